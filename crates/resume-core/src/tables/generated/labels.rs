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
Title	称谓	稱謂	敬称		Titel	Titre	Tratamiento	Tratamento	Titolo	Titel	Tytuł	Обращение	Звертання	Titul	Titul	Nagovor	Titula	Титула	Titula	Tilltal	Tiltale	Tiltale	Puhuttelu							Προσφώνηση	Megszólítás	Titlu	Обръщение	Unvan	Danh xưng	Gelar	اللقب الفخري	תואר לפני השם		คำนำหน้า	Tractament
Headline	求职意向	應徵職位	職種	희망직무	Beruf	Intitulé du poste	Puesto deseado	Cargo pretendido	Occupazione desiderata	Functietitel	Stanowisko docelowe	Желаемая должность	Бажана посада	Požadovaná pozice	Požadovaná pozícia	Želeno delovno mesto	Željeno radno mjesto	Жељена позиција	Željena pozicija	Yrkestitel	Jobtitel	Stillingstittel	Ammattinimike	Starfsheiti	Amet	Vēlamais amats	Pageidaujamos pareigos	Teideal poist	Titolu tax-xogħol	Επιθυμητή θέση	Megpályázott munkakör	Postul vizat	Желана длъжност	Hedeflenen pozisyon	Vị trí ứng tuyển	Posisi yang dilamar	المسمى المطلوب	משרה מבוקשת	वांछित पद	ตำแหน่งที่สมัคร	Lloc de treball desitjat
Photo	照片	照片	写真	사진	Foto	Photo	Foto	Foto	Foto	Foto	Zdjęcie	Фото	Фото	Fotografie	Fotografia	Fotografija	Fotografija	Фотографија	Fotografija	Foto	Foto	Foto	Kuva							Φωτογραφία	Fénykép	Fotografie	Снимка	Fotoğraf	Ảnh	Foto	الصورة	תמונה	फ़ोटो	รูปถ่าย	Foto
Email	邮箱	電子郵件	メール	이메일	E-Mail	E-mail	Correo electrónico	E-mail	E-mail	E-mail	E-mail	Электронная почта	Електронна пошта	E-mail	E-mail	E-pošta	E-pošta	Имејл	Imejl	E-post	E-mail	E-post	Sähköposti	Netfang	E-post	E-pasts	El. paštas	Ríomhphost	Posta elettronika	Ηλεκτρονικό ταχυδρομείο	E-mail	E-mail	Имейл	E-posta	Email	Email	البريد الإلكتروني	דוא"ל	ईमेल	อีเมล	Correu electrònic
Phone	电话	電話	電話	전화	Telefon	Téléphone	Teléfono	Telefone	Telefono	Telefoon	Telefon	Телефон	Телефон	Telefon	Telefón	Telefon	Telefon	Телефон	Telefon	Telefon	Telefon	Telefon	Puhelin	Sími	Telefon	Tālrunis	Telefonas	Teileafón	Telefon	Τηλέφωνο	Telefon	Telefon	Телефон	Telefon	Điện thoại	Telepon	الهاتف	טלפון	फ़ोन	โทรศัพท์	Telèfon
Mobile	手机	手機	携帯電話	휴대폰	Mobil	Mobile	Móvil	Celular	Cellulare	Mobiel	Telefon komórkowy	Мобильный телефон	Мобільний телефон	Mobil	Mobil	Mobilni telefon	Mobitel	Мобилни телефон	Mobilni telefon	Mobil	Mobil	Mobil	Matkapuhelin	Farsími	Mobiiltelefon	Mobilais tālrunis	Mobilusis telefonas	Fón póca	Mowbajl	Κινητό	Mobil	Mobil	Мобилен телефон	Cep telefonu	Di động	Ponsel	الجوال	נייד	मोबाइल	มือถือ	Mòbil
Fax	传真	傳真	FAX	팩스	Fax	Fax	Fax	Fax	Fax	Fax	Faks	Факс	Факс	Fax	Fax	Faks	Faks	Факс	Faks	Fax	Fax	Faks	Faksi							Φαξ	Fax	Fax	Факс	Faks	Fax	Faks	الفاكس	פקס	फ़ैक्स	โทรสาร	Fax
Website	网址	網址	URL	홈페이지	Webseite	Site web	Sitio web	Site	Sito web	Website	Strona internetowa	Сайт	Сайт	Webové stránky	Webová stránka	Spletna stran	Web-stranica	Веб-сајт	Veb-sajt	Webbplats	Hjemmeside	Nettsted	Verkkosivu	Vefsíða	Veebileht	Tīmekļa vietne	Svetainė	Suíomh gréasáin	Sit elettroniku	Ιστοσελίδα	Honlap	Site web	Уебсайт	Web sitesi	Trang web	Situs web	الموقع الإلكتروني	אתר אינטרנט	वेबसाइट	เว็บไซต์	Lloc web
Further email addresses	其他邮箱	其他信箱	その他のメールアドレス	기타 이메일	Weitere E-Mail-Adressen	Autres e-mails	Otros correos	Outros e-mails	Altri indirizzi e-mail	Overige e-mailadressen	Inne adresy e-mail	Другие адреса почты	Інші адреси пошти	Další e-maily	Ďalšie e-maily	Drugi e-naslovi	Ostale e-adrese	Друге имејл адресе	Druge imejl adrese	Övriga e-postadresser	Øvrige e-mailadresser	Andre e-postadresser	Muut sähköpostiosoitteet							Άλλα email	További e-mail címek	Alte adrese de e-mail	Други имейли	Diğer e-postalar	Email khác	Email lain	عناوين بريد أخرى	כתובות דוא"ל נוספות		อีเมลอื่น	Altres correus
Further phone numbers	其他电话	其他電話	その他の電話番号	기타 연락처	Weitere Telefonnummern	Autres téléphones	Otros teléfonos	Outros telefones	Altri numeri di telefono	Overige telefoonnummers	Inne telefony	Другие телефоны	Інші телефони	Další telefony	Ďalšie telefóny	Druge telefonske številke	Ostali telefoni	Други телефони	Drugi telefoni	Övriga telefonnummer	Øvrige telefonnumre	Andre telefonnumre	Muut puhelinnumerot							Άλλα τηλέφωνα	További telefonszámok	Alte telefoane	Други телефони	Diğer telefonlar	Điện thoại khác	Telepon lain	هواتف أخرى	טלפונים נוספים		โทรศัพท์อื่น	Altres telèfons
Further websites	其他链接	其他網址	その他のURL	기타 링크	Weitere Webseiten	Autres sites	Otros sitios web	Outros sites	Altri siti	Overige websites	Inne strony	Другие сайты	Інші сайти	Další weby	Ďalšie weby	Druge spletne strani	Ostale web-stranice	Други сајтови	Drugi sajtovi	Övriga webbplatser	Øvrige hjemmesider	Andre nettsteder	Muut verkkosivut							Άλλες ιστοσελίδες	További honlapok	Alte site-uri	Други уебсайтове	Diğer web siteleri	Trang web khác	Situs lain	مواقع أخرى	אתרים נוספים		เว็บไซต์อื่น	Altres webs
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
EQF level					EQR-Stufe	Niveau CEC	Nivel MEC	Nível QEQ	Livello QEQ	EQF-niveau	Poziom ERK	Уровень ЕРК	Рівень ЄРК	Úroveň EQF	Úroveň EKR	Raven EOK	Razina EQF	Ниво ЕОК	Nivo EOK	EQF-nivå	EQF-niveau	EQF-nivå	EQF-taso							Επίπεδο EQF	EKKR-szint	Nivel CEC	Ниво по ЕКР	AYÇ seviyesi							Nivell MEC
Fields of education (ISCED-F)					Bildungsfelder (ISCED-F)																																				
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
Information processing			情報処理		Informationsverarbeitung	Traitement de l'information	Tratamiento de la información	Tratamento da informação	Elaborazione delle informazioni	Informatieverwerking																															
Communication			コミュニケーション		Kommunikation	Communication	Comunicación	Comunicação	Comunicazione	Communicatie																															
Content creation					Erstellen von Inhalten	Création de contenu	Creación de contenido	Criação de conteúdos	Creazione di contenuti	Creatie van inhoud																															
Safety			安全		Sicherheit	Sécurité	Seguridad	Segurança	Sicurezza	Veiligheid																															
Problem solving			問題解決		Problemlösung	Résolution de problèmes	Resolución de problemas	Resolução de problemas	Risoluzione di problemi	Probleemoplossing																															
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
Last modified					Zuletzt geändert	Dernière mise à jour	Última actualización	Última atualização	Ultimo aggiornamento	Laatst bijgewerkt																															
Sections																																									
Section					Abschnitt																																				
"#, r#"0004000;000B000I000P000U000Y000`000e000j000o001@001G001O001d0026002E002S002l003:003?003D003I003N003S003X003i004:004?004D004_004d
004i00500059005G005L005W005\005f006I006M006X006\006`006d006k0073007;007J007X007j00830089008M008b0093009@009K009V009h00:300:<00:D
00:L00:T00:^00:f00;400;@00;L00;Y00;o00<;00<C00<]00<d00<o00=:00=P00=^00>800>Q00>]00>i00>m00?100?500?900?B00?Q00?[00?e00?m00@800@A
00@P00@a00@m00A800A@00AH00AW00A_00Ai00B300B=00BF00BP00B^00Bg00C000C800C?00CN00C[00Ck00D:00D@00DE00DS00Di00E900EI00E_00Eg00Em00F4
00F;00FB00FC00FI00FO00F[00Ff00Fm00G300G:00GM00G`00Gf00Gl00H400H;00HH00HO00HW00H_00Hg00I100I200I300I400I500I600I700IL00I[00Ia00J4
00J:00JE00JK00Jc00K<00K=00KV00Ka00Kj00L700LD00LK00LX00L^00M100M@00MQ00Mh00N500NI00Nm00OG00O[00P100PG00P]00Q;00QM00QX00Qa00R100R?
00RK00RP00R`00S700SE00SX00T400TM00TZ00U800UL00Ud00V800VT00Vj00WD00X200XK00XQ00XX00X_00Xf00Xm00Y200Y800Y=00YB00YG00YL00YU00Y^00Yg
00Z200Z=00ZI00ZU00Zl00[800[=00[B00[G00[L00[M00[N00[O00[P00[Q00[R00[g00\100\<00\I00\S00\Y00\^00\k00]600]F00]\00]a00]g00]n00^;00^E
00^O00^V00^]00_100_800_?00_F00_M00_o00`O00`V00`]00`f00`o00a:00a@00aG00aN00aU00ab00aj00b100b900bE00bQ00bc00cQ00cX00c_00cj00d200d8
00d>00d`00dj00e700eG00eZ00e`00eg00en00f500f<00fD00fP00fZ00fc00fl00g500g=00gL00g[00gc00gl00h400h<00hK00hS00h[00hc00hk00i300i900iA
00iK00iU00i`00ih00j900jA00jI00jX00j`00k000k800kE00kP00k]00l600l?00lF00lM00lT00la00lk00m100m800m?00mG00mQ00mX00mk00nM00no00o500o;
00oK00oS0101010A010G010M010S010`010i0117011J011^011i0121012>012D012J012h0135013@013G013T013]0140014C014J014N014U014\014`014g014k
014o01530157015;015?015D015M015V015Z015^015c015h01610166016:016>016C016I016J016K016L016M016N016O016V016Z016^016g016l01700175017B
017I017\017o0183018;018B018I018M018Z018c018l0196019;019D019L019_019h01:101:B01:S01:a01:n01;>01;G01;Q01;\01;e01<001<:01<D01<U01<_
01=201=B01=W01=^01=g01>601>A01>K01>U01?701?M01?c01@<01@E01@]01@j01A701AY01Aj01BB01BQ01B_01Bn01CE01C\01Co01DT01E501EE01EV01Ef01F6
01FY01Fl01GC01GZ01Go01HJ01HK01HL01HM01HN01HO01HP01H_01I601IL01Id01J601JB01JM01Jl01KP01KQ01Km01L<01LR01L_01Ll01ME01MV01Mm01NA01NR
01Nc01O<01OT01Ob01P@01PZ01Pk01Q>01QY01Qi01RE01RT01Rj01S?01SR01Sf01Sg01Sh01Si01Sj01Sk01Sl01TF01T^01Tm01UI01U[01V101V>01VR01Vn01Vo
01WT01We01X601XC01XP01X`01Xn01Y@01YM01Y^01Yk01Z601ZG01ZS01Zk01[?01[L01[Z01[o01\C01\]01\k01]?01]S01]d01^501^601^701^801^901^:01^;
01^]01^o01_=01_]01`101`A01`L01``01a801a901a^01aj01b201b901b@01bG01bN01b^01bg01bo01c601c@01cM01cZ01cg01d601d?01dH01dQ01dZ01di01e2
01eA01eI01eT01e_01ei01f401fA01fK01fT01f]01fn01g=01gE01gX01g^01gi01h301h@01hK01h^01hk01i101i:01iA01iH01iO01iV01iZ01i_01ie01ik01j1
01j801j@01jK01jV01j]01jd01ji01k001k;01kA01kG01kL01kQ01kX01k`01kh01kn01l401l901l>01lI01lN01lR01l]01la01m001m701mD01mM01m]01n301n8
01n@01nG01nN01nU01n\01nf01nn01o901oC01oM01oS01oY01od02010208020?020F020M020Z020a020h02100218021?021L021T021[021c021k0224022G022L
022T022_022e02320239023H023S023]0243024;024G024N024[024h02550259025E025T025c025g0260026=026[0279027>027C027U027e028A028Q028\028g
0292029>029J029V029d02:102:<02:L02;402;E02;Q02;i02<402<E02<N02<h02=302=G02=l02>802>=02>D02>K02>X02>_02>e02>k02?202?902?@02?E02?L
02?W02?b02?i02?o02@502@:02@C02@H02@M02@P02@S02@\02@a02@f02@o02A702A?02AD02AM02AT02AZ02Ac02Ag02B402B902BH02BO02BY02Bo02C602C=02CD
02CK02CX02C`02Cg02Co02D902D@02DH02DR02D_02Dl02E;02E@02EE02EL02EV02Ec02Ej02Eo02F602F<02FE02FP02FX02F_02Fi02G002G802GC02GI02GP02G]
02Gd02Gk02H402HC02HL02H\02Hf02I102I902I@02IG02IK02IR02IX02I]02Ic02Ii02Io02J402J902JF02JS02JY02Ja02Ji02K102K>02KF02KK02KP02KU02KY
02K^02Kc02Kj02L102L602L>02LG02LO02LV02Le02Lk02M602M=02MJ02MU02M_02N202N802NF02NS02N`02Nm02O:02OG02OY02Om02P@02PP02P^02Pm02QG02Qe
02R502RF02RT02Rc02S;02SJ02SX02Se02T202T?02TO02TY02Tk02U702UE02UU02V;02VL02V[02W802WF02WQ02W_02X902XM02Xg02Y=02YO02Y^02Yh02Z202Z<
02ZF02ZQ02Zc02[702[K02[\02[k02\=02\Y02]902]J02][02]h02^802^P02^_02^k02_502_?02_N02_`02_k02`<02`I02`W02`g02aC02aT02ad02bC02bO02bY
02bf02c>02cP02cm02dO02da02de02dl02e302e:02eA02eG02eL02eQ02eW02e\02ee02ej02f902f@02fE02fI02fQ02fU02fd02fl02g302g902g?02gD02gJ02gP
02gW02g_02gd02gi02h602h?02hH02hW02h\02hc02hh02i302i:02iD02iQ02iV02i]02id02ik02j202j902jD02jI02jN02jS02jY02jb02ji02k002k;02kD02kM
02kR02kW02k^02kb02kg02kl02l302l=02lA02lF02lN02lT02l[02l`02li02lm02m102m802mA02mN02m\02mg02mn02n;02nE02nJ02nV02n]02nd02nk02o202oG
02oT02oa02oo030<030J030W030n031G031_0327032F032U032n033=033J033W033d0341034=034I034T034_034n035<035Q035c0362036K036Q036_036o037>
037K037m038C038P038_038l0399039C039P039^03:203:?03:L03:Y03:k03;803;\03<603<D03<R03<`03<o03=G03=V03=b03=m03>903>H03>Y03>g03?;03?N
03?]03?j03@V03@h03A603AX03Ae03B>03BP03C203CF03Co03DE03DQ03D[03Db03Di03E003E103E803E903E:03E;03E<03E=03E>03F003F103F203F303F403F5
03F603F703F803F903F:03F;03F<03F=03F>03F?03F@03FA03FB03FC03FD03FE03FF03FQ03FV03FW03FX03Fe03GA03GB03GX03Ge03Gf03Gg03Gh03H=03H>03H?
03H@03HA03HB03HC03HZ03H[03H\03H]03H^03H_03H`03Ha03Hb03Hc03Hd03He03Hf03Hg03Hh03Hi03Hj03Hk03Hl03Hm03Hn03Ho03I003I103I203I303I403I5
03I603I703I@03IM03IZ03Ia03Ih03J303J<03JF03JP03JZ03Jb03Jc03KB03KC03KD03KE03KF03KG03KH03KI03KJ03KK03KL03KM03KN03KO03KP03KQ03KR03KS
03KT03KU03K]03K^03Kb03Km03L303LB03LG03LT03Ld03Le03M603M=03MD03MK03MR03M]03Mo03N@03NQ03Nc03O403OF03On03PN03P`03Q203QL03QV03Qh03R2
03R=03RI03RT03Rd03Re03S203S303SC03SD03SE03T503TH03TX03U203U;03U<03U=03U[03Uo03V003V[03V\03Vc03W003W=03WJ03WQ03Wd03X403XD03XU03Xe
03Xf03Xg03YK03Yd03Z403Z503Z603Z703Z803Z903Z:03Z;03Z<03Z=03Z>03Z?03Z@03ZA03ZB03ZC03ZD03ZE03ZF03ZG03ZW03Zc03[003[J03[K03[L03[b03[c
03\003\703\>03\E03\L03\U03\d03]403]A03]I03]J03]K03]c03]d03]e03]f03]g03]h03]i03]j03]k03]l03]m03]n03]o03^003^103^203^303^403^503^6
03^703^803^903^D03^P03^Q03^R03^S03^o03_003_@03_G03_N03_[03_h03`603`I03`]03a103a903aC03aO03b303bQ03be03c803cM03c^03d<03dM03dV03d`
03dk03e503eC03eL03eb03f;03fN03fc03g?03gM03ga03hA03hS03hb03hf03i>03iV03jH03ja03k403kD03kQ03k^03kk03l803lF03l^03m303mG03m_03n003nI
03nk03oI03o[03om040A040S0411041B041P041]041k0427042D042N042\043604370438043Z043k0449044U044g045A045V0462046F046l047f048<048I048V
048c0493049C049R049a04:004:@04:O04:_04:m04;M04;d04<404<D04<U04<`04=504=@04=P04=]04=m04>704>K04>_04>k04?E04?F04?G04?b04@304@C04@V
04@a04A:04AG04AT04Aa04B:04Bn04C=04CP04C]04Cj04D:04DJ04DT04D^04Dh04E304E=04EN04Ef04F504FD04FZ04G004G104G204G304G404G@04GA04GB04GC
04GD04GE04GF04GG04GH04GI04GJ04Gg04Gh04Gi04H>04H[04H\04H]04H^04H_04Ib04Il04J604JC04JP04J]04Jj04K804KH04KY04Kj04L<04LJ04L]04M004ME
04MR04M`04N104NB04N`04O104OC04OT04Od04P604P704P804P904P:04P;04P<04P^04Q604QC04QY04Qk04RD04RT04Rf04S804S904SU04Sh04T<04TI04TV04Tc
04Tj04U:04UP04Ue04V:04VM04V\04W004W904WB04WM04WX04Wg04X704XU04Xe04Y704YE04YS04Ya04Yb04Z804Z904Z:04Z;04Z<04ZV04Zh04[<04[R04[b04\:
04\J04\b04]804]U04^404^H04^Z04^g04_404_A04_N04_d04`704`J04`b04a604aA04aQ04a^04ak04b<04b=04b>04b?04b@04bA04bB04bC04bD04bE04bF04bG
04bH04bI04bJ04bK04bL04bM04bN04bO04ba04bb04bc04cA04cB04cC04cD04cV04ce04cl04d904dF04dS04dg04e804eJ04eW04eh04f:04fI04f`04fm04gE04g[
04gm04h=04hY04hi04i:04iL04i\04ii04ij04j604j704j804j904j:04jX04k104kA04ki04l804lQ04le04m?04mJ04n604n^04no04o;04oE04oU04oV04oi0509
050:050>050B050Q050U050[050j050k050l050m050n0512051;051@051A051B051C051D051E051F051G051H051I051J051K051L051M051T051c051h051l052@
052T052U053@053D053P053W053X053e053l054=054O054b054h055;055J055K05620563056405650566056705680569056J056K056L056M056N056O056P056Q
056R056S056T056U056V056W056X056Y056Z057:057;057<057=057>057N057U057\057f057m058=058Q058]058j059=059N059^059k05:405:C05:S05:a05:o
05;I05;W05;i05<=05<P05<\05<]05<i05=305=A05=B05=C05=_05=m05>705>M05>]05>n05?=05?U05?m05@J05@l05A905AB05AO05A\05A`05An05B605B>05BG
05BN05BV05B`05Bh05C705CF05CN05CV05C^05Cf05D505D=05DF05DO05DX05Db05Dc05Dd05De05Df05Dg05Dh05EO05EX05Eb05F105F;05FL05FY05Fj05GD05Gf
05HQ05HY05Ha05Hh05Ho05I?05II05IR05IZ05I^05Ic05Ih05J005J605J?05JL05JR05JX05Ja05Jh05K305K:05KC05KL05KU05K^05K_05K`05Ka05Kb05Kc05Kd
05L105L;05LB05LM05LQ05LX05La05Ln05M505MK05Mg05Mm05N605N@05NG05NW05Na05Nn05O@05OH05OQ05O]05Ol05P?05P_05Q>05QS05Qj05R;05RK05Rg05S7
05SE05SP05S[05Sm05Sn05So05T005T105T205T305TK05T]05U005UR05Uc05V705VE05V]05Vm05WV05X505X<05XE05XL05XS05X]05Xd05Y005Y:05YB05YJ05Y[
05Ye05Z005ZI05Zb05[105[A05[M05[X05[m05\805\E05\R05\_05\k05]905]D05]R05]\05]e05^205^E05^R05^\05_305_=05_F05_Q05_c05_n05`G05`Z05`b
05`o05a605a=05aG05aN05a[05ah05b605bD05bS05b_05bk05cB05cY05cd05d105d>05dK05dd05e105e>05eK05eX05ee05em05f<05fJ05fW05fc05g305gH05gR
05g_05h605h?05hK05hV05he05i005i@05iS05ia05ij05j105j805j?05jF05jO05jU05j\05jb05jl05k405k?05kR05k_05kf05ko05l=05lJ05l`05ll05m705m@
05mI05mS05mY05mc05n505n>05nC05nO05nX05nb05nk05o<05oE05oQ05oY05of06010608060N060V060a060h060o0616061=061G061O061\061i0621062:062A
062L062Y062d062n0636063<063K063U063_063h06410648064>064F064N064V064\064h0653065<065H065S065]065h0663066>066I066Y066f0672067E067R
067_067l0689068O068i069:069J069c06:406:=06:Q06:i06;206;:06;E06;N06;d06<006<>06<N06<[06<h06<i06=606=706=806=906=:06=f06>106>A06>[
06>m06?E06?X06@306@C06A106A_06Ao06B606B=06BD06BK06BR06BZ06Bb06Bi06Bo06C706C>06CF06CU06Cb06D106D:06DD06DO06Db06Dl06E406E<06ED06EM
06EZ06Ee06El06F606F?06FF06FS06F[06G106G>06GF06GM06GT06Ga06Gh06H>06Hc06Hj06I406IA06IN06I^06Ii06J506JI06J\06Jn06KB06KN06Kb06L>06LZ
06Li06M906MH06MW06N106N@06NL06N[06Nj06O606O706OH06OY06Oh06Oi06Oj06PF06PU06Pf06QC06QW06Qe06R006RD06RX06S606SL06S\06Sd06T106T806T?
06TF06TS06T_06Tj06U506UB06UQ06U^06V706VH06VU06Va06Vk06W606WI06WT06WY06W_06We06Wm06Wn06Wo06X006X106X206X306XL06XU06X^06Y506Y?06YS
06YZ06Z606ZH06ZI06Zh06[406[G06[T06[a06[n06\;06\J06\[06\l06]=06]U06]g06^806^R06_606_E06_T06_U06_d06_e06_f06`<06`P06`\06`i06`j06`k
06`l06`m06`n06`o06a006a106aC06aj06b:06bO06b_06c806c906c:06c_06d006d@06dA06dB06dC06dD06dE06dF06dG06dH06dI06dJ06dK06dL06dM06dN06dO
06dP06dQ06dR06dS06dT06dU06dV06dW06dX06dY06dZ06d[06d\06d]06d^06d_06d`06da06db06dc06dd06de06df06dg06dh06di06e006e706e>06eE06eL06eU
06e^06ef06eo06f706f?06fE06fR06f_06fg06fo06g706gA06gN06gU06g\06gd06gl06h606h?06hG06hU06ha06hk06i306iD06iM06iW06id06ik06j706j?06jL
06jW06jd06k=06kF06kQ06k^06kk06l506l?06lF06lM06l]06lm06m<06mG06mY06mo06nG06nX06nh06o106o:06oI06oR06o]06og0701070=070D070J070R070[
070j0718071E071M071]0725072I072\072j073@073V0749074[074h0751075>075K075U075_075d075h0765076A076N076X076j077F077d0785078G078M078R
078[078`078j0793079=079J079N079T079[079c07:707:F07:O07:U07:f07;<07;J07;\07;l07<H07<\07=?07=g07>207>707>>07>E07>L07>S07>Y07>^07>d
07>i07>n07?407?907?B07?K07?Q07?X07?^07?d07?o07@507@;07@@07@E07@U07@`07@i07A007A507A;07A@07AU07A\07Ab07Ak07B107B707B?07BN07BY07Bf
07C907C>07CH07CU07Cb07Cl07D607DF07DQ07Dg07E<07ER07Eb07F207FP07Fn07G>07GR07G_07Gl07HN07Hb07I407IC07IT07Id07J207J<07JG07JQ07J[07Jg
07KS07K_07L007LU07Lc07M607ME07M[07N107NT07O<07OP07O\07Oc07Oj07P107P807PE07PQ07P^07Pj07Q607QC07QH07QY07Qb07Qh07Qm07R207R707R@07RE
07RQ07R]07Ri07S007S807SB07SK07SV07S`07Sm07T@07TI07TS07Td07To07U807UB07UM07UX07Uh07VG07VS07V^07Ve07Vl07W907WF07WS07W`07X407X>07XM
07XZ07Y007YA07YP07Y]07Yj07Z307Z=07ZP07ZZ07Zg07[507[C07[N07[]07[j07\407\G07\U07\c07];07]G07]T07]c07^307^G07^O07^e07_207_R07_h07`8
07`I07`P07`]07`j07a707a@07aI07a[07am07b607b<07bG07b^07c007c?07cN07cU07c`07d107d<07dL07d[07dk07e:07eC07eS07e^07f607fD07fW07g007g:
07gM07gf07h407hC07hR07hg07i?07ij07jg07k807kE07kL07kS07kZ07ka07ki07l707l>07lL07lV07la07lo07mD07mY07mc07ml07n507nA07nV07nb07nk07o6
07oA07oM07oV07oa07ol0807080A080I080`080l0817081L081X081e0820082C082P082o083?083E083N083X083b083o084=084K084V084e0854085B085N085^
086:086T086e0878087H087Y087o088>088H088R088]088h0892089>089L089[089j08:808:T08:`08:n08;F08;X08;c08;n08<P08<d08=A08=W08=e08>108>8
08>?08>I08>P08>d08?308?:08?H08?Q08?e08?n08@P08A208A908A@08AX08Aa08B208B;08BF08B]08Bg08C208C908CE08C[08Ck08D708DD08DQ08D]08E<08E\
08Ek08F508F?08Fa08G908GO08H:08HA08HH08HO08HV08H]08Hd08Hn08I708IC08IH08IY08Ia08J508JD08JS08Je08K?08KO08Kf08L@08LP08LW08Lm08M208M;
08MC08MI08MP08MY08Me08Mo08NK08NX08Nc08O008O708OD08OJ08Of08Oo08P?08Pd08Po08Q>08QE08QL08QS08QZ08Qg08R908RF08RL08R`08Ro08S808SS08Sn
08T308T908T>08TD08TM08TR08T]08Th08U608UB08UM08UT08Ub08Un08V@08VS08W908W>08WK08Wb08Wg08X608X>08XK08X_08Xl08YE08YR08YX08Y_08Yf08Ym
08Z408Z908Z>08ZI08ZP08ZU08Z\08Zb08[:08[R08[]08[h08[n08\508\@08\F08\L08\U08\^08\g08\o08]508]A08]J08]P08]V08]c08^008^608^C08^S08^g
08^m08_:08_C08_Y08`808`E08`M08`T08`[08`h08a508a;08aA08aM08aY08a_08af08b108b<08bG08bR08b[08bd08bm08c>08cG08cN08cU08cZ08cb08cm08d6
08d<08dC08dL08dV08dg08e308e;08eJ08eR08e]08ei08f:08fG08fc08g<08gI08gP08gW08g^08ge08gl08h<08hE08hK08hP08hU08h^08hn08iF08i^08j008jB
08jQ08j_08k908kG08kU08k^08kl08l;08lH08lS08l_08m208m<08mB08mb08mo08nD08nb08nf08o208o:08oT08o[0908090Z090_090g090n0915091<091I091Y
091b091l0926092>092K092W0937093F093N093V093f0942094H094T094d094o095;095I095R095^095l0965096D096L09700979097A097P097Y097d097h098H
098^0994099M099V099[099b099i09:009:709:809:C09:[09:n09;G09;H09;I09;X09;Y09;Z09;[09;\09;]09;^09;_09;`09;a09;b09;c09;d09;e09;f09;g
09;h09;i09;j09;k09;l09;m09;n09;o09<009<109<209<309<409<509<?09<@09<A09<B09<C09<M09<X09<b09<m09=909=D09=O09=e09>909>F09>S09>]09>h
09?809?A09?K09?V09?`09?i09?j09?k09?l09?m09?n09?o09@B09@M09@W09@l09A:09A;09A<09A=09A>09A?09A@09AK09Ai09Aj09Ak09Al09Am09BF09BG09BH
09BI09BJ09BK09BL09BM09BN09BO09BP09BQ09BR09BS09BT09BU09BV09BW09BX09BY09BZ09B[09B\09B]09B^09B_09B`09Ba09Bb09Bc09Bd09Be09Bf09Bg09Bh
09Bi09Bj09C009C709C>09CK09CR09CX09C^09Cf09Cn09D509D;09DJ09D[09E709EH09EX09Eg09F509FO09F]09G009G=09GJ09GY09G`09Gi09H:09HS09H[09Hb
09Ho09IA09IU09JF09JR09J^09Jd09KB09KM09K`09L?09LM09LU09Lb09Lo09M909MF09MT09Mb09Mo09N=09NJ09NY09Nf09OB09O^09Of09Om09P509P?09PN09PV
09Pa09Pl09Q709QC09QL09QR09Qa09Qj09R509RB09R`09S409S?09SW09Sc09T:09TN09Th09U309UI09U\09Uh09Uo09V<09VI09VS09V`09Vk09W909W@09WH09WV
09Wf09Wo09XA09XU09X[09Xa09Xl09Y709YJ09YT09Y_09Yh09Z109ZI09ZT09Z`09Zj09[309[>09[L09\809\D09\L09\b09]009]A09]U09]k09^=09^Y09^l09_4
09_>09_H09_R09_\09_f09_m09`609`@09`H09`P09`Y09`a09a:09aQ09a\09ak09b409b=09bL09bU09b]09bd09bk09c609c?09cI09cW09ca09cn09d:09dI09dP
09dY09e009e:09eL09eU09eb09f609fL09fn09g809g@09gG09gN09gU09g\09gd09gl09h409h<09hC09hK09hS09h`09hm09i509i<09iD09iK09iX09i_09ik09j6
09jA09jJ09jT09j\09jc09jl09k309k:09kO09kX09k_09kl09l509l@09lH09lY09lf09m309mI09mP09mV09m]09md09mn09n509n<09nC09nI09nP09nX09n_09nf
09o509oB09oK09oT09oZ09oa09oj09oo0:050:0<0:0B0:0G0:0L0:0Q0:0Z0:0`0:0j0:110:1@0:1F0:1L0:1U0:1\0:1h0:200:2?0:2F0:2S0:3A0:3H0:3Q0:3X
0:3_0:3f0:3m0:450:4<0:4C0:4J0:4Q0:4V0:4]0:4f0:4o0:550:5;0:5A0:5G0:5R0:5X0:5_0:5e0:5l0:620:6<0:6A0:6H0:6N0:6U0:6\0:6i0:6o0:760:7?
0:7C0:7O0:7V0:7a0:7h0:850:8B0:8I0:8Q0:8^0:8k0:9;0:9H0:9U0:9f0::60::@0::V0::a0:;40:;N0:;d0:<60:<H0:<U0:<c0:=70:=C0:=O0:=[0:=g0:>8
0:>B0:>S0:>d0:?10:?;0:?M0:?k0:@?0:@T0:A30:A?0:AY0:Ak0:BA0:BO0:Bh0:CD0:CT0:Cb0:Ci0:D00:D70:DA0:DO0:Da0:E00:E@0:EL0:EW0:Eg0:F=0:FQ
0:Fb0:G40:GB0:GS0:Gm0:H<0:HG0:HR0:H[0:Hg0:I30:I;0:IJ0:IX0:Ih0:J60:JR0:J\0:Jk0:KA0:KI0:K\0:Kg0:L;0:LG0:L`0:M60:MF0:MT0:MU0:MV0:MW
0:MX0:MY0:MZ0:M[0:M\0:M]0:M^0:M_0:M`0:Ma0:Mb0:Mc0:Md0:Me0:Mf0:Mg0:Mh0:Mi0:Mj0:Mk0:Ml0:Mm0:Mn0:Mo0:N00:N10:N20:N30:N40:N50:N60:N7
0:N80:N90:N:0:N;0:N<0:N=0:NI0:NJ0:NK0:NL0:NM0:N^0:Nk0:O80:OE0:OR0:O^0:Ok0:P=0:PM0:P[0:Ph0:Q30:Q@0:QV0:Qb0:Qo0:R=0:RJ0:RU0:RV0:RW
0:RX0:RY0:RZ0:R[0:R\0:R]0:Rl0:S?0:SO0:SP0:SQ0:SR0:SS0:ST0:SU0:Sb0:Sl0:T30:T70:T>0:TE0:TL0:TU0:Tk0:U=0:UE0:UO0:Ue0:V<0:VQ0:VY0:Ve
0:W90:WC0:WR0:W\0:Wm0:X50:X=0:XF0:XN0:XX0:Xg0:Y10:Y<0:YC0:Yi0:Z@0:ZJ0:ZY0:Za0:Zf0:[30:[D0:[X0:[h0:\;0:\L0:\T0:\[0:\_0:\f0:\m0:]3
0:]80:]P0:]X0:]`0:]f0:]o0:^<0:^K0:^S0:^]0:_00:_90:_F0:_O0:_`0:_i0:`00:`:0:`A0:`J0:`U0:`_0:`f0:`k0:aK0:aT0:a[0:ah0:an0:b50:b=0:bL
0:bW0:bg0:c=0:cQ0:cd0:d10:d>0:dK0:dR0:dl0:eM0:e_0:f00:fB0:fM0:fa0:fn0:g;0:gM0:g_0:h60:hJ0:i00:iD0:iK0:iS0:i[0:j30:j=0:jM0:jU0:jj
0:k@0:kS0:l?0:lK0:lg0:mJ0:mb0:n00:n;0:nL0:nU0:o10:oJ0:o[0:om0;0:0;0G0;0N0;0X0;140;1T0;1d0;240;2E0;2O0;2m0;3<0;3K0;3f0;4@0;4T0;4g
0;5K0;5^0;610;6E0;6X0;6k0;740;7C0;7L0;7m0;8?0;8Q0;930;9F0;9S0;:L0;:]0;:b0;:l0;;90;;N0;;^0;<10;<A0;<I0;<P0;<T0;<[0;<b0;<l0;=40;=>
0;=F0;=P0;=Z0;=b0;=o0;><0;>C0;>L0;>^0;>f0;?30;?;0;?P0;?Z0;?c0;@20;@80;@D0;@Q0;@Z0;@c0;@i0;AE0;AL0;AT0;Aa0;Ag0;An0;B60;BE0;BP0;B`
0;C90;CL0;Cb0;Co0;D<0;DI0;DZ0;Dl0;EB0;EZ0;F20;FJ0;F[0;G10;GY0;H;0;HR0;Hi0;I?0;IT0;J:0;JO0;J`0;K20;KE0;KV0;KW0;KX0;KY0;KZ0;K[0;K\
0;K]0;Kk0;LC0;Li0;M<0;M=0;M>0;M?0;M@0;MA0;MB0;MX0;Ml0;N90;N:0;NG0;NH0;NX0;O30;OM0;Og0;P?0;PL0;Pe0;Q?0;QY0;Qo0;RE0;RY0;Rk0;SK0;S]
0;Sn0;T<0;TK0;TX0;TY0;TZ0;T[0;T\0;T]0;T^0;T_0;T`0;Ta0;Tb0;Tc0;Td0;Te0;Tf0;Tg0;Th0;Ti0;Tj0;U=0;U>0;U?0;U@0;UA0;UB0;UC0;UD0;UE0;UF
0;UG0;UH0;UI0;UJ0;UK0;UL0;UM0;UN0;UO0;UP0;UQ0;UR0;US0;UT0;UU0;UV0;UW0;UX0;UY0;UZ0;U[0;U\0;U]0;U^0;U_0;U`0;Ua0;Ub0;Uc0;Ud0;Ue0;Uf
0;Uk0;V20;V90;V@0;VG0;VM0;VV0;V`0;Vj0;W40;W<0;WD0;WZ0;Wn0;X40;X;0;XA0;XG0;XR0;XX0;Xa0;Xj0;Y30;Y90;Y@0;YE0;YO0;YV0;Y[0;Yf0;Z10;Z;
0;ZD0;Za0;Zl0;[60;[?0;[J0;[Q0;[a0;\F0;\O0;\U0;\b0;\o0;]60;]=0;]D0;]K0;]Q0;]Y0;]_0;]f0;]k0;^40;^=0;^M0;^]0;^c0;^i0;_40;_:0;_A0;_H
0;_O0;_V0;_k0;`20;`80;`B0;`H0;`N0;`Y0;`b0;`i0;a20;a90;aB0;aH0;aW0;b50;bN0;b^0;bc0;bj0;c10;c80;c?0;cI0;cV0;c]0;ce0;cm0;d50;dC0;dJ
0;d[0;dl0;e30;e:0;eD0;eL0;e[0;ec0;eh0;en0;f40;f<0;fL0;fS0;f[0;fd0;fk0;g30;gB0;gK0;gR0;g_0;gi0;h60;h<0;hI0;hR0;he0;i80;i?0;iD0;iK
0;iR0;iY0;i`0;id0;ii0;in0;j30;j80;j>0;jE0;jL0;jS0;jW0;j[0;ja0;jg0;k20;k80;k<0;kA0;kF0;kM0;kN0;kO0;kP0;kQ0;kR0;kS0;kT0;k[0;k_0;kf
0;kk0;l20;l80;lC0;lJ0;lK0;l^0;ld0;ln0;m80;mB0;mL0;mV0;ma0;n00;n?0;nN0;n^0;nj0;o70;oP0;oi0<060<0D0<0Q0<0[0<0n0<180<1G0<1R0<1]0<1f
0<1n0<270<2A0<2O0<2V0<2g0<360<3@0<3L0<3_0<3g0<4<0<4H0<4W0<4b0<580<5Q0<5^0<650<660<670<6D0<6E0<6^0<7:0<7Y0<840<8T0<8i0<8j0<8k0<8l
0<8m0<8n0<8o0<900<910<920<930<940<950<960<970<980<990<9:0<9;0<9<0<9=0<9>0<9?0<9@0<9A0<9B0<9C0<9D0<9E0<9F0<9G0<9H0<9V0<9W0<9X0<:4
0<:50<:C0<:Q0<:_0<:m0<;;0<;H0<;I0<;J0<;K0<;L0<;M0<;N0<;O0<;P0<;Q0<;R0<;S0<;T0<;U0<;V0<;W0<;X0<;Y0<;Z0<;[0<;\0<;]0<;^0<;_0<;`0<;a
0<;b0<;c0<;d0<;e0<;f0<;g0<<80<<90<<:0<<;0<<<0<<S0<<h0<=?0<=W0<=n0<>A0<>B0<>C0<>D0<>E0<>F0<>G0<>H0<>I0<>J0<>K0<>L0<>M0<>N0<>O0<>P
0<>Q0<>R0<>S0<>T0<>U0<>V0<>W0<>X0<>Y0<>Z0<>[0<>\0<>]0<>^0<>_0<>`0<>g0<>h0<>i0<?00<?10<?<0<?G0<?Q0<?\0<?f0<@10<@20<@30<@40<@50<@6
0<@70<@80<@90<@:0<@;0<@<0<@=0<@>0<@?0<@@0<@A0<@B0<@C0<@D0<@E0<@F0<@G0<@H0<@I0<@J0<@K0<@L0<@M0<@N0<@O0<@P0<@`0<@a0<@b0<@o0<A00<A?
0<AY0<B20<BK0<Bc0<C50<C60<C70<C80<C90<C:0<C;0<C<0<C=0<C>0<C?0<C@0<CA0<CB0<CC0<CD0<CE0<CF0<CG0<CH0<CI0<CJ0<CK0<CL0<CM0<CN0<CO0<CP
0<CQ0<CR0<CS0<CT0<C_0<C`0<Ca0<Cb0<Cc0<Cd0<Ce0<Cf0<Cg0<Ch0<Ci0<Cj0<Ck0<Cl0<Cm0<Cn0<Co0<D00<D10<D20<D30<D40<D50<D60<D70<D80<D90<D:
0<D;0<D<0<D=0<D>0<D?0<D@0<DA0<DB0<DC0<DD0<DE0<DF0<DG0<DH0<DM0<DN0<DO0<DP0<DQ0<DR0<DS0<DT0<DU0<DV0<DW0<DX0<DY0<DZ0<D[0<D\0<D]0<D^
0<D_0<D`0<Da0<Db0<Dc0<Dd0<De0<Df0<Dg0<Dh0<Di0<Dj0<Dk0<Dl0<Dm0<Dn0<Do0<E00<E10<E20<E30<E40<E50<E60<E@0<EA0<EB0<EC0<ED0<EO0<E\0<Ei
0<F70<FD0<FR0<FS0<FT0<FU0<FV0<FW0<FX0<FY0<FZ0<F[0<F\0<F]0<F^0<F_0<F`0<Fa0<Fb0<Fc0<Fd0<Fe0<Ff0<Fg0<Fh0<Fi0<Fj0<Fk0<Fl0<Fm0<Fn0<Fo
0<G00<G10<G70<G80<G90<G:0<G;0<G?0<GG0<GM0<GS0<GY0<G`0<Ga0<Gb0<Gc0<Gd0<Ge0<Gf0<Gg0<Gh0<Gi0<Gj0<Gk0<Gl0<Gm0<Gn0<Go0<H00<H10<H20<H3
0<H40<H50<H60<H70<H80<H90<H:0<H;0<H<0<H=0<H>0<H?0<HG0<HH0<HI0<HJ0<HK0<HS0<HY0<H`0<Hh0<I00<I:0<I;0<I<0<I=0<I>0<I?0<I@0<IA0<IB0<IC
0<ID0<IE0<IF0<IG0<IH0<II0<IJ0<IK0<IL0<IM0<IN0<IO0<IP0<IQ0<IR0<IS0<IT0<IU0<IV0<IW0<IX0<IY0<Id0<Ie0<If0<Ig0<Ih0<Io0<J?0<JF0<JG0<JH
0<JI0<JJ0<JK0<JL0<JM0<JN0<JO0<JP0<JQ0<JR0<JS0<JT0<JU0<JV0<JW0<JX0<JY0<JZ0<J[0<J\0<J]0<J^0<J_0<J`0<Ja0<Jb0<Jc0<Jd0<Je0<Jf0<Jg0<Jh
0<K00<K10<K20<K30<K40<K?0<KL0<KM0<KN0<KO0<KP0<KQ0<KR0<KS0<KT0<KU0<KV0<KW0<KX0<KY0<KZ0<K[0<K\0<K]0<K^0<K_0<K`0<Ka0<Kb0<Kc0<Kd0<Ke
0<Kf0<Kg0<Kh0<Ki0<Kj0<Kk0<Kl0<Km0<Kn0<Ko0<L40<L50<L60<L70<L80<LB0<LH0<LI0<LJ0<LK0<LL0<LM0<LN0<LO0<LP0<LQ0<LR0<LS0<LT0<LU0<LV0<LW
0<LX0<LY0<LZ0<L[0<L\0<L]0<L^0<L_0<L`0<La0<Lb0<Lc0<Ld0<Le0<Lf0<Lg0<Lh0<Li0<Lj0<Lk0<M30<M40<M50<M60<M70<M?0<MJ0<MK0<ML0<MM0<MN0<MO
0<MP0<MQ0<MR0<MS0<MT0<MU0<MV0<MW0<MX0<MY0<MZ0<M[0<M\0<M]0<M^0<M_0<M`0<Ma0<Mb0<Mc0<Md0<Me0<Mf0<Mg0<Mh0<Mi0<Mj0<Mk0<Ml0<Mm0<N@0<NA
0<NB0<NC0<ND0<NP0<Ne0<No0<O00<O10<O20<O30<O40<O50<O60<O70<O80<O90<O:0<O;0<O<0<O=0<O>0<O?0<O@0<OA0<OB0<OC0<OD0<OE0<OF0<OG0<OH0<OI
0<OJ0<OK0<OL0<OM0<ON0<OO0<OP0<OQ0<O`0<Oa0<Ob0<Oc0<Od0<Oe0<Of0<Og0<Oh0<Oi0<Oj0<Ok0<Ol0<Om0<On0<Oo0<P00<P10<P20<P30<P40<P50<P60<P7
0<P80<P90<P:0<P;0<P<0<P=0<P>0<P?0<P@0<PA0<PB0<PC0<PD0<PE0<PF0<PG0<PH0<PI0<PQ0<PR0<PS0<PT0<PU0<P]0<P^0<P_0<P`0<Pa0<Pb0<Pc0<Pd0<Pe
0<Pf0<Pg0<Ph0<Pi0<Pj0<Pk0<Pl0<Pm0<Pn0<Po0<Q00<Q10<Q20<Q30<Q40<Q50<Q60<Q70<Q80<Q90<Q:0<Q;0<Q<0<Q=0<Q>0<Q?0<Q@0<QA0<QO0<QP0<QQ0<QR
0<QS0<Qe0<R<0<RS0<Ri0<S>0<SP0<SQ0<SR0<SS0<ST0<SU0<SV0<SW0<SX0<SY0<SZ0<S[0<S\0<S]0<S^0<S_0<S`0<Sa0<Sb0<Sc0<Sd0<Se0<Sf0<Sg0<Sh0<Si
0<Sj0<Sk0<Sl0<Sm0<Sn0<So0<T80<T90<T:0<T;0<T<0<T=0<T>0<T?0<T@0<TA0<TB0<TC0<TD0<TE0<TF0<TG0<TH0<TI0<TJ0<TK0<TL0<TM0<TN0<TO0<TP0<TQ
0<TR0<TS0<TT0<TU0<TV0<TW0<TX0<TY0<TZ0<T[0<T\0<T]0<T^0<T_0<T`0<Ta0<Ti0<Tj0<Tk0<Tl0<Tm0<U70<U80<U90<U:0<U;0<U<0<U=0<U>0<U?0<U@0<UA
0<UB0<UC0<UD0<UE0<UF0<UG0<UH0<UI0<UJ0<UK0<UL0<UM0<UN0<UO0<UP0<UQ0<UR0<US0<UT0<UU0<UV0<UW0<UX0<UY0<UZ0<U[
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
adreca	01E01
adreca electronica	00501
adreca postal	01E01
adres	01F03
adres e mail	01I01
adres e-mail	01I01
adres korespondencyjny	01J01
adres zamieszkania	01J01
adresa	01K05
adresa bydliska	01P01
adresa bydliste	01Q01
adresa bydliště	01Q01
adresa de corespondenta	01R01
adresa de corespondență	01R01
adresa de domiciliu	01R01
adresa de e mail	01S01
adresa de e-mail	01S01
adresa e poste	01T01
adresa e-pošte	01T01
adresa prebivalista	01U01
adresa prebivališta	01U01
adresa stanovanja	01V02
adresas	01X01
adrese	01Y01
adresgegevens	01Z01
adresi	01[01
adress	01\01
adresse	01]04
adresse complete	01a01
adresse complète	01a01
adresse courriel	01b01
adresse e mail	01b01
adresse e-mail	01b01
adresse electronique	01b01
adresse email	01b01
adresse mail	01b01
adresse personnelle	01a01
adresse postale	01a01
adresse électronique	01b01
adresă	01R01
adresă de domiciliu	01R01
adresă de e-mail	01S01
adreça	01E01
adreça electrònica	00501
adreça postal	01E01
advisor	01c01
adı	01=01
adı - soyadı	01=01
adı soyadı	01=01
adım soyadım	01=01
aeg	01d01
aegteskabelig stilling	01e01
aeidinkielet	01f01
aeidinkieli	01f01
aemne	01g01
aemnen	01h01
aemnesomraade	01g01
afangar	01i01
afdeling	01j02
affiliation	01l01
afgangsprojekt	01m01
afgegeven door	01n01
afgerond	01o01
afhandling	01m01
afrek	02001
afsluttet	02101
afsluttet aar	02101
afsluttet ar	02101
afsluttet år	02101
afstudeerdatum	01o01
afstudeeronderzoek	02201
afstudeeropdracht	02201
afstudeerproject	02201
afstudeerrichting	02301
afstudeerscriptie	02201
ag	02401
agama	02501
agazat	02601
age	02702
aggiornato il	02901
agrip	02:01
aidinkielet	01f01
aidinkieli	01f01
aika	02;02
aine	02=01
ained	02>01
aineet	02?01
ainepunktid	02@01
ainm	02A01
ainm agus seoladh an fhostora	02B01
ainm agus seoladh an fhostóra	02B01
ainm baiste	02C01
ainm iomlan	02A01
ainm iomlán	02A01
ait	02D01
ait bhreithe	02E01
ajakiri	02F01
ajanjakso	02G01
ajankohta	02G01
ajanlas	02H01
ajateenistus	02I01
ajokortti	02J01
ajokorttiluokka	02J01
ajánlás	02H01
akad titel	02K01
akad. titel	02K01
akademie	02L01
akademischer grad	02M01
akademischer titel	02K01
akademski stupanj	02N01
akts	02O01
aktuelle position	02P01
aktueller status	02Q01
akun	02R01
al	02S01
ala	02T02
alaisten maara	02V01
alaisten maeaerae	02V01
alaisten määrä	02V01
alamat	02W01
alamat domisili	02W01
alamat email	02X01
alamat ktp	02W01
alamat lengkap	02W01
alamat rumah	02W01
alamat sekarang	02W01
alan	02Y01
alasan berhenti	02Z01
alasan keluar	02Z01
alat	02[01
alat yang digunakan	02[01
alates	02\01
alati	02]02
alder	02_03
aldur	02b01
algas velme	02c01
algas vēlme	02c01
algus	02\01
alguskuupaev	02\01
alguskuupäev	02\01
alias	02d01
alinan dersler	02e01
alindigi kurum	02f01
alindigi tarih	02g01
alinma tarihi	02g01
alkaen	02h01
alkoi	02h01
alku	02h01
alkupaeivae	02h01
alkupaiva	02h01
alkupäivä	02h01
allampolgarsag	02i01
allampolgarsaga	02i01
allando lakcim	02j01
alluvate arv	02k01
alma mater	00f01
aloitus	02h01
aloitusajankohta	02l01
aloitusvuosi	02h01
alte adrese de e mail	02m01
alte adrese de e-mail	02m01
alte date	02n01
alte informatii	02n01
alte informații	02n01
alte site uri	02o01
alte site-uri	02o01
alte telefoane	03001
altele	02n01
alter	03101
altezza	03201
altra informacio	03301
altra informació	03301
altre e mail	03401
altre e-mail	03401
altre informazioni	03501
altres	03301
altres correus	03601
altres dades	03301
altres telefons	03701
altres telèfons	03701
altres webs	03801
altri indirizzi e mail	03401
altri indirizzi e-mail	03401
altri link	03901
altri numeri di telefono	03:01
altri siti	03901
altri telefoni	03:01
altro	03501
altura	03;02
alue	03=01
alusta	03>01
alınan dersler	02e01
alındığı kurum	02f01
alındığı tarih	02g01
alınma tarihi	02g01
amats	03?03
ambiente	03B02
ambiente tecnico	03B02
ambiente técnico	03D01
ambit	03E01
ambito	03F01
ambito di studio	03G01
amet	03H03
ametikoht	03K01
ametinimetus	03L02
ammatti	03N01
ammatti tai asema	03O01
ammattinimike	03P02
amne	01g01
amnen	01h01
amnesomrade	01g01
amt	03R02
amzius	03T01
amžius	03T01
an	03U04
an gesprachen teilnehmen	03Y01
an gespraechen teilnehmen	03Y01
an gesprächen teilnehmen	03Y01
ana dal	02Y01
ana dil	03Z01
ana dili	03Z01
anabilim dali	02Y01
anabilim dalı	02Y01
anadil	03Z01
anadili	03Z01
anahtar kelimeler	03[01
anbefaling	03\02
anbieter	03^02
andere e mailadressen	03`01
andere e-mailadressen	03`01
andere telefoonnummers	03a01
andere websites	03b01
andet	03c01
andja	03d01
andre e postadresser	03e01
andre e-postadresser	03e01
andre nettsteder	03f01
andre opplysninger	03g01
andre telefonnumre	03h01
anfang	03i01
anfangsdatum	03i01
angajator	03j01
angajatorul	03j01
angestrebte position	02P01
angestrebter abschluss	02M01
anh	03k01
ani	03l02
ani de experienta	03n01
ani de experiență	03n01
anledning till avslut	03o01
anmaerkning	04001
anmarkning	04001
anmerkung	04101
anmerkungen	04101
anmärkning	04001
annat	04201
annee	04303
annee de naissance	04601
annee de publication	04701
annees	04801
annees d'experience	04901
annet	03g01
anni	04:02
anni di esperienza	04<01
anno	04=03
anno di nascita	04@01
anno di pubblicazione	04A01
année	04303
année de naissance	04601
année de publication	04701
années	04801
années d'expérience	04901
ano	04B06
ano de conclusao	04H01
ano de conclusão	04H01
ano de nacimiento	04I01
ano de nascimento	04J01
ano de publicacao	04K01
ano de publicacion	04L01
ano de publicação	04K01
anos	04M04
anos de experiencia	04Q02
anos de experiência	04S01
anrede	04T02
ans	04V01
ansaettelsesform	04W01
ansaettelsesperiode	04X01
anschrift	04Y01
ansettelsesform	04Z01
ansettelsesperiode	04[01
anstaellningsform	04\01
anstaellningstid	04]01
anstallningsform	04\01
anstallningstid	04]01
anstellung	04^01
anstellungsart	04^01
anstellungsverhaeltnis	04^01
anstellungsverhaltnis	04^01
anstellungsverhältnis	04^01
anställningsform	04\01
anställningstid	04]01
ansvar	04_03
ansvarig foer	04b01
ansvarig for	04b01
ansvarig för	04b01
ansvarlig for	04c02
ansvarsomraaden	04b01
ansvarsomraader	04c02
ansvarsomraden	04b01
ansvarsomrader	04c02
ansvarsområden	04b01
ansvarsområder	04c02
ansættelsesform	04W01
ansættelsesperiode	04X01
antal ansatte	04e01
antal anstaellda	04f01
antal anstallda	04f01
antal anställda	04f01
antal medarbejdere	04e01
antal medarbetare	04f01
antall ansatte	04g01
antall medarbeidere	04g01
anul	04h01
anul absolvirii	00`01
anul aparitiei	04i01
anul apariției	04i01
anul nasterii	04j01
anul nașterii	04j01
anvaenda tekniker	04k01
anvaendarnamn	04l01
anvanda tekniker	04k01
anvandarnamn	04l01
anvendte teknologier	04m01
använda tekniker	04k01
användarnamn	04l01
any	04n03
any de naixement	05101
anyanyelv	05201
anyanyelv(ek	05201
anyanyelvek	05201
anys	05302
anys d'experiencia	05501
anys d'experiència	05501
anzahl mitarbeiter	05601
aois	05701
apbalvojums	05801
apdovanojimas	05901
apdovanojimo pavadinimas	05901
apdovanojo	05:01
apelativ	05;01
apelido	05<01
apelido(s	05<01
apelidos	05<01
apellido	05=01
apellido(s	05=01
apellido(s) / nombre(s	05>01
apellido(s) nombre(s	05>01
apellidos	05=01
apellidos nombre	05>01
apellidos y nombre	05>01
apellidos, nombre	05>01
apie mane	05?01
appellativo	05@01
apraksts	05A01
aprasymas	05B01
aprašymas	05B01
apskritis	05C01
aptitudes	05D01
ar	05E0?
ar av erfarenhet	00N01
araclar	03[01
arangur	02001
araçlar	03[01
arbeidsgivar	05T01
arbeidsgiver	05T01
arbeidsgivers navn og adresse	05T01
arbeidsoppgaaver	05U01
arbeidsoppgaver	05U01
arbeidsoppgåver	05U01
arbeidsplass	05T01
arbeidssted	05V01
arbeidstid	04Z01
arbeitgeber	05W02
arbeitsbewilligung	05Y01
arbeitserlaubnis	05Y01
arbeitsgebiet	05Z01
arbeitsmodell	04^01
arbeitsort	05[01
arbeitsstaette	05\01
arbeitsstatte	05\01
arbeitsstelle	05\01
arbeitsstätte	05\01
arbeitszeit	04^01
arbeitszeitmodell	04^01
arbejdsgiver	05]01
arbejdsgivers navn og adresse	05]01
arbejdsopgaver	05^01
arbejdsplads	05]01
arbejdssted	05_01
arbejdstid	04W01
arbetsgivare	05`01
arbetsgivarens namn och adress	05`01
arbetsort	05a01
arbetsplats	05`01
arbetsplats ort	05a01
arbetstid	04\01
arbetstillstaand	05b01
arbetstillstand	05b01
arbetstillstånd	05b01
arbetsuppgifter	04b01
area	05c0:
area d'estudi	03E01
area de estudio	05m01
area de estudo	05n01
area de formacao	05n01
area di studio	03G01
area of study	05o01
argomento della tesi	06001
ars erfaring	00O02
art	06102
art des abschlusses	02M01
arvo	06301
arvosana	06401
arvosanat	06401
asal	06501
asal daerah	06501
ascolto	06601
ascultare	06701
asema	06802
asepalvelus	06:01
asevelvollisuus	06:01
asiakas	06;01
asiasanat	06<01
asignaturas	06=01
asignaturas destacadas	06=01
asignaturas principales	06=01
asignaturas relevantes	06=01
askerlik	06>01
askerlik durumu	06>01
askerlik hizmeti	06>01
asmenvardis	06?01
asociacija	06@01
asociacion	06A01
asociación	06A01
asociatie	06B01
asociație	06B01
aspectos destacados	00401
aspettativa salariale	06C01
aspettative economiche	06C01
assegnato da	06D01
assignatures	06E01
associacao	06F01
associacio	06G01
associació	06G01
association	06H02
associazione	06J01
associação	06F01
assoliments	06K01
assunto	06L01
aste	06M02
asteptari salariale	06O01
asuinpaikka	06P02
asuinpaikkakunta	06R01
asukoht	06S01
asunto	06T01
asutus	06U02
atasan	06W01
atasan langsung	06W01
atbildiba	06X01
atbildība	06X01
ate	04H01
ateneo	06Y01
atividade da empresa	06Z01
atividades	06[01
atividades desenvolvidas	06[01
atividades exercidas	06[01
atividades realizadas	06[01
atlag	06\01
atlyginimo lukesciai	06]01
atlyginimo lūkesčiai	06]01
atorgat per	06^01
atrasanas vieta	06_01
atrašanās vieta	06_01
atribuicoes	06[01
atribuido por	06`01
atribuições	06[01
atributii	01601
atributii principale	01601
atribuído por	06`01
atribuții	01601
atribuții principale	01601
atsakomybe	06a01
atsakomybes	06a01
atsakomybė	06a01
atsakomybės	06a01
atsauksme	06b01
atsiliepimas	06c01
atslegvardi	06d01
atslēgvārdi	06d01
attention	01B01
attest	06e01
attivita	06f01
attivita dell'azienda	06g01
attivita e responsabilita	06f01
attivita principali	06f01
attivita svolte	06f01
attivitajiet u responsabbiltajiet ewlenin	06h01
attività	06f01
attività dell'azienda	06g01
attività e responsabilità	06f01
attività principali	06f01
attività svolte	06f01
attn	01B01
attribue par	06i01
attributions	01901
attribué par	06i01
atualizado em	06j01
atvinnugrein	06k01
atzime	06l01
atzīme	06l01
até	04H01
au	06m01
aufenthaltsbewilligung	05Y01
aufenthaltserlaubnis	05Y01
aufenthaltsstatus	05Y01
aufenthaltstitel	05Y01
aufgabe	06n01
aufgabe im projekt	06n01
aufgaben	05Z01
aufgaben und taetigkeiten	05Z01
aufgaben und tatigkeiten	05Z01
aufgaben und tätigkeiten	05Z01
aufgaben und verantwortlichkeiten	05Z01
aufgabenbereich	05Z01
aufgabenbereiche	05Z01
aufgabengebiet	05Z01
aufgabengebiete	05Z01
aufgabenschwerpunkte	05Z01
auftraggeber	05W02
augstskola	06o01
auhind	07001
aukstoji mokykla	07101
aukštoji mokykla	07101
ausbildung	02M01
ausbildungsberuf	07201
ausbildungsbetrieb	07302
ausbildungsstaette	02L01
ausbildungsstatte	02L01
ausbildungsstätte	02L01
ausgangslage	07501
ausgestellt	00T01
ausgestellt am	00T01
ausgestellt durch	07601
ausgestellt von	07601
ausgezeichnet durch	07701
ausgezeichnet von	07701
auslandsaufenthalte	07801
auspraegung	07901
auspragung	07901
ausprägung	07901
aussage	07:01
ausstellende organisation	07601
ausstellende stelle	07601
aussteller	07601
ausstellungsdatum	00T01
austritt	00]01
austrittsdatum	00]01
austrittsgrund	07;01
auszeichnende stelle	07701
auszeichnung	07<01
auteur	07=02
auteur(s	07?01
auteurs	07=02
author	07@01
authority	07A01
authors	07@01
autor	07B0;
autor(es	07M01
autora	07N03
autore	07Q01
autoren	07R01
autores	07S02
autores as	07U01
autores/as	07U01
autori	07V07
autoriai	07]01
autorid	07^01
autorin	07R01
autorinnen und autoren	07R01
autorisation de travail	07_01
autorite	07`01
autorité	07`01
autorius	07]01
autorizacao de residencia	07a01
autorizacao de trabalho	07a01
autorização de residência	07a01
autorização de trabalho	07a01
autors	07b02
autorzy	07d01
autovaditaja aplieciba	07e01
autovadītāja apliecība	07e01
autoři	07f01
autre	07g01
autres	07g01
autres adresses e mail	07h01
autres adresses e-mail	07h01
autres e mails	07h01
autres e-mails	07h01
autres informations	07g01
autres liens	07i01
autres numeros	07j01
autres numéros	07j01
autres sites	07i01
autres telephones	07j01
autres téléphones	07j01
autrice	07k02
availability	07m01
availability date	07m01
available	07m01
available from	07m01
avainsanat	06<01
avaldamise kuupaev	07n01
avaldamise kuupäev	07n01
avaldatud	07n01
avatar	07o01
avdeling	08001
avdelning	08101
average	08201
average grade	08201
avhandling	08302
avis	08501
avrupa duzeyi	08601
avrupa düzeyi	08601
avslutad	08701
avsluttet	08801
avtor	08901
avtorji	08901
award	08:01
awarded	08;01
awarded by	08<02
awarder	08>01
awarding body	08>01
awtur	08?01
awturi	08?01
ayc seviyesi	08@01
ayrilis nedeni	08A01
ayrilis tarihi	08B01
ayrilma nedeni	08A01
ayrılma nedeni	08A01
ayrılış nedeni	08A01
ayrılış tarihi	08B01
ayç seviyesi	08@01
az intezmeny neve	08C01
az intézmény neve	08C01
azienda	08D02
açıklama	01101
açıklamalar	01201
año	08F03
año de nacimiento	04I01
año de publicación	04L01
años	08I02
años de experiencia	08K01
ağ	02401
așteptări salariale	06O01
b korkort	08L01
b-koerkort	08L01
b-körkort	08L01
bac hoc	08M01
bachelor thesis	08N01
bachelor's thesis	08N01
bachelorarbeit	00\01
bacheloroppgave	08O01
bachelorprojekt	01m01
bachelorthesis	00\01
background	08P01
baer	08Q01
bagian	08R01
baglanti	08S01
bagli oldugu kisi	08T01
bahasa	08U01
bahasa asing	08U01
bahasa ibu	08V01
baigiamasis darbas	08W01
baigimo metai	08X01
baigta	08X01
baile	08Y01
bakalarska praca	08Z01
bakalarska prace	08[01
bakalaura darbs	08\01
bakalaureusetoo	08]01
bakalaureusetöö	08]01
bakalauro darbas	08W01
bakalárska práca	08Z01
bakalářská práce	08[01
bakgrund	08^01
balas	08_01
balva	05801
balvas nosaukums	05801
bang	08M01
bang cap	08M01
bang cap cao nhat	08`01
bang lai	08a01
bang lai xe	08a01
basarilar	08b01
base	08c02
base a	08e01
based in	08f02
basee a	08e01
baslama tarihi	08h01
baslangic	08h01
baslangic tarihi	08h01
baslayabilecegi tarih	08i01
baslica basarilar	08b01
baslik	08j01
basvurulan pozisyon	08k01
basé à	08e01
basée à	08e01
bat dau	08l01
bauherr	08m01
bağlantı	08S01
bağlı olduğu kişi	08T01
başarılar	08b01
başlama tarihi	08h01
başlangıç	08h01
başlangıç tarihi	08h01
başlayabileceği tarih	08i01
başlıca başarılar	08b01
başlık	08j01
başvurulan pozisyon	08k01
beceriler	03[01
bedrift	08n02
bedriftsbeskrivelse	09001
bedriftsnavn	05T01
bedrijf	09102
bedrijfsnaam	09301
bedrijfsomschrijving	09401
bedrijfsprofiel	09401
bedrijfstak	09501
befattning	09602
befejezes	09801
befejezes eve	09801
befejezés	09801
befejezés éve	09801
begeleider	09901
begin	09:02
begindatum	09<01
beginn	03i01
beginn am	03i01
beginning	09=01
begyndt	09>01
begynte	09?01
behaald	09@01
behaald op	09@01
behaalde resultaten	09A01
beheersing	09B02
behinderung	09D01
beigas	00_01
beigu datums	00_01
beklenen ucret	09E01
beklenen ücret	09E01
belangrijkste punten	09F01
belangrijkste resultaten	09A01
belangrijkste taken	01801
belangrijkste vakken	09G01
belangrijkste werkzaamheden	01801
belepes	09H01
belgeyi veren	02f01
belt	09I01
belépés	09H01
bemaerkning	09J01
bemerkung	04101
bemerkungen	04101
bemærkning	09J01
benaemning	09K01
benaming	09L01
benamning	09K01
bendraautoriai	07]01
bendravimas zodziu	09M01
bendravimas žodžiu	09M01
bendrove	09N01
bendrovė	09N01
beneficiar	09O01
benutzername	09P01
benämning	09K01
beosztas	09Q02
beosztas munkakor	09S01
beosztottak szama	09T01
beosztottak száma	09T01
beosztás	09Q02
beosztás/munkakör	09S01
berat badan	09U01
berbicara	09V01
bereich	00b01
berichtet an	09W01
berichtslinie	09W01
berigeny	09X01
beroep	09Y01
beroep of functie	09Z01
beruf	09[02
beruf oder funktion	09]01
berufsbezeichnung	09[02
berufserfahrung	09^01
berufsschule	02L01
berufsstatus	02Q01
berufstitel	02P01
berufswunsch	02P01
beschaeftigt als	09]01
beschaeftigungsart	04^01
beschaeftigungsstatus	02Q01
beschaeftigungsverhaeltnis	04^01
beschaeftigungszeitraum	09_01
beschaftigt als	09]01
beschaftigungsart	04^01
beschaftigungsstatus	02Q01
beschaftigungsverhaltnis	04^01
beschaftigungszeitraum	09_01
beschikbaar	09`01
beschikbaar per	09`01
beschikbaar vanaf	09`01
beschikbaarheid	09`01
beschreibung	07501
beschrijving	09a01
beschäftigt als	09]01
beschäftigungsart	04^01
beschäftigungsstatus	02Q01
beschäftigungsverhältnis	04^01
beschäftigungszeitraum	09_01
beskaeftigelse eller stilling	09b01
beskrivelse	09c02
beskrivning	08^01
beskæftigelse eller stilling	09b01
besondere erfolge	09e01
besonderes	09f01
bestaellare	09g01
bestallare	09g01
beställare	09g01
beszed	09h01
beszéd	09h01
betegnelse	09i02
betolteni kivant munkakor	09k01
betoltott munkakor	09S01
betreff	09l01
betreft	09m01
betreuer	09W01
betreuerin	09W01
betrieb	05\01
betrifft	09l01
betyg	09n01
betölteni kívánt munkakör	09k01
betöltött munkakör	09S01
bevorzugter arbeitsort	09o01
bewerbung als	02P01
bewerbungsfoto	0:001
bewertung	0:102
bewilligung	05Y01
bezeichnung	0:302
bezeichnung der erworbenen qualifikation	02M01
beziehung	0:501
bi	0:601
bidang	0:702
bidang studi	0:901
bidang usaha	0::01
bidu	0:;01
biedriba	0:<01
biedrība	0:<01
bieglosc	0:=01
biegłość	0:=01
bilan	0:>01
bild	0:?02
bilde	0:A01
bildungsabschluss	0:B02
bildungseinrichtung	02L01
bildungsfelder (isced f	0:D01
bildungsfelder (isced-f	0:D01
bildungsstaette	02L01
bildungsstatte	02L01
bildungsstätte	02L01
bildungstraeger	02L01
bildungstrager	02L01
bildungsträger	02L01
bilhete de identidade	0:601
billede	0:E01
bilprof	0:F01
birim	0:G01
birt	0:H01
birth date	0:I01
birth place	0:J01
birth year	0:I01
birthdate	0:I01
birthday	0:I01
birthplace	0:J01
bis	00]01
bitirme projesi	0:K01
bitirme tezi	0:K01
bitis	08B01
bitis tarihi	08B01
bitiş	08B01
bitiş tarihi	08B01
blog	0:L0E
blogg	0:a02
blogi	0:c02
blogs	0:e01
bo phan	0:f01
body	0:g01
boerjan	0:h01
bolag	05`01
bolge	0:i01
bolum	0:j02
bopael	0:l03
bopaelsadresse	0:o01
bopæl	0:l03
bopælsadresse	0:o01
bor i	0;006
borg	08Q01
borjan	0:h01
born	0:I01
born in	0:J01
born on	0:I01
bostadsadress	01\01
bostadsort	0;602
bosted	0;804
bostedsadresse	0;<01
boy	0;=01
bracni stalez	0;>01
bracni status	0;?02
bracno stanje	0;?02
bralno razumevanje	0;A01
branca	03E01
branch	0;B01
branche	0;C04
branche und groesse	0;G01
branche und grosse	0;G01
branche und größe	0;G01
branje	0;A01
brans	02Y01
bransch	0;H01
bransje	0;I01
branza	0;J01
branş	02Y01
branża	0;J01
braut	0;K01
bračni stalež	0;>01
bračni status	0;?02
bračno stanje	0;?02
broj mobitela	0;L01
broj telefona	0;M02
broj zaposlenih	0;O02
broj zaposlenika	0;Q01
bronnta ag	0;R01
bronntoir	0;R01
bronntóir	0;R01
brugernavn	0;S01
brukernavn	0;T01
brukte teknologier	0;U01
bsn	0;V01
buaicphointi	0;W01
buaicphointí	0;W01
budget	05601
buergerort	0;X01
built with	0;Y01
bundesland	0;Z01
bundeswehr	0;[01
burgerlijke staat	0;\01
burgerlijke stand	0;\01
burgerort	0;X01
buseta	0;]01
business	0;^02
business sector	0;B01
business unit	0;`01
by	0;a07
bydlisko	0;h03
bydliste	0;k03
bydliště	0;k03
byggherre	0;n01
bygherre	0;o01
byrjadi	0<001
byrjaði	0<001
bær	08Q01
bérigény	09X01
bílpróf	0:F01
bölge	0:i01
bölüm	0:j02
början	0:h01
búseta	0;]01
bürgerort	0;X01
bậc học	08M01
bắt đầu	08l01
bằng	08M01
bằng cấp	08M01
bằng cấp cao nhất	08`01
bằng lái	08a01
bằng lái xe	08a01
bộ phận	0:f01
c e	00501
c f	0<101
c i	0<201
c korkort	08L01
c p	0<301
c-koerkort	08L01
c-körkort	08L01
c.f	0<101
c.i	0<201
c.p	0<301
c/e	00501
cac mon hoc chinh	0<401
cadeiras	0<501
cailiocht	0<601
calificacion	0<701
calificacion final	0<701
calificacion media	0<701
calificación	0<701
calificación final	0<701
calificación media	0<701
calificare	0<801
calificarea / diploma obținută	0<801
calificarea diploma obtinuta	0<801
calificativ	0<901
calisan kisi sayisi	0<:01
calisan sayisi	0<:01
calisma durumu	0<;01
calisma sekli	0<<01
calisma suresi	0<=01
calisma tarihleri	0<=01
calisma turu	0<<01
calisma yeri	0<>01
calismak istedigi yer	0<?01
calitate	0<@01
call	0<A01
calle	0<B01
camp d'estudi	03E01
campo	05m01
campo de estudio	05m01
campo de estudo	05n01
campo di studio	03G01
can nang	0<C01
candidate	0<D01
canonical	0<E01
canton	0<F01
cantone	0<G01
cap	0<H01
cap boi	0<I01
cap do	0<J01
capacidad oral	0<K01
capacita di espressione orale	0<L01
capacita di lettura	0<M01
capacita di scrittura	0<N01
capacity	0<O01
capacità di espressione orale	0<L01
capacità di lettura	0<M01
capacità di scrittura	0<N01
capstone	08N01
capstone project	08N01
cargo	0<P07
cargo actual	0<W01
cargo atual	0<X01
cargo deseado	0<W01
cargo desejado	0<X01
cargo desempenado	0<Y01
cargo desempeñado	0<Y01
cargo ocupado	0<Z01
cargo pretendido	0<X01
cargos	0<Z01
carica	0<[01
carne de conducir	0<\01
carnet	0<]02
carnet de conducir	0<\01
carnet de conduir	0<_01
carné de conducir	0<\01
carrec	0<`02
carrec actual	0<b01
carrec ocupat	0<c01
carrer	01E01
carrera	0<d03
carta d'identita	0<101
carta d'identità	0<101
carta de conducao	0<g01
carta de condução	0<g01
carta(s) de conducao	0<g01
carta(s) de condução	0<g01
cartao de cidadao	0:601
carteira de habilitacao	0<g01
carteira de habilitação	0<g01
carteira de motorista	0<g01
carteira nacional de habilitacao	0<g01
carteira nacional de habilitação	0<g01
cartão de cidadão	0:601
cas	0<h01
casa editrice	0<i01
casopis	0<j04
catatan	0<n01
categoria	0<o04
categoria profesional	0<Y01
categoria professional	0<c01
categorie	0=303
category	0=601
categoría	0=701
categoría profesional	0<Y01
cathair	08Y01
catégorie	0=801
causa de baja	0=901
cccd	0=:01
ceadainm	02C01
ceadunas tiomana	0=;01
ceadúnas tiomána	0=;01
cec	0=<02
cecr	0=>01
cecrl	0=?02
cedula	0<201
cedula de ciudadania	0<201
cefr	0=A0A
cefr duzeyleri	08601
cefr düzeyleri	08601
cefr level	0=R01
cefr levels	0=R01
cefr nivaer	0=S02
cefr niveauer	0=U01
cefr tasot	0=V01
cefr-nivaaer	0=S02
cefr-niveauer	0=U01
cefr-nivåer	0=S02
cefr-tasot	0=V01
ceg	00701
ceg leirasa	00301
cegnev	00701
ceim	0<601
cel	0=W04
cele jmeno	0=[01
cele meno	0=\01
cell	0=]02
cell phone	0=_01
cellphone	0=_01
cellulaire	0=`01
cellular	0=_01
cellulare	0=a01
cellulari	0=b01
celular	0=c02
celé jméno	0=[01
celé meno	0=\01
cena	0=e02
centre	0=g01
centre d'estudis	0=g01
centre de formacio	0=g01
centre de formació	0=g01
centre de formation	0=h01
centre educatiu	0=g01
centro	00d01
centro de estudios	00d01
centro de formacion	00d01
centro de formación	00d01
centro de trabajo	0=i01
centro educativo	00d01
cep	0=j02
cep tel	0=l01
cep telefonu	0=l01
cep telefonum	0=l01
certificado	0=m01
certificados	0=n02
certificados de idiomas	0=n02
certificat de langue	0>001
certificate	0>103
certificate de limba	0>401
certificate de limbă	0>401
certificate lingvistice	0>401
certificaten	0>501
certificates	0>601
certificati	0>701
certificati linguistici	0>701
certification	0>801
certification body	07A01
certifications de langue	0>001
certificats	0>902
certificats d'idiomes	0>;01
certificats de langue	0>001
certificazioni linguistiche	0>701
certified by	07A01
certifikat	0><01
certifikater	0>=01
certifikati	0>>02
certifikaty	0>@02
certifikáty	0>@02
certyfikaty	0>B01
certyfikaty jezykowe	0>B01
certyfikaty językowe	0>B01
cetatenia	0>C01
cetatenie	0>C01
cetățenia	0>C01
cetățenie	0>C01
cfu	0>D01
cgpa	08201
charity	0>E01
chef	0>F01
chefia	0>G01
chieu cao	0<C01
chiều cao	0<C01
cho o	0>H01
cho o hien tai	0>H01
chuc danh	0>I02
chuc vu	0>K02
chuyen nganh	0>M01
chuyên ngành	0>M01
chỗ ở	0>H01
chỗ ở hiện tại	0>H01
chức danh	0>I02
chức vụ	0>K02
cidadania	0>N01
cidade	0>O02
cidade estado	0>Q01
cidade uf	0>Q01
cidade/estado	0>Q01
cidade/uf	0>Q01
ciel	0>R01
cieľ	0>R01
cijfer	0>S01
cikis tarihi	08B01
cil	0>T01
cilj	0>U03
cim	0>X02
cineal gno no earnala	0>Z01
cineál gnó nó earnála	0>Z01
cinnosti	0>[02
cinsiyet	0>]01
cinsiyeti	0>]01
cita	0>^02
citaat	00>01
citacao	0>`01
citanie	0>a01
citanje	0>b02
citat	0>d08
citation	08501
citazione	0>l01
citação	0>`01
citi dati	0>m01
citire	0>n01
citizen	0>o01
citizen of	0>o01
citizenship	0>o01
citoyennete	0?001
citoyenneté	0?001
cits	0>m01
citta	0?102
citta di residenza	0?301
cittadinanza	0?402
cittadinanze	0?601
città	0?102
città di residenza	0?301
city	0?701
city of residence	0?701
citát	0?802
ciudad	0?:02
ciudad de residencia	0?<01
ciudadania	0?=01
ciudadanía	0?=01
ciutadania	0?>01
ciutat	0??01
civil status	0?@01
civilite	0?A01
civilité	0?A01
civilstaand	0?B01
civilstand	0?C02
civilstatus	01e01
civilstånd	0?B01
cizi jazyk	0?E01
cizí jazyk	0?E01
clase	0=701
class	08201
class rank	0?F01
classement	0?G01
classificacao	0?H01
classificacao final	0?H01
classification	08201
classificação	0?H01
classificação final	0?H01
cliant	0?I01
client	0?J04
client name	01l01
cliente	0?N03
closing	0?Q01
closing paragraph	0?Q01
closing salutation	0?R01
cmnd	0=:01
cnh	0<g01
co auteurs	07=02
co authors	07@01
co quan	0?S01
co so dao tao	0?T01
co-auteurs	07=02
co-authors	07@01
coauteurs	07=02
coauthors	07@01
coautores	07S02
coautori	0?U02
coautors	0?W01
cod poist	0?X01
cod postal	0?Y01
cod poștal	0?Y01
code	0?Z01
code postal	0?[01
code source	0?\01
codi postal	0?]01
codice fiscale	0<101
codice postale	0<H01
codice sorgente	0?^01
codigo fonte	0?_01
codigo fuente	0?`01
codigo postal	0?a02
coeficiente	0?H01
coeficiente de rendimento	0?H01
cognom	0?c01
cognome	0?d01
cognome e nome	0?e01
cognome nome	0?e01
cognome/nome	0?e01
cognomi	0?d01
cognoms	0?c01
cognoms i nom	0?f01
colaiste	0?g01
colegio	0?h02
college	00f01
coláiste	0?g01
colégio	0?j01
comarca	0?k01
comhlacht	02B01
comhra	0?l01
comhrá	0?l01
comienzo	0?m01
commanditaire	0?n01
commentaire	00801
commissioned by	01l01
committente	0?o01
commune	0@001
communicatie	0@101
communication	0@202
communication and collaboration	0@401
companhia	0@501
compania	0@602
companie	0@802
company	0@:04
company description	00Y01
company name	0@>01
company profile	00Y01
company size	0@?01
companyia	0@@01
compartiment	0@A01
compañía	0=i01
competences	0@B01
competences acquises	0@B01
competences mobilisees	0@B01
competencias	0@C02
competenta	0@E01
competente	0@F01
competenze	0@G01
competențe	0@F01
competență	0@E01
competências	03D01
compiti	06f01
compiti principali	06f01
completed	0@H01
completion date	0@H01
complimentary close	0?R01
compreensao auditiva	0@I01
compreensao de leitura	0@J01
compreensao escrita	0@J01
compreensao oral	0@I01
compreensão auditiva	0@I01
compreensão de leitura	0@J01
compreensão escrita	0@J01
compreensão oral	0@I01
comprehension ecrite	0@K01
comprehension orale	0@L01
comprendre: ecouter	0@L01
comprendre: lire	0@K01
comprendre: écouter	0@L01
comprensio lectora	0@M01
comprensio oral	0@N01
comprension auditiva	0@O01
comprension de lectura	0@P01
comprension escrita	0@Q01
comprension lectora	0@P01
comprensione orale	06601
comprensione scritta	0<M01
comprensió lectora	0@M01
comprensió oral	0@N01
comprensión auditiva	0@O01
comprensión de lectura	0@P01
comprensión escrita	0@Q01
comprensión lectora	0@P01
compréhension orale	0@L01
compréhension écrite	0@K01
compte	0@R02
comptes	0@T01
compétences	0@B01
compétences acquises	0@B01
compétences mobilisées	0@B01
comune	0?301
comunicacao	0@U01
comunicacion	0@V01
comunicación	0@V01
comunicazione	0@W01
comunicação	0@U01
comunidad autonoma	0@X01
comunidad autónoma	0@X01
comunitat autonoma	0?k01
comunitat autònoma	0?k01
concedido por	0@Y02
concedit per	06^01
concelho	0>Q01
concentration	05o01
conclusao	04H01
conclusao prevista	04H01
conclusion	0@[02
conclusione	02S01
conclusão	04H01
conclusão prevista	04H01
condizione lavorativa	0@]01
conference	0@^02
conferencia	0@`02
conferenza	0<i01
conferinta	0@b01
conferința	0@b01
conferință	0@b01
conferit de	01301
conferito da	06D01
conferência	0@c01
conférence	0@d01
cong cu	0@e01
cong nghe	0@e01
cong nghe su dung	0@e01
cong nghe va cong cu	0@e01
cong ty	0@f02
cong viec	0@h02
cong viec chinh	0@j01
cong viec mong muon	0@k01
congres	0@l02
congreso	0@n01
congresso	0@c01
congrés	0@o01
conhecimentos	03D01
conocimientos	05D01
conoscenza	0A001
conquistas	0A101
conscription	0A201
conseguimento	02S01
conseguito	0A301
conseguito il	0A301
cont	0A401
conta	0A501
contact	0A604
contact no	0<A01
contact number	0<A01
contacto	0A:02
contacto telefonico	0A<01
contacto telefónico	0A<01
contae	0A=01
contas	0A>01
contato	0A?01
contatos	0A?01
contatto	0A@01
contenido	00n01
contenidos	06=01
content	0AA01
content creation	0AB01
content creeren	0AC01
content creëren	0AC01
contenu	0AD02
contenuti	0AF01
contenuto	0AG01
contesto	0AG01
conteudo	0AH02
context	0AJ03
contexte	0AM01
contexto	0AN02
conteúdo	0AH02
contingut	0AP01
continut	0AQ01
contract type	0AR01
contractvorm	0AS01
contrat	0AT01
contratante	0AU01
contrato	0AV01
contratto	0AW01
contribution	0AX01
contributions	0AX01
convegno	0<i01
conversa	0AY01
conversacao	0AZ01
conversacao oral	0A[01
conversacion	0A\01
conversación	0A\01
conversatie	0A]01
conversation	0A^02
conversazione	0A`01
conversação	0AZ01
conversação oral	0A[01
conversație	0A]01
conținut	0AQ01
coordonator	0Aa01
coordonator stiintific	0Aa01
coordonator științific	0Aa01
core courses	0Ab01
corps	0Ac01
correio eletronico	0Ad01
correio eletrónico	0Ad01
correio eletrônico	0Ad01
correio(s) eletronico(s	0Ad01
correio(s) eletrónico(s	0Ad01
correo	0Ae01
correo e	0Ae01
correo electronico	0Ae01
correo electrónico	0Ae01
correo(s) electronico(s	0Ae01
correo(s) electrónico(s	0Ae01
correo-e	0Ae01
correu	00501
correu e	00501
correu electronic	00501
correu electrònic	00501
correu-e	00501
corsi	0AF01
corso di laurea	0Af02
corso di studi	03G01
country	0Ah01
country of residence	0Ah01
county	0Ai01
courriel	01b01
courrier electronique	01b01
courrier électronique	01b01
cours	0Aj01
cours pertinents	0Aj01
cours principaux	0Aj01
cours suivis	0Aj01
course of study	05o01
course work	0Ab01
courses	0Ab01
coursework	0Ab01
cp	0Ak03
cpf	0:601
cr	0?H01
creacion de contenido	0An01
creacion de contenidos	0An01
creación de contenido	0An01
creación de contenidos	0An01
creatie van inhoud	0AC01
creation de contenu	0Ao01
creazione di contenuti	0B001
credit points	0B101
credite	0B201
crediti	0>D01
crediti formativi	0>D01
creditos	0B302
creditos ects	0B501
credits	0B604
credits ects	0B:01
creidmheasanna	0B;01
criacao de conteudo	0B<01
criacao de conteudos	0B<01
criação de conteúdo	0B<01
criação de conteúdos	0B<01
crioch	0B=01
crèdits	0B>01
création de contenu	0Ao01
créditos	0B302
créditos ects	0B501
crédits	0B:01
crédits ects	0B:01
críoch	0B=01
csaladi allapot	0B?01
csaladi allapota	0B?01
csaladi nev	0B@01
csaladnev	0B@01
családi név	0B@01
családi állapot	0B?01
családi állapota	0B?01
családnév	0B@01
csapat	0BA01
csapat merete	09T01
csapat mérete	09T01
cteni	0BB01
ctps	0:601
cualificacion	0=m01
cualificación	0=m01
cudzi jazyk	0BC01
cudzí jazyk	0BC01
cuenta	02d01
cuentas	0BD01
cuideachta	02B01
cuil	0<201
cumann	0BE01
cur sios	0BF01
cur síos	0BF01
curp	0<201
current address	01?01
current city	0?701
current location	0BG01
current role	0BH01
current salary	0BI01
current status	0BJ01
curriculum	03G01
cursai	0BK01
curso	0BL02
cursos	0BN03
cursos relevantes	06=01
cursuri	0BQ01
cursus	0>801
cursussen	09G01
custaimeir	0?I01
custaiméir	0?I01
customer	01l01
cuvinte cheie	0@F01
cytat	0BR01
czas	0BS01
czas trwania	0BS01
czasopismo	0BT01
czynnosci	0BU01
czynności	0BU01
czytanie	0BV01
càrrec	0<`02
càrrec actual	0<b01
càrrec ocupat	0<c01
các môn học chính	0<401
cáilíocht	0<601
cân nặng	0<C01
céadainm	02C01
cédula	0<201
cédula de ciudadanía	0<201
cég	00701
cég leírása	00301
cégnév	00701
céim	0<601
cél	0BW01
cíl	0>T01
cím	0>X02
cód poist	0?X01
código fuente	0?`01
código postal	0?a02
código-fonte	0?_01
công cụ	0@e01
công nghệ	0@e01
công nghệ sử dụng	0@e01
công nghệ và công cụ	0@e01
công ty	0@f02
công việc	0@h02
công việc chính	0@j01
công việc mong muốn	0@k01
cúrsaí	0BK01
cơ quan	0?S01
cơ sở đào tạo	0?T01
cấp bởi	0<I01
cấp độ	0<J01
d n i	0<201
d o b	0:I01
d tarihi	0BX01
d. tarihi	0BX01
d.n.i	0<201
d.o.b	0:I01
da	0BY01
daerah	0BZ01
dagsetning	0B[02
dagsetningar	0B]01
dal	0BY01
dal - al	0B^01
dal al	0B^01
dalsi e maily	0B_01
dalsi informace	0B`01
dalsi telefony	0Ba01
dalsi udaje	0B`01
dalsi weby	0Bb01
dalsie e maily	0Bc01
dalsie telefony	0Bd01
dalsie udaje	0Be01
dalsie weby	0Bf01
dalykai	0Bg01
další e-maily	0B_01
další informace	0B`01
další telefony	0Ba01
další weby	0Bb01
další údaje	0B`01
dan toc	0Bh01
danh xung	0Bi01
danh xưng	0Bi01
danisman	08T01
danışman	08T01
darba deveja nosaukums un adrese	0Bj01
darba devejs	0Bj01
darba devēja nosaukums un adrese	0Bj01
darba devējs	0Bj01
darba pienakumi	06X01
darba pienākumi	06X01
darba tema	08\01
darba tēma	08\01
darba uzsaksana	0Bk01
darba uzsākšana	0Bk01
darba vieta	06_01
darbavieta	0Bj01
darbdavio pavadinimas ir adresas	09N01
darbdavys	09N01
darbibas joma	0Bl01
darbibas veids vai nozare	0Bl01
darbinieku skaits	0Bm01
darbo pobudis	06a01
darbo pobūdis	06a01
darbo tema	08W01
darbo vieta	0Bn01
darboviete	09N01
darbovietė	09N01
darbuotoju skaicius	0Bo01
darbuotojų skaičius	0Bo01
darbības joma	0Bl01
darbības veids vai nozare	0Bl01
dari	0C001
data	0C10E
data (van - tot	0CF01
data (van tot	0CF01
data breithe	0CG01
data criochnaithe	0B=01
data d'expedicio	0CH01
data d'expedició	0CH01
data d'inici	0CI01
data d'obtencio	0CH01
data d'obtenció	0CH01
data de admissao	01C01
data de admissão	01C01
data de conclusao	04H01
data de conclusão	04H01
data de emissao	0CJ01
data de emissão	0CJ01
data de fi	0CK01
data de fim	04H01
data de finalitzacio	0CK01
data de finalització	0CK01
data de inceput	0CL01
data de ingresso	01C01
data de inicio	01C01
data de início	01C01
data de naixement	05101
data de nascimento	04J01
data de obtencao	0CJ01
data de obtenção	0CJ01
data de publicacao	04K01
data de publicacio	0CM01
data de publicació	0CM01
data de publicação	04K01
data de saida	04H01
data de saída	04H01
data de sfarsit	00`01
data de sfârșit	00`01
data de termino	04H01
data de término	04H01
data de început	0CL01
data di assunzione	0BY01
data di conclusione	02S01
data di conseguimento	0CN02
data di fine	02S01
data di inizio	0BY01
data di nascita	04@01
data di pubblicazione	04A01
data di rilascio	0A301
data e luogo di nascita	04@01
data emiterii	04h01
data final	04H01
data fine	02S01
data foilsithe	0CP01
data i lloc de naixement	05101
data i miejsce urodzenia	0CQ01
data inceperii	0CL01
data incheierii	00`01
data inicial	01C01
data inizio	0BY01
data nasc	04J01
data nascita	04@01
data nasterii	04j01
data nașterii	04j01
data obtinerii	04h01
data obținerii	04h01
data publicarii	04i01
data publicării	04i01
data publikacji	0CR01
data rozpoczecia	0CS01
data rozpoczęcia	0CS01
data si locul nasterii	04j01
data tal bidu	0:;01
data tal pubblikazzjoni	0CT01
data tal-bidu	0:;01
data tal-pubblikazzjoni	0CT01
data tat tmiem	0CU01
data tat twelid	0CV01
data tat-tmiem	0CU01
data tat-twelid	0CV01
data tosaithe	0CW01
data ur	0CQ01
data urodzenia	0CQ01
data uzyskania	0CX01
data wydania	0CX01
data zakonczenia	0CY01
data zakończenia	0CY01
data începerii	0CL01
data încheierii	00`01
data și locul nașterii	04j01
datai	0CZ01
datas	0C[01
datas (de - até	0C[01
datas (de ate	0C[01
date	0C\08
date (da - a	0B^01
date (da a	0B^01
date d'entree	0Cd01
date d'entrée	0Cd01
date d'obtention	0Ce02
date de commencement	0Cd01
date de debut	0Cd01
date de delivrance	0Cg01
date de disponibilite	0Ch01
date de disponibilité	0Ch01
date de début	0Cd01
date de délivrance	0Cg01
date de fin	06m01
date de naissance	04601
date de parution	04701
date de publication	04701
date de sortie	06m01
date et lieu de naissance	04601
date from	09=01
date issued	08;01
date of birth	0:I01
date of issue	08;01
date of publication	0Ci01
date to	0@H01
daten	09_01
datenverarbeitung	0Cj01
dates	0Ck03
dates (de - à	04801
dates (de a	04801
dati	0Cn01
dato	0Co06
dato (fra - til	0D502
dato (fra til	0D502
datore di lavoro	0D701
datos	0D801
datum	0D90J
datum (fraan - till	04]01
datum (fran till	04]01
datum (från - till	04]01
datum (od - do	0DS01
datum (od do	0DS01
datum a miesto narodenia	0DT01
datum a misto narozeni	0DU01
datum a místo narození	0DU01
datum behaald	09@01
datum i mesto rodenja	0DV01
datum i mesto rođenja	0DV01
datum i mjesto rodenja	0DW01
datum i mjesto rođenja	0DW01
datum izdaje	0DX01
datum izdavanja	0DY02
datum konca	0D[01
datum nar	0DU01
datum narodenia	0DT01
datum narozeni	0DU01
datum narození	0DU01
datum objave	0D\02
datum objavljivanja	0D^01
datum pocetka	0D_02
datum početka	0D_02
datum publikace	0Da01
datum publikovania	0Db01
datum rodenja	0Dc02
datum rojstva	0De01
datum rođenja	0Dc02
datum ukonceni	0Df01
datum ukoncenia	0Dg01
datum ukončení	0Df01
datum van afgifte	09@01
datum vydani	0Dh01
datum vydania	0Di01
datum vydání	0Dh01
datum zacatia	0Dj01
datum zacetka	0Dk01
datum zahajeni	0Dl01
datum zahájení	0Dl01
datum zavrsetka	0Dm02
datum završetka	0Dm02
datum začetka	0Dk01
datum ziskani	0Dh01
datum ziskania	0Di01
datum získání	0Dh01
datumi	0Do01
datumi (od - do	0<h01
datumi (od do	0<h01
datums	0E002
datumy	0E201
daty	0BS01
dată	04h01
dauer	09_01
day rate	0BI01
de	0E302
de - até	0C[01
de - à	04801
de a	04801
de ate	0C[01
de la	0CL01
de tai	0E501
de tai tot nghiep	0E501
debut	0Cd01
decerne par	06i01
degre de maitrise	0E602
degree	00e01
degree type	00e01
degré de maîtrise	0E602
deild	0E801
dejavnost	0E901
deklareta adrese	01Y01
deklarētā adrese	01Y01
delatnost	0E:01
delivrance	0Cg01
delivre	0Cg01
delivre le	0Cg01
delivre par	07`01
delka praxe	0E;01
delodajalec	0E<01
delovna doba	0E=01
delovne naloge	0E>01
delovni cas	0E?01
delovni čas	0E?01
delovno mesto	0E@01
delta i samtal	0EA01
demissao	04H01
demissão	04H01
demo	0EB02
den	0ED01
deneyim	0EE01
deneyim suresi	0EE01
deneyim süresi	0EE01
denominacio	0?f01
denominacion	0EF02
denominació	0?f01
denominación	0EF02
denominazione	0EH02
denumire	0EJ01
denumirea premiului	0EK01
departament	0EL03
departamentas	0EO01
departamento	0EP03
departaments	0ES01
departamentul	0@A01
departemen	08R01
departement	0ET02
departman	0:G01
departmani	0:G01
departmanı	0:G01
department	0EV02
depoimento	0>`01
depot	0?\01
dept	0;`01
depuis	0Cd01
derece	0EX02
derecesi	0EZ01
dergi	0E[01
dernek	0E\01
derniere mise a jour	0E]01
derniere modification	0E]01
dernière mise à jour	0E]01
dernière modification	0E]01
dersler	02e01
des de	0CI01
descricao	0E^01
descricao da empresa	06Z01
descricao das atividades	06[01
descricao do cargo	06[01
descricao do projeto	0E^01
descriere	0AQ01
descrierea companiei	0E_01
descrierea proiectului	0AQ01
descripcio	0AP01
descripcio de l'empresa	01501
descripcio del projecte	0AP01
descripcion	00n01
descripcion de la empresa	00m01
descripcion del proyecto	00n01
descripcion del puesto	01401
descripció	0AP01
descripció de l'empresa	01501
descripció del projecte	0AP01
descripción	00n01
descripción de la empresa	00m01
descripción del proyecto	00n01
descripción del puesto	01401
description	0E`03
description de l'entreprise	00901
description du poste	01901
description du projet	0AM01
description of duties	0AX01
descrizione	0AG01
descrizione del progetto	0AG01
descrizione dell'azienda	06g01
descrizione delle mansioni	06f01
descrição	0E^01
descrição da empresa	06Z01
descrição das atividades	06[01
descrição do cargo	06[01
descrição do projeto	0E^01
desde	0Ec02
desde - hasta	0Ee01
desde hasta	0Ee01
designacao	0Ef02
designacao da qualificacao atribuida	0Eh01
designation	0Ei01
designação	0Ef02
designação da qualificação atribuída	0Eh01
desired location	0Ej01
desired position	0BH01
desired role	0BH01
desired salary	0BI01
deskripsi	0Ek01
deskripsi kerja	0El01
deskripsi pekerjaan	0El01
deskripsi perusahaan	0Em01
deskripsi proyek	0Ek01
deskrizzjoni	0En01
deskrizzjoni tal progett	0En01
deskrizzjoni tal-proġett	0En01
despedida	0Eo01
despre companie	0E_01
despre mine	0F001
destacado	00401
destaques	0F101
destinataire	00601
destinataria	0F201
destinatario	0F303
destinatário	0F601
details	0F706
detalhes	0E^01
detalles	00n01
deti	0F=01
dettagli	0AG01
di dong	0F>01
di động	0F>01
dia chi	0>H01
dia chi email	0F?01
dia chi hien tai	0>H01
dia chi thuong tru	0>H01
dia diem	0F@01
dialogs	0FA01
diberikan oleh	0FB01
diem	0FC01
diem noi bat	0FD01
diem tb	0FC01
diem trung binh	0FC01
dien thoai	0FE01
dien thoai ban	0FE01
dien thoai di dong	0F>01
dien thoai khac	0FF01
dienst	0FG01
dienstgeber	05\01
dienstort	05[01
dienstplicht	0FH01
dienstsitz	05[01
dienststelle	05\01
dienststellung	09]01
dienstverband	0AS01
diger	0FI01
diger bilgiler	0FI01
diger e postalar	0FJ01
diger telefonlar	0FK01
diger web siteleri	0FL01
digital content creation	0AB01
dij	0FM01
dij adomanyozoja	01D01
dij megnevezese	0FM01
dil	0FN01
dil belgeleri	0FO01
dil duzeyi	0FP01
dil düzeyi	0FP01
dil sertifikalari	0FO01
dil sertifikaları	0FO01
dil seviyesi	0FP01
diller	0FQ02
dimensao da equipa	0FS01
dimensione del team	0FT01
dimensão da equipa	0FS01
din	0FU02
dinleme	0FW01
dioploma	0<601
dioplóma	0<601
dipartiment	0FX01
dipartimento	0FY01
dipendenti	0FT01
diplom	0FZ04
diploma	0F^0=
diploma behaald	01o01
diploma minositese	06\01
diploma minősítése	06\01
diploma notu	0EZ01
diploma obtinuta	0<801
diploma obținută	0<801
diploma thesis	08N01
diplomamunka	0Fk01
diplomamunka cime	0Fk01
diplomamunka címe	0Fk01
diplomarbeit	00\01
diplomas	0Fl02
diplomdarbs	08\01
diplome	0>801
diplome le plus eleve	0Fn01
diplome obtenu	0>801
diplome prepare	0>801
diplome prevu	06m01
diplomityo	0Fo01
diplomityoe	0Fo01
diplomityö	0Fo01
diplomova praca	08Z01
diplomova prace	08[01
diplomová práca	08Z01
diplomová práce	08[01
diploms	0G001
diplomska naloga	0G101
diplomski rad	0G202
diplomsko delo	0G101
diplomă	0<801
diplôme	0>801
diplôme le plus élevé	0Fn01
diplôme obtenu	0>801
diplôme préparé	0>801
diplôme prévu	06m01
direccion	0<B01
direccion de correo electronico	0Ae01
direccion electronica	0Ae01
direccion particular	0<B01
direccion postal	0<B01
direccion(ones	0<B01
dirección	0<B01
dirección de correo electrónico	0Ae01
dirección electrónica	0Ae01
dirección particular	0<B01
dirección postal	0<B01
dirección(ones	0<B01
directeur de these	0G401
directeur de thèse	0G401
direction	0G501
director de tesi	0G601
director de tesis	0G701
disciplina	0G803
disciplinas	0<501
discipline	0G;03
disciplinele principale	0BQ01
disciplinele principale studiate / competențe profesionale dobândite	0BQ01
disciplinele principale studiate competente profesionale dobandite	0BQ01
discurs oral	0G>01
disertace	08[01
disertacija	0G?04
disertacni prace	08[01
disertasi	0GC01
disertatie	0GD01
disertační práce	08[01
disertație	0GD01
disertācija	08\01
disponibile da	0GE01
disponibilidad	0GF01
disponibilidad de incorporacion	0GF01
disponibilidad de incorporación	0GF01
disponibilidad geografica	0GG01
disponibilidad geográfica	0GG01
disponibilidad para viajar	0GG01
disponibilidade	0GH01
disponibilidade geografica	0GI01
disponibilidade geográfica	0GI01
disponibilidade para mudanca	0GI01
disponibilidade para mudança	0GI01
disponibilidade para viagens	0GI01
disponibilita	0GE01
disponibilita a trasferte	0GJ01
disponibilita al trasferimento	0GJ01
disponibilita immediata	0GE01
disponibilitat	0GK01
disponibilitate	0GL01
disponibilite	0Ch01
disponibilità	0GE01
disponibilità a trasferte	0GJ01
disponibilità al trasferimento	0GJ01
disponibilità immediata	0GE01
disponibilité	0Ch01
disponible	0Ch01
disponible a partir de	0Ch01
disponible desde	0GF01
disponible à partir de	0Ch01
disponivel a partir de	0GH01
disponível a partir de	0GH01
dissertacao	0GM01
dissertacao de mestrado	0GM01
dissertation	0GN02
dissertazzjoni	0GP01
dissertação	0GM01
dissertação de mestrado	0GM01
disszertacio	0Fk01
disszertáció	0Fk01
distincao	0GQ01
distinctie	0EK01
distinction	0GR01
distincție	0EK01
distinção	0GQ01
district	0Ai01
distrito	0GS01
diterbitkan	0GT01
diterbitkan di	0GU01
diterbitkan oleh	0GV01
ditta	0D701
divers	07g01
divisao	0GW01
divisi	08R01
divisie	0FG01
division	0GX03
divisione	0FY01
división	0G[01
divisão	0GW01
dizertacna praca	08Z01
dizertačná práca	08Z01
diğer	0FI01
diğer bilgiler	0FI01
diğer e-postalar	0FJ01
diğer telefonlar	0FK01
diğer web siteleri	0FL01
djelatnost	0G\01
djelatnost ili sektor	0G\01
dla	0G]01
dlzka praxe	0G^01
dmirijiet	06h01
dni	0G_02
do	0Ga06
do an tot nghiep	0E501
dob	0Gg02
doba	0Gi02
doba trvani	0Gk01
doba trvání	0Gk01
doc	0Gl01
doctoral thesis	08N01
document version	0Gm01
documento de identidad	0<201
dodatkowe informacje	0Gn01
dodelila	0Go01
dodelio	0Go01
dodeljuje	0Go01
dodijelila	0H001
dodijelio	0H001
dodjeljuje	0H001
doel	09a01
dogum	0BX01
dogum gunu	0BX01
dogum tarihi	0BX01
dogum tarihi ve yeri	0BX01
dogum yeri	0H101
dogum yeri tarihi	0BX01
dogum yeri ve tarihi	0BX01
dogum yili	0BX01
doi	0H201
doktora tezi	0:K01
doktorarbeit	00\01
doktoravhandling	08O01
doktori ertekezes	0Fk01
doktori értekezés	0Fk01
doktoritoo	08]01
doktoritöö	08]01
doktorsavhandling	0H301
doktorska disertacija	0H402
doktorski rad	0H601
domain	0;B01
domaine	0H702
domaine d'activite	0H901
domaine d'activité	0H901
domaine d'etudes	0H:01
domaine d'études	0H:01
domeniu	0H;02
domeniu de activitate	0H=01
domeniu de studiu	0H>01
domeniul	0H>01
domeniul de activitate	0H=01
domicile	0H?02
domicili	01E01
domicilio	0HA04
domicilio actual	0<B01
domiciliu	01R01
domiciliul	01R01
domicílio	0HE01
domini	0HF02
dominio	0HH04
domisili	0HL03
domínio	0HO02
don vi	0HQ03
don vi cap	0<I01
don vi cong tac	0?S01
don vi thuc hien	0HT01
don vi trao	0HU01
don vi trao tang	0HU01
donem	0<=01
donneur d'ordre	0?n01
doporuceni	0HV01
doporučení	0HV01
dosazena kvalifikace	0HW01
dosazene vysledky	0HX01
dosazene vzdelani	0HW01
dosažená kvalifikace	0HW01
dosažené vzdělání	0HW01
dosažené výsledky	0HX01
dosezki	0HY01
dosežki	0HY01
dosiahnuta kvalifikacia	0HZ01
dosiahnute vysledky	0H[01
dosiahnute vzdelanie	0HZ01
dosiahnutá kvalifikácia	0HZ01
dosiahnuté vzdelanie	0HZ01
dosiahnuté výsledky	0H[01
dostepnosc	0H\01
dostignuca	0H]01
dostignuća	0H]01
dostupnost	0H^04
dostupnosť	0Hb01
dostępność	0H\01
doswiadczenia jezykowe	0Hc01
doswiadczenie	0Hd01
dovednosti	0He01
dovod odchodu	0Hf01
doğum	0BX01
doğum günü	0BX01
doğum tarihi	0BX01
doğum tarihi ve yeri	0BX01
doğum yeri	0H101
doğum yeri / tarihi	0BX01
doğum yeri ve tarihi	0BX01
doğum yılı	0BX01
doświadczenia językowe	0Hc01
doświadczenie	0Hd01
dqr	0Hg01
dqr niveau	0Hg01
dqr-niveau	0Hg01
driver licence	0Hh01
driver's licence	0Hh01
driver's license	0Hh01
drivers license	0Hh01
driving licence	0Hh01
driving licences	0Hh01
driving license	0Hh01
drotposta	0Hi01
druge imejl adrese	0Hj01
druge spletne strani	0Hk01
druge telefonske stevilke	0Hl01
druge telefonske številke	0Hl01
drugi e naslovi	0Hm01
drugi e-naslovi	0Hm01
drugi podatki	0Hn01
drugi sajtovi	0Ho01
drugi telefoni	0I001
drugo	0I103
druh	0I402
druh cinnosti alebo odvetvie hospodarstva	0I601
druh pracovneho pomeru	0I701
druh pracovného pomeru	0I701
druh uvazku	0I802
druh úvazku	0I:01
druh úväzku	0I701
druh činnosti alebo odvetvie hospodárstva	0I601
drustvene mreze	0I;02
drustvo	0I=01
druzba	0E<01
druzbena omrezja	0I>01
društvene mreže	0I;02
društvo	0I=01
družba	0E<01
družbena omrežja	0I>01
drzava	0I?03
drzavljanstvo	0IB03
drótposta	0Hi01
država	0I?03
državljanstvo	0IB03
dt	0FE01
du	0Cd01
du - au	04801
du an	0IE01
du au	04801
duais	0IF01
dualgais	0IG01
duong	0>H01
duracao	0C[01
duracion	0Ee01
duración	0Ee01
durada	0IH01
durasi	0II01
durata	0IJ02
duration	0IL01
durată	0IM01
duração	0C[01
durchschnitt	00V01
durchschnittsnote	00V01
duree	04801
durée	04801
duties	0AX01
duties and responsibilities	0AX01
duur	0CF01
duvod odchodu	0IN01
duzenleyen	02f01
duzenleyen kurum	02f01
duzey	0IO03
duznosti	0IR02
dužnosti	0IR02
dyplom	0IT01
dyspozycyjnosc	0H\01
dyspozycyjność	0H\01
dzial	0IU01
dział	0IU01
dziedzina	0IV01
dzimis	0IW01
dzimsanas dati	0IW01
dzimsanas datums	0IW01
dzimsanas gads	0IW01
dzimsanas vieta	0IX01
dzimta valoda	0IY01
dzimtas valodas	0IY01
dzimtā valoda	0IY01
dzimtās valodas	0IY01
dzimums	0IZ01
dzimusi	0IW01
dzimšanas dati	0IW01
dzimšanas datums	0IW01
dzimšanas gads	0IW01
dzimšanas vieta	0IX01
dzivesvieta	0I[03
dzivesvietas adrese	01Y01
dzīvesvieta	0I[03
dzīvesvietas adrese	01Y01
dáta	0I^02
dáta breithe	0CG01
dáta críochnaithe	0B=01
dáta foilsithe	0CP01
dáta tosaithe	0CW01
dátaí	0CZ01
dátum	0I`05
dátum a miesto narodenia	0DT01
dátum narodenia	0DT01
dátum publikovania	0Db01
dátum ukončenia	0Dg01
dátum vydania	0Di01
dátum začatia	0Dj01
dátum získania	0Di01
dátumy	0E201
dân tộc	0Bh01
début	0Cd01
décerné par	06i01
délivrance	0Cg01
délivré	0Cg01
délivré le	0Cg01
délivré par	07`01
délka praxe	0E;01
département	0ET02
dépôt	0?\01
détails	0AM01
díj	0FM01
díj adományozója	01D01
díj megnevezése	0FM01
dôvod odchodu	0Hf01
dönem	0<=01
düzenleyen	02f01
düzenleyen kurum	02f01
düzey	0IO03
děti	0F=01
dĺžka praxe	0G^01
důvod odchodu	0IN01
dự án	0IE01
e mail	0Ie0U
e mail address	0JJ01
e mail adresa	01T01
e mail adresse	0JK01
e mail cim	0Hi01
e mailadres	0JL01
e mailadresse	0JM02
e mailova adresa	0JO02
e mailアドレス	0JQ01
e naslov	0JR01
e pasta adrese	0JS01
e pasts	0JS01
e post	0JT04
e posta	0JX04
e posta adresi	0J\01
e postadress	0J]01
e postadresse	0J^01
e posti aadress	0J_01
e-mail	0Ie0U
e-mail address	0JJ01
e-mail adresa	01T01
e-mail cím	0Hi01
e-mail-adresse	0JK01
e-mail-cím	0Hi01
e-mailadres	0JL01
e-mailadresse	0JM02
e-mailová adresa	0JO02
e-mailアドレス	0JQ01
e-naslov	0JR01
e-pasta adrese	0JS01
e-pasts	0JS01
e-post	0JT04
e-posta	0J\01
e-posta adresi	0J\01
e-postadress	0J]01
e-postadresse	0J^01
e-posti aadress	0J_01
e-pošta	0J`03
eachtai	0Jc01
eagraiocht	0BE01
eagraíocht	0BE01
eap	02@01
earliest start date	07m01
earnail	0>Z01
earnáil	0>Z01
ec	0Jd01
echipa	0Je02
echipă	0@A01
ecole	0=h01
ecoute	0@L01
ecouter	0@L01
ecrire	0Jg01
ecrit	0Jg01
ecriture	0Jg01
ects	0Jh0K
ects bodovi	0KC01
ects credits	0B101
ects point	0KD01
ects-point	0KD01
edad	0KE01
edat	0KF01
editeur	0@d01
edition	0@d01
editions	0@d01
editor	0@n01
editora	0@c01
editore	0<i01
editorial	0KG02
editura	0@b01
editură	0@b01
education	0KI01
education level	0KI01
ees ja perekonnanimi	0KJ01
ees- ja perekonnanimi	0KJ01
eesnimed	0KK01
eesnimi	0KK01
efekty	0KL01
effectif	0KM01
effectifs	0KM01
efternamn	0KN01
efternavn	0KO01
eftirnafn	0KP01
egitim durumu	0KQ01
egitim duzeyi	0KQ01
egitim kurumu	0KR01
egitim seviyesi	0KS01
egitim ve ogretim veren kurumun adi ve turu	0KR01
egreso	0KT01
egyeb	0KU01
egyeb adatok	0KU01
egyesulet	0KV01
egyesület	0KV01
egyetem	08C01
egyéb	0KU01
egyéb adatok	0KU01
ehliyet	0KW01
ehliyet sinifi	0KW01
ehliyet sınıfı	0KW01
eiginnafn	0KX01
eind	01o01
eindcijfer	0>S01
einddatum	01o01
einde	01o01
eindresultaat	0>S01
eines	0KY01
eines utilitzades	0KY01
eingesetzte software	0KZ01
eingesetzte technologien	0KZ01
eingesetzte werkzeuge	0KZ01
einingar	0K[01
einkunn	0K\01
einleitung	0K]01
einrichtung	0K^02
einsatz als	09]01
einsatzgebiet	09o01
einsatzort	05[01
eintritt	03i01
eintrittsdatum	03i01
eintrittsdatum moeglich	0K`01
eintrittsdatum moglich	0K`01
eintrittsdatum möglich	0K`01
eintrittstermin	0K`01
eirchod	0?X01
eisithe	0Ka01
eisithe ag	0Kb01
eisitheoir	0Kb01
eisteacht	0Kc01
ek bilgiler	0FI01
ekip	0Kd02
ekip buyuklugu	0<:01
ekip büyüklüğü	0<:01
ekipa	0Kf01
ekk niveau	0Kg01
ekk-niveau	0Kg01
ekkr szint	0Kh01
ekkr-szint	0Kh01
ekr	0Ki01
eksamen	0Kj02
ekspektasi gaji	0Kl01
el meu rol	0Km01
el p	0Kn01
el pastas	0Kn01
el pasto adresas	0Kn01
el. p	0Kn01
el. paštas	0Kn01
el. pašto adresas	0Kn01
el.paštas	0Kn01
elaborato finale	06001
elaborazione delle informazioni	0Ko01
elde edilen basarilar	08b01
elde edilen başarılar	08b01
electronic mail	0JJ01
elektronicka posta	01T01
elektronik posta	0J\01
elektronikus levelcim	0Hi01
elektronikus levélcím	0Hi01
elektroninis pastas	0Kn01
elektroninis paštas	0Kn01
elektronische post	0JK01
elektronička pošta	01T01
elektronska posta	0L002
elektronska pošta	0L002
elektronski naslov	0JR01
elerhetoseg	0L201
elert eredmenyek	0L301
eletkor	0L401
eliberat de	0L501
elismeres	0FM01
elismerés	0FM01
elukoht	0L603
elukutse	0L901
elukutse voi ametikoht	03K01
elukutse või ametikoht	03K01
elérhetőség	0L201
elért eredmények	0L301
email	0L:0V
email address	0JJ01
email khac	0L`01
email khác	0L`01
email lain	0La01
emailadres	0JL01
emailadresse	0JK01
emails	0Lb01
emakeel	0Lc01
emes per	0Ld01
emesso da	0Le01
emetteur	07`01
emis de	0L501
emise le	0Cg01
emision	0Lf01
emisión	0Lf01
emisor	0Lg01
emissao	0CJ01
emissor	0Lh02
emissão	0CJ01
emitent	0L501
emitido	0Lf01
emitido em	0CJ01
emitido por	0Lj02
emittent	0Ll01
emner	0Lm01
empfaenger	0Ln01
empfanger	0Ln01
empfehlung	07:01
empfänger	0Ln01
empleador	0=i01
empleo deseado	0<W01
emploi	0Lo01
emploi recherche	0M001
emploi recherché	0M001
employees	0@?01
employer	0M102
employer name	0@>01
employeur	0M302
employment dates	0IL01
employment period	0IL01
employment status	0BJ01
employment type	0AR01
empregador	0@501
empregadora	0@501
emprego pretendido	0<X01
empresa	0M506
emès per	0Ld01
encadrant	0G401
encadrante	0G401
end	0@H01
end date	0@H01
enddatum	00]01
ende	00]01
ended	0@H01
endereco	0HE01
endereco completo	0HE01
endereco de e mail	0Ad01
endereco eletronico	0Ad01
endereco residencial	0HE01
endereço	0HE01
endereço completo	0HE01
endereço de e-mail	0Ad01
endereço eletrónico	0Ad01
endereço residencial	0HE01
endnote	00V01
endustri	0M;01
endüstri	0M;01
enfants	0M<01
enfase	05n01
enhed	0M=01
enhet	0M>02
enlace	0?`01
enlaces	0?`01
enllac	0M@01
enllaç	0M@01
enseignements	0Aj01
enstitu	0KR01
enstitü	0KR01
ente	0MA06
ente certificatore	0Le01
ente di rilascio	0Le01
ente emittente	0Le01
ente formatore	06Y01
entidad	0MG06
entidad certificadora	0Lg01
entidad contratante	0MM01
entidad emisora	0Lg01
entidad que otorga	0MN01
entidade	0MO04
entidade certificadora	0MS01
entidade emissora	0MS01
entidade empregadora	0@501
entidade formadora	0?j01
entitat	0MT05
entitat emissora	0Ld01
entity	01l01
entorn	0KY01
entorno	05D01
entorno tecnico	05D01
entorno tecnologico	05D01
entorno tecnológico	05D01
entorno técnico	05D01
entrada	01C01
entregado por	0MN01
entreprise	0M302
entreprise d'accueil	0MY01
environment	0;Y01
environnement	0@B01
environnement technique	0@B01
environnements	0@B01
eochairfhocail	0MZ01
eok	0M[02
epasts	0JS01
epost	0M]02
eposta	0J\01
eqf	0M_07
eqf level	0Mf01
eqf niva	0Mg02
eqf niveau	0Mi02
eqf seviyesi	08@01
eqf szint	0Kh01
eqf taso	0Mk01
eqf-nivaa	0Mg02
eqf-niveau	0Mi02
eqf-nivå	0Mg02
eqf-szint	0Kh01
eqf-taso	0Mk01
eqr	0Hg01
eqr level	0Hg01
eqr niveau	0Hg01
eqr stufe	0Hg01
eqr-level	0Hg01
eqr-niveau	0Hg01
eqr-stufe	0Hg01
equip	0Ml01
equipa	0GW01
equipe	0Mm04
equipe encadree	0KM01
equipment	0;Y01
equipo	0N102
equipos	05D01
eredmeny	0N302
eredmenyeim	0L301
eredmenyek	0L301
eredmény	0N302
eredményeim	0L301
eredmények	0L301
erfahrung	09^01
erfarenhet	00N01
erfaring	00O02
erfolg	09e01
erfolge	09e01
ergebnis	0N502
ergebnisse	09e01
erhaallen	0N701
erhallen	0N701
erhalten	00T01
erhverv	0N802
erhållen	0N701
eriala	0N:01
erk	0N;02
erk niveau	0N=01
erk niveaus	0N=01
erk-niveau	0N=01
erk-niveaus	0N=01
erreichte ziele	09e01
erreichtes	09e01
erscheinungsdatum	0N>01
erscheinungsjahr	0N>01
erschienen	0N>01
erschienen in	0N?01
erstellen von inhalten	0N@01
erstellung von inhalten	0N@01
erstsprache	0NA01
ertekeles	06\01
ervaring	00@01
erworben	00T01
erworben am	00T01
esami	0AF01
esami sostenuti	0AF01
esco occupation	0NB01
escola	0NC02
escolaridade	0NE01
escoltar	0@N01
escrever	0NF01
escribir	0@Q01
escriptura	0NG01
escrita	0NF01
escrito	0@Q01
escritura	0@Q01
escriure	0NG01
escucha	0@O01
escuchar	0@O01
escuela	00d01
escuta	0@I01
esihenkilo	0NH01
esihenkiloe	0NH01
esihenkilö	0NH01
esiletostetud	0NI01
esiletõstetud	0NI01
esimies	0NH01
esokj	0NJ01
espb	0NK01
espb bodovi	0NK01
especialidad	05m01
especialidade	05n01
especialitat	03E01
especialitzacio	03E01
especialització	03E01
especializacao	05n01
especializacion	05m01
especialización	05m01
especialização	05n01
esperienza	04<01
esperienze linguistiche	0NL01
espressione orale	0<L01
estabelecimento de ensino	0?j01
estado	0NM02
estado actual	0NO01
estado civil	0NP02
estado de salud	0NR01
estado de saude	0NS01
estado de saúde	0NS01
estancias linguisticas	0NT01
estancias lingüísticas	0NT01
estat civil	0NU01
estatura	0NR01
estudios	0=m01
estudis	0NV01
eszkozok	0NW01
eszközök	0NW01
eta	0NX02
etablissement	0NZ02
etablissement d'enseignement	0=h01
etablissement de formation	0=h01
etat	0<F01
etat civil	0M<01
etat de sante	0N\01
ethnic group	0N]01
ethnicity	0N]01
ethnie	0N^01
etternamn	0N_01
etternavn	0N_01
ettevote	0N`02
ettevotte kirjeldus	0Nb01
ettevottest	0Nb01
ettevõte	0N`02
ettevõtte kirjeldus	0Nb01
ettevõttest	0Nb01
etu ja sukunimi	0Nc01
etu- ja sukunimi	0Nc01
etunimet	0Nd01
etunimi	0Nd01
età	0NX02
eurooppalainen viitekehys	0=V01
europaeische kompetenzstufe	0Ne01
europaeischer referenzrahmen	0Ne01
europaeisk niveau	0=U01
europaische kompetenzstufe	0Ne01
europaischer referenzrahmen	0Ne01
european level	0=R01
europees niveau	0N=01
europeisk niva	0=S02
europeisk nivaa	0=S02
europeisk nivå	0=S02
europäische kompetenzstufe	0Ne01
europäischer referenzrahmen	0Ne01
europæisk niveau	0=U01
ev	0Nf03
ev adresi	01[01
ev telefonu	0Ni01
evek	0Nj01
evento	0@c01
eves	0L401
evk	0=V01
examen	0Nk01
examensaar	08701
examensar	08701
examensarbete	0H301
examensdatum	08701
examenstitel	0Nk01
examensår	08701
exitos	0Nl01
exits	06K01
expectativa salarial	0Nm02
expectativas salariales	0No01
expected graduation	0@H01
expected salary	0BI01
expedicion	0Lf01
expedición	0Lf01
expedido	0Lf01
expedido por	0Lg01
expedient	0O001
expediente	0<701
expedit per	0Ld01
experience	0O103
experience totale	04901
experiences linguistiques	0O401
experiencia	0O503
experiencia linguistica	0O802
experiencia lingüística	0NT01
experienta	03n01
experiență	03n01
experiència	05501
experiência	04S01
experiência linguística	0O:01
expertise	0O;01
expresion escrita	0@Q01
expresion oral	0<K01
expresión escrita	0@Q01
expresión oral	0<K01
expressao escrita	0NF01
expressao oral	0A[01
expressio escrita	0NG01
expressio oral	0O<01
expression ecrite	0Jg01
expression orale	0O=01
expression écrite	0Jg01
expressió escrita	0NG01
expressió oral	0O<01
expressão escrita	0NF01
expressão oral	0A[01
exprimare orala	0G>01
exprimare orală	0G>01
exprimare scrisa	0O>01
exprimare scrisă	0O>01
expérience	04901
expérience totale	04901
expériences linguistiques	0O401
extracte	0O?01
extracto	0O@01
eyalet	0:i01
eğitim durumu	0KQ01
eğitim düzeyi	0KQ01
eğitim kurumu	0KR01
eğitim seviyesi	0KS01
eğitim ve öğretim veren kurumun adı ve türü	0KR01
eメール	0JQ01
f	0OA02
f de nacimiento	04I01
f nacimiento	04I01
f. de nacimiento	04I01
f. nacimiento	04I01
faaliyet alani	0M;01
faaliyet alanı	0M;01
faaliyetler	0OC01
fach	07201
fachbereich	0OD02
facher	0OF03
fachgebiet	07201
fachrichtung	07201
fachzeitschrift	0N?01
facolta	0OI02
facoltà	0OI02
facts	0OK01
faculdade	0?j01
facultad	0OL02
facultat	0=g01
facultate	0ON02
facultatea	0OP02
faculte	0=h01
faculté	0=h01
faecher	0OF03
faedd	0OR01
faeddur	0OR01
faedingarar	0OR01
faedingardagur	0OR01
faedingarstadur	0OS01
faerdighed	0OT01
faerni	0OU01
fag	0OV05
fagomraade	0O[02
fagomrade	0O[02
fagområde	0O[02
fagretning	0O]01
fahrerlaubnis	0O^01
fait a	0O_01
fait à	0O_01
faith	0O`01
faits marquants	00:01
faks	0Oa07
faksi	0Oh01
faksimile	0Oi01
fakulta	0Oj02
fakultaet	07201
fakultas	0:901
fakultat	07201
fakultate	0Ol01
fakulte	0Om02
fakulte bolum	02Y01
fakultet	0Oo02
fakulteta	0P101
fakultetas	0P201
fakultät	07201
fakultāte	0Ol01
fakülte	0Om02
fakülte/bölüm	02Y01
fala	0A[01
falar	0A[01
familie	0P303
familienaam	01001
familienname	0P601
familienstand	0P701
familj	0?B01
familjefoerhaallanden	0?B01
familjeforhallanden	0?B01
familjeförhållanden	0?B01
family	0?@01
family name	0P801
family names	0P801
family status	0?@01
farsimanumer	0P901
farsimi	0P901
farsímanúmer	0P901
farsími	0P901
fassung	0P:01
fax	0P;0@
fax number	0PK01
fecha	08F03
fecha (de - a	0Ee01
fecha (de a	0Ee01
fecha de emision	0Lf01
fecha de emisión	0Lf01
fecha de expedicion	0Lf01
fecha de expedición	0Lf01
fecha de fin	0KT01
fecha de finalizacion	0KT01
fecha de finalización	0KT01
fecha de graduacion	0KT01
fecha de graduación	0KT01
fecha de ingreso	0?m01
fecha de inicio	0?m01
fecha de nacimiento	04I01
fecha de obtencion	0Lf01
fecha de obtención	0Lf01
fecha de publicacion	04L01
fecha de publicación	04L01
fecha de salida	0KT01
fecha de termino	0KT01
fecha de término	0KT01
fecha fin	0KT01
fecha inicio	0?m01
fecha nacimiento	04I01
fecha y lugar de nacimiento	04I01
fechas	0Ee01
fechas (de - a	0Ee01
fechas (de a	0Ee01
feidhm	0PL01
feladataim	0PM01
feladatkor	0PM01
feladatkör	0PM01
feladatok	0PM01
feladatok es felelossegek	0PM01
feladatok és felelősségek	0PM01
felag	0PN01
felelossegi kor	0PM01
felelősségi kör	0PM01
felettes	0PO01
felhasznalonev	0PP01
felhasználónév	0PP01
felmondasi ido	0PQ01
felmondási idő	0PQ01
fenykep	0PR01
ferdighet	0PS01
ferdigheter	0;U01
ferdighetsniva	0PT01
ferdighetsnivaa	0PT01
ferdighetsnivå	0PT01
fernruf	0PU01
ferramentas	03D01
ferramentas utilizadas	03D01
festnetz	0PU01
fi	0CK01
field	0PV02
field of study	05o01
fields of education (isced f	0PX01
fields of education (isced-f	0PX01
figli	0PY01
file	0AA01
file type	0PZ01
filhos	0P[01
filiere	0H:01
filière	0H:01
fim	04H01
fin	0P\02
final grade	08201
final project	08N01
final year project	08N01
finalitzacio	0CK01
finalització	0CK01
finalizacion	0KT01
finalización	0KT01
finalizare	00`01
fine	02S01
finish	0@H01
fino a	02S01
fins a	0CK01
fiok	0PP01
firm	0@>01
firma	0P^0A
firma adi	0Po01
firma adı	0Po01
firma hakkinda	0Q001
firma hakkında	0Q001
firma sektoru	0M;01
firma sektörü	0M;01
firmenbeschreibung	0;G01
firmengroesse	05601
firmengrosse	05601
firmengröße	05601
firmenname	05\01
firmenprofil	0;G01
firmă	03j01
first language	0Q101
first name	0Q201
first names	0Q201
fisso	0A@01
fites	06K01
fites assolides	06K01
fixe	0Q301
fizetesi igeny	09X01
fizetési igény	09X01
fiók	0PP01
fjolskylduhagir	0Q401
fjölskylduhagir	0Q401
fluencia	0Q501
fluency	0Q601
fluenta	0@E01
fluenza	0A001
fluență	0@E01
fluidesa	0Q701
fluidez	0Q801
fluência	0Q501
fluïdesa	0Q701
flyttbar	0Q901
fobb eredmenyek	0L301
fobb feladatok	0PM01
fobb pontok	0Q:01
fobb targyak	0Q;01
fobb targyak gyakorlati kepzes	0Q;01
fobb tevekenysegek es feladatkorok	0PM01
focus	05o01
fodd	0Q<02
fodd den	0Q>01
fodd i	0Q?01
fodelsear	0Q>01
fodelsedag	0Q>01
fodelsedatum	0Q>01
fodelseort	0Q?01
fodestad	0Q@01
fodested	0QA02
fodselsar	0OA02
fodselsdag	0OA02
fodselsdato	0OA02
fodt	0OA02
fodt den	0OA02
fodt i	0QA02
foedd	0Q<02
foedd den	0Q>01
foedd i	0Q?01
foedelseaar	0Q>01
foedelsedag	0Q>01
foedelsedatum	0Q>01
foedelseort	0Q?01
foedestad	0Q@01
foedested	0QA02
foedselsaar	0OA02
foedselsdag	0OA02
foedselsdato	0OA02
foedt	0OA02
foedt den	0OA02
foedt i	0QA02
foer	09g01
foer- och efternamn	09K01
foerening	0QC01
foererkort	0QD01
foeretag	0QE02
foeretagsbeskrivning	0QG01
foeretagsnamn	05`01
foerfattare	0QH01
foerlag	0QI01
foernamn	0QJ01
foerstaspraak	0QK01
foerstegangstjeneste	0QL01
foerstespraak	0QM01
foglalkozas	09k01
foglalkozas beosztas	09S01
foglalkoztatas jellege	0QN01
foglalkoztatás jellege	0QN01
foglalkozás	09k01
foglalkozás / beosztás	09S01
foilsithe	0CP01
foilsithe in	0QO01
foilsitheoir	0QO01
foireann	0QP01
foiskola	08C01
fokozat	0QQ01
folyamatos beszed	09h01
folyamatos beszéd	09h01
folyoirat	0QR01
folyóirat	0QR01
fon	0QS02
fon poca	0QU01
fonction	0QV03
fonction ou poste occupe	0Lo01
fonction ou poste occupé	0Lo01
fonctions	0Lo01
fone	0A?01
for	0QY04
for och efternamn	09K01
for og efternavn	0Q]01
for og etternavn	0Q^01
for- og efternavn	0Q]01
for- og etternavn	0Q^01
fordypning	0Q_01
forename	0Q201
forenames	0Q201
forening	0Q`03
forerkort	0QD01
foretag	0QE02
foretagsbeskrivning	0QG01
foretagsnamn	05`01
forfattare	0QH01
forfatter	0Qc02
forfattere	0Qc02
forlag	0Qe04
forma studia	0HW01
forma zatrudnienia	0Qi01
formaal	09c02
formacao	0Eh01
formal	09c02
formation	0>801
formação	0Eh01
formule d'appel	0Qj01
formule de politesse	0Qk01
formål	09c02
fornamn	0Ql02
fornavn	0Qn02
fornavne	0R001
forstasprak	0QK01
forstegangstjeneste	0QL01
forstesprak	0QM01
fostoir	02B01
fostóir	02B01
foto	0R10=
fotograf	0R>01
fotografia	0R?06
fotografie	0RE02
fotografija	0RG03
fotografía	0RJ01
fotoğraf	0R>01
fotó	0PR01
fra	0RK03
fraa	09?01
fraan	0:h01
framework	0@G01
frameworks	0RN05
framgaangar	0RS01
framgangar	0RS01
framgångar	0RS01
fran	0:h01
fratraedelsesaarsag	0RT01
fratraedelsesarsag	0RT01
fratrædelsesårsag	0RT01
freagrachtai	0IG01
freagrachtaí	0IG01
fremdsprache	0RU01
fremdsprachen	0RU01
from	0RV02
from - to	0IL01
from to	0IL01
fruehester eintrittstermin	0K`01
fruehestmoeglicher eintrittstermin	0K`01
fruhester eintrittstermin	0K`01
fruhestmoglicher eintrittstermin	0K`01
frá	0<001
frå	09?01
från	0:h01
frühester eintrittstermin	0K`01
frühestmöglicher eintrittstermin	0K`01
fuehrerausweis	0O^01
fuehrerschein	0O^01
fuehrerscheine	0O^01
fuehrerscheinklasse	0O^01
fuehrerscheinklassen	0O^01
fuehrungsspanne	05601
fuer	08m01
fuhrerausweis	0O^01
fuhrerschein	0O^01
fuhrerscheine	0O^01
fuhrerscheinklasse	0O^01
fuhrerscheinklassen	0O^01
fuhrungsspanne	05601
fulde navn	0Q]01
full name	0<D01
fullfoert	08801
fullfort	08801
fullført	08801
fullstaendigt namn	09K01
fullstandigt namn	09K01
fullständigt namn	09K01
fullt nafn	0RX01
fullt navn	0Q^01
funcao	0RY03
funcao no projeto	0R\01
funcao ou cargo ocupado	0<Z01
funcio	0R]02
funcion	0R_03
funcion o cargo ocupado	0<Y01
funciones	01401
funciones desempenadas	01401
funciones desempeñadas	01401
funciones principales	01401
funciones realizadas	01401
funciones y responsabilidades	01401
funcions	01701
funcions i responsabilitats	01701
funcions principals	01701
funció	0R]02
función	0R_03
función o cargo ocupado	0<Y01
funcoes	06[01
funcoes desempenhadas	06[01
funcoes e responsabilidades	06[01
functia	0Rb01
functia actuala	0Rc01
functia ocupata	0Rb01
functia sau postul ocupat	0Rb01
functie	0Rd06
functie inhoud	01801
functie-inhoud	01801
functiebenaming	09Z01
functienaam	09Z01
functieomschrijving	01801
functietitel	0Rj02
function	0Rl03
funcția	0Rb01
funcția actuală	0Rc01
funcția ocupată	0Rb01
funcția sau postul ocupat	0Rb01
funcție	0Ro02
fundacja	0S101
fundator	0S201
funkce	0S303
funkcia	0S602
funkcija	0S809
funkcijos	06a01
funkcja	0SA03
funksjon	0SD02
funktion	0SF07
funzione	0SM03
função	0RY03
função no projeto	0R\01
função ou cargo ocupado	0<Z01
funções	06[01
funções desempenhadas	06[01
funções e responsabilidades	06[01
fur	08m01
furnizor	0SP01
further details	01>01
further email addresses	0Lb01
further information	01>01
further phone numbers	0SQ01
further websites	0SR01
fylke	0SS01
fylki	0ST01
fyrir	0SU01
fyrirtaeki	0SV01
fyrirtæki	0SV01
fächer	0OF03
fædd	0OR01
fæddur	0OR01
færdighed	0OT01
færni	0OU01
fæðingardagur	0OR01
fæðingarstaður	0OS01
fæðingarár	0OR01
félag	0PN01
fénykép	0PR01
fón	0SW01
fón póca	0QU01
född	0Q>01
född den	0Q>01
född i	0Q?01
födelsedag	0Q>01
födelsedatum	0Q>01
födelseort	0Q?01
födelseår	0Q>01
för	09g01
för- och efternamn	09K01
förening	0QC01
företag	0QE02
företagsbeskrivning	0QG01
företagsnamn	05`01
författare	0QH01
förlag	0QI01
förnamn	0QJ01
förstaspråk	0QK01
fødd	0SX01
fødestad	0Q@01
fødested	0QA02
fødselsdag	0OA02
fødselsdato	0OA02
fødselsår	0OA02
født	0OA02
født den	0OA02
født i	0QA02
førerkort	0QD01
førstegangstjeneste	0QL01
førstespråk	0QM01
führerausweis	0O^01
führerschein	0O^01
führerscheine	0O^01
führerscheinklasse	0O^01
führerscheinklassen	0O^01
führungsspanne	05601
für	08m01
főbb eredmények	0L301
főbb feladatok	0PM01
főbb pontok	0Q:01
főbb tevékenységek és feladatkörök	0PM01
főbb tárgyak	0Q;01
főbb tárgyak / gyakorlati képzés	0Q;01
főiskola	08C01
gade	0:o01
gads	0SY03
gairm	0S\01
gairm no post a bhi agat	0PL01
gairm nó post a bhí agat	0PL01
gaji yang diharapkan	0Kl01
galardon	0S]01
galardón	0S]01
galimybe pradeti dirbti	0S^01
galimybė pradėti dirbti	0S^01
galiu pradeti	0S^01
galiu pradėti	0S^01
galvenais	0S_01
galvenie pienakumi	06X01
galvenie pienākumi	06X01
galvenie prieksmeti	0S`01
galvenie priekšmeti	0S`01
gano	0EZ01
gaol	0Sa01
gata	0Sb02
gate	0;<01
gateadresse	0;<01
gatuadress	01\01
gatve	01X01
gatvė	01X01
geadresseerde	00=01
geb	0Sd02
geb am	0Sf01
geb datum	0Sg01
geb. am	0Sf01
geb.datum	0Sg01
geboortedatum	0Sg01
geboortedatum en -plaats	0Sg01
geboortedatum en plaats	0Sg01
geboortejaar	0Sg01
geboorteplaats	0Sh01
geboren	0Sd02
geboren am	0Sf01
geboren in	0Si02
geboren op	0Sg01
geboren te	0Sh01
gebruikersnaam	0Sk01
gebruikte technieken	0Sl01
gebruikte technologieen	0Sl01
gebruikte technologieën	0Sl01
gebruikte tools	0Sl01
geburtsdatum	0Sf01
geburtsjahr	0Sf01
geburtsland	0Sm01
geburtsort	0Sm01
geburtstag	0Sf01
gefid ut af	0Sn01
gefið út af	0Sn01
gegenstand	07501
gehalt	0So01
gehaltsvorstellung	0So01
gehaltsvorstellungen	0So01
gehaltswunsch	0So01
geiri	06k01
gelar	0T002
geloof	0T201
gemeente	0T301
gemeinde	0T401
gemiddeld cijfer	0>S01
gemiddelde	0>S01
gen	0T501
gender	0T601
genel not ortalamasi	0EZ01
genel not ortalaması	0EZ01
genel ortalama	0EZ01
genere	0T702
genero	0T902
generu	0T;01
gennemsnit	0T<01
genre	0T=01
gepubliceerd	0T>01
gepubliceerd in	0T?01
gepubliceerd op	0T>01
ger	0Ne01
ger niveau	0Ne01
ger niveaustufen	0Ne01
ger-niveau	0Ne01
ger-niveaustufen	0Ne01
geraete	0KZ01
gerate	0KZ01
gereedschap	0Sl01
gereedschappen	0Sl01
gers	0T@01
geräte	0KZ01
gesamtnote	00V01
geschaeftsbereich	00b01
geschaeftszweig	0TA01
geschaftsbereich	00b01
geschaftszweig	0TA01
geschlecht	0TB01
geschäftsbereich	00b01
geschäftszweig	0TA01
geslacht	0TC01
gesprach	03Y01
gesprache	03Y01
gespraech	03Y01
gespraeche	03Y01
gesprekken voeren	0TD01
gespräch	03Y01
gespräche	03Y01
gestor	0>G01
gesundheitszustand	09D01
getuigenis	00>01
getur hafid storf	0TE01
getur hafið störf	0TE01
gewenst salaris	0TF01
gewenste baan	09Y01
gewenste functie	09Y01
gewenste locatie	0TG01
gewenste regio	0TG01
gewicht	09D01
gewuenschte position	02P01
gewuenschter arbeitsort	09o01
gewunschte position	02P01
gewunschter arbeitsort	09o01
gewünschte position	02P01
gewünschter arbeitsort	09o01
gezinssituatie	0;\01
ghaqda	0TH01
ghi chu	0TI01
ghi chú	0TI01
ghodod	0TJ01
giai doan	0TK01
giai thuong	0TL01
giai đoạn	0TK01
giao tiep	0TM01
giao tiếp	0TM01
giao vien huong dan	0TN01
giay phep lai xe	08a01
gime	0TO01
gimenes stavoklis	0TP01
gimes	0TO01
gimimo data	0TO01
gimimo metai	0TO01
gimimo vieta	0TQ01
gimtoji kalba	0TR01
gimtosios kalbos	0TR01
gimusi	0TO01
gimė	0TO01
gimęs	0TO01
gioi thieu	0TS02
gioi thieu cong ty	0TU01
gioi thieu du an	0IE01
gioi tinh	0TV01
giris	08h01
giris tarihi	08h01
giriş	08h01
giriş tarihi	08h01
giro	00m01
given by	08>01
given name	0Q201
given names	0Q201
giáo viên hướng dẫn	0TN01
giải thưởng	0TL01
giấy phép lái xe	08a01
giới thiệu	0TS02
giới thiệu công ty	0TU01
giới thiệu dự án	0IE01
giới tính	0TV01
gjennomsnitt	0TW01
glaube	0TX01
glavne aktivnosti i odgovornosti	0TY01
glavne naloge	0E>01
glavne naloge in pristojnosti	0E>01
glavni poslovi i odgovornosti	0TY01
glavni predmeti	0TZ03
glavni predmeti pridobljeno znanje in kompetence	0T]01
glavni predmeti stecene profesionalne vjestine	0T^01
glavni predmeti/pridobljeno znanje in kompetence	0T]01
glavni predmeti/stečene profesionalne vještine	0T^01
glavni zadaci	0IR02
glowne dzialania i obowiazki	0BU01
glowne obowiazki	0BU01
glowne przedmioty	0T_01
glowne zadania	0BU01
gneas	0T`01
gnothachtalacha	0Jc01
gnéas	0T`01
gnóthachtálacha	0Jc01
go dti	0B=01
go dtí	0B=01
godina	0Ta06
godina rodenja	0Dc02
godina rođenja	0Dc02
godina zavrsetka	0Dm02
godina završetka	0Dm02
godine	0Tg03
godine iskustva	0Tj02
golongan darah	09U01
gorev	0Tl03
gorev tanimi	0OC01
gorev unvan	0To01
gorev unvani	0To01
gorev ve sorumluluklar	0OC01
gorevi	0To01
gorevim	0U002
gorevler	0OC01
gorus	0U201
govor	0U303
govorna interakcija	0U602
govorna produkcija	0U802
govorno sporazumevanje	0U:01
govorno sporocanje	0U;01
govorno sporočanje	0U;01
gpa	0U<07
graad	0UC01
grad	0UD0;
grada	0UO01
gradam	0IF01
grade	0UP02
grade point average	08201
grado	0UR02
grado academico	0=m01
grado académico	0=m01
grado de dominio	0UT01
grads	0G001
gradu	0Fo01
graduacio	0CK01
graduacion	0KT01
graduació	0CK01
graduación	0KT01
graduation	0@H01
graduation date	0@H01
graduation project	08N01
grau	0UU02
grau academico	0Eh01
grau académico	0Eh01
grau acadêmico	0Eh01
grau de dominio	0UW01
grau de domínio	0UW01
grau de escolaridade	0NE01
greeting	0UX01
groesse	09D01
groesste erfolge	09e01
grosse	09D01
grosste erfolge	09e01
group	0UY02
grund des wechsels	07;01
grundwehrdienst	0;[01
grussformel	0U[01
grußformel	0U[01
grád	0U\01
gráða	0UO01
größe	09D01
größte erfolge	09e01
grāds	0G001
gsm	0U]09
gurnal	0Uf01
guthan	0SW01
guthan poca	0QU01
guthán	0SW01
guthán póca	0QU01
gyvenamoji vieta	0Ug03
gyvenamosios vietos adresas	01X01
gènere	0Uj01
género	0T902
gênero	0Uk01
görev	0Tl03
görev tanımı	0OC01
görev unvanı	0To01
görev ve sorumluluklar	0OC01
görev/unvan	0To01
görevi	0To01
görevim	0U002
görevler	0OC01
görüş	0U201
għaqda	0TH01
għodod	0TJ01
główne działania i obowiązki	0BU01
główne obowiązki	0BU01
główne przedmioty	0T_01
główne zadania	0BU01
h p	0Ul01
h.p	0Ul01
habilidades	0@C02
habilitacao	0Um03
habilitacoes literarias	0NE01
habilitats	0KY01
habilitação	0Um03
habilitações literárias	0NE01
habite a	0@001
habite à	0@001
habla	0<K01
hablado	0<K01
hablar	0<K01
haettava tehtaevae	03N01
haettava tehtava	03N01
haettava tehtävä	03N01
haettu tehtaevae	03N01
haettu tehtava	03N01
haettu tehtävä	03N01
hakkimda	01201
hakkımda	01201
hallas utani ertes	0V001
hallott szoveg ertese	0V001
hallott szöveg értése	0V001
hallás utáni értés	0V001
halozat	0V101
handle	0V201
handledare	0>F01
handphone	0V301
handy	0V401
handynummer	0V401
hapunktar	0V501
haridusasutus	0V601
haridustase	0V702
hasil	0V901
hasil kerja	0V901
haskoli	0V:01
hasta	0KT01
hasznalt technologiak	0NW01
használt technológiák	0NW01
hauptaufgaben	05Z01
hauptfach	07201
hauptfacher	0V;01
hauptfaecher	0V;01
hauptfächer	0V;01
haupttaetigkeiten	05Z01
haupttatigkeiten	05Z01
hauptteil	0V<01
haupttätigkeiten	05Z01
he dao tao	08M01
headcount	0@?01
headline	0BH01
health	0V=01
health status	0V=01
hedeflenen pozisyon	08k01
height	0V=01
height and weight	0V=01
heimasida	0V>01
heimasimi	0V?01
heimasími	0V?01
heimasíða	0V>01
heimatort	0V@02
heimeside	0VB01
heimilisfang	0VC01
heiti	0RX01
helstu atridi	0V501
helstu atriði	0V501
helstu verkefni	00c01
helstu verkefni og abyrgd	00c01
helstu verkefni og ábyrgð	00c01
hely	0VD01
helyseg	0VD01
helyszin	0VD01
helyszín	0VD01
helység	0VD01
hemadress	01\01
hemort	0VE01
hemsida	0VF01
hemtelefon	0VG01
henkiloestoe	02V01
henkiloestoen maeaerae	02V01
henkilosto	02V01
henkiloston maara	02V01
henkilöstö	02V01
henkilöstön määrä	02V01
herausgeber	0VH02
herkunft	0;X01
herkunftsort	0;X01
herramientas	05D01
herramientas utilizadas	05D01
hesap	0VJ01
high school	00f01
highest degree	0KI01
highest qualification	0KI01
highlights	0OK01
hijos	0VK01
hilfsmittel	0KZ01
hingga	0VL01
hinh anh	03k01
hinh thuc lam viec	0VM01
hinne	0VN01
hintergrund	07501
hitap	0VO01
hjemmeadresse	0VP02
hjemmeside	0VR02
hjuskaparstada	0Q401
hjúskaparstaða	0Q401
hlavne body	0VT01
hlavne cinnosti	0VU01
hlavne cinnosti a zodpovednost	0VU01
hlavne predmety	0VV01
hlavni body	0VW01
hlavni cinnosti	0VX01
hlavni napln prace	0VX01
hlavni pracovni napln a oblasti odpovednosti	0VX01
hlavni predmety	0VY01
hlavni ukoly	0VX01
hlavni uspechy	0HX01
hlavné body	0VT01
hlavné predmety	0VV01
hlavné činnosti	0VU01
hlavné činnosti a zodpovednosť	0VU01
hlavní body	0VW01
hlavní náplň práce	0VX01
hlavní pracovní náplň a oblasti odpovědnosti	0VX01
hlavní předměty	0VY01
hlavní úkoly	0VX01
hlavní úspěchy	0HX01
hlavní činnosti	0VX01
hledana pozice	0VZ01
hledaná pozice	0VZ01
hlekkur	0V>01
hlustun	0V[01
hlutverk	0V\03
hlutverk i verkefni	0V_01
hlutverk í verkefni	0V_01
ho	0V`01
ho so	0TI01
ho so truc tuyen	0Va01
ho ten	0Vb01
ho va ten	0Vb01
hobbies	01>01
hoc vi	08M01
hochschule	02L01
hochster abschluss	0Vc01
hochster bildungsabschluss	0Vc01
hodnoceni	0Vd01
hodnocení	0Vd01
hodnotenie	0Ve01
hoechster abschluss	0Vc01
hoechster bildungsabschluss	0Vc01
hoegskola	0Vf01
hoegskole	0Vg01
hoegskolepoaeng	0Vh01
hoegsta utbildning	0Vi01
hoehepunkte	09f01
hoejdepunkter	0Vj01
hoejdpunkter	0Vk01
hoejeste uddannelse	0Vl01
hoeren	0Vm01
hoerfoerstaaelse	0Vn01
hoerverstehen	0Vm01
hoeydepunkter	0Vo01
hoeyeste utdanning	0W001
hofundar	0W101
hofundur	0W101
hogeschool	0W201
hogskola	0Vf01
hogskole	0Vg01
hogskolepoang	0Vh01
hogsta utbildning	0Vi01
hohepunkte	09f01
hoi	0W301
hoi thoai	0TM01
hojdepunkter	0Vj01
hojdpunkter	0Vk01
hojeste uddannelse	0Vl01
home address	01?01
home page	0H201
home phone	0<A01
home town	0W402
homepage	0W604
hometown	0W:01
hon nhan	0W;01
honlap	0W<01
honorific	0W=01
honors	08201
honours	08201
hoofdtaken	01801
hoofdvak	02301
hoofdvakken	09G01
hoogst genoten opleiding	0W>01
hoogste opleiding	0W>01
hoogtepunten	09F01
hop thu	0F?01
horen	0Vm01
horforstaelse	0Vn01
horverstehen	0Vm01
hovedfag	0W?03
hovedopgave	01m01
hovedopgaver	05^01
hovedopgaver og ansvarsomraader	05^01
hovedopgaver og ansvarsomrader	05^01
hovedopgaver og ansvarsområder	05^01
hovedoppgave	08O01
hovedoppgaver	05U01
hovedpunkter	0WB02
hovorenie	0WD01
hoydepunkter	0Vo01
hoyeste utdanning	0W001
hp	0WE05
hubungan	0WJ01
hugbunadur	0WK01
hugbúnaður	0WK01
huidige functie	09Y01
huidige status	0WL01
hulpmiddelen	0Sl01
huom	0WM01
huomautus	0WM01
huvudaemne	01g01
huvudaemnen	01h01
huvudamne	01g01
huvudamnen	01h01
huvudsakliga aemnen	01h01
huvudsakliga amnen	01h01
huvudsakliga arbetsuppgifter	04b01
huvudsakliga arbetsuppgifter och ansvarsomraaden	04b01
huvudsakliga arbetsuppgifter och ansvarsomraden	04b01
huvudsakliga arbetsuppgifter och ansvarsområden	04b01
huvudsakliga ämnen	01h01
huvuduppgifter	04b01
huvudämne	01g01
huvudämnen	01h01
hálózat	0V101
hápunktar	0V501
háskóli	0V:01
hình thức làm việc	0VM01
hình ảnh	03k01
hôn nhân	0W;01
höchster abschluss	0Vc01
höchster bildungsabschluss	0Vc01
höfundar	0W101
höfundur	0W101
högskola	0Vf01
högskolepoäng	0Vh01
högsta utbildning	0Vi01
höhepunkte	09f01
höjdpunkter	0Vk01
hören	0Vm01
hörförståelse	0Vn01
hörverstehen	0Vm01
høgskole	0Vg01
højdepunkter	0Vj01
højeste uddannelse	0Vl01
høydepunkter	0Vo01
høyeste utdanning	0W001
hệ đào tạo	08M01
họ	0V`01
họ tên	0Vb01
họ và tên	0Vb01
học vị	08M01
hồ sơ	0TI01
hồ sơ trực tuyến	0Va01
hội	0W301
hội thoại	0TM01
hộp thư	0F?01
icerik	01101
id	0WN04
id number	0WR01
idade	0WS01
idegen nyelv	0WT01
identifiant	0WU01
identity card	0WR01
identity number	0WR01
idioma	0WV03
idioma materno	0WY01
idioma nativo	0WZ01
idioma(s) materno(s	0WY01
idiomas	0W[02
idiomes	0W]01
idirghniomhu cainte	0?l01
idirghníomhú cainte	0?l01
ido	0Nj01
idoszak	0Nj01
idotartam	0Nj01
idotartam ( tol ig	0Nj01
idő	0Nj01
időszak	0Nj01
időtartam	0Nj01
időtartam (-tól -ig	0Nj01
ieguta kvalifikacija	0G001
iegutais grads	0G001
iegūtais grāds	0G001
iegūtā kvalifikācija	0G001
iela	01Y01
ienemamais amats	0W^01
iestade	0W_03
iestāde	0W_03
ieņemamais amats	0W^01
igudziai	0Wb01
igyta kvalifikacija	0Wc01
ihr name	0Wd01
ijazah	0We01
ika	0Wf01
ikae	0Wf01
ikamet	0Wg01
ikamet adresi	01[01
ikamet yeri	0<>01
ikametgah	0Wh03
ikametgah adresi	01[01
ikametgâh	0Wg01
iki	08X01
ikä	0Wf01
il	0Wg01
il mio ruolo	0Wk01
ilce	0Wl02
iletisim	0Ni01
iletişim	0Ni01
ilgili dersler	02e01
ilk ad	0Wn01
ilsien matern	0Wo01
ilçe	0Wl02
image	07o01
imagem	0X001
imagen	0RJ01
imatge	0X101
ime	0X203
ime i adresa poslodavca	0X501
ime i prezime	0X602
ime i vrsta organizacije pruzatelja obrazovanja i osposobljavanja	0X801
ime i vrsta organizacije pružatelja obrazovanja i osposobljavanja	0X801
ime in priimek	0X901
imejl	0X:01
imejl adresa	0X:01
imie	0X;01
imie i nazwisko	0X<01
imiona	0X;01
imię	0X;01
imię i nazwisko	0X<01
immagine	0X=01
imone	0X>02
impact	00g01
impjegatur	0X@01
impjieg mixtieq	0XA01
impresa	0D701
in	0XB02
in bezit van rijbewijs	0XD01
in breve	0XE01
in dienst	09<01
in evidenza	0XF01
incarichi	06f01
incarico	0XG02
inceput	0CL01
incorporacio	0GK01
incorporacion	0GF01
incorporació	0GK01
incorporación	0GF01
indeks prestasi	0XI01
indhold	0XJ01
indirizz	0XK01
indirizz elettroniku	0XL01
indirizzo	0XM02
indirizzo di posta elettronica	0XO01
indirizzo di residenza	0XP01
indirizzo di studio	03G01
indirizzo e mail	0XO01
indirizzo e-mail	0XO01
indirizzo email	0XO01
indirizzo(i	0XP01
industri	0::01
industria	0XQ04
industrie	0XU04
industrija	0XY03
industry	0;B01
indústria	0X\02
ine	0Be01
informacijos pateikimas zodziu	0X^01
informacijos pateikimas žodžiu	0X^01
informasi lain	0X_01
informatieverwerking	0X`01
information	0Xa01
information and data literacy	0Xa01
information processing	0Xa01
informationsverarbeitung	0Cj01
informazioni sull'azienda	06g01
ingreso	0?m01
ingresso	01C01
inhalt	07501
inhalte	0Xb02
inhoud	09a01
inici	0CI01
inicio	0Ec02
inicio imediato	0GH01
inizio	0BY01
inne	0Gn01
inne adresy e mail	0Xd01
inne adresy e-mail	0Xd01
inne informacje	0Gn01
inne strony	0Xe01
inne telefony	0Xf01
innehaall	08^01
innehall	08^01
innehåll	08^01
innhold	0Xg01
inquadramento	0Xh01
inriktning	01g01
inscne	0T`01
insegnamenti	0AF01
instansi	0Xi02
instantie	01n01
instelling	0Xk03
institiuid	0?g01
institiúid	0?g01
instituce	0Xn03
institucia	0Y102
institucio	0Y303
institucion	0Y603
institucion educativa	00d01
institució	0Y303
institución	0Y603
institución educativa	00d01
instituicao	0Y904
instituicao de ensino	0?j01
instituicao emissora	0MS01
instituição	0Y904
instituição de ensino	0?j01
instituição emissora	0MS01
institusi	0Y=01
institusjon	0Y>02
institut	0Y@04
institute	00f01
institutia	0YD02
institutie	0YF03
institutie de invatamant	0SP01
institutie emitenta	0L501
institution	0YI0=
instituto	0?h02
instituut	0W201
instituția	0YD02
instituție	0YF03
instituție de învățământ	0SP01
instituție emitentă	0L501
instrumente	0@F01
instruments	0;Y01
instytucja	0YV04
intelegere orala	06701
intelegere scrisa	0>n01
intelegere: ascultare	06701
intelegere: citire	0>n01
interacao oral	0AZ01
interaccao oral	0AZ01
interaccio oral	0AY01
interaccion oral	0A\01
interacció oral	0AY01
interacción oral	0A\01
interactie	0TD01
interaction	0YZ01
interaction orale	0Y[01
interactiune orala	0A]01
interacção oral	0AZ01
interacțiune orală	0A]01
interakcja ustna	0Y\01
interaksi lisan	0Y]01
interazione	0A`01
interazione orale	0A`01
interazzjoni orali	0Y^01
interação oral	0AZ01
intercambios	0O:01
intercâmbios	0O:01
internet	0Y_02
internet sitesi	08S01
internet stranica	0Ya01
internetadresse	0Yb01
interneto svetaine	0Yc01
interneto svetainė	0Yc01
internetseite	0Yb01
internetska stranica	0Yd01
intezmeny	0Ye02
intitule	0Yg02
intitule du certificat ou diplome delivre	0>801
intitule du poste	0Yi02
intitulé	0Yg02
intitulé du certificat ou diplôme délivré	0>801
intitulé du poste	0Yi02
introduction	0Yk03
intézmény	0Ye02
iné	0Be01
início	01C01
início imediato	0GH01
inštitúcia	0Y102
iparag	02601
iparág	02601
ipk	0XI01
ipk nilai	0XI01
ipk/nilai	0XI01
ippubblikat	0CT01
ippubblikat minn	0Uf01
ira	0?H01
irankiai	0Wb01
iranyitoszam	0Yn01
iras	0Yo01
iraskeszseg	0Yo01
iris	0QO01
irtisanomisaika	02l01
irányítószám	0Yn01
is alani	0M;01
is tanimi	0OC01
is unvani	0To01
is veren	0Z001
is veya sektor turu	0M;01
is yeri	0Po01
isced f	0PX01
isced fields	0PX01
isced-f	0PX01
isdave	0Z101
isdavejas	0Z101
isdavimo data	0Z201
isdavusi institucija	0Z101
isduota	0Z201
ise baslama tarihi	08i01
iseloomustus	0Z301
isem	0Z401
isem proprju	0Z501
isem shih	0Z401
isem sħiħ	0Z401
isem u indirizz ta' min jimpjega	0X@01
isem u kunjom	0Z401
isi	0Ek01
isim	01=01
isim soyisim	01=01
iskola	08C01
iskolai vegzettseg	0Z601
iskolai végzettség	0Z601
iskustvo	0Tj02
issilavinimas	0Wc01
issue date	08;01
issued	08;01
issued by	07A01
issuer	08<02
issuing authority	07A01
issuing body	07A01
issuing organisation	07A01
issuing organization	07A01
istaiga	0Z703
istaknuto	0Z:02
istenen pozisyon	08k01
istihdam turu	0<<01
istihdam türü	0<<01
istituto	06Y01
istituto di istruzione	06Y01
istituto di istruzione o formazione	06Y01
istituzione	0Z<03
istituzzjoni	0Z?01
isveren	0Z@02
isverenin adi ve adresi	0Po01
isyeri	0Po01
iteike	05:01
ivertinimas	08_01
izdajatelj	0ZB01
izdal	0ZB01
izdala	0ZC03
izdao	0ZF02
izdavac	0ZH02
izdavalac	0ZJ01
izdavatelj	0ZK01
izdavatelj certifikata	0ZK01
izdavač	0ZH02
izdevejs	0ZL01
izdevnieciba	0ZM01
izdevniecība	0ZM01
izdevējs	0ZL01
izglitibas iestade	06o01
izglitibas limenis	0G001
izglītības iestāde	06o01
izglītības līmenis	0G001
izmantotas tehnologijas	06d01
izmantotās tehnoloģijas	06d01
izobrazba	0ZN01
izobrazevalna ustanova	0P101
izobraževalna ustanova	0P101
izsniedza	0ZL01
izsniedzejs	0ZL01
izsniedzējs	0ZL01
izsniegts	0ZO01
izvajalec	0P101
içerik	01101
iş alanı	0M;01
iş tanımı	0OC01
iş unvanı	0To01
iş veren	0Z001
iş veya sektör türü	0M;01
iş yeri	0Po01
işe başlama tarihi	08i01
işveren	0Z@02
işverenin adı ve adresi	0Po01
işyeri	0Po01
išdavimo data	0Z201
išdavusi institucija	0Z101
išdavė	0Z101
išdavėjas	0Z101
išduota	0Z201
išsilavinimas	0Wc01
jaar	0ZP04
jaar oud	0ZT01
jabatan	0ZU02
jabatan saat ini	0ZW01
jabatan terakhir	0ZX01
jaemfoerelsetal	09n01
jaerjestaejae	0ZY02
jaerjestoe	0Z[01
jahr	0Z\03
jahre	0Z_02
jahre alt	03101
jahre berufserfahrung	09^01
jahre erfahrung	09^01
jahrgang	0Sf01
jalan	02W01
jamforelsetal	09n01
jaren	0CF01
jaren ervaring	00@01
jaringan	0Za01
jarjestaja	0ZY02
jarjesto	0Z[01
jarmuvezetoi engedely	0Zb01
jarmuvezetoi engedely(ek	0Zb01
jazyk	0Zc02
jazykova uroven	0Ze02
jazykove certifikaty	0>@02
jazykove skusenosti	0Zg01
jazykove zkusenosti	0Zh01
jazyková úroveň	0Ze02
jazykové certifikáty	0>@02
jazykové skúsenosti	0Zg01
jazykové zkušenosti	0Zh01
jazyky	0Zc02
jefe directo	0G701
jefe inmediato	0G701
jelleg	0Zi01
jenis	0Zj01
jenis kelamin	0Zk01
jenis pekerjaan	0Zl01
jenis proyek	0Zj01
jenis usaha	0::01
jenjang	0We01
jenjang pendidikan	0We01
jezici	0Zm02
jezicka iskustva	0Zo01
jezicki sertifikati	0[001
jezicna iskustva	0[101
jezicni certifikati	0[201
jezik	0[303
jeziki	0[601
jezikovne izkusnje	0[701
jezikovne izkušnje	0[701
jezikovni certifikati	0[801
jezička iskustva	0Zo01
jezički sertifikati	0[001
jezična iskustva	0[101
jezični certifikati	0[201
jezyk	0[901
jezyk obcy	0[901
jezyk ojczysty	0[:01
jezyki	0[;02
jezyki ojczyste	0[:01
jmbg	0[=02
jmeno	0=[01
jmeno a prijmeni	0=[01
jméno	0=[01
jméno a příjmení	0=[01
job	0[?02
job description	0AX01
job duties	0AX01
job position	0Ei01
job responsibilities	0AX01
job role	0Ei01
job status	0BJ01
job title	0[A02
job type	0AR01
jobb	0[C01
jobdesk	0El01
jobtitel	0[D02
jogositvany	0Zb01
jogosítvány	0Zb01
jornada	0[F02
journal	0@^02
judet	0[H01
judetul	0[H01
județ	0[H01
județul	0[H01
judul	0[I01
judul skripsi	0GC01
judul tesis	0GC01
judul tugas akhir	0GC01
juhiload	0[J01
juhiluba	0[J01
juhtimisoigus	0[J01
juhtimisõigus	0[J01
julkaisija	0[K01
julkaistu	0[L01
julkaistu lehdessa	0[K01
julkaistu lehdessae	0[K01
julkaistu lehdessä	0[K01
julkaisupaeivae	0[L01
julkaisupaiva	0[L01
julkaisupäivä	0[L01
julkaisuvuosi	0[L01
jumlah anggota tim	0[M01
jumlah karyawan	0[M01
jumlah sks	0[N01
jurnal	0GU01
jurusan	0:901
jusqu'a	06m01
jusqu'à	06m01
járművezetői engedély	0Zb01
járművezetői engedély(ek	0Zb01
jämförelsetal	09n01
järjestäjä	0ZY02
järjestö	0Z[01
język	0[901
język obcy	0[901
język ojczysty	0[:01
języki	0[;02
języki ojczyste	0[:01
kabupaten	0[O01
kaennykkae	0[P01
kaeytetyt teknologiat	06<01
kaeyttaejaenimi	0[Q01
kaeyttaejaetunnus	0[Q01
kaitsevaeteenistus	02I01
kaitseväeteenistus	02I01
kalba	0[R01
kalbejimas	0X^01
kalbos	0[R01
kalbos lygis	0[S01
kalbėjimas	0X^01
kampus	0Y=01
kan tiltraede	0[T01
kan tiltre	0[U01
kan tiltræde	0[T01
kandidatuppsats	0H301
kannykka	0[P01
kansalaisuus	0[V01
kansallisuus	0[V01
kanton	0;Z01
kantor	0[W01
kapcsolat	0[X01
kapsam	01101
kar	0[Y01
karakter	0[Z02
karaktergennemsnit	0T<01
karaktersnitt	0TW01
kariga	0[\01
karine tarnyba	0[]01
karinė tarnyba	0[]01
karsilikli konusma	0[^01
karşılıklı konuşma	0[^01
kasutatud tehnoloogiad	0[_01
kata kunci	02[01
kategori	0[`03
kategorie	0[c01
katonai szolgalat	0[d01
katonai szolgálat	0[d01
katonasag	0[d01
katonaság	0[d01
katuosoite	0[e01
kaupunki	06R01
kaytetyt teknologiat	06<01
kayttajanimi	0[Q01
kayttajatunnus	0[Q01
kazanilan niteligin adi	0KS01
kazanimlar	08b01
kazanılan niteliğin adı	0KS01
kazanımlar	08b01
kebangsaan	0[f01
keel	0[g01
keeled	0[g01
keeleoskuse tase	0[h01
kefasihan	0[i01
kelamin	0Zk01
kelliem	0[j01
kelt	0[k01
kelulusan	0VL01
kemampuan	0[l02
kendskab	0[n02
kenninafn	0KP01
kennitala	0OR01
kenntnisse	0\003
kenntnisstand	0\302
kent	0Wg01
kep	0PR01
kepemilikan sim	0\501
kepesites	0QQ01
kepzes	0\602
kepzes szintje	0QQ01
kepzettseg	0QQ01
keresett pozicio	09k01
keresett pozíció	09k01
keresztnev	0\801
keresztnevek	0\801
keresztnév	0\801
kernpunten	09F01
kesehatan	09U01
keskeiset aineet	02?01
keskeiset opinnot	02?01
keskeiset saavutukset	0\901
keskeiset tehtaevaet	0\:01
keskeiset tehtavat	0\:01
keskeiset tehtävät	0\:01
keskiarvo	06401
keskmine hinne	0VN01
keskustelu	0\;01
kesto	02G01
kestus	01d01
keszsegek	0NW01
ket qua	0\<01
ket qua dat duoc	0\<01
ket thuc	0ED01
keterampilan	02[01
keterangan	0Ek01
ketersediaan	0\=01
kewarganegaraan	0[f01
key accomplishments	00g01
key achievements	00g01
key courses	0Ab01
key highlights	0OK01
key modules	0Ab01
key points	0OK01
key responsibilities	0AX01
key results	00g01
key skills	0;Y01
key tasks	0AX01
keywords	0;Y01
kezdes	09H01
kezdesi idopont	0PQ01
kezdet	09H01
kezdete	09H01
kezdo datum	09H01
kezdés	09H01
kezdési időpont	0PQ01
kezdő dátum	09H01
khac	0\>01
khach hang	0HT01
khoa	0>M01
khoa hoc	0<401
khoa luan	0E501
khoang thoi gian	0TK01
khoảng thời gian	0TK01
khu vuc	0F@01
khu vực	0F@01
khác	0\>01
khách hàng	0HT01
khóa học	0<401
khóa luận	0E501
kiado	0QR01
kiadta	0\?01
kiadó	0QR01
kiallito	0\?01
kiallitotta	0\?01
kiallitva	0[k01
kibocsato	0\?01
kibocsátó	0\?01
kielet	0\@01
kieli	0\@01
kielikokemus	0\A01
kielitaidon taso	0\B01
kielitaito	0\B01
kielitodistukset	0\C01
kielitutkinnot	0\C01
kiemelesek	0Q:01
kiemelések	0Q:01
kierunek	0IV01
kierunek studiow	0IV01
kierunek studiów	0IV01
kilepes	09801
kilo	0;=01
kilépés	09801
kimlik no	0\D01
kind	0=601
kind of experience	0\E01
kinder	0P701
kinh nghiem	0\F01
kinh nghiệm	0\F01
kirjallinen	0\G01
kirjastus	02F01
kirjeldus	0\H01
kirjoittaja	0\I01
kirjoittajat	0\I01
kirjoittaminen	0\G01
kirjutamine	0\J01
kisbiet	0\K01
kisisel web sitesi	08S01
kita	0\L01
kitba	0\M01
kiti duomenys	0\L01
kiállította	0\?01
kiállítva	0[k01
kiállító	0\?01
kişisel web sitesi	08S01
kjoenn	0\N01
kjonn	0\N01
kjønn	0\N01
klant	0\O01
klausisanas	0\P01
klausymas	0\Q01
klausīšanās	0\P01
klicova slova	0He01
klicove body	0VW01
kliem ewlieni	0TJ01
klien	0\R01
klient	0\S04
klientas	0\W01
klients	0\X01
klijent	0\Y03
kljucne besede	0\\01
kljucne reci	0\]01
kljucne rijeci	0\^01
kljucne tacke	0\_01
kljucne tocke	0\`02
ključne besede	0\\01
ključne reči	0\]01
ključne riječi	0\^01
ključne tačke	0\_01
ključne točke	0\`02
klucove body	0VT01
klucove slova	0\b01
kluczowe punkty	0\c01
klíčová slova	0He01
klíčové body	0VW01
koautoren	07R01
koautori	0\d01
kod pocztowy	0\e01
kodakondsus	0\f01
kode pos	0\g01
kodici postali	0\h01
kodiċi postali	0\h01
koduleht	0\i01
kodune aadress	00;01
koen	0\j02
koerekort	0\l01
koerkort	08L01
koerkortsbehoerighet	08L01
kohokohdat	0\m01
koht	06S01
kohustused	0\n01
kokemus	0\o01
kokemusvuodet	0\o01
kokkuvote	0]001
kokkuvõte	0]001
koko nimi	0Nc01
kolegiji	0T^01
kom	0]101
komanda	0]202
komandas lielums	0Bm01
komandos dydis	0Bo01
kommun	0VE01
kommune	0]402
kommunikation	0]601
komorka	0]101
kompanija	0]702
kompetencer	04m01
kompetenser	04k01
kompetenza	0]901
kompetenzstufe	07901
komórka	0]101
kon	0\j02
konec	0]:02
konference	0]<01
konferencja	0BT01
konferenz	0N?01
konfession	0TX01
koniec	0]=02
konsentrasi	0:901
konta	0]?01
kontak	0]@01
kontakt	0]A02
kontakt telefon	0;M02
kontaktinis telefonas	0]C01
kontaktna adresa	01P01
kontaktni adresa	01Q01
kontaktni telefon	0]D01
kontaktná adresa	01P01
kontaktní adresa	01Q01
kontakttalrunis	0]E01
kontakttālrunis	0]E01
kontekst	0]F01
konten	0]G01
konto	0]H05
konum	0<>01
konusma	0]M01
konuşma	0]M01
konverzace	0]N01
konverzacia	0]O01
konverzácia	0]O01
konwersacja	0Y\01
konzulens	0PO01
kool	0V601
koolitaja	0V601
koolitusasutus	0V601
kopsavilkums	0]P01
kor	0L401
korekort	0\l01
koriscene tehnologije	0\]01
korisnicko ime	0]Q02
korisničko ime	0]Q02
koristene tehnologije	0\^01
korištene tehnologije	0\^01
korišćene tehnologije	0\]01
korkeakoulu	0]S01
korkein koulutus	0]T01
korkort	08L01
korkortsbehorighet	08L01
korsijiet	0]U01
kota	0]V02
kota domisili	0[O01
kotikunta	06R01
kotiosoite	0[e01
kotipaikka	06P02
kotisivu	0]X01
kotisivut	0]X01
koulu	0]S01
koulutuksen jaerjestaejae	0]S01
koulutuksen jaerjestaejaen nimi ja tyyppi	0]S01
koulutuksen jarjestaja	0]S01
koulutuksen jarjestajan nimi ja tyyppi	0]S01
koulutuksen järjestäjä	0]S01
koulutuksen järjestäjän nimi ja tyyppi	0]S01
koulutus	06301
koulutusala	02=01
koulutuslaitos	0]S01
koulutusohjelma	02=01
koulutustaso	0]T01
kozossegi media	0]Y01
kp	0]Z01
kraad	0][01
kraj	0]\07
kraj dela	0]c01
kraj rojstva	0]d01
krajina	0]e01
kredi	02O01
krediler	02O01
kredit	0]f01
kreditai	0]g01
kreditek	0]f01
krediti	0]h01
kreditne tocke	0]i01
kreditne točke	0]i01
kreditpunkte	0]j01
kreditpunkti	0]Z01
kredity	0]k02
kredītpunkti	0]Z01
krestni jmena	0]m01
krestni jmeno	0]m01
krstne mena	0]n01
krstne meno	0]n01
krstné meno	0]n01
krstné mená	0]n01
kryptis	0P201
ktp	0]o01
kualifikasi	0We01
kuendigungsfrist	0K`01
kuendigungsgrund	07;01
kulcsszavak	0NW01
kullanici adi	0VJ01
kullanilan araclar	03[01
kullanilan programlar	03[01
kullanilan teknolojiler	03[01
kullanıcı adı	0VJ01
kullanılan araçlar	03[01
kullanılan programlar	03[01
kullanılan teknolojiler	03[01
kullegg	0Z?01
kulleġġ	0Z?01
kumpanija	0X@01
kund	09g01
kunde	0^003
kunden	08m01
kundigungsfrist	0K`01
kundigungsgrund	07;01
kuni	0^301
kunjom	0^401
kunjom / isem	0Z401
kunjom isem	0Z401
kunnatta	0OU01
kunnattustig	0^501
kunnskaper	0PS01
kunnátta	0OU01
kunnáttustig	0^501
kunskaper	0^601
kunskapsniva	0^702
kunskapsnivaa	0^702
kunskapsnivå	0^702
kunta	06R01
kurs	0Lm01
kursai	0Bg01
kursarrangoer	0Vg01
kursarrangor	0Vg01
kursarrangør	0Vg01
kurse	0V;01
kurser	0^902
kursevi	0^;01
kursi	0S`01
kurslar	02e01
kurssit	02?01
kursus	0^<01
kursused	02>01
kursusudbyder	0^=01
kursy	0T_01
kurulus	0^>02
kuruluş	0^>02
kurum	0^@05
kurzbeschreibung	0^E02
kurzbeschreibung der firma	0;G01
kurzprofil	04101
kurzusok	0Q;01
kurzy	0^G02
kustantaja	0[K01
kutsumanimi	0Nd01
kuulamine	0^I01
kuullun ymmaertaeminen	0^J01
kuullun ymmartaminen	0^J01
kuullun ymmärtäminen	0^J01
kuunteleminen	0^J01
kuuntelu	0^J01
kuupaev	0^K02
kuupaevad	01d01
kuupäev	0^K02
kuupäevad	01d01
kuva	0^M01
kuvaus	0^N01
kvalifikace	0HW01
kvalifikacia	0HZ01
kvalifikacija	0^O04
kvalifikacinis laipsnis	0Wc01
kvalifikasjon	0^S01
kvalifikasjonens betegnelse	0^S01
kvalifikationens benaemning	0Nk01
kvalifikationens benamning	0Nk01
kvalifikationens benämning	0Nk01
kvalifikationens betegnelse	0^T01
kvalifikácia	0HZ01
kvalifikācija	0G001
kwalificatie	0UC01
kwalifika	0^U01
ky nang	0@e01
ky thuat	0@e01
kyn	0^V01
kännykkä	0[P01
käytetyt teknologiat	06<01
käyttäjänimi	0[Q01
käyttäjätunnus	0[Q01
kép	0PR01
képesítés	0QQ01
képzettség	0QQ01
képzés	0\602
képzés szintje	0QQ01
készségek	0NW01
kön	0^W01
körkort	08L01
körkortsbehörighet	08L01
közösségi média	0]Y01
køn	0^X01
kørekort	0\l01
kündigungsfrist	0K`01
kündigungsgrund	07;01
kľúčové body	0VT01
kľúčové slová	0\b01
křestní jména	0]m01
křestní jméno	0]m01
kết quả	0\<01
kết quả đạt được	0\<01
kết thúc	0ED01
kỹ năng	0@e01
kỹ thuật	0@e01
laajuus	0^Y01
laatst bijgewerkt	0^Z01
laatst gewijzigd	0^Z01
label	0BH01
labhairt	0^[01
labores	01401
laehdoen syy	0^\01
laehiosoite	0[e01
laen	0^]01
laenk	0VF01
laereanstalt	0^=01
laerested	0Vg01
laerosaete	0Vf01
laesa	0^^01
laese	0^_01
laeseforstaaelse	0^_01
laeseforstaelse	0^_01
laesfoerstaaelse	0^^01
laesning	0^`02
lag	0^b01
lahdon syy	0^\01
lahiosoite	0[e01
lahir	0^c01
laika periods	0Do01
laikas	0D801
laikotarpis	0D801
laikposms	0Do01
laiks	0Do01
lain lain	0X_01
lain-lain	0X_01
lainnya	0X_01
laipsnis	0Wc01
laitteet	06<01
laji	0^d01
lakcim	02j01
lakcím	02j01
lakhely	0^e02
lakohely	0^g03
lakóhely	0^g03
lama bekerja	0II01
lama pengalaman	0^j01
laman	0^k01
lan	0^]01
land	0^l07
landkreis	0;Z01
landshluti	0ST01
landskap	0^]01
langages	0@B01
language	0_301
language certificate	0>601
language certificates	0>601
language code	0?Z01
language experience	0_401
language experiences	0_401
language level	0Q601
language proficiency	0Q601
language skills	0Q601
languages	0_502
languages and tools	0;Y01
langue	0_701
langue maternelle	0_801
langue(s) maternelle(s	0_801
langues	0_701
langues maternelles	0_801
lank	0VF01
lapsed	0_901
larosate	0Vf01
lasa	0^^01
lasforstaelse	0^^01
lasisana	0_:01
lasning	0^^01
lasprocessen	0Sl01
last change	0_;01
last modification	0_;01
last modified	0_;01
last name	0P801
last update	0_;01
last updated	0_;01
lasīšana	0_:01
lat	0_<01
lata	0_=02
lata doswiadczenia	0Hd01
lata doświadczenia	0Hd01
latar belakang	0Ek01
latest version	0<E01
lathair	02D01
laufzeit	09_01
lauk	0_?01
launakrofur	0_@01
launakröfur	0_@01
laurea	0_A01
lausunto	0_B01
lavoro o posizione ricoperti	0Xh01
leamh	0_C01
leathanach baile	0_D01
leaving reason	0_E01
lebt in	05[01
lectura	0_F02
lectura comprensiva	0@P01
lecture	0@K01
leder	0_H02
leeftijd	0ZT01
leer	0@P01
leesvaardigheid	0_J01
legmagasabb vegzettseg	0Z601
legmagasabb végzettség	0Z601
lehrinhalte	0V;01
lehrveranstaltungen	0V;01
lehti	0[K01
leibheal	0_K01
leibheal teanga	0_L01
leibhéal	0_K01
leibhéal teanga	0_L01
leidejas	0_M01
leidinggevende	09901
leidykla	0_M01
leidėjas	0_M01
leiras	0BW01
leistungen	09e01
leistungsfacher	0V;01
leistungsfaecher	0V;01
leistungsfächer	0V;01
leistungskurse	0V;01
leistungspunkte	0]j01
leitheoireacht	0_C01
leitura	0@J01
lembaga	0_N03
lembaga penerbit	0GV01
lengua	0_Q01
lengua materna	0WY01
lengua(s) materna(s	0WY01
lenguajes	05D01
lenguas maternas	0WY01
lenke	0VB01
ler	0@J01
lese	0_R01
leseforstaaelse	0_R01
leseforstaelse	0_R01
leseforståelse	0_R01
lesen	0_S01
leseverstehen	0_S01
lesing	0_R01
lestur	0_T01
let	0_U01
leta	0<h01
leta izkusenj	0E=01
leta izkušenj	0E=01
leto	0_V03
leto rojstva	0De01
leto zakljucka	0D[01
leto zaključka	0D[01
letszam	09T01
lettura	0<M01
letzte aenderung	0_Y01
letzte anderung	0_Y01
letzte änderung	0_Y01
level	0_Z06
level in eqf	0Mf01
level of education	0KI01
levelezesi cim	02j01
levelezési cím	02j01
lezen	0_J01
leírás	0BW01
libreta militar	0_`01
licence	0Hh01
licencia de conducir	0<\01
licenzja tas sewqan	0_a01
liceo	06Y01
liceul	0SP01
lichtbild	0:001
licno ime	0_b01
liczba pracownikow	0_c01
liczba pracowników	0_c01
lidz	00_01
lidzautori	0_d01
lien	0_e02
lien he	0FE01
lien ket	0_g01
liens	0?\01
lieu	08e01
lieu d'origine	0_h01
lieu de naissance	0_i01
lieu de residence	0_j02
lieu de résidence	0_j02
lieu de travail	08e01
lieu souhaite	0_l01
lieu souhaité	0_l01
limba	0_m01
limba materna	0_n01
limba maternă	0_n01
limba straina	0_m01
limba străină	0_m01
limba(ile) materna(e	0_n01
limba(ile) maternă(e	0_n01
limbi	0_m01
limbi materne	0_n01
limbă	0_m01
limbă maternă	0_n01
limenis	0_o03
line manager	01c01
line of business	0;B01
lingua	0`202
lingua madre	0`401
lingua materna	0`502
lingua straniera	0`701
lingua(s) materna(s	0WZ01
linguagens	03D01
linguaggi	0@G01
linguas	0`801
linguas maternas	0WZ01
lingue	0`701
lingwa	0`901
lingwa materna	0Wo01
lingwi	0`901
linh vuc	0`:02
linh vuc hoat dong	0`<01
linja	02=01
linje	0O[02
link	0`=0?
linkki	0]X01
links	0`L04
linn	0`P01
liofacht	0_L01
lire	0@K01
lisaetiedot	0`Q01
lisainfo	0`R01
lisan	09V01
lisatiedot	0`Q01
lise	0KR01
listening	0`S01
listening comprehension	0`S01
lisätiedot	0`Q01
live	0H201
livell	0`T01
livell tal lingwa	0]901
livell tal-lingwa	0]901
livelli qcer	0`U01
livello	0`V03
livello di conoscenza	0`Y02
livello di istruzione	0`[01
livello eqf	0`\01
livello europeo	0`U01
livello nella classificazione nazionale o internazionale	0`\01
livello qcer	0`U01
livello qeq	0`\01
lives in	08f02
living in	0?701
liên hệ	0FE01
liên kết	0_g01
liċenzja tas-sewqan	0_a01
lično ime	0_b01
llegir	0@M01
llengua	0W]01
llengua materna	0`]01
llenguatges	0KY01
llengues	0W]01
llengues maternes	0`]01
llengües	0W]01
llengües maternes	0`]01
lloc	0`^02
lloc de naixement	0``01
lloc de residencia	0`a02
lloc de residència	0`a02
lloc de treball	0<c01
lloc de treball desitjat	0<b01
lloc desitjat	0<b01
lloc web	0M@01
loai	0`c01
loai du an	0`c01
loai hinh cong viec	0VM01
loai tot nghiep	0FC01
loc	0`d01
loc de desfasurare	0`d01
loc de desfășurare	0`d01
local	0`e02
local de nascimento	0`g01
local de trabalho	0`h01
local pretendido	0GI01
localidad	0?:02
localidade	0>O02
localisation	08e01
localita	0?102
localitat	0??01
localitate	0`i02
localitatea	0`k01
localite	0_j02
locality	0?701
localitzacio	0`l01
localització	0`l01
località	0?102
localité	0_j02
localizacao	0`h01
localizacion	0`m01
localización	0`m01
localização	0`h01
locatie	0`n02
location	0a003
locations	0BG01
locație	0`d01
locul de munca	0`d01
locul de munca vizat	0Rc01
locul de muncă	0`d01
locul de muncă vizat	0Rc01
locul nasterii	0a301
locul nașterii	0a301
loeneanspraak	0a401
loennskrav	0a501
loenoenske	0a601
logheimili	0VC01
logiciels	0@B01
login	0a701
logros	0Nl01
logros alcanzados	0Nl01
logros destacados	0Nl01
logros obtenidos	0Nl01
logros principales	0Nl01
lohnvorstellung	0So01
loi gioi thieu	0a801
lok	0a902
lokacija	0a;03
lokalita	0a>03
lokalità	09I01
lokalizacja	0aA01
lokaritgerd	0aB01
lokaritgerð	0aB01
lokasi	0aC01
lokasi kerja	0aC01
lokasjon	05V01
lokasyon	0<>01
lokation	05_01
lokaverkefni	0aB01
loma	0aD03
lomas	0aG01
loneansprak	0a401
lonnskrav	0a501
lononske	0a601
looking for	0BH01
lopetamine	0^301
lopetamise aasta	0^301
lopp	0^301
loppkuupaev	0^301
loppu	0aH01
loppupaeivae	0aH01
loppupaiva	0aH01
loppupäivä	0aH01
lopputyo	0Fo01
lopputyoe	0Fo01
lopputyö	0Fo01
loputoo	08]01
loputoo teema	08]01
loại	0`c01
loại dự án	0`c01
loại hình công việc	0VM01
loại tốt nghiệp	0FC01
luan an	0E501
luan van	0E501
lucrare de diploma	0GD01
lucrare de diplomă	0GD01
lucrare de disertatie	0GD01
lucrare de disertație	0GD01
lucrare de licenta	0GD01
lucrare de licență	0GD01
luetun ymmaertaeminen	0aI01
luetun ymmartaminen	0aI01
luetun ymmärtäminen	0aI01
lugar	0aJ02
lugar de estudios	00d01
lugar de nacimiento	0aL01
lugar de origen	0aM01
lugar de residencia	0?:02
lugar de trabajo	0`m01
lugar deseado	0GG01
lugemine	0aN01
luisteren	0aO01
luistervaardigheid	0aO01
lukeminen	0aI01
lulus	0VL01
lumpen	0aP01
luogo	0aQ02
luogo di lavoro	0aS01
luogo di nascita	0aT01
luogo di residenza	0?301
luogo e data di nascita	04@01
luong mong muon	0aU01
luovuttaja	0aV01
luận văn	0E501
luận án	0E501
ly do nghi	0aW01
ly do nghi viec	0aW01
lycee	0=h01
lycée	0=h01
lygis	0aX03
lygmuo	0a[01
lykilord	0WK01
lykilorð	0WK01
lysing	0a\01
lyssna	0Vn01
lytis	0a]01
lytning	0a^01
lytte	0a_02
lytteforstaaelse	0a_02
lytteforstaelse	0a_02
lytteforståelse	0a_02
lytting	0aa01
láthair	02D01
lähdön syy	0^\01
lähiosoite	0[e01
län	0^]01
länk	0VF01
lärosäte	0Vf01
läsa	0^^01
läsförståelse	0^^01
läsning	0^^01
læreanstalt	0^=01
lærested	0Vg01
læse	0^_01
læseforståelse	0^_01
læsning	0^_01
léamh	0_C01
léitheoireacht	0_C01
létszám	09T01
língua	0`801
língua materna	0WZ01
língua(s) materna(s	0WZ01
línguas	0`801
línguas maternas	0WZ01
líofacht	0_L01
lõpetamine	0^301
lõpetamise aasta	0^301
lõpp	0^301
lõppkuupäev	0^301
lõputöö	08]01
lõputöö teema	08]01
lögheimili	0VC01
löneanspråk	0a401
lønnskrav	0a501
lønønske	0a601
lý do nghỉ	0aW01
lý do nghỉ việc	0aW01
lýsing	0a\01
lĩnh vực	0`:02
lĩnh vực hoạt động	0`<01
līdz	00_01
līdzautori	0_d01
līmenis	0_o03
lương mong muốn	0aU01
lời giới thiệu	0a801
m	0=_01
ma buu chinh	0ab01
ma buu dien	0ab01
maa	0ac01
maakond	0ad01
maakunta	03=01
maas beklentisi	09E01
maaş beklentisi	09E01
macchinari	0@G01
machines	0ae03
macibu iestade	06o01
madrelingua	0`401
magazine	0ah01
magistarski rad	0G202
magisterarbeit	00\01
magistra darbs	08\01
magistritoo	08]01
magistritöö	08]01
magistro darbas	08W01
magistrska naloga	0G101
magistrsko delo	0G101
mahrug	0ai01
mahrug minn	0Ll01
mail	0aj0E
mail adresi	0J\01
mailadresse	0JK01
mailing address	01?01
main achievements	00g01
main activities and responsibilities	0AX01
main content	0:g01
main courses	0Ab01
main duties	0AX01
main paragraph	0:g01
main responsibilities	0AX01
main subjects	0Ab01
main tasks	0AX01
maison d'edition	0@d01
maison d'édition	0@d01
maitrise	0E602
majalah	0GU01
majas lapa	0:e01
majaslapa	0:e01
majeure	0H:01
major	05o01
major achievements	00g01
majoring in	05o01
majors	05o01
mal	0b?01
mana loma	0aG01
manager	0b@02
mandant	08m01
mang	0bB01
mang xa hoi	0Va01
mano vaidmuo	0bC01
mansione	0Xh01
mansioni	06f01
mansioni e responsabilita	06f01
mansioni e responsabilità	06f01
mansioni e ruolo	0Xh01
mansioni principali	06f01
mansioni svolte	06f01
maquinaria	05D01
marimea echipei	0bD01
marital status	0?@01
mark	08201
marka	0bE01
marks	08201
marksonad	0[_01
markused	0]001
masa kerja	0II01
maschinen	0KZ01
maskiner	04k01
master rad	0bF01
master thesis	08N01
master's thesis	08N01
masterarbeit	00\01
masteroppgave	08O01
masterscriptie	02201
masterthesis	00\01
masteruppsats	0H301
mata kuliah	0^<01
mata kuliah utama	0^<01
mata pelajaran	0^<01
materia	0bG02
materias	0bI02
materie	0AF01
materie principali	0AF01
materiel	0@B01
materies	06E01
materii	0BQ01
materii principale	0BQ01
materinji jezik	0bK01
materinscina	0bL01
materinske jazyky	0bM01
materinski jezici	0bK01
materinski jezik	0bK01
materinsky jazyk	0bM01
materinské jazyky	0bM01
materinský jazyk	0bM01
materinščina	0bL01
materni jezik	0bL01
materni jeziki	0bL01
maternji jezici	0bN01
maternji jezik	0bN01
materske jazyky	0bO01
matersky jazyk	0bO01
materstina	0bO01
mateřské jazyky	0bO01
mateřský jazyk	0bO01
mateřština	0bO01
mathairtheanga	0bP01
matiere	0H:01
matieres	0Aj01
matieres principales	0Aj01
matière	0H:01
matières	0Aj01
matières principales	0Aj01
matkapuhelin	0bQ02
matkapuhelinnumero	0[P01
matèries	06E01
matérias	0<501
matériel	0@B01
maximo nivel de estudios	0bS01
maîtrise	0E602
maģistra darbs	08\01
maħruġ	0ai01
maħruġ minn	0Ll01
mcer	0bT01
mec	0bU01
mecr	0bV02
medaleinkunn	0K\01
medborgarskap	0bX01
medelbetyg	09n01
medeni durum	0bY01
medeni durumu	0bY01
medeni hal	0bY01
medeni hali	0bY01
medeni hâl	0bY01
medewerkers	00A01
medfoerfattare	0QH01
medforfattare	0QH01
medforfattere	0Qc02
medförfattare	0QH01
media	0bZ04
media de absolvire	0<901
media dei voti	0b^01
media final	0?H01
media finala	0<901
media finală	0<901
media generala	0<901
media generală	0<901
media sosial	0b_01
media type	0PZ01
medie	0<901
medie generala	0<901
medie generală	0<901
medio	0@n01
medium	0N?01
medmaeli	0b`01
meeskond	0ba01
meeskonna suurus	02k01
meetodid	0[_01
megbizo	0bb01
megbízó	0bb01
megjegyzes	0bc01
megjegyzés	0bc01
megjelenes	0bd01
megjelenes datuma	0bd01
megjelent	0bd01
megjelent itt	0QR01
megjelenés	0bd01
megjelenés dátuma	0bd01
megnevezes	0be02
megnevezés	0be02
megpalyazott allas	09k01
megpalyazott munkakor	09k01
megpalyazott pozicio	09k01
megpályázott munkakör	09k01
megpályázott pozíció	09k01
megpályázott állás	09k01
megrendelo	0bb01
megrendelő	0bb01
megszerzes ideje	0[k01
megszerzés ideje	0[k01
megszolitas	0bg01
megszólítás	0bg01
megye	0bh01
meil	0J_01
meilensteine	09e01
meili	0bi01
meine aufgaben	05Z01
meine funktion	09]01
meine position	09]01
meine rolle	0bj03
mejl	0bm02
mel	01b01
membaca	0bo01
memoire	0c001
memoire de fin d'etudes	0c001
memoire de master	0c001
mencion	05m01
mención	05m01
mendengar	0c101
mendengarkan	0c101
menetelmaet	06<01
menetelmat	06<01
menetelmät	06<01
menntastofnun	0V:01
meno	0=\01
meno a priezvisko	0=\01
mention	0c201
mention de specialite	0H:01
mention de spécialité	0H:01
mentor	0c303
mentorica	0c602
mentorka	0c801
menulis	0c901
menyimak	0c101
meritvaerde	09n01
meritvarde	09n01
meritvärde	09n01
merknad	0c:01
meslegi	08k01
meslek	08k01
meslek veya pozisyon	0To01
mesleği	08k01
mesto	0c;07
mesto rada	0cB01
mesto rodenja	0cC01
mesto rođenja	0cC01
mesto stanovanja	0cD02
metai	0cF03
methoden	0cI02
methodes	0@B01
methods	0;Y01
metier	0Yi02
metodai	0Wb01
metode	0cK05
metoder	0cP03
metodes	0cS02
metodi	0@G01
metodos	0@C02
metody	0cU03
metódy	0\b01
meu papel	0R\01
mevcut pozisyon	08k01
mezuniyet	0cX02
mezuniyet derecesi	0KS01
mezuniyet notu	0EZ01
mezuniyet tarihi	08B01
mezuniyet turu	0KS01
mezuniyet türü	0KS01
mezuniyet yili	08B01
mezuniyet yılı	08B01
meðaleinkunn	0K\01
meðmæli	0b`01
mi papel	0cZ01
mi rol	0cZ01
miasto	0c[02
mida de l'equip	0c]01
miejsce	0aA01
miejsce pracy	0aA01
miejsce urodzenia	0c^01
miejsce zamieszkania	0c_02
miejsce zatrudnienia	0ca01
miejscowosc	0c_02
miejscowość	0c_02
miestas	0cb02
miesto	0cd01
miesto narodenia	0ce01
miesto vykonu	0cf01
miesto vykonu prace	0cd01
miesto výkonu	0cf01
miesto výkonu práce	0cd01
mijn rol	0cg01
militaerdienst	0;[01
militaertjaenst	0aP01
militaertjeneste	0ch02
militaire dienst	0FH01
militardienst	0;[01
militartjanst	0aP01
military service	0A201
military status	0A201
militesente	0cj01
militärdienst	0;[01
militärtjänst	0aP01
militærtjeneste	0ch02
miljo	0cP03
miljoe	0cP03
miljö	04k01
miljø	0ck02
milliyet	0cm01
mime type	0PZ01
min ihaddem	0X@01
min iħaddem	0X@01
min roll	0cn02
min rolle	0d004
minn	0:;01
minosites	06\01
minu roll	0d401
minust	0]001
minusta	0WM01
minősítés	06\01
mis a jour le	0E]01
mis à jour le	0E]01
miscellaneous	01>01
misljenje	0d502
mission	01901
missions	01901
missions et responsabilites	01901
missions et responsabilités	01901
missions principales	01901
missions realisees	01901
missions réalisées	01901
misto	0d701
misto bydliste	0d801
misto narozeni	0d901
misto vykonu	0d:01
misto vykonu prace	0d701
mitarbeiter	05601
mitarbeiterzahl	05601
mitautoren	07R01
mitjana	0O001
mišljenje	0d502
mjesto	0d;02
mjesto rada	0d=01
mjesto rodenja	0d>01
mjesto rođenja	0d>01
mjesto stanovanja	0d;02
mkkr szint	0Kh01
mkkr-szint	0Kh01
mluveni	0d?01
mluvení	0d?01
mnenje	0d@01
mo ta	0IE01
mo ta cong viec	0@j01
mo ta du an	0IE01
mob	0dA0:
mob tel	0dK01
mob. tel	0dK01
mobi	0dL01
mobiel	00001
mobiel nummer	00001
mobiele nummer	00001
mobiele telefoon	00001
mobiil	0dM01
mobiiltelefon	0dM01
mobil	0dN0:
mobil nr	0V401
mobil-nr	0V401
mobilais	0dX01
mobilais talrunis	0dX01
mobilais telefons	0dX01
mobilais tālrunis	0dX01
mobile	0dY04
mobile no	0=_01
mobile number	0=_01
mobile phone	0=_01
mobilfunk	0V401
mobilidade	0GI01
mobilita	0GJ01
mobilitaet	09o01
mobilitas	0d]01
mobilitat	0d^02
mobilitat geografica	0d`01
mobilitat geogràfica	0d`01
mobilite	0_l01
mobilite et permis	0da01
mobilite geographique	0_l01
mobility	0Ej01
mobilità	0GJ01
mobilitás	0d]01
mobilität	09o01
mobilité	0_l01
mobilité et permis	0da01
mobilité géographique	0_l01
mobilna stevilka	0dL01
mobilna številka	0dL01
mobilni	0db01
mobilni cislo	0dc01
mobilni telefon	0dd04
mobilnosc	0dh01
mobilność	0dh01
mobilnr	0di02
mobilnummer	0dk04
mobilny telefon	0do01
mobilní telefon	0dc01
mobilní číslo	0dc01
mobilný telefón	0do01
mobilszam	0e001
mobilszám	0e001
mobiltelefon	0e105
mobilusis	0dK01
mobilusis telefonas	0dK01
mobitel	0e602
modalidad	0AV01
modalidad de trabajo	0AV01
modalidade	0e801
modalitat	0e901
modersmaal	0e:02
modersmaal(ene	0e<01
modersmal	0e:02
modersmal(ene	0e<01
modersmål	0e:02
modersmål(ene	0e<01
modszerek	0NW01
moduil	0BK01
module	0e=02
moduler	0e?03
modules	0eB03
moduli	0eE03
moduliai	0Bg01
modulos	0bI02
moduls	06E01
moduly	0eH02
modurmal	0eJ01
moduļi	0S`01
moduły	0T_01
modúil	0BK01
moedertaal	0eK01
moedertaal talen	0eK01
moedertaal/talen	0eK01
moedertalen	0eK01
moeglicher eintrittstermin	0K`01
moghti minn	0eL01
moglicher eintrittstermin	0K`01
mogħti minn	0eL01
moja rola	0eM01
moja uloga	0eN02
moja vloga	0eP01
moje role	0eQ02
mokejimas	0[S01
mokejimo lygis	0[S01
mokykla	07101
mokymo istaiga	07101
mokymo istaigos pavadinimas ir tipas	07101
mokymo įstaiga	07101
mokymo įstaigos pavadinimas ir tipas	07101
mokėjimas	0[S01
mokėjimo lygis	0[S01
moladh	0eS01
mon hoc	0<401
mon role	0eT01
mon rôle	0eT01
monografia	0GM01
monologs	0eU01
moodulid	02>01
morada	0HE01
morada(s	0HE01
morsmaal	0QM01
morsmal	0QM01
morsmål	0QM01
mother tongue	0Q101
mother tongue(s	0Q101
mother tongues	0Q101
motif de depart	0eV01
motif de départ	0eV01
motiu de sortida	0eW01
motivo da saida	0eX01
motivo da saída	0eX01
motivo de la baja	0=901
motivo de retiro	0=901
motivo de saida	0eX01
motivo de salida	0=901
motivo de saída	0eX01
motivo del cambiamento	0eY01
motivo della cessazione	0eY01
motivul plecarii	0eZ01
motivul plecării	0eZ01
mots cles	0@B01
mots clés	0@B01
mots-clés	0@B01
movel	0A<01
movil	0e[01
movilidad	0GG01
movilidad geografica	0GG01
movilidad geográfica	0GG01
mowbajl	0=b01
mowienie	0e\01
moyenne	0c201
moyenne generale	0c201
moyenne générale	0c201
mozen zacetek dela	0e]01
mozny nastup	0e^02
možen začetek dela	0e]01
možný nástup	0e^02
mreza	0e`02
mrezna stranica	0Yd01
mreža	0e`02
mrežna stranica	0Yd01
muc do	0eb02
muc do thanh thao	0ed01
muc luong mong muon	0aU01
muendlicher ausdruck	0ee01
mulai	0C001
mundlicher ausdruck	0ee01
mundtlig interaktion	0ef01
mundtlig produktion	0eg01
municipality	0?701
municipi	0??01
municipio	0eh02
município	0>Q01
munkaado	00701
munkaadó	00701
munkaba allas	0PQ01
munkahely	00701
munkaido	0QN01
munkaidő	0QN01
munkakor	09S01
munkakori feladatok	0PM01
munkakör	09S01
munkaköri feladatok	0PM01
munkaltato	00701
munkaltato neve	00701
munkarend	0QN01
munkavegzes helye	0VD01
munkavegzes kivant helye	0d]01
munkavégzés helye	0VD01
munkavégzés kívánt helye	0d]01
munkába állás	0PQ01
munkáltató	00701
munkáltató neve	00701
muntlig framstaellning	0ej01
muntlig framstallning	0ej01
muntlig framställning	0ej01
muntlig interaksjon	0ek01
muntlig interaktion	0EA01
muntlig produksjon	0el01
muntlig produktion	0ej01
musaitlik	08i01
musteri	0Z001
muttersprache	0NA01
muttersprachen	0NA01
mutvardu sazina	0FA01
mutvārdu saziņa	0FA01
muu	0`R01
muud andmed	0`R01
muut puhelinnumerot	0em01
muut saehkoepostiosoitteet	0en01
muut sahkopostiosoitteet	0en01
muut sähköpostiosoitteet	0en01
muut tiedot	0`Q01
muut verkkosivut	0eo01
muuta	0`Q01
my contribution	0AX01
my name	0<D01
my role	0f002
myoennetty	0f201
myoentaejae	0f302
myoentaemispaeivae	0f201
myoentaenyt	0f501
myonnetty	0f201
myontaja	0f302
myontamispaiva	0f201
myontanyt	0f501
myönnetty	0f201
myöntäjä	0f302
myöntämispäivä	0f201
myöntänyt	0f501
mál	0b?01
máthairtheanga	0bP01
máximo nivel de estudios	0bS01
mã bưu chính	0ab01
mã bưu điện	0ab01
märksõnad	0[_01
märkused	0]001
mètodes	0KY01
média	0?H01
média final	0?H01
mél	01b01
mémoire	0c001
mémoire de fin d'études	0c001
mémoire de master	0c001
méthodes	0@B01
métier	0Yi02
métodos	0@C02
místo	0d701
místo bydliště	0d801
místo narození	0d901
místo výkonu	0d:01
místo výkonu práce	0d701
mòbil	0f601
mòduls	06E01
módszerek	0NW01
módulos	0bI02
móvel	0A<01
móvil	0e[01
mówienie	0e\01
móðurmál	0eJ01
mô tả	0IE01
mô tả công việc	0@j01
mô tả dự án	0IE01
môn học	0<401
möglicher eintrittstermin	0K`01
mündlicher ausdruck	0ee01
müsaitlik	08i01
müşteri	0Z001
mācību iestāde	06o01
mājas lapa	0:e01
mājaslapa	0:e01
mărimea echipei	0bD01
město	0f702
mạng	0bB01
mạng xã hội	0Va01
mức lương mong muốn	0aU01
mức độ	0eb02
mức độ thành thạo	0ed01
naam	0f902
naam en adres van de werkgever	09301
naam en type van de onderwijs of opleidingsinstelling	0W201
naam en type van de onderwijs- of opleidingsinstelling	0W201
naam van de kwalificatie	0UC01
naam van het diploma	0UC01
naam werkgever	09301
naavaerende stilling	0f;01
nachname	0P601
nachnamen	0P601
nacida	04I01
nacida el	04I01
nacida en	0f<02
nacido	04I01
nacido el	04I01
nacido en	0f<02
nacimiento	04I01
nacionalidad	0?=01
nacionalidade	0>N01
nacionalidades	0f>02
nacionalitat	0?>01
nacionalnost	0f@02
nadredeni	0fB02
nadrejeni	0fD01
nadređeni	0fB02
nadriadeny	0fE01
nadriadený	0fE01
nadrizeny	0fF01
nadřízený	0fF01
naering	0;I01
naeringsgren	0;H01
naermeste leder	0fG01
naetverk	0fH01
nafn	0RX01
nafn og heimilisfang vinnuveitanda	0SV01
nagovor	0fI01
nagrada	0fJ03
nagroda	0fM01
naisiuntacht	0fN01
naissance	04601
naixement	05101
najvyssie dosiahnute vzdelanie	0fO01
najvyssie vzdelanie	0fO01
najvyššie dosiahnuté vzdelanie	0fO01
najvyššie vzdelanie	0fO01
najwazniejsze obowiazki	0BU01
najwazniejsze osiagniecia	0KL01
najwazniejsze przedmioty	0T_01
najwazniejsze punkty	0\c01
najważniejsze obowiązki	0BU01
najważniejsze osiągnięcia	0KL01
najważniejsze przedmioty	0T_01
najważniejsze punkty	0\c01
nakladatel	0]<01
nakladatelstvi	0]<01
nakladatelstvo	0fP01
nakladatelství	0]<01
nakladateľstvo	0fP01
nakladnik	0fQ01
nalog	0fR01
naloge	0E>01
naloge in odgovornosti	0E>01
nam	0fS03
nam sinh	0fV01
nam tot nghiep	0ED01
nama	0fW01
nama belakang	0fX01
nama depan	0fY01
nama institusi	0Y=01
nama keluarga	0fX01
nama lengkap	0fW01
nama panggilan	0fY01
nama pengguna	02R01
nama penghargaan	0[I01
nama perusahaan	0[W01
nama proyek	0fW01
nama sekolah	0Y=01
name	0fZ05
name and address of employer	0@>01
name and surname	0<D01
name and type of organisation providing education and training	00f01
name des arbeitgebers	05\01
name of employer	0@>01
name of institution	00f01
name und adresse des arbeitgebers	05\01
name und art der bildungs oder ausbildungseinrichtung	02L01
name und art der bildungs- oder ausbildungseinrichtung	02L01
name vorname	0Wd01
name, vorname	0Wd01
namn	0f_03
namn pa skola	0Vf01
namn paa skola	0Vf01
namn på skola	0Vf01
namsbraut	0;K01
namsgrein	0;K01
namsgreinar	01i01
namskeid	01i01
napln prace	0>[02
napomena	0fb02
nar	0fd02
naringsgren	0;H01
narocnik	0ff01
narodena	0DT01
narodeny	0DT01
narodená	0DT01
narodený	0DT01
narodnost	0fg03
narodowosc	0fj01
narodowość	0fj01
narozen	0DU01
narozen a	0DU01
narozen/a	0DU01
narozena	0DU01
naročnik	0ff01
narucilac	0fk01
narucitelj	0fl01
naručilac	0fk01
naručitelj	0fl01
narzedzia	0fm01
narzędzia	0fm01
nasc	0fn02
nascida a	04J01
nascida em	04J01
nascido a	04J01
nascido em	04J01
nascimento	04J01
nascita	04@01
nascuda	05101
nascuda el	05101
nascut	0g002
nascut el	05101
nascut in	04j01
nascut la	04j01
nascuta	04j01
nascuta la	04j01
nasjonalitet	0g201
naslov	0g301
naslov bivalisca	0g301
naslov bivališča	0g301
naslov nagrade	0g401
naslov naloge	0G101
naslov prebivalisca	0g301
naslov prebivališča	0g301
naslov rada	0H601
nastroje	0g502
nastup	0e^02
nastup do prace	0Dl01
nata a	0aT01
nata il	04@01
natel	0=`01
national id	0WR01
national service	0A201
nationalitaet	0g701
nationalitaeten	0g701
nationalitat	0g701
nationalitate	0>C01
nationalitate( tati	0>C01
nationalitatea	0>C01
nationalitaten	0g701
nationalite	0?001
nationaliteit	0g801
nationaliteiten	0g801
nationalites	0?001
nationalitet	0g902
nationalities	0>o01
nationality	0>o01
nationalität	0g701
nationalitäten	0g701
nationalité	0?001
nationalités	0?001
native	0Q101
native language	0Q101
native languages	0Q101
native place	0W:01
nato a	0aT01
nato a il	04@01
nato il	04@01
nato/a il	04@01
natural de	0g;02
naturalidade	0g=02
nature	0=801
nature of business	00Y01
natverk	0fH01
naudotos technologijos	0Wb01
navaerende stilling	0f;01
navn	0g?04
nazev	0gC02
nazev a adresa zamestnavatele	0gE01
nazev a typ organizace ktera poskytla vzdelani	0gF01
nazev firmy	0gE01
nazev oceneni	0gG01
nazev prace	08[01
nazev skoly	0gF01
nazev spolecnosti	0gE01
nazev zamestnavatele	0gE01
nazionalita	0?601
nazionalità	0?601
nazione	0gH01
naziv	0gI07
naziv delovnega mesta	0E@01
naziv dodijeljene kvalifikacije	02N01
naziv firme	0gP01
naziv i adresa poslodavca	0gQ02
naziv i vrsta obrazovne ustanove	0X801
naziv in naslov delodajalca	0E<01
naziv in status izobrazevalne ustanove	0P101
naziv in status izobraževalne ustanove	0P101
naziv izobrazbe	0gS01
naziv kvalifikacije	0gS01
naziv nagrade	0gT02
naziv podjetja	0E<01
naziv radnog mjesta	0gV01
naziv skole	0Oo02
naziv sole	0P101
naziv tvrtke	0X501
naziv škole	0Oo02
naziv šole	0P101
nazov	0gW02
nazov a adresa zamestnavatela	0gY01
nazov a typ organizacie poskytujucej vzdelavanie a pripravu	0gZ01
nazov firmy	0gY01
nazov ocenenia	0g[01
nazov prace	08Z01
nazov skoly	0gZ01
nazov spolocnosti	0gY01
nazov ziskanej kvalifikacie	0HZ01
nazwa	0X<01
nazwa firmy	0ca01
nazwa i adres pracodawcy	0ca01
nazwa i typ instytucji edukacyjnej lub szkoleniowej	0g\01
nazwa projektu	0X<01
nazwa szkoly	0g\01
nazwa szkoły	0g\01
nazwa uzyskanych kwalifikacji	0IT01
nazwa uzytkownika	0a701
nazwa użytkownika	0a701
nazwiska	0g]01
nazwisko	0g]01
nazwisko i imie	0X<01
nazwisko i imię	0X<01
nazzjonalita	0g^01
nazzjonalità	0g^01
naționalitate	0>C01
naționalitate(-tăți	0>C01
naționalitatea	0>C01
ne	04601
ne a	0_i01
ne en	04601
ne le	04601
ne(e) le	04601
nebenfach	07201
nee	04601
nee a	0_i01
nee en	04601
nee le	04601
negara	0g_01
nejvetsi uspechy	0HX01
nejvyssi dosazene vzdelani	0g`01
nejvyssi vzdelani	0g`01
nejvyšší dosažené vzdělání	0g`01
nejvyšší vzdělání	0g`01
největší úspěchy	0HX01
nem	0ga01
neme	0ga01
nemzetiseg	02i01
nemzetiség	02i01
nen tang	0bB01
netfang	0gb01
nettisivu	0]X01
nettside	0VB01
nettsted	0VB01
nettverk	0gc01
netvaerk	0gd01
netværk	0gd01
netwerk	0ge01
network	0gf01
netzwerk	0gg01
nev	0gh01
nganh	0`:02
nganh hoc	0>M01
nganh nghe	0`<01
ngay	0gi02
ngay bat dau	08l01
ngay cap	0gk01
ngay co the di lam	0gl01
ngay ket thuc	0ED01
ngay sinh	0fV01
ngay thang nam sinh	0fV01
ngay xuat ban	0gm01
nghe	0gn01
nghe nghiep	0@k01
nghiep vu	0@j01
nghiệp vụ	0@j01
nghề nghiệp	0@k01
ngoai ngu	0go01
ngon ngu	0go01
ngon ngu lap trinh	0@e01
ngoại ngữ	0go01
nguoi quan ly	0TN01
nguyen quan	0h001
nguyên quán	0h001
ngành	0`:02
ngành học	0>M01
ngành nghề	0`<01
ngày	0gi02
ngày bắt đầu	08l01
ngày có thể đi làm	0gl01
ngày cấp	0gk01
ngày kết thúc	0ED01
ngày sinh	0fV01
ngày tháng năm sinh	0fV01
ngày xuất bản	0gm01
ngôn ngữ	0go01
ngôn ngữ lập trình	0@e01
người quản lý	0TN01
nha tuyen dung	0?S01
nha xuat ban	0h101
nhan xet	0a801
nhiem vu	0@j01
nhiem vu chinh	0@j01
nhiệm vụ	0@j01
nhiệm vụ chính	0@j01
nhom	0:f01
nhà tuyển dụng	0?S01
nhà xuất bản	0h101
nhóm	0:f01
nhận xét	0a801
nickname	0h203
nidurstodur	02001
nie	0G_02
nif	0h502
nik	0]o01
nilai	0XI01
nilai akhir	0XI01
nilai rata rata	0XI01
nilai rata-rata	0XI01
nimetus	0h702
nimi	0h903
nimike	0h<02
nip	0h>01
niva	0h?06
nivaa	0h?06
niveau	0hE0;
niveau cec	0hP01
niveau cecr	0=>01
niveau d'etude	0Fn01
niveau d'etudes	0hQ02
niveau d'étude	0Fn01
niveau d'études	0hQ02
niveau dans la classification nationale ou internationale	0hP01
niveau de competence	0hS01
niveau de compétence	0hS01
niveau de langue	0hT01
niveau europeen	0=>01
niveau européen	0=>01
niveau i kvalifikationsrammen	0hU01
niveau in de nationale of internationale classificatie	0Kg01
niveaustufe	0hV01
niveaux cecr	0=>01
niveis qecr	0hW01
nivel	0hX09
nivel cec	0ha01
nivel de cunoastere	0@E01
nivel de cunoaștere	0@E01
nivel de dominio	0hb02
nivel de escolaridade	0NE01
nivel de estudios	0bS01
nivel de idioma	0hd02
nivel de studii	0hf01
nivel educativo	0bS01
nivel en la clasificacion nacional o internacional	0bU01
nivel en la clasificación nacional o internacional	0bU01
nivel eqf	0hg02
nivel european	0hi01
nivel europeo	0bT01
nivel mcer	0bT01
nivel mec	0bU01
nivel qecr	0hW01
nivel qeq	0hj01
nivel segundo a classificacao nacional ou internacional	0hj01
niveles mcer	0bT01
nivell	0hk03
nivell d'estudis	0hn01
nivell d'idioma	0Q701
nivell de formacio	0hn01
nivell de formació	0hn01
nivell eqf	0ho01
nivell mec	0ho01
nivell mecr	0i001
nivells mecr	0i001
nivelul	0i101
nivelul in clasificarea nationala sau internationala	0ha01
nivelul în clasificarea națională sau internațională	0ha01
niveluri cecrl	0hi01
nivo	0i203
nivo eok	0i501
nivo znanja	0i601
nivoi zeroj	0i701
nivå	0h?06
niðurstöður	02001
nkr niva	0i801
nkr-nivaa	0i801
nkr-nivå	0i801
no	0i901
no hp	0i:02
no ktp	0]o01
no telepon	0]@01
no telp	0]@01
no. hp	0i:02
no. ktp	0]o01
no. telepon	0]@01
no. telp	0]@01
nodala	0ES01
nodarbosanas	0i<01
nodarbošanās	0i<01
nodaļa	0ES01
noegleord	04m01
noekkelord	0;U01
nogleord	04m01
noi	0i=01
noi bat	0FD01
noi cap	0<I01
noi cong tac	0?S01
noi cu tru	0i>01
noi dao tao	0?T01
noi dung	0IE01
noi dung cong viec	0@j01
noi lam viec	0i?02
noi lam viec mong muon	0iA01
noi o	0iB03
noi o hien tai	0>H01
noi sinh	0iE01
noi song	0iF02
nokkelord	0;U01
noks nivo	0i501
nom	0iH02
nom complet	0iH02
nom d'usuari	0iJ01
nom d'utilisateur	0WU01
nom de famille	0iK01
nom de l'employeur	0MY01
nom de l'empresa	0@@01
nom de l'entreprise	0MY01
nom de pila	0iL01
nom del premi	0iM01
nom et adresse de l'employeur	0MY01
nom et prenom	0iN01
nom et prénom	0iN01
nom et type de l'etablissement d'enseignement ou de formation	0=h01
nom et type de l'établissement d'enseignement ou de formation	0=h01
nom i adreca de l'empresa	0@@01
nom i adreça de l'empresa	0@@01
nom i cognoms	0?f01
nom prenom	0iN01
nom(s	0iK01
nom(s) et prenom(s	0iN01
nom(s) et prénom(s	0iN01
nom, prénom	0iN01
nombre	05>01
nombre completo	05>01
nombre d'empleats	0c]01
nombre d'employes	0KM01
nombre d'employés	0KM01
nombre de la empresa	0=i01
nombre de pila	0iO01
nombre de usuario	02d01
nombre y apellido	05>01
nombre y apellidos	05>01
nombre y direccion de la empresa o empleador	0=i01
nombre y direccion del empleador	0=i01
nombre y dirección de la empresa o empleador	0=i01
nombre y dirección del empleador	0=i01
nombre y tipo de la organizacion que ha impartido la educacion o la formacion	00d01
nombre y tipo de la organización que ha impartido la educación o la formación	00d01
nombre(s	0iO01
nombres	0iO01
nombres y apellidos	05>01
nome	0iP02
nome completo	0iP02
nome de usuario	0A501
nome de usuário	0A501
nome de utilizador	0A501
nome del datore di lavoro	0D701
nome di battesimo	0iR01
nome e cognome	0?e01
nome e endereco do empregador	0@501
nome e endereço do empregador	0@501
nome e indirizzo del datore di lavoro	0D701
nome e indirizzo dell'azienda	0D701
nome e morada do empregador	0@501
nome e tipo d'organizzazione erogatrice dell'istruzione e formazione	06Y01
nome e tipo da organizacao de ensino ou formacao	0?j01
nome e tipo da organização de ensino ou formação	0?j01
nome e tipo di istituto di istruzione o formazione	06Y01
nome e tipo di organizzazione erogatrice dell'istruzione e formazione	06Y01
nome proprio	0iS02
nome próprio	0iU01
nome utente	0iV01
nome(i) cognome(i	0?e01
nome(s) proprio(s	0iU01
nome(s) proprio(s) apelido(s	0iW01
nome(s) próprio(s	0iU01
nome(s) próprio(s) / apelido(s	0iW01
nomes proprios	0iU01
nomes próprios	0iU01
nomi	0iR01
nominativo	0?e01
nomor hp	0V301
nomor telepon	0]@01
noms	0iL01
noms de famille	0iK01
nosaukums	0iX02
nosleguma darbs	08\01
noslēguma darbs	08\01
not	0iZ02
not ortalamasi	0EZ01
not ortalaması	0EZ01
nota	0i\07
nota del expediente	0<701
nota final	0ic03
nota media	0<701
nota mitjana	0O001
notas	0O@01
note	0if04
note finale	0c201
note moyenne	0c201
notendurchschnitt	00V01
notenschnitt	00V01
notes	00a01
notice period	07m01
notă	0<901
novads	0ij01
nozare	0Bl01
nozimigakie pienakumi	06X01
nozīmīgākie pienākumi	06X01
npa	0?[01
nr tel	0ik01
nr telefon	0il01
nr telefonu	0ik01
nr. telefon	0il01
numar de angajati	0bD01
numar de telefon	0il01
number of credits	0B101
number of employees	0@?01
nume	0EJ01
nume / prenume	0EJ01
nume complet	0EJ01
nume de familie	0im01
nume de utilizator	0A401
nume prenume	0EJ01
nume si prenume	0EJ01
nume și prenume	0EJ01
numele angajatorului	03j01
numele de familie	0im01
numele si adresa angajatorului	03j01
numele si prenumele	0EJ01
numele si tipul institutiei de invatamant furnizorului de formare	0SP01
numele și adresa angajatorului	03j01
numele și prenumele	0EJ01
numele și tipul instituției de învățământ / furnizorului de formare	0SP01
numer telefonu	0ik01
numero de celular	0e[01
numero de empleados	0in01
numero de funcionarios	0FS01
numero de telefon	0io01
numero de telefone	0A?01
numero de telefono	0j001
numero de telephone	0Q301
numero di cellulare	0=a01
numero di dipendenti	0FT01
numero di telefono	0A@01
numru tat telefon	0j101
numru tat-telefon	0j101
numéro de téléphone	0Q301
număr de angajați	0bD01
număr de telefon	0il01
nuo	0j201
nuoc	0j301
nuoroda	0Yc01
nutzen	09e01
nutzername	09P01
nuvaerende stilling	0j401
nuvarande tjaenst	0j501
nuvarande tjanst	0j501
nuvarande tjänst	0j501
nuværende stilling	0j401
nyckelord	04k01
nyckelpunkter	0Vk01
nyelv	0WT01
nyelvek	0WT01
nyelvismeret	0j601
nyelvtudas	0j601
nyelvtudas szintje	0j601
nyelvtudás	0j601
nyelvtudás szintje	0j601
nyelvvizsga	0j701
nyelvvizsga bizonyitvany	0j701
nyelvvizsga-bizonyítvány	0j701
nyelvvizsgak	0j701
nyelvvizsgák	0j701
nykyinen tehtaevae	03N01
nykyinen tehtava	03N01
nykyinen tehtävä	03N01
n° de telephone	0Q301
n° de téléphone	0Q301
náisiúntacht	0fN01
námsbraut	0;K01
námsgrein	0;K01
námsgreinar	01i01
námskeið	01i01
náplň práce	0>[02
národnost	0j801
národnosť	0j901
nástroje	0g502
nástup	0e^02
nástup do práce	0Dl01
název	0gC02
název a adresa zaměstnavatele	0gE01
název a typ organizace, která poskytla vzdělání	0gF01
název firmy	0gE01
název ocenění	0gG01
název práce	08[01
název společnosti	0gE01
název zaměstnavatele	0gE01
název školy	0gF01
názov	0gW02
názov a adresa zamestnávateľa	0gY01
názov a typ organizácie poskytujúcej vzdelávanie a prípravu	0gZ01
názov firmy	0gY01
názov ocenenia	0g[01
názov práce	08Z01
názov spoločnosti	0gY01
názov získanej kvalifikácie	0HZ01
názov školy	0gZ01
näringsgren	0;H01
nätverk	0fH01
nåværende stilling	0f;01
næring	0;I01
nærmeste leder	0fG01
né	04601
né en	04601
né le	04601
né à	0_i01
né(e) le	04601
née	04601
née en	04601
née le	04601
née à	0_i01
név	0gh01
níveis qecr	0hW01
nível	0j:03
nível de escolaridade	0NE01
nível de idioma	0Q501
nível eqf	0hj01
nível qecr	0hW01
nível qeq	0hj01
nível segundo a classificação nacional ou internacional	0hj01
nói	0i=01
nøgleord	04m01
nøkkelord	0;U01
número de celular	0e[01
número de empleados	0in01
número de funcionários	0FS01
número de telefone	0A?01
número de telèfon	0io01
número de teléfono	0j001
năm	0fS03
năm sinh	0fV01
năm tốt nghiệp	0ED01
născut	04j01
născut la	04j01
născut în	04j01
născută	04j01
născută la	04j01
nơi công tác	0?S01
nơi cư trú	0i>01
nơi cấp	0<I01
nơi làm việc	0i?02
nơi làm việc mong muốn	0iA01
nơi sinh	0iE01
nơi sống	0iF02
nơi đào tạo	0?T01
nơi ở	0iB03
nơi ở hiện tại	0>H01
nước	0j301
nền tảng	0bB01
nổi bật	0FD01
nội dung	0IE01
nội dung công việc	0@j01
o	0CW01
o firme	0j=02
o firmi	0j?01
o firmie	0j@01
o firmě	0jA01
o kompaniji	0j?01
o meni	0jB03
o mne	0jE02
o mnie	0jG01
o mně	0jH01
o podjetju	0jI01
o poslodavcu	0jJ01
o projektu	0>T01
o spolecnosti	0jA01
o společnosti	0jA01
o spolocnosti	0jK01
o spoločnosti	0jK01
o tvrtki	0jJ01
obblighi di leva	0cj01
obcanstvi	0j801
obcianstvo	0j901
obcina	0jL01
obdobi	0Gk01
obdobi (od do	0Gk01
obdobie	0E201
obdobje	0<h01
období	0Gk01
období (od - do	0Gk01
obec	0jM02
obecne stanowisko	0jO01
obiectiv	0AQ01
obiettivi raggiunti	0jP01
obiettivo	0AG01
objavljeno	0jQ03
objavljeno u	0ZH02
objavljeno v	0jT01
objectif	0AM01
objectifs	0AM01
objectiu	0AP01
objective	0BH01
objet	0jU02
objetivo	0jW04
objetivo profissional	0<X01
objetivos	00n01
oblast	0j[02
oblast posobenia	0I601
oblast studija	0j]01
oblasť pôsobenia	0I601
obligations militaires	0j^01
obor	0j_02
obor cinnosti	0ja01
obor cinnosti ci odvetvi	0ja01
obor podnikani	0ja01
obor podnikání	0ja01
obor činnosti	0ja01
obor činnosti či odvětví	0ja01
obowiazki	0BU01
obowiązki	0BU01
obrazovna ustanova	0Oo02
obsah	0jb02
observaciones	0O@01
observacions	0O?01
observacoes	0jd01
observatii	0F001
observações	0jd01
observații	0F001
obtained	08;01
obtenido	0Lf01
obtention	06m01
obtenu en	0Cg01
obtenu le	0Cg01
obtido em	0CJ01
obtingut	0CH01
obtinut	04h01
obywatelstwo	0fj01
občanství	0j801
občianstvo	0j901
občina	0jL01
obținut	04h01
ocakavany plat	0je01
occupation	0[A02
occupation or position held	0Ei01
occupazione	0jf02
occupazione desiderata	0jh01
ocekavany plat	0ji01
ocekivana placa	0jj01
ocekivana plata	0jk01
ocena	0jl03
ocena koncowa	0jo01
ocena końcowa	0jo01
ocena na dyplomie	0jo01
oceneni	0gG01
ocenenie	0g[01
ocenění	0gG01
ochota cestovat	0d:01
ocjena	0k001
ocupacao	0k102
ocupacio	0<c01
ocupacio desitjada	0<b01
ocupacion	0k302
ocupació	0<c01
ocupació desitjada	0<b01
ocupación	0k302
ocupador	0@@01
ocupatia	0Rb01
ocupatia dorita	0Rc01
ocupatie	0Rc01
ocupação	0k102
ocupația	0Rb01
ocupația dorită	0Rc01
ocupație	0Rc01
oczekiwane stanowisko	0jO01
oczekiwane wynagrodzenie	0k501
oczekiwania finansowe	0k501
od	0k606
od - do	0k<05
od do	0k<05
odbor	0kA03
oddelek	0Kf01
oddeleni	0kD01
oddelenie	0kE01
oddzial	0IU01
oddział	0IU01
oddělení	0kD01
odeljenje	0kF01
odgovornosti	0kG03
odjel	0kJ01
odkaz	0kK02
odnos	0kM03
odporucanie	0kP01
odporúčanie	0kP01
odpovednost	0VX01
odpovednosti	0VX01
odpovědnost	0VX01
odpovědnosti	0VX01
odpowiedzialna za	0BU01
odpowiedzialnosc	0BU01
odpowiedzialność	0BU01
odpowiedzialny za	0BU01
odul	08j01
odul adi	08j01
odulu veren	0kQ01
odvetvi	0ja01
odvetvie	0I601
odvětví	0ja01
oenskad befattning	0j501
oenskad loen	0a401
oenskad ort	0Q901
oenskad tjaenst	0j501
oensket loen	0a601
oensket loenn	0a501
oensket stilling	0kR02
oevrig	03g01
oevriga e-postadresser	0kT01
oevriga telefonnummer	0kU01
oevriga uppgifter	04201
oevriga webbplatser	0kV01
oevrige e-mailadresser	0kW01
oevrige hjemmesider	0kX01
oevrige oplysninger	03c01
oevrige telefonnumre	0kY01
oevrigt	0kZ02
oferit de	01301
oggetto	0k\02
ogrenim durumu	0KQ01
ogrenim duzeyi	0KS01
ogrenim turu	0KS01
ohjaaja	0NH01
ohjelmat	06<01
ohjelmistot	06<01
oib	0k^01
okkupazzjoni jew pozizzjoni	0[\01
okkupazzjoni jew pożizzjoni	0[\01
okres	0k_03
okres wypowiedzenia	0H\01
okres zatrudnienia	0BS01
okrug	0kb01
oktatasi intezmeny	08C01
oktatast kepzest nyujto intezmeny neve es tipusa	08C01
oktatási intézmény	08C01
oktatást / képzést nyújtó intézmény neve és típusa	08C01
okul	0KR01
okul adi	0KR01
okul adı	0KR01
okuma	0kc01
okurettindi	0:F01
ollscoil	0?g01
olvasas	0kd01
olvasott szoveg ertese	0kd01
olvasott szöveg értése	0kd01
olvasás	0kd01
om arbeidsgiver	09001
om arbetsgivaren	0QG01
om bedriften	09001
om firmaet	0ke01
om foeretaget	0QG01
om foretaget	0QG01
om företaget	0QG01
om meg	0c:01
om mig	0kf02
om virksomheden	0ke01
omandatud kvalifikatsioon	0][01
omdoeme	0kh01
omdome	0kh01
omdöme	0kh01
omfattning	04\01
omgeving	0Sl01
omrezje	0ki01
omrežje	0ki01
omschrijving	09a01
omvang team	00A01
on ad	0Wn01
onad	0Wn01
onderneming	09301
onderscheiding	0kj01
onderwerp	0kk02
onderwijsinstelling	0W201
one cikanlar	0km01
onemli noktalar	0km01
ong	0kn03
online	0H201
onlus	06J01
onnistumiset	0\901
onskad befattning	0j501
onskad lon	0a401
onskad ort	0Q901
onskad tjanst	0j501
onsket lon	0a601
onsket lonn	0a501
onsket stilling	0kR02
opdrachtgever	09102
opdragsgiver	0;o01
opening	0l101
opening paragraph	0l101
opening salutation	0UX01
opgaver	05^01
opgaver og ansvar	05^01
opiekun	0l201
opinia	0BR01
opinnaeytetyoe	0Fo01
opinnaeytetyoen aihe	0Fo01
opinnaytetyo	0Fo01
opinnaytetyon aihe	0Fo01
opinnot	02?01
opinnäytetyö	0Fo01
opinnäytetyön aihe	0Fo01
opintojaksot	02?01
opintopisteet	0^Y01
opintopistetta	0^Y01
opintopistettae	0^Y01
opintopistettä	0^Y01
opis	0l305
opis dela	0E>01
opis firmy	0j@01
opis kompanije	0j?01
opis podjetja	0jI01
opis posla	0IR02
opis projekta	0>U03
opis projektu	0l802
opis tvrtke	0jJ01
opleider	0W201
opleiding	0l:02
opleidingsinstituut	0W201
opleidingsniveau	0l<02
opmerking	0l>01
opmerkingen	0l>01
opnaaede resultater	0l?01
opnaaet	0l@01
opnaede resultater	0l?01
opnaet	0l@01
opnåede resultater	0l?01
opnået	0l@01
opomba	0lA01
oppdragsgiver	0;n01
oppeained	02>01
oppeasutus	0V601
oppekava	0N:01
oppgave	08O01
oppgaver	05U01
oppgaver og ansvar	05U01
oppilaitos	0]S01
oppnaadd	0lB01
oppnaadde resultater	0lC01
oppnaaelser	0lC01
oppnadd	0lB01
oppnadde resultater	0lC01
oppnaelser	0lC01
oppnådd	0lB01
oppnådde resultater	0lC01
oppnåelser	0lC01
oppsigelsestid	0[U01
oppsummering	0c:01
oprogramowanie	0fm01
opsigelsesvarsel	0[T01
opstina	0lD01
option	0H:01
opublikowano	0CR01
opublikowano w	0BT01
opzegtermijn	09`01
opština	0lD01
oral expression	0lE01
orario	0AW01
oras	0lF02
orasul	0`k01
oraș	0lF02
orașul	0`k01
organ wydajacy	0lH01
organ wydający	0lH01
organisaatio	0lI03
organisasi	0lL02
organisasjon	0lN02
organisatie	0lP03
organisation	0lS0@
organisatsioon	0lc02
organisme	0le05
organisme certificateur	07`01
organisme de delivrance	07`01
organisme de délivrance	07`01
organisme de formation	0=h01
organisme emetteur	07`01
organisme émetteur	07`01
organismo	0lj02
organismo emisor	0Lg01
organitzacio	0ll03
organització	0ll03
organizacao	0lo04
organizacao emissora	0MS01
organizace	0m303
organizacia	0m602
organizacija	0m80;
organizacion	0mC03
organización	0mC03
organizacja	0mF02
organizasyon	0E\01
organizatie	0mH02
organizatie emitenta	0L501
organization	0mJ05
organizator	0mO04
organização	0lo04
organização emissora	0MS01
organizație	0mH02
organizație emitentă	0L501
organizzazione	0mS03
organizzazione emittente	0Le01
organizzazzjoni	0TH01
organizácia	0m602
organizācija	0mV02
orientador	0>G01
orientadora	0>G01
origem	0mX01
originario de	0aM01
origine	0mY02
orodja	0\\01
orszag	0m[01
ország	0m[01
ort	0m\05
ortalama	0EZ01
ortam	03[01
osaaminen	0\B01
osaamistaso	0ma01
osakond	0ba01
osasto	0mb01
osebno ime	0mc01
osiagniecia	0KL01
osiągnięcia	0KL01
oskastarf	0md01
oskus	0[h01
oskused	0[_01
oskustase	0me01
osloveni	0mf01
oslovenie	0mg01
oslovení	0mf01
oslovljavanje	0mh02
osobno ime	0mj01
osoite	0[e01
osservazioni	0XE01
osszefoglalas	0bc01
osszefoglalo	0bc01
ostale e adrese	0mk01
ostale e-adrese	0mk01
ostale web stranice	0ml01
ostale web-stranice	0ml01
ostali podaci	0mm02
ostali telefoni	0mo01
ostalo	0I103
ostatne	0Be01
ostatni	0B`01
ostatné	0Be01
ostatní	0B`01
osztaly	0BA01
osztalyzat	06\01
osztály	0BA01
osztályzat	06\01
other	01>01
other email addresses	0Lb01
other emails	0Lb01
other phone numbers	0SQ01
other phones	0SQ01
other websites	0SR01
others	01>01
otorgado por	0lj02
otra informacion	0n001
otra información	0n001
otros	0n001
otros correos	0n101
otros correos electronicos	0n101
otros correos electrónicos	0n101
otros datos	0n001
otros enlaces	0n201
otros sitios web	0n201
otros telefonos	0n301
otros teléfonos	0n301
otsikko	0n401
ottenuto il	0A301
outcome	00g01
outcomes	00g01
outils	0@B01
outils et technologies	0@B01
outils utilises	0@B01
outils utilisés	0@B01
outorgado por	06`01
outras informacoes	0n501
outras informações	0n501
outros	0n501
outros dados	0n501
outros e mails	0n601
outros e-mails	0n601
outros links	0n701
outros sites	0n701
outros telefones	0n801
outros telefones de contato	0n801
ouvir	0@I01
over de organisatie	09401
over het bedrijf	09401
over mij	0l>01
overall	08201
overall grade	08201
overig	0n901
overige	0n901
overige e mailadressen	03`01
overige e-mailadressen	03`01
overige gegevens	0n901
overige informatie	0n901
overige telefoonnummers	03a01
overige websites	03b01
overview	00W02
ovrig	03g01
ovriga e postadresser	0kT01
ovriga telefonnummer	0kU01
ovriga uppgifter	04201
ovriga webbplatser	0kV01
ovrige e mailadresser	0kW01
ovrige hjemmesider	0kX01
ovrige oplysninger	03c01
ovrige telefonnumre	0kY01
ovrigt	0kZ02
ozet	01201
očakávaný plat	0je01
očekivana plata	0jk01
očekivana plaća	0jj01
očekávaný plat	0ji01
p	0n:02
paaaine	02=01
paaasialliset tehtavat ja vastuualueet	0\:01
paaboerjad	0:h01
paakohdat	0\m01
paatehtavat	0\:01
paattyen	0aH01
paattyi	0aH01
paattymisen syy	0^\01
pabaiga	08X01
pabaigos data	08X01
paborjad	0:h01
padalinys	0EO01
padronanza	0`Y02
paeaeaine	02=01
paeaeasialliset tehtaevaet ja vastuualueet	0\:01
paeaekohdat	0\m01
paeaetehtaevaet	0\:01
paeaettyen	0aH01
paeaettyi	0aH01
paeaettymisen syy	0^\01
paeivaemaeaerae	02;02
paeivaemaeaeraet	02G01
paese	0gH01
paese di residenza	0gH01
page personnelle	0?\01
page web	0?\01
pageidaujamas atlyginimas	06]01
pageidaujamos pareigos	0n<01
pagina personal	0n=02
pagina personale	0?^01
pagina pessoal	0?_01
pagina web	0n?05
pagină web	0nD01
pagrindines pareigos	06a01
pagrindines uzduotys	06a01
pagrindines veiklos ir atsakomybe	06a01
pagrindiniai dalykai	0Bg01
pagrindiniai punktai	0nE01
pagrindinės pareigos	06a01
pagrindinės užduotys	06a01
pagrindinės veiklos ir atsakomybė	06a01
paikka	0nF01
paikkakunta	06P02
pais	0nG03
pais de residencia	0nJ02
paivamaara	02;02
paivamaarat	02G01
pajjiz	0nL01
pajjiż	0nL01
pakape	0nM01
pakāpe	0nM01
palabras clave	05D01
palavras chave	03D01
palavras-chave	03D01
palgasoov	0nN01
palkinnon myoentaejae	0aV01
palkinnon myontaja	0aV01
palkinnon myöntäjä	0aV01
palkinnon nimi	0n401
palkinto	0n401
palkkapyynto	0nO01
palkkapyyntoe	0nO01
palkkapyyntö	0nO01
palkkatoive	0nO01
palkkatoivomus	0nO01
palvelu	03>01
pana la	00`01
panoga	0E901
panstwo	0nP01
papeis	0R\01
papel	0nQ05
papel no projeto	0R\01
paper	0nV02
papildoma informacija	0\L01
papildu informacija	0>m01
papildu informācija	0>m01
papéis	0R\01
par mani	0]P01
para	0nX02
paraules clau	0KY01
parcours	0H:01
pareigos	0nZ03
pareigos ir atsakomybe	06a01
pareigos ir atsakomybė	06a01
parla	0O<01
parlar	0O<01
parlato	0<L01
parler	0O=01
parole chiave	0@G01
parteizugehoerigkeit	0n]01
parteizugehorigkeit	0n]01
parteizugehörigkeit	0n]01
participare la conversatie	0A]01
participare la conversație	0A]01
party	0n^01
paru dans	0@d01
parution	04701
parution dans	0@d01
pas foto	0n_01
pasaporte	0<201
pasfoto	0n`01
pasiekimai	0na01
paskelbimo data	0nb01
paskelbta	0nb01
paskelbta leidinyje	0_M01
pasniedza	0nc01
paspoort	0;V01
passaporte	0:601
passaporto	0<101
passfoto	0:001
passport	0WR01
passport no	0WR01
passport number	0WR01
pasta indekss	0nd01
pastabos	05?01
pasto kodas	0ne01
pasutitajs	0\X01
pasūtītājs	0\X01
patente	0nf01
patente di guida	0nf01
patente i	0nf01
patente o patenti	0nf01
patente/i	0nf01
patenti	0nf01
pavadinimas	0ng02
pavarde	0ni01
pavardė	0ni01
pays	0nj01
pays de residence	0nj01
pays de résidence	0nj01
pazymys	08_01
país	0nG03
país de residencia	0nk01
país de residência	0nl01
państwo	0nP01
pašto kodas	0ne01
pažymys	08_01
peaeriala	0N:01
pealkiri	07001
peamised tooulesanded	0\n01
peamised tööülesanded	0\n01
pec	0XO01
pekerjaan	0nm02
pelanggan	0\R01
pemberi	0FB01
pemberi kerja	0[W01
pemberi penghargaan	0FB01
pembimbing	06W01
peminatan	0:901
pencapaian	0V901
pencapaian utama	0V901
pendidikan terakhir	0no01
penempatan	0aC01
penerbit	0o002
penerbit sertifikat	0GV01
pengalaman	0^j01
penghargaan	0[I01
pensum	04^01
pentru	09O01
penulis	0o201
penyelenggara	0o302
per	0?o01
per a	0o501
peralatan	02[01
peran	0o603
peran dalam proyek	0o901
peran saya	0o901
perangkat	02[01
perangkat lunak	02[01
percakapan	0Y]01
percentage	08201
perekonnanimi	0o:01
perekonnaseis	0_901
perenimi	0o:01
perfil	0o;03
perfiles	0BD01
perfils	0o>01
perfis	0A>01
perguruan tinggi	0Y=01
perhe	0o?01
perhesuhteet	0o?01
perioada	0IM01
perioadă	0IM01
period	0o@04
periode	0oD06
periode de travail	04801
periodico	0@`02
periodo	0oJ03
periods	0Do01
periood	01d01
periódico	0@`02
perjodu	0Cn01
permanent address	01?01
permesso di lavoro	0oM01
permesso di soggiorno	0oM01
permis	0oN02
permis auto	0oP01
permis b	0da01
permis de conducere	0oP01
permis de conduir	0<_01
permis de conduire	0da01
permis de conduire b	0da01
permis de sejour	07_01
permis de séjour	07_01
permis de travail	07_01
permis(e) de conducere	0oP01
permiso de conduccion	0<\01
permiso de conducción	0<\01
permiso de conducir	0<\01
permiso de residencia	0oQ01
permiso de trabajo	0oQ01
permiso(s) de conduccion	0<\01
permiso(s) de conducción	0<\01
permís de conduir	0<_01
personal a cargo	0in01
personal site	0H201
personal website	0H201
personalausweis	0oR01
personalverantwortung	05601
personas a cargo	0in01
personenstand	0P701
persones a carrec	0c]01
persones a càrrec	0c]01
personnummer	0Q>01
perusahaan	0oS02
període	0IH01
período	0oU02
pesel	0h>01
peso	0oW03
pfc	0oZ01
pfe	0c001
ph	0<A01
ph d afhandling	01m01
ph.d.-afhandling	01m01
phan mem	0@e01
phd thesis	08N01
phone	0o[02
phone no	0<A01
phone number	0<A01
phones	0SQ01
phong	0:f01
phong ban	0:f01
photo	0o]02
photograph	07o01
photographie	0o_01
phòng	0:f01
phòng ban	0:f01
phần mềm	0@e01
piattaforma	0o`01
picture	07o01
pieejamiba	0Bk01
pieejamība	0Bk01
pienakumi	06X01
pienākumi	06X01
pieskira	0nc01
pieskirejs	0nc01
piezimes	0]P01
piezīmes	0]P01
piešķīra	0nc01
piešķīrējs	0nc01
piirkond	0ad01
pilietybe	0oa01
pilietybė	0oa01
pilns vards	0ob01
pilns vārds	0ob01
pilseta	0oc01
pilsoniba	0od01
pilsonība	0od01
pilsēta	0oc01
pisanie	0oe02
pisanje	0og03
pisemny projev	0oj01
pisno sporocanje	0ok01
pisno sporočanje	0ok01
pisomny prejav	0ol01
plaats	0om03
place	10002
place of birth	0:J01
place of origin	0W:01
place of residence	0?701
plantilla	0in01
plat	10202
plataforma	10403
plateforme	10701
platform	10806
platforma	10>07
platforms	0;Y01
platformă	10E01
platove ocakavania	0je01
platové očakávania	0je01
plats	05a01
plattform	10F03
plec	10I01
plz	10J01
poaeng	0Vh01
poang	0Vh01
poblacio	0`a02
poblacion	0?<01
població	0`a02
población	0?<01
pocet podriadenych	10K01
pocet podrizenych	10L01
pocet zamestnancov	10K01
pocet zamestnancu	10L01
pocetak	0D_02
pocuvanie	10M01
poczatek	0CS01
poczta	01I01
poczta elektroniczna	01I01
początek	0CS01
podelil	10N01
podelila	10N01
podeljevalec	10N01
podjetje	10O02
podnik	10Q02
podrocje	10S02
podrocje studija	10U01
področje	10S02
področje študija	10U01
podrucje	10V02
podrucje studija	10X01
područje	10V02
područje studija	10X01
podsumowanie	0jG01
poduzece	0X501
poduzeće	0X501
pogovor	0U:01
pohipunktid	0NI01
pohitegevused ja vastutusvaldkonnad	0\n01
pohlavi	10Y01
pohlavie	10Z01
pohlaví	10Y01
poids	0N\01
poin utama	10[01
points	0OK01
points cles	00:01
points clés	00:01
points forts	00:01
pokalbis	09M01
poklic	10\01
pokrajina	10]01
pol	10^01
pole	0G501
political affiliation	0n^01
political status	0n^01
polno ime	0X901
polozaj	0E@01
položaj	0E@01
ponsel	0V301
pontos chave	0F101
pontos principais	0F101
pontos-chave	0F101
popis	0jb02
popis firmy	0j=02
popis prace	0>[02
popis projektu	0jb02
popis práce	0>[02
poradatel	10_02
porozumiewanie sie	0Y\01
porozumiewanie się	0Y\01
portable	0=`01
portafolio	0?`01
portafolis	0M@01
porte	0FS01
portefoelje	0VB01
portefolje	0VB01
portefølje	0VB01
portfolio	10a0?
portfolyo	08S01
portfólio	11002
portfólió	0W<01
portofolio	0^k01
portofoliu	0nD01
portrait	0o]02
pos el	02X01
pos-el	02X01
posicao	0<Z01
posicao no curso	11201
posicio	0<c01
posicion	0<Y01
posició	0<c01
posición	0<Y01
posisi	11302
posisi jabatan	0ZX01
posisi yang diinginkan	0ZW01
posisi yang dilamar	0ZW01
posisi/jabatan	0ZX01
posisjon	0[C01
positie	09Z01
position	11509
position held	0Ei01
positsioon	03K01
posizione	0Xh01
posizione desiderata	0jh01
posizione in graduatoria	11>01
posizione militare	0cj01
posizione ricercata	0jh01
posizione ricoperta	0Xh01
posição	0<Z01
posição no curso	11201
poslech	11?01
poslodavac	0gQ02
poslovi	0TY01
poslovi i odgovornosti	0IR02
poslusanje	11@01
poslušanje	11@01
posobisko	0cd01
post	11A04
post code	11E01
post inmhianaithe	0S\01
post tat twelid	11F01
post tat-twelid	11F01
post vizat	0Rc01
posta electronica	01S01
posta elettronica	0XO01
posta elettronika	0XL01
posta kodu	11G01
postadres	01Z01
postadress	01\01
postadresse	11H03
postal address	01?01
postal code	11E01
postanschrift	04Y01
postanski broj	11K02
postcode	11M02
poste	11O02
poste actuel	0M001
poste occupe	0Lo01
poste occupé	0Lo01
poste recherche	0M001
poste recherché	0M001
poste souhaite	0M001
poste souhaité	0M001
poste vise	0M001
poste visé	0M001
postes	0Lo01
postfang	0gb01
postignuca	11Q02
postignuća	11Q02
postiindeks	11S01
postinumero	11T01
postiosoite	0[e01
postitoimipaikka	06R01
postleitzahl	10J01
postna stevilka	11U01
postnr	11V03
postnumer	11Y01
postnummer	11V03
posto	0<Z01
postort	0VE01
postovni smerovaci cislo	11Z01
poststed	11[01
postul ocupat	0Rb01
postul vizat	0Rc01
poszukiwane stanowisko	0jO01
potrdila	0[801
poudarki	11\01
pour	0?n01
pouzite nastroje	0He01
pouzite technologie	0g502
pouzivatelske meno	11]01
použité nástroje	0He01
použité technologie	0He01
použité technológie	0\b01
používateľské meno	11]01
povezava	11^01
poveznica	0Yd01
povinnosti	0>[02
povolani	0VZ01
povolani nebo vykonavana funkce	11_01
povolanie	11`01
povolání	0VZ01
povolání nebo vykonávaná funkce	11_01
povprecje	11a01
povprecna ocena	11a01
povprečje	11a01
povprečna ocena	11a01
povzetek	0lA01
powod odejscia	11b01
powód odejścia	11b01
poza	11c01
pozadovana mzda	10202
pozadovana pozice	0VZ01
pozadovana pozicia	11`01
pozice	11d02
pozicia	11f02
pozicija	11h04
pozicio	09S01
poziom	11l03
poziom bieglosci	0NJ01
poziom biegłości	0NJ01
poziom erk	11o01
poziom wyksztalcenia	12001
poziom wykształcenia	12001
poziom zaawansowania	12101
poziom znajomosci	0:=01
poziom znajomości	0:=01
poziomy cefr	0NJ01
pozisyon	0To01
pozisyonu	0To01
pozitia	0Rb01
pozitia dorita	0Rc01
pozitie	0Rb01
pozizzjoni	0[\01
poziția	0Rb01
poziția dorită	0Rc01
poziție	0Rb01
poznamka	0jE02
poznavanje	12202
poznámka	0jE02
pozycja	12401
pozícia	11f02
pozíció	09S01
poză	11c01
pozīcija	0W^01
poäng	0Vh01
počet podriadených	10K01
počet podřízených	10L01
počet zamestnancov	10K01
počet zaměstnanců	10L01
početak	0D_02
počúvanie	10M01
pořadatel	10_02
poštanski broj	11K02
poštna številka	11U01
poštovní směrovací číslo	11Z01
pożizzjoni	0[\01
požadovaná mzda	10202
požadovaná pozice	0VZ01
požadovaná pozícia	11`01
poștă electronică	01S01
praca doktorska	12501
praca dyplomowa	12501
praca inzynierska	12501
praca inżynierska	12501
praca licencjacka	12501
praca magisterska	12501
pracodawca	0ca01
pracovna napln	0VU01
pracovna pozicia	12601
pracovne zaradenie	12601
pracovni napln	0VX01
pracovni pomer	0I:01
pracovni pozice	11_01
pracovni status	12701
pracovni zarazeni	11_01
pracovná náplň	0VU01
pracovná pozícia	12601
pracovné zaradenie	12601
pracovní náplň	0VX01
pracovní poměr	0I:01
pracovní pozice	11_01
pracovní status	12701
pracovní zařazení	11_01
pradikat	00V01
pradzia	0j201
pradzios data	0j201
pradžia	0j201
pradžios data	0j201
praedikat	00V01
praesenzdienst	0;[01
praestationer	0l?01
praktikumsbetrieb	05\01
prasenzdienst	0;[01
prasme	12801
prasmes	06d01
prawo jazdy	12901
prawo jazdy kat	12901
prax	0G^01
praxe	0E;01
pre	12:01
preavis	0Ch01
preaviz	0GL01
preavviso	0GE01
prebivalisce	12;02
prebivaliste	12=04
prebivalište	12=04
prebivališče	12;02
predikat	0XI01
predmeti	0TZ03
predmety	0^G02
predstava o platu	0ji01
preduzece	0gP01
preduzeće	0gP01
preferovana lokalita	12A02
preferovaná lokalita	12A02
preferowana lokalizacja	0dh01
preferred city	0Ej01
preferred location	0Ej01
preferred locations	0Ej01
prefix	0W=01
preis	07<01
premi	0iM01
premio	12C03
premiu	0EK01
premju	12F01
prendre part a une conversation	0Y[01
prendre part à une conversation	0Y[01
prenom	12G01
prenom et nom	0iN01
prenom nom	0iN01
prenom(s	12G01
prenoms	12G01
prenume	12H01
prenume si nume	0EJ01
prenume și nume	0EJ01
prenumele	12H01
preporuka	0d502
presentation	12I02
presentation de l'entreprise	00901
presented by	08>01
prestasi	0V901
prestasjoner	0lC01
prestaties	09A01
prestationer	0RS01
pretensao	12K01
pretensao salarial	12K01
pretension salarial	0No01
pretensiones economicas	0No01
pretensiones económicas	0No01
pretensiones salariales	0No01
pretensions salarials	12L01
pretensión salarial	0No01
pretensão	12K01
pretensão salarial	12K01
pretentii salariale	06O01
pretention salariale	12M01
pretentions	12M01
pretentions salariales	12M01
pretenții salariale	06O01
previsao de conclusao	04H01
previsão de conclusão	04H01
prezdivka	12N01
prezime	12O02
prezime i ime	0X602
pricakovana placa	12Q01
pridobljena izobrazba	0gS01
pridobljeni naziv	0gS01
pridobljeno	0DX01
prieksmeti	0S`01
prieksvards	12R01
priekšmeti	0S`01
priekšvārds	12R01
priemer	0Ve01
priezvisko	12S01
priezvisko a meno	0=\01
priimek	12T01
priimek in ime	0X901
prijmeni	12U01
prijmeni a jmeno	0=[01
prijs	0kj01
prima lingua	0`401
primaere opgaver	05^01
primeiro nome	0iU01
primer apellido	05=01
primære opgaver	05^01
principais atividades	06[01
principais atividades e responsabilidades	06[01
principais atribuicoes	06[01
principais atribuições	06[01
principais conquistas	0A101
principais disciplinas	0<501
principais disciplinas competencias profissionais	0<501
principais disciplinas/competências profissionais	0<501
principais funcoes	06[01
principais funções	06[01
principais realizacoes	0A101
principais realizações	0A101
principais responsabilidades	06[01
principais resultados	0A101
principal subjects	0Ab01
principal subjects occupational skills covered	0Ab01
principal subjects/occupational skills covered	0Ab01
principalele activitati si responsabilitati	01601
principalele activități și responsabilități	01601
principalele responsabilitati	01601
principalele responsabilități	01601
principales actividades y responsabilidades	01401
principales activites et responsabilites	01901
principales activités et responsabilités	01901
principales funciones	01401
principales logros	0Nl01
principales materias o capacidades ocupacionales estudiadas	06=01
principales missions	01901
principales realisations	0:>01
principales responsabilidades	01401
principales réalisations	0:>01
principales tareas	01401
principali attivita	06f01
principali attivita e responsabilita	06f01
principali attività	06f01
principali attività e responsabilità	06f01
principali mansioni	06f01
principali mansioni e responsabilita	06f01
principali mansioni e responsabilità	06f01
principali materie	0AF01
principali materie / abilità professionali oggetto dello studio	0AF01
principali materie abilita professionali oggetto dello studio	0AF01
principali risultati	0jP01
principali tematiche competenze professionali possedute	0AF01
principali tematiche/competenze professionali possedute	0AF01
principals funcions	01701
priomhabhair	0BK01
priomhghniomhaiochtai agus priomhfhreagrachtai	0IG01
priomhphointi	0;W01
priporocilo	0d@01
priporočilo	0d@01
pris	12V03
prisens navn	12Y02
privat	0PU01
privatadresse	04Y01
privatanschrift	04Y01
prix	0GR01
prizas	05901
prize	08:01
priznanje	0fJ03
pričakovana plača	12Q01
prk	11o01
pro	12[01
pro gradu	0Fo01
pro gradu -tutkielma	0Fo01
pro gradu tutkielma	0Fo01
probleemoplossing	12\01
problem solving	12]01
problemen oplossen	12\01
problemloesen	12^01
problemloesung	12^01
problemlosen	12^01
problemlosung	12^01
problemlösen	12^01
problemlösung	12^01
processamento de informacao	12_01
processamento de informação	12_01
processen	0Sl01
processes	0;Y01
prodi	0:901
producao escrita	0NF01
producao oral	0A[01
productie	12`01
productie en interactie	0TD01
production	0lE01
production ecrite	0Jg01
production orale	0O=01
production écrite	0Jg01
produzione orale	0<L01
produzione scritta	0<N01
produzzjoni orali	0[j01
produção escrita	0NF01
produção oral	0A[01
proefschrift	02201
prof	0UO01
profese	12a02
profesi	0ZW01
profesia	12c02
profesie	0Rc01
profesija	12e04
profesija arba pareigos	12i01
profesija vai ienemamais amats	0W^01
profesija vai ieņemamais amats	0W^01
profesion	0<W01
profesion o cargo desempenado	0<Y01
profesión	0<W01
profesión o cargo desempeñado	0<Y01
professio	0<b01
profession	12j03
professional experience	12m01
professional title	0BH01
professione	12n02
professió	0<b01
professjoni	0XA01
profgrada	0UO01
proficiencia	0HO02
proficiency	13002
proficiência	0HO02
profiel	13202
profielen	13401
profiil	0]001
profiili	0WM01
profiilit	13501
profil	1360B
profil daring	0b_01
profil firmy	0j@01
profil perusahaan	0Em01
profile	13H04
profiler	13L03
profiles	00l01
profili	13O04
profili social	13S01
profilis	05?01
profiller	13T01
profilo	0XE01
profilo aziendale	06g01
profilok	0]Y01
profils	13U02
profilul	0H>01
profiluri	13W01
profily	13X02
profissao	13Z02
profissão	13Z02
progetto	0AG01
program	13\06
program de lucru	13b01
program studi	0:901
programari	0KY01
programas	0@C02
programe	0@F01
programes	0KY01
programi	13c03
programine iranga	0Wb01
programinė įranga	0Wb01
programlar	03[01
programma	0Ol01
programma's	0Sl01
programmas	06d01
programmatura	06d01
programmatūra	06d01
programme	13f04
programmer	0ck02
programmi	0@G01
programmid	0[_01
programmiersprachen	0KZ01
programok	0NW01
programos	0Wb01
programska oprema	0\\01
programvara	04k01
programvare	0;U01
programy	0cU03
proiect	0AQ01
proiect de diploma	0GD01
proiect de diplomă	0GD01
proifil	00o01
proje	01101
proje aciklamasi	01101
proje adi	01=01
proje adı	01=01
proje açıklaması	01101
proje hakkinda	01101
proje hakkında	01101
proje tanimi	01101
proje tanımı	01101
proje turu	13j01
proje türü	13j01
project	09a01
project client	01l01
project description	08P01
project overview	08P01
project role	13k01
project summary	08P01
project type	0=601
projectbeschrijving	09a01
projecte	0AP01
projecte final	13l01
projectomschrijving	09a01
projecttype	13m01
projedeki gorev	13n01
projedeki görev	13n01
projedeki rol	13n01
projekat	13o01
projekt	1400:
projekt leirasa	0BW01
projekt leírása	0BW01
projekta apraksts	05A01
projektarbeit	00\01
projektart	0[c01
projektas	05B01
projektbeginn	03i01
projektben betoltott szerep	14:01
projektben betöltött szerep	14:01
projektbeschreibung	07501
projektbeskrivelse	0XJ01
projektbeskrivning	08^01
projektdauer	09_01
projektende	00]01
projekti	0^N01
projekti kirjeldus	0\H01
projektin kuvaus	0^N01
projektin tyyppi	0^d01
projektinhalt	07501
projektlaufzeit	09_01
projektname	0Wd01
projekto aprasymas	05B01
projekto aprašymas	05B01
projektpartner	08m01
projektrolle	06n01
projekts	05A01
projektseite	0Yb01
projekttyp	14;01
projekttype	14<01
projektzeitraum	09_01
projektziel	07501
projet	0AM01
projet de fin d'etudes	0c001
projet de fin d'études	0c001
projeto	0E^01
projeto final	0GM01
promedio	0<701
promedio general	0<701
promotor	0l201
prosecna ocena	14=01
prosek	14=01
prosečna ocena	14=01
prosjecna ocjena	0k001
prosjek	0k001
prosjek ocjena	0k001
prosjekt	0Xg01
prosjektbeskrivelse	0Xg01
prosjekttype	14>01
prosječna ocjena	0k001
prospech	14?02
prospěch	0Vd01
prostredi	0He01
prostředí	0He01
provider	14A02
province	14C02
provincia	14E04
provincie	14I01
provinsi	0BZ01
provinz	0;Z01
província	14J02
proyecto	00n01
proyecto fin de carrera	0oZ01
proyecto final	0oZ01
proyek	0Ek01
pruefstelle	07601
pruefungsfaecher	0V;01
prufstelle	07601
prufungsfacher	0V;01
prumer	0Vd01
przedmioty	0T_01
przedsiebiorstwo	0ca01
przedsiębiorstwo	0ca01
przelozony	0l201
przełożony	0l201
przyznajacy	0S201
przyznający	0S201
przyznane przez	0S201
prädikat	00V01
präsenzdienst	0;[01
præstationer	0l?01
préavis	0Ch01
prémio	0GQ01
prénom	12G01
prénom et nom	0iN01
prénom nom	0iN01
prénom(s	12G01
prénoms	12G01
présentation	12I02
présentation de l'entreprise	00901
prétention salariale	12M01
prétentions	12M01
prétentions salariales	12M01
prêmio	0GQ01
príomhghníomhaíochtaí agus príomhfhreagrachtaí	0IG01
príomhphointí	0;W01
príomhábhair	0BK01
próf	0UO01
prófgráða	0UO01
próifíl	00o01
prüfstelle	07601
prüfungsfächer	0V;01
průměr	0Vd01
psani	0oj01
psaní	0oj01
psc	14L02
pseudo	0WU01
pseudonyme	0WU01
psč	14L02
puan	0EZ01
pubblicato da	0<i01
pubblicato il	04A01
pubblicato in	0<i01
pubblicato su	0<i01
pubblikatur	0Uf01
publicado	04L01
publicado el	04L01
publicado em	14N02
publicado en	0@n01
publicado por	0@`02
publicat	14P02
publicat a	0@o01
publicat in	0@b01
publicat per	0@o01
publicat în	0@b01
publicatiedatum	0T>01
publication	0ah01
publication date	0Ci01
publicerad	14R01
publicerad i	0QI01
publiceringsdatum	14R01
publicesanas datums	14S01
publicets	14S01
publicets izdevuma	0ZM01
publicēts	14S01
publicēts izdevumā	0ZM01
publicēšanas datums	14S01
publie dans	0@d01
publie le	04701
publie par	0@d01
publikovane	0Db01
publikovane v	0fP01
publikovano	0Da01
publikovano v	0]<01
publikované	0Db01
publikované v	0fP01
publikováno	0Da01
publikováno v	0]<01
publiseringsdato	14T01
publisert	14T01
publisert i	14U01
published	0Ci01
published by	0ah01
published in	0ah01
publisher	0ah01
publié dans	0@d01
publié le	04701
publié par	0@d01
puesto	14V03
puesto actual	0<W01
puesto de trabajo	0<Y01
puesto deseado	0<W01
puesto desempenado	0<Y01
puesto desempeñado	0<Y01
puesto en la promocion	14Y01
puesto en la promoción	14Y01
puesto solicitado	0<W01
puh	14Z01
puh nro	14Z01
puh.nro	14Z01
puheen tuottaminen	14[01
puhelin	14Z01
puhelinnumero	14Z01
puhuminen	14[01
puhuttelu	14\01
puncte cheie	14]01
punkty ects	14^01
punktzahl	00V01
puno ime	0X602
punteggio	0b^01
punti chiave	0XF01
punti ewlenin	14_01
punti salienti	0XF01
puntos clave	00401
puntos destacados	00401
punts clau	14`01
punts destacats	14`01
puntuacion	0<701
puntuación	0<701
pusobiste	0d701
pvm	0f201
pàgina personal	0M@01
pàgina web	0M@01
página personal	0?`01
página pessoal	0?_01
página web	14a02
până la	00`01
päivämäärä	02;02
päivämäärät	02G01
pääaine	02=01
pääasialliset tehtävät ja vastuualueet	0\:01
pääkohdat	0\m01
päätehtävät	0\:01
päättyen	0aH01
päättyi	0aH01
päättymisen syy	0^\01
påbörjad	0:h01
période	04801
période de travail	04801
písanie	0ol01
písemný projev	0oj01
písomný prejav	0ol01
póstfang	0gb01
póstnúmer	11Y01
pôle	0G501
pôsobisko	0cd01
põhipunktid	0NI01
põhitegevused ja vastutusvaldkonnad	0\n01
płeć	10I01
předměty	0VY01
představa o platu	0ji01
přezdívka	12N01
příjmení	12U01
příjmení a jméno	0=[01
působiště	0d701
qari	14c01
qasam ta' studju	14d01
qcer	0`U01
qecr	0hW01
qecrl	0hW01
qeq	14e02
qualifica	14g03
qualifica conseguita	0_A01
qualificacao	0Eh01
qualificacio	0O001
qualificació	0O001
qualification	14j03
qualificação	0Eh01
qualifikation	02M01
qualite	14m01
qualité	14m01
quan he	14n01
quan hệ	14n01
que quan	14o02
quellcode	0Yb01
quoc gia	0j301
quoc tich	15101
quote	15201
quy mo nhom	15301
quy mô nhóm	15301
quê quán	14o02
quốc gia	0j301
quốc tịch	15101
r phost	15401
r-phost	15401
raakimine	15501
raccomandazione	0>l01
race	0N]01
racun	15602
radni staz	0Tj02
radni staž	0Tj02
radni zadaci	0IR02
radno mesto	15801
radno mjesto	0gV01
radno mjesto na koje se prijavljujete	15901
radno vreme	15:01
radno vrijeme	15;01
rahal	09I01
rahvus	0\f01
raison du depart	0eV01
raison du départ	0eV01
rajonas	05C01
rakkomandazzjoni	15<01
rakstisana	15=01
rakstitprasme	15=01
rakstītprasme	15=01
rakstīšana	15=01
raktazodziai	0Wb01
raktažodžiai	0Wb01
ral	06C01
ral attuale	06C01
ram	15>01
rama	05m01
ramo	15?02
ramo da empresa	06Z01
ramo de atividade	15A01
rang	0?G01
rank	15B02
ranking	15D02
rannog	0QP01
rannóg	0QP01
rapporteert aan	09901
rapporterar till	0>F01
rapporterer til	15F01
rapporto	0<[01
raspolozivost	15G01
raspoloživost	15G01
rasymas	15H01
rate	0BI01
rating	0O;01
rattachement	0G401
raven	15I02
raven eok	15K01
raven sok	15K01
raven znanja	15L01
ravni sejo	15M01
razdoblje	0DS01
razgovor	0U602
razina	15N02
razina eqf	15P01
razina hko	15P01
razina znanja	15Q01
razine zeroj	15R01
razlog odlaska	15S01
razpolozljivost	0e]01
razpoložljivost	0e]01
račun	15602
raħal	09I01
rašymas	15H01
re	15T01
reading	15U01
reading comprehension	15U01
realisations	0:>01
realisations cles	0:>01
realisations principales	0:>01
realizacoes	0A101
realizari	15V01
realizari principale	15V01
realizações	0A101
realizări	15V01
realizări principale	15V01
reason for leaving	0_E01
recapito	0A@01
recapito telefonico	0A@01
received	08;01
recipient	01B01
recomanacio	15W01
recomanació	15W01
recomandare	15X01
recomendacao	0>`01
recomendacion	15Y01
recomendación	15Y01
recomendação	0>`01
recommandation	08501
recommendation	15201
reconeixement	0iM01
reconocimiento	0S]01
red	15Z01
red social	15Z01
rede	15[01
rede social	15[01
redegoerelse	0eg01
redegorelse	0eg01
redegørelse	0eg01
reden van vertrek	15\01
reden vertrek	15\01
redes sociais	0A>01
redes sociales	0BD01
referanse	06e01
referat	00b01
reference	15]03
referencia	15`05
referencja	0BR01
referens	0kh01
referentie	00>01
referenz	07:01
referenza	15e02
refererer til	0fG01
referinta	15X01
referință	15X01
referència	15W01
referência	0>`01
regarding	15T01
regiao	0GS01
regija	15g02
regime	0e801
regime de trabalho	0e801
regio	15i03
region	15l0=
regionas	05C01
regione	0<G01
regions	0ij01
regiune	0[H01
região	0GS01
regió	0?k01
región	16902
regjun	16;01
reigiun	0A=01
reimse staideir	00U01
reisbereidheid	0TG01
reisebereitschaft	09o01
reisepass	0oR01
rekomendacija	16<02
rekomendacja	0BR01
rekomendasi	16>01
rekomendācija	06b01
rekommendation	0kh01
relacao	16?01
relacio	16@01
relacion	16A01
relació	16@01
relación	16A01
relacja	16B01
relasjon	16C01
relatie	16D02
relation	16F04
relationship	0<O01
relatore	16J01
relatrice	16J01
relazione	0<[01
relazzjoni	16K01
relação	16?01
relație	0<@01
release date	0Ci01
released	0Ci01
relevant courses	0Ab01
relevant coursework	0Ab01
relevant modules	0Ab01
relevante kurse	0V;01
relevante vakken	09G01
religiao	16L01
religie	16M02
religion	16O04
religione	16S01
religionszugehoerigkeit	0TX01
religionszugehorigkeit	0TX01
religionszugehörigkeit	0TX01
religião	16L01
religión	16T01
relocation	0Ej01
remarque	00801
remarques	00801
remis par	06i01
remuneration souhaitee	12M01
reparto	0FY01
repere	14]01
repo	0H201
reporta a	0G701
reported to	01c01
reporting to	01c01
reports to	01c01
repositorio	14a02
repository	16U02
repositório	0?_01
repozitar	16W01
repozitář	16W01
repozytorium	16X01
reseau	10701
reseaux sociaux	0@T01
resedinta	0lF02
reservista	16Y01
reside em	0>Q01
residence	16Z05
residence permit	16_01
residence status	16_01
residencia	16`07
residente a	0?301
residential address	01?01
residenza	16g02
residència	0`a02
residência	16i03
resim	0R>01
resolucao de problemas	16l01
resolucion de problemas	16m01
resolución de problemas	16m01
resolution de problemes	16n01
resolução de problemas	16l01
responsabbiltajiet	06h01
responsabile	16J01
responsabile di	06f01
responsabilidades	16o02
responsabilidades principales	01401
responsabilita	06f01
responsabilitati	01601
responsabilitati principale	01601
responsabilitats	01701
responsabilitats principals	01701
responsabilites	01901
responsabilità	06f01
responsabilités	01901
responsabilități	01601
responsabilități principale	01601
responsable	17102
responsable de	17302
responsavel por	06[01
responsibilities	0AX01
responsibility	13k01
responsible for	0AX01
responsável por	06[01
ressort	00b01
result	17502
resultaat	17702
resultado	17903
resultados	17<02
resultados alcancados	0A101
resultados alcançados	0A101
resultados obtidos	0A101
resultat	17>0:
resultate	09e01
resultaten	09A01
resultater	17H02
resultats	17J02
resultats obtenus	0:>01
results	00g01
resum	0O?01
resume	17L02
resumen	17N02
resumo	17P02
resumé	09J01
reszleg	0BA01
rete	0o`01
retea	10E01
retele sociale	13W01
retning	0O[02
retribuzione desiderata	06C01
reussites	0:>01
revija	0jT01
revista	17R04
revistă	0@b01
revue	0@d01
rezultat	17V08
rezultatai	0na01
rezultatas	17^02
rezultate	15V01
rezultate obtinute	15V01
rezultate obținute	15V01
rezultati	17`04
rezultats	17d02
rezultaty	0KL01
rezultāti	17f01
rezultāts	17d02
rezumat	0F001
reġjun	16;01
reģions	0ij01
reședința	0`d01
reședință	0`k01
rețea	10E01
rețele sociale	13W01
rfc	0<201
rg	0:601
richting	02301
riconoscimento	17g01
ridicak	17h01
ridicske opravneni	17h01
ridicsky prukaz	17h01
ridicsky prukaz sk	17h01
riepilogo	0XE01
right to work	16_01
riik	17i01
rijbewijs	0XD01
rijbewijzen	0XD01
riki	06d01
rikisborgararettur	17j01
rikisfang	17j01
rilasciato	0A301
rilasciato da	17k02
rilasciato il	0A301
rincian	0El01
ringkasan	0<n01
riomhphost	15401
riporto	16J01
riporto a	16J01
risoluzione dei problemi	17m01
risoluzione di problemi	17m01
risorse gestite	0FT01
risultati	0jP01
risultati ottenuti	0jP01
risultati raggiunti	0jP01
risultato	0jP01
ritgerd	0aB01
ritgerð	0aB01
ritun	17n01
rivista	0<i01
rizultat	0bE01
rizultati	0\K01
riżultat	0bE01
riżultati	0\K01
roden	0Dc02
rodena	0Dc02
rodinny stav	17o02
rodinný stav	17o02
rodny jazyk	18102
rodný jazyk	18102
rodzaj	18301
rodzaj dzialalnosci lub sektor	0;J01
rodzaj działalności lub sektor	0;J01
rodzaj studiow	0IT01
rodzaj studiów	0IT01
rodzaj umowy	0Qi01
roepnaam	18401
roil	18501
roinn	0QP01
rojen	0De01
rojena	0De01
rojstni datum	0De01
rojstni kraj	0]d01
rok	18609
rok narodenia	0DT01
rok narozeni	0DU01
rok narození	0DU01
rok ukonceni	0Df01
rok ukoncenia	0Dg01
rok ukonczenia	0CY01
rok ukončenia	0Dg01
rok ukončení	0Df01
rok ukończenia	0CY01
rok urodzenia	0CQ01
rok vydani	0Da01
rok vydání	0Da01
roku	0_U01
roky	0Gi02
roky praxe	18?02
roků	0_U01
rol	18A0A
rol en el projecte	0Km01
rol en el proyecto	0cZ01
rol in het project	0cg01
rol in proiect	18R01
rol sa tionscadal	18501
rol în proiect	18R01
rola	18S06
rola v projekte	18Y01
rola w projekcie	0eM01
rolam	0bc01
role	18Z0;
role dans le projet	0eT01
role in project	13k01
role v projektu	18e01
roles	18f04
roles and responsibilities	0AX01
roll	18j06
roll i projektet	19001
rolle	19109
rolle i projektet	19:01
rolle i prosjektet	19;01
rolle im projekt	06n01
rollen	19<02
roller	19>04
rollid	0d401
rols	0Km01
rolul meu	19B02
rolum	19D02
roluri	18R01
roly	18Y01
rolüm	19D02
rooli	19F03
rooli projektissa	19I01
roolini	19I01
roolit	19I01
rozhovor	19J02
rozpoczecie	0CS01
rozpoczęcie	0CS01
rozprawa doktorska	12501
rozumienie tekstu	0BV01
rozumienie ze sluchu	19L01
rozumienie ze słuchu	19L01
rođen	0Dc02
rođena	0Dc02
rp	17h01
rua	0HE01
rubro	19M01
rue	01a01
rufname	19N01
rufnummer	0PU01
rugadh	0CG01
runasana	0eU01
runāšana	0eU01
ruoli	0Wk01
ruolo	19O03
ruolo attuale	0jh01
ruolo desiderato	0jh01
ruolo nel progetto	0Wk01
ruolo ricercato	0jh01
ruolo ricoperto	0Xh01
rut	0<201
rwol	19R02
rwol fil progett	19T01
rwol fil-proġett	19T01
rwoli	19T01
rysys	19U01
rythme	0AT01
ryšys	19U01
rääkimine	15501
réalisations	0:>01
réalisations clés	0:>01
réalisations principales	0:>01
région	0<F01
régió	0bh01
réigiún	0A=01
réimse staidéir	00U01
rémunération souhaitée	12M01
réseau	10701
réseaux sociaux	0@T01
résidence	0_j02
résolution de problèmes	16n01
résultat	19V02
résultats	0:>01
résultats obtenus	0:>01
résumé	00801
részleg	0BA01
réussites	0:>01
ríkisborgararéttur	17j01
ríkisfang	17j01
ríomhphost	15401
róil	18501
ról	19X02
ról sa tionscadal	18501
rólam	0bc01
rôle	19Z03
rôle dans le projet	0eT01
rôles	0eT01
rīki	06d01
s	0V?01
s posti	0bi01
s'exprimer oralement en continu	0O=01
s-posti	0bi01
sa	0CU01
saatavuus	02l01
saavutukset	0\901
saavutused	19]01
sadrzaj	19^02
sadržaj	19^02
saehkoeposti	0bi01
saehkoepostiosoite	0bi01
safety	19`01
saglik durumu	0;=01
sahkoposti	0bi01
sahkopostiosoite	0bi01
saida	04H01
saistiba	19a01
saistība	19a01
saite	0:e01
sajt	0Ya01
sakuma datums	0i901
sakums	0i901
salaire	12M01
salaire souhaite	12M01
salaire souhaité	12M01
salari desitjat	12L01
salario	0No01
salario deseado	0No01
salario pretendido	12K01
salaris	0TF01
salarisindicatie	0TF01
salariswens	0TF01
salariu dorit	06O01
salary	0BI01
salary expectation	0BI01
salary expectations	0BI01
salis	19b01
saludo	19c01
salutation	19d02
salário pretendido	12K01
samantekt	02:01
samenvatting	0l>01
sammanfattning	04001
sammendrag	0c:01
samodzielne wypowiadanie sie	0e\01
samodzielne wypowiadanie się	0e\01
samostatny ustni projev	0d?01
samostatny ustny prejav	0WD01
samostatný ústny prejav	0WD01
samostatný ústní projev	0d?01
sampai	0VL01
samskipti	19f01
samtal	19g02
samtale	19i02
samtok	0PN01
samtök	0PN01
santrauka	05?01
saoranacht	0fN01
saoránacht	0fN01
sapaan	19k01
sarcini	01601
sarcini si responsabilitati	01601
sarcini și responsabilități	01601
saruna	0FA01
sasniegumi	17f01
saturs	05A01
savivaldybe	19l01
savivaldybė	19l01
sazetak	0fb02
saída	04H01
sağlık durumu	0;=01
sažetak	0fb02
schlagwoerter	0KZ01
schlagworte	0KZ01
schlagworter	0KZ01
schlagwörter	0KZ01
schluesselwoerter	0KZ01
schluss	19m01
schlusselworter	0KZ01
schlüsselwörter	0KZ01
school	19n02
school name	00f01
schreiben	1:001
schriftlich	1:001
schriftlicher ausdruck	1:001
schrijfvaardigheid	1:101
schrijven	1:101
schulabschluss	0Vc01
schule	02L01
schulform	02M01
schwerbehinderung	09D01
schwerpunkt	07201
schwerpunkte	1:204
schwerpunktfacher	0V;01
schwerpunktfaecher	0V;01
schwerpunktfächer	0V;01
scoala	0SP01
scoil	0?g01
scop	0AQ01
scope	08P01
scope of work	0AX01
score	1:602
scribhneoireacht	1:801
scriere	0O>01
scriobh	1:801
scriptie	02201
scritto	0<N01
scrittura	0<N01
scríbhneoireacht	1:801
scríobh	1:801
scuola	06Y01
sdruzeni	1:901
sdružení	1:901
sdt	0FE01
seccio	0Ml01
seccion	0G[01
secció	0Ml01
sección	0G[01
secteur	0H901
secteur d'activite	0H901
secteur d'activité	0H901
sectie	0@A01
section	1::03
section key	1:=01
section order	1:>01
sections	1:>01
sector	1:?07
sector d'activitat	15>01
sector de actividad	19M01
sectorul de activitate	0H=01
securite	1:F01
security	19`01
secție	0@A01
sede	1:G02
sede desiderata	0GJ01
sede di lavoro	0aS01
sedez	0]c01
sedež	0]c01
sediu	0`d01
seeking	0BH01
sef direct	0Aa01
segmento	15A01
seguranca	1:I01
segurança	1:I01
seguridad	1:J01
sehir	1:K02
seimine padetis	1:M01
seimynine padetis	1:M01
seit	03i01
sejo	15M01
sejours linguistiques	0O401
sekolah	0Y=01
seksjon	08001
sektion	08101
sektor	1:N0=
sektor dela	0Kf01
sektor rada	1:[02
sektori	1:]01
sektorius	1:^01
sektors	0Bl01
sektör	0M;01
selected achievements	00g01
selected courses	0Ab01
selesai	0VL01
self assessment	0=R01
self-assessment	0=R01
selskab	05]01
selskap	05T01
seluler	0V301
seminare	0V;01
senior thesis	08N01
sentrale arbeidsoppgaver	05U01
seoladh	1:_01
seoladh riomhphoist	15401
seoladh ríomhphoist	15401
seqf niva	1:`01
seqf-nivaa	1:`01
seqf-nivå	1:`01
serr	1:a02
serrj	1:c01
sersvid	0;K01
sertifikat	0QD01
sertifikat klasse	0QD01
sertifikater	1:d01
sertifikati	0[001
service	0G501
service militaire	0j^01
service national	0j^01
servicio militar	0_`01
serviciu	0@A01
serviciul militar	1:e01
servico militar	16Y01
servizio di leva	0cj01
servizio militare	0cj01
serviço militar	16Y01
sess	0T;01
sesso	1:f01
setor	15A01
setor de atividade	15A01
setor interno	0GW01
settore	1:g02
settore di attivita	03F01
settore di attività	03F01
settore interno	0FY01
settur	1:i01
seu	0`l01
seviye	1:j03
sex	1:m02
sexe	1:o02
sexo	0T902
sexul	0T501
seyahat engeli	0<?01
sfarsit	00`01
sfârșit	00`01
shrnuti	0jH01
shrnutí	0jH01
siap bekerja	0\=01
sicherheit	1;101
sicurezza	1;201
sidlo	0d701
siec	1;301
siedziba	0aA01
siekiamos pareigos	0n<01
siet	1;401
sieć	1;301
sieť	1;401
sign off	0?R01
sign-off	0?R01
sihtnumber	11S01
sijainti	0nF01
sikerek	0L301
sim	0\501
simanumer	0V?01
simi	0V?01
since	09=01
sinh nam	0fV01
sinh ngay	0fV01
sinh ngày	0fV01
sinh năm	0fV01
sintese	0jd01
sintesi	0XE01
sintesis	0O@01
sirket	0Po01
sirket adi	0Po01
sirket hakkinda	0Q001
sirket tanitimi	0Q001
sisaeltoe	0^N01
sisalto	0^N01
sisu	0\H01
sisältö	0^N01
sit	1;501
sit elettroniku	1;601
sit web	1;601
sitaatti	0_B01
sitat	06e01
site	1;706
site internet	0?\01
site personnel	0?\01
site pessoal	0?_01
site web	1;=02
sitio	0?`01
sitio web	14a02
sito	0?^01
sito internet	0?^01
sito personale	0?^01
sito web	0?^01
situacao atual	1;?01
situacao militar	16Y01
situacao profissional	1;?01
situacio actual	1;@01
situacio laboral	1;@01
situacion actual	0NO01
situacion laboral	0NO01
situacion militar	0_`01
situació actual	1;@01
situació laboral	1;@01
situación actual	0NO01
situación laboral	0NO01
situación militar	0_`01
situatia militara	1:e01
situation actuelle	1;A01
situation de famille	0M<01
situation familiale	0M<01
situation matrimoniale	0M<01
situation professionnelle	1;A01
situazione attuale	0@]01
situação atual	1;?01
situação militar	16Y01
situação profissional	1;?01
situația militară	1:e01
situs	0^k01
situs lain	1;B01
situs web	0^k01
sitz	05[01
siviilipalvelus	06:01
siviilisaaty	0o?01
siviilisaeaety	0o?01
siviilisääty	0o?01
sivilstand	1;C01
sivilstatus	1;C01
sivuaineet	02?01
size	0@?01
sjediste	0d=01
sjedište	0d=01
skaitymas	1;D01
skildring	0Xg01
skill level	0O;01
skills	1;E02
skills used	0;Y01
skirnarnafn	0KX01
skkr	0Ki01
skola	1;G07
skole	1;N02
skoli	0V:01
skrift	1;P02
skriftlig	1;R02
skriftlig faerdighet	1;T01
skriftlig fardighet	1;T01
skriftlig färdighet	1;T01
skripsi	0GC01
skriva	1;T01
skrive	1;R02
skriving	1;U01
skrivning	1;V01
sks	0[N01
skyrius	0EO01
skírnarnafn	0KX01
skóli	0V:01
slag	14>01
sleutelwoorden	0Sl01
slika	0RG03
sloinne	1;W01
slowa kluczowe	0fm01
sluchanie	19L01
slusanje	1;X02
slusno razumevanje	11@01
slut	1;Z02
slutbetyg	09n01
slutdato	02101
slutdatum	08701
slutt	08801
sluttaarsak	1;\01
sluttarsak	1;\01
sluttdato	08801
sluttårsak	1;\01
sluzba	1;]03
sluzba wojskowa	1;`01
sluzenje vojaskega roka	1;a01
slušanje	1;X02
slušno razumevanje	11@01
služba	1;]03
služenje vojaškega roka	1;a01
smer	1;b02
smigh	1;d01
smigħ	1;d01
smjer	10X01
snakke	0el01
snit	0T<01
snitt	0TW01
snittbetyg	09n01
snittkarakter	0TW01
sns	1;e02
sns名	1;g01
so cmnd	0=:01
so di dong	0F>01
so dien thoai	0FE01
so luong nhan vien	15301
so nam kinh nghiem	0\F01
so nguoi	15301
so tin chi	1;h01
soavtorji	08901
sobre	0jd01
sobre a empresa	06Z01
sobre l'empresa	01501
sobre la empresa	00m01
sobre mi	1;i02
sobre mim	0jd01
sobre mí	0O@01
sobre o projeto	0E^01
sobrenome	05<01
social	1;k02
social media	00l01
social network	0o`01
social networks	00l01
sociala medier	1;m01
sociale media	13401
sociale medier	1;n01
socialne siete	1;o01
socialni site	1<001
societa	0D701
societate	03j01
societatea	03j01
societe	0M302
società	0D701
sociálne siete	1;o01
sociální sítě	1<001
société	0M302
soeker	0j501
softver	1<103
softvér	0\b01
software	1<409
software used	0;Y01
software utilizzati	0@G01
softwares	03D01
soggiorni linguistici	0NL01
sokak	01[01
soker	0j501
sola	0P101
sommario	0XE01
sommarju	1<=01
sonstiges	1<>01
sonuc	08b01
sonuclar	08b01
sonuç	08b01
sonuçlar	08b01
soort	13m01
soort bedrijf of sector	09501
soort opleiding	0UC01
soovitud amet	0L901
soovitud palk	0nN01
soovitus	0Z301
sorotan	10[01
sorumluluk alanlari	0OC01
sorumluluk alanları	0OC01
sorumluluklar	0OC01
sorumluluklarim	0OC01
sorumluluklarım	0OC01
sosiaalinen media	13501
sosiale medier	1<?01
sosyal medya	13T01
sotilasarvo	06:01
soucasna pozice	0VZ01
souhrn	0jH01
source	0H201
source code	0H201
současná pozice	0VZ01
soyad	1<@01
soyadi	1<@01
soyadı	1<@01
soyisim	1<@01
soziale netzwerke	0]G01
sozialversicherungsnummer	0oR01
sozlu anlatim	0]M01
sozlu etkilesim	0[^01
speaking	0YZ01
speaking: interaction	0YZ01
speaking: production	0lE01
speciale	1<A02
specialisatie	02301
specialisation	1<C02
specialisering	01g01
specialitate	1<E02
specialite	0H:01
specialitāte	0Ol01
specializace	1<G01
specializacia	1<H01
specializacija	1<I02
specializacio	0[Y01
specializare	0H>01
specializare obtinuta	0<801
specializare obținută	0<801
specializarea	0H>01
specialization	05o01
specializzazione	03G01
specializáció	0[Y01
specialty	05o01
specialybe	1<K02
specialybė	1<K02
specijalizacija	1<M02
specjalizacja	0IV01
specjalizzazzjoni	14d01
specjalnosc	0IV01
specjalność	0IV01
speisialtacht	00U01
spezialisierung	07201
speċjalizzazzjoni	14d01
splet	11^01
spletna stran	11^01
spletno mesto	11^01
spoken interaction	0YZ01
spoken production	0lE01
spol	1<O02
spolecnost	0gE01
spolek	1:901
společnost	0gE01
spolocnost	0gY01
spoločnosť	0gY01
spoluautori	1<Q02
spoluautoři	07f01
spraak	1<S02
spraakbevis	1<U02
spraakcertifikat	0><01
spraakerfarenhet	1<W01
spraakerfaring	1<X01
spraaknivaa	1<Y02
spraaksertifikater	1:d01
sprache	0RU01
sprachen	0RU01
sprachen und werkzeuge	0KZ01
spracherfahrung	07801
spracherfahrungen	07801
sprachkenntnis	0hV01
sprachnachweise	1<[01
sprachniveau	0hV01
sprachzertifikat	1<[01
sprachzertifikate	1<[01
sprak	1<S02
sprakbevis	1<U02
sprakcertifikat	0><01
sprakerfarenhet	1<W01
sprakerfaring	1<X01
sprakniva	1<Y02
spraksertifikater	1:d01
sprechen	0ee01
sprechen: gesprache	03Y01
sprechen: gespraeche	03Y01
sprechen: gespräche	03Y01
spreekvaardigheid	12`01
spreken	12`01
sprog	1<\01
sprogbeviser	0>=01
sprogcertifikater	0>=01
sprogerfaring	1<]01
sprogniveau	0OT01
språk	1<S02
språkbevis	1<U02
språkcertifikat	0><01
språkerfarenhet	1<W01
språkerfaring	1<X01
språknivå	1<Y02
språksertifikater	1:d01
spécialisation	0H:01
spécialité	0H:01
sraid	1:_01
srednia	0jo01
srednia ocen	0jo01
sritis	1:^01
srodowisko	0fm01
sráid	1:_01
staat	1<^02
staatsangehoerigkeit	0g701
staatsangehorigkeit	0g701
staatsangehörigkeit	0g701
staatsbuergerschaft	0g701
staatsburgerschaft	0g701
staatsburgerschap	0g801
staatsbürgerschaft	0g701
stack	1<`08
stack technique	0@B01
stack tecnologica	03D01
stack tecnologico	1<h02
stack tecnológica	03D01
stack tecnológico	05D01
stad	1<j04
stada	1<n01
stadas posta	1<o01
stadsetning	0;]01
stadt	0T401
stadur	0;]01
staff	0@?01
stagiul militar	1:e01
stalno prebivalisce	0g301
stalno prebivališče	0g301
stan	1=001
stan cywilny	1=101
stand	0_Y01
standort	05[01
standplaats	1=201
stanowisko	12401
stanowisko docelowe	0jO01
stare civila	1=301
stare civilă	1=301
starea civila	1=301
starea civilă	1=301
starf	1<n01
starfsgrein	0md01
starfsheiti	1=402
starfslysing	00c01
starfslýsing	00c01
starfssvid	1<n01
starfssvið	1<n01
starost	1=603
start	1=907
start date	1=@02
startdato	1=B02
startdatum	1=D03
started	09=01
starting date	09=01
stastijums	0eU01
stat	1=G02
stat civili	1=I01
stat ċivili	1=I01
state	0Ai01
statement	15201
statna prislusnost	0j901
statne obcianstvo	0j901
statni obcanstvi	0j801
statni prislusnost	0j801
stato	1=J02
stato civile	0PY01
stato di salute	03201
stato occupazionale	0@]01
statsborgarskap	0g201
statsborgerskab	1=L01
statsborgerskap	0g201
status	1=M05
status kawin	1=R01
status kepegawaian	0Zl01
status perkawinan	1=R01
status pernikahan	1=R01
status zawodowy	1=S01
statut	1;A01
statut marital	0M<01
stav	17o02
staz pracy	0Hd01
staða	1<n01
staðsetning	0;]01
staður	0;]01
staż pracy	0Hd01
stecena kvalifikacija	02N01
steceno	0DY02
steceno zvanje	1=T02
sted	1=V03
stelle	09]01
stellenbezeichnung	09]01
stellenwunsch	02P01
stellung	09]01
stepen	1=Y02
stepen obrazovanja	1=[01
stepen studija	1=\01
steuer id	0oR01
steuer-id	0oR01
stevilo zaposlenih	1=]01
stečena kvalifikacija	02N01
stečeno	0DY02
stečeno zvanje	1=T02
stichpunkte	09f01
stichting	1=^01
stichwoerter	0KZ01
stichworter	0KZ01
stichwörter	0KZ01
stifter	07701
stig	1=_02
stilling	1=a06
stillingsbetegnelse	0j401
stillingsprosent	04Z01
stillingstittel	0f;01
stofnun	0PN01
stopien	1=g02
stopien naukowy	0IT01
stopien zaawansowania	12101
stopień	1=g02
stopień naukowy	0IT01
stopień zaawansowania	12101
stopnja	1=i02
stopnja izobrazbe	0ZN01
stopnja znanja	15L01
stos technologiczny	0fm01
stosunek do sluzby wojskowej	1;`01
stosunek do służby wojskowej	1;`01
stowarzyszenie	0S101
straat	01Z01
strada	01R01
strani jezik	0Zm02
stranka	1=k02
stranky	16W01
strasse	04Y01
strasse hausnummer	04Y01
strasse und hausnummer	04Y01
strasse, hausnummer	04Y01
strata	0We01
straße	04Y01
straße und hausnummer	04Y01
straße, hausnummer	04Y01
street	01?01
street address	01?01
strona	16X01
strona domowa	16X01
strona internetowa	16X01
strona www	16X01
strucna sprema	1=m02
structure	1=o02
structure d'accueil	0MY01
strukturvieniba	0ES01
struktūrvienība	0ES01
strumenti	0@G01
strumenti utilizzati	0@G01
stručna sprema	1=m02
stránka	1>101
stránky	16W01
studie	02301
studieinriktning	01g01
studienabschluss	02M01
studienarbeit	00\01
studienfach	07201
studiengang	1>202
studieninhalte	0V;01
studienrichtung	07201
studienschwerpunkt	07201
studiepoeng	1>401
studieprogram	0Q_01
studiepunten	0Jd01
studieretning	0O[02
studierichting	02301
studiested	0Vg01
studii	0hf01
studij	10X01
studije	0j]01
studijni obor	1<G01
studijni program	1<G01
studijni prumer	0Vd01
studijny odbor	1<H01
studijny program	1<H01
studijní obor	1<G01
studijní program	1<G01
studijní průměr	0Vd01
studijska smer	10U01
studijski program	1>503
studiju kryptis	0P201
studiju programa	0P201
studiju programma	0Ol01
studiju virziens	0Ol01
studijų kryptis	0P201
studijų programa	0P201
studium	0^S01
study type	00e01
stufe	0\302
stundensatz	0So01
stupanj	1>802
stupanj obrazovanja	1>:01
stupen	1>;04
stupen vzdelani	0HW01
stupen vzdelania	0HZ01
stupeň	1>;04
stupeň vzdelania	0HZ01
stupeň vzdělání	0HW01
stádas pósta	1<o01
stát	1>?01
státní občanství	0j801
státní příslušnost	0j801
stāstījums	0eU01
su di me	0XE01
suautori	1>@01
subject	1>A02
subject line	15T01
subjects	1>C03
subordinates	0@?01
suc khoe	0<C01
sucasna pozicia	11`01
succes	0:>01
succese	15V01
successen	09A01
successes	00g01
successi	0jP01
succès	0:>01
suggett	14d01
suggetti ewlenin	0]U01
sugu	1>F01
suhde	1>G01
suhe	1>H01
suhrn	1>I01
suiomh	02D01
suiomh greasain	0_D01
sujet	1>J02
sujet de memoire	0c001
sujet de mémoire	0c001
sujet de these	0c001
sujet de thèse	0c001
sujet du memoire	0c001
sujet du mémoire	0c001
sukcesy	0KL01
suku	1>L01
sukunimi	1>M01
sukunimi etunimi	0Nc01
sukunimi, etunimi	0Nc01
sukupuoli	1>N01
sumar	0F001
summary	00W02
summary of work	00a01
sundinud	1>O01
sunniaasta	1>O01
sunniaeg	1>O01
sunnikoht	1>P01
sunnikuupaev	1>O01
suoritettu	0f201
suoritettu tutkinto	06301
suositus	0_B01
superieur	0G401
superieur hierarchique	0G401
superior	0Aa01
superior imediato	0>G01
supervisor	1>Q04
supervisore	16J01
supérieur	0G401
supérieur hiérarchique	0G401
surat izin mengemudi	0\501
sure	0<=01
surel	02X01
surname	0P801
surnames	0P801
surucu belgesi	0KW01
surucu ehliyeti	0KW01
suteike	05:01
suteikė	05:01
suuline esitus	15501
suuline suhtlus	1>U01
suullinen tuottaminen	14[01
suullinen vuorovaikutus	0\;01
suund	0N:01
suuntautuminen	02=01
suuntautumisvaihtoehto	02=01
suíomh	02D01
suíomh gréasáin	0_D01
suġġett	14d01
suġġetti ewlenin	0]U01
svarbiausi dalykai	0nE01
svarigakais	0S_01
svarīgākais	0S_01
sveitarfelag	08Q01
sveitarfélag	08Q01
svesvaloda	1>V01
svetaine	0Yc01
svetainė	0Yc01
sveuciliste	0X801
sveučilište	0X801
svešvaloda	1>V01
svid	1>W02
svietimo istaiga	07101
svið	1>W02
syfte	08^01
synt	1>Y01
synthese	00801
synthèse	00801
syntymaaika	1>Y01
syntymaeaika	1>Y01
syntymaekunta	1>Z01
syntymaepaeivae	1>Y01
syntymaepaikka	1>Z01
syntymaevuosi	1>Y01
syntymakunta	1>Z01
syntymapaikka	1>Z01
syntymapaiva	1>Y01
syntymavuosi	1>Y01
syntymäaika	1>Y01
syntymäkunta	1>Z01
syntymäpaikka	1>Z01
syntymäpäivä	1>Y01
syntymävuosi	1>Y01
syntynyt	1>Y01
system	04k01
systeme	0KZ01
systemer	0ck02
szak	0[Y01
szakdolgozat	0Fk01
szakdolgozat cime	0Fk01
szakdolgozat címe	0Fk01
szakdolgozat temaja	0Fk01
szakdolgozat témája	0Fk01
szakirany	0[Y01
szakirány	0[Y01
szakma	09k01
szakterulet	0[Y01
szakterület	0[Y01
szekhely	0VD01
szektor	02601
szerep	1>[02
szerepek	14:01
szerepem	14:01
szerepkor	1>]03
szerepkör	1>]03
szervezet	1>`02
szervezeti egyseg	0BA01
szervezeti egység	0BA01
szerzo	1>b01
szerzok	1>b01
szerző	1>b01
szerzők	1>b01
szint	1>c03
szintje	1>f01
szkola	0g\01
szkoła	0g\01
szobeli interakcio	1>g01
szobeliseg	09h01
szoftverek	0NW01
szul	1>h01
szuletesi datum	1>h01
szuletesi ev	1>h01
szuletesi hely	1>i01
szuletesi hely es ido	1>h01
szuletesi hely ido	1>h01
szuletesi helye	1>i01
szuletesi ideje	1>h01
szuletesi ido	1>h01
szuletett	1>h01
székhely	0VD01
szóbeli interakció	1>g01
szóbeliség	09h01
szül	1>h01
született	1>h01
születési dátum	1>h01
születési hely	1>i01
születési hely és idő	1>h01
születési hely, idő	1>h01
születési helye	1>i01
születési ideje	1>h01
születési idő	1>h01
születési év	1>h01
sähköposti	0bi01
sähköpostiosoite	0bi01
sécurité	1:F01
séjours linguistiques	0O401
sérsvið	0;K01
sídlo	0d701
símanúmer	0V?01
sími	0V?01
síntese	0jd01
síntesis	0O@01
sítio web	0?_01
síť	1;501
söker	0j501
sözlü anlatım	0]M01
sözlü etkileşim	0[^01
súhrn	1>I01
súčasná pozícia	11`01
sündinud	1>O01
sünniaasta	1>O01
sünniaeg	1>O01
sünnikoht	1>P01
sünnikuupäev	1>O01
süre	0<=01
sürücü belgesi	0KW01
sürücü ehliyeti	0KW01
sākuma datums	0i901
sākums	0i901
sđt	0FE01
słowa kluczowe	0fm01
słuchanie	19L01
służba wojskowa	1;`01
số cmnd	0=:01
số di động	0F>01
số lượng nhân viên	15301
số người	15301
số năm kinh nghiệm	0\F01
số tín chỉ	1;h01
số điện thoại	0FE01
sức khỏe	0<C01
t	0<A01
t c kimlik no	0\D01
t.c. kimlik no	0\D01
taal	1>j01
taalbeheersing	1>k01
taalcertificaten	0>501
taalervaring	1>l01
taalniveau	1>k01
tac gia	1>m01
taches	01901
taches principales	01901
taches realisees	01901
taekni	0WK01
taetig als	09]01
taetigkeit	09[02
taetigkeit als	09]01
taetigkeiten	05Z01
taetigkeitsbereich	1>n02
taetigkeitsbereich oder branche	0TA01
taetigkeitsbereiche	05Z01
taetigkeitsbeschreibung	05Z01
taetigkeitsfeld	0;G01
taetigkeitsschwerpunkte	05Z01
tagessatz	0So01
tagline	0BH01
tagozat	0[Y01
tahdit	0Y^01
taho	0Z[01
tahun	1?004
tahun lahir	0^c01
tahun lulus	0VL01
tai khoan	1?401
taidot	06<01
taille	0N\01
taille de l'entreprise	0KM01
taille de l'equipe	0KM01
taille de l'équipe	0KM01
tairgeadh cainte	0^[01
taisnimi	0KJ01
taken	01801
taken en verantwoordelijkheden	01801
tal	1?501
tala	0ej01
tale	1?602
talen	1>j01
talen en tools	0Sl01
talr	0]E01
talruna numurs	0]E01
talrunis	0]E01
tam ad	01=01
tamanho da equipe	0FS01
tamano del equipo	0in01
tamaño del equipo	0in01
tanav	00;01
tanggal	1?802
tanggal lahir	0^c01
tanggal mulai	0C001
tanggal publikasi	1?:01
tanggal selesai	0VL01
tanggal terbit	1?;02
tanggung jawab	0El01
tanim	01101
tantargyak	0Q;01
tantárgyak	0Q;01
tanulmanyi atlag	06\01
tanulmányi átlag	06\01
tanım	01101
tap chi	0h101
tapasztalat	1?=01
tapasztalat evei	1?=01
tapasztalat évei	1?=01
taqsima	0FX01
tara	1?>01
tareas	01401
tareas realizadas	01401
tareas y responsabilidades	01401
tarefas	06[01
target position	0BH01
targyak	0Q;01
tarief	0TF01
tarih	1??03
tarih araligi	0<=01
tarih aralığı	0<=01
tarihler	0<=01
tarkvara	0[_01
tarsalgas	1>g01
tarsszerzok	1>b01
tartalom	0BW01
tascanna	0IG01
tase	1?B03
tasks	0AX01
taso	1?E02
tasques	01701
tasques principals	01701
tasques realitzades	01701
tatig als	09]01
tatigkeit	09[02
tatigkeit als	09]01
tatigkeiten	05Z01
tatigkeitsbereich	1>n02
tatigkeitsbereich oder branche	0TA01
tatigkeitsbereiche	05Z01
tatigkeitsbeschreibung	05Z01
tatigkeitsfeld	0;G01
tatigkeitsschwerpunkte	05Z01
tausta	0^N01
tautan	0^k01
tautiba	0od01
tautybe	0oa01
tautybė	0oa01
tautība	0od01
tavoite	0^N01
tavsiye	0U201
taħdit	0Y^01
tc kimlik no	0\D01
tcc	0GM01
teaduskond	0N:01
team	1?G08
team gestito	0FT01
team members	0@?01
team size	0@?01
teamgroesse	05601
teamgrootte	00A01
teamgrosse	05601
teamgröße	05601
teamstoerrelse	1?O02
teamstorlek	04f01
teamstorrelse	1?O02
teamstørrelse	1?O02
teanga	1?Q01
teanga dhuchais	0bP01
teanga dhúchais	0bP01
teangacha	1?Q01
tecajevi	0T^01
tecaji	0T]01
tech	0;Y01
tech stack	1;E02
tech-stack	0KZ01
technical environment	0;Y01
technical stack	0;Y01
technieken	0Sl01
technik	0KZ01
techniques	0@B01
technisches umfeld	0KZ01
technologia	0NW01
technologiak	0NW01
technologie	1?R06
technologie stack	0KZ01
technologie-stack	0KZ01
technologieen	0Sl01
technologien	0KZ01
technologien und tools	0KZ01
technologies	1?X02
technologies used	0;Y01
technologies utilisees	0@B01
technologies utilisées	0@B01
technologieën	0Sl01
technologijos	0Wb01
technology	0;Y01
technology stack	0;Y01
technológia	0NW01
technológie	0\b01
technológiák	0NW01
technos	0@B01
tecnicas	0@C02
tecniche	0@G01
tecnologia	1?Z03
tecnologias	0@C02
tecnologias usadas	0@C02
tecnologias utilizadas	0@C02
tecnologie	0@G01
tecnologie usate	0@G01
tecnologie utilizzate	0@G01
tecnologies	0KY01
tecnologies utilitzades	0KY01
tecnología	05D01
tecnologías	05D01
tecnologías usadas	05D01
tecnologías utilizadas	05D01
tecrube	0EE01
tecrübe	0EE01
tegevusala	1?]01
tegevusvaldkond	1?]01
tegund starfsemi	06k01
tehnologii	0@F01
tehnologii folosite	0@F01
tehnologii utilizate	0@F01
tehnologijas	06d01
tehnologije	13c03
tehnoloogiad	0[_01
tehnoloģijas	06d01
tehtaevae	1?^02
tehtaevaenimike	03P02
tehtaevaenkuva	0\:01
tehtaevaet	0\:01
tehtava	1?^02
tehtavanimike	03P02
tehtavankuva	0\:01
tehtavat	0\:01
tehtävä	1?^02
tehtävänimike	03P02
tehtävänkuva	0\:01
tehtävät	0\:01
teicneolaiochtai	0MZ01
teicneolaíochtaí	0MZ01
teideal	0IF01
teideal na cailiochta a bronnadh	0<601
teideal na cáilíochta a bronnadh	0<601
teideal poist	0S\01
teileafon	0SW01
teileafón	0SW01
teistimeireacht	0eS01
teistiméireacht	0eS01
tekija	0\I01
tekijae	0\I01
tekijaet	0\I01
tekijat	0\I01
tekijä	0\I01
tekijät	0\I01
tekniikat	06<01
teknik	04k01
tekniker	04k01
teknologi	1?`03
teknologi yang digunakan	02[01
teknologiat	06<01
teknologier	0cP03
teknologiji	0TJ01
teknolojiler	03[01
teknoloġiji	0TJ01
tel	1?c0L
tel cislo	1@?02
tel de contacte	0io01
tel kom	0]101
tel mobil	1@A01
tel no	0Ni01
tel nr	1@B02
tel portable	0=`01
tel privat	0PU01
tel. de contacte	0io01
tel. kom	0]101
tel. mobil	1@A01
tel. nr	0]C01
tel. privat	0PU01
tel. číslo	1@?02
tel.-nr	0PU01
telecopie	1@D01
telefaks	1@E02
telefax	1@G02
telefoane	0il01
telefon	1@I0@
telefon de contacte	0io01
telefon fix	1@Y02
telefon komorkowy	0]101
telefon komórkowy	0]101
telefon kontaktowy	0ik01
telefon mobil	1@[03
telefon no	0Ni01
telefon numarasi	0Ni01
telefon numarası	0Ni01
telefon privat	0PU01
telefonas	0]C01
telefone	0A?01
telefone celular	0A<01
telefone fixo	0A?01
telefone para contato	0A?01
telefone(s	0A?01
telefones	0A?01
telefonicky kontakt	1@^01
telefonický kontakt	1@^01
telefoninumber	1@_01
telefonne cislo	1@`01
telefonni cislo	1@^01
telefonnr	0PU01
telefonnummer	1@a04
telefonní číslo	1@^01
telefono	1@e02
telefono abitazione	0A@01
telefono cellulare	0=a01
telefono celular	0e[01
telefono de contacto	0j001
telefono fijo	0j001
telefono fisso	0A@01
telefono movil	0e[01
telefono numeris	0]C01
telefono(i	0A@01
telefono(s	0j001
telefonos	0j001
telefons	0]E01
telefonska stevilka	0]D01
telefonska številka	0]D01
telefonski broj	1@g01
telefonszam	0L201
telefonszam(ok	0L201
telefonszám	0L201
telefonszám(ok	0L201
telefoon	1@h01
telefoon prive	1@h01
telefoon privé	1@h01
telefoonnummer	1@h01
telefón	1@`01
telefónne číslo	1@`01
telemovel	0A<01
telemóvel	0A<01
telephone	1@i02
telephone fixe	0Q301
telephone mobile	0=`01
telephone number	0<A01
telephone portable	0=`01
telephone(s	0Q301
telepon	0]@01
telepon genggam	0V301
telepon lain	1@k01
telepon seluler	0V301
telepules	1@l02
település	1@l02
telf	0j001
teljes nev	0gh01
teljes név	0gh01
tellija	1@n01
telp	0]@01
telpon	0]@01
telèfon	0io01
telèfon de contacte	0io01
telèfon fix	0io01
telèfon mòbil	0f601
teléfono	0j001
teléfono celular	0e[01
teléfono de contacto	0j001
teléfono fijo	0j001
teléfono móvil	0e[01
teléfono(s	0j001
teléfonos	0j001
tema	1@o04
tema diplomove prace	08[01
tema lucrarii	0GD01
tema lucrării	0GD01
tema prace	1A302
tema rada	0G202
temario	06=01
temat pracy	12501
temat pracy magisterskiej	12501
temavezeto	0PO01
temel faaliyetler ve sorumluluklar	0OC01
temel gorevler	0OC01
temel görevler	0OC01
temel konular	02e01
temoignage	08501
tempat	0aC01
tempat & tanggal lahir	0^c01
tempat kerja	0[W01
tempat lahir	1A501
tempat tanggal lahir	0^c01
tempat tinggal	1A602
tempat, tanggal lahir	0^c01
tempat/tanggal lahir	0^c01
tempo	0C[01
tempo de experiencia	04S01
tempo de experiência	04S01
temps de travail	0AT01
ten	0Vb01
ten cong ty	0?S01
ten day du	0Vb01
ten du an	0Vb01
ten giai thuong	0TL01
ten goi	1A801
ten nguoi dung	1?401
ten truong	0?T01
tengsl	1A901
tentang perusahaan	0Em01
tentang saya	0<n01
tenure	0IL01
terbit	1?:01
tercih edilen sehir	0<?01
tercih edilen şehir	0<?01
term	0IL01
termin	0Gk01
termin nastupu	0e^02
termino	1A:02
termín	0Gk01
termín nástupu	0e^02
tese	0GM01
tesi	1A<02
tesi di dottorato	06001
tesi di laurea	06001
tesi doctoral	13l01
tesi magistrale	06001
tesina	0oZ01
tesis	1A>02
tesis doctoral	0oZ01
testimoni	16>01
testimonial	15201
testimonianza	0>l01
testimonio	15Y01
tevekenyseg	0PM01
tevekenyseg tipusa agazat	02601
tevekenysegek	0PM01
tevekenysegi kor	02601
tevékenység	0PM01
tevékenység típusa, ágazat	02601
tevékenységek	0PM01
tevékenységi kör	02601
teymi	0E801
tez	0:K01
tez basligi	0:K01
tez başlığı	0:K01
tez konusu	0:K01
teza	0GD01
teza de doctorat	0GD01
tezi	0GP01
teză	0GD01
tečajevi	0T^01
tečaji	0T]01
teżi	0GP01
tfg	1A@02
tfm	1A@02
tfn	0VG01
tfno	0j001
tgl lahir	0^c01
thanh pho	1AB02
thanh tich	0\<01
thanh tich dat duoc	0\<01
thanh tuu	0\<01
thema	07501
thema der abschlussarbeit	00\01
thema der diplomarbeit	00\01
thema der masterarbeit	00\01
these	0c001
thesis	1AD03
thesis title	08N01
thjoderni	17j01
thoi gian	1AG02
thoi gian bat dau	0gl01
thoi gian lam viec	0TK01
thong tin khac	0\>01
thu dien tu	0F?01
thành phố	1AB02
thành tích	0\<01
thành tích đạt được	0\<01
thành tựu	0\<01
thèse	0c001
thông tin khác	0\>01
thư điện tử	0F?01
thời gian	1AG02
thời gian bắt đầu	0gl01
thời gian làm việc	0TK01
tid	1AI03
tidskrift	0QI01
tidsperiod	04]01
tidsrom	04[01
tidsrum	04X01
tidsskrift	1AL02
tiedekunta	02=01
tiempo	0Ee01
tieng me de	1AN01
tietoa yrityksesta	1AO01
tietoa yrityksestae	1AO01
tietoa yrityksestä	1AO01
tieu de	0TL01
tiimi	0mb01
tiimin koko	02V01
tiivistelma	0WM01
tiivistelmae	0WM01
tiivistelmä	0WM01
tijdschrift	0T?01
tijdvak	0CF01
til	1AP03
tilaaja	06;01
tildelt af	1AS01
tildelt av	1AT01
tilgjengelighet	0[U01
till	1AU02
tilldelad av	1AW01
tillgaenglig fraan	1AX01
tillgaenglighet	1AX01
tillganglig fran	1AX01
tillganglighet	1AX01
tillgänglig från	1AX01
tillgänglighet	1AX01
tilltal	1AY01
tilltalsnamn	0QJ01
tilltrade	1AX01
tilltraede	1AX01
tillträde	1AX01
tiltale	1AZ02
tiltraedelse	0[T01
tiltredelse	0[U01
tiltrædelse	0[T01
tim	1A\05
timabil	0B]01
timarit	1Aa01
time	0IL01
timeframe	0IL01
timekla vietne	0:e01
timeline	0IL01
tin chi	1;h01
tinggi badan	09U01
tingkat	1Ab03
tingkat keahlian	1Ae01
tingkat kemahiran	0[i01
tinh	1Af01
tinh thanh pho	0i>01
tinh tp	0i>01
tinh trang hon nhan	0W;01
tinklalapis	0Yc01
tinklarastis	0Yc01
tinklaraštis	0Yc01
tionscal	0>Z01
tip	1Ag04
tip contract	13b01
tip ta' negozju jew settur	1:i01
tipe pekerjaan	0Zl01
tipo	1Ak03
tipo de actividad o sector	19M01
tipo de contrato	1An02
tipo de curso	0Eh01
tipo de empleo	0AV01
tipo de emprego	0e801
tipo de empresa o sector	19M01
tipo de empresa ou sector	15A01
tipo de empresa ou setor	15A01
tipo de estudios	0=m01
tipo de projeto	1B001
tipo de proyecto	0=701
tipo di attivita o settore	03F01
tipo di attività o settore	03F01
tipo di azienda	03F01
tipo di azienda o settore	03F01
tipo di contratto	0AW01
tipo di diploma	0_A01
tipo di impiego	1B102
tipo di progetto	1B301
tipo di studi	0_A01
tipologia	1B301
tipologia di contratto	0AW01
tipul activitatii sau sectorul de activitate	0H=01
tipul activității sau sectorul de activitate	0H=01
tipul contractului	13b01
tipul proiectului	1B401
tipus	1B502
tipus d'empresa o sector	15>01
tipus d'estudis	0NV01
tipus de contracte	0e901
tipus de projecte	1B701
tir	1B801
titel	1B90?
titel pa speciale	01m01
titel pa uppsats	0H301
titel paa speciale	01m01
titel paa uppsats	0H301
titel på speciale	01m01
titel på uppsats	0H301
titel scriptie	02201
titill	1BH01
title	1BI06
title of qualification	00e01
title of qualification awarded	00e01
titlu	1BO03
titlul lucrarii	0GD01
titlul lucrării	0GD01
titlul obtinut	0<801
titlul obținut	0<801
titol	1BR03
titol de la qualificacio obtinguda	0NV01
titol de la tesi	13l01
titol obtingut	0NV01
titolo	1BU04
titolo conseguito	0_A01
titolo della qualifica rilasciata	0_A01
titolo della tesi	06001
titolo di studio	1BY02
titolo tesi	06001
titolu	12F01
titolu tal kwalifika moghtija	0^U01
titolu tal-kwalifika mogħtija	0^U01
titolu tax xoghol	0XA01
titolu tax-xogħol	0XA01
titre	1B[05
titre de la these	0c001
titre de la thèse	0c001
titre de sejour	07_01
titre de séjour	07_01
titre du cv	0M001
titre du memoire	0c001
titre du mémoire	0c001
titre obtenu	0>801
tittel	1B`04
tittel pa oppgave	08O01
tittel paa oppgave	08O01
tittel på oppgave	08O01
titteli	1Bd02
titul	1Bf05
titul kvalifikace	0HW01
titula	1Bk05
titulacao	0Eh01
titulacio	0NV01
titulacion	0=m01
titulació	0NV01
titulación	0=m01
titular	1C002
titulação	0Eh01
titulo	1C208
titulo da dissertacao	0GM01
titulo da tese	0GM01
titulo de la cualificacion obtenida	0=m01
titulo de la tesis	0oZ01
titulo obtenido	0=m01
titulo profesional	0<W01
titulo profissional	0<X01
titulos de idiomas	1C:01
titulus	1C;02
tiêu đề	0TL01
tiếng mẹ đẻ	1AN01
tjaenst	1C=01
tjaenstgoeringsgrad	04\01
tjaning	1?501
tjanst	1C=01
tjanstgoringsgrad	04\01
tjm	12M01
tjáning	1?501
tjänst	1C=01
tjänstgöringsgrad	04\01
tlf	1C>04
tlf nr	1CB02
tlf.nr	1CB02
tlm	0A<01
tmiem	0CU01
to	1CD02
to chuc	1CF02
to chuc cap	0<I01
todistuksen myoentaejae	0f501
todistuksen myontaja	0f501
todistuksen myöntäjä	0f501
todistukset	0\C01
toegekend door	1CH01
toelichting	0l>01
toimeksiantaja	06;01
toimenkuva	0\:01
toimi	03O01
toimiala	1:]01
toimiala tai sektori	1:]01
toimipaikka	0nF01
toivottu tehtaevae	03N01
toivottu tehtava	03N01
toivottu tehtävä	03N01
tolvupostur	0gb01
tom tat	0TI01
ton giao	1CI01
too kirjeldus	0\n01
tooandja	1CJ01
tooandja nimi ja aadress	1CJ01
tookogemus aastates	1CK01
tookoha asukoht	06S01
toole asumise aeg	1CL01
tools	1CM04
tools and technologies	0;Y01
tools used	0;Y01
tooriistad	0[_01
toostaaz	1CK01
tootajate arv	02k01
tooulesanded	0\n01
topic	08N01
toplam deneyim	0EE01
toradh	0U\01
torthai	0Jc01
torthaí	0Jc01
tot	01o01
tot en met	01o01
tot nghiep	0ED01
total experience	12m01
tovabbi e mail cimek	1CQ01
tovabbi honlapok	1CR01
tovabbi informacio	0KU01
tovabbi telefonszamok	1CS01
további e-mail címek	1CQ01
további honlapok	1CR01
további információ	0KU01
további telefonszámok	1CS01
town	0?701
trabajo de fin de grado	0oZ01
trabajo de fin de master	0oZ01
trabajo de fin de máster	0oZ01
trabajo de grado	0oZ01
trabajo fin de grado	0oZ01
trabajo fin de master	0oZ01
trabajo fin de máster	0oZ01
trabajo final	0oZ01
trabalho de conclusao	0GM01
trabalho de conclusao de curso	0GM01
trabalho de conclusão	0GM01
trabalho de conclusão de curso	0GM01
trach nhiem	0@j01
trach nhiem cong viec	0@j01
trachtas	1CT01
tractament	1CU01
traeger	1CV03
traegerverein	1CY01
trager	1CV03
tragerverein	1CY01
traguardi	0jP01
training provider	00f01
traitement de l'information	1CZ01
trajanje	1C[03
trang ca nhan	0_g01
trang cá nhân	0_g01
trang web	0_g01
trang web khac	1C^01
trang web khác	1C^01
trao boi	0HU01
trao bởi	0HU01
tratamento	1C_01
tratamento da informacao	12_01
tratamento da informação	12_01
tratamiento	1C`01
tratamiento de la informacion	1Ca01
tratamiento de la información	1Ca01
treball de fi de grau	13l01
treball de fi de master	13l01
treball de fi de màster	13l01
treball de final de grau	13l01
treball final	13l01
trefwoorden	0Sl01
treimhse	0CZ01
trenutna pozicija	1Cb02
trenutno delovno mesto	10\01
tresc	0]F01
treść	0]F01
trinh do	1Cd04
trinh do hoc van	08`01
triq	0XK01
trukme	0D801
trukmė	0D801
truong	0?T01
truong dai hoc	0?T01
truong hoc	0?T01
trvale bydlisko	01P01
trvale bydliste	01Q01
trvalé bydlisko	01P01
trvalé bydliště	01Q01
trvani	0Gk01
trvanie	0E201
trvání	0Gk01
trách nhiệm	0@j01
trách nhiệm công việc	0@j01
tráchtas	1CT01
träger	1CV03
trägerverein	1CY01
tréimhse	0CZ01
trình độ	1Cd04
trình độ học vấn	08`01
trường	0?T01
trường học	0?T01
trường đại học	0?T01
ttl	0^c01
tu	08l01
tu khoa	0@e01
tuairisc	0BF01
tugas	0El01
tugas akhir	0GC01
tugas dan tanggung jawab	0El01
tugas sebagai	0ZX01
tugas utama	0El01
tuji jezik	0[601
tulemus	1Ch02
tulemused	19]01
tulisan	0c901
tulokset	0\901
tulos	1Cj02
tungumal	0b?01
tungumalakunnatta	0OU01
tungumál	0b?01
tungumálakunnátta	0OU01
tunnus	0[Q01
tunnustus	1Cl02
tuoi	1Cn01
tur	13j01
turinys	05B01
tus	0CW01
tuteur	0G401
tutkielma	0Fo01
tutkinnon nimi	06301
tutkinnon taso	06301
tutkinto	06301
tutkintonimike	06301
tutor	1Co03
tutora	0G601
tuổi	1Cn01
tvrtka	1D202
twieldet	0CV01
twieled	0CV01
tym	0kD01
tyoaika	1D401
tyoeaika	1D401
tyoekalut	06<01
tyoekokemus vuosina	0\o01
tyoenantaja	1D501
tyoenantajan nimi ja osoite	1D501
tyoenkuva	0\:01
tyoepaikka	1D501
tyoeskentelypaikka	0nF01
tyoesuhde	1D401
tyoesuhteen kesto	02G01
tyoesuhteen muoto	1D401
tyoesuhteen tyyppi	1D401
tyoetehtaevae	03O01
tyoetehtaevaet	0\:01
tyokalut	06<01
tyokokemus vuosina	0\o01
tyonantaja	1D501
tyonantajan nimi ja osoite	1D501
tyonkuva	0\:01
tyopaikka	1D501
tyoskentelypaikka	0nF01
tyosuhde	1D401
tyosuhteen kesto	02G01
tyosuhteen muoto	1D401
tyosuhteen tyyppi	1D401
tyotehtava	03O01
tyotehtavat	0\:01
typ	1D605
typ av examen	0Nk01
typ av verksamhet eller sektor	0;H01
typ projektu	1D;03
typ studia	0HW01
typ uvazku	0I:01
typ úvazku	0I:01
type	1D>07
type af virksomhed eller sektor	1DE01
type d'emploi	0AT01
type de contrat	0AT01
type de diplome	0>801
type de diplôme	0>801
type de poste	0AT01
type de projet	0=801
type dienstverband	0AS01
type of business	0;B01
type of business or sector	0;B01
type of contract	0AR01
type of employment	0AR01
type of project	0=601
type of study	00e01
type opleiding	0UC01
type ou secteur d'activite	0H901
type ou secteur d'activité	0H901
type virksomhet eller sektor	0;I01
tytul	1DF03
tytul kwalifikacji	0IT01
tytul nagrody	0fM01
tytul naukowy	1DI01
tytul pracy	12501
tytul zawodowy	0IT01
tytuł	1DF03
tytuł kwalifikacji	0IT01
tytuł nagrody	0fM01
tytuł naukowy	1DI01
tytuł pracy	12501
tytuł zawodowy	0IT01
tyyppi	0^d01
työaika	1D401
työkalut	06<01
työkokemus vuosina	0\o01
työnantaja	1D501
työnantajan nimi ja osoite	1D501
työnkuva	0\:01
työpaikka	1D501
työskentelypaikka	0nF01
työsuhde	1D401
työsuhteen kesto	02G01
työsuhteen muoto	1D401
työsuhteen tyyppi	1D401
työtehtävä	03O01
työtehtävät	0\:01
tài khoản	1?401
tác giả	1>m01
táirgeadh cainte	0^[01
tárgyak	0Q;01
társalgás	1>g01
társszerzők	1>b01
tâches	01901
tâches principales	01901
tâches réalisées	01901
täisnimi	0KJ01
tänav	00;01
tätig als	09]01
tätigkeit	09[02
tätigkeit als	09]01
tätigkeiten	05Z01
tätigkeitsbereich	1>n02
tätigkeitsbereich oder branche	0TA01
tätigkeitsbereiche	05Z01
tätigkeitsbeschreibung	05Z01
tätigkeitsfeld	0;G01
tätigkeitsschwerpunkte	05Z01
tækni	0WK01
técnicas	0@C02
tél	0Q301
tél. portable	0=`01
télécopie	1@D01
téléphone	0Q301
téléphone fixe	0Q301
téléphone mobile	0=`01
téléphone portable	0=`01
téléphone(s	0Q301
téma diplomové práce	08[01
téma práce	1A302
témavezető	0PO01
témoignage	08501
término	1A:02
tên	0Vb01
tên công ty	0?S01
tên dự án	0Vb01
tên giải thưởng	0TL01
tên gọi	1A801
tên người dùng	1?401
tên trường	0?T01
tên đầy đủ	0Vb01
tình trạng hôn nhân	0W;01
tím	0kE01
tímabil	0B]01
tímarit	1Aa01
tín chỉ	1;h01
típus	0Zi01
tír	1B801
títol	1BR03
títol de la qualificació obtinguda	0NV01
títol de la tesi	13l01
títol obtingut	0NV01
título	1C208
título da dissertação	0GM01
título da tese	0GM01
título de la cualificación obtenida	0=m01
título de la tesis	0oZ01
título obtenido	0=m01
título profesional	0<W01
título profissional	0<X01
títulos de idiomas	1C:01
tóm tắt	0TI01
tôn giáo	1CI01
tölvupóstur	0gb01
töö kirjeldus	0\n01
tööandja	1CJ01
tööandja nimi ja aadress	1CJ01
töökogemus aastates	1CK01
töökoha asukoht	06S01
tööle asumise aeg	1CL01
tööriistad	0[_01
tööstaaž	1CK01
töötajate arv	02k01
tööülesanded	0\n01
tús	0CW01
tür	13j01
tým	0kD01
tālr	0]E01
tālrunis	0]E01
tālruņa numurs	0]E01
tīmekļa vietne	0:e01
tạp chí	0h101
tỉnh	1Af01
tỉnh/thành phố	0i>01
tỉnh/tp	0i>01
tốt nghiệp	0ED01
tổ chức	1CF02
tổ chức cấp	0<I01
từ	08l01
từ khóa	0@e01
uber das unternehmen	0;G01
uber mich	04101
uberblick	04101
uberschrift	07<01
ubicacio	0`l01
ubicacion	0`m01
ubicació	0`l01
ubicación	0`m01
ucet	1DJ02
ucret beklentisi	09E01
uczelnia	0g\01
udair	1DL01
udar	1DL01
udbyder	1DM01
uddannelse	0^T01
uddannelsesbetegnelse	0^T01
uddannelsesinstitution	0^=01
uddannelsesinstitutionens navn og type	0^=01
uddannelsesniveau	0Vl01
uddannelsessted	0^=01
uddannelsestitel	0^T01
uddelt af	1AS01
udeleno kym	1DN01
udelil	1DO02
udelila	1DO02
udelovatel	1DO02
udeľovateľ	1DQ01
udgivelsesdato	1DR01
udgiver	1DS01
udgivet	1DR01
udgivet af	1DS01
udgivet i	1DS01
udmaerkelse	1DT01
udmærkelse	1DT01
udruga	1DU01
udruzenje	1DV01
udruženje	1DV01
udstedelsesdato	0l@01
udsteder	1DM01
udstedt	0l@01
udstedt af	1DM01
udtalelse	1DW01
uděleno kým	1DN01
udělil	1DN01
udělila	1DN01
udělovatel	1DN01
ueber das unternehmen	0;G01
ueber mich	04101
ueberblick	04101
ueberschrift	07<01
uf	0GS01
ufficio	0FY01
ugyfel	0bb01
uhing	1DX01
uimhir foin	0SW01
uimhir fóin	0SW01
uimhir theileafoin	0SW01
uimhir theileafóin	0SW01
uirlisi	0MZ01
uirlisí	0MZ01
uit dienst	01o01
uitgegeven door	01n01
uitgegeven op	09@01
uitgereikt door	1CH01
uitgevende instantie	01n01
uitgever	1DY02
uitgever van het certificaat	01n01
uitgeverij	0T?01
ukoly	0VX01
ukonceni	1D[02
ukoncenie	0Dg01
ukonczenie	0CY01
ukončenie	0Dg01
ukončení	1D[02
ukończenie	0CY01
uksus	0ba01
ukuran tim	0[M01
ulesanded	0\n01
ulica	1D]05
ulice	01Q01
ulikool	0V601
ulke	1Db01
uloga	1Dc06
uloge	0eN02
uloha v projekte	18Y01
ulohy	0VU01
ulteriori informazioni	03501
ultima actualizacion	01<01
ultima atualizacao	06j01
ultima forma de invatamant absolvita	0hf01
ultima formă de învățământ absolvită	0hf01
ultima modificacion	01<01
ultimo aggiornamento	02901
ultimo nome	05<01
um mig	02:01
umfang	0]j01
umgebung	0KZ01
umiejetnosci	0fm01
umiejętności	0fm01
umsatz	05601
umsogn	0b`01
umsögn	0b`01
umur	1Di01
umzugsbereitschaft	09o01
understanding: listening	0`S01
understanding: reading	15U01
unelte	0@F01
uni	02L01
unidad	0G[01
unidades curriculares	0<501
unit	1Dj02
unitat	0Ml01
unites d'enseignement	0Aj01
unités d'enseignement	0Aj01
universidad	00d01
universidade	0?j01
universita	1Dl02
universitaet	02L01
universitas	0Y=01
universitat	1Dn02
universitate	1E002
universitatea	0SP01
universite	1E202
universiteit	0W201
universitet	1E403
universitetas	07101
university	00f01
università	1Dl02
universität	02L01
université	0=h01
universitāte	06o01
univerza	0P101
univerzita	1E702
univerzitet	1E901
uniwersytet	0g\01
unternehmen	05W02
unternehmensbeschreibung	0;G01
unternehmensgegenstand	0;G01
unternehmensgroesse	05601
unternehmensgrosse	05601
unternehmensgröße	05601
unternehmensname	05\01
unternehmensprofil	0;G01
until	0@H01
unvan	1E:04
updated	0_;01
uporabljene tehnologije	0\\01
uporabnisko ime	1E>01
uporabniško ime	1E>01
uppdrag	04b01
uppdragsgivare	09g01
uppehaallstillstaand	05b01
uppehallstillstand	05b01
uppehållstillstånd	05b01
uppgifter	04b01
upphaf	0<001
uppnaadda resultat	0RS01
uppnadda resultat	0RS01
uppnådda resultat	0RS01
uppsaegningstid	1AX01
uppsagnarfrestur	0TE01
uppsagningstid	1AX01
uppsats	0H301
uppsägningstid	1AX01
ur	0CQ01
uraian	0Ek01
uraian pekerjaan	0El01
uraian tugas	0El01
uren	0AS01
uren per week	0AS01
url	1E?0:
urodzona	0CQ01
urodzony	0CQ01
uroven	1EI04
uroven ekr	0Ki01
uroven eqf	1EM01
uroven eqr	1EM01
uroven znalosti	0Ze02
urovne serr	1:a02
usek	1EN02
user	0V201
user name	0V201
username	0V201
usia	1Di01
using	0;Y01
usmerenje	0j]01
usmjerenje	10X01
uspechy	1EP02
uspehi	0HY01
uspesi	0H]01
uspjesi	1ER01
ustanova	1ES08
ustna interakcia	0]O01
ustni interakce	0]N01
ustni projev	0d?01
ustny prejav	0WD01
usuari	0iJ01
usuario	1E[02
usuário	0A501
utbildning	0Nk01
utbildningsanordnare	0Vf01
utbildningsniva	0Vi01
utbildningsnivaa	0Vi01
utbildningsnivå	0Vi01
utbildningsorganisationens namn och typ	0Vf01
utca	02j01
utdanning	0^S01
utdanningsinstitusjon	0Vg01
utdanningsinstitusjonens navn og type	0Vg01
utdanningsniva	0W001
utdanningsnivaa	0W001
utdanningsnivå	0W001
utdelad av	1AW01
utdelare	1AW01
utdelt av	1AT01
utente	0iV01
utfaerdad av	1E]01
utfaerdad den	0N701
utfaerdare	1E]01
utfaerdat	0N701
utfaerdat av	1E]01
utfardad av	1E]01
utfardad den	0N701
utfardare	1E]01
utfardat	0N701
utfardat av	1E]01
utfärdad av	1E]01
utfärdad den	0N701
utfärdare	1E]01
utfärdat	0N701
utfärdat av	1E]01
utgafa	1Aa01
utgafudagur	0:H01
utgefandi	0Sn01
utgefid	1E^01
utgitt	14T01
utgitt av	14U01
utgivare	1E_02
utgiver	14U01
utilizador	0A501
utmaerkelse	1Ea01
utmaerkelsens namn	1Ea01
utmarkelse	1Ea01
utmarkelsens namn	1Ea01
utmerkelse	1Eb01
utmärkelse	1Ea01
utmärkelsens namn	1Ea01
utonev	0\801
utrustning	04k01
utskrift	0_?01
utstedar	1Ec01
utstedelsesdato	0lB01
utsteder	1Ec01
utstedt	0lB01
utstedt av	1Ec01
utónév	0\801
uurtarief	0TF01
uvazek	0I:01
uvazok	0I701
uwagi	0jG01
uyrugu	0cm01
uyruk	0cm01
uyruklar	0cm01
uyruğu	0cm01
uzdevumi	06X01
uzduotys	06a01
uzimamos pareigos	12i01
uzivatelske jmeno	12N01
uzmanlik	02Y01
uzmanlik alani	02Y01
uzmanlık	02Y01
uzmanlık alanı	02Y01
uznemums	1Ed02
uzsakovas	0\W01
uzsienio kalba	0[R01
uzvards	1Ef01
uzvārds	1Ef01
uzyskano	0CX01
uzyte technologie	0fm01
uzywane technologie	0fm01
uzņēmums	1Ed02
użyte technologie	0fm01
używane technologie	0fm01
užduotys	06a01
užimamos pareigos	12i01
uživatelské jméno	12N01
užsakovas	0\W01
užsienio kalba	0[R01
v	0Wf01
vaardigheden	0Sl01
vaardigheidsniveau	1Eg01
vaditaja aplieciba	07e01
vadītāja apliecība	07e01
vaeitoeskirja	0Fo01
vaelineet	06<01
vaerktoej	04m01
vaerktoejer	04m01
vaerktoj	04m01
vaerktojer	04m01
vaernepligt	1Eh01
vaernplikt	0aP01
vaga	0<X01
vaga pretendida	0<X01
vai tro	1Ei03
vai tro trong du an	1El01
vai trò	1Ei03
vai trò trong dự án	1El01
vaidmenys	0bC01
vaidmuo	1Em03
vairuotojo pazymejimas	1F001
vairuotojo pažymėjimas	1F001
vairuotojo teises	1F001
vairuotojo teisės	1F001
vaitekiri	08]01
vaitoskirja	0Fo01
vakblad	0T?01
vakgebied	02301
vakif	0E\01
vakken	09G01
vakıf	0E\01
vald	0`P01
valdkond	1F102
valineet	06<01
valja andja	1F301
valja andnud	03d01
valjaandja	02F01
valjastaja	1F301
valjastanud	1F301
valjastatud	1F401
vallalat	00701
valmistuminen	0aH01
valmistumisvuosi	0aH01
valmistunut	0aH01
valoda	1>V01
valodas	1>V01
valodas limenis	12801
valodas līmenis	12801
valokuva	0^M01
valstiska piederiba	0od01
valstiskā piederība	0od01
valsts	1F501
valstybe	19b01
valstybė	19b01
valutazione	0b^01
van	09<01
van - tot	0CF01
van tot	0CF01
vanaf	09<01
vanus	1F601
varaktighet	04]01
vardai	06?01
vardas	1F701
vardas ir pavarde	1F701
vardas ir pavardė	1F701
vardas pavarde	1F701
vardas pavardė	1F701
vardas, pavardė	1F701
vardi	12R01
vards	0ob01
vards un uzvards	0ob01
vards uzvards	0ob01
varighed	04X01
varighet	04[01
varnplikt	0aP01
varos	1F802
varsta	1F:01
varusmiespalvelus	06:01
vast	1@h01
vaste telefoon	1@h01
vastutus	0\n01
vastutusala	0\n01
vastuualue	0\:01
vastuualueet	0\:01
vastuut	0\:01
vatandaslik	0cm01
vatandaşlık	0cm01
ve cong ty	0TU01
veb	0Ya01
veb sajt	0Ya01
veb stranica	0Ya01
veb-sajt	0Ya01
vechime	03n01
vecums	1F;01
vedouci	0fF01
vedouci prace	0fF01
vedoucí	0fF01
vedoucí práce	0fF01
veduci prace	0fE01
vedúci práce	0fE01
veeb	0\i01
veebileht	0\i01
vefsida	0V>01
vefslod	0V>01
vefslóð	0V>01
vefsíða	0V>01
vefur	0V>01
vege	09801
vegzes eve	09801
vegzettseg	1F<02
vegzettseg kepesites	0QQ01
veicamie pienakumi	06X01
veicamie pienākumi	06X01
veiculo	0@c01
veiklos sritis	1:^01
veiklos sritys ir atsakomybe	06a01
veiklos sritys ir atsakomybė	06a01
veiklos tipas arba sektorius	1:^01
veileder	15F01
veiligheid	1F>01
veitandi	1F?01
veitt af	1F?01
vejleder	0fG01
vek	1F@02
velama alga	02c01
velamais amats	0i<01
velemeny	02H01
velicina tima	0;O02
velikost ekipe	1=]01
velikost tymu	10L01
velikost týmu	10L01
veličina tima	0;O02
velkost timu	10K01
venue	1FB02
veranstalter	03^02
veranstaltung	0N?01
verantwoordelijk voor	01801
verantwoordelijkheden	01801
verantwortlich fuer	05Z01
verantwortlich fur	05Z01
verantwortlich für	05Z01
verantwortlichkeiten	05Z01
verantwortung	05Z01
verantwortungsbereich	05Z01
verband	1CY01
verblijfsvergunning	1FD01
verdlaun	1BH01
verein	1CY01
veren	0kQ01
veren kurulus	02f01
veren kuruluş	02f01
veren kurum	1FE02
vereniging	1=^01
verfahren	0KZ01
verfasser	07R01
verfuegbar	0K`01
verfuegbar ab	0K`01
verfuegbarkeit	0K`01
verfugbar	0K`01
verfugbar ab	0K`01
verfugbarkeit	0K`01
verfügbar	0K`01
verfügbar ab	0K`01
verfügbarkeit	0K`01
vergeben von	07701
verhaeltnis	0:501
verhaltnis	0:501
verhältnis	0:501
verilis tarihi	02g01
veriliş tarihi	02g01
verkefni	00c01
verkefnislysing	0a\01
verkefnislýsing	0a\01
verkfaeri	0WK01
verkfæri	0WK01
verkkaupi	0SU01
verkkosivu	0]X01
verkkosivusto	0]X01
verkkosivut	0]X01
verkosto	03>01
verktoey	0;U01
verktoy	0;U01
verktyg	04k01
verktøy	0;U01
verlag	0N?01
verleend door	1CH01
verleiher	07701
verliehen am	00T01
verliehen von	07701
verneplikt	0QL01
veroeffentlicht	0N>01
veroeffentlicht in	0N?01
veroeffentlichungsdatum	0N>01
veroffentlicht	0N>01
veroffentlicht in	0N?01
veroffentlichungsdatum	0N>01
version	1FG02
verstehen: hoeren	0Vm01
verstehen: horen	0Vm01
verstehen: hören	0Vm01
verstehen: lesen	0_S01
verstrekt door	01n01
vertejums	06l01
vertiefung	07201
vertragsart	04^01
verwendete technologien	0KZ01
verðlaun	1BH01
veröffentlicht	0N>01
veröffentlicht in	0N?01
veröffentlichungsdatum	0N>01
vescine	0\\01
vestiging	1=201
vestine	0\]01
vestlus	1>U01
vezeteknev	0B@01
vezeteknev es utonev	0gh01
vezeteknev utonev	0gh01
vezeto	0PO01
vezetoi engedely	0Zb01
vezetéknév	0B@01
vezetéknév / utónév	0gh01
vezetéknév és utónév	0gh01
vezető	0PO01
vezetői engedély	0Zb01
veículo	0@c01
veľkosť tímu	10K01
veštine	0\]01
veščine	0\\01
vi tri	1FI03
vi tri cong viec	1FL01
vi tri lam viec	1FL01
vi tri mong muon	0@k01
vi tri trong du an	1El01
vi tri ung tuyen	0@k01
via	0XP01
videja atzime	06l01
vidskiptavinur	0SU01
vidurkenning	1BH01
vidurkis	08_01
vidējā atzīme	06l01
vieras kieli	0\@01
viet	1FM01
vieta	1FN02
vietne	0:e01
vietove	0Bn01
vietovė	0Bn01
vigtigste arbejdsopgaver	05^01
vigtigste fag	1FP01
viktigste arbeidsoppgaver og ansvarsomraader	05U01
viktigste arbeidsoppgaver og ansvarsomrader	05U01
viktigste arbeidsoppgaver og ansvarsområder	05U01
viktigste fag	0Lm01
ville	0_j02
ville de residence	0@001
ville de résidence	0@001
vinculo	1FQ02
vinnustadur	0;]01
vinnustaður	0;]01
vinnuveitandi	0SV01
virka	03O01
virksomhed	1FS02
virksomhedsbeskrivelse	0ke01
virksomhedsnavn	05]01
virksomhet	05T01
virziens	0Ol01
visa	1FU02
visa status	16_01
visado	0oQ01
visto	1FW02
visum	05Y01
viðskiptavinur	0SU01
viðurkenning	1BH01
viết	1FM01
vjestine	0\^01
vještine	0\^01
vloga	1FY03
vloge	0eP01
vodicske opravnenie	1F\01
vodicsky preukaz	1F\01
voditelj	1F]01
vodičské oprávnenie	1F\01
vodičský preukaz	1F\01
voimalik alustada	1CL01
voin aloittaa	02l01
vojenska sluzba	1F^02
vojenská služba	1F^02
vojna obaveza	1F`01
vojna obveza	1Fa01
vojni rok	1Fb02
volkszugehoerigkeit	0N^01
volkszugehorigkeit	0N^01
volkszugehörigkeit	0N^01
volledige naam	09L01
vollstaendiger name	0Wd01
vollstandiger name	0Wd01
vollständiger name	0Wd01
von	03i01
von - bis	09_01
von bis	09_01
von/bis	09_01
voor	0\O01
voor en achternaam	09L01
voor- en achternaam	09L01
voorkeel	0[g01
voornaam	18401
voornaam en achternaam	09L01
voornaamste activiteiten en verantwoordelijkheden	01801
voornaamste onderwerpen	09G01
voornaamste werkzaamheden	01801
voornamen	18401
vor und nachname	0Wd01
vor und zuname	0Wd01
vor- und nachname	0Wd01
vor- und zuname	0Wd01
voraussichtlicher abschluss	00]01
vorbire	0G>01
vorgesetzte	09W01
vorgesetzter	09W01
vorname	19N01
vorname und name	0Wd01
vornamen	19N01
votazione	0b^01
votazione finale	0b^01
voto	0b^01
voto di diploma	0b^01
voto di laurea	0b^01
voto finale	0b^01
vozacka	1Fd02
vozacka dozvola	1Fd02
vozačka	1Fd02
vozačka dozvola	1Fd02
vozniski izpit	1Ff01
voznisko dovoljenje	1Ff01
vozniški izpit	1Ff01
vozniško dovoljenje	1Ff01
vp	1F\01
vreemde taal	1>j01
vreme	1Fg01
vrijeme	0DS01
vrsta	1Fh03
vrsta dejavnosti ali sektor	0E901
vrsta delatnosti	0E:01
vrsta djelatnosti ili sektor	0G\01
vrsta projekta	1Fh03
vrsta ugovora	15;01
vrsta zaposlenja	1Fk02
vrsta zaposlitve	0E?01
vsebina	1Fm01
vung	1Af01
vuodet	02G01
vuosi	1Fn03
vuotta	0Wf01
vybaveni	0He01
vybavení	0He01
vydal	1G102
vydala	1G102
vydano dne	0Dh01
vydavatel	1G303
vydavatel osvedceni	1G601
vydavatel osvedcenia	1G701
vydavatel osvědčení	1G601
vydavatelstvi	0]<01
vydavatelstvo	0fP01
vydavatelství	0]<01
vydavateľ	1G701
vydavateľ osvedčenia	1G701
vydavateľstvo	0fP01
vydáno dne	0Dh01
vypovedni lhuta	1G801
vysledek	1G902
vysledky	1EP02
vysledok	1G;02
vysoka skola	0gF01
vysoká škola	0gF01
vystavil	1G601
vzdelani	1G=02
vzdelanie	1G?02
vzdelavaci instituce	0gF01
vzdelavacia institucia	0gZ01
vzdelávacia inštitúcia	0gZ01
vzdělání	1G=02
vzdělávací instituce	0gF01
vztah	1GA02
vzťah	1GC01
vállalat	00701
város	1F802
vârsta	1F:01
vârstă	1F:01
väitekiri	08]01
väitöskirja	0Fo01
välineet	06<01
välja andja	1F301
välja andnud	03d01
väljaandja	02F01
väljastaja	1F301
väljastanud	1F301
väljastatud	1F401
värnplikt	0aP01
værktøj	04m01
værktøjer	04m01
værnepligt	1Eh01
vége	09801
végzettség	1F<02
végzettség / képesítés	0QQ01
végzés éve	09801
vélemény	02H01
vínculo	1FQ02
võimalik alustada	1CL01
võõrkeel	0[g01
vùng	1Af01
výpovědní lhůta	1G801
výsledek	1G902
výsledky	1EP02
výsledok	1G;02
vārdi	12R01
vārds	0ob01
vārds un uzvārds	0ob01
vārds uzvārds	0ob01
vārds, uzvārds	0ob01
vēlamais amats	0i<01
vēlamā alga	02c01
vērtējums	06l01
věk	0_U01
về công ty	0TU01
vị trí	1FI03
vị trí công việc	1FL01
vị trí làm việc	1FL01
vị trí mong muốn	0@k01
vị trí trong dự án	1El01
vị trí ứng tuyển	0@k01
waktu	0II01
wanted position	0BH01
warga negara	0[f01
web	1GD0@
web page	0H201
web personal	0?`01
web site	0H201
web sitesi	08S01
web stranica	0Yd01
web-stranica	0Yd01
webb	0VF01
webbplats	0VF01
webbsida	0VF01
weblap	0W<01
weboldal	0W<01
webova stranka	0kK02
webove stranky	16W01
webová stránka	0kK02
webové stránky	16W01
webpage	0H201
webpagina	1GT01
webseite	0Yb01
webside	1GU01
website	1GV0;
websites	0SR01
webサイト	1Ga01
wechselgrund	07;01
wehrdienst	0;[01
wehrdienst zivildienst	0;[01
wehrdienst/zivildienst	0;[01
weight	0V=01
weitere angaben	1<>01
weitere e mail adressen	1Gb01
weitere e mails	1Gb01
weitere e-mail-adressen	1Gb01
weitere e-mails	1Gb01
weitere links	1Gc01
weitere telefone	1Gd01
weitere telefonnummern	1Gd01
weitere webseiten	1Gc01
weiteres	1<>01
werkervaring	00@01
werkgever	09102
werkplek	1=201
werkstatus	0WL01
werktijden	0AS01
werkvergunning	1FD01
werkzaamheden	01801
werkzeuge	0KZ01
wesentliche aufgaben	05Z01
what	08P01
what i did	0AX01
whatsapp	0V301
when	0IL01
where	0BG01
wichtige erfolge	09e01
wichtige facher	0V;01
wichtige faecher	0V;01
wichtige fächer	0V;01
wichtige punkte	09f01
wichtigste erfolge	09e01
wichtigste taetigkeiten und zustaendigkeiten	05Z01
wichtigste tatigkeiten und zustandigkeiten	05Z01
wichtigste tätigkeiten und zuständigkeiten	05Z01
wiek	0_<01
wielkosc zespolu	0_c01
wielkość zespołu	0_c01
willing to relocate	0Ej01
wirtschaftsbereich	0TA01
wirtschaftszweig	0TA01
wohnadresse	04Y01
wohnanschrift	04Y01
wohnhaft	04Y01
wohnhaft in	1Ge02
wohnort	1Ge02
wohnsitz	0T401
wohnsitzland	1Gg01
wojewodztwo	1Gh01
województwo	1Gh01
wonend te	0T301
woonadres	01Z01
woonland	1Gi01
woonplaats	1Gj02
work	0AX01
work authorisation	16_01
work authorization	16_01
work done	0AX01
work experience	12m01
work mode	0AR01
work permit	16_01
work phone	0<A01
working hours	0AR01
workload	0AR01
workplace	0@>01
writing	1Gl01
writing skills	1Gl01
written	1Gl01
written by	07@01
written expression	1Gl01
wspolautorzy	07d01
współautorzy	07d01
wunschgehalt	0So01
wunschort	09o01
wunschposition	02P01
www	1Gm06
www sivut	0]X01
www-sivut	0]X01
wydane przez	0lH01
wydano	0CX01
wydany przez	0lH01
wydawca	0BT01
wydawnictwo	0BT01
wydzial	1H302
wydział	1H302
wykorzystane technologie	0fm01
wyksztalcenie	1H502
wykształcenie	1H502
wymiar etatu	0Qi01
wymiar pracy	0Qi01
wynik	0jo01
wyniki	0KL01
wypowiedz ustna	0e\01
wypowiedź ustna	0e\01
wyroznienie	0fM01
wyróżnienie	0fM01
wystawca	0lH01
xarxa	1H701
xarxes socials	0o>01
xep loai	0FC01
xoghlijiet	06h01
xogħlijiet	06h01
xuat ban	0gm01
xuat ban boi	0h101
xuất bản	0gm01
xuất bản bởi	0h101
xếp loại	0FC01
yabanci dil	0FN01
yabancı dil	0FN01
yakinlik	1H801
yakınlık	1H801
yapilan is	0OC01
yapilan isler	0OC01
yapılan iş	0OC01
yapılan işler	0OC01
yas	1H901
yasadigi sehir	0Wg01
yasadigi yer	0Wg01
yasi	1H901
yasinda	1H901
yayasan	1H:01
yayimlandigi yer	0E[01
yayimlanma tarihi	1H;01
yayin tarihi	1H;01
yayinci	0E[01
yayinevi	0E[01
yayımlandığı yer	0E[01
yayımlanma tarihi	1H;01
yayın tarihi	1H;01
yayıncı	0E[01
yayınevi	0E[01
yazar	1H<01
yazarlar	1H<01
yazili anlatim	1H=01
yazilim	03[01
yazilimlar	03[01
yazma	1H=01
yazılı anlatım	1H=01
yazılım	03[01
yazılımlar	03[01
yaş	1H901
yaşadığı yer	0Wg01
yaşadığı şehir	0Wg01
yaşı	1H901
yaşında	1H901
year	1H>03
year of birth	0:I01
years	0IL01
years of experience	12m01
years old	1HA01
yer	0<>01
yeterlilik	0FP01
yhdistys	0Z[01
yhteenveto	0WM01
yhtio	1D501
yhtioe	1D501
yhtiö	1D501
yil	1??03
yillar	0<=01
yksikko	0mb01
yksikkoe	0mb01
yksikkö	0mb01
yleisarvosana	06401
ylin tutkinto	0]T01
yliopisto	0]S01
ympaeristoe	06<01
ymparisto	06<01
ympäristö	06<01
yonetici	08T01
yontemler	03[01
yrityksen kuvaus	1AO01
yrityksen nimi	1D501
yrityksesta	1AO01
yrityksestae	1AO01
yrityksestä	1AO01
yritys	1HB02
yrke	1HD02
yrke eller befattning	1C=01
yrke eller stilling	0[C01
yrkesroll	1C=01
yrkestitel	0j501
yrkestittel	0f;01
yuksek lisans tezi	0:K01
yönetici	08T01
yöntemler	03[01
yüksek lisans tezi	0:K01
yıl	1??03
yıllar	0<=01
za	1HF03
zacatek	0Dl01
zacetek	0Dk01
zaciatok	0Dj01
zadaci	0IR02
zadania	0BU01
zadavatel	1HI02
zadolzitve	0E>01
zadolžitve	0E>01
zaduzenja	0IR02
zaduženja	0IR02
zadávateľ	12:01
zahajeni	0Dl01
zahájení	0Dl01
zajmowane stanowisko	12401
zakaznik	1HI02
zaklad pracy	0ca01
zakladni vojenska sluzba	1HK01
zakljucek	0D[01
zaključek	0D[01
zakonczenie	0CY01
zakonski stan	1=001
zakończenie	0CY01
zakres obowiazkow	0BU01
zakres obowiązków	0BU01
zakres odpowiedzialnosci	0BU01
zakres odpowiedzialności	0BU01
zakres zadan	0BU01
zakres zadań	0BU01
zakład pracy	0ca01
zalozba	0jT01
zaloznik	0jT01
založba	0jT01
založnik	0jT01
zamawiajacy	0G]01
zamawiający	0G]01
zameranie	1<H01
zamereni	1HL02
zamestnanie alebo pracovne zaradenie	12601
zamestnanie alebo pracovné zaradenie	12601
zamestnavatel	10Q02
zamestnávateľ	0gY01
zamieszkanie	1HN01
zaměstnavatel	0gE01
zaměření	1HL02
zanimanje	1HO04
zanimanje ili radno mjesto	0gV01
zaposlitev ali delovno mesto	0E@01
zaro datum	09801
zaverecna praca	08Z01
zaverecna prace	08[01
zavrsetak	0Dm02
zavrsni rad	0G202
završetak	0Dm02
završni rad	0G202
zawod	1HS02
zawod lub zajmowane stanowisko	12401
zawód	1HS02
zawód lub zajmowane stanowisko	12401
začetek	0Dk01
začiatok	0Dj01
začátek	0Dl01
zdjecie	1HU01
zdjęcie	1HU01
zdravotni stav	1HV01
zdravotní stav	1HV01
zdruzenie	1HW01
združenie	1HW01
zeit	09_01
zeitdauer	09_01
zeitpunkt	00T01
zeitraum	09_01
zeitschrift	0N?01
zeitspanne	09_01
zelena placa	12Q01
zeleno delovno mesto	10\01
zeljena placa	0jj01
zeljena plata	0jk01
zeljena pozicija	1HX01
zeljeno radno mjesto	15901
zeme	1>?01
zemlja	1HY02
země	1>?01
zeroj	15R01
zertifikate	1<[01
zertifizierer	07601
zertifizierungsstelle	07601
zespol	0IU01
zespół	0IU01
zhrnutie	1>I01
ziel	07501
zielposition	02P01
zinasanu limenis	12801
zināšanu līmenis	12801
zip	11E01
zip code	11E01
ziskano	0Dh01
zitat	07:01
zivildienst	0;[01
zivilstand	0P701
zleceniodawca	0G]01
znajomosc	0:=01
znajomość	0:=01
znalost	0Ze02
znalosť	1H[01
znamka	14?02
znanje	1H\03
známka	14?02
zodpovednost	0>[02
zodpovednosti	0>[02
zodpovednosť	0VU01
zodpovědnost	0VX01
zodpovědnosti	0VX01
zone geographique	0_l01
zone géographique	0_l01
zrucnosti	0\b01
zručnosti	0\b01
zuletzt aktualisiert	0_Y01
zuletzt geaendert	0_Y01
zuletzt geandert	0_Y01
zuletzt geändert	0_Y01
zuname	0P601
zupanija	1H_01
zurnalas	0_M01
zurnals	0ZM01
zusammenfassung	04101
zusammenhaengendes sprechen	0ee01
zusammenhangendes sprechen	0ee01
zusammenhängendes sprechen	0ee01
zusatz	1<>01
zustaendig fuer	05Z01
zustaendigkeiten	05Z01
zustandig fur	05Z01
zustandigkeiten	05Z01
zuständig für	05Z01
zuständigkeiten	05Z01
zvanje	1=T02
zákazník	1HI02
základní vojenská služba	1HK01
záró dátum	09801
záverečná práca	08Z01
závěrečná práce	08[01
získáno	0Dh01
à l'attention de	00601
à propos	00801
à propos de l'entreprise	00901
à retenir	00:01
àmbit	03E01
àrea	1H`02
àrea d'estudi	03E01
ábhar	00U01
ábyrgð	00c01
ábyrgðarsvið	00c01
áfangar	01i01
ágazat	02601
ágrip	02:01
áit	02D01
áit bhreithe	02E01
állampolgárság	02i01
állampolgársága	02i01
állandó lakcím	02j01
ár	1Hb03
árangur	02001
área	1He04
área de estudio	05m01
área de estudo	05n01
área de formação	05n01
átlag	06\01
âge	04V01
äidinkielet	01f01
äidinkieli	01f01
ämne	01g01
ämnen	01h01
ämnesområde	01g01
ålder	00<01
år	00B0<
år av erfarenhet	00N01
års erfaring	00O02
ægteskabelig stilling	01e01
çalışan kişi sayısı	0<:01
çalışan sayısı	0<:01
çalışma durumu	0<;01
çalışma süresi	0<=01
çalışma tarihleri	0<=01
çalışma türü	0<<01
çalışma yeri	0<>01
çalışma şekli	0<<01
çalışmak istediği yer	0<?01
çıkış tarihi	08B01
èxits	06K01
éachtaí	0Jc01
école	0=h01
écoute	0@L01
écouter	0@L01
écrire	0Jg01
écrit	0Jg01
écriture	0Jg01
éditeur	0@d01
édition	0@d01
éditions	0@d01
éirchód	0?X01
éisteacht	0Kc01
életkor	0L401
émetteur	07`01
émise le	0Cg01
équipe	1Hi02
équipe encadrée	0KM01
értékelés	06\01
établissement	0NZ02
établissement d'enseignement	0=h01
établissement de formation	0=h01
état	0<F01
état civil	0M<01
état de santé	0N\01
év	0Nf03
évek	0Nj01
éves	0L401
éxitos	0Nl01
ênfase	05n01
írás	0Yo01
íráskészség	0Yo01
început	0CL01
înțelegere orală	06701
înțelegere scrisă	0>n01
înțelegere: ascultare	06701
înțelegere: citire	0>n01
ó	0CW01
óskastarf	0md01
õppeained	02>01
õppeasutus	0V601
õppekava	0N:01
ödül	08j01
ödül adı	08j01
ödülü veren	0kQ01
ökuréttindi	0:F01
ön ad	0Wn01
önad	0Wn01
öne çıkanlar	0km01
önemli noktalar	0km01
önskad befattning	0j501
önskad lön	0a401
önskad ort	0Q901
önskad tjänst	0j501
összefoglalás	0bc01
összefoglaló	0bc01
övriga e-postadresser	0kT01
övriga telefonnummer	0kU01
övriga uppgifter	04201
övriga webbplatser	0kV01
övrigt	04201
özet	01201
öğrenim durumu	0KQ01
öğrenim düzeyi	0KS01
öğrenim türü	0KS01
ønsket løn	0a601
ønsket lønn	0a501
ønsket stilling	0kR02
øvrig	03g01
øvrige e-mailadresser	0kW01
øvrige hjemmesider	0kX01
øvrige oplysninger	03c01
øvrige telefonnumre	0kY01
øvrigt	03c01
údair	1DL01
údar	1DL01
úkoly	0VX01
úloha v projekte	18Y01
úlohy	0VU01
última actualización	01<01
última atualização	06j01
última modificación	01<01
último nome	05<01
úroveň	1EI04
úroveň ekr	0Ki01
úroveň eqf	1EM01
úroveň eqr	1EM01
úroveň znalosti	0Ze02
úrovne serr	1Hk01
úrovně serr	1:c01
úsek	1EN02
úspechy	0H[01
úspěchy	0HX01
ústna interakcia	0]O01
ústny prejav	0WD01
ústní interakce	0]N01
ústní projev	0d?01
útgefandi	0Sn01
útgefið	1E^01
útgáfa	1Aa01
útgáfudagur	0:H01
útskrift	0_?01
úvazek	0I:01
úväzok	0I701
účet	1DJ02
über das unternehmen	0;G01
über mich	04101
überblick	04101
überschrift	07<01
ücret beklentisi	09E01
ügyfél	0bb01
ühing	1DX01
üksus	0ba01
ülesanded	0\n01
ülikool	0V601
ülke	1Db01
üniversite	0KR01
ünvan	0To01
þjóðerni	17j01
ċellulari	0=b01
ċittadinanza	0g^01
čas	0<h01
časopis	0<j04
činnosti	0>[02
čitanje	0>b02
čtení	0BB01
čítanie	0>a01
ďalšie e-maily	0Bc01
ďalšie telefóny	0Bd01
ďalšie weby	0Bf01
ďalšie údaje	0Be01
điểm	0FC01
điểm nổi bật	0FD01
điểm tb	0FC01
điểm trung bình	0FC01
điện thoại	0FE01
điện thoại bàn	0FE01
điện thoại di động	0F>01
điện thoại khác	0FF01
đt	0FE01
đơn vị	0HQ03
đơn vị công tác	0?S01
đơn vị cấp	0<I01
đơn vị thực hiện	0HT01
đơn vị trao	0HU01
đơn vị trao tặng	0HU01
đường	0>H01
đến	0ED01
đề tài	0E501
đề tài tốt nghiệp	0E501
địa chỉ	0>H01
địa chỉ email	0F?01
địa chỉ hiện tại	0>H01
địa chỉ thường trú	0>H01
địa điểm	0F@01
đọc	0Gl01
đồ án tốt nghiệp	0E501
ġeneru	0T;01
ġurnal	0Uf01
ģimenes stāvoklis	0TP01
įgyta kvalifikacija	0Wc01
įgūdžiai	0Wb01
įmonė	0X>02
įrankiai	0Wb01
įstaiga	0Z703
įteikė	05:01
įvertinimas	08_01
řidičské oprávnění	17h01
řidičský průkaz	17h01
řidičský průkaz sk	17h01
řidičák	17h01
řp	17h01
średnia	0jo01
średnia ocen	0jo01
środowisko	0fm01
şehir	1:K02
şirket	0Po01
şirket adı	0Po01
şirket hakkında	0Q001
şirket tanıtımı	0Q001
šalis	19b01
šeiminė padėtis	1:M01
šeimyninė padėtis	1:M01
škola	1Hl04
šola	0P101
špecializácia	1<H01
število zaposlenih	1=]01
študijný odbor	1<H01
študijný program	1<H01
študijska smer	10U01
študijski program	10U01
štát	0]e01
štátna príslušnosť	0j901
štátne občianstvo	0j901
švietimo įstaiga	07101
želena plača	12Q01
želeno delovno mesto	10\01
željena plata	0jk01
željena plaća	0jj01
željena pozicija	1HX01
željeno radno mjesto	15901
županija	1H_01
žurnalas	0_M01
žurnāls	0ZM01
școala	0SP01
școală	0SP01
șef direct	0Aa01
țara	1?>01
țară	1?>01
άδεια οδήγησησ	1I001
άδεια/εσ οδήγησησ	1I001
άλλα	1I101
άλλα email	1I201
άλλα τηλέφωνα	1I301
άλλεσ ιστοσελίδεσ	1I401
έδρα	1I501
έναρξη	1I601
έργο	1I701
έτη	1I801
έτη εμπειρίασ	1I901
έτοσ	1I:03
έτοσ αποφοίτησησ	1I=01
έτοσ απόκτησησ	1I>01
έτοσ γέννησησ	1I?01
έωσ	1I=01
ίδρυμα	1I@01
αδεια εσ οδηγησησ	1I001
αδεια οδηγησησ	1I001
ακροαση	1IA01
ακρόαση	1IA01
αλλα	1I101
αλλα email	1I201
αλλα τηλεφωνα	1I301
αλλεσ ιστοσελιδεσ	1I401
ανάγνωση	1IB01
αναγνωση	1IB01
αναφορά	1IC01
αναφορα	1IC01
αντικείμενο	1ID02
αντικείμενο σπουδών	1IF01
αντικειμενο	1ID02
αντικειμενο σπουδων	1IF01
απασχοληση	1IG01
απασχοληση η θεση που κατειχατε	1IG01
απασχόληση	1IG01
απασχόληση ή θέση που κατείχατε	1IG01
απο	1I601
απονεμήθηκε από	1IH01
απονεμηθηκε απο	1IH01
αποτέλεσμα	1II02
αποτελέσματα	1IK01
αποτελεσμα	1II02
αποτελεσματα	1IK01
αποφοίτηση	1I=01
αποφοιτηση	1I=01
από	1I601
αριθμοσ εργαζομενων	1IL01
αριθμοσ τηλεφωνου	1IM01
αριθμόσ εργαζομένων	1IL01
αριθμόσ τηλεφώνου	1IM01
αρμοδιοτητεσ	1IN01
αρμοδιότητεσ	1IN01
βαθμίδα	1IO01
βαθμιδα	1IO01
βαθμολογία	1IP01
βαθμολογια	1IP01
βαθμοσ	1IP01
βαθμοσ πτυχιου	1IP01
βαθμόσ	1IP01
βαθμόσ πτυχίου	1IP01
βραβείο	1IQ01
βραβειο	1IQ01
γέννηση	1I?01
γενικοσ βαθμοσ	1IP01
γενικόσ βαθμόσ	1IP01
γεννήθηκα	1I?01
γεννηθηκα	1I?01
γεννηση	1I?01
γλωσσα	1IR01
γλωσσεσ	1IR01
γλώσσα	1IR01
γλώσσεσ	1IR01
γράψιμο	1IS01
γραπτή έκφραση	1IS01
γραπτή κατανόηση	1IB01
γραπτη εκφραση	1IS01
γραπτη κατανοηση	1IB01
γραφή	1IS01
γραφη	1IS01
γραψιμο	1IS01
δήμοσ	1IT01
δίκτυο	1IU01
δίπλωμα	1IO01
δίπλωμα οδήγησησ	1I001
δεξιοτητεσ	1IV01
δεξιότητεσ	1IV01
δημοσ	1IT01
δημοσιευτηκε	1IW01
δημοσιευτηκε στο	1IX01
δημοσιεύτηκε	1IW01
δημοσιεύτηκε στο	1IX01
διάκριση	1IQ01
διάρκεια	1I801
διάστημα	1I801
διαθεσιμοτητα	1IY01
διαθεσιμότητα	1IY01
διακριση	1IQ01
διαρκεια	1I801
διαστημα	1I801
διατριβή	1IZ01
διατριβη	1IZ01
διδακτικέσ μονάδεσ	1I[01
διδακτικεσ μοναδεσ	1I[01
διδακτορική διατριβή	1IZ01
διδακτορικη διατριβη	1IZ01
διευθυνση	1I\01
διευθυνση ηλεκτρονικου ταχυδρομειου	1I]01
διευθυνση κατοικιασ	1I\01
διευθυνση τμηματοσ	1I^01
διεύθυνση	1I\01
διεύθυνση ηλεκτρονικού ταχυδρομείου	1I]01
διεύθυνση κατοικίασ	1I\01
διεύθυνση τμήματοσ	1I^01
δικτυακοσ τοποσ	1I_01
δικτυακόσ τόποσ	1I_01
δικτυο	1IU01
διπλωμα	1IO01
διπλωμα οδηγησησ	1I001
διπλωματική	1IZ01
διπλωματική εργασία	1IZ01
διπλωματικη	1IZ01
διπλωματικη εργασια	1IZ01
είδοσ απασχόλησησ	1I`01
είδοσ τησ επιχείρησησ ή του κλάδου	1Ia01
εδρα	1I501
εθνικοτητα	1Ib01
εθνικότητα	1Ib01
ειδίκευση	1IF01
ειδικευση	1IF01
ειδικοτητα	1Ic03
ειδικότητα	1Ic03
ειδοσ απασχολησησ	1I`01
ειδοσ τησ επιχειρησησ η του κλαδου	1Ia01
εκδοθηκε απο	1If01
εκδοσεισ	1IX01
εκδοτησ	1Ig02
εκδοτησ πιστοποιητικου	1If01
εκδόθηκε από	1If01
εκδόσεισ	1IX01
εκδότησ	1Ig02
εκδότησ πιστοποιητικού	1If01
εκπαιδευτικο ιδρυμα	1I@01
εκπαιδευτικό ίδρυμα	1I@01
εναρξη	1I601
επάγγελμα	1Ii01
επίθετο	1Ij01
επίπεδο	1Ik03
επίπεδο eqf	1In01
επίπεδο γλώσσασ	1Io01
επίπεδο γνώσησ	1J002
επίπεδο εππ	1In01
επίπεδο σπουδών	1J201
επαγγελμα	1Ii01
επιβλέπουσα	1J301
επιβλέπων	1J301
επιβλεπουσα	1J301
επιβλεπων	1J301
επιθετο	1Ij01
επιθυμητή απασχόληση	1Ii01
επιθυμητή θέση	1Ii01
επιθυμητη απασχοληση	1Ii01
επιθυμητη θεση	1Ii01
επιθυμητοσ μισθοσ	1J401
επιθυμητόσ μισθόσ	1J401
επικοινωνία	1IM01
επικοινωνία (προφορική	1J501
επικοινωνια	1IM01
επικοινωνια (προφορικη	1J501
επιπεδο	1Ik03
επιπεδο eqf	1In01
επιπεδο γλωσσασ	1Io01
επιπεδο γνωσησ	1J002
επιπεδο εππ	1In01
επιπεδο σπουδων	1J201
επιτευγματα	1IK01
επιτεύγματα	1IK01
επιχείρηση	1J601
επιχειρηση	1J601
εππ	1In01
επωνυμία εταιρείασ	1J601
επωνυμία και διεύθυνση εργοδότη	1J601
επωνυμια εταιρειασ	1J601
επωνυμια και διευθυνση εργοδοτη	1J601
επωνυμο	1Ij01
επωνυμο ονομα	1J701
επώνυμο	1Ij01
επώνυμο / όνομα	1J701
εργαλεία	1IV01
εργαλεια	1IV01
εργασίεσ	1IN01
εργασιεσ	1IN01
εργο	1I701
εργοδοτησ	1J601
εργοδότησ	1J601
εταιρία	1J601
εταιρεία	1J802
εταιρεια	1J802
εταιρια	1J601
ετη	1J:02
ετη εμπειριασ	1I901
ετοσ	1I:03
ετοσ αποκτησησ	1I>01
ετοσ αποφοιτησησ	1I=01
ετοσ γεννησησ	1I?01
ετων	1J<01
ετών	1J<01
ευθυνεσ	1IN01
ευθύνεσ	1IN01
ευχέρεια	1Io01
ευχερεια	1Io01
εωσ	1I=01
ηλ διευθυνση	1I]01
ηλ ταχ	1I]01
ηλ ταχυδρομειο	1I]01
ηλ. διεύθυνση	1I]01
ηλ. ταχ	1I]01
ηλ. ταχυδρομείο	1I]01
ηλεκτρονική διεύθυνση	1I]01
ηλεκτρονικη διευθυνση	1I]01
ηλεκτρονικο ταχυδρομειο	1I]01
ηλεκτρονικό ταχυδρομείο	1I]01
ηλικία	1J<01
ηλικια	1J<01
ημ γεννησησ	1I?01
ημ νια γεννησησ	1I?01
ημ. γέννησησ	1I?01
ημ/νία γέννησησ	1I?01
ημερομηνία	1J=02
ημερομηνία έκδοσησ	1I>01
ημερομηνία έναρξησ	1I601
ημερομηνία γέννησησ	1I?01
ημερομηνία δημοσίευσησ	1IW01
ημερομηνία και τόποσ γέννησησ	1I?01
ημερομηνία λήξησ	1I=01
ημερομηνίεσ	1I801
ημερομηνια	1J=02
ημερομηνια γεννησησ	1I?01
ημερομηνια δημοσιευσησ	1IW01
ημερομηνια εκδοσησ	1I>01
ημερομηνια εναρξησ	1I601
ημερομηνια και τοποσ γεννησησ	1I?01
ημερομηνια ληξησ	1I=01
ημερομηνιεσ	1I801
θέμα	1I701
θέμα διπλωματικήσ	1IZ01
θέση	1IG01
θέση εργασίασ	1IG01
θεμα	1I701
θεμα διπλωματικησ	1IZ01
θεση	1IG01
θεση εργασιασ	1IG01
θητεία	1J?01
θητεια	1J?01
ιδιοτητα	1J@03
ιδιότητα	1J@03
ιδρυμα	1I@01
ιθαγένεια	1Ib01
ιθαγενεια	1Ib01
ιστολογιο	1I_01
ιστολόγιο	1I_01
ιστοσελίδα	1I_01
ιστοσελιδα	1I_01
ιστοτοποσ	1I_01
ιστότοποσ	1I_01
καθήκοντα	1IN01
καθήκοντα θέσησ	1IG01
καθήκοντα και αρμοδιότητεσ	1IN01
καθηκοντα	1IN01
καθηκοντα θεσησ	1IG01
καθηκοντα και αρμοδιοτητεσ	1IN01
κατανοηση προφορικου λογου	1IA01
κατανόηση προφορικού λόγου	1IA01
κατευθυνση	1IF01
κατεύθυνση	1IF01
κατοικία	1JC02
κατοικια	1JC02
κιν	1JE01
κινητο	1JE01
κινητο τηλεφωνο	1JE01
κινητό	1JE01
κινητό τηλέφωνο	1JE01
κλάδοσ	1JF02
κλαδοσ	1JF02
κοινωνικά δίκτυα	1JH01
κοινωνικα δικτυα	1JH01
κυρια θεματα επαγγελματικεσ δεξιοτητεσ	1JI01
κυρια καθηκοντα	1IN01
κυρια μαθηματα	1JI01
κυρια σημεια	1JJ01
κυριεσ αρμοδιοτητεσ	1IN01
κυριεσ δραστηριοτητεσ και αρμοδιοτητεσ	1IN01
κύρια θέματα/επαγγελματικέσ δεξιότητεσ	1JI01
κύρια καθήκοντα	1IN01
κύρια μαθήματα	1JI01
κύρια σημεία	1JJ01
κύριεσ αρμοδιότητεσ	1IN01
κύριεσ δραστηριότητεσ και αρμοδιότητεσ	1IN01
λέξεισ-κλειδιά	1IV01
λήξη	1I=01
λεξεισ κλειδια	1IV01
ληξη	1I=01
λογαριασμοσ	1JK01
λογαριασμόσ	1JK01
λογισμικο	1IV01
λογισμικό	1IV01
λοιπά	1I101
λοιπά στοιχεία	1I101
λοιπα	1I101
λοιπα στοιχεια	1I101
μέγεθοσ ομάδασ	1IL01
μέθοδοι	1IV01
μέσοσ όροσ	1IP01
μέχρι	1I=01
μαθήματα	1JI01
μαθηματα	1JI01
μεγεθοσ ομαδασ	1IL01
μεθοδοι	1IV01
μεσοσ οροσ	1IP01
μεταπτυχιακή εργασία	1IZ01
μεταπτυχιακη εργασια	1IZ01
μεχρι	1I=01
μητρικέσ γλώσσεσ	1JL01
μητρική γλώσσα	1JL01
μητρική/έσ γλώσσα/εσ	1JL01
μητρικεσ γλωσσεσ	1JL01
μητρικη γλωσσα	1JL01
μητρικη εσ γλωσσα εσ	1JL01
μικρο ονομα	1JM01
μικρό όνομα	1JM01
μισθολογικέσ απαιτήσεισ	1J401
μισθολογικεσ απαιτησεισ	1J401
μονάδα	1I^01
μοναδα	1I^01
νομοσ	1JN01
νομόσ	1JN01
ξένη γλώσσα	1IR01
ξενη γλωσσα	1IR01
ο ρολοσ μου	1JO01
ο ρόλοσ μου	1JO01
οδοσ	1I\01
οδόσ	1I\01
οικογενειακή κατάσταση	1JP01
οικογενειακη κατασταση	1JP01
ομάδα	1I^01
ομαδα	1I^01
ομιλία	1JQ01
ομιλια	1JQ01
ονομα	1J701
ονομα (μικρο	1JM01
ονομα επωνυμο	1J701
ονομα και διευθυνση εργοδοτη	1J601
ονομα και επωνυμο	1J701
ονομα και τυποσ του οργανισμου που παρειχε την εκπαιδευση η καταρτιση	1I@01
ονομα χρηστη	1JK01
ονομασία	1J701
ονομασια	1J701
ονοματεπωνυμο	1J701
ονοματεπώνυμο	1J701
οργανισμοσ	1JR02
οργανισμόσ	1JR02
πανεπιστήμιο	1I@01
πανεπιστημιο	1I@01
παραγωγή γραπτού λόγου	1IS01
παραγωγη γραπτου λογου	1IS01
παρατηρήσεισ	1JT01
παρατηρησεισ	1JT01
πελάτησ	1JU01
πελατησ	1JU01
περίληψη	1JT01
περίοδοσ	1I801
περιγραφή	1I701
περιγραφή έργου	1I701
περιγραφή εργασίασ	1IN01
περιγραφή εταιρείασ	1JV01
περιγραφη	1I701
περιγραφη εργασιασ	1IN01
περιγραφη εργου	1I701
περιγραφη εταιρειασ	1JV01
περιεχομενο	1I701
περιεχόμενο	1I701
περιληψη	1JT01
περιοδικο	1IX01
περιοδικό	1IX01
περιοδοσ	1I801
περιοχή	1JW03
περιοχη	1JW03
περιφέρεια	1JN01
περιφερεια	1JN01
πιστωτικέσ μονάδεσ	1I[01
πιστωτικεσ μοναδεσ	1I[01
πλήρεσ όνομα	1J701
πλατφορμα	1IU01
πλατφόρμα	1IU01
πληρεσ ονομα	1J701
πολη	1JZ02
προγράμματα	1IV01
προγραμματα	1IV01
προισταμενοσ	1J301
προσφωνηση	1J\01
προσφώνηση	1J\01
προυπηρεσια	1I901
προφίλ	1JT01
προφίλ στο διαδίκτυο	1JH01
προφιλ	1JT01
προφιλ στο διαδικτυο	1JH01
προφορική έκφραση	1JQ01
προφορική αλληλεπίδραση	1J501
προφορική κατανόηση	1IA01
προφορικη αλληλεπιδραση	1J501
προφορικη εκφραση	1JQ01
προφορικη κατανοηση	1IA01
προϊστάμενοσ	1J301
προϋπηρεσία	1I901
πτυχίο	1IO01
πτυχιακή	1IZ01
πτυχιακή εργασία	1IZ01
πτυχιακη	1IZ01
πτυχιακη εργασια	1IZ01
πτυχιο	1IO01
πόλη	1JZ02
ρολοι	1JO01
ρολοσ	1J]03
ρόλοι	1JO01
ρόλοσ	1J]03
σελίδα	1I_01
σελιδα	1I_01
σεμινάρια	1JI01
σεμιναρια	1JI01
σημαντικά σημεία	1JJ01
σημαντικα σημεια	1JJ01
σταθερο	1IM01
σταθερο τηλεφωνο	1IM01
σταθερό	1IM01
σταθερό τηλέφωνο	1IM01
στρατιωτικέσ υποχρεώσεισ	1J?01
στρατιωτική θητεία	1J?01
στρατιωτική θητεια	1J?01
στρατιωτική κατάσταση	1J?01
στρατιωτικεσ υποχρεωσεισ	1J?01
στρατιωτικη θητεια	1J?01
στρατιωτικη κατασταση	1J?01
συγγραφέασ	1J`01
συγγραφείσ	1J`01
συγγραφεασ	1J`01
συγγραφεισ	1J`01
συλλογοσ	1Ja01
συνδεσμοσ	1I_01
συνομιλία	1J501
συνομιλια	1J501
συνοψη	1JT01
συσταση	1IC01
σχέση	1Jb01
σχεση	1Jb01
σχετικά	1JT01
σχετικά με την εταιρεία	1JV01
σχετικα	1JT01
σχετικα με την εταιρεια	1JV01
σχολή	1Jc02
σχολείο	1I@01
σχολειο	1I@01
σχολη	1Jc02
σύλλογοσ	1Ja01
σύνδεσμοσ	1I_01
σύνοψη	1JT01
σύσταση	1IC01
τ κ	1Je01
τ.κ	1Je01
τίτλοσ	1Jf04
τίτλοσ ονόματοσ	1J701
τίτλοσ πιστοποίησησ ή διπλώματοσ	1IO01
τίτλοσ σπουδών	1IO01
ταχυδρομική διεύθυνση	1I\01
ταχυδρομικη διευθυνση	1I\01
ταχυδρομικοσ κωδικασ	1Je01
ταχυδρομικόσ κώδικασ	1Je01
τεχνολογίεσ	1IV01
τεχνολογιεσ	1IV01
τηλ	1IM01
τηλέφωνα	1IM01
τηλέφωνο	1IM01
τηλέφωνο επικοινωνίασ	1IM01
τηλεφωνα	1IM01
τηλεφωνο	1IM01
τηλεφωνο επικοινωνιασ	1IM01
τιτλοσ	1Jf04
τιτλοσ ονοματοσ	1J701
τιτλοσ πιστοποιησησ η διπλωματοσ	1IO01
τιτλοσ σπουδων	1IO01
τκ	1Je01
τμήμα	1Jj02
τμημα	1Jj02
τομέασ	1Ia01
τομέασ δραστηριότητασ	1Ia01
τομεασ	1Ia01
τομεασ δραστηριοτητασ	1Ia01
τοποθεσία	1I501
τοποθεσια	1I501
τοποσ	1I501
τοποσ γεννησησ	1Jl01
τοποσ διαμονησ	1IT01
τοποσ κατοικιασ	1JZ02
τυποσ η τομεασ δραστηριοτητασ	1Ia01
τόποσ	1I501
τόποσ γέννησησ	1Jl01
τόποσ διαμονήσ	1IT01
τόποσ κατοικίασ	1JZ02
τύποσ ή τομέασ δραστηριότητασ	1Ia01
υπευθυνοτητεσ	1IN01
υπευθυνότητεσ	1IN01
υπηκοοτητα	1Ib01
υπηκοοτητα( εσ	1Ib01
υπηκοότητα	1Ib01
υπηκοότητα(-εσ	1Ib01
φαξ	1Jm01
φορέασ	1Jn04
φορέασ έκδοσησ	1If01
φορέασ απονομήσ	1IH01
φορέασ εκπαίδευσησ	1I@01
φορέασ πιστοποίησησ	1If01
φορεασ	1Jn04
φορεασ απονομησ	1IH01
φορεασ εκδοσησ	1If01
φορεασ εκπαιδευσησ	1I@01
φορεασ πιστοποιησησ	1If01
φυλο	1K201
φωτογραφία	1K301
φωτογραφια	1K301
φύλο	1K201
χρήση	1IV01
χρηση	1IV01
χρονική περίοδοσ	1I801
χρονικη περιοδοσ	1I801
χρονικο διαστημα	1I801
χρονικό διάστημα	1I801
χρονολογίεσ	1I801
χρονολογιεσ	1I801
χρονοσ	1I801
χρόνοσ	1I801
χωρα	1K401
χώρα	1K401
ωράριο	1I`01
ωραριο	1I`01
όνομα	1J701
όνομα (μικρό	1JM01
όνομα - επώνυμο	1J701
όνομα και διεύθυνση εργοδότη	1J601
όνομα και επώνυμο	1J701
όνομα και τύποσ του οργανισμού που παρείχε την εκπαίδευση ή κατάρτιση	1I@01
όνομα χρήστη	1JK01
автор	1K503
автори	1K802
авторы	1K:01
адрес	1K;02
адрес за кореспонденция	1K=01
адрес места жительства	1K>01
адрес проживания	1K>01
адрес регистрации	1K>01
адрес сайта	1K?01
адрес электронной почты	1K@01
адреса	1KA02
адреса електронної пошти	1KC01
адреса проживання	1KD01
адреса становања	1KE01
академическая степень	1KF01
академия	1KG01
акаунт	1KH01
аккаунт	1KI01
акценти	1KJ01
алати	1KK01
армия	1KL01
аудирование	1KM01
аудіювання	1KN01
аутор	1KO01
аутори	1KO01
бажана зарплата	1KP01
бажана посада	1KQ01
бажана робота	1KQ01
бажане місто	1KR01
бажаний рівень доходу	1KP01
бал	1KS01
балл	1KT01
баллы	1KT01
бележка	1KU01
беседа	1KV01
блог	1KW04
бранш	1K[01
брачни статус	1K\01
брачно стање	1K\01
брой подчинени	1K]01
брой служители	1K]01
број запослених	1K^01
број телефона	1K_01
в подчинении	1K`01
веб	1Ka01
веб сайт	1Kb02
веб сајт	1Ka01
веб страница	1Ka01
веб-сайт	1Kb02
веб-сајт	1Ka01
вебсайт	1Kd01
величина тима	1K^01
вероисповедание	1Ke01
вес	1Kf01
вестник	1Kg01
вештине	1KK01
вид	1Kh03
вид заетост	1Kk01
вид зайнятості	1Kl01
вид занятости	1Km01
вид на дейността	1K[01
вид на дейността или сферата на работа	1K[01
вид проект	1Kn01
видавець	1Ko01
видавець сертифіката	1L001
видавник	1L001
видавництво	1Ko01
видання	1Ko01
видано	1L101
виза	1L201
використані технології	1L301
використовувані технології	1L301
вклад	1L401
вкр	1L501
владеене	1L601
владение	1L701
власне ім'я	1L801
внз	1L901
водительские права	1L:01
водительское удостоверение	1L:01
водійське посвідчення	1L;01
водійські права	1L;01
военна повинност	1L<01
военна служба	1L<01
военная служба	1KL01
военный билет	1KL01
возачка	1L=01
возачка дозвола	1L=01
возраст	1L>01
воинская обязанность	1KL01
воинская служба	1KL01
володіння	1L?01
војна обавеза	1L@01
војни рок	1L@01
вредные привычки	1Kf01
време	1LA02
время	1LC01
время работы	1LC01
врста	1LD01
врста делатности	1LE01
врста запослења	1LF01
врста пројекта	1LD01
вручено	1LG01
връзка	1LH01
връзка с лицето	1LI01
връчена от	1LJ01
вуз	1KG01
вулиця	1KD01
възложител	1LK01
възраст	1LL01
выдавшая организация	1LM01
выдал	1LM01
выдан	1LN02
выдан кем	1LM01
выдано	1LP01
выполняемая работа	1L401
выполняемые обязанности	1L401
выпуск	1LQ01
выпускная квалификационная работа	1L501
выпускная работа	1L501
відгук	1LR01
відділ	1LS01
відзнака	1LT01
відношення	1LU01
відношення до військової служби	1LV01
відповідальність	1LW01
військова служба	1LV01
військовий обов'язок	1LV01
вік	1LX01
галузь	1LY01
главни задаци	1LZ01
главни предмети	1L[01
главное	1L\01
говор	1L]01
говорене	1L^01
говорение	1L_01
говорна интеракција	1L`01
говорна продукција	1L]01
говоріння	1La01
год	1Lb04
год выдачи	1LP01
год окончания	1LQ01
год получения	1LP01
год поступления	1Lf01
год публикации	1Lg01
год рождения	1Lh01
года	1L>01
година	1Li06
година завршетка	1Lo01
година на завършване	1M001
година на раждане	1M101
година рођења	1M201
године	1M302
године искуства	1M501
години	1M603
години опит	1M901
годы	1LC01
годы обучения	1LC01
годы работы	1LC01
головне	1M:01
город	1M;02
город проживания	1M;02
готов приступить	1M=01
готова приступить	1M=01
готовност за започване	1M>01
готовность к командировкам	1M?01
готовность к переезду	1M?01
готовность к работе	1M=01
готовность приступить	1M=01
готовность приступить к работе	1M=01
готовність до відряджень	1KR01
готовність до переїзду	1KR01
готовність до роботи	1M@01
готовність приступити	1M@01
гр	1MA01
град	1MB03
гражданство	1ME02
график	1Km01
график работы	1MG02
графік	1Kl01
графік роботи	1Kl01
громадська організація	1MI01
громадянство	1MJ01
д р	1Lh01
д.р	1Lh01
дата	1MK09
дата видачі	1L101
дата выдачи	1LP01
дата выхода	1M=01
дата выхода публикации	1Lg01
дата завершення	1MT01
дата закінчення	1MT01
дата и место рождения	1Lh01
дата и място на раждане	1M101
дата на издаване	1MU01
дата на публикуване	1MV01
дата на раждане	1M101
дата народження	1MW01
дата начала	1Lf01
дата окончания	1LQ01
дата отримання	1L101
дата получения	1LP01
дата поступления	1Lf01
дата початку	1MX01
дата приема	1Lf01
дата приёма	1Lf01
дата публикации	1Lg01
дата публікації	1MY01
дата рождения	1Lh01
дата увольнения	1LQ01
дата і місце народження	1MW01
дати	1MZ02
дати (от до	1M\01
дати (от-до	1M\01
датум	1M]03
датум завршетка	1Lo01
датум и место рођења	1M201
датум издавања	1M`01
датум објављивања	1Ma01
датум почетка	1Mb01
датум рођења	1M201
даты	1LC01
дейности	1Mc01
делатност	1LE01
день народження	1MW01
день рождения	1Lh01
департамент	1Md02
дети	1Mf01
деятельность	1Mg02
деятельность компании	1Mi01
диалог	1Mj02
диплом	1Ml03
диплом на тему	1L501
диплом с отличием	1KT01
диплома	1Mo02
диплома с успех	1N101
дипломен проект	1N201
дипломна работа	1N201
дипломна робота	1N301
дипломная работа	1L501
дипломний проєкт	1N301
дипломный проект	1L501
дипломски рад	1N401
дирекция	1N501
дисертационен труд	1N201
дисертация	1N201
дисертација	1N401
дисертація	1N301
диссертация	1L501
дисциплини	1N601
дисциплины	1N701
дисципліни	1N801
длительность	1LC01
длъжност	1N903
длъжностна характеристика	1Mc01
для	1N<02
для кого	1N>01
до	1N?04
додаткова інформація	1NC01
додатково	1NC01
доделила	1ND01
доделио	1ND01
додељује	1ND01
докторска дисертација	1N401
должностные обязанности	1L401
должностные обязанности и достижения	1L401
должность	1NE04
домашен	1NI01
домашен адрес	1K=01
домашний адрес	1K>01
домашний телефон	1NJ01
домашня адреса	1KD01
дополнительная информация	1NK01
дополнительная почта	1NL01
дополнительно	1NK01
дополнительный телефон	1NM01
допълнителна информация	1NN01
досвід	1NO01
досвід роботи	1NO01
достигнутые результаты	1NP01
достигнућа	1NQ01
достижения	1NP01
доступност	1NR01
доступность	1M=01
доступність	1M@01
досягнення	1NS01
држава	1NT01
држављанство	1NU01
друге имејл адресе	1NV01
други данни	1NN01
други имейли	1NW01
други сајтови	1NX01
други телефони	1NY02
други уебсайтове	1N[01
другие адреса почты	1NL01
другие сайты	1N\01
другие ссылки	1N\01
другие телефоны	1NM01
друго	1N]02
другое	1NK01
дружество	1N_01
друштвене мреже	1N`01
дужности	1LZ01
държава	1Na01
діалог	1Nb01
діти	1Nc01
діяльність	1LW01
діяльність компанії	1Nd01
е mail	1Ne03
е маил	1Nh01
е пошта	1Nh01
е поща	1Ni01
е-mail	1Ne03
е-маил	1Nh01
е-пошта	1Nh01
е-поща	1Ni01
егн	1Nj01
език	1Nk01
езикови сертификати	1Nl01
езици	1Nk01
екип	1N501
екр	1Nm01
ел адрес	1Ni01
ел пошта	1KC01
ел поща	1Ni01
ел. адрес	1Ni01
ел. пошта	1KC01
ел. поща	1Ni01
електронна адреса	1KC01
електронна пошта	1KC01
електронна поща	1Ni01
електронска пошта	1Nh01
емаил	1Nh01
еспб	1Nn01
еспб бодови	1Nn01
желаемая должность	1No01
желаемая зарплата	1O001
желаемая позиция	1No01
желаемое место работы	1M?01
желаемый город	1M?01
желаемый график	1Km01
желаемый доход	1O001
желаемый уровень дохода	1O001
желаемый уровень заработной платы	1O001
желана длъжност	1O101
желана заплата	1O201
желана позиция	1O101
желательное место работы	1M?01
жељена плата	1O301
жељена позиција	1O401
журнал	1O502
з	1MX01
за	1O701
за компанията	1O801
за мен	1KU01
за фирмата	1O801
забележка	1KU01
завдання	1LW01
завершення	1MT01
завршетак	1Lo01
завршни рад	1N401
завършване	1M001
завършил	1M001
завършила	1M001
загальний стаж	1NO01
заглавие	1O901
заголовок	1O:01
задаци	1LZ01
задача	1O;01
задачи	1O<02
задужења	1LZ01
задължения	1Mc01
заемана длъжност	1O>01
заемана длъжност или позиция	1O>01
займана посада	1O?01
зайнятість	1Kl01
заказчик	1N>01
заклад	1L901
заклад освіти	1L901
закінчення	1MT01
замовник	1O@01
занимаемая должность	1OA01
занимање	1OB02
занятость	1MG02
започване	1OD01
заработная плата	1O001
зарплата	1OE02
зарплата от	1O001
зарплатные ожидания	1O001
зарплатні очікування	1KP01
зачетные единицы	1OG01
зачётные единицы	1OG01
збірник	1Ko01
звање	1OH01
звено	1N501
звертання	1OI01
земља	1NT01
зміст	1OJ01
знание языка	1L701
знање	1OK01
зона відповідальності	1LW01
зона ответственности	1L401
зріст	1OL01
издавалац	1OM01
издавач	1ON01
издаваща институция	1OO01
издаден на	1MU01
издаден от	1OO01
издадено	1MU01
издадено от	1OO01
издала	1OM01
издание	1OP01
издао	1OM01
издател	1OQ02
издател на сертификата	1OO01
издателство	1Kg01
издатель	1OP01
издатель сертификата	1LM01
издательство	1OP01
използвани технологии	1OS01
изучаемые дисциплины	1N701
изученные дисциплины	1N701
име	1OT03
име и адрес на работодателя	1N_01
име и вид на обучаващата или образователната организация	1OW01
име и презиме	1OX01
име и фамилия	1OY01
име презиме фамилия	1OY01
име, презиме, фамилия	1OY01
имейл	1OZ02
имейл адрес	1Ni01
имена	1O\02
имејл	1Nh01
имејл адреса	1Nh01
имя	1O^02
имя и фамилия	1O`01
имя пользователя	1KI01
индекс	1Oa01
индустрия	1Ob01
индустрија	1LE01
инн	1Oc01
иностранный язык	1Od01
институт	1KG01
институция	1Oe04
инструменти	1OS01
инструменты	1Oi01
интернет страница	1Oj02
искуство	1M501
использовал	1Oi01
использовала	1Oi01
используемые инструменты	1Oi01
используемые технологии	1Oi01
используемый стек	1Oi01
истакнуто	1Ol01
исходный код	1K?01
итоги	1NP01
итоговая оценка	1KT01
категория	1Om03
категория прав	1L:01
кафедра	1P002
квалификация	1P202
квалификација	1OH01
кваліфікаційна робота	1N301
кваліфікація	1P401
кем вручена	1LG01
кем выдан	1LM01
кем выдано	1P502
кем присуждено	1LG01
кем приходится	1P701
керівник	1P801
ким видано	1L001
ким вручено	1P901
ким присуджено	1P901
клиент	1P:02
клијент	1O701
ключевое	1L\01
ключевые достижения	1NP01
ключевые моменты	1L\01
ключевые навыки	1Oi01
ключевые слова	1Oi01
ключови думи	1OS01
ключові досягнення	1NS01
ключові моменти	1M:01
ключові слова	1L301
клієнт	1O@01
коаутори	1KO01
коледж	1L901
количество подчиненных	1K`01
количество подчинённых	1K`01
количество сотрудников	1K`01
колледж	1KG01
команда	1Md02
команда проекта	1K`01
командировки	1M?01
компания	1P<03
компанија	1P?02
компанія	1PA02
конец	1LQ01
контакт	1PC02
контакт телефон	1K_01
контакти	1NI01
контактний телефон	1PE01
контактный телефон	1NJ01
контакты	1NJ01
контекст	1O;01
конференция	1OP01
конференція	1Ko01
корисничко име	1PF01
коришћене технологије	1KK01
короткий опис	1PG01
коротко	1PG01
край	1PH02
крайна дата	1M001
кратко	1PJ01
краткое описание	1PJ01
країна	1PK01
крај	1Lo01
кредити	1PL02
кредити єктс	1PN01
кредиты	1OG01
круг обязанностей	1L401
курсеви	1L[01
курси	1N801
курсове	1N601
курсы	1N701
кількість працівників	1PO01
кључне речи	1KK01
кључне тачке	1Ol01
лет	1L>01
линк	1Oj02
лично име	1PP02
личное имя	1PR01
личный сайт	1K?01
логин	1KI01
логін	1PS01
локация	1PT01
локација	1PU01
локація	1PV01
м	1PW01
магистарски рад	1N401
магистерская диссертация	1L501
магистърска теза	1N201
магістерська робота	1N301
майчин език	1PX01
майчини езици	1PX01
мастер рад	1N401
матерњи језик	1PY01
матерњи језици	1PY01
мейл	1OZ02
ментор	1PZ01
менторка	1PZ01
мережа	1P[01
место	1P\03
место в рейтинге	1P_01
место жительства	1M;02
место проживания	1M;02
место работы	1P`03
место рада	1PU01
место рождения	1Pc01
место рођења	1Pd01
место становања	1Pe02
местоживеене	1Pg02
местонахождение	1PT01
местоположение	1Pi02
месторабота	1Pk02
месторождение	1Pm01
мета	1KQ01
методе	1KK01
методи	1Pn02
методы	1Oi01
мејл	1Nh01
мишљење	1Q001
моб	1Q104
моб тел	1Q503
моб телефон	1Q803
моб. тел	1Q503
моб. телефон	1Q803
мобилен	1Q;01
мобилен тел	1Q;01
мобилен телефон	1Q;01
мобилни	1Q<01
мобилни телефон	1Q<01
мобильный	1Q=01
мобильный телефон	1Q=01
мобільний	1Q>01
мобільний телефон	1Q>01
мова	1Q?01
мови	1Q?01
мови та інструменти	1L301
мовний досвід	1Q@01
мовні сертифікати	1QA01
монолог	1QB02
моя роль	1QD04
моята роля	1QH01
моја улога	1QI01
мрежа	1QJ02
място	1QL01
място на раждане	1Pm01
місто	1QM02
місто проживання	1PW01
місце	1PV01
місце народження	1QO01
місце проживання	1QM02
місце роботи	1QP02
місцезнаходження	1PV01
навички	1L301
навчальний заклад	1L901
навыки	1Oi01
нагорода	1LT01
награда	1QR03
надређени	1PZ01
назва	1QU02
назва компанії	1QW01
назва навчального закладу	1L901
назва нагороди	1LT01
название	1QX02
название компании	1QZ01
название организации	1QZ01
название проекта	1O`01
название учебного заведения	1KG01
назив	1Q[02
назив и адреса послодавца	1Q]01
назив награде	1Q^01
назив фирме	1Q]01
назив школе	1Q_01
наименование	1Q`03
наименование на наградата	1O901
наименование на придобитата квалификация	1Qc01
наименование на фирмата	1N_01
наименование организации	1QZ01
наименование учебного заведения	1KG01
наличност	1M>01
налог	1PF01
напомена	1Qd01
направление	1Qe02
направление подготовки	1Qg01
напрям	1Qh01
напрям підготовки	1Qh01
народився	1MW01
народилась	1MW01
народилася	1MW01
наручилац	1O701
населений пункт	1PW01
населенный пункт	1Qi01
населено място	1Pg02
населённый пункт	1Qi01
настоящ адрес	1K=01
настояща длъжност	1O101
науковий керівник	1P801
научен ръководител	1Qj01
научный руководитель	1Qk01
националност	1Ql02
националности	1Qn01
национальность	1Qo01
національність	1MJ01
начална дата	1OD01
начало	1R002
начало работы	1Lf01
нива по cefr	1R201
ниво	1R305
ниво еок	1R801
ниво знања	1OK01
ниво на владеене	1L601
ниво по екр	1Nm01
ниво по националната класификация	1Nm01
нивои зерој	1R901
ник	1KI01
никнейм	1KI01
нокс ниво	1R801
номер телефона	1NJ01
номер телефону	1PE01
нік	1PS01
о компании	1Mi01
о компанији	1R:01
о мени	1Qd01
о проекте	1O;01
о себе	1PJ01
о фирми	1R:01
област	1R;03
област студија	1R>01
область	1R?02
область деятельности	1Ob01
область изучения	1Qg01
обліковий запис	1PS01
обо мне	1PJ01
обобщение	1KU01
обов'язки	1LW01
оборудование	1Oi01
образование	1RA04
образователна институция	1OW01
образователна степен	1RE02
образовательное учреждение	1KG01
образовна установа	1Q_01
обращение	1RG01
обръщение	1RH01
обучаваща организация	1OW01
общий стаж	1RI01
общий стаж работы	1RI01
объединение	1RJ01
обязанности	1L401
објављено	1Ma01
објављено у	1ON01
од	1Mb01
од - до	1RK01
од до	1RK01
одговорности	1LZ01
одељење	1RL01
однос	1RM01
оеер	1R201
ожидаемая зарплата	1O001
ожидания по зарплате	1O001
окончание	1LQ01
окончание работы	1LQ01
округ	1RN01
окружение	1Oi01
опис	1RO02
опис компаније	1R:01
опис компанії	1Nd01
опис посла	1LZ01
опис проекту	1OJ01
опис проєкту	1OJ01
опис пројекта	1RQ01
описание	1RR02
описание компании	1Mi01
описание на проекта	1RT01
описание на фирмата	1O801
описание проекта	1O;01
опит	1M901
опубликовано	1Lg01
опубликовано в	1OP01
опубліковано	1MY01
опубліковано в	1Ko01
општина	1RU01
опыт	1RI01
опыт работы	1RI01
организатор	1RV04
организация	1RZ08
организација	1Rb02
організатор	1L001
організація	1Rd05
освіта	1Ri02
освітній ступінь	1P401
ословљавање	1Rk01
основне	1M:01
основни дейности и отговорности	1Mc01
основни задачи	1Mc01
основни задължения	1Mc01
основни моменти	1KJ01
основни отговорности	1Mc01
основни постижения	1Rl01
основни предмети	1N601
основни предмети застъпени професионални умения	1N601
основни предмети/застъпени професионални умения	1N601
основное	1L\01
основные дисциплины	1N701
основные достижения	1NP01
основные задачи	1L401
основные обязанности	1L401
основные предметы	1N701
основные результаты	1NP01
основні дисципліни	1N801
основні досягнення	1NS01
основні завдання	1LW01
основні обов'язки	1LW01
особистий сайт	1Kd01
остали подаци	1Rm01
остало	1Rm01
от	1OD01
отбита военна служба	1L<01
ответственность	1L401
отговорности	1Mc01
отдел	1Rn02
отзив	1S001
отзыв	1S101
отличие	1O901
отношение	1P701
отношение к воинской обязанности	1KL01
отношение к воинской службе	1KL01
отрасль	1Ob01
отрасль компании	1Ob01
отрасъл	1K[01
отчество	1PR01
оцена	1S201
оценка	1S302
оцінка	1KS01
очаквана заплата	1O201
очаквано възнаграждение	1O201
очекивана плата	1O301
очікувана зарплата	1KP01
п к	1S501
п і б	1S601
п.к	1S501
п.і.б	1S601
партийность	1S701
паспорт	1Oc01
паспортные данные	1Oc01
переезд	1M?01
переїзд	1KR01
период	1S803
период обучения	1LC01
период работы	1LC01
період	1S;01
період роботи	1S;01
писане	1S<01
писање	1S=01
письменная речь	1S>01
письмо	1S?02
платформа	1SA04
по	1SE03
по батькові	1L801
повне ім'я	1S601
подданство	1Qo01
подразделение	1SH01
подробности	1O;01
подчинение	1Qk01
подчиненные	1K`01
подчинённые	1K`01
позиция	1SI03
позиција	1SL01
позиція	1SM02
познавање	1OK01
пол	1SO03
политические взгляды	1S701
полное имя	1O`01
понимание на слух	1KM01
портфолио	1SR02
портфоліо	1Kd01
посада	1ST04
посадові обов'язки	1LW01
посвідчення водія	1L;01
посилання	1Kd01
послови и одговорности	1LZ01
послодавац	1Q]01
постигнућа	1NQ01
постижения	1Rl01
постоянен адрес	1K=01
поточний статус	1SX01
потребителско име	1KH01
початок	1MX01
почетак	1Mb01
почта	1K@01
почтовый адрес	1K>01
почтовый индекс	1Oa01
пошта	1KC01
поштански број	1SY01
поштова адреса	1KD01
поштовий індекс	1SZ01
поща	1Ni01
пощенски код	1S501
права	1S[02
права категории	1L:01
пребивалиште	1Pe02
предмети	1S]03
предметы	1N701
предприятие	1S`02
предузеће	1Q]01
презиме	1Sb01
презиме и име	1OX01
премия	1O:01
препорука	1Q001
препоръка	1S001
претендую на должность	1No01
придобита	1MU01
придобита квалификация	1Qc01
признање	1Q^01
примечание	1PJ01
примітка	1PG01
присвоенная квалификация	1KF01
присъдена от	1LJ01
причина за напускане	1Sc01
причина звільнення	1Sd01
причина увольнения	1Se01
причина ухода	1Se01
причины увольнения	1Se01
про компанію	1Nd01
про мене	1PG01
про проєкт	1OJ01
про себе	1PG01
провайдер	1LM01
проводившая организация	1KG01
програми	1Sf03
программа	1N701
программное обеспечение	1Oi01
программы	1Oi01
програмне забезпечення	1L301
продолжительность	1LC01
продължителност	1M\01
проект	1RR02
проживает	1PT01
проживание	1M;02
проживання	1QM02
прописка	1K>01
просек	1S201
просечна оцена	1S201
професионално направление	1Si01
професия	1Sj02
професия или заемана длъжност	1O>01
професија	1O401
профессиональная область	1Ob01
профессиональные достижения	1NP01
профессия	1Sl02
професія	1SM02
профил	1Sn03
профили	1T103
профилно име	1KH01
профиль	1Qg01
профиль компании	1Mi01
профілі	1T401
прочее	1NK01
проєкт	1OJ01
пројекат	1RQ01
пряк ръководител	1Qj01
прізвище	1T501
прізвище та ім'я	1S601
прізвище ім'я по батькові	1S601
прізвище, ім'я, по батькові	1S601
публикувано	1MV01
публикувано в	1Kg01
пуно име	1OX01
пълно име	1OY01
піб	1S601
підлеглі	1PO01
підприємство	1QW01
підрозділ	1LS01
работно време	1Kk01
работодател	1N_01
работодатель	1QZ01
равнище	1T601
радни задаци	1LZ01
радни стаж	1M501
радно време	1LF01
радно место	1SL01
разговор	1T703
размер команды	1K`01
размер на екипа	1K]01
разрешение на работу	1L201
разрешение на работу в	1L201
район	1R?02
регион	1T:04
регіон	1T>02
режим работы	1Km01
резултат	1T@04
резултати	1TD02
результат	1TF04
результати	1NS01
результаты	1NP01
резюме	1TJ03
рейтинг	1P_01
рекомендация	1S101
рекомендація	1LR01
репозиторий	1K?01
репозиторій	1Kd01
республика	1TM01
роботодавець	1QW01
роден	1M101
роден език	1PX01
роден на	1M101
родена	1M101
родена на	1M101
родилась	1Lh01
родился	1Lh01
родился( ась	1Lh01
родился(-ась	1Lh01
родинний стан	1Nc01
родной	1TN01
родной город	1TO01
родной язык	1TN01
розмова	1Nb01
розмір команди	1PO01
роки	1TP02
роки навчання	1S;01
років	1LX01
роли	1TR02
роль	1TT06
роль в проекте	1TZ01
роль особи	1LU01
роль у проєкті	1T[01
роля	1N903
роля в проекта	1QH01
ролі	1T[01
рост	1Kf01
рођен	1M201
рођена	1M201
руководитель	1Qk01
ръководител	1Qj01
рівень	1T\03
рівень володіння	1T_02
рівень мови	1L?01
рівень освіти	1Ri02
рівень єрк	1Ta01
рівні cefr	1Tb01
рідна мова	1Tc01
рік	1Td04
рік вступу	1MX01
рік закінчення	1MT01
рік народження	1MW01
с	1Lf01
садржај	1RQ01
сажетак	1Qd01
сайт	1Th03
сайт компании	1K?01
самостоятелно устно изложение	1L^01
сајт	1Ka01
сборник	1OP01
свидетелство за управление	1Tk01
свидетелство за управление на мпс	1Tk01
сводка	1PJ01
світлина	1Tl01
сдружение	1Tm01
сектор	1Tn04
сектор рада	1RL01
семеен статус	1U201
семейно положение	1U201
семейное положение	1Mf01
семейный статус	1Mf01
середній бал	1KS01
серии	1OS01
сертификати	1U302
сертификаты	1U501
сертифікати	1QA01
сеть	1U601
скринька	1KC01
слика	1U701
служба	1RL01
служба в армии	1KL01
служебни задължения	1Mc01
слухання	1KN01
слушане	1U801
слушање	1U901
смер	1R>01
снилс	1Oc01
снимка	1U:01
соавторы	1K:01
собствено и фамилно име	1OY01
собствено име	1U;01
содержание	1O;01
соискание должности	1No01
состав команды	1K`01
состав семьи	1Mf01
состояние здоровья	1Kf01
сотовый	1Q=01
сотовый телефон	1Q=01
софтвер	1KK01
софтуер	1OS01
социални мрежи	1U<01
социальные сети	1U=01
соцмережі	1T401
соцсети	1U=01
соцсеть	1U601
соціальні мережі	1T401
специализация	1Qe02
специалност	1Si01
специальность	1U>03
специјализација	1R>01
спеціальність	1Qh01
спеціалізація	1Qh01
списание	1Kg01
сприйняття на слух	1KN01
співавтори	1UA01
спілка	1MI01
среда	1Oi01
среден успех	1N101
средний балл	1KT01
средний балл диплома	1KT01
средняя оценка	1KT01
средства	1Oi01
срок	1UB02
срок выхода на работу	1M=01
срок на предизвестие	1M>01
срок работы	1LC01
сроки	1LC01
ссылка	1K?01
ссылки	1K?01
стаж	1UD02
стаж работы	1RI01
стаж роботи	1NO01
стан здоров'я	1OL01
старост	1UF01
статус	1UG02
статус лица	1P701
статус поиска	1UI01
стать	1UJ01
стек	1UK02
стек технологий	1Oi01
стек технологій	1L301
степен	1UM03
степен на владеене	1UP02
степен на образование	1UR01
степен образовања	1US01
степен студија	1OH01
степень	1KF01
степень владения	1UT02
стечено	1M`01
стечено звање	1OH01
страна	1UV02
страна проживания	1UX01
страни језик	1UY01
структурное подразделение	1SH01
стручна спрема	1US01
студије	1R>01
студијски програм	1R>01
ступінь	1P401
суть	1O;01
суть проекта	1O;01
сфера	1Ob01
сфера деятельности	1Ob01
сфера деятельности компании	1Mi01
сфера діяльності	1LY01
сфера на дейност	1K[01
съавтори	1UZ01
съдържание	1RT01
сімейне становище	1Nc01
сімейний стан	1Nc01
текущий статус	1UI01
тел	1U[04
телефон	1U[04
телефон за връзка	1NI01
телефон за контакт	1NI01
телефонен номер	1NI01
тема	1U_02
тема вкр	1L501
тема диплома	1Ua02
тема диплома бакалавра	1L501
тема дипломной работы	1L501
тема дипломної роботи	1N301
тема дисертації	1N301
тема диссертации	1L501
тема на дипломната работа	1N201
тема рада	1N401
термін	1S;01
технический стек	1Oi01
технологии	1Uc02
технологии и инструменты	1Oi01
технологический стек	1Oi01
технология	1Oi01
технологије	1KK01
технології	1L301
тим	1RL01
тип	1Ue04
тип заетост	1Kk01
тип зайнятості	1Kl01
тип занятости	1Km01
тип образования	1KF01
тип проекта	1Ui01
тип проєкту	1Uj01
титла	1Uk02
титул	1Um02
титула	1Uo02
трајање	1RK01
тренутна позиција	1O401
три имена	1OY01
тривалість	1S;01
трите имена	1OY01
трудов стаж	1M901
удружење	1V101
уеб сайт	1LH01
уеб страница	1LH01
уебсайт	1LH01
улица	1V203
улога	1V503
улоге	1QI01
умения	1OS01
умения за писане	1S<01
умения за разговор	1L^01
умения за слушане	1U801
умения за четене	1V801
универзитет	1Q_01
университет	1V902
університет	1L901
управление	1SH01
уровень	1V;03
уровень cefr	1V>01
уровень владения	1UT02
уровень ерк	1V?01
уровень образования	1V@02
уровень языка	1L701
уровни cefr	1V>01
уроженец	1TO01
усмерење	1R>01
усне мовлення	1La01
усне спілкування	1Nb01
успеваемость	1KT01
успеси	1NQ01
успех	1N101
успехи	1VB02
успіхи	1NS01
установа	1VD05
устная речь	1L_01
устное общение	1KV01
участие в разговор	1VI01
учебно заведение	1OW01
учебное заведение	1KG01
ученая степень	1KF01
училище	1OW01
учредитель	1LG01
учреждение	1VJ03
учёная степень	1KF01
ф и о	1O`01
ф.и.о	1O`01
факс	1VM04
фактический адрес	1K>01
факултет	1VQ02
факультет	1P002
факультет / специальность	1Qg01
факультет специальность	1Qg01
факультет, специальность	1Qg01
фамилия	1VS02
фамилия и имя	1O`01
фамилия имя отчество	1O`01
фамилия, имя, отчество	1O`01
фамилно име	1VU01
фио	1O`01
фирма	1VV04
фонд	1RJ01
форма навчання	1P401
форма обучения	1KF01
формат работы	1Km01
фото	1VZ02
фотография	1V\01
фотографија	1U701
фотографія	1Tl01
фреймворки	1Oi01
функции	1L401
функционал	1L401
функциональные обязанности	1L401
функция	1V]04
функција	1V503
функціональні обов'язки	1LW01
функція	1O?01
функції	1LW01
фірма	1QW01
характеристика	1S101
цел	1RT01
цель	1No01
цель поиска	1No01
цель проекта	1O;01
цефр	1R901
цитат	1Va02
цитата	1Vc02
циљ	1RQ01
час	1S;01
часопис	1ON01
часы	1OG01
чем занималась	1L401
чем занимался	1L401
четене	1V801
численность	1K`01
число подчиненных	1K`01
число подчинённых	1K`01
число рождения	1Lh01
читання	1Ve01
читање	1Vf01
чтение	1Vg01
что делал	1L401
что делала	1L401
чужд език	1Nk01
школа	1Vh03
шофьорска книжка	1Tk01
штат	1K`01
эл адрес	1K@01
эл почта	1K@01
эл. адрес	1K@01
эл. почта	1K@01
электронная почта	1K@01
электронный адрес	1K@01
этническая принадлежность	1Vk01
язык	1Od01
языки	1Vl02
языки и инструменты	1Oi01
языковой опыт	1Vn01
языковые сертификаты	1U501
ім'я	1Vo02
ім'я користувача	1PS01
ім'я та прізвище	1S601
ім'я і прізвище	1S601
імейл	1KC01
індекс	1SZ01
іноземна мова	1Q?01
інститут	1L901
інструменти	1L301
інше	1NC01
інші адреси пошти	1W101
інші сайти	1W201
інші телефони	1W301
језик	1UY01
језици	1UY01
језичка искуства	1W401
језички сертификати	1W501
јмбг	1W601
אגף	1W701
אודות	1W801
אודות החברה	1W901
אוניברסיטה	1W:01
אזור	1W;01
אזור מגורים	1W<01
אזרחות	1W=01
אחר	1W>01
אחריות	1W?01
אי מייל	1W@01
אי-מייל	1W@01
אימייל	1W@01
אינטראקציה בעל פה	1WA01
ארגון	1WB03
ארץ	1WE01
ארץ לידה	1WF01
ארץ מגורים	1WE01
אתר	1WG01
אתר אינטרנט	1WG01
אתר אישי	1WG01
אתרים נוספים	1WH01
בית ספר	1W:01
בלוג	1WG01
במסגרת התפקיד	1W?01
גודל הצוות	1WI01
גוף	1WJ01
גוף מנפיק	1WK01
גיל	1WL01
דוא"ל	1W@01
דואל	1W@01
דואר אלקטרוני	1W@01
דוא״ל	1W@01
דיבור	1WM01
דיסרטציה	1WN01
דת	1WO01
האזנה	1WP01
הבנת הנקרא	1WQ01
הבנת הנשמע	1WP01
הבעה בכתב	1WR01
הבעה בעל פה	1WM01
הגוף המסמיך	1WK01
הגוף המעניק	1WS01
הונפק על ידי	1WK01
הוענק על ידי	1WS01
הוצאה לאור	1WT01
היקף משרה	1WU01
הישגים	1WV01
הישגים בולטים	1WV01
הישגים עיקריים	1WV01
המלצה	1WW01
הסמכה	1WX01
הערות	1W801
השכלה	1WY02
התחלה	1W[01
התמחות	1W\01
זמינות	1W]01
חברה	1W^01
חוג	1W\01
חוות דעת	1WW01
חשבון	1W_01
טכנולוגיה	1W`01
טכנולוגיות	1W`01
טל	1Wa01
טלפון	1Wa01
טלפון בבית	1Wa01
טלפון ליצירת קשר	1Wa01
טלפון נייד	1Wb01
טלפון סלולרי	1Wb01
טלפונים נוספים	1Wc01
יחידה	1W701
יישוב	1Wd01
יליד	1We01
ילידת	1We01
כותרת	1Wf01
כינוי	1Wg01
כישורים	1W`01
כלי הערכה	1W`01
כלי עבודה	1W`01
כלים	1W`01
כלים וטכנולוגיות	1W`01
כתב עת	1WT01
כתובות דוא"ל נוספות	1Wh01
כתובת	1Wi01
כתובת דוא"ל	1W@01
כתובת למכתבים	1Wi01
כתובת מגורים	1Wi01
כתובת מייל	1W@01
כתיבה	1WR01
לאום	1W=01
לינק	1WG01
לקוח	1Wj01
מ	1W[01
מגדר	1Wk01
מגורים	1Wl02
מגזר	1Wn01
מגמה	1W\01
מדינה	1WE01
מוסד	1Wo03
מוסד אקדמי	1W:01
מוסד לימודים	1W:01
מוציא לאור	1WT01
מזמין	1Wj01
מחבר	1X201
מחברים	1X201
מחברת	1X201
מחוז	1W;01
מחלקה	1W701
מטלות	1W?01
מייל	1W@01
מילות מפתח	1W`01
מין	1Wk01
מיקוד	1X301
מיקום	1W<01
מכללה	1W:01
ממונה	1X401
ממוצע	1X501
ממוצע ציונים	1X501
מנהל ישיר	1X401
מנחה	1X401
מנפיק	1WK01
מס' נייד	1Wb01
מסלול	1W\01
מספר זהות	1X601
מספר טלפון	1Wa01
מספר עובדים	1WI01
מען	1Wi01
מעניק	1WS01
מעסיק	1W^01
מצב אישי	1X701
מצב משפחתי	1X701
מקום	1W<01
מקום העבודה	1W<01
מקום לידה	1WF01
מקום מגורים	1X802
מקום עבודה	1W^01
מקצוע	1X:01
מקצועות	1X;01
משימות	1W?01
משך	1X<01
משרה	1X=01
משרה מבוקשת	1X:01
מתאריך	1W[01
נ"ז	1X>01
נולד	1We01
נולדה	1We01
נושא העבודה	1WN01
נושא התזה	1WN01
נייד	1Wb01
ניסיון	1X?01
ניתן על ידי	1WK01
נקודות זכות	1X>01
נקודות עיקריות	1X@01
נתינות	1W=01
סביבת עבודה	1W`01
סוג	1XA01
סוג הפרויקט	1XA01
סוג התואר	1WX01
סוג משרה	1WU01
סוג תואר	1WX01
סיום	1XB01
סיכום	1W801
סלולארי	1Wb01
סלולרי	1Wb01
עבודת גמר	1WN01
עבודת תזה	1WN01
עבור	1Wj01
עד	1XB01
עיסוק	1X:01
עיקרי התפקיד	1W?01
עיקרים	1X@01
עיר	1XC02
עיר מגורים	1Wd01
על החברה	1W901
עמותה	1WJ01
ענף	1Wn01
פורסם	1XE01
פורסם ב	1WT01
פירוט	1XF01
פלאפון	1Wb01
פלטפורמה	1XG01
פקולטה	1W\01
פקס	1XH01
פרויקט	1XF01
פרויקט גמר	1WN01
פרופיל	1W801
פרופילים	1XI01
פרטים נוספים	1W>01
פרס	1Wf01
צבא	1XJ01
צוות	1W701
ציון	1X501
ציון גמר	1X501
ציון סופי	1X501
צילום	1XK01
ציפיות שכר	1XL01
קורסים	1X;01
קורסים עיקריים	1X;01
קישור	1WG01
קריאה	1WQ01
קשר	1XM01
רחוב	1Wi01
רישיון נהיגה	1XN01
רמה	1XO03
רמת השכלה	1XR01
רמת שליטה	1XS02
רמת שפה	1XU01
רקע	1XF01
רשיון נהיגה	1XN01
רשת	1XG01
רשתות חברתיות	1XI01
שונות	1W>01
שטף	1XU01
שיחה	1WA01
שירות בצבא	1XJ01
שירות לאומי	1XJ01
שירות צבאי	1XJ01
שכר מבוקש	1XL01
שם	1Wg01
שם החברה	1W^01
שם המוסד	1W:01
שם המעסיק	1W^01
שם הפרס	1Wf01
שם ומשפחה	1Wg01
שם מלא	1Wg01
שם משפחה	1XV01
שם משתמש	1W_01
שם פרטי	1XW01
שם פרטי ומשפחה	1Wg01
שם פרטי ושם משפחה	1Wg01
שנה	1XX03
שנות ניסיון	1X?01
שנים	1X[02
שנת לידה	1We01
שנת סיום	1XB01
שפה	1X]01
שפות	1X]01
שפות תכנות	1W`01
שפת אם	1X^01
שרות צבאי	1XJ01
ת ז	1X601
ת לידה	1We01
ת"ז	1X601
ת. לידה	1We01
ת.ז	1X601
ת.לידה	1We01
תאריך	1X_02
תאריך הנפקה	1Xa01
תאריך התחלה	1W[01
תאריך התחלה אפשרי	1W]01
תאריך לידה	1We01
תאריך סיום	1XB01
תאריך פרסום	1XE01
תאריך קבלה	1Xa01
תאריכים	1X<01
תואר	1WX01
תואר התפקיד	1X=01
תואר כבוד	1Xb01
תואר לפני השם	1Xb01
תוכן	1XF01
תוכנות	1W`01
תוצאות	1WV01
תזה	1WN01
תחום	1Xc02
תחום אחריות	1W?01
תחום לימוד	1W\01
תחום לימודים	1W\01
תחום עיסוק	1Wn01
תחומי אחריות	1W?01
תיאור	1XF01
תיאור החברה	1W901
תיאור הפרויקט	1XF01
תיאור התפקיד	1W?01
תיק עבודות	1WG01
תמונה	1XK01
תעודה	1WX01
תעודת זהות	1X601
תפקיד	1Xe03
תפקיד בפרויקט	1Xh01
תפקיד מבוקש	1X:01
תפקיד נוכחי	1X:01
תפקידי	1Xi02
תפקידים	1Xk02
תפקידים בפרויקט	1Xh01
תקופה	1X<01
תקציר	1W801
آخر مؤهل	1Xm01
أبرز الإنجازات	1Xn01
أبرز النقاط	1Xo01
أخرى	1Y001
أطروحة الدكتوراه	1Y101
أعلى مؤهل	1Xm01
أهم الإنجازات	1Xn01
أهم المهام	1Y201
أهم المواد	1Y301
إلى	1Y401
إيميل	1Y501
ابرز الانجازات	1Xn01
ابرز النقاط	1Xo01
اخر موهل	1Xm01
اخري	1Y001
اسم	1Y601
اسم الجائزة	1Y701
اسم الجامعة	1Y801
اسم الجامعه	1Y801
اسم الجايزه	1Y701
اسم الحساب	1Y901
اسم الشركة	1Y:01
اسم الشركه	1Y:01
اسم العائلة	1Y;01
اسم العايله	1Y;01
اسم المؤسسة	1Y801
اسم المستخدم	1Y901
اسم المشروع	1Y601
اسم الموسسه	1Y801
اسم جهة العمل	1Y:01
اسم جهه العمل	1Y:01
اطروحه الدكتوراه	1Y101
اعلي موهل	1Xm01
الأدوات	1Y<01
الأدوات المستخدمة	1Y<01
الأدوار	1Y=01
الأطروحة	1Y101
الإدارة	1Y>01
الإسم	1Y601
الإقامة	1Y?02
الإقامة النظامية	1YA01
الإنتاج الشفهي	1YB01
الإنجازات	1Xn01
الإيميل	1Y501
الاتصال	1YC01
الاختصاص	1YD01
الاداره	1Y>01
الادوات	1Y<01
الادوات المستخدمه	1Y<01
الادوار	1Y=01
الاستماع	1YE01
الاسم	1Y601
الاسم الأخير	1Y;01
الاسم الأول	1YF01
الاسم الاخير	1Y;01
الاسم الاول	1YF01
الاسم الثلاثي	1Y601
الاسم الشخصي	1YF01
الاسم الكامل	1Y601
الاسم بالكامل	1Y601
الاطروحه	1Y101
الاقامه	1Y?02
الاقامه النظاميه	1YA01
الانتاج الشفهي	1YB01
الانجازات	1Xn01
الايميل	1Y501
الباحثون	1YG01
البداية	1YH01
البدايه	1YH01
البرامج	1Y<01
البرامج المستخدمة	1Y<01
البرامج المستخدمه	1Y<01
البريد	1Y501
البريد الإلكتروني	1Y501
البريد الالكتروني	1Y501
البلد	1YI01
التأشيرة	1YA01
التاريخ	1YJ02
التاشيره	1YA01
التجنيد	1YL01
التحدث	1YB01
التخرج	1Y401
التخصص	1YD01
التخصص الدراسي	1YD01
التخصص المهني	1YM01
التزكية	1YN01
التزكيه	1YN01
التسمية	1Y601
التسميه	1Y601
التعبير الشفهي	1YB01
التفاصيل	1YO01
التفاعل الشفهي	1YP01
التقدير	1YQ01
التقنيات	1Y<01
التقنيات المستخدمة	1Y<01
التقنيات المستخدمه	1Y<01
التكنولوجيا المستخدمة	1Y<01
التكنولوجيا المستخدمه	1Y<01
التلفون	1YC01
التليفون	1YC01
التوصية	1YN01
التوصيه	1YN01
التوفر	1YR01
الجائزة	1Y701
الجامعة	1Y801
الجامعه	1Y801
الجايزه	1Y701
الجمعية	1YS01
الجمعيه	1YS01
الجنس	1YT01
الجنسية	1YU01
الجنسيه	1YU01
الجهة	1YV05
الجهة المانحة	1Y[02
الجهة المصدرة	1Y]01
الجهه	1YV05
الجهه المانحه	1Y[02
الجهه المصدره	1Y]01
الجوال	1Y^02
الحالة الإجتماعية	1Y`01
الحالة الاجتماعية	1Y`01
الحالة الصحية	1Ya01
الحالة العائلية	1Y`01
الحالة الوظيفية	1Yb01
الحاله الاجتماعية	1Y`01
الحاله الاجتماعيه	1Y`01
الحاله الصحيه	1Ya01
الحاله العايليه	1Y`01
الحاله الوظيفيه	1Yb01
الحساب	1Y901
الحسابات	1Yc01
الخبرة	1Yd01
الخبره	1Yd01
الخدمة العسكرية	1YL01
الخدمة الوطنية	1YL01
الخدمه العسكريه	1YL01
الخدمه الوطنيه	1YL01
الدرجة	1Ye02
الدرجة العلمية	1Yg01
الدرجه	1Ye02
الدرجه العلميه	1Yg01
الدور	1Yh03
الدور في المشروع	1Y=01
الدورات	1Y301
الدولة	1YI01
الدوله	1YI01
الديانة	1Yk01
الديانه	1Yk01
الدين	1Yk01
الرابط	1Yl01
الراتب المتوقع	1Ym01
الراتب المطلوب	1Ym01
الرسالة	1Y101
الرساله	1Y101
الرقم القومي	1Yn01
الرقم الوطني	1Yn01
الرمز البريدي	1Yo01
الساعات المعتمدة	1Z001
الساعات المعتمده	1Z001
السكن	1Z101
السن	1Z201
السنة	1Z303
السنه	1Z303
السنوات	1Z601
الشارع	1Z101
الشبكة	1Z701
الشبكه	1Z701
الشركة	1Z802
الشركه	1Z802
الشعبة	1YD01
الشعبه	1YD01
الشهادة	1Yg01
الشهاده	1Yg01
الصفة	1Z:02
الصفه	1Z:02
الصناعة	1Z<01
الصناعه	1Z<01
الصورة	1Z=01
الصورة الشخصية	1Z=01
الصوره	1Z=01
الصوره الشخصيه	1Z=01
الطلاقة	1Z>01
الطلاقه	1Z>01
الطول	1Ya01
العام	1Z?01
العلاقة	1Z@01
العلاقه	1Z@01
العمر	1Z201
العميل	1ZA01
العنوان	1ZB02
العنوان الحالي	1Z101
العنوان الرئيسي	1Y701
العنوان الرييسي	1Y701
الفاكس	1ZD01
الفترة	1Z601
الفترة الزمنية	1Z601
الفتره	1Z601
الفتره الزمنيه	1Z601
الفريق	1Y>01
القراءة	1ZE01
القراءه	1ZE01
القسم	1ZF02
القطاع	1Z<01
الكتابة	1ZH01
الكتابه	1ZH01
الكلمات المفتاحية	1Y<01
الكلمات المفتاحيه	1Y<01
الكلية	1ZI02
الكليه	1ZI02
الكنية	1Y;01
الكنيه	1Y;01
اللغات	1ZK01
اللغة	1ZK01
اللغة الأم	1ZL01
اللغه	1ZK01
اللغه الام	1ZL01
اللقب	1Y;01
اللقب العائلي	1Y;01
اللقب العايلي	1Y;01
اللقب الفخري	1ZM01
المؤسسة	1ZN02
المؤسسة التعليمية	1Y801
المؤلف	1YG01
المؤلفون	1YG01
المؤهل	1ZP02
المؤهل العلمي	1ZP02
المانح	1ZR01
المجال	1ZS02
المجلة	1ZU01
المجله	1ZU01
المجموع	1YQ01
المحادثة	1YP01
المحادثه	1YP01
المحافظة	1ZV01
المحافظه	1ZV01
المحتوى	1YO01
المحتوي	1YO01
المحمول	1ZW01
المدة	1Z601
المدرسة	1Y801
المدرسه	1Y801
المده	1Z601
المدونة	1Yl01
المدونه	1Yl01
المدير المباشر	1ZX01
المدينة	1ZY02
المدينه	1ZY02
المرحلة	1Yg01
المرحله	1Yg01
المسؤول المباشر	1ZX01
المسؤوليات	1Y201
المسؤوليات الرئيسية	1Y201
المسئوليات	1Y201
المستوى	1Z[03
المستوى التعليمي	1Xm01
المستوي	1Z[03
المستوي التعليمي	1Xm01
المسمى	1Z^01
المسمى المطلوب	1YM01
المسمى الوظيفي	1Z_02
المسمى الوظيفي الحالي	1YM01
المسمي	1Z^01
المسمي المطلوب	1YM01
المسمي الوظيفي	1Z_02
المسمي الوظيفي الحالي	1YM01
المسوول المباشر	1ZX01
المسووليات	1Y201
المسووليات الرييسيه	1Y201
المسيوليات	1Y201
المشرف	1ZX01
المشروع	1YO01
المعدل	1YQ01
المعدل التراكمي	1YQ01
المعدل العام	1YQ01
المعهد	1Y801
المقررات	1Y301
المكان	1Za01
الملخص	1Zb01
المنصب	1Zc02
المنصب الوظيفي	1Z^01
المنصة	1Z701
المنصه	1Z701
المنطقة	1ZV01
المنطقه	1ZV01
المنظمة	1YS01
المنظمه	1YS01
المهارات	1Y<01
المهارات المستخدمة	1Y<01
المهارات المستخدمه	1Y<01
المهام	1Y201
المهام الأساسية	1Y201
المهام الاساسيه	1Y201
المهام الرئيسية	1Y201
المهام الرييسيه	1Y201
المهام الوظيفية	1Y201
المهام الوظيفيه	1Y201
المهام والمسؤوليات	1Y201
المهام والمسووليات	1Y201
المهنة	1YM01
المهنه	1YM01
المواد	1Y301
المواد الدراسية	1Y301
المواد الدراسيه	1Y301
المواليد	1Ze01
الموبايل	1ZW01
الموسسه	1ZN02
الموسسه التعليميه	1Y801
الموقع	1Zf02
الموقع الإلكتروني	1Yl01
الموقع الالكتروني	1Yl01
الموقع الشخصي	1Yl01
الموقف التجنيدي	1YL01
الموقف من التجنيد	1YL01
المولف	1YG01
المولفون	1YG01
الموهل	1ZP02
الموهل العلمي	1ZP02
الميلاد	1Ze01
الناشر	1ZU01
النتائج	1Xn01
النتايج	1Xn01
النتيجة	1Zh02
النتيجه	1Zh02
النسبة	1YQ01
النسبه	1YQ01
النقاط الرئيسية	1Xo01
النقاط الرييسيه	1Xo01
النقال	1ZW01
النهاية	1Y401
النهايه	1Y401
النوع	1Zj02
الهاتف	1YC01
الهاتف المحمول	1ZW01
الهاتف النقال	1ZW01
الهوية الوطنية	1Yn01
الهويه الوطنيه	1Yn01
الواجبات	1Y201
الوحدات	1Z001
الوزن	1Ya01
الوصف	1YO01
الوصف الوظيفي	1Y201
الوضع العائلي	1Y`01
الوضع العايلي	1Y`01
الوضع العسكري	1YL01
الوظيفة	1Z^01
الوظيفة المرغوبة	1YM01
الوظيفة المستهدفة	1YM01
الوظيفة المطلوبة	1YM01
الوظيفه	1Z^01
الوظيفه المرغوبه	1YM01
الوظيفه المستهدفه	1YM01
الوظيفه المطلوبه	1YM01
الولاية	1ZV01
الولايه	1ZV01
الي	1Y401
اهم الانجازات	1Xn01
اهم المهام	1Y201
اهم المواد	1Y301
ايميل	1Y501
بحث التخرج	1Y101
بريد إلكتروني	1Y501
بريد الكتروني	1Y501
بلد الإقامة	1YI01
بلد الاقامه	1YI01
تاريخ الإصدار	1Z?01
تاريخ الاصدار	1Z?01
تاريخ الالتحاق	1YH01
تاريخ الانتهاء	1Y401
تاريخ البدء	1YH01
تاريخ البداية	1YH01
تاريخ البدايه	1YH01
تاريخ التخرج	1Y401
تاريخ الحصول	1Z?01
تاريخ الحصول عليها	1Z?01
تاريخ المباشرة	1YR01
تاريخ المباشره	1YR01
تاريخ الميلاد	1Ze01
تاريخ النشر	1Zl01
تاريخ الولادة	1Ze01
تاريخ الولاده	1Ze01
تاريخ ومكان الميلاد	1Ze01
تاريخ ومكان الولادة	1Ze01
تاريخ ومكان الولاده	1Ze01
تصريح العمل	1YA01
تلفون	1YC01
جنسية	1YU01
جنسيه	1YU01
جهة الإصدار	1Y]01
جهة التعليم	1Y801
جهة العمل	1Y:01
جهه الاصدار	1Y]01
جهه التعليم	1Y801
جهه العمل	1Y:01
جواز السفر	1Yn01
جوال	1ZW01
حتى	1Y401
حتي	1Y401
حجم الفريق	1Zm01
حسابات التواصل	1Yc01
دار النشر	1ZU01
درجة الإتقان	1Zn01
درجة الإجادة	1Z>01
درجه الاتقان	1Zn01
درجه الاجاده	1Z>01
دوري	1Zo02
رابط	1Yl01
رخصة السياقة	1[101
رخصة القيادة	1[101
رخصة قيادة	1[101
رخصه السياقه	1[101
رخصه القياده	1[101
رخصه قياده	1[101
رسالة الماجستير	1Y101
رساله الماجستير	1Y101
رقم التواصل	1YC01
رقم الجواز	1Yn01
رقم الجوال	1Y^02
رقم الموبايل	1ZW01
رقم الهاتف	1YC01
رقم الهوية	1Yn01
رقم الهويه	1Yn01
سبب الترك	1[201
سبب ترك العمل	1[201
سنة	1Z201
سنة التخرج	1Y401
سنة الميلاد	1Ze01
سنة النشر	1Zl01
سنه	1Z201
سنه التخرج	1Y401
سنه الميلاد	1Ze01
سنه النشر	1Zl01
سنوات الخبرة	1Yd01
سنوات الخبره	1Yd01
شركة	1Y:01
شركه	1Y:01
صاحب العمل	1Y:01
صادرة عن	1Y]01
صادره عن	1Y]01
صلة القرابة	1Z@01
صله القرابه	1Z@01
صورة	1Z=01
صوره	1Z=01
طبيعة العمل	1[301
طبيعه العمل	1[301
عام التخرج	1Y401
عاما	1Z201
عدد الموظفين	1Zm01
عدد سنوات الخبرة	1Yd01
عدد سنوات الخبره	1Yd01
عن الشركة	1[401
عن الشركه	1[401
عناوين بريد أخرى	1[501
عناوين بريد اخري	1[501
عنوان	1Z101
عنوان البحث	1Y101
عنوان البريد الإلكتروني	1Y501
عنوان البريد الالكتروني	1Y501
عنوان الرسالة	1Y101
عنوان الرساله	1Y101
عنوان السكن	1Z101
فاكس	1ZD01
فترة الإشعار	1YR01
فترة العمل	1Z601
فتره الاشعار	1YR01
فتره العمل	1Z601
قراءة	1ZE01
قراءه	1ZE01
قسم	1Y>01
كتابة	1ZH01
كتابه	1ZH01
لصالح	1ZA01
لغات البرمجة	1Y<01
لغات البرمجه	1Y<01
لغة الأم	1ZL01
لغه الام	1ZL01
لقب	1ZM01
مجال الدراسة	1YD01
مجال الدراسه	1YD01
مجال العمل	1Z<01
محادثة	1YP01
محادثه	1YP01
محل الإقامة	1Y?02
محل الاقامه	1Y?02
محل السكن	1Z101
محل الميلاد	1[601
مدة العمل	1Z601
مده العمل	1Z601
مدينة	1[701
مدينة الإقامة	1[701
مدينه	1[701
مدينه الاقامه	1[701
مستوى	1Zn01
مستوى الإتقان	1[802
مستوى الإجادة	1Z>01
مستوى اللغة	1Z>01
مستوي	1Zn01
مستوي الاتقان	1[802
مستوي الاجاده	1Z>01
مستوي اللغه	1Z>01
مشروع التخرج	1Y101
مصدر الشهادة	1Y]01
مصدر الشهاده	1Y]01
معرض الأعمال	1Yl01
معرض الاعمال	1Yl01
معلومات أخرى	1Y001
معلومات اخري	1Y001
مقدم من	1ZR01
مقدمة من	1ZR01
مقدمه من	1ZR01
مقر العمل	1Za01
مكان الإقامة	1Y?02
مكان الاقامه	1Y?02
مكان العمل	1[:02
مكان الميلاد	1[601
مكان النشر	1ZU01
مكان الولادة	1[601
مكان الولاده	1[601
ملاحظات	1Zb01
ملخص	1Zb01
من	1YH01
مهام العمل	1Y201
مواقع أخرى	1[<01
مواقع اخري	1[<01
مواليد	1Ze01
موبايل	1ZW01
موقع	1Yl01
موقع العمل	1Za01
موقع الويب	1Yl01
نبذة	1[=02
نبذة عن الشركة	1[401
نبذة عن المشروع	1YO01
نبذة عني	1Zb01
نبذه	1[=02
نبذه عن الشركه	1[401
نبذه عن المشروع	1YO01
نبذه عني	1Zb01
نشاط الشركة	1Z<01
نشاط الشركه	1Z<01
نشر	1Zl01
نشر في	1ZU01
نوع الدوام	1[301
نوع الشهادة	1Yg01
نوع الشهاده	1Yg01
نوع العمل	1[301
نوع المشروع	1[?01
نوع الوظيفة	1[301
نوع الوظيفه	1[301
نُشر	1Zl01
نُشر في	1ZU01
هاتف	1YC01
هواتف أخرى	1[@01
هواتف اخري	1[@01
وسائل التواصل	1Yc01
وسايل التواصل	1Yc01
وصف	1YO01
وصف الشركة	1[401
وصف الشركه	1[401
وصف المشروع	1YO01
وصف الوظيفة	1Y201
وصف الوظيفه	1Y201
وظيفة	1Z^01
وظيفه	1Z^01
अंक	1[A01
अंतिम नाम	1[B01
अध्ययन क्षेत्र	1[C01
अनुभव	1[D01
अनुभव वर्ष	1[D01
अनुभाग	1[E01
अनुशंसा	1[F01
अन्य	1[G01
अन्य विवरण	1[G01
अपेक्षित वेतन	1[H01
अवधि	1[I01
आयु	1[J01
आरंभ	1[K01
ई मेल	1[L01
ई-मेल	1[L01
ईमेल	1[L01
ईमेल पता	1[L01
उत्तरदायित्व	1[M01
उत्तीर्ण वर्ष	1[N01
उद्योग	1[O01
उपकरण	1[P01
उपनाम	1[B01
उपयोगकर्ता नाम	1[Q01
उपलब्धता	1[R01
उपलब्धियाँ	1[S01
उपलब्धियां	1[S01
उपाधि	1[T01
उम्र	1[J01
कंपनी	1[U02
कंपनी का नाम	1[W01
कंपनी के बारे में	1[X01
कंपनी परिचय	1[X01
कर्तव्य	1[M01
कर्मचारियों की संख्या	1[Y01
कार्य	1[M01
कार्य पद	1[Z01
कार्य विवरण	1[M01
कार्यकाल	1[I01
कार्यस्थल	1[[01
कार्यालय	1[W01
कुल अनुभव	1[D01
कुलनाम	1[B01
कॉलेज	1[\01
कोर्स	1[]01
कौशल	1[P01
क्रेडिट	1[^01
क्षेत्र	1[_02
खाता	1[Q01
ग्राहक	1[a01
ग्रेड	1[A01
घर का पता	1[b01
चित्र	1[c01
जगह	1[[01
जन्म	1[d01
जन्म की तारीख	1[d01
जन्म तिथि	1[d01
जन्म दिनांक	1[d01
जन्म वर्ष	1[d01
जन्म स्थान	1[e01
जन्मतिथि	1[d01
जन्मस्थान	1[e01
ज़िम्मेदारियाँ	1[M01
ज़िला	1[f01
जाति	1[g01
जारी करने वाली संस्था	1[h01
जारी तिथि	1[i01
जारीकर्ता	1[h01
जिम्मेदारियाँ	1[M01
जिम्मेदारियां	1[M01
जिम्मेदारी	1[M01
जिला	1[f01
टिप्पणी	1[j01
टीम	1[E01
टीम का आकार	1[Y01
टेलीफ़ोन	1[k01
टेलीफोन	1[k01
डाक कोड	1[l01
डिग्री	1[T01
ड्राइविंग लाइसेंस	1[m01
तक	1[N01
तकनीक	1[P01
तकनीकें	1[P01
तस्वीर	1[c01
तिथि	1[n02
दायित्व	1[M01
दिनांक	1\002
दिया गया नाम	1\201
दूरभाष	1[k01
देश	1\301
द्वारा जारी	1[h01
द्वारा प्रदत्त	1\401
धर्म	1\501
नगर	1\601
नागरिकता	1\701
नाम	1\801
नियोक्ता	1[W01
निवास	1\902
निवास स्थान	1\601
नेटवर्क	1\;01
पठन	1\<01
पढना	1\<01
पढ़ना	1\<01
पता	1[b01
पत्राचार का पता	1[b01
पत्रिका	1\=01
पद	1\>03
पदनाम	1[Z01
परिचय	1[j01
परिणाम	1[S01
परियोजना	1\A01
परियोजना का नाम	1\801
परियोजना विवरण	1\A01
परीक्षा	1[T01
पाठ्यक्रम	1[]01
पाठ्यक्रम का नाम	1[T01
पिता का नाम	1[G01
पिन कोड	1[l01
पुरस्कार	1\B01
पुरस्कार का नाम	1\B01
पूरा नाम	1\801
पेशा	1\C01
पोर्टफोलियो	1\D01
प्रकाशक	1\=01
प्रकाशन तिथि	1\E01
प्रकाशित	1\E01
प्रतिशत	1[A01
प्रथम नाम	1\201
प्रदाता	1\401
प्रदानकर्ता	1\401
प्रमुख उपलब्धियाँ	1[S01
प्रमुख उपलब्धियां	1[S01
प्रमुख बातें	1\F01
प्रवीणता	1\G01
प्राप्तांक	1[A01
प्रारंभ तिथि	1[K01
प्रोफ़ाइलें	1\H01
प्रोफाइलें	1\H01
प्रौद्योगिकियाँ	1[P01
प्रौद्योगिकियां	1[P01
प्रौद्योगिकी	1[P01
फ़ैक्स	1\I01
फ़ोटो	1[c01
फ़ोन	1[k01
फ़ोन नंबर	1[k01
फैक्स	1\I01
फोटो	1[c01
फोन	1[k01
फोन नं	1[k01
फोन नंबर	1[k01
बातचीत	1\J01
बोर्ड	1[\01
बोर्ड विश्वविद्यालय	1[\01
बोर्ड/विश्वविद्यालय	1[\01
बोलना	1\K01
ब्लॉग	1\D01
भाषा	1\L01
भाषा स्तर	1\G01
भाषाएँ	1\L01
भाषाएं	1\L01
भूमिका	1\M03
भूमिकाएँ	1\P01
भूमिकाएं	1\P01
मंच	1\;01
महाविद्यालय	1[\01
माता का नाम	1[G01
मातृभाषा	1\Q01
मुख्य कार्य	1[M01
मुख्य बिंदु	1\F01
मुख्य विषय	1[]01
मुख्य शब्द	1[P01
मेरी भूमिका	1\P01
मोबाइल	1\R01
मोबाइल नं	1\R01
मोबाइल नंबर	1\R01
मौखिक	1\K01
योग्यता	1\S02
राज्य	1[f01
राष्ट्रीयता	1\701
लिंक	1\D01
लिंग	1\U01
लिखना	1\V01
लेखक	1\W01
लेखन	1\V01
वर्ग	1[g01
वर्णन	1\A01
वर्तमान पता	1[b01
वर्तमान पद	1\C01
वर्ष	1\X04
वांछित पद	1\C01
वार्तालाप	1\J01
विद्यालय	1[\01
विभाग	1[E01
विवरण	1\A01
विशेषज्ञता	1[C01
विश्वविद्यालय	1[\01
विषय	1\\02
वेब	1\D01
वेबसाइट	1\D01
वैवाहिक स्थिति	1\^01
व्यवसाय	1\C01
व्यवसाय का प्रकार	1[O01
शहर	1\_02
शाखा	1[C01
शिक्षण विधि	1[P01
शीर्षक	1\B01
शीर्षक नाम	1\801
शैक्षिक योग्यता	1\a01
शोध का शीर्षक	1\b01
शोध प्रबंध	1\b01
शोध विषय	1\b01
श्रवण	1\c01
श्रेणी	1[A01
संक्षेप	1[j01
संगठन	1\d02
संपर्क	1[k01
संपर्क नंबर	1[k01
संबंध	1\f01
संस्था	1\g04
संस्थान	1[\01
सडक	1[b01
सड़क	1[b01
सफलताएँ	1[S01
सफलताएं	1[S01
समय	1[I01
समाप्त	1[N01
समाप्ति तिथि	1[N01
सह लेखक	1\W01
सह-लेखक	1\W01
सारांश	1[j01
सिफ़ारिश	1[F01
सिफारिश	1[F01
सीजीपीए	1[A01
सुनना	1\c01
से	1[K01
सॉफ्टवेयर	1[P01
सोशल मीडिया	1\H01
स्कूल	1[\01
स्तर	1\k02
स्थान	1[[01
स्थायी पता	1[b01
กรุ๊ปเลือด	1\m01
การพูด	1\n01
การฟัง	1\o01
การสนทนา	1]001
การอ่าน	1]101
การเกณฑ์ทหาร	1]201
การเขียน	1]301
ขนาดทีม	1]401
ข้อมูลอื่นๆ	1]501
คณะ	1]601
คณะ สาขา	1]601
คณะ/สาขา	1]601
ความรับผิดชอบ	1]701
ความสัมพันธ์	1]801
ความสามารถ	1]901
ความสําเร็จ	1]:01
คะแนน	1];01
คุณวุฒิ	1]<01
คํานําหน้า	1]=01
คํานําหน้าชื่อ	1]=01
คํารับรอง	1]>01
คําสําคัญ	1]?01
คําอธิบาย	1]@01
คําแนะนํา	1]>01
งานที่รับผิดชอบ	1]701
จบการศึกษา	1]A01
จังหวัด	1]B02
จุดเด่น	1]D01
จํานวนปีประสบการณ์	1]E01
จํานวนพนักงาน	1]401
ชื่อ	1]F01
ชื่อ - นามสกุล	1]F01
ชื่อ นามสกุล	1]F01
ชื่อ สกุล	1]F01
ชื่อ-นามสกุล	1]F01
ชื่อ-สกุล	1]F01
ชื่อจริง	1]G01
ชื่อต้น	1]G01
ชื่อนามสกุล	1]F01
ชื่อบริษัท	1]H01
ชื่อผู้ใช้	1]I01
ชื่อรางวัล	1]J01
ชื่อสกุล	1]F01
ชื่อสถาบัน	1]K01
ชื่อเต็ม	1]F01
ชื่อเรื่อง	1]J01
ชื่อเล่น	1]501
ชื่อและนามสกุล	1]F01
ชื่อโครงการ	1]F01
ช่วงเวลา	1]L01
ซอฟต์แวร์	1]?01
ตั้งแต่	1]M01
ติดต่อ	1]N01
ตีพิมพ์	1]O01
ตีพิมพ์ใน	1]P01
ตําแหน่ง	1]Q03
ตําแหน่งงาน	1]T01
ตําแหน่งงานที่ต้องการ	1]U01
ตําแหน่งที่ต้องการ	1]U01
ตําแหน่งที่สมัคร	1]U01
ตําแหน่งปัจจุบัน	1]U01
ตําแหน่งสุดท้าย	1]T01
ถนน	1]V01
ถึง	1]A01
ทหาร	1]201
ทักษะ	1]?01
ทีม	1]W01
ที่ตั้ง	1]X01
ที่ทํางาน	1]H01
ที่พัก	1]V01
ที่พักอาศัย	1]X01
ที่อยู่	1]V01
ที่อยู่ตามทะเบียนบ้าน	1]V01
ที่อยู่ที่ติดต่อได้	1]V01
ที่อยู่ปัจจุบัน	1]V01
ที่อยู่อาศัย	1]Y01
ที่อยู่อีเมล	1]Z01
ธุรกิจ	1][01
นามสกุล	1]\01
นายจ้าง	1]H01
น้ําหนัก	1\m01
บทบาท	1]Q03
บทบาทในโครงการ	1]]01
บริษัท	1]^02
บล็อก	1]`01
บัญชี	1]I01
บัตรประชาชน	1]a01
ประสบการณ์	1]E01
ประเด็นสําคัญ	1]D01
ประเทศ	1]b01
ประเภท	1]c01
ประเภทงาน	1]d01
ประเภทธุรกิจ	1][01
ประเภทโครงการ	1]c01
ปริญญา	1]<01
ปริญญานิพนธ์	1]e01
ปี	1]f03
ปีที่จบ	1]A01
ปีที่จบการศึกษา	1]A01
ปีที่ตีพิมพ์	1]O01
ปีที่ได้รับ	1]i01
ปีเกิด	1]j01
ผลการเรียน	1];01
ผลงาน	1]k02
ผลงานที่ภาคภูมิใจ	1]:01
ผลงานเด่น	1]:01
ผลลัพธ์	1]:01
ผู้จัดพิมพ์	1]P01
ผู้บังคับบัญชา	1]m01
ผู้มอบ	1]n01
ผู้ออก	1]o01
ผู้เขียน	1^001
ผู้แต่ง	1^001
ผู้ใต้บังคับบัญชา	1]401
ฝ่าย	1]W01
พร้อมเริ่มงาน	1^101
พอร์ตโฟลิโอ	1]`01
พื้นที่ที่ต้องการทํางาน	1^201
พูด	1\n01
ฟัง	1\o01
ภาค	1^301
ภาพถ่าย	1^401
ภาษา	1^501
ภาษาต่างประเทศ	1^501
ภาษาแม่	1^601
ภูมิภาค	1^301
ภูมิลําเนา	1^701
ภูมิลําเนาเดิม	1^801
มหาวิทยาลัย	1]K01
มอบโดย	1]n01
มือถือ	1^901
รหัสไปรษณีย์	1^:01
ระดับ	1^;03
ระดับการศึกษา	1^>02
ระดับความสามารถ	1^@01
ระดับภาษา	1]901
ระยะเวลา	1]L01
ระยะเวลาทํางาน	1]L01
รัฐ	1^301
รางวัล	1]J01
รายละเอียด	1]@01
รายละเอียดงาน	1]701
รายละเอียดบริษัท	1^A01
รายละเอียดโครงการ	1]@01
รายวิชา	1^B01
รูป	1^401
รูปถ่าย	1^401
รูปแบบการทํางาน	1]d01
ลักษณะงาน	1]701
ลักษณะธุรกิจ	1^A01
ลิงก์	1]`01
ลูกค้า	1^C01
วัน เดือน ปีเกิด	1]j01
วัน/เดือน/ปีเกิด	1]j01
วันที่	1^D02
วันที่สิ้นสุด	1]A01
วันที่ออก	1]i01
วันที่เผยแพร่	1]O01
วันที่เริ่ม	1]M01
วันที่เริ่มงานได้	1^101
วันที่ได้รับ	1]i01
วันเกิด	1]j01
วันเดือนปีเกิด	1]j01
วารสาร	1]P01
วิชา	1^B01
วิชาที่เรียน	1^B01
วิชาเอก	1]601
วิทยานิพนธ์	1]e01
วุฒิ	1]<01
วุฒิการศึกษา	1]<01
วุฒิการศึกษาสูงสุด	1^F01
ศาสนา	1^G01
สกุล	1]\01
สถานที่	1]X01
สถานที่ทํางาน	1^H02
สถานที่ทํางานที่ต้องการ	1^201
สถานที่เกิด	1^801
สถานประกอบการ	1]H01
สถานภาพ	1^J01
สถานภาพทางทหาร	1]201
สถานภาพสมรส	1^J01
สถานศึกษา	1]K01
สถานะ	1^J01
สถานะทางทหาร	1]201
สถาบัน	1^K02
สถาบันการศึกษา	1]K01
สถาบันที่ออก	1]o01
สนทนา	1]001
สมาคม	1^M01
สรุป	1^N01
สัญชาติ	1^O01
สาขา	1]601
สาขาวิชา	1]601
สายงาน	1][01
สารนิพนธ์	1]e01
สาเหตุการลาออก	1^P01
สาเหตุที่ออก	1^P01
สิ้นสุด	1]A01
ส่วนสูง	1\m01
ส่วนสูง น้ําหนัก	1\m01
ส่วนสูง/น้ําหนัก	1\m01
สํานักพิมพ์	1]P01
สําเร็จการศึกษา	1]A01
หน่วยกิต	1^Q01
หน่วยงาน	1^R02
หน่วยงานที่มอบ	1]n01
หน่วยงานที่ออก	1]o01
หน้าที่	1^T04
หน้าที่ความรับผิดชอบ	1]701
หน้าที่รับผิดชอบ	1]701
หน้าที่หลัก	1]701
หน้าที่และความรับผิดชอบ	1]701
หน้าที่ในโครงการ	1]]01
หมายเลขโทรศัพท์	1]N01
หมายเหตุ	1^N01
หลักสูตร	1^B01
หัวข้อ	1]J01
หัวข้อวิทยานิพนธ์	1]e01
หัวหน้างาน	1]m01
องค์กร	1^X03
ออกโดย	1]o01
อาจารย์ที่ปรึกษา	1]m01
อาชีพ	1]U01
อายุ	1^[01
อาศัยอยู่ที่	1]Y01
อีเมล	1]Z01
อีเมลล์	1]Z01
อีเมลอื่น	1^\01
อีเมล์	1]Z01
อื่นๆ	1]501
อุตสาหกรรม	1][01
อ่าน	1]101
อําเภอ	1]Y01
เกรด	1];01
เกรดเฉลี่ย	1];01
เกรดเฉลี่ยสะสม	1];01
เกิดวันที่	1]j01
เกิดเมื่อ	1]j01
เกี่ยวกับฉัน	1^N01
เกี่ยวกับบริษัท	1^A01
เขียน	1]301
เครือข่าย	1^]01
เครื่องมือ	1]?01
เครื่องมือที่ใช้	1]?01
เงินเดือน	1^^01
เงินเดือนที่คาดหวัง	1^^01
เงินเดือนที่ต้องการ	1^^01
เงินเดือนล่าสุด	1^^01
เชื้อชาติ	1^_02
เทคโนโลยี	1]?01
เทคโนโลยีที่ใช้	1]?01
เนื้อหา	1]@01
เบอร์ติดต่อ	1]N01
เบอร์มือถือ	1^901
เบอร์โทร	1]N01
เบอร์โทรศัพท์	1]N01
เบอร์โทรศัพท์มือถือ	1^901
เพศ	1^a01
เมือง	1]Y01
เริ่ม	1]M01
เริ่มงาน	1]M01
เริ่มงานได้	1^101
เลขบัตรประชาชน	1]a01
เว็บไซต์	1]`01
เว็บไซต์ส่วนตัว	1]`01
เว็บไซต์อื่น	1^b01
เหตุผลที่ลาออก	1^P01
เอก	1]601
แผนก	1]W01
แผนการเรียน	1]601
แพลตฟอร์ม	1^]01
แฟกซ์	1^c01
โครงการ	1]@01
โครงงาน	1]e01
โซเชียลมีเดีย	1^d01
โทร	1]N01
โทรศัพท์	1]N01
โทรศัพท์มือถือ	1^901
โทรศัพท์อื่น	1^e01
โทรสาร	1^c01
โปรแกรม	1]?01
โปรแกรมที่ใช้	1]?01
โปรไฟล์	1^N01
โปรไฟล์ออนไลน์	1^d01
โรงเรียน	1]K01
ใบขับขี่	1^f01
ใบอนุญาตขับขี่	1^f01
ไอดี	1]I01
ảnh	03k01
お名前	1^g01
ご住所	1^h01
その他	1^i01
その他のurl	1^j01
その他のメールアドレス	1^k01
その他の情報	1^i01
その他の電話番号	1^l01
ふりがな	1^i01
やり取り	1^m01
アカウント	1^n01
アカウント名	1^o01
ウェブサイト	1Ga01
エンジニア歴	1_001
カテゴリ	1_101
キーワード	1_201
クライアント	1_301
コミュニケーション	1_401
コース	1_501
サイト	1Ga01
サイトurl	1Ga01
サービス	1;g01
サービス名	1;g01
サービス概要	1_601
スキル	1_201
スコア	1_701
スピーキング	1_801
タイトル	1_901
チーム	1_:01
チーム人数	1_;01
チーム規模	1_;01
ツール	1_201
ハンドルネーム	1^o01
ビザ	1_<01
ファックス	1_=01
フリガナ	1^i01
フルネーム	1^g01
フレームワーク	1_201
ブログ	1Ga01
プロジェクト内容	1_601
プロジェクト名	1^g01
プロジェクト役割	1_>01
プロジェクト期間	1_?01
プロジェクト概要	1_601
プロフィール	1_@01
ホームページ	1Ga01
ポイント	1_A01
ポジション	1_B02
ポートフォリオ	1Ga01
マネジメント人数	1_;01
メンバー数	1_;01
メール	0JQ01
メールアドレス	0JQ01
ユーザid	1^o01
ユーザー名	1^o01
ライティング	1_D01
リスニング	1_E01
リポジトリ	1Ga01
リンク	1Ga01
リーディング	1_F01
レベル	1_G02
ロール	1_I02
上司	1_K01
上班地點	1_L01
上班日期	1_M01
上班時段	1_N01
上级	1_O01
上長	1_K01
下属人数	1_P01
专业	1_Q01
专业名称	1_Q01
专业成绩	1_R01
专业排名	1_S02
专业课程	1_U01
业绩	1_V01
个人业绩	1_V01
个人主页	1_W01
个人博客	1_W01
个人工作	1_X01
个人简介	1_Y01
个人网站	1_W01
个人职责	1_X01
个人角色	1_Z01
个人链接	1_[01
中文名	1_\02
中文姓名	1_^01
主な使用技術	1_201
主な実績	1__02
主な履修科目	1_501
主な成果	1_a01
主な担当業務	1_b01
主な業務	1_b01
主な業務内容	1_b01
主な業績	1_a01
主修	1_c02
主修专业	1_Q01
主修科系	1_e01
主修課程	1_f01
主修课程	1_U01
主修領域	1_e01
主催	1_g02
主催団体	1_i01
主催者	1_j01
主办单位	1_k01
主办方	1_k01
主干课程	1_U01
主管	1_l01
主营业务	1_m01
主要业绩	1_V01
主要任务	1_X01
主要内容	1_n01
主要工作	1_X01
主要成就	1_o02
主要成果	1_o02
主要技术	1`101
主要职责	1_X01
主要職責	1`201
主要课程	1_U01
主要负责	1_X01
主辦單位	1`301
主页	1_W01
书写	1`401
予備メール	1^k01
事業内容	1`501
事業概要	1`501
交付者	1_i01
产出	1_V01
亮点	1`602
亮點	1`801
人数	1`902
人數	1`;01
介紹	1`<01
介绍	1`=01
从业年限	1`>01
仓库	1_W01
仕事内容	1_b01
件名	1_901
任职	1`?01
任职公司	1`@01
任职单位	1`@01
任职时间	1`A01
任職公司	1`B01
任職期間	1`C01
企业	1`@01
企业名称	1`@01
企业简介	1_m01
企业规模	1_P01
企業	1`D01
企業名	1`D01
企業概要	1`501
会社	1`D01
会社名	1`D01
会社情報	1`501
会社概要	1`501
会社説明	1`501
会話	1^m01
会話レベル	1`E01
会議	1`F01
会議名	1`F01
会议	1`G01
会话	1`H01
传真	1`I01
住址	1`J02
住所	1^h01
体制	1_;01
体重	1`L02
作品链接	1_W01
作品集	1`N02
作文	1_D01
作者	1`P02
使用スキル	1_201
使用ソフト	1_201
使用ツール	1_201
使用工具	1`R02
使用技术	1`101
使用技術	1`T02
使用機器	1_201
使用経験	1`V01
使用经历	1`W01
使用者名稱	1`X01
使用言語	1_201
使用软件	1`101
依頼主	1_301
信箱	1`Y02
修士論文	1`[01
修習課程	1_f01
個人サイト	1Ga01
個人網站	1`\01
個人網頁	1`\01
個人部落格	1`\01
個人首頁	1`\01
健康状况	1`]01
健康状態	1`^01
健康狀況	1`_01
備用信箱	1``01
備考	1`a02
備註	1`c01
傳真	1`d01
働き方	1`e01
党派	1`f01
入学	1`g01
入学日期	1`h01
入学时间	1`h01
入學時間	1`i01
入社	1`g01
入社可能日	1`j01
入社可能時期	1`j01
入社年月	1`g01
入社日	1`g01
入职日期	1`h01
入职时间	1`k01
內容	1`<01
全名	1_\02
公司	1`l03
公司业务	1_m01
公司介紹	1`o01
公司介绍	1_m01
公司名称	1`@01
公司名稱	1`B01
公司地点	1a001
公司描述	1_m01
公司简介	1_m01
公司簡介	1`o01
公司背景	1_m01
公司行业	1a101
公司規模	1`;01
公司规模	1_P01
公開日	1a201
共同作者	1a301
共著者	1a401
关于公司	1_m01
关系	1a501
关键技术	1`101
关键词	1`101
兵役	1a603
兵役状况	1a901
兵役狀態	1a:01
兵役狀況	1a:01
其他	1a;02
其他信息	1a=01
其他信箱	1``01
其他电话	1a>01
其他網址	1a?01
其他网址	1a@01
其他資訊	1aA01
其他連結	1a?01
其他邮箱	1aB01
其他链接	1a@01
其他電話	1aC01
其它	1a=01
具體成果	1aD01
内容	1aE02
写	1`401
写作	1`401
写真	1aG01
出版单位	1`G01
出版單位	1aH01
出版年	1a201
出版日	1a201
出版日期	1aI02
出版时间	1aK01
出版社	1aL03
出生	1aO02
出生于	1aQ01
出生地	1aR04
出生年	1aO02
出生年份	1aO02
出生年月	1aO02
出生年月日	1aO02
出生日期	1aO02
出生时间	1aQ01
出身	1aV02
出身地	1aV02
出身校	1aX01
分数	1_R01
刊物	1`G01
利用技術	1_201
到岗	1`k01
到岗日期	1`k01
到岗时间	1`k01
到职时间	1`k01
到職日	1_M01
到職日期	1`i01
功績	1_a01
加权平均分	1_R01
勤務先	1`D01
勤務先名	1`D01
勤務地	1aY01
勤務希望地	1aZ01
勤務形態	1`e01
勤務期間	1_?01
勤務開始可能日	1`j01
區域	1a[01
卒業	1a\01
卒業区分	1a]01
卒業年度	1a\01
卒業年月	1a\01
卒業校	1aX01
卒業研究	1`[01
卒業論文	1`[01
卒論	1`[01
单位	1a^03
单位简介	1_m01
単位	1aa01
単位数	1aa01
博士論文	1`[01
博士论文	1ab01
博客	1_W01
原始碼	1`\01
参画期間	1_?01
参考url	1Ga01
发布日期	1aK01
发布时间	1aK01
发表于	1`G01
发表日期	1aK01
发表时间	1aK01
发表期刊	1`G01
发证单位	1ac01
发证日期	1ad01
发证机关	1ac01
发证机构	1ac01
取り組み	1_b01
取り組みと成果	1_a01
取引先	1_301
取得年	1ae01
取得年月	1ae01
取得成果	1_V01
取得日	1ae01
取得日期	1af01
取得时间	1ad01
取得時期	1ae01
受賞名	1_901
受賞年	1ae01
受賞日	1ae01
口头互动	1`H01
口头表达	1ag01
口語互動	1ah01
口語表達	1ai01
口說	1ah01
口语	1`H01
口语交流	1`H01
可上班日	1_M01
可上班日期	1_M01
可入职时间	1`k01
可到岗时间	1`k01
可到職日	1_M01
可報到日	1_M01
各種アカウント	1^n01
合作單位	1aj01
合著者	1ak01
名	1al03
名前	1ao02
名字	1b105
名称	1b604
名稱	1b:02
听	1b<01
听力	1b<01
听力理解	1b<01
周期	1`A01
問題解決	1b=01
單位	1b>02
团体	1b@01
团队	1bA01
团队人数	1_P01
团队规模	1_P01
団体	1bB01
団体名	1bB01
固定電話	1bC01
国	1bD01
国名	1bD01
国家	1bE01
国家 地区	1bE01
国家/地区	1bE01
国籍	1bF02
國家	1bH01
國家 地區	1bH01
國家/地區	1bH01
國籍	1bI01
團隊	1bJ01
團隊人數	1`;01
團隊規模	1`;01
團體	1bK01
在住	1bL02
在学期間	1_?01
在學期間	1`C01
在校时间	1`A01
在校课程	1_U01
在留資格	1_<01
在籍	1_?01
在籍企業	1`D01
在籍期間	1_?01
在线地址	1_W01
在线演示	1_W01
在职时间	1`A01
在职状态	1bN01
在職期間	1bO02
地区	1bQ01
地區	1a[01
地址	1bR03
地址链接	1_W01
地域	1bU01
地点	1a001
地點	1_L01
均分	1_R01
坐标	08c02
城市	1bV03
執筆者	1a401
培训机构	1bY01
場所	1aY01
备注	1_Y01
备用电话	1a>01
备用邮箱	1aB01
外国語	1bZ01
外語	1b[01
外语	1b\01
外语水平	1b]01
大学	1b^02
大学名	1aX01
大頭照	1b`01
头像	1ba01
头衔	1bb02
契約形態	1`e01
契約期間	1_?01
奖项	1bd01
奖项名称	1bd01
姓	1be03
姓名	1bh03
姓氏	1bk02
委托方	1bm01
委託單位	1aj01
婚否	1bn01
婚姻	1bo03
婚姻情况	1bn01
婚姻状况	1bn01
婚姻状态	1bn01
婚姻状況	1c201
婚姻狀態	1c301
婚姻狀況	1c301
婚育	1bn01
婚育情况	1bn01
婚育状况	1bn01
媒体	1`F01
学习内容	1_U01
学习时间	1`A01
学习课程	1_U01
学会	1`F01
学会名	1`F01
学位	1c402
学位名	1a]01
学位类型	1c601
学位论文	1ab01
学分	1c701
学分绩点	1_R01
学历	1c802
学历 学位	1c601
学历/学位	1c601
学历学位	1c601
学历层次	1c601
学校	1b^02
学校名	1aX01
学校名称	1bY01
学歴	1c:03
学科	1c=02
学部	1c?01
学部・学科	1c?01
学部学科	1c?01
学院	1_Q01
學位	1c@01
學位類別	1c@01
學分	1cA01
學校	1cB01
學校名稱	1cB01
學業成績	1cC01
學歷	1cD02
學系	1_e01
安全	1cF01
宗教	1cG03
宗教信仰	1cJ02
官网	1_W01
実務経験	1_001
実施団体	1_i01
実績	1_a01
実績・取り組み	1_a01
実績・成果	1_a01
客戶	1aj01
客户	1bm01
家乡	1cL01
家庭住址	1cM01
家庭地址	1cM01
寫	1cN01
寫作	1cN01
导师	1_O01
専攻	1c?01
専攻分野	1c?01
専門	1c?01
専門分野	1c?01
專案介紹	1`<01
專案名稱	1_^01
專案成果	1aD01
專案描述	1`<01
專案期間	1`C01
專案簡介	1`<01
專案角色	1cO01
專案說明	1`<01
專案連結	1`\01
專案類型	1cP01
專業	1_e01
專題	1cQ01
就労ビザ	1_<01
就労状況	1cR01
就學期間	1`C01
就業可能日	1`j01
就業状況	1cR01
就業狀態	1cS01
就業狀況	1cS01
就职单位	1`@01
就讀學校	1cB01
就讀科系	1_e01
就读学校	1bY01
就读时间	1`A01
层次	1c601
居住地	1cT06
居住地區	1_L01
居住地址	1`J02
居住城市	1cZ02
履修科目	1_501
岁	1c\01
岁数	1c\01
岗位	1c]03
岗位名称	1`?01
岗位职责	1_X01
州	1c`03
工作	1_X01
工作业绩	1_V01
工作任务	1_X01
工作內容	1`201
工作内容	1_X01
工作单位	1`@01
工作單位	1`B01
工作地点	1a001
工作地點	1_L01
工作型態	1_N01
工作城市	1cc01
工作岗位	1`?01
工作年数	1`>01
工作年資	1cd01
工作年限	1`>01
工作性質	1_N01
工作性质	1ce01
工作成就	1_o02
工作成果	1_o02
工作成绩	1_V01
工作描述	1cf02
工作时间	1`A01
工作时间年限	1`>01
工作期間	1`C01
工作概述	1_Y01
工作状态	1bN01
工作简介	1_Y01
工作类型	1ce01
工作經歷年資	1cd01
工作經驗	1cd01
工作績效	1aD01
工作经验	1`>01
工作职位	1`?01
工作职责	1_X01
工作職稱	1ch01
工作職責	1`201
工作范围	1_X01
工作說明	1`201
工作许可	1ci01
工作項目	1`201
工具	1cj02
工夫した点	1_A01
工龄	1`>01
市	1cl01
市区町村	1cl01
希望ポジション	1cm01
希望上班地點	1cn01
希望勤務地	1aZ01
希望地點	1cn01
希望工作地點	1cn01
希望年収	1co01
希望待遇	1d001
希望性質	1_N01
希望時給	1co01
希望月給	1co01
希望給与	1co01
希望職	1cm01
希望職務	1d101
希望職種	1cm01
希望職稱	1d101
希望薪資	1d001
希望雇用形態	1`e01
席次	1d201
帳號	1`X01
常住地	1d301
常驻	1a001
平台	1d402
平均分	1_R01
平均成績	1cC01
平均成绩	1_R01
平均绩点	1_R01
年収	1co01
年月	1d602
年月日	1ae01
年生	1aQ01
年级排名	1d801
年纪	1c\01
年資	1cd01
年限	1`>01
年齡	1d901
年齢	1d:01
年龄	1c\01
应用技术	1`101
应聘岗位	1d;01
应聘职位	1d;01
开发周期	1`A01
开发工具	1`101
开发技术	1`101
开发环境	1`101
开发经验	1`>01
开发语言	1`101
开始日期	1`h01
开始时间	1`h01
当前城市	1d301
当前状态	1bN01
当前职位	1d;01
当前薪资	1d<01
役別	1a:01
役割	1d=04
役職	1dA03
役職名	1dD01
待遇	1d001
待遇要求	1d<01
従業員数	1_;01
得られた成果	1_a01
応募ポジション	1cm01
応募職種	1cm01
性別	1dE02
性别	1dG01
总结	1_Y01
情報処理	1dH01
意向地点	1cc01
意向城市	1cc01
意向岗位	1d;01
意向职位	1d;01
應徵職位	1d101
應徵職務	1d101
應徵職缺	1d101
應徵項目	1d101
成就	1_o02
成效	1aD01
成果	1dI03
成果・実績	1_a01
成績	1dL02
成绩	1dN02
成绩排名	1_S02
我的岗位	1`?01
我的工作	1_X01
我的职位	1`?01
我的职务	1`?01
我的职责	1_X01
我的角色	1dP02
截止时间	1dR01
戶籍	1dS01
戶籍地址	1dT01
户口	1cL01
户口所在地	1cL01
户籍	1cL01
户籍地	1cL01
户籍所在地	1cL01
所任职位	1`?01
所任职务	1`?01
所在公司	1dU02
所在国家	1bE01
所在地	1dW06
所在地区	1a001
所在城市	1d]03
所在学校	1bY01
所在行业	1a101
所在部门	1bA01
所学专业	1_Q01
所学课程	1_U01
所属	1d`03
所属企業	1`D01
所属会社	1dc02
所属公司	1bm01
所属单位	1bm01
所属団体	1bB01
所属机构	1bm01
所属行业	1a101
所属部署	1_:01
所属部门	1bA01
所屬公司	1aj01
所屬部門	1bJ01
所用技术	1`101
手提電話	1de01
手机	1df02
手机 电话	1dh01
手机/电话	1dh01
手机号	1df02
手机号码	1df02
手机电话	1di01
手機	1dj02
手機號碼	1dj02
扶養家族	1c201
扶養家族数	1c201
扶養家族数(配偶者を除く	1c201
技术	1`101
技术关键词	1`101
技术博客	1_W01
技术描述	1`101
技术架构	1`101
技术栈	1`101
技术要点	1`101
技术选型	1`101
技能	1cj02
技能水平	1dl01
技術	1`T02
技術スタック	1_201
技術棧	1dm01
技術環境	1_201
技術要素	1_201
担任	1`?01
担任职位	1`?01
担任职务	1dn02
担任职责	1_X01
担任角色	1e002
担当	1e204
担当フェーズ	1_b01
担当内容	1_b01
担当工程	1_b01
担当役割	1_>01
担当期間	1_?01
担当業務	1_b01
担当範囲	1_b01
担当職務	1dD01
担当領域	1_b01
拠点	1aY01
持有駕照	1e601
指导老师	1_O01
指導教員	1_K01
指導教授	1_l01
授与団体	1_j01
授与機関	1_j01
授与者	1_j01
授予单位	1_k01
掌握程度	1e702
排名	1e903
推荐	1e<01
推荐意见	1e<01
推荐语	1e<01
推薦	1e=02
推薦の言葉	1e?01
推薦內容	1e@01
推薦文	1e?01
推薦語	1e@01
掲載	1`F01
掲載媒体	1`F01
掲載日	1a201
掲載誌	1`F01
描述	1eA03
携帯	1eD02
携帯tel	1eF01
携帯番号	1eF01
携帯電話	1eD02
携帯電話番号	1eF01
摘要	1eG02
擅長工具	1dm01
擔任職務	1eI02
擔任角色	1eK02
收获	1_V01
政治状态	1`f01
政治身份	1`f01
政治面貌	1`f01
效果	1_V01
教育机构	1bY01
教育機関	1aX01
教育程度	1eM02
敬称	1eO01
文化程度	1eP01
方向	1_Q01
族群	1eQ01
日付	1d602
日期	1eR06
时长	1`A01
时间	1eX03
时间段	1`A01
昵称	1e[01
時期	1d602
時間	1e\02
普通自動車免許	1e^01
暱稱	1`X01
書く	1_D01
最寄り駅	1e_02
最快到岗	1`k01
最終学歴	1ea01
最高学历	1c802
最高學歷	1eb01
最高學歷學校	1cB01
會話	1ah01
月薪	1d<01
服务机构	1b@01
服務單位	1`B01
服務機關	1`B01
服役情况	1a901
服役狀況	1a:01
期刊	1ec02
期刊名称	1`G01
期望地点	1cc01
期望地點	1cn01
期望城市	1cc01
期望岗位	1d;01
期望工作地	1cc01
期望工作地点	1cc01
期望工作城市	1cc01
期望工作性质	1ce01
期望年薪	1d<01
期望待遇	1ee02
期望月薪	1d<01
期望职位	1d;01
期望職位	1d101
期望薪水	1d<01
期望薪資	1d001
期望薪资	1d<01
期望薪酬	1d<01
期間	1bO02
本人职责	1_X01
本人角色	1_Z01
本社所在地	1aY01
本籍	1eg01
本籍地	1eg01
机动车驾驶证	1eh01
机构	1ei02
标题	1bd01
校名	1cB01
核心技术	1`101
核心课程	1_U01
核發單位	1ek01
框架	1`101
案件名	1^g01
案件概要	1_601
案件種別	1_101
業務	1_b01
業務内容	1_b01
業務内容の概要	1`501
業務概要	1el02
業務詳細	1_b01
業界	1en01
業種	1en01
業種・業界	1en01
業績	1_a01
概况	1`=01
概要	1el02
概述	1eG02
標題	1eo01
機構	1b>02
歲	1d901
歳	1d:01
母国語	1f001
母語	1f102
母语	1f301
毕业学校	1bY01
毕业年份	1dR01
毕业日期	1dR01
毕业时间	1dR01
毕业论文	1ab01
毕业论文题目	1ab01
毕业设计	1ab01
毕业院校	1bY01
毕设	1ab01
氏名	1^g01
民族	1f403
水平	1e702
求职地点	1cc01
求职岗位	1d;01
求职意向	1d;01
求职方向	1d;01
求职状况	1bN01
求职状态	1bN01
求职类型	1ce01
求職意向	1d101
求職狀態	1cS01
汇报上级	1_O01
汇报对象	1_O01
流利程度	1f702
流暢さ	1`E01
海外経験	1`V01
涉及技术	1`101
満年齢	1d:01
源码	1_W01
演示	1_W01
点数	1_701
照片	1f902
熟練度	1f;02
熟练度	1dl01
熟练程度	1e702
特記事項	1_A01
状态	1bN01
獎項	1eo01
獎項名稱	1eo01
獲獎時間	1af01
环境	1`101
现住址	1cM01
现居	08c02
现居住地	08c02
现居地	08c02
现居城市	08c02
现所在地	08c02
班排名	1f=01
班级排名	1d801
現住地	1aY01
現住所	1^h01
現在の年収	1co01
現在の状況	1cR01
現居	1f>01
現居地	1f?02
現年収	1co01
現職	1cm01
環境	1_201
生	1fA02
生まれ	1fC01
生人	1aQ01
生年	1fA02
生年月日	1fC01
生日	1aO02
生源地	1cL01
產業	1fD01
產業別	1fD01
產業類別	1fD01
用戶名	1`X01
用户名	1e[01
甲方	1bm01
申请职位	1d;01
电子邮件	1fE01
电子邮箱	1fE01
电子邮箱地址	1fE01
电话	1dh01
电话号码	1dh01
电邮	1fE01
畢業學校	1cB01
畢業專題	1cQ01
畢業日期	1fF01
畢業時間	1fF01
畢業論文	1cQ01
発注元	1_301
発行元	1fG02
発行年	1a201
発行日	1a201
発行機関	1_i01
発行者	1_i01
発表	1_801
発表年	1a201
発表日	1a201
發照單位	1ek01
發表於	1aH01
發表日期	1fI01
發表時間	1fI01
發證單位	1ek01
發證日期	1af01
發證機構	1ek01
目前所在地	1a001
目前状态	1bN01
目前狀態	1cS01
目前職稱	1d101
目前薪資	1d001
目前薪资	1d<01
目标城市	1cc01
目标岗位	1d;01
目标职位	1d;01
目標職位	1d101
直属上级	1_O01
直屬主管	1_l01
相关技术	1`101
相关课程	1_U01
相片	1f902
相關課程	1_f01
省	1bQ01
省 州	1bQ01
省/州	1bQ01
省份	1fJ02
研究テーマ	1`[01
研究分野	1c?01
研究方向	1_Q01
研究科	1c?01
研究題目	1`[01
研討會	1aH01
硕士论文	1ab01
碩士論文	1cQ01
社交主页	1_[01
社交平台	1fL01
社交账号	1_[01
社会人歴	1_001
社名	1`D01
社員数	1_;01
社团	1b@01
社團	1bK01
社群	1fM01
社群帳號	1fN01
社群連結	1fN01
祖籍	1cL01
离开原因	1fO01
离职原因	1fO01
离职日期	1dR01
离职时间	1dR01
科目	1_501
科系	1_c02
科系名稱	1_e01
称号	1eO01
称呼	1fP01
称谓	1fP01
移动电话	1di01
程度	1fQ05
種別	1_101
種類	1_101
稱謂	1fV01
稼働開始日	1`j01
立場	1fW03
第一作者	1ak01
等級	1f;02
等级	1e702
签发机构	1ac01
签证	1ci01
签证状态	1ci01
简介	1fZ02
管理人数	1_P01
管理人數	1`;01
管理責任	1`;01
簡介	1f\02
籍貫	1dS01
籍贯	1cL01
类别	1f^01
类型	1f^01
精通程度	1f_01
系所	1_e01
系排名	1f=01
級	1f`01
級別	1fa01
終了	1a\01
終了日	1a\01
終了時期	1a\01
組織	1fb03
組織名	1bB01
経験	1f`01
経験年数	1fe02
結束日期	1fF01
結束時間	1fF01
結果	1_a01
続柄	1fg01
網址	1`\01
網站	1`\01
網頁	1`\01
縣市	1f>01
總年資	1cd01
績效	1aD01
级别	1dl01
组织	1b@01
组织名称	1b@01
经验	1`>01
结束日期	1dR01
结束时间	1dR01
结果	1_V01
绩点	1_R01
综合排名	1d801
编程语言	1`101
网名	1e[01
网址	1_W01
网站	1_W01
网络	1fL01
署名	1ak01
習熟度	1_G02
职业	1d;01
职业方向	1d;01
职位	1fh03
职位名称	1`?01
职位类型	1ce01
职务	1dn02
职称	1fk02
职衔	1`?01
职责	1_X01
职责描述	1_X01
职责范围	1_X01
联系	1dh01
联系号码	1dh01
联系地址	1cM01
联系方式	1dh01
联系电话	1dh01
联系邮箱	1fE01
聞く	1_E01
聯絡信箱	1fm01
聯絡地址	1dT01
聯絡方式	1fn01
聯絡電話	1fn01
聯繫電話	1fn01
聴解	1_E01
職位	1fo03
職位名稱	1ch01
職務	1g202
職務・役職	1dD01
職務內容	1`201
職務内容	1_b01
職務名稱	1ch01
職務経験年数	1_001
職務要約	1_@01
職業	1g402
職種	1g602
職稱	1g802
職責	1`201
聽	1g:01
聽力	1g:01
肩書	1g602
肩書き	1cm01
背景	1`=01
自動車免許	1e^01
自動車運転免許	1e^01
自宅住所	1^h01
自宅電話	1bC01
自我介紹	1`c01
自我评价	1_Y01
苗字	1g;01
荣誉	1bd01
获奖时间	1ad01
获得日期	1ad01
获得时间	1ad01
著者	1a401
著者名	1a401
薪資	1d001
薪资	1d<01
薪资期望	1d<01
薪资要求	1d<01
血型	1g<02
血液型	1`^01
行业	1a101
行业类别	1a101
行動電話	1dj02
行業	1fD01
补充	1a=01
表彰者	1_j01
補足	1_@01
要点	1_n01
要約	1_@01
要素技術	1_201
規模	1_;01
规模	1_P01
角色	1g>04
言語	1gB02
言語・ツール	1_201
証明写真	1aG01
評点	1_701
話す	1_801
話す(やりとり	1^m01
話す(発表	1_801
詳細	1_601
認定団体	1_i01
認定機関	1_i01
認證單位	1ek01
誕生日	1fC01
語学	1bZ01
語学レベル	1`E01
語学力	1`E01
語学検定	1gD01
語学経験	1`V01
語学資格	1gD01
語文	1b[01
語文檢定	1gE01
語言	1b[01
語言程度	1f_01
語言證照	1gE01
說	1ai01
說明	1f\02
説明	1_601
読む	1_F01
読解	1_F01
課程	1gF02
論文	1gH02
論文題目	1gH02
讀	1gJ01
认证机构	1ac01
论文	1ab01
论文标题	1ab01
论文题目	1ab01
证书	1gK01
证件号	1gL01
评价	1e<01
详情	1`=01
详细地址	1cM01
语种	1b\01
语言	1gM02
语言水平	1b]01
语言经历	1`W01
语言能力	1b]01
语言证书	1gK01
说	1ag01
说明	1_Y01
读	1gO01
课程	1_U01
負責內容	1`201
負責角色	1cO01
負責項目	1`201
資本金	1_;01
資格名	1^g01
賞	1_901
賞名	1_901
负责	1_X01
负责内容	1_X01
负责工作	1_X01
负责模块	1_X01
负责角色	1a501
责任描述	1_X01
账号	1e[01
起始日期	1`h01
起始时间	1`h01
起止年月	1`A01
起止日期	1`A01
起止时间	1`A01
起訖時間	1`C01
身份	1a501
身份證	1gP01
身份證號碼	1gP01
身份证	1gL01
身份证号	1gL01
身份证号码	1gL01
身体状况	1`]01
身分	1gQ01
身分證字號	1gP01
身長	1`^01
身高	1g<02
身高 体重	1`]01
身高 體重	1`_01
身高/体重	1`]01
身高/體重	1`_01
身高体重	1`]01
軟體	1dm01
転職希望時期	1`j01
転職理由	1gR01
软件	1`101
软件环境	1`101
运用技术	1`101
退社	1a\01
退社年月	1a\01
退職	1a\01
退職理由	1gR01
通信地址	1cM01
通勤時間	1^i01
通訊地址	1dT01
通讯地址	1cM01
連結	1`\01
連絡先	1bC01
連絡先住所	1^h01
連絡先電話番号	1bC01
連絡電話	1fn01
運転免許	1e^01
運転免許証	1e^01
邮件	1fE01
邮件地址	1fE01
邮政编码	1gS01
邮箱	1fE01
邮箱地址	1fE01
邮编	1gS01
部下	1_;01
部署	1_:01
部署名	1_:01
部落格	1`\01
部門	1gT02
部门	1bA01
郵便番号	1gV01
郵箱	1fm01
郵編	1gW01
郵遞區號	1gW01
都市	1cl01
都道府県	1bU01
配偶者	1c201
配偶者の扶養義務	1c201
配偶者の有無	1c201
配属	1_:01
配属先	1_:01
重点	1_n01
重點	1`801
链接	1_W01
開始	1`g01
開始日	1`g01
開始日期	1`i01
開始時期	1`g01
開始時間	1`i01
開発体制	1_;01
開発内容	1_601
開発期間	1_?01
開発環境	1_201
開発規模	1_;01
開発言語	1_201
開發工具	1dm01
開發環境	1dm01
関係	1fg01
閱讀	1gJ01
關係	1gQ01
關於公司	1`o01
關鍵字	1dm01
阅读	1gO01
阅读理解	1gO01
院校	1gX02
院校名称	1bY01
院系	1_Q01
雇主	1gZ02
雇用主	1`D01
雇用形態	1`e01
雑誌名	1`F01
離職原因	1g\01
離職日期	1fF01
電子メール	0JQ01
電子信箱	1fm01
電子郵件	1fm01
電子郵箱	1fm01
電話	1g]02
電話番号	1bC01
電話號碼	1fn01
電郵	1fm01
電郵地址	1fm01
順位	1d201
頒獎單位	1`301
頒發單位	1g_02
頭銜	1fV01
題名	1_901
題目	1eo01
顔写真	1aG01
類型	1cP01
顧客	1_301
顧客名	1_301
项目业绩	1_V01
项目亮点	1_n01
项目人数	1_P01
项目介绍	1`=01
项目内容	1`=01
项目单位	1bm01
项目名称	1ga01
项目周期	1`A01
项目地址	1_W01
项目岗位	1_Z01
项目成果	1_V01
项目成绩	1_V01
项目技术	1`101
项目技术栈	1`101
项目担任	1_Z01
项目描述	1`=01
项目收益	1_V01
项目时间	1`A01
项目来源	1bm01
项目概述	1`=01
项目简介	1`=01
项目类型	1f^01
项目职位	1_Z01
项目职务	1_Z01
项目职责	1_X01
项目职责角色	1_Z01
项目背景	1`=01
项目角色	1dP02
项目说明	1`=01
项目起止时间	1`A01
项目链接	1_W01
颁发单位	1gb02
颁发日期	1ad01
颁发机构	1gb02
颁奖单位	1_k01
颁奖机构	1_k01
题目	1bd01
駕照	1e601
駕駛執照	1e601
驾照	1eh01
驾驶执照	1eh01
驾驶证	1eh01
體重	1`_01
高中	1bY01
高校	1aX01
개발기간	1gd01
개발인원	1ge01
개발환경	1gf01
개요	1gg02
개인홈페이지	1gi01
거주국가	1gj01
거주주소	1gk01
거주지	1gl02
거주지역	1gl02
거주지주소	1gk01
건강상태	1gn01
게재일	1go01
게재지	1h001
결과	1h101
결혼여부	1h201
경력	1h301
경력기간	1h301
경력연차	1h301
계약형태	1h401
계열	1h501
계정	1h601
고객	1h701
고객사	1h701
고등학교	1h801
고용주	1h901
고용형태	1h401
고향	1h:01
공인시험	1h;01
공저자	1h<01
과목	1h=01
과정	1h>01
관계	1h?01
관련링크	1gi01
교육기간	1gd01
교육기관	1h801
교육내용	1h=01
구분	1h@01
구사능력	1hA01
구사수준	1hA01
구직상태	1hB01
국가	1gj01
국적	1hC01
군별	1hD01
군복무	1hD01
군필여부	1hD01
규모	1ge01
근무가능일	1hE01
근무기간	1gd01
근무부서	1hF01
근무지	1hG01
근무지역	1hG01
근무처	1h901
근무형태	1h401
근무회사	1h901
급수	1hH01
기간	1gd01
기관	1hI02
기관명	1hK01
기술	1gf01
기술스택	1gf01
기술환경	1gf01
기업	1h901
기업명	1h901
기업소개	1hL01
기여	1hM01
기타	1hN01
기타링크	1hO01
기타사항	1hN01
기타연락처	1hP01
기타이메일	1hQ01
깃허브주소	1gi01
나라	1gj01
나이	1hR01
날짜	1hS02
내용	1hU01
논문	1hV01
논문명	1hV01
논문제목	1hV01
능력	1hW02
닉네임	1h601
단체	1hK01
단체명	1hK01
달성내용	1h101
담당	1hY03
담당분야	1hM01
담당업무	1h\02
담당역할	1h^03
담당직무	1ha01
대학	1h801
대학교	1h801
대학명	1h801
대화	1hb01
도	1hc01
도구	1gf01
도시	1hd01
독해	1he01
듣기	1hf01
등급	1hW02
등수	1hg01
레벨	1hh01
링크	1gi01
만나이	1hR01
말하기	1hi01
맡은역할	1hj01
맡은직무	1ha01
매출규모	1ge01
메일	1hk01
메일주소	1hk01
면허	1hl01
명칭	1hm02
모국어	1ho01
모바일	1i002
발급기관	1i201
발급일	1i301
발급일자	1i301
발급처	1i201
발주처	1h701
발표일	1go01
발행기관	1i201
발행년도	1go01
발행일	1go01
발행처	1i402
배경	1hU01
배포주소	1gi01
병역	1hD01
병역구분	1hD01
병역사항	1hD01
병역여부	1hD01
보고대상	1i601
보훈대상	1hN01
복수전공	1h501
본인역할	1hj01
본적	1h:01
부서	1hF01
부서명	1hF01
부전공	1h501
블로그	1gi01
비고	1i701
비상연락처	1i801
비자	1i901
사는곳	1hd01
사업내용	1hL01
사용기술	1gf01
사용도구	1gf01
사용스킬	1gf01
사용언어	1gf01
사용자명	1h601
사용툴	1gf01
사원수	1ge01
사이트	1gi01
사진	1i:01
산업	1i;01
산업분야	1i;01
살	1hR01
상명	1i<01
상사	1i601
상세내용	1hU01
상세업무	1hM01
생년	1i=01
생년월일	1i=01
생일	1i=01
서비스	1i>01
서비스소개	1hU01
석사논문	1hV01
석차	1hg01
설명	1gg02
성	1i?01
성과	1h101
성명	1i@01
성별	1iA01
성적	1hH01
성함	1i@01
세	1hR01
소개	1gg02
소셜계정	1iB01
소속	1iC03
소속부서	1hF01
소속팀	1hF01
소속회사	1iF02
소스코드	1gi01
소재지	1hG01
수강과목	1h=01
수상내용	1i<01
수상년도	1i301
수상명	1i<01
수상일	1i301
수여기관	1iH01
수여처	1iH01
수준	1hW02
수행기간	1gd01
수행업무	1hM01
숙련도	1hh01
스택	1gf01
시	1hd01
시 군 구	1hd01
시 도	1hc01
시/군/구	1hd01
시/도	1hc01
시력	1gn01
시상기관	1iH01
시작	1iI01
시작일	1iI01
시작일자	1iI01
시행기관	1i201
시행처	1i201
신장	1gn01
실적	1h101
쓰기	1iJ01
아이디	1h601
어학자격증	1h;01
언어	1iK02
언어수준	1hA01
업계	1i;01
업무	1iM02
업무내용	1hM01
업무성과	1h101
업적	1h101
업종	1i;01
역할	1iO02
역할및업무	1hM01
연구주제	1hV01
연도	1gd01
연락처	1i801
연령	1hR01
연봉	1iQ01
연차	1h301
외국어	1iR01
외국어명	1iR01
요약	1i701
우편번호	1iS01
운전면허	1hl01
운전면허증	1hl01
웹사이트	1gi01
위치	1hG01
유선전화	1i801
유형	1h@01
의뢰처	1h701
이름	1iT02
이메일	1hk01
이메일주소	1hk01
이수과목	1h=01
이수학점	1iV01
이직사유	1iW01
인원	1ge01
인증기관	1i201
일반전화	1i801
일자	1i301
읽기	1he01
입사	1iI01
입사가능시기	1hE01
입사가능일	1hE01
입사년월	1iI01
입사일	1iI01
입학	1iI01
입학년월	1iI01
입학일	1iI01
자택주소	1gk01
작문	1iJ01
작업기간	1gd01
작업내용	1hM01
장소	1hG01
장애여부	1hN01
재직구분	1h401
재직기간	1gd01
재직상태	1hB01
재직여부	1hB01
재학기간	1gd01
저널명	1h001
저자	1h<01
저장소	1gi01
전공	1h501
전공명	1h501
전공분야	1h501
전공학과	1h501
전자우편	1hk01
전화	1i801
전화번호	1i801
점수	1hH01
제목	1i<01
조직	1hK01
졸업	1iX01
졸업구분	1h>01
졸업년도	1iX01
졸업년월	1iX01
졸업논문	1hV01
졸업일	1iX01
졸업작품	1hV01
종교	1iY01
종료	1iX01
종료일	1iX01
종료일자	1iX01
종류	1h@01
주관	1iH01
주관기관	1h701
주관처	1i201
주민등록번호	1iZ01
주소	1i[02
주요과목	1h=01
주요기술	1gf01
주요내용	1hU01
주요사업	1hL01
주요사항	1i]01
주요성과	1h101
주요수강과목	1h=01
주요실적	1h101
주요업무	1hM01
주요활동	1i]01
주전공	1h501
주최	1i^02
주최기관	1iH01
증명사진	1i:01
지도교수	1i601
지방	1hc01
지역	1gl02
지원부문	1i`01
지원분야	1i`01
지원직무	1i`01
직급	1ha01
직급 직책	1ha01
직급/직책	1ha01
직무	1ia02
직무내용	1hM01
직무명	1i`01
직업	1i`01
직원수	1ge01
직위	1ha01
직위 직책	1ha01
직위/직책	1ha01
직장	1h901
직장명	1h901
직전연봉	1iQ01
직책	1ic03
직함	1ha01
진행기간	1gd01
집주소	1gk01
참고링크	1gi01
참여기간	1gd01
참여역할	1hj01
참여인원	1ge01
체류자격	1i901
체중	1gn01
총경력	1h301
최종연봉	1iQ01
최종학력	1if01
추가정보	1hN01
추천글	1ig01
추천내용	1ig01
추천사	1ig01
출근가능일	1hE01
출생	1i=01
출생년도	1i=01
출생연도	1i=01
출생일	1i=01
출생지	1ih01
출신지	1h:01
출신학교	1h801
출판년도	1go01
출판사	1h001
출판일	1go01
취득년도	1i301
취득년월	1i301
취득일	1i301
취득일자	1i301
클라이언트	1h701
키워드	1gf01
퇴사	1iX01
퇴사년월	1iX01
퇴사사유	1iW01
퇴사일	1iX01
퇴직사유	1iW01
툴	1gf01
특징	1i]01
팀	1hF01
팀구성	1ge01
팀규모	1ge01
팀원	1ge01
팀인원	1ge01
팩스	1ii01
평균학점	1hH01
평점	1hH01
포지션	1ij02
포트폴리오	1gi01
프레임워크	1gf01
프로젝트개요	1hU01
프로젝트기간	1gd01
프로젝트설명	1hU01
프로젝트성과	1h101
프로젝트소개	1hU01
프로젝트역할	1hj01
프로젝트유형	1h@01
프로필사진	1i:01
플랫폼	1i>01
학과	1h501
학교	1h801
학교명	1h801
학력	1il02
학력구분	1h>01
학부	1h501
학술지	1h001
학위	1h>01
학위구분	1h>01
학위논문	1hV01
학점	1hH01
학회	1h001
학회지	1h001
한글이름	1i@01
한줄소개	1i701
합격일	1i301
핵심사항	1i]01
핸드폰	1i002
핸드폰번호	0Ul01
현거주지	1hd01
현재상태	1hB01
현재연봉	1iQ01
현재직무	1i`01
현주소	1gk01
혈액형	1gn01
혼인상태	1h201
혼인여부	1h201
홈페이지	1gi01
활동기간	1gd01
활동기관	1hK01
활용기술	1gf01
활용수준	1hh01
회사	1h901
회사개요	1hL01
회사명	1h901
회사소개	1hL01
회화	1hb01
회화능력	1hA01
회화수준	1hA01
휴대전화	1i002
휴대폰	1i002
휴대폰번호	0Ul01
희망고용형태	1h401
희망근무지	1in01
희망근무지역	1in01
희망급여	1iQ01
희망연봉	1iQ01
희망지역	1in01
희망직무	1i`01
희망직종	1i`01
"#, r#"0000=GFBH96G00000000@lBOa;h0000000000000000000000000000000000000HW1MdO?=0000=;U3PB`H00000000dFj1aC[Y00000000TF4?000000000000i;<1
]EYA0000000000000000P[Y\0000000000004[8U0000000000000000PM@X0000d8Zm00000000000000000000000000000000P0S`@FeX0000\H\9000000000000
0000000000000000000000000000000000000000000000000000000000000000l2Y4e9110000E8[C0000000000000000\Ei000000:[P@3aMhJg?PmHV00000000
00000000000000000000000000000000000000000000000003N@00000000i;H100001GG5000000000000000000000000a8:K0000000000000000000000000000
00000000<T3QPaYO00000000000000000000000000000000000000000000000000000000000000000000\B:`ld1`0000E<3R0000000000000000000000000000
0000`51F0000TgGO000000000000000000000000000000000000000000000000LjE2hhUI8nG>00000000Y<>9lFHS0000000000000000`Q200000dF4mhfQQ0000
000000000000I7KU0000HWJ30000XCTUHWYh000000000000X90g0000000000000000000000008W@Q000000000000000000000000000000000000\`FM0000h31A
@8FC<gD0000000000000TL=0000000000000<b2N0000LfMe0000000000000000000000000000Lc^om3H=00004N?`PcJ<TH0^00001:3m4LcY000000004_G8`2]J
<X@C0000\C==00000000000000009DT;0000000000000000m8`b0000XZgj`<FG0000@0ie00000000`_eI]Df3000000000000]9ca000000000000PnFk00000000
0000P5Kh0000<0O^000000000000iE1V000057m>000000000000lJ?k0000000000005>eI000000000000000000000000000000004cg=<R1\d;bg000000000000
0000000000004;SS0000000000000000I5^HdOS:00000000XZf:000000000000XiXP0000000000000000000000000000Ln46000000000000000000000000`[90
9@EM0000TPj700000000000000000000000000000000000000000000hA0g0L\70000X^mW00000000000000000000dUle0000<^`A00000000@5Y\000000000000
0000000000000000<>gHm6bW00000000<8>\00000000000000000000000000000000\@36000000000000E0Zo=B[o00000000000000000000000000000000P81f
\a`AdK\g00000000000000000000000000000000000000000000000000000000<AMe00000000e2HL0000H=BO000000008[8700000000000000000000=A9V0000
000000004]180000000000000000000000000000000000000000`h<IYG7Y000000000000000000000000@aiKU6WS00000000m>@Z0000000000000000`<D;0000
TF^UD`D10000m1nB000000000000000000000000P=WW00000000X@A]@WJe@5WZDPP8To025A>D0000DS:j00000000000000000000000000000000000000000000
P^^V0000`Pko000000000000000000008W?n00000000LHDm0000\=^@`f:2H0QNP8d@000000000000000000000RNY0000U1nbX@D0<Kbf00000000000000000000
00000000000000000000@K0R000000000000HSh^0000000000000000000000000000000000000000H7`=@]Ca4^1i000000000000e;Yg00000000<Z2B0000@]64
0k7200000000I>R<<6R<0000HP4lIB9>4j\K000000000000000000000000L<2900000000000000000000Y;jj00000000447J0:Y;LHGbXgk6=4M`000000000000
D_\900000000000000000000000000000000000000000000PEVB`CB000000000000000000000AA4e50k0X6;Z000000000000000000000000000000000000IBn=
0000LQdQMB`100000000=EL`0000XlA6lJcK000000000000000000000000000000000000000000004GWUhJ5FdZD7@7QF0000000000000000000000000000@JNX
0000X`5D00009@WJ0000000000000000XfF0000000000000000000000000000000000000MClA00000000000000000000]1_M000000000000000000000000<16=
00000000000000000000000000000000000000000000A:d700000000000000000000000000000000000000000000DGH>0000le3A0000000000008^lk0000Y3On
TUJE000000000000`<2H0000000000000000000000000000000000000000000000000000000000000000HL;=dhIN0000]FJ:0000000000000000000000000000
000000000000000000000000000000000000000000000000XAiF`@1LhOL0`g^:000000000000000000008\<9000000000000000000000000000000000000dE;D
000000000000000000004>M=000000000000000000000@DY000000008dTG0000000000000000000000000000000000000000P5D@PK@l000000004QkH00000000
H?0<000000000000M;0<00000000000099]I000000000000000000000000000000000000]GUoPlGj00000000000000000000@B:nPaC5X:9<0000000000000000
L_3U00000000l<O_00000000000000000000000000000000EES\00000000\8iUL^Z7000000000000000000000000l=8d<0agH:\6PFo<4ldDA9kNP>=n00000000
00000000H^`P000000000000DMFX000000000000000000000NbGPgVWHn`M00000000<jQO0000000000000000H0Rn00000000000000009@S100000000U8Tb\Jfo
0000000000000000EDR50000XG;FEE@h000006ENe8c>00000000DmR300000RKPYE^i000000000000000000000000DMlK000000000000`N[90000000000000000
0000000000000000@dLZ0000l@4500000000aFiI0000L9Xi00000000000000000000HP4K00000000Y:T40000Xa10000040Ja00000000\9bRT?gH000000000000
D53A000000000ETL0000hY^j000000000000X0dHha_^5F:Y0000000000000000Dbjj0000m8IJ00000000X8c10000LKoF0h880000DHO600000000000000000000
0000000000000000<S:X00008cU0000000000000XeUT00000000000000000000000000000000Li[o00000000T2K3HKO_TM?m0000l18_00000000000000000000
0000000015`F00000000E:k>000000000000D?400000000000000000\Oo:4]El00000000000000000000M36i0000000005P68h`F]0cYY<Kf00000000T6bbL]6N
0000QG07000000000000\SjD<Q^X0000000000000000E6eQ000000000000000000000000`9^:00000000\LIbl=Qa00000000<Z5=0000PXon0000dXXXA:cj0000
0000L;8>00000000000000000000000000000000\k0P0000hC9jl]AD00000000MBo:00000000000000000000]AM6000000004c1D0000000000000000hFa@039g
0000000000000000ldT80000000000000Od20000M=k]`PBc0000dgUM0kSk0000000000000000DSHg000000000000000000000000XK3Z000000000000\g`j0000
0000000000000000000000000000000000000000000000000000<8TTM16h`>=QLXoJi:ST00000000000000000000000000000000000000000000000000000000
00000000hVjK000000000000000000000000H7Q4D8Gd@FWLA@L;000000000000XR3EI:mP0000000000000000000000000000000000000000000000000000H\ZT
0000000000000000DZF]00000000000000000000000000000000X[PhEBLA00000000000000004SJ4000000000000000000000000000000000000000000000000
0000PMT]0000000000000000000000000000000000005?gD0A]gd9350000000000000000000000000000000000000000000000000000000000000000<c1kLQWM
0000l6Q\000000000000000000000000000000000000d9kl00000000000000004jThM5=X00000000D0mD0000000040d40000000000000000000000000000<d\<
0000000000000000000000000000]5bV0000XVW8`5em00000000`^1@000000000000000000000000000000000000Q0`P0000dg7EA6Hb0000000000000000XNfR
dfCX00000000000000000000=E6M00000000000000000000000000000000lMU=`Zn\0000000000000000LKCi0k0m@?kJ000000000000000000000000HAld0000
0000000000000000000000000000P:7K0000d^JW051odbD?000000000000<KMC000000005?YH0000Xm:oXSX70000XDAn000000009>OF0000000000000000`k6J
00000000P@J0HQ<k<i^60000@neN0000DeL:0000000000000000000000000000000000000000d\Ed0000PFk=DDES4FIS000000000000000000000000`Xe_0000
PLXX00000000E6Co00000000000000000000000000000000000045?=Lb?7iGVl4SNnD4IZ0000000000000000HO`1000000008J5P00000000lU0R00000000dgF7
000000000000000000000000000000000000]@;500004YRG00000000000000000000PONW00000000`XPn0000D[kbhE3V000000000000000000000000P]lLX<ng
000000000000000000000000d`BK000000000000l0lU0000000000000000H]Wl0000000000000000lb3]00000000aF4:0000\?4O0000hg1f0000<XE100000000
0H;c00000000Hg3ODDcUMAAO00000000i4?H00000000l7:>H=O<d?@ZHMJk0000`LD;l0:e00000000000000000000XIJ9000000000000<[0`0\I40YHRE8\H0000
00004Zg3le5l000000000000D4:]000000000000`H]S0000Lg3d000000000000000000000000000000000000000000000000000000000<MQU87=00001GBjX]`M
000000004o]A0000000000000000000000000HdR]1eL000000000000lM4;00000000@:LL000000000000X@CG000000000000d>C;@_og00000000000000000XW4
000000000000000000000000000000000000\eAZ\kMY0000000000000000000000000000000000000000000000000000@SnN\IBU00000000000000000000`4ML
D8]NheKg0000000000000000DZ@EE:Q3000000000000000000004eiiX5l000000000dgJ?0000000000000000\8<HHX1^00008iZ00000000000000000<06d81aO
00004JQ@00000000000000000000X[6m0000000000000000dU4<00004T>LXhMf00000000]DY=00000000000000000000A0bbQA5K00000000QEl2d>6f@3oMiEX>
@W<X000000000000\d\G00000000000000000000000000000000000000000000\D4PaCoO00000000dg4B00000000000000000000000000000000000000000000
0000T4hjX^7Y000000000000000000000000U<^GA=XD00000000m7H:8@T`00000000P7NIX[bk0000YBR=00000ZjJ4NG?0000`Tk]<]nX1;2KEGMC000000000000
00008JND00000000P94A<5]L\<78\=b<0000000000000000=03;00000000000000004;CU4nWJLBdJ000000000000000000000000000000000000m2^d00000000
00000000000000000000000000000000e626000000000000000049T=hIh>@LDTT`ZJ@i<\00000000000000000000000000000000000000000000000000000000
0000XZ[bU2eP5@XC0000<:0?00000000Y;QY0000000000000000\j4^8\L<000000005BM:00000000000000000000DK@H0000000000000000000000000000TGVU
LX8^00000000XiRN0000X=Jd@k@m000000000000hE3oh<3N00000000\K=gXYXT0000@T4P000000008^lT0000000000000000000000000000]B1N000000008d_R
`a_<00000000000000000000000000000000000000000000000000004<:j00000000XihnQ5Nj000000000WPD0000000000000000000000000000000000000000
000000000000000000000000000000008`]:@0`d00000000iE5`00000000lZE=00004cTL000000000000000000000000000000008H[000000000000000000000
0000000000000000@Ri4<0`I4=JTT5[6000000000000000000000000000000000000000000000000000000000000000000000000000000000000hJ<100000000
=E;R000000000000X<Ag0000LV?=<E\H0000000000004gBD0000<GXB000000000000000000000000T0@m00000000<khS0000Te_W00000dc200000000L]bSdBI<
000000000000L`W>0000000000000000@^R`0000000000000000000000000000h9l[000000000000000000000000PX[k000000000000000000000000Lg_T@3D:
Xd]a0000000000000000hVKm0000U:;300000E;1000000000000@=c>00000000000000000000D?Cb00000000LV<b@J6YEB_G000000000000000000008ZOVE3Pi
000000000000T?:`0000T?_U0000mF700000000000000000XJi<l9RL`7L0HB09Q;X4000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000043_PDZOD00000000P2=TLC<dhTMd000000000000I4N;0000`j440000\>jI00000000
000000000000PjYX00000000000000000000D5Bg4NGIE8b\Ld_0DR]=M@ela7280000l=`300000000000000000000IA=d00000000<i;R00000000HCNj0000<cUB
000000000000=@YO00000000l[Wmhd\\00004UCF000000000000lKCB]GC`0000000000000000000000000000eCjn00000000PFVG000000000000000000000000
00000000T[E6HS6\0000000000000000000000000000000000000000000000000000H8dhl>WkU2XHa=SWiBKjd`5b00000000Q58I000000000000000000000000
000000000000000000000000000000000000\KZg0000XhXP0000000000000000@54g0000000000000000000000000:4S00000000PCJ5`oXO0000000000000000
00000000Dho?00000000000000000000XP=`Hg7eX50A00000000000000000000Pla[A2Cl000000000000DL3<l=Tn0000000000000000000000000000QCfD0000
000000000000000000000000l4<L000044WI00000000]@Wc0000l9R2mGSb4UgL00000000@CI70000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000098OG00000000EBGX00000oWU00000000000000000000H\aP0000000000000000000000000000000000000000
0000000000000000h]Fc0000000000000000000000000000000000000000d6c<000000000000d?YDP8\LLh4O0000000000000000LU3g\]Fo0000000000000000
0000000000000000D7FeU>=D0000000000000[EOP^A800000000000000000000000000004U4l0000000000000000000000000000000000000000000000000000
00000000000000000000000000000000Hc5]000000000000Pnha0000YCeG0000DAd;0000000000000000D2M60000000000000000000000000000DPcFPLPPPc?H
aBL4MCA<DEdl00000000`N\G0000000000000000000000000000\hlK@f0c00000000000000000000000000000000000000000000000000000000000000000000
0000mEWd0000P1MD@4]lHSXO0000=A`<000000000000000008\6<h3aLd>NY9FX0000QGLCdNgM00000e4^0000000000000000Q4]D000002\1L;GB000000000000
a2\=0000000000000000\8P>000000000000000000008]?K<k;`00000Qoo8QFl\?6I000000000000000000000000TjMN50K1000000000000000000000000`1iB
dVgRXKDSTCOPe?\8\LN@00000000000000000000000000000000hiDU\aA000000000000000000000000000000h:Uh>_G0000dOJZ000000000000000000000000
0000Dk`k00000000`a]A00000000000000000000000000000000000000000000000000000000L[K^H``H000000000000E5NU000000000000000000000000aG=C
0000EB3M00000000000000000000hTY`00000000heR`000000000000000000000000000000000000@>BY00000000000000000000000000008=X2@]j9@T5:l?>B
000000000000000000000000000000000000DO<800000000000000000000000000000000000000000dcN0000P]0^1?T`00000000HlQZ@hH40000000000000000
d[n:8dM90000PdUi0000000000000000\1YOhAmSE=QQ000000000000XE4jHJd@00000000DFGMQ;10000000000000000000000000000000000000YD=a0000TFkn
99T<hG`k00000000000000008SoEDU>W000000000000lZV`H_ee0000lXA00000000000000]XX0000L1cPXD<4XgK<000000000000HAHRLVI;0000000000000000
00000000000000000000000000000000\1ecY;G=<ICC0^Y100000000000000000000000000000\EL0000E7S30000000000000000E<lD00001<=5000000000000
000000004He6A9Bi000000000000P17I00000000000000000000000000000000`9Fj000000000000000000004JIR00000000l?Gj000000000000HL:K0Z<LE5K8
97_f00000000000000000000dLoT0000000000000000000000000000LVjlDHD[00000000m==h0000000000000000000000000000000000000000000000000000
00000000000000000000000000000000P]Q_000000000000X?MJ00000000000000000000i7LZ00000000T?fm8fSF00000XH_0000000000000000000000000000
0000H9TnD8CLa5cZAD_R@@[?PH>[0000000000000000000000000000000000000000000000000000`7L@XVXT0B[SP4QAT4ahTXf1000000000000000000000000
000000000000T9CZ0000000000000000000000000000000000000000000000000000000000000000000000000000TGTj00000000000000004Y25000000000000
00000000000000000000@8fc0000LfhE00000000T71400000000000016Fa0000000000000000L:cdEDP>00004;Wg@XUZDh0o0000YB<;00000000000000000000
00000000l11S0000000000000000000000000gNf000000004TDI000000000000000000000000000000000000Ho52A;cQ000000000000i3F<00000000A6H6X6N_
0000000000000000PA[jln]`00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
X=]aDULNXXJ900000000000000000000\5QMPe4M00000000hgF\0000aDCU0000U8V=00000000l2NU000000000000000000000000000000000000TOP=00000000
0000HoDS9;BT00000000a=F4000000000000000045EJ0000000000000000d7i50000\c8gd0Ye000000000000000000000000@OY\00005FU50000\PS>00000000
H2<G0000000000000000000000000000dB]:00000000MD7U0000000000000000000000000000000000000000<80P0000@=`b0000000000000000000000000000
00000000XT9i000000000000d<HC00000000000000000000813`000000000000Q;ck0000A6LX0000\MX:000000008AV@000000000000<\Oc53;i000000000000
0000LiUV0000000000000000TgPo00000000@_4e000000000000XKPO0000I=P40000000000009AR^00000000`b^30000000000000000000000000000000048lK
dIbO000000000000000000000000l\?J`MM2`ea^0000DAoOlZWGA0:[000000000YTO000000000000HgW`0000000000000000hTBBH[ck00000000000000000000
00000000ho5PXGN800000000@:BD0000EFf@0000DK\AXY6f0000`[RP00000000L4hH00000000hojf000000000000000000000000000000000000000000000000
00000000000000000000000000000000dIg60000]A0=00000000000000000000M>Y90000000000000000000000000000\M\f00000000@aF?0000000000000000
000000004el<4nY]45I=0000000000000000000000000000YD3i000000000000Hh300000D4Qe0000000000000000000000005398000000000000000000000000
000000000000e3E?000000000000000000000000MD^R0000000000000000000000000000\BX6000000000000000000000000E1bD00000000e:<Za2Y=L4:G`MXQ
0000`Z5V000000000000000018g9ED?400009DHb000000000000DGK^Lk\:000000000000000009gR0000HhKM000000000000000000000000@i;7000000000000
000000000000H@9K000000000000000042A500000000Y:`?000000000000000000000000DWR80000000000000000X]3P0000809V00000000`hii000000000000
000000000000@5Mn000000000000DQVT@gEV00000000P]a_00000000000000000000000000000000000000000000@JlHTdD\00000000000000000000I0i;0000
0000000000000000]9^L00000000000000000000000000008e520000000000000000000007bY000000000000000000000000000000000000L;l1000000000000
<hmO0000000000004e>I<kn@T95O000000000000000000000000000000000000000000000000];e=000000000000000000008W5ki;Fa000000000000T:BS0000
0000e9U[00000000000000000000000000000000d_Ao00000000\Rf4Y9gS000000000000AG2300000000000000000000000000000000000000004cV;00000000
=6m\000000000000000000000000000000000000000000000000lM87000000000000I<0C0000000000000000mF5W0000000000000000<>gi4[BT]:ZQ00000000
iGL00000Tm28000000000000@cc`000000008GZB0000000000000000<DL?`NTQl7LP00008?_JDa<X8of>0cd`000000000000hR;=000000000000000000000000
0000000000000000000000000000000000000000EE[A0000000000000000000000000000lR37@W@=000000004W9600000000000000000000000000009:2l0000
0000000000000000a:eX00000000000000000000lI>d00000000000000000000`I`]0000000000000000000000000000000000004fN40000000000000000hb2:
00004X[I0000Y8Se000000008;2n000000000000000000000000P_1f00000000E90Q00004\N;0jFN000000000000000000000000dl_Q00000000000000000000
`4jk00000000Pe1k00000000`XUL0000000000000000000000000000\MYj00000000000041?9h:L3dFkJ000000000000@n7aa2b?000000000000000000000000
0000000000000000=@R8000000000000\8T?\fo`Ha6`0000a@Y<00000000000000000000ldMQ00000000X2;T000000000000HNf@000000000000le[IPGaM0000
00000000<d>?00000000022X=4ce00000_Oh0000`3A40000000000000000X1Rbh[0BPd0j0>4J=E5:00008d`m00000000000019>@hPh300000000000000000000
Tl?9D5c60NT;0000000000000000]C;:000000000000000000000000000000000000P6JA000000000000000000000000PI\D8[gd000000000000000000000000
d84?l]jnP6Rb000000000000X\B]0000HO`J000000000000daPb0000000000000000Dk:nAAIHl6jn0000000000004a=E00000000000000000000000000000000
000000000000dM?[0000000000000000000000000000000000000000982f000000000000000000000000Xg27Lg[o0000000000000000\FiN4mWg0000<i?f\bIT
00000000PH=>00000000<J4g000000000000000000000000000000000000HHgo000000000000T1gk000000000000d:9d00000000E1Pn0000000083IZ00000000
000000000000000000000000h0:Q0000\h[RPOEJ0000000000000000`bCn000000000000LTXGhCFR000000000000000000000000000000000000000000000000
`6Gl@=20000000000000000010[B00000000000000000000\geZ00000000m0ha000000000000\=[H00000000000000000000000000000000@aS^h51[00000000
0000Y1Vh0000T>ZcdC>n0000=7kM000000000000000000000000000000004N_800000000000000000000000095Vf0000h6i\00000000Q;I20000000000000000
0000<6Fj0000000000000000TGJNL_AM0000000000000000000000000000000000000000000000000000000000000000lXO_==\8000000000000LVem00000000
000000000000000000000000Tk^e000000000000DEkN000000004CJVA5fDL9`D00000000000000000000lhFn0000000000000000000000000000000000000000
000000000000aFAb0000000000004@n7i57K9E`:00000000000000000000YCP3lKLe`:T\lX>C5CiBlg;_00000000P2J<LF3^0000000000000000000000000000
00000000PKQ[00000000XeXShFL>\DE10000000000000000Tcj20000000000000000000000000000Pn>l00000000DVj80000A1H>00000000P7Ln000000000000
4DRJ000000000000000094ag000000000000000000000000000000000000HE:1L`e900008=XK00000000000000000000Y;>7000000000000TjK\0000AC>W0000
00000000PmEF00000000000000000000DOeei4k=00000000d>E^`ZX;000000000000000000000000lIIK0dbb@A;D00000000000000000000000000000000L[Kj
00000000000000000000Lm4o1Bc50000Tea200000000000000000000000000000000000000000000000000000000mD[A00000000DhFP00000000000000000000
00001AAb0000D5`>4Q2?PG_200000000lE@^00000000000000000000000000000000I>FTeCZj000000000000000000000000000000000000P?:FaFif00000000
00000000000000000000000000000000`\2^000000000000000000009:LL0000l\gS0000000000000000hAkl000000000000m;[P0000000000000000`I]G0000
000001A1lW2G00000000000000000WPj0000<IAG`;gSU>2i0000TH37000000000000LiWR0000000000000000000000000000000000000000<Tcj000000000000
000000000000000000000IkS000000000000IC`\0000\[fB0000000000000000000000000000lTO=QE?\00000000000000000000H\Tj00000000000000000000
000000000000@13HX1hQ000000000000H^_A0000000000000000000000000000000000000000\Q:K\Bkf0C1L00000000Da>Y0000000000000000000000000000
0000000000000000X4H20000`<:Ua;4?00000000U?Vf000000000000000000000000000000000000000000000000000000000000000000000000<EjL00000000
0000Lj?mPRGF0000000000000000@jJn0000000000000000000000000000LS[k0_Fk82]7PbUA8lh^46SPd99c000000000000e52m0000\8;M0000000000000000
0000mGCM000000000000]7^DPX??00000000X7\]0000PjhF0000PFML000000000000@;RXdB_7lQdb0000000000000000XWcA00000000000000000000le105Ej_
0000XVY500000000]@2m0000000010]@000000000000hBd8l^3<0000`e_I000000000000000000000000LfGE0000000000000000000000000000000000000000
Haf70000PES7LkY6Ld7c0000000000000000000000000000000000000000000000004>`T00000000000000000000000000000000U6\n0000eA_O00000000\_`b
1A=400000000000000000000`:i;8M2]8:m6e@;m0000\WUb0000THXVaAiE0000UDDN0000000000000000LAKk0000000000000000l4HW00000000000000000000
0000PC;<00000000000000000000000000008GdN00000000@3BE0000000000000000000000000000000000000000000000000000dg5M00000000000000000000
00000000000000000000a9mk000000000000000000000000<eC700000000000000000000iGR=0000h9KO000000000000000000000000XJ9R0000a9^700000000
0<J@i3_j5G?60000P[GU=BJM0000000000000000XoL8000000000000000000000000`K<<<>N4000000000000000000000000000000005;4U0000000000000000
00000000@UKK8DD`UBU40000000000000000000000000000000000000000dZic=8Xo00000000000000000000000000000000000000000000000000000000<QCg
i6[W00000000@C]L00000000000000000000]B7g0000HZ?3@_A`0000000000000000000000000000000000004NJ;=7O>00000000000000000000000000000000
@^E=00000000000000000000h:3C0000000000000000000000000000T?JCXX]]0000000000000000000000000000@N2]0000A4og00000000D4Sh000000000000
dKWM=5V=00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000IC?fTKBi00000000
000000000000000000000000000000000000Y7VR0000hnBJ0000000000000000000000000000058;000000000000hB^LP:]S000000000000@O1Q000000000000
0000000000000000d?CV0000Pa8N0000000000000000T\=400000000000000000000000000000000000000000000000000000000000000000000TFhT00000000
0000000000000000000000000000000000000000\amf00000000d3=D0000ddDL00000000DX<\=@a20000000000009@X60000lW:A000000000000000000000000
0000000000000000000000000000000000000000hNmM0000hPZNi?2i0000lJdcTblNM;TU0000000000000000000000000000000000000000000000000000Xdon
0000000000000000000000000000XUo]8N90HX>P0SID0000E>8A00000000000000000000@a`g00000000000000000000LNko00000000`\@J000000000000HCBc
000000000000i4>h5@Ce000000000000m=[>000000000000000000000000H@9\d^On00000000]7BJ0000HQ6?@WlF000000000000000000000000000000000000
0000TJFGl<`a000000000000000000000000000000000000<VYV00000000000000000000XaLjHd>300000000<9=W0000h]C3lnnJ00004NDV00000000LB0b0000
0000TLmV\NC;=?[V00000000@4AmHchO0l_<]F67000000000000000000000000LQERTDA2`e^<000000000000000000000000\3_^00000000<7>i000000000000
00000000000000000000TXTaED?G0000000000000000000000000000000000000000000000000G?hPV=6000000000000PP;L0000000000000000000000000000
i>[Q00000000000000000000000000000000000000004TK_@USj0000E8P30000]FZ`000000000000<GX^@Y6KQ4Y[0000<Q6Y0fWh0000le6d0000i1=G00000000
0000000000000000XJJM@P9=0000000000004cWE0000000000000000000098NJ0000000000000000000000000000000000004>1j000000000000dLMU0000Tf;E
hISh\Sam0000000000000000Q?_k0000000000000000000000000000000000000000\f<MhmGZ00000000000000000000Hm0liBS<000000000000000000000000
000000000000@h\1000000000000000000000000hReJ0000000000000000000000000000000000000000000000000000000000000000QDEG0000000000000000
00000000000000008?RLm?0EaFDe000000008L4C0000000000008JJ1XWKK00000000021@0000a4n>0000\?`1LS\f00000000000000000000e?X7EF@K00000000
000000000000000000000000TUH\59VF00000000Lf2G0000lfhe0000`<i200000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000<[nn4]UPT][54k`38n@]0000000000000000000000000000LCTbU2KT0000000000000000a8mTL80o00000000Pj740hf7000000000000
0000M9g1LdS000000000000000000000000000000000000000000000000000008c]H00000000000000000000000000000000a52X00000000000000000000QAX1
8N8R000013B^Y6XZ=EUeEF=iX8YV000000000000000092R@00000000000000000000M@H20000@off000000000000<S]_=?:Y0000000019]`00000000\K5\8lCE
00000000<9_]TXHo0000000000000000``PM00000000h9Li00000000P_2M00000000000000000000D59]HDEd0000000000000000000000000000dZY000000000
00000000XB3;0000P2b:Te;j03]Q00000000a1E5000000000000`K4M0000000000000000]@af=Bk^000000000000000000000000000000000000889n0000LIQ9
0000000000000000d=[:0000000000000000<G<emF`90000000000000000diee000000000000000000000000000000000000@ch5\l_f0000L4=k000000000000
DcPZ000000000000=<`o000000000000000000000000000000000000000000000000X7]200000000000000000000000000000000000000000000000000000000
000000000000000000000000@cRnl9JRh@;^HH1=00000000P9@_0000@7G?0000000000000000000000000000000000000000XD^>0000000000000000a7UH89`W
8U5A000000000000000000004?dK000000004@l8PS9b000000000UN`00000000000000000000@=nW0000LM0km0^80000DI3K00000000\EA[ddUJ0000<Db@0>e7
XWjo8V8=I<2U000000000000000000000000`Fmha7X0M8?HlRPL<M;m0000000000000000000000001APU0000dV94000000000000XnVY00008;cS000000000000
0000@TIN0000000000000000000000000000000000000000M=H[00000000000000000000D\Rd8ig;i6_K0000000000000000mEBA0000<_H@0000000000000000
0000HRgj0000000000000000000000000000lHV^00000000000000000000000000000000`ZVG000000000000DEkA000000000000000000000000dj2=X0D6TVNS
m0Da0000h85K000000000000\JgNd_dg0000000000000000d0Ko00000000]AP500000000000000000000T\jI00000000XQ^8HW9X000000000000d:P300000000
00000000000000000000e96P`UmPLnB]0000D^_o00000000000000000000D^9c]92T000019`100000000XdO60000000000000000000000000000000000000000
00000000000000000000X\MG0000000000000000000000000000000000000000lcMk0000000000000000000000000000HVF0l2bYD<R800000000@<i`00000000
00000000P5F6T94MPS]B00000000@`I80000P?M10000XK`f`<=20000D[g:0000000001Y_<@kO0000000000000000000000000000000000000000000000000000
00000000000000000000PlVk4gh5l::d\Dh0@aDi00004U5lL[L6000000000000TO@6000000000000000000000000EGSo000000000000D31g00000000<4540000
0000000000000000lWda0000LX9l000000000KVA00000000000000000000XZ0g1;7b000000000000000000000000HITAU>CA000000000000=7;X000000000000
000000000000000000000000L3Cj000000000000163j0000PemD00000000000000000000000000000000Hmli00000000000000000000000000000000IGOjLeSE
0000000000000000\=Dg4f4M0000iEV^0000000000000000000000000000`4O6hH0BTc5i00000000mD\A00008bC[000000000000000000000000<PoB@bng=;bD
000000000000PZ>UYD]H0000000000000000000000000000PRg900000000000000000000000000000000\=g=0000\`8X00000000000000000000000000000000
000000000000PMg70000000000000000`dU=aAKW000000000000843M00000Hgd<hS000000000000000000000000000000000000000000000`_S88KeR000087ko
Dh]kP>2I00000000U<bS00000000000000000000000000000000=5g7e6A3]@iE0000P0hF000000000000000000004Q8E0000<aXX000000000000000000004DGe
000000000000\3c?I?6>00000000000000000000ICc2mA^X00000000UEF_0000eEPP0000000000000000LJV;i7Yi000000000000000000000000lGhS00000000
00000000\]mI000000000000000000000000`LUg=88?5B6S=9ki09^N0000Q4E3d>Qo0000T=@km1AJ00000000lc9>000000005<XjMG7F000000000000m<1l0000
ID\T0000000000000000Q5;0D60l000000000000DJHZHRm<0000hd820000000000000>OL00000000000000000000000000000000Lh4k0000`2g900000000D=^f
Xbhe`BcDdV4F<YZ40000hLYldI@X0000000000000000000000000000000000000000\W?L000000000000dZZE00000000@SiOT0deD9<iM5iO0000000000000000
0000000000000SHZ00000000000000008NIM0000000000000000000000000000hHaa\WHD0000i8Z;0000000000000000000000004foQ00000000000000000000
0000ED1Y0000hc]<0000000000000000<JhN0000Lc6BU3fi00000000000000000000000000000000TK?_0000lhiX0000TZ^]0000000000000000hK6T0000dKK8
=><\00000000`USN0000l52C00000000l:8NE8eTh:T;00000000000000000000IGA`00000000L1O<00000000Pehd00000000E:Am0QQN000000000000dDa=0b5V
00000NFLY29J000000000000XYGY00000000PeNS0000000000000000000000000000h>`?X\Y<`i5P0000000000000000@ieJ0000d7>X43@IDkJ900000000a3m\
`@cl0000000000000000HZGB000000000000L:cF00000000000000000000000000008UGa1>7J00000000000000004L1GED@W000000000000000000000000H9RW
0000000000000000l?Sk00000000000000000000]5Je000000000000UCGb000000000000=?Hj00000000U1ga00000000000000000000@_5a0000000000000000
0000U6?ghS>b0000i2Gj0000000000000000000000000000Pob4<QK100000:1d4NlU0000`@YV00004:<h00000000d7?L00000000000000000000\Mjb5:j@0000
0000000000000000000091]<0000\hVY000000000000DY:`00000000000000000000000000000000000000000000YBoM000000000Mfe0000Y9Ul000000000000
00008NIW00000000PRCF0000LR@P`Sn>00000000hK2ULoKc0000000000000000`F:k0000TGoL95i:X?Hg0000hJ``000000000000000000000000000000000000
000000000000000000000000000000000000000082RP0000`kcJ0000<BE6]0F>0000000000000000000000000000LhM7`>[<QA19=@hh00000000000000000000
000000000000PQAgHO9>d^Go=85L0000Y7E^4i`I0000000000000000IA;50000000000000000h3;YhK_D000000000000]FNLH26Y000000000000000000000000
0000d3LO00000000000000000:F<00000000@Wch000000000bPC00000000LmZ4P3]6000000000000000000000000000000000000000000000000000000000000
0000I72K000000000000LOdm0000dZo30000000000000000000000001F3j0000000000008YWb00000000X5II]7:e0000L2F40Pl]8c3J000000000000i5T20000
0000000000000000000000000000hcRV0000DDX10000000000000000000000000000@IJM000000000000000000000000@o\U000000000000ThPY49bc0000``;C
000000000000000000000000000000000000000000000000000000000000\]3B00004A280000000000000000000010HX00000000000000000000000000000000
TcHL0000@:HT0000000000000l;n00000000<^1]9GWOeCE=00000000000000000000hflC0000dS<Q000000008SIQ0000iB_T000000000000000000000000T5O>
00000000000000000000000000000000000000000000000000000000DG>K0000000000000000000000000000`doD4?mC0000]4^kDej@YEfI`1RTE1<W00000000
0000PINN000000000000EFGD0000HjE`00000000<6XM00000000a;N;000000000000000000000000PB]^00000000l_fP<8H60000000000000000000000000000
000000000000AFCO00000000000000000000000000000000000000000000=@U_00000000000000000000000000000000000000000000000000008?\g0000AB0n
0000000000000000LA9c0000@?C30000`7_j0000000000000000d?oN00000000@X9F<@_ND^1N0000000000000000000000000000000000000000000000000000
000000000000A?eULWR`0000000000000000DhbeU0:D<9Vi0OfT0000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000<?W7000000000000000000004O[cUDlo000000000000XINi00000000000000000000UGMP0000000000000000TNAW00004\1M0CPCHaQVE;j>0000
000000000000<bUY\[KA0Q>G]EfodOkf0000dfFMlPG10000dZQL0000000000000000000000000000Xk8000000000000000000000<@H2000000000000T_fl0000
00000000UDWPi3lO1=iZ0000Db6Sdb`800000000000000000000P:NC00000000dKY1000000000000000000000000<<j2@ml4000000000000L3ZA0000d;V\0000
000000000000PM3V\Qk6Pg=SUD1F000000001F<<l`JA000000000000000000000000000000000000000000000000hf_P0000D;N;000000000000000000000000
000000000000djYC0000000000000000000000000000H2Pb0000000000000000000000000000000000000000dEMA0000<g_9@6TT00000000000000000B\l0000
00000000000000004aL;`@`I<Y?O<Q>ce3T@e@hR00008Z:SA2J_PG:Y00000000Q@j`5Ff]dW2083hdA3UJUEEV000000000000000000000000<8;X000000000000
M?o`8_GU00000000000000009GB=0000000000000000000000000000XA<\m?<j00000000Y;kM`J:YXKe=000000000?13a:Xl0000000000000000000000000000
0000<O2600000000000000000000000000000000000000000000Pod;h0Zn000000000000000000000000`2AV00000000lQE<00000000000000000000e3I00000
0000l^V>mD7;0000X>S[T]PA00001>;E000000000000000000000000000000000000<>n;U9KlU6`i0000QB3Z00000000000000000000000000004;G70000D?VU
0000@6LY000000004?lIACjA00000000LUFRDH5U`h_;0000<cFZ9>Ke0000000010^U000000000000000000000000000000000000iBHd00000000XSM300000000
0000000000000000000000000000000000000000L<4U00000000000000000000000000000000]3]g4[2I000000004H?C00000000<A72m<I@0000000000000000
0000D9hF<dSa@X9b000000000000000000000000000000000000`_Qc0000P8mP00000000Y?1RE8kV000000000000A@3^00000000000000000000U<cK00000000
D_X2000000004AO^0SBf<k6;0000000000000000000000001B;h0000<iY:0000H;Q`000000000000@3CO0000000000000000000000000000PL6:000000000000
00000000d]oCUB\BXEOO000000000000000000000000000000000000HVJS00000000000000000000@4b`000000008V@M0000000000000000000000000000`aRl
00005;F200000000000000000000XPKT00000NR?000000000000P?e;000042aA000000000000000000001>SFY>h?00000000h1kehVc8hF;P0000000000000000
`Q2h000000008Tl80000YA`IhHmA000000000000000000000000TL7V0000000000000000HJ?H00000000000000000000DHMQ000000000000l@Ql000000000000
0000000000000000000000000000ABNY@?Xf00000000@53b`SDk0000000000000000@XeN0000L3T]0000\QJN0000000000000000000000000000HZSc00000000
]F_f0000d4fY0000HVF?00000000000000000000@CX^X3nN`683A7J_00000000LUVT00000000HPCX`BOi=AoZ000000000000000000000000QB]8000000000000
0000A6=i0000Xm918^cH00000000000000000000H?n1000000000000@`Y[0000000000000000XS`gPS\Y00000000DdRG0000lK3800000000`Q1b000000000000
000000000000000000000000000000000000lb^b0000000041?]T@QM000000000000000000000000000000000000000000000000000000000000A8l@00000RGn
00000000000000000000000000000000000000000000`g>00000lP:K0000000000000000X2I=<SGA000000000000T[Z500000000000000000000TTfU00000000
<Nk>0000`0kj<:D8<>mlP;bRL_CR00004o[`00000000000000000000000000000000000000000000000000000000000000000000000000000000TX?O00000000
00000000l4Vl0000000000000000000000000000l_MC00000000L9Q^0000D;XD000000000000000000000000hTJJ@e0H5@Qk8:Ll00000000DSh>lY_Z00000000
mBEPQGD300000000Hhk;000003]]00000000D@LaPQK\=@?600000000000000000000000000000000000000000000000000000000000000000GnB@_P84C3f0000
`:>@000000000000000000000000000000004nRE0000X=8K000000000000TGiO00000000000000000000000000000000000000000000000000004dVU00000000
000000000000000000000000@f=E0000m6f8000000000000\5:deCAIE@_Y00000000000000000000PSfN]F^200000000000000000:Gh0000L9BK000000000000
000000000000000000000000000000000000a1Cn4FN`00000000000000000000a:oU00000000L@[0L7PB00000000000000000000000000000000000000000000
@=jM94\]5E[T00001GH>I@]4000000000000000000000000H>h70000IF`F00000000000000000000@4V[00000000000000000000000000000000E5Mm00000000
000000000000000000000000000000000000000000000000DB;h9FKM0000H\<b0000000000000000000000000000000000000000DX]l<<H[0000000000000000
000000000000000000000000dKc800000000]AnZ00000000000000000000`BCTXgBi0000D5@kMGGK0000000000000000000000000000000000000000H9M<0000
00000000000000000000000000000000000000000000000000000000H?Wk0T:a00000000<?bE5F=9000000000000X`7]0000H<Vn00000000Po?R000000000000
00000000000000000000000000000000000000000000000000000000`60N4@?6IE[j000000000000000000000000000000000000D2B6D@adXC200J8bm4K@9=9m
XH^\000000000000000000000000000000000000XUHldo8?00000000EBchTf:[lnf2M6gSQFeIeDN70000A0dg00000000=?]mHMEV<U8=0000TcR:di5^00000000
00000000000000000000000000000000\1EC0000i0nc0000AD9V00000000000000000000000000000000000000008?Ych7@i@87i000006=E0000000000000000
000000000000<]<V00000000000000000000000000004LAFdX5P0000`YI000008c4l00000000000000000000@9X9HZ8f00000000000000004F:Z000000000000
00000000TD1]IE@U00000R;Xh1T5@_640000000000000000000000000000000000000000Lf`?\]>d00008;Il0000000000000000000000000000\G7_0000lg81
00000000000000000000000000000000DOk?0L=i103W00000000=5[f0000000000000000Y1f\00000000EFJm0000`I8200000000dR6XLj^O0000000000000000
00000000L>1\00000M1WlS7=8KGa0000<[M:8;L?EF`V\Q3M0000000000000000D?<BH2_40000lJajHZ4;00000000000000000000P[`b0IZ>0000000000000000
00000000000000000000@W3e0000000011BG00000000a@il000000008f^[000000000000lnb>00000000000000000000T@e<00004b8J000000000000dSNM@d>k
000000000V7j0000000000000000000000000000000000000000000000000000000000000000lT?Q97_Y000000000000@39O00000000000000000000h\5`MCKW
<H`_0000000000000000hb@o0000dMF70000000000000000000000000000UGH^000000000D@Y0000000000000000000000000000P=F;`H<30000000000000000
0000983MD8:b\jcK00000000000000000000000000000000T8WO00000000\_6\00000000000000000000000000000000000000000000000000000000XJbn<YWW
0gkbTCS1000000000000000000000000h4fe4eIW0000000000000000h6]fXQchl_NH]=IE0000Db0000000000000000000000LK5i000000000000<MTF00000000
0000U7@c000000000000000000000000000000000000hNVZXSDCA5c6000000000000X?M]i73^0000000000000000000000000000h8S7PCK00000000000000000
0000d0GL<C]Z000000004U`60000=0BE000000000000000000000000000000000000000000000000000000000000135U0000H=0f0000000000000000XA\a0000
000000000000XZUA17ff0000iDaE000000000000U7cPABHQ00000000a:Mo00000000\9mY00000000000000000000A8XQ00000000000000000000000000000000
0000000000000000000000000000000000000000PX\J000000000000000000000000000000000000`PS]000000000000dEE8@ha1000000000000000000004CPS
000000000000l>;1000000000000000000000000`MbW00000000000000000000000000000000000000000000X]^K00000000Tf7<000000000000HMfP00000000
00000000\A<K`I9F0000000000000000hSn000000000000000005Ebb0000`R170000M2[S<_Q2H]Q0l1m10000000000000000l;om000000000000000000000000
0000000000000000d9g3hUjO4b0`P>>N00000000000000000000H5Jl000000000000000000000000]7J6L\XLeFE5TF1L`Q16LdnU]9\[dV7_eBJ:000000000000
0000000000000000T2OX\?FW13HPPNA:mEMI00000000Ddel000000000000\c]00000lQF200000000d]hD0000hiIT000000000000000000000000000000000000
00004ThC0000000000000000000000000000000000000000\cGLE95L5@ZR4MSO0000HgIn0NXE0000000000000000000000000000000000000000PR[50000\0Za
0000`8^o000000000000000000000000000000000000PR:90000000000000000000000000000dWL3000000000000M4A9000000000000hCAOlo>F99OJT[eT0i]]
PIOE0000000000000000000000000000PSF[a8\1047:9@Ei]@KM0000hLY30000000000000000`h4:9;D<00000000000000000000000000000000000000000000
00000000000000000000000000000000l\LV0000000000000000000000000000000000000000a;O700000000000000000000000000000000=FA20000P8SI0000
000000000000IChI00000000000000000000000000000000EERL0000000000000000QGX2l<V=0000000000008[7a]7Ia00000000000000000000000000000000
<HRi000000000000000000000000\eTS0000\6NS000000000000\0<kH1Qf00000000@e@R0000000000000000PC[nHIWo@o1Me?;J<>c<0000000000004cGo0000
00000000i27SA3<h<d9eAGYAD?PM<PGZaCbU0000a@aY000016c_00008EmK0000P3n@dX5d00000000X_N:LZGm00000000`1H[HmLjH[39=;_f00008\g`00000000
0000TAU2@mnR00000000PQHI0000000000000000000000000000000000004;On@1:[X<X8@Iao@[N=DP9L@_^F0000MGBP00008Q_mlZ\<00000000=@]m0bWm0000
000000000000000000000000000000000000XDCP000000000000000000009ARKQEbO0000000000000000000000000000000000000000XbbnYDYg00004e0Wdg?>
0000T]U:000000000000000000009:H:000000000000000000000000000000000000XKnB0000@cA[\nEK000000000000000000000000`0aR0000000000000000
00000000LK2H\=ij0000PTNEhYiIh`?5UDcW548S00000000000000000000TZ[n0000000000004^C_0000UEDS000000000000000000000000D8RC00008=_`H@ig
H8890000000000000000000000000000L>1N`n2H0000m6MI0000X;Eg00000000P4=P0000000000000000Y2?==F\L0000000048hW00000000000000005C4T0000
000000000000\ejoE1<5000000000000U:4j000000000000000000000000U1\;000000000000000000000000000000000000EA\U8UWi0000000000000000H;Ji
0000`=<A000000000000000000000000000000000000000000000000000000000000l3AL00000000@hRX0000ldj7000000000000HJWn00000000de<>00000000
@7?_00000g71T_CkI<n70000l7]@0000000000000000000050lm]1L@HdVEX4\JHc<b19M:0000000000009BJ`0000000044PB000000000000000000000000T9]B
\GOW0000000000000000000000000000dB>]00000000h=_OYD6k0000000000000000000000000;Ff`HMfDLah4Si>0000000000000000ljaWD?g\00000000l^Rl
000000000000000040bO00000000`:HkPi`4@QAJ=8m?UETl000000000000HhSn0000T?Of00000000000000000000D`P_0000000000000000000000000000h3Mk
00000000000000000000000000000000Ll4n00000000XBBF8MZ<]Bda00000000000000000000000000000000dYk[00000000XK`J000000000000000000000000
000000000000000000000EXK0000hQZ<0000000000000000000000000000000000000000HAS4000000000000000000000000000000004mF[0iP^0l6lX`Q2]:\5
@=T600000000000041hjldYZ00000000000000000000000000000000000000000000000000008mO400000000=Bm=00008@G?00000000X=B]d4C=00000000A6i^
0000000000000000000000000000000000000000\FUA0000000000000000000000000000000000000000000000000000000000000000DPon0000000000000000
00000000YE:K`d]N0000T6iB0^;@9AdG4PUg0PgNDf8E00000000=8`K000000000000000000000000`5a=XG;fdmP80000DW0D000000000000dLeH000000000000
0000\Ga>000000000000`bHC0000000000000Y_gm59O00000000TCnX00000000000000000000000000000000XFPZ4ERDD[Q\0000000000000000000000000000
00000000Q7oX000000000000000000000000`2BddD^cHT>o@bQae0=U=G4S000000000000000000000000TFFa0000XaoJ0000L6Hd000000000000000000000000
0000HQ:<000000000000Pe[1000000000000000088am@VJ200000000=;bd0000000000000000000000000000000000000000YB\h00000000eDIU000000000000
000000000000\N]c<Mi@0000000000000000@:6N00000000@4U70000000000000000LGWc`f66\dl<0000000000000000000000000000L_;:LGm20FoU00000000
000000000000000000008X_J0000LboN0000000000000000000000000000000000000000iGDY000000000000`7jQ00lC\831XMJB\V\B0000LgCT000000000000
00000000000000000000<[ob0000i65@1G^B00000000h1g:IAb600000000000000000000L1K@0000T4:20000000000000000]6bJ00000000X>l74^;l00000000
0000000000000000`ae:00000000000000000000000000000000h:e1HBA@0000000000000000000000000000000000000000I89S00000000h2RZ00000000@C]>
0000000089:d00000000000000000000@SVZPSKZT]R400000000000000000000000000000000000000000000000000000000TEhK0000iB730000000000000000
00000000000000005D[T000000000000D<PkDkoY000000000000Lg]L0000U3LA0000000000000000000000000000000000000000000000000000X30Z0000\0[k
\<_a0000000000000000000080??0000000000000000X7E=0CSAP2ZRL6O<l6Nk4JLnXJmY4V^He3Kf@7We1DQH00000000a;dE000000000000haO40000973M0000
000000000000000000000000000000000000000000000000Pf=X0000000000000000000000000000000000000000000000000000000000000000000000000000
0000lJI700000000000000000000000000000000h6ML00000000000000000000@8AG000000000000d[4Q0000000000000000TV?a0000000000000000@lKX0000
HRh`E@P2000000000000000000000000UCL70000DiTB0000\]a800000000000000000R;J`=o800000000P`Aa000000000000000094i9\\:;0000000000000000
0000h[a2eE81l;W700000000H]8P00000000`R8`0000000000000000000000000000000000000000000000000000DIDG8o`nh8ScHYRj00000000<FZ[91]KM8a7
d^g]00000000PfOVa3<O00000000000000000000\6\W000000000000@E^_lQh7000000000000000000000000<5;R81VX000000008ij^000000000000lXMgDIhe
000000000000000000000000000000000000000000000000HkJ]XW0a000000000000542c0000000000000000000000000000000000000000P@5lHhkn00000000
d^>^hdEP0000<0a9TlN?00000000000000009?8g0000000000000000E1N;0000000000000000000000000000000000000^8f0000000000000000000000000000
0000\`4K0000000000000000000000000000LlG>PZ3Z00000000000000000000000000000000000000000000DQX4PgY1Q5A;T1T^DH<E00000000000000000000
ldO[000000000000000000000000000000001G<P0000000000000000000000000000000000000000000000000000@_al00000000DLb8E@V^X>K`000000000000
00000000dROA00000000000000000000000000000000<afV0000<:`J0000000000000000000000000000=@V2000000000000DEl8000000000000000000000>I>
0000000000004C9B0000=5WJ0000000000000000P<DRDK^ilgZc000000000000000000000000000000000000000000000000eB;;000000000000000000000000
000000000000000000000000a6Q^000000000000000000000000000000000000l8=d000000000000A:C?=?HKdaXAQ>I;0000XI]Z0000TDKO0000000000000000
0000000000000000PX:758dH9Dm_00000000000000000000P@5K\bkQ0nmf00000000DFJg000000000000DT\Z0000P2U700000000000000008TfnEGId00000000
00000000000000000000000000000000=D@4lE?RPPHS00000000000000000000000000000000\4YF0000000000000000000000000000]1Qj0000000000000000
0000lRED0000000000000000000000000000000000000000mCZD000000000000@cfg00000000000000000000000000000000000000000000000000000000T2iC
h_Nm000000008]4b00000000000000005Egh0000i17X000000000000000000000000DZ]=0000000000000000000000000000000000000000eB^]000000000000
0000000000000000D@8b00000000000000000000000000000000000000000000000000000000M9@R00001=SdhDoH0000448Udg5`0000000000000000H]XI4DK`
1>c?M@aL<?\M0000000000000000\ol;00000000000000000000000000000000000000000000DQR1000000008OXR00000000h>b4000000000000000000000000
000000000000000000000000DZo=0000Xbn;I9AE0000000000004Tg`U42A00000000000000000000Hclj00000000D=YX00000Qk[<lhG000000000000@<C80000
00000000M@j94SFk0000000000000000000000000000000000000000\GOk00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000T`jY0000000000000000000000000000000000000000\5@24FQE0FL`000000000000PVC?0000`en>
000000000000000000000000000000000000@26E@:=800000000@DnS0000Da9;0000000000000000000000000000000000000000lEX@X?BSa?md000000000000
0000000000008SWL000000000000Y5UV00000000PCii000000000000IA7=0000@ckATR^?9?6Q0000000000000000000000000000LF>K00000000DK^[0000`VT;
P\:T000000000D5J00000000000000000000000000000000<MdX00000000000004k<00000000L7RiPG6G000000000^<j8a4I00000000000000000000=A?]l02o
000000000000000000000000@0i50000000000000000Pe>1TEZl0000000000000000000000000000000000000000000000000000D\Ki00000000@^_P0000l>cP
00000000PRF10000000000000000000000000Ye50000000000000000000000000000000000000`OGYDRH000000000000@1NVD_:U00000000<=gL00009ERe@[NJ
000000000000000000000000000000000000db@H0000e6\]00000000000000000000IDRU0d3E000000000000L4gd000000000000=9^a000000000000\67`4d<a
X4=<i;FE00000000YG:500000000X;Sbm;PoiBiI`HP?000000004_ZS`9kM0000000009J90000000000000000000000000000LRkN0000X@dV0000000000000000
000000000000L^Uf00000000000000000000000000000000000000000000000019mX0000X0nj8iAKTX@R00000000`=dJ00000000IE=?00000000000000000000
0000000000000000000000000000000000000R2j000000000000TRNe00000000000000000000000000004U[=00004<G^00000000D1Cna=@e\HOK\]HL<faf0000
00000000000000000000X@U5000000000000000000000000h00Q00000000000000000000m7ZI\l<E000000000000964IPa850000000000000000U;ej00000000
0000000000000000000000000000000000000000a>Jm000000000000000000000000DoNBUEYN80O@0000000000000000PFT=00000000000000000000=D0L0000
00000000Xa2P000000000000000000000000Tn_Z00000000000000000000000000000000m?QX000000000000\?`=000000000000iGJZ0000000000000000D6D<
DN0Z00000000<8D:841Y<V6f`[7:I0L<0000YG2P0000@^>Q000000000000000000000000000000000000000000000000A:YJ0000000000008IQi000000000000
00000000000000000000000000000000@UXgU3\T<DP<000000000000000000000000000000000000000000000000D=Ck000000008GP>00000000000000000ME:
4_<2000000000000000000000000000000000000TY760000000000000000hSN@000000000000000000000000dZ=5mC4d4[lj0000000000004H1P0RN300000000
000000000000d]mV0000]Cao0000000000000000000000000000dRhL000000000000\@Z5000000004R\100000000H:OU00000000H2lNlJ4NhU8T000000000000
000000009DO7000094RLT[9:8@Kh0000Dih@0000000000000000XKF8<oLX00000000000000000000000000000000000000000000D^3n00000000000000000000
000000000000000000000000000096cn0000<A^b000000000000H?D800000000000000000000000000000000d?N1000000000000000000000000U8jB0000lBFA
000000000000T:6=0000000000000000@5eF\_@Z000000000000000000000000000000000000000000000000HF0k0000dYdL0000000000000000000000000000
000000000000000000000000LLX7P6=592em000000000000000000000000000000000000000000000000dGCK8Ja50000l87:0000000000000000<7h:h^T185^F
00000000a0J000000000UBP80000]3O@\b@84P]h0f5?0000\N\54m::00000000000000000000000000000000m?V4`MCf000000004HYQ00000000P^0L00000000
00008nNa000000000000L6HQQE=_hFQkEA:<000000000000lSVCTfO200000000A?DJ0000XgQa00000000HXL5UBA8000000000000E7Fi00000000DNENU3dh9@cM
0000000000000000IEH?0000HA?ALMDG0000H\SUTF?jY@eY00000000Tmf1000000000000000000000000000000000000DSZA16LI0000000000008Pl=00000000
HcDK00000000MD1l0000L_Zg00000000aBib00000000830n8<<d000000000000D8X8`WOc000000000000U6g=h00A`Kdm0000000000000000000000000BT]0000
000000000000000000000000X9f;00000000d0WV00000000@W8XHcP600000000T<`Q0000000000000000X<KZ00000000000000000000Q41<000000000IW@0000
000000000000H=abDZkO0000DZ]o00000000000000000000000000000000000000009G`C`TA50000m<2B0000000000000000000000004HeP0000000000000000
X`2@000000005?kfE6e=0000000000000000dIgl0000\<XE00000000L_[h000000000000\=5l00000000000000008LGX0000@0;k00000000000000000000ho9a
00008Im<0000000000000000000000000000YE\P000000000000000000000000m9IVI<:h00005?Si00000000e@Lj0000h4bD0000000000000000000000000000
0000000000000000\gOad@BZ0000YCId0000000000000000lLRbTjOl00000000000000000000@WnK00000000000000000000000000008Y5I@LL>DXl600000000
000000000000I5O900000000000000000000AE=500000000Xh5P000000000000E3X`0000000000000000LL72000000000000000000008`EG000000008EZDLBLg
0000000000000000000000000000MCXk0000000000000000000000000000E06nTQ[><]O<aAh900000000000000000000LNWd00000000XM]B\OiS000000000000
000000000000000000000000000000000000PK=B00000000L<Ed0000hG:<00004O46hO8V00000000000000000000000000000000<=\H00000000000000000000
000000000000000000000000HWhb00008DjSl8`;0000X4F3Q4PF5CJ>0000000000000000`CX>HeK400000000000000000000L^IM0000D:;?\Dj5dV`bI@;NYG\Y
000000000000000000000000000000000000\P1[0000000000000000000000000000@fK40000lAGa8Cb_00000000000000000000000000000000000000000000
@g[^0000000000000000X=Vb000000000000000000008N@?00000000000000000000000000000000000000000000dJLH00000000000000000000hOZ[DbBF0000
00000000XXe;E1A500000000DQCC4XIf00000000\PSM0000HK:n00000000000000000000000000000000000000000000000000001CaO000086BG000000000000
000000008JUL00004Hoi0000000000000000000000001DL100000000000089Echh=[0000000000000000000000000000U;mc0000000000000000000000000000
8=HD0000000000004@b_TJPl0000d:XV000000000000000000000000000000000000HLf_dWLJ\W^]0000000000000000Q@g<0000000000000000000000000000
8a3I000000000000m8=]00000000000000000000A86OXko8000000000000HDJM00000000000000000000T[cW00000000@UO1P[WV00000000000000000000d\2K
000000000000000000000000000000000000000000000000P]U_000000000000DIDZ0000i?bM000000000000000050gND8RT8>Q=000000000000000000000000
EFEL0000000000000000000000000000DP:U00000000hhcH00000000000000000000000000000000`ETWQCMQ00000000000000000000000000000000]DS[0000
00000000000000000000lI0]l[[>TDK>Q@<S438ZD>YF\[k5101D00000000YEgB0000000000000000HXV5i?Wa000000000000=@_9000000000000000000000000
000000000000hB^d000000000000XH`J00000000000000000000000000000m;S0000TkE<0000m;SCMG;Z000000000000dZGO0000=D[n0000000000001;o>0000
0000000000004J:900000000000000000000\D\I@V\\000000001@A4@@`k<XAA0000000000000000000000000000m67Q000000000000000000000000hKA:0000
0000000000000000000000000000000000000000000000008Zo_000000000000`8oQ00000000Xd4=0000TYjO0000000000000000\>kjdGC]0000000000000000
000000000000000000000000HhNV000000000000000000000000000000000000DYfW0000l0W?4?8_00000000000000000000000000000000HMk6000000000000
0000T1`PDc@kdJeB4I\a0000l<GO`FjR00000000h=mH000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000UEH_0000000000000000000000000000D<GA]@O?00000000000000000000\ndjUBa70000
00000000000000000000eA_\eG<]0000000000000000000000000000dIE800000000\VL?`XUh0000000000000000000000000000TCfc14El0000000000000000
00000000000000004LdU\TkP00000000Xf_A00000000X>Fc0000l^RQ\fHB9D2l000000000000`?=l0000000000000000000000000000`PT<d[a`000000000000
000000000000000000000000000000000000TXfBhmV_00000000000000000000000000000000000000000000000000000000XDk9000000000000000000000000
000000000000`nRX00000000dl^900000000E47;000000000000000000000000000000000000000000000000000000000000DSjkhDm2a;T;0000000000000000
000000000000@@i2000000000000000000000000DV[i00000000000000000000000000000000P<n:00000000h6Ze00000000a>G900000000YBGk00000000h4lP
000000000000T?8E00000000000000000000h9FA000000004Wa1`[m7000000000000000000000000000019EL0000000000000000000000004D>4000000000000
0000hhAa00000000000000008a?W0000PQf?\=ZHl2aN000000000000000000000000000000000000X\]jaEQJ000000000000000000000000<SSgQB4@00000000
0000000000000000000000000000D>i@\hXl@jl:09[@00000000000000000000000000000000000000000000hNHg000000000000000000000000@@c[00000000
000000000000Hf]k0000XcEn0000000000000000000000000000000000000000000000000000L=PodobF0000EB7F000000000000000000000000eC]1<h:i0000
<2QN000000000000`P;<00000000000000000000@jc>0000000000000000PBjf00000000`I?g4In<L__D0000Ha=g0000000017_L000000000000000000000000
0000000000000000000000000000U>_B0000X`P;000000000000000000008idI0000HYA2000000000000000000000000YCDWPVa<8nQN0000DELn000000000000
XAZSPe?L0000000000000000000000000000000000000000000000000000000000000000a:Vn000000000000LI?W0000hIgQ00000000000000000000X`TB8i0G
000000000000000000000000000000000000000000008Oj?00000000000000000000000000000000000047cm00000000000000000000E?B05G>C01Sg00000Ndg
00008EG80000XYIO0000000000000000T@:?`;QA000000000000000000000000000000000000000000000000000000000000T9C=000000000000000000000000
000000000000000000000000lJT1PoYQ00000000000000000000X^e;00000000000000000000000000000000000000000000000000000000dEUb4TEJ00000000
IB_a00000000000016M<PPn\000000000000000000000000000000000000<lmk0000<YQO00000000IDToaEL10000000000000000`]e?00000000]AB500000000
U:[U00000000PZ@000000000000000000000000000000000Q4Z800000000DQNXLZ]Y0000<9SG00000000LEDGL7g_00000000000000000000h_?81<ZW00000000
00000000000000000000l4<nh:E70000000050kn00000000000000000000000000004E2;0000000000000000000000000000000000000000i:Wl000000000000
0000000000000000000000000000Y84AD`6h00000000000044B>0000000000000000h;J?00000000000000000000000000000000000000000000000085oi0000
00004X8K@]W\0000@L;]<0fM@@6]hIUe000000000000000000000000@JE30000<^0eH7S=000000000000000000008<;j0000\MBF00000000h84X000000000000
0000000000000000000000000000000000000000PQJX00000000000000000000000000000000DZIC0000000000000000m;WN0000000000000000lPI80000@b8>
00000000000000000000=AJQ0000000000000000`i2J000000005APH000000000000\47h0000000000000000PMH30000\Ln10000h9fH00000000TkRk00000000
000000000000`fj800000000000000000000000000000000000057000000d@^X<eWB0000H5JVLG=b0000000000000000000000000000h<M:0000000000000000
00000000000000000000PE\900000000000000000000000000000000@6DW5FTK00000000000000000000H^k\000000000000000000000000DRcC000000000000
0000Tg7ULblf00000000000000000000D[HRdUGD08VHhf?00000000000000000000000004TOc000000000000D3Pk0000DZoH0000000000000000000000000000
h8HD000000000000000000000000DJK900000000000000000000000000000000XgoW00000000000000000000@7;N0000000000000000DDGH0000000000000000
0000LkZ^XGil@a[^0000<inj00000000h^gkQ;<ddTni000000000000000000000000000000000000000000000000<6Wf00000000XPUP00000000000000000000
00008\BG000000000000XeQ?0000000000000000D9Zl`DIBIFP\000000000000000000000000000000000000000000000000000000008[i1000000000000Q0UZ
00000000PPk_4FiB00000000hZKE00000000000000000000IG]<000000000000000000000000X^JJ0000HN1@E?RR0000YGO70000`29`0000dJfbI4KS00000000
0000000000000000000000001A7PTHl`00000000dRLH00000000000000000000mGNG00000000eF]L0000000000000000E@eF00000000000000000000HJ>^0000
000000000000TJVJ0000000000000000YG1V000000000000000000000000000000000000\?o6000000000SO`00000000=?5h0000000000000000000000000000
Hjld00000000`[Bo0000eAnghNi90000UCPF0000000000000000h?1j\Kj?0000000000000000000000000000QC;N000000000000000000000000000000000000
@YD>0000e9iY000000000000dfKSi6R3000000000000000000000000PB>jHc4[0000000000000I<C46SFHnmJ0000000000000Y[fUBNl00000000XbhN8j_QX8ED
8UOKTP<A00000000000000000000TELX000000004IGE000000000000L=Zc0000<?P100000000000000000000000000000000000000000000000000000000=AC9
000000000000000000000000iESO0000X88J0000000000000000L>\A00000000000000000000P]:8m8[\00000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000Doi8000000000000000000000000XF5aY4e;0000000000000k@I0000000000000000\TML000000000000
000000000000000000000000000000008FRQ00000000000000000000000000000000000000000000HZS600000000d\\EDajY00000000000000000000hPIg0000
0000PY0ZLNjPHi6cdQFMXSe`0000I;9JTNkU0000000000000000000000000000Lf_bTf`R8ShOm4Un000000000000``He00000000000000000000000000000000
0000000000000000hVGa0000000000000000\^kHI04n00000000000000000000000000000000L7o5000000000000000000000000HjL>000000000000D05e0000
000000000000000000000000d;=O00000000h\Ck0000000000000000Q5@h00000000\3[E00000000000058;XL\]5HC46\f9Bi6Sc00000000`SfB000000000000
0000lP\J00000000000000000000000000000000000000000000\E4;000000008gGAQB`j\OT10000@Bg\000000004J<eD1ocTLM2XPQNmBgl0000000000000000
00000000IGITL\Ud<`nG8BP[00000000000000000000I:obHQeo0000@lkV0000H_a;0000<SYL0000000000000000000000000R=P000000000000000000000000
0000HlnM000000000000TUD^0000000000000000PYgO000000000000h8D^0000000000000000<0l60Z8497bR0000HoTJI@K=DAWl000000000000000000000000
00000000000000000000e?=nlYf:X`\A000000000000YFeV00000000000000000000HBVm00000000000000000000000000000000`_]^00000000P4XU@ASB0000
i=YK000000000000000000000000000000000000X9@k\9>10000hOlV00000000000000000000I5h\000000000000000000000000L]SR0000000000000000d4me
0000000000000000000000000000000000000000000000000000000000000000<d^U0000000000000000HD;b`4aR0000PH]8dZC9000000000000000000000000
00000000e0QH00000000XHgR4O4jLZ8K0000M>HYQFHm000000000000P`Wc0000000000000000<nHW00000000LP0P00000000000000000000@UlK000000000000
00000000000000000000000000000000000000000000e3f<00000000000000000000000000000000lLEK000000000000hi^dX4`g1B6f00000000000000000000
000000000000a04TXTM4\mI=0000000000000000@7hW0000000000000000000000000000000000000000h=4\0000000000000000000000000000XRYO00000000
ho\h=4TP0000000000000000LQo=0000l[3T0000dV^]00000000000000000000000000000000l81:000000000000`FX\0000<6M^00000000liT]`onV00000000
eCho000000000000000000000000000000000000DSZKTAo<000000000000000000008[3E000000000000Dbd60000000000000`ca000000000000000000000000
0000D3G3000000000000i2IODMHC`fKoU1bj0000000000000000000000000000A?Cn00000000`=PB0000000000008X7bH`^GL^d^000000000000000000000000
8``300000000X\>\00000000PYDe00000000000000000000000000000000000000000000XCRQ0000iF^O000000000000\H6[PY[ZhVEI00000000000000000000
0000XWP300000000ABf@T3\]000000000000DVEb0000000000000000HMU0d`CP00000000\;QP=9Ii000000008OSZIC:G0000000000000000h3Gn00000000UAg3
]GLfmEc[000000000000XnQa000000000000POAG00000000]BRP00000000000000000000000000000000000000000000e5OWaD6800000000000000000000PDW^
0000000000000000l3:h00000000000000000000000056Kk000000000000000000000n^[]3YFaETF00000000000000008B690000000000000000000000000000
9FT1000000000000T`G=00000000000000000000XF<H0000l>Bk00000000@ZH?P_;T00000000000000000000000000000000PP[dDacU0000Te=\000000000000
000000000000DBe;@c2Ci5]4LdFR0000`iifaCS900000000T0n;0000do:U8H?h0000\Im_000000000000l_k=X9\4i1U0]6MV`E0AT\K:00000000PTaSAC>m0000
lKIEd[eI000000000000XJc<0000000000000000000000000000000007<KXQF@0000000000000000000000000000`YB?`GCo0000000000000000000000000000
Y3Qj0000`UNEDSEU9=C700000000000000000000000000000MRf00000000000000000000000000000000lFd^0000EFSa00000000000000000000Lai@00000000
A1[:0000LZZS0000000000000000@XLT0000000000000H6E0000@9hV00000000000000000000000000000000000000000000000000000000000000000000lmU0
00000000XLJD00000000P_<`XQZIL`3j0000PPGi000000000000LeCc0000000000000000000000000000000000000000000000004D[:Lo3H0000d\cd00000000
T;i]4`FmlVlG0000000000001EZ^00000000000000000000000000000000000081en0000000000000000000058hM000000000000000000000000000000000000
00000000000000008EgG00008_[Q00000000aCC^DAVj@W<j000000000000000000000Dj`00000000000000000000000000000000\Ci600001CPl00000>j<=1VY
0000Tf3?0000000000000000000000000000000000000000000000000000ldYC`W:R0000000000004CU]0000000000000000DYnG0000YE7J0000LXZ?00000000
000000000000PB?70000@C2l00000000000000000000000000000000000000000000`>G;000000000000000000000000000000000000000000000000T\S0P;ZQ
0000000000000000000000000000000000000000IEec0000i@^S4boele\00000000000000000000000000000<2=c00000000000000000000d68E000000000000
00000000000000000000lA:fDFJT0000PaBJ00000000000000000000@G9L]6o9\JlUli610000=B^D000000000000DFO10000@ZE`0000XEIH0000000000000000
0000`Z=V0;\UX@@TD[LOiD8I0000\aUGQ2W<00000000\lKAP;h`E<R\TVA8d[VYTbT4000000000000X_E]00000000Y7gB84`<DHPg\[0413J:HH2<000000000000
00000000000000000000TFK\lNQUX3I<00000000i5HS00000000000000000000000000000000LWZZ000000000000aBY[00000000dC1@0000000000000000TVnJ
`ci<HE1mHZl=L>_80000000000000000000000000000d0_c`=YJPd35000000000000018@1<\H0000000000000000000000000000@]`f8@>c\F[C0iF]00000000
P5?a0000000000000000000000000000TYU6D_YHXj`h\CTBM6k400000000000000000000000000000000XcgeY405000000000000000000000000000000000000
0000aBTH0000000000000000T1]n0000000000000000I;]`00000000000000000000]0Yj4NBa41EiljZ8i0dN0000E9_G00000000M;XC00000000`;<M00000000
5;>W00000000@g<i0000000000000000000000000000dm9L0000000000000000000000000000\Oimd6FY0000XA^H00000000@PcldGDnQB4`000000000000QAc8
XZ1S000000000000eDjR0000La]`0000PZRC00000000000000000000i7M40000`GKS0000Q4^@0000000000000000000000000000`c2_0000DX2:000000000000
00000000000000000000hQ\C0000d[SM000000000000000000000000000000000000]1`l0000l;dl00000000000000000000P6>K00000000000000000000PGS:
00000000D@GX00nMU209@[bN000000000000`0Z30000000000004ddo00000000X^8OE7[W0000T<KED7X`0000000000000000000000000000000000000000=Ail
000000000000000000000000000000000000<k;G000000000000000000000000YF><00004kQ9000000000000000000000000000000000000hiCY0000T^SQ=76K
0000l?Z`0000000000000000000000000000000000000000000000000000Db4G00000000000000000000000000000000@Hjm00000000U?OMm<2k000000000000
000000000000000000000000000000000000]Agf00000000000000000DF5000000000000000000000000000000000000`?TM8^6[000000000000000000000000
000000000000TUL4hnI?d3i>0000000000000000\E@=\AI_PmKb00000000000000000000000000000000000000000000000000000000H1JQ\gI_000000000000
0000000000000000000000000000HI::0000dJ:e00000000l[e1@dFke0LX13dQQFo1000000000000]FRn000000000000M;V500000000000000000000@B9I0000
000000000000000000000000TD>lhO2P000000000000000000000000P^oUDQnj<\@X000000000000000003[_0[DFTi\Y0000000000000000000000009Bl10000
00000000hPDI0000l>9]LXWI4YZb<iZC000000000000mE9[00008_eT0000000000000000000000004]LO0000P_OK00000000HF2o4nY2\H3F0000000000000000
0000Lad^d2o>00000000000000000000000000000000000000000000`f5gl0_:\<5L00000000000000000000Y3Rom4EJ00000000000000000000000000000000
00000000XWmi00000000000000000000000000000000000000000XcV0000d;A<00000000000000000000`ISL00000000000000000000mDo<0000000000000000
000000008V1iLYAC00000000000000000000L5=?0000000000000000dPb;0000P9QH00000000000000000000];B2000000000000X3ka00004BNk0000`47Z0000
h\FMU5e400001Bbh00000000000000000000I76:000000000f7j0000L;Zl00000000hd66m7YK0000000000000000D93b00000000PLiV<T0E000000000000X303
l^OE0000000000000000<f;j0000=2:m0000L[j^000000000000dTebYCBX0000T<PI000000004UJT4eMW97JG000000008NKI00000000lSRTHg4^000000000000
000000000000M=030000LMQl0000Xf3SPHo0`[NWPlV500000000000000000000000000000000000000000000000000000000d;jd000000000000I84]hd@Nd24Y
00000000`GO300000000\4mJ00000000m=hQ0000000000000000000000000000<aG4h:YO`O?R5AjL00000]g70000000000000000000000000000000000000000
0000\J_j000000000000dFmP0000000000000000HA]T00000000000000000000TZEm00000000000000000000dAWG0000000000000000000000000000`OgF0000
00000000000000000000000000000I>:00000000UCkH0000LC[X00000000000000000000000000001=aj<DPTTbgH000000000000000000000000]34i0000Tfa7
0000000000008Y;T8QZm11FR000000000000000000000000000000000000000000000000D`UG000000000000000000000000000000000000U9810000PI[HQ7PB
U:WP000000000000D<=H00000000000000000000POVg00000000XE]kU0P99@N?00005ABbm9Le0000AE<^00000000000012J90000000000000000000000000000
00000000lOMKD_7k000000000000HEeSPWF@50GW00000000000000000000Q<<_000000000000QE_P00000000000000000000000000004fT;0000IGTl00000000
0000000000000000000000000000000000000000a3Yh00000000\`:T000000000000TJPEL]Nn0000000000005DKT0000<VfE0000000000004gPM000000000000
00000000@12e00000000a4`D0000000000000000lIcn000000000000000000000000TI3\0000000000000000000000000000000058>=00000000000000000000
00000000000000000000@X86000000000000ho6O000000000000d0c6DVWZ<dVc0000000000004YeL00000000000000000000000000000000000000000000TU_:
00000000000000000000000000000000000000000000IAXd0000000000000000000000000000014K000000001Bb[000000000000000000000000U4B2@BY[0000
00000000H>F@hgNFe=FGM<6J000000000000000000000000XD=5000000000000000000000000Xj>I0000000004Y[0000000000000000Xbm@I6dJ000000000000
00000000000000000000000000000000000080][4Yjh000000000000DR<50000000000000000T9cGlLLMYB?1=0JE000000000000000000000000000000000000
0000dOd_=@h200000000000000000000000000000000]Dd7X?5W0000000000008L9<0000000000000000000000000000ME\=00000000000000000000M98h0000
0000aB0Q1BnJToOh00000000000000000000000000000000aE\c0000IFYJ0000000000000Roh00005@AM00000000000000000000000000000iOB000000000000
00000000P>Ub00000000HZf\00008\kP00000000a6^d00000000e8DX0000000000000000000000000000000000000000000000000000000000000L8;1<jh0000
i2\L0000000000000000000000000000H^AM0000000000000000`omA0000]<G800000000PbJSLbWP0000000000000000000000000000<iC70000PDB]00000000
0000000055<k0000000000000000\@Ml8i__00000000000000000000000000000000PNeN000097lX000000000000000000000000@H9:00000000H6@a00000000
000000000000000000000000000000000000<9oK0000000000000000TLE_0000H_EI0000000000000000000000000000XAn60@9<ln1f]5SJ000000000000`V:V
000000000000000000000000DCe;0000]?<T0000000000000000000000000000H3ccXZTJT0in00000000HRY`0000000000000000000000000000000000000000
00008Z[U`6QB000000000000000000000000000000000000000000000000hA;W\<4700000000l^VcXQ@mE1b300005:@cU5lo0000000000000000lLi500000000
PfP30000000000000000`I150000H577`?F9le`I0000000000005BUG000000000000\;;@0000E4DW00000000YF_Y0000000000000000000000000000000095Oh
L3ZY0000000000000000000000000000000000000000XH_jX@hB000054;>P6T@000000000000000000000000T6>;0000000000000000000000000000hU=20000
\3a78>3R`MP5IFm>0000000000000000<I7bPS1L0000D1e0000000000000X27C000000000000DXRT485X00000000HMDj00000000iFM30000000000000000\a1E
`JbVE?7[0000000000000000DBIc0000000000000000he2m0000Tn5H000047njPJO<00000000X6[hTQ5K00000000TF1lDQ9n0000000000000000000000000000
0000LTjUXSn]8lT1AG^R0000=3K100000000MCdT]>LA000000000000`]7QD`kH00000000\fXK0000<[2:Le5G00000000000000000C:hH?G>0000000000000000
8a>94n<\00000000000000004K1>0000L\_2\P2VDl4W000000000000a1oZ00000000000000000000]CC80000IAiR000000000000000000000000h@eN00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000PF7hDFDd0000000000000000000000004LT;00000000
0000000000000000@SY[I9H7000000000000000000000000000000000000000000000000DAEC0000000000000000000000000000000000000000000000000000
00004<9\0000000000000000000000008Q@O00000000000000000000000000000000000000000000LEci00000000000000000000000000000000000000000000
000000000000000000008^67A8F4000000000[nV0000000095:0]DVf00000000000000000000hBaE8WW<EFaY0000000000000000000000000000000000004NlA
00000000000000000000@L_R0000Q93X000084R7X29k0000QBJj00004T9L0000000000000000000000000000000000000000000000001DgF000000004Y]d0000
0000000000000000XoaN000000000000000000000000000000000000000000000000h>8V00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h6L700004?SXLD]e0000lk58
9;S]00000000DL8UP3W5\2OcH4cH00000000eEAH000000000000D7T_00000000i>;50000000000000m`d0000a0;\00000000T;>M00000000`dD1<;BW0000hfQg
MD@DhKV30000lI1N000000000000@TC==8=L00000000000000000000TXFa000000000000Xb[o0000000000000000000000000000000000000000DT0a00000000
lGgC00000000l^G3`>fZ0000000000000000000000000000000000000000]FW;00000000000000000000000000000000Y@A]000000000000P>B?@?lYlHfYlZgA
DHLZ<EB_@aY3<k=H000000000000000000000000000000000000000000000000`2JO0000000000000000`0TVdX3m0000000000000000D19R00000000TGc`0000
`b:Edhe3000000000000h4kh00000000000000000000aCU`00000000000000000000000000000000000000000000000000000000000000000000000000000000
1FMf0000000000000000QC7o00000000000000000000000000000000U3ET00000000000000000000000000000000HCVKhFS3ha:O4bg200000000hf1L00000000
YAU300000000000000000000000000000000000000000000000000000000a=Gi000000000000000000000000000000008oa`X3ZmH;E=0000l_Se000000000000
9@5>00000000<J2G00000000QDI2`@?U000000000000Xfif000000000000T1]P00000000P[l]000000005FGT0000000000008E;d000000000fl\0000000003F;
000000000000000000000000000000000000DEEm000000000000000000000000000000000000@l9k000000000000X`M75:R5hJl:0000@mL30000m8]200000000
0000XlMN000000000000hD7T00000000HDFG0000XMVO<[Vd0000000000000000000000000000000000000000000000004=f70000000000000000HKJk00000000
0000000000000000000000000000000000000000Q4J18OCXY<M>000000004]b3P9ml000000000000000000000000Q<_K00000000<KW;00000000000000000000
U6lX00000000TfLD000000000000000000000000@[R@0000000000000000000000000000A>M503n_000000004[R_00000000000000000000dT=5000000000000
0000000000000000000000000000000000000000\CGU0000000000000000000000000000h7Mj0000000000000000000000000000000000000000000000000000
PXQ?UBDP0000000000000000L4@O4nTe0000000000000000@68j000000000000`\Dh0000XFWelibY000000000000000000000000a6cD8\8?000000000000lZ6i
0000000000000000d[?R000000000000LQ@?PV\j0000lmFJdfnn0000000087TM8U9B0000A@dfe4mZ00000000000000000000000000000000dZWg000000000000
000000000000==]Q0000dcc<M7UddT2f00000000000000000000000000000000000000000000000000000000000000000000P9c:`do`\@aS0000000000000000
000000000000l[e=0000HVeW00000000M17A000000000000000000000000TfLY0000000000000000000000000000df>LLh\IPo`Z000000000000000000000000
00000000000000004ICg00000000000000000000T\jk0000]C@i0000HPjS000000000000000000000000000000000000H\mR000000000000A?3m]F@e00000000
lRn900000000Q1KfTOAk=4R_X5BN]@fL00000000000000000000@7OPQ7[JDPVU1Da20000000000000000\QJ800000000000000000000P9O9000000000000d4iL
\QGk00000000\KM400000000LPZ500000000000000000000000000000000QAK1LE?n000000000000hT]90000000000000000Y02957AhlE__0000000000000000
000000000000H?H8d@Wm0d@^00000000000000000000000000000[I`00000000mE4g<Dc>00000000000000000000000000000000I97400000000000000000000
XmgXP_QJ000000000000000000000000d`FAM56jQ9Gf00000000000000000000000000000000P9YM000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000DdjL0000`Go[\0TchV61000000000000000000004NCcdND200000000000000000000
\KR700000000<bBb00000000000000000000haDZ0000000000000000000000000000000000000000000000000000000000000000000000000000E4P]00000000
00000000U?iB00005B4M00000000000000000000000000000000a5@;d@`Z000000000000MDRh000000000000l@OA00000000000000000000000000000000lX=j
8N`WA7Eo00000000000000000000000000000000EA=AQG_A000000000000PE>o0000HghM0000000000000000HZmD4]YS000000000000000000000000]87c8Yeb
mD0f00000000000000000000hnjfU@U3000000000000000000000000TW;4000000000000YA^>00000000000000000000000000000000TUWF0000827^0000dd9M
000000000000000000000000000000000000ldF7000000000000`9HM0000l<Mj000000000000@?@Md1aiL^f:Y<OV<>NX00000000000000000000000000000000
4FKn`FPO0000000000000000Dj\40000HX^C000000000000000000008kS:IDOQDi=G=Ef60000000000000000I13@H40ndRVbhdGDTP_nDR;f0000000000000000
000000000000000000000000hWU2M@XV000000000000000000001:2B0e[]000000008hKoT\WO0000000000000000HRmG5=Zn0000000000000000000000000000
000097GX0000000000000000000000000000000000000000m54;0000<WZj1@W700000000LQDo0000`^=IThfM0000000000000000PRe500000000000000000000
0000LD>Q<j=a00000000\QH=000000004?U<00000R=l0000HJX@000000000000000000005B@k0000000000000000000000000000A?P`0000\jiM000000000000
00000000000000000000000000000000h286000000000000000000000000000097P30000000000000000@nln00000000mENi00000000ECfk0000@c=YHE_I0000
0000000001<M00000000000000000000lM670000000000000000000000000000\lL>000000000000000000000000000000000000000000000000TQb>0000D?DQ
0000LH8o0000000000008Nbb0YaYU3DS=1Bm000000000000UES20000000045`n00000000000000000000@5AChF6=<k\K0OWia0D;m=:_00000000000000000000
00000000dnNR000000000000000000000000000000000000@PKHDUXS000000000000000000000000T3Nm00000000LG2Y0000000000000000XMKE00004\oF0000
DB_f@ScBX4bl4RaR8F0R<b=5000000000000@HO_00000000`lIFP;F5000000000000m>1L0000hhWW0000@gdE0000000000000000000000000000000000000000
000000000000000000000000000000000000\3XT00000000000000000000000000000000000000000000000000000000hQLc000000000000000000000000<3E=
000000000000LM9<0000P0ON0000000000000000@:TJ8c^40000HdA500000000\PL?8P[A\bXd0000000000000000XHbV00000000000000000000000000000000
0000EE0]0000000000000000@C>P\GJgi8YfT@V_HBSKhKic0000000000000000P2Nk0000000000000000d\UF0000P1X=00001?Q?0000\b0M0000000000000000
00000000000000000000\2`f9D3I000000000000000000000000IBmPhaeX0000@eM>`5_3L;Z7]F`i000000000000ABlW00000000000000000000000000000000
0000h0[<000000000000I4aC0000000000000000h?j60F6haEo^`;Q20000000000000000000000000000\DSP0_9e\`IKd>jSXejUH9d<@aTj00000000Y3@^0000
000000000000000000000000000000000000dbW`00000000M:12]DSn0000000000000000<Cm60000000000000000Y=f<Dhak00000000@4Be0000000000000000
00000000000000000000000000000000000000000000I?=U0000000000000000hXBj000000000000\Em`06obXl04a@Il0000\SdN0000<IFC0000000000000000
00000000000046l?4T?A0000000000000000iC_iLQhj0000000000000000E:5N9<B@0000000000000000000000000000XNg:0000X_l3YAW^0000000000000000
Xh[a00000000000000000000lcdk0000000000000000I5b4I<G]000000000000000000000000000000000000<BPOa=UBIGWblg5n00000000eAGa0000PY`L0000
00000000U?feX<O700000000d_>80000iCRl00000000DP<L00000>b<hed;0000000000000000000000000000000000000000@ajo0UZ0I:9V<5SR0000HQBVX=fJ
0000U??`00000000000000000000000000000000000000008l3m5FT^000000000000000000000000XVHG8Q`YPmUg\omc000000000000LcjAP:hf\gJZ]9W10000
0000HR6:000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
TW[_0000000000000000000018LN=D:V0000000000000000000000000`Nm00000000T^3MP6nXE>Na00000000DRTA<BIV0000LJ3S00000000dLcF000000000000
0000LP]HPc3:dBi>hC?;000000000000000000000000hCUM00000000000000000000\6=f00000000000000000000000000000000000000000000000000000000
00000000000000000000iCaBQELM000000000000000000000000000000000000000000000000\W_`TA4Q000000000000000000000000LniD\4IAH0jQlgm;h5hL
000000000000000000000000000000000000T<@a000000000000H8Ua0000lRSk000002k800000000000000000000dC@7000047BH9E<84Gk[TiBhPABf00000000
00000000HWg50000d8:R00000000dE<V0000PEN^0000000000004Yo_]3SX00000000000000004?\A@7cTlACZ8hMD00000000@<[?000000000000<jH00000X1PP
000000000000000000000000000000000000000000008VMV000000000000<9P;00004bYPd8Qn5AeT00000000000000000000000000000000000000000000M:0=
4:K[d`bS8i3<00000000Y8I0Q:J;000000000000\4m=PTY7000093gS000000000000TDlU0000h@F9X04oA0][00000000000000000000000000000000T]:i0000
@T1W000000000000000000000000hC1c8EA300004PU312SC00000000000000000000Q<4F00004j<k0000@d0T0000000000000000<d:60000hD0J000000000000
0000X?GTE97G0000d=NI0000HNZ`0000=AZZ000000000000000000000000000000000000hI2>]E?o00004?R`000000000000000000000000000000000000hG`5
Q9BCXG^K5C_V0000000000000000000000000000HS6M03E000000000000000009F0Z0000h2df0000000000000000000000000000000000000000000000000000
000000000000000000000000`hHB0000LX3HhZHR\SaF4hdU00000000TOdT4WE]00004_Hl00000FLm0000000000000000000000000000@_O;0000000000008Z\l
l;^L0000Pg550000000000000000000000000000000000000000D8[?00000000\Wk[P>kV00000000000000000000000000000000000000000000XRZ000000000
00000000000000000000lMZb000000000h?U00000000000000004J`K0000000000000000Deng000000000000iCKD000000000000dL0o`e;3000000000000L<h7
PZ<>haGRA>JT000000000000000000000000HU6BdgBVa8RO000000000000000000000000000000000000000000000000XD`k00000000000000000000@hWJP0aG
@D=T0ihW0000000000000000XMCV0000000000000000P]_=0000000000000000000000000000000000000000H1KYP0\W4CHOE4BO000000000000djG200000000
000000000000`ijG000000000000000000000000000000000000HT100000LGoj00000000000000000000hc8Q0000000000000000000000000000000000000000
\4[W0000lZ43HU7e0000P^4VH3Q>00000000000000008YCi00000000HalB00000000000000000000000000000000000000000000000000000000lEa300000000
0000000000000000000000000000@VAH0000000000000000000000000000h9i_00000000l4T90fGd00000000000000005=OK00000000\JOa0000000000000000
HdAT000000000000Q0_=000000000000000000000000TOUU9<HL00000000000000000000000000000000000096:10000Y7;G0OkR000000000000000000000000
000000000000000000000000000097a200009FFZ0000000000000000dOj^IEl?00000000000005[]00000000000000000000E6VC00004]jFD209000000009=lg
00000000d97N0000000000000000LXkM00000000<a?B00000000<75[000000000000000000000000lHGCUD99000000000000TCmj000000000000000000000000
4hVL000000000000i0Lk00000000000001Y<\flO0000EE?Il@Hh000000000000Tf8b0000`00h000000000000000000000000000000000KXZU7ojXgHl00000000
00000000000000000000000000000000000000000000MDA:0000000000000000=0:10000I3ie0000000000000000lA[Q00000000HYb[00000000000000000000
0000=<\g000000000000000000004dYfPhGf90CMT<I=00000000000000000000000000000000000000000000000000000000000000000S=aM70L\f^D00000000
0000P>^i000000000000L5>00000H`;70000L3R;00000000`KP@00000000dO>e000000000000000000000000000000008JW00000000000000000000000000000
00000000000000000000000000000000000000000000\5mF00000000<Pe=0000000000000000<0P[a4_@0000000000000000TU5V000000000000000000000000
0000A>fo0000000000000000<GI60000@Ccc000000000000000000000000000000000000000000000000000000000000dE<C0000000000000000I4Xi00000000
0000000000000000@D`K00000000a8QT000000000000Ha5W00000000Q7Nm00000000<0n`lnOZ0000000000000000DXbV00000000000000000000000000000000
HWZ6000099\30000TSJf000000000000d=ImU<Mm000000000000hVf]00000000a5Z\000000004]Tl000000000000@8`jH6`9\:Q00000L5f@Y2VGTJW]00000000
00000000HX?b0000000000000000000000000000@cMP8I`3]Fkh00000000TU`Y00000000D1jl000000000000DU;B0000000000000000hfNP0000Y6IU00000000
Hd[;4l@g0000U6kL00000000l7K5a7eh0000MD>4Tg>=EFL30000000000000000000000000000l5Tj000000000000000000000000PoTe00000000000000000000
000000000000\P<3e2Rj00000000000000000000000000000000000000000000000000000000000000000000P1@BL3Ok0000@7le00000000E07I00008`QW0000
000000000000h_Gc000000000000000000000000000000000000DVETPM4d0000h\AD000000000000=Aal0000000000000000574bXBJ<MGTL00000000DdHD0000
0dQ@000000000000hOI800000000ACYK0000000000000000000000000000e5d6\m=`0000AFef0000000000000000000000000000000000000ZbeIEXn00000000
00000000UC7\0000000000000000000000000000=CNm0000Tf@V0000000000000000E4QO=:g_0000000000000000`A:300000000l5E\DBLN5EMi91dG00000000
00000000`IlN@Cdc`GgV0000000000000000A6<Z00000000000000000000h<>MlN9X00000000<0194YI_000000000000<SoU000000000000000000000000`dW;
la_m00000000Xl8[00000000<9_K\P8jMAf:00000Di016_e00000000h0Y2\?d[`Q=P0000de^U00000000L[PN0000000000000000000000000000Xh]500000000
0000A45I0000LFi8@aFKi2o_HJ111CCKIG2C000000000000hn:d0000@S6kl]L<0000000000000000000000000000]F@X00000000000000000000000000000000
0000000000000000000000000000dE`30000H=_@00000000000000000000000000000000DC2N0000000000000000=A:O0000000000000[:D0000X77c00000000
0000000000000000e=dG0000000000004lWU000000005EhghG5P00000000000000000000000000000000000000000000000000005=4S00000000XV]]00000000
000000000000000000000000000000000000000000000000000000000000000000000000]@>40000000000000000000000000000lZ5F00005GAm000000000000
00000000hCKI000000000000000000000000]7hj0000000000000000Xf?OaA;[0000dfQ30000000000000000000000000000XMl20000IFhY0000000000000000
0000`=I40000\hR50000X2<g\c3llBB10000@YOn000000000000X^`j98<PQGSU0000P:@90000000000000000hA]8XhUcA?WHL;SD`AHAYCJn0000I;YFlC[2DYPS
`9m:0000000000000000000000000000000000000000Lc9m000000000000000000000000Pelb4lZ1000000000000000000000000000000000000000000000000
00000000T2fN000000008PAn000000000000000000000000000044ic0000d1N3THC_hViF@g>J00000000000000000000\3hMT=Yn0000000000000000LHFH0000
00008T5H000000000000000000000000000000000000000000000000000000000000mF=Y00000000000000000000000000000000000000000000000000000000
00000000HLE=0000\[Ac000000000000@jPI0000df2bLDSa04NP0000000000000000D<Y:P76600000000`<6H@`Lf0000<bcg0000000000000000000000000000
0000000000000000000000000000PQeG000099ZZ000094FO00000000]8CD0000000000000000X==K00000000@?iWlo0d000000000000000000000000ldeI0000
1CbB000000000000000000000000000000000000ICR200000000000000000000H`[g0000lVgB00000000A0VX9>jn0000a;nh=>Rm0000000080jG000000000000
0000lPHEY94dHHoQ000000000000000000004m`F00000000PY`\4l;<498W@0SM000000000000000000000000LFeN000000000000000000000000000000000000
00000XTH0000000083SO00008]Oj0000000000000000000000008CeOY34A`kegHF@8000000000000d1:nd_H1000000000000LmW00000eEYn000000000YL50000
00000000Pc[f000000000000TLMn00000000XZj2m6]A0000000000000000D<Gi0000000000000000D:C600000000000000000000000000000000000000000000
0000000000000000@ARH00004l:e0000XEKk0000\\g000000000000049ao0000000000000000000000000000000000000000<PIo0000000000000000D:[70000
00000000Ld2=00000000000000000000000000000000000000000000De`0m210]6Ab00000000000000000000dIb;a?jM00000000000000000000000000000000
00000000mE>o0000<5110000@5cA000000000000l7Zl0000000000000000h2e<0000000000000000000000000000000000000000000000000000000000000000
00000000X08e000000000000000000000000000051a=Q71`0000d0ZT0000=8EX0000000000000000PX0BmFMS0000000000000000T:Ba0000000000000000PFA1
LKTL<n5a0000dOni8:M_U@DN00000000<d2d0000dZ5hd_JQ0000000000000000000000000000000002Xc00000000m3j;0Yn^0000000000000000000000000000
000000004Ko]U>]h0000e4OE0000i@Dd00008oe;00000000000000000WXQ00000000000000008kE\0000\OLedFfRhBC70000463A000000000000000000000000
PX7Qhgd31A0f00000000\7a30000Tk<9000000000000000000004NF^0000000000000000000000000000Q9lU0000==1R0000000000000000P=@L000000000000
P0A>00000000000000000000M8GBTD2o0000000000000000000000000000000000000000000000000000HY:R\^mb43DcM;`^0000000000000000000000000000
\__h0000\;d?l?cX8dCX<IBK0000000000008J1b00000000000000000000000000000000hN?G0T:6MGZme53f00000000000000000000D9MP0000000000000000
00000000000000004VMf00000000TgLN00000000000000000000000000004[ma00000000000000000000`5Uh<JeZ`il:00000000000000000000000000000000
00000000000000008><Q00000000000000000000000000000000\K5N`Zaj0000000086`K=7Hi00000000000000000000PP]X0000000000000000000000000000
000000000000000000000000Q8N_T84LPFae4S3:0000h0bY00000000lPlLlFIETjojA:BB0000000000000000aF\\0000000000000000hc4K@`[YP\Li00000000
000000000000XXV^0000lOhh0000L[mI0000000000000000000058gc00000000000000000000000000000000IA4E4BS84MEf0000000000000000000000008@LF
000000000000`7>54OBM000000000000@bES000000000000000000000000000000000000D?6d0000\MW`00000000000000000000000000000000`<XSQABlmB^1
0000h2@D00000000000000000000dGJCh\RY00000000l6bE0000HiA`0000HTFZ000000000000e8ek00000000XS::H0gX`5<_0000000000008A3S000000000000
0000`79e00000000000000000000000000000000lGWFLHfd000000000000\8A8ED5b00000000000000000000000000000nkj\Mha00000000PD<X8d_o00000000
0000000000000000l@lL0000<ma:H_Kg000000000000000000000000000000000000000000000000000000000000X`><000000000000`Uf]00000000<ce?0000
HFBE000000000000\`\S00000000000000000000000000000000@7_00000000000000000`SeHhXCj0000000000004AF[d8Cm1Fa<0000hG^Y8MT0000000000000
0000\[aC00000000000000000000000000000000000000000000000000000000hGIc00000bA]000000000000<A7=00000000000000000000H1m>000000000000
0000li[800000000000000000000E0[[00000000lVk\==1k0000000000000000000000000000ha2gPDl700000000000000000000000000000000000000000000
00000000000000000000DR89000000000000000000000000@Jh=000000000000<\kchU;k00000000I:P80000000000000000\8N\000000000000000000000000
0000000000000000000000004]c500000000<eH>XO0K0000@@1=DhdF4DH7000000008ZRh0000DKmSX:FO00000000=0oc0000000000000000``eg<5ZZ00000000
@9SW0000000000000000EBW90000LT2V00Z@\@mVdg@E000000000000000000000000LmYE0000HgZT000000000000Q<<30000@daV0000<_A9000000004h:H0000
0000P5`O0000000000000000Q=Le000000001;m8P12Lde;GYDl200000000`nT?000000000000YEVK00000000000000004Lif0000=AZ@00000>>l0000XdB70000
00000000000000000YK2000000000000000000000000000000000000000000000000\a580000000000000000000000000000000000000000Xg;T000000000000
i3860000PK8Y\>jdLgOMXoST00000000X;RG`KBN0000TXP_000000000000D1^n000000000000000000000000000000000000@KbE0ffn0000000000000000i5UA
0000A>\gH[On0000\BGhhHF_0000000000000000000000000000h<o<TKSZ000000000000hMkZ00000000000000000000dTjd00000000=<?V000000000000Hd7S
000000000laO00000000000000000000l6ga4^Mndl<Z043`00000000DWHV000000000000000000000000i7<l0000PaID0000000000000000D7;?000000000000
43`LLYBQ00000000P<?L@SZUEE1c0000000000000000a9D@9Fd`0000000000000000000000000000A6l8@m<i0000000000000000000000000000000000000000
0000DRB34Hn?a:bM000000000000=7K9000000000000PUYThcK@0000000080H?00000000hEP[h<c200000000000000004GOJ0000000000000000iE:e`IC30000
48la0000000000000000000000004a`WQB:N0000000000000000000000000000000000008CYm0000000000000000000000000000X25DeDE40000000000000000
000000000000000000000000000000000000@7MK4BMC000000000000000000000000\[P90O0ldY??50929:_R00000HjW00000000000000000000000000000000
0000000000000000000000000000000000000000TTE;000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000]0KK000000000000HLKC000000000000000000000000X=@[P]5W000000000000000000000000000000000000000000000000PCnKXEgahb]1000000000000
0000000000000000000000000000000000000000XEVf857lm:JLmFXL00000000000000008]V?0000=>3^0000TD\a000000000000000000000000000000000000
00000000`PLR435l000000000000000000000000000000000000000000008Y`AlDOe0000000000000000000000000000000000000000000000000000Y??J0000
l0\B0000000000000000DC2[TJTG000000000000000000000000XSN_00000000000000000000000000000000l7b<00000000a6K@000000000000000000000000
000000000000000000000000LS<C0000000000001@b@0000l?;R00000000000000000000000000000IKl00000000lGEWDJ6G0000i8aND]Hc@DZ_0000dZJ_0000
0000000000000000@7CeM:f60000dnPG0000h>2W00000000D8V5U8jY0000000000000000000000000000000000000_5J0000PFG9000000008Q^I000000001FT>
00000000mA@i000000000000h<9?0000m@MV000000000000000000000000000000000000lUVbmG:[0000000000000000000000000000d1Pg`PTWDDJ_00004E5G
000000000000X<A7000000000000L<lHMD^E0000000000000H_@000000=M000000000000T9NM000000000000000000000000Pd6I00000000000000000000QGE9
00005DNW0000000000000000L@SF0000000000000000@bSC00000000000000000000000000000AZ@0000000000000000Q6PT00000000XT>^000000000000P1o9
436jIECDe9KW0000d[S;L\YO8abbQEAnhFYCTPd;000000000000YDiY0000000000000000Ld^flY<j0000000000000000TnZMACk[000000000000000000000000
08jJ000000000000000000000000000000000000000000000000e6YV0000000000000000000000000000<Tbe0000000000000000000000000000000000000000
0000`=?<hhZG00000000000000000B:60000000000000000000000000000TbeW00000000U1ea0000000000000000000000000000lhhQ00000000dT9ZH[RoLGbA
PjCG00000000000000000000000000000000000000000000D[LB0000db1[00000000H0?Y0000Y@N_0000000000000000000000000000eBj>hm<=000000000000
000000000000000000000000000000000000000000000000000000000000LYG00000DN810000THV50000@6N00000000000004;;a000000000000000000000000
m6KO0000l?7D00000000000000000000000000000000H6fI00000000Df=k0000L@HGD\O0000000000000000016bh000000000000000000000000000000000000
lKlf000000000000@cJe000000004TPfY?nU000000000000h21TPRRATREZmGT_P;DI0000000000000000000000000ZB;00000000XV@10000000081\]hgAoT^Nj
i==R000000000000hFM900000000M7A24:420000000000000000`H7j0000000000000000000000000000000000000000lN;k0000000000000000000000000000
00000000<I8C000000000000<=:I0000\fIc00000000Q@d@l4\70000@S>S0000LL5_0000@i700000000000000000\3mbP@0lL_h@0000IA;H0000000000000000
0000XEELh@Fk0000000000000000`<F[0000000000000000000000000000000000000000000000000000000000000000L3Qf0000T2Go0000000000000000lQ@[
0000000000000000000000000Eh^0000000000000000000052iNY:4W000000000S;80000000000000000@0eL00004j;^00000000l=<m00000000000000000000
0000000000000000000000000000TV@A000000000000h4D@d:Q_h<3[00000000lV9?L\Pa0000QAR;0000@N;GDZF;000000000000000000000000iFY=00000000
00008\Z`0000000000000000HmlR0000000000009=gh000000000000000000000000E8DeL73m0000000000000000L`kj00000000\Oe:0000000000000000M4la
lPJi4G\]00000000]7;m0000000000000000000000000000000000000000DW880000000000005DaX00000000X];8000000000000000000009Dn?0000HK7_0000
4OUm0000000000005F8m000000000000000000000000000043emY@Oe0000PCGF\hTR0000000000000000@Jj30000000000000000@>@;00000000000000000000
0000000000000000000000004]kAM7XoL8:@000000000000d8gD000000000000000000000000000000000000m?BR00000000HPk6000000000000000000000000
0000000000000000000000000000XU250000000000000000000000000000000000000000000000000000000000000000l6IDd_VF000000000000h[=ZDKd;dcCA
000000000000000000000000T8EXdT9<0dKo000000000000T6@M9CZ100000000000000000000`32MLC:900000000DPf_000000000000000000000000`2_K0000
000000000000000000000c1400000000000088of03fC00000000]9UH\K]\@`JN00000000000000009D>d000000000000000000000000000000000000000001Vd
000000000000D?=PH:MEdLej00000000000000000000dF:A0000000000000000000000000000\b]Z0000000000000000H^>EDeMJ00000000000000000000XKGK
0000000000000000000000000000]8]o0000X1_UlUD94dZI0000000000000000H>WRd<UXa5CIQF]_]G=VdUK[0000P^gA000000004W38Xj9n00000000XB5a0000
00000000000000000000]AQ800000hmh000054=TeDYW000000000000000000008ZL@0000000000000000T=Lk0000<gE=000000000000000000000000PQhP0000
00000000000000000000000000000000=;A2m3e^]B0^00000000000090E\XOiA00000000`dNj00000000I;:_0000l6b6000000000000000000004^em00000000
0000000000000>4m000000000000I2F[00000000000000000000000000000000000000000000eCbb00000000000000000000000000000000m0IWPa1[DKk:8PX\
m:3C00000000000000000000000000005<=S00000000\=H\00000000000000000000MFB?000000000000U@BF000000000i090000AGE\0000000000009F8P0000
0000000000000000YC`?0000000000000000LYeV0000X`1Y0000000000000000YCBe0000000000000000e7>_0000lE=V0000DGV:`^P@0000UDj?00000000];iH
0000000000000000000000000000==570000h:?[00000000d;_f`JM\`[`T0000HiNA0000000000000000000000000000000000000000lW\Q0000000000000000
0000lQmg000000004jb;TS9;4hLc@6AU000000000000000000000000000000000000\7`e<65PX5XgIGK=0000000000000000dHl?00000000000000000000dPQ6
000000000000000000000000=5F@00000000@ACi0000T1eI00000000000000001<Nmd\4f00000000000000000000000000000000000000000000000000000000
0000X;8R0000000000000000@UX<0000=09^0000P3?I0d>\\:8e0000XR4Z0000000000000000Y3G]000000000000TAol00000000000049XX@d20m:hj00000000
000000000000@Jhn0000000000000000000000008MSc000000000000000000000000000000000000000000000000DnG^0000D;PU00000000\>=B000000000000
000000000000000000000000000000000000HddV00000000YCSS00000000000000009BlD0000l0>100008?cf0000000000000000000000000000000000000Bg4
0000000000000000Q5FS000000008:QL00009DD;000000000000000000000000@Hca000000000000000000000000000000000000DPD7000000000000hEWP0000
00000000dmNNQFOo0000000000000000000086Xb0000LN:V0000PH=300000QoZ00000000000000000000a1C>0000000000000000L\lK@_16H?9MLeX90000QDNd
00000000000000000000000000000000000000000000i@kC00000GXklWT_0000T8QBP[JP00000000X?1J`]H689fX000000000000000000000000dMO`XA<m`<gD
PhBl00000000000000000000T`f=Dc3Z0000000000000000D7;bQ2ZTi72k00000000HKL80000L_^4000000000000000000000000000000000000000000000000
000000005@gL000000000000dMjOP=>90000000000000000000000000000YAm000000000E0jV00000000]6Ij000000005CD10000000000000000000000000000
0000000000000000000000000000000000000000000000008CgJeGLV00000000h7_S000000000000HicPl7BX00000000LWT<\0U900000000PG@7000000000000
00000000000000000000000000000000\]700000000000000000i1m;0000000000004`GM0in<X@Y;0000000000000000000000000000dJHh0000<lO`hmAN0000
00000000Lf@10000000000000000000000000000TQ5gm5@WDYMkED=;0000000000000000<?2=0000T8hl0000000000000000<<Wo000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000X\9=0000000000000[Wa000000000000000000000000I1_b0000
000000000000@24Ch=DF000000000000000000000000lQiQL2=50000lMO20000000000000000<[Tch2i0]F\o@FB\00000000DAm;HBbY00000000000000000000
000000000000<=kF00004V7:0000P543L`jo0000000000000000@gcg00000000000000000000000000000000000000000000dV`M0lYV00000000000000000000
0000e;230000I4dO0000000000000000\3DT00000000\9j=i8A[0000MCH[UFdS0000\`VN=Enh00008jU^00000000LR2;0000000000000000<Zh=000000000000
000000000000X^o6XIK04`U]00000000`>E>0000Pg9X00000000l2d7QC8hA>>f0000\g^b00004]P5000000000000000000000000Tg2\000095_=000000000000
0000D^Hn0000000000000000000000000000000000000000000000000000000000000000\2hLL4gVM>Ug00000000lQKDA;::0000000000000000000000000000
9FVH`HTM00000000XB5m000000000000000000000000000000000000H44Q000000000000000000000000h?iD00000000L_=6Y5;^0000000000008V5^00000000
0000=74Q0000000000000000`N9l00000000000000000000`_^[0000000000000000i1Rl00000000hAYb0000000048bC0000000000004eJD\W;E000000000000
\;4H000000000000\oQo0000\Ta<0000@nMR0000<PV<LA5c0000000000000000D?4=`RTn0000000000000000000000000000000000000000m1IX000000000000
00000000000000000000=80B000000000000PC<RTdAD`@cP0000000000000000000000000000@ST_000000000000HcXahX4R0000000000000000000000000000
U8<600000000000000000000000000000000000000000000000000000000000000000000I@OR0000000000000000000000004hok0000000000008mT[00000000
0000L6Qn00000000000000000000d8\chGnn@Kj]L]RaE?aM0000000000000000TKnY000000000000000000000X:X000000000000`83n05L6hGA0000000000000
8NVj0000]A6jL>5VUEhT000000000000XLMC0000000000000000000000000000000000000000\YmAA7R`DUmkD^G;QFoWeFHMP:D^`TROE=2DLb1I0000LMOF0000
00000000Pi?H<?oe\0RA00000000XUDkTn8?0000000000000000I7Vh0000DURD000000000000DJ^YLSQ[hcb:`9Y_]9cF0000000000000000Xmh]000000000000
Xmc7000000000000000000000000000000000000LB5J<GMThbd_00000nbV00000000hRjD00000000000000000000000000000000TRh95>TZ@h;lLLBN00000000
Dj_`000000000000000000000000\:=NXL^U0000e<QN000000000000IA<a0000000000000000eF3W8HU20000h8bZH6fZTFbU=3ng000000000000000000000000
000000000000HELDhPYd00000000000000000000XY[C00000000hdXX]A[l00000000000000000000000000000000e2bN0000000000000000dOb2000000000000
00000Pb]00000000h^c60000d2P78YOaMAmZ<Tc]0000lK]700000000000000000000D<[X00000000000000000000000000000000000000008:mX00000000H1DE
000000000000i;Uf5FB\00000000P@fUmF7=00000000m<W[00000000000000000000000000000000000000000000000000000000iAJAh5X20000000000000000
\IV^0000000000000000=DPX0000000000000000hRHi000000000000XXM00000l9iN0000HXHP000000000000]1h2000000000000TjBU00000000hJ=N00000000
8?V>000000008TU=00000000000000000000000000000000000000000000<KHJ00008J@H00008?YT00000000P03mTIWb4<lf000000000000Q7kc000000000000
=?:=TaEh00000000LE0^0000000000000000A7TL0000000000000000LFhi@cd60000`\2o0000000000000L>U000000000000000000000000000000000000HMN_
12500000@g\Z0000<VD`00000000000000000000TG3cH]2@0000T^KN\FDS0000000000000000000000000000000000000<P300000000<bV:0000000000000000
00000000LGl1000000000000\;mJ<2Q90000Y<E:000000000000D8?]A@oj0000446m0000<nKGME1C000000000000L]Y04EUG17?:000000000000DZG`00000000
000000000000X?K2000000000000000000000000000000000000000005\`000000000000XZT;0000`;R70000]5;K0000`QDN00000000D7M<0000dcNJ00000000
P624`hF\00000000H@bG=2`CU7C9000000000000I6F10000H@DE0000000000000000000000000000aA\hM@Ki0000h37V00000000000000000000000000000000
0000000000000000Y9`W0000000000000000d:H=0000@Kb30000hZ9M00008AaK000000000000000000000000lL:m000000000000000000000000@I4L00000000
00000000000000000000000000000000hodQ`Wd812I3M1BX000000000000L^j>00004@Ye000000000000000000000000000000000000000099ST<SDP00000000
h<caXA980000000000000000000000000000000000004b1=0000m@[U000000000000AG@k0000`A@lLESC\UW7000000000000]DOD00000000HfYe0000DFUM5>ib
00000000@b0W0000000000000000XXn\00000=j^0000000000000000DY4GP`fT0000`001\ZQ@0000h6o300000000hjHT000000000000l5;5dCiO8XC\0000eAdg
X\hN0000000000000000000000000000lmE30000L`^ghQO1000000000000DnPn000000000000000000004R[ZhhGD0000000000000000@\e@Q?U6000000000000
XO2c00000000D>2fa0lA0000000000000000000000000000XNJL000082oU00000000@YYF000000000000000000000000YCT00000XWm@0000<Yi?M?Gl00000000
H[>60000P9a<000000004W6l0000000000000000P7V:00000000000000000000000000001@P_LbO>M41n0000Xk3P000000000000000000000000000000000000
8A1BhR5n00000000000000000000HH0P`PFa@gHZ0000000000000000000000000000000000000000000000000000000000000000TCFe00000000PAR1@1]>MAmm
XB=o0000000000000000000000000000000000000000000000000000000000000000\e0d9F]?<YEdh<OLTZRZ0000LcW1h[9^0000@D8kd]@KhhW2<KRF00000000
0000000000000000000000000000000000000000814UDZ96T^Y`haAc\MEK`fiX000000000000UCU@0000LYC1\Z6Vm=k5000000000000000000000000HNYS0000
0000000000000000000000004JF]00000000000000008If\000000000000000000000000UC\200000000000000000000000000000000000000000000\4oYT@c@
0000000000000000000000005?VJ000000000000PF]nLdQR0000000000000000Lh9LTC=P00000000a:jZ0000IE>e0000T\co000000000000X1bE0000lLOW0000
00000000000000000000d18T0000<X374o9N0000`C=`MGU<0000A9jj\E>O00000000TDmJ0000000084EC<j1:00000000000000000000000000000000LRc80000
00000000XJDF]AZM0000PLYThhYN00000000MD:i0000000000000000000000000000DcF?0000P:Vh0000eFk508=:000000000000H]f8a1QH00000000hNe@0000
Y;9b\AC>Q>YU000000009Cob0000000000000000hKIQXC:J0000@1Og0000000000000000000000000000000000000000lfA[0000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000468W00000000`jZo0000000000000000<g9@00008fBU0000000000000000`XjiD`^\
000000000000T=@>@T840000DW>[0000000000000EnO0000000000000000LEA>0NSM000000000000000000000000d34M03c2M6E9000000000000000000000000
mEQm00000000000000000000000000009G@>0000000041Nd@>3dY>^A0000\gHI0000000000000000hkGJ00000000I7W7000000000000000000008WlY1EU?0000
0000000000000000000000000000<TQM00000000000000000000`67O00000000000000000000000000000000000000000000U58n0000d5FK00000Rd?HdNZ`:F`
8HIDl6dlX;ORPVZPECja0000000000000000U1;X0000000000001@^@0000\eL`000000000000\=R<0H[D0RLe00000000000000000000000000000000]8;84`@c
000000000000000000000000h7mV00000000000000004bAFh<Yb0000000000000000000000000000000000000000=:VLTe6O00000000@B\@0000000000000000
0000ME8^000000000000<MM@00008l4B0000000000000000H25mh4d;P5h;4f5Q`lR@0000P\=X0000000044FW000000000000hGMh000000000000000000000000
000000000000000000000000\gS84AR_000000000000LVG<000000000000XI;dPJ44ld[KhQOW000000000000XBD3P@aE`CQ2DDVn000000000000@Afa00000000
000000000000ddKA\L:1Y1de00000000000000000000000000000000000000000000DN7L0000000000000Chj0000000000000AND000000000000000000000000
000000000000000000000000000000000000000000004^U2I3:C@[4C0000`V_l<=[\0000000000000000DNb90000000000000000000000000000DGia00000000
0000000000000000000000000000H30F93\E0000D5:YhW>iE7cA00000000dWiM00000000000000000AA^0000DUHE00000000h2jLhYO<0000000000000000\2IR
0000i1UQ000000000000@bL^0000000000000000LG@D00000000]@l30000000000000000Ld=0T7Hi4S5k0000000056;[00000000000000000000000000001D;O
0000Y9Y5000000000000P;D300000000]9I4T4^P000000000000000000000000Pa^40000Db[b000084G1000000000000000000000000000000008Nok00000000
4NIb0000hORQE@8h5CI>]4U?0000T7mh0000000000000000000000000000000000000000000000000000000000000000U0cjaFdF0000U3_Q0000000000000000
00000000eG[@0000000000000000000000000000000000000000H>0=I:Ul00000000dED]0000D`XN0000lW>800000000000000000000000040<N000000000000
00000000000000000000Q6EV00008CMY00000000<bMm@d<B00000000000000008fA><i4]000000000000Y?`MPJPW000000000000000000000000000000000000
0000h:PW000000000000M1L`000000004m[i00000000000000000000000000000000000000000000HbLE0000000000000000AABU0000000000000000L5\j8Wll
000000000000000000000000000000000000`?5l0000\O=?dkhd0000P3\>00000000000000000JLX0000T<]K00000000000000000000000000000000P\[R0000
Y<:<hkUh0000000000000000000000004YM<HQN@0000d2FE\\Wc000000000000000000000000@;YJ93NT0000000000000000Y>n8000000000000000000000000
0000Pd<P000000000000`_e70000000000000000000000000000000000000000YEZ;000000005:nD00000000<[KS000000000000000000000000000000000000
0000000000000000000000008@ge000000000000000000000000@`=10000000000008Rkj4@Q>0000dI^i00000000L=aS0000000000000000\CWj000000000000
000000000000000000000000AG`000000000000000000000\WFM00000000000000000000000000000000000000000000000000005FDU00000000000000000000
0000h?mR000000000000l><40000PA=>00000000LBfOh@_2lJF2TmZa17DKHI]8HMoN000000000000000000000000@R:S\`l6D=G]1Bmc0000AD9FM7MCXaWa0000
0000000000000000000000000000000000000000000000000000P4[d000000000000P=^Y000000000000000000000000T>:^LDaT000000000000000000000000
00000000000000000000000000000000Th`Y000000000000l@m;00000000000000000000@e`cY=Q700000000000000000000UFV5000000000000000000000000
00000000000000000000000000000000000000000000lLHXD6nA0000LOhD0000000000000000lG6`00000000\VSM`hX4TeZG0000000000000000000000000000
0000000000000000I@R^0000I9bb00008ln`0000000000000000=@[50000\;lX00000AM@000000000000dCiB0000mALc00008BKo000000000000000000000000
00000000ED];00000gP]000000000000L7FF00000000`6ka00000000LB8H000000000000`k]1H@fEI9f800000000000000000000`<ZR0000X;5khW[nTY]7dkia
0000000000004F<10000000000000000<i=10\XX000000000000000000000000000000000000L?R30000D;:;0000<RQZ0000000000000000=@[h@PJ=00000000
0000000000000000YD4_000000000000000000000000000000000000<UEE00000000000000000000000000000000M2bm000000009@ICL;o`M1ZV000000004mdl
Q6gmADVC0000000000000000@[]o000000000U>;00000000000000000000403]00009@i_`TWE00000000000000000000000000001159000000000000h@6k0000
0000]<JU0000\DJ=00000000000000000000D<[40000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000D@\I000000000000000000000000e9DQ000000000000LUC1`8[Z<?EM\BT6d]ZC@aV;00000000000000000000000000000000T<iO0000Ldhc8;lD0hAD
4YV_0hB\1AmM0000000000000000P7\;0000LF^kH1GmLeN40000000000000000]:QULIXH`JaR`c`S00000000DM[4H<WR]ACY0000000000000000000000000000
0000000000000000@BEP0000``4;000000000000000000000000X7DX000000000000PS9RE8S9D4;8LSK30000<8O400000000000000000000e:Yh000000000000
0000000000000000PG4U0000000000008GMD00000000@M[L0000000000000[<J000000000000000000000000\5HcmBUm00000000000000000000H^jO00000000
XnlP00000000000000000000DFnm0000000000000000T=Y=000000000000A5M60000000000000000D2o`0000Ha0YT@o800000000000000000000000000000000
PSkB00000000000000008W^o00000000000000000000000000000000H;;O00000000000000000000000000000000000000000Fd:00000000000000000000\KOL
000000000000`;b3`nLn0000]=9G00000000000000000000l<kMHQGX8Ya5=BNF0000HoRB0000\RlD000000000000000000000000000082PM0000000000000000
<ff[@W5\]0X]00000000000000000EZQ00000000000000000000TlQELS_f4c:_Q:OP00000000LVZhiG>000000000T7F5XGX3000000000000000000000000LPEB
00000000000000004?5I0000X5=2000000000000000000000000@R6g000000000000000000009<gf@\C_0000000000000000@2;h<2`@dhjE000000000000X4og
000000000000000000000000decd00000000000000000QCV000000000000000000000e1D<em[000000000000000000000000000000004`mV0000000000000000
00000000Y7\<000000000000hXSo@gLblUDR8gSLA@[H00000000000000000000XXYT00000000a4G<000000000000000000000000000000000000000000000000
m7c400000000A?I[000000000000000000000000POQX00000000000000000000\;0600000000000000000000lGe>00000000000000000000000000000000d^i7
0000\5I]0000000000000000000000000000hL9V000000000000000000000000a?^O1B<hHcgZ00000000000000008O5W00000000`GO?E<]W0=1T00004:160000
0000000000000000000000009;hS0000@[4400005FC<0000000000000000LWCKT7MZ0000H29;0000000000000000<\LH0IYg4hGZ0000000000000000hG2c`64X
000000000000dUPR000000000000000000000000LE[R000000000000000000000000D8XOUAKj0000lhJG0000DN5800000000QD\n000000000000000000000000
000000000000mBaT000000000000000000000000PBIH0000eE^6<2X:000000000000De3V00000000000000000000<Re_MB8ND2?lh147DIoNY<JnQ7HKhbMF0000
00000000000000000000ThDJ0000eAUFaC3H0000000000000000<PGC<Ad_0000LdJJdLIK@0O5P1Ueh2\BL6H8lDG50000`EY\A8H:000000000000000000000000
00000Sd10000000084`Q0000000000000000m:iD00000000]CQL0000000000000000LA[^00000000000000000000XC:YPj`BY9]200000000000000000000h=En
8aB<00000000aFAo00000000000000000000000000000000h;VI<>\n<2U[\Vj]00000000000000008UBS000000004UJgQ28T0000000000000000000000000000
<5jN<K?10000000000000000T9bo0000LKG69Ef\0000aFBL0000lQTOA?Z@00000000dZdge9m0EDg9000000000000@5;`00000000@\Gi0000LHN<000000000000
000000005APe00000000000000000000AD<H000000000000PR9_0000HkAf00000000<5L@4]\=0000PQ_ED_TD000000005B7S000000005BCj`YhS000000000000
000000000000Q7F@000000009<hZlAUM@3EKTG[Z000000000000000000000000TLh0Y<J;00000000l9:M0000hb48000000000000dVVg00000000000000000000
0000000000000000000000000000000000000000hE\\00000000@9aNmDPe00000000000000000000EFPO0000000000004VMH0000@>34XfTmDMoEI9oj0000YEO6
4Pee0000`f6g0000I4jY0000000000000000000000000000TS7g0000loAk0000000000000000000052mXh=CY<?JfUDg]00000000La;fMGN:0000000000000000
000000000000L=35X1RF00000000H=GI00000000000000000000m;AT00000000DECk00000000000000000000dEF<00004c4;Y?Df00000000000000000000PATU
000000000000000000000000000000000000Tef@0000000000000000000000000000000000000000000000000000TjN6DJKI0000000000001FWNL^Ka00000000
0000<9:500000000000000004m]IIEC400000000000000000000\B@d000000000000`keI\`SSi3ac00000000`@0T00000000`3lT000000000000000000000000
000000000000000000000000000046?L000000000000H7lQ00000000dXgJ00000000000000004KMRHkbf00000000hY@B00004OdJ0000h>HS00000000L\_>0000
`8En00000000000000000000000000000000HQMK0000000000000000h55[0000]=Kf000000000000000000000000TO_Y00000000hXRB00000000000000000000
0000000000000000d4JW000000000000000000000000HAj500000000XS5L4^WE0000000000000000@PEV00000000000000000000DI46Tm4<0000000000000000
000000000000000000005B1n000000000000<\3V000000000000a0lV@<Kn00000000000000000000000000000000eC:Z0000000000000000TLdB000000000000
00000000000000000000000000004oUBllBj0000Q28oEE]c0000L8L:5AQhmA^K00000000000000000000000000000000000000000000d7il0000000000004VIL
00008Dkc00000000dnXC000000000000diL100000000dY<00000000000000000`Co;00000000000000000000000000000000`;3T000000000000hkeX00000000
000000000000hi6I=BD=H2Si000000000000000000000000XKm=000000000000\8`V00000000000000000000000000000000000000008JdQI9018A6=0000i=J[
000000000000UF<Y000000000000000000000000T]FR000000000000LdI5000000000000T8<S00000000QFmQ\1VB0000000000000000l9730000@^bb00000000
00000000@1Mh000000000000000000000000000000000000Y>XI0000000000000000H<nJ0000<:X>P\AZ]:^g000000000000\<N9LLOA00000000000000000000
1@jF000000000000L?LK0000YEdW00000;iHACm:lV8J000000000000000000000000hmPk000000000000000006Ve0000000000000000000000000000\Fla0000
00000000000000005Fcf00000000IDIE00008m5Q0000H:EZ\Gh<<J<@XjmN0000aECZ0000hmR[000000000000lm@lLF1;hXEb00000000l\0G000000008:a90000
0000L[PZ]AZm00000000000000000000000000000000000000000000<[X>DT02000000000000DD2N000000000000000000000000000000000000000000000000
00000000000000000000`9eP0000DK7C00000000000000000000L6ce@acC94h\U:cA00000000000000000000Dj_1000000000000000000000000X55l0000H;nj
00000000POaW0000000000000000H?I?00000000000000000000T]hkDh2H0000@61G\ild0000Dcl>H;S68LhY0000@AE_000000000000HR^Plc0ZI4iVm@7X0000
00000000@<be848oP\fW000000000000000000000000\0CI0000000000000000000000000000000000000000hlg]000000000000000000004Lbe0000\W1a0000
00000000000000000000000000000Dbh00000000000000000000000000000000000000000000000000000000A@bm000000000000000000000000LPO<]DG30000
000000000000`F\kd;AX00000000TUeE000000000000\37l0000dl\L0000000000005E06mCnl0000000000000`YLL;92H7n^0000lm^O00000000000000004V8^
d`R=0000000000000000000000000000000000000000Hg`D0000`T`X0000000000000000000000000000000000000000Tm8P0000dlkCXf]Qe6T4Y9CO00000000
00000000@a0C00000000000000000000000000000000`]7j0000000000000000E1ED55E8000000000000hIaW0000Q>El00000000000000000000000000000000
000000000000000000000000000000005AI;0000000000000000a0i]00000000000000000000000044BM000000000000T[A18i_L0000000000000000`MhCdZa@
00000000000000000000T8<^0000@VDG00000000000000000000dTlT0000000000000000<1_l00000000000000000000000000004?d100000000000000000000
00000000000000000000000000000000@[W000000000000000000000@NWS0000T\@140LY`0kCXNK_00000000E<U=m:fT0000Xb9N000000000000LVPY0000TKe`
00000000P[0R000000000000X5<M\eE;1;DIAAMR`[[J00000000000000000000i=UU00000000HZ>Id6E?0000TI_]0000000000001C<200000000000000000000
000000000000000000000000PenS91\T`U\U000000000000Q?MJ=C7I0000\K?LhMML0000000000000000I1MQd4Rm@b:5XiCfdocn00000000000000000000haI2
00000BaW12Ia000000000000LJ=b00000000000000000000000000000000I;=W000000000000<IKP0000`JCm0000<BJl000000000000A6060000POa=00000000
`<fH00000;Y<000000000000XGj[000049Nb0000000000000000`fV300004lO40000000000000000000000000000000000000000000000000000H`;XXA8ALBWe
@YeCH\PU0000000000000000\A_E0000000000000000Tkmi00000000XMgI00008M^:0000D7>F000000000000P5e500000000000000009;AC0000EBID4o@20000
1AnJ00000000l<U1<h9j];La0000000000000000000000000000Y<;W00000000lf;6]EGS00000000DFW3000000000000X0Pk0000000000000000000000000000
00000000A8L200000000000000000000@d[W00000000\Tmj0000000000000000000000000000000000000000000000000000`A[:8VX?i6N\0000000000000000
00000000MAaIi9TO00000000000000000000HGg20000dMQ000008M?L0000000000000000d@3G000000000000820OH[]R00000000000000000000000000000000
000000000000i2ln0000H5KK000000000000000000000000L6NA0000aFR[00000000h`@;00004=cN00000000TQ\T=>3B`eUI000000000000i=Ed00000000LV[:
00000000000000000000000000000000DH2G000000001AD<0000000000000000000000000000=EeP000000000000dm1V0000PAT;0000000000000000Q?<20000
00000000\B4Q`[:X0000Y7e?0000lF8<00009?iX00000000000000000000000000000000000000000ncA8eMe9@SjMEGl00000000=?f=00000000000000000000
E4Kh00000000000000000000XQLR000000fAP7g0l@2c00004CCW000000000Ej64IGg8U2f@OGb0000<7@D@UZ`000000000000@Yel00000000000000000000Q9GU
000000000000000089o]0000HAhO000000000000000000000000DY\K000000000000@dh600000000hT^?0000HYWD000000004UI<000000000000<?]D00000000
00000000lSe1000000000000@<[f0000hKck00000000000000000000000000000000000000000dk500000000L;7V`VR_00000000\Z7c00000000lXKa00000000
00000000`8@?0000000000000000000000000000000000000000TTHo00000000000000000000P]N1000000000000TA<:0000000000000]T`0000000000000000
i0ZI0000=7^n00000000@\M`000000000000000000000000PJof0000@:Of\CDb\cAB000000005DO^000000000000DCje000000000000lFJB0000dXRf00000000
00000000@KhI00000000000000008VS=0000lgXd000000008<E>000000000000000000000000Lfcj0000`XNf000000000000000000000000PB`5`<a]00000000
4=K4hCKliG10P6^S0000000000000000000000000000@;9j0000000000000000000000000000000000000000000000004ZaN9D`_000000000000000000000000
0000DRiFDFK@4LbUTHe[<a=5L=:[E@9W<9]ghHdFXdAi1A3N@g8U0000000000000000L=3N00000000000000000000LKhddahLPnC000000000000000000000\f7Z
0000P^aAX<d@hFEC000004Z=000000008obb0000000000000000000000000000000000000000000000004M230000000000000000000000000000000000000000
UFQb00000000000000000000LPhD00000000000000000000D:SO00000000TAY?0000hHFn@Ckm000000000000iBXl00000000000000004^=U\^[T0000@R4gd8U5
8XMBa:]Q00000000QCHH00000000000000000000a><C0000l_Wbh7FZ000000000000000000008Cc<`=1e]BcU000000008]l20000\DM;00000000000000000000
06@=LZIR=3D88:bR000000000000Y@k]000000000000000000008I7@0000L`OadW2V0000000000000000Pj]L00000000<AIl0000LG]h0000000000000000<0@[
P@\90000h_cZ0000000000000000000000004?aS95TRMEkR00008@Za0ibjlj<R00000000000000000000000000000000d3EY0000000000000000000000000000
00000000`?NX9DGf00000000000000000000@\[1]1><000000000000000000000000000000000000000000000000l@1k00000000000000000000hfn_0000DZXW
0000PONb<2L>0000=4Bn000000000000000000000000000000000000@QGI0000=3Db`n`m000000000000000000000000haIYe@?h00000000H6_=HfC200000000
00000000000000000000000000000000000000000000<VSm0000000000000000000000000000dW==HCU98mUV0000000000000000D04a00000000000000000000
000000000000000000004D;200000000000000000000LP>T0000000000005BK70000HVd90000D3j_0000000000000000\nLN@X`MY18>0000\ica8<kk0h3n0000
0000<WYA00000000d\8k0000Tl6B=C2Ud;[LTI5JPB=S000000000000000000004NOU000000000000l_i4000000000000000000000000@e\Z=39K00000000XI\8
\gonQ@PRD1<8000000000000M1^E00000000000000000000000000000000HQ[[UA>WL5L[@M==HOR^00000000000000000000M@=[000000000000000000000000
00000000000000000000<aVY00001:o600000000mC@IA@GS000083J]XMIR000000000000T\[A00000000PRC]0000000000000000]F;b000000000000lAgX46[@
0000000000000000000000000000X2MX0000T<do000000000000000000000000HE9T00000000`:;V00000000000000000000`Ab<00000000`Dj@@cNW00000000
00000000000000000000000000000000X[5a00000000l2Zni@\N0000E<ma00000000000000000000000000000000000000000000000000008fda000000000000
0000\EP500000000000000000000000000000000000000000000000000000000000000000000h9dW000000000000000000000000000000000000000000000000
000000000000\o_N00000000H5R6\T6C000000000`0h`F[l00000000000000000000000000000000000000000000i8FY0000`V=K8U2M0000000000000000l8e>
00000000a@870000Ln3=97]W00000000\B3RHe1YmAEOADdd00000000000000000000000000000000000000000000000000000000000000000000L5Vk0000TJQT
000000000000000000000000L?Y400000000000000000C0B0000000000000000d10LP\_QMG9O000000000000000000000000LJ\je6g00000000000000000<:Wf
00000000000000000000lEj[0000000000000000\Pj\LB^;000000000U>I\`@M0000D\6`0000PYX>000000000000<F1]0000XC3E000000000000000000000000
4`3XLE=800000000000000000000000000000000TZi5UFR5000000000000000000000000000000000B_TTWkk0000XeRRLZK[00000000000000000000H_:g06GN
000000000000000000000000000000000000QA3[00000000000000000000M;?30000000000000000000000000000M47k00000000L>4_<TgP0000000000000000
00000000000000000000XTAB00000000LcNfI8ML8XjY00000000POKPhEB200000000dLR9D4hU@:2C`e86PSaXDiGf0000000000000000000000000000TSSK4J>J
YAE_h1XV0000000000000000000000000000000000000000000000000000H__S0000000000000000D[^B<b<4PgQR000000000dbF0000m:7^00000000hVF^m4SY
XfY800004\IS00000000=F010000000000000000d>]]Li5C000000000000000000000000000000000000000000000000@7lA000000000000LA6W000000000000
0000h_lAPTG9TCWZD^2k@=nHH]J800000000000000000000dbTH0000XM]hXXkY0000@fkHA@BYiD29\\D<000000000000@@3h0000X<E1LGi<dI^\0000A1RH0000
0000000000000000=5QMX0R40000000000000000000000000000000000000000000000000000000000000000000000008_OZ0000000000000000000000000000
`@:a000000000000000000000000LmVD00000000H8Kg0000000000000000000000000000D4UW0000000000000000000000000000]:AM00000000a2Aa00000000
00000@790000<S>C0000000000000000lCdL00000000000000000000000000000000000000000000U1`R0000000000009:lX00000000L^c`0000`PC>EFf30000
@i:3\hnH0000000000000000000000000000\77Ql=^M0IYA0000HOcX0000000000000000000000008G0O00000000XfeN00000000000000000000000000000000
E7b0ACf^LW_?0gaS0000000000000000\D`3PLNa4lNa0000EFO_U@o:000000000000]5;o\Cgd=AH>000000000000l^7e19Ha00000000T`\flYQ:000000000000
00000000000000004VK\000000000000000000G\lg0_00000000000000000000000000000000000000000000000000000000QCQ9lX1l00000000000000000000
l^]oL_f700000000000000000000l<g80m[I0000MABB000000000000m1Oj0000XRJH00000000000000000000000000000000`oKJ00000000PK<c=C57XPAT`IA`
lnnn@YZL00000000000000000000d8WbhIi;\[AJaDb>0000000000000000<<][T_3=<ak\Pdn;heWmDTE^0000000000000000@\<D000000000000000000000000
000000000000d;\DM1:M0000000000005F7c00000000000000000000TPZZ00000000X@MO00000000000000000000000000001F[V0000l[V9]@4b0000X@6B0000
@EoJ000000000000PE7j0000000000000000000000000000Pf:h0000LRgU44jW00000000000000004amV4cC30000000000000000000000000000HKNB00000000
\_<O00000000h=lkDJP3\f?<000000000000000000000000\4240000000000008Pn60000000000000000\_B?aC^c0000<oU_0@NJ0000l9jmdc:;X<;@@4X9\A4e
00000000000000000000U5lJ0000`<Un000000000000IAV5000000000000000000000000000000000000000000000000000000000000000000000000TK[EMDUB
0000000000000000aBcB000000000000000000000000LMQY000000000000000000004S6<00000000000000000000@Ll90000000000000000Y0Em000000000000
000000000000=@NO0000000000000000000000000000000000000000QCkn00000000000000000000000000000hc\0000000000000000D8]f0000000000000000
000000000000hBZf0000d=2cPC^40000a7k7000000000000000000004:CT00000000H=alXb<M0000hQO?0000UA2n0000TR1K=8K8000000000000IGVY8Z_G0000
<CZ:]FcS0000QGB]00000000000000000000P0f]000000000000000000000000<fc4000000000000000000000000`_a\00000000000000000000Hk7alWkQ0000
000000000000000000000000lIZT000000000000000000000000`TB400000000000000000000000000000000000000000000T7I`P]]ah\F30000000000000000
000000000000EEF78_79H42R8Hhl00000000000000000000000000000000000000009<jR00000000000000000000TBEj00000000lI3@00000000000000000000
000000000000T0gDlMe<000000000000a;LA00000000U97^XUaN0000000000000000\<Fn00000000000000000000mF?hhbOQ000000000000T5:<000000000000
000000000000d0c[00000000<U8k@1me00000000000000000000000000000000000000009FoDP0<?0000000000000000000000000000D]NQLb7E00000000=:CT
00000000d?BCTcAm00000000PE>@4VhHPh>g00000000000000000000000058d]00000000l:2bi9QI00000000LGn0DCIR0000dQ;Ih`Edd4Tf000000000000E4_U
000000000000000000000000<6[U42_YdC>_=Ei:0000`6FK0000000000000000`ag<P6UF000000005<MQ000000000000]@:700000000dm]k0000000000000000
000000000000dFaVLcZ7TVZ00000000000008N2E00000000H>VU000000000000XE?=0000P[H=00000000DhL<000000000000\Hii00000000000000000000MCEc
000000000000X5S;0000000000000000000000000000T58Q000000000000dB0G00000000000000000000lECO000000000000000000000000P`V>00000000mBZ4
0000000000000000<eXj000000000000000000000000000000000000iF>V0000000000000000YEZn0000lHd:0000iBH>00000000000000000000`F;a00000000
00000000@M7`00000000000000000000000000000PPT\gb<00000000000000000000LGAE000000000000000000000000lTb40000LOmF00000000000000000000
0000000000000000000098N200000ALBP]4E0000000000000000X7[SlD5:`^?N00000000LPhlL;RidKS;00000000HiH;0000D7KK0000000057bcPbX>@Y::hdHf
4@VnEBUZ00000000d4Of0000000000000000000000000000P;nRQ:?E0000IDJN00009=`50000H=Nb000000000000000000000000000000000000000000000000
000000000000000083ie000000000000000000004Sb<0000`<fX000000008:c5P8NF0000000000000000000000000000000000000000@5;n8G52==6bLaCCXnd9
0000L7a`0000000000000000eGEo00000000000000000000000000000000PiJS00000000LE=e000000000000M>AE000000000000000000000000000000000000
0000<aaR0l2>I>0dhXk;0000T2ncX8E7dPno000000000000000000000000000000000000000000000000000000000000Y>4@00004kLI00000000000000000000
000000000000HaM>000000000000000000000000<dki@W9K000000000000H:@a8HJRaDlO00000000l6W7\I4V000000004>ac0000000000000000000000000000
0000000000000000000000000000HPJZD^\E00000000000000000000000000000000IFTh0000000000000000l\]AP[Em`Y`hHBS^000000000000=5Ym`N6C0000
4W6K0000A>oZ0000000000000000PYn90000h>=0T^@gMA_<aG?^lAk9000000000000000000000000000000000000@JZJ00000000]9ac000000004d=@0000Q6HK
000000000000YA2H00000000<SCF0000000000000000LGb6000000000000A7>N0000000005AbHoBcIBWL00000000000000000000000000000000000000000000
0000000000000000UGAL00000000000000000000000000000000<c@X000000000000PSKjMG<@0000dCa_000000000000<9@<hnc]000000000000000000000000
TZ690000000000004c9N00000000<4OM00008`8J000000000000@`Yi0000000000000000\o:40000PY7W0000dbFSe>f_0000D\J<00000000lI?5000000000000
00000000000000000000000000000000000000000000DZ`B0000000000000000000000000000\]V00000eEOC0000000000000000<9[U000000000LAY00000000
00000000hFEfT@X]000000000000000000008[^m00000000000000000000000000000000000000000000000000000000000000000000000000000000`Z\\0000
0000DY1S00000000000000000000h^XG0000=Ajf0000000000000000XH05`Sa60000`O;i00000000000000000000000000000000000000000000000000000000
LL6P0000000000000000UEcnl;][`fWN0000000000000BOG0000@F77000000000000HJTZ00000000dRXg`Q:]000000000000000000000000000000000000\2ai
00000000hBUFhYk5T?P=0000L6G<000000000000<GQa00000000000093IC00000000000000000000\B3k<iH_PJU7000000000000000000000000000000000000
000000000000@j9F00000000000000000000000000000000d\=j8<5Y0000000000000000000000000000d66>0000000000000000000000000000XMPJ00000000
000000000000dZWU00000000000097l70000000000000000hL3f00000000000000000000I8FJ`cEKXQgZ0000XHVN000000000000000000000000000000000000
000000000000000059nOA0>_A7V<00000000Db=fDY1<1A`VlRHC000000000000XKAI0000000000000GeUL\MTlRCkiEWWiD0?0000000000000000000000000000
000000000000000000000000]DQh00000000H<^h0000000000000000000000000000000000000000`6mM0000LLK\PSP900004;780000T1oN0000dZ2M00000000
4a7800000000\?ZNLOU>Xd3Xh5jYLH:RA<Le0000hT=O000083jn\EK60000000000004VQ[00000000TcOh00000000000000000000@TYF00000000000000000000
lSLT000000000000Y86nP3^800000000ACJQ8j6900000000\oG>0000`fP]0000=D=N<81G000000000000Xca0PCW88Ggd0000000000000000DM1A00004?bW0000
0000000000000000000000000000000000000000000000000000m7D1EE7W00000000<On4dXhn0000mE7d00000000`1ch\;T@4UPo0000000000000000@`2[4S7S
0000000000000000TWJS0000000000000000Q<WB0000000000000000000000000000000000000000000000000000h3Vg00000000<I5V0000U6Ul000000000000
45]Z\T]Y0000`JCVDLH9db=M0000000000000000000000000000TQ7600000000E:mj000000000000000000000000000000000000dN1d00000000000000000000
0000`g`V0000000000000000AFK`000000000000000081CTaGQ2d>Ma0000hfm200000000e2^F0000DB\_<]O^5D4L00000000000000000000T^n3000000000000
0000000000000000000000004QnM00000000000047EN00000000000000000000MF2M00000000@egW00000000000000000000000000000000MFhL000000000000
0000000000000000000000000000L^6KQ5kc00000000000000000000Hh][000000000000000000000000000000000000000000000000`mSA0000000000000000
00000000000000000000aDf_000000000000`D_<000000000000m2==8DD00]2o00000?T^0000000000000`R_00000000000000000000000000000000LajH0000
000000000000U9`B00000000e1KF00000000D=<3Pn@Jl`>P5E<h00000000000000000000000000000000@R>l0000000000000000HNaFLEi=0OQd\n;nLCH9LbjV
PQA<000000000000PBXXABKW000000000000000000000000l5@W00000000mDoc00000000000000000000000000000000000000000000000000000000XC4X0000
0000000000000000000000000000000000000000h[>c00000000@aB\00000GT>HfBeTJG200000000Y;7S0000000000000000XEPB00000000heWa]Fhl00000000
0000000000000000@_dQ0000h^5a=FFM000000000000Hh>400000XbF8ZOiACd8<OTfYEP00000P@S80000XEYj0000000000000000@HCI00000000000000000000
0000000000000000000000000000000000000000i@2>Y<5H0000000000000000000000008aJ`0000HDd4000000000000000049ZYD;FE0000461Y00000000YA;n
00000000I9LR0000000000000000LZ?M000000000000000000000000809fHD?R00000000000000000000hY@R<cbgEAa<00001;aP000000005EOS00008X<Ee91D
000000000000TFfmD54]@H:50000000000000000@^MX0000h;IQ0000000000000000To5_a;Aa000000000000EBAe000000000000000000000000000000000000
000000008g\:aF4m0000@6eY00000000000000000000L3d<0000000000000000000000000000`?0\0YMK00000000000000008L@L\@XldlP_0000000000000000
0000`h=C00000000000000000000@\4?L:PA0000000000000OH`00000000TD_SeAh_d8?l00000_Ya000000000000000000009AVh0000TRSS0000000000000000
00000;9ETeDATKkN=75W000000000000lTHV0000000000000000000000000000leK>00000000LgiG00000000@KH9000000000000000000000000000000000000
000000000000000000000000PoiT00000000QGA8000000000000000000000000000000004ECDmFgPX1I:XZ;A00000000000000000000I5I5X[@A000000000000
000000008>Ne0000l@<RDCmWP^<=\cQ9Hkd700000000m8?50000XMan0000l\l<0000A0<X0000M@b`00000000000000000Q4J4\dn5BZJdI<400000>V5d?NDdQg;
PMC700000000000000000000000000000000QDe:00000000000000000000000000008LCG0000000000000000000000009F4M000000000000000048^?]=oTP4em
XWTOaF_90000`7f;0000LBZF00000000=EgU0000000000000000000000000000@Id?000000000000T;`h00000000000000000000000000000000000000000000
00000000TiF=0000@M;10000X`D[000000000000XY<\00000000000000000000000000000000L`9S0000\>m20000000000008KXCQ9XB00000000000000000000
000000000000000000000000000000000000<<J4U1H50000000000008UG3000000000000l_o=La7Q00000000000000000000000000000000AA:b000000000000
000000000000a10M000000000000000000000000000000000000D7@1e8^j0000000000000000000000000000\5Qa\=EIXJiI0000@_M20000HH^O000000000000
00000000DXi\00000000hOgj0000000000000000`J26d_>S000000000000iCUM000000000000M<gA000000004gYW8AcW0000000000000000l?bi000000000000
00000000@>KG000000000000DH@D000000004lD500000000H[\MHi[Z8O1@00000000000000000000Te49000002@f00000000000000000000X;YY000000000000
00000000P6]H00000000000000000000\8k3`0EK000000000000Pn?V00000000000000000000000000000000000000000000lD1M`O^50000000000000000Q1kZ
4I8U000000000000TbU0dCd=00000000PPoV0000LMQF0kmK000000005>5GDJC?0000XRjk00000000000000000000000000000000000000000000000000000000
0000<K9[E8BF0000TH\b0000UFGgD0T=0000hfJi9C9;000000000000000000000000000000000000hQRL000000000000000000000000000000000000T5K[]E<K
000000000000000000000000000000000000`dHT000000004@XN00000000000000000000diXe0000TiYU000000000000000000000000000000000000DZc;0000
00000000000000000000P75>0000000000001>aF00000000U3jU00000000eCjT06OM00000000000000000000000000000000L>CVdlM;IAXT0000000000000000
000000000000DV2m0000000000000000000000000000000000000000000000000000000000000000hVHW00000]]E0000AASA0000000000000000000000000000
00000000000000000000000000000000000000004T5f0000000000000000lcaa00000000000000000000000000000000UG8V0000000000000000000000000000
000000000000`KH[00000000I65j000000000000@F?M00000000`AYJ00000000000000000000000000000000\\cB0000Ln1F0000U6B>0000PIo6mCF60000\`Y7
000000000000DZ=I0000000000000000lgSblJR5000000000000E>B0H[UQ0000e7j9h^:;I9FkL\bl0000000000000000e>bf0000000000000000000000000000
000000000000000000000000000000000000Xk@0QC^=0FCU0000000000000000`13=00000000000000000000000000000000]GXn`E]RHOoO0000H[2m00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\Z]M000000000bh40000000000000000
000000000000000000000000000000004Foo00000000@2B?0000HF[X00000000TIe<0000DVnY00000C;oXgc@DP@Z8[<n`bj4523mAE?<`>590000000000000000
0000000000000000000000000000Ta<4m>T>EDL>0000000000000000I=RI0000<W7;000000000000000000000000000000000000000000000000\4eZ@YJ\0000
000000000000LGFm00000000\[6PleR800000000000000000000000000000000LN3F0000000000005E3>00000000@?eV92ZmP1:OL59L]G]Im6jM58i=a2jP0000
0000\V_[0000\]RJA3Z]0000@^C80000000000000000i?k5000000000000HXXEhLB100000Tk@E3Wc000000000PN500000000000000000000000000000000I4<;
XL<`00000000h[1B00000000000000000000d=;bT]<h136?0000000000000000dbag00000000000003KU00000000000000000000000000005DZA0000@HF8TN:<
HZ>b0000000000000000000000000000000000000000`\>=0>`ke5Wo1G6\\9N90000000000000000000000000000000000000000000000000000000000000000
1Ae:0000<=6E00000000hZ1800000000<=Ud000000000000000000000000A=i1DRUO0000000007c6000000000000000000000000000000000000h\d`hjj<0000
0000000000000000000000000000UDcD000000000000P9cT`SQCi0WC];8e0000`KO80000D?O40@gS0000000000000000<8cd00000000`]g^0000000000000000
00000000TFGX000000000000000000000000XMR@06D11DIh000000000000P@@30000000000000000Dd^A000000000000000000000000H7Sj00000000aCGO0000
@=?^0:XdT;U?ljVUY?dE0000000000000000000000000000dF4b0000dE<h000000000000000000000000hIRT0000000000000000000000000000P=Km00000000
0000LGR=XXDY0000@dE50000@XPN00000000`Lm7A3Lb0000000000000000000000000000000000000000h\GCe2NN00000000000000000000P;i4\De;hh3P0000
00000000<3C@8PhT00000000000000004O3F00000000Pd8Q000000004D^Q4QZ]000000000000000000000000\N@iDLRR000000000N5U00000000000000000000
0000000000001B>U00000000\IJZ000000000000000000004XX1000000000000000000000000000000000000HlDb0000<;o90000l3PC<62nT;@9@fEA0000@6YK
00000000000000000000000000000000HaD80000000000000000000000000000DXCSm:^<00000000D63T000000000000D6^`@lb:000000000000X9>U00000000
00000000000000004J]X00000000000000000000000097R90000\MI2\gn@0000lf1?A6oT00005GV<000000000000e@4I0000000000000000Tf@E000000000000
000000000000h]@Y0000D98;8>o<DIO_0000I;Wa0000000045^c0000000000000000aFkU00000000000000000000UFma00000000000000000000HbT]00000000
000000000000\a[A000000000000000000004>@0H=KE000000000000LH?8000000000000000000000000hMHa0000000000000000000000000000000000000000
0000000000000000\Y\100000000000000000000la1g000000000000ICnY`D4B00000000000000000000000000000000\7AG\G2F0L`LH?KZ00000000<HNH0000
000000000000000000000000000000000000Q>PV5ADL0000000000000000000000000000000000000000000000000000000000000000000000000000`>5D0000
00000000Hb@`lLI99<j90000H\acHg=3aAi_hmCfiA`iUBbA\fN_00000000000000000000XIc7000000004h66\]YA00000000a7^W000000000000000000000000
00000000A3OU00000Y6Y`n4d0000000000000000000000008NND00000000000000000000TR`[54Gl4iiE000000000000000000000000000000001=Dn00000000
0000000000008QX`EEM300000000000000000000000000000000000000000000HJn4U:@P0000000000000000000000000000000000000000000000000000\I>P
@7aW8c>W00000000IDXcAF_K0000`4>_00000000000000000000000000000000dW5D0000LaP?0000000000000000<fBE0000000000000000EGQd43A[00000000
00000000h2=E00000000X4j;00000000000000000000QDlB0000dR@800000000PDI`000000000000000000000000000000000]9:U;oT1CV300000000DH<iP@TR
DNZ300000000`H=W000000000000000000000000D06Ah]jT0000000000000IgY`LZf8jZM00000000X5bB0000000000000000L^nD0000000000000000lW8I\1=g
000000000000`_j200000000000000000000A2Wi0000000000000000\PQ]00000000000000000000000000000000DRo4U6<C0000E51P0000mGC=000000000000
00000000hfm[000000000000000000000000hbM2LdN:000000000000000000000000HK>6Hm\g0000@4[>TPfEHT7500004Ieo8WcWED>T00000000000000000000
0000000000000000154]0000000000000000000000000000000000000000`9Kd000000000000D[6200000000000000000000\`Qoe;QolD04000000000000l3<2
0000000000000000m;aj000000000000h^5K000000000000000099VW0000i9h500000000000000000000<LK10000lg>o000000000000I5aK0000000000000000
EE:X000000004aoZ000000000000DeQS00000000000000000000000000000000\11e00000000`f`d<04W00000000`C`X4h;@0000Lkg\0000@SlN000000000000
0000000000000000000000000000`R7G0000a7Gi00000000000000000000000000000000000000000000000000000000<Cfn0000000000000000000000000000
0000`_9I00000000000000000000000000000000e::<0000@RM<0000UF:I00000000\S;R0000000000000000=3_4000000000000XPR70000\:ggXgDk00000000
0000mFlO000000000000000000000000LRRd<X\k0000@cWh0000000000000000l>Jo0000000000000000000000000000XF@^000000004=f\000000004j?OX5MT
PoZb1:GZ000000000000000000000000eBI700000000\gM50000000000000000000000000000000000000000@EL84`a]0000l;cBXWhQ000000000000m@l_01I`
@?]40UY=0000000000000kXN000000000<0A9DTH0000M64m0000`]W30000\\aC]@Yb000000000000@OPZ0000000000000000000000000000HY0C0000`l[f0000
@PdK<=d40000P9940000000049K:0000H^ZkU>S_mDM>h7[l00000000000000000000T>46000000000000000000000000`5jf000000004EHn00008li500000000
0000<EST000000000000000000000000l_jN0000000000000000000000000000h1CG0000T9T00000\=2@000000000000h5l`00000000aF=L0000000000000000
000000000000000000004HEb<JoQ000000000000@]bD0000000000000000000000000000000000000X:B0000LZUj0;dV00000000000000000000000000000000
0000@=QTLHmS0000@h5AIAO[@nCbI4Lfl;:M\\=E<23^lHWG0000000000000000000000000000000000000000DYCQ@hTE0000l7O_P<<?L`j:Pd:n8E3E00000000
00000000000000000000000000000000H`1=00000000000000005AI[\cLD0000000000000000000000000000000000000000000000000000000000000000\]AZ
<<Lf9E:;000000000000@j5B1DZa000000000000000000004I7S@2jiP[Mo0000000000000000T@<o8i1N00000000LVcM00000000000000000000000000000000
0000XJaG000000000000000000000000000000000000000000009;1WI5a>0000000000000000000000000000000000000000000000000000I:KL000000000000
l6A100000000000000000000<F[0<^O\00004Bcl00000000a0eI000000000000@NQ70000000000000000000000000000DGYdhg4P00000000\]9PIAXD00000000
00000000000000000000000000000000L50[8`dY00004bPS`hc7]E>2m3A10000000000000000000000000000di_7000000000000000000000000TM7=00000000
000000000000lhdc000000000000TUF_00000000T8BC00000000000000000000000000000000000000000000<0]G000000K>0000000000000000hF6H0000ld@9
LQ0E0000<YK[4;eY000000000000=D8<000000000000000000000000000000000000HA1YXFIolk8g000000000000000000000000000000000000<PKn00000000
00000000000000000000LGL?00000000XXYb0000000000004YaM0000000000009Bn0000000001>bVHQ8cd4gKXcBY000000000000000000004cM6000000000000
00004N8A0000AG]o00000000@7aD0000000000000000000000000000\dhE94:AI:a=0000@YKB000000000000T^D]0000dJ6<0000000000000000000000000000
00000000000000000000H?Va00000000U03N91>K0000lL;N00000000000000000000000000000000000000000000000000000000DbeoTo28000018PY0000487X
LAFl0000000000000000000000000000000000005AGN00000000000053CB000000004CZC13V@00000000@DBMM;\I000000000000000000000000dF`J00000000
0000000000000000000000000000LRI@00000000000000000000HT1G000000000000000000000000000000000000000000000000D6h500000000000000000000
<<ALL>ZJ00000000000000000000lY@bL9Y;\XIT00000000000000004SYj=AOH0000IG:H00000000h=?M000000000000dfJ2Q0c;00000000<W7K000000000000
000000000000000000000000dhC<Q83g0000000000000000000000000000000000000000IC1R0000XLS?000000000000D3mSPe8f00004_=M04Hj00000000P:5k
000000000000lOLO00000000000000000000iC0l000000000000000000000000000000000000000000000000000000000000aAF?<HM0mENI0000<ZPA0000<GBA
0000eE4A000000000000000000000000000000000000\0Wm00000000000000000000LUl2DWXi0000000000000000d8g400000000000000000000Tfi84BU50000
0000000000000000000000000000000000000000X7A_00000000000000000000haj300000000lM5L000000000000h<V\0000000000005CPY00000000@D0XhJa\
I;6]\[Fd0000000000000000DPX000000000000000005GRo000000000000lFXGPTSH000000000000dDe\a@bM000000000000000000000000PS_T0000PgT50000
000000000000@I:L0000074c000000000000<_BU0000\PII000011110000=<9C000000000000L`JeI7EO00000000L?Z900000000E5\\00000000000000000000
00000000<5daha;M00000000000000004jnl]AhL0000000000000000i6;=000000000000000000000000@WmT0000000000000000X?]U00000000000000000000
<M9X0000<A170000000000000000000000000000h:EM000000000000H>lQ00009AHh000000000000000000000000000000000000`^J3000000000000h:>00000
0000Pg[8`nO44LfL00000000PJ2^8]>P0000000000004h@5hR]j000000000000000000000000000000000000`oZ7<LU9hg];00000000=7[90000000000000000
000000000000i32o00000000000000000000000000000000000000000000000000000000000000000000000000000000000000004:O0d6WB0000000000000000
LX=2000000008GJ300000000000000001BN3000000000000000000000000000000000000i9Ol000000000000000000004g0300000000@EaN00000000dYg70000
<Ff=8f><0000000000000000000000000000000000000000000000000000000000000000U3V[00000oCY00000000000000000000000000000000000000000000
0000000000000000000000000000h17_000000000000000000000000h6<B00000000\aSC0000mC:m000000000000000000000000000000000000P85h00000000
0000000000000I@@00000000Y1g3000000000000000000000000000000000000h8Bm0000000000000000`AYn0000\X064KLE0000000000000000000000000000
0000PLP@0000000000000000000000000000<D?h000000000000000000000000000000000000<>nZ0000hKJ90000a5aX0000000000000000000000000000eCdg
000000001@0X0000000000000000828T000000000000Y;k`0000000000000000h`RN@a>fEDKd00000000000000000000000000000000`TjG0000000000000000
@HGR00000000000000000000DFYW00000000000000000000000000009C\^0000000000000000000000000000`i];0000A3FQ0000\Wn=00000000000000000000
00000000000000000000@b\?0000000000000000T7<20000<0YM<\ZF000000000000000000000000000000000000dmUE00000000000000000000000000000000
0000Q9U50000000000000000P[W=0000000000000000000000000000000000000000000000004Xh^00000000000093l80000000000000000@BmNT[b^00000000
00000000000000000000000000000000000000000000000000005EdjPVCo00000000`5gO87DD88nA0000000000000000LQ[j@b:_DXBS00000000000000000000
0000000000000000TLgelO\dDX`>8[aQ00000000000000000000XXF200008<Ym0000000000000000000000000000000000000000000000000000]EJE00000000
0000000000000000000000000000000000004i8S0000LZMj<6K600000000000000008S[Z\M`P4DMo00000000YAfM000000000000Lk4:MF:60000000000000000
46gN8ZMQYCfQ000000000000000000000000l82G00000OR800000000=E6`0000\@FDlcY00000`3VA0000000000000000AG\i0000`=LD0IZk000000000000TR_X
mCIQ0000A<:R000000000000000000000000000000000000X^hYiG3f00000000P83Y0000P:hS00008[f2EC0F000000000000042l\7IQ0000HGUMhJ^A00000000
00000000000000000000000000000000000000004\H`00000000000000000000D@Oe00000000HT8>0000000000000000000000000000TeI@0000000000000000
Dlg@aD`?00000000X?lj000000000000dFH400000000000051U`<2BVXCQD0000000000000000hC;e000000000000<T5W0000DjeO000000000000000000000000
00008BiT000000000000000000000000HgAH0000IEP]000000000000000000008@a900000000i>H@Te^o\7I6lFg_AALP]G6iP55:0000000000000000THU[0000
000000000CEo0V0I00000000]@mk000000000000D`W000000000HNcc000000000000000000000000000000000000000000000000h>=`\dBU0000000000000000
00000000<>D?DXmQX[UkDoAN0000`oFE0000000000000000000000008Rl_D_59dE^E0000000000000000TSGRLHY<00000000`K_700000000hk7A000000000000
00000000000000008EAM0000I;Z`0000000000000000mG1f000000000000000000000000E93400000000000000000000000000004N`6Y0b:Y=dc000000000000
000000000000000000000000@R4LE7aC0000d0_H00000000EBOR00000000000000000000000000000000000000000000aEX10000000000000000000000000000
000000000000D6DI00000000P?cH000000000000T8a?Q5eG000000000000000000000000000000000;M3d^Pj4h>O92\n00000000000000000000000000000000
00000000d@YH000000000000000046B2000000000000000000000000000000000000`0XB00000000d@dhdE[@000000000000000000004kDN]8IdLOVR00000000
00000000000000000000\8JOQ<R=0000000000000000PGHY000000000000`T2?43?[<1GP0000P^:ST\eji2>O00000000HYl50^N\000000000000000000000000
000000000000000000000000TfVG000000000000000000000000000000000000000000000000000000000000`FTOLNH;X^O85ED=AGVI000000000000H?]h@T=o
000000000000000000000000L\B200000000@L=?00000000LK@3000000000000000000000000D:VE0000000000000000`QQ\0000M;4k4_nlA<o50000<S4;0000
819j000000000000dYgC0000000000000000000000008@]d000000000000000000000000X?`M00000Cg7000000000000000000001DhjM:G80000000000000000
HPmL000000000000HfgV00000000000000000000lBN?0000000000000>9E0000000000000000HIjh00000000@aTN1Cgi00000000000000000000djUk00000000
=2aY=7Sj4;HM0000000000000000L4?a00000000000000000000U1Xl00000000000000000000<AW700000000\Z=oT[X\00000000XBP=0000000000000000<TI=
000000000000LTTkh91;000000000000000000000000000000000000AD?W00000000mA6G0000LXhN000059[`0000414j0000000000000000@k5^000000005<fY
000000000000Tcci4OnE00000000]1l@000000008iQO00000000<GP^0000000000000000P[mm00000000EBdN00000000000000000000i@`OXDXEhANe<l?W0000
0000<gKk00000000QFc9000000000000Da3a00000000]7]j0000000000000000]Ec5`i\D00000000000000000000000000000000U=MT00000000000000000000
0000\:Tj0000P_`S00000000L5?GhDXT1CiU0000000000000000000081Il000000000000000000000000000000000000@K3F0000hIhH0000000000008=Ae0000
\>7=0000000000000000@_lS000000000000000000000000000000000000000000000000@mF700000000000000000000lMmil@K2000000000000=:EW00000000
00000000000000000000HP>C00000000000000000000000000000000000000000000`8II00000000`YV4lG1a000000000000000000004>dM0000000000000000
00000000000000000000L4k^00000000000000000000Lc;B00000000000000000000@F2GXVBO\ZIf0000000000004ZTf0000000000000000000000000000lF97
D5nSTam40000000000000000DSUXYAoG00000000a5IJ0000Phd6000000000000000000000000000000000000000000000000P\Z40000D=gYPkdS`[Cf0000hjHm
Q1gH\S2[00000000Y7a]4m[X0000@b9100000000000000000000000000000000P2EODH22mCM70000=<0b00000000A;UQ00000000000000000000000000000000
00000000000000000000P_L5`gfQ0000000000000000iCWRXn8P00000000000000000000000000000000LG140000000000000000000000000000lW43d9W9aCOf
0000000000000000mDj_`mKD00000000000000000000000000000000000000000000000000009<DZ0000PSL8ECY^0000000000000000M8SP00000000=4j30000
0000dc>6U77?0000000000000000`MBgMDcjLTGR00000000000000001EoN0000<3B0lGBc`K8C00000000T@?JHgkE00000kc9000000000000000000000000XdmH
000000000000l;KlL_0Q000000000000000000000000000000000000TZfK00000000@L[@00001:Ej000000000000DAB7000000000000d44caBjQ000000000000
A6Z600000000TFK30000000000000000D31\00000000000000000000XEeCa@iR000000000000`EKC0HWa00000000000000000000000000000000000000000000
0000000000000000PaZ@0000TfScPV7L000000000000000000000000<n2h00000000000000000000hP3@0000000000000000000000000000@XLJhQ]^@@fd<dK_
0000M3TY00000000000000000000PTYU08M60>bedNie<XQ^HnbJ0000000000000000PAk^XRbY0000000000000000Hb9@00000000aBCD00000000LEd6Ld\k0000
000000000000000000000000000000000000000000000000000000000000000000000000l6h\00000000000000000000000000000000000000000000=0aFH7HN
dYBd`^F`d8BUDbbVLhg`0000000000000000000000000000LBCd0000a1[S\Dg]T6T2`;Ub8S=R@Q1A<lie0000000000000000T^OP000000000000000000000000
0000000006I^LVbO000000009>ae0000\YE;000000000000000000000000E9HL00000000000000000000lFE4U2deL1;BhK0=h0;9@;1N0T;400000000HH>F0000
00000000000000000000dFe?0000000000000000\;D`dRbf000000000000000000000000000000004EXY00000000000040g1HeW5000000000000000000000000
]@CU000000000000\DB>000000000000a76diG7600000000000000000000hZXJ000000000000000000000000000000000000000000000000000000000000I0>?
00000000000000000000000000000000000000000000\b0n000000000000000000000000000000000000000000000000d>O1PdEa00000000000000000000m4\G
LWRK000000000000000000000000000000000000000000000000@e:;00000000D7O00000PJ_L4PkP00000000000000000000000000000000LSLe@WgY00000000
000000000000DLVQ00000000DVo=dOl?000000000000P]^`00000000000000000000Hl3N00000000000000000000000000000000000000000000]@9;Ti7d@^X\
dj3H000000004F?0Hh:<000000000000=ESi000000000000000000000000000000000000HEOi00000000000000000000000000000000`gG^0000000000000000
l^a600000000`XfU00000000LMAE000000000000000000000000AC22000000000000HML300000000000000000000000000000000TT<\000000000000DgI<<>mN
000000000000=7n600000E9D0000dU::0000XR@\00000000000000000000000000000000==AQ0000000000000000000000000000000000000000000000000000
00000000D7CH00000000000000000000000000000000HPaP00000000\XgWd3>fmDiF0000XaDP4Vhl0000000000000000D<\5\3hA0000000000000000mB?a0000
PKa\@6mgDHnZ0000dY=H0000000000000000EAo40000D@dH0000D[:m0000000000000000000000000000000000000000lm[6`S=700000000DVCV000000000000
0000h6X8000000000000PY=e0000000000000000000000000000=7nb0000h97b`MdL\[J05Bk8000000000000d3V[0000L@2I00000000000000000000lV`?X=i5
0`Uke;QC00000000D<2T00000000000000000000000000008:5W0000000000000000000000000000XdJ4000000008T;@0000000000000000000000009BfS0000
0000000000000000<aJE0000000000000000\W\>17Y:Q<4l000000000000l3[m0000Y=g=00000000M61>@6]:0hN=0000000000000000lj]30000000000000000
000000000000i0OK00000000DhCl00000000000000000000T[;@d;=n00000000000000000000HKjk0=]L000000000000000000000000000000000000H1FQ467<
14Je000000000000000000001EaV000000000000000000000000000000000000Q;gZ00000000000000000000hMWC00000000000000000000l0o=d=7V00000000
000043oc00000000000000000000A7X`0000000000000000000000000000000000000000<;FV0000=FSQ=4On0000000000000000hco700000000PL0:d^@5LfTJ
D<1a00000000000007U<D^3X00000000]0mY0000000000000000000000000000000000000000000000000000000000000000HT]J00000000lF=W000000000000
000000004Ia50000000000000000UC0Y00000000000000000000000000000000X?nl00004\NU0000a<lk00000000Pc6oLEjn000000000000Dg=D000000000000
000000000000P3Y>P45i0000XbG>00008A@Z8K6@00000000L@7G000000000000000000000000IF<I0000le=>0000mDWC00000000000000000000000000000000
L;]IXRDK000000000000000000000000000000000000000000000000000000000000000000008kiA0000`88Y000000000000d?^g000000000000000000000000
0000000000004ThQ0000000000005BO?0000000000000000000000000000000000000000000000008WVN00009AE200000000000000000000000000005:S:8EU:
00000000h:Za000000000000000000000000000056:n000000000000000000000000P1G>4>@`h4AZ=@FX0000000042a78eh9D5eY0000PLnQ0000000000000000
00je0000PffB000000000000000000000XnI00000000000000008aGm0000PG80lU[\0000000000000000H8G;00000000lg2H0;=^000000000000000000000000
0000000000000000`3<W0000lS^P0000000000000000000000000000000000001EjLTO@[0000l6;LdfJV000000008BKC<lj<000000000000000000000000X0?l
0000000000000000XJJ`<`C500000000000000000000000000008_mD000000008[hN00004XZ00000D]PN<h<i0000@_i`00000000000000000000000000000000
000000000000000000000000@48600000000000000000000HdiT000000000000<?dl00000000mD6[00000000D8B1]:U00000@JAMhOH6000000004CCD00000000
0000000000000000000000008Db]00000000\5I200000000000000001Cej000002CT`5bNX=eV0000000000004KSJ15>`0000000000000000000000000000h7o^
4?1>000000000000\gab0000L7kX0000hmD`0000000000000000L@`==<1G\BDOP5H40000000000000IcI0000000000001<k;hM9oiGJG00000000000000000000
db8W<hGN00000000000000000000000000000000`Sc`L9ZG0000d8W700000000=?FP00000000000000000000Hgbf0000000000000000E1Hb000000000000@fK`
0000l31N0000000000000000`Fh14<F40000000000000000000000000000]DW3lWBP00000000000000000000\jRL00000000LfW]0000000000000000lQR_<EDl
0000TFhC<_kRYDdW0000000000000000000007[;\nIXlEdH0ChV51V30000=A4R00000000i1W^0000000000000000000000000000000000000000<j0N00000000
0000l3WFQAbP000000000000000054jj000000000000h>>=D<mi<dlP00000000000000000000000000000000D3<l0000000000000000000000000000L<8:LKi3
0000000000000000TGT^0000000000000000000000008`X@U2DQ0000000000000000000000000000000000000000X0cg0000A<T4000000000000h9Di00000000
`:N90000000000000000000000000SPk00000000000000000000YD`R00000000000000000000000000000000lJD^`F^A0000000000000000@2?S0000D>ik0000
00000000XH_S0000de9K000000000000000000004FjA5Cg80000aCeT000000000000`2`V8HIo0000`]FDhG=Lldhm<aCk4fk4<KC]dh7lEDkR90e^000000000000
000000000000000000000000a199@G69000000000000000000000000000000000000lg[N000000004H8U000000000000]99n0000lFV5dPND00000000DTdk<@d8
0000000000000000000000000000000000000000L2TYDPmX00000000000000000000000000000000P;n;8F\V0000hP_<0000@;6f\N3d000000000000U:8B0000
000000000000I9hd0000L2mT000000000000\EC3000000000000HM>00000000000000000000000000000011205@CPONA0000000000000000dEf@000000000000
`F4Q000000000000000000000000000000000000<eKRA>j;0000000000008\765F;<00000000000000000000lElQ000000000000P:JD0000000000000000dN70
000000000000000000000000PPW=U@SW000000000000L;@k0000LcgO000000000000I3?a0000000000000000`S^?000000000000L1bS00000000D6KG0000@bdT
T93K00000000<2Uk00000000a9P?@CGf0000000000004MRR0000<BoA0000UCO@0000X>XY4ikLAF9M8ll:<@^:8l2o000000000000000000000000000000000000
0000EA<Q000000000000d?hI000000000000000000000000000000000000]C6V000000000000I0AH\Q7P00000000d]gJ0000000000000000000000000000LCcT
`kkDT];kHbR[0000`L2Q000000000000<UUI0000000000008eFJ00000000QCAb=3@M00000000X4jI0=FRTA>k\d0?M0Y?00000000000000000000`P\h00000000
0000000000000000P6BcDN7>L8mmlQHTXQj8i0@Vd9PO`[6B000000000000PLZ>1BP^000000000000lV@d00000000000000000000aC=800000000]3XKdcDa0000
000000000000000000000000000000000000lICU8FPAE>Q8=CU3\?Ni000000000000DNEh000000000000Th^^0000000000000000hZDR000000000000Dh`50000
0000LHA3Tl1M00000000d?T8000000000000000000000000AFUUQEQ=000000000000dKFF0000PgWO000000000000Hj;C0000\Dam000000000000d8^V0000HPRk
0000P2R=0000Hm85000000000b;1000000000000000000000000`A9U8GGI00000000<c6S0000000000000Vl]0000L=R^05>W00000000000000005CgB00000000
00000000000000000000TAXN00000000@WZJ00000000000000000000000000000000000000000000000000000000XdPKla5J`g:F00000000MCn300000000HbN:
00000000000000000000000000000000di4N0000<oHZ00000000Dl]20000000000000]mh0000<Q]>dh8e00000000@^9F00000000<@Bf0000A22Dd1iY00000000
0000hXo20000DQ]P@>Sm0000000000000000\WSY0000LiV>0000a60RLPmd00000000ddL=000000000000`MXEh0o[I9f^00000000L;fX0000DBdVHL[Wl9VC0000
8C868[>LiCJ10000000000000000T<Qf00000000000000000000DKE?000000000000000000000000000000000000000010XA00000000YAeg0000000000000000
00000000000000000000000000000000000000008C^h0000<J5`0WLn4_C;L`S5000000000000L`Ge00000:Sh\AI:1=N@00000000YDl\LZTW0000000000000000
0000000000000000m5k:00000000000000005<^o00000b>^00000000000000000000000000000000000000000000<@hb0000lQlT00005@lIU=Qj000000000000
000000000000000000000000000000000000000000000000000084=[0000000000000000000000000000YE200000000000000000000000000000P_\Z00000000
0000000000000000000000000000000000000000000000000000DeGo00000000000000000000\o`H000000000000000000000000000004;W0000000000008A5:
00000000QD\a`0>d000000008eYo000000000000e8jn`oRb0000`S0W000000000000000000000000@M?:0aifhiE;00000000000000000000=Eo;00000000@=eg
000000000000dc?Z00000000`1SZ<cSJ000000000000000000000000PbPm000000000000000007j``imN00000000PI_?0000D]M10000\[ec8d=M`lZH00000000
0000L3H\000000000000000000000000d0@Ll=iC0mXG0000DMGcU3DG00000000dV9X0000hN1M0000000000000000PIhV000000000000IFIg<\dM@j<9\NBB0000
000000000000000000000000`:JZ00000000000000000000Hec4YEOc000013>f00000000HPRX4\?_0000000000000000H[3c0000000000000000000000000000
000000000000QE4W0000000000000000HZcI00000000000000000000Y?9O00000000000000000000000000008YLE000000000000000000000000HBNZ`SbLTT`g
dK?>hd6V0000XSEe000000000000000000000000000000000000H_To00000000000000000000000000000000000000000000`T>@000000008Fk1deNgD0k1Y6Mk
M@HQ00000000EFZM00000000000000000000D3@c0000000000000000000000000000T6Y_a27@@SGc00000000000000000000TB3G00000BO;0000000000000000
lDo\h23100000000000000000000a:BUd6<`0000000000000000000000000000]:g24BQc0000000000000000P16P00000000@8@YQ8WS<n6Y0000Lc;400000000
QEm<000000000000l=6\93G900000000]31@0000000099RlI14dP>o[000000000000<c890000000000000000000000000000IF2m00000000l0b:000000000000
000000000000000000000000000000004Rf`00000000000000000000e2k20000m7jM00000000000000000000000000000000U1DJ000000000000000000000000
00000000\`9=\NIn00000000000000000000000000000000000000000000000000000000a9Tb0dge0000Q8R6000000004aC]0000DH<X0000000000000000ECS`
0000000000000000000000000000AFP?LO`cMEnB00000000000000000000@Il:0000l15gT?O[000000005AH[000000000000lTdZ`JMQ9A4841j0UFK=00000000
000000000000000000000000000000000000000000000000PNgj000000000000000000000000`8FUP@<A000000000000000000000000XVUV0000000000000000
00000000000000000000000000000000000000005D7_e=0_0000ld<300000000000000000000M>03XF5:E94<0000a8A900000000000000000000000000000000
l\oc000000000000@l`N000000000000000000000000000000000000eBj^00000000d]Sa0000000000000000000000000000000000000000000000000000lcSg
@n=100000000000000000000I7XH00000000l:;i00000000000000000000000000000000000000000000HYZmm>?f@VN400000000000000000000000000000000
0000000000000000000000000000Lb\_000000008R3^\23IT<oVXK:\d1fH00000000P_aK0000000000000000000000000000000000000000000000000000AF6J
0000000000000000hbi?0000hEGW\WA50000000000000000l@><0000<eA78YNh000000000000000000000000000000000000DDOB\X^]@eV?5C6C04SVH46P0000
00000000XdaCQFnQ0000000000000000000000000000000000000000m0Xn0000llT[0000000000000000\fl000000000h>dj0000000000000000000000000000
8W9j00000000@hHee79R0000000000000000000000000000000000000000000000000gOoL`In000046Ga00000000@5Ph0000ABG2000000000000TFBn00000000
00000000TKSkX:IDhmZA000000000000000000000000@Pda0000`>8gDI1h000000000000`HXe\HmniFIW000000000000000000000000000000000000a6Ti0000
T\DR0eFh0000dR`@PKno000000000000`iGD00000000000000000000000000008[WI0000iGW?00000000000000000000DngQ0000000000000000000000000000
4i>k4T6P0000QG5fHVlo00000000Y:?i00004l[:0000000009a^000000000000000000000000000000000000\jbP000000000000000000000000000000000000
TXgm000000000000`9\?0000000000004<>_00000000d5ij<2SNDJ;a<a6;h0Ug0000000000000000d85=000000000000lcIB000000000000\N6a0000lUGo0000
`Q7j0000\@]KXX;00000000000008<g\00000000000000000000To<4000000000000M50n00000000DB<M\2]]4NDiPO7beBn`4Q4aAEIR0000000000000000Y4f_
0000000000000000`4Yk0000000000000000dLS000000000`g;7=BIT0000`OO^l`Z<0000`ckoQ8o@00000000YG4`0000mCR?0000=6mmHA^SDO1]lF?Z00000000
00000000000000000000<@2;0000000000000000000000000000T7VSTYS700000000000000000000e8<aUG:n0000000000000000HSPT<:RdD:7^hLIn0HNi0000
00000000d0<^5794TIBd000000000000a1o>0000P?AB00008D>^XUcj000000008gIM00000000000000000000000000000000000000008m2Z<BQ;i2HY00000000
00000000DdNLLQQ55261000000000000000000000000XJ3dd:IcH[dU]>O\0000@^n`0000P69<000000000000000000000000U@Nl0000000000000000=<I_0000
dcfV00000000000000000000000000000000000000000000000000000000000000000000hbS[Q56D00000000h`6;T;2M000000000000000000000000PaE70000
L`DK000000000000lZlI00000000UFI:00000000@73O0000000000000000<@5[0N5e00000000000000008EJZd^il8ank000088AV00000000m81K0000DbfS0000
P7Io00000000000000000000000000000000000000000000000000000000@Y640000\eGH0000000000000000D<2b00000000D:El0000\2LQT>R@TH2Wl=2WdP<l
0Z6G\kOM00000000YG?k000000000000DOQE00000000000000000000`MU[00000000To>l00000000000000000000UC`L0000000000000000`8dS0000\IQOhGLQ
=CXE00000000T@LS4;Xa0000000000004U7200000000D8h8T4a=d7@W0000000000000000m5RX0000000000000000T@jcHKN[<]OS00000000DSUo000000000000
4JN1d?gn0000000000000000A3M?000000000000000000000000000000000000000000000000000000000000P>bR000000000000000000000000000000000000
000004dJ0000000000000000000000000000000000000000000000000000M6S100000000000000000000X:9O000000000000@L?S000000000000000000000000
00004aaaX2^H000000000000PTNh00000000A5[@000000000000000000000000000000000000X;>d000000000000000000000000000000000000000000000000
IF1:0000UB0:000000000000000000000Jcn0000000000000000Y>:_0000000000000\Ie0000000000000000000000000000000000000000m77J000000000000
00008=`R]7jeIB\U0000000000000000@<T\000000000000L:j]mB>5000000000000@N>3000000000000d0FZT>iU000000000000000000000000000000000000
000000000000eB53000000000kh@0000000000000000000000000000P=gg0000000000000000000000000000MDTbLG=700000000DJS\00000000000000000000
0000000000000000000000000000lM_c07j<00000000000000000000LUa5000000000000000000000000000000000000`KYY000000008?fJ0000LL4Z00000000
0000`QU5000000004LiCa2Ob00000000000000000000000000004g@50000=6OO00000000000000000000000000000000TJ?00000MDfl00000000000000000000
0000000000000000000000000000000000000000<87E0000<^2D000000000000000000000GjK000000000000HOTT00000000000000000000HIb`00000000PJB<
000000004JWM0000HSE?0000TY9j0000000000000000<i8100000000000000004P02l\9e0000L<_R000000000000000000000000000000000000000000000000
0000000000000000L6;A000000000000000000000000000000000000\9nm0000AFX?@efa00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000DfB5000000000000000000000000000000000000\D?9000000000000`R=D00000000h6Oa0000\bBXlbjE0000lQ_30000`FZ?
00000000000000000000dKmj00000000000000000000000000000000000000000000LM5700000000000000000000m:XL000000000000000000000000l^YN0000
0000eF?<000000000000\AQG000000000000000000000000000000000000T_P`00000000l9Rc0000<hIiY8e200000000`[JoDeCU000082efDGlW000000000000
00000000<e:fX^hH0000000000000000IF@>0000Db_f0000Xjaf\d5AX2HU0000000000000000PSIhhDVV000000000000Q3JM000000000000\kCX000000000000
000000000000@B8]00000000HQjJ99[:YA]gT_X_00000000000000000000000000000000000000000000TkDe=55Ah7_<000000000000000000000000dU=Z0000
HfiEhL;m0000`dS=E=ZF00000000000000000000Y6@F00000000000000000000@[cH@HBU0000HV_300000000U:0P000000000000000000000000000000000000
00000000lSC700000000l@>O0000iF[i000000000000MFXY`@ml00000000000000005FW[0000T4K5000000000000000000000000Tb5fl]kYD?X9a1?:]6UU0000
0000000000000000DK_S000000000000000000000000000000000000000000000000000000000000\Q3c00000000000000000000QDMQ000000000000DI_OYGOD
\FQ^0000000000000000000000000000000000000000000000000000000000000000@SAC00000000he?40000I1@B000000000000000000000000<0>UPZ7O0000
@J0_000000000000hGd70000000000000000000000000000lYFS0000000000000000PXZ^0000000000000000000000000000000000000000000000000000e==?
00000000@eAH0000000000000000000000000000X=KO000000000000000000000000000000000000LC?K00000000`Kkd0000000000000000XZ9n000000000000
l5S_0000000000000000iA9C0000D<d20000000000000000000000000000000000000000l6]V0000000007dGM7BY0000<;`:0>d;0000I:bi0000000000000000
0000D1IK000000000000000000000000000000000000d54D0000000000000000000000000000]CG<87R0XW2k0000000000000000000000000000000000000000
TGXSY7cn0000000000000000000000000000lb9X0000000000000000dH>100000000000000000000000000005G7f000000000000000000000000l6Kj00000000
00000000XBMb0000000000000000DIic\g<Y0000000000000000T^W1000000004hj\0000\dbT00000000000000000000000000004E3300000000D0NIhZfg0000
00000000000000009GRV00000000Xjn:000000000000000000000000``9H00000000000000000000T]NAe8n:000000000000000000000000hbGlQAST00000000
000000000000000000000000000000000000000012`n0000000000000000000000000000000000000000000000000000L7Dl00008mM]0000000041LI00000000
000000000000000000000000000000000000000000000000e=GF0000000058Pn00000000000000000000000000000OnVXcA4000000000000m4Hc000000000000
0000XNdV0000000000000000LX;T00000000000000000000<YR80000000000000000000000000000lnh6L@3W0000000000000000000000000000LmA=00000000
00000000000000000000<:?j000000000000000000000000000000000000000000008al_0000Pnbe0000000000000000000000000000M0IF0000000000000000
00000000000000000000AC]W00000000d8<<0000000000004_I[0000000000000000000000000000000000000000D6kE00000000YG>V00000000h3Ub19j;0000
aCk;00000000<Vg100000000<IX;0000000000000000000000000000<@V200000000000000000000`4n?dZR700004<AZ000000000000`XG20000dK^N00000000
Q<8B000000000000000000000000h=Bl0000\EKV000000008aQcX_:700000000511Q000000000000D?OA00000000000000000000000000000000000000000000
0000d2;B@N:j0000H1JgX^oG000000000000000000000000000000000000d40P0000000000000000000000000000P^mJ00000000000000004Gh_AGXH00000000
0000000000000000000000000000000000000000h>L20000DCB<000000000000000000008fMG00000000@IVL0000000000000000L5kVTW^60000000000000000
000000000a@Z0000147T0000d176LVUf0000000000000000000000000000000000000000000000000000000000000000000000004U;20000XXcF00000000m9WB
0000000000000000eG^h00000000000000000000000000000000000000000000000000000000XG>`0000000000000000DTR:0000l;?a4E6L0000000000000000
000000000000000000000000000000000000000000000000000000000000lG`X<R7[dfe@000000000000000000000000d`AmlfIAmE>E00000000000000000000
00000000DT=^000000000000000014@Z`37A0AD@0000<L9000000000000000000000000000000000000000008ikc000000000Eh>000000000000@HN\00000000
0000=Ca500000000000000000000IBQD<ZQ30000`nDd00000000XVZ@0000dHD<L=bM8g8@00000000hNhi0000000000000000000000000000000000000e2L0000
DiI4000000000000=5]GlO7;<HH@000000000000000000000000Ln^P00000000000000000000000000004?SG00000000000000000000000000000000P0B>0000
000000000000]7f500000000000000000000000000004>ceTeS2000000000000D[0o8e]b000000000000000000000000000000000000000000000000l^`_0000
0000000000000000000000000000DK1U@l9?00000000L`a=0000000000000000@_@k000000000000000000000000d>hT00000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000LRDZ0000000000000000
0000P=k000000000`49R000000000000Xc9`mE0C00000000000000000000000000000000@6<T00000000000000000000000000000000000000000000\08Y<;k_
00000000000000000000Pd_?0000HR9I0000000000000aFb0000<bC6E9b8d3g200000000000000000000m>^l\ZnO0000000000000000DkG]0000000000000000
00000000000000000000PiR30000TSkm000000000000a:\Q000000008FoI0000<VK1E9nm000000000000TUV<000089<3000000000000@3b30<3AU:Nja=0I0000
0000000000000000000000000000=E3Q99=X00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000=7L30000Hmk:lGKk000000000000\[9m<]WM000000004=MD00000000HNbT0000@M:I0000000000000000e:Fe000000000P;W`YWm000000000000
00000000000000000000000000000000000000000000000000000000h;OD000000000000UAk@00000000T?3:0000000000000000000000000000000000000000
`R938KT<AC;b0000000000000000000000000000000000000000000000000000D83D00000000@RA0000000000000d]D900000000A=W300000000000000000000
0000l7n5D9DM00000000m@G4000000000000000042nAUEW100000000\;ii@AS]00000000@Al9``:j\m_M0000P<Z?I:l>000000000000Dcmn0000UB9k00000000
00000000lhec000000000000\HSj000000000000<F6XPIf;000000000000@XDF]8@R0000lLP_8^B100000000000000000000a:dD000000000000000000000000
000000000000000000000000<1OPaDWc0000000000000000`D3ChXXj00000000<`0M`lE50000LSLF00000000lYU_0000000000000000000000000000l]cI\l=J
00000000000000000000000000000000Lb`R00000000Lf4<000000000000T;_EXfEL000000004DXj<^Z]IB<[000000000000000000000000l<6g00000000Y=JE
00000000000000000000l4V00000@<R^`Na60000000000000oGW13=l0000@G@b00000kfY0000logL00000000000000000000db?H0000000000000000DJW?0000
000000000BbeLW^L0000Hd:He4T_PLj[4TeF000000000000lY;G000000000000<j[]0000]D490000000000000000000000000000000000000000000000000000
00000000TCf1000000000000000040kT8[8`0000000000000000000000000000l1:<0000Di`ka2fiP;<f8=_0@ZK70c2N000000000000000014[10000dEUl0000
0000XAQ]0000P]8`00000000L?;hHAJS4Pc^\X6lLg470000000000000000000000000000hdK2leT600000000<@P40000000000000000YBi6DAnW0000lFc[0000
XZ[4X`A?000000000000000000000000000000000000000000000000000000000000000000000000000000008;^`0000000000000000000000008Ij2Pb700000
TPPk0000<]Ic0000000000000000@FUa8_Ul00000000TZ<c00000000T0Ik4XGgPfW20000000000000000@Qa\000000000000000000000000000000000000l[hb
0mcn00000000LWfi000000000000000000000000000000000000000000000000000000000000e=Bd0000848D00000000]3n500000000DeIm0000dPTH0000@VYE
TFb:4QBGl_KQTc>Gi?in=Bo`0000000000004LUX00000000000000000000000000000000000000000000H3^^L\Q700000000000000000000000000008N7[0000
@01T@N=M000000000000000000000000000000000000lmiQXST@0000@Yj[0000000000000000l6?:0000XD`A0000000000000000Dl`70@T2m7Zc000000000000
000000000000000000000000000000000000000000000000I=8N0000000000000000000000000000PiKT0000000000000000000000000000Q8ac000000000000
00000000000000000000000000000000000000000000000000000000000000000000E?Y[000000000000LcO9e7dk@[Q=<3jG0000000000000000@HAmHP5S0000
00000000`;_R000000000000000000000000000000000000e?CC0000l_0d00000000T=UJ0000000000000000d_hX0000000000000000000000000000d6:S0000
d;eB4AnjLRj70000000000000000\XIA00000000000000000000lnTT00000000000000000000000000000000<n]3mEEcD9EFHEnm00000000PK<I`QSH00000000
00000000000000000000000000000000000000008KNh00000000Y>NH0000`^;S8?ON00000000000000000000000000000000000000000000000000000D8[0000
00000000Q5Y>000000000000XhB>0000000000000000000000000000000000000000000000000000UBX?0000000000000000000000000000`1FgL4h<\=5Vh3`4
0OWP00000000000000000000000000000000TcJH000000000000PaRJ00000000DC64Xk1H17`D<]=O0000000000000000DGR]0000000000000000000000000000
DAD[000000000000\]ZiL2Eb0000ACnF00005E440000000000000000000000000000@49_0000000000000000000000000000000000000000L=e5000000000000
@ILI0000<E;T000000000000000000000000000000000000000000000000000000000000d?3T00000000000000000000000000000000000000000000i5DX0000
000000000000@mca0000l4^8Y0V9000000000000000000000000000000000000000000000000MDoV0000P46\000000000000000000000000PBVF0000T[I5HjF5
0000000000000000EBgL000005Co00000000<OXi00000000l>oK@[kMlMno00000000000000000000D`[DiFl5000000000000000000000PA50000000000000000
00000000000000000000000000000000000000000000000000000000000000000000dm9m8\n`m<;;0000000000004c`ciA7]00000000000000000000T9>IH[4[
00000000000000000000000000000000000000000000000000000000000000000000@Y2a00000000000000000H7R0000l2S^0000=:>=0000<lCb00005BXb0000
d0C900000000\J5900004T62]69A00000000000000000000e?h2000000000000P>XA0000`5B50000a9:P000000000000dGkD000000000000000000000000X6Z3
0000000000000K29i=mk00000000XPML000000000000H4AIdDf70000000000000000000000000000<O_<LTL5A@C?0000lPY1@G0>0GC700000000000000000000
4]Z^00000000HVdO1B8a0000000000000000XWFi8Z`Tlk?7Y26N00000000X;TVTlH^00000000Q62d`3Wh4KJ`0000000000000000000000000000000000000000
0000000000000000000000000000d<;Tl6Ca<I0RQDBF0000000000008YkG00000000000000000000TY4\0000000000000000dI=I00000000PYbLL`]SIEHLH=:0
000000000000DWofL4G_0000000000000000000000000000000000000000000000000000000000000000iFg000000000000000000000000000000000T1C`U0Sj
0000Q0f=0000000000009FX200000000hBj<dK_n0000000002CA00000000000000000000000000000000000000000000000000000000000000008I=3@P^7U4XI
0000DS8Hd2Hi@Q=7XnHh0000h5@a000000000000000000000000@SmX00000000ACMa\X0T000000000000D>[R0a3<0000@Ajl0000000000000000000000000000
0000@]od000000000000000000000000000000001Bhc00000000000000000000lm@]000000000000h1L`0000`OPmD7Y9lGDBTG]ShMN5DN;WdY45000000000000
A:Cia95l00000000000000000000Xagc0000086Z8Cn500004K]K@W4W000000000000i@:M0000L0XXPbUhDl>O15XM00000000X2Wd`5Q;43200000000000000000
IGGk00000000000000000000000045@M0000000041QF1CmM00000000Db^N0000000000000000lm7300000000i=e?000000000000<ckT00000000DH4`00008ALW
0000XdBmH<f7\McT8=DW000000000000000000000000000000000000000000000000l78^00000000000000000000000000008`4a0000L\QO0000000000000000
00000000000000004>fN0000d_d>000000000000000000000000000000000000h5LN4S3m0000000000000000h`MS<YH>XYSh0000@NG]000000000000DFGi0000
0000000000000000YFgc0000Q>n`YF86]<LI0000000000000000000000000000000000000000D8;m00000000000000000000`\8S0000`O5?T_T5000000000000
DHXHX\fJ00000>hn0000000000000000000000000000PAJ>00000000000000000000h;MGe7`Z@F3MXRPhXH9am@UF000000000000000000000000LA]H<ggL0000
00000000@e2<00000000AG490000000000000000000000000000<Jeh00009;5c0000DM3600000000X24n0000ljSn00000000000000000000000000000000@Ek[
@CNP4OeKl]\o0000000000000000H^g2000000000000000000000000@7f]000000008R^b0000000000000000000000000000DbQ?000000000000000000000000
000000000000T_gG00000000000000000000000000000@IG000053aJ00000000@MbBP]ed0000000000000000000000000000h>>X00000000<eJ]000000000000
00000000a6Li000000000000000000000000dG8l0000m@m200000000]Dn_0000EAd:0000lLKn00000000U>Dg0000000000000000000000004`?K4i1l5@1P0000
00000000000009]T<ET600000000000000000000000000004WYOQ4D;00000000000000000000\@M?XiPk00000000P:_V0000@3S?000000000000000000000000
00000000@NPdl6`l53jk0000DZN:0000d[O6000000000000@5Z:LaT58_4P000000000000000000000000<Am`YDFS000000000000000000000000000000000000
000000000000YDDa00000di?T00Y00000000000000000000000000000000@5h\l^Y=TRS;00000000000000000000lVWkA0`10000000000000000000000000000
00000000000000000000000000000000XS4L0000000000000000000000000000A<<F000000000000MG>i<B[H00000000`k=a0000LXJbDaL[`J7J0000X>3A0000
X<QQ000000000000@3NZ4Eoj0000`7N:D=b]0000000006;70000ADgS0000000000000000`CFB0000QFOE00000000YA250000HQPG000000000000E6`V0000a@?X
0000XD9\00000000000092?\00000000000000000000000000000000000000001FEf00000000loGn0000hNRZ00000000l@JHQ7g30000000000000000XePL0000
dMm?000000000000000000000000=:UL0000000000000000Xk<m<fDE0000@Zce0000`RQA00000000he<e@b4_00008I6o00000000000000000000000049>j0000
000000000000000000000000000000000000000000000000000000000000lR?N\T200000Q05G000000000000000000000000=@o]@38G00000000000000000000
00000000e1YA00000000L>ol00000000000000000;j4\mDC0000X<=`P<VK`Yc@5DMd00000000000000000000000000000000EEa00000YD^e0000000000000000
00000^[=00000000T[l50000`=Qo4=LS0000aFRH86RJ00000000000000000000000000000000000000000000YCX2000000000000MDnR1@9g0000<2?<0000<4bR
0000000000000000000000000000dGEn0000`8_HLKa400000000000000000000000000000000D`Sl00000000]9<K0000<eV3E@cZ000000000000000000000000
000000000000M3bT00000000000000000000H=AH0000000000008<NN0000d9GLTBXHXLdhQ?ne000000000000000000000000@hg500000000000000000000DY83
]2]hU6>]0000`4o20000000000000000000000008KKa00000000IB2T00000000L9IcX6^5000000000000000000000000000000000000l]8;0^HDE6ki00000000
0000000000000000000000000000000000000000\JBg00000000000000000000HKEQHb7Z00000000000000000000`?k;];;Ui<CZ0000PV5D0000000000000000
00000000PG`M8fMU000000000000000000000000000000000000000000000000HoSoP:@D@<@3@QP20000000000004I`N0000000000004IH90?[3A3R\00000000
<f0G0000M5?N0000a@Ze000000000000hBf9000000000000000000000000a8fbP>;]0000000000000000000000000000d`KO000000000000hY5^000000000000
0000000000000000]1XO00000000P=i`000000000000000000000000000000000000TcbP000000000000000000000000H6M;DcoS000000000000000000000000
52UM00000000\5cl000000000000000000000000A;Re0000000000000000000000000000P8>8000000000000000000000000000000000000hS`600005GDF0000
000000000000000000000000000000004Q2OHU3>h_92eC[@000000000000000000008?K=0000000000000000h?6;L:Ak0000000000000000000000000000LK7n
0000000000000000000000000000000000000000000000000NdF`C_khHdjP0[S`POV00000000000000000000000000000000<[b600000000000000000000lZbO
000000000000000000000JEGMET600000000000000000000000000000000000000000000D9AET??T00000000000000000000H2CgQ=VN000000000000X:K8LBa9
L]d`96hllAK=00000000Df0T0000000000000000000000000000000000000000<WI900000000000000000000000000000000P84ehSk5l_0?0000la;4`QT4PgA9
5BT50000000000000000000000000000lEib0000d6:e0000000000000000000000000000000000000000000000000000D2]o@LUG000000000000dNCPXfD[0000
000000000gnk0000000000000000TK;C`fOE00000000000000000000000000000000000000000000000000000000LdXm0000Y2h6a:1mlCocYD<U000000000000
@fU<5CDj0000000000000000E8n`000000000\JS0D8K00000000<4FK000000000000000000000000hQ`glle4HX0h0000000000000000]4LGi;Dg000000000000
000000000000PI@3PIjY0000ECHn00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a0R60000
X5;ET]jc<b[D\d2P00000000PVkE000000000000000000000000Tff1h<@GP0oK00000000=>=`000000000000000000000000Pa0700000000000000004i2;0000
0000LJYM0000@C[DlQbaD`X\0000000000000000Tc5719>f000000000000@LF4000000000000lfT]0000000000009C8B00000000000000000000\:Cb00000000
0000000000000000000000004Pdn00000000000000000000\hSZ0000@GFTM<YY<_bXU7Kb00000000000000000000XVU70000000000000000hbl2LA1MP6QO41dX
I8D>00008\V00000000000000000000000000000000000001@mEaBZ]0000000000000000000000000000000000000000X0Q<0000000000000000000000000000
`WK8<W`_h81V]@Jg00004J6l000000000000XfU^0000\lfR5B3mL\6I000000000000000000000000000000000Hh<00000000i1WJ00000000000000000000hWj:
000000000000000000000000029NXX>800000000LQBl0000<<S6X]2bMDZN00000000lRHV00000000`S0<000000000000000000000000D@c30000000000000000
0000U:Jl@Bal0000XScP000000000000000000008OMb0000000000000000000000000000LHem00000000LF2ZY>2MheVKM>VU0000XN\Z00000000000000000000
00000000Q3^]000000000000000000000000000000000000000000Mi0000000000000000000000000000H5h000000000Q7M_000000000000000000000000X3b>
DR7l0f1]0000<WHf00000000000000000000TZL30000000000000000000000000000hFoa000000000000000000000000000000001?Xo00000000000000000000
0000<oD4000000000000HCE[0000000000000000038kD??k0000000000000000M>\60000000000000000H07n0000000000004i8m000000000000<f:K00000000
0000aBB^0^m;0000000000000000HZ7B000000000000000000000000`HWl0dmb0000]FbY00001=lB0000000000000000000000000000000000000000lcid0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000E3`^000000000000000000000000000000000000
00000000000000000000i8J@1E;E0000IEb<0000000000000000000000000000000000000000<P8V00000000000083XAP8]8000000000000000000000000PTVZ
00000000000000000000000000000000Q3AjAE9H00000000AF[3MDH<00000000=4jB00000000lWWV000000000000e<dC0000000000000000000000000000DoBF
00000000@5G4l>LJ000000000000dEd^PiE]0000`::J00000000000000000000000000000000A:hL@lS;eDil000000000000000000000fC?0000000000000000
00000000000000000000000000000000000000000000@1F>00000000P@]U0000000000000000000000000000000000000000000082^=0000T?=5000000000000
00000000000000000000000000000000000000000000000044J600000000D16a00000000000000000000Dc@600000000000000000000T>2:0000000000000000
000000000000000000000FF30000000000000000000000000000`a<@PIN5X3C3L:AT000000000000000000000000`CgU00000000000000008;MT0000HGDd0000
<DZK00000000X>6=0000000000000000dQ`B0000000000000000LC?X0000000000000000000000000000`bfE<dMj00008[2b00000000`CA70000000000000000
i5BU0000PF5o0000H>Hi00000000H<K8XX;;`SMdThm<0000TZZ^0000000000000000Y2=e0000000000000000L<mJ00000000T?P^YDjl0000000000000000<:A2
000000004d8c00000000XN8]0000\EGca7SN@cQcA:6297]70000`\C08N5G915N00000000<8iB00000000000000009@T=00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000048N40000<I8d000000000000000000000000P9?h0000000000000000
0000@`QE0000LjEK00000000XD3W0000000000000000000000000000PK<V00000000000000000000D=kW000000000000000000000000m87P00004K>a0000<`NT
00000000X^\j0000000000000000000000000000lYmYiDmB000000005=Uk0000000000000000000000000000000000000000DfPPe8d30000000000000000YE@B
000000000000000000000000000000000000I5C\00000000\CXO0000000000000000000000000000000000000000000050NW0000DkS\000000000000@9OO1=^^
000000000000000000000000000000000000000000000000000000000000Y<VV000000000000IE2J0000000000000000lcT]hgAX\ZnfD^M:0000UBIg0000<0ea
000000000000853Q000000000000000000000000000000000000dUi2T4HEd=V:0000000000000000\ILb00000000000000000000000000000[G?D>IT00000000
X1B30j[F000000000000000000000000l79K000000000000000000000000000000000000000000000000000000000;KA=A8700000000TM>j0000000000000000
00000000XP?U000000000000<32h00000000000000000000`Y;90000000000000000000000000000000000000000000000008Fm800005F9c0000000000000000
000000000000000096Vk0000000000008:\\Y0?Q0O>E000000000000000000004X19000000000000000000000000000000000000000000000000000000000000
0000000000008N4@0000hf<a0000THES0000h3FHP1L:@Slg00000000000000000000=CT=0000Djci000000000000000000000000000000001:]14l5E00000000
0000000000000000P<LCTHHm00000000E63D0000Hh1]0000000000000000U7Z<0000dVmH000000000000000000000000D<7j0000000000000000LGF@00000000
0000000000000000l8gY\HQK000000000000000000000000h7A7000000000000lZDD0lag000000000000000000000000@d[dDghf00000000iD5R00000000`R>?
0000D[UA00000000000000008X6000000000<WIL`Fef0000000000000000000000000000000000000000000000000000000000000000HGDV8Za2000000000000
00000000HNhZ0000\C4G0000000000000000\OO<HWS700000000A?cA0000000000000000000000000000000000000000hf\`0000000058X3000058:\00000000
0000000000000000000000000000000000000000i1`8000000000000d>m\hOHH5:=U000000000000000000000000000059Co00h^lZD_PW=c00001GGX00000000
0000PITW0000e12N00000000000000000000dKiT8A@8d\\b00000000`^FE00000000@3\R0000000000000000dORD0000000000000000hK_aiEI20000Tk>:0000
0000000000000000000081P904CVHFKM0000\A34000000000000\VS^00000000000000000000QAEB0000000000000000000000008H5j00000000000000000000
0000000000000000I18b000000000000<55N0000`2FW0000L:_8000000000000000000000000Xfe0=B5F00000000000000000000000000000000000000000000
00000000000000000000000000000000T9@S`f6ELX`0Xn9ZTIA0HnKn00000000000000000000000000000000XB8=0000000000008d6h00000000e77[00000000
0000hM@F0000000000000000U8@AIAD_hOX<lYb?XZj`000000000000000000000000000000000000000000000000@\08000000000000000000000000iA3h0000
0000T3S\0000000000000000X=hW000000000000L]0100000000000000000000lTPS=B`W00000000000000000000000000000000000000000000000000000000
000000000000000000000000hRVT0000000000000000`gl80000XYLS00000000<Ri[0000000000000000lD>B0000hXJMXOPH0000e2Xn1ACl0000000000000000
0000XQHf`F8g0000000000000000000000000000000000000000000000004V9L`o^Q0000000000000000000000000000000000000000000000000000hd4M0000
hm:M\PRG0000PG__0000@=dg0000000000000000000000000000000000000000000000000000000000000000000000000000hAF400000000Y9dM000000000000
000000000000000000000000H^UA00000000000000000000X;I6dIG\8`]fQ9RW000000000000YDEmdlFJQ=P]00000000000000000000aD;h00000000m7BjA;`m
0000D?kX00000000`S3]0000<;a_0000000000000000T[L_0000000000000000PYfJ00000000i>`00000000000000000000000000000000000008H:D=?G80000
84TKdc0<@dcB<h@Y000000000000000000000000\g6X00004fh;000000000000000000000000000000000000000000001G[S0000000000000000000000000000
0000000000000000000000000000000000000000Q<S2DbMX0000000000000000000000000000Y0PX00000000000000000000DkZD000000000000`[<600000000
aESB00000E`L0000@9gk0000000000000000\SD]0000hP;e00001GZ400004B538D@54TnQ8gJiDiX100000000000000000000000000000FNK0000000000000000
00000000H\m<0000<lb^00004=1>mAW;0000000000000000000000000000000000000000000000000]3^Lo73`hiN0000XN^c=<Um000000000000000000000000
H]>>000000000000000000000000000000000000AA1L`ba:e::O0000000000000000000000000000U;CP00000000000000000000000000000000h>AP00000000
0000LjWW00000000\0Al95_kX9;>LMGE000000000000H?f<UF2:h2YW@X6T00000JY_UBem0000hDQIQCin00000000000000000000PK=T000000004K^1Xd;]0000
000000000000000087GP000000000000000000000000X^@W0000000000000000<Gf>@I[900008f^m00000000000000000000000000000000X?l0L[MT4e8V0000
00000000hBnlLPDll5n;00000000000000004@Ja00000000000000000000000000004J7;0000000000000000000042if8@9100001=8g000000000000dl@00000
0000TDC]00000000L6d[XWQcTh@LQ6B\M@fo000000000000T2j\000000000000L<^L4B7=eF2`dTReTMM^Dgg`0000DZUN02W8hHa6000000000000000000000000
000000000000dDa^000000000000lGde000000000000`HfH00000@8B00000000000000000000lRWU000000000000000000000000P7Un0000PG^;<m^o00000000
00000000000000000000Toc_000000000000HWjX000000000000000000000000000000000000000000000000000000000000\Qm9X[HcY>[5\bOg0000\8UK8AAQ
00000000000000000000000000000000000000000000000000000000000000009CRR00000000\EcXd\M600000000000000000000000000000000<[j40000e;?`
0AcC0000000000000000000000000000000000001CN4H9\l00000000YDoIe@\;0000000000000000000000000000P72\000000000000lXLe0000000000000000
0000HUGS4T<9000000000000lfhU0000000000000000@=10\F9D0000000000000000000000000000000000000000000000008<TA00000000D8Ba000000000000
0000HXAh000000008]CL000000000000T^P]0000lY:lH:?900000000000000000000000000000000000000000000000000000000Q4dh0000hiMf000000000000
0000000000000000000000000000`;Ab`?L7E:6V0000lBcSEA>j1F\<\_Va8HP4000000000000000000000000TFHC0000@ZSS0000h6jT=4>K0000000000000000
L3j70000dSd@dRV0a;IR0000000000000jf20000000000000000<GE@0000000000000000000000000000000000000000<2dT000000000000@j]a000000000000
<MD60000X5Sl0000000000000000M2WY00000000000000000000L1B^000000000000000000000000\786he<O00000000000000000000hFIc\HaP0W510000D2`3
00000000LZ?]<clO\j;400000000000000000000PVUG00000000000000000000QBE600000000000000000000000000000000000000000000000000000000a@cm
@J@:0000LNcC8^\R@8J?`HjE9DQ[000000000000000000008hP<00000000\1Tm0000TagKPcQm4h^N0000000000000000HH[e00000000\?560000000000000000
DGlH0000I3a100000000000000000000000000000000i8Lm0000000000000000\L>kDAH7ldWgY:;W0000000000000000Hn>000000000PLhg0000000000000000
000000000000000000004\X70000Q2fJ00000000000000Ve00000000000000000000TI3100000000000000001@QE0000000000000000000000000000D2E8\CRa
Y4?^0000I0An00000000PT400000000000008Ne600000000000000000000000000000000hKiCd<?9HlX`00000000000000000000`J_@00000000000000000000
0000000000000000000000000000000000000000000000000000UDL^0000000000000000000000000000000000000000PWeYhbDP000000000000000000000000
00000000000000000000<eiDmF8]0000000000000000XS520000000000000000000000000@j9000000000000000000000000000000000000Q=\f0000@<S^0000
`gTl0000M41W0000E=5V0000000000000000<4Nc0000L:W:00000000000000000000H\Sn00000000d0RZlc<CHk2f9<`SXTTG=FnA00004U:N0000000000000000
00000000Pc;P@oo\0000000000000000000000000000T<eD000000005F8C000000004W=SA@^f000000000000000000000000000000000000000000009FBoYGMZ
0000000000000000X_jC000000004;:_lid4`cON\@la0000000000000000000099Q4000000000000`?7m0000H:KI0000P=`C0000`?LA000000000000a8VY0000
00000000000000000000=BEc0000P5P\TigZ000000000000000000000000De_e000000008[\6000000000000XFlJ0000``i=00000000TZ2fUCVYhdcj0000a:d^
TObK`jAi00000000000000000000`9bA0000000000000000mFjbY6BK000000000000000000000000000000008:oB000000000000000000000000000000000000
0000<LTP0000PNEC00000000@R?a00000000000000008H2hiDYJ0000000000008Y_C8Pg?0000000000000000X_^n\EIa0000000000000000U1Dh000000000000
0000000000000000000000000000df@e00000000000000009GMj0000000000000000\j8Z000000000000000000000000000000008Qao00000000lb_@00000000
000000000000000000000000000000000000000000000000000000000000000082Id0000L=>Y00000000L:lU`la:0000H>m>0000000000000000@RKkmDCh0000
0000Tbme0000TKYj000000000000000000000000U9bM0000`:]8T50Od@e`000000000000000000000000000000000000Pg__0000TJMf00000000000000000000
Pn:<00000000000000000000<B>S00004`lN8aHK00000000000000000000l[?:Y?i2000000000000TP<_00000000000000000000000000000000000000000000
0000000000000000H^^j0000000093kD00000000d4RIU8nO00000000000000000000000000000000Y8_R0000]1TS00000000T^h>000000000000000000000000
0000000000000000DeBH0000L==`E;C2I=6<0000000000000000LnV1000000000000000000000000Hi2]00000000@i4300000000000000000000000000000m7T
0000000000000000\8m80000000000000000IAT:0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000h3bZM4O[0000000000000000P^L`MBLT000000000000A:n^00000000`HIY00000000M6^UEB?n0000000000000000000000000000`;[h00000000UB[\
000000000000Y9C`H8ig0000000000000000<hK<0000000000000000000000005A5XAA^o0000000000008Wnh000000008<T300000000000000000000\6_cY4:T
00000000000000000000000052F20000000000000000000000008GM30GW2Q5`cP]oS0000aD3VED9i00000000D9Z2H<9L00000000000000000000000000000000
0000000000000000<dIi0000l;NleElR0000000000000000]DJ;D7IC@YM[HDO0liCJQ@JH00000000dH\N000008Rf000000000000000000000000ln`:00000000
000000000000`@WU@NXU\\TP\bo>000000000000T];T\jSJ000000000000L=XY0000dWD6HNe\0000000000004_mmaA58ADQ;DTWd00000000\e9]Lfd<00000000
000000000000000000000000<k9m0000@<n\00000000\6Lim17i0000000000000000P?0MDn<A00000000L\b<0000h=QH0000a?2>000000004hQg000000000000
000000000000\?U0D25X`_WLXG?;00000000Pb;c]=<l00000000000000000000`Big@9B^0000dSU?I@_f0000EG1CPP[SPlZaiFEY0000@57O0000000000000000
0000<H?U0000]BVS00000000000000000000@BUV00000000000000000^Jh00000000DNiS000000000000MB60IE^V0000H3P]00000000I;JC000000004T@U@3TI
0000lNje000000000000h\^B0000000000000000000000000000mEnOHbcMhh^l`o@IIB=U5FlB0000XKZ=Dk_G9ECj8YCZ0000XVNC000000000000000000000000
00000000000000000000000000000000dSZ60000`D7=Y3RCABMM0000XL2a0000000000000000i9J`00000000000000000000000000000XO:0000000000000000
00000000<A`=LQaG=GYd0000000000008Ael0000P]1[0000T?>Y033e\YoO0000000000001@<ihEa\PJh`db3?EAYG@Y]CQAYZ0000`a9M00000000000000000000
0000hRBY0000PZm60000000000000000000000000000000000000000000000000000000000000000\L2E0000T8J1TaMli6DO000000000000lc=20000EDhT0000
00004\<U00000000000000000000000000000000<eYV00000000L0=cl6En000000000000000000000000hObc=<SX0000P1O[0000I:b10000000000008bY70000
0000LXlT0000AG0]0000DG^h00000000\DAH0000000000000000e<@<000000000000000000000000000000000000000000000000=2i900000000000000000000
0000000000000000@TD^8bRk0000Xf[b0000000000004o4R000000000000<C2@000000000000000000000000000000000000Y>Xi000000000000I1Y]00000000
00000000000000000000000000000000000000000000000000000000HG>T18UN00000000000000000000000000000000le@;A80l000000000000000000000000
0000000000000000000000000000LS?]<KLYEEJXX@[Y0000@P3n00000000]G694<BG\g^ND6U600000000000000000000000000000000T[1S00000000lW?^0000
00000000<i5100000000000000000X[;00000000h5oU000000000000000000000000000000000000000000000000000000000000000000000000<an457nL0000
0000000000000HA_00000000Y1GI0000dbR100000000000000000000dIn`0000000000000000HBh200000000000000000000lV>20000X<9i0000000000000000
`I?F000000000000LocN00000000=:1E000000000000LLFldLg@000000000000000000000000000000000000`Gmc0000000000000000000000000000l`4o0000
0000000000000000000000004b2`00000000dn^j00000000I7o>00008MmVI;L000000000000000000000`]ij0000000000000000hfgC0000\dk]000000000000
0000000000000000LegG0000000000000000000000000000laVd0000<91I00000000\ad9000000000000XPPF000000000000d`S@00000000000000000000];fK
00000000000000000000000000000000000000000000mAQX0000000000000000000000000000DhbF0000a;\300000000Q;_2`59m000000000000000000004\Fh
0000X`Xg000000000000a>D600000000000000000000000000000000000000000000l=46000000000000D92]0000000000000000000000000000000055MX0000
000000000000000000000000000000000000000000000000DHf<4ekE0000T?2^0000h^ah<;]o4dVoPjXAT5b[dcCa0000TMP\00000000AEk200000000hgeL0000
0000M:RO000000000000HV]M000000000000m2JK`O^J000000000000000004V>0000000000000000000000000000]FHZ00000000000000000000\[560000@oIJ
000000000000000000004db60I;U`:Z3d9XJ00000000lo^<0000l_8D0000000000000000000000000000@W<E0000000000000000000000000000\SW04f;V0000
00000000000000000]Pd`aQ50000DWF^000000000000000000000000000000000000000000000000000000000000000000000000`h[200000000`dIX0000PEMa
DFRc00000000Y65S4Qd>0000000000000000UFUBM6XK\kG7000000000000LHL300000000000000000000<5WB96b;0000HbbA000000000000XY98000000000000
000000000000000000000000000000000000]B@A0_?K0000000000000000000000000000000000000000000000000000EB1[X86K00000000hc64000000000000
00000000T3gKdJkP0000LH>iPl\;0000000000000000ABV@000004\d00000000ECh600000000000000000000PV[L000000008RkB00000000000000000000\ZYg
0000@3Jj4_W6000000000000000000000000000000004nN4DJ?]0000000000000000000000000000000000000000E=@F\cYA0000000000000000000000000000
l5>B000000000000D[J@0000iBh900000000D1<n4Yik0000TAG84cYe000000000000000000000000UFAO000000000000000045Ga00000000M=Cc000000000000
000000000000l\7i00000000000000000000T@\gP^gO000000000000lmcLe7B;00000000T6I70000dUQJX9=e`VLO]A?JMAJdaE5mT=B400000000000000000000
000000008l7X0000lBQGM9Q^I05^00000000000000004Z8W000000000000\;;100000000000000000000<NiI0000000000000000000000000000000000000000
00000000M8KV00000000000000000000000000000000hAFA00000000LJ1F5D4o00000000A=B6000000000000000000000000000000000000HlMn000000000000
000000000000d6Ii85dO0000000000000000000000000000000000000000000000000000P]<B00000000000000000000E=jY00000000<mQ>0000000000000000
00000000TZeO000000000000h1ncX\gD00001@@8XNX400000000@@iT0Jjd00000000PC8Z`eSY0000000000000000P:WP00000000d@5>Q<OF00000000@^868@EH
0000000000000000X8=O\_<@000000000000iG4FhhSGT5lm0000h?_80000000000000000000000000000M9E_0000000000000000000000000000000000000000
000000000000P\@g000000000000T\m``ei60000000000000000Xg@g000000000000000000000000000000000000`N>G\YAbX_Xn0000Pn0<hcfETHd]0000=0kL
0000<=eDXJM=0h0L0000000000000000000000005>6M000000000000h1h;0000U?E[0000<VRo`05FlJk\0\Yc8anX000000000000DL\I59?90000E0FW00000000
000000000000000000000000H=5800000000000000000000000000000000000000000000000000000000000000001?AW0000000000000000<f9T000000000000
00000000<;1d000000000000HOP1H5XL00000f\Ud>LlPI]jT8?;4a<eDA_3LI[m0000D8o3AGKS0000dSR800000000H>\W00000000PCi\DGQnD\h9<Pgd=;cDiASg
HQS^000000000000000000008O=U0000TGf`LnAdeCF\0000\dPoHFCCh3Yi000000000000000000000000000000000000000000000000000000000000QEPj0000
MDM18RfDPMFG00000000hna_989m00000000<PiX000000000000000000000000THm0H4fNHh\]000000000000000000000000hPeL8_FTX3L50000000000000000
0000`YLn00000000PK@\P95b\XY?dhLN0000\o`:00000000UAbd00000000000000009>BeHPYTUAbCH;UV0000<Kh3@GBO000000000000<N0P0000000000000000
000000000000HJHE00000000000000004a\V00000000000000000000000000000000QBGE000000000000`C>A93QC0000TPSl0000IClTiAL:00000000E@140000
0000eC<X00000000000000000000000000000000000000000000hHAJ000000000000000041NC53ADAFO20000000000000000000000000000D6KY`6j7\gcY]Al0
000000000000h\G[000000000000L4cZ`DQ0A48>00000000000000000000000000000000000000000000@e7:00000000P;aC0000\f:>00000000i14200000000
0000000000005DY0000000004;hJHNL600000000Pg?M000000000000daKb<?FG00000000000000000000M68_Dfmo00000000TbdG000000000000000000000000
000000000000000000000000000000000000d`H>i7D\0000000000000000P7OoTC8C0000000000000<4E00000000000000000000000000000000000000000000
000000000000000000000000000000000000A=cb0000000000000000XR3O000000000000TmoL00000000000000000000000000004I6H00000000000000000000
000000000000PIIkU49l0000000000000000l\VQIFi9000000000000<afj00000000@R[A00000000000000000000LMoY00000000000000000000HP7W00000000
d6Pf<HO@0000000000000000000000000000000000005AFe000000000000000000000000LT:IH_1N0000000000000000e0;60000000000000000000000000000
8M3j000000000000000000000000000000000000000000000000dd`J000000000000T;eoAFaL000000000000LfKD0000XcVLL74H4N_d00000000000000000000
0000000000000000000000004JnB0000HdTaMFN_00000000000000000000hg@W000000000000000000000000000000000000000000000000L9^b000000000000
00000000QFJJ0000000000000000<F0:@66ZY:c[886nT<`1<_Im00000000L=\Z0000000000000000M@9G4g2o000000000Kd]PI^M000000000000000000000000
00000000`Mj:@T0T000000000000000000000000000000000000000000000000000000000000000000000000lo2\l?^9DS2O@fZ>000000000000000000000000
0000`Ikh00000000000000000000000000000000LKVUHn=_eC6i0000hka_00000000000000000000000000000000MF6]<eo>0000000000004?b5000000000000
00000000h:NQXJm><i<@0000HN;5<aH]@bNih:k^=3P;T2gN17P^000000000000h`eQ000000000000hG\;00000000000000000000000000000000000000000000
0000H<1UTX5>000000000000XIHiU>XY0000`@BOM61^00000000000000000000HZLR0000\n>Y8Ma>0000000000000000000000000000MEN\0000000000000000
00000000000000000000000000000000@DZ1<:L_P<a5LdP9000000000000]FD500000000E9i700000000X?IK1CLg00000000000000000000\7XQTX>c00000000
00000000l8DhL^7F00000000D=h60000000000000000000000000000000000000000d_>f000000000000000000000000eA9i0000TMAUHY7F000000000000\TXZ
5FY30P`?00000000000000001B9Q000000000000000000000000000000000000Q8?]0000`B@B00000000a>iLPBY;000000000000<V>[00000000000004ZOTIEe
00000000\]GA0000000000000000000000000000=EmI0000000000000000000000000000TN4U`M^Z0000000000000\;H0000000000000000000000000000LJ3E
0000000000000000000055Di00008PkB@k8X00000000<M>El]dU000000000000@5b7000000000000000000000000lR:g@e>f00004n7?00000000000000000000
000000000000000000000000000000000000@=[m0000000000000000000000000000i5R3D]dIdoa@000000000000000000000000DXa;00000000000000000000
0000l7920000D=a3Tb\J0000d=oZ00000000AEJ2000000000000i@]G`9WPhQ46000000000000@U@T0000HWF60000000000000000U3Jf00000000000000000000
000000000000D45X000000000000i=bn=@Tc0000H@nO0000<fE`00000000000000000000XXg7d@ek0000<RF^0000P2>Q000000000000e0oE<YlU00000000DB?k
0000000000000000000000000000000000000000000000000000Q8G^00000000000000000000H?S30000000000000000h:hA000000000000000000000000`d]o
iD7H0000000000000000XIFb0000lanHT:G\@L1h0000hUUkeBX2000000000000T\`A00000000000000000000000000000000<eI3000000000000000000000000
00000000I1;;00000000000040Qa00000000`hbX0000@cV_000000008XH6000000000000<]Mc9=j:ECgLXJm0h@S\Q1ZAQ:>e00000000PedP000000000000D4_f
HhgF9D8\EE8>00004cIe0000000000000000000000000000000000000000000000000000000000000000`l810000000000000000000000000000M5A]00000000
000000000000000000000000P5]j0000000000000000<P^XdP6m000000000000000000000000P@ZC000000000000@CQo0000DSg9000000000000000000000000
8D3l000000000000000000005CTJ0000000000000000000000000000000000000000P^=7iFZ=00000000000000000000000000000000980`hoEb0000]BVf]7fU
00000000000000008E680000000000000000000000000000000000000000000000000000000096hV00008LJR`DLk0000T7^700000000i6aO0000000000000000
00000000000083Re00000000000000000000000000004`6[0000000000000000000040dVHj6N`P\Y985[1An:0000000000000000m7eL00000000955ol=0DiCm`
0000000000000000PEQQ0000P`__00000000000000000000<]n;ADml00000000000000000000\HYil\?3000000000000000000000000<TCR00000000PR2O5<L3
00000000000000000000000000000000PMcg00000000HW_I00000000000000000000i4gm0000\<hV00000000HiL]Hk<R@\bT00000000000000004iB@00000000
0000000000000000`T4>lHnL0fmIP3X4UFQ200000000DKaE00004dBF0000PE]B0000000042N>`hO;000000000000000088GQ0000000000000fcDPnoN00000000
`=;@000000000000]FfM000000000000000000000B>F0000000000000000000000000000000000000000000000000000000000000000PGTO13;X000000000000
m2_D000000000000000000000000aEai0000000000000000000000000000`P?`hBZ0000000000000000000000000`>Y[00000000000000000000000000000000
\8CX00008NI5`mBZ00000000@GNK000000000000a4Ca0000000000000000T9nM86g<0000000000000000000000000000000000000000000000000000QFafDeD3
0000000000008HKD00000000000000000000H>PD00000000\dj`0000000000008T@D000000000000000000000000000000000000<T@fM8Bl0000<>U<HTSU\Rlm
@ZejUEBTm3oP<efSlYF800000000000000000000000000000000000000000000i74@0000000000000000000000008Hkl0000XgRL000000000000000000000000
h8eZ00000000XAai00000000000000000000000000000000000000000000Dg\J0000AA[V000000000000`70Z0000000000000000000000000000M=3[00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000DeD`000000000000X94YT\E<00000000D?1XlA\70000l3<Em@`b
00000000]DUO00000000<bk@@WhD@Tk4000000000000000000000000Q>haY53Q000000000000@cG]0000\0J<d7`S00000000000000000000T63f00000000]5B9
0000laO]aCN`00000000000000000000000000000000000000000000000000000000`>G\TEa@EA6Z0000000000000000aCcEX>PZ00000000000000000000T9Of
00000000000000000000X5U[lWM`0000000000000000DcHhdcN=00000000000000000000000000000000A8`:HFOR0000000000000000000000000000UDke0000
0000000000000000000000000Vafhgj:000000000000\bZn0000000000000000000000000000000000000000<HQY00000000=;K4000000000000000000000000
00000000P`6N06:C0RInhcI4Xh1C0000`Oo`00000000d]\Z0000A8=2000000000000TkHiU237000000000000000000008>AC0000000000000000000000000000
0000\0^^L>H>M<TD00000000PIeNlmif0000000000000000dQXnACe:000000000000IEQ]000000000000000000000000lQVc0000000000000000000000000000
TYSK00000000000000004DLY00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000X64DM;HI9EG3
<U^F0EH900000000000000000000PNmb43T;4WEi0000000000000000000000000000@KD>000000000000IAM_0000DGo>0000LJj?000000000000000000000000
0000000087k40000d;B4d@jE8FW@00000000PKg600000000000000000000000000000GQE5D<500000000000000000000@76I0000000094UP0000000000000000
dIV;a2TL000000000000\LYDLi3V916Q0000000000000000La^d0000000000000000<3OXdcf40000\LlW0000000000000000M<VI`Vb<e=;]0000000000000000
00000000000000000000000000000000000000000000000000000000000000004Y=X0000000000000000000000004CoV00000000A7=d000000000000000054VO
00000000YD2Y0000`7Ge0000I?3E000000000000000000000000000000000000@N=al7<\000000000000=@k3000000000000000000000000000000000n:Q0000
00000000000000000000000000000000E5D8000000000000<P:b000000000000000000000000000000000000000000000000P>f10000\o]eM<A?000000000000
@oVl00000]DO00000000000000000000000000000000000000000000l_\J00000000eEZK00000000i6iJXUTePaNF9DVS000000000000D[D_0000000000000000
00000000E4mk\;h4000000000000000000000000000005F`0000`8fO0000000000000000Pbdl0000XgDJ00000000000000000000000000000000000000000000
000046cO00004Y`4h<D`000000000000T`:@00000000Pg`80000000000000000A2l@00000000D1<aX@FX0000HTGlU?_45D020000000000000000000000000000
000000000000000000000000000000000000\[9P000000000000=;lH000000000000T2S4HDS8D;_10000<CD=E62M00000000000000000000000000000000lk24
00008IWV00000000@4[N00000000<C7\000000000000000000000000T<5@000000000000000000000000000000000000IF>i0000000000000000000000000000
PQkn0000hhZ_0000000000000000000000000000000000000000000000000000<^04000000000000000000000000000000000000I<C10000M?cc000000000000
0000000000000000`Y>n00000000<5UB00000000Q?1k0000i<FJ5@M@5F5=]Af`YG@N00000000Hg8c000000000000000000000000000000000000000000000000
00000000dNh600000000000000000\Xj0000hPK;XPW2L`NB00000000`ik5000000000000000000000000000000000000i7AP00000000IF3G000000000000<VJB
0000`K1i0000@5oBl6hCl9H7PL]YTbV\00000000000000000000=FjO00000000000000000000000000000000000000000000000000000000000000000000lFFA
0000000000000000eG8F00000000``Tne5dR00000000DDh;00000000X6VD000000000000hA8M000000000000U4@C000000000BFU000000000000000000000000
000000000000000000008^^Je2BT0000000085k=000043jR000000000000000000000000000000000000d@BD0000`SMK0000daQA000000000000000000000000
d8aU\TNVIB9^000000000000IG8300000000a:H\00000000LJe70000D:f]lcm@0000DgYf@XVC0000h@ne00000000I@f\lidoLAPm00000000000000000000<?fY
00000000`_h00000000000000000000000000000Y1E\5<Pk000000000000LR5^00000000000000000000E08[0000000000000000EElb0000XZU\E6kY0000e4IA
0000`U=e0000000000000000000000000000000000000000000000000000000000000000d=Pa00000000M;Cf00005E;e00000000000000000000000000000000
000000000000<e?c000000000000`g:]0000000000000000000000000000LOm_000000000000000000000000PWSi000000000000000000000000`N01HE:O0000
8TC000000000LXdi0000000000000000lXVP000000004]\K0000000000000000000000000000000000000000000000000000000000009A@C000000008YCG0000
0000000000000000<VRB000000000000000000000000000000000000000000000000@_6G@YB00000@L?;L^=d00000000000000000E8dE8\]000000000000]9;E
dL]40000lkc[000000000000000000000000@Eo[lIY[T`ni@CY\00000000XQM500000000000000000000Hg1W\FYc000000000000000000000000000000000000
0000lT^O000000000000000000000000000000000000LdZ]000000000000000000000000ldg3000000000000000000000000`3RLLR2]00000000\eSe00000000
000007N]000000004WfG00000000AEGF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000008_bA00000000TL\i0000lQKm00000000\15Zh5d=4QWd@<1>000000000000000000004`249089000000000000000000000000
TY>B000000000000`Sk]0000T8cJ00000000@?W]0EiQ000000000000T=hf=AgSIEYa000000000000`UIO00000000PN0@00000000Q6dj0000``7h0000HBH<0000
0000I;Y7l4DRPJ>7e=<000000000T1gQ0000000097CS0000iD8i0000<0MN00005AdT12PX0000XD2\\Ddm00000000000000000000000000000000000000000000
P:5K000000000000000000000000000000000000QF1g0mjH00000000000000000000HWCaQ:<E0000@9cc\:oV00000000hAkQ5GFR1B>HHSoc0000000000000000
0000lkX4TS@U0TZQ<oA31CMDM=no0000000000000000I9o@0000000000000000000000000000eE0jPIB600000000839800005AaY00000000Pn[M000000000000
000000000000PI^68KW[00000QUZ000000000000000000000000000000000000HZ@Vl^l>m4HP0000000000000000000000000000000000000000T[gF9@n>h4i7
a;X]000000000000000000000000000000000000000000000000000000000000\2K[0000HRGY00000000lIVoL[Nf0000000000000000000000000V;A13[a0000
00000000000000000000000000000000`>e[L;CCe<>L000000000000000000000000000000000000000000000000<?UHXS\Fd^X1<CP24F>[0000000000000000
=FCb000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000TBOYPd;?00000000000000000000
000000000000000000000000000000000000`I2]0000000000000000P[`@000000000000000000000000000000000000000000000000<WdP000000008Xd30000
00000000DP810000=6K3000000000000eG=c000000000000]:[3X=S;d>k40:S7000000000000i0@?00001@dS00000000m4Y<0000000000000000000000000000
00000000000000000000AAk]0000D=0300000000000000000000L6510000@T\=00000000DF`k8U1_0000DIT5=BBK000000000000000000000000000000000000
PYFC00000000D2KmDJA?A162]A?70000\35L000093@6000000000000aDB\000000000000000000000000H2h;00008^VW97:V4:iP00000000Dodg000000000000
00000000000000000000@<150000000000008XZN00000000hIaEE9:cTS;j\MCG00000000d=lW@N4J0000DADQ00000000000000000000HX1J0000000000000000
00000000A2Bm000000000000TA>L0000=1jl00000000D@4o000000000000000000000000000000000000000000000000h>8?000000000000000000000000T;0[
T36T00000000hG[80000mE5M00000000h_f]000000000000000000000000000000000000000000000000000000000000000000000000000000008<310CLcT]Df
hZHm000000000000\A410000000000000000000000000@og0000000000000000000000000000000000000000@ZV9@[TMX?Fi0000000000000000<mm[00000000
00000000Th]J00000000000000000000Q;5G0000000000000000i;MA0000TS[K00000000=1ca0000000000000000000000000000000000000000i;P300000000
0000000000000000000000000000`]GO02OB0000`]^?00000000<90<8WL[0000DHB;1<k[000000000000000000000000000000000000000000000000d03>XN@Q
lF8Q<f[1i6FLh?@oI@Xi00000000000000000000000000000000L?_d0000D`FZm7E>lNHQ00000000000000000000DcH\lkHC00000000@NQe000000000000\1ZL
00000000TOVG000000000000@U>10000000092V`00008JRcQBjk000000000000000000000000000000000000QAog00000000\4iX000000000000Q;\e00000000
\cQV0000000000000000000000000000HMKa00000000000000000000PMUM06:300000000000000000000000000000000000000000000DLG>0000Q1=gXg_l0000
0000000000000000000000000000DY38407<00000000000000000000HO\IL7SQ00000000Pd:a000000000000D=P4000000000000d^:j00000000`Z:k0000hEEX
00000000LEWaPhkQ000000000000lb>:0000000000000000000000000000PP_Y000044L]0000X_ji0000000000000000000000000000000000000000EB=B0000
00000000000000004HBoi<E\0000hgeidKQ0000000000000000000000000000080E\Pe_900000000000000000000000000000]@m000000000000000000000000
0000000000000000000000000000000000000000XXWa00000000`b`f0000000000000000Pk]S0000000000000L0X00001FcF0000mCFo0000000000000000806Z
@Xn00000000000000000lelV000000000000l199000000008ER\000000000000000000000000LX4?000000000000000000000000000000000000000000000000
\fec0000000000000000000000000000000000000000000000000000<DUW00000000d5_B0000LebV00000000hD]10000HJ=;000000000000`TUT0000`T3`0000
000000000000\`BkHEZ600000000000000000000000000000000000000000000000000000000A:TT00000000000000000000E3MZhRJn0000d7H4000000000000
000000000000000000000000\dSKi2cn0000000000000000TAIQ000000000000\aF50000@4l<0000\F7G=4gI00000000000000000000000000000Z9a00000000
000000000C03@7G1XWG4h[f]00000000<GL`0000h>A`000000000000000000000000000000000000000000000000000000000000000000000000000000000000
DS`VX5aT0000Do=`5FWh000000000000`DJn@QPbi7dS4BDA000000000000000000000000000000000000e8ZaA8kkA?NV00000000000000000000LcUg00000000
0000000000000000000000000000000000000000]=>N0000L8Xf0000D58n00000000000000000000DBWE00000000M7[h00000000000000000000000000000000
00000000000000000000\5f[\Wb>0000=1@W00000000Pi9D0000000000000000000000000000000000000000HcE<Q6jgdW1?aDBo000000000000000000000000
00000000000000000000000000000000000000000000000000000000@;\f0000LDeI0000000000000000000000000000X4eN0000000000000000000000000000
00000000mAg@000000008EFM0000000000000000m:_n0000XUkRH9Ro0000<4VL000000000000000000000000hS8m000000000000000000000000000000000000
0000000000009E_6DP@0000000000000i2N500000000@=hG\02Kl1MQT_?_0000000000000000XMIi000000000000000000000000000000000000000000000000
000000000000000000000000aE`]000000000000HNI@0000000000000000000000000000\e7I0000`]=:0000000000000000LlXEm6J?00000000000000000KdL
0000TlLU0000000000000000000000008SJV00000000=CKgI=KPLKgb4`_HQ@ZB00000000TfCn0000000000008IiR`[O@00000000000000000000=BbN00000000
00000000`XGN0000000000004MS<000000000000XLk5TA5J000000000000000000000BFK00000000DFdN0000@3C]00000000=4nU00000000000000000000L^WY
0000000000000000PAO=DQ_Z0000000000000000000000000000000000000000A?Lb00000000000000000000\`BaH7CV00000000000000000000000000000000
0000X^12000000000000000000000000PlASlAFN``N5EB^j00000000000000000000PjgR0000000000000000`J[l000000000000000000000000h8JohW7j`0cI
0000000000000000HaKK0000000000000000h\2600000000000000000000TaPN00000000Xi>;0000hcn\0000\WDUX_\i\TQc09LQU70ia895UCNG@]SG00000000
0000000000000000000000000000@l<o00000000000000000000Tf0;000000000000000000000000i9Ac0000D``^000000000000000000000000000000000000
00000000000000000000Hb6`00000000000000000000`4de0000000000000000]7]J00000000000000000000I7W]Xc@G00000000000000000000000000000000
000000000000000000000000000000000000QE6@0000h7YSdl0n00000000000000000000L9coT;chDYLb00000000HaFT000000000000000000000000@R_=0000
00000000hJBOLX_a000000000000A;fk0000XVgfP6dH0000000000000000hfk]<VQM0000Hk>S0000000000000000P=;20000PA@IlU<d0000H0^H000000000000
0000eFodX4N:dBV`Y5<M0000DHg4000000000000000000000000000000000000DNcP]Fj<000000000000d3V1XU9l00000000hbFj0000<^fG0000000000000000
00004]i@4k9Z00000000000000000000A:7:00000000000000000000000000000000m<H00000000000000000X[Gh0000000000000000000000000000`TW70000
T4Kc000000000000000000000000000000000000000000000000000000000000TZ0X00000000000000000000000000000000000000004Qa40000000000000000
000000000000000000000000150BdmTHm3Ff0000Hb?iHfDo0000000000000000000000000000000000000000000000000000IATM00000000\W6]000000004D9<
00000000<OM5P;9Z0000U9O70000000000000000000000000000000000000000000000000000l57_0000IA@00000PU@6000000000000000000000000h4Ef0000
0000li=_d\l1000000000000HAPU4bEg00000000000000000000I>Gg000000000000000000000000000000000000000000000000H`g80000h<Ig000000000000
0000hImR000000000000\Jlc0000=@Q200000000000000000000Y=X`0000ho130000000000000000000000008ZN\000000000000D>Rc<E_50000000000000000
00000000000000000000@]eQ000000008X@_00000000XaAI00000000PVoe0000P=EY0000@3MVA<[nlBRf00000000000000000000000000000000000000000000
00000000000000000000000000000InN0000dkPM0000d6a@0000000000000000000000000000P1lB0000000000000000000000005;;D0i>[l7U[000000000000
00000000h<W`0000h6B=0000000000000000000000000000000000000000a2S\aFiV0000000000000000Q4MCl_nX000000000000POFC000000004`le@>KP0000
000000000000\^hd00000000mD394jIc0000000000000000H1C20H^;0000000000000fI7000000000000000000000000P9==0000000000000000Tjfb0000mFnd
\[7KH9D99@5l00000000DVXdL\W<0000000000000000000000000000000000000000DgjQ00000000000000000000000000000000000000000000000000000000
00000000000000000000]51n0000000000000000000000000000D?QI8UC_00000000]9oW\IS\`:k=00000000000000000000000000000000lgVm000000000000
0000\>L_lji`00000000000000000000\L2900000000i2G0Lc0M000000000MGV000000000000000000000000000000000000TEN:0000000000000000PTln0000
00000000000000000000000000000000lT3>H3iV0000000000000000d^T]0000<GS]\4e;0000dM_A000000000000000000000000000000000000000000000000
`3h5000000000000000000000000<lM]0000L0ANHVTRIDV600000000000000000000000000000000eE9;000000000000000000000000D6J[P:``D^aO00000000
dAKU00000000U<6`00000000H05X000000000000<MJW@ha@000000000000HdgVX<B^00000000X6\k000000000000000000000000000000000000000000000000
0000HA8n0000000000000000000000000000000000000000000000000000\o<X00000000iF1Z000054;d000000008c\W0_H]l_U\EBSbaAYm0000000000000000
0000000000000000DRWf00000000L]fc000000000000000000000000PLQY00000000000000000000000000000000dBBdXCO?8Uh=<YGj000000000000i7iaPJIa
0000000008I200004Tgn000000000000000000000000@Z\M0000A=[[PaMM0000000000000000000000000000]2WG00000000000000000000YBAE0<^18W<40000
0000De:I0000000000000000000000000000000000000000@dH400000000000000008UU700000000Ldd;000000000000PIL:0000000000000000Q03b@Wi_0000
000000004@hV000000000000PM7200000000D1[o00000000lYFe00000000000000000000A@<@000080PLh>DV0000h6AhTB0nXQlB@^H[000000000000\\3C0000
A5mi0000hXK700000000000000000000HL7c0000X6<2<\OJ0000==;50000<m6500000000000000000000000000000000\GPk000000000000TJ9c000000000000
0000000000000000@4?B00000000HVnl00000000000000000000000000000000000000000000U8B700000000000000000000PKjN0000000000000000\a7]0000
00000000`TT50000lXNRdY>N00000000000000000000dBH]0000<0@;I@c@0000000000004gm]@mG8i5AN0000000000000000000000000000000000000000DcdM
00000000000000000000Tb8d000000000000T9Ud0000M4H=0000<\HH00000000YDe`QE;80000000000000000Y@F91=^6Y7g\00000000hSD100008J09hQlg]9aN
9FL`000000005Ek_000000000000000000000000E2k\Q>EVQDX64cD70000000000000000000000000000000000000000h0:<\Fi_000000000000000000000000
0000`Hb?00000000DX@300000000000000000000E4Q20000000000000000a40HhnjD000000000000\G1VDKKL00000000000000000000Hdic0jk_000000000000
00008cFK0000HS3NT4@j0000000000000000PcIM00000000000000008Tf=lchk0000`J<Q00000000L:79T0iM\PF>X`<NQ;OU000013:h00000000000000000000
X\T:Q91l00000000lb3l0g]_000000005GQK0000000000000WUC]6Ol00000000000000000000000000000000000000000000L]T8X>Tk00000000000000000000
0000000000000000T2c\0000XA?f00000000<F_h0000000000000000000000000000000000000000IC8U0000000000000000000000004?HJ0000LC^P0000TgX?
0000hRK<00000000H>0PHjQ:0000000000000000Pa@A0000000000004ohi<J\K8WAd0000000000008gG3aA^e000000000000000000004=L80000000000000000
000000000000@mEU000000000000000000000000000000000000000000000000=2FN862P0000000013ZL0000000000000000e3Y5000000000000`NhK00000000
000000000000`0f00000XHcE0TKGTW078TA]\XC7P\e\h]?`0000@QIK000000000000lPBHdZ000000`c]V000000000000eE3dH:l?D9j[IAHN0000000000000000
0000000000000000XDbKYF^BAG3F00000000`]Yd0OW:8=3_00004o=<00000000000004ld4SOH00008BFg0000000000000000\ee>000000000000<;6H0000XH:e
XOJ4000000000000m5oPYB=b0000XNJ^0000000000000000000000000000MEiSm7\`0000000000000000XcB@dB:Q000000000000000000000000000000000000
000000000000000000000000000000000000000000000000XH3U0000000000000000000000000hJb00000000000000009:DO0000000000000000000000000000
0000HnHB000000000000000000000000000000000000eF4Z00000000Peon00000000000000000000L9TI000000000000000000000000T]lh00008^iJ00000000
00000000M9;X000000000000000000000000000000000000M4lJ000000000000<RW600000000000000000000]?PA0000\m?XQ9RB0000P;SoIETY000000000000
0000000000000000Q1W=000000000000IC9N0000000000000000000000000000000000000000000000000000000000000000T3di000000000000000000000000
000000000000000000000000<RR4l=Q<A4^b000000000000000000000000000000000000UB;N0000T>0_00000000000000000000dJSH00000000000000000000
0000000000000000eEA[XTAO000000000000EDk?000000005D_l0000000000000000000000000000XIdn4[c90000000000000000000000000000`QcEXIjG0000
0000000000000_@E00000000`K\1Pg1D0000000000000000000000000000000000000000@=T`0000P7O>0000lBjO0000000000000000l8I\0000000000000000
LR0dUB1A0000000000000000000000000000000000005E]C0000`9G<Y2Uj00000e970000000000000000T4g=000000000000E5e\000000004:G3HDgD00000000
0000LeUf00008nf`50Gh0000m@e9l=0U0000000000000000DLTl000000000000000000000000D;56000000000000h^fUm9Nd000000000000E>]O000000000000
0000ADb^0000000000000000TTP8\`?e000000000000000000000000000000000000DI090000000000000000000000000000<^UNQG8o0000PSAT000000000000
00000000000000000000000000000000000000001;NYD>VeI2@`0000000000000000000000000000YGHn@DRa000000000000000000000000H0\ldEX100000000
0000000000000?^He@ng000000000000@IUGiA<>00000000000000000000000000000000000000000000aEDf000000000000000000004X[X86f600000000hhZ4
00000000h^CN0000000000000000``c@8?ae0000TB4]00000000dTI\0000000000000000000000000000000000000000DV:L0000000000000000000000000000
0000X1?k\o^d0000TGN_00000000000000000000000000000000PdUY5:IjA=DR0000U46?00000000000000000000AE_C00000000@A`X070=000000000000m=?1
000000000000XkYoAAkM00000000000000000000000000000000000000000000T_SP0000000000000000000000000000X;Mb0000000000000000000000000000
M;aA00000000000000000000`]BF0000P8j700000000dTLKPU9]ADTUhK<000000000000000000000000000000N9?ldX?A5WYlLbH0000H:Jd0000@iHP0000hTL\
<g6=0000h;Bn00000000000000000000000000000000000000000000h\Jh000000004_7Y00000000I7RQ00000CfH0000000000008XSb00000000000000000000
0000000000000000000000000000A7d;0000LO4O000000000000000000000000000000000000000000000000000000000000TR58L^k6lo[@Y?o8000000000000
L:^?<E4Y<J[5LP4_00000000L[<_000000000000000000000000000000000000000000000000000000000000h:]j000000000000=4500000000000000000d7WG
dU;W00000000000000000000000000000000\6WT0000L?Q3aF:l0000`Ahc\\;40000T6ZE00000000000000000000000000000000000000000000000000000000
000000000000<8QZ\^AY00000000a@IV00000000000000008iJ<<[1o000000000000\JmL00000000L;JR1>ka0000TSEI000000000000\\9Q0000000000000000
000000000000000000000000HE5e0000TG3N0000TN_C000000000000000000000000000000000000llJ20000l@R:0000<G7;000000000Y520000000000000000
000000000000=:D<000000004`5U`6>h00000000@3M9000000000000AAl=000000000000`n\B00000000L=IJ00000000PX2`4_J?000000000000a:gP00004@:Q
HIEG00004fAO00000000000000000000<oPI000000000000000000000000HAVM51X:0000PlJQ000000000000000000000000`QYn45m`000000000000T3?8dY<;
@M6M0000I88[0000000000000000A0=l0000H2md000000000000AANR9CY>0000000000000000@IPGHYJ>00004?B1000000000000hMcC00000000000000000000
0000000000000000000000000mbjL9IN00000000000000000000QG33\2l400000000\Pae0000di1\00000000a:aY0000000000004LQJ000000000000`4j00000
0000000000000000P<jX000000000000i4Sn8<_E0000000000000000000000000000@@7V000014WJ0000000000000000000000000000000000000000IE9n0000
0000XUhY0000H2Mn0000<eHcHVLb0000000000000000\eoc55i`E<Qm00000000000092n>000000000000000000000000000000000000PNah0000000000000000
000000000000000000000000`WkE=9e=H7:X4PJK0000L`gU000000000000000000000000000000000000h;Ci41TM15jU0000000000000000Xh5k00000000<dR^
00000000dY>]0000XKJQ00000000000000000000000000000000TB1ahKP`000000000000m99J0000000000000000e@=B00000000000000000000000000000000
0000EC<E00000000e;BC=1jD<TPG0IR@000000000000lelH\270000000000000d`hH00000000000000000000000000000000HBlV000000000000<@IW00000000
47Z1000000000000h1WKm=FmQB]^00000000000000000000000000000000000000000000000000000000000000000000000000000000\B0V00000000P[=C0000
00000000T7JP4mWCe6O<00004WSG0000000000000000000000000000@CbH00000000000000000000DPUCdRc\DU\8000000000000000000000000000000000000
00000000000000000000000000000000``BW000000005CFI00000000000000000000000000000000000000000000000000000000000000000000dZk700000000
0000000000000000L9em0HY1LIM<]9_6000000000000000000000000000000000000000000000000000000000000QGZG0000000000000000PUda000000000000
L9?RHUOe4Sih0000000000000000`^IZ0000000000000000000000000000000000000000TM3KlXZl0000DWMF83VM00000000000000000000hT[D0^NL0000U6[2
0000000000000000=8J\000000000000000000000000000000000000000000000000000000004Jo8HL<Q4Ghna4CC00000000000000000000`=@1dLQ?Xh7]0000
000000000000000000000000000000000000`n>A1=L?00000000L1kI`U<WL;@Q000000000000@5fm0000000000000000000000004X9100000000000000000000
00000000000000000000000000008UU]DkOo00000000000000000000000000000000000000000000000000009A2[00008mm@00000000000000000000X5HG0M00
0000<5i\@VPK00000000DYiTXTiW14U_000000004o7Sdgjia6JP000000000000\@:m000000000000000000000000000000000000DR<R\Kj2000000000000DP`a
<B7d000000000000000000000000000000000000000000000000000000000000H>S;0000000000000000@=VSHMUkX3>L00000000`GU;a02WT@h3000000000000
0000000000000000U2GH000000000000000000000000000000008J_W000000000000m=TF00000000000000000000D7][0000000085J@HWPV00000000aBnm0000
0000000000000000l19F000000000000000000000000000000005?>_00000000000000000000=D:90000TcIYQ;eY000000000000L1@UhB930mbE0000`GIU@Snj
TkVJ0000000000000000000000000000000000009A3A00000000000000000000000000005;E_@RD=000000000000000000000000PH_20000000000000000h]hW
`hl\00000000XjD_00000000lm>l0000I1mL00000000000013KM00000000000000000000LNeo00000000T7Kb49e300000000000000000000<8DK\7^SlL[3X^4A
000000000000a<7=0000P^__0000000000000000m8800000000000000000];GUe@QX00000000000000000000<U1I0000`C;T000000000000X?9:TCfY00000000
D_2:00000000dJ36000000000000000000000000000000000000000000000000000000000000l0gm0000LfX4000000000000000000009>1k000000004FAU0000
0000<RMU000000000000TA=n00000000000000004bJ>Tn;a00000000000000000000dR\@@49@8XQN8gGk000000000000T8Lb`=D:d<JT\`C`I0X01GHNXf=30Ro@
0000000000000000000000000000]FQO00000000000000000000000000000000d]iV00000000a9N@00008hC\m:ib000000000000000000000000000000000000
000000004gX3000000000000`NaO00000000=>QT000000000000000000000000<89Q00000000Y44200000000000000000000]0@o0000l21k00000000lVcg0000
d6LJ@<k8000052M=000000000000000000000000000000000000000000000000PC7I0000000000000000hFOC000000000000HAJ^00000000LBoe=;3e`Df[0000
iE2^0000000000000000D6fkdLFb0000lJ;P000000000000hPKa00000000000000000000`Fcl8^]Kd4oK00000000Q4S=00000000000000000000000000004^[l
00000000d=Gm`N>T00000000L`85000000000000Tm0S000000000000000000000000`nScPX2k@@PV0000\?\XH\P;00000000000000000000000000000000dJZ\
DB=G00000000000000000000000000000000QC\K00000:N`0000P5CU00004_XF00000000000000000000I<H\0000000000000000<FN400008<?gTDdS00000000
00000000000000000000X3e@0ZbA0000000000008_PFH>hF\e3fE8E60000`=nf00000000000017FO4VE6000000000000000000000000T<]<0000h6`Y00000000
00000000Da^T000000000000000000000000000000000000000000000000DQYTd2cPQ29cXSF1<U0n=D;<00000000\R5J01[ULW;\hcKY00000000]:1X0000dVOG
0000000000000000ACh\000000000000000000000000DbXO0000d963DE2Y000000004F]X00000000l?^W0000@dIF00000000IAj?000000000000`3Sk<@9mQFe6
00000000LG5b8FOi@J4BTZCZ0000m2Nf000000000000000000000000000000000000000000000000000000000000T52Ym9LA0000000000000000000000000000
mBFI00000000000000000000000000000000000000000000000000000000lGj80000TFR=00000000000000000000000004>M000000000000000000000000\D`[
<<dM00000000<o8^0YjC0000000000000000000000000000<KI8i0BaTXOO@][C`]`4000000000000\j^d0000000000005;8@0000H_kc00000000000000000000
4T;d000000000000000000000000000000000000809=]Em\000000004_D`000000000000000000000000000000000000000000000000000080>G000000000000
]00@@?XGA<ak<109`N_R00000000000000000000d:aS00000000hgdjHS?>Y3?;000000000000000000000000lU:]000000000000000000000000000000000000
0000=7WH0000000000000000Po1g0000000000000000<UbCd@4H\^<Z000000000000TY]o0000000000000000D[IQXalP00000000000000000000000000000000
@h28000000000000DV:BmBF_\T?a0000000000000000eBB8000000000000000000000000TKQ@00000000P:n;000000000000000000000000000000000000=Al]
00000000000000004P\8000000000000XAJl0000]Acf0000000000000000lC_800000000000000000000`[ZN0000000000000000000000000000000000000000
000000000000000055j100000MFi0000000000000000000000000000000000000000P;NU0000000000000000000000000000000000000000HV3H=B8n00000000
0000mB5S0000DU@E0000000000000000000000000000a>Yh0000000000000000000000000000`XEP000000000000000000000000T<8G000000000000<c[MTo_3
00000000dB6I0000iG;G00000000l=mf000000000000\F9YDh6b0000aEJk<E`b0000HZ`000005DF`0000000000000000L4nXTGRQ<ceg0000000000000000\4^j
00000000000000000000000000000000000000000000000000000000000000000000PD6f000000000000l950D8Cd8JE\0000LAZf00000000PGla000000000000
0000dAbO0N<Q00000000000000000000000000000000000000000000P800HQOe000000000000000000000000=6mQ0000M5U4D3^n000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hFkX000000000000000000000000000000000000dPCf00000000T44;0000\Bk>
0000XY^F0000000000000000<_oJldCG\FAk0000000000000000000000000000000000000000000000000000dXdA000097<]0000000000000000000000000000
0000Y:IU00000000<;<60000000000000000000000000000@DDO00000000000000000000000000000000000000000000000000000000000000000000`B\00000
00000000000000000000@BgJ00000000000000000000TM=Q00000000000000000000]G5S00000000P\^Y00000000T>:=000000000000000000008Qbl00000000
00000000aCQ_000000000000000000000000l2eTD8f14M[g0000000000004@HX00000000X8Mc0000000000000000000000000000000000000000000000000000
00000000\5VP0000P;<Y00001A0P000000000000HeQ_0000T]EU00000000Tje<0000000000000000eFg=00000000lKOo0000000000000000000000008_iI@kW=
0000LXdYQ5>:0000Lb3100000000\_F>00000000000000000000000000000000000000000000=EXa000000000000H8<i00000000\k[L00000000000000000T^`
00000000e9M\000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000dTSd0000
000000000000000000000000lZ;e00008n3a0000000000000000DOGO0000000000000000000000000000H76e@BPm0000000000000000000000000^of0000h6F>
16na000097GG00000000000000000000\^^=E2X]00000000hhi200000000\1mR000000000000000000000000A80N0000000000000000`ZZ6020f000000000000
0000000000000000\m3>0000000000000000m3h]00000000TO5o4h_HA=NS00000000000000000000000000000000HHK700000000000000000000L5Dg00000000
hG?\000000000000000000000000000000000000000000000000000000000000000000008R?A0000000000000000@WnZHA?T00005C5J0000hC8nPQ1Pe8c^0000
0000HlY;0000d7=?00000000<7RVUA\B000000004KIg00000000000000000000Pd9<dc?90000lFgA4l]d00000000l^BmhoEo0000\PEg000000000000DVl30000
0000iFEB000000000000000000000000Hg>adFf_000000000000000000000000000000000000000000000000000000000000T5V<00000000M;790000U:e@0000
<:j68?6S0000A7\M00000000Dl=edoh000000000000000000000000094[m000000000000\34m00000000HZcW000000000000000000000000000000000000HODO
0000`aEQ00000000000000000000000000000000<SS1lUTB00000000000000000000M4<_000009V1lBl9`aWB0000000000000000T1E000000000LRao00000000
00000000000000000000dFn@00000000\V<30000U=fj0000T2KHLWKa000000000000000000000000000000000000000000000000000047<n`>nJdXdN00000000
TG210000PU4S0000000000000000PYVI00000000hc:L0000<9FTm4eW=;`B000000000000hLPl0000000000000000000000000000000000000000000000000000
000000000000<1A]@\`m0000000000000000XbiZ00000000<UP@0000000000000000Hb;S000000000000000000000000000000008`iV0000T;H25DK400000000
<Tc20000hY^R00000000IFSA000000000000000000000000U8670000@VO_`TEoPHiMd\_gl33W@NS1\c^J00000000000000000000000000000000000000000000
LK9G0000000000000000\@I80000dLCaiG=0P]7=<H5:d`fh0000000000000000XU@c<mC@00000000000000000000000000000000000000000000000000000000
0000Doj>0E3b0000000000000000d^eP00000000000000000000TXN:00000000<<PV00000000000000000000TR0N00000000T5]>0000U5L>0000000000000000
000000000000000097QL=DU_0000D^Eo000000000000000000000000000000000000000000000000]@SD`2j800000000iAKG00000000@gP>0000000000000000
0000D?jF00000000@LNK0000000000000000000000000000a=CG000000000000D?jY0000000000000000@]E>0000lLgV00000000000000000000TG>k00000000
0000000000000000000000000000\2<X00000000000000000000000000000000\AX<0000`ZU700000000000056D^0000000000000000000000000000@]9h0000
000000000000000000000000d:U[000000000000000005_S00000000=6871:I>000000000000000000000000000000000000000000000000X[Y7000000000000
00000000TDR4EGNd00000000000000000000`Of=U;Zo0000M?S70000000000004Zm^000000008BNM000000000000\KFd4oHCe2e4000000000000000000000000
00000000000000000000hJ;A8Mli9Emo00000000XRU?00000000000000000000000054WY000000000000000000000000000000000000=A8J0000\Hbc00000000
00000000P2@TX<X_Lgg8000000000000U9Pa000000000000000000000000000000008jD3000000000000H3m90000000000000000\K`;82c4lPbQ000000000000
000000000000000000000000000000000WO50000DEHT@GZV000000000000000000000000`8j^lUJ2`WjM0000000000000000dN[S000000000000000000000000
Tb9f0000000000000000`F9j000000000000L=9?00000000000000000000000000000000000000000000000000000000000000000000HPOj0000000000000000
00000000]FLC0000000000000000000000000000A7:40000000000000000000000000000000000000000E5na00000000<T\i\akE00000000D>De000000000000
0000000014JJ000000000000HcX;00000000`mEd00000000000000000000D4]U@56_U@6H00000000D58e00000000000000000000`abC00000000Lf>^00000000
DQIe0000\g\i0000000005IidiDF00000000000000000000000000000000LDcd0000he]M@Z:<a4d800000000\8ZEhS^200000000lS:Jh_Em0000000000000000
0000000000000000X0IK00000000l;Ib97G60000lF>0lfNB000000000000000000000000@HcRI?@I00004OOM0We0a7Dk00000000PJ0L00000000000000000000
00000000000000000000000000000000d`WQ0000000000000000A5goM8Rd00000000000044kI0000E:F?000000000000`DM]@TVka:m2000000000[h:00000000
@D1>000000000000000000000000000000000000000000000000D3H=00000000000000000000000000000000000000000000lHhTmA5n0000000000000000@BXh
0000000000000000000000000000000000008Q4n00000000l:R6\gbO00000000l\no51N_9<P<00000000A;M]a@Hj00000000hWBB0000000000000000UA]D8[G4
00000000000000000000000000008[4k000000000000000000000000`W[O00000000<aR[0000000000000000000000000000IDB3L_cH0<\B00000000LAHi0000
000000000000000000000NGi0000000000000000D6d800000000000000000000D=j;0000<oJ>000000000000000000000000LS@GI;3V9F7P0000000000000000
00000000000000000000000000000000hL`1]GFe000000004:@S0000000000000000000000000000hTN500000000PGU]00008U<C0000000000000000L_KAU?4k
mCXX0000XVQ=00000000@:CA0000000000000000000041bo000000000000LaiX000000000000000000000000000000000000000000000000000000000000lRC0
0000000000000000LFT]000000000000000000000000000000000000\c\@0000000000000000THlQA3c_4TmX0000000000000000@eGV0000000000000000hK=2
00000000Q>lhU3IV0000000000008Z_cAD160000000000000000000000000000<XAU`[FS0000000000000000d4_H0000dC^Z00000000D=>jmCB28HC>00000000
0000aFh9000000000000000000000000dJ`65BY?0000hHJ`0000000000000000000000000000iEEI000000000000<F;>8ZdH0000YC>J000000008gZ6000011G4
0000000000008PHf00000000000000000000000000000000d4EW00000000d6;eXiO]00000000e8me0000000000000000000000000000000000000000PE750000
000000000000000000000000000000000000T9B60000@L<A08OW00000000000000000000000000000000000000000000000000000000PdZl0000000000000000
000000000000a7h800000000000000000000LdF?000000000000`eTi000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000A=No00000000000000000000]BeZ00000000000011VFLn6A0000000000000000000000000000000000000000<T@20000000000000000
00000000D9S>00000000000000000DTKPNd800000000X8k^00000000000000000000=1>g00000000lYNH000000000000000000000000D2ld0000000000000000
0000<\d@PgnW0000liVj0000000000000000000000000000A:P^00000000000000000000e6=3a@Mf0000a7N700000000\>QL0000\FMc\P7CLhBMThA6YE_m0000
0000000000000000000000000000000000004Le80000000000000000PbDm00000000000000000000lU08a>dR0000000000008>7hQ;JT00000000000000000000
00000000e3;G00000000<e7_0000000000000000000000000000000082Z80000D;280000PhaZ00000000P`n\@FY000008Ebn000000000000DJb8LUnX4[T@LR\`
0000000000000000000000000000Q8kCQ8YO0000000000000K:F@b>O1?\c000000000000HM1g\^iZ0000000000000000`fRE0000000000000000000000000000
00000000P2Yg4=80000009lIhMAedbF=00000000`jAK@Sm?LcO[Hg=d000000000000000000000000@2UM0000000000000000000000000000<GSFHDNT00000000
`gMg00000000000000000000000000000000000000000000000000000000000000000000H;?K0000000000000000000000000000000000000000000000000000
00000000L]do`K6n0000hMY500000000h:4nH5NJ0000000000000000000000000=aCh_MZ00000AOMQGPY00000000PP_J000000000000E3`?0000Y>M`00000000
000000009A>1000000000000000000000000000000000000000000000000000000000000m0G90000000000000000000000000000000000001D_8000000000000
0000EEaC00000000000000000000\`<:55o600000000000000000000000000008ifU000000008MV\00000000000000000000TmO\0W:g00009=7h000000000000
0000000000000000000000000000000000000000]EkE\1^S0000000000000000h0P9`eiZ0000`S1100000000hIEZ00000000TP3T0000000000000000M7mg0000
00000000000058Ff000000000000@V0b00000000000000000000000000000000000000000000Hd7800000000Q<?6e6RY0000lCYH4^?54jUCd91^000000000000
00000000MAm@000000000000000000000000@jLldjRn000000009B:n0000m1Jj000000000000000000000000000000000000Tb3O000000000000000000000000
0000000000000000000000000000D1;NTHb100000000000000005D2F00008SKA0000U5J0lMB5@[YH000000000000000000000000H_Bj\B]K`IS3Tl[S00000000
00000000QElo00000000000000000000h`;h00004kRI0000dOSd00000000000000000000XBGW000000000000000000000000T\IF000000000000000000000000
000000000000000000000000e5G<00000000D2:^00000000000000000000L>B000000000000000000000ECEPIAjY000000000000000000000000000000000000
000000000000aDXV4]M@000000000000000000000000000000000000000000000000000000000000000000000000EAVU0000000000004m1E000040]n8]KP0000
00000000000000000000aF0G\OJo0000000000000000L]:S0000000000000000000000005F;OTE5VX`<_0000l]S900000000h7iB00004[@YTMLe00000000`fR[
DTB`0000dB`[0000\DiW4NF@0000L1aB00000000000087:l0000=EhAXJ9<00000000L<8\000000000000m4mK000000000000\AV[0000A43[0000000000000000
`K0i<UAKdgDZ4h@iLR3jhh;6hd=f0000lElj`B2>000000000000000000000000d4Cf00000000LB?WTJXi`[S^0000lOfl0000000000000000lHS<E1?`00008BRV
0000000000000000000000000000000000000000000000000000000000000000h[B;hk9G000000000000L=flLZ^R000000008F_X000000000000A1im00000000
000000000000000000000000000000000000000000000000000000000000Q=_4000000000000L<_7000000009C5]dS`G5FXf0000A9Wb`m\I4eES000000000000
000000000000D56=HRJ_0000000000000000000000000000UGJj00000000000000008g?a0000<6=S000000000000lLa[00000000000000000000Y81n0000\2GG
D`HS000000000R7700000000000000000000000000000000000000000000000000000000000000000000L9[da;EE00000000<B31h<IO00000000000000000000
E6nG0000H@=b0000XEBI0000000000000000@fb[e=<Y0000@lcb`c<U00000000000000000000000000000000000000000000000000000000`]@>AEN<0000mBQ1
XYNU00000000000000000000he5Z000000000000`1lZ0000D]JD0c`80000Pf1m00000000000000000000D>Q_aBd;000000000000000000000000lIMX0000`EF\
0`V_0000000000000000000000000000000000000000000000000000lQf]`nF18Tc@E8>Y0000h5g`0000000000000000000000000000TTV=000000000000DXim
00008`Za000000000000XeOZ00000000\>XnTU7K0000`C6c0000000000004:A@0000\@KP00000000XCdY0000<0`;]1MdT2g_000000008Y;b0000<[_VdjaHYG0J
00000000000000000000TM6_0000@=Rl00000000000000000000DAPD00000000000000000000<7e8@g:;000000000000T7]h00000000e64\Q8Cd000000000000
00000000@:>S000000000000000000000000LX3Z0000000000000000\D4_<\nDDC<?\EQi4Ildhm=<00000000\MW500000000000000000000LEWA000000000000
Dfb7000000000000P?UiDCG=4E7NLaR18nUK000000000000000000000:<H00000000]@hE00000000TMBY00000000HhEJ15]mAFA?00000000000000000000<6\I
<Z3g000000000000000000000000000000000000<if6000000000000l_UKI;@:0000000000000000H=RJ000000000000d6lZmDAM0000P]cf000000000000DYR^
lf`0`5NYh\5Bh7B:DPN[\`AV0000000000000000iDeM000000000000000000000000HHQ=`C0\0000H=;R000000000000TH;O4G8`PITnXP^E0000000000000000
0000UBOe000000000000000000000000000000000000000000000000000000004c_D<FgO0000=BAX0000hCEHYC]j0000lR]S0000000000000000000000000000
00000000000000000000lNB0D_gZLb4o00004ZQcXP9g0000X0Hl8PLc000000000k^?A9_\0000000000000000Lcjn000000000000<eE`0000000000000000h5\F
00000000000000000000Dg940000Pi9]<08H0000000000000000TXj?4Wk:000000000000XJjP0000000000000000000000000000`V]600000000000000000000
000099G@06UV0000000000000000HBYGPEMS@Rj_0000PMNI0000li8=0000TXFMm<eK@JKY0000HI;3000000000000000000000000000000000000`>@L00000000
L:b:000000000000`DMK0000000000000000000000008^QG00000000d4GIU755i;@XXgZFL3^B000000000000000000000000000000000000h^K90000000046Sa
0000000000000000000000000000Q=SA000000000000000000000000<f]70000<YUJ0000@H9G0000000000000000LC@FLfo?0000000000000000072B00000000
00000000QG9b000000000000000000000000<S_5XMHSH]h1PRnV00000000000000000000@S\7iD]U0000000000004[CI00004;C8l[fN0000QAcE000000000000
=<9c@URTA73o00000000000000000<\P\?U^0000000000000000A:`a000000000000000000000000000000000000`lB0HGJZiB`D00000=<P0000000000000000
0000TRG90000000000000000000000009B6@@mLYa=_P000000000000H3n2DPnJd1jF0000000000000000000000000000000000000000H>MMMF3:0000h<\^0000
0000<G0a000000000000000000000000000000000000L1n900000000HkTH00004ah@000000000000000000000000000000000000Q0Rd00000000H]nJ00000000
000000000000000000000000]2LW0000000000000000000000000000000000000000DW]:00000000000000000000`I<X000000000000000000000000000041HJ
000000000000lhYamGT?9@a?000000000<ji11iK`g0F00000000000000000000]G\90000000000000000i9=00000000000000000000000000000000000008ALh
dEfn`h_d000000000000000000000000dokL00008FLN00000000000000000000X<Xl0000D>5iXW]e0000iA90000000000000000000000000000000000000<Dna
P>0n000000000000000000000000h?Q]00000000000000000000000000000000A7mKEF5J0000000000000000`Dn800000000`5V]000000000000000000000000
0000000000000000iEBg00000000000000000000000000000000YD7o0000000000000000000000008]aL000000000000H=S_0000000000008=9WYBTa`bB5@al5
000000000000000000000000<1>900000000LX\Z00000000000000000000000000000000e=:C0000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000D\1>0000MC1?8RAQ000000000000X\j[0000X`@1000000000000Xh9WL6^n0000D3OB
000000000000lbaV0000000000000000@:1R000000000000XB;R000000008D8<00005=N000000000000000000000D>E3HFFS0000Y<CG00000000000000000000
0000X^D70000P@;7HVPn0000T;PF00000000la4ae6G<00000000000000000000dZ_9P=SFh]c[0000000000000000000000000000000000000000E@Bi00000000
AC3200000000HBHl0000000000000000D8Ff``bi0000000000000000HA9E`BCE0000@DkT00000000000000000000l<>600000000@`in`]Vb0000000000000000
4<Ce000000000000h:GH000000000000000000000V>F0000XE1H000000000000<Q9[00000000000000004HX=000000000000l3YS000000000000000000000000
00000000000000000000LGcE<jN^iDGY@:>f0000000000000000000000000000HMDX00000000000000000000]1hT0000H`Dg000000000000000000000000AGU\
Y4:g00008QUn00000000`3>4000000000000P<1m41Zi\d8@0000DS^c000000000000000000000000000000000000dLWfM;hlPgcJ0000000000000000HBeP0000
000000000000000000000000ABM`00000000\bP4000000000000lJ8K0000I37O00000000TOLD0000000000000000000000000000000000000000000000000000
`>Pk000000000000000000000000000000000=K^000000000000U?[10000000000000000000000000fRo9COS00000000000000000000000000000000@3=ZQ857
0000`S<]0000`1_a@?9i\gb10000000000000000X<I0000089A\0000=BF60000D<cQXaR@Y9mC00004Jkk00000000000000000000000000000000X5PE00000000
000000000000\>1=dJ@a<k:[0000000000000000000000000000\KVk0000Pcka00000000h]m8`Na[00001E8K000000008Lcm0000lS?g000000000000h[Sn0000
000000000000liM:0^TR=1SK00000000XTZ7000000000000`heJ0000lOhW0000M9@=00000000000080VE000000000000000000000000lRO\0000PBKX00000000
m>If0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000H8_a00000000LYb1DMaT0000
00000000000000000000UB:a0000000000000000dM<j0000925I0000000000000000lS]ND[lG00000000`]@1<M4P@>Ci50_T0eZ[e2DldNc4hL@2I<l10000l5nj
0000h5M0leen0000]D]e0000000000005;nO00000000@LSL00000000000000000000000000000000000000000000LF8G00000000D]QGeGIA0000000000000000
0000000000000000000000000000`QG;000000000000\\4SE4ZKY:La0000H4SE0000000000000000000000000000D;H^\Uo20000DQF[0000<fFi8Z33YANe0000
00000000000000000000000000000000h[5Qhd;N000000000000000000000000000000000?ej\[]b0000@<CP0000\0okH60;`6VTUE`J00000000000000000000
00000000PA8Z0000000000000000<_6j0000000000000000000000000000Xo3j0000000000000000000000000000P[?j00000000000096\;0000000000000000
0000=0j?000000000000l<aI<EQ5000000000000000000000000000000004i7IdAb\00000000000000000000lI9Z00000000000001nM0000000041[38HM;0YW3
`fjFlkK]000000000000000000000YH`0000000000000000D]IIPoM:16h:=;RG00000000000000000000000000000000`77D00009E=L00000000\6JN00000000
00000000U71FDKR_00000000000000000000000000008BTM00000000000000000000000000000000d>0000000000]D0Y00000000H@kcY7@80000d;mn0@UJ0000
0000E4]7Y<Z5000000000000U0M@\V_F0000l2VZ00000000DnJn00000000000000000000h?`mm@\a0000MFbf<JUn000000000000000000000000000000000000
0000000000000000000000000000Legn00000000AA1b000000000PDYU6U?1=Yji>:<000000000000000000000000lSB50000000000000000IFM@0000@Uc80000
00000000000000000000000000000000000000000000H@Dn0000Y6RFAE_`0000Xb61000000000000\Uj40000lLFJ00000000000000000000000000000000@bZP
H@k4000000000000000000000000l;g34gaF00000000iBSO]2h\UFVeQFYj00000000`6CR000000008P:o000000000000M;620000\=OXPjIJLSBL00000000L>?O
000000000000@7dd`AnK000000000000X1Z10000000000000000000000000000hC5d0000000000000000\AOkPh[F00000000000000004Ro[0000000000004PZn
00000000000000000000000000000000000000000000000000000000000000000000000000000000H;BN0000000000000000HX2J\QVB<05<00004?7V00000000
00000000000000000000000000000000000057:EQ@jS0000HWf091MB0000@5`0000000000000H<7[0000000000000000TS860000000000000000000000000000
L`0:m>UT0000000000000000000000000000\QI;00000000000000000000hm4M00000000000000000000000000001E8h000000000000D<4h000000000000@_R<
Dg>T00000000<[jH\\\400000000000000000000`dWZ0000000000000000I82J0000000000000000000000000000E;^:000042;7000000000000000000000000
00000000000000000000X@1\000000000000000000000000000000000000000000000000@:n_0000000000000000000000000000L6Y84AGKD_HP@3ab00000000
00000000aD[a0000<BAN0000000000000000000000000000X<Jie2K200004fM0U0gm000000000000000000000000000000008JG[000000000000000000000000
0000U<`400000000=0EG00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000EDfL000000000000
0000000000000000@iJj0000lP=I0000000000000000000000000000000000000000000000008^T=DaJ600000000000000000000000000000000000000000000
0000dbZ6TN=9000000000000000000000000000000000000dJk90000@=CHT>]oLTa^Q6li0000000000004XB=0000000000000000000000000000000000000000
00000000@nJD0000000000000000d`Kn0000000000000000`fUMi;i[00000000000000000000000000000000hbo2000000005=Tl000000000000lCY<8_GFHdJX
000000000000Xb6I00005DJa00000000000000000000000000000000000000000000000000000000000000000000000000000000hM>Z00008[IF000000000000
4bI;00000000000000000000000000000000000000000000\2>400000000000000009:Kl000000000000000000000000`2T;0000000000000000X:=`00000000
0000000000000000H^6k00000000`?jl0000000000000000U@f?00000000TP6Z0[QM0000QFd900000000XkUW000000000000000000000000<Em>000000000000
00000000000000000000dTOO0000000000000000000000000W>LHH40000000000000Lo8000000000000000000000000000000000000000008i>K000000000000
00000000eB@T8CAb000000000000\=n800000000000000000000L^B_0000H3dP000000008FZ0000000000]bc0000000000000000I9Z000000000000000000000
000000000000M=Re`Lfm931W\=E8UBCW00000000@C_Q07XD000000000000000000000000000000000000000000000000811B0000000000000000IE7=00000000
00000000H3WT000000000000l82100000000]6m:i9KFm@_L0000]4Ql000057iK0000000000000000dANT000000000000000000000000000000000000<LDm0000
00000000=2;O000000008;K[Lb_SmDG=\Cbm0000dL7?000000000000PXKL000000000000X<UD<^ja00000000000000000000000010Fh00000000000000000000
0000000000000000000000000000]?@6000000000000000000000000000000000000dSfc0000iB[60000000000004N\h\]_d000000000000000000000000`fVW
d_Jd00000000000000000000000000000000000000000000000000000000@9;SiD5B\B1H00000000000000000000T1=EDhOQ00000000a:Ri0000000000000000
00000000<4Y24d]=00000000HFZM0000@mgo000000000000`[iY00000000000000000000000000000000@3`aTZiLldcY]GNW0000000000000000dOMldl@IU81]
00000000000000000000000000000000000000000000807P0000XHEG000000000000HcWV8f1300000000lNDA0000000000000000L4L>00000000000000000000
0000E8T:0000000000000000X<5f0000XH4L000000000000000000000000000000000000000000000000`[XR000000000000PZYJ000000000000000000000000
4cAO5<A^000000000000PT[`000000000000HYXmXRY900000000000000000000000000000000T^dE0000000000000000IC?S00000000TAjV0000000000000000
4Zh]12cO`CWO00000000`jO;00000000\BRB000000000000000000000000000000000000000000000000000000000000000000000000@Z1d0000000000000000
0000hm?g00000000<7eT4O30000000000000000000000000DkbS0000000000000000000000000000000000000000dYhi00008Ze5000000000000000000000000
0000DSAdDkK?00000000P9SeXmZP000000000000QBQjdBhK0000000000000000000000000000000000000000<QD;0000XS8Y0000000000000000Lc[300000000
00000aO@000000000000000000000000`hl>000000000000hDo1DTCo0000000000000000000000000000000000000000155Z0000000000000000000000000000
0000`Jmg00000000000000000000lTj7dc7L000000000000hfbB0000000000000000T`mo=7Of00000000HX=U000000000000000000000000PHKY0000ha:<0000
h7aM0000000000000000000000000000<3LC00000000000000000000000000005G6I000000000000`4]a0000000000000000LW`I000000000000dG]?P1M80000
000000000000000000000000Li@30000hJg\A2[dIEP=0000\NMm000041PC0000000000000000000000004RdZ000000000000000000000000H:UF1C_C00000000
0000LT`A000000000000l@b10000000000000000lJ5n<L45000000000000000000004Y8i00000000@TX30000000000000000000000000000Y:`P@B9_00000000
0000@_T[000000000000TV;[0000T]_K0000000000000000000000000000\G<VY7Q]=6SKa7?Z0000LRWE00000000000000000000000000000000lkj]00000000
000000000000000000000000\R1nLFSh00000000hc>k0000000041d@4SWcTaE[0000Hi4DDLo40000HZ_U0000X?`[000000000000000000000000h7Q]00000000
00000000000000000000000000000000000000000000000000000000000000000000000000008[\\00000000000000000000d95D000000000000000000000000
00000000000000000000000000000000]5JE00000000E<NF0000000000000000000000000000XY8PPjj_0000A7=REC:40000P<1G<\le00000000000000000000
00000000000000000000i9Qo00009Dgj00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000H[Jb
00000000HTZjI:MG0000000000000000L7Vm00000000dKhV000000000000000000000000000000000000U>KX8Z26\1=W00000000M2gFXdZ2HC\;00008?E5<`37
1;k=`];G000000000000000017IA00000000TCZ_00000000000000000000000000000000000000000000000000000000000000000000hO3^0000000000000000
0000000000000000000000000000000000000000=FY]0000`2XQ0000D]K=00000000LQe5=BhF000000000000Q9<:HTbL00000000000000000000000000000000
YFOR000000000000000000000000@e8F0000000000000000000000000000h1Kn0000000000000000000000000000000000000P1500000000HdOC000000000000
00000000hMIEYDNJ0000000000000lJn0000000000000000000000008M=\0000000000000000000000000000@=W?0000000000000000D;430000000000000000
00000000d:VV000000000000AEFK0000000086?iXGk80000@RP300000CT00000000000000000LgW=8DHSm1c;000000000000Y<f00000<Gn^00000000\jbgDVVM
4^R:dmg>=B5c\5:J000000000000000000000000000000000000000000000KEg00000000]?A800000000000000000000hHZA00000000Q=aH0L@o88Z\DSgmQ3h=
P]Gi99=EXIHX000000005DHOAEMV000000000000000000000000000000000000d:bc00000000000000000000000000000000l?AO000000000000\1]b00000000
000000000000000000000000EDEZ0000P>6P000000001?SP00000000000000000000D_NZ000000000000000000000000HaN\0000L9Gb00000000000000000000
00000000000000000000h@Ec000000000000dbRB`<N\@;=40000T2TIhl5^00000000000000000000]EE3LDfG<ZM40do0IFVU0000LLeY0000000000000000@`m>
0>W=0000PY<G0000000000000000000000000000000000000000000000000000LIYM00000000H_RPY75d000000000000h_7H0000000000000000000000000000
0000`ahZ0000000000000000<J7j0000000000000000000000000000Y3Cl`KTfH5j=Xc5N00000000000000000000mFlh0000HYTc000000000000000000000000
0000DYm10000iC3[81UI00008D6LPK[5000000000000@8;00000000000000000laK2000000000000=5RoaEA5000000000000000000000000hC5T`]5<0000LDh^
0000000000000000000000000000000000000000lRDg\fHd000000000000000000000000000000000000000000000000000000000000000000000000TMLO0000
HSgR00000000e40aDZhO`IDiA3UeHHJDPPc1UB]K00000000000000000000000000000000l5?W00000000@Lf<0000000000000000000000000000000000000000
000000000000000000000000DeY9P]=e0000<i^OTmaP000000000000000000008[;kHFABP1\K00000000000000000000`56N0000h<7O000000000000T`K=dT<L
00000000<H1f0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@@4a
00000000P=^600000H8G00000000LSFJT[nH0000hXb60000eDUi000000000000D?I600000000TRdg0000000000000000000000000000000000000000TCeadh0;
0000000000000000<EXh0000000000000000HR=2<oXo000088>I49L:000000000000000000000000000000000000000008V`00000000\E[j0000000000000000
0000000000004<iAlJQi8?m4A9dh00000000000000000000000000000000000000000000@@g?00000000000045i<000000000000000000000000000000000000
00000000000000000000000000000000E6Bk0000000000000000LC\d<kU>00000000000000000000000000000000<SY;4jd]0000@:3U``A4i8W7000000000000
0000000000000000000000000000000000000000d;BD00000000XRa60000000000000000000000000000`1`E000094]^0000L>dX`LJ`<d?R0000HR4:00000000
000000000000000000000000000000000000iDSHdV<I0000<=bmi04B0000000000000000hJXQ00000000000000000000X5lJT@U`TDQ^8`TY0000000000000000
00000000000000000000X5GIXCV_e@DA0000Y8bI<:0Z000000000000hc=C4gMM000000000000000000000000000000000000000000000000DFdoi07`00000000
0000000000000000T8C<000000000000Y@`<0000@I;G0000000000000000AEUR0000000000000000L\V?0000P3K80000XeF78DFc0000000000004L:^0000HD^n
P:f:LnKT0000ldak000000000000LaZ\00000000000000000000000000008_?o@cZV0000000041JDLH@g0000000000000000000000000000\i@U0000UFF30000
ld7F00000000000000000Xbg00000000AGP@0000000000000000000000000000TWH0000000000000000000000000000000000UA\4VoO0000P[Zn000000000000
00000000000000000000LKAkXLV4\Uek0000\jJY00000000U@]Z00000000A6d]0000TQi:00000000000000000000\NM600000000000000000000000000000000
000000000000Hm_Z000000000000`Q<R8iSg4Bc7@CBP0000`ZW:0000000000000000000000000000TDik00000000HB7NXDEChB6k000000000000`3B`00000000
0000@BWU00000000l2DK0000T;5M00000000T10\0000D19^00008G8APgFQ00000000@MA6\Egm0000000000000000<D_f00000000000000000000e28;0000d9Q;
000000000c__0000000000000000`YGI000000000000lLW2DWEN000000000000000000000000dccJ000000000000000000000000000000000000000000000000
0000H1D]0000`1[=h>NG00000i;k0000HU?MX^fc00000000d::4L\j3000081g00000000000000000M9X`0000A9ec00000000\h5^000000000000000000000000
000000000000`4Db00000000000000000000HGbP000000000000dNYf000000000000000000000000000000000000000000000WV60000000000000000000083ll
0000d4?10000@iK?0000000000000000000003:O0000000000000l;U000000000000hZA]1<@\AFG40000000000000000000000000knW000000000000YBlj0000
00000000000000000000h>JL0000000000000000@TcO000000000000Q9`l0FPjPA3Cm;0X0000lKFW0000000000004U6Z000000000000]75H0000000000000000
mAN?00000000000000000000lW`21@TP0000dJA0XK9oAEdA00000000X406000099JK000000000000000000000000`QN200000000000000000000000000000000
0000000000000000000000000000EAFR000000000000d[_k0000000000000000LSI6000000000000P`b<m4XX0000XPM`000000000000EG3Y0000000000000000
00000000P9<C0000000000000000000000000000000000000000E@kP000000001A^100008jJ@0000000000000000e?m90000T>fjDbVN00000000000000000000
00000000000000000000l5<<hcYS00000000XGQ900000000dSXh\V]nLX9P16;LXG7000000000000000000000000000000000000000000FnV0000000000000000
000000004E]1DRBE0000000000000000000000000000000000000000HPg00000X99Ide]30000000000000000l;kA00000000000000000000HCJEThHO00000000
00000000X;]80000<cjXlDBkhWeJ00000I6000000000]CSF000000000000000000000WgF000000000000D65bPJnR00000000HHRF00000000TNW?000000000000
00000000000000000000000000000000l5Rg000000000Bn<00000000a0\C0000000000000000000000000000hVeI0000U;ZJ000000000000ddWM000000004[5B
000000000000@I4o0000]1NN000000008Wan000000000000L8HZ00000000TjB@UAlJ0000000000000000000051F6000000000000000000000000000000000000
TWE70000000000000000TGGg0000T?I`0000000000000000000000000000000000000000\I:_Da8d0000000000000000l^PP0000Hge:000000000000X1S10000
0000P<RJ00000000000000000000X?<[0000H9\WPVBfaDhG0000000000000000\Vmb00000000000000000000000000000000HGmC0000000000000000Q@79Q6Zd
D<b300000000dFQ:`gO900000000000000000000d\7F00000000i3W?0000TAN400000000000000000000`n7P0000e81?P7PV4hVeL5K;0000Q=?dH^BJ0000M0S1
0000<Nfa0000Y?UI00000000<g<?000000000UW]0000000000000000D71N0000000000000000000000000000@>_i00000;G_=E]V000000000000000000000000
000000000000dCj300000000\B;E4hDb0000000000000000<S@700000000000000000000@9Pd0000hcFj000000005AUY000000000000A?lE000000000000hI=e
XJKi0000Li?Z00000000d8U@4K900000000000000000T=PQA>cd000000000000d_=^];da000000000000000000000000\4M:000000000000000000000000H8Pb
hC9[DD5oLDUn4H]o<CmKlYh:<ZCglh6J`maeUEWD1FN900000000000000000000000000000000000000005BPK00000000LLa<D?a?0000X4]40000000000000000
00000000000000000000000000000000000000000000000000000000iB2A000085=R000000004ETc0000000000000000EG4m58@c00000000m=mL00000000D<:>
dioCd80C00000000P4<1<hQ5I0?:0000d3UM000000000@;N<ceX0000000000000000ToDj00001:8l0000000000000VTfI5Gk0000A?e900000000000000000000
000000000000000000000000000000000000000000000000@DD?000000000000DDT30000000000000000DPM700000000000000000000L1?LTZPZDek`00000000
00008JAflh7SA:QH0000000000000000a2Ki4<6S00000000Dkgm0kTe0000DQ;l000043L\000000004haMXO<k8M0V00000000000000000000000000001F^k0000
000000000000P3J=XQT`000000000000000000000000d[fj0BJShIY441jW00000000000000000000U0O40000000000000000lF@OdK[`0000000000000000lPjj
000000000000000000000000T6AH4OgVXoei0000000000000000000000000000000000000000000059?[XGjl0000T[;O00000000lNnfH5g:XfjU000000000000
XIP;<dhTAF1GDM2@4W4H00000000d]3l00000000000000000000000000000000e=3k0000000000000000000000000000PA\H00000000]9[M0000000059E90000
16TZ00000000d\\P<2V=53]CXahi0000TDg6I7LD00000000000000000000H]K_0000000000000hMP00000000000000000000000000000000000000000000ha]2
0000hhcg000000000000PL=Y`kF@000000000000000000005GM9000000000000000000000000UB@^0000M;Ha000000000000=1:d000000000000000000000000
00000000000000000000000000000000000000000000TT7W00000000DF`\0000000000000000XBnT0000000000000000LBA[0000h17jXA_f=E]000000000HTi1
00000000l0NX00000000000000000000000000000000\Sl=0000l?Kh@Q9FEC]D0000P6Uf0000000000000000000000000000=C=K00000000`2MF0000dHoBDYd1
D2_fLYno0000IAcRl_8aIG5@XI[[00000000000000000000000000000000Q>BI@JOP000000000000d0=>00000000000000000000000000000000000000000000
000000000000000000000000000000000000Q8o`00000000XA2Y0>^H0000000000000000=?JL0000000000000000000000000000dSf5I2TfdQcS=49184c70000
00000000\C52DLaK8;oGID?d000000000000000000000000000000000000000000000000e@oMIEKKT41J@eWQ4j5f0000000000000000<URb00000000PEcD0000
`J:N000000000000000000000000EF5d0000D`B=00000000HDlH00000000000000000000000000000000000000000000000000008lEb8=iSY06RDB47\_fE@iRm
0000000000000000000000004A7HdA`m000000000000000000000000TZoS0000000000000000dK;Y000000000000000000000000000000000000000000000000
<KJCL`9kLgibQ@LQXY3Q\2Db000000000000U=nP00000000000000000000UAEo00000000X`=e9CR_00000DOT00008B[a000000000000000000000000E1fI0000
0000`Lk]0000`PNk0hoL00000000`WfW0000000000000000000000000000000000000000000000000000dD2?0000@7eF0000=4hKM2Ma]?4@0000000000000000
000000000000000000001;?B00000000000000004FDA0bK40000PG7OhIn10000000000000000XFcP0000Tch[00000000000000008VaS000000000000a5E\0000
00000I9j000000000000000000000000dGYPXT_J000000000000UFUh00000JTkDOI[00000000000014k^0000000000004[]<0000000000000000000000000000
000000000000LdOj0000=Ca\00000000a=WL0000000000000000000000000000TO<`000000000000000000000000000000000000000000000000000000000000
00000000LKlOPeB^IAk300000000000000000000000000000000000000000000000000000000000000000d4\ECJa0000eB2g000000000000XDYX000000000000
0000000000000000H:fo00000000000000000000\COb000000000000000000000000T[_B00000000000000000000000000000000PP0h000000008g<30000E7Q=
0000X6e>00000000h6CC0000Xk:D000000000000000003Xid9?G000000005BeGX>Z30000@;m`DShn0000000000000000000000000000@c<1l@`100000000H@Nf
dC7500000000000000000000000000000000000088MLH3bK0000000000000000000082H@00000000mCVF0000000000000000000000000000DcCPl_LE<jTKdGA[
HU?a`]N`00000000000000000000lVdf00000000hhNi0000000000000000000000000000l]6[0000000000000000000000000000000000004=I[0000@\7WDn_G
000000000000h][R00000000000000000000M6?R00000000LP:5i7T_00000000000000000000000000000000<7iQ@DVDTQDb0000TQM_XJRN0000000000000000
<?2Q0000000000000000UB:8000000000000000000005AMlDSd\0000000000000000HeoUi=M;09Wi1E0P00000000To;<00000000000000000000lL`a00000000
000000000000hQL>00000000000000000000000000004iFJ000000000000000000000000000000000000000000000000@?A`0000hEkk00008M0A000000000000
0000000000000000XeHT000000000000000000000000Ho;Q000010\60000D>TK000000000000000000000000dEYN00000000l8n_dLZO0000000000000<e\M:gn
000098PH0000000000000000000000000000d7J?8\0c00000000000000000000000000000000HPBnT1;cl3?iA;f;000000000000m5gS00004VB7D0l`@LVc0000
00000000000000000000000000000000000000000000e5f\h;GN000000000000D7330000h6A<890Q\fcZ0000000000000000Q2C<0000000000000000U>E@=C^P
lUA;<dQd0000000000000000000000000h7;0000lV=^0000DK5:TB6Z00000000Hb`G000000000000000000000000dTUg00000000U19cLGmOE1^e000007nI0000
00000000\lP900000000000000000000Q0=:X3GPP>f?0000M8^W00000000000000000000@bn\00000000000000008WDe00000000D\`W00000000HX_400000000
`DU<0000ACD>D3Fe000000000000000000000000LbGSI4[MX5`c0000000000000000000000000000H0UOm6Q<@WOQ0000MDKG00008WJB0000HBbHd9i100000000
0000A0MQH2Qb4Plm000000000000`ACKTEVS54X:000000000000lD[JH<0R0000a49F000000000000A0f^00000000`:fM00000000D0B\00000000000000000000
00000000M0Ke0000XQc90000HSjP000000000000XS4b0000MB8;00005<8d0000000000000000000000000000mE2k00000000000000000000dPOI00000000P4o?
4O6HTljS000000000000]DXId2:D000000000000A:2W00000000hhh60000DF5Q000000000000TWI_000000000000000000000000<?;;0000000000000000h5YD
HWaAU1@300000000\kD3@o664M@<0000000000000000000000000000I3d6i5:G0000Y@>G0000h:ac8nih00000000`3o;000000000000000000000000@CaH0000
0000M:;n000000000000XKMj`4E0Q57hABQW@46?e@@Kh<9300004MhO0000XQbT000000000000000000000000000000000000000000000000<]d=THR]00000000
000000000000HchD00000000000000000000000000000000@YQe000000000000DN?;000000000000000000000000000000000000000000000000000000000000
00000000h3Tn4504XKDf0000d92F000000000000000000008A80000000000000@CV1a7850000000000000000\]2U000000000000000000000000<ciJ00004kFS
000000000000000000000000]B0DLi:Ll9\IID6N00000000\`dC=G9<00000000000000000000000000000000000000000000000000000000PFj_X5AR8gV08Ic]
00000000U5>Q0000000000000000000000000000000000000000000000000000000000004`C@000000000000000000000000000000000000`@A=QGOT00000000
00000000dFU6XFSU0UB7HV:f\`k`Pcng132CmCLW1DP10000000000001;2i00000000000000000000li?9\7ZP0000000000000000D9U:H[R50000000000000000
00000000TYbm000000000000dWDB]AT`dNMQ@6[2000000000000000000004j@D000000000000000000000000000000000000000000000000000000000000La^A
0000P<el00000000@Ik>00000000@N7e`=JF000000000000m3N70000000000000000000000000000Hg3E0Pi<000000000000000000000000X6bT000000000000
00000000000000000000XEak00000000HE6\0000000000000000000000000000000000000000`Y2K000000000000000000000000000000j:0000000000000000
hZJ8HS@i0000I@2N00000000Q4oG00000000h4\U0000D>LU000000000000=A=TLQ0^00000000000000000000\=cZX2WU00000000dKcX00000000000000000000
000000000000eEK>00000000000000000000000000000000d1=:0000000000000000000000000000000000000000LoC>0000000000000000`ic;000000000000
00000000T\id00000000000000000000000000000000000000000000000000000000H2[K000000004oeRUCLD00000000000000000000000000000000h7=Y0000
00000000LRoM\OYD@3f[`aIjTlOGLBV24Pa3\89<Hc;a]6^800000000000000009>`dI?Jh000000000000<6De00000000D0CZ00000000000000000000\A:G0000
0000000000000000Thnj00000000000000000000000000000000000000000000<:Im0000000000004BA200000000000000000000T@<d000000000000`\;a0000
00000000000000000000PTHF0000XAA@TfdM000000000DHn00000000000000000000000000008gTJ000000000000000000000000hRNJ0000LENG000000000000
000000000000XFbE000000000000DYY_5CVl01\n47Z_000000000000000000000000000000000000`Sgb000000000000000000008nF^A4b`0000000000000000
00000000000000000000@k`O00000000000000000000000000000000000000004>L=XP2i00000000000000000000000000000000DKWmhiSH0000lC`<m=O[0000
000000000000000000001=A;00000000000000000000HdR3000000000000lL53000000000000000000000000000000000000E9FE000000000000lX`]Y;]N0000
00000000PWX38N<`51OD0000000000000000000000000000000000000000@??1QBhV000000000000000000000000000000000000a9ZG00000000000000000000
0VO400000000<=M^@gFj0000004A00000000000000000000000000000000000000000000DZn90000000000000000\5hm000000000000`4KK00000000@_Ra0000
000000000000000000000Tif0000000000000000000000000000TNSe00000000M1aN0000000000000000000000000000EFbC0000D_boldll000000000000AFF@
H1BJD3gf4eLI\f7K0000000000000000000000008Rm[000000000000L?L]0000000000000000000000000000@j^8000000000000hXaXT]L^0000000000000000
8E02000000000000TOKa00000000000000000000XY9Y0000000000000000000000000000`Z4oL][gU4NZ000000000DAZ00000000000000000000000000000000
00000000MF<f00000000000000000000lAi]dE:_00000000000000000000000000000000000000000000P^DGl_LR00000_nB0000h<mX0000\>h`0000A@VK0000
000042f:00000000@Cb=Q@P?00000000P7m=000000000A=S000000000000000000000000000000000000000000000000000000004>;G0000000000000000dN<A
X@7h00000000000000000@RV0000LP>100000000EDA`0000D8OFUG;m00004EO8HZ^G0000000000000000000005fQ00000000XmeL00000000\LOn000000000000
00000000X;LWT[oN0000UClg00000000000000000000YE^C0000\AlN000000008^>4H4]C4A7S00000000000000000000000000008JH20000@G320000TQW3l_Mi
00000000000000000000dOTBdhV>0000000000000000dDdD000000000000P\[`0000000000000000000000000000000000000000000000000000000000000000
8GelU<lT0000@b6;0000000000000000000000000000000000000000Llm`0000`C@XLYgce?X\00001F^Y5C4A`fgf0000d07\lloP000000000000000000000000
000000000000PM\9TVe:00000000m9\F0000000000000000000000000000000000000000000000000000000000000000<d`<0000000000000000HU?:00000000
0000daOn@fXa=8im000000000000000000000000\`]IdXiE=8lj`a]RTS_CLF?AeGUI0000000000008<YGdF_BTmT1XN4f00000000X^Q`00000000000000000000
0000HeU:0000mE>U0000000000004:YddEbKAB<N00000000i8]GI:9i000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000008KUD000000000000`Cdn00000000000000000000m2B4000000000000000000008DC?@^ZPLd5U0000000000000000000000000000
deDO0000000000000000eDdDXQ?e00000000DS5\000000000000MCf71F?R0000000000000000000000000000000000000000000000000000hXMU=G\F000058U7
<JNimDS500000000000000000000000000000000000000000000000000008Dej00001@RK00000000000000000000P:RO0000X`ME0000000000000000HgT\0000
TQJe0000@c^a0000000000000000P4>=T?WNl@_e8N>g000097OS000000000JY9\RRL0000DC>1000000000000000000000000000000000000000000000000@UMK
0000000000008ib30000DiZe00000000000000000000dGAn9A[@0000000000000000000000000000`S[4HP]80000000000000000000000000000000000000000
00000000000000000000000000000000`glZ000000000000YDPK@9Me00000000DaU_0000000000000000000000000000000000000000LD1oHL5LPZBY00000000
0000000000000000\TS60000000000000000000000000000D5cV8fYO000000000000000000000000000000000000P>]E=E73hII<0000`Mgae;VZ000000000000
d4A9000000000000HRX6]C9alb<]Dlm>00000000E8HVI2dPX9TV\FVY00000000000000000000@6m200000000\;`V0000000000000000A<=i0000000000000000
`gEf00000000d4TXlX7:00000000000086PP0000000000000000d7?:000000000000Hd`^0000000000000000h<fdLLj6TN130000000000000000000000000000
0000XJ[Q0000000000000000\mj900000000DM@g<W\e0000000000000000000000000000000000000000111d0000XTF?0000000000000000000000000>lghM\L
DRT30000000000000000000000000000000000000000000000008T;R0000000000008Oh6000000000000000000000000DeVa0000E6f_00000000dBL>00000000
0000000000000000\fJC000000000<ERHC17h\64000000008D9K0000000000000000000000000000000043cRH4d[@\Qg0000<_]C000000000000`XR28eki0000
56CM0000HRIbE<mH=2]N000000000000XK2b000000000000000000000000000000000000@P@A000000000000000000000000T_42iEif00000000000000000000
L4mW00000000000000000000000000000000000000000000000000000000DKf`000000000000000000000000000000000000000000000000000000000000`YT<
8]o4Pd4n00000000I3[?hg;D0000000000000000000000004To`TMc10000HBUe0000000000000000XjGT9Bg9PVRPlH;700000000000000000000000000000000
000000000000P6V50000000000000000000000000000]8O\0000H6?\000000000000\A^40000HOc;H4@6XX\:0000000000000000000000000ZgRTg1200000RV>
Hj8=4^Sf0000000000000000000000000000000000000000000000000VKJ00000000000000000000PCIB56im000000000000000000000000\1SEhU^_Da=V0000
0000TRjR00000000000000000000I;_J000000000000QF>I@Ae5000000000000000000000000@G?Nh33@0000XDTdleg8000000000000=0\i0000000014AR0000
00001G_W000000000000000000000000d1_;0000000000004TgA0000Dj7Q@C\P0000=D@g00000000896\0hE500000000000000000000hdP^`iaQ0?4b00000000
Ln0`00000000000000000000000000000000`eaA00000000i<Q>00000000000005?3dWbo0000<<c>H_`>00000000000000000000EC2b000000000000\JS50000
0000PE<20000DZkf0000\82Z00000000TlNP00000000h^Gd00000000<[:900000000000000000000000000000000000000000000000000000000000000000000
0000000000000000dH@50000000000000000LkX_0000000000000000000000000000000000000000000000000000000000000000a66F0000X2Te000000000000
iG]\<W7[00000000000000000000000000000000XHT\D42DH=78l=lFXLVAa<[J00000000\Ydh00000000000000000000Pi0a000000008R6HH\>J000000000000
00000000000000000000000000000000000000000n;GAA7jhQ\c0000DZA9\NNZ0000000000000000000000000h;X000000000000000000000000000000000000
000000000000P]MV0000000000000000HD0a0000000000000000000000000000TYIAl9Jf0000000000009Be40000X=N90000000000000000000000000000X248
<ADh000090n?00004<SO00000000000000000000<i:Y0000000000000000I=K400000000D4h000000000000000000000QDmO0000000000000000D1AM00000000
000000000000000000000000lN`B000000008>eH0000000000000000000000000000LF<`000000000000dSj`Q7@R0000\SH70000000000000R8L00000000h@W=
U1T000000000\gH9hmmh000000000000000000000UDFTCSW000000000cUT0000000000008ZH`000000000l`g0000000000000000`kV[00000000h9?<00000000
0000d6P;\=cg<En6PSHKLZl10000000000000000h6^C000000000000dRii00000000HFc?\TJ\000000000000U5C400004H[YlWi;0[dE00000000000000000000
000000000000hPf500000gQBi9@gY>98000000000000l;Tm000000000000000000000000000000000000DPWQ00000000000000000000000004f:00000000`^52
M>l:TWAQ00005FJ]00000000<69W\iTj000000000000000000000000000000000000DT`0hB<c00000000912;0000=BDc000000008cG;@gi60000XV9h00000000
1;PQ00000000@ceIa6`E0000hhAS00000000X0I;00000000hnkHT@jU<T6b00000000000000000000000000000000000000000000<D?E00000000000000000000
<14B00000000lgC<`oM`00000000000000000000@7\G@h?=97AAT1>d0000TJnh00000000000000000000\V[[hTiH0000000052QFm@b30000LehO0000aCce15K`
000000000000000000000000000000000000000000000000L45DDfW=0000`Wo80000X^27000000000000000000000000000000004=ko00000000000000000000
00000000000000000000000000000000lXCD0000lXU>000000000000`[i?0000PG@SlX;F000000000000000000000000000000000000<VWHYA@V000000000000
000000000000000000000000d]?700000000000000000000TID:0000000000000000000000000`LV00000000`HZZ0000@gL<H@iBPkNihTn;LBmg];l400000000
0000PVR3l3:8000000000000P?XW000000000000e=Ih<\3j0000828J000000000000000000000000000000000000<MnR00000000000000000000000000000000
00000000000000000000000000000000]3bm000000000000I>:L00000000000000000000000000000000000000000000\=C:lYONH;7i0000000000000AMV\M2g
00000000000000000000000000000000D=TKLY\aUC<e0000000000000000EAGn0000000000000000000000000000000059>U00000000M@g_0000000000000000
l0mi000000000000000000000000000000000000@]J_000000000000000000000000000000000000000000000000000000000000<d5f0000000000000000dmLF
00000000\j@Y0000000000000000P3ho000000000000LRUa000000000000X1W00000HJ;1000000000ol]8h9?XY9HA00b0000UDc100000000000000000000`H7E
AAY40000D^?[I3iG0000M>W=0000@FX70000000000000000000000000000\m@B000000000000000000000000a?]W0000000000000000000000000000a>ZY]4_d
00000000Q7`5000000000000XNPR00000000ACH500000000=DGK00000000XK4h0000X_Z800000000\<`A00000000000000000000000000000000000000000000
00000000lN`f0000UAOh0000lQYGHToNP<TNA<^400000000D\KS000000004IG4lohXIGa<00000000hUQf000000000000000000000000000000000000Ha\D0000
0000L=\n05am00000000<[^W000000000000000000000000YFmnDbDbi1J>000000000000<80^HZ;O000000000000000000000000000000000000000000000000
lbcX0000h4?Q00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`e:W00000000
4@0<`oFP000000000000Tl^kPe\@0000000000000000000000000000000000000000000000000000`IP_00000000a2gc00000000000000000000000000000000
000000000000000000000000e<X:DbnQ000000001G@[0000000000000000XHeA00000000000000000000000000008RZ^000000000000000000000000lHVn0000
0000aD>D000000000000000000000000000000000000000000000000000000000000000000008G4900000000hIHE\`Qe0000\\k>0000000000000000XPXE0000
0000LIF1000000000000000000000000=CW_0000TNTg000000000000ACcX0000000000000000Xj=F00000000000000000000000085iL00000000000000000000
00000000D<YShh^:00000000000082YEH59=81c9DC_\TWG\Q5mL000000004Kl9000000000000001JX:^P0000000000000000l9V]0000lAWY]GKc000000000000
000000000D7jLZLb00000000000000000000lNj800000000000000000000X;EX00005<TW0000000000000000000000008kYM000000000j\ZPhRA000000000000
000000000000\5OY0000000000000000@Lc50000Xa:\000000000000L5TQD2h^XE1Z0000000000004TK70000000000000000000000000000D2iS000000000000
0XSHlhI40000DG_C00000000DoX1M=?D\0FK0000h0G90000000000000000@Nm900000000000000000000\Md:HXP=P_D90000m3NiHc=hH:DI000000001@i5P]VO
0000000000000Xh=000000000000M7hR000000000000i66h0000000000000000TmXg000000000000dSJG000000000000H0H[H3QV@Xm3000000000000`hQMY<Vl
00000000000000000000000000004^\:0000Li1<0000000000000000X6Te<F`7000000000000000000000000DN[d0000\bNT0?Eb00000000hWaW0000U4aRU5PR
Y7<E0000mG[f0000000000000b5I0000hd=Z9AeG00000000000000000000000000000000000000000000000000000000000000000000XA;l00000000I2_[0000
000000000000000000000000@1P^0000000005>i000000000000`YRR0000000000000000000000000000000000000000000000000Q@000000000@UK800000000
0000000000000000000000000000000000008D[Y00000000X<Q?000000000000000000000000000000000000<ji:@faW0000`hf[00000000000000000000E4IX
000000009Bb4LL>D000000000000L_2ji2YgT>RRl4ckThY?0000000000000000000000000000]G?J00000000000000000000<:[f000000000000000000000000
00000UMi000000000000=Ai20000000000000000000000000000000000000000000000000000<;>>]>4_00000000000000000000e;W40000<IXW000000000000
0000000000009F[C\X];0000000000000000hD@@``X6=38X00000000000000000000000000000000\QjeLU3V0000000000000000\X6=A6Xk0000000000000000
00000000000000000000000000000000000000000000000000000000Y4NkP[6^h869`Q<800000000`34>PVOmlcaI00008e2\DE@ODXOm0000000000000000H2f^
L2Af\4W:@[;[4\h^0000D:?M0NU`00000000EEj9000000000000`EZ`A;6A000000000I9300000000000000000000Q:A:00000000000000000000]5jB0000d9_1
00000000000000000000\D;G000000004I6_h3;AE7;6000000000000YBEC0000h2S?00000000000000000000lIfM000000000000000000000000000000005FDH
l7T=0000000000000000m@nQYBkK0000@@Q000000000\ZQW0000MFH:hW3NQDbK000000000000000000000000<<0`00000000DMlZ00000000l01kD2G[\K42TobS
0000000000000000000000000000\Z9BMBff00000000000000004^S[0000000000000000HcRa00000000ICZW0000`\SC00000000000000000000000000000000
000000000000000000000000000000000000000000000000@NFm5B3:0000TR<D0000l<Ni<?70eB[I000000000000D`Md000000000000000000000000d1J90C?f
000000000000PAUk000000000000000000000000dLWN0000D?nQ\GPREC76000000000000@\cO0000\`3N00000000000000000000`E2fPU>g<\H5PJ]j0000<Zd4
dEfV00000000<e;W000000000000000000000000000000000000XAXh<b7id:OBPled000000000000000000008U=D00000TQ957U;000000000000000000000000
XgdV8XSU0000EA]W000000000;1900000000000000000000000000009Ee=Xa>G\nCG000000000000<l\]0000@>_T0000LCh4d6af`B=a10hI=@mX0000PB=5X[Z]
000000000000000000000000000000000000D?[X000000000000PQXF00000000000000000000000000000000eB;[000000000000000000000000000000000000
0000A2<5LZNlQ?KkX]TP0000]AWK0000000000000000000000000000<124000000000000000000000000D7fO0000000000000000Y3<:00000000000000000000
XRcm0000<5o4TUS69CBE0000DecT0000000000000000000000008:ZB000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000dQ[MLd?:00008@?elCQU00000JUb00000000000000000000000000000000000000000000P6hl000000000000000000000000
0000`7gEPMLB000000000000D[8GPVP<L>nh00000000000000000000<M5`PR<c0000TWGH0000LHTA<jk<0000000000000000000000000000eGDl00001;1=0000
0000=FLS0000M=12=G`Vh1>N00000000000000000000000000000000000000000000000000000000000000000000dKYI8YET000000000000000000000000PFEP
00000000l>7R00000000000000000000TZ[I0000QGZZTB\ODkW_0000000000000000000000000000DjQh000000000000000000000000L:gVDoV:000000000000
0000]>;a00000000Y4@6000000000000000000000000hGnR0000000000000]I1laYl5EK[000000000000DfHN0000000000000000000000000000000000000000
0000=BXU00000000000000000000000000000000000000000000lSC`0000TP0B0000000000000`Oo000000000000`>lE`WoG\RZH000000000000Xe6=AF9@dHR0
0000000000000000000000000000000000000000000000000000H43?4TTY0000Xloc00000000L\iG00000000E>mJ000000000000d=Y000000000000000000000
00000O<F@g9h00000000M<iN0000hK^A9Fb3<A0<8S2k00000000MD^200000000000000000000000000000000000000000000D_L_lFCf05gE00004DYBhHSU0000
00000000LH9V0000000000000000e=2]0000000000000000P\Sa000000000000AD<h00000000000000000000000000000000000000000X;o0000000000000000
0000dc1YhThb00000000Xm>B00000000000000000000000000000000DChI8ZNOLd_a00000000]39V00000000000000000000933S00000000000000000000aEI?
00000000000000000000lG>5U78Z@@KC00000000000092AC000000001Bg_00000000000000000000<6oL0000000000000000000000000000000000000000TB3^
00000000`2C200000000000000000000000000000000000000000j1d`8PN00000000000000000000000000000000000000000000`MG700000^I?000000000000
000000004SkN0000L<W800000000HcH;000000000000000082\STJGC000000000000000000000000i<7c1>fC0000000000000000000000000000TB?IhEedhYN<
00000000`7oI000000004oQ;00000000000000000000000000000000M<dl000000000000000000000000000000000000LZ3?000059=k00000000000000000000
0000@SZ^XiA<0000QCo<0000HUTT0000000048kH00000000000000000000dl:H00000000000000000000000000000000XBdj0000000000000000000000000000
0000H3FW000000000000IC3n00000000000000000000000000000000000000009A8]0000H4WU0DWG8]neTe@g0000000000000000hgkT000000000000HRK]0000
UD_E000000000000000000000000000000000000000000000000`_m300000000000000000000DfaG0000000000000000000000004gCIHUjn0000000000000000
0000000000000000D8J`I9Df000000000000000000000000@^L:DWN0dYcYQ?6m0000000000008Z4I0000000000000000E7AY00000000dZlb0000X4PcXWoW0000
IEcH0000000000000000i:NUhmi4@6E^00000000000000000GK=00000000000000000000\7L_0000\hTo00000000<bL900000NGS0000IG2`00000000LO^b0=AW
000000000000d:gF00000000000000000000000000000000000000000S1mlBG90000PL3X00000000000000000000000000000000\_K700000000T@VL4=A:0000
00000000X9`k000000000000DUEk0000000000000000I<Tm00000000000000000000`1Wf000000004H`700000000P9I:00000000e=3<@L6\0000000000000000
e6ee0000X]0I0000000000000000d6S;a1PPX]Ao000000000000000000000000000000000000000000000000EC2?0000000000000000000000005DZ40000\GRk
00000000000000000000000000000Jgk000000000000000000000000<TBQ0000000000000000000000000000000000000000hJid00008HPRHWUU0VM40000`3eW
00000000000000000000000000000000000000000000000000000000U@@^000000000000000000000000000000000000000000000000<aa<hhEn000000000000
`oVM00000000000000000000000000000000000000000000lC6J0000lCndA1Fc00000hK_0000LDm]<E8FlVN`000000008]5I0000000007Bn00000000hTDm0000
00000000000000000000D^l1Pf6T000000000000XlUE000000000000000000000000l08:00000000000000000000000000000000lZ`b00000000000000000000
00000000000000000000000000000000\ee`000000000000000000000000@1`f0000000000000000XOKE8l0OLGQS`HVA@f<:lKf5`75hHbIj00009?@e00000000
000000000000000000000000000088Yo00000B<40000000000000000\deW000000000000000000000000Y;]A000000000000M7Q100000000TUE88>Ij00000000
000000000000PABR00000000PTVJ1GX[4hOg0000000000000000Xh2`000000000000DQ3;0000TWY300000000`nS4@JfD00000000hY?h00000000000000000000
d2>lP;WOdX>o9DF@h3d]iGYT0000000000000000000000000000PW6;0000XYff]>C`EC?@00000000\=dZ42AE0_[<<gf65:kb00000000PK>F0000I;3G00000000
00000000000000000000000000000000000000000000l`=Q00000000<hCM000000000000000000009AInLRFE00000000l1fc0000000000000000000000000000
00000000000000000000H[\l0000000000000000L;=A00000000000000000000000000000000<KZMUDnl0NO100000000`\CG00000000PCIc000000000000<Y>3
000000000000000000000000000000000000Xd3j000000000000000000004goA00000000000000000000LZDm00000000000000000000l`7BMEXQ000000000000
00000000\Xc6U2CR0000THHV15nFT9<U0000000000000000TI\U00000000000000000000@@;oHJc[L\Vb0000000000000000PeB8000000000000HCa3HT8e5:Bj
`edh0000000000000000d3k<lPm@8YXJXVFN0000LH6k00000000000000000000000000000000aD:I00000000aACF000000000000000000000000000000000000
8<<V00008Olo00000000000000000000000000000000df4jM=7E0000E7IP0000Ph8O0000h0k_P71g00000000DciW000000000000l6E300000000000000000000
0000000000000000000000000000000000000000P7RD00000\]Q00000000h9R?00000000000000000000000000000000000000000000dLSd0000000000004oO:
00000000000000008Qid00000000000000000000000000004fnJ0000000000000000deM300000;f?00000000000000000000000000008G8P00000000LdkJ0000
000000000000000000000000000000000000l9H`0000Lfn>0000000000000000000000000000000000000000DQT?0000000000000000000000000000I=<C0000
@ZJK52<U000000000000000000000000000000000000@FHj0000000000000000000000000000878JDVn78NZJdZSEL>Oj00000000000000000000000000000000
0000X@ZR000000000000IBaD0000000000000000000000000000000000000000000000000000<fIP00000000T?KM000000000000000000000000000000000^EQ
000000000000dmdJ000000000000000000000LBj00000000DVi_L3Ej00000000`K\R0000DmB400000000XVV5000000000000`M\Z00000000000000004X]J0000
0000000000000000000000000000PTJl000000000000P0D[000000000000XnSC00000000000000000000XQeZ0000000000000Q8S]BKD00000000000000000000
lMZP00000000000000000000D[[`00000000000000000000000000009Dh70000<GcP0000HN64000000000000TG1F4W[=h\:`lCoJ8m`0I:=B\Z0I8kdn=?0a0000
iGEI0000Q@E700000000000000000000@HLfX>g9MC@600000000l3kQdIRc000000000000dTdA\\f?45TD00000000d@;B\[FG0000000000000000`HBc00000000
=6]a0000TdV;00000000000000000000000000000000]69V0000000000000000000000004JZ90=>EX^bR0000LDle00000000P\mn00000000XNK3000000000000
0000000000000000000000000000d7D5@dOP0000000000000000000000000000<Mf>0000000000000000000000000000hGY=0000@T8I0000iAO50000]BLg0000
0000LSb]00000000h_ch00000000@WNZ0D9f000000000000@ElB0000000000001FQ?<Rmjh@=I4?na@0N:I=`f0000000000001C1_0000A0Mf00000000iAQK0000
000000000000000000000000000000000000DhD<000000000000000000000000mC0300000000DAjJ000000000000000000000000LdG`0000000000008^2R0000
H3U90000@?hfX8K@0000000000008Fbd000000000000000000000000000000000000000000000000<K`X000000000000000000000000000000004HU@e@>]0000
00000000e:E30000000000004_I<0000000000000000000000000000000000000000PMV<000000000000H@8Tl4Mb000000000000000000000000000000000000
000000000000000000004W]M0000D>:J0000000000009FkB0000D6\;0000000000000000000000000000000000000000@>UO00000000DS>40000000000000>gX
00000000000087kB000000000EY:0000000000000000000000000000LS;G00000000l5C;0000000000000000000000000000000000000000Y:FT0000X^GO0000
000000000000@gK[0000X?c<0000000000000000<1E\00000000000000000000000000000000a>9lMDak00000000000000000000000000000000000000000000
UB?G0000E3lh0000aBRi000000000000000000000000<B2WE@Yo00000000000000000000000000000000000000000000hWNI0000000000000000000000000000
0000000000000F]B0000000000000000dh4\0000\QmTPSbo000000000000lCjQ000000000000EBaa000000000000000000000000\hb:00000000000000000000
998DhEJ>00000000Y0690000PN0f0000]BC100000000IEI_d<ob000000000000e2OE0000X15B0000@1^:00000000h8Y>XT7dU;V@0000@<Zc0000dGadT`8f0000
dgfC0000X2[^PIdS0000000083_?dQ910000eC@\0000000000000000000000000000000000000000ECTW0000l0OhdXS800000000hULl000000000000\OZA`J]G
8o\DHYAT000000000000\\1a00000000000000000000Y09KI=Wel0KQ0000000000000000dZEN00000000000000000000@0M`lHc0000000000000\gfdX;c10000
000000004>kE\<da00000000000000000000000000000000@LLb00000000000000000000DEC[0000000000000000\F7WTF=<000000000000000000000000=@0B
0000000000000000P9230=G:0000000000000000L[Oahf3g00000000Tlh:00000000000000000000000000000000000000000000000000000000@hAn00000000
000000000000Xb]C0000TH0m0000Q7no0000000000000000000000000000000000008II[0000000000000000PTmI]@Am0000000000000000000000000000L`oR
0000000000000000DKHi00000000eC=a00000000000000000000000000000000=1G`000000008NQI0000000000000000000000000000Hd1@dYa@000000000000
<E4I00000000]>gK0000D<jDQ8fM000000000000dQS300000000000000000000000000000000hgmjL<LTD\R@000000000000000000000000`ln<00000000aAVE
`1Xo00000000<?D`0000000000000000000000000000EGJ4X2^b8<3h97NS00000;?>00000000HN6R00000000D=Fj0000000000000VAf00000000000000000000
000000000000000000000000DT7H000000000000000000000000d6_Q0000]AS100000000mFIG000000000000`28k000000000000U4f700000000000000000000
Le9lPgVA000000000000000000000000`IFS00000000H9`1D^]Y5C6000000000000000000000UB?T000000000000000000000000000000000000l9UL00000000
00000000000000008S]20000000000000000000000000000H=BA00000000E4m6000000000000000000000000aAG;4[Xi00000d1Q8Xfe00000000h??A]=bL0000
0000Q5hFeBW_DU_W0000Q;KT0000h:`21FFg0000000000000000l[ON00000000@CZS0000H]B[000000000000000000000000m<aO0000d<m<0000`YDL0000hYlc
<Hi?\K>Q000000000000TbmS`4g100000000000000000000000000000000E;Ic000000000000DO:R000000000000000000000000000000000000<8l400000000
0000l<\n0000000000000000e6N:\7Eal7J^000000000000000000000000lQUI00000000e8U_0000\]fN00000000000000000000000000000000000000000000
00001;l[a9F200000000000000000000D0S:0000hWVc0000X^bB0000000000000000AB=500008X;a000000000000LMoe00000000TD:K0000000000000000<YS^
00000000P[1c<hJkD0;[h^@E96:L0000L`[9000000000000000000008;4YDcT900000000`lRU00000000000000000000000000000000XA7^MDZn000000000000
000000000000DbKV0000`88g0000000000000000hCHd<jd;d0;I000000000000\3l800000000000000000000000000000000000000000000dbHd0000DWQP0000
000000000000000000000000000000000000LKU[0000000000000000PcXMP]Kn00000000000000000000000000000000000000000000YG`i00000dfO00000000
E5dc0000000000000000000000000000\AC2M8lU0000000000000000``LL00000000`ESi4kgK00000000000000000000000000000000000000000XTT00000000
0000`:V100000000000000000000000000000000000000000000000000000000000000000000@Gbk@JVY0000000000000000<T_Z<2G00000H2\e0000]A_o0000
00000U]M0000000000000000000000000000000000000000@L1WU2@=000000000000000000000000M9K500000000000000000000PR>Y000000008HGo=AA<0000
00008VbiYF;o0000000000000000AB_7T\UQ00004aLM13]20000<BoW000000000000D22A00000000000000000000000000000000@\hn00000000000000000000
0000LP^jECWED53000000000000000000000000000000000000000000000a4Vi1D__000000000000000000000000000000000000000000000000000000000000
0000<;V80000000000000000000000000000hWQ<000000000000000000000000U;^V000000000000`7Pe0000\bW60000000000000000000000000000lW?70000
00000000000000000000000000000000000000000000<0e70000hHLCHO=l0000000000000000000000000000\ab2Q3^FYGSE0000DkB_0000000000005EV80000
00000000000000000000000000000000000000000000000000000000IF0j4`o5000000000000000000000000000000000000LBeglIXg00001C_6000000000000
00000000=DCB00000000XQn9000000000000Da9d<Q:gM8b6000000000000000000000000000000000000I0Y]Pd?j000000000000lkEI8Mn=0000XCC200000000
00000000]7i50000DRdLHFSC0000000000000000000000000000PF\@0cPA\cmWYDLK0000000000000000]25Z0000h3HMTX=A00008>[k00000000000000000000
00000000000000000000000047el000099Y]0000\>A30000000000000000000000000000000000000000000000000000000000000000\<[J00000TJ900000000
8=oDm2:G000011]Z@n96000000000000lXU00000000000000000000000000000P2kT00000000MCg\000000000000000000000000000000000000000000000000
H5RN00000000hFWY000000000000LDhN000000000000000043DH\mlEA1B200000000000000000000XJ^k00000000000000000000000000000000000000000000
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
l(F::Location, L::En), l(F::Address, L::En), l(F::Addressee, L::En), l(F::StartDate, L::Pt), l(F::Awarder, L::Hu), l(F::Address, L::Ca), l(F::Address, L::Nl), l(F::Address, L::Pl),
l(F::Address, L::Tr), l(F::Email, L::Pl), l(F::Address, L::Pl), l(F::Address, L::Cs), l(F::Address, L::Sk), l(F::Address, L::Hr), l(F::Address, L::Ro), l(F::Address, L::SrLatn),
l(F::Address, L::Sk), l(F::Address, L::Cs), l(F::Address, L::Ro), l(F::Email, L::Ro), l(F::Email, L::Hr), l(F::Address, L::Hr), l(F::Address, L::Hr), l(F::Address, L::SrLatn),
l(F::Address, L::Lt), l(F::Address, L::Lv), l(F::Address, L::Nl), l(F::Address, L::Tr), l(F::Address, L::Sv), l(F::Address, L::De), l(F::Address, L::Fr), l(F::Address, L::Da),
l(F::Address, L::Nb), l(F::Address, L::Fr), l(F::Email, L::Fr), l(F::Manager, L::En), l(F::Period, L::Et), l(F::MaritalStatus, L::Da), l(F::MotherTongue, L::Fi), l(F::Area, L::Sv),
l(F::Courses, L::Sv), l(F::Courses, L::Is), l(F::Department, L::Nl), l(F::Department, L::Da), l(F::Entity, L::En), l(F::Thesis, L::Da), l(F::Issuer, L::Nl), l(F::EndDate, L::Nl),
l(F::Achievements, L::Is), l(F::EndDate, L::Da), l(F::Thesis, L::Nl), l(F::Area, L::Nl), l(F::Network, L::Tr), l(F::Religion, L::Id), l(F::Sector, L::Hu), l(F::Age, L::En),
l(F::Age, L::Fr), l(F::LastModified, L::It), l(F::Summary, L::Is), l(F::Period, L::Fi), l(F::Date, L::Fi), l(F::Area, L::Fi), l(F::Courses, L::Et), l(F::Courses, L::Fi),
l(F::Credits, L::Et), l(F::Name, L::Ga), l(F::Employer, L::Ga), l(F::GivenName, L::Ga), l(F::Location, L::Ga), l(F::BirthPlace, L::Ga), l(F::Publisher, L::Et), l(F::Period, L::Fi),
l(F::Reference, L::Hu), l(F::MilitaryService, L::Et), l(F::DrivingLicence, L::Fi), l(F::HonorificPrefix, L::De), l(F::Institution, L::De), l(F::StudyType, L::De), l(F::StudyType, L::Hr), l(F::Credits, L::Tr),
l(F::Headline, L::De), l(F::JobStatus, L::De), l(F::Username, L::Id), l(F::EndDate, L::It), l(F::Sector, L::Fi), l(F::Area, L::Fi), l(F::TeamSize, L::Fi), l(F::Address, L::Id),
l(F::Email, L::Id), l(F::Area, L::Tr), l(F::LeavingReason, L::Id), l(F::Keywords, L::Id), l(F::StartDate, L::Et), l(F::Keywords, L::Hr), l(F::Keywords, L::SrLatn), l(F::Age, L::Sv),
l(F::Age, L::Da), l(F::Age, L::Nb), l(F::Age, L::Is), l(F::Salary, L::Lv), l(F::Username, L::Es), l(F::Courses, L::Tr), l(F::Issuer, L::Tr), l(F::Date, L::Tr),
l(F::StartDate, L::Fi), l(F::Nationality, L::Hu), l(F::Address, L::Hu), l(F::TeamSize, L::Et), l(F::Availability, L::Fi), l(F::Emails, L::Ro), l(F::Extra, L::Ro), l(F::Urls, L::Ro),
l(F::Phones, L::Ro), l(F::Age, L::De), l(F::Health, L::It), l(F::Extra, L::Ca), l(F::Emails, L::It), l(F::Extra, L::It), l(F::Emails, L::Ca), l(F::Phones, L::Ca),
l(F::Urls, L::Ca), l(F::Urls, L::It), l(F::Phones, L::It), l(F::Health, L::Es), l(F::Health, L::Pt), l(F::Region, L::Fi), l(F::Network, L::Fi), l(F::Headline, L::Lv),
l(F::Position, L::Lv), l(F::Role, L::Lv), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Pt), l(F::Area, L::Ca), l(F::Sector, L::It), l(F::Area, L::It),
l(F::Headline, L::Et), l(F::Position, L::Et), l(F::Role, L::Et), l(F::Position, L::Et), l(F::Headline, L::Et), l(F::Position, L::Et), l(F::Headline, L::Fi), l(F::Position, L::Fi),
l(F::Headline, L::Fi), l(F::Position, L::Fi), l(F::Region, L::Da), l(F::Position, L::De), l(F::Age, L::Lt), l(F::Period, L::Ro), l(F::Date, L::Ro), l(F::ReleaseDate, L::Ro),
l(F::Addressee, L::De), l(F::SpokenInteraction, L::De), l(F::MotherTongue, L::Tr), l(F::Keywords, L::Tr), l(F::Reference, L::Da), l(F::Reference, L::Nb), l(F::Institution, L::De), l(F::Issuer, L::De),
l(F::Emails, L::Nl), l(F::Phones, L::Nl), l(F::Urls, L::Nl), l(F::Extra, L::Da), l(F::Awarder, L::Et), l(F::Emails, L::Nb), l(F::Urls, L::Nb), l(F::Extra, L::Nb),
l(F::Phones, L::Nb), l(F::StartDate, L::De), l(F::Employer, L::Ro), l(F::Image, L::Vi), l(F::Period, L::Ro), l(F::Age, L::Ro), l(F::ExperienceYears, L::Ro), l(F::LeavingReason, L::Sv),
l(F::Summary, L::Sv), l(F::Summary, L::De), l(F::Extra, L::Sv), l(F::Period, L::Fr), l(F::Date, L::Fr), l(F::ReleaseDate, L::Fr), l(F::BirthDate, L::Fr), l(F::ReleaseDate, L::Fr),
l(F::Period, L::Fr), l(F::ExperienceYears, L::Fr), l(F::Period, L::It), l(F::Age, L::It), l(F::ExperienceYears, L::It), l(F::Period, L::It), l(F::Date, L::It), l(F::ReleaseDate, L::It),
l(F::BirthDate, L::It), l(F::ReleaseDate, L::It), l(F::Period, L::Es), l(F::Period, L::Pt), l(F::Date, L::Es), l(F::Date, L::Pt), l(F::ReleaseDate, L::Es), l(F::ReleaseDate, L::Pt),
l(F::EndDate, L::Pt), l(F::BirthDate, L::Es), l(F::BirthDate, L::Pt), l(F::ReleaseDate, L::Pt), l(F::ReleaseDate, L::Es), l(F::Period, L::Es), l(F::Period, L::Pt), l(F::Age, L::Es),
l(F::Age, L::Pt), l(F::ExperienceYears, L::Es), l(F::ExperienceYears, L::Pt), l(F::ExperienceYears, L::Pt), l(F::HonorificPrefix, L::De), l(F::Salutation, L::De), l(F::Age, L::Fr), l(F::WorkMode, L::Da),
l(F::Period, L::Da), l(F::Address, L::De), l(F::WorkMode, L::Nb), l(F::Period, L::Nb), l(F::WorkMode, L::Sv), l(F::Period, L::Sv), l(F::WorkMode, L::De), l(F::Responsibilities, L::Sv),
l(F::Responsibilities, L::Da), l(F::Responsibilities, L::Nb), l(F::Responsibilities, L::Sv), l(F::Responsibilities, L::Da), l(F::Responsibilities, L::Nb), l(F::TeamSize, L::Da), l(F::TeamSize, L::Sv), l(F::TeamSize, L::Nb),
l(F::Date, L::Ro), l(F::ReleaseDate, L::Ro), l(F::BirthDate, L::Ro), l(F::Keywords, L::Sv), l(F::Username, L::Sv), l(F::Keywords, L::Da), l(F::Period, L::Ca), l(F::Date, L::Ca),
l(F::ReleaseDate, L::Ca), l(F::BirthDate, L::Ca), l(F::MotherTongue, L::Hu), l(F::Period, L::Ca), l(F::Age, L::Ca), l(F::ExperienceYears, L::Ca), l(F::TeamSize, L::De), l(F::Age, L::Ga),
l(F::Title, L::Lv), l(F::Title, L::Lt), l(F::Awarder, L::Lt), l(F::HonorificPrefix, L::Ro), l(F::FamilyName, L::Pt), l(F::FamilyName, L::Es), l(F::Name, L::Es), l(F::Summary, L::Lt),
l(F::HonorificPrefix, L::It), l(F::Description, L::Lv), l(F::Description, L::Lt), l(F::Region, L::Lt), l(F::Keywords, L::Es), l(F::Period, L::Sv), l(F::Period, L::Da), l(F::Period, L::Nb),
l(F::Period, L::Is), l(F::Date, L::Sv), l(F::Date, L::Da), l(F::Date, L::Nb), l(F::Date, L::Is), l(F::ReleaseDate, L::Sv), l(F::ReleaseDate, L::Da), l(F::ReleaseDate, L::Nb),
l(F::ReleaseDate, L::Is), l(F::Age, L::Sv), l(F::Age, L::Da), l(F::Age, L::Nb), l(F::Employer, L::Nb), l(F::Responsibilities, L::Nb), l(F::Location, L::Nb), l(F::Employer, L::De),
l(F::Entity, L::De), l(F::WorkPermit, L::De), l(F::Responsibilities, L::De), l(F::Location, L::De), l(F::Employer, L::De), l(F::Employer, L::Da), l(F::Responsibilities, L::Da), l(F::Location, L::Da),
l(F::Employer, L::Sv), l(F::Location, L::Sv), l(F::WorkPermit, L::Sv), l(F::Region, L::En), l(F::Department, L::Es), l(F::Department, L::Pt), l(F::Department, L::It), l(F::Department, L::Ca),
l(F::Area, L::En), l(F::Area, L::Es), l(F::Area, L::Pt), l(F::ExperienceArea, L::En), l(F::Area, L::Ca), l(F::Area, L::Es), l(F::Area, L::Pt), l(F::Area, L::En),
l(F::Thesis, L::It), l(F::ProjectType, L::De), l(F::ProjectType, L::Da), l(F::StudyType, L::Fi), l(F::Score, L::Fi), l(F::NativePlace, L::Id), l(F::Listening, L::It), l(F::Listening, L::Ro),
l(F::Position, L::Fi), l(F::Role, L::Fi), l(F::MilitaryService, L::Fi), l(F::Entity, L::Fi), l(F::Keywords, L::Fi), l(F::Courses, L::Es), l(F::MilitaryService, L::Tr), l(F::GivenName, L::Lt),
l(F::Organization, L::Lt), l(F::Organization, L::Es), l(F::Organization, L::Ro), l(F::Salary, L::It), l(F::Awarder, L::It), l(F::Courses, L::Ca), l(F::Organization, L::Pt), l(F::Organization, L::Ca),
l(F::Organization, L::En), l(F::Organization, L::Fr), l(F::Organization, L::It), l(F::Achievements, L::Ca), l(F::Subject, L::Pt), l(F::StudyType, L::Fi), l(F::StudyType, L::Et), l(F::Salary, L::Ro),
l(F::Location, L::Fi), l(F::City, L::Fi), l(F::City, L::Fi), l(F::Location, L::Et), l(F::Subject, L::Es), l(F::Employer, L::Et), l(F::Organization, L::Et), l(F::Manager, L::Id),
l(F::Responsibilities, L::Lv), l(F::Institution, L::It), l(F::CompanyDescription, L::Pt), l(F::Responsibilities, L::Pt), l(F::Score, L::Hu), l(F::Salary, L::Lt), l(F::Awarder, L::Ca), l(F::Location, L::Lv),
l(F::Awarder, L::Pt), l(F::Responsibilities, L::Lt), l(F::Reference, L::Lv), l(F::Reference, L::Lt), l(F::Keywords, L::Lv), l(F::Reference, L::Nb), l(F::Responsibilities, L::It), l(F::CompanyDescription, L::It),
l(F::Responsibilities, L::Mt), l(F::Awarder, L::Fr), l(F::LastModified, L::Pt), l(F::Sector, L::Is), l(F::Score, L::Lv), l(F::EndDate, L::Fr), l(F::Roles, L::De), l(F::Institution, L::Lv),
l(F::Title, L::Et), l(F::Institution, L::Lt), l(F::Area, L::De), l(F::Employer, L::De), l(F::Institution, L::De), l(F::Description, L::De), l(F::Issuer, L::De), l(F::Awarder, L::De),
l(F::LanguageExperiences, L::De), l(F::Level, L::De), l(F::Reference, L::De), l(F::LeavingReason, L::De), l(F::Title, L::De), l(F::Authors, L::Fr), l(F::Authors, L::Nl), l(F::Authors, L::Fr),
l(F::Authors, L::En), l(F::Issuer, L::En), l(F::Authors, L::De), l(F::Authors, L::Es), l(F::Authors, L::Pt), l(F::Authors, L::Pl), l(F::Authors, L::Cs), l(F::Authors, L::Sk),
l(F::Authors, L::Hr), l(F::Authors, L::Et), l(F::Authors, L::Ro), l(F::Authors, L::Ca), l(F::Authors, L::SrLatn), l(F::Authors, L::Pt), l(F::Authors, L::Es), l(F::Authors, L::Pt),
l(F::Authors, L::Ca), l(F::Authors, L::It), l(F::Authors, L::De), l(F::Authors, L::Es), l(F::Authors, L::Pt), l(F::Authors, L::Es), l(F::Authors, L::It), l(F::Authors, L::Cs),
l(F::Authors, L::Sk), l(F::Authors, L::Hr), l(F::Authors, L::Lv), l(F::Authors, L::Ro), l(F::Authors, L::SrLatn), l(F::Authors, L::Lt), l(F::Authors, L::Et), l(F::WorkPermit, L::Fr),
l(F::Issuer, L::Fr), l(F::WorkPermit, L::Pt), l(F::Authors, L::Lv), l(F::Authors, L::Ca), l(F::Authors, L::Pl), l(F::DrivingLicence, L::Lv), l(F::Authors, L::Cs), l(F::Extra, L::Fr),
l(F::Emails, L::Fr), l(F::Urls, L::Fr), l(F::Phones, L::Fr), l(F::Authors, L::Fr), l(F::Authors, L::It), l(F::Availability, L::En), l(F::ReleaseDate, L::Et), l(F::Image, L::En),
l(F::Department, L::Nb), l(F::Department, L::Sv), l(F::Score, L::En), l(F::Thesis, L::Sv), l(F::Thesis, L::Nb), l(F::Reference, L::Fr), l(F::Cefr, L::Tr), l(F::EndDate, L::Sv),
l(F::EndDate, L::Nb), l(F::Authors, L::Sl), l(F::Title, L::En), l(F::Date, L::En), l(F::Awarder, L::En), l(F::Issuer, L::En), l(F::Awarder, L::En), l(F::Authors, L::Mt),
l(F::EqfLevel, L::Tr), l(F::LeavingReason, L::Tr), l(F::EndDate, L::Tr), l(F::Institution, L::Hu), l(F::Employer, L::It), l(F::Entity, L::It), l(F::Period, L::Es), l(F::Date, L::Es),
l(F::ReleaseDate, L::Es), l(F::Period, L::Es), l(F::Age, L::Es), l(F::ExperienceYears, L::Es), l(F::DrivingLicence, L::Sv), l(F::StudyType, L::Vi), l(F::Thesis, L::En), l(F::Thesis, L::Nb),
l(F::Description, L::En), l(F::City, L::Is), l(F::Department, L::Id), l(F::Url, L::Tr), l(F::Manager, L::Tr), l(F::Language, L::Id), l(F::MotherTongue, L::Id), l(F::Thesis, L::Lt),
l(F::EndDate, L::Lt), l(F::City, L::Ga), l(F::Thesis, L::Sk), l(F::Thesis, L::Cs), l(F::Thesis, L::Lv), l(F::Thesis, L::Et), l(F::Description, L::Sv), l(F::Score, L::Lt),
l(F::HighestDegree, L::Vi), l(F::DrivingLicence, L::Vi), l(F::Achievements, L::Tr), l(F::Location, L::ZhHans), l(F::City, L::ZhHans), l(F::Location, L::Fr), l(F::Location, L::En), l(F::City, L::En),
l(F::StartDate, L::Tr), l(F::Availability, L::Tr), l(F::Title, L::Tr), l(F::Headline, L::Tr), l(F::StartDate, L::Vi), l(F::Entity, L::De), l(F::Employer, L::Nb), l(F::Entity, L::Nb),
l(F::CompanyDescription, L::Nb), l(F::Employer, L::Nl), l(F::Entity, L::Nl), l(F::Employer, L::Nl), l(F::CompanyDescription, L::Nl), l(F::Sector, L::Nl), l(F::Position, L::Sv), l(F::Role, L::Sv),
l(F::EndDate, L::Hu), l(F::Manager, L::Nl), l(F::StartDate, L::En), l(F::StartDate, L::Nl), l(F::StartDate, L::Nl), l(F::StartDate, L::En), l(F::StartDate, L::Da), l(F::StartDate, L::Nb),
l(F::Date, L::Nl), l(F::Achievements, L::Nl), l(F::Level, L::Nl), l(F::Fluency, L::Nl), l(F::Health, L::De), l(F::Salary, L::Tr), l(F::Highlights, L::Nl), l(F::Courses, L::Nl),
l(F::StartDate, L::Hu), l(F::City, L::Mt), l(F::Summary, L::Da), l(F::Name, L::Sv), l(F::Name, L::Nl), l(F::SpokenInteraction, L::Lt), l(F::Employer, L::Lt), l(F::Entity, L::Ro),
l(F::Username, L::De), l(F::Position, L::Hu), l(F::Role, L::Hu), l(F::Position, L::Hu), l(F::TeamSize, L::Hu), l(F::Health, L::Id), l(F::SpokenProduction, L::Id), l(F::Manager, L::De),
l(F::Salary, L::Hu), l(F::Headline, L::Nl), l(F::Position, L::Nl), l(F::Headline, L::De), l(F::Position, L::De), l(F::Position, L::De), l(F::ExperienceYears, L::De), l(F::Period, L::De),
l(F::Availability, L::Nl), l(F::Description, L::Nl), l(F::Position, L::Da), l(F::Description, L::Da), l(F::Description, L::Nb), l(F::Achievements, L::De), l(F::Highlights, L::De), l(F::Entity, L::Sv),
l(F::SpokenProduction, L::Hu), l(F::Name, L::Da), l(F::Name, L::Nb), l(F::Headline, L::Hu), l(F::Subject, L::De), l(F::Subject, L::Nl), l(F::Score, L::Sv), l(F::WantedCity, L::De),
l(F::Image, L::De), l(F::Score, L::De), l(F::Level, L::De), l(F::Name, L::De), l(F::Title, L::De), l(F::Role, L::De), l(F::NationalId, L::Pt), l(F::Sector, L::Id),
l(F::Area, L::Id), l(F::Area, L::Id), l(F::Sector, L::Id), l(F::StartDate, L::Mt), l(F::Organization, L::Lv), l(F::Fluency, L::Pl), l(F::Achievements, L::Fr), l(F::Image, L::De),
l(F::Image, L::Sv), l(F::Image, L::Nb), l(F::HighestDegree, L::De), l(F::StudyType, L::De), l(F::IscedFields, L::De), l(F::Image, L::Da), l(F::DrivingLicence, L::Is), l(F::Department, L::Tr),
l(F::ReleaseDate, L::Is), l(F::BirthDate, L::En), l(F::BirthPlace, L::En), l(F::Thesis, L::Tr), l(F::Url, L::En), l(F::Url, L::ZhHans), l(F::Url, L::De), l(F::Url, L::Fr),
l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Pl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Sl),
l(F::Url, L::Hr), l(F::Url, L::Da), l(F::Url, L::Hu), l(F::Url, L::Ro), l(F::Url, L::Tr), l(F::Url, L::Vi), l(F::Url, L::Id), l(F::Url, L::Ca),
l(F::Url, L::SrLatn), l(F::Url, L::Sv), l(F::Url, L::Nb), l(F::Url, L::Fi), l(F::Url, L::Et), l(F::Url, L::Lv), l(F::Department, L::Vi), l(F::Body, L::En),
l(F::StartDate, L::Sv), l(F::Region, L::Tr), l(F::Department, L::Tr), l(F::Area, L::Tr), l(F::Location, L::Da), l(F::City, L::Da), l(F::Address, L::Da), l(F::Address, L::Da),
l(F::Location, L::Sv), l(F::Location, L::Da), l(F::Location, L::Nb), l(F::City, L::Sv), l(F::City, L::Da), l(F::City, L::Nb), l(F::Location, L::Sv), l(F::City, L::Sv),
l(F::Location, L::Nb), l(F::City, L::Nb), l(F::City, L::Da), l(F::Address, L::Nb), l(F::Address, L::Nb), l(F::Health, L::Tr), l(F::MaritalStatus, L::Hr), l(F::MaritalStatus, L::Hr),
l(F::MaritalStatus, L::SrLatn), l(F::Reading, L::Sl), l(F::Sector, L::En), l(F::Sector, L::De), l(F::Sector, L::Fr), l(F::Sector, L::Nl), l(F::Sector, L::Da), l(F::CompanyDescription, L::De),
l(F::Sector, L::Sv), l(F::Sector, L::Nb), l(F::Sector, L::Pl), l(F::Area, L::Is), l(F::Mobile, L::Hr), l(F::Phone, L::Hr), l(F::Phone, L::SrLatn), l(F::TeamSize, L::Hr),
l(F::TeamSize, L::SrLatn), l(F::TeamSize, L::Hr), l(F::Awarder, L::Ga), l(F::Username, L::Da), l(F::Username, L::Nb), l(F::Keywords, L::Nb), l(F::NationalId, L::Nl), l(F::Highlights, L::Ga),
l(F::NativePlace, L::De), l(F::Keywords, L::En), l(F::Region, L::De), l(F::MilitaryService, L::De), l(F::MaritalStatus, L::Nl), l(F::Location, L::Is), l(F::Employer, L::En), l(F::CompanyDescription, L::En),
l(F::Department, L::En), l(F::City, L::Da), l(F::City, L::Nb), l(F::Awarder, L::En), l(F::Issuer, L::En), l(F::Authors, L::En), l(F::Location, L::Da), l(F::Location, L::Nb),
l(F::Location, L::Sk), l(F::Address, L::Sk), l(F::City, L::Sk), l(F::Location, L::Cs), l(F::Address, L::Cs), l(F::City, L::Cs), l(F::Entity, L::Nb), l(F::Entity, L::Da),
l(F::StartDate, L::Is), l(F::NationalId, L::It), l(F::NationalId, L::Es), l(F::PostalCode, L::Es), l(F::Courses, L::Vi), l(F::Courses, L::Pt), l(F::StudyType, L::Ga), l(F::Score, L::Es),
l(F::StudyType, L::Ro), l(F::Score, L::Ro), l(F::TeamSize, L::Tr), l(F::JobStatus, L::Tr), l(F::WorkMode, L::Tr), l(F::Period, L::Tr), l(F::Location, L::Tr), l(F::WantedCity, L::Tr),
l(F::Role, L::Ro), l(F::Phone, L::En), l(F::Address, L::Es), l(F::Health, L::Vi), l(F::Name, L::En), l(F::Canonical, L::En), l(F::Region, L::Fr), l(F::Region, L::It),
l(F::PostalCode, L::It), l(F::Issuer, L::Vi), l(F::Level, L::Vi), l(F::SpokenProduction, L::Es), l(F::SpokenProduction, L::It), l(F::Reading, L::It), l(F::Writing, L::It), l(F::Role, L::En),
l(F::Headline, L::Es), l(F::Position, L::Es), l(F::Position, L::Pt), l(F::Role, L::Es), l(F::Role, L::Pt), l(F::Roles, L::Es), l(F::Roles, L::Pt), l(F::Headline, L::Es),
l(F::Headline, L::Pt), l(F::Position, L::Es), l(F::Position, L::Pt), l(F::Role, L::It), l(F::DrivingLicence, L::Es), l(F::DrivingLicence, L::Es), l(F::DrivingLicence, L::Ca), l(F::DrivingLicence, L::Ca),
l(F::Position, L::Ca), l(F::Role, L::Ca), l(F::Headline, L::Ca), l(F::Position, L::Ca), l(F::StudyType, L::Es), l(F::Area, L::Es), l(F::Area, L::Ca), l(F::DrivingLicence, L::Pt),
l(F::Period, L::Sl), l(F::Publisher, L::It), l(F::Publisher, L::Cs), l(F::Publisher, L::Sk), l(F::Publisher, L::Hr), l(F::Publisher, L::SrLatn), l(F::Summary, L::Id), l(F::ProjectType, L::Es),
l(F::ProjectType, L::Pt), l(F::ProjectType, L::It), l(F::ProjectType, L::Ca), l(F::ProjectType, L::Fr), l(F::ProjectType, L::Nl), l(F::ProjectType, L::Ro), l(F::ProjectType, L::En), l(F::ProjectType, L::Es),
l(F::ProjectType, L::Fr), l(F::LeavingReason, L::Es), l(F::NationalId, L::Vi), l(F::DrivingLicence, L::Ga), l(F::EqfLevel, L::Fr), l(F::EqfLevel, L::Ro), l(F::Cefr, L::Fr), l(F::Cefr, L::Fr),
l(F::Cefr, L::Ro), l(F::Cefr, L::En), l(F::Cefr, L::Nl), l(F::Cefr, L::Pl), l(F::Cefr, L::Ru), l(F::Cefr, L::Uk), l(F::Cefr, L::Cs), l(F::Cefr, L::Sk),
l(F::Cefr, L::Sl), l(F::Cefr, L::Hr), l(F::Cefr, L::Sv), l(F::Cefr, L::Da), l(F::Cefr, L::Nb), l(F::Cefr, L::Fi), l(F::Cefr, L::Ro), l(F::Cefr, L::Bg),
l(F::Cefr, L::Tr), l(F::Cefr, L::SrLatn), l(F::Cefr, L::En), l(F::Cefr, L::Sv), l(F::Cefr, L::Nb), l(F::Cefr, L::Da), l(F::Cefr, L::Fi), l(F::Mobile, L::Es),
l(F::Mobile, L::Pt), l(F::Description, L::Pl), l(F::Description, L::Hu), l(F::Name, L::Cs), l(F::Name, L::Sk), l(F::Mobile, L::En), l(F::Mobile, L::It), l(F::Mobile, L::En),
l(F::Mobile, L::Fr), l(F::Mobile, L::It), l(F::Mobile, L::Mt), l(F::Mobile, L::Es), l(F::Mobile, L::Pt), l(F::Title, L::Cs), l(F::Title, L::Sk), l(F::Institution, L::Ca),
l(F::Institution, L::Fr), l(F::Employer, L::Es), l(F::Mobile, L::Tr), l(F::PostalCode, L::Pt), l(F::Mobile, L::Tr), l(F::StudyType, L::Es), l(F::LanguageCertificates, L::Es), l(F::LanguageCertificates, L::Pt),
l(F::LanguageCertificates, L::Fr), l(F::StudyType, L::En), l(F::LanguageCertificates, L::En), l(F::LanguageCertificates, L::Ro), l(F::LanguageCertificates, L::Ro), l(F::LanguageCertificates, L::Nl), l(F::LanguageCertificates, L::En), l(F::LanguageCertificates, L::It),
l(F::StudyType, L::Fr), l(F::LanguageCertificates, L::Fr), l(F::LanguageCertificates, L::Ca), l(F::LanguageCertificates, L::Ca), l(F::LanguageCertificates, L::Sv), l(F::LanguageCertificates, L::Da), l(F::LanguageCertificates, L::Sl), l(F::LanguageCertificates, L::Hr),
l(F::LanguageCertificates, L::Cs), l(F::LanguageCertificates, L::Sk), l(F::LanguageCertificates, L::Pl), l(F::Nationality, L::Ro), l(F::Credits, L::It), l(F::Organization, L::En), l(F::Manager, L::Sv), l(F::Manager, L::Pt),
l(F::Address, L::Vi), l(F::Headline, L::Vi), l(F::Position, L::Vi), l(F::Position, L::Vi), l(F::Role, L::Vi), l(F::Area, L::Vi), l(F::Nationality, L::Pt), l(F::Location, L::Pt),
l(F::City, L::Pt), l(F::City, L::Pt), l(F::Description, L::Sk), l(F::Score, L::Nl), l(F::Description, L::Cs), l(F::Description, L::Sl), l(F::Description, L::Hr), l(F::Description, L::SrLatn),
l(F::Address, L::Hu), l(F::Title, L::Hu), l(F::Sector, L::Ga), l(F::Responsibilities, L::Cs), l(F::Responsibilities, L::Sk), l(F::Gender, L::Tr), l(F::Reference, L::Es), l(F::Reference, L::Ca),
l(F::Reference, L::Pt), l(F::Reading, L::Sk), l(F::Reading, L::Hr), l(F::Reading, L::SrLatn), l(F::Reference, L::Cs), l(F::Reference, L::Sk), l(F::Reference, L::Sl), l(F::Reference, L::Hr),
l(F::Reference, L::Sv), l(F::Reference, L::Da), l(F::Reference, L::Ro), l(F::Reference, L::SrLatn), l(F::Reference, L::It), l(F::Extra, L::Lv), l(F::Reading, L::Ro), l(F::Nationality, L::En),
l(F::Nationality, L::Fr), l(F::Location, L::It), l(F::City, L::It), l(F::City, L::It), l(F::Nationality, L::It), l(F::Nationality, L::Mt), l(F::Nationality, L::It), l(F::City, L::En),
l(F::Reference, L::Cs), l(F::Reference, L::Sk), l(F::Location, L::Es), l(F::City, L::Es), l(F::City, L::Es), l(F::Nationality, L::Es), l(F::Nationality, L::Ca), l(F::City, L::Ca),
l(F::MaritalStatus, L::En), l(F::HonorificPrefix, L::Fr), l(F::MaritalStatus, L::Sv), l(F::MaritalStatus, L::Sv), l(F::MaritalStatus, L::Da), l(F::Language, L::Cs), l(F::Rank, L::En), l(F::Rank, L::Fr),
l(F::Score, L::Pt), l(F::Entity, L::Ga), l(F::Entity, L::En), l(F::Entity, L::Fr), l(F::Entity, L::Ro), l(F::Entity, L::Ca), l(F::Entity, L::Es), l(F::Entity, L::Pt),
l(F::Entity, L::It), l(F::Closing, L::En), l(F::ClosingSalutation, L::En), l(F::Employer, L::Vi), l(F::Institution, L::Vi), l(F::Authors, L::It), l(F::Authors, L::Ro), l(F::Authors, L::Ca),
l(F::PostalCode, L::Ga), l(F::PostalCode, L::Ro), l(F::LanguageCode, L::En), l(F::PostalCode, L::Fr), l(F::Url, L::Fr), l(F::PostalCode, L::Ca), l(F::Url, L::It), l(F::Url, L::Pt),
l(F::Url, L::Es), l(F::PostalCode, L::Es), l(F::PostalCode, L::Pt), l(F::FamilyName, L::Ca), l(F::FamilyName, L::It), l(F::Name, L::It), l(F::Name, L::Ca), l(F::Institution, L::Ga),
l(F::Institution, L::Es), l(F::Institution, L::Pt), l(F::Institution, L::Pt), l(F::Region, L::Ca), l(F::SpokenInteraction, L::Ga), l(F::StartDate, L::Es), l(F::Entity, L::Fr), l(F::Entity, L::It),
l(F::City, L::Fr), l(F::Communication, L::Nl), l(F::Communication, L::En), l(F::Communication, L::Fr), l(F::Communication, L::En), l(F::Employer, L::Pt), l(F::Employer, L::Es), l(F::Employer, L::Ro),
l(F::Employer, L::Ro), l(F::Entity, L::Ro), l(F::Employer, L::En), l(F::Organization, L::En), l(F::CompanyDescription, L::En), l(F::Entity, L::En), l(F::Employer, L::En), l(F::TeamSize, L::En),
l(F::Employer, L::Ca), l(F::Department, L::Ro), l(F::Keywords, L::Fr), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Fluency, L::Ro), l(F::Keywords, L::Ro), l(F::Keywords, L::It),
l(F::EndDate, L::En), l(F::Listening, L::Pt), l(F::Reading, L::Pt), l(F::Reading, L::Fr), l(F::Listening, L::Fr), l(F::Reading, L::Ca), l(F::Listening, L::Ca), l(F::Listening, L::Es),
l(F::Reading, L::Es), l(F::Writing, L::Es), l(F::Username, L::Fr), l(F::Username, L::Ca), l(F::Profiles, L::Fr), l(F::Communication, L::Pt), l(F::Communication, L::Es), l(F::Communication, L::It),
l(F::Region, L::Es), l(F::Awarder, L::Es), l(F::Awarder, L::Pt), l(F::Closing, L::En), l(F::Closing, L::Fr), l(F::JobStatus, L::It), l(F::Publisher, L::En), l(F::Publisher, L::Fr),
l(F::Publisher, L::Es), l(F::Publisher, L::Pt), l(F::Publisher, L::Ro), l(F::Publisher, L::Pt), l(F::Publisher, L::Fr), l(F::Keywords, L::Vi), l(F::Employer, L::Vi), l(F::Entity, L::Vi),
l(F::Position, L::Vi), l(F::Responsibilities, L::Vi), l(F::Responsibilities, L::Vi), l(F::Headline, L::Vi), l(F::Publisher, L::Nl), l(F::Publisher, L::Ca), l(F::Publisher, L::Es), l(F::Publisher, L::Ca),
l(F::Fluency, L::It), l(F::Achievements, L::Pt), l(F::MilitaryService, L::En), l(F::Date, L::It), l(F::Username, L::Ro), l(F::Username, L::Pt), l(F::Phone, L::En), l(F::Phone, L::Fr),
l(F::Phone, L::Nl), l(F::Phone, L::Ro), l(F::Phone, L::Es), l(F::Phone, L::Pt), l(F::Mobile, L::Pt), l(F::Region, L::Ga), l(F::Profiles, L::Pt), l(F::Phone, L::Pt),
l(F::Phone, L::It), l(F::Data, L::En), l(F::ContentCreation, L::En), l(F::ContentCreation, L::Nl), l(F::Description, L::Fr), l(F::Courses, L::Fr), l(F::Courses, L::It), l(F::Description, L::It),
l(F::Description, L::Pt), l(F::Courses, L::Pt), l(F::Description, L::En), l(F::Description, L::Nl), l(F::Description, L::Ca), l(F::Description, L::Fr), l(F::Description, L::Es), l(F::Description, L::Pt),
l(F::Description, L::Ca), l(F::Description, L::Ro), l(F::WorkMode, L::En), l(F::WorkMode, L::Nl), l(F::WorkMode, L::Fr), l(F::Entity, L::Pt), l(F::WorkMode, L::Es), l(F::WorkMode, L::It),
l(F::Responsibilities, L::En), l(F::SpokenInteraction, L::Ca), l(F::SpokenInteraction, L::Pt), l(F::SpokenProduction, L::Pt), l(F::SpokenInteraction, L::Es), l(F::SpokenInteraction, L::Ro), l(F::SpokenInteraction, L::En), l(F::SpokenInteraction, L::Fr),
l(F::SpokenInteraction, L::It), l(F::Manager, L::Ro), l(F::Courses, L::En), l(F::Body, L::Fr), l(F::Email, L::Pt), l(F::Email, L::Es), l(F::StudyType, L::It), l(F::Area, L::It),
l(F::Country, L::En), l(F::Region, L::En), l(F::Courses, L::Fr), l(F::PostalCode, L::Fr), l(F::PostalCode, L::Es), l(F::PostalCode, L::Ca), l(F::ContentCreation, L::Es), l(F::ContentCreation, L::Fr),
l(F::ContentCreation, L::It), l(F::Credits, L::En), l(F::Credits, L::Ro), l(F::Credits, L::Es), l(F::Credits, L::Pt), l(F::Credits, L::Es), l(F::Credits, L::En), l(F::Credits, L::De),
l(F::Credits, L::Fr), l(F::Credits, L::Ca), l(F::Credits, L::Fr), l(F::Credits, L::Ga), l(F::ContentCreation, L::Pt), l(F::EndDate, L::Ga), l(F::Credits, L::Ca), l(F::MaritalStatus, L::Hu),
l(F::FamilyName, L::Hu), l(F::Department, L::Hu), l(F::Reading, L::Cs), l(F::Language, L::Sk), l(F::Profiles, L::Es), l(F::Organization, L::Ga), l(F::Description, L::Ga), l(F::Location, L::En),
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
l(F::Position, L::Sl), l(F::SpokenInteraction, L::Sv), l(F::Url, L::En), l(F::Url, L::ZhHans), l(F::EndDate, L::Vi), l(F::ExperienceYears, L::Tr), l(F::Name, L::Es), l(F::Title, L::Es),
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
l(F::Area, L::Fr), l(F::Sector, L::Fr), l(F::Area, L::Fr), l(F::Area, L::Ro), l(F::Sector, L::Ro), l(F::Sector, L::Ro), l(F::Area, L::Ro), l(F::Location, L::Fr),
l(F::Address, L::Fr), l(F::Location, L::It), l(F::Address, L::Es), l(F::Address, L::Pt), l(F::Address, L::It), l(F::Address, L::Pt), l(F::Level, L::Ca), l(F::Fluency, L::Ca),
l(F::Level, L::Es), l(F::Level, L::Pt), l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::Location, L::Id), l(F::Address, L::Id), l(F::City, L::Id), l(F::Level, L::Pt),
l(F::Fluency, L::Pt), l(F::Employer, L::Vi), l(F::Organization, L::Vi), l(F::Entity, L::Vi), l(F::Entity, L::Vi), l(F::Awarder, L::Vi), l(F::Reference, L::Cs), l(F::StudyType, L::Cs),
l(F::Achievements, L::Cs), l(F::Achievements, L::Sl), l(F::StudyType, L::Sk), l(F::Achievements, L::Sk), l(F::Availability, L::Pl), l(F::Achievements, L::SrLatn), l(F::Availability, L::Cs), l(F::Availability, L::Sk),
l(F::Availability, L::Hr), l(F::Availability, L::SrLatn), l(F::Availability, L::Sk), l(F::LanguageExperiences, L::Pl), l(F::ExperienceYears, L::Pl), l(F::Keywords, L::Cs), l(F::LeavingReason, L::Sk), l(F::EqfLevel, L::De),
l(F::DrivingLicence, L::En), l(F::Email, L::Hu), l(F::Emails, L::SrLatn), l(F::Urls, L::Sl), l(F::Phones, L::Sl), l(F::Emails, L::Sl), l(F::Extra, L::Sl), l(F::Urls, L::SrLatn),
l(F::Phones, L::SrLatn), l(F::Extra, L::Sl), l(F::Extra, L::Hr), l(F::Extra, L::SrLatn), l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::Sector, L::Sk), l(F::WorkMode, L::Sk),
l(F::WorkMode, L::Cs), l(F::WorkMode, L::Sk), l(F::WorkMode, L::Cs), l(F::Profiles, L::Hr), l(F::Profiles, L::SrLatn), l(F::Organization, L::Sl), l(F::Profiles, L::Sl), l(F::Country, L::Sl),
l(F::Country, L::Hr), l(F::Country, L::SrLatn), l(F::Nationality, L::Sl), l(F::Nationality, L::Hr), l(F::Nationality, L::SrLatn), l(F::Description, L::Vi), l(F::Title, L::Ga), l(F::Responsibilities, L::Ga),
l(F::Period, L::Ca), l(F::Period, L::Id), l(F::Period, L::It), l(F::Period, L::Ro), l(F::Period, L::En), l(F::Period, L::Ro), l(F::LeavingReason, L::Cs), l(F::Level, L::Tr),
l(F::Fluency, L::Tr), l(F::StudyType, L::Tr), l(F::Responsibilities, L::Hr), l(F::Responsibilities, L::SrLatn), l(F::StudyType, L::Pl), l(F::Department, L::Pl), l(F::Area, L::Pl), l(F::BirthDate, L::Lv),
l(F::BirthPlace, L::Lv), l(F::MotherTongue, L::Lv), l(F::Gender, L::Lv), l(F::Location, L::Lv), l(F::City, L::Lv), l(F::Address, L::Lv), l(F::Period, L::Ga), l(F::Date, L::Ga),
l(F::Period, L::Sk), l(F::Period, L::Hu), l(F::Date, L::Sk), l(F::Date, L::Hu), l(F::ReleaseDate, L::Sk), l(F::Email, L::En), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant),
l(F::Email, L::Ja), l(F::Email, L::Ko), l(F::Email, L::De), l(F::Email, L::Fr), l(F::Email, L::Es), l(F::Email, L::Pt), l(F::Email, L::It), l(F::Email, L::Nl),
l(F::Email, L::Pl), l(F::Email, L::Ru), l(F::Email, L::Uk), l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Sv),
l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Fi), l(F::Email, L::Et), l(F::Email, L::Lv), l(F::Email, L::Lt), l(F::Email, L::Mt), l(F::Email, L::El),
l(F::Email, L::Hu), l(F::Email, L::Ro), l(F::Email, L::Bg), l(F::Email, L::Tr), l(F::Email, L::Vi), l(F::Email, L::Id), l(F::Email, L::He), l(F::Email, L::Th),
l(F::Email, L::Ca), l(F::Email, L::SrLatn), l(F::Email, L::En), l(F::Email, L::De), l(F::Email, L::Nl), l(F::Email, L::De), l(F::Email, L::Da), l(F::Email, L::Cs),
l(F::Email, L::Sk), l(F::Email, L::Ja), l(F::Email, L::Sl), l(F::Email, L::Lv), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Et),
l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Tr), l(F::Email, L::SrLatn), l(F::Email, L::Tr), l(F::Email, L::Sv), l(F::Email, L::Nb), l(F::Email, L::Et),
l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::SrLatn), l(F::Achievements, L::Ga), l(F::Credits, L::Nl), l(F::Department, L::Ro), l(F::TeamSize, L::Ro), l(F::Writing, L::Fr),
l(F::Credits, L::En), l(F::Credits, L::De), l(F::Credits, L::Fr), l(F::Credits, L::Es), l(F::Credits, L::Pt), l(F::Credits, L::It), l(F::Credits, L::Nl), l(F::Credits, L::Pl),
l(F::Credits, L::Cs), l(F::Credits, L::Sk), l(F::Credits, L::Sl), l(F::Credits, L::Hr), l(F::Credits, L::Sv), l(F::Credits, L::Da), l(F::Credits, L::Nb), l(F::Credits, L::Fi),
l(F::Credits, L::Is), l(F::Credits, L::Et), l(F::Credits, L::Lv), l(F::Credits, L::Lt), l(F::Credits, L::Ga), l(F::Credits, L::Mt), l(F::Credits, L::El), l(F::Credits, L::Hu),
l(F::Credits, L::Ro), l(F::Credits, L::Bg), l(F::Credits, L::Ca), l(F::Credits, L::Hr), l(F::Credits, L::Da), l(F::Age, L::Es), l(F::Age, L::Ca), l(F::Publisher, L::Es),
l(F::Publisher, L::Ca), l(F::HighestDegree, L::En), l(F::Name, L::Et), l(F::GivenName, L::Et), l(F::Achievements, L::Pl), l(F::TeamSize, L::Fr), l(F::FamilyName, L::Sv), l(F::FamilyName, L::Da),
l(F::FamilyName, L::Is), l(F::HighestDegree, L::Tr), l(F::Institution, L::Tr), l(F::StudyType, L::Tr), l(F::EndDate, L::Es), l(F::Extra, L::Hu), l(F::Organization, L::Hu), l(F::DrivingLicence, L::Tr),
l(F::GivenName, L::Is), l(F::Keywords, L::Ca), l(F::Keywords, L::De), l(F::Credits, L::Is), l(F::Score, L::Is), l(F::Opening, L::De), l(F::Organization, L::De), l(F::Institution, L::De),
l(F::Availability, L::De), l(F::Date, L::Ga), l(F::Issuer, L::Ga), l(F::Listening, L::Ga), l(F::Department, L::Tr), l(F::TeamSize, L::Tr), l(F::Department, L::Sl), l(F::EqfLevel, L::Nl),
l(F::EqfLevel, L::Hu), l(F::EqfLevel, L::Sk), l(F::StudyType, L::Da), l(F::StudyType, L::Nb), l(F::Salary, L::Id), l(F::Roles, L::Ca), l(F::Email, L::Lt), l(F::Information, L::It),
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
l(F::EqfLevel, L::Nb), l(F::EqfLevel, L::Nl), l(F::EqfLevel, L::Da), l(F::EqfLevel, L::Fi), l(F::Department, L::Ca), l(F::Department, L::Fr), l(F::Department, L::Pt), l(F::TeamSize, L::Fr),
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
l(F::Summary, L::Es), l(F::BirthDate, L::Da), l(F::BirthDate, L::Nb), l(F::Responsibilities, L::Tr), l(F::Department, L::De), l(F::Area, L::De), l(F::Keywords, L::De), l(F::Area, L::De),
l(F::Courses, L::De), l(F::Institution, L::It), l(F::Area, L::It), l(F::Highlights, L::En), l(F::Institution, L::Es), l(F::Area, L::Es), l(F::Area, L::Ro), l(F::Institution, L::Ro),
l(F::Institution, L::Ro), l(F::Area, L::Ro), l(F::BirthDate, L::Is), l(F::BirthPlace, L::Is), l(F::Fluency, L::Da), l(F::Fluency, L::Is), l(F::Area, L::Da), l(F::Area, L::Nb),
l(F::Area, L::Is), l(F::Courses, L::Da), l(F::Courses, L::Nb), l(F::Area, L::Da), l(F::Area, L::Nb), l(F::Area, L::Da), l(F::DrivingLicence, L::De), l(F::Place, L::Fr),
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
l(F::Organization, L::Mt), l(F::Summary, L::Vi), l(F::Keywords, L::Mt), l(F::Period, L::Vi), l(F::Title, L::Vi), l(F::SpokenInteraction, L::Vi), l(F::Manager, L::Vi), l(F::BirthDate, L::Lt),
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
l(F::Mobile, L::Hr), l(F::Mobile, L::Fi), l(F::Mobile, L::Is), l(F::Mobile, L::Et), l(F::Mobile, L::Bg), l(F::Mobile, L::Tr), l(F::Publisher, L::Mt), l(F::Location, L::Lt),
l(F::City, L::Lt), l(F::Address, L::Lt), l(F::Gender, L::Ca), l(F::Gender, L::Pt), l(F::Mobile, L::Ko), l(F::DrivingLicence, L::Pt), l(F::StudyType, L::Pt), l(F::Area, L::Pt),
l(F::Listening, L::Hu), l(F::Network, L::Hu), l(F::Username, L::En), l(F::Mobile, L::Id), l(F::Mobile, L::De), l(F::Highlights, L::Is), l(F::Institution, L::Et), l(F::HighestDegree, L::Et),
l(F::StudyType, L::Et), l(F::Achievements, L::Id), l(F::Institution, L::Is), l(F::Courses, L::De), l(F::Body, L::De), l(F::Health, L::En), l(F::Url, L::Is), l(F::Phone, L::Is),
l(F::Nationality, L::De), l(F::NativePlace, L::De), l(F::Url, L::Nb), l(F::Address, L::Is), l(F::Location, L::Hu), l(F::City, L::Sv), l(F::Url, L::Sv), l(F::Phone, L::Sv),
l(F::Issuer, L::De), l(F::Publisher, L::De), l(F::Username, L::Tr), l(F::MaritalStatus, L::Es), l(F::EndDate, L::Id), l(F::WorkMode, L::Vi), l(F::Score, L::Et), l(F::HonorificPrefix, L::Tr),
l(F::Address, L::Da), l(F::Address, L::Nb), l(F::Url, L::Da), l(F::Url, L::Nb), l(F::Highlights, L::Sk), l(F::Responsibilities, L::Sk), l(F::Courses, L::Sk), l(F::Highlights, L::Cs),
l(F::Responsibilities, L::Cs), l(F::Courses, L::Cs), l(F::Headline, L::Cs), l(F::Listening, L::Is), l(F::Position, L::Is), l(F::Role, L::Is), l(F::Roles, L::Is), l(F::Roles, L::Is),
l(F::FamilyName, L::Vi), l(F::Profiles, L::Vi), l(F::Name, L::Vi), l(F::HighestDegree, L::De), l(F::Score, L::Cs), l(F::Score, L::Sk), l(F::Institution, L::Sv), l(F::Institution, L::Nb),
l(F::Credits, L::Sv), l(F::HighestDegree, L::Sv), l(F::Highlights, L::Da), l(F::Highlights, L::Sv), l(F::HighestDegree, L::Da), l(F::Listening, L::De), l(F::Listening, L::Sv), l(F::Highlights, L::Nb),
l(F::HighestDegree, L::Nb), l(F::Authors, L::Is), l(F::Institution, L::Nl), l(F::Organization, L::Vi), l(F::NativePlace, L::En), l(F::City, L::En), l(F::Url, L::En), l(F::Url, L::De),
l(F::Url, L::Pt), l(F::Url, L::Nl), l(F::NativePlace, L::En), l(F::MaritalStatus, L::Vi), l(F::Url, L::Hu), l(F::HonorificPrefix, L::En), l(F::HighestDegree, L::Nl), l(F::Area, L::Da),
l(F::Area, L::Nb), l(F::Courses, L::Da), l(F::Highlights, L::Da), l(F::Highlights, L::Nb), l(F::SpokenProduction, L::Sk), l(F::Mobile, L::Ko), l(F::Mobile, L::Id), l(F::Url, L::Ja),
l(F::Credits, L::Sv), l(F::Phone, L::Id), l(F::Role, L::Id), l(F::Keywords, L::Is), l(F::JobStatus, L::Nl), l(F::Summary, L::Fi), l(F::NationalId, L::En), l(F::Username, L::ZhHans),
l(F::Username, L::Ja), l(F::Username, L::Ko), l(F::NationalId, L::En), l(F::Age, L::Pt), l(F::Language, L::Hu), l(F::Username, L::Fr), l(F::Language, L::Es), l(F::Language, L::Pt),
l(F::Language, L::Ca), l(F::MotherTongue, L::Es), l(F::MotherTongue, L::Pt), l(F::Language, L::Es), l(F::Language, L::Pt), l(F::Language, L::Ca), l(F::Position, L::Lv), l(F::Employer, L::Lv),
l(F::Organization, L::Lv), l(F::Institution, L::Lv), l(F::Keywords, L::Lt), l(F::StudyType, L::Lt), l(F::Name, L::De), l(F::StudyType, L::Id), l(F::Age, L::Fi), l(F::City, L::Tr),
l(F::Location, L::Tr), l(F::Address, L::Tr), l(F::City, L::Tr), l(F::Roles, L::It), l(F::City, L::Tr), l(F::Region, L::Tr), l(F::GivenName, L::Tr), l(F::MotherTongue, L::Mt),
l(F::Image, L::Pt), l(F::Image, L::Ca), l(F::Name, L::Sl), l(F::Name, L::Hr), l(F::Name, L::SrLatn), l(F::Employer, L::Hr), l(F::Name, L::Hr), l(F::Name, L::SrLatn),
l(F::Institution, L::Hr), l(F::Name, L::Sl), l(F::Email, L::SrLatn), l(F::GivenName, L::Pl), l(F::Name, L::Pl), l(F::Image, L::It), l(F::Employer, L::Lt), l(F::Entity, L::Lt),
l(F::Employer, L::Mt), l(F::Headline, L::Mt), l(F::Publisher, L::En), l(F::Publisher, L::De), l(F::DrivingLicence, L::Nl), l(F::Summary, L::It), l(F::Highlights, L::It), l(F::Position, L::It),
l(F::Roles, L::It), l(F::Score, L::Id), l(F::Description, L::Da), l(F::Address, L::Mt), l(F::Email, L::Mt), l(F::Address, L::It), l(F::Area, L::It), l(F::Email, L::It),
l(F::Address, L::It), l(F::Sector, L::Es), l(F::Sector, L::Pt), l(F::Sector, L::It), l(F::Sector, L::Ca), l(F::Sector, L::De), l(F::Sector, L::Fr), l(F::Sector, L::Nl),
l(F::Sector, L::Ro), l(F::Sector, L::Hr), l(F::Sector, L::Mt), l(F::Sector, L::SrLatn), l(F::Sector, L::Pt), l(F::Sector, L::Ca), l(F::SpokenProduction, L::Lt), l(F::Extra, L::Id),
l(F::Information, L::Nl), l(F::Information, L::En), l(F::Description, L::De), l(F::Courses, L::De), l(F::Emails, L::Pl), l(F::Urls, L::Pl), l(F::Phones, L::Pl), l(F::Description, L::Nb),
l(F::Position, L::It), l(F::Employer, L::Id), l(F::Organization, L::Id), l(F::Organization, L::Nl), l(F::Institution, L::Nl), l(F::Issuer, L::Nl), l(F::Organization, L::Cs), l(F::Institution, L::Cs),
l(F::Issuer, L::Cs), l(F::Organization, L::Sk), l(F::Institution, L::Sk), l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Institution, L::Ca), l(F::Employer, L::Es), l(F::Organization, L::Es),
l(F::Institution, L::Es), l(F::Employer, L::Pt), l(F::Organization, L::Pt), l(F::Institution, L::Pt), l(F::Issuer, L::Pt), l(F::Institution, L::Id), l(F::Organization, L::Nb), l(F::Institution, L::Nb),
l(F::Institution, L::De), l(F::Institution, L::Fr), l(F::Institution, L::Sv), l(F::Institution, L::Ca), l(F::Employer, L::Ro), l(F::Institution, L::Ro), l(F::Organization, L::Ro), l(F::Institution, L::Ro),
l(F::Issuer, L::Ro), l(F::Employer, L::De), l(F::Employer, L::Fr), l(F::Organization, L::En), l(F::Organization, L::De), l(F::Organization, L::Fr), l(F::Organization, L::Sv), l(F::Organization, L::Da),
l(F::Institution, L::En), l(F::Institution, L::De), l(F::Institution, L::Fr), l(F::Institution, L::Sv), l(F::Institution, L::Da), l(F::Issuer, L::De), l(F::Employer, L::Pl), l(F::Organization, L::Pl),
l(F::Institution, L::Pl), l(F::Issuer, L::Pl), l(F::SpokenInteraction, L::En), l(F::SpokenInteraction, L::Fr), l(F::SpokenInteraction, L::Pl), l(F::SpokenInteraction, L::Id), l(F::SpokenInteraction, L::Mt), l(F::Url, L::De),
l(F::Url, L::Nl), l(F::Url, L::SrLatn), l(F::Url, L::De), l(F::Url, L::Lt), l(F::Url, L::Hr), l(F::Organization, L::Hu), l(F::Institution, L::Hu), l(F::Name, L::Fr),
l(F::Title, L::Fr), l(F::Headline, L::Fr), l(F::Position, L::Fr), l(F::Description, L::En), l(F::Opening, L::En), l(F::Opening, L::Fr), l(F::PostalCode, L::Hu), l(F::Writing, L::Hu),
l(F::Entity, L::Tr), l(F::Issuer, L::Lt), l(F::Date, L::Lt), l(F::Reference, L::Et), l(F::Name, L::Mt), l(F::GivenName, L::Mt), l(F::HighestDegree, L::Hu), l(F::Employer, L::Lt),
l(F::Organization, L::Lt), l(F::Institution, L::Lt), l(F::Highlights, L::Hr), l(F::Highlights, L::SrLatn), l(F::Employer, L::It), l(F::Organization, L::It), l(F::Institution, L::It), l(F::Institution, L::Mt),
l(F::Employer, L::Tr), l(F::Entity, L::Tr), l(F::Issuer, L::Sl), l(F::Issuer, L::Sl), l(F::Issuer, L::Hr), l(F::Issuer, L::SrLatn), l(F::Issuer, L::Hr), l(F::Issuer, L::SrLatn),
l(F::Publisher, L::Hr), l(F::Publisher, L::SrLatn), l(F::Issuer, L::SrLatn), l(F::Issuer, L::Hr), l(F::Issuer, L::Lv), l(F::Publisher, L::Lv), l(F::HighestDegree, L::Sl), l(F::Date, L::Lv),
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
l(F::ProjectType, L::Sv), l(F::ProjectType, L::Tr), l(F::ProjectType, L::Id), l(F::ProjectType, L::De), l(F::MilitaryService, L::Hu), l(F::Address, L::Fi), l(F::Nationality, L::Id), l(F::Language, L::Et),
l(F::Fluency, L::Et), l(F::Fluency, L::Id), l(F::SpokenProduction, L::Mt), l(F::Date, L::Hu), l(F::Fluency, L::Id), l(F::Level, L::Id), l(F::Level, L::Da), l(F::Fluency, L::Da),
l(F::Keywords, L::De), l(F::Level, L::De), l(F::Fluency, L::De), l(F::Level, L::De), l(F::Fluency, L::De), l(F::DrivingLicence, L::Id), l(F::Area, L::Hu), l(F::StudyType, L::Hu),
l(F::GivenName, L::Hu), l(F::Achievements, L::Fi), l(F::Responsibilities, L::Fi), l(F::SpokenInteraction, L::Fi), l(F::Achievements, L::Vi), l(F::Availability, L::Id), l(F::Extra, L::Vi), l(F::Issuer, L::Hu),
l(F::Language, L::Fi), l(F::LanguageExperiences, L::Fi), l(F::Fluency, L::Fi), l(F::LanguageCertificates, L::Fi), l(F::NationalId, L::Tr), l(F::ExperienceArea, L::En), l(F::ExperienceYears, L::Vi), l(F::Writing, L::Fi),
l(F::Description, L::Et), l(F::Authors, L::Fi), l(F::Writing, L::Et), l(F::Achievements, L::Mt), l(F::Extra, L::Lt), l(F::Writing, L::Mt), l(F::Gender, L::Nb), l(F::Entity, L::Nl),
l(F::Listening, L::Lv), l(F::Listening, L::Lt), l(F::Entity, L::Id), l(F::Entity, L::Pl), l(F::Entity, L::Cs), l(F::Entity, L::Sk), l(F::Entity, L::Et), l(F::Entity, L::Lt),
l(F::Entity, L::Lv), l(F::Entity, L::Hr), l(F::Entity, L::Mt), l(F::Entity, L::SrLatn), l(F::Keywords, L::Sl), l(F::Keywords, L::SrLatn), l(F::Keywords, L::Hr), l(F::Highlights, L::SrLatn),
l(F::Highlights, L::Sl), l(F::Highlights, L::Hr), l(F::Keywords, L::Sk), l(F::Highlights, L::Pl), l(F::Authors, L::SrLatn), l(F::PostalCode, L::Pl), l(F::Nationality, L::Et), l(F::PostalCode, L::Id),
l(F::PostalCode, L::Mt), l(F::Url, L::Et), l(F::Gender, L::Sv), l(F::Gender, L::Da), l(F::DrivingLicence, L::Da), l(F::Highlights, L::Fi), l(F::Responsibilities, L::Et), l(F::ExperienceYears, L::Fi),
l(F::Summary, L::Et), l(F::Mobile, L::Pl), l(F::Department, L::Lv), l(F::Department, L::Lt), l(F::City, L::Da), l(F::City, L::Nb), l(F::Communication, L::De), l(F::Employer, L::SrLatn),
l(F::Entity, L::SrLatn), l(F::Fluency, L::Mt), l(F::EndDate, L::Cs), l(F::EndDate, L::Sl), l(F::Publisher, L::Cs), l(F::EndDate, L::Pl), l(F::EndDate, L::Sk), l(F::Profiles, L::Pl),
l(F::Phone, L::Id), l(F::Phone, L::De), l(F::Phone, L::Cs), l(F::Phone, L::Lt), l(F::Phone, L::Sl), l(F::Phone, L::Lv), l(F::Description, L::Pl), l(F::Profiles, L::De),
l(F::Username, L::De), l(F::Username, L::Pl), l(F::Username, L::Sv), l(F::Username, L::Da), l(F::Username, L::Nb), l(F::SpokenProduction, L::Tr), l(F::SpokenInteraction, L::Cs), l(F::SpokenInteraction, L::Sk),
l(F::Summary, L::Lv), l(F::Username, L::Hr), l(F::Username, L::SrLatn), l(F::Institution, L::Fi), l(F::HighestDegree, L::Fi), l(F::Courses, L::Mt), l(F::City, L::Id), l(F::Location, L::Id),
l(F::Url, L::Fi), l(F::Profiles, L::Hu), l(F::Credits, L::Lv), l(F::StudyType, L::Et), l(F::Location, L::Sl), l(F::City, L::Sl), l(F::Region, L::Cs), l(F::Region, L::Sk),
l(F::Country, L::Pl), l(F::EndDate, L::Hr), l(F::EndDate, L::SrLatn), l(F::Location, L::Sl), l(F::BirthPlace, L::Sl), l(F::Country, L::Sk), l(F::Credits, L::Hu), l(F::Credits, L::Lt),
l(F::Credits, L::Mt), l(F::Credits, L::Sl), l(F::Credits, L::De), l(F::Credits, L::Cs), l(F::Credits, L::Sk), l(F::GivenName, L::Cs), l(F::GivenName, L::Sk), l(F::NationalId, L::Id),
l(F::Entity, L::De), l(F::Entity, L::Da), l(F::Entity, L::Nb), l(F::EndDate, L::Et), l(F::FamilyName, L::Mt), l(F::Level, L::Is), l(F::Fluency, L::Sv), l(F::Level, L::Sv),
l(F::Fluency, L::Sv), l(F::Courses, L::Sv), l(F::Courses, L::Da), l(F::Courses, L::SrLatn), l(F::Courses, L::Id), l(F::Institution, L::Da), l(F::Organization, L::Tr), l(F::Entity, L::Tr),
l(F::Employer, L::Tr), l(F::Organization, L::Tr), l(F::Institution, L::Tr), l(F::Entity, L::Tr), l(F::Issuer, L::Tr), l(F::Summary, L::De), l(F::Description, L::De), l(F::Courses, L::Cs),
l(F::Courses, L::Sk), l(F::Listening, L::Et), l(F::Listening, L::Fi), l(F::Period, L::Et), l(F::Date, L::Et), l(F::Image, L::Fi), l(F::Description, L::Fi), l(F::StudyType, L::Hr),
l(F::StudyType, L::Lv), l(F::StudyType, L::Lt), l(F::StudyType, L::SrLatn), l(F::StudyType, L::Nb), l(F::StudyType, L::Da), l(F::StudyType, L::Mt), l(F::Gender, L::Is), l(F::Gender, L::Sv),
l(F::Gender, L::Da), l(F::Credits, L::Fi), l(F::LastModified, L::Nl), l(F::SpokenProduction, L::Ga), l(F::LeavingReason, L::Fi), l(F::Region, L::Sv), l(F::Reading, L::Sv), l(F::Reading, L::Da),
l(F::Reading, L::Sv), l(F::Reading, L::Da), l(F::Organization, L::Nb), l(F::BirthDate, L::Id), l(F::ProjectType, L::Fi), l(F::Address, L::Hu), l(F::City, L::Hu), l(F::Location, L::Hu),
l(F::Address, L::Hu), l(F::City, L::Hu), l(F::ExperienceYears, L::Id), l(F::Url, L::Id), l(F::Region, L::De), l(F::Country, L::De), l(F::Country, L::Nl), l(F::Country, L::Sv),
l(F::Country, L::Da), l(F::Country, L::Nb), l(F::Country, L::Is), l(F::Language, L::En), l(F::LanguageExperiences, L::En), l(F::Keywords, L::En), l(F::Language, L::En), l(F::Language, L::Fr),
l(F::MotherTongue, L::Fr), l(F::MaritalStatus, L::Et), l(F::Reading, L::Lv), l(F::LastModified, L::En), l(F::Age, L::Pl), l(F::Period, L::Pl), l(F::Age, L::Pl), l(F::EndDate, L::Is),
l(F::Salary, L::Is), l(F::StudyType, L::It), l(F::Reference, L::Fi), l(F::Reading, L::Ga), l(F::Url, L::Ga), l(F::LeavingReason, L::En), l(F::Reading, L::Es), l(F::Reading, L::Ca),
l(F::Manager, L::Da), l(F::Manager, L::Nb), l(F::Reading, L::Nl), l(F::Level, L::Ga), l(F::Fluency, L::Ga), l(F::Publisher, L::Lt), l(F::Organization, L::Id), l(F::Institution, L::Id),
l(F::Issuer, L::Id), l(F::Language, L::Es), l(F::Reading, L::Nb), l(F::Reading, L::De), l(F::Reading, L::Is), l(F::Age, L::Cs), l(F::Period, L::Sl), l(F::Date, L::Sl),
l(F::ReleaseDate, L::Sl), l(F::LastModified, L::De), l(F::StudyType, L::En), l(F::EqfLevel, L::En), l(F::Level, L::En), l(F::Level, L::De), l(F::Level, L::Id), l(F::Fluency, L::En),
l(F::MilitaryService, L::Es), l(F::DrivingLicence, L::Mt), l(F::GivenName, L::SrLatn), l(F::TeamSize, L::Pl), l(F::Authors, L::Lv), l(F::Url, L::Fr), l(F::Role, L::Fr), l(F::Url, L::Vi),
l(F::NativePlace, L::Fr), l(F::BirthPlace, L::Fr), l(F::Location, L::Fr), l(F::City, L::Fr), l(F::WantedCity, L::Fr), l(F::Language, L::Ro), l(F::MotherTongue, L::Ro), l(F::StudyType, L::Lv),
l(F::Level, L::Lv), l(F::Fluency, L::Lv), l(F::Language, L::Pt), l(F::Language, L::It), l(F::MotherTongue, L::It), l(F::MotherTongue, L::Pt), l(F::MotherTongue, L::It), l(F::Language, L::It),
l(F::Language, L::Pt), l(F::Language, L::Mt), l(F::Sector, L::Vi), l(F::Area, L::Vi), l(F::Sector, L::Vi), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt),
l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Pl), l(F::Url, L::Hr), l(F::Url, L::Da), l(F::Url, L::Et), l(F::Url, L::Mt), l(F::Url, L::Hu),
l(F::Url, L::Ro), l(F::Url, L::Tr), l(F::Url, L::Vi), l(F::Url, L::SrLatn), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Urls, L::En),
l(F::City, L::Et), l(F::Extra, L::Fi), l(F::Extra, L::Et), l(F::Listening, L::En), l(F::Level, L::Mt), l(F::Cefr, L::It), l(F::StudyType, L::It), l(F::Level, L::It),
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
l(F::City, L::Es), l(F::City, L::Pt), l(F::SpokenProduction, L::Sv), l(F::SpokenInteraction, L::Nb), l(F::SpokenProduction, L::Nb), l(F::Phones, L::Fi), l(F::Emails, L::Fi), l(F::Urls, L::Fi),
l(F::Role, L::En), l(F::Roles, L::En), l(F::Date, L::Fi), l(F::Awarder, L::Fi), l(F::Issuer, L::Fi), l(F::Issuer, L::Fi), l(F::Mobile, L::Ca), l(F::City, L::Cs),
l(F::Location, L::Cs), l(F::Name, L::Nl), l(F::Title, L::Nl), l(F::Headline, L::Nb), l(F::BirthPlace, L::Es), l(F::BirthDate, L::Es), l(F::Nationality, L::Es), l(F::Nationality, L::Pt),
l(F::Nationality, L::Hr), l(F::Nationality, L::SrLatn), l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Manager, L::Sl), l(F::Manager, L::Sk), l(F::Manager, L::Cs), l(F::Manager, L::Da),
l(F::Network, L::Sv), l(F::HonorificPrefix, L::Sl), l(F::Title, L::Sl), l(F::Title, L::Hr), l(F::Title, L::SrLatn), l(F::Title, L::Pl), l(F::Nationality, L::Ga), l(F::HighestDegree, L::Sk),
l(F::Publisher, L::Sk), l(F::Publisher, L::Hr), l(F::Username, L::SrLatn), l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::ReleaseDate, L::Vi), l(F::BirthDate, L::Vi), l(F::Name, L::Id),
l(F::FamilyName, L::Id), l(F::GivenName, L::Id), l(F::Name, L::En), l(F::Name, L::De), l(F::Employer, L::En), l(F::Organization, L::En), l(F::Title, L::En), l(F::Name, L::Sv),
l(F::Name, L::Nb), l(F::Title, L::Sv), l(F::Summary, L::Hr), l(F::Summary, L::SrLatn), l(F::BirthDate, L::Cs), l(F::BirthDate, L::Sk), l(F::Entity, L::Sl), l(F::Nationality, L::Cs),
l(F::Nationality, L::Sk), l(F::Nationality, L::Sl), l(F::Nationality, L::Pl), l(F::Entity, L::SrLatn), l(F::Entity, L::Hr), l(F::Keywords, L::Pl), l(F::Url, L::Ga), l(F::BirthDate, L::Pt),
l(F::BirthDate, L::Ro), l(F::BirthDate, L::Ca), l(F::Nationality, L::Nb), l(F::Address, L::Sl), l(F::Title, L::Sl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk), l(F::Nationality, L::De),
l(F::Nationality, L::Nl), l(F::Nationality, L::Sv), l(F::Nationality, L::Da), l(F::BirthPlace, L::Pt), l(F::NativePlace, L::Es), l(F::BirthPlace, L::Pt), l(F::NativePlace, L::Pt), l(F::Name, L::Da),
l(F::Name, L::Nb), l(F::Title, L::Da), l(F::Title, L::Nb), l(F::Name, L::Cs), l(F::Title, L::Cs), l(F::Employer, L::Cs), l(F::Institution, L::Cs), l(F::Title, L::Cs),
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
l(F::Phone, L::Es), l(F::Phone, L::Mt), l(F::StartDate, L::Lt), l(F::Country, L::Vi), l(F::Headline, L::Da), l(F::Headline, L::Sv), l(F::Fluency, L::Hu), l(F::LanguageCertificates, L::Hu),
l(F::Nationality, L::Cs), l(F::Nationality, L::Sk), l(F::StudyType, L::Pt), l(F::Level, L::Pt), l(F::Fluency, L::Pt), l(F::CompanyDescription, L::Cs), l(F::CompanyDescription, L::Sk), l(F::CompanyDescription, L::SrLatn),
l(F::CompanyDescription, L::Pl), l(F::CompanyDescription, L::Cs), l(F::Summary, L::Sl), l(F::Summary, L::Hr), l(F::Summary, L::SrLatn), l(F::Summary, L::Cs), l(F::Summary, L::Sk), l(F::Summary, L::Pl),
l(F::Summary, L::Cs), l(F::CompanyDescription, L::Sl), l(F::CompanyDescription, L::Hr), l(F::CompanyDescription, L::Sk), l(F::City, L::Sl), l(F::City, L::Cs), l(F::City, L::Sk), l(F::Headline, L::Pl),
l(F::Achievements, L::It), l(F::ReleaseDate, L::Sl), l(F::ReleaseDate, L::Hr), l(F::ReleaseDate, L::SrLatn), l(F::Publisher, L::Sl), l(F::Description, L::Fr), l(F::Subject, L::Fr), l(F::Headline, L::Es),
l(F::Headline, L::Pt), l(F::Description, L::Es), l(F::Description, L::Pt), l(F::Sector, L::SrLatn), l(F::Area, L::SrLatn), l(F::Area, L::SrLatn), l(F::MilitaryService, L::Fr), l(F::Area, L::Cs),
l(F::Sector, L::Cs), l(F::Sector, L::Cs), l(F::Description, L::Cs), l(F::Description, L::Sk), l(F::Summary, L::Pt), l(F::Salary, L::Sk), l(F::Position, L::It), l(F::Headline, L::It),
l(F::Headline, L::It), l(F::Salary, L::Cs), l(F::Salary, L::Hr), l(F::Salary, L::SrLatn), l(F::Score, L::Pl), l(F::Score, L::Sl), l(F::Score, L::SrLatn), l(F::Score, L::Pl),
l(F::Score, L::Hr), l(F::Position, L::Pt), l(F::Headline, L::Pt), l(F::Position, L::Es), l(F::Headline, L::Es), l(F::Salary, L::Pl), l(F::StartDate, L::Pl), l(F::StartDate, L::Cs),
l(F::StartDate, L::Sk), l(F::StartDate, L::Sl), l(F::StartDate, L::Hr), l(F::StartDate, L::SrLatn), l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Period, L::Sl), l(F::Period, L::Hr),
l(F::Period, L::SrLatn), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Area, L::Sk), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Department, L::SrLatn), l(F::Responsibilities, L::Sl),
l(F::Responsibilities, L::Hr), l(F::Responsibilities, L::SrLatn), l(F::Department, L::Hr), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Role, L::Sl), l(F::Role, L::Hr), l(F::Role, L::SrLatn),
l(F::Reference, L::Sk), l(F::Awarder, L::Tr), l(F::Headline, L::Da), l(F::Headline, L::Nb), l(F::Emails, L::Sv), l(F::Phones, L::Sv), l(F::Urls, L::Sv), l(F::Emails, L::Da),
l(F::Urls, L::Da), l(F::Phones, L::Da), l(F::Extra, L::Sv), l(F::Extra, L::Da), l(F::Description, L::It), l(F::Subject, L::It), l(F::NationalId, L::Hr), l(F::Region, L::Cs),
l(F::Region, L::Sk), l(F::Period, L::Pl), l(F::Region, L::SrLatn), l(F::Reading, L::Tr), l(F::Reading, L::Hu), l(F::CompanyDescription, L::Da), l(F::Summary, L::Sv), l(F::Summary, L::Da),
l(F::Reference, L::Sv), l(F::Network, L::Sl), l(F::Title, L::Nl), l(F::Description, L::Nl), l(F::Subject, L::Nl), l(F::Highlights, L::Tr), l(F::Organization, L::Es), l(F::Organization, L::Pt),
l(F::Organization, L::Ro), l(F::Opening, L::En), l(F::Manager, L::Pl), l(F::Description, L::Pl), l(F::Description, L::Sk), l(F::Description, L::Sl), l(F::Description, L::Hr), l(F::Description, L::SrLatn),
l(F::Description, L::Pl), l(F::Description, L::Sk), l(F::StudyType, L::Nl), l(F::Area, L::Nl), l(F::HighestDegree, L::Nl), l(F::StudyType, L::Nl), l(F::Summary, L::Nl), l(F::Achievements, L::Da),
l(F::Date, L::Da), l(F::Summary, L::Sl), l(F::Date, L::Nb), l(F::Achievements, L::Nb), l(F::City, L::SrLatn), l(F::SpokenProduction, L::En), l(F::Location, L::Ro), l(F::City, L::Ro),
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
l(F::Place, L::De), l(F::Level, L::Fi), l(F::Department, L::Fi), l(F::GivenName, L::Sl), l(F::Headline, L::Is), l(F::Level, L::Et), l(F::HonorificPrefix, L::Cs), l(F::HonorificPrefix, L::Sk),
l(F::HonorificPrefix, L::Hr), l(F::HonorificPrefix, L::SrLatn), l(F::GivenName, L::Hr), l(F::Emails, L::Hr), l(F::Urls, L::Hr), l(F::Extra, L::Hr), l(F::Extra, L::SrLatn), l(F::Phones, L::Hr),
l(F::Extra, L::Es), l(F::Emails, L::Es), l(F::Urls, L::Es), l(F::Phones, L::Es), l(F::Title, L::Fi), l(F::Extra, L::Pt), l(F::Emails, L::Pt), l(F::Urls, L::Pt),
l(F::Phones, L::Pt), l(F::Extra, L::Nl), l(F::Phone, L::En), l(F::Phone, L::Fi), l(F::Headline, L::Lt), l(F::Url, L::Es), l(F::Url, L::Ca), l(F::Url, L::Es),
l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Ro), l(F::Url, L::Ca), l(F::Url, L::Ro), l(F::Highlights, L::Lt), l(F::Location, L::Fi), l(F::Country, L::Es),
l(F::Country, L::Pt), l(F::Country, L::Ca), l(F::Country, L::Es), l(F::Country, L::Pt), l(F::Country, L::Mt), l(F::Level, L::Lv), l(F::Salary, L::Et), l(F::Salary, L::Fi),
l(F::Country, L::Pl), l(F::Position, L::Pt), l(F::Role, L::Es), l(F::Role, L::Pt), l(F::Roles, L::Es), l(F::Roles, L::Pt), l(F::Roles, L::Ca), l(F::Role, L::Ca),
l(F::Entity, L::Es), l(F::Entity, L::Pt), l(F::Position, L::Lt), l(F::Role, L::Lt), l(F::Responsibilities, L::Lt), l(F::Politics, L::De), l(F::Politics, L::En), l(F::Image, L::Id),
l(F::Image, L::Nl), l(F::Achievements, L::Lt), l(F::ReleaseDate, L::Lt), l(F::Awarder, L::Lv), l(F::PostalCode, L::Lv), l(F::PostalCode, L::Lt), l(F::DrivingLicence, L::It), l(F::Name, L::Lt),
l(F::Title, L::Lt), l(F::FamilyName, L::Lt), l(F::Country, L::Fr), l(F::Country, L::Es), l(F::Country, L::Pt), l(F::Headline, L::Id), l(F::Position, L::Id), l(F::HighestDegree, L::Id),
l(F::Publisher, L::Id), l(F::Issuer, L::Id), l(F::Authors, L::Id), l(F::Institution, L::Id), l(F::Issuer, L::Id), l(F::Entity, L::Ca), l(F::Position, L::Id), l(F::Role, L::Id),
l(F::Roles, L::Id), l(F::Roles, L::Id), l(F::FamilyName, L::Et), l(F::Summary, L::Es), l(F::Summary, L::Pt), l(F::Summary, L::Ca), l(F::Profiles, L::Ca), l(F::MaritalStatus, L::Fi),
l(F::Period, L::En), l(F::Period, L::Hr), l(F::Period, L::Sv), l(F::Period, L::SrLatn), l(F::Period, L::Fr), l(F::Period, L::Nl), l(F::Period, L::Da), l(F::Period, L::Nb),
l(F::Period, L::Id), l(F::Period, L::Ca), l(F::Period, L::Es), l(F::Period, L::Pt), l(F::Period, L::It), l(F::WorkPermit, L::It), l(F::DrivingLicence, L::Fr), l(F::DrivingLicence, L::Ro),
l(F::DrivingLicence, L::Ro), l(F::WorkPermit, L::Es), l(F::NationalId, L::De), l(F::Employer, L::Id), l(F::Entity, L::Id), l(F::Period, L::Es), l(F::Period, L::Pt), l(F::Health, L::Es),
l(F::Health, L::Pt), l(F::Health, L::It), l(F::Thesis, L::Es), l(F::Phone, L::En), l(F::Phone, L::ZhHans), l(F::Image, L::En), l(F::Image, L::Fr), l(F::Image, L::Fr),
l(F::Network, L::It), l(F::Nationality, L::Lt), l(F::Name, L::Lv), l(F::City, L::Lv), l(F::Nationality, L::Lv), l(F::Writing, L::Pl), l(F::Writing, L::Sk), l(F::Writing, L::Sl),
l(F::Writing, L::Hr), l(F::Writing, L::SrLatn), l(F::Writing, L::Cs), l(F::Writing, L::Sl), l(F::Writing, L::Sk), l(F::Location, L::Nl), l(F::City, L::Nl), l(F::Place, L::Nl),
l(F::Location, L::En), l(F::Place, L::En), l(F::Salary, L::Cs), l(F::Salary, L::Sk), l(F::Network, L::Es), l(F::Network, L::Pt), l(F::Network, L::Ca), l(F::Network, L::Fr),
l(F::Network, L::En), l(F::Network, L::Nl), l(F::Network, L::Da), l(F::Network, L::Hu), l(F::Network, L::Tr), l(F::Network, L::Id), l(F::Network, L::Pl), l(F::Network, L::Cs),
l(F::Network, L::Sk), l(F::Network, L::Sl), l(F::Network, L::Hr), l(F::Network, L::Ro), l(F::Network, L::SrLatn), l(F::Network, L::Ro), l(F::Network, L::De), l(F::Network, L::Sv),
l(F::Network, L::Nb), l(F::Gender, L::Pl), l(F::PostalCode, L::De), l(F::TeamSize, L::Sk), l(F::TeamSize, L::Cs), l(F::Listening, L::Sk), l(F::Awarder, L::Sl), l(F::Employer, L::Sl),
l(F::Entity, L::Sl), l(F::Employer, L::Cs), l(F::Employer, L::Sk), l(F::Sector, L::Sl), l(F::Area, L::Sl), l(F::Area, L::Sl), l(F::Sector, L::Hr), l(F::Area, L::Hr),
l(F::Area, L::Hr), l(F::Gender, L::Cs), l(F::Gender, L::Sk), l(F::Highlights, L::Id), l(F::Headline, L::Sl), l(F::Region, L::Sl), l(F::Gender, L::SrLatn), l(F::Institution, L::Cs),
l(F::Issuer, L::Cs), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl),
l(F::Url, L::Pl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Sv), l(F::Url, L::Da), l(F::Url, L::Fi), l(F::Url, L::Hu), l(F::Url, L::Vi),
l(F::Url, L::Pt), l(F::Url, L::Sk), l(F::Rank, L::Pt), l(F::Position, L::Id), l(F::Roles, L::Id), l(F::Headline, L::En), l(F::Headline, L::De), l(F::Position, L::En),
l(F::Position, L::De), l(F::Position, L::Sv), l(F::Position, L::Da), l(F::Role, L::En), l(F::Roles, L::En), l(F::Roles, L::De), l(F::Rank, L::It), l(F::Listening, L::Cs),
l(F::Listening, L::Sl), l(F::Location, L::Mt), l(F::Position, L::En), l(F::Position, L::Ga), l(F::Position, L::Ro), l(F::PostalCode, L::En), l(F::BirthPlace, L::Mt), l(F::PostalCode, L::Tr),
l(F::Address, L::De), l(F::Address, L::Da), l(F::Address, L::Nb), l(F::PostalCode, L::Hr), l(F::PostalCode, L::SrLatn), l(F::PostalCode, L::En), l(F::PostalCode, L::Nl), l(F::Position, L::Fr),
l(F::Roles, L::Fr), l(F::Achievements, L::Hr), l(F::Achievements, L::SrLatn), l(F::PostalCode, L::Et), l(F::PostalCode, L::Fi), l(F::PostalCode, L::Sl), l(F::PostalCode, L::Sv), l(F::PostalCode, L::Da),
l(F::PostalCode, L::Nb), l(F::PostalCode, L::Is), l(F::PostalCode, L::Cs), l(F::City, L::Nb), l(F::Highlights, L::Sl), l(F::Username, L::Sk), l(F::Url, L::Sl), l(F::Position, L::Cs),
l(F::Headline, L::Sk), l(F::Score, L::Sl), l(F::LeavingReason, L::Pl), l(F::Image, L::Ro), l(F::Position, L::Cs), l(F::Roles, L::Cs), l(F::Position, L::Sk), l(F::Roles, L::Sk),
l(F::Position, L::Hr), l(F::Position, L::Lv), l(F::Position, L::Lt), l(F::Position, L::SrLatn), l(F::StudyType, L::Pl), l(F::Level, L::Pl), l(F::Fluency, L::Pl), l(F::EqfLevel, L::Pl),
l(F::HighestDegree, L::Pl), l(F::Level, L::Pl), l(F::Fluency, L::Hr), l(F::Fluency, L::SrLatn), l(F::Position, L::Pl), l(F::Thesis, L::Pl), l(F::Position, L::Sk), l(F::JobStatus, L::Cs),
l(F::Fluency, L::Lv), l(F::DrivingLicence, L::Pl), l(F::Entity, L::Sk), l(F::Location, L::Sl), l(F::City, L::Sl), l(F::Location, L::Hr), l(F::Location, L::SrLatn), l(F::City, L::Hr),
l(F::City, L::SrLatn), l(F::WantedCity, L::Cs), l(F::WantedCity, L::Sk), l(F::Title, L::Es), l(F::Title, L::Pt), l(F::Title, L::It), l(F::Title, L::Mt), l(F::GivenName, L::Fr),
l(F::GivenName, L::Ro), l(F::Summary, L::Fr), l(F::Description, L::Fr), l(F::Salary, L::Pt), l(F::Salary, L::Ca), l(F::Salary, L::Fr), l(F::Username, L::Cs), l(F::FamilyName, L::Hr),
l(F::FamilyName, L::SrLatn), l(F::Salary, L::Sl), l(F::GivenName, L::Lv), l(F::FamilyName, L::Sk), l(F::FamilyName, L::Sl), l(F::FamilyName, L::Cs), l(F::Title, L::Sv), l(F::Title, L::Da),
l(F::Title, L::Nb), l(F::Title, L::Da), l(F::Title, L::Nb), l(F::Entity, L::Cs), l(F::ProblemSolving, L::Nl), l(F::ProblemSolving, L::En), l(F::ProblemSolving, L::De), l(F::Information, L::Pt),
l(F::SpokenProduction, L::Nl), l(F::Headline, L::Cs), l(F::Position, L::Cs), l(F::Headline, L::Sk), l(F::Position, L::Sk), l(F::Headline, L::Hr), l(F::Headline, L::Lv), l(F::Headline, L::Lt),
l(F::Headline, L::SrLatn), l(F::Position, L::Lt), l(F::Headline, L::En), l(F::Headline, L::Fr), l(F::Headline, L::Da), l(F::ExperienceYears, L::En), l(F::Headline, L::It), l(F::Position, L::It),
l(F::Level, L::En), l(F::Fluency, L::En), l(F::Summary, L::Nl), l(F::Area, L::Nl), l(F::Profiles, L::Nl), l(F::Profiles, L::Fi), l(F::Summary, L::De), l(F::Summary, L::Fr),
l(F::Summary, L::Pl), l(F::Summary, L::Cs), l(F::Summary, L::Sk), l(F::Summary, L::Sl), l(F::Summary, L::Hr), l(F::Summary, L::Sv), l(F::Summary, L::Da), l(F::Summary, L::Nb),
l(F::Summary, L::Mt), l(F::Summary, L::Hu), l(F::Summary, L::Ro), l(F::Summary, L::Tr), l(F::Summary, L::Id), l(F::Area, L::Pl), l(F::Area, L::Ro), l(F::Summary, L::SrLatn),
l(F::Url, L::En), l(F::Summary, L::En), l(F::Profiles, L::De), l(F::Profiles, L::Pl), l(F::Profiles, L::Sv), l(F::Profiles, L::Da), l(F::Profiles, L::Nb), l(F::Profiles, L::It),
l(F::Profiles, L::Sl), l(F::Profiles, L::Hr), l(F::Profiles, L::SrLatn), l(F::Profiles, L::It), l(F::Profiles, L::Tr), l(F::Summary, L::Lv), l(F::Profiles, L::Fr), l(F::Profiles, L::Ro),
l(F::Profiles, L::Cs), l(F::Profiles, L::Sk), l(F::Headline, L::Pt), l(F::Position, L::Pt), l(F::Keywords, L::Sv), l(F::Keywords, L::Id), l(F::StudyType, L::En), l(F::Area, L::Sl),
l(F::Area, L::Sv), l(F::Area, L::Tr), l(F::WorkMode, L::Ro), l(F::Keywords, L::Sl), l(F::Keywords, L::Hr), l(F::Keywords, L::SrLatn), l(F::Keywords, L::De), l(F::StudyType, L::En),
l(F::Area, L::En), l(F::Courses, L::Fr), l(F::ProjectType, L::Tr), l(F::Roles, L::En), l(F::Thesis, L::Ca), l(F::ProjectType, L::Nl), l(F::Roles, L::Tr), l(F::Description, L::SrLatn),
l(F::Description, L::De), l(F::Description, L::Pl), l(F::Description, L::Cs), l(F::Description, L::Sk), l(F::Description, L::Sl), l(F::Description, L::Hr), l(F::Description, L::Sv), l(F::Description, L::Da),
l(F::Description, L::Et), l(F::Description, L::Hu), l(F::Roles, L::Hu), l(F::ProjectType, L::Sv), l(F::ProjectType, L::Da), l(F::Score, L::SrLatn), l(F::ProjectType, L::Nb), l(F::Score, L::Cs),
l(F::Score, L::Sk), l(F::Institution, L::En), l(F::Issuer, L::En), l(F::Region, L::En), l(F::Region, L::Fr), l(F::Region, L::Es), l(F::Region, L::Pt), l(F::Region, L::It),
l(F::Region, L::Ca), l(F::Region, L::Nl), l(F::Region, L::Pt), l(F::Region, L::Ca), l(F::PostalCode, L::Cs), l(F::PostalCode, L::Sk), l(F::ReleaseDate, L::Pt), l(F::Publisher, L::Pt),
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
l(F::Region, L::SrLatn), l(F::Region, L::Es), l(F::Region, L::Sk), l(F::Region, L::Mt), l(F::Reference, L::Lv), l(F::Reference, L::Lt), l(F::Reference, L::Id), l(F::Role, L::Pt),
l(F::Role, L::Ca), l(F::Role, L::Es), l(F::Role, L::Pl), l(F::Role, L::Nb), l(F::Role, L::Nl), l(F::Role, L::Ro), l(F::Role, L::En), l(F::Role, L::Fr),
l(F::Role, L::Sv), l(F::Role, L::Da), l(F::Manager, L::It), l(F::Role, L::Mt), l(F::Religion, L::Pt), l(F::Religion, L::Nl), l(F::Religion, L::Ro), l(F::Religion, L::En),
l(F::Religion, L::De), l(F::Religion, L::Fr), l(F::Religion, L::Es), l(F::Religion, L::It), l(F::Religion, L::Es), l(F::Url, L::En), l(F::Url, L::It), l(F::Url, L::Cs),
l(F::Url, L::Pl), l(F::MilitaryService, L::Pt), l(F::Location, L::En), l(F::Location, L::Fr), l(F::Address, L::En), l(F::City, L::En), l(F::City, L::Fr), l(F::WorkPermit, L::En),
l(F::Location, L::Es), l(F::Location, L::Pt), l(F::Location, L::Ca), l(F::Address, L::Pt), l(F::City, L::Es), l(F::City, L::Pt), l(F::City, L::Ca), l(F::Location, L::It),
l(F::Address, L::It), l(F::Location, L::Pt), l(F::Address, L::Pt), l(F::City, L::Pt), l(F::ProblemSolving, L::Pt), l(F::ProblemSolving, L::Es), l(F::ProblemSolving, L::Fr), l(F::Responsibilities, L::Es),
l(F::Responsibilities, L::Pt), l(F::Manager, L::Fr), l(F::Manager, L::Ca), l(F::Responsibilities, L::Fr), l(F::Responsibilities, L::Es), l(F::Achievements, L::En), l(F::Score, L::En), l(F::Achievements, L::Nl),
l(F::Score, L::Nl), l(F::Achievements, L::Es), l(F::Achievements, L::Pt), l(F::Score, L::Es), l(F::Achievements, L::Es), l(F::Achievements, L::Pt), l(F::Achievements, L::De), l(F::Achievements, L::Fr),
l(F::Achievements, L::Sv), l(F::Achievements, L::Da), l(F::Achievements, L::Nb), l(F::Achievements, L::Ca), l(F::Score, L::Fr), l(F::Score, L::Sv), l(F::Score, L::Da), l(F::Score, L::Nb),
l(F::Achievements, L::Da), l(F::Achievements, L::Nb), l(F::Achievements, L::Fr), l(F::Achievements, L::Ca), l(F::Summary, L::Fr), l(F::Summary, L::Da), l(F::Summary, L::Es), l(F::Description, L::Es),
l(F::Summary, L::Pt), l(F::Description, L::Pt), l(F::Publisher, L::Es), l(F::Publisher, L::Pt), l(F::Publisher, L::Ro), l(F::Publisher, L::Ca), l(F::Achievements, L::Sl), l(F::Achievements, L::Hr),
l(F::Achievements, L::Ro), l(F::Score, L::Sl), l(F::Score, L::Hr), l(F::Score, L::Ro), l(F::Achievements, L::SrLatn), l(F::Score, L::SrLatn), l(F::Achievements, L::Lt), l(F::Score, L::Lt),
l(F::Achievements, L::Sl), l(F::Achievements, L::Hr), l(F::Achievements, L::Lv), l(F::Achievements, L::SrLatn), l(F::Achievements, L::Lv), l(F::Score, L::Lv), l(F::Achievements, L::Lv), l(F::Title, L::It),
l(F::DrivingLicence, L::Cs), l(F::Country, L::Et), l(F::Nationality, L::Is), l(F::Awarder, L::It), l(F::Issuer, L::It), l(F::ProblemSolving, L::It), l(F::Writing, L::Is), l(F::MaritalStatus, L::Cs),
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
l(F::Roles, L::Fi), l(F::Roles, L::Fi), l(F::SpokenInteraction, L::Cs), l(F::SpokenInteraction, L::Sk), l(F::Listening, L::Pl), l(F::Sector, L::Es), l(F::GivenName, L::De), l(F::Position, L::It),
l(F::Role, L::It), l(F::Roles, L::It), l(F::Position, L::Mt), l(F::Role, L::Mt), l(F::Roles, L::Mt), l(F::Role, L::Lt), l(F::Achievements, L::Fr), l(F::Score, L::Fr),
l(F::Position, L::Ga), l(F::Role, L::Ga), l(F::Position, L::Fr), l(F::Role, L::Fr), l(F::Roles, L::Fr), l(F::Achievements, L::Et), l(F::Description, L::Hr), l(F::Description, L::SrLatn),
l(F::Safety, L::En), l(F::Role, L::Lv), l(F::Country, L::Lt), l(F::Salutation, L::Es), l(F::HonorificPrefix, L::En), l(F::Salutation, L::En), l(F::SpokenInteraction, L::Is), l(F::SpokenInteraction, L::Sv),
l(F::SpokenInteraction, L::Is), l(F::SpokenInteraction, L::Da), l(F::SpokenInteraction, L::Nb), l(F::HonorificPrefix, L::Id), l(F::City, L::Lt), l(F::Closing, L::De), l(F::Institution, L::En), l(F::Institution, L::Nl),
l(F::Writing, L::De), l(F::Writing, L::Nl), l(F::Highlights, L::De), l(F::Area, L::De), l(F::Courses, L::De), l(F::Responsibilities, L::De), l(F::Score, L::En), l(F::Score, L::Nl),
l(F::Writing, L::Ga), l(F::Organization, L::Cs), l(F::Department, L::En), l(F::Area, L::Fr), l(F::Section, L::En), l(F::Section, L::En), l(F::MetaSections, L::En), l(F::Region, L::Ro),
l(F::Sector, L::En), l(F::Sector, L::Es), l(F::Sector, L::Pt), l(F::Sector, L::Nl), l(F::Sector, L::Ro), l(F::Sector, L::Ca), l(F::Safety, L::Fr), l(F::Location, L::Es),
l(F::Location, L::It), l(F::Safety, L::Pt), l(F::Safety, L::Es), l(F::Location, L::Tr), l(F::City, L::Tr), l(F::MaritalStatus, L::Lt), l(F::Sector, L::De), l(F::Sector, L::Pl),
l(F::Sector, L::Cs), l(F::Sector, L::Sk), l(F::Sector, L::Sl), l(F::Sector, L::Hr), l(F::Sector, L::Sv), l(F::Sector, L::Da), l(F::Sector, L::Nb), l(F::Sector, L::Et),
l(F::Sector, L::Tr), l(F::Sector, L::Id), l(F::Sector, L::SrLatn), l(F::Department, L::Hr), l(F::Department, L::SrLatn), l(F::Sector, L::Fi), l(F::Sector, L::Lt), l(F::Address, L::Ga),
l(F::EqfLevel, L::Sv), l(F::Cefr, L::Cs), l(F::Cefr, L::Sk), l(F::Cefr, L::Cs), l(F::LanguageCertificates, L::Nb), l(F::MilitaryService, L::Ro), l(F::Gender, L::It), l(F::Sector, L::It),
l(F::Area, L::It), l(F::Sector, L::Mt), l(F::StudyType, L::Tr), l(F::Level, L::Tr), l(F::Fluency, L::Tr), l(F::Gender, L::En), l(F::Gender, L::Ro), l(F::Gender, L::Fr),
l(F::Gender, L::Ca), l(F::Safety, L::De), l(F::Safety, L::It), l(F::Network, L::Pl), l(F::Network, L::Sk), l(F::Network, L::Cs), l(F::Url, L::Mt), l(F::Url, L::En),
l(F::Url, L::Fr), l(F::Url, L::Pt), l(F::Url, L::Nl), l(F::Location, L::En), l(F::Url, L::Ro), l(F::Url, L::Fr), l(F::Url, L::Ro), l(F::JobStatus, L::Pt),
l(F::JobStatus, L::Ca), l(F::JobStatus, L::Fr), l(F::Urls, L::Id), l(F::MaritalStatus, L::Nb), l(F::Reading, L::Lt), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Institution, L::Cs),
l(F::Institution, L::Sk), l(F::Institution, L::Hr), l(F::Institution, L::Sv), l(F::Institution, L::Lv), l(F::Institution, L::Mt), l(F::Institution, L::SrLatn), l(F::Institution, L::Da), l(F::Institution, L::Nb),
l(F::Writing, L::Sv), l(F::Writing, L::Is), l(F::Writing, L::Da), l(F::Writing, L::Nb), l(F::Writing, L::Sv), l(F::Writing, L::Nb), l(F::Writing, L::Da), l(F::FamilyName, L::Ga),
l(F::Listening, L::Hr), l(F::Listening, L::SrLatn), l(F::EndDate, L::Sv), l(F::EndDate, L::Da), l(F::LeavingReason, L::Nb), l(F::Department, L::Sl), l(F::Department, L::Hr), l(F::Department, L::SrLatn),
l(F::MilitaryService, L::Pl), l(F::MilitaryService, L::Sl), l(F::Area, L::Sl), l(F::Area, L::SrLatn), l(F::Listening, L::Mt), l(F::Profiles, L::Ja), l(F::Profiles, L::Ko), l(F::Network, L::Ja),
l(F::Credits, L::Vi), l(F::Summary, L::Es), l(F::Summary, L::Ca), l(F::Profiles, L::En), l(F::Profiles, L::It), l(F::Profiles, L::Sv), l(F::Profiles, L::Da), l(F::Profiles, L::Sk),
l(F::Profiles, L::Cs), l(F::Keywords, L::Sk), l(F::Keywords, L::Hr), l(F::Keywords, L::SrLatn), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Es), l(F::Keywords, L::Pt),
l(F::Keywords, L::It), l(F::Keywords, L::Nl), l(F::Keywords, L::Cs), l(F::Keywords, L::Da), l(F::Keywords, L::Ro), l(F::Summary, L::Mt), l(F::Extra, L::De), l(F::Profiles, L::Nb),
l(F::FamilyName, L::Tr), l(F::Area, L::Da), l(F::Thesis, L::Da), l(F::Area, L::En), l(F::Area, L::Fr), l(F::Area, L::Lv), l(F::Area, L::Ro), l(F::Area, L::Cs),
l(F::Area, L::Sk), l(F::Area, L::Sl), l(F::Area, L::Lt), l(F::Headline, L::Lt), l(F::Area, L::Lt), l(F::Area, L::Hr), l(F::Area, L::SrLatn), l(F::Gender, L::Sl),
l(F::Gender, L::Hr), l(F::Authors, L::Cs), l(F::Authors, L::Sk), l(F::Language, L::Sv), l(F::Language, L::Nb), l(F::LanguageCertificates, L::Sv), l(F::LanguageCertificates, L::Nb), l(F::LanguageExperiences, L::Sv),
l(F::LanguageExperiences, L::Nb), l(F::Fluency, L::Sv), l(F::Fluency, L::Nb), l(F::LanguageCertificates, L::De), l(F::Language, L::Da), l(F::LanguageExperiences, L::Da), l(F::Region, L::Nl), l(F::Country, L::De),
l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Fr), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Nl), l(F::Keywords, L::Pl),
l(F::Keywords, L::Es), l(F::Keywords, L::It), l(F::Location, L::Nb), l(F::City, L::Nl), l(F::City, L::Sv), l(F::Location, L::Sv), l(F::Position, L::Is), l(F::MaritalStatus, L::Ga),
l(F::MaritalStatus, L::Sl), l(F::MaritalStatus, L::Pl), l(F::Location, L::Nl), l(F::MaritalStatus, L::Ro), l(F::Headline, L::Is), l(F::Position, L::Is), l(F::Age, L::Sl), l(F::Age, L::Hr),
l(F::Age, L::SrLatn), l(F::StartDate, L::En), l(F::StartDate, L::De), l(F::StartDate, L::Nl), l(F::StartDate, L::Pl), l(F::StartDate, L::Sv), l(F::StartDate, L::Da), l(F::StartDate, L::Nb),
l(F::Availability, L::En), l(F::StartDate, L::En), l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::StartDate, L::De), l(F::StartDate, L::Nl), l(F::StartDate, L::Sv), l(F::Country, L::Cs),
l(F::Country, L::Sk), l(F::MaritalStatus, L::Mt), l(F::Region, L::It), l(F::Country, L::It), l(F::Nationality, L::Da), l(F::MaritalStatus, L::En), l(F::MaritalStatus, L::Id), l(F::JobStatus, L::De),
l(F::JobStatus, L::Pt), l(F::JobStatus, L::Nl), l(F::MaritalStatus, L::Id), l(F::JobStatus, L::Pl), l(F::StudyType, L::Hr), l(F::StudyType, L::SrLatn), l(F::Location, L::Da), l(F::Location, L::Nb),
l(F::City, L::Nb), l(F::StudyType, L::SrLatn), l(F::Level, L::SrLatn), l(F::HighestDegree, L::SrLatn), l(F::StudyType, L::SrLatn), l(F::TeamSize, L::Sl), l(F::Organization, L::Nl), l(F::StudyType, L::Is),
l(F::Level, L::Is), l(F::Position, L::Da), l(F::Position, L::Nb), l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Headline, L::Da), l(F::Headline, L::Nb), l(F::StudyType, L::Pl),
l(F::Level, L::Pl), l(F::StudyType, L::Sl), l(F::Level, L::Sl), l(F::Url, L::Sk), l(F::Entity, L::Sl), l(F::HighestDegree, L::Hr), l(F::HighestDegree, L::SrLatn), l(F::Employer, L::Fr),
l(F::Organization, L::Fr), l(F::Url, L::Sk), l(F::StudyType, L::De), l(F::Area, L::De), l(F::Credits, L::Nb), l(F::Area, L::Sl), l(F::Area, L::Hr), l(F::Area, L::SrLatn),
l(F::StudyType, L::Hr), l(F::Level, L::Hr), l(F::HighestDegree, L::Hr), l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::Level, L::Cs), l(F::Level, L::Sk), l(F::Country, L::Cs),
l(F::Authors, L::Hr), l(F::Area, L::En), l(F::Subject, L::En), l(F::Keywords, L::En), l(F::Area, L::En), l(F::Courses, L::En), l(F::Gender, L::Et), l(F::Role, L::Fi),
l(F::Role, L::Et), l(F::Summary, L::Sk), l(F::Description, L::Fr), l(F::Thesis, L::Fr), l(F::Ethnicity, L::Id), l(F::FamilyName, L::Fi), l(F::Gender, L::Fi), l(F::BirthDate, L::Et),
l(F::BirthPlace, L::Et), l(F::Manager, L::En), l(F::Manager, L::Es), l(F::Manager, L::Pt), l(F::Manager, L::Ca), l(F::SpokenInteraction, L::Et), l(F::Language, L::Lv), l(F::Department, L::Is),
l(F::Area, L::Is), l(F::BirthDate, L::Fi), l(F::BirthPlace, L::Fi), l(F::Role, L::Hu), l(F::Roles, L::Hu), l(F::Position, L::Hu), l(F::Roles, L::Hu), l(F::Role, L::Hu),
l(F::Organization, L::Hu), l(F::Entity, L::Hu), l(F::Authors, L::Hu), l(F::StudyType, L::Hu), l(F::Level, L::Hu), l(F::Fluency, L::Hu), l(F::Level, L::Hu), l(F::SpokenInteraction, L::Hu),
l(F::BirthDate, L::Hu), l(F::BirthPlace, L::Hu), l(F::Language, L::Nl), l(F::Fluency, L::Nl), l(F::LanguageExperiences, L::Nl), l(F::Authors, L::Vi), l(F::Sector, L::De), l(F::Responsibilities, L::De),
l(F::Period, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::Age, L::Id), l(F::Username, L::Vi), l(F::SpokenProduction, L::Is), l(F::SpokenProduction, L::Da), l(F::SpokenProduction, L::Nb),
l(F::Period, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::ExperienceYears, L::Hu), l(F::Country, L::Ro), l(F::Period, L::Tr),
l(F::Date, L::Tr), l(F::ReleaseDate, L::Tr), l(F::StudyType, L::Et), l(F::Level, L::Et), l(F::Fluency, L::Et), l(F::Level, L::Fi), l(F::Fluency, L::Fi), l(F::Department, L::En),
l(F::Department, L::De), l(F::Department, L::It), l(F::Department, L::Nl), l(F::Department, L::Sv), l(F::Department, L::Da), l(F::Department, L::Nb), l(F::TeamSize, L::En), l(F::TeamSize, L::Da),
l(F::TeamSize, L::Nb), l(F::Language, L::Ga), l(F::Keywords, L::De), l(F::Keywords, L::Fr), l(F::Keywords, L::Nl), l(F::Keywords, L::Pl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk),
l(F::Keywords, L::En), l(F::Keywords, L::Fr), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Sector, L::Et), l(F::Position, L::Fi), l(F::Roles, L::Fi),
l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Keywords, L::Id), l(F::Phone, L::En), l(F::Phone, L::ZhHans), l(F::Phone, L::ZhHant), l(F::Phone, L::Ja), l(F::Phone, L::Ko),
l(F::Phone, L::De), l(F::Phone, L::Fr), l(F::Phone, L::Es), l(F::Phone, L::Pt), l(F::Phone, L::It), l(F::Phone, L::Nl), l(F::Phone, L::Pl), l(F::Phone, L::Cs),
l(F::Phone, L::Sk), l(F::Phone, L::Sl), l(F::Phone, L::Hr), l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Et), l(F::Phone, L::Lv),
l(F::Phone, L::Lt), l(F::Phone, L::Mt), l(F::Phone, L::Hu), l(F::Phone, L::Ro), l(F::Phone, L::Tr), l(F::Phone, L::Ca), l(F::Phone, L::SrLatn), l(F::Phone, L::Cs),
l(F::Phone, L::Sk), l(F::Mobile, L::Ro), l(F::Phone, L::De), l(F::Phone, L::Lt), l(F::Fax, L::Fr), l(F::Fax, L::Hr), l(F::Fax, L::Nb), l(F::Fax, L::En),
l(F::Fax, L::De), l(F::Phone, L::De), l(F::Phone, L::Pl), l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Phone, L::Sl), l(F::Phone, L::Hr), l(F::Phone, L::Sv),
l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Et), l(F::Phone, L::Mt), l(F::Phone, L::Hu), l(F::Phone, L::Ro), l(F::Phone, L::Tr), l(F::Phone, L::Ca),
l(F::Phone, L::SrLatn), l(F::Phone, L::Ro), l(F::Phone, L::Ca), l(F::Mobile, L::Ro), l(F::Mobile, L::Ca), l(F::Phone, L::Ro), l(F::Phone, L::Cs), l(F::Phone, L::Et),
l(F::Phone, L::Sk), l(F::Phone, L::De), l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Es), l(F::Phone, L::It), l(F::Phone, L::Hr),
l(F::Phone, L::Nl), l(F::Phone, L::En), l(F::Phone, L::Fr), l(F::Phones, L::Id), l(F::Location, L::Hu), l(F::City, L::Hu), l(F::Entity, L::Et), l(F::Description, L::Es),
l(F::Description, L::Pt), l(F::Description, L::It), l(F::Description, L::Ca), l(F::Thesis, L::Cs), l(F::Thesis, L::Sk), l(F::BirthPlace, L::Id), l(F::Location, L::Id), l(F::City, L::Id),
l(F::GivenName, L::Vi), l(F::Role, L::Is), l(F::EndDate, L::Es), l(F::EndDate, L::Pt), l(F::Thesis, L::It), l(F::Thesis, L::Ca), l(F::Thesis, L::Es), l(F::Thesis, L::Id),
l(F::Thesis, L::Es), l(F::Thesis, L::Ca), l(F::City, L::Vi), l(F::Location, L::Vi), l(F::Thesis, L::En), l(F::Thesis, L::De), l(F::Thesis, L::Nl), l(F::Period, L::Vi),
l(F::Date, L::Vi), l(F::Period, L::Sv), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Publisher, L::Da), l(F::Publisher, L::Nb), l(F::MotherTongue, L::Vi), l(F::CompanyDescription, L::Fi),
l(F::EndDate, L::Da), l(F::EndDate, L::Nb), l(F::EndDate, L::Is), l(F::Awarder, L::Da), l(F::Awarder, L::Nb), l(F::EndDate, L::En), l(F::EndDate, L::Sv), l(F::Awarder, L::Sv),
l(F::Availability, L::Sv), l(F::HonorificPrefix, L::Sv), l(F::HonorificPrefix, L::Da), l(F::HonorificPrefix, L::Nb), l(F::Department, L::Sk), l(F::Department, L::Hr), l(F::Department, L::Mt), l(F::Department, L::Id),
l(F::Department, L::SrLatn), l(F::Publisher, L::Is), l(F::StudyType, L::Id), l(F::Level, L::Id), l(F::Fluency, L::Id), l(F::Level, L::Id), l(F::Region, L::Vi), l(F::ProjectType, L::Sl),
l(F::ProjectType, L::Hr), l(F::ProjectType, L::Ro), l(F::ProjectType, L::SrLatn), l(F::ProjectType, L::Es), l(F::ProjectType, L::Pt), l(F::ProjectType, L::It), l(F::WorkMode, L::Es), l(F::WorkMode, L::Pt),
l(F::ProjectType, L::Pt), l(F::WorkMode, L::It), l(F::Position, L::It), l(F::ProjectType, L::It), l(F::ProjectType, L::Ro), l(F::ProjectType, L::Hu), l(F::ProjectType, L::Ca), l(F::ProjectType, L::Ca),
l(F::Country, L::Ga), l(F::HonorificPrefix, L::De), l(F::HonorificPrefix, L::Nl), l(F::HonorificPrefix, L::Sv), l(F::HonorificPrefix, L::Da), l(F::Position, L::De), l(F::Position, L::Sv), l(F::Position, L::Da),
l(F::StudyType, L::De), l(F::StudyType, L::Nl), l(F::StudyType, L::Sv), l(F::StudyType, L::Da), l(F::Title, L::De), l(F::Title, L::Nl), l(F::Title, L::Sv), l(F::Title, L::Da),
l(F::Title, L::Is), l(F::Name, L::En), l(F::HonorificPrefix, L::En), l(F::Position, L::En), l(F::StudyType, L::En), l(F::Title, L::En), l(F::Role, L::En), l(F::HonorificPrefix, L::Ro),
l(F::StudyType, L::Ro), l(F::Title, L::Ro), l(F::HonorificPrefix, L::Ca), l(F::StudyType, L::Ca), l(F::Title, L::Ca), l(F::HonorificPrefix, L::It), l(F::Position, L::It), l(F::StudyType, L::It),
l(F::Title, L::It), l(F::HighestDegree, L::It), l(F::StudyType, L::It), l(F::HonorificPrefix, L::Fr), l(F::Position, L::Fr), l(F::StudyType, L::Fr), l(F::Title, L::Fr), l(F::Headline, L::Fr),
l(F::HonorificPrefix, L::Nb), l(F::Position, L::Nb), l(F::StudyType, L::Nb), l(F::Title, L::Nb), l(F::HonorificPrefix, L::Fi), l(F::Position, L::Fi), l(F::HonorificPrefix, L::Cs), l(F::HonorificPrefix, L::Sk),
l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::Title, L::Cs), l(F::HonorificPrefix, L::Sl), l(F::HonorificPrefix, L::Hr), l(F::StudyType, L::Hr), l(F::HonorificPrefix, L::SrLatn), l(F::StudyType, L::SrLatn),
l(F::Headline, L::Es), l(F::Headline, L::Ca), l(F::HonorificPrefix, L::Es), l(F::HonorificPrefix, L::Pt), l(F::Position, L::Es), l(F::Position, L::Pt), l(F::StudyType, L::Es), l(F::StudyType, L::Pt),
l(F::Title, L::Es), l(F::Title, L::Pt), l(F::LanguageCertificates, L::Es), l(F::HonorificPrefix, L::Hu), l(F::Position, L::Hu), l(F::Position, L::Sv), l(F::Phone, L::Es), l(F::Phone, L::Da),
l(F::Phone, L::Nb), l(F::Phone, L::Ca), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::EndDate, L::En), l(F::Addressee, L::En), l(F::Organization, L::Vi), l(F::Entity, L::Vi),
l(F::Awarder, L::Nl), l(F::Religion, L::Vi), l(F::Employer, L::Et), l(F::ExperienceYears, L::Et), l(F::Availability, L::Et), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Nl),
l(F::Keywords, L::Id), l(F::Emails, L::Hu), l(F::Urls, L::Hu), l(F::Phones, L::Hu), l(F::Thesis, L::Ga), l(F::HonorificPrefix, L::Ca), l(F::Organization, L::De), l(F::Institution, L::De),
l(F::Issuer, L::De), l(F::Organization, L::De), l(F::Information, L::Fr), l(F::Period, L::Sl), l(F::Period, L::Hr), l(F::Period, L::SrLatn), l(F::Urls, L::Vi), l(F::HonorificPrefix, L::Pt),
l(F::HonorificPrefix, L::Es), l(F::Information, L::Es), l(F::Headline, L::Hr), l(F::Headline, L::SrLatn), l(F::HighestDegree, L::Vi), l(F::StudyType, L::Vi), l(F::Level, L::Vi), l(F::Fluency, L::Vi),
l(F::Achievements, L::Et), l(F::Score, L::Et), l(F::Achievements, L::Fi), l(F::Score, L::Fi), l(F::Title, L::Fi), l(F::Title, L::Et), l(F::Age, L::Vi), l(F::Manager, L::Es),
l(F::Manager, L::It), l(F::Manager, L::Ca), l(F::Employer, L::Hr), l(F::Entity, L::Hr), l(F::WorkMode, L::Fi), l(F::Employer, L::Fi), l(F::ProjectType, L::De), l(F::ProjectType, L::Pl),
l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::ProjectType, L::Sv), l(F::ProjectType, L::Pl), l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::WorkMode, L::En), l(F::ExperienceArea, L::En),
l(F::ProjectType, L::En), l(F::ProjectType, L::Fr), l(F::ProjectType, L::Nl), l(F::ProjectType, L::Da), l(F::ProjectType, L::Nb), l(F::Sector, L::Da), l(F::HonorificPrefix, L::Pl), l(F::StudyType, L::Pl),
l(F::Title, L::Pl), l(F::HonorificPrefix, L::Pl), l(F::Username, L::Cs), l(F::Username, L::Sk), l(F::Authors, L::Ga), l(F::Issuer, L::Da), l(F::Awarder, L::Cs), l(F::Awarder, L::Cs),
l(F::Awarder, L::Sk), l(F::Awarder, L::Sk), l(F::ReleaseDate, L::Da), l(F::Publisher, L::Da), l(F::Title, L::Da), l(F::Organization, L::Hr), l(F::Organization, L::SrLatn), l(F::Reference, L::Da),
l(F::Organization, L::Et), l(F::Publisher, L::Nl), l(F::Issuer, L::Nl), l(F::EndDate, L::Cs), l(F::StudyType, L::Cs), l(F::Address, L::Pl), l(F::Address, L::Sk), l(F::Address, L::Sl),
l(F::Address, L::Hr), l(F::Address, L::SrLatn), l(F::Country, L::Tr), l(F::Position, L::Hr), l(F::Role, L::Hr), l(F::Roles, L::Hr), l(F::Position, L::SrLatn), l(F::Role, L::SrLatn),
l(F::Roles, L::SrLatn), l(F::Age, L::Id), l(F::Department, L::En), l(F::Department, L::Id), l(F::Institution, L::It), l(F::Institution, L::Mt), l(F::Institution, L::De), l(F::Institution, L::Ca),
l(F::Institution, L::Lv), l(F::Institution, L::Ro), l(F::Institution, L::Fr), l(F::Institution, L::Tr), l(F::Institution, L::Sv), l(F::Institution, L::Da), l(F::Institution, L::Nb), l(F::Institution, L::Cs),
l(F::Institution, L::Sk), l(F::Institution, L::SrLatn), l(F::HonorificPrefix, L::Tr), l(F::Position, L::Tr), l(F::Role, L::Tr), l(F::Headline, L::Tr), l(F::Username, L::Sl), l(F::Url, L::En),
l(F::Url, L::Ja), l(F::Url, L::Ko), l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl),
l(F::Url, L::Ru), l(F::Level, L::Cs), l(F::Level, L::Sk), l(F::Fluency, L::Cs), l(F::Fluency, L::Sk), l(F::EqfLevel, L::Cs), l(F::Department, L::Cs), l(F::Department, L::Sk),
l(F::Achievements, L::Cs), l(F::Achievements, L::Sk), l(F::Achievements, L::Hr), l(F::Employer, L::Hr), l(F::Organization, L::Sl), l(F::Organization, L::Hr), l(F::Institution, L::Sl), l(F::Institution, L::Hr),
l(F::Employer, L::SrLatn), l(F::Organization, L::SrLatn), l(F::Institution, L::SrLatn), l(F::Username, L::Es), l(F::Username, L::Pt), l(F::Issuer, L::Sv), l(F::Date, L::Is), l(F::Publisher, L::Sv),
l(F::Issuer, L::Sv), l(F::Title, L::Sv), l(F::Title, L::Nb), l(F::Issuer, L::Nb), l(F::Employer, L::Lv), l(F::Entity, L::Lv), l(F::FamilyName, L::Lv), l(F::Level, L::Nl),
l(F::MilitaryService, L::Da), l(F::Position, L::Vi), l(F::Role, L::Vi), l(F::Roles, L::Vi), l(F::Roles, L::Vi), l(F::Position, L::Lt), l(F::Role, L::Lt), l(F::Roles, L::Lt),
l(F::DrivingLicence, L::Lt), l(F::Sector, L::Et), l(F::Area, L::Et), l(F::Issuer, L::Et), l(F::Date, L::Et), l(F::Country, L::Lv), l(F::Age, L::Et), l(F::Name, L::Lt),
l(F::City, L::Hu), l(F::Location, L::Hu), l(F::Age, L::Ro), l(F::Age, L::Lv), l(F::HighestDegree, L::Hu), l(F::StudyType, L::Hu), l(F::Safety, L::Nl), l(F::Awarder, L::Is),
l(F::Age, L::Cs), l(F::Age, L::Sk), l(F::Location, L::En), l(F::Publisher, L::En), l(F::WorkPermit, L::Nl), l(F::Awarder, L::Tr), l(F::Issuer, L::Tr), l(F::Version, L::En),
l(F::Version, L::De), l(F::Position, L::Vi), l(F::Roles, L::Vi), l(F::Headline, L::Vi), l(F::Position, L::Vi), l(F::Writing, L::Vi), l(F::Location, L::Lv), l(F::Location, L::Lt),
l(F::Courses, L::Da), l(F::WorkMode, L::Pt), l(F::Role, L::Es), l(F::Employer, L::Da), l(F::Entity, L::Da), l(F::WorkPermit, L::En), l(F::WorkPermit, L::Fr), l(F::WorkPermit, L::Pt),
l(F::WorkPermit, L::It), l(F::Position, L::Sl), l(F::Role, L::Sl), l(F::Roles, L::Sl), l(F::DrivingLicence, L::Sk), l(F::Manager, L::Hr), l(F::MilitaryService, L::Cs), l(F::MilitaryService, L::Sk),
l(F::MilitaryService, L::SrLatn), l(F::MilitaryService, L::Hr), l(F::MilitaryService, L::Hr), l(F::MilitaryService, L::SrLatn), l(F::DrivingLicence, L::Hr), l(F::DrivingLicence, L::SrLatn), l(F::DrivingLicence, L::Sl), l(F::Period, L::SrLatn),
l(F::ProjectType, L::Sl), l(F::ProjectType, L::Hr), l(F::ProjectType, L::SrLatn), l(F::WorkMode, L::Hr), l(F::WorkMode, L::SrLatn), l(F::Description, L::Sl), l(F::Period, L::Fi), l(F::Date, L::Fi),
l(F::ReleaseDate, L::Fi), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Publisher, L::Cs), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk),
l(F::Availability, L::Cs), l(F::Achievements, L::Cs), l(F::Score, L::Cs), l(F::Achievements, L::Sk), l(F::Score, L::Sk), l(F::HighestDegree, L::Cs), l(F::StudyType, L::Cs), l(F::HighestDegree, L::Sk),
l(F::StudyType, L::Sk), l(F::Role, L::Cs), l(F::Role, L::Sk), l(F::Role, L::Sk), l(F::Url, L::En), l(F::Url, L::Ja), l(F::Url, L::De), l(F::Url, L::Fr),
l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Hr), l(F::Url, L::Da),
l(F::Url, L::Nb), l(F::Url, L::Hu), l(F::Url, L::Tr), l(F::Url, L::Ca), l(F::Url, L::Nl), l(F::Url, L::Da), l(F::Url, L::En), l(F::Url, L::De),
l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Da), l(F::Url, L::El), l(F::Url, L::Ro), l(F::Url, L::Tr), l(F::Url, L::Vi),
l(F::Url, L::Id), l(F::Url, L::Ja), l(F::Emails, L::De), l(F::Urls, L::De), l(F::Phones, L::De), l(F::Location, L::De), l(F::City, L::De), l(F::Country, L::De),
l(F::Region, L::Pl), l(F::Country, L::Nl), l(F::Location, L::Nl), l(F::City, L::Nl), l(F::Writing, L::En), l(F::Url, L::En), l(F::Url, L::Pl), l(F::Url, L::Cs),
l(F::Url, L::Sk), l(F::Url, L::Sl), l(F::Url, L::Fi), l(F::Area, L::Pl), l(F::Department, L::Pl), l(F::HighestDegree, L::Pl), l(F::StudyType, L::Pl), l(F::Network, L::Ca),
l(F::Role, L::Tr), l(F::Age, L::Tr), l(F::Organization, L::Id), l(F::ReleaseDate, L::Tr), l(F::Authors, L::Tr), l(F::Writing, L::Tr), l(F::Period, L::En), l(F::Date, L::En),
l(F::ReleaseDate, L::En), l(F::Age, L::En), l(F::Employer, L::Fi), l(F::Entity, L::Fi), l(F::Headline, L::Sv), l(F::Headline, L::Nb), l(F::Entity, L::Sl), l(F::Entity, L::Hr),
l(F::Entity, L::SrLatn), l(F::Entity, L::Cs), l(F::Entity, L::Sk), l(F::MilitaryService, L::Cs), l(F::Headline, L::Cs), l(F::Area, L::Cs), l(F::City, L::Pl), l(F::Headline, L::Hr),
l(F::Position, L::Hr), l(F::Headline, L::SrLatn), l(F::Position, L::SrLatn), l(F::Headline, L::Pl), l(F::Position, L::Pl), l(F::Image, L::Pl), l(F::Health, L::Cs), l(F::Organization, L::Sk),
l(F::Headline, L::SrLatn), l(F::Country, L::Hr), l(F::Country, L::SrLatn), l(F::Fluency, L::Sk), l(F::Fluency, L::Sl), l(F::Fluency, L::Hr), l(F::Fluency, L::SrLatn), l(F::Region, L::Hr),
l(F::Department, L::Ca), l(F::Area, L::Ca), l(F::Period, L::Is), l(F::Date, L::Is), l(F::ReleaseDate, L::Is), l(F::Department, L::Es), l(F::Department, L::Pt), l(F::Area, L::Es),
l(F::Area, L::Pt), l(F::Department, L::Fr), l(F::TeamSize, L::Fr), l(F::Cefr, L::Sk), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::Hr), l(F::Institution, L::SrLatn),
l(F::DrivingLicence, L::El), l(F::Extra, L::El), l(F::Emails, L::El), l(F::Phones, L::El), l(F::Urls, L::El), l(F::Location, L::El), l(F::StartDate, L::El), l(F::Description, L::El),
l(F::Period, L::El), l(F::ExperienceYears, L::El), l(F::Period, L::El), l(F::Date, L::El), l(F::ReleaseDate, L::El), l(F::EndDate, L::El), l(F::Date, L::El), l(F::BirthDate, L::El),
l(F::Institution, L::El), l(F::Listening, L::El), l(F::Reading, L::El), l(F::Reference, L::El), l(F::Position, L::El), l(F::Responsibilities, L::El), l(F::Area, L::El), l(F::Position, L::El),
l(F::Awarder, L::El), l(F::Achievements, L::El), l(F::Score, L::El), l(F::Achievements, L::El), l(F::TeamSize, L::El), l(F::Phone, L::El), l(F::Responsibilities, L::El), l(F::StudyType, L::El),
l(F::Score, L::El), l(F::Title, L::El), l(F::Language, L::El), l(F::Writing, L::El), l(F::City, L::El), l(F::Network, L::El), l(F::Keywords, L::El), l(F::ReleaseDate, L::El),
l(F::Publisher, L::El), l(F::Availability, L::El), l(F::Thesis, L::El), l(F::Credits, L::El), l(F::Address, L::El), l(F::Email, L::El), l(F::Department, L::El), l(F::Url, L::El),
l(F::WorkMode, L::El), l(F::Sector, L::El), l(F::Nationality, L::El), l(F::Headline, L::El), l(F::Position, L::El), l(F::Area, L::El), l(F::Issuer, L::El), l(F::Publisher, L::El),
l(F::Issuer, L::El), l(F::Headline, L::El), l(F::FamilyName, L::El), l(F::StudyType, L::El), l(F::Level, L::El), l(F::Fluency, L::El), l(F::EqfLevel, L::El), l(F::Fluency, L::El),
l(F::Level, L::El), l(F::Fluency, L::El), l(F::HighestDegree, L::El), l(F::Manager, L::El), l(F::Salary, L::El), l(F::SpokenInteraction, L::El), l(F::Employer, L::El), l(F::Name, L::El),
l(F::Employer, L::El), l(F::Entity, L::El), l(F::Period, L::El), l(F::Age, L::El), l(F::Age, L::El), l(F::Period, L::El), l(F::Date, L::El), l(F::MilitaryService, L::El),
l(F::Headline, L::El), l(F::Position, L::El), l(F::Role, L::El), l(F::Location, L::El), l(F::Address, L::El), l(F::Mobile, L::El), l(F::Sector, L::El), l(F::Area, L::El),
l(F::Profiles, L::El), l(F::Courses, L::El), l(F::Highlights, L::El), l(F::Username, L::El), l(F::MotherTongue, L::El), l(F::GivenName, L::El), l(F::Region, L::El), l(F::Roles, L::El),
l(F::MaritalStatus, L::El), l(F::SpokenProduction, L::El), l(F::Organization, L::El), l(F::Employer, L::El), l(F::Summary, L::El), l(F::Entity, L::El), l(F::CompanyDescription, L::El), l(F::Location, L::El),
l(F::Region, L::El), l(F::City, L::El), l(F::Location, L::El), l(F::City, L::El), l(F::HonorificPrefix, L::El), l(F::Position, L::El), l(F::Role, L::El), l(F::Roles, L::El),
l(F::Authors, L::El), l(F::Organization, L::El), l(F::Role, L::El), l(F::Institution, L::El), l(F::Area, L::El), l(F::PostalCode, L::El), l(F::HonorificPrefix, L::El), l(F::StudyType, L::El),
l(F::Title, L::El), l(F::Name, L::El), l(F::Department, L::El), l(F::Area, L::El), l(F::BirthPlace, L::El), l(F::Fax, L::El), l(F::Employer, L::El), l(F::Organization, L::El),
l(F::Issuer, L::El), l(F::Entity, L::El), l(F::Gender, L::El), l(F::Image, L::El), l(F::Country, L::El), l(F::Authors, L::Ru), l(F::Authors, L::Uk), l(F::Authors, L::Bg),
l(F::Authors, L::Uk), l(F::Authors, L::Bg), l(F::Authors, L::Ru), l(F::Address, L::Ru), l(F::Address, L::Bg), l(F::Address, L::Bg), l(F::Address, L::Ru), l(F::Url, L::Ru),
l(F::Email, L::Ru), l(F::Address, L::Uk), l(F::Address, L::Sr), l(F::Email, L::Uk), l(F::Address, L::Uk), l(F::Address, L::Sr), l(F::StudyType, L::Ru), l(F::Institution, L::Ru),
l(F::Username, L::Bg), l(F::Username, L::Ru), l(F::Highlights, L::Bg), l(F::Keywords, L::Sr), l(F::MilitaryService, L::Ru), l(F::Listening, L::Ru), l(F::Listening, L::Uk), l(F::Authors, L::Sr),
l(F::Salary, L::Uk), l(F::Headline, L::Uk), l(F::WantedCity, L::Uk), l(F::Score, L::Uk), l(F::Score, L::Ru), l(F::Summary, L::Bg), l(F::SpokenInteraction, L::Ru), l(F::Url, L::Ru),
l(F::Url, L::Uk), l(F::Url, L::Sr), l(F::Url, L::Bg), l(F::Sector, L::Bg), l(F::MaritalStatus, L::Sr), l(F::TeamSize, L::Bg), l(F::TeamSize, L::Sr), l(F::Phone, L::Sr),
l(F::TeamSize, L::Ru), l(F::Url, L::Sr), l(F::Url, L::Ru), l(F::Url, L::Uk), l(F::Url, L::Uk), l(F::Religion, L::Ru), l(F::Health, L::Ru), l(F::Publisher, L::Bg),
l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk), l(F::ProjectType, L::Bg), l(F::WorkMode, L::Bg), l(F::WorkMode, L::Uk), l(F::WorkMode, L::Ru), l(F::ProjectType, L::Bg), l(F::Publisher, L::Uk),
l(F::Issuer, L::Uk), l(F::Date, L::Uk), l(F::WorkPermit, L::Ru), l(F::Keywords, L::Uk), l(F::Responsibilities, L::Ru), l(F::Thesis, L::Ru), l(F::Fluency, L::Bg), l(F::Fluency, L::Ru),
l(F::GivenName, L::Uk), l(F::Institution, L::Uk), l(F::DrivingLicence, L::Ru), l(F::DrivingLicence, L::Uk), l(F::MilitaryService, L::Bg), l(F::DrivingLicence, L::Sr), l(F::Age, L::Ru), l(F::Fluency, L::Uk),
l(F::MilitaryService, L::Sr), l(F::Period, L::Sr), l(F::Period, L::Bg), l(F::Period, L::Ru), l(F::ProjectType, L::Sr), l(F::Sector, L::Sr), l(F::WorkMode, L::Sr), l(F::Awarder, L::Ru),
l(F::Url, L::Bg), l(F::Role, L::Bg), l(F::Awarder, L::Bg), l(F::Entity, L::Bg), l(F::Age, L::Bg), l(F::Issuer, L::Ru), l(F::Date, L::Ru), l(F::Issuer, L::Ru),
l(F::Date, L::Ru), l(F::EndDate, L::Ru), l(F::Reference, L::Uk), l(F::Department, L::Uk), l(F::Title, L::Uk), l(F::Role, L::Uk), l(F::MilitaryService, L::Uk), l(F::Responsibilities, L::Uk),
l(F::Age, L::Uk), l(F::Sector, L::Uk), l(F::Responsibilities, L::Sr), l(F::Courses, L::Sr), l(F::Highlights, L::Ru), l(F::SpokenProduction, L::Sr), l(F::SpokenProduction, L::Bg), l(F::SpokenProduction, L::Ru),
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
l(F::Achievements, L::Ru), l(F::Achievements, L::Sr), l(F::Availability, L::Sr), l(F::Achievements, L::Uk), l(F::Country, L::Sr), l(F::Nationality, L::Sr), l(F::Emails, L::Sr), l(F::Emails, L::Bg),
l(F::Urls, L::Sr), l(F::Phones, L::Sr), l(F::Phones, L::Bg), l(F::Urls, L::Bg), l(F::Urls, L::Ru), l(F::Extra, L::Sr), l(F::Extra, L::Bg), l(F::Employer, L::Bg),
l(F::Profiles, L::Sr), l(F::Country, L::Bg), l(F::SpokenInteraction, L::Uk), l(F::MaritalStatus, L::Uk), l(F::CompanyDescription, L::Uk), l(F::Email, L::Ru), l(F::Email, L::Sr), l(F::Email, L::Bg),
l(F::Email, L::Sr), l(F::Email, L::Bg), l(F::NationalId, L::Bg), l(F::Language, L::Bg), l(F::LanguageCertificates, L::Bg), l(F::EqfLevel, L::Bg), l(F::Credits, L::Sr), l(F::Headline, L::Ru),
l(F::Salary, L::Ru), l(F::Headline, L::Bg), l(F::Salary, L::Bg), l(F::Salary, L::Sr), l(F::Headline, L::Sr), l(F::Publisher, L::Ru), l(F::Publisher, L::Uk), l(F::Entity, L::Sr),
l(F::CompanyDescription, L::Bg), l(F::Title, L::Bg), l(F::Title, L::Ru), l(F::Description, L::Ru), l(F::Responsibilities, L::Ru), l(F::Responsibilities, L::Bg), l(F::Position, L::Bg), l(F::Position, L::Uk),
l(F::Entity, L::Uk), l(F::Position, L::Ru), l(F::Headline, L::Sr), l(F::Position, L::Sr), l(F::StartDate, L::Bg), l(F::Salary, L::Ru), l(F::Salary, L::Uk), l(F::Credits, L::Ru),
l(F::StudyType, L::Sr), l(F::HonorificPrefix, L::Uk), l(F::Description, L::Uk), l(F::Fluency, L::Sr), l(F::Health, L::Uk), l(F::Issuer, L::Sr), l(F::Publisher, L::Sr), l(F::Issuer, L::Bg),
l(F::Publisher, L::Ru), l(F::Publisher, L::Bg), l(F::Issuer, L::Bg), l(F::Keywords, L::Bg), l(F::Name, L::Sr), l(F::Name, L::Bg), l(F::Title, L::Bg), l(F::Institution, L::Bg),
l(F::Name, L::Sr), l(F::Name, L::Bg), l(F::Email, L::Ru), l(F::Email, L::Bg), l(F::GivenName, L::Ru), l(F::Name, L::Bg), l(F::Name, L::Ru), l(F::GivenName, L::Ru),
l(F::Name, L::Ru), l(F::PostalCode, L::Ru), l(F::Sector, L::Ru), l(F::NationalId, L::Ru), l(F::Language, L::Ru), l(F::Organization, L::Bg), l(F::Institution, L::Bg), l(F::Awarder, L::Bg),
l(F::Issuer, L::Bg), l(F::Keywords, L::Ru), l(F::Url, L::Sr), l(F::Url, L::Bg), l(F::Highlights, L::Sr), l(F::DrivingLicence, L::Bg), l(F::Level, L::Ru), l(F::ProjectType, L::Ru),
l(F::Area, L::Ru), l(F::Area, L::Uk), l(F::StudyType, L::Ru), l(F::StudyType, L::Bg), l(F::StudyType, L::Uk), l(F::Awarder, L::Ru), l(F::Issuer, L::Ru), l(F::Role, L::Ru),
l(F::Manager, L::Uk), l(F::Awarder, L::Uk), l(F::Entity, L::Ru), l(F::Entity, L::Bg), l(F::Employer, L::Ru), l(F::Employer, L::Bg), l(F::Entity, L::Ru), l(F::Employer, L::Sr),
l(F::Entity, L::Sr), l(F::Employer, L::Uk), l(F::Entity, L::Uk), l(F::Phone, L::Ru), l(F::Phone, L::Uk), l(F::Phone, L::Uk), l(F::Username, L::Sr), l(F::Summary, L::Uk),
l(F::Region, L::Ru), l(F::EndDate, L::Bg), l(F::Summary, L::Ru), l(F::Country, L::Uk), l(F::Credits, L::Uk), l(F::Credits, L::Bg), l(F::Credits, L::Uk), l(F::TeamSize, L::Uk),
l(F::GivenName, L::Sr), l(F::GivenName, L::Bg), l(F::GivenName, L::Ru), l(F::Username, L::Uk), l(F::Location, L::Ru), l(F::Location, L::Sr), l(F::Location, L::Uk), l(F::City, L::Uk),
l(F::MotherTongue, L::Bg), l(F::MotherTongue, L::Sr), l(F::Manager, L::Sr), l(F::Network, L::Uk), l(F::Location, L::Ru), l(F::Location, L::Sr), l(F::City, L::Sr), l(F::Rank, L::Ru),
l(F::Location, L::Ru), l(F::Employer, L::Ru), l(F::Entity, L::Ru), l(F::BirthPlace, L::Ru), l(F::BirthPlace, L::Sr), l(F::Location, L::Sr), l(F::City, L::Sr), l(F::Location, L::Bg),
l(F::City, L::Bg), l(F::Location, L::Ru), l(F::Location, L::Bg), l(F::Location, L::Bg), l(F::Employer, L::Bg), l(F::BirthPlace, L::Bg), l(F::Keywords, L::Uk), l(F::Keywords, L::Bg),
l(F::Reference, L::Sr), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Mobile, L::Sr), l(F::Mobile, L::Bg), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Phone, L::Ru),
l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Mobile, L::Bg), l(F::Mobile, L::Bg), l(F::Mobile, L::Sr), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Language, L::Uk),
l(F::LanguageExperiences, L::Uk), l(F::LanguageCertificates, L::Uk), l(F::SpokenProduction, L::Ru), l(F::SpokenProduction, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::Role, L::Ru), l(F::Role, L::Uk),
l(F::Roles, L::Bg), l(F::Roles, L::Sr), l(F::Network, L::Sr), l(F::Network, L::Bg), l(F::Location, L::Bg), l(F::Location, L::Uk), l(F::City, L::Uk), l(F::BirthPlace, L::Uk),
l(F::Location, L::Uk), l(F::Employer, L::Uk), l(F::Title, L::Ru), l(F::Title, L::Sr), l(F::Title, L::Bg), l(F::Name, L::Uk), l(F::Title, L::Uk), l(F::Employer, L::Uk),
l(F::Name, L::Ru), l(F::Title, L::Ru), l(F::Employer, L::Ru), l(F::Name, L::Sr), l(F::Title, L::Sr), l(F::Employer, L::Sr), l(F::Title, L::Sr), l(F::Institution, L::Sr),
l(F::Name, L::Ru), l(F::Name, L::Bg), l(F::Title, L::Ru), l(F::StudyType, L::Bg), l(F::Summary, L::Sr), l(F::Area, L::Ru), l(F::Area, L::Bg), l(F::Area, L::Ru),
l(F::Area, L::Uk), l(F::City, L::Ru), l(F::Manager, L::Bg), l(F::Manager, L::Ru), l(F::Nationality, L::Sr), l(F::Nationality, L::Bg), l(F::Nationality, L::Bg), l(F::Nationality, L::Ru),
l(F::StartDate, L::Ru), l(F::StartDate, L::Bg), l(F::Cefr, L::Bg), l(F::StudyType, L::Bg), l(F::Level, L::Sr), l(F::Level, L::Bg), l(F::Fluency, L::Sr), l(F::Fluency, L::Bg),
l(F::EqfLevel, L::Sr), l(F::Cefr, L::Sr), l(F::CompanyDescription, L::Sr), l(F::Region, L::Bg), l(F::Sector, L::Sr), l(F::Area, L::Sr), l(F::Area, L::Sr), l(F::Region, L::Ru),
l(F::Region, L::Uk), l(F::HighestDegree, L::Ru), l(F::HighestDegree, L::Bg), l(F::StudyType, L::Ru), l(F::StudyType, L::Bg), l(F::HighestDegree, L::Bg), l(F::StudyType, L::Bg), l(F::HonorificPrefix, L::Ru),
l(F::HonorificPrefix, L::Bg), l(F::ExperienceYears, L::Ru), l(F::Organization, L::Ru), l(F::Period, L::Sr), l(F::Department, L::Sr), l(F::Role, L::Sr), l(F::Region, L::Sr), l(F::Description, L::Uk),
l(F::Description, L::Sr), l(F::Description, L::Sr), l(F::Description, L::Ru), l(F::Description, L::Bg), l(F::Description, L::Bg), l(F::City, L::Sr), l(F::Institution, L::Ru), l(F::Issuer, L::Ru),
l(F::Awarder, L::Ru), l(F::Issuer, L::Bg), l(F::Employer, L::Ru), l(F::Employer, L::Bg), l(F::Organization, L::Ru), l(F::Organization, L::Bg), l(F::Awarder, L::Ru), l(F::Issuer, L::Ru),
l(F::Entity, L::Ru), l(F::Entity, L::Bg), l(F::Organization, L::Sr), l(F::Entity, L::Sr), l(F::Employer, L::Uk), l(F::Organization, L::Uk), l(F::Awarder, L::Uk), l(F::Issuer, L::Uk),
l(F::Entity, L::Uk), l(F::HighestDegree, L::Uk), l(F::StudyType, L::Uk), l(F::HonorificPrefix, L::Sr), l(F::Achievements, L::Bg), l(F::Extra, L::Sr), l(F::Department, L::Ru), l(F::Department, L::Bg),
l(F::Reference, L::Bg), l(F::Reference, L::Ru), l(F::Score, L::Sr), l(F::Score, L::Ru), l(F::Score, L::Bg), l(F::PostalCode, L::Bg), l(F::Name, L::Uk), l(F::Politics, L::Ru),
l(F::Period, L::Ru), l(F::Period, L::Sr), l(F::Period, L::Bg), l(F::Period, L::Uk), l(F::Writing, L::Bg), l(F::Writing, L::Sr), l(F::Writing, L::Ru), l(F::Writing, L::Ru),
l(F::Writing, L::Uk), l(F::Network, L::Ru), l(F::Network, L::Uk), l(F::Network, L::Sr), l(F::Network, L::Bg), l(F::EndDate, L::Ru), l(F::EndDate, L::Uk), l(F::Keywords, L::Ru),
l(F::Department, L::Ru), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Position, L::Bg), l(F::Position, L::Sr), l(F::Headline, L::Uk), l(F::Position, L::Uk), l(F::Gender, L::Ru),
l(F::Gender, L::Sr), l(F::Gender, L::Bg), l(F::Url, L::Ru), l(F::Url, L::Bg), l(F::Headline, L::Uk), l(F::Position, L::Uk), l(F::Role, L::Uk), l(F::Roles, L::Uk),
l(F::JobStatus, L::Uk), l(F::PostalCode, L::Sr), l(F::PostalCode, L::Uk), l(F::DrivingLicence, L::Ru), l(F::DrivingLicence, L::Uk), l(F::Courses, L::Uk), l(F::Courses, L::Sr), l(F::Courses, L::Bg),
l(F::Employer, L::Ru), l(F::Employer, L::Bg), l(F::FamilyName, L::Sr), l(F::LeavingReason, L::Bg), l(F::LeavingReason, L::Uk), l(F::LeavingReason, L::Ru), l(F::Keywords, L::Uk), l(F::Keywords, L::Sr),
l(F::Keywords, L::Bg), l(F::Area, L::Bg), l(F::Headline, L::Bg), l(F::Position, L::Bg), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Summary, L::Sr), l(F::Summary, L::Bg),
l(F::Area, L::Bg), l(F::Profiles, L::Ru), l(F::Profiles, L::Sr), l(F::Profiles, L::Bg), l(F::Profiles, L::Uk), l(F::FamilyName, L::Uk), l(F::Level, L::Bg), l(F::SpokenInteraction, L::Ru),
l(F::SpokenInteraction, L::Sr), l(F::SpokenInteraction, L::Bg), l(F::Location, L::Ru), l(F::Region, L::Ru), l(F::Region, L::Sr), l(F::Region, L::Bg), l(F::Location, L::Uk), l(F::Region, L::Uk),
l(F::Achievements, L::Sr), l(F::Achievements, L::Bg), l(F::Score, L::Sr), l(F::Score, L::Bg), l(F::Achievements, L::Sr), l(F::Achievements, L::Bg), l(F::Achievements, L::Ru), l(F::Achievements, L::Uk),
l(F::Score, L::Ru), l(F::Score, L::Uk), l(F::Summary, L::Ru), l(F::Summary, L::Uk), l(F::Summary, L::Bg), l(F::Region, L::Ru), l(F::MotherTongue, L::Ru), l(F::NativePlace, L::Ru),
l(F::Period, L::Uk), l(F::Age, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Bg), l(F::Position, L::Ru), l(F::Position, L::Uk), l(F::Role, L::Ru), l(F::Role, L::Uk),
l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::StudyType, L::Uk), l(F::Level, L::Uk), l(F::Fluency, L::Uk), l(F::Level, L::Uk),
l(F::Fluency, L::Uk), l(F::EqfLevel, L::Uk), l(F::Cefr, L::Uk), l(F::MotherTongue, L::Uk), l(F::Period, L::Uk), l(F::Date, L::Uk), l(F::ReleaseDate, L::Uk), l(F::Age, L::Uk),
l(F::Url, L::Ru), l(F::Url, L::Uk), l(F::Url, L::Bg), l(F::DrivingLicence, L::Bg), l(F::Image, L::Uk), l(F::Organization, L::Bg), l(F::Sector, L::Ru), l(F::Sector, L::Uk),
l(F::Sector, L::Sr), l(F::Sector, L::Bg), l(F::MaritalStatus, L::Bg), l(F::LanguageCertificates, L::Sr), l(F::LanguageCertificates, L::Bg), l(F::LanguageCertificates, L::Ru), l(F::Network, L::Ru), l(F::Image, L::Sr),
l(F::Listening, L::Bg), l(F::Listening, L::Sr), l(F::Image, L::Bg), l(F::GivenName, L::Bg), l(F::Profiles, L::Bg), l(F::Profiles, L::Ru), l(F::Headline, L::Ru), l(F::Position, L::Ru),
l(F::Area, L::Ru), l(F::Authors, L::Uk), l(F::Period, L::Ru), l(F::Period, L::Bg), l(F::ExperienceYears, L::Ru), l(F::ExperienceYears, L::Uk), l(F::Age, L::Sr), l(F::JobStatus, L::Ru),
l(F::JobStatus, L::Uk), l(F::JobStatus, L::Ru), l(F::Gender, L::Uk), l(F::Keywords, L::Ru), l(F::Keywords, L::Uk), l(F::StudyType, L::Sr), l(F::StudyType, L::Bg), l(F::Level, L::Sr),
l(F::Level, L::Bg), l(F::Fluency, L::Bg), l(F::HighestDegree, L::Bg), l(F::HighestDegree, L::Sr), l(F::Level, L::Ru), l(F::Fluency, L::Ru), l(F::Country, L::Ru), l(F::Country, L::Bg),
l(F::Country, L::Ru), l(F::Language, L::Sr), l(F::Authors, L::Bg), l(F::Phone, L::Ru), l(F::Phone, L::Uk), l(F::Phone, L::Sr), l(F::Phone, L::Bg), l(F::Description, L::Ru),
l(F::Thesis, L::Ru), l(F::Thesis, L::Ru), l(F::Thesis, L::Uk), l(F::Keywords, L::Ru), l(F::Keywords, L::Bg), l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk), l(F::ProjectType, L::Sr),
l(F::ProjectType, L::Bg), l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk), l(F::HonorificPrefix, L::Bg), l(F::StudyType, L::Bg), l(F::HonorificPrefix, L::Ru), l(F::HonorificPrefix, L::Uk), l(F::HonorificPrefix, L::Sr),
l(F::StudyType, L::Sr), l(F::Organization, L::Sr), l(F::Address, L::Ru), l(F::Address, L::Sr), l(F::Address, L::Bg), l(F::Position, L::Sr), l(F::Role, L::Sr), l(F::Roles, L::Sr),
l(F::Reading, L::Bg), l(F::Institution, L::Ru), l(F::Institution, L::Bg), l(F::StudyType, L::Ru), l(F::Level, L::Ru), l(F::Fluency, L::Ru), l(F::Cefr, L::Ru), l(F::EqfLevel, L::Ru),
l(F::HighestDegree, L::Ru), l(F::StudyType, L::Ru), l(F::Achievements, L::Ru), l(F::Achievements, L::Bg), l(F::Employer, L::Uk), l(F::Employer, L::Sr), l(F::Organization, L::Uk), l(F::Organization, L::Sr),
l(F::Institution, L::Sr), l(F::SpokenInteraction, L::Bg), l(F::Employer, L::Ru), l(F::Organization, L::Ru), l(F::Institution, L::Ru), l(F::Fax, L::Ru), l(F::Fax, L::Uk), l(F::Fax, L::Sr),
l(F::Fax, L::Bg), l(F::Institution, L::Sr), l(F::Area, L::Bg), l(F::FamilyName, L::Ru), l(F::FamilyName, L::Bg), l(F::FamilyName, L::Bg), l(F::Employer, L::Ru), l(F::Employer, L::Sr),
l(F::Employer, L::Bg), l(F::Entity, L::Bg), l(F::Image, L::Ru), l(F::Image, L::Uk), l(F::Image, L::Ru), l(F::Position, L::Ru), l(F::Position, L::Bg), l(F::Roles, L::Ru),
l(F::Role, L::Ru), l(F::Reference, L::Sr), l(F::Reference, L::Bg), l(F::Reference, L::Ru), l(F::Reference, L::Uk), l(F::Reading, L::Uk), l(F::Reading, L::Sr), l(F::Reading, L::Ru),
l(F::Institution, L::Ru), l(F::Institution, L::Uk), l(F::Institution, L::Sr), l(F::Ethnicity, L::Ru), l(F::Keywords, L::Ru), l(F::Language, L::Ru), l(F::LanguageExperiences, L::Ru), l(F::Name, L::Uk),
l(F::GivenName, L::Uk), l(F::Emails, L::Uk), l(F::Urls, L::Uk), l(F::Phones, L::Uk), l(F::LanguageExperiences, L::Sr), l(F::LanguageCertificates, L::Sr), l(F::NationalId, L::Sr), l(F::Department, L::He),
l(F::Summary, L::He), l(F::CompanyDescription, L::He), l(F::Institution, L::He), l(F::Region, L::He), l(F::Location, L::He), l(F::Nationality, L::He), l(F::Extra, L::He), l(F::Responsibilities, L::He),
l(F::Email, L::He), l(F::SpokenInteraction, L::He), l(F::Employer, L::He), l(F::Organization, L::He), l(F::Entity, L::He), l(F::Country, L::He), l(F::BirthPlace, L::He), l(F::Url, L::He),
l(F::Urls, L::He), l(F::TeamSize, L::He), l(F::Organization, L::He), l(F::Issuer, L::He), l(F::Age, L::He), l(F::SpokenProduction, L::He), l(F::Thesis, L::He), l(F::Religion, L::He),
l(F::Listening, L::He), l(F::Reading, L::He), l(F::Writing, L::He), l(F::Awarder, L::He), l(F::Publisher, L::He), l(F::WorkMode, L::He), l(F::Achievements, L::He), l(F::Reference, L::He),
l(F::StudyType, L::He), l(F::HighestDegree, L::He), l(F::StudyType, L::He), l(F::StartDate, L::He), l(F::Area, L::He), l(F::Availability, L::He), l(F::Employer, L::He), l(F::Username, L::He),
l(F::Keywords, L::He), l(F::Phone, L::He), l(F::Mobile, L::He), l(F::Phones, L::He), l(F::City, L::He), l(F::BirthDate, L::He), l(F::Title, L::He), l(F::Name, L::He),
l(F::Emails, L::He), l(F::Address, L::He), l(F::Entity, L::He), l(F::Gender, L::He), l(F::Location, L::He), l(F::Address, L::He), l(F::Sector, L::He), l(F::Organization, L::He),
l(F::Institution, L::He), l(F::Issuer, L::He), l(F::Authors, L::He), l(F::PostalCode, L::He), l(F::Manager, L::He), l(F::Score, L::He), l(F::NationalId, L::He), l(F::MaritalStatus, L::He),
l(F::Location, L::He), l(F::City, L::He), l(F::Headline, L::He), l(F::Courses, L::He), l(F::Period, L::He), l(F::Position, L::He), l(F::Credits, L::He), l(F::ExperienceYears, L::He),
l(F::Highlights, L::He), l(F::ProjectType, L::He), l(F::EndDate, L::He), l(F::City, L::He), l(F::Location, L::He), l(F::ReleaseDate, L::He), l(F::Description, L::He), l(F::Network, L::He),
l(F::Fax, L::He), l(F::Profiles, L::He), l(F::MilitaryService, L::He), l(F::Image, L::He), l(F::Salary, L::He), l(F::Role, L::He), l(F::DrivingLicence, L::He), l(F::StudyType, L::He),
l(F::Level, L::He), l(F::Fluency, L::He), l(F::HighestDegree, L::He), l(F::Level, L::He), l(F::Fluency, L::He), l(F::Fluency, L::He), l(F::FamilyName, L::He), l(F::GivenName, L::He),
l(F::Period, L::He), l(F::Date, L::He), l(F::ReleaseDate, L::He), l(F::Period, L::He), l(F::Age, L::He), l(F::Language, L::He), l(F::MotherTongue, L::He), l(F::Period, L::He),
l(F::Date, L::He), l(F::Date, L::He), l(F::HonorificPrefix, L::He), l(F::Sector, L::He), l(F::Area, L::He), l(F::Position, L::He), l(F::Role, L::He), l(F::Roles, L::He),
l(F::Roles, L::He), l(F::Roles, L::He), l(F::Role, L::He), l(F::Position, L::He), l(F::Responsibilities, L::He), l(F::HighestDegree, L::Ar), l(F::Achievements, L::Ar), l(F::Highlights, L::Ar),
l(F::Extra, L::Ar), l(F::Thesis, L::Ar), l(F::Responsibilities, L::Ar), l(F::Courses, L::Ar), l(F::EndDate, L::Ar), l(F::Email, L::Ar), l(F::Name, L::Ar), l(F::Title, L::Ar),
l(F::Institution, L::Ar), l(F::Username, L::Ar), l(F::Employer, L::Ar), l(F::FamilyName, L::Ar), l(F::Keywords, L::Ar), l(F::Roles, L::Ar), l(F::Department, L::Ar), l(F::Location, L::Ar),
l(F::City, L::Ar), l(F::WorkPermit, L::Ar), l(F::SpokenProduction, L::Ar), l(F::Phone, L::Ar), l(F::Area, L::Ar), l(F::Listening, L::Ar), l(F::GivenName, L::Ar), l(F::Authors, L::Ar),
l(F::StartDate, L::Ar), l(F::Country, L::Ar), l(F::Period, L::Ar), l(F::Date, L::Ar), l(F::MilitaryService, L::Ar), l(F::Headline, L::Ar), l(F::Reference, L::Ar), l(F::Description, L::Ar),
l(F::SpokenInteraction, L::Ar), l(F::Score, L::Ar), l(F::Availability, L::Ar), l(F::Organization, L::Ar), l(F::Gender, L::Ar), l(F::Nationality, L::Ar), l(F::Employer, L::Ar), l(F::Organization, L::Ar),
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
l(F::Achievements, L::Ar), l(F::Score, L::Ar), l(F::Gender, L::Ar), l(F::ProjectType, L::Ar), l(F::ReleaseDate, L::Ar), l(F::TeamSize, L::Ar), l(F::Level, L::Ar), l(F::Roles, L::Ar),
l(F::Role, L::Ar), l(F::DrivingLicence, L::Ar), l(F::LeavingReason, L::Ar), l(F::WorkMode, L::Ar), l(F::CompanyDescription, L::Ar), l(F::Emails, L::Ar), l(F::BirthPlace, L::Ar), l(F::City, L::Ar),
l(F::Level, L::Ar), l(F::Fluency, L::Ar), l(F::Location, L::Ar), l(F::Employer, L::Ar), l(F::Urls, L::Ar), l(F::Summary, L::Ar), l(F::Description, L::Ar), l(F::ProjectType, L::Ar),
l(F::Phones, L::Ar), l(F::Score, L::Hi), l(F::FamilyName, L::Hi), l(F::Area, L::Hi), l(F::ExperienceYears, L::Hi), l(F::Department, L::Hi), l(F::Reference, L::Hi), l(F::Extra, L::Hi),
l(F::Salary, L::Hi), l(F::Period, L::Hi), l(F::Age, L::Hi), l(F::StartDate, L::Hi), l(F::Email, L::Hi), l(F::Responsibilities, L::Hi), l(F::EndDate, L::Hi), l(F::Sector, L::Hi),
l(F::Keywords, L::Hi), l(F::Username, L::Hi), l(F::Availability, L::Hi), l(F::Achievements, L::Hi), l(F::StudyType, L::Hi), l(F::Employer, L::Hi), l(F::Entity, L::Hi), l(F::Employer, L::Hi),
l(F::CompanyDescription, L::Hi), l(F::TeamSize, L::Hi), l(F::Position, L::Hi), l(F::Location, L::Hi), l(F::Institution, L::Hi), l(F::Courses, L::Hi), l(F::Credits, L::Hi), l(F::Region, L::Hi),
l(F::Sector, L::Hi), l(F::Entity, L::Hi), l(F::Address, L::Hi), l(F::Image, L::Hi), l(F::BirthDate, L::Hi), l(F::BirthPlace, L::Hi), l(F::Region, L::Hi), l(F::Ethnicity, L::Hi),
l(F::Issuer, L::Hi), l(F::Date, L::Hi), l(F::Summary, L::Hi), l(F::Phone, L::Hi), l(F::PostalCode, L::Hi), l(F::DrivingLicence, L::Hi), l(F::Period, L::Hi), l(F::Date, L::Hi),
l(F::Date, L::Hi), l(F::Period, L::Hi), l(F::GivenName, L::Hi), l(F::Country, L::Hi), l(F::Awarder, L::Hi), l(F::Religion, L::Hi), l(F::City, L::Hi), l(F::Nationality, L::Hi),
l(F::Name, L::Hi), l(F::Address, L::Hi), l(F::City, L::Hi), l(F::Network, L::Hi), l(F::Reading, L::Hi), l(F::Publisher, L::Hi), l(F::Position, L::Hi), l(F::Role, L::Hi),
l(F::Headline, L::Hi), l(F::Description, L::Hi), l(F::Title, L::Hi), l(F::Headline, L::Hi), l(F::Url, L::Hi), l(F::ReleaseDate, L::Hi), l(F::Highlights, L::Hi), l(F::Fluency, L::Hi),
l(F::Profiles, L::Hi), l(F::Fax, L::Hi), l(F::SpokenInteraction, L::Hi), l(F::SpokenProduction, L::Hi), l(F::Language, L::Hi), l(F::Position, L::Hi), l(F::Role, L::Hi), l(F::Roles, L::Hi),
l(F::Roles, L::Hi), l(F::MotherTongue, L::Hi), l(F::Mobile, L::Hi), l(F::HighestDegree, L::Hi), l(F::StudyType, L::Hi), l(F::Gender, L::Hi), l(F::Writing, L::Hi), l(F::Authors, L::Hi),
l(F::Period, L::Hi), l(F::Date, L::Hi), l(F::ReleaseDate, L::Hi), l(F::Age, L::Hi), l(F::Area, L::Hi), l(F::Courses, L::Hi), l(F::MaritalStatus, L::Hi), l(F::City, L::Hi),
l(F::Location, L::Hi), l(F::HighestDegree, L::Hi), l(F::Thesis, L::Hi), l(F::Listening, L::Hi), l(F::Organization, L::Hi), l(F::Employer, L::Hi), l(F::Role, L::Hi), l(F::Employer, L::Hi),
l(F::Organization, L::Hi), l(F::Entity, L::Hi), l(F::Issuer, L::Hi), l(F::Level, L::Hi), l(F::Fluency, L::Hi), l(F::Health, L::Th), l(F::SpokenProduction, L::Th), l(F::Listening, L::Th),
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
l(F::Nationality, L::Th), l(F::Gender, L::Th), l(F::Urls, L::Th), l(F::Fax, L::Th), l(F::Profiles, L::Th), l(F::Phones, L::Th), l(F::DrivingLicence, L::Th), l(F::Name, L::Ja),
l(F::Address, L::Ja), l(F::Extra, L::Ja), l(F::Urls, L::Ja), l(F::Emails, L::Ja), l(F::Phones, L::Ja), l(F::SpokenInteraction, L::Ja), l(F::Profiles, L::Ja), l(F::Username, L::Ja),
l(F::ExperienceYears, L::Ja), l(F::ProjectType, L::Ja), l(F::Keywords, L::Ja), l(F::Entity, L::Ja), l(F::Communication, L::Ja), l(F::Courses, L::Ja), l(F::Description, L::Ja), l(F::Score, L::Ja),
l(F::SpokenProduction, L::Ja), l(F::Title, L::Ja), l(F::Department, L::Ja), l(F::TeamSize, L::Ja), l(F::WorkPermit, L::Ja), l(F::Fax, L::Ja), l(F::Roles, L::Ja), l(F::Period, L::Ja),
l(F::Summary, L::Ja), l(F::Highlights, L::Ja), l(F::Position, L::Ja), l(F::Roles, L::Ja), l(F::Writing, L::Ja), l(F::Listening, L::Ja), l(F::Reading, L::Ja), l(F::Level, L::Ja),
l(F::Fluency, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::Manager, L::Ja), l(F::Location, L::ZhHant), l(F::Availability, L::ZhHant), l(F::WorkMode, L::ZhHant), l(F::Manager, L::ZhHans),
l(F::TeamSize, L::ZhHans), l(F::Area, L::ZhHans), l(F::Score, L::ZhHans), l(F::Score, L::ZhHans), l(F::Rank, L::ZhHans), l(F::Courses, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Url, L::ZhHans),
l(F::Responsibilities, L::ZhHans), l(F::Summary, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Profiles, L::ZhHans), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::Name, L::ZhHant), l(F::Highlights, L::Ja),
l(F::Achievements, L::Ja), l(F::Achievements, L::Ja), l(F::Responsibilities, L::Ja), l(F::Area, L::ZhHans), l(F::Area, L::ZhHant), l(F::Area, L::ZhHant), l(F::Courses, L::ZhHant), l(F::Awarder, L::Ja),
l(F::Issuer, L::Ja), l(F::Issuer, L::Ja), l(F::Awarder, L::Ja), l(F::Awarder, L::ZhHans), l(F::Manager, L::ZhHant), l(F::CompanyDescription, L::ZhHans), l(F::Highlights, L::ZhHans), l(F::Achievements, L::ZhHans),
l(F::Achievements, L::ZhHant), l(F::Keywords, L::ZhHans), l(F::Responsibilities, L::ZhHant), l(F::Awarder, L::ZhHant), l(F::Writing, L::ZhHans), l(F::CompanyDescription, L::Ja), l(F::Highlights, L::ZhHans), l(F::Achievements, L::ZhHans),
l(F::Highlights, L::ZhHant), l(F::TeamSize, L::ZhHans), l(F::TeamSize, L::Ja), l(F::TeamSize, L::ZhHant), l(F::Description, L::ZhHant), l(F::Description, L::ZhHans), l(F::ExperienceYears, L::ZhHans), l(F::Position, L::ZhHans),
l(F::Employer, L::ZhHans), l(F::Period, L::ZhHans), l(F::Employer, L::ZhHant), l(F::Period, L::ZhHant), l(F::Employer, L::Ja), l(F::Fluency, L::Ja), l(F::Publisher, L::Ja), l(F::Publisher, L::ZhHans),
l(F::SpokenInteraction, L::ZhHans), l(F::Fax, L::ZhHans), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Health, L::ZhHans), l(F::Health, L::Ja), l(F::Url, L::ZhHans), l(F::Url, L::ZhHant),
l(F::Authors, L::ZhHans), l(F::Authors, L::ZhHant), l(F::Keywords, L::ZhHant), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Keywords, L::Ja), l(F::LanguageExperiences, L::Ja), l(F::LanguageExperiences, L::ZhHans),
l(F::Username, L::ZhHant), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Thesis, L::Ja), l(F::Url, L::ZhHant), l(F::Health, L::ZhHans), l(F::Health, L::Ja), l(F::Health, L::ZhHant),
l(F::Emails, L::ZhHant), l(F::Summary, L::Ja), l(F::Extra, L::Ja), l(F::Summary, L::ZhHant), l(F::Fax, L::ZhHant), l(F::WorkMode, L::Ja), l(F::Politics, L::ZhHans), l(F::StartDate, L::Ja),
l(F::StartDate, L::ZhHans), l(F::StartDate, L::ZhHant), l(F::Availability, L::Ja), l(F::Availability, L::ZhHans), l(F::Employer, L::ZhHans), l(F::Employer, L::ZhHant), l(F::Entity, L::ZhHans), l(F::CompanyDescription, L::ZhHant),
l(F::Location, L::ZhHans), l(F::Sector, L::ZhHans), l(F::ReleaseDate, L::Ja), l(F::Authors, L::ZhHant), l(F::Authors, L::Ja), l(F::Role, L::ZhHans), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant),
l(F::MilitaryService, L::Ja), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Extra, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Phones, L::ZhHans), l(F::Urls, L::ZhHant),
l(F::Urls, L::ZhHans), l(F::Extra, L::ZhHant), l(F::Emails, L::ZhHans), l(F::Phones, L::ZhHant), l(F::Achievements, L::ZhHant), l(F::Description, L::ZhHans), l(F::Description, L::Ja), l(F::Image, L::Ja),
l(F::Publisher, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant), l(F::Publisher, L::Ja), l(F::BirthDate, L::ZhHans),
l(F::BirthDate, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthPlace, L::ZhHans), l(F::BirthPlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::Ja),
l(F::Institution, L::Ja), l(F::Location, L::Ja), l(F::WantedCity, L::Ja), l(F::Region, L::ZhHant), l(F::EndDate, L::Ja), l(F::StudyType, L::Ja), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans),
l(F::Entity, L::ZhHans), l(F::Credits, L::Ja), l(F::Thesis, L::ZhHans), l(F::Issuer, L::ZhHans), l(F::Date, L::ZhHans), l(F::Date, L::Ja), l(F::Date, L::ZhHant), l(F::SpokenProduction, L::ZhHans),
l(F::SpokenInteraction, L::ZhHant), l(F::SpokenProduction, L::ZhHant), l(F::Entity, L::ZhHant), l(F::Authors, L::ZhHans), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant), l(F::GivenName, L::Ja), l(F::Name, L::Ja),
l(F::GivenName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::Ja),
l(F::Title, L::ZhHans), l(F::Title, L::Ja), l(F::Name, L::ZhHant), l(F::Title, L::ZhHant), l(F::Listening, L::ZhHans), l(F::ProblemSolving, L::Ja), l(F::Employer, L::ZhHant), l(F::Organization, L::ZhHant),
l(F::Organization, L::ZhHans), l(F::Department, L::ZhHans), l(F::Organization, L::Ja), l(F::Phone, L::Ja), l(F::Country, L::Ja), l(F::Country, L::ZhHans), l(F::Nationality, L::ZhHans), l(F::Nationality, L::Ja),
l(F::Country, L::ZhHant), l(F::Nationality, L::ZhHant), l(F::Department, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::Ja), l(F::JobStatus, L::ZhHans), l(F::Period, L::ZhHant),
l(F::Period, L::Ja), l(F::Region, L::ZhHans), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Url, L::ZhHans), l(F::Region, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant),
l(F::Location, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Language, L::Ja), l(F::Language, L::ZhHant), l(F::Language, L::ZhHans), l(F::Fluency, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Institution, L::Ja),
l(F::Image, L::ZhHant), l(F::Image, L::ZhHans), l(F::HonorificPrefix, L::ZhHans), l(F::Position, L::ZhHans), l(F::Title, L::ZhHans), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::FamilyName, L::Ja),
l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::Name, L::Ja), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::Entity, L::ZhHans), l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHans),
l(F::MaritalStatus, L::ZhHant), l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::ZhHant), l(F::StudyType, L::ZhHans), l(F::StudyType, L::Ja), l(F::StudyType, L::ZhHans), l(F::Credits, L::ZhHans),
l(F::HighestDegree, L::ZhHans), l(F::StudyType, L::ZhHans), l(F::HighestDegree, L::Ja), l(F::Institution, L::Ja), l(F::StudyType, L::Ja), l(F::Area, L::ZhHans), l(F::Area, L::Ja), l(F::Area, L::Ja),
l(F::StudyType, L::ZhHant), l(F::Credits, L::ZhHant), l(F::Institution, L::ZhHant), l(F::Score, L::ZhHant), l(F::HighestDegree, L::ZhHant), l(F::StudyType, L::ZhHant), l(F::Safety, L::Ja), l(F::Religion, L::ZhHans),
l(F::Religion, L::ZhHant), l(F::Religion, L::Ja), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant), l(F::NativePlace, L::ZhHans), l(F::Address, L::ZhHans), l(F::Writing, L::ZhHant), l(F::Roles, L::ZhHant),
l(F::ProjectType, L::ZhHant), l(F::Thesis, L::ZhHant), l(F::JobStatus, L::Ja), l(F::JobStatus, L::ZhHant), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHans),
l(F::City, L::ZhHant), l(F::City, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Age, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans),
l(F::Region, L::ZhHans), l(F::Region, L::ZhHant), l(F::Region, L::Ja), l(F::WantedCity, L::ZhHans), l(F::ExperienceYears, L::ZhHant), l(F::WorkMode, L::ZhHans), l(F::Responsibilities, L::ZhHans), l(F::Responsibilities, L::ZhHant),
l(F::Position, L::ZhHant), l(F::WorkPermit, L::ZhHans), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::City, L::Ja), l(F::Headline, L::Ja), l(F::WantedCity, L::ZhHant), l(F::Salary, L::Ja),
l(F::Salary, L::ZhHant), l(F::Headline, L::ZhHant), l(F::Rank, L::Ja), l(F::City, L::ZhHans), l(F::Network, L::ZhHans), l(F::Network, L::ZhHant), l(F::Period, L::Ja), l(F::Date, L::Ja),
l(F::Rank, L::ZhHans), l(F::Age, L::ZhHant), l(F::Age, L::Ja), l(F::Headline, L::ZhHans), l(F::Salary, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja), l(F::Role, L::Ja),
l(F::Roles, L::Ja), l(F::Position, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja), l(F::Position, L::Ja), l(F::Gender, L::ZhHant), l(F::Gender, L::Ja), l(F::Gender, L::ZhHans),
l(F::Information, L::Ja), l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant), l(F::Achievements, L::Ja), l(F::Score, L::ZhHant), l(F::Score, L::Ja), l(F::Achievements, L::ZhHans), l(F::Score, L::ZhHans),
l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans), l(F::EndDate, L::ZhHans), l(F::NativePlace, L::ZhHant), l(F::Address, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Location, L::ZhHans),
l(F::Location, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Address, L::Ja), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::City, L::ZhHans),
l(F::Employer, L::Ja), l(F::Department, L::Ja), l(F::Entity, L::Ja), l(F::Employer, L::Ja), l(F::Entity, L::Ja), l(F::Mobile, L::ZhHant), l(F::Mobile, L::ZhHans), l(F::Phone, L::ZhHans),
l(F::Phone, L::ZhHans), l(F::Mobile, L::ZhHans), l(F::Mobile, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Level, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans),
l(F::Role, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::DrivingLicence, L::ZhHant), l(F::Level, L::ZhHans),
l(F::Fluency, L::ZhHans), l(F::Score, L::ZhHans), l(F::Rank, L::ZhHans), l(F::Rank, L::ZhHant), l(F::Reference, L::ZhHans), l(F::Reference, L::ZhHant), l(F::Reference, L::Ja), l(F::Reference, L::Ja),
l(F::Reference, L::ZhHant), l(F::Description, L::ZhHans), l(F::Description, L::ZhHant), l(F::Summary, L::ZhHans), l(F::Mobile, L::Ja), l(F::Phone, L::Ja), l(F::Mobile, L::Ja), l(F::Summary, L::ZhHans),
l(F::Summary, L::ZhHant), l(F::Position, L::ZhHant), l(F::Roles, L::ZhHant), l(F::Roles, L::ZhHant), l(F::Role, L::ZhHant), l(F::HighestDegree, L::ZhHans), l(F::HighestDegree, L::ZhHant), l(F::HonorificPrefix, L::Ja),
l(F::HighestDegree, L::ZhHans), l(F::Ethnicity, L::ZhHant), l(F::Period, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHans), l(F::Date, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant),
l(F::Period, L::ZhHans), l(F::Date, L::ZhHans), l(F::ReleaseDate, L::ZhHans), l(F::Username, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHant), l(F::DrivingLicence, L::Ja), l(F::Extra, L::Ja),
l(F::City, L::Ja), l(F::HighestDegree, L::Ja), l(F::HighestDegree, L::ZhHant), l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant), l(F::Salary, L::ZhHans), l(F::Salary, L::ZhHant), l(F::NativePlace, L::Ja),
l(F::DrivingLicence, L::ZhHans), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Issuer, L::ZhHant), l(F::Summary, L::Ja), l(F::Description, L::Ja), l(F::Sector, L::Ja), l(F::Title, L::ZhHant),
l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHant), l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHans), l(F::Ethnicity, L::ZhHans), l(F::Ethnicity, L::ZhHant), l(F::Ethnicity, L::Ja), l(F::Fluency, L::ZhHans),
l(F::Fluency, L::ZhHant), l(F::Image, L::ZhHans), l(F::Image, L::ZhHant), l(F::Level, L::ZhHant), l(F::Level, L::Ja), l(F::Rank, L::ZhHant), l(F::City, L::ZhHant), l(F::Location, L::ZhHant),
l(F::City, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::Ja), l(F::BirthDate, L::Ja), l(F::Sector, L::ZhHant), l(F::Email, L::ZhHans), l(F::EndDate, L::ZhHant), l(F::Issuer, L::Ja),
l(F::Publisher, L::Ja), l(F::ReleaseDate, L::ZhHant), l(F::Region, L::ZhHans), l(F::Region, L::ZhHant), l(F::Network, L::ZhHans), l(F::Network, L::ZhHant), l(F::Profiles, L::ZhHant), l(F::LeavingReason, L::ZhHans),
l(F::HonorificPrefix, L::ZhHans), l(F::Level, L::ZhHans), l(F::Level, L::ZhHant), l(F::Level, L::Ja), l(F::Fluency, L::ZhHans), l(F::Fluency, L::ZhHant), l(F::HonorificPrefix, L::ZhHant), l(F::Position, L::Ja),
l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::Summary, L::ZhHans), l(F::Description, L::ZhHans), l(F::Summary, L::ZhHant), l(F::Description, L::ZhHant), l(F::ProjectType, L::ZhHans), l(F::Fluency, L::ZhHant),
l(F::Level, L::Ja), l(F::Level, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Organization, L::Ja), l(F::Entity, L::Ja), l(F::ExperienceYears, L::Ja), l(F::Level, L::Ja), l(F::Role, L::Ja),
l(F::Headline, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans), l(F::Position, L::ZhHans), l(F::Email, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Headline, L::ZhHant),
l(F::Position, L::ZhHant), l(F::Position, L::Ja), l(F::Position, L::ZhHant), l(F::Position, L::Ja), l(F::Headline, L::ZhHant), l(F::Headline, L::Ja), l(F::Headline, L::Ja), l(F::Position, L::Ja),
l(F::Headline, L::ZhHant), l(F::Position, L::ZhHant), l(F::Listening, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Health, L::ZhHans), l(F::Health, L::ZhHant), l(F::Role, L::ZhHans), l(F::Role, L::ZhHant),
l(F::Roles, L::ZhHans), l(F::Roles, L::ZhHant), l(F::Keywords, L::Ja), l(F::Language, L::Ja), l(F::LanguageCertificates, L::Ja), l(F::LanguageCertificates, L::ZhHant), l(F::StudyType, L::Ja), l(F::Courses, L::ZhHant),
l(F::Thesis, L::ZhHant), l(F::Thesis, L::Ja), l(F::Reading, L::ZhHant), l(F::LanguageCertificates, L::ZhHans), l(F::NationalId, L::ZhHans), l(F::Keywords, L::ZhHans), l(F::Language, L::ZhHans), l(F::Reading, L::ZhHans),
l(F::NationalId, L::ZhHant), l(F::Role, L::ZhHant), l(F::LeavingReason, L::Ja), l(F::PostalCode, L::ZhHans), l(F::Department, L::ZhHant), l(F::Department, L::Ja), l(F::PostalCode, L::Ja), l(F::PostalCode, L::ZhHant),
l(F::Institution, L::ZhHans), l(F::Institution, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Employer, L::ZhHant), l(F::LeavingReason, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Phone, L::Ja), l(F::Awarder, L::ZhHant),
l(F::Issuer, L::ZhHant), l(F::Name, L::ZhHans), l(F::Awarder, L::ZhHans), l(F::Issuer, L::ZhHans), l(F::Period, L::Ko), l(F::TeamSize, L::Ko), l(F::Keywords, L::Ko), l(F::Summary, L::Ko),
l(F::Description, L::Ko), l(F::Url, L::Ko), l(F::Country, L::Ko), l(F::Address, L::Ko), l(F::Location, L::Ko), l(F::City, L::Ko), l(F::Health, L::Ko), l(F::ReleaseDate, L::Ko),
l(F::Publisher, L::Ko), l(F::Achievements, L::Ko), l(F::MaritalStatus, L::Ko), l(F::ExperienceYears, L::Ko), l(F::WorkMode, L::Ko), l(F::Area, L::Ko), l(F::Username, L::Ko), l(F::Entity, L::Ko),
l(F::Institution, L::Ko), l(F::Employer, L::Ko), l(F::NativePlace, L::Ko), l(F::LanguageCertificates, L::Ko), l(F::Authors, L::Ko), l(F::Courses, L::Ko), l(F::StudyType, L::Ko), l(F::Role, L::Ko),
l(F::ProjectType, L::Ko), l(F::Fluency, L::Ko), l(F::JobStatus, L::Ko), l(F::Nationality, L::Ko), l(F::MilitaryService, L::Ko), l(F::Availability, L::Ko), l(F::Department, L::Ko), l(F::Location, L::Ko),
l(F::Score, L::Ko), l(F::Organization, L::Ko), l(F::Institution, L::Ko), l(F::Organization, L::Ko), l(F::CompanyDescription, L::Ko), l(F::Responsibilities, L::Ko), l(F::Extra, L::Ko), l(F::Urls, L::Ko),
l(F::Phones, L::Ko), l(F::Emails, L::Ko), l(F::Age, L::Ko), l(F::Period, L::Ko), l(F::Date, L::Ko), l(F::Description, L::Ko), l(F::Thesis, L::Ko), l(F::Level, L::Ko),
l(F::Fluency, L::Ko), l(F::Position, L::Ko), l(F::Roles, L::Ko), l(F::Role, L::Ko), l(F::Responsibilities, L::Ko), l(F::Roles, L::Ko), l(F::Responsibilities, L::Ko), l(F::Roles, L::Ko),
l(F::Role, L::Ko), l(F::Position, L::Ko), l(F::SpokenInteraction, L::Ko), l(F::Region, L::Ko), l(F::City, L::Ko), l(F::Reading, L::Ko), l(F::Listening, L::Ko), l(F::Rank, L::Ko),
l(F::Level, L::Ko), l(F::SpokenProduction, L::Ko), l(F::Roles, L::Ko), l(F::Email, L::Ko), l(F::DrivingLicence, L::Ko), l(F::Name, L::Ko), l(F::Title, L::Ko), l(F::MotherTongue, L::Ko),
l(F::Mobile, L::Ko), l(F::Phone, L::Ko), l(F::Issuer, L::Ko), l(F::Date, L::Ko), l(F::Issuer, L::Ko), l(F::Publisher, L::Ko), l(F::Manager, L::Ko), l(F::Summary, L::Ko),
l(F::Phone, L::Ko), l(F::WorkPermit, L::Ko), l(F::Image, L::Ko), l(F::Sector, L::Ko), l(F::Title, L::Ko), l(F::BirthDate, L::Ko), l(F::Network, L::Ko), l(F::FamilyName, L::Ko),
l(F::Name, L::Ko), l(F::Gender, L::Ko), l(F::Profiles, L::Ko), l(F::Employer, L::Ko), l(F::Organization, L::Ko), l(F::Entity, L::Ko), l(F::Employer, L::Ko), l(F::Entity, L::Ko),
l(F::Awarder, L::Ko), l(F::StartDate, L::Ko), l(F::Writing, L::Ko), l(F::Keywords, L::Ko), l(F::Language, L::Ko), l(F::Position, L::Ko), l(F::Responsibilities, L::Ko), l(F::Role, L::Ko),
l(F::Roles, L::Ko), l(F::Salary, L::Ko), l(F::Language, L::Ko), l(F::PostalCode, L::Ko), l(F::Name, L::Ko), l(F::GivenName, L::Ko), l(F::Credits, L::Ko), l(F::LeavingReason, L::Ko),
l(F::EndDate, L::Ko), l(F::Religion, L::Ko), l(F::NationalId, L::Ko), l(F::Address, L::Ko), l(F::Url, L::Ko), l(F::Highlights, L::Ko), l(F::Awarder, L::Ko), l(F::Issuer, L::Ko),
l(F::Headline, L::Ko), l(F::Position, L::Ko), l(F::Headline, L::Ko), l(F::Position, L::Ko), l(F::Role, L::Ko), l(F::Roles, L::Ko), l(F::HighestDegree, L::Ko), l(F::Reference, L::Ko),
l(F::BirthPlace, L::Ko), l(F::Fax, L::Ko), l(F::Headline, L::Ko), l(F::Position, L::Ko), l(F::HighestDegree, L::Ko), l(F::StudyType, L::Ko), l(F::WantedCity, L::Ko),
] }
