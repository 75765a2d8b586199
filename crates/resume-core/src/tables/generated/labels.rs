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
earth	0H201
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
emisor	0Lf01
emissor	0Lg02
emitent	0L501
emitido	0Li01
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
entidad certificadora	0Lf01
entidad contratante	0MM01
entidad emisora	0Lf01
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
envelope	0JJ01
envelope fill	0JJ01
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
expedido	0Li01
expedido por	0Lf01
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
fecha de emision	0Li01
fecha de emisión	0Li01
fecha de expedicion	0Li01
fecha de expedición	0Li01
fecha de fin	0KT01
fecha de finalizacion	0KT01
fecha de finalización	0KT01
fecha de graduacion	0KT01
fecha de graduación	0KT01
fecha de ingreso	0?m01
fecha de inicio	0?m01
fecha de nacimiento	04I01
fecha de obtencion	0Li01
fecha de obtención	0Li01
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
geo alt	0BG01
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
globe	0H201
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
jaerjestaejae	0ZY02
jaerjestoe	0Z[01
jahr	0Z\03
jahre	0Z_02
jahre alt	03101
jahre berufserfahrung	09^01
jahre erfahrung	09^01
jahrgang	0Sf01
jalan	02W01
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
location dot	0BG01
location on	0BG01
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
machines	0Sl01
macibu iestade	06o01
madrelingua	0`401
magazine	0ae01
magistarski rad	0G202
magisterarbeit	00\01
magistra darbs	08\01
magistritoo	08]01
magistritöö	08]01
magistro darbas	08W01
magistrska naloga	0G101
magistrsko delo	0G101
mahrug	0af01
mahrug minn	0Ll01
mail	0ag0E
mail adresi	0J\01
mail outline	0JJ01
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
mal	0b<01
mana loma	0aG01
manager	0b=02
mandant	08m01
mang	0b?01
mang xa hoi	0Va01
mano vaidmuo	0b@01
mansione	0Xh01
mansioni	06f01
mansioni e responsabilita	06f01
mansioni e responsabilità	06f01
mansioni e ruolo	0Xh01
mansioni principali	06f01
mansioni svolte	06f01
map marker	0BG01
map pin	0BG01
marimea echipei	0bA01
marital status	0?@01
mark	08201
marka	0bB01
marks	08201
marksonad	0[_01
markused	0]001
masa kerja	0II01
maschinen	0KZ01
master rad	0bC01
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
materia	0bD02
materias	0bF02
materie	0AF01
materie principali	0AF01
materiel	0@B01
materies	06E01
materii	0BQ01
materii principale	0BQ01
materinji jezik	0bH01
materinscina	0bI01
materinske jazyky	0bJ01
materinski jezici	0bH01
materinski jezik	0bH01
materinsky jazyk	0bJ01
materinské jazyky	0bJ01
materinský jazyk	0bJ01
materinščina	0bI01
materni jezik	0bI01
materni jeziki	0bI01
maternji jezici	0bK01
maternji jezik	0bK01
materske jazyky	0bL01
matersky jazyk	0bL01
materstina	0bL01
mateřské jazyky	0bL01
mateřský jazyk	0bL01
mateřština	0bL01
mathairtheanga	0bM01
matiere	0H:01
matieres	0Aj01
matieres principales	0Aj01
matière	0H:01
matières	0Aj01
matières principales	0Aj01
matkapuhelin	0bN02
matkapuhelinnumero	0[P01
matèries	06E01
matérias	0<501
matériel	0@B01
maximo nivel de estudios	0bP01
maîtrise	0E602
maģistra darbs	08\01
maħruġ	0af01
maħruġ minn	0Ll01
mcer	0bQ01
mec	0bR01
mecr	0bS02
medaleinkunn	0K\01
medborgarskap	0bU01
medelbetyg	09n01
medeni durum	0bV01
medeni durumu	0bV01
medeni hal	0bV01
medeni hali	0bV01
medeni hâl	0bV01
medewerkers	00A01
medfoerfattare	0QH01
medforfattare	0QH01
medforfattere	0Qc02
medförfattare	0QH01
media	0bW04
media de absolvire	0<901
media dei voti	0b[01
media final	0?H01
media finala	0<901
media finală	0<901
media generala	0<901
media generală	0<901
media sosial	0b\01
media type	0PZ01
medie	0<901
medie generala	0<901
medie generală	0<901
medio	0@n01
medium	0N?01
medmaeli	0b]01
meeskond	0b^01
meeskonna suurus	02k01
meetodid	0[_01
megbizo	0b_01
megbízó	0b_01
megjegyzes	0b`01
megjegyzés	0b`01
megjelenes	0ba01
megjelenes datuma	0ba01
megjelent	0ba01
megjelent itt	0QR01
megjelenés	0ba01
megjelenés dátuma	0ba01
megnevezes	0bb02
megnevezés	0bb02
megpalyazott allas	09k01
megpalyazott munkakor	09k01
megpalyazott pozicio	09k01
megpályázott munkakör	09k01
megpályázott pozíció	09k01
megpályázott állás	09k01
megrendelo	0b_01
megrendelő	0b_01
megszerzes ideje	0[k01
megszerzés ideje	0[k01
megszolitas	0bd01
megszólítás	0bd01
megye	0be01
meil	0J_01
meilensteine	09e01
meili	0bf01
meine aufgaben	05Z01
meine funktion	09]01
meine position	09]01
meine rolle	0bg03
mejl	0bj02
mel	01b01
membaca	0bl01
memoire	0bm01
memoire de fin d'etudes	0bm01
memoire de master	0bm01
mencion	05m01
mención	05m01
mendengar	0bn01
mendengarkan	0bn01
menetelmaet	06<01
menetelmat	06<01
menetelmät	06<01
menntastofnun	0V:01
meno	0=\01
meno a priezvisko	0=\01
mention	0bo01
mention de specialite	0H:01
mention de spécialité	0H:01
mentor	0c003
mentorica	0c302
mentorka	0c501
menulis	0c601
menyimak	0bn01
merknad	0c701
meslegi	08k01
meslek	08k01
meslek veya pozisyon	0To01
mesleği	08k01
mesto	0c807
mesto rada	0c?01
mesto rodenja	0c@01
mesto rođenja	0c@01
mesto stanovanja	0cA02
metai	0cC03
methoden	0cF02
methodes	0@B01
methods	0;Y01
metier	0Yi02
metodai	0Wb01
metode	0cH05
metoder	0cM03
metodes	0cP02
metodi	0@G01
metodos	0@C02
metody	0cR03
metódy	0\b01
meu papel	0R\01
mevcut pozisyon	08k01
mezuniyet	0cU02
mezuniyet derecesi	0KS01
mezuniyet notu	0EZ01
mezuniyet tarihi	08B01
mezuniyet turu	0KS01
mezuniyet türü	0KS01
mezuniyet yili	08B01
mezuniyet yılı	08B01
meðaleinkunn	0K\01
meðmæli	0b]01
mi papel	0cW01
mi rol	0cW01
miasto	0cX02
mida de l'equip	0cZ01
miejsce	0aA01
miejsce pracy	0aA01
miejsce urodzenia	0c[01
miejsce zamieszkania	0c\02
miejsce zatrudnienia	0c^01
miejscowosc	0c\02
miejscowość	0c\02
miestas	0c_02
miesto	0ca01
miesto narodenia	0cb01
miesto vykonu	0cc01
miesto vykonu prace	0ca01
miesto výkonu	0cc01
miesto výkonu práce	0ca01
mijn rol	0cd01
militaerdienst	0;[01
militaertjaenst	0aP01
militaertjeneste	0ce02
militaire dienst	0FH01
militardienst	0;[01
militartjanst	0aP01
military service	0A201
military status	0A201
militesente	0cg01
militärdienst	0;[01
militärtjänst	0aP01
militærtjeneste	0ce02
miljo	0cM03
miljoe	0cM03
miljö	04k01
miljø	0ch02
milliyet	0cj01
mime type	0PZ01
min ihaddem	0X@01
min iħaddem	0X@01
min roll	0ck02
min rolle	0cm04
minn	0:;01
minosites	06\01
minu roll	0d101
minust	0]001
minusta	0WM01
minősítés	06\01
mis a jour le	0E]01
mis à jour le	0E]01
miscellaneous	01>01
misljenje	0d202
mission	01901
missions	01901
missions et responsabilites	01901
missions et responsabilités	01901
missions principales	01901
missions realisees	01901
missions réalisées	01901
misto	0d401
misto bydliste	0d501
misto narozeni	0d601
misto vykonu	0d701
misto vykonu prace	0d401
mitarbeiter	05601
mitarbeiterzahl	05601
mitautoren	07R01
mitjana	0O001
mišljenje	0d202
mjesto	0d802
mjesto rada	0d:01
mjesto rodenja	0d;01
mjesto rođenja	0d;01
mjesto stanovanja	0d802
mkkr szint	0Kh01
mkkr-szint	0Kh01
mluveni	0d<01
mluvení	0d<01
mnenje	0d=01
mo ta	0IE01
mo ta cong viec	0@j01
mo ta du an	0IE01
mob	0d>0:
mob tel	0dH01
mob. tel	0dH01
mobi	0dI01
mobiel	00001
mobiel nummer	00001
mobiele nummer	00001
mobiele telefoon	00001
mobiil	0dJ01
mobiiltelefon	0dJ01
mobil	0dK0:
mobil nr	0V401
mobil-nr	0V401
mobilais	0dU01
mobilais talrunis	0dU01
mobilais telefons	0dU01
mobilais tālrunis	0dU01
mobile	0dV04
mobile no	0=_01
mobile number	0=_01
mobile phone	0=_01
mobilfunk	0V401
mobilidade	0GI01
mobilita	0GJ01
mobilitaet	09o01
mobilitas	0dZ01
mobilitat	0d[02
mobilitat geografica	0d]01
mobilitat geogràfica	0d]01
mobilite	0_l01
mobilite et permis	0d^01
mobilite geographique	0_l01
mobility	0Ej01
mobilità	0GJ01
mobilitás	0dZ01
mobilität	09o01
mobilité	0_l01
mobilité et permis	0d^01
mobilité géographique	0_l01
mobilna stevilka	0dI01
mobilna številka	0dI01
mobilni	0d_01
mobilni cislo	0d`01
mobilni telefon	0da04
mobilnosc	0de01
mobilność	0de01
mobilnr	0df02
mobilnummer	0dh04
mobilny telefon	0dl01
mobilní telefon	0d`01
mobilní číslo	0d`01
mobilný telefón	0dl01
mobilszam	0dm01
mobilszám	0dm01
mobiltelefon	0dn05
mobilusis	0dH01
mobilusis telefonas	0dH01
mobitel	0e302
modalidad	0AV01
modalidad de trabajo	0AV01
modalidade	0e501
modalitat	0e601
modersmaal	0e702
modersmaal(ene	0e901
modersmal	0e702
modersmal(ene	0e901
modersmål	0e702
modersmål(ene	0e901
modszerek	0NW01
moduil	0BK01
module	0e:02
moduler	0e<03
modules	0e?03
moduli	0eB03
moduliai	0Bg01
modulos	0bF02
moduls	06E01
moduly	0eE02
modurmal	0eG01
moduļi	0S`01
moduły	0T_01
modúil	0BK01
moedertaal	0eH01
moedertaal talen	0eH01
moedertaal/talen	0eH01
moedertalen	0eH01
moeglicher eintrittstermin	0K`01
moghti minn	0eI01
moglicher eintrittstermin	0K`01
mogħti minn	0eI01
moja rola	0eJ01
moja uloga	0eK02
moja vloga	0eM01
moje role	0eN02
mokejimas	0[S01
mokejimo lygis	0[S01
mokykla	07101
mokymo istaiga	07101
mokymo istaigos pavadinimas ir tipas	07101
mokymo įstaiga	07101
mokymo įstaigos pavadinimas ir tipas	07101
mokėjimas	0[S01
mokėjimo lygis	0[S01
moladh	0eP01
mon hoc	0<401
mon role	0eQ01
mon rôle	0eQ01
monografia	0GM01
monologs	0eR01
moodulid	02>01
morada	0HE01
morada(s	0HE01
morsmaal	0QM01
morsmal	0QM01
morsmål	0QM01
mother tongue	0Q101
mother tongue(s	0Q101
mother tongues	0Q101
motif de depart	0eS01
motif de départ	0eS01
motiu de sortida	0eT01
motivo da saida	0eU01
motivo da saída	0eU01
motivo de la baja	0=901
motivo de retiro	0=901
motivo de saida	0eU01
motivo de salida	0=901
motivo de saída	0eU01
motivo del cambiamento	0eV01
motivo della cessazione	0eV01
motivul plecarii	0eW01
motivul plecării	0eW01
mots cles	0@B01
mots clés	0@B01
mots-clés	0@B01
movel	0A<01
movil	0eX01
movilidad	0GG01
movilidad geografica	0GG01
movilidad geográfica	0GG01
mowbajl	0=b01
mowienie	0eY01
moyenne	0bo01
moyenne generale	0bo01
moyenne générale	0bo01
mozen zacetek dela	0eZ01
mozny nastup	0e[02
možen začetek dela	0eZ01
možný nástup	0e[02
mreza	0e]02
mrezna stranica	0Yd01
mreža	0e]02
mrežna stranica	0Yd01
muc do	0e_02
muc do thanh thao	0ea01
muc luong mong muon	0aU01
muendlicher ausdruck	0eb01
mulai	0C001
mundlicher ausdruck	0eb01
mundtlig interaktion	0ec01
mundtlig produktion	0ed01
municipality	0?701
municipi	0??01
municipio	0ee02
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
munkavegzes kivant helye	0dZ01
munkavégzés helye	0VD01
munkavégzés kívánt helye	0dZ01
munkába állás	0PQ01
munkáltató	00701
munkáltató neve	00701
muntlig framstaellning	0eg01
muntlig framstallning	0eg01
muntlig framställning	0eg01
muntlig interaksjon	0eh01
muntlig interaktion	0EA01
muntlig produksjon	0ei01
muntlig produktion	0eg01
musaitlik	08i01
musteri	0Z001
muttersprache	0NA01
muttersprachen	0NA01
mutvardu sazina	0FA01
mutvārdu saziņa	0FA01
muu	0`R01
muud andmed	0`R01
muut puhelinnumerot	0ej01
muut saehkoepostiosoitteet	0ek01
muut sahkopostiosoitteet	0ek01
muut sähköpostiosoitteet	0ek01
muut tiedot	0`Q01
muut verkkosivut	0el01
muuta	0`Q01
my contribution	0AX01
my name	0<D01
my role	0em02
myoennetty	0eo01
myoentaejae	0f002
myoentaemispaeivae	0eo01
myoentaenyt	0f201
myonnetty	0eo01
myontaja	0f002
myontamispaiva	0eo01
myontanyt	0f201
myönnetty	0eo01
myöntäjä	0f002
myöntämispäivä	0eo01
myöntänyt	0f201
mál	0b<01
máthairtheanga	0bM01
máximo nivel de estudios	0bP01
mã bưu chính	0ab01
mã bưu điện	0ab01
märksõnad	0[_01
märkused	0]001
mètodes	0KY01
média	0?H01
média final	0?H01
mél	01b01
mémoire	0bm01
mémoire de fin d'études	0bm01
mémoire de master	0bm01
méthodes	0@B01
métier	0Yi02
métodos	0@C02
místo	0d401
místo bydliště	0d501
místo narození	0d601
místo výkonu	0d701
místo výkonu práce	0d401
mòbil	0f301
mòduls	06E01
módszerek	0NW01
módulos	0bF02
móvel	0A<01
móvil	0eX01
mówienie	0eY01
móðurmál	0eG01
mô tả	0IE01
mô tả công việc	0@j01
mô tả dự án	0IE01
môn học	0<401
möglicher eintrittstermin	0K`01
mündlicher ausdruck	0eb01
müsaitlik	08i01
müşteri	0Z001
mācību iestāde	06o01
mājas lapa	0:e01
mājaslapa	0:e01
mărimea echipei	0bA01
město	0f402
mạng	0b?01
mạng xã hội	0Va01
mức lương mong muốn	0aU01
mức độ	0e_02
mức độ thành thạo	0ea01
naam	0f602
naam en adres van de werkgever	09301
naam en type van de onderwijs of opleidingsinstelling	0W201
naam en type van de onderwijs- of opleidingsinstelling	0W201
naam van de kwalificatie	0UC01
naam van het diploma	0UC01
naam werkgever	09301
naavaerende stilling	0f801
nachname	0P601
nachnamen	0P601
nacida	04I01
nacida el	04I01
nacida en	0f902
nacido	04I01
nacido el	04I01
nacido en	0f902
nacimiento	04I01
nacionalidad	0?=01
nacionalidade	0>N01
nacionalidades	0f;02
nacionalitat	0?>01
nacionalnost	0f=02
nadredeni	0f?02
nadrejeni	0fA01
nadređeni	0f?02
nadriadeny	0fB01
nadriadený	0fB01
nadrizeny	0fC01
nadřízený	0fC01
naering	0;I01
naeringsgren	0;H01
naermeste leder	0fD01
naetverk	0fE01
nafn	0RX01
nafn og heimilisfang vinnuveitanda	0SV01
nagovor	0fF01
nagrada	0fG03
nagroda	0fJ01
naisiuntacht	0fK01
naissance	04601
naixement	05101
najvyssie dosiahnute vzdelanie	0fL01
najvyssie vzdelanie	0fL01
najvyššie dosiahnuté vzdelanie	0fL01
najvyššie vzdelanie	0fL01
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
nakladatelstvo	0fM01
nakladatelství	0]<01
nakladateľstvo	0fM01
nakladnik	0fN01
nalog	0fO01
naloge	0E>01
naloge in odgovornosti	0E>01
nam	0fP03
nam sinh	0fS01
nam tot nghiep	0ED01
nama	0fT01
nama belakang	0fU01
nama depan	0fV01
nama institusi	0Y=01
nama keluarga	0fU01
nama lengkap	0fT01
nama panggilan	0fV01
nama pengguna	02R01
nama penghargaan	0[I01
nama perusahaan	0[W01
nama proyek	0fT01
nama sekolah	0Y=01
name	0fW05
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
namn	0f\03
namn pa skola	0Vf01
namn paa skola	0Vf01
namn på skola	0Vf01
namsbraut	0;K01
namsgrein	0;K01
namsgreinar	01i01
namskeid	01i01
napln prace	0>[02
napomena	0f_02
nar	0fa02
naringsgren	0;H01
narocnik	0fc01
narodena	0DT01
narodeny	0DT01
narodená	0DT01
narodený	0DT01
narodnost	0fd03
narodowosc	0fg01
narodowość	0fg01
narozen	0DU01
narozen a	0DU01
narozen/a	0DU01
narozena	0DU01
naročnik	0fc01
narucilac	0fh01
narucitelj	0fi01
naručilac	0fh01
naručitelj	0fi01
narzedzia	0fj01
narzędzia	0fj01
nasc	0fk02
nascida a	04J01
nascida em	04J01
nascido a	04J01
nascido em	04J01
nascimento	04J01
nascita	04@01
nascuda	05101
nascuda el	05101
nascut	0fm02
nascut el	05101
nascut in	04j01
nascut la	04j01
nascuta	04j01
nascuta la	04j01
nasjonalitet	0fo01
naslov	0g001
naslov bivalisca	0g001
naslov bivališča	0g001
naslov nagrade	0g101
naslov naloge	0G101
naslov prebivalisca	0g001
naslov prebivališča	0g001
naslov rada	0H601
nastroje	0g202
nastup	0e[02
nastup do prace	0Dl01
nata a	0aT01
nata il	04@01
natel	0=`01
national id	0WR01
national service	0A201
nationalitaet	0g401
nationalitaeten	0g401
nationalitat	0g401
nationalitate	0>C01
nationalitate( tati	0>C01
nationalitatea	0>C01
nationalitaten	0g401
nationalite	0?001
nationaliteit	0g501
nationaliteiten	0g501
nationalites	0?001
nationalitet	0g602
nationalities	0>o01
nationality	0>o01
nationalität	0g401
nationalitäten	0g401
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
natural de	0g802
naturalidade	0g:02
nature	0=801
nature of business	00Y01
natverk	0fE01
naudotos technologijos	0Wb01
navaerende stilling	0f801
navn	0g<04
nazev	0g@02
nazev a adresa zamestnavatele	0gB01
nazev a typ organizace ktera poskytla vzdelani	0gC01
nazev firmy	0gB01
nazev oceneni	0gD01
nazev prace	08[01
nazev skoly	0gC01
nazev spolecnosti	0gB01
nazev zamestnavatele	0gB01
nazionalita	0?601
nazionalità	0?601
nazione	0gE01
naziv	0gF07
naziv delovnega mesta	0E@01
naziv dodijeljene kvalifikacije	02N01
naziv firme	0gM01
naziv i adresa poslodavca	0gN02
naziv i vrsta obrazovne ustanove	0X801
naziv in naslov delodajalca	0E<01
naziv in status izobrazevalne ustanove	0P101
naziv in status izobraževalne ustanove	0P101
naziv izobrazbe	0gP01
naziv kvalifikacije	0gP01
naziv nagrade	0gQ02
naziv podjetja	0E<01
naziv radnog mjesta	0gS01
naziv skole	0Oo02
naziv sole	0P101
naziv tvrtke	0X501
naziv škole	0Oo02
naziv šole	0P101
nazov	0gT02
nazov a adresa zamestnavatela	0gV01
nazov a typ organizacie poskytujucej vzdelavanie a pripravu	0gW01
nazov firmy	0gV01
nazov ocenenia	0gX01
nazov prace	08Z01
nazov skoly	0gW01
nazov spolocnosti	0gV01
nazov ziskanej kvalifikacie	0HZ01
nazwa	0X<01
nazwa firmy	0c^01
nazwa i adres pracodawcy	0c^01
nazwa i typ instytucji edukacyjnej lub szkoleniowej	0gY01
nazwa projektu	0X<01
nazwa szkoly	0gY01
nazwa szkoły	0gY01
nazwa uzyskanych kwalifikacji	0IT01
nazwa uzytkownika	0a701
nazwa użytkownika	0a701
nazwiska	0gZ01
nazwisko	0gZ01
nazwisko i imie	0X<01
nazwisko i imię	0X<01
nazzjonalita	0g[01
nazzjonalità	0g[01
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
negara	0g\01
nejvetsi uspechy	0HX01
nejvyssi dosazene vzdelani	0g]01
nejvyssi vzdelani	0g]01
nejvyšší dosažené vzdělání	0g]01
nejvyšší vzdělání	0g]01
největší úspěchy	0HX01
nem	0g^01
neme	0g^01
nemzetiseg	02i01
nemzetiség	02i01
nen tang	0b?01
netfang	0g_01
nettisivu	0]X01
nettside	0VB01
nettsted	0VB01
nettverk	0g`01
netvaerk	0ga01
netværk	0ga01
netwerk	0gb01
network	0gc01
netzwerk	0gd01
nev	0ge01
nganh	0`:02
nganh hoc	0>M01
nganh nghe	0`<01
ngay	0gf02
ngay bat dau	08l01
ngay cap	0gh01
ngay co the di lam	0gi01
ngay ket thuc	0ED01
ngay sinh	0fS01
ngay thang nam sinh	0fS01
ngay xuat ban	0gj01
nghe	0gk01
nghe nghiep	0@k01
nghiep vu	0@j01
nghiệp vụ	0@j01
nghề nghiệp	0@k01
ngoai ngu	0gl01
ngon ngu	0gl01
ngon ngu lap trinh	0@e01
ngoại ngữ	0gl01
nguoi quan ly	0TN01
nguyen quan	0gm01
nguyên quán	0gm01
ngành	0`:02
ngành học	0>M01
ngành nghề	0`<01
ngày	0gf02
ngày bắt đầu	08l01
ngày có thể đi làm	0gi01
ngày cấp	0gh01
ngày kết thúc	0ED01
ngày sinh	0fS01
ngày tháng năm sinh	0fS01
ngày xuất bản	0gj01
ngôn ngữ	0gl01
ngôn ngữ lập trình	0@e01
người quản lý	0TN01
nha tuyen dung	0?S01
nha xuat ban	0gn01
nhan xet	0a801
nhiem vu	0@j01
nhiem vu chinh	0@j01
nhiệm vụ	0@j01
nhiệm vụ chính	0@j01
nhom	0:f01
nhà tuyển dụng	0?S01
nhà xuất bản	0gn01
nhóm	0:f01
nhận xét	0a801
nickname	0go03
nidurstodur	02001
nie	0G_02
nif	0h202
nik	0]o01
nilai	0XI01
nilai akhir	0XI01
nilai rata rata	0XI01
nilai rata-rata	0XI01
nimetus	0h402
nimi	0h603
nimike	0h902
nip	0h;01
niva	0h<06
nivaa	0h<06
niveau	0hB0;
niveau cec	0hM01
niveau cecr	0=>01
niveau d'etude	0Fn01
niveau d'etudes	0hN02
niveau d'étude	0Fn01
niveau d'études	0hN02
niveau dans la classification nationale ou internationale	0hM01
niveau de competence	0hP01
niveau de compétence	0hP01
niveau de langue	0hQ01
niveau europeen	0=>01
niveau européen	0=>01
niveau i kvalifikationsrammen	0hR01
niveau in de nationale of internationale classificatie	0Kg01
niveaustufe	0hS01
niveaux cecr	0=>01
niveis qecr	0hT01
nivel	0hU09
nivel cec	0h^01
nivel de cunoastere	0@E01
nivel de cunoaștere	0@E01
nivel de dominio	0h_02
nivel de escolaridade	0NE01
nivel de estudios	0bP01
nivel de idioma	0ha02
nivel de studii	0hc01
nivel educativo	0bP01
nivel en la clasificacion nacional o internacional	0bR01
nivel en la clasificación nacional o internacional	0bR01
nivel eqf	0hd02
nivel european	0hf01
nivel europeo	0bQ01
nivel mcer	0bQ01
nivel mec	0bR01
nivel qecr	0hT01
nivel qeq	0hg01
nivel segundo a classificacao nacional ou internacional	0hg01
niveles mcer	0bQ01
nivell	0hh03
nivell d'estudis	0hk01
nivell d'idioma	0Q701
nivell de formacio	0hk01
nivell de formació	0hk01
nivell eqf	0hl01
nivell mec	0hl01
nivell mecr	0hm01
nivells mecr	0hm01
nivelul	0hn01
nivelul in clasificarea nationala sau internationala	0h^01
nivelul în clasificarea națională sau internațională	0h^01
niveluri cecrl	0hf01
nivo	0ho03
nivo eok	0i201
nivo znanja	0i301
nivoi zeroj	0i401
nivå	0h<06
niðurstöður	02001
nkr niva	0i501
nkr-nivaa	0i501
nkr-nivå	0i501
no	0i601
no hp	0i702
no ktp	0]o01
no telepon	0]@01
no telp	0]@01
no. hp	0i702
no. ktp	0]o01
no. telepon	0]@01
no. telp	0]@01
nodala	0ES01
nodarbosanas	0i901
nodarbošanās	0i901
nodaļa	0ES01
noegleord	04m01
noekkelord	0;U01
nogleord	04m01
noi	0i:01
noi bat	0FD01
noi cap	0<I01
noi cong tac	0?S01
noi cu tru	0i;01
noi dao tao	0?T01
noi dung	0IE01
noi dung cong viec	0@j01
noi lam viec	0i<02
noi lam viec mong muon	0i>01
noi o	0i?03
noi o hien tai	0>H01
noi sinh	0iB01
noi song	0iC02
nokkelord	0;U01
noks nivo	0i201
nom	0iE02
nom complet	0iE02
nom d'usuari	0iG01
nom d'utilisateur	0WU01
nom de famille	0iH01
nom de l'employeur	0MY01
nom de l'empresa	0@@01
nom de l'entreprise	0MY01
nom de pila	0iI01
nom del premi	0iJ01
nom et adresse de l'employeur	0MY01
nom et prenom	0iK01
nom et prénom	0iK01
nom et type de l'etablissement d'enseignement ou de formation	0=h01
nom et type de l'établissement d'enseignement ou de formation	0=h01
nom i adreca de l'empresa	0@@01
nom i adreça de l'empresa	0@@01
nom i cognoms	0?f01
nom prenom	0iK01
nom(s	0iH01
nom(s) et prenom(s	0iK01
nom(s) et prénom(s	0iK01
nom, prénom	0iK01
nombre	05>01
nombre completo	05>01
nombre d'empleats	0cZ01
nombre d'employes	0KM01
nombre d'employés	0KM01
nombre de la empresa	0=i01
nombre de pila	0iL01
nombre de usuario	02d01
nombre y apellido	05>01
nombre y apellidos	05>01
nombre y direccion de la empresa o empleador	0=i01
nombre y direccion del empleador	0=i01
nombre y dirección de la empresa o empleador	0=i01
nombre y dirección del empleador	0=i01
nombre y tipo de la organizacion que ha impartido la educacion o la formacion	00d01
nombre y tipo de la organización que ha impartido la educación o la formación	00d01
nombre(s	0iL01
nombres	0iL01
nombres y apellidos	05>01
nome	0iM02
nome completo	0iM02
nome de usuario	0A501
nome de usuário	0A501
nome de utilizador	0A501
nome del datore di lavoro	0D701
nome di battesimo	0iO01
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
nome proprio	0iP02
nome próprio	0iR01
nome utente	0iS01
nome(i) cognome(i	0?e01
nome(s) proprio(s	0iR01
nome(s) proprio(s) apelido(s	0iT01
nome(s) próprio(s	0iR01
nome(s) próprio(s) / apelido(s	0iT01
nomes proprios	0iR01
nomes próprios	0iR01
nomi	0iO01
nominativo	0?e01
nomor hp	0V301
nomor telepon	0]@01
noms	0iI01
noms de famille	0iH01
nosaukums	0iU02
nosleguma darbs	08\01
noslēguma darbs	08\01
not	0iW02
not ortalamasi	0EZ01
not ortalaması	0EZ01
nota	0iY07
nota del expediente	0<701
nota final	0i`03
nota media	0<701
nota mitjana	0O001
notas	0O@01
note	0ic04
note finale	0bo01
note moyenne	0bo01
notendurchschnitt	00V01
notenschnitt	00V01
notes	00a01
notice period	07m01
notă	0<901
novads	0ig01
nozare	0Bl01
nozimigakie pienakumi	06X01
nozīmīgākie pienākumi	06X01
npa	0?[01
nr tel	0ih01
nr telefon	0ii01
nr telefonu	0ih01
nr. telefon	0ii01
numar de angajati	0bA01
numar de telefon	0ii01
number of credits	0B101
number of employees	0@?01
nume	0EJ01
nume / prenume	0EJ01
nume complet	0EJ01
nume de familie	0ij01
nume de utilizator	0A401
nume prenume	0EJ01
nume si prenume	0EJ01
nume și prenume	0EJ01
numele angajatorului	03j01
numele de familie	0ij01
numele si adresa angajatorului	03j01
numele si prenumele	0EJ01
numele si tipul institutiei de invatamant furnizorului de formare	0SP01
numele și adresa angajatorului	03j01
numele și prenumele	0EJ01
numele și tipul instituției de învățământ / furnizorului de formare	0SP01
numer telefonu	0ih01
numero de celular	0eX01
numero de empleados	0ik01
numero de funcionarios	0FS01
numero de telefon	0il01
numero de telefone	0A?01
numero de telefono	0im01
numero de telephone	0Q301
numero di cellulare	0=a01
numero di dipendenti	0FT01
numero di telefono	0A@01
numru tat telefon	0in01
numru tat-telefon	0in01
numéro de téléphone	0Q301
număr de angajați	0bA01
număr de telefon	0ii01
nuo	0io01
nuoc	0j001
nuoroda	0Yc01
nutzen	09e01
nutzername	09P01
nuvaerende stilling	0j101
nuvarande tjaenst	0j201
nuvarande tjanst	0j201
nuvarande tjänst	0j201
nuværende stilling	0j101
nyckelord	04k01
nyckelpunkter	0Vk01
nyelv	0WT01
nyelvek	0WT01
nyelvismeret	0j301
nyelvtudas	0j301
nyelvtudas szintje	0j301
nyelvtudás	0j301
nyelvtudás szintje	0j301
nyelvvizsga	0j401
nyelvvizsga bizonyitvany	0j401
nyelvvizsga-bizonyítvány	0j401
nyelvvizsgak	0j401
nyelvvizsgák	0j401
nykyinen tehtaevae	03N01
nykyinen tehtava	03N01
nykyinen tehtävä	03N01
n° de telephone	0Q301
n° de téléphone	0Q301
náisiúntacht	0fK01
námsbraut	0;K01
námsgrein	0;K01
námsgreinar	01i01
námskeið	01i01
náplň práce	0>[02
národnost	0j501
národnosť	0j601
nástroje	0g202
nástup	0e[02
nástup do práce	0Dl01
název	0g@02
název a adresa zaměstnavatele	0gB01
název a typ organizace, která poskytla vzdělání	0gC01
název firmy	0gB01
název ocenění	0gD01
název práce	08[01
název společnosti	0gB01
název zaměstnavatele	0gB01
název školy	0gC01
názov	0gT02
názov a adresa zamestnávateľa	0gV01
názov a typ organizácie poskytujúcej vzdelávanie a prípravu	0gW01
názov firmy	0gV01
názov ocenenia	0gX01
názov práce	08Z01
názov spoločnosti	0gV01
názov získanej kvalifikácie	0HZ01
názov školy	0gW01
näringsgren	0;H01
nätverk	0fE01
nåværende stilling	0f801
næring	0;I01
nærmeste leder	0fD01
né	04601
né en	04601
né le	04601
né à	0_i01
né(e) le	04601
née	04601
née en	04601
née le	04601
née à	0_i01
név	0ge01
níveis qecr	0hT01
nível	0j703
nível de escolaridade	0NE01
nível de idioma	0Q501
nível eqf	0hg01
nível qecr	0hT01
nível qeq	0hg01
nível segundo a classificação nacional ou internacional	0hg01
nói	0i:01
nøgleord	04m01
nøkkelord	0;U01
número de celular	0eX01
número de empleados	0ik01
número de funcionários	0FS01
número de telefone	0A?01
número de telèfon	0il01
número de teléfono	0im01
năm	0fP03
năm sinh	0fS01
năm tốt nghiệp	0ED01
născut	04j01
născut la	04j01
născut în	04j01
născută	04j01
născută la	04j01
nơi công tác	0?S01
nơi cư trú	0i;01
nơi cấp	0<I01
nơi làm việc	0i<02
nơi làm việc mong muốn	0i>01
nơi sinh	0iB01
nơi sống	0iC02
nơi đào tạo	0?T01
nơi ở	0i?03
nơi ở hiện tại	0>H01
nước	0j001
nền tảng	0b?01
nổi bật	0FD01
nội dung	0IE01
nội dung công việc	0@j01
o	0CW01
o firme	0j:02
o firmi	0j<01
o firmie	0j=01
o firmě	0j>01
o kompaniji	0j<01
o meni	0j?03
o mne	0jB02
o mnie	0jD01
o mně	0jE01
o podjetju	0jF01
o poslodavcu	0jG01
o projektu	0>T01
o spolecnosti	0j>01
o společnosti	0j>01
o spolocnosti	0jH01
o spoločnosti	0jH01
o tvrtki	0jG01
obblighi di leva	0cg01
obcanstvi	0j501
obcianstvo	0j601
obcina	0jI01
obdobi	0Gk01
obdobi (od do	0Gk01
obdobie	0E201
obdobje	0<h01
období	0Gk01
období (od - do	0Gk01
obec	0jJ02
obecne stanowisko	0jL01
obiectiv	0AQ01
obiettivi raggiunti	0jM01
obiettivo	0AG01
objavljeno	0jN03
objavljeno u	0ZH02
objavljeno v	0jQ01
objectif	0AM01
objectifs	0AM01
objectiu	0AP01
objective	0BH01
objet	0jR02
objetivo	0jT04
objetivo profissional	0<X01
objetivos	00n01
oblast	0jX02
oblast posobenia	0I601
oblast studija	0jZ01
oblasť pôsobenia	0I601
obligations militaires	0j[01
obor	0j\02
obor cinnosti	0j^01
obor cinnosti ci odvetvi	0j^01
obor podnikani	0j^01
obor podnikání	0j^01
obor činnosti	0j^01
obor činnosti či odvětví	0j^01
obowiazki	0BU01
obowiązki	0BU01
obrazovna ustanova	0Oo02
obsah	0j_02
observaciones	0O@01
observacions	0O?01
observacoes	0ja01
observatii	0F001
observações	0ja01
observații	0F001
obtained	08;01
obtenido	0Li01
obtention	06m01
obtenu en	0Cg01
obtenu le	0Cg01
obtido em	0CJ01
obtingut	0CH01
obtinut	04h01
obywatelstwo	0fg01
občanství	0j501
občianstvo	0j601
občina	0jI01
obținut	04h01
ocakavany plat	0jb01
occupation	0[A02
occupation or position held	0Ei01
occupazione	0jc02
occupazione desiderata	0je01
ocekavany plat	0jf01
ocekivana placa	0jg01
ocekivana plata	0jh01
ocena	0ji03
ocena koncowa	0jl01
ocena końcowa	0jl01
ocena na dyplomie	0jl01
oceneni	0gD01
ocenenie	0gX01
ocenění	0gD01
ochota cestovat	0d701
ocjena	0jm01
ocupacao	0jn02
ocupacio	0<c01
ocupacio desitjada	0<b01
ocupacion	0k002
ocupació	0<c01
ocupació desitjada	0<b01
ocupación	0k002
ocupador	0@@01
ocupatia	0Rb01
ocupatia dorita	0Rc01
ocupatie	0Rc01
ocupação	0jn02
ocupația	0Rb01
ocupația dorită	0Rc01
ocupație	0Rc01
oczekiwane stanowisko	0jL01
oczekiwane wynagrodzenie	0k201
oczekiwania finansowe	0k201
od	0k306
od - do	0k905
od do	0k905
odbor	0k>03
oddelek	0Kf01
oddeleni	0kA01
oddelenie	0kB01
oddzial	0IU01
oddział	0IU01
oddělení	0kA01
odeljenje	0kC01
odgovornosti	0kD03
odjel	0kG01
odkaz	0kH02
odnos	0kJ03
odporucanie	0kM01
odporúčanie	0kM01
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
odulu veren	0kN01
odvetvi	0j^01
odvetvie	0I601
odvětví	0j^01
oenskad befattning	0j201
oenskad loen	0a401
oenskad ort	0Q901
oenskad tjaenst	0j201
oensket loen	0a601
oensket loenn	0a501
oensket stilling	0kO02
oevrig	03g01
oevriga e-postadresser	0kQ01
oevriga telefonnummer	0kR01
oevriga uppgifter	04201
oevriga webbplatser	0kS01
oevrige e-mailadresser	0kT01
oevrige hjemmesider	0kU01
oevrige oplysninger	03c01
oevrige telefonnumre	0kV01
oevrigt	0kW02
oferit de	01301
oggetto	0kY02
ogrenim durumu	0KQ01
ogrenim duzeyi	0KS01
ogrenim turu	0KS01
ohjaaja	0NH01
ohjelmat	06<01
ohjelmistot	06<01
oib	0k[01
okkupazzjoni jew pozizzjoni	0[\01
okkupazzjoni jew pożizzjoni	0[\01
okres	0k\03
okres wypowiedzenia	0H\01
okres zatrudnienia	0BS01
okrug	0k_01
oktatasi intezmeny	08C01
oktatast kepzest nyujto intezmeny neve es tipusa	08C01
oktatási intézmény	08C01
oktatást / képzést nyújtó intézmény neve és típusa	08C01
okul	0KR01
okul adi	0KR01
okul adı	0KR01
okuma	0k`01
okurettindi	0:F01
ollscoil	0?g01
olvasas	0ka01
olvasott szoveg ertese	0ka01
olvasott szöveg értése	0ka01
olvasás	0ka01
om arbeidsgiver	09001
om arbetsgivaren	0QG01
om bedriften	09001
om firmaet	0kb01
om foeretaget	0QG01
om foretaget	0QG01
om företaget	0QG01
om meg	0c701
om mig	0kc02
om virksomheden	0kb01
omandatud kvalifikatsioon	0][01
omdoeme	0ke01
omdome	0ke01
omdöme	0ke01
omfattning	04\01
omgeving	0Sl01
omrezje	0kf01
omrežje	0kf01
omschrijving	09a01
omvang team	00A01
on ad	0Wn01
onad	0Wn01
onderneming	09301
onderscheiding	0kg01
onderwerp	0kh02
onderwijsinstelling	0W201
one cikanlar	0kj01
onemli noktalar	0kj01
ong	0kk03
online	0H201
onlus	06J01
onnistumiset	0\901
onskad befattning	0j201
onskad lon	0a401
onskad ort	0Q901
onskad tjanst	0j201
onsket lon	0a601
onsket lonn	0a501
onsket stilling	0kO02
opdrachtgever	09102
opdragsgiver	0;o01
opening	0kn01
opening paragraph	0kn01
opening salutation	0UX01
opgaver	05^01
opgaver og ansvar	05^01
opiekun	0ko01
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
opis	0l005
opis dela	0E>01
opis firmy	0j=01
opis kompanije	0j<01
opis podjetja	0jF01
opis posla	0IR02
opis projekta	0>U03
opis projektu	0l502
opis tvrtke	0jG01
opleider	0W201
opleiding	0l702
opleidingsinstituut	0W201
opleidingsniveau	0l902
opmerking	0l;01
opmerkingen	0l;01
opnaaede resultater	0l<01
opnaaet	0l=01
opnaede resultater	0l<01
opnaet	0l=01
opnåede resultater	0l<01
opnået	0l=01
opomba	0l>01
oppdragsgiver	0;n01
oppeained	02>01
oppeasutus	0V601
oppekava	0N:01
oppgave	08O01
oppgaver	05U01
oppgaver og ansvar	05U01
oppilaitos	0]S01
oppnaadd	0l?01
oppnaadde resultater	0l@01
oppnaaelser	0l@01
oppnadd	0l?01
oppnadde resultater	0l@01
oppnaelser	0l@01
oppnådd	0l?01
oppnådde resultater	0l@01
oppnåelser	0l@01
oppsigelsestid	0[U01
oppsummering	0c701
oprogramowanie	0fj01
opsigelsesvarsel	0[T01
opstina	0lA01
option	0H:01
opublikowano	0CR01
opublikowano w	0BT01
opzegtermijn	09`01
opština	0lA01
oral expression	0lB01
orario	0AW01
oras	0lC02
orasul	0`k01
oraș	0lC02
orașul	0`k01
organ wydajacy	0lE01
organ wydający	0lE01
organisaatio	0lF03
organisasi	0lI02
organisasjon	0lK02
organisatie	0lM03
organisation	0lP0@
organisatsioon	0l`02
organisme	0lb05
organisme certificateur	07`01
organisme de delivrance	07`01
organisme de délivrance	07`01
organisme de formation	0=h01
organisme emetteur	07`01
organisme émetteur	07`01
organismo	0lg02
organismo emisor	0Lf01
organitzacio	0li03
organització	0li03
organizacao	0ll04
organizacao emissora	0MS01
organizace	0m003
organizacia	0m302
organizacija	0m50;
organizacion	0m@03
organización	0m@03
organizacja	0mC02
organizasyon	0E\01
organizatie	0mE02
organizatie emitenta	0L501
organization	0mG05
organizator	0mL04
organização	0ll04
organização emissora	0MS01
organizație	0mE02
organizație emitentă	0L501
organizzazione	0mP03
organizzazione emittente	0Le01
organizzazzjoni	0TH01
organizácia	0m302
organizācija	0mS02
orientador	0>G01
orientadora	0>G01
origem	0mU01
originario de	0aM01
origine	0mV02
orodja	0\\01
orszag	0mX01
ország	0mX01
ort	0mY05
ortalama	0EZ01
ortam	03[01
osaaminen	0\B01
osaamistaso	0m^01
osakond	0b^01
osasto	0m_01
osebno ime	0m`01
osiagniecia	0KL01
osiągnięcia	0KL01
oskastarf	0ma01
oskus	0[h01
oskused	0[_01
oskustase	0mb01
osloveni	0mc01
oslovenie	0md01
oslovení	0mc01
oslovljavanje	0me02
osobno ime	0mg01
osoite	0[e01
osservazioni	0XE01
osszefoglalas	0b`01
osszefoglalo	0b`01
ostale e adrese	0mh01
ostale e-adrese	0mh01
ostale web stranice	0mi01
ostale web-stranice	0mi01
ostali podaci	0mj02
ostali telefoni	0ml01
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
otorgado por	0lg02
otra informacion	0mm01
otra información	0mm01
otros	0mm01
otros correos	0mn01
otros correos electronicos	0mn01
otros correos electrónicos	0mn01
otros datos	0mm01
otros enlaces	0mo01
otros sitios web	0mo01
otros telefonos	0n001
otros teléfonos	0n001
otsikko	0n101
ottenuto il	0A301
outcome	00g01
outcomes	00g01
outils	0@B01
outils et technologies	0@B01
outils utilises	0@B01
outils utilisés	0@B01
outorgado por	06`01
outras informacoes	0n201
outras informações	0n201
outros	0n201
outros dados	0n201
outros e mails	0n301
outros e-mails	0n301
outros links	0n401
outros sites	0n401
outros telefones	0n501
outros telefones de contato	0n501
ouvir	0@I01
over de organisatie	09401
over het bedrijf	09401
over mij	0l;01
overall	08201
overall grade	08201
overig	0n601
overige	0n601
overige e mailadressen	03`01
overige e-mailadressen	03`01
overige gegevens	0n601
overige informatie	0n601
overige telefoonnummers	03a01
overige websites	03b01
overview	00W02
ovrig	03g01
ovriga e postadresser	0kQ01
ovriga telefonnummer	0kR01
ovriga uppgifter	04201
ovriga webbplatser	0kS01
ovrige e mailadresser	0kT01
ovrige hjemmesider	0kU01
ovrige oplysninger	03c01
ovrige telefonnumre	0kV01
ovrigt	0kW02
ozet	01201
očakávaný plat	0jb01
očekivana plata	0jh01
očekivana plaća	0jg01
očekávaný plat	0jf01
p	0n702
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
paese	0gE01
paese di residenza	0gE01
page personnelle	0?\01
page web	0?\01
pageidaujamas atlyginimas	06]01
pageidaujamos pareigos	0n901
pagina personal	0n:02
pagina personale	0?^01
pagina pessoal	0?_01
pagina web	0n<05
pagină web	0nA01
pagrindines pareigos	06a01
pagrindines uzduotys	06a01
pagrindines veiklos ir atsakomybe	06a01
pagrindiniai dalykai	0Bg01
pagrindiniai punktai	0nB01
pagrindinės pareigos	06a01
pagrindinės užduotys	06a01
pagrindinės veiklos ir atsakomybė	06a01
paikka	0nC01
paikkakunta	06P02
pais	0nD03
pais de residencia	0nG02
paivamaara	02;02
paivamaarat	02G01
pajjiz	0nI01
pajjiż	0nI01
pakape	0nJ01
pakāpe	0nJ01
palabras clave	05D01
palavras chave	03D01
palavras-chave	03D01
palgasoov	0nK01
palkinnon myoentaejae	0aV01
palkinnon myontaja	0aV01
palkinnon myöntäjä	0aV01
palkinnon nimi	0n101
palkinto	0n101
palkkapyynto	0nL01
palkkapyyntoe	0nL01
palkkapyyntö	0nL01
palkkatoive	0nL01
palkkatoivomus	0nL01
palvelu	03>01
pana la	00`01
panoga	0E901
panstwo	0nM01
papeis	0R\01
papel	0nN05
papel no projeto	0R\01
paper	0nS02
papildoma informacija	0\L01
papildu informacija	0>m01
papildu informācija	0>m01
papéis	0R\01
par mani	0]P01
para	0nU02
paraules clau	0KY01
parcours	0H:01
pareigos	0nW03
pareigos ir atsakomybe	06a01
pareigos ir atsakomybė	06a01
parla	0O<01
parlar	0O<01
parlato	0<L01
parler	0O=01
parole chiave	0@G01
parteizugehoerigkeit	0nZ01
parteizugehorigkeit	0nZ01
parteizugehörigkeit	0nZ01
participare la conversatie	0A]01
participare la conversație	0A]01
party	0n[01
paru dans	0@d01
parution	04701
parution dans	0@d01
pas foto	0n\01
pasaporte	0<201
pasfoto	0n]01
pasiekimai	0n^01
paskelbimo data	0n_01
paskelbta	0n_01
paskelbta leidinyje	0_M01
pasniedza	0n`01
paspoort	0;V01
passaporte	0:601
passaporto	0<101
passfoto	0:001
passport	0WR01
passport no	0WR01
passport number	0WR01
pasta indekss	0na01
pastabos	05?01
pasto kodas	0nb01
pasutitajs	0\X01
pasūtītājs	0\X01
patente	0nc01
patente di guida	0nc01
patente i	0nc01
patente o patenti	0nc01
patente/i	0nc01
patenti	0nc01
pavadinimas	0nd02
pavarde	0nf01
pavardė	0nf01
pays	0ng01
pays de residence	0ng01
pays de résidence	0ng01
pazymys	08_01
país	0nD03
país de residencia	0nh01
país de residência	0ni01
państwo	0nM01
pašto kodas	0nb01
pažymys	08_01
peaeriala	0N:01
pealkiri	07001
peamised tooulesanded	0\n01
peamised tööülesanded	0\n01
pec	0XO01
pekerjaan	0nj02
pelanggan	0\R01
pemberi	0FB01
pemberi kerja	0[W01
pemberi penghargaan	0FB01
pembimbing	06W01
peminatan	0:901
pencapaian	0V901
pencapaian utama	0V901
pendidikan terakhir	0nl01
penempatan	0aC01
penerbit	0nm02
penerbit sertifikat	0GV01
pengalaman	0^j01
penghargaan	0[I01
pensum	04^01
pentru	09O01
penulis	0no01
penyelenggara	0o002
per	0?o01
per a	0o201
peralatan	02[01
peran	0o303
peran dalam proyek	0o601
peran saya	0o601
perangkat	02[01
perangkat lunak	02[01
percakapan	0Y]01
percentage	08201
perekonnanimi	0o701
perekonnaseis	0_901
perenimi	0o701
perfil	0o803
perfiles	0BD01
perfils	0o;01
perfis	0A>01
perguruan tinggi	0Y=01
perhe	0o<01
perhesuhteet	0o<01
perioada	0IM01
perioadă	0IM01
period	0o=04
periode	0oA06
periode de travail	04801
periodico	0@`02
periodo	0oG03
periods	0Do01
periood	01d01
periódico	0@`02
perjodu	0Cn01
permanent address	01?01
permesso di lavoro	0oJ01
permesso di soggiorno	0oJ01
permis	0oK02
permis auto	0oM01
permis b	0d^01
permis de conducere	0oM01
permis de conduir	0<_01
permis de conduire	0d^01
permis de conduire b	0d^01
permis de sejour	07_01
permis de séjour	07_01
permis de travail	07_01
permis(e) de conducere	0oM01
permiso de conduccion	0<\01
permiso de conducción	0<\01
permiso de conducir	0<\01
permiso de residencia	0oN01
permiso de trabajo	0oN01
permiso(s) de conduccion	0<\01
permiso(s) de conducción	0<\01
permís de conduir	0<_01
personal a cargo	0ik01
personal site	0H201
personal website	0H201
personalausweis	0oO01
personalverantwortung	05601
personas a cargo	0ik01
personenstand	0P701
persones a carrec	0cZ01
persones a càrrec	0cZ01
personnummer	0Q>01
perusahaan	0oP02
període	0IH01
período	0oR02
pesel	0h;01
peso	0oT03
pfc	0oW01
pfe	0bm01
ph	0<A01
ph d afhandling	01m01
ph.d.-afhandling	01m01
phan mem	0@e01
phd thesis	08N01
phone	0oX02
phone alt	0<A01
phone call	0<A01
phone no	0<A01
phone number	0<A01
phones	0SQ01
phong	0:f01
phong ban	0:f01
photo	0oZ02
photograph	07o01
photographie	0o\01
phòng	0:f01
phòng ban	0:f01
phần mềm	0@e01
piattaforma	0o]01
picture	07o01
pieejamiba	0Bk01
pieejamība	0Bk01
pienakumi	06X01
pienākumi	06X01
pieskira	0n`01
pieskirejs	0n`01
piezimes	0]P01
piezīmes	0]P01
piešķīra	0n`01
piešķīrējs	0n`01
piirkond	0ad01
pilietybe	0o^01
pilietybė	0o^01
pilns vards	0o_01
pilns vārds	0o_01
pilseta	0o`01
pilsoniba	0oa01
pilsonība	0oa01
pilsēta	0o`01
pisanie	0ob02
pisanje	0od03
pisemny projev	0og01
pisno sporocanje	0oh01
pisno sporočanje	0oh01
pisomny prejav	0oi01
plaats	0oj03
place	0om02
place of birth	0:J01
place of origin	0W:01
place of residence	0?701
plantilla	0ik01
plat	0oo02
plataforma	10103
plateforme	10401
platform	10506
platforma	10;07
platforms	0;Y01
platformă	10B01
platove ocakavania	0jb01
platové očakávania	0jb01
plats	05a01
plattform	10C03
plec	10F01
plz	10G01
poaeng	0Vh01
poang	0Vh01
poblacio	0`a02
poblacion	0?<01
població	0`a02
población	0?<01
pocet podriadenych	10H01
pocet podrizenych	10I01
pocet zamestnancov	10H01
pocet zamestnancu	10I01
pocetak	0D_02
pocuvanie	10J01
poczatek	0CS01
poczta	01I01
poczta elektroniczna	01I01
początek	0CS01
podelil	10K01
podelila	10K01
podeljevalec	10K01
podjetje	10L02
podnik	10N02
podrocje	10P02
podrocje studija	10R01
področje	10P02
področje študija	10R01
podrucje	10S02
podrucje studija	10U01
područje	10S02
područje studija	10U01
podsumowanie	0jD01
poduzece	0X501
poduzeće	0X501
pogovor	0U:01
pohipunktid	0NI01
pohitegevused ja vastutusvaldkonnad	0\n01
pohlavi	10V01
pohlavie	10W01
pohlaví	10V01
poids	0N\01
poin utama	10X01
points	0OK01
points cles	00:01
points clés	00:01
points forts	00:01
pokalbis	09M01
poklic	10Y01
pokrajina	10Z01
pol	10[01
pole	0G501
political affiliation	0n[01
political status	0n[01
polno ime	0X901
polozaj	0E@01
položaj	0E@01
ponsel	0V301
pontos chave	0F101
pontos principais	0F101
pontos-chave	0F101
popis	0j_02
popis firmy	0j:02
popis prace	0>[02
popis projektu	0j_02
popis práce	0>[02
poradatel	10\02
porozumiewanie sie	0Y\01
porozumiewanie się	0Y\01
portable	0=`01
portafolio	0?`01
portafolis	0M@01
porte	0FS01
portefoelje	0VB01
portefolje	0VB01
portefølje	0VB01
portfolio	10^0?
portfolyo	08S01
portfólio	10m02
portfólió	0W<01
portofolio	0^k01
portofoliu	0nA01
portrait	0oZ02
pos el	02X01
pos-el	02X01
posicao	0<Z01
posicao no curso	10o01
posicio	0<c01
posicion	0<Y01
posició	0<c01
posición	0<Y01
posisi	11002
posisi jabatan	0ZX01
posisi yang diinginkan	0ZW01
posisi yang dilamar	0ZW01
posisi/jabatan	0ZX01
posisjon	0[C01
positie	09Z01
position	11209
position held	0Ei01
positsioon	03K01
posizione	0Xh01
posizione desiderata	0je01
posizione in graduatoria	11;01
posizione militare	0cg01
posizione ricercata	0je01
posizione ricoperta	0Xh01
posição	0<Z01
posição no curso	10o01
poslech	11<01
poslodavac	0gN02
poslovi	0TY01
poslovi i odgovornosti	0IR02
poslusanje	11=01
poslušanje	11=01
posobisko	0ca01
post	11>04
post code	11B01
post inmhianaithe	0S\01
post tat twelid	11C01
post tat-twelid	11C01
post vizat	0Rc01
posta electronica	01S01
posta elettronica	0XO01
posta elettronika	0XL01
posta kodu	11D01
postadres	01Z01
postadress	01\01
postadresse	11E03
postal address	01?01
postal code	11B01
postanschrift	04Y01
postanski broj	11H02
postcode	11J02
poste	11L02
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
postfang	0g_01
postignuca	11N02
postignuća	11N02
postiindeks	11P01
postinumero	11Q01
postiosoite	0[e01
postitoimipaikka	06R01
postleitzahl	10G01
postna stevilka	11R01
postnr	11S03
postnumer	11V01
postnummer	11S03
posto	0<Z01
postort	0VE01
postovni smerovaci cislo	11W01
poststed	11X01
postul ocupat	0Rb01
postul vizat	0Rc01
poszukiwane stanowisko	0jL01
potrdila	0[801
poudarki	11Y01
pour	0?n01
pouzite nastroje	0He01
pouzite technologie	0g202
pouzivatelske meno	11Z01
použité nástroje	0He01
použité technologie	0He01
použité technológie	0\b01
používateľské meno	11Z01
povezava	11[01
poveznica	0Yd01
povinnosti	0>[02
povolani	0VZ01
povolani nebo vykonavana funkce	11\01
povolanie	11]01
povolání	0VZ01
povolání nebo vykonávaná funkce	11\01
povprecje	11^01
povprecna ocena	11^01
povprečje	11^01
povprečna ocena	11^01
povzetek	0l>01
powod odejscia	11_01
powód odejścia	11_01
poza	11`01
pozadovana mzda	0oo02
pozadovana pozice	0VZ01
pozadovana pozicia	11]01
pozice	11a02
pozicia	11c02
pozicija	11e04
pozicio	09S01
poziom	11i03
poziom bieglosci	0NJ01
poziom biegłości	0NJ01
poziom erk	11l01
poziom wyksztalcenia	11m01
poziom wykształcenia	11m01
poziom zaawansowania	11n01
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
poznamka	0jB02
poznavanje	11o02
poznámka	0jB02
pozycja	12101
pozícia	11c02
pozíció	09S01
poză	11`01
pozīcija	0W^01
poäng	0Vh01
počet podriadených	10H01
počet podřízených	10I01
počet zamestnancov	10H01
počet zaměstnanců	10I01
početak	0D_02
počúvanie	10J01
pořadatel	10\02
poštanski broj	11H02
poštna številka	11R01
poštovní směrovací číslo	11W01
pożizzjoni	0[\01
požadovaná mzda	0oo02
požadovaná pozice	0VZ01
požadovaná pozícia	11]01
poștă electronică	01S01
praca doktorska	12201
praca dyplomowa	12201
praca inzynierska	12201
praca inżynierska	12201
praca licencjacka	12201
praca magisterska	12201
pracodawca	0c^01
pracovna napln	0VU01
pracovna pozicia	12301
pracovne zaradenie	12301
pracovni napln	0VX01
pracovni pomer	0I:01
pracovni pozice	11\01
pracovni status	12401
pracovni zarazeni	11\01
pracovná náplň	0VU01
pracovná pozícia	12301
pracovné zaradenie	12301
pracovní náplň	0VX01
pracovní poměr	0I:01
pracovní pozice	11\01
pracovní status	12401
pracovní zařazení	11\01
pradikat	00V01
pradzia	0io01
pradzios data	0io01
pradžia	0io01
pradžios data	0io01
praedikat	00V01
praesenzdienst	0;[01
praestationer	0l<01
praktikumsbetrieb	05\01
prasenzdienst	0;[01
prasme	12501
prasmes	06d01
prawo jazdy	12601
prawo jazdy kat	12601
prax	0G^01
praxe	0E;01
pre	12701
preavis	0Ch01
preaviz	0GL01
preavviso	0GE01
prebivalisce	12802
prebivaliste	12:04
prebivalište	12:04
prebivališče	12802
predikat	0XI01
predmeti	0TZ03
predmety	0^G02
predstava o platu	0jf01
preduzece	0gM01
preduzeće	0gM01
preferovana lokalita	12>02
preferovaná lokalita	12>02
preferowana lokalizacja	0de01
preferred city	0Ej01
preferred location	0Ej01
preferred locations	0Ej01
prefix	0W=01
preis	07<01
premi	0iJ01
premio	12@03
premiu	0EK01
premju	12C01
prendre part a une conversation	0Y[01
prendre part à une conversation	0Y[01
prenom	12D01
prenom et nom	0iK01
prenom nom	0iK01
prenom(s	12D01
prenoms	12D01
prenume	12E01
prenume si nume	0EJ01
prenume și nume	0EJ01
prenumele	12E01
preporuka	0d202
presentation	12F02
presentation de l'entreprise	00901
presented by	08>01
prestasi	0V901
prestasjoner	0l@01
prestaties	09A01
prestationer	0RS01
pretensao	12H01
pretensao salarial	12H01
pretension salarial	0No01
pretensiones economicas	0No01
pretensiones económicas	0No01
pretensiones salariales	0No01
pretensions salarials	12I01
pretensión salarial	0No01
pretensão	12H01
pretensão salarial	12H01
pretentii salariale	06O01
pretention salariale	12J01
pretentions	12J01
pretentions salariales	12J01
pretenții salariale	06O01
previsao de conclusao	04H01
previsão de conclusão	04H01
prezdivka	12K01
prezime	12L02
prezime i ime	0X602
pricakovana placa	12N01
pridobljena izobrazba	0gP01
pridobljeni naziv	0gP01
pridobljeno	0DX01
prieksmeti	0S`01
prieksvards	12O01
priekšmeti	0S`01
priekšvārds	12O01
priemer	0Ve01
priezvisko	12P01
priezvisko a meno	0=\01
priimek	12Q01
priimek in ime	0X901
prijmeni	12R01
prijmeni a jmeno	0=[01
prijs	0kg01
prima lingua	0`401
primaere opgaver	05^01
primeiro nome	0iR01
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
principali risultati	0jM01
principali tematiche competenze professionali possedute	0AF01
principali tematiche/competenze professionali possedute	0AF01
principals funcions	01701
priomhabhair	0BK01
priomhghniomhaiochtai agus priomhfhreagrachtai	0IG01
priomhphointi	0;W01
priporocilo	0d=01
priporočilo	0d=01
pris	12S03
prisens navn	12V02
privat	0PU01
privatadresse	04Y01
privatanschrift	04Y01
prix	0GR01
prizas	05901
prize	08:01
priznanje	0fG03
pričakovana plača	12N01
prk	11l01
pro	12X01
pro gradu	0Fo01
pro gradu -tutkielma	0Fo01
pro gradu tutkielma	0Fo01
probleemoplossing	12Y01
problem solving	12Z01
problemen oplossen	12Y01
problemloesen	12[01
problemloesung	12[01
problemlosen	12[01
problemlosung	12[01
problemlösen	12[01
problemlösung	12[01
processamento de informacao	12\01
processamento de informação	12\01
prodi	0:901
producao escrita	0NF01
producao oral	0A[01
productie	12]01
productie en interactie	0TD01
production	0lB01
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
profese	12^02
profesi	0ZW01
profesia	12`02
profesie	0Rc01
profesija	12b04
profesija arba pareigos	12f01
profesija vai ienemamais amats	0W^01
profesija vai ieņemamais amats	0W^01
profesion	0<W01
profesion o cargo desempenado	0<Y01
profesión	0<W01
profesión o cargo desempeñado	0<Y01
professio	0<b01
profession	12g03
professional experience	12j01
professional title	0BH01
professione	12k02
professió	0<b01
professjoni	0XA01
profgrada	0UO01
proficiencia	0HO02
proficiency	12m02
proficiência	0HO02
profiel	12o02
profielen	13101
profiil	0]001
profiili	0WM01
profiilit	13201
profil	1330B
profil daring	0b\01
profil firmy	0j=01
profil perusahaan	0Em01
profile	13E04
profiler	13I03
profiles	00l01
profili	13L04
profili social	13P01
profilis	05?01
profiller	13Q01
profilo	0XE01
profilo aziendale	06g01
profilok	0]Y01
profils	13R02
profilul	0H>01
profiluri	13T01
profily	13U02
profissao	13W02
profissão	13W02
progetto	0AG01
program	13Y06
program de lucru	13_01
program studi	0:901
programari	0KY01
programas	0@C02
programe	0@F01
programes	0KY01
programi	13`03
programine iranga	0Wb01
programinė įranga	0Wb01
programlar	03[01
programma	0Ol01
programma's	0Sl01
programmas	06d01
programmatura	06d01
programmatūra	06d01
programme	13c04
programmer	0ch02
programmi	0@G01
programmid	0[_01
programmiersprachen	0KZ01
programok	0NW01
programos	0Wb01
programska oprema	0\\01
programvara	04k01
programvare	0;U01
programy	0cR03
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
proje turu	13g01
proje türü	13g01
project	09a01
project client	01l01
project description	08P01
project overview	08P01
project role	13h01
project summary	08P01
project type	0=601
projectbeschrijving	09a01
projecte	0AP01
projecte final	13i01
projectomschrijving	09a01
projecttype	13j01
projedeki gorev	13k01
projedeki görev	13k01
projedeki rol	13k01
projekat	13l01
projekt	13m0:
projekt leirasa	0BW01
projekt leírása	0BW01
projekta apraksts	05A01
projektarbeit	00\01
projektart	0[c01
projektas	05B01
projektbeginn	03i01
projektben betoltott szerep	14701
projektben betöltött szerep	14701
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
projekttyp	14801
projekttype	14901
projektzeitraum	09_01
projektziel	07501
projet	0AM01
projet de fin d'etudes	0bm01
projet de fin d'études	0bm01
projeto	0E^01
projeto final	0GM01
promedio	0<701
promedio general	0<701
promotor	0ko01
prosecna ocena	14:01
prosek	14:01
prosečna ocena	14:01
prosjecna ocjena	0jm01
prosjek	0jm01
prosjek ocjena	0jm01
prosjekt	0Xg01
prosjektbeskrivelse	0Xg01
prosjekttype	14;01
prosječna ocjena	0jm01
prospech	14<02
prospěch	0Vd01
prostredi	0He01
prostředí	0He01
provider	14>02
province	14@02
provincia	14B04
provincie	14F01
provinsi	0BZ01
provinz	0;Z01
província	14G02
proyecto	00n01
proyecto fin de carrera	0oW01
proyecto final	0oW01
proyek	0Ek01
pruefstelle	07601
pruefungsfaecher	0V;01
prufstelle	07601
prufungsfacher	0V;01
prumer	0Vd01
przedmioty	0T_01
przedsiebiorstwo	0c^01
przedsiębiorstwo	0c^01
przelozony	0ko01
przełożony	0ko01
przyznajacy	0S201
przyznający	0S201
przyznane przez	0S201
prädikat	00V01
präsenzdienst	0;[01
præstationer	0l<01
préavis	0Ch01
prémio	0GQ01
prénom	12D01
prénom et nom	0iK01
prénom nom	0iK01
prénom(s	12D01
prénoms	12D01
présentation	12F02
présentation de l'entreprise	00901
prétention salariale	12J01
prétentions	12J01
prétentions salariales	12J01
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
psani	0og01
psaní	0og01
psc	14I02
pseudo	0WU01
pseudonyme	0WU01
psč	14I02
puan	0EZ01
pubblicato da	0<i01
pubblicato il	04A01
pubblicato in	0<i01
pubblicato su	0<i01
pubblikatur	0Uf01
publicado	04L01
publicado el	04L01
publicado em	14K02
publicado en	0@n01
publicado por	0@`02
publicat	14M02
publicat a	0@o01
publicat in	0@b01
publicat per	0@o01
publicat în	0@b01
publicatiedatum	0T>01
publication	0ae01
publication date	0Ci01
publicerad	14O01
publicerad i	0QI01
publiceringsdatum	14O01
publicesanas datums	14P01
publicets	14P01
publicets izdevuma	0ZM01
publicēts	14P01
publicēts izdevumā	0ZM01
publicēšanas datums	14P01
publie dans	0@d01
publie le	04701
publie par	0@d01
publikovane	0Db01
publikovane v	0fM01
publikovano	0Da01
publikovano v	0]<01
publikované	0Db01
publikované v	0fM01
publikováno	0Da01
publikováno v	0]<01
publiseringsdato	14Q01
publisert	14Q01
publisert i	14R01
published	0Ci01
published by	0ae01
published in	0ae01
publisher	0ae01
publié dans	0@d01
publié le	04701
publié par	0@d01
puesto	14S03
puesto actual	0<W01
puesto de trabajo	0<Y01
puesto deseado	0<W01
puesto desempenado	0<Y01
puesto desempeñado	0<Y01
puesto en la promocion	14V01
puesto en la promoción	14V01
puesto solicitado	0<W01
puh	14W01
puh nro	14W01
puh.nro	14W01
puheen tuottaminen	14X01
puhelin	14W01
puhelinnumero	14W01
puhuminen	14X01
puhuttelu	14Y01
puncte cheie	14Z01
punkty ects	14[01
punktzahl	00V01
puno ime	0X602
punteggio	0b[01
punti chiave	0XF01
punti ewlenin	14\01
punti salienti	0XF01
puntos clave	00401
puntos destacados	00401
punts clau	14]01
punts destacats	14]01
puntuacion	0<701
puntuación	0<701
pusobiste	0d401
pvm	0eo01
pàgina personal	0M@01
pàgina web	0M@01
página personal	0?`01
página pessoal	0?_01
página web	14^02
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
písanie	0oi01
písemný projev	0og01
písomný prejav	0oi01
póstfang	0g_01
póstnúmer	11V01
pôle	0G501
pôsobisko	0ca01
põhipunktid	0NI01
põhitegevused ja vastutusvaldkonnad	0\n01
płeć	10F01
předměty	0VY01
představa o platu	0jf01
přezdívka	12K01
příjmení	12R01
příjmení a jméno	0=[01
působiště	0d401
qari	14`01
qasam ta' studju	14a01
qcer	0`U01
qecr	0hT01
qecrl	0hT01
qeq	14b02
qualifica	14d03
qualifica conseguita	0_A01
qualificacao	0Eh01
qualificacio	0O001
qualificació	0O001
qualification	14g03
qualificação	0Eh01
qualifikation	02M01
qualite	14j01
qualité	14j01
quan he	14k01
quan hệ	14k01
que quan	14l02
quellcode	0Yb01
quoc gia	0j001
quoc tich	14n01
quote	14o01
quy mo nhom	15001
quy mô nhóm	15001
quê quán	14l02
quốc gia	0j001
quốc tịch	14n01
r phost	15101
r-phost	15101
raakimine	15201
raccomandazione	0>l01
race	0N]01
racun	15302
radni staz	0Tj02
radni staž	0Tj02
radni zadaci	0IR02
radno mesto	15501
radno mjesto	0gS01
radno mjesto na koje se prijavljujete	15601
radno vreme	15701
radno vrijeme	15801
rahal	09I01
rahvus	0\f01
raison du depart	0eS01
raison du départ	0eS01
rajonas	05C01
rakkomandazzjoni	15901
rakstisana	15:01
rakstitprasme	15:01
rakstītprasme	15:01
rakstīšana	15:01
raktazodziai	0Wb01
raktažodžiai	0Wb01
ral	06C01
ral attuale	06C01
ram	15;01
rama	05m01
ramo	15<02
ramo da empresa	06Z01
ramo de atividade	15>01
rang	0?G01
rank	15?02
ranking	15A02
rannog	0QP01
rannóg	0QP01
rapporteert aan	09901
rapporterar till	0>F01
rapporterer til	15C01
rapporto	0<[01
raspolozivost	15D01
raspoloživost	15D01
rasymas	15E01
rate	0BI01
rating	0O;01
rattachement	0G401
raven	15F02
raven eok	15H01
raven sok	15H01
raven znanja	15I01
ravni sejo	15J01
razdoblje	0DS01
razgovor	0U602
razina	15K02
razina eqf	15M01
razina hko	15M01
razina znanja	15N01
razine zeroj	15O01
razlog odlaska	15P01
razpolozljivost	0eZ01
razpoložljivost	0eZ01
račun	15302
raħal	09I01
rašymas	15E01
re	15Q01
reading	15R01
reading comprehension	15R01
realisations	0:>01
realisations cles	0:>01
realisations principales	0:>01
realizacoes	0A101
realizari	15S01
realizari principale	15S01
realizações	0A101
realizări	15S01
realizări principale	15S01
reason for leaving	0_E01
recapito	0A@01
recapito telefonico	0A@01
received	08;01
recipient	01B01
recomanacio	15T01
recomanació	15T01
recomandare	15U01
recomendacao	0>`01
recomendacion	15V01
recomendación	15V01
recomendação	0>`01
recommandation	08501
recommendation	14o01
reconeixement	0iJ01
reconocimiento	0S]01
red	15W01
red social	15W01
rede	15X01
rede social	15X01
redegoerelse	0ed01
redegorelse	0ed01
redegørelse	0ed01
reden van vertrek	15Y01
reden vertrek	15Y01
redes sociais	0A>01
redes sociales	0BD01
referanse	06e01
referat	00b01
reference	15Z03
referencia	15]05
referencja	0BR01
referens	0ke01
referentie	00>01
referenz	07:01
referenza	15b02
refererer til	0fD01
referinta	15U01
referință	15U01
referència	15T01
referência	0>`01
regarding	15Q01
regiao	0GS01
regija	15d02
regime	0e501
regime de trabalho	0e501
regio	15f03
region	15i0=
regionas	05C01
regione	0<G01
regions	0ig01
regiune	0[H01
região	0GS01
regió	0?k01
región	16602
regjun	16801
reigiun	0A=01
reimse staideir	00U01
reisbereidheid	0TG01
reisebereitschaft	09o01
reisepass	0oO01
rekomendacija	16902
rekomendacja	0BR01
rekomendasi	16;01
rekomendācija	06b01
rekommendation	0ke01
relacao	16<01
relacio	16=01
relacion	16>01
relació	16=01
relación	16>01
relacja	16?01
relasjon	16@01
relatie	16A02
relation	16C04
relationship	0<O01
relatore	16G01
relatrice	16G01
relazione	0<[01
relazzjoni	16H01
relação	16<01
relație	0<@01
release date	0Ci01
released	0Ci01
relevant courses	0Ab01
relevant coursework	0Ab01
relevant modules	0Ab01
relevante kurse	0V;01
relevante vakken	09G01
religiao	16I01
religie	16J02
religion	16L04
religione	16P01
religionszugehoerigkeit	0TX01
religionszugehorigkeit	0TX01
religionszugehörigkeit	0TX01
religião	16I01
religión	16Q01
relocation	0Ej01
remarque	00801
remarques	00801
remis par	06i01
remuneration souhaitee	12J01
reparto	0FY01
repere	14Z01
repo	0H201
reporta a	0G701
reported to	01c01
reporting to	01c01
reports to	01c01
repositorio	14^02
repository	16R02
repositório	0?_01
repozitar	16T01
repozitář	16T01
repozytorium	16U01
reseau	10401
reseaux sociaux	0@T01
resedinta	0lC02
reservista	16V01
reside em	0>Q01
residence	16W05
residence permit	16\01
residence status	16\01
residencia	16]07
residente a	0?301
residential address	01?01
residenza	16d02
residència	0`a02
residência	16f03
resim	0R>01
resolucao de problemas	16i01
resolucion de problemas	16j01
resolución de problemas	16j01
resolution de problemes	16k01
resolução de problemas	16i01
responsabbiltajiet	06h01
responsabile	16G01
responsabile di	06f01
responsabilidades	16l02
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
responsable	16n02
responsable de	17002
responsavel por	06[01
responsibilities	0AX01
responsibility	13h01
responsible for	0AX01
responsável por	06[01
ressort	00b01
result	17202
resultaat	17402
resultado	17603
resultados	17902
resultados alcancados	0A101
resultados alcançados	0A101
resultados obtidos	0A101
resultat	17;0:
resultate	09e01
resultaten	09A01
resultater	17E02
resultats	17G02
resultats obtenus	0:>01
results	00g01
resum	0O?01
resume	17I02
resumen	17K02
resumo	17M02
resumé	09J01
reszleg	0BA01
rete	0o]01
retea	10B01
retele sociale	13T01
retning	0O[02
retribuzione desiderata	06C01
reussites	0:>01
revija	0jQ01
revista	17O04
revistă	0@b01
revue	0@d01
rezultat	17S08
rezultatai	0n^01
rezultatas	17[02
rezultate	15S01
rezultate obtinute	15S01
rezultate obținute	15S01
rezultati	17]04
rezultats	17a02
rezultaty	0KL01
rezultāti	17c01
rezultāts	17a02
rezumat	0F001
reġjun	16801
reģions	0ig01
reședința	0`d01
reședință	0`k01
rețea	10B01
rețele sociale	13T01
rfc	0<201
rg	0:601
richting	02301
riconoscimento	17d01
ridicak	17e01
ridicske opravneni	17e01
ridicsky prukaz	17e01
ridicsky prukaz sk	17e01
riepilogo	0XE01
right to work	16\01
riik	17f01
rijbewijs	0XD01
rijbewijzen	0XD01
riki	06d01
rikisborgararettur	17g01
rikisfang	17g01
rilasciato da	17h02
rilasciato il	0A301
rincian	0El01
ringkasan	0<n01
riomhphost	15101
riporto	16G01
riporto a	16G01
risoluzione dei problemi	17j01
risoluzione di problemi	17j01
risorse gestite	0FT01
risultati	0jM01
risultati ottenuti	0jM01
risultati raggiunti	0jM01
risultato	0jM01
ritgerd	0aB01
ritgerð	0aB01
ritun	17k01
rivista	0<i01
rizultat	0bB01
rizultati	0\K01
riżultat	0bB01
riżultati	0\K01
roden	0Dc02
rodena	0Dc02
rodinny stav	17l02
rodinný stav	17l02
rodny jazyk	17n02
rodný jazyk	17n02
rodzaj	18001
rodzaj dzialalnosci lub sektor	0;J01
rodzaj działalności lub sektor	0;J01
rodzaj studiow	0IT01
rodzaj studiów	0IT01
rodzaj umowy	0Qi01
roepnaam	18101
roil	18201
roinn	0QP01
rojen	0De01
rojena	0De01
rojstni datum	0De01
rojstni kraj	0]d01
rok	18309
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
roky praxe	18<02
roků	0_U01
rol	18>0A
rol en el projecte	0Km01
rol en el proyecto	0cW01
rol in het project	0cd01
rol in proiect	18O01
rol sa tionscadal	18201
rol în proiect	18O01
rola	18P06
rola v projekte	18V01
rola w projekcie	0eJ01
rolam	0b`01
role	18W0;
role dans le projet	0eQ01
role in project	13h01
role v projektu	18b01
roles	18c04
roles and responsibilities	0AX01
roll	18g06
roll i projektet	18m01
rolle	18n09
rolle i projektet	19701
rolle i prosjektet	19801
rolle im projekt	06n01
rollen	19902
roller	19;04
rollid	0d101
rols	0Km01
rolul meu	19?02
rolum	19A02
roluri	18O01
roly	18V01
rolüm	19A02
rooli	19C03
rooli projektissa	19F01
roolini	19F01
roolit	19F01
rozhovor	19G02
rozpoczecie	0CS01
rozpoczęcie	0CS01
rozprawa doktorska	12201
rozumienie tekstu	0BV01
rozumienie ze sluchu	19I01
rozumienie ze słuchu	19I01
rođen	0Dc02
rođena	0Dc02
rp	17e01
rua	0HE01
rubro	19J01
rue	01a01
rufname	19K01
rufnummer	0PU01
rugadh	0CG01
runasana	0eR01
runāšana	0eR01
ruoli	0Wk01
ruolo	19L03
ruolo attuale	0je01
ruolo desiderato	0je01
ruolo nel progetto	0Wk01
ruolo ricercato	0je01
ruolo ricoperto	0Xh01
rut	0<201
rwol	19O02
rwol fil progett	19Q01
rwol fil-proġett	19Q01
rwoli	19Q01
rysys	19R01
rythme	0AT01
ryšys	19R01
rääkimine	15201
réalisations	0:>01
réalisations clés	0:>01
réalisations principales	0:>01
région	0<F01
régió	0be01
réigiún	0A=01
réimse staidéir	00U01
rémunération souhaitée	12J01
réseau	10401
réseaux sociaux	0@T01
résidence	0_j02
résolution de problèmes	16k01
résultat	19S02
résultats	0:>01
résultats obtenus	0:>01
résumé	00801
részleg	0BA01
réussites	0:>01
ríkisborgararéttur	17g01
ríkisfang	17g01
ríomhphost	15101
róil	18201
ról	19U02
ról sa tionscadal	18201
rólam	0b`01
rôle	19W03
rôle dans le projet	0eQ01
rôles	0eQ01
rīki	06d01
s	0V?01
s posti	0bf01
s'exprimer oralement en continu	0O=01
s-posti	0bf01
sa	0CU01
saatavuus	02l01
saavutukset	0\901
saavutused	19Z01
sadrzaj	19[02
sadržaj	19[02
saehkoeposti	0bf01
saehkoepostiosoite	0bf01
safety	19]01
saglik durumu	0;=01
sahkoposti	0bf01
sahkopostiosoite	0bf01
saida	04H01
saistiba	19^01
saistība	19^01
saite	0:e01
sajt	0Ya01
sakuma datums	0i601
sakums	0i601
salaire	12J01
salaire souhaite	12J01
salaire souhaité	12J01
salari desitjat	12I01
salario	0No01
salario deseado	0No01
salario pretendido	12H01
salaris	0TF01
salarisindicatie	0TF01
salariswens	0TF01
salariu dorit	06O01
salary	0BI01
salary expectation	0BI01
salary expectations	0BI01
salis	19_01
saludo	19`01
salutation	19a02
salário pretendido	12H01
samantekt	02:01
samenvatting	0l;01
sammanfattning	04001
sammendrag	0c701
samodzielne wypowiadanie sie	0eY01
samodzielne wypowiadanie się	0eY01
samostatny ustni projev	0d<01
samostatny ustny prejav	0WD01
samostatný ústny prejav	0WD01
samostatný ústní projev	0d<01
sampai	0VL01
samskipti	19c01
samtal	19d02
samtale	19f02
samtok	0PN01
samtök	0PN01
santrauka	05?01
saoranacht	0fK01
saoránacht	0fK01
sapaan	19h01
sarcini	01601
sarcini si responsabilitati	01601
sarcini și responsabilități	01601
saruna	0FA01
sasniegumi	17c01
saturs	05A01
savivaldybe	19i01
savivaldybė	19i01
sazetak	0f_02
saída	04H01
sağlık durumu	0;=01
sažetak	0f_02
schlagwoerter	0KZ01
schlagworte	0KZ01
schlagworter	0KZ01
schlagwörter	0KZ01
schluesselwoerter	0KZ01
schluss	19j01
schlusselworter	0KZ01
schlüsselwörter	0KZ01
school	19k02
school name	00f01
schreiben	19m01
schriftlich	19m01
schriftlicher ausdruck	19m01
schrijfvaardigheid	19n01
schrijven	19n01
schulabschluss	0Vc01
schule	02L01
schulform	02M01
schwerbehinderung	09D01
schwerpunkt	07201
schwerpunkte	19o04
schwerpunktfacher	0V;01
schwerpunktfaecher	0V;01
schwerpunktfächer	0V;01
scoala	0SP01
scoil	0?g01
scop	0AQ01
scope	08P01
scope of work	0AX01
score	1:302
scribhneoireacht	1:501
scriere	0O>01
scriobh	1:501
scriptie	02201
scritto	0<N01
scrittura	0<N01
scríbhneoireacht	1:501
scríobh	1:501
scuola	06Y01
sdruzeni	1:601
sdružení	1:601
sdt	0FE01
seccio	0Ml01
seccion	0G[01
secció	0Ml01
sección	0G[01
secteur	0H901
secteur d'activite	0H901
secteur d'activité	0H901
sectie	0@A01
section	1:703
section key	1::01
section order	1:;01
sections	1:;01
sector	1:<07
sector d'activitat	15;01
sector de actividad	19J01
sectorul de activitate	0H=01
securite	1:C01
security	19]01
secție	0@A01
sede	1:D02
sede desiderata	0GJ01
sede di lavoro	0aS01
sedez	0]c01
sedež	0]c01
sediu	0`d01
seeking	0BH01
sef direct	0Aa01
segmento	15>01
seguranca	1:F01
segurança	1:F01
seguridad	1:G01
sehir	1:H02
seimine padetis	1:J01
seimynine padetis	1:J01
seit	03i01
sejo	15J01
sejours linguistiques	0O401
sekolah	0Y=01
seksjon	08001
sektion	08101
sektor	1:K0=
sektor dela	0Kf01
sektor rada	1:X02
sektori	1:Z01
sektorius	1:[01
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
seoladh	1:\01
seoladh riomhphoist	15101
seoladh ríomhphoist	15101
seqf niva	1:]01
seqf-nivaa	1:]01
seqf-nivå	1:]01
serr	1:^02
serrj	1:`01
sersvid	0;K01
sertifikat	0QD01
sertifikat klasse	0QD01
sertifikater	1:a01
sertifikati	0[001
service	0G501
service militaire	0j[01
service national	0j[01
servicio militar	0_`01
serviciu	0@A01
serviciul militar	1:b01
servico militar	16V01
servizio di leva	0cg01
servizio militare	0cg01
serviço militar	16V01
sess	0T;01
sesso	1:c01
setor	15>01
setor de atividade	15>01
setor interno	0GW01
settore	1:d02
settore di attivita	03F01
settore di attività	03F01
settore interno	0FY01
settur	1:f01
seu	0`l01
seviye	1:g03
sex	1:j02
sexe	1:l02
sexo	0T902
sexul	0T501
seyahat engeli	0<?01
sfarsit	00`01
sfârșit	00`01
shrnuti	0jE01
shrnutí	0jE01
siap bekerja	0\=01
sicherheit	1:n01
sicurezza	1:o01
sidlo	0d401
siec	1;001
siedziba	0aA01
siekiamos pareigos	0n901
siet	1;101
sieć	1;001
sieť	1;101
sign off	0?R01
sign-off	0?R01
sihtnumber	11P01
sijainti	0nC01
sikerek	0L301
sim	0\501
simanumer	0V?01
simi	0V?01
since	09=01
sinh nam	0fS01
sinh ngay	0fS01
sinh ngày	0fS01
sinh năm	0fS01
sintese	0ja01
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
sit	1;201
sit elettroniku	1;301
sit web	1;301
sitaatti	0_B01
sitat	06e01
site	1;406
site internet	0?\01
site personnel	0?\01
site pessoal	0?_01
site web	1;:02
sitio	0?`01
sitio web	14^02
sito	0?^01
sito internet	0?^01
sito personale	0?^01
sito web	0?^01
situacao atual	1;<01
situacao militar	16V01
situacao profissional	1;<01
situacio actual	1;=01
situacio laboral	1;=01
situacion actual	0NO01
situacion laboral	0NO01
situacion militar	0_`01
situació actual	1;=01
situació laboral	1;=01
situación actual	0NO01
situación laboral	0NO01
situación militar	0_`01
situatia militara	1:b01
situation actuelle	1;>01
situation de famille	0M<01
situation familiale	0M<01
situation matrimoniale	0M<01
situation professionnelle	1;>01
situazione attuale	0@]01
situação atual	1;<01
situação militar	16V01
situação profissional	1;<01
situația militară	1:b01
situs	0^k01
situs lain	1;?01
situs web	0^k01
sitz	05[01
siviilipalvelus	06:01
siviilisaaty	0o<01
siviilisaeaety	0o<01
siviilisääty	0o<01
sivilstand	1;@01
sivilstatus	1;@01
sivuaineet	02?01
size	0@?01
sjediste	0d:01
sjedište	0d:01
skaitymas	1;A01
skildring	0Xg01
skill level	0O;01
skills	1;B02
skills used	0;Y01
skirnarnafn	0KX01
skkr	0Ki01
skola	1;D07
skole	1;K02
skoli	0V:01
skrift	1;M02
skriftlig	1;O02
skriftlig faerdighet	1;Q01
skriftlig fardighet	1;Q01
skriftlig färdighet	1;Q01
skripsi	0GC01
skriva	1;Q01
skrive	1;O02
skriving	1;R01
skrivning	1;S01
sks	0[N01
skyrius	0EO01
skírnarnafn	0KX01
skóli	0V:01
slag	14;01
sleutelwoorden	0Sl01
slika	0RG03
sloinne	1;T01
slowa kluczowe	0fj01
sluchanie	19I01
slusanje	1;U02
slusno razumevanje	11=01
slut	1;W02
slutdato	02101
slutdatum	08701
slutt	08801
sluttaarsak	1;Y01
sluttarsak	1;Y01
sluttdato	08801
sluttårsak	1;Y01
sluzba	1;Z03
sluzba wojskowa	1;]01
sluzenje vojaskega roka	1;^01
slušanje	1;U02
slušno razumevanje	11=01
služba	1;Z03
služenje vojaškega roka	1;^01
smer	1;_02
smigh	1;a01
smigħ	1;a01
smjer	10U01
snakke	0ei01
snit	0T<01
snitt	0TW01
snittbetyg	09n01
sns	1;b02
sns名	1;d01
so cmnd	0=:01
so di dong	0F>01
so dien thoai	0FE01
so luong nhan vien	15001
so nam kinh nghiem	0\F01
so nguoi	15001
so tin chi	1;e01
soavtorji	08901
sobre	0ja01
sobre a empresa	06Z01
sobre l'empresa	01501
sobre la empresa	00m01
sobre mi	1;f02
sobre mim	0ja01
sobre mí	0O@01
sobre o projeto	0E^01
sobrenome	05<01
social	1;h02
social media	00l01
social network	0o]01
social networks	00l01
sociala medier	1;j01
sociale media	13101
sociale medier	1;k01
socialne siete	1;l01
socialni site	1;m01
societa	0D701
societate	03j01
societatea	03j01
societe	0M302
società	0D701
sociálne siete	1;l01
sociální sítě	1;m01
société	0M302
soeker	0j201
softver	1;n03
softvér	0\b01
software	1<109
software utilizzati	0@G01
softwares	03D01
soggiorni linguistici	0NL01
sokak	01[01
soker	0j201
sola	0P101
sommario	0XE01
sommarju	1<:01
sonstiges	1<;01
sonuc	08b01
sonuclar	08b01
sonuç	08b01
sonuçlar	08b01
soort	13j01
soort bedrijf of sector	09501
soort opleiding	0UC01
soovitud amet	0L901
soovitud palk	0nK01
soovitus	0Z301
sorotan	10X01
sorumluluk alanlari	0OC01
sorumluluk alanları	0OC01
sorumluluklar	0OC01
sorumluluklarim	0OC01
sorumluluklarım	0OC01
sosiaalinen media	13201
sosiale medier	1<<01
sosyal medya	13Q01
sotilasarvo	06:01
soucasna pozice	0VZ01
souhrn	0jE01
source	0H201
source code	0H201
současná pozice	0VZ01
soyad	1<=01
soyadi	1<=01
soyadı	1<=01
soyisim	1<=01
soziale netzwerke	0]G01
sozialversicherungsnummer	0oO01
sozlu anlatim	0]M01
sozlu etkilesim	0[^01
speaking	0YZ01
speaking: interaction	0YZ01
speaking: production	0lB01
speciale	1<>02
specialisatie	02301
specialisation	1<@02
specialisering	01g01
specialitate	1<B02
specialite	0H:01
specialitāte	0Ol01
specializace	1<D01
specializacia	1<E01
specializacija	1<F02
specializacio	0[Y01
specializare	0H>01
specializare obtinuta	0<801
specializare obținută	0<801
specializarea	0H>01
specialization	05o01
specializzazione	03G01
specializáció	0[Y01
specialty	05o01
specialybe	1<H02
specialybė	1<H02
specijalizacija	1<J02
specjalizacja	0IV01
specjalizzazzjoni	14a01
specjalnosc	0IV01
specjalność	0IV01
speisialtacht	00U01
spezialisierung	07201
speċjalizzazzjoni	14a01
splet	11[01
spletna stran	11[01
spletno mesto	11[01
spoken interaction	0YZ01
spoken production	0lB01
spol	1<L02
spolecnost	0gB01
spolek	1:601
společnost	0gB01
spolocnost	0gV01
spoločnosť	0gV01
spoluautori	1<N02
spoluautoři	07f01
spraak	1<P02
spraakbevis	1<R02
spraakcertifikat	0><01
spraakerfarenhet	1<T01
spraakerfaring	1<U01
spraaknivaa	1<V02
spraaksertifikater	1:a01
sprache	0RU01
sprachen	0RU01
sprachen und werkzeuge	0KZ01
spracherfahrung	07801
spracherfahrungen	07801
sprachkenntnis	0hS01
sprachnachweise	1<X01
sprachniveau	0hS01
sprachzertifikat	1<X01
sprachzertifikate	1<X01
sprak	1<P02
sprakbevis	1<R02
sprakcertifikat	0><01
sprakerfarenhet	1<T01
sprakerfaring	1<U01
sprakniva	1<V02
spraksertifikater	1:a01
sprechen	0eb01
sprechen: gesprache	03Y01
sprechen: gespraeche	03Y01
sprechen: gespräche	03Y01
spreekvaardigheid	12]01
spreken	12]01
sprog	1<Y01
sprogbeviser	0>=01
sprogcertifikater	0>=01
sprogerfaring	1<Z01
sprogniveau	0OT01
språk	1<P02
språkbevis	1<R02
språkcertifikat	0><01
språkerfarenhet	1<T01
språkerfaring	1<U01
språknivå	1<V02
språksertifikater	1:a01
spécialisation	0H:01
spécialité	0H:01
sraid	1:\01
srednia	0jl01
srednia ocen	0jl01
sritis	1:[01
srodowisko	0fj01
sráid	1:\01
staat	1<[02
staatsangehoerigkeit	0g401
staatsangehorigkeit	0g401
staatsangehörigkeit	0g401
staatsbuergerschaft	0g401
staatsburgerschaft	0g401
staatsburgerschap	0g501
staatsbürgerschaft	0g401
stack	1<]08
stack technique	0@B01
stack tecnologica	03D01
stack tecnologico	1<e02
stack tecnológica	03D01
stack tecnológico	05D01
stad	1<g04
stada	1<k01
stadas posta	1<l01
stadsetning	0;]01
stadt	0T401
stadur	0;]01
staff	0@?01
stagiul militar	1:b01
stalno prebivalisce	0g001
stalno prebivališče	0g001
stan	1<m01
stan cywilny	1<n01
stand	0_Y01
standort	05[01
standplaats	1<o01
stanowisko	12101
stanowisko docelowe	0jL01
stare civila	1=001
stare civilă	1=001
starea civila	1=001
starea civilă	1=001
starf	1<k01
starfsgrein	0ma01
starfsheiti	1=102
starfslysing	00c01
starfslýsing	00c01
starfssvid	1<k01
starfssvið	1<k01
starost	1=303
start	1=607
start date	1==02
startdato	1=?02
startdatum	1=A03
started	09=01
starting date	09=01
stastijums	0eR01
stat	1=D02
stat civili	1=F01
stat ċivili	1=F01
state	0Ai01
statement	14o01
statna prislusnost	0j601
statne obcianstvo	0j601
statni obcanstvi	0j501
statni prislusnost	0j501
stato	1=G02
stato civile	0PY01
stato di salute	03201
stato occupazionale	0@]01
statsborgarskap	0fo01
statsborgerskab	1=I01
statsborgerskap	0fo01
status	1=J05
status kawin	1=O01
status kepegawaian	0Zl01
status perkawinan	1=O01
status pernikahan	1=O01
status zawodowy	1=P01
statut	1;>01
statut marital	0M<01
stav	17l02
staz pracy	0Hd01
staða	1<k01
staðsetning	0;]01
staður	0;]01
staż pracy	0Hd01
stecena kvalifikacija	02N01
steceno	0DY02
steceno zvanje	1=Q02
sted	1=S03
stelle	09]01
stellenbezeichnung	09]01
stellenwunsch	02P01
stellung	09]01
stepen	1=V02
stepen obrazovanja	1=X01
stepen studija	1=Y01
steuer id	0oO01
steuer-id	0oO01
stevilo zaposlenih	1=Z01
stečena kvalifikacija	02N01
stečeno	0DY02
stečeno zvanje	1=Q02
stichpunkte	09f01
stichting	1=[01
stichwoerter	0KZ01
stichworter	0KZ01
stichwörter	0KZ01
stifter	07701
stig	1=\02
stilling	1=^06
stillingsbetegnelse	0j101
stillingsprosent	04Z01
stillingstittel	0f801
stofnun	0PN01
stopien	1=d02
stopien naukowy	0IT01
stopien zaawansowania	11n01
stopień	1=d02
stopień naukowy	0IT01
stopień zaawansowania	11n01
stopnja	1=f02
stopnja izobrazbe	0ZN01
stopnja znanja	15I01
stos technologiczny	0fj01
stosunek do sluzby wojskowej	1;]01
stosunek do służby wojskowej	1;]01
stowarzyszenie	0S101
straat	01Z01
strada	01R01
strani jezik	0Zm02
stranka	1=h02
stranky	16T01
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
strona	16U01
strona domowa	16U01
strona internetowa	16U01
strona www	16U01
strucna sprema	1=j02
structure	1=l02
structure d'accueil	0MY01
strukturvieniba	0ES01
struktūrvienība	0ES01
strumenti	0@G01
strumenti utilizzati	0@G01
stručna sprema	1=j02
stránka	1=n01
stránky	16T01
studie	02301
studieinriktning	01g01
studienabschluss	02M01
studienarbeit	00\01
studienfach	07201
studiengang	1=o02
studieninhalte	0V;01
studienrichtung	07201
studienschwerpunkt	07201
studiepoeng	1>101
studieprogram	0Q_01
studiepunten	0Jd01
studieretning	0O[02
studierichting	02301
studiested	0Vg01
studii	0hc01
studij	10U01
studije	0jZ01
studijni obor	1<D01
studijni program	1<D01
studijni prumer	0Vd01
studijny odbor	1<E01
studijny program	1<E01
studijní obor	1<D01
studijní program	1<D01
studijní průměr	0Vd01
studijska smer	10R01
studijski program	1>203
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
stupanj	1>502
stupanj obrazovanja	1>701
stupen	1>804
stupen vzdelani	0HW01
stupen vzdelania	0HZ01
stupeň	1>804
stupeň vzdelania	0HZ01
stupeň vzdělání	0HW01
stádas pósta	1<l01
stát	1><01
státní občanství	0j501
státní příslušnost	0j501
stāstījums	0eR01
su di me	0XE01
suautori	1>=01
subject	1>>02
subject line	15Q01
subjects	1>@03
subordinates	0@?01
suc khoe	0<C01
sucasna pozicia	11]01
succes	0:>01
succese	15S01
successen	09A01
successes	00g01
successi	0jM01
succès	0:>01
suggett	14a01
suggetti ewlenin	0]U01
sugu	1>C01
suhde	1>D01
suhe	1>E01
suhrn	1>F01
suiomh	02D01
suiomh greasain	0_D01
sujet	1>G02
sujet de memoire	0bm01
sujet de mémoire	0bm01
sujet de these	0bm01
sujet de thèse	0bm01
sujet du memoire	0bm01
sujet du mémoire	0bm01
sukcesy	0KL01
suku	1>I01
sukunimi	1>J01
sukunimi etunimi	0Nc01
sukunimi, etunimi	0Nc01
sukupuoli	1>K01
sumar	0F001
summary	00W02
summary of work	00a01
sundinud	1>L01
sunniaasta	1>L01
sunniaeg	1>L01
sunnikoht	1>M01
sunnikuupaev	1>L01
suoritettu	0eo01
suoritettu tutkinto	06301
suositus	0_B01
superieur	0G401
superieur hierarchique	0G401
superior	0Aa01
superior imediato	0>G01
supervisor	1>N04
supervisore	16G01
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
suuline esitus	15201
suuline suhtlus	1>R01
suullinen tuottaminen	14X01
suullinen vuorovaikutus	0\;01
suund	0N:01
suuntautuminen	02=01
suuntautumisvaihtoehto	02=01
suíomh	02D01
suíomh gréasáin	0_D01
suġġett	14a01
suġġetti ewlenin	0]U01
svarbiausi dalykai	0nB01
svarigakais	0S_01
svarīgākais	0S_01
sveitarfelag	08Q01
sveitarfélag	08Q01
svesvaloda	1>S01
svetaine	0Yc01
svetainė	0Yc01
sveuciliste	0X801
sveučilište	0X801
svešvaloda	1>S01
svid	1>T02
svietimo istaiga	07101
svið	1>T02
syfte	08^01
synt	1>V01
synthese	00801
synthèse	00801
syntymaaika	1>V01
syntymaeaika	1>V01
syntymaekunta	1>W01
syntymaepaeivae	1>V01
syntymaepaikka	1>W01
syntymaevuosi	1>V01
syntymakunta	1>W01
syntymapaikka	1>W01
syntymapaiva	1>V01
syntymavuosi	1>V01
syntymäaika	1>V01
syntymäkunta	1>W01
syntymäpaikka	1>W01
syntymäpäivä	1>V01
syntymävuosi	1>V01
syntynyt	1>V01
system	04k01
systeme	0KZ01
systemer	0ch02
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
szerep	1>X02
szerepek	14701
szerepem	14701
szerepkor	1>Z03
szerepkör	1>Z03
szervezet	1>]02
szervezeti egyseg	0BA01
szervezeti egység	0BA01
szerzo	1>_01
szerzok	1>_01
szerző	1>_01
szerzők	1>_01
szint	1>`03
szintje	1>c01
szkola	0gY01
szkoła	0gY01
szobeli interakcio	1>d01
szobeliseg	09h01
szoftverek	0NW01
szul	1>e01
szuletesi datum	1>e01
szuletesi ev	1>e01
szuletesi hely	1>f01
szuletesi hely es ido	1>e01
szuletesi hely ido	1>e01
szuletesi helye	1>f01
szuletesi ideje	1>e01
szuletesi ido	1>e01
szuletett	1>e01
székhely	0VD01
szóbeli interakció	1>d01
szóbeliség	09h01
szül	1>e01
született	1>e01
születési dátum	1>e01
születési hely	1>f01
születési hely és idő	1>e01
születési hely, idő	1>e01
születési helye	1>f01
születési ideje	1>e01
születési idő	1>e01
születési év	1>e01
sähköposti	0bf01
sähköpostiosoite	0bf01
sécurité	1:C01
séjours linguistiques	0O401
sérsvið	0;K01
sídlo	0d401
símanúmer	0V?01
sími	0V?01
síntese	0ja01
síntesis	0O@01
sítio web	0?_01
síť	1;201
söker	0j201
sözlü anlatım	0]M01
sözlü etkileşim	0[^01
súhrn	1>F01
súčasná pozícia	11]01
sündinud	1>L01
sünniaasta	1>L01
sünniaeg	1>L01
sünnikoht	1>M01
sünnikuupäev	1>L01
süre	0<=01
sürücü belgesi	0KW01
sürücü ehliyeti	0KW01
sākuma datums	0i601
sākums	0i601
sđt	0FE01
słowa kluczowe	0fj01
słuchanie	19I01
służba wojskowa	1;]01
số cmnd	0=:01
số di động	0F>01
số lượng nhân viên	15001
số người	15001
số năm kinh nghiệm	0\F01
số tín chỉ	1;e01
số điện thoại	0FE01
sức khỏe	0<C01
t	0<A01
t c kimlik no	0\D01
t.c. kimlik no	0\D01
taal	1>g01
taalbeheersing	1>h01
taalcertificaten	0>501
taalervaring	1>i01
taalniveau	1>h01
tac gia	1>j01
taches	01901
taches principales	01901
taches realisees	01901
taekni	0WK01
taetig als	09]01
taetigkeit	09[02
taetigkeit als	09]01
taetigkeiten	05Z01
taetigkeitsbereich	1>k02
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
tahun	1>m04
tahun lahir	0^c01
tahun lulus	0VL01
tai khoan	1?101
taidot	06<01
taille	0N\01
taille de l'entreprise	0KM01
taille de l'equipe	0KM01
taille de l'équipe	0KM01
tairgeadh cainte	0^[01
taisnimi	0KJ01
taken	01801
taken en verantwoordelijkheden	01801
tal	1?201
tala	0eg01
tale	1?302
talen	1>g01
talen en tools	0Sl01
talr	0]E01
talruna numurs	0]E01
talrunis	0]E01
tam ad	01=01
tamanho da equipe	0FS01
tamano del equipo	0ik01
tamaño del equipo	0ik01
tanav	00;01
tanggal	1?502
tanggal lahir	0^c01
tanggal mulai	0C001
tanggal publikasi	1?701
tanggal selesai	0VL01
tanggal terbit	1?802
tanggung jawab	0El01
tanim	01101
tantargyak	0Q;01
tantárgyak	0Q;01
tanulmanyi atlag	06\01
tanulmányi átlag	06\01
tanım	01101
tap chi	0gn01
tapasztalat	1?:01
tapasztalat evei	1?:01
tapasztalat évei	1?:01
taqsima	0FX01
tara	1?;01
tareas	01401
tareas realizadas	01401
tareas y responsabilidades	01401
tarefas	06[01
target position	0BH01
targyak	0Q;01
tarief	0TF01
tarih	1?<03
tarih araligi	0<=01
tarih aralığı	0<=01
tarihler	0<=01
tarkvara	0[_01
tarsalgas	1>d01
tarsszerzok	1>_01
tartalom	0BW01
tascanna	0IG01
tase	1??03
tasks	0AX01
taso	1?B02
tasques	01701
tasques principals	01701
tasques realitzades	01701
tatig als	09]01
tatigkeit	09[02
tatigkeit als	09]01
tatigkeiten	05Z01
tatigkeitsbereich	1>k02
tatigkeitsbereich oder branche	0TA01
tatigkeitsbereiche	05Z01
tatigkeitsbeschreibung	05Z01
tatigkeitsfeld	0;G01
tatigkeitsschwerpunkte	05Z01
tausta	0^N01
tautan	0^k01
tautiba	0oa01
tautybe	0o^01
tautybė	0o^01
tautība	0oa01
tavoite	0^N01
tavsiye	0U201
taħdit	0Y^01
tc kimlik no	0\D01
tcc	0GM01
teaduskond	0N:01
team	1?D08
team gestito	0FT01
team members	0@?01
team size	0@?01
teamgroesse	05601
teamgrootte	00A01
teamgrosse	05601
teamgröße	05601
teamstoerrelse	1?L02
teamstorlek	04f01
teamstorrelse	1?L02
teamstørrelse	1?L02
teanga	1?N01
teanga dhuchais	0bM01
teanga dhúchais	0bM01
teangacha	1?N01
tecajevi	0T^01
tecaji	0T]01
tech	0;Y01
tech stack	1;B02
tech-stack	0KZ01
technical environment	0;Y01
technical stack	0;Y01
technieken	0Sl01
technik	0KZ01
techniques	0@B01
technisches umfeld	0KZ01
technologia	0NW01
technologiak	0NW01
technologie	1?O06
technologie stack	0KZ01
technologie-stack	0KZ01
technologieen	0Sl01
technologien	0KZ01
technologien und tools	0KZ01
technologies	1?U02
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
tecnologia	1?W03
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
tegevusala	1?Z01
tegevusvaldkond	1?Z01
tegund starfsemi	06k01
tehnologii	0@F01
tehnologii folosite	0@F01
tehnologii utilizate	0@F01
tehnologijas	06d01
tehnologije	13`03
tehnoloogiad	0[_01
tehnoloģijas	06d01
tehtaevae	1?[02
tehtaevaenimike	03P02
tehtaevaenkuva	0\:01
tehtaevaet	0\:01
tehtava	1?[02
tehtavanimike	03P02
tehtavankuva	0\:01
tehtavat	0\:01
tehtävä	1?[02
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
teistimeireacht	0eP01
teistiméireacht	0eP01
tekija	0\I01
tekijae	0\I01
tekijaet	0\I01
tekijat	0\I01
tekijä	0\I01
tekijät	0\I01
tekniikat	06<01
teknik	04k01
tekniker	04k01
teknologi	1?]03
teknologi yang digunakan	02[01
teknologiat	06<01
teknologier	0cM03
teknologiji	0TJ01
teknolojiler	03[01
teknoloġiji	0TJ01
tel	1?`0L
tel cislo	1@<02
tel de contacte	0il01
tel kom	0]101
tel mobil	1@>01
tel no	0Ni01
tel nr	1@?02
tel portable	0=`01
tel privat	0PU01
tel. de contacte	0il01
tel. kom	0]101
tel. mobil	1@>01
tel. nr	0]C01
tel. privat	0PU01
tel. číslo	1@<02
tel.-nr	0PU01
telecopie	1@A01
telefaks	1@B02
telefax	1@D02
telefoane	0ii01
telefon	1@F0@
telefon de contacte	0il01
telefon fix	1@V02
telefon komorkowy	0]101
telefon komórkowy	0]101
telefon kontaktowy	0ih01
telefon mobil	1@X03
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
telefonicky kontakt	1@[01
telefonický kontakt	1@[01
telefoninumber	1@\01
telefonne cislo	1@]01
telefonni cislo	1@[01
telefonnr	0PU01
telefonnummer	1@^04
telefonní číslo	1@[01
telefono	1@b02
telefono abitazione	0A@01
telefono cellulare	0=a01
telefono celular	0eX01
telefono de contacto	0im01
telefono fijo	0im01
telefono fisso	0A@01
telefono movil	0eX01
telefono numeris	0]C01
telefono(i	0A@01
telefono(s	0im01
telefonos	0im01
telefons	0]E01
telefonska stevilka	0]D01
telefonska številka	0]D01
telefonski broj	1@d01
telefonszam	0L201
telefonszam(ok	0L201
telefonszám	0L201
telefonszám(ok	0L201
telefoon	1@e01
telefoon prive	1@e01
telefoon privé	1@e01
telefoonnummer	1@e01
telefón	1@]01
telefónne číslo	1@]01
telemovel	0A<01
telemóvel	0A<01
telephone	1@f02
telephone fill	0<A01
telephone fixe	0Q301
telephone mobile	0=`01
telephone number	0<A01
telephone portable	0=`01
telephone(s	0Q301
telepon	0]@01
telepon genggam	0V301
telepon lain	1@h01
telepon seluler	0V301
telepules	1@i02
település	1@i02
telf	0im01
teljes nev	0ge01
teljes név	0ge01
tellija	1@k01
telp	0]@01
telpon	0]@01
telèfon	0il01
telèfon de contacte	0il01
telèfon fix	0il01
telèfon mòbil	0f301
teléfono	0im01
teléfono celular	0eX01
teléfono de contacto	0im01
teléfono fijo	0im01
teléfono móvil	0eX01
teléfono(s	0im01
teléfonos	0im01
tema	1@l04
tema diplomove prace	08[01
tema lucrarii	0GD01
tema lucrării	0GD01
tema prace	1A002
tema rada	0G202
temario	06=01
temat pracy	12201
temat pracy magisterskiej	12201
temavezeto	0PO01
temel faaliyetler ve sorumluluklar	0OC01
temel gorevler	0OC01
temel görevler	0OC01
temel konular	02e01
temoignage	08501
tempat	0aC01
tempat & tanggal lahir	0^c01
tempat dan tanggal lahir	0^c01
tempat kerja	0[W01
tempat lahir	1A201
tempat tanggal lahir	0^c01
tempat tgl lahir	0^c01
tempat tinggal	1A302
tempat, tanggal lahir	0^c01
tempat, tgl lahir	0^c01
tempat/tanggal lahir	0^c01
tempat/tgl lahir	0^c01
tempo	0C[01
tempo de experiencia	04S01
tempo de experiência	04S01
temps de travail	0AT01
ten	0Vb01
ten cong ty	0?S01
ten day du	0Vb01
ten du an	0Vb01
ten giai thuong	0TL01
ten goi	1A501
ten nguoi dung	1?101
ten truong	0?T01
tengsl	1A601
tentang perusahaan	0Em01
tentang saya	0<n01
tenure	0IL01
terbit	1?701
tercih edilen sehir	0<?01
tercih edilen şehir	0<?01
term	0IL01
termin	0Gk01
termin nastupu	0e[02
termino	1A702
termín	0Gk01
termín nástupu	0e[02
tese	0GM01
tesi	1A902
tesi di dottorato	06001
tesi di laurea	06001
tesi doctoral	13i01
tesi magistrale	06001
tesina	0oW01
tesis	1A;02
tesis doctoral	0oW01
testimoni	16;01
testimonial	14o01
testimonianza	0>l01
testimonio	15V01
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
tfg	1A=02
tfm	1A=02
tfn	0VG01
tfno	0im01
tgl lahir	0^c01
thanh pho	1A?02
thanh tich	0\<01
thanh tich dat duoc	0\<01
thanh tuu	0\<01
thema	07501
thema der abschlussarbeit	00\01
thema der diplomarbeit	00\01
thema der masterarbeit	00\01
these	0bm01
thesis	1AA03
thesis title	08N01
thjoderni	17g01
thoi gian	1AD02
thoi gian bat dau	0gi01
thoi gian lam viec	0TK01
thong tin khac	0\>01
thu dien tu	0F?01
thành phố	1A?02
thành tích	0\<01
thành tích đạt được	0\<01
thành tựu	0\<01
thèse	0bm01
thông tin khác	0\>01
thư điện tử	0F?01
thời gian	1AD02
thời gian bắt đầu	0gi01
thời gian làm việc	0TK01
tid	1AF03
tidskrift	0QI01
tidsperiod	04]01
tidsrom	04[01
tidsrum	04X01
tidsskrift	1AI02
tiedekunta	02=01
tiempo	0Ee01
tieng me de	1AK01
tietoa yrityksesta	1AL01
tietoa yrityksestae	1AL01
tietoa yrityksestä	1AL01
tieu de	0TL01
tiimi	0m_01
tiimin koko	02V01
tiivistelma	0WM01
tiivistelmae	0WM01
tiivistelmä	0WM01
tijdschrift	0T?01
tijdvak	0CF01
til	1AM03
tilaaja	06;01
tildelt af	1AP01
tildelt av	1AQ01
tilgjengelighet	0[U01
till	1AR02
tilldelad av	1AT01
tillgaenglig fraan	1AU01
tillgaenglighet	1AU01
tillganglig fran	1AU01
tillganglighet	1AU01
tillgänglig från	1AU01
tillgänglighet	1AU01
tilltal	1AV01
tilltalsnamn	0QJ01
tilltrade	1AU01
tilltraede	1AU01
tillträde	1AU01
tiltale	1AW02
tiltraedelse	0[T01
tiltredelse	0[U01
tiltrædelse	0[T01
tim	1AY05
timabil	0B]01
timarit	1A^01
time	0IL01
timeframe	0IL01
timekla vietne	0:e01
timeline	0IL01
tin chi	1;e01
tinggi badan	09U01
tingkat	1A_03
tingkat keahlian	1Ab01
tingkat kemahiran	0[i01
tinh	1Ac01
tinh thanh pho	0i;01
tinh tp	0i;01
tinh trang hon nhan	0W;01
tinklalapis	0Yc01
tinklarastis	0Yc01
tinklaraštis	0Yc01
tionscal	0>Z01
tip	1Ad04
tip contract	13_01
tip ta' negozju jew settur	1:f01
tipe pekerjaan	0Zl01
tipo	1Ah03
tipo de actividad o sector	19J01
tipo de contrato	1Ak02
tipo de curso	0Eh01
tipo de empleo	0AV01
tipo de emprego	0e501
tipo de empresa o sector	19J01
tipo de empresa ou sector	15>01
tipo de empresa ou setor	15>01
tipo de estudios	0=m01
tipo de projeto	1Am01
tipo de proyecto	0=701
tipo di attivita o settore	03F01
tipo di attività o settore	03F01
tipo di azienda	03F01
tipo di azienda o settore	03F01
tipo di contratto	0AW01
tipo di diploma	0_A01
tipo di impiego	1An02
tipo di progetto	1B001
tipo di studi	0_A01
tipologia	1B001
tipologia di contratto	0AW01
tipul activitatii sau sectorul de activitate	0H=01
tipul activității sau sectorul de activitate	0H=01
tipul contractului	13_01
tipul proiectului	1B101
tipus	1B202
tipus d'empresa o sector	15;01
tipus d'estudis	0NV01
tipus de contracte	0e601
tipus de projecte	1B401
tir	1B501
titel	1B60?
titel pa speciale	01m01
titel pa uppsats	0H301
titel paa speciale	01m01
titel paa uppsats	0H301
titel på speciale	01m01
titel på uppsats	0H301
titel scriptie	02201
titill	1BE01
title	1BF06
title of qualification	00e01
title of qualification awarded	00e01
titlu	1BL03
titlul lucrarii	0GD01
titlul lucrării	0GD01
titlul obtinut	0<801
titlul obținut	0<801
titol	1BO03
titol de la qualificacio obtinguda	0NV01
titol de la tesi	13i01
titol obtingut	0NV01
titolo	1BR04
titolo conseguito	0_A01
titolo della qualifica rilasciata	0_A01
titolo della tesi	06001
titolo di studio	1BV02
titolo tesi	06001
titolu	12C01
titolu tal kwalifika moghtija	0^U01
titolu tal-kwalifika mogħtija	0^U01
titolu tax xoghol	0XA01
titolu tax-xogħol	0XA01
titre	1BX05
titre de la these	0bm01
titre de la thèse	0bm01
titre de sejour	07_01
titre de séjour	07_01
titre du cv	0M001
titre du memoire	0bm01
titre du mémoire	0bm01
titre obtenu	0>801
tittel	1B]04
tittel pa oppgave	08O01
tittel paa oppgave	08O01
tittel på oppgave	08O01
titteli	1Ba02
titul	1Bc05
titul kvalifikace	0HW01
titula	1Bh05
titulacao	0Eh01
titulacio	0NV01
titulacion	0=m01
titulació	0NV01
titulación	0=m01
titular	1Bm02
titulação	0Eh01
titulo	1Bo08
titulo da dissertacao	0GM01
titulo da tese	0GM01
titulo de la cualificacion obtenida	0=m01
titulo de la tesis	0oW01
titulo obtenido	0=m01
titulo profesional	0<W01
titulo profissional	0<X01
titulos de idiomas	1C701
titulus	1C802
tiêu đề	0TL01
tiếng mẹ đẻ	1AK01
tjaenst	1C:01
tjaenstgoeringsgrad	04\01
tjaning	1?201
tjanst	1C:01
tjanstgoringsgrad	04\01
tjm	12J01
tjáning	1?201
tjänst	1C:01
tjänstgöringsgrad	04\01
tlf	1C;04
tlf nr	1C?02
tlf.nr	1C?02
tlm	0A<01
tmiem	0CU01
to	1CA02
to chuc	1CC02
to chuc cap	0<I01
todistuksen myoentaejae	0f201
todistuksen myontaja	0f201
todistuksen myöntäjä	0f201
todistukset	0\C01
toegekend door	1CE01
toelichting	0l;01
toimeksiantaja	06;01
toimenkuva	0\:01
toimi	03O01
toimiala	1:Z01
toimiala tai sektori	1:Z01
toimipaikka	0nC01
toivottu tehtaevae	03N01
toivottu tehtava	03N01
toivottu tehtävä	03N01
tolvupostur	0g_01
tom tat	0TI01
ton giao	1CF01
too kirjeldus	0\n01
tooandja	1CG01
tooandja nimi ja aadress	1CG01
tookogemus aastates	1CH01
tookoha asukoht	06S01
toole asumise aeg	1CI01
tools	1CJ04
tools and technologies	0;Y01
tools used	0;Y01
tooriistad	0[_01
toostaaz	1CH01
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
total experience	12j01
tovabbi e mail cimek	1CN01
tovabbi honlapok	1CO01
tovabbi informacio	0KU01
tovabbi telefonszamok	1CP01
további e-mail címek	1CN01
további honlapok	1CO01
további információ	0KU01
további telefonszámok	1CP01
town	0?701
trabajo de fin de grado	0oW01
trabajo de fin de master	0oW01
trabajo de fin de máster	0oW01
trabajo de grado	0oW01
trabajo fin de grado	0oW01
trabajo fin de master	0oW01
trabajo fin de máster	0oW01
trabajo final	0oW01
trabalho de conclusao	0GM01
trabalho de conclusao de curso	0GM01
trabalho de conclusão	0GM01
trabalho de conclusão de curso	0GM01
trach nhiem	0@j01
trach nhiem cong viec	0@j01
trachtas	1CQ01
tractament	1CR01
traeger	1CS03
traegerverein	1CV01
trager	1CS03
tragerverein	1CV01
traguardi	0jM01
training provider	00f01
traitement de l'information	1CW01
trajanje	1CX03
trang ca nhan	0_g01
trang cá nhân	0_g01
trang web	0_g01
trang web khac	1C[01
trang web khác	1C[01
trao boi	0HU01
trao bởi	0HU01
tratamento	1C\01
tratamento da informacao	12\01
tratamento da informação	12\01
tratamiento	1C]01
tratamiento de la informacion	1C^01
tratamiento de la información	1C^01
treball de fi de grau	13i01
treball de fi de master	13i01
treball de fi de màster	13i01
treball de final de grau	13i01
treball final	13i01
trefwoorden	0Sl01
treimhse	0CZ01
trenutna pozicija	1C_02
trenutno delovno mesto	10Y01
tresc	0]F01
treść	0]F01
trinh do	1Ca04
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
tráchtas	1CQ01
träger	1CS03
trägerverein	1CV01
tréimhse	0CZ01
trình độ	1Ca04
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
tulemus	1Ce02
tulemused	19Z01
tulisan	0c601
tulokset	0\901
tulos	1Cg02
tungumal	0b<01
tungumalakunnatta	0OU01
tungumál	0b<01
tungumálakunnátta	0OU01
tunnus	0[Q01
tunnustus	1Ci02
tuoi	1Ck01
tur	13g01
turinys	05B01
tus	0CW01
tuteur	0G401
tutkielma	0Fo01
tutkinnon nimi	06301
tutkinnon taso	06301
tutkinto	06301
tutkintonimike	06301
tutor	1Cl03
tutora	0G601
tuổi	1Ck01
tvrtka	1Co02
twieldet	0CV01
twieled	0CV01
tym	0kA01
tyoaika	1D101
tyoeaika	1D101
tyoekalut	06<01
tyoekokemus vuosina	0\o01
tyoenantaja	1D201
tyoenantajan nimi ja osoite	1D201
tyoenkuva	0\:01
tyoepaikka	1D201
tyoeskentelypaikka	0nC01
tyoesuhde	1D101
tyoesuhteen kesto	02G01
tyoesuhteen muoto	1D101
tyoesuhteen tyyppi	1D101
tyoetehtaevae	03O01
tyoetehtaevaet	0\:01
tyokalut	06<01
tyokokemus vuosina	0\o01
tyonantaja	1D201
tyonantajan nimi ja osoite	1D201
tyonkuva	0\:01
tyopaikka	1D201
tyoskentelypaikka	0nC01
tyosuhde	1D101
tyosuhteen kesto	02G01
tyosuhteen muoto	1D101
tyosuhteen tyyppi	1D101
tyotehtava	03O01
tyotehtavat	0\:01
typ	1D305
typ av examen	0Nk01
typ av verksamhet eller sektor	0;H01
typ projektu	1D803
typ studia	0HW01
typ uvazku	0I:01
typ úvazku	0I:01
type	1D;07
type af virksomhed eller sektor	1DB01
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
tytul	1DC03
tytul kwalifikacji	0IT01
tytul nagrody	0fJ01
tytul naukowy	1DF01
tytul pracy	12201
tytul zawodowy	0IT01
tytuł	1DC03
tytuł kwalifikacji	0IT01
tytuł nagrody	0fJ01
tytuł naukowy	1DF01
tytuł pracy	12201
tytuł zawodowy	0IT01
tyyppi	0^d01
työaika	1D101
työkalut	06<01
työkokemus vuosina	0\o01
työnantaja	1D201
työnantajan nimi ja osoite	1D201
työnkuva	0\:01
työpaikka	1D201
työskentelypaikka	0nC01
työsuhde	1D101
työsuhteen kesto	02G01
työsuhteen muoto	1D101
työsuhteen tyyppi	1D101
työtehtävä	03O01
työtehtävät	0\:01
tài khoản	1?101
tác giả	1>j01
táirgeadh cainte	0^[01
tárgyak	0Q;01
társalgás	1>d01
társszerzők	1>_01
tâches	01901
tâches principales	01901
tâches réalisées	01901
täisnimi	0KJ01
tänav	00;01
tätig als	09]01
tätigkeit	09[02
tätigkeit als	09]01
tätigkeiten	05Z01
tätigkeitsbereich	1>k02
tätigkeitsbereich oder branche	0TA01
tätigkeitsbereiche	05Z01
tätigkeitsbeschreibung	05Z01
tätigkeitsfeld	0;G01
tätigkeitsschwerpunkte	05Z01
tækni	0WK01
técnicas	0@C02
tél	0Q301
tél. portable	0=`01
télécopie	1@A01
téléphone	0Q301
téléphone fixe	0Q301
téléphone mobile	0=`01
téléphone portable	0=`01
téléphone(s	0Q301
téma diplomové práce	08[01
téma práce	1A002
témavezető	0PO01
témoignage	08501
término	1A702
tên	0Vb01
tên công ty	0?S01
tên dự án	0Vb01
tên giải thưởng	0TL01
tên gọi	1A501
tên người dùng	1?101
tên trường	0?T01
tên đầy đủ	0Vb01
tình trạng hôn nhân	0W;01
tím	0kB01
tímabil	0B]01
tímarit	1A^01
tín chỉ	1;e01
típus	0Zi01
tír	1B501
títol	1BO03
títol de la qualificació obtinguda	0NV01
títol de la tesi	13i01
títol obtingut	0NV01
título	1Bo08
título da dissertação	0GM01
título da tese	0GM01
título de la cualificación obtenida	0=m01
título de la tesis	0oW01
título obtenido	0=m01
título profesional	0<W01
título profissional	0<X01
títulos de idiomas	1C701
tóm tắt	0TI01
tôn giáo	1CF01
tölvupóstur	0g_01
töö kirjeldus	0\n01
tööandja	1CG01
tööandja nimi ja aadress	1CG01
töökogemus aastates	1CH01
töökoha asukoht	06S01
tööle asumise aeg	1CI01
tööriistad	0[_01
tööstaaž	1CH01
töötajate arv	02k01
tööülesanded	0\n01
tús	0CW01
tür	13g01
tým	0kA01
tālr	0]E01
tālrunis	0]E01
tālruņa numurs	0]E01
tīmekļa vietne	0:e01
tạp chí	0gn01
tỉnh	1Ac01
tỉnh/thành phố	0i;01
tỉnh/tp	0i;01
tốt nghiệp	0ED01
tổ chức	1CC02
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
ucet	1DG02
ucret beklentisi	09E01
uczelnia	0gY01
udair	1DI01
udar	1DI01
udbyder	1DJ01
uddannelse	0^T01
uddannelsesbetegnelse	0^T01
uddannelsesinstitution	0^=01
uddannelsesinstitutionens navn og type	0^=01
uddannelsesniveau	0Vl01
uddannelsessted	0^=01
uddannelsestitel	0^T01
uddelt af	1AP01
udeleno kym	1DK01
udelil	1DL02
udelila	1DL02
udelovatel	1DL02
udeľovateľ	1DN01
udgivelsesdato	1DO01
udgiver	1DP01
udgivet	1DO01
udgivet af	1DP01
udgivet i	1DP01
udmaerkelse	1DQ01
udmærkelse	1DQ01
udruga	1DR01
udruzenje	1DS01
udruženje	1DS01
udstedelsesdato	0l=01
udsteder	1DJ01
udstedt	0l=01
udstedt af	1DJ01
udtalelse	1DT01
uděleno kým	1DK01
udělil	1DK01
udělila	1DK01
udělovatel	1DK01
ueber das unternehmen	0;G01
ueber mich	04101
ueberblick	04101
ueberschrift	07<01
uf	0GS01
ufficio	0FY01
ugyfel	0b_01
uhing	1DU01
uimhir foin	0SW01
uimhir fóin	0SW01
uimhir theileafoin	0SW01
uimhir theileafóin	0SW01
uirlisi	0MZ01
uirlisí	0MZ01
uit dienst	01o01
uitgegeven door	01n01
uitgegeven op	09@01
uitgereikt door	1CE01
uitgevende instantie	01n01
uitgever	1DV02
uitgever van het certificaat	01n01
uitgeverij	0T?01
ukoly	0VX01
ukonceni	1DX02
ukoncenie	0Dg01
ukonczenie	0CY01
ukončenie	0Dg01
ukončení	1DX02
ukończenie	0CY01
uksus	0b^01
ukuran tim	0[M01
ulesanded	0\n01
ulica	1DZ05
ulice	01Q01
ulikool	0V601
ulke	1D_01
uloga	1D`06
uloge	0eK02
uloha v projekte	18V01
ulohy	0VU01
ulteriori informazioni	03501
ultima actualizacion	01<01
ultima atualizacao	06j01
ultima forma de invatamant absolvita	0hc01
ultima formă de învățământ absolvită	0hc01
ultima modificacion	01<01
ultimo aggiornamento	02901
ultimo nome	05<01
um mig	02:01
umfang	0]j01
umgebung	0KZ01
umiejetnosci	0fj01
umiejętności	0fj01
umsatz	05601
umsogn	0b]01
umsögn	0b]01
umur	1Df01
umzugsbereitschaft	09o01
understanding: listening	0`S01
understanding: reading	15R01
unelte	0@F01
uni	02L01
unidad	0G[01
unidades curriculares	0<501
unit	1Dg02
unitat	0Ml01
unites d'enseignement	0Aj01
unités d'enseignement	0Aj01
universidad	00d01
universidade	0?j01
universita	1Di02
universitaet	02L01
universitas	0Y=01
universitat	1Dk02
universitate	1Dm02
universitatea	0SP01
universite	1Do02
universiteit	0W201
universitet	1E103
universitetas	07101
university	00f01
università	1Di02
universität	02L01
université	0=h01
universitāte	06o01
univerza	0P101
univerzita	1E402
univerzitet	1E601
uniwersytet	0gY01
unternehmen	05W02
unternehmensbeschreibung	0;G01
unternehmensgegenstand	0;G01
unternehmensgroesse	05601
unternehmensgrosse	05601
unternehmensgröße	05601
unternehmensname	05\01
unternehmensprofil	0;G01
until	0@H01
unvan	1E704
updated	0_;01
uporabljene tehnologije	0\\01
uporabnisko ime	1E;01
uporabniško ime	1E;01
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
uppsaegningstid	1AU01
uppsagnarfrestur	0TE01
uppsagningstid	1AU01
uppsats	0H301
uppsägningstid	1AU01
ur	0CQ01
uraian	0Ek01
uraian pekerjaan	0El01
uraian tugas	0El01
uren	0AS01
uren per week	0AS01
url	1E<0:
urodzona	0CQ01
urodzony	0CQ01
uroven	1EF04
uroven ekr	0Ki01
uroven eqf	1EJ01
uroven eqr	1EJ01
uroven znalosti	0Ze02
urovne serr	1:^02
usek	1EK02
user	0V201
user name	0V201
username	0V201
usia	1Df01
using	0;Y01
usmerenje	0jZ01
usmjerenje	10U01
uspechy	1EM02
uspehi	0HY01
uspesi	0H]01
uspjesi	1EO01
ustanova	1EP08
ustna interakcia	0]O01
ustni interakce	0]N01
ustni projev	0d<01
ustny prejav	0WD01
usuari	0iG01
usuario	1EX02
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
utdelad av	1AT01
utdelare	1AT01
utdelt av	1AQ01
utente	0iS01
utfaerdad av	1EZ01
utfaerdad den	0N701
utfaerdare	1EZ01
utfaerdat	0N701
utfaerdat av	1EZ01
utfardad av	1EZ01
utfardad den	0N701
utfardare	1EZ01
utfardat	0N701
utfardat av	1EZ01
utfärdad av	1EZ01
utfärdad den	0N701
utfärdare	1EZ01
utfärdat	0N701
utfärdat av	1EZ01
utgafa	1A^01
utgafudagur	0:H01
utgefandi	0Sn01
utgefid	1E[01
utgitt	14Q01
utgitt av	14R01
utgivare	1E\02
utgiver	14R01
utilizador	0A501
utmaerkelse	1E^01
utmaerkelsens namn	1E^01
utmarkelse	1E^01
utmarkelsens namn	1E^01
utmerkelse	1E_01
utmärkelse	1E^01
utmärkelsens namn	1E^01
utonev	0\801
utskrift	0_?01
utstedar	1E`01
utstedelsesdato	0l?01
utsteder	1E`01
utstedt	0l?01
utstedt av	1E`01
utónév	0\801
uurtarief	0TF01
uvazek	0I:01
uvazok	0I701
uwagi	0jD01
uyrugu	0cj01
uyruk	0cj01
uyruklar	0cj01
uyruğu	0cj01
uzdevumi	06X01
uzduotys	06a01
uzimamos pareigos	12f01
uzivatelske jmeno	12K01
uzmanlik	02Y01
uzmanlik alani	02Y01
uzmanlık	02Y01
uzmanlık alanı	02Y01
uznemums	1Ea02
uzsakovas	0\W01
uzsienio kalba	0[R01
uzvards	1Ec01
uzvārds	1Ec01
uzyskano	0CX01
uzyte technologie	0fj01
uzywane technologie	0fj01
uzņēmums	1Ea02
użyte technologie	0fj01
używane technologie	0fj01
užduotys	06a01
užimamos pareigos	12f01
uživatelské jméno	12K01
užsakovas	0\W01
užsienio kalba	0[R01
v	0Wf01
vaardigheden	0Sl01
vaardigheidsniveau	1Ed01
vaditaja aplieciba	07e01
vadītāja apliecība	07e01
vaeitoeskirja	0Fo01
vaelineet	06<01
vaerktoej	04m01
vaerktoejer	04m01
vaerktoj	04m01
vaerktojer	04m01
vaernepligt	1Ee01
vaernplikt	0aP01
vaga	0<X01
vaga pretendida	0<X01
vai tro	1Ef03
vai tro trong du an	1Ei01
vai trò	1Ef03
vai trò trong dự án	1Ei01
vaidmenys	0b@01
vaidmuo	1Ej03
vairuotojo pazymejimas	1Em01
vairuotojo pažymėjimas	1Em01
vairuotojo teises	1Em01
vairuotojo teisės	1Em01
vaitekiri	08]01
vaitoskirja	0Fo01
vakblad	0T?01
vakgebied	02301
vakif	0E\01
vakken	09G01
vakıf	0E\01
vald	0`P01
valdkond	1En02
valineet	06<01
valja andja	1F001
valja andnud	03d01
valjaandja	02F01
valjastaja	1F001
valjastanud	1F001
valjastatud	1F101
vallalat	00701
valmistuminen	0aH01
valmistumisvuosi	0aH01
valmistunut	0aH01
valoda	1>S01
valodas	1>S01
valodas limenis	12501
valodas līmenis	12501
valokuva	0^M01
valstiska piederiba	0oa01
valstiskā piederība	0oa01
valsts	1F201
valstybe	19_01
valstybė	19_01
valutazione	0b[01
van	09<01
van - tot	0CF01
van tot	0CF01
vanaf	09<01
vanus	1F301
varaktighet	04]01
vardai	06?01
vardas	1F401
vardas ir pavarde	1F401
vardas ir pavardė	1F401
vardas pavarde	1F401
vardas pavardė	1F401
vardas, pavardė	1F401
vardi	12O01
vards	0o_01
vards un uzvards	0o_01
vards uzvards	0o_01
varighed	04X01
varighet	04[01
varnplikt	0aP01
varos	1F502
varsta	1F701
varusmiespalvelus	06:01
vast	1@e01
vaste telefoon	1@e01
vastutus	0\n01
vastutusala	0\n01
vastuualue	0\:01
vastuualueet	0\:01
vastuut	0\:01
vatandaslik	0cj01
vatandaşlık	0cj01
ve cong ty	0TU01
veb	0Ya01
veb sajt	0Ya01
veb stranica	0Ya01
veb-sajt	0Ya01
vechime	03n01
vecums	1F801
vedouci	0fC01
vedouci prace	0fC01
vedoucí	0fC01
vedoucí práce	0fC01
veduci prace	0fB01
vedúci práce	0fB01
veeb	0\i01
veebileht	0\i01
vefsida	0V>01
vefslod	0V>01
vefslóð	0V>01
vefsíða	0V>01
vefur	0V>01
vege	09801
vegzes eve	09801
vegzettseg	1F902
vegzettseg kepesites	0QQ01
veicamie pienakumi	06X01
veicamie pienākumi	06X01
veiculo	0@c01
veiklos sritis	1:[01
veiklos sritys ir atsakomybe	06a01
veiklos sritys ir atsakomybė	06a01
veiklos tipas arba sektorius	1:[01
veileder	15C01
veiligheid	1F;01
veitandi	1F<01
veitt af	1F<01
vejleder	0fD01
vek	1F=02
velama alga	02c01
velamais amats	0i901
velemeny	02H01
velicina tima	0;O02
velikost ekipe	1=Z01
velikost tymu	10I01
velikost týmu	10I01
veličina tima	0;O02
velkost timu	10H01
venue	1F?02
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
verband	1CV01
verblijfsvergunning	1FA01
verdlaun	1BE01
verein	1CV01
veren	0kN01
veren kurulus	02f01
veren kuruluş	02f01
veren kurum	1FB02
vereniging	1=[01
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
verleend door	1CE01
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
version	1FD02
verstehen: hoeren	0Vm01
verstehen: horen	0Vm01
verstehen: hören	0Vm01
verstehen: lesen	0_S01
verstrekt door	01n01
vertejums	06l01
vertiefung	07201
vertragsart	04^01
verwendete technologien	0KZ01
verðlaun	1BE01
veröffentlicht	0N>01
veröffentlicht in	0N?01
veröffentlichungsdatum	0N>01
vescine	0\\01
vestiging	1<o01
vestine	0\]01
vestlus	1>R01
vezeteknev	0B@01
vezeteknev es utonev	0ge01
vezeteknev utonev	0ge01
vezeto	0PO01
vezetoi engedely	0Zb01
vezetéknév	0B@01
vezetéknév / utónév	0ge01
vezetéknév és utónév	0ge01
vezető	0PO01
vezetői engedély	0Zb01
veículo	0@c01
veľkosť tímu	10H01
veštine	0\]01
veščine	0\\01
vi tri	1FF03
vi tri cong viec	1FI01
vi tri lam viec	1FI01
vi tri mong muon	0@k01
vi tri trong du an	1Ei01
vi tri ung tuyen	0@k01
via	0XP01
videja atzime	06l01
vidskiptavinur	0SU01
vidurkenning	1BE01
vidurkis	08_01
vidējā atzīme	06l01
vieras kieli	0\@01
viet	1FJ01
vieta	1FK02
vietne	0:e01
vietove	0Bn01
vietovė	0Bn01
vigtigste arbejdsopgaver	05^01
vigtigste fag	1FM01
viktigste arbeidsoppgaver og ansvarsomraader	05U01
viktigste arbeidsoppgaver og ansvarsomrader	05U01
viktigste arbeidsoppgaver og ansvarsområder	05U01
viktigste fag	0Lm01
ville	0_j02
ville de residence	0@001
ville de résidence	0@001
vinculo	1FN02
vinnustadur	0;]01
vinnustaður	0;]01
vinnuveitandi	0SV01
virka	03O01
virksomhed	1FP02
virksomhedsbeskrivelse	0kb01
virksomhedsnavn	05]01
virksomhet	05T01
virziens	0Ol01
visa	1FR02
visa status	16\01
visado	0oN01
visto	1FT02
visum	05Y01
viðskiptavinur	0SU01
viðurkenning	1BE01
viết	1FJ01
vjestine	0\^01
vještine	0\^01
vloga	1FV03
vloge	0eM01
vodicske opravnenie	1FY01
vodicsky preukaz	1FY01
voditelj	1FZ01
vodičské oprávnenie	1FY01
vodičský preukaz	1FY01
voimalik alustada	1CI01
voin aloittaa	02l01
vojenska sluzba	1F[02
vojenská služba	1F[02
vojna obaveza	1F]01
vojna obveza	1F^01
vojni rok	1F_02
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
voornaam	18101
voornaam en achternaam	09L01
voornaamste activiteiten en verantwoordelijkheden	01801
voornaamste onderwerpen	09G01
voornaamste werkzaamheden	01801
voornamen	18101
vor und nachname	0Wd01
vor und zuname	0Wd01
vor- und nachname	0Wd01
vor- und zuname	0Wd01
voraussichtlicher abschluss	00]01
vorbire	0G>01
vorgesetzte	09W01
vorgesetzter	09W01
vorname	19K01
vorname und name	0Wd01
vornamen	19K01
votazione	0b[01
votazione finale	0b[01
voto	0b[01
voto di diploma	0b[01
voto di laurea	0b[01
voto finale	0b[01
vozacka	1Fa02
vozacka dozvola	1Fa02
vozačka	1Fa02
vozačka dozvola	1Fa02
vozniski izpit	1Fc01
voznisko dovoljenje	1Fc01
vozniški izpit	1Fc01
vozniško dovoljenje	1Fc01
vp	1FY01
vreemde taal	1>g01
vreme	1Fd01
vrijeme	0DS01
vrsta	1Fe03
vrsta dejavnosti ali sektor	0E901
vrsta delatnosti	0E:01
vrsta djelatnosti ili sektor	0G\01
vrsta projekta	1Fe03
vrsta ugovora	15801
vrsta zaposlenja	1Fh02
vrsta zaposlitve	0E?01
vsebina	1Fj01
vung	1Ac01
vuodet	02G01
vuosi	1Fk03
vuotta	0Wf01
vybaveni	0He01
vybavení	0He01
vydal	1Fn02
vydala	1Fn02
vydano dne	0Dh01
vydavatel	1G003
vydavatel osvedceni	1G301
vydavatel osvedcenia	1G401
vydavatel osvědčení	1G301
vydavatelstvi	0]<01
vydavatelstvo	0fM01
vydavatelství	0]<01
vydavateľ	1G401
vydavateľ osvedčenia	1G401
vydavateľstvo	0fM01
vydáno dne	0Dh01
vypovedni lhuta	1G501
vysledek	1G602
vysledky	1EM02
vysledok	1G802
vysoka skola	0gC01
vysoká škola	0gC01
vystavil	1G301
vzdelani	1G:02
vzdelanie	1G<02
vzdelavaci instituce	0gC01
vzdelavacia institucia	0gW01
vzdelávacia inštitúcia	0gW01
vzdělání	1G:02
vzdělávací instituce	0gC01
vztah	1G>02
vzťah	1G@01
vállalat	00701
város	1F502
vârsta	1F701
vârstă	1F701
väitekiri	08]01
väitöskirja	0Fo01
välineet	06<01
välja andja	1F001
välja andnud	03d01
väljaandja	02F01
väljastaja	1F001
väljastanud	1F001
väljastatud	1F101
värnplikt	0aP01
værktøj	04m01
værktøjer	04m01
værnepligt	1Ee01
vége	09801
végzettség	1F902
végzettség / képesítés	0QQ01
végzés éve	09801
vélemény	02H01
vínculo	1FN02
võimalik alustada	1CI01
võõrkeel	0[g01
vùng	1Ac01
výpovědní lhůta	1G501
výsledek	1G602
výsledky	1EM02
výsledok	1G802
vārdi	12O01
vārds	0o_01
vārds un uzvārds	0o_01
vārds uzvārds	0o_01
vārds, uzvārds	0o_01
vēlamais amats	0i901
vēlamā alga	02c01
vērtējums	06l01
věk	0_U01
về công ty	0TU01
vị trí	1FF03
vị trí công việc	1FI01
vị trí làm việc	1FI01
vị trí mong muốn	0@k01
vị trí trong dự án	1Ei01
vị trí ứng tuyển	0@k01
waktu	0II01
wanted position	0BH01
warga negara	0[f01
web	1GA0@
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
webova stranka	0kH02
webove stranky	16T01
webová stránka	0kH02
webové stránky	16T01
webpage	0H201
webpagina	1GQ01
webseite	0Yb01
webside	1GR01
website	1GS0;
websites	0SR01
webサイト	1G^01
wechselgrund	07;01
wehrdienst	0;[01
wehrdienst zivildienst	0;[01
wehrdienst/zivildienst	0;[01
weight	0V=01
weitere angaben	1<;01
weitere e mail adressen	1G_01
weitere e mails	1G_01
weitere e-mail-adressen	1G_01
weitere e-mails	1G_01
weitere links	1G`01
weitere telefone	1Ga01
weitere telefonnummern	1Ga01
weitere webseiten	1G`01
weiteres	1<;01
werkervaring	00@01
werkgever	09102
werkplek	1<o01
werkstatus	0WL01
werktijden	0AS01
werkvergunning	1FA01
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
wohnhaft in	1Gb02
wohnort	1Gb02
wohnsitz	0T401
wohnsitzland	1Gd01
wojewodztwo	1Ge01
województwo	1Ge01
wonend te	0T301
woonadres	01Z01
woonland	1Gf01
woonplaats	1Gg02
work	0AX01
work authorisation	16\01
work authorization	16\01
work done	0AX01
work experience	12j01
work mode	0AR01
work permit	16\01
work phone	0<A01
working hours	0AR01
workload	0AR01
workplace	0@>01
world	0H201
writing	1Gi01
writing skills	1Gi01
written	1Gi01
written by	07@01
written expression	1Gi01
wspolautorzy	07d01
współautorzy	07d01
wunschgehalt	0So01
wunschort	09o01
wunschposition	02P01
www	1Gj06
www sivut	0]X01
www-sivut	0]X01
wydane przez	0lE01
wydany przez	0lE01
wydawca	0BT01
wydawnictwo	0BT01
wydzial	1H002
wydział	1H002
wykorzystane technologie	0fj01
wyksztalcenie	1H202
wykształcenie	1H202
wymiar etatu	0Qi01
wymiar pracy	0Qi01
wynik	0jl01
wyniki	0KL01
wypowiedz ustna	0eY01
wypowiedź ustna	0eY01
wyroznienie	0fJ01
wyróżnienie	0fJ01
wystawca	0lE01
xarxa	1H401
xarxes socials	0o;01
xep loai	0FC01
xoghlijiet	06h01
xogħlijiet	06h01
xuat ban	0gj01
xuat ban boi	0gn01
xuất bản	0gj01
xuất bản bởi	0gn01
xếp loại	0FC01
yabanci dil	0FN01
yabancı dil	0FN01
yakinlik	1H501
yakınlık	1H501
yapilan is	0OC01
yapilan isler	0OC01
yapılan iş	0OC01
yapılan işler	0OC01
yas	1H601
yasadigi sehir	0Wg01
yasadigi yer	0Wg01
yasi	1H601
yasinda	1H601
yayasan	1H701
yayimlandigi yer	0E[01
yayimlanma tarihi	1H801
yayin tarihi	1H801
yayinci	0E[01
yayinevi	0E[01
yayımlandığı yer	0E[01
yayımlanma tarihi	1H801
yayın tarihi	1H801
yayıncı	0E[01
yayınevi	0E[01
yazar	1H901
yazarlar	1H901
yazili anlatim	1H:01
yazilim	03[01
yazilimlar	03[01
yazma	1H:01
yazılı anlatım	1H:01
yazılım	03[01
yazılımlar	03[01
yaş	1H601
yaşadığı yer	0Wg01
yaşadığı şehir	0Wg01
yaşı	1H601
yaşında	1H601
year	1H;03
year of birth	0:I01
years	0IL01
years of experience	12j01
years old	1H>01
yer	0<>01
yeterlilik	0FP01
yhdistys	0Z[01
yhteenveto	0WM01
yhtio	1D201
yhtioe	1D201
yhtiö	1D201
yil	1?<03
yillar	0<=01
yksikko	0m_01
yksikkoe	0m_01
yksikkö	0m_01
yleisarvosana	06401
ylin tutkinto	0]T01
yliopisto	0]S01
ympaeristoe	06<01
ymparisto	06<01
ympäristö	06<01
yonetici	08T01
yontemler	03[01
yrityksen kuvaus	1AL01
yrityksen nimi	1D201
yrityksesta	1AL01
yrityksestae	1AL01
yrityksestä	1AL01
yritys	1H?02
yrke	1HA02
yrke eller befattning	1C:01
yrke eller stilling	0[C01
yrkesroll	1C:01
yrkestitel	0j201
yrkestittel	0f801
yuksek lisans tezi	0:K01
yönetici	08T01
yöntemler	03[01
yüksek lisans tezi	0:K01
yıl	1?<03
yıllar	0<=01
za	1HC03
zacatek	0Dl01
zacetek	0Dk01
zaciatok	0Dj01
zadaci	0IR02
zadania	0BU01
zadavatel	1HF02
zadolzitve	0E>01
zadolžitve	0E>01
zaduzenja	0IR02
zaduženja	0IR02
zadávateľ	12701
zahajeni	0Dl01
zahájení	0Dl01
zajmowane stanowisko	12101
zakaznik	1HF02
zaklad pracy	0c^01
zakladni vojenska sluzba	1HH01
zakljucek	0D[01
zaključek	0D[01
zakonczenie	0CY01
zakonski stan	1<m01
zakończenie	0CY01
zakres obowiazkow	0BU01
zakres obowiązków	0BU01
zakres odpowiedzialnosci	0BU01
zakres odpowiedzialności	0BU01
zakres zadan	0BU01
zakres zadań	0BU01
zakład pracy	0c^01
zalozba	0jQ01
zaloznik	0jQ01
založba	0jQ01
založnik	0jQ01
zamawiajacy	0G]01
zamawiający	0G]01
zameranie	1<E01
zamereni	1HI02
zamestnanie alebo pracovne zaradenie	12301
zamestnanie alebo pracovné zaradenie	12301
zamestnavatel	10N02
zamestnávateľ	0gV01
zamieszkanie	1HK01
zaměstnavatel	0gB01
zaměření	1HI02
zanimanje	1HL04
zanimanje ili radno mjesto	0gS01
zaposlitev ali delovno mesto	0E@01
zaro datum	09801
zaverecna praca	08Z01
zaverecna prace	08[01
zavrsetak	0Dm02
zavrsni rad	0G202
završetak	0Dm02
završni rad	0G202
zawod	1HP02
zawod lub zajmowane stanowisko	12101
zawód	1HP02
zawód lub zajmowane stanowisko	12101
začetek	0Dk01
začiatok	0Dj01
začátek	0Dl01
zdjecie	1HR01
zdjęcie	1HR01
zdravotni stav	1HS01
zdravotní stav	1HS01
zdruzenie	1HT01
združenie	1HT01
zeit	09_01
zeitdauer	09_01
zeitpunkt	00T01
zeitraum	09_01
zeitschrift	0N?01
zeitspanne	09_01
zelena placa	12N01
zeleno delovno mesto	10Y01
zeljena placa	0jg01
zeljena plata	0jh01
zeljena pozicija	1HU01
zeljeno radno mjesto	15601
zeme	1><01
zemlja	1HV02
země	1><01
zeroj	15O01
zertifikate	1<X01
zertifizierer	07601
zertifizierungsstelle	07601
zespol	0IU01
zespół	0IU01
zhrnutie	1>F01
ziel	07501
zielposition	02P01
zinasanu limenis	12501
zināšanu līmenis	12501
zip	11B01
zip code	11B01
ziskano	0Dh01
zitat	07:01
zivildienst	0;[01
zivilstand	0P701
zleceniodawca	0G]01
znajomosc	0:=01
znajomość	0:=01
znalost	0Ze02
znalosť	1HX01
znamka	14<02
znanje	1HY03
známka	14<02
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
zupanija	1H\01
zurnalas	0_M01
zurnals	0ZM01
zusammenfassung	04101
zusammenhaengendes sprechen	0eb01
zusammenhangendes sprechen	0eb01
zusammenhängendes sprechen	0eb01
zusatz	1<;01
zustaendig fuer	05Z01
zustaendigkeiten	05Z01
zustandig fur	05Z01
zustandigkeiten	05Z01
zuständig für	05Z01
zuständigkeiten	05Z01
zvanje	1=Q02
zákazník	1HF02
základní vojenská služba	1HH01
záró dátum	09801
záverečná práca	08Z01
závěrečná práce	08[01
získáno	0Dh01
à l'attention de	00601
à propos	00801
à propos de l'entreprise	00901
à retenir	00:01
àmbit	03E01
àrea	1H]02
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
ár	1H_03
árangur	02001
área	1Hb04
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
équipe	1Hf02
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
óskastarf	0ma01
õppeained	02>01
õppeasutus	0V601
õppekava	0N:01
ödül	08j01
ödül adı	08j01
ödülü veren	0kN01
ökuréttindi	0:F01
ön ad	0Wn01
önad	0Wn01
öne çıkanlar	0kj01
önemli noktalar	0kj01
önskad befattning	0j201
önskad lön	0a401
önskad ort	0Q901
önskad tjänst	0j201
összefoglalás	0b`01
összefoglaló	0b`01
övriga e-postadresser	0kQ01
övriga telefonnummer	0kR01
övriga uppgifter	04201
övriga webbplatser	0kS01
övrigt	04201
özet	01201
öğrenim durumu	0KQ01
öğrenim düzeyi	0KS01
öğrenim türü	0KS01
ønsket løn	0a601
ønsket lønn	0a501
ønsket stilling	0kO02
øvrig	03g01
øvrige e-mailadresser	0kT01
øvrige hjemmesider	0kU01
øvrige oplysninger	03c01
øvrige telefonnumre	0kV01
øvrigt	03c01
údair	1DI01
údar	1DI01
úkoly	0VX01
úloha v projekte	18V01
úlohy	0VU01
última actualización	01<01
última atualização	06j01
última modificación	01<01
último nome	05<01
úroveň	1EF04
úroveň ekr	0Ki01
úroveň eqf	1EJ01
úroveň eqr	1EJ01
úroveň znalosti	0Ze02
úrovne serr	1Hh01
úrovně serr	1:`01
úsek	1EK02
úspechy	0H[01
úspěchy	0HX01
ústna interakcia	0]O01
ústny prejav	0WD01
ústní interakce	0]N01
ústní projev	0d<01
útgefandi	0Sn01
útgefið	1E[01
útgáfa	1A^01
útgáfudagur	0:H01
útskrift	0_?01
úvazek	0I:01
úväzok	0I701
účet	1DG02
über das unternehmen	0;G01
über mich	04101
überblick	04101
überschrift	07<01
ücret beklentisi	09E01
ügyfél	0b_01
ühing	1DU01
üksus	0b^01
ülesanded	0\n01
ülikool	0V601
ülke	1D_01
üniversite	0KR01
ünvan	0To01
þjóðerni	17g01
ċellulari	0=b01
ċittadinanza	0g[01
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
řidičské oprávnění	17e01
řidičský průkaz	17e01
řidičský průkaz sk	17e01
řidičák	17e01
řp	17e01
średnia	0jl01
średnia ocen	0jl01
środowisko	0fj01
şehir	1:H02
şirket	0Po01
şirket adı	0Po01
şirket hakkında	0Q001
şirket tanıtımı	0Q001
šalis	19_01
šeiminė padėtis	1:J01
šeimyninė padėtis	1:J01
škola	1Hi04
šola	0P101
špecializácia	1<E01
število zaposlenih	1=Z01
študijný odbor	1<E01
študijný program	1<E01
študijska smer	10R01
študijski program	10R01
štát	0]e01
štátna príslušnosť	0j601
štátne občianstvo	0j601
švietimo įstaiga	07101
želena plača	12N01
želeno delovno mesto	10Y01
željena plata	0jh01
željena plaća	0jg01
željena pozicija	1HU01
željeno radno mjesto	15601
županija	1H\01
žurnalas	0_M01
žurnāls	0ZM01
școala	0SP01
școală	0SP01
șef direct	0Aa01
țara	1?;01
țară	1?;01
άδεια οδήγησησ	1Hm01
άδεια/εσ οδήγησησ	1Hm01
άλλα	1Hn01
άλλα email	1Ho01
άλλα τηλέφωνα	1I001
άλλεσ ιστοσελίδεσ	1I101
έδρα	1I201
έναρξη	1I301
έργο	1I401
έτη	1I501
έτη εμπειρίασ	1I601
έτοσ	1I703
έτοσ αποφοίτησησ	1I:01
έτοσ απόκτησησ	1I;01
έτοσ γέννησησ	1I<01
έωσ	1I:01
ίδρυμα	1I=01
αδεια εσ οδηγησησ	1Hm01
αδεια οδηγησησ	1Hm01
ακροαση	1I>01
ακρόαση	1I>01
αλλα	1Hn01
αλλα email	1Ho01
αλλα τηλεφωνα	1I001
αλλεσ ιστοσελιδεσ	1I101
ανάγνωση	1I?01
αναγνωση	1I?01
αναφορά	1I@01
αναφορα	1I@01
αντικείμενο	1IA02
αντικείμενο σπουδών	1IC01
αντικειμενο	1IA02
αντικειμενο σπουδων	1IC01
απασχοληση	1ID01
απασχοληση η θεση που κατειχατε	1ID01
απασχόληση	1ID01
απασχόληση ή θέση που κατείχατε	1ID01
απο	1I301
απονεμήθηκε από	1IE01
απονεμηθηκε απο	1IE01
αποτέλεσμα	1IF02
αποτελέσματα	1IH01
αποτελεσμα	1IF02
αποτελεσματα	1IH01
αποφοίτηση	1I:01
αποφοιτηση	1I:01
από	1I301
αριθμοσ εργαζομενων	1II01
αριθμοσ τηλεφωνου	1IJ01
αριθμόσ εργαζομένων	1II01
αριθμόσ τηλεφώνου	1IJ01
αρμοδιοτητεσ	1IK01
αρμοδιότητεσ	1IK01
βαθμίδα	1IL01
βαθμιδα	1IL01
βαθμολογία	1IM01
βαθμολογια	1IM01
βαθμοσ	1IM01
βαθμοσ πτυχιου	1IM01
βαθμόσ	1IM01
βαθμόσ πτυχίου	1IM01
βραβείο	1IN01
βραβειο	1IN01
γέννηση	1I<01
γενικοσ βαθμοσ	1IM01
γενικόσ βαθμόσ	1IM01
γεννήθηκα	1I<01
γεννηθηκα	1I<01
γεννηση	1I<01
γλωσσα	1IO01
γλωσσεσ	1IO01
γλώσσα	1IO01
γλώσσεσ	1IO01
γράψιμο	1IP01
γραπτή έκφραση	1IP01
γραπτή κατανόηση	1I?01
γραπτη εκφραση	1IP01
γραπτη κατανοηση	1I?01
γραφή	1IP01
γραφη	1IP01
γραψιμο	1IP01
δήμοσ	1IQ01
δίκτυο	1IR01
δίπλωμα	1IL01
δίπλωμα οδήγησησ	1Hm01
δεξιοτητεσ	1IS01
δεξιότητεσ	1IS01
δημοσ	1IQ01
δημοσιευτηκε	1IT01
δημοσιευτηκε στο	1IU01
δημοσιεύτηκε	1IT01
δημοσιεύτηκε στο	1IU01
διάκριση	1IN01
διάρκεια	1I501
διάστημα	1I501
διαθεσιμοτητα	1IV01
διαθεσιμότητα	1IV01
διακριση	1IN01
διαρκεια	1I501
διαστημα	1I501
διατριβή	1IW01
διατριβη	1IW01
διδακτικέσ μονάδεσ	1IX01
διδακτικεσ μοναδεσ	1IX01
διδακτορική διατριβή	1IW01
διδακτορικη διατριβη	1IW01
διευθυνση	1IY01
διευθυνση ηλεκτρονικου ταχυδρομειου	1IZ01
διευθυνση κατοικιασ	1IY01
διευθυνση τμηματοσ	1I[01
διεύθυνση	1IY01
διεύθυνση ηλεκτρονικού ταχυδρομείου	1IZ01
διεύθυνση κατοικίασ	1IY01
διεύθυνση τμήματοσ	1I[01
δικτυακοσ τοποσ	1I\01
δικτυακόσ τόποσ	1I\01
δικτυο	1IR01
διπλωμα	1IL01
διπλωμα οδηγησησ	1Hm01
διπλωματική	1IW01
διπλωματική εργασία	1IW01
διπλωματικη	1IW01
διπλωματικη εργασια	1IW01
είδοσ απασχόλησησ	1I]01
είδοσ τησ επιχείρησησ ή του κλάδου	1I^01
εδρα	1I201
εθνικοτητα	1I_01
εθνικότητα	1I_01
ειδίκευση	1IC01
ειδικευση	1IC01
ειδικοτητα	1I`03
ειδικότητα	1I`03
ειδοσ απασχολησησ	1I]01
ειδοσ τησ επιχειρησησ η του κλαδου	1I^01
εκδοθηκε απο	1Ic01
εκδοσεισ	1IU01
εκδοτησ	1Id02
εκδοτησ πιστοποιητικου	1Ic01
εκδόθηκε από	1Ic01
εκδόσεισ	1IU01
εκδότησ	1Id02
εκδότησ πιστοποιητικού	1Ic01
εκπαιδευτικο ιδρυμα	1I=01
εκπαιδευτικό ίδρυμα	1I=01
εναρξη	1I301
επάγγελμα	1If01
επίθετο	1Ig01
επίπεδο	1Ih03
επίπεδο eqf	1Ik01
επίπεδο γλώσσασ	1Il01
επίπεδο γνώσησ	1Im02
επίπεδο εππ	1Ik01
επίπεδο σπουδών	1Io01
επαγγελμα	1If01
επιβλέπουσα	1J001
επιβλέπων	1J001
επιβλεπουσα	1J001
επιβλεπων	1J001
επιθετο	1Ig01
επιθυμητή απασχόληση	1If01
επιθυμητή θέση	1If01
επιθυμητη απασχοληση	1If01
επιθυμητη θεση	1If01
επιθυμητοσ μισθοσ	1J101
επιθυμητόσ μισθόσ	1J101
επικοινωνία	1IJ01
επικοινωνία (προφορική	1J201
επικοινωνια	1IJ01
επικοινωνια (προφορικη	1J201
επιπεδο	1Ih03
επιπεδο eqf	1Ik01
επιπεδο γλωσσασ	1Il01
επιπεδο γνωσησ	1Im02
επιπεδο εππ	1Ik01
επιπεδο σπουδων	1Io01
επιτευγματα	1IH01
επιτεύγματα	1IH01
επιχείρηση	1J301
επιχειρηση	1J301
εππ	1Ik01
επωνυμία εταιρείασ	1J301
επωνυμία και διεύθυνση εργοδότη	1J301
επωνυμια εταιρειασ	1J301
επωνυμια και διευθυνση εργοδοτη	1J301
επωνυμο	1Ig01
επωνυμο ονομα	1J401
επώνυμο	1Ig01
επώνυμο / όνομα	1J401
εργαλεία	1IS01
εργαλεια	1IS01
εργασίεσ	1IK01
εργασιεσ	1IK01
εργο	1I401
εργοδοτησ	1J301
εργοδότησ	1J301
εταιρία	1J301
εταιρεία	1J502
εταιρεια	1J502
εταιρια	1J301
ετη	1J702
ετη εμπειριασ	1I601
ετοσ	1I703
ετοσ αποκτησησ	1I;01
ετοσ αποφοιτησησ	1I:01
ετοσ γεννησησ	1I<01
ετων	1J901
ετών	1J901
ευθυνεσ	1IK01
ευθύνεσ	1IK01
ευχέρεια	1Il01
ευχερεια	1Il01
εωσ	1I:01
ηλ διευθυνση	1IZ01
ηλ ταχ	1IZ01
ηλ ταχυδρομειο	1IZ01
ηλ. διεύθυνση	1IZ01
ηλ. ταχ	1IZ01
ηλ. ταχυδρομείο	1IZ01
ηλεκτρονική διεύθυνση	1IZ01
ηλεκτρονικη διευθυνση	1IZ01
ηλεκτρονικο ταχυδρομειο	1IZ01
ηλεκτρονικό ταχυδρομείο	1IZ01
ηλικία	1J901
ηλικια	1J901
ημ γεννησησ	1I<01
ημ νια γεννησησ	1I<01
ημ. γέννησησ	1I<01
ημ/νία γέννησησ	1I<01
ημερομηνία	1J:02
ημερομηνία έκδοσησ	1I;01
ημερομηνία έναρξησ	1I301
ημερομηνία γέννησησ	1I<01
ημερομηνία δημοσίευσησ	1IT01
ημερομηνία και τόποσ γέννησησ	1I<01
ημερομηνία λήξησ	1I:01
ημερομηνίεσ	1I501
ημερομηνια	1J:02
ημερομηνια γεννησησ	1I<01
ημερομηνια δημοσιευσησ	1IT01
ημερομηνια εκδοσησ	1I;01
ημερομηνια εναρξησ	1I301
ημερομηνια και τοποσ γεννησησ	1I<01
ημερομηνια ληξησ	1I:01
ημερομηνιεσ	1I501
θέμα	1I401
θέμα διπλωματικήσ	1IW01
θέση	1ID01
θέση εργασίασ	1ID01
θεμα	1I401
θεμα διπλωματικησ	1IW01
θεση	1ID01
θεση εργασιασ	1ID01
θητεία	1J<01
θητεια	1J<01
ιδιοτητα	1J=03
ιδιότητα	1J=03
ιδρυμα	1I=01
ιθαγένεια	1I_01
ιθαγενεια	1I_01
ιστολογιο	1I\01
ιστολόγιο	1I\01
ιστοσελίδα	1I\01
ιστοσελιδα	1I\01
ιστοτοποσ	1I\01
ιστότοποσ	1I\01
καθήκοντα	1IK01
καθήκοντα θέσησ	1ID01
καθήκοντα και αρμοδιότητεσ	1IK01
καθηκοντα	1IK01
καθηκοντα θεσησ	1ID01
καθηκοντα και αρμοδιοτητεσ	1IK01
κατανοηση προφορικου λογου	1I>01
κατανόηση προφορικού λόγου	1I>01
κατευθυνση	1IC01
κατεύθυνση	1IC01
κατοικία	1J@02
κατοικια	1J@02
κιν	1JB01
κινητο	1JB01
κινητο τηλεφωνο	1JB01
κινητό	1JB01
κινητό τηλέφωνο	1JB01
κλάδοσ	1JC02
κλαδοσ	1JC02
κοινωνικά δίκτυα	1JE01
κοινωνικα δικτυα	1JE01
κυρια θεματα επαγγελματικεσ δεξιοτητεσ	1JF01
κυρια καθηκοντα	1IK01
κυρια μαθηματα	1JF01
κυρια σημεια	1JG01
κυριεσ αρμοδιοτητεσ	1IK01
κυριεσ δραστηριοτητεσ και αρμοδιοτητεσ	1IK01
κύρια θέματα/επαγγελματικέσ δεξιότητεσ	1JF01
κύρια καθήκοντα	1IK01
κύρια μαθήματα	1JF01
κύρια σημεία	1JG01
κύριεσ αρμοδιότητεσ	1IK01
κύριεσ δραστηριότητεσ και αρμοδιότητεσ	1IK01
λέξεισ-κλειδιά	1IS01
λήξη	1I:01
λεξεισ κλειδια	1IS01
ληξη	1I:01
λογαριασμοσ	1JH01
λογαριασμόσ	1JH01
λογισμικο	1IS01
λογισμικό	1IS01
λοιπά	1Hn01
λοιπά στοιχεία	1Hn01
λοιπα	1Hn01
λοιπα στοιχεια	1Hn01
μέγεθοσ ομάδασ	1II01
μέθοδοι	1IS01
μέσοσ όροσ	1IM01
μέχρι	1I:01
μαθήματα	1JF01
μαθηματα	1JF01
μεγεθοσ ομαδασ	1II01
μεθοδοι	1IS01
μεσοσ οροσ	1IM01
μεταπτυχιακή εργασία	1IW01
μεταπτυχιακη εργασια	1IW01
μεχρι	1I:01
μητρικέσ γλώσσεσ	1JI01
μητρική γλώσσα	1JI01
μητρική/έσ γλώσσα/εσ	1JI01
μητρικεσ γλωσσεσ	1JI01
μητρικη γλωσσα	1JI01
μητρικη εσ γλωσσα εσ	1JI01
μικρο ονομα	1JJ01
μικρό όνομα	1JJ01
μισθολογικέσ απαιτήσεισ	1J101
μισθολογικεσ απαιτησεισ	1J101
μονάδα	1I[01
μοναδα	1I[01
νομοσ	1JK01
νομόσ	1JK01
ξένη γλώσσα	1IO01
ξενη γλωσσα	1IO01
ο ρολοσ μου	1JL01
ο ρόλοσ μου	1JL01
οδοσ	1IY01
οδόσ	1IY01
οικογενειακή κατάσταση	1JM01
οικογενειακη κατασταση	1JM01
ομάδα	1I[01
ομαδα	1I[01
ομιλία	1JN01
ομιλια	1JN01
ονομα	1J401
ονομα (μικρο	1JJ01
ονομα επωνυμο	1J401
ονομα και διευθυνση εργοδοτη	1J301
ονομα και επωνυμο	1J401
ονομα και τυποσ του οργανισμου που παρειχε την εκπαιδευση η καταρτιση	1I=01
ονομα χρηστη	1JH01
ονομασία	1J401
ονομασια	1J401
ονοματεπωνυμο	1J401
ονοματεπώνυμο	1J401
οργανισμοσ	1JO02
οργανισμόσ	1JO02
πανεπιστήμιο	1I=01
πανεπιστημιο	1I=01
παραγωγή γραπτού λόγου	1IP01
παραγωγη γραπτου λογου	1IP01
παρατηρήσεισ	1JQ01
παρατηρησεισ	1JQ01
πελάτησ	1JR01
πελατησ	1JR01
περίληψη	1JQ01
περίοδοσ	1I501
περιγραφή	1I401
περιγραφή έργου	1I401
περιγραφή εργασίασ	1IK01
περιγραφή εταιρείασ	1JS01
περιγραφη	1I401
περιγραφη εργασιασ	1IK01
περιγραφη εργου	1I401
περιγραφη εταιρειασ	1JS01
περιεχομενο	1I401
περιεχόμενο	1I401
περιληψη	1JQ01
περιοδικο	1IU01
περιοδικό	1IU01
περιοδοσ	1I501
περιοχή	1JT03
περιοχη	1JT03
περιφέρεια	1JK01
περιφερεια	1JK01
πιστωτικέσ μονάδεσ	1IX01
πιστωτικεσ μοναδεσ	1IX01
πλήρεσ όνομα	1J401
πλατφορμα	1IR01
πλατφόρμα	1IR01
πληρεσ ονομα	1J401
πολη	1JW02
προγράμματα	1IS01
προγραμματα	1IS01
προισταμενοσ	1J001
προσφωνηση	1JY01
προσφώνηση	1JY01
προυπηρεσια	1I601
προφίλ	1JQ01
προφίλ στο διαδίκτυο	1JE01
προφιλ	1JQ01
προφιλ στο διαδικτυο	1JE01
προφορική έκφραση	1JN01
προφορική αλληλεπίδραση	1J201
προφορική κατανόηση	1I>01
προφορικη αλληλεπιδραση	1J201
προφορικη εκφραση	1JN01
προφορικη κατανοηση	1I>01
προϊστάμενοσ	1J001
προϋπηρεσία	1I601
πτυχίο	1IL01
πτυχιακή	1IW01
πτυχιακή εργασία	1IW01
πτυχιακη	1IW01
πτυχιακη εργασια	1IW01
πτυχιο	1IL01
πόλη	1JW02
ρολοι	1JL01
ρολοσ	1JZ03
ρόλοι	1JL01
ρόλοσ	1JZ03
σελίδα	1I\01
σελιδα	1I\01
σεμινάρια	1JF01
σεμιναρια	1JF01
σημαντικά σημεία	1JG01
σημαντικα σημεια	1JG01
σταθερο	1IJ01
σταθερο τηλεφωνο	1IJ01
σταθερό	1IJ01
σταθερό τηλέφωνο	1IJ01
στρατιωτικέσ υποχρεώσεισ	1J<01
στρατιωτική θητεία	1J<01
στρατιωτική θητεια	1J<01
στρατιωτική κατάσταση	1J<01
στρατιωτικεσ υποχρεωσεισ	1J<01
στρατιωτικη θητεια	1J<01
στρατιωτικη κατασταση	1J<01
συγγραφέασ	1J]01
συγγραφείσ	1J]01
συγγραφεασ	1J]01
συγγραφεισ	1J]01
συλλογοσ	1J^01
συνδεσμοσ	1I\01
συνομιλία	1J201
συνομιλια	1J201
συνοψη	1JQ01
συσταση	1I@01
σχέση	1J_01
σχεση	1J_01
σχετικά	1JQ01
σχετικά με την εταιρεία	1JS01
σχετικα	1JQ01
σχετικα με την εταιρεια	1JS01
σχολή	1J`02
σχολείο	1I=01
σχολειο	1I=01
σχολη	1J`02
σύλλογοσ	1J^01
σύνδεσμοσ	1I\01
σύνοψη	1JQ01
σύσταση	1I@01
τ κ	1Jb01
τ.κ	1Jb01
τίτλοσ	1Jc04
τίτλοσ ονόματοσ	1J401
τίτλοσ πιστοποίησησ ή διπλώματοσ	1IL01
τίτλοσ σπουδών	1IL01
ταχυδρομική διεύθυνση	1IY01
ταχυδρομικη διευθυνση	1IY01
ταχυδρομικοσ κωδικασ	1Jb01
ταχυδρομικόσ κώδικασ	1Jb01
τεχνολογίεσ	1IS01
τεχνολογιεσ	1IS01
τηλ	1IJ01
τηλέφωνα	1IJ01
τηλέφωνο	1IJ01
τηλέφωνο επικοινωνίασ	1IJ01
τηλεφωνα	1IJ01
τηλεφωνο	1IJ01
τηλεφωνο επικοινωνιασ	1IJ01
τιτλοσ	1Jc04
τιτλοσ ονοματοσ	1J401
τιτλοσ πιστοποιησησ η διπλωματοσ	1IL01
τιτλοσ σπουδων	1IL01
τκ	1Jb01
τμήμα	1Jg02
τμημα	1Jg02
τομέασ	1I^01
τομέασ δραστηριότητασ	1I^01
τομεασ	1I^01
τομεασ δραστηριοτητασ	1I^01
τοποθεσία	1I201
τοποθεσια	1I201
τοποσ	1I201
τοποσ γεννησησ	1Ji01
τοποσ διαμονησ	1IQ01
τοποσ κατοικιασ	1JW02
τυποσ η τομεασ δραστηριοτητασ	1I^01
τόποσ	1I201
τόποσ γέννησησ	1Ji01
τόποσ διαμονήσ	1IQ01
τόποσ κατοικίασ	1JW02
τύποσ ή τομέασ δραστηριότητασ	1I^01
υπευθυνοτητεσ	1IK01
υπευθυνότητεσ	1IK01
υπηκοοτητα	1I_01
υπηκοοτητα( εσ	1I_01
υπηκοότητα	1I_01
υπηκοότητα(-εσ	1I_01
φαξ	1Jj01
φορέασ	1Jk04
φορέασ έκδοσησ	1Ic01
φορέασ απονομήσ	1IE01
φορέασ εκπαίδευσησ	1I=01
φορέασ πιστοποίησησ	1Ic01
φορεασ	1Jk04
φορεασ απονομησ	1IE01
φορεασ εκδοσησ	1Ic01
φορεασ εκπαιδευσησ	1I=01
φορεασ πιστοποιησησ	1Ic01
φυλο	1Jo01
φωτογραφία	1K001
φωτογραφια	1K001
φύλο	1Jo01
χρήση	1IS01
χρηση	1IS01
χρονική περίοδοσ	1I501
χρονικη περιοδοσ	1I501
χρονικο διαστημα	1I501
χρονικό διάστημα	1I501
χρονολογίεσ	1I501
χρονολογιεσ	1I501
χρονοσ	1I501
χρόνοσ	1I501
χωρα	1K101
χώρα	1K101
ωράριο	1I]01
ωραριο	1I]01
όνομα	1J401
όνομα (μικρό	1JJ01
όνομα - επώνυμο	1J401
όνομα και διεύθυνση εργοδότη	1J301
όνομα και επώνυμο	1J401
όνομα και τύποσ του οργανισμού που παρείχε την εκπαίδευση ή κατάρτιση	1I=01
όνομα χρήστη	1JH01
автор	1K203
автори	1K502
авторы	1K701
адрес	1K802
адрес за кореспонденция	1K:01
адрес места жительства	1K;01
адрес проживания	1K;01
адрес регистрации	1K;01
адрес сайта	1K<01
адрес электронной почты	1K=01
адреса	1K>02
адреса електронної пошти	1K@01
адреса проживання	1KA01
адреса становања	1KB01
академическая степень	1KC01
академия	1KD01
акаунт	1KE01
аккаунт	1KF01
акценти	1KG01
алати	1KH01
армия	1KI01
аудирование	1KJ01
аудіювання	1KK01
аутор	1KL01
аутори	1KL01
бажана зарплата	1KM01
бажана посада	1KN01
бажана робота	1KN01
бажане місто	1KO01
бажаний рівень доходу	1KM01
бал	1KP01
балл	1KQ01
баллы	1KQ01
бележка	1KR01
беседа	1KS01
блог	1KT04
бранш	1KX01
брачни статус	1KY01
брачно стање	1KY01
брой подчинени	1KZ01
брой служители	1KZ01
број запослених	1K[01
број телефона	1K\01
в подчинении	1K]01
веб	1K^01
веб сайт	1K_02
веб сајт	1K^01
веб страница	1K^01
веб-сайт	1K_02
веб-сајт	1K^01
вебсайт	1Ka01
величина тима	1K[01
вероисповедание	1Kb01
вес	1Kc01
вестник	1Kd01
вештине	1KH01
вид	1Ke03
вид заетост	1Kh01
вид зайнятості	1Ki01
вид занятости	1Kj01
вид на дейността	1KX01
вид на дейността или сферата на работа	1KX01
вид проект	1Kk01
видавець	1Kl01
видавець сертифіката	1Km01
видавник	1Km01
видавництво	1Kl01
видання	1Kl01
видано	1Kn01
виза	1Ko01
використані технології	1L001
використовувані технології	1L001
вклад	1L101
вкр	1L201
владеене	1L301
владение	1L401
власне ім'я	1L501
внз	1L601
водительские права	1L701
водительское удостоверение	1L701
водійське посвідчення	1L801
водійські права	1L801
военна повинност	1L901
военна служба	1L901
военная служба	1KI01
военный билет	1KI01
возачка	1L:01
возачка дозвола	1L:01
возраст	1L;01
воинская обязанность	1KI01
воинская служба	1KI01
володіння	1L<01
војна обавеза	1L=01
војни рок	1L=01
вредные привычки	1Kc01
време	1L>02
время	1L@01
время работы	1L@01
врста	1LA01
врста делатности	1LB01
врста запослења	1LC01
врста пројекта	1LA01
вручено	1LD01
връзка	1LE01
връзка с лицето	1LF01
връчена от	1LG01
вуз	1KD01
вулиця	1KA01
възложител	1LH01
възраст	1LI01
выдавшая организация	1LJ01
выдал	1LJ01
выдан	1LK02
выдан кем	1LJ01
выполняемая работа	1L101
выполняемые обязанности	1L101
выпуск	1LM01
выпускная квалификационная работа	1L201
выпускная работа	1L201
відгук	1LN01
відділ	1LO01
відзнака	1LP01
відношення	1LQ01
відношення до військової служби	1LR01
відповідальність	1LS01
військова служба	1LR01
військовий обов'язок	1LR01
вік	1LT01
галузь	1LU01
главни задаци	1LV01
главни предмети	1LW01
главное	1LX01
говор	1LY01
говорене	1LZ01
говорение	1L[01
говорна интеракција	1L\01
говорна продукција	1LY01
говоріння	1L]01
год	1L^04
год выдачи	1Lb01
год окончания	1LM01
год получения	1Lb01
год поступления	1Lc01
год публикации	1Ld01
год рождения	1Le01
года	1L;01
година	1Lf06
година завршетка	1Ll01
година на завършване	1Lm01
година на раждане	1Ln01
година рођења	1Lo01
године	1M002
године искуства	1M201
години	1M303
години опит	1M601
годы	1L@01
годы обучения	1L@01
годы работы	1L@01
головне	1M701
город	1M802
город проживания	1M802
готов приступить	1M:01
готова приступить	1M:01
готовност за започване	1M;01
готовность к командировкам	1M<01
готовность к переезду	1M<01
готовность к работе	1M:01
готовность приступить	1M:01
готовность приступить к работе	1M:01
готовність до відряджень	1KO01
готовність до переїзду	1KO01
готовність до роботи	1M=01
готовність приступити	1M=01
гр	1M>01
град	1M?03
гражданство	1MB02
график	1Kj01
график работы	1MD02
графік	1Ki01
графік роботи	1Ki01
громадська організація	1MF01
громадянство	1MG01
д р	1Le01
д.р	1Le01
дата	1MH09
дата видачі	1Kn01
дата выдачи	1Lb01
дата выхода	1M:01
дата выхода публикации	1Ld01
дата завершення	1MQ01
дата закінчення	1MQ01
дата и место рождения	1Le01
дата и място на раждане	1Ln01
дата на издаване	1MR01
дата на публикуване	1MS01
дата на раждане	1Ln01
дата народження	1MT01
дата начала	1Lc01
дата окончания	1LM01
дата отримання	1Kn01
дата получения	1Lb01
дата поступления	1Lc01
дата початку	1MU01
дата приема	1Lc01
дата приёма	1Lc01
дата публикации	1Ld01
дата публікації	1MV01
дата рождения	1Le01
дата увольнения	1LM01
дата і місце народження	1MT01
дати	1MW02
дати (от до	1MY01
дати (от-до	1MY01
датум	1MZ03
датум завршетка	1Ll01
датум и место рођења	1Lo01
датум издавања	1M]01
датум објављивања	1M^01
датум почетка	1M_01
датум рођења	1Lo01
даты	1L@01
дейности	1M`01
делатност	1LB01
день народження	1MT01
день рождения	1Le01
департамент	1Ma02
дети	1Mc01
деятельность	1Md02
деятельность компании	1Mf01
диалог	1Mg02
диплом	1Mi03
диплом на тему	1L201
диплом с отличием	1KQ01
диплома	1Ml02
диплома с успех	1Mn01
дипломен проект	1Mo01
дипломна работа	1Mo01
дипломна робота	1N001
дипломная работа	1L201
дипломний проєкт	1N001
дипломный проект	1L201
дипломски рад	1N101
дирекция	1N201
дисертационен труд	1Mo01
дисертация	1Mo01
дисертација	1N101
дисертація	1N001
диссертация	1L201
дисциплини	1N301
дисциплины	1N401
дисципліни	1N501
длительность	1L@01
длъжност	1N603
длъжностна характеристика	1M`01
для	1N902
для кого	1N;01
до	1N<04
додаткова інформація	1N@01
додатково	1N@01
доделила	1NA01
доделио	1NA01
додељује	1NA01
докторска дисертација	1N101
должностные обязанности	1L101
должностные обязанности и достижения	1L101
должность	1NB04
домашен	1NF01
домашен адрес	1K:01
домашний адрес	1K;01
домашний телефон	1NG01
домашня адреса	1KA01
дополнительная информация	1NH01
дополнительная почта	1NI01
дополнительно	1NH01
дополнительный телефон	1NJ01
допълнителна информация	1NK01
досвід	1NL01
досвід роботи	1NL01
достигнутые результаты	1NM01
достигнућа	1NN01
достижения	1NM01
доступност	1NO01
доступность	1M:01
доступність	1M=01
досягнення	1NP01
држава	1NQ01
држављанство	1NR01
друге имејл адресе	1NS01
други данни	1NK01
други имейли	1NT01
други сајтови	1NU01
други телефони	1NV02
други уебсайтове	1NX01
другие адреса почты	1NI01
другие сайты	1NY01
другие ссылки	1NY01
другие телефоны	1NJ01
друго	1NZ02
другое	1NH01
дружество	1N\01
друштвене мреже	1N]01
дужности	1LV01
държава	1N^01
діалог	1N_01
діти	1N`01
діяльність	1LS01
діяльність компанії	1Na01
е mail	1Nb03
е маил	1Ne01
е пошта	1Ne01
е поща	1Nf01
е-mail	1Nb03
е-маил	1Ne01
е-пошта	1Ne01
е-поща	1Nf01
егн	1Ng01
език	1Nh01
езикови сертификати	1Ni01
езици	1Nh01
екип	1N201
екр	1Nj01
ел адрес	1Nf01
ел пошта	1K@01
ел поща	1Nf01
ел. адрес	1Nf01
ел. пошта	1K@01
ел. поща	1Nf01
електронна адреса	1K@01
електронна пошта	1K@01
електронна поща	1Nf01
електронска пошта	1Ne01
емаил	1Ne01
еспб	1Nk01
еспб бодови	1Nk01
желаемая должность	1Nl01
желаемая зарплата	1Nm01
желаемая позиция	1Nl01
желаемое место работы	1M<01
желаемый город	1M<01
желаемый график	1Kj01
желаемый доход	1Nm01
желаемый уровень дохода	1Nm01
желаемый уровень заработной платы	1Nm01
желана длъжност	1Nn01
желана заплата	1No01
желана позиция	1Nn01
желательное место работы	1M<01
жељена плата	1O001
жељена позиција	1O101
журнал	1O202
з	1MU01
за	1O401
за компанията	1O501
за мен	1KR01
за фирмата	1O501
забележка	1KR01
завдання	1LS01
завершення	1MQ01
завршетак	1Ll01
завршни рад	1N101
завършване	1Lm01
завършил	1Lm01
завършила	1Lm01
загальний стаж	1NL01
заглавие	1O601
заголовок	1O701
задаци	1LV01
задача	1O801
задачи	1O902
задужења	1LV01
задължения	1M`01
заемана длъжност	1O;01
заемана длъжност или позиция	1O;01
займана посада	1O<01
зайнятість	1Ki01
заказчик	1N;01
заклад	1L601
заклад освіти	1L601
закінчення	1MQ01
замовник	1O=01
занимаемая должность	1O>01
занимање	1O?02
занятость	1MD02
започване	1OA01
заработная плата	1Nm01
зарплата	1OB02
зарплата от	1Nm01
зарплатные ожидания	1Nm01
зарплатні очікування	1KM01
зачетные единицы	1OD01
зачётные единицы	1OD01
збірник	1Kl01
звање	1OE01
звено	1N201
звертання	1OF01
земља	1NQ01
зміст	1OG01
знание языка	1L401
знање	1OH01
зона відповідальності	1LS01
зона ответственности	1L101
зріст	1OI01
издавалац	1OJ01
издавач	1OK01
издаваща институция	1OL01
издаден на	1MR01
издаден от	1OL01
издадено	1MR01
издадено от	1OL01
издала	1OJ01
издание	1OM01
издао	1OJ01
издател	1ON02
издател на сертификата	1OL01
издателство	1Kd01
издатель	1OM01
издатель сертификата	1LJ01
издательство	1OM01
използвани технологии	1OP01
изучаемые дисциплины	1N401
изученные дисциплины	1N401
име	1OQ03
име и адрес на работодателя	1N\01
име и вид на обучаващата или образователната организация	1OT01
име и презиме	1OU01
име и фамилия	1OV01
име презиме фамилия	1OV01
име, презиме, фамилия	1OV01
имейл	1OW02
имейл адрес	1Nf01
имена	1OY02
имејл	1Ne01
имејл адреса	1Ne01
имя	1O[02
имя и фамилия	1O]01
имя пользователя	1KF01
индекс	1O^01
индустрия	1O_01
индустрија	1LB01
инн	1O`01
иностранный язык	1Oa01
институт	1KD01
институция	1Ob04
инструменти	1OP01
инструменты	1Of01
интернет страница	1Og02
искуство	1M201
использовал	1Of01
использовала	1Of01
используемые инструменты	1Of01
используемые технологии	1Of01
используемый стек	1Of01
истакнуто	1Oi01
исходный код	1K<01
итоги	1NM01
итоговая оценка	1KQ01
категория	1Oj03
категория прав	1L701
кафедра	1Om02
квалификация	1Oo02
квалификација	1OE01
кваліфікаційна робота	1N001
кваліфікація	1P101
кем вручена	1LD01
кем выдан	1LJ01
кем выдано	1P202
кем присуждено	1LD01
кем приходится	1P401
керівник	1P501
ким видано	1Km01
ким вручено	1P601
ким присуджено	1P601
клиент	1P702
клијент	1O401
ключевое	1LX01
ключевые достижения	1NM01
ключевые моменты	1LX01
ключевые навыки	1Of01
ключевые слова	1Of01
ключови думи	1OP01
ключові досягнення	1NP01
ключові моменти	1M701
ключові слова	1L001
клієнт	1O=01
коаутори	1KL01
коледж	1L601
количество подчиненных	1K]01
количество подчинённых	1K]01
количество сотрудников	1K]01
колледж	1KD01
команда	1Ma02
команда проекта	1K]01
командировки	1M<01
компания	1P903
компанија	1P<02
компанія	1P>02
конец	1LM01
контакт	1P@02
контакт телефон	1K\01
контакти	1NF01
контактний телефон	1PB01
контактный телефон	1NG01
контакты	1NG01
контекст	1O801
конференция	1OM01
конференція	1Kl01
корисничко име	1PC01
коришћене технологије	1KH01
короткий опис	1PD01
коротко	1PD01
край	1PE02
крайна дата	1Lm01
кратко	1PG01
краткое описание	1PG01
країна	1PH01
крај	1Ll01
кредити	1PI02
кредити єктс	1PK01
кредиты	1OD01
круг обязанностей	1L101
курсеви	1LW01
курси	1N501
курсове	1N301
курсы	1N401
кількість працівників	1PL01
кључне речи	1KH01
кључне тачке	1Oi01
лет	1L;01
линк	1Og02
лично име	1PM02
личное имя	1PO01
личный сайт	1K<01
логин	1KF01
логін	1PP01
локация	1PQ01
локација	1PR01
локація	1PS01
м	1PT01
магистарски рад	1N101
магистерская диссертация	1L201
магистърска теза	1Mo01
магістерська робота	1N001
майчин език	1PU01
майчини езици	1PU01
мастер рад	1N101
матерњи језик	1PV01
матерњи језици	1PV01
мейл	1OW02
ментор	1PW01
менторка	1PW01
мережа	1PX01
место	1PY03
место в рейтинге	1P\01
место жительства	1M802
место проживания	1M802
место работы	1P]03
место рада	1PR01
место рождения	1P`01
место рођења	1Pa01
место становања	1Pb02
местоживеене	1Pd02
местонахождение	1PQ01
местоположение	1Pf02
месторабота	1Ph02
месторождение	1Pj01
мета	1KN01
методе	1KH01
методи	1Pk02
методы	1Of01
мејл	1Ne01
мишљење	1Pm01
моб	1Pn04
моб тел	1Q203
моб телефон	1Q503
моб. тел	1Q203
моб. телефон	1Q503
мобилен	1Q801
мобилен тел	1Q801
мобилен телефон	1Q801
мобилни	1Q901
мобилни телефон	1Q901
мобильный	1Q:01
мобильный телефон	1Q:01
мобільний	1Q;01
мобільний телефон	1Q;01
мова	1Q<01
мови	1Q<01
мови та інструменти	1L001
мовний досвід	1Q=01
мовні сертифікати	1Q>01
монолог	1Q?02
моя роль	1QA04
моята роля	1QE01
моја улога	1QF01
мрежа	1QG02
място	1QI01
място на раждане	1Pj01
місто	1QJ02
місто проживання	1PT01
місце	1PS01
місце народження	1QL01
місце проживання	1QJ02
місце роботи	1QM02
місцезнаходження	1PS01
навички	1L001
навчальний заклад	1L601
навыки	1Of01
нагорода	1LP01
награда	1QO03
надређени	1PW01
назва	1QR02
назва компанії	1QT01
назва навчального закладу	1L601
назва нагороди	1LP01
название	1QU02
название компании	1QW01
название организации	1QW01
название проекта	1O]01
название учебного заведения	1KD01
назив	1QX02
назив и адреса послодавца	1QZ01
назив награде	1Q[01
назив фирме	1QZ01
назив школе	1Q\01
наименование	1Q]03
наименование на наградата	1O601
наименование на придобитата квалификация	1Q`01
наименование на фирмата	1N\01
наименование организации	1QW01
наименование учебного заведения	1KD01
наличност	1M;01
налог	1PC01
напомена	1Qa01
направление	1Qb02
направление подготовки	1Qd01
напрям	1Qe01
напрям підготовки	1Qe01
народився	1MT01
народилась	1MT01
народилася	1MT01
наручилац	1O401
населений пункт	1PT01
населенный пункт	1Qf01
населено място	1Pd02
населённый пункт	1Qf01
настоящ адрес	1K:01
настояща длъжност	1Nn01
науковий керівник	1P501
научен ръководител	1Qg01
научный руководитель	1Qh01
националност	1Qi02
националности	1Qk01
национальность	1Ql01
національність	1MG01
начална дата	1OA01
начало	1Qm02
начало работы	1Lc01
нива по cefr	1Qo01
ниво	1R005
ниво еок	1R501
ниво знања	1OH01
ниво на владеене	1L301
ниво по екр	1Nj01
ниво по националната класификация	1Nj01
нивои зерој	1R601
ник	1KF01
никнейм	1KF01
нокс ниво	1R501
номер телефона	1NG01
номер телефону	1PB01
нік	1PP01
о компании	1Mf01
о компанији	1R701
о мени	1Qa01
о проекте	1O801
о себе	1PG01
о фирми	1R701
област	1R803
област студија	1R;01
область	1R<02
область деятельности	1O_01
область изучения	1Qd01
обліковий запис	1PP01
обо мне	1PG01
обобщение	1KR01
обов'язки	1LS01
оборудование	1Of01
образование	1R>04
образователна институция	1OT01
образователна степен	1RB02
образовательное учреждение	1KD01
образовна установа	1Q\01
обращение	1RD01
обръщение	1RE01
обучаваща организация	1OT01
общий стаж	1RF01
общий стаж работы	1RF01
объединение	1RG01
обязанности	1L101
објављено	1M^01
објављено у	1OK01
од	1M_01
од - до	1RH01
од до	1RH01
одговорности	1LV01
одељење	1RI01
однос	1RJ01
оеер	1Qo01
ожидаемая зарплата	1Nm01
ожидания по зарплате	1Nm01
окончание	1LM01
окончание работы	1LM01
округ	1RK01
окружение	1Of01
опис	1RL02
опис компаније	1R701
опис компанії	1Na01
опис посла	1LV01
опис проекту	1OG01
опис проєкту	1OG01
опис пројекта	1RN01
описание	1RO02
описание компании	1Mf01
описание на проекта	1RQ01
описание на фирмата	1O501
описание проекта	1O801
опит	1M601
опубликовано	1Ld01
опубликовано в	1OM01
опубліковано	1MV01
опубліковано в	1Kl01
општина	1RR01
опыт	1RF01
опыт работы	1RF01
организатор	1RS04
организация	1RW08
организација	1R_02
організатор	1Km01
організація	1Ra05
освіта	1Rf02
освітній ступінь	1P101
ословљавање	1Rh01
основне	1M701
основни дейности и отговорности	1M`01
основни задачи	1M`01
основни задължения	1M`01
основни моменти	1KG01
основни отговорности	1M`01
основни постижения	1Ri01
основни предмети	1N301
основни предмети застъпени професионални умения	1N301
основни предмети/застъпени професионални умения	1N301
основное	1LX01
основные дисциплины	1N401
основные достижения	1NM01
основные задачи	1L101
основные обязанности	1L101
основные предметы	1N401
основные результаты	1NM01
основні дисципліни	1N501
основні досягнення	1NP01
основні завдання	1LS01
основні обов'язки	1LS01
особистий сайт	1Ka01
остали подаци	1Rj01
остало	1Rj01
от	1OA01
отбита военна служба	1L901
ответственность	1L101
отговорности	1M`01
отдел	1Rk02
отзив	1Rm01
отзыв	1Rn01
отличие	1O601
отношение	1P401
отношение к воинской обязанности	1KI01
отношение к воинской службе	1KI01
отрасль	1O_01
отрасль компании	1O_01
отрасъл	1KX01
отчество	1PO01
оцена	1Ro01
оценка	1S002
оцінка	1KP01
очаквана заплата	1No01
очаквано възнаграждение	1No01
очекивана плата	1O001
очікувана зарплата	1KM01
п к	1S201
п і б	1S301
п.к	1S201
п.і.б	1S301
партийность	1S401
паспорт	1O`01
паспортные данные	1O`01
переезд	1M<01
переїзд	1KO01
период	1S503
период обучения	1L@01
период работы	1L@01
період	1S801
період роботи	1S801
писане	1S901
писање	1S:01
письменная речь	1S;01
письмо	1S<02
платформа	1S>04
по	1SB03
по батькові	1L501
повне ім'я	1S301
подданство	1Ql01
подразделение	1SE01
подробности	1O801
подчинение	1Qh01
подчиненные	1K]01
подчинённые	1K]01
позиция	1SF03
позиција	1SI01
позиція	1SJ02
познавање	1OH01
пол	1SL03
политические взгляды	1S401
полное имя	1O]01
понимание на слух	1KJ01
портфолио	1SO02
портфоліо	1Ka01
посада	1SQ04
посадові обов'язки	1LS01
посвідчення водія	1L801
посилання	1Ka01
послови и одговорности	1LV01
послодавац	1QZ01
постигнућа	1NN01
постижения	1Ri01
постоянен адрес	1K:01
поточний статус	1SU01
потребителско име	1KE01
початок	1MU01
почетак	1M_01
почта	1K=01
почтовый адрес	1K;01
почтовый индекс	1O^01
пошта	1K@01
поштански број	1SV01
поштова адреса	1KA01
поштовий індекс	1SW01
поща	1Nf01
пощенски код	1S201
права	1SX02
права категории	1L701
пребивалиште	1Pb02
предмети	1SZ03
предметы	1N401
предприятие	1S]02
предузеће	1QZ01
презиме	1S_01
презиме и име	1OU01
премия	1O701
препорука	1Pm01
препоръка	1Rm01
претендую на должность	1Nl01
придобита	1MR01
придобита квалификация	1Q`01
признање	1Q[01
примечание	1PG01
примітка	1PD01
присвоенная квалификация	1KC01
присъдена от	1LG01
причина за напускане	1S`01
причина звільнення	1Sa01
причина увольнения	1Sb01
причина ухода	1Sb01
причины увольнения	1Sb01
про компанію	1Na01
про мене	1PD01
про проєкт	1OG01
про себе	1PD01
провайдер	1LJ01
проводившая организация	1KD01
програми	1Sc03
программа	1N401
программное обеспечение	1Of01
программы	1Of01
програмне забезпечення	1L001
продолжительность	1L@01
продължителност	1MY01
проект	1RO02
проживает	1PQ01
проживание	1M802
проживання	1QJ02
прописка	1K;01
просек	1Ro01
просечна оцена	1Ro01
професионално направление	1Sf01
професия	1Sg02
професия или заемана длъжност	1O;01
професија	1O101
профессиональная область	1O_01
профессиональные достижения	1NM01
профессия	1Si02
професія	1SJ02
профил	1Sk03
профили	1Sn03
профилно име	1KE01
профиль	1Qd01
профиль компании	1Mf01
профілі	1T101
прочее	1NH01
проєкт	1OG01
пројекат	1RN01
пряк ръководител	1Qg01
прізвище	1T201
прізвище та ім'я	1S301
прізвище ім'я по батькові	1S301
прізвище, ім'я, по батькові	1S301
публикувано	1MS01
публикувано в	1Kd01
пуно име	1OU01
пълно име	1OV01
піб	1S301
підлеглі	1PL01
підприємство	1QT01
підрозділ	1LO01
работно време	1Kh01
работодател	1N\01
работодатель	1QW01
равнище	1T301
радни задаци	1LV01
радни стаж	1M201
радно време	1LC01
радно место	1SI01
разговор	1T403
размер команды	1K]01
размер на екипа	1KZ01
разрешение на работу	1Ko01
разрешение на работу в	1Ko01
район	1R<02
регион	1T704
регіон	1T;02
режим работы	1Kj01
резултат	1T=04
резултати	1TA02
результат	1TC04
результати	1NP01
результаты	1NM01
резюме	1TG03
рейтинг	1P\01
рекомендация	1Rn01
рекомендація	1LN01
репозиторий	1K<01
репозиторій	1Ka01
республика	1TJ01
роботодавець	1QT01
роден	1Ln01
роден език	1PU01
роден на	1Ln01
родена	1Ln01
родена на	1Ln01
родилась	1Le01
родился	1Le01
родился( ась	1Le01
родился(-ась	1Le01
родинний стан	1N`01
родной	1TK01
родной город	1TL01
родной язык	1TK01
розмова	1N_01
розмір команди	1PL01
роки	1TM02
роки навчання	1S801
років	1LT01
роли	1TO02
роль	1TQ06
роль в проекте	1TW01
роль особи	1LQ01
роль у проєкті	1TX01
роля	1N603
роля в проекта	1QE01
ролі	1TX01
рост	1Kc01
рођен	1Lo01
рођена	1Lo01
руководитель	1Qh01
ръководител	1Qg01
рівень	1TY03
рівень володіння	1T\02
рівень мови	1L<01
рівень освіти	1Rf02
рівень єрк	1T^01
рівні cefr	1T_01
рідна мова	1T`01
рік	1Ta04
рік вступу	1MU01
рік закінчення	1MQ01
рік народження	1MT01
с	1Lc01
садржај	1RN01
сажетак	1Qa01
сайт	1Te03
сайт компании	1K<01
самостоятелно устно изложение	1LZ01
сајт	1K^01
сборник	1OM01
свидетелство за управление	1Th01
свидетелство за управление на мпс	1Th01
сводка	1PG01
світлина	1Ti01
сдружение	1Tj01
сектор	1Tk04
сектор рада	1RI01
семеен статус	1To01
семейно положение	1To01
семейное положение	1Mc01
семейный статус	1Mc01
середній бал	1KP01
серии	1OP01
сертификати	1U002
сертификаты	1U201
сертифікати	1Q>01
сеть	1U301
скринька	1K@01
слика	1U401
служба	1RI01
служба в армии	1KI01
служебни задължения	1M`01
слухання	1KK01
слушане	1U501
слушање	1U601
смер	1R;01
снилс	1O`01
снимка	1U701
соавторы	1K701
собствено и фамилно име	1OV01
собствено име	1U801
содержание	1O801
соискание должности	1Nl01
состав команды	1K]01
состав семьи	1Mc01
состояние здоровья	1Kc01
сотовый	1Q:01
сотовый телефон	1Q:01
софтвер	1KH01
софтуер	1OP01
социални мрежи	1U901
социальные сети	1U:01
соцмережі	1T101
соцсети	1U:01
соцсеть	1U301
соціальні мережі	1T101
специализация	1Qb02
специалност	1Sf01
специальность	1U;03
специјализација	1R;01
спеціальність	1Qe01
спеціалізація	1Qe01
списание	1Kd01
сприйняття на слух	1KK01
співавтори	1U>01
спілка	1MF01
среда	1Of01
среден успех	1Mn01
средний балл	1KQ01
средний балл диплома	1KQ01
средняя оценка	1KQ01
средства	1Of01
срок	1U?02
срок выхода на работу	1M:01
срок на предизвестие	1M;01
срок работы	1L@01
сроки	1L@01
ссылка	1K<01
ссылки	1K<01
стаж	1UA02
стаж работы	1RF01
стаж роботи	1NL01
стан здоров'я	1OI01
старост	1UC01
статус	1UD02
статус лица	1P401
статус поиска	1UF01
стать	1UG01
стек	1UH02
стек технологий	1Of01
стек технологій	1L001
степен	1UJ03
степен на владеене	1UM02
степен на образование	1UO01
степен образовања	1UP01
степен студија	1OE01
степень	1KC01
степень владения	1UQ02
стечено	1M]01
стечено звање	1OE01
страна	1US02
страна проживания	1UU01
страни језик	1UV01
структурное подразделение	1SE01
стручна спрема	1UP01
студије	1R;01
студијски програм	1R;01
ступінь	1P101
суть	1O801
суть проекта	1O801
сфера	1O_01
сфера деятельности	1O_01
сфера деятельности компании	1Mf01
сфера діяльності	1LU01
сфера на дейност	1KX01
съавтори	1UW01
съдържание	1RQ01
сімейне становище	1N`01
сімейний стан	1N`01
текущий статус	1UF01
тел	1UX04
телефон	1UX04
телефон за връзка	1NF01
телефон за контакт	1NF01
телефонен номер	1NF01
тема	1U\02
тема вкр	1L201
тема диплома	1U^02
тема диплома бакалавра	1L201
тема дипломной работы	1L201
тема дипломної роботи	1N001
тема дисертації	1N001
тема диссертации	1L201
тема на дипломната работа	1Mo01
тема рада	1N101
термін	1S801
технический стек	1Of01
технологии	1U`02
технологии и инструменты	1Of01
технологический стек	1Of01
технология	1Of01
технологије	1KH01
технології	1L001
тим	1RI01
тип	1Ub04
тип заетост	1Kh01
тип зайнятості	1Ki01
тип занятости	1Kj01
тип образования	1KC01
тип проекта	1Uf01
тип проєкту	1Ug01
титла	1Uh02
титул	1Uj02
титула	1Ul02
трајање	1RH01
тренутна позиција	1O101
три имена	1OV01
тривалість	1S801
трите имена	1OV01
трудов стаж	1M601
удружење	1Un01
уеб сайт	1LE01
уеб страница	1LE01
уебсайт	1LE01
улица	1Uo03
улога	1V203
улоге	1QF01
умения	1OP01
умения за писане	1S901
умения за разговор	1LZ01
умения за слушане	1U501
умения за четене	1V501
универзитет	1Q\01
университет	1V602
університет	1L601
управление	1SE01
уровень	1V803
уровень cefr	1V;01
уровень владения	1UQ02
уровень ерк	1V<01
уровень образования	1V=02
уровень языка	1L401
уровни cefr	1V;01
уроженец	1TL01
усмерење	1R;01
усне мовлення	1L]01
усне спілкування	1N_01
успеваемость	1KQ01
успеси	1NN01
успех	1Mn01
успехи	1V?02
успіхи	1NP01
установа	1VA05
устная речь	1L[01
устное общение	1KS01
участие в разговор	1VF01
учебно заведение	1OT01
учебное заведение	1KD01
ученая степень	1KC01
училище	1OT01
учредитель	1LD01
учреждение	1VG03
учёная степень	1KC01
ф и о	1O]01
ф.и.о	1O]01
факс	1VJ04
фактический адрес	1K;01
факултет	1VN02
факультет	1Om02
факультет / специальность	1Qd01
факультет специальность	1Qd01
факультет, специальность	1Qd01
фамилия	1VP02
фамилия и имя	1O]01
фамилия имя отчество	1O]01
фамилия, имя, отчество	1O]01
фамилно име	1VR01
фио	1O]01
фирма	1VS04
фонд	1RG01
форма навчання	1P101
форма обучения	1KC01
формат работы	1Kj01
фото	1VW02
фотография	1VY01
фотографија	1U401
фотографія	1Ti01
фреймворки	1Of01
функции	1L101
функционал	1L101
функциональные обязанности	1L101
функция	1VZ04
функција	1V203
функціональні обов'язки	1LS01
функція	1O<01
функції	1LS01
фірма	1QT01
характеристика	1Rn01
цел	1RQ01
цель	1Nl01
цель поиска	1Nl01
цель проекта	1O801
цефр	1R601
цитат	1V^02
цитата	1V`02
циљ	1RN01
час	1S801
часопис	1OK01
часы	1OD01
чем занималась	1L101
чем занимался	1L101
четене	1V501
численность	1K]01
число подчиненных	1K]01
число подчинённых	1K]01
число рождения	1Le01
читання	1Vb01
читање	1Vc01
чтение	1Vd01
что делал	1L101
что делала	1L101
чужд език	1Nh01
школа	1Ve03
шофьорска книжка	1Th01
штат	1K]01
эл адрес	1K=01
эл почта	1K=01
эл. адрес	1K=01
эл. почта	1K=01
электронная почта	1K=01
электронный адрес	1K=01
этническая принадлежность	1Vh01
язык	1Oa01
языки	1Vi02
языки и инструменты	1Of01
языковой опыт	1Vk01
языковые сертификаты	1U201
ім'я	1Vl02
ім'я користувача	1PP01
ім'я та прізвище	1S301
ім'я і прізвище	1S301
імейл	1K@01
індекс	1SW01
іноземна мова	1Q<01
інститут	1L601
інструменти	1L001
інше	1N@01
інші адреси пошти	1Vn01
інші сайти	1Vo01
інші телефони	1W001
језик	1UV01
језици	1UV01
језичка искуства	1W101
језички сертификати	1W201
јмбг	1W301
אגף	1W401
אודות	1W501
אודות החברה	1W601
אוניברסיטה	1W701
אזור	1W801
אזור מגורים	1W901
אזרחות	1W:01
אחר	1W;01
אחריות	1W<01
אי מייל	1W=01
אי-מייל	1W=01
אימייל	1W=01
אינטראקציה בעל פה	1W>01
ארגון	1W?03
ארץ	1WB01
ארץ לידה	1WC01
ארץ מגורים	1WB01
אתר	1WD01
אתר אינטרנט	1WD01
אתר אישי	1WD01
אתרים נוספים	1WE01
בית ספר	1W701
בלוג	1WD01
במסגרת התפקיד	1W<01
גודל הצוות	1WF01
גוף	1WG01
גוף מנפיק	1WH01
גיל	1WI01
דוא"ל	1W=01
דואל	1W=01
דואר אלקטרוני	1W=01
דוא״ל	1W=01
דיבור	1WJ01
דיסרטציה	1WK01
דת	1WL01
האזנה	1WM01
הבנת הנקרא	1WN01
הבנת הנשמע	1WM01
הבעה בכתב	1WO01
הבעה בעל פה	1WJ01
הגוף המסמיך	1WH01
הגוף המעניק	1WP01
הונפק על ידי	1WH01
הוענק על ידי	1WP01
הוצאה לאור	1WQ01
היקף משרה	1WR01
הישגים	1WS01
הישגים בולטים	1WS01
הישגים עיקריים	1WS01
המלצה	1WT01
הסמכה	1WU01
הערות	1W501
השכלה	1WV02
התחלה	1WX01
התמחות	1WY01
זמינות	1WZ01
חברה	1W[01
חוג	1WY01
חוות דעת	1WT01
חשבון	1W\01
טכנולוגיה	1W]01
טכנולוגיות	1W]01
טל	1W^01
טלפון	1W^01
טלפון בבית	1W^01
טלפון ליצירת קשר	1W^01
טלפון נייד	1W_01
טלפון סלולרי	1W_01
טלפונים נוספים	1W`01
יחידה	1W401
יישוב	1Wa01
יליד	1Wb01
ילידת	1Wb01
כותרת	1Wc01
כינוי	1Wd01
כישורים	1W]01
כלי הערכה	1W]01
כלי עבודה	1W]01
כלים	1W]01
כלים וטכנולוגיות	1W]01
כתב עת	1WQ01
כתובות דוא"ל נוספות	1We01
כתובת	1Wf01
כתובת דוא"ל	1W=01
כתובת למכתבים	1Wf01
כתובת מגורים	1Wf01
כתובת מייל	1W=01
כתיבה	1WO01
לאום	1W:01
לינק	1WD01
לקוח	1Wg01
מ	1WX01
מגדר	1Wh01
מגורים	1Wi02
מגזר	1Wk01
מגמה	1WY01
מדינה	1WB01
מוסד	1Wl03
מוסד אקדמי	1W701
מוסד לימודים	1W701
מוציא לאור	1WQ01
מזמין	1Wg01
מחבר	1Wo01
מחברים	1Wo01
מחברת	1Wo01
מחוז	1W801
מחלקה	1W401
מטלות	1W<01
מייל	1W=01
מילות מפתח	1W]01
מין	1Wh01
מיקוד	1X001
מיקום	1W901
מכללה	1W701
ממונה	1X101
ממוצע	1X201
ממוצע ציונים	1X201
מנהל ישיר	1X101
מנחה	1X101
מנפיק	1WH01
מס' נייד	1W_01
מסלול	1WY01
מספר זהות	1X301
מספר טלפון	1W^01
מספר עובדים	1WF01
מען	1Wf01
מעניק	1WP01
מעסיק	1W[01
מצב אישי	1X401
מצב משפחתי	1X401
מקום	1W901
מקום העבודה	1W901
מקום לידה	1WC01
מקום מגורים	1X502
מקום עבודה	1W[01
מקצוע	1X701
מקצועות	1X801
משימות	1W<01
משך	1X901
משרה	1X:01
משרה מבוקשת	1X701
מתאריך	1WX01
נ"ז	1X;01
נולד	1Wb01
נולדה	1Wb01
נושא העבודה	1WK01
נושא התזה	1WK01
נייד	1W_01
ניסיון	1X<01
ניתן על ידי	1WH01
נקודות זכות	1X;01
נקודות עיקריות	1X=01
נתינות	1W:01
סביבת עבודה	1W]01
סוג	1X>01
סוג הפרויקט	1X>01
סוג התואר	1WU01
סוג משרה	1WR01
סוג תואר	1WU01
סיום	1X?01
סיכום	1W501
סלולארי	1W_01
סלולרי	1W_01
עבודת גמר	1WK01
עבודת תזה	1WK01
עבור	1Wg01
עד	1X?01
עיסוק	1X701
עיקרי התפקיד	1W<01
עיקרים	1X=01
עיר	1X@02
עיר מגורים	1Wa01
על החברה	1W601
עמותה	1WG01
ענף	1Wk01
פורסם	1XB01
פורסם ב	1WQ01
פירוט	1XC01
פלאפון	1W_01
פלטפורמה	1XD01
פקולטה	1WY01
פקס	1XE01
פרויקט	1XC01
פרויקט גמר	1WK01
פרופיל	1W501
פרופילים	1XF01
פרטים נוספים	1W;01
פרס	1Wc01
צבא	1XG01
צוות	1W401
ציון	1X201
ציון גמר	1X201
ציון סופי	1X201
צילום	1XH01
ציפיות שכר	1XI01
קורסים	1X801
קורסים עיקריים	1X801
קישור	1WD01
קריאה	1WN01
קשר	1XJ01
רחוב	1Wf01
רישיון נהיגה	1XK01
רמה	1XL03
רמת השכלה	1XO01
רמת שליטה	1XP02
רמת שפה	1XR01
רקע	1XC01
רשיון נהיגה	1XK01
רשת	1XD01
רשתות חברתיות	1XF01
שונות	1W;01
שטף	1XR01
שיחה	1W>01
שירות בצבא	1XG01
שירות לאומי	1XG01
שירות צבאי	1XG01
שכר מבוקש	1XI01
שם	1Wd01
שם החברה	1W[01
שם המוסד	1W701
שם המעסיק	1W[01
שם הפרס	1Wc01
שם ומשפחה	1Wd01
שם מלא	1Wd01
שם משפחה	1XS01
שם משתמש	1W\01
שם פרטי	1XT01
שם פרטי ומשפחה	1Wd01
שם פרטי ושם משפחה	1Wd01
שנה	1XU03
שנות ניסיון	1X<01
שנים	1XX02
שנת לידה	1Wb01
שנת סיום	1X?01
שפה	1XZ01
שפות	1XZ01
שפות תכנות	1W]01
שפת אם	1X[01
שרות צבאי	1XG01
ת ז	1X301
ת לידה	1Wb01
ת"ז	1X301
ת. לידה	1Wb01
ת.ז	1X301
ת.לידה	1Wb01
תאריך	1X\02
תאריך הנפקה	1X^01
תאריך התחלה	1WX01
תאריך התחלה אפשרי	1WZ01
תאריך לידה	1Wb01
תאריך סיום	1X?01
תאריך פרסום	1XB01
תאריך קבלה	1X^01
תאריכים	1X901
תואר	1WU01
תואר התפקיד	1X:01
תואר כבוד	1X_01
תואר לפני השם	1X_01
תוכן	1XC01
תוכנות	1W]01
תוצאות	1WS01
תזה	1WK01
תחום	1X`02
תחום אחריות	1W<01
תחום לימוד	1WY01
תחום לימודים	1WY01
תחום עיסוק	1Wk01
תחומי אחריות	1W<01
תיאור	1XC01
תיאור החברה	1W601
תיאור הפרויקט	1XC01
תיאור התפקיד	1W<01
תיק עבודות	1WD01
תמונה	1XH01
תעודה	1WU01
תעודת זהות	1X301
תפקיד	1Xb03
תפקיד בפרויקט	1Xe01
תפקיד מבוקש	1X701
תפקיד נוכחי	1X701
תפקידי	1Xf02
תפקידים	1Xh02
תפקידים בפרויקט	1Xe01
תקופה	1X901
תקציר	1W501
آخر مؤهل	1Xj01
أبرز الإنجازات	1Xk01
أبرز النقاط	1Xl01
أخرى	1Xm01
أطروحة الدكتوراه	1Xn01
أعلى مؤهل	1Xj01
أهم الإنجازات	1Xk01
أهم المهام	1Xo01
أهم المواد	1Y001
إلى	1Y101
إيميل	1Y201
ابرز الانجازات	1Xk01
ابرز النقاط	1Xl01
اخر موهل	1Xj01
اخري	1Xm01
اسم	1Y301
اسم الجائزة	1Y401
اسم الجامعة	1Y501
اسم الجامعه	1Y501
اسم الجايزه	1Y401
اسم الحساب	1Y601
اسم الشركة	1Y701
اسم الشركه	1Y701
اسم العائلة	1Y801
اسم العايله	1Y801
اسم المؤسسة	1Y501
اسم المستخدم	1Y601
اسم المشروع	1Y301
اسم الموسسه	1Y501
اسم جهة العمل	1Y701
اسم جهه العمل	1Y701
اطروحه الدكتوراه	1Xn01
اعلي موهل	1Xj01
الأدوات	1Y901
الأدوات المستخدمة	1Y901
الأدوار	1Y:01
الأطروحة	1Xn01
الإدارة	1Y;01
الإسم	1Y301
الإقامة	1Y<02
الإقامة النظامية	1Y>01
الإنتاج الشفهي	1Y?01
الإنجازات	1Xk01
الإيميل	1Y201
الاتصال	1Y@01
الاختصاص	1YA01
الاداره	1Y;01
الادوات	1Y901
الادوات المستخدمه	1Y901
الادوار	1Y:01
الاستماع	1YB01
الاسم	1Y301
الاسم الأخير	1Y801
الاسم الأول	1YC01
الاسم الاخير	1Y801
الاسم الاول	1YC01
الاسم الثلاثي	1Y301
الاسم الشخصي	1YC01
الاسم الكامل	1Y301
الاسم بالكامل	1Y301
الاطروحه	1Xn01
الاقامه	1Y<02
الاقامه النظاميه	1Y>01
الانتاج الشفهي	1Y?01
الانجازات	1Xk01
الايميل	1Y201
الباحثون	1YD01
البداية	1YE01
البدايه	1YE01
البرامج	1Y901
البرامج المستخدمة	1Y901
البرامج المستخدمه	1Y901
البريد	1Y201
البريد الإلكتروني	1Y201
البريد الالكتروني	1Y201
البلد	1YF01
التأشيرة	1Y>01
التاريخ	1YG02
التاشيره	1Y>01
التجنيد	1YI01
التحدث	1Y?01
التخرج	1Y101
التخصص	1YA01
التخصص الدراسي	1YA01
التخصص المهني	1YJ01
التزكية	1YK01
التزكيه	1YK01
التسمية	1Y301
التسميه	1Y301
التعبير الشفهي	1Y?01
التفاصيل	1YL01
التفاعل الشفهي	1YM01
التقدير	1YN01
التقنيات	1Y901
التقنيات المستخدمة	1Y901
التقنيات المستخدمه	1Y901
التكنولوجيا المستخدمة	1Y901
التكنولوجيا المستخدمه	1Y901
التلفون	1Y@01
التليفون	1Y@01
التوصية	1YK01
التوصيه	1YK01
التوفر	1YO01
الجائزة	1Y401
الجامعة	1Y501
الجامعه	1Y501
الجايزه	1Y401
الجمعية	1YP01
الجمعيه	1YP01
الجنس	1YQ01
الجنسية	1YR01
الجنسيه	1YR01
الجهة	1YS05
الجهة المانحة	1YX02
الجهة المصدرة	1YZ01
الجهه	1YS05
الجهه المانحه	1YX02
الجهه المصدره	1YZ01
الجوال	1Y[02
الحالة الإجتماعية	1Y]01
الحالة الاجتماعية	1Y]01
الحالة الصحية	1Y^01
الحالة العائلية	1Y]01
الحالة الوظيفية	1Y_01
الحاله الاجتماعية	1Y]01
الحاله الاجتماعيه	1Y]01
الحاله الصحيه	1Y^01
الحاله العايليه	1Y]01
الحاله الوظيفيه	1Y_01
الحساب	1Y601
الحسابات	1Y`01
الخبرة	1Ya01
الخبره	1Ya01
الخدمة العسكرية	1YI01
الخدمة الوطنية	1YI01
الخدمه العسكريه	1YI01
الخدمه الوطنيه	1YI01
الدرجة	1Yb02
الدرجة العلمية	1Yd01
الدرجه	1Yb02
الدرجه العلميه	1Yd01
الدور	1Ye03
الدور في المشروع	1Y:01
الدورات	1Y001
الدولة	1YF01
الدوله	1YF01
الديانة	1Yh01
الديانه	1Yh01
الدين	1Yh01
الرابط	1Yi01
الراتب المتوقع	1Yj01
الراتب المطلوب	1Yj01
الرسالة	1Xn01
الرساله	1Xn01
الرقم القومي	1Yk01
الرقم الوطني	1Yk01
الرمز البريدي	1Yl01
الساعات المعتمدة	1Ym01
الساعات المعتمده	1Ym01
السكن	1Yn01
السن	1Yo01
السنة	1Z003
السنه	1Z003
السنوات	1Z301
الشارع	1Yn01
الشبكة	1Z401
الشبكه	1Z401
الشركة	1Z502
الشركه	1Z502
الشعبة	1YA01
الشعبه	1YA01
الشهادة	1Yd01
الشهاده	1Yd01
الصفة	1Z702
الصفه	1Z702
الصناعة	1Z901
الصناعه	1Z901
الصورة	1Z:01
الصورة الشخصية	1Z:01
الصوره	1Z:01
الصوره الشخصيه	1Z:01
الطلاقة	1Z;01
الطلاقه	1Z;01
الطول	1Y^01
العام	1Z<01
العلاقة	1Z=01
العلاقه	1Z=01
العمر	1Yo01
العميل	1Z>01
العنوان	1Z?02
العنوان الحالي	1Yn01
العنوان الرئيسي	1Y401
العنوان الرييسي	1Y401
الفاكس	1ZA01
الفترة	1Z301
الفترة الزمنية	1Z301
الفتره	1Z301
الفتره الزمنيه	1Z301
الفريق	1Y;01
القراءة	1ZB01
القراءه	1ZB01
القسم	1ZC02
القطاع	1Z901
الكتابة	1ZE01
الكتابه	1ZE01
الكلمات المفتاحية	1Y901
الكلمات المفتاحيه	1Y901
الكلية	1ZF02
الكليه	1ZF02
الكنية	1Y801
الكنيه	1Y801
اللغات	1ZH01
اللغة	1ZH01
اللغة الأم	1ZI01
اللغه	1ZH01
اللغه الام	1ZI01
اللقب	1Y801
اللقب العائلي	1Y801
اللقب العايلي	1Y801
اللقب الفخري	1ZJ01
المؤسسة	1ZK02
المؤسسة التعليمية	1Y501
المؤلف	1YD01
المؤلفون	1YD01
المؤهل	1ZM02
المؤهل العلمي	1ZM02
المانح	1ZO01
المجال	1ZP02
المجلة	1ZR01
المجله	1ZR01
المجموع	1YN01
المحادثة	1YM01
المحادثه	1YM01
المحافظة	1ZS01
المحافظه	1ZS01
المحتوى	1YL01
المحتوي	1YL01
المحمول	1ZT01
المدة	1Z301
المدرسة	1Y501
المدرسه	1Y501
المده	1Z301
المدونة	1Yi01
المدونه	1Yi01
المدير المباشر	1ZU01
المدينة	1ZV02
المدينه	1ZV02
المرحلة	1Yd01
المرحله	1Yd01
المسؤول المباشر	1ZU01
المسؤوليات	1Xo01
المسؤوليات الرئيسية	1Xo01
المسئوليات	1Xo01
المستوى	1ZX03
المستوى التعليمي	1Xj01
المستوي	1ZX03
المستوي التعليمي	1Xj01
المسمى	1Z[01
المسمى المطلوب	1YJ01
المسمى الوظيفي	1Z\02
المسمى الوظيفي الحالي	1YJ01
المسمي	1Z[01
المسمي المطلوب	1YJ01
المسمي الوظيفي	1Z\02
المسمي الوظيفي الحالي	1YJ01
المسوول المباشر	1ZU01
المسووليات	1Xo01
المسووليات الرييسيه	1Xo01
المسيوليات	1Xo01
المشرف	1ZU01
المشروع	1YL01
المعدل	1YN01
المعدل التراكمي	1YN01
المعدل العام	1YN01
المعهد	1Y501
المقررات	1Y001
المكان	1Z^01
الملخص	1Z_01
المنصب	1Z`02
المنصب الوظيفي	1Z[01
المنصة	1Z401
المنصه	1Z401
المنطقة	1ZS01
المنطقه	1ZS01
المنظمة	1YP01
المنظمه	1YP01
المهارات	1Y901
المهارات المستخدمة	1Y901
المهارات المستخدمه	1Y901
المهام	1Xo01
المهام الأساسية	1Xo01
المهام الاساسيه	1Xo01
المهام الرئيسية	1Xo01
المهام الرييسيه	1Xo01
المهام الوظيفية	1Xo01
المهام الوظيفيه	1Xo01
المهام والمسؤوليات	1Xo01
المهام والمسووليات	1Xo01
المهنة	1YJ01
المهنه	1YJ01
المواد	1Y001
المواد الدراسية	1Y001
المواد الدراسيه	1Y001
المواليد	1Zb01
الموبايل	1ZT01
الموسسه	1ZK02
الموسسه التعليميه	1Y501
الموقع	1Zc02
الموقع الإلكتروني	1Yi01
الموقع الالكتروني	1Yi01
الموقع الشخصي	1Yi01
الموقف التجنيدي	1YI01
الموقف من التجنيد	1YI01
المولف	1YD01
المولفون	1YD01
الموهل	1ZM02
الموهل العلمي	1ZM02
الميلاد	1Zb01
الناشر	1ZR01
النتائج	1Xk01
النتايج	1Xk01
النتيجة	1Ze02
النتيجه	1Ze02
النسبة	1YN01
النسبه	1YN01
النقاط الرئيسية	1Xl01
النقاط الرييسيه	1Xl01
النقال	1ZT01
النهاية	1Y101
النهايه	1Y101
النوع	1Zg02
الهاتف	1Y@01
الهاتف المحمول	1ZT01
الهاتف النقال	1ZT01
الهوية الوطنية	1Yk01
الهويه الوطنيه	1Yk01
الواجبات	1Xo01
الوحدات	1Ym01
الوزن	1Y^01
الوصف	1YL01
الوصف الوظيفي	1Xo01
الوضع العائلي	1Y]01
الوضع العايلي	1Y]01
الوضع العسكري	1YI01
الوظيفة	1Z[01
الوظيفة المرغوبة	1YJ01
الوظيفة المستهدفة	1YJ01
الوظيفة المطلوبة	1YJ01
الوظيفه	1Z[01
الوظيفه المرغوبه	1YJ01
الوظيفه المستهدفه	1YJ01
الوظيفه المطلوبه	1YJ01
الولاية	1ZS01
الولايه	1ZS01
الي	1Y101
اهم الانجازات	1Xk01
اهم المهام	1Xo01
اهم المواد	1Y001
ايميل	1Y201
بحث التخرج	1Xn01
بريد إلكتروني	1Y201
بريد الكتروني	1Y201
بلد الإقامة	1YF01
بلد الاقامه	1YF01
تاريخ الإصدار	1Z<01
تاريخ الاصدار	1Z<01
تاريخ الالتحاق	1YE01
تاريخ الانتهاء	1Y101
تاريخ البدء	1YE01
تاريخ البداية	1YE01
تاريخ البدايه	1YE01
تاريخ التخرج	1Y101
تاريخ الحصول	1Z<01
تاريخ الحصول عليها	1Z<01
تاريخ المباشرة	1YO01
تاريخ المباشره	1YO01
تاريخ الميلاد	1Zb01
تاريخ النشر	1Zi01
تاريخ الولادة	1Zb01
تاريخ الولاده	1Zb01
تاريخ ومكان الميلاد	1Zb01
تاريخ ومكان الولادة	1Zb01
تاريخ ومكان الولاده	1Zb01
تصريح العمل	1Y>01
تلفون	1Y@01
جنسية	1YR01
جنسيه	1YR01
جهة الإصدار	1YZ01
جهة التعليم	1Y501
جهة العمل	1Y701
جهه الاصدار	1YZ01
جهه التعليم	1Y501
جهه العمل	1Y701
جواز السفر	1Yk01
جوال	1ZT01
حتى	1Y101
حتي	1Y101
حجم الفريق	1Zj01
حسابات التواصل	1Y`01
دار النشر	1ZR01
درجة الإتقان	1Zk01
درجة الإجادة	1Z;01
درجه الاتقان	1Zk01
درجه الاجاده	1Z;01
دوري	1Zl02
رابط	1Yi01
رخصة السياقة	1Zn01
رخصة القيادة	1Zn01
رخصة قيادة	1Zn01
رخصه السياقه	1Zn01
رخصه القياده	1Zn01
رخصه قياده	1Zn01
رسالة الماجستير	1Xn01
رساله الماجستير	1Xn01
رقم التواصل	1Y@01
رقم الجواز	1Yk01
رقم الجوال	1Y[02
رقم الموبايل	1ZT01
رقم الهاتف	1Y@01
رقم الهوية	1Yk01
رقم الهويه	1Yk01
سبب الترك	1Zo01
سبب ترك العمل	1Zo01
سنة	1Yo01
سنة التخرج	1Y101
سنة الميلاد	1Zb01
سنة النشر	1Zi01
سنه	1Yo01
سنه التخرج	1Y101
سنه الميلاد	1Zb01
سنه النشر	1Zi01
سنوات الخبرة	1Ya01
سنوات الخبره	1Ya01
شركة	1Y701
شركه	1Y701
صاحب العمل	1Y701
صادرة عن	1YZ01
صادره عن	1YZ01
صلة القرابة	1Z=01
صله القرابه	1Z=01
صورة	1Z:01
صوره	1Z:01
طبيعة العمل	1[001
طبيعه العمل	1[001
عام التخرج	1Y101
عاما	1Yo01
عدد الموظفين	1Zj01
عدد سنوات الخبرة	1Ya01
عدد سنوات الخبره	1Ya01
عن الشركة	1[101
عن الشركه	1[101
عناوين بريد أخرى	1[201
عناوين بريد اخري	1[201
عنوان	1Yn01
عنوان البحث	1Xn01
عنوان البريد الإلكتروني	1Y201
عنوان البريد الالكتروني	1Y201
عنوان الرسالة	1Xn01
عنوان الرساله	1Xn01
عنوان السكن	1Yn01
فاكس	1ZA01
فترة الإشعار	1YO01
فترة العمل	1Z301
فتره الاشعار	1YO01
فتره العمل	1Z301
قراءة	1ZB01
قراءه	1ZB01
قسم	1Y;01
كتابة	1ZE01
كتابه	1ZE01
لصالح	1Z>01
لغات البرمجة	1Y901
لغات البرمجه	1Y901
لغة الأم	1ZI01
لغه الام	1ZI01
لقب	1ZJ01
مجال الدراسة	1YA01
مجال الدراسه	1YA01
مجال العمل	1Z901
محادثة	1YM01
محادثه	1YM01
محل الإقامة	1Y<02
محل الاقامه	1Y<02
محل السكن	1Yn01
محل الميلاد	1[301
مدة العمل	1Z301
مده العمل	1Z301
مدينة	1[401
مدينة الإقامة	1[401
مدينه	1[401
مدينه الاقامه	1[401
مستوى	1Zk01
مستوى الإتقان	1[502
مستوى الإجادة	1Z;01
مستوى اللغة	1Z;01
مستوي	1Zk01
مستوي الاتقان	1[502
مستوي الاجاده	1Z;01
مستوي اللغه	1Z;01
مشروع التخرج	1Xn01
مصدر الشهادة	1YZ01
مصدر الشهاده	1YZ01
معرض الأعمال	1Yi01
معرض الاعمال	1Yi01
معلومات أخرى	1Xm01
معلومات اخري	1Xm01
مقدم من	1ZO01
مقدمة من	1ZO01
مقدمه من	1ZO01
مقر العمل	1Z^01
مكان الإقامة	1Y<02
مكان الاقامه	1Y<02
مكان العمل	1[702
مكان الميلاد	1[301
مكان النشر	1ZR01
مكان الولادة	1[301
مكان الولاده	1[301
ملاحظات	1Z_01
ملخص	1Z_01
من	1YE01
مهام العمل	1Xo01
مواقع أخرى	1[901
مواقع اخري	1[901
مواليد	1Zb01
موبايل	1ZT01
موقع	1Yi01
موقع العمل	1Z^01
موقع الويب	1Yi01
نبذة	1[:02
نبذة عن الشركة	1[101
نبذة عن المشروع	1YL01
نبذة عني	1Z_01
نبذه	1[:02
نبذه عن الشركه	1[101
نبذه عن المشروع	1YL01
نبذه عني	1Z_01
نشاط الشركة	1Z901
نشاط الشركه	1Z901
نشر	1Zi01
نشر في	1ZR01
نوع الدوام	1[001
نوع الشهادة	1Yd01
نوع الشهاده	1Yd01
نوع العمل	1[001
نوع المشروع	1[<01
نوع الوظيفة	1[001
نوع الوظيفه	1[001
نُشر	1Zi01
نُشر في	1ZR01
هاتف	1Y@01
هواتف أخرى	1[=01
هواتف اخري	1[=01
وسائل التواصل	1Y`01
وسايل التواصل	1Y`01
وصف	1YL01
وصف الشركة	1[101
وصف الشركه	1[101
وصف المشروع	1YL01
وصف الوظيفة	1Xo01
وصف الوظيفه	1Xo01
وظيفة	1Z[01
وظيفه	1Z[01
अंक	1[>01
अंतिम नाम	1[?01
अध्ययन क्षेत्र	1[@01
अनुभव	1[A01
अनुभव वर्ष	1[A01
अनुभाग	1[B01
अनुशंसा	1[C01
अन्य	1[D01
अन्य विवरण	1[D01
अपेक्षित वेतन	1[E01
अवधि	1[F01
आयु	1[G01
आरंभ	1[H01
ई मेल	1[I01
ई-मेल	1[I01
ईमेल	1[I01
ईमेल पता	1[I01
उत्तरदायित्व	1[J01
उत्तीर्ण वर्ष	1[K01
उद्योग	1[L01
उपकरण	1[M01
उपनाम	1[?01
उपयोगकर्ता नाम	1[N01
उपलब्धता	1[O01
उपलब्धियाँ	1[P01
उपलब्धियां	1[P01
उपाधि	1[Q01
उम्र	1[G01
कंपनी	1[R02
कंपनी का नाम	1[T01
कंपनी के बारे में	1[U01
कंपनी परिचय	1[U01
कर्तव्य	1[J01
कर्मचारियों की संख्या	1[V01
कार्य	1[J01
कार्य पद	1[W01
कार्य विवरण	1[J01
कार्यकाल	1[F01
कार्यस्थल	1[X01
कार्यालय	1[T01
कुल अनुभव	1[A01
कुलनाम	1[?01
कॉलेज	1[Y01
कोर्स	1[Z01
कौशल	1[M01
क्रेडिट	1[[01
क्षेत्र	1[\02
खाता	1[N01
ग्राहक	1[^01
ग्रेड	1[>01
घर का पता	1[_01
चित्र	1[`01
जगह	1[X01
जन्म	1[a01
जन्म की तारीख	1[a01
जन्म तिथि	1[a01
जन्म दिनांक	1[a01
जन्म वर्ष	1[a01
जन्म स्थान	1[b01
जन्मतिथि	1[a01
जन्मस्थान	1[b01
ज़िम्मेदारियाँ	1[J01
ज़िला	1[c01
जाति	1[d01
जारी करने वाली संस्था	1[e01
जारी तिथि	1[f01
जारीकर्ता	1[e01
जिम्मेदारियाँ	1[J01
जिम्मेदारियां	1[J01
जिम्मेदारी	1[J01
जिला	1[c01
टिप्पणी	1[g01
टीम	1[B01
टीम का आकार	1[V01
टेलीफ़ोन	1[h01
टेलीफोन	1[h01
डाक कोड	1[i01
डिग्री	1[Q01
ड्राइविंग लाइसेंस	1[j01
तक	1[K01
तकनीक	1[M01
तकनीकें	1[M01
तस्वीर	1[`01
तिथि	1[k02
दायित्व	1[J01
दिनांक	1[m02
दिया गया नाम	1[o01
दूरभाष	1[h01
देश	1\001
द्वारा जारी	1[e01
द्वारा प्रदत्त	1\101
धर्म	1\201
नगर	1\301
नागरिकता	1\401
नाम	1\501
नियोक्ता	1[T01
निवास	1\602
निवास स्थान	1\301
नेटवर्क	1\801
पठन	1\901
पढना	1\901
पढ़ना	1\901
पता	1[_01
पत्राचार का पता	1[_01
पत्रिका	1\:01
पद	1\;03
पदनाम	1[W01
परिचय	1[g01
परिणाम	1[P01
परियोजना	1\>01
परियोजना का नाम	1\501
परियोजना विवरण	1\>01
परीक्षा	1[Q01
पाठ्यक्रम	1[Z01
पाठ्यक्रम का नाम	1[Q01
पिता का नाम	1[D01
पिन कोड	1[i01
पुरस्कार	1\?01
पुरस्कार का नाम	1\?01
पूरा नाम	1\501
पेशा	1\@01
पोर्टफोलियो	1\A01
प्रकाशक	1\:01
प्रकाशन तिथि	1\B01
प्रकाशित	1\B01
प्रतिशत	1[>01
प्रथम नाम	1[o01
प्रदाता	1\101
प्रदानकर्ता	1\101
प्रमुख उपलब्धियाँ	1[P01
प्रमुख उपलब्धियां	1[P01
प्रमुख बातें	1\C01
प्रवीणता	1\D01
प्राप्तांक	1[>01
प्रारंभ तिथि	1[H01
प्रोफ़ाइलें	1\E01
प्रोफाइलें	1\E01
प्रौद्योगिकियाँ	1[M01
प्रौद्योगिकियां	1[M01
प्रौद्योगिकी	1[M01
फ़ैक्स	1\F01
फ़ोटो	1[`01
फ़ोन	1[h01
फ़ोन नंबर	1[h01
फैक्स	1\F01
फोटो	1[`01
फोन	1[h01
फोन नं	1[h01
फोन नंबर	1[h01
बातचीत	1\G01
बोर्ड	1[Y01
बोर्ड विश्वविद्यालय	1[Y01
बोर्ड/विश्वविद्यालय	1[Y01
बोलना	1\H01
ब्लॉग	1\A01
भाषा	1\I01
भाषा स्तर	1\D01
भाषाएँ	1\I01
भाषाएं	1\I01
भूमिका	1\J03
भूमिकाएँ	1\M01
भूमिकाएं	1\M01
मंच	1\801
महाविद्यालय	1[Y01
माता का नाम	1[D01
मातृभाषा	1\N01
मुख्य कार्य	1[J01
मुख्य बिंदु	1\C01
मुख्य विषय	1[Z01
मुख्य शब्द	1[M01
मेरी भूमिका	1\M01
मोबाइल	1\O01
मोबाइल नं	1\O01
मोबाइल नंबर	1\O01
मौखिक	1\H01
योग्यता	1\P02
राज्य	1[c01
राष्ट्रीयता	1\401
लिंक	1\A01
लिंग	1\R01
लिखना	1\S01
लेखक	1\T01
लेखन	1\S01
वर्ग	1[d01
वर्णन	1\>01
वर्तमान पता	1[_01
वर्तमान पद	1\@01
वर्ष	1\U04
वांछित पद	1\@01
वार्तालाप	1\G01
विद्यालय	1[Y01
विभाग	1[B01
विवरण	1\>01
विशेषज्ञता	1[@01
विश्वविद्यालय	1[Y01
विषय	1\Y02
वेब	1\A01
वेबसाइट	1\A01
वैवाहिक स्थिति	1\[01
व्यवसाय	1\@01
व्यवसाय का प्रकार	1[L01
शहर	1\\02
शाखा	1[@01
शिक्षण विधि	1[M01
शीर्षक	1\?01
शीर्षक नाम	1\501
शैक्षिक योग्यता	1\^01
शोध का शीर्षक	1\_01
शोध प्रबंध	1\_01
शोध विषय	1\_01
श्रवण	1\`01
श्रेणी	1[>01
संक्षेप	1[g01
संगठन	1\a02
संपर्क	1[h01
संपर्क नंबर	1[h01
संबंध	1\c01
संस्था	1\d04
संस्थान	1[Y01
सडक	1[_01
सड़क	1[_01
सफलताएँ	1[P01
सफलताएं	1[P01
समय	1[F01
समाप्त	1[K01
समाप्ति तिथि	1[K01
सह लेखक	1\T01
सह-लेखक	1\T01
सारांश	1[g01
सिफ़ारिश	1[C01
सिफारिश	1[C01
सीजीपीए	1[>01
सुनना	1\`01
से	1[H01
सॉफ्टवेयर	1[M01
सोशल मीडिया	1\E01
स्कूल	1[Y01
स्तर	1\h02
स्थान	1[X01
स्थायी पता	1[_01
กรุ๊ปเลือด	1\j01
การพูด	1\k01
การฟัง	1\l01
การสนทนา	1\m01
การอ่าน	1\n01
การเกณฑ์ทหาร	1\o01
การเขียน	1]001
ขนาดทีม	1]101
ข้อมูลอื่นๆ	1]201
คณะ	1]301
คณะ สาขา	1]301
คณะ/สาขา	1]301
ความรับผิดชอบ	1]401
ความสัมพันธ์	1]501
ความสามารถ	1]601
ความสําเร็จ	1]701
คะแนน	1]801
คุณวุฒิ	1]901
คํานําหน้า	1]:01
คํานําหน้าชื่อ	1]:01
คํารับรอง	1];01
คําสําคัญ	1]<01
คําอธิบาย	1]=01
คําแนะนํา	1];01
งานที่รับผิดชอบ	1]401
จบการศึกษา	1]>01
จังหวัด	1]?02
จุดเด่น	1]A01
จํานวนปีประสบการณ์	1]B01
จํานวนพนักงาน	1]101
ชื่อ	1]C01
ชื่อ - นามสกุล	1]C01
ชื่อ นามสกุล	1]C01
ชื่อ สกุล	1]C01
ชื่อ-นามสกุล	1]C01
ชื่อ-สกุล	1]C01
ชื่อจริง	1]D01
ชื่อต้น	1]D01
ชื่อนามสกุล	1]C01
ชื่อบริษัท	1]E01
ชื่อผู้ใช้	1]F01
ชื่อรางวัล	1]G01
ชื่อสกุล	1]C01
ชื่อสถาบัน	1]H01
ชื่อเต็ม	1]C01
ชื่อเรื่อง	1]G01
ชื่อเล่น	1]201
ชื่อและนามสกุล	1]C01
ชื่อโครงการ	1]C01
ช่วงเวลา	1]I01
ซอฟต์แวร์	1]<01
ตั้งแต่	1]J01
ติดต่อ	1]K01
ตีพิมพ์	1]L01
ตีพิมพ์ใน	1]M01
ตําแหน่ง	1]N03
ตําแหน่งงาน	1]Q01
ตําแหน่งงานที่ต้องการ	1]R01
ตําแหน่งที่ต้องการ	1]R01
ตําแหน่งที่สมัคร	1]R01
ตําแหน่งปัจจุบัน	1]R01
ตําแหน่งสุดท้าย	1]Q01
ถนน	1]S01
ถึง	1]>01
ทหาร	1\o01
ทักษะ	1]<01
ทีม	1]T01
ที่ตั้ง	1]U01
ที่ทํางาน	1]E01
ที่พัก	1]S01
ที่พักอาศัย	1]U01
ที่อยู่	1]S01
ที่อยู่ตามทะเบียนบ้าน	1]S01
ที่อยู่ที่ติดต่อได้	1]S01
ที่อยู่ปัจจุบัน	1]S01
ที่อยู่อาศัย	1]V01
ที่อยู่อีเมล	1]W01
ธุรกิจ	1]X01
นามสกุล	1]Y01
นายจ้าง	1]E01
น้ําหนัก	1\j01
บทบาท	1]N03
บทบาทในโครงการ	1]Z01
บริษัท	1][02
บล็อก	1]]01
บัญชี	1]F01
บัตรประชาชน	1]^01
ประสบการณ์	1]B01
ประเด็นสําคัญ	1]A01
ประเทศ	1]_01
ประเภท	1]`01
ประเภทงาน	1]a01
ประเภทธุรกิจ	1]X01
ประเภทโครงการ	1]`01
ปริญญา	1]901
ปริญญานิพนธ์	1]b01
ปี	1]c03
ปีที่จบ	1]>01
ปีที่จบการศึกษา	1]>01
ปีที่ตีพิมพ์	1]L01
ปีที่ได้รับ	1]f01
ปีเกิด	1]g01
ผลการเรียน	1]801
ผลงาน	1]h02
ผลงานที่ภาคภูมิใจ	1]701
ผลงานเด่น	1]701
ผลลัพธ์	1]701
ผู้จัดพิมพ์	1]M01
ผู้บังคับบัญชา	1]j01
ผู้มอบ	1]k01
ผู้ออก	1]l01
ผู้เขียน	1]m01
ผู้แต่ง	1]m01
ผู้ใต้บังคับบัญชา	1]101
ฝ่าย	1]T01
พร้อมเริ่มงาน	1]n01
พอร์ตโฟลิโอ	1]]01
พื้นที่ที่ต้องการทํางาน	1]o01
พูด	1\k01
ฟัง	1\l01
ภาค	1^001
ภาพถ่าย	1^101
ภาษา	1^201
ภาษาต่างประเทศ	1^201
ภาษาแม่	1^301
ภูมิภาค	1^001
ภูมิลําเนา	1^401
ภูมิลําเนาเดิม	1^501
มหาวิทยาลัย	1]H01
มอบโดย	1]k01
มือถือ	1^601
รหัสไปรษณีย์	1^701
ระดับ	1^803
ระดับการศึกษา	1^;02
ระดับความสามารถ	1^=01
ระดับภาษา	1]601
ระยะเวลา	1]I01
ระยะเวลาทํางาน	1]I01
รัฐ	1^001
รางวัล	1]G01
รายละเอียด	1]=01
รายละเอียดงาน	1]401
รายละเอียดบริษัท	1^>01
รายละเอียดโครงการ	1]=01
รายวิชา	1^?01
รูป	1^101
รูปถ่าย	1^101
รูปแบบการทํางาน	1]a01
ลักษณะงาน	1]401
ลักษณะธุรกิจ	1^>01
ลิงก์	1]]01
ลูกค้า	1^@01
วัน เดือน ปีเกิด	1]g01
วัน/เดือน/ปีเกิด	1]g01
วันที่	1^A02
วันที่สิ้นสุด	1]>01
วันที่ออก	1]f01
วันที่เผยแพร่	1]L01
วันที่เริ่ม	1]J01
วันที่เริ่มงานได้	1]n01
วันที่ได้รับ	1]f01
วันเกิด	1]g01
วันเดือนปีเกิด	1]g01
วารสาร	1]M01
วิชา	1^?01
วิชาที่เรียน	1^?01
วิชาเอก	1]301
วิทยานิพนธ์	1]b01
วุฒิ	1]901
วุฒิการศึกษา	1]901
วุฒิการศึกษาสูงสุด	1^C01
ศาสนา	1^D01
สกุล	1]Y01
สถานที่	1]U01
สถานที่ทํางาน	1^E02
สถานที่ทํางานที่ต้องการ	1]o01
สถานที่เกิด	1^501
สถานประกอบการ	1]E01
สถานภาพ	1^G01
สถานภาพทางทหาร	1\o01
สถานภาพสมรส	1^G01
สถานศึกษา	1]H01
สถานะ	1^G01
สถานะทางทหาร	1\o01
สถาบัน	1^H02
สถาบันการศึกษา	1]H01
สถาบันที่ออก	1]l01
สนทนา	1\m01
สมาคม	1^J01
สรุป	1^K01
สัญชาติ	1^L01
สาขา	1]301
สาขาวิชา	1]301
สายงาน	1]X01
สารนิพนธ์	1]b01
สาเหตุการลาออก	1^M01
สาเหตุที่ออก	1^M01
สิ้นสุด	1]>01
ส่วนสูง	1\j01
ส่วนสูง น้ําหนัก	1\j01
ส่วนสูง/น้ําหนัก	1\j01
สํานักพิมพ์	1]M01
สําเร็จการศึกษา	1]>01
หน่วยกิต	1^N01
หน่วยงาน	1^O02
หน่วยงานที่มอบ	1]k01
หน่วยงานที่ออก	1]l01
หน้าที่	1^Q04
หน้าที่ความรับผิดชอบ	1]401
หน้าที่รับผิดชอบ	1]401
หน้าที่หลัก	1]401
หน้าที่และความรับผิดชอบ	1]401
หน้าที่ในโครงการ	1]Z01
หมายเลขโทรศัพท์	1]K01
หมายเหตุ	1^K01
หลักสูตร	1^?01
หัวข้อ	1]G01
หัวข้อวิทยานิพนธ์	1]b01
หัวหน้างาน	1]j01
องค์กร	1^U03
ออกโดย	1]l01
อาจารย์ที่ปรึกษา	1]j01
อาชีพ	1]R01
อายุ	1^X01
อาศัยอยู่ที่	1]V01
อีเมล	1]W01
อีเมลล์	1]W01
อีเมลอื่น	1^Y01
อีเมล์	1]W01
อื่นๆ	1]201
อุตสาหกรรม	1]X01
อ่าน	1\n01
อําเภอ	1]V01
เกรด	1]801
เกรดเฉลี่ย	1]801
เกรดเฉลี่ยสะสม	1]801
เกิดวันที่	1]g01
เกิดเมื่อ	1]g01
เกี่ยวกับฉัน	1^K01
เกี่ยวกับบริษัท	1^>01
เขียน	1]001
เครือข่าย	1^Z01
เครื่องมือ	1]<01
เครื่องมือที่ใช้	1]<01
เงินเดือน	1^[01
เงินเดือนที่คาดหวัง	1^[01
เงินเดือนที่ต้องการ	1^[01
เงินเดือนล่าสุด	1^[01
เชื้อชาติ	1^\02
เทคโนโลยี	1]<01
เทคโนโลยีที่ใช้	1]<01
เนื้อหา	1]=01
เบอร์ติดต่อ	1]K01
เบอร์มือถือ	1^601
เบอร์โทร	1]K01
เบอร์โทรศัพท์	1]K01
เบอร์โทรศัพท์มือถือ	1^601
เพศ	1^^01
เมือง	1]V01
เริ่ม	1]J01
เริ่มงาน	1]J01
เริ่มงานได้	1]n01
เลขบัตรประชาชน	1]^01
เว็บไซต์	1]]01
เว็บไซต์ส่วนตัว	1]]01
เว็บไซต์อื่น	1^_01
เหตุผลที่ลาออก	1^M01
เอก	1]301
แผนก	1]T01
แผนการเรียน	1]301
แพลตฟอร์ม	1^Z01
แฟกซ์	1^`01
โครงการ	1]=01
โครงงาน	1]b01
โซเชียลมีเดีย	1^a01
โทร	1]K01
โทรศัพท์	1]K01
โทรศัพท์มือถือ	1^601
โทรศัพท์อื่น	1^b01
โทรสาร	1^`01
โปรแกรม	1]<01
โปรแกรมที่ใช้	1]<01
โปรไฟล์	1^K01
โปรไฟล์ออนไลน์	1^a01
โรงเรียน	1]H01
ใบขับขี่	1^c01
ใบอนุญาตขับขี่	1^c01
ไอดี	1]F01
ảnh	03k01
お住まい	1^d01
お名前	1^e01
ご住所	1^f01
その他	1^g01
その他のurl	1^h01
その他のメールアドレス	1^i01
その他の情報	1^g01
その他の電話番号	1^j01
ふりがな	1^g01
やり取り	1^k01
アカウント	1^l01
アカウント名	1^m01
ウェブサイト	1G^01
エンジニア歴	1^n01
カテゴリ	1^o01
キーワード	1_001
クライアント	1_101
コミュニケーション	1_201
コース	1_301
サイト	1G^01
サイトurl	1G^01
サービス	1;d01
サービス名	1;d01
サービス概要	1_401
スキル	1_001
スコア	1_501
スピーキング	1_601
タイトル	1_701
チーム	1_801
チーム人数	1_901
チーム規模	1_901
ツール	1_001
ハンドルネーム	1^m01
ビザ	1_:01
ファックス	1_;01
フリガナ	1^g01
フルネーム	1^e01
フレームワーク	1_001
ブログ	1G^01
プロジェクト内容	1_401
プロジェクト名	1^e01
プロジェクト役割	1_<01
プロジェクト期間	1_=01
プロジェクト概要	1_401
プロフィール	1_>01
ホームページ	1G^01
ポイント	1_?01
ポジション	1_@02
ポートフォリオ	1G^01
マネジメント人数	1_901
メンバー数	1_901
メール	0JQ01
メールアドレス	0JQ01
ユーザid	1^m01
ユーザー名	1^m01
ライティング	1_B01
リスニング	1_C01
リポジトリ	1G^01
リンク	1G^01
リーディング	1_D01
レベル	1_E02
ロール	1_G02
上司	1_I01
上班地點	1_J01
上班日期	1_K01
上班時段	1_L01
上级	1_M01
上長	1_I01
下属人数	1_N01
专业	1_O01
专业名称	1_O01
专业成绩	1_P01
专业排名	1_Q02
专业课程	1_S01
业绩	1_T01
个人业绩	1_T01
个人主页	1_U01
个人博客	1_U01
个人工作	1_V01
个人简介	1_W01
个人网站	1_U01
个人职责	1_V01
个人角色	1_X01
个人链接	1_Y01
中文名	1_Z02
中文姓名	1_\01
主な使用技術	1_001
主な実績	1_]02
主な履修科目	1_301
主な成果	1__01
主な担当業務	1_`01
主な業務	1_`01
主な業務内容	1_`01
主な業績	1__01
主修	1_a02
主修专业	1_O01
主修科系	1_c01
主修課程	1_d01
主修课程	1_S01
主修領域	1_c01
主催	1_e02
主催団体	1_g01
主催者	1_h01
主办单位	1_i01
主办方	1_i01
主干课程	1_S01
主管	1_j01
主营业务	1_k01
主要业绩	1_T01
主要任务	1_V01
主要内容	1_l01
主要工作	1_V01
主要成就	1_m02
主要成果	1_m02
主要技术	1_o01
主要职责	1_V01
主要職責	1`001
主要课程	1_S01
主要负责	1_V01
主辦單位	1`101
主页	1_U01
书写	1`201
予備メール	1^i01
事業内容	1`301
事業概要	1`301
交付者	1_g01
产出	1_T01
亮点	1`402
亮點	1`601
人数	1`702
人數	1`901
介紹	1`:01
介绍	1`;01
从业年限	1`<01
仓库	1_U01
仕事内容	1_`01
件名	1_701
任职	1`=01
任职公司	1`>01
任职单位	1`>01
任职时间	1`?01
任職公司	1`@01
任職期間	1`A01
企业	1`>01
企业名称	1`>01
企业简介	1_k01
企业规模	1_N01
企業	1`B01
企業名	1`B01
企業概要	1`301
会社	1`B01
会社名	1`B01
会社情報	1`301
会社概要	1`301
会社説明	1`301
会話	1^k01
会話レベル	1`C01
会議	1`D01
会議名	1`D01
会议	1`E01
会话	1`F01
传真	1`G01
位置	1`H02
住まい	1^d01
住址	1`J02
住所	1^f01
体制	1_901
体重	1`L02
作品链接	1_U01
作品集	1`N02
作文	1_B01
作者	1`P02
使用スキル	1_001
使用ソフト	1_001
使用ツール	1_001
使用工具	1`R02
使用技术	1_o01
使用技術	1`T02
使用機器	1_001
使用経験	1`V01
使用经历	1`W01
使用者名稱	1`X01
使用言語	1_001
使用软件	1_o01
依頼主	1_101
信箱	1`Y02
修士論文	1`[01
修習課程	1_d01
個人サイト	1G^01
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
內容	1`:01
全名	1_Z02
公司	1`l03
公司业务	1_k01
公司介紹	1`o01
公司介绍	1_k01
公司名称	1`>01
公司名稱	1`@01
公司地点	1a001
公司描述	1_k01
公司简介	1_k01
公司簡介	1`o01
公司背景	1_k01
公司行业	1a101
公司規模	1`901
公司规模	1_N01
公開日	1a201
共同作者	1a301
共著者	1a401
关于公司	1_k01
关系	1a501
关键字	1_o01
关键技术	1_o01
关键词	1_o01
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
写	1`201
写作	1`201
写真	1aG01
出版单位	1`E01
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
分数	1_P01
刊物	1`E01
利用技術	1_001
到岗	1`k01
到岗日期	1`k01
到岗时间	1`k01
到职时间	1`k01
到職日	1_K01
到職日期	1`i01
功績	1__01
加权平均分	1_P01
勤務先	1`B01
勤務先名	1`B01
勤務地	1^d01
勤務希望地	1aY01
勤務形態	1`e01
勤務期間	1_=01
勤務開始可能日	1`j01
區域	1aZ01
卒業	1a[01
卒業区分	1a\01
卒業年度	1a[01
卒業年月	1a[01
卒業校	1aX01
卒業研究	1`[01
卒業論文	1`[01
卒論	1`[01
单位	1a]03
单位简介	1_k01
単位	1a`01
単位数	1a`01
博士論文	1`[01
博士论文	1aa01
博客	1_U01
原始碼	1`\01
参画期間	1_=01
参考url	1G^01
发布日期	1aK01
发布时间	1aK01
发表于	1`E01
发表日期	1aK01
发表时间	1aK01
发表期刊	1`E01
发证单位	1ab01
发证日期	1ac01
发证机关	1ab01
发证机构	1ab01
取り組み	1_`01
取り組みと成果	1__01
取引先	1_101
取得年	1ad01
取得年月	1ad01
取得成果	1_T01
取得日	1ad01
取得日期	1ae01
取得时间	1ac01
取得時期	1ad01
受賞名	1_701
受賞年	1ad01
受賞日	1ad01
口头互动	1`F01
口头表达	1af01
口語互動	1ag01
口語表達	1ah01
口說	1ag01
口语	1`F01
口语交流	1`F01
可上班日	1_K01
可上班日期	1_K01
可入职时间	1`k01
可到岗时间	1`k01
可到職日	1_K01
可報到日	1_K01
各種アカウント	1^l01
合作單位	1ai01
合著者	1aj01
名	1ak03
名前	1an02
名字	1b005
名称	1b504
名稱	1b902
听	1b;01
听力	1b;01
听力理解	1b;01
周期	1`?01
問題解決	1b<01
單位	1b=02
团体	1b?01
团队	1b@01
团队人数	1_N01
团队规模	1_N01
団体	1bA01
団体名	1bA01
固定電話	1bB01
国	1bC01
国名	1bC01
国家	1bD01
国家 地区	1bD01
国家/地区	1bD01
国籍	1bE02
國家	1bG01
國家 地區	1bG01
國家/地區	1bG01
國籍	1bH01
團隊	1bI01
團隊人數	1`901
團隊規模	1`901
團體	1bJ01
在住	1bK02
在学期間	1_=01
在學期間	1`A01
在校时间	1`?01
在校课程	1_S01
在留資格	1_:01
在籍	1_=01
在籍企業	1`B01
在籍期間	1_=01
在线地址	1_U01
在线演示	1_U01
在职时间	1`?01
在职状态	1bM01
在職期間	1bN02
地区	1bP01
地區	1aZ01
地址	1bQ03
地址链接	1_U01
地域	1bT01
地点	1a001
地點	1_J01
均分	1_P01
坐标	08c02
城市	1bU03
執筆者	1a401
培训机构	1bX01
場所	1^d01
备注	1_W01
备用电话	1a>01
备用邮箱	1aB01
外国語	1bY01
外語	1bZ01
外语	1b[01
外语水平	1b\01
大学	1b]02
大学名	1aX01
大頭照	1b_01
头像	1b`01
头衔	1ba02
契約形態	1`e01
契約期間	1_=01
奖项	1bc01
奖项名称	1bc01
姓	1bd03
姓名	1bg03
姓氏	1bj02
委托方	1bl01
委託單位	1ai01
婚否	1bm01
婚姻	1bn03
婚姻情况	1bm01
婚姻状况	1bm01
婚姻状态	1bm01
婚姻状況	1c101
婚姻狀態	1c201
婚姻狀況	1c201
婚育	1bm01
婚育情况	1bm01
婚育状况	1bm01
媒体	1`D01
学习内容	1_S01
学习时间	1`?01
学习课程	1_S01
学会	1`D01
学会名	1`D01
学位	1c302
学位名	1a\01
学位类型	1c501
学位论文	1aa01
学分	1c601
学分绩点	1_P01
学历	1c702
学历 学位	1c501
学历/学位	1c501
学历学位	1c501
学历层次	1c501
学校	1b]02
学校名	1aX01
学校名称	1bX01
学歴	1c903
学科	1c<02
学部	1c>01
学部・学科	1c>01
学部学科	1c>01
学院	1_O01
學位	1c?01
學位類別	1c?01
學分	1c@01
學校	1cA01
學校名稱	1cA01
學業成績	1cB01
學歷	1cC02
學系	1_c01
安全	1cE01
宗教	1cF03
宗教信仰	1cI02
官网	1_U01
実務経験	1^n01
実施団体	1_g01
実績	1__01
実績・取り組み	1__01
実績・成果	1__01
客戶	1ai01
客户	1bl01
家乡	1cK01
家庭住址	1cL01
家庭地址	1cL01
寫	1cM01
寫作	1cM01
导师	1_M01
専攻	1c>01
専攻分野	1c>01
専門	1c>01
専門分野	1c>01
專案介紹	1`:01
專案名稱	1_\01
專案成果	1aD01
專案描述	1`:01
專案期間	1`A01
專案簡介	1`:01
專案角色	1cN01
專案說明	1`:01
專案連結	1`\01
專案類型	1cO01
專業	1_c01
專題	1cP01
就労ビザ	1_:01
就労状況	1cQ01
就學期間	1`A01
就業可能日	1`j01
就業状況	1cQ01
就業狀態	1cR01
就業狀況	1cR01
就职单位	1`>01
就讀學校	1cA01
就讀科系	1_c01
就读学校	1bX01
就读时间	1`?01
层次	1c501
居住エリア	1^d01
居住地	1cS06
居住地區	1_J01
居住地址	1`J02
居住城市	1cY02
履修科目	1_301
岁	1c[01
岁数	1c[01
岗位	1c\03
岗位名称	1`=01
岗位职责	1_V01
州	1c_03
工作	1_V01
工作业绩	1_T01
工作任务	1_V01
工作內容	1`001
工作内容	1_V01
工作单位	1`>01
工作單位	1`@01
工作地点	1a001
工作地點	1_J01
工作型態	1_L01
工作城市	1cb01
工作岗位	1`=01
工作年数	1`<01
工作年資	1cc01
工作年限	1`<01
工作性質	1_L01
工作性质	1cd01
工作成就	1_m02
工作成果	1_m02
工作成绩	1_T01
工作描述	1ce02
工作时间	1`?01
工作时间年限	1`<01
工作期間	1`A01
工作概述	1_W01
工作状态	1bM01
工作简介	1_W01
工作类型	1cd01
工作經歷年資	1cc01
工作經驗	1cc01
工作績效	1aD01
工作经验	1`<01
工作职位	1`=01
工作职责	1_V01
工作職稱	1cg01
工作職責	1`001
工作范围	1_V01
工作說明	1`001
工作许可	1ch01
工作項目	1`001
工具	1ci02
工夫した点	1_?01
工龄	1`<01
市	1ck01
市区町村	1ck01
希望ポジション	1cl01
希望上班地點	1cm01
希望勤務地	1aY01
希望地點	1cm01
希望工作地點	1cm01
希望年収	1cn01
希望待遇	1co01
希望性質	1_L01
希望時給	1cn01
希望月給	1cn01
希望給与	1cn01
希望職	1cl01
希望職務	1d001
希望職種	1cl01
希望職稱	1d001
希望薪資	1co01
希望雇用形態	1`e01
席次	1d101
帳號	1`X01
常住地	1d201
常驻	1a001
平台	1d302
平均分	1_P01
平均成績	1cB01
平均成绩	1_P01
平均绩点	1_P01
年収	1cn01
年月	1d502
年月日	1ad01
年生	1aQ01
年级排名	1d701
年纪	1c[01
年資	1cc01
年限	1`<01
年齡	1d801
年齢	1d901
年龄	1c[01
应用技术	1_o01
应聘岗位	1d:01
应聘职位	1d:01
开发周期	1`?01
开发工具	1_o01
开发技术	1_o01
开发环境	1_o01
开发经验	1`<01
开发语言	1_o01
开始日期	1`h01
开始时间	1`h01
当前城市	1d201
当前状态	1bM01
当前职位	1d:01
当前薪资	1d;01
役別	1a:01
役割	1d<04
役職	1d@03
役職名	1dC01
待遇	1co01
待遇要求	1d;01
従業員数	1_901
得られた成果	1__01
応募ポジション	1cl01
応募職種	1cl01
性別	1dD02
性别	1dF01
总结	1_W01
情報処理	1dG01
意向地点	1cb01
意向城市	1cb01
意向岗位	1d:01
意向职位	1d:01
應徵職位	1d001
應徵職務	1d001
應徵職缺	1d001
應徵項目	1d001
成就	1_m02
成效	1aD01
成果	1dH03
成果・実績	1__01
成績	1dK02
成绩	1dM02
成绩排名	1_Q02
我的岗位	1`=01
我的工作	1_V01
我的职位	1`=01
我的职务	1`=01
我的职责	1_V01
我的角色	1dO02
截止时间	1dQ01
戶籍	1dR01
戶籍地址	1dS01
户口	1cK01
户口所在地	1cK01
户籍	1cK01
户籍地	1cK01
户籍所在地	1cK01
所任职位	1`=01
所任职务	1`=01
所在公司	1dT02
所在国家	1bD01
所在地	1dV06
所在地区	1a001
所在城市	1d\03
所在学校	1bX01
所在行业	1a101
所在部门	1b@01
所学专业	1_O01
所学课程	1_S01
所属	1d_03
所属企業	1`B01
所属会社	1db02
所属公司	1bl01
所属单位	1bl01
所属団体	1bA01
所属机构	1bl01
所属行业	1a101
所属部署	1_801
所属部门	1b@01
所屬公司	1ai01
所屬部門	1bI01
所用技术	1_o01
手提電話	1dd01
手机	1de02
手机 电话	1dg01
手机/电话	1dg01
手机号	1de02
手机号码	1de02
手机电话	1dh01
手機	1di02
手機號碼	1di02
扶養家族	1c101
扶養家族数	1c101
扶養家族数(配偶者を除く	1c101
技术	1_o01
技术关键词	1_o01
技术博客	1_U01
技术描述	1_o01
技术架构	1_o01
技术栈	1_o01
技术要点	1_o01
技术选型	1_o01
技能	1ci02
技能水平	1dk01
技術	1`T02
技術スタック	1_001
技術棧	1dl01
技術環境	1_001
技術要素	1_001
担任	1`=01
担任职位	1`=01
担任职务	1dm02
担任职责	1_V01
担任角色	1do02
担当	1e104
担当フェーズ	1_`01
担当内容	1_`01
担当工程	1_`01
担当役割	1_<01
担当期間	1_=01
担当業務	1_`01
担当範囲	1_`01
担当職務	1dC01
担当領域	1_`01
拠点	1^d01
持有駕照	1e501
指导老师	1_M01
指導教員	1_I01
指導教授	1_j01
授与団体	1_h01
授与機関	1_h01
授与者	1_h01
授予单位	1_i01
掌握程度	1e602
排名	1e803
推荐	1e;01
推荐意见	1e;01
推荐语	1e;01
推薦	1e<02
推薦の言葉	1e>01
推薦內容	1e?01
推薦文	1e>01
推薦語	1e?01
掲載	1`D01
掲載媒体	1`D01
掲載日	1a201
掲載誌	1`D01
描述	1e@03
携帯	1eC02
携帯tel	1eE01
携帯番号	1eE01
携帯電話	1eC02
携帯電話番号	1eE01
摘要	1eF02
擅長工具	1dl01
擔任職務	1eH02
擔任角色	1eJ02
收获	1_T01
政治状态	1`f01
政治身份	1`f01
政治面貌	1`f01
效果	1_T01
教育机构	1bX01
教育機関	1aX01
教育程度	1eL02
敬称	1eN01
文化程度	1eO01
方向	1_O01
族群	1eP01
日付	1d502
日期	1eQ06
时长	1`?01
时间	1eW03
时间段	1`?01
昵称	1eZ01
時期	1d502
時間	1e[02
普通自動車免許	1e]01
暱稱	1`X01
書く	1_B01
最寄り駅	1e^02
最快到岗	1`k01
最終学歴	1e`01
最高学历	1c702
最高學歷	1ea01
最高學歷學校	1cA01
會話	1ag01
月薪	1d;01
服务机构	1b?01
服務單位	1`@01
服務機關	1`@01
服役情况	1a901
服役狀況	1a:01
期刊	1eb02
期刊名称	1`E01
期望地点	1cb01
期望地點	1cm01
期望城市	1cb01
期望岗位	1d:01
期望工作地	1cb01
期望工作地点	1cb01
期望工作城市	1cb01
期望工作性质	1cd01
期望年薪	1d;01
期望待遇	1ed02
期望月薪	1d;01
期望职位	1d:01
期望職位	1d001
期望薪水	1d;01
期望薪資	1co01
期望薪资	1d;01
期望薪酬	1d;01
期間	1bN02
本人职责	1_V01
本人角色	1_X01
本社所在地	1^d01
本籍	1ef01
本籍地	1ef01
机动车驾驶证	1eg01
机构	1eh02
标题	1bc01
校名	1cA01
核心技术	1_o01
核心课程	1_S01
核發單位	1ej01
框架	1_o01
案件名	1^e01
案件概要	1_401
案件種別	1^o01
業務	1_`01
業務内容	1_`01
業務内容の概要	1`301
業務概要	1ek02
業務詳細	1_`01
業界	1em01
業種	1em01
業種・業界	1em01
業績	1__01
概况	1`;01
概要	1en03
概述	1eF02
標題	1f101
機構	1b=02
歲	1d801
歳	1d901
母国語	1f201
母語	1f302
母语	1f501
毕业学校	1bX01
毕业年份	1dQ01
毕业日期	1dQ01
毕业时间	1dQ01
毕业论文	1aa01
毕业论文题目	1aa01
毕业设计	1aa01
毕业院校	1bX01
毕设	1aa01
氏名	1^e01
民族	1f603
水平	1e602
求职地点	1cb01
求职岗位	1d:01
求职意向	1d:01
求职方向	1d:01
求职状况	1bM01
求职状态	1bM01
求职类型	1cd01
求職意向	1d001
求職狀態	1cR01
汇报上级	1_M01
汇报对象	1_M01
流利程度	1f902
流暢さ	1`C01
海外経験	1`V01
涉及技术	1_o01
満年齢	1d901
源码	1_U01
演示	1_U01
点数	1_501
照片	1f;02
熟練度	1f=03
熟练度	1e602
熟练程度	1e602
特記事項	1_?01
状态	1bM01
獎項	1f101
獎項名稱	1f101
獲獎時間	1ae01
环境	1_o01
现住址	1cL01
现居	08c02
现居住地	08c02
现居地	08c02
现居城市	08c02
现所在地	08c02
班排名	1f@01
班级排名	1d701
現住	1^d01
現住地	1^d01
現住所	1^f01
現在の年収	1cn01
現在の状況	1cQ01
現居	1fA01
現居地	1fB02
現年収	1cn01
現職	1cl01
環境	1_001
生	1fD02
生まれ	1fF01
生人	1aQ01
生年	1fD02
生年月日	1fF01
生日	1aO02
生源地	1cK01
產業	1fG01
產業別	1fG01
產業類別	1fG01
用戶名	1`X01
用户名	1eZ01
甲方	1bl01
申请职位	1d:01
电子邮件	1fH01
电子邮箱	1fH01
电子邮箱地址	1fH01
电话	1dg01
电话号码	1dg01
电邮	1fH01
畢業學校	1cA01
畢業專題	1cP01
畢業日期	1fI01
畢業時間	1fI01
畢業論文	1cP01
発注元	1_101
発行元	1fJ02
発行年	1a201
発行日	1a201
発行機関	1_g01
発行者	1_g01
発表	1_601
発表年	1a201
発表日	1a201
發照單位	1ej01
發表於	1aH01
發表日期	1fL01
發表時間	1fL01
發證單位	1ej01
發證日期	1ae01
發證機構	1ej01
目前所在地	1a001
目前状态	1bM01
目前狀態	1cR01
目前職稱	1d001
目前薪資	1co01
目前薪资	1d;01
目标城市	1cb01
目标岗位	1d:01
目标职位	1d:01
目標職位	1d001
直属上级	1_M01
直屬主管	1_j01
相关技术	1_o01
相关课程	1_S01
相片	1f;02
相關課程	1_d01
省	1bP01
省 州	1bP01
省/州	1bP01
省份	1fM02
研究テーマ	1`[01
研究分野	1c>01
研究方向	1_O01
研究科	1c>01
研究題目	1`[01
研討會	1aH01
硕士论文	1aa01
碩士論文	1cP01
社交主页	1_Y01
社交平台	1fO01
社交账号	1_Y01
社会人歴	1^n01
社名	1`B01
社員数	1_901
社团	1b?01
社團	1bJ01
社群	1fP01
社群帳號	1fQ01
社群連結	1fQ01
祖籍	1cK01
离开原因	1fR01
离职原因	1fR01
离职日期	1dQ01
离职时间	1dQ01
科目	1_301
科系	1_a02
科系名稱	1_c01
称号	1eN01
称呼	1fS01
称谓	1fS01
移动电话	1dh01
程度	1fT05
種別	1^o01
種類	1^o01
稱謂	1fY01
稼働開始日	1`j01
立場	1fZ03
第一作者	1aj01
等級	1f]02
等级	1e602
签发机构	1ab01
签证	1ch01
签证状态	1ch01
简介	1f_02
管理人数	1_N01
管理人數	1`901
管理責任	1`901
簡介	1fa02
籍貫	1dR01
籍贯	1cK01
类别	1fc01
类型	1fc01
精通程度	1fd02
系所	1_c01
系排名	1f@01
級	1ff01
級別	1fg01
終了	1a[01
終了日	1a[01
終了時期	1a[01
組織	1fh03
組織名	1bA01
経験	1ff01
経験年数	1fk02
結束日期	1fI01
結束時間	1fI01
結果	1__01
続柄	1fm01
網址	1`\01
網站	1`\01
網頁	1`\01
縣市	1fA01
總年資	1cc01
績效	1aD01
级别	1dk01
组织	1b?01
组织名称	1b?01
经验	1`<01
结束日期	1dQ01
结束时间	1dQ01
结果	1_T01
绩点	1_P01
综合排名	1d701
编程语言	1_o01
网名	1eZ01
网址	1_U01
网站	1_U01
网络	1fO01
署名	1aj01
習熟度	1_E02
职业	1d:01
职业方向	1d:01
职位	1fn03
职位名称	1`=01
职位类型	1cd01
职务	1dm02
职称	1g102
职衔	1`=01
职责	1_V01
职责描述	1_V01
职责范围	1_V01
联系	1dg01
联系号码	1dg01
联系地址	1cL01
联系方式	1dg01
联系电话	1dg01
联系邮箱	1fH01
聞く	1_C01
聯絡信箱	1g301
聯絡地址	1dS01
聯絡方式	1g401
聯絡電話	1g401
聯繫電話	1g401
聴解	1_C01
職位	1g503
職位名稱	1cg01
職務	1g802
職務・役職	1dC01
職務內容	1`001
職務内容	1_`01
職務名稱	1cg01
職務経験年数	1^n01
職務要約	1_>01
職業	1g:02
職種	1g<02
職稱	1g>02
職責	1`001
聽	1g@01
聽力	1g@01
肩書	1g<02
肩書き	1cl01
背景	1`;01
自動車免許	1e]01
自動車運転免許	1e]01
自宅住所	1^f01
自宅電話	1bB01
自我介紹	1`c01
自我评价	1_W01
苗字	1gA01
荣誉	1bc01
获奖时间	1ac01
获得日期	1ac01
获得时间	1ac01
著者	1a401
著者名	1a401
薪資	1co01
薪资	1d;01
薪资期望	1d;01
薪资要求	1d;01
血型	1gB02
血液型	1`^01
行业	1a101
行业类别	1a101
行動電話	1di02
行業	1fG01
补充	1a=01
表彰者	1_h01
補足	1_>01
要点	1_l01
要約	1_>01
要素技術	1_001
規模	1_901
规模	1_N01
角色	1gD04
言語	1gH02
言語・ツール	1_001
証明写真	1aG01
評点	1_501
話す	1_601
話す(やりとり	1^k01
話す(発表	1_601
詳細	1_401
認定団体	1_g01
認定機関	1_g01
認證單位	1ej01
誕生日	1fF01
語学	1bY01
語学レベル	1`C01
語学力	1`C01
語学検定	1gJ01
語学経験	1`V01
語学資格	1gJ01
語文	1bZ01
語文檢定	1gK01
語言	1bZ01
語言程度	1gL01
語言證照	1gK01
說	1ah01
說明	1fa02
説明	1_401
読む	1_D01
読解	1_D01
課程	1gM02
論文	1gO02
論文題目	1gO02
讀	1gQ01
认证机构	1ab01
论文	1aa01
论文标题	1aa01
论文题目	1aa01
证书	1gR01
证件号	1gS01
评价	1e;01
详情	1`;01
详细地址	1cL01
语种	1b[01
语言	1gT02
语言水平	1b\01
语言经历	1`W01
语言能力	1b\01
语言证书	1gR01
说	1af01
说明	1_W01
读	1gV01
课程	1_S01
負責內容	1`001
負責角色	1cN01
負責項目	1`001
資本金	1_901
資格名	1^e01
賞	1_701
賞名	1_701
负责	1_V01
负责内容	1_V01
负责工作	1_V01
负责模块	1_V01
负责角色	1a501
责任描述	1_V01
账号	1eZ01
起始日期	1`h01
起始时间	1`h01
起止年月	1`?01
起止日期	1`?01
起止时间	1`?01
起訖時間	1`A01
身份	1a501
身份證	1gW01
身份證號碼	1gW01
身份证	1gS01
身份证号	1gS01
身份证号码	1gS01
身体状况	1`]01
身分	1gX01
身分證字號	1gW01
身長	1`^01
身高	1gB02
身高 体重	1`]01
身高 體重	1`_01
身高/体重	1`]01
身高/體重	1`_01
身高体重	1`]01
軟體	1dl01
転職希望時期	1`j01
転職理由	1gY01
软件	1_o01
软件环境	1_o01
运用技术	1_o01
退社	1a[01
退社年月	1a[01
退職	1a[01
退職理由	1gY01
通信地址	1cL01
通勤時間	1^g01
通訊地址	1dS01
通讯地址	1cL01
連結	1`\01
連絡先	1bB01
連絡先住所	1^f01
連絡先電話番号	1bB01
連絡電話	1g401
運転免許	1e]01
運転免許証	1e]01
邮件	1fH01
邮件地址	1fH01
邮政编码	1gZ01
邮箱	1fH01
邮箱地址	1fH01
邮编	1gZ01
部下	1_901
部署	1_801
部署名	1_801
部落格	1`\01
部門	1g[02
部门	1b@01
郵便番号	1g]01
郵箱	1g301
郵編	1g^01
郵遞區號	1g^01
都市	1ck01
都道府県	1bT01
配偶者	1c101
配偶者の扶養義務	1c101
配偶者の有無	1c101
配属	1_801
配属先	1_801
重点	1_l01
重點	1`601
链接	1_U01
開始	1`g01
開始日	1`g01
開始日期	1`i01
開始時期	1`g01
開始時間	1`i01
開発体制	1_901
開発内容	1_401
開発期間	1_=01
開発環境	1_001
開発規模	1_901
開発言語	1_001
開發工具	1dl01
開發環境	1dl01
関係	1fm01
閱讀	1gQ01
關係	1gX01
關於公司	1`o01
關鍵字	1dl01
關鍵詞	1dl01
阅读	1gV01
阅读理解	1gV01
院校	1g_02
院校名称	1bX01
院系	1_O01
雇主	1ga02
雇用主	1`B01
雇用形態	1`e01
雑誌名	1`D01
離職原因	1gc01
離職日期	1fI01
電子メール	0JQ01
電子信箱	1g301
電子郵件	1g301
電子郵箱	1g301
電話	1gd02
電話番号	1bB01
電話號碼	1g401
電郵	1g301
電郵地址	1g301
順位	1d101
頒獎單位	1`101
頒發單位	1gf02
頭銜	1fY01
題名	1_701
題目	1f101
顔写真	1aG01
類型	1cO01
顧客	1_101
顧客名	1_101
项目业绩	1_T01
项目亮点	1_l01
项目人数	1_N01
项目介绍	1`;01
项目内容	1`;01
项目单位	1bl01
项目名称	1gh01
项目周期	1`?01
项目地址	1_U01
项目岗位	1_X01
项目成果	1_T01
项目成绩	1_T01
项目技术	1_o01
项目技术栈	1_o01
项目担任	1_X01
项目描述	1`;01
项目收益	1_T01
项目时间	1`?01
项目来源	1bl01
项目概述	1`;01
项目简介	1`;01
项目类型	1fc01
项目职位	1_X01
项目职务	1_X01
项目职责	1_V01
项目职责角色	1_X01
项目背景	1`;01
项目角色	1dO02
项目说明	1`;01
项目起止时间	1`?01
项目链接	1_U01
颁发单位	1gi02
颁发日期	1ac01
颁发机构	1gi02
颁奖单位	1_i01
颁奖机构	1_i01
题目	1bc01
駕照	1e501
駕駛執照	1e501
驾照	1eg01
驾驶执照	1eg01
驾驶证	1eg01
體重	1`_01
高中	1bX01
高校	1aX01
개발기간	1gk01
개발인원	1gl01
개발환경	1gm01
개요	1gn02
개인홈페이지	1h001
거주국가	1h101
거주주소	1h201
거주지	1h302
거주지역	1h302
거주지주소	1h201
건강상태	1h501
게재일	1h601
게재지	1h701
결과	1h801
결혼여부	1h901
경력	1h:01
경력기간	1h:01
경력연차	1h:01
계약형태	1h;01
계열	1h<01
계정	1h=01
고객	1h>01
고객사	1h>01
고등학교	1h?01
고용주	1h@01
고용형태	1h;01
고향	1hA01
공인시험	1hB01
공저자	1hC01
과목	1hD01
과정	1hE01
관계	1hF01
관련링크	1h001
교육기간	1gk01
교육기관	1h?01
교육내용	1hD01
구분	1hG01
구사능력	1hH01
구사수준	1hH01
구직상태	1hI01
국가	1h101
국적	1hJ01
군별	1hK01
군복무	1hK01
군필여부	1hK01
규모	1gl01
근무가능일	1hL01
근무기간	1gk01
근무부서	1hM01
근무지	1hN01
근무지역	1hN01
근무처	1h@01
근무형태	1h;01
근무회사	1h@01
급수	1hO01
기간	1gk01
기관	1hP02
기관명	1hR01
기술	1gm01
기술스택	1gm01
기술환경	1gm01
기업	1h@01
기업명	1h@01
기업소개	1hS01
기여	1hT01
기타	1hU01
기타링크	1hV01
기타사항	1hU01
기타연락처	1hW01
기타이메일	1hX01
깃허브주소	1h001
나라	1h101
나이	1hY01
날짜	1hZ02
내용	1h\01
논문	1h]01
논문명	1h]01
논문제목	1h]01
능력	1h^02
닉네임	1h=01
단체	1hR01
단체명	1hR01
달성내용	1h801
담당	1h`03
담당분야	1hT01
담당업무	1hc02
담당역할	1he03
담당직무	1hh01
대학	1h?01
대학교	1h?01
대학명	1h?01
대화	1hi01
도	1hj01
도구	1gm01
도시	1hk01
독해	1hl01
듣기	1hm01
등급	1h^02
등수	1hn01
레벨	1ho01
링크	1h001
만나이	1hY01
말하기	1i001
맡은역할	1i101
맡은직무	1hh01
매출규모	1gl01
메일	1i201
메일주소	1i201
면허	1i301
명칭	1i402
모국어	1i601
모바일	1i702
발급기관	1i901
발급일	1i:01
발급일자	1i:01
발급처	1i901
발주처	1h>01
발표일	1h601
발행기관	1i901
발행년도	1h601
발행일	1h601
발행처	1i;02
배경	1h\01
배포주소	1h001
병역	1hK01
병역구분	1hK01
병역사항	1hK01
병역여부	1hK01
보고대상	1i=01
보훈대상	1hU01
복수전공	1h<01
본인역할	1i101
본적	1hA01
부서	1hM01
부서명	1hM01
부전공	1h<01
블로그	1h001
비고	1i>01
비상연락처	1i?01
비자	1i@01
사는곳	1hk01
사업내용	1hS01
사용기술	1gm01
사용도구	1gm01
사용스킬	1gm01
사용언어	1gm01
사용자명	1h=01
사용툴	1gm01
사원수	1gl01
사이트	1h001
사진	1iA01
산업	1iB01
산업분야	1iB01
살	1hY01
상명	1iC01
상사	1i=01
상세내용	1h\01
상세업무	1hT01
생년	1iD01
생년월일	1iD01
생일	1iD01
서비스	1iE01
서비스소개	1h\01
석사논문	1h]01
석차	1hn01
설명	1gn02
성	1iF01
성과	1h801
성명	1iG01
성별	1iH01
성적	1hO01
성함	1iG01
세	1hY01
소개	1gn02
소셜계정	1iI01
소속	1iJ03
소속부서	1hM01
소속팀	1hM01
소속회사	1iM02
소스코드	1h001
소재지	1hN01
수강과목	1hD01
수상내용	1iC01
수상년도	1i:01
수상명	1iC01
수상일	1i:01
수여기관	1iO01
수여처	1iO01
수준	1h^02
수행기간	1gk01
수행업무	1hT01
숙련도	1ho01
스택	1gm01
시	1hk01
시 군 구	1hk01
시 도	1hj01
시/군/구	1hk01
시/도	1hj01
시력	1h501
시상기관	1iO01
시작	1iP01
시작일	1iP01
시작일자	1iP01
시행기관	1i901
시행처	1i901
신장	1h501
실적	1h801
쓰기	1iQ01
아이디	1h=01
어학자격증	1hB01
언어	1iR02
언어수준	1hH01
업계	1iB01
업무	1iT02
업무내용	1hT01
업무성과	1h801
업적	1h801
업종	1iB01
역할	1iV02
역할및업무	1hT01
연구주제	1h]01
연도	1gk01
연락처	1i?01
연령	1hY01
연봉	1iX01
연차	1h:01
외국어	1iY01
외국어명	1iY01
요약	1i>01
우편번호	1iZ01
운전면허	1i301
운전면허증	1i301
웹사이트	1h001
위치	1hN01
유선전화	1i?01
유형	1hG01
의뢰처	1h>01
이름	1i[02
이메일	1i201
이메일주소	1i201
이수과목	1hD01
이수학점	1i]01
이직사유	1i^01
인원	1gl01
인증기관	1i901
일반전화	1i?01
일자	1i:01
읽기	1hl01
입사	1iP01
입사가능시기	1hL01
입사가능일	1hL01
입사년월	1iP01
입사일	1iP01
입학	1iP01
입학년월	1iP01
입학일	1iP01
자택주소	1h201
작문	1iQ01
작업기간	1gk01
작업내용	1hT01
장소	1hN01
장애여부	1hU01
재직구분	1h;01
재직기간	1gk01
재직상태	1hI01
재직여부	1hI01
재학기간	1gk01
저널명	1h701
저자	1hC01
저장소	1h001
전공	1h<01
전공명	1h<01
전공분야	1h<01
전공학과	1h<01
전자우편	1i201
전화	1i?01
전화번호	1i?01
점수	1hO01
제목	1iC01
조직	1hR01
졸업	1i_01
졸업구분	1hE01
졸업년도	1i_01
졸업년월	1i_01
졸업논문	1h]01
졸업일	1i_01
졸업작품	1h]01
종교	1i`01
종료	1i_01
종료일	1i_01
종료일자	1i_01
종류	1hG01
주관	1iO01
주관기관	1h>01
주관처	1i901
주민등록번호	1ia01
주소	1ib02
주요과목	1hD01
주요기술	1gm01
주요내용	1h\01
주요사업	1hS01
주요사항	1id01
주요성과	1h801
주요수강과목	1hD01
주요실적	1h801
주요업무	1hT01
주요활동	1id01
주전공	1h<01
주최	1ie02
주최기관	1iO01
증명사진	1iA01
지도교수	1i=01
지방	1hj01
지역	1h302
지원부문	1ig01
지원분야	1ig01
지원직무	1ig01
직급	1hh01
직급 직책	1hh01
직급/직책	1hh01
직무	1ih02
직무내용	1hT01
직무명	1ig01
직업	1ig01
직원수	1gl01
직위	1hh01
직위 직책	1hh01
직위/직책	1hh01
직장	1h@01
직장명	1h@01
직전연봉	1iX01
직책	1ij03
직함	1hh01
진행기간	1gk01
집주소	1h201
참고링크	1h001
참여기간	1gk01
참여역할	1i101
참여인원	1gl01
체류자격	1i@01
체중	1h501
총경력	1h:01
최종연봉	1iX01
최종학력	1im01
추가정보	1hU01
추천글	1in01
추천내용	1in01
추천사	1in01
출근가능일	1hL01
출생	1iD01
출생년도	1iD01
출생연도	1iD01
출생일	1iD01
출생지	1io01
출신지	1hA01
출신학교	1h?01
출판년도	1h601
출판사	1h701
출판일	1h601
취득년도	1i:01
취득년월	1i:01
취득일	1i:01
취득일자	1i:01
클라이언트	1h>01
키워드	1gm01
퇴사	1i_01
퇴사년월	1i_01
퇴사사유	1i^01
퇴사일	1i_01
퇴직사유	1i^01
툴	1gm01
특징	1id01
팀	1hM01
팀구성	1gl01
팀규모	1gl01
팀원	1gl01
팀인원	1gl01
팩스	1j001
평균학점	1hO01
평점	1hO01
포지션	1j102
포트폴리오	1h001
프레임워크	1gm01
프로젝트개요	1h\01
프로젝트기간	1gk01
프로젝트설명	1h\01
프로젝트성과	1h801
프로젝트소개	1h\01
프로젝트역할	1i101
프로젝트유형	1hG01
프로필사진	1iA01
플랫폼	1iE01
학과	1h<01
학교	1h?01
학교명	1h?01
학력	1j302
학력구분	1hE01
학부	1h<01
학술지	1h701
학위	1hE01
학위구분	1hE01
학위논문	1h]01
학점	1hO01
학회	1h701
학회지	1h701
한글이름	1iG01
한줄소개	1i>01
합격일	1i:01
핵심사항	1id01
핸드폰	1i702
핸드폰번호	0Ul01
현거주지	1hk01
현재상태	1hI01
현재연봉	1iX01
현재직무	1ig01
현주소	1h201
혈액형	1h501
혼인상태	1h901
혼인여부	1h901
홈페이지	1h001
활동기간	1gk01
활동기관	1hR01
활용기술	1gm01
활용수준	1ho01
회사	1h@01
회사개요	1hS01
회사명	1h@01
회사소개	1hS01
회화	1hi01
회화능력	1hH01
회화수준	1hH01
휴대전화	1i702
휴대폰	1i702
휴대폰번호	0Ul01
희망고용형태	1h;01
희망근무지	1j501
희망근무지역	1j501
희망급여	1iX01
희망연봉	1iX01
희망지역	1j501
희망직무	1ig01
희망직종	1ig01
"#, r#"0000=GD9H95d00000000@l>fa;d4000000000000000000000000000000000000HVmedO;T0000=;Q7PB^A00000000dFfjaCY300000000TF18000000000000i;85
]EW80000000000000000P[U?0000000000004[4\0000000000000000PM<o0000d8ZJ00000000000000000000000000000000P0S`@FbQ0000\HX_000000000000
0000000000000000000000000000000000000000000000000000000000000000l2Y4e8m50000E8WG0000000000000000\Eei00000:ZN@3a;hJdKPmDm00000000
00000000000000000000000000000000000000000000000003Mn00000000i;D500001GDl000000000000000000000000a86O0000000000000000000000000000
00000000<T0IPaVX00000000000000000000000000000000000000000000000000000000000000000000\B8Ylcni0000E;oV0000000000000000000000000000
0000`5140000TgD6000000000000000000000000000000000000000000000000LjAIhhQ`8nCB00000000Y<:=lFEL0000000000000000`PnG0000dF1fhfN90000
000000000000I7GY0000HWFK0000XCRNHWV@000000000000X90D0000000000000000000000008W<i000000000000000000000000000000000000\`CV0000h31A
@8E`<g@W000000000000TL9G000000000000<aoW0000LfJM0000000000000000000000000000Lc\8m3DA00004N<7PcGETGmW00001:014L`0000000004_BG`2]J
<X<[0000\C;600000000000000009DQb0000000000000000m8\f0000XZd1`<Dc0000@0ie00000000`_`m]DcZ000000000000]9_e000000000000PnBo00000000
0000P5KV0000<0O^000000000000iDo=000057iB000000000000lJ=70000000000005>aM000000000000000000000000000000004cdF<Qn3d;ae000000000000
0000000000004;RQ0000000000000000I5ZLdOOQ00000000XZbA000000000000XiTg0000000000000000000000000000Ln0M000000000000000000000000`[57
9@Ad0000TPfN00000000000000000000000000000000000000000000h@nF0LXN0000X^hf00000000000000000000dUi]0000<^[P00000000@5YJ000000000000
0000000000000000<>dgm6^[00000000<8>900000000000000000000000000000000\@0U000000000000E0W3=BYI00000000000000000000000000000000P81C
\a]JdKY>00000000000000000000000000000000000000000000000000000000<AKR00000000e2DP0000H=@=000000008[4>00000000000000000000=A6J0000
000000004\lG0000000000000000000000000000000000000000`h90YG5P000000000000000000000000@afTU6SW00000000m><^0000000000000000`<C90000
TF[ND`A:0000m1jF000000000000000000000000P=U600000000X@?<@WG=@5WHDPLOTnl65A;H0000DS7A00000000000000000000000000000000000000000000
P^Ye0000`PhF000000000000000000008W<F00000000LHAS0000\=\B`f6ZH0QNP8c]000000000000000000000RK00000U1jfX@AO<K_=00000000000000000000
00000000000000000000@Jli000000000000HSeV0000000000000000000000000000000000000000H7_Z@]?04]m8000000000000e;Uk00000000<YnI0000@]1C
0k3I00000000I>N@<6Qj0000HP1CIB6B4jXb000000000000000000000000L<1700000000000000000000Y;fn0000000044780:X9LHDHXgg]=4Id000000000000
D_WH00000000000000000000000000000000000000000000PESQ`C?i00000000000000000000AA1Y50g4X6;H000000000000000000000000000000000000IBkW
0000LQ`hMB]K00000000=EJG0000Xl=MlJ`W000000000000000000000000000000000000000000004GTNhJ2SdZ@>@7Pc0000000000000000000000000000@JKd
0000X`2M00009@Sa0000000000000000XfBX000000000000000000000000000000000000MCi[00000000000000000000]1[Q000000000000000000000000<16=
00000000000000000000000000000000000000000000A:`;00000000000000000000000000000000000000000000DGE70000ldoi0000000000008^h:0000Y3L2
TUG=000000000000`<1F0000000000000000000000000000000000000000000000000000000000000000HL7TdhEe0000]FH10000000000000000000000000000
000000000000000000000000000000000000000000000000XAg?`?nkhOHG`gZa000000000000000000008\7H000000000000000000000000000000000000dE9=
000000000000000000004>K?000000000000000000000@B8000000008dQ?0000000000000000000000000000000000000000P5CnPK=C000000004Qg_00000000
H>m[000000000000M:l@00000000000099YM000000000000000000000000000000000000]GSfPlDA00000000000000000000@B8gPa@>X:8:0000000000000000
L^nd00000000l<N;00000000000000000000000000000000EEQC00000000\8i2L^UF000000000000000000000000l=7L<0agH:[4PFl54l`[A9gRP><000000000
00000000H^[_000000000000DMBo000000000000000000000N^^PgS>Hn\Q00000000<jMf0000000000000000H0Rn00000000000000009@OH00000000U8Pf\Jd;
0000000000000000EDO\0000XG8?EE>O000006E<e8_B00000000DmNJ00000RGgYE\`000000000000000000000000DMhb000000000000`NWP0000000000000000
0000000000000000@dIR0000l@1T00000000aFg@0000L9Wg00000000000000000000HP0b00000000Y:P80000X`n9000040Ja00000000\9aPT?dg000000000000
D52o000000000EQ[0000hY[1000000000000X0dHha\g5F8P0000000000000000Dbh30000m8EN00000000X8bN0000LKk]0h4_0000DHK\00000000000000000000
0000000000000000<S6o00008cR9000000000000XeR<00000000000000000000000000000000LiXF00000000T2K3HKL6TM<D0000l18_00000000000000000000
0000000015\J00000000E:gB000000000000D?1O0000000000000000\OkQ4]A;00000000000000000000M32m0000000005Od8h\]]0_]Y<Gj00000000T6bPL]1]
0000QFmn000000000000\Sg<<QZo0000000000000000E6aU000000000000000000000000`9]800000000\LF9l=O@00000000<Z1D0000PXlF0000dXU0A:_n0000
0000L;7<00000000000000000000000000000000\jlg0000hC7cl]<S00000000MBlT00000000000000000000]AJ:000000004bnM0000000000000000hF^9039g
0000000000000000ldQ00000000000000O`I0000M=ga`P?:0000dgR40kPB0000000000000000DSE>000000000000000000000000XK01000000000000\g]Q0000
0000000000000000000000000000000000000000000000000000<8T1M12l`>;SLXkbi:OX00000000000000000000000000000000000000000000000000000000
00000000hVfc000000000000000000000000H7PQD8GA@FTEA@HR000000000000XQo\I:iT0000000000000000000000000000000000000000000000000000H\Uc
0000000000000000DZBd00000000000000000000000000000000X[LoEBI[00000000000000004SFK000000000000000000000000000000000000000000000000
0000PMQ40000000000000000000000000000000000005?cH0A[Td92R0000000000000000000000000000000000000000000000000000000000000000<bo4LQSd
0000l6QJ000000000000000000000000000000000000d9jj00000000000000004jQ?M59\00000000D0mD0000000040d40000000000000000000000000000<dY4
0000000000000000000000000000]5^Z0000XVSP`5e[00000000`]lO000000000000000000000000000000000000Q0\T0000dg3lA6Df0000000000000000XNbi
df@@00000000000000000000=E4400000000000000000000000000000000lMQT`Zjc0000000000000000LK@@0jmD@?hi000000000000000000000000HAj]0000
0000000000000000000000000000P:6I0000d^Ef051]dbAH000000000000<KIZ000000005?UL0000Xm7FXSTN0000XD?g000000009>KJ0000000000000000`k2a
00000000P@GOHQ9B<iZM0000@naR0000DeHb0000000000000000000000000000000000000000d\A30000PFh6DDCL4FFL000000000000000000000000`Xb70000
PLTo00000000E6@300000000000000000000000000000000000045>kLb<@iGTc4SKED4IH0000000000000000HO\H000000008J2]00000000lTmJ00000000dgB^
000000000000000000000000000000000000]@7L00004YNN00000000000000000000POJn00000000`XMF0000D[g1hE1O000000000000000000000000P]g[X<mO
000000000000000000000000d`?T000000000000l0lU0000000000000000H]S;0000000000000000lb0f00000000aF210000\?1n0000hfnM0000<XAI00000000
0H8I00000000Hg06DDaNMA>S00000000i4;L00000000l79lH=L[d?>9HMGB0000`L@Rl0:e00000000000000000000XIGD000000000000<Zlg0\DC0YDYE8XL0000
00004Zc:le2T000000000000D4:K000000000000`HZ90000Lg0K000000000000000000000000000000000000000000000000000000000<KmU83A00001G@aX][\
000000004oYE0000000000000000000000000Ha8]1aP000000000000lM0R00000000@:KJ000000000000X@@f000000000000d>A=@_kj00000000000000000XSL
000000000000000000000000000000000000\e>B\kJ00000000000000000000000000000000000000000000000000000@SkF\I?`00000000000000000000`4M:
D8\kheHO0000000000000000DZ<LE:M7000000000000000000004efQX5k^00000000dgFf0000000000000000\8;eHWn600008iVG0000000000000000<06d81aO
00004JNL00000000000000000000X[340000000000000000dU1400004T;DXhJ=00000000]DVd00000000000000000000A0^fQA2?00000000QEiid>4h@3o;iEUe
@W90000000000000\dY?00000000000000000000000000000000000000000000\D2IaCli00000000dg0i00000000000000000000000000000000000000000000
0000T4hXX^2h000000000000000000000000U<ZKA=TH00000000m7D>8@R?00000000P7MfX[^N0000YBOW00000ZfQ4NCV0000`ThU<]ig1:nOEGK:000000000000
00008JKP00000000P93^<5]:\<66\=`>0000000000000000<oo?00000000000000004;BS4nSNLBbC000000000000000000000000000000000000m2Zh00000000
00000000000000000000000000000000e5n:000000000000000049SZhIeI@L@kT`WS@i9300000000000000000000000000000000000000000000000000000000
0000XZWiU2aT5@TZ0000<9o=00000000Y;M]0000000000000000\j158\GK000000005BJT00000000000000000000DK<_0000000000000000000000000000TGSN
LX5600000000XiNe0000X=HC@k=D000000000000hE1hh<2L00000000\K:>XYT[0000@T1H000000008^gc0000000000000000000000000000]AnR000000008d\J
`a\E00000000000000000000000000000000000000000000000000004<9h00000000XieEQ5Jn000000000WL\0000000000000000000000000000000000000000
000000000000000000000000000000008`ZC@0`d00000000iE3G00000000lZAD00004cQU000000000000000000000000000000008HWV00000000000000000000
0000000000000000@ReK<0`I4=H3T5Zd000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
=E99000000000000X<@e0000LV<5<EYW0000000000004g>k0000<GU;000000000000000000000000T0@m00000000<kdj0000Te\?00000d_j00000000L]]bdBG5
000000000000L`TG0000000000000000@^Mo0000000000000000000000000000h9kY000000000000000000000000PXXC000000000000000000000000Lg\;@3Ch
XdZY0000000000000000hVHE0000U:7700000E8j000000000000@=a@00000000000000000000D?AA00000000LV9Z@J3fEB\a000000000000000000008ZK]E3Lm
000000000000T?8?0000T?]40000mF4g0000000000000000XJeSl9Qi`7KMHAn2Q;T8000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000043_>DZKK00000000P2=TLC:]hTJ\000000000000I4J?0000`j0K0000\>gh00000000
000000000000PjUo00000000000000000000D5BU4NC`E8^`Ld[hDRYTM@bCa6n<0000l=^500000000000000000000IA:h00000000<i7i00000000HCLc0000<cRK
000000000000=@Uf00000000l[SdhdYT00004U@>000000000000lK?Y]GAW0000000000000000000000000000eChH00000000PFS@000000000000000000000000
00000000T[A=HS330000000000000000000000000000000000000000000000000000H8dEl>UJU2TLa=O[iBIDd`2k00000000Q54M000000000000000000000000
000000000000000000000000000000000000\KW>0000XhTg0000000000000000@54U0000000000000000000000000:3Q00000000PCGn`oTS0000000000000000
00000000DhkV00000000000000000000XP:7Hg4LX4oo00000000000000000000Pl^2A2@0000000000000DKoSl=RM0000000000000000000000000000QCc^0000
000000000000000000000000l4<:000044W700000000]@T:0000l9QOmGQY4UdD00000000@CG00000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000098KK00000000EBD\00000oSY00000000000000000000H\\_0000000000000000000000000000000000000000
0000000000000000h]B20000000000000000000000000000000000000000d6bj000000000000d?VcP8[iLh160000000000000000LU0_\]B>0000000000000000
0000000000000000D7FBU>9H0000000000000[AVP^<G00000000000000000000000000004U1d0000000000000000000000000000000000000000000000000000
00000000000000000000000000000000Hc2f000000000000Pnde0000YCba0000DAah0000000000000000D2M60000000000000000000000000000DP_]PLLgPc<Q
aBINMC>VDEae00000000`NX^0000000000000000000000000000\hhb@emK00000000000000000000000000000000000000000000000000000000000000000000
0000mEUK0000P1MD@4]ZHSTf0000=A]@000000000000000008[S<h0HLd;FY9B\0000QGJ:dNcd00008IkH0e1F000000000000Q4YH000002\1L;F@000000000000
a2XA0000000000000000\8O[000000000000000000008]:Z<k8700000QlF8QCC\?3h000000000000000000000000TjIe50G5000000000000000000000000`1iB
dVcjXK@jTCMIe?X<\LJW00000000000000000000000000000000hi@l\a>900000000000000000000000000000h7<h>\f0000dOG1000000000000000000000000
0000Dk]B00000000`aZJ00000000000000000000000000000000000000000000000000000000L[GeH`]Q000000000000E5JY000000000000000000000000aG;:
0000EB0Q00000000000000000000hTVX00000000heOH000000000000000000000000000000000000@>@[00000000000000000000000000008=UQ@]eH@T22l?;a
000000000000000000000000000000000000DO8O00000000000000000000000000000000000000000d`F0000P\km1?Pd00000000HlN1@hDK0000000000000000
d[iI8dJ10000PdRa0000000000000000\1YOhAkLE=MU000000000000XE2cHJaL00000000DFDFQ:m4000000000000000000000000000000000000YD;H0000TFhg
99P@hG]d00000000000000008Sl=DU;O000000000000lZRgH_aI0000lX=H0000000000000]Sg0000L1cPXD9mXgGc000000000000HAF?LVES0000000000000000
00000000000000000000000000000000\1ecY;CA<I@N0^T@00000000000000000000000000000\@[0000E7O70000000000000000E<hH00001<99000000000000
000000004Ha\A9>m000000000000P17I00000000000000000000000000000000`9FG000000000000000000004JF^00000000l?EI000000000000HL6b0Z8SE5G<
97[j00000000000000000000dLkk0000000000000000000000000000LVgDDHAA00000000m=9l0000000000000000000000000000000000000000000000000000
00000000000000000000000000000000P]Ln000000000000X?Ji00000000000000000000i7H^00000000T?dL8fOn00000XE70000000000000000000000000000
0000H9TKD8Bia5_^AD]9@@X^PH;A0000000000000000000000000000000000000000000000000000`7K]XVTl0BYLP4PoT4aVTXbI000000000000000000000000
000000000000T9C70000000000000000000000000000000000000000000000000000000000000000000000000000TGQc00000000000000004XnM000000000000
00000000000000000000@8f@0000Lfe900000000T70b00000000000016Be0000000000000000L:bbEDMe00004;Ve@XR2DgmV0000YB9?00000000000000000000
00000000l11S0000000000000000000000000gKM000000004TAA000000000000000000000000000000000000Ho16A;_U000000000000i3B@00000000A6D:X6NM
0000000000000000PAYWlnYd00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
X=[cDUIFXXFQ00000000000000000000\5Q;Pe1500000000hgCC0000aDA<0000U8RA00000000l2NU000000000000000000000000000000000000TOLT00000000
0000Ho@W9;>X00000000a=B8000000000000000045E80000000000000000d7hR0000\c60d0Ye000000000000000000000000@OV300005FRl0000\POU00000000
H2<G0000000000000000000000000000dB[300000000MD5<0000000000000000000000000000000000000000<7om0000@=^d0000000000000000000000000000
00000000XT6a000000000000d<F_00000000000000000000813`000000000000Q;_o0000A6H\0000\MTQ000000008ASm000000000000<\K2537m000000000000
0000LiQm0000000000000000TgMV00000000@_04000000000000XKLf0000I=L80000000000009AOb00000000`b[<0000000000000000000000000000000048kh
dI_Z000000000000000000000000l\:Y`MII`e^F0000DAmHlZSNA06_000000000YPV000000000000HgTG0000000000000000hT?:H[_:00000000000000000000
00000000ho1TXGK100000000@:AB0000EFd70000DKXXXY3>0000`[NG00000000L4h600000000hofj000000000000000000000000000000000000000000000000
00000000000000000000000000000000dIdA0000]@m100000000000000000000M>U=0000000000000000000000000000\MY=00000000@aCH0000000000000000
000000004ehd4nUa45Hk0000000000000000000000000000YD1C000000000000HgoW0000D4QS000000000000000000000000535<000000000000000000000000
000000000000e3AC000000000000000000000000MD\90000000000000000000000000000\BUo000000000000000000000000E1^H00000000e:8^a2UAL4:5`MTh
0000`Z1]000000000000000018c=ED<[00009DFI000000000000DGHWLkXQ000000000000000009fP0000HhGd000000000000000000000000@i7N000000000000
000000000000H@6j000000000000000042A500000000Y:\C000000000000000000000000DWNP0000000000000000X\n_0000809V00000000`hf@000000000000
000000000000@5M\000000000000DQRk@gB=00000000P]\n00000000000000000000000000000000000000000000@Jh_TdAT00000000000000000000I0e?0000
0000000000000000]9ZP00000000000000000000000000008e1Z0000000000000000000007b6000000000000000000000000000000000000L;jo000000000000
<hif0000000000004e;1<kjWT94l000000000000000000000000000000000000000000000000];aA000000000000000000008W2Ci;Be000000000000T:AQ0000
0000e9Q_00000000000000000000000000000000d_=>00000000\RbKY9cW000000000000AFoj00000000000000000000000000000000000000004cSD00000000
=6i`000000000000000000000000000000000000000000000000lM4N000000000000I;lG0000000000000000mF3N0000000000000000<>eH4[>[]:VU00000000
iGIg0000TlnO000000000000@c`i000000008GW;0000000000000000<DJ8`NPhl7Km00008?\iDa9a8obB0cai000000000000hR7T000000000000000000000000
0000000000000000000000000000000000000000EEY80000000000000000000000000000lQoN@W<U000000004W5N000000000000000000000000000099o00000
0000000000000000a:a\00000000000000000000lI;o00000000000000000000`I]h0000000000000000000000000000000000004fJ\0000000000000000haoC
00004XWa0000Y8Oi000000008;1l000000000000000000000000P^m500000000E8lU00004\IJ0jBe000000000000000000000000dl[h00000000000000000000
`4jY00000000Pdnc00000000`XQd0000000000000000000000000000\MVA00000000000041?9h:K1dFhC000000000000@n48a2^C000000000000000000000000
0000000000000000=@NO000000000000\8S\\flGHa3i0000a@US00000000000000000000ldJI00000000X2;T000000000000HNbW000000000000leX1PG^F0000
00000000<d;700000000022X=4_i00000_K70000`3@b0000000000000000X1RbhZlIPcn30>2L=E2a00008d]e00000000000019:DhPdJ00000000000000000000
Tl;PD5bd0NPR0000000000000000]C8T000000000000000000000000000000000000P6Io000000000000000000000000PIYO8[c3000000000000000000000000
d83\l]f=P6RP000000000000X\=l0000HO\a000000000000daMk0000000000000000Dk7EAAFLl6j\0000000000004a:N00000000000000000000000000000000
000000000000dM<2000000000000000000000000000000000000000097nj000000000000000000000000Xfn^LgXV0000000000000000\FfG4mT>0000<i<=\bF]
00000000PH9d00000000<J24000000000000000000000000000000000000HHdU000000000000T1gk000000000000d:8b00000000E1M20000000083IH00000000
000000000000000000000000h0:Q0000\hWiPOAa0000000000000000`bA7000000000000LTU?hCDK000000000000000000000000000000000000000000000000
`6GZ@=0X000000000000000010WF00000000000000000000\gbA00000000m0de000000000000\=Xg00000000000000000000000000000000@aPgh51I00000000
0000Y1Rl0000T>XBdC<g0000=7gQ000000000000000000000000000000004N[O00000000000000000000000095Rj0000h6iJ00000000Q;E60000000000000000
0000<6FX0000000000000000TGGGL_<\0000000000000000000000000000000000000000000000000000000000000000lXL7==X<000000000000LVbE00000000
000000000000000000000000Tk[<000000000000DEhG000000004CHOA5bHL9_B00000000000000000000lhCE0000000000000000000000000000000000000000
000000000000aF?Y0000000000004@kVi53O9E^100000000000000000000YCMMlKI<`:SZlX:[5Cf\lg8F00000000P2J<LF0W0000000000000000000000000000
00000000PKN200000000XeU;hFI7\DBj0000000000000000Tcg;0000000000000000000000000000Pn;000000000DVfP0000A1DB00000000P7LK000000000000
4DPC000000000000000094]k000000000000000000000000000000000000HE7jL`bB00008=Uj00000000000000000000Y;:;000000000000TjH30000AC<10000
00000000PmA]00000000000000000000DOb<i4gA00000000d>C``ZTB000000000000000000000000lIFV0d_Z@A8c00000000000000000000000000000000L[H1
00000000000000000000Lm1F1B`O0000Te]Z00000000000000000000000000000000000000000000000000000000mDXh00000000DhBg00000000000000000000
00001A>f0000D5_l4PnVPG[k00000000lE>W00000000000000000000000000000000I>BXeCXD000000000000000000000000000000000000P?7eaFg]00000000
00000000000000000000000000000000`[mm000000000000000000009:HP0000l\bb0000000000000000hAie000000000000m;WT0000000000000000`IZR0000
000001A1lVn_00000000000000000WMB0000<I>R`;fQU=nm0000TH00000000000000LiSi0000000000000000000000000000000000000000<T`b000000000000
000000000000000000000IhM000000000000IC^60000\[aQ0000000000000000000000000000lTL5QE=C00000000000000000000H\P900000000000000000000
000000000000@13HX1hQ000000000000H^ZP0000000000000000000000000000000000000000\Q6b\Bi_0BoE00000000Da;b0000000000000000000000000000
0000000000000000X4G`0000`<9Sa;0C00000000U?Rj000000000000000000000000000000000000000000000000000000000000000000000000<EgE00000000
0000Lj<DPRC]0000000000000000@jGE0000000000000000000000000000LSXB0_B:82]7PbRJ8le546S>d99@000000000000e4o10000\8:j0000000000000000
0000mGAD000000000000]7ZHPX;W00000000X7\:0000Pjd]0000PFJE000000000000@;QVdB]0lQa90000000000000000XW_Y00000000000000000000ldmh5EhV
0000XVUM00000000]?o10000000010YD000000000000hBb1l]nK0000`e\1000000000000000000000000LfCm0000000000000000000000000000000000000000
Hac@0000PEPFLkUMLd4l0000000000000000000000000000000000000000000000004>^300000000000000000000000000000000U6Y20000eA\S00000000\_\1
1A9h00000000000000000000`:h98Lo48:l4e@8D0000\WR:0000THU<aAfI0000UDB50000000000000000LAIX0000000000000000l4HE00000000000000000000
0000PC9500000000000000000000000000008GaG00000000@3B30000000000000000000000000000000000000000000000000000dg2400000000000000000000
00000000000000000000a9io000000000000000000000000<e?_00000000000000000000iGP40000h9Jl00000000000000000000000000000000a9Z;00000000
0<H\i3[n5G<m0000P[C\=BGg0000000000000000XoH<D_n300000000000000000000`K8S<>L6000000000000000000000000000000005;0Y0000000000000000
00000000@UHC8DBYUBRN0000000000000000000000000000000000000000dZej=8U300000000000000000000000000000000000000000000000000000000<Q@>
i6W[00000000@C[E00000000000000000000]B4k0000HZ;:@_<o0000000000000000000000000000000000004NFR=7KB00000000000000000000000000000000
@^@L00000000000000000000h:2A0000000000000000000000000000T?GbXXZ50000000000000000000000000000@Mo40000A4kk00000000D4SV000000000000
dKSd=5RA00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000IC=@TK?@00000000
000000000000000000000000000000000000Y7RV0000hn>N0000000000000000000000000000057i000000000000hB\EP:\Q000000000000@Nmh000000000000
0000000000000000d?A50000Pa5W0000000000000000T\8C00000000000000000000000000000000000000000000000000000000000000000000TFeM00000000
0000000000000000000000000000000000000000\ajo00000000d3=20000ddAD00000000DX94=@]I0000000000009@TM0000lW6Y000000000000000000000000
0000000000000000000000000000000000000000hNid0000hPVei>nm0000lJaoTbiWM;PY0000000000000000000000000000000000000000000000000000Xdlf
0000000000000000000000000000XUlU8N5GHX:h0SE[0000E>4E00000000000000000000@a^000000000000000000000LNhF00000000`\;Y000000000000HC@\
000000000000i4:l5@@<000000000000m=WB000000000000000000000000H@7;d^K=00000000]7>N0000HQ2V@Wh^000000000000000000000000000000000000
0000TJCSl<_I000000000000000000000000000000000000<VUn00000000000000000000XaJ3Hd:k00000000<9=40000h]>BlnjN00004N@m00000000LAn[0000
0000TLim\N?R=?WZ00000000@4A[HceX0l[S]F3n000000000000000000000000LQAiTD>k`eZd000000000000000000000000\3_L00000000<7>W000000000000
00000000000000000000TXQ9ED<n0000000000000000000000000000000000000000000000000G<aPV9n000000000000PP7c0000000000000000000000000000
i>WU00000000000000000000000000000000000000004THW@UPb0000E8L70000]FXW000000000000<GUW@Y2cQ4U_0000<Q300fTP0000le3L0000i19K00000000
0000000000000000XJGY@P5T0000000000004cTN0000000000000000000098JN0000000000000000000000000000000000004=ol000000000000dLIl0000Tf7m
hIQ3\S^e0000000000000000Q?[o0000000000000000000000000000000000000000\f95hmD100000000000000000000HlmCiBPV000000000000000000000000
000000000000@hXH000000000000000000000000hRaa0000000000000000000000000000000000000000000000000000000000000000QDBn0000000000000000
00000000000000008?Okm>lIaFB\000000008L0Z0000000000008JG=XWGc00000000021@0000a4jB0000\?]PLSY^8<VK0000000000000000e?T;EF>B00000000
000000000000000000000000TUET59RJ00000000Leno0000lfeY0000`<gZ00000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000<[j=4]P_T]VD4k\J8n<a0000000000000000000000000000LCR[U2GX0000000000000000a8iXL80L00000000Pj3K0hbN000000000000
0000M9c5LdOh00000000000000000000000000000000000000000000000000008cZQ00000000000000000000000000000000a4n\00000000000000000000QAU5
8N4i000013>bY6T^=ESLEF;`X8Y3000000000000000092ND00000000000000000000M@DI0000@obj000000000000<SZW=?6]0000000019Yd00000000\K238l?\
00000000<9^[TXEG0000000000000000``MV00000000h9LF00000000P^m\00000000000000000000D59KHDC]0000000000000000000000000000dZU700000000
00000000XB140000P2b:Te8R03]?00000000a1A9000000000000`K0d0000000000000000]@^==Bi8000000000000000000000000000000000000889K0000LIND
0000000000000000d=XY0000000000000000<G9^mF^00000000000000000dib<000000000000000000000000000000000000@ce>\l\=0000L4=Y000000000000
DcMc000000000000=<]3000000000000000000000000000000000000000000000000X7\O00000000000000000000000000000000000000000000000000000000
000000000000000000000000@cP7l9Ioh@9=HGn600000000P9@<0000@7F\0000000000000000000000000000000000000000XD\70000000000000000a7QL89_U
8U29000000000000000000004?aj000000004@iWPS69000000000UKX00000000000000000000@=lY0000LLmBm0Z<0000DI0100000000\E?TddRB0000<D`90>bV
XWgG8V55I;nY000000000000000000000000`Fjaa7T4M8;LlRLc<M8D0000000000000000000000001AMY0000dV5l000000000000XnR]00008;bQ000000000000
0000@TFF0000000000000000000000000000000000000000M=D_00000000000000000000D\N38icRi6[O0000000000000000mE?h0000<_CO0000000000000000
0000HRdA0000000000000000000000000000lHSD00000000000000000000000000000000`ZRN000000000000DEh:000000000000000000000000dinTX0D6TVJk
m0@e0000h84h000000000000\JdZd_`K0000000000000000d0Ko00000000]AM900000000000000000000T\eX00000000XQZOHW60000000000000d:O100000000
00000000000000000000e92T`UjHLn>a0000D^[>00000000000000000000D^52]8nX000019\500000000XdKn0000000000000000000000000000000000000000
00000000000000000000X\HV0000000000000000000000000000000000000000lcK40000000000000000000000000000HVBHl2bYD<PT00000000@<hH00000000
00000000P5EdT93jPSZ:00000000@`FA0000P?JP0000XK]=`<<00000D[bI0000000001Y_<@hn0000000000000000000000000000000000000000000000000000
00000000000000000000PlSB4gd\l:9b\Dei@aB200004U2dL[H=000000000000TO<M000000000000000000000000EGQf000000000000D31g00000000<44b0000
0000000000000000lWa90000LX6D000000000KRX00000000000000000000XYln1;3f000000000000000000000000HIQLU>?E000000000000=77\000000000000
000000000000000000000000L3CX00000000000015on0000Peil00000000000000000000000000000000Hmi@00000000000000000000000000000000IGMaLeOm
0000000000000000\=BF4f150000iETE0000000000000000000000000000`4NdhGm;Tc3200000000mDYh00008b@d000000000000000000000000<PkY@bl0=;^H
000000000000PZ:\YDZo0000000000000000000000000000PRcP00000000000000000000000000000000\=e?0000\`5a00000000000000000000000000000000
000000000000PMcN0000000000000000`dR5aAH[000000000000843;00000HdJ<hOG00000000000000000000000000000000000000000000`_NG8Kai000087kL
DhZBP>0K00000000U<^W00000000000000000000000000000000=5c;e6=7]@e\0000P0hF000000000000000000004Q4\0000<aUa000000000000000000004DE^
000000000000\3bmI?2B00000000000000000000IC`LmA[\00000000UEDF0000eEN70000000000000000LJSGi7Um000000000000000000000000lGeL00000000
00000000\]hX000000000000000000000000`LR>=84C5B3W=9gm09]L0000Q4A7d>ON0000T=?Sm1=N00000000lc6G000000005<TnMG5=000000000000m;n00000
IDZ;0000000000000000Q574D60Z000000000000DJEfHRiS0000hd5;0000000000000>MN00000000000000000000000000000000Lh1R0000`2g900000000D=\h
Xben`Ba=dV1><YV;0000hLVCdI=c0000000000000000000000000000000000000000\W;d000000000000dZVL00000000@SfGT0deD9<FM5eS0000000000000000
0000000000000SE100000000000000008NEd0000000000000000000000000000hH^G\WD\0000i8V?0000000000000000000000004fl800000000000000000000
0000ECo30000hcZE000000000000000000000000Lc3KU3bm00000000000000000000000000000000TK<60000lheo0000TZZd0000000000000000hK2k0000dKGO
=>8`00000000`UPF0000l52100000000l:7LE8aXh:S900000000000000000000IG?W00000000L1O<00000000PeeL00000000E:>10QMe000000000000dD_60b2_
00000NBcY25N000000000000000000000000PeK;0000000000000000000000000000h>]^X\TK`i1g0000000000000000@iaa0000d7>F43@7DkFP00000000a3i`
`@aK0000000000000000HZCI000000000000L:bD00000000000000000000000000008UDY1>3N00000000000000004Km^ED>>000000000000000000000000H9R4
0000000000000000l?QJ00000000000000000000]5Fi000000000000UCE<000000000000=?Dn00000000U1ce00000000000000000000@_100000000000000000
0000U6;khS;90000i2Cn0000000000000000000000000000Po^8<QGH00000:0b4Nhl0000`@W500004:;f00000000d7?:00000000000000000000\Mg95:fD0000
0000000000000000000091Y@0000\hS0000000000000DY7800000000000000000000000000000000000000000000YBlg000000000Mc<0000Y9R0000000000000
00008NEn00000000PR?]0000LR<g`Sk600000000hJnlLoGg0000000000000000`F7d0000TGlE95e>X?FF0000hJ]l000000000000000000000000000000000000
000000000000000000000000000000000000000082RP0000`k_a0000<BBo]0BB0000000000000000000000000000LhIN`>X[Q@mm=@e?00000000000000000000
000000000000PQ>>HO5Ud^C>=81P0000Y7Ab4i\`0000000000000000IA7i0000000000000000h3;YhK[[000000000000]FLCH26Y000000000000000000000000
0000d3L=00000000000000000:E:00000000@W`@000000000bML00000000LmVKP3\d000000000000000000000000000000000000000000000000000000000000
0000I6nO000000000000LOaD0000dZk:0000000000000000000000001F1a0000000000008YSi00000000X5I7]76i0000L2F40Pi48c0S000000000000i5P60000
0000000000000000000000000000hcO_0000DDUj0000000000000000000000000000@IGX000000000000000000000000@oXY000000000000ThM049aa0000``8L
000000000000000000000000000000000000000000000000000000000000\\nQ00004@oW0000000000000000000010D\00000000000000000000000000000000
TcEU0000@:GR0000000000000l8E00000000<]ll9GUFeCBW00000000000000000000hfhj0000dS8h000000008SEh0000iB\n000000000000000000000000T5Nl
00000000000000000000000000000000000000000000000000000000DG;D0000000000000000000000000000`dl<4?jb0000]4ZoDefhYEd@`1RTE18[00000000
0000PIKY000000000000EFE;0000HjB700000000<6X;00000000a;J?000000000000000000000000PB[W00000000l_b4<8GS0000000000000000000000000000
000000000000AFAF00000000000000000000000000000000000000000000=@R600000000000000000000000000000000000000000000000000008?ZF0000AAn2
0000000000000000LA7B0000@?@R0000`7_G0000000000000000d?lm00000000@X5^<@\mD]l]0000000000000000000000000000000000000000000000000000
000000000000A?aYLWO80000000000000000Dh_<U06H<9VF0Obk0000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000<?TV000000000000000000004OX:UDjV000000000000XIL400000000000000000000UGKG0000000000000000TN=n00004[l\0CN<HaN_E;fB0000
000000000000<bRb\[GH0Q:^]EdfdOh=0000dfC5lPCH0000dZMS0000000000000000000000000000Xk4G00000000000000000000<@EQ000000000000T_bP0000
00000000UDU7i3hS1=e^0000Db3\db]A00000000000000000000P:MA00000000dKUH000000000000000000000000<<hZ@mhK000000000000L3Yo0000d;UZ0000
000000000000PLom\QgMPg::UCn`000000001F:3l`GJ000000000000000000000000000000000000000000000000hf\80000D;M9000000000000000000000000
000000000000djUZ0000000000000000000000000000H2Pb0000000000000000000000000000000000000000dEJP0000<g[`@6TB00000000000000000BZe0000
00000000000000004aID`@]h<Y;g<Q;:e3PDe@di00008Z6ZA2FcPG7R00000000Q@gT5FdTdVnH83hRA3QNUEC=000000000000000000000000<8;5000000000000
M?kd8_Bd00000000000000009G@40000000000000000000000000000XA:;m?8n00000000Y;gQ`J84XKaT000000000>nRa:U00000000000000000000000000000
0000<NnM00000000000000000000000000000000000000000000Po`?h0Zn000000000000000000000000`2AV00000000lQAS00000000000000000000e3E40000
0000l^QMmD4b0000X>Q:T]KP00001>7I000000000000000000000000000000000000<>kZU9H0U6\m0000QB0^00000000000000000000000000004;F50000D?T4
0000@6LG000000004?ihACg[00000000LUCJDH2N`h[R0000<cCc9>Gi0000000010ZY000000000000000000000000000000000000iBEh00000000XSIJ00000000
0000000000000000000000000000000000000000L<3S00000000000000000000000000000000]3Yk4ZnP000000004H;i00000000<A4Qm<ED0000000000000000
0000D9gD<dPY@X6:000000000000000000000000000000000000`_M20000P8lm00000000Y>mVE8gZ000000000000A?ob00000000000000000000U<_O00000000
D_SA000000004AMK0S?=<k2R0000000000000000000000001B8l0000<iUQ0000H;P^000000000000@3C=0000000000000000000000000000PL2Q000000000000
00000000d]jRUBY\XEL^000000000000000000000000000000000000HVFk00000000000000000000@4bN000000008V<e0000000000000000000000000000`aP5
00005;B600000000000000000000XPGk00000NNV000000000000P?bZ000042aA000000000000000000001>OJY>dC00000000h1kehV_PhF8I0000000000000000
`Po?000000008Ti00000YA]MhHig000000000000000000000000TL3m0000000000000000HJ<T00000000000000000000DHJ7000000000000l@OK000000000000
0000000000000000000000000000ABL3@?VE00000000@53P`SAB0000000000000000@Xaf0000L3TK0000\QFe0000000000000000000000000000HZOj00000000
]F]]0000d4fG0000HVBW00000000000000000000@CVWX3n<`67aA7Fc00000000LUSL00000000HP?o`BMb=Al^000000000000000000000000QBZR000000000000
0000A69m0000Xm5H8^^W00000000000000000000H?kP000000000000@`Vd0000000000000000XS]_PSYQ00000000DdO?0000lJoO00000000`Pn9000000000000
000000000000000000000000000000000000lb[k0000000041?]T@Nl000000000000000000000000000000000000000000000000000000000000A8hD00000RDE
00000000000000000000000000000000000000000000`g:W0000lP6b0000000000000000X2I=<SCX000000000000T[UX00000000000000000000TTcM00000000
<NgU0000`0kj<:C6<>kKP;aPL_>a00004oWd00000000000000000000000000000000000000000000000000000000000000000000000000000000TX;g00000000
00000000l4VZ0000000000000000000000000000l_HR00000000L9Q;0000D;WB000000000000000000000000hTGB@dm@5@NB8:Kj00000000DSe6lY[a00000000
mBBTQGAj00000000HhgR000003]K00000000D@J@PQH3=@;M00000000000000000000000000000000000000000000000000000000000000000Gk;@_KG4C1_0000
`:=>000000000000000000000000000000004nNI0000X=73000000000000TGfH00000000000000000000000000000000000000000000000000004dSM00000000
000000000000000000000000@f9m0000m6b<000000000000\5:ReC>cE@\000000000000000000000PScF]F[i00000000000000000:Ff0000L9Ah000000000000
000000000000000000000000000000000000a1@24FKY00000000000000000000a:kY00000000L@XOL7O_00000000000000000000000000000000000000000000
@=hO94Xa5EYK00001GF5I@YK000000000000000000000000H>eV0000IF^=00000000000000000000@4VI00000000000000000000000000000000E5J100000000
000000000000000000000000000000000000000000000000DB9a9FID0000H\810000000000000000000000000000000000000000DXZD<<G70000000000000000
000000000000000000000000dK_O00000000]Ak^00000000000000000000`BAMXg?P0000D5@YMGEB0000000000000000000000000000000000000000H9LY0000
00000000000000000000000000000000000000000000000000000000H?UJ0T7Y00000000<?_d5F;0000000000000X`4f0000H<UJ00000000Po;V000000000000
00000000000000000000000000000000000000000000000000000000`60<4@<UIEYa000000000000000000000000000000000000D2B6D@_CXBoi0J5om4GD9=61
XH[B000000000000000000000000000000000000XUEddo4C00000000EBaBTf7Clnb6M6cWQFc@eDK^0000A0`k00000000=?Z1HMAm<U550000TcOCdi2500000000
00000000000000000000000000000000\1EC0000i0jg0000AD7=00000000000000000000000000000000000000008?WBh7@W@87F000006=30000000000000000
000000000000<]7e00000000000000000000000000004L=]dX1h0000`YE700008c25000000000000000000000000HZ4m00000000000000004F7S000000000000
00000000TCoVIE><00000R7oh1T5@_1C0000000000000000000000000000000000000000Lf\g\]:300008;Hj0000000000000000000000000000\G4X0000lg4X
00000000000000000000000000000000DOgV0L:@0oo[00000000=5Wj0000000000000000Y1b`00000000EFHd0000`I4X00000000dR2oLjZf0000000000000000
00000000L=o^00000LmnlS3T8KD80000<[IA8;K=EF^M\Pod0000000000000000D?9aH2_40000lJ_6HZ0B00000000000000000000P[\E0IWI0000000000000000
00000000000000000000@W0=0000000011>K00000000a@f`000000008f[C000000000000ln^B00000000000000000000T@b[00004b5S000000000000dSJd@d;c
000000000V4b0000000000000000000000000000000000000000000000000000000000000000lT<I97[]000000000000@39O00000000000000000000h\0oMCI1
<H]E0000000000000000hb>80000dMBN0000000000000000000000000000UGFU000000000D>R0000000000000000000000000000P=CZ`H8Y0000000000000000
000097oQD8:?\j_b00000000000000000000000000000000T8Vl00000000\_1k00000000000000000000000000000000000000000000000000000000XJ`:<YS^
0ghITCPj000000000000000000000000h4fS4eF?0000000000000000h6]TXQ`?l_IW]=EI0000Dam900000000000000000000LK2@000000000000<MP]00000000
0000U7<g000000000000000000000000000000000000hNS1XS@ZA5_:000000000000X?K<i6ob0000000000000000000000000000h8RTPCHi0000000000000000
0000d0GL<C[S000000004U\n0000=0>I000000000000000000000000000000000000000000000000000000000000131Y0000H<oN0000000000000000XAZN0000
000000000000XZQH17bj0000iD^l000000000000U7_TABEU00000000a:J300000000\9lW00000000000000000000A8TU00000000000000000000000000000000
0000000000000000000000000000000000000000PXXb000000000000000000000000000000000000`PP4000000000000@h]H0000000000000000000000004CNL
000000000000l>93000000000000000000000000`M^n00000000000000000000000000000000000000000000X]YZ00000000Tf3d000000000000HMbg00000000
00000000\A9j`I5l0000000000000000hSjh00000000000000005E`Y0000`QmN0000M2WW<_LAH]L?l1m10000000000000000l;nk000000000000000000000000
0000000000000000d9f1hUgG4amiP><P00000000000000000000H5JZ000000000000000000000000]7F:L\S[eFBlTEnE`PmMLdkM]9X_dV4WeBGT000000000000
0000000000000000T2OX\?D613DTPN=QmEK000000000Ddbd000000000000\cZ90000lQBI00000000d]cS0000hiEk000000000000000000000000000000000000
00004Te;0000000000000000000000000000000000000000\cDUE91P5@Vi4MOf0000HgFU0NT\0000000000000000000000000000000000000000PRWL0000\0Za
0000`8^L000000000000000000000000000000000000PR6P0000000000000000000000000000dWHK000000000000M4==000000000000hC?Hlo:J99KNT[`c0iZ4
PILP0000000000000000000000000000PSC2a8X5046h9@B@]@Gd0000hLUJ0000000000000000`h0a9;@@00000000000000000000000000000000000000000000
00000000000000000000000000000000l\Ge0000000000000000000000000000000000000000a;K;00000000000000000000000000000000=F>i0000P8Rf0000
000000000000ICec00000000000000000000000000000000EEP30000000000000000QGUil<TY0000000000008[3h]7Ee00000000000000000000000000000000
<HOO000000000000000000000000\eQ;0000\6NA000000000000\0<kH1Qf00000000@e=:0000000000000000PCYgHIU:@nmQe?7N<>`[0000000000004cE80000
00000000i23WA38l<d6nAGW8D?Ml<PD1aC_o0000a@^0000016_c00008EjD0000P3mndX2<00000000X_IILZD400000000`1H[HmIAHZo@=;[j00008\bo00000000
0000TAR_@mji00000000PQD`0000000000000000000000000000000000004;Nl@1:[X<V`@I_:@[JDDP5c@_YU0000MG@G00008Q\DlZXC00000000=@ZD0bU60000
000000000000000000000000000000000000XDAI000000000000000000009AOOQE`F0000000000000000000000000000000000000000Xb`7YDWN00004dmOdg;e
0000T]PI000000000000000000009:D>000000000000000000000000000000000000XKjY0000@c>d\nAO000000000000000000000000`0aR0000000000000000
00000000LJn_\=gl0000PTK=hYePh`<>UDa>544W00000000000000000000TZX50000000000004^>n0000UEB:000000000000000000000000D8Q`00008=]bH@gF
H87V0000000000000000000000000000L=oP`mn_0000m6IM0000X;De00000000P4=>0000000000000000Y2;A=FZC0000000048h400000000000000005C1n0000
000000000000\egWE189000000000000U:0n000000000000000000000000U1X?000000000000000000000000000000000000EAYY8UTa0000000000000000H;Ig
0000`=:i000000000000000000000000000000000000000000000000000000000000l3A:00000000@hNo0000ldfo000000000000HJU:00000000de8f00000000
@7?M00000g3XT_?:I<j;0000l7\]0000000000000000000050i1]1HDHdS=X4\8Hc9k19I>0000000000009BH:0000000044P0000000000000000000000000T9\@
\GLP0000000000000000000000000000dB<V00000000h=]QYD4R0000000000000000000000000;Ed`HJLDL^?4Sf60000000000000000lj]nD?e;00000000l^N;
000000000000000040bO00000000`:GiPi\K@Q=a=8iCUERS000000000000HhPE0000T?ME00000000000000000000D`Mh0000000000000000000000000000h3MY
00000000000000000000000000000000Ll1E00000000XB@?8MVS]Bb;00000000000000000000000000000000dYgb00000000XK\a000000000000000000000000
000000000000000000000EUZ0000hQVS0000000000000000000000000000000000000000HAPa000000000000000000000000000000004mC20iM50l3CX`N;]:X9
@=QU00000000000041hjldVR00000000000000000000000000000000000000000000000000008mKK00000000=BjW00008@D^000000000000d4Bk00000000A6eb
0000000000000000000000000000000000000000\FR:0000000000000000000000000000000000000000000000000000000000000000DPlE0000000000000000
00000000YE82`dZF0000T6i00^6O9AaK4PR>0PceDf4m00000000=8\O000000000000000000000000`5`kXG8_dmLO0000DVl\000000000000dLa_000000000000
0000\G^7000000000000`bEL0000000000000Y[nm55S00000000TClQ00000000000000000000000000000000XFMS4EOSD[Mc0000000000000000000000000000
00000000Q7k\000000000000000000000000`2BddD\\HT;g@bNje09Y=G2J000000000000000000000000TFCZ0000XalS0000L6HR000000000000000000000000
0000HQ6S000000000000PeWY000000000000000088aJ@VFJ00000000=;^h0000000000000000000000000000000000000000YBZB00000000eDG<000000000000
000000000000\NZ:<MeW0000000000000000@:5L00000000@4Te0000000000000000LGT\`f2^\di40000000000000000000000000000L_6ILGik0FlN00000000
000000000000000000008X[b0000LblW0000000000000000000000000000000000000000iGBP000000000000`7in00lC\82NXMFY\VXZ0000Lg@;000000000000
00000000000000000000<[k10000i61D1G\900000000h1g:IA_:00000000000000000000L1K@0000T49`0000000000000000]6^N00000000X>iV4^7;00000000
0000000000000000`abC00000000000000000000000000000000h:coHB?90000000000000000000000000000000000000000I85W00000000h2RZ00000000@C[7
0000000089:A00000000000000000000@SS1PSH1T]MC00000000000000000000000000000000000000000000000000000000TEeD0000iB470000000000000000
00000000000000005DY;000000000000D<OGDkl0000000000000LgZ30000U3HE0000000000000000000000000000000000000000000000000000X30Z0000\0[k
\<^I0000000000000000000080??0000000000000000X7Dk0CQ:P2ZRL6Njl6NY4JJ:XJj04VZ`e3Gj@7WB1DNo00000000a;`I000000000000haL=000096oQ0000
000000000000000000000000000000000000000000000000Pf:@0000000000000000000000000000000000000000000000000000000000000000000000000000
0000lJFC00000000000000000000000000000000h6M:00000000000000000000@8@d000000000000d[0X000000000000000000000000000000000000@lGo0000
HRe7E@LI000000000000000000000000UCIQ0000DiPY0000\]\G00000000000000000R7a`=m:00000000P`>j000000000000000094e=\\5J0000000000000000
0000h[\UeE5Xl;V500000000H]3_00000000`R570000000000000000000000000000000000000000000000000000DIAR8o]2h8S@HYO100000000<FWT91YOM8];
d^bl00000000PfL>a38S00000000000000000000\6\E000000000000@E[nlQdN000000000000000000000000<5;@81VX000000008ig5000000000000lXJ?DIf0
000000000000000000000000000000000000000000000000HkG4XVm900000000000053ng0000000000000000000000000000000000000000P@3KHhhE00000000
d^9mhdBH0000<0a9TlJV00000000000000009?4k0000000000000000E1J?0000000000000000000000000000000000000^450000000000000000000000000000
0000\`1T0000000000000000000000000000LlCUPYoa00000000000000000000000000000000000000000000DQTKPgUXQ5=?T1T^DH8k00000000000000000000
ldLS000000000000000000000000000000001G:G0000000000000000000000000000000000000000000000000000@_]P00000000DL^OE@S5X>Ib000000000000
00000000dRKX00000000000000000000000000000000<ac_0000<:_H0000000000000000000000000000=@RI000000000000DEi1000000000000000000000>G@
0000000000004C7;0000=5SN0000000000000000P<CPDK[@lgWJ000000000000000000000000000000000000000000000000eB8?000000000000000000000000
000000000000000000000000a6Mb000000000000000000000000000000000000l8=A000000000000A:?C=?DOdaUJQ>E?0000XIZe0000TDIH0000000000000000
0000000000000000PX6O58`L9DkF00000000000000000000P@2j\bhZ0nij00000000DFG`000000000000DTYR0000P2U700000000000000008TcfEGG[00000000
00000000000000000000000000000000=D=[lE=KPPDj00000000000000000000000000000000\4Y40000000000000000000000000000]1Mn0000000000000000
0000lRA[0000000000000000000000000000000000000000mCW^000000000000@cd000000000000000000000000000000000000000000000000000000000T2iC
h_J<000000008]0100000000000000005Ee_0000i13\000000000000000000000000DZYD0000000000000000000000000000000000000000eB\7000000000000
0000000000000000D@6A00000000000000000000000000000000000000000000000000000000M9<V00001=OhhDmA0000448Cdg2G0000000000000000H]SX4DIY
1>_CM@]c<?Yl0000000000000000\oh?00000000000000000000000000000000000000000000DQNH000000008OTi00000000h>_S000000000000000000000000
000000000000000000000000DZkD0000XbkDI9=I0000000000004TdXU3nE00000000000000000000Hcj300000000D=W700000Qh2<ld^000000000000@<B60000
00000000M@fm4SCB0000000000000000000000000000000000000000\GLd00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000T`gb0000000000000000000000000000000000000000\5?`4FN>0FIY000000000000PV?W0000`ejf
000000000000000000000000000000000000@26E@:<600000000@DlL0000Da6D0000000000000000000000000000000000000000lEUOX?@2a?ih000000000000
0000000000008SSc000000000000Y5QZ00000000PCgb000000000000IA410000@chJTRZV9?2U0000000000000000000000000000LF;D00000000DK[20000`VPS
P\5c000000000D3C00000000000000000000000000000000<M`o00000000000004jj00000000L7RFPG3@000000000^898a1R00000000000000000000=A<al02o
000000000000000000000000@0i50000000000000000Pe:YTEX;0000000000000000000000000000000000000000000000000000D\G800000000@^Z_0000l>`o
00000000PRBH0000000000000000000000000Ya<0000000000000000000000000000000000000`LPYDOo000000000000@1NVD_5d00000000<=eN00009EPL@[JQ
000000000000000000000000000000000000db=Q0000e6Xa00000000000000000000IDP<0d0N000000000000L4gR000000000000=9Ze000000000000\67N4d9Y
X4<ji;BI00000000YG7l00000000X;R`m;M3iBfc`HLe000000004_Ub`9jK0000000009IV0000000000000000000000000000LRge0000X@b50000000000000000
000000000000L^Q500000000000000000000000000000000000000000000000019i\0000X0nj8i=bTX<j00000000`=bL00000000IE:f00000000000000000000
0000000000000000000000000000000000000QoA000000000000TRK<00000000000000000000000000004UX500004<F:00000000D1Cna=<i\HL1\]C[<f^N0000
00000000000000000000X@RT000000000000000000000000h00Q00000000000000000000m7VM\l8\000000000000960MPa5>0000000000000000U;an00000000
0000000000000000000000000000000000000000a>G1000000000000000000000000DoJFUEWE80O@0000000000000000PFQ600000000000000000000=Cmf0000
00000000X`oY000000000000000000000000Tn[^00000000000000000000000000000000m?M\000000000000\?]\000000000000iGHQ0000000000000000D6Cj
DMm100000000<8CW841G<V3^`[3AI0H@0000YG0G0000@^9`000000000000000000000000000000000000000000000000A:UN0000000000008IO4000000000000
00000000000000000000000000000000@UU_U3XX<DN5000000000000000000000000000000000000000000000000D=AJ000000008GM700000000000000000MAQ
4_7A000000000000000000000000000000000000TY3N0000000000000000hSJW000000000000000000000000dZ9<mC2>4[h90000000000004GnI0RJJ00000000
000000000000d]he0000]C_I0000000000000000000000000000dRdc000000000000\@WT000000004RXH00000000H:NS00000000H2lNlJ1[hU5L000000000000
000000009DL^000094NPT[5A8@IG0000DidW0000000000000000XKBO<oH\00000000000000000000000000000000000000000000D]o=00000000000000000000
000000000000000000000000000096`20000<A\O000000000000H?AW00000000000000000000000000000000d?KP000000000000000000000000U8fF0000lBD:
000000000000T:5;0000000000000000@5e4\_;i000000000000000000000000000000000000000000000000HEmd0000dY`S0000000000000000000000000000
000000000000000000000000LLTNP6<c92b1000000000000000000000000000000000000000000000000dG@D8J^A0000l86W0000000000000000<7gWh^O@85^4
00000000a0F400000000UBMR0000]3KD\b=A4PZ?0f1g0000\NXL4m6Q00000000000000000000000000000000m?R8`M@=000000004HV700000000P]k[00000000
00008nJe000000000000L6H?QE;FhFNdEA70000000000000lSRZTfKZ00000000A?@N0000XgNH00000000HXHMUB><000000000000E7Bm00000000DNAeU3`l9@_d
0000000000000000IEEf0000HA<`LM@^0000H\NdTF<cY@b000000000TmbH000000000000000000000000000000000000DSVX16HM0000000000008PhT00000000
HcAT00000000MCoF0000L_V600000000aBg<00000000830n8<;b000000000000D8WU`WL;000000000000U6cAh00A`KaD0000000000000000000000000BRV0000
000000000000000000000000X9e900000000d0WV00000000@W50HcM?00000000T<_90000000000000000X<J600000000000000000000Q3m@000000000ITK0000
000000000000H=_dDZgV0000DZZ600000000000000000000000000000000000000009G^:`T=m0000m;nF0000000000000000000000004Hb60000000000000000
X_oI000000005?gjE6aA0000000000000000dIe70000\<Vm00000000L_W7000000000000\=4T00000000000000008LCo0000@0;k00000000000000000000ho5e
00008Ij60000000000000000000000000000YEZG000000000000000000000000m9EZI<6l00005?Om00000000e@IA0000h4b20000000000000000000000000000
0000000000000000\gLHd@@90000YCG>0000000000000000lLO9TjLC00000000000000000000@Wjc00000000000000000000000000008Y1a@LHUDXhN00000000
000000000000I5K=00000000000000000000AE:\00000000Xh27000000000000E3Td0000000000000000LL3I000000000000000000008`BP000000008EWSLBJ`
0000000000000000000000000000MCVE0000000000000000000000000000E032TQWU<]JKaAe=00000000000000000000LNT;00000000XMYY\Oej000000000000
000000000000000000000000000000000000PK9Y0000000000000000hG7500004O0MhO4m00000000000000000000000000000000<=ZJ00000000000000000000
000000000000000000000000HWe:00008DhLl8_X0000X4EaQ4LJ5CGX0000000000000000`CV7HeG\00000000000000000000L^D\0000D::=\DgndV]:I@7eYGZP
000000000000000000000000000000000000\On20000000000000000000000000000@fG\0000lAEN8C`X00000000000000000000000000000000000000000000
@gXE0000000000000000X=TA000000000000000000008N<V00000000000000000000000000000000000000000000dJIT00000000000000000000hOW2Db?O0000
00000000XXaSE1=900000000DQ?Z4XF>00000000\POd0000HK7E00000000000000000000000000000000000000000000000000001C^i000086B5000000000000
000000008JRX00004HlO0000000000000000000000001DIX00000000000089E@hh:B0000000000000000000000000000U;ig0000000000000000000000000000
8=Ec0000000000004@`>TJN80000d:WT000000000000000000000000000000000000HLc6dWHb\W[50000000000000000Q@cS0000000000000000000000000000
8a0R000000000000m89a00000000000000000000A82SXkkO000000000000HDHF00000000000000000000000000000000@UKiP[SM00000000000000000000d[mZ
h_nf00000000000000000000000000000000000000000000P]Pn000000000000DIAe0000i?^Q000000000000000050cRD8R18>N\000000000000000000000000
EFCC0000000000000000000000000000DP6l00000000hh__00000000000000000000000000000000`EQfQCJk00000000000000000000000000000000]DQB0000
00000000000000000000lHmCl[VaTDI7Q@8j438ZD>Ve\[fD0omH00000000YEe90000000000000000HXRMi?Se000000000000=@[P000000000000000000000000
000000000000hB\]000000000000XH]000000000000000000000000000000m7j0000TkAS0000m;OGMG9Q000000000000dZCV0000=DYU0000000000001;kB0000
0000000000004J7T00000000000000000000\DZB@VY4000000001@=K@@^J<X=Y0000000000000000000000000000m63U000000000000000000000000hK=Q0000
0000000000000000000000000000000000000000000000008Zkf000000000000`8nn00000000Xd1F0000TYfV0000000000000000\>iIdG@V0000000000000000
000000000000000000000000HhJm000000000000000000000000000000000000DYb^0000l0W?4?6>00000000000000000000000000000000HMgM000000000000
0000T1`PDc>4dJbN4IYl0000l<Ek`FgK00000000h=kJ000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000UEFF0000000000000000000000000000D<E]]@KV00000000000000000000\n`nUB^Q0000
00000000000000000000eA\`eG:T0000000000000000000000000000dIBC00000000\VHW`XR@0000000000000000000000000000TCd\14B00000000000000000
00000000000000004L`l\ThH00000000Xf[i00000000X>De0000l^M`\fDj9D0F000000000000`?;K0000000000000000000000000000`PPSd[]C000000000000
000000000000000000000000000000000000TXbZhmS600000000000000000000000000000000000000000000000000000000XDi2000000000000000000000000
000000000000`nN\00000000dlZP00000000E43?000000000000000000000000000000000000000000000000000000000000DSgchDjka;P?0000000000000000
000000000000@@fQ000000000000000000000000DVXA00000000000000000000000000000000P<lb00000000h6ZS00000000a>C=00000000YBDo00000000h4l>
000000000000T?5d00000000000000000000h9E^000000004W]I`[hF000000000000000000000000000019AP0000000000000000000000004D;m000000000000
0000hh>H00000000000000008a<`0000PQbV\=Wgl2aN000000000000000000000000000000000000X\Y9aEO1000000000000000000000000<SP>QB1D00000000
0000000000000000000000000000D>f_\hUC@jhQ09Z>00000000000000000000000000000000000000000000hNE>000000000000000000000000@@a:00000000
000000000000HfZS0000XcC70000000000000000000000000000000000000000000000000000L=NNdo^J0000EB4J000000000000000000000000eCZK<h7P0000
<2QN000000000000`P7S00000000000000000000@j_U0000000000000000PBh_00000000`I=24Ik6L_ZS0000Ha;00000000017[P000000000000000000000000
0000000000000000000000000000U>[F0000X`MD000000000000000000008i``0000HY=J000000000000000000000000YCB1PV]T8nMR0000DEJ=000000000000
XAX@Pe<40000000000000000000000000000000000000000000000000000000000000000a:S2000000000000LI<b0000hId\00000000000000000000X`QK8hl^
000000000000000000000000000000000000000000008OfV00000000000000000000000000000000000047cJ00000000000000000000E?>45G<:01Sg00000Na>
00008EDG0000XYEV0000000000000000T@7^`;P?000000000000000000000000000000000000000000000000000000000000T9BZ000000000000000000000000
000000000000000000000000lJQ=PoUU00000000000000000000X^`J00000000000000000000000000000000000000000000000000000000dES14TBB00000000
IB];00000000000016I@PPk3000000000000000000000000000000000000<ljB0000<YMV00000000IDRVaEIX0000000000000000`]`N00000000]A?900000000
U:WY00000000PZ<700000000000000000000000000000000Q4V<00000000DQJoLZY`0000<9Rd00000000LEAjL7g<00000000000000000000h_:G1<V[00000000
00000000000000000000l4<\h:D50000000050h200000000000000000000000000004E040000000000000000000000000000000000000000i:T0000000000000
0000000000000000000000000000Y80ED`4100000000000044Al0000000000000000h;I=00000000000000000000000000000000000000000000000085oW0000
00004X4c@]Rk0000@L84<0fM@@4<hIS0000000000000000000000000@JB?0000<]l4H7RZ000000000000000000008<:h0000\M>]00000000h845000000000000
0000000000000000000000000000000000000000PQFo00000000000000000000000000000000DZEJ0000000000000000m;SR0000000000000000lPEO0000@b5G
00000000000000000000=AGU0000000000000000`hna000000005AML000000000000\47V0000000000000000PMDJ0000\LjH0000h9eF00000000TkOB00000000
000000000000`ff_00000000000000000000000000000000000056l40000d@\7<eSj0000H5JDLG:[0000000000000000000000000000h<KV0000000000000000
00000000000000000000PEYH00000000000000000000000000000000@6DE5FRB00000000000000000000H^fk000000000000000000000000DR_Z000000000000
0000Tg4<Lbio00000000000000000000D[DYdUD<08Uehf;X0000000000000000000000004TL[000000000000D3PY0000DZkO0000000000000000000000000000
h8Ga000000000000000000000000DJHE00000000000000000000000000000000Xgl>00000000000000000000@7;<0000000000000000DDEA0000000000000000
0000LkW5XGfe@aXg0000<ikA00000000h^c:Q;8hdTka000000000000000000000000000000000000000000000000<6WT00000000XPQg00000000000000000000
00008\=V000000000000XeMg0000000000000000D9Yj`DG;IFNS000000000000000000000000000000000000000000000000000000008[d@000000000000Q0Q^
00000000PPh64Ff;X_lk0000hZGL00000000000000000000IG[3000000000000000000000000X^EY0000HMmWE?NV0000YGLn0000`29`0000dJcnI4GW00000000
0000000000000000000000001A4DTHiF00000000dRH_00000000000000000000mGL>00000000eF[C0000000000000000E@a]00000000000000000000HJ;j0000
000000000000TJSV0000000000000000YFoM000000000000000000000000000000000000\?lU000000000SL700000000=?1l0000000000000000000000000000
Hji;00000000`[?60000eAkkhNeP0000UCM`0000000000000000h>oI\KfV0000000000000000000000000000QC8h000000000000000000000000000000000000
@Y@V0000e9e]000000000000dfH;i6N7000000000000000000000000PB<cHc1d0000000000000I9N46S4HniN0000000000000YWmUBLF00000000XbeW8j[hX8Da
8ULCTP8X00000000000000000000TEIg000000004IDP000000000000L=XB0000<?MP00000000000000000000000000000000000000000000000000000000=A@=
000000000000000000000000iEQ60000X87g0000000000000000L>Y`00000000000000000000P]5Gm8W`00000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000Doe<000000000000000000000000XF2ZY4a?0000000000000k<`0000000000000000\TJD000000000000
000000000000000000000000000000008FOJ00000000000000000000000000000000000000000000HZO=00000000d\WTDagb00000000000000000000hPF>0000
0000PXm2LNfgHi3:dQBdXSbX0000I;5NTNgl0000000000000000000000000000Lf\JTf]:8SeGm4R2000000000000``En00000000000000000000000000000000
0000000000000000hVD90000000000000000\^fWI01200000000000000000000000000000000L7nR000000000000000000000000HjHU000000000000D05e0000
000000000000000000000000d;<M00000000h\?:0000000000000000Q5<l00000000\3[3000000000000587\L\XDHC1o\f5ji6Og00000000`Sc:000000000000
0000lPXa00000000000000000000000000000000000000000000\E24000000008gChQB^D\OPH0000@BeU000000004J:1D1ocTLIIXPMemBeF0000000000000000
00000000IGGKL\Q3<`kP8BNT00000000000000000000I:kfHQbF0000@lgm0000H_\J0000<SUc0000000000000000000000000R9g000000000000000000000000
0000Hljd000000000000TUAV0000000000000000PYcV000000000000h8D;0000000000000000<0l60Z4;97^V0000HoPNI@GTDAUY000000000000000000000000
00000000000000000000e?:2lYbAX`YJ000000000000YFcM00000000000000000000HBTf00000000000000000000000000000000`_Xm00000000P4XC@APo0000
i=UO000000000000000000000000000000000000X9@H\9=N0000hOhm00000000000000000000I5d`000000000000000000000000L]Na0000000000000000d4mS
0000000000000000000000000000000000000000000000000000000000000000<d[M0000000000000000HD9[`4a@0000PHY^dZ?@000000000000000000000000
00000000e0ML00000000XHd84O1ALZ4R0000M>D]QFFd000000000000P`Tl0000000000000000<nD[00000000LOlg00000000000000000000@UiC000000000000
00000000000000000000000000000000000000000000e3b@00000000000000000000000000000000lLAb000000000000hi[;X4`U1B3j00000000000000000000
000000000000a00XXTIl\mET0000000000000000@7h40000000000000000000000000000000000000000h=3D0000000000000000000000000000XRUf00000000
hoXl=4PT0000000000000000LQkT0000lZo[0000dV[500000000000000000000000000000000l80W000000000000`FUU0000<6ML00000000liQ4`ojZ00000000
eCfI000000000000000000000000000000000000DSVbTAm5000000000000000000008ZoL000000000000Dba?0000000000000``j000000000000000000000000
0000D3Fa000000000000i2ESDMDZ`fHWU1^n0000000000000000000000000000A?@200000000`=Ma0000000000008X4:H`[PL^_m000000000000000000000000
8`]<00000000X\9k00000000PYA=00000000000000000000000000000000000000000000XCPJ0000iF\F000000000000\H3TPYWahVAa00000000000000000000
0000XWLK00000000ABcZT3\K000000000000DVB:0000000000000000HMQGd`@Y00000000\;PN=9Em000000008OP1IC7a0000000000000000h3G\00000000UAd7
]GJ]mEaR000000000000XnMe000000000000PO=^00000000]BOj00000000000000000000000000000000000000000000e5K[aD3_00000000000000000000PDUW
0000000000000000l3:h00000000000000000000000056Go000000000000000000000nZ_]3UJaEQm00000000000000008B420000000000000000000000000000
9FQhDJ6_00000000T`DF00000000000000000000XF9A0000l>@m00000000@ZDFP_6c00000000000000000000000000000000PPX;Da`^0000Te:D000000000000
000000000000DBc4@boLi5Y8LdCJ0000`if=aCPS00000000T0n;0000do6Y8H<N0000\IjY000000000000l_faX9[2i1Q4]6IZ`Dn:T\FI00000000PT^KAC<G0000
lKE\d[`X000000000000XJ`H0000000000000000000000000000000007<9XQBW0000000000000000000000000000`Y>W`G@h0000000000000000000000000000
Y3Mn0000`UK=DSAl9=?;00000000000000000000000000000MO=00000000000000000000000000000000lFaW0000EFQX00000000000000000000LafI00000000
A1W>0000LZVZ0000000000000000@XHl0000000000000H3>0000@9gT00000000000000000000000000000000000000000000000000000000000000000000lmQG
00000000XLF[00000000P_7oXQV`L`130000PPD@000000000000Le@K0000000000000000000000000000000000000000000000004DY3LnoL0000d\_300000000
T;h[4`D6lVh_0000000000001EXU00000000000000000000000000000000000081en0000000000000000000058dQ000000000000000000000000000000000000
00000000000000008Ed@00008_V`00000000aCA8DATW@W9B000000000000000000000DhY00000000000000000000000000000000\Cfo00001CNF00000>g[=1R]
0000Teog0000000000000000000000000000000000000000000000000000ldV;`W6j0000000000004CSV0000000000000000DYjN0000YE510000LXVW00000000
000000000000PB=00000@C0e00000000000000000000000000000000000000000000`>E=000000000000000000000000000000000000000000000000T\N?P;YO
0000000000000000000000000000000000000000IEcZ0000i@Zj4blnleXX0000000000000000000000000000<2=c00000000000000000000d683000000000000
00000000000000000000lA8EDFGM0000Pa?S00000000000000000000@G6E]6k=\Jhlli2H0000=B[^000000000000DFKj0000@ZAg0000XEFW0000000000000000
0000`Z9]0;[SX@>3D[HViD600000\aRPQ2S@00000000\lGXP;g^E<N`TV=Pd[RPTbQ=000000000000X_@l00000000Y7cF84_jDHMM\Zl;13F>HGo5000000000000
00000000000000000000TFHUlNMlX3Hj00000000i5DW00000000000000000000000000000000LWW2000000000000aBW500000000dBo90000000000000000TVjb
`cfEHDofHZhDL>\W0000000000000000000000000000d0_c`=ViPd0>000000000000018@1<XL0000000000000000000000000000@]\58@<B\FX<0iC400000000
P5?O0000000000000000000000000000TYQ=D_TWXj]?\CR;M6g800000000@_kK00000000000000000000XcdnY3l9000000000000000000000000000000000000
0000aBQb0000000000000000T1]n0000000000000000I;Yd00000000000000000000]0Un4N?841EiljVOi0`R0000E9[K00000000M;TG00000000`;;K00000000
5;:[00000000@g9P0000000000000000000000000000dm5c0000000000000000000000000000\OfDd6FG0000XA\500000000@P`CdGAgQB1d000000000000QA`<
XYmZ000000000000eDh90000LaZi0000PZNJ00000000000000000000i7I80000`GHL0000Q4ZD0000000000000000000000000000`boh0000DWnR000000000000
00000000000000000000hQXZ0000d[OD000000000000000000000000000000000000]1]00000l;cj00000000000000000000P6>900000000000000000000PGP3
00000000D@E700nMU1l=@[^1000000000000`0Z30000000000004dag00000000X^3^E7W[0000T<IaD7X=0000000000000000000000000000000000000000=Ag0
000000000000000000000000000000000000<k7^000000000000000000000000YF<300004kMP000000000000000000000000000000000000hi@00000T^N`=72O
0000l?X?0000000000000000000000000000000000000000000000000000Db1P00000000000000000000000000000000@HgS00000000U?KQm;no000000000000
000000000000000000000000000000000000]Adj00000000000000000DCn000000000000000000000000000000000000`?Ql8^1j000000000000000000000000
000000000000TUHlhnECd3hl0000000000000000\E>6\AGLPmH900000000000000000000000000000000000000000000000000000000H1JQ\gFF000000000000
0000000000000000000000000000HI6`0000dJ8@00000000l[`@@dCce0H\13`UQFlh000000000000]FPe000000000000M;R900000000000000000000@B7B0000
000000000000000000000000TD<ehNng000000000000000000000000P^jdDQkA<\;g000000000000000003[M0[@MTiY00000000000000000000000009BiK0000
00000000hP@`0000l>7_LXSa4YVi<iVZ000000000000mE7B00008_a80000000000000000000000004]G^0000P_JZ00000000HEoh4nU6\H0?0000000000000000
0000Laagd2o>00000000000000000000000000000000000000000000`f2Ol0_:\<4J00000000000000000000Y3O3m4AN00000000000000000000000000000000
00000000XWjA00000000000000000000000000000000000000000X_n0000d;@:00000000000000000000`IPW00000000000000000000mDlc0000000000000000
000000008UnaLY=[00000000000000000000L5<m0000000000000000dP^R0000P9Pe00000000000000000000];>6000000000000X3kO00004BLd0000`47H0000
h\A\U5a800001B`B00000000000000000000I72>000000000f4R0000L;Yj00000000hd3?m7UO0000000000000000D93?00000000PLem<Sm=000000000000X303
l^JT0000000000000000<f8R0000=2710000L[em000000000000dTbZYC@20000T<Ne000000004UGL4eJ?97FK000000008NG`00000000lSNkHg1E000000000000
000000000000M<l70000LMNC0000Xf0;PHkV`[J^PlRL00000000000000000000000000000000000000000000000000000000d;ib000000000000I80ahd=Fd24Y
00000000`GKl00000000\4m800000000m=dU0000000000000000000000000000<aD=h:XM`O;i5AgP00000]bF0000000000000000000000000000000000000000
0000\J]6000000000000dFjI0000000000000000HA[A00000000000000000000TZB400000000000000000000dAU40000000000000000000000000000`Oc]0000
00000000000000000000000000000I;E00000000UChb0000LCYQ00000000000000000000000000001=]n<DNMTbdQ000000000000000000000000]30m0000Tf]_
0000000000008Y7l8QWD11BV000000000000000000000000000000000000000000000000D`RP000000000000000000000000000000000000U9450000PIXSQ7LF
U:ST000000000000D<<F00000000000000000000POS>00000000XE[:U0L=9@JV00005A?fm9Hi0000AE:E00000000000012F=0000000000000000000000000000
00000000lOIbD_3:000000000000HEbLPWBX50C[00000000000000000000Q<8c000000000000QE]G00000000000000000000000000004fPc0000IGRc00000000
0000000000000000000000000000000000000000a3Ul00000000\`7]000000000000TJMQL]J=0000000000005DI;0000<Vb]0000000000004gM4000000000000
00000000@12e00000000a4\H0000000000000000lIa9000000000000000000000000TI0B0000000000000000000000000000000058:A00000000000000000000
00000000000000000000@X4N000000000000ho2S000000000000d0c6DVT2<dS[0000000000004YaS000000000000000000000000000000000000Q@fC0000TU\2
00000000000000000000000000000000000000000000IAUh0000000000000000000000000000014K000000001B`5000000000000000000000000U4>6@BWT0000
00000000H>DBhgJme=BKM<2N000000000000000000000000XD:n000000000000000000000000Xj:`0000000004YI0000000000000000XbjII6`N000000000000
00000000000000000000000000000000000080][4Yfo000000000000DR8L0000000000000000T9bElLHdYB<5=0FI000000000000000000000000000000000000
0000dOa6=@dI00000000000000000000000000000000]Da^X?360000000000008L5S0000000000000000000000000000MEZ400000000000000000000M94l0000
0000aAmU1BkdToKl00000000000000000000000000000000aEZZ0000IFWA0000000000000Rl?00005@=d00000000000000000000000000000iKY000000000000
00000000P>SA00000000HZbc00008\f_00000000a6Zh00000000e8@\0000000000000000000000000000000000000000000000000000000000000L4R1<fl0000
i2XP0000000000000000000000000000H^<\0000000000000000`oiE0000]<C<00000000PbG\LbTY0000000000000000000000000000<i?N0000PD@V00000000
00000000558o0000000000000000\@KK8i\600000000000000000000000000000000PNae000097h\000000000000000000000000@H6300000000H6@O00000000
000000000000000000000000000000000000<9nI0000000000000000TLB60000H_@X0000000000000000000000000000XAko0@6[lmn=]5ON000000000000`V7N
000000000000000000000000DCc40000]?8X0000000000000000000000000000H3cQXZPQT0in00000000HRV70000000000000000000000000000000000000000
00008ZW\`6Q0000000000000000000000000000000000000000000000000hA96\<3500000000l^R2XQ=DE1^700005:<gU5i30000000000000000lLeL00000000
PfL[0000000000000000`Hm[0000H56e`?CXle]10000000000005BRa000000000000\;:>0000E4@[00000000YF]P0000000000000000000000000000000095Kl
L3ZG0000000000000000000000000000000000000000XH\PX@ea0000547BP6Sn000000000000000000000000T6=i0000000000000000000000000000hU9j0000
\3`e8>1T`MLLIFk50000000000000000<I4HPRmc0000D1e0000000000000X27C000000000000DXNl485500000000HMAA00000000iFJj0000000000000000\`nN
`J_bE?3_0000000000000000DBG\0000000000000000hdoU0000Tn1_000047nGPJLH00000000X6[VTQ1b00000000TEneDQ6E0000000000000000000000000000
0000LTgMXSkU8lPHAG\I0000=3G500000000MCan]>HE000000000000`]2`D`hQ00000000\fU30000<ZnALe1o00000000000000000C8aH?D]0000000000000000
8a;B4n9300000000000000004JmU0000L\ZA\OnmDl0n000000000000a1k^00000000000000000000]C@R0000IAfV000000000000000000000000h@bm00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000PF4aDFA]0000000000000000000000004LPR00000000
0000000000000000@SV2I9D;000000000000000000000000000000000000000000000000DABb0000000000000000000000000000000000000000000000000000
00004<8Z0000000000000000000000008Q<f00000000000000000000000000000000000000000000LE`b00000000000000000000000000000000000000000000
000000000000000000008^1FA8B8000000000[ie000000009564]DTM00000000000000000000hB_>8WSTEF_P0000000000000000000000000000000000004NhX
00000000000000000000@L[i0000Q8o\000084QeX29k0000QBHD00004T6D0000000000000000000000000000000000000000000000001Ddm000000004YYk0000
0000000000000000Xo]R000000000000000000000000000000000000000000000000h>6X00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h6Ke00004?Q7LD[^0000lk1O
9;Oa00000000DL4lP3Vc\2OcH4c600000000eE>o000000000000D7T<00000000i>790000000000000m];0000a07`00000000T;=K00000000`d@i<;AU0000hfNO
MD=khKRJ0000lHn4000000000000@T@5=89P00000000000000000000TXC9000000000000XbY80000000000000000000000000000000000000000DSmY00000000
lGd<00000000l^BB`>d90000000000000000000000000000000000000000]FU200000000000000000000000000000000Y@>4000000000000P>@A@?j8lHc?lZcH
DHI@<E@B@aV<<k9_000000000000000000000000000000000000000000000000`2JO0000000000000000`0TVdX0E0000000000000000D19R00000000TG`Y0000
`b7NdhaJ000000000000h4kV00000000000000000000aCS:00000000000000000000000000000000000000000000000000000000000000000000000000000000
1FK]0000000000000000QC5I00000000000000000000000000000000U3AX00000000000000000000000000000000HCTDhFOlha7X4bd;00000000hen400000000
YAR700000000000000000000000000000000000000000000000000000000a=Cm000000000000000000000000000000008o]dX3Z[H;D;0000l_O4000000000000
9@1B00000000<IoT00000000QDFY`@=4000000000000XffM000000000000T1]P00000000P[gl000000005FEK0000000000008E9]000000000fiC0000000003Ei
000000000000000000000000000000000000DEC<=@5K00000000000000000000000000000000@l6B000000000000X`J@5:N9hJhQ0000@mHJ0000m8Y600000000
0000XlIe000000000000hD5M00000000HDD@0000XMRf<[R[0000000000000000000000000000000000000000000000004=d90000000000000000HKGB00000000
0000000000000000000000000000000000000000Q4F58O?oY<IB000000004]]BP9lj000000000000000000000000Q<[O00000000<KSR00000000000000000000
U6h\00000000TfHl00000000000000000000000000000000000000000000000000000000A>I903nM000000004[NV00000000000000000000dT9m000000000000
0000000000000000000000000000000000000000\CEN0000000000000000000000000000h7MG0000000000000000000000000000000000000000000000000000
PXMWUBAT0000000000000000L4@=4nPi0000000000000000@68X000000000000`\@70000XFT^li_0000000000000000000000000a6_H8\3N000000000000lZ30
0000000000000000d[;Y000000000000LQ<VPVYB0000lmBadfkU0000000087Sj8U6:0000A@a=e4i^00000000000000000000000000000000dZSn000000000000
000000000000==YU0000dc`EM7QhdSo^00000000000000000000000000000000000000000000000000000000000000000000P9b8`dlX\@_20000000000000000
000000000000l[`L0000HVao00000000M13E000000000000000000000000TfIA0000000000000000000000000000df;4LhX`Po\^000000000000000000000000
00000000000000004IA200000000000000000000T\f:0000]C>C0000HPfj000000000000000000000000000000000000H\ha000000000000A?01]F>\00000000
lRjP00000000Q1GjTO>B=4NcX5B<]@bc00000000000000000000@7NmQ7WNDPRl1D^Y0000000000000000\QFO00000000000000000000P9NV000000000000d4i:
\QDB00000000\KIK00000000LPVL00000000000000000000000000000000QAH5LE=g000000000000hTZ10000000000000000Xon=57=llE\n0000000000000000
000000000000H?EWd@UL0d=V00000000000000000000000000000[Eg00000000mE2N<Da700000000000000000000000000000000I93800000000000000000000
XmcoP_LY000000000000000000000000d`CJM52nQ9Cj00000000000000000000000000000000P9XK000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000DdgD0000`GlT\0TchV2i000000000000000000004N@:dN@I00000000000000000000
\KNN00000000<b?k00000000000000000000haAc0000000000000000000000000000000000000000000000000000000000000000000000000000E4La00000000
00000000U?eF00005B1Q00000000000000000000000000000000a5<?d@^9000000000000MDPO000000000000l@L`00000000000000000000000000000000lX:B
8N\nA7B300000000000000000000000000000000EA:EQG]8000000000000PE<h0000Hge40000000000000000HZiK4]Tb000000000000000000000000]83g8Yai
mCn@00000000000000000000hnfjU@QJ000000000000000000000000TW7L000000000000YA[B00000000000000000000000000000000TUT>0000827^0000dd6V
000000000000000000000000000000000000ldBo000000000000`9Gj0000l<LF000000000000@?=ld1aiL^aIY<KZ<>LZ00000000000000000000000000000000
4FHg`FMH0000000000000000DjXK0000HXZ[000000000000000000008kOQIDM8Di9^=Ecm0000000000000000I0oDH40\dRS9hdD<TP\EDR8=0000000000000000
000000000000000000000000hWQJM@Tm0000000000000000000019nF0eXE000000008hHFT\R^0000000000000000HRi^5=W20000000000000000000000000000
000097C\0000000000000000000000000000000000000000m50?0000<WWB1@SN00000000LQAF0000`^8XThbd0000000000000000PRaL00000000000000000000
0000LD<J<j:800000000\QDT000000004?R[00000R:C0000HJUL000000000000000000005B=o0000000000000000000000000000A?Ld0000\jed000000000000
00000000000000000000000000000000h286000000000000000000000000000097L70000000000000000@ni200000000mELP00000000ECdE0000@c:bHE\X0000
0000000001<M00000000000000000000lM2N0000000000000000000000000000\lHU000000000000000000000000000000000000000000000000TQ^U0000D?B0
0000LH5h0000000000008N_90Y]`U3@W=1?1000000000000UEPY0000000045`\00000000000000000000@5A1hF36<kXb0OT@a0@?m=6c00000000000000000000
00000000dnJV000000000000000000000000000000000000@PG_DUUK000000000000000000000000T3N[00000000LFoR0000000000000000XMG\00004\jU0000
DB]_@S`:X4bZ4R]i8EmK<b:>000000000000@HLE00000000`lE]P;E3000000000000m=mP0000hhSn0000@g`l0000000000000000000000000000000000000000
000000000000000000000000000000000000\3XB00000000000000000000000000000000000000000000000000000000hQI:000000000000000000000000<3Dk
000000000000LM5S0000P0ON0000000000000000@:SH8c[=0000Hd=m00000000\PHV8PWX\bUm0000000000000000XH_<00000000000000000000000000000000
0000EDnD0000000000000000@C<I\GG`i8UjT@T>HBQDhKf:0000000000000000P2Nk0000000000000000d\PU0000P1X=00001?MC0000\amV0000000000000000
00000000000000000000\2`f9D0c000000000000000000000000IBjjhaba0000@eIf`5^aL;Y5]F^`000000000000ABj100000000000000000000000000000000
0000h0[<000000000000I4]G0000000000000000h?gU0F3aaEmU`;P00000000000000000000000000000\DQI0_54\`FTd>h2Xeg=H9c:@aR300000000Y3<b0000
000000000000000000000000000000000000dbTi00000000M9m6]DQU0000000000000000<Cjo0000000000000000Y=b@Dh^B00000000@4BS0000000000000000
00000000000000000000000000000000000000000000I?9Y0000000000000000hX?B000000000000\EjY06oPXklKa@FC0000\SaF0000<ICN0000000000000000
00000000000046km4T<90000000000000000iC]CLQeA0000000000000000E:1R9<>D0000000000000000000000000000XNcQ0000X_gWYATb0000000000000000
XhX800000000000000000000lcb40000000000000000I5^8I<Ca000000000000000000000000000000000000<BNHa=QFIGUYlg2U00000000eADe0000PY\S0000
00000000U?biX<MS00000000d_9G0000iCPF00000000DP8c00000>_[he`c0000000000000000000000000000000000000000@ah80UVhI:5Z<5S@0000HQ>mX=dL
0000U?;d00000000000000000000000000000000000000008l0D5FRU000000000000000000000000XVD_8Q]0PmR>\oig000000000000LcgJP:gd\gGA]9S50000
0000HR2Q000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
TWX70000000000000000000018HR=D8=0000000000000000000000000`L600000000T]n\P6nFE>Je00000000DRPX<BGO0000LJ0`00000000dL_]000000000000
0000LPY_Pc0CdBg7hC=4000000000000000000000000hCSF00000000000000000000\6=T00000000000000000000000000000000000000000000000000000000
00000000000000000000iC^\QEJ4000000000000000000000000000000000000000000000000\W\8TA20000000000000000000000000LneH\4HoH0jQlgibh5h:
000000000000000000000000000000000000T<?_000000000000H8U>0000lRPB000002k800000000000000000000dC>0000047B69E9_4GhTTi??PA@E00000000
00000000HWcM0000d89o00000000dE:O0000PEKm0000000000004Ykf]3O\00000000000000004?Y`@7c1lAA98hI[00000000@<Yg000000000000<jDG0000X1PP
000000000000000000000000000000000000000000008VIn000000000000<9OX00004bVYd8QK5AbX00000000000000000000000000000000000000000000M9lA
4:JYd`_\8hoS00000000Y8E4Q:F?000000000000\4lkPTUo000093cW000000000000TDjN0000h@CXX04oA0Y_00000000000000000000000000000000T]680000
@SnO000000000000000000000000hBo\8E>l00004PQJ12OG00000000000000000000Q<0J00004j9B0000@cm]0000000000000000<d7?0000hCnC000000000000
0000X?E3E93K0000d=Kh0000HNW70000=AW^000000000000000000000000000000000000hHnd]E=V00004?P?000000000000000000000000000000000000hG\n
Q9>GXG[D5C]00000000000000000000000000000HS2d03D^00000000000000009EnQ0000h2df0000000000000000000000000000000000000000000000000000
000000000000000000000000`hDY0000LWo`hZDY\S^>4h`l00000000TO`k4WB500004_D;00000FIf0000000000000000000000000000@_JJ0000000000008ZY3
l;]J0000Pg1\0000000000000000000000000000000000000000D8Z\00000000\Wh3P>i500000000000000000000000000000000000000000000XRVG00000000
00000000000000000000lMW9000000000h<<00000000000000004J]W0000000000000000DekO000000000000iCH^000000000000dKmF`e7[000000000000L<f_
PZ8EhaD[A>FX000000000000000000000000HU3:dg?=a8NS000000000000000000000000000000000000000000000000XD^d00000000000000000000@hSaP0aG
@D;M0idn0000000000000000XM?m0000000000000000P]ZL0000000000000000000000000000000000000000H1KYP0\W4CFHE4>S000000000000djCI00000000
000000000000`if^000000000000000000000000000000000000HSmh0000LGlc00000000000000000000hc5Z0000000000000000000000000000000000000000
\4[E0000lZ0:HU4]0000P]oeH3Pl00000000000000008Y@A00000000HaiK00000000000000000000000000000000000000000000000000000000lE^B00000000
0000000000000000000000000000@V=`0000000000000000000000000000h9h]00000000l4Sg0fDL00000000000000005=KO00000000\JLm0000000000000000
Hd>L000000000000Q0[A000000000000000000000000TOQl9<DP00000000000000000000000000000000000096650000Y77K0Ogi000000000000000000000000
000000000000000000000000000097]600009FDQ0000000000000000dOg5IEj600000000000005[K00000000000000000000E6RG00004]eUD209000000009=hk
00000000d96k0000000000000000LXge00000000<a<K00000000<75I000000000000000000000000lHCiUD6`000000000000TCkc000000000000000000000000
4hRc000000000000i0Ho00000000000001Y<\fi60000EE=0l@FG000000000000Tf5J0000`00h000000000000000000000000000000000KU1U7knXgES00000000
00000000000000000000000000000000000000000000MD>a0000000000000000=0650000I3ei0000000000000000lAY>00000000HY^b00000000000000000000
0000=<Xk000000000000000000004dV^PhD=90?QT<GY00000000000000000000000000000000000000000000000000000000000000000S:8M6lP\fZl00000000
0000P>\H000000000000L5=^0000H`8@0000L3Qi00000000`KLW00000000dO;<000000000000000000000000000000008JT<0000000000000000000000000000
00000000000000000000000000000000000000000000\5m400000000<PaT0000000000000000<0P[a4[D0000000000000000TU2N000000000000000000000000
0000A>c30000000000000000<GEo0000@Ca\000000000000000000000000000000000000000000000000000000000000dE:<0000000000000000I4Tm00000000
0000000000000000@D^D00000000a8MX000000000000Ha2`00000000Q7K100000000<0n`lnK^0000000000000000DX^n00000000000000000000000000000000
HWVN000099X70000TSG=000000000000d=GLU<J14J7000000000hVc500000000a5V`000000004]P;000000000000@8`GH6_g\:On0000L5enY2RKTJTi00000000
00000000HX<:0000000000000000000000000000@cJY8I]>]Fi_00000000TU]Q00000000D1jl000000000000DU8:0000000000000000hfK80000Y6EY00000000
HdX34l=>0000U6gP00000000l7JRa7al0000MD;[Tg:dEFIj0000000000000000000000000000l5TX000000000000000000000000PoPi00000000000000000000
000000000000\P8Je2Nn00000000000000000000000000000000000000000000000000000000000000000000P1@BL3OY0000@7lB00000000E03M00008`N`0000
000000000000h_C2000000000000000000000000000000000000DVAlPM1;0000h\<S000000000000=A_00000000000000000570fXBH5MGRC00000000DdE<0000
0dN8000000000000hOEO00000000ACVe0000000000000000000000000000e5`:\m:70000AFc]0000000000000000000000000000000000000Z^lIEVe00000000
00000000UC560000000000000000000000000000=CLG0000Tf=>0000000000000000E4MS=:cc0000000000000000`A7R00000000l5EJDBJG5EKP91`K00000000
00000000`IiH@Cb\`GdO0000000000000000A68^00000000000000000000h<=KlN5o00000000<0194YEf000000000000<SlM000000000000000000000000`dT3
la]600000000Xl5200000000<9^I\P5AMAc>00000Dfi16[i00000000h0Y2\?b:`Q9g0000de[=00000000L[LU0000000000000000000000000000XhYL00000000
0000A41M0000LFf1@aCTi2kcHIn>1C@eIG0:000000000000hn7;0000@S3Bl]GK0000000000000000000000000000]F>O00000000000000000000000000000000
0000000000000000000000000000dE]B0000H=]B00000000000000000000000000000000DC0G0000000000000000=A7C0000000000000[6K0000X77Q00000000
0000000000000000e=`K0000000000004lSl000000005Ef^hG2I00000000000000000000000000000000000000000000000000005=0W00000000XVZ500000000
000000000000000000000000000000000000000000000000000000000000000000000000]@:K0000000000000000000000000000lZ1M00005G?d000000000000
00000000hCIB000000000000000000000000]7dn0000000000000000Xf<7aA8O0000dfM[0000000000000000000000000000XMhI0000IFfP0000000000000000
0000`=FS0000\hNL0000X2<g\c15lB?j0000@YL5000000000000X^\9988TQGQL0000P:?70000000000000000hAZeXhR:A?SLL;RB`AEnYCHH0000I;UJlCXkDYLZ
`9l80000000000000000000000000000000000000000Lc76000000000000000000000000PeiJ4lVH000000000000000000000000000000000000000000000000
00000000T2fN000000008P>E000000000000000000000000000044iQ0000d1N3TH@EhVe^@g;100000000000000000000\3h;T=WM0000000000000000LHBn0000
00008T2@000000000000000000000000000000000000000000000000000000000000mF;P00000000000000000000000000000000000000000000000000000000
00000000HLAT0000\[=j000000000000@jL`0000deoJLDQZ04N>0000000000000000D<WbP75d00000000`<5F@`Io0000<ba00000000000000000000000000000
0000000000000000000000000000PQa^000099V^000094BS00000000]8?H0000000000000000X=<300000000@?g6lnlh000000000000000000000000ldbA0000
1C_\00000AfP0000000000000000000000000000ICOL00000000000000000000H`Y00000lVcZ00000000A0R\9>g20000a;jl=>O10000000080jG000000000000
0000lPD\Y90hHHl7000000000000000000004m\]00000000PY\c4l7S4984@0SM000000000000000000000000LFbG000000000000000000000000000000000000
00000XP`0000000083S=00008]K90000000000000000000000008CcHY30E`kb>HF=1000000000000d1:nd_C@000000000000LmSG0000eEWe000000000YH<0000
00000000PcXo000000000000TLJE00000000XZf9m6YE0000000000000000D<FE0000000000000000D:B400000000000000000000000000000000000000000000
0000000000000000@AP500004l7<0000XEI:0000\\b?00000000000049`m0000000000000000000000000000000000000000<PFF0000000000000000D:Z50000
00000000LcoF00000000000000000000000000000000000000000000De\Xm1m4]6=f00000000000000000000dI_Fa?fQ00000000000000000000000000000000
00000000mE<V0000<50_0000@5bo000000000000l7ZI0000000000000000h2e<0000000000000000000000000000000000000000000000000000000000000000
00000000X08e000000000000000000000000000051]AQ6md0000d0ZT0000=8A\0000000000000000PWlZmFKJ0000000000000000T:A_0000000000000000PF=j
LKPc<n280000dOk@8:L]U@@e00000000<com0000dZ1od_E`0000000000000000000000000000000002Xc00000000m3f?0Yje0000000000000000000000000000
000000004Kl4U>Yl0000e4KI0000i@A;00008oa?00000000000000000WTi00000000000000008kB30000\OI<dFcKhBA00000462o000000000000000000000000
PX3ihg`Z1@mZ00000000\7`P0000Tk8P000000000000000000004NC50000000000000000000000000000Q9hY0000=<mV0000000000000000P=?4000000000000
P0A>00000000000000000000M8CFTD0h0000000000000000000000000000YEVH00000000000000000000HY6j\^i143DQM;\b0000000000000000000000000000
\_[70000\;c=l?a78d@P<I?V0000000000008Ino00000000000000000000000000000000hN;^0T6nMGXde4oj00000000000000000000D9Lm0000000000000000
00000000000000004VJ>00000000TgI500000000000000000000000000004[i000000000000000000000`5UV<Jbf`ihQ00000000000000000000000000000000
00000000000000008>:S00000000000000000000000000000000\K1e`Z^10000000086`9=7Dm00000000000000000000PPYo0000000000000000000000000000
000000000000000000000000Q8JcT83iPF^^4RoQ0000h0bY00000000lPhclFF>TjlAA:>F0000000000000000aFZS0000000000000000hc1T@`XbP\H800000000
000000000000XXS60000lOe?0000L[hX0000000000000000000058cg00000000000000000000000000000000IA194BQ14MB=0000000000000000000000008@Ie
000000000000`7=c4O>d000000000000@bB\000000000000000000000000000000000000D?4C0000\MT700000000000000000000000000000000`<W;QA@0mB[K
0000h2@D00000000000000000000dGG<h\Mh00000000l6b30000Hi>70000HTCR000000000000e8ao00000000XS6QH0gX`5<M0000000000008A12000000000000
0000`79S00000000000000000000000000000000lGT?LHcJ000000000000\8@UED3I00000000000000000000000000000ngn\Me800000000PD:Q8d\g00000000
0000000000000000l@ik0000<m]QH_G6000000000000000000000000000000000000000000000000000000000000X`;E000000000000`UcU00000000<cbH0000
HF?>000000000000\`Y\00000000000000000000000000000000@7^M0000000000000000`Sb@hX@B0000000000004AD:d8CJ1F_30000hG[R8MPG000000000000
0000\[\f00000000000000000000000000000000000000000000000000000000hGF\00000b>f000000000000<A4\00000000000000000000H1m>000000000000
0000liWO00000000000000000000E0W_00000000lVh4=<mo0000000000000000000000000000ha00PDj000000000000000000000000000000000000000000000
00000000000000000000DR4P0000000000000000000000000000000000000000<\g2hU8c00000000I:L<0000000000000000\8N9000000000000000000000000
0000000000000000000000004]^D00000000<eDfXNlb0000@?n\Dh`]4DF0000000008ZNo0000DKijX:EM00000000=0kg0000000000000000``c0<5ZH00000000
@9S40000000000000000EBTS0000LSoN00Z@\@k5dg<l000000000000000000000000LmU\0000HgW;000000000000Q<870000@d^N0000<_<H000000004h6o0000
0000P5`=0000000000000000Q=Hi000000001;i<P12Lde7oYDiY00000000`nPC000000000000YET200000000000000004Lf=0000=AWD00000><n0000Xd>o0000
00000000000000000YG9000000000000000000000000000000000000000000000000\a2A0000000000000000000000000000000000000000Xg8;000000000000
i34:0000PK50\>hCLgL4XoOX00000000X;QE`K>e0000TXM7000000000000D1^n000000000000000000000000000000000000@K^\0fcb0000000000000000i5QE
0000A>XkH[L50000\BEahHCE0000000000000000000000000000h<mdTKP1000000000000hMh100000000000000000000dTg\00000000=<;Z000000000000Hd4\
000000000l]f00000000000000000000l6gO4^I=dl91043N00000000DWDn000000000000000000000000i7900000PaFM0000000000000000D7:m000000000000
43`:LY>i00000000P<>J@SVlEDoJ0000000000000000a9@D9FbW0000000000000000000000000000A6h<@m9@0000000000000000000000000000000000000000
0000DR>J4Hjea:^Q000000000000=7G=000000000000PUVLhcHI0000000080H?00000000hEMjh<aZ00000000000000004GLC0000000000000000iE8L`I@>0000
48l>0000000000000000000000004a]`QB7R0000000000000000000000000000000000008CWf0000000000000000000000000000X25DeDB[0000000000000000
000000000000000000000000000000000000@7Lh4BK<000000000000000000000000\[L@0NmCdY;W50569:[V00000Hg=00000000000000000000000000000000
0000000000000000000000000000000000000000TTB3000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000]0GO000000000000HLGZ000000000000000000000000X=?CP]0f000000000000000000000000000000000000000000000000PClDXEdZhbZ:000000000000
0000000000000000000000000000000000000000XET5857Zm:FPmFVC00000000000000008]QN0000==ob0000TDZZ000000000000000000000000000000000000
00000000`PHi435l000000000000000000000000000000000000000000008Y\HlDM^0000000000000000000000000000000000000000000000000000Y?;N0000
l0\B0000000000000000DC0TTJQS000000000000000000000000XSK600000000000000000000000000000000l7aY00000000a6GD000000000000000000000000
000000000000000000000000LS8Z0000000000001@^W0000l?9100000000000000000000000000000II700000000lGBPDJ3T0000i8]RD]D2@DXX0000dZFf0000
0000000000000000@7CSM:b:0000dnLK0000h>0Y00000000D8URU8f]0000000000000000000000000000000000000_0Y0000PFD2000000008QZ`000000001FR5
00000000mA=m000000000000h<8=0000m@Im000000000000000000000000000000000000lUSZmG8R0000000000000000000000000000d1Pg`PPnDDHX00004E3@
000000000000X<@5000000000000L<k0MD[l0000000000000H[f000000=M000000000000T9Mj000000000000000000000000Pd3R00000000000000000000QGC0
00005DL>0000000000000000L@Pe0000000000000000@bPL00000000000000000000000000000AWm0000000000000000Q6LX00000000XT;V000000000000P1o9
436jIE@ke9G[0000d[O2L\T^8a_kQE?UhFV<TP`R000000000000YDg@0000000000000000Ld[^lY9B0000000000000000TnVQACi5000000000000000000000000
08ig000000000000000000000000000000000000000000000000e6UZ0000000000000000000000000000<T_]0000000000000000000000000000000000000000
0000`==dhhV^00000000000000000B7o0000000000000000000000000000Tbb`00000000U1ae0000000000000000000000000000lhdh00000000dT6RH[NfLG_:
Pj?^00000000000000000000000000000000000000000000D[HI0000dand00000000H0?Y0000Y@K60000000000000000000000000000eBgXhm8T000000000000
000000000000000000000000000000000000000000000000000000000000LYCH0000DN4H0000THR[0000@6M^0000000000004;:_000000000000000000000000
m6GS0000l?4c00000000000000000000000000000000H6f700000000Df:S0000L@EfD\J?000000000000000016^l000000000000000000000000000000000000
lKi=000000000000@cGn000000004TM^Y?jY000000000000h21TPRNXTRB1mGRVP;CG0000000000000000000000000Z>B0000000000000000000081\]hg>VT^J9
i=9V000000000000hFJ200000000M7=64:300000000000000000`H4c0000000000000000000000000000000000000000lN8B0000000000000000000000000000
00000000<I4i000000000000<=910000\fFK00000000Q@`Wl4[e0000@S:j0000LL260000@i3G0000000000000000\3mPP?nKL_cd0000IA8<0000000000000000
0000XEB[h@DJ0000000000000000`<E70000000000000000000000000000000000000000000000000000000000000000L3QT0000T2Go0000000000000000lQ=2
0000000000000000000000000EeW0000000000000000000052eRY:0[000000000S7O0000000000000000@0eL00004j8500000000l=;U00000000000000000000
0000000000000000000000000000TV<Y000000000000h4Cnd:P]h<2Y00000000lV67L\L00000QAO?0000@N7^DZBB000000000000000000000000iFW400000000
00008\Uo0000000000000000Hmhi0000000000009=cl000000000000000000000000E8@iL73[0000000000000000L`i300000000\OaQ0000000000000000M4he
lPG@4GYV00000000]7810000000000000000000000000000000000000000DW4P0000000000005D_?00000000X]6G000000000000000000009Dkf0000HK460000
4ORD0000000000005F6d000000000000000000000000000043e[Y@L<0000PCE?\hPi0000000000000000@JfJ0000000000000000@>>=00000000000000000000
0000000000000000000000004]fPM7U3L89]000000000000d8fa000000000000000000000000000000000000m?>V00000000HPgM000000000000000000000000
0000000000000000000000000000XTnm0000000000000000000000000000000000000000000000000000000000000000l6I2d_QU000000000000h[9aDK`Rdc@J
000000000000000000000000T8E5dT640dHg000000000000T6@;9CWK00000000000000000000`32MLC8200000000DPc6000000000000000000000000`2_K0000
000000000000000000000bn=00000000000088oC03f100000000]9QL\KZ3@`GW00000000000000009D<K000000000000000000000000000000000000000001Vd
000000000000D?:oH:LCdLbA00000000000000000000dF7:0000000000000000000000000000\bZc0000000000000000H^9TDeJ200000000000000000000XKCb
0000000000000000000000000000]8Z30000X1_UlUA14dWA0000000000000000H>U1d<T4a5?MQF[V]G;MdUHS0000P^bP000000004VoPXj6E00000000XB3Z0000
00000000000000000000]AN<00000hj?0000549XeDW>000000000000000000008ZHG0000000000000000T=JJ0000<gAd000000000000000000000000PQdg0000
00000000000000000000000000000000=;=6m3ab]Amb00000000000090A`XOeX00000000`dKb00000000I;6c0000l6ad000000000000000000004^a<00000000
0000000000000>2o000000000000I2B_00000000000000000000000000000000000000000000eC`<00000000000000000000000000000000m0E[P`ndDKgQ8PU3
m9oG00000000000000000000000000005<9W00000000\=F;00000000000000000000MF@6000000000000U@>]000000000hlP0000AGCS0000000000009F6G0000
0000000000000000YC]Y0000000000000000LYa]0000X_nK0000000000000000YC@?0000000000000000e7:c0000lE;O0000DGS3`^KO0000UDgf00000000];eL
0000000000000000000000000000==1;0000h:>Y00000000d;^d`JJh`[\70000HiJX0000000000000000000000000000000000000000lWXi0000000000000000
0000lQj>000000004j^RTS5R4hI:@6AC000000000000000000000000000000000000\7`B<65>X5XUIGI40000000000000000dHhe00000000000000000000dPMM
000000000000000000000000=5BD00000000@AAH0000T1eI00000000000000001<K1d\0500000000000000000000000000000000000000000000000000000000
0000X;7P0000000000000000@UU40000=05b0000P3?70d;T\:7c0000XR110000000000000000Y3Ca000000000000TAme00000000000049WV@co9m:dn00000000
000000000000@JeE0000000000000000000000008MP:000000000000000000000000000000000000000000000000DnCb0000D;OS00000000\>;D000000000000
000000000000000000000000000000000000HdaN00000000YCPm00000000000000009Bi^0000l0>100008?aE0000000000000000000000000000000000000Bdm
0000000000000000Q5BW000000008:PJ00009DAb000000000000000000000000@H`G000000000000000000000000000000000000DP@N000000000000hET_0000
00000000dmJeQFMf0000000000000000000086XP0000LN6m0000PH9Y00000Ql100000000000000000000a1?B0000000000000000L\gZ@^lEH?6lLeTa0000QDLK
00000000000000000000000000000000000000000000i@h700000GUdlWQ70000T8P_P[FW00000000X>ni`]CE89eV000000000000000000000000dML7XA:L`<el
Ph?S00000000000000000000T`cFDc0c0000000000000000D7;PQ2VXi6no00000000HKHO0000L_YC000000000000000000000000000000000000000000000000
000000005@cc000000000000dMffP=<a0000000000000000000000000000YAj400000000E0fZ00000000]6En000000005CAK0000000000000000000000000000
0000000000000000000000000000000000000000000000008CeCeGJM00000000h7_0000000000000Hi_gl7BF00000000LWPT\0U900000000PG=0000000000000
00000000000000000000000000000000\]2?0000000000000000i1i?0000000000004`DV0ijSX@VZ0000000000000000000000000000dJF40000<lL7hm=e0000
00000000Lf<Y0000000000000000000000000000TQ2>m5<[DYJ2ED:b0000000000000000<>o\0000T8hI0000000000000000<<VW000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000X\4L0000000000000[SX000000000000000000000000I1[f0000
000000000000@24Ch=Ae000000000000000000000000lQehL2=50000lMKI0000000000000000<[PZh2i0]FZf@F?U00000000DAk4HB`R00000000000000000000
000000000000<=iH00004V420000P53aL`h80000000000000000@g`N00000000000000000000000000000000000000000000dV\e0lUm00000000000000000000
0000e:n70000I4`S0000000000000000\3DB00000000\9i;i8=_0000MCF5UFbJ0000\`SW=El_00008jR500000000LQnR0000000000000000<ZdD000000000000
000000000000X^jEXIH;4`Rf00000000`>C@0000Pg6?00000000l2d7QC6BA>:j0000\g[I00004]KD000000000000000000000000TfoC000095[A000000000000
0000D^D=0000000000000000000000000000000000000000000000000000000000000000\2hLL4gDM>Qk00000000lQG[A;6>0000000000000000000000000000
9FT?`HQ300000000XB3f000000000000000000000000000000000000H44?000000000000000000000000h?fc00000000L_8EY57b0000000000008V2V00000000
0000=70U0000000000000000`N6C00000000000000000000`_Yj0000000000000000i1O000000000hAWO0000000048a`0000000000004eFl\W7]000000000000
\;3F000000000000\oN30000\T^40000@nIV0000<PRSLA3B0000000000000000D?1\`RQE0000000000000000000000000000000000000000m1E\000000000000
00000000000000000000=7lF000000000000PC:KTd><`@`o0000000000000000000000000000@SQ6000000000000HcUjhX0j0000000000000000000000000000
U88:00000000000000000000000000000000000000000000000000000000000000000000I@Ki0000000000000000000000004hlB0000000000008mQ200000000
0000L6Q\00000000000000000000d8\@hGkg@Kg4L]N0E?]Q0000000000000000TKk0000000000000000000000X70000000000000`83K05KdhG=i000000000000
8NSA0000]A3^L>3XUEfK000000000000XLIZ0000000000000000000000000000000000000000\YiHA7NdDUjcD^BJQFmNeFFDP:C\`TOGE<nHLanR0000LMK]0000
00000000Pi;_<?mD\0RA00000000XUAcTn4V0000000000000000I7Rl0000DUO<000000000000DJ[eLSN2hc_C`9X]]9_J0000000000000000Xme4000000000000
Xm_N000000000000000000000000000000000000LB3C<GJMhbah00000n^Z00000000hRf[00000000000000000000000000000000TRdP5>P^@h8SLL>e00000000
Dj\7000000000000000000000000\:<LXLZl0000e<MR000000000000IA9U0000000000000000eF1N8HQX0000h8b7H6fHTF_N=3jk000000000000000000000000
000000000000HEIShPV;00000000000000000000XYWJ00000000hdUP]AY000000000000000000000000000000000e2^R0000000000000000dO^I000000000000
00000P_400000000h^^E0000d2P78YKhMAj^<T`U0000lKYN00000000000000000000D<Z@00000000000000000000000000000000000000008:lV00000000H1DE
000000000000i;Qj5F@S00000000P@d4mF5400000000m<S_00000000000000000000000000000000000000000000000000000000iAGEh5W`0000000000000000
\ISi0000000000000000=DN?0000000000000000hRE@000000000000XXIH0000l9hL0000HXDh000000000000]1d6000000000000Tj>l00000000hJ:Z00000000
8?S]000000008TR500000000000000000000000000000000000000000000<KDa00008J=T00008?W300000000P03mTITm4<kN000000000000Q7gg000000000000
=?6ATaC100000000LDnW0000000000000000A7PP0000000000000000LFeb@ca?0000`[n>0000000000000L:l000000000000000000000000000000000000HMK6
12140000@gYA0000<VA800000000000000000000TG0\H\mO0000T^F]\FAL0000000000000000000000000000000000000<NO00000000<bSC0000000000000000
00000000LGhj000000000000\;lH<2Q90000Y<A>000000000000D8?:A@l^0000446[0000<nGKMDnj000000000000L]T?4ERV17;>000000000000DZCg00000000
000000000000X?HQ000000000000000000000000000000000000000005\N000000000000XZPB0000`;Q50000]57O0000`Q@e00000000D7LY0000dcKS00000000
P61b`hC300000000H@_f=2\GU7?=000000000000I6B50000H@Ad0000000000000000000000000000aAYlM@H@0000h37V00000000000000000000000000000000
0000000000000000Y9\[0000000000000000d:G;0000@K^J0000hZ5T00008A_8000000000000000000000000lL7D000000000000000000000000@I1200000000
00000000000000000000000000000000ho`U`W`P12E7M1>\000000000000L^eM00004@WD000000000000000000000000000000000000000099OX<S@g00000000
h<bIXA6W0000000000000000000000000000000000004anF0000m@Wl000000000000AG>b0000`A>KLEPR\USo000000000000]DLk00000000HfVM0000DFRF5>ef
00000000@am`0000000000000000XXk400000=h`0000000000000000DY0_P`c]0000`001\ZMG0000h6na00000000hjDk000000000000l5:cdCgH8X@40000eAak
X\c]0000000000000000000000000000lmAJ0000L`\0hQKH000000000000DnM2000000000000000000004RX1hhC[0000000000000000@\`OQ?Q:000000000000
XNo:00000000D>0ha0hE0000000000000000000000000000XNFc000082oU00000000@YUM000000000000000000000000YCQJ0000XWiX0000<YeFM?D000000000
H[:=0000P9`:000000004W3D0000000000000000P7UW00000000000000000000000000001@M6LbLGM3n20000Xjog000000000000000000000000000000000000
8@nahR2E00000000000000000000HGmI`PC8@gEA0000000000000000000000000000000000000000000000000000000000000000TCD^00000000PAO^@1]>MAk1
XB;h0000000000000000000000000000000000000000000000000000000000000000\dm\9F[6<YB<h<MhTZNa0000LcT:h[5e0000@D6dd];ZhhSI<KN]00000000
0000000000000000000000000000000000000000814UDZ5=T^Toha>l\MAb`ff?000000000000UCRZ0000LY?I\Z2]m=g9000000000000000000000000HNUj0000
0000000000000000000000004JCi00000000000000008Icg000000000000000000000000UCYL00000000000000000000000000000000000000000000\4oGT@`_
0000000000000000000000005?RN000000000000PFZgLdNJ0000000000000000Lh63TC;I00000000a:f^0000IE<L0000T\_>000000000000X1bE0000lLKn0000
00000000000000000000d18T0000<WoO4o5R0000`C;YMGS30000A9fn\E<H00000000TDkC0000000084E1<imQ00000000000000000000000000000000LR_O0000
00000000XJAR]AWQ0000PLUkhhUe00000000MD8P0000000000000000000000000000DcCH0000P:Uf0000eFhl08<W000000000000H]aGa1ML00000000hNaW0000
Y;5f\A@]Q>UY000000009Cm<0000000000000000hKEhXC8C0000@1Og0000000000000000000000000000000000000000lf>C0000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000468E00000000`jWF0000000000000000<g5g00008f?=0000000000000000`XgAD`[e
000000000000T=>f@T4l0000DW;30000000000000EkH0000000000000000LE?70NOd000000000000000000000000d34M03b`M6A=000000000000000000000000
mEOT00000000000000000000000000009G>50000000041Nd@>1fY>ZE0000\gE00000000000000000hkCa00000000I7S;000000000000000000008Wi11ERf0000
0000000000000000000000000000<TNE00000000000000000000`67=00000000000000000000000000000000000000000000U5520000d5F900000R`VHdKR`:E^
8HEjl6dZX;NPPVVhECh;0000000000000000U17\0000000000001@ZW0000\eIH000000000000\=O[0HWj0RI<00000000000000000000000000000000]87<4`=l
000000000000000000000000h7m300000000000000004b>Oh<XJ0000000000000000000000000000000000000000=:RPTe3700000000@BZ90000000000000000
0000ME6E000000000000<MIW00008l0Y0000000000000000H25mh4ciP5gi4f29`lNW0000P\8g0000000044FE000000000000hGJa000000000000000000000000
000000000000000000000000\gO_4APL000000000000LVCT000000000000XI8oPJ1AldXChQKn000000000000XBAlP@^d`CNkDDTg000000000000@AdN00000000
000000000000ddH9\L6HY1`i00000000000000000000000000000000000000000000DN3c0000000000000Cfc0000000000000AL1000000000000000000000000
000000000000000000000000000000000000000000004^PAI36G@[0J0000`V\D<=Y;0000000000000000DN^P0000000000000000000000000000DGfZ00000000
0000000000000000000000000000H30F93XI0000D5:GhW;AE7_E00000000dWee00000000000000000A?=0000DUE=00000000h2jLhYKC0000000000000000\2IR
0000i1QU000000000000@bIg0000000000000000LG==00000000]@hg0000000000000000Ld9hT7HF4S2B00000000567_00000000000000000000000000001D96
0000Y9U9000000000000P;C100000000]9E8T4^>000000000000000000000000Pa[=0000DbXk000084F_000000000000000000000000000000008NlB00000000
4NF90000hONhE@4l5CFX]4QC0000T7mE0000000000000000000000000000000000000000000000000000000000000000U0_naFb=0000U3[U0000000000000000
00000000eGY70000000000000000000000000000000000000000H=n?I:R000000000dEB@0000D`UW0000lW:P00000000000000000000000040<N000000000000
00000000000000000000Q6AZ00008CKR00000000<bK6@d9:00000000000000008f=f<i14000000000000Y?\QPJMc000000000000000000000000000000000000
0000h:OU000000000000M1Hd000000004mX@00000000000000000000000000000000000000000000HbIN0000000000000000AA?Y0000000000000000L5\X8WiD
000000000000000000000000000000000000`?3K0000\O9Vdke;0000P3[l00000000000000000JId0000T<\300000000000000000000000000000000P\Va0000
Y<6@hkR?0000000000000000000000004YICHQJW0000d2FE\\S2000000000000000000000000@;XH93JX0000000000000000Y>j<000000000000000000000000
0000Pd9H000000000000`_`[0000000000000000000000000000000000000000YEX2000000005:jH00000000<[GZ000000000000000000000000000000000000
0000000000000000000000008@eD000000000000000000000000@`::0000000000008RhA4@N]0000dI\400000000L=_U0000000000000000\CUc000000000000
000000000000000000000000AG]g00000000000000000000\WBe00000000000000000000000000000000000000000000000000005FBL00000000000000000000
0000h?k1000000000000l>:60000PA:]00000000LBdHh@\QlJC>TmW817@OHIZCHMke000000000000000000000000@R6j\`i?D=E<1Bk=0000AD6mM7IGXaTj0000
0000000000000000000000000000000000000000000000000000P4[R000000000000P=\[000000000000000000000000T>8`LD_M000000000000000000000000
00000000000000000000000000000000Th]0000000000000l@jZ00000000000000000000@e]KY=M;00000000000000000000UFSl000000000000000000000000
00000000000000000000000000000000000000000000lLDoD6mo0000LOd[0000000000000000lG3Y00000000\VOe`hTKTeVo0000000000000000000000000000
0000000000000000I@O50000I9^f00008lk70000000000000000=@WL0000\;kV00000AJm000000000000dCg;0000mAIg00008BIh000000000000000000000000
00000000EDZb00000gMD000000000000L7Ec00000000`6kO00000000LB6A000000000000`kYHH@cdI9b<00000000000000000000`<Y:0000X;4ihWXFTYY>dkf8
0000000000004F8j0000000000000000<i9H0\Sg000000000000000000000000000000000000L?OR0000D;990000<RN10000000000000000=@X?@PFT00000000
0000000000000000YD29000000000000000000000000000000000000<UB=00000000000000000000000000000000M2_1000000009@EZL;n^M1VZ000000004maC
Q6d1ADSj0000000000000000@[YR000000000U;300000000000000000000403]00009@f6`TT=0000000000000000000000000000111=000000000000h@4J0000
0000]<FY0000\DH600000000000000000000D<Y\0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000D@Yh000000000000000000000000e9@U000000000000LU?i`8[7<?Bl\BQod]UR@aSD00000000000000000000000000000000T<h70000Lde[8;kB0h=k
4YRf0h?C1AjQ0000000000000000P7[X0000LF[dH1GmLeJ\0000000000000000]:MYLIUS`J^^`c]\00000000DMWKH<Un]A@]0000000000000000000000000000
0000000000000000@BCI0000``1D000000000000000000000000X7DF000000000000PS5iE8O=D4:fLSGJ0000<8NQ00000000000000000000e:Ul000000000000
0000000000000000PG1N0000000000008GJ=00000000@MWc0000000000000[8Q000000000000000000000000\5HQmBSG00000000000000000000H^e^00000000
XnhT00000000000000000000DFkf0000000000000000T=V\000000000000A5I:0000000000000000D2o`0000H`mbT@lW00000000000000000000000000000000
PSh:00000000000000008W[G00000000000000000000000000000000H;:M00000000000000000000000000000000000000000Fa300000000000000000000\KKc
000000000000`;a1`nI20000]=5K00000000000000000000l<j5HQCo8Y]<=BK`0000HoNF0000\Rh[000000000000000000000000000082PM0000000000000000
<fcO@W24]0Ta00000000000000000EW`00000000000000000000TlM\LS\^4c7hQ:KT00000000LVW@iG;g000000000000XGTl000000000000000000000000LPAY
00000000000000004?2h0000X5<`000000000000000000000000@R3>000000000000000000009<cj@\>n0000000000000000@2;h<2`@dhf\000000000000X4oU
000000000000000000000000de`L00000000000000000Q?m000000000000000000000dn<<ejC000000000000000000000000000000004`j_0000000000000000
00000000Y7X@000000000000hXPG@gIIlUAJ8gP3A@W_00000000000000000000XXUl00000000a4C@000000000000000000000000000000000000000000000000
m7_800000000A?E_000000000000000000000000POMo00000000000000000000\:o400000000000000000000lGb700000000000000000000000000000000d^dF
0000\5IK0000000000000000000000000000hL5m000000000000000000000000a?ZS1B9lHcdc00000000000000008O1n00000000`GL8E<Y[0=0<00004:040000
0000000000000000000000009;dW0000@[0;00005FA30000000000000000LW?cT7M70000H29;0000000000000000<\GW0IW24hD10000000000000000hFo\`64F
000000000000dUMJ000000000000000000000000LEXa000000000000000000000000D8WlUAHn0000lhF^0000DN1O00000000QDZU000000000000000000000000
000000000000mB^n000000000000000000000000PBGA0000eE[m<2X:000000000000De0>00000000000000000000<Rb6MB5RD2?lh147DIl[Y<G2Q7DOhbJO0000
00000000000000000000Th@a0000eARJaC0b0000000000000000<PCZ<AbL0000LdGBdLEb@0O5P1Ueh2\BL6GflDDn0000`EVkA8D>000000000000000000000000
00000S`i0000000084`?0000000000000000m:eH00000000]CNf0000000000000000LAYK00000000000000000000XC8RPj\YY9Y600000000000000000000h=CM
8a?E00000000aF?f00000000000000000000000000000000h;UG<>ZM<2U[\Vg500000000000000008U?K000000004UG_Q24X0000000000000000000000000000
<5j<<K;H0000000000000000T9am0000LKCM9EdS0000aF@C0000lQPfA?VD00000000dZ`ne9i4EDd`000000000000@5;N00000000@\C80000LHJb000000000000
000000005AMi00000000000000000000AD9o000000000000PR660000Hk>=00000000<5Kn4]WL0000PQ[\D_OS000000005B4W000000005B@n`YdZ000000000000
000000000000Q7BD000000009<d^lAS:@3E9TGXS000000000000000000000000TLdGY<F?00000000l99j0000hb1A000000000000dVS?00000000000000000000
0000000000000000000000000000000000000000hEYk00000000@9`LmDNL00000000000000000000EFNF0000000000004VI`0000@>16XfQUDMk\I9kn0000YEL]
4Pb<0000`f3O0000I4f]0000000000000000000000000000TS4>0000lo=o0000000000000000000052i\h=A8<?HEUDeD00000000La8oMGL10000000000000000
000000000000L=1]X1RF00000000H=Dh00000000000000000000m;=X00000000DEAN00000000000000000000dECK00004c1DY?@j00000000000000000000PARB
000000000000000000000000000000000000Tebh0000000000000000000000000000000000000000000000000000TjJMDJHU0000000000001FUEL^G000000000
0000<99R00000000000000004mY`IE@[00000000000000000000\B>]000000000000`ka`\`P\i3]g00000000`?n300000000`3lB000000000000000000000000
000000000000000000000000000046?:000000000000H7kn00000000dXcb00000000000000004KIiHk_=00000000hY<Z00004O`a0000h>FU00000000L\ZM0000
`8EK00000000000000000000000000000000HQIb0000000000000000h55I0000]=Gj000000000000000000000000TO\000000000hXNZ00000000000000000000
0000000000000000d4JE000000000000000000000000HAgn00000000XS1c4^RT0000000000000000@PAm00000000000000000000DI0\Tm0S0000000000000000
000000000000000000005Ao2000000000000<[ne000000000000a0hZ@<JJ00000000000000000000000000000000eC840000000000000000TL`Y000000000000
00000000000000000000000000004oQFll?A0000Q253EE[Z0000L8KW5ANlmA[O00000000000000000000000000000000000000000000d7iI0000000000004VEd
00008Di\00000000dnTG000000000000diHH00000000dY8H0000000000000000`Cm400000000000000000000000000000000`;2R000000000000hkao00000000
000000000000hi2`=BAAH2Si000000000000000000000000XKiT000000000000\8`300000000000000000000000000000000000000008Ja]I8l58A3\0000i=F_
000000000000UF:P000000000000000000000000T]Aa000000000000LdEm000000000000T8<000000000QFkH\1VB0000000000000000l96P0000@^^100000000
00000000@1Mh000000000000000000000000000000000000Y>TM0000000000000000H<m20000<:W<P\<i]:Zk000000000000\<LULLKX00000000000000000000
1@g:000000000000L?Ij0000YEbN00000;hFACjTlV5B000000000000000000000000hmMB000000000000000006VS0000000000000000000000000000\FiZ0000
00000000000000005Fa]00000000IDFl00008m1h0000H:DX\Ge5<J9LXjie0000aEAA0000hmO2000000000000lm=CLEn4hXB:00000000l[kV000000008:`70000
0000L[La]AX1000000000000000000000000000000000000000000000000DSlj000000000000DD0G000000000000000000000000000000000000000000000000
00000000000000000000`9dN0000DK3Z00000000000000000000L6cS@a`L94d`U:_E00000000000000000000Dj[H000000000000000000000000X55Z0000H;mh
00000000PO]n0000000000000000H?F^00000000000000000000T]d:Dgno0000@615\ii;0000DciGH;R48Le00000@AC>000000000000HRZglbmcI4eZm@3\0000
00000000@<aM848]P\af000000000000000000000000\0CI0000000000000000000000000000000000000000hld4000000000000000000004L_<0000\Vn90000
00000000000000000000000000000D`a00000000000000000000000000000000000000000000000000000000A@_D000000000000000000000000LPKS]DDZ0000
000000000000`FYdd;@V00000000TUb=000000000000\37l0000dlXc0000000000005Dm]mClF0000000000000`VUL;80H7n;0000lmZf00000000000000004V5V
d`OF0000000000000000000000000000000000000000Hg\k0000`T]P0000000000000000000000000000000000000000Tm4g0000dlgZXfZ9e6P8Y9?S00000000
00000000@`mL00000000000000000000000000000000`]390000000000000000E1AH55A<000000000000hI^b0000Q>B000000000000000000000000000000000
000000000000000000000000000000005AF?0000000000000000a0ea00000000000000000000000044B;000000000000T[=88i[c0000000000000000`MdZdZ]G
00000000000000000000T8<;0000@V@_00000000000000000000dTiL0000000000000000<1_l00000000000000000000000000004?aP00000000000000000000
00000000000000000000000000000000@[Rg00000000000000000000@NSj0000T\;@40LY`0kCXNH600000000E<QAm:bX0000Xb6W000000000000LVM10000TKb7
00000000PZlY000000000000X5<;\eAc1;@MAAJV`[Vm00000000000000000000i=QY00000000HZ:Pd6Dm0000TI\h0000000000001C9L00000000000000000000
000000000000000000000000Pek;91XX`UYM000000000000Q?IN=C4c0000\K;chMIc0000000000000000I1IUd4R[@b7>Xi@=do`200000000000000000000haF;
00000B_P12Ee000000000000LJ:n00000000000000000000000000000000I;9[000000000000<IH[0000`JA90000<BHe000000000000A5l:0000PO]T00000000
`<e000000;X:000000000000XGgT000049N?0000000000000000`fR[00004lKK0000000000000000000000000000000000000000000000000000H`8aXA5`LBU^
@YaJH\Kd0000000000000000\A]20000000000000000Tkj@00000000XMc`00008MZQ0000D7>4000000000000P5dc00000000000000009;=G0000EBF^4o<60000
1AkN00000000l<SM<h6Q];He0000000000000000000000000000Y<7[00000000lf7^]EE:00000000DFSl000000000000X0Pk0000000000000000000000000000
00000000A8H600000000000000000000@dXO00000000\Tjb0000000000000000000000000000000000000000000000000000`AXg8VTWi6J`0000000000000000
00000000MA^Mi9PS00000000000000000000HGck0000dMMG00008M;c0000000000000000d@0f000000000000820OH[Y500000000000000000000000000000000
000000000000i2i20000H5K9000000000000000000000000L6Mo0000aFPR00000000h`=D00004=aP00000000TQXk==oF`eR1000000000000i=Ah00000000LVWR
00000000000000000000000000000000DGo@000000001AA@0000000000000000000000000000=EcG000000000000dlmm0000PAQh0000000000000000Q?860000
00000000\B2J`[6_0000Y7aC0000lF5500009?e\00000000000000000000000000000000000000000n_E8eJM9@PAMEES00000000=?bA00000000000000000000
E4Gl00000000000000000000XQHi000000fAP7fMl@0B00004CAP000000000Efo4IE28To^@OD90000<7@2@UWX000000000000@Yb300000000000000000000Q9CY
000000000000000089n[0000HAf<000000000000000000000000DYXR000000000000@ddn00000000hT[70000HYSK000000004UF4000000000000<?Zc00000000
00000000lSai000000000000@<ZN0000hK`B00000000000000000000000000000000000000000dgm00000000L;6T`VO700000000\Z3j00000000lXH900000000
00000000`8?\0000000000000000000000000000000000000000TTEg00000000000000000000P]I@000000000000TA9Y0000000000000]Oo0000000000000000
i0VM0000=7[200000000@\Ho000000000000000000000000PJl=0000@:Nd\CB[\c>K000000005DME000000000000DCh^000000000000lFG;0000dXO>00000000
00000000@Kd`00000000000000008VOU0000lgUK000000008<D<000000000000000000000000Lf`R0000`XK>000000000000000000000000PB]n`<`E00000000
4=HShCIeiFngP6^A0000000000000000000000000000@;8h0000000000000000000000000000000000000000000000004Z]U9D^F000000000000000000000000
0000DRe]DFH94L^lTHbA<a:>L=9CE@5n<9\ehH`lXd>a1A0B@g5<0000000000000000L=2600000000000000000000LKe;daeUPn?400000000000000000000\f4B
0000P^\PX<bhhFB<000004Yk000000008o^f0000000000000000000000000000000000000000000000004LnJ0000000000000000000000000000000000000000
UFOY00000000000000000000LPd[00000000000000000000D:RM00000000TAVl0000hHCT@Cif000000000000iBVF00000000000000004^8d\^Vc0000@R1>d8TR
8XIZa:YU00000000QCEb00000000000000000000a>8G0000l_S1h7F7000000000000000000008Ca5`=0M]B`o000000008]gA0000\DK400000000000000000000
06?kLZEY=3@<8:aP000000000000Y@hQ000000000000000000008I3f0000L`LjdVnn0000000000000000PjYc00000000<AGY0000LGZa0000000000000000<0@[
P@YX0000h__>0000000000000000000000004?_295PVMEiI00008@X@0i_Alj8i00000000000000000000000000000000d3EG0000000000000000000000000000
00000000`?L79DEM00000000000000000000@\V@]1:@000000000000000000000000000000000000000000000000l?oJ00000000000000000000hfkF0000DZT^
0000POK9<2L>0000=4?2000000000000000000000000000000000000@QC`0000=3@f`n]1000000000000000000000000haFbe@<?00000000H6^kHf?Z00000000
00000000000000000000000000000000000000000000<VPE0000000000000000000000000000dW9UHCS28mQm0000000000000000D04a00000000000000000000
000000000000000000004D8k00000000000000000000LP:k0000000000005BHQ0000HV`Q0000D3jM0000000000000000\nHR@X\eY14B0000\i`88<jS0h0U0000
0000<WUY00000000d\4:0000Tl2Y=Bood;ZJTI20PB;L000000000000000000004NKl000000000000l_dX000000000000000000000000@eYB=35O00000000XIYC
\glUQ@LiD1<8000000000000M1ZI00000000000000000000000000000000HQX2UA;[L5LI@M9THOO500000000000000000000M@:2000000000000000000000000
00000000000000000000<aSb00001:k:00000000mC=cA@Cj000083JKXMEi000000000000T\VP00000000PR@40000000000000000]F9Y000000000000lAeE46Zn
0000000000000000000000000000X2MX0000T<cW000000000000000000000000HE7M00000000`::T00000000000000000000`A_i00000000`Dh9@cK`00000000
00000000000000000000000000000000X[1h00000000l2Zni@Xe0000E<ie00000000000000000000000000000000000000000000000000008faI000000000000
0000\EMD00000000000000000000000000000000000000000000000000000000000000000000h9cU000000000000000000000000000000000000000000000000
000000000000\o[R00000000H5Qd\T3;000000000_mB`FXe00000000000000000000000000000000000000000000i8B]0000`V:C8ToE0000000000000000l8d[
00000000a@4;0000LmoT97Y[00000000\B1KHdnQmABSADbK00000000000000000000000000000000000000000000000000000000000000000000L5VY0000TJN`
000000000000000000000000L?VS00000000000000000Bn;0000000000000000d10LP\Z`MG7F000000000000000000000000LJZ6e6c40000000000000000<:Vd
00000000000000000000lEgT0000000000000000\Pg3LB\4000000000U;A\`=V0000D\1o0000PYTE000000000000<EnV0000XC1>000000000000000000000000
4`0aLE;100000000000000000000000000000000TZe<UFOl000000000000000000000000000000000B]MTWhC0000XeO:LZGb00000000000000000000H_6606G<
000000000000000000000000000000000000QA0O00000000000000000000M;;70000000000000000000000000000M43o00000000L>2a<TdH0000000000000000
00000000000000000000XT>:00000000LcKoI8IP8Xg100000000POGghE?k00000000dLNPD4hC@:1A`e4^PS^PDiD=0000000000000000000000000000TSOb4J;V
YABch1XV0000000000000000000000000000000000000000000000000000H_Zb0000000000000000D[Ye<b9=PgN9000000000d_>0000m:3b00000000hVC6m4O]
XfU`00004\Db00000000=Emh0000000000000000d>[<Li1Z000000000000000000000000000000000000000000000000@7k^000000000000LA46000000000000
0000h_gePTD1TCUSD]n:@=lJH]EG00000000000000000000dbQQ0000XMZ?XXh10000@fgoA@?0iCoS\\?K000000000000@@1G0000X<CoLGf5dI[g0000A1NL0000
0000000000000000=5MQX0R40000000000000000000000000000000000000000000000000000000000000000000000008_Ji0000000000000000000000000000
`@8@000000000000000000000000LmR[00000000H8KD0000000000000000000000000000D4UE0000000000000000000000000000]:=Q00000000a2=e00000000
00000@4X0000<S:Z0000000000000000lCbE00000000000000000000000000000000000000000000U1\V0000000000009:h\00000000L^^o0000`P?UEFcj0000
@i6J\hj_0000000000000000000000000000\77?l=\O0IVL0000HO_o0000000000000000000000008FmH00000000XfbB00000000000000000000000000000000
E7^4ACd8LW[W0g^:0000000000000000\D]lPLK84lK80000EFMVU@kn000000000000]583\Ce]=AEB000000000000l^3419De00000000T`YolYMA000000000000
00000000000000004VH4000000000000000000G\lfmF00000000000000000000000000000000000000000000000000000000QCNSlWnD00000000000000000000
l^Y>L_a[00000000000000000000l<e`0mW`0000MA?F000000000000m1Kn0000XRF_00000000000000000000000000000000`oGN00000000PK9:=C2QXP=k`I>k
lnk2@YVS00000000000000000000d8W?hIfF\[=QaD_e0000000000000000<<\CT^nL<ahePdk3heTUDTBV0000000000000000@\7S000000000000000000000000
000000000000d;[BM16Q0000000000005F5Z00000000000000000000TPW100000000X@Jn00000000000000000000000000001FYM0000l[R0]@0f0000X@3a0000
@ElC000000000000PE5c0000000000000000000000000000Pf7P0000LRcl44jE00000000000000004aj_4c@<0000000000000000000000000000HKJY00000000
\_7^00000000h=jmDJM?\f;d000000000000000000000000\41b0000000000008PjM0000000000000000\_=NaC\=0000<oQc0@Ki0000l9ikdc7DX<:>@4Wg\A2D
00000000000000000000U5hN0000`<TJ000000000000IAS9000000000000000000000000000000000000000000000000000000000000000000000000TKW\MDRi
0000000000000000aB`\000000000000000000000000LMN0000000000000000000004S2S00000000000000000000@LhP0000000000000000Y0B1000000000000
000000000000=@Jf0000000000000000000000000000000000000000QCiH00000000000000000000000000000h`30000000000000000D8]C0000000000000000
000000000000hBX_0000d=1KPC[m0000a7g;000000000000000000004:BR00000000H=_nXb9V0000hQKV0000U@ob0000TQmb=8G<000000000000IGTP8Z[N0000
<CX3]FaJ0000QG@T00000000000000000000P0f]000000000000000000000000<f_\000000000000000000000000`_\k00000000000000000000Hk48lWgi0000
000000000000000000000000lIW_000000000000000000000000`T>l00000000000000000000000000000000000000000000T7I=P]Y0h\AB0000000000000000
000000000000EEC^8_2HH42@8HeR00000000000000000000000000000000000000009<fV00000000000000000000TBCc00000000lHof00000000000000000000
000000000000T0gDlMaS000000000000a;HE00000000U93bXU^F0000000000000000\<EJ00000000000000000000mF=_hbLZ000000000000T59j000000000000
000000000000d0c[00000000<U5c@1me00000000000000000000000000000000000000009Fm;P0<?0000000000000000000000000000D]I`Lb4N00000000=:?X
00000000d??bTc?600000000PE<94Vd`Ph;N00000000000000000000000058`a00000000l:1`i9MM00000000LGjiDCGK0000dQ7`h`Bmd4TT000000000000E4[Y
000000000000000000000000<6[C42_YdC<X=Eg10000`6F90000000000000000`adEP6U4000000005<IU000000000000]@6N00000000dmZB0000000000000000
000000000000dF^OLcW@TVVH0000000000008Mn\00000000H>T4000000000000XE=60000P[DD00000000DhHST=Z600000000\HfO00000000000000000000MCC=
000000000000X5Ri0000000000000000000000000000T58?000000000000dAn@00000000000000000000lEA2000000000000000000000000P`SG00000000mBWN
0000000000000000<eUR000000000000000000000000000000000000iF<M0000000000000000YEXe0000lH``0000iBEB00000000000000000000`F8Z00000000
00000000@M4700000000000000000000000000000PLk\g^c00000000000000000000LG>>000000000000000000000000lT^l0000LOi]00000000000000000000
0000000000000000000098J600000AIoP\oT0000000000000000X7[0lD33`^:]00000000LPeCL;QgdKOR00000000HiDR0000D7Jh0000000057^gPbUG@Y6RhdE^
4@TMEBS400000000d4OT0000000000000000000000000000P;mPQ:;I0000IDH500009=\90000H=LA000000000000000000000000000000000000000000000000
000000000000000083iS000000000000000000004S_40000`<e@000000008:b3P8Mc0000000000000000000000000000000000000000@5;\8G1k==2fLa@LXn`=
0000L7a=0000000000000000eGCf00000000000000000000000000000000PiFj00000000LE;^000000000000M>=I000000000000000000000000000000000000
0000<a^[0knUI=lhhXgS0000T2ncX8DTdPkF000000000000000000000000000000000000000000000000000000000000Y>0D00004kH`00000000000000000000
000000000000HaJG000000000000000000000000<dha@W5c000000000000H:?_8HG8aDj600000000l6Ve\I1<000000004>_B0000000000000000000000000000
0000000000000000000000000000HPG1D^WT00000000000000000000000000000000IFR_0000000000000000l\XPP[B4`Y\oHBQW000000000000=5V1`N2Z0000
4W2c0000A>k^0000000000000000PYj@0000h>;2T^<6MA\@aG=UlAi2000000000000000000000000000000000000@JWV00000000]9]g000000004d:80000Q6DO
000000000000Y@o<00000000<S?]0000000000000000LG^o000000000000A7:R0000000005APHo>gIBTf00000000000000000000000000000000000000000000
0000000000000000UG?C00000000000000000000000000000000<c=a000000000000PSHAMG:70000dC_X000000000000<9?Yhn_a000000000000000000000000
TZ2@0000000000004c6W00000000<4O;00008`5S000000000000@`W20000000000000000\o680000PY3o0000dbC\e>bc0000D\EK00000000lI<@000000000000
00000000000000000000000000000000000000000000DZ\I0000000000000000000000000000\]Q?0000eELj0000000000000000<9ZS000000000L>000000000
00000000hFB_T@V<000000000000000000008[ZP00000000000000000000000000000000000000000000000000000000000000000000000000000000`ZXc0000
0000DXmk00000000000000000000h^SV0000=Agj0000000000000000XGln`S]n0000`O8@00000000000000000000000000000000000000000000000000000000
LL2g0000000000000000UEael;\Y`fT60000000000000BM@0000@F40000000000000HJQf00000000dRU>`Q74000000000000000000000000000000000000\2ai
00000000hBS?hYg<T?M\0000L6Fj000000000000<GNZ00000000000093EG00000000000000000000\B1d<iE6PJRC000000000000000000000000000000000000
000000000000@j5]00000000000000000000000000000000d\998<4W0000000000000000000000000000d65l0000000000000000000000000000XMLa00000000
000000000000dZS\00000000000097h;0000000000000000hL0=00000000000000000000I8BN`cBTXQd10000XHS4000000000000000000000000000000000000
000000000000000059jSA0:cA7R@00000000Db:oDXmT1A]ZlRDZ000000000000XK=`0000000000000GbNL\HclR@BiEU>iCmY0000000000000000000000000000
000000000000000000000000]DOO00000000H<]P0000000000000000000000000000000000000000`6m;0000LLH3PSLP00004;660000T1oN0000dYnT00000000
4a4A00000000\?WmLOQUXd0ah5jGA<Hi00000000hT:G000083j\\EHE0000000000004VN300000000TcM100000000000000000000@TV>00000000000000000000
lSHk000000000000Y832P3]f00000000ACGk8j2P00000000\oCB0000`fME0000=D;5<80d000000000000Xc^9PCU18Gd]0000000000000000DLmX00004?`60000
0000000000000000000000000000000000000000000000000000m7@5EE5>00000000<OjKdXeF0000mE5K00000000`1ch\;S>4UMg0000000000000000@_od4S3j
0000000000000000TWFk0000000000000000Q<SF0000000000000000000000000000000000000000000000000000h3VU00000000<I2<0000U6R0000000000000
45]H\TZQ0000`J@bDLDPdb:V0000000000000000000000000000TQ3M00000000E:in000000000000000000000000000000000000dMn;00000000000000000000
0000`g]=0000000000000000AFIW000000000000000081CTaGNid>Kc0000hfiY00000000e2ZJ0000DBZX<]Jm5D1f000000004I8J00000000T^iB000000000000
0000000000000000000000004Qjd00000000000047E<00000000000000000000MF0D00000000@ed?00000000000000000000000000000000MFfC000000000000
0000000000000000000000000000L^1ZQ5gg00000000000000000000HhZ2000000000000000000000000000000000000000000000000`mOX0000000000000000
00000000000000000000aDdF000000000000`D]5000000000000m29A8DAi0\n>00000?R=0000000000000`Oh00000000000000000000000000000000LagQ0000
000000000000U9\F00000000e1GJ00000000D=:[Pn<Nl`;Y5E:O00000000000000000000000000000000@R;C0000000000000000HN]]LEf60ON;\n8ELCF2Lbg_
PQ=S000000000000PBVQABI1000000000000000000000000l5@E00000000mDmJ00000000000000000000000000000000000000000000000000000000XC2Q0000
0000000000000000000000000000000000000000h[:j00000000@a?e00000GQ7Hf?MTJD>00000000Y;3W0000000000000000XEMQ00000000heTI]Ffc00000000
0000000000000000@_`50000h^10=FDD000000000000Hh:[00000X^^8ZL0ACaR<OQ=YEMW0000P@PW0000XEW90000000000000000@H?o00000000000000000000
0000000000000000000000000000000000000000i?nBY<1L0000000000000000000000008aGi0000HDam000000000000000049YWD;EC0000461G00000000YA8b
00000000I9HV0000000000000000LZ;T000000000000000000000000809fHD=K00000000000000000000hY<j<c`0EA^@00001;]T000000005EM:00008X8]e8mH
000000000000TFcfD54K@H6n0000000000000000@^Hg0000h;HO0000000000000000To1ca;=e000000000000EB>i000000000000000000000000000000000000
000000008gXaaF2d0000@6eG00000000000000000000L3cj0000000000000000000000000000`>n;0YIR00000000000000008L<c\@VKdlM60000000000000000
0000`h9j00000000000000000000@[oNL:O?0000000000000OE700000000TD]LeAecd8?I00000_U0000000000000000000009ASl0000TROj0000000000000000
00000;8CTe@iTKge=71[000000000000lTEN0000000000000000000000000000leGf00000000Lgen00000000@KDP000000000000000000000000000000000000
000000000000000000000000PoeX00000000QG>o000000000000000000000000000000004E@gmFeGX1I:XZ7H00000000000000000000I5E9X[<H000000000000
000000008>Lg0000l@:1DCkPP^7L\cNBHk`N00000000m8;90000XM^E0000l\gK0000A08\0000M@_700000000000000000Q0a4\`=5BWddI9?00000>STd?KcdQcR
PM?N00000000000000000000000000000000QDba00000000000000000000000000008L?^0000000000000000000000009F2D000000000000000048]\]=kXP4e[
XWPgaF]00000`7eX0000LBX?00000000=EeL0000000000000000000000000000@IaJ000000000000T;_f00000000000000000000000000000000000000000000
00000000TiBT0000@M7H0000X`Ad000000000000XY9400000000000000000000000000000000L`6\0000\>jQ0000000000008KTZQ9TF00000000000000000000
000000000000000000000000000000000000<<HPU1D90000000000008UCk000000000000l_jaLa4Z00000000000000000000000000000000AA7V000000000000
000000000000a0lQ000000000000000000000000000000000000D7?_e8Zn0000000000000000000000000000\5QO\=BhXJe`0000@_HA0000HH[5000000000000
00000000DXf400000000hOdA0000000000000000`IoCd_9b000000000000iCRg000000000000M<cE000000004gV>8AaD0000000000000000l?`H000000000000
00000000@>II000000000000DH<j000000004l@L00000000H[X0HiX18NmW00000000000000000000Te0a000002@f00000000000000000000X;XW000000000000
00000000P6]600000000000000000000\8jP`0EK000000000000Pn;Z00000000000000000000000000000000000000000000lCoF`OZL0000000000000000Q1g^
4I5;000000000000TbR9dCb600000000PPkm0000LMM]0kib000000005>1KDJ@K0000XRgB00000000000000000000000000000000000000000000000000000000
0000<K62E8>J0000THYH0000UFE^D0T=0000hfGQ9C6U000000000000000000000000000000000000hQNc000000000000000000000000000000000000T5KI]E:2
000000000000000000000000000000000000`dEL000000004@Um00000000000000000000diU<0000TiUl000000000000000000000000000000000000DZ_B0000
00000000000000000000P74l0000000000001>]J00000000U3fY00000000eCgn06O;00000000000000000000000000000000L>AXdlIRIAUX0000000000000000
000000000000DUoe0000000000000000000000000000000000000000000000000000000000000000hVDo00000]XT0000AAPE0000000000000000000000000000
00000000000000000000000000000000000000004T2^0000000000000000lc^j00000000000000000000000000000000UG6M0000000000000000000000000000
000000000000`KE200000000I61n000000000000@F<F00000000`AW700000000000000000000000000000000\\^Q0000Lmm]0000U6>B0000PIlCmCCP0000\`V@
000000000000DZ9P0000000000000000lgPIlJOA000000000000E>>4H[QH0000e7f=h^5JI9BoL\^;0000000000000000e>^j0000000000000000000000000000
000000000000000000000000000000000000Xk<GQC[W0F@N0000000000000000`13=00000000000000000000000000000000]GVe`EZaHOkf0000HZo400000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\ZYT000000000be=0000000000000000
000000000000000000000000000000004Flh00000000@2B?0000HFXQ00000000TIbG0000DVk100000C9hXg_gDP=18[95`bg=5201AE<c`>3;0000000000000000
0000000000000000000000000000Ta9=m>PBEDIe0000000000000000I=NM0000<W3S000000000000000000000000000000000000000000000000\4eH@YFc0000
000000000000LGCf00000000\[2WleN`00000000000000000000000000000000LMo]0000000000005E0e00000000@?c592W1P1:OL59:]G[@m6fQ58eAa2fT0000
0000\V\30000\]MYA3Va0000@^>G0000000000000000i?g9000000000000HXT]hL>H00000Th8E3Sg000000000PJL00000000000000000000000000000000I48?
XL9700000000hZmI00000000000000000000d=:JT]87132C0000000000000000db_000000000000003KC00000000000000000000000000005DWh0000@HB^TN6S
HZ:i0000000000000000000000000000000000000000`\9L0>^Je5T31G4S\9MV0000000000000000000000000000000000000000000000000000000000000000
1Ab>0000<=4m00000000hYm?00000000<=SC000000000000000000000000A=e5DRQf0000000007bS000000000000000000000000000000000000h\_ohjfS0000
0000000000000000000000000000UD`k000000000000P9bR`SMZi0SG];4i0000`KKO0000D?LS0@e20000000000000000<8cA00000000`]bm0000000000000000
00000000TFDQ000000000000000000000000XMNW06C_1DGO000000000000P@=R0000000000000000Dd[9000000000000000000000000H7SG00000000aCDi0000
@=>F0:WbT;T=ljRlY?`I0000000000000000000000000000dF1[0000dE:a000000000000000000000000hIO_0000000000000000000000000000P=IL00000000
0000LGO6XXA10000@dAm0000@XLf00000000`LiNA3Hf0000000000000000000000000000000000000000h\BRe2JR00000000000000000000P;h2\Dc4hh070000
00000000<3Bn8Pdk00000000000000004No]00000000Pd5Z000000004D\J4QW4000000000000000000000000\N=@DLNi000000000N1l00000000000000000000
0000000000001B;Y00000000\IGe000000000000000000004XTI000000000000000000000000000000000000HlA90000<;n70000l3P1<62\T;?7@fAi0000@6Y9
00000000000000000000000000000000HaAA0000000000000000000000000000DX?km:Z@00000000D63B000000000000D6^N@l^Q000000000000X9>200000000
00000000000000004JZd00000000000000000000000097N=0000\MEI\gjg0000lemgA6kX00005GT3000000000000e@0M0000000000000000Tf<m000000000000
000000000000h];h0000D97X8>l[DILj0000I;Se0000000045^Q0000000000000000aFiL00000000000000000000UFkX00000000000000000000HbQf00000000
000000000000\aXJ000000000000000000004>>2H=Hd000000000000LH;^000000000000000000000000hME80000000000000000000000000000000000000000
0000000000000000\YX800000000000000000000l`o0000000000000ICl3`D2;00000000000000000000000000000000\7A5\Fo?0L\cH?I900000000<HJn0000
000000000000000000000000000000000000Q>LZ5AAP0000000000000000000000000000000000000000000000000000000000000000000000000000`>3F0000
00000000Hb=ilLEP9<f=0000H\]2Hg9ZaAfchm@=iA]mUB_[\fKG00000000000000000000XI`B000000004h2]\]TP00000000a7Z[000000000000000000000000
00000000A3KY00000Y31`n1;0000000000000000000000008NJ[00000000000000000000TR]254D04ie\000000000000000000000000000000001=A200000000
0000000000008QU7EEJZ00000000000000000000000000000000000000000000HJjKU:<T0000000000000000000000000000000000000000000000000000\I;[
@7a48c;`00000000IDVJAF]B0000`4>M00000000000000000000000000000000dW1\0000LaMH0000000000000000<f>m0000000000000000EGO[43AI00000000
00000000h2=E00000000X4ii00000000000000000000QDii0000dR<O00000000PDGY000000000000000000000000000000000]4IU;kX1CSM00000000DH9OP@R1
DNVJ00000000`H:=000000000000000000000000D06Ah]ec0000000000000Idd`LW=8jVd00000000X5b00000000000000000L^iS0000000000000000lW4a\1=g
000000000000`_eV00000000000000000000A2Sm0000000000000000\PN400000000000000000000000000000000DRkKU68G0000E4mT0000mGA4000000000000
00000000hfjB000000000000000000000000hbJ;LdK2000000000000000000000000HK:MHmY>0000@4ZlTPb\HT3m00004Ic:8W_oED<;00000000000000000000
0000000000000000150a0000000000000000000000000000000000000000`9KA000000000000D[2900000000000000000000\`O8e;N3lCmm000000000000l3<2
0000000000000000m;]n000000000000h^0Z000000000000000099R[0000i9d900000000000000000000<LGH0000lg;V000000000000I5]O0000000000000000
EE8?000000004alc000000000000DeN;00000000000000000000000000000000\11e00000000`f]L<04W00000000`C^Q4h7g0000Lkd30000@SiF000000000000
0000000000000000000000000000`R3^0000a7Cm00000000000000000000000000000000000000000000000000000000<Cdg0000000000000000000000000000
0000`_4X00000000000000000000000000000000e:6@0000@RIS0000UF8@00000000\S7i0000000000000000=3[8000000000000XPNN0000\:feXgAR00000000
0000mFjF000000000000000000000000LRO;<XYC0000@cU10000000000000000l>I10000000000000000000000000000XF=W000000004=d^000000004j;fX5MB
PoVf1:C^000000000000000000000000eBF;00000000\gI\0000000000000000000000000000000000000000@EIG4`^f0000l;b@XWdi000000000000m@iS01I`
@?ZS0UV50000000000000kTe000000000;o?9DQo0000M6110000`]RB0000\\\R]@V9000000000000@OM10000000000000000000000000000HXl[0000`lX=0000
@P`b<=b60000P98Q0000000049JW0000H^V:U>OcmDJeh7[I00000000000000000000T>28000000000000000000000000`5jT000000004EF=00008leL00000000
0000<EPc000000000000000000000000l_f20000000000000000000000000000h1CG0000T9SM0000\=0h000000000000h5lN00000000aF;C0000000000000000
000000000000000000004HBH<Jkh000000000000@]]S0000000000000000000000000000000000000X6Z0000LZR10;cT00000000000000000000000000000000
0000@=O3LHj90000@h1hIAL_@n?fI4Hjl;9K\\8T<23^lHSm0000000000000000000000000000000000000000DY?i@hP\0000l7O<P<;=L`gC00008E1>00000000
00000000000000000000000000000000H_mW00000000000000005AF_\cIM0000000000000000000000000000000000000000000000000000000000000000\]<i
<<KB9E7b000000000000@j1Y1DXH000000000000000000004I49@2jiP[J60000000000000000T@:N8hme00000000LV_e00000000000000000000000000000000
0000XJ^S000000000000000000000000000000000000000000009:m[I5]B0000000000000000000000000000000000000000000000000000I:GP000000000000
l6@_00000000000000000000<FWi<^Jk00004Bae00000000a0aM000000000000@NMN0000000000000000000000000000DGV]hg1700000000\]4_IAUH00000000
00000000000000000000000000000000L50I8`ab00004bM\`h_N]E;Ym3=50000000000000000000000000000di[N000000000000000000000000TM3T00000000
000000000000lha:000000000000TUCW00000000T8A`00000000000000000000000000000000000000000000<0]G000000K>0000000000000000hF3A0000ld=1
LPl\0000<YGb4;dW000000000000=D5c000000000000000000000000000000000000H@o8XFFhlk5>000000000000000000000000000000000000<PHE00000000
00000000000000000000LGI800000000XXV:0000000000004Y]T0000000000009BkJ000000001>^ZHQ5:d4g9Xc?b000000000000000000004cJ?000000000000
00004N4X0000AG[f00000000@7`a0000000000000000000000000000\de=946EI:]A0000@YGI000000000000T^?l0000dJ3I0000000000000000000000000000
00000000000000000000H?T@00000000TooR91:O0000lL7e00000000000000000000000000000000000000000000000000000000Dbc8Tnn<000018L]00004875
LADK0000000000000000000000000000000000005ADR00000000000053?F000000004CX<13RD00000000@D@FM;XM000000000000000000000000dF]C00000000
0000000000000000000000000000LREW00000000000000000000HSn?000000000000000000000000000000000000000000000000D6gc00000000000000000000
<<@JL>Wi00000000000000000000lY=:L9X9\XEl00000000000000004SVA=ALL0000IG8?00000000h=>5000000000000dfFZQ0_?00000000<W3c000000000000
000000000000000000000000dh?cQ7ok0000000000000000000000000000000000000000IBnl0000XLOV000000000000D3mAPe5N00004_8\04HX00000000P:4i
000000000000lOHf00000000000000000000iBnF000000000000000000000000000000000000000000000000000000000000aACC<HIVmEL00000<ZLH0000<G?:
0000eE1h000000000000000000000000000000000000\0Wm00000000000000000000LUhjDWUA0000000000000000d8fQ0000000000000000000000004BRn0000
0000000000000000000000000000000000000000X7AM00000000000000000000hag<00000000lM1c000000000000h<U80000000000005CN300000000@CnQhJ^h
I;2a\[Bk0000000000000000DPTG00000000000000005GPf000000000000lFU@PTP@000000000000dDcUa@^d000000000000000000000000PS\L0000PgP\0000
000000000000@I720000074Q000000000000<_=d0000\PE`000010m50000=<5G000000000000L`GnI7AS00000000L?WX00000000E5X`00000000000000000000
00000000<5dOha8V00000000000000004jkC]AeP0000000000000000i67A000000000000000000000000@Wil0000000000000000X?[400000000000000000000
<M5o0000<@nV0000000000000000000000000000h:DK000000000000H>j000009AEl000000000000000000000000000000000000`^EB000000000000h:<n0000
0000PgW_`nK84Lbc00000000PIok8]9_0000000000004h<\hRZA000000000000000000000000000000000000`oV;<LQPhgYb00000000=7W=0000000000000000
000000000000i2o300000000000000000000000000000000000000000000000000000000000000000000000000000000000000004:Mnd6W00000000000000000
LX9J000000008GFl00000000000000001BKM000000000000000000000000000000000000i9L0000000000000000000004flZ00000000@E^]00000000dYc>0000
<Fc68f:d0000000000000000000000000000000000000000000000000000000000000000U3R_00000o?]00000000000000000000000000000000000000000000
0000000000000000000000000000h17_000000000000000000000000h6<000000000\aPL0000mC8G000000000000000000000000000000000000P85E00000000
0000000000000I=K00000000Y1c7000000000000000000000000000000000000h8BJ0000000000000000`AW[0000\WlN4KH\0000000000000000000000000000
0000PLLW0000000000000000000000000000<D=a000000000000000000000000000000000000<>l90000hKFP0000a5]\0000000000000000000000000000eCbA
000000001?l\0000000000000000828T000000000000Y;gd0000000000000000h`OW@a;oEDIK00000000000000000000000000000000`Tg?0000000000000000
@HD800000000000000000000DFVP00000000000000000000000000009CZ80000000000000000000000000000`iYR0000A3BU0000\WjU00000000000000000000
00000000000000000000@bYH0000000000000000T7;`0000<0YM<\UU000000000000000000000000000000000000dmQ\00000000000000000000000000000000
0000Q9Q90000000000000000P[S40000000000000000000000000000000000000000000000004Xe600000000000093h<0000000000000000@BkGT[^A00000000
00000000000000000000000000000000000000000000000000005EbaPV@G00000000`5g=87D288m^0000000000000000LQXA@b7hDX>k00000000000000000000
0000000000000000TLd<lOY;DX\V8[]400000000000000000000XXBJ00008<XU0000000000000000000000000000000000000000000000000000]EGl00000000
0000000000000000000000000000000000004i4j0000LZJ1<6Jd00000000000000008SX1\M\g4DKh00000000YAcQ000000000000Lk0QMF7m0000000000000000
46g<8ZIXYCck000000000000000000000000l81d00000ONO00000000=E4G0000\@CclcV90000`3Uo0000000000000000AGZ`0000`=Ic0IX6000000000000TR[o
mCFk@SX^A<6V000000000000000000000000000000000000X^chiG1]00000000P8360000P:gQ00008[aAEBm`000000000000042Z\7Hn0000HGRFhJ[M00000000
00000000000000000000000000000000000000004\Co00000000000000000000D@MD00000000HT560000000000000000000000000000TeEh0000000000000000
DlcWaD]f00000000X?jI000000000000dFDm00000000000051Qd<2BVXCO=0000000000000000hC9^000000000000<T2O0000Djaf000000000000000000000000
00008BgM000000000000000000000000Hg=o0000IEND000000000000000000008@^X00000000i>DDTe[W\7HSlFdXAAIT]G4`P54h0000000000000000THRA0000
000000000CCh0UmA00000000]@j_000000000000D`T900000000HN`:000000000000000000000000000000000000000000000000h>;b\d?M0000000000000000
00000000<>BADXiiX[QbDo=R0000`oBI0000000000000000000000008Ri6D_0HdE[T0000000000000000TSCiLHUb00000000`K[N00000000hk3X000000000000
00000000000000008E?F0000I;Vd0000000000000000mFo]000000000000000000000000E8o800000000000000000000000000004N\MY0^>Y=`g000000000000
000000000000000000000000@R0cE7]G0000d0_H00000000EBLl00000000000000000000000000000000000000000000aEUX0000000000000000000000000000
000000000000D6D700000000P?`g000000000000T8`\Q5aK000000000000000000000000000000000;L1d^L94h;692Y200000000000000000000000000000000
00000000d@Vg000000000000000046A`000000000000000000000000000000000000`0XB00000000d@bGdEXO000000000000000000004k@e]8EhLORi00000000
00000000000000000000\8IlQ<NA0000000000000000PGER000000000000`So743?I<1GP0000P^5bT\a9i2:S00000000HYh<0^Ik000000000000000000000000
000000000000000000000000TfRo000000000000000000000000000000000000000000000000000000000000`FQHLNDRX^JG5EAdAGT@000000000000H?[G@T:g
000000000000000000000000L\=A00000000@L9V00000000LK<J000000000000000000000000D:UC0000000000000000`QN30000M;0o4_jPA<k90000<S0R0000
819j000000000000dYcJ0000000000000000000000008@[C000000000000000000000000X?]l00000Ce0000000000000000000001DfQM:C<0000000000000000
HPic000000000000HfdJ00000000000000000000lBL80000000000000>7G0000000000000000HIgb00000000@aQW1CeC00000000000000000000djRB00000000
=2]]=7On4;GK0000000000000000L4?O00000000000000000000U1U000000000000000000000<ATd00000000\Z:6T[T?00000000XBN60000000000000000<TF5
000000000000LTQch90X000000000000000000000000000000000000AD=>00000000mA3;0000LXdf000059Wd0000414j0000000000000000@k25000000005<b]
000000000000Tca24Oj\00000000]1hD000000008iMf00000000<GMW0000000000000000P[i<00000000EBah00000000000000000000i@\fXDV>hALR<l;n0000
0000<gHR00000000QFa0000000000000Da0j00000000]7Yn0000000000000000]E`l`iX[00000000000000000000000000000000U=IX00000000000000000000
0000\:Sh0000P_[b00000000L5?5hDVM1Cfo0000000000000000000081Il000000000000000000000000000000000000@Jo]0000hIeS00000000000000000000
\>5?0000000000000000@_h7000000000000000000000000000000000000000000000000@mBN00000000000000000000lMj@l@HQ000000000000=:A[00000000
00000000000000000000HP:Z00000000000000000000000000000000000000000000`8Hf00000000`YR;lFnZ000000000000000000004>al0000000000000000
00000000000000000000L4kL00000000000000000000Lc8K00000000000000000000@Eo@XV>g\ZEm0000000000004ZPm0000000000000000000000000000lF60
D5nATaj=0000000000000000DSQoYAlK00000000a5EN0000Ph`M000000000000000000000000000000000000000000000000P\UC0000D=e[Pk`j`[?m0000hjED
Q1cL\Ro200000000Y7]a4mWo0000@b6:00000000000000000000000000000000P2EODGnkmCJQ0000=;lf00000000A;QU00000000000000000000000000000000
00000000000000000000P_GD`gc80000000000000000iCTlXn4g00000000000000000000000000000000LFmm0000000000000000000000000000lW0Kd9VVaCM@
0000000000000000mDhF`mG[00000000000000000000000000000000000000000000000000009<@^0000PSHOECW80000000000000000M8OT00000000=4f70000
0000dc;?U73C0000000000000000`M?>MDaQLTDJ00000000000000001EmE0000<3A^lG?\`K4Z00000000T@<iHggl00000k_P000000000000000000000000Xdj@
000000000000l;JjL^k`000000000000000000000000000000000000TZbR00000000@LWW00001:An000000000000DA?V000000000000d44QaBgk000000000000
A6V:00000000TFGl0000000000000000D31\00000000000000000000XEb<a@ei000000000000`EHR0HTG00000000000000000000000000000000000000000000
0000000000000000PaWI0000TfPKPV4D000000000000000000000000<mo?00000000000000000000hOoW0000000000000000000000000000@XHbhQZ5@@dC<dHW
0000M3P]00000000000000000000PTVM08LS0>`DdNf<<XN6Hn^N0000000000000000PAiWXR_00000000000000000Hb6I00000000aB@H00000000LE`oLdYc0000
000000000000000000000000000000000000000000000000000000000000000000000000l6hJ00000000000000000000000000000000000000000000=0]JH7Gk
dY?<`^Aod8B2Db__Lhd70000000000000000000000000000LBA]0000a1WW\DeVT6S``;T`8S9i@PmX<lf<0000000000000000T^J_000000000000000000000000
0000000006ILLV^g000000009>]i0000\YAS000000000000000000000000E9DP00000000000000000000lFAmU2`iL1;BhJlTh0;9@;0L0T7l00000000HH:l0000
00000000000000000000dFb80000000000000000\;C^dR_=000000000000000000000000000000004EUh00000000000040g1HeS]000000000000000000000000
]@?l000000000000\D@7000000000000a72hiG4m00000000000000000000hZTQ000000000000000000000000000000000000000000000000000000000000I0:C
00000000000000000000000000000000000000000000\an7000000000000000000000000000000000000000000000000d>M3PdBY00000000000000000000m4XK
LWNc000000000000000000000000000000000000000000000000@e6c00000000D7NM0000PJ\X4Pgg00000000000000000000000000000000LSI<@Wd100000000
000000000000DLRh00000000DVkUdOhV000000000000P]Yo00000000000000000000Hkoe00000000000000000000000000000000000000000000]@5?Ti4;@^Sk
dio_000000004F;iHh6c000000000000=EQP000000000000000000000000000000000000HEM800000000000000000000000000000000`gDE0000000000000000
l^\E00000000`Xbm00000000LM=\000000000000000000000000ABoL000000000000HMHJ00000000000000000000000000000000TT9T000000000000DgEc<>jm
000000000000=7j:00000E7=0000dU720000XR=300000000000000000000000000000000===U0000000000000000000000000000000000000000000000000000
00000000D7C600000000000000000000000000000000HP]g00000000\Xcod3>TmDfm0000XaAY4VeD0000000000000000D<Z]\3go0000000000000000mB<e0000
PK^3@6mUDHk@0000dY9`0000000000000000EAl80000D@ag0000D[740000000000000000000000000000000000000000lmWM`S9N00000000DV?n000000000000
0000h6Wf000000000000PY:=0000000000000000000000000000=7jf0000h97?`M`c\[F75BhR000000000000d3VI0000L?oh00000000000000000000lV\WX=g7
0`S4e;MG00000000D<1R00000000000000000000000000008:4U0000000000000000000000000000XdFl000000008T880000000000000000000000009Bcm0000
0000000000000000<aGN0000000000000000\WXV17U>Q<10000000000000l3[[0000Y=cA00000000M5mB@6\h0hJT0000000000000000ljYJ0000000000000000
000000000000i0KO00000000000000000000000000000000T[7Gd;<l00000000000000000000HKgB0=[N000000000000000000000000000000000000H1FQ466j
14Fi000000000000000000001E_M000000000000000000000000000000000000Q;c^00000000000000000000hMSZ00000000000000000000l0o=d=6>00000000
000043oQ00000000000000000000A7Td0000000000000000000000000000000000000000<;ET0000=FQH=4L20000000000000000hcl@00000000PKlQd^;DLfQ2
D<0_00000000000007TYD]ng00000000]0i]0000000000000000000000000000000000000000000000000000000000000000HTZB00000000lF:P000000000000
000000004I^@0000000000000000UBn300000000000000000000000000000000X?lK00004\Id0000a<ho00000000Pc48LEgg000000000000Dg9k000000000000
000000000000P3XlP45W0000XbDG00008A>98K2W00000000L@4f000000000000000000000000IF:@0000le9f0000mDTj00000000000000000000000000000000
L;\GXR@b000000000000000000000000000000000000000000000000000000000000000000008keX0000`886000000000000d?\F000000000000000000000000
0000000000004TeI0000000000005BLY0000000000000000000000000000000000000000000000008WRf00009AB600000000000000000000000000005:O>8ERI
00000000h:Y_00000000000000000000000000005672000000000000000000000000P1G>4>>bh4AH=@Bo0000000042a78edaD5eG0000PLjh0000000000000000
00je0000Pfc6000000000000000000000Xja00000000000000008aE60000PG4ilUXT0000000000000000H8FX00000000lfno0;<\000000000000000000000000
0000000000000000`3<E0000lS[H0000000000000000000000000000000000001EhCTO=20000l6;:dfG>000000008BI<<lfS000000000000000000000000X0?l
0000000000000000XJGl<`@>00000000000000000000000000008_hh000000008[c]00004XVH0000D]K]<h9P0000@_eD00000000000000000000000000000000
000000000000000000000000@47d00000000000000000000HdfL000000000000<?bK00000000mD4B00000000D8AN]:Q40000@J>YhODM000000004CA=00000000
0000000000000000000000008D`V00000000\5H`00000000000000001CcD000002CT`5b<X=cX0000000000004KOa15:d0000000000000000000000000000h7o;
4>n]000000000000\g^I0000L7k50000hmA70000000000000000L@]\=;mK\BBHP5Gb0000000000000I`T0000000000001<g?hM6FiGH>00000000000000000000
db5`<hCe00000000000000000000000000000000`S`XL9YE0000d8VT00000000=?BT00000000000000000000Hg_M0000000000000000E1Df000000000000@fHH
0000l31N0000000000000000`Fdj4<DP0000000000000000000000000000]DTZlW>h00000000000000000000\jNc00000000LfTE0000000000000000lQO6<EBO
0000TFe<<_g6YDb>0000000000000000000007ZX\nE\lEaA0CfO51R70000=A1F00000000i1Sb0000000000000000000000000000000000000000<ile00000000
0000l3W4QA_T000000000000000054fn000000000000h><?D<lQ<diH00000000000000000000000000000000D3<Z0000000000000000000000000000L<78LKeJ
0000000000000000TGQW0000000000000000000000008`UIU2@U0000000000000000000000000000000000000000X0cg0000A<P8000000000000h9DF00000000
`:M70000000000000000000000000SMB00000000000000000000YD^900000000000000000000000000000000lJAj`F[:0000000000000000@2?S0000D>gJ0000
00000000XH\90000de63000000000000000000004Fg:5CdR0000aCbn000000000000`2`V8HFU0000`]AShG:Eldee<aA44fg[<K@4dh4SEDi990ab000000000000
000000000000000000000000a15=@G32000000000000000000000000000000000000lgX5000000004H5N000000000000]9620000lFRndPJ[00000000DTac<@aW
0000000000000000000000000000000000000000L2TYDPio00000000000000000000000000000000P;m98FYO0000hP[S0000@;5d\N0;000000000000U:4F0000
000000000000I9dh0000L2mT000000000000\E@V000000000000HM:G0000000000000000000000000000011205@1POJX0000000000000000dEc9000000000000
`F1J000000000000000000000000000000000000<eH:A>f?0000000000008\2E5F9300000000000000000000lEiJ000000000000P:IB0000000000000000dN3G
000000000000000000000000PPSTU@On000000000000L;?i0000LcdX000000000000I3;e0000000000000000`S[7000000000000L1bS00000000D6K50000@ba]
T92h00000000<2Uk00000000a9LC@CE_0000000000004MNi0000<Bm:0000UCLZ0000X>V84igcAF7D8lhQ<@[Y8koF000000000000000000000000000000000000
0000EA9E000000000000d?eh000000000000000000000000000000000000]C40000000000000I0=L\Q3g00000000d]bY0000000000000000000000000000LCaM
`kg[T]7:HbOd0000`Knh000000000000<URA0000000000008eC200000000QC?<=3<Q00000000X4j70=D1TA<J\cmHM0UC00000000000000000000`PY?00000000
0000000000000000P6BQDN3UL8mJlQDkXQfOi0<Zd9Ol`[2I000000000000PLVU1BN8000000000000lV=<00000000000000000000aC:R00000000]3TOdcAj0000
000000000000000000000000000000000000lI@`8FM:E>M<=CRM\?LH000000000000DNB?000000000000Th[50000000000000000hZ@Y000000000000Dh\L0000
0000LH=YTkmd00000000d?QW000000000000000000000000AFSLQENd000000000000dKB]0000PgT6000000000000Hj7Z0000\D_f000000000000d8^30000HPOB
0000P2R=0000Hm4L000000000b8:000000000000000000000000`A748GDB00000000<c3\0000000000000Vi50000L=P=05>E00000000000000005Cd\00000000
00000000000000000000TAV;00000000@WVb00000000000000000000000000000000000000000000000000000000XdMCla2S`g6m00000000MCkM00000000HbKC
00000000000000000000000000000000di0e0000<oD^00000000DlYI0000000000000]i70000<QYUdh5L00000000@^4U00000000<@@E0000A1nHd1iY00000000
0000hXkJ0000DQYg@>QL0000000000000000\WP10000LiRU0000a5lVLPj;00000000ddI5000000000000`MT\h0o[I9bb00000000L;eV0000DBbOHLWnl9U`0000
8C5o8[:SiCGK0000000000000000T<PB00000000000000000000DKAV000000000000000000000000000000000000000010TE00000000YAbk0000000000000000
00000000000000000000000000000000000000008C\a0000<J2m0WIF4_>JL`P>000000000000L`Dn00000:Rf\AFg1=JD00000000YDjCLZP^0000000000000000
0000000000000000m5g>00000000000000005<[300000b;g00000000000000000000000000000000000000000000<@fA0000lQhk00005@i=U=Mn000000000000
000000000000000000000000000000000000000000000000000084=I0000000000000000000000000000YDoW0000000000000000000000000000P_Wi00000000
0000000000000000000000000000000000000000000000000000DeDW00000000000000000000\o\L000000000000000000000000000004;E0000000000008A2Y
00000000QDZH`0>d000000008eVW000000000000e8g2`oNf0000`Rln000000000000000000000000@M;Q0afohiAR00000000000000000000=Em200000000@=ci
000000000000dc<c00000000`1SZ<cPS000000000000000000000000PbN6000000000000000007j=`iie00000000PI\J0000D]H@0000\[a28d:E`lV_00000000
0000L3HJ000000000000000000000000d0@Ll=gE0mT^0000DMD:U3@K00000000dV6P0000hMmd0000000000000000PIea000000000000IFG^<\_\@j8P\N>Y0000
000000000000000000000000`:IX00000000000000000000He_\YEMJ000013:j00000000HPNo4\:n0000000000000000HZoj0000000000000000000000000000
000000000000QE2>0000000000000000HZ_P00000000000000000000Y?5S00000000000000000000000000008YHL000000000000000000000000HBLS`S_DTT]_
dK;Uhd3_0000XSB<000000000000000000000000000000000000H_P>00000000000000000000000000000000000000000000`T;8000000008FgjdeKOD0k1Y6Io
M@Dh00000000EFXD00000000000000000000D3@Q0000000000000000000000000000T6YMa23D@SD:00000000000000000000TB1@00000BM40000000000000000
lDmUh23100000000000000000000a:>Yd6<N0000000000000000000000000000]:c64BO\0000000000000000P16P00000000@8@6Q8SW<n300000Lc8=00000000
QEk3000000000000l=5D93C=00000000]2mD0000000099O0I10hP>m:000000000000<c5B0000000000000000000000000000IF0d00000000l0b:000000000000
000000000000000000000000000000004Rc700000000000000000000e2g60000m7fQ00000000000000000000000000000000U1@N000000000000000000000000
00000000\`6F\NFE00000000000000000000000000000000000000000000000000000000a9Pf0dd]0000Q8N:000000004a@f0000DH9>0000000000000000ECQ:
0000000000000000000000000000AFN6LO]:MEl900000000000000000000@Ii40000l15gT?M:000000005AE_000000000000lTaR`JJ]9A0l41j0UFI400000000
000000000000000000000000000000000000000000000000PNdA000000000000000000000000`8F2P@9`000000000000000000000000XVQn0000000000000000
00000000000000000000000000000000000000005D5Fe<lc0000ld8k00000000000000000000M=l7XF23E90@0000a8==00000000000000000000000000000000
l\k2000000000000@l\e000000000000000000000000000000000000eBh800000000d]O00000000000000000000000000000000000000000000000000000lcQ0
@n9H00000000000000000000I7TL00000000l::g00000000000000000000000000000000000000000000HYW4m>;j@VJL00000000000000000000000000000000
0000000000000000000000000000LbYh000000008R05\23IT<n>XK73d1fH00000000P_\Z0000000000000000000000000000000000000000000000000000AF4A
0000000000000000hbfH0000hEDf\W=M0000000000000000l@;[0000<e=_8YJo000000000000000000000000000000000000DDM;\X[5@eRg5C3]04SDH46>0000
00000000Xd^;QFlH0000000000000000000000000000000000000000m0U20000llQ20000000000000000\fhW00000000h>bI0000000000000000000000000000
8W6B00000000@hE<e75V0000000000000000000000000000000000000000000000000gLVL`G7000046GO00000000@5PV0000ABD6000000000000TF?g00000000
00000000TKPBX:HBhmVX000000000000000000000000@Pa80000`>6iDHnN000000000000`HUK\HjTiFGN000000000000000000000000000000000000a6Pm0000
T\?a0eCP0000dR\WPKkF000000000000`iC[00000000000000000000000000008[S@0000iGU600000000000000000000DncU0000000000000000000000000000
4i;B4T3H0000QG3]HViG00000000Y:;m00004lWQ0000000009`\000000000000000000000000000000000000\j^g000000000000000000000000000000000000
TXdE000000000000`9[=0000000000004<=]00000000d5iX<2SNDJ9<<a3Dh0Ug0000000000000000d84Z000000000000lcFK000000000000\N380000lUDg0000
`Q4A0000\@ZjXX7H0000000000008<fD00000000000000000000To88000000000000M4m200000000DB:F\2]]4NA@PO49eBl:4Q18AEG90000000000000000Y4bc
0000000000000000`4YY0000000000000000dLOG00000000`g7^=BFn0000`OL5l`WE0000`ci8Q8kD00000000YG2W0000mCOY0000=6j1HA\@DNn4lF<S00000000
00000000000000000000<?oZ0000000000000000000000000000T7V0TYO>00000000000000000000e88eUG8e0000000000000000HSLk<:QbD:6\hLFE0HKO0000
00000000d0<^5758TI?o000000000000a1kB0000P?>a00008D<WXU`b000000008gF400000000000000000000000000000000000000008lo1<BO4i2D]00000000
00000000DdKDLQML5225000000000000000000000000XJ11d:HaH[_d]>K`0000@^io0000P68j000000000000000000000000U@KC0000000000000000=<Ec0000
dcc_00000000000000000000000000000000000000000000000000000000000000000000hbPdQ52H00000000h`3DT;1K000000000000000000000000PaB@0000
L`AT000000000000lZhP00000000UFG100000000@73=0000000000000000<@3:0N2<00000000000000008EGid^e;8al4000088A300000000m7mO0000Dbc\0000
P7IL00000000000000000000000000000000000000000000000000000000@Y2L0000\eD00000000000000000D<1`00000000D:Dj0000\2LQT>O_TGoPl=1?dP9C
0Z2N\kKd00000000YG=b000000000000DOM\00000000000000000000`MR200000000To;000000000000000000000UC]f0000000000000000`8d00000\INZhGIJ
=CU_00000000T@J24;W_0000000000004U3j00000000D8gUT4`kd7@E0000000000000000m5N\0000000000000000T@hBHKK2<]Jb00000000DSRF000000000000
4JK=d?eM0000000000000000A3IC000000000000000000000000000000000000000000000000000000000000P>`1000000000000000000000000000000000000
000004d80000000000000000000000000000000000000000000000000000M6O500000000000000000000X:8M000000000000@L;j000000000000000000000000
00004a^jX2^H000000000000PTK`00000000A5WD000000000000000000000000000000000000X;=b000000000000000000000000000000000000000000000000
IEo10000UAm>000000000000000000000Ja:0000000000000000Y>6c0000000000000\E40000000000000000000000000000000000000000m73N000000000000
00008=^T]7fiIBYo0000000000000000@<S8000000000000L:i[mB;9000000000000@N:J000000000000d0FZT>g4000000000000000000000000000000000000
000000000000eB27000000000kdW0000000000000000000000000000P=ei0000000000000000000000000000MDRILG:000000000DJPh00000000000000000000
0000000000000000000000000000lM\:07iY00000000000000000000LU]m000000000000000000000000000000000000`KV0000000008?ci0000LL1100000000
0000`QQL000000004LeZa2Kf00000000000000000000000000004g<\0000=6KS00000000000000000000000000000000TJ<<0000MDdS00000000000000000000
0000000000000000000000000000000000000000<86b0000<]mS000000000000000000000GgD000000000000HOPk00000000000000000000HI_k00000000PJ?H
000000004JTY0000HSAV0000TY6B0000000000000000<i4H00000000000000004OlIl\540000L<^:000000000000000000000000000000000000000000000000
0000000000000000L6:o000000000000000000000000000000000000\9mk0000AFV6@ecI00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000Df>]000000000000000000000000000000000000\D=2000000000000`R9[00000000h6OO0000\b?albgN0000lQ[J0000`FW8
00000000000000000000dKjA00000000000000000000000000000000000000000000LM1N00000000000000000000m:TP000000000000000000000000l^T]0000
0000eF=3000000000000\AO4000000000000000000000000000000000000T_Ko00000000l9R@0000<hF@Y8a600000000`[G6De@=000082efDGiP000000000000
00000000<e7NX^cW0000000000000000IF>50000Db\o0000Xj^=\d2JX2HU0000000000000000PSF?hDTO000000000000Q3FQ000000000000\k?o000000000000
000000000000@B6V00000000HQfa99W>YAZkT_Sn00000000000000000000000000000000000000000000TkA<=51Eh7^Y000000000000000000000000dU:R0000
HfelhL8D0000`dP5E=VJ00000000000000000000Y6<J00000000000000000000@[^k@H?;0000HV[K00000000U9lT000000000000000000000000000000000000
00000000lS?N00000000l@;n0000iFY`000000000000MFVP`@kK00000000000000005FUR0000T4Jc000000000000000000000000Tb2ol]fhD?UXa1;>]6QY0000
0000000000000000DK[j000000000000000000000000000000000000000000000000000000000000\Q0:00000000000000000000QDK8000000000000DI\ZYGM;
\FNW0000000000000000000000000000000000000000000000000000000000000000@S=Z00000000he;\0000I1<F000000000000000000000000<0>UPZ3V0000
@Iml000000000000hGa00000000000000000000000000000lYBk0000000000000000PXW60000000000000000000000000000000000000000000000000000e=9C
00000000@e>00000000000000000000000000000X=Hn000000000000000000000000000000000000LC=D00000000`Kh;0000000000000000XZ65000000000000
l5SM0000000000000000iA670000D<bZ0000000000000000000000000000000000000000l6]D0000000007cdM7>]0000<;_80>aZ0000I:^m0000000000000000
0000D1IK000000000000000000000000000000000000d5420000000000000000000000000000]CDV87QMXVoC0000000000000000000000000000000000000000
TGULY7`20000000000000000000000000000lb6a0000000000000000dH:W00000000000000000000000000005G5]000000000000000000000000l6KX00000000
00000000XBK[0000000000000000DIf]\g9@0000000000000000T^R@000000004hg30000\d_L00000000000000000000000000004E0l00000000D0NIhZbn0000
00000000000000009GPM00000000XjjQ000000000000000000000000``6Q00000000000000000000T]IPe8j>000000000000000000000000hbE5QAPX00000000
000000000000000000000000000000000000000012]20000000000000000000000000000000000000000000000000000L7DZ00008mJ40000000041LI00000000
000000000000000000000000000000000000000000000000e=CJ0000000058M200000000000000000000000000000OjmXc>=000000000000m4Dg000000000000
0000XN`m0000000000000000LX7l00000000000000000000<YN?0000000000000000000000000000lnd:L@160000000000000000000000000000Lm=T00000000
00000000000000000000<:>h000000000000000000000000000000000000000000008aih0000Pn^i0000000000000000000000000000M0EJ0000000000000000
00000000000000000000AC[100000000d8;Y0000000000004_Dj0000000000000000000000000000000000000000D6k300000000YG<M00000000h3UP19f?0000
aChU00000000<VcI00000000<IUF0000000000000000000000000000<@SQ00000000000000000000`4mmdZN>00004<@X000000000000`XCJ0000dKZe00000000
Q<4F000000000000000000000000h=@K0000\EHe000000008aNlX_5F0000000050mU000000000000D?L`00000000000000000000000000000000000000000000
0000d2;B@N7A0000H1JgX^jV000000000000000000000000000000000000d40>0000000000000000000000000000P^hY00000000000000004GeXAGV?00000000
0000000000000000000000000000000000000000h>J40000DC@5000000000000000000008fIo00000000@ISW0000000000000000L5kDTWZN0000000000000000
000000000a=c0000143X0000d176LVR>0000000000000000000000000000000000000000000000000000000000000000000000004U7j0000XX_^00000000m9SF
0000000000000000eG\_00000000000000000000000000000000000000000000000000000000XG;Y0000000000000000DTO20000l;>_4E4E0000000000000000
000000000000000000000000000000000000000000000000000000000000lG]Q<R42dfb4000000000000000000000000d`?6lfEimE;l00000000000000000000
00000000DT:V000000000000000014<^`37A0AA_0000<L5G00000000000000000000000000000000000000008ih:000000000Ee7000000000000@HKB00000000
0000=C^O00000000000000000000IBN^<ZM:0000`n@h00000000XVVX0000dH@bL=`O8g4g00000000hNe@0000000000000000000000000000000000000do40000
DiEK000000000000=5YKlO3R<HDf000000000000000000000000LnZT00000000000000000000000000004?Pf00000000000000000000000000000000P0B>0000
000000000000]7b900000000000000000000000000004>aDTeOZ000000000000DZm68eZJ000000000000000000000000000000000000000000000000l^[n0000
0000000000000000000000000000DJml@l5V00000000L`^F0000000000000000@_<:000000000000000000000000d>f300000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000LRA10000000000000000
0000P=i200000000`49@000000000000Xc6imDmj00000000000000000000000000000000@6<B00000000000000000000000000000000000000000000\08Y<;j]
00000000000000000000Pd\70000HR5`0000000000000aCk0000<b@?E9^<d3f`00000000000000000000m>[0\ZjV0000000000000000DkD40000000000000000
00000000000000000000PiNJ0000TShe000000000000a:XU000000008FlB0000<VGIE9k1000000000000TUS4000089;P000000000000@3aa0<2?U:Jna<lM0000
0000000000000000000000000000=E18999\00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000=7H70000HmgQlGHd000000000000\[64<]R\000000004=Jc00000000HN^k0000@M6`0000000000000000e:Bi000000000P7n`YT4000000000000
00000000000000000000000000000000000000000000000000000000h;NB000000000000UAhD00000000T?0Y0000000000000000000000000000000000000000
`R5J8KPSAC9<0000000000000000000000000000000000000000000000000000D82a00000000@R=G000000000000d]?H00000000A=S700000000000000000000
0000l7mRD9Cj00000000m@CK000000000000000042nAUETX00000000\;hg@AQJ00000000@Aj2``83\m[d0000P<XgI:hB000000000000Dck70000UB6o00000000
00000000lhb:000000000000\HPP000000000000<F3QPIcF000000000000@X@^]8<V0000lLM68^=@00000000000000000000a:`H000000000000000000000000
000000000000000000000000<1OPaDUJ0000000000000000`D1<hXUB00000000<_lP`lAL0000LSH]00000000lYQf0000000000000000000000000000l]^X\l9a
00000000000000000000000000000000Lb][00000000Lf0d000000000000T;^CXfB4000000004DVc<^UlIB9_000000000000000000000000l<5e00000000Y=FI
00000000000000000000l4U^0000@<Q:`N]M0000000000000oC[13:00000@G=[00000kc00000locP00000000000000000000db<Q0000000000000000DJTK0000
000000000B`^LWZd0000Hd7Qe4PcPLg24Tb>000000000000lY7_000000000000<jX40000]D1S0000000000000000000000000000000000000000000000000000
00000000TCcj000000000000000040kT8[4g0000000000000000000000000000l1:<0000Di]Ba2bmP;;d8=]2@ZG>0boW000000000000000014W50000dES;0000
0000XAOJ0000P]3o00000000L?9GHAH@4P`5\X3DLg0^0000000000000000000000000000hdGjleP^00000000<@MS0000000000000000YBfPDAlP0000lF`T0000
XZW;X`>H000000000000000000000000000000000000000000000000000000000000000000000000000000008;]^0000000000000000000000008IflPb490000
TPMB0000<]E20000000000000000@FRZ8_Q;00000000TZ8j00000000T0Ik4XD?PfSZ0000000000000000@Q^3000000000000000000000000000000000000l[d1
0m`E00000000LWcA000000000000000000000000000000000000000000000000000000000000e=>h0000848200000000]3j900000000DeFU0000dPP_0000@VU]
TF_34Q>^l_F`Tc;Pi?f2=Bm:0000000000004LQo00000000000000000000000000000000000000000000H3^LL\LF00000000000000000000000000008N420000
@01T@N9d000000000000000000000000000000000000lmehXSPW0000@Yfb0000000000000000l6>h0000XD^:0000000000000000Dl\N0@QQm7Vg000000000000
000000000000000000000000000000000000000000000000I=4R0000000000000000000000000000PiGk0000000000000000000000000000Q8]g000000000000
00000000000000000000000000000000000000000000000000000000000000000000E?U_000000000000LcLBe7`o@[MD<3j50000000000000000@H>SHP1j0000
00000000`;^P000000000000000000000000000000000000e??G0000l^l300000000T=Ri0000000000000000d_d<0000000000000000000000000000d6:A0000
d;d@4AlcLRfN0000000000000000\XEY00000000000000000000lnPX00000000000000000000000000000000<nY7mECJD9DcHEkf00000000PK8``QO_00000000
00000000000000000000000000000000000000008KK?00000000Y>JL0000`^6b8?Lm00000000000000000000000000000000000000000000000000000D6T0000
00000000Q5UB000000000000Xh>e0000000000000000000000000000000000000000000000000000UBUY0000000000000000000000000000`1FgL4gj\=4>h3_b
0OSg00000000000000000000000000000000TcGQ000000000000PaOS00000000DC3mXjm_17\H<]8^0000000000000000DGOV0000000000000000000000000000
DAB:000000000000\]V8L2Eb0000ACk`00005E1[0000000000000000000000000000@49M0000000000000000000000000000000000000000L=c7000000000000
@IIT0000<E9M000000000000000000000000000000000000000000000000000000000000d?1300000000000000000000000000000000000000000000i5@\0000
000000000000@m`80000l4]fY0R=000000000000000000000000000000000000000000000000MDm=0000P46J000000000000000000000000PBT?0000T[E<HjBL
0000000000000000EBdf000005C]00000000<OU@00000000l>lj@[f\lMkF00000000000000000000D`XMiFil000000000000000000000P=L0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000dm6D8\iom<7?0000000000004c]liA4Q00000000000000000000T9=fH[0b
00000000000000000000000000000000000000000000000000000000000000000000@Xo900000000000000000H4K0000l2S^@_];=::A0000<l@900005BV<0000
d0C900000000\J2F00004T2j]65E00000000000000000000e?d6000000000000P>U`0000`5Ac0000a96T000000000000dGh=000000000000000000000000X6Ya
0000000000000JnPi=io00000000XPIc000000000000H4A7dDd00000000000000000000000000000<O[SLTHmA@?V0000lPUH@Fm70G@000000000000000000000
4]Um00000000HV`g1B5e0000000000000000XWCA8Z\[lk;NY22R00000000X;STTlE500000000Q5nh`3WV4KG70000000000000000000000000000000000000000
0000000000000000000000000000d<:Rl6CO<Hm8QD?m0000000000008YgN00000000000000000000TY140000000000000000dI:T00000000PY^SL`Z\IEF3H=8X
000000000000DWl>L4GM0000000000000000000000000000000000000000000000000000000000000000iFdg00000000000000000000000000000000T1C`U0On
0000Q0bA0000000000009FUi00000000hBh5dK\E0000000002CA00000000000000000000000000000000000000000000000000000000000000008I:>@PZNU4TM
0000DS4_d2Hi@Q9NXnDl0000h5@O000000000000000000000000@SjP00000000ACK;\Wll000000000000D>Y10a0E0000@Ahe0000000000000000000000000000
0000@]k3000000000000000000000000000000001Bf=00000000000000000000lm=4000000000000h1L`0000`OMDD7XVlGA;TGZLhMJLDN7ndY0M000000000000
A:?ma92000000000000000000000Xadl000008678Ckn00004KYb@W0o000000000000i@6d0000L0XXPbS1Dl:f15TQ00000000X2Wd`5Pi43200000000000000000
IGEb00000000000000000000000045@;0000000041QF1Cjg00000000Db[W0000000000000000lm3J00000000i=aC000000000000<ch]00000000DH1Y00008AJD
0000Xd?eH<d_\M_k8=B6000000000000000000000000000000000000000000000000l78L00000000000000000000000000008`1j0000L\L^0000000000000000
00000000000000004>cm0000d__b000000000000000000000000000000000000h5L<4S0D0000000000000000h`J\<YDEXYOo0000@ND4000000000000DFDb0000
0000000000000000YFeZ0000Q>jdYF5m]<HM0000000000000000000000000000000000000000D8;J00000000000000000000`\3b0000`O1VT_OD000000000000
DHTnX\aY00000>fM0000000000000000000000000000PAGk00000000000000000000h;LEe7\^@F0FXRM?XH6Zm@Q]000000000000000000000000LA[5<gd30000
00000000000000000000AG200000000000000000000000000000<Jc400009;1g0000DLoM00000000X24n0000ljPE00000000000000000000000000000000@EhT
@CLI4Oabl]X>0000000000000000H^bA000000000000000000000000@7f:000000008R[90000000000000000000000000000DbNH000000000000000000000000
000000000000T_bk00000000000000000000000000000@Ff000053]N00000000@M^YP]a30000000000000000000000000000h><Z00000000<eGE000000000000
00000000a6Hm000000000000000000000000dG5e0000m@if00000000]DlF0000EAa>0000lLHE00000000U>@k0000000000000000000000004`<T4hnC5?mT0000
00000000000009\R<EQE00000000000000000000000000004WUgQ4@?00000000000000000000\@J^XiMB00000000P:^T0000@3Rm000000000000000000000000
00000000@NM;l6`Z53fo0000DZJA0000d[K=000000000000@5YhLaQ>8^o_000000000000000000000000<AkYYDD:000000000000000000000000000000000000
000000000000YDBH00000df7T00Y00000000000000000000000000000000@5hJl^TLTROR000000000000a@fP0000lVTCA0\50000000000000000000000000000
00000000000000000000000000000000XS0c0000000000000000000000000000A<8J000000000000MG<`<BYA00000000`k:80000LXG:DaId`J4W0000X>1C0000
X<Om000000000000@3NH4Elc0000`7MWD=`_0000000006:e0000ADe:0000000000000000`CD;0000QFM<00000000Y@ni0000HQL^000000000000E6\Z0000a@;o
0000XD7U00000000000092;`00000000000000000000000000000000000000001FC]00000000loD20000hNO100000000l@GgQ7c70000000000000000XeM40000
dMiV000000000000000000000000=:QP0000000000000000Xk9D<f@m0000@Z_l0000`RMX00000000he9M@b1h00008I3U00000000000000000000000049>G0000
000000000000000000000000000000000000000000000000000000000000lR;e\Snh0000Q01K000000000000000000000000=@lQ@38G00000000000000000000
00000000e1UE00000000L>mK00000000000000000;i2\m@Z0000X<<^P<Tg`Y_G5DKK00000000000000000000000000000000EE^g0000YD\L0000000000000000
00000^VL00000000T[gD0000`=ON4=J20000aFP?86R800000000000000000000000000000000000000000000YCUL000000000000MDl91@6>0000<2?<0000<4b@
0000000000000000000000000000dGBg0000`8^eLK]K00000000000000000000000000000000D`Q500000000]98O0000<eR[E@`1000000000000000000000000
000000000000M3^X0000000000000000000000000000000000008<Lj0000d9FiTBVAXLa?Q?ji000000000000000000000000@hcL00000000000000000000DY4K
]2YlU6:a0000`4n`0000000000000000000000008KH800000000IAoX00000000L9I@X6]c000000000000000000000000000000000000l]3J0^CSE6gm00000000
0000000000000000000000000000000000000000\J@300000000000000000000HKAhHb4c00000000000000000000`?hZ];7Yi<?^0000PV2<0000000000000000
00000000PG]F8fJ=000000000000000000000000000000000000000000000000HoP3P:?B@<?1@QLI0000000000004I]Y0000000000004IED0?XRA3N`00000000
<elo0000M5;R0000a@W<000000000000hBd2000000000000000000000000a8bfP>9_0000000000000000000000000000d`HX000000000000hY26000000000000
0000000000000000]1TS00000000P=gb000000000000000000000000000000000000Tc_Y000000000000000000000000H6LiDcl\000000000000000000000000
52QQ00000000\5cZ000000000000000000000000A;Ni0000000000000000000000000000P8=U000000000000000000000000000000000000hS\n00005GB=0000
000000000000000000000000000000004PnfHU06h_4AeCXZ000000000000000000008?H\0000000000000000h?3ZL:@i0000000000000000000000000000LK4E
0000000000000000000000000000000000000000000000000N`]`C]dhHaPP0[S`PKm00000000000000000000000000000000<[]Y00000000000000000000lZ^V
000000000000000000000JBSMEQ]00000000000000000000000000000000000000000000D9@bT?=300000000000000000000H2CgQ=RR000000000000X:J6LB_2
L]_o96e0lAHj00000000Dem<0000000000000000000000000000000000000000<WEQ00000000000000000000000000000000P84BhSgml^kN0000la8=`QPKPg=`
5BQO0000000000000000000000000000lEf[0000d6:S0000000000000000000000000000000000000000000000000000D2]o@LQ^000000000000dN?gXfAC0000
000000000gkR0000000000000000TK7Z`fKm00000000000000000000000000000000000000000000000000000000LdUe0000Y2d:a9n1lCm\YD:<000000000000
@fQd5CBD0000000000000000E8jd000000000\Eb0D6D00000000<4F9000000000000000000000000hQ]>llaKHWm@0000000000000000]4HKi;@k000000000000
000000000000PI=>PIgS0000ECFH00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a0N:0000
X5;3T]f2<bXM\coY00000000PVg]000000000000000000000000Tfbeh<?EP0oK00000000=>9d000000000000000000000000P`m@00000000000000004hnR0000
0000LJVY0000@CY=lQ_8D`Ue0000000000000000Tc2@19:j000000000000@LBK000000000000lfQE0000000000009C5\00000000000000000000\:B`00000000
0000000000000000000000004PaE00000000000000000000\hP10000@GCMM<U]<_^<U7Gf00000000000000000000XVQO0000000000000000hbi;L@nlP6Q=41dX
I8@B00008\Q?0000000000000000000000000000000000001@j9aBX70000000000000000000000000000000000000000X0Q<0000000000000000000000000000
`WGP<W]7h813]@G>00004J49000000000000XfRF0000\lbi5B110ADWL\1X00000000000000000000000000000Hdb00000000i1SN00000000000000000000hWfR
000000000000000000000000029NXX:P00000000LQ?C0000<<QRX\n1MDX500000000lRDm00000000`RlS000000000000000000000000D@`R0000000000000000
0000U:G0@B_e0000XS`H000000000000000000008OJ90000000000000000000000000000LHbS00000000LEoSY=nQheS3M>RY0000XNY100000000000000000000
00000000Q3Za000000000000000000000000000000000000000000Mi0000000000000000000000000000H5g^00000000Q7Ic000000000000000000000000X3al
DR4C0enE0000<WE>00000000000000000000TZH:0000000000000000000000000000hFlZ000000000000000000000000000000001?U300000000000000000000
0000<o@8000000000000HCCT0000000000000000038kD?=J0000000000000000M>X:0000000000000000H07n0000000000004i5D000000000000<f7300000000
0000aB?b0^hJ0000000000000000HZ3I000000000000000000000000`HTR0djZ0000]F`P00001=hF0000000000000000000000000000000000000000lcfm0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000E3\b000000000000000000000000000000000000
00000000000000000000i8FD1E8l0000IE`30000000000000000000000000000000000000000<P4m00000000000083WoP8\U000000000000000000000000PTSR
00000000000000000000000000000000Q3=nAE6o00000000AFXjMDEc00000000=4fF00000000lWSn000000000000e<`G0000000000000000000000000000Do>J
00000000@5Fbl>JL000000000000dEaWPiB40000`:9H00000000000000000000000000000000A:dP@lOReDgS000000000000000000000f?g0000000000000000
00000000000000000000000000000000000000000000@1F>00000000P@[40000000000000000000000000000000000000000000082^=0000T?:T000000000000
00000000000000000000000000000000000000000000000044Id00000000D16a00000000000000000000Dc=?00000000000000000000T>0<0000000000000000
000000000000000000000FBl0000000000000000000000000000`a9IPIK@X3BaL:@R000000000000000000000000`CeN00000000000000008;LR0000HGA]0000
<DXD00000000X>4?0000000000000000dQ\Y0000000000000000LC=Q0000000000000000000000000000`bcN<dJb00008Zni00000000`C?00000000000000000
i5>Y0000PF2h0000H>Fk00000000H<ITXX7S`SJ;ThiS0000TZVe0000000000000000Y29i0000000000000000L<l200000000T?N=YDhS0000000000000000<:@0
000000004d5l00000000XN540000\EE2a7OR@cNlA:2697Y;0000`\>?8N1^911R00000000<8h_00000000000000009@PT00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000048MQ0000<I5J000000000000000000000000P9?E0000000000000000
0000@`NN0000LjAb00000000XD1P0000000000000000000000000000PK8m00000000000000000000D=iY000000000000000000000000m83T00004K;80000<`K]
00000000X^X90000000000000000000000000000lYi`iDji000000005=Qo0000000000000000000000000000000000000000DfM8e8`70000000000000000YE=i
000000000000000000000000000000000000I5?`00000000\CVH0000000000000000000000000000000000000000000050J[0000DkP3000000000000@9Nl1=Zb
000000000000000000000000000000000000000000000000000000000000Y<RZ000000000000IE010000000000000000lcQfhg>?\ZjmD^HI0000UBGA0000<0ea
000000000000853?000000000000000000000000000000000000dUejT4H3d=SY0000000000000000\IIm00000000000000000000000000000[CFD>GV00000000
X1B30jW]000000000000000000000000l799000000000000000000000000000000000000000000000000000000000;J?=A4k00000000TM;A0000000000000000
00000000XP;l000000000000<32h00000000000000000000`Y7Q0000000000000000000000000000000000000000000000008Fj100005F7Z0000000000000000
000000000000000096Ro0000000000008:[ZY0;U0O:\000000000000000000004WmQ000000000000000000000000000000000000000000000000000000000000
0000000000008N0W0000hf9I0000THB90000h3F6P1L:@Si_00000000000000000000=CQW0000Dj`@000000000000000000000000000000001:Y54l1\00000000
0000000000000000P<J_THES00000000E5oH0000HgnD0000000000000000U7V@0000dVi`000000000000000000000000D<6h0000000000000000LGC900000000
0000000000000000l8g6\HN1000000000000000000000000h7@e000000000000lZ@K0l^>000000000000000000000000@dX\DgeM00000000iD3900000000`R:V
0000D[Q800000000000000008X2H00000000<WEd`Fb_0000000000000000000000000000000000000000000000000000000000000000HGAO8Z]9000000000000
00000000HNe10000\C2@0000000000000000\OKSHWOO00000000A?_E0000000000000000000000000000000000000000hfYH0000000058T70000586`00000000
0000000000000000000000000000000000000000i1\<000000000000d>k;hOD_5:9Y000000000000000000000000000059@300h^lZ@fPW:;00001GEO00000000
0000PIQb0000e0nR00000000000000000000dKek8A=Wd\X100000000`^AT00000000@3\@0000000000000000dON[0000000000000000hK\8iEFY0000Tk:Q0000
0000000000000000000081P904CDHFHF0000\A0S000000000000\VP600000000000000000000QABF0000000000000000000000008H2c00000000000000000000
0000000000000000I14f000000000000<55<0000`2FW0000L:^6000000000000000000000000XfaX=B2J00000000000000000000000000000000000000000000
00000000000000000000000000000000T9@0`f2mLX\HXn61TI>;HnH200000000000000000000000000000000XB660000000000008d4100000000e73_00000000
0000hM<]0000000000000000U8<EIAAchOTSlY^FXZfg000000000000000000000000000000000000000000000000@[kG000000000000000000000000iA0\0000
0000T3SJ0000000000000000X=fY000000000000L\k@00000000000000000000lTMK=B^100000000000000000000000000000000000000000000000000000000
000000000000000000000000hRRk0000000000000000`gh_0000XYHZ00000000<Rf20000000000000000lD<;0000hXFeXOL_0000e2U21AA00000000000000000
0000XQE=`F5`0000000000000000000000000000000000000000000000004V6D`oZU0000000000000000000000000000000000000000000000000000hd1V0000
hm6d\PN^0000PG\X0000@=bi0000000000000000000000000000000000000000000000000000000000000000000000000000hACS00000000Y9`Q000000000000
000000000000000000000000H^PP00000000000000000000X;H4dIDg8`ZoQ9N[000000000000YDCTdlBaQ=La00000000000000000000aD9O00000000m7>nA;]1
0000D?i700000000`S040000<;`]0000000000000000T[Hf0000000000000000PYbQ00000000i>\40000000000000000000000000000000000008H7==?C<0000
84T9dbmE@d`:<h=@000000000000000000000000\g3?00004fdo000000000000000000000000000000000000000000001GYJ0000000000000000000000000000
0000000000000000000000000000000000000000Q<O6DbJa0000000000000000000000000000Y0L\00000000000000000000DkV[000000000000`[8=00000000
aEPi00000E][0000@9fi0000000000000000\SA40000hP8<00001GWk00004B2l8D=n4TkI8gGPDiTHeA:50000000000000000000000000FKD0000000000000000
00000000H\hK0000<l_500004<ofmAT?0000000000000000000000000000000000000000000000000\nmLo37`hee0000XN[:=<R1000000000000000000000000
H]9M000000000000000000000000000000000000A@n@`b^Ce:6S0000000000000000000000000000U;?T00000000000000000000000000000000h>?R00000000
0000LjSn00000000\0Al95[oX9:[LMC\000000000000H?c[UF01h2YW@X2l00000JVkUBcG0000hDOBQCgH00000000000000000000PK9k000000004KZHXd8U0000
000000000000000087Fm000000000000000000000000X^;f0000000000000000<Gc7@IXD00008f[U00000000000000000000000000000000X?iOL[I[4e5>0000
00000000hBleLPACl5mi00000000000000004@H@00000000000000000000000000004J4H0000000000000000000042if8@6P00001=4k000000000000dl<G0000
0000TDAV00000000L6dIXWN;Th=3Q6>`M@cF000000000000T2j\000000000000L<]44B56eF0WdTO]TMJ5DgdG0000DZQU02W8hH]\000000000000000000000000
000000000000dD_W000000000000lGa^000000000000`Hbn00000@5a00000000000000000000lRSl000000000000000000000000P7UK0000PG[4<m[F00000000
00000000000000000000To_c000000000000HWg0000000000000000000000000000000000000000000000000000000000000\QiPX[DjY>W9\bM00000\8Th8A?0
00000000000000000000000000000000000000000000000000000000000000009COl00000000\E`Qd\HE00000000000000000000000000000000<[eC0000e;;d
0Aa00000000000000000000000000000000000001CKNH9[j00000000YDm0e@XR0000000000000000000000000000P72J000000000000lXI=0000000000000000
0000HUDK4T91000000000000lfeI0000000000000000@<oX\F6=0000000000000000000000000000000000000000000000008<R]00000000D8B>000000000000
0000HX>@000000008]>[000000000000T^Kl0000lY7DH:>700000000000000000000000000000000000000000000000000000000Q4`l0000hiJ=000000000000
0000000000000000000000000000`;@``?IVE:2Z0000lBaLEA;n1FZ3\_R08HLZ000000000000000000000000TFE<0000@ZOZ0000h6jB=4:O0000000000000000
L3ie0000dSa8dRRGa;EV0000000000000jbI0000000000000000<GB90000000000000000000000000000000000000000<2dT000000000000@jZ8000000000000
<M@M0000X5SZ0000000000000000M2S]00000000000000000000L1B^000000000000000000000000\77dhe9700000000000000000000hFF\\H^60W1I0000D2`3
00000000LZ;d<ciX\j7K00000000000000000000PVQ_00000000000000000000QBB:00000000000000000000000000000000000000000000000000000000a@`D
@J=F0000LN_Z8^Wa@8I\`Hfk9DOB000000000000000000008hLS00000000\1Tm0000TadTPcO64hZe0000000000000000HHXK00000000\?2U0000000000000000
DGiA0000I3]500000000000000000000000000000000i8I10000000000000000\L;BDAEdldT_Y:7[0000000000000000Hn:G00000000PLe>0000000000000000
000000000000000000004\SF0000Q2bN00000000000000Ve00000000000000000000THoW00000000000000001@M\0000000000000000000000000000D2E8\CPZ
Y4;b0000I0>200000000PT0h0000000000008NaM00000000000000000000000000000000hKeZd<>7HlU700000000000000000000`J\L00000000000000000000
0000000000000000000000000000000000000000000000000000UDJE0000000000000000000000000000000000000000PWb1hbAY000000000000000000000000
00000000000000000000<eelmF6T0000000000000000XS1I0000000000000000000000000@gX000000000000000000000000000000000000Q=Xj0000@<R:0000
`gQS0000M3m[0000E=1Z0000000000000000<4NQ0000L:V800000000000000000000H\O=00000000d0RZlc9LHjo=9<\WXTQ?=Fl800004U7F0000000000000000
00000000Pc8Y@ok`0000000000000000000000000000T<cl000000005F6:000000004W9kA@[=000000000000000000000000000000000000000000009F@fYGKQ
0000000000000000X_eg000000004;9]li`K`cLW\@j@0000000000000000000099M8000000000000`?5L0000H:JG0000P=^E0000`?I`000000000000a8R]0000
00000000000000000000=BBg0000P5PJTid1000000000000000000000000De\M000000008[WY000000000000XFiC0000``fF00000000TYnmUCT3hd`b0000a:`b
TO^b`j>@00000000000000000000`9a?0000000000000000mFhYY6>O000000000000000000000000000000008:n@000000000000000000000000000000000000
0000<LPg0000PNAZ00000000@R<800000000000000008GoaiDW10000000000008Y[J8PcV0000000000000000X_Z=\EG00000000000000000U1@l000000000000
0000000000000000000000000000df=M00000000000000009GKa0000000000000000\j51000000000000000000000000000000008Q^F00000000lb\I00000000
000000000000000000000000000000000000000000000000000000000000000082Id0000L==A00000000L:kS`l]Q0000H>j]0000000000000000@RHBmDAO0000
0000Tbjn0000TKVA000000000000000000000000U9^Q0000`:\6T50=d@c?000000000000000000000000000000000000Pg\F0000TJK200000000000000000000
Pn6S00000000000000000000<B<L00004`iW8aET00000000000000000000l[;AY?e6000000000000TP9600000000000000000000000000000000000000000000
0000000000000000H^Z90000000093gH00000000d4R7U8jS00000000000000000000000000000000Y8[V0000]1PW00000000T^cM000000000000000000000000
0000000000000000De?00000L=<HE;?6I=2@0000000000000000LnR5000000000000000000000000Hho400000000@i0J00000000000000000000000000000m3k
0000000000000000\8lU0000000000000000IAQ>0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000h3bHM4K_0000000000000000P^GoMBIn000000000000A:jb00000000`HF?00000000M6ZYEB=20000000000000000000000000000`;Zf00000000UBY6
000000000000Y9?dH8iD0000000000000000<hGS0000000000000000000000005A2LAA\30000000000008Wk@000000008<RO00000000000000000000\6_QY46X
00000000000000000000000052B60000000000000000000000008GIl0GSkQ5\gP]jb0000aD10ED7P00000000D9Y0H<8J00000000000000000000000000000000
0000000000000000<dFa0000l;MjeEjI0000000000000000]DGbD7H`@YIbHDLili?aQ@F_00000000dHY4000008RC000000000000000000000000ln\>00000000
000000000000`@U4@NTl\\O_\blG000000000000T]6c\jOa000000000000L=V80000dW@NHNb30000000000004_iQaA1lADNbDTT\00000000\e6ELf`d00000000
000000000000000000000000<k6D0000@<mD00000000\6LWm13m0000000000000000P>mlDn8X00000000L\]K0000h=Ng0000a>nB000000004hN>000000000000
000000000000\?ROD25X`_R[XG<400000000Pb8l]=9000000000000000000000`Bg`@9B;0000dSQVI@\=0000EFo:PPWjPlW8iFCP0000@57=0000000000000000
0000<H<;0000]BSm00000000000000000000@BSO00000000000000000^F700000000DNej000000000000l=YgMB34IE\MH3PK00000000I;FG000000004T=M@3T7
0000lNg<000000000000h\YQ0000000000000000000000000000mElFHb`Vhh[C`o<MIB:Y5Fj90000XKVTDk[^9EAQ8Y@20000XVJ[000000000000000000000000
00000000000000000000000000000000dSVM0000`D56Y3NGABJg0000XKo80000000000000000i9Fd00000000000000000000000000000XKR0000000000000000
00000000<A]jLQ]^=GW[0000000000008AcY0000P\lj0000T?<8033e\YkV0000000000001@9@hE^kPJe7db0HEAVK@YYJQAV^0000`a6V00000000000000000000
0000hR?00000PZi=0000000000000000000000000000000000000000000000000000000000000000\Kn\0000T8INTaK5i6@S000000000000lc:;0000EDf;0000
00004\7d00000000000000000000000000000000<eV>00000000L0=cl6E\000000000000000000000000hO_:=<O\0000P1O[0000I:^50000000000008bV@0000
0000LXhl0000AFnT0000DG[a00000000\D?A0000000000000000e<<@000000000000000000000000000000000000000000000000=2e=00000000000000000000
0000000000000000@TAV8bP40000XfXJ0000000000004o0V000000000000<C09000000000000000000000000000000000000Y>Tm000000000000I1Ua00000000
00000000000000000000000000000000000000000000000000000000HG;M18QR00000000000000000000000000000000le<cA7m0000000000000000000000000
0000000000000000000000000000LS<4<KI0EEH?X@Y80000@P0E00000000]G404<AE\g[5D6Td00000000000000000000000000000000TZmZ00000000lW<60000
00000000<i1H00000000000000000XWS00000000h5oC000000000000000000000000000000000000000000000000000000000000000000000000<ak=57jP0000
0000000000000H>E00000000Y1CM0000dbO:00000000000000000000dIkm0000000000000000HBek00000000000000000000lV:j0000X<8g0000000000000000
`I<Q000000000000Lo_R00000000=9mI000000000000LLCCdLcW000000000000000000000000000000000000`Gj\0000000000000000000000000000l`280000
0000000000000000000000004aoi00000000dnZn00000000I7kB00008MimI;H400000000000000000000`]e90000000000000000hfd70000\dhU000000000000
0000000000000000Leco0000000000000000000000000000laSm0000<90f00000000\aaB000000000000XPL]000000000000d`PI00000000000000000000];bO
00000000000000000000000000000000000000000000mAN\0000000000000000000000000000Dh^]0000a;X700000000Q;[6`59[000000000000000000004\B7
0000X`V0000000000000a>@:00000000000000000000000000000000000000000000l=2^000000000000D92:0000000000000000000000000000000055I\0000
000000000000000000000000000000000000000000000000DHbb4egm0000T?0=0000h^]7<;\m4dSgPjTXT5bIdc@j0000TMM300000000AEhi00000000hgb30000
0000M:NS000000000000HVYe000000000000m2FO`OZa000000000000000004Ul0000000000000000000000000000]FFQ00000000000000000000\[1=0000@oEN
000000000000000000004d^n0I8;`:Y1000000000000loZ@0000l_3S0000000000000000000000000000@W8]0000000000000000000000000000\SSG4f8>0000
00000000000000000]L3`aN>0000DWC6000000000000000000000000000000000000000000000000000000000000000000000000`hWI00000000`dFP0000PEK0
DFO\00000000Y61W4Q`U0000000000000000UFS9M6TO\kCN000000000000LHHY00000000000000000000<5W096^?0000Hb_J000000000000XY5P000000000000
000000000000000000000000000000000000]B=E0_:Z0000000000000000000000000000000000000000000000000000EAn_X85h00000000hc3=000000000000
00000000T3g9dJgg0000LH;OPlXR0000000000000000ABSZ000004\R00000000ECeP00000000000000000000PVWd000000008RgY00000000000000000000\ZUn
0000@3JX4_RE000000000000000000000000000000004nJ8DJ<i0000000000000000000000000000000000000000E=<J\cVJ0000000000000000000000000000
l5>0000000000000D[FG0000iBeS00000000D1<n4Yf20000TADe4cVn000000000000000000000000UF?F000000000000000045GO00000000M=?g000000000000
000000000000l\3800000000000000000000T@ZFP^b^000000000000lm_ce7>?00000000T6He0000dUNBX9=B`VHg]A<NMAGhaE3TT=@000000000000000000000
000000008l3o0000lBO@M9MbI01b00000000000000004Z4^000000000000\;9o00000000000000000000<Ne`0000000000000000000000000000000000000000
00000000M8GZ00000000000000000000000000000000hAC`00000000LInS5D2I00000000A=>:000000000000000000000000000000000000HlJE000000000000
000000000000d6IW85d=0000000000000000000000000000000000000000000000000000P]7Q00000000000000000000E=f]00000000<mMU0000000000000000
00000000TZaV000000000000h1ncX\bS00001@<OXNTK00000000@@g30Jg;00000000PC6S`ePA0000000000000000P:VN00000000d@2]Q<KJ00000000@^3E8@Bg
0000000000000000X8<l\_7O000000000000iG2=hhO^T5l[0000h?\W0000000000000000000000000000M9Ac0000000000000000000000000000000000000000
000000000000P\<6000000000000T\ho`ee^0000000000000000Xg=N000000000000000000000000000000000000`N:^\Y>:X_T=0000PmlShccNTHaC0000=0gP
0000<=cFXJJI0gm30000000000000000000000005>2Q000000000000h1h;0000U?A_0000<VOG`05FlJh30\U28aka000000000000DLX`59;=0000E0B[00000000
000000000000000000000000H=3`00000000000000000000000000000000000000000000000000000000000000001?=[0000000000000000<f6<000000000000
00000000<;0b000000000000HOLHH5X:00000fY=d>JnPI[5T8>X4a9nDA\`LIY80000D8nPAGIJ0000dSNO00000000H>Z600000000PCgUDGNgD\cH<Pd;=;_HiAPk
HQP5000000000000000000008O9l0000TGcYLn=heCD60000\dMgHF@<h3YW000000000000000000000000000000000000000000000000000000000000QENQ0000
MDJX8Rb[PMB^00000000hn]c986100000000<Peo000000000000000000000000THiVH4f<HhY4000000000000000000000000hPac8_AcX3Kc0000000000000000
0000`YI500000000PK=3P95?\XUWdhHe0000\o\>00000000UA_h00000000000000009>>iHPUkUA_GH;TT0000<KdJ@G?H000000000000<Mlg0000000000000000
000000000000HJEQ00000000000000004aY_00000000000000000000000000000000QBDI000000000000`C<:93MG0000TPPC0000ICiniAI>00000000E?m80000
0000eC:200000000000000000000000000000000000000000000hH>0000000000000000041NC53=HAFLi0000000000000000000000000000D6KG`6ie\g`@]Ai4
000000000000h\Bj000000000000L4cH`DNiA44B00000000000000000000000000000000000000000000@e3b00000000P;`A0000\f6f00000000i10600000000
0000000000005DVW000000004;gHHNHM00000000Pg<4000000000000daHk<?Cf00000000000000000000M64cDfjV00000000TbaP000000000000000000000000
000000000000000000000000000000000000d`EGi7@`0000000000000000P7OLTC6<0000000000000<3C00000000000000000000000000000000000000000000
000000000000000000000000000000000000A=_f0000000000000000XQof000000000000Tmkc00000000000000000000000000004I2n00000000000000000000
000000000000PIG6U4600000000000000000l\Q`IFg0000000000000<ad300000000@RWX00000000000000000000LMl000000000000000000000HP3n00000000
d6PT<HKf0000000000000000000000000000000000005ACi000000000000000000000000LT7AH^l]0000000000000000e07:0000000000000000000000000000
8M0A000000000000000000000000000000000000000000000000dd]B000000000000T;dmAF_C000000000000LfGl0000XcSUL7464N\;00000000000000000000
0000000000000000000000004JjY0000HdQYMFLV00000000000000000000hg=>000000000000000000000000000000000000000000000000L9]`000000000000
00000000QFHA0000000000000000<Em3@66HY:__886KT<^Y<_E<00000000L=Z\0000000000000000M@5^4foV000000000Ka4PI[X000000000000000000000000
00000000`MfQ@SmL000000000000000000000000000000000000000000000000000000000000000000000000lnn`l?[XDRnf@fVf000000000000000000000000
0000`Ihb00000000000000000000000000000000LKRlHn:6eC4C0000hk^600000000000000000000000000000000MF4T<ekf0000000000004?_T000000000000
00000000h:MOXJiU<i8W0000HN7L<aEf@bL2h:j\=3L?T2gN17Lb000000000000h`bZ000000000000hGY400000000000000000000000000000000000000000000
0000H<0STX1V000000000000XIF4U>T]0000`@?nM5mb00000000000000000000HZHY000000008M]U0000000000000000000000000000MELC0000000000000000
00000000000000000000000000000000@DWj<:K]P<_]LdM1000000000000]FAl00000000E9e;00000000X?Fj1CJA00000000000000000000\7WnTX;;00000000
00000000l8DEL^2U00000000D=f80000000000000000000000000000000000000000d_:5000000000000000000000000eA6]0000TM=lHY3^000000000000\TUR
5FVj0P\V00000000000000001B6U000000000000000000000000000000000000Q8;a0000`B>;00000000a>ePPBW4000000000000<V;S00000000000004Z=TIC0
00000000\]BP0000000000000000000000000000=Ek@0000000000000000000000000000TN0l`M[10000000000000\6W0000000000000000000000000000LJ0R
0000000000000000000055@m00008PgY@k4o00000000<M:\l]_d000000000000@5ae000000000000000000000000lR7>@e;N00004n3V00000000000000000000
000000000000000000000000000000000000@=YL0000000000000000000000000000i5N7D]_Xdo]D000000000000000000000000DX]S00000000000000000000
0000l78`0000D=_5TbYS0000d=m\00000000AEGY000000000000i@Y^`9VmhQ0M000000000000@U=L0000HWBN0000000000000000U3Fj00000000000000000000
000000000000D45F000000000000i=_2=@Q:0000H@kn0000<fBH00000000000000000000XXcOd@cJ0000<RC50000P2>Q000000000000e0kI<Yh\00000000DB=d
0000000000000000000000000000000000000000000000000000Q8Cb00000000000000000000H?PR0000000000000000h:g?000000000000000000000000`dZg
iD4o0000000000000000XICm0000lakQT:FZ@Kn?0000hURceBUL000000000000T\[P00000000000000000000000000000000<eE[000000000000000000000000
00000000I17?00000000000040Qa00000000`h^o0000@cSh000000008XDN000000000000<]I29=f>ECdfXJiGh@Q;Q1VEQ::i00000000Pea8000000000000D4_T
Hhc]9D6CEE5e00004cFn0000000000000000000000000000000000000000000000000000000000000000`l4H0000000000000000000000000000M5=a00000000
000000000000000000000000P5]X0000000000000000<PZodP3D000000000000000000000000P@Wb000000000000@COh0000DSd1000000000000000000000000
8D1e000000000000000000005CQd0000000000000000000000000000000000000000P^8FiFX40000000000000000000000000000000097ldhoAf0000]BT@]7bY
00000000000000008E410000000000000000000000000000QBFH00000000000000000000000096dZ00008LFi`DJd0000T7]T00000000i6]S0000000000000000
00000000000083RS00000000000000000000000000004`3d0000000000000000000040dVHj2e`PY0981_1Ak>0000000000000000m7aP000000009523l<nliCk:
0000000000000000PEN`0000P`\h00000000000000000000<]iJADkS00000000000000000000\HVOl\:B000000000000000000000000<T@J00000000PQnf5<H7
00000000000000000000000000000000PM`>00000000HW[a00000000000000000000i4d10000\<g>00000000HiI4Hk8i@\]c00000000000000004i>W00000000
0000000000000000`T16lHk20fj0P3WbUFNi00000000DK]\00004d?>0000PEZQ0000000042N>`hKR000000000000000088Fn0000000000000f_lPnkR00000000
`=9h000000000000]FdD000000000000000000000B<?0000000000000000000000000000000000000000000000000000000000000000PGQH137\000000000000
m2[H000000000000000000000000aE_`0000000000000000000000000000`P<7hBWi000000000000000000000000`>W:00000000000000000000000000000000
\8C500008NEL`m?100000000@GKD000000000000a4?e0000000000000000T9mK86fj0000000000000000000000000000000000000000000000000000QF_]De@[
0000000000008HGj00000000000000000000H>NF00000000\dgX0000000000008T=<000000000000000000000000000000000000<T=^M8?00000<>R[HTPM\RiD
@Zb1UE@;m3kT<ec;lYBP00000000000000000000000000000000000000000000i70D0000000000000000000000008HhR0000XgO3000000000000000000000000
h8e700000000XA_V00000000000000000000000000000000000000000000DgY10000AAXZ000000000000`70H0000000000000000000000000000M<o_00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000DeAH000000000000X946T\@K00000000D>o7lAYd00000000m@]9
00000000]DS600000000<bhI@Wd\@Tgl000000000000000000000000Q>deY4oU000000000000@cDf0000\0J<d7`000000000000000000000T63T00000000]5>=
0000laLfaCL:00000000000000000000000000000000000000000000000000000000`>E^TE^OEA3N0000000000000000aC`_000000000000000000000000T9OC
00000000000000000000X5UIlWJ80000000000000000DcF1dcKF00000000000000000000000000000000A8\>HFLK0000000000000000000000000000UDiL0000
0000000000000000000000000V^>hgfa000000000000\bX70000000000000000000000000000000000000000<HN?00000000=;G8000000000000000000000000
00000000P`3W06:10RFEhcF=Xgmj0000`Ol700000000d]Wi0000A896000000000000TkE@U1o;000000000000000000008>?E0000000000000000000000000000
0000\0^^L>F@M<PH00000000PIbYlmf=0000000000000000dQUEACbT000000000000IEOD000000000000000000000000lQS:0000000000000000000000000000
TYOR00000000000000004DJR00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000X642M;DM9EDZ
<U[>0EEH00000000000000000000PNj943Si4WBA0000000000000000000000000000@K@U000000000000IAJc0000DGl70000LJfV000000000000000000000000
0000000087jQ0000d;A2d@gd8FT900000000PKcM00000000000000000000000000000GN>5D9\00000000000000000000@7670000000094QT0000000000000000
dISFa2PP000000000000\LU[Lhom912U0000000000000000La[m0000000000000000<3OFdcc=0000\Lhn0000000000000000M<RM`V^Te=7a0000000000000000
00000000000000000000000000000000000000000000000000000000000000004Y:00000000000000000000000004CmO00000000A79h000000000000000054RS
00000000YD030000`7GB0000I>oI000000000000000000000000000000000000@N:8l7<J000000000000=@gg000000000000000000000000000000000n6h0000
00000000000000000000000000000000E5@<000000000000<P79000000000000000000000000000000000000000000000000P>cP0000\oYiM<=C000000000000
@oS000000]?^00000000000000000000000000000000000000000000l_WY00000000eEXB00000000i6eNXUQ]PaKO9DT:000000000000D[@f0000000000000000
00000000E4io\;g2000000000000000000000000000005FN0000`8el0000000000000000Pbb50000XgA100000000000000000000000000000000000000000000
000046c=00004Y\;h<C^000000000000T`7I00000000Pg\_0000000000000000A2hD00000000D1<aX@D70000HTDdU?[85CmL0000000000000000000000000000
000000000000000000000000000000000000\[5W000000000000=;hL000000000000T2S4HDQ1D;]o0000<CB6E5nQ00000000000000000000000000000000ljnK
00008ITa00000000@4[<00000000<C5U000000000000000000000000T<4>000000000000000000000000000000000000IF<`0000000000000000000000000000
PQhE0000hhW60000000000000000000000000000000000000000000000000000<]kC000000000000000000000000000000000000I<?50000M?_g000000000000
0000000000000000`Y;F00000000<5U000000000Q>mo0000i<BN5@IW5F34]AcdYG>E00000000Hg5J000000000000000000000000000000000000000000000000
00000000dNdM00000000000000000\T90000hPGRXPSIL`KK00000000`igL000000000000000000000000000000000000i7=T00000000IF1>000000000000<VFZ
0000`Jn@0000@5o0l6h1l9GTPLZ0TbSe00000000000000000000=FhF00000000000000000000000000000000000000000000000000000000000000000000lFC:
0000000000000000eG6=00000000``R7e5`V00000000DDf400000000X6V2000000000000hA5l000000000000U4<G000000000BDN000000000000000000000000
000000000000000000008^YYe2>X0000000085jk000043j@000000000000000000000000000000000000d@?c0000`SIb0000daNJ000000000000000000000000
d8a2\TKNIB6b000000000000IG5j00000000a:D`00000000LJbC0000D:e[lcjI0000DgVM@XR[0000h@lD00000000I@c3liaFLANZ00000000000000000000<?d8
00000000`_cT0000000000000000000000000000Y1A`5<Lo000000000000LR2500000000000000000000E04_0000000000000000EEjY0000XZQcE6g]0000e4EE
0000`U:]0000000000000000000000000000000000000000000000000000000000000000d=N@00000000M;?j00005E9L00000000000000000000000000000000
000000000000<e<K000000000000`g7D0000000000000000000000000000LOj6000000000000000000000000PWPA000000000000000000000000`MlHHE8H0000
8T?h00000000LXaA0000000000000000lXRh000000004]WZ0000000000000000000000000000000000000000000000000000000000009A=G000000008Y?_0000
0000000000000000<VNZ000000000000000000000000000000000000000000000000@_1V@Y>H0000@L;RL^9300000000000000000E6]E8Xa000000000000]97I
dLYK0000lk`2000000000000000000000000@ElTlIVfT`l2@CWU00000000XQIL00000000000000000000Hfn>\FV\000000000000000000000000000000000000
0000lT[G000000000000000000000000000000000000LdWU000000000000000000000000ldck000000000000000000000000`3R:LQo400000000\ePM00000000
000007N:000000004Wb_00000000AEDm000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000008_]e00000000TLY@0000lQHD00000000\15Zh5ck4QT;@<0<000000000000000000004_o=904=000000000000000000000000
TY:Z000000000000`ShU0000T8bg00000000@?U<0EfJ000000000000T=fh=AdWIEWX000000000000`UFG00000000PMlW00000000Q6`n0000``510000HBF50000
0000I;U;l4D@PJ;Ce=8400000000T1gQ0000000097?W0000iD6P0000<0MN00005AaX12L\0000XD0U\Dbf00000000000000000000000000000000000000000000
P:4I000000000000000000000000000000000000QEo^0mf_00000000000000000000HW@9Q:8I0000@9ba\:nT00000000hAiJ5GDI1B;LHSl[0000000000000000
0000lkTKTS<l0TWI<o=71CJ^M=k30000000000000000I9kD0000000000000000000000000000eDnQPI?A00000000839800005A^]00000000PnWQ000000000000
000000000000PI[A8KT200000QR1000000000000000000000000000000000000HZ<]l^gMm4DT0000000000000000000000000000000000000000T[bU9@k2h4he
a;Ta000000000000000000000000000000000000000000000000000000000000\2K[0000HRD000000000lIT:L[Jm0000000000000000000000000V8913We0000
00000000000000000000000000000000`>c:L;BAe<:P000000000000000000000000000000000000000000000000<?RgXSY>d^S@<CMk4F;T0000000000000000
=FAY000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000TBMRPd8700000000000000000000
000000000000000000000000000000000000`HoC0000000000000000P[[c000000000000000000000000000000000000000000000000<W`h000000008X`K0000
00000000DP4H0000=6G7000000000000eG;Z000000000000]:W7X=PZd>hS0:R5000000000000i0<C00001@`j00000000m4U@0000000000000000000000000000
00000000000000000000AAha0000D<n[00000000000000000000L64_0000@TY500000000DF]d8TnW0000DIQ@=B?O000000000000000000000000000000000000
PYB[00000000D2KmDJ>KA126]A<;0000\35L000093<:000000000000aD@C000000000000000000000000H2h;00008^Qf976Z4:hN00000000Do`k000000000000
00000000000000000000@<030000000000008XVf00000000hI^PE96gTS8A\M?^00000000d=jY@N0a0000DAB000000000000000000000HWmb0000000000000000
00000000A2?1000000000000TA;k0000=1g000000000D@2N000000000000000000000000000000000000000000000000h>6A000000000000000000000000T:oY
T36T00000000hGX10000mE3400000000h_bA000000000000000000000000000000000000000000000000000000000000000000000000000000008<1o0CJ\T]@5
hZE4000000000000\A1P0000000000000000000000000@mF0000000000000000000000000000000000000000@ZR@@[PDX?DH0000000000000000<mj200000000
00000000ThYa00000000000000000000Q;1K0000000000000000i;IE0000TSWb00000000=1_e0000000000000000000000000000000000000000i;L700000000
0000000000000000000000000000`]B^02OB0000`]YN00000000<8oY8WI30000DH>a1<g_000000000000000000000000000000000000000000000000d03>XN<h
lF5J<fWYi6BPh?>NI@U@00000000000000000000000000000000L?]C0000D`Ccm7ABlNDh00000000000000000000DcEelkDZ00000000@NN<000000000000\1ZL
00000000TOR^000000000000@U:i0000000092Rd00008JOoQBhE000000000000000000000000000000000000QAlk00000000\4iF000000000000Q;Xi00000000
\cN_0000000000000000000000000000HMH800000000000000000000PMQd069a00000000000000000000000000000000000000000000DLCU0000Q19kXg\S0000
0000000000000000000000000000DXoP407<00000000000000000000HOX`L7Rn00000000Pd7j000000000000D=MS000000000000d^6900000000`Z720000hEBg
00000000LEU0Phgh000000000000lb;C0000000000000000000000000000PP\0000044LK0000X_fM0000000000000000000000000000000000000000EB:F0000
00000000000000004H?Ui<A`0000hgbPdKMG000000000000000000000000000080E\Pe[a00000000000000000000000000000]<<000000000000000000000000
0000000000000000000000000000000000000000XXT900000000`b]o0000000000000000PkYj0000000000000Klo00001Fa=0000mCDI0000000000000000806Z
@XjH0000000000000000lei>000000000000l199000000008EOk000000000000000000000000LX0W000000000000000000000000000000000000000000000000
\fbW0000000000000000000000000000000000000000000000000000<DSP00000000d5_00000Le_>00000000hDZj0000HJ:G000000000000`TRL0000`T0X0000
000000000000\`@4HEWE00000000000000000000000000000000000000000000000000000000A:PX00000000000000000000E3I^hRGE0000d7GQ000000000000
000000000000000000000000\dPCi2`20000000000000000TAG>000000000000\aC>0000@4kj0000\F4@=4cM00000000000000000000000000000Z5h00000000
000000000Bml@7FNXWCLh[al00000000<GIY0000h>?b000000000000000000000000000000000000000000000000000000000000000000000000000000000000
DS]NX5aB0000Do9d5FU_000000000000`DHg@QM9i7`W4BB:000000000000000000000000000000000000e8VeA8goA?JZ00000000000000000000LcS000000000
0000000000000000000000000000000000000000]=:R0000L8XC0000D58\00000000000000000000DBU>00000000M7Wl00000000000000000000000000000000
00000000000000000000\5fI\W^V0000=1<[00000000Pi5[0000000000000000000000000000000000000000HcBEQ6fkdVmWaD@V000000000000000000000000
00000000000000000000000000000000000000000000000000000000@;[d0000LDcB0000000000000000000000000000X4e<0000000000000000000000000000
00000000mAdD000000008EC\0000000000000000m:\20000XUhJH9RL0000<4V:000000000000000000000000hS5D000000000000000000000000000000000000
0000000000009E\mDP<G000000000000i2J900000000@=fI\02Kl1MQT_:n0000000000000000XMF@000000000000000000000000000000000000000000000000
000000000000000000000000aE^T000000000000HNEW0000000000000000000000000000\e410000`]8I0000000000000000LlT\m6FC00000000000000000K`c
0000TlHl0000000000000000000000008SFm00000000=CIAI=GTLKd94`\QQ@VY00000000Tf@V0000000000000000`[KG00000000000000000000=B_h00000000
00000000`XCf0000000000004MOS000000000000XLgLTA2i000000000000000000000BDD00000000DFaG0000@3CK00000000=4jY00000000000000000000L^Rh
0000000000000000PALjDQ\10000000000000000000000000000000000000000A?Hf00000000000000000000\`?jH7CD00000000000000000000000000000000
0000X]lA000000000000000000000000Pl=jlACm``K>EB\D00000000000000000000Pjci0000000000000000`JY8000000000000000000000000h8JLhW4B`0cI
0000000000000000HaHT0000000000000000h[mE00000000000000000000TaMW00000000Xi:R0000hcke0000\W@mX_X8\TN[09KnU6lma859UCKa@]NV00000000
0000000000000000000000000000@l9F00000000000000000000Telc000000000000000000000000i9=g0000D`]g000000000000000000000000000000000000
00000000000000000000Hb3i00000000000000000000`4dS0000000000000000]7YN00000000000000000000I7SaXc=P00000000000000000000000000000000
000000000000000000000000000000000000QE3g0000h7Y0dkmE00000000000000000000L9bmT;bfDYHi00000000HaC]000000000000000000000000@R[T0000
00000000hJ?[LX\9000000000000A;bo0000XVd>P6d60000000000000000hfhD<VMe0000Hk:j0000000000000000P=9Z0000PA=hlU9\0000H0^H000000000000
0000eFm[X4MhdBTYY58Q0000DHcZ000000000000000000000000000000000000DN_g]Fh3000000000000d3U_XU6d00000000hbD30000<^aV0000000000000000
00004]dO4k6100000000000000000000A:3>00000000000000000000000000000000m<D40000000000000000X[Co0000000000000000000000000000`TSo0000
T4KQ000000000000000000000000000000000000000000000000000000000000TYl_00000000000000000000000000000000000000004Q]K0000000000000000
00000000000000000000000014lFdmP_m3Bj0000Hb=2HfAW0000000000000000000000000000000000000000000000000000IAQQ00000000\W35000000004D75
00000000<OILP;8X0000U9K;0000000000000000000000000000000000000000000000000000l57M0000IA=40000PU<n000000000000000000000000h4ET0000
0000li:6d\g@000000000000HANB4bC000000000000000000000I>Ck000000000000000000000000000000000000000000000000H`dA0000h<HC000000000000
0000hIjL000000000000\Ji:0000=@MI00000000000000000000Y=Td0000hnm70000000000000000000000008ZJc000000000000D>PB<E\D0000000000000000
00000000000000000000@]``000000008X=700000000Xa>R00000000PVl=0000P=C80000@3MDA<X2lBP_00000000000000000000000000000000000000000000
00000000000000000000000000000Ik[0000dkLd0000d6`n0000000000000000000000000000P1lB0000000000000000000000005;7H0i;2l7U8000000000000
00000000h<V<0000h6Ak0000000000000000000000000000000000000000a2O`aFgM0000000000000000Q4IGl_j<000000000000POBZ000000004`in@>IR0000
000000000000\^d300000000mD0S4jF:0000000000000000H1C20HZa0000000000000fE_000000000000000000000000P9<Z0000000000000000Tjc90000mFl[
\[3RH9CV9@2000000000DVU<L\RK0000000000000000000000000000000000000000Dgg800000000000000000000000000000000000000000000000000000000
00000000000000000000]4n20000000000000000000000000000D?Nh8U@W00000000]9k[\IPg`:j;00000000000000000000000000000000lgST000000000000
0000\>Jaljf700000000000000000000\KnP00000000i2C4LbmV000000000MCm000000000000000000000000000000000000TEKI0000000000000000PTif0000
00000000000000000000000000000000lT06H3iD0000000000000000d^Ol0000<GPV\4di0000dM[X000000000000000000000000000000000000000000000000
`3gc000000000000000000000000<lJ40000L0ANHVPjIDS]00000000000000000000000000000000eE6b000000000000000000000000D6JIP:_^D^\^00000000
dAIB00000000U<2d00000000H05X000000000000<MFn@h]W000000000000HddNX<A\00000000X6\Y000000000000000000000000000000000000000000000000
0000HA6M0000000000000000000000000000000000000000000000000000\o8\00000000iEoQ0000547h000000008cY`0_Cll_PkEBQ<aAW10000000000000000
0000000000000000DRT=00000000L]b2000000000000000000000000PLN000000000000000000000000000000000dB@]XCM88Ue5<YD1000000000000i7eePJFm
0000000008HO00004Tdf000000000000000000000000@ZXT0000A=W_PaJV0000000000000000000000000000]2SK00000000000000000000YB>I0<\Y8W8L0000
0000De710000000000000000000000000000000000000000@dDl00000000000000008UQo00000000Lda3000000000000PIIE0000000000000000Poof@Wf70000
000000004@f5000000000000PM3I00000000D1[o00000000lYC=00000000000000000000A@8W000080PLh>BX0000h6AVTAngXQhY@^Cj000000000000\[nR0000
A5im0000hXGO00000000000000000000HL4:0000X6;`<\JY0000==790000<m2L00000000000000000000000000000000\GMd000000000000TJ7>000000000000
0000000000000000@4?000000000HVkD00000000000000000000000000000000000000000000U8>;00000000000000000000PKfe0000000000000000\a4f0000
00000000`TPm0000lXJjdY:f00000000000000000000dBFV0000<0@;I@_W0000000000004gjD@mCOi5=R0000000000000000000000000000000000000000DcaV
00000000000000000000Tb5m000000000000T9UA0000M4DA0000<\CW00000000YDcGQE8_0000000000000000Y@BP1=Z:Y7c`00000000hS@H00008ImFhQi>]9]R
9FJW000000005EiV000000000000000000000000E2g`Q>AZQDU]4cA@0000000000000000000000000000000000000000h0:<\FfX000000000000000000000000
0000`H^e00000000DX<K00000000000000000000E4M60000000000000000a3lLhnfH000000000000\FnODKGc00000000000000000000Hdf[0jh6000000000000
00008cCT0000HRoeT4@X0000000000000000PcFV00000000000000008Tc5lcf40000`J9]00000000L:67T0iM\PBUX`9WQ;KY0000136l00000000000000000000
X\OIQ8n000000000lb150gZF000000005GOB0000000000000WQ[]6L000000000000000000000000000000000000000000000L]OGX>RJ00000000000000000000
0000000000000000T2c\0000XA=E00000000<F\a0000000000000000000000000000000000000000IC5o0000000000000000000000004?Ei0000LC\I0000TgTf
0000hRGS00000000H=nRHjMQ0000000000000000Pa=J0000000000004odm<JYW8W><0000000000008gCZaA[i000000000000000000004=IW0000000000000000
000000000000@mAl000000000000000000000000000000000000000000000000=2BR862>0000000013VP0000000000000000e3U9000000000000`Ndb00000000
000000000000`0f00000XH_k0TH?TVlO8T>U\X?OP\`kh]:o0000@QEb000000000000lP>_dYl70000`cZ_000000000000eE1KH:k=D9iYIAER0000000000000000
0000000000000000XD`DYF\9AG1=00000000`]U30OSQ8=2G00004o9@00000000000004lR4SK_00008BD`0000000000000000\eaf000000000000<;5F0000XH7K
XOFK000000000000m5kTYB:f0000XNG50000000000000000000000000000MEgJm7Xd0000000000000000Xc?IdB8J000000000000000000000000000000000000
000000000000000000000000000000000000000000000000XH0N0000000000000000000000000hG900000000000000009:@S0000000000000000000000000000
0000HnDF000000000000000000000000000000000000eF2Q00000000PelV00000000000000000000L9Sf000000000000000000000000T]h700008^dY00000000
00000000M97\000000000000000000000000000000000000M4hN000000000000<RSM00000000000000000000]?LE0000\m;oQ9NF0000P;RmIER@000000000000
0000000000000000Q1SA000000000000IC6h0000000000000000000000000000000000000000000000000000000000000000T3dW000000000000000000000000
000000000000000000000000<RNKl=N[A4Zf000000000000000000000000000000000000UB8R0000T=na00000000000000000000dJPT00000000000000000000
0000000000000000eE?BXT>G000000000000EDhf000000005D]S0000000000000000000000000000XIb94[^\0000000000000000000000000000`Q_\XIgA0000
0000000000000_;T00000000`KXHPfmk0000000000000000000000000000000000000000@=R?0000P7N[0000lBhH0000000000000000l8I90000000000000000
LQm;UAnE0000000000000000000000000000000000005E[:0000`9FYY2Qn00000e5_0000000000000000T4fk000000000000E5a`000000004:F1HDe=00000000
0000LeRN00008nbd50Cl0000m@aPl<o=0000000000000000DLQC000000000000000000000000D;44000000000000h^adm9Jh000000000000E>YS000000000000
0000AD`E0000000000000000TTM0\`<n000000000000000000000000000000000000DHl_0000000000000000000000000000<^P]QG6f0000PS=k000000000000
00000000000000000000000000000000000000001;J]D>TDI2<d0000000000000000000000000000YGFe@DPZ000000000000000000000000H0\ldEU@00000000
0000000000000?[ge@k[000000000000@IRRiA9200000000000000000000000000000000000000000000aEBM000000000000000000004XX086ed00000000hhVK
00000000h^>]0000000000000000```I8?_D0000TB2V00000000dTFT0000000000000000000000000000000000000000DV7D0000000000000000000000000000
0000X1?k\oZh0000TGKX00000000000000000000000000000000PdRQ5:EnA=@V0000U42C00000000000000000000AE]:00000000@A^E06ok000000000000m=;5
000000000000XkVFAAhQ00000000000000000000000000000000000000000000T_N_0000000000000000000000000000X;L`0000000000000000000000000000
M;]E00000000000000000000`]=U0000P8iT00000000dTICPU6UADR<hK8G00000000000000000000000000000N5VldU7A5S]lL^_0000H:Ib0000@iDg0000hTIT
<g2d0000h;Al00000000000000000000000000000000000000000000h\F7000000004_2h00000000I7NU00000CdA0000000000008XP:00000000000000000000
0000000000000000000000000000A7`?0000LO0f000000000000000000000000000000000000000000000000000000000000TR1OL^fEloWDY?k<000000000000
L:]=<E2R<JXALP1600000000L[8f000000000000000000000000000000000000000000000000000000000000h:\h000000000000=4140000000000000000d7Vd
dU8O00000000000000000000000000000000\6WB0000L?NRaF8c0000`Af\\\6C0000T6Z300000000000000000000000000000000000000000000000000000000
000000000000<8Q7\^<h00000000a@Em00000000000000008iFS<Zn6000000000000\Jic00000000L;IP1>ge0000TSA`000000000000\\4`0000000000000000
000000000000000000000000HE3^0000TG0G0000TN[Z000000000000000000000000000000000000llFI0000l@OY0000<G44000000000Y1J0000000000000000
000000000000=:@@000000004`2^`6>V00000000@3Lg000000000000AAiA000000000000`nXF00000000L=Fi00000000PWo84_EN000000000000a:cT00004@80
HIBR00004f>700000000000000000000<oLM000000000000000000000000HAT:51T>0000PlFh000000000000000000000000`QVE45mN000000000000T3>fdY8S
@M2d0000I84_0000000000000000A0:00000H2md000000000000AAKV9CVX0000000000000000@IMRHYFE00004??P000000000000hM_Z00000000000000000000
0000000000000000000000000m_AL9Hk00000000000000000000QG0j\2l400000000\P^<0000dhn300000000a:]]0000000000004LMa000000000000`4i^0000
0000000000000000P<i@000000000000i4P28<]m0000000000000000000000000000@@55000014SN0000000000000000000000000000000000000000IE7U0000
0000XUeQ0000H2Mn0000<eEKHVI:0000000000000000\elK55edE<N100000000000092jB000000000000000000000000000000000000PN^?0000000000000000
000000000000000000000000`Wg]=9aAH7:F4PFb0000L`d^000000000000000000000000000000000000h;Bg41TM15fY0000000000000000Xh2R00000000<dOV
00000000dY;50000XKFh00000000000000000000000000000000TAoZhKM7000000000000m95N0000000000000000e@9Y00000000000000000000000000000000
0000EC9_00000000e;>G=1fH<TM?0IOK000000000000lei0\270000000000000d`eQ00000000000000000000000000000000HBjO000000000000<@G600000000
47YN000000000000h1WKm=C1QB[800000000000000000000000000000000000000000000000000000000000000000000000000000000\AnO00000000P[9J0000
00000000T7Im4mSZe6K@00004WO_0000000000000000000000000000@C`A00000000000000000000DPQZdR`3DUY0000000000000000000000000000000000000
00000000000000000000000000000000``?`000000005CCc00000000000000000000000000000000000000000000000000000000000000000000dZg>00000000
0000000000000000L9dk0HUWLIJG]9[:000000000000000000000000000000000000000000000000000000000000QGX>0000000000000000PUaY000000000000
L9>oHUL]4Sf`0000000000000000`^Di0000000000000000000000000000000000000000TLoblXWD0000DWI^83V;00000000000000000000hTX<0^I[0000U6W6
0000000000000000=8F`000000000000000000000000000000000000000000000000000000004JkOHL8h4Gega4?G00000000000000000000`=>YdLMVXh4D0000
000000000000000000000000000000000000`n:X1=HC00000000L1kI`U9OL;?O000000000000@5f[0000000000000000000000004X5I00000000000000000000
00000000000000000000000000008URUDkLF00000000000000000000000000000000000000000000000000009@oO00008miW00000000000000000000X5H50LlG
0000<5iJ@VLc00000000DYe[XTfO14Qc000000004o3WdggPa6FT000000000000\@8L000000000000000000000000000000000000DR8i\KfI000000000000DP]8
<B5]000000000000000000000000000000000000000000000000000000000000H>PZ0000000000000000@=T2HMRBX3>:00000000`GR4`on[T@eR000000000000
0000000000000000U2CL000000000000000000000000000000008J\c000000000000m=PJ00000000000000000000D7]80000000085InHWLn00000000aBlG0000
0000000000000000l19F000000000000000000000000000000005?:c00000000000000000000=D7`0000TcFbQ;a]000000000000L1@UhB6l0m^\0000`GFN@Skb
TkRa0000000000000000000000000000000000009A0500000000000000000000000000005;Ac@R@T000000000000000000000000PH[X0000000000000000h]cf
`hi300000000XjA600000000lm;C0000I1iP00000000000013GQ00000000000000000000LNbF00000000T7K?49d100000000000000000000<8Ch\7^0lLWJX]oP
000000000000a<3A0000P^Zn0000000000000000m8440000000000000000];CYe@Mo00000000000000000000<TnA0000`C9M000000000000X?6YTCdR00000000
D^mI00000000dJ0C000000000000000000000000000000000000000000000000000000000000l0gm0000LfT\000000000000000000009=mo000000004F>N0000
0000<RIl000000000000TA;M00000000000000004bGGTn8800000000000000000000dRXW@48n8XMf8gDR000000000000T8L?`=AYd<I0\`@iI0T41GFEXf9[0RkW
0000000000000000000000000000]FOF00000000000000000000000000000000d]de00000000a9JD00008h@Cm:ef000000000000000000000000000000000000
000000004gTZ000000000000`N]f00000000=>MX000000000000000000000000<88n00000000Y40600000000000000000000]0=30000l21k00000000lV`?0000
d6L8@<i`000052IA000000000000000000000000000000000000000000000000PC5B0000000000000000hFL<000000000000HAHK00000000LBm^=:oi`DdT0000
iE0E0000000000000000D6fYdLC90000lJ8k000000000000hPH800000000000000000000`F`e8^XZd4o900000000Q4OA00000000000000000000000000004^W;
00000000d=EL`N:k00000000L`5>000000000000Tllj000000000000000000000000`nOgPWoC@@N50000\?Z7H\KJ00000000000000000000000000000000dJWh
DB;@00000000000000000000000000000000QCYe00000:M^0000P5CC00004_SU00000000000000000000I<D`0000000000000000<FJm00008<>eTDbL00000000
00000000000000000000X3dn0Z^H0000000000008_KUH>ee\e0NE8A:0000`=lh00000000000017BS4VAN000000000000000000000000T<[d0000h6`G00000000
00000000Da[]000000000000000000000000000000000000000000000000DQUkd2cPQ25gXSBH<Tmf=D8c00000000\R1a01[ULW84hcHb00000000]9m\0000dVK_
0000000000000000ACf6000000000000000000000000DbUX0000d95PDE0R000000004FZQ00000000l?\60000@dF>00000000IAgC000000000000`3SY<@7LQFbm
00000000LG2[8FLb@J1OTZ?a0000m2Jj000000000000000000000000000000000000000000000000000000000000T52Gm9HE0000000000000000000000000000
mBCM00000000000000000000000000000000000000000000000000000000lGg10000TFO600000000000000000000000004>;000000000000000000000000\D^T
<<c500000000<o4b0YfJ0000000000000000000000000000<KEOi0>eTXKg@]VR`][C000000000000\j[;0000000000005;4D0000H_gG00000000000000000000
4T8\000000000000000000000000000000000000809=]EkS000000004_?o000000000000000000000000000000000000000000000000000080>G000000000000
\olD@?UfA<]o<109`N[i00000000000000000000d:`Q00000000hgaQHS;UY3;?000000000000000000000000lU7U000000000000000000000000000000000000
0000=7SL0000000000000000Pnmk0000000000000000<U_;d@1g\^7i000000000000TYZ60000000000000000D[EXXaiY00000000000000000000000000000000
@gn_000000000000DV7:mBCc\T<Y0000000000000000eB?<000000000000000000000000TKMW00000000P:m9000000000000000000000000000000000000=Aia
00000000000000004PXO000000000000XAHY0000]A`j0000000000000000lC]100000000000000000000`[V10000000000000000000000000000000000000000
000000000000000055f500000MC@0000000000000000000000000000000000000000P;MS0000000000000000000000000000000000000000HV0@=B6200000000
0000mB2W0000DU==0000000000000000000000000000a>Ul0000000000000000000000000000`XAh000000000000000000000000T<7E000000000000<cXVTo[7
00000000dB4B0000iG9>00000000l=kh000000000000\F6RDh3I0000aEHR<E^10000HZ\700005DDG0000000000000000L4nFTGOJ<cc00000000000000000\4^X
00000000000000000000000000000000000000000000000000000000000000000000PD4_000000000000l94MD8CA8JBh0000LAXS00000000PGiZ000000000000
0000dA`<0N8h00000000000000000000000000000000000000000000P7oMHQL<000000000000000000000000=6iU0000M5Q8D3^\000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hFhQ000000000000000000000000000000000000dP@=00000000T43i0000\Bi7
0000XYZM0000000000000000<_jnld@?\F>d0000000000000000000000000000000000000000000000000000dX`Y0000978a0000000000000000000000000000
0000Y:EY00000000<;;40000000000000000000000000000@DBH00000000000000000000000000000000000000000000000000000000000000000000`BYi0000
00000000000000000000@BeC00000000000000000000TM9h00000000000000000000]G3J00000000P\Yh00000000T>8?000000000000000000008Q_C00000000
00000000aCO9000000000000000000000000l2eTD8eN4MX>0000000000004@F700000000X8M@0000000000000000000000000000000000000000000000000000
00000000\5V>0000P;;W00001@mD000000000000HeNG0000T]@d00000000TjaS0000000000000000eFe400000000lKLF0000000000000000000000008_dm@kST
0000LXa1Q5:>0000Lb0:00000000\_AM00000000000000000000000000000000000000000000=EVX000000000000H8<F00000000\kWc00000000000000000T[X
00000000e9I`000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000dTP\0000
000000000000000000000000lZ7l00008n080000000000000000DOCf0000000000000000000000000000H76S@BNf0000000000000000000000000^k50000h6El
16je000097CK00000000000000000000\^YLE2Ta00000000hheI00000000\1mR000000000000000000000000A7lR0000000000000000`ZV=020f000000000000
0000000000000000\loU0000000000000000m3da00000000TO2F4h[_A=JW00000000000000000000000000000000HHG]00000000000000000000L5DU00000000
hG<U000000000000000000000000000000000000000000000000000000000000000000008R;X0000000000000000@Wk2HA=300005C2d0000hC6gPPmge8_b0000
0000HlUR0000d7<m00000000<7R3UAYF000000004KF>00000000000000000000Pd6Edc<B0000lFd:4lZ;00000000l^><hoB30000\PB>000000000000DVhK0000
0000iFC9000000000000000000000000Hg;HdFcX000000000000000000000000000000000000000000000000000000000000T5Uj00000000M;3=0000U:aD0000
<:i48?420000A7XQ00000000Dl:<dod400000000000000000000000094X1000000000000\34m00000000HZ_^000000000000000000000000000000000000HO@f
0000`aBZ00000000000000000000000000000000<SOHlUQ:00000000000000000000M48c000009UNlBj2`aTK0000000000000000T1E000000000LR^F00000000
00000000000000000000dFk900000000\V8k0000U=bn0000T2KHLWH9000000000000000000000000000000000000000000000000000047<\`>kidX`f00000000
TFnj0000PU1K0000000000000000PYRP00000000hc7U0000<9F1m4a[=;\F000000000000hLMC0000000000000000000000000000000000000000000000000000
000000000000<1A]@\\<0000000000000000Xbfc00000000<UM80000000000000000Hb8\000000000000000000000000000000008`f_0000T;G05DH[00000000
<T_j0000hYZY00000000IFQ8000000000000000000000000U82;0000@VL7`TBgPHf3d\[6l33W@NOH\c[S00000000000000000000000000000000000000000000
LK5^0000000000000000\@FW0000dL@8iG:gP]2L<H23d`d10000000000000000XU=[<m?W00000000000000000000000000000000000000000000000000000000
0000DofB0E1[0000000000000000d^`_00000000000000000000TXJR00000000<<O200000000000000000000TQle00000000T5\l0000U5HB0000000000000000
000000000000000097MP=DSF0000D^A>000000000000000000000000000000000000000000000000]@O[`2j800000000iAHK00000000@gLe0000000000000000
0000D?ge00000000@LJb0000000000000000000000000000a=?K000000000000D?h80000000000000000@]@M0000lLcm00000000000000000000TG;d00000000
0000000000000000000000000000\2<X00000000000000000000000000000000\AUi0000`ZQ>00000000000056@b0000000000000000000000000000@]570000
000000000000000000000000d:TY000000000000000005_A00000000=64;1:EB000000000000000000000000000000000000000000000000X[TZ000000000000
00000000TDOmEGL[00000000000000000000`ObTU;W30000M?O;0000000000004Zie000000008BLF000000000000\KC;4oDGe2a8000000000000000000000000
00000000000000000000hJ8\8Mi@9Ekf00000000XRQV00000000000000000000000054S]000000000000000000000000000000000000=A5>0000\H_I00000000
00000000P2@TX<WGLgc_000000000000U9Le000000000000000000000000000000008j@J000000000000H3lg0000000000000000\K\R82c4lP^h000000000000
000000000000000000000000000000000WKM0000DEEc@GWO000000000000000000000000`8j;lUFj`Wfe0000000000000000dNWj000000000000000000000000
Tb6o0000000000000000`F6c000000000000L=7g00000000000000000000000000000000000000000000000000000000000000000000HPLA0000000000000000
00000000]FJ:0000000000000000000000000000A7680000000000000000000000000000000000000000E5je00000000<TYa\ahN00000000D>Bg000000000000
0000000014FN000000000000HcUD00000000`mB;00000000000000000000D4]C@56MU@2L00000000D58S00000000000000000000`a_L00000000Lf;F00000000
DQF<0000\gYP0000000005IWdi@]00000000000000000000000000000000LDa]0000heZ5@Z6Ca4`<00000000\8YbhSZj00000000lS6ah_A<0000000000000000
0000000000000000X0IK00000000l;H`97C:0000lF:ilfJj000000000000000000000000@H`8I?<M00004OKd0WaHa7@o00000000PImY00000000000000000000
00000000000000000000000000000000d`TZ0000000000000000A5d3M8Nh00000000000044k70000E:BC000000000000`DKV@TSca:i6000000000[cI00000000
@Co7000000000000000000000000000000000000000000000000D3Gk00000000000000000000000000000000000000000000lHe:mA2b0000000000000000@BVa
0000000000000000000000000000000000008Q1E00000000l:Q4\g_600000000l\j>51Jc9<L@00000000A;Iaa@EA00000000hW>Z0000000000000000UAZH8[C;
00000000000000000000000000008[12000000000000000000000000`WWg00000000<aOd0000000000000000000000000000ID?ZL_^l0<Zj00000000LAFV0000
000000000000000000000ND@0000000000000000D6cf00000000000000000000D=h=0000<oFB000000000000000000000000LS<^I:oZ9F5G0000000000000000
00000000000000000000000000000000hL\H]GD\000000004:?Q0000000000000000000000000000hTJm00000000PGRV00008U9;0000000000000000L_FPU?0o
mCV20000XVMU00000000@:B?0000000000000000000041bo000000000000Lafa000000000000000000000000000000000000000000000000000000000000lR?G
0000000000000000LFQV000000000000000000000000000000000000\cYI0000000000000000THi7A3_c4TjP0000000000000000@eD>0000000000000000hK9I
00000000Q>hlU3EZ0000000000008Z[jACnP0000000000000000000000000000<X=m`[BZ0000000000000000d4_60000dC\S00000000D==RmC?L8H?d00000000
0000aFf0000000000000000000000000dJ]B5BVY0000hHGF0000000000000000000000000000iEC0000000000000<F878Z`O0000YC;d000000008gV]000011C8
0000000000008PE=00000000000000000000000000000000d4EE00000000d6;SXiL400000000e8ii0000000000000000000000000000000000000000PE4n0000
000000000000000000000000000000000000T9AS0000@L8X08O400000000000000000000000000000000000000000000000000000000PdWd0000000000000000
000000000000a7d<00000000000000000000LdC7000000000000`eQQ000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000A=K300000000000000000000]Bc400000000000011RJLn2X0000000000000000000000000000000000000000<T<j0000000000000000
00000000D9R[00000000000000000DRDPN`O00000000X8k;00000000000000000000=1:k00000000lYJO000000000000000000000000D2ld0000000000000000
0000<\_OPgk>0000liSA0000000000000000000000000000A:Lb00000000000000000000e697a@J=0000a7J;00000000\>Nk0000\FJ\\P3ZLh?4Th=]YE]d0000
0000000000000000000000000000000000004LaO0000000000000000PbB600000000000000000000lTm0a>`V0000000000008>5jQ;FX00000000000000000000
00000000e37K00000000<e4G0000000000000000000000000000000082Z80000D;160000Ph^100000000P`ke@FUi00000000000000000000DJ_DLUkP4[P7LRY7
0000000000000000000000000000Q8gGQ8US0000000000000K6]@b;X1?Xg000000000000HLn>\^di0000000000000000`fNm0000000000000000000000000000
00000000P2Yg4=6X000009kGhM><dbCF00000000`j=b@Sj7LcLdHg:K000000000000000000000000@2UM0000000000000000000000000000<GP?HDLM00000000
`gJN00000000000000000000000000000000000000000000000000000000000000000000H;>I0000000000000000000000000000000000000000000000000000
00000000L]`>`K3E0000hMUL00000000h:3lH5N80000000000000000000000000=_Eh_Hi00000AM:QGNP00000000PP[a000000000000E3\C0000Y>Id00000000
000000009A;5000000000000000000000000000000000000000000000000000000000000m0C=0000000000000000000000000000000000001D\_000000000000
0000EE_:00000000000000000000\`9C55k:00000000000000000000000000008ibl000000008MS300000000000000000000TmL30W7?00009=3l000000000000
0000000000000000000000000000000000000000]Ei<\1^S0000000000000000h0P9`efB0000`RmH00000000hIBe00000000TOok0000000000000000M7ik0000
00000000000058Bj000000000000@UmZ00000000000000000000000000000000000000000000Hd4A00000000Q<;:e6N]0000lCWA4^:D4jQZd91;000000000000
00000000MAjD000000000000000000000000@jICdjOE000000009B820000m1Fn000000000000000000000000000000000000Tb0X000000000000000000000000
0000000000000000000000000000D1;NTH^W00000000000000005Co`00008SGX0000U5F4lM>L@[Tk000000000000000000000000H_>9\B[D`IP>TlWj00000000
00000000QEjf00000000000000000000h`9100004kN`0000dOP;00000000000000000000XBEP000000000000000000000000T\DU000000000000000000000000
000000000000000000000000e5C@00000000D2:^00000000000000000000L>@200000000000000000000ECBjIAg]000000000000000000000000000000000000
000000000000aDV=4]HO000000000000000000000000000000000000000000000000000000000000000000000000EASY0000000000004lm\000040]n8]F_0000
00000000000000000000aEn>\OGF0000000000000000L]5b0000000000000000000000005F9FTE3OX`9h0000l]NH00000000h7h_00004[<`TMI<00000000`fOC
DT?X0000dB^T0000\DgP4NBW0000L1aB00000000000087:Z0000=Ef8XJ6I00000000L<7Z000000000000m4iO000000000000\ATH0000A3o_0000000000000000
`Jm@<U>CdgAA4h=PLR0Ahh7]hd:^0000lEic`B07000000000000000000000000d4CT00000000LB=PTJV5`[OU0000lOcC0000000000000000lHObE1;d00008BPO
0000000000000000000000000000000000000000000000000000000000000000h[>Bhk5^000000000000L=dnLZZY000000008F\Q000000000000A1f100000000
000000000000000000000000000000000000000000000000000000000000Q=[8000000000000L<]_000000009C37dS]?5FV]0000A9Sf`mX`4eB;000000000000
000000000000D55kHRG60000000000000000000000000000UGHa00000000000000008g<H0000<6=A000000000000lL^200000000000000000000Y7n20000\2GG
D`E\000000000R3N00000000000000000000000000000000000000000000000000000000000000000000L9Zba;AI00000000<B0jh<Gk00000000000000000000
E6jK0000H@;A000000000000000000000000@f_Ce=8]0000@l`9`c9^0000000000000000000000004SXN0000000000000000000000000000`];MAEKc0000mBNK
XYJ\00000000000000000000he2B000000000000`1lZ0000D]ES0c]A0000PenU00000000000000000000D>O>aBaU000000000000000000000000lIJc0000`ECk
0`Sh0000000000000000000000000000000000000000000000000000lQc4`nB58T`8E8:]0000h5gN0000000000000000000000000000TTS5000000000000DXfE
00008`Wj000000000000XeLB00000000\>VMTU4C0000`C4\0000000000004:@>0000\@Ho00000000XCbR0000<0`;]1IhT2g_000000008Y8:0000<[[9dj]_YFnA
00000000000000000000TM360000@=PK00000000000000000000DAN100000000000000000000<7dU@g6b000000000000T7]E00000000e60`Q8?h000000000000
00000000@:=Q000000000000000000000000LX020000000000000000\D2X<\iSDC:8\EO84Ii^hm9S00000000\MSL00000000000000000000LETP000000000000
Df^_000000000000P?SHDCE64E5GLaO:8nQO000000000000000000000:;F00000000]@d\00000000TM?000000000HhAa15Z1AF?600000000000000000000<6\7
<Yon000000000000000000000000000000000000<ibM000000000000l_PZI;<>0000000000000000H=Oi000000000000d6lHmD?40000P]_5000000000000DYNe
lf\X`5NGh\0Qh7AhDPK2\`>_0000000000000000iDc4000000000000000000000000HHMc`BnU0000H=::000000000000TH854G5YPIR9XPZ\0000000000000000
0000UBM?000000000000000000000000000000000000000000000000000000004c\M<FdH0000=B>\0000hCCAYC[D0000lRYj0000000000000000000000000000
00000000000000000000lN>GD_c>Lb2800004ZMjXP6>0000X0Hl8PI:000000000kZVA9[`0000000000000000Lch7000000000000<eBH0000000000000000h5\4
00000000000000000000Dg5[0000Pi64<08H0000000000000000TXfW4WgR000000000000XJfg0000000000000000000000000000`VYN00000000000000000000
000099CD06UD0000000000000000HBW@PEJb@Rg60000PMJ`0000li4T0000TXBem<aO@JHe0000HI7Y000000000000000000000000000000000000`>>N00000000
L:a8000000000000`DKD0000000000000000000000008^LV00000000d4G7U719i;<\XgVmL3^0000000000000000000000000000000000000h^FH0000000046SO
0000000000000000000000000000Q=OE000000000000000000000000<fY_0000<YQQ0000@H6@0000000000000000LC>?Lfkf0000000000000000072000000000
00000000QG7Y000000000000000000000000<S[mXMDjH]c@PRjm00000000000000000000@SXoiD[<0000000000004[?P00004;B6l[a]0000QA`I000000000000
=<5g@UOLA70300000000000000000<[8\?S=0000000000000000A:\e000000000000000000000000000000000000`l>GHGGSiB]^00000=;80000000000000000
0000TRCP0000000000000000000000009B3D@mI0a=[T000000000000H3m`DPjad1jF0000000000000000000000000000000000000000H>KOMF110000h<[F0000
0000<FmZ000000000000000000000000000000000000L1n900000000HkP_00004aeI000000000000000000000000000000000000Q0Nh00000000H]iY00000000
000000000000000000000000]2H[0000000000000000000000000000000000000000DWYR00000000000000000000`I9c000000000000000000000000000041HJ
000000000000lhV8mGR69@]V000000000<iQ11eO`flm00000000000000000000]GZ00000000000000000i9940000000000000000000000000000000000008AJU
dEcg`h\;000000000000000000000000dogP00008FIG00000000000000000000X<WT0000D>3kXWZ=0000iA5d000000000000000000000000000000000000<DlZ
P=o0000000000000000000000000h?O<00000000000000000000000000000000A7iOEF3A0000000000000000`Dl100000000`5VK000000000000000000000000
0000000000000000iE@N00000000000000000000000000000000YD5V0000000000000000000000008]\[000000000000H=Q>0000000000008=8?YBR;`b?>@ai>
000000000000000000000000<1>900000000LXY200000000000000000000000000000000e=6G0000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000D[lM0000MBnY8R=h000000000000X\ej0000X`=:000000000000Xh6>L6^\0000D3O0
000000000000lb^_0000000000000000@:0P000000000000XB9K000000008D6500005=J400000000000000000000D>C5HFCL0000Y<?K00000000000000000000
0000X^?F0000P@8VHVMF0000T;OD00000000la1je6C@00000000000000000000dZ[@P=Peh]^j0000000000000000000000000000000000000000E@?@00000000
AC0L00000000HBFe0000000000000000D8FC```20000000000000000HA6d`BA>0000@DiM00000000000000000000l<=400000000@`g7`]R10000000000000000
4<Bc000000000000h:FF000000000000000000000V;>0000XDoA000000000000<Q6200000000000000004HTc000000000000l3YA000000000000000000000000
00000000000000000000LG`><jK5iDE@@:=d0000000000000000000000000000HM@o00000000000000000000]1dX0000H`B0000000000000000000000000AGSS
Y46k00008QRE00000000`3=b000000000000P<0k41Zi\d5I0000DS[[000000000000000000000000000000000000dLT=M;e0Pg`10000000000000000HBcI0000
000000000000000000000000ABK:00000000\bM=000000000000lJ5X0000I33S00000000TOH[0000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000=I=000000000000U?W50000000000000000000000000fOW9CLm00000000000000000000000000000000@3=HQ81;
0000`S940000`1_a@?7H\g^X0000000000000000X<GL000089A90000=BC:0000D<b9XaOIY9iG00004JhB00000000000000000000000000000000X5P300000000
000000000000\=o?dJ=m<k720000000000000000000000000000\KSB0000Pchj00000000h]hG`N^200001E62000000008L`D0000lS<>000000000000h[Oe0000
000000000000liIQ0^Oa=1OO00000000XTVo000000000000`haa0000lOdn0000M9<A00000000000080VE000000000000000000000000lRL30000PBIQ00000000
m>Ej0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000H8_>00000000LY^8DM]k0000
00000000000000000000UB7e0000000000000000dM9A0000921M0000000000000000lSZFD[gV00000000`];@<M0g@>Ak50[X0eWCe2A0dN_KhL<II<h50000l5nX
0000h5L^lebV0000]D[L0000000000005;jS00000000@LOc00000000000000000000000000000000000000000000LF5@00000000D]LVeGG80000000000000000
0000000000000000000000000000`QCR000000000000\[obE4VOY:He0000H4S30000000000000000000000000000D;G\\Ukj0000DQC20000<fCQ8Yo:YAKi0000
00000000000000000000000000000000h[1Xhd8F000000000000000000000000000000000?cI\[YE0000@<BN0000\0okH5oi`6VBUE^A00000000000000000000
00000000PA690000000000000000<_290000000000000000000000000000Xnon0000000000000000000000000000P[<100000000000096X?0000000000000000
0000=0fC000000000000l<`1<END000000000000000000000000000000004i3`dA`I00000000000000000000lI6@00000000000001nM0000000041[38HIa0YS:
`ffmlkH4000000000000000000000YDg0000000000000000D]DXPoI>16d>=;NK00000000000000000000000000000000`77200009E;300000000\6J<00000000
00000000U6mJDKO600000000000000000000000000008BRF00000000000000000000000000000000d=n200000000]Cn300000000H@iBY7<<0000d;ll0@Ri0000
0000E4Y;Y<V9000000000000U0ID\V[^0000l2VZ00000000DnG200000000000000000000h?^Lm@Y80000MF`]<JS:000000000000000000000000000000000000
0000000000000000000000000000LedV00000000A@nV000000000PA0U6QC1=Uni>6@000000000000000000000000lS>L0000000000000000IFK70000@U`00000
00000000000000000000000000000000000000000000H@BM0000Y6NJAE]W0000Xb3:000000000000\Ufl0000lLBa00000000000000000000000000000000@bWY
H@hS000000000000000000000000l;f14g]m00000000iBPi]2d`UFT\QFWa00000000`6C@000000008P7F000000000000M;260000\=M7PjEaLS>c00000000L>=Q
000000000000@7dA`AlD000000000000X1Z10000000000000000000000000000hC3]0000000000000000\AMXPhW]00000000000000004Rl20000000000004PWE
00000000000000000000000000000000000000000000000000000000000000000000000000000000H;AL0000000000000000HWnb\QRY<05<00004?5500000000
000000000000000000000000000000000000576IQ@gG0000HWbH91IF0000@5_^0000]D2\0000H<6Y0000000000000000TS4M0000000000000000000000000000
L_l=m>QX0000000000000000000000000000\QER00000000000000000000hm0d00000000000000000000000000001E6O000000000000D<3f000000000000@_MK
Dg;;00000000<[eW\\WC00000000000000000000`dTR0000000000000000I7nN0000000000000000000000000000E;Z>000042;7000000000000000000000000
00000000000000000000X?o;000000000000000000000000000000000000000000000000@:m]0000000000000000000000000000L6Xf4AE8D_C_@3aP00000000
00000000aDYH0000<B?G0000000000000000000000000000X<IEe2G600004fIXU0d1000000000000000000000000000000008JDg000000000000000000000000
0000U<\800000000=0AK00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000EDd3000000000000
0000000000000000@iGA0000lP9`0000000000000000000000000000000000000000000000008^OLDaG?00000000000000000000000000000000000000000000
0000dbW?TN9P000000000000000000000000000000000000dJgP0000@=@gT>[NLT^VQ6hm0000000000004X>U0000000000000000000000000000000000000000
00000000@nFH0000000000000000d`I70000000000000000`fR5i;e_00000000000000000000000000000000hbl;000000005=Q0000000000000lCW58_BUHdGP
000000000000Xb3R00005DHH00000000000000000000000000000000000000000000000000000000000000000000000000000000hM;100008[EM000000000000
4bFD00000000000000000000000000000000000000000000\2>400000000000000009:H0000000000000000000000000`2T;0000000000000000X:<^00000000
0000000000000000H^2:00000000`?hK0000000000000000U@bV00000000TP310[MT0000QFb000000000XkQn000000000000000000000000<Ej7000000000000
00000000000000000000dTLG0000000000000000000000000W:dHH0i000000000000Lo4400000000000000000000000000000000000000008i:b000000000000
00000000eB=X8C?[000000000000\=l:00000000000000000000L^=n0000H3d>000000008FVi000000000]^20000000000000000I9V400000000000000000000
000000000000M=Ni`LcD92m[\=BWUB@[00000000@C]J07Wa000000000000000000000000000000000000000000000000811B0000000000000000IE4d00000000
00000000H3WB000000000000l81N00000000]6i>i9GJm@[c0000]4N0000057eO0000000000000000dALA000000000000000000000000000000000000<LAD0000
00000000=27S000000008;JYLb\\mDDd\C`f0000dL3V000000000000PXGd000000000000X<S`<^f000000000000000000000000010Bl00000000000000000000
0000000000000000000000000000]?<:000000000000000000000000000000000000dSc[0000iBXP0000000000004NY?\][3000000000000000000000000`fS?
d_F300000000000000000000000000000000000000000000000000000000@9;0iD2i\AoA00000000000000000000T1=EDhKh00000000a:Nm0000000000000000
00000000<4X`4dZ500000000HFWF0000@mdF000000000000`[dh00000000000000000000000000000000@3`OTZeSld`Q]GLN0000000000000000dOJCdl<`U7ma
00000000000000000000000000000000000000000000807P0000XHAm000000000000HcT_8em[00000000lN@X0000000000000000L4Kl00000000000000000000
0000E8P>0000000000000000X<4d0000XH1E000000000000000000000000000000000000000000000000`[T5000000000000PZUQ000000000000000000000000
4c>X5<=b000000000000PTXX000000000000HYU4XRUP00000000000000000000000000000000T^_T0000000000000000IC<m00000000TAhO0000000000000000
4Zdd12_S`CUH00000000`jKR00000000\BP;000000000000000000000000000000000000000000000000000000000000000000000000@Ymk0000000000000000
0000hm<>00000000<7e14NoG000000000000000000000000Dk^j0000000000000000000000000000000000000000dYe000008Za<000000000000000000000000
0000DS>;DkGV00000000P9SBXmVg000000000000QBODdBfD0000000000000000000000000000000000000000<Q@R0000XS500000000000000000LcX<00000000
00000aLI000000000000000000000000`hhU000000000000hDljDT@g0000000000000000000000000000000000000000151^0000000000000000000000000000
0000`Jj>00000000000000000000lTfodc4U000000000000hf^j0000000000000000T`k8=7Kj00000000HX9m000000000000000000000000PHH?0000ha7E0000
h7`j0000000000000000000000000000<3L100000000000000000000000000005G4@000000000000`4]O0000000000000000LW\a000000000000dGZ8P1M80000
000000000000000000000000Li<J0000hJdhA2WhIEMd0000\NJD000041PC0000000000000000000000004Ra1000000000000000000000000H:TD1C\]00000000
0000LT]9000000000000l@_P0000000000000000lJ3;<L0L000000000000000000004Y5A00000000@TTk0000000000000000000000000000Y:\T@B7X00000000
0000@_Oj000000000000TV8S0000T]ZZ0000000000000000000000000000\G9OY7Ma=6OOa7;^0000LRS\00000000000000000000000000000000lkg400000000
000000000000000000000000\QnELFPa00000000hc<40000000041d@4ST:TaBd0000Hi0[DLkK0000HZ[\0000X?^:000000000000000000000000h7Q:00000000
00000000000000000000000000000000000000000000000000000000000000000000000000008[X?00000000000000000000d94a000000000000000000000000
00000000000000000000000000000000]5FI00000000E<JJ0000000000000000000000000000XY4hPjg60000A79VEC7N0000P<0E<\h400000000000000000000
00000000000000000000i9N300009DeQ00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000H[Fi
00000000HTWbI:IK0000000000000000L7VJ00000000dKdm000000000000000000000000000000000000U>G\8Yn=\1=W00000000M2cJXdVjHCZ400008?BT<`0@
1;gA`]6V000000000000000017EE00000000TCXX00000000000000000000000000000000000000000000000000000000000000000000hO050000000000000000
0000000000000000000000000000000000000000=FWT0000`2XQ0000D]FL00000000LQaL=Be`000000000000Q98>HT_D00000000000000000000000000000000
YFMI000000000000000000000000@e4n0000000000000000000000000000h1Kn0000000000000000000000000000000000000OmL00000000HdL;000000000000
00000000hME\YDL10000000000000lGE0000000000000000000000008M:30000000000000000000000000000@=T^0000000000000000D;310000000000000000
00000000d:UT000000000000AED20000000086?WXGh10000@RLJ00000CQi0000000000000000LgSd8DFLm1_?000000000000Y<b40000<GkW00000000\j_>DVRe
4^MIdmcU=B2g\5:8000000000000000000000000000000000000000000000KB>00000000]?=<00000000000000000000hHVg00000000Q=]L0L=F88Z9DSdeQ3dA
P]C8999IXIEc000000005DF6AEK=000000000000000000000000000000000000d:aa00000000000000000000000000000000l?>n000000000000\1]b00000000
000000000000000000000000EDCA0000P>4R000000001?OT00000000000000000000D_Ii000000000000000000000000HaKe0000L9G?00000000000000000000
00000000000000000000h@CB000000000000dbOK`<M8@;<20000T2TIhl2500000000000000000000]EBZLDd@<ZI;0dkhIFTL0000LLb00000000000000000@`jG
0>T\0000PY8_0000000000000000000000000000000000000000000000000000LIVX00000000H_M_Y71h000000000000h_2W0000000000000000000000000000
0000`aec0000000000000000<J570000000000000000000000000000Y3@0`KQ=H5ikXc2W00000000000000000000mFj_0000HYPj000000000000000000000000
0000DYi80000iC1581UI00008D4EPKWL000000000000@8:M0000000000000000laH;000000000000=5O3aE>\000000000000000000000000hC3M`]0K0000LDfW
0000000000000000000000000000000000000000lRA>\fEL000000000000000000000000000000000000000000000000000000000000000000000000TMHf0000
HSdJ00000000e3leDZdV`IB4A3QiHHFjPP_HUBZe00000000000000000000000000000000l5?E00000000@LbS0000000000000000000000000000000000000000
000000000000000000000000DeUaP]940000<iZfTm]g000000000000000000008[82HF>;P1\K00000000000000000000`56<0000h<6M000000000000T`HFdT9D
00000000<Gn_0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@@2@
00000000P=\800000H5@00000000LSBaT[iW0000hX^N0000eDSP000000000000D?FU00000000TRa>0000000000000000000000000000000000000000TCcZdglb
0000000000000000<EV70000000000000000HR9I<oU3000088=f49KW000000000000000000000000000000000000000008V=00000000\EY90000000000000000
0000000000004<gilJO58?jSA9`l00000000000000000000000000000000000000000000@@d^00000000000045hj000000000000000000000000000000000000
00000000000000000000000000000000E6>o0000000000000000LCZ]<kQU00000000000000000000000000000000<SUR4ja40000@:2S``>=i8S;000000000000
0000000000000000000000000000000000000000d;AB00000000XR]M0000000000000000000000000000`1`E000094Yb0000L>b7`LG7<d<J0000HR0Q00000000
000000000000000000000000000000000000iDPodV9A0000<=`oi00F0000000000000000hJU]00000000000000000000X5l8T@S?TDOW8`Qb0000000000000000
00000000000000000000X5G7XCTXe@@X0000Y8^M<9oX000000000000hc:L4gJ4000000000000000000000000000000000000000000000000DFahi03d00000000
0000000000000000T8BY000000000000Y@\S0000@I7m0000000000000000AES90000000000000000L\QN0000P3Jf0000XeB_8DD\0000000000004L750000HD\g
P:e8LnGX0000ld^c000000000000LaWe00000000000000000000000000008_;>@cW_0000000041JDLH=M0000000000000000000000000000\i<l0000UFCj0000
ld4O00000000000000000X_?00000000AGN70000000000000000000000000000TWDH000000000000000000000000000000000U>T4Vkg0000P[VQ000000000000
00000000000000000000LK>BXLRK\Ubc0000\jG000000000U@Z100000000A6`a0000TQeQ00000000000000000000\NIM00000000000000000000000000000000
000000000000Hm\1000000000000`Q8i8iP>4Ba0@C@I0000`ZSA0000000000000000000000000000TDgd00000000HB5GXDC<hB4d000000000000`3BN00000000
0000@BUN00000000l2DK0000T;4K00000000T10\0000D19^00008G5:PgC800000000@M=M\Edf0000000000000000<D]_00000000000000000000e24?0000d9PX
000000000c\h0000000000000000`YCa000000000000lLSIDWAf000000000000000000000000dc`S000000000000000000000000000000000000000000000000
0000H1D]0000`1[=h>LI00000i8B0000HU<EX^b200000000d:92L\eB000081g00000000000000000M9Td0000A9ag00000000\h2E000000000000000000000000
000000000000`4DP00000000000000000000HG_I000000000000dNV=000000000000000000000000000000000000000000000WRN0000000000000000000083lZ
0000d4>_0000@iGV0000000000000000000003:O0000000000000l7l000000000000hZ=d1<<`AFDk0000000000000000000000000kjn000000000000YBjD0000
00000000000000000000h>HN0000000000000000@T`G000000000000Q9]00FMcPA0bm:l\0000lKBn0000000000004U3R000000000000]71L0000000000000000
mAKC00000000000000000000lW\J1@Pg0000dJ><XK6FAEb800000000X3od000099FO000000000000000000000000`QJI00000000000000000000000000000000
0000000000000000000000000000EACV000000000000d[[N0000000000000000LSEM000000000000P`_Em4T\0000XPJ7000000000000EG1P0000000000000000
00000000P9;`0000000000000000000000000000000000000000E@hD000000001A[500008jFW0000000000000000e?i=0000T>dIDbSW00000000000000000000
00000000000000000000l5;jhcV\00000000XGN200000000dSU?\VZFLX5h167PXG3i00000000000000000000000000000000000000000FkO0000000000000000
000000004EZ@DR>\0000000000000000000000000000000000000000HPcG0000X98fdeY[0000000000000000l;j?00000000000000000000HCH>ThDf00000000
00000000X;\60000<cgalD@dhWab00000I2V00000000]CP`000000000000000000000Wc^000000000000D65PPJji00000000HHNl00000000TNSV000000000000
00000000000000000000000000000000l5RU000000000Bl500000000a0XG0000000000000000000000000000hVaa0000U;VN000000000000ddTE000000004[1I
000000000000@I1U0000]1JR000000008W^F000000000000L8H700000000Tj>WUAiN0000000000000000000051B:000000000000000000000000000000000000
TWAO0000000000000000TGD`0000T?G?0000000000000000000000000000000000000000\I7EDa5m0000000000000000l^K_0000Hgaa000000000000X1S10000
0000P<Pf00000000000000000000X?::0000H9[UPV?>aDen0000000000000000\Vj:00000000000000000000000000000000HGj<0000000000000000Q@3=Q6Vh
D<`[00000000dFN3`gK`00000000000000000000d\2U00000000i3SC0000TAKa00000000000000000000`n3g0000e7mCP7P34hS<L5Ji0000Q=;hH^=Y0000M0O5
0000<Nc80000Y?QM00000000<g8f000000000UTU0000000000000000D71<0000000000000000000000000000@>]H00000;F]=E[M000000000000000000000000
000000000000dCgl00000000\B9>4hA90000000000000000<S<N00000000000000000000@9PA0000hcD3000000005AR]000000000000A?hI000000000000hI;0
XJI50000Li<100000000d8T]4K5G0000000000000000T=N0A>_h000000000000d_8m];`e000000000000000000000000\4Lh000000000000000000000000H8P?
hC7TDD3hLDSg4HZU<CkDlYdA<Z?nlh31`m^<UETk1FL000000000000000000000000000000000000000005BMe00000000LL]SD?^^0000X4\b0000000000000000
00000000000000000000000000000000000000000000000000000000iAoE000085=@000000004ER20000000000000000EG2d58<g00000000m=iP00000000D<9<
dikZd7o`00000000P4;_<hMLI0;>0000d3U;000000000@8m<cba0000000000000000To@n00001:500000000000000VQ>I5Co0000A?a=00000000000000000000
000000000000000000000000000000000000000000000000@DB8000000000000DDQl0000000000000000DPIN00000000000000000000L1?LTZLaDehH00000000
00008J?2lh4:A:ML0000000000000000a2Gm4<5Q00000000DkdD0kQ<0000DQ8C000043LJ000000004h]dXO9B8Llm00000000000000000000000000001F\b0000
000000000000P3IkXQQ7000000000000000000000000d[b90BHLhIV?41jW00000000000000000000U0K80000000000000000lF=HdKX70000000000000000lPgA
000000000000000000000000T6A64OcmXoam0000000000000000000000000000000000000000000059;_XGge0000T[7V00000000lNk=H5fhXfg<000000000000
XIMF<deLAEo>DLnW4W0`00000000d\o;00000000000000000000000000000000e<oo0000000000000000000000000000PAZ500000000]9WQ0000000059A=0000
16P^00000000d\W_<2V=53YGXaf20000TDdoI7HH00000000000000000000H]Fn0000000000000hIg00000000000000000000000000000000000000000000haZ;
0000hh`>000000000000PL:0`kBW000000000000000000005GK0000000000000000000000000UB=b0000M;De000000000000=16h000000000000000000000000
00000000000000000000000000000000000000000000TT4O00000000DF]U0000000000000000XBlM0000000000000000LB?T0000h17jXA]S=EZg00000000HTei
00000000l0NX00000000000000000000000000000000\Si50000l?IG@Q5]ECZ^0000P6UT0000000000000000000000000000=C:e00000000`2MF0000dHkhDY`8
D2_fLYk60000IA`Vl_40IG37XIXf00000000000000000000000000000000Q>>M@JL\000000000000d0=>00000000000000000000000000000000000000000000
000000000000000000000000000000000000Q8kd00000000XA080>[g0000000000000000=?FP0000000000000000000000000000dSbmI2PjdQ_j=45584be0000
00000000\C2kDL]b8;nEID=K000000000000000000000000000000000000000000000000e@lAIEI2T418@eT94j2=0000000000000000<UOZ00000000PE`=0000
`J7i000000000000000000000000EF3[0000D`?F00000000HDjA00000000000000000000000000000000000000000000000000008lB98=gUY02VDB20\_ai@iOD
0000000000000000000000004A4gdA^Z000000000000000000000000TZkZ0000000000000000dK80000000000000000000000000000000000000000000000000
<KFZL`74LgfIQ@HhXXoi\2Db000000000000U=jT00000000000000000000UAC300000000X`:n9CP900000DMM00008BYZ000000000000000000000000E1bM0000
0000`Lh40000`PKB0hkc00000000`Wbo0000000000000000000000000000000000000000000000000000dD080000@7dc0000=4dOM2Ie]?0D0000000000000000
000000000000000000001;;F00000000000000004FA:0bH=0000PG4HhIjk0000000000000000XF`I0000Tced00000000000000008V]k000000000000a5A`0000
00000I6P000000000000000000000000dGVIXT\B000000000000UFS_00000JR7DOF200000000000014gb0000000000004[X_0000000000000000000000000000
000000000000LdLb0000=C_600000000a=SP0000000000000000000000000000TO97000000000000000000000000000000000000000000000000000000000000
00000000LKhfPe?FIAh700000000000000000000000000000000000000000000000000000000000000000d1eECH;0000eAok000000000000XDWQ000000000000
0000000000000000H:em00000000000000000000\CM[000000000000000000000000T[Ze00000000000000000000000000000000POm?000000008g8Z0000E7MA
0000X6dl00000000h6C10000Xk6[000000000000000003XWd9>d000000005BbaX>WR0000@;l^DSef0000000000000000000000000000@c9:l@]P00000000H@LE
dC4n00000000000000000000000000000000000088LiH3b90000000000000000000082H@00000000mCS`0000000000000000000000000000Dc@Yl_GT<jPbdG>T
HU<Y`]Io00000000000000000000lVa>00000000hhK@0000000000000000000000000000l]1j0000000000000000000000000000000000004=G:0000@\2fDn[K
000000000000h]Va00000000000000000000M6;V00000000LP6Li7Pc00000000000000000000000000000000<7hn@DT=TQA90000TQJ6XJOZ0000000000000000
<?000000000000000000UB7<000000000000000000005AK0DSaT0000000000000000Hel=i=I?09WF1Dn700000000To7@00000000000000000000lL]800000000
000000000000hQHU00000000000000000000000000004iBa000000000000000000000000000000000000000000000000@???0000hEhd00008LlX000000000000
0000000000000000XeE<000000000000000000000000Ho7U000010X:0000D>Qj000000000000000000000000dEV]00000000l8n<dLVf0000000000000<dDM:d2
000098LL0000000000000000000000000000d7I\8[l200000000000000000000000000000000HP?ET1;cl3?WA;b?000000000000m5cW00004V>OD0l`@LS:0000
00000000000000000000000000000000000000000000e5b`h;FL000000000000D72a0000h6@j88on\f`B0000000000000000Q2?@0000000000000000U>AD=C[j
lU>3<dN\0000000000000000000000000h3b0000lV:V0000DK1QTB4S00000000Hb]P000000000000000000000000dTR_00000000U15gLGjHE1Zi000007mf0000
00000000\lLP00000000000000000000Q09>X3G>P>c^0000M8Z[00000000000000000000@bke00000000000000008WA=00000000D\[f00000000HX[L00000000
`DS50000ACAXD3FS000000000000000000000000LbD\I4WQX5`Q0000000000000000000000000000H0UOm6M@@WKi0000MDHn00008WFZ0000HB`Ad9go00000000
0000A0IUH2Qb4PiD000000000000`A@jTESb54T>000000000000lDYCH;oP0000a45J000000000000A0bb00000000`:eK00000000D0B\00000000000000000000
00000000M0Gi0000XQ_P0000HSgH000000000000XS190000MB5?00005<4h0000000000000000000000000000mE0R00000000000000000000dPK`00000000P4nm
4O2_Tlfj000000000000]DV0d2:D000000000000A9n[00000000hhdM0000DF2J000000000000TWF7000000000000000000000000<?8Z0000000000000000h5Y2
HW]YU1<700000000\k@J@o2:4M<S0000000000000000000000000000I3`:i56K0000Y@:^0000h:`a8nel00000000`3ni000000000000000000000000@C_A0000
0000M:82000000000000XKJA`4D^Q53lABO1@45me@<bh<8100004Mdf0000XQ^k000000000000000000000000000000000000000000000000<]_LTHOC00000000
000000000000HceM00000000000000000000000000000000@YMl000000000000DN;R000000000000000000000000000000000000000000000000000000000000
00000000h3T\44obXKA=0000d91c000000000000000000008A5O000000000000@CSja7490000000000000000\\md000000000000000000000000<cfS00004kBj
000000000000000000000000]AmHLi6cl9[GID4500000000\`aL=G7300000000000000000000000000000000000000000000000000000000PFgXX5A@8gRW8I`h
00000000U5:U0000000000000000000000000000000000000000000000000000000000004`@I000000000000000000000000000000000000`@>\QGMK00000000
00000000dFQoXFPN0U>oHV7^\`hiPcl012nGmCJ11DMX0000000000001:nm00000000000000000000li;P\7Ym0000000000000000D9TWH[N<0000000000000000
00000000TY_4000000000000dW@Z]AQddNIh@6Z`000000000000000000004j<[000000000000<fah00000000000000000000000000000000000000000000La[J
0000P<dT00000000@Ih800000000@N4<`=Ge000000000000m3J;0000000000000000000000000000Hfol0PeS000000000000000000000000X6bB000000000000
00000000000000000000XE_:00000000HE4U0000000000000000000000000000000000000000`Xnc000000000000000000000000000000j:0000000000000000
hZF?HS=@0000I?nR00000000Q4kK00000000h4\C0000D>JW000000000000=A:XLPm500000000000000000000\=a\X2WU00000000dK_o00000000000000000000
000000000000eEHe00000000000000000000000000000000d1=:0000000000000000000000000000000000000000Lo?B0000000000000000`i_R000000000000
00000000T\e300000000000000000000000000000000000000000000000000000000H2[K000000004oaVUCI^00000000000000000000000000000000h7=G0000
00000000LRkd\OU[@3fI`aG3TlK^LBSk4P]J\88YHc8j]6Z<00000000000000009>\hI?Fl000000000000<6DS00000000D0CZ00000000000000000000\A7f0000
0000000000000000ThkA00000000000000000000000000000000000000000000<:Hk0000000000004B>k00000000000000000000T@:C000000000000`\700000
00000000000000000000PTE>0000XA>_Tfa5000000000DFg00000000000000000000000000008gQ1000000000000000000000000hRJa0000LEKV000000000000
000000000000XF_>000000000000DYUf5CTF01\n47Z<000000000000000000000000000000000000`SdZ000000000000000000008nBbA4^d0000000000000000
00000000000000000000@k\f00000000000000000000000000000000000000004>J?XOo@00000000000000000000000000000000DKTDhiO_0000lC^5m=K_0000
000000000000000000001==?00000000000000000000HdNk000000000000lL1J000000000000000000000000000000000000E9BI000000000000lX]5Y;YR0000
00000000PWTK8N9751KH0000000000000000000000000000000000000000@?<PQBf0000000000000000000000000000000000000a9VK00000000000000000000
0VKL00000000<=K=@gCQ0000004A00000000000000000000000000000000000000000000DZj@0000000000000000\5h[000000000000`4K900000000@_N00000
000000000000000000000Tf^0000000000000000000000000000TNP<00000000M1]R0000000000000000000000000000EF`:0000D_^Sldid000000000000AFD7
H1BJD3gT4eI1\f430000000000000000000000008Rj2000000000000L?J<0000000000000000000000000000@jZO000000000000hX^0T]Gm0000000000000000
8Dmk000000000000TOH800000000000000000000XY610000000000000000000000000000`Z16L]W6U4J^000000000D?S00000000000000000000000000000000
00000000MF:]00000000000000000000lAgVdE8X00000000000000000000000000000000000000000000P^?Vl_Ga00000_if0000h<l@0000\>f?0000A@Rb0000
000042f:00000000@C`6Q@LV00000000P7lZ000000000A;2000000000000000000000000000000000000000000000000000000004>9I0000000000000000dN8X
X@5G00000000000000000@P50000LP:H00000000ED?G0000D8NcUG9d00004ELGHZZN0000000000000000000005f?00000000Xmac00000000\LLE000000000000
00000000X;KUT[j]0000UCjA00000000000000000000YE\:0000\AjG000000008^9CH4]14A5200000000000000000000000000008JE>0000@Fok0000TQSJl_I8
00000000000000000000dOPYdhRU0000000000000000dDb=000000000000P\Vo0000000000000000000000000000000000000000000000000000000000000000
8GbeU<hX0000@b3D0000000000000000000000000000000000000000Llj70000`C>QLYcje?T`00001F\P5C1[`fdZ0000d07\llkg000000000000000000000000
000000000000PMXPTVaR00000000m9XJ0000000000000000000000000000000000000000000000000000000000000000<d]40000000000000000HU<200000000
0000daM7@fUI=8f1000000000000000000000000\`ZRdXe]=8hn`aZ[TS\;LF<:eGS@0000000000008<WodF\;TmPHXN1=00000000X^Lo00000000000000000000
0000HeQb0000mE<<0000000000004:XbdE_ZAB9R00000000i8YKI:5m000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000008KQ[000000000000`Cbg00000000000000000000m2>8000000000000000000008DA8@^U_Ld2^0000000000000000000000000000
deA70000000000000000eDakXQ<<00000000DS23000000000000MCcQ1F=I0000000000000000000000000000000000000000000000000000hXIm=GZ=000058Q;
<JL5mDP\00000000000000000000000000000000000000000000000000008Dcc00001@Nb00000000000000000000P:QM0000X`JN0000000000000000HgQC0000
TQG<0000@c[j0000000000000000P4=kT?Tml@]D8N;>000097KW000000000JVE\RNc0000DC;j000000000000000000000000000000000000000000000000@UJC
0000000000008i^J0000DiW<00000000000000000000dG>g9AXD0000000000000000000000000000`SWKHPYO0000000000000000000000000000000000000000
00000000000000000000000000000000`giA000000000000YDN2@9MB00000000DaRh0000000000000000000000000000000000000000LCohHL1cPZ>`00000000
0000000000000000\TOn0000000000000000000000000000D5cD8fV7000000000000000000000000000000000000P>Zd=E4ZhIFG0000`Md8e;R^000000000000
d4@g000000000000HRTM]C7;lb9fDliU00000000E8DZI2`TX9T3\FSR00000000000000000000@6l`00000000\;_T0000000000000000A<9m0000000000000000
`gBM00000000d4TFlX3R00000000000086P>0000000000000000d7>h000000000000Hd]V0000000000000000h<eLLLfMTMmJ0000000000000000000000000000
0000XJX]0000000000000000\mfP00000000DM=><WY=PI8]00000000000000000000000000000000000010mh0000XTC70000000000000000000000000>jFhMXc
DRPJ0000000000000000000000000000000000000000000000008T8J0000000000008OdM000000000000000000000000DeSI0000E6bc00000000dBJ700000000
0000000000000000\fFk000000000000HBo0h\1C000000008D7D0000000000000000000000000000000043c@H4dI@\M60000<_XR000000000000`XNJ8ehQ0000
56?Q0000HRF9E<iL=2YR000000000000XJo9000000000000000000000000000000000000@P<X000000000000000000000000T^oAiEg]00000000000000000000
L4mE00000000000000000000000000000000000000000000000000000000DKc7000000000000000000000000000000000000000000000000000000000000`YPC
8]jCPd2700000000I3WChg7k0000000000000000000000004TlXTM_H0000HBS^0000000000000000XjCk9BdSPVNhlH7]00000000000000000000000000000000
000000000000P6Uc0000000000000000000000000000]8K`0000H6?J000000000000\A[a0000HO_RH4?dXXXR0000000000000000000000000ZcYTfmY00000RRU
Hj4T4^O50000000000000000000000000000000000000000000000000VGb00000000000000000000PCG;56f1000000000000000000000000\1SEhU[WDa:_0000
0000TRfi00000000000000000000I;[N000000000000QF<@@Abb000000000000000000000000@G<Gh33@0000XDR]lec`000000000000=0Xm0000000014=V0000
00001G]N000000000000000000000000d1_;0000000000004Td90000Dj3h@CZI0000=D>N0000000089690hAL00000000000000000000hdMV`i]h0?2A00000000
Lmm700000000000000000000000000000000`e]i00000000i<MB00000000000005>adW_G0000<<afH_[M00000000000000000000EC0<000000000000\JPA0000
0000PE9k0000DZgm0000\82700000000TlJg00000000h^C300000000<[6@00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000dH<[0000000000000000LkU60000000000000000000000000000000000000000000000000000000000000000a62J0000X2Te000000000000
iG[S<W4300000000000000000000000000000000XHQBD422H=5`l=jHXLRXa<WN00000000\Y`o00000000000000000000Phm8000000008R2_H\9Y000000000000
00000000000000000000000000000000000000000n7^AA4^hQY:0000DZ=@\NK10000000000000000000000000h8?000000000000000000000000000000000000
000000000000P]He0000000000000000HCnZ0000000000000000000000000000TYEHl9JC0000000000009BbN0000X=KX0000000000000000000000000000X248
<ABG000090jC00004<Qk00000000000000000000<i700000000000000000I=G800000000D4g^00000000000000000000QDk60000000000000000D1AM00000000
000000000000000000000000lN\Y000000008>bg0000000000000000000000000000LF9Y000000000000dSgXQ7<V0000\SDN0000000000000R4c00000000h@T\
U1P400000000\gD`hmj?000000000000000000000UA>TCQP000000000cR]0000000000008ZDg000000000l]>0000000000000000`kS200000000h9>Y00000000
0000d6Oi\=ai<EjoPSDbLZh80000000000000000h6^1000000000000dRf@00000000HF`8\TGT000000000000U5?800004HX?lWeS0[_T00000000000000000000
000000000000hPbL00000gMii9<kY>5<000000000000l;Sk000000000000000000000000000000000000DPSh00000000000000000000000004eh00000000`^0A
M>h>TW=i00005FHT00000000<69E\iQA000000000000000000000000000000000000DT\hhB:\0000000090n?0000=BAg000000008cDD@ge]0000XV6`00000000
1;LU00000000@cbRa6\I0000hh>:00000000X0I;00000000hngLT@h4<T3Z00000000000000000000000000000000000000000000<D=>00000000000000000000
<14B00000000lg?c`oId00000000000000000000@7[d@h;d97=ET1>d0000TJk?00000000000000000000\VX3hTf@0000000052MJm@^J0000Lee70000aCa?15Gd
000000000000000000000000000000000000000000000000L452DfSe0000`WkP0000X]mF000000000000000000000000000000004=j100000000000000000000
00000000000000000000000000000000lX?\0000lXQV000000000000`[dN0000PG=LlX7^000000000000000000000000000000000000<VS`YA=Z000000000000
000000000000000000000000d]:F00000000000000000000TIAE0000000000000000000000000`I_00000000`HW@0000@gHcH@faPkK@hTk3LBk`];h800000000
0000PVNKl3:8000000000000P?V6000000000000e=El<[o90000828J000000000000000000000000000000000000<Mji00000000000000000000000000000000
00000000000000000000000000000000]3_1000000000000I>6P00000000000000000000000000000000000000000000\=@YlYKUH;6g0000000000000AKC\Lo>
00000000000000000000000000000000D=QjLYXhUC:?0000000000000000EAE20000000000000000000000000000000059:Y00000000M@d60000000000000000
l0mi000000000000000000000000000000000000@]En000000000000000000000000000000000000000000000000000000000000<d2o0000000000000000dmH]
00000000\j=00000000000000000P3h]000000000000LRR8000000000000X1W00000HJ8L000000000oha8h5fXY5`@olf0000UD`X00000000000000000000`H4>
AAV80000D^:jI3eK0000M>SA0000@FU00000000000000000000000000000\m<Y000000000000000000000000a?Y[0000000000000000000000000000a>V]]4[h
00000000Q7\9000000000000XNLi00000000ACEO00000000=DE200000000XK1?0000X_UG00000000\<^i00000000000000000000000000000000000000000000
00000000lN]=0000UALl0000lQU^HTlFP<RjA<Z800000000D\Fb000000004ID?lod\IG_300000000hUN^000000000000000000000000000000000000HaYM0000
0000L=[005a[00000000<[Z:000000000000000000000000YFkeDbAki1FB000000000000<80;HZ7V000000000000000000000000000000000000000000000000
lb`a0000h4??00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`e7?00000000
4?m[`oBT000000000000Tl[BPeXh0000000000000000000000000000000000000000000000000000`IMj00000000a2cg00000000000000000000000000000000
000000000000000000000000e<T>DbkZ000000001G>R0000000000000000XHag00000000000000000000000000008RW5000000000000000000000000lHST0000
0000aD;k000000000000000000000000000000000000000000000000000000000000000000008G1200000000hIEP\`Nn0000\\fM0000000000000000XPT\0000
0000LIC<000000000000000000000000=CU90000TNQ>000000000000ACa20000000000000000Xj9]00000000000000000000000085i:00000000000000000000
00000000D<X;hhZQ00000000000082YEH58k81c9DC]UTWD4Q5iP000000004KhP000000000000001JX:]N0000000000000000l9V:0000lAUF]GIZ000000000000
000000000D5cLZHi00000000000000000000lNfO00000000000000000000X;DV00005<P[0000000000000000000000008kUd000000000jY1PhNX000000000000
000000000000\5OG0000000000000000@L_L0000Xa7e000000000000L5T?D2h^XDoS0000000000004TGo0000000000000000000000000000D2iS000000000000
0XO`lhEK0000DG\<00000000DoT5M=;H\0FK0000h0G90000000000000000@NiP00000000000000000000\M`QHXLUP_?H0000m3JmHc;1H:CG000000001@eLP]Q^
0000000000000XdU000000000000M7dV000000000000i62l0000000000000000TmU>000000000000dSF^000000000000H0H[H3QD@XiK000000000000`hMdY<S0
00000000000000000000000000004^WI0000LhmS0000000000000000X6TS<F]0000000000000000000000000DNX;0000\bK]0?CA00000000hW]o0000U4]VU5LV
Y78I0000mGY]0000000000000b2R0000hd:R9AbK00000000000000000000000000000000000000000000000000000000000000000000XA9K00000000I2[_0000
000000000000000000000000@1P^0000000005>W000000000000`YNY0000000000000000000000000000000000000000000000000Q<G00000000@UH000000000
0000000000000000000000000000000000008DYR00000000X<O[000000000000000000000000000000000000<jeQ@f^?0000`hc200000000000000000000E4E\
000000009B_NLL:[000000000000L^n9i2UkT>P1l4cYThUV0000000000000000000000000000]G=A00000000000000000000<:Zd000000000000000000000000
00000UJa000000000000=Af60000000000000000000000000000000000000000000000000000<;=<]>0c00000000000000000000e;S80000<IUb000000000000
0000000000009FY:\XYS0000000000000000hD>9``U?=34\00000000000000000000000000000000\Qg<LU0N0000000000000000\X2UA6To0000000000000000
00000000000000000000000000000000000000000000000000000000Y4JoP[2eh85V`Q8O00000000`34>PVLElc^R00008doDDE>HDXLE0000000000000000H2f^
L2Af\4Vh@[7b4\cm0000D:>K0NR700000000EEh0000000000000`EWoA;2E000000000I5Y00000000000000000000Q:=>00000000000000000000]5fF0000d9]o
00000000000000000000\D9@000000004I3Eh3;AE77:000000000000YBBG0000h2S?00000000000000000000lIcX000000000000000000000000000000005FB?
l7SZ0000000000000000m@kEYBhe0000@@NO00000000\ZM^0000MFF1hVofQD`2000000000000000000000000<;o^00000000DMi100000000l01kD2G[\K0ITo^W
0000000000000000000000000000\Z5IMBd@00000000000000004^Nj0000000000000000HcOj00000000ICX10000`\NR00000000000000000000000000000000
000000000000000000000000000000000000000000000000@NCD5B0>0000TR8[0000l<ME<?4OeBXc000000000000D`Jm000000000000000000000000d1J90C=_
000000000000PASX000000000000000000000000dLSe0000D?l0\GMKEC4P000000000000@\^^0000\`0W00000000000000000000`E0_PU;_<\CDPJ[60000<Z`;
dEcO00000000<e8?000000000000000000000000000000000000XAVU<b52d:N@Plb;000000000000000000008U:<00000TN157Q?000000000000000000000000
Xga=8XOm0000EAZ[000000000;0700000000000000000000000000009Ec4Xa;P\n?K000000000000<lY40000@>]30000LCemd6aT`B;Z10dM=@jL0000PB:nX[V@
000000000000000000000000000000000000D?Y7000000000000PQT]00000000000000000000000000000000eB8_000000000000000000000000000000000000
0000A289LZK3Q?GoX]O_0000]ATO0000000000000000000000000000<124000000000000000000000000D7el0000000000000000Y38>00000000000000000000
XR`D0000<5nbTUOn9C?_0000De`<0000000000000000000000008:Y@000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000dQWdLd<200008@=DlCON00000JRn00000000000000000000000000000000000000000000P6hZ000000000000000000000000
0000`7fbPMHY000000000000D[4NPVLTL>lG00000000000000000000<M27PR9:0000TWC`0000LHPg<jgS0000000000000000000000000000eGBc00001:mA0000
0000=FJJ0000M<m6=G^Mh1>N00000000000000000000000000000000000000000000000000000000000000000000dKU`8YAl000000000000000000000000PFBI
00000000l>5T00000000000000000000TZWP0000QGXQTBZHDkT60000000000000000000000000000DjN?000000000000000000000000L:fTDoR>000000000000
0000]>7e00000000Y4<:000000000000000000000000hGkK0000000000000]D@laW55EIB000000000000DfE60000000000000000000000000000000000000000
0000=BUo00000000000000000000000000000000000000000000lS@70000TOlY0000000000000`M8000000000000`>id`Wk_\RV_000000000000Xe2eAF77dHNV
0000000000000000000000000000000000000000000000000000H42m4TQQ0000Xll:00000000L\dV00000000E>iN000000000000d=VO00000000000000000000
00000O8]@g6O00000000M<eR0000hKZX9F_j<@m[8RoB00000000MD[Y00000000000000000000000000000000000000000000D_GnlF@_05g300004DW;hHP;0000
00000000LH6O0000000000000000e<na0000000000000000P\O0000000000000AD:O00000000000000000000000000000000000000000X8G0000000000000000
0000dbnbhTeZ00000000Xm:Y00000000000000000000000000000000DCfB8ZJVLd\Y00000000]35Z0000000000000000000092oW00000000000000000000aEFf
00000000000000000000lG:nU74^@@Hb00000000000092=G000000001Be900000000000000000000<6o:0000000000000000000000000000000000000000TB1W
00000000`2C200000000000000000000000000000000000000000in;`8Ok00000000000000000000000000000000000000000000`MCN00000^DN000000000000
000000004ShF0000L<UT00000000HcED000000000000000082\STJDO000000000000000000000000i<3g1>bG0000000000000000000000000000TB=BhEb]hYJC
00000000`7nf000000004oM?00000000000000000000000000000000M<a0000000000000000000000000000000000000LYoF0000599o00000000000000000000
0000@SW5Xi=S0000QClV0000HUQL0000000048je00000000000000000000dl6_00000000000000000000000000000000XBbc0000000000000000000000000000
0000H3FE000000000000IC1H00000000000000000000000000000000000000009A5Q0000H4WC0DU@8]j4Te=O0000000000000000hgh;000000000000HRH40000
UD\l000000000000000000000000000000000000000000000000`_hW00000000000000000000Df]o0000000000000000000000004g@0HUgf0000000000000000
0000000000000000D8J=I9@j000000000000000000000000@^GIDWJHdY_`Q?310000000000008Z0P0000000000000000E7=]00000000dZhi0000X4PQXWko0000
IEa?0000000000000000i:JYhmeK@6EL00000000000000000GH600000000000000000000\7L<0000\hQF00000000<bIB00000NCj0000IG0W00000000LO[90000
000000000000d:fD00000000000000000000000000000000000000000RnDlBE20000PKoo00000000000000000000000000000000\_FF00000000T@Sk4=?b0000
00000000X9_i000000000000DUBc0000000000000000I<Q100000000000000000000`1Wf000000004H\]00000000P9HW00000000e<o@@L330000000000000000
e6ai0000X\kX0000000000000000d6Ria1LTX]=>000000000000000000000000000000000000000000000000EBoY0000000000000000000000005DW[0000\GOd
00000000000000000000000000000000000000000000000000000000<T?I0000000000000000000000000000000000000000hJf;00008HM8HWQm0VIL0000`3eE
00000000000000000000000000000000000000000000000000000000U@=5000000000000000000000000000000000000000000000000<a^EhhBE000000000000
`oRQ00000000000000000000000000000000000000000000lC4C0000lCl]A1Bg00000hH60000LDkV<E6?lVK8000000008]0X0000000007B\00000000hTAe0000
00000000000000000000D^g@Pf3<000000000000XlQ\000000000000000000000000l08:00000000000000000000000000000000lZ\i00000000000000000000
00000000000000000000000000000000\ebH000000000000000000000000@1`f0000000000000000XOG\8klfLGNL`HRg@f8blKbL`75VHbG300009?<i00000000
000000000000000000000000000088YL00000B9m0000000000000000\dbO000000000000000000000000Y;YE000000000000M7M500000000TUB08>Gl00000000
000000000000PA@100000000PTSB1GVR4hL>0000000000000000XgoG000000000000DPoR0000TWUK00000000`nO8@JcP00000000hY<@00000000000000000000
d2>lP;VMdX;G9DCgh3dKiGWK0000000000000000000000000000PW2S0000XYbm]>?dEC<Z00000000\=b\42AE0_VK<gb]5:gf00000000PK:]0000I:oK00000000
00000000000000000000000000000000000000000000l`:Z00000000<h@4000000000000000000009AG2LRB\00000000l1fc0000000000000000000000000000
00000000000000000000H[XO0000000000000000L;<?00000000000000000000000000000000<KVdUDlS0NKH00000000`\>V00000000PCG\000000000000<Y:K
000000000000000000000000000000000000Xd13000000000000000000004gkh00000000000000000000LZA400000000000000000000l`4KMEV8000000000000
00000000\X_NU2?V0000THE<15jJT9<20000000000000000TIY`00000000000000000000@@9NHJ`gL\R10000000000000000Pe>`000000000000HC^lHT5]5:>n
`eaP0000000000000000d3jjlPiW8YTQXVBf0000LH3d00000000000000000000000000000000aD8000000000aA@J000000000000000000000000000000000000
8<;T00008OiF00000000000000000000000000000000df1RM=3I0000E7ET0000Ph560000h0k_P71U00000000Dcf`000000000000l6Da00000000000000000000
0000000000000000000000000000000000000000P7Qa00000\X`00000000h9Q\00000000000000000000000000000000000000000000dLP;0000000000004oK>
00000000000000008Qf;00000000000000000000000000004fk10000000000000000deI[00000;e=00000000000000000000000000008G5I00000000LdhB0000
000000000000000000000000000000000000l9H=0000Lfje0000000000000000000000000000000000000000DQPV0000000000000000000000000000I=8G0000
@ZFR528Y000000000000000000000000000000000000@FEc00000000000000000000000000008788DVjO8NVadZOLL>Ml00000000000000000000000000000000
0000X@X1000000000000IB^^0000000000000000000000000000000000000000000000000000<fF800000000T?Hl000000000000000000000000000000000^@`
000000000000dm`a000000000000000000000L?A00000000DVf7L3EX00000000`KXi0000Dm>K00000000XVRM000000000000`MY100000000000000004XYb0000
0000000000000000000000000000PTGd000000000000P0D[000000000000XnOG00000000000000000000XQb10000000000000Q4j]BH^00000000000000000000
lMVg00000000000000000000D[WC00000000000000000000000000009De^0000<G`I0000HN2K000000000000TFn?4WWUh\5olCmC8m\GI:9F\YlP8kaE=>le0000
iGC@0000Q@AN00000000000000000000@HILX>dXMC=P00000000l3k?dIOn000000000000dTa9\\aN45T200000000d@8a\[BN0000000000000000`H?I00000000
=6Ye0000TdS300000000000000000000000000000000]65Z0000000000000000000000004JWE0=<mX^]a0000LDj^00000000P\i=00000000XNGJ000000000000
0000000000000000000000000000d7Cc@dLH0000000000000000000000000000<MbU0000000000000000000000000000hGV60000@T5A0000iAL90000]BJA0000
0000LS_U00000000h__L00000000@WK20D7_000000000000@Ei;0000000000001FO6<RjAh@:h4?l@@0N:I=\j0000000000001Bo90000A0Ij00000000iANO0000
000000000000000000000000000000000000Dh@S000000000000000000000000mBmM00000000DAhC000000000000000000000000LdDX0000000000008]ma0000
H3Tg0000@?fEX8J]0000000000008F_]000000000000000000000000000000000000000000000000<K\o000000000000000000000000000000004HQfe@;40000
00000000e:A70000000000004_DK0000000000000000000000000000000000000000PMRS000000000000H@63l4MP000000000000000000000000000000000000
000000000000000000004WYe0000D>8L0000000000009Fi90000D6[i0000000000000000000000000000000000000000@>Rn00000000DS:K0000000000000>e7
00000000000087j_000000000EVI0000000000000000000000000000LS7^00000000l5Bi0000000000000000000000000000000000000000Y:BX0000X^B^0000
000000000000@gHB0000X?`[0000000000000000<1E\00000000000000000000000000000000a>60MD_R00000000000000000000000000000000000000000000
UB<K0000E3hl0000aBPC000000000000000000000000<B0PE@VF00000000000000000000000000000000000000000000hWJa0000000000000000000000000000
0000000000000FZ;0000000000000000dh1C0000\QikPS_g000000000000lChJ000000000000EB_;000000000000000000000000\h^Q00000000000000000000
994HhEGM00000000Y02=0000PMm=0000]B@500000000IEGFd<nJ000000000000e2KI0000X15B0000@1^:00000000h8X[XT4\U;RD0000@<YK0000dG^]T`5o0000
dgbj0000X2[^PIa^0000000083^mdQ5H0000eC>60000000000000000000000000000000000000000ECR10000l0OhdXOP00000000hUId000000000000\OVX`JZS
8oXHHY=l000000000000\[m000000000000000000000Y05OI=Sil0KQ0000000000000000dZAU00000000000000000000@0M`lH_V000000000000\gcKX;ao0000
000000004>hd\<cI00000000000000000000000000000000@LI900000000000000000000DEA>0000000000000000\F4PTF:5000000000000000000000000=?lF
0000000000000000P91P0=DY0000000000000000L[Khhf0O00000000TldQ00000000000000000000000000000000000000000000000000000000@h>U00000000
000000000000XbZL0000TGmf0000Q7k30000000000000000000000000000000000008IFf0000000000000000PTjA]@>D0000000000000000000000000000L`l[
0000000000000000DKE@00000000eC;;00000000000000000000000000000000=1Cd000000008NM`0000000000000000000000000000HcnIdY]G000000000000
<E2B00000000]>cO0000D<hlQ8bQ000000000000dQOJ00000000000000000000000000000000hgjQL<K0D\MO000000000000000000000000`ljS00000000aASI
`1Xo00000000<?B?0000000000000000000000000000EGGkX2^b8<2f97JW00000;><00000000HN2i00000000D=DI0000000000000V>>00000000000000000000
000000000000000000000000DT4@000000000000000000000000d6_?0000]AP500000000mFG>000000000000`28k000000000000U4b;00000000000000000000
Le6TPgRh000000000000000000000000`IC^00000000H9^oD^Xh5C3J00000000000000000000UB<X000000000000000000000000000000000000l9Ti00000000
00000000000000008SYj0000000000000000000000000000000000000000E4i:000000000000000000000000aAD?4[TL00000cnZ8Xc=00000000h?<`]=^P0000
0000Q5dJeBU9DU\O0000Q;GX0000h:_01FD^0000000000000000l[KU00000000@CXL0000H]=j000000000000000000000000m<]S0000d<kd0000`Y@d0000hYhj
<Hee\K:h000000000000Tbj\`4f_00000000000000000000000000000000E;Eg000000000000DO6i000000000000000000000000000000000000<8kQ00000000
0000l<[V0000000000000000e6J>\7EOl7J;000000000000000000000000lQQ`00000000e8Qc0000\]a]00000000000000000000000000000000000000000000
00001;h_a9B600000000000000000000D0S:0000hWS;0000X^]Q0000000000000000AB:900008X89000000000000LMl<00000000TD8D0000000000000000<YOe
00000000PZmj<hGBD0;[h^;T966P0000L`XB000000000000000000008;3WDcQB00000000`lNl00000000000000000000000000000000XA5=MDXU000000000000
000000000000DbH_0000`88D0000000000000000hCF]<j`Rd0;I000000000000\3kf00000000000000000000000000000000000000000000dbEm0000DWMh0000
000000000000000000000000000000000000LKR20000000000000000PcUVP]G=00000000000000000000000000000000000000000000YG^`00000dcG00000000
E5`g0000000000000000000000000000\A@QM8hY0000000000000000``IU00000000`EQ84kcb00000000000000000000000000000000000000000XPl00000000
0000`:To00000000000000000000000000000000000000000000000000000000000000000000@G_d@JSe0000000000000000<T\R<2G00000H2\e0000]A]30000
00000UZE0000000000000000000000000000000000000000@KmnU2<A000000000000000000000000M9G900000000000000000000PR;0000000008HDU=A>@0000
00008V_AYF9f0000000000000000AB\QT\P`00004aIV13Y60000<BmP000000000000D22A00000000000000000000000000000000@\d=00000000000000000000
0000LP[AECT_D52^00000000000000000000000000000000000000000000a4Rm1D]F000000000000000000000000000000000000000000000000000000000000
0000<;U60000000000000000000000000000hWMT000000000000000000000000U;ZZ000000000000`7PB0000\bT?0000000000000000000000000000lW;O0000
00000000000000000000000000000000000000000000<0e70000hHHiHO:C0000000000000000000000000000\a_;Q3ZJYGQ<0000Dk?60000000000005ES_0000
00000000000000000000000000000000000000000000000000000000IEna4`l>000000000000000000000000000000000000LBc`lIV200001C\P000000000000
00000000=D@i00000000XQjP000000000000Da6m<Q7>M8^:000000000000000000000000000000000000I0UaPd<b000000000000lkA`8MjT0000XC@k00000000
00000000]7e90000DR`cHFP<0000000000000000000000000000PFY90cMJ\cj`YDJ20000000000000000]21^0000h3H;TX9Y00008>YJ00000000000000000000
00000000000000000000000047eI000099Ua0000\>?50000000000000000000000000000000000000000000000000000000000000000\<Z200000TG100000000
8=mFm26K000011Y^@n5M000000000000lXQH0000000000000000000000000000P2kT00000000MCe6000000000000000000000000000000000000000000000000
H5R<00000000hFTR000000000000LDfG000000000000000043D6\mh\A1>600000000000000000000XJ\700000000000000000000000000000000000000000000
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
l(F::Emails, L::Vi), l(F::Emails, L::Id), l(F::Emails, L::En), l(F::MotherTongue, L::Et), l(F::Issuer, L::Ca), l(F::Issuer, L::It), l(F::Issuer, L::Es), l(F::Issuer, L::Pt),
l(F::Issuer, L::Ca), l(F::Date, L::Es), l(F::Issuer, L::Es), l(F::Issuer, L::Pt), l(F::Issuer, L::Mt), l(F::Courses, L::Nb), l(F::Addressee, L::De), l(F::Position, L::Fr),
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
l(F::Listening, L::Nb), l(F::Listening, L::Nb), l(F::PostalCode, L::Vi), l(F::Country, L::Fi), l(F::Region, L::Et), l(F::Publisher, L::En), l(F::Date, L::Mt), l(F::Email, L::En),
l(F::Email, L::ZhHans), l(F::Email, L::Ja), l(F::Email, L::De), l(F::Email, L::Fr), l(F::Email, L::Es), l(F::Email, L::It), l(F::Email, L::Nl), l(F::Email, L::Pl),
l(F::Email, L::Ru), l(F::Email, L::Uk), l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Da),
l(F::Email, L::Nb), l(F::Email, L::Ro), l(F::Email, L::Tr), l(F::Email, L::El), l(F::Language, L::Is), l(F::Manager, L::En), l(F::Manager, L::Nl), l(F::Network, L::Vi),
l(F::Roles, L::Lt), l(F::TeamSize, L::Ro), l(F::Score, L::Mt), l(F::Thesis, L::SrLatn), l(F::Area, L::Es), l(F::Area, L::It), l(F::Courses, L::Es), l(F::Courses, L::Pt),
l(F::MotherTongue, L::Hr), l(F::MotherTongue, L::Sl), l(F::MotherTongue, L::Sk), l(F::MotherTongue, L::SrLatn), l(F::MotherTongue, L::Cs), l(F::MotherTongue, L::Ga), l(F::Mobile, L::Fi), l(F::Phone, L::Fi),
l(F::HighestDegree, L::Es), l(F::Cefr, L::Es), l(F::EqfLevel, L::Es), l(F::Cefr, L::Es), l(F::Cefr, L::Ca), l(F::Nationality, L::Sv), l(F::MaritalStatus, L::Tr), l(F::Score, L::Es),
l(F::Score, L::Pt), l(F::Score, L::It), l(F::Score, L::Ro), l(F::Score, L::It), l(F::Profiles, L::Id), l(F::Reference, L::Is), l(F::Department, L::Et), l(F::Entity, L::Hu),
l(F::Summary, L::Hu), l(F::ReleaseDate, L::Hu), l(F::Name, L::Hu), l(F::Title, L::Hu), l(F::HonorificPrefix, L::Hu), l(F::Region, L::Hu), l(F::Email, L::Fi), l(F::Position, L::De),
l(F::Roles, L::De), l(F::Role, L::De), l(F::Email, L::Sv), l(F::Email, L::SrLatn), l(F::Reading, L::Id), l(F::Thesis, L::Fr), l(F::Listening, L::Id), l(F::Score, L::Fr),
l(F::Manager, L::Sl), l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Manager, L::Sl), l(F::Manager, L::Hr), l(F::Manager, L::SrLatn), l(F::Writing, L::Id), l(F::Summary, L::Nb),
l(F::City, L::Cs), l(F::City, L::Sk), l(F::City, L::Sl), l(F::Location, L::SrLatn), l(F::City, L::SrLatn), l(F::Location, L::Cs), l(F::Location, L::Sk), l(F::Location, L::SrLatn),
l(F::BirthPlace, L::SrLatn), l(F::Location, L::SrLatn), l(F::City, L::SrLatn), l(F::Period, L::Lt), l(F::Date, L::Lt), l(F::ReleaseDate, L::Lt), l(F::Keywords, L::De), l(F::Keywords, L::Nl),
l(F::Keywords, L::Sl), l(F::Keywords, L::Hr), l(F::Keywords, L::Ro), l(F::Keywords, L::Id), l(F::Keywords, L::SrLatn), l(F::Keywords, L::Sv), l(F::Keywords, L::Da), l(F::Keywords, L::Nb),
l(F::Keywords, L::Lv), l(F::Keywords, L::Ca), l(F::Keywords, L::Pl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk), l(F::EndDate, L::Tr), l(F::StudyType, L::Tr), l(F::Roles, L::Es),
l(F::City, L::Pl), l(F::Location, L::Pl), l(F::TeamSize, L::Ca), l(F::BirthPlace, L::Pl), l(F::Location, L::Pl), l(F::City, L::Pl), l(F::Employer, L::Pl), l(F::Location, L::Lt),
l(F::City, L::Lt), l(F::Location, L::Sk), l(F::BirthPlace, L::Sk), l(F::WantedCity, L::Sk), l(F::Roles, L::Nl), l(F::MilitaryService, L::Da), l(F::MilitaryService, L::Nb), l(F::MilitaryService, L::It),
l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Nationality, L::Tr), l(F::Roles, L::Sv), l(F::Role, L::Sv), l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Role, L::Da),
l(F::Role, L::Nb), l(F::Roles, L::Et), l(F::Reference, L::Hr), l(F::Reference, L::SrLatn), l(F::Location, L::Cs), l(F::City, L::Cs), l(F::BirthPlace, L::Cs), l(F::WantedCity, L::Cs),
l(F::Location, L::Hr), l(F::City, L::Hr), l(F::Location, L::Hr), l(F::BirthPlace, L::Hr), l(F::SpokenProduction, L::Cs), l(F::Reference, L::Sl), l(F::Mobile, L::En), l(F::Mobile, L::Cs),
l(F::Mobile, L::Sk), l(F::Mobile, L::Hr), l(F::Mobile, L::Nb), l(F::Mobile, L::Et), l(F::Mobile, L::Lv), l(F::Mobile, L::Lt), l(F::Mobile, L::Ca), l(F::Mobile, L::SrLatn),
l(F::Mobile, L::Lt), l(F::Mobile, L::Sl), l(F::Mobile, L::Et), l(F::Mobile, L::De), l(F::Mobile, L::Cs), l(F::Mobile, L::Sk), l(F::Mobile, L::Sv), l(F::Mobile, L::Da),
l(F::Mobile, L::Nb), l(F::Mobile, L::Hu), l(F::Mobile, L::Ro), l(F::Mobile, L::Tr), l(F::Mobile, L::Ca), l(F::Mobile, L::Lv), l(F::Mobile, L::En), l(F::Mobile, L::Fr),
l(F::Mobile, L::It), l(F::Mobile, L::Mt), l(F::WantedCity, L::Hu), l(F::WantedCity, L::De), l(F::WantedCity, L::Ca), l(F::WantedCity, L::Ca), l(F::DrivingLicence, L::Fr), l(F::Mobile, L::SrLatn),
l(F::Mobile, L::Cs), l(F::Mobile, L::Cs), l(F::Mobile, L::Sl), l(F::Mobile, L::Hr), l(F::Mobile, L::SrLatn), l(F::WantedCity, L::Pl), l(F::Mobile, L::Sv), l(F::Mobile, L::Da),
l(F::Mobile, L::De), l(F::Mobile, L::Sv), l(F::Mobile, L::Da), l(F::Mobile, L::Nb), l(F::Mobile, L::Sk), l(F::Mobile, L::Hu), l(F::Mobile, L::De), l(F::Mobile, L::Sv),
l(F::Mobile, L::Da), l(F::Mobile, L::Nb), l(F::Mobile, L::Hu), l(F::Mobile, L::Sl), l(F::Mobile, L::Hr), l(F::WorkMode, L::Pt), l(F::WorkMode, L::Ca), l(F::MotherTongue, L::Sv),
l(F::MotherTongue, L::Da), l(F::MotherTongue, L::Da), l(F::Courses, L::De), l(F::Courses, L::Ro), l(F::Courses, L::Sv), l(F::Courses, L::Da), l(F::Courses, L::Nb), l(F::Courses, L::En),
l(F::Courses, L::Fr), l(F::Courses, L::Nl), l(F::Courses, L::It), l(F::Courses, L::Lv), l(F::Courses, L::Mt), l(F::Courses, L::Pl), l(F::Courses, L::Cs), l(F::MotherTongue, L::Is),
l(F::MotherTongue, L::Nl), l(F::Awarder, L::Mt), l(F::Roles, L::Pl), l(F::Roles, L::Hr), l(F::Roles, L::SrLatn), l(F::Roles, L::Sl), l(F::Roles, L::Cs), l(F::Role, L::Cs),
l(F::Reference, L::Ga), l(F::Roles, L::Fr), l(F::SpokenProduction, L::Lv), l(F::LeavingReason, L::Fr), l(F::LeavingReason, L::Ca), l(F::LeavingReason, L::Pt), l(F::LeavingReason, L::It), l(F::LeavingReason, L::Ro),
l(F::Mobile, L::Es), l(F::SpokenProduction, L::Pl), l(F::Availability, L::Sl), l(F::Availability, L::Cs), l(F::Availability, L::Sk), l(F::Network, L::Hr), l(F::Network, L::SrLatn), l(F::Level, L::Vi),
l(F::Fluency, L::Vi), l(F::Fluency, L::Vi), l(F::SpokenProduction, L::De), l(F::SpokenInteraction, L::Da), l(F::SpokenProduction, L::Da), l(F::City, L::Es), l(F::City, L::Pt), l(F::SpokenProduction, L::Sv),
l(F::SpokenInteraction, L::Nb), l(F::SpokenProduction, L::Nb), l(F::Phones, L::Fi), l(F::Emails, L::Fi), l(F::Urls, L::Fi), l(F::Role, L::En), l(F::Roles, L::En), l(F::Date, L::Fi),
l(F::Awarder, L::Fi), l(F::Issuer, L::Fi), l(F::Issuer, L::Fi), l(F::Mobile, L::Ca), l(F::City, L::Cs), l(F::Location, L::Cs), l(F::Name, L::Nl), l(F::Title, L::Nl),
l(F::Headline, L::Nb), l(F::BirthPlace, L::Es), l(F::BirthDate, L::Es), l(F::Nationality, L::Es), l(F::Nationality, L::Pt), l(F::Nationality, L::Hr), l(F::Nationality, L::SrLatn), l(F::Manager, L::Hr),
l(F::Manager, L::SrLatn), l(F::Manager, L::Sl), l(F::Manager, L::Sk), l(F::Manager, L::Cs), l(F::Manager, L::Da), l(F::Network, L::Sv), l(F::HonorificPrefix, L::Sl), l(F::Title, L::Sl),
l(F::Title, L::Hr), l(F::Title, L::SrLatn), l(F::Title, L::Pl), l(F::Nationality, L::Ga), l(F::HighestDegree, L::Sk), l(F::Publisher, L::Sk), l(F::Publisher, L::Hr), l(F::Username, L::SrLatn),
l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::ReleaseDate, L::Vi), l(F::BirthDate, L::Vi), l(F::Name, L::Id), l(F::FamilyName, L::Id), l(F::GivenName, L::Id), l(F::Name, L::En),
l(F::Name, L::De), l(F::Employer, L::En), l(F::Organization, L::En), l(F::Title, L::En), l(F::Name, L::Sv), l(F::Name, L::Nb), l(F::Title, L::Sv), l(F::Summary, L::Hr),
l(F::Summary, L::SrLatn), l(F::BirthDate, L::Cs), l(F::BirthDate, L::Sk), l(F::Entity, L::Sl), l(F::Nationality, L::Cs), l(F::Nationality, L::Sk), l(F::Nationality, L::Sl), l(F::Nationality, L::Pl),
l(F::Entity, L::SrLatn), l(F::Entity, L::Hr), l(F::Keywords, L::Pl), l(F::Url, L::Ga), l(F::BirthDate, L::Pt), l(F::BirthDate, L::Ro), l(F::BirthDate, L::Ca), l(F::Nationality, L::Nb),
l(F::Address, L::Sl), l(F::Title, L::Sl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk), l(F::Nationality, L::De), l(F::Nationality, L::Nl), l(F::Nationality, L::Sv), l(F::Nationality, L::Da),
l(F::BirthPlace, L::Pt), l(F::NativePlace, L::Es), l(F::BirthPlace, L::Pt), l(F::NativePlace, L::Pt), l(F::Name, L::Da), l(F::Name, L::Nb), l(F::Title, L::Da), l(F::Title, L::Nb),
l(F::Name, L::Cs), l(F::Title, L::Cs), l(F::Employer, L::Cs), l(F::Institution, L::Cs), l(F::Title, L::Cs), l(F::Country, L::It), l(F::Name, L::Sl), l(F::Name, L::Hr),
l(F::StudyType, L::Sl), l(F::Title, L::Sl), l(F::Title, L::Hr), l(F::Name, L::SrLatn), l(F::Title, L::SrLatn), l(F::Employer, L::SrLatn), l(F::Employer, L::Hr), l(F::Employer, L::SrLatn),
l(F::StudyType, L::Sl), l(F::Title, L::Hr), l(F::Title, L::SrLatn), l(F::Position, L::Hr), l(F::Name, L::Sk), l(F::Title, L::Sk), l(F::Employer, L::Sk), l(F::Institution, L::Sk),
l(F::Title, L::Sk), l(F::Institution, L::Pl), l(F::FamilyName, L::Pl), l(F::Nationality, L::Mt), l(F::Country, L::Id), l(F::HighestDegree, L::Cs), l(F::Gender, L::Hu), l(F::Email, L::Is),
l(F::Network, L::Nb), l(F::Network, L::Da), l(F::Network, L::Nl), l(F::Network, L::En), l(F::Network, L::De), l(F::Name, L::Hu), l(F::Date, L::Vi), l(F::Period, L::Vi),
l(F::Date, L::Vi), l(F::Availability, L::Vi), l(F::ReleaseDate, L::Vi), l(F::Listening, L::Vi), l(F::Language, L::Vi), l(F::NativePlace, L::Vi), l(F::Publisher, L::Vi), l(F::Username, L::En),
l(F::Username, L::De), l(F::Username, L::It), l(F::NationalId, L::Es), l(F::NationalId, L::Pt), l(F::Name, L::Et), l(F::Title, L::Et), l(F::Name, L::Fi), l(F::Name, L::Et),
l(F::Title, L::Fi), l(F::Name, L::Fi), l(F::Position, L::Fi), l(F::NationalId, L::Pl), l(F::StudyType, L::Sv), l(F::StudyType, L::Nb), l(F::Level, L::Sv), l(F::Level, L::Nb),
l(F::Fluency, L::Sv), l(F::Fluency, L::Nb), l(F::StudyType, L::Fr), l(F::StudyType, L::Nl), l(F::StudyType, L::Da), l(F::Level, L::De), l(F::Level, L::Fr), l(F::Level, L::Nl),
l(F::Level, L::Da), l(F::Fluency, L::De), l(F::Fluency, L::Fr), l(F::Fluency, L::Nl), l(F::Fluency, L::Da), l(F::EqfLevel, L::Fr), l(F::HighestDegree, L::Fr), l(F::StudyType, L::Fr),
l(F::Level, L::Fr), l(F::Fluency, L::Fr), l(F::EqfLevel, L::Da), l(F::Fluency, L::De), l(F::Cefr, L::Pt), l(F::StudyType, L::Es), l(F::StudyType, L::Pt), l(F::StudyType, L::Ro),
l(F::Level, L::Es), l(F::Level, L::Pt), l(F::Level, L::Ro), l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::Fluency, L::Ro), l(F::EqfLevel, L::Ro), l(F::Level, L::Es),
l(F::Fluency, L::Es), l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::HighestDegree, L::Ro), l(F::EqfLevel, L::Es), l(F::EqfLevel, L::Pt), l(F::Cefr, L::Ro), l(F::EqfLevel, L::Pt),
l(F::StudyType, L::Ca), l(F::Level, L::Ca), l(F::Fluency, L::Ca), l(F::HighestDegree, L::Ca), l(F::EqfLevel, L::Ca), l(F::Cefr, L::Ca), l(F::Level, L::Ro), l(F::Level, L::Sl),
l(F::Level, L::SrLatn), l(F::Fluency, L::SrLatn), l(F::EqfLevel, L::SrLatn), l(F::Fluency, L::SrLatn), l(F::Cefr, L::SrLatn), l(F::EqfLevel, L::Nb), l(F::StartDate, L::Lv), l(F::Mobile, L::Id),
l(F::Phone, L::Id), l(F::Headline, L::Lv), l(F::SpokenProduction, L::Vi), l(F::City, L::Vi), l(F::Location, L::Vi), l(F::Employer, L::Vi), l(F::WantedCity, L::Vi), l(F::Location, L::Vi),
l(F::Address, L::Vi), l(F::City, L::Vi), l(F::BirthPlace, L::Vi), l(F::Location, L::Vi), l(F::City, L::Vi), l(F::Name, L::Fr), l(F::Name, L::Ca), l(F::Username, L::Ca),
l(F::FamilyName, L::Fr), l(F::GivenName, L::Ca), l(F::Title, L::Ca), l(F::Name, L::Fr), l(F::GivenName, L::Es), l(F::Name, L::Pt), l(F::Name, L::It), l(F::GivenName, L::It),
l(F::GivenName, L::Pt), l(F::GivenName, L::It), l(F::GivenName, L::Pt), l(F::Username, L::It), l(F::Name, L::Pt), l(F::Name, L::Lv), l(F::Title, L::Lv), l(F::Summary, L::Tr),
l(F::Score, L::Tr), l(F::Summary, L::Es), l(F::Summary, L::Pt), l(F::Summary, L::Ca), l(F::Score, L::Es), l(F::Score, L::Pt), l(F::Score, L::Ro), l(F::Score, L::Ca),
l(F::Score, L::Es), l(F::Score, L::Pt), l(F::Score, L::Ca), l(F::Summary, L::En), l(F::Summary, L::It), l(F::Score, L::De), l(F::Score, L::Fr), l(F::Region, L::Lv),
l(F::Phone, L::Pl), l(F::Phone, L::Ro), l(F::FamilyName, L::Ro), l(F::TeamSize, L::Es), l(F::Phone, L::Ca), l(F::Phone, L::Es), l(F::Phone, L::Mt), l(F::StartDate, L::Lt),
l(F::Country, L::Vi), l(F::Headline, L::Da), l(F::Headline, L::Sv), l(F::Fluency, L::Hu), l(F::LanguageCertificates, L::Hu), l(F::Nationality, L::Cs), l(F::Nationality, L::Sk), l(F::StudyType, L::Pt),
l(F::Level, L::Pt), l(F::Fluency, L::Pt), l(F::CompanyDescription, L::Cs), l(F::CompanyDescription, L::Sk), l(F::CompanyDescription, L::SrLatn), l(F::CompanyDescription, L::Pl), l(F::CompanyDescription, L::Cs), l(F::Summary, L::Sl),
l(F::Summary, L::Hr), l(F::Summary, L::SrLatn), l(F::Summary, L::Cs), l(F::Summary, L::Sk), l(F::Summary, L::Pl), l(F::Summary, L::Cs), l(F::CompanyDescription, L::Sl), l(F::CompanyDescription, L::Hr),
l(F::CompanyDescription, L::Sk), l(F::City, L::Sl), l(F::City, L::Cs), l(F::City, L::Sk), l(F::Headline, L::Pl), l(F::Achievements, L::It), l(F::ReleaseDate, L::Sl), l(F::ReleaseDate, L::Hr),
l(F::ReleaseDate, L::SrLatn), l(F::Publisher, L::Sl), l(F::Description, L::Fr), l(F::Subject, L::Fr), l(F::Headline, L::Es), l(F::Headline, L::Pt), l(F::Description, L::Es), l(F::Description, L::Pt),
l(F::Sector, L::SrLatn), l(F::Area, L::SrLatn), l(F::Area, L::SrLatn), l(F::MilitaryService, L::Fr), l(F::Area, L::Cs), l(F::Sector, L::Cs), l(F::Sector, L::Cs), l(F::Description, L::Cs),
l(F::Description, L::Sk), l(F::Summary, L::Pt), l(F::Salary, L::Sk), l(F::Position, L::It), l(F::Headline, L::It), l(F::Headline, L::It), l(F::Salary, L::Cs), l(F::Salary, L::Hr),
l(F::Salary, L::SrLatn), l(F::Score, L::Pl), l(F::Score, L::Sl), l(F::Score, L::SrLatn), l(F::Score, L::Pl), l(F::Score, L::Hr), l(F::Position, L::Pt), l(F::Headline, L::Pt),
l(F::Position, L::Es), l(F::Headline, L::Es), l(F::Salary, L::Pl), l(F::StartDate, L::Pl), l(F::StartDate, L::Cs), l(F::StartDate, L::Sk), l(F::StartDate, L::Sl), l(F::StartDate, L::Hr),
l(F::StartDate, L::SrLatn), l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Period, L::Sl), l(F::Period, L::Hr), l(F::Period, L::SrLatn), l(F::Department, L::Cs), l(F::Department, L::Sk),
l(F::Area, L::Sk), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Department, L::SrLatn), l(F::Responsibilities, L::Sl), l(F::Responsibilities, L::Hr), l(F::Responsibilities, L::SrLatn), l(F::Department, L::Hr),
l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Role, L::Sl), l(F::Role, L::Hr), l(F::Role, L::SrLatn), l(F::Reference, L::Sk), l(F::Awarder, L::Tr), l(F::Headline, L::Da),
l(F::Headline, L::Nb), l(F::Emails, L::Sv), l(F::Phones, L::Sv), l(F::Urls, L::Sv), l(F::Emails, L::Da), l(F::Urls, L::Da), l(F::Phones, L::Da), l(F::Extra, L::Sv),
l(F::Extra, L::Da), l(F::Description, L::It), l(F::Subject, L::It), l(F::NationalId, L::Hr), l(F::Region, L::Cs), l(F::Region, L::Sk), l(F::Period, L::Pl), l(F::Region, L::SrLatn),
l(F::Reading, L::Tr), l(F::Reading, L::Hu), l(F::CompanyDescription, L::Da), l(F::Summary, L::Sv), l(F::Summary, L::Da), l(F::Reference, L::Sv), l(F::Network, L::Sl), l(F::Title, L::Nl),
l(F::Description, L::Nl), l(F::Subject, L::Nl), l(F::Highlights, L::Tr), l(F::Organization, L::Es), l(F::Organization, L::Pt), l(F::Organization, L::Ro), l(F::Opening, L::En), l(F::Manager, L::Pl),
l(F::Description, L::Pl), l(F::Description, L::Sk), l(F::Description, L::Sl), l(F::Description, L::Hr), l(F::Description, L::SrLatn), l(F::Description, L::Pl), l(F::Description, L::Sk), l(F::StudyType, L::Nl),
l(F::Area, L::Nl), l(F::HighestDegree, L::Nl), l(F::StudyType, L::Nl), l(F::Summary, L::Nl), l(F::Achievements, L::Da), l(F::Date, L::Da), l(F::Summary, L::Sl), l(F::Date, L::Nb),
l(F::Achievements, L::Nb), l(F::City, L::SrLatn), l(F::SpokenProduction, L::En), l(F::Location, L::Ro), l(F::City, L::Ro), l(F::Issuer, L::Pl), l(F::Organization, L::Fi), l(F::Entity, L::Fi),
l(F::Employer, L::Fi), l(F::Organization, L::Id), l(F::Entity, L::Id), l(F::Organization, L::Nb), l(F::Entity, L::Nb), l(F::Employer, L::Nl), l(F::Organization, L::Nl), l(F::Entity, L::Nl),
l(F::Employer, L::En), l(F::Employer, L::De), l(F::Employer, L::Fr), l(F::Organization, L::En), l(F::Organization, L::De), l(F::Organization, L::Fr), l(F::Organization, L::Sv), l(F::Organization, L::Da),
l(F::Awarder, L::En), l(F::Issuer, L::En), l(F::Entity, L::En), l(F::Entity, L::De), l(F::Entity, L::Fr), l(F::Entity, L::Sv), l(F::Entity, L::Da), l(F::Employer, L::Sv),
l(F::Organization, L::Et), l(F::Entity, L::Et), l(F::Employer, L::Fr), l(F::Organization, L::Fr), l(F::Institution, L::Fr), l(F::Awarder, L::Fr), l(F::Issuer, L::Fr), l(F::Awarder, L::Es),
l(F::Issuer, L::Es), l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Entity, L::Ca), l(F::Employer, L::Pt), l(F::Organization, L::Pt), l(F::Entity, L::Pt), l(F::Issuer, L::Pt),
l(F::Employer, L::Cs), l(F::Organization, L::Cs), l(F::Entity, L::Cs), l(F::Organization, L::Sk), l(F::Entity, L::Sk), l(F::Organization, L::Sl), l(F::Organization, L::Hr), l(F::Organization, L::Lv),
l(F::Organization, L::Lt), l(F::Entity, L::Sl), l(F::Entity, L::Hr), l(F::Entity, L::Lv), l(F::Entity, L::Lt), l(F::Organization, L::SrLatn), l(F::Entity, L::SrLatn), l(F::Employer, L::Sl),
l(F::Employer, L::Es), l(F::Organization, L::Es), l(F::Entity, L::Es), l(F::Organization, L::Pl), l(F::Entity, L::Pl), l(F::Organization, L::Ro), l(F::Entity, L::Ro), l(F::Employer, L::En),
l(F::Organization, L::En), l(F::Awarder, L::En), l(F::Issuer, L::En), l(F::Entity, L::En), l(F::Institution, L::Pl), l(F::Issuer, L::Pl), l(F::Awarder, L::Pl), l(F::Issuer, L::Ro),
l(F::Employer, L::It), l(F::Organization, L::It), l(F::Entity, L::It), l(F::Organization, L::Lv), l(F::Entity, L::Lv), l(F::NativePlace, L::Pt), l(F::NativePlace, L::Fr), l(F::NativePlace, L::It),
l(F::Country, L::Hu), l(F::Location, L::De), l(F::Location, L::Sv), l(F::City, L::De), l(F::City, L::Sv), l(F::Place, L::De), l(F::Level, L::Fi), l(F::Department, L::Fi),
l(F::GivenName, L::Sl), l(F::Headline, L::Is), l(F::Level, L::Et), l(F::HonorificPrefix, L::Cs), l(F::HonorificPrefix, L::Sk), l(F::HonorificPrefix, L::Hr), l(F::HonorificPrefix, L::SrLatn), l(F::GivenName, L::Hr),
l(F::Emails, L::Hr), l(F::Urls, L::Hr), l(F::Extra, L::Hr), l(F::Extra, L::SrLatn), l(F::Phones, L::Hr), l(F::Extra, L::Es), l(F::Emails, L::Es), l(F::Urls, L::Es),
l(F::Phones, L::Es), l(F::Title, L::Fi), l(F::Extra, L::Pt), l(F::Emails, L::Pt), l(F::Urls, L::Pt), l(F::Phones, L::Pt), l(F::Extra, L::Nl), l(F::Phone, L::En),
l(F::Phone, L::Fi), l(F::Headline, L::Lt), l(F::Url, L::Es), l(F::Url, L::Ca), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Ro),
l(F::Url, L::Ca), l(F::Url, L::Ro), l(F::Highlights, L::Lt), l(F::Location, L::Fi), l(F::Country, L::Es), l(F::Country, L::Pt), l(F::Country, L::Ca), l(F::Country, L::Es),
l(F::Country, L::Pt), l(F::Country, L::Mt), l(F::Level, L::Lv), l(F::Salary, L::Et), l(F::Salary, L::Fi), l(F::Country, L::Pl), l(F::Position, L::Pt), l(F::Role, L::Es),
l(F::Role, L::Pt), l(F::Roles, L::Es), l(F::Roles, L::Pt), l(F::Roles, L::Ca), l(F::Role, L::Ca), l(F::Entity, L::Es), l(F::Entity, L::Pt), l(F::Position, L::Lt),
l(F::Role, L::Lt), l(F::Responsibilities, L::Lt), l(F::Politics, L::De), l(F::Politics, L::En), l(F::Image, L::Id), l(F::Image, L::Nl), l(F::Achievements, L::Lt), l(F::ReleaseDate, L::Lt),
l(F::Awarder, L::Lv), l(F::PostalCode, L::Lv), l(F::PostalCode, L::Lt), l(F::DrivingLicence, L::It), l(F::Name, L::Lt), l(F::Title, L::Lt), l(F::FamilyName, L::Lt), l(F::Country, L::Fr),
l(F::Country, L::Es), l(F::Country, L::Pt), l(F::Headline, L::Id), l(F::Position, L::Id), l(F::HighestDegree, L::Id), l(F::Publisher, L::Id), l(F::Issuer, L::Id), l(F::Authors, L::Id),
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
l(F::Sector, L::Sl), l(F::Area, L::Sl), l(F::Area, L::Sl), l(F::Sector, L::Hr), l(F::Area, L::Hr), l(F::Area, L::Hr), l(F::Gender, L::Cs), l(F::Gender, L::Sk),
l(F::Highlights, L::Id), l(F::Headline, L::Sl), l(F::Region, L::Sl), l(F::Gender, L::SrLatn), l(F::Institution, L::Cs), l(F::Issuer, L::Cs), l(F::Url, L::En), l(F::Url, L::De),
l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Pl), l(F::Url, L::Cs), l(F::Url, L::Sk),
l(F::Url, L::Sv), l(F::Url, L::Da), l(F::Url, L::Fi), l(F::Url, L::Hu), l(F::Url, L::Vi), l(F::Url, L::Pt), l(F::Url, L::Sk), l(F::Rank, L::Pt),
l(F::Position, L::Id), l(F::Roles, L::Id), l(F::Headline, L::En), l(F::Headline, L::De), l(F::Position, L::En), l(F::Position, L::De), l(F::Position, L::Sv), l(F::Position, L::Da),
l(F::Role, L::En), l(F::Roles, L::En), l(F::Roles, L::De), l(F::Rank, L::It), l(F::Listening, L::Cs), l(F::Listening, L::Sl), l(F::Location, L::Mt), l(F::Position, L::En),
l(F::Position, L::Ga), l(F::Position, L::Ro), l(F::PostalCode, L::En), l(F::BirthPlace, L::Mt), l(F::PostalCode, L::Tr), l(F::Address, L::De), l(F::Address, L::Da), l(F::Address, L::Nb),
l(F::PostalCode, L::Hr), l(F::PostalCode, L::SrLatn), l(F::PostalCode, L::En), l(F::PostalCode, L::Nl), l(F::Position, L::Fr), l(F::Roles, L::Fr), l(F::Achievements, L::Hr), l(F::Achievements, L::SrLatn),
l(F::PostalCode, L::Et), l(F::PostalCode, L::Fi), l(F::PostalCode, L::Sl), l(F::PostalCode, L::Sv), l(F::PostalCode, L::Da), l(F::PostalCode, L::Nb), l(F::PostalCode, L::Is), l(F::PostalCode, L::Cs),
l(F::City, L::Nb), l(F::Highlights, L::Sl), l(F::Username, L::Sk), l(F::Url, L::Sl), l(F::Position, L::Cs), l(F::Headline, L::Sk), l(F::Score, L::Sl), l(F::LeavingReason, L::Pl),
l(F::Image, L::Ro), l(F::Position, L::Cs), l(F::Roles, L::Cs), l(F::Position, L::Sk), l(F::Roles, L::Sk), l(F::Position, L::Hr), l(F::Position, L::Lv), l(F::Position, L::Lt),
l(F::Position, L::SrLatn), l(F::StudyType, L::Pl), l(F::Level, L::Pl), l(F::Fluency, L::Pl), l(F::EqfLevel, L::Pl), l(F::HighestDegree, L::Pl), l(F::Level, L::Pl), l(F::Fluency, L::Hr),
l(F::Fluency, L::SrLatn), l(F::Position, L::Pl), l(F::Thesis, L::Pl), l(F::Position, L::Sk), l(F::JobStatus, L::Cs), l(F::Fluency, L::Lv), l(F::DrivingLicence, L::Pl), l(F::Entity, L::Sk),
l(F::Location, L::Sl), l(F::City, L::Sl), l(F::Location, L::Hr), l(F::Location, L::SrLatn), l(F::City, L::Hr), l(F::City, L::SrLatn), l(F::WantedCity, L::Cs), l(F::WantedCity, L::Sk),
l(F::Title, L::Es), l(F::Title, L::Pt), l(F::Title, L::It), l(F::Title, L::Mt), l(F::GivenName, L::Fr), l(F::GivenName, L::Ro), l(F::Summary, L::Fr), l(F::Description, L::Fr),
l(F::Salary, L::Pt), l(F::Salary, L::Ca), l(F::Salary, L::Fr), l(F::Username, L::Cs), l(F::FamilyName, L::Hr), l(F::FamilyName, L::SrLatn), l(F::Salary, L::Sl), l(F::GivenName, L::Lv),
l(F::FamilyName, L::Sk), l(F::FamilyName, L::Sl), l(F::FamilyName, L::Cs), l(F::Title, L::Sv), l(F::Title, L::Da), l(F::Title, L::Nb), l(F::Title, L::Da), l(F::Title, L::Nb),
l(F::Entity, L::Cs), l(F::ProblemSolving, L::Nl), l(F::ProblemSolving, L::En), l(F::ProblemSolving, L::De), l(F::Information, L::Pt), l(F::SpokenProduction, L::Nl), l(F::Headline, L::Cs), l(F::Position, L::Cs),
l(F::Headline, L::Sk), l(F::Position, L::Sk), l(F::Headline, L::Hr), l(F::Headline, L::Lv), l(F::Headline, L::Lt), l(F::Headline, L::SrLatn), l(F::Position, L::Lt), l(F::Headline, L::En),
l(F::Headline, L::Fr), l(F::Headline, L::Da), l(F::ExperienceYears, L::En), l(F::Headline, L::It), l(F::Position, L::It), l(F::Level, L::En), l(F::Fluency, L::En), l(F::Summary, L::Nl),
l(F::Area, L::Nl), l(F::Profiles, L::Nl), l(F::Profiles, L::Fi), l(F::Summary, L::De), l(F::Summary, L::Fr), l(F::Summary, L::Pl), l(F::Summary, L::Cs), l(F::Summary, L::Sk),
l(F::Summary, L::Sl), l(F::Summary, L::Hr), l(F::Summary, L::Sv), l(F::Summary, L::Da), l(F::Summary, L::Nb), l(F::Summary, L::Mt), l(F::Summary, L::Hu), l(F::Summary, L::Ro),
l(F::Summary, L::Tr), l(F::Summary, L::Id), l(F::Area, L::Pl), l(F::Area, L::Ro), l(F::Summary, L::SrLatn), l(F::Url, L::En), l(F::Summary, L::En), l(F::Profiles, L::De),
l(F::Profiles, L::Pl), l(F::Profiles, L::Sv), l(F::Profiles, L::Da), l(F::Profiles, L::Nb), l(F::Profiles, L::It), l(F::Profiles, L::Sl), l(F::Profiles, L::Hr), l(F::Profiles, L::SrLatn),
l(F::Profiles, L::It), l(F::Profiles, L::Tr), l(F::Summary, L::Lv), l(F::Profiles, L::Fr), l(F::Profiles, L::Ro), l(F::Profiles, L::Cs), l(F::Profiles, L::Sk), l(F::Headline, L::Pt),
l(F::Position, L::Pt), l(F::Keywords, L::Sv), l(F::Keywords, L::Id), l(F::StudyType, L::En), l(F::Area, L::Sl), l(F::Area, L::Sv), l(F::Area, L::Tr), l(F::WorkMode, L::Ro),
l(F::Keywords, L::Sl), l(F::Keywords, L::Hr), l(F::Keywords, L::SrLatn), l(F::Keywords, L::De), l(F::StudyType, L::En), l(F::Area, L::En), l(F::Courses, L::Fr), l(F::ProjectType, L::Tr),
l(F::Roles, L::En), l(F::Thesis, L::Ca), l(F::ProjectType, L::Nl), l(F::Roles, L::Tr), l(F::Description, L::SrLatn), l(F::Description, L::De), l(F::Description, L::Pl), l(F::Description, L::Cs),
l(F::Description, L::Sk), l(F::Description, L::Sl), l(F::Description, L::Hr), l(F::Description, L::Sv), l(F::Description, L::Da), l(F::Description, L::Et), l(F::Description, L::Hu), l(F::Roles, L::Hu),
l(F::ProjectType, L::Sv), l(F::ProjectType, L::Da), l(F::Score, L::SrLatn), l(F::ProjectType, L::Nb), l(F::Score, L::Cs), l(F::Score, L::Sk), l(F::Institution, L::En), l(F::Issuer, L::En),
l(F::Region, L::En), l(F::Region, L::Fr), l(F::Region, L::Es), l(F::Region, L::Pt), l(F::Region, L::It), l(F::Region, L::Ca), l(F::Region, L::Nl), l(F::Region, L::Pt),
l(F::Region, L::Ca), l(F::PostalCode, L::Cs), l(F::PostalCode, L::Sk), l(F::ReleaseDate, L::Pt), l(F::Publisher, L::Pt), l(F::ReleaseDate, L::Ro), l(F::ReleaseDate, L::Ca), l(F::ReleaseDate, L::Sv),
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
l(F::Region, L::Mt), l(F::Reference, L::Lv), l(F::Reference, L::Lt), l(F::Reference, L::Id), l(F::Role, L::Pt), l(F::Role, L::Ca), l(F::Role, L::Es), l(F::Role, L::Pl),
l(F::Role, L::Nb), l(F::Role, L::Nl), l(F::Role, L::Ro), l(F::Role, L::En), l(F::Role, L::Fr), l(F::Role, L::Sv), l(F::Role, L::Da), l(F::Manager, L::It),
l(F::Role, L::Mt), l(F::Religion, L::Pt), l(F::Religion, L::Nl), l(F::Religion, L::Ro), l(F::Religion, L::En), l(F::Religion, L::De), l(F::Religion, L::Fr), l(F::Religion, L::Es),
l(F::Religion, L::It), l(F::Religion, L::Es), l(F::Url, L::En), l(F::Url, L::It), l(F::Url, L::Cs), l(F::Url, L::Pl), l(F::MilitaryService, L::Pt), l(F::Location, L::En),
l(F::Location, L::Fr), l(F::Address, L::En), l(F::City, L::En), l(F::City, L::Fr), l(F::WorkPermit, L::En), l(F::Location, L::Es), l(F::Location, L::Pt), l(F::Location, L::Ca),
l(F::Address, L::Pt), l(F::City, L::Es), l(F::City, L::Pt), l(F::City, L::Ca), l(F::Location, L::It), l(F::Address, L::It), l(F::Location, L::Pt), l(F::Address, L::Pt),
l(F::City, L::Pt), l(F::ProblemSolving, L::Pt), l(F::ProblemSolving, L::Es), l(F::ProblemSolving, L::Fr), l(F::Responsibilities, L::Es), l(F::Responsibilities, L::Pt), l(F::Manager, L::Fr), l(F::Manager, L::Ca),
l(F::Responsibilities, L::Fr), l(F::Responsibilities, L::Es), l(F::Achievements, L::En), l(F::Score, L::En), l(F::Achievements, L::Nl), l(F::Score, L::Nl), l(F::Achievements, L::Es), l(F::Achievements, L::Pt),
l(F::Score, L::Es), l(F::Achievements, L::Es), l(F::Achievements, L::Pt), l(F::Achievements, L::De), l(F::Achievements, L::Fr), l(F::Achievements, L::Sv), l(F::Achievements, L::Da), l(F::Achievements, L::Nb),
l(F::Achievements, L::Ca), l(F::Score, L::Fr), l(F::Score, L::Sv), l(F::Score, L::Da), l(F::Score, L::Nb), l(F::Achievements, L::Da), l(F::Achievements, L::Nb), l(F::Achievements, L::Fr),
l(F::Achievements, L::Ca), l(F::Summary, L::Fr), l(F::Summary, L::Da), l(F::Summary, L::Es), l(F::Description, L::Es), l(F::Summary, L::Pt), l(F::Description, L::Pt), l(F::Publisher, L::Es),
l(F::Publisher, L::Pt), l(F::Publisher, L::Ro), l(F::Publisher, L::Ca), l(F::Achievements, L::Sl), l(F::Achievements, L::Hr), l(F::Achievements, L::Ro), l(F::Score, L::Sl), l(F::Score, L::Hr),
l(F::Score, L::Ro), l(F::Achievements, L::SrLatn), l(F::Score, L::SrLatn), l(F::Achievements, L::Lt), l(F::Score, L::Lt), l(F::Achievements, L::Sl), l(F::Achievements, L::Hr), l(F::Achievements, L::Lv),
l(F::Achievements, L::SrLatn), l(F::Achievements, L::Lv), l(F::Score, L::Lv), l(F::Achievements, L::Lv), l(F::Title, L::It), l(F::DrivingLicence, L::Cs), l(F::Country, L::Et), l(F::Nationality, L::Is),
l(F::Awarder, L::It), l(F::Issuer, L::It), l(F::ProblemSolving, L::It), l(F::Writing, L::Is), l(F::MaritalStatus, L::Cs), l(F::MaritalStatus, L::Sk), l(F::MotherTongue, L::Cs), l(F::MotherTongue, L::Sk),
l(F::ProjectType, L::Pl), l(F::GivenName, L::Nl), l(F::Roles, L::Ga), l(F::Period, L::Pl), l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Date, L::Pl), l(F::Date, L::Cs),
l(F::Date, L::Sk), l(F::ReleaseDate, L::Pl), l(F::ReleaseDate, L::Cs), l(F::ReleaseDate, L::Sk), l(F::ExperienceYears, L::Cs), l(F::ExperienceYears, L::Sk), l(F::Position, L::Es), l(F::Position, L::Nl),
l(F::Position, L::Ga), l(F::Position, L::Ro), l(F::Position, L::Tr), l(F::Position, L::Ca), l(F::Role, L::Es), l(F::Role, L::Nl), l(F::Role, L::Ga), l(F::Role, L::Ro),
l(F::Role, L::Tr), l(F::Role, L::Ca), l(F::Roles, L::Es), l(F::Roles, L::Nl), l(F::Roles, L::Ro), l(F::Roles, L::Tr), l(F::Roles, L::Ca), l(F::Roles, L::Ro),
l(F::Position, L::Pl), l(F::Position, L::Sk), l(F::Role, L::Pl), l(F::Role, L::Sk), l(F::Roles, L::Pl), l(F::Roles, L::Sk), l(F::Roles, L::Sk), l(F::Headline, L::En),
l(F::Position, L::En), l(F::Position, L::Fr), l(F::Position, L::Cs), l(F::Role, L::En), l(F::Role, L::Fr), l(F::Role, L::Cs), l(F::Roles, L::En), l(F::Roles, L::Fr),
l(F::Roles, L::Pl), l(F::Roles, L::Cs), l(F::Roles, L::Cs), l(F::Position, L::En), l(F::Roles, L::En), l(F::Roles, L::Fr), l(F::Roles, L::Es), l(F::Position, L::Sv),
l(F::Position, L::Et), l(F::Role, L::Sv), l(F::Role, L::Et), l(F::Roles, L::Sv), l(F::Roles, L::Et), l(F::Roles, L::Sv), l(F::Position, L::De), l(F::Position, L::Da),
l(F::Position, L::Nb), l(F::Role, L::De), l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Roles, L::De), l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Roles, L::Da),
l(F::Roles, L::Nb), l(F::Roles, L::De), l(F::Roles, L::Nl), l(F::Roles, L::Sv), l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Roles, L::Tr), l(F::Roles, L::Ro),
l(F::Role, L::Ro), l(F::Roles, L::Tr), l(F::Role, L::Tr), l(F::Position, L::Fi), l(F::Role, L::Fi), l(F::Roles, L::Fi), l(F::Roles, L::Fi), l(F::SpokenInteraction, L::Cs),
l(F::SpokenInteraction, L::Sk), l(F::Listening, L::Pl), l(F::Sector, L::Es), l(F::GivenName, L::De), l(F::Position, L::It), l(F::Role, L::It), l(F::Roles, L::It), l(F::Position, L::Mt),
l(F::Role, L::Mt), l(F::Roles, L::Mt), l(F::Role, L::Lt), l(F::Achievements, L::Fr), l(F::Score, L::Fr), l(F::Position, L::Ga), l(F::Role, L::Ga), l(F::Position, L::Fr),
l(F::Role, L::Fr), l(F::Roles, L::Fr), l(F::Achievements, L::Et), l(F::Description, L::Hr), l(F::Description, L::SrLatn), l(F::Safety, L::En), l(F::Role, L::Lv), l(F::Country, L::Lt),
l(F::Salutation, L::Es), l(F::HonorificPrefix, L::En), l(F::Salutation, L::En), l(F::SpokenInteraction, L::Is), l(F::SpokenInteraction, L::Sv), l(F::SpokenInteraction, L::Is), l(F::SpokenInteraction, L::Da), l(F::SpokenInteraction, L::Nb),
l(F::HonorificPrefix, L::Id), l(F::City, L::Lt), l(F::Closing, L::De), l(F::Institution, L::En), l(F::Institution, L::Nl), l(F::Writing, L::De), l(F::Writing, L::Nl), l(F::Highlights, L::De),
l(F::Area, L::De), l(F::Courses, L::De), l(F::Responsibilities, L::De), l(F::Score, L::En), l(F::Score, L::Nl), l(F::Writing, L::Ga), l(F::Organization, L::Cs), l(F::Department, L::En),
l(F::Area, L::Fr), l(F::Section, L::En), l(F::Section, L::En), l(F::MetaSections, L::En), l(F::Region, L::Ro), l(F::Sector, L::En), l(F::Sector, L::Es), l(F::Sector, L::Pt),
l(F::Sector, L::Nl), l(F::Sector, L::Ro), l(F::Sector, L::Ca), l(F::Safety, L::Fr), l(F::Location, L::Es), l(F::Location, L::It), l(F::Safety, L::Pt), l(F::Safety, L::Es),
l(F::Location, L::Tr), l(F::City, L::Tr), l(F::MaritalStatus, L::Lt), l(F::Sector, L::De), l(F::Sector, L::Pl), l(F::Sector, L::Cs), l(F::Sector, L::Sk), l(F::Sector, L::Sl),
l(F::Sector, L::Hr), l(F::Sector, L::Sv), l(F::Sector, L::Da), l(F::Sector, L::Nb), l(F::Sector, L::Et), l(F::Sector, L::Tr), l(F::Sector, L::Id), l(F::Sector, L::SrLatn),
l(F::Department, L::Hr), l(F::Department, L::SrLatn), l(F::Sector, L::Fi), l(F::Sector, L::Lt), l(F::Address, L::Ga), l(F::EqfLevel, L::Sv), l(F::Cefr, L::Cs), l(F::Cefr, L::Sk),
l(F::Cefr, L::Cs), l(F::LanguageCertificates, L::Nb), l(F::MilitaryService, L::Ro), l(F::Gender, L::It), l(F::Sector, L::It), l(F::Area, L::It), l(F::Sector, L::Mt), l(F::StudyType, L::Tr),
l(F::Level, L::Tr), l(F::Fluency, L::Tr), l(F::Gender, L::En), l(F::Gender, L::Ro), l(F::Gender, L::Fr), l(F::Gender, L::Ca), l(F::Safety, L::De), l(F::Safety, L::It),
l(F::Network, L::Pl), l(F::Network, L::Sk), l(F::Network, L::Cs), l(F::Url, L::Mt), l(F::Url, L::En), l(F::Url, L::Fr), l(F::Url, L::Pt), l(F::Url, L::Nl),
l(F::Location, L::En), l(F::Url, L::Ro), l(F::Url, L::Fr), l(F::Url, L::Ro), l(F::JobStatus, L::Pt), l(F::JobStatus, L::Ca), l(F::JobStatus, L::Fr), l(F::Urls, L::Id),
l(F::MaritalStatus, L::Nb), l(F::Reading, L::Lt), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::Hr), l(F::Institution, L::Sv),
l(F::Institution, L::Lv), l(F::Institution, L::Mt), l(F::Institution, L::SrLatn), l(F::Institution, L::Da), l(F::Institution, L::Nb), l(F::Writing, L::Sv), l(F::Writing, L::Is), l(F::Writing, L::Da),
l(F::Writing, L::Nb), l(F::Writing, L::Sv), l(F::Writing, L::Nb), l(F::Writing, L::Da), l(F::FamilyName, L::Ga), l(F::Listening, L::Hr), l(F::Listening, L::SrLatn), l(F::EndDate, L::Sv),
l(F::EndDate, L::Da), l(F::LeavingReason, L::Nb), l(F::Department, L::Sl), l(F::Department, L::Hr), l(F::Department, L::SrLatn), l(F::MilitaryService, L::Pl), l(F::MilitaryService, L::Sl), l(F::Area, L::Sl),
l(F::Area, L::SrLatn), l(F::Listening, L::Mt), l(F::Profiles, L::Ja), l(F::Profiles, L::Ko), l(F::Network, L::Ja), l(F::Credits, L::Vi), l(F::Summary, L::Es), l(F::Summary, L::Ca),
l(F::Profiles, L::En), l(F::Profiles, L::It), l(F::Profiles, L::Sv), l(F::Profiles, L::Da), l(F::Profiles, L::Sk), l(F::Profiles, L::Cs), l(F::Keywords, L::Sk), l(F::Keywords, L::Hr),
l(F::Keywords, L::SrLatn), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Nl), l(F::Keywords, L::Cs),
l(F::Keywords, L::Da), l(F::Keywords, L::Ro), l(F::Summary, L::Mt), l(F::Extra, L::De), l(F::Profiles, L::Nb), l(F::FamilyName, L::Tr), l(F::Area, L::Da), l(F::Thesis, L::Da),
l(F::Area, L::En), l(F::Area, L::Fr), l(F::Area, L::Lv), l(F::Area, L::Ro), l(F::Area, L::Cs), l(F::Area, L::Sk), l(F::Area, L::Sl), l(F::Area, L::Lt),
l(F::Headline, L::Lt), l(F::Area, L::Lt), l(F::Area, L::Hr), l(F::Area, L::SrLatn), l(F::Gender, L::Sl), l(F::Gender, L::Hr), l(F::Authors, L::Cs), l(F::Authors, L::Sk),
l(F::Language, L::Sv), l(F::Language, L::Nb), l(F::LanguageCertificates, L::Sv), l(F::LanguageCertificates, L::Nb), l(F::LanguageExperiences, L::Sv), l(F::LanguageExperiences, L::Nb), l(F::Fluency, L::Sv), l(F::Fluency, L::Nb),
l(F::LanguageCertificates, L::De), l(F::Language, L::Da), l(F::LanguageExperiences, L::Da), l(F::Region, L::Nl), l(F::Country, L::De), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Fr),
l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Nl), l(F::Keywords, L::Pl), l(F::Keywords, L::Es), l(F::Keywords, L::It), l(F::Location, L::Nb),
l(F::City, L::Nl), l(F::City, L::Sv), l(F::Location, L::Sv), l(F::Position, L::Is), l(F::MaritalStatus, L::Ga), l(F::MaritalStatus, L::Sl), l(F::MaritalStatus, L::Pl), l(F::Location, L::Nl),
l(F::MaritalStatus, L::Ro), l(F::Headline, L::Is), l(F::Position, L::Is), l(F::Age, L::Sl), l(F::Age, L::Hr), l(F::Age, L::SrLatn), l(F::StartDate, L::En), l(F::StartDate, L::De),
l(F::StartDate, L::Nl), l(F::StartDate, L::Pl), l(F::StartDate, L::Sv), l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::Availability, L::En), l(F::StartDate, L::En), l(F::StartDate, L::Da),
l(F::StartDate, L::Nb), l(F::StartDate, L::De), l(F::StartDate, L::Nl), l(F::StartDate, L::Sv), l(F::Country, L::Cs), l(F::Country, L::Sk), l(F::MaritalStatus, L::Mt), l(F::Region, L::It),
l(F::Country, L::It), l(F::Nationality, L::Da), l(F::MaritalStatus, L::En), l(F::MaritalStatus, L::Id), l(F::JobStatus, L::De), l(F::JobStatus, L::Pt), l(F::JobStatus, L::Nl), l(F::MaritalStatus, L::Id),
l(F::JobStatus, L::Pl), l(F::StudyType, L::Hr), l(F::StudyType, L::SrLatn), l(F::Location, L::Da), l(F::Location, L::Nb), l(F::City, L::Nb), l(F::StudyType, L::SrLatn), l(F::Level, L::SrLatn),
l(F::HighestDegree, L::SrLatn), l(F::StudyType, L::SrLatn), l(F::TeamSize, L::Sl), l(F::Organization, L::Nl), l(F::StudyType, L::Is), l(F::Level, L::Is), l(F::Position, L::Da), l(F::Position, L::Nb),
l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Headline, L::Da), l(F::Headline, L::Nb), l(F::StudyType, L::Pl), l(F::Level, L::Pl), l(F::StudyType, L::Sl), l(F::Level, L::Sl),
l(F::Url, L::Sk), l(F::Entity, L::Sl), l(F::HighestDegree, L::Hr), l(F::HighestDegree, L::SrLatn), l(F::Employer, L::Fr), l(F::Organization, L::Fr), l(F::Url, L::Sk), l(F::StudyType, L::De),
l(F::Area, L::De), l(F::Credits, L::Nb), l(F::Area, L::Sl), l(F::Area, L::Hr), l(F::Area, L::SrLatn), l(F::StudyType, L::Hr), l(F::Level, L::Hr), l(F::HighestDegree, L::Hr),
l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::Level, L::Cs), l(F::Level, L::Sk), l(F::Country, L::Cs), l(F::Authors, L::Hr), l(F::Area, L::En), l(F::Subject, L::En),
l(F::Keywords, L::En), l(F::Area, L::En), l(F::Courses, L::En), l(F::Gender, L::Et), l(F::Role, L::Fi), l(F::Role, L::Et), l(F::Summary, L::Sk), l(F::Description, L::Fr),
l(F::Thesis, L::Fr), l(F::Ethnicity, L::Id), l(F::FamilyName, L::Fi), l(F::Gender, L::Fi), l(F::BirthDate, L::Et), l(F::BirthPlace, L::Et), l(F::Manager, L::En), l(F::Manager, L::Es),
l(F::Manager, L::Pt), l(F::Manager, L::Ca), l(F::SpokenInteraction, L::Et), l(F::Language, L::Lv), l(F::Department, L::Is), l(F::Area, L::Is), l(F::BirthDate, L::Fi), l(F::BirthPlace, L::Fi),
l(F::Role, L::Hu), l(F::Roles, L::Hu), l(F::Position, L::Hu), l(F::Roles, L::Hu), l(F::Role, L::Hu), l(F::Organization, L::Hu), l(F::Entity, L::Hu), l(F::Authors, L::Hu),
l(F::StudyType, L::Hu), l(F::Level, L::Hu), l(F::Fluency, L::Hu), l(F::Level, L::Hu), l(F::SpokenInteraction, L::Hu), l(F::BirthDate, L::Hu), l(F::BirthPlace, L::Hu), l(F::Language, L::Nl),
l(F::Fluency, L::Nl), l(F::LanguageExperiences, L::Nl), l(F::Authors, L::Vi), l(F::Sector, L::De), l(F::Responsibilities, L::De), l(F::Period, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id),
l(F::Age, L::Id), l(F::Username, L::Vi), l(F::SpokenProduction, L::Is), l(F::SpokenProduction, L::Da), l(F::SpokenProduction, L::Nb), l(F::Period, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id),
l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::ExperienceYears, L::Hu), l(F::Country, L::Ro), l(F::Period, L::Tr), l(F::Date, L::Tr), l(F::ReleaseDate, L::Tr), l(F::StudyType, L::Et),
l(F::Level, L::Et), l(F::Fluency, L::Et), l(F::Level, L::Fi), l(F::Fluency, L::Fi), l(F::Department, L::En), l(F::Department, L::De), l(F::Department, L::It), l(F::Department, L::Nl),
l(F::Department, L::Sv), l(F::Department, L::Da), l(F::Department, L::Nb), l(F::TeamSize, L::En), l(F::TeamSize, L::Da), l(F::TeamSize, L::Nb), l(F::Language, L::Ga), l(F::Keywords, L::De),
l(F::Keywords, L::Fr), l(F::Keywords, L::Nl), l(F::Keywords, L::Pl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk), l(F::Keywords, L::En), l(F::Keywords, L::Fr), l(F::Keywords, L::Es),
l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Sector, L::Et), l(F::Position, L::Fi), l(F::Roles, L::Fi), l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Keywords, L::Id),
l(F::Phone, L::En), l(F::Phone, L::ZhHans), l(F::Phone, L::ZhHant), l(F::Phone, L::Ja), l(F::Phone, L::Ko), l(F::Phone, L::De), l(F::Phone, L::Fr), l(F::Phone, L::Es),
l(F::Phone, L::Pt), l(F::Phone, L::It), l(F::Phone, L::Nl), l(F::Phone, L::Pl), l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Phone, L::Sl), l(F::Phone, L::Hr),
l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Et), l(F::Phone, L::Lv), l(F::Phone, L::Lt), l(F::Phone, L::Mt), l(F::Phone, L::Hu),
l(F::Phone, L::Ro), l(F::Phone, L::Tr), l(F::Phone, L::Ca), l(F::Phone, L::SrLatn), l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Mobile, L::Ro), l(F::Phone, L::De),
l(F::Phone, L::Lt), l(F::Fax, L::Fr), l(F::Fax, L::Hr), l(F::Fax, L::Nb), l(F::Fax, L::En), l(F::Fax, L::De), l(F::Phone, L::De), l(F::Phone, L::Pl),
l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Phone, L::Sl), l(F::Phone, L::Hr), l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Et),
l(F::Phone, L::Mt), l(F::Phone, L::Hu), l(F::Phone, L::Ro), l(F::Phone, L::Tr), l(F::Phone, L::Ca), l(F::Phone, L::SrLatn), l(F::Phone, L::Ro), l(F::Phone, L::Ca),
l(F::Mobile, L::Ro), l(F::Mobile, L::Ca), l(F::Phone, L::Ro), l(F::Phone, L::Cs), l(F::Phone, L::Et), l(F::Phone, L::Sk), l(F::Phone, L::De), l(F::Phone, L::Sv),
l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Es), l(F::Phone, L::It), l(F::Phone, L::Hr), l(F::Phone, L::Nl), l(F::Phone, L::En), l(F::Phone, L::Fr),
l(F::Phones, L::Id), l(F::Location, L::Hu), l(F::City, L::Hu), l(F::Entity, L::Et), l(F::Description, L::Es), l(F::Description, L::Pt), l(F::Description, L::It), l(F::Description, L::Ca),
l(F::Thesis, L::Cs), l(F::Thesis, L::Sk), l(F::BirthPlace, L::Id), l(F::Location, L::Id), l(F::City, L::Id), l(F::GivenName, L::Vi), l(F::Role, L::Is), l(F::EndDate, L::Es),
l(F::EndDate, L::Pt), l(F::Thesis, L::It), l(F::Thesis, L::Ca), l(F::Thesis, L::Es), l(F::Thesis, L::Id), l(F::Thesis, L::Es), l(F::Thesis, L::Ca), l(F::City, L::Vi),
l(F::Location, L::Vi), l(F::Thesis, L::En), l(F::Thesis, L::De), l(F::Thesis, L::Nl), l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::Period, L::Sv), l(F::Period, L::Da),
l(F::Period, L::Nb), l(F::Publisher, L::Da), l(F::Publisher, L::Nb), l(F::MotherTongue, L::Vi), l(F::CompanyDescription, L::Fi), l(F::EndDate, L::Da), l(F::EndDate, L::Nb), l(F::EndDate, L::Is),
l(F::Awarder, L::Da), l(F::Awarder, L::Nb), l(F::EndDate, L::En), l(F::EndDate, L::Sv), l(F::Awarder, L::Sv), l(F::Availability, L::Sv), l(F::HonorificPrefix, L::Sv), l(F::HonorificPrefix, L::Da),
l(F::HonorificPrefix, L::Nb), l(F::Department, L::Sk), l(F::Department, L::Hr), l(F::Department, L::Mt), l(F::Department, L::Id), l(F::Department, L::SrLatn), l(F::Publisher, L::Is), l(F::StudyType, L::Id),
l(F::Level, L::Id), l(F::Fluency, L::Id), l(F::Level, L::Id), l(F::Region, L::Vi), l(F::ProjectType, L::Sl), l(F::ProjectType, L::Hr), l(F::ProjectType, L::Ro), l(F::ProjectType, L::SrLatn),
l(F::ProjectType, L::Es), l(F::ProjectType, L::Pt), l(F::ProjectType, L::It), l(F::WorkMode, L::Es), l(F::WorkMode, L::Pt), l(F::ProjectType, L::Pt), l(F::WorkMode, L::It), l(F::Position, L::It),
l(F::ProjectType, L::It), l(F::ProjectType, L::Ro), l(F::ProjectType, L::Hu), l(F::ProjectType, L::Ca), l(F::ProjectType, L::Ca), l(F::Country, L::Ga), l(F::HonorificPrefix, L::De), l(F::HonorificPrefix, L::Nl),
l(F::HonorificPrefix, L::Sv), l(F::HonorificPrefix, L::Da), l(F::Position, L::De), l(F::Position, L::Sv), l(F::Position, L::Da), l(F::StudyType, L::De), l(F::StudyType, L::Nl), l(F::StudyType, L::Sv),
l(F::StudyType, L::Da), l(F::Title, L::De), l(F::Title, L::Nl), l(F::Title, L::Sv), l(F::Title, L::Da), l(F::Title, L::Is), l(F::Name, L::En), l(F::HonorificPrefix, L::En),
l(F::Position, L::En), l(F::StudyType, L::En), l(F::Title, L::En), l(F::Role, L::En), l(F::HonorificPrefix, L::Ro), l(F::StudyType, L::Ro), l(F::Title, L::Ro), l(F::HonorificPrefix, L::Ca),
l(F::StudyType, L::Ca), l(F::Title, L::Ca), l(F::HonorificPrefix, L::It), l(F::Position, L::It), l(F::StudyType, L::It), l(F::Title, L::It), l(F::HighestDegree, L::It), l(F::StudyType, L::It),
l(F::HonorificPrefix, L::Fr), l(F::Position, L::Fr), l(F::StudyType, L::Fr), l(F::Title, L::Fr), l(F::Headline, L::Fr), l(F::HonorificPrefix, L::Nb), l(F::Position, L::Nb), l(F::StudyType, L::Nb),
l(F::Title, L::Nb), l(F::HonorificPrefix, L::Fi), l(F::Position, L::Fi), l(F::HonorificPrefix, L::Cs), l(F::HonorificPrefix, L::Sk), l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::Title, L::Cs),
l(F::HonorificPrefix, L::Sl), l(F::HonorificPrefix, L::Hr), l(F::StudyType, L::Hr), l(F::HonorificPrefix, L::SrLatn), l(F::StudyType, L::SrLatn), l(F::Headline, L::Es), l(F::Headline, L::Ca), l(F::HonorificPrefix, L::Es),
l(F::HonorificPrefix, L::Pt), l(F::Position, L::Es), l(F::Position, L::Pt), l(F::StudyType, L::Es), l(F::StudyType, L::Pt), l(F::Title, L::Es), l(F::Title, L::Pt), l(F::LanguageCertificates, L::Es),
l(F::HonorificPrefix, L::Hu), l(F::Position, L::Hu), l(F::Position, L::Sv), l(F::Phone, L::Es), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Ca), l(F::Phone, L::Da),
l(F::Phone, L::Nb), l(F::EndDate, L::En), l(F::Addressee, L::En), l(F::Organization, L::Vi), l(F::Entity, L::Vi), l(F::Awarder, L::Nl), l(F::Religion, L::Vi), l(F::Employer, L::Et),
l(F::ExperienceYears, L::Et), l(F::Availability, L::Et), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Nl), l(F::Keywords, L::Id), l(F::Emails, L::Hu), l(F::Urls, L::Hu),
l(F::Phones, L::Hu), l(F::Thesis, L::Ga), l(F::HonorificPrefix, L::Ca), l(F::Organization, L::De), l(F::Institution, L::De), l(F::Issuer, L::De), l(F::Organization, L::De), l(F::Information, L::Fr),
l(F::Period, L::Sl), l(F::Period, L::Hr), l(F::Period, L::SrLatn), l(F::Urls, L::Vi), l(F::HonorificPrefix, L::Pt), l(F::HonorificPrefix, L::Es), l(F::Information, L::Es), l(F::Headline, L::Hr),
l(F::Headline, L::SrLatn), l(F::HighestDegree, L::Vi), l(F::StudyType, L::Vi), l(F::Level, L::Vi), l(F::Fluency, L::Vi), l(F::Achievements, L::Et), l(F::Score, L::Et), l(F::Achievements, L::Fi),
l(F::Score, L::Fi), l(F::Title, L::Fi), l(F::Title, L::Et), l(F::Age, L::Vi), l(F::Manager, L::Es), l(F::Manager, L::It), l(F::Manager, L::Ca), l(F::Employer, L::Hr),
l(F::Entity, L::Hr), l(F::WorkMode, L::Fi), l(F::Employer, L::Fi), l(F::ProjectType, L::De), l(F::ProjectType, L::Pl), l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::ProjectType, L::Sv),
l(F::ProjectType, L::Pl), l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::WorkMode, L::En), l(F::ExperienceArea, L::En), l(F::ProjectType, L::En), l(F::ProjectType, L::Fr), l(F::ProjectType, L::Nl),
l(F::ProjectType, L::Da), l(F::ProjectType, L::Nb), l(F::Sector, L::Da), l(F::HonorificPrefix, L::Pl), l(F::StudyType, L::Pl), l(F::Title, L::Pl), l(F::HonorificPrefix, L::Pl), l(F::Username, L::Cs),
l(F::Username, L::Sk), l(F::Authors, L::Ga), l(F::Issuer, L::Da), l(F::Awarder, L::Cs), l(F::Awarder, L::Cs), l(F::Awarder, L::Sk), l(F::Awarder, L::Sk), l(F::ReleaseDate, L::Da),
l(F::Publisher, L::Da), l(F::Title, L::Da), l(F::Organization, L::Hr), l(F::Organization, L::SrLatn), l(F::Reference, L::Da), l(F::Organization, L::Et), l(F::Publisher, L::Nl), l(F::Issuer, L::Nl),
l(F::EndDate, L::Cs), l(F::StudyType, L::Cs), l(F::Address, L::Pl), l(F::Address, L::Sk), l(F::Address, L::Sl), l(F::Address, L::Hr), l(F::Address, L::SrLatn), l(F::Country, L::Tr),
l(F::Position, L::Hr), l(F::Role, L::Hr), l(F::Roles, L::Hr), l(F::Position, L::SrLatn), l(F::Role, L::SrLatn), l(F::Roles, L::SrLatn), l(F::Age, L::Id), l(F::Department, L::En),
l(F::Department, L::Id), l(F::Institution, L::It), l(F::Institution, L::Mt), l(F::Institution, L::De), l(F::Institution, L::Ca), l(F::Institution, L::Lv), l(F::Institution, L::Ro), l(F::Institution, L::Fr),
l(F::Institution, L::Tr), l(F::Institution, L::Sv), l(F::Institution, L::Da), l(F::Institution, L::Nb), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::SrLatn), l(F::HonorificPrefix, L::Tr),
l(F::Position, L::Tr), l(F::Role, L::Tr), l(F::Headline, L::Tr), l(F::Username, L::Sl), l(F::Url, L::En), l(F::Url, L::Ja), l(F::Url, L::Ko), l(F::Url, L::De),
l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Ru), l(F::Level, L::Cs), l(F::Level, L::Sk),
l(F::Fluency, L::Cs), l(F::Fluency, L::Sk), l(F::EqfLevel, L::Cs), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Achievements, L::Cs), l(F::Achievements, L::Sk), l(F::Achievements, L::Hr),
l(F::Employer, L::Hr), l(F::Organization, L::Sl), l(F::Organization, L::Hr), l(F::Institution, L::Sl), l(F::Institution, L::Hr), l(F::Employer, L::SrLatn), l(F::Organization, L::SrLatn), l(F::Institution, L::SrLatn),
l(F::Username, L::Es), l(F::Username, L::Pt), l(F::Issuer, L::Sv), l(F::Date, L::Is), l(F::Publisher, L::Sv), l(F::Issuer, L::Sv), l(F::Title, L::Sv), l(F::Title, L::Nb),
l(F::Issuer, L::Nb), l(F::Employer, L::Lv), l(F::Entity, L::Lv), l(F::FamilyName, L::Lv), l(F::Level, L::Nl), l(F::MilitaryService, L::Da), l(F::Position, L::Vi), l(F::Role, L::Vi),
l(F::Roles, L::Vi), l(F::Roles, L::Vi), l(F::Position, L::Lt), l(F::Role, L::Lt), l(F::Roles, L::Lt), l(F::DrivingLicence, L::Lt), l(F::Sector, L::Et), l(F::Area, L::Et),
l(F::Issuer, L::Et), l(F::Date, L::Et), l(F::Country, L::Lv), l(F::Age, L::Et), l(F::Name, L::Lt), l(F::City, L::Hu), l(F::Location, L::Hu), l(F::Age, L::Ro),
l(F::Age, L::Lv), l(F::HighestDegree, L::Hu), l(F::StudyType, L::Hu), l(F::Safety, L::Nl), l(F::Awarder, L::Is), l(F::Age, L::Cs), l(F::Age, L::Sk), l(F::Location, L::En),
l(F::Publisher, L::En), l(F::WorkPermit, L::Nl), l(F::Awarder, L::Tr), l(F::Issuer, L::Tr), l(F::Version, L::En), l(F::Version, L::De), l(F::Position, L::Vi), l(F::Roles, L::Vi),
l(F::Headline, L::Vi), l(F::Position, L::Vi), l(F::Writing, L::Vi), l(F::Location, L::Lv), l(F::Location, L::Lt), l(F::Courses, L::Da), l(F::WorkMode, L::Pt), l(F::Role, L::Es),
l(F::Employer, L::Da), l(F::Entity, L::Da), l(F::WorkPermit, L::En), l(F::WorkPermit, L::Fr), l(F::WorkPermit, L::Pt), l(F::WorkPermit, L::It), l(F::Position, L::Sl), l(F::Role, L::Sl),
l(F::Roles, L::Sl), l(F::DrivingLicence, L::Sk), l(F::Manager, L::Hr), l(F::MilitaryService, L::Cs), l(F::MilitaryService, L::Sk), l(F::MilitaryService, L::SrLatn), l(F::MilitaryService, L::Hr), l(F::MilitaryService, L::Hr),
l(F::MilitaryService, L::SrLatn), l(F::DrivingLicence, L::Hr), l(F::DrivingLicence, L::SrLatn), l(F::DrivingLicence, L::Sl), l(F::Period, L::SrLatn), l(F::ProjectType, L::Sl), l(F::ProjectType, L::Hr), l(F::ProjectType, L::SrLatn),
l(F::WorkMode, L::Hr), l(F::WorkMode, L::SrLatn), l(F::Description, L::Sl), l(F::Period, L::Fi), l(F::Date, L::Fi), l(F::ReleaseDate, L::Fi), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk),
l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Publisher, L::Cs), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Availability, L::Cs), l(F::Achievements, L::Cs), l(F::Score, L::Cs),
l(F::Achievements, L::Sk), l(F::Score, L::Sk), l(F::HighestDegree, L::Cs), l(F::StudyType, L::Cs), l(F::HighestDegree, L::Sk), l(F::StudyType, L::Sk), l(F::Role, L::Cs), l(F::Role, L::Sk),
l(F::Role, L::Sk), l(F::Url, L::En), l(F::Url, L::Ja), l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It),
l(F::Url, L::Nl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Hr), l(F::Url, L::Da), l(F::Url, L::Nb), l(F::Url, L::Hu), l(F::Url, L::Tr),
l(F::Url, L::Ca), l(F::Url, L::Nl), l(F::Url, L::Da), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl),
l(F::Url, L::Da), l(F::Url, L::El), l(F::Url, L::Ro), l(F::Url, L::Tr), l(F::Url, L::Vi), l(F::Url, L::Id), l(F::Url, L::Ja), l(F::Emails, L::De),
l(F::Urls, L::De), l(F::Phones, L::De), l(F::Location, L::De), l(F::City, L::De), l(F::Country, L::De), l(F::Region, L::Pl), l(F::Country, L::Nl), l(F::Location, L::Nl),
l(F::City, L::Nl), l(F::Writing, L::En), l(F::Url, L::En), l(F::Url, L::Pl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Sl), l(F::Url, L::Fi),
l(F::Area, L::Pl), l(F::Department, L::Pl), l(F::HighestDegree, L::Pl), l(F::StudyType, L::Pl), l(F::Network, L::Ca), l(F::Role, L::Tr), l(F::Age, L::Tr), l(F::Organization, L::Id),
l(F::ReleaseDate, L::Tr), l(F::Authors, L::Tr), l(F::Writing, L::Tr), l(F::Period, L::En), l(F::Date, L::En), l(F::ReleaseDate, L::En), l(F::Age, L::En), l(F::Employer, L::Fi),
l(F::Entity, L::Fi), l(F::Headline, L::Sv), l(F::Headline, L::Nb), l(F::Entity, L::Sl), l(F::Entity, L::Hr), l(F::Entity, L::SrLatn), l(F::Entity, L::Cs), l(F::Entity, L::Sk),
l(F::MilitaryService, L::Cs), l(F::Headline, L::Cs), l(F::Area, L::Cs), l(F::City, L::Pl), l(F::Headline, L::Hr), l(F::Position, L::Hr), l(F::Headline, L::SrLatn), l(F::Position, L::SrLatn),
l(F::Headline, L::Pl), l(F::Position, L::Pl), l(F::Image, L::Pl), l(F::Health, L::Cs), l(F::Organization, L::Sk), l(F::Headline, L::SrLatn), l(F::Country, L::Hr), l(F::Country, L::SrLatn),
l(F::Fluency, L::Sk), l(F::Fluency, L::Sl), l(F::Fluency, L::Hr), l(F::Fluency, L::SrLatn), l(F::Region, L::Hr), l(F::Department, L::Ca), l(F::Area, L::Ca), l(F::Period, L::Is),
l(F::Date, L::Is), l(F::ReleaseDate, L::Is), l(F::Department, L::Es), l(F::Department, L::Pt), l(F::Area, L::Es), l(F::Area, L::Pt), l(F::Department, L::Fr), l(F::TeamSize, L::Fr),
l(F::Cefr, L::Sk), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::Hr), l(F::Institution, L::SrLatn), l(F::DrivingLicence, L::El), l(F::Extra, L::El), l(F::Emails, L::El),
l(F::Phones, L::El), l(F::Urls, L::El), l(F::Location, L::El), l(F::StartDate, L::El), l(F::Description, L::El), l(F::Period, L::El), l(F::ExperienceYears, L::El), l(F::Period, L::El),
l(F::Date, L::El), l(F::ReleaseDate, L::El), l(F::EndDate, L::El), l(F::Date, L::El), l(F::BirthDate, L::El), l(F::Institution, L::El), l(F::Listening, L::El), l(F::Reading, L::El),
l(F::Reference, L::El), l(F::Position, L::El), l(F::Responsibilities, L::El), l(F::Area, L::El), l(F::Position, L::El), l(F::Awarder, L::El), l(F::Achievements, L::El), l(F::Score, L::El),
l(F::Achievements, L::El), l(F::TeamSize, L::El), l(F::Phone, L::El), l(F::Responsibilities, L::El), l(F::StudyType, L::El), l(F::Score, L::El), l(F::Title, L::El), l(F::Language, L::El),
l(F::Writing, L::El), l(F::City, L::El), l(F::Network, L::El), l(F::Keywords, L::El), l(F::ReleaseDate, L::El), l(F::Publisher, L::El), l(F::Availability, L::El), l(F::Thesis, L::El),
l(F::Credits, L::El), l(F::Address, L::El), l(F::Email, L::El), l(F::Department, L::El), l(F::Url, L::El), l(F::WorkMode, L::El), l(F::Sector, L::El), l(F::Nationality, L::El),
l(F::Headline, L::El), l(F::Position, L::El), l(F::Area, L::El), l(F::Issuer, L::El), l(F::Publisher, L::El), l(F::Issuer, L::El), l(F::Headline, L::El), l(F::FamilyName, L::El),
l(F::StudyType, L::El), l(F::Level, L::El), l(F::Fluency, L::El), l(F::EqfLevel, L::El), l(F::Fluency, L::El), l(F::Level, L::El), l(F::Fluency, L::El), l(F::HighestDegree, L::El),
l(F::Manager, L::El), l(F::Salary, L::El), l(F::SpokenInteraction, L::El), l(F::Employer, L::El), l(F::Name, L::El), l(F::Employer, L::El), l(F::Entity, L::El), l(F::Period, L::El),
l(F::Age, L::El), l(F::Age, L::El), l(F::Period, L::El), l(F::Date, L::El), l(F::MilitaryService, L::El), l(F::Headline, L::El), l(F::Position, L::El), l(F::Role, L::El),
l(F::Location, L::El), l(F::Address, L::El), l(F::Mobile, L::El), l(F::Sector, L::El), l(F::Area, L::El), l(F::Profiles, L::El), l(F::Courses, L::El), l(F::Highlights, L::El),
l(F::Username, L::El), l(F::MotherTongue, L::El), l(F::GivenName, L::El), l(F::Region, L::El), l(F::Roles, L::El), l(F::MaritalStatus, L::El), l(F::SpokenProduction, L::El), l(F::Organization, L::El),
l(F::Employer, L::El), l(F::Summary, L::El), l(F::Entity, L::El), l(F::CompanyDescription, L::El), l(F::Location, L::El), l(F::Region, L::El), l(F::City, L::El), l(F::Location, L::El),
l(F::City, L::El), l(F::HonorificPrefix, L::El), l(F::Position, L::El), l(F::Role, L::El), l(F::Roles, L::El), l(F::Authors, L::El), l(F::Organization, L::El), l(F::Role, L::El),
l(F::Institution, L::El), l(F::Area, L::El), l(F::PostalCode, L::El), l(F::HonorificPrefix, L::El), l(F::StudyType, L::El), l(F::Title, L::El), l(F::Name, L::El), l(F::Department, L::El),
l(F::Area, L::El), l(F::BirthPlace, L::El), l(F::Fax, L::El), l(F::Employer, L::El), l(F::Organization, L::El), l(F::Issuer, L::El), l(F::Entity, L::El), l(F::Gender, L::El),
l(F::Image, L::El), l(F::Country, L::El), l(F::Authors, L::Ru), l(F::Authors, L::Uk), l(F::Authors, L::Bg), l(F::Authors, L::Uk), l(F::Authors, L::Bg), l(F::Authors, L::Ru),
l(F::Address, L::Ru), l(F::Address, L::Bg), l(F::Address, L::Bg), l(F::Address, L::Ru), l(F::Url, L::Ru), l(F::Email, L::Ru), l(F::Address, L::Uk), l(F::Address, L::Sr),
l(F::Email, L::Uk), l(F::Address, L::Uk), l(F::Address, L::Sr), l(F::StudyType, L::Ru), l(F::Institution, L::Ru), l(F::Username, L::Bg), l(F::Username, L::Ru), l(F::Highlights, L::Bg),
l(F::Keywords, L::Sr), l(F::MilitaryService, L::Ru), l(F::Listening, L::Ru), l(F::Listening, L::Uk), l(F::Authors, L::Sr), l(F::Salary, L::Uk), l(F::Headline, L::Uk), l(F::WantedCity, L::Uk),
l(F::Score, L::Uk), l(F::Score, L::Ru), l(F::Summary, L::Bg), l(F::SpokenInteraction, L::Ru), l(F::Url, L::Ru), l(F::Url, L::Uk), l(F::Url, L::Sr), l(F::Url, L::Bg),
l(F::Sector, L::Bg), l(F::MaritalStatus, L::Sr), l(F::TeamSize, L::Bg), l(F::TeamSize, L::Sr), l(F::Phone, L::Sr), l(F::TeamSize, L::Ru), l(F::Url, L::Sr), l(F::Url, L::Ru),
l(F::Url, L::Uk), l(F::Url, L::Uk), l(F::Religion, L::Ru), l(F::Health, L::Ru), l(F::Publisher, L::Bg), l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk), l(F::ProjectType, L::Bg),
l(F::WorkMode, L::Bg), l(F::WorkMode, L::Uk), l(F::WorkMode, L::Ru), l(F::ProjectType, L::Bg), l(F::Publisher, L::Uk), l(F::Issuer, L::Uk), l(F::Date, L::Uk), l(F::WorkPermit, L::Ru),
l(F::Keywords, L::Uk), l(F::Responsibilities, L::Ru), l(F::Thesis, L::Ru), l(F::Fluency, L::Bg), l(F::Fluency, L::Ru), l(F::GivenName, L::Uk), l(F::Institution, L::Uk), l(F::DrivingLicence, L::Ru),
l(F::DrivingLicence, L::Uk), l(F::MilitaryService, L::Bg), l(F::DrivingLicence, L::Sr), l(F::Age, L::Ru), l(F::Fluency, L::Uk), l(F::MilitaryService, L::Sr), l(F::Period, L::Sr), l(F::Period, L::Bg),
l(F::Period, L::Ru), l(F::ProjectType, L::Sr), l(F::Sector, L::Sr), l(F::WorkMode, L::Sr), l(F::Awarder, L::Ru), l(F::Url, L::Bg), l(F::Role, L::Bg), l(F::Awarder, L::Bg),
l(F::Entity, L::Bg), l(F::Age, L::Bg), l(F::Issuer, L::Ru), l(F::Date, L::Ru), l(F::Issuer, L::Ru), l(F::EndDate, L::Ru), l(F::Reference, L::Uk), l(F::Department, L::Uk),
l(F::Title, L::Uk), l(F::Role, L::Uk), l(F::MilitaryService, L::Uk), l(F::Responsibilities, L::Uk), l(F::Age, L::Uk), l(F::Sector, L::Uk), l(F::Responsibilities, L::Sr), l(F::Courses, L::Sr),
l(F::Highlights, L::Ru), l(F::SpokenProduction, L::Sr), l(F::SpokenProduction, L::Bg), l(F::SpokenProduction, L::Ru), l(F::SpokenInteraction, L::Sr), l(F::SpokenProduction, L::Uk), l(F::Period, L::Ru), l(F::Date, L::Ru),
l(F::ReleaseDate, L::Ru), l(F::Age, L::Ru), l(F::Date, L::Ru), l(F::StartDate, L::Ru), l(F::ReleaseDate, L::Ru), l(F::BirthDate, L::Ru), l(F::Period, L::Sr), l(F::Period, L::Bg),
l(F::Date, L::Sr), l(F::Date, L::Bg), l(F::ReleaseDate, L::Sr), l(F::ReleaseDate, L::Bg), l(F::EndDate, L::Sr), l(F::EndDate, L::Bg), l(F::BirthDate, L::Bg), l(F::BirthDate, L::Sr),
l(F::Age, L::Sr), l(F::Period, L::Sr), l(F::ExperienceYears, L::Sr), l(F::Period, L::Bg), l(F::Credits, L::Uk), l(F::Age, L::Bg), l(F::ExperienceYears, L::Bg), l(F::Highlights, L::Uk),
l(F::Location, L::Ru), l(F::City, L::Ru), l(F::Availability, L::Ru), l(F::Availability, L::Bg), l(F::WantedCity, L::Ru), l(F::Availability, L::Uk), l(F::City, L::Bg), l(F::Location, L::Bg),
l(F::City, L::Sr), l(F::City, L::Bg), l(F::Nationality, L::Ru), l(F::Nationality, L::Bg), l(F::WorkMode, L::Ru), l(F::Availability, L::Ru), l(F::Organization, L::Uk), l(F::Nationality, L::Uk),
l(F::Period, L::Ru), l(F::Period, L::Uk), l(F::Period, L::Bg), l(F::Date, L::Ru), l(F::Date, L::Uk), l(F::Date, L::Bg), l(F::ReleaseDate, L::Ru), l(F::ReleaseDate, L::Uk),
l(F::ReleaseDate, L::Bg), l(F::EndDate, L::Uk), l(F::Date, L::Bg), l(F::ReleaseDate, L::Bg), l(F::BirthDate, L::Uk), l(F::StartDate, L::Uk), l(F::ReleaseDate, L::Uk), l(F::Period, L::Uk),
l(F::Period, L::Bg), l(F::Period, L::Bg), l(F::Period, L::Sr), l(F::Date, L::Sr), l(F::ReleaseDate, L::Sr), l(F::Date, L::Sr), l(F::ReleaseDate, L::Sr), l(F::StartDate, L::Sr),
l(F::Responsibilities, L::Bg), l(F::Department, L::Ru), l(F::Department, L::Uk), l(F::MaritalStatus, L::Ru), l(F::CompanyDescription, L::Ru), l(F::Responsibilities, L::Ru), l(F::CompanyDescription, L::Ru), l(F::SpokenInteraction, L::Ru),
l(F::SpokenInteraction, L::Bg), l(F::StudyType, L::Ru), l(F::StudyType, L::Uk), l(F::Thesis, L::Ru), l(F::StudyType, L::Sr), l(F::StudyType, L::Bg), l(F::Score, L::Bg), l(F::Thesis, L::Bg),
l(F::Thesis, L::Uk), l(F::Thesis, L::Sr), l(F::Department, L::Bg), l(F::Courses, L::Bg), l(F::Courses, L::Ru), l(F::Courses, L::Uk), l(F::Position, L::Bg), l(F::Role, L::Bg),
l(F::Roles, L::Bg), l(F::Entity, L::Ru), l(F::Entity, L::Uk), l(F::Entity, L::Ru), l(F::EndDate, L::Ru), l(F::EndDate, L::Uk), l(F::EndDate, L::Sr), l(F::EndDate, L::Bg),
l(F::Extra, L::Uk), l(F::Awarder, L::Sr), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Role, L::Ru), l(F::Roles, L::Ru), l(F::Phone, L::Bg), l(F::Phone, L::Ru),
l(F::Extra, L::Ru), l(F::Emails, L::Ru), l(F::Phones, L::Ru), l(F::Extra, L::Bg), l(F::ExperienceYears, L::Uk), l(F::Achievements, L::Ru), l(F::Achievements, L::Sr), l(F::Availability, L::Sr),
l(F::Achievements, L::Uk), l(F::Country, L::Sr), l(F::Nationality, L::Sr), l(F::Emails, L::Sr), l(F::Emails, L::Bg), l(F::Urls, L::Sr), l(F::Phones, L::Sr), l(F::Phones, L::Bg),
l(F::Urls, L::Bg), l(F::Urls, L::Ru), l(F::Extra, L::Sr), l(F::Extra, L::Bg), l(F::Employer, L::Bg), l(F::Profiles, L::Sr), l(F::Country, L::Bg), l(F::SpokenInteraction, L::Uk),
l(F::MaritalStatus, L::Uk), l(F::CompanyDescription, L::Uk), l(F::Email, L::Ru), l(F::Email, L::Sr), l(F::Email, L::Bg), l(F::Email, L::Sr), l(F::Email, L::Bg), l(F::NationalId, L::Bg),
l(F::Language, L::Bg), l(F::LanguageCertificates, L::Bg), l(F::EqfLevel, L::Bg), l(F::Credits, L::Sr), l(F::Headline, L::Ru), l(F::Salary, L::Ru), l(F::Headline, L::Bg), l(F::Salary, L::Bg),
l(F::Salary, L::Sr), l(F::Headline, L::Sr), l(F::Publisher, L::Ru), l(F::Publisher, L::Uk), l(F::Entity, L::Sr), l(F::CompanyDescription, L::Bg), l(F::Title, L::Bg), l(F::Title, L::Ru),
l(F::Description, L::Ru), l(F::Responsibilities, L::Ru), l(F::Responsibilities, L::Bg), l(F::Position, L::Bg), l(F::Position, L::Uk), l(F::Entity, L::Uk), l(F::Position, L::Ru), l(F::Headline, L::Sr),
l(F::Position, L::Sr), l(F::StartDate, L::Bg), l(F::Salary, L::Ru), l(F::Salary, L::Uk), l(F::Credits, L::Ru), l(F::StudyType, L::Sr), l(F::HonorificPrefix, L::Uk), l(F::Description, L::Uk),
l(F::Fluency, L::Sr), l(F::Health, L::Uk), l(F::Issuer, L::Sr), l(F::Publisher, L::Sr), l(F::Issuer, L::Bg), l(F::Publisher, L::Ru), l(F::Publisher, L::Bg), l(F::Issuer, L::Bg),
l(F::Keywords, L::Bg), l(F::Name, L::Sr), l(F::Name, L::Bg), l(F::Title, L::Bg), l(F::Institution, L::Bg), l(F::Name, L::Sr), l(F::Name, L::Bg), l(F::Email, L::Ru),
l(F::Email, L::Bg), l(F::GivenName, L::Ru), l(F::Name, L::Bg), l(F::Name, L::Ru), l(F::GivenName, L::Ru), l(F::Name, L::Ru), l(F::PostalCode, L::Ru), l(F::Sector, L::Ru),
l(F::NationalId, L::Ru), l(F::Language, L::Ru), l(F::Organization, L::Bg), l(F::Institution, L::Bg), l(F::Awarder, L::Bg), l(F::Issuer, L::Bg), l(F::Keywords, L::Ru), l(F::Url, L::Sr),
l(F::Url, L::Bg), l(F::Highlights, L::Sr), l(F::DrivingLicence, L::Bg), l(F::Level, L::Ru), l(F::ProjectType, L::Ru), l(F::Area, L::Ru), l(F::Area, L::Uk), l(F::StudyType, L::Ru),
l(F::StudyType, L::Bg), l(F::StudyType, L::Uk), l(F::Awarder, L::Ru), l(F::Issuer, L::Ru), l(F::Role, L::Ru), l(F::Manager, L::Uk), l(F::Awarder, L::Uk), l(F::Entity, L::Ru),
l(F::Entity, L::Bg), l(F::Employer, L::Ru), l(F::Employer, L::Bg), l(F::Entity, L::Ru), l(F::Employer, L::Sr), l(F::Entity, L::Sr), l(F::Employer, L::Uk), l(F::Entity, L::Uk),
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
l(F::Region, L::Bg), l(F::Sector, L::Sr), l(F::Area, L::Sr), l(F::Area, L::Sr), l(F::Region, L::Ru), l(F::Region, L::Uk), l(F::HighestDegree, L::Ru), l(F::HighestDegree, L::Bg),
l(F::StudyType, L::Ru), l(F::StudyType, L::Bg), l(F::HighestDegree, L::Bg), l(F::StudyType, L::Bg), l(F::HonorificPrefix, L::Ru), l(F::HonorificPrefix, L::Bg), l(F::ExperienceYears, L::Ru), l(F::Organization, L::Ru),
l(F::Period, L::Sr), l(F::Department, L::Sr), l(F::Role, L::Sr), l(F::Region, L::Sr), l(F::Description, L::Uk), l(F::Description, L::Sr), l(F::Description, L::Sr), l(F::Description, L::Ru),
l(F::Description, L::Bg), l(F::Description, L::Bg), l(F::City, L::Sr), l(F::Institution, L::Ru), l(F::Issuer, L::Ru), l(F::Awarder, L::Ru), l(F::Issuer, L::Bg), l(F::Employer, L::Ru),
l(F::Employer, L::Bg), l(F::Organization, L::Ru), l(F::Organization, L::Bg), l(F::Awarder, L::Ru), l(F::Issuer, L::Ru), l(F::Entity, L::Ru), l(F::Entity, L::Bg), l(F::Organization, L::Sr),
l(F::Entity, L::Sr), l(F::Employer, L::Uk), l(F::Organization, L::Uk), l(F::Awarder, L::Uk), l(F::Issuer, L::Uk), l(F::Entity, L::Uk), l(F::HighestDegree, L::Uk), l(F::StudyType, L::Uk),
l(F::HonorificPrefix, L::Sr), l(F::Achievements, L::Bg), l(F::Extra, L::Sr), l(F::Department, L::Ru), l(F::Department, L::Bg), l(F::Reference, L::Bg), l(F::Reference, L::Ru), l(F::Score, L::Sr),
l(F::Score, L::Ru), l(F::Score, L::Bg), l(F::PostalCode, L::Bg), l(F::Name, L::Uk), l(F::Politics, L::Ru), l(F::Period, L::Ru), l(F::Period, L::Sr), l(F::Period, L::Bg),
l(F::Period, L::Uk), l(F::Writing, L::Bg), l(F::Writing, L::Sr), l(F::Writing, L::Ru), l(F::Writing, L::Ru), l(F::Writing, L::Uk), l(F::Network, L::Ru), l(F::Network, L::Uk),
l(F::Network, L::Sr), l(F::Network, L::Bg), l(F::EndDate, L::Ru), l(F::EndDate, L::Uk), l(F::Keywords, L::Ru), l(F::Department, L::Ru), l(F::Headline, L::Ru), l(F::Position, L::Ru),
l(F::Position, L::Bg), l(F::Position, L::Sr), l(F::Headline, L::Uk), l(F::Position, L::Uk), l(F::Gender, L::Ru), l(F::Gender, L::Sr), l(F::Gender, L::Bg), l(F::Url, L::Ru),
l(F::Url, L::Bg), l(F::Headline, L::Uk), l(F::Position, L::Uk), l(F::Role, L::Uk), l(F::Roles, L::Uk), l(F::JobStatus, L::Uk), l(F::PostalCode, L::Sr), l(F::PostalCode, L::Uk),
l(F::DrivingLicence, L::Ru), l(F::DrivingLicence, L::Uk), l(F::Courses, L::Uk), l(F::Courses, L::Sr), l(F::Courses, L::Bg), l(F::Employer, L::Ru), l(F::Employer, L::Bg), l(F::FamilyName, L::Sr),
l(F::LeavingReason, L::Bg), l(F::LeavingReason, L::Uk), l(F::LeavingReason, L::Ru), l(F::Keywords, L::Uk), l(F::Keywords, L::Sr), l(F::Keywords, L::Bg), l(F::Area, L::Bg), l(F::Headline, L::Bg),
l(F::Position, L::Bg), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Summary, L::Sr), l(F::Summary, L::Bg), l(F::Area, L::Bg), l(F::Profiles, L::Ru), l(F::Profiles, L::Sr),
l(F::Profiles, L::Bg), l(F::Profiles, L::Uk), l(F::FamilyName, L::Uk), l(F::Level, L::Bg), l(F::SpokenInteraction, L::Ru), l(F::SpokenInteraction, L::Sr), l(F::SpokenInteraction, L::Bg), l(F::Location, L::Ru),
l(F::Region, L::Ru), l(F::Region, L::Sr), l(F::Region, L::Bg), l(F::Location, L::Uk), l(F::Region, L::Uk), l(F::Achievements, L::Sr), l(F::Achievements, L::Bg), l(F::Score, L::Sr),
l(F::Score, L::Bg), l(F::Achievements, L::Sr), l(F::Achievements, L::Bg), l(F::Achievements, L::Ru), l(F::Achievements, L::Uk), l(F::Score, L::Ru), l(F::Score, L::Uk), l(F::Summary, L::Ru),
l(F::Summary, L::Uk), l(F::Summary, L::Bg), l(F::Region, L::Ru), l(F::MotherTongue, L::Ru), l(F::NativePlace, L::Ru), l(F::Period, L::Uk), l(F::Age, L::Uk), l(F::Roles, L::Ru),
l(F::Roles, L::Bg), l(F::Position, L::Ru), l(F::Position, L::Uk), l(F::Role, L::Ru), l(F::Role, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::Roles, L::Ru),
l(F::Roles, L::Uk), l(F::StudyType, L::Uk), l(F::Level, L::Uk), l(F::Fluency, L::Uk), l(F::Level, L::Uk), l(F::Fluency, L::Uk), l(F::EqfLevel, L::Uk), l(F::Cefr, L::Uk),
l(F::MotherTongue, L::Uk), l(F::Period, L::Uk), l(F::Date, L::Uk), l(F::ReleaseDate, L::Uk), l(F::Age, L::Uk), l(F::Url, L::Ru), l(F::Url, L::Uk), l(F::Url, L::Bg),
l(F::DrivingLicence, L::Bg), l(F::Image, L::Uk), l(F::Organization, L::Bg), l(F::Sector, L::Ru), l(F::Sector, L::Uk), l(F::Sector, L::Sr), l(F::Sector, L::Bg), l(F::MaritalStatus, L::Bg),
l(F::LanguageCertificates, L::Sr), l(F::LanguageCertificates, L::Bg), l(F::LanguageCertificates, L::Ru), l(F::Network, L::Ru), l(F::Image, L::Sr), l(F::Listening, L::Bg), l(F::Listening, L::Sr), l(F::Image, L::Bg),
l(F::GivenName, L::Bg), l(F::Profiles, L::Bg), l(F::Profiles, L::Ru), l(F::Headline, L::Ru), l(F::Position, L::Ru), l(F::Area, L::Ru), l(F::Authors, L::Uk), l(F::Period, L::Ru),
l(F::Period, L::Bg), l(F::ExperienceYears, L::Ru), l(F::ExperienceYears, L::Uk), l(F::Age, L::Sr), l(F::JobStatus, L::Ru), l(F::JobStatus, L::Uk), l(F::JobStatus, L::Ru), l(F::Gender, L::Uk),
l(F::Keywords, L::Ru), l(F::Keywords, L::Uk), l(F::StudyType, L::Sr), l(F::StudyType, L::Bg), l(F::Level, L::Sr), l(F::Level, L::Bg), l(F::Fluency, L::Bg), l(F::HighestDegree, L::Bg),
l(F::HighestDegree, L::Sr), l(F::Level, L::Ru), l(F::Fluency, L::Ru), l(F::Country, L::Ru), l(F::Country, L::Bg), l(F::Country, L::Ru), l(F::Language, L::Sr), l(F::Authors, L::Bg),
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
l(F::Organization, L::He), l(F::Entity, L::He), l(F::Country, L::He), l(F::BirthPlace, L::He), l(F::Url, L::He), l(F::Urls, L::He), l(F::TeamSize, L::He), l(F::Organization, L::He),
l(F::Issuer, L::He), l(F::Age, L::He), l(F::SpokenProduction, L::He), l(F::Thesis, L::He), l(F::Religion, L::He), l(F::Listening, L::He), l(F::Reading, L::He), l(F::Writing, L::He),
l(F::Awarder, L::He), l(F::Publisher, L::He), l(F::WorkMode, L::He), l(F::Achievements, L::He), l(F::Reference, L::He), l(F::StudyType, L::He), l(F::HighestDegree, L::He), l(F::StudyType, L::He),
l(F::StartDate, L::He), l(F::Area, L::He), l(F::Availability, L::He), l(F::Employer, L::He), l(F::Username, L::He), l(F::Keywords, L::He), l(F::Phone, L::He), l(F::Mobile, L::He),
l(F::Phones, L::He), l(F::City, L::He), l(F::BirthDate, L::He), l(F::Title, L::He), l(F::Name, L::He), l(F::Emails, L::He), l(F::Address, L::He), l(F::Entity, L::He),
l(F::Gender, L::He), l(F::Location, L::He), l(F::Address, L::He), l(F::Sector, L::He), l(F::Organization, L::He), l(F::Institution, L::He), l(F::Issuer, L::He), l(F::Authors, L::He),
l(F::PostalCode, L::He), l(F::Manager, L::He), l(F::Score, L::He), l(F::NationalId, L::He), l(F::MaritalStatus, L::He), l(F::Location, L::He), l(F::City, L::He), l(F::Headline, L::He),
l(F::Courses, L::He), l(F::Period, L::He), l(F::Position, L::He), l(F::Credits, L::He), l(F::ExperienceYears, L::He), l(F::Highlights, L::He), l(F::ProjectType, L::He), l(F::EndDate, L::He),
l(F::City, L::He), l(F::Location, L::He), l(F::ReleaseDate, L::He), l(F::Description, L::He), l(F::Network, L::He), l(F::Fax, L::He), l(F::Profiles, L::He), l(F::MilitaryService, L::He),
l(F::Image, L::He), l(F::Salary, L::He), l(F::Role, L::He), l(F::DrivingLicence, L::He), l(F::StudyType, L::He), l(F::Level, L::He), l(F::Fluency, L::He), l(F::HighestDegree, L::He),
l(F::Level, L::He), l(F::Fluency, L::He), l(F::Fluency, L::He), l(F::FamilyName, L::He), l(F::GivenName, L::He), l(F::Period, L::He), l(F::Date, L::He), l(F::ReleaseDate, L::He),
l(F::Period, L::He), l(F::Age, L::He), l(F::Language, L::He), l(F::MotherTongue, L::He), l(F::Period, L::He), l(F::Date, L::He), l(F::Date, L::He), l(F::HonorificPrefix, L::He),
l(F::Sector, L::He), l(F::Area, L::He), l(F::Position, L::He), l(F::Role, L::He), l(F::Roles, L::He), l(F::Roles, L::He), l(F::Roles, L::He), l(F::Role, L::He),
l(F::Position, L::He), l(F::Responsibilities, L::He), l(F::HighestDegree, L::Ar), l(F::Achievements, L::Ar), l(F::Highlights, L::Ar), l(F::Extra, L::Ar), l(F::Thesis, L::Ar), l(F::Responsibilities, L::Ar),
l(F::Courses, L::Ar), l(F::EndDate, L::Ar), l(F::Email, L::Ar), l(F::Name, L::Ar), l(F::Title, L::Ar), l(F::Institution, L::Ar), l(F::Username, L::Ar), l(F::Employer, L::Ar),
l(F::FamilyName, L::Ar), l(F::Keywords, L::Ar), l(F::Roles, L::Ar), l(F::Department, L::Ar), l(F::Location, L::Ar), l(F::City, L::Ar), l(F::WorkPermit, L::Ar), l(F::SpokenProduction, L::Ar),
l(F::Phone, L::Ar), l(F::Area, L::Ar), l(F::Listening, L::Ar), l(F::GivenName, L::Ar), l(F::Authors, L::Ar), l(F::StartDate, L::Ar), l(F::Country, L::Ar), l(F::Period, L::Ar),
l(F::Date, L::Ar), l(F::MilitaryService, L::Ar), l(F::Headline, L::Ar), l(F::Reference, L::Ar), l(F::Description, L::Ar), l(F::SpokenInteraction, L::Ar), l(F::Score, L::Ar), l(F::Availability, L::Ar),
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
l(F::ProjectType, L::Ar), l(F::ReleaseDate, L::Ar), l(F::TeamSize, L::Ar), l(F::Level, L::Ar), l(F::Roles, L::Ar), l(F::Role, L::Ar), l(F::DrivingLicence, L::Ar), l(F::LeavingReason, L::Ar),
l(F::WorkMode, L::Ar), l(F::CompanyDescription, L::Ar), l(F::Emails, L::Ar), l(F::BirthPlace, L::Ar), l(F::City, L::Ar), l(F::Level, L::Ar), l(F::Fluency, L::Ar), l(F::Location, L::Ar),
l(F::Employer, L::Ar), l(F::Urls, L::Ar), l(F::Summary, L::Ar), l(F::Description, L::Ar), l(F::ProjectType, L::Ar), l(F::Phones, L::Ar), l(F::Score, L::Hi), l(F::FamilyName, L::Hi),
l(F::Area, L::Hi), l(F::ExperienceYears, L::Hi), l(F::Department, L::Hi), l(F::Reference, L::Hi), l(F::Extra, L::Hi), l(F::Salary, L::Hi), l(F::Period, L::Hi), l(F::Age, L::Hi),
l(F::StartDate, L::Hi), l(F::Email, L::Hi), l(F::Responsibilities, L::Hi), l(F::EndDate, L::Hi), l(F::Sector, L::Hi), l(F::Keywords, L::Hi), l(F::Username, L::Hi), l(F::Availability, L::Hi),
l(F::Achievements, L::Hi), l(F::StudyType, L::Hi), l(F::Employer, L::Hi), l(F::Entity, L::Hi), l(F::Employer, L::Hi), l(F::CompanyDescription, L::Hi), l(F::TeamSize, L::Hi), l(F::Position, L::Hi),
l(F::Location, L::Hi), l(F::Institution, L::Hi), l(F::Courses, L::Hi), l(F::Credits, L::Hi), l(F::Region, L::Hi), l(F::Sector, L::Hi), l(F::Entity, L::Hi), l(F::Address, L::Hi),
l(F::Image, L::Hi), l(F::BirthDate, L::Hi), l(F::BirthPlace, L::Hi), l(F::Region, L::Hi), l(F::Ethnicity, L::Hi), l(F::Issuer, L::Hi), l(F::Date, L::Hi), l(F::Summary, L::Hi),
l(F::Phone, L::Hi), l(F::PostalCode, L::Hi), l(F::DrivingLicence, L::Hi), l(F::Period, L::Hi), l(F::Date, L::Hi), l(F::Date, L::Hi), l(F::Period, L::Hi), l(F::GivenName, L::Hi),
l(F::Country, L::Hi), l(F::Awarder, L::Hi), l(F::Religion, L::Hi), l(F::City, L::Hi), l(F::Nationality, L::Hi), l(F::Name, L::Hi), l(F::Address, L::Hi), l(F::City, L::Hi),
l(F::Network, L::Hi), l(F::Reading, L::Hi), l(F::Publisher, L::Hi), l(F::Position, L::Hi), l(F::Role, L::Hi), l(F::Headline, L::Hi), l(F::Description, L::Hi), l(F::Title, L::Hi),
l(F::Headline, L::Hi), l(F::Url, L::Hi), l(F::ReleaseDate, L::Hi), l(F::Highlights, L::Hi), l(F::Fluency, L::Hi), l(F::Profiles, L::Hi), l(F::Fax, L::Hi), l(F::SpokenInteraction, L::Hi),
l(F::SpokenProduction, L::Hi), l(F::Language, L::Hi), l(F::Position, L::Hi), l(F::Role, L::Hi), l(F::Roles, L::Hi), l(F::Roles, L::Hi), l(F::MotherTongue, L::Hi), l(F::Mobile, L::Hi),
l(F::HighestDegree, L::Hi), l(F::StudyType, L::Hi), l(F::Gender, L::Hi), l(F::Writing, L::Hi), l(F::Authors, L::Hi), l(F::Period, L::Hi), l(F::Date, L::Hi), l(F::ReleaseDate, L::Hi),
l(F::Age, L::Hi), l(F::Area, L::Hi), l(F::Courses, L::Hi), l(F::MaritalStatus, L::Hi), l(F::City, L::Hi), l(F::Location, L::Hi), l(F::HighestDegree, L::Hi), l(F::Thesis, L::Hi),
l(F::Listening, L::Hi), l(F::Organization, L::Hi), l(F::Employer, L::Hi), l(F::Role, L::Hi), l(F::Employer, L::Hi), l(F::Organization, L::Hi), l(F::Entity, L::Hi), l(F::Issuer, L::Hi),
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
l(F::Fax, L::Th), l(F::Profiles, L::Th), l(F::Phones, L::Th), l(F::DrivingLicence, L::Th), l(F::Location, L::Ja), l(F::Name, L::Ja), l(F::Address, L::Ja), l(F::Extra, L::Ja),
l(F::Urls, L::Ja), l(F::Emails, L::Ja), l(F::Phones, L::Ja), l(F::SpokenInteraction, L::Ja), l(F::Profiles, L::Ja), l(F::Username, L::Ja), l(F::ExperienceYears, L::Ja), l(F::ProjectType, L::Ja),
l(F::Keywords, L::Ja), l(F::Entity, L::Ja), l(F::Communication, L::Ja), l(F::Courses, L::Ja), l(F::Description, L::Ja), l(F::Score, L::Ja), l(F::SpokenProduction, L::Ja), l(F::Title, L::Ja),
l(F::Department, L::Ja), l(F::TeamSize, L::Ja), l(F::WorkPermit, L::Ja), l(F::Fax, L::Ja), l(F::Roles, L::Ja), l(F::Period, L::Ja), l(F::Summary, L::Ja), l(F::Highlights, L::Ja),
l(F::Position, L::Ja), l(F::Roles, L::Ja), l(F::Writing, L::Ja), l(F::Listening, L::Ja), l(F::Reading, L::Ja), l(F::Level, L::Ja), l(F::Fluency, L::Ja), l(F::Roles, L::Ja),
l(F::Role, L::Ja), l(F::Manager, L::Ja), l(F::Location, L::ZhHant), l(F::Availability, L::ZhHant), l(F::WorkMode, L::ZhHant), l(F::Manager, L::ZhHans), l(F::TeamSize, L::ZhHans), l(F::Area, L::ZhHans),
l(F::Score, L::ZhHans), l(F::Score, L::ZhHans), l(F::Rank, L::ZhHans), l(F::Courses, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Url, L::ZhHans), l(F::Responsibilities, L::ZhHans), l(F::Summary, L::ZhHans),
l(F::Roles, L::ZhHans), l(F::Profiles, L::ZhHans), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::Name, L::ZhHant), l(F::Highlights, L::Ja), l(F::Achievements, L::Ja), l(F::Achievements, L::Ja),
l(F::Responsibilities, L::Ja), l(F::Area, L::ZhHans), l(F::Area, L::ZhHant), l(F::Area, L::ZhHant), l(F::Courses, L::ZhHant), l(F::Awarder, L::Ja), l(F::Issuer, L::Ja), l(F::Issuer, L::Ja),
l(F::Awarder, L::Ja), l(F::Awarder, L::ZhHans), l(F::Manager, L::ZhHant), l(F::CompanyDescription, L::ZhHans), l(F::Highlights, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant), l(F::Keywords, L::ZhHans),
l(F::Responsibilities, L::ZhHant), l(F::Awarder, L::ZhHant), l(F::Writing, L::ZhHans), l(F::CompanyDescription, L::Ja), l(F::Highlights, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Highlights, L::ZhHant), l(F::TeamSize, L::ZhHans),
l(F::TeamSize, L::Ja), l(F::TeamSize, L::ZhHant), l(F::Description, L::ZhHant), l(F::Description, L::ZhHans), l(F::ExperienceYears, L::ZhHans), l(F::Position, L::ZhHans), l(F::Employer, L::ZhHans), l(F::Period, L::ZhHans),
l(F::Employer, L::ZhHant), l(F::Period, L::ZhHant), l(F::Employer, L::Ja), l(F::Fluency, L::Ja), l(F::Publisher, L::Ja), l(F::Publisher, L::ZhHans), l(F::SpokenInteraction, L::ZhHans), l(F::Fax, L::ZhHans),
l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Health, L::ZhHans), l(F::Health, L::Ja), l(F::Url, L::ZhHans), l(F::Url, L::ZhHant),
l(F::Authors, L::ZhHans), l(F::Authors, L::ZhHant), l(F::Keywords, L::ZhHant), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Keywords, L::Ja), l(F::LanguageExperiences, L::Ja), l(F::LanguageExperiences, L::ZhHans),
l(F::Username, L::ZhHant), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Thesis, L::Ja), l(F::Url, L::ZhHant), l(F::Health, L::ZhHans), l(F::Health, L::Ja), l(F::Health, L::ZhHant),
l(F::Emails, L::ZhHant), l(F::Summary, L::Ja), l(F::Extra, L::Ja), l(F::Summary, L::ZhHant), l(F::Fax, L::ZhHant), l(F::WorkMode, L::Ja), l(F::Politics, L::ZhHans), l(F::StartDate, L::Ja),
l(F::StartDate, L::ZhHans), l(F::StartDate, L::ZhHant), l(F::Availability, L::Ja), l(F::Availability, L::ZhHans), l(F::Employer, L::ZhHans), l(F::Employer, L::ZhHant), l(F::Entity, L::ZhHans), l(F::CompanyDescription, L::ZhHant),
l(F::Location, L::ZhHans), l(F::Sector, L::ZhHans), l(F::ReleaseDate, L::Ja), l(F::Authors, L::ZhHant), l(F::Authors, L::Ja), l(F::Role, L::ZhHans), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant),
l(F::MilitaryService, L::Ja), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Extra, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Phones, L::ZhHans), l(F::Urls, L::ZhHant),
l(F::Urls, L::ZhHans), l(F::Extra, L::ZhHant), l(F::Emails, L::ZhHans), l(F::Phones, L::ZhHant), l(F::Achievements, L::ZhHant), l(F::Description, L::ZhHans), l(F::Description, L::Ja), l(F::Image, L::Ja),
l(F::Publisher, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant), l(F::Publisher, L::Ja), l(F::BirthDate, L::ZhHans),
l(F::BirthDate, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthPlace, L::ZhHans), l(F::BirthPlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::Ja),
l(F::Institution, L::Ja), l(F::WantedCity, L::Ja), l(F::Region, L::ZhHant), l(F::EndDate, L::Ja), l(F::StudyType, L::Ja), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Entity, L::ZhHans),
l(F::Credits, L::Ja), l(F::Thesis, L::ZhHans), l(F::Issuer, L::ZhHans), l(F::Date, L::ZhHans), l(F::Date, L::Ja), l(F::Date, L::ZhHant), l(F::SpokenProduction, L::ZhHans), l(F::SpokenInteraction, L::ZhHant),
l(F::SpokenProduction, L::ZhHant), l(F::Entity, L::ZhHant), l(F::Authors, L::ZhHans), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant), l(F::GivenName, L::Ja), l(F::Name, L::Ja), l(F::GivenName, L::Ja),
l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::Ja), l(F::Title, L::ZhHans),
l(F::Title, L::Ja), l(F::Name, L::ZhHant), l(F::Title, L::ZhHant), l(F::Listening, L::ZhHans), l(F::ProblemSolving, L::Ja), l(F::Employer, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Organization, L::ZhHans),
l(F::Department, L::ZhHans), l(F::Organization, L::Ja), l(F::Phone, L::Ja), l(F::Country, L::Ja), l(F::Country, L::ZhHans), l(F::Nationality, L::ZhHans), l(F::Nationality, L::Ja), l(F::Country, L::ZhHant),
l(F::Nationality, L::ZhHant), l(F::Department, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::Ja), l(F::JobStatus, L::ZhHans), l(F::Period, L::ZhHant), l(F::Period, L::Ja),
l(F::Region, L::ZhHans), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Url, L::ZhHans), l(F::Region, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Location, L::ZhHans),
l(F::Institution, L::ZhHans), l(F::Language, L::Ja), l(F::Language, L::ZhHant), l(F::Language, L::ZhHans), l(F::Fluency, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Institution, L::Ja), l(F::Image, L::ZhHant),
l(F::Image, L::ZhHans), l(F::HonorificPrefix, L::ZhHans), l(F::Position, L::ZhHans), l(F::Title, L::ZhHans), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans),
l(F::Name, L::ZhHant), l(F::Name, L::Ja), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::Entity, L::ZhHans), l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHant),
l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::ZhHant), l(F::StudyType, L::ZhHans), l(F::StudyType, L::Ja), l(F::StudyType, L::ZhHans), l(F::Credits, L::ZhHans), l(F::HighestDegree, L::ZhHans),
l(F::StudyType, L::ZhHans), l(F::HighestDegree, L::Ja), l(F::Institution, L::Ja), l(F::StudyType, L::Ja), l(F::Area, L::ZhHans), l(F::Area, L::Ja), l(F::Area, L::Ja), l(F::StudyType, L::ZhHant),
l(F::Credits, L::ZhHant), l(F::Institution, L::ZhHant), l(F::Score, L::ZhHant), l(F::HighestDegree, L::ZhHant), l(F::StudyType, L::ZhHant), l(F::Safety, L::Ja), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant),
l(F::Religion, L::Ja), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant), l(F::NativePlace, L::ZhHans), l(F::Address, L::ZhHans), l(F::Writing, L::ZhHant), l(F::Roles, L::ZhHant), l(F::ProjectType, L::ZhHant),
l(F::Thesis, L::ZhHant), l(F::JobStatus, L::Ja), l(F::JobStatus, L::ZhHant), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant),
l(F::City, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Age, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans), l(F::Region, L::ZhHans),
l(F::Region, L::ZhHant), l(F::Region, L::Ja), l(F::WantedCity, L::ZhHans), l(F::ExperienceYears, L::ZhHant), l(F::WorkMode, L::ZhHans), l(F::Responsibilities, L::ZhHans), l(F::Responsibilities, L::ZhHant), l(F::Position, L::ZhHant),
l(F::WorkPermit, L::ZhHans), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::City, L::Ja), l(F::Headline, L::Ja), l(F::WantedCity, L::ZhHant), l(F::Salary, L::Ja), l(F::Salary, L::ZhHant),
l(F::Headline, L::ZhHant), l(F::Rank, L::Ja), l(F::City, L::ZhHans), l(F::Network, L::ZhHans), l(F::Network, L::ZhHant), l(F::Period, L::Ja), l(F::Date, L::Ja), l(F::Rank, L::ZhHans),
l(F::Age, L::ZhHant), l(F::Age, L::Ja), l(F::Headline, L::ZhHans), l(F::Salary, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja),
l(F::Position, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja), l(F::Position, L::Ja), l(F::Gender, L::ZhHant), l(F::Gender, L::Ja), l(F::Gender, L::ZhHans), l(F::Information, L::Ja),
l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant), l(F::Achievements, L::Ja), l(F::Score, L::ZhHant), l(F::Score, L::Ja), l(F::Achievements, L::ZhHans), l(F::Score, L::ZhHans), l(F::Roles, L::ZhHans),
l(F::Role, L::ZhHans), l(F::EndDate, L::ZhHans), l(F::NativePlace, L::ZhHant), l(F::Address, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant),
l(F::Location, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Address, L::Ja), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::City, L::ZhHans), l(F::Employer, L::Ja),
l(F::Department, L::Ja), l(F::Entity, L::Ja), l(F::Employer, L::Ja), l(F::Entity, L::Ja), l(F::Mobile, L::ZhHant), l(F::Mobile, L::ZhHans), l(F::Phone, L::ZhHans), l(F::Phone, L::ZhHans),
l(F::Mobile, L::ZhHans), l(F::Mobile, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Level, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans),
l(F::Roles, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::DrivingLicence, L::ZhHant), l(F::Level, L::ZhHans), l(F::Fluency, L::ZhHans),
l(F::Score, L::ZhHans), l(F::Rank, L::ZhHans), l(F::Rank, L::ZhHant), l(F::Reference, L::ZhHans), l(F::Reference, L::ZhHant), l(F::Reference, L::Ja), l(F::Reference, L::Ja), l(F::Reference, L::ZhHant),
l(F::Description, L::ZhHans), l(F::Description, L::ZhHant), l(F::Summary, L::ZhHans), l(F::Mobile, L::Ja), l(F::Phone, L::Ja), l(F::Mobile, L::Ja), l(F::Summary, L::ZhHans), l(F::Summary, L::ZhHant),
l(F::Position, L::ZhHant), l(F::Roles, L::ZhHant), l(F::Roles, L::ZhHant), l(F::Role, L::ZhHant), l(F::HighestDegree, L::ZhHans), l(F::HighestDegree, L::ZhHant), l(F::HonorificPrefix, L::Ja), l(F::HighestDegree, L::ZhHans),
l(F::Ethnicity, L::ZhHant), l(F::Period, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHans), l(F::Date, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant), l(F::Period, L::ZhHans),
l(F::Date, L::ZhHans), l(F::ReleaseDate, L::ZhHans), l(F::Username, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHant), l(F::DrivingLicence, L::Ja), l(F::Extra, L::Ja), l(F::City, L::Ja),
l(F::HighestDegree, L::Ja), l(F::HighestDegree, L::ZhHant), l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant), l(F::Salary, L::ZhHans), l(F::Salary, L::ZhHant), l(F::NativePlace, L::Ja), l(F::DrivingLicence, L::ZhHans),
l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Issuer, L::ZhHant), l(F::Summary, L::Ja), l(F::Description, L::Ja), l(F::Sector, L::Ja), l(F::Summary, L::ZhHans), l(F::Summary, L::Ja),
l(F::Description, L::Ja), l(F::Title, L::ZhHant), l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHant), l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHans), l(F::Ethnicity, L::ZhHans), l(F::Ethnicity, L::ZhHant),
l(F::Ethnicity, L::Ja), l(F::Fluency, L::ZhHans), l(F::Fluency, L::ZhHant), l(F::Image, L::ZhHans), l(F::Image, L::ZhHant), l(F::Level, L::ZhHant), l(F::Fluency, L::ZhHant), l(F::Level, L::Ja),
l(F::Rank, L::ZhHant), l(F::City, L::ZhHant), l(F::Location, L::ZhHant), l(F::City, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::Ja), l(F::BirthDate, L::Ja), l(F::Sector, L::ZhHant),
l(F::Email, L::ZhHans), l(F::EndDate, L::ZhHant), l(F::Issuer, L::Ja), l(F::Publisher, L::Ja), l(F::ReleaseDate, L::ZhHant), l(F::Region, L::ZhHans), l(F::Region, L::ZhHant), l(F::Network, L::ZhHans),
l(F::Network, L::ZhHant), l(F::Profiles, L::ZhHant), l(F::LeavingReason, L::ZhHans), l(F::HonorificPrefix, L::ZhHans), l(F::Level, L::ZhHans), l(F::Level, L::ZhHant), l(F::Level, L::Ja), l(F::Fluency, L::ZhHans),
l(F::Fluency, L::ZhHant), l(F::HonorificPrefix, L::ZhHant), l(F::Position, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::Level, L::ZhHant), l(F::Level, L::Ja), l(F::Summary, L::ZhHans),
l(F::Description, L::ZhHans), l(F::Summary, L::ZhHant), l(F::Description, L::ZhHant), l(F::ProjectType, L::ZhHans), l(F::Level, L::ZhHant), l(F::Fluency, L::ZhHant), l(F::Level, L::Ja), l(F::Level, L::ZhHant),
l(F::Organization, L::ZhHant), l(F::Organization, L::Ja), l(F::Entity, L::Ja), l(F::ExperienceYears, L::Ja), l(F::Level, L::Ja), l(F::Role, L::Ja), l(F::Headline, L::ZhHans), l(F::Position, L::ZhHans),
l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans), l(F::Position, L::ZhHans), l(F::Email, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Headline, L::ZhHant), l(F::Position, L::ZhHant), l(F::Position, L::Ja),
l(F::Position, L::ZhHant), l(F::Position, L::Ja), l(F::Headline, L::ZhHant), l(F::Headline, L::Ja), l(F::Headline, L::Ja), l(F::Position, L::Ja), l(F::Headline, L::ZhHant), l(F::Position, L::ZhHant),
l(F::Listening, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Health, L::ZhHans), l(F::Health, L::ZhHant), l(F::Role, L::ZhHans), l(F::Role, L::ZhHant), l(F::Roles, L::ZhHans), l(F::Roles, L::ZhHant),
l(F::Keywords, L::Ja), l(F::Language, L::Ja), l(F::LanguageCertificates, L::Ja), l(F::LanguageCertificates, L::ZhHant), l(F::Fluency, L::ZhHant), l(F::StudyType, L::Ja), l(F::Courses, L::ZhHant), l(F::Thesis, L::ZhHant),
l(F::Thesis, L::Ja), l(F::Reading, L::ZhHant), l(F::LanguageCertificates, L::ZhHans), l(F::NationalId, L::ZhHans), l(F::Keywords, L::ZhHans), l(F::Language, L::ZhHans), l(F::Reading, L::ZhHans), l(F::NationalId, L::ZhHant),
l(F::Role, L::ZhHant), l(F::LeavingReason, L::Ja), l(F::PostalCode, L::ZhHans), l(F::Department, L::ZhHant), l(F::Department, L::Ja), l(F::PostalCode, L::Ja), l(F::PostalCode, L::ZhHant), l(F::Institution, L::ZhHans),
l(F::Institution, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Employer, L::ZhHant), l(F::LeavingReason, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Phone, L::Ja), l(F::Awarder, L::ZhHant), l(F::Issuer, L::ZhHant),
l(F::Name, L::ZhHans), l(F::Awarder, L::ZhHans), l(F::Issuer, L::ZhHans), l(F::Period, L::Ko), l(F::TeamSize, L::Ko), l(F::Keywords, L::Ko), l(F::Summary, L::Ko), l(F::Description, L::Ko),
l(F::Url, L::Ko), l(F::Country, L::Ko), l(F::Address, L::Ko), l(F::Location, L::Ko), l(F::City, L::Ko), l(F::Health, L::Ko), l(F::ReleaseDate, L::Ko), l(F::Publisher, L::Ko),
l(F::Achievements, L::Ko), l(F::MaritalStatus, L::Ko), l(F::ExperienceYears, L::Ko), l(F::WorkMode, L::Ko), l(F::Area, L::Ko), l(F::Username, L::Ko), l(F::Entity, L::Ko), l(F::Institution, L::Ko),
l(F::Employer, L::Ko), l(F::NativePlace, L::Ko), l(F::LanguageCertificates, L::Ko), l(F::Authors, L::Ko), l(F::Courses, L::Ko), l(F::StudyType, L::Ko), l(F::Role, L::Ko), l(F::ProjectType, L::Ko),
l(F::Fluency, L::Ko), l(F::JobStatus, L::Ko), l(F::Nationality, L::Ko), l(F::MilitaryService, L::Ko), l(F::Availability, L::Ko), l(F::Department, L::Ko), l(F::Location, L::Ko), l(F::Score, L::Ko),
l(F::Organization, L::Ko), l(F::Institution, L::Ko), l(F::Organization, L::Ko), l(F::CompanyDescription, L::Ko), l(F::Responsibilities, L::Ko), l(F::Extra, L::Ko), l(F::Urls, L::Ko), l(F::Phones, L::Ko),
l(F::Emails, L::Ko), l(F::Age, L::Ko), l(F::Period, L::Ko), l(F::Date, L::Ko), l(F::Description, L::Ko), l(F::Thesis, L::Ko), l(F::Level, L::Ko), l(F::Fluency, L::Ko),
l(F::Position, L::Ko), l(F::Roles, L::Ko), l(F::Role, L::Ko), l(F::Responsibilities, L::Ko), l(F::Roles, L::Ko), l(F::Responsibilities, L::Ko), l(F::Roles, L::Ko), l(F::Role, L::Ko),
l(F::Position, L::Ko), l(F::SpokenInteraction, L::Ko), l(F::Region, L::Ko), l(F::City, L::Ko), l(F::Reading, L::Ko), l(F::Listening, L::Ko), l(F::Rank, L::Ko), l(F::Level, L::Ko),
l(F::SpokenProduction, L::Ko), l(F::Roles, L::Ko), l(F::Email, L::Ko), l(F::DrivingLicence, L::Ko), l(F::Name, L::Ko), l(F::Title, L::Ko), l(F::MotherTongue, L::Ko), l(F::Mobile, L::Ko),
l(F::Phone, L::Ko), l(F::Issuer, L::Ko), l(F::Date, L::Ko), l(F::Issuer, L::Ko), l(F::Publisher, L::Ko), l(F::Manager, L::Ko), l(F::Summary, L::Ko), l(F::Phone, L::Ko),
l(F::WorkPermit, L::Ko), l(F::Image, L::Ko), l(F::Sector, L::Ko), l(F::Title, L::Ko), l(F::BirthDate, L::Ko), l(F::Network, L::Ko), l(F::FamilyName, L::Ko), l(F::Name, L::Ko),
l(F::Gender, L::Ko), l(F::Profiles, L::Ko), l(F::Employer, L::Ko), l(F::Organization, L::Ko), l(F::Entity, L::Ko), l(F::Employer, L::Ko), l(F::Entity, L::Ko), l(F::Awarder, L::Ko),
l(F::StartDate, L::Ko), l(F::Writing, L::Ko), l(F::Keywords, L::Ko), l(F::Language, L::Ko), l(F::Position, L::Ko), l(F::Responsibilities, L::Ko), l(F::Role, L::Ko), l(F::Roles, L::Ko),
l(F::Salary, L::Ko), l(F::Language, L::Ko), l(F::PostalCode, L::Ko), l(F::Name, L::Ko), l(F::GivenName, L::Ko), l(F::Credits, L::Ko), l(F::LeavingReason, L::Ko), l(F::EndDate, L::Ko),
l(F::Religion, L::Ko), l(F::NationalId, L::Ko), l(F::Address, L::Ko), l(F::Url, L::Ko), l(F::Highlights, L::Ko), l(F::Awarder, L::Ko), l(F::Issuer, L::Ko), l(F::Headline, L::Ko),
l(F::Position, L::Ko), l(F::Headline, L::Ko), l(F::Position, L::Ko), l(F::Role, L::Ko), l(F::Roles, L::Ko), l(F::HighestDegree, L::Ko), l(F::Reference, L::Ko), l(F::BirthPlace, L::Ko),
l(F::Fax, L::Ko), l(F::Headline, L::Ko), l(F::Position, L::Ko), l(F::HighestDegree, L::Ko), l(F::StudyType, L::Ko), l(F::WantedCity, L::Ko),
] }
