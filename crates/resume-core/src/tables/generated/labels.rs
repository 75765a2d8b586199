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

index! { MODEL_FIELDS: F, r#"Addressee.familyName$$
Addressee.givenName$%
Addressee.honorificPrefix$&
Addressee.location$'
Addressee.name$(
Addressee.organization$)
Addressee.position$*
Addressee.url$+
Attachment.data$,
Attachment.description$-
Attachment.mimeType$.
Attachment.name$(
Award.awarder$/
Award.date$0
Award.highlights$1
Award.summary$2
Award.title$3
Award.url$+
Basics.birthDate$4
Basics.birthPlace$5
Basics.email$6
Basics.emails$7
Basics.extra$8
Basics.familyName$$
Basics.gender$9
Basics.givenName$%
Basics.honorificPrefix$&
Basics.image$:
Basics.label$;
Basics.location$'
Basics.name$(
Basics.nationalities$<
Basics.phone$=
Basics.phones$>
Basics.profiles$?
Basics.summary$2
Basics.url$+
Basics.urls$@
Cefr.listening$A
Cefr.reading$B
Cefr.spokenInteraction$C
Cefr.spokenProduction$D
Cefr.writing$E
Certificate.date$0
Certificate.highlights$1
Certificate.issuer$F
Certificate.name$(
Certificate.summary$2
Certificate.url$+
CoverLetter.addressee$G
CoverLetter.body$H
CoverLetter.closing$I
CoverLetter.closingSalutation$J
CoverLetter.date$0
CoverLetter.opening$K
CoverLetter.place$L
CoverLetter.salutation$M
CoverLetter.subject$N
CustomSection.endDate$O
CustomSection.highlights$1
CustomSection.location$'
CustomSection.name$(
CustomSection.startDate$P
CustomSection.summary$2
CustomSection.title$3
CustomSection.url$+
DigitalSelfAssessment.communication$Q
DigitalSelfAssessment.contentCreation$R
DigitalSelfAssessment.information$S
DigitalSelfAssessment.problemSolving$T
DigitalSelfAssessment.safety$U
Education.area$V
Education.courses$W
Education.credits$X
Education.endDate$O
Education.eqfLevel$Y
Education.highlights$1
Education.institution$Z
Education.iscedFields$[
Education.location$'
Education.score$\
Education.startDate$P
Education.studyType$]
Education.summary$2
Education.thesis$^
Education.url$+
Engagement.endDate$O
Engagement.location$'
Engagement.name$(
Engagement.startDate$P
Engagement.summary$2
Engagement.url$+
Interest.keywords$_
Interest.name$(
Interest.summary$2
Language.cefr$`
Language.certificates$a
Language.code$b
Language.experiences$c
Language.fluency$d
Language.language$e
LanguageCertificate.date$0
LanguageCertificate.issuer$F
LanguageCertificate.level$f
LanguageCertificate.name$(
LanguageExperience.area$g
LanguageExperience.description$-
LanguageExperience.endDate$O
LanguageExperience.startDate$P
Location.address$h
Location.city$i
Location.countryCode$j
Location.postalCode$k
Location.region$l
Meta.canonical$m
Meta.language$e
Meta.lastModified$n
Meta.sections$o
Meta.version$p
Profile.network$q
Profile.url$+
Profile.username$r
Project.description$-
Project.endDate$O
Project.entity$s
Project.highlights$1
Project.keywords$_
Project.name$(
Project.roles$t
Project.startDate$P
Project.summary$2
Project.type$u
Project.url$+
Publication.highlights$1
Publication.name$(
Publication.publisher$v
Publication.releaseDate$w
Publication.summary$2
Publication.url$+
Reference.email$6
Reference.name$(
Reference.phone$=
Reference.reference$x
Reference.role$y
Reference.url$+
Resume.drivingLicences$z
SectionHeading.section${
SectionHeading.title$3
Skill.keywords$_
Skill.level$f
Skill.name$(
Skill.summary$2
Volunteer.department$|
Volunteer.email$6
Volunteer.endDate$O
Volunteer.escoOccupation$}
Volunteer.highlights$1
Volunteer.keywords$_
Volunteer.location$'
Volunteer.organization$)
Volunteer.position$*
Volunteer.sector%$
Volunteer.startDate$P
Volunteer.summary$2
Volunteer.url$+
Volunteer.urls$@
Work.department$|
Work.description%%
Work.email$6
Work.endDate$O
Work.escoOccupation$}
Work.highlights$1
Work.keywords$_
Work.location$'
Work.name%&
Work.position$*
Work.sector%$
Work.startDate$P
Work.summary$2
Work.url$+
Work.urls$@
"#, b"\x01\x00\x14\x00\xe1\x006\x01\xa8\x00o\x00\x03\x00\x05\x00\x02\x00\x01\x00Y\x00\x00\x00\xf0\x00\x00\x00\x00\x00\x14\x00}\x012\x01 \x00~\x00\
f\x00\x04\x00\x9c\x00Q\x00\x15\x01\x1e\x04\x02\x00\n\x01\x00\x00\xc8\x13k\x00\x04\x00\x08\x00\xc8\x01\xcd\x06i\x00m\x02", b"\x18\x07p>\x05\xd0\xdc\x07\xe0f\x05pT\x0bp\xae\x0bp\xae\x00 7\r`f\x03`\xeb\x02\xc0\xb2\x02 \x8b\x0c@\x00\x00\x00\x11\
\x01\xc0.\x00@\x03\x07\x90\xa7\x04\xe0_\x00\xa0p\x00`\x8d\n\x80\xd4\x01 y\n\x80\xa1\x01\xa0\x86\x02@\xbc\n\x00\x00\x00\x00\xe5\x0c\
\x200\x0b\xa0\xb7\t\xe0\xd2\x02\x10\xed\rP!\n\xb0\xe1\x05\xd0y\x06\xa0@\x07\x80\x83\t\x00\x1d\x060#\x0c\x00d\x02\x10\xc1\r`\
+\x0e03\t\xf0\x04\x05`\xef\x03\xe0J\x0c\xf0\x8a\x05`\xcf\x03\xb0\x1a\x0bp\x10\t\x80\xc7\x0b02\n\x90J\x00\xa0\xd0\x05\x80\xe7\
\x01\xb0\x8a\r0\xb7\x0c\xe0\xe1\r\x10\x01\x00\xe0\xc3\x020\xae\n\x10\xbc\x040\xfd\r\xc0\xc4\x07p\xb6\x06\xa0*\x08\x80b\x08 j\r\
\xc0#\r\xb0\x18\x00\x10[\x01\x90\xb0\x01\xf0p\x0c\xc0\xd1\r\x90l\x07\x10E\x08pG\n\x00.\x070\x1c\x0e`\xd4\x08\x80\xa1\x07\x10\
\x8e\x03\x00O\x01\x90\xa2\x0c\xd0\xe8\n0\x0f\n\x90>\x03\x10\x91\x01P\xb9\x03\x10\x00\x00\x00|\x030\x12\x03\xe0\xb3\x080Z\n0\x93\
\t\xd0~\x08pB\x0b@\xaf\r\xf0\x89\x00`\xe6\t\x80E\x04\xe0`\t\xc0\xa4\x02 ,\x04\xc0\x8e\x04\xe0\x9f\n\x80\xe0\x0b \xa6\x03\
\xe06\x0e\x00X\r\x00\x16\x08\x10\t\x06 i\n\x90\x03\x03p\x91\x07@\xd8\t\x10W\x07\x80\xb1\x05Pr\t@\x01\x01 \xa0\x06p\
\xf5\x05\x101\x01\x00}\x07\xb0\x99\x08 0\x02p\\\x0c`e\x0b\x80\xcc\x0c >\x02\xa0\xc4\x01\x10\x1e\x01\x10s\x04@\x0b\x0e`\xd9\
\x00 \xc0\x00@\x18\x05\xd0\xec\x07\xc0[\x04`G\r\xf0\xf9\t\xa0#\tp}\r`\r\r03\x0c\xf0\xd6\x04\xb0\xb4\x07p\xc6\t\
`a\x06\xe0\x9e\x00 \xfa\x0cpw\x0b\x10\xa7\t\xa0\xe0\x06\x902\x06\x80\x00\x02\x90\x8e\x06\x90\x0f\x02\xa0\x00\x00\x00\x03\x08\xb0\x16\x0c\xb0\
S\x03\x10\x82\x01@\x08\x0c\xe0\xf7\x0b\x80\x18\x04P\xf1\x08\x90\xd5\n \xf3\x06 J\t\xe0n\x01\xc0\x8d\x0b@%\x03\xf0\x99\r0\xcc\
\x06\xf0\xef\x00\x90A\x01\xe0\x97\x02Pt\x02\xe0U\x02\x80\x9e\x0bP\x00\x0b\xe0I\x06\x10\x1e\x02\xb0\xee\x04\x10\x02\x04\xe0", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93], [
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

grid! { TITLES, 42, r#"Name姓名姓名氏名성명NameNomNombreNomeNomeNaamImię i nazwiskoИмяІм'яJméno a příjmeníMeno a priezviskoIme in priimekIme i prezimeИме и презимеIme i prezimeNamnNavnNavnNimiNafnNimiVārds, uzvārdsVardas, pavardėAinmIsemΟνοματεπώνυμοNévNumeИмеAd SoyadHọ và tênNamaالاسمשםनामชื่อ-นามสกุลNom
Given name名名名이름VornamePrénomNombre de pilaPrimeiro nomeNome di battesimoVoornaamImięЛичное имяВласне ім'яKřestní jménoKrstné menoOsebno imeOsobno imeЛично имеLično imeFörnamnFornavnFornavnEtunimiEiginnafnEesnimiPriekšvārdsAsmenvardisAinm baisteIsem proprjuΜικρό όνομαKeresztnévPrenumeСобствено имеÖn adTên gọiNama depanالاسم الأولשם פרטיप्रथम नामชื่อจริงNom de pila
Family name姓姓姓성NachnameNom de familleApellidosSobrenomeCognomeAchternaamNazwiskoФамилияПрізвищеPříjmeníPriezviskoPriimekPrezimeПрезимеPrezimeEfternamnEfternavnEtternavnSukunimiEftirnafnPerekonnanimiUzvārdsPavardėSloinneKunjomΕπώνυμοVezetéknévNume de familieФамилияSoyadHọNama belakangاسم العائلةשם משפחהउपनामนามสกุลCognoms
Title称谓稱謂敬称경칭TitelTitreTratamientoTratamentoTitoloTitelTytułОбращениеЗвертанняTitulTitulNagovorTitulaТитулаTitulaTilltalTiltaleTiltalePuhutteluTitillTiitelTitulsTitulasTeidealTitluΠροσφώνησηMegszólításTitluОбръщениеUnvanDanh xưngGelarاللقب الفخريתואר לפני השםउपाधिคำนำหน้าTractament
Headline求职意向應徵職位職種희망직무BerufIntitulé du postePuesto deseadoCargo pretendidoOccupazione desiderataFunctietitelStanowisko doceloweЖелаемая должностьБажана посадаPožadovaná pozicePožadovaná pozíciaŽeleno delovno mestoŽeljeno radno mjestoЖељена позицијаŽeljena pozicijaYrkestitelJobtitelStillingstittelAmmattinimikeStarfsheitiAmetVēlamais amatsPageidaujamos pareigosTeideal poistTitolu tax-xogħolΕπιθυμητή θέσηMegpályázott munkakörPostul vizatЖелана длъжностHedeflenen pozisyonVị trí ứng tuyểnPosisi yang dilamarالمسمى المطلوبמשרה מבוקשתवांछित पदตำแหน่งที่สมัครLloc de treball desitjat
Photo照片照片写真사진FotoPhotoFotoFotoFotoFotoZdjęcieФотоФотоFotografieFotografiaFotografijaFotografijaФотографијаFotografijaFotoFotoFotoKuvaΦωτογραφίαFényképFotografieСнимкаFotoğrafẢnhFotoالصورةתמונהफ़ोटोรูปถ่ายFoto
Email邮箱電子郵件メール이메일E-MailE-mailCorreo electrónicoE-mailE-mailE-mailE-mailЭлектронная почтаЕлектронна поштаE-mailE-mailE-poštaE-poštaИмејлImejlE-postE-mailE-postSähköpostiNetfangE-postE-pastsEl. paštasRíomhphostPosta elettronikaΗλεκτρονικό ταχυδρομείοE-mailE-mailИмейлE-postaEmailEmailالبريد الإلكترونيדוא"לईमेलอีเมลCorreu electrònic
Phone电话電話電話전화TelefonTéléphoneTeléfonoTelefoneTelefonoTelefoonTelefonТелефонТелефонTelefonTelefónTelefonTelefonТелефонTelefonTelefonTelefonTelefonPuhelinSímiTelefonTālrunisTelefonasTeileafónTelefonΤηλέφωνοTelefonTelefonТелефонTelefonĐiện thoạiTeleponالهاتفטלפוןफ़ोनโทรศัพท์Telèfon
Mobile手机手機携帯電話휴대폰MobilMobileMóvilCelularCellulareMobielTelefon komórkowyМобильный телефонМобільний телефонMobilMobilMobilni telefonMobitelМобилни телефонMobilni telefonMobilMobilMobilMatkapuhelinFarsímiMobiiltelefonMobilais tālrunisMobilusis telefonasFón pócaMowbajlΚινητόMobilMobilМобилен телефонCep telefonuDi độngPonselالجوالניידमोबाइलมือถือMòbil
Fax传真傳真FAX팩스FaxFaxFaxFaxFaxFaxFaksФаксФаксFaxFaxFaksFaksФаксFaksFaxFaxFaksFaksiΦαξFaxFaxФаксFaksFaxFaksالفاكسפקסफ़ैक्सโทรสารFax
Website网址網址URL홈페이지WebseiteSite webSitio webSiteSito webWebsiteStrona internetowaСайтСайтWebové stránkyWebová stránkaSpletna stranWeb-stranicaВеб-сајтVeb-sajtWebbplatsHjemmesideNettstedVerkkosivuVefsíðaVeebilehtTīmekļa vietneSvetainėSuíomh gréasáinSit elettronikuΙστοσελίδαHonlapSite webУебсайтWeb sitesiTrang webSitus webالموقع الإلكترونيאתר אינטרנטवेबसाइटเว็บไซต์Lloc web
Further email addresses其他邮箱其他信箱その他のメールアドレス기타 이메일Weitere E-Mail-AdressenAutres e-mailsOtros correosOutros e-mailsAltri indirizzi e-mailOverige e-mailadressenInne adresy e-mailДругие адреса почтыІнші адреси поштиDalší e-mailyĎalšie e-mailyDrugi e-nasloviOstale e-adreseДруге имејл адресеDruge imejl adreseÖvriga e-postadresserØvrige e-mailadresserAndre e-postadresserMuut sähköpostiosoitteetÖnnur netföngMuud e-posti aadressidCitas e-pasta adresesKiti el. pašto adresaiSeoltaí ríomhphoist eileIndirizzi email oħraΆλλα emailTovábbi e-mail címekAlte adrese de e-mailДруги имейлиDiğer e-postalarEmail khácEmail lainعناوين بريد أخرىכתובות דוא"ל נוספותअन्य ईमेल पतेอีเมลอื่นAltres correus
Further phone numbers其他电话其他電話その他の電話番号기타 연락처Weitere TelefonnummernAutres téléphonesOtros teléfonosOutros telefonesAltri numeri di telefonoOverige telefoonnummersInne telefonyДругие телефоныІнші телефониDalší telefonyĎalšie telefónyDruge telefonske številkeOstali telefoniДруги телефониDrugi telefoniÖvriga telefonnummerØvrige telefonnumreAndre telefonnumreMuut puhelinnumerotÖnnur símanúmerMuud telefoninumbridCiti tālruņa numuriKiti telefono numeriaiUimhreacha gutháin eileNumri tat-telefon oħraΆλλα τηλέφωναTovábbi telefonszámokAlte telefoaneДруги телефониDiğer telefonlarĐiện thoại khácTelepon lainهواتف أخرىטלפונים נוספיםअन्य फ़ोन नंबरโทรศัพท์อื่นAltres telèfons
Further websites其他链接其他網址その他のURL기타 링크Weitere WebseitenAutres sitesOtros sitios webOutros sitesAltri sitiOverige websitesInne stronyДругие сайтыІнші сайтиDalší webyĎalšie webyDruge spletne straniOstale web-straniceДруги сајтовиDrugi sajtoviÖvriga webbplatserØvrige hjemmesiderAndre nettstederMuut verkkosivutAðrar vefsíðurMuud veebilehedCitas tīmekļa vietnesKitos svetainėsLáithreáin ghréasáin eileSiti web oħraΆλλες ιστοσελίδεςTovábbi honlapokAlte site-uriДруги уебсайтовеDiğer web siteleriTrang web khácSitus lainمواقع أخرىאתרים נוספיםअन्य वेबसाइटेंเว็บไซต์อื่นAltres webs
Summary简介簡介概要요약ZusammenfassungRésuméResumenResumoRiepilogoSamenvattingPodsumowanieКраткоКороткоShrnutíZhrnutiePovzetekSažetakСажетакSažetakSammanfattningResuméSammendragYhteenvetoSamantektKokkuvõteKopsavilkumsSantraukaAchoimreSommarjuΠερίληψηÖsszefoglalóRezumatОбобщениеÖzetTóm tắtRingkasanالملخصתקצירसारांशสรุปResum
Location地点地點場所지역OrtLieuLugarLocalLuogoPlaatsMiejsceМестоМісцеMístoMiestoKrajMjestoМестоMestoPlatsStedStedPaikkaStaðurAsukohtVietaVietaÁitPostΤόποςHelyLocМястоYerĐịa điểmLokasiالمكانמקוםस्थानสถานที่Lloc
Address地址地址住所주소AnschriftAdresseDirecciónEndereçoIndirizzoAdresAdresАдресАдресаAdresaAdresaNaslovAdresaАдресаAdresaAdressAdresseAdresseOsoiteHeimilisfangAadressAdreseAdresasSeoladhIndirizzΔιεύθυνσηCímAdresăАдресAdresĐịa chỉAlamatالعنوانכתובתपताที่อยู่Adreça
Postal code邮编郵遞區號郵便番号우편번호PLZCode postalCódigo postalCódigo postalCAPPostcodeKod pocztowyПочтовый индексПоштовий індексPSČPSČPoštna številkaPoštanski brojПоштански бројPoštanski brojPostnummerPostnummerPostnummerPostinumeroPóstnúmerPostiindeksPasta indekssPašto kodasCód poistKodiċi postaliΤαχυδρομικός κώδικαςIrányítószámCod poștalПощенски кодPosta koduMã bưu điệnKode posالرمز البريديמיקודपिन कोडรหัสไปรษณีย์Codi postal
City城市城市市区町村도시StadtVilleCiudadCidadeCittàStadMiastoГородМістоMěstoMestoMestoGradГрадGradStadByByKaupunkiBorgLinnPilsētaMiestasCathairBeltΠόληVárosOrașГрадİlThành phốKotaالمدينةעירशहरจังหวัดCiutat
Region省份地區都道府県시/도RegionRégionProvinciaEstadoRegioneProvincieWojewództwoРегионОбластьKrajKrajRegijaŽupanijaРегионRegionLänRegionFylkeMaakuntaLandshlutiMaakondNovadsApskritisContaeReġjunΝομόςMegyeJudețОбластBölgeTỉnhProvinsiالمنطقةמחוזराज्यภาคProvíncia
Country国家國家国국가StaatPaysPaísPaísPaeseLandKrajСтранаКраїнаZeměKrajinaDržavaDržavaДржаваDržavaLandLandLandMaaLandRiikValstsŠalisTírPajjiżΧώραOrszágȚarăДържаваÜlkeQuốc giaNegaraالدولةמדינהदेशประเทศPaís
Date of birth出生日期出生日期生年月日생년월일GeburtsdatumDate de naissanceFecha de nacimientoData de nascimentoData di nascitaGeboortedatumData urodzeniaДата рожденияДата народженняDatum narozeníDátum narodeniaDatum rojstvaDatum rođenjaДатум рођењаDatum rođenjaFödelsedatumFødselsdatoFødselsdatoSyntymäaikaFæðingardagurSünniaegDzimšanas datumsGimimo dataDáta breitheData tat-twelidΗμερομηνία γέννησηςSzületési időData nașteriiДата на ражданеDoğum tarihiNgày sinhTanggal lahirتاريخ الميلادתאריך לידהजन्म तिथिวันเกิดData de naixement
Place of birth出生地出生地出生地출생지GeburtsortLieu de naissanceLugar de nacimientoLocal de nascimentoLuogo di nascitaGeboorteplaatsMiejsce urodzeniaМесто рожденияМісце народженняMísto narozeníMiesto narodeniaKraj rojstvaMjesto rođenjaМесто рођењаMesto rođenjaFödelseortFødestedFødestedSyntymäpaikkaFæðingarstaðurSünnikohtDzimšanas vietaGimimo vietaÁit bhreithePost tat-twelidΤόπος γέννησηςSzületési helyLocul nașteriiМясто на ражданеDoğum yeriNơi sinhTempat lahirمكان الميلادמקום לידהजन्म स्थानสถานที่เกิดLloc de naixement
Age年龄年齡年齢나이AlterÂgeEdadIdadeEtàLeeftijdWiekВозрастВікVěkVekStarostDobСтаростStarostÅlderAlderAlderIkäAldurVanusVecumsAmžiusAoisEtàΗλικίαÉletkorVârstăВъзрастYaşTuổiUsiaالعمرגילआयुอายุEdat
Gender性别性別性別성별GeschlechtSexeSexoSexoSessoGeslachtPłećПолСтатьPohlavíPohlavieSpolSpolПолPolKönKønKjønnSukupuoliKynSuguDzimumsLytisInscneSessΦύλοNemSexПолCinsiyetGiới tínhJenis kelaminالجنسמיןलिंगเพศSexe
Nationality国籍國籍国籍국적StaatsangehörigkeitNationalitéNacionalidadNacionalidadeNazionalitàNationaliteitObywatelstwoГражданствоГромадянствоStátní příslušnostŠtátna príslušnosťDržavljanstvoDržavljanstvoДржављанствоDržavljanstvoNationalitetNationalitetNasjonalitetKansalaisuusÞjóðerniKodakondsusPilsonībaPilietybėNáisiúntachtNazzjonalitàΥπηκοότηταÁllampolgárságNaționalitateНационалностUyrukQuốc tịchKewarganegaraanالجنسيةאזרחותराष्ट्रीयताสัญชาติNacionalitat
Marital status婚姻状况婚姻狀況配偶者결혼여부FamilienstandSituation familialeEstado civilEstado civilStato civileBurgerlijke staatStan cywilnyСемейное положениеСімейний станRodinný stavRodinný stavZakonski stanBračni statusБрачно стањеBračno stanjeCivilståndCivilstandSivilstatusSiviilisäätyHjúskaparstaðaPerekonnaseisĢimenes stāvoklisŠeiminė padėtisStádas póstaStat ċiviliΟικογενειακή κατάστασηCsaládi állapotStare civilăСемейно положениеMedeni durumTình trạng hôn nhânStatus pernikahanالحالة الاجتماعيةמצב משפחתיवैवाहिक स्थितिสถานภาพEstat civil
Ethnicity民族族群民族EthnieЭтническая принадлежностьDân tộcSukuजातिเชื้อชาติ
Political affiliation政治面貌ParteizugehörigkeitПартийность
Religion宗教信仰宗教信仰宗教종교KonfessionReligionReligiónReligiãoReligioneReligieВероисповеданиеReligieDinTôn giáoAgamaالديانةדתधर्मศาสนา
Military service兵役兵役兵役병역WehrdienstService militaireServicio militarServiço militarServizio militareMilitaire dienstSłużba wojskowaВоинская обязанностьВійськова службаVojenská službaVojenská službaSluženje vojaškega rokaVojni rokВојни рокVojni rokVärnpliktVærnepligtVernepliktAsevelvollisuusAjateenistusKarinė tarnybaΣτρατιωτικές υποχρεώσειςKatonai szolgálatStagiul militarВоенна службаAskerlikالخدمة العسكريةשירות צבאיสถานภาพทางทหาร
Health健康状况健康狀況健康状態신장GesundheitszustandÉtat de santéEstado de saludEstado de saúdeStato di saluteСостояние здоровьяСтан здоров'яZdravotní stavSağlık durumuChiều caoTinggi badanالحالة الصحيةส่วนสูง
Native place籍贯籍貫本籍본적HerkunftLieu d'origineLugar de origenNaturalidadeOrigineРодной городQuê quánAsal daerahภูมิลำเนา
Driving licence驾照駕照運転免許운전면허FührerscheinPermis de conduirePermiso de conducirCarta de conduçãoPatenteRijbewijsPrawo jazdyВодительские праваВодійські праваŘidičský průkazVodičský preukazVozniško dovoljenjeVozačka dozvolaВозачка дозволаVozačka dozvolaKörkortKørekortFørerkortAjokorttiÖkuréttindiJuhiloadVadītāja apliecībaVairuotojo pažymėjimasCeadúnas tiománaLiċenzja tas-sewqanΆδεια οδήγησηςJogosítványPermis de conducereШофьорска книжкаSürücü belgesiBằng lái xeSIMرخصة القيادةרישיון נהיגהड्राइविंग लाइसेंसใบขับขี่Permís de conduir
Expected salary期望薪资希望待遇希望年収희망연봉GehaltswunschPrétentions salarialesPretensión salarialPretensão salarialRetribuzione desiderataSalarisindicatieOczekiwane wynagrodzenieЖелаемая зарплатаБажана зарплатаOčekávaný platOčakávaný platPričakovana plačaOčekivana plaćaОчекивана платаOčekivana plataLöneanspråkØnsket lønØnsket lønnPalkkatoiveLaunakröfurPalgasoovVēlamā algaPageidaujamas atlyginimasΕπιθυμητός μισθόςFizetési igénySalariu doritЖелана заплатаÜcret beklentisiMức lương mong muốnGaji yang diharapkanالراتب المتوقعציפיות שכרअपेक्षित वेतनเงินเดือนที่คาดหวังPretensions salarials
Availability到岗时间可上班日入社可能日입사가능일VerfügbarkeitDisponibilitéDisponibilidadDisponibilidadeDisponibilitàBeschikbaarheidDostępnośćГотов приступитьДоступністьMožný nástupMožný nástupRazpoložljivostDostupnostДоступностDostupnostTillgänglighetTiltrædelseTilgjengelighetSaatavuusGetur hafið störfTööle asumise aegPieejamībaGalimybė pradėti dirbtiΔιαθεσιμότηταMunkába állásDisponibilitateНаличностMüsaitlikThời gian bắt đầuKetersediaanالتوفرזמינותउपलब्धताวันที่เริ่มงานได้Disponibilitat
Preferred location期望城市希望地點希望勤務地희망근무지WunschortMobilitéMovilidadMobilidadeMobilitàGewenste locatiePreferowana lokalizacjaПереездПереїздPreferovaná lokalitaPreferovaná lokalitaÖnskad ortMunkavégzés kívánt helyeTercih edilen şehirNơi làm việc mong muốnสถานที่ทำงานที่ต้องการMobilitat
Work mode工作性质工作性質雇用形態고용형태ArbeitsmodellType de contratTipo de contratoTipo de contratoTipo di contrattoDienstverbandForma zatrudnieniaЗанятостьЗайнятістьDruh úvazkuDruh úväzkuVrsta zaposlitveVrsta zaposlenjaВрста запослењаVrsta zaposlenjaAnställningsformAnsættelsesformAnsettelsesformTyösuhteen muotoΕίδος απασχόλησηςFoglalkoztatás jellegeTip contractВид заетостÇalışma şekliHình thức làm việcJenis pekerjaanنوع العملהיקף משרהประเภทงานTipus de contracte
Years of experience工作年限工作年資経験年数경력BerufserfahrungAnnées d'expérienceAños de experienciaAnos de experiênciaAnni di esperienzaJaren ervaringLata doświadczeniaСтажСтажRoky praxeRoky praxeLeta izkušenjGodine iskustvaГодине искустваGodine iskustvaÅr av erfarenhetÅrs erfaringÅrs erfaringKokemusvuodetTöökogemus aastatesΈτη εμπειρίαςTapasztalat éveiAni de experiențăГодини опитDeneyim süresiSố năm kinh nghiệmLama pengalamanسنوات الخبرةשנות ניסיוןअनुभव वर्षประสบการณ์Anys d'experiència
Employment status求职状态就業狀態就業状況재직상태BeschäftigungsstatusSituation actuelleSituación laboralSituação profissionalStato occupazionaleWerkstatusStatus zawodowyСтатусСтатусPracovní statusÇalışma durumuالحالة الوظيفيةSituació laboral
Highest degree学历最高學歷最終学歴최종학력Höchster AbschlussNiveau d'étudesNivel de estudiosEscolaridadeTitolo di studioHoogste opleidingWykształcenieОбразованиеОсвітаNejvyšší vzděláníNajvyššie vzdelanieStopnja izobrazbeStručna spremaСтручна спремаStručna spremaUtbildningsnivåUddannelsesniveauUtdanningsnivåKoulutustasoHaridustaseΕπίπεδο σπουδώνLegmagasabb végzettségNivel de studiiОбразователна степенEğitim durumuTrình độ học vấnPendidikan terakhirالمؤهل العلميהשכלהशैक्षिक योग्यताระดับการศึกษาNivell d'estudis
National ID身份证身分證字號주민등록번호PersonalausweisDNICPFCodice fiscaleBSNPESELПаспортOIBЈМБГJMBGЕГНT.C. kimlik noCMNDKTPرقم الهويةתעודת זהותเลขบัตรประชาชนDNI
Work permit签证在留資格비자ArbeitserlaubnisPermis de travailPermiso de trabajoVistoPermesso di lavoroWerkvergunningРазрешение на работуArbetstillståndالإقامة النظامية
Further details其他其他その他기타Weitere AngabenAutres informationsOtros datosOutros dadosAltre informazioniOverige gegevensInne informacjeПрочееІншеDalší údajeĎalšie údajeDrugi podatkiOstali podaciОстали подациOstali podaciÖvriga uppgifterØvrige oplysningerAndre opplysningerMuut tiedotMuud andmedCiti datiKiti duomenysΛοιπά στοιχείαEgyéb adatokAlte dateДруги данниDiğer bilgilerThông tin khácInformasi lainمعلومات أخرىפרטים נוספיםअन्य विवरणข้อมูลอื่นๆAltres dades
Profiles社交账号社群帳號SNS소셜 계정ProfileProfilsPerfilesPerfisProfiliProfielenProfileПрофилиПрофіліProfilyProfilyProfiliProfiliПрофилиProfiliProfilerProfilerProfilerProfiilitΠροφίλ στο διαδίκτυοProfilokProfiluriПрофилиProfillerMạng xã hộiMedia sosialالحساباتרשתות חברתיותप्रोफ़ाइलेंโปรไฟล์ออนไลน์Perfils
Network平台平台サービス名플랫폼NetzwerkRéseauRedRedeReteNetwerkSiećСетьМережаSíťSieťOmrežjeMrežaМрежаMrežaNätverkNetværkNettverkVerkostoΔίκτυοHálózatRețeaМрежаAğMạngJaringanالشبكةרשתनेटवर्कเครือข่ายXarxa
Username用户名帳號ユーザー名아이디BenutzernameNom d'utilisateurUsuarioUsuárioNome utenteGebruikersnaamNazwa użytkownikaИмя пользователяІм'я користувачаUživatelské jménoPoužívateľské menoUporabniško imeKorisničko imeКорисничко имеKorisničko imeAnvändarnamnBrugernavnBrukernavnKäyttäjätunnusΌνομα χρήστηFelhasználónévNume de utilizatorПотребителско имеKullanıcı adıTên người dùngNama penggunaاسم المستخدمשם משתמשउपयोगकर्ता नामชื่อผู้ใช้Usuari
Employer公司公司会社名회사ArbeitgeberEmployeurEmpresaEmpresaDatore di lavoroWerkgeverPracodawcaРаботодательРоботодавецьZaměstnavatelZamestnávateľDelodajalecPoslodavacПослодавацPoslodavacArbetsgivareArbejdsgiverArbeidsgiverTyönantajaVinnuveitandiTööandjaDarba devējsDarbdavysFostóirMin iħaddemΕργοδότηςMunkáltatóAngajatorРаботодателİşverenCông tyPerusahaanجهة العملמעסיקनियोक्ताบริษัทEmpresa
Organization组织機構団体名단체OrganisationOrganisationOrganizaciónOrganizaçãoOrganizzazioneOrganisatieOrganizacjaОрганизацияОрганізаціяOrganizaceOrganizáciaOrganizacijaOrganizacijaОрганизацијаOrganizacijaOrganisationOrganisationOrganisasjonOrganisaatioStofnunOrganisatsioonOrganizācijaOrganizacijaEagraíochtOrganizzazzjoniΟργανισμόςSzervezetOrganizațieОрганизацияKuruluşTổ chứcOrganisasiالمنظمةארגוןसंगठनองค์กรOrganització
Position职位職位役職직책PositionPostePuestoCargoPosizioneFunctieStanowiskoДолжностьПосадаPozicePozíciaDelovno mestoRadno mjestoРадно местоRadno mestoBefattningStillingStillingTehtäväStarfAmetikohtIeņemamais amatsPareigosPostPożizzjoniΘέσηBeosztásFuncțieДлъжностPozisyonChức vụJabatanالمنصبתפקידपदตำแหน่งCàrrec
Department部门部門部署부서AbteilungServiceDepartamentoDepartamentoRepartoAfdelingDziałОтделВідділOdděleníOddelenieOddelekOdjelОдељењеOdeljenjeAvdelningAfdelingAvdelingOsastoDeildOsakondNodaļaSkyriusRoinnDipartimentΤμήμαOsztályDepartamentОтделDepartmanPhòng banDepartemenالقسمמחלקהविभागแผนกDepartament
About the employer公司简介公司簡介事業内容회사소개Über das UnternehmenÀ propos de l'entrepriseSobre la empresaSobre a empresaDescrizione dell'aziendaOver het bedrijfO firmieО компанииПро компаніюO firměO firmeO podjetjuO tvrtkiО компанијиO kompanijiOm företagetOm virksomhedenOm bedriftenYrityksestäEttevõttestΣχετικά με την εταιρείαA cégrőlDespre companieЗа компаниятаŞirket hakkındaGiới thiệu công tyTentang perusahaanنبذة عن الشركةעל החברהकंपनी के बारे मेंเกี่ยวกับบริษัทSobre l'empresa
Sector行业產業業種업종BrancheSecteurSectorSetorSettoreSectorBranżaОтрасльГалузьObor činnostiOdvetvieDejavnostDjelatnostДелатностDelatnostBranschBrancheBransjeToimialaAtvinnugreinTegevusalaNozareSektoriusEarnáilSetturΚλάδοςÁgazatDomeniu de activitateСекторSektörNgànhSektorالقطاعענףक्षेत्रประเภทธุรกิจSector
Team size团队规模管理人數チーム規模팀 규모TeamgrößeTaille de l'équipeTamaño del equipoTamanho da equipeDimensione del teamTeamgrootteWielkość zespołuРазмер командыРозмір командиVelikost týmuVeľkosť tímuVelikost ekipeVeličina timaВеличина тимаVeličina timaTeamstorlekTeamstørrelseTeamstørrelseTiimin kokoMeeskonna suurusKomandas lielumsKomandos dydisΜέγεθος ομάδαςCsapat méreteMărimea echipeiРазмер на екипаEkip büyüklüğüQuy mô nhómUkuran timحجم الفريقגודל הצוותटीम का आकारขนาดทีมMida de l'equip
Manager汇报对象主管上司상사VorgesetzterResponsableSupervisorSupervisorResponsabileLeidinggevendePrzełożonyРуководительКерівникNadřízenýNadriadenýNadrejeniNadređeniНадређениNadređeniChefLederLederEsimiesΠροϊστάμενοςFelettesSuperiorРъководителYöneticiNgười quản lýAtasanالمدير المباشرמנהל ישירหัวหน้างานResponsable
Reason for leaving离职原因離職原因退職理由퇴사사유AustrittsgrundMotif de départMotivo de salidaMotivo da saídaMotivo della cessazioneReden van vertrekPowód odejściaПричина уходаПричина звільненняDůvod odchoduDôvod odchoduRazlog odlaskaAnledning till avslutFratrædelsesårsagSluttårsakLähdön syyMotivul plecăriiПричина за напусканеAyrılma nedeniLý do nghỉ việcAlasan berhentiسبب ترك العملสาเหตุที่ออกMotiu de sortida
ESCO occupation
Period时间期間期間기간ZeitraumPériodePeriodoPeríodoPeriodoPeriodeOkresПериодПеріодObdobíObdobieObdobjeRazdobljeПериодPeriodPeriodPeriodePeriodeAjanjaksoTímabilPerioodLaika periodsLaikotarpisTréimhsePerjoduΠερίοδοςIdőszakPerioadăПериодDönemThời gianPeriodeالفترةתקופהअवधिระยะเวลาPeríode
Start date开始时间開始日期開始日시작일BeginnDébutFecha de inicioData de inícioData di inizioBegindatumData rozpoczęciaДата началаДата початкуDatum zahájeníDátum začatiaZačetekPočetakПочетакPočetakStartdatumStartdatoStartdatoAlkupäiväUpphafAlgusSākumsPradžiaDáta tosaitheData tal-biduΈναρξηKezdeteData începeriiНачална датаBaşlangıç tarihiNgày bắt đầuTanggal mulaiتاريخ البدءתאריך התחלהप्रारंभ तिथिวันที่เริ่มData d'inici
End date结束时间結束日期終了日종료일EndeFinFecha de finData de fimData di fineEinddatumData zakończeniaДата окончанияДата завершенняDatum ukončeníDátum ukončeniaKonecKrajКрајKrajSlutdatumSlutdatoSluttdatoLoppupäiväLokLõppBeigasPabaigaDáta críochnaitheData tat-tmiemΛήξηVégeData încheieriiКрайна датаBitiş tarihiNgày kết thúcTanggal selesaiتاريخ الانتهاءתאריך סיוםसमाप्ति तिथिวันที่สิ้นสุดData de fi
Date日期日期日付날짜DatumDateFechaDataDataDatumDataДатаДатаDatumDátumDatumDatumДатумDatumDatumDatoDatoPäivämääräDagsetningKuupäevDatumsDataDátaDataΗμερομηνίαDátumDatăДатаTarihNgàyTanggalالتاريخתאריךतिथिวันที่Data
Published发表时间發表日期発行日발행일VeröffentlichtPublié leFecha de publicaciónData de publicaçãoData di pubblicazionePublicatiedatumData publikacjiДата публикацииДата публікаціїDatum publikaceDátum publikovaniaDatum objaveDatum objaveДатум објављивањаDatum objavljivanjaPubliceringsdatumUdgivelsesdatoPubliseringsdatoJulkaisupäiväÚtgáfudagurAvaldatudPublicētsPaskelbtaFoilsitheIppubblikatΗμερομηνία δημοσίευσηςMegjelenésData publicăriiДата на публикуванеYayın tarihiNgày xuất bảnTanggal terbitتاريخ النشرתאריך פרסוםप्रकाशन तिथिวันที่เผยแพร่Data de publicació
Description描述描述説明설명BeschreibungDescriptionDescripciónDescriçãoDescrizioneBeschrijvingOpisОписаниеОписPopisOpisOpisOpisОписOpisBeskrivningBeskrivelseBeskrivelseKuvausLýsingKirjeldusAprakstsAprašymasCur síosDeskrizzjoniΠεριγραφήLeírásDescriereОписаниеAçıklamaMô tảDeskripsiالوصفתיאורविवरणรายละเอียดDescripció
Highlights要点重點ポイント주요사항SchwerpunktePoints fortsAspectos destacadosDestaquesPunti salientiHoogtepuntenNajważniejsze punktyОсновноеОсновнеHlavní bodyHlavné bodyPoudarkiIstaknutoИстакнутоIstaknutoHöjdpunkterHøjdepunkterHøydepunkterKohokohdatHelstu atriðiPõhipunktidGalvenaisSvarbiausi dalykaiBuaicphointíPunti ewleninΚύρια σημείαKiemelésekPuncte cheieАкцентиÖne çıkanlarĐiểm nổi bậtSorotanأبرز النقاطעיקריםमुख्य बिंदुจุดเด่นPunts destacats
Responsibilities职责工作內容業務内容담당업무AufgabenMissionsResponsabilidadesResponsabilidadesMansioniTakenObowiązkiОбязанностиОбов'язкиNáplň práceNáplň práceNalogeZaduženjaЗадужењаZaduženjaArbetsuppgifterArbejdsopgaverArbeidsoppgaverTyötehtävätVerkefniTööülesandedPienākumiPareigos ir atsakomybėFreagrachtaíResponsabbiltajietΑρμοδιότητεςFeladatokResponsabilitățiОтговорностиSorumluluklarTrách nhiệmTanggung jawabالمسؤولياتתחומי אחריותज़िम्मेदारियाँหน้าที่ความรับผิดชอบResponsabilitats
Achievements业绩成果実績성과ErfolgeRéalisationsLogrosRealizaçõesRisultatiResultatenOsiągnięciaДостиженияДосягненняÚspěchyÚspechyDosežkiPostignućaПостигнућаPostignućaResultatResultaterResultaterSaavutuksetÁrangurSaavutusedSasniegumiPasiekimaiÉachtaíKisbietΕπιτεύγματαEredményekRealizăriПостиженияBaşarılarThành tíchPencapaianالإنجازاتהישגיםउपलब्धियाँผลงานFites
Keywords关键词關鍵字使用技術기술 스택SchlagwörterMots-clésPalabras clavePalavras-chaveParole chiaveTrefwoordenSłowa kluczoweКлючевые словаКлючові словаKlíčová slovaKľúčové slováKljučne besedeKljučne riječiКључне речиKljučne rečiNyckelordNøgleordNøkkelordAvainsanatLykilorðMärksõnadAtslēgvārdiRaktažodžiaiEochairfhocailKliem ewlieniΛέξεις-κλειδιάKulcsszavakCuvinte cheieКлючови думиAnahtar kelimelerTừ khóaKata kunciالكلمات المفتاحيةמילות מפתחमुख्य शब्दคำสำคัญParaules clau
Institution学校學校学校名학교BildungseinrichtungÉtablissementCentroInstituiçãoIstitutoOnderwijsinstellingUczelniaУчебное заведениеНавчальний закладŠkolaŠkolaIzobraževalna ustanovaUstanovaУстановаUstanovaLärosäteUddannelsesinstitutionLærestedOppilaitosSkóliÕppeasutusIzglītības iestādeMokymo įstaigaInstitiúidIstituzzjoniΊδρυμαIntézményInstituție de învățământУчебно заведениеEğitim kurumuTrườngInstitusiالمؤسسة التعليميةמוסד לימודיםसंस्थानสถาบันการศึกษาCentre
Degree学历學位学位학위AbschlussDiplômeTitulaciónGrauTitolo di studioDiplomaTytuł kwalifikacjiСтепеньСтупіньTitul kvalifikaceDosiahnutá kvalifikáciaNaziv izobrazbeStečena kvalifikacijaСтечено звањеStečeno zvanjeExamenUddannelsesbetegnelseGradTutkintoGráðaKraadGrādsLaipsnisCáilíochtKwalifikaΤίτλος σπουδώνVégzettségCalificareСтепенDereceBằng cấpGelarالدرجة العلميةתוארउपाधिวุฒิการศึกษาTitulació
Field of study专业科系専攻전공FachrichtungDomaine d'étudesEspecialidadCursoIndirizzo di studioStudierichtingKierunekСпециальностьСпеціальністьOborOdborSmerSmjerСмерSmerInriktningFagretningStudieretningKoulutusalaNámsgreinErialaSpecialitāteSpecialybėRéimse staidéirQasam ta’ studjuΑντικείμενο σπουδώνSzakSpecializareСпециалностAlanChuyên ngànhJurusanالتخصصתחום לימודविषयสาขาวิชาEspecialitat
Grade绩点成績成績학점NoteNoteNota mediaMédiaVotoCijferOcenaСредний баллСередній балHodnoceníHodnotenieOcenaOcjenaОценаOcenaBetygKarakterKarakterArvosanaEinkunnHinneVērtējumsPažymysGrádMarkaΒαθμόςMinősítésMedieОценкаNot ortalamasıĐiểm trung bìnhNilaiالمعدلציוןप्रतिशतเกรดเฉลี่ยNota mitjana
Courses课程課程履修科目수강과목KurseCoursAsignaturasDisciplinasCorsiVakkenPrzedmiotyКурсыКурсиPředmětyPredmetyPredmetiPredmetiПредметиPredmetiKurserKurserKursKurssitNámskeiðKursusedKursiKursaiCúrsaíKorsijietΜαθήματαTantárgyakCursuriКурсовеDerslerMôn họcMata kuliahالمقرراتקורסיםपाठ्यक्रमหลักสูตรAssignatures
Thesis论文論文論文논문AbschlussarbeitMémoireTesisTeseTesiScriptiePraca dyplomowaТема дипломаТема дипломаDiplomová práceDiplomová prácaDiplomsko deloDiplomski radДипломски радDiplomski radExamensarbeteSpecialeMasteroppgaveOpinnäytetyöLokaverkefniLõputööDiplomdarbsBaigiamasis darbasTráchtasTeżiΠτυχιακή εργασίαSzakdolgozatLucrare de licențăДипломна работаTezLuận vănSkripsiعنوان الرسالةתזהशोध प्रबंधวิทยานิพนธ์Tesi
Credits学分學分単位이수학점LeistungspunkteCréditsCréditosCréditosCreditiStudiepuntenPunkty ECTSЗачётные единицыКредитиKredityKredityKreditne točkeECTS bodoviЕСПБ бодовиESPB bodoviHögskolepoängECTS-pointStudiepoengOpintopisteetEiningarAinepunktidKredītpunktiKreditaiCreidmheasannaKreditiΠιστωτικές μονάδεςKreditekCrediteКредитиKredilerTín chỉSKSالساعات المعتمدةנקודות זכותक्रेडिटหน่วยกิตCrèdits
Rank排名排名順位석차ClassementPuesto en la promociónPosição no cursoPosizione in graduatoriaРейтинг
EQF levelEQF 等级EQF 等級EQFレベルEQF 수준EQR-StufeNiveau CECNivel MECNível QEQLivello QEQEQF-niveauPoziom ERKУровень ЕРКРівень ЄРКÚroveň EQFÚroveň EKRRaven EOKRazina EQFНиво ЕОКNivo EOKEQF-nivåEQF-niveauEQF-nivåEQF-tasoEQF-stigEQFi taseEKI līmenisEKS lygisLeibhéal CECLivell tal-QEKΕπίπεδο EQFEKKR-szintNivel CECНиво по ЕКРAYÇ seviyesiTrình độ EQFTingkat EQFمستوى EQFרמת EQFEQF स्तरNivell MEC
Fields of education (ISCED-F)教育领域（ISCED-F）教育領域（ISCED-F）教育分野（ISCED-F）교육 분야(ISCED-F)Bildungsfelder (ISCED-F)Domaines d'études (CITE-F)Campos de estudio (CINE-F)Áreas de estudo (CITE-F)Campi di studio (ISCED-F)Studiegebieden (ISCED-F)Dziedziny kształcenia (ISCED-F)Области образования (ISCED-F)Галузі освіти (ISCED-F)Obory vzdělání (ISCED-F)Odbory vzdelávania (ISCED-F)Področja izobraževanja (ISCED-F)Područja obrazovanja (ISCED-F)Utbildningsområden (ISCED-F)Uddannelsesområder (ISCED-F)Fagområder (ISCED-F)Koulutusalat (ISCED-F)Námssvið (ISCED-F)Õppevaldkonnad (ISCED-F)Izglītības jomas (ISCED-F)Švietimo sritys (ISCED-F)Réimsí oideachais (ISCED-F)Oqsma tal-edukazzjoni (ISCED-F)Τομείς εκπαίδευσης (ISCED-F)Tanulmányi területek (ISCED-F)Domenii de studiu (ISCED-F)Области на образование (ISCED-F)Eğitim alanları (ISCED-F)Lĩnh vực đào tạo (ISCED-F)Bidang pendidikan (ISCED-F)مجالات التعليم (ISCED-F)תחומי לימוד (ISCED-F)शिक्षा के क्षेत्र (ISCED-F)
Title标题標題タイトル제목TitelTitreTítuloTítuloTitoloTitelTytuł nagrodyНазваниеНазва нагородиNázev oceněníNázov oceneniaNaslov nagradeNaziv nagradeНазив наградеNaziv nagradeUtmärkelsens namnPrisens navnPrisens navnPalkinnon nimiTitillPealkiriBalvas nosaukumsApdovanojimo pavadinimasTeidealTitoluΤίτλοςDíj megnevezéseDenumirea premiuluiНаименование на наградатаÖdül adıTiêu đềJudulالعنوان الرئيسيכותרתशीर्षकชื่อรางวัลNom del premi
Awarder颁奖单位頒獎單位授与者수여기관Verliehen vonDécerné parOtorgado porConcedido porConferito daToegekend doorPrzyznającyКем присужденоКим присудженоUdělilUdelilPodelilDodijelioДоделиоDodelioUtdelad avTildelt afTildelt avMyöntäjäVeitt afAndjaPiešķīrējsSuteikėBronnta agMogħti minnΦορέας απονομήςDíj adományozójaAcordat deПрисъдена отVeren kurumĐơn vị trao tặngPemberi penghargaanالجهة المانحةמעניקप्रदाताผู้มอบAtorgat per
Issuer颁发机构發證單位発行者발급기관AusstellerDélivré parEmisorEmissorRilasciato daUitgegeven doorWystawcaКем выданКим виданоVydalVydalIzdajateljIzdavateljИздавалацIzdavalacUtfärdareUdstederUtstederTodistuksen myöntäjäÚtgefandiVäljastajaIzdevējsIšdavėEisitheoirMaħruġ minnΕκδότης πιστοποιητικούKibocsátóEmitentИздадено отBelgeyi verenĐơn vị cấpPenerbit sertifikatجهة الإصدارגוף מנפיקजारीकर्ताผู้ออกEmissor
Publisher出版社出版社出版社출판사VerlagÉditeurEditorialEditoraEditoreUitgeverWydawcaИздательствоВидавництвоNakladatelVydavateľstvoZaložbaIzdavačИздавачIzdavačFörlagForlagForlagKustantajaÚtgáfaKirjastusIzdevniecībaLeidėjasFoilsitheoirPubblikaturΕκδότηςKiadóEditurăИздателствоYayıncıNhà xuất bảnPenerbitالناشرהוצאה לאורप्रकाशकผู้จัดพิมพ์Editorial
Authors作者作者著者저자AutorenAuteursAutoresAutoresAutoriAuteursAutorzyАвторыАвториAutořiAutoriAvtorjiAutoriАуториAutoriFörfattareForfattereForfattereTekijätHöfundarAutoridAutoriAutoriaiÚdairAwturiΣυγγραφείςSzerzőkAutoriАвториYazarlarTác giảPenulisالمؤلفونמחבריםलेखकผู้แต่งAutors
Level等级程度レベル수준NiveauNiveauNivelNívelLivelloNiveauPoziomУровеньРівеньÚroveňÚroveňRavenRazinaНивоNivoNivåNiveauNivåTasoStigTaseLīmenisLygisLeibhéalLivellΕπίπεδοSzintNivelНивоSeviyeCấp độTingkatالمستوىרמהस्तरระดับความสามารถNivell
Language语言語言言語언어SpracheLangueIdiomaIdiomaLinguaTaalJęzykЯзыкМоваJazykJazykJezikJezikЈезикJezikSpråkSprogSpråkKieliTungumálKeelValodaKalbaTeangaLingwaΓλώσσαNyelvLimbăЕзикDilNgôn ngữBahasaاللغةשפהभाषाภาษาIdioma
Fluency流利程度語言程度語学レベル구사능력SprachniveauNiveau de langueNivel de idiomaFluênciaLivello di conoscenzaTaalniveauPoziom znajomościУровень языкаРівень мовиÚroveň znalostiÚroveň znalostiRaven znanjaRazina znanjaНиво знањаNivo znanjaSpråknivåSprogniveauSpråknivåKielitaidon tasoKunnáttaKeeleoskuse taseValodas līmenisKalbos lygisLíofachtLivell tal-lingwaΕπίπεδο γλώσσαςNyelvtudás szintjeNivel de cunoaștereНиво на владеенеDil düzeyiMức độ thành thạoTingkat kemahiranمستوى اللغةרמת שפהप्रवीणताระดับภาษาNivell d'idioma
Mother tongue母语母語母語모국어MutterspracheLangue maternelleLengua maternaLíngua maternaMadrelinguaMoedertaalJęzyk ojczystyРодной языкРідна моваMateřský jazykMaterinský jazykMaterni jezikMaterinski jezikМатерњи језикMaternji jezikModersmålModersmålMorsmålÄidinkieliMóðurmálEmakeelDzimtā valodaGimtoji kalbaMáthairtheangaIlsien maternΜητρική γλώσσαAnyanyelvLimba maternăМайчин езикAna dilTiếng mẹ đẻBahasa ibuاللغة الأمשפת אםमातृभाषाภาษาแม่Llengua materna
Language code
CEFR levelsGER-NiveaustufenNiveaux CECRNiveles MCERNíveis QECRLivelli QCERERK-niveausPoziomy CEFRУровни CEFRРівні CEFRÚrovně SERRÚrovne SERRRavni SEJORazine ZEROJНивои ЗЕРОЈNivoi ZEROJCEFR-nivåerCEFR-niveauerCEFR-nivåerCEFR-tasotNiveluri CECRLНива по CEFRCEFR düzeyleriNivells MECR
Listening听力聽聞く듣기HörenÉcouterComprensión auditivaCompreensão oralAscoltoLuisterenRozumienie ze słuchuАудированиеАудіюванняPoslechPočúvanieSlušno razumevanjeSlušanjeСлушањеSlušanjeHörförståelseLytningLyttingKuunteluHlustunKuulamineKlausīšanāsKlausymasÉisteachtSmigħΠροφορική κατανόησηHallás utáni értésAscultareСлушанеDinlemeNgheMendengarkanالاستماعהבנת הנשמעसुननाการฟังComprensió oral
Reading阅读讀読む읽기LesenLireComprensión de lecturaLeituraLetturaLezenCzytanieЧтениеЧитанняČteníČítanieBralno razumevanjeČitanjeЧитањеČitanjeLäsförståelseLæsningLesingLukeminenLesturLugemineLasīšanaSkaitymasLéamhQariΓραπτή κατανόησηOlvasásCitireЧетенеOkumaĐọcMembacaالقراءةקריאהपढ़नाการอ่านComprensió lectora
Spoken interaction口语交流口語互動やり取り회화An Gesprächen teilnehmenPrendre part à une conversationInteracción oralInteração oralInterazione oraleInteractiePorozumiewanie sięДиалогДіалогÚstní interakceÚstna interakciaGovorno sporazumevanjeGovorna interakcijaГоворна интеракцијаGovorna interakcijaSamtalSamtaleSamtaleSuullinen vuorovaikutusSamskiptiSuuline suhtlusDialogsBendravimas žodžiuIdirghníomhú cainteInterazzjoni oraliΕπικοινωνία (προφορική)TársalgásParticipare la conversațieУчастие в разговорKarşılıklı konuşmaHội thoạiPercakapanالمحادثةשיחהवार्तालापการสนทนาInteracció oral
Spoken production口头表达口語表達発表말하기Zusammenhängendes SprechenS'exprimer oralement en continuExpresión oralProdução oralProduzione oraleProductieSamodzielne wypowiadanie sięМонологМонологSamostatný ústní projevSamostatný ústny prejavGovorno sporočanjeGovorna produkcijaГоворна продукцијаGovorna produkcijaMuntlig produktionMundtlig produktionMuntlig produksjonPuheen tuottaminenTjáningSuuline esitusMonologsInformacijos pateikimas žodžiuTáirgeadh cainteProduzzjoni oraliΠροφορική έκφρασηFolyamatos beszédDiscurs oralСамостоятелно устно изложениеSözlü anlatımNóiBerbicaraالتحدثהבעה בעל פהबोलनाการพูดExpressió oral
Writing写作寫書く쓰기SchreibenÉcrireEscrituraEscritaScritturaSchrijvenPisanieПисьмоПисьмоPsaníPísaniePisno sporočanjePisanjeПисањеPisanjeSkriftlig färdighetSkrivningSkrivingKirjoittaminenRitunKirjutamineRakstīšanaRašymasScríobhKitbaΓραπτή έκφρασηÍrásScriereПисанеYazmaViếtMenulisالكتابةכתיבהलिखनाการเขียนExpressió escrita
Language certificates语言证书語言證照語学資格어학 자격증SprachzertifikateCertificats de langueCertificados de idiomasCertificados de idiomasCertificati linguisticiTaalcertificatenCertyfikaty językoweЯзыковые сертификатыМовні сертифікатиJazykové certifikátyJazykové certifikátyJezikovni certifikatiJezični certifikatiЈезички сертификатиJezički sertifikatiSpråkcertifikatSprogcertifikaterSpråksertifikaterKielitodistuksetNyelvvizsgákCertificate lingvisticeЕзикови сертификатиDil sertifikalarıCertificats d'idiomes
Language experience语言经历語学経験SpracherfahrungExpériences linguistiquesExperiencia lingüísticaExperiência linguísticaEsperienze linguisticheTaalervaringDoświadczenia językoweЯзыковой опытМовний досвідJazykové zkušenostiJazykové skúsenostiJezikovne izkušnjeJezična iskustvaЈезичка искустваJezička iskustvaSpråkerfarenhetSprogerfaringSpråkerfaringKielikokemus
Kind of experience
Role角色角色続柄관계RolleQualitéRelaciónRelaçãoRelazioneRelatieRelacjaСтатус лицаРоль особиVztahVzťahOdnosOdnosОдносOdnosRelationRelationRelasjonSuhdeTengslSuheSaistībaRyšysGaolRelazzjoniΣχέσηKapcsolatRelațieВръзка с лицетоYakınlıkQuan hệHubunganالصفةקשרसंबंधความสัมพันธ์Relació
Roles担任角色擔任角色役割역할RollenRôlesRolesPapéisRuoliRollenRoleРолиРоліRole v projektuRola v projekteVlogeUlogeУлогеUlogeRollerRollerRollerRoolitHlutverk í verkefniRollidLomasVaidmenysRóilRwoliΡόλοιSzerepekRoluriРолиRollerVai tròPeranالأدوارתפקידים בפרויקטभूमिकाएँบทบาทRols
Client客户客戶顧客고객사AuftraggeberClientClienteClienteClienteOpdrachtgeverKlientЗаказчикЗамовникKlientKlientNaročnikKlijentКлијентKlijentKundKundeKundeAsiakasViðskiptavinurKlientKlientsKlientasCliantKlijentΠελάτηςÜgyfélClientКлиентMüşteriKhách hàngKlienالعميلלקוחग्राहकลูกค้าClient
Type类型類型種類유형ArtTypeTipoTipoTipoSoortRodzajТипТипTypTypVrstaVrstaВрстаVrstaTypTypeTypeTyyppiTípusTipТипTürLoạiJenisالنوعסוגประเภทTipus
Reference推荐语推薦語推薦文추천사EmpfehlungRecommandationRecomendaciónRecomendaçãoRaccomandazioneAanbevelingRekomendacjaРекомендацияРекомендаціяDoporučeníOdporúčaniePriporočiloPreporukaПрепорукаPreporukaRekommendationAnbefalingAnbefalingSuositusUmsögnSoovitusAtsauksmeRekomendacijaMoladhRakkomandazzjoniΣύστασηAjánlásRecomandareПрепоръкаTavsiyeLời giới thiệuRekomendasiالتوصيةהמלצהअनुशंसाคำรับรองRecomanació
Information processing信息处理資訊處理情報処理정보 처리InformationsverarbeitungTraitement de l'informationTratamiento de la informaciónTratamento da informaçãoElaborazione delle informazioniInformatieverwerkingPrzetwarzanie informacjiОбработка информацииОбробка інформаціїZpracování informacíSpracovanie informáciíObdelava informacijObrada informacijaInformationsbehandlingInformationsbehandlingInformasjonsbehandlingTiedonkäsittelyUpplýsingavinnslaTeabe töötlemineInformācijas apstrādeInformacijos tvarkymasPróiseáil faisnéiseIpproċessar tal-informazzjoniΕπεξεργασία πληροφοριώνInformációfeldolgozásProcesarea informațieiОбработка на информацияBilgi işlemeXử lý thông tinPengolahan informasiمعالجة المعلوماتעיבוד מידעसूचना प्रसंस्करण
Communication交流溝通コミュニケーション의사소통KommunikationCommunicationComunicaciónComunicaçãoComunicazioneCommunicatieKomunikacjaКоммуникацияКомунікаціяKomunikaceKomunikáciaKomunikacijaKomunikacijaKommunikationKommunikationKommunikasjonViestintäSamskiptiSuhtlusSaziņaKomunikacijaCumarsáidKomunikazzjoniΕπικοινωνίαKommunikációComunicareКомуникацияİletişimGiao tiếpKomunikasiالتواصلתקשורתसंचार
Content creation内容创作內容創作コンテンツ作成콘텐츠 제작Erstellen von InhaltenCréation de contenuCreación de contenidoCriação de conteúdosCreazione di contenutiCreatie van inhoudTworzenie treściСоздание контентаСтворення контентуVytváření obsahuTvorba obsahuUstvarjanje vsebinStvaranje sadržajaSkapande av innehållUdarbejdelse af indholdInnholdsproduksjonSisällöntuotantoEfnissköpunSisuloomeSatura veidošanaTurinio kūrimasCruthú ábhairĦolqien ta' kontenutΔημιουργία περιεχομένουTartalomkészítésCrearea de conținutСъздаване на съдържаниеİçerik oluşturmaTạo nội dungPembuatan kontenإنشاء المحتوىיצירת תוכןसामग्री निर्माण
Safety安全安全安全안전SicherheitSécuritéSeguridadSegurançaSicurezzaVeiligheidBezpieczeństwoБезопасностьБезпекаBezpečnostBezpečnosťVarnostSigurnostSäkerhetSikkerhedSikkerhetTurvallisuusÖryggiTurvalisusDrošībaSaugumasSábháilteachtSigurtàΑσφάλειαBiztonságSiguranțăСигурностGüvenlikAn toànKeamananالأمانבטיחותसुरक्षा
Problem solving问题解决問題解決問題解決문제 해결ProblemlösungRésolution de problèmesResolución de problemasResolução de problemasRisoluzione di problemiProbleemoplossingRozwiązywanie problemówРешение проблемРозв'язання проблемŘešení problémůRiešenie problémovReševanje težavRješavanje problemaProblemlösningProblemløsningProblemløsningOngelmanratkaisuLausn vandamálaProbleemide lahendamineProblēmu risināšanaProblemų sprendimasRéiteach fadhbannaSoluzzjoni tal-problemiΕπίλυση προβλημάτωνProblémamegoldásRezolvarea de problemeРешаване на проблемиProblem çözmeGiải quyết vấn đềPemecahan masalahحل المشكلاتפתרון בעיותसमस्या समाधान
Media type
Data
AddresseeEmpfängerDestinataireDestinatarioDestinatárioDestinatarioGeadresseerde
PlaceOrtFait àLugarLocalLuogoPlaats
SubjectBetreffObjetAsuntoAssuntoOggettoOnderwerp
SalutationAnredeFormule d'appelSaludo
OpeningEinleitungIntroduction
BodyHauptteilCorps
ClosingSchlussConclusion
Closing salutationGrußformelFormule de politesseDespedida
Latest version
VersionFassung
Last modified最后修改最後修改最終更新최종 수정Zuletzt geändertDernière mise à jourÚltima actualizaciónÚltima atualizaçãoUltimo aggiornamentoLaatst bijgewerktOstatnia zmianaПоследнее изменениеОстання змінаNaposledy změněnoNaposledy zmenenéZadnja spremembaZadnja izmjenaSenast ändradSenest ændretSist endretViimeksi muokattuSíðast breyttViimati muudetudPēdējās izmaiņasPaskutinį kartą keistaAthraithe go deireanachL-aħħar modifikaΤελευταία τροποποίησηUtolsó módosításUltima modificareПоследна промянаSon değişiklikSửa đổi lần cuốiTerakhir diubahآخر تعديلעודכן לאחרונהअंतिम संशोधन
Sections
SectionAbschnitt
"#, b"\x04\x06\x06\x06\x06\x04\x03\x06\x04\x04\x04\x10\x06\x07\x14\x11\x0e\r\x18\r\x04\x04\x04\x04\x04\x04\x10\x10\x04\x04\x1a\x04\x04\x06\x08\r\x04\n\x04\t\
\"\x03\n\x03\x03\x03\x06\x07\x07\x0e\r\x11\x08\x05\x13\x14\x10\x0c\n\n\x11\n\x08\x07\x07\x07\t\x07\r\x0b\x0b\x0c\x15\x0b\x07\x19\x06\n\n\x15\
\r\x19\x18\x0b\x0b\x03\x03\x03\x03\x08\x0e\t\t\x07\n\x08\x0e\x10\x0b\n\x07\x07\x0e\x07\t\t\t\x08\t\r\x08\x08\x07\x06\x0e\x0c\x0f\x0e\x05\x04\
\r\x15\x0f\x0f\x15\x07\x05\x06\x06\x06\x06\x05\x05\x0b\n\x06\x05\x06\x12\x12\x05\x05\x07\x06\x0c\x06\x07\x07\x07\t\x06\x06\x06\x07\x07\x05\x14\x0e\x05\x12\
\x05\n\x05\x17\x18\x0f\x18\n\x08\x0c\x0c\x06\x0c\x05\x12\x0e\x10\x16\x0c\x13#\x19\x13\x15\x15\x15\x1d\x11\n\x08\x0f\r\x0b\x04\x0f\x16\r\x12\x1b\x18\
\x0c\x1d\x13\x17\x13\x1b\x15\x19-\x18\x05\x06\x06\x06\x06\x04\x05\x04\x04\x04\x04\x08\x08\x08\n\n\x0b\x0b\x16\x0b\x04\x04\x04\x04\x00\x00\x00\x00\x00\x00\
\x14\t\n\x0c\t\x05\x04\x0c\n\x0f\x15\x04\x05\x06\x0c\t\t\x06\x06\x13\x06\x06\x06\x06!\x1f\x06\x06\x08\x08\n\x05\x06\x06\x06\x0c\x07\x06\x07\x0b\
\x0b\x11-\x06\x06\n\x07\x05\x05!\t\x0c\x0f\x12\x05\x06\x06\x06\x06\x07\x0b\t\x08\x08\x08\x07\x0e\x0e\x07\x08\x07\x07\x0e\x07\x07\x07\x07\x07\x05\x07\
\t\t\n\x07\x10\x07\x07\x0e\x07\x0f\x07\x0c\n\x0c\x18\x08\x06\x06\x06\x0c\t\x05\x06\x06\x07\t\x06\x12!!\x05\x05\x0f\x07\x1d\x0f\x05\x05\x05\x0c\
\x08\r\x12\x13\n\x07\x0c\x05\x05\x1d\x0c\n\x06\x0c\x08\x12\x12\x06\x03\x06\x06\x03\x06\x03\x03\x03\x03\x03\x03\x04\x08\x08\x03\x03\x04\x04\x08\x04\x03\x03\
\x04\x05\x00\x00\x00\x00\x00\x00\x06\x03\x03\x08\x04\x03\x04\x0c\x06\x12\x12\x03\x07\x06\x06\x03\x0c\x08\x08\t\x04\x08\x07\x12\x08\x08\x10\x10\r\x0c\x0f\x08\
\t\n\x08\n\t\t\x10\t\x12\x0f\x14\x06\x08\x0e\n\t\t!\x15\x15\x18\x08\x17\x0c\x0c!\x10\x17\x0e\r\x0e\x16\x16\x12$ \x0f\x10\x0f\x0f\
\"\x12\x16\x16\x14\x1a\x0f\x16\x15\x17\x1a\x15\x0e\x16\x15\x17\x11\x0b\n\x1e##\x1b\x0e\x15\x0c\x0c\x18\x10\x16\x13\x10\x10\x18\x17\r\x1d\x19\x10\x12\
\x1a\x0f\x1b\x0e\x15\x14\x12\x13\x12\x14\x15\x16\x18\x17\x19\x17\x0e\x1b\x11\x15\x0c\x13\x1b&$\x10\x10\x0c\x0c\x0f\r\x11\x0c\x10\x0c\n\x10\x0b\x17\x13\
\x0c\r\x14\x13\x19\r\x13\x13\x10\x10\x11\x0f\x17\x10\x1d\x0e!\x11\r\x1f\x13\x0f\n\x13\x17($\x0b\x07\x06\x06\x06\x06\x0f\x08\x07\x06\t\x0c\x0c\
\x0c\x0e\x08\x08\x08\x08\x0e\x08\x0e\x07\n\n\t\n\x0c\t\x08\x08\x10\x0e\x07\x12\x05\n\t\x0c\n\x12\x0c\x05\x08\x06\x06\x06\x06\x03\x04\x05\x05\x05\
\x06\x07\n\n\x06\x06\x04\x06\n\x05\x05\x04\x04\x06\x07\x07\x05\x05\x04\x04\n\x04\x03\n\x03\x0e\x06\x0c\x08\x0f\x15\x04\x07\x06\x06\x06\x06\t\x07\n\
\t\t\x05\x05\n\x0c\x06\x06\x06\x06\x0c\x06\x06\x07\x07\x06\x0c\x07\x06\x07\x07\x08\x12\x04\x07\n\x05\x0c\x06\x0e\n\t\x15\x07\x0b\x06\x0c\x0c\x0c\x03\
\x0b\x0e\x0e\x03\x08\x0c\x1d\x1d\x04\x04\x11\x0f\x1b\x0f\n\n\n\x0b\x0b\x0b\r\x0c\n\x0f\'\x10\x0b\x17\n\x10\x08\x19\n\x13$\x0b\x04\x06\x06\x0c\
\x06\x05\x05\x06\x06\x06\x04\x06\n\n\x06\x05\x05\x04\x08\x04\x04\x02\x02\x08\x04\x04\x08\x07\x07\x04\x08\x06\x05\x08\x03\x0c\x04\x0e\x06\t\x15\x06\x06\x06\
\x06\x0c\x07\x06\x07\t\x06\x07\t\x0c\x0c\x0e\x04\x04\x06\t\x0c\x06\x04\x06\x05\x08\n\x07\x06\t\x06\x07\n\x05\x06\x0c\x06\x06\x08\x0e\x08\x0f\t\n\
\x07\x06\x06\x03\x06\x05\x04\x05\x05\x05\x04\x04\x0c\x0c\x05\x07\x07\x07\x0c\x07\x04\x04\x04\x03\x04\x04\x06\x06\x04\x07\x08\x07\x06\x0e\x05\n\x06\x0c\n\t\
\x12\x05\r\x0c\x0c\x0c\x0c\x0c\x11\x13\x12\x0f\r\x0e\x19\x1d\x0f\x10\r\x0e\x17\x0e\r\x0c\x0c\x0c\x0f\t\x11\x0b\r\x0f%\x10\x0e\x1c\r\n\r\x19\
\x13\x19\x15\x11\x0e\t\t\t\t\n\x11\x13\x13\x10\x0e\x11\x1b\x1f\x10\x10\x0c\x0f\x17\x0e\x0b\t\t\x0e\x11\n\x10\x0c\r\x0f\x1b\x10\x0f\x1e\x0b\t\
\x0c\x17\x11\x1c!\x11\x03\x06\x06\x06\x06\x05\x04\x04\x05\x04\x08\x04\x0e\x06\x04\x03\x07\x03\x0e\x07\x06\x05\x05\x04\x05\x05\x06\x07\x04\x04\x0c\x08\x08\x0e\
\x04\x06\x04\n\x06\t\x0c\x04\x06\x06\x06\x06\x06\n\x04\x04\x04\x05\x08\x06\x06\n\x08\x08\x04\x04\x06\x03\x04\x04\x06\t\x03\x04\x07\x05\x06\x04\x08\x03\
\x03\x06\x08\x0c\r\n\x06\x0c\t\x04\x0b\x06\x06\x06\x06\x14\x0c\x0c\r\x0c\r\x0c\x16\x18\x17\x17\x0e\x0e\x18\x0e\x0c\x0c\x0c\x0c\x0b\x0b\n\n\x0e\r\
\x14\x11\x0e\x18\x05\r\x0f\x0e\x0c!\x15\x0c\x0e\x0c\x0c\t\x0c\r\x13\x0c\x0c\x0c\x11\x0c#\x19\r\r\r\x0e\x17\x0e\x0b\n\x0b\x0e\x10\r\x13\x12\
\x0e\x0c+\x11\r!\x0c\x18\x11!\x13(\x15\x0b\t\x06\x06\x06\x00\x06\x00\x00\x00\x00\x00\x001\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\n\x04\x00\x00\x0c\x1b\x00\x15\x0c\x00\x00\x00\x14\x00\x00\x00\x00\x00\x00\x16\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08\x0c\x0c\x06\x06\n\x08\t\t\t\x07\x00\x1e\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x07\x00\x03\n\x05\x0e\x04\x0c\x0f\x00\x10\x06\x06\x06\x06\n\x11\x10\x10\x11\x10\x11\'\x1f\x11\x11\x19\t\x11\t\
\n\x0b\n\x0f\x00\x0c\x00\x0f\x00\x00/\x12\x0f\x19\x08\x00\x00\x1d\x13\x00*\x00\x06\x0c\x0c\x0c\x06\x12\x0f\x0f\x10\x0f\x00\x00#\x18\x0f\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0f\x0b\x0c\x19\x00\x00\x15\x00\x0c\x06\x06\x06\x06\x08\x0e\x0f\x0c\x07\x00\x00\x17\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\n\x0b\x00\x00\x00\x1b\x00\x0f\x06\x06\x0c\x0c\r\x12\x13\x13\x07\t\x0b#\x1d\
\x13\x12\x14\x10\x1d\x10\x08\t\n\t\r\x08\x15\x18\x12\x14\x1b\r\x13\x1f\x11\x0e\x03\x17\x171\x18\x12\x0f\x0c\x0c\x0c\x0c\r\x17\x14\x13\x17\x10\x18\
!\x1d\x11\x11\x13\x11\x1d\x10\r\x0c\r\x0b\x0c\t\r\x19\x00\x00!\x10\r\x1b\x11\x19\x14\x1b\x13%9\x15\x0c\x0c\x0c\x0f\x0f\x0e\x0e\x0e\x0f\x0e\
\x0f\r\x1f\x16\x0f\x0f\x10\n\x14\n\x0f\x0c\x0f\t\x13\x13\x0b\x19\x00\x00\x1a\x10\x0f\x12\n\x18\x0c\x0c\x0c\x183\x0e\x12\x0c\x0c\x0f\x0f\t\t\t\
\n\t\x10\x17\x0e\x0e\x15\x15\x00\x00\x00\x00\x0b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1c\x00\x00\x14\x1c\x00\x00\x00\x00B\t\t\x0c\x0c\x0c\x0c\r\
\x0f\x10\x10\x11\r\x12\x12\x14\x0c\r\x10\x10\x1d\x10\x11\x10\x0f\x11\x00\x00\x00\x00\x00\x00!\x17\x0c\x15\x11\x18\x0f\x11\x11\x00\x1b\x12\x13\x0c\x0c\x0c\
\x06\x0f\x15\x14\x14\x12\x0e\x13\x08\x08\n\n\x0e\x0f\x1d\x0f\x11\r\r\r\x00\x15\x00\x00\x00\x00\x19\x11\x13\x15\x0f\x17\x0f\x17\x15\x1c\x1e\x13\x11\x0c\
\x0c\x0c\x0c\x15\x12\x12\x17\x13\n\x0f\x0c\x0c\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x11\x00\x00\x1d\x00\x00\x00\x11\
\x0e\x06\x0c\x0c\x0c\x13\x10\x11\x0c\x10\x11\x0e\x16\x0c\x17\x15\x11\x0f\x1b\x0f\x10\x11\x0f\x0c\x00\x0b\x00\x00\x00\x00\x1d\x18\x0f\'\x0e\x18\x13\x19\n+\
\'\x10\x0b\t\x0f\x00\x12\x0f\x00\x03\x03\x0e\x03\x05\x0e\x00\x00\x00\x00\x03\x08\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x0e\x04\x03\x13\
\x13\x00*\x03\x0b\x06\x00\x0c\x06\x10\x11\x12\x05\x12\x0e\x00&\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x1f\x00\x00\x00\x00\x0f\x06\x06\t\x06\x0f\x13\x0b\x0c\x12\x10\x0f\x0c\x08\x0e\x0f\r\r\x19\r\x11\x13\x12\x0b\x00\x0b\t\r\x00\x00\x1b\r\t\x15\
\x0f\x10\x0e\x17\x17\x1c!\x0c\x08\x0c\x0c\x03\r\x07\x07\x08\x06\x07\t\x07\x0e\x0e\x07\x07\x07\x07\x0e\x07\x08\x08\x08\t\x00\x00\x00\x00\x00\x00&\x08\
\t\x0e\t\x10\x0c\x10\x19!*\x07\x07\x06\x06\x0f\t\x08\x07\x03\x04\x04\x07\x05\x08\x0c\x05\x05\x08\x06\n\x06\x08\x08\x08\x08\x00\x00\x00\x00\x00\x00\
\x0c\t\x06\n\x03\x06\x08\x0c\x06\x15\x1b\x05\x08\t\x06\x0f\t\x0c\x11\x07\x08\x0b\x0e\x12\x1f\x1e\x14\x16\x10\x0f\x1b\x0f\r\n\n\x11\x00\x00\x00\x00\
\x00\x00\x17\x11\x12!\x10\x13\r\x17\x0f(\x1e\x06\x08\x06\x06\t\x06\x0b\t\x07\x07\x10\t\n\x18\x18\x0e\x0f\x0b\n\x14\n\x0c\x0c\x0c\x0b\r\n\
\r\t\x08\x0c\x12\x0c\t\x16\t\x08\n\x11\n\x18\x12\x07\x0c\x06\x06\t\x06\x0c\x0c\r\r\x0e\x0b\x0b\x16\x16\n\x0c\x0c\x0c\x18\x0c\x0c\x0c\x0c\x0c\
\x07\x0e\r\x0c\x0b\x0f\x14\t\x0c\x16\x08\x0b\n\x0e\n\x0f\x12\r\x08\x06\x06\x06\x06\x08\x05\x06\x05\t\x07\n\x12\x0c\x06\x08\r\x0c\x15\x0b\n\x08\
\x08\t\x05\t\x11\x08\x04\x0b\x08\t\x08\x10\x08\x0b\x07\x0c\n\x06\x15\x07\n\x06\x06\x06\x06\t\x07\x0c\x0c\x07\x08\x06\n\x0c\n\t\x07\x05\x0e\t\
\t\x08\x08\x06\x05\x07\x07\x07\x05\x0b\n\x08\x0b\n\t\n\n\n\n\x0f\x0c\x0b\x12\x0c\x0c\x0c\x0c\x15\x19\x10\x0f\x18\x10\x08\x13\x17\x08\x07\n\x08\
\x15\x0b\r\x0f\x0c\x0c\x00\x0c\x00\x00\x00\x00+\n\x0f\x19\x11\x17\x12\x1a\x0f--\x0f\x06\x06\x06\x06\x06\x07\x07\x06\x05\x07\x06\x07\x0e\x0c\x0e\x08\
\t\n\x12\t\x07\x07\x07\x08\x0c\n\x06\t\x08\x06\x0c\x07\x15\x0c\x07\x06\x06\x0c\x06\x15$\x06\t\x0c\x0c\x0f\n\x0b\x13\x12\x11\x13\x0b\x13\x1b\x1b\
\x0e\x0f\x0e\x0e\x19\x0e\x0b\x0e\x0e\x0b\x00\x10\x10\x0e\x00\x00\x1b\x0e\x10\x1c\x13\r\n\x13\x13\x1d\x15\x0f\x07\x0c\x06\x06\x06\x0c\x0b\n\n\x0c\x0e\x0c\
\x18\x10\x0c\x0b\t\n\x12\n\x04\x05\x05\x07\x00\x00\x00\x00\x00\x00\x18\x08\x08\x16\t\x13\x06\x1b\x11\x00\x1e\x0b\x12\x0c\x0c\x0c\x0c\x0e\x10\x10\x10\x17\
\x11\x10\x19#\x0e\x0e\x00\x0e\x00\x00\x15\x13\x0b\x0c\x00\x00\x00\x00\x00\x00\x00\x00\x11&\x0f\x14\x0f\x18\x00\x00$\x10\x0f\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x06\x06\x06\x08\
\x08\x07\x08\x07\x07\x05\x0c\x0c\x07\x07\x07\t\x0c\x06\x06\x07\x07\t\x08\x07\r\x0b\t\x07\x10\x08\t\x0c\x06\x0b\x07\x0c\n\x0c\x18\x08\n\x0c\x0c\t\
\t\x06\x06\x0f\x0f\x0e\n\x11\x15\x17\x10\x0f\x08\x08\x0e\x08\n\t\t\x0b\x06\x05\x07\x08\x0e\r\x0c\x07\x0f\x17\x13\x12\r\x15\x15\"!\x0c\x08\x0c\
\x0c\t\t\x04\x03\x0c\x0b\x0c\t\x11\x1b\x1d\x10\x11\x05\x04\x08\x04\t\x08\t\x0c\x03\x05\x06\x07\x13\x0e\x08\x05\x10\x15\r\x11\x0f\x1b\x13\"\'\n\
\x04\x06\x06\x06\x06\x05\x04\x05\x04\x04\x05\x04\x08\x08\x05\x06\x05\x05\n\x05\x05\x04\x04\x0f\n\x08\x06\x04\x05\x04\x14\x06\x05\x08\x05\x05\x07\x0e\n\x0c\
\x12\x04\t\x0c\x0c\t\t\x0f\n\x15\x14\x15\x0f\x0f\x1d\x1d\x0f\x13\x0c\x0c!\x13\x11\x0e\x10\x0f\r\t\n\t\t\x0b+\x0b\x10$\r\x12\x0e\x15\
\x15\"\'\x13\x0b\x06\x06\x06\x06\x0c\x0b\x0c\x0b\x0b\x0c\x04\x10\x08\x05\x04\x04\x04\x08\x04\x0b\x0b\x0b\x06\x07\t\x08\n\t\x0c\x12\x08\t\x10\n\x08\
\t\n\n\x0f\x1e\x0b\n\x06\x06\x0c\x0c\x0c\x0c\x13\t\x0e\x0c\x15\x10\x0e\x0c\x0c\x08\t\x12\t\x0c\r\r\n\x0e\x0c\t\x12\r\r\x17\x0b\x0c\x0e\
\x0f\x13\x07\x15\x0c\x1f\x15\x0f\x10\x06\x0c\x0c\x0c\x08\x08\x11\x11\x08\x05\n\x16\x11\x0e\x0e\x06\n\x10\n\x0f\x0e\x0f\x0e\x08\x0f\n\x17\r\x12\x18\t\
\x12\x18\r\x0e\x0e\x14\x17*<\x10\x0c\x06\x06\x06\x06\x07\r\x06\r\t\n\r\x14\x14\t\x08\x08\x0b\x14\x0b\x08\n\n\x0b\x08\n\n\n\t\x07\
\x16\x0b\n\x14\x0b\x0c\n\x12\x0c\x1e\x0f\x05\x08\t\t\x0c\r\r\n\x0e\x0e\r\x0b\x0f\x1b\x19\x10\x12\x0f\x10\x15\x0e\t\t\n\n\t\x0b\r\x0e\
\x0e\r\x1b\x0b\r\x17\x11\n\n!\x13\x1c\x15\r\x0b\x06\x06\t\x06\x13\x0e\x06\r\x08\x13\x08!!\x06\x06\x17\x08\x10\x08\n\x16\t\n\x06\x0b\
\x15\x0f\x0b\x0c\x0c\x0b\x1e\x1f\x0e\t\t!\x17\x15*\x06\x06\x06\x06\x06\x06\t\x08\x0b\x04\x10\x07\x13\x0e\x0e\x11\x19\x0f\x16\x19\x0f\x06\x15\x04\x08\
\x07\x05\x06\x08\x0b\t\x1b\x0c\n\x0c\x06\x0c\x05\x1b\x08\x0f$\n\x0e\x06\x06\x06\x06\x0c\x11\x0c\x05\x13\x0e\x08\x1a\x1a\x04\x05\x04\x05\x08\x04\n\n\
\r\x0b\n\x06\r\x0b\x11\x12%\x04\x0c\x16\x04\x0e\x07\x0c\x13\x0c\x18\x0c\x05\x06\x06\x06\x06\x04\x04\n\x06\x04\x06\x05\x17\x17\n\n\x05\x06\n\x05\
\x05\x08\x08\x08\x07\x05\x0b\x08\x05\x05\x0c\x0c\x05\x0c\x0f\x13\x05\x0c\x08\x15\x1e\x0c\x07\x06\x06\x0c\x0c\x05\x05\x0b\x0b\x05\x06\n\n\n\n\x08\x08\x08\
\x10\x08\x06\x06\x04\x07\n\x08\x05\x06\x08\t\x10\x0b\x07\x0e\x07\n\x0b\x10\x0c\x1b\x18\x0c\x06\x06\x06\x06\x06\x0f\x08\x05\x04\x04\x08\x0f\x17\x17\x11\x11\
\x0e\r\x19\r\r\x08\r\x0e\x0c\n\x0b\x12\t\x05\x1f\x0c\x14\x1d\x03\x0b\x07\x19\x06\x1c!\x04\x07\x06\x06\x06\x0c\x0f\x08\t\t\x07\x0c\x0b\x1f\x0e\
\x07\x07\x0f\x0b\x15\x0b\x0f\n\x0b\r\x08\x0b\r\x08\x0e\x07#\x08\x07\x0e\x08\n\x03\x1f\x15\x15\x18\x08\x04\x06\x06\x06\x06\x00\n\x17\x12\x18\x00\x00\
\x0e\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\t\n\n\x0c\n\t\n\t\n\x0b\
\n\n\x15\x13\x0c\x0c\t\n\x0f\x08\t\n\t\x08\x08\t\x0c\t\r\x0e\x12\n\t\x14\r\x10\x0b\x0e\n\x10\x00\n\x1d\x19\x19\x19\x16\x18\x1b\x1a\
\x19\x19\x18 /#\x1b\x1d\"\x1f\x00\x00\x1d\x1d\x15\x16\x14\x19\x1c\x1a\x1d\x1f- \x1b4\x1b!\x1b%\x1f9\x00\x00\x05\x06\x06\x0c\x06\x05\
\x05\x07\x07\x06\x05\x0e\x10\x1b\x10\x0f\x0e\r\x19\r\x12\x0c\x0c\x0e\x06\x08\x10\x18\x07\x06\x0c\x11\x130\x0b\x0b\x05\x1d\n\x12\x1e\r\x07\x0c\x0c\t\
\x0c\r\r\x0c\r\x0c\x0e\x0c\x1b\x1b\x07\x06\x07\t\x0e\x07\n\n\n\x0b\x08\x05\x0e\x08\n\x0c\x1d\x13\n\x17\x0b\x16\x13\x19\n\x15\x12\x0b\x06\x0c\
\x0c\t\x0c\n\r\x06\x07\r\x0f\x08\x11\x13\x05\x05\n\n\x12\t\n\x08\x08\x17\n\x0b\t\x08\n\r+\x0b\x07\x15\r\x10\x13\x15\x11\x1b\x12\x07\
\t\t\t\t\t\x06\x08\t\x07\x07\x08\x07\x18\x16\n\x0e\x08\x08\x0e\x08\x07\x06\x06\n\x08\t\r\t\x0c\x0b\x0e\x06\x08\x16\t\x11\x08\x0c\x13\x15\
!\t\x07\x06\x06\x06\x06\x07\x07\x07\x07\x06\x07\x07\x0c\x0c\x07\x06\x07\x06\x0c\x06\x0b\n\n\x08\t\x07\x06\x08\x06\x06\x14\x08\x06\x0c\x08\n\x07\x10\
\x0c\x0c\x15\x06\x05\x06\x06\t\x06\x06\x06\x05\x06\x07\x06\x06\x0e\x0c\x08\x08\x05\x06\x08\x04\x05\x06\x05\x04\x04\x04\x08\x05\t\x06\x0e\x05\x05\x08\x06\x0b\
\x07\x0e\x06\x0c-\x06\x08\x06\x06\x06\x06\x07\x06\x06\x06\x06\x04\x06\x08\x08\x05\x05\x05\x05\n\x05\x06\x05\x06\x05\t\x04\x06\x05\x06\x06\x0c\x05\x06\x08\
\x03\x0b\x06\n\x06\x0c\x0c\x06\x07\x0c\x0c\x0f\x0c\x0c\x10\x0f\t\x15\n\x12\x19\x15\x11\x11\x0c\r\x13\x0b\x0b\x0b\x0b\x10\t\x10\x10\x0c\t\x11\x1d\x13\
\x14\x1e\x0b\x19\x11\x15\r\x18\x1b\x0f\r\x06\x06\x06\t\r\x11\x0e\x0f\x0b\n\x0f\x15\x13\x10\x11\r\x10\x19\x0e\n\n\x08\x0b\x0b\x07\x0e\r\x0f\r\
\x1b\t\x0e\x15\x07\x12\n\x13\x0b\x18\x15\x0f\r\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0b\x00\x00\x00\x00\x10\x0c\x0c\x0c\x0c\x0b\x0c\x11\x0f\r\x0c\n\x0c\x15\x0b\x0c\r\x0c\n\x00\x00\
\x00\x00\x00\x00\x00\x00\x0e\x12\x0f\x00\x00\x00\x00\x00\x00\x0c\t\x06\x03\x06\x06\x06\x08\x15\x11\x07\t\x15\x16\x14\x07\x0b\x13\t\x0e\t\x10\x07\x07\x08\
\x07\t\x0e\t\n\x06%\x16\t\x0e\x07\x04\x0c\x10\x13\x0f\x12\x10\x07\x06\x03\x06\x06\x05\x04\x17\x07\x07\x05\x08\x0c\x0e\x07\t\x12\x08\x0c\x08\x10\x08\
\x06\t\x06\x08\n\t\x06\x04\x1f\x08\x06\x0c\x05\x06\x07\x0e\n\x0f\x15\x13\x12\x0c\x0c\x0c\x06\x19 \x11\x10\x11\n\x13\x0c\x0c\x11\x11\x16\x13%\x13\
\x06\x07\x07\x17\t\x0f\x07\x14\x15\x12+\x0b\x1b\"\x17\r\n\x10\x08\x1b\x18\x10\x11\x0c\x0c\x06\t\x1b\x1f\x0f\x0f\x10\t\x1d\x0e\x0e\x1a\x19\x13\x12\
#\x12\x12\x13\x12\x12\x08\x0e\x08 \x11\x11!\x12\x0c8\x10\x04\t\x0c\x14\x0f\x12\x0f\x07\x06\x03\x06\x06\t\x07\t\x07\t\t\x07\x0c\x0c\x06\x08\
\x11\x07\x0c\x07\x14\t\x08\x0e\x05\x0b\x0c\x08\x08\x05\x1b\x06\x07\x0c\x05\x06\x07\x0e\n\x0f\x18\x12\x15\x0c\x0c\x0c\x10\x11\x15\x17\x17\x17\x10\x15\'!\
\x16\x16\x15\x14%\x14\x10\x11\x12\x10\x00\x00\x00\x00\x00\x00\x00\r\x17%\x12\x00\x00\x00\x00\x00\x00\x15\x13\x0c\x00\x0c\x00\x0f\x1a\x19\x19\x17\x0c\x18\
\x19\x19\x15\x15\x13\x11\x1f\x11\x10\r\x0e\x0c\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x12\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04\x06\x06\x06\x06\x05\x08\t\
\t\t\x07\x07\x15\x13\x05\x06\x05\x05\n\x05\x08\x08\x08\x05\x06\x04\t\x06\x04\n\n\t\x08\x1c\n\t\x08\n\x06\x0f$\x08\x05\x0c\x0c\x06\x06\x06\
\x06\x05\x07\x05\x06\x04\x08\x08\x0f\x0f\x05\x05\n\x05\x06\x06\x06\x06\x14\x06\x05\t\x05\x05\n\x08\x06\x08\x06\x08\x05\x0e\x1d\x18\x0f\x04\x06\x06\x06\x06\
\t\x0c\x06\x07\x07\x07\r\x06\x10\x10\x06\x06\t\x07\x0e\x07\x04\x05\x05\x07\x0f\x06\x07\x08\x06\x07\x0e\x08\x06\x0c\t\x0c\x05\x0c\x08\x12\x12\x06\x04\x06\
\x06\x06\x06\x03\x04\x04\x04\x04\x05\x06\x06\x06\x03\x03\x05\x05\n\x05\x03\x04\x04\x06\x00\x00\x00\x00\x00\x00\x00\x06\x03\x06\x04\x06\x05\n\x06\x00\x12\x05\
\t\t\t\t\t\n\x0e\x0e\x0e\x0f\x0b\x0c\x18\x18\x0c\r\x0c\t\x12\t\x0e\n\n\x08\x07\x08\t\r\x06\x10\x0e\t\x0b\x12\x07\x14\x0b\x0e\n\x15\
\x18\x0c\x16\x0c\x0c\x0c\r\x18\x1b\x1e\x1a\x1f\x14\x18\'#\x17\x18\x13\x12\x00\x00\x16\x16\x16\x10\x12\x12\x17\x16\x16\x1e-\x18\x17,\r\x13\x14\x1f\
\x13.\x00\x00\r\x06\x06\x1b\x0c\r\r\r\r\r\x0c\x0b\x18\x16\n\x0c\x0c\x0c\x00\x00\r\r\r\n\t\x07\x07\x0c\n\x0e\x16\x0e\n\x16\n\x0b\
\n\x0e\x0c\x0f\x00\x00\x10\x0c\x0c\x15\x10\x16\x14\x16\x17\x16\x12\x11!#\x13\r\x12\x13\x00\x00\x15\x17\x12\x12\x0c\t\x11\x10\x0f\x15-\x13\x14,\
\x13\x10\x10\x19\x13+\x00\x00\x06\x06\x06\x06\x06\n\n\t\n\t\n\x0f\x18\x0e\x0b\x0c\x07\t\x00\x00\t\t\t\x0c\x07\n\t\x08\x0f\x08\x10\n\
\x0b\x12\t\x08\x08\x0c\x0c\x15\x00\x00\x0f\x0c\x0c\x0c\r\x0e\x19\x18\x18\x17\x11\x19\x1d$\x14\x14\x11\x14\x00\x00\x0f\x0f\x0f\x10\x10\x17\x16\x14\x13\x17\
%\x12\x16&\x0f\x1a\x11\x15\x15%\x00\x00\n\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\t\x00\x00\x00\x00\n\x0c\x0c\r\x0c\r\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x00\x03\x07\x05\x05\x05\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x07\x00\x00\x00\x00\x07\x05\x06\x07\x07\t\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\n\x00\x00\x00\x00\x06\x0f\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x07\x00\x00\x00\x00\n\x0c\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04\x00\x00\x00\x00\t\x05\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x07\x00\x00\x00\x00\x07\n\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x12\x00\x00\x00\x00\x0b\x14\t\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0e\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x07\x00\x00\x00\x00\x07\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\r\x0c\x0c\x0c\
\r\x11\x16\x16\x15\x14\x11\x0f%\x19\x13\x12\x10\x0e\x00\x00\x0e\x0e\x0b\x11\x0f\x10\x14\x18\x17\x12)\x14\x11\x1f\x10\x19\x0f\x11\x19\"\x00\x00\x08\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x07\x00\x00\x00\x00\t\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00", b"\x00\x00\x00u\x01\x00\\\x03\x00\xfd\x04\x00\x88\x06\x00\x89\t\x00\xb6\n\x00\x86\x0c\x00\x02\x0e\x00\xe4\x0f\x00\xa4\x10\x00\x8d\x12\x00\xfe\x15\x00d\
\x19\x00Z\x1c\x00\xf8\x1d\x00\x16\x1f\x00p \x00\xc4\"\x00\xd9#\x00+%\x00I&\x00\xf7(\x00\xa0+\x00\xac,\x00\xb7-\x00\x140\
\x00\xec2\x00t3\x00\xc03\x00\x854\x00\xd36\x00\xf17\x00\x958\x00p;\x00\x8f>\x00\'A\x00\xadB\x00\x00E\x00wG\x00\
\x9cH\x00LK\x008L\x00\tM\x00[O\x00\x12Q\x00=R\x00\xa3T\x00\xa0V\x00\xb6X\x00BZ\x00\xb5[\x00I^\x00\xdb\
_\x00db\x00\x13d\x00&f\x006f\x00\xaag\x00\xe3i\x00\x04l\x00\'m\x00\x10p\x00\xaaq\x00\xe6s\x00}v\x00ax\
\x00\xd8z\x00K}\x00P\x7f\x00J\x81\x00\xd4\x82\x00o\x84\x00\x9c\x86\x00\xaa\x88\x00 \x89\x00\xfb\x8a\x00p\x8f\x00\xaa\x91\x00\xdc\x93\x00\
\xff\x95\x00\xda\x97\x00I\x99\x00\x98\x9a\x00\xb0\x9b\x00R\x9e\x00\x9b\xa0\x00\xa9\xa0\x00\xe5\xa1\x00\xe6\xa3\x00\x82\xa5\x00c\xa8\x00`\xab\x00\x02\
\xad\x00e\xaf\x00\x0e\xb1\x00!\xb1\x00\xa1\xb2\x00\x0c\xb4\x00\x7f\xb5\x00;\xb6\x00L\xb8\x00\xdb\xbb\x00\xc8\xbd\x00\xe3\xc0\x00u\xc2\x00\x90\xc5\
\x00\x9b\xc5\x00\xa0\xc5\x00\xf2\xc5\x00\x17\xc6\x00H\xc6\x00n\xc6\x00\x8c\xc6\x00\x9f\xc6\x00\xb8\xc6\x00\xf3\xc6\x00\x02\xc7\x00\x11\xc7\x00\xf4\xc9\x00\
\xfd\xc9\x00" }

index! { WORDS: Label, r#"06 nummer$$
a$%
a cegrol$&
a destacar$'
a e$(
a l'attention de$)
a munkaltato neve es cime$*
a propos$+
a propos de l'entreprise$,
a retenir$-
a vallalatrol$&
aadress$.
aalder$/
aan$0
aanbeveling$1
aanhef$2
aantal jaren ervaring$3
aantal medewerkers$4
aar$5
aar av erfarenhet$6
aars erfaring$7
aasta$8
abgelegt am$9
abhar$:
abinote$;
abiturnote$;
about$<
about the company$=
about the employer$=
abschluss$>
abschlussarbeit$?
abschlussdatum$@
abschlussjahr$@
abschlussnote$;
abschnitt$A
absolvesana$B
absolvire$C
abstract$D
abteilung$E
abyrgd$F
abyrgdarsvid$F
academia$G
academic degree$H
academy$I
accomplishments$J
account$K
accounts$L
acerca de la empresa$M
acerca del proyecto$N
achievements$J
achoimre$O
achternaam$P
achternaam voornaam$Q
aciklama$R
aciklamalar$S
acordat de$T
actividad$M
actividad de la empresa$M
actividades$U
actividades principales$U
actividades realizadas$U
activitat$V
activitati$W
activitati principale$W
activitati si responsabilitati$W
activitati si responsabilitati principale$W
activitats$X
activitats i responsabilitats principals$X
activite$,
activite de l'entreprise$,
activiteiten$Y
activites$Z
activites et responsabilites$Z
activites principales$Z
activities$[
activity$=
actualizado$\
ad$]
ad soyad$]
additional information$^
addr$_
address$`
addressee$a
adi$]
adi soyadi$]
adim soyadim$]
admissao$b
adomanyozo$c
adomanyozta$c
adrar vefsidur$d
adreca$e
adreca electronica$(
adreca postal$e
adres$f
adres e mail$g
adres korespondencyjny$h
adres zamieszkania$h
adresa$i
adresa bydliska$j
adresa bydliste$k
adresa de corespondenta$l
adresa de domiciliu$l
adresa de e mail$m
adresa e poste$n
adresa prebivalista$o
adresa stanovanja$p
adresas$q
adrese$r
adresgegevens$s
adresi$t
adress$u
adresse$v
adresse complete$w
adresse courriel$x
adresse e mail$x
adresse electronique$x
adresse email$x
adresse mail$x
adresse personnelle$w
adresse postale$w
adresă$l
advisor$y
aeg$z
aegteskabelig stilling${
aeidinkielet$|
aeidinkieli$|
aemne$}
aemnen%$
aemnesomraade$}
afangar%%
afdeling%&
affiliation%'
afgangsprojekt%(
afgegeven door%)
afgerond%*
afhandling%(
afrek%+
afsluttet%,
afsluttet aar%,
afsluttet ar%,
afstudeerdatum%*
afstudeeronderzoek%-
afstudeeropdracht%-
afstudeerproject%-
afstudeerrichting%.
afstudeerscriptie%-
ag%/
agama%0
agazat%1
age%2
aggiornato il%3
agrip%4
aidinkielet$|
aidinkieli$|
aika%5
aine%6
ained%7
aineet%8
ainepunktid%9
ainm%:
ainm agus seoladh an fhostora%;
ainm baiste%<
ainm iomlan%:
ait%=
ait bhreithe%>
ajakiri%?
ajanjakso%@
ajankohta%@
ajanlas%A
ajateenistus%B
ajokortti%C
ajokorttiluokka%C
akad titel%D
akademie%E
akademischer grad%F
akademischer titel%D
akademski stupanj%G
akts%H
aktuelle position%I
aktueller status%J
akun%K
al%L
ala%M
alaisten maara%N
alaisten maeaerae%N
alamat%O
alamat domisili%O
alamat email%P
alamat ktp%O
alamat lengkap%O
alamat rumah%O
alamat sekarang%O
alan%Q
alasan berhenti%R
alasan keluar%R
alat%S
alat yang digunakan%S
alates%T
alati%U
alder%V
aldur%W
algas velme%X
algus%T
alguskuupaev%T
alias%Y
alinan dersler%Z
alindigi kurum%[
alindigi tarih%\
alinma tarihi%\
alkaen%]
alkoi%]
alku%]
alkupaeivae%]
alkupaiva%]
allampolgarsag%^
allampolgarsaga%^
allando lakcim%_
alluvate arv%`
alma mater$I
aloitus%]
aloitusajankohta%a
aloitusvuosi%]
alte adrese de e mail%b
alte date%c
alte informatii%c
alte site uri%d
alte telefoane%e
altele%c
alter%f
altezza%g
altra informacio%h
altre e mail%i
altre informazioni%j
altres%h
altres correus%k
altres dades%h
altres telefons%l
altres webs%m
altri indirizzi e mail%i
altri link%n
altri numeri di telefono%o
altri siti%n
altri telefoni%o
altro%j
altura%p
alue%q
alusta%r
amats%s
ambiente%t
ambiente tecnico%t
ambiente técnico%u
ambit%v
ambito%w
ambito di studio%x
amet%y
ametikoht%z
ametinimetus%{
ammatti%|
ammatti tai asema%}
ammattinimike&$
amne$}
amnen%$
amnesomrade$}
amt&%
amzius&&
an&'
an gesprachen teilnehmen&(
an gespraechen teilnehmen&(
an toan&)
ana dal%Q
ana dil&*
ana dili&*
anabilim dali%Q
anadil&*
anadili&*
anahtar kelimeler&+
anbefaling&,
anbieter&-
andere e mailadressen&.
andere telefoonnummers&/
andere websites&0
andet&1
andja&2
andre e postadresser&3
andre nettsteder&4
andre opplysninger&5
andre telefonnumre&6
anfang&7
anfangsdatum&7
angajator&8
angajatorul&8
angestrebte position%I
angestrebter abschluss%F
anh&9
ani&:
ani de experienta&;
anledning till avslut&<
anmaerkning&=
anmarkning&=
anmerkung&>
anmerkungen&>
annat&?
annee&@
annee de naissance&A
annee de publication&B
annees&C
annees d'experience&D
annet&5
anni&E
anni di esperienza&F
anno&G
anno di nascita&H
anno di pubblicazione&I
ano&J
ano de conclusao&K
ano de nacimiento&L
ano de nascimento&M
ano de publicacao&N
ano de publicacion&O
anos&P
anos de experiencia&Q
anos de experiência&R
anrede&S
ans&T
ansaettelsesform&U
ansaettelsesperiode&V
anschrift&W
ansettelsesform&X
ansettelsesperiode&Y
anstaellningsform&Z
anstaellningstid&[
anstallningsform&Z
anstallningstid&[
anstellung&\
anstellungsart&\
anstellungsverhaeltnis&\
anstellungsverhaltnis&\
ansvar&]
ansvarig foer&^
ansvarig for&^
ansvarlig for&_
ansvarsomraaden&^
ansvarsomraader&_
ansvarsomraden&^
ansvarsomrader&_
antal ansatte&`
antal anstaellda&a
antal anstallda&a
antal medarbejdere&`
antal medarbetare&a
antall ansatte&b
antall medarbeidere&b
anul&c
anul absolvirii$C
anul aparitiei&d
anul nasterii&e
anvaenda tekniker&f
anvaendarnamn&g
anvanda tekniker&f
anvandarnamn&g
anvendte teknologier&h
any&i
any de naixement&j
anyanyelv&k
anyanyelv(ek&k
anyanyelvek&k
anys&l
anys d'experiencia&m
anzahl mitarbeiter&n
aois&o
apbalvojums&p
apdovanojimas&q
apdovanojimo pavadinimas&q
apdovanojo&r
apelativ&s
apelido&t
apelido(s&t
apelidos&t
apellido&u
apellido(s&u
apellido(s) nombre(s&v
apellidos&u
apellidos nombre&v
apellidos y nombre&v
apie mane&w
appellativo&x
apraksts&y
aprasymas&z
apskritis&{
aptitudes&|
ar&}
ar av erfarenhet$6
araclar&+
arangur%+
arbeidsgivar'$
arbeidsgiver'$
arbeidsgivers navn og adresse'$
arbeidsoppgaaver'%
arbeidsoppgaver'%
arbeidsplass'$
arbeidssted'&
arbeidstid&X
arbeitgeber''
arbeitsbewilligung'(
arbeitserlaubnis'(
arbeitsgebiet')
arbeitsmodell&\
arbeitsort'*
arbeitsstaette'+
arbeitsstatte'+
arbeitsstelle'+
arbeitszeit&\
arbeitszeitmodell&\
arbejdsgiver',
arbejdsgivers navn og adresse',
arbejdsopgaver'-
arbejdsplads',
arbejdssted'.
arbejdstid&U
arbetsgivare'/
arbetsgivarens namn och adress'/
arbetsort'0
arbetsplats'/
arbetsplats ort'0
arbetstid&Z
arbetstillstaand'1
arbetstillstand'1
arbetsuppgifter&^
area'2
area d'estudi%v
area de estudio'3
area de estudo'4
area de formacao'4
area di studio%x
area of study'5
areas de estudo (cite f'6
argomento della tesi'7
ars erfaring$7
art'8
art des abschlusses%F
arvo'9
arvosana':
arvosanat':
asal';
asal daerah';
ascolto'<
ascultare'=
asema'>
asepalvelus'?
asevelvollisuus'?
asiakas'@
asiasanat'A
asignaturas'B
asignaturas destacadas'B
asignaturas principales'B
asignaturas relevantes'B
askerlik'C
askerlik durumu'C
askerlik hizmeti'C
asmenvardis'D
asociacija'E
asociacion'F
asociatie'G
aspectos destacados$'
aspettativa salariale'H
aspettative economiche'H
assegnato da'I
assignatures'J
associacao'K
associacio'L
association'M
associazione'N
assoliments'O
assunto'P
aste'Q
asteptari salariale'R
asuinpaikka'S
asuinpaikkakunta'T
asukoht'U
asunto'V
asutus'W
atasan'X
atasan langsung'X
atbildiba'Y
ate&K
ateneo'Z
athraithe go deireanach'[
atividade da empresa'\
atividades']
atividades desenvolvidas']
atividades exercidas']
atividades realizadas']
atlag'^
atlyginimo lukesciai'_
atorgat per'`
atrasanas vieta'a
atribuicoes']
atribuido por'b
atributii$W
atributii principale$W
atsakomybe'c
atsakomybes'c
atsauksme'd
atsiliepimas'e
atslegvardi'f
attention$a
attest'g
attivita'h
attivita dell'azienda'i
attivita e responsabilita'h
attivita principali'h
attivita svolte'h
attivitajiet u responsabbiltajiet ewlenin'j
attn$a
attribue par'k
attributions$Z
atualizado em'l
atvinnugrein'm
atzime'n
au'o
aufenthaltsbewilligung'(
aufenthaltserlaubnis'(
aufenthaltsstatus'(
aufenthaltstitel'(
aufgabe'p
aufgabe im projekt'p
aufgaben')
aufgaben und taetigkeiten')
aufgaben und tatigkeiten')
aufgaben und verantwortlichkeiten')
aufgabenbereich')
aufgabenbereiche')
aufgabengebiet')
aufgabengebiete')
aufgabenschwerpunkte')
auftraggeber''
augstskola'q
auhind'r
aukstoji mokykla's
ausbildung%F
ausbildungsberuf't
ausbildungsbetrieb'u
ausbildungsstaette%E
ausbildungsstatte%E
ausgangslage'v
ausgestellt$9
ausgestellt am$9
ausgestellt durch'w
ausgestellt von'w
ausgezeichnet durch'x
ausgezeichnet von'x
auslandsaufenthalte'y
auspraegung'z
auspragung'z
aussage'{
ausstellende organisation'w
ausstellende stelle'w
aussteller'w
ausstellungsdatum$9
austritt$@
austrittsdatum$@
austrittsgrund'|
auszeichnende stelle'x
auszeichnung'}
auteur($
auteur(s(%
auteurs($
author(&
authority('
authors(&
autor((
autor(es()
autora(*
autore(+
autoren(,
autores(-
autores as(.
autori(/
autoriai(0
autorid(1
autorin(,
autorinnen und autoren(,
autorisation de travail(2
autorite(3
autorius(0
autorizacao de residencia(4
autorizacao de trabalho(4
autors(5
autorzy(6
autovaditaja aplieciba(7
autoři(8
autre(9
autres(9
autres adresses e mail(:
autres e mails(:
autres informations(9
autres liens(;
autres numeros(<
autres sites(;
autres telephones(<
autrice(=
availability(>
availability date(>
available(>
available from(>
avainsanat'A
avaldamise kuupaev(?
avaldatud(?
avatar(@
avdeling(A
avdelning(B
average(C
average grade(C
avhandling(D
avis(E
avrupa duzeyi(F
avslutad(G
avsluttet(H
avtor(I
avtorji(I
award(J
awarded(K
awarded by(L
awarder(M
awarding body(M
awtur(N
awturi(N
ayc seviyesi(O
ayrilis nedeni(P
ayrilis tarihi(Q
ayrilma nedeni(P
az intezmeny neve(R
azienda(S
año(T
años(U
años de experiencia(V
b korkort(W
b-koerkort(W
bac hoc(X
bachelor thesis(Y
bachelor's thesis(Y
bachelorarbeit$?
bacheloroppgave(Z
bachelorprojekt%(
bachelorthesis$?
background([
baer(\
bagian(]
baglanti(^
baglanti adresi(^
bagli oldugu kisi(_
bahasa(`
bahasa asing(`
bahasa ibu(a
baigiamasis darbas(b
baigimo metai(c
baigta(c
baile(d
bakalarska praca(e
bakalarska prace(f
bakalaura darbs(g
bakalaureusetoo(h
bakalauro darbas(b
bakgrund(i
balas(j
balva&p
balvas nosaukums&p
bang(X
bang cap(X
bang cap cao nhat(k
bang lai(l
bang lai xe(l
basarilar(m
base(n
base a(o
based in(p
basee a(o
baslama tarihi(q
baslangic(q
baslangic tarihi(q
baslayabilecegi tarih(r
baslica basarilar(m
baslica gorevler(s
baslica kazanimlar(m
baslik(t
basvurulan pozisyon(u
bat dau(v
bauherr(w
beceriler&+
bedrift(x
bedriftsbeskrivelse(y
bedriftsnavn'$
bedrijf(z
bedrijfsnaam({
bedrijfsomschrijving(|
bedrijfsprofiel(|
bedrijfstak(}
befattning)$
befejezes)%
befejezes eve)%
begeleider)&
begin)'
begindatum)(
beginn&7
beginn am&7
beginning))
begyndt)*
begynte)+
behaald),
behaald op),
behaalde resultaten)-
beheersing).
behinderung)/
beigas$B
beigu datums$B
beklenen ucret)0
belangrijkste punten)1
belangrijkste resultaten)-
belangrijkste taken$Y
belangrijkste vakken)2
belangrijkste werkzaamheden$Y
belepes)3
belgeyi veren%[
belt)4
bemaerkning)5
bemerkung&>
bemerkungen&>
benaemning)6
benaming$Q
benamning)6
bendraautoriai(0
bendravimas zodziu)7
bendrove)8
beneficiar)9
benutzername):
beosztas);
beosztas munkakor)<
beosztottak szama)=
berat badan)>
berbicara)?
bereich$E
berichtet an)@
berichtslinie)@
berigeny)A
beroep)B
beroep of functie)C
beruf)D
beruf oder funktion)E
berufsbezeichnung)D
berufserfahrung)F
berufsschule%E
berufsstatus%J
berufstitel%I
berufswunsch%I
beschaeftigt als)E
beschaeftigungsart&\
beschaeftigungsstatus%J
beschaeftigungsverhaeltnis&\
beschaeftigungszeitraum)G
beschaftigt als)E
beschaftigungsart&\
beschaftigungsstatus%J
beschaftigungsverhaltnis&\
beschaftigungszeitraum)G
beschikbaar)H
beschikbaar per)H
beschikbaar vanaf)H
beschikbaarheid)H
beschreibung'v
beschrijving)I
beskaeftigelse eller stilling)J
beskrivelse)K
beskrivning(i
besondere erfolge)L
besonderes)M
bestaellare)N
bestallare)N
beszed)O
betegnelse)P
betolteni kivant munkakor)Q
betoltott munkakor)<
betreff)R
betreft)S
betreuer)@
betreuerin)@
betrieb'+
betrifft)R
betyg)T
bevorzugter arbeitsort)U
bewerbung als%I
bewerbungsfoto)V
bewertung)W
bewilligung'(
bezeichnung)X
bezeichnung der erworbenen qualifikation%F
beziehung)Y
bezpecnost)Z
bezpečnost)[
bezpečnosť)\
bezpieczenstwo)]
bi)^
bidang)_
bidang pendidikan (isced f)`
bidang studi)a
bidang usaha)b
bidu)c
biedriba)d
bieglosc)e
bilan)f
bild)g
bilde)h
bildungsabschluss)i
bildungseinrichtung%E
bildungsfelder (isced f)j
bildungsstaette%E
bildungsstatte%E
bildungstraeger%E
bildungstrager%E
bilgi isleme)k
bilhete de identidade)^
billede)l
bilprof)m
birim)n
birt)o
birth date)p
birth place)q
birth year)p
birthdate)p
birthday)p
birthplace)q
bis$@
bitirme projesi)r
bitirme tezi)r
bitis(Q
bitis tarihi(Q
biztonsag)s
blog)t
blogg)u
blogi)v
blogs)w
bo phan)x
body)y
boerjan)z
bolag'/
bolge){
bolum)|
bopael)}
bopaelsadresse*$
bor i*%
borg(\
borjan)z
born)p
born in)q
born on)p
bostadsadress$u
bostadsort*&
bosted*'
bostedsadresse*(
boy*)
bracni stalez**
bracni status*+
bracno stanje*+
bralno razumevanje*,
branca%v
branch*-
branche*.
branche und groesse*/
branche und grosse*/
branje*,
brans%Q
bransch*0
bransje*1
branza*2
braut*3
broj mobitela*4
broj telefona*5
broj zaposlenih*6
broj zaposlenika*7
bronnta ag*8
bronntoir*8
brugernavn*9
brukernavn*:
brukte teknologier*;
bsn*<
buaicphointi*=
budget&n
buergerort*>
built with*?
bundesland*@
bundeswehr*A
burgerlijke staat*B
burgerlijke stand*B
burgerort*>
buseta*C
business*D
business sector*-
business unit*E
by*F
bydlisko*G
bydliste*H
byggherre*I
bygherre*J
byrjadi*K
c e$(
c f*L
c i*M
c korkort(W
c p*N
c p y poblacion*O
c-koerkort(W
cac mon hoc chinh*P
cadeiras*Q
cailiocht*R
calificacion*S
calificacion final*S
calificacion media*S
calificare*T
calificarea diploma obtinuta*T
calificativ*U
calisan kisi sayisi*V
calisan sayisi*V
calisma durumu*W
calisma sekli*X
calisma suresi*Y
calisma tarihleri*Y
calisma turu*X
calisma yeri*Z
calismak istedigi yer*[
calitate*\
call*]
calle*^
camp d'estudi%v
campi di studio (isced f*_
campo'3
campo de estudio'3
campo de estudo'4
campo di studio%x
campos de estudio (cine f*`
can nang*a
candidate*b
canli demo(^
canonical*c
canton*d
cantone*e
cap*f
cap boi*g
cap citta*h
cap do*i
cap e citta*h
cap e comune*h
cap e localita*h
capacidad oral*j
capacita di espressione orale*k
capacita di lettura*l
capacita di scrittura*m
capacity*n
capstone(Y
capstone project(Y
cargo*o
cargo actual*p
cargo atual*q
cargo deseado*p
cargo desejado*q
cargo desempenado*r
cargo ocupado*s
cargo pretendido*q
cargos*s
carica*t
carne de conducir*u
carnet*v
carnet de conducir*u
carnet de conduir*w
carrec*x
carrec actual*y
carrec ocupat*z
carrer$e
carrera*{
carta d'identita*L
carta de conducao*|
carta(s) de conducao*|
cartao de cidadao)^
carteira de habilitacao*|
carteira de motorista*|
carteira nacional de habilitacao*|
cas*}
casa editrice+$
casopis+%
catatan+&
categoria+'
categoria profesional*r
categoria professional*z
categorie+(
category+)
categoría+*
cathair(d
catégorie++
causa de baja+,
cccd+-
ceadainm%<
ceadunas tiomana+.
cec+/
cecr+0
cecrl+1
cedula*M
cedula de ciudadania*M
cefr+2
cefr duzeyleri(F
cefr level+3
cefr levels+3
cefr nivaer+4
cefr niveauer+5
cefr tasot+6
cefr-nivaaer+4
ceg$*
ceg leirasa$&
cegnev$*
ceim*R
cel+7
cele jmeno+8
cele meno+9
cell+:
cell phone+;
cellphone+;
cellulaire+<
cellular+;
cellulare+=
cellulari+>
celular+?
cena+@
centre+A
centre d'estudis+A
centre de formacio+A
centre de formation+B
centre educatiu+A
centro$G
centro de estudios$G
centro de formacion$G
centro de trabajo+C
centro educativo$G
cep+D
cep cidade+E
cep e cidade+E
cep tel+F
cep telefonu+F
cep telefonum+F
certificado+G
certificados+H
certificados de idiomas+H
certificat de langue+I
certificate+J
certificate de limba+K
certificate lingvistice+K
certificaten+L
certificates+M
certificati+N
certificati linguistici+N
certification+O
certification body('
certifications de langue+I
certificats+P
certificats d'idiomes+Q
certificats de langue+I
certificazioni linguistiche+N
certified by('
certifikat+R
certifikater+S
certifikati+T
certifikaty+U
certyfikaty+V
certyfikaty jezykowe+V
cetatenia+W
cetatenie+W
cfu+X
cgpa(C
charity+Y
chef+Z
chefia+[
chieu cao*a
cho o+\
cho o hien tai+\
chuc danh+]
chuc vu+^
chuyen nganh+_
cidadania+`
cidade+a
cidade estado+E
cidade uf+E
ciel+b
cijfer+c
cikis tarihi(Q
cil+d
cilj+e
cim+f
cineal gno no earnala+g
cinnosti+h
cinsiyet+i
cinsiyeti+i
cita+j
citaat$1
citacao+k
citanie+l
citanje+m
citas e pasta adreses+n
citas timekla vietnes+o
citat+p
citation(E
citazione+q
citi dati+r
citi talruna numuri+s
citire+t
citizen+u
citizen of+u
citizenship+u
citoyennete+v
cits+r
citta+w
citta di residenza*h
cittadinanza+x
cittadinanze+y
city+z
city and postcode+z
city of residence+z
city zip+z
citát+{
ciudad+|
ciudad de residencia*O
ciudadania+}
ciutadania,$
ciutat,%
civil status,&
civilite,'
civilstaand,(
civilstand,)
civilstatus${
civilstånd,(
cizi jazyk,*
clase+*
class(C
class rank,+
classement,,
classificacao,-
classificacao final,-
classification(C
cliant,.
client,/
client name%'
cliente,0
closing,1
closing paragraph,1
closing salutation,2
cmnd+-
cnh*|
co auteurs($
co authors(&
co quan,3
co so dao tao,4
coauteurs($
coauthors(&
coautores(-
coautori,5
coautors,6
cod poist,7
cod postal,8
cod postal oras,9
cod postal si localitate,9
code,:
code postal,;
code postal et ville,<
code postal ville,<
code source,=
codi postal,>
codice fiscale*L
codice postale*f
codice sorgente,?
codigo fonte,@
codigo fuente,A
codigo postal,B
codigo postal e localidade+E
codigo postal localidade+E
codigo postal y ciudad*O
codigo postal y localidad*O
coeficiente,-
coeficiente de rendimento,-
cognom,C
cognome,D
cognome e nome,E
cognome nome,E
cognome(i ) nome(i,E
cognomi,D
cognoms,C
cognoms i nom,F
colaiste,G
colegio,H
college$I
colégio,I
comarca,J
comhlacht%;
comhra,K
comienzo,L
commanditaire,M
commentaire$+
commissioned by%'
committente,N
commune,<
communicatie,O
communication,P
communication and collaboration,Q
companhia,R
compania,S
companie,T
company,U
company description$=
company name,V
company profile$=
company size,W
companyia,X
compartiment,Y
compañía+C
competences,Z
competences acquises,Z
competences mobilisees,Z
competencias,[
competenta,\
competente,]
competenze,^
competências%u
compiti'h
compiti principali'h
completed,_
completion date,_
complimentary close,2
compreensao auditiva,`
compreensao de leitura,a
compreensao escrita,a
compreensao oral,`
comprehension ecrite,b
comprehension orale,c
comprendre: ecouter,c
comprendre: lire,b
comprensio lectora,d
comprensio oral,e
comprension auditiva,f
comprension de lectura,g
comprension escrita,h
comprension lectora,g
comprensione orale'<
comprensione scritta*l
compte,i
comptes,j
comune*h
comunicacao,k
comunicacion,l
comunicare,m
comunicazione,n
comunidad autonoma,o
comunitat autonoma,J
concedido por,p
concedit per'`
concelho+E
concentration'5
conclusao&K
conclusao prevista&K
conclusion,q
conclusione%L
condizione lavorativa,r
conference,s
conferencia,t
conferenza+$
conferinta,u
conferit de$T
conferito da'I
conferência,v
conférence,w
cong cu,x
cong nghe,x
cong nghe su dung,x
cong nghe va cong cu,x
cong ty,y
cong viec,z
cong viec chinh,{
cong viec mong muon,|
congres,}
congreso-$
congresso,v
congrés-%
conhecimentos%u
conocimientos&|
conoscenza-&
conquistas-'
conscription-(
conseguimento%L
conseguito-)
conseguito il-)
cont-*
conta-+
contact-,
contact no*]
contact number*]
contacto--
contacto telefonico-.
contae-/
contas-0
contato-1
contatos-1
contatto-2
contenido$N
contenidos'B
content-3
content creation-4
content creeren-5
contenu-6
contenuti-7
contenuto-8
contesto-8
conteudo-9
context-:
contexte-;
contexto-<
contingut-=
continut->
contract type-?
contractvorm-@
contrat-A
contratante-B
contrato-C
contratto-D
contribution-E
contributions-E
convegno+$
conversa-F
conversacao-G
conversacao oral-H
conversacion-I
conversatie-J
conversation-K
conversazione-L
coordonator-M
coordonator stiintific-M
core courses-N
corps-O
correio eletronico-P
correio(s) eletronico(s-P
correo-Q
correo e-Q
correo electronico-Q
correo(s) electronico(s-Q
correu$(
correu e$(
correu electronic$(
corsi-7
corso di laurea-R
corso di studi%x
country-S
country of residence-S
county-T
courriel$x
courrier electronique$x
cours-U
cours pertinents-U
cours principaux-U
cours suivis-U
course of study'5
course work-N
courses-N
coursework-N
cp-V
cp ciudad*O
cp et ville,<
cp ville,<
cp y ciudad*O
cp y poblacion*O
cpf)^
cr,-
creacion de contenido-W
creacion de contenidos-W
crearea de continut-X
creatie van inhoud-5
creation de contenu-Y
creazione di contenuti-Z
credit points-[
credite-\
crediti+X
crediti formativi+X
creditos-]
creditos ects-^
credits-_
credits ects-`
creidmheasanna-a
criacao de conteudo-b
criacao de conteudos-b
crioch-c
cruthu abhair-d
crèdits-e
crédits-`
csaladi allapot-f
csaladi allapota-f
csaladi nev-g
csaladnev-g
csapat-h
csapat merete)=
cteni-i
ctps)^
cualificacion+G
cualificacion obtenida+G
cudzi jazyk-j
cuenta%Y
cuentas-k
cuideachta%;
cuil*M
cumann-l
cumarsaid-m
cur sios-n
curp*M
current address$_
current city+z
current location-o
current role-p
current salary-q
current status-r
curriculum%x
cursai-s
curso-t
cursos-u
cursos relevantes'B
cursuri-v
cursus+O
cursussen)2
custaimeir,.
customer%'
cuvinte cheie,]
cytat-w
czas-x
czas trwania-x
czasopismo-y
czynnosci-z
czytanie-{
cél-|
d n i*M
d o b)p
d tarihi-}
da.$
daerah.%
dagsetning.&
dagsetningar.'
dal.$
dal al.(
dalsi e maily.)
dalsi informace.*
dalsi telefony.+
dalsi udaje.*
dalsi weby.,
dalsie e maily.-
dalsie telefony..
dalsie udaje./
dalsie weby.0
dalykai.1
dan toc.2
danh xung.3
danisman(_
darba deveja nosaukums un adrese.4
darba devejs.4
darba pienakumi'Y
darba tema(g
darba uzsaksana.5
darba vieta'a
darbavieta.4
darbdavio pavadinimas ir adresas)8
darbdavys)8
darbibas joma.6
darbibas veids vai nozare.6
darbinieku skaits.7
darbo pobudis'c
darbo tema(b
darbo vieta.8
darboviete)8
darbuotoju skaicius.9
dari.:
data.;
data (van tot.<
data breithe.=
data criochnaithe-c
data d'expedicio.>
data d'inici.?
data d'obtencio.>
data de admissao$b
data de conclusao&K
data de emissao.@
data de fi.A
data de fim&K
data de finalitzacio.A
data de inceput.B
data de ingresso$b
data de inicio$b
data de naixement&j
data de nascimento&M
data de obtencao.@
data de publicacao&N
data de publicacio.C
data de saida&K
data de sfarsit$C
data de termino&K
data di assunzione.$
data di conclusione%L
data di conseguimento.D
data di fine%L
data di inizio.$
data di nascita&H
data di pubblicazione&I
data di rilascio-)
data e local de nascimento&M
data e luogo di nascita&H
data emiterii&c
data final&K
data fine%L
data foilsithe.E
data i lloc de naixement&j
data i miejsce urodzenia.F
data inceperii.B
data incheierii$C
data inicial$b
data inizio.$
data nasc&M
data nascita&H
data nasterii&e
data obtinerii&c
data publicarii&d
data publikacji.G
data rozpoczecia.H
data si locul nasterii&e
data tal bidu)c
data tal pubblikazzjoni.I
data tat tmiem.J
data tat twelid.K
data tosaithe.L
data ur.F
data urodzenia.F
data uzyskania.M
data wydania.M
data zakonczenia.N
datai.O
datas.P
datas (de ate.P
date.Q
date (da a.(
date d'entree.R
date d'obtention.S
date de commencement.R
date de debut.R
date de delivrance.T
date de disponibilite.U
date de fin'o
date de naissance&A
date de parution&B
date de publication&B
date de sortie'o
date et lieu de naissance&A
date from))
date issued(K
date of birth)p
date of issue(K
date of publication.V
date to,_
daten)G
datenverarbeitung.W
dates.X
dates (de a&C
dati.Y
dato.Z
dato (fra til.[
datore di lavoro.\
datos.]
datum.^
datum (fraan - till&[
datum (fran till&[
datum (od do._
datum a miesto narodenia.`
datum a misto narozeni.a
datum behaald),
datum i mesto rodenja.b
datum i mjesto rodenja.c
datum izdaje.d
datum izdavanja.e
datum konca.f
datum nar.a
datum narodenia.`
datum narozeni.a
datum objave.g
datum objavljivanja.h
datum pocetka.i
datum publikace.j
datum publikovania.k
datum rodenja.l
datum rojstva.m
datum ukonceni.n
datum ukoncenia.o
datum van afgifte),
datum vydani.p
datum vydania.q
datum zacatia.r
datum zacetka.s
datum zahajeni.t
datum zavrsetka.u
datum ziskani.p
datum ziskania.q
datumi.v
datumi (od do*}
datums.w
datumy.x
daty-x
dată&c
dauer)G
day rate-q
de.y
de a&C
de ate.P
de la.B
de tai.z
de tai tot nghiep.z
debut.R
decerne par'k
degre de maitrise.{
degree$H
degree type$H
deild.|
dejavnost.}
deklareta adrese$r
delatnost/$
delivrance.T
delivre.T
delivre le.T
delivre par(3
delka praxe/%
delodajalec/&
delovna doba/'
delovne naloge/(
delovni cas/)
delovno mesto/*
delta i samtal/+
demissao&K
demo/,
den/-
deneyim/.
deneyim suresi/.
denominacio,F
denominacion//
denominazione/0
denumire/1
denumirea premiului/2
departament/3
departamentas/4
departamento/5
departaments/6
departamentul,Y
departemen(]
departement/7
departman)n
departmani)n
department/8
depo(^
depoimento+k
depot,=
dept*E
depuis.R
derece/9
derecesi/:
dergi/;
dernek/<
derniere mise a jour/=
derniere modification/=
dersler%Z
des de.?
descricao/>
descricao da empresa'\
descricao das atividades']
descricao do cargo']
descricao do projeto/>
descriere->
descrierea companiei/?
descrierea proiectului->
descripcio-=
descripcio de l'empresa$V
descripcio del projecte-=
descripcion$N
descripcion de la empresa$M
descripcion del proyecto$N
descripcion del puesto$U
description/@
description de l'entreprise$,
description du poste$Z
description du projet-;
description of duties-E
descrizione-8
descrizione del progetto-8
descrizione dell'azienda'i
descrizione delle mansioni'h
desde/A
desde hasta/B
designacao/C
designacao da qualificacao atribuida/D
designation/E
desired location/F
desired position-p
desired role-p
desired salary-q
deskripsi/G
deskripsi kerja/H
deskripsi pekerjaan/H
deskripsi perusahaan/I
deskripsi proyek/G
deskrizzjoni/J
deskrizzjoni tal progett/J
despedida/K
despre companie/?
despre mine/L
destacado$'
destaques/M
destinataire$)
destinataria/N
destinatario/O
destinatário/P
details/Q
detalhes/>
detalles$N
deti/R
dettagli-8
di dong/S
dia chi+\
dia chi email/T
dia chi hien tai+\
dia chi thuong tru+\
dia diem/U
dialogs/V
diberikan oleh/W
diem/X
diem noi bat/Y
diem tb/X
diem trung binh/X
dien thoai/Z
dien thoai ban/Z
dien thoai di dong/S
dien thoai khac/[
dienst/\
dienstgeber'+
dienstort'*
dienstplicht/]
dienstsitz'*
dienststelle'+
dienststellung)E
dienstverband-@
diger/^
diger bilgiler/^
diger e postalar/_
diger telefonlar/`
diger web siteleri/a
digital content creation-4
dij/b
dij adomanyozoja$c
dij megnevezese/b
dil/c
dil belgeleri/d
dil duzeyi/e
dil sertifikalari/d
dil seviyesi/e
diller/f
dimensao da equipa/g
dimensione del team/h
din/i
dinleme/j
dioploma*R
dipartiment/k
dipartimento/l
dipendenti/h
diplom/m
diploma/n
diploma behaald%*
diploma minositese'^
diploma notu/:
diploma obtinuta*T
diploma thesis(Y
diplomamunka/o
diplomamunka cime/o
diplomarbeit$?
diplomas/p
diplomdarbs(g
diplome+O
diplome le plus eleve/q
diplome obtenu+O
diplome prepare+O
diplome prevu'o
diplomityo/r
diplomityoe/r
diplomova praca(e
diplomova prace(f
diploms/s
diplomska naloga/t
diplomski rad/u
diplomsko delo/t
diplomă*T
direccion*^
direccion de correo electronico-Q
direccion electronica-Q
direccion particular*^
direccion postal*^
direccion(ones*^
directeur de these/v
direction/w
director de tesi/x
director de tesis/y
disciplina/z
disciplinas*Q
discipline/{
disciplinele principale-v
disciplinele principale studiate competente profesionale dobandite-v
discurs oral/|
disertace(f
disertacija/}
disertacni prace(f
disertasi0$
disertatie0%
disertācija(g
disponibile da0&
disponibilidad0'
disponibilidad de incorporacion0'
disponibilidad geografica0(
disponibilidad para viajar0(
disponibilidade0)
disponibilidade geografica0*
disponibilidade para mudanca0*
disponibilidade para viagens0*
disponibilita0&
disponibilita a trasferte0+
disponibilita al trasferimento0+
disponibilita immediata0&
disponibilitat0,
disponibilitate0-
disponibilite.U
disponible.U
disponible a partir de.U
disponible desde0'
disponivel a partir de0)
dissertacao0.
dissertacao de mestrado0.
dissertation0/
dissertazzjoni00
disszertacio/o
distincao01
distinctie/2
distinction02
district-T
distrito03
diterbitkan04
diterbitkan di05
diterbitkan oleh06
ditta.\
divers(9
divisao07
divisi(]
divisie/\
division08
divisione/l
división09
dizertacna praca(e
djelatnost0:
djelatnost ili sektor0:
dla0;
dlzka praxe0<
dmirijiet'j
dni0=
do0>
do an tot nghiep.z
dob0?
doba0@
doba trvani0A
doc0B
doctoral thesis(Y
document version0C
documento de identidad*M
dodatkowe informacje0D
dodelila0E
dodelio0E
dodeljuje0E
dodijelila0F
dodijelio0F
dodjeljuje0F
doel)I
dogum-}
dogum gunu-}
dogum tarihi-}
dogum tarihi ve yeri-}
dogum yeri0G
dogum yeri tarihi-}
dogum yeri ve tarihi-}
dogum yili-}
doi0H
doktora tezi)r
doktorarbeit$?
doktoravhandling(Z
doktori ertekezes/o
doktoritoo(h
doktorsavhandling0I
doktorska disertacija0J
doktorski rad0K
domain*-
domaine0L
domaine d'activite0M
domaine d'etudes0N
domaines d'etudes (cite f0O
domenii de studiu (isced f0P
domeniu0Q
domeniu de activitate0R
domeniu de studiu0S
domeniul0S
domeniul de activitate0R
domicile0T
domicili$e
domicilio0U
domicilio actual*^
domiciliu$l
domiciliul$l
domicílio0V
domini0W
dominio0X
domisili0Y
domínio0Z
don vi0[
don vi cap*g
don vi cong tac,3
don vi thuc hien0\
don vi trao0]
don vi trao tang0]
donem*Y
donneur d'ordre,M
doporuceni0^
dosazena kvalifikace0_
dosazene vysledky0`
dosazene vzdelani0_
dosezki0a
dosiahnuta kvalifikacia0b
dosiahnute vysledky0c
dosiahnute vzdelanie0b
dostepnosc0d
dostignuca0e
dostupnost0f
dostupnosť0g
doswiadczenia jezykowe0h
doswiadczenie0i
dovednosti0j
dovod odchodu0k
dqr0l
dqr niveau0l
driver licence0m
driver's licence0m
driver's license0m
drivers license0m
driving licence0m
driving licence(s0m
driving licences0m
driving license0m
drosiba0n
drotposta0o
druge imejl adrese0p
druge spletne strani0q
druge telefonske stevilke0r
drugi e naslovi0s
drugi podatki0t
drugi sajtovi0u
drugi telefoni0v
drugo0w
druh0x
druh cinnosti alebo odvetvie hospodarstva0y
druh pracovneho pomeru0z
druh uvazku0{
druh úvazku0|
druh úväzku0z
drustvene mreze0}
drustvo1$
druzba/&
druzbena omrezja1%
drzava1&
drzavljanstvo1'
dt/Z
du.R
du an1(
du au&C
duais1)
dualgais1*
duong+\
duracao.P
duracion/B
durada1+
durasi1,
durata1-
duration1.
durată1/
durchschnitt$;
durchschnittsnote$;
duree&C
duties-E
duties and responsibilities-E
duur.<
duvod odchodu10
duzenleyen%[
duzenleyen kurum%[
duzey11
duznosti12
dyplom13
dyspozycyjnosc0d
dzial14
dziedzina15
dziedziny ksztalcenia (isced f16
dzimis17
dzimsanas dati17
dzimsanas datums17
dzimsanas gads17
dzimsanas vieta18
dzimta valoda19
dzimtas valodas19
dzimums1:
dzimusi17
dzivesvieta1;
dzivesvietas adrese$r
dáta1<
dátum1=
détails-;
e mail1>
e mail address1?
e mail adresa$n
e mail adresse1@
e mail cim0o
e mailadres1A
e mailadresse1B
e mailova adresa1C
e mailアドレス1D
e naslov1E
e pasta adrese1F
e pasts1F
e post1G
e posta1H
e posta adresi1I
e postadress1J
e postadresse1K
e posti aadress1L
e-posta1I
e-pošta1M
eachtai1N
eagraiocht-l
eap%9
earliest start date(>
earnail+g
earth0H
ec1O
echipa1P
echipă,Y
ecole+B
ecoute,c
ecouter,c
ecrire1Q
ecrit1Q
ecriture1Q
ects1R
ects bodovi1S
ects credits-[
ects point1T
edad1U
edat1V
editeur,w
edition,w
editions,w
editor-$
editora,v
editore+$
editorial1W
editura,u
education1X
education level1X
ees ja perekonnanimi1Y
eesnimed1Z
eesnimi1Z
efekty1[
effectif1\
effectifs1\
efnisskopun1]
efternamn1^
efternamn / foernamn)6
efternamn fornamn)6
efternavn1_
eftirnafn1`
egitim alanlari (isced f1a
egitim durumu1b
egitim duzeyi1b
egitim kurumu1c
egitim seviyesi1d
egitim ve ogretim veren kurumun adi ve turu1c
egreso1e
egyeb1f
egyeb adatok1f
egyesulet1g
egyetem(R
ehliyet1h
ehliyet sinifi1h
eiginnafn1i
eind%*
eindcijfer+c
einddatum%*
einde%*
eindresultaat+c
eines1j
eines utilitzades1j
eingesetzte software1k
eingesetzte technologien1k
eingesetzte werkzeuge1k
einingar1l
einkunn1m
einleitung1n
einrichtung1o
einsatz als)E
einsatzgebiet)U
einsatzort'*
eintritt&7
eintrittsdatum&7
eintrittsdatum moeglich1p
eintrittsdatum moglich1p
eintrittstermin1p
eirchod,7
eisithe1q
eisithe ag1r
eisitheoir1r
eisteacht1s
ek bilgiler/^
eki limenis1t
ekip1u
ekip buyuklugu*V
ekipa1v
ekk niveau1w
ekkr szint1x
ekr1y
eks lygis1z
eksamen1{
ekspektasi gaji1|
el meu rol1}
el p2$
el pastas2$
el pasto adresas2$
elaborato finale'7
elaborazione delle informazioni2%
elde edilen basarilar(m
electronic mail1?
elektronicka posta$n
elektronik posta1I
elektronikus levelcim0o
elektroninis pastas2$
elektronische post1@
elektronska posta2&
elektronski naslov1E
elerhetoseg2'
elert eredmenyek2(
eletkor2)
eliberat de2*
elismeres/b
elukoht2+
elukutse2,
elukutse voi ametikoht%z
email2-
email address1?
email khac2.
email lain2/
emailadres1A
emailadresse1@
emails20
emakeel21
emes per22
emesso da23
emetteur(3
emis de2*
emise le.T
emision24
emisor25
emissao.@
emissor26
emitent2*
emitido24
emitido em.@
emitido por27
emittent28
emner29
empfaenger2:
empfanger2:
empfehlung'{
empleador+C
empleo deseado*p
emploi2;
emploi recherche2<
employees,W
employer2=
employer name,V
employeur2>
employment dates1.
employment period1.
employment status-r
employment type-?
empregador,R
empregadora,R
emprego pretendido*q
empresa2?
encadrant/v
encadrante/v
end,_
end date,_
enddatum$@
ende$@
ended,_
endereco0V
endereco completo0V
endereco de e mail-P
endereco eletronico-P
endereco residencial0V
endnote$;
endustri2@
enfants2A
enfase'4
enhed2B
enhet2C
enlace,A
enlaces,A
enllac2D
enseignements-U
enstitu1c
ente2E
ente certificatore23
ente di rilascio23
ente emittente23
ente formatore'Z
entidad2F
entidad certificadora25
entidad contratante2G
entidad emisora25
entidad que otorga2H
entidade2I
entidade certificadora2J
entidade emissora2J
entidade empregadora,R
entidade formadora,I
entitat2K
entitat emissora22
entity%'
entorn1j
entorno&|
entorno tecnico&|
entorno tecnologico&|
entrada$b
entregado por2H
entreprise2>
entreprise d'accueil2L
envelope1?
envelope fill1?
environment*?
environnement,Z
environnement technique,Z
environnements,Z
eochairfhocail2M
eok2N
epasts1F
epost2O
eposta1I
eqf2P
eqf level2Q
eqf niva2R
eqf niveau2S
eqf seviyesi(O
eqf stig2T
eqf szint1x
eqf taso2U
eqf स्तर2V
eqf 等級2W
eqf 等级2X
eqf 수준2Y
eqf-nivaa2R
eqfi tase2Z
eqfレベル2[
eqr0l
eqr level0l
eqr niveau0l
eqr stufe0l
equip2\
equipa07
equipe2]
equipe encadree1\
equipment*?
equipo2^
equipos&|
eredmeny2_
eredmenyeim2(
eredmenyek2(
erfahrung)F
erfarenhet$6
erfaring$7
erfolg)L
erfolge)L
ergebnis2`
ergebnisse)L
erhaallen2a
erhallen2a
erhalten$9
erhverv2b
eriala2c
erk2d
erk niveau2e
erk niveaus2e
erreichte ziele)L
erreichtes)L
erscheinungsdatum2f
erscheinungsjahr2f
erschienen2f
erschienen in2g
erstellen von inhalten2h
erstellung von inhalten2h
erstsprache2i
ertekeles'^
ervaring$3
erworben$9
erworben am$9
esami-7
esami sostenuti-7
esco occupation2j
escola2k
escolaridade2l
escoltar,e
escrever2m
escribir,h
escriptura2n
escrita2m
escrito,h
escritura,h
escriure2n
escucha,f
escuchar,f
escuela$G
escuta,`
esihenkilo2o
esihenkiloe2o
esiletostetud2p
esimies2o
esokj2q
espb2r
espb bodovi2r
especialidad'3
especialidade'4
especialitat%v
especialitzacio%v
especializacao'4
especializacion'3
esperienza&F
esperienze linguistiche2s
espressione orale*k
estabelecimento de ensino,I
estado2t
estado actual2u
estado civil2v
estado de salud2w
estado de saude2x
estancias linguisticas2y
estat civil2z
estatura2w
estudios+G
estudis2{
eszkozok2|
eta2}
etablissement3$
etablissement d'enseignement+B
etablissement de formation+B
etat*d
etat civil2A
etat de sante3%
ethnic group3&
ethnicity3&
ethnie3'
etternamn3(
etternavn3(
ettevote3)
ettevotte kirjeldus3*
ettevottest3*
etu ja sukunimi3+
etunimet3,
etunimi3,
eurooppalainen viitekehys+6
europaeische kompetenzstufe3-
europaeischer referenzrahmen3-
europaeisk niveau+5
europaische kompetenzstufe3-
europaischer referenzrahmen3-
european level+3
europees niveau2e
europeisk niva+4
europeisk nivaa+4
ev3.
ev adresi$t
ev telefonu3/
evek30
evento,v
eves2)
evk+6
examen31
examen kvalifikation31
examensaar(G
examensar(G
examensarbete0I
examensdatum(G
examenstitel31
exitos32
exits'O
expectativa salarial33
expectativas salariales34
expected graduation,_
expected salary-q
expedicion24
expedido24
expedido por25
expedient35
expediente*S
expedit per22
experience36
experience totale&D
experiences linguistiques37
experiencia38
experiencia linguistica39
experiencia lingüística2y
experienta&;
experiència&m
experiência&R
experiência linguística3:
expertise3;
expresion escrita,h
expresion oral*j
expressao escrita2m
expressao oral-H
expressio escrita2n
expressio oral3<
expression ecrite1Q
expression orale3=
exprimare orala/|
exprimare scrisa3>
expérience&D
extracte3?
extracto3@
eyalet){
eメール1D
f3A
f de nacimiento&L
f nacimiento&L
faaliyet alani2@
faaliyetler(s
fach't
fachbereich3B
facher3C
fachgebiet't
fachrichtung't
fachzeitschrift2g
facolta3D
facts3E
faculdade,I
facultad3F
facultat+A
facultate3G
facultatea3H
faculte+B
faecher3C
faedd3I
faeddur3I
faedingarar3I
faedingardagur3I
faedingarstadur3J
faerdighed3K
faerni3L
fag3M
fagomraade3N
fagomraader (isced-f3O
fagomrade3N
fagomrader (isced f3O
fagretning3P
fahrerlaubnis3Q
fait a3R
faith3S
faits marquants$-
faks3T
faksi3U
faksimile3V
fakulta3W
fakultaet't
fakultas)a
fakultat't
fakultate3X
fakulte3Y
fakulte bolum%Q
fakultet3Z
fakulteta3[
fakultetas3\
fala-H
falar-H
familie3]
familienaam$P
familienname3^
familienstand3_
familj,(
familjefoerhaallanden,(
familjeforhallanden,(
family,&
family name3`
family names3`
family status,&
farsimanumer3a
farsimi3a
fassung3b
fax3c
fax number3d
fecha(T
fecha (de a/B
fecha de emision24
fecha de expedicion24
fecha de fin1e
fecha de finalizacion1e
fecha de graduacion1e
fecha de ingreso,L
fecha de inicio,L
fecha de nacimiento&L
fecha de obtencion24
fecha de publicacion&O
fecha de salida1e
fecha de termino1e
fecha fin1e
fecha inicio,L
fecha nacimiento&L
fecha y lugar de nacimiento&L
fechas/B
fechas (de a/B
feidhm3e
feladataim3f
feladatkor3f
feladatok3f
feladatok es felelossegek3f
felag3g
felelossegi kor3f
felettes3h
felhasznalonev3i
felmondasi ido3j
fenykep3k
ferdighet3l
ferdigheter*;
ferdighetsniva3m
ferdighetsnivaa3m
fernruf3n
ferramentas%u
ferramentas utilizadas%u
festnetz3n
fi.A
field3o
field of study'5
fields of education (isced f3p
figli3q
file-3
file type3r
filhos3s
filiere0N
fim&K
fin3t
final grade(C
final project(Y
final year project(Y
finalitzacio.A
finalizacion1e
finalizare$C
fine%L
finish,_
fino a%L
fins a.A
fiok3i
firm,V
firma3u
firma adi3v
firma hakkinda3w
firma sektoru2@
firmenbeschreibung*/
firmengroesse&n
firmengrosse&n
firmenname'+
firmenprofil*/
firmă&8
first language3x
first name3y
first name(s) surname(s*b
first names3y
fisso-2
fites'O
fites assolides'O
fixe3z
fizetesi igeny)A
fjolskylduhagir3{
fluencia3|
fluency3}
fluenta,\
fluenza-&
fluidesa4$
fluidez4%
flyttbar4&
fobb eredmenyek2(
fobb feladatok3f
fobb pontok4'
fobb targyak4(
fobb targyak gyakorlati kepzes4(
fobb tevekenysegek es feladatkorok3f
focus'5
fodd4)
fodd den4*
fodd i4+
fodelsear4*
fodelsedag4*
fodelsedatum4*
fodelseort4+
fodestad4,
fodested4-
fodselsar3A
fodselsdag3A
fodselsdato3A
fodt3A
fodt den3A
fodt i4-
foedd4)
foedd den4*
foedd i4+
foedelseaar4*
foedelsedag4*
foedelsedatum4*
foedelseort4+
foedestad4,
foedested4-
foedselsaar3A
foedselsdag3A
foedselsdato3A
foedt3A
foedt den3A
foedt i4-
foer)N
foer- och efternamn)6
foerening4.
foererkort4/
foeretag40
foeretagsbeskrivning41
foeretagsnamn'/
foerfattare42
foerlag43
foernamn44
foerstaspraak45
foerstegangstjeneste46
foerstespraak47
foglalkozas)Q
foglalkozas beosztas)<
foglalkoztatas jellege48
foilsithe.E
foilsithe in49
foilsitheoir49
foireann4:
foiskola(R
fokozat4;
folyamatos beszed)O
folyoirat4<
fon4=
fon poca4>
fonction4?
fonction ou poste occupe2;
fonctions2;
fone-1
for4@
for och efternamn)6
for og efternavn4A
for og etternavn4B
fordypning4C
forename3y
forenames3y
forening4D
forerkort4/
foretag40
foretagsbeskrivning41
foretagsnamn'/
forfattare42
forfatter4E
forfattere4E
forlag4F
forma studia0_
forma zatrudnienia4G
formaal)K
formacao/D
formal)K
formation+O
formule d'appel4H
formule de politesse4I
fornamn4J
fornavn4K
fornavne4L
forstasprak45
forstegangstjeneste46
forstesprak47
fostoir%;
foto4M
fotograf4N
fotografia4O
fotografie4P
fotografija4Q
fotografía4R
fotó3k
fra4S
fraa)+
fraan)z
framework,^
frameworks4T
framgaangar4U
framgangar4U
fran)z
fratraedelsesaarsag4V
fratraedelsesarsag4V
freagrachtai1*
fremdsprache4W
fremdsprachen4W
from4X
from to1.
fruehester eintrittstermin1p
fruehestmoeglicher eintrittstermin1p
fruhester eintrittstermin1p
fruhestmoglicher eintrittstermin1p
frá*K
frå)+
fuehrerausweis3Q
fuehrerschein3Q
fuehrerschein(e3Q
fuehrerscheine3Q
fuehrerscheinklasse3Q
fuehrerscheinklassen3Q
fuehrungsspanne&n
fuer(w
fuhrerausweis3Q
fuhrerschein3Q
fuhrerschein(e3Q
fuhrerscheine3Q
fuhrerscheinklasse3Q
fuhrerscheinklassen3Q
fuhrungsspanne&n
fulde navn4A
full name*b
fullfoert(H
fullfort(H
fullstaendigt namn)6
fullstandigt namn)6
fullt nafn4Y
fullt navn4B
funcao4Z
funcao no projeto4[
funcao ou cargo ocupado*s
funcio4\
funcion4]
funcion o cargo ocupado*r
funciones$U
funciones desempenadas$U
funciones principales$U
funciones realizadas$U
funciones y responsabilidades$U
funciones y responsabilidades principales$U
funcions$X
funcions i responsabilitats$X
funcions principals$X
funcoes']
funcoes desempenhadas']
funcoes e responsabilidades']
functia4^
functia actuala4_
functia ocupata4^
functia sau postul ocupat4^
functie4`
functie inhoud$Y
functie of beroep)C
functiebenaming)C
functienaam)C
functieomschrijving$Y
functietitel4a
function4b
funcție4c
fundacja4d
fundator4e
funkce4f
funkcia4g
funkcija4h
funkcijos'c
funkcja4i
funksjon4j
funktion4k
funzione4l
fur(w
furnizor4m
further details$^
further email addresses20
further information$^
further phone numbers4n
further websites4o
fylke4p
fylki4q
fyrir4r
fyrirtaeki4s
fón4t
född4*
för)N
förening4.
förlag43
förnamn44
fødd4u
gade*$
gads4v
gairm4w
gairm no post a bhi agat3e
gaji yang diharapkan1|
galardon4x
galimybe pradeti dirbti4y
galiu pradeti4y
galvenais4z
galvenie pienakumi'Y
galvenie prieksmeti4{
gano/:
gaol4|
gata4}
gate*(
gateadresse*(
gatuadress$u
gatve$q
geadresseerde$0
geb5$
geb am5%
geb datum5&
geboortedatum5&
geboortedatum en plaats5&
geboortejaar5&
geboorteplaats5'
geboren5$
geboren am5%
geboren in5(
geboren op5&
geboren te5'
gebruikersnaam5)
gebruikte technieken5*
gebruikte technologieen5*
gebruikte tools5*
geburtsdatum5%
geburtsdatum ort5%
geburtsdatum und geburtsort5%
geburtsdatum und ort5%
geburtsjahr5%
geburtsland5+
geburtsort5+
geburtsort und datum5%
geburtsort und geburtsdatum5%
geburtstag5%
geburtstag und ort5%
gefid ut af5,
gegenstand'v
gehalt5-
gehaltsvorstellung5-
gehaltsvorstellungen5-
gehaltswunsch5-
geiri'm
gelar5.
geloof5/
gemeente50
gemeinde51
gemiddeld cijfer+c
gemiddelde+c
gen52
gender53
genel not ortalamasi/:
genel ortalama/:
genere54
genero55
generu56
gennemsnit57
genre58
geo alt-o
gepubliceerd59
gepubliceerd in5:
gepubliceerd op59
ger3-
ger niveau3-
ger niveaustufen3-
geraete1k
gerate1k
gereedschap5*
gereedschappen5*
gers5;
gesamtnote$;
geschaeftsbereich$E
geschaeftszweig5<
geschaftsbereich$E
geschaftszweig5<
geschlecht5=
geslacht5>
gesprach&(
gesprache&(
gespraech&(
gespraeche&(
gesprekken voeren5?
gestor+[
gesundheitszustand)/
getuigenis$1
getur hafid storf5@
gewenst salaris5A
gewenste baan)B
gewenste functie)B
gewenste locatie5B
gewenste regio5B
gewicht)/
gewuenschte position%I
gewuenschter arbeitsort)U
gewunschte position%I
gewunschter arbeitsort)U
gezinssituatie*B
ghaqda5C
ghi chu5D
ghodod5E
giai doan5F
giai quyet van de5G
giai thuong5H
giao tiep5I
giao vien huong dan5J
giay phep lai xe(l
gime5K
gimenes stavoklis5L
gimes5K
gimimo data5K
gimimo metai5K
gimimo vieta5M
gimtoji kalba5N
gimtosios kalbos5N
gimusi5K
gioi thieu5O
gioi thieu cong ty5P
gioi thieu du an1(
gioi tinh5Q
giris(q
giris tarihi(q
giro$M
github repo0H
given by(M
given name3y
given names3y
gjennomsnitt5R
glaube5S
glavne aktivnosti i odgovornosti5T
glavne naloge/(
glavne naloge in pristojnosti/(
glavni poslovi i odgovornosti5T
glavni predmeti5U
glavni predmeti pridobljeno znanje in kompetence5V
glavni predmeti stecene profesionalne vjestine5W
glavni zadaci12
globe0H
glowne dzialania i obowiazki-z
glowne obowiazki-z
glowne przedmioty5X
glowne przedmioty umiejetnosci zawodowe5X
glowne zadania-z
glowne zadania i obowiazki-z
gneas5Y
gnothachtalacha1N
go dti-c
godina5Z
godina rodenja.l
godina zavrsetka.u
godine5[
godine iskustva5\
golongan darah)>
gorev5]
gorev tanimi(s
gorev unvan5^
gorev unvani5^
gorev ve sorumluluklar(s
gorev ve sorumluluklarim(s
gorevi5^
gorevim5_
gorevler(s
gorevlerim(s
gorus5`
govor5a
govorna interakcija5b
govorna produkcija5c
govorno sporazumevanje5d
govorno sporocanje5e
gpa5f
graad5g
grad5h
grada5i
gradam1)
grade5j
grade point average(C
grado5k
grado academico+G
grado de dominio5l
grads/s
gradu/r
graduacio.A
graduacion1e
graduation,_
graduation date,_
graduation project(Y
grau5m
grau academico/D
grau de dominio5n
grau de escolaridade2l
greeting5o
groesse)/
groesste erfolge)L
grosse)/
grosste erfolge)L
group5p
grund des wechsels'|
grundwehrdienst*A
grussformel5q
grád5r
gsm5s
gurnal5t
guthan4t
guthan poca4>
guvenlik5u
gyvenamoji vieta5v
gyvenamosios vietos adresas$q
gènere5w
gênero5x
h p5y
habilidades,[
habilitacao5z
habilitacoes literarias2l
habilitats1j
habite a,<
habla*j
hablado*j
hablar*j
haettava tehtaevae%|
haettava tehtava%|
haettu tehtaevae%|
haettu tehtava%|
hakkimda$S
hallas utani ertes5{
hallott szoveg ertese5{
halozat5|
handle5}
handledare+Z
handphone6$
handy6%
handynummer6%
hapunktar6&
haridusasutus6'
haridustase6(
hasil6)
hasil kerja6)
haskoli6*
hasta1e
hasznalt technologiak2|
hauptaufgaben')
hauptfach't
hauptfacher6+
hauptfacher berufliche fahigkeiten6+
hauptfaecher6+
hauptfaecher/berufliche faehigkeiten6+
haupttaetigkeiten')
haupttatigkeiten')
hauptteil6,
he dao tao(X
headcount,W
headline-p
health6-
health status6-
hedeflenen pozisyon(u
height6-
height and weight6-
heimasida6.
heimasimi6/
heimatort60
heimeside61
heimilisfang62
heiti4Y
helstu atridi6&
helstu verkefni$F
helstu verkefni og abyrgd$F
hely63
helyseg63
helyszin63
hemadress$u
hemort64
hemsida65
hemtelefon66
henkiloestoe%N
henkiloestoen maeaerae%N
henkilosto%N
henkiloston maara%N
herausgeber67
herkunft*>
herkunftsort*>
herramientas&|
herramientas utilizadas&|
hesap68
high school$I
highest degree1X
highest qualification1X
highlights3E
hijos69
hilfsmittel1k
hingga6:
hinh anh&9
hinh thuc lam viec6;
hinne6<
hintergrund'v
hitap6=
hjemmeadresse6>
hjemmeside6?
hjuskaparstada3{
hlavne body6@
hlavne cinnosti6A
hlavne cinnosti a zodpovednost6A
hlavne predmety6B
hlavni body6C
hlavni cinnosti6D
hlavni napln prace6D
hlavni pracovni napln a oblasti odpovednosti6D
hlavni predmety6E
hlavni ukoly6D
hlavni uspechy0`
hledana pozice6F
hlekkur6.
hlustun6G
hlutverk6H
hlutverk i verkefni6I
ho6J
ho so5D
ho so truc tuyen6K
ho ten6L
ho va ten6L
hobbies$^
hoc vi(X
hochschule%E
hochster abschluss6M
hochster bildungsabschluss6M
hodnoceni6N
hodnotenie6O
hoechster abschluss6M
hoechster bildungsabschluss6M
hoegskola6P
hoegskole6Q
hoegskolepoaeng6R
hoegsta utbildning6S
hoehepunkte)M
hoejdepunkter6T
hoejdpunkter6U
hoejeste uddannelse6V
hoeren6W
hoerfoerstaaelse6X
hoerverstehen6W
hoeydepunkter6Y
hoeyeste utdanning6Z
hofundar6[
hofundur6[
hogeschool6\
hogskola6P
hogskole6Q
hogskolepoang6R
hogsta utbildning6S
hohepunkte)M
hoi6]
hoi thoai6^
hojdepunkter6T
hojdpunkter6U
hojeste uddannelse6V
holqien ta' kontenut6_
home address$_
home page0H
home phone*]
home town6`
homepage6a
hometown6b
hon nhan6c
honlap6d
honorific6e
honors(C
honours(C
hoofdtaken$Y
hoofdvak%.
hoofdvakken)2
hoogst genoten opleiding6f
hoogste opleiding6f
hoogtepunten)1
hop thu/T
horen6W
horforstaelse6X
horverstehen6W
hovedfag6g
hovedopgave%(
hovedopgaver'-
hovedopgaver og ansvarsomraader'-
hovedopgaver og ansvarsomrader'-
hovedoppgave(Z
hovedoppgaver'%
hovedpunkter6h
hovorenie6i
hoydepunkter6Y
hoyeste utdanning6Z
hp6j
hubungan6k
hugbunadur6l
huidige functie)B
huidige status6m
hulpmiddelen5*
huom6n
huomautus6n
huvudaemne$}
huvudaemnen%$
huvudamne$}
huvudamnen%$
huvudsakliga aemnen%$
huvudsakliga amnen%$
huvudsakliga arbetsuppgifter&^
huvudsakliga arbetsuppgifter och ansvarsomraaden&^
huvudsakliga arbetsuppgifter och ansvarsomraden&^
huvuduppgifter&^
icerik$R
icerik olusturma6o
id6p
id number6q
idade6r
idegen nyelv6s
identifiant6t
identity card6q
identity number6q
idioma6u
idioma materno6v
idioma nativo6w
idioma(s) materno(s6v
idiomas6x
idiomas maternos6v
idiomes6y
idirghniomhu cainte,K
ido30
idoszak30
idotartam30
idotartam ( tol ig30
ieguta kvalifikacija/s
iegutais grads/s
iela$r
ienemamais amats6z
iestade6{
igudziai6|
igyta kvalifikacija6}
ihr name7$
ijazah7%
ika7&
ikae7&
ikamet7'
ikamet adresi$t
ikamet ettigi sehir7'
ikamet yeri7(
ikametgah7)
ikametgah adresi$t
ikametgâh7'
iki(c
il7'
il mio ruolo7*
ilce7+
iletisim7,
ilgili dersler%Z
ilk ad7-
ilsien matern7.
image(@
imagem7/
imagen4R
imatge70
ime71
ime i adresa poslodavca72
ime i prezime73
ime i vrsta organizacije pruzatelja obrazovanja i osposobljavanja74
ime in priimek75
imejl76
imejl adresa76
imie77
imie i nazwisko78
imiona77
immagine79
imone7:
impact$J
impjegatur7;
impjieg mixtieq7<
impresa.\
in7=
in bezit van rijbewijs7>
in breve7?
in dienst)(
in evidenza7@
incarichi'h
incarico7A
inceput.B
incorporacio0,
incorporacion0'
indeks prestasi7B
indhold7C
indir(^
indirizz7D
indirizz elettroniku7E
indirizzi email ohra7F
indirizzo7G
indirizzo di posta elettronica7H
indirizzo di residenza7I
indirizzo di studio%x
indirizzo e mail7H
indirizzo email7H
indirizzo(i7I
industri)b
industria7J
industrie7K
industrija7L
industry*-
indústria7M
ine./
informacijas apstrade7N
informacijos pateikimas zodziu7O
informacijos tvarkymas7P
informaciofeldolgozas7Q
informasi lain7R
informasjonsbehandling7S
informatieverwerking7T
information7U
information and data literacy7U
information processing7U
informationsbehandling7V
informationsverarbeitung.W
informazioni sull'azienda'i
ingreso,L
ingresso$b
inhalt'v
inhalte7W
inhoud)I
inici.?
inicio/A
inicio imediato0)
inizio.$
inne0D
inne adresy e mail7X
inne informacje0D
inne strony7Y
inne telefony7Z
innehaall(i
innehall(i
innhold7[
innholdsproduksjon7\
inquadramento7]
inriktning$}
inscne5Y
insegnamenti-7
instansi7^
instantie%)
instelling7_
institiuid,G
instituce7`
institucia7a
institucio7b
institucion7c
institucion educativa$G
instituicao7d
instituicao de ensino,I
instituicao emissora2J
institusi7e
institusjon7f
institut7g
institute$I
institutia7h
institutie7i
institutie de invatamant4m
institutie emitenta2*
institution7j
instituto,H
instituut6\
instrumente,]
instruments*?
instytucja7k
intelegere orala'=
intelegere scrisa+t
intelegere: ascultare'=
intelegere: citire+t
interacao oral-G
interaccao oral-G
interaccio oral-F
interaccion oral-I
interactie5?
interaction7l
interaction orale7m
interactiune orala-J
interakcja ustna7n
interaksi lisan7o
interazione-L
interazione orale-L
interazzjoni orali7p
intercambios3:
internet7q
internet sitesi(^
internet stranica7r
internetadresse7s
interneto svetaine7t
internetseite7s
internetska stranica7u
intezmeny7v
intitule7w
intitule du certificat ou diplome delivre+O
intitule du poste7x
introduction7y
início$b
iparag%1
ipk7B
ipk nilai7B
ipprocessar tal informazzjoni7z
ippubblikat.I
ippubblikat minn5t
ira,-
irankiai6|
iranyitoszam7{
iranyitoszam es varos7|
iranyitoszam telepules7|
iras7}
iraskeszseg7}
iris49
irtisanomisaika%a
is alani2@
is tanimi(s
is tanimim(s
is unvani5^
is veren8$
is veya sektor turu2@
is yeri3v
isced f3p
isced fields3p
isdave8%
isdavejas8%
isdavimo data8&
isdavusi institucija8%
isduota8&
ise baslama tarihi(r
iseloomustus8'
isem8(
isem proprju8)
isem shih8(
isem u indirizz ta' min jimpjega7;
isem u kunjom8(
isi/G
isim$]
isim soyisim$]
iskola(R
iskolai vegzettseg8*
iskustvo5\
issilavinimas6}
issue date(K
issued(K
issued by('
issuer(L
issuing authority('
issuing body('
issuing organisation('
issuing organization('
istaiga8+
istaknuto8,
istenen pozisyon(u
istihdam turu*X
istituto'Z
istituto di istruzione'Z
istituto di istruzione o formazione'Z
istituzione8-
istituzzjoni8.
isveren8/
isverenin adi ve adresi3v
isyeri3v
iteike&r
ivertinimas(j
izdajatelj80
izdal80
izdala81
izdao82
izdavac83
izdavalac84
izdavatelj85
izdavatelj certifikata85
izdevejs86
izdevnieciba87
izglitibas iestade'q
izglitibas jomas (isced f88
izglitibas limenis/s
izmantotas tehnologijas'f
izobrazba89
izobrazevalna ustanova3[
izsniedza86
izsniedzejs86
izsniegts8:
izvajalec3[
jaar8;
jaar oud8<
jabatan8=
jabatan saat ini8>
jabatan terakhir8?
jaemfoerelsetal)T
jaerjestaejae8@
jaerjestoe8A
jahr8B
jahre8C
jahre alt%f
jahre berufserfahrung)F
jahre erfahrung)F
jahrgang5%
jalan%O
jamforelsetal)T
jaren.<
jaren ervaring$3
jaringan8D
jarjestaja8@
jarjesto8A
jarmuvezetoi engedely8E
jarmuvezetoi engedely(ek8E
jazyk8F
jazykova uroven8G
jazykove certifikaty+U
jazykove skusenosti8H
jazykove zkusenosti8I
jazyky8F
jefe directo/y
jefe inmediato/y
jelleg8J
jenis8K
jenis kelamin8L
jenis pekerjaan8M
jenis proyek8K
jenis usaha)b
jenjang7%
jenjang pendidikan7%
jezici8N
jezicka iskustva8O
jezicki sertifikati8P
jezicna iskustva8Q
jezicni certifikati8R
jezik8S
jeziki8T
jezikovne izkusnje8U
jezikovni certifikati8V
jezyk8W
jezyk obcy8W
jezyk ojczysty8X
jezyk(i) ojczysty(e8X
jezyki8Y
jezyki ojczyste8X
jmbg8Z
jmeno+8
jmeno a adresa zamestnavatele8[
jmeno a prijmeni+8
job8\
job description-E
job duties-E
job position/E
job responsibilities-E
job role/E
job status-r
job title8]
job type-?
jobb8^
jobdesk/H
jobtitel8_
jogositvany8E
jornada8`
journal,s
judet8a
judetul8a
judul8b
judul skripsi0$
judul tesis0$
judul tugas akhir0$
juhiload8c
juhiluba8c
juhtimisoigus8c
julkaisija8d
julkaistu8e
julkaistu lehdessa8d
julkaistu lehdessae8d
julkaisupaeivae8e
julkaisupaiva8e
julkaisuvuosi8e
jumlah anggota tim8f
jumlah karyawan8f
jumlah sks8g
jurnal05
jurusan)a
jusqu'a'o
kabupaten8h
kaennykkae8i
kaeytetyt teknologiat'A
kaeyttaejaenimi8j
kaeyttaejaetunnus8j
kaitsevaeteenistus%B
kalba8k
kalbejimas7O
kalbos8k
kalbos lygis8l
kampus7e
kan tiltraede8m
kan tiltre8n
kandidatuppsats0I
kannykka8i
kansalaisuus8o
kansallisuus8o
kanton*@
kantor8p
kapcsolat8q
kapsam$R
kar8r
karakter8s
karaktergennemsnit57
karaktersnitt5R
kariga8t
karine tarnyba8u
karsilikli konusma8v
kasutatud tehnoloogiad8w
kata kunci%S
kategori8x
kategorie8y
katonai szolgalat8z
katonasag8z
katuosoite8{
kaupunki'T
kaynak kod(^
kaytetyt teknologiat'A
kayttajanimi8j
kayttajatunnus8j
kazanilan niteligin adi1d
kazanimlar(m
keamanan8|
kebangsaan8}
keel9$
keeled9$
keeleoskuse tase9%
kefasihan9&
kelamin8L
kelliem9'
kelt9(
kelulusan6:
kemampuan9)
kendskab9*
kenninafn1`
kennitala3I
kenntnisse9+
kenntnisstand9,
kent7'
kep3k
kepemilikan sim9-
kepesites4;
kepzes9.
kepzes szintje4;
kepzettseg4;
keresett pozicio)Q
keresztnev9/
keresztnevek9/
kernpunten)1
kesehatan)>
keskeiset aineet%8
keskeiset opinnot%8
keskeiset saavutukset90
keskeiset tehtaevaet91
keskeiset tehtavat91
keskiarvo':
keskmine hinne6<
keskustelu92
kesto%@
kestus$z
keszsegek2|
ket qua93
ket qua dat duoc93
ket thuc/-
keterampilan%S
keterangan/G
ketersediaan94
kewarganegaraan8}
key accomplishments$J
key achievements$J
key courses-N
key highlights3E
key modules-N
key points3E
key responsibilities-E
key results$J
key skills*?
key tasks-E
keywords*?
kezdes)3
kezdesi idopont3j
kezdet)3
kezdete)3
kezdo datum)3
khac95
khach hang0\
khoa+_
khoa hoc*P
khoa luan.z
khoang thoi gian5F
khu vuc/U
kiado4<
kiadta96
kiallito96
kiallitotta96
kiallitva9(
kibocsato96
kielet97
kieli97
kielikokemus98
kielitaidon taso99
kielitaito99
kielitodistukset9:
kielitutkinnot9:
kiemelesek4'
kierunek15
kierunek studiow15
kilepes)%
kilo*)
kimlik no9;
kind+)
kind of experience9<
kinder3_
kinh nghiem9=
kirjallinen9>
kirjastus%?
kirjeldus9?
kirjoittaja9@
kirjoittajat9@
kirjoittaminen9>
kirjutamine9A
kisbiet9B
kisisel web sitesi(^
kita9C
kitba9D
kiti duomenys9C
kiti el pasto adresai9E
kiti telefono numeriai9F
kitos svetaines9G
kjoenn9H
kjonn9H
klant9I
klausisanas9J
klausymas9K
klicova slova0j
klicove body6C
kliem ewlieni5E
klien9L
klient9M
klientas9N
klients9O
klijent9P
kljucne besede9Q
kljucne reci9R
kljucne rijeci9S
kljucne tacke9T
kljucne tocke9U
klucove body6@
klucove slova9V
kluczowe punkty9W
koautoren(,
koautori9X
kod i miasto9Y
kod miasto9Y
kod pocztowy9Z
kod pocztowy i miejscowosc9Y
kod pocztowy miasto9Y
kodakondsus9[
kode pos9\
kodici postali9]
koduleht9^
kodune aadress$.
koen9_
koerekort9`
koerkort(W
koerkortsbehoerighet(W
kohokohdat9a
koht'U
kohustused9b
kokemus9c
kokemusvuodet9c
kokkuvote9d
koko nimi3+
kolegiji5W
kom9e
komanda9f
komandas lielums.7
komandos dydis.9
kommun64
kommune9g
kommunikacio9h
kommunikasjon9i
kommunikation9j
komorka9e
kompanija9k
kompetencer&h
kompetenser&f
kompetenza9l
kompetenzstufe'z
komunikace9m
komunikacia9n
komunikacija9o
komunikacja9p
komunikasi9q
komunikazzjoni9r
kon9_
konec9s
konference9t
konferencja-y
konferenz2g
konfession5S
koniec9u
konsentrasi)a
konta9v
kontak9w
kontakt9x
kontakt telefon*5
kontaktinis telefonas9y
kontaktna adresa$j
kontaktni adresa$k
kontaktni telefon9z
kontakttalrunis9{
kontekst9|
konten9}
konto:$
konum7(
konusma:%
konverzace:&
konverzacia:'
konwersacja7n
konzulens3h
kool6'
koolitaja6'
koolitusasutus6'
kopsavilkums:(
kor2)
korekort9`
koriscene tehnologije9R
korisnicko ime:)
koristene tehnologije9S
korkeakoulu:*
korkein koulutus:+
korkort(W
korkortsbehorighet(W
korsijiet:,
kota:-
kota domisili8h
kotikunta'T
kotiosoite8{
kotipaikka'S
kotisivu:.
kotisivut:.
koulu:*
koulutuksen jaerjestaejae:*
koulutuksen jaerjestaejaen nimi ja tyyppi:*
koulutuksen jarjestaja:*
koulutuksen jarjestajan nimi ja tyyppi:*
koulutus'9
koulutusala%6
koulutusalat (isced f:/
koulutuslaitos:*
koulutusohjelma%6
koulutustaso:+
kozossegi media:0
kp:1
kraad:2
kraj:3
kraj dela:4
kraj rojstva:5
krajina:6
kredi%H
krediler%H
kredit:7
kreditai:8
kreditek:7
krediti:9
kreditne tocke::
kreditpunkte:;
kreditpunkti:1
kredity:<
krestni jmena:=
krestni jmeno:=
krstne mena:>
krstne meno:>
kryptis3\
ktp:?
kualifikasi7%
kuendigungsfrist1p
kuendigungsgrund'|
kulcsszavak2|
kullandigim programlar&+
kullandigim teknolojiler&+
kullanici adi68
kullanilan araclar&+
kullanilan diller&+
kullanilan programlar&+
kullanilan teknolojiler&+
kullegg8.
kumpanija7;
kund)N
kunde:@
kunden(w
kundigungsfrist1p
kundigungsgrund'|
kuni:A
kunjom:B
kunjom isem8(
kunnatta3L
kunnattustig:C
kunnskaper3l
kunskaper:D
kunskapsniva:E
kunskapsnivaa:E
kunta'T
kurs29
kursai.1
kursarrangoer6Q
kursarrangor6Q
kurse6+
kurser:F
kursevi:G
kursi4{
kurslar%Z
kurssit%8
kursus:H
kursused%7
kursusudbyder:I
kursy5X
kurulus:J
kurum:K
kurzbeschreibung:L
kurzbeschreibung der firma*/
kurzprofil&>
kurzusok4(
kurzy:M
kustantaja8d
kutsumanimi3,
kuulamine:N
kuullun ymmaertaeminen:O
kuullun ymmartaminen:O
kuunteleminen:O
kuuntelu:O
kuupaev:P
kuupaevad$z
kuva:Q
kuvaus:R
kvalifikace0_
kvalifikacia0b
kvalifikacija:S
kvalifikacinis laipsnis6}
kvalifikasjon:T
kvalifikasjonens betegnelse:T
kvalifikationens benaemning31
kvalifikationens benamning31
kvalifikationens betegnelse:U
kvalifikācija/s
kwalificatie5g
kwalificatie of diploma5g
kwalifika:V
ky nang,x
ky thuat,x
kyn:W
kön:X
køn:Y
l ahhar modifika:Z
laajuus:[
laatst bijgewerkt:\
laatst gewijzigd:\
label-p
labhairt:]
labores$U
laehdoen syy:^
laehiosoite8{
laen:_
laenk65
laereanstalt:I
laerested6Q
laerosaete6P
laesa:`
laese:a
laeseforstaaelse:a
laeseforstaelse:a
laesfoerstaaelse:`
laesning:b
lag:c
lahdon syy:^
lahiosoite8{
lahir:d
laika periods.v
laikas.]
laikotarpis.]
laikposms.v
laiks.v
lain lain7R
lainnya7R
laipsnis6}
laithreain ghreasain eile:e
laitteet'A
laji:f
lakcim%_
lakhely:g
lakohely:h
lama bekerja1,
lama pengalaman:i
laman:j
lan:_
land:k
landkreis*@
landshluti4q
landskap:_
langages,Z
language:l
language certificate+M
language certificates+M
language code:m
language experience:n
language experiences:n
language level3}
language proficiency3}
language skills3}
languages:o
languages and tools*?
langue:p
langue maternelle:q
langue(s) maternelle(s:q
langues:p
langues maternelles:q
lank65
lapsed:r
larosate6P
lasa:`
lasforstaelse:`
lasisana:s
lasning:`
lasprocessen5*
last change:t
last modification:t
last modified:t
last name3`
last update:t
last updated:t
lat:u
lata:v
lata doswiadczenia0i
latar belakang/G
latest version*c
lathair%=
laufzeit)G
lauk:w
launakrofur:x
laurea:y
lausn vandamala:z
lausunto:{
lavoro o posizione ricoperti7]
leamh:|
leathanach baile:}
leaving reason;$
lebt in'*
lectura;%
lectura comprensiva,g
lecture,b
leder;&
leeftijd8<
leer,g
leesvaardigheid;'
legmagasabb vegzettseg8*
lehrinhalte6+
lehrveranstaltungen6+
lehti8d
leibheal;(
leibheal cec;)
leibheal teanga;*
leidejas;+
leidinggevende)&
leidykla;+
leiras-|
leistungen)L
leistungsfacher6+
leistungsfaecher6+
leistungskurse6+
leistungspunkte:;
leitheoireacht:|
leitura,a
lembaga;,
lembaga penerbit06
lengua;-
lengua materna6v
lengua(s) materna(s6v
lenguajes&|
lenguas maternas6v
lenke61
ler,a
lese;.
leseforstaaelse;.
leseforstaelse;.
lesen;/
leseverstehen;/
lesing;.
lestur;0
let;1
leta*}
leta izkusenj/'
leto;2
leto rojstva.m
leto zakljucka.f
letszam)=
lettura*l
letzte aenderung;3
letzte anderung;3
level;4
level in eqf2Q
level of education1X
levelezesi cim%_
lezen;'
libreta militar;5
licence0m
licencia de conducir*u
licenzja tas sewqan;6
liceo'Z
liceul4m
lichtbild)V
licno ime;7
liczba pracownikow;8
lidz$B
lidzautori;9
lien;:
lien he/Z
lien ket;;
liens,=
lieu(o
lieu d'origine;<
lieu de naissance;=
lieu de residence;>
lieu de travail(o
lieu et date de naissance&A
lieu souhaite;?
limba;@
limba materna;A
limba straina;@
limba(i) materna(e;A
limba(ile) materna(e;A
limbi;@
limbi materne;A
limenis;B
line manager$y
line of business*-
lingua;C
lingua madre;D
lingua materna;E
lingua straniera;F
lingua(s) materna(s6w
linguagens%u
linguaggi,^
linguas;G
linguas maternas6w
lingue;F
lingwa;H
lingwa materna7.
lingwi;H
linh vuc;I
linh vuc dao tao (isced f;J
linh vuc hoat dong;K
linja%6
linje3N
link;L
linkki:.
links;M
linn;N
liofacht;*
lire,b
lisaetiedot;O
lisainfo;P
lisan)?
lisatiedot;O
lise1c
listening;Q
listening comprehension;Q
live0H
livell;R
livell tal lingwa9l
livell tal qek;S
livelli qcer;T
livello;U
livello di conoscenza;V
livello di istruzione;W
livello eqf;X
livello europeo;T
livello nella classificazione nazionale o internazionale;X
livello qcer;T
livello qeq;X
lives in(p
living in+z
llegir,d
llengua6y
llengua materna;Y
llenguatges1j
llengues6y
llengues maternes;Y
lloc;Z
lloc de naixement;[
lloc de residencia;\
lloc de treball*z
lloc de treball desitjat*y
lloc desitjat*y
lloc web2D
loai;]
loai du an;]
loai hinh cong viec6;
loai tot nghiep/X
loc;^
loc de desfasurare;^
local;_
local de nascimento;`
local de trabalho;a
local e data de nascimento&M
local pretendido0*
localidad+|
localidade+a
localisation(o
localita+w
localitat,%
localitate;b
localitatea,9
localite;>
locality+z
localitzacio;c
localizacao;a
localizacion;d
locatie;e
location;f
location dot-o
location on-o
locations-o
locație;^
locul de munca;^
locul de munca vizat4_
locul nasterii;g
locul si data nasterii&e
loeneanspraak;h
loennskrav;i
loenoenske;j
logheimili62
logiciels,Z
login;k
logros32
logros alcanzados32
logros destacados32
logros obtenidos32
logros principales32
lohnvorstellung5-
loi gioi thieu;l
lok;m
lokacija;n
lokalita;o
lokalità)4
lokalizacja;p
lokaritgerd;q
lokasi;r
lokasi kerja;r
lokasjon'&
lokasyon*Z
lokation'.
lokaverkefni;q
loma;s
lomas;t
loneansprak;h
lonnskrav;i
lononske;j
looking for-p
lopetamine:A
lopetamise aasta:A
lopp:A
loppkuupaev:A
loppu;u
loppupaeivae;u
loppupaiva;u
lopputyo/r
lopputyoe/r
loputoo(h
loputoo teema(h
luan an.z
luan van.z
lucrare de diploma0%
lucrare de disertatie0%
lucrare de licenta0%
luetun ymmaertaeminen;v
luetun ymmartaminen;v
lugar;w
lugar de estudios$G
lugar de nacimiento;x
lugar de origen;y
lugar de residencia+|
lugar de trabajo;d
lugar deseado0(
lugar y fecha de nacimiento&L
lugemine;z
luisteren;{
luistervaardigheid;{
lukeminen;v
lulus6:
lumpen;|
luogo;}
luogo di lavoro<$
luogo di nascita<%
luogo di residenza*h
luogo e data di nascita&H
luong mong muon<&
luovuttaja<'
ly do nghi<(
ly do nghi viec<(
lycee+B
lygis<)
lygmuo<*
lykilord6l
lysing<+
lyssna6X
lytis<,
lytning<-
lytte<.
lytteforstaaelse<.
lytteforstaelse<.
lytting</
læsning:a
língua;G
língua materna6w
m+;
ma buu chinh<0
ma buu dien<0
maa<1
maakond<2
maakunta%q
maas beklentisi)0
macchinari,^
machines<3
macibu iestade'q
madrelingua;D
madrelingua(e;D
magazine<4
magistarski rad/u
magisterarbeit$?
magistra darbs(g
magistritoo(h
magistro darbas(b
magistrska naloga/t
magistrsko delo/t
mahrug<5
mahrug minn28
mail<6
mail adresi1I
mail outline1?
mailadresse1@
mailing address$_
main achievements$J
main activities and responsibilities-E
main content)y
main courses-N
main duties-E
main paragraph)y
main responsibilities-E
main subjects-N
main tasks-E
maison d'edition,w
maitrise.{
majalah05
majas lapa)w
majaslapa)w
majeure0N
major'5
major achievements$J
majoring in'5
majors'5
mal<7
mana loma;t
manager<8
mandant(w
mang<9
mang xa hoi6K
mano vaidmuo<:
mansione7]
mansioni'h
mansioni e responsabilita'h
mansioni e ruolo7]
mansioni principali'h
mansioni svolte'h
map marker-o
map pin-o
maquinaria&|
marimea echipei<;
marital status,&
mark(C
marka<<
marks(C
marksonad8w
markused9d
masa kerja1,
maschinen1k
maskiner&f
master rad<=
master thesis(Y
master's thesis(Y
masterarbeit$?
masteroppgave(Z
masterscriptie%-
masterthesis$?
masteruppsats0I
mata kuliah:H
mata kuliah utama:H
mata pelajaran:H
materia<>
materias<?
materie-7
materie principali-7
materiel,Z
materies'J
materii-v
materii principale-v
materinji jezik<@
materinscina<A
materinske jazyky<B
materinski jezici<@
materinski jezik<@
materinsky jazyk<B
materni jezik<A
materni jeziki<A
maternji jezici<C
maternji jezik<C
materske jazyky<D
matersky jazyk<D
matersky(e) jazyk(y<D
materstina<D
mathairtheanga<E
matiere0N
matieres-U
matieres principales-U
matkapuhelin<F
matkapuhelinnumero8i
matérias*Q
maximo nivel de estudios<G
mcer<H
mec<I
mecr<J
medaleinkunn1m
medborgarskap<K
medelbetyg)T
medeni durum<L
medeni durumu<L
medeni hal<L
medeni hali<L
medewerkers$4
medfoerfattare42
medforfattare42
medforfattere4E
media<M
media de absolvire*U
media dei voti<N
media final,-
media finala*U
media generala*U
media sosial<O
media type3r
medie*U
medie generala*U
medio-$
medium2g
medmaeli<P
meeskond<Q
meeskonna suurus%`
meetodid8w
megbizo<R
megjegyzes<S
megjelenes<T
megjelenes datuma<T
megjelent<T
megjelent itt4<
megnevezes<U
megpalyazott allas)Q
megpalyazott munkakor)Q
megpalyazott pozicio)Q
megrendelo<R
megszerzes ideje9(
megszolitas<V
megye<W
meil1L
meilensteine)L
meili<X
meine aufgaben')
meine funktion)E
meine position)E
meine rolle<Y
mejl<Z
mel$x
membaca<[
memoire<\
memoire de fin d'etudes<\
memoire de master<\
mencion'3
mendengar<]
mendengarkan<]
menetelmaet'A
menetelmat'A
menntastofnun6*
meno+9
meno a priezvisko+9
mention<^
mention de specialite0N
mentor<_
mentorica<`
mentorka<a
menulis<b
menyimak<]
meritvaerde)T
meritvarde)T
merknad<c
meslegi(u
meslek(u
meslek veya pozisyon5^
mesto<d
mesto rada<e
mesto rodenja<f
mesto stanovanja<g
metai<h
methoden<i
methodes,Z
methods*?
metier7x
metodai6|
metode<j
metoder<k
metodes<l
metodi,^
metodos,[
metody<m
metódy9V
meu papel4[
mevcut pozisyon(u
mezuniyet<n
mezuniyet derecesi1d
mezuniyet notu/:
mezuniyet tarihi(Q
mezuniyet turu1d
mezuniyet yili(Q
mi papel<o
mi rol<o
miasto<p
mida de l'equip<q
miejsce;p
miejsce i data urodzenia.F
miejsce pracy;p
miejsce urodzenia<r
miejsce zamieszkania<s
miejsce zatrudnienia<t
miejscowosc<s
miestas<u
miesto<v
miesto narodenia<w
miesto vykonu<x
miesto vykonu prace<v
mijn rol<y
militaerdienst*A
militaertjaenst;|
militaertjeneste<z
militaire dienst/]
militardienst*A
militartjanst;|
military service-(
military status-(
militesente<{
miljo<k
miljoe<k
miljö&f
miljø<|
milliyet<}
mime type3r
min ihaddem7;
min roll=$
min rolle=%
minn)c
minosites'^
minu roll=&
minust9d
minusta6n
mis a jour le/=
miscellaneous$^
misljenje='
mission$Z
missions$Z
missions et responsabilites$Z
missions principales$Z
missions realisees$Z
misto=(
misto a datum narozeni.a
misto bydliste=)
misto narozeni=*
misto vykonu=+
misto vykonu prace=(
mitarbeiter&n
mitarbeiterzahl&n
mitautoren(,
mitjana35
mjesto=,
mjesto rada=-
mjesto rodenja=.
mjesto stanovanja=,
mkkr szint1x
mluveni=/
mnenje=0
mo ta1(
mo ta cong viec,{
mo ta du an1(
mob=1
mob tel=2
mobi=3
mobiel$$
mobiel nummer$$
mobiele nummer$$
mobiele telefoon$$
mobiil=4
mobiiltelefon=4
mobil=5
mobil nr6%
mobilais=6
mobilais talrunis=6
mobilais telefons=6
mobile=7
mobile no+;
mobile number+;
mobile phone+;
mobilfunk6%
mobilidade0*
mobilita0+
mobilitaet)U
mobilitas=8
mobilitat=9
mobilitat geografica=:
mobilite;?
mobilite et permis=;
mobilite geographique;?
mobility/F
mobilität)U
mobilna stevilka=3
mobilni=<
mobilni cislo==
mobilni telefon=>
mobilnosc=?
mobilnr=@
mobilnummer=A
mobilny telefon=B
mobilní telefon==
mobilszam=C
mobiltelefon=D
mobilusis=2
mobilusis telefonas=2
mobitel=E
modalidad-C
modalidad de trabajo-C
modalidade=F
modalitat=G
modersmaal=H
modersmaal(ene=I
modersmal=H
modersmal(ene=I
modszerek2|
moduil-s
module=J
moduler=K
modules=L
moduli=M
moduliai.1
modulos<?
moduls'J
moduly=N
modurmal=O
moduļi4{
moduły5X
moedertaal=P
moedertaal moedertalen=P
moedertaal talen=P
moedertalen=P
moeglicher eintrittstermin1p
moghti minn=Q
moglicher eintrittstermin1p
moja rola=R
moja uloga=S
moja vloga=T
moje role=U
mokejimas8l
mokejimo lygis8l
mokykla's
mokymo istaiga's
mokymo istaigos pavadinimas ir tipas's
moladh=V
mon hoc*P
mon role=W
monografia0.
monologs=X
moodulid%7
morada0V
morada(s0V
morsmaal47
morsmal47
mother tongue3x
mother tongue(s3x
mother tongues3x
motif de depart=Y
motiu de sortida=Z
motivo da saida=[
motivo de la baja+,
motivo de retiro+,
motivo de saida=[
motivo de salida+,
motivo del cambiamento=\
motivo della cessazione=\
motivul plecarii=]
mots cles,Z
movel-.
movil=^
movilidad0(
movilidad geografica0(
mowbajl+>
mowienie=_
moyenne<^
moyenne generale<^
mozen zacetek dela=`
mozny nastup=a
mreza=b
mrezna stranica7u
muc do=c
muc do thanh thao=d
muc luong mong muon<&
muendlicher ausdruck=e
mulai.:
mundlicher ausdruck=e
mundtlig interaktion=f
mundtlig produktion=g
municipality+z
municipi,%
municipio=h
município+E
munkaado$*
munkaba allas3j
munkahely$*
munkaido48
munkakor)<
munkakori feladatok3f
munkaltato$*
munkaltato neve$*
munkarend48
munkavegzes helye63
munkavegzes kivant helye=8
muntlig framstaellning=i
muntlig framstallning=i
muntlig interaksjon=j
muntlig interaktion/+
muntlig produksjon=k
muntlig produktion=i
musaitlik(r
musteri8$
muttersprache2i
muttersprache(n2i
muttersprachen2i
mutvardu sazina/V
muu;P
muud andmed;P
muud e posti aadressid=l
muud telefoninumbrid=m
muud veebilehed=n
muut puhelinnumerot=o
muut saehkoepostiosoitteet=p
muut sahkopostiosoitteet=p
muut tiedot;O
muut verkkosivut=q
muuta;O
my contribution-E
my name*b
my role=r
myoennetty=s
myoentaejae=t
myoentaemispaeivae=s
myoentaenyt=u
myonnetty=s
myontaja=t
myontamispaiva=s
myontanyt=u
mètodes1j
média,-
mòbil=v
město=w
naam=x
naam en adres van de werkgever({
naam en soort onderwijs of opleidingsinstelling6\
naam en type van de onderwijs of opleidingsinstelling6\
naam van de kwalificatie5g
naam van het diploma5g
naam werkgever({
naavaerende stilling=y
nachname3^
nachname(n) vorname(n7$
nachnamen3^
nacida&L
nacida el&L
nacida en=z
nacido&L
nacido el&L
nacido en=z
nacimiento&L
nacionalidad+}
nacionalidade+`
nacionalidades={
nacionalitat,$
nacionalnost=|
nadredeni=}
nadrejeni>$
nadriadeny>%
nadrizeny>&
naering*1
naeringsgren*0
naermeste leder>'
naetverk>(
nafn4Y
nafn og heimilisfang vinnuveitanda4s
nagovor>)
nagrada>*
nagroda>+
naisiuntacht>,
naissance&A
naixement&j
najvyssie dosiahnute vzdelanie>-
najvyssie vzdelanie>-
najwazniejsze obowiazki-z
najwazniejsze osiagniecia1[
najwazniejsze przedmioty5X
najwazniejsze punkty9W
nakladatel9t
nakladatelstvi9t
nakladatelstvo>.
nakladnik>/
nalog>0
naloge/(
naloge in odgovornosti/(
nam>1
nam sinh>2
nam tot nghiep/-
nama>3
nama belakang>4
nama depan>5
nama institusi7e
nama keluarga>4
nama lengkap>3
nama panggilan>5
nama pengguna%K
nama penghargaan8b
nama perusahaan8p
nama proyek>3
nama sekolah7e
name>6
name and address of employer,V
name and surname*b
name and type of organisation providing education and training$I
name des arbeitgebers'+
name of employer,V
name of institution$I
name und adresse des arbeitgebers'+
name und art der bildungs oder ausbildungseinrichtung%E
name vorname7$
namn>7
namn pa skola6P
namn paa skola6P
namsbraut*3
namsgrein*3
namsgreinar%%
namskeid%%
namssvid (isced f>8
napln prace+h
napomena>9
naposledy zmenene>:
naposledy zmeneno>;
nar><
naringsgren*0
narocnik>=
narodena.`
narodeny.`
narodnost>>
narodowosc>?
narozen.a
narozen a.a
narozena.a
narucilac>@
narucitelj>A
narzedzia>B
nasc>C
nascida a&M
nascida em&M
nascido a&M
nascido em&M
nascimento&M
nascita&H
nascuda&j
nascuda el&j
nascut>D
nascut el&j
nascut in&e
nascut la&e
nascuta&e
nascuta la&e
nasjonalitet>E
naslov>F
naslov bivalisca>F
naslov nagrade>G
naslov naloge/t
naslov prebivalisca>F
naslov rada0K
nastroje>H
nastup=a
nastup do prace.t
nata a<%
nata il&H
natel+<
national id6q
national service-(
nationalitaet>I
nationalitaeten>I
nationalitat>I
nationalitate+W
nationalitate( tati+W
nationalitatea+W
nationalitaten>I
nationalite+v
nationaliteit>J
nationaliteiten>J
nationalites+v
nationalitet>K
nationalities+u
nationality+u
native3x
native language3x
native languages3x
native place6b
nato a<%
nato a il&H
nato il&H
natural de>L
naturalidade>M
nature++
nature of business$=
natverk>(
naudotos technologijos6|
navaerende stilling=y
navn>N
nazev>O
nazev a adresa zamestnavatele8[
nazev a typ organizace ktera poskytla vzdelani>P
nazev firmy8[
nazev oceneni>Q
nazev prace(f
nazev skoly>P
nazev spolecnosti8[
nazev zamestnavatele8[
nazionalita+y
nazione>R
naziv>S
naziv delovnega mesta/*
naziv dodijeljene kvalifikacije%G
naziv firme>T
naziv i adresa poslodavca>U
naziv i vrsta obrazovne ustanove74
naziv in naslov delodajalca/&
naziv in status izobrazevalne ustanove3[
naziv izobrazbe>V
naziv kvalifikacije>V
naziv nagrade>W
naziv podjetja/&
naziv radnog mjesta>X
naziv skole3Z
naziv sole3[
naziv tvrtke72
nazov>Y
nazov a adresa zamestnavatela>Z
nazov a typ organizacie poskytujucej vzdelavanie a pripravu>[
nazov firmy>Z
nazov ocenenia>\
nazov prace(e
nazov skoly>[
nazov spolocnosti>Z
nazov ziskanej kvalifikacie0b
nazwa78
nazwa firmy<t
nazwa i adres pracodawcy<t
nazwa i rodzaj organizacji prowadzacej ksztalcenie lub szkolenie>]
nazwa i typ instytucji edukacyjnej lub szkoleniowej>]
nazwa projektu78
nazwa szkoly>]
nazwa uzyskanych kwalifikacji13
nazwa uzytkownika;k
nazwiska>^
nazwisko>^
nazwisko i imie78
nazwisko imie78
nazwisko( a) imie (imiona78
nazzjonalita>_
ne&A
ne a;=
ne en&A
ne le&A
ne(e) le&A
nebenfach't
nee&A
nee a;=
nee en&A
nee le&A
negara>`
nejvetsi uspechy0`
nejvyssi dosazene vzdelani>a
nejvyssi vzdelani>a
nem>b
neme>b
nemzetiseg%^
nen tang<9
netfang>c
nettisivu:.
nettside61
nettsted61
nettverk>d
netvaerk>e
netwerk>f
network>g
netzwerk>h
nev>i
nganh;I
nganh hoc+_
nganh nghe;K
ngay>j
ngay bat dau(v
ngay cap>k
ngay co the di lam>l
ngay ket thuc/-
ngay sinh>2
ngay thang nam sinh>2
ngay xuat ban>m
nghe>n
nghe nghiep,|
nghiep vu,{
ngoai ngu>o
ngon ngu>o
ngon ngu lap trinh,x
nguoi quan ly5J
nguyen quan>p
nha tuyen dung,3
nha xuat ban>q
nhan xet;l
nhiem vu,{
nhiem vu chinh,{
nhom)x
nickname>r
nidurstodur%+
nie0=
nif>s
nik:?
nilai7B
nilai akhir7B
nilai rata rata7B
nimetus>t
nimi>u
nimike>v
nip>w
niva>x
nivaa>x
niveau>y
niveau cec>z
niveau cecr+0
niveau d'etude/q
niveau d'etudes>{
niveau dans la classification nationale ou internationale>z
niveau de competence>|
niveau de langue>}
niveau europeen+0
niveau i kvalifikationsrammen?$
niveau in de nationale of internationale classificatie1w
niveaustufe?%
niveaux cecr+0
niveis qecr?&
nivel?'
nivel cec?(
nivel de cunoastere,\
nivel de dominio?)
nivel de escolaridade2l
nivel de estudios<G
nivel de idioma?*
nivel de studii?+
nivel educativo<G
nivel en la clasificacion nacional o internacional<I
nivel eqf?,
nivel european?-
nivel europeo<H
nivel mcer<H
nivel mec<I
nivel qecr?&
nivel qeq?.
nivel segundo a classificacao nacional ou internacional?.
niveles mcer<H
nivell?/
nivell d'estudis?0
nivell d'idioma4$
nivell de formacio?0
nivell eqf?1
nivell mec?1
nivell mecr?2
nivells mecr?2
nivelul?3
nivelul in clasificarea nationala sau internationala?(
niveluri cecrl?-
nivo?4
nivo eok?5
nivo znanja?6
nivoi zeroj?7
nkr niva?8
nkr-nivaa?8
no?9
no hp?:
no ktp:?
no telepon9w
no telp9w
nodala/6
nodarbosanas?;
noegleord&h
noekkelord*;
nogleord&h
noi?<
noi bat/Y
noi cap*g
noi cong tac,3
noi cu tru?=
noi dao tao,4
noi dung1(
noi dung cong viec,{
noi lam viec?>
noi lam viec mong muon??
noi o?@
noi o hien tai+\
noi sinh?A
noi song?B
nokkelord*;
noks nivo?5
nom?C
nom complet?C
nom d'usuari?D
nom d'utilisateur6t
nom de famille?E
nom de l'employeur2L
nom de l'empresa,X
nom de l'entreprise2L
nom de pila?F
nom del premi?G
nom et adresse de l'employeur2L
nom et prenom?H
nom et type de l'etablissement d'enseignement ou de formation+B
nom i adreca de l'empresa,X
nom i cognoms,F
nom prenom?H
nom(s?E
nom(s) et prenom(s?H
nom(s) prenom(s?H
nombre&v
nombre completo&v
nombre d'empleats<q
nombre d'employes1\
nombre de la empresa+C
nombre de la organizacion que ha impartido la educacion o la formacion$G
nombre de la organizacion que ha impartido la formacion$G
nombre de pila?I
nombre de usuario%Y
nombre del empleador+C
nombre y apellido&v
nombre y apellidos&v
nombre y direccion de la empresa+C
nombre y direccion de la empresa o empleador+C
nombre y direccion del empleador+C
nombre y tipo de centro$G
nombre y tipo de la organizacion que ha impartido la educacion o la formacion$G
nombre y tipo de la organizacion que ha impartido la formacion$G
nombre y tipo del centro de estudios$G
nombre(s?I
nombres?I
nombres y apellidos&v
nome?J
nome completo?J
nome de usuario-+
nome de utilizador-+
nome del datore di lavoro.\
nome di battesimo?K
nome e cognome,E
nome e endereco do empregador,R
nome e indirizzo del datore di lavoro.\
nome e indirizzo dell'azienda.\
nome e morada do empregador,R
nome e tipo d'organizzazione erogatrice dell'istruzione e formazione'Z
nome e tipo da organizacao de ensino ou formacao,I
nome e tipo di istituto di istruzione o formazione'Z
nome e tipo di organizzazione erogatrice dell'istruzione e formazione'Z
nome proprio?L
nome próprio?M
nome utente?N
nome(i) cognome(i,E
nome(s) proprio(s?M
nome(s) proprio(s) apelido(s?O
nomes proprios?M
nomi?K
nominativo,E
nomor hp6$
nomor telepon9w
noms?F
noms de famille?E
nosaukums?P
nosleguma darbs(g
not?Q
not ortalamasi/:
nota?R
nota del expediente*S
nota final?S
nota media*S
nota mitjana35
notas3@
note?T
note finale<^
note moyenne<^
notendurchschnitt$;
notenschnitt$;
notes$D
notice period(>
notă*U
novads?U
nozare.6
nozimigakie pienakumi'Y
npa,;
npa et localite,<
npa localite,<
nr tel?V
nr telefon?W
nr telefonu?V
numar de angajati<;
numar de telefon?W
number of credits-[
number of employees,W
nume/1
nume complet/1
nume de familie?X
nume de utilizator-*
nume prenume/1
nume si prenume/1
numele angajatorului&8
numele de familie?X
numele si adresa angajatorului&8
numele si prenumele/1
numele si tipul institutiei de invatamant furnizorului de formare4m
numer telefonu?V
numero de celular=^
numero de empleados?Y
numero de funcionarios/g
numero de telefon?Z
numero de telefone-1
numero de telefono?[
numero de telephone3z
numero di cellulare+=
numero di dipendenti/h
numero di telefono-2
numri tat telefon ohra?\
numru tat telefon?]
nuo?^
nuoc?_
nuoroda7t
nutzen)L
nutzername):
nuvaerende stilling?`
nuvarande tjaenst?a
nuvarande tjanst?a
nyckelord&f
nyckelpunkter6U
nyelv6s
nyelvek6s
nyelvismeret?b
nyelvtudas?b
nyelvtudas szintje?b
nyelvvizsga?c
nyelvvizsga bizonyitvany?c
nyelvvizsgak?c
nykyinen tehtaevae%|
nykyinen tehtava%|
n° de telephone3z
národnost?d
národnosť?e
nível?f
nível de idioma3|
nível eqf?.
născut&e
o.L
o firme?g
o firmi?h
o firmie?i
o firmě?j
o kompaniji?h
o meni?k
o mne?l
o mnie?m
o mně?n
o podjetju?o
o poslodavcu?p
o projektu+d
o spolecnosti?j
o spolocnosti?q
o tvrtki?p
obblighi di leva<{
obcanstvi?d
obcianstvo?e
obcina?r
obdelava informacij?s
obdobi0A
obdobi (od do0A
obdobie.x
obdobje*}
obec?t
obecne stanowisko?u
obiectiv->
obiettivi raggiunti?v
obiettivo-8
objavljeno?w
objavljeno u83
objavljeno v?x
objectif-;
objectifs-;
objectiu-=
objective-p
objet?y
objetivo?z
objetivo profissional*q
objetivos$N
oblast?{
oblast posobenia0y
oblast studija?|
obligations militaires?}
obor@$
obor cinnosti@%
obor cinnosti ci odvetvi@%
obor podnikani@%
obory vzdelani (isced f@&
obowiazki-z
obrada informacija@'
obrazovna ustanova3Z
obsah@(
observaciones3@
observacions3?
observacoes@)
observatii/L
obtained(K
obtenido24
obtention'o
obtenu en.T
obtenu le.T
obtido em.@
obtingut.>
obtinut&c
obywatelstwo>?
ocakavany plat@*
occupation8]
occupation or position held/E
occupazione@+
occupazione desiderata@,
ocekavany plat@-
ocekivana placa@.
ocekivana plata@/
ocena@0
ocena koncowa@1
ocena na dyplomie@1
oceneni>Q
ocenenie>\
ochota cestovat=+
ocjena@2
ocupacao@3
ocupacio*z
ocupacio desitjada*y
ocupacion@4
ocupador,X
ocupatia4^
ocupatia dorita4_
ocupatie4_
oczekiwane stanowisko?u
oczekiwane wynagrodzenie@5
oczekiwania finansowe@5
od@6
od do@7
odbor@8
odbory vzdelavania (isced f@9
oddelek1v
oddeleni@:
oddelenie@;
oddzial14
odeljenje@<
odgovornosti@=
odjel@>
odkaz@?
odnos@@
odporucanie@A
odpovednost6D
odpovednosti6D
odpowiedzialna za-z
odpowiedzialnosc-z
odpowiedzialny za-z
odul(t
odul adi(t
odulu veren@B
odvetvi@%
odvetvie0y
oenskad befattning?a
oenskad loen;h
oenskad ort4&
oenskad tjaenst?a
oensket loen;j
oensket loenn;i
oensket stilling@C
oevrig&5
oevriga e-postadresser@D
oevriga telefonnummer@E
oevriga uppgifter&?
oevriga webbplatser@F
oevrige e-mailadresser@G
oevrige hjemmesider@H
oevrige oplysninger&1
oevrige telefonnumre@I
oevrigt@J
oferit de$T
oggetto@K
ogrenim durumu1b
ogrenim duzeyi1d
ogrenim turu1d
ohjaaja2o
ohjelmat'A
ohjelmistot'A
oib@L
okkupazzjoni jew pozizzjoni8t
okres@M
okres wypowiedzenia0d
okres zatrudnienia-x
okrug@N
oktatasi intezmeny(R
oktatast kepzest nyujto intezmeny neve es tipusa(R
okul1c
okul adi1c
okuma@O
okurettindi)m
ollscoil,G
olvasas@P
olvasott szoveg ertese@P
om arbeidsgiver(y
om arbetsgivaren41
om bedriften(y
om firmaet@Q
om foeretaget41
om foretaget41
om meg<c
om mig@R
om virksomheden@Q
omandatud kvalifikatsioon:2
omdoeme@S
omdome@S
omfattning&Z
omgeving5*
omrezje@T
omschrijving)I
omvang team$4
on ad7-
onad7-
onderneming({
onderscheiding@U
onderwerp@V
onderwijsinstelling6\
one cikan basarilar(m
one cikanlar@W
onemli noktalar@W
ong@X
ongelmanratkaisu@Y
online0H
onlus'N
onnistumiset90
onnur netfong@Z
onnur simanumer@[
onskad befattning?a
onskad lon;h
onskad ort4&
onskad tjanst?a
onsket lon;j
onsket lonn;i
onsket stilling@C
opdrachtgever(z
opdragsgiver*J
opening@\
opening paragraph@\
opening salutation5o
opgaver'-
opgaver og ansvar'-
opiekun@]
opinia-w
opinnaeytetyoe/r
opinnaeytetyoen aihe/r
opinnaytetyo/r
opinnaytetyon aihe/r
opinnot%8
opintojaksot%8
opintopisteet:[
opintopistetta:[
opintopistettae:[
opis@^
opis dela/(
opis firmy?i
opis kompanije?h
opis podjetja?o
opis posla12
opis projekta+e
opis projektu@_
opis tvrtke?p
opleider6\
opleiding@`
opleidingsinstituut6\
opleidingsniveau@a
opmerking@b
opmerkingen@b
opnaaede resultater@c
opnaaet@d
opnaede resultater@c
opnaet@d
opomba@e
oppdragsgiver*I
oppeained%7
oppeasutus6'
oppekava2c
oppevaldkonnad (isced f@f
oppgave(Z
oppgaver'%
oppgaver og ansvar'%
oppilaitos:*
oppnaadd@g
oppnaadde resultater@h
oppnaaelser@h
oppnadd@g
oppnadde resultater@h
oppnaelser@h
oppsigelsestid8n
oppsummering<c
oprogramowanie>B
opsigelsesvarsel8m
opstina@i
option0N
opublikowano.G
opublikowano w-y
opzegtermijn)H
oqsma tal edukazzjoni (isced f@j
oral expression@k
orario-D
oras@l
orasul,9
organ wydajacy@m
organisaatio@n
organisasi@o
organisasjon@p
organisatie@q
organisation@r
organisatsioon@s
organisme@t
organisme certificateur(3
organisme de delivrance(3
organisme de formation+B
organisme emetteur(3
organismo@u
organismo emisor25
organitzacio@v
organizacao@w
organizacao emissora2J
organizace@x
organizacia@y
organizacija@z
organizacion@{
organizacja@|
organizasyon/<
organizatie@}
organizatie emitenta2*
organizationA$
organizatorA%
organizzazioneA&
organizzazione emittente23
organizzazzjoni5C
organizācijaA'
orientador+[
orientadora+[
origemA(
originario de;y
origineA)
orodja9Q
orszagA*
ortA+
ortalama/:
ortam&+
oryggiA,
osaaminen99
osaamistasoA-
osakond<Q
osastoA.
osebno imeA/
osiagniecia1[
oskastarfA0
oskus9%
oskused8w
oskustaseA1
osloveniA2
oslovenieA3
oslovljavanjeA4
osobno imeA5
osoite8{
osservazioni7?
osszefoglalas<S
osszefoglalo<S
ostale e adreseA6
ostale web straniceA7
ostali podaciA8
ostali telefoniA9
ostalo0w
ostatne./
ostatni.*
ostatnia zmianaA:
osztaly-h
osztalyzat'^
other$^
other email addresses20
other emails20
other phone numbers4n
other phones4n
other websites4o
others$^
otorgado por@u
otra informacionA;
otrosA;
otros correosA<
otros correos electronicosA<
otros datosA;
otros enlacesA=
otros sitios webA=
otros telefonosA>
otsikkoA?
ottenuto il-)
outcome$J
outcomes$J
outils,Z
outils et technologies,Z
outils utilises,Z
outorgado por'b
outras informacoesA@
outrosA@
outros dadosA@
outros e mailsAA
outros linksAB
outros sitesAB
outros telefonesAC
outros telefones de contatoAC
ouvir,`
over de organisatie(|
over het bedrijf(|
over mij@b
overall(C
overall grade(C
overigAD
overigeAD
overige e mailadressen&.
overige gegevensAD
overige informatieAD
overige telefoonnummers&/
overige websites&0
overview$<
ovrig&5
ovriga e postadresser@D
ovriga telefonnummer@E
ovriga uppgifter&?
ovriga webbplatser@F
ovrige e mailadresser@G
ovrige hjemmesider@H
ovrige oplysninger&1
ovrige telefonnumre@I
ovrigt@J
ozet$S
pAE
paaaine%6
paaasialliset tehtavat ja vastuualueet91
paaboerjad)z
paakohdat9a
paatehtavat91
paattyen;u
paattyi;u
paattymisen syy:^
pabaiga(c
pabaigos data(c
paborjad)z
padalinys/4
padronanza;V
paeaeaine%6
paeaeasialliset tehtaevaet ja vastuualueet91
paeaekohdat9a
paeaetehtaevaet91
paeaettyen;u
paeaettyi;u
paeaettymisen syy:^
paeivaemaeaerae%5
paeivaemaeaeraet%@
paese>R
paese di residenza>R
page personnelle,=
page web,=
pageidaujamas atlyginimas'_
pageidaujamos pareigosAF
pagina personalAG
pagina personale,?
pagina pessoal,@
pagina webAH
pagină webAI
pagrindines pareigos'c
pagrindines uzduotys'c
pagrindines veiklos ir atsakomybe'c
pagrindiniai dalykai.1
pagrindiniai punktaiAJ
paikkaAK
paikkakunta'S
paisAL
pais de residenciaAM
paivamaara%5
paivamaarat%@
pajjizAN
pakapeAO
palabras clave&|
palavras chave%u
palgasoovAP
palkinnon myoentaejae<'
palkinnon myontaja<'
palkinnon nimiA?
palkintoA?
palkkapyyntoAQ
palkkapyyntoeAQ
palkkatoiveAQ
palkkatoivomusAQ
palvelu%r
pana la$C
panoga.}
panstwoAR
papeis4[
papelAS
papel no projeto4[
paperAT
papildoma informacija9C
papildu informacija+r
par mani:(
paraAU
paraules clau1j
parcours0N
pareigosAV
pareigos ir atsakomybe'c
parla3<
parlar3<
parlato*k
parler3=
parole chiave,^
parteizugehoerigkeitAW
parteizugehorigkeitAW
participare la conversatie-J
partyAX
paru dans,w
parution&B
parution dans,w
pas fotoAY
pasaporte*M
pasfotoAZ
pasiekimaiA[
paskelbimo dataA\
paskelbtaA\
paskelbta leidinyje;+
paskutini karta keistaA]
pasniedzaA^
paspoort*<
passaporte)^
passaporto*L
passfoto)V
passport6q
passport no6q
passport number6q
pasta indekssA_
pastabos&w
pasto kodasA`
pasutitajs9O
patenteAa
patente di guidaAa
patente iAa
patente o patentiAa
patente(iAa
patentiAa
pavadinimasAb
pavardeAc
paysAd
pays de residenceAd
pazymys(j
país de residenciaAe
país de residênciaAf
pc en plaats50
pc woonplaats50
peaeriala2c
pealkiri'r
peamised tooulesanded9b
pec7H
pedejas izmainasAg
pekerjaanAh
pelanggan9L
pemberi/W
pemberi kerja8p
pemberi penghargaan/W
pembimbing'X
pembuatan kontenAi
pemecahan masalahAj
peminatan)a
pencapaian6)
pencapaian utama6)
pendidikan terakhirAk
penempatan;r
penerbitAl
penerbit sertifikat06
pengalaman:i
penghargaan8b
pengolahan informasiAm
pensum&\
pentru)9
penulisAn
penyelenggaraAo
per,N
per aAp
peralatan%S
peranAq
peran dalam proyekAr
peran sayaAr
perangkat%S
perangkat lunak%S
percakapan7o
percentage(C
perekonnanimiAs
perekonnaseis:r
perenimiAs
perfilAt
perfiles-k
perfilsAu
perfis-0
perguruan tinggi7e
perheAv
perhesuhteetAv
perioada1/
periodAw
periodeAx
periode de travail&C
periodico,t
periodoAy
periods.v
periood$z
perjodu.Y
permanent address$_
permesso di lavoroAz
permesso di soggiornoAz
permisA{
permis autoA|
permis b=;
permis de conducereA|
permis de conduir*w
permis de conduire=;
permis de conduire b=;
permis de sejour(2
permis de travail(2
permis(e) de conducereA|
permiso de conduccion*u
permiso de conducir*u
permiso de residenciaA}
permiso de trabajoA}
permiso(s) de conduccion*u
personal a cargo?Y
personal site0H
personal website0H
personalausweisB$
personalverantwortung&n
personas a cargo?Y
personenstand3_
persones a carrec<q
personnummer4*
perusahaanB%
període1+
períodoB&
pesel>w
pesoB'
pfcB(
pfe<\
ph*]
ph d afhandling%(
phan mem,x
phd thesis(Y
phoneB)
phone alt*]
phone call*]
phone no*]
phone number*]
phones4n
phong)x
phong ban)x
photoB*
photograph(@
photographieB+
piattaformaB,
picture(@
pieejamiba.5
pienakumi'Y
pieskiraA^
pieskirejsA^
piezimes:(
piirkond<2
pilietybeB-
pilns vardsB.
pilsetaB/
pilsonibaB0
pisanieB1
pisanjeB2
pisemny projevB3
pisno sporocanjeB4
pisomny prejavB5
plaatsB6
placeB7
place of birth)q
place of origin6b
place of residence+z
plantilla?Y
platB8
plataformaB9
plateformeB:
platformB;
platformaB<
platforms*?
platformăB=
platove ocakavania@*
plats'0
plattformB>
plecB?
plzB@
plz ort51
plz und ort51
plz und wohnort51
plz wohnort51
poaeng6R
poang6R
poblacio;\
poblacion*O
pocet podriadenychBA
pocet podrizenychBB
pocet zamestnancovBA
pocet zamestnancuBB
pocetak.i
pocuvanieBC
poczatek.H
poczta$g
poczta elektroniczna$g
podelilBD
podelilaBD
podeljevalecBD
podjetjeBE
podnikBF
podrocja izobrazevanja (isced fBG
podrocjeBH
podrocje studijaBI
podrucja obrazovanja (isced fBJ
podrucjeBK
podrucje studijaBL
podsumowanie?m
poduzece72
pogovor5d
pohipunktid2p
pohitegevused ja vastutusvaldkonnad9b
pohlaviBM
pohlavieBN
poids3%
poin utamaBO
points3E
points cles$-
points forts$-
pokalbis)7
poklicBP
pokrajinaBQ
polBR
pole/w
political affiliationAX
political statusAX
polno ime75
polozaj/*
ponsel6$
pontos chave/M
pontos principais/M
popis@(
popis firmy?g
popis prace+h
popis projektu@(
poradatelBS
porozumiewanie sie7n
portable+<
portafolio,A
portafolis2D
porte/g
portefoelje61
portefolje61
portfolioBT
portfolyo(^
portfólioBU
portfólió6d
portofolio:j
portofoliuAI
portraitB*
pos el%P
posicao*s
posicao no cursoBV
posicio*z
posicion*r
posisiBW
posisi jabatan8?
posisi yang diinginkan8>
posisi yang dilamar8>
posisjon8^
positie)C
positionBX
position held/E
positsioon%z
posizione7]
posizione desiderata@,
posizione in graduatoriaBY
posizione militare<{
posizione ricercata@,
posizione ricoperta7]
poslechBZ
poslodavac>U
poslovi5T
poslovi i odgovornosti12
poslusanjeB[
posobisko<v
postB\
post codeB]
post inmhianaithe4w
post tat twelidB^
post vizat4_
posta electronica$m
posta elettronica7H
posta elettronika7E
posta koduB_
postadres$s
postadressB`
postadresseBa
postal address$_
postal codeB]
postal code and city+z
postanschrift&W
postanski brojBb
postcodeBc
postcode and city+z
postcode and town+z
postcode en plaats50
postcode en woonplaats50
postcode plaats50
postcode woonplaats50
posteBd
poste actuel2<
poste occupe2;
poste recherche2<
poste souhaite2<
poste vise2<
postes2;
postfang>c
postignucaBe
postiindeksBf
postinumeroBg
postinumero ja kaupunki'T
postinumero ja paikkakunta'T
postinumero ja toimipaikka'T
postiosoite8{
postitoimipaikka'T
postleitzahlB@
postleitzahl und ort51
postna stevilkaBh
postnrBi
postnr byBj
postnr och ort64
postnr og byBj
postnr og stedBk
postnr ort64
postnr stedBk
postnumerBl
postnummerBi
postnummer och ort64
postnummer og byBj
postnummer og stedBk
posto*s
postort64
postovni smerovaci cisloBm
poststedBk
postul ocupat4^
postul vizat4_
poszukiwane stanowisko?u
potrdila8V
poudarkiBn
pour,M
pouzite nastroje0j
pouzite technologie>H
pouzivatelske menoBo
použité technologie0j
použité technológie9V
povezavaBp
poveznica7u
povinnosti+h
povolani6F
povolani nebo vykonavana funkceBq
povolanieBr
povprecjeBs
povprecna ocenaBs
povzetek@e
powod odejsciaBt
pozaBu
pozadovana mzdaB8
pozadovana pozice6F
pozadovana poziciaBr
poziceBv
poziciaBw
pozicijaBx
pozicio)<
poziomBy
poziom bieglosci2q
poziom erkBz
poziom wyksztalceniaB{
poziom zaawansowaniaB|
poziom znajomosci)e
poziomy cefr2q
pozisyon5^
pozisyonu5^
pozitia4^
pozitia dorita4_
pozitie4^
pozizzjoni8t
poznamka?l
poznavanjeB}
pozycjaC$
pozīcija6z
praca doktorskaC%
praca dyplomowaC%
praca inzynierskaC%
praca licencjackaC%
praca magisterskaC%
pracodawca<t
pracovna napln6A
pracovna poziciaC&
pracovne zaradenieC&
pracovni napln6D
pracovni pomer0|
pracovni poziceBq
pracovni statusC'
pracovni zarazeniBq
pradikat$;
pradzia?^
pradzios data?^
praedikat$;
praesenzdienst*A
praestationer@c
praktikumsbetrieb'+
prasenzdienst*A
prasmeC(
prasmes'f
prawo jazdyC)
prawo jazdy katC)
prax0<
praxe/%
preC*
preavis.U
preaviz0-
preavviso0&
prebivalisceC+
prebivalisteC,
predikat7B
predmeti5U
predmety:M
predstava o platu@-
preduzece>T
preferovana lokalitaC-
preferowana lokalizacja=?
preferred city/F
preferred location/F
preferred locations/F
prefix6e
preis'}
premi?G
premioC.
premiu/2
premjuC/
prendre part a une conversation7m
prenomC0
prenom et nom?H
prenom nom?H
prenom(sC0
prenom(s) nom?H
prenomsC0
prenumeC1
prenume si nume/1
prenumeleC1
preporuka='
presentationC2
presentation de l'entreprise$,
presented by(M
prestasi6)
prestasjoner@h
prestaties)-
prestationer4U
pretensaoC3
pretensao salarialC3
pretension salarial34
pretensiones economicas34
pretensiones salariales34
pretensions salarialsC4
pretentii salariale'R
pretention salarialeC5
pretentionsC5
pretentions salarialesC5
previsao de conclusao&K
prezdivkaC6
prezimeC7
prezime i ime73
pricakovana placaC8
pridobljena izobrazba>V
pridobljeni naziv>V
pridobljeno.d
prieksmeti4{
prieksvardsC9
priemer6O
priezviskoC:
priezvisko a meno+9
priimekC;
priimek in ime75
prijmeniC<
prijmeni a jmeno+8
prijmeni jmeno+8
prijs@U
prima lingua;D
primaere opgaver'-
primeira lingua6w
primeiro nome?M
primer apellido&u
principais actividades e responsabilidades']
principais atividades']
principais atividades e responsabilidades']
principais atribuicoes']
principais conquistas-'
principais disciplinas*Q
principais disciplinas competencias profissionais*Q
principais funcoes']
principais realizacoes-'
principais responsabilidades']
principais resultados-'
principal subjects-N
principal subjects occupational skills covered-N
principalele activitati si responsabilitati$W
principalele responsabilitati$W
principales actividades y responsabilidades$U
principales activites et responsabilites$Z
principales funciones$U
principales logros32
principales materias o capacidades ocupacionales estudiadas'B
principales materias o capacidades profesionales estudiadas'B
principales matieres competences professionnelles couvertes-U
principales missions$Z
principales realisations)f
principales responsabilidades$U
principales tareas$U
principali attivita'h
principali attivita e responsabilita'h
principali mansioni'h
principali mansioni e responsabilita'h
principali materie-7
principali materie abilita professionali oggetto dello studio-7
principali risultati?v
principali tematiche competenze professionali possedute-7
principals funcions$X
priomhabhair-s
priomhghniomhaiochtai agus priomhfhreagrachtai1*
priomhphointi*=
priporocilo=0
prisC=
prisens navnC>
privat3n
privatadresse&W
privatanschrift&W
prix02
prizas&q
prize(J
priznanje>*
prkBz
proC?
pro gradu/r
pro gradu tutkielma/r
probleemide lahendamineC@
probleemoplossingCA
problem cozmeCB
problem solvingCC
problemamegoldasCD
problemen oplossenCA
problemloesenCE
problemloesningCF
problemloesungCE
problemlosenCE
problemlosningCF
problemlosungCE
problemlösningCG
problemløsningCH
problemu risinasanaCI
problemu sprendimasCJ
procesarea informatieiCK
processamento de informacaoCL
processen5*
processes*?
prodi)a
producao escrita2m
producao oral-H
productieCM
productie en interactie5?
production@k
production ecrite1Q
production orale3=
produzione orale*k
produzione scritta*m
produzzjoni orali9'
proefschrift%-
prof5i
profeseCN
profesi8>
profesiaCO
profesie4_
profesijaCP
profesija arba pareigosCQ
profesija vai ienemamais amats6z
profesion*p
profesion o cargo desempenado*r
professio*y
professionCR
professional experienceCS
professional title-p
professioneCT
professjoni7<
profgrada5i
proficiencia0Z
proficiencyCU
profielCV
profielenCW
profiil9d
profiili6n
profiilitCX
profilCY
profil daring<O
profil firmy?i
profil perusahaan/I
profileCZ
profilerC[
profiles$L
profiliC\
profili socialC]
profilis&w
profillerC^
profilo7?
profilo aziendale'i
profilok:0
profilsC_
profilul0S
profiluriC`
profilyCa
profissaoCb
progetto-8
programCc
program de lucruCd
program studi)a
programari1j
programas,[
programe,]
programes1j
programiCe
programine iranga6|
programlar&+
programma3X
programma's5*
programmas'f
programmatura'f
programmeCf
programmer<|
programmi,^
programmid8w
programmiersprachen1k
programok2|
programos6|
programska oprema9Q
programvara&f
programvare*;
programy<m
proiect->
proiect de diploma0%
proifil$O
proiseail faisneiseCg
proje$R
proje aciklamasi$R
proje adi$]
proje baglantisi(^
proje hakkinda$R
proje tanimi$R
proje turuCh
project)I
project client%'
project description([
project overview([
project roleCi
project summary([
project type+)
projectbeschrijving)I
projecte-=
projecte finalCj
projectomschrijving)I
projecttypeCk
projedeki gorevCl
projedeki rolCl
projekatCm
projektCn
projekt leirasa-|
projekta apraksts&y
projektarbeit$?
projektart8y
projektas&z
projektbeginn&7
projektben betoltott szerepCo
projektbeschreibung'v
projektbeskrivelse7C
projektbeskrivning(i
projektdauer)G
projektende$@
projekti:R
projekti kirjeldus9?
projektin kuvaus:R
projektin tyyppi:f
projektinhalt'v
projektlaufzeit)G
projektname7$
projekto aprasymas&z
projektpartner(w
projektrolle'p
projekts&y
projektseite7s
projekttypCp
projekttypeCq
projektzeitraum)G
projektziel'v
projeler ve basarilar(m
projet-;
projet de fin d'etudes<\
projeto/>
projeto final0.
promedio*S
promedio general*S
promotor@]
prosecna ocenaCr
prosekCr
prosjecna ocjena@2
prosjek@2
prosjek ocjena@2
prosjekt7[
prosjektbeskrivelse7[
prosjekttypeCs
prospechCt
prospěch6N
prostredi0j
providerCu
provinceCv
provinciaCw
provincieCx
provinsi.%
provinz*@
provínciaCy
proyecto$N
proyecto fin de carreraB(
proyecto finalB(
proyek/G
pruefstelle'w
pruefungsfaecher6+
prufstelle'w
prufungsfacher6+
prumer6N
przedmioty5X
przedsiebiorstwo<t
przelozony@]
przetwarzanie informacjiCz
przyznajacy4e
przyznane przez4e
prémio01
prêmio01
psaniB3
pscC{
psc a mesto?t
psc a obec?t
psc mesto?t
pseudo6t
pseudonyme6t
psč a mestoC|
psč a město=)
psč, město=)
psč/mestoC|
psč/město=)
puan/:
pubblicato da+$
pubblicato il&I
pubblicato in+$
pubblicato su+$
pubblikatur5t
publicado&O
publicado el&O
publicado emC}
publicado en-$
publicado por,t
publicatD$
publicat a-%
publicat in,u
publicat per-%
publicatiedatum59
publication<4
publication date.V
publiceradD%
publicerad i43
publiceringsdatumD%
publicesanas datumsD&
publicetsD&
publicets izdevuma87
publie dans,w
publie le&B
publie par,w
publikovane.k
publikovane v>.
publikovano.j
publikovano v9t
publiseringsdatoD'
publisertD'
publisert iD(
published.V
published by<4
published in<4
publisher<4
puestoD)
puesto actual*p
puesto de trabajo*r
puesto deseado*p
puesto desempenado*r
puesto en la promocionD*
puesto solicitado*p
puhD+
puh nroD+
puheen tuottaminenD,
puhelinD+
puhelinnumeroD+
puhuminenD,
puhutteluD-
puncte cheieD.
punkty ectsD/
punktzahl$;
puno ime73
punteggio<N
punti chiave7@
punti ewleninD0
punti salienti7@
puntos clave$'
puntos destacados$'
punts clauD1
punts destacatsD1
puntuacion*S
pusobiste=(
pvm=s
pàgina personal2D
pàgina web2D
página personal,A
página webD2
période&C
písanieB5
předměty6E
qariD3
qasam ta' studjuD4
qcer;T
qecr?&
qecrl?&
qeqD5
qualificaD6
qualifica conseguita:y
qualificacao/D
qualificacio35
qualificationD7
qualifikation%F
qualiteD8
quan heD9
que quanD:
quellcode7s
quoc gia?_
quoc tichD;
quoteD<
quy mo nhomD=
r phostD>
raakimineD?
raccomandazione+q
race3&
racunD@
radni staz5\
radni zadaci12
radno mestoDA
radno mjesto>X
radno mjesto na koje se prijavljujeteDB
radno vremeDC
radno vrijemeDD
rahal)4
rahvus9[
raison du depart=Y
rajonas&{
rakkomandazzjoniDE
rakstisanaDF
rakstitprasmeDF
raktazodziai6|
ral'H
ral attuale'H
ramDG
rama'3
ramoDH
ramo da empresa'\
ramo de atividadeDI
rang,,
rankDJ
rankingDK
rannog4:
rapporteert aan)&
rapporterar till+Z
rapporterer tilDL
rapporto*t
raspolozivostDM
rasymasDN
rate-q
rating3;
rattachement/v
ravenDO
raven eokDP
raven sokDP
raven znanjaDQ
ravni sejoDR
razdoblje._
razgovor5b
razinaDS
razina eqfDT
razina hkoDT
razina znanjaDU
razine zerojDV
razlog odlaskaDW
razpolozljivost=`
reDX
readingDY
reading comprehensionDY
realisations)f
realisations cles)f
realisations principales)f
realizacoes-'
realizariDZ
realizari principaleDZ
reason for leaving;$
recapito-2
recapito telefonico-2
received(K
recipient$a
recomanacioD[
recomandareD\
recomendacao+k
recomendacionD]
recommandation(E
recommendationD<
reconeixement?G
reconocimiento4x
redD^
red socialD^
redeD_
rede socialD_
redegoerelse=g
redegorelse=g
reden van vertrekD`
reden vertrekD`
redes sociais-0
redes sociales-k
referanse'g
referat$E
referenceDa
referenciaDb
referencja-w
referens@S
referentie$1
referenz'{
referenzaDc
refererer til>'
referintaD\
referènciaD[
referência+k
regardingDX
regiao03
regijaDd
regime=F
regime de trabalho=F
regioDe
regionDf
regionas&{
regione*e
regions?U
regiune8a
regió,J
regiónDg
regjunDh
reigiun-/
reimse staideir$:
reimsi oideachais (isced fDi
reisbereidheid5B
reisebereitschaft)U
reisepassB$
reiteach fadhbannaDj
rekomendacijaDk
rekomendacja-w
rekomendasiDl
rekomendācija'd
rekommendation@S
relacaoDm
relacioDn
relacionDo
relacjaDp
relasjonDq
relatieDr
relationDs
relationship*n
relatoreDt
relatriceDt
relazione*t
relazzjoniDu
relație*\
release date.V
released.V
relevant courses-N
relevant coursework-N
relevant modules-N
relevante kurse6+
relevante vakken)2
religiaoDv
religieDw
religionDx
religioneDy
religionszugehoerigkeit5S
religionszugehorigkeit5S
religiónDz
relocation/F
remarque$+
remarques$+
remis par'k
remuneration souhaiteeC5
reparto/l
repereD.
repo0H
reporta a/y
reported to$y
reporting to$y
reports to$y
repositorioD2
repositoryD{
repositório,@
repozitarD|
repozytoriumD}
reseauB:
reseaux sociaux,j
resedinta@l
reseni problemuE$
reservistaE%
resevanje tezavE&
reside em+E
residenceE'
residence permitE(
residence statusE(
residenciaE)
residente a*h
residential address$_
residenzaE*
residència;\
residênciaE+
resim4N
resolucao de problemasE,
resolucion de problemasE-
resolution de problemesE.
responsabbiltajiet'j
responsabileDt
responsabile di'h
responsabilidadesE/
responsabilidades principales$U
responsabilita'h
responsabilitati$W
responsabilitati principale$W
responsabilitats$X
responsabilitats principals$X
responsabilites$Z
responsableE0
responsable deE1
responsavel por']
responsibilities-E
responsibilityCi
responsible for-E
ressort$E
resultE2
resultaatE3
resultadoE4
resultadosE5
resultados alcancados-'
resultados obtidos-'
resultatE6
resultate)L
resultaten)-
resultaterE7
resultatsE8
resultats obtenus)f
results$J
resum3?
resumeE9
resumenE:
resumoE;
resumé)5
reszleg-h
reteB,
reteaB=
retele socialeC`
retning3N
retribuzione desiderata'H
reussites)f
revija?x
revistaE<
revistă,u
revue,w
rezolvarea de problemeE=
rezultatE>
rezultataiA[
rezultatasE?
rezultateDZ
rezultate obtinuteDZ
rezultatiE@
rezultatsEA
rezultaty1[
rezultātiEB
rezumat/L
reședința;^
reședință,9
rfc*M
rg)^
richting%.
riconoscimentoEC
ridicakED
ridicske opravneniED
ridicsky prukazED
ridicsky prukaz skED
riepilogo7?
riesenie problemovEE
right to workE(
riikEF
rijbewijs7>
rijbewijs rijbewijzen7>
rijbewijzen7>
riki'f
rikisborgararetturEG
rikisfangEG
rilasciato-)
rilasciato daEH
rilasciato il-)
rincian/H
ringkasan+&
riomhphostD>
riportoDt
riporto aDt
risoluzione dei problemiEI
risoluzione di problemiEI
risorse gestite/h
risultati?v
risultati ottenuti?v
risultati raggiunti?v
risultato?v
ritgerd;q
ritunEJ
rivista+$
rizultat<<
rizultati9B
rjesavanje problemaEK
roden.l
rodena.l
rodinny stavEL
rodny jazykEM
rodzajEN
rodzaj dzialalnosci lub sektor*2
rodzaj studiow13
rodzaj umowy4G
roepnaamEO
roilEP
roinn4:
rojen.m
rojena.m
rojstni datum.m
rojstni kraj:5
rokEQ
rok narodenia.`
rok narozeni.a
rok ukonceni.n
rok ukoncenia.o
rok ukonczenia.N
rok urodzenia.F
rok vydani.j
roku;1
roky0@
roky praxeER
rolES
rol en el projecte1}
rol en el proyecto<o
rol in het project<y
rol in proiectET
rol sa tionscadalEP
rolaEU
rola v projekteEV
rola w projekcie=R
rolam<S
roleEW
role dans le projet=W
role in projectCi
role v projektuEX
rolesEY
roles and responsibilities-E
rollEZ
roll i projektetE[
rolleE\
rolle i projektetE]
rolle i prosjektetE^
rolle im projekt'p
rollenE_
rollerE`
rollid=&
rols1}
rolul meuEa
rolumEb
roluriET
rolyEV
rooliEc
rooli projektissaEd
rooliniEd
roolitEd
rozhovorEe
rozpoczecie.H
rozprawa doktorskaC%
rozumienie tekstu-{
rozumienie ze sluchuEf
rozwiazywanie problemowEg
rpED
rua0V
rubroEh
rue$w
rufnameEi
rufnummer3n
rugadh.=
runasana=X
ruoli7*
ruoloEj
ruolo attuale@,
ruolo desiderato@,
ruolo nel progetto7*
ruolo ricercato@,
ruolo ricoperto7]
rut*M
rwolEk
rwol fil progettEl
rwoliEl
rysysEm
rythme-A
région*d
régió<W
résidence;>
résultatEn
résultats)f
résumé$+
rólEo
rôleEp
rôles=W
s6/
s posti<X
s'exprimer oralement en continu3=
sa.J
saatavuus%a
saavutukset90
saavutusedEq
sabhailteachtEr
sadrzajEs
saehkoeposti<X
saehkoepostiosoite<X
saekerhetEt
safetyEu
saglik durumu*)
sahkoposti<X
sahkopostiosoite<X
saida&K
saistibaEv
saite)w
sajt7r
sakerhetEt
sakuma datums?9
sakums?9
salaireC5
salaire souhaiteC5
salari desitjatC4
salario34
salario deseado34
salario pretendidoC3
salaris5A
salarisindicatie5A
salariswens5A
salariu dorit'R
salary-q
salary expectation-q
salary expectations-q
salisEw
saludoEx
salutationEy
samantekt%4
samenvatting@b
sammanfattning&=
sammendrag<c
samodzielne wypowiadanie sie=_
samostatny ustni projev=/
samostatny ustny prejav6i
sampai6:
samskiptiEz
samtalE{
samtaleE|
samtok3g
santrauka&w
saoranacht>,
sapaanE}
sarcini$W
sarcini si responsabilitati$W
saruna/V
sasniegumiEB
satura veidosanaF$
saturs&y
saugumasF%
savivaldybeF&
sazetak>9
sazinaF'
schlagwoerter1k
schlagworte1k
schlagworter1k
schluesselwoerter1k
schlussF(
schlusselworter1k
schoolF)
school name$I
schreibenF*
schriftlichF*
schriftlicher ausdruckF*
schrijfvaardigheidF+
schrijvenF+
schulabschluss6M
schule%E
schulform%F
schwerbehinderung)/
schwerpunkt't
schwerpunkteF,
schwerpunktfacher6+
schwerpunktfaecher6+
scoala4m
scoil,G
scop->
scope([
scope of work-E
scoreF-
scribhneoireachtF.
scriere3>
scriobhF.
scriptie%-
scritto*m
scrittura*m
scuola'Z
sdruzeniF/
sdt/Z
seccio2\
seccion09
secteur0M
secteur d'activite0M
sectie,Y
sectionF0
section keyF1
section orderF2
sectionsF2
sectorF3
sector d'activitatDG
sector de actividadEh
sectorul de activitate0R
securiteF4
securityEu
sedeF5
sede desiderata0+
sede di lavoro<$
sedez:4
sediu;^
seeking-p
sef direct-M
segmentoDI
segurancaF6
seguridadF7
sehir7(
seimine padetisF8
seimynine padetisF8
seit&7
sejoDR
sejours linguistiques37
sekolah7e
seksjon(A
sektion(B
sektorF9
sektor dela1v
sektor radaF:
sektoriF;
sektoriusF<
sektors.6
sektör2@
selected achievements$J
selected courses-N
selesai6:
self assessment+3
selskab',
selskap'$
seluler6$
seminare6+
senast aendradF=
senast andradF=
senest aendretF>
senior thesis(Y
sentrale arbeidsoppgaver'%
seoladhF?
seoladh riomhphoistD>
seoltai riomhphoist eileF@
seqf nivaFA
seqf-nivaaFA
serrFB
serrjFC
sersvid*3
sertifikat4/
sertifikat klasse4/
sertifikaterFD
sertifikati8P
service/w
service militaire?}
service national?}
servicio militar;5
serviciu,Y
serviciul militarFE
servico militarE%
servizio di leva<{
servizio militare<{
sess56
sessoFF
setorDI
setor de atividadeDI
setor interno07
settoreFG
settore di attivita%w
settore interno/l
setturFH
seu;c
seviyeFI
sexFJ
sexeFK
sexo55
sexul52
seyahat engeli*[
sfarsit$C
shrnuti?n
siap bekerja94
sicherheitFL
sicurezzaFM
sidast breyttFN
sidlo=(
siecFO
siedziba;p
siekiamos pareigosAF
sietFP
sign off,2
sigurantaFQ
sigurnostFR
sigurtaFS
sihtnumberBf
sijaintiAK
sikerek2(
sikkerhedFT
sikkerhetFU
sim9-
simanumer6/
simi6/
since))
sinh nam>2
sinh ngay>2
sintese@)
sintesi7?
sintesis3@
sirket3v
sirket adi3v
sirket hakkinda3w
sirket tanitimi3w
sisaelloentuotantoFV
sisaeltoe:R
sisallontuotantoFV
sisalto:R
sist endretFW
sisu9?
sisuloomeFX
sitFY
sit elettronikuFZ
sit webFZ
sitaatti:{
sitat'g
siteF[
site internet,=
site personnel,=
site pessoal,@
site webF\
siti web ohraF]
sitio,A
sitio webD2
sito,?
sito internet,?
sito personale,?
sito web,?
situacao atualF^
situacao militarE%
situacao profissionalF^
situacio actualF_
situacio laboralF_
situacion actual2u
situacion laboral2u
situacion militar;5
situatia militaraFE
situation actuelleF`
situation de famille2A
situation familiale2A
situation matrimoniale2A
situation professionnelleF`
situazione attuale,r
situs:j
situs lainFa
situs web:j
sitz'*
siviilipalvelus'?
siviilisaatyAv
siviilisaeaetyAv
sivilstandFb
sivilstatusFb
sivuaineet%8
size,W
sjediste=-
skaitymasFc
skapande av innehaallFd
skapande av innehallFd
skildring7[
skill level3;
skillsFe
skills used*?
skirnarnafn1i
skkr1y
skolaFf
skoleFg
skoli6*
skriftFh
skriftligFi
skriftlig faerdighetFj
skriftlig fardighetFj
skripsi0$
skrivaFj
skriveFi
skrivingFk
skrivningFl
sks8g
skyrius/4
slagCs
sleutelwoorden5*
slika4Q
sloinneFm
slowa kluczowe>B
sluchanieEf
slusanjeFn
slusno razumevanjeB[
slutFo
slutbetyg)T
slutdato%,
slutdatum(G
slutt(H
sluttaarsakFp
sluttarsakFp
sluttdato(H
sluzbaFq
sluzba wojskowaFr
sluzenje vojaskega rokaFs
smerFt
smighFu
smjerBL
snakke=k
snit57
snitt5R
snittbetyg)T
snittkarakter5R
snsFv
sns名Fw
so cmnd+-
so di dong/S
so dien thoai/Z
so luong nhan vienD=
so nam kinh nghiem9=
so nguoiD=
so tin chiFx
soavtorji(I
sobre@)
sobre a empresa'\
sobre l'empresa$V
sobre la empresa$M
sobre miFy
sobre mim@)
sobre mí3@
sobre o projeto/>
sobrenome&t
socialFz
social media$L
social networkB,
social networks$L
sociala medierF{
sociale mediaCW
sociale medierF|
socialne sieteF}
socialni siteG$
societa.\
societate&8
societatea&8
societe2>
soeker?a
softverG%
softvér9V
softwareG&
software used*?
software utilizzati,^
softwares%u
soggiorni linguistici2s
sokak$t
soker?a
sola3[
soluzzjoni tal problemiG'
sommario7?
sommarjuG(
son degisiklikG)
sonstigesG*
sonuc(m
sonuclar(m
soortCk
soort bedrijf of sector(}
soort opleiding5g
soovitud amet2,
soovitud palkAP
soovitus8'
sorotanBO
sorumluluk alanlari(s
sorumluluklar(s
sorumluluklarim(s
sosiaalinen mediaCX
sosiale medierG+
sosyal medyaC^
sotilasarvo'?
soucasna pozice6F
souhrn?n
source0H
source code0H
soyadG,
soyadiG,
soyisimG,
soziale netzwerke9}
sozialversicherungsnummerB$
sozlu anlatim:%
sozlu etkilesim8v
speaking7l
speaking: interaction7l
speaking: production@k
specialeG-
specialisatie%.
specialisationG.
specialisering$}
specialitateG/
specialite0N
specialitāte3X
specializaceG0
specializaciaG1
specializacijaG2
specializacio8r
specializare0S
specializare obtinuta*T
specializarea0S
specialization'5
specializzazione%x
specialty'5
specialybeG3
specijalizacijaG4
specjalizacja15
specjalizzazzjoniD4
specjalnosc15
speisialtacht$:
spezialisierung't
spletBp
spletna stranBp
spletno mestoBp
spoken interaction7l
spoken production@k
spolG5
spolecnost8[
spolekF/
spolocnost>Z
spoluautoriG6
spoluautoři(8
spraakG7
spraakbevisG8
spraakcertifikat+R
spraakerfarenhetG9
spraakerfaringG:
spraaknivaaG;
spraaksertifikaterFD
sprache4W
sprachen4W
sprachen und werkzeuge1k
spracherfahrung'y
spracherfahrungen'y
sprachkenntnis?%
sprachnachweiseG<
sprachniveau?%
sprachzertifikatG<
sprachzertifikateG<
spracovanie informaciiG=
sprakG7
sprakbevisG8
sprakcertifikat+R
sprakerfarenhetG9
sprakerfaringG:
spraknivaG;
spraksertifikaterFD
sprechen=e
sprechen: gesprache&(
sprechen: gespraeche&(
spreekvaardigheidCM
sprekenCM
sprogG>
sprogbeviser+S
sprogcertifikater+S
sprogerfaringG?
sprogniveau3K
spécialisation0N
sraidF?
srednia@1
srednia ocen@1
sritisF<
srodowisko>B
staatG@
staatsangehoerigkeit>I
staatsangehorigkeit>I
staatsbuergerschaft>I
staatsburgerschaft>I
staatsburgerschap>J
stackGA
stack technique,Z
stack tecnologica%u
stack tecnologicoGB
stack tecnológico&|
stadGC
stadaGD
stadas postaGE
stadsetning*C
stadt51
stadur*C
staff,W
stagiul militarFE
stalno prebivalisce>F
stanGF
stan cywilnyGG
stand;3
standort'*
standplaatsGH
stanowiskoC$
stanowisko docelowe?u
stare civilaGI
starea civilaGI
starfGD
starfsgreinA0
starfsheitiGJ
starfslysing$F
starfssvidGD
starostGK
startGL
start dateGM
startdatoGN
startdatumGO
started))
starting date))
stastijums=X
statGP
stat civiliGQ
state-T
statementD<
statna prislusnost?e
statne obcianstvo?e
statni obcanstvi?d
statni prislusnost?d
statoGR
stato civile3q
stato di salute%g
stato occupazionale,r
statsborgarskap>E
statsborgerskabGS
statsborgerskap>E
statusGT
status kawinGU
status kepegawaian8M
status perkawinanGU
status pernikahanGU
status zawodowyGV
statutF`
statut marital2A
stavEL
staz pracy0i
stecena kvalifikacija%G
steceno.e
steceno zvanjeGW
stedGX
stelle)E
stellenbezeichnung)E
stellenwunsch%I
stellung)E
stepenGY
stepen obrazovanjaGZ
stepen studijaG[
steuer idB$
stevilo zaposlenihG\
stichpunkte)M
stichtingG]
stichwoerter1k
stichworter1k
stifter'x
stigG^
stillingG_
stillingsbetegnelse?`
stillingsprosent&X
stillingstittel=y
stofnun3g
stopienG`
stopien naukowy13
stopien zaawansowaniaB|
stopnjaGa
stopnja izobrazbe89
stopnja znanjaDQ
stos technologiczny>B
stosunek do sluzby wojskowejFr
stowarzyszenie4d
straat$s
strada$l
strani jezik8N
strankaGb
strankyD|
strasse&W
strasse hausnummer&W
strasse und hausnummer&W
strata7%
street$_
street address$_
stronaD}
strona domowaD}
strona internetowaD}
strona wwwD}
strucna spremaGc
structureGd
structure d'accueil2L
strukturvieniba/6
strumenti,^
strumenti utilizzati,^
stránkaGe
studie%.
studiegebieden (isced fGf
studieinriktning$}
studienabschluss%F
studienarbeit$?
studienfach't
studiengangGg
studieninhalte6+
studienrichtung't
studienschwerpunkt't
studiepoengGh
studieprogram4C
studiepunten1O
studieretning3N
studierichting%.
studiested6Q
studii?+
studijBL
studije?|
studijni oborG0
studijni programG0
studijni prumer6N
studijny odborG1
studijny programG1
studijska smerBI
studijski programGi
studiju kryptis3\
studiju programa3\
studiju programma3X
studiju virziens3X
studium:T
study type$H
stufe9,
stundensatz5-
stupanjGj
stupanj obrazovanjaGk
stupenGl
stupen vzdelani0_
stupen vzdelania0b
stvaranje sadrzajaGm
státGn
su di me7?
sua doi lan cuoiGo
suautoriGp
subjectGq
subject lineDX
subjectsGr
subordinates,W
suc khoe*a
sucasna poziciaBr
succes)f
succeseDZ
successen)-
successes$J
successi?v
suggettD4
suggetti ewlenin:,
suguGs
suhdeGt
suheGu
suhrnGv
suhtlusGw
suiomh%=
suiomh greasain:}
sujetGx
sujet de memoire<\
sujet de these<\
sujet du memoire<\
sukcesy1[
sukuGy
sukunimiGz
sukunimi etunimi3+
sukupuoliG{
sumar/L
summary$<
summary of work$D
sundinudG|
sunniaastaG|
sunniaegG|
sunnikohtG}
sunnikuupaevG|
suoritettu=s
suoritettu tutkinto'9
suositus:{
superieur/v
superieur hierarchique/v
superior-M
superior imediato+[
supervisorH$
supervisoreDt
surat izin mengemudi9-
sure*Y
surel%P
surname3`
surname(s) first name(s*b
surnames3`
surucu belgesi1h
surucu ehliyeti1h
suteike&r
suuline esitusD?
suuline suhtlusH%
suullinen tuottaminenD,
suullinen vuorovaikutus92
suund2c
suuntautuminen%6
suuntautumisvaihtoehto%6
svarbiausi dalykaiAJ
svarigakais4z
sveitarfelag(\
svesvalodaH&
svetaine7t
sveuciliste74
svidH'
svietimo istaiga's
svietimo sritys (isced fH(
syfte(i
syntH)
synthese$+
syntymaaikaH)
syntymaeaikaH)
syntymaekuntaH*
syntymaepaeivaeH)
syntymaepaikkaH*
syntymaevuosiH)
syntymakuntaH*
syntymapaikkaH*
syntymapaivaH)
syntymavuosiH)
syntynytH)
system&f
systeme1k
systemer<|
szak8r
szakdolgozat/o
szakdolgozat cime/o
szakdolgozat temaja/o
szakirany8r
szakma)Q
szakterulet8r
szekhely63
szektor%1
szerepH+
szerepekCo
szerepemCo
szerepkorH,
szervezetH-
szervezeti egyseg-h
szerzoH.
szerzokH.
szintH/
szintjeH0
szkola>]
szobeli interakcioH1
szobeliseg)O
szoftverek2|
szulH2
szuletesi datumH2
szuletesi evH2
szuletesi helyH3
szuletesi hely es idoH2
szuletesi hely idoH2
szuletesi helyeH3
szuletesi idejeH2
szuletesi idoH2
szuletettH2
sítio web,@
t*]
t c kimlik no9;
taalH4
taalbeheersingH5
taalcertificaten+L
taalervaringH6
taalniveauH5
tac giaH7
taches$Z
taches principales$Z
taches realisees$Z
taekni6l
taetig als)E
taetigkeit)D
taetigkeit als)E
taetigkeiten')
taetigkeitsbereichH8
taetigkeitsbereich oder branche5<
taetigkeitsbereiche')
taetigkeitsbeschreibung')
taetigkeitsfeld*/
taetigkeitsschwerpunkte')
tagessatz5-
tagline-p
tagozat8r
tahdit7p
taho8A
tahunH9
tahun lahir:d
tahun lulus6:
tai khoanH:
taidot'A
taille3%
taille de l'entreprise1\
taille de l'equipe1\
tairgeadh cainte:]
taisnimi1Y
taken$Y
taken en verantwoordelijkheden$Y
talH;
tala=i
taleH<
talenH4
talen en tools5*
talr9{
talruna numurs9{
talrunis9{
tam ad$]
tamanho da equipe/g
tamano del equipo?Y
tanav$.
tanggalH=
tanggal lahir:d
tanggal mulai.:
tanggal publikasiH>
tanggal selesai6:
tanggal terbitH?
tanggung jawab/H
tanim$R
tantargyak4(
tanulmanyi atlag'^
tanulmanyi teruletek (isced fH@
tao noi dungHA
tap chi>q
tapasztalatHB
tapasztalat eveiHB
taqsima/k
taraHC
tareas$U
tareas realizadas$U
tareas y responsabilidades$U
tarefas']
target position-p
targyak4(
tarief5A
tarihHD
tarih araligi*Y
tarihler*Y
tarkvara8w
tarsalgasH1
tarsszerzokH.
tartalom-|
tartalomkeszitesHE
tascanna1*
taseHF
tasks-E
tasoHG
tasques$X
tasques principals$X
tasques realitzades$X
tatig als)E
tatigkeit)D
tatigkeit als)E
tatigkeiten')
tatigkeitsbereichH8
tatigkeitsbereich oder branche5<
tatigkeitsbereiche')
tatigkeitsbeschreibung')
tatigkeitsfeld*/
tatigkeitsschwerpunkte')
tausta:R
tautan:j
tautibaB0
tautybeB-
tavoite:R
tavsiye5`
tc kimlik no9;
tcc0.
teabe tootlemineHH
teaduskond2c
teamHI
team gestito/h
team members,W
team size,W
teamgroesse&n
teamgrootte$4
teamgrosse&n
teamstoerrelseHJ
teamstorlek&a
teamstorrelseHJ
teangaHK
teanga dhuchais<E
teangachaHK
tecajevi5W
tecaji5V
techHL
tech stackFe
tech-stack1k
technical environment*?
technical stack*?
technieken5*
technik1k
techniques,Z
technisches umfeld1k
technologia2|
technologiak2|
technologieHM
technologie stack1k
technologieen5*
technologien1k
technologien und tools1k
technologiesHN
technologies used*?
technologies utilisees,Z
technologijos6|
technology*?
technology stack*?
technológie9V
technos,Z
tecnicas,[
tecniche,^
tecnologiaHO
tecnologias,[
tecnologias usadas,[
tecnologias utilizadas,[
tecnologie,^
tecnologie usate,^
tecnologie utilizzate,^
tecnologies1j
tecnologies utilitzades1j
tecnología&|
tecnologías&|
tecnologías usadas&|
tecnologías utilizadas&|
tecrube/.
tegevusalaHP
tegevusvaldkondHP
tegund starfsemi'm
tehnologii,]
tehnologii folosite,]
tehnologii utilizate,]
tehnologijas'f
tehnologijeCe
tehnoloogiad8w
tehtaevaeHQ
tehtaevaenimike&$
tehtaevaenkuva91
tehtaevaet91
tehtavaHQ
tehtavanimike&$
tehtavankuva91
tehtavat91
teicneolaiochtai2M
teidealHR
teideal na cailiochta a bronnadh*R
teideal poist4w
teileafon4t
teistimeireacht=V
tekija9@
tekijae9@
tekijaet9@
tekijat9@
tekniikat'A
teknik&f
teknik altyapi&+
tekniker&f
teknologiHS
teknologi yang digunakan%S
teknologiat'A
teknologier<k
teknologiji5E
teknoloji&+
teknolojiler&+
telHT
tel cisloHU
tel de contacte?Z
tel kom9e
tel mobilHV
tel no3/
tel nrHW
tel portable+<
tel privat3n
tel. nr9y
tel.-nr3n
telecopieHX
telefaksHY
telefaxHZ
telefoane?W
telefonH[
telefon de contacte?Z
telefon fixH\
telefon komorkowy9e
telefon kontaktowy?V
telefon mobilH]
telefon no3/
telefon numarasi3/
telefon privat3n
telefonas9y
telefone-1
telefone celular-.
telefone fixo-1
telefone para contato-1
telefone(s-1
telefones-1
telefonicky kontaktH^
telefoninumberH_
telefonne cisloH`
telefonni cisloH^
telefonnr3n
telefonnummerHa
telefonoHb
telefono abitazione-2
telefono cellulare+=
telefono celular=^
telefono de contacto?[
telefono fijo?[
telefono fisso-2
telefono movil=^
telefono numeris9y
telefono(i-2
telefono(s?[
telefonos?[
telefons9{
telefonska stevilka9z
telefonski brojHc
telefonszam2'
telefonszam(ok2'
telefoonHd
telefoon priveHd
telefoonnummerHd
telefónH`
telemovel-.
telephoneHe
telephone fill*]
telephone fixe3z
telephone mobile+<
telephone number*]
telephone portable+<
telephone(s3z
telepon9w
telepon genggam6$
telepon lainHf
telepon seluler6$
telepulesHg
telf?[
teljes nev>i
tellijaHh
telp9w
telpon9w
telèfon?Z
telèfon fix?Z
telèfon mòbil=v
teléfono?[
temaHi
tema diplomove prace(f
tema lucrarii0%
tema praceHj
tema rada/u
temario'B
temat pracyC%
temat pracy magisterskiejC%
temavezeto3h
temel faaliyetler ve sorumluluklar(s
temel gorevler(s
temel konular%Z
temoignage(E
tempat;r
tempat & tanggal lahir:d
tempat dan tanggal lahir:d
tempat kerja8p
tempat lahirHk
tempat tanggal lahir:d
tempat tgl lahir:d
tempat tinggalHl
tempo.P
tempo de experiencia&R
temps de travail-A
ten6L
ten cong ty,3
ten day du6L
ten du an6L
ten giai thuong5H
ten goiHm
ten nguoi dungH:
ten truong,4
tengslHn
tentang perusahaan/I
tentang saya+&
tenure1.
terakhir diubahHo
terbitH>
tercih edilen sehir*[
term1.
termin0A
termin nastupu=a
terminoHp
tese0.
tesiHq
tesi di dottorato'7
tesi di laurea'7
tesi doctoralCj
tesi magistrale'7
tesinaB(
tesisHr
tesis doctoralB(
testimoniDl
testimonialD<
testimonianza+q
testimonioD]
tevekenyseg3f
tevekenyseg tipusa agazat%1
tevekenysegek3f
tevekenysegi kor%1
teymi.|
tez)r
tez basligi)r
tez konusu)r
teza0%
teza de doctorat0%
tezi00
tfgHs
tfmHs
tfn66
tfno?[
tgl lahir:d
thanh phoHt
thanh tich93
thanh tich dat duoc93
thanh tuu93
thema'v
thema der abschlussarbeit$?
thema der diplomarbeit$?
thema der masterarbeit$?
these<\
thesisHu
thesis title(Y
thjoderniEG
thoi gianHv
thoi gian bat dau>l
thoi gian lam viec5F
thong tin khac95
thu dien tu/T
tidHw
tidskrift43
tidsperiod&[
tidsrom&Y
tidsrum&V
tidsskriftHx
tiedekunta%6
tiedonkaesittelyHy
tiedonkasittelyHy
tiempo/B
tieng me deHz
tietoa yrityksestaH{
tietoa yrityksestaeH{
tieu de5H
tiimiA.
tiimin koko%N
tiitelH|
tiivistelma6n
tiivistelmae6n
tijdschrift5:
tijdvak.<
tilH}
tilaaja'@
tildelt afI$
tildelt avI%
tilgjengelighet8n
tillI&
tilldelad avI'
tillgaenglig fraanI(
tillgaenglighetI(
tillganglig franI(
tillganglighetI(
tilltalI)
tilltalsnamn44
tilltradeI(
tilltraedeI(
tiltaleI*
tiltraedelse8m
tiltredelse8n
timI+
timabil.'
timaritI,
time1.
timeframe1.
timekla vietne)w
timeline1.
tin chiFx
tinggi badan)>
tingkatI-
tingkat eqfI.
tingkat keahlianI/
tingkat kemahiran9&
tinhI0
tinh thanh pho?=
tinh tp?=
tinh trang hon nhan6c
tinklalapis7t
tinklarastis7t
tionscal+g
tipI1
tip contractCd
tip ta' negozju jew setturFH
tipe pekerjaan8M
tipoI2
tipo de actividad o sectorEh
tipo de contratoI3
tipo de curso/D
tipo de empleo-C
tipo de emprego=F
tipo de empresa o sectorEh
tipo de empresa ou sectorDI
tipo de empresa ou setorDI
tipo de estudios+G
tipo de projetoI4
tipo de proyecto+*
tipo di attivita o settore%w
tipo di azienda%w
tipo di azienda o settore%w
tipo di contratto-D
tipo di diploma:y
tipo di impiegoI5
tipo di progettoI6
tipo di studi:y
tipologiaI6
tipologia di contratto-D
tipul activitatii sau sectorul de activitate0R
tipul contractuluiCd
tipul proiectuluiI7
tipusI8
tipus d'empresa o sectorDG
tipus d'estudis2{
tipus de contracte=G
tipus de projecteI9
tirI:
titelI;
titel pa speciale%(
titel pa uppsats0I
titel paa speciale%(
titel paa uppsats0I
titel scriptie%-
titillI<
titleI=
title of qualification$H
title of qualification awarded$H
titluI>
titlul lucrarii0%
titlul obtinut*T
titolI?
titol de la qualificacio obtinguda2{
titol de la tesiCj
titol obtingut2{
titoloI@
titolo conseguito:y
titolo della qualifica rilasciata:y
titolo della tesi'7
titolo di studioIA
titolo tesi'7
titoluC/
titolu tal kwalifika moghtija:V
titolu tax xoghol7<
titreIB
titre de la these<\
titre de sejour(2
titre du cv2<
titre du memoire<\
titre obtenu+O
tittelIC
tittel pa oppgave(Z
tittel paa oppgave(Z
titteliID
titulIE
titul kvalifikace0_
titulaIF
titulacao/D
titulacio2{
titulacion+G
titularIG
titulasIH
tituloII
titulo da dissertacao0.
titulo da tese0.
titulo de la cualificacion obtenida+G
titulo de la tesisB(
titulo obtenido+G
titulo profesional*p
titulo profissional*q
titulos de idiomasIJ
titulsIK
titulusIL
tjaenstIM
tjaenstgoeringsgrad&Z
tjaningH;
tjanstIM
tjanstgoringsgrad&Z
tjmC5
tlfIN
tlf nrIO
tlm-.
tmiem.J
toIP
to chucIQ
to chuc cap*g
todistuksen myoentaejae=u
todistuksen myontaja=u
todistukset9:
toegekend doorIR
toelichting@b
toimeksiantaja'@
toimenkuva91
toimi%}
toimialaF;
toimiala tai sektoriF;
toimipaikkaAK
toivottu tehtaevae%|
toivottu tehtava%|
tolvupostur>c
tom tat5D
ton giaoIS
too kirjeldus9b
tooandjaIT
tooandja nimi ja aadressIT
tookogemus aastatesIU
tookoha asukoht'U
toole asumise aegIV
toolsIW
tools and technologies*?
tools used*?
tooriistad8w
toostaazIU
tootajate arv%`
tooulesanded9b
topic(Y
toplam deneyim/.
toradh5r
torthai1N
tot%*
tot en met%*
tot nghiep/-
total experienceCS
tovabbi e mail cimekIX
tovabbi honlapokIY
tovabbi informacio1f
tovabbi telefonszamokIZ
town+z
trabajo de fin de gradoB(
trabajo de fin de masterB(
trabajo de gradoB(
trabajo fin de gradoB(
trabajo fin de masterB(
trabajo finalB(
trabalho de conclusao0.
trabalho de conclusao de curso0.
trach nhiem,{
trach nhiem cong viec,{
trachtasI[
tractamentI\
traegerI]
traegervereinI^
tragerI]
tragervereinI^
traguardi?v
training provider$I
traitement de l'informationI_
trajanjeI`
trang ca nhan;;
trang web;;
trang web khacIa
trao boi0]
tratamentoIb
tratamento da informacaoCL
tratamientoIc
tratamiento de la informacionId
treball de fi de grauCj
treball de fi de masterCj
treball de final de grauCj
treball finalCj
trefwoorden5*
treimhse.O
trenutna pozicijaIe
trenutno delovno mestoBP
tresc9|
trinh doIf
trinh do eqfIg
trinh do hoc van(k
triq7D
trukme.]
truong,4
truong dai hoc,4
truong hoc,4
trvale bydlisko$j
trvale bydliste$k
trvani0A
trvanie.x
ttl:d
tu(v
tu khoa,x
tuairisc-n
tugas/H
tugas akhir0$
tugas dan tanggung jawab/H
tugas sebagai8?
tugas utama/H
tuji jezik8T
tulemusIh
tulemusedEq
tulisan<b
tulokset90
tulosIi
tungumal<7
tungumalakunnatta3L
tunnus8j
tunnustusIj
tuoiIk
turCh
turinio kurimasIl
turinys&z
turvalisusIm
turvallisuusIn
tus.L
tuteur/v
tutkielma/r
tutkinnon nimi'9
tutkinnon taso'9
tutkinto'9
tutkintonimike'9
tutorIo
tutora/x
tvorba obsahuIp
tvrtkaIq
twieldet.K
twieled.K
tworzenie tresciIr
tym@:
tyoaikaIs
tyoeaikaIs
tyoekalut'A
tyoekokemus vuosina9c
tyoenantajaIt
tyoenantajan nimi ja osoiteIt
tyoenkuva91
tyoepaikkaIt
tyoeskentelypaikkaAK
tyoesuhdeIs
tyoesuhteen kesto%@
tyoesuhteen muotoIs
tyoesuhteen tyyppiIs
tyoetehtaevae%}
tyoetehtaevaet91
tyokalut'A
tyokokemus vuosina9c
tyonantajaIt
tyonantajan nimi ja osoiteIt
tyonkuva91
tyopaikkaIt
tyoskentelypaikkaAK
tyosuhdeIs
tyosuhteen kesto%@
tyosuhteen muotoIs
tyosuhteen tyyppiIs
tyotehtava%}
tyotehtavat91
typIu
typ av examen31
typ av verksamhet eller bransch*0
typ av verksamhet eller sektor*0
typ projektuIv
typ studia0_
typ uvazku0|
typeIw
type af virksomhed eller sektorIx
type d'emploi-A
type de contrat-A
type de diplome+O
type de poste-A
type de projet++
type dienstverband-@
type of business*-
type of business or sector*-
type of contract-?
type of employment-?
type of project+)
type of study$H
type opleiding5g
type ou secteur d'activite0M
type virksomhet eller sektor*1
tytulIy
tytul kwalifikacji13
tytul nagrody>+
tytul naukowyIz
tytul pracyC%
tytul zawodowy13
tyyppi:f
tél3z
téléphone3z
tím@;
típus8J
uber das unternehmen*/
uber mich&>
uberblick&>
uberschrift'}
ubicacio;c
ubicacion;d
ucetI{
ucret beklentisi)0
uczelnia>]
udairI|
udarI|
udarbejdelse af indholdI}
udbyderJ$
uddannelse:U
uddannelsesbetegnelse:U
uddannelsesinstitution:I
uddannelsesinstitutionens navn og type:I
uddannelsesniveau6V
uddannelsesomraader (isced-fJ%
uddannelsesomrader (isced fJ%
uddannelsessted:I
uddannelsestitel:U
uddelt afI$
udeleno kymJ&
udelilJ'
udelilaJ'
udelovatelJ'
udeľovateľJ(
udgivelsesdatoJ)
udgiverJ*
udgivetJ)
udgivet afJ*
udgivet iJ*
udmaerkelseJ+
udrugaJ,
udruzenjeJ-
udstedelsesdato@d
udstederJ$
udstedt@d
udstedt afJ$
udtalelseJ.
udělilJ&
udělilaJ&
udělovatelJ&
ueber das unternehmen*/
ueber mich&>
ueberblick&>
ueberschrift'}
uf03
ufficio/l
ugyfel<R
uhingJ/
uimhir foin4t
uimhir theileafoin4t
uimhreacha guthain eileJ0
uirlisi2M
uit dienst%*
uitgegeven door%)
uitgegeven op),
uitgereikt doorIR
uitgevende instantie%)
uitgeverJ1
uitgever van het certificaat%)
uitgeverij5:
ukoly6D
ukonceniJ2
ukoncenie.o
ukonczenie.N
uksus<Q
ukuran tim8f
ulesanded9b
ulicaJ3
ulice$k
ulikool6'
ulkeJ4
ulogaJ5
uloge=S
uloha v projekteEV
ulohy6A
ulteriori informazioni%j
ultima actualizacion$\
ultima atualizacao'l
ultima forma de invatamant absolvita?+
ultima modificacion$\
ultima modificareJ6
ultimo aggiornamento%3
ultimo nome&t
um mig%4
umfang:;
umgebung1k
umiejetnosci>B
umsatz&n
umsogn<P
umurJ7
umzugsbereitschaft)U
understanding: listening;Q
understanding: readingDY
unelte,]
uni%E
unidad09
unidades curriculares*Q
unitJ8
unitat2\
unites d'enseignement-U
universidad$G
universidade,I
universitaJ9
universitaet%E
universitas7e
universitatJ:
universitateJ;
universitatea4m
universiteJ<
universiteit6\
universitetJ=
universitetas's
university$I
universität%E
université+B
universitāte'q
univerza3[
univerzitaJ>
univerzitetJ?
uniwersytet>]
unternehmen''
unternehmensbeschreibung*/
unternehmensgegenstand*/
unternehmensgroesse&n
unternehmensgrosse&n
unternehmensname'+
unternehmensprofil*/
until,_
unvanJ@
updated:t
uporabljene tehnologije9Q
uporabnisko imeJA
uppdrag&^
uppdragsgivare)N
uppehaallstillstaand'1
uppehallstillstand'1
uppgifter&^
upphaf*K
upplysingavinnslaJB
uppnaadda resultat4U
uppnadda resultat4U
uppsaegningstidI(
uppsagnarfrestur5@
uppsagningstidI(
uppsats0I
ur.F
uraian/G
uraian pekerjaan/H
uraian tugas/H
uren-@
uren per week-@
urlJC
urodzona.F
urodzony.F
urovenJD
uroven ekr1y
uroven eqfJE
uroven eqrJE
uroven znalosti8G
urovne serrFB
usekJF
user5}
user name5}
username5}
usiaJ7
using*?
usmerenje?|
usmjerenjeBL
uspechyJG
uspehi0a
uspesi0e
uspjesiJH
ustanovaJI
ustna interakcia:'
ustni interakce:&
ustni projev=/
ustny prejav6i
ustvarjanje vsebinJJ
usuari?D
usuarioJK
usuário-+
utbildning31
utbildningsanordnare6P
utbildningsanordnarens namn och typ6P
utbildningsniva6S
utbildningsnivaa6S
utbildningsomraaden (isced-fJL
utbildningsomraden (isced fJL
utbildningsorganisationens namn och typ6P
utca%_
utdanning:T
utdanningsinstitusjon6Q
utdanningsinstitusjonens navn og type6Q
utdanningsniva6Z
utdanningsnivaa6Z
utdelad avI'
utdelareI'
utdelt avI%
utente?N
utfaerdad avJM
utfaerdad den2a
utfaerdareJM
utfaerdat2a
utfaerdat avJM
utfardad avJM
utfardad den2a
utfardareJM
utfardat2a
utfardat avJM
utgafaI,
utgafudagur)o
utgefandi5,
utgefidJN
utgittD'
utgitt avD(
utgivareJO
utgiverD(
utilizador-+
utmaerkelseJP
utmaerkelsens namnJP
utmarkelseJP
utmarkelsens namnJP
utmerkelseJQ
utolso modositasJR
utonev9/
utrustning&f
utskrift:w
utstedarJS
utstedelsesdato@g
utstederJS
utstedt@g
utstedt avJS
uurtarief5A
uvazek0|
uvazok0z
uwagi?m
uyrugu<}
uyruk<}
uyruklar<}
uzdevumi'Y
uzduotys'c
uzimamos pareigosCQ
uzivatelske jmenoC6
uzmanlik%Q
uzmanlik alani%Q
uznemumsJT
uzsakovas9N
uzsienio kalba8k
uzvardsJU
uzyskano.M
uzyte technologie>B
uzywane technologie>B
v7&
vaardigheden5*
vaardigheidsniveauJV
vaditaja aplieciba(7
vaeitoeskirja/r
vaelineet'A
vaerktoej&h
vaerktoejer&h
vaerktoj&h
vaerktojer&h
vaernepligtJW
vaernplikt;|
vaga*q
vaga pretendida*q
vai troJX
vai tro trong du anJY
vaidmenys<:
vaidmuoJZ
vairuotojo pazymejimasJ[
vairuotojo teisesJ[
vaitekiri(h
vaitoskirja/r
vakblad5:
vakgebied%.
vakif/<
vakken)2
vald;N
valdkondJ\
valineet'A
valja andjaJ]
valja andnud&2
valjaandja%?
valjastajaJ]
valjastanudJ]
valjastatudJ^
vallalat$*
valmistuminen;u
valmistumisvuosi;u
valmistunut;u
valodaH&
valodasH&
valodas limenisC(
valokuva:Q
valstiska piederibaB0
valstsJ_
valstybeEw
valutazione<N
van)(
van tot.<
vanaf)(
vanusJ`
varaktighet&[
vardai'D
vardasJa
vardas ir pavardeJa
vardas pavardeJa
vardiC9
vardsB.
vards un uzvardsB.
vards uzvardsB.
varighed&V
varighet&Y
varnostJb
varnplikt;|
varosJc
varstaJd
varusmiespalvelus'?
vastHd
vaste telefoonHd
vastutus9b
vastutusala9b
vastuualue91
vastuualueet91
vastuut91
vatandaslik<}
ve cong ty5P
veb7r
veb sajt7r
veb stranica7r
vechime&;
vecumsJe
vedouci>&
vedouci prace>&
veduci prace>%
veeb9^
veebileht9^
vefsida6.
vefslod6.
vefur6.
vege)%
vegzes eve)%
vegzettsegJf
vegzettseg kepesites4;
veicamie pienakumi'Y
veiculo,v
veiklos sritisF<
veiklos sritys ir atsakomybe'c
veiklos tipas arba sektoriusF<
veilederDL
veiligheidJg
veitandiJh
veitt afJh
vejleder>'
vekJi
velama alga%X
velamais amats?;
velemeny%A
velicina tima*6
velikost ekipeG\
velikost tymuBB
velkost timuBA
venueJj
veranstalter&-
veranstaltung2g
verantwoordelijk voor$Y
verantwoordelijkheden$Y
verantwortlich fuer')
verantwortlich fur')
verantwortlichkeiten')
verantwortung')
verantwortungsbereich')
verbandI^
verblijfsvergunningJk
verdlaunJl
vereinI^
veren@B
veren kurulus%[
veren kurumJm
verenigingG]
verfahren1k
verfasser(,
verfuegbar1p
verfuegbar ab1p
verfuegbarkeit1p
verfugbar1p
verfugbar ab1p
verfugbarkeit1p
vergeben von'x
verhaeltnis)Y
verhaltnis)Y
verilis tarihi%\
verkefni$F
verkefnislysing<+
verkfaeri6l
verkkaupi4r
verkkosivu:.
verkkosivusto:.
verkkosivut:.
verkosto%r
verktoey*;
verktoy*;
verktyg&f
verlag2g
verleend doorIR
verleiher'x
verliehen am$9
verliehen von'x
verneplikt46
veroeffentlicht2f
veroeffentlicht in2g
veroeffentlichungsdatum2f
veroffentlicht2f
veroffentlicht in2g
veroffentlichungsdatum2f
versionJn
verstehen: hoeren6W
verstehen: horen6W
verstehen: lesen;/
verstrekt door%)
vertejums'n
vertiefung't
vertragsart&\
verwendete technologien1k
vescine9Q
vestigingGH
vestine9R
vestlusH%
vezeteknev-g
vezeteknev es utonev>i
vezeteknev utonev>i
vezeto3h
vezetoi engedely8E
vi triJo
vi tri cong viecJp
vi tri lam viecJp
vi tri mong muon,|
vi tri trong du anJY
vi tri ung tuyen,|
via7I
videja atzime'n
vidskiptavinur4r
vidurkenningJl
vidurkis(j
vieras kieli97
viestintaJq
viestintaeJq
vietJr
vietaJs
vietne)w
vietove.8
vigtigste arbejdsopgaver'-
vigtigste fagJt
viimati muudetudJu
viimeksi muokattuJv
viktigste arbeidsoppgaver og ansvarsomraader'%
viktigste arbeidsoppgaver og ansvarsomrader'%
viktigste fag29
ville;>
ville de residence,<
vinculoJw
vinnustadur*C
vinnuveitandi4s
virka%}
virksomhedJx
virksomhedsbeskrivelse@Q
virksomhedsnavn',
virksomhet'$
virziens3X
visaJy
visa statusE(
visadoA}
vistoJz
visum'(
vjestine9S
vlogaJ{
vloge=T
vodicske opravnenieJ|
vodicsky preukazJ|
voditeljJ}
voimalik alustadaIV
voin aloittaa%a
vojenska sluzbaK$
vojna obavezaK%
vojna obvezaK&
vojni rokK'
volkszugehoerigkeit3'
volkszugehorigkeit3'
volledige naam$Q
vollstaendiger name7$
vollstandiger name7$
von&7
von bis)G
voor9I
voor en achternaam$Q
voorkeel9$
voornaamEO
voornaam en achternaam$Q
voornaamste activiteiten en verantwoordelijkheden$Y
voornaamste onderwerpen)2
voornaamste onderwerpen beroepsvaardigheden)2
voornaamste werkzaamheden$Y
voornaamste werkzaamheden en verantwoordelijkheden$Y
voornamenEO
vor und nachname7$
vor und zuname7$
voraussichtlicher abschluss$@
vorbire/|
vorgesetzte)@
vorgesetzter)@
vornameEi
vorname und name7$
vorname(n) nachname(n7$
vornamenEi
votazione<N
votazione finale<N
voto<N
voto di diploma<N
voto di laurea<N
voto finale<N
vozackaK(
vozacka dozvolaK(
vozniski izpitK)
voznisko dovoljenjeK)
vpJ|
vreemde taalH4
vremeK*
vrijeme._
vrstaK+
vrsta dejavnosti ali sektor.}
vrsta delatnosti/$
vrsta djelatnosti ili sektor0:
vrsta projektaK+
vrsta ugovoraDD
vrsta zaposlenjaK,
vrsta zaposlitve/)
vsebinaK-
vungI0
vuodet%@
vuosiK.
vuotta7&
vybaveni0j
vydalK/
vydalaK/
vydano dne.p
vydavatelK0
vydavatel osvedceniK1
vydavatel osvedceniaK2
vydavatelstvi9t
vydavatelstvo>.
vydavateľK2
vypovedni lhutaK3
vysledekK4
vysledkyJG
vysledokK5
vysoka skola>P
vystavilK1
vytvareni obsahuK6
vzdelaniK7
vzdelanieK8
vzdelavaci instituce>P
vzdelavacia institucia>[
vztahK9
vzťahK:
věk;1
waktu1,
wanted position-p
warga negara8}
webK;
web page0H
web personal,A
web site0H
web sitesi(^
web stranica7u
webb65
webbplats65
webbsida65
weblap6d
weboldal6d
webova stranka@?
webove strankyD|
webpage0H
webpaginaK<
webseite7s
websideK=
websiteK>
websites4o
webサイトK?
wechselgrund'|
wehrdienst*A
wehrdienst zivildienst*A
weight6-
weitere angabenG*
weitere e mail adressenK@
weitere e mailsK@
weitere linksKA
weitere telefoneKB
weitere telefonnummernKB
weitere webseitenKA
weiteresG*
werkervaring$3
werkgever(z
werkplekGH
werkstatus6m
werktijden-@
werkvergunningJk
werkzaamheden$Y
werkzeuge1k
wesentliche aufgaben')
what([
what i did-E
whatsapp6$
when1.
where-o
wichtige erfolge)L
wichtige facher6+
wichtige faecher6+
wichtige punkte)M
wichtigste erfolge)L
wichtigste taetigkeiten und zustaendigkeiten')
wichtigste tatigkeiten und zustandigkeiten')
wiek:u
wielkosc zespolu;8
willing to relocate/F
wirtschaftsbereich5<
wirtschaftszweig5<
wohnadresse&W
wohnanschrift&W
wohnhaft&W
wohnhaft inKC
wohnortKC
wohnsitz51
wohnsitzlandKD
wojewodztwoKE
wonend te50
woonadres$s
woonlandKF
woonplaatsKG
work-E
work authorisationE(
work authorizationE(
work done-E
work experienceCS
work mode-?
work permitE(
work phone*]
working hours-?
workload-?
workplace,V
world0H
writingKH
writing skillsKH
writtenKH
written by(&
written expressionKH
wspolautorzy(6
wunschgehalt5-
wunschort)U
wunschposition%I
wwwKI
www sivut:.
wydane przez@m
wydano.M
wydany przez@m
wydawca-y
wydawnictwo-y
wydzialKJ
wykorzystane technologie>B
wyksztalcenieKK
wymiar etatu4G
wymiar pracy4G
wynik@1
wyniki1[
wypowiedz ustna=_
wyroznienie>+
wystawca@m
xarxaKL
xarxes socialsAu
xep loai/X
xoghlijiet'j
xu ly thong tinKM
xuat ban>m
xuat ban boi>q
yabanci dil/c
yakinlikKN
yapilan is(s
yapilan isler(s
yaptigim isler(s
yasKO
yasadigi il7'
yasadigi sehir7'
yasadigi yer7'
yasadigim sehir7'
yasiKO
yasindaKO
yayasanKP
yayimlandigi yer/;
yayimlanma tarihiKQ
yayin tarihiKQ
yayinci/;
yayinevi/;
yazarKR
yazarlarKR
yazili anlatimKS
yazilim&+
yazilimlar&+
yazmaKS
yearKT
year of birth)p
years1.
years of experienceCS
years oldKU
yer*Z
yeterlilik/e
yhdistys8A
yhteenveto6n
yhtioIt
yhtioeIt
yilHD
yillar*Y
yksikkoA.
yksikkoeA.
yleisarvosana':
ylin tutkinto:+
yliopisto:*
ympaeristoe'A
ymparisto'A
yonetici(_
yontemler&+
yrityksen kuvausH{
yrityksen nimiIt
yrityksestaH{
yrityksestaeH{
yritysKV
yrkeKW
yrke eller befattningIM
yrke eller stilling8^
yrkesrollIM
yrkestitel?a
yrkestittel=y
yuksek lisans tezi)r
zaKX
zacatek.t
zacetek.s
zaciatok.r
zadaci12
zadania-z
zadavatelKY
zadnja izmjenaKZ
zadnja spremembaK[
zadolzitve/(
zaduzenja12
zadávateľC*
zahajeni.t
zajmowane stanowiskoC$
zakaznikKY
zaklad pracy<t
zakladni vojenska sluzbaK\
zakljucek.f
zakonczenie.N
zakonski stanGF
zakres obowiazkow-z
zakres odpowiedzialnosci-z
zakres zadan-z
zalozba?x
zaloznik?x
zamawiajacy0;
zameranieG1
zamereniK]
zamestnanie alebo pracovne zaradenieC&
zamestnavatelBF
zamestnávateľ>Z
zamieszkanie9Y
zaměstnavatel8[
zanimanjeK^
zanimanje ili radno mjesto>X
zaposlitev ali delovno mesto/*
zaro datum)%
zaverecna praca(e
zaverecna prace(f
zavrsetak.u
zavrsni rad/u
zawodK_
zawod lub zajmowane stanowiskoC$
zdjecieK`
zdravotni stavKa
zdruzenieKb
zeit)G
zeitdauer)G
zeitpunkt$9
zeitraum)G
zeitschrift2g
zeitspanne)G
zelena placaC8
zeleno delovno mestoBP
zeljena placa@.
zeljena plata@/
zeljena pozicijaKc
zeljeno radno mjestoDB
zemeGn
zemljaKd
zerojDV
zertifikateG<
zertifizierer'w
zertifizierungsstelle'w
zespol14
zhrnutieGv
ziel'v
zielposition%I
zinasanu limenisC(
zipB]
zip and city+z
zip city+z
zip codeB]
zip code and city+z
ziskano.p
zitat'{
zivildienst*A
zivilstand3_
zleceniodawca0;
znajomosc)e
znalost8G
znalosťKe
znamkaCt
znanjeKf
zodpovednost+h
zodpovednosti+h
zodpovednosť6A
zodpovědnost6D
zodpovědnosti6D
zone geographique;?
zpracovani informaciKg
zrucnosti9V
zuletzt aktualisiert;3
zuletzt geaendert;3
zuletzt geandert;3
zuname3^
zupanijaKh
zurnalas;+
zurnals87
zusammenfassung&>
zusammenhaengendes sprechen=e
zusammenhangendes sprechen=e
zusatzG*
zustaendig fuer')
zustaendigkeiten')
zustandig fur')
zustandigkeiten')
zvanjeGW
àreaKi
árKj
áreaKk
âge&T
ålder$/
år$5
équipeKl
övrigt&?
øvrigt&1
úrovne serrKm
úrovně serrFC
úspechy0c
úspěchy0`
üniversite1c
ünvan5^
ċittadinanza>_
školaKn
študijski programBI
štát:6
έτηKo
αδεια εσ οδηγησησKp
αδεια οδηγησησKp
ακροασηKq
αλλαKr
αλλα emailKs
αλλα τηλεφωναKt
αλλεσ ιστοσελιδεσKu
αναγνωσηKv
αναφοραKw
αντικειμενοKx
αντικειμενο σπουδωνKy
απασχολησηKz
απασχοληση η θεση που κατειχατεKz
αποK{
απονεμηθηκε αποK|
αποτελεσμαK}
αποτελεσματαL$
αποφοιτησηL%
αριθμοσ εργαζομενωνL&
αριθμοσ τηλεφωνουL'
αρμοδιοτητεσL(
ασφαλειαL)
βαθμιδαL*
βαθμολογιαL+
βαθμοσL+
βαθμοσ πτυχιουL+
βραβειοL,
γενικοσ βαθμοσL+
γεννηθηκαL-
γεννησηL-
γλωσσαL.
γλωσσεσL.
γραπτη εκφρασηL/
γραπτη κατανοησηKv
γραφηL/
γραψιμοL/
δεξιοτητεσL0
δημιουργια περιεχομενουL1
δημοσL2
δημοσιευτηκεL3
δημοσιευτηκε στοL4
διαθεσιμοτηταL5
διακρισηL,
διαρκειαKo
διαστημαKo
διατριβηL6
διδακτικεσ μοναδεσL7
διδακτορικη διατριβηL6
διευθυνσηL8
διευθυνση ηλεκτρονικου ταχυδρομειουL9
διευθυνση κατοικιασL8
διευθυνση τμηματοσL:
δικτυακοσ τοποσL;
δικτυοL<
διπλωμαL*
διπλωμα οδηγησησKp
διπλωματικηL6
διπλωματικη εργασιαL6
εδραL=
εθνικοτηταL>
ειδικευσηKy
ειδικοτηταL?
ειδοσ απασχολησησL@
ειδοσ τησ επιχειρησησ η του κλαδουLA
εκδοθηκε αποLB
εκδοσεισL4
εκδοτησLC
εκδοτησ πιστοποιητικουLB
εκπαιδευτικο ιδρυμαLD
εναρξηK{
επαγγελμαLE
επεξεργασια πληροφοριωνLF
επιβλεπουσαLG
επιβλεπωνLG
επιθετοLH
επιθυμητη απασχολησηLE
επιθυμητη θεσηLE
επιθυμητοσ μισθοσLI
επικοινωνιαLJ
επικοινωνια (προφορικηLK
επιλυση προβληματωνLL
επιπεδοLM
επιπεδο eqfLN
επιπεδο γλωσσασLO
επιπεδο γνωσησLP
επιπεδο εππLN
επιπεδο σπουδωνLQ
επιτευγματαL$
επιχειρησηLR
εππLN
επωνυμια εταιρειασLR
επωνυμια και διευθυνση εργοδοτηLR
επωνυμοLH
επωνυμο ονομαLS
εργαλειαL0
εργασιεσL(
εργοLT
εργοδοτησLR
εταιρειαLU
εταιριαLR
ετηLV
ετη εμπειριασLW
ετοσLX
ετοσ αποκτησησLY
ετοσ αποφοιτησησL%
ετοσ γεννησησL-
ετωνLZ
ευθυνεσL(
ευχερειαLO
εωσL%
ηλ διευθυνσηL9
ηλ ταχL9
ηλ ταχυδρομειοL9
ηλεκτρονικη διευθυνσηL9
ηλεκτρονικο ταχυδρομειοL9
ηλικιαLZ
ημ γεννησησL-
ημ νια γεννησησL-
ημερομηνιαL[
ημερομηνια γεννησησL-
ημερομηνια δημοσιευσησL3
ημερομηνια εκδοσησLY
ημερομηνια εναρξησK{
ημερομηνια και τοποσ γεννησησL-
ημερομηνια ληξησL%
ημερομηνιεσKo
θεμαLT
θεμα διπλωματικησL6
θεσηKz
θεση εργασιασKz
θητειαL\
ιδιοτηταL]
ιδρυμαLD
ιθαγενειαL>
ιστολογιοL;
ιστοσελιδαL;
ιστοτοποσL;
καθηκονταL(
καθηκοντα θεσησKz
καθηκοντα και αρμοδιοτητεσL(
κατανοηση προφορικου λογουKq
κατευθυνσηKy
κατοικιαL^
κινL_
κινητοL_
κινητο τηλεφωνοL_
κλαδοσL`
κοινωνικα δικτυαLa
κυρια θεματα επαγγελματικεσ δεξιοτητεσLb
κυρια καθηκονταL(
κυρια μαθηματαLb
κυρια σημειαLc
κυριεσ αρμοδιοτητεσL(
κυριεσ δραστηριοτητεσ και αρμοδιοτητεσL(
λεξεισ κλειδιαL0
ληξηL%
λογαριασμοσLd
λογισμικοL0
λοιπαKr
λοιπα στοιχειαKr
μαθηματαLb
μεγεθοσ ομαδασL&
μεθοδοιL0
μεσοσ οροσL+
μεταπτυχιακη εργασιαL6
μεχριL%
μητρικεσ γλωσσεσLe
μητρικη γλωσσαLe
μητρικη εσ γλωσσα εσLe
μικρο ονομαLf
μισθολογικεσ απαιτησεισLI
μοναδαL:
νομοσLg
ξενη γλωσσαL.
ο ρολοσ μουLh
οδοσL8
οικογενειακη καταστασηLi
ομαδαL:
ομιλιαLj
ονομαLS
ονομα (μικροLf
ονομα επωνυμοLS
ονομα και διευθυνση εργοδοτηLR
ονομα και επωνυμοLS
ονομα και τυποσ του οργανισμου που παρειχε την εκπαιδευση η καταρτισηLD
ονομα χρηστηLd
ονομασιαLS
ονοματεπωνυμοLS
οργανισμοσLk
πανεπιστημιοLD
παραγωγη γραπτου λογουL/
παρατηρησεισLl
πελατησLm
περιγραφηLT
περιγραφη εργασιασL(
περιγραφη εργουLT
περιγραφη εταιρειασLn
περιεχομενοLT
περιληψηLl
περιοδικοL4
περιοδοσKo
περιοχηLo
περιφερειαLg
πιστωτικεσ μοναδεσL7
πλατφορμαL<
πληρεσ ονομαLS
ποληLp
προγραμματαL0
προισταμενοσLG
προσφωνησηLq
προυπηρεσιαLW
προφιλLl
προφιλ στο διαδικτυοLa
προφορικη αλληλεπιδρασηLK
προφορικη εκφρασηLj
προφορικη κατανοησηKq
πτυχιακηL6
πτυχιακη εργασιαL6
πτυχιοL*
ρολοιLh
ρολοσLr
σελιδαL;
σεμιναριαLb
σημαντικα σημειαLc
σταθεροL'
σταθερο τηλεφωνοL'
στρατιωτικεσ υποχρεωσεισL\
στρατιωτικη θητειαL\
στρατιωτικη καταστασηL\
συγγραφεασLs
συγγραφεισLs
συλλογοσLt
συνδεσμοσL;
συνομιλιαLK
συνοψηLl
συστασηKw
σχεσηLu
σχετικαLl
σχετικα με την εταιρειαLn
σχολειοLD
σχοληLv
τ κLw
ταχυδρομικη διευθυνσηL8
ταχυδρομικοσ κωδικασLw
τελευταια τροποποιησηLx
τεχνολογιεσL0
τηλL'
τηλεφωναL'
τηλεφωνοL'
τηλεφωνο επικοινωνιασL'
τιτλοσLy
τιτλοσ ονοματοσLS
τιτλοσ πιστοποιησησ η διπλωματοσL*
τιτλοσ σπουδωνL*
τκLw
τμημαLz
τομεασLA
τομεασ δραστηριοτητασLA
τομεισ εκπαιδευσησ (isced fL{
τοποθεσιαL=
τοποσL=
τοποσ γεννησησL|
τοποσ διαμονησL2
τοποσ κατοικιασLp
τυποσ η τομεασ δραστηριοτητασLA
υπευθυνοτητεσL(
υπηκοοτηταL>
υπηκοοτητα( εσL>
φαξL}
φορεασM$
φορεασ απονομησK|
φορεασ εκδοσησLB
φορεασ εκπαιδευσησLD
φορεασ πιστοποιησησLB
φυλοM%
φωτογραφιαM&
χρησηL0
χρονικη περιοδοσKo
χρονικο διαστημαKo
χρονολογιεσKo
χρονοσKo
χωραM'
ωραριοL@
авторM(
авториM)
авторыM*
адресM+
адрес за кореспонденцияM,
адрес места жительстваM-
адрес проживанияM-
адрес регистрацииM-
адрес сайтаM.
адрес электронной почтыM/
адресаM0
адреса електронної поштиM1
адреса проживанняM2
адреса становањаM3
академическая степеньM4
академияM5
акаунтM6
аккаунтM7
акцентиM8
алатиM9
армияM:
аудированиеM;
аудіюванняM<
ауторM=
ауториM=
бажана зарплатаM>
бажана посадаM?
бажана роботаM?
бажане містоM@
бажаний рівень доходуM>
балMA
баллMB
баллыMB
безопасностьMC
безпекаMD
бележкаME
беседаMF
блогMG
браншMH
брачни статусMI
брачно стањеMI
брой подчинениMJ
брой служителиMJ
број запосленихMK
број телефонаML
в подчиненииMM
вебMN
веб сайтMO
веб сајтMN
веб страницаMN
вебсайтMP
величина тимаMK
вероисповеданиеMQ
весMR
вестникMS
вештинеM9
видMT
вид заетостMU
вид зайнятостіMV
вид занятостиMW
вид на дейносттаMH
вид на дейността или сферата на работаMH
вид проектMX
видавецьMY
видавець сертифікатаMZ
видавникMZ
видавництвоMY
виданняMY
виданоM[
визаM\
використані технологіїM]
використовувані технологіїM]
вкладM^
вкрM_
владеенеM`
владениеMa
власне ім'яMb
внзMc
водительские праваMd
водительское удостоверениеMd
водійське посвідченняMe
водійські праваMe
военна повинностMf
военна службаMf
военная службаM:
военный билетM:
возачкаMg
возачка дозволаMg
возрастMh
воинская обязанностьM:
воинская службаM:
володінняMi
војна обавезаMj
војни рокMj
вредные привычкиMR
времеMk
времяMl
время работыMl
врстаMm
врста делатностиMn
врста запослењаMo
врста пројектаMm
врученоMp
връзкаMq
връзка с лицетоMr
връчена отMs
вузM5
вулицяM2
възложителMt
възрастMu
выдавшая организацияMv
выдалMv
выданMw
выдан кемMv
выданоMx
выполняемая работаM^
выполняемые обязанностиM^
выпускMy
выпускная квалификационная работаM_
выпускная работаM_
відгукMz
відділM{
відзнакаM|
відношенняM}
відношення до військової службиN$
відповідальністьN%
військова службаN$
військовий обов'язокN$
вікN&
галузьN'
галузі освіти (isced fN(
главни задациN)
главни предметиN*
главноеN+
главные достиженияN,
говорN-
говоренеN.
говорениеN/
говорна интеракцијаN0
говорна продукцијаN-
говорінняN1
годN2
год выдачиMx
год окончанияMy
год полученияMx
год поступленияN3
год публикацииN4
год рожденияN5
годаMh
годинаN6
година завршеткаN7
година на завършванеN8
година на ражданеN9
година рођењаN:
годинеN;
године искустваN<
годиниN=
години опитN>
годыMl
годы обученияMl
годы работыMl
головнеN?
городN@
город проживанияN@
готов приступитьNA
готова приступитьNA
готовност за започванеNB
готовность к командировкамNC
готовность к переездуNC
готовность к работеNA
готовность приступитьNA
готовность приступить к работеNA
готовність до відрядженьM@
готовність до переїздуM@
готовність до роботиND
готовність приступитиND
грNE
градNF
гражданствоNG
графикMW
график работыNH
графікMV
графік роботиMV
громадська організаціяNI
громадянствоNJ
д рN5
датаNK
дата видачіM[
дата выдачиMx
дата выходаNA
дата выхода публикацииN4
дата завершенняNL
дата закінченняNL
дата и место рожденияN5
дата и място на ражданеN9
дата на издаванеNM
дата на публикуванеNN
дата на ражданеN9
дата народженняNO
дата началаN3
дата окончанияMy
дата отриманняM[
дата полученияMx
дата поступленияN3
дата початкуNP
дата приемаN3
дата публикацииN4
дата публікаціїNQ
дата рожденияN5
дата та місце народженняNO
дата увольненияMy
дата і місце народженняNO
датиNR
дати (от доNS
датумNT
датум завршеткаN7
датум и место рођењаN:
датум издавањаNU
датум објављивањаNV
датум почеткаNW
датум рођењаN:
датыMl
дейностиNX
делатностMn
демоM.
день народженняNO
день рожденияN5
департаментNY
детиNZ
деятельностьN[
деятельность компанииN\
диалогN]
дипломN^
диплом на темуM_
диплом с отличиемMB
дипломаN_
диплома с успехN`
дипломен проектNa
дипломна работаNa
дипломна роботаNb
дипломная работаM_
дипломний проєктNb
дипломный проектM_
дипломски радNc
дирекцияNd
дисертационен трудNa
дисертацияNa
дисертацијаNc
дисертаціяNb
диссертацияM_
дисциплиниNe
дисциплиныNf
дисципліниNg
длительностьMl
длъжностNh
длъжностна характеристикаNX
дляNi
для когоNj
доNk
додаткова інформаціяNl
додатковоNl
доделилаNm
доделиоNm
додељујеNm
докторска дисертацијаNc
должностные обязанностиM^
должностные обязанности и достиженияM^
должностьNn
домашенNo
домашен адресM,
домашний адресM-
домашний телефонNp
домашня адресаM2
дополнительная информацияNq
дополнительная почтаNr
дополнительноNq
дополнительный телефонNs
допълнителна информацияNt
досвідNu
досвід роботиNu
достигнутые результатыN,
достигнућаNv
достиженияN,
доступностNw
доступностьNA
доступністьND
досягненняNx
државаNy
држављанствоNz
друге имејл адресеN{
други данниNt
други имейлиN|
други сајтовиN}
други телефониO$
други уебсайтовеO%
другие адреса почтыNr
другие сайтыO&
другие ссылкиO&
другие телефоныNs
другоO'
другоеNq
дружествоO(
друштвене мрежеO)
дужностиN)
държаваO*
діалогO+
дітиO,
діяльністьN%
діяльність компаніїO-
е mailO.
е маилO/
е поштаO/
е пощаO0
егнO1
езикO2
езикови сертификатиO3
езициO2
екипNd
екрO4
ел адресO0
ел поштаM1
ел пощаO0
електронна адресаM1
електронна поштаM1
електронна пощаO0
електронска поштаO/
емаилO/
еспбO5
еспб бодовиO5
желаемая должностьO6
желаемая зарплатаO7
желаемая позицияO6
желаемое место работыNC
желаемый городNC
желаемый графикMW
желаемый доходO7
желаемый уровень доходаO7
желаемый уровень заработной платыO7
желана длъжностO8
желана заплатаO9
желана позицияO8
желательное место работыNC
жељена платаO:
жељена позицијаO;
живет вO<
живуO<
живу вO=
журналO>
зNP
заO?
за компаниятаO@
за менME
за фирматаO@
забележкаME
завданняN%
завершенняNL
завршетакN7
завршни радNc
завършванеN8
завършилN8
завършилаN8
загальний стажNu
заглавиеOA
заголовокOB
задациN)
задачаOC
задачиOD
задужењаN)
задълженияNX
заемана длъжностOE
заемана длъжност или позицияOE
займана посадаOF
зайнятістьMV
заказчикNj
закладMc
заклад освітиMc
закінченняNL
замовникOG
занимаемая должностьOH
занимањеOI
занятостьNH
започванеOJ
заработная платаO7
зарплатаOK
зарплата отO7
зарплатные ожиданияO7
зарплатні очікуванняM>
зачетные единицыOL
збірникMY
звањеOM
звеноNd
звертанняON
земљаNy
змістOO
знание языкаMa
знањеOP
зона відповідальностіN%
зона ответственностиM^
зрістOQ
издавалацOR
издавачOS
издаваща институцияOT
издаден наNM
издаден отOT
издаденоNM
издадено отOT
издалаOR
изданиеOU
издаоOR
издателOV
издател на сертификатаOT
издателствоMS
издательOU
издатель сертификатаMv
издательствоOU
използвани технологииOW
изучаемые дисциплиныNf
изученные дисциплиныNf
имеOX
име и адрес на работодателяO(
име и вид на обучаващата или образователната организацияOY
име и презимеOZ
име и фамилияO[
име презиме фамилияO[
имейлO\
имейл адресO0
именаO]
имејлO/
имејл адресаO/
имяO^
имя и фамилияO_
имя пользователяM7
индексO`
индустрияOa
индустријаMn
иннOb
иностранный языкOc
институтM5
институцияOd
инструментарийOe
инструментиOW
инструментыOe
интернет страницаOf
искуствоN<
использовалOe
использовалаOe
использованные технологииOe
используемые инструментыOe
используемые технологииOe
используемый стекOe
истакнутоOg
исходникиM.
исходный кодM.
итогиN,
итоговая оценкаMB
категорияOh
категория правMd
кафедраOi
квалификацияOj
квалификацијаOM
кваліфікаційна роботаNb
кваліфікаціяOk
кем врученаMp
кем выданMv
кем выданоOl
кем присужденоMp
кем приходитсяOm
керівникOn
ким виданоMZ
ким врученоOo
ким присудженоOo
клиентOp
клијентO?
ключевоеN+
ключевые достиженияN,
ключевые моментыN+
ключевые навыкиOe
ключевые словаOe
ключови думиOW
ключові досягненняNx
ключові моментиN?
ключові словаM]
клієнтOG
коауториM=
кодM.
коледжMc
количество подчиненныхMM
количество сотрудниковMM
колледжM5
командаNY
команда проектаMM
командировкиNC
коммуникацияOq
компанияOr
компанијаOs
компаніяOt
комуникацияOu
комунікаціяOv
конецMy
контактOw
контакт телефонML
контактиNo
контактний телефонOx
контактный телефонNp
контактыNp
контекстOC
конференцияOU
конференціяMY
корисничко имеOy
коришћене технологијеM9
короткий описOz
короткоOz
крайO{
крайна датаN8
краткоO|
краткое описаниеO|
країнаO}
крајN7
кредитиP$
кредити єктсP%
кредитыOL
круг обязанностейM^
курсевиN*
курсиNg
курсовеNe
курсыNf
кількість працівниківP&
кључне речиM9
кључне тачкеOg
летMh
линкOf
лично имеP'
личное имяP(
личный сайтM.
логинM7
логінP)
локацияP*
локацијаP+
локаціяP,
мP-
магистарски радNc
магистерская диссертацияM_
магистърска тезаNa
магістерська роботаNb
майчин езикP.
майчини езициP.
мастер радNc
матерњи језикP/
матерњи језициP/
мейлO\
менторP0
менторкаP0
мережаP1
местоP2
место в рейтингеP3
место жительстваN@
место и дата рожденияN5
место проживанияN@
место работыP4
место радаP+
место рожденияP5
место рођењаP6
место становањаP7
местоживеенеP8
местонахождениеP*
местоположениеP9
местоработаP:
месторождениеP;
метаM?
методеM9
методиP<
методыOe
мешкаюP-
мејлO/
мишљењеP=
мобP>
моб телP?
моб телефонP@
мобиленPA
мобилен телPA
мобилен телефонPA
мобилниPB
мобилни телефонPB
мобильныйPC
мобильный телефонPC
мобільнийPD
мобільний телефонPD
моваPE
мовиPE
мови та інструментиM]
мовний досвідPF
мовні сертифікатиPG
мои достиженияN,
мои задачиM^
мои обязанностиM^
монологPH
моя рольPI
моята роляPJ
моја улогаPK
мрежаPL
мястоPM
място на ражданеP;
містоPN
місто проживанняP-
місцеP,
місце народженняPO
місце проживанняPN
місце роботиPP
місце і дата народженняNO
місцезнаходженняP,
навичкиM]
навчальний закладMc
навыкиOe
нагородаM|
наградаPQ
надређениP0
назваPR
назва компаніїPS
назва навчального закладуMc
назва нагородиM|
названиеPT
название компанииPU
название организацииPU
название проектаO_
название учебного заведенияM5
називPV
назив и адреса послодавцаPW
назив наградеPX
назив фирмеPW
назив школеPY
наименованиеPZ
наименование на наградатаOA
наименование на придобитата квалификацияP[
наименование на фирматаO(
наименование организацииPU
наименование учебного заведенияM5
наличностNB
налогOy
напоменаP\
направлениеP]
направление подготовкиP^
напрямP_
напрям підготовкиP_
народивсяNO
народиласьNO
народиласяNO
наручилацO?
населений пунктP-
населенный пунктO<
населено мястоP8
настоящ адресM,
настояща длъжностO8
науковий керівникOn
научен ръководителP`
научный руководительPa
националностPb
националностиPc
национальностьPd
національністьNJ
начална датаOJ
началоPe
начало работыN3
нива по cefrPf
нивоPg
ниво еокPh
ниво знањаOP
ниво на владеенеM`
ниво по екрO4
ниво по националната класификацияO4
нивои зеројPi
никM7
никнеймM7
нокс нивоPh
номер телефонаNp
номер телефонуOx
нікP)
о компанииN\
о компанијиPj
о мениP\
о проектеOC
о себеO|
о фирмиPj
областPk
област студијаPl
области на образование (isced fPm
области образования (isced fPn
областьPo
область деятельностиOa
область изученияP^
обліковий записP)
обо мнеO|
обобщениеME
обов'язкиN%
оборудованиеOe
обработка информацииPp
обработка на информацияPq
образованиеPr
образователна институцияOY
образователна степенPs
образовательное учреждениеM5
образовна установаPY
обращениеPt
обробка інформаціїPu
обръщениеPv
обучаваща организацияOY
общий стажPw
общий стаж работыPw
объединениеPx
обязанностиM^
обязанности и задачиM^
објављеноNV
објављено уOS
одNW
од доPy
одговорностиN)
одељењеPz
односP{
оеерPf
ожидаемая зарплатаO7
ожидания по зарплатеO7
окончаниеMy
окончание работыMy
округP|
окружениеOe
описP}
опис компанијеPj
опис компаніїO-
опис послаN)
опис проектуOO
опис проєктуOO
опис пројектаQ$
описаниеQ%
описание компанииN\
описание на проектаQ&
описание на фирматаO@
описание проектаOC
опитN>
опубликованоN4
опубликовано вOU
опублікованоNQ
опубліковано вMY
општинаQ'
опытPw
опыт работыPw
организаторQ(
организацияQ)
организацијаQ*
організаторMZ
організаціяQ+
освітаQ,
освітній ступіньOk
ословљавањеQ-
основная деятельностьM^
основнеN?
основни дейности и отговорностиNX
основни задачиNX
основни задълженияNX
основни моментиM8
основни отговорностиNX
основни постиженияQ.
основни предметиNe
основни предмети застъпени професионални уменияNe
основноеN+
основные дисциплиныNf
основные достиженияN,
основные задачиM^
основные обязанностиM^
основные предметыNf
основные результатыN,
основні дисципліниNg
основні досягненняNx
основні завданняN%
основні обов'язкиN%
особистий сайтMP
остали подациQ/
осталоQ/
остання змінаQ0
отOJ
отбита военна службаMf
ответственностьM^
отговорностиNX
отделQ1
отзивQ2
отзывQ3
отличиеOA
отношениеOm
отношение к воинской обязанностиM:
отношение к воинской службеM:
отрасльOa
отрасль компанииOa
отрасълMH
отчествоP(
оценаQ4
оценкаQ5
оцінкаMA
очаквана заплатаO9
очаквано възнаграждениеO9
очекивана платаO:
очікувана зарплатаM>
п кQ6
п і бQ7
партийностьQ8
паспортOb
паспортные данныеOb
переездNC
переїздM@
периодQ9
период обученияMl
период работыMl
періодQ:
період роботиQ:
писанеQ;
писањеQ<
письменная речьQ=
письмоQ>
платформаQ?
поQ@
по батьковіMb
повне ім'яQ7
подданствоPd
подразделениеQA
подробностиOC
подчинениеPa
подчиненныеMM
позицияQB
позицијаQC
позиціяQD
познавањеOP
полQE
политические взглядыQ8
полное имяO_
понимание на слухM;
портфолиоQF
портфоліоMP
посадаQG
посадові обов'язкиN%
посвідчення водіяMe
посиланняMP
последна промянаQH
последнее изменениеQI
послови и одговорностиN)
послодавацPW
постигнућаNv
постиженияQ.
постоянен адресM,
поточний статусQJ
потребителско имеM6
початокNP
почетакNW
почтаM/
почтовый адресM-
почтовый индексO`
поштаM1
поштански бројQK
поштова адресаM2
поштовий індексQL
пощаO0
пощенски кодQ6
праваQM
права категорииMd
пребивалиштеP7
предметиQN
предметыNf
предприятиеQO
предузећеPW
презентацияM.
презимеQP
презиме и имеOZ
премияOB
препорукаP=
препоръкаQ2
претендую на должностьO6
придобитаNM
придобита квалификацияP[
признањеPX
примечаниеO|
приміткаOz
присвоенная квалификацияM4
присъдена отMs
причина за напусканеQQ
причина звільненняQR
причина увольненияQS
причина уходаQS
причины увольненияQS
про компаніюO-
про менеOz
про проєктOO
про себеOz
провайдерMv
проводившая организацияM5
програмиQT
программаNf
программное обеспечениеOe
программыOe
програмне забезпеченняM]
продолжительностьMl
продължителностNS
проектQ%
проживаетN@
проживаниеN@
проживанняPN
проживаюO=
проживающийO<
проживаєP-
пропискаM-
просекQ4
просечна оценаQ4
професионално направлениеQU
професияQV
професия или заемана длъжностOE
професијаO;
профессиональная областьOa
профессиональные достиженияN,
профессияQW
професіяQD
профилQX
профилиQY
профилно имеM6
профильP^
профиль компанииN\
профіліQZ
прочееNq
проєктOO
пројекатQ$
пряк ръководителP`
прізвищеQ[
прізвище та ім'яQ7
прізвище ім'я по батьковіQ7
публикуваноNN
публикувано вMS
пуно имеOZ
пълно имеO[
пібQ7
підлегліP&
підприємствоPS
підрозділM{
работно времеMU
работодателO(
работодательPU
равнищеQ\
радни задациN)
радни стажN<
радно времеMo
радно местоQC
разговорQ]
размер командыMM
размер на екипаMJ
разрешение на работуM\
разрешение на работу вM\
районPo
регионQ^
регион проживанияO<
регіонQ_
режим работыMW
резултатQ`
резултатиQa
результатQb
результатиNx
результатыN,
резюмеQc
рейтингP3
рекомендацияQ3
рекомендаціяMz
репозиторийM.
репозиторійMP
республикаQd
решаване на проблемиQe
решение проблемQf
роботодавецьPS
роденN9
роден езикP.
роден наN9
роденаN9
родена наN9
родиласьN5
родилсяN5
родился( асьN5
родинний станO,
роднойQg
родной городQh
родной языкQg
розв'язання проблемQi
розмоваO+
розмір командиP&
рокиQj
роки навчанняQ:
роківN&
ролиQk
рольQl
роль в проектеQm
роль особиM}
роль у проєктіQn
роляNh
роля в проектаPJ
роліQn
ростMR
рођенN:
рођенаN:
руководительPa
ръководителP`
рівеньQo
рівень володінняQp
рівень мовиMi
рівень освітиQ,
рівень єркQq
рівні cefrQr
рідна моваQs
рікQt
рік вступуNP
рік закінченняNL
рік народженняNO
сN3
садржајQ$
сажетакP\
сайтQu
сайт компанииM.
самостоятелно устно изложениеN.
сајтMN
сборникOU
свидетелство за управлениеQv
свидетелство за управление на мпсQv
сводкаO|
світлинаQw
сдружениеQx
секторQy
сектор радаPz
семеен статусQz
семейно положениеQz
семейное положениеNZ
семейный статусNZ
середній балMA
серииOW
сертификатиQ{
сертификатыQ|
сертифікатиPG
сетьQ}
сигурностR$
скачатьM.
скринькаM1
слайдыM.
сликаR%
службаPz
служба в армииM:
служебни задълженияNX
слуханняM<
слушанеR&
слушањеR'
смерPl
снилсOb
снимкаR(
соавторыM*
собствено и фамилно имеO[
собствено имеR)
содержаниеOC
создание контентаR*
соискание должностиO6
состав командыMM
состав семьиNZ
состояние здоровьяMR
сотовыйPC
сотовый телефонPC
софтверM9
софтуерOW
социални мрежиR+
социальные сетиR,
соцмережіQZ
соцсетиR,
соцсетьQ}
соціальні мережіQZ
специализацияP]
специалностQU
специальностьR-
специјализацијаPl
спеціальністьP_
спеціалізаціяP_
списаниеMS
сприйняття на слухM<
співавториR.
спілкаNI
средаOe
среден успехN`
средний баллMB
средний балл дипломаMB
средняя оценкаMB
средстваOe
срокR/
срок выхода на работуNA
срок на предизвестиеNB
срок работыMl
срокиMl
ссылкаM.
ссылка на проектM.
ссылка на репозиторийM.
ссылкиM.
стажR0
стаж работыPw
стаж роботиNu
стан здоров'яOQ
старостR1
статусR2
статус лицаOm
статус поискаR3
статьR4
створення контентуR5
стекR6
стек проектаOe
стек технологийOe
стек технологійM]
степенR7
степен на владеенеR8
степен на образованиеR9
степен образовањаR:
степен студијаOM
степеньM4
степень владенияR;
стеченоNU
стечено звањеOM
странаR<
страна проживанияR=
страни језикR>
страница проектаM.
структурное подразделениеQA
стручна спремаR:
студијеPl
студијски програмPl
ступіньOk
стэкOe
сутьOC
суть проектаOC
сфераOa
сфера деятельностиOa
сфера деятельности компанииN\
сфера діяльностіN'
сфера на дейностMH
съавториR?
съдържаниеQ&
създаване на съдържаниеR@
сімейне становищеO,
сімейний станO,
текущий статусR3
телRA
телефонRA
телефон за връзкаNo
телефон за контактNo
телефонен номерNo
темаRB
тема вкрM_
тема дипломаRC
тема диплома бакалавраM_
тема дипломной работыM_
тема дипломної роботиNb
тема дисертаціїNb
тема диссертацииM_
тема на дипломната работаNa
тема радаNc
термінQ:
технический стекOe
технологииRD
технологии и инструментыOe
технологии и языкиOe
технологии проектаOe
технологический стекOe
технологический стэкOe
технологияOe
технологијеM9
технологіїM]
тимPz
типRE
тип заетостMU
тип зайнятостіMV
тип занятостиMW
тип образованияM4
тип проектаRF
тип проєктуRG
титлаRH
титулRI
титулаRJ
трајањеPy
тренутна позицијаO;
три именаO[
тривалістьQ:
трите именаO[
трудов стажN>
удружењеRK
уеб сайтMq
уеб страницаMq
уебсайтMq
улицаRL
улогаRM
улогеPK
уменияOW
умения за писанеQ;
умения за разговорN.
умения за слушанеR&
умения за четенеRN
универзитетPY
университетRO
університетMc
управлениеQA
уровеньRP
уровень cefrRQ
уровень владенияR;
уровень еркRR
уровень образованияRS
уровень языкаMa
уровни cefrRQ
уроженецQh
усмерењеPl
усне мовленняN1
усне спілкуванняO+
успеваемостьMB
успесиNv
успехN`
успехиRT
успіхиNx
установаRU
устная речьN/
устное общениеMF
участие в разговорRV
учебно заведениеOY
учебное заведениеM5
ученая степеньM4
училищеOY
учредительMp
учреждениеRW
ф и оO_
факсRX
фактический адресM-
факултетRY
факультетOi
факультет специальностьP^
фамилияRZ
фамилия и имяO_
фамилия имя отчествоO_
фамилно имеR[
фиоO_
фирмаR\
фондPx
форма навчанняOk
форма обученияM4
формат работыMW
фотоR]
фотографияR^
фотографијаR%
фотографіяQw
фреймворкиOe
функцииM^
функционалM^
функциональные обязанностиM^
функцияR_
функцијаRM
функціональні обов'язкиN%
функціяOF
функціїN%
фірмаPS
характеристикаQ3
целQ&
цельO6
цель поискаO6
цель проектаOC
цефрPi
цитатR`
цитатаRa
циљQ$
часQ:
часописOS
часыOL
чего добилсяN,
чего достигN,
чем занималасьM^
чем занималсяM^
четенеRN
численностьMM
число подчиненныхMM
число рожденияN5
читанняRb
читањеRc
чтениеRd
что входило в обязанностиM^
что делалM^
что делалаM^
что сделаноN,
чужд езикO2
школаRe
шофьорска книжкаQv
штатMM
эл адресM/
эл почтаM/
электронная почтаM/
электронный адресM/
этническая принадлежностьRf
языкOc
языкиRg
языки и инструментыOe
языковой опытRh
языковые сертификатыQ|
ім'яRi
ім'я користувачаP)
ім'я та прізвищеQ7
ім'я і прізвищеQ7
імейлM1
індексQL
іноземна моваPE
інститутMc
інструментиM]
іншеNl
інші адреси поштиRj
інші сайтиRk
інші телефониRl
језикR>
језициR>
језичка искустваRm
језички сертификатиRn
јмбгRo
אגףRp
אודותRq
אודות החברהRr
אוניברסיטהRs
אזורRt
אזור מגוריםRu
אזרחותRv
אחרRw
אחריותRx
אי מיילRy
אימיילRy
אינטראקציה בעל פהRz
ארגוןR{
ארץR|
ארץ לידהR}
ארץ מגוריםR|
אתרS$
אתר אינטרנטS$
אתר אישיS$
אתרים נוספיםS%
בטיחותS&
בית ספרRs
בלוגS$
במסגרת התפקידRx
גודל הצוותS'
גוףS(
גוף מנפיקS)
גילS*
דוא"לRy
דואלRy
דואר אלקטרוניRy
דוא״לRy
דיבורS+
דיסרטציהS,
דתS-
האזנהS.
הבנת הנקראS/
הבנת הנשמעS.
הבעה בכתבS0
הבעה בעל פהS+
הגוף המסמיךS)
הגוף המעניקS1
הונפק על ידיS)
הוענק על ידיS1
הוצאה לאורS2
היקף משרהS3
הישגיםS4
הישגים בולטיםS4
הישגים עיקרייםS4
המלצהS5
הסמכהS6
הערותRq
השכלהS7
התחלהS8
התמחותS9
זמינותS:
חברהS;
חוגS9
חוות דעתS5
חשבוןS<
טכנולוגיהS=
טכנולוגיותS=
טלS>
טלפוןS>
טלפון בביתS>
טלפון ליצירת קשרS>
טלפון ניידS?
טלפון סלולריS?
טלפונים נוספיםS@
יחידהRp
יישובSA
ילידSB
ילידתSB
יצירת תוכןSC
כותרתSD
כינויSE
כישוריםS=
כלי הערכהS=
כלי עבודהS=
כליםS=
כלים וטכנולוגיותS=
כתב עתS2
כתובות דוא"ל נוספותSF
כתובתSG
כתובת דוא"לRy
כתובת למכתביםSG
כתובת מגוריםSG
כתובת מיילRy
כתיבהS0
לאוםRv
לינקS$
לקוחSH
מS8
מגדרSI
מגוריםSJ
מגזרSK
מגמהS9
מדינהR|
מוסדSL
מוסד אקדמיRs
מוסד לימודיםRs
מוציא לאורS2
מזמיןSH
מחברSM
מחבריםSM
מחברתSM
מחוזRt
מחלקהRp
מטלותRx
מיילRy
מילות מפתחS=
מיןSI
מיקודSN
מיקוםRu
מכללהRs
ממונהSO
ממוצעSP
ממוצע ציוניםSP
מנהל ישירSO
מנחהSO
מנפיקS)
מס' ניידS?
מסלולS9
מספר זהותSQ
מספר טלפוןS>
מספר עובדיםS'
מעןSG
מעניקS1
מעסיקS;
מצב אישיSR
מצב משפחתיSR
מקוםRu
מקום העבודהRu
מקום לידהR}
מקום מגוריםSS
מקום עבודהS;
מקצועST
מקצועותSU
משימותRx
משךSV
משרהSW
משרה מבוקשתST
מתאריךS8
נ"זSX
נולדSB
נולדהSB
נושא העבודהS,
נושא התזהS,
ניידS?
ניסיוןSY
ניתן על ידיS)
נקודות זכותSX
נקודות עיקריותSZ
נתינותRv
סביבת עבודהS=
סוגS[
סוג הפרויקטS[
סוג התוארS6
סוג משרהS3
סוג תוארS6
סיוםS\
סיכוםRq
סלולאריS?
סלולריS?
עבודת גמרS,
עבודת תזהS,
עבורSH
עדS\
עודכן לאחרונהS]
עיבוד מידעS^
עיסוקST
עיקרי התפקידRx
עיקריםSZ
עירS_
עיר מגוריםSA
על החברהRr
עמותהS(
ענףSK
פורסםS`
פורסם בS2
פירוטSa
פלאפוןS?
פלטפורמהSb
פקולטהS9
פקסSc
פרויקטSa
פרויקט גמרS,
פרופילRq
פרופיליםSd
פרטים נוספיםRw
פרסSD
פתרון בעיותSe
צבאSf
צוותRp
ציוןSP
ציון גמרSP
ציון סופיSP
צילוםSg
ציפיות שכרSh
קורסיםSU
קורסים עיקרייםSU
קישורS$
קריאהS/
קשרSi
רחובSG
רישיון נהיגהSj
רמהSk
רמת eqfSl
רמת השכלהSm
רמת שליטהSn
רמת שפהSo
רקעSa
רשיון נהיגהSj
רשתSb
רשתות חברתיותSd
שונותRw
שטףSo
שיחהRz
שירות בצבאSf
שירות לאומיSf
שירות צבאיSf
שכר מבוקשSh
שםSE
שם החברהS;
שם המוסדRs
שם המעסיקS;
שם הפרסSD
שם ומשפחהSE
שם מלאSE
שם משפחהSp
שם משתמשS<
שם פרטיSq
שם פרטי ומשפחהSE
שם פרטי ושם משפחהSE
שנהSr
שנות ניסיוןSY
שניםSs
שנת לידהSB
שנת סיוםS\
שפהSt
שפותSt
שפות תכנותS=
שפת אםSu
שרות צבאיSf
ת זSQ
ת לידהSB
ת"זSQ
תאריךSv
תאריך הנפקהSw
תאריך התחלהS8
תאריך התחלה אפשריS:
תאריך לידהSB
תאריך סיוםS\
תאריך פרסוםS`
תאריך קבלהSw
תאריכיםSV
תוארS6
תואר התפקידSW
תואר כבודSx
תואר לפני השםSx
תוכןSa
תוכנותS=
תוצאותS4
תזהS,
תחוםSy
תחום אחריותRx
תחום לימודS9
תחום לימודיםS9
תחום עיסוקSK
תחומי אחריותRx
תחומי לימוד (isced fSz
תיאורSa
תיאור החברהRr
תיאור הפרויקטSa
תיאור התפקידRx
תיק עבודותS$
תמונהSg
תעודהS6
תעודת זהותSQ
תפקידS{
תפקיד בפרויקטS|
תפקיד מבוקשST
תפקיד נוכחיST
תפקידיS}
תפקידיםT$
תפקידים בפרויקטS|
תקופהSV
תקצירRq
תקשורתT%
ابرز الانجازاتT&
ابرز النقاطT'
اخر تعديلT(
اخر موهلT)
اخريT*
اسمT+
اسم الجامعهT,
اسم الجايزهT-
اسم الحسابT.
اسم الشركهT/
اسم العايلهT0
اسم المستخدمT.
اسم المشروعT+
اسم الموسسهT,
اسم جهه العملT/
اطروحه الدكتوراهT1
اعلي موهلT)
الاتصالT2
الاختصاصT3
الادارهT4
الادواتT5
الادوات المستخدمهT5
الادوارT6
الاستماعT7
الاسمT+
الاسم الاخيرT0
الاسم الاولT8
الاسم الثلاثيT+
الاسم الشخصيT8
الاسم الكاملT+
الاسم بالكاملT+
الاطروحهT1
الاقامهT9
الاقامه النظاميهT:
الامانT;
الانتاج الشفهيT<
الانجازاتT&
الايميلT=
الباحثونT>
البدايهT?
البرامجT5
البرامج المستخدمهT5
البريدT=
البريد الالكترونيT=
البلدT@
التاريخTA
التاشيرهT:
التجنيدTB
التحدثT<
التخرجTC
التخصصT3
التخصص الدراسيT3
التخصص المهنيTD
التزكيهTE
التسميهT+
التعبير الشفهيT<
التفاصيلTF
التفاعل الشفهيTG
التقديرTH
التقنياتT5
التقنيات المستخدمهT5
التكنولوجيا المستخدمهT5
التلفونT2
التليفونT2
التواصلTI
التوصيهTE
التوفرTJ
الجامعهT,
الجايزهT-
الجمعيهTK
الجنسTL
الجنسيهTM
الجههTN
الجهه المانحهTO
الجهه المصدرهTP
الجوالTQ
الحاله الاجتماعيهTR
الحاله الصحيهTS
الحاله العايليهTR
الحاله الوظيفيهTT
الحسابT.
الحساباتTU
الخبرهTV
الخدمه العسكريهTB
الخدمه الوطنيهTB
الدرجهTW
الدرجه العلميهTX
الدورTY
الدور في المشروعT6
الدوراتTZ
الدولهT@
الديانهT[
الدينT[
الرابطT\
الراتب المتوقعT]
الراتب المطلوبT]
الرسالهT1
الرقم القوميT^
الرقم الوطنيT^
الرمز البريديT_
الساعات المعتمدهT`
السكنTa
السنTb
السنهTc
السنواتTd
الشارعTa
الشبكهTe
الشركهTf
الشعبهT3
الشهادهTX
الصفهTg
الصناعهTh
الصورهTi
الصوره الشخصيهTi
الطلاقهTj
الطولTS
العامTk
العلاقهTl
العمرTb
العميلTm
العنوانTn
العنوان الحاليTa
العنوان الرييسيT-
الفاكسTo
الفترهTd
الفتره الزمنيهTd
الفريقT4
القراءهTp
القسمTq
القطاعTh
الكتابهTr
الكلمات المفتاحيهT5
الكليهTs
الكنيهT0
اللغاتTt
اللغهTt
اللغه الامTu
اللقبT0
اللقب العايليT0
اللقب الفخريTv
المانحTw
المجالTx
المجلهTy
المجموعTH
المحادثهTG
المحافظهTz
المحتويTF
المحمولT{
المدرسهT,
المدهTd
المدونهT\
المدير المباشرT|
المدينهT}
المرحلهTX
المستويU$
المستوي التعليميT)
المسميU%
المسمي المطلوبTD
المسمي الوظيفيU&
المسمي الوظيفي الحاليTD
المسوول المباشرT|
المسوولياتU'
المسووليات الرييسيهU'
المسيولياتU'
المشرفT|
المشروعTF
المعدلTH
المعدل التراكميTH
المعدل العامTH
المعهدT,
المقرراتTZ
المكانU(
الملخصU)
المنصبU*
المنصب الوظيفيU%
المنصهTe
المنطقهTz
المنظمهTK
المهاراتT5
المهارات المستخدمهT5
المهامU'
المهام الاساسيهU'
المهام الرييسيهU'
المهام الوظيفيهU'
المهام والمسوولياتU'
المهنهTD
الموادTZ
المواد الدراسيهTZ
المواليدU+
الموبايلT{
الموسسهU,
الموسسه التعليميهT,
الموقعU-
الموقع الالكترونيT\
الموقع الشخصيT\
الموقف التجنيديTB
الموقف من التجنيدTB
المولفT>
المولفونT>
الموهلU.
الموهل العلميU.
الميلادU+
الناشرTy
النتايجT&
النتيجهU/
النسبهTH
النقاط الرييسيهT'
النقالT{
النهايهTC
النوعU0
الهاتفT2
الهاتف المحمولT{
الهاتف النقالT{
الهويه الوطنيهT^
الواجباتU'
الوحداتT`
الوزنTS
الوصفTF
الوصف الوظيفيU'
الوضع العايليTR
الوضع العسكريTB
الوظيفهU%
الوظيفه المرغوبهTD
الوظيفه المستهدفهTD
الوظيفه المطلوبهTD
الولايهTz
اليTC
انشاء المحتويU1
اهم الانجازاتT&
اهم المهامU'
اهم الموادTZ
ايميلT=
بحث التخرجT1
بريد الكترونيT=
بلد الاقامهT@
تاريخ الاصدارTk
تاريخ الالتحاقT?
تاريخ الانتهاءTC
تاريخ البدءT?
تاريخ البدايهT?
تاريخ التخرجTC
تاريخ الحصولTk
تاريخ الحصول عليهاTk
تاريخ المباشرهTJ
تاريخ الميلادU+
تاريخ النشرU2
تاريخ الولادهU+
تاريخ ومكان الميلادU+
تاريخ ومكان الولادهU+
تصريح العملT:
تلفونT2
جنسيهTM
جهه الاصدارTP
جهه التعليمT,
جهه العملT/
جواز السفرT^
جوالT{
حتيTC
حجم الفريقU3
حسابات التواصلTU
حل المشكلاتU4
دار النشرTy
درجه الاتقانU5
درجه الاجادهTj
دوريU6
رابطT\
رخصه السياقهU7
رخصه القيادهU7
رخصه قيادهU7
رساله الماجستيرT1
رقم التواصلT2
رقم الجوازT^
رقم الجوالTQ
رقم الموبايلT{
رقم الهاتفT2
رقم الهويهT^
سبب التركU8
سبب ترك العملU8
سنهTb
سنه التخرجTC
سنه الميلادU+
سنه النشرU2
سنوات الخبرهTV
شركهT/
صاحب العملT/
صادره عنTP
صله القرابهTl
صورهTi
طبيعه العملU9
عام التخرجTC
عاماTb
عدد الموظفينU3
عدد سنوات الخبرهTV
عن الشركهU:
عناوين بريد اخريU;
عنوانTa
عنوان البحثT1
عنوان البريد الالكترونيT=
عنوان الرسالهT1
عنوان السكنTa
فاكسTo
فتره الاشعارTJ
فتره العملTd
قراءهTp
قسمT4
كتابهTr
لصالحTm
لغات البرمجهT5
لغه الامTu
لقبTv
مجال الدراسهT3
مجال العملTh
مجالات التعليم (isced fU<
محادثهTG
محل الاقامهT9
محل السكنTa
محل الميلادU=
مده العملTd
مدينهU>
مدينه الاقامهU>
مستويU5
مستوي eqfU?
مستوي الاتقانU@
مستوي الاجادهTj
مستوي اللغهTj
مشروع التخرجT1
مصدر الشهادهTP
معالجه المعلوماتUA
معرض الاعمالT\
معلومات اخريT*
مقدم منTw
مقدمه منTw
مقر العملU(
مكان الاقامهT9
مكان العملUB
مكان الميلادU=
مكان النشرTy
مكان الولادهU=
ملاحظاتU)
ملخصU)
منT?
مهام العملU'
مواقع اخريUC
مواليدU+
موبايلT{
موقعT\
موقع العملU(
موقع الويبT\
نبذهUD
نبذه عن الشركهU:
نبذه عن المشروعTF
نبذه عنيU)
نشاط الشركهTh
نشرU2
نشر فيTy
نوع الدوامU9
نوع الشهادهTX
نوع العملU9
نوع المشروعUE
نوع الوظيفهU9
هاتفT2
هواتف اخريUF
وسايل التواصلTU
وصفTF
وصف الشركهU:
وصف المشروعTF
وصف الوظيفهU'
وظيفهU%
अंकUG
अंतिम नामUH
अंतिम संशोधनUI
अध्ययन क्षेत्रUJ
अनुभवUK
अनुभव वर्षUK
अनुभागUL
अनुशंसाUM
अन्यUN
अन्य ईमेल पतेUO
अन्य फोन नंबरUP
अन्य विवरणUN
अन्य वेबसाइटेंUQ
अपेक्षित वेतनUR
अवधिUS
आयुUT
आरंभUU
ई मेलUV
ईमेलUV
ईमेल पताUV
उत्तरदायित्वUW
उत्तीर्ण वर्षUX
उद्योगUY
उपकरणUZ
उपनामUH
उपयोगकर्ता नामU[
उपलब्धताU\
उपलब्धियांU]
उपाधिU^
उम्रUT
कंपनीU_
कंपनी का नामU`
कंपनी के बारे मेंUa
कंपनी परिचयUa
कर्तव्यUW
कर्मचारियों की संख्याUb
कार्यUW
कार्य पदUc
कार्य विवरणUW
कार्यकालUS
कार्यस्थलUd
कार्यालयU`
कुल अनुभवUK
कुलनामUH
कॉलेजUe
कोर्सUf
कौशलUZ
क्रेडिटUg
क्षेत्रUh
खाताU[
ग्राहकUi
ग्रेडUG
घर का पताUj
चित्रUk
जगहUd
जन्मUl
जन्म की तारीखUl
जन्म तिथिUl
जन्म दिनांकUl
जन्म वर्षUl
जन्म स्थानUm
जन्मतिथिUl
जन्मस्थानUm
जातिUn
जारी करने वाली संस्थाUo
जारी तिथिUp
जारीकर्ताUo
जिम्मेदारियांUW
जिम्मेदारीUW
जिलाUq
टिप्पणीUr
टीमUL
टीम का आकारUb
टेलीफोनUs
डाक कोडUt
डिग्रीUu
ड्राइविंग लाइसेंसUv
तकUX
तकनीकUZ
तकनीकेंUZ
तस्वीरUk
तिथिUw
दायित्वUW
दिनांकUx
दिया गया नामUy
दूरभाषUs
देशUz
द्वारा जारीUo
द्वारा प्रदत्तU{
धर्मU|
नगरU}
नागरिकताV$
नामV%
नियोक्ताU`
निवासV&
निवास स्थानU}
नेटवर्कV'
पठनV(
पढनाV(
पताUj
पत्राचार का पताUj
पत्रिकाV)
पदV*
पदनामUc
परिचयUr
परिणामU]
परियोजनाV+
परियोजना का नामV%
परियोजना विवरणV+
परीक्षाUu
पाठ्यक्रमUf
पाठ्यक्रम का नामUu
पिता का नामUN
पिन कोडUt
पुरस्कारV,
पुरस्कार का नामV,
पूरा नामV%
पेशाV-
पोर्टफोलियोV.
प्रकाशकV)
प्रकाशन तिथिV/
प्रकाशितV/
प्रतिशतUG
प्रथम नामUy
प्रदाताU{
प्रदानकर्ताU{
प्रमुख उपलब्धियांU]
प्रमुख बातेंV0
प्रवीणताV1
प्राप्तांकUG
प्रारंभ तिथिUU
प्रोफाइलेंV2
प्रौद्योगिकियांUZ
प्रौद्योगिकीUZ
फैक्सV3
फोटोUk
फोनUs
फोन नंUs
फोन नंबरUs
बातचीतV4
बोर्डUe
बोर्ड विश्वविद्यालयUe
बोलनाV5
ब्लॉगV.
भाषाV6
भाषा स्तरV1
भाषाएंV6
भूमिकाV7
भूमिकाएंV8
मंचV'
महाविद्यालयUe
माता का नामUN
मातृभाषाV9
मुख्य कार्यUW
मुख्य बिंदुV0
मुख्य विषयUf
मुख्य शब्दUZ
मेरी भूमिकाV8
मोबाइलV:
मोबाइल नंV:
मोबाइल नंबरV:
मौखिकV5
योग्यताV;
राज्यUq
राष्ट्रीयताV$
लिंकV.
लिंगV<
लिखनाV=
लेखकV>
लेखनV=
वर्गUn
वर्णनV+
वर्तमान पताUj
वर्तमान पदV-
वर्षV?
वांछित पदV-
वार्तालापV4
विद्यालयUe
विभागUL
विवरणV+
विशेषज्ञताUJ
विश्वविद्यालयUe
विषयV@
वेबV.
वेबसाइटV.
वैवाहिक स्थितिVA
व्यवसायV-
व्यवसाय का प्रकारUY
शहरVB
शाखाUJ
शिक्षण विधिUZ
शिक्षा के क्षेत्र (isced fVC
शीर्षकV,
शीर्षक नामV%
शैक्षिक योग्यताVD
शोध का शीर्षकVE
शोध प्रबंधVE
शोध विषयVE
श्रवणVF
श्रेणीUG
संक्षेपUr
संगठनVG
संचारVH
संपर्कUs
संपर्क नंबरUs
संबंधVI
संस्थाVJ
संस्थानUe
सडकUj
सफलताएंU]
समयUS
समस्या समाधानVK
समाप्तUX
समाप्ति तिथिUX
सह लेखकV>
सामग्री निर्माणVL
सारांशUr
सिफारिशUM
सीजीपीएUG
सुननाVF
सुरक्षाVM
सूचना प्रसंस्करणVN
सेUU
सॉफ्टवेयरUZ
सोशल मीडियाV2
स्कूलUe
स्तरVO
स्थानUd
स्थायी पताUj
กรุ๊ปเลือดVP
การพูดVQ
การฟังVR
การสนทนาVS
การอ่านVT
การเกณฑ์ทหารVU
การเขียนVV
ขนาดทีมVW
ข้อมูลอื่นๆVX
คณะVY
คณะ สาขาVY
ความรับผิดชอบVZ
ความสัมพันธ์V[
ความสามารถV\
ความสําเร็จV]
คะแนนV^
คุณวุฒิV_
คํานําหน้าV`
คํานําหน้าชื่อV`
คํารับรองVa
คําสําคัญVb
คําอธิบายVc
คําแนะนําVa
งานที่รับผิดชอบVZ
จบการศึกษาVd
จังหวัดVe
จุดเด่นVf
จํานวนปีประสบการณ์Vg
จํานวนพนักงานVW
ชื่อVh
ชื่อ นามสกุลVh
ชื่อ สกุลVh
ชื่อจริงVi
ชื่อต้นVi
ชื่อนามสกุลVh
ชื่อบริษัทVj
ชื่อผู้ใช้Vk
ชื่อรางวัลVl
ชื่อสกุลVh
ชื่อสถาบันVm
ชื่อเต็มVh
ชื่อเรื่องVl
ชื่อเล่นVX
ชื่อและนามสกุลVh
ชื่อโครงการVh
ช่วงเวลาVn
ซอฟต์แวร์Vb
ตั้งแต่Vo
ติดต่อVp
ตีพิมพ์Vq
ตีพิมพ์ในVr
ตําแหน่งVs
ตําแหน่งงานVt
ตําแหน่งงานที่ต้องการVu
ตําแหน่งที่ต้องการVu
ตําแหน่งที่สมัครVu
ตําแหน่งปัจจุบันVu
ตําแหน่งสุดท้ายVt
ถนนVv
ถึงVd
ทหารVU
ทักษะVb
ทีมVw
ที่ตั้งVx
ที่ทํางานVj
ที่พักVv
ที่พักอาศัยVx
ที่อยู่Vv
ที่อยู่ตามทะเบียนบ้านVv
ที่อยู่ที่ติดต่อได้Vv
ที่อยู่ปัจจุบันVv
ที่อยู่อาศัยVy
ที่อยู่อีเมลVz
ธุรกิจV{
นามสกุลV|
นายจ้างVj
น้ําหนักVP
บทบาทVs
บทบาทในโครงการV}
บริษัทW$
บล็อกW%
บัญชีVk
บัตรประชาชนW&
ประสบการณ์Vg
ประเด็นสําคัญVf
ประเทศW'
ประเภทW(
ประเภทงานW)
ประเภทธุรกิจV{
ประเภทโครงการW(
ปริญญาV_
ปริญญานิพนธ์W*
ปีW+
ปีที่จบVd
ปีที่จบการศึกษาVd
ปีที่ตีพิมพ์Vq
ปีที่ได้รับW,
ปีเกิดW-
ผลการเรียนV^
ผลงานW.
ผลงานที่ภาคภูมิใจV]
ผลงานเด่นV]
ผลลัพธ์V]
ผู้จัดพิมพ์Vr
ผู้บังคับบัญชาW/
ผู้มอบW0
ผู้ออกW1
ผู้เขียนW2
ผู้แต่งW2
ผู้ใต้บังคับบัญชาVW
ฝ่ายVw
พร้อมเริ่มงานW3
พอร์ตโฟลิโอW%
พื้นที่ที่ต้องการทํางานW4
พูดVQ
ฟังVR
ภาคW5
ภาพถ่ายW6
ภาษาW7
ภาษาต่างประเทศW7
ภาษาแม่W8
ภูมิภาคW5
ภูมิลําเนาW9
ภูมิลําเนาเดิมW:
มหาวิทยาลัยVm
มอบโดยW0
มือถือW;
รหัสไปรษณีย์W<
ระดับW=
ระดับการศึกษาW>
ระดับความสามารถW?
ระดับภาษาV\
ระยะเวลาVn
ระยะเวลาทํางานVn
รัฐW5
รางวัลVl
รายละเอียดVc
รายละเอียดงานVZ
รายละเอียดบริษัทW@
รายละเอียดโครงการVc
รายวิชาWA
รูปW6
รูปถ่ายW6
รูปแบบการทํางานW)
ลักษณะงานVZ
ลักษณะธุรกิจW@
ลิงก์W%
ลูกค้าWB
วัน เดือน ปีเกิดW-
วันที่WC
วันที่สิ้นสุดVd
วันที่ออกW,
วันที่เผยแพร่Vq
วันที่เริ่มVo
วันที่เริ่มงานได้W3
วันที่ได้รับW,
วันเกิดW-
วันเดือนปีเกิดW-
วารสารVr
วิชาWA
วิชาที่เรียนWA
วิชาเอกVY
วิทยานิพนธ์W*
วุฒิV_
วุฒิการศึกษาV_
วุฒิการศึกษาสูงสุดWD
ศาสนาWE
สกุลV|
สถานที่Vx
สถานที่ทํางานWF
สถานที่ทํางานที่ต้องการW4
สถานที่เกิดW:
สถานประกอบการVj
สถานภาพWG
สถานภาพทางทหารVU
สถานภาพสมรสWG
สถานศึกษาVm
สถานะWG
สถานะทางทหารVU
สถาบันWH
สถาบันการศึกษาVm
สถาบันที่ออกW1
สนทนาVS
สมาคมWI
สรุปWJ
สัญชาติWK
สาขาVY
สาขาวิชาVY
สายงานV{
สารนิพนธ์W*
สาเหตุการลาออกWL
สาเหตุที่ออกWL
สิ้นสุดVd
ส่วนสูงVP
ส่วนสูง น้ําหนักVP
สํานักพิมพ์Vr
สําเร็จการศึกษาVd
หน่วยกิตWM
หน่วยงานWN
หน่วยงานที่มอบW0
หน่วยงานที่ออกW1
หน้าที่WO
หน้าที่ความรับผิดชอบVZ
หน้าที่รับผิดชอบVZ
หน้าที่หลักVZ
หน้าที่และความรับผิดชอบVZ
หน้าที่ในโครงการV}
หมายเลขโทรศัพท์Vp
หมายเหตุWJ
หลักสูตรWA
หัวข้อVl
หัวข้อวิทยานิพนธ์W*
หัวหน้างานW/
องค์กรWP
ออกโดยW1
อาจารย์ที่ปรึกษาW/
อาชีพVu
อายุWQ
อาศัยอยู่ที่Vy
อีเมลVz
อีเมลล์Vz
อีเมลอื่นWR
อีเมล์Vz
อื่นๆVX
อุตสาหกรรมV{
อ่านVT
อําเภอVy
เกรดV^
เกรดเฉลี่ยV^
เกรดเฉลี่ยสะสมV^
เกิดวันที่W-
เกิดเมื่อW-
เกี่ยวกับฉันWJ
เกี่ยวกับบริษัทW@
เขียนVV
เครือข่ายWS
เครื่องมือVb
เครื่องมือที่ใช้Vb
เงินเดือนWT
เงินเดือนที่คาดหวังWT
เงินเดือนที่ต้องการWT
เงินเดือนล่าสุดWT
เชื้อชาติWU
เทคโนโลยีVb
เทคโนโลยีที่ใช้Vb
เนื้อหาVc
เบอร์ติดต่อVp
เบอร์มือถือW;
เบอร์โทรVp
เบอร์โทรศัพท์Vp
เบอร์โทรศัพท์มือถือW;
เพศWV
เมืองVy
เริ่มVo
เริ่มงานVo
เริ่มงานได้W3
เลขบัตรประชาชนW&
เว็บไซต์W%
เว็บไซต์ส่วนตัวW%
เว็บไซต์อื่นWW
เหตุผลที่ลาออกWL
เอกVY
แผนกVw
แผนการเรียนVY
แพลตฟอร์มWS
แฟกซ์WX
โครงการVc
โครงงานW*
โซเชียลมีเดียWY
โทรVp
โทรศัพท์Vp
โทรศัพท์มือถือW;
โทรศัพท์อื่นWZ
โทรสารWX
โปรแกรมVb
โปรแกรมที่ใช้Vb
โปรไฟล์WJ
โปรไฟล์ออนไลน์WY
โรงเรียนVm
ใบขับขี่W[
ใบอนุญาตขับขี่W[
ไอดีVk
お住まいW\
お名前W]
ご住所W^
その他W_
その他のurlW`
その他のメールアドレスWa
その他の情報W_
その他の電話番号Wb
ふりがなW_
やり取りWc
アカウントWd
アカウント名We
ウェブサイトK?
エンジニア歴Wf
カテゴリWg
キーワードWh
クライアントWi
コミュニケーションWj
コンテンツ作成Wk
コースWl
サイトK?
サイトurlK?
サービスFw
サービス名Fw
サービス概要Wm
スキルWh
スコアWn
スピーキングWo
スライドK?
ソースK?
ソースコードK?
タイトルWp
ダウンロードK?
チームWq
チーム人数Wr
チーム規模Wr
ツールWh
デモK?
ハンドルネームWe
ビザWs
ファックスWt
フリガナW_
フルネームW]
フレームワークWh
ブログK?
プロジェクト内容Wm
プロジェクト名W]
プロジェクト役割Wu
プロジェクト期間Wv
プロジェクト概要Wm
プロフィールWw
ホームページK?
ポイントWx
ポジションWy
ポートフォリオK?
マネジメント人数Wr
メンバー数Wr
メール1D
メールアドレス1D
ユーザidWe
ユーザー名We
ライティングWz
リスニングW{
リポジトリK?
リンクK?
リーディングW|
レベルW}
ロールX$
上司X%
上班地點X&
上班日期X'
上班時段X(
上级X)
上長X%
下属人数X*
下載X+
下載連結X+
下载X,
下载地址X,
专业X-
专业名称X-
专业成绩X.
专业排名X/
专业课程X0
业绩X1
个人业绩X1
个人主页X,
个人博客X,
个人工作X2
个人简介X3
个人网站X,
个人职责X2
个人角色X4
个人链接X5
中文名X6
中文姓名X7
主な仕事X8
主な使用技術Wh
主な実績X9
主な実績・成果X:
主な履修科目Wl
主な成果X:
主な技術Wh
主な担当X8
主な担当業務X8
主な業務X8
主な業務内容X8
主な業績X:
主修X;
主修专业X-
主修科系X<
主修課程X=
主修课程X0
主修領域X<
主催X>
主催団体X?
主催者X@
主办单位XA
主办方XA
主干课程X0
主管XB
主营业务XC
主要业绩X1
主要任务X2
主要内容XD
主要工作XE
主要工作內容XF
主要工作内容X2
主要成就XG
主要成果XG
主要技术XH
主要技术栈XH
主要技術XI
主要業務X8
主要業績XJ
主要职责X2
主要职责和业绩X2
主要職責XF
主要课程X0
主要負責XF
主要负责X2
主辦單位XK
主页X,
书写XL
予備メールWa
事業内容XM
事業概要XM
交付者X?
交流XN
产出X1
亮点XO
亮點XP
人数XQ
人數XR
介紹XS
介绍XT
从业年限XU
仓库X,
仓库地址X,
仕事内容X8
代码仓库X,
代码地址X,
件名Wp
任职XV
任职公司XW
任职单位XW
任职时间XX
任職公司XY
任職期間XZ
企业XW
企业名称XW
企业简介XC
企业规模X*
企業X[
企業名X[
企業概要XM
会社X[
会社名X[
会社情報XM
会社概要XM
会社説明XM
会話Wc
会話レベルX\
会議X]
会議名X]
会议X^
会话X_
传真X`
位置Xa
住まいW\
住址Xb
住所W^
体制Wr
体重Xc
体验地址X,
作品連結X+
作品链接X,
作品集Xd
作文Wz
作者Xe
使用スキルWh
使用ソフトWh
使用ツールWh
使用工具Xf
使用技术XH
使用技術Xg
使用技術・環境Wh
使用機器Wh
使用環境Wh
使用経験Xh
使用经历Xi
使用者名稱Xj
使用言語Wh
使用言語・技術Wh
使用語言XI
使用软件XH
依頼主Wi
信息处理Xk
信箱Xl
修士論文Xm
修習課程X=
個人サイトK?
個人ブログK?
個人成果XJ
個人網站X+
個人網頁X+
個人職責XF
個人部落格X+
個人首頁X+
健康状况Xn
健康状態Xo
健康狀況Xp
備用信箱Xq
備考Xr
備註Xs
傳真Xt
働き方Xu
党派Xv
入学Xw
入学日期Xx
入学时间Xx
入學時間Xy
入社Xw
入社可能日Xz
入社可能時期Xz
入社年月Xw
入社日Xw
入职日期Xx
入职时间X{
內容XS
內容創作X|
全名X6
公司X}
公司业务XC
公司介紹Y$
公司介绍XC
公司名称XW
公司名稱XY
公司地点Y%
公司描述XC
公司简介XC
公司簡介Y$
公司背景XC
公司行业Y&
公司規模XR
公司规模X*
公開urlK?
公開日Y'
共同作者Y(
共著者Y)
关于公司XC
关系Y*
关键字XH
关键技术XH
关键词XH
兵役Y+
兵役状况Y,
兵役狀態Y-
兵役狀況Y-
其他Y.
其他信息Y/
其他信箱Xq
其他电话Y0
其他網址Y1
其他网址Y2
其他資訊Y3
其他連結Y1
其他邮箱Y4
其他链接Y2
其他電話Y5
其它Y/
具體成果XJ
内容Y6
内容创作Y7
写XL
写作XL
写真Y8
出版单位X^
出版單位Y9
出版年Y'
出版日Y'
出版日期Y:
出版时间Y;
出版社Y<
出生Y=
出生于Y>
出生地Y?
出生年Y=
出生年份Y=
出生年月Y=
出生年月日Y=
出生日期Y=
出生时间Y>
出身Y@
出身地Y@
出身校YA
分数X.
刊物X^
利用技術Wh
利用環境Wh
到岗X{
到岗日期X{
到岗时间X{
到职时间X{
到職日X'
到職日期Xy
功績X:
加权平均分X.
勤務先X[
勤務先名X[
勤務地YB
勤務希望地YC
勤務形態Xu
勤務期間Wv
勤務開始可能日Xz
區域YD
卒業YE
卒業区分YF
卒業年度YE
卒業年月YE
卒業校YA
卒業研究Xm
卒業論文Xm
卒論Xm
单位YG
单位简介XC
単位YH
単位数YH
博士論文Xm
博士论文YI
博客X,
原始碼X+
参画期間Wv
参考urlK?
发布日期Y;
发布时间Y;
发表于X^
发表日期Y;
发表时间Y;
发表期刊X^
发证单位YJ
发证日期YK
发证机关YJ
发证机构YJ
取り組みX8
取り組みと成果X:
取り組み・成果X:
取引先Wi
取得年YL
取得年月YL
取得成果X1
取得日YL
取得日期YM
取得时间YK
取得時期YL
取組・成果X:
受賞名Wp
受賞年YL
受賞日YL
口头互动X_
口头表达YN
口語互動YO
口語表達YP
口說YO
口语X_
口语交流X_
可上班日X'
可上班日期X'
可入职时间X{
可到岗时间X{
可到職日X'
可報到日X'
各種アカウントWd
合作單位YQ
合著者YR
名YS
名前YT
名字YU
名称YV
名稱YW
听YX
听力YX
听力理解YX
周期XX
問題解決YY
單位YZ
团体Y[
团队Y\
团队人数X*
团队规模X*
団体Y]
団体名Y]
固定電話Y^
国Y_
国名Y_
国家Y`
国家 地区Y`
国籍Ya
國家Yb
國家 地區Yb
國籍Yc
團隊Yd
團隊人數XR
團隊規模XR
團體Ye
在住W\
在住地Yf
在学期間Wv
在學期間XZ
在校时间XX
在校课程X0
在留資格Ws
在籍Wv
在籍企業X[
在籍期間Wv
在线体验X,
在线地址X,
在线演示X,
在线预览X,
在职时间XX
在职状态Yg
在職期間Yh
地区Yi
地區YD
地址Yj
地址链接X,
地域Yk
地点(n
地點Yl
均分X.
坐标(n
城市Ym
執筆者Y)
培训机构Yn
場所YB
备注X3
备用电话Y0
备用邮箱Y4
外国語Yo
外語Yp
外语Yq
外语水平Yr
大学Ys
大学名YA
大頭照Yt
头像Yu
头衔Yv
契約形態Xu
契約期間Wv
奖项Yw
奖项名称Yw
姓Yx
姓名Yy
姓氏Yz
委托方Y{
委託單位YQ
婚否Y|
婚姻Y}
婚姻情况Y|
婚姻状况Y|
婚姻状态Y|
婚姻状況Z$
婚姻狀態Z%
婚姻狀況Z%
婚育Y|
婚育情况Y|
婚育状况Y|
媒体X]
学习内容X0
学习时间XX
学习课程X0
学会X]
学会名X]
学位Z&
学位名YF
学位类型Z'
学位论文YI
学分Z(
学分绩点X.
学历Z)
学历 学位Z'
学历学位Z'
学历层次Z'
学校Ys
学校名YA
学校名称Yn
学歴Z*
学科Z+
学部Z,
学部・学科Z,
学部学科Z,
学院X-
學位Z-
學位類別Z-
學分Z.
學校Z/
學校名稱Z/
學業成績Z0
學歷Z1
學系X<
安全Z2
宗教Z3
宗教信仰Z4
官网X,
定居Z5
実務経験Wf
実施団体X?
実績X:
実績・取り組みX:
実績・成果X:
客戶YQ
客户Y{
家乡Z6
家庭住址Z7
家庭地址Z7
寫Z8
寫作Z8
导师X)
専攻Z,
専攻分野Z,
専門Z,
専門分野Z,
專案介紹XS
專案名稱X7
專案成果XJ
專案描述XS
專案期間XZ
專案簡介XS
專案網址X+
專案角色Z9
專案說明XS
專案連結X+
專案類型Z:
專業X<
專題Z;
就労ビザWs
就労状況Z<
就學期間XZ
就業可能日Xz
就業状況Z<
就業狀態Z=
就業狀況Z=
就职单位XW
就讀學校Z/
就讀科系X<
就读学校Yn
就读时间XX
层次Z'
居住Z5
居住エリアW\
居住地Z>
居住地區Yl
居住地址Xb
居住地域Yf
居住城市Z?
履修科目Wl
岁Z@
岁数Z@
岗位ZA
岗位名称XV
岗位职责X2
州ZB
工作X2
工作业绩X1
工作任务X2
工作內容XF
工作内容X2
工作单位XW
工作單位XY
工作地Z5
工作地点(n
工作地點X&
工作型態X(
工作城市ZC
工作實績XJ
工作岗位XV
工作年数XU
工作年資ZD
工作年限XU
工作性質X(
工作性质ZE
工作成就XG
工作成果XG
工作成绩X1
工作描述XE
工作时间XX
工作时间年限XU
工作期間XZ
工作業績XJ
工作概述X3
工作状态Yg
工作简介X3
工作範圍XF
工作类型ZE
工作經歷年資ZD
工作經驗ZD
工作績效XJ
工作经验XU
工作职位XV
工作职掌X2
工作职责X2
工作职责与业绩X2
工作职责描述X2
工作職掌XF
工作職稱ZF
工作職責XF
工作范围X2
工作說明XF
工作许可ZG
工作項目XF
工具ZH
工夫した点Wx
工龄XU
市Yf
市区町村Yf
希望ポジションZI
希望上班地點ZJ
希望勤務地YC
希望地點ZJ
希望工作地點ZJ
希望年収ZK
希望待遇ZL
希望性質X(
希望時給ZK
希望月給ZK
希望給与ZK
希望職ZI
希望職務ZM
希望職種ZI
希望職稱ZM
希望薪資ZL
希望雇用形態Xu
席次ZN
帳號Xj
常住地Z5
常居Z5
常驻Y%
平台ZO
平均分X.
平均成績Z0
平均成绩X.
平均绩点X.
年収ZK
年月ZP
年月日YL
年生Y>
年级排名ZQ
年纪Z@
年資ZD
年限XU
年齡ZR
年齢ZS
年龄Z@
应用技术XH
应聘岗位ZT
应聘职位ZT
开发周期XX
开发工具XH
开发技术XH
开发框架XH
开发环境XH
开发经验XU
开发语言XH
开发语言及环境XH
开始日期Xx
开始时间Xx
开源地址X,
当前城市Z5
当前状态Yg
当前职位ZT
当前薪资ZU
役別Y-
役割ZV
役職ZW
役職名ZX
待遇ZL
待遇要求ZU
従業員数Wr
得られた成果X:
応募ポジションZI
応募職種ZI
性別ZY
性别ZZ
总结X3
情報処理Z[
意向地点ZC
意向城市ZC
意向岗位ZT
意向职位ZT
應徵職位ZM
應徵職務ZM
應徵職缺ZM
應徵項目ZM
成就XG
成效XJ
成果Z\
成果と工夫X:
成果・実績X:
成績Z]
成绩Z^
成绩排名X/
我的岗位XV
我的工作X2
我的职位XV
我的职务XV
我的职责X2
我的角色Z_
截止时间Z`
戶籍Za
戶籍地址Zb
户口Z6
户口所在地Z6
户籍Z6
户籍地Z6
户籍所在地Z6
所任职位XV
所任职务XV
所在公司Zc
所在国家Y`
所在地Zd
所在地区(n
所在城市Ze
所在学校Yn
所在行业Y&
所在部门Y\
所学专业X-
所学课程X0
所属Zf
所属企業X[
所属会社Zg
所属公司Y{
所属单位Y{
所属団体Y]
所属机构Y{
所属行业Y&
所属部署Wq
所属部门Y\
所屬公司YQ
所屬部門Yd
所用技术XH
手提電話Zh
手机Zi
手机 电话Zj
手机号Zi
手机号码Zi
手机电话Zk
手機Zl
手機號碼Zl
扶養家族Z$
扶養家族数Z$
扶養家族数(配偶者を除くZ$
技术XH
技术 环境XH
技术关键词XH
技术博客X,
技术描述XH
技术架构XH
技术栈XH
技术点XH
技术环境XH
技术要点XH
技术选型XH
技能ZH
技能水平Zm
技術Xg
技術スタックWh
技術ブログK?
技術・環境Wh
技術架構XI
技術棧XI
技術環境Xg
技術要素Wh
担任XV
担任职位XV
担任职务Zn
担任职责X2
担任角色Zo
担当Zp
担当した業務X8
担当フェーズX8
担当作業X8
担当内容X8
担当工程X8
担当役割Wu
担当期間Wv
担当業務X8
担当範囲X8
担当職務ZX
担当領域X8
拠点YB
持有駕照Zq
指导老师X)
指導教員X%
指導教授XB
授与団体X@
授与機関X@
授与者X@
授予单位XA
掌握程度Zr
排名Zs
推荐Zt
推荐意见Zt
推荐语Zt
推薦Zu
推薦の言葉Zv
推薦內容Zw
推薦文Zv
推薦語Zw
掲載X]
掲載媒体X]
掲載日Y'
掲載誌X]
描述Zx
携帯Zy
携帯telZz
携帯番号Zz
携帯電話Zy
携帯電話番号Zz
摘要Z{
擅長工具XI
擔任職務Z|
擔任角色Z}
收获X1
政治状态Xv
政治身份Xv
政治面貌Xv
效果X1
教育分野(isced f[$
教育机构Yn
教育機関YA
教育程度[%
教育領域(isced f[&
教育领域(isced f['
敬称[(
文化程度[)
文章链接X,
方向X-
族群[*
日付ZP
日期[+
时长XX
时间[,
时间段XX
昵称[-
時期ZP
時間[.
普通自動車免許[/
暱稱Xj
書くWz
最后修改[0
最寄り駅[1
最寄駅Yf
最後修改[2
最快到岗X{
最終学歴[3
最終更新[4
最高学历Z)
最高學歷[5
最高學歷學校Z/
會話YO
月薪ZU
服务机构Y[
服務單位XY
服務機關XY
服役情况Y,
服役狀況Y-
期刊[6
期刊名称X^
期望地点ZC
期望地點ZJ
期望城市ZC
期望岗位ZT
期望工作地ZC
期望工作地点ZC
期望工作城市ZC
期望工作性质ZE
期望年薪ZU
期望待遇[7
期望月薪ZU
期望职位ZT
期望職位ZM
期望薪水ZU
期望薪資ZL
期望薪资ZU
期望薪酬ZU
期間Yh
本人职责X2
本人角色X4
本社所在地YB
本籍[8
本籍地[8
机动车驾驶证[9
机构[:
查看X,
标题Yw
校名Z/
核心技术XH
核心技術XI
核心课程X0
核發單位[;
框架XH
案件名W]
案件概要Wm
案件種別Wg
業務X8
業務内容X8
業務内容の概要XM
業務概要[<
業務詳細X8
業界[=
業種[=
業種・業界[=
業績[>
概况XT
概要[?
概述Z{
標題[@
機構YZ
歲ZR
歳ZS
母国語[A
母語[B
母语[C
毕业学校Yn
毕业年份Z`
毕业日期Z`
毕业时间Z`
毕业论文YI
毕业论文题目YI
毕业设计YI
毕业院校Yn
毕设YI
氏名W]
民族[D
水平Zr
求职地点ZC
求职岗位ZT
求职意向ZT
求职方向ZT
求职状况Yg
求职状态Yg
求职类型ZE
求職意向ZM
求職狀態Z=
汇报上级X)
汇报对象X)
流利程度[E
流暢さX\
海外経験Xh
涉及技术XH
涉及技术栈XH
満年齢ZS
源码X,
源码地址X,
溝通[F
演示X,
演示地址X,
点数Wn
照片[G
熟練度[H
熟练度Zr
熟练程度Zr
特記事項Wx
状态Yg
獎項[@
獎項名稱[@
獲獎時間YM
环境XH
现住Z5
现住地Z5
现住址Z7
现在居住地Z5
现居(n
现居于Z5
现居住Z5
现居住地(n
现居住城市Z5
现居地(n
现居城市(n
现所在地(n
班排名[I
班级排名ZQ
現住[J
現住地YB
現住所W^
現在の年収ZK
現在の状況Z<
現在地Yf
現居[K
現居住地[K
現居地Yl
現居城市[K
現年収ZK
現職ZI
環境Wh
環境 言語Wh
環境・言語Wh
生[L
生まれ[M
生人Y>
生年[L
生年月日[M
生日Y=
生源地Z6
產業[N
產業別[N
產業類別[N
用到的技术XH
用到的技術XI
用戶名Xj
用户名[-
甲方Y{
申请职位ZT
电子邮件[O
电子邮箱[O
电子邮箱地址[O
电话Zj
电话号码Zj
电邮[O
畢業學校Z/
畢業專題Z;
畢業日期[P
畢業時間[P
畢業論文Z;
発注元Wi
発行元[Q
発行年Y'
発行日Y'
発行機関X?
発行者X?
発表Wo
発表年Y'
発表日Y'
發照單位[;
發表於Y9
發表日期[R
發表時間[R
發證單位[;
發證日期YM
發證機構[;
目前居住地[K
目前所在地Y%
目前状态Yg
目前狀態Z=
目前職稱ZM
目前薪資ZL
目前薪资ZU
目标城市ZC
目标岗位ZT
目标职位ZT
目標職位ZM
直属上级X)
直屬主管XB
相关技术XH
相关课程X0
相片[G
相關技術XI
相關課程X=
省Yi
省 州Yi
省份[S
研究テーマXm
研究分野Z,
研究方向X-
研究科Z,
研究題目Xm
研討會Y9
硕士论文YI
碩士論文Z;
示範X+
社交主页X5
社交平台[T
社交账号X5
社会人歴Wf
社名X[
社員数Wr
社团Y[
社團Ye
社群[U
社群帳號[V
社群連結[V
祖籍Z6
离开原因[W
离职原因[W
离职日期Z`
离职时间Z`
科目Wl
科系X;
科系名稱X<
称号[(
称呼[X
称谓[X
移动电话Zk
程度[Y
程式碼X+
程式語言XI
種別Wg
種類Wg
稱謂[Z
稼働開始日Xz
立場[[
第一作者YR
等級[\
等级Zr
签发机构YJ
签证ZG
签证状态ZG
简介[]
管理人数X*
管理人數XR
管理責任XR
簡介[^
籍貫Za
籍贯Z6
类别[_
类型[_
精通程度[`
系所X<
系排名[I
級[a
級別[b
終了YE
終了日YE
終了時期YE
組織[c
組織名Y]
経験[a
経験年数[d
結束日期[P
結束時間[P
結果X:
続柄[e
網址X+
網站X+
網站連結X+
網頁X+
線上展示X+
縣市[K
總年資ZD
績效XJ
级别Zm
线上地址X,
组织Y[
组织名称Y[
经验XU
结束日期Z`
结束时间Z`
结果X1
绩点X.
综合排名ZQ
编程语言XH
网名[-
网址X,
网站X,
网络[T
网页X,
署名YR
習熟度W}
职业ZT
职业方向ZT
职位[f
职位名称XV
职位类型ZE
职务Zn
职称[g
职衔XV
职责X2
职责描述X2
职责范围X2
联系Zj
联系号码Zj
联系地址Z7
联系方式Zj
联系电话Zj
联系邮箱[O
聞くW{
聯絡信箱[h
聯絡地址Zb
聯絡方式[i
聯絡電話[i
聯繫電話[i
聴解W{
職位[j
職位名稱ZF
職務[k
職務・役職ZX
職務內容XF
職務内容X8
職務名稱ZF
職務経験年数Wf
職務要約Ww
職務說明XF
職業[l
職種[m
職稱[n
職責XF
職責範圍XF
聽[o
聽力[o
肩書[m
肩書きZI
背景XT
自動車免許[/
自動車運転免許[/
自宅住所W^
自宅電話Y^
自我介紹Xs
自我评价X3
苗字[p
荣誉Yw
获奖时间YK
获得日期YK
获得时间YK
著者Y)
著者名Y)
薪資ZL
薪资ZU
薪资期望ZU
薪资要求ZU
血型[q
血液型Xo
行业Y&
行业类别Y&
行動電話Zl
行業[N
补充Y/
表彰者X@
補足Ww
要点XD
要約Ww
要素技術Wh
規模Wr
规模X*
角色[r
言語[s
言語 fwWh
言語・fwWh
言語・ツールWh
記事K?
証明写真Y8
評点Wn
話すWo
話す(やりとりWc
話す(発表Wo
詳細Wm
認定団体X?
認定機関X?
認證單位[;
誕生日[M
語学Yo
語学レベルX\
語学力X\
語学検定[t
語学経験Xh
語学資格[t
語文Yp
語文檢定[u
語言Yp
語言程度[v
語言證照[u
說YP
說明[^
説明Wm
読むW|
読解W|
課程[w
論文[x
論文題目[x
讀[y
认证机构YJ
论文YI
论文标题YI
论文题目YI
访问地址X,
证书[z
证件号[{
评价Zt
详情[|
详细地址Z7
语种Yq
语言[}
语言水平Yr
语言经历Xi
语言能力Yr
语言证书[z
说YN
说明X3
读\$
课程X0
負責內容XF
負責工作XF
負責角色Z9
負責項目XF
資料K?
資本金Wr
資格名W]
資訊處理\%
賞Wp
賞名Wp
负责X2
负责内容X2
负责工作X2
负责模块X2
负责角色Y*
责任描述X2
账号[-
起始日期Xx
起始时间Xx
起止年月XX
起止日期XX
起止时间XX
起訖時間XZ
身份Y*
身份證\&
身份證號碼\&
身份证[{
身份证号[{
身份证号码[{
身体状况Xn
身分\'
身分證字號\&
身長Xo
身高[q
身高 体重Xn
身高 體重Xp
身高体重Xn
軟體XI
転職希望時期Xz
転職理由\(
软件XH
软件架构XH
软件环境XH
运用技术XH
退社YE
退社年月YE
退職YE
退職理由\(
通信地址Z7
通勤時間W_
通訊地址Zb
通讯地址Z7
連結X+
連絡先Y^
連絡先住所W^
連絡先電話番号Y^
連絡電話[i
運転免許[/
運転免許証[/
邮件[O
邮件地址[O
邮政编码\)
邮箱[O
邮箱地址[O
邮编\)
部下Wr
部署Wq
部署名Wq
部落格X+
部門\*
部门Y\
郵便番号\+
郵箱[h
郵編\,
郵遞區號\,
都市Yf
都道府県Yk
配偶者Z$
配偶者の扶養義務Z$
配偶者の有無Z$
配属Wq
配属先Wq
重点XD
重要成果XJ
重點XP
链接X,
開始Xw
開始日Xw
開始日期Xy
開始時期Xw
開始時間Xy
開発体制Wr
開発内容Wm
開発期間Wv
開発環境Wh
開発環境・言語Wh
開発規模Wr
開発言語Wh
開發工具XI
開發技術XI
開發環境XI
開發語言XI
関係[e
閱讀[y
關係\'
關於公司Y$
關鍵字XI
關鍵詞XI
问题解决\-
阅读\$
阅读理解\$
院校\.
院校名称Yn
院系X-
雇主\/
雇用主X[
雇用形態Xu
雑誌名X]
離職原因\0
離職日期[P
電子メール1D
電子信箱[h
電子郵件[h
電子郵箱[h
電話\1
電話番号Y^
電話號碼[i
電郵[h
電郵地址[h
順位ZN
頒獎單位XK
頒發單位\2
頭銜[Z
題名Wp
題目[@
顔写真Y8
類型Z:
顧客Wi
顧客名Wi
项目业绩X1
项目主页X,
项目亮点XD
项目人数X*
项目介绍XT
项目内容XT
项目单位Y{
项目名称\3
项目周期XX
项目地址X,
项目岗位X4
项目成果X1
项目成绩X1
项目技术XH
项目技术栈XH
项目担任X4
项目描述XT
项目收益X1
项目时间XX
项目来源Y{
项目概述XT
项目环境XH
项目简介XT
项目类型[_
项目职位X4
项目职务X4
项目职责X2
项目职责角色X4
项目背景XT
项目角色Z_
项目说明XT
项目起止时间XX
项目链接X,
颁发单位\4
颁发日期YK
颁发机构\4
颁奖单位XA
颁奖机构XA
预览地址X,
题目Yw
駕照Zq
駕駛執照Zq
驾照[9
驾驶执照[9
驾驶证[9
體重Xp
高中Yn
高校YA
개발기간\5
개발스택\6
개발언어\6
개발인원\7
개발환경\6
개선성과\8
개요\9
개인홈페이지\:
거주\;
거주국가\<
거주주소\=
거주지\>
거주지역\>
거주지주소\=
건강상태\?
게재일\@
게재지\A
결과\8
결과및성과\8
결혼여부\B
경력\C
경력기간\C
경력연차\C
경칭\D
계약형태\E
계열\F
계정\G
고객\H
고객사\H
고등학교\I
고용주\J
고용형태\E
고향\K
공인시험\L
공저자\M
과목\N
과정\O
관계\P
관련링크\:
교육기간\5
교육기관\I
교육내용\N
교육분야(isced f\Q
구분\R
구사능력\S
구사수준\S
구직상태\T
국가\<
국적\U
군별\V
군복무\V
군필여부\V
규모\7
근무가능일\W
근무기간\5
근무부서\X
근무지\Y
근무지역\Y
근무처\J
근무형태\E
근무회사\J
급수\Z
기간\5
기관\[
기관명\\
기술\6
기술및도구\6
기술블로그\:
기술스택\6
기술환경\6
기업\J
기업명\J
기업소개\]
기여\^
기타\_
기타링크\`
기타사항\_
기타연락처\a
기타이메일\b
깃허브링크\:
깃허브주소\:
나라\<
나이\c
날짜\d
내용\e
논문\f
논문명\f
논문제목\f
능력\g
닉네임\G
다운로드\:
단체\\
단체명\\
달성내용\8
담당\h
담당내용\^
담당분야\^
담당업무\i
담당역할\j
담당직무\k
대학\I
대학교\I
대학명\I
대화\l
데모\:
도\m
도구\6
도시\;
독해\n
듣기\o
등급\g
등수\p
레벨\q
링크\:
만나이\c
말하기\r
맡은업무\^
맡은역할\s
맡은일\^
맡은직무\k
매출규모\7
메일\t
메일주소\t
면허\u
명칭\v
모국어\w
모바일\x
문제해결\y
바로가기\:
발급기관\z
발급일\{
발급일자\{
발급처\z
발주처\H
발표일\@
발표자료\:
발행기관\z
발행년도\@
발행일\@
발행처\|
배경\e
배포링크\:
배포주소\:
병역\V
병역구분\V
병역사항\V
병역여부\V
보고대상\}
보훈대상\_
복수전공\F
본인역할\s
본적\K
부서\X
부서명\X
부전공\F
블로그\:
비고]$
비상연락처]%
비자]&
사는곳\;
사는지역\;
사업내용\]
사용기술\6
사용도구\6
사용스킬\6
사용언어\6
사용언어및기술\6
사용자명\G
사용툴\6
사용프로그램\6
사용한기술\6
사원수\7
사이트\:
사진]'
산업](
산업분야](
살\c
상명])
상사\}
상세내용\e
상세업무\^
생년]*
생년월일]*
생일]*
서비스]+
서비스링크\:
서비스소개\e
서비스주소\:
석사논문\f
석차\p
설명\9
성],
성과\8
성명]-
성별].
성적\Z
성함]-
세\c
소개\9
소셜계정]/
소속]0
소속부서\X
소속팀\X
소속회사]1
소스코드\:
소재지\Y
수강과목\N
수상내용])
수상년도\{
수상명])
수상일\{
수여기관]2
수여처]2
수준\g
수행기간\5
수행업무\^
숙련도\q
스택\6
시\;
시 군 구\;
시 도\m
시력\?
시상기관]2
시연\:
시작]3
시작일]3
시작일자]3
시행기관\z
시행처\z
신장\?
실적\8
쓰기]4
아이디\G
안전]5
어학자격증\L
언어]6
언어 환경\6
언어수준\S
업계](
업무]7
업무내용\^
업무범위\^
업무상세\^
업무성과\8
업무실적\8
업적\8
업종](
역할]8
역할및업무\^
연구주제\f
연도\5
연락처]%
연령\c
연봉]9
연차\C
외국어]:
외국어명]:
요약]$
우편번호];
운전면허\u
운전면허증\u
웹사이트\:
위치\>
유선전화]%
유형\R
의뢰처\H
의사소통]<
이름]=
이메일\t
이메일주소\t
이수과목\N
이수학점]>
이직사유]?
인원\7
인증기관\z
일반전화]%
일자\{
읽기\n
입사]3
입사가능시기\W
입사가능일\W
입사년월]3
입사일]3
입학]3
입학년월]3
입학일]3
자택주소\=
작문]4
작업기간\5
작업내용\^
장소\Y
장애여부\_
재직구분\E
재직기간\5
재직상태\T
재직여부\T
재학기간\5
저널명\A
저자\M
저장소\:
전공\F
전공명\F
전공분야\F
전공학과\F
전자우편\t
전화]%
전화번호]%
점수\Z
정보처리]@
제목])
조직\\
졸업]A
졸업구분\O
졸업년도]A
졸업년월]A
졸업논문\f
졸업일]A
졸업작품\f
종교]B
종료]A
종료일]A
종료일자]A
종류\R
주관]2
주관기관\H
주관처\z
주민등록번호]C
주소]D
주요과목\N
주요기술\6
주요내용\e
주요담당업무\^
주요사업\]
주요사용기술\6
주요사항]E
주요성과\8
주요수강과목\N
주요스택\6
주요실적\8
주요업무\^
주요업적\8
주요활동]E
주전공\F
주최]F
주최기관]2
증명사진]'
지도교수\}
지방\m
지역\>
지원부문]G
지원분야]G
지원직무]G
직급\k
직급 직책\k
직무]H
직무내용\^
직무명]G
직업]G
직원수\7
직위\k
직위 직책\k
직장\J
직장명\J
직전연봉]9
직책]I
직함\k
진행기간\5
집주소\=
참고링크\:
참여기간\5
참여역할\s
참여인원\7
체류자격]&
체중\?
총경력\C
최종수정]J
최종연봉]9
최종학력]K
추가정보\_
추천글]L
추천내용]L
추천사]L
출근가능일\W
출생]*
출생년도]*
출생연도]*
출생일]*
출생지]M
출신지\K
출신학교\I
출판년도\@
출판사\A
출판일\@
취득년도\{
취득년월\{
취득일\{
취득일자\{
콘텐츠제작]N
클라이언트\H
키워드\6
퇴사]A
퇴사년월]A
퇴사사유]?
퇴사일]A
퇴직사유]?
툴\6
특징]E
팀\X
팀구성\7
팀규모\7
팀원\7
팀인원\7
팩스]O
평균학점\Z
평점\Z
포지션]P
포트폴리오\:
프레임워크\6
프로젝트개요\e
프로젝트기간\5
프로젝트설명\e
프로젝트성과\8
프로젝트소개\e
프로젝트역할\s
프로젝트유형\R
프로필사진]'
플랫폼]+
학과\F
학교\I
학교명\I
학력]Q
학력구분\O
학부\F
학술지\A
학위\O
학위구분\O
학위논문\f
학점\Z
학회\A
학회지\A
한글이름]-
한줄소개]$
합격일\{
핵심사항]E
핵심성과\8
핸드폰\x
핸드폰번호5y
현거주지\;
현재상태\T
현재연봉]9
현재직무]G
현주소\=
혈액형\?
혼인상태\B
혼인여부\B
홈페이지\:
환경\6
활동기간\5
활동기관\\
활용기술\6
활용도구\6
활용수준\q
회사\J
회사개요\]
회사명\J
회사소개\]
회화\l
회화능력\S
회화수준\S
휴대전화\x
휴대폰\x
휴대폰번호5y
희망고용형태\E
희망근무지]R
희망근무지역]R
희망근무형태\E
희망급여]9
희망연봉]9
희망지역]R
희망직무]G
희망직종]G
"#, b"7\x00\x02\x00G\x00\x00\x00\x04\x00\x08\x00\x00\x00%\x00\xa6\x00{\x01\x98\x00\x0e\x01\x00\x00\x12\x00\x0f\x00\x06\x00\x02\x00Q\x00\t\x00\x04\x00\
\x00\x00w\x00\x03\x000\x004\x03#\x03\x07\x00\x9c\x00\x04\x00(\x00\x83\x02N\x00\x10\x00a\x00\t\x001\x01\x12\x01\x01\x008\x00O\x00\
\t\x00\x00\x00\x11\x00\x04\x00N\x00\x00\x00\x1f\x00\'\x00\x0e\x00N\x00\x0e\x00\x1b\x02\x02\x00\x1c\x00\x88\x01\x02\x00(\x00\xfb\x02%\x02^\x02\
\x11\x00?\x00\x0b\x00\x02\x00\x8d\x00\x0e\x00~\x03\x0f\x00@\x00D\x00\x9d\x00R\x00,\x00\x04\x00\x04\x00,\x00T\x04H\x00\x11\x01\x02\x00\
\x17\x00\xd6\x00\x00\x00\x11\x00r\x00\x02\x00\xa7\x00q\x00o\x00\x05\x00&\x00\x00\x00/\x00\xa4\x00+\x00\x00\x00\x82\x00\x00\x00P\x02\x0e\x00\
\x01\x01\x02\x005\x00\x03\x00\x01\x00+\x01\x90\x00\x0b\x00\xb2\x01:\x00l\x00\x8f\x00>\x00\x8d\x01\x07\x00\x91\x04F\x00l\x02\x02\x00v\x03\
\x02\x00H\x00M\x00i\x00\x92\x00\xd8\x00j\x02\x19\x00W\x00C\x00k\x01\x02\x00\x10\x00a\x00\x1c\x00\x10\x00)\x00\t\x00\xc1\x00%\x00\
\x00\x00q\x00\x16\x00\x03\x00\x00\x00\x93\x02f\x00\x02\x008\x02\xb4\x02\x02\x00-\x00\xdc\x00r\x00\xec\x01\x00\x00\x87\x00\x12\x00Y\x00+\x00\
2\x00\r\x007\x00 \x00\x04\x00\x03\x00L\x00\x0c\x00@\x02>\x04\xa9\x01\x02\x00\x04\x00\x00\x00$\x00\x1b\x00\x18\x00\x03\x005\x00\x06\x00\
r\x01!\x00p\x00H\x00\r\x003\x00N\x00\x81\x00\x0e\x00C\x00\n\x00\xd7\x00W\x00\x01\x00$\x00\x1e\x00\x04\x00\x03\x00-\x00\x00\x00\
\x00\x00\r\x00\x01\x00\"\x00\x14\x01\xfe\x00\x92\x00\x00\x00\x14\x00\xca\x00(\x00/\x00k\x00\x0b\x00a\x003\x00v\x010\x00\"\x00\x00\x00\
=\x00\x02\x00\x01\x00\xaf\x01\x9f\x00\x02\x00\x8a\x00\x84\x00\x00\x00\x00\x00$\x00\'\x00d\x00Z\x00D\x00:\x00\x00\x00\xfb\x00\x0c\x01\x02\x00\
$\x00d\x01\x01\x00\xd8\x04\x06\x00\x00\x00\xe0\x00\x10\x008\x00\xa5\x01\"\x00\x01\x00e\x00\x00\x00\x06\x00\x07\x00\x05\x00}\x01*\x00\x18\x00\
4\x01\x05\x00\x00\x00\x8e\x00-\x00\x06\x00\x00\x00\r\x00J\x00j\x00\n\x00\x00\x00\"\x02*\x00\x03\x01<\x00k\x00\r\x00\x05\x00\x02\x00\
&\x00\x01\x00\xc3\x03V\x00\xb4\x02\x05\x00\xd2\x00\x16\x00K\x00R\x00/\x00\x06\x005\x01\x12\x00\x00\x00\t\x00\xd9\x00\x05\x00\x14\x00\x01\x00\
/\x00\x02\x00N\x01\xf9\x00\xb0\x02\x00\x00\x0f\x00\x00\x00\x01\x00\x81\x00\xb2\x00\x03\x00b\x00e\x00\xac\x00P\x00\x02\x00\x0f\x00L\x001\x00\
\xcb\x00o\x00\xf1\x00\xf5\x04;\x00L\x00\x12\x00\x00\x00\xb6\x00\x03\x00\x05\x00;\x00\x00\x00\xe4\x00-\x00C\x00\x03\x00\x00\x00,\x00\x02\x00\
1\x00\x0b\x00\xee\x01\x06\x00\x04\x00B\x00{\x01:\x02N\x04.\x01\x0b\x00)\x00\x00\x00\x02\x00\x0b\x00A\x00\xdb\x00@\x00\r\x00\x8b\x00\
\x06\x00\x01\x00\x03\x00\xef\x01\t\x00\x03\x00\x07\x00\x07\x00\x00\x004\x00J\x00h\x01h\x00\x0f\x00\x15\x00\x06\x00\x19\x00\x00\x00C\x01\x04\x00\
I\x01\x0b\x00\x1e\x00&\x00\x0c\x00\xad\x00&\x00<\x00-\x00$\x00U\x00\xc4\x02\x03\x00\xe9\x00\x01\x00/\x00\x01\x00\r\x00\x02\x00\x00\x00\
\x98\x00\x08\x00\x04\x00\x00\x00\x01\x00\x0c\x00A\x01\x15\x00J\x01\x1d\x00\x02\x00\x00\x00\x01\x00=\x00Z\x00\t\x04%\x01&\x00%\x00.\x00\
h\x00\xcc\x00\x00\x00\x9e\x00\xaf\x00\r\x00\x1b\x01\n\x00t\x00\x9d\x01\x00\x00\x03\x00\x03\x007\x00l\x01\x02\x00\x0b\x01m\x00l\x00\x00\x00\
\x01\x00\x18\x00\xd5\x00\x0e\x00\x9f\x00>\x00\x0b\x00\x00\x00 \x00#\x00\x05\x00\x0e\x00\x00\x00\x00\x00\x1d\x01&\x00\x00\x00\xc0\x01+\x00\xf5\x02\
\x02\x00\x81\x02\x01\x00\x16\x00\xb4\x00\x00\x00\x14\x00\x14\x00\'\x01\x05\x00\x8b\x02\x02\x00\x01\x00O\x00\x06\x00\xc2\x005\x00\x01\x00\xfd\x00\xce\x02\
\x04\x00\x1b\x00?\x007\x00]\x00\x01\x00<\x02\n\x00\x1d\x00\x02\x003\x01\xea\x00\x8c\x00\x03\x00M\x01\xc3\x04\x8a\x01\x05\x00X\x01\x00\x00\
\x05\x00\t\x00\xfd\x00\x04\x00,\x00\x0c\x00\xd1\x01+\x00\x04\x00q\x00:\x00~\x00,\x00\x07\x00\x04\x00Q\x03^\x00\xef\x02\x00\x00\xb1\x00\
\xee\x00C\x00\xbd\x00\x06\x00\x02\x00 \x06\x15\x00]\x01\x00\x00\xfd\x02\x04\x00\xfd\x03\x00\x007\x00t\x00\xcf\x00\x99\x00X\x01\x02\x00\xf0\x01\
\x20\x00\x1b\x00@\x005\x00n\t\x0b\x00\x00\x00H\x00\x1e\x00\x1a\x00\x02\x00\x02\x00\xb5\x00\x04\x00&\x01Q\x00A\x00\x15\x003\x02-\x00\
i\x01N\x01\x01\x01R\x00#\x03\x00\x00\xe0\x00D\x01A\x00H\x00\x00\x00\x1e\x00/\x00\xe5\x00\xca\x00\x04\x00\x06\x00>\x00\xa4\x00M\x00\
>\x00\x00\x02O\x00\x8a\n/\x00\x03\x00\x06\x002\x01\x05\x00\x00\x00@\x00\x1b\x00\x03\x00\x00\x00\x00\x00\x06\x00$\x00\x03\x00\xe2\x01\x12\x03\
\xf6\x02/\x00,\x00\xb1\x02\x05\x00\x02\x00\x0b\x00b\x02\x88\x00O\x00\xd8\x00\n\x00\x04\x00\x03\x00\x07\x00\x0f\x01J\x02n\x02\xfd\x03?\x01\
\x00\x00\x02\x00\xdb\x01\x00\x00\x06\x00\xe8\x01\x01\x00\x02\x00\x05\x00\x02\x00:\x00\n\x00\xb3\x00\xc5\x05\xf9\x00\x1f\x00\x87\x01$\x00\x10\x00q\x01\
\x04\x00\xf4\x00x\x00\x0e\x00\xa7\x01\x1f\x00\x06\x00\x10\x00\x03\x00o\x00\x0e\x00\x00\x00P\x00\x1e\x00\x07\x00\x06\x01&\x00\x00\x00\x02\x00N\x02\
\x00\x00\x01\x00\x07\x00\xb3\x00\x02\x00\x01\x00\x04\x00;\x01\x03\x00\x01\x00\x13\x00\x00\x00\x02\x00G\x00\x02\x00\x04\x00\x84\x00\t\x00\x0b\x00\r\x00\
\x06\x00\x00\x00\xac\x010\x02I\x00\xe3\x00\x00\x00@\x00\x02\x00\x08\x00\x12\x00\x01\x00T\x00\xbc\x00\xa8\x00\x02\x00\x06\x00@\x00\x14\x00,\x00\
9\x00-\x00\x04\x00\x13\x00\x03\x00\x0c\x00\xb0\x00\x83\x00\xa6\x01\x04\x00\x11\x00\x00\x00\xf4\x00.\x01B\x00\x01\x00\x18\x00#\x00!\x00\x03\x00\
\x00\x00\x0c\x01\x1b\x00X\x00\x07\x00\x0b\x00\x00\x00\x04\x01\x04\x00\x07\x00+\x01\x0b\x00\x10\x00\x00\x00\x17\x00\xa0\x03\t\x01\x18\x00h\x00!\x01\
\x16\x00\x9e\x03b\x00\x05\x00\x00\x00\x85\x00M\x02L\x00$\x00\x00\x00\x0f\x00S\x00H\x01\xc1\x00\x00\x00\xcd\x01\x03\x00G\x00H\x00*\x00\
\xcf\x00\xd7\x01\x01\x00\x00\x00\x00\x00?\x00\'\x00\x08\x00K\x00s\x01)\x02\x00\x00\x03\x00\x02\x00\x12\x00\x07\x00\xff\x02\x12\x00\x06\x00\xdb\x02\
(\x01\"\x00\x11\x00o\x02A\x00\x05\x00\x1f\x00\x06\x00\xb6\x02\xe5\x00\xea\x00\x1a\x00\xde\x00\xaa\x00\x9e\x01-\x00\x0b\x00\x01\x00\x98\x00\x00\x00\
\xa4\x00\x16\x00?\x00\x86\x00\x00\x00\x0f\x01)\x00S\x00\'\x00!\x00\x06\x00\xe2\x00W\x01\x80\x00\x0b\x00\x02\x00\x00\x00\x02\x00\xa6\x00$\x00\
j\x00\xd7\x01)\x00\x86\x00\x00\x00\t\x00\x0c\x00\x06\x00!\x00\x00\x008\x00%\x00H\x00\x0b\x00\xb0\x06Q\x00)\x00\x00\x00\t\x00\xd5\x00\
\x02\x007\x00\xeb\x00K\x01\x00\x00\x0e\x00\xaa\x00\x00\x00\x00\x00\x18\x00\x02\x00L\x00\xd2\x02j\x02\x05\x00\x04\x00\x8a\x01\x00\x00P\x00\x0e\x02\
2\x00B\x00\x04\x00=\x00\x97\x01\x8f\x00g\x00\r\x00\xd1\x03)\x01\x81\x00\x98\x00\xd5\x00$\x00\x10\x00\x01\x00\x85\x00\n\x00\x05\x00!\x00\
@\x02h\x00\x03\x00\x11\x02\x02\x00\x0e\x00\x06\x00\x01\x00\x01\x00n\x00\xe3\x01a\x00\x00\x00\x08\x00\x12\x01k\x00\x12\x00\x08\x00c\x00\x05\x00\
\x02\x00\x0c\x00<\x00\x04\x009\x00\x00\x00\x88\x00\x15\x00\r\x001\x00\xbe\x04X\x00\x00\x00\"\x00\xeb\x01g\x00\x00\x00W\x00\x92\x01\xbe\x08\
U\x02\x0b\x02\x02\x00=\x08\x19\x01\x0b\x00\\\x00\xbf\x00\x00\x00U\x00\x93\x01\x00\x00\x1e\x00C\x00\x0f\x00*\x00\n\x00\\\x00\x05\x008\x00\
\x0f\x00&\x00\xcb\x03<\x00\r\x00\\\x07\n\x00\x00\x00\"\x00\xef\x003\x00\x00\x00\x93\x01\xbd\x00\x16\x00\x03\x00\x07\x00\x01\x00\x00\x006\x00\
\x19\x02\x07\x00\"\x00\xc1\x01\x08\x00\x13\x00-\x00,\x00\x92\x00\x07\x00\xe1\x00]\x00_\x02\x1d\x03\xb3\x03\xdb\x00\x00\x00\x0b\x00\x11\x00\x01\x00\
\x00\x00\xca\x00\r\x005\x00\xb2\x00O\x00\x16\x00\x01\x00\xc0\x02&\x00\x03\x002\x02{\x05\x05\x01\x00\x00\x03\x00<\x00\x02\x00\x00\x00\xc7\x00\
\xb1\x01\x13\x02\xc3\x01\xa1\x02\xc6\x01>\t\x0e\x00\x14\x04\x0e\x00\x17\x00\x05\x00\x17\x00q\x00u\x02@\x001\x02\x0c\x00\xd5\x003\x00*\x00\
\x00\x00\x00\x00R\x00\x04\x00U\x00\x04\x00\x08\x00\x06\x00\x04\x00n\x00\xa8\x00M\x04\x99\x00\x03\x00\x08\x00(\x00)\x007\x00\x01\x00\x00\x00\
\xd1\x00\x00\x00\xfc\x00|\x030\x04/\x00\x06\x00+\x00\xfb\x00\x02\x00\x07\x00\x02\x00\x12\x001\x00\x06\x00\x0e\x00S\x01\x02\x00\x87\x00\x05\x00\
\x06\x00\x1b\x00\xb6\x01N\x01M\x00\x00\x00\x00\x00\xc5\x00\x08\x00\xe1\x03\x03\x00\xe3\x00\x13\x00\xc8\x003\x00g\x00E\x00\x02\x006\x02i\x00\
\x95\x00I\x00K\x01\xf0\x00\xc9\x00\x00\x00\x01\x00\x00\x00\xd8\x00\x19\x00\x05\x00S\x00?\x00\x18\x00\r\x00\x87\x00\x06\x00\x05\x00Q\x04&\x05\
\xd3\x00\x02\x00{\x00\x05\x00q\x02\x06\x004\x00\x05\x00;\x00\x05\x00\x05\x00\xf0\x00\x00\x00\n\x00\x86\x00\xc5\x00\x9d\x00K\x003\x00\xf7\x03\
]\x00\x97\x00\x0c\x01\xb3\t|\x00(\x00\x01\x00\x08\x00#\x00B\x01\xf0\x00\\\x00\xb4\x01%\x00w\x00T\x00\x05\x00\xa0\x05%\x00o\x00\
[\x00=\x002\x01\x13\x00\xca\x01t\x02\xba\x02\xe4\x00>\x02\x03\x00x\x00\x01\x00\xa1\x00\x01\x00\x11\x00\xbb\x00\x00\x00\x15\x02)\x00\x16\x00\
\x12\x00\xa5\x00\x05\x001\x02\x16\x00u\x02Q\x00\x8a\x03\x1a\x01\x02\x00\x1b\x00\x06\x00\x0b\x00N\x00\x03\x00+\x01 \x00\r\x00\x0f\x00\x02\x00\
\n\x00\x02\x00#\x00&\x000\x00\x01\x00\x11\x00j\x00B\x00\x04\x00\xed\x00\x1b\x00\xdc\x00\x01\x00c\x00\xa3\x00#\x00*\x00\x02\x00\n\x00\
\x02\x00%\x00h\x02\x00\x004\x01\xf7\x00\x08\x00*\x00\t\x00\x02\x00\xe0\x01\x06\x00C\x03Y\x00E\x04n\x00B\x00\x00\x00\x00\x00-\x00\
\r\x00\xeb\x00N\x03\xc1\x04\x00\x00L\x05\x0c\x00\xe9\x05\xe8\x07\x02\x00\x00\x00L\x00\x00\x00\r\x00\x00\x00\x0c\x00\x07\x00&\x02\x02\x00\x82\x00\
\x01\x00\x01\x00y\x03\x0c\x00\x82\x00\xd9\x05\xc9\x03\x8c\x01\xc9\x06]\x00z\x00\xda\x00\x18\x00\x8f\x00\x02\x00\x00\x00h\x01\x03\x00\x00\x00\t\x00\
I\x00&\x00\x89\x01\r\x02G\x00\x00\x00\x90\x01-\x00\xbe\x01\x17\x00\t\x00\x07\x00\x0e\x00\x08\x00\r\x00C\x00\xde\x01\x08\x00\xe9\x000\x00\
T\x00\x05\x00\x06\x00\x01\x00\x07\x00\x07\x00L\x00\xef\x01\x00\x00\x01\x00\x02\x00\x7f\x00X\x00.\x05\xb2\x01\x01\x00\x17\x00\xd6\x01\xfc\x00\x00\x00\
\xc7\x00\x11\x00\x14\x00\x00\x00\x9b\x00\x01\x00i\x01?\x00\x00\x00\x87\x02\x05\x00\x07\x00\xb4\x00\"\x00\x0c\x00\x82\x00\x00\x00Z\x04f\x00\x1d\x00\
@\x00\x02\x00\r\x01\xc5\x02\x01\x00\xe5\x06M\x04\t\x001\x00\x05\x00\x00\x00V\x01\t\x00\x03\x00\x18\x00\n\x00\x0e\x00\x1d\x000\x00\xa2\x00\
+\x07\x9d\x018\x00\x18\x00T\x00\x00\x00\x13\x00\xd2\x04\xb3\x03\x00\x00@\x00{\x04s\x02\xed\x05\x00\x00\x9f\x05.\x01>\x01\x14\x006\x01\
\x0e\x01\xee\x02\xde\x00\x01\x000\x00\xd4\x00{\x00\xe0\x01_\x03\x07\x00o\x00\x85\x04\x14\x00H\x00j\x01c\x00\x1f\x01\xf0\x05{\x00<\x00\
9\x00\x01\x00\xb5\x01\x1b\x00\x05\x02\x06\x00\x10\x01\x1b\x00\x04\x00#\x00\xa3\x00\x11\x00\x01\x00\x88\x01\x00\x00 \x01\xa2\x00K\x00=\x00E\x00\
\xac\x00\xea\x00\x1c\x00O\x02\x14\x00\x00\x00*\x00-\x00\x14\x00\x01\x00\x93\x01\x1c\x00n\x01\xf4\x00P\x00k\x01\x0e\x00\xc7\x06+\x00\xa5\x02\
k\x00=\x00\xb5\x00\x17\x02\xf5\x05\x8c\x04?\x00\x1b\x00\x8b\x00\xa2\x00\xf1\x00\t\x02\n\x00\x14\x00\x05\x00A\x02\x06\x01\x1d\x01\xbc\x05\'\x00\
\xc8\x03g\x01\xf2\x00O\x00\x03\x00\x13\x00\x18\x00\x80\x00\x03\x02\x0b\x00\xa4\x01\xc0\x01h\x00d\x00\x18\x01\x00\x00\x92\x00\x15\x00\x15\x00\x9c\x00\
\x00\x00\xa7\x00\xf0\x00+\x01\x06\x00\xb9\x02X\x00\x99\x00\x13\x00\xdd\x01\x19\x00\x02\x00-\x00K\x00\x16\x00\x88\x00\x02\x00\xbc\x00\x00\x00\x01\x00\
#\x00\x1f\x00\x00\x00\xc2\x02\x0c\x00A\x00\x01\x00\xe4\x005\x03\x16\x00\x00\x000\x01\x1b\x00#\x02p\x00G\x04A\x00W\x02\x0c\x01P\x00\
\x8b\x02\x03\x00s\x06\x01\x00\xb5\x00%\x00^\x03\x1e\x00\xac\x00\x00\x00T\x00\x15\x00\x02\x00$\x00\x0f\x00q\x00\x04\x00\x01\x00\xb2\x02$\x00\
\xa3\x005\x02~\x01\x01\x00\xbc\x00/\x00\x0c\x00C\x03\x01\x00z\x00\x9a\x00l\x00\x07\x00(\x00\x85\x00\x12\x00\x16\x00a\x00w\x01=\x00\
^\x00&\x00\x87\x00\x05\x00\x05\x02B\x01\x08\x00H\x01G\x00+\x00$\x00\x80\x01\xd0\x00\x01\x007\x00)\x00-\x01\x00\x00\x06\x00\x01\x02\
\x0b\x01\xb7\x00\x00\x00\x12\x01\xf8\x00<\x00\x16\x00\xd0\x01E\x01\x1a\x00K\x00Y\x00\x86\x00N\x00s\x00{\x00\xb0\x00\n\x00`\x00\t\x00\
\x03\x00\xb5\x04\x03\x00\xf1\x01x\x01\x03\x00h\x00\x08\x00>\x01{\x00\x1d\x00\x0c\x00|\x00!\x00\x85\x00\xe1\x014\x00\x19\x00\x05\x00\xea\x06\
\x93\x00\x01\x00K\x00*\x00\x01\x00t\x00\xaa\x04g\x04\x8d\x00U\x01+\x00h\x02\x9f\x01F\x04k\x00H\x00\x02\x00\x97\x00\xd8\x02\x8e\x00\
\x1f\x00-\x00@\x00Y\x00P\x02q\x00W\x03/\x00\x0f\x00\x01\x00\n\x00\x8f\x00\xd1\x01\x97\x01~\x02o\x05\x0b\x00v\x02Q\x01\xe4\x00\
>\x02M\x00\xf5\x01}\x00\xea\x04\x02\x00\x07\x00]\x00\xff\x00<\x08\x01\x00\x14\x00\x00\x00F\x00\xf6\x000\x00\x02\x00\x00\x00|\x00,\x00\
\x01\x00v\x00\'\x044\x00c\x00\xa1\x00\r\x00\r\x00\\\x00\x7f\x01\x99\x00x\x01\xea\x035\x00E\x00\xd9\x02\x0e\x00s\x03\x01\x00\xb1\x00\
#\x00\x12\x01\x03\x00\x1f\x01\x00\x00\xcf\x00\xa7\x01\x00\x00D\x01x\x01\x00\x00 \x00\x1b\x02\xeb\x00\xd4\x01=\x00\x98\x04\x02\x00\x02\x00x\x00\
\t\x00\xa8\x00\x02\x00\xce\x02\xe5\x01\xb3\x02\x03\x00\xad\x0b$\x00\x02\x00A\x01\xc9\x00q\x01\x9d\x00\x17\x00m\x00\x0e\x00\xa1\x01\x0c\x00=\x01\
\x0f\x00\xba\x00P\x01\xd8\x01E\x00\n\x00\"\x02\xea\x01d\x00\x03\x00\x92\x00P\x00\x0c\x01\xf4\x02*\x00\x9a\x01S\x00L\x06\x02\x00\x0b\x00\
*\x00\n\x00\x1d\x01g\x00y\x00\xb5\x01s\x02p\x00\x0c\x00G\x00\x01\x00r\x01\r\x00\x1d\x00K\x00M\x04\r\x00s\x00\xb8\x02\x00\x00\
\x01\x00.\x01\xa0\x03j\x00G\x00\x03\x00>\x00\xd7\x01^\x00\xdf\x05\x03\x00\x88\x00^\x00\r\x00\xdb\x00\x01\x000\x01\x00\x00\xe0\x01\x0f\x00\
L\x00R\x02r\x00\x01\x00,\x01\x8a\x03\xf2\x05e\x00b\x00\x00\x00[\x00\xb5\x00*\x04I\x015\x00\x04\x00\x0e\x00\x00\x00\x0f\x01\"\x00\
\x20\x00\xbe\x00J\x00\x0c\x00\xad\x04\xfc\x00S\x00\x19\x00\xdc\x00\xf2\x01K\x040\x02\x0b\x00\x06\x00*\x00\x05\x00\xff\x04\t\x00e\x00\x05\x00\
6\x00\xe8\x00\x1a\x00k\x01\x99\x00\x1c\x00\x00\x00h\n?\x027\x00\x01\x00\x02\x00\x17\n\x10\x01\x04\x00\x03\x00\xb0\x01\n\x00\x03\x00\x00\x00\
\x12\x00=\x03\xe4\x03\x03\x00\t\x00#\x00E\x00\xf1\x07\x06\x00:\x037\x00A\x07U\x00\t\x00\x01\x00s\x02h\x00P\x04b\x00\xe2\x02\
U\x01-\x00\x03\x00\x01\x00\x1a\x00\xc5\x000\x00r\x00\'\x00\x00\x00\x96\x02\x00\x00e\x02\xee\t\xff\x01>\x00\x04\x00\xf8\x01I\x00\x02\x00\
v\x06\x19\x04d\x00?\x01\"\x00\xb6\x00\xbf\x00.\x00D\x00\x01\x00\x12\x00\x04\x00\xaf\x01]\x01\xf5\x05\xce\x01\x00\x003\x01\x05\x00\x00\x00\
\x00\x00\xc1\x00E\x00Z\x00\xed\x02s\x04A\x07O\x00g\x00\xad\x03O\x06g\x02\x15\x00U\x04\x04\x00\x89\x0c\x01\x00\xe2\x00\x0c\x00\x1b\x05\
\x84\x01\x00\x00%\x00\xa9\x00\x8c\x01\x04\x00(\x00#\x00\x14\x00}\x00\xf7\x01\\\x0c\x17\x00q\x00Q\x03\xd6\x00\x00\x00\x1e\x00\x05\x00\xaf\x03\
e\x08[\n,\x00#\x00\xdf\x01\x00\x00\x04\x00\xab\x01A\x06<\x01\x05\x00\n\x00B\x00\x10\x00\x0c\x00\x02\x00U\x00\x07\x00\x7f\x00\n\x05\
\x15\x00\x80\x00\xf4\x01;\x00\x1b\x00\x19\x06\x00\x00]\x0c\x02\x00x\x03\r\x08Q\x00\x06\x00\xc9\x00\x99\x04\x00\x00\x08\x00\x00\x00\x1f\x02-\x00\
\x03\x00\x08\x00\x06\x00\x11\x00\x1b\x00\x82\x04\xba\x01\x17\x00\x05\x00\x0e\x00\x94\x00\xc0\x01\x13\x02\xa4\tW\x00\xdc\x00*\x00\xa6\x01\xfa\x01,\x00\
u\x02\xdd\x01\x0b\x00\xa5\x02\t\x00\x08\x00\t\x00P\x001\x00\x8b\x00\x08\x00\xdc\x07L\x00\x00\x00]\x00\x0c\x00\xda\x03c\x03)\x00\x0c\x00\
\x03\x00\x11\x05w\x07#\x01!\x01\xd3\x05D\x00u\x03\x00\x00>\x00\x0c\x00V\x08i\x02\xb1\x02\x01\x00x\x00\x01\x00\xd6\x01#\x00-\x00\
\t\x00=\x00\x0b\x00b\x00\x00\x00\x1a\x00\xc9\x02\x00\x002\x01\xc4\r%\x00\xd0\x07\x00\x00\x02\x00\xc0\x02\xbe\x02\x93\x0bE\x00\x17\x00O\x01\
\x8b\x01\xab\x02\x16\x00r\x02\x01\x00\x10\x00\x00\x00\x1c\x00+\x00\xf8\x04\x03\x00\xc6\x02\t\x00\xe4\x00\x0f\x07\x00\x00\r\x00\x04\x00B\x04\x17\x00\
\x8a\x01\xeb\x05?\x08\x91\x01\x00\x00\x00\x00\x99\x004\x00\xf7\x02\t\x00c\x01\x02\x00\xa6\x01\xd3\x062\x00$\x07h\x00\x14\x00\xfd\n\xe7\x00\
\xd6\x02\x03\x00\x19\x0e\x91\x00\xf8\x08\x01\x004\x00Q\x00\xfd\x01\x8b\x02\x84\x00\x00\x00\xce\x03)\x00n\x02\x13\x00\x14\x00\x0c\x01\x02\x00v\x03\
D\x02x\x00z\x02\xd9\x0e=\x10\x95\x01}\x03\x01\x00\x01\x00V\x03\xdc\x05%\x00I\x00~\x009\x00\x02\x00H\x00\xe1\x02\x8a\x05\x16\x04\
\xe0\x03E\x03n\x010\x03\xcd\x00\xe2\x00\x01\x00\xa0\x02\x1e\x00\x17\x00\x00\x00\x82\x01\x84\n\xfe\x02\x1e\x00\x1f\x00\x07\t\x06\x00\x0e\x01\x91\x06\
N\x0c\x02\x00)\x00\x00\x00\x14\x03[\x00.\x00\x1e\x00\x8a\x06\x14\x00\x10\x00\x9e\x02:\x01\x13\x00\xf5\x00\x18\x00\n\x00\\\x03\"\x00\xe4\x00\
K\x00\x1b\x01\xaf\x00\xe9\x02\xc8\x04\x11\x030\x04}\x01#\x00\xb9\x05\x00\x00\x18\x00E\x00C\x00G\x02\xa7\x00\xf3\x00\x19\x00\x04\x00\x00\x00\
\"\x00\xa1\x01\x13\x00\xba\x00V\x06\xad\x02\x07\x00\xb9\x04\x14\x00L\x01\n\x00\xa1\x01\x1e\x05t\x03\xbd\x026\x00\x02\x00\x02\x00-\x01\x80\x01\
\x00\x00Q\x00\n\x00\xe3\x01C\x12\x86\x00\xe5\x00\xc0\x00\x95\x00\x05\x00\x16\x00\xba\x01\x9c\x03$\x01\x1d\x008\x00\xa3\x04\x18\x00\xb1\x00g\x00\
=\x00\xcf\x02\x12\t-\x06\xa0\x02\xfe\x06\x01\x00\x11\x00\x8d\x03\x00\x00\x00\x00\x11\x00G\x02;\x01/\x00\x00\x00x\x06\xc2\x08W\x08\x1f\x00\
\x17\x00\x03\x00\x9d\x027\x00\xd0\x01\xad\x07\x97\n\x1b\x00\x0b\x00\x08\x02<\x00\x0c\x00\x01\x00o\x01s\n+\x00\xaa\x01A\x00\x05\x00g\x05\
\xc89\xf9\x03\xc5\x06\x04\x00\r\x000\x00\xd4\x03\xc0\x00\x11\x05\x0c\x02\x82\x00\x02\x00D\x00\xe3\x02\xea\r\x08\x00\r\x01\x0c\x00\x06\x00\x00\x00\
\x03\x00\x15\x00e\x04\xf6\x00T\x00\xb4\x02J\x08\x07\x00\xd4\n5\x00Z\x01\xc9\x07M\n?\x01\xa6\x00\xa0\x01\x12\x01\x02\x00\x03\x00\x9a\x01\
\xa1\x03o\x02\"\x00\x06\x00C\x01|\x00\xf8\x00`\x01$\x00w\x00\xe7\x045\x00\x95\x1b.\x01a\x00u\x00\x07\x00\x01\x002\x00\xf3\x0e\
!\x01\xa0\x0f(\x02\x01\x00\x0b\x00\x96\x01\x12\t\xe9\x04\x97\x00\x07\x00\xbe\x02\xf4\x00,\x00/\x00\x7f\x00=\x00\n\x00R\t\x08\x00\x1f\x00\
\x03\x00\x17\x00\x02\x01\xf1\x00\x17\x00\xc5\x00\x19\x03\xed\x00M\x00\x00\x00\t\x00\x14\x00Q\x003\x00F\n\x93\x03\x00\x00\xb5\x08\xb4\x00\xdc\t\
E\x02 \x02\x01\x00#\x00\r\x00$\x00\x14\x00\'\x00\xd9\x01\x04\x00\x88\x00\x1f\x05@\x04\xb7\x01\x16\x00\x8b\x03\x03\x00\x0f\x00\xd3\x01Y\x03\
\x00\x00\x83\x02\x13\x02C\x04\x08\x00\xa4\x00\x9d\x11\x01\x00}\x06\x15\x00\x00\x008\x00\x1e\x00\xc2\x00;\x06\t\x00E\x00\x1f\x00\x19\x00%\x00\
\x93\x01\xc4\x005\x01\xf5\x03\x1f\x15\x04\x00\x00\x00\x03\x00\xd0\x0b\xb0\x00\x87#\x00\x00C\x00%\x02\x97\x03\xb2\x00\x1d\x046\x07\xf1\x13-\r\
\x05\x007\x14\xae\x03\xd6\x02\x8a\x00@\x13\x91\x01L\x01\x02\x009\x00m\x00\x08\x006\x11\x1c\x06$\x01\xae\x05\x07\x00\xce\x00\xaa\x08u\x01\
\xce\x01\t\x019\x078\x01E\x01\x87\x00\x00\x00%\x01Z\x00\xad\x05\x00\x00\xb2)u\x00\x06\x00\x05\x00\x01\x00\xfd\x04\xa7\x03\x14\x00\x10\x00\
\xd3\x079\x00\x88\x10`\x008\x00#\x00\xfa\x03\x02\x00}\x00\x00\x00g\x00Z\x00\x03\x00\xd5\x00\x05\x00A\n\xbe\x00o\x04B\x08S\'\
5\x00o\x00M\x07\xeb\x02\xb8\x01\x01\x00\x0f\x00\xa3\x00\x0f\x00\x04\x00\x81\x00\xd3\x04\x02\x00~\x01\x02\x008\x02\x14\x06\x16\x003\x039\x02\
\x94\x00>\x01\x86\x00\x0b\x00\x07\x00\x02\x00V\x00\x00\x00\x12\x00d\x07\x04\x00\x00\x00\x83\x01:\x00\xf2\x00Z\x02\x06\x00$\x01\xfc\x03\xda!\
Y\x00S\x00\x92\x14:\x00\xd8\x01\x1e\x00\x8e\x01\xd3\x00\x1b\x00\xb0\x17_\x04\xb9\x01b\x10\x89\x07\xf1\x001\x00\xcd\x03\x00\x00\xbd\x04\xda\x00\
\x01\x00\xd9\x01\x1b\x00\xec\r\x0e\x00o\x02\x18\x00\xac\x03}\t\x03\x00\xa2\x17a\x00c\x02t\x00\x15\x00\x13\x00\n\x00T\x03\x96\x05p\x02\
\x02\x00{!\n\x00d\x00\x03\x00=\x02m\x04t\r\x02\x00F\x00l\x03\x05\x00\x87\x18\x05\x00\x00\x00\xcb\r^\x05S\x00K\x00\xd5\x01\
\x00\x00+\x00*\x00\xed\x0c\xe8\x03\x02\x00f\x00\x19\x00\xc4\x00\x04\x00\n\x04\x05\x00\x00\x00;\x00\xb7\x08\x08\x00\xce\t[\x00\xa2\x16\x0e\x00\
L\x0f\x00\x00T\x05\xe0\x02\x86\x00D\x02K\x18\x94\x00\x01\x00\xa1\x01\x80\t\x10\x00\x9b&\x07\x00\x16\x00R\x00%\x03\xfa\x04f\x0c\x84\x00\
\\\x05\xac\x00\x9d\x04\xbb\x00\x01\x00\xcc\x0b\x02\x00]\x03\x06\x00\x1b\x0e#\x05\x03\x00.\x01X\x0cZ\x00\xc8\x00\xb9\x01\xfd\x01^\x00[\x00\
[\x05\xeb\x058\x00\xe5\x04I\x03z\x00;\x00\x1f\x00\x0f\x02\xd1\x02=\x00\x03\x00\xd1\x01\x00\x00\xc4\n\x8b\x00\xc0\x00\x11\x00\x0b\x024\x00\
\x00\x00\x13\x00\x06\x00\xbc\x05?\x01D\x00 \x00\xb1\x01O\x04@\x10m\x06=\x01\xf5\x00\x92\x00\xab\x1c\xa7\x02J\x03\x02\x00}\x08\x01\x00\
\x03\x00\x06\x00\x04\x00\xd8\x02I\x00\x0b\x009\n\x05\x00\x15\x00\xa9\x00S\x06\x04\x00W\x08\x05,\x06\x0e*\x05\x19\x00\n\x00H\x00Z\x00\
\xbd\x06\xa6\x05n\x00\x05\x00_\x02y\x00;\x063\x04\x18\x001\x00\xb6\x00\x06\x00\xf2\x01\x0f\x00y\ng\x0br\x00\x01\x00\xd2\x00\x12\x05\
L\x002\x00\x16\x00R\x05\x01\x0c\x1a\x00/\x00\x0b\x01\xd9\x00\\\x00\x8b\tj\t\\\x03\x1e\x00\xc5\x02\xa5\x03\xd1\x0bj\x01\x00\x00\xd8\n\
\x9c\x13\x01\x007\x04\x9a\r!\x00Y\x03`,\x00\x00W\x0e\xfe\x00\xe2\x04\x81\x03:\x00 \x00*\x00\x91\x01q\x00X\x00\x99\x05\x07\x00\
\x0f\x01\\\x0e\x05\x00\xe4\x01\x00\x00\xb5\x17\x00\x00\x06\n\x10\x00\xdd\x00G\x0c\xf3\x03\x11\x08\xb8\x00\x15\x00\x0f\x00\x0e\x00\x1d\x00\xef\x00\x99\x02\
v\x10\x10\x00\x18\x00\t\x00.\x03*\x03\x87\x04 \x00\xc5([\x04\x8e\x00\x00\x00&\t\x00\x00u\x04\'\x00F\x03g\r\xa0\x00\x0e\x01\
\x06\x00", b"p\x0e\xd3\xb5Lb\xb8WA\x03\xf1 \x7fL\xa1Kb#M-B[\xa2\x11I?2:d\xe1\x1a\xee\xa1\xef\xfd\xb1\x82\xfd\xc0p\
W\x01G\x9d\xf1\xbb\xa2\xd0\xab\xd8\x80\'\xb0\x90\x93\xc0\x10%\xa3\x10\x1f\x17P\xf2\x0c1o)\xa0\xf4{\xb3\x11\xff\x10\xb8T\xf0\x8bN\
\x01\xdf3\x80\x8fA\x90\xd8\xfdre\xfe\xf0\xfe\xf8r\xf6>\xa3\x00\x00\x00\xf1\x8e\xf0\x00\x00\x00(X\x12\x94!\x01\xc8\xfdP\x16~\xf3\
/\xfa1yqB\x9f\x05\x80S\xfe!\xae\x87A\x9c\xcb\xa1\xa1\xffp\x9c3\xb39\x9b\xa1\xba\xbd0\xe1\xa1 \xf0\xf4\x82\xeb\xa1 \x13\
|\xe2P\xfc\x902\x95\x90~\xfa\xb2\x90L3\xe7d\xa1\xb7lbu\xbbRY\xb8\x80\xdc@\x83S\xd0@K\x04\x92\xf2\xa9@\x00\x00\
\x001\x16\xd0\x91q\xf2\x9eo\x82\x19e\x01\xba;Sv\x0e d\x9e\x81\xbdW\xd0m\xdb0\x886 bvSrJSb\x93\xf1\
\x02Yr\x9fzP\x9c\x18\xf3\xa2n\xa1\xbbC\xc3\x8aP3\x8a\xcf\xb0\xf2EQ{\xcd\x10\x00\x00\x00\xa4\xd3\x81\x9cCA.\x10\xf1\x00\
\x00\x00\xe0\"\xd1\x16\xee\xa0\xc2]\x13\xa3M\xd28W\xc0\x8dX!\x12\x0c\x82?\xbb\xf1\xea1\xd0\x80\xe2\x11_EcO\xcf\x02K~\
\xd2\x15s\xc0\xbe\xc91Z\x06\xa1\xb4\xfd\x90\xb0\x8a\xc0Z\xc1\xd1\n>\x92a\x18\xc2\xf5\x1a\xc05\x7f\x91\x90\rS\x8dS\xa3\xc0\t\x82\
\x08M\xf3A/@\xc5<\xe0^\xfd\x10\xca\xdd\x81\xcf\x9f0I\xfdQ\xf1\x00\x01\xf9|c\x10\xf7`\xe1\xa6pc\x08\xb2\x00\x00\x00\xe0\
\x85\x933\xe62\xcf\x92\xa1\x89\xef\xb2\xd3CC[h\xa0_B\xb3\xa5\x98\xc01\xbb\xd0kU\xa1\xc8\x89\xc0TSC\x9b\nc\xb6\x10\
\xb1\x8d\x9eq\xe9H\xd3\xa53\xe2\xa8\x7f\xb3{2\x10\x1b\xdcrF\xcc\xa1\x84[\x80\xae\x96\xc3\xe7\xae\xe1L\xa0Ayo\xa3\xec\x81p\
\xe3\xd9R\xc9\xde\xc0r\xfd\xe1\x12\x96\xd3^H\x81v\xe3\xe0>:\xc0\xf1\xe4\x01\xc3\xfc\xa0}4\xa1tq\x93\xf5\xe3a\xac\x0e\x91l\
:\xc29J\xb3 \x92\x03\xc3j\x12\xa2\x89\xf2\x9b\x95\x10\xb76S\x94\xb3\x11\xb1\xd4pC\xa3\xf1`\x04\xe2\xac\x88A&\t\x82\xa9\x8d\
\xe1\x88\x90pN\x8e\x13\xf4\xe1!\x04$\x80Q\'\"\xd3\xf3\xd1i\xf5a\xf4F\xc3<nQ\x03\x8cQN\x89\xa0\xcc- h\x8a\xd1\
)\t\xc3\xb7\x8bR\xc9\xf6\x82@o\xf3\x14-\xa0g\x83\xb1\x96Z\xf1EJ\x91\x01A\x923>\xe0tZ\x13l\xce\x80\xeb\xf4\xc1\x00\
E Ke\xc2\x13d#\x00\x00\x00@\x1c\xa0\xbd\xbfa\x87)\xe0TU\xc0d\x1c\xc1\xa3+B\x06\xf3\xe0r\xfc\xa1\xb9\x0e\x12Hy\
\x02RI#\x94|\x80k\xc0\xb19Rp6\xec\xd2\r\x00\xc0\xa8\xd2`A\x00bl\x10\xd1c\xc81M\xdb2w\x99\xd1\x9c\xdb\xb1\
\x93\xca\x11\xd7\x1d\xe1\x80\xa2\xb0\xe5\x08B\xe4S@M\x03c\xdb\x1e\xb3\xf5\x94`\xbd8\x03\x03\xecR\'\x8as\xe8/\x03\x8b\x98\x90\xe9\
\xcc\xd2?\x1b\xd0\xf2\x9c\xa0\x00\xb9`5\xf1\xc0\xdf\x15\xc0Sv\xe1\x00\x00\x00\x85\x9c\xd0@\x18`\x8e\n2f\xf1\xa1d}\xc0\x8b\xb2\
\x11\xab\xa8A\xbb\t`\x1bw\x92O\xd5\xb0@ \x93\xf60\xa3\xd4\xa8\xc1\xf9\xab2\xdaw\x92\x07\'1\xb6\x86Q\x0e<2\x07\xa32\
:CA\x90\xef\x80\x15a\xd1^C\x03V+\x81\xb4\x03\x81[\xfbp\x00\x00\x004E\xd0cn\x90\x91]\xc3\xeeZ1B\xce\x11\x00\
x\x11>\x1eA,g\x91\x9a~\x13?\xb1\xe2\xd7\xd8\x80\x7f\x98#\tb\xd2i\x80@PX\xc2\xbba\x91\xb1\x19\xc2{\xbfb\x91\x93\
\x90\x10\xc3\x80\xd3\x89\xe1,\xa5\x01\x9d\x82\x10L\xc1a\\ta\xd3(a\x81]\xf0;\xd6\xb2\x1b\xf4\x92\xb4\xd8B\xa8\'\x00kH\xb1\
,7\x10\xf8\x833\x17\x81Pl\xf6Pyn\x02\xba\xd2\xf0P\x8b\xd3_9C\x8b=\xe3DC\x92P\xef\x81\x96)\x12$\xc4\xe0\xae\
Y\xe3\x9f\xf7\xe00]\xe2-\x02\"/\x9ap\x86\x04\xa3\xcd6P\xf8<S\x80H0;\xf9b+\xc7\x90\xa0\x9c1\x01\xd5q*\xdf\
\xd2\xeb@S\xb9T\x11]Z\x10\x9a\x85P\xbbgRCRq\x8ear\xd9\xe4@\xd9\xf8\xa2\x8a\xf3\xd0\xb0cs}E\x10\x92\xbc\x11\
\xb1\xd2\xa0p\xf8\xd1\xfe\xeb1H@\xf0\xa1\x0e\xe1\xb9\x1d\x90Q\x98\x91\x7f\xb8\xf2O\r\xa05\x1e\xb0\x87\xae\xb1\x83s`F=q;\
7\x90P\xa6\x10\x05\x9f\xf0V.  <\xb0Z\x91\xd0\xae\xa0\xc0\x1e|S\x93\xb9\xb0\xc8\xca\xf0\xcb\x80\x10\x1b\x11a\xaeb\xe044\
0\x01\x99\xa0C\x87 \xe7Dcb\x8a\xb2\xfa\t\xc2|?1E\xd7\xa2\xc8\x19S\xe8NA\x13^\xd1\xdf\x0c\xa1p\xd2\xf1/\xd2\x90\
\xfd\x1c@P\xbe\xc0QhsLT\x00\xef%\x00\\\x8f\x90\xc8\xd8\x11\xa9\xed\xe2\x0ex\xa0\xa5\x06S\xbc\x81`\x12L\xa1\xb5\x8c\x90J\
\x10\xa3\xec\xca\x82\x9f\x7f\xd3\xc2\x18\xd1]<\xf0taq#d0\x00\x00\x00\xd9\xed\x00\x00\x00\x00H(\xc0\xc6psg\x9c\xc1G\x9f\
Q\xd7\xa2\x00\x1c\xeb\xb1V\xf4al> \xb2/\xa2\x95L\x00\x86zs\x91\x041\xe9\x02\x80\x8f,\x91wOQ\x9cH\xa1\xd5\xfe\"\
!v\xd2\x8e\xa4 \xd9k\xd3\x1b\x1c\xe0\xa6RC*\xb8p[\xe5q\x07\xe4\x82\xb7\n\xc3S\xcbq\xfb\xce\xb1l\xdf\x92Yts\x8f\
\x07\xc1\xb1(aS\\\xc1\xaa\xaa`\xbd\x82\"\x17_asg\xe3\x95R\x90\xc6\x810\xf6\xa7\xe0aB\x91\xaar2\x88\xcbqw8\
@\xbe2\x03\x9ftB\xed\x08\xd0k\x1a0\x03D\x81<\xc4@\x14\xcb1t\xc3`CL!\x9dJpK\n#\xa4\xee\xf2\x81\xf5 \
B\xe3\x92\x94\xf2a|l1\x8d\x8cpDT\xe2g\x89\xc2\xec\xdd\x01\x1f\x0e\xf1C+\xc0d\xac!b\xa3\xc0\xf7\x0e\xb0\xdbL\xf3\xa8\
\xd9Pk\xd0\x80\x00\x00\x00&\x87B\xfd\x0c\x12d\xd0\xe2\"\x95\xe0\xbd\x92Q\x16\xe3\xd0bO\x11r\x84\xf0\xc2\x96\x80S\xc40\x0e\xe5\
\xb1\x8c\n\xf3<\"\xb0\xf2\xefr\n%\x032\xff \'\xab\xd1\xb4\xde\xd2\xc0a\x82\xe2x!\xb2\x94\x82\xa9+@\x80\x83\x91}\xd9\x02\
\x1fS\xd2\x0e\x16p\xd1^\x11}e\xf1\x01o\xa3\xcd@\xe0\x19\r\xa1\x16\xb90)Q\x11\xab\x8e0\x82\xab\xc0 [\x91\xae8s\xe4\
\xd91\x8f?\xb3\xda9\xf0]\x060\xaeAs\x93\xf3\xd2{\xe1\xf1T\x032\xfc#\xd3\x00\x00\x00\xed\x8e\x83\x0e\x952$!R\x1b\xb1\
\x91IP\xf1\xc8\xcb\xe0\xbd,@M\x02\xf2}\xa6\x812@\xb0\x04\xe5q\x85\x951\xf7u\x13B\x0b1-.\xb0\xect\x81\x1d\xd9\xd1\
<\xff\x82\x0c\\\x11\x84\x15\x10\x7fu\xd3m\x93\xd3\xf0F0)\xc5Q\xedT\x91a)\x13\x82`\x01\x1d\xbaPJ\xf6\xb2\xbe\x8c\x02\x1e\
\xf2\x115\xd4\x01\xf1CSyI\xc3\xb9Y\x81\xd9\xac\xe0\xb3\xb7a\xbdL\x03x\xa3\x91\xb8\xfa@\x8a R\xd1\xd9\x01\xd2\x81Q\xd5(\
\xd0\xa8\x802\xea8\xb1\xe1\xde\x80R\x1c\x10\x92\x9f\xf1\x08\xd0\xc0\x86\xf6\x01\xd3?R\xa9\x8f\xb0:(A|X\xf3Oo#\xf6R\xc0\
\xe3\xc4\xc1:R\x83L\x81\xd04\xf0\xa1\x00/\x01\x00\x00\x00KY\xa3\x9eW1\xd5V\xc3l\xba \xd0\xd4\xe2\x87\xfa\xa1E\x14\xf2\x88\
\xe9\xd1\xb0\xb5\x12\x96>\xa3\x8c\x87\xe1z\xba\xd2~\x96\x80@\xdbqw\xf7\xd2x\xf2p/h\xc1\x0cA\xa3\x00\x00\x00\xcf\xb6\x92\x13#\
R\xcd\xf7\xb1Sx\xe2.^ \xcf\xa6\xb08\x88S\xa0\xba\xf0\xee\x8cc2Q\xf0[\xbf1\xc1\"cO\x84\x13\xeb`q\x96\xb4Q\
\xa8T\xe0\x94bAa\xdbq\xd1\xc6\xc0\x997!\xea\xf9\xe0Y\xadR\x14TB\x82\xcf@mxp\x1c\xd3\x81Q\x99B\xe7!\xe3\xca\
\xebaj\xf6\xc1\x8c8\xf2\xc4\xce\xd1\xc0\xd8\x00\x83b2h\x03\xf17\x1db\xb5\xb2\xc0\xdf&2<\xdf\x11\xc4\x00\x02\xb5\x10\xd0o$\
\x80+\xdfp\x8a\xd9\x82\xc2QC\x0c\x1b\x03\xad\x14\xc0\xc1v`\xa1.\xf0\x8a\xc3\x10\x95ERQ1A\xf7\x8d\xa2-\x8eC\xf9e\xf3\
\xb6\x1b\x10\xe58\xd0\xc16\xa0\xe3@\xb2N\xf5\xa0\xc17\xd0\xae\x172\x9c\xc4\x11\x0b\x04\x12\t\xa1\xf1yC\xf3\x951Aw\xaf\x12\x1c\
\x14\xc1h\xfa\x01\xb1\x7f\x93Q\xf4\xa2t\xca\x11\x8b@!Uh\xd1\x9c\xeb\xb0\x91K\xf3mja\xaa\ra\x895 ?xA\xd1\x13\
QazQ\xc1\xedr\x1d\x97p\xdea#\xd8C\x10li\x01I\xc2b\x84\xf9\x90Q\x9f\x90\x04Db\x16\xa3\x00\x9fA3A\xear\
\xc4g\x91Uj\x12\xf2\x1f3\x13\xbb\x82*\x87\xa1E\xa6Q\x92*\x92xb\xf3\x0c\xcc!\x94#@H\xad\xf2\xa1\xc7\xe0\xf6<\x00\xa4\
\x01r\x96m\xd0\xc4Cc\xa6\x95\xd3\xe7\x11\xd2\x1a\xdd@q\x9c!\xf2\xbaR.\x8f\xf0\xbd\x15\x00I\x1d\xa1\xc4R\xf3}Wb\x00\x00\
\x00\xb4Jp\xb5w\xe1cw0z\xbfA2\x841\xf0#q\xd3\xe12\x88H\"\x1bj\x91\x94\x01\xb2\x9e\x8f\xf3\r\xd2\x81\xd8L\xc1\
\xc9w\x02\r\x02\xc0\xdc\x96\xc1\x924\x90\xc7\x17\x03\t\x92\x00P\r\xe2\xc6\xa8R\x17I\x80\xfa1PZ\xc6\xf0\xc9EA\x98\xd5a\x00\
\x00\x00UH\xa0\x8d\xf9\xd0?\x930/\x01\x80R\x9dPN\x06\xe2\xca\xea`\xdfE\xb0\xa58\x93\xd5p\xd3\x11\xc9p\xf8l\xf1\\_\
\xa0s\x8b\xb07\x96\x81\x14\xae\x90\xe2\x8aA\xa4x\x93T\x19\xb0\x11G\x90Ug\xa3z\"\x10p\\\xd0\x9a+`Ow`\x99\xc5\xd2\
c\x82#\xd6\xdd`\xf7\x03\x92\xd7.3`\tq\xec\x88#\x0b\xb1\x92\x84\x9d\x82X@#\x1d3\xa0\x07y#\x8b\x86\x81\x03\x1b@B\
\xba2\xe7DqGca\xc0v\xc1\x93\xaa\xd0\x10:S\xd0\x02\xb2\x80\xd2\"\x13gC\xf8i\x93\xa9\xa3\xe1\xd2{0c\x8dc\xfc!\
\xe2Qx\x80\\?\xd3)x\x03\x01I\xb3\xdf\x17 \x1b\xb7!\x9e\x18\x01\x0fHP]D\x82t\xd8`\xb1xqx6\xb3W.\xd2\
\x00^\xd0~[\x12UV\xc2\x9aoAF\xb5Am\xd6\xe0o\xd4\xa1s\xc01.\xf8\xc1DW\xd3\x92\xcbq+aA\x94o\xc0L\
\x91\xb0\r\xbc\x00\xcd{c\xa44`M\xca\xc0F\x9b1x\x87\xd0cD\x10R\x04\xa0M{\x11u\x9e0\xb8\x8d\xe1\x15z\xb0\xf7\xbe\
\x20\x9fbC\xb0\x91\x92W\xfd\x91\xe3\x0eq\x13\x8b\xe1P\x83\x03\xda\x83\x93\xec\xeb\xf1\xdc\xaca\x91Tb\x18\xb3\xf0\x88D\x901a@\
\xf5\x94\xc1\xed\x82\xf3\xc9\xd5q\x17tSc\xc8\xb0\x8f\xc0Q\xd6\x07\x10\xd0^`NK\xe0W\x952\xaaA\x90\xcdu\x92\xc7f\xc0\xc3\
\xa7\xa2\xd1\xa3\x11\x9f>\xe3\x84\xeaP\x0e0\xc2\xa3\xbd\xc11\xa8\xd0\x9b9c\xb3\xcc\xc1\x02\xa2\x10r\xce\x02\x9b\xbdR\xe5\xaf\x81\n\x95\
\xf1L,\x01Tb\x83\x9fOP\xc3\xf3\x80:F\xa0-Yc7\x16\x11\xd2h3\xe1\x1a\xe2\xfbuP(\x8f\xe1\xf7\xccQ\x16\xec\xd0\
\x85~\xb3\x99_\xb3\xd0\xdc1\x96\xf5r\x0e\xd6\xd0\xaa\xcf0\x9b\xa01\x9bz\xf1e\xce\xd11x\xc2\xe9\x0c\x91\x7f\xd2\xd0\xb4\xb7\xf0j\
\x07\x917ep\x8eN\x80\x9c\xfa!6\x01\x93\xd17\xa1u\x7f \xb2A\xf00\xde\xf2[\n\xf1\xf0\x86\xe2\xda.\xd2\x8a\xd2P=a\
\xa3!\xb5\x81\xad?\xe3\x80tA &\xc2D\xf1r\\q3j\x04\xe2\xd3z\xa1\x00\x00\x00\x00\x00\x003\xdbaOX\xc3\x9a\xd2\x92\
\xedl\x83\xe8C\x80\xf7\x15A\xb3/\xd0\x92\x94@\x00\x00\x00\x1e\xb0\xa2Zk\x90H;P\x8e_1~#\xc0\xf0\x98 #\x97\x83\r\
o0\x95\xae\x80\xf3z\x91\xc6\xd2\xa0bZ\xe3\xee\xa00]\x87`6<@\x16/\xe0\xe0\x93Q\x00\x0b`N\x90AC\x1bq\xd0\x1a\
\x90\x1e\x82\x93\xf6H\x82\x80\xe0\xa2\xd0\xaa\xd2\xa9\x08`/}\xc3r\xa6\xf1\x91\x8d\x91\xe4\x89\xb2\xe4\x9c\xb1\x0e\xdfas\x14\xf0\x07\x9e\xf2\
\xcb(\xd0\xda\x97C\x92\x81\xc2\xde_\xe3\x86E\xf3\xa9u\xa0\x8bpB\xbf\xd1\xb2\xcc\x91\x92$\xe32#\x06\xb0\xbaA\xf0G\x00A\x17\
[`\xe5\x0f\xe1f\x81ph\x15\x90|)\xe2\xae\xd1\xe0\x96\xeap\x17\xa6\x81\x10\xd1a\xf5\xdc\x11b\xf3\x105\xce\x81\xab\x15\x81~j\
r\x80\xbdP&\xbf\xa0\x81A\xa0F\t\x12\xdbh3\x91\xd3p_\x15\xb2\xd2j0)\x85#\xf9Ls\xa1i\x91K#\x10\xbam\xa0\
\xb25\x93{)\x80\x15\xe8\xa2\xb6\xceQ\x9a\x06\x80+\x02\xd1\x1bb\x82F\xe2@\xbb\'\xb0\x84E\x92c\x8f2\tJ\x02>\xa2\xe1\x1c\
9r\x17=\"\xf0:qeP\x80\x04\xa6@\xbf\x8e\x80\xcb:@x\r\xe0\nX\xc1\xbd\xce\xf0h\xc5a:gC\xa9\xcd\x01\x1a\xd2\
\xa0\xbc\xbc\xb2\xa7\"\x90\xf9\x02\xf3\xf6\x16\x02\xcf\xcc\xa2O;\xd0\x0b\xf1\xa1\xd38Alt\xa0\xcd. \xa6\x00\x01\xd8\xef \xdb\x1f\xe2\
J\x06\x81\x04<Q\xc7\xf9Q\xb6\xe9\x11\xc0\xb1\x80\xe4+\xd1\xae\x82\"C\x05\xf22\x80rcw\xd3\xee\xf2\xd1\xbd\xab\xc1\xaf\xbc \xf4\
\x13!d\x89\x13\xe4\xc4\xa2\xfdG@au\xa3j;a\xc8\x19\xa0w\x8a\x92^\xca\xe1\"gC\xde?\x817\x99\xe1\xd0\xa7\x11\xdc;\
\x11\xb5_b\xa7\xc3Q{\xc9\xe2\xff+@\xfayS\x88\xe7\x12\\^\x10\x98\xebAf\x17\x11\x1a\x03\x81\x8f\xd41 \"\xe3\x91\x7f\x82\
b+s\x89u\xc1\xa7C\x90\x99\xd2\x80\xb1D\x83*\x9d2\x15\x99\xd1z\x0f` icd\x96\xd1T\x9dq\x1dO\x82\xbd\x92`-\
b\xc2\xd8_\xf0\xa3\xc51\x00\x00\x00]\x17\xc2\x02\x03@\xd9\"\x82\xda\xc9\x01\x08\x12\xb2\xf7\xe7\x80\xcbn\xd3\xa31\xc2\x7fG0\xe6<\
s6I\xc0>)\x81S[\xd0V\xc5\x81}\x07\xc1ixA\xf9s\xc3X\xab\x82\x1e_rY\xec\x00\xee^ra\xd0`\x822\xb2\
\xb7\xe2\xa1\xea\xbf\xe2jn\x90\x18\x07\x12K\x97\xc01\x19`c8 o?\xc09\x06 \x82N\xf3i\xa2\xb1\xd7\xa9\xf0\x84\xc8@\xc6\
A\x03u\x96\x01\xa5)P\xe5\xc9\"\xd8\x96C\x00\x00\x00W\xd71#\x10p\xa4\xe6 PH\xc3\x9f\x83@U`\xd0~SsA\x9c\
\xd01g\xf31\x82\x10\x80\xa9\x90\x1b\'\xb1\x19q P>\xc0F\xde\x10\x05\xf6P$\xbfA\xaas0>\x9d1\xbb`@\x12\x9bP\
\x10U\x03BY\x03\xf9%\xc1\x06>\xa3\x8a_\xc3\x82/\xb3\xe4\x19\x10\xa4\x03\xe3\x83\xdd\xc0Q\xe6a\xfc\xe2\xf0L6\xf2\xd9\x83\xd2q\
\'cb\xb7!\xf4\x0b\x82\xaeJ\x93\xe2\x17q\xca\x15p\xe3N@8\xd2\x90}\xcc\xe0?n\xa0.o#\xc2S\xa0\xc9\x9f\xe1\xfat\
\xd0\x95M\xf3\x00\x00\x00\x81\xe3!\x12\x0f\xa0\xb5\x95\x03\x89t\xa39\xdc\x91&\xe8\xc0\xd6\xd3b\x1b\x96aZ\x04\x131\xe7\x11u\xe5\x80\
IQ\x90A\xf9Pz\x801~\xdf\xc1\xe4v\xd0%8\xc1?\n \x98\x9eQ\xe2\xf9\xd2H\n\x81\x0e\xcc\"@XSl\x96A]\
&\x90:\r\x807^RJ\x11\x83\x9c\x1d\xc0\x8c\x14\xf0\xad\xa3\xd0}\xdfr\xcc[\x10\xb7d1\x88\xadB\x00\x00\x00\xf0\\s8Z\
\xd3(\x8a\x10\x942\x03!\xda\x92\xb1\xeeP\xe9\xaa\xe2B>\x83j\xbd\x80\xa9\xe2`R5\x83j\x85 \xf6\xe5\x10a\x11\x80\x15\xf2\x80\
e\xd4 R\xa9\xb2\xf4~\x83\xd8d\xc1\x04\xab\x11\x0b=\x81\xe2\xcb1?wc@\x17B~l\xb37\x05Q\xdaC!Z\xc2b?\
\x0f\x11q}@P\xab\x00~\xb2\x91KD\x13i\xc2\xf0\x00{0\xcd\x8c\x80\x80\x94\xc3\xcbz\xe3y\xc3q\xbe\xa6\x01\x0c\xb3!\x89A\
Q\xc8\xd6a\xe9\x90\xc0O\x01\x80\xbc\xe8\xa0*\n\xa0I\x18\xe1c$\xe1\xe7\xb2\xf2\xab\xb9\xc1=E2\xb4\x13\xa3\xb1\r\xf0\x17\xb0\xd0\
\xf1O\xd3Z\x82\xa3\xefz \x10K1\xae\x84\x11\x13,\xe0\xb7\r\xa3S\x94\x01Z\x10\xb1C\xd0\xc2\xc3\x13Q`\x01\xc2c;\xf3\xf0\
\x841_\xde\x92\x9e\xa1\x11RO \xf2\x04\xd2/\x83S\xdb\xd2\x11Ne\x13\xea\xbf0\xf7\xed\x82&\\2\xbf\xaa\xb0\xbd\xa1\xb1FE\
2\xdf~Q\x18\xc3Q&\xb2\xf1\xa1\xf6Q\xbfW3\x1a\x01a\xd5\xd4p\xd8I\xd2\x9c\x8eQ\xe1\x99P\xc0\xc11\xea.\x11.\xa22\
\x10\x01R\xd5\xee@\x0142\x17\x80@K\xa8\x01\x18\x1b\xa2<\x02\xe0\x015\x93\xfe\x1aq\xad=\xb1s\xc9\xc0\xe7\xc0 \xd4\xe6P=\
\x1d\x93\xe4~\xb0f\"\xf0\x02i\xf3\xbd:\x00\xd0<\x01\x99\xfd\x12\xbev\x83kW#\x08\x0e\xe0r\x87\x03M\xeb\xf1\x8a\xc5q\x82\x1d\
\x20\x0e\xe8!M\x0c\xd0[4\xe0\xa6N\xd0\xbd\x8fp\x14e\xf0\x85k#\x18\xc9\xb0\x8c;\xa0\x10\xbf@\x9c\x85a1[c\xe2\xf5\xf0\
\n\x10\xe3\x00\x00\x00\xd6@\xb2\x93\xf1\xc1f\xb8\"\xdc\x04\xe2\x18\xe2B\x01\xaca\xca\xc5\xb2\x9a\x04\"\x9dV\x90\xc5\x18p\xe6Gb.\
\rA\xc5\xf6P\xf1\x9b\xe1\xdbPS\xec\xc7@\x15\xec\x01h\xa4\x91L\x0f\xf0\x02\x9d1\xc9\xbf\xb0\x13\xe0\xa1\x02c\xb3\x0f\x03\x00\x88R\
\xe37\x94qo\xa0\x00\x00\x00\x00\xac\xc0`4\xb5\x80B\x8ba@\xfe!@\xcd\xe1Fr#\xea\xecq\x0b\xfd\x02\xf4\xfe\xc2\xfb\x06B\
\xb6o\x10=\x89c\xfb\x9a\xc07\xc5\xa2\x19F\x10wX\x01\xe31\x90\x06\xe1\xa0{\xeaar\x031\xa3\xaf\x00\xc6\x0c\xd2\x97fpl\
\x97\x90\x05G \xfeR\x00\xa7\x9f!\xf2\xc7B\x04\x05P\xc7|\xc0\xc2\x83\x03sv`^N3\x87L#UK\x13p\x83\xb17\xae\
r_i#\xf2\x00\"\xdc\xe6\x90\xfd\x17\x00\xf2Z\xf2r\x8as\xbb\x94pd\xb9\x02\x00\x00\x00\'s\x93\x9a:s\tkA\xd09\xb1\
\x8a\x7fs\xb9n\xb3\xac\xfd0\x86\x1e\xd0\x18\xbf\x82\x87\xf7@;Vp{|\xd2\xa5jpA\xcb\xd06~\xc0\x8b\xce\x81\xadC\x11\x12\
Z\xb2\xd6\x08 N\'\x90\x8e\x07\xd0@\x90\xe1\x12\x03\x11\xe6?\xf1\x00\x00\x00\xc5\x03\xd2\xc5\xe3\xb0\xa01\xd1\x92\x8cQ\xb7\x07\xe1 \xe8\
\x00rK\xb1\t\xe7 P\x1e\x12\xb2\xec\x02\x00\x00\x00\x10\x0cp\x05\xd3\xc0\x9e\xd3pqZ@3\x88\xa0\xee\x11\xd2\\\x83\xe3t\xb3`\
\x07CBT\x063\x85\xa9AE\xcbB\x08\xec1\x1a\xfb\x82N\xe7R\xfarc\xcaRb\xeacr\xac\xdd\x00\xa2\x9f\xf0\xb4H\xe1\xf1\
\xf3\xf1e\x0b!3\xc4\xc1\x81\n\xa0\xf0\xa3\xe2\x1a\xae \x00\x00\x00;\xa5q\xdb\xa3\xd1\x95\xaf\"\x19{\xf2i\xfb\xe0\x89\xbaR\xe8)\
\xf2\xce\xcb\xf2\xafg\x83\xea(\xe2\xf0\xc3\xe0& \xf0}\xfdQ\x08S\x11H&\xf2N6#\x94 \x83@\x85pr\x05@\xa2\xdd0\
N\xccpk\xe6\xc0\xb6\xbe\xa2\xd0S\x80|\x12b*>s\xc8H\xf3\xa7\xd8\xd2\xf54\x83+\x0fQdV\xb1\xec`3)\x1f@)\
\x8f3\x13Pp:,\x03\xc2\x1c\x93\xc53\xd0\xdbk\x91\xd5y\xa1\xfd\xe9\x80|y\x93\xad\xd1\xc2\x00\x00\x00\x19\x1d\xd1\xe7\xb70\x1b\xca\
QU\xd1\x81\xde\xb8r\xde=\x81\xdd\xf2\xe11\'Q\xdb\x16\xf2d\x08\xe1\xf9\xc8\xf1K\x8dC\x1e\xb2P\xba\xff\x91\xfe\xe1\x92\x89\xd7\xe2\
Md@c\xa7\xb0\xfd\xe0\xc0\x9fg\xf2\x87\xf1`\xfa\x0bq\xfc\xfe\x90\xf4\x07B\x8f%`m\xca\x01j\x05\xa2[B\"\xa8\xb1@\xf6\
\xa1\x10\xe2\x00\x83Fy\xf3\xebgpw/\xb0\xe9\x8b\x02\x07\xebQv\n\x12\x1a;\x11\xcbh \x7fN\xa2\x8f\xfb\xa0}\x93\x02\xa9\xf4\
\"\xa3*\xa2\x9f\x7f\xa0\x81\x02\xd2\x93\xdb\xf2\xcc\xf0\xb1\xf4K\xc1\xc2\xa10\x8c(\xf1M?p%\xf5p\x00\x00\x00\xa4gp\xb2\x9aQ\
!\xfd\x81Y\xa6p\x8e\xe2\x81\xb69c\xdd\x8bam\x98 \x00\x00\x00\xd8SS\xd1\x08\x10\'I\xb0\xae\xae\x10\"\x84\x83\x05\xc8\xe0`\
\xa0A\x97\xf2\x10r\xae\xa0\x00\x00\x00+\x93C\x1dJ\xb2\x03u@\xc1a\xf0|{C\"e\x92\xd0\x1a!\xa6\x17\xc3\x17Qs\xb0\x85\
\x93\x1f\x9f\x01]E\xe0\xd3r\xd3\xc2\xbc0iYs\xb6\x13\x91\xc7\x1c\x92u\x98\xd2\xa6@\x01\xa8\xaf\"\xc3\xfcQ\x16\xf6@v\xa22\
\x04\xa8a\xc2\x8c\x90\xd9O\xe3b\xe1\xf1\xf1D\xf1\x00\xb3\x00b\x80\x03\xd9\xa3\"C\x03\xe0L\x17b\xd7f\xc2\xd5\xdf\x02\x8d%B\xc7\
\x86\xd3\x88/@\xbf\xe4q\xc6@ \n\xbe\xc0i\x88 h\x87\x82b\xcd\xd1vN\x13F\xc8a\x89kPl\x8eC\x8d\x89\xb2\x1e\xae\
r\xd9\xdc2\xd1\xddA$\xeb\xc1\x11\x88\x13\xd7\xce\x82\xdd\x83P}\x062N\xe8q-\x89\x80\x95\xb3@D\xed\x91\x1dL@+\r\x10\
\xb3\n\xf1,\x8c!\xaf\xd9\x11a\x94\x90\x00&P\x10\x8f\xb0\xd4K!x\xc7\x81k[\x12\xa5\x941\xb6\x8ba9 r\xee\xc9Bv\
\xe7\xc0p\xbfr$\x83\x12\xe7\xf3\x81\xe9\xb8 \xee(Q\x1e5\x82\x14S\x91?L\xc0\xb3xSb\xb1@\xd3zr\r\xaa\xa2\xe2@\
\xf1w\xd9\x10\xa0=\xd0\x8b\x95\x13\x1e\xba!!\xa70\xc5\xf1\x00\xa2\xebR\xe7;\x81\x02\xdb\x91.\x89\xc3(\xcc\x90Jt\xf1\x0cy\x11\
\x00\x00\x00\\u@\x85\xe9\x10\xea#\xe1\x0e\xd3\xe0\xc3?\xe0~\x0b\xa2[\x81\xa0\xf7P\xf0\x0b\x0b!\x16\x0fB\xab\xeba+\xb9@s\
\xc4\x116\x82\xc3f\r\xf3d#\xf2\x9b\x9a\x83Bp\xe3dK\x12(3\x01\xa5c\xb0\xba\xd9@\xcar\xd2\x1c\x9e2\xe5\x82P\xda%\
\xc1(\xcbp\x89\xd5\x92]\xd3\xc2D\'!T(\x92\xfa\x00sO\xabqT\xd91k6\xb1\x1e\xf6\x01\xb1>q\x01\xa0\x81)-b\
@\xf5R\xd2 2\xbc\x7fp\xc6\xa6\x90y\xb5P*Q\x80\x02L\xd2(\x9f\xd0\x05T\xf3\xca\x85\xb0\x18\x96\xc0\r\x81\x80\x8e\xec\xb1w\
\x00\xf1\x00\x00\x00y\xf1\x01\x07@\xa0pF\x10\xedG\x93\xd7\x0f\x93\xc3J\xc3\xe1\xc0\x92n9a\x0f\x96\xe1tmc\xe0}\xf1\xd4\x87\
\xa2\"\x05\xb2_\x07\xd2C\xf70\rRs\x0b}\x82\x85\x0e\xf3G\xc7qg\x16\x02\x04x\xd0\x90\\\x81\xbd\x08P6a\xe1\x97\xa2\xf1\
\"i\xa1<\xea\xd0\x7f\xbc\xf0\x0c*`G\xa90\xa6\x11\x01\xa8c\x91\xbag\xd0\xdb\x84\x83}\x16\xe3\xacL\xd1\x1e\x16\xa1\xb7\x8d\x83%\
q\x00\x8c\x94c\x08#\xd2]\xa4\xf1;\x97b\xc7e\x81\x9f\xe0P\x12;\xc3\x9bz\x021W1)m\x93\xe1@0\xb1-\x01\xdd\x12\
\xa2\xbb\x15\x82?\xc7\x90\xae\xa9P\xc1\x0e\xe1t\xacQ\\<\xc3\xd7B\xc3<\xa8rz\xa7\xb0nu`\xe7W\xb2\t\xac\x01\x9c\x84\xe0\
\xd7\x950`\xba\xb2\xdbm\xd0\xcb\xdb0\xc2D\x01\x9e\x8b\x03\xa1T\xa3\xa2\x13!\x84#\xe3[\xe0\x81\x1a\x04r\x9d\xf6\x82\xce]\xf1\x8d\
\x0e\xa1\xf8v\xa1\xd1/\xf0Cu\xa3\xaa#!\xd2\xf6\xc1\xd6X2\x85\xdc!J\x85\xa3$\x11`FF\xa0\x1a\x91\xc0\x81:P\x9dU\
\x11\xfc-\xf0\tz\x93\x00\x00\x00\x11\xc6q\x89*P\xeb\x15 \x9b\xdfBp\xf3\xe2\xf5\x9dQ\xc5\x1d\xc0\xdf\xc1\"\x82\xa6\x90\xd3\xe8\x90\
<;\xa3oE\x80}0\"\xf7\xa4@rr\x11\xf4\xda\x00~\xb3po%be`\x83\xb5`\x82\x97``\xfd\xaa\x00\xb6\xd6\xd0\x92\
\xbc\xa2\x18\x0e\x13\xf7\xf8\xb1\xfetB\xdb\xc6\x92h\x1d\xe2\xa2]\xf1\x00\x00\x00\x00\x00\x00\x808\xe0\xb6\xd3p=\x83anO\x10\xcc\xe9\
pL\x89\x93f\n1\xe7\xd6\xd2)}\xe0\x89<\x93\xe8w\xf0Xz\x00,\x97\xc2\x00\x00\x00!P3\xc3\x94\x82\xa1\xa2\x81\x14\x97#\
t\x0br\xcc\x1e0J\x8dq\xdc7\x13\xe8O\x13\xa8b\xc1?\x10bPh\xa05\x191\xc1yQ\xc2e\x90S\xf1\x81\xdci\xa0\xea\
&!$;Rv\xddR\x81|S4+0\r\x12\xf08\xed\x11\x00\x00\x00\xf6\x11R\x1e\xbc\x00\t8`\xa1W\xd3\x0b\xbf\xf1\x1b\xfc\
\xa0\xff\'B\xd8\x8e\xe1y-\xc1u\xcbAw\x0f!\xa5\t\xc0]\xde@Ru\xa3:.\xc0\xb5\xa6p\x92?\x10AQ\x81Y\x8f\xc3\
(\x12q\xdaWp\x11sR(\x85\x92\xa5Y\xc3\x00\x00\x00\xc4r\xc1v:\x81\xa3n\xa0\x1d\x1b\xd0\xef\x19b\xc8\xc9\xb1 Cr\x04\
h\xd1\xe6W\xc0\xaa\xd1\xd1\xf39\xc2j\xb0\xb0\xb5\x9f\x90\xf1\xf2P\xa4zSr\xeda[\x111\x1a\xceB\xa1!\xd2\xab\x1a\xf2m\xdf\
\xd0\x18or\xbc\xfd\x107{\xe2\x1f%\x91\xdcdS\x85\x1d\xa1%LqA\x861z\nQ\xa6\x8f1\xa7\xd5\x80\xf6\x91\x13\xb3\xa7\x00\
\xde8\x81R\x94\xa3Q\x88q\x12I\x829&\xf3(\xfe\x82=!@3\x8aCA\x8e\xc2\x89V\xb1\xb3\x06\xf0\xe2`\x01*9\xa1\x85\
O#\x01[\x80\xf0Y2\xa3\xf4\xa02\xd8a)Zc\x0c\xf52w\"ab\xd9\xd1En@b\xa5\xc2\xc1\x89\x13\xea\x1b\xd3~\xe6\
\xe2\xfa\x03\xc1\xc9\xe6\xb2%~\xb3\x00\x00\x00*%Q\xfem\xb25\x1a\xc0\xe2Kp\xd4\xb7A\x88\x07B<\x0f\x82a\x1e\xe0\xa6\x9e\x81\
oS\xa1\x814boG\xb3q\x85\xb2\xdd(3=\xa4Pn\x06\xe1\x89\x8fB\xe0\x0e\x12\x01@S\xd8A\xa30\xba\xa18|@\xb1\
\xaa\xa0\xd9\x88\xe1\xd6\xff`R,\x12QWA:\xc3@\xf7\xe7\x91\x9c\xcd\x12i\x963\xa7~\x11)\x10\x93\xe1\x99\xc3\x92QS\x1bp\
#\x00\x00\x00\xf8\x15\x02\xc2\xf20\x7f\x00\xe2\xb4a\x00a\xbeA\xcb\x1d\xf1=\x05\x80M\xbaP:\xfd!\xce\x803\x07^\xf0\x18\x15\xf2\
\xc49!\x7f\xc81\x00\x00\x00\x8b\xcc\xf2\x92\x8e\xa0$\xbe\xc0\xd90\xe0\x1c\x93#l`\x92`\xe3r\x12\xfe\x01\xb5?\x02\x84\x9e\xd1@\
\x900\x82\xd4\xa0^\x9c\xd1\x90\xdb0\x0cQ\xa1\xb5\x86\xb0v\xd4\xd0l\xf4@\xba\xf6\x01S\xf4 \x85Z\xe2\xad<\x91h\xbePs\xd3\
\x01=e\x12Y\x16C\x00\x00\x00\xc4L\xf0P\xdc`C\x93A\x00\x00\x00\xc2\xc7\xd1\x96\xcc2V\x1c\xd3q\xc1\x01\x84\x97R\xab\xd0\xf1\
w\x1cQM<\xa2i|\xe3\xc9\x96\xc3)\x88\xa3\xb7e3\xf9l\xc2]7\x10\x8e\xd4\xa0\xbd\x06\x91A\x0ca\xd7H\x031\xd7\x01\xa1\
5\x11\xb9P\xc1M\x9a\x13\xdd\xc9`\x00\x00\x00k3\xb0{EA0\x81\xa00\x86\xe0P:\x92\x9d\x14\"L*\x11\x0bE\x93N\xaf\
\"\x8eI\xc1)t3Z\x880\xe4\xe1b\xa8\xf9\x90\x06\x9b\xc1\xc3\xcf\xe0\xd7\x1e\x02\x0b\xf6\x90\x06\xe3\"e\xfc\xb2`J\xe3\xebq\x10\
4p\xf1\xab\xe1\xa0\xf7\x1c\xd1s\x16`\xaaZ\x11]\xf1`\xe2\xf9a\xbf\x9a\x13\x98=B\xb4\xce\xe2\xdc\x0b\xd2\xd7\xd8r)M\xa0U\
\xc7\x01\xf2f\x11<N\x01\xd5\x0e\xd0\xb2\xa9\xa1\x00\x00\x00\xa1\xa4\xd1`\x89P\xe7!\x12\xe1\x11\x01\xb6$\x11\xa1f33\xa3\"W\xb9\
\x02x|\xd3\x1f\x1b\xc2\x10\x86B\x19\xa4A\nj\x93\xbf\x91Ae5\xa0\x82\xe7\xb0~\xef\x82\xb3]\xd32\x92\xb1\"@3\xf22\xe0\
5\x03@)g\x10\xb4\xf9\x11\xe8\x0b \xd5.\x11\x00\x00\x00U\x98\"M\t\xd1c!\xe1p\x98\xf3\x19\xeb\xb2\xf6=\xe2B\xc6\xc2\xa9\
~c\xccP\xb3UX\xf1\x1f\xd4\x00\x82a\x83UF\x13\xd4V\xa0z\xf6rm\xbaBoV3X\x88\x01gK\x01tc\x83CO\
S\xac\x9d\x11\xde\x8d\x83\xf6Aq\x08\xc9\"\xa8\xef\xf2p\xc5\xb2Q,\xa0\xecW\x11:kc=\x08\x90\xd73\x91\xfe{\x02\xee\x85\xc0\
\x2040\x0bHs\\<\x91\x84?!\x0eA\x92\xfa\x040\x0c\xed\x91\x90Y\xd2\x1b\xc7\x91\x98\x07\xc3~\r\xc3T\xfaR\x06\xa3\xf1X\
\x95\xd1\xe5\x16r\'\xce2\x1e~@KV\x83\x98\x96p\x00\x00\x00\xdf\xa2\xe0\xbe\xc0\xf1\x1b\x00\xa1\x8e\x8c\x03\x7fc\x80\\\xdb \xe0|\
\x10\x08\x88\xe0z\xdd`<\xe0\xf0\xeey\x03\x8fc\xf1\x01\xa9q\xc6\\\xa1PS\xe19\xa7\x90a\xa9\xf0\xe1\xf4\xb0\x9b\xbf\x11\xdd\xcd\xb0\
\x10o\xf3\xdej\xb0\x12\xf0\xf1\xd3\x8bB\xdd\x03\xf1[ @n\xa7\xa1\xb01!G&q\xb1V\xb2\rtQ\x1cIc\x16\x9c\xd2\xd8\
\xa7p\'\x1f\xf1\xb9\x9a\xd2\xe7\xfe\x90\x1a\x1c\xd1\x99\x8b\x02%nq\xd5\xc7\xf1\x0f\xb5\xe1\x15E\x10\xa4\xbf\x009\xb8\xf1\x88e\xe0a0\
\"Q\xe1Qx}\x00\x88\x13Q\x1c\x90\x80\x8d\xc1RL\x8c\xe2VY@\xc6\xb8\x81\x00\x00\x00m\xbd\xc1\x0f\xf2\x82\xac9P\'\x1d\x81\
\xde\x1fq\xc4Q\x11\xbfH\xa1\xb5\xb3\xd1\x04dS\xa5s\xa3DQ3\x95\xb0\"\xd2e\x83\xf9J\xa0\x01\xad\xc1;]\x91\xff\x90\x80\x19\
\xd2\xc1sa\xf3?\xb6\xb0?6s\xc7\xe8\x01\n\x07b=1\x10\x06\xb0\xd2\x82g#~\xb6\xa0\x17\xdf\xd23\xf3\x90\x00\x00\x00\x7f\xb9\
\xb0\xf5\xc6\x81\x96$ \xce\x89\x02\xa5\x87S\xe0]\xc3\x05\t\xe0\x00\x00\x00\xeb6Ah\xe7\xc1\xd720\x16\x90\xd0\x87\xba\xa0(\xcc\xf1\
p\x1b\x10G\xd9a-\x0b\xd1\x19 \xe1\'\xa4\x02>\x84\xe1\xf5\xf1\x81Ow\xb1/\x11\xd2Af\xd3\xce\xcc E\x14\xf1\xe9\x10\xd3\xa7\
`!\x17x\x10\xd5\x03\"\x91\x903\xbd\x84\x83\xe8aB^\x94\x137<!{\xb3\xf2\xd0=#Od#\xd9\x90\xd2\xe2\xe0A\xf1\x0f\
\xf0\x11W\x80\xd8\xfd\xd1\xc0a\x93\xda\xfa\x10\x7f\xac\x10\x88\x93\xa0\xcf\xb0\x91\xab\xaf`\xd8 \xe0[\xd6\x11\xa1\xd9q\xed\xc9Q\x98\n\xa2\
JR\x90\xe2\xbc\xd0Z\xb2\xa2V\xccr\x8f\xf7R\x07\xc1\xf1+\xbepO\xd7Ps\x12\xf0}\xd0@\xb2{3\x1a\xaaA\x1cR\xa3u\
\xfe\xe0\x9b\x83\xa3\x1b\x18\x01\xc7O\x13yR\xd3?\x9d\"4\x04B\xddQ\xa2)o\xc0\x1a\xc8`\x00\x00\x00u&S<\x1a\xc2\xa7\xef\
\x00\xef\xb5\x101?\x00\xe2\xcfp\t\xa5`\x92^\xb2\x00\xa0r\x8e1P0\x0e\x91\xb5y\xe2\x00\x00\x00!\x99\x93,\xea\x11WGS\
\xa0\xe7 \xc1[\xc3T\xbf2!\xdb\xe15\xcc!Zi\xa2\x92\x1a\x90\r\x88r\x08.\xa2]\xa6R\xf4^\xb0Q\xbc\xe1\xafdSa\
\x04\x81\x02\xd5\xc0\xf5\xa0\x12\x00\x00\x00\x16V\xc09\xc2a\xc5UbU+\xd2\x1f\xceq\x0b~ H\xc0\xf2?z\xe2*\x05CT\x91\
\x93_z\x12\x9a\x19A\x14%\x91\xedA\x13\xca\x0brB\xae\xd0t\x9f\x10\x00\x00\x00i\x1ba\xc7\xc2\xe0\xe3\xa7\xd1\x86\x87\x01\x9bV\x91\
%\x07#dA!|\xe3\"\x90\t\x10\xb711\x00\x00\x00\xf5\x94\xe3\x98\xc8\x00\xf5\xc0\xf0\x0fJ#\x95\x98\"\xa0\xa0\xe2\xc7>A\x13\
\xfb\xb1\xc6\x11\x91-\xfa\xa0HAc\x87Ac*i\x10\xdb\x9f\x109!\xe2bQs\x12\x99c\x0fh2k*`\x00\x00\x00\x9e\xa7\
\xd1\xc6\xef\x92qR@uL\x93\x19\xea\xa0.\t\x01\x8d\xe9bB\x19\xc2\xaa<3O\xa3\xc2\x07\xed\xe2\x881\xd1\x01i\x91va\x92\
\xea\xe5\xc0\x00\x00\x005\x8d\x11e-q\xc4\xdc2\"\x90\x03\x91\x17\xf0E\xbb\x02\x1ck\x90\x84\xd1\xf0)w\x81\x0c\xb1\xe1\xae\xb5\xb0%\
\x06\x913\x7fR\xd80\xc2\x16\xa7ah\xb7\xb0\xde\xbd\xe0l\xb8@\x10\x11\xd1\xb6\xe0\xe09OB\xack\x03\t\xca0\xa6FQ\x00\x00\
\x00\xd5\xf9\xa0|~\xe3\xce\xd4pX\xcdPD`s\x04\xdbRs<B\xeb\x8cr\x17E\xe3\x00\x00\x00-\xc0\x00\xa2L\xe1\xb5\xfc2\
\x9fh\xb1\xf0\xc4\x11,\x0e\xb23*\x91n\xbf1\xf9cpUF@\x9d}Q/\xf4\xc0\xe0\xa5\x80;ip\xe5\x05 \x10\x80\xf2Y\
m\x10R\x84 \x8bI\x13\xc9\x07\xa2\x82o\xf1\x1a\xf12\xf9\x1cR\xf4oC\x8d;\x92\xb3zCn\xe2\xb2\xb7:\xa1\xd2\xca\xa2\xfa\x80\
\xe1)\xf7\x92\xfa\x84\x90\xab\xe5A\xed&s\x8e\\\xa0\x80\x9d0Y\x850\xaa\x0eS\xbb\x18a\xc7\x15\xb1-\x1a\xa0\x00\x00\x00[2 \
\xac\xae\xb1\xd7!A\xfc\x84\xe3r\x9b\x919Ac$\xda`l\x92\x11\x8fi\xb1J\x8br\x00\x00\x00\x9dR\xb1\x06;\xe3\x1d\x9fP#\
N\x01\xaf\x93s/\xb3\xb1\x8ak\xc1)\xe1b\xf2q\xa3\xaa\x06\xd0\'\xe4R\xea\xcc1\xcd\xdb\xc2y\xde`\x1a\xe5\xb2j\xd3\x02\xa3\x8c\
\x90\x18P\xa3g\xe8\xc0\x19\x90SAx0\x94\xd1q\x93\n\xa02\xd3\x02c@\xf1N9\xe2ZV\xc3M=1DG\xb1\xc0U\x11\
\x9c\xac0\xc9#\xc2z\x88sC\xdc\x01B\xad!\xe3U\xc2\x1b:\x02\xbaV3\xca\xaf!\xa2\xc2\xa1\x8aJ\x93Jxs\xdfw\x92{\
\xfeb\x11\xa5!]\xfc\xb01l\xf0\xe6\xf0Q\x89\x83\x80GZs\x1dnc\xf4\x81\x1091R\xf0#`\x1b`\xf0dT\x11g?\
q\xd2>\xb2YN\x10\x03\xfa\xf1\x1c+@\xa0\xbeQ\x02\x99\x01\xfa\xbcbWA\xa3cd1\xa1mcw\x92\xc1`V\xb0\x07\xd4r\
\xd7\x9c \xb8y\x03*`\xf0\xc9<\xa2\x87\x9b`GnR\xf0\xed\xe1_\xee0\xd0\x19\xc2\x9f:`\xf3\x17\x11|s\xc2<\xf8\xc0m\
\x0c\xb0\xb8\x90#\x1c\xc2\xc0M\x19\x01\xde\xef\xe2\xe2\xdc\x00\xce\x10\x03T;\xc38\xc7\xf1\x92\x00\xa1*\xa7RU\x95c\x0fj0>\xcc\
R%\x1cp\xf9GRV\xc9@A\x83S\xf3\n\xd1(2Q^\x1d\xf0\xa2N1\x83\xb1\x81\xa7\x0c\xb1\xd7\x9d\"\x1e\x01CX\xc7p\
j\xc3Q\xf4E\xe0\xb3\xf6\xa2fv\"\xb8\xb0pF\x84\xe3\x98\xd8\xf0\xf8\x8b\xc3\x9d\xd7\x92\xbalc\xcc\x1b\xd2\xd9~\x10\x00\x00\x00\x1e\
m\x12\x00\x00\x001\xa0Qv+\xb0\x05;`Tl\xf3\x8e\xe8\x92\"_\xb1\x9eE\x93\x14}c\x8a\xf4\xe1\x18J\xf3\xcb<\xb3\xf3R\
B\xd62\x13\xf4\xd0\xf0\xfa@\xa3\x90\x80 \xea{\xe0/\x7f@bl!\xfefs\xa0\xa5 \xc7\x1e\xf2\x8b\x95\x00\xb34\xa3\xdc\xd3P\
T<\xf1\x07M\xc1Lv\x82YO\x82\xc1\xc4\xe1\x98t\x90\xe0\xe00P\t\x02\xa7\x89\xd0m\xe9\xa1\xb8*A\xe7\x0b\x91\xe8\x95C`\
\xe0R\x13\x85P#v3\xd8\xbaa1%\x92L0\xb1Q\x18\xc0\x89\x88\x93o\x90\x10\x94v\x10\\f\xd3r\xb1RM\x7f\xc13\x91\
p(\x89\x01\x987sjR\xd3\xd5\x12@\xe7SS\"\xa3\x91\x0e\r\xe0\xa2j\xd1\x0e\xc8\x02\x05\x7f\xc1\xa7mby\x930ha\xf1\
ALr\xcd\x96\xc1\xcd\xc7\x81\xf2_\xa1B\x12\x82\xa3\xebA\xa9\x90\xe3?\x82\xe3x\xc1A\x9f\xcc\x11\xe4A\x01\x99!38\xe9`\x8c\
\xa3\xf0\xccJ3\xb0\x1eR\x13\xea\xe1L\x11\"N\xf9\xe0\xd1}A\xd1B!\x8e\x86@\x8e\xc8\xd0E>\x123\x07\xd0C\xc1\x90\x84>\
\x93\xec}\x93\xf1^ayF\xe2+\xa5 \x01\xcd\xe1\xa7m@\xf9=\x80\xa9\xcd\x92\xac\x81\xf38mb\xf2Q`\xb1\xaf\x80\x0e\xd7B\
\xe6\xe2\xf229\x13\xe0\xc8\xf1\xaf\t\xf08Ws\xec1\xa3dz@g\x94\x93\x0bm\xe3\xf4I3t\x10\xc3\x89\x9e\"\x92\xd7\xa2\r\
\xd3rW\x8a\x033hSnl \xccl\x93\x1d\x9bp\x11.2\xf4\xb2\x10\x1f\xeb\xd0\x87\xa1\xe0#\xc6p\xff\xb6\x91\xea\xbdQ!x\
0\xb8\x89\x90\x91)\x10\x98\xde\x007[\xe1YZ\xf3$\x80\xe1\x9cLS\x0e\x8e#\x1e\xe7\x012q\xd2\xd58\x03\xc0Y#\xb7\x18\xc0\
\xc4!\"\x18Kp\x15\x1a\xb1\x04\x83A\x80\xe6\xa0\x18\x87\x13@\x933\xb2\x89p\xeb_\x92\xbc\xb9\xb2\x9aTA\xd8\x91\x83\x8c\x0b\xf2\x84\
\x88a\xb4\x99\xb2B\xbd\xe0\xe6\x1b\xe1\xb8\xd5\x01\x19\x1f\xb1\xc9S\x13\xd3\x1b\x80\x10N\x13\x05\x94\x11,y\xe2\x0e\xfe\xc2,\x97\x81\x00\x00\
\x00\xa2\xe3q\xd4\x08\x12\xac\x99\xb0{\xb5\x01HG#\xac\xa1\x90)\x8b\xa1X\x8a\xa0\x14\x95@\xfd\xd9A\x95\xeb\xd2\x8e\x0f`\xe0<\xe1\
\xa0vCy\"\x030\xc1\xc0>c\xb3C\xef\xa0\x89F\x11ni\x83=\xf0\xc0\'S\x13Y\x83\x12[\xf3\xa1\x181\x10\x0c`\xb0I\
\xee\xe0Dq\x80V\x00A\xd6\x8a\xc0\x96\x06\xe2\xc6\x90\x81a\x85`\xabSssh\x10\x0b\xb2b\xa6\'\xa1\x0b\x96P\xc6\x7f\x80cN\
`D\x80\xd1-{!\xb6wb2\xc9\xf2\x9f\xa5\xd2m\x0f\x82\xd4Ep6V!\x0b\x181Z\x87\x01(\x18\xe1?\xb3\x00F\x95\xa3\
n\x8f@\xf7\xbe\xa2\x0e\x11\xe06|\xc3\xfe\x08\"c\x00B\xd8\xa10\xed\xe10oM\xc1\x81\xdba\x89\xfb1\x05\xca\x81\xcb\xf4Q\xcf\
0s\xa1\xde\xf2\x00\x00\x00\xc4u\xe3\xec\xfd\xd0\\^\xf1M\x1bB\xaa\x00@*\xde\xa1\xe4\xa5r\xcb\xe21Gm3\xa9)\xf2\x0f@\
@\xc2F\x12\xbeN\xb3\x10\\ \x94=\x83\xb0\x96P\xb5\xa4p?\x993\xf3\xf8\x90\xf9;s\x91] \x1cj\x000\x80\x00\xa1\x122\
G$\x01 \xb6\xe1i\xc2\xd2%\xb8R9.\xb2\xe7\x1aq\xc3\xf8\xf1\xacK\x82~\\\xd3\xa5\x1e\xf0\xae\x9a\x00OB\xf1\xcd?PQ\
\xeb@\xad\t\xb2\xcf\xa6\xf2\xa29\x90\xfcl#\xfe\xd5!\xd0\x90\x13\nQR\xbf\xce\xd2?\x91\x11Rr\xb1\x88\x81\xb3\x99\xd4\xd0 f\
\xf3\x00\x00\x00S\'\xb3`\\s\xbc\xb2\x82\xb9v\xb2\xd9\xfea\xe7\xaeR>{1\xc3uq\x17.\xc0zNp\t7@\xb6jb\
m\xd2\xf0\xb2 `\xbekq\x96\xf0P\xd0l\x90#\xd3B\xe5\x05\x01\xea\xb3\x12\xc1H\xd0rh\x83\x97\xe1\xa2@\xeaqvn\xb1\x96\
j\xd2\xf89C1\xd7\xc2\x038\xd3Y\x9cp\x9bua\x92\x91\x02V\xa0\x11\xa5P\xc3\x02\x11\x90c\x1e\xe1\xa0\xb0\xd2\x06_\x93\x0f5\
2\xb8)\xc37y3\x17\x1bq%1P\xfd/0\xab\x9b\xf0\r\x90\xe0\xd9\xe2\x82\xd9\'P\x9d\x84\xa1\xfc\xb0\xf0\x1d\xa3\xd0. \xc2\
%zQ\xff{\xb0\xad\x0bp\x86\x1e\"o\xc7\x81\xe8\xb6@N\x17\x80\xdd\xb50}\xf4\xf2\x8fj\xa3Ig\xe1\xdf\xf4b\xc2x\x10\'\
\x8aaj[s\xf4?A]\t2\xb5xp\xbdC\xf1P\xf3\xd1\xfc\xea\xb1wMc\xb5VA\x00\xc5\x02&\xfbA\xbap\xf3\xd8\xd1\
AW\x06\x12$\x00\xb3\x00\xb6b\xd5\x9b\xc0\x00\x00\x00\xb0\xcf\x11\x94\xf8\xb0f\x1b\xd2\xdc\x0c\x00\xaams}g\xd2C@\xd2\xd0m1\
DDa\xe0\x1d\xd2\xe2\xd1\xf1\xf4\x80\xe2\x81\xf2\x11\x1f\xddr7\x0c\x91\xc1hrc\x8aS\x19\x0bR\x8a\r\x10\xbb\xee!|\x9e\x00\xa7\
$\x83&\xcd\x02M\xd4r\xec\xc0\x02\x1aZ\xc1\xa4\xabq{\x03\x02\nJQ\x94\'\xf16\x9d1\n\xef\xa2\x00\x00\x00Iu\x90\xe9\xc5\
p|\xcc\xa2 K\x11\xed\x93\xf015\xd3!\x0c1\x1a\xeda\xc6#\xa3y$\xf0\x97\x0fSP\xa2Plp\xc3\x00\x00\x00\xf6\xa6\xd0\
@a\xa1\xf2\x9d\x90\xb6\xf5\x91\x0420\x12\xb6\xd2\xa24\xe1\x13>1\x93^A\x81\x860\x81\x8a\x03\x18\x98\xd0i\x7f\xc0\x1e\x8eS\xa8\
3\x83\xb2T\xe1\xcdB\x10\xfd>0.\xc3p\xd75\x81\xf5d\x100\xe4!\x918\x11o\xd4P\x00\x00\x00hR W\xaaB\xb8\xea\
\xe1\x7f\xce2\"7\x91z\x0b\xc3N\xf3\xa0X\xe9\"4\x8cc?\x91#E\xbe\x92\x05W1\xc8)0\xf75\x03@\x04\xf1\x7fI\x10\
\x00\x00\x00_J\x90\'\xca\x91\xab\x97\xd0\xb5\xca1\xde\x08\xb0\x88\x9a\xc17\xcf\xc2Yx\x93\xcc|\xe3m\xff0 #`\xbc\x122\x8c\
\x82\xd195`\xb4\x97\x00h\xd6\xf2\xf8\x81\xe11&\x82\x15\xd8R2\x05@C:\x13\x93\x1b\xc1M\x08\x800\x993\x93\x7f3\xf2\t\
\xd1\x00\x00\x00\xba\xf5\xc0\xe7R`\x00\x00\x00,`\x91\xdf72\r\xe9\x80dOS\xb5k\x81l\xa7\x80\xf3b\x83\xf5\xc9\x01\xb0|`\
r\xf7\x00\xa8\xfe\xc0\xa1\xda\x81\xabV3\xaa\x07\xb3\x91\xc6\xc1\xffw\xb2<}\xe0\x10\x8er]W\xb23\x9b\x80\xa2\x15\x90m\x01\x02\xfd\
\xf4p\xd4T\x00W|\x03_\xc0A\xde8\xd2Q\xdb\xe0\x17%p\x05\x923\xa5\x8a@\xf4\xef@\xc9V\x93>Bs\x14\x0b#!9\
A,7\xd1zh1Y\xa7\xc0A\xa5a\xb0?\xf0d=3)x\x81\xde\x0f\"\t\xaf\x91\x97[S\x14AQ\xa1\x05\xb2\x9f\x97!\
n\x0bC\xc4\xff\x10\x12\xbc\x10<\xe6`\xeb{\xc3PWb\x1aM\xd0hu\xc1\xfbz\xa1\x89$0^\x17so\x1e\x03\xc7~\"\x0c\
\xdcq@\xa3\xc0\xf2\x0e`\x8f`\xd0\xde\xce\x91f\xa4\xf0\xd3\xfbA\xb23\xa2|\xdd\xd1m~#\xd8\x18SKL\xf3Ls \xd1Q\
\x93\x00|q\xf9\x11\xd0\xf5\xe7ry\xb4B\x8eC#\x96\xf9\xa0\xdbD\xa0\xe8n\xd0\x87\x96\xb3&\x84\x81V-\xf0\xe7\xfd\x02\xa2\xcc\x10\
\xd0\x7f\xe07\x95\x03\xbc\xf7\x02\x07\x82`{>\x130\xf6\xf2$Y\xa3AhP\xa7\x03\xe0\x9b\x0f\x90p\xf9`\xb0\xa1\xa1x\xc4\x80\xac\
\x13QTfq\x80a2\x0c\xa8\xf0\xbd\xf8\x00\xff\xc2\x01^\xf8\x02a\x98\xc3p\'\xd1f\xc9@jA\"\x1c=\x93\xd6\x1cBdS\
\x002xS\x04\x18!\xae\xf8qC\xddA\x12\x07\x11\xdc\xb1@`Yr\xc78\xa1\xa9\xda\xd1\xe8I\xd0$WQP|\x00\xf6\xc7\xe1\
\xe0\x04\xc13*\xb3\xbd\xf8\xf2B\xe4\xe1\x03*\xe1\x0f\x0bp\xe1E!\xfd\xbap\xc4\xb9\xa0b?pO\xf8p9#\xb0\xab\xa7\xc2q\
\xeb\xe2\x91vc\xee\xac!!J\xb3\xd4\x871)M\x93\x0e\x93!\x00\x00\x00\xfa\xec\xb2\x9a\x871\xdax\x83\x97\xfe\xb2\xb2>P\x10\xd4\
2\x846c\xe0\xbb\xd0&<\xd3m\n\xa3C\x8f\x91\xf5\x19SBp\xc2\x01k\x82]>\xb3<F\xf2c\xd4\x82w\x94\x03\xc67a\
\xb4YP\xaccB\x1fFc\x87E\xd0\xfb\\p\xde\xa2\xb2em1\xb1\x87C.\x08A\xcb\xee2\xa0\x13R\xbf\x8e\xd1\xe5%\x83\xec\
\x9a\xf3\xe5\x07\xe1\x14Ja\x8c\xc6B8\x95\x916N\xa0\x8a\x15\x91\xcf\xe1\xa1]\xbbq\x1d\xd8a3\xa2\xe0]\xc5pZn!&\xb4\
@\x89\x1f\xd2\xd5\x15PW\x11\x82\x01\x9c\xa1\xf0\xc2!\xc5\x8f1O\xc6\xe1\xcc\x06\x03r^\xd02\xd3\xe1:v0\xef<#\x95\x0c\x92\
dyc\x12\x18\xc2k\\\x91\x07\x82\xe1\xe3/\xb0\x8b{\x91\xc7,2\xa9\xc8\xf1*\xed\xc0\x92H\xe1R`\x02\x8b@\x00\xf6\x88\x01]\
b\x83\xd5\nsd\xab\xb1\xe0\x87\x10\xe7\x9b\xe0Z8\x00\xd28 6\xd8\x82B\xd6\x80\xe0\xfd\xb0L7\x01\x99h\xd2\xae\x91\xe1\n{\
\xb2\xf1Z\x90\xf6,bN\xfa!\xb6RA\x9d$\x00l\x942\x10\r\x91Z5\x12*JC~\x12A\xaaiC\xbe\x17\x10A\x92\x93\
em\xb3X\xd1\xa2\x9f6#\xaa9\xd1c\xeb\xa0\'\xb8\x11\xae_0\'\x01\xb0\x81\xaaA\xdd\xb3\xb0k\x9fp\x11n\x93\xbez\xa1\x86\
\xf8\xe1{S\xb1\x1c\xe1b}ypn\xaf\x90\r\xa6a\xcemsyu\xa1\r\xb9\x811\xc2\xa1\xab\x18P\x17\x1ar\x11\xdcP\xc9\x87\
\x90\x87\x05@\xd4\xae\xb1\x86x\x937\xa4\xa1\xf4n\xa0\x9f(Q4\xe4R \xf7\xe1\x8f\xd5\x10}i\x91!\xb0\xf0\x12\x12\x11\x03\xba\xd2\
\xfe\x9b\xe09\xf8\xe2\x87Day\x1d\xe2>*\xb0>\x12\x01\x8f\x10\xa3s\xf0p\x04\xf1\x02^T`r\x94aY\xb2\x00rI\xe0\xa1\
\x82a\x8f\x1aa\x84\x00\xf0\xcd1\x12\x96b\xa0P\x85\x02\x81Q\xd1\x91\xfe\xd1\xeaC\xa1\x18\xd9\xe2Ka\xd1\xc1B \x07\xed\xd0^F\
A\x95fCC\xbc0^\x9f\x90*A3R}`}d\xf1\x00\x00\x00Q\xa6A\xb7\xd9\xf2q[\xa1K!\xb2\x8b\xe4\xf15\xb4 \
\xd2Up\x85\xb8\xf1\x9bn\x83\xb6\x0e0\xf0\n\xb3\x9ada\x95\xeaQ<\xef\"|\x11\xd2Jo\xe2\xf7\xce\x90rg\xd0\xef\xdc\xf03\
i\xc1\x8f\x03\x80\xeda\xb3\xcaP\xf22\xb9\xf2\x11u\xa1\x93\x8e\x83\xde\x06S\xa7\xc8\xf0<\x9cqT\xef\xb2\xe3\xd3\xd1\xc0\x82\xb3@\xca\
\xd1S\xf2\xf2\xa4\xc1\xf1\xa5H\x91,\x88\x01\x90\x12r\xeex\x01\xd4\xc2\xd2,?S\xfb\xb7At>\x82\xb0\xc8\xb0\nr\x82\xdbS\xa1\
\x04\xda!\xf9`\xb2>\x9b2\xa1\x80c\x00\x00\x00p\x92\xb2)\x04#{\xe2\x92\x90\'\xf2\x9drq94\xd1\xb7Z!\xd3\x86\x81L\
\x04\xc1\xf7\xa6\x12)\xdc\xe1\x842\x81\xd7\xb7\xc0E\x15\x92\xf8Cq\xfe\xeea\xfc\xaf\xf1,\xfa\xe2\xb6\xd7\x10\xb7\x98\xe1\xfc\xc1P\xfd\x0c\
\x002z\x11\x00\x00\x00Ik\x93\xb3\x8b\x83O\xb4\xe0\x9d\xe6\xd0\xf5H\xb3\xf5@P\x0e\xcd\xd1z\xc5Q\x89\xbe0\xf0;\x80\xe99\xf3\
f\x8f@4\xd0\x92\xe8PbC\x9c\xa1\xdd\x1b\xa0\x9f/\x11\x05\x85cHu1\x0cH\x82\xb9\x9e\x11\xda\xd7\x11\n\xa0\x11%\x94\xc3\x88\
\x8f\x01e\x10\x80\xd7\"\x10\xba)\"\xc6\x83\x90\x0f\x91P\x97\xb1\x12\xd5\x0b\xa1\xf0\xe0\x81\x19zQ\x0fN\xa0w\x8b\xc3\xf2\x8aQ\xdc,\
#\xe5Iq\xc8$\x13Z\xc52\xf2:\x92H\x83\xf09\xb5\xe2\xa2%\x92jy\x80\xf8\x04bD\x8b\x10\xe0\t\x00\xc8\xa7q\xf4\xe8\xc2\
dM\xd0\'\x11Qz}\xe3\xfaR\xe3\xb9\xe1\xd0a%\xa1\xe8i08\xd8\xa0\xd7vR\xe9,\xb0<\x8dC\x9b\xbe\x12\xb2\x1a3A\
\xc9\x12]\xbf\xb0\xc8\x82QEhS\xaf \xc2\xce\xe9A\xcc\xbfq\x00\x00\x00\x9cx\xe1d\x8c\xb3\xdbP\xd2,DB\x08\xc6\x91\xbb\x98\
#\xbc+c0\xbd\xb2\x1e7\xe1\x8d\xae@\xbfEQX\x13\xd0\xda<\xf3{_\xe1\xc2\xb61\t\xd8@8\xabq\xc2\xd3\x92\xd5\x87\xb0\
\xcdJa\x84\x96\xa1\x14\x1f\x03\xab\x152\x82f\"\x13C\xc3\x98t\xd1\xdb\xe9\xf0\xf4sr\xc5\x01\"\xc9\x10\xf2cD\xa3\xb2\xc0!\r\
3!9\x8c\x02\x88\xc9\"\x82Fs\xbd\x91\x93\xc2\x1d\xe1\xac\xdap\x98\xed\x10\x0e\x8c\x81\x1a\x08\xd31u\xb3\xbc7S\xc0\x97\xd0\x11\x85\
C\xe1\xa4\xb1\xd5#Q\xd0\xc3\x01\xdc\xe4!\x8e\"\x10\x1d\xa8\x12\xfc\x0f\xc2\x1a{\x91\xfc\xcd0\x01U\xd3\'+\xb0\xd8\xa6\x90\xfc\xcf\x81\
\xde\x16q\x88\t\xc2\x86\xbbrm\x93\x01We\xf3i\x17\xa0qY\xc06\xee\xc2\xcb\xc9\xf2o\xdc\xe1\x00\x00\x00\x86(\x00\xfespZ\
\x0e0\x0e\x95\xa0_e\x82\xa1\x17\xc0i\n\xf25`\x03\xf6} \x9aX\xd3\xae\x08\x12\xee\x1f\xa0\x8cEQ \xab\x00\x8e\xd3q\xf7I\
\x91L\x15\x82\x84\x8d\x93\x1b\x80\xa1\x94\x83A6\x8a\x01>\xbf\x91\x00\x00\x00V-b\xb7\x0e\x81-\xa2 \xc9\xffa\x1e\\\x917B\xd2\
;\xce\xd2\xa1\x1e\xd2l{\"\x96Y\xb3\xcf\'\xc0\xc7^\xe1\xcd\xf5\x90\x8d\x84\xb1\xe5\x98s\xfc\x00\xd2p\xa8`c\xcd\xf0w\xf4\x10\xbe\
\xb2\xb1\xf0z\x12\x87\xed\xb0\x8e\xfa\xd2\x8f\xd9\xe0\xe3c\xa0\xa7\x87A\xf5B\xb3\xfcD\x81\xb2[\xc26U\xf0&\xd1\xf2\xa8\x14A\x90\xb0\
`\xff\xe4\x80BS\xf0,\xf7\x903\xf3\x02Y\x82\x007|\xf2p\x91\x11N-A\xc7HA\x0cV\x93\x00Js\xe6\xb1B\xb6<p\
Q\xedA\xbcu\xd2n\x8dq.\x94C#\x1c#\xda;\xe0\xed\xaa\x81\xf4vp1\xc5\xa0LA\xa0\xf33\xd3\x9e\xad\xd0\xfe\xb5\x00\xd5\
J\x13[\x92\xc0\xc7_\xd1\x8cM\xa0\xfb\x883-\x98P_\xf12\xa0\x17\xb2k\xef@\x1a\xb3\x01\xaa|\xf1\xd9\xc2\x90\x93\xc4\x012\xa3\
\xc1\xa1<\xe3\x9a\xca2\x81\xff\xd1\xbed\x93\xfc_C\xa3i\x80\x7f\x10\x80\x8f\xea\xe0\x1eT\xa0\xae\x07\xc1\xa9y\xf04\xcb\xc2\x03\xcf\xe2\
;\xf9!\x00\x00\x00n\x8dR\x8c9\xe0\xfb\x90\xf1\x88\xcb`\xf6S\x03jI\x13\xd3\xb9\xf0\xf8l`\xcd\x98\xc0\xb9qS\x82:\x91\x00\
\x00\x00\xc5MST\xae\x92\x10\xdeP\xa8p\xc3\xa5^\xb04\xaa\xf1-\xd6b\xb2\x89\x03\xd7\x8c\xf1ih\x10\xe3K!\xd6\x8c\xb3\xb5\xc7\
b\x96\x02`\xcd\xee \x89\x01\x02\x04R\"\xa3\xd2\xe2\xf7W@\xccu\xe0 \xf4\xd0\xa8TA\x00\x00\x00ofR0C\xb0L{\x10\
\x98~`\xcfG\xc3Dy\x90\x9b\xaa\xa0\xc6\xccP\xaf\xe7\xc1W\x8a\xe1\xd7\'\xd2\xa3#@o\xb7\xe1\xe9:`\x11\x18ps,\xc0\xc4\
\x80\x82\x043\xc1K\xcc\x12\xdd\xab2m\x1c\x813l\xe3\x08g\xe0\x10\x15p-\x9f\x01swb,\xfb\xe2\x00\x00\x00\x8c\xdeP\xf5\xb8\
!\xd9e!\x03\xaa\xa1`\xae\xa0\x05\xdc\xc0\xc9\x9e\x12\xb1\xab1\x11\x9f\xc0<lC\x1d\x9c\x10\x00\x00\x009\x13\xc3\xe6i\x03\xd230\
}4\x90\xdbE\x02\xc4\"\xc1\xa2\x120\xa2\xf2Rm\"\x92|g \t\x04\xf3\xe3`0\xee\x1ea?\xf5\x81}\xa7\xb1}E\xc3\xb7\
@\x90\tA\xd0kj\"\\\x1a\x82\xc6\x0b@\x86\x9a\x13\xfd\xd8Pk\xeba\x843C\xe3\xc6\xa1}\xda\xd0\xd4b\xe2\xe5\xf1\xb2\x0e\xd2\
\x02\xc1\xc6\x00d\xdc\x82\xc3\xe3\x81o\x91\xd3\xde\xff\xd1d\xcb\xe0\x18\xad@\xcbY\xd1p\xd1\xa1\xbd_\xd0j\x02\xc0\x8b@\xa3 D \
@\xca\xc2A\x05!\x10gbK\xcd\x12t\x02\xd0\x19\x02 \xe6VP\x87qp\xfe\xab\xe0\x9b\x9a\xc0\x0b\xce\x90\xbf\x16\xa3\x17*!\xfb\
\x041`\xe6\"\xe0J\x02\xa7\xb1\xf1\x9ar0\xb3\x1d\x11iG\xa0\x04\xc1\xb2\xf8\x011:\xbc1(\x0b\xa0+.2=U\xc3\xca\xaa\
\x90+\xd1\xc1d\xccQ%Y\xa1\xfdXC\xe0OP\x94\xa9a\xf3\x0e\xb2wv\"\xe1\x07\x90\xbd\x8a\x12\xbd\x84Q\xc4\xa4!\xe2y\x91\
\xb1\xa61\r\xb7q\x0c\xa20\x97U\xe30C\xa1\x07t\xe2\xc1\xd0\xb0\x10ys\xb2P\x12\x8f\x11\x02\t\x0c\x12\xb6i`H\x8c\x81{\
K\xa1F\xf7\x92)\xe5\x90\xb1E\xb2\x15|\xf3\xc3]\xb1%\x07\x82*\x9e\x91W\xf8\xf1)[\xb0\xfa\xdf\xe0+r#}j\xe1\xa2\xa9\
2\xd2\x19\xa1Q-cs5\xa0V\xac\x92\\\x92\xe39\xd2\xf1;\x0cP\xf2\xa2\x819\xd9` rA\x14\xf0\x00Q\x85A!\x0bp\
\xb3\x86\x92\x1fO\xa0\xbbu\xb3\x00\x00\x00\xafd\x80\x86\xf3\xb2L\xc0\x11\xe9\x14ra\xed\xc0{\x81\x01\x00\x00\x00\xac\x02\x10\x80\x85\xf3\x17\
\xaa\x00\xf2\x8b\x11C/\xa3\xdf\x933x7\x12\x01\x041\x97:\x91n\xa5`\\\x85QO\xc8\x91\\\x1eR\xa4nc\x00\xe6b\x96\xb8\
\xe2\x1e\x7f\xf2D\xe9!=\x9f \x93709\xedbsP2$\x94\xf0\xb1jqd{\x91G\x1d\x928\x10\x10\x1b\x90B\xcdd\xe3\
\xea\x7f\x93s@\x93?\xc1q(\xc8\x92\x18\x8c\xa1\xe4\xe6\x809D\x10\xe0\x9d!\x9e\x9b\xc1\x83S0\xa5\xf3\x80\xd7\xf3\xb0\x80;`\xce\
\xecr\xbfI\xc1\x11nr\x00\x00\x00\x0f\xb4\x82I&\xf0[\x07\xf0\xf3\x04 \x8a\x17\xc1\xef6\x10\x9b\xb4\x12\x10\xda\xf1\xa5\xc1b2\x05\
b\x88\x86\x93G:1~pC\xdd\xd51aZ\xa19\xdd1\xafvse~\xb2\xff\x07\xa3\'\xef\xd1\xee[\xb3l\"\x91p \x90\
\x96\xb7qp\xbc\x82\xa5\x8e\xc3\x124\x92\xbc\x9e\x80\xac\xf41V\x82\xd1\xfa\xfa\x10bc#^&\xc1\xb1\xe0\",;\xe14*r\xa4\
M\x03\x93k\xe1\x89\xcf\xf2\x97\x0c`\xfb\xa5\xe0\xabU\x10Dq\x93L\x96BO]\xb1J\xbeAf\xe3\xf0\xb9]\x81\xfby\x00\xf9\xfc\
\xc1\xd5Iq*\x91\x83\xef5\x00\xfea\x11\xf8\xa0`T\x05\xc1\x9d\x84\x13T\xe4\xc2\xad\xf4`}\xcb0\xf1i\xc2\xb7$\x12\x9ch`\
\xaa6q\x11\xb6q\x0b\x97p\x9d?\x80\xc7i\xc0\xe0\xf4\x11\xcc\xa4A52\xf1\x88\xaf\xb1\x93@ \xbe\xd4\xf2\xaa\xbd`8\x19\x92\x12\
\x8d3J\x97\xe3.:\x10\xd0\xf3R\x17\x97\xb2U\xe0p\x8c\xb0\xa1[\x81\xb1w\xd5a\xf5\xfaa<\x03a\x17yA\xb5\xd52>\xb4\
\x81&\x81!Z\xadA\x02\xdd\xa1\x9f\x8a\x93\xc3\xa3\xa0\xe5\xfb\xf1\xd1\xc9\x10\xf4\x8a P\xaf\xe1*|\xc3{\x7f\x11a\xf6\x00&\xe1\xb0\
\xbe\x93\xf3\x9biS=o\xa1\xe1\x18!\xf7\xe6\xb03\xa7\x10\x83\x19\x13\x053\xd0h\xe7`\x0c9p\xc1\xca\xd1\x87FP{\x83r\x7f\
\xd6\x80\r)\xe03\x02\xd2\xb3\xfe!Z\xe20\xa8&\x000\t\xd2\xde\x96\xe3\xda2\x12\xea\x7f\x01L\xad\xb0\x88\x88\x80\xa6\xb5\xb1[\x03\
\x11g%\x91\x91a\xb3)\xf3\xd1$5`J\xdf0\xf9\x9a\x81\xcc$`?\x8c!_\xf2\x90A\x98P}7\xf0\xa7\xc5\x00\xb2Mr\
\x02\x8f\x90\xa5\xd4\x92](\xf0\x08\x85Ra\xfap\x18+\x11\x82\x19\x92\x91\xc4\xb0J\x9e\x02sd\xe3\xadj3Jn\xd0\xd2*\x10\xb0\
\x91\x90\xa4\xa0qA\x81\x90\xc2\x7fRQ\x13c\xe2ZA\x89\x92\x83\xc91Q\x03\x1eSnf\x03L\x83\x81\xbb\xbf $|\x11\\\x1b\
a\xe5\xe5A\x90T\xa1\xab\x8f\x12\xfe\xa8\xe0\xdd\x7fP\xde]\xd0)/\xe1\xd0\x18\"+5re\xf7R\x1b\x0f3\xfa,\xf3\xab\xa2\x80\
:j\xf3<R\xb1\x1a@\x90\xc5\x8b\xd3\xfb\xfb\x82*\x8d!\xb32a\xd8\xf6\x92\x00\x00\x00ATC)4\xb0\x8a\xc4\xf2\xe0pq\xbb\
Vq\x19,\xc3\x8f\"\x02\xd8b\xf3\xa3*\x00v\x86\xd3\x95{\"\xac\xb9\xd0k<3Hg\x12\x05Q\x80\x92D\xf0\xf2\xe3\xf0|-\
\x20\xe7\x96\xb1\xf5j\xf3\xb0(#\xdd\x80P*]\x13W\x87\x12e\x16 hH\xb3\x1f\x93\xa1\xe9\xe3b\xb2\xda\xf1\xf8\xe5A]61\
\xec)\x10?\x13 \x85\x0b\x11\xd0\xf2\x82\xafx28z\xa0c\x14\xd2\xf1\xcf\xa0\x04C\xf3\xf2\xf0\xd0\x1aZ\xe3\x17\x1a\x80!\xd2\xb2\xd3\
o\xe37N\xc3\x1b\\\xc3\x8e-\xc1\'\xfa\xe0\xbcP\x90\xd8=r\x85G1\x1b]\x13\xd9\x86\x83\x9b\x19\x83\xcb\xb2 \xbc\xf9\xc2\xdf=\
c\x8f`\xe1\'~\xe1\xbbR\xc3\xe2\xf7\x00\x93\xf7\x81\xb7\x1b\xa1\x15\x7f %\x9e\xb0cO\x00\xe7m\x90\x89$\x11P#\x91\x83(\xd1\
\x19\x01\x82$\x92 C\n\x82Q\x80\x11}\x05a\x00\x00\x00\n\xc3\xa13S\xe0\"\x0c\xf2\x00\x00\x00\xe0\x14Q\xb7\x8e\xe3\xb5\xbc1\xc6\
w\x83}f!\xe9\x0fp\xceE\x83\"\x1c\x12d~\x03\x86\x8f\x83\xa7N\"k.P7\x93\xf2\xdb\x87q7f\xc0V\xfe0\xac\xe6\
\xf0\xfdH\xe1\xbe\xbb\xb2\xc8C\xf0\xd6\xbfA\xe9\xae\xe0\x1b\xdc\x11\xf1\xea\x10\x99\xc8\xf1\x83Q \xbe\x9c\xb0\xd4\xa9ag\x85\x91\xd5\xfc\xb1\
y\x8d\x82\xc3\x8dr\xc4n\x01\x8f\x8eq\xe9e\xa0\xae\xf2\x81\x9f\x96r\x1am\xd3\x00\x00\x00\xcaCaGTa\x89\xdb\x00\x81\xa4p\xbc\
Br1\x17\xa2e\xdaR\x87?@\xa47\xb3\tv\x83\xdb\x15c\x00\x00\x00M\x1a\x126\x13\x92/\xdd\xb1\xb1\x90\x80\xf1\xcdb\\\xc4\
\x01g\x1dQ\xf3G\xa1]\x0fCt\x11\xc3\n\xc8\xd1=1\xc1\x91Fc\xc3\x12a\xb5#\xe1n`po1\x10\xe0\xe3\x90pwA\
\x00\x00\x00E\xee!+\x03\xd1\xf8\'\xc1\xb4\x872\xa7\x92\xd3|C\xe1\x01R\x007\xb7B\xbb\xf1\x00qf\x90\x00\x00\x00\xd9\xd8\x81e\
\xf3\x11\xd0\x06\x12\xb8\xa7!\xc8\x03\xb0XE\xd1\xc4`\x02\xce\x97\x91\xbd\x0b\xd3\x9d:\x92\xfd\xdc\x10\xe5\x1asvuC\x9c\x9eB\xd5w\
\xb3\x9f\xf0 \xfe\t\x80\x86\"\xe2H\xd2\xb2\x17nQ\xda\x04 \x11\x8cP\xb3\x97a4\xd3\x80\x94\xce\xc0\xac2\xf0\xcd%a\x9b!\xd0\
\x04\xcb\xa0\xc1=SJ\xd8\xc1\rO\xc3\xdd\x84\xd2\x10\x82@\"X\xe3\xfdq\x10\xec\x0c\xc0Vg@<3A\xe2\xfe1q#!?\
\xec\xe1=\xcep\x97\x93\x93B r\xd1ZA.\x13\xe0\xc3` 8\x0f@\xc7yCB\xfa\xf0k7qx\x84P\xe2\xb1\x91y\x8d\
A\xec]#\x86?R!\x1aA\xec/\xf2\x00\x00\x00\x85d\xe0z`s\xa3\xbe\xf0\xcfV1/S1\x0e4s\x0eC\xa0\rp \
\xa4js\xaf\xfa\x91J\xc8`\x82Hq\xd4\\\x006\xe6\xe1\xd7,03\xa8\xd1\x95w@\x11T\xf1\xefB\x80\xcfm\x90V\xb9p$\
&\xb0\x05\x7f0\"\xd2 0_\xb3^5s93#\xc52\x11\x00\xc1\xa0Yd\xa0\x85\x06\xd1\xc2/\xc0q\xf5\x91\x91;\xb1G`\
\x20\xcf\x91cA\x84\x00PvsF\x86\xe3j B\xed\x98Qm\xa1\xe2C$\x90\x98W\x13)\xda\x01\x00\x00\x00\xef\xb0\x81\xca\x9c\x80\
q\xed\xf0\x83\xfe\x80\x00\x14\xc1\xf52\xb1+O0\xf5\x9009\xd1\xa1\xa3\xc2\xc0\x08\x95p\x00\x00\x00D\x1c\xf2\'0\xd2\x9c\x1fB}\
Q\"\x7f/\x11\x94\x12CW\x0e!F^\xc3\xac\x98\xf3\x0c?pW\x96S\xd4\xb2\x10\xdfJ\x80\xb1\x90\x01\x89\x0e \x08 \x022\xed\
\xe0ClA\xef\xc8\xa2\xa8\xfd2\xad\xc2Q\x17S0tu\xd2\x05\x8b\xe3\xd0G\x82\xb2\xc3\xc1\xf7bb\xc5;\x01\x81\x9fa\x12&\x00\
\x80b\xf1bF\x10\xe2N\"\x9e\x1c\xf0\x9a\xcdq\xe5\x11p\xf0\x92\xc2c*c\xe2\xfd\xa1\x95\xe9 \x1a\xb9\x12\xa1}3#Aq\xe2\
\xbc1\xab5Q\x88\xf3\x11x\x19\x00\xe9\xdb\x90B\xb4\xf2\xae\x8a\xe3`&\xb3Z \xd2\xd5\xb21F\xfeR\r\"!\xfa\xe6\x91a\x88\
q\x81\x88\x02v\xce\xf0v\x960W\x04a9\x8eact\x01S\x15\xa0^\xbbRr\xcf\xc2\ne\xf0\xc84\x00?\x8db\xb8\xa0`\
;XB\x00\x00\x00\n\x81\x91\xdd\x80\xa3P\x16\xb1\xb0;\x91\xf0\xf9\xe1\x88\x1cr5\xdc\xf2\x04\xb2\xb1O\x1b!3!\x00#R\xa0\xfd\
~p\x8d\x9d\x01t\x85!\x050A\xcc\x84\xa3\x13\x9e\xb0i:\x00\x0f^ \x88\n\x00\xbc\xda\x00\xfb\xa4a\x00\x00\x00<\xf7\x81\xa6R\
!7\x14c\x1a\x94p\xacf0m\xac\xf2xv3\xab~puK\xf26S\xc3\xce\x8b\x00\x8e\xab\xd1\xfe5\xe1\xfc\xfd\xf2\xc4^0\
\xa7s\xb1\x91\x970\xaa*\xc0\xf4\xd4\x02\x96\x8b\xf0VZ\xc2?J\xa2\\;\xf0\xd4A\xe1\x1d\x03B\xe1+\xd0\x89\xc3\xb1\xd9\x98!\xb5\
\x0f\xd2)\x1f\xb2\xb6\xc2\x10.\xbc\x82=_1\x88\xb1P\xfae\xa2\x1c\xe7\x00[\x8c\xa3\xa3\xdd\x01La\xf3\xe3\x97\x12\x00\x00\x00Ze\
\x82\xf28\xd1a\x90S%\xc7\xf1\x02E3\x12\x15\xa1\xd8\x92\xc1\xfd\x1d\xa1\xda\x94`~\x17\xd2\x00v\x13@\xe0\x12\xcf\x17\xe0\xca\x93\x82\
\x16u\xb0\xba\\sS\xa1p\x00D\xb3\xb9_q\xa6\xa1\xf1\xac\xd7\xf0Y\xba!\x05\x8e\x13\x96\xb9\xd1\x8e4\xa1\xb1M\x11]\xba \xdf\
\xa9\x11\xc6\x0e`\xea\x07\xb3\x00\x00\x00\xfe\x13\x02\x8d\xf2P\xc0\\\x91\xa9p\xe0*=\x82\xce\xe0\xf1\x00\x00\x00\x08\x88\x83\xb63\x81\x07\x0c\
\xc3\'\xc9p\xbc`S)\xeb\x00\xd0R\x90+\xe61\x97<!:\xe7\xc0x\xcbR\xa8`\xf2\x9dI\xe3\x7f\xfe\xe1 \x9da\x14\xb1\xa0\
T#\x10A7q\xab\xe7\xf0\xec\xd0\xa2\xd7\x8b B&\xb0jE\x92.Np\x06\x16\xf1K\xd8\xb0\xbb\xad\x80d\x02\xa2\x06F\xf2\xbc\
j\xf3E\x88\xb0[\xc0\x92\x8dU!\t^\x82.(!\x9d\xab\xc2>z\xf1\xcc\xa8p\x1b]@\x1bs\xe05\xfc\xb1\xa4\x0b\xd2\xdb\x93\
0\xebr\xe3&\xaeQ\xebhp]\x94\xd1\x0c\xdd@\xf2\x85#\xfb(\xd0\xc5\x02\xb2fA\xb0\xcb\xf81w\xbe!\xa7\x08sLt\x80\
\xdf#\x11\xa1\xd3\"\x8bu\xc0\x18\xd8\xd09\xcb\xa0\x84w\xe0\x7f\x8e\xd0o\x9d\xf2\xb2\x12\"\xeeLb\xe0-Q\x06m\x82xx \x00\
\x00\x00\xf8\x88@\xa6u\xe3|\\\xf0\xd1\xdc\xd0\x8c\x12p\xab\x10\x12hx\xe3\x89\xa6\xa1\xec\x95@\xf6:\x80\xd8\x00R\xa1\xae\xe1\x87\x17\
\x02\xee\xa0\xc1Z[\xb0&\xa8\x92\x0bk`1\xee\x91\xe0$\xe3Ljaf\xb80\xd9hqZ\xa8\"nB\x03\xc6\xabq\x89\xb2\xa2\
\xe6c\xc3\xa0\x91\xb1P\xd9\x02\x10H\xf1-\xa5R\xd0\xb8\x10\xf6N\xa1/\xbf\xa1SGQ\x00*c\x86t\x81\xe4\xd4ql\xfa\xd0j\
C\xa3\xf1S\xe2\xb6\xff\x91 \x83\xa3\x18\xadQn\n\xc0\xe1#`y\x12\xb0N_\x13C\x8c\xd3P\x1f \x00\x00\x00z\x1f#\x99\x97\
\"\x12\xa0\xc1y\x18\xe1&Bc\xf6\x19\xc0\nr\xe0\x8d\xec\"\xd2j\x01\x82B\xf0\xf7\x83\xc1\xd4\x92\x03\x0f\xff\x02\x0cp\x13\xa2\x82\xa3\
\x96\x01\xa1\xf4k\x13\x18\xa8\x90%Ma\xa35SKz\xc1\xeeJ\xc3\x00\x00\x00RS`\x8c[\xc0yHa4Y\x90\xc6\x91\xa3\x92\
hQ\x01=\xf3\xea\xba \xd14\xa3\xf1R\xd3q\x1a\xa2F\xf4p\x15\xeb0\x82d\xd3\x0c\t\x92\xb7\xb1\xe2\x00\x00\x00({\xd3U\xbd\
r\xa8w\xf1\xfd\xc5\x92F|1=\x18\xb2V\x18\xd2]\xb3\x01c\xc2\xf1c]sy\x01\xb1j\x82\x80\xb4\x1f\x80-k2rm\x90\
\x7f\r\x91\x98Z\x03\x04\xd9q\" \x03\xde8#\n \xa0\xdd\x1b\x92\xdc\xb0\x90[\x17\xb0\xb9\xf3Q-M\xd1G\x03\"\x00\x1b\xa2\x83\
\xa8\xf1\xe6\r\x10ioQ=\x16\xc2\x00\x00\x00\xd3\xe2\xe1\xe9Wc\xa2\x1d\xd2\xf1\xa41\xe0X\xb1([\xd3:\x0b\x10\xf2\xf6\xa2\xff7\
r\xa1\xe4\xd0\xca1 kJP\xd2\xf4\xe2\x07\xe0\x91\xa1\x94\xb2\xe7\xb0\xa0\x8cP`.=C\x01c1J\xe4p\x01yc\xf9\xd0\x81\
\xca\x98\x02\xb9B\x83\x98\x0e\x80\xd6\xa2\xf1\x17\x8bC\x00\x00\x00\xb9\xfc\xc0#*0\x93y\x10\xe8\x98\"\x14\xec\xd2>\xa2\xb0V\xe3\xa0\xbd\
\x0fq\xca\xbd\xb2I\xc3A7\xc0\xe2G\xb3\xb2\x19y\xb36\x8e\x83\xa0\x10R\xfe\xdb\x81\xf4d\xd3\xa4\x08\xd1a*\x81\xc0\x07\"\x14\xa7\
\x82\xfd\xaa!\xeb\x8d\x00RGb\xde\x8b\xb0\x90\xcc@:\xc3\xe2\xedY\xe3\xca\x85b\xa1\xf4a:C\x13\x96C\xa0:)2\xe6j\x01\
f\x99sYMC\xaf\xbf\x90\x89\xacq\x8f\x85#n\x92c\x00\x00\x00\r\x98\xf3\x17\xbdq$B1\x80%\x10\xa9\xca\xc1\xab\\C\xc5\
x\xc2\x12\xd5q\xac\xf1PP\xd3B%\xce`\x1f/3\xebD0\x06\x84\xf0u\x152/W\xb3\xd51!>80\xbac\xe1\xa2m\
\x11e\xe4\xc0M~q=\xd1\xa0Qq\x11\xd6\x91\xd0\x97Q0\xfcY\x13\x80\xadp\x9d\xbb!\xde\x84\xb1$\xe7\xd1\xb0\x0f\xb2i?@\
>\xde\xd0d]\xd1\xeae\xe3\x0b\xb7 W\xe4\xa0\xcd\xfc\x80\xe5\x1f\xd2L\xda\xd0\x1akBJ\xd5r(\xfc0\xc2\x8b\x01\xb0T\xb3\xa9\
K#\xaf\xc7\x01|\xd0bg\x82\"\x04\x9fa\x94\x8f\x91:\xf1a\x03\xde\x92\xce\x012\xfb[A\x97\x8c\xa2m.\x11\xd8c\x01\x0c\xad\
1\xce\xad\xd2\xe5K\xf3\xa1\xccb\x06\x1e1_\x1a\xe0@\xa6\xd0\xff\x8d\xd1\xbc\x99\xc0\x1a\xccao\x06\x92\xda\xdc\xe1L~3\xc5A\xd1\
XU\x91\xa0\xf2AhD1\xd7#\x80\x00\x00\x00Z\xcf\xe2\xc2.\"\xb3\xa2\xc0O\xc8\xa2uP\x93.b!A}\x82\xf9\x9c0\xe0\
\xe6\xc2}\xd0\x01P\xec\xc1.^\xc3\xb2\xdf\x90\xfd7\xd1\xbcz\xe3\xde\x11\xa2f\x11Q\xbf\x06\x92\xbf\xedq\xbb\xd22\xa2\x16\xa0X\xcd\
2/B\x83L|r\xf3\x13\xa2\xe8d\x92w\xa2\xa1s\xd3\xc2.\x10\xf2\xaaHco_a\xb7;\xc2\x1cu\xe3\xc7/\x91\xa4\x9a\"\
\x83\xbe\xa0\xd2\xd7P4F\xf1\xfe\xbdq\x10\x9b\x82\xa6[\xe3H-\x80E\xc6\x90\x85C\x10\xab\xc6\x82\xcc\xd0P\x8f\x84\xb0\xcb\x07\xf1\x8d\
8\x03\x8fH\x93\xc8\xa1\xe1\x94\x11Q\x99)an\xe7B\x0c\xac\x922\xf21k\xadQ\x19d1\xdf\xa7\xe2\x18\x8a\xd0\xc8E\x90(w\
\x80\xaf5re\xc6\xb2\xe6\x8c\xd1\xd0\xad\xd1+\x95ap\x0b@\x9e\xaa\xe2\x8c\x80a\xacP\x109\xda\xa2\xa3&\x01\xfd\xef\x01$\xf9\x01\
\xbc2!\x1c\xda`\xef\n\xf0\x07\xf4\x80~LC\x9e\'\xc3\xa5\xfd\x00\xd7T\x11\xc5\xbeQ\xa9\xba\x01\xbc\x8f\x13\xdaz\xe3\x87\x0415\
\x0c\x02E\xb6\xc1\xf6\xc6\x02\x99\x87\xa3\xd1x\x03\x12\x02\xb3lt\xf1w\xc8q\xc2\x14\xc2\xeb\xceRC5\xc2K\xed\xe0\x12\xa4\x10\x86\x8e\
\xa2\xaa\xa8\xf2\xca\x0c0\x01y \xe9\x12\xf0s5\xc3Lp\xe1\xcc}P\x00\x00\x00\xf7J3\xf8\xbd\xa2B\x94\xb1\x1f\x98s\x0c\x91\x13\
\xbf\x98\xe0n\xd7 \x83Ca\xfc\xa5\xa2C\x10\xb1\xccM\xc0\xa2JB8y!\xeb\xd2\xd1\xc4\x1aQ\xe2b\x01\x8ci\xc0(\xd5bQ\
\xed\xd2$.\x00\x01\x0c\x90u\x00\x02\x8eo3\xb7\xa1\xc0U{3\xaafQ\xf7=\x93\x92T\xb3\x82\x0e\x91\xaf\xc9\x12\xb5\x17\xd3w\x83\
p\x18\xe6P\xd6\x0fR\x8cBSMK\x12\x00\x00\x00D\x8e\x91\xa9\x830\x87\x1e\x03\xd1\x88\xb3%:\xe3\xc6\xf8P\'\xc3\x01\xceW#\
(Gb=\xb6\x91\'\xb3`uB@1Xc6Z!\xe4w\x93w\xf1\xf0\xdf\xd5\xa0z\x8f\x93\x89\xa7\xc2\xee\\\x92\x03e\xf3\xad\
\x1b\xb2\xd4\xa1\x11[r\xd3\x91\xa6b\xa1\xae \xd5\xd2\xc0SY\xc1N\xc7\xf0\x803\xa1\xc7\xd7`M\xc6rb\x88\xd3\"\x11\xb2\x82\'\
!D\x80\xd3>C@\x90\x8a\xb3#\x9a\x03_L Sp\xc2\x8a\xa1b\xfa\x98P\xa3<!\x97\x8e\xc2\xec\xf5\x92\xc1\x14\x90\x90gr\
\x17\xad\x92^\x05\x93\xc7P`w\x08B\x10\x0e\xc2\x8f\x8ar\x867\x03\xf9\xdb@\xf0\xc0\xa1\xe4U\xd0\x8e,\xe3\'\x823\xbd\x0b\x01S\
\xdd\x90\t\xd0\x01\"\x0b\x01\xb5O\x93\x9a\x11\xf2\xe1\x82\xd2\xdc^\xa1\x8f\xbc\xd0\xca\x04\x80\xbf{\xa1I\x07\xc0\xe3\xc8\x80\x7f^3[\xd4\
\x20\xd5\x8aC\xec! \x8a\x14R\xf8\rq\xe3B\xe0S\x12\xe1~\x8b\x81\x96\xfb!=\x94\x839Lc\x8b\xa51\xbaJa\xea\n\xc2\
8\xa1\xf0E\"\xf0:\x843J\xc2\xb1C\x8a\x80\r\n2\xbc\xa5\xd1\xbf:\xd2\xc9\xbc\xb2B\xa4\xb2\x90|\x13\xe9\x0b\x12\x00\x00\x00\x96\
\x1e\xb31G\x11\xdcm\xe2\xf8\x0f\x03\xd5\x10\xf2r;\xb3\xda\xe3\".\xef\xe1^>\xc0\xa7\x86\x91\xcf9\xf2{\xc8\xf2\xf2+s\x04U\
!\x00\x00\x00\xc5\xc7\x90\xbbF\xb3\x00\x00\x00\x98<\xa0\xa1\x07\x02W\x0f\xe0qq\x90\x03O\x10,4c\xc3~Q\xea* \x9c\xe1\x91\
\'\xf0\x80\xcc\xe3\x11\x8e\x8b\xd1\x8cp0\xa2\x11\x10t \xa1b%\x909\xcf\x10\xc0\xe5\xe2\xaa\x0fa\x1c\xbc\x91\xef\xd3\xa2\xad\\a\x82\
\xa3\xc2\x01\xfa\xe2\xafq\x92(\x88\x92\xcef\x81l\xea\xd1{\xfc\xa0\x9a\'@\x03\xf0p\xa1\xc9!\x06N\x90\xe3?c\x02?q]\x8e\
C\xc3\xc1\xb2p\x1d\xa3\x10\x9f2!\x12\xb0~\xe0P\x1c\xb4\x01\x91\xb5\xb1f=\xc1\x1a\xd6\xa0\x8b\xbd\x80\x11\x05\x91\xb3\n\x92\x8d\xc91\
K\xf7a\xa6\x0c\xa0z\xa0`\x84\x0c\x10s\x9aQ\xc6\xfb\x12\xc6\xbd\x91\x9ek\"t(\xe1=^\x13\xb3\xb1\xa1\xd3\xe6\xf1\x00\x00\x00*\
\xf1 \x86\x10\xe2O\x89\xf1\xdd.0\xe0\xa01\xf0\xb40\x83\xc7B \x8a\xe2j\x9aP\x1a3Q2,\xa2\xe7/A>4#!\x87\
a\x82\xc3B\xa5;\xe1\x94\xdd\xe2\x8cx\xa3\xbd\xc8\x91\xee:\xf3\xd26\xb3\xfcB\xd0\x11\x8fS7_A\xe9\x8b\xf3()\xe0\xe8\xf2\x92\
\x00\x00\x00[Z\x81\xbb\x100I\xb7\x11q\x97C\r\xbb\xa1\xd8\xa3 \x82<q\xed8sLZ\xe1R:\xa3\x07~R}\xb0\xa0\xbe\
Up\x9ba\xd0\xb9\xe2\xe2v^\x12\x00\x00\x00h\xd50}B\xb2\x92\xd6\xd1g:\xf3\x1d\xac\xc0\xec\x93q\xe8%q\xd6\x98\x13\r\xcb\
\xa0I\x1c!\x87\x01\xe1\xe9n\x03{\xd8qf8s\x06\x99\xa2\xdb1\xf0\x18I\xf1\x13\x1d\x83+\x90\x13\xb4\xd81Lz@\n\x001\
\xc29`\x95\xc5 |\xecp\xc7\x98\xa3\xe9\xc4\xa0\x1c\x000^\x05\x11\x9doC\xf2\xfe@\xe2\xbe\xe1I8\x01\x0b;PE\xa80\xc5\
k a\x86\x00\xfc<Q4j\xa1La01\xf0\"\xfe\xcfr\x7f\x1c\x01\x00\x00\x00\xba\x8a\x80X\x1d\xb1\'\xdd\xa0\xbd-\x82\x07\x85\
\x10-h\xf0g\x05\x01)\xae\x80\xc2\x811\xe8\xe9\x01\xed>\x03\xa6\xa4b\xa2*\xd1\x1ax\xd3\xa4e \xbf\xb6\x90{=\xd0\xb8\x99\xe1\
\xc7\xd6\xd0\x96\xf1\x12\xc7\x1a\x93\xa3\x8a\xe1\xf8f\xb0\xc8\xc4\xb2\x01\x98c`\xfd\x027\x1c\xf0\x98\xf7\xe2\x8bh\xc0\x9a\x86qm|\x81\xc0\
\x17Q\xe82@\xfa\xb8\xb2\xc30\xb2\x8c\xce\x82Y\x8d\xe3\x85\x99\xf0Vs14\xb1\xc0.\xafPm\xe3\xd1\xe02\xf0\x01\x90\x13\xf2\xde\
0\xedh\x01\xdet`\xa7\xce\x90\xe5v3?E\xc0\xbcmrW\xb405(@\xcf\xf1\xc2\x9c\\\x83xkQ[K@\xe2\xd6\xa0\
N\xcd\xa1&\x98 .\x0f@\xa3\x1a\xe1N83s\xa3\x02p\x96rS\xeb\x92\x89\xf50\xa3{S\x19\xc9A\x80\xc1a_\x9f\x12~\
\xd9\xb17\x8a\xa0\x05\x1a\x82\xf8\x83\xa0\x9b\x17a\x90\xfcP+\x8c\xb3?\x11\x11\xd1D\xf0+\xc2R.\xb4\x01P8\xf1o\x07@\xd0\x89\
\x83\x00\x00\x00\x08\xb5\x80\xea\xf0\x92Qp\xd3\xbb\x82\x11\xf2@\xf2!6\x90\x92\x87bX\x93Q)Hs\xb7\x93\xb0x&\xf2\x15iA\
5\xe3B\xe9\xdc\xc1\x7f\x110\xf2\x17R\x8d\xa0\x02g\xcf\xb1-_`\x0b\tAT\xbe\xa1\x97\x10\x027o\x13\x96E0\x98\xa2\x10A\
\x7f\xd1\x95\xc9\x12b\xf01B\x961Qf\x82\xd4\x9aQ6\xadq\xa5\x810q\x9e\xb1E\x920j\x0eq\xe6r\x02#\xd0qA\xbf\
\x00\xe1Zp\t\x1aP>\x98\x12\x9a\xd1\x10\x81\x1f\x01\xad\xd0\xa0\x11x\x03\xad$\xd0`A\xa3\x1c\xa2\x81\x00\x00\x00\xdc\x01\x90\xc4*\x80\
y\xe6\x81[\x99\xc1\xe7[\x90Q\xf2\x91)1\xf1\xdf\xd1\xc0\x19\xd7\x12E\x8dC\x00\x00\x00h\x01\xb1\xbe\xa5\x90\xc2nsm\x04\x90\x8b\
wB\xe7\x9e\xa0\x0cf`h\x9b\xf2\x95\xa0!vL\x10\x0c\x84\x81V\xa1\xf1\x01o \xf9o\x90\xfc0\xd1x\x07\x02\xa3\xfcR\xdb>\
\xb37\xb7\xd1\x17\xf3\x82O3\xb1\xa0\t1#\xc8A\x06\xb9\xd1\xad\xd8\xe1\xcc;\x92\xfaj\xc0\x9f\x15\xc1wU\x80\xf2\xbc\xa0\x0e\xdd\xd2\
`{\x00\x03\x9e\xc0\xf9\x95!\x1dP@\xac\xdf\x92<\x9c\xe2?\tp,6\xe1\xbf\xdc\x81\xfc&#\xbeqBK\x87\x00\xa0\x00\xa0\xaf\
%\x81]\x80`\r\xe4\x00U~\xc3s\x1fR=[\xe0cc\x82\xa5\xfb\xe2\xd4\xf7\x82\xb7pr\xffU\xd0\xe1\t\x01\xc6 \x82\xaa9\
s\xafz\xd0\xf3\xad\x11\xdb\xed\xb1p\x99\xb0|\t\xc3B\xa1\xe0\xba\xef\xc1]\xb0 \xaa\t\xc1v\x14\x11\xba\x16\xd0T\x82R\x1aN\x90\
3\x96\x92p\xd9b\xe5\xc3\"\xe8\x92\xc0E\xb8\x10\"r\x93\xdd\xa4P\x95(S[ c\xa3\"#\x80\xae\x01\xc4\xbf1R\x08\xc2\x96\
\xabA#\x81\x00\xeb\tA\xca7\xa3Tx\x91+j\xd1\xa8hs\x9f1 \xd5\xb7\x82\xd6*\x11\x8e+\x12)\x16\xd2\xb0E\x03N\xf5\
Q\x0e\x1c\xd3\xcdD\xf1\xdf[c.\xear9G\x801t\x11M/\xe0p\xa8\xa1\x1f\x14\x83\x03L\x11\xdd6\x81 }\x13\xdcRS\
c\x1e\"\x84P!\x8e\x1d\xc1\x12Z \xed\x831\xf8r`\xdc\xf1q\xeb\x19\x00|\xc1\x90z\x8f\x90cL\x03\xc8Bs\x96\xec\"\xce\
eb\x9a\x05\xd3\x0f5\x81\x81\x87\xf3\xc5\x1ap+\x17\xc3B\xcb\xd1\xee\x93\xb3\xb9\x1a\x115\xf6\xd1$\x93\xf0X\r0TP3XE\
\x92\xb8L\x90Y)P\xb4#\x10rV\x01\x1b\x05q\xb0`Q\xe7U\xc1/+3\xdcB\xf2L2\xd1\xc1\x08\x11]\xc9\xd2\xda\xde\xd2\
\x10[#\xb8\xc4\x11,yqi\xfb\x12\xf9L\x90:\xfe\xb2I\r\xf2\x0b\xe5b_\"2\x9d\x94\x00x\x01\xa0\xe6\xeb@J\xe1RL\
\xc3\xe2\xd8t\xa2\xf6\xd7\xe1\xcaOP\xb3\xbep\xdbT2\xe4*c\x00\x00\x00~\x9c2OZP\xda\xad\xa1iJs\xdd\xd0b\x00\x00\
\x00\x10,\xe1\xe0\x1c\x12|q0\xc8\xc9\xc06\xcc\xf0Q\x1f\xb1y\xcd\xa2\x93j\xa1i\x80\xd2\x91d\x00\x18\xb8\xe1s=cL7\x10\
\xdf*@9\x02\xd3(K\xf3\xf7@\xc1\xc4%1\x87\xb0p\xd8\xb2\xa2q\x83\x83\xd3\n\xf0\n6a\x0b\xff\x81<\xf0\x92\xb6,2\x19\
\x81!\xe4^Q\x10\x13\x82\xe8=\x83\x1aO`\xe4\x88\xe0\x041\x92,\xd4\xc0\x11\x14\xb0t+\xc3K\x91307\xb2\xd9\rcnp\
\x12\xb3lQ\x9e\xce\">\xf6\xd1\x14\xd7`\xc8cs\x02K\x11\x7f\xb4\x01Q\x7f\xc3\xcd\xcf\xc1\xee\x1d\x11\xe0W\x91\xdd\xf0\xc1\x9580\
)\xcb\x91Rc\xe1\x9f\x101{\r\x92{\xe7\xd1>\x1c\x11)UBS\x81\xb0>k\xc0J\x05\x80\\}\xf3\x1f\x8b\x81`\x19\x91]\
_\xb3\x19\x8f\xa2\x197\x92\xac\xc0\xa2\xb3\x07p6}\x90\x0e\"SPBs&\x97\xf1\xdb8\x90\xfcG\x93\x9eI\x91\xb9\x073\x8a\xee\
\xe1.\x1c\x00\x8b}!\x02\x9a1\xf9;\xd1\xc7\x92\xb1U}a\xde\x89\xe1K\xb9p&\x92\xa1^%2\xe66\xe0\x9ear\x8d\\\xa3\
\xa22\xc2x\xaa\xc1\xae\x1e\xb00y\xa0u!c#!1\xa1\x00\x82\x89\x0f\xa2h\x1e@X\x84c\x86\xb0b+\xd1\xe0<\x96\xa3\x0b\
\"\x92\x00\x00\x00O\x9cP\xf1\x1d\x00\xcd\x0e\x80:-\xb1U\x81\x83\xf8\x9e\x000\x00\x11\xfbi\x00\x85\x90\x83#4\xe1\xb0n#\x9e4\
\xd3\x0b\x02\x82\x14\xd8a\x00\x00\x00\xea\x8d\xa3O)\xf1M\xd5\xa1\x07+@\xb2tb!\xea\x01[aC\xaf\x14\x12IC\xe1b\x8b \
\xca\xac\xa1,\xe0\xb1`\xa9\x113x\xb1\xdf!\xe2\xfa\t\xe3\xdc\xaf\xf0q\x8f\xd3\xd7y\x82\xbb>\x91\xa4\xf8\xd26\x91\xb3\xe6\xce 8\
/\xf2\xf6\x87c\xfc\x02!\xd8u\x92\xce{!\x14\x83\xe3:\x852\xd5) \xa8\xadb_\xe8\xc2\x06\xbc1\x95\xfa\xd1\xa6:\xf1w\x9b\
\xa1\x00\x00\x004r\x13{D\xa3\xcf\xba\x82<\xf8A&@\xe0\x83\xdd\xc227\xa3\xeb\x7fp\xccc\xd2\xa6\x0f\xf0\xaf\xeb\xc2\x13@C\
\xa8\x93\"\x10FS(\x95\x83\xf2z\xf3%np\xe9z\xb3u{\xc1\x00\x00\x00\xc3\x88A\xf5c\xc3\x94\x95 l#C\x9a\x02rw\
\xf6\xe0.\x86BU\x19\"c\xe22f\xfcQ\xe6n\x81\xe6\x91\xb0\x0c\x8br\xbcFpm\x02c\xea\'\xd0\xf2)\xf1\xb3\x82\x80\xc7K\
\xf3\xfb\xb2qK\xdaa$\x05\x01\x85\xd6\xd1\x85\xd3`x\x8aQ\xd2\r\xe1;Y\xe1\x91d\xe3&\x80\x83i\x05P\xd9\x07\xb2\xb5RS\
@\x7fb>1\xa3\xf5\xb3A{=\x81\x9d\x07\xf0i!\x82\xb8\x15\xc1\xe1;\xd2\xcc\x11\xb0R30V\x19\xd3k\xfd\xa0\xbe\xdd\xf0\x06\
\x0c1Av3`\xc9\x11\xf1\xdf\x02\xd4\xc7@\xad{\xd2\xc4\xb3@\xa7\xe0\xc1\x1e\xc3p\x99Da~\xf1\xf0\x02\xf1\x910\xde\xc1L\x90\
0\xeb\x921^q0t\x12!g\xdda\x1a\xb9\xb1\x97\xfe \x00\x00\x00\xf8\xc2\xb1\xe0.\x91\xa6\xdb\xf2 \x82p\x14\xd4p\xf88\x12\
\xb4\xb9\xc0\xf0\xe4\x80D\xfd\xf2\x91D\xb2\x03Xb\xc7\xbb\xe17\\\x82\xd6n\xd1\n\xfa\xf0Z\x97\x81\xf9x@20B\x0f\x05\x13\x99\
*\x93\xc0\x18\x82V\'\x80\xa6\xc3b \xca`4@\xa1d<\xb1\xb4\x06\xe1\x19K\x03\xdfb\xb2\x9c\xfe\xa1t+\xf1c6P_\x0b\
\xa2J\xdb\x91PU\xc2\x91\x86\"8\x08R\xcd\xaa\xf1\xea\xf70R\x16\x92\x00\x00\x00tt\x01\xf5\x1c\x00\xc3W\xf2H\xf2B\xe3\x83\xb3\
i\xe9\xc2\xa8\xcb\xa2O`1\x13\x84s\t-\x82\xe96R]\x96\x92\x9dyP\xe3\x99\xb1\xb8\xb0\xf2\xe3\x97\x116\x9e\xb0\x00\x00\x00\x96\
/p9\xe5\xb0g\x87q\x10_0\xb5O@\x03|\xb3~\x9b\x80}\x0e\xf0*\x7f\xb3}o\xc04\x90\xa1N\xd4\xd1{\x8e#\xe9v\
A\xa2]\xb0Yu\x91\xd1\xaf`\x00\x00\x00\x00e\xc0\xc3F\x81\x07/Q\xdd\xfa\x82jU\x13\x9bP!\xd5\x8d\xe3\x10$\x80v\xb7\xf0\
\x1e\x96\xb3Z{\xe1\x97R\x934\x81\x91\x00\x00\x00V;\xd1\xc7\x95\xd0\x11W3\x05\xf8\x01\x1e\"a\xd1qs\x89\x81\xe1!\xa0\x91\xc8\
\x19R\xe5\xdb\xa2\x00\x00\x00~9Q\xafq\xf0/\xb6q\x00\x00\x00\xbf}\xb3\xc7\xb2\xc1\xe8\x9bq\x85\x82`<\xdb\xb2\xd7\x19B\xa3\n\
\x01\xecE\xe2o~\x81ap\xc1e\xbc`\x11MS@%\xb0fPC\xe2:\xf1 \xfb\x10\x9aM\xa2\xcf\xd2\x90\xe2\xc5q\x005 \
\xee\xce\x10\xa1\x1f\xf0\xdc\t\xb3\x97H\xd0@\x9a\xe1\x85\xae\xe0\x1c\xb4\xf2\x18$Q\xd8K I\xa5\x80\xa6a!\x0fD\xc3\x9d\xda\xa0\xc6\
x\xd1\xf0\\a\xbb\xc2\x11\xecVq\xf2\xcb\x82\x96\xe4\xd2\x08\xd5\"-\"\xc1L1\x80\x90\x87\xf3\x13\xbdpF\xb5\xa0\x1f\xd3 \x8a\x15\
\xd2\x07\x8a\x02\xb1O\xf1\x93P#(n\xf2\x02\xfd!!LS2\xee\xd0?\r\xe2\xf5\xc4\xf0\x9e\xcdp\x9f\x00\xa1]\xa4b\x99]!\
\xed\xbe\xd1N\x0f\xc2Q\\Ssy\xb0\x9b\x9fa\xfd\x84Q\xc2%b\xd7?\xa0\xc4\xf1\xa2{\xca\x90\xa4\np=\xf1\xb0\'lS.\
\xbc\xe1+\xb1\xb1\xd0\xed\xc1\xeb\r#\x00\x00\x00MWs\x00\x00\x00\xb9\xc4\xe0\xcd\x96\x90\x97s\x00\x17\x9dr\x82\x91\xf0\xb0\x92\"/:\
q\xefo\x82\xa9G@uw\xd3\xcbK\x90\xee/\xf0\xe4w\xe1=~C\xaa\xdb\xf1\x9e\xb3\xe0\x9b2\xa1\xc7\x8c\xc1\xa9 \x030\xb5\xd1\
Z\xed\x10~^!\xdd^\x80\x8f^0\r\xc3\xa2y\x89\x90\x95\xf4\xe2\xe6ka\x92\x96qxa\x10r\x95\xd0.\xac\xe1\xbeI\x93\xb5\
\xb3\xb0P\xf2p\x8d\xb5r\xab7\x90\xd2\xb1\xb1\x98X\x80\xb3\x0c\xf3\xb9\xc0\xa2\xb1na(\\\x80\x80\x18\xa2G@a\x92\x87@8\x8b\
\xf3Z\xd0a\xd9\r@\xf6Or\x8d\x8d\xe3\xd4\xfb\x00\x1e\x0cp\xdc\x9a\xe1\x18\xf3 \xd2\x11\x90\xa9K\xa0\x8aD\x13o)\xa1y\x81#\
7\x88\x81b\x99 \xd5-c.$\x90\xcd_\xc0:O\xd3k\x1f0\xff6\x10\xd2\x04\x93\x00\x00\x00\xf1%2\xe6\xeb\x01\xe7y\x90K\
\x01\xb3}\x15\x90\\\xfe\xc1\x92c\xc0\xa7`0$\r\x91\xff9\x10)Zq\\M\xb1\xad\xa7\xc1\xe4A\x80\x15\xd1\xd0)\x9bP!\x13\
CG\xbe\xe0\x87\x06 \xc4$0\xdb\x8100\xabpV\xf0\x80\x9c\r\x91D\x1c\xa3\xa8\x18R\xb6\x9cp\x03b\xb0_hA\x1c\xcc\xe0\
\x20\x8d\x81$\xcf \x00\x00\x00\xa1[!\x13\x0cS\x9f\xa8\xf2\t\x18\x82\xd7L\xf2,i\xb3\xef0\xc2\xdaS`\xc4\x16\x90\x88 3J\
c\x90\xfc`\xb1\x0b\x0fr>}\xb3\x01\x16`\xf8\x80\x805\x8e\x90j#!\x00\x00\x00\x8f\x8b\x93c3\x01p\x930\xda\xb81\x9f\xa7\
\x20\xd2\xd5\x81!-\xe3\xe5\x9a\xc1\x060\x93?B\xa0\x93yq\xe2\x85\x02\xd5v\xe1x\xf4\x01\x16\x9a\x91f\xaf\xd18q@\xb3\xad\xe0\
\x9f<\xe2\xc6s\x10:T\x11>\xc4\xd1\xa0Q`\x8a\xe4\x90O\xda\"\xe0\x11\xf3\'\x821\x8dV\xf3\x1bb\xa3\xba\xb4\x10~\x153a\
\x04\x10#\xcd\xa1G\xe0\x90\x81\x1a\x12{\x01\xa2\x8e\xa4\x91`\xa5\x80h-`\t&\xe3(y3\xf5aR\x07\xa4\xa2&W\xc3k\x19\
\xf3\xa6o\xc3\x1c\xc4!-\xf5\xb1e\x9b \xc0^B\xcd\xd3\x10\xde{\xc2twP\x9e8!\x00P\x11\xad\xbcr\xfb)@\xf9\xbf1\
\xb4zQ\x0f\x01\xc3\xd2y\x90\x82\x92\xc0\x1d7Sm\xb3P\x93J 0R\x00\x00\x00\x00k7\x03\x91\x8d\x80\xden\xd0\xaf\x82\x11r\
\xdcP\x00\x00\x00{\x1b\xc3q`Spk\x81\xfbWc\xf3\x1e\x03>p\xc0\xee]\xd0\x17\xc2\x91Vn#|2\xb3A*\xf1\xba3\
\x13\x00]\x03\xaa\xb41\xa6\x97\xc1H\xa5\x81Z\x7f\xb3\xeb\xb9a\xfdUc\x86^\x90k<\"u\xfa\x01\xa3\xecp\x00\x00\x00\xbd\x15\xb3\
5~!o\xe5B@%r\x9b\xa4\xe0e5\x12\xa2\xf7\xb1\x89\x8a\xc1n\x18\x02\xee\x8fPLR\xc3$\x1a\xc2E##\xd1\x81 \x90\
w\xf3\xc00\xf0!(\x90\xd49\x13\x9b.\xd3E\x18\xc2\x08d\x81\x07z\xa2`?\x82\x1a\x92\xa1\x08\x19\x93M\x85\x00\xf3-S\xddz\
\x01N\xa5Rq\r\xb1\x88`\x82\xdel\x11d\xbf!*\xe4\xf0\x90\xdeR\x99\x83\x12\x8a\xfc\x91\xc9&\xe3\xb8\xee\x00\x91\x8d\x12?\x8e\x03\
\x10\x8e\x10\xe9\xa1\xd2\xfb\xca\xe0\x08\xaa0\xd8F\x02\x89#\xe10\x85agj\x83\x19\x8a\x814L \xf5K`\x97f\xb2\x07\x84\xe3\"\
\x0c3X\x84\xd0\xe4P`5K\xa2VM\xf0>\xcd\x82\x12\x11r\xc2\xe9\xd0{}\xe1\x95\x1a\x119\rB\xf6\x8eC(+\x82\x068\
\x11\xa2\xa9\x90\x81\xd41\x0b\x8a!\xe4\xdfa\xdba\xb0\x8c\xf1\xf1\xc8\xac \xa6\xc8\x12\xc5;\x90\x97}\xb0 c\xa3\xf5`C\xa3D`\
r\xdd\xe1\xcd\x84\xf0/\xc7q\x9em@\x19\xfaa\xdc\x06\xc2\xe3Y1\xfam\xb0?\x13\xe2\xdcr\x83&\xb5\x90k\xec\x10\x10\x8d\xa0z\
A\x01\xaf\xb2\xc1x\xc2\xa1\xcf\xec\x91Y\x02Ant\xa3\xaa\x03\xe1T\xed\xa0\xd3\xeb\xe1{_\xf3\x07/\xa3\"hb\xc5C\x12\xad\xfc\
\x90oB@\x13V\xc1\xbb\xaep\xa8w\x13\xea\x04s\xb8^\xd3\x04OC\x9cgQ\xb9\x83\x00\xb5\"\xe1\x0eq\x90\x00\x00\x00#\x05\x00\
\xdaZQ\x8fB\x00n\x98\xd1\x11\x8eQq\x10\x10\x00\x00\x00\x1a\xd9p\x98\x9c\"\xd6\x82\xb1[\xb0\x02e\r\"\xaeNp\xb1\xb4\x90$\
\xf0\xb1\xf9.b\x1fj\xf3\x92\x98\xe1\xae\x05\x90\x96\xe7p\x91\xba\xf1\xb2\x12\xd3\xe3M\xd3r\xde2\x861`(\xee@\xa8\xdc`3b\
\x93\xf5!\x02\x93\x8apiR\x01\x1f`\xe1p=\xb1\xd2\x0cb\x95\x9ab]ws\xe7\x90\x11\xd4[\x02\xc7\x162lZ\x11\x00\x00\x00\
\x13 p(6@\xec\x87a\xf7\xf4A\x18\x1f\x82x\xb2\xe07^\xd0\x01a\x03!\x19P\x85\xf0\x90\x19d\xc2\xddx 7\xd0\xa0\x1d\
\x9e\xf1y\xa6R1\xcd1-T\x80=\x01P\xc8AB?3p\xdc\xbb\xb1H\x0e\xb3J\xb41\xb3\xba\xa1Lg\x03:\x9ap#\xaf\
`\xd4H\x02\x94u\xd0u\xfd\x02\x03.1\x0f\x8a\xc3t\xaa\xe0+B\x10\xa9y\x93\xb9\xcf\xb2\x91\x95A)\xdd\x91\xa2G\x91\r\xea\x00\
L\x8a\xd0_\xf1\x01\xacC\xf3m\xde\xf1\xd8/\x90\xcd\xdaAS{ \xf96\xb0\x9dAP\xb4\x9a \x89\xf0A\x11\xe6\xb0\xe6\xa20\xe3\
q@\xbdA\x01\x9cS\x83~Y\x83We\xe0\x9d_\xf24Z\x12\xaaq\xe3\xfd(\xa1B\x18SH\xa2A\x93\ta\xd7`\x91^X\
\xe1\xd6\xa0\xc1\xfe\\\x91\x96\xb1`\xa4\t\x92^\xd6\x10\xd7x1+F\xd0_n\xc3\x87(\x02\x08\x19\x80S\x0cR t\xa3\xa8\xd6`\
YS\x92\x10\x10\x10\xee31\xc0\xb11\xb4H\xb2e\x070\xe9\xa7\xf0=\x0c\xa2J\x08\xa3\xc8\xaeA\xab\xee1\x89\x10\xd1\xbd\xcd\x01\x7f\
.\xf0+\x84\xb3D\x01r\x7f\x0cC\xf7\xe4\xb1\xd7\x8b\xa35r\x10\xf2\x8f\xb3hBpEv\xe0e\xc8\x02\xc7\xe6`\x80i\xc3$N\
\x02!:\x11\xf0;\xe2[\xfa\xc1\x97N\x83\x81kq\xbc%\x01\xbbk\xa3<\x0e\x83V\xf3\xe2\xeb\xef\xb0\x8a\x16Pe\xe3q\xcbK\x11\
\x16\"\xf0\x97\xcb\x80\x03p3\x08\x16s\xc9bA\x9e\x92\xa3yX\x80J\\\xa2g\x19p\xa3\xb4 e\xd5A\x1f\xff\x91uS\xd2z\
\xbe\xa0\xf9\xd6\xa0\xc7\xe1\xd1\x00\x00\x00\xd1;\xe1~V#\x13UA\xa4\xd80\xf5\xa5Q_\xc4\xf2d\x9a@6\x16\x02\xca0@\x00\xc3\
\x92W\xa3\x90o\xa0\xf2C\xd3\x11MI\xd1\xb7\x0c\xd1\x00\x00\x00)\xdb\x12\x8f$r\x14\xfep/{\x90\xdfQP7\xe1\xf0\x08O\xd1\
\xd4M\xe3\x14\x92\xf3?\x8d1\x02H\x11\x9a\x8b1\x00\x00\x00\xd3?\xa1\x9a\xd7\xe1\xdf\r\xf15\xfe\xd0\x9c\xa3\xf2\xbd\x11\xa2\x00\x00\x00\xab\
\xd4\xf1\x1a6Qs\x1b\xa1ab\xb1^\xce`\x00\x00\x00\x15\xb5\xb2k\xa01B\xcc \x15\x86q\xd7\x07\x91\x96\xe9\xa1/\xad\x00\x16\xc4\
\xf0\x0c\xb3@\xfd\x00\xf0E\xc1B\xff\xe8\x01\x7f\xc4\x01\x06\x82\xa3\x00\x00\x00i\x91 [aA\x9f\x96@S\x1cRJ\xb9\x82\x1bzS\
\x1fE\xa02\xe3\xa19\xd4B\x18S\xe3\x9b)`[\xd0\x82H\x92\xa2z}BBf\xa1Q^\xf1]P\xe3\x00l\x11q\x12b\x1a\
o\xd0\x16s!\xbf\xa8\x01\xdb\x9a0\xc2\x7fa\xe5\xd6!b\x8f\xb3wt\xe3\xc9\x87\x03\xa9BB\x8ecr\xa7\xfcP\x0e\xber\t\xab\
2\xf8\xf2\xb1\x00\x00\x00B\xcfQx3p\x96\x8ar3\x0fs\"\x8c\xa3v\xaf1\t(\x00A\x96\x809P3\t@\x91\x968S\
\xbft\xc0\xb8IB\x8dI\xe0/Wb\xd6N\x83\xad\xeap\x1b1\x9130c\x1c8\xc1+_\x81@\xa3\xb2.\xa9\xf0\xd2\x94Rc\
y\xf14l\x91\x1c\xe1\xf0\xdd\x1c\xb0p\xaa\xb15\xf5!\x85\x162\x96>r\x10\x86\xb3Q\x13\x12\xc3#`U\xb5\xa2$\r\x02\xa7\xdd\
\xa2yQ`\x1d$\xc2h\xa5\x91\xcf~\x90\xf1\x98\x13\xed@qN\x8as\xc9n\x82\x08Q\xa3\x19\x81\x93R\xddB}?\x12~\x17\xa0\
\xa7\x85\x13\xa1c\xf3\x06\x19\xc2O\x93C)\xfb\x10 \tp]_\x02d\x8c\x81\xc3\x86\xc2\x9f\xd0P\xa7l!\xc1\xd7Q\xc4r\x03a\
F\xb3\x02I\x10\x01W\xf2*[\xe1\x07\xe21o\x91\xf2\xd1\xed\xd0`\xd7B\x1fU\xe3s\x16\xc2=c0\xd14ql\xe5\xf1_X\
\xf0\x97\xda\"%\x86`t;\x91\x9b-r\x1a\x8fC\x02\x11\x12D\x9a\x10C\x1ap\xdd\xcb@\xfe\x912\x03]\xa2XF\x92cq\"\
\x00\x00\x00\x13\x89\x93q\x11\x92+\xc1!\xc5d1\xf8\x16#\x1b\x10\x91\xf4\x970\xe8r\x00\xa4\x85\xe1\xdc\x05P\x04\xe1\x81\x8e5\xa3+\
\x012\x04\x8c\xa0j\x8e\xa16\xb2\x82\\\x00B\x7f_@\'\xef\xb0\x88x\xf1l0\x90\r\xef\xe1\xb9$3\x11q\xc3u8#rD\
\x93<Ha_\xbd\xf0\xcf\x82\x93\xbc\x10\xd2\xb6W3q\xbe\xc0\xc6\x02\xf1\x97\xd1\"\xe0g\x91<\xabBs\x8c\x13\xb4>\xf3\x8a\x92\xa2\
i\x9a\x02\xdc{\xc3e\xca\xd1\xcb\xd7bc\xc7\xa1-es\xcc\x99\xf1\xca\xc3p\x1f\x04\xd1\xe4>#\xe7\xb6\xb1}\x90\xc1\xaf\xda\"S\
Q\x13\x12\xa1\xf1\xf7\xb6Q~\xf3\xa1\xdd]\xa1\x937rLr\xa2\xfc\xa2\xc0Z/\xf1\xb2:s\x97\xe7\xb2\x858\xa1t\xf8\x82_\x0f\
b\x8f\x10\xd2\x93G\xd1\x18\xe8 \n\x81\x93\x01\xd80\x08\xbf@\x8b\x89\xa3\xa0_\xf0\xff\x87\x93b1\x03\xa1Q\xe3H\xec\xf058\xb1\
\x1a\x94\xe2lX\xd1\xbe\x10\x01g\xd3\xc1\xadI\x017\xfb\xe0!\xe2\x01Zh\x03\x0e{Q<\xb9A\x9d\x89\xa0Y\xe2q*\x9b\xd1\xab\
>\xf3\xd4?\x93\x10l\x00\xa6\xa8\xd0\t.\xd0\xd3\x02\xd12e\x12}\xfa\xe0\xed!r\xc9!c\xde$p\x80\xff\xe0\x9dk\xc3\xa8\x8b\
\xd1\x011\xa0\xe7\\3\x1b\xdd\x81`\x0e\xb1c\xb2\xe1Ir +\x12\x13v\x12\xb3\xfd\xb3\x91\x85\x85p\x96\xe20~\xfb!2\xbe\x82\
\x86\xf4p\x8f0\x90Ri\x908$\xc3(\x14\xe1JMc\xd5\x0b\xd3:\x1aa\x15\x82\xa3\x83Q\x03\xb7\xf2\xe07ZP\x08_A\x96\
\x80\x91\xb0Q\x01>\'s\x0c\xb4\x00\x83\\1\x9fL@\x9cw\xb1\x83N\x80s\xa1\xc1y3!y\x91\x00$\x8d\x00\xec\x80\xf3\xfa\xa9\
PZ\xd3\x90%\xc1\xf0\xb9\x13b\xf6\x01@m\x16Ag\x131\x7f\xb7\x82\xdaj\xc3\x05\xd2\x00!o\xb0\xdd}\x030\x8dS\xe6\xd3R\
\xeap\x92\xc3\x01\xf1\x08U\x82\xf0\x99\xc3\xe6\x1c3\xd9\x1d\x10\xb6ZS\xb64\xe0\xd5@\xa1\x93\xa9R\xacaB\x88]\xa3\x95\x19\xf2\x06\
\xe2\xe0\x90\x08r\xd8\xfb\xc20\xcb \x06\xba\x91$ \xe2\xce\x1b\xd1\xb1\x17\xa0\x17jbR\x8f1\xb9\x19\x10/f\xd3\xa9?\xa0\x00\xed\
\xa0\xe7a\xd1\xea\xbd }M\xc0\xb4\xa5!\xa0dS\xd7\x0b 8\xda\xf0n\xdbq\xed\x87\xf3s\x8c\x10\xe7\x132\xed\xc1!\x9c\x8a\xb1\
\xc3\xf2\xa2#\n\xa2\xeb\x96`p\x14rcx\x80\xd8\xd4\x01\xe8\xed\xc0\xcd\x13\xb2M\xd3\x00\x06\xe6\xa1\x00\x00\x00\x9a;aAB\x81\x00\
\x00\x00\xce\xf8p\xe7\x9cr&\xe8\xe2\x02\x020\xf7FA\xc9\\c{hsR\x1c\xe1\xc22@\xcdu3\xc4*a\xfb\x14\x81N\x96\
\xa1\xe0f\x03\xab\x93 \xd2v\xe0\x7f\x10\xb24\xafB\xa0\x02\xb3\xfa\x99\xa0\x06\x05Rmr :\x07\xe3E\x87#\xee.`Le`\
^R\xd39\xa0\x81\x00\x00\x00$\x0eS\x9aGRv:3\xe1m#\x8a\x13s\xeef\x825O\x91\xd4|0!\xe2\xd09s 5\
\x8cA\xfa^\x11\xf7\xc4A\x96NAnE\x81A\x80\xf0w\xd8R\x80\xbd1\x08tcl3\xa2\x8b\xfd\x91\xcc\x8d3\xb1\x12\xf1\xfb\x85\
!#\xfd\xd0\x16\'\xc0\xd1\x9c\xe1\xfc\x99\x83\r\x7fb\xca)\x01\x83\xd3\x91\x07E\xa2\xd8\x02\x93:` \x05_\xa2\x90\x7f\xf1s\xa9\xc1\
\x95\xe6\x11\xe9\xea\xf1\x9b\x95\xa23\xc8@\x9du\xa3\x18\xb6!\xa6E\xb00\xd9\xb2\x9b>\xb0A\xc0\xa1\x88\xf8\xe0\xe7\xbc2\x07LP\xa1\
op\x9a\xc6\xd0yU\xb3{\x85\x91q\xcc\x82\xe8\xe0q\xcdI\xc0\x07\xfd\xc0\xad\x9b\x92\x18\xbb\xa0\xcav\x82\x8d\xe3\xe2\x08s\xd2\x9c\xdc\
\x10\xf1\xbb F{\xe3\x88[S\x00b\x92\x8b\xbf\x80h\xc1\xf2a\x0ebl\xec\xe1V\x10\x80\x1ct\x82\x97\xdc\x02\xf4\xaa\xb2+\x9c\x00\
\x00\x00\x00\xb1\x04\xc0qc@\x05\"R\xf813\xe1\xbdb\xa0\xd2\x01\xdcUCx$\xa2\xb0`\xb0\xdb$\x12c\xcd2N\xb2qm\
\xe2\x91\xa8\x80Q\x14\x1d\x80\x191r\x83\xaf@\xb5\xcb\x91T\x7f0\x1bP\x11\xdf<`\xf5\x8c\xb0\xaee\x83\x81hr\x80\x82\xb2\x00\x00\
\x00?8\x01\xcf_\xe3\x1aH\x03K\x7f\xc0\xac\xd4\";x\x03SR\xa1\xa6|\xb0`\x91\xb3x\xc2\x82\xf5\xd9\"\xc9%\x90@}\xe1\
9\x8a\xb2[\xd5!w\xff\xa1\"\xae\x90ag\x01U\x86A\xe5\xd7\x92\xf6\x96\x80\xd7`c\xcek\xe1\xbb\x02\xf0\x8d\xa2\xc1\xfa\xf6a\x87\
\xb8\x906o\x80\xb6\x19\xf3m\xc4\xd0\xdf\xeb\xa1Gi\xf3Wk\xd2\xfa\xe3\xc0\tP01\x9b\xd1H\xc4\xa1\xe6j\xc3\xde\xa9\xd0\x0b`\
\xe3W\x99\xd3i\xbe\xa1\xab2\xb1\xf3\xa7\xf1\xcc\x88\x81\xaa\xb3\xd2\xf9\xd4\xf0\xe8\xb7QbQ\xf0\x96\xa1\x815=\xa07\x04P\xac!\x00\
#E\xd2\xc3\xa5A\x7fIQ#\xe3\x90\xd7M\"sr\xa3p\r\x82\xffeA\x93#\xa1\x12L\xf3ie\xa3\x96m\xf1\xc7D\xd0D\
=\x90\xea\x87\x90\x1a+\xb3\x95\x00\xf2f\x1ar\xaf\xef\xc0\xf2x\x03W\x0br9\xc61\xd9\x14C\x8a\x1b\xf1\x8ba\xf1\xeb\xb9\xa2UC\
\xb0\xbf\xacP\xfe\xc3\x80\x956q\xf2\xea\xe1\xfc\xb5A\xc593\x18\xa4\x10\x99\xc3\xe0g9\x91\x00\xe0\"-+\x01,\xdc\xa0\x94@\xb2\
\x17?1>]\x90\x11\xeb\xb1)-Q*\x1b\x91J\xcf@\xab\x00\x12\xd8}\x92\xcc@\xe1\x03\x96\xa2U\xf3\x80\xa3=\xf3\xdafA\xb3\
\xdb\xe2\xd2\xe7\xf0.\xb2a\xae\xea2\xa5\xbc!X\x9b\x10)L\x00\xbc\xa4A)\xe3qQ\xe8\xd0Y\x1b\x12\xaa\xb8\x90a\"q\xbaz\
b\xae\xf0\x91r\xc00[\xef\x80\x14q\xe24,@\xb5\xf8 \x13\xd0\xe0\x0c\x07C\xf1\xe4\x92\x0e#a5\xecP\xdb\n\xc1:\xd5\xc2\
\xb3\x8fA\x8b:\xb3\x9e\xfc0\x00\x00\x00\xa0\x90\xf3\xa6Y\xc1\x83%a5&\xd0Y\xcb\x02\xc0\xfd\xd2\xbb\x97\x12>;\xb1#\x88\x10|\
\xa3@\xa1\xbd\xa0\x01\xae\x92\xf5-\xe2.\t %e\xa1\xb6\x84\x10\x08/P\x848\xd3\x97\xa8A\x1c\x96bGn\xa3\xc9\xf6!\x86|\
2myS\x8f_\x90\xcb\x8b\x11\x97. P\x8e\xd1v\x191\x85\x08C\x7f< \xe5\xe2\xd0\xa9\xde\x80H\xa6\x80\xfa\x1b\xc07\x891\
\xbe\xf0\xe1\xa8_\x83\xd5\xc0P\xe6E\xd3W\t1\x89\xb7Ap|R%\xba\xf1A\x1f\x13b\\\x00\xfe\x9d\x01\xee\xa6\x00\xe8\xbc\x80\x9d\
\x87\x00\xc5Z\x03\tS\x93\xb3\xff\xc0\xb1T\xf2\xd4A\x00\xb6Xq\xf7:\xc3U\xf8\xd2\r\x93\x13\xfe\x13\xc0\x1d\x8c\xb0\x96\xf6\x82K2\
P\x00\xbf\xd2\x9d\xb6P\xc7\x8b\xa0wj\xb3N\xc1\xb2\xdd\x8fpF\xbd\xb1\xca\xf5\x82\x8bPb\x88\x0b\x00\xb3\x81\x91\x88\xda\xa1\x96\xf9r\
\xaf\xb6\x02\xbeg\xb3!\xf6\xe0!\xacaM\xe5\x81\x82\xcd\x82,\x04\x80\x8dp\xf3)q3\xe5\x072\xb1\x0b\xd1\x9b\xb4\xa0RD\xd1\x00\
\x00\x00\xe4\xe8\xa0\xccL\xf3o\xfa\"\xa6\\\"H\x95\xe26\x86\xe1e\xd3@\x83\x1eQ\xf9&\x01\x99\x97 LJRn?\xb3\x1d,\
\xc1\xf4H\xe1Ns\x93\xf6*p2\xf2\xc20\xbb\xf1\xfd\xd5\xf0\xe9\x97pT\xbfp\xbc\x801Y\"\x80\x1d\xedB7\x07az \xe2\
\t\x94\xf0{XR\x1b\x8a#\xaeh\x10\xdc\x9b1\x14X\xd1Hl\x83\xa9\x9c\x00\x07z\xa0Uy\x10\xa0\xe9 m%\xa1\xec\x83\xb3\x8f\
\x80\x93{\x1a\xc1:\xc0\xd1+\xcf\xf1\xaay\xb1\x84a\xd0\xf7\xa6\x818\"\xa2\xacE\x81\t\x0c\xc0 \xa8\xe1\xd06\xa1;\x811\x89f\
\xa3\x9bAQ\xd6u\xf3\xceS\x115\x8b\xc2%\x11\x83\x03\x00\xc2\xfd\x99\xf1\xf071YJ\x82\x15\xd4a\xff\xe4A7j\x901\xaa\xf2\
u\x02!\xd6\n\xc2\xc8\x12\xb2\xf2&\xa2\xebj \xa6%\xa1\xc2]\xf2\xc11\x00\xaf\x06\xb2\x9e\xf0Qzz2\xbd\x85\x00c\x9eP\xdd\
\x16\x00\x86Wp\xc4\'0\x9e\xce\x11!;C\x84rr\xc2&B\xf0\xd4\x81\x10d\xb0&\x91\xd0\x9a\x0fb\x02<\x80\xdf\xf9\x90ZO\
\xd1\xcc\xe1p$G\xf3\x07\xd409\xa6Q\x9b\x113\x16\xa4\xd2\xc0\xe9\x82Xf\x80)C@\x03\xcc\x00\x0f\x85\xb1N\x82s\xbe\x89!\
\xbb\xa5B<\x87\xe3\xac\x1c\x02\t\xceb\x16\x84\x10Wzs\x00\x08P\xdc7pk.#\xc3\n\xd2T\xcc\x91|!\xa0a\xf6\xc1#\
9\xf0FC\xe3\xc2\xa3Q\x13\x95\xc3Fwp<\x97\x10T\x860G$\xa3 \xd5P\xa7\xdbp\xfd[\x93\xfd\xff\x10\x92m3\xf4\x89\
!5\xa7\xf15\xc4\x02I?\xf1\x03[q\xaa\x95@\xbc\x16\xc2p\x88\xd1\xc2\x88\xe3x\xae14\xb9\xd0\xf5\x91\xc1\xf6Z\x11\x144\xb0\
\xd1\xa3`\xc2\x86 U\x98 \x12\x7f\xc3\xd3w\xb0Y\xea\x01\xe7\xf6\xe2\xf5\xa7\xf2l\xcb\xd1\x13w\x81g2s\xdf\xad2\xb9\x05\xf2\x94\
\xb61\x8b\xd8as\xb8A\x82\xc9\x80VQ\xe1(\xba2\x14}\xb0\x8bl\xe0RUq{x\xf2\x9b\xc0R\xf3\"p\n)#\x00\x00\
\x00\xe1\x19\xb1\xb4P3\x8c9s\\\xd8\xb1\x0c\xc8@^j\xe1#\x99\xe0\x9b\x1b0\x88:\xd2\xe8\x19\xe1r\xf3\x01\xb8 A\x0e\xee0\
\x86\xa6\xb2\xff\xc6\x90:t\xa1\xcc\xc8\xe0\x88#b\xe8\x8c\x00Vm\xa3\x90\x00`\xac\x02c7\x1d\xb14\x98\xa3K\x97\x91\xe1=P6\
\x15\xe3\xa9\xd3\x80\xd0X3\x9d^\x90\xe1xRAg\x90\x11\x93\xf0#\x06\x92\xb1\x1f2\xcc\xbc \x16\x9f\x91\x84\xb9\x92\xa7\x88#\xac-\
p\xe54a8\r\x91\xba\xfa1\xf2T3\xfe\xbbB\x0f%@:,\x11\xa1\xcf\xa1\xfd\x7f\x91$u\"p\xae\xc1\xbd\xd9\xf1\x1f\x89\x03\
\x84 \xf0\x98\x92\xa0%\xc0PT*@\x91*!\xe8\x00\xa0o^\x81\x1f\x87P\xa1q\xc3A\x16A\xabxp5\xe2\x81\xc2\xaca\xa8\
\x1b\xc0\xfdE2\xa67\xd1\x06\x9a\x10\xb2\xe4\xd2H^\xc0\x00\x00\x00)6\xd2eW1F\\\xc1\xf2\x942m\x8f\xe1\\W1fb\
\xb3Z\xff\xf0\xed\x1f\x02\x8f\xd0\xc0#1\x83\xe9\xdd\xe0\xc1\xb8 yeP\x83\xc5\xa0\x9e\xacQ0J\xa1\xc9\xd8p\xae\xfd1>\xff\xf1\
\xb9\xdf\xc2\x0e=\xe2\x8fC\xd1\xcd\xae\x00W\xac\xc1\xcc\x88\x12b+\xb0\xd1\xcaA!\x02\xe12\x92\xd0g/#\xf4$\x11\x0ca\xb2\xba\
\xb5\xf1`\x9a\x01\\o \xf2\xde\xb1d#1\x04\xb0!Y!\xb0\xc0\xa9\xe1\xff\r\xe0\x12\xf8\x81\xaa\x85\x01\xb2~\x01\x14-\xb2fg\
\x82\xf6cqr\xa5!\x0f\xc7\xd1\"6\x11\x00\x00\x00A\x9as|k\xb3\xe9\x8fS{\xcf0^\x7fb\xd1\x0fA\x0ff!\xb8\n\xf0\
4\xa6\x82\xd6\xbb\xd2S\x05\xe2\n\xa5\"\r\x1e\xe0:W\xf2\x1eh\xb0\x98l\xd1\x88,\x10\x0c\xf5q?\xa5\"\xb3\x00\xb0\xfd\xad\xc1d\
\x8a\xf0!\xa4\xe0j\x82Q\xae\xb0\xb1)\xb7\xc0\x1a\x88!=u\x92 %p\xa8\xe7Q/d\xd1}-\x02\xd2E\xb1;\xaf\xf1\x85C\
sM\x91R\xb3\t\x01\xe8\xd0\x910J\x03\xf7\xfd\xc0TL\x90\x06\xae!\x9eB\xf1\xa9\x8c3\xa6xAU,Q\xbe\xf0rqQ\x03\
\x00\x00\x00\xfep\xf2\x8ah\xe3\x98:\x10+?\xa1\xb3\x8f\xb04\xe22S=@\xca\xba\x80\xacY s\x1f\xe1DF\xd1\xd7\x0f`S\
\xba\xb2!\xc8p\xe94\xf3\x81\xa0\x01\xc7\x0e\x92\xb1\x98 \x00\x00\x00\x91O\"&cQ\x9f\\\xd0\xac\x9e \xdc\x7f\x81\x84>A\x1b)\
\xb0\xc5\x853[\xe3\xa1\x85\x02\x93{\'P\xf2W3`|\xa3\x82\x03\xb0\xb2V\x00\t\xf9!\xfcy\xe1\xb3\x931PQ\xa2]\xdcQ\
\r*\x11\x999a\xfc\x08\x11\xc0\x12@\xe47A\xb5N\x83\xf1\xeb\x10\x99\xd0q\xf46a\xff\x92\xb1\xf6\x150\x1aw\xf0\xd6$\x11\x9b\
\x89\x81%\x16\x00\xf5\xb5R\xfb}S\xadM\xc3(s\xc0E\xe9\x12\xb2X\x03Y\xa7\x91\x98\xa3\xb0\xff\x920\xdc\xaf!\x8a\xbe\x92&]\
\xc1\x17\x83\x91\xd0Q\x90\xf3w\xe3\xa1>@6\xde\xe0\xbdBA\x9a\xdc1`f\xa0\xbe\x14\xc3\xd7\xca\x10\xfc\x07\xb1\xab\xb2\x12\xc5\xe0\xd0\
\xa4\x04\x817\xeb\x02\xa0\x8d ~\xceA\x0c\xf0\x02K\xcb\x00\xdf\xbfA\x00\x00\x00\x05\xd6\xa0gq@^\xa02\x84M\xc1yT\xc0\x1b\
\xaf\xd1\x83\x8e\xd1P\xde\x90\xd2\xc72t\x1br\x04\xcb2NE1\x15\xc7\xc2\xbc\x11sJ?s\x95\xe4\xa1\xf7\x91\xc2\xbe\xe00\x9dq\
\x80R\x8c1\xe7\xffP\xcf>S\x81\xbeq*\xceA\x9dC\xf3\x83\xd7\x01\'\xe7\xb0N\xa8P3K\xf1\xab\x88 \xd0\xe8\xf1\xc9b\x03\
0L\xd3\xb5\x9b\xb0\x17\xcdR\x82=\xe3[\x83\xa0ND\x82\x8f>0\xcbW\xf1\xd6\xaa\x81\xba\xf6\x80pp\xf0\xfa\xc3\x815\x9a\x01r\
\xb9\xa1U\x86\xb2\xa7oP\xc6\xa4\xb0\xe33\x82\xe7o\x01\xdb\xd4\x00ms\xc1\x87\xaa`\xad@\x82\x1d\xe9\xa1\xa6\t\xa3UO\x83e\x92\
c\xfd\x0cA!(\xa1\xb5DA8i\xf2\x1f\x86\xf1\x14\xe7\xc1\xcc\xd1\xd2\x11\xd6\x810\x93\xd09\x7f\x93\x8dz1\x1b\x91c\xf7\xf1\x82\
\xf8\x930\x8c\x18\x81\x02\x03\x824\n\x12\xd5s\x03\x9f\x96\x13\xed\x06\xa3\x15\x88\x10\xabl\x93a\xec\x11\xb4h3=\xaa\x81\x9b`\xe3/\
\x00\x00F\x81\x83\xd5\x80q\xfa\xec\x80A\xca\xf0\x18\r\xa0!\x1f\xb2\x19\xe9\xa0=\x02\xd2\xf2n\x83\xd9\xd5\xd2\xf1J\xe2\x86\xf0R\'\x04\
\xd2\x84Z \xa2J!oS\xe3\xd7\xaa\xe0\x8c\xe0\xb1|\x143\xe9q#\xacm\xb1\x8c\xea\xe2Ez3\xa0\x12\xe1j{\x13\xd0\x00\xe0\
\xa3\xfaQ\xbe\x98\x11\xe4\x05\x92\xba\xca\xc0\xd9)\xc1>X@]!SS\x80\x03\xb0\xc3\xc0;\x01\x11\xbd\xd2\xb1\xa8\x7f\xc0\x19k#\x12\
v\xc0-\xa4p\x981PJt\xd3*\xb6\xc0\xd4\x14\xc2L\x131GB\xb3\xb7l\xc0$6S\"\x851\xbe\xc7\x92\xfc2\xf0,\xe1\
\xf1\x86\x11 \xeb\"qC\xf3\x10NzC2x@/\x1aB\x9es\xe2\xc0_3\xc0D\xb3\xe0\xd7\x00\x12e\x93\xce\nq\xdd\x8f!\
\xb3ob\x9a\x88B\x82\xd7\x80\xb8\xba\xe0<t\xc0\x00\x00\x00k\x07\x82K\x8cp\x86\xb7\x00\xe3\x85P\x1d\xa2B\x00\x00\x00\xe5g\x82\xa5\
\xef\xa1\xf3\xfb\xe01^\xc1#\xff\xf0\x9e\x93\x80\xb2\x9drN]\xc2\xafoS\xb0w\x00\x8d\x08\x818\x8fC\x12\xac\x91v\xa7\xe1\xdb\t\
Q\xc2\na-3P\x00\x00\x00A7s\xf7i\x01\xdb\xcbR\x81\xcd\xe1ju\x83\xde\x90\x10\x08\xfb\xc1\x0c\xc7\x02\xd5|\xc3=\x87q\
kq\xc3`\xf0\x10`nR\xf5\xf1@Nm\xf0\x83m@\xbaQ\xe1\xb3B\xb1\xe0W\xd3\x15(\x81\xf4\xc6\xd0lK@\xec\xce\xe1\x99\
\xd7`YC\xa1kLp/1\x13\xdf\xe8!m\xd2\x92\x1d\xa9R(\xcc\xb2\xb2FS\xf8#\x11\x98;\x10\xb5\xa92\xdf\x89\x83&>\
\xd0\xe9\xc2\x90\x84\xcaR\xfet\x93O\x10\"\xc8\r22\xe6@\x9c\x06\xf1}\xa8\x92\xcfr \x11\xcf\x01\xc4\xdc\x10,a\x12`\xca`\
\x85&\xa2\xf3\x8e\xe2\xba\x831.\xe7\"\xf7\r\xf0e\x02\xf1\xe7\xdb\x91\xe9\x94\x10]n \x8d\xb9\x01\x8d\xe6\xc1\x89^Q\x0f\xb6 \x85\
\n\x82*\x0c`\xd4ZC\x80\xb1`\xf1\xc8\xa1\xafg\x01\xa5W\xa25\x80\xf3\xeb\x8e\xd1q\xe4p\x9c\xd8\x91j\xbf\xb0hDRk\xfb\
\xa1-\xe8\x80\xc7b\xf2FM0\x1a\x19@\xf5\x91@%D\xf1w\xa4\xb0JS\xe2$\xad\x81D_\xa1\xad\xafa\xc4f\xa2\xd5\xfa\xf1\
\xc2\xbf\xa2BA\x91\xe4\x91\xb1\xb6\xfb\xd0\xbd\xea\"re@\xdd2a*\n\xf3h\xc7B\xf0\x12Q\xee\x89C\xb1t\xe0\xe5\xaa\x90H\
\"\x82\x96\xcd`\xe7\x19\xd2\xe4-\xc2\xed\xd4 \x0f\x9d \x00\x0e\xa3\xb97R\xf3\x1a\xf1\xd0\xe5\x01\xe71\xa1a\x84s\xd7\x96\xe0\xfd \
rx\xe42\x95\xaf 6\x1b\xf3EScZps]p\x10_\x9aC\xad\xf3\xa0\x19\x86\x13cU\xa0\x01\x91r\xf0u\x12\x91\x9f\x12\
)\x90\x90\xeaHa\xe8F\xe3\xaa\x9crY\xd7\xf0\xf5EC,\xf6\xc1\xc3\x1b#\xcfe\xe1\xd1\x98\x11\xd3m\xd2\x15\x94#\nF\xf0l\
\xcc\x82\xc98\xe2\xbb\x192\xb1\xd2\xc1W\x1ecFS\x11\x06\xfa\x80`S\x83\xdc\x01\xd1.\x19B\x8f\xa6P\xfa\x9eA\x9b&Pc\x7f\
\x01\r\xca\xe2\xe2\xf3!\x00\x00\x00\xe7\x12\xb2\xd9\x0fA\xf2\x1d\xc2+\xc6\xa2\x91\x06\x90\xcf\x04@\x99UpuD\x82)\x14\xd2\x01\x86\xe0\
\x20s2\x92\xe5\x109\xe8\xa2n1\xe2\x7f\xe1P-;\xd3?\x04#N\x02\xd0\xc0b3\xe6\xc9\xa0L\x98\xd3]\xf7@\xc5o@x\
\xdb\x805\x87\xf0\xfb\xd7b4\x86\x037rQ\x93hs\xd9\xa92\xa7\xe9P$\x98QB]\xa3\x13&\xd2\xc0\x9b\xa07\xc3\xa1\xe7b\
\xa3J\x9f\xa2&S\x129V\xf3$\x9d\xc0R]\xb0z\x1f\xa24a\x13$\x18B:U!\x9c\xa62)~\"t\xfb\xf1\x16#\x10\
\xa2\x19 \x7f\ta\xbbX\xf0i\xea\xe0\xa13\xc1\x81\xc3\x90\xedH\x10Mfq\"\x02\xd0\xc28\x90uV\xd0\xd6\xc3`u\x10\x816\
\xbf\x02\xb0}sO\xce\xc0^,#7\x04\xc1$b\x83\x9dv\xb0^j\x03\xba\xc70\x18\x0e\xf0\x90\x1d\xf0\x08Kp\xdd\'\x03\xdd\x1a\
A\xd9-\xe2+\'\x02\x00\x00\x00]\n\x02#\xa6\xf2{\xd7\xe0>J\xa0\xfd\x93\xa3\xba|\xa0\t;\xb1\xa2J#q\x05a.\x970\
6\x8fQtA\x80Fi!\xcaF\x03\xa9Fc9\xd2B\xb3`\x83:\xf4\x80CA\xd0\xfe\xf7@N>#\x1f\xa7\xf2\xcd\xa9\xc1\x1e\
_`\x11\xa0\x92T\t\xd0\x83\x01\xb3Zwp\x9e\x8dA{\x8dsE\x02\"5\x0fr8\x02\xc1\xcd`\xd1\x12`!\xdct!\x0f\xa8\
q\xb5\xe4\x81\x157\x00\xfbz\xc2>w\x92\x80\x98\x91\xbc\xb4\xc1h}\xa1o\xf2Q\xd47p\x10\x98\"]\x14\xa0j\xa2\xf0\xf7\x85\xb0\
)W\x00\xb4!\x12\xb2\xbe\xc1\x12\xbd\xa2\x91\xd8\x00\xf5\x92\xb1\x81\xf0qJN2\x00\x13\x93\x89j\xb3\x8d\xd2\xe1\x8c\xff\xb1\x86\xbf\xb1\x94\
\xcfB\x85\x12\xf2\xc9\x0f\x81\x8e\x173P\xce!\x94\xefa\x1b\x00\x92uV\x82\x96\x9b\xc0T\x1eA!T\xc1\xa4\x85\xc0K\x011\xd3\xd9\
\x20f\xed\x11&!\xe0\xe3\x0ePbMc\xef\xae\xd1O\x93\x01#Y\x00\xb1p\xb3\xf3\x05\xe3\x9e\xad\xd1\x00\x00\x00\x9bE\x91>\x15`\
\xec\xa625\xb0@\xf1S\xe1\xd1c\xc0\xed\x84\xe0h\xb61\xf4\x82\x91\xc4Y\x90cp\x93\xb7\x16A,\xc52Y\xf7\xf1!$\x90\x9e\
\x85\xa3\xee\x0e\x93G\xd1\x81:b\xb0\xce\x16\xc0\xe5M\xd1\x9a\x86sF\xff\xa0\nna\xf1a\xf1o\xf9\x82\x8b=\xf0\xbag\xa1\xa0S\
\x12\xc4g\x80\x8fZ\xe3!\x13\x00+\xd9\x80=\xa1\x91Z\xb6\xa0\x18 \xd2d+\xf1\x1f\xb9@v\xf7\xd1\xba\xd1p+\x01QI\xabr\
\x06\xc6R\xbfG\x10fe\xd2\xa4l0\ts3\xeeXsp\'pS\x07B\xae\xa0aw\x95\x92\xfb\xb9\xc0F\x82\x80^Xc\x99\
\xddP\x1e>C\xa8\xb8r\xf1\xc5\x11\xb4R\xa0\xa0\x19\xf2\xb3\x1e\xb0/n\xb1\x00\x00\x00\xe2\xdd\xc1\x98\x97\xe1G\xd2!\x9f4B_\xfc\
A\xe6\xb4\xb2\xf1\xa9\xd2\xb5\x83\x12h\xaa\xf13\xcd2\x9a\xc0\xc1\xc2Z\x81>iS\xc1\xf2\xc1\xd1jC4\xd7\xf0\xeb\x85r\xe4\x032\
\xc0\xcc\x91\x13y\xf0\x95V\xf2\x00\x00\x00reS}\xc0\x11\x04\x14#D2a\x90(\xc0[\x14\xa3\xe2\xe4\x11f\xaf\xc0{\x82 \xba\
ir5K\xd0n/\x11\x84\"0HJ\xc3\x8c\x04\xf0\x85\xde@\x89M\x93\xe6\xad\x11\x033\xe3n\x01\x03_\x0b3\xc5\x00\xf1\xfb\xf0\
\xe0_v\xb0\xc3fQ\x07\xb8\xc0\xa6\xccQd\x0c\x91N+@\x84P#\xa4\x04\x805\xcf\x01:d\x83T1\xd0\xab\x84\xa0;\xc8\xb1\
#\xb7\xa2\xf8]\x83\xbe\xd70\x06J\xc0P\xdc\x01\x06\xc9\xa10\x96P\xd1\xfe\x81\xa2pC&ua\x88\x983\xcc\x9aA-\xe7\xc0\x92\
\xae\xa2\x9dR\"\xb8\xdd\xc2\xdd\xf8A\xf1\xd8\x80\x1b\xc8\x02\x903\xd2\x83&p\xa6O\xa3\xb1g\xe0,\xd0\xc0\xa0(\x12\x95x\xa3}\n\
\x028f\xe3\x96\xc5\x01\x99wS\xe7\x08\xc0\x15v\xb3Y\x9d\xa0:\xacbo!\x90]\xeb\x91\xc0\x8a\xc1\xe6\x7f\x82,r\"\x04\xfe\x10\
&\xc6\xa1\x00\x00\x00\xc4\xd2\xd2Y\x85\xe3?s\x13\x036\x83\x14\x89p\xbe\xd4P\xd8msW\x1b\xb0\xba\x993\x10\xaeQ\xb7F\xc1_\
\xe7` \t\xd1\xcd\t\xa1\x1at0\xe4V\x83\"\x17\x02\xa1SP\xb5\x0f\x13\x10!\xb2\xeaE\xc0=A\xa2\x0f\xe5\x80\xf6\x06\xe1F\xcf\
\x12[\x1eQ\x92\xdc0\x07\x13\x11\x00\x00\x00\xf4\xbcq\x1fv@\x8f\xe6\xf0\xef\xb4\xc1\rI\x03I\xf6\x81C[q\xd8<\xa1m\x90s\
\xcdg\xe3\xcaiqh/@\x93 \xe0\x9c\x8e\xf3AR\xc0%o\xb1\\{\x92\xfd\x89C\xe0\xa1\x81z\xa7\xc2\xb8\x17\xc2\x00\x00\x00\xe3\
\xf0\x90\xb9C\xa0\x19\xf5\x01G\xe7\x90[0\x80\x0e\xa2\x01\xaa}\x103\xecQk\x13\xd2\xbdJCn\xc8\xc0\xf2u\xa1>h\xc1sb\
\xb1\xe4\x01a\xee|PN\x96\x00+\xfc\x12\x08\x01\"\x8ds\xa2b\x90 c\x873#\x14P\x19\xc4\xd2T\xee\x02m_\xa0{\xd5\xa0\
\x18\xe2a\x1c\x080X\xa9p\xf8\x9dR=Y\xe2\x9d\x15\xe2j\x93\xa2\xbf\x80\xe35\xb8\xa0w\x1d\x91lR\xc2\x95\x99\xa1nh\"\x8f\
x\x90\xf9\x02\x82\xf39\xc0?HP4\x9c\xb1\xf3\x8d\x83\xe9\xea@,\x91\xc1\xab\x9e\xe2\n\xdf\xc0S\xca!\xb0Y\xf28\x97\xd3[\xd2\
\xd1D\xb31&\xa1\xb2\x00\x00\x00-\xce0\xd0\x8e\xd0\x9e|!\xd5bQ$\xbb\xc0\xcfa\xc3\x00\x00\x00|@\xd3\xdf\xec\xd0\x00\x00\x00\
\x99\x00\xc1\xc2\xe5!i\xf4\x922qC\'!\x13\xe2\xe4\xd0\xbcm1\xf1y\xa2\xe7>p\xe7\xa8\xe0\xc6(\x91\x04\xd1\x11\xc8m\xd3\x11\
\x10\xa1>_\xb0\x0fwSH\x9aA(l\xa1\xa0u\xd2\x19>\x02\x03\x8d\x90@E1\x9d\xb71\x18?\xd0\xd4\x10\x91\xb1m\xb0\x1fS\
q\x9a^\xc3\xcf\x03\x81Q)\xe0\xcc\x07\x90\xf9\x0f\xf0w\xb2Q\xe5\xdd\xa2\x07\xad\x80\x9e\xc4\xf0\"\xa2\xd0\x1f<b\x00\x970a2A\
\x9e\xa6\x00\x0c\x1e\"\x8e\xb8Q\xf2\xec\x00\xc2\xc2\xb1[\xf5\xc0\xa7\x8e!d8\xa1\x0b]\x10@\xcd\x90\xa9\x90PR\x88\xe2d\x83\xb0\xca\
\xa9\xa21\x11\x83y\x8b\x92\xe6\xc3a\xa1]\xe3^\x00\xf0\xc7\xba!\xb6\xac\x80>Es\xbf\xed\xf0\x9f\x88!\xf3h#\x00\x00\x00$\xa6\
\x81\x10\x9a\xf1\x00\x00\x00\x90\x90\xe0\xab\xbfR\x02\xf3!c1\xc0\xb5\x90\xd2\x18\xf8\x02\x00\x00\x00\x82Kc\xc2\xb5\x11\x90\xe0 i\x15q\
\xc9\x12\xb1\x190\x90@\t\xf1\xbe\xc2\xf2\xf8z0/-\x10\xfc\xcd\xe2x\x19\x92\x00\xcc\xd1\xe5I\xe3\x05\x87pa\xea\x11\xbf\x87 ^\
\x89!\x94~!H\xc9AX\xae\xc1\x07\xa8\x02\xa1t\xf3}\xea\x02BLc\xe6\x021\xae\x12\xe0\x1eEa\x00\x00\x00\xec\x8d\x91S2\
\x81\x1cv\xa1\xb5\x86\xd3\x9e`\x90\xcb\xeb\xc2\x8aG3lG\xb2\xad*!f\xfd16\xe8A;6\xe1\x08\xf7\x02\x9e\xecQ\x96bc\
E\xd6\xa1-\xff\xa2\x00\x00\x00\xa2\xed@\xe7;c>\xfb \x14B\xe0\xcc?a\xdcg\xc3\xd7\xe7b\x04F\xa3\xaa1\xe3Q\xd6\xf0\x95\
\xe8\xf1\xbe\xd0\xe1\xce\xb3\x82\xc0\x9c\xc2&`#N_\xc2,\x9a\x01\xa6\x1d\x13p\x84s&\x08\x03F\xf5\x91\x1d\x95B\xa6\xb3a\xc7\x9c\
\x01\xc9\xef\xc0\x07m\xa0x\xc7\xf2\x86\xdf\xf0\x16\x8d\x01i=\xa2\xea\x80\xc0Q]\x930v\xf2\xd5\xa0\xf2\xda\x08Q\x07\r\xb1Q\x0b\xa0\
N\x9c\xd1\xe5\xda\xd0\x92\x02R;\'\x10CvA\xeb\x9d\x905<\x93\xc8\xb9\xa1_:rH\x95q#U15p\x10)A\xc0\\\
\xe8\xb0\x0e?s\xc4\xa9\xd0\x94\xa9`vm\x02AI`K\x05\x11\x96Y\xc1\xf9\x7f\x13\xf0M\xe1\xc7\xd5\xd2\xa9\xf3B\xa0a\xc3\x00\x00\
\x00\xf6/@>K\xd2\x8c\xe2\xe0\xcc\x01\x10\x9c\xb2\xf0\x97FqP \xa1\x04\xcd\x10\x86v\xc1@6\xa0\x1dX\"\x1fK\xa2\x1c\xdc`\
\xba|\x91c\x03\xf2\x1f\x8e\x92\xc8\xe2\x12\xc9\xfaP\xc5\'\x038?\xb3\x80f\xb3{s\x83\x98 \xc1i\x00\xe0\xb8%s\x92\xa7\x80\xf7\
\x05\x90\xe4\x1b t7\xc1\x8b\xe5\x81\x06\x96#\xf7!@\xafu32\xe9\x02X=\xc1\x0f\'a\xfd\x8cC\xc6\x8e\xe3\xb3%\x82\xf7\x1e\
@\n\x12\xa3\xddtC\xebgs\x7ft\xa2\x13U`\x94\x0c\xc34\xf9\x00\x19\x0f\xc1\xf15\xd2x_`\x10G\xf1L~\xb0\x03\x90!\
wCp\xdc\x80\x82h\xf5\x00G\xfb\x01\xe4\x98`\xb2\xeb\xd0\xb6\xeb\xf1@8b\x9e0\x80\x1aa`\x17\x97\x01\x1e\xf7b\xa05b\x81\
\x96\"\xcf\xc5\xc1\xc21\xc3\xbds\xd1\xb7\xe8a\x81\xc7Q\x91\x162Mba:@C\xb84Ae\xd1\"\x1ewA\xd0cagQ\
\x11F;\x11\xd3\xf6\xf0\x9an\x91`\xbe\xa09e\x93LV\xf0\xee_` \xa7aTZ\x81~\xb6Q\xd0\xe3\x10*\x870\xe1|\x03\
\xf3\xaaq\xd4\x15\x02\xabD\"X\x89#R5\xc1\x9d\xee@B\x91@W\xe4\xb1H6Q\xa6\x11\xc2\x1c\xda\xa1\x0f\xa7\xb0/\xb3pp\
\xee`B\xc6\x91}\xb1r\xb5\x0bp\xf2\xab\xe1\xf6DP \"\xc0\x8f!2\xabO\"\xe8\x0c\xb2\xd9\xe7\xe0\x8c\x1c\x93\xe4\x8aS\xc9;\
\xd3{\x18 \r#\xd0f)\x00\xd5\xf4\xf0\xd6F\x80\x95\x85\xe1\x8b\xce\x90\x0e2\xf0\x90\xbd\x91R\xaa\xc0\x9dnB\x83T\x83Hp\x80\
(\x1dS\xe6S1\x85\x8f\x90at\xa2\x9fy\xa1\x03\xd3\xe1\x90!\x10et\xe0\xb2\x11A\xd2\x86\xc2\xc3\xbc\xa1\x14\xf5\xf0\x1b\x91\xb1&\
\xaa\x90a\xdfq\xecJ\xb0\x04\x0eA\x94)\x03h\xf4\xd1\xcd\xa1\xe2\x84\x99\xc3\xbc\x96\xc1\xf7I@\xcbp\xf0\x00\x00\x00\x03G\xf3\'\x99\
17\x1f\x12\x00\x00\x00\xf2wQ3m\xb0\x9b\x0c\x11o\xda\xb1\x12\x9b\xd1\xe9\x0fs\xea\xe0\x00\xc6\xe4\x10\xb8\xf4\x90p]2m\xedr\
\xba\xe2`\xfa4\x81\xc8\x1fs9O\xe0\xd8\x01bm\xc6\xd1\x00\x00\x00\xe1\x00\xf1\xa2\x15\x13\x12\xfaQM\"!2\xeb\xe1\x94\xb6 \xc6\
\x9dq\xe7\xe2a\xd8o\xf0M`\x03\n\xbb\xb0\xf0\x8f\xb1\x8c{\xf0=\x9eQ\xd0\xb0\x02\xa1XQI\xaap%\xd6R\x07~a,n\
s)\x931\x93\xc7\x80\xee|\xf1\x98\xa5\xb1o\x7f\xc1\xb5U#\x02\x97\x02P[\x12\xaa\xe7\x12|\xa5\x01D\x16\xc0\xc9Db\x8a\xe3\xb1\
\nc ob\xc3\xfe\xfa\xe1\x00\x00\x00M\x86q\xc1\n\x10\xbd\xec\xc0c\xa7\x81|\x89\xd3\x90D\xe3\xdf\xca\x92\xf3>\xb0sK\x83\xb6\
\xdc`\xb7s\x93\xfbY\xb0P\xd6\xd2\x85\xc2\xc0C\x06bU\xd3Q!8#\xc1\x9d\xd0\x9cPSF\x8a!j\xa6\xd1\xea\x96\xc3\xed\xfc\
a\x83Yau\x9ap\x91Y`\xc68\xf3\xbc\x07p\xd5\x90q\xb0X\x12\x01\xa6\xd1h\xf9p\x85\x1d\x02u\xd0P\xed\xee\xa0q[\x80\
3]\xa3W\xe50\xf2\xa2`\x90\xffP\xb9\xac\x12VW\x83BI\xa1\xc6\x02\xd0\xfa=\x91WNB\xa4\xea\xf0\xe1\x0c\xc3\xfc|\x80\xb6\
\x8ep\x96\x10\xf0\xa7U\x02\x91g\xa3\x00\x00\x00T\xaf\xc0o\x1e\xf2\x85\xb2 +C\x93\xa0&\x02\xea\xab\"u\xa0\x81\xdb%\xf0\xac\x9a\
\xc1\x00,!\x84s\xb3\'w\x93\x19;0\xbb\xe6 \x9bj\xd3h\x84R\x1d\x132>\x83 ]IB\xdf:3B\xd1\x82\nB\xa1\
\x86\xedA/\x06\xd1\x07K\x03[@@\x853\xb0\x00l\x83\xd7\x12\xc1\xbd\x90\xf0\xffx\xc2\x15pQ)\x08\x80\x06J\x03\xf4\xf5@}\
\x17\xe1\x0f\x08\xd1E\x02!\xaev\xf0}BSG\xb0!\xdd\x941\x03\xd6\"\xae\\\x90\xd3(r\x0c\xd9\xf1\'c\x00\xc4\x861\xd3\xec\
\xf0\xc0#1\x811A0\x94@\xc3\x87\x13\xbc\x03\x13i\xb4\xb1Z\xf9b(f\xf0\x82\x08\x10}\xec\xf1\x85\xb6\x81\x825\xd3\xfa\x1e\x82\
\x15\xce\xf1E\xfa\x81\x83>\xf0\xd8\xf9Qg\xeep\xb8\x9ba\xdeY3\x8d\xaa\xb1Z\x18#\xbc\xafA\xd2\xdf\xc1\xb3p\x10\xb0\xab\xf2)\
E\xc1\xeb\x17\x13.\x850\xc3h\x13\x16)\x12\xc53\x81G\x88\xf1\x82x\xe0S{B\xff\x91`\xabZ\xf0\xc0\x1b2*\x82\xd0\x00\xda\
r\xdbP\x01\xd6\x8d\x81M\xd1\xb0\xd7V!\xd6\x11\xe2\xfc\xb0\x12\xa1\x9c\x00\xbfc\xd3\xe2\xc2\xf0\xd0\xb1\xf0\xc1\x99Rwf\x03\x17\xa2\x10\
g9b&\xaa\x01u\xdc2\xa4\xaa\x817M`\xd9\xcf\xf1\x19\xa0\xb1\xea\xb1\x00\xee\xc1PIk\xe1=9\x81\x06\x93\xe1+i\xc2\x00\
\x00\x00\x99\x93!.8\x80? \x01\xe1\x1dQ3\xc9\xa0\xcedP5w\xe1\xf3\x81\x829\x95\xe2\x94\xff\x92\x08\x9e\xa1\xa2\x0e\xb0\"\x7f\
\x10u\x13\x11~\xf1\xd2\xf5<b\x98\xf6\xf0\xe8\xa1\xf1\xe5\x02\x02\xa03\x00%=\xa3\xfd\xea\xc2>\x08q\x04\'\xf0\x10w\xc0zQ\xe3\
\x92p\xe1]ss\xeb\x06B\xce\x1d\x12\xb7\x80\xb0fq\xd1\xa6\xf7\xb2\xb1\x82s\xf5\x182b\x11b\xb3\xd7\x01\x18lssj\x91\xc2\
>\xa0\x1eD#F \x90\x16\x84\x01\x050P\xd9\xbdA\xb9\x8b\xc0g\xd7 \xcfw\x01\xb4\'\x80]\x03\xa0w3\xe2\xd0Y\xd2O\xb8\
B\xc8\xe6!t\trd\"S\xcc5Pe\x85\xa3\xb67\x80@mP\xa8<\xe0\x82\xebQ\xad\x16\xd1\x105\xa3\x08\x80ct\x9a\xb3\
\xac\xed`Xo\x93\x94K\x11\xb9\xccB\x8fz\xa0\xe7\'\x01\x9ar\x03\x1fo3\xbdA\x93\x9cl\xf2a[\xb0\x84\xfb\xd2\xd2\x9cBL\
\xb1\x929\xb51bt\xe3Y\xd4ay$\xb1\xb5\x87\x8067\x81\x19[\x93l\x82\x03\xdb\xf0P\x01\x13\xc2~Z\xf1*zS~*\
\xa3\xf4/#\x90=\x01\xdb\x8e#,\x89\xb2\xa0d \x0b\xb9p\x00Sq\x91\xd8\x02(F\xf3\x8e\x12\xe1\xfb\x0b\xa2\x15\xa2aN\x14\xa1\
\x9f=\x11;yR4:\x83\\\x1aa\x7f\xba\x91\x00\x00\x00\xe8$@\xf1=\x91\xf7\xd91\xc7\xda\xb2x\xa8r\x1a\xaf\x12\x96\xe3\x80~\
1\x80\x00f\x90c\x99Qo\xe1\xa0\x1f\xbf\x90e\xf9\xc1/\xcd\xf0\x89<0U\xbd@Q|a\x98\x1b\x02\xefO\xc1\xeb\xe8\xc1{\xd4\
2>\xe7\xf1\xe9\x92CS\x88c\x01\x11C\x02\xec@&d\xf1\xc1r\x00\x00A\x10\x7f\x1b )\x83\xc0\x0cC\x81\xd3\x162\xb0\xf9\x80\
G\xbb\xa0\x04\x95#9\x9f!\xe5)\x11I\xbfA\x9f\xb8\xb2\x84\xe0\xa1O\x8b\xb1\x00\x00\x00\xae\xf6\xb0^\r\xb1\xe8\x15\xc1\xb5\x02\xa2\n\
l\xe1\xfc_ \xf2M\x83\xa8\xa6q\x84{p\xdb\xba\xa0}9S\x00\x00\x00\x00\xe6\xb0H|\x83\x1c\x95\xf3\xda\xcc\x00\x8e\xeb\xf0\x8c\xf8\
2\xa7\x0c\xd2\x12f\xf2\xf9\x06\x03\xab\x99\x83y!\x91\x07\x88\xe1C\xdb\xd0\x805\x01\r1\xc0[W\xf0f/R\xf0L\xe3\x8e~\x03\
\xf8T\xc0)\x1b\xe0\xeb\x85\xa1\x1f\xea\x12\xcdX\x00W\xa6\xe1v%\xe3\xd0\xce@\xab}A#\x1e\xa0\xee\xba!?\xd9\xb2I\xe5\x92\x8a\
ea\x00\x00\x00\xd4j\xb2\xb9\x83\xe3\xfa9\xc1RmR\x82\xe4\xc1i\x84\x10u\xae\x92\xaafs\xfbQ\x91\xef\x97\xb3\xd5\xdb\xf1\'\x98\
R\x10\xb8\x81\xeft\x93\xa8\xa4\xe0\xdeG\xd3\x86\xec\x00\x8a\x18\xb0\x14\xf8\xf0oU\xb2\xb69\x00\xbe\xc1@X\xd9 3\xd4\xd0\x89Z\x11\
=\xc1\x10?\\A\xcd\xa1\xa0\xa0\xe8Ac7\xc1\x93\xdb\x91\xc4m`\x17^\xd0Q\xdc\x82\xc7\x90\xe0#k\xd1\x1b_#\x02v\x90g\
i\"r\x15A\xf6\x82\x13\xd7E\x13\x8a\xb6\xf0\x90\x96\x03\xfb`@l\x80\x01\xf2\xc5b\xb0A\x92Q\xc4!\x91\xde\xe1B{\x12\xe6t\
C\x00\x00\x00\xaaB\x83\xc9\"\xf1\x00\x00\x00\xda\xc3\xa2\x9c\xbbB-D\xd3vP\x10N\xc2\xc0\xd0\x86\xc3\xec\xb8a#\xec`p\x0f\xd0\
6Y#\xfa~1+\x98C\xe55cm\x83\xc0\xe8\xb21\xf3\xd3Q:\xae@9\x03\xe2\xa38R\xea\xef\xc1\xefb \xa0,\xc0\x95\
?\xf2/!\xa2\x00\x00\x00\xe4B!\xeb5\x91\r\xb0\xd0\xb1e\xb0J\x07\x01A\xc5\xf1F\xaf\xb1\x82r\xb3\x80\xd21#\x08B\x00\x00\
\x00\x9e4\xd0\x9a@c(\x813\xa91`\xf5\x01\xe2\x8a\x7f\x90qY\xb2\x86yq\x90A\xf3k\x81\x01{,\xb1r\x1bS\xfe\x1d2\
4\x11\xb1\x00\x00\x00\xfd\xfd!]\x8d\xb2\x16\x89Q\xa0\x80\xe1\t\xbd\x01\xaa\x83\xb3\x7fbP\x1803\x13XS\x81\xcf\x92\x92\x15P\x0c\
\x01\x11l\x04q\x93\xa6a\xf7\xdf\xf1\x0b\x80@\x17\xa5\xe2\xb0\x1c\xb1m\x8e\xd0\xad\x94\xe3Ht\xf2\x0c\xcfP<\x7f\x00Fi\x90\x94\xbd\
@\x13\t \xe7\x89\xf0CRc\x95\xc2\xf1\xc0G\x83\x06\x8dr\x88)!\xdf\x96R5\x8bQ\x8b\xed\"\xc9\xd0\x11d\xbdQ\x88\x03\"\
G\x95\xc0\x00\x00\x00\x10\xbe!1\x80\xc1\xb7\xaa\xa2\xcf\x8f0\x8b\xdd\xf1 \x0e\xa0S\xbc\xc0o\xb312P\xe1\x90\xe7a\xde&\x90\xfd\
\xb4\xc1\xebhr^{#u.\xf0\x11\xd6\xb2\r\xbfR\xa0\x8e\x10\xf6\x180}nSNs\xd2\x9c\xe9\xa2\xa5\xd4@\x8ci#\x82@\
a\x82\xaba%\x1ea\n\x1f @\xd7\x01\xea|s\x1e3\xe3\x13\x8b\xb0\xe6\x95\xf2\x8e\x0f\x13\xb6\xe1a\'&\x83\x00\x00\x00\x8c\xc5B\
?jr\xae\x9b\x01\xa2\x94p\xce\x85\x03\x16\x98\xd3o\x17\xc25Q\xb32d\x90,\xbb\xb2\xd3\x90@\xc3\xaf0\x19\x87\x11\"\x8ca\x8a\
\x0c\x01\xf2e\xb0k\x940\x95\xddq\xa4\x81\x01\xaf\x9c0;\xdf\xa2\x88\xee\xc2y:\xf2\xbc\xd41$\x07!\xcaO\xd1\xfaOCu\xa5\
\xd2\xab\xc9\x10g5a\xc6\x95\xd1\x00\x00\x00%?Q\x11\x1a2\x8fz\x03\x17\xb0\x91!r01\xae\xf0\xd7\x9e\x01R\x0f\x01\x91S\xf1\
\xf6\x88\x92\x80\x9a\x10\x17\xb5qm\x89s\x8e\xa3\x11\xd1\xe0\x82\x81 1\xfd\xd9`y[3\xd2p\xf2\xa7r \xbf\xcc B\xc8\x02\xdf\
\xdb1Gd\x81a]\xe0({\"\xff?\x01\x9bB\xe3\x921#\x0f\x00\xe2\x17:\xf0\xb66\xd0\xf0ba\xce\x9a3\xc8l1\x14\xb2\
\x11K\xada\xd3\xf8\x01s\xb5\x82\xe0\x1eQo\xe9@\xbbX\xb2F\xa7\x82\xf5\'\x93y\x86\x910l\xf2\xa4\xdea\th#AVa\
/\xf7\x11\xbf\xdb\xe1\x05\x1db\xcbB\xd2\x8b\x18\x826c!\x14\xd1ru\x9f\xb1\x1d\xc01\x00\x00\x00u\x93qO\x11\xb1\xbe\xc2\xa0\x8a\
B\x91\xcb\x8d\xc0\xd4N\x80\xd6\x93\x83:F\x83\xc2J\x82Z\tc\xd1\x14\x908\xe9qf \xd1\xd1\xe0`\x84\x84\x90\x7fz /\xe3\
0m\xcc\x01\ruS\xdc\x01\xa3\xa7\xc01\xa3:#\xce\xdf\xe0\x07k\x83RH\"`\x18\x00L\x073\xc74R\xc3R\xf0\xd4b\xf0\
9>\x83B`\xb1/\x06\x93\x98\x0e\xb1\xc75#h\x96\x10\x15\x9a\x00h\x00\x13\x8d\x99#3\x14!Q\xb3P9SpD\x0cs\x07\
\xd7\xf1\xa9za\riBS\xa3q2v\xa0\xec\xe7\x80Z\xecB\xedg\xe1\xd2Eb\x05\'\xe2^\xdb\x12z\x1402\x94a\xd9F\
\xd3v\xbd\xb1\xc2\xae\xf2X\x7fQ\x91\t\xa2\xa5\xe1\xe0\xbb\xcb\xa1\xd2P0\xd54 \x00\x00\x00E\xfe`&\xcfrF=\xc3\'82\
\x19\xfa\x90\xbc\xe3\xa0(V@2t\xb3\xcdR\xd1\xfdhp0N\xa1\xda\xda\x90,]\xf0\x88\xe1\xa2\xeb\x01\xc3\x8a\x93\xe2\x1b\x7f\xb31\
\x1f\x91C\xb0\xf068\xd3\xba\x96\xf3t\xde\xa1,Q\xd2\xae\xe8\xb2\xf1\xf6!/\x1a\xd1\xcf\x05\xe2E\xb2\x90o\x87@>\x94\x80\xea\xb3\
pI0\xf0\x1bh\xe16\xa9a\x02_\x80-\x96\xa3\x05\xf4Rj\x81\xd3r\xb1\xa0Q\xe7\x11\xca\xa3`9\x18as\x06\xc0\xbd\x7f\x93\
\xb7\xae\xd1\xe8Y@\xc2\x84\x80\xb1\xe4\xa0\xbfES\x94k\x83\xcdf\x00\tw\x91\xf2PQM\xacq\x90\xdf\x91\x11\x08\xf0\xbeOC7\
{sF\x8epqB\xa1\x12X\xb0\x9a\x88\x00\xe2\xfcpj:\x11\xf2\x12\xc2\n\xa1`\x87\xd0\xd0`\xd2\x90\x05s0\xbf\xa2\xa2\x992\
P\xed\xf0\xb1\x19NS\x92\x0b\xc3\xf4\x863\x05a`du@\xabC\x02%\x961\x00\xd1\xa0\x89\xb3\xb0\xe4\x95!N\xe3 o\x08\x01\
\xc7\xf4\xb0i\xd8P\x84\xf2 \x11\x08R9\xb3\xf1\x8e\xad\x11#GPP\xd2\xb0\xe8\x01\xc0\x10a\xa3<-\xb2;\xf6\x90\x19\xed\x80Q\
\x153\xce\xd7a\xa8\xb3\x80\x0b\n\x00\xa3\x99\xd1\n\x1a\xe3c\xe6\xd0\xa9D\xe1\"\x1d }\xc9q1\x83\x91T\x8c \xbc<\x83\xe5\x86\
Cp\x8cR\xaf\xe3\x01\xbb\x03\x82\"\x9ab\x01\xa8\x00P@\"I\x9b\x80\xab\x01\x805P\xa2x\x88\x01wK\xc0\xbd\xc30\x00\x00\x00\
V\xb7\x91d\x0fA\x11u\x92OKa-\x0c\xc2\xdan\xd3wU\xc1[\xd8\xe2\x82\x14\x82K\xf3\xf2t\xb0\xb1\x00\x00\x00\xfe1\x11\xfd\
\xed\xe0\x932\xa1@{\xe0\xd4u\xd0\xf2\xc3\xa2\x84\x80\x90c\xca\x12\xe2q\xc2\x8d\x01\x90\xd0HA\xd0\"q\xfc\x85\xb2a\xd1\xb1Sr\
\xc0\xbc\x06\xe0\xd0HP\\\xd5\xd0DPR\xcdQ\x11\xceSR\\\xbc\x11[\x83\xf1~A\x93\xd7M@\xd9\xda\x11D\x1a\xb2\xbc\xe4@\
$pR\x1f*r\xde\xb9\xd0\xcf_\xb2\xd8D\xa3\x85\xa1\x01Ud\xe1?\xa12\xc9\xa3\xd1E!\xb1]\xb9A=D\xb2F\xdd\xb0@\
\x8d@\xc6\r\x81K\x17\x91\x8e\xdfr\x9b\x97\x83#\xa4\x01\xbd\xad\x82\x9e\xf9\x00w\x1e\xf0T\xdba]J\xa1\xf40p}I\x82B\x9b\
!\x077\x81x_\x02\x93xb\x08\x9c\x10\xd4+\xa3\x86L\x10{\xefP\xd7\xc3\x01\x94[\xa0[i!\xbc\x94\xc3C\x98\xd3F\xe1\xb0\
\x1b\xcb\xd0\nE\xe0\xd3\x17\x82\xd6g\x10@\x94\xe2p*!s\xc9\xf1\xe6iaF$\xd2%K\x80M}\xe3\\\'\x01\x01\xdb\xe0\xa4\
\xd5Av\x05\x03\x99\xb50\xc7\xfe\x10\xbcn\x90\xec\x84\x02\x15\xb50\xe2\xd1r\x12:\xf1\xf8\xb4\xc0?\xdc\x00\x8e\nq\x90;C\x00\x00\
\x00\x1a\xf2\x02\xc3\xcd\xd2\x90\x88\xd1o\x86\x10\xbb\xc3\xb1\xc8\x9a\xd0\x18\xdb\xd2\x1b\x1ea\xd1>a\xa7\x89\xd1\xaf\xae\xc2\x00\x00\x00\x96W1\
Z\x08\x91\xe8Q\x112L\xa2M\x03Q\xdb\x02\xa2\xd5\x8e\xe2~#a\x9eHsy\xf9Q\x8d\x891\xcc\x0f\xb2\x03}\xf0\x17B\xc1\xfc\
\xb7\x00\x8c4\x13\x11Qp\xbed\xb0\x00\xca\x92\xf2Z\x93xGA\xb1\xe0\xe0J;\x82\xf44\xd0\x98<\xb3Wm\xc1\xb0\x05Q\xaa\xf0\
@\xab\x1ba\xe2\x1a\xd0\xe32\xc1g,\x81jr\xb2\xc9=P0\x00S\xd0\x12s6\x1b\x81\xed\xa3\xc0\xbe\xd5\xc0G\x88\x03E\xf0!\
\\\xde\x81!z@\xaa\xc4\xb2\x87\x89\xc0u\x0e!\x8b\xcc!\x13\xdb\xf1p\x95\x93}\xda\x92\xc0I\xa0\x93\xad\xf0q\x0cb\x0c]\xa3:\
u\x03\xe8\x13\x83\x89\x05\xb2z\xea`\x1bC14Ba\x99\x01\xe0\x0e\x9c1\x8c<1\x90e2\xb7{\xf0\xd5\xc4\xa2\x00\x00\x00\xfbP\
\xa1)\"\"V\x95`z\x04\xc1 \xc1\xe1\xe2o\x92\xa9B \xb9K\x92\xd8\x82\xd3M\x84q\xd0:\xa2\x92\xbfr7\x81\xf3\xd35\xd3\
V\xfbq+\xd70\x1aM\xa1\xc4\\p\x0fc\x11\x8ff\xd3\xa0\xc9\x10\xa8\xe3\x10\xdc\xfe@\x00\x00\x00\x19r#\x00\x00\x00.\xfd\xb1E\
:\xf0\xe3,\x02a\xa7b\xed1\xd1j\xd7\xa16\t0\xf5NP\x0f]!\x01\x8c\x13R4\xd2S\xda\x81\xa9M\xf0\xe0\xf8\x10S\"\
\x02F\xe8\xb0\x1a\x0c\xb2\xc0}\x01\x9d}\xa2M\x0c\xe1k\xab\xa1\xe2\x8ea\xe6\x8a\xd2\x07+!q\x0ca\x99L\xf1[A\x00\xaa}\x02\
\xbe\xdb\x10\xa3bb\x00\xf6\xa2\xfc6\xa2\n\x80\x01\x0c\n\xa3\x023\xa2\xe4k`f\x0cB\xadWA\x87\xe4\x12\xa8\x8d#\x801\xf3\x01\
\xef0!\x87\xb3`,\xc0\xe6B\xe3\xcf\xc4P\x86\xa5\xa2\xc8\xb3\x81QJS\xb5r\xc3\xe60P\x14\x07`\xa7\x10\xd3\xa1\xa2b\x01N\
\xc3\x91\xf6`#\x8bs\x8e]\x81\xc8\xe7\xf2=b\"\xf2?\xe3\xbe\xc5Q\xb1j\xe0L\xbf\x90\xe7\x1e\x12x\x9c\xf0\";\xb0\x18\xa5\x10\
mP1\xccs!9\n\xd3\x19\x13\xb1T\xfa`\x0c\x8f!\xe6\n\xd1\x1d\xab\x11\x166`\x9d\xb8a\x85_!\x0c\xc1\xe0\xa3W\xa0\xef\
\xe5\xa2\xef\xaf b\x10\x82\x84\x94\x81\x12\xb8@\xb6~\xa2\x07\xe3\x80f\xff\x01\x07\x89S\x0ea\xa0\xefQ\xd3U\x86\x83\x9b bA\x11\
\xb0\x8cn\xd3\x01\x04\"\xcd+\xb0r\xefa\x8403\xd8B0\x95\xd6\x00\xa8\x7f\xc1,\x11@\x95\xb8@\xf7A\x12\xfag\xb0v\xb4 \
\x8cA2\x90n\x00\x06A\x01\xc9\x9f\x92g\x8b\x01\"Z\xf0v\\\xf23p\x93\xc4]\xa0\x80\x0e\xd2\x1d\x12\x82\xf5\x870zcA\x03\
q\xd0\xd8;\xc3\xd3Z \xc5\xa7P\xa5\x91S\xa2\xf9A\xaews\xeb\x03R\xf4\x8c\xc1\xcb\xa50\x1d\x89p(\xd4\xe1\x06\xdf\"q&\
\xc1a\xcc\xa2\xb4r \x8c0b\xfe\x00\xb1\xc2f3\x94\r\x82\xa2\x95b\x8d\xd0A\x86\xd5AP\x9a\xa1\xc6MqQ\xcer\xac\xdf\x01\
1A\x11)\x00\xd2\xb4\xb4\xa1\x14J\x80\xcbYP\x90+0\xeff\x03\x98\xd3\x02\xcc\"p\x8e\x1b\xb0\xc5\x82\xf0\xb2P\xe1\xec\xc2\x12j\
\xcc\xb0\xbd\x8a\x83\x08\x1c\x100\xd2\x02n>\xd1\x87g\xa0\x0e\xfb\x104`\xe1P\xd010\xa60\x8d\n08\x92C\x8d\x1cA@m\
\x11\xb9\xe0\x81?>Q\xd0\\1/\x19cSf\xe3\xbd>\x13\xd8\x13\xe2\x1bAs\xd3\x02\xe0\x92G0\xd9: \xd2\t\xb2M\t\xa0\
\x83.\x127_\x82\xf3\xf5\x01\xdd\xf1\x90\xa2w@E\x01\x10\xe4\xc6R\x9e\xdf\xb0/\x15 \xb9\xa8@\xc3\x8d\x133G\xd3\x00\x00\x00\x8b\
lq\xd0yc!}b\xdf\x1dc=\xd0\xe1\x80\x0b\xb0\x9d\x98\xd37\xca\xd0\x9cl\xa3\xf8x\x11\x9aZ`\xd2\x00\x01\xa6f\x82u\x06\
cR\x0e\xe0fG\xe3\x00\x00\x00Au\x00c\x9d\xf0\xd3n\xf0\xc3\xf6\x91h;\xf03\x9e\xb2\xbd!\xc0:\x82!\\\x8c\x80\x8e\xea\xd1\
[`1Yy\xb1k\xd7\xc2Nw\xe3\xb5\xb6\x91nE\xa3(|P\x07\xf6\xa1Pq\x12\xcf\x8e\xb3\x8ct\xf1\x9e\xeaA\xd8\xab1\xc3\
M\xb0}4#\xd8\xd6\xb16\xea\xe0\xa8\x870\x18}q\x07\xd8\x11\x02nS\xe0X\xf0\x9d\xa6\xf1\xbbNAS\x12\xe06\xbda=\x86\
\xb3\xeb\xf3\xb2\xcc\xa2Q!\x9cq$\xa8@\x90S\x80\x87w\x13aGa\x1e\xbba\xe2\x940\x9d\x1f1\x1f\x85pt\xc6\xf2}\xf8P\
\x90 \xf1\xfd\x903\xb4G\xf3\x0c\xda\x80\x11\x92A\x14\x1f\xd0u\xbaq\xb5a\xd2\x00\x00\x00\x8a\xf5A\xd6&@y\xb7\xf1\x8dsS\xa5\
\xbc\xf0\xce=\xe1/;\x10\xdc\xb3\xf1y\x95 \x86\xc60\xaa\xe2\".\xa7\x91\x02\xa4 <;0\x8d\x13B\xf4K#kc\xb3\x9cV\
c \x16C\x87\xb5@B\x81\xf2e\x95 \xd4!\xd0G\x87A\xd8\xc0B<:\x11\x0bB \n\x1c\xa1EKQ\xf3m\xd3\x9a5\xe1\
i\xc4\xf2U\xe9\x11U=c\xb8\xfd\x01\xc8tQ\xcfJ\xd0\xcc\x13\xf0\x96\x03\x01}\x13\xf2^\x0c \'\xdb1\xea\x01B\xd5G\xc0}\
R\xd0\xe6x\x00\xa5\xb2pr\x0ba\xfc\xa2Q*\xc8\xe1p1\x91_\x1f\x82~\x15\xa1\xe9~\xd1\x99\x8d\x83\x07\x92Q\xc1\xfd\xf1\xe0\x06\
\xd1(vq\xd5\x07\xa3\x10/\x02\xa4\x943\x0c\xdd1\xb1^\xe0$\xef\xa2g\xa1\xe0\xa3r3\x10\x90\xf1zF\x11#\x15`=\x880\
\x1ef\xf1\x0f5 S\n\x00\xca \xc3\xd6\xc4A}\xe8\x81\xfd\x06\xc0\x8c\x9e0\xde\x9fB\x17\x05\xc2:\xfa\xb1Mi\xd2\xb1_\x81\xc3\
\xf9\xb0l\xea\x92\xc7\xe7\x10\x0f+\xc2\xcf\xd9\x929\xca\x12\xe8T0mF\x11\xeb\x10\xa2\x86\x7f\xd1\"F\xd1\x99dr)\xf9\x02\xffu\
\xb2@#b\x8c/bO\xc30\x0b&a#\xbe\xd1\xe2\xae`\xda\x82P_vq\x06B\xb26u1\x06\r\xb0zW\x83\xb67q\
\xed6\x13\xe6x36\xaa\x90\x8e\xa82\xb6\x01\x11\x92f\xc1S\xbbA\x97\x81c>\xdd0\x87y\xe0L\xae\x91\xebR\x13\xe2\x8e`\xaa\
\x94P\xd1\t0\x00\x00\x00g\xd52\x12GC\rhp\xc8\xd2Qu\xabB\xfa\xbb`_4\x02S\x94\x02\xd9\x81\x03\xaaS\xe1;\xfc\
0\x1f\"b\xb4\xf7\xe0\x04XC)\xdfA\x19\x82\xd1\xd7Q\x11\x00K\xc2$#\x02\xaa\x8db8\xdd0D\xacq!?\x90\xd8|1\
\xec\xeaB\x96P\xf2\x9a\x17\xe3\x17>\xf0\xd0\xbd\xd0R\xa2q\xd1\x8f1\xfeQ\xc3\xd1\x91\xb1\x9b\x922?T \x85\x8b@\xda\xf5\x82\xf6\
\x7f\x80v\xdc\x91+\xb0Q\xf3\xcdq\x1c\x92 \x93\x00\x93\x02\xeb!\x17\xcd\x80lg\x00\xd5\xd1\x12\xf6\x96\xb3%z\xb2E\x0fs\xd0\x00\
\xe3\xd0\x06\x81[^\xf3\xc1N\x00<\x97\xf1m\x0ebN\x08A\xf2\xccP\x00\xf8\xc2\xdbZ\xe2r@\"S\xb7\xc0\x90$a\x87ja\
4u 0\x84@\xfc\x95P\x87\x111_\x8d\xb1\xf4\x18\xd1\x9d\x14\xf3\xcb\xd90\x03\x7f\x93\xa0\xff\x11\x15\xbe@0\x99\xf1\x84\xb6\xd2o\
& \xdc\xc1\xb1\xd20 :\xb0\xb2}x\xc3\xf5Ns\xef\x07\xb0\xc4U\x13\xc3\x1e\xe3\xdf\xcaA\x9b\xf8\xe1K\x99\x81#\xa0`,\xd4\
\xf2\x7f\xbc\xa1z\x1c\x82c\x1e\x93>\xd0P\xaa)\xb1\xa6\xf5`rA\xe3\xbbe\"\x7f\x90\xa0W\xbdq7\xfap\xfa\x93\"A?\xd3\
\x0f\xa3 \xd3\xfd\x80\xee\x9ap\xadL\xd0t`\xb1\xe7\xcfR\x00\xd3r\xe9\xbb\xb1\x89\xc8\xd1\x02\xa2\x82\'\xbb\xc1i\xc6\xc0\xcd[r5\
}\xd1\x1d\x85\"\x86\xc2A\xbfK\x003\x9d\xb0\xab\x0709q\x91\xe6\xad\xd0\xd2gRk\xdePLI\xe2\xa1\xf5\xb1Q\r\xf3\xb28\
P\xb2I 2\xf3\xf1B%\xd19\x1f\x81\x99B\xf0\x00\x00\x00\xe3\x18 $e\xf0\x02\x0bSej\x11\xd0*QSC\"ql\x01\
\xc4\x042\x8e\xa2\xf2\xa8\x03\x02\x8f\xc8\xe2);\xb0F\'\x00\'\t \xb6ya8Hs)\xd9\x81\xe0\xf6\xa0A\x8b\xf3\x92\xef\x92\x10\
\xd3\x81\x10\x1b\x00\xa2\x95\x00\x7f\x8c3\x8bNSx=\xe2Qq\x10e\xbcA\xca\x88\xd0\x93\x9c\x80\xc4{S \xd0 \xda\xc9\xb2\x00\x00\
\x00\x866\x81\xa5\x07\x11\xc5LA&\x99Bn\xe8\xf2B\x05C^R@&$\xa2cl\x83\x13\n\x02\x10\xca\xd1\x1aQ\x10\x16\xd5\x82\
\xaaH\x80X\x020`\xf62\x9a>\x01N\xb6\x11\xf0t \xe4\x87\x82L\x8c\xe3\x08(\xe1>\xb9\xe0g^BK\x1e\xc3$\xec1O\
\xc0\xf0\x8e\xf9A\x9f\x1baEe1\xce\xa5A\xfc\xe9r\xc4\xf1\x112\xd0\xc1\x8e-\xc0\xa0H\xa0\xf3\x84\xe3\x1a\xbc\x92\xd9\x06\xf0\x92\x83\
#\x1e\xb10\xb2\xcc\x90r-\xe2r\xcd\x01\x00Vq\x9b\x051\xc15\x01\x07MpS\x01\x91\xc9\x96\xf2Byq\x90\x92\xa1\xfd\"\x01\
~0\xc0\x80q\xb3\x06\x0f\x01\\\x08p\xa0F\xc0O<\xe1\xc8(2\xbeh0\xf8\x97q^\xa2\xc2\xc1\xab\xf2{NqK7\"\xd5\
\xc21\xd5\xec\x91^<\xa2]\xe3\x80A\xb7\xf1C#\x80\xeaP\x13E2PV\xf0R\x84@@I,B\xec\xd7\x91sg\x81?\xda\
\x01\x1dc\x12n\xa3\x11\t\xc0\x00\xbb,\xd3\x94\xfd0\xfcm\xb1\xf4e\x91\xdd\xb9Qx\x0b\xb0\xae\x04\x93A\x07\"e\x12\x12\x1b\xe6!\
\xa0\x97P\xe6\xcd\xf1\xc6\xf0\x00Z\xf5\xa2\x00\x17\xd2W\xa4`\xc6[!\x10v\x91\x0clC=X\x913  P9\xb3\xf7\xcaR\xe4\
\x9dP\x82Rq|\xb5\xf2\xb6\xac\xc1\x03\xea\xb1\x00\x00\x00T\xb9\x01\x1a%Bp\x13@\xeb\xf0\x90\x86\x95\x82\xbf\xef\xa0\xef\x17\xf0B\\\
#\x00\x00\x00J\xdd\x11\x19\xa6p\x9eZAHf@\x9d\xa1r\x15\x15c\xa7ES\x07\xd7\xe0\xc4L\x82\xf3p#\x00\x00\x00v9\x12\
?\xde\xd1L\x14\xb0\x88\xee\xe0;\x9a\xb2\xeey\xb1\xa6\x8c\xa1\x12\xf7\xf1QI\xc0\xe1\xaaa\xf3\x15\xb3%\xf5q\xa0\x1d\xd1\xbb5 )\
f\xc2\xd8\xbcrk\xa9\xa0\xcc\x8e\x90\x96\x16\x00\xe0(\xc16\x07R\xa2\xc9\x02\xdd\xaf\"\xeb\xcf1\x94{SE(b\xe3L\x80c$\
\xd0\xff\xd12\x9c`\xa1\x17\x12\x12\x18\'b\x8e\x85\xe1\x03\xbe\xc2\xc4\xaa1\x1e7p\x85\xe3\xd0\xeeR \xacv\x82\x00\x00\x00\x82e\xc2\
\x01[\x13\xbd\xfe\x00\x80\xe5\xa2\xe4\xd8B\'\x91\xb2\x17\xe1\xd1\x00\x00\x006A\xc0\xa6\xfa0\xbfG\x91\xeeU\x13\x08b\xd1&H\xb0\xdc\
Ma8\xe5r\xe0\x8c\x92jC\xd1\x1f\xe6\xf0\x052\x11%p@(4\xa2\xf5a\xa0\x15\xbf\xf1\xae\xc4A\xc7@\"\xe0\xb0\xf1\xab\xba\
\xa0s\x85\x10ZD\xd3\xe0Q\x13\x06\x16\xf2O$@v1 \xd9`\"C\xd9@\\_\xe1\xe6\x82q\x9d\x1a\x92v\x9e\xe2/.\x83\
a\xc7P\x8b\xc9\x10J<\x00\x99\x94q\xad\xc1P\xa3\xb0\xf1\x17B\xe3qM\xe2\xcdIC\xdd\xf2P\x82\t\xc0\t\xda\xd2S\x1a\x02\xa2\
\r\x03\xfa\xa3\xe0\x83\x9b\x11\x9b\x88#\x84\xc4p\x8d\xa7!\xfd\x863\x0b\x9d\x11=?\x00\xab\xad\xb0,HB\xfaBB\xa5jB\xe7c\
qSq#KP\x03\xa4qQ\x8fUBe\xad\x10PX \xfd\x83\x12#E\xf3\x8e\x1bB\xcf\x10\x90\xf8\x19\xd1\xe5eB\xc0\xdf\x01\
t\x80p\xaf\xc11\x1ai\x80Eo\xc0\xeeL@GOq\xcb\xb4\xd1r\xe2\xe0,\xcf0\xef,\xc162\x12\xb7Q\xf0P\\\xc0\xf9\
+\xa2\x9c\xc6\x028v\xe3\x15!\xa1\xaa[ \x9c\xb6!0I\x92\xedI\x02\xf0\xfcBx\x7f\x03\xf3>\x01>\xbaP2$a\xb4\x11\
\xf0E|\x80\xa8\xc52\xdc\xee`\x1a`c\x1b{py\x1a@#\x842-X\x90f\xc0\xd0\xe8\x81\xe3\x85\x84\xd2\xcc\xe2\xc0X\xea\xe0\
mN3\x9a3@\t\x85!jo3W\xb0Q\xf0x\x10\x10\xf4Q\xcc\x0c\xd1\r\x17\"\x07\xe3\xa1\x1e\x90\xd1_y`y\xf9\x10\xf5\
{0EM!\xdcH\xd1;M\x93\xb9\x98\xd2T\xbc2\x99\x03RS8\xd2i\xfc\x00\x0b<\xb0u\x10\x12\xce\xc6\xa2Bb\x03\x06w\
\x00\xb8$Pi\xce2\xda6P\xdb&\x13\xa5\x83\xa1>w\xc0PT\xc3$\x80`\xd9u\xd1b\x05\xc2i\x19\xa2\rYA\xcb}R\
\xe4\x8e\xe3\x8f\'\x90\xdc\xb6\xe0}\x94\xe2\x96p#\x0eS\x80\x99\xb3\xe2\xbeQ`\x11\xc6 \xe4\x8b\x10\xd4\xfcp\xfb\xf0\xe1\x86\x96p\xa8\
J@\x03L\x83\xf6k\x11J\x0bPA\xa7\xf1X\x1ds|\xa4a5B@\xef\xe0\xf2\xffv\xd1\xc2\xd5\xe1\xed\xda1w\xbd\xe2_\xc4\
\xf0\xed\xc8\xc0\xb5\xa41(\xe9\x01\x99D\xf3\xac\xdc\xe1\x94\x1e\x82\xae*#h@\x10\xb7\xe90\xecM\xf1\xeb\xb0b\xfa\xf6\xf0J\x8f\x13\
nn\xf3\r\xb0\x818g\x90\xb6\xf4\xf2\xbdwC#\xd2\xa13\\\x01\xc3\x84\xb2.j3\x00\x00\x00\x84b\x83A\\\x90\xf1\xbfAq\
\x80\x13\x00\x00\x00\xf7]\xf0\xfd)\x91\xba1R8\xaf\x90\x8c`c>\xf3\xe1\xff$ \xb4\xde\x012\x18b\xd1\xbcA\x8d\xda\xb0E;\
\xd37\xe4\xb0\xeap\x90}\x92\xb22T\xa3\xdf\xb4\xa1J\xf0\x00^\x7f\xc0\xc1\xda\x01\x8eOcB\xd4\x82z\xd7\xb2\t\x87\xb31R\xf1\
\xc7\xd1\xe0g\xe6Qh\x8d\xf0\x8d/\x00:SA\xb9>\xf0\xc1\x08\x82\x97\x05`\x00\x00\x00Nv\xa0\xe2>\xe1\x12[\xd1\xa1)1<\
P0\xc2\x1e\xc1\x00\x00\x00d\xb9\x00&(\x03SB s\xb9\xa2h\xef\xd2a\xb8\xa1\xb2\xfe\xd0\xaf\x85\x10_W\x03m\x1c\x10u\x82\
\xa3\x9e\xd1QF\xba\x91\xf2\x9ca[\xa1\x82!\x1a\xd0\xbc5\xb2NH\xf1\xe05\x90\x159\xa1@\xd5\x00\xd7\x1f\xb0\x11\xfd\x01C\xd6\xd2\
\xff\xc1a\xfedq&J\xf1\x15G\xc2\xbc\x01`\xd3\xd5\xa0:bq\x1c}\xc0\xf7\xe2\x02\x08\x90\x82\x10\x050\x8f\x1f\xd3\xbc(\x90\xcd\
*\x92\xba\xc5P\xc7\xb7\x10YvC\x08\xf7\xb0\xf1\xd9ag`a\xf9\x87b\xde\x15\xf2\xfe\xc2\x105\"\xa3\xb0\x9e\x112\x03\xb3X\x9a\
@\xb2\xecqmX@\x97\xee\xe1\xbdPc\xf7\xcbP\xeb}!@\x90s\xfa~\"x:\x10U\xb6\x80\xddF\xe1\xc7A\xe0]K1\
ME\xb3|(\xe0\xab\x1c@\xd1fC\xc5\xeb \x00\x00\x00\xd1aa\x00\x00\x00\xf9P\x83|\xecr\xc2@\x119[B\xd2\x16\x81\x8b\
\x97\xe1C[s\x17\x01\x80\x92V\xd1\xa6\xfe\x11\r~\x83\xbb\x9f\xf1\n:\x10\xef\x9a\xf1\xbf\xb7\xc1c\xa8\xd0\xcdWP\xec]2\x96\xa8\
\x10\x17#Q8\n\x81\xd5\xd6\xb0\xb0\xb7\xb2v\xd1\xe1\x01\x04\x00\x04$\x111\xc6@\x9b\x94shk\xa1v\xe6P\xef?\x00|\x03\xc1\
\xc7j1\x0c\\\xf3\x07\xc2\xd2v%P\xe4\x14\xc0\n{\xb3\x01<\xd2\xda\xc0\xd1\xabJ\xf1Ih\xb1<\t\xf242 I\x94\xd3\x0c\
\x00\x13\xb2=\xb3rk2\xe2\xfa\x01\x84\x8d\xa0\xab[\x91[%q\x05+\xc3IK3\xf1\x9fr\xa9a\xe3Y\xdc\x90\x95\x99P\xff\xad\
\x90\xa2-sL\xfd\xe0\x7f\x95\x93\x86Z\x83o\xa6\x90\xd5\xe4\xa2\x8dl\x83\\\xbb \xfc\xa3\xe1\xbe\x86s\xdc\x85\xd1\xae\x80AqM#\
\x17\xb4\xc0\x18mp4k\x91\xa9\xe6\xd2\xae\xbb\x81\xb7|\xc3\xa0\xd41A\xb7\x00f4p\xc0\xf7\x91\x94\xb2\xb1\x8aU\xc0$\x08\x01/\
cC\xfd\x1f\x90\xa2\xe2pc: 5\xbc\xe0\xaeH\x01d\xa60c\x92\"!@\x82\x17\x80si\xd6Q\x82J\xa1t\xcf\x01\xcc\x7f\
\x83\xfe\x96\xa1PG\xc0\x10Ks\"\xdc\xa0\xd8\\sm,\x13W\xa5\xc1\x80Bq\xc5i\x13\xb11 \x19P\xf2\xdd\x13\xb0Xk\x03\
\xfds1\xf6\'\xa0\x04=\xc0\x94\xf40\xb9\x9aQi\x7fS\x87r\xc1\xe2\x87\x11\x1b=\x10q\x9bP\xe2\r\xf2\x98\x13\xb0F\xb7BM\
\xfc\xa2]t\x00v;\x12W\xc1b\xcfq\xd2\x9b\x11PtH\xf3F\xd7 \x00\x00\x00B\xed\xd0\xb9\xfe\xd2\xa2\x06\x82\x06\x9b\xd0\x82]\
q\xe1V\xd2^\x8f! \x9aa0R\x82\xdai\xc3dg\x93\xac@\xd3\xb2D\x90\xb60\x80qeaV\xf5A\xf5\x87\xb1VuB\
+\xb0\xe2/uP\xbc8\xd1\x07`\xa1\x0f\x13\xc0\xf5\xacP\xad{a\x01V\x82\xb8\t\xd3\xa1\xf31M<\xd3\x1bf@\x9bv\xd2\x80\
\x7f\xe0\t\x18\xa3\x03R\x91o8\xe1^:Q\xac.\x80\x0f\x94q^\x1cpw\x0fR8\xbf\xa04\x85\x10\x15\x19\xc2\x0b\nA\x99\x93\
\xe2\x82\xf6\x00\x13\xc5\xa2\x8a\x06\"\xe3dP\xb1##\xee\xc1\xf2\xc2\xc0\x103zC\x8f\xc2P\xae\xd3r\x8e\xd9!\xfa\x14\x93\xa47\"\
\x9c\x99#\xa0\xe51yu\xc0%k3\x83\xb3a{\xe1\x82\x00\xff\xe1Y\xaaa\xb2%\x90X\xae \xee\x96\xd1\xf2\xe00\xad\xf1\xc1\x14\
\'\xd3\xb7\x0c\xe2\xfc\x99b7\x12\x82\xb2e\xf1\x0c?\x11K\xa9q\xec\xd7`w\xab\xd1\x8f\x05\xf1\x90q\xb0\'^P\x00\x00\x00Pt\
s\xb3\xc6\x81\xee\xa5p\x04\x08\xd2\xaf\xad\xb1\x8a\xa0\xb1~\xe8\xd0\x88X\x00Z\xc3q+2\x00r\xd1 \x12\xe9r-\xc72\x11c\xa3\
\x14\x1e\xf2u\xb6py\x052kH\xe0\xc7\x9b\xf1\x1ei\xe2\xdc\x97\xe0_\x98`\xb5\xbd\xf1{\x95\x01\x9fQ\x11z\x0c\xc0\xd8\x99\x03\xf2\
k\xa2\xb9m3v\xee!\xc5j\xc3\t\x1a\xa1~\xca\xc1\xa2\x1f\x82\xc9\x9b\xc0C,\xe0wz\xf3\xb3\x18R\xe512z\xe5q\xe2o\
3n\x95\xe1\"@\xe1\xd7W\x93\x1f\xb8\xb0\xa4\x84\xb2\xe5\xd8\xf0\x96\xe31\x0f\x9a\"\xe6\x9e\xe1\t\xc5\xa1\x8c&0UUCM\x10\x00\
\x1a|p\x9a\x91P{\xd7\x81\xd5\xbfP\xae\xbf\x91\xdep\xf3x\xebA+R\xa3vI\x01[6\x10\x0f\x812\xa6\xd8!\xb7b\xa3+\
\x16Q\x11\x9eQX\x18\x11]\xdf\x80\xc0\x07\xc1\xa0\xb1\xc0U\x14\x01]\xd1p\x88\x9f`\xb0n\x82\x00\x00\x00[\xe1\x82upcI\xbb\
q\xe9 \"\n\x06\xa1\xd7\x180\\?p\xdf\x90\x13l\xda\xb0\xe9\x0e\xe0c\xa6q\xc6\x1c\x901k3\x94\xb1\xd1\'\x19r\x1b\xe4\xa1\
\xb9\x04\xf2\x9b\xfa0\xd3\xb9\xd2G\xd2\x80\x8c\xe9\xa0J\xf1\xe0\xee\xe2P\xb3S\x80\xbe\x0c\xd0\x15\xf1\xb0\xf0\x9b\xa2\x15\x04Q\x02\xf41\xf2\
>B|\xf0\xd0q]\xd0\xd8Y\xd0\x10e\xb1\xd3U\x01\x0e\x06\x03$\x07\x90s\xc1\x12\xfe\xaeb\x1d?\x03\x7f0\x914)\xc0F\xfc\
\xf0\x14]\xa2;\x85\xb3\xae\xbb\xe0\xc3\x0cq\xa7\x01a\xc6s\xa3\x96\xe8\x80\x9b\x9e\xc0k!\xd1Uj\x13\x8b\x90\x92Uy3N\x1a1\
\x10\xc4\xb1\x8b\x93#k\x902i\x181\x89*\xc1\xa1\xcf\x02\'\x8b\x10\xd8\"q>\xacQ$eC\xac/\xc3\xb6\x07\x12\x13\xc6b0\
\xc0a\xe4{\x11(\"\x80\xfe\xbc\xf0\xd9[A\x98w\xf2)\xfd\xe2\xb45\xa1L\xb1\xb1\x98\xc3\xa1\xe3\xc3@\xb1\x0b2\xc1\x1bQ?\xe7\
\x02\xdd\xc4`\x16\x03\xf2\tY \x11L\xe0\xf5\xd2\x80\xdbB\xf1\xac\xcbP\x11\x1f\xe2V\x8b\x13\xa9\xf2\x80\x91\x1a\xd2R\xf6p\xad\"\xc2\
\xe2\xfb`\xf2j\x91\x18sC\x7f\xcc\xd1\xc2\xa0B\xfb\xe8\xb0\xb0\xf7q\x00\x00\x00x\xb2\xb2N\n\xf2\x9a6\xf0\x93R!P\xf9\x11R\
\xc9\x81\xe94P#\x83a\xa5;\xf3m\x86\xc1\xb6KQ\x9d\xfa\x12\x88U3g\xc7@\xa4Y@\xb8*pH\xa2\xa2\xd61\xa2\xce\x1d\
\xd0\x1b\x8f\x11r\x89\xd1\xcei\x03\x9d\x7f\xe1\xd2\x1e\x01\x81;3\xa6L\xb2\xeb\x86\xa0\x94@\x81?\xeb\x10\x00\x00\x00\xdd\x9a\xb3KLA\
Z\xbe\x12_\xe1\x00!y`\xb3\x88\x03\xcdK\"\x04\xeb\xd0\xb6\"\xb2\x9f\xe4\xe1U\xcc\xf0 \xf8aZ\x07\x11\xedL\x11\xc1\x05\xc1\xac\
\x16r\"\xf9`\x84S\xe2\xdf4\xe2\x11\xee\xc2o\xe8\xe1\x84+ \x84\xef\x91\x9cs#\xbesR\x8a\x8e#F\xa7\xa0\x8a\x99\xc1\xfcS\
2$\x9ap\x1cAQ\xb4\xc7\x90\xe4\x00\xa2\xfe\xe0\"|\x93\xd3DO\xf0\x17\x1c\xb2\x14$c\xab\x9f0\x11\xa3A\x17\xef\xc2\xe5~\x03\
\x82`\xb0\xc2x\xd3j\x92\xc0\x16|\xe1\x0b\xd90\xd3\x7f\xb1\x8e^\xf35\xca\x91\xf9?bE\r\x11k\x86\xa2zW\xa1X\xf6\x91\x7f\
\xd1R\xfe\xc5\xe0m\x080V\xb6\x01\xdc\xa7\x01\x19\xacq\xb6M\x83\x1f\x95q\xc8\x94\x13\xaf\x7f\xd2Q9\xd0\xd8\xb6a\\\xd8\xa0 \xd7\
P\xfd\xd6\xe2\x1dB\x100s\xe3*m\xf1\x0c\x86`\xd2s0\x04\x8a\x90\xc2\xee\xd0Sb\x90\xf3\xff\xa1\xc0\x87a\x07)q\xb6\x95\x90\
\x80Hs\xecoP\x97X\xa2\x1dQ\xd1\xda-\x90\x15\xabQ\x03\x08\x01\xbc\xec\xe1\xfd8\xc1~\x84\x91\xe3ZsJ\x8f\x80\x82\xd8\xc1[\
[1\xb3\x10\x02\xcd\xd41\x99\x98\x80/\xa6\xd1\x00\x00\x00X\x12C\xeapsq\xd3p7\xf7@\xec\xf40\xbft3\xb2\x7fP\xb5f\
\x02\xf6 \x01`\xe9au\x1dP>j\xe1\xff>s\xca\x99\x108D\x11\xa0%\x03\xd7\x15\x81\x15\x0cA\xb7\xf1\xa1[\x84\xe1\x13N\x12\
A\xbcb3n@\x99\x16Q\xc1\x81\x12\x00\xd9\xa2\xebocd\x86\x13\x83\x83\x03\xe2\xda\x82\x1bY\xe3\xec\xd5Q\xaf\x10\xa0c\x17ry\
\xa1\x80\xb2\x9ca\x99\xd9\xd2\x12\x83\xa0\x1c\x1a\xa3\xc2\x1c\xf1}*\"\xfcA\x13\"\xde`\x0b1!\'}!mO\xd3\xfe\x82`U\xe1\
\xf0\x1e\xc1\x92lsS\xcfYS\xb2\xb8Qm\xe0p?\x1e\xa2/\x17Al\xb2\xb0\x90\xd0R\xb9\\QB\x7f\xa3\x10\xdb\x90\xf9C\"\
\x0b[26\xbe\x80\xc6 \xd0\x10\xe6\xa19\x8f\x02\xa5g\x01\x90\xec\xb0\x0b9\xf3\x8b\xf62<\xb1q\x1b\xae\x01\xa8>0u%Q\xe5\
\x9c0\xa4+q\xa8@P\xd03\"\xf4\x0e\xf1\xb5B\x106I\xb1\xdc\xf7a\\\x97\x83\x94)\xa1;\x8f\x90\xd1\x04\x12k\x00\x81z\x99\
\xb0\x06\xe8\xc0\xb3U\x11ph\x11\xf88\xf0 U\xe0]I\xa0\\\xeb\xd0\xdb\xc7\xd2\xb7\xd6ah4\x93\xa9;`\xeb~\xe2#\xf8B\
\xe9S\"\x04\xd4a\x9b\x04\xc1J\xa4Qg\xf7\x80H\xf1a\xb40\xa1v\xa4R\xc9\xfaQ\xd2\xdb\xe0u\xeb\xf0\xec\r\x81\x1bxa\'\
\x92\xc2dd\x93v\x8f\xe1\x8e\xf2\x02\\l\x90\"t!\x9a\xcbb\xa6K!\xfbS0\xcd\xc0\xb1\xdb\x8a\xa2IL\xb0\xec3\x00\x03\x01\
\xe01P`\xceT\x13\x16\xd0\x02X$\x10i\xfe\x912\xa5\xa1R}\xe2iop\xa6,q\xc5\xb4\xb0\xf3\xcd\xd0\x03\xe9\xa2\xbf\xd0r\
\xcdX\xa1VeA|\xa5\xa0\xae\xcc\xe2lw\xb3Q8\xc0\x16\n\xe0T\x99\xd1\x7f;\x01\xadu\x01\x10r\x03\xf7\xb9\xa1\xb0\x97\xc3\xaa\
\x06\xd1~mA/\x92\xd3\xc7Zp\xc6\x15r\xba\x95\xc2\xf3[\xc1<f\xc2\x9a\x99\x82\x8a\xe7\xb0\x00\x00\x00,\x97\xf3|\xbf\xc0]$\
\xb2\xe4\x87\xe3d@\x13\x84\x82s\xd1\x0e1\xe4\xd4\x02?\x92A\xf9\x1baP\xea\xa2\xdel\x90\xee^\x93(\xd61iI\x01\x00\xbf\xf1\
c\x0e\xc0\xf3w\x90f3#\xb3\xd1a\xd6K\x93\x86!\"l\xc9\xb0\x8fC\x82/c\xf0\xe0\xd2`a|\xc0\xeeu\x93I,\xa3@\
\x17PsFC\x984\x00(\xf5\xd2\x92\x86!\xfd\xff\xc2\xcc\xd3\x11<K@\x02\x1a\x80.\x03b\xba`\x813\\\xd3\xea\xf6q}J\
\xb0\xd5]\xf05\xb7\x00\x80\x80SH\xb1\xb0\x0b\x03\xf3\x19,b\x90Dq\xdd\xa8 \xa5w\xf2\x98\xe5Q*j\xf0\xdb\xcb\xc1ON\x93\
\x96\x0b\x907K\x03\xf0\x8a\xb36\xe5\xf1[\xc1\x80/tr\x18\xdf m^\x13\x93\x82\xa3^\xd2R\x9d_!\x83&Q\t\x1c\x02\xe0\
\x88\x83\'\xb1\xd0%\xb3r\x18!\xf0\x11\xe6B-63I\x98`\xb5ha\x8e\x8b\x02\xe4}\xe0\xfe\x7f0\xf5$\x10\x13\x87p\xdfp\
`\xcf\xd2\"\xf3\xca\xb1\xdf\xbe\xf2R&\xb0\xda\xb4\x90\xf1v\x03~\x00\x13\xb4\x1e\xe1G\xa7Q_N\xf1\xf0\x02\x93\x0b\xfc\x90\x1b\x7f\xb1\
Ky\xb0\x94M\xa0kn1\xa4\xee\xe0\xa7\xb6A\'\xa1\xd1\xb3f\x03B\xd4\xe1`eS\xd7\xb1b\x94\xca@K\x81\x11\xa6US#\
\x15\xd1\xa1A\xe1\xc7\x8cs\xb7Y\xb3\x0b\x8a\xa0\xb2QB\x84\x9c\xd1B\x0f\xc0\xcf\xb4B\xdf\xec\x01\xddu`w#2l_S\x01{\
\x83\xadR\x80\x80J\xc29\x14b\x95\x8f\x93\xa7\x16\xb0\x89\x13\xf0Lh2\xf5\xb8P\x14Ts\xe3)@\xabZ\x12\xa1^\x11\x91\xaa\x92\
})\x01\x06\x05A\xce\xf2\xa1\x97\xbe\x01\xb04 5\xc2 \xab5\xb0L\x8626|q\xa3\x16\xb1\\\x01\xe0\x15>\xc3Zg\xd1a\
`\xc0\x0f\x1b2\x8d\xe3\xd0\xf4\x02\xf0$p\x13\xba\x87\xe3\xb9H\xa3\xc2q\xb0d*r\x98\x1c\xb2\xd8\xcfB\x81\x99\x81\x16\x02\x81(O\
c\x01s1\x1b\x08\x11\x02\x1f\xb13\x99B\xb0\x80\xd3\xd9h\xb0\x1c\xa1\xb0Y\x93\x12\nI\x91C\x85\x01\x7f\x020\x00\x00\x00L\x88\xe0\
O\xff\xd1\xdc\x95\xf3\xcd\x93#%(\xd2\xe6F\xa0\xbc\xb4\"u3\x93C\xdd\xc2\xc9\x9e!A\x11\xe2-\xda \x1a\xab\x02\x1f5\xe3d\
\xc3P\x97\xe2\xb1\x0c\xc0\x81\xde\\\xf1\xbe\xcf\xc1\xc1\xd8\xd2_\xaa\x80&\xf8\xe0\x91\xe5\x02\x02\xc9\xf0\xf7\"\xb1\xc3\x04\x91\xf9\xab\xb1\xe8\x83\
`,?2\xd3U\xb3\x8f3\xa1\x15\"\xc2r\xc50\x07\x97\xd1\x1b2\x91 \x85\xd3gz3c\xdc\xe04\x1fp`\xaa1Cgc\
\\\x90q\xe3\x1e`\x18\xc1\xa03#\xa1\xc5\x92#>/\xa1\xb6\xdd\x11^\xc3\x92\xfc\x12\xd0\x1bGC\xaf\xed\x911\x08P\xfb\t\xf1\xb4\
\xd0\xe1nt\xc2\x10\x90\xc3\x18\xc5\xd1H\x94\"\xe3T\xc3w\x87\x01\xec\xd2\x12\x0f\x10\"\x82oc>\x0e@&\r\xa3\xc9\x171\x00\x00\
\x00\x15\x0e\xd1\x9a\x98q)\xfa\xe1\x1c\xe5\x01\xa2;\x00Q\xd6\xa1\x9c\x0b\"\x93\xdf\xd0l\xa9\xf1o\"\x90j\x08s\x0b\x97s:\x15\x81\
\xbb\xc9@\x13\xd0\xb1\x00\x00\x00K b/0\xf0\xd5J\x91\t\x8d\x13\x0c6C\x0c|\xd0C\xa0\x00,I\x11\xe8-`O\xe7\xb0A\
\xd8!\xb5\xd7\"\x0b\xe7\xd1\xd8\x95A\n\x15\xd0\xa9h!\xe3R\x91\xf0\xd50\x8d\xd7`b\x03\x11\xadv\xd1{\'R\xf5\xb6\xe0\x98\r\
\x10,\xb6B\xde\xe2\x00\xa9\x92\xe1\x8b\xa7`\xa4\xd1\xb0\x16\xe42\xf2\xe6A-\x89\xb1\xd2\x87\x83\x04!\xd1\xbd6!i\xcf@\xb7)Q\
\x1b\x03\x90\x8a7\x01h8b\xc7\xc5\xb0\xe8\xa3\xc1\x07]\x01\x89L\x11h\x83\x03m\xe4\xc1l{\xc0 \xad\xc0t\x16\x01\xca\x81\x93\x9b\
\x96\x91\xf8n\x11=\x12\x00]\xda`d^\xa0\xfa\xbbaDU\xd0X\x98\xa3\x92\x88s[I\x83\xa22\x00\xb6\xf3b\x052B{|\
\xd0\xc7\tp\xdf\xb3\xc2R\x99pS7C\x8aR\xf1\xe2\xf32/U\xe1g\x84\x01\x0c\x94C\x00\x00\x00tTc\x92\xf50\xdc\xe9\xd2\
s\xc7\xd0)\xc1\"\xca\xd9\xb1\x11EQ\xd5_\x01\xedBr\x8aOA\"[r\xd1]\x83\xcc\xf7\x00\x8ei2U\x1a@7\xbeQ\xda\
\xd2\x12\xc0\x0e\xb3x\xb8\x00yz\x01\x00J\x11\x03\xd2\x8179R\xf5\x10\xd0\xcc\xd0\x12AZAgf\x81L_\xa0\xdcy\x13\x1c\n\
\xa1;t\x13\xe8\xe3\x80\xdc&a\n\"`?_\x838\xd6\x11\xe5J\xf3\xa9\xac\xe1\x03\x021\xf1\xb6\xd2\x89\"q\x8e\x93A\xf6\xab \
_3\x00\xf31\xe0\xb4A\xa1\x8a\xcfa\xab\xb7\x00%\xf4Q@2s$S\xc0\x82u\xb0_\x8b\xb3\x8aR\x90\xd7\x94\xe3\xb3.\xc2\xbf\
=A\xa2\xb90\x9a\xc2\x10\r\xaf\x92\xa8\xb9\xd2\xa1#2\x0cy\xc0\"\xd7\x91\xea\xa5\x11\xeb\xa81\x8e\x91\xc1%,@\x9d\x8c\xc3\x9d\xea\
\xf2&\xbc\x90&\x93\xf2\xbb\x04Q\x9d-\x90\xc9\xc6\xa1\xe9\xe9p\xa7\xea\x01\x00\x00\x00t\t\x005w\xc2\x00\x00\x00\xcb#\xf1Z\x8bA\
\x0f\xf3\x81\xcd\xcfB\xcet\xc3\x8e\x03\xc2\x00\x00\x00Si\xf38\x98\xd0\xe3!\xf0n\x1c2\xfe5\xe0\x17W1\x0e\r\x12\x8f\x0b\x91\x08\
\x1d\x01n\x180@\xe1A\x1a9c\x9c\xaf\xd1\xd6\xc8\xc2B\x9d\xf0ihS\xfa.@\xcf\x95\x02\xfet\xb1]\x9e\x12\x19\x86\xb0\xee \
P\x9av\x11\xf7\x81\xb3\xdb\x98\x92\xa5\xee\xa16w\x93.\xf1\x81\x9a\x9aq\xe3\xa5\x81D)\x90-\x8c\xd0\x98\xa00\xf3\x041\xc8o\x92\
\xd1\x1c\xe1UJ0\rOP\xb0\xe5\x80\x00\x00\x00\xe8\xb2@\xe2\xfc\x911\xe2\xe0H\x96\xc3\xfa}\x82+\xd8\xa0\xd4\x05q\x90\xf3Pa\
b2+E0v\x03\x00_\xf8\xa0\x19{\x93\x80\xd6\xe2;\x99\xd0R\x1d \xbd&\xb0ol\x13\xb0\xf5\x02\x8a~`\xc0\xad\xe1\x9e\x0b\
\x00\xf6\x82rm\x03\xf2\xa3P\xf0\x1f\xe7\"\x8a\xc0\xd2\x8d\x91\xb33\x9e\x01&\xfe\x80\x1e^\xd1`6\xf3\'$\x81[m\x12u\xfd\xb0\
W\xcb\x10<DS\xe0\xbf0\x03\x8c\"\xa5G3\x86\x073\xfc\x0f\x11\xf4kP\x81ir\xdd\xf5\xc1\xb2\xfcaP\xeeQpQ\x10\x0f\
D\xe1N\x86p\xd2\xabR\xea\x03\xf1x]\x81\xfd\xed\x91dK\xb3\x81\x8c\xf1\x1e\x16r\x02\x8f\x03\xde\xe5\xa2\x0b\x141/\x13q\x00\x00\
\x00_k\x91\xea[\xa1\x91\x0e\x92w\x11\x90;\xc8b\x00\xd1bm\xf20\xe1e\xe3\xc7\x00\xa3G\x82\xd1AW\x81j\x97\x01\xe6\x13a\
*\xeca\xfa}q\x02:\xe1\x9fe\x81\x15hCwk\x90\x9c(\xb0\xaf\x8d\xd0\xf4\xf9`\xb2\x03\xc2\xac\x18Q\xaet\xb1\x1e\xc9\xb2\x93\
*\x00\xfd\x9e\xb2\x1fu\x90\xfb\x1fR\x1d\x94\x11\xb9.\xc3\xcd\xefQw\\1@K\x83<\xa0\x02PZ\x03h\x8b\x93\x00\x00\x00\x0c\xcd\
\x92\xa1 @\xb8o\xe3\xbfJ \xf3VSRrC\xc7\x90C%d\xa3\x92\xd5\x02\x9fe\x03ZL\x93\xe7f\x91\xb1\xf8R\x8b\xfaP\
\x00\x00\x006\x98\xa1y\x880\xb2\xff\xc2\xf1\xfcPX\x98A\x10\x8cS\xfbV`9\xc9\xb1ti\x80\xcbx\xb0\x1c\xce\x80\x00\x00\x00\xb5\
\xab\x80<\x14\xc1\xff\n\x81 \x18\x00\xd1\x83\x13dm\xe0\x1e\x02c\xcd\xa0\xc1^\xb41\x82\xdc0|\xc6\xd1\xa6\xf0R\x03\x99\xd3\x8dK\
0\x1b\xf3\xb1\xfa\xc9\x10\xcdO\"\xaa\xd5\xe2\xaf3\x80\xfd\xdc\xa2C\xe4\xe2\xfb\x05R\xc6b\x80\xf2\x8e\x111O\x03k}#\x16\xba\x12\
+1\xb0\xe6\xab`\x88v\x03\x83\x86R?|\xd3\x05%\xd1\xa7Zs\xb1G\x81\x01\x07\xf1<\x8a\xb3\x945\x91\xcf\x96\xb3\xd2lR\x96\
\x9cA\xe2qA\xf17c\xc3\x8d\xa1\xf6\xec\x01m# \xb7\xf2\xb1\xeb\xa9\x11\x01\x00\x10\x0b\xa4\xc1\xfb\x9a2\xf3U\x11G\x82\xc2\x07,\
C@+\x81\x0cYC\xdb\x91\xf2{`\xb0O\x00\xd2\xce\x8a\xd1\\\xf9q\xe9\x15\"-\x87C\x9f0\xb3\xa3\x89S,\x94\xe1\xcak\x03\
\xca\xa5B\xce\xcb1\x02\x8b\xb1\x86\xbf\xe0\x02\xdeq\x91QA8\x14\x10{d\x02\x13\xf4pfc\x91\xdf\xe1p\xa0\xf6\x10M\x92\x93\x89\
}\x13\xbe\xde\xe0\'\xea\xa0>\t\xa3\xe59a\xa0\xe3\x90\x8f\x8aq\xc0\x03!\xbe\x0f0\xfd^\x83\x91|1\xb5\xa3\xc1\x8eu\xc3|w\
A\xea\xfe!\x17\xfca\xc8k\xe2\x02W\xd3\x82\x02\xf1\x00\x00\x00h\x12\xe1b\x16q#\x1b\xe1\x85\x8a@\x91\xacb\xb1\x01\x035\xdf0\
\xe9+PAbA\x84L\x82,@\xf2\xe2\n`\xe7\x04\x02@\xb1\xb0\xf6$\x82\xc1$1\xb7\x01\xf2yd\xd0\xc5\x1bPI\xeb\xd0\xd6\
\xcd\x912\x9a3H\xd0@\xb2\x8c1\x9b\xe2RiO\x004\xb6 S4s\xbf%\xf0A\xdeRN\xdf\x91\xb6\xcd\xd2\xc9\xe7Q$\x8e\
1u;p\x84\xa8P\x0b\x06b\x9d\xa1\xd0+IS\xe2\xb4\xb0`x\xf1\x18\x14\x92~\xcb\xb1\xd7\xc1P\x11\xc5P\x95x@\xc7\xdd\xa2\
\xdc\x8cP-\xde\xa0\xf1\x02\x02FF\x83\xc4\x0f\"\x83\x92a\xd5\xc5\x00\x00\x00\x00sC\xc2\x9fK\xd0\x92E\x13\x9f%![\xb1\x11\xb2\
;\x80b\x95qn\xac\xb0/\xc3\x02\x90\x8f@K\xaaA\x9e{\xa1\xb83\xe0vO\x93E\xc3\xd0\x08<\x03\xd7ccV\xe2\xb2\xdd\xcd\
\"\x00X1\xc1\"\xc0\xa7\x9a0p\xca\x00\x07\xa3 \xc6>\xd3\xec\xac\x90\x00\x00\x004\xa2\x01\xe1+\xa2\xa9^3}\x1bq}\x92C\
\x90}\x12\xfe\x8e1\xb9\xe31\x12\x16\x91\xdfX\xe3wxC\x14gA\xb8\xdep\xa5\xa9\x81\xb4\xd0\xd2\xbb\t\xa17\x1b\x028m\x03\x00\
\x00\x00)\x000\x05\x83\xc3IW\x10lLc\xa9X\xb0NA\xd1\x01\x11\xd1\x07n\xf0\xc9|\xb27\xd6\x90\xfag\xe3\x03\x03\xd1\xb6\x1b\
\x12\xf4\x02\xa1\x89~\xe1\xd1\x84!g\x0f`s\x1a\x93\xbc\xc9\x92\x06\x10\xc1\xe6N\xc3Q\x9b\xe2\xc3~@:\x91\xf0\xabL\xf3\xe1\x1c\xe1\
L[\xa3\xcd{b\x0c\xa9\xe2\xa0K\xf3\xee\x90\xf3I\x98\x81.\x1as\xdc\xae\xa1\xcd\x85Q#H\xd2\x0b\xe6P\xe9P\xd1&Qc\xc1\
W1\xfe\xb3@\x9f\x16\xc2\x8byC^\x933a\x84\xa0)\xe5\"0\x99\x00?^@\xd0q\x10\xac\x86\x83+m\xe2\xebN\x02\xa0g\
S\x1f\xf7 ja\xe3\xaa\xbaB\x10\xdeA\xbb= B>\xc0\xc1\x1d\xc2\x97\n\xa1\xcdNc\x80\x82a>\xb2\xe1\x85\x0c\x82\x19\x8c\x03\
V)\xa1\xfd=\xc2\xee\x13\x10\xe7\x91C\xbby\xd0\xbb[rx,Be\xb5!\x8e\t#\xd0\x95\xa3{\x97\x01\x91\xb2\x90R\x93\xa0\x98\
mR\xf4 C\x00\x00\x00\xf9\xbfp\xa2\x1b2\xb91\xc0\x00\x00\x00\x00\x00\x00+>\xa1\xacQ\x10\xafIs\xc5?\x83\x0c\xa0\xf0\x0eq\
\xb1\xfa\x8b\xd19\x1c\xc2<GC\xb2)\x80\x12\x162\xab\xd5\xd1\x86\x97\xc3W\xc8@\xbc\x1f\x92AG\xb2{\x04\xb2\xaf\xe5BY\x1d\x82\
\r3\xd0\x89\x1bB\xb8\xa1r\xb9?0Qu\xf0$Vs[\x02\xc20\x1c\x81\xd5\xcf\xc0\xa5I0O\x12B\xcb`c\x92q\xe3\xf5\
\xb32Y\xc7\xd2c\x86q\x91\x85@\xb2[s\xe2\x8cc(N\xc3\xab\xb7a6\xae\x91\x03w\x92\x9d\x14\xa0\xd4\xb5Q\x9a\xc7\xb1\xf5B\
\x91\x12R\x00{J\xa3\xc3e\xa3d\x1c\xf0\x8db\x13tL1\xb9\xe7\xb2\xff\x16q\x00\x00\x00`\x97\xd2~\x91C\xc4\xa3\xa2\xaa\xdf\x90\
z(\xd3\xa5\x86\x82;5!\xa4\xc3\xc0\xc0w\xb0\x8eI\x82X\x11\xf0E[\xe0r\xbb\x81\xb1\x8a\xf1aa@K\x02\xa3\xd6\x0e2\x92\
\x89\xf0P\n\x016\xfd\xa0\x1f\xde\xa2-\xf6\xa0\xf1\xba@\xea\x84s\x8byr\xfaMa\xb6\x92\x03W$aPn\x01\xd3\x12\xa2\xeb\t\
\x13\x01rC{\xbb\x10rD\xc1L\xfb@\xb0:0\xe0#\x02\xb9<!\x004p\x9d\x1a\xd3#9C\xae.\x81\xad|b\x00\x00\x00\
\xe4\x81p$I\x01rQ\xa1\x02qc\xd6\xdd\x92\x96j\x00\xb5\xe1B\xe7\x83!\x08\x9a\x91p\xf0\xd2\xb9\x97\xe1!yaW8\x93\n\
\x8cC\x08\xf9\x80\x13\xf91M\xca\xd2%{0\xa5R\xa0\x1b\xc0\xf0\xcav\x93\x9d\x92a/%\x90B\xf4\x12\xef\xa4\x92\xda\x03\xc3i9\
p$h\x13>\xe3`\x01\x18\x12\xe1\x992%G\xa1\'\x96@\xf1]q\xe6_\xf1P:@\xeb\x08\x11\xd0\xe5Pn\t\x81\xc5\xfb\xa0\
\xf97\x80E\x86\xb0FY\xc0\x84\xeb\x12e\xe9@(\xad\x92;\x86\xf0\xd6>\x80\xaf\xa3\xf2e(\"<\x8c r\x8b1\xf1U\x00[\
\x9eQ\x9ayS\xf5\xfe\xa1\x84\xc9qa\xa1\xb1\x87\x1c\xa0\xe0qC\x1bt\xb1%,\xc1p:@3\"pHN\x90\xd0[\xa3\xceG\
\xe19\x83\x02\xa4\"r\x0c\xafp\xacr\xf3\x00\x00\x00P\x9a2\xac\x951\x0c|\x83\x86\x8b\xd3l\x8d\x03\r\xec\x90\xe4\xe7a\x80M\x13\
6\x01\x92\xa98P\xb5~\x00WV\xd1\x0b\x9a\xc3h\xf1\xe2\x9f#\xf1ae\xa0\x06\x8a\x03\xa4;\"{\x9b\xd2\x1cla\x00\x00\x00\xe7\
^\xb0\xf7\x01\xa3p2aQTQ{\x96\x13\xed\xd9p\x142\x82\xf9O0\x9cMA\x0b\xb3\xf2\xa6e\xa2\x1f\xfe\xf1\x9a\x18\xd2\xe7\xf9\
1\x00\x00\x00\xdb\'\xb1\x96\x07\xc2\xc1\xe5\xa0\x95%a\xf9X`#\xb1\x82gk\xf3\xe4(\xb0\xa2\x02\xb2s\xb1\xe1/E\x93yx\x01\
|\xee\x9006P_sp\xd5x\xd0K\x1b\xa3\x91\x9b\xa1O\xa5\xe1\xdcR\x80\x94\xbb\xe1\xb4\xca2\xa4\xa5\xd1\xf0y0\x01\xdc\xb2i\
\xb0q\xc6\xf3q\xc4~\xa3\'\xbd1;\xbd@\x81\xa1B\xb3H\x90\x1f\x9b\xc1\x1a8`\xbb\x81\x93\x87\xd8\xa0n$\xe3\x00\x00\x00\xfa\xf3\
\x01\xd3\x92\x00\x81e#\xd0\x04!\xd7\xea\x912=\x01\xc9\x801\xf1&P\x90\x13\xb1\x7f\x84\xf3\x8e]\x12f(P\xfc\xc7\xd1T\x8d\x11\
=\xad\xb0\xce\x9a2\xbaS\xc3qT\xd2\xed_\x93\x93~2Y\x16\x10\xe2\x92\xc1\x03\x95\xc1C\x902p\xe0\xa1\x06ZQ\xccD\xb3\xe4\
n\xf2\x8a\xc1\xe1/\xe9\xf0\xd1\xad\x10\xbcs\x90_\x06\xe2\xf6WQ\x1471\x1f\xde\x81\x1f\x022\xf2\xeeR\xf5\xdb\xa1\x00\x00\x00\xcdN\
\xc2\xad\xd7A\x11Y\xf2t{`\x087\xd3\x15~\x91M\x84RO\xb8\x01\xc5\xde1\xbc\xd1\x91\xc8\xe4\xb2DK0mXS\xd8\xcc\x01\
\xe8\xa2\xe1iC\x90V@\xb1%\x00\xb1m\xcb\x82S\xa9\x11\x00\x00\x00\x9a\xed1\xc2V\xa0\xf8\xd7\x90\xc3\xd9PgZQ>g\xd1\xe1\
\x96\xc0\xd1\x94\x01\x9b\xf1\xd0{\x98\x90ab@\xb4cP~\xa0\xf2>\xfb\x92\xa5\xe4b\xa6(P1S\x92\xa8\x8b \x1d\x8c\xd2a~\
\x90+\xaf\x01\xd6\xf2p\xdc\xb8\xa0\xc7\x1f\xb2\xae\x1a\x91\x884\xc0\x83r\xf0\xeb*ro\x9d1\x00\x00\x00\xac\x1a\x80\x132C\xee\xaf\xd1\
Ixq\x13\\\xc2\xcdR\x93\x81\x7f3\xb0Q\x03\xa4P\xb1\x92e\xd0VP\xe0\xebd\xc3\xcb\x8f\xd3Z\x8e\x00\xbf\xea@P\x9b1\xda\
rqC\xea \xcf\xd6r`\\!\xafNA\xbfT\xe3v\x80\x82\xea\xf7\xe1\xb8\xa0!YIqu\xb0\xf0\xd2\x860\xd9\xbf\xe2\xe4*\
\x91\n\xf1\xf0\x1f\xd1bQ%0\xd4\xebP\x0b\x98\x90\xd2\xc1\x11\xec\t\x90\xfe\xc5\xc1\xf2f`\x82\x95@u\xf5`\xc2ZB\xf4\xf3\xa0\
\xad8\xf1\x08B#\xac\x17A\xda\x8f\xc3\xf8\x0b0\x89\xad\xe0\xcb\x01aq\xf6\xe1H}\xb0\xe8\x17\xf1\xc9FP\xc8<Q#\xa5aL\
\x15\xa0lJ\xf1q4@L\x9e\xf0\x0f\x92\x10\xdc\xff\xf2\x01\xc0\xa2\xeb\x10A\xd4\x93q\x9c\x8f\xf0 \x01\x02\xd8\xf4\x11\x85_\x80~\xd3\
\xa2\x17\x99`\xc7\xcd\xa0\xe0f\xa0\tzq\xdcKBQ@\xb0\xf0\x07\x11\xeb\"\x93\xc2q\xb3\xe3\x17\xf2\x83U\x91\xfd,\x00\x04b\xb3\
\xe8\xf7rv\x90\xc3h\xb7\x82R%\x93M\xf7p\xf6Dc\x96\x17\xb2\x84{\xd21\x02@v\"\xb2\xe8\xb5\xb1\n\xeb\x82\xce\x05s\xc5\
cp\x81|\xd1Z7\x91\x19!\xb2R\x10\x01%\x863\x01O\xc2Z\x0bA\x12\x9c\xc0\xdd\x1b!\xa2\x8a\x92#\'#,T\x81\xd6\x85\
Pz\x81P\x1eF2\x9f0R\xb9\xd6r\x05\xfb\x825\x1e\x12x\xed\xa0\xe9\x9dA$\xe0\xd2\xa3\xd6\x12\xfcw\x13\x96G\xf3\xc8\xe4\x81\
\xff\xcc\xe2\xd0\xa0Pc-\x83(Xqe\xb4\x10]\x91\xa1\xfco\xf1\x11$\x01\x8d:\xe1\xe1\xca\x10\xc5\xc3\xb1\xbf\xfe\xd1a\xf4\x00\xb3\
o\x81`\x9f\x01\xa2Dc\xd0^C\xdcO\x81\x9fK\xa2\x9d\x07\xe1\x8e\xeb\x91sJr\xb6\x1fS\x13\xd5\xb0\xee<\xe1N9\xf1\x00\x00\
\x0079\xc0\xbf\x93Q=\x8c\xf3\xf0S@\x19yr\x82\xdb\xe2I\xf4\xc1^R\x119\xe8\xb0\xe2\xd5r\x00\x00\x00\xe7\x10 <\x890\
\xa2\xd0\x92\x05U\x80\x89n\x01\x93\x1b\xa3\x95\x811\xafF\xb0\x9a\x08BL\xdfr\xc7h!\xbcb1B\xe6\"\xce> \xad\xfba*\
\x86q\xf9V\x81d\x90\xe1\x00\x00\x00\xfc\xb0\x11\xb1\xe2\x80\xf4\x9f\x90\xe8\xfa \xb9\x853\x95O\x11\xfa\xae\xe0iy\"\\\xe5\xb2D\xac\
\x90\xd8d\x90\xfc\xfc\x10U>\x81\xed|\x82\xe6\\\x10\xfaA\x10:I\xb3mz\xd1\x96\x96\xf2y\x13\xc0\xb5[\xc1\xa7\xecq\xba\xebp\
\xc8\xfe\xb18n\xc3}\xc6\xa2\x0bZs\x96KP\xec\x06\x00\x1c\xf1@E\xc5P\xaa\x1c\xb3OMB\x93\xf3\xe1m\x02\"\x94+\xf17\
h\x92\x19\xcf\xe2\xe4\xc9\x81\x1bR\x11\xbc\xc8Pe\x1f\xc3O\x94\xb0\x01\x86#\xc0ia\x84f  Y\"\x1e2\x00t\xc6p\xebF\
\x82\xfb\xd81kdp\xff\x89\x81\x9c\xf3bu\x99\xa3\xe8\xc6\xa03\xd5\xc0D\xab\x01k\x9c0\xbe\xc8\xd2*\x7f\x11\xcf6\xa2\xa4\xe1!\
`\xf9\x10[d\"\x11\x00`\xcd\xfdA\x03\xa7\xa1\xc7\x91\x90{\x14\x92\xf1\xcb\xf1j\xad\xc23\xffa\xa6k\xc0=y\x90Z\n0O\
\"\x80\xa2\xe5\"7a\xe2g\x1a\xa1\x17/\xb1\xd2\xe4\x00\x88\x85\x82\xb2\xe3`4\x00\xe2\xc7\x9b\xb2\xf6\x96\xf1C\xd8\xd2#V\x02V\xb1\
\x90\xe8\xe4\xf1R:\xd1U\xfe\x82*\xbd\xd0\xc1\xfaq\x024\x91X\x05\xf0\x14\x02\xb2,T\x82\x17\x8f\x90g\xb5\xf0r\x84\xd1R\x89B\
\x7fD`wO\xb2\xb5~3}\x0c\xa1\x87\xfd\"\xfd\x1b\xd2\xab\x92\xc0\x87gq\x91\xbf!\x8b\xbb\xc1\xd7\xd0p\nyRF4\xb0r\
Z\xe2hY\xc1\xfe[\xc2\xa2&\xd3\x87%`\x96\x1e\xb0\xa5\xb0\xa0\x89W\x03u\x07\xb0\xa4\xac\xb0\xf1\xd1\x00\x96\xccq\x1a]A\xceP\
A\xa5V\xb1*J\x80\xc1S1\x15\xef`\xaf\x0e\x821~\xf3\x8f\x1f\x007\xd9q #!\x1fb\xe0Kl`\x00\xa7\xc0\xdc\x98P\
%5\xd1\xf2\xd1\"=JQ\x97\x02\x01\xf1\x08\xe2`\xcf\x10\x1fC\xf3\xd7\x8d\xb0Q\xf1\xa0y\x03\x93\r\x83\xa2>\xc8\xf0\n\xd6AN\
\xb5Q\xc0p\xc1\x0b}\x83;%1c<PW0\xb3\xd3\x93@\xe6$\x01s@a\"\xf1!\x08x#\xba\x941\xe8m\xb1\x9e?\
\xc36\x12\x80I\xf6\xc0\xf8\x92\xf3\x0f#cZY\xb3\n\xb4A\xc9\x99#\x15OQ\x935\xa2<\xd4@\x8d\xe1\xb0\x02e\xa2\xcc~\xe1\
G\x1f\xe2\x0cxQO\xd4\xf0uS\xf0C\x19\xb0\x95\xc1\xa0\xdf\xd0\xb1\"^ J\x80\xa0OE\xd0\x9a5\xb0)\x9c\xb1\x0c\x17@\xd7\
\xac\xa2UN1\xfe\x94\xb0\x13\x04B\x08\xe7R\xbd\x88\x10\xa7`\xb3]S\x81\xb3\xafb\xf4\xaa\x10\xe7\xeb\x12}\xad\x91\xc5\x1fp\xb0\xcd\
\x10\x90Q\x80\x1a\xa9\xd1x\xff2g\xc4!t\xfe\x91V`\xd3\xd5\x0c\xd1\xb5\x00\x11\x95\xa6\x00\x903Cgvp\x8e\xb4\xc0\xba\x13`\
\xfa\xf7q\x1eJ\xc0\x99?\x01}7\xd1{\x1e\"\xc1:3S\xef\x80/ \xd13\xdca\xf8\xd1a\x8f\xe0\x12\"\xca\x82\x1d\x98Q\x9b\
\xe1\xb0\xbe@SB83\xa6\xc4\x91\x82\xd1\x01\xc3V1/\x8e\xa1y~\x01\xb4L\xe3\xea\xdc\x82\xda\xbea\xec\xb9\xd0\x00\x00\x00\x02}\
\xc3\x95g\xf0\tP\xd3&*!K\xcd`\xaa\xf1\xe2$\\\xd3n\xbc\xc0\xf3\x14\xf0%\xee\x81m\xdd\xa0O\xe3\x12\xc1XC\xba\xaa\xe1\
\xb9\xbdRao\xe3\x04\xf5\xe1\xdcG\x91 qS\xcf\xa4B\xdel\xe3\xb7d\xc2\x88V\x10\xb4]\xf0-\x96\x11\x0f\x0e0~\x16\x80\x83\
cc\xbc\xb9\x01\xe5\t\xb2^\x12\x92 g\x91J(\xd3\xe7\xc7\xb2\xd8\x9f\xe1\xc2\x1a\x82=VR\xde3\x93\x01\x06!\xe7\xd0 =F\
A\x06\xceq\x89q\xd3\x13\x06\x81\xb6\xfa\x92\xb7\xbb\x91\x83m3\x85\xec\xa1\xb0\x9ac\xfc\x8d\x00\x82Y@\xfe\xa0\xd1\xc7\x05p\xd0\xa2\xb0\
%\xd5\x01\x1ew\xc32\x82\xf2\xff\x97@P\xe6\xc0xnP\t`b\xeb\x1cB\x07j\x11Iw\x02\xdai\xa1\x96\x91\xd3F5C\xf4\
XA\xed\x01Q\xce\xe82\x1fn@JN\xb1\xfd\x81`Ij\xb3\x158\x83\xa5\x9d\xc0\x1fa\x93\xdf^s\xd0:\xc3\n=\xa3\xbd\xcf\
\xc0\xbd[\xc0\x8b[\x11\xdd\xea\xd2w\xaa\x12\x80\x9da\x05#ax\xba0\xe4i\xb28\xd5\xa1q\x11\x91\xb4.\xd0\x11\xe1\x00\x9b\xbaP\
\xddy0\xe8G@\xd5#\x93v6\xa0\x0f\xcd\xf0\xc0\x1f1\x10\xbe\x80e\xd8\x81\x83+3\x05\x89\x11?\xc7\x91\xdd\xee\xd1R\x903Q\
?\x01t\x85\xb3\xf1\xacR\xf8\xfb\xa1\xe2C\xe3\xd3L@\x07\r\xf3z\x9a\xb2-\xdb\xd0[\xdf\xd2\xd552\xb5%\x11F5\xd0\xe3\xe6\
\xc1[|Qyv\xa1;vb\xde\x80\xc1\x00w3N\x8d@7f\xa1\x9f\x0b\xa1\x99\"!\xb9\x91\x00\x91\xd4rZ\xe1\x91\xd6!\xf2\
\\\xc6\xc1\x902\xa0\x19Oc`\xefq\xd3~\x03\x1a\xe3\xe1\xa8\x13\xa0\x1c<\x91-\x06\xf2\x83Wap<\xc0\xec\x9f\xd1\x94\x89\xc3\x82\
\xb9q\xaa\x8f\xc3\x84T\x91\xa0{p\xf5rR\x8f\x99\x820\xf1\xd2\xd7eP~nP\xd7\xdeazo\xb2\x9cO\x12\xf4\x03\x90\xd7^\
\x02\xf8\x93\x11\xa0\x93SV\xdf\x003\xfeA\xe4\xe3\xa1p\xab\xe0\xce\x19\xc0\xca\x94A\xddG\xc2\x8a.@\x00\\\x10\xb9\xd31]w\xa2\
\xd4\x8b\xa1\xb4\x84s\xa3\x80\x00\xcf\xc8qo\x99\xe2\x00\x00\x00.:\x12\x1d\x88S\xb9\x000E\x151b\xb6P\xf0C\xf2\xe2\xa6\x01!\
:0\xd3\x17sK\xaf`{\xfb\xc0\x13\xe0\xd0\xfa\xa1a\xef{\x91pT\xa1\x9f92`Y\xe0F\xe3\xd1\x00\x00\x00\x0f\xb2p\xddH\
0aGb\xe7\x18\x128\xfbam\xe3\"\xa2\x86\xa0\xb5\x1dC\x90eSdP\x92\xf6\x051\x1e\x18\x03\x16^\xa3\x0b\x86\xa1==\xf2\
l>#B\x00\xc0\x95[A]\x15!\x11f\x93o\\C\xc4\x95C1!\xe1\xed\xd5\xc2%^\x93\xd0\xa6a\x16\x05`\xf7U\xe3\xe7\
D\xb2\xd1\x9e \xcd@\x13\xe3`#d}\xa2\x07^\x93\xe4h\xd3\xa6N\xa3\xbe\xb0Q_\x10\x83\xf2\x11\xf3.Us\xfc\xdd\x90\xe2\xe7\
p\xf3*\x91\xec\xfa\xd1t\xf5\x82II\xa3N3\xe2\x9f\xc7\xc2\xac\xc6\xc09u\x10\t\x06\xf0\xc0\xb8\xb2\x93\x15!\xc7\x00`\xb7\xfbB\
\xbcx!\xc02\x12\x94\xfd\x01\xd6$`\x01\"`jNB\x0bi\xc3\xaa$\xf1{G\xe3\x1c\x11\xd0\xad\xe8\xd1>\xf5\xf0\xa9\xd9\x81U\
D\xf0D?`\xe9\xd8\xd1G\x0bRW\x921N[\x01\xd3v\x13\x12\xc81\xce\x8a\x82!\x8e\x80\x039\x82\xa1\xb2!\xaf\x02\x11\x9fu\
\x00\x80?\xe3\xad\xc2`P\x00\xe3\xed\xd3\x90\x87\x87@MF\xc1\xe5J1z<\x13\n\x1b\x01\x0b\x14\xc2\xc3\xa2P\xa0\x87a\t\x87\xb1\
\x89\xa5\x00\xe1\x18B~l\x00\xae0\x92g\xf7\xe1V0r\xe0\x84\xb0UC\xf3\xe7s\xa0\xa7\xc5a*\xb7!\xf6Y\xd1\xbb\xe6\x11\x02\
!p\x8f\x013\xde\x8d\"S\x01\xb2\x1e\xc5\x00\x00\x00\x00\xc5\x97#\x1a\xef\xa1\xd3\xd0\xb1\xc1z\x00\x00\x90\xe0\x12A\xb0\x14i\xf3\x1f=\
\xb1\x03\x0f\xe3\x1dM\x03\x03}\xc1\xb9\x08\x91\x14\x9a\xa3\xa9\xf8P\x9ch\x03\x8bX\xb3l\x8b\x12\xbc\x04\xe0/\x8b\x03\xf0\x1b\xf2\xc3\x13\xa3\
\xff\x96\x03\xa7\x8bSL\x06\xb0=UP\x00\x00\x00\xae\xe6\x11?\xf4A\x1e\x99\x91+`b\xb7_\xa3\xf3Mr\x85\x8d\xa1\x81!\x13\xa5\
\\Q\xb4>\"%\xc41`\x9c\x90!O\xd1\x97O\xc3=r3\xcc`\xa0a)1\xb8K\xe3\xf3\xf6\xc0qs0`\xcc@Qj\
\xd0\x05D\xd0\x95\x7f\xf0\x95\xb7p\xc4:\x11\xb9+\xc0M\xb91\x07i\x10==3\xa2\x90\xe0\xf7\"2\xa6\xdcR\xeed\x10s\xfc \
![P\xb3\x8e\xc1\x87\xf9\xf2\x86O`lT\xc0\xce}\x13\x96\t \xe8k\x93\xa0\x1c\x81K\x99#t\xa90\x86\xf7\xd1\x1d4#\xf9\
\xe2\xf1\xff\x87\xa0a\xddp\xaa\xc2r\xe1\xd9p.\x05QaL\x01\xc6\x16\xa1\x91\x023@NCT\xcf\x81\x13=#)VA\x1d.\
A\xdaI\x00eTC\xff(2?\xc7\x02\xf7\x95\xa3B\xe4@(\x122\"\x0f2>\x16\x83o\x8a\xc0\x929\xe0\xd4\xf0\x82\xc1)!\
\x9c|\x03Z\x8e\x12\xb8u\xb0\xb5\xbfAI@\xd3\x0fpR\xb6i\xe3;q3V4@_\xd9\xa0\xe8\x08\xc3\xd3\x83\xe1ceqy\
\xdf\xd0\xeb7\xa0\xbe\r\x80\xb9\xa6\xf2\xfb\x86!\x81-\x03\t%\"\x97\x90\x91,M\xa2sW\x00l\xa1!\xce\x1a\x82\xe6\x88\xe1]\xa8\
\x11\xe4sS\x8f\x81\xe0\xdf\xa3\xb0\xc9\x08\xc3%\x8f\x80\rP\xb1\xb7\x1a\xf2\xb8\x88\xf1,t\xc0\x07\t\xc3~wC/\n\x11\xeb\xd9\x81\
`\x9d!\xa6%P\x03\xc8\x11\xdb\x7fc\xbfj@\xdd\x81\xa1\xfbk\xf2\xa6\xcb\x81L\xe9\xd0\xa6\xe8\xd0qNa\xc4+\xe0\xd9s2\x8e\
\x84sB\x1d\xb0\x1a\xcb\x82\xb6S\x91\xcb\xe3ri\r\xb01\x17\x00vy\xa1Z\xff\xa1u~\xf0\x92c\xf3V\xdd\xf1k2\xf0\x16j\
\x83\tS`jr\x83\xe0Qq\x04\xe8\xa28\xc0\xe0\xac\x07\xd2\xb8\x8c\x93\xcd\x97\xa0ef\xe3iA\x93j\x12\x80\x81\xa2\xa1\x99Jc\
\xea\x81A\x84\xf1\x81\xab\xe32+\x0e\xd0 \xb6\xd0\xd0O\x13\x96\x08\x90\xdb\x87\x036\x81\xa0\xed\x8b\x10\xcd&\xf0\'m0C\x99\xc1\x91\
\xd1\xd0\x9e$Q}+R\x1d\x03\x93\'\xcb\x82\x03\xc5\x90\xfb\xc0\x11f[\x11%u\xa3\x06j\"5\x0b#\xaa\xb6P\xd3%\xc2\x1a\xf6\
2\xfb\x80C}[\x11\x9d\x953\xc7\x0bA\xc5\xea\x81\xd5\xb5b\x9f\x04s\x01F1\xee\xd6a\xcb\xb0pAc2\xe6\x94\x03$\x8d\x02\
\x05\x8daT\x87\xa3R\x1a\x13\xb7\xc5\xb1\xb6\x85A\x18\xa9\x90\xbc@\"\xa6\x93A!\x8d#\xe4\xec\x12A9C\xf2\x1a\xb2\x91\x98\xa3\xb4\
K\x90X\x9c\x92Y\xb6\"\x89>\xb2\x8f\xcd\"\x9a\xbd0\xfb\xb7\xc2\xa2\xe0\xc2d\x95\x13\xffSA\xcdg\xc1\xeb\x80a\x17<C2\xb9\
\xa1\'\xcd\x10\xe8]!\x01\xa9R?\r\xf3\xf6\xb1A\x00\x00\x00R\xa6\x02\\\x14\xf2\x0f{\x00&\xf0\xd2a=\xc0#Tc\x1b\n\x93\
\xaaWS\xec\x16\x90!H\xe1\xfd\x08\x00\xb0t\xd3\x9c\xdb\x80Z/`Mc\x83p\xee\xc2\xab\x1dpc\xfa\x022MS!b\xd1\xfd\
\xbd`\xcdTah\x1fB\xc6\x06\x10\x00\x00\x000\xac\x80(\'@\xfa\x11\xd1\x91\xdd\xc0d\x01 \xe7L#i\'06\xc1\"B\xda\
`\x00\x00\x00c\xee\xb1\xae\x91\xb3\x88\x190-\xab\x12\x10*2&\xe8\x01g\x0b\x90\x8d\x19\x82\x10\x1d\"\xecM\xb0m\xf2\xb2\x12m\x11\
\xe5u\x13j\xe1\x92Ny\xd1LPP\xcb\xd1\xa1\xba\xaf\xe0\t\x98!9Q0\x8f\xa4\x82\")\x13x\xf3\xa0[X\x92\x87ha+\
\xa0\xa2\x00\x00\x00\x04~\x134\x1d\x90\xcet\xe0\x07 1y\x94\xb0\xce\xfc2\x90\x0f\xd1\x8c\xe2B7C\x92\x11D\x82\x91r\xc3\xcao\
sX[\x03v@`\x9cTP\x15g\x00\x14\xba\x01M%\xc1\x91JQ0vqn9sk\xba\x81\xec\xd1\xb1\xac\xec0\xb5i\xb1\
\xdf\xdb q\x88\x83\x84}@\xdd\xedr{8\x82\xbdx\x90\xad\x8b\xe0\xbcj1\xc3+b\xb9\xa2\xe1\xce\xda\x90Na26eA\xb8\
\x17!\xc1^\x03\x1da\x02\x15\x17q\xaa+c\x03\xf2p\xfc8c\x8e\xd1\xf2\xa2\xfd\xa17\xa7\xd2g\xd9\xe0$\xd6\x00V~\x81\xc5\x8f\
\xc0", [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 30, 31, 33, 36, 37, 38, 39, 41, 42, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 77, 78, 79, 80, 81, 83, 84, 85, 86, 87, 88, 91, 92, 93, 98, 99, 100, 101, 102, 103, 104, 106, 107, 108, 109, 110, 111, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 139, 140, 141, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 168, 169, 170, 171, 172, 173, 174, 175, 177, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 207, 208, 209, 212, 214, 215, 216, 217, 218, 221, 222, 224, 225, 226, 228, 230, 231, 235, 236, 237, 238, 239, 241, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 257, 258, 259, 260, 261, 262, 265, 266, 267, 268, 269, 271, 272, 275, 276, 277, 283, 284, 285, 286, 287, 288, 292, 294, 295, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 309, 310, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 324, 325, 326, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 359, 360, 361, 362, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 384, 385, 386, 387, 388, 389, 391, 392, 393, 394, 395, 396, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 414, 415, 416, 417, 419, 420, 422, 423, 424, 425, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 458, 459, 460, 461, 462, 463, 464, 465, 466, 468, 469, 470, 471, 482, 483, 486, 487, 488, 490, 491, 498, 499, 500, 501, 502, 503, 505, 506, 507, 508, 509, 510, 511, 512, 514, 515, 516, 517, 518, 519, 520, 522, 523, 524, 525, 526, 527, 528, 529, 531, 532, 533, 534, 535, 536, 537, 539, 542, 544, 545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566, 567, 568, 570, 571, 573, 574, 575, 576, 577, 578, 579, 580, 582, 583, 585, 586, 587, 588, 590, 591, 592, 594, 595, 596, 597, 598, 599, 600, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 614, 616, 617, 618, 619, 620, 621, 622, 623, 624, 626, 627, 628, 629, 630, 631, 632, 634, 635, 636, 637, 638, 640, 641, 642, 643, 644, 645, 646, 648, 650, 651, 653, 654, 655, 656, 657, 659, 660, 661, 662, 663, 664, 665, 666, 668, 669, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680, 681, 702, 704, 706, 707, 708, 709, 710, 711, 713, 716, 717, 723, 725, 729, 730, 731, 732, 734, 735, 736, 740, 741, 742, 743, 744, 745, 746, 748, 750, 751, 752, 753, 754, 755, 756, 757, 758, 759, 760, 761, 762, 763, 765, 766, 773, 776, 779, 780, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 791, 792, 793, 794, 795, 796, 797, 798, 799, 800, 801, 802, 803, 804, 805, 806, 807, 808, 809, 810, 811, 812, 813, 814, 815, 816, 817, 824, 825, 826, 827, 828, 829, 830, 832, 833, 835, 836, 837, 840, 841, 842, 843, 847, 848, 852, 855, 856, 857, 858, 859, 860, 861, 863, 864, 866, 883, 884, 886, 887, 888, 892, 893, 894, 896, 897, 898, 899, 900, 902, 904, 905, 906, 907, 909, 910, 911, 912, 914, 915, 918, 919, 920, 921, 922, 923, 925, 926, 927, 928, 930, 932, 933, 934, 935, 936, 937, 938, 939, 941, 943, 944, 945, 947, 948, 949, 950, 953, 955, 956, 958, 959, 961, 962, 963, 965, 966, 967, 975, 976, 977, 978, 979, 980, 981, 983, 985, 986, 987, 989, 991, 992, 993, 994, 995, 996, 997, 999, 1000, 1001, 1002, 1003, 1004, 1008, 1011, 1012, 1013, 1014, 1015, 1017, 1018, 1019, 1020, 1021, 1023, 1024, 1025, 1026, 1027, 1028, 1029, 1030, 1032, 1033, 1034, 1035, 1036, 1037, 1039, 1040, 1041, 1042, 1043, 1044, 1045, 1046, 1048, 1049, 1050, 1052, 1054, 1058, 1059, 1060, 1061, 1062, 1063, 1065, 1066, 1067, 1068, 1069, 1070, 1071, 1072, 1073, 1074, 1075, 1076, 1077, 1078, 1080, 1081, 1082, 1083, 1084, 1085, 1086, 1088, 1090, 1091, 1093, 1095, 1096, 1097, 1098, 1099, 1101, 1103, 1104, 1105, 1107, 1108, 1109, 1110, 1111, 1112, 1113, 1114, 1115, 1119, 1121, 1122, 1123, 1124, 1125, 1126, 1127, 1128, 1129, 1131, 1132, 1133, 1135, 1138, 1139, 1141, 1142, 1143, 1144, 1145, 1146, 1147, 1148, 1149, 1150, 1151, 1152, 1153, 1154, 1155, 1157, 1158, 1159, 1160, 1161, 1162, 1163, 1165, 1166, 1167, 1168, 1171, 1172, 1173, 1174, 1175, 1176, 1177, 1179, 1180, 1184, 1185, 1186, 1187, 1188, 1189, 1190, 1191, 1192, 1193, 1194, 1195, 1196, 1197, 1198, 1199, 1200, 1201, 1202, 1203, 1204, 1206, 1209, 1210, 1211, 1212, 1213, 1214, 1215, 1216, 1217, 1218, 1219, 1221, 1222, 1223, 1224, 1225, 1226, 1227, 1228, 1229, 1230, 1231, 1232, 1233, 1234, 1235, 1236, 1237, 1238, 1239, 1240, 1241, 1262, 1263, 1264, 1265, 1266, 1267, 1268, 1269, 1270, 1272, 1273, 1274, 1275, 1276, 1277, 1278, 1279, 1280, 1281, 1282, 1283, 1284, 1292, 1293, 1295, 1296, 1297, 1298, 1299, 1302, 1303, 1309, 1311, 1312, 1313, 1339, 1340, 1341, 1342, 1343, 1344, 1345, 1347, 1348, 1350, 1351, 1353, 1354, 1355, 1357, 1358, 1359, 1360, 1361, 1362, 1363, 1364, 1365, 1367, 1368, 1370, 1371, 1373, 1374, 1376, 1377, 1378, 1379, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 1389, 1390, 1391, 1393, 1395, 1396, 1397, 1400, 1401, 1404, 1405, 1407, 1409, 1411, 1412, 1413, 1414, 1415, 1416, 1417, 1420, 1422, 1423, 1425, 1426, 1427, 1428, 1429, 1430, 1431, 1432, 1433, 1434, 1435, 1436, 1439, 1440, 1446, 1447, 1448, 1449, 1450, 1451, 1452, 1453, 1454, 1455, 1456, 1457, 1458, 1459, 1460, 1461, 1462, 1463, 1464, 1465, 1466, 1468, 1469, 1470, 1472, 1473, 1474, 1475, 1479, 1492, 1493, 1495, 1496, 1497, 1498, 1499, 1501, 1502, 1503, 1504, 1505, 1508, 1511, 1512, 1516, 1517, 1518, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1527, 1529, 1530, 1531, 1532, 1533, 1534, 1535, 1536, 1537, 1540, 1541, 1542, 1543, 1544, 1546, 1552, 1554, 1556, 1557, 1558, 1559, 1560, 1561, 1562, 1563, 1564, 1565, 1567, 1568, 1570, 1571, 1572, 1573, 1574, 1576, 1577, 1578, 1580, 1584, 1585, 1587, 1591, 1594, 1596, 1599, 1600, 1601, 1602, 1603, 1604, 1605, 1606, 1607, 1608, 1609, 1613, 1614, 1615, 1616, 1617, 1618, 1619, 1620, 1621, 1622, 1623, 1624, 1625, 1626, 1627, 1628, 1629, 1632, 1634, 1635, 1636, 1638, 1639, 1641, 1642, 1643, 1646, 1649, 1650, 1651, 1652, 1653, 1654, 1656, 1657, 1658, 1659, 1662, 1664, 1665, 1666, 1667, 1668, 1669, 1670, 1671, 1672, 1675, 1677, 1682, 1719, 1720, 1721, 1722, 1724, 1726, 1727, 1728, 1729, 1733, 1737, 1738, 1739, 1740, 1741, 1744, 1745, 1746, 1748, 1749, 1776, 1777, 1778, 1779, 1780, 1782, 1783, 1784, 1785, 1786, 1787, 1788, 1789, 1790, 1791, 1792, 1793, 1794, 1795, 1796, 1797, 1798, 1799, 1800, 1801, 1802, 1803, 1804, 1805, 1807, 1808, 1809, 1810, 1811, 1812, 1814, 1815, 1816, 1817, 1818, 1819, 1821, 1822, 1823, 1824, 1825, 1827, 1828, 1829, 1830, 1831, 1834, 1835, 1873, 1874, 1875, 1876, 1877, 1878, 1879, 1880, 1881, 1883, 1885, 1886, 1887, 1888, 1889, 1890, 1892, 1894, 1900, 1901, 1902, 1903, 1905, 1906, 1912, 1918, 1919, 1920, 1924, 1925, 1930, 1931, 1932, 1934, 1936, 1943, 1944, 1946, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1961, 1963, 1965, 1967, 1968, 1970, 1971, 1973, 1974, 1975, 1976, 1977, 1978, 1979, 1981, 1982, 1983, 1984, 1985, 1986, 1987, 1988, 1989, 1991, 1992, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2002, 2004, 2005, 2006, 2007, 2008, 2010, 2011, 2012, 2013, 2014, 2017, 2018, 2019, 2020, 2021, 2023, 2024, 2025, 2028, 2029, 2032, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2041, 2043, 2045, 2048, 2050, 2051, 2053, 2055, 2057, 2058, 2059, 2060, 2061, 2066, 2068, 2069, 2070, 2071, 2072, 2073, 2080, 2081, 2082, 2084, 2085, 2087, 2089, 2090, 2091, 2094, 2095, 2096, 2097, 2098, 2099, 2115, 2116, 2117, 2118, 2119, 2120, 2121, 2122, 2123, 2124, 2125, 2126, 2128, 2129, 2130, 2131, 2132, 2134, 2151, 2152, 2153, 2154, 2155, 2156, 2157, 2158, 2159, 2160, 2161, 2162, 2163, 2164, 2166, 2167, 2168, 2169, 2171, 2172, 2173, 2175, 2176, 2177, 2178, 2179, 2180, 2181, 2182, 2183, 2184, 2185, 2186, 2187, 2189, 2190, 2193, 2197, 2198, 2199, 2200, 2203, 2205, 2209, 2210, 2211, 2212, 2214, 2216, 2217, 2230, 2231, 2237, 2239, 2242, 2243, 2246, 2251, 2252, 2253, 2254, 2256, 2257, 2260, 2261, 2263, 2266, 2267, 2268, 2274, 2276, 2279, 2281, 2282, 2283, 2286, 2288, 2297, 2300, 2302, 2309, 2312, 2313, 2314, 2315, 2316, 2317, 2318, 2319, 2320, 2321, 2324, 2325, 2326, 2327, 2328, 2329, 2330, 2332, 2334, 2335, 2336, 2337, 2339, 2340, 2341, 2342, 2343, 2344, 2346, 2347, 2348, 2349, 2350, 2351, 2353, 2355, 2356, 2357, 2358, 2359, 2360, 2361, 2362, 2363, 2364, 2365, 2366, 2367, 2368, 2369, 2370, 2371, 2372, 2373, 2374, 2376, 2377, 2378, 2379, 2380, 2381, 2383, 2384, 2385, 2386, 2387, 2388, 2391, 2392, 2393, 2394, 2395, 2401, 2404, 2406, 2409, 2410, 2412, 2413, 2416, 2418, 2420, 2421, 2422, 2429, 2430, 2441, 2442, 2444, 2446, 2447, 2449, 2450, 2451, 2453, 2454, 2455, 2464, 2465, 2466, 2469, 2470, 2471, 2472, 2475, 2476, 2477, 2478, 2479, 2480, 2481, 2482, 2484, 2485, 2486, 2487, 2488, 2489, 2490, 2491, 2493, 2494, 2495, 2496, 2497, 2498, 2499, 2501, 2502, 2503, 2504, 2505, 2506, 2507, 2509, 2511, 2512, 2513, 2514, 2515, 2516, 2517, 2518, 2519, 2522, 2523, 2524, 2525, 2526, 2527, 2528, 2529, 2530, 2531, 2532, 2533, 2534, 2535, 2536, 2537, 2538, 2539, 2540, 2541, 2542, 2543, 2544, 2545, 2547, 2551, 2552, 2553, 2554, 2555, 2556, 2559, 2561, 2562, 2567, 2568, 2569, 2570, 2571, 2572, 2576, 2577, 2578, 2579, 2580, 2583, 2584, 2585, 2587, 2588, 2589, 2592, 2593, 2594, 2595, 2596, 2597, 2598, 2600, 2603, 2604, 2606, 2608, 2609, 2610, 2611, 2612, 2615, 2616, 2618, 2619, 2620, 2621, 2622, 2623, 2624, 2626, 2627, 2628, 2630, 2631, 2632, 2633, 2635, 2636, 2637, 2638, 2639, 2640, 2642, 2643, 2644, 2648, 2652, 2655, 2657, 2658, 2659, 2660, 2661, 2662, 2663, 2664, 2665, 2667, 2669, 2670, 2671, 2672, 2673, 2674, 2675, 2677, 2680, 2683, 2685, 2688, 2691, 2695, 2696, 2698, 2702, 2704, 2707, 2720, 2724, 2725, 2726, 2727, 2728, 2729, 2731, 2732, 2733, 2734, 2735, 2737, 2739, 2741, 2744, 2745, 2746, 2747, 2748, 2749, 2750, 2751, 2752, 2753, 2754, 2755, 2758, 2760, 2763, 2764, 2766, 2767, 2770, 2772, 2774, 2775, 2776, 2777, 2778, 2779, 2780, 2781, 2785, 2786, 2788, 2789, 2790, 2792, 2793, 2796, 2798, 2799, 2800, 2802, 2804, 2805, 2806, 2807, 2808, 2809, 2810, 2812, 2813, 2814, 2815, 2816, 2819, 2820, 2821, 2822, 2823, 2824, 2826, 2828, 2829, 2831, 2833, 2834, 2836, 2838, 2839, 2840, 2841, 2842, 2843, 2844, 2845, 2846, 2847, 2848, 2849, 2850, 2851, 2852, 2853, 2854, 2855, 2856, 2858, 2859, 2860, 2861, 2862, 2865, 2866, 2867, 2868, 2869, 2870, 2871, 2872, 2873, 2874, 2875, 2877, 2879, 2882, 2884, 2885, 2887, 2888, 2889, 2890, 2891, 2892, 2893, 2894, 2895, 2896, 2897, 2898, 2899, 2900, 2901, 2902, 2903, 2904, 2905, 2906, 2907, 2908, 2909, 2910, 2911, 2912, 2913, 2914, 2915, 2916, 2917, 2921, 2922, 2923, 2926, 2927, 2928, 2929, 2930, 2932, 2933, 2934, 2935, 2936, 2937, 2938, 2939, 2940, 2941, 2943, 2944, 2945, 2946, 2947, 2948, 2949, 2951, 2953, 2954, 2955, 2958, 2960, 2961, 2962, 2963, 2966, 2967, 2968, 2969, 2971, 2972, 2974, 2975, 2976, 2978, 2979, 2980, 2981, 2982, 2983, 2988, 2989, 2990, 2991, 2992, 2994, 2995, 2996, 2997, 2999, 3000, 3001, 3002, 3003, 3004, 3011, 3012, 3013, 3014, 3015, 3016, 3017, 3018, 3019, 3021, 3022, 3023, 3024, 3027, 3028, 3029, 3030, 3031, 3033, 3035, 3036, 3037, 3038, 3040, 3045, 3047, 3049, 3050, 3051, 3053, 3054, 3055, 3059, 3060, 3061, 3062, 3063, 3064, 3065, 3066, 3067, 3068, 3069, 3070, 3071, 3072, 3073, 3075, 3076, 3077, 3078, 3079, 3081, 3084, 3085, 3086, 3093, 3094, 3095, 3096, 3098, 3099, 3100, 3101, 3102, 3103, 3104, 3106, 3107, 3108, 3109, 3110, 3111, 3112, 3113, 3114, 3116, 3118, 3119, 3120, 3121, 3122, 3123, 3126, 3127, 3128, 3129, 3130, 3131, 3134, 3135, 3141, 3142, 3143, 3144, 3145, 3146, 3148, 3149, 3150, 3151, 3153, 3154, 3155, 3156, 3159, 3161, 3162, 3164, 3165, 3166, 3167, 3169, 3170, 3171, 3186, 3190, 3191, 3192, 3193, 3194, 3195, 3196, 3197, 3200, 3202, 3203, 3204, 3205, 3207, 3208, 3210, 3211, 3212, 3214, 3215, 3216, 3218, 3219, 3220, 3222, 3225, 3226, 3227, 3228, 3229, 3230, 3231, 3233, 3236, 3239, 3240, 3241, 3242, 3245, 3246, 3247, 3248, 3250, 3251, 3252, 3253, 3254, 3255, 3257, 3258, 3259, 3260, 3261, 3262, 3265, 3266, 3267, 3268, 3269, 3271, 3272, 3273, 3274, 3275, 3278, 3279, 3280, 3301, 3302, 3304, 3305, 3306, 3307, 3308, 3309, 3311, 3313, 3314, 3315, 3316, 3317, 3318, 3319, 3321, 3322, 3323, 3324, 3326, 3327, 3328, 3332, 3333, 3334, 3335, 3336, 3337, 3338, 3339, 3341, 3342, 3343, 3344, 3347, 3349, 3350, 3351, 3352, 3353, 3356, 3358, 3359, 3360, 3361, 3368, 3369, 3370, 3372, 3375, 3377, 3382, 3385, 3387, 3390, 3392, 3393, 3395, 3396, 3397, 3399, 3400, 3402, 3403, 3404, 3405, 3406, 3408, 3409, 3411, 3412, 3414, 3418, 3419, 3421, 3422, 3423, 3424, 3425, 3427, 3428, 3429, 3430, 3431, 3441, 3442, 3443, 3444, 3454, 3455, 3459, 3460, 3462, 3463, 3464, 3465, 3466, 3470, 3471, 3473, 3477, 3478, 3479, 3484, 3486, 3487, 3488, 3490, 3491, 3493, 3496, 3499, 3502, 3504, 3505, 3506, 3507, 3508, 3510, 3511, 3513, 3514, 3515, 3516, 3517, 3518, 3519, 3520, 3521, 3522, 3523, 3524, 3526, 3528, 3530, 3531, 3532, 3533, 3534, 3536, 3537, 3538, 3539, 3540, 3541, 3542, 3543, 3544, 3545, 3547, 3548, 3550, 3551, 3552, 3554, 3556, 3557, 3559, 3561, 3563, 3565, 3566, 3567, 3568, 3569, 3570, 3571, 3574, 3575, 3576, 3577, 3578, 3579, 3580, 3583, 3584, 3585, 3586, 3587, 3592, 3595, 3596, 3598, 3599, 3600, 3602, 3603, 3606, 3607, 3608, 3609, 3610, 3612, 3614, 3615, 3616, 3617, 3619, 3620, 3621, 3623, 3625, 3627, 3631, 3633, 3634, 3635, 3636, 3643, 3644, 3646, 3647, 3649, 3650, 3652, 3653, 3654, 3655, 3656, 3657, 3658, 3659, 3660, 3661, 3662, 3663, 3664, 3665, 3666, 3667, 3668, 3670, 3671, 3672, 3673, 3674, 3675, 3676, 3677, 3680, 3682, 3684, 3687, 3689, 3690, 3696, 3707, 3708, 3710, 3711, 3712, 3713, 3714, 3715, 3724, 3725, 3727, 3729, 3730, 3732, 3733, 3734, 3737, 3738, 3739, 3740, 3741, 3744, 3745, 3746, 3747, 3748, 3749, 3751, 3752, 3753, 3754, 3756, 3757, 3760, 3761, 3763, 3765, 3766, 3767, 3768, 3769, 3770, 3771, 3773, 3774, 3776, 3777, 3778, 3779, 3781, 3783, 3790, 3793, 3797, 3798, 3799, 3800, 3801, 3802, 3803, 3804, 3805, 3806, 3807, 3808, 3809, 3810, 3811, 3812, 3813, 3814, 3817, 3819, 3820, 3821, 3822, 3825, 3827, 3828, 3829, 3830, 3831, 3832, 3833, 3834, 3836, 3837, 3838, 3841, 3842, 3844, 3848, 3850, 3851, 3852, 3854, 3855, 3856, 3857, 3859, 3860, 3861, 3863, 3864, 3865, 3866, 3867, 3870, 3871, 3872, 3874, 3876, 3877, 3883, 3888, 3891, 3892, 3893, 3894, 3895, 3898, 3899, 3901, 3904, 3905, 3906, 3908, 3909, 3910, 3911, 3912, 3913, 3914, 3916, 3918, 3919, 3922, 3923, 3924, 3925, 3926, 3928, 3929, 3930, 3931, 3933, 3934, 3937, 3938, 3939, 3940, 3941, 3942, 3947, 3949, 3951, 3953, 3954, 3955, 3956, 3957, 3958, 3959, 3960, 3961, 3962, 3963, 3965, 3966, 3969, 3971, 3973, 3976, 3992, 3994, 3999, 4001, 4004, 4008, 4011, 4013, 4024, 4027, 4029, 4031, 4036, 4040, 4043, 4045, 4046, 4048, 4049, 4054, 4055, 4056, 4057, 4058, 4059, 4060, 4061, 4062, 4064, 4065, 4066, 4067, 4069, 4070, 4071, 4072, 4073, 4074, 4075, 4076, 4077, 4078, 4079, 4080, 4081, 4083, 4084, 4086, 4091, 4092, 4093, 4094, 4097, 4099, 4100, 4101, 4102, 4103, 4104, 4109, 4111, 4113, 4116, 4117, 4118, 4119, 4120, 4121, 4122, 4123, 4124, 4125, 4126, 4127, 4129, 4130, 4131, 4132, 4133, 4134, 4136, 4137, 4138, 4139, 4141, 4142, 4143, 4145, 4146, 4149, 4150, 4151, 4154, 4155, 4156, 4160, 4166, 4169, 4170, 4172, 4173, 4174, 4175, 4177, 4179, 4182, 4183, 4185, 4187, 4188, 4189, 4190, 4191, 4192, 4193, 4195, 4198, 4199, 4200, 4201, 4204, 4206, 4208, 4211, 4212, 4218, 4225, 4226, 4229, 4230, 4231, 4232, 4233, 4234, 4235, 4237, 4239, 4240, 4242, 4243, 4244, 4246, 4247, 4248, 4249, 4250, 4251, 4252, 4253, 4255, 4270, 4272, 4273, 4275, 4284, 4285, 4286, 4287, 4291, 4292, 4293, 4294, 4296, 4299, 4301, 4303, 4305, 4307, 4308, 4309, 4310, 4313, 4314, 4315, 4316, 4317, 4318, 4319, 4320, 4321, 4322, 4323, 4324, 4325, 4327, 4329, 4333, 4336, 4337, 4338, 4339, 4341, 4342, 4343, 4344, 4345, 4346, 4347, 4348, 4350, 4354, 4356, 4359, 4360, 4361, 4362, 4364, 4365, 4366, 4367, 4368, 4370, 4371, 4372, 4373, 4374, 4375, 4378, 4380, 4381, 4382, 4383, 4384, 4385, 4386, 4387, 4390, 4391, 4393, 4394, 4395, 4396, 4397, 4398, 4400, 4402, 4406, 4407, 4410, 4411, 4413, 4415, 4417, 4418, 4419, 4437, 4441, 4444, 4448, 4449, 4450, 4452, 4453, 4455, 4457, 4463, 4464, 4467, 4471, 4472, 4473, 4474, 4475, 4476, 4477, 4478, 4488, 4489, 4490, 4491, 4492, 4493, 4495, 4497, 4499, 4503, 4504, 4506, 4507, 4509, 4510, 4512, 4514, 4515, 4516, 4517, 4518, 4521, 4522, 4523, 4524, 4525, 4526, 4527, 4528, 4529, 4531, 4532, 4533, 4535, 4538, 4541, 4542, 4543, 4545, 4546, 4547, 4548, 4549, 4550, 4552, 4553, 4554, 4555, 4556, 4557, 4558, 4559, 4561, 4562, 4564, 4566, 4567, 4568, 4569, 4571, 4572, 4573, 4574, 4576, 4577, 4578, 4579, 4580, 4581, 4582, 4583, 4584, 4585, 4586, 4587, 4588, 4589, 4592, 4597, 4599, 4601, 4604, 4617, 4619, 4620, 4621, 4622, 4624, 4625, 4626, 4627, 4628, 4629, 4630, 4632, 4636, 4637, 4638, 4639, 4641, 4645, 4646, 4647, 4649, 4650, 4651, 4652, 4653, 4654, 4659, 4660, 4667, 4669, 4672, 4673, 4674, 4675, 4677, 4679, 4681, 4683, 4685, 4688, 4690, 4700, 4702, 4704, 4706, 4708, 4710, 4714, 4715, 4723, 4725, 4729, 4731, 4732, 4733, 4734, 4735, 4736, 4737, 4739, 4740, 4741, 4742, 4744, 4746, 4747, 4748, 4749, 4758, 4760, 4777, 4778, 4784, 4785, 4796, 4797, 4801, 4807, 4808, 4817, 4818, 4819, 4821, 4825, 4827, 4829, 4832, 4833, 4835, 4836, 4837, 4838, 4839, 4842, 4844, 4845, 4846, 4848, 4850, 4853, 4854, 4855, 4857, 4858, 4859, 4860, 4861, 4862, 4864, 4866, 4868, 4870, 4871, 4872, 4873, 4874, 4875, 4876, 4878, 4879, 4880, 4884, 4886, 4887, 4888, 4891, 4892, 4893, 4900, 4901, 4903, 4904, 4905, 4906, 4919, 4921, 4922, 4923, 4924, 4925, 4926, 4927, 4928, 4930, 4931, 4932, 4933, 4934, 4936, 4937, 4940, 4942, 4944, 4945, 4946, 4947, 4948, 4949, 4950, 4951, 4952, 4953, 4954, 4955, 4956, 4957, 4958, 4959, 4965, 4967, 4968, 4969, 4970, 4971, 4972, 4973, 4974, 4975, 4977, 4984, 4986, 4988, 4990, 4991, 4992, 4993, 4994, 4996, 4998, 4999, 5002, 5003, 5004, 5006, 5007, 5009, 5010, 5011, 5013, 5015, 5016, 5017, 5018, 5019, 5022, 5031, 5032, 5033, 5034, 5035, 5036, 5037, 5039, 5041, 5043, 5044, 5045, 5047, 5049, 5051, 5053, 5055, 5057, 5059, 5060, 5061, 5063, 5064, 5065, 5066, 5067, 5069, 5077, 5079, 5083, 5084, 5085, 5086, 5087, 5088, 5089, 5091, 5094, 5101, 5103, 5105, 5108, 5110, 5111, 5113, 5114, 5119, 5120, 5121, 5123, 5126, 5128, 5129, 5130, 5131, 5132, 5134, 5140, 5142, 5144, 5146, 5148, 5150, 5151, 5152, 5154, 5155, 5158, 5160, 5161, 5165, 5166, 5167, 5168, 5169, 5171, 5174, 5175, 5176, 5177, 5178, 5179, 5181, 5182, 5183, 5184, 5185, 5186, 5190, 5191, 5192, 5194, 5195, 5196, 5197, 5199, 5202, 5204, 5205, 5208, 5209, 5210, 5211, 5212, 5213, 5214, 5215, 5216, 5218, 5222, 5223, 5224, 5226, 5228, 5229, 5231, 5232, 5233, 5234, 5235, 5238, 5239, 5242, 5244, 5245, 5253, 5255, 5256, 5258, 5264, 5266, 5269, 5270, 5272, 5274, 5277, 5305, 5307, 5308, 5310, 5311, 5313, 5315, 5331, 5333, 5336, 5337, 5338, 5339, 5343, 5345, 5346, 5347, 5349, 5350, 5352, 5353, 5357, 5359, 5360, 5362, 5363, 5364, 5365, 5367, 5369, 5371, 5373, 5375, 5378, 5380, 5383, 5385, 5386, 5387, 5388, 5389, 5392, 5393, 5394, 5396, 5397, 5398, 5399, 5401, 5406, 5407, 5410, 5411, 5412, 5413, 5417, 5420, 5422, 5423, 5425, 5426, 5427, 5429, 5430, 5431, 5446, 5448, 5454, 5458, 5461, 5465, 5467, 5472, 5476, 5478, 5483, 5488, 5490, 5491, 5499, 5500, 5501, 5503, 5504, 5508, 5510, 5512, 5514, 5515, 5516, 5517, 5518, 5519, 5523, 5524, 5525, 5526, 5527, 5528, 5531, 5532, 5533, 5536, 5537, 5538, 5539, 5540, 5542, 5546, 5547, 5549, 5551, 5553, 5554, 5555, 5556, 5557, 5560, 5561, 5563, 5564, 5565, 5566, 5571, 5574, 5581, 5582, 5585, 5586, 5588, 5589, 5590, 5591, 5592, 5593, 5595, 5596, 5597, 5598, 5599, 5600, 5601, 5602, 5603, 5604, 5606, 5608, 5613, 5614, 5620, 5621, 5622, 5624, 5626, 5628, 5630, 5632, 5635, 5637, 5638, 5642, 5643, 5644, 5654, 5658, 5659, 5661, 5663, 5664, 5672, 5673, 5675, 5676, 5677, 5678, 5680, 5681, 5682, 5683, 5684, 5686, 5687, 5688, 5689, 5692, 5693, 5696, 5697, 5699, 5700, 5701, 5702, 5703, 5704, 5705, 5707, 5708, 5709, 5711, 5712, 5713, 5715, 5717, 5718, 5719, 5721, 5723, 5726, 5727, 5728, 5729, 5731, 5732, 5733, 5734, 5736, 5738, 5740, 5742, 5745, 5746, 5747, 5749, 5750, 5751, 5753, 5755, 5756, 5757, 5760, 5762, 5763, 5766, 5768, 5771, 5772, 5773, 5774, 5776, 5778, 5779, 5781, 5783, 5785, 5786, 5802, 5803, 5804, 5815, 5816, 5817, 5818, 5819, 5821, 5822, 5823, 5824, 5826, 5827, 5833, 5835, 5837, 5838, 5839, 5840, 5841, 5842, 5843, 5844, 5845, 5848, 5849, 5851, 5853, 5856, 5858, 5859, 5860, 5861, 5863, 5867, 5869, 5870, 5871, 5872, 5873, 5875, 5876, 5879, 5880, 5881, 5883, 5886, 5890, 5892, 5893, 5897, 5898, 5899, 5900, 5901, 5902, 5903, 5904, 5905, 5906, 5908, 5909, 5910, 5911, 5912, 5914, 5915, 5916, 5917, 5918, 5919, 5920, 5921, 5922, 5923, 5924, 5925, 5926, 5927, 5928, 5929, 5930, 5931, 5932, 5933, 5934, 5935, 5936, 5937, 5938, 5939, 5940, 5941, 5944, 5945, 5946, 5947, 5949, 5950, 5951, 5952, 5953, 5954, 5955, 5957, 5958, 5959, 5962, 5963, 5964, 5966, 5967, 5968, 5969, 5970, 5972, 5974, 5975, 5978, 5979, 5980, 5982, 5983, 5986, 5988, 5989, 5991, 5992, 5993, 5994, 5995, 5996, 5997, 5998, 5999, 6000, 6001, 6003, 6004, 6005, 6006, 6009, 6011, 6012, 6015, 6016, 6017, 6018, 6020, 6021, 6022, 6026, 6028, 6029, 6030, 6031, 6035, 6036, 6037, 6038, 6041, 6043, 6044, 6046, 6047, 6048, 6049, 6050, 6052, 6053, 6054, 6055, 6056, 6057, 6058, 6059, 6060, 6061, 6062, 6063, 6064, 6065, 6066, 6067, 6068, 6069, 6070, 6071, 6072, 6073, 6074, 6078, 6079, 6080, 6081, 6082, 6083, 6084, 6085, 6087, 6088, 6089, 6090, 6091, 6094, 6095, 6096, 6097, 6098, 6099, 6100, 6101, 6102, 6103, 6104, 6105, 6106, 6107, 6108, 6109, 6110, 6111, 6112, 6113, 6114, 6115, 6116, 6118, 6119, 6120, 6121, 6122, 6123, 6124, 6125, 6126, 6127, 6128, 6129, 6131, 6132, 6133, 6134, 6135, 6136, 6137, 6138, 6139, 6140, 6141, 6142, 6143, 6144, 6145, 6146, 6147, 6148, 6149, 6150, 6151, 6155, 6156, 6157, 6158, 6164, 6165, 6166, 6167, 6168, 6170, 6171, 6174, 6175, 6176, 6178, 6179, 6180, 6181, 6182, 6183, 6186, 6188, 6190, 6191, 6192, 6201, 6202, 6203, 6204, 6205, 6206, 6207, 6209, 6210, 6213, 6214, 6215, 6216, 6217, 6219, 6220, 6222, 6223, 6225, 6228, 6230, 6231, 6232, 6233, 6234, 6235, 6236, 6237, 6238, 6241, 6243, 6244, 6248, 6249, 6250, 6254, 6255, 6256, 6257, 6258, 6259, 6260, 6261, 6262, 6263, 6264, 6265, 6266, 6267, 6268, 6269, 6271, 6272, 6273, 6275, 6276, 6277, 6278, 6279, 6280, 6281, 6284, 6285, 6286, 6287, 6288, 6289, 6290, 6291, 6292, 6293, 6294, 6295, 6296, 6297, 6298, 6300, 6302, 6303, 6304, 6305, 6306, 6307, 6309, 6310, 6311, 6312, 6313, 6315, 6316, 6318, 6319, 6320, 6321, 6322, 6323, 6324, 6325, 6326, 6327, 6328, 6330, 6331, 6334, 6335, 6336, 6337, 6339, 6341, 6343, 6344, 6345, 6346, 6347, 6348, 6352, 6353, 6355, 6356, 6359, 6361, 6363, 6364, 6366, 6367, 6368, 6369, 6371, 6372, 6375, 6377, 6379, 6380, 6381, 6383, 6384, 6385, 6386, 6388, 6389, 6390, 6392, 6393, 6394, 6396, 6397, 6398, 6399, 6400, 6401, 6402, 6403, 6404, 6405, 6406, 6409, 6410, 6413, 6414, 6415, 6417, 6419, 6422, 6424, 6425, 6427, 6428, 6432, 6435, 6438, 6439, 6440, 6441, 6442, 6443, 6444, 6445, 6447, 6451, 6452, 6453, 6455, 6456, 6458, 6459, 6461, 6464, 6466, 6467, 6469, 6470, 6472, 6473, 6474, 6475, 6478, 6479, 6480, 6482, 6483, 6484, 6485, 6486, 6488, 6489, 6490, 6492, 6493, 6498, 6499, 6500, 6501, 6504, 6505, 6506, 6507, 6509, 6510, 6511, 6515, 6517, 6518, 6519, 6520, 6521, 6522, 6523, 6524, 6525, 6526, 6528, 6529, 6531, 6532, 6533, 6537, 6545, 6547, 6552, 6554, 6555, 6556, 6557, 6558, 6560, 6561, 6562, 6563, 6565, 6566, 6567, 6568, 6571, 6572, 6573, 6574, 6575, 6577, 6581, 6584, 6585, 6588, 6589, 6591, 6594, 6596, 6600, 6601, 6602, 6603, 6604, 6605, 6607, 6610, 6612, 6613, 6614, 6615, 6616, 6619, 6620, 6622, 6624, 6627, 6630, 6631, 6632, 6633, 6636, 6641, 6643, 6647, 6649, 6653, 6656, 6657, 6658, 6659, 6660, 6661, 6662, 6664, 6666, 6672, 6673, 6674, 6677, 6679, 6680, 6681, 6682, 6686, 6689, 6690, 6691, 6692, 6696, 6697, 6699, 6700, 6701, 6702, 6703, 6704, 6705, 6706, 6707, 6708, 6709, 6710, 6713, 6714, 6716, 6718, 6719, 6721, 6722, 6723, 6724, 6726, 6729, 6731, 6732, 6733, 6735, 6737, 6738, 6739, 6740, 6741, 6745, 6747, 6749, 6751, 6755, 6756, 6757, 6759, 6761, 6763, 6764, 6767, 6770, 6771, 6773, 6776, 6777, 6778, 6780, 6782, 6787, 6788, 6791, 6795, 6797, 6799, 6800, 6804, 6806, 6807, 6811, 6813, 6815, 6816, 6817, 6818, 6821, 6822, 6824, 6825, 6827, 6828, 6829, 6830, 6831, 6832, 6833, 6834, 6835, 6836, 6837, 6838, 6839, 6840, 6841, 6842, 6843, 6844, 6847, 6848, 6849, 6850, 6851, 6852, 6853, 6854, 6855, 6856, 6857, 6858, 6859, 6860, 6861, 6862, 6863, 6864, 6865, 6866, 6867, 6868, 6870, 6871, 6872, 6873, 6874, 6875, 6876, 6877, 6878, 6879, 6880, 6881, 6882, 6883, 6884, 6885, 6886, 6887, 6888, 6890, 6891, 6894, 6895, 6896, 6897, 6898, 6899, 6900, 6902, 6903, 6904, 6905, 6906, 6907, 6908, 6909, 6910, 6911, 6912, 6913, 6915, 6916, 6917, 6918, 6919, 6920, 6921, 6922, 6923, 6924, 6925, 6926, 6929, 6930, 6931, 6933, 6934, 6935, 6936, 6939, 6941, 6942, 6943, 6945, 6946, 6947, 6949, 6950, 6953, 6954, 6956, 6958, 6959, 6960, 6961, 6962, 6963, 6964, 6965, 6966, 6967, 6968, 6969, 6970, 6971, 6972, 6973, 6974, 6975, 6976, 6977, 6978, 6980, 6981, 6982, 6983, 6984, 6985, 6986, 6987, 6989, 6990, 6991, 6992, 6993, 6994, 6995, 6996, 6997, 6998, 6999, 7000, 7001, 7006, 7008, 7009, 7011, 7012, 7013, 7014, 7015, 7016, 7018, 7019, 7022, 7023, 7024, 7025, 7026, 7027, 7028, 7029, 7030, 7031, 7034, 7035, 7036, 7038, 7040, 7041, 7042, 7043, 7044, 7045, 7046, 7048, 7049, 7050, 7052, 7053, 7055, 7056, 7057, 7058, 7059, 7061, 7062, 7063, 7064, 7065, 7067, 7070, 7071, 7073, 7074, 7075, 7076, 7078, 7079, 7081, 7083, 7085, 7087, 7089, 7090, 7091, 7092, 7093, 7094, 7096, 7097, 7098, 7099, 7100, 7101, 7102, 7103, 7104, 7105, 7107, 7108, 7110, 7111, 7113, 7114, 7115, 7116, 7117, 7118, 7119, 7120, 7121, 7122, 7123, 7124, 7125, 7126, 7127, 7128, 7129, 7130, 7131, 7132, 7133, 7134, 7135, 7136, 7137, 7138, 7140, 7142, 7143, 7144, 7145, 7146, 7147, 7148, 7149, 7150, 7152, 7153, 7154, 7155, 7156, 7157, 7158, 7159, 7160, 7161, 7162, 7163, 7164, 7165, 7166, 7168, 7170, 7171, 7172, 7173, 7174, 7175, 7176, 7177, 7179, 7180, 7181, 7182, 7185, 7186, 7187, 7188, 7189, 7190, 7191, 7192, 7193, 7194, 7195, 7196, 7197, 7200, 7201, 7202, 7203, 7205, 7206, 7207, 7208, 7212, 7214, 7215, 7217, 7218, 7219, 7220, 7221, 7223, 7224, 7225, 7229, 7230, 7231, 7232, 7233, 7235, 7236, 7237, 7238, 7239, 7240, 7241, 7242, 7243, 7244, 7245, 7246, 7247, 7248, 7249, 7250, 7251, 7252, 7253, 7254, 7255, 7256, 7258, 7259, 7260, 7261, 7262, 7263, 7264, 7265, 7266, 7267, 7268, 7269, 7270, 7271, 7274, 7275, 7276, 7277, 7278, 7279, 7280, 7281, 7282, 7283, 7284, 7286, 7287, 7288, 7289, 7290, 7291, 7292, 7295, 7296, 7297, 7299, 7300, 7301, 7302, 7303, 7304, 7305, 7306, 7307, 7308, 7309, 7310, 7311, 7312, 7313, 7316, 7318, 7319, 7320, 7321, 7322, 7324, 7325, 7326, 7328, 7329, 7331, 7332, 7333, 7334, 7335, 7336, 7338, 7342, 7345, 7346, 7347, 7348, 7349, 7351, 7352, 7353, 7354, 7355, 7356, 7357, 7359, 7360, 7361, 7362, 7363, 7364, 7365, 7366, 7367, 7368, 7369, 7370, 7371, 7372, 7373, 7374, 7375, 7376, 7377, 7378, 7379, 7380, 7381, 7382, 7383, 7384, 7385, 7386, 7387, 7389, 7390, 7391, 7392, 7394, 7396, 7397, 7398, 7399, 7400, 7401, 7402, 7403, 7404, 7405, 7406, 7408, 7409, 7410, 7411, 7412, 7413, 7414, 7416, 7417, 7418, 7420, 7421, 7423, 7424, 7425, 7427, 7428, 7429, 7430, 7431, 7432, 7433, 7435, 7436, 7438, 7439, 7440, 7441, 7442, 7443, 7444, 7445, 7447, 7448, 7450, 7451, 7452, 7453, 7454, 7455, 7456, 7457, 7458, 7459, 7460, 7461, 7462, 7463, 7464, 7465, 7468, 7470, 7472, 7474, 7476, 7478, 7480, 7481, 7482, 7483, 7484, 7486, 7487, 7488, 7489, 7490, 7491, 7493, 7494, 7495, 7496, 7497, 7498, 7499, 7500, 7501, 7502, 7503, 7506, 7507, 7508, 7509, 7510, 7511, 7512, 7513, 7516, 7517, 7518, 7520, 7521, 7522, 7523, 7524, 7525, 7526, 7527, 7529, 7530, 7531, 7532, 7534, 7535, 7538, 7540, 7541, 7545, 7547, 7548, 7549, 7550, 7551, 7552, 7553, 7556, 7557, 7558, 7559, 7560, 7561, 7562, 7563, 7564, 7565, 7566, 7567, 7570, 7572, 7577, 7581, 7583, 7584, 7586, 7588, 7589, 7590, 7591, 7592, 7593, 7594, 7596, 7597, 7598, 7599, 7600, 7601, 7602, 7604, 7605, 7608, 7609, 7611, 7614, 7615, 7616, 7617, 7618, 7619, 7621, 7622, 7623, 7625, 7626, 7629, 7632, 7634, 7635, 7636, 7639, 7640, 7641, 7643, 7644, 7645, 7647, 7650, 7652, 7653, 7654, 7655, 7656, 7657, 7659, 7662, 7665, 7667, 7668, 7669, 7670, 7671, 7672, 7673, 7674, 7675, 7676, 7682, 7684, 7685, 7688, 7691, 7692, 7693, 7694, 7695, 7696, 7698, 7699, 7700, 7701, 7702, 7703, 7704, 7706, 7708, 7709, 7710, 7711, 7712, 7713, 7717, 7720, 7721, 7723, 7724, 7725, 7728, 7730, 7732, 7734, 7735, 7736, 7737, 7739, 7745, 7749, 7752, 7754, 7755, 7757, 7758, 7759, 7761, 7762, 7764, 7766, 7770, 7771, 7773, 7776, 7777, 7779, 7780, 7781, 7784, 7786, 7787, 7789, 7791, 7793, 7794, 7796, 7797, 7798, 7799, 7800, 7801, 7807, 7810, 7811, 7813, 7814, 7815, 7817, 7818, 7819, 7820, 7821, 7823, 7825, 7826, 7827, 7829, 7830, 7833, 7834, 7836, 7839, 7840, 7841, 7843, 7844, 7847, 7849, 7850, 7852, 7855, 7856, 7858, 7859, 7861, 7862, 7863, 7864, 7865, 7867, 7868, 7870, 7871, 7872, 7873, 7874, 7875, 7880, 7881, 7884, 7886, 7888, 7890, 7891, 7893, 7894, 7895, 7898, 7900, 7901, 7904, 7906, 7907, 7908, 7911, 7913, 7915, 7917, 7919, 7920, 7921, 7923, 7927, 7929, 7930, 7931, 7932, 7934, 7936, 7937, 7938, 7939, 7941, 7943, 7944, 7945, 7946, 7947, 7948, 7949, 7951, 7952, 7953, 7954, 7956, 7958, 7959, 7961, 7963, 7964, 7966, 7967, 7968, 7969, 7970, 7972, 7973, 7974, 7975, 7976, 7978, 7979, 7980, 7981, 7982, 7983, 7984, 7985, 7986, 7987, 7988, 7989, 7990, 7991, 7992, 7993, 7994, 7995, 7996, 7997, 7998, 7999, 8000, 8001, 8002, 8003, 8004, 8005, 8006, 8008, 8009, 8010, 8011, 8012, 8013, 8014, 8015, 8016, 8018, 8019, 8020, 8022, 8025, 8027, 8030, 8031, 8032, 8033, 8034, 8035, 8036, 8037, 8038, 8039, 8040, 8041, 8043, 8044, 8046, 8047, 8048, 8049, 8051, 8052, 8053, 8054, 8055, 8056, 8057, 8058, 8059, 8060, 8061, 8062, 8063, 8064, 8067, 8069, 8070, 8071, 8072, 8073, 8075, 8077, 8079, 8080, 8081, 8082, 8083, 8085, 8086, 8087, 8088, 8089, 8090, 8091, 8093, 8094, 8096, 8097, 8099, 8102, 8103, 8104, 8105, 8106, 8107, 8108, 8110, 8112, 8113], [
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
l(F::PostalCode, L::Es), l(F::City, L::Es), l(F::Courses, L::Vi), l(F::Courses, L::Pt), l(F::StudyType, L::Ga), l(F::Score, L::Es), l(F::StudyType, L::Ro), l(F::Score, L::Ro),
l(F::TeamSize, L::Tr), l(F::JobStatus, L::Tr), l(F::WorkMode, L::Tr), l(F::Period, L::Tr), l(F::Location, L::Tr), l(F::WantedCity, L::Tr), l(F::Role, L::Ro), l(F::Phone, L::En),
l(F::Address, L::Es), l(F::IscedFields, L::It), l(F::IscedFields, L::Es), l(F::Health, L::Vi), l(F::Name, L::En), l(F::Canonical, L::En), l(F::Region, L::Fr), l(F::Region, L::It),
l(F::PostalCode, L::It), l(F::Issuer, L::Vi), l(F::City, L::It), l(F::Level, L::Vi), l(F::SpokenProduction, L::Es), l(F::SpokenProduction, L::It), l(F::Reading, L::It), l(F::Writing, L::It),
l(F::Role, L::En), l(F::Headline, L::Es), l(F::Position, L::Es), l(F::Position, L::Pt), l(F::Role, L::Es), l(F::Role, L::Pt), l(F::Roles, L::Es), l(F::Roles, L::Pt),
l(F::Headline, L::Es), l(F::Headline, L::Pt), l(F::Position, L::Es), l(F::Position, L::Pt), l(F::Role, L::It), l(F::DrivingLicence, L::Es), l(F::DrivingLicence, L::Es), l(F::DrivingLicence, L::Ca),
l(F::DrivingLicence, L::Ca), l(F::Position, L::Ca), l(F::Role, L::Ca), l(F::Headline, L::Ca), l(F::Position, L::Ca), l(F::StudyType, L::Es), l(F::Area, L::Es), l(F::Area, L::Ca),
l(F::DrivingLicence, L::Pt), l(F::Period, L::Sl), l(F::Publisher, L::It), l(F::Publisher, L::Cs), l(F::Publisher, L::Sk), l(F::Publisher, L::Hr), l(F::Publisher, L::SrLatn), l(F::Summary, L::Id),
l(F::ProjectType, L::Es), l(F::ProjectType, L::Pt), l(F::ProjectType, L::It), l(F::ProjectType, L::Ca), l(F::ProjectType, L::Fr), l(F::ProjectType, L::Nl), l(F::ProjectType, L::Ro), l(F::ProjectType, L::En),
l(F::ProjectType, L::Es), l(F::ProjectType, L::Fr), l(F::LeavingReason, L::Es), l(F::NationalId, L::Vi), l(F::DrivingLicence, L::Ga), l(F::EqfLevel, L::Fr), l(F::EqfLevel, L::Ro), l(F::Cefr, L::Fr),
l(F::Cefr, L::Fr), l(F::Cefr, L::Ro), l(F::Cefr, L::En), l(F::Cefr, L::Nl), l(F::Cefr, L::Pl), l(F::Cefr, L::Ru), l(F::Cefr, L::Uk), l(F::Cefr, L::Cs),
l(F::Cefr, L::Sk), l(F::Cefr, L::Sl), l(F::Cefr, L::Hr), l(F::Cefr, L::Sv), l(F::Cefr, L::Da), l(F::Cefr, L::Nb), l(F::Cefr, L::Fi), l(F::Cefr, L::Ro),
l(F::Cefr, L::Bg), l(F::Cefr, L::Tr), l(F::Cefr, L::SrLatn), l(F::Cefr, L::En), l(F::Cefr, L::Sv), l(F::Cefr, L::Nb), l(F::Cefr, L::Da), l(F::Cefr, L::Fi),
l(F::Mobile, L::Es), l(F::Mobile, L::Pt), l(F::Description, L::Pl), l(F::Description, L::Hu), l(F::Name, L::Cs), l(F::Name, L::Sk), l(F::Mobile, L::En), l(F::Mobile, L::It),
l(F::Mobile, L::En), l(F::Mobile, L::Fr), l(F::Mobile, L::It), l(F::Mobile, L::Mt), l(F::Mobile, L::Es), l(F::Mobile, L::Pt), l(F::Title, L::Cs), l(F::Title, L::Sk),
l(F::Institution, L::Ca), l(F::Institution, L::Fr), l(F::Employer, L::Es), l(F::Mobile, L::Tr), l(F::PostalCode, L::Pt), l(F::City, L::Pt), l(F::Mobile, L::Tr), l(F::StudyType, L::Es),
l(F::LanguageCertificates, L::Es), l(F::LanguageCertificates, L::Pt), l(F::LanguageCertificates, L::Fr), l(F::StudyType, L::En), l(F::LanguageCertificates, L::En), l(F::LanguageCertificates, L::Ro), l(F::LanguageCertificates, L::Ro), l(F::LanguageCertificates, L::Nl),
l(F::LanguageCertificates, L::En), l(F::LanguageCertificates, L::It), l(F::StudyType, L::Fr), l(F::LanguageCertificates, L::Fr), l(F::LanguageCertificates, L::Ca), l(F::LanguageCertificates, L::Ca), l(F::LanguageCertificates, L::Sv), l(F::LanguageCertificates, L::Da),
l(F::LanguageCertificates, L::Sl), l(F::LanguageCertificates, L::Hr), l(F::LanguageCertificates, L::Cs), l(F::LanguageCertificates, L::Sk), l(F::LanguageCertificates, L::Pl), l(F::Nationality, L::Ro), l(F::Credits, L::It), l(F::Organization, L::En),
l(F::Manager, L::Sv), l(F::Manager, L::Pt), l(F::Address, L::Vi), l(F::Headline, L::Vi), l(F::Position, L::Vi), l(F::Position, L::Vi), l(F::Role, L::Vi), l(F::Area, L::Vi),
l(F::Nationality, L::Pt), l(F::Location, L::Pt), l(F::City, L::Pt), l(F::Description, L::Sk), l(F::Score, L::Nl), l(F::Description, L::Cs), l(F::Description, L::Sl), l(F::Description, L::Hr),
l(F::Description, L::SrLatn), l(F::Address, L::Hu), l(F::Title, L::Hu), l(F::Sector, L::Ga), l(F::Responsibilities, L::Cs), l(F::Responsibilities, L::Sk), l(F::Gender, L::Tr), l(F::Reference, L::Es),
l(F::Reference, L::Ca), l(F::Reference, L::Pt), l(F::Reading, L::Sk), l(F::Reading, L::Hr), l(F::Reading, L::SrLatn), l(F::Emails, L::Lv), l(F::Urls, L::Lv), l(F::Reference, L::Cs),
l(F::Reference, L::Sk), l(F::Reference, L::Sl), l(F::Reference, L::Hr), l(F::Reference, L::Sv), l(F::Reference, L::Da), l(F::Reference, L::Ro), l(F::Reference, L::SrLatn), l(F::Reference, L::It),
l(F::Extra, L::Lv), l(F::Phones, L::Lv), l(F::Reading, L::Ro), l(F::Nationality, L::En), l(F::Nationality, L::Fr), l(F::Location, L::It), l(F::City, L::It), l(F::Nationality, L::It),
l(F::Nationality, L::Mt), l(F::Nationality, L::It), l(F::City, L::En), l(F::Reference, L::Cs), l(F::Reference, L::Sk), l(F::Location, L::Es), l(F::City, L::Es), l(F::Nationality, L::Es),
l(F::Nationality, L::Ca), l(F::City, L::Ca), l(F::MaritalStatus, L::En), l(F::HonorificPrefix, L::Fr), l(F::MaritalStatus, L::Sv), l(F::MaritalStatus, L::Sv), l(F::MaritalStatus, L::Da), l(F::Language, L::Cs),
l(F::Rank, L::En), l(F::Rank, L::Fr), l(F::Score, L::Pt), l(F::Entity, L::Ga), l(F::Entity, L::En), l(F::Entity, L::Fr), l(F::Entity, L::Ro), l(F::Entity, L::Ca),
l(F::Entity, L::Es), l(F::Entity, L::Pt), l(F::Entity, L::It), l(F::Closing, L::En), l(F::ClosingSalutation, L::En), l(F::Employer, L::Vi), l(F::Institution, L::Vi), l(F::Authors, L::It),
l(F::Authors, L::Ro), l(F::Authors, L::Ca), l(F::PostalCode, L::Ga), l(F::PostalCode, L::Ro), l(F::City, L::Ro), l(F::Url, L::En), l(F::LanguageCode, L::En), l(F::PostalCode, L::Fr),
l(F::City, L::Fr), l(F::Url, L::Fr), l(F::PostalCode, L::Ca), l(F::Url, L::It), l(F::Url, L::Pt), l(F::Url, L::Es), l(F::PostalCode, L::Es), l(F::PostalCode, L::Pt),
l(F::FamilyName, L::Ca), l(F::FamilyName, L::It), l(F::Name, L::It), l(F::Name, L::Ca), l(F::Institution, L::Ga), l(F::Institution, L::Es), l(F::Institution, L::Pt), l(F::Institution, L::Pt),
l(F::Region, L::Ca), l(F::SpokenInteraction, L::Ga), l(F::StartDate, L::Es), l(F::Entity, L::Fr), l(F::Entity, L::It), l(F::Communication, L::Nl), l(F::Communication, L::En), l(F::Communication, L::Fr),
l(F::Communication, L::En), l(F::Employer, L::Pt), l(F::Employer, L::Es), l(F::Employer, L::Ro), l(F::Employer, L::Ro), l(F::Entity, L::Ro), l(F::Employer, L::En), l(F::Organization, L::En),
l(F::CompanyDescription, L::En), l(F::Entity, L::En), l(F::Employer, L::En), l(F::TeamSize, L::En), l(F::Employer, L::Ca), l(F::Department, L::Ro), l(F::Keywords, L::Fr), l(F::Keywords, L::Es),
l(F::Keywords, L::Pt), l(F::Fluency, L::Ro), l(F::Keywords, L::Ro), l(F::Keywords, L::It), l(F::EndDate, L::En), l(F::Listening, L::Pt), l(F::Reading, L::Pt), l(F::Reading, L::Fr),
l(F::Listening, L::Fr), l(F::Reading, L::Ca), l(F::Listening, L::Ca), l(F::Listening, L::Es), l(F::Reading, L::Es), l(F::Writing, L::Es), l(F::Username, L::Fr), l(F::Username, L::Ca),
l(F::Profiles, L::Fr), l(F::Communication, L::Pt), l(F::Communication, L::Es), l(F::Communication, L::Ro), l(F::Communication, L::It), l(F::Region, L::Es), l(F::Awarder, L::Es), l(F::Awarder, L::Pt),
l(F::Closing, L::En), l(F::Closing, L::Fr), l(F::JobStatus, L::It), l(F::Publisher, L::En), l(F::Publisher, L::Fr), l(F::Publisher, L::Es), l(F::Publisher, L::Pt), l(F::Publisher, L::Ro),
l(F::Publisher, L::Pt), l(F::Publisher, L::Fr), l(F::Keywords, L::Vi), l(F::Employer, L::Vi), l(F::Entity, L::Vi), l(F::Position, L::Vi), l(F::Responsibilities, L::Vi), l(F::Responsibilities, L::Vi),
l(F::Headline, L::Vi), l(F::Publisher, L::Nl), l(F::Publisher, L::Ca), l(F::Publisher, L::Es), l(F::Publisher, L::Ca), l(F::Fluency, L::It), l(F::Achievements, L::Pt), l(F::MilitaryService, L::En),
l(F::Date, L::It), l(F::Username, L::Ro), l(F::Username, L::Pt), l(F::Phone, L::En), l(F::Phone, L::Fr), l(F::Phone, L::Nl), l(F::Phone, L::Ro), l(F::Phone, L::Es),
l(F::Phone, L::Pt), l(F::Mobile, L::Pt), l(F::Region, L::Ga), l(F::Profiles, L::Pt), l(F::Phone, L::Pt), l(F::Phone, L::It), l(F::Data, L::En), l(F::ContentCreation, L::En),
l(F::ContentCreation, L::Nl), l(F::Description, L::Fr), l(F::Courses, L::Fr), l(F::Courses, L::It), l(F::Description, L::It), l(F::Description, L::Pt), l(F::Courses, L::Pt), l(F::Description, L::En),
l(F::Description, L::Nl), l(F::Description, L::Ca), l(F::Description, L::Fr), l(F::Description, L::Es), l(F::Description, L::Pt), l(F::Description, L::Ca), l(F::Description, L::Ro), l(F::WorkMode, L::En),
l(F::WorkMode, L::Nl), l(F::WorkMode, L::Fr), l(F::Entity, L::Pt), l(F::WorkMode, L::Es), l(F::WorkMode, L::It), l(F::Responsibilities, L::En), l(F::SpokenInteraction, L::Ca), l(F::SpokenInteraction, L::Pt),
l(F::SpokenProduction, L::Pt), l(F::SpokenInteraction, L::Es), l(F::SpokenInteraction, L::Ro), l(F::SpokenInteraction, L::En), l(F::SpokenInteraction, L::Fr), l(F::SpokenInteraction, L::It), l(F::Manager, L::Ro), l(F::Courses, L::En),
l(F::Body, L::Fr), l(F::Email, L::Pt), l(F::Email, L::Es), l(F::StudyType, L::It), l(F::Area, L::It), l(F::Country, L::En), l(F::Region, L::En), l(F::Courses, L::Fr),
l(F::PostalCode, L::Fr), l(F::PostalCode, L::Es), l(F::PostalCode, L::Ca), l(F::ContentCreation, L::Es), l(F::ContentCreation, L::Ro), l(F::ContentCreation, L::Fr), l(F::ContentCreation, L::It), l(F::Credits, L::En),
l(F::Credits, L::Ro), l(F::Credits, L::Es), l(F::Credits, L::Pt), l(F::Credits, L::Es), l(F::Credits, L::En), l(F::Credits, L::De), l(F::Credits, L::Fr), l(F::Credits, L::Ca),
l(F::Credits, L::Fr), l(F::Credits, L::Ga), l(F::ContentCreation, L::Pt), l(F::EndDate, L::Ga), l(F::ContentCreation, L::Ga), l(F::Credits, L::Ca), l(F::MaritalStatus, L::Hu), l(F::FamilyName, L::Hu),
l(F::Department, L::Hu), l(F::Reading, L::Cs), l(F::Language, L::Sk), l(F::Profiles, L::Es), l(F::Organization, L::Ga), l(F::Communication, L::Ga), l(F::Description, L::Ga), l(F::Location, L::En),
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
l(F::Position, L::Sl), l(F::SpokenInteraction, L::Sv), l(F::Url, L::En), l(F::Url, L::ZhHans), l(F::Url, L::Tr), l(F::EndDate, L::Vi), l(F::ExperienceYears, L::Tr), l(F::Name, L::Es),
l(F::Title, L::Es), l(F::Name, L::It), l(F::Title, L::It), l(F::Name, L::Ro), l(F::Title, L::Ro), l(F::Department, L::Pl), l(F::Department, L::Ro), l(F::Department, L::Ca),
l(F::Department, L::Lt), l(F::Region, L::Es), l(F::Department, L::Es), l(F::Department, L::Pt), l(F::Department, L::Lv), l(F::Region, L::Fr), l(F::Department, L::Fr), l(F::Department, L::En),
l(F::Area, L::En), l(F::StudyType, L::Tr), l(F::Score, L::Tr), l(F::Score, L::Tr), l(F::Publisher, L::Tr), l(F::Organization, L::Tr), l(F::LastModified, L::Fr), l(F::Description, L::Pt),
l(F::CompanyDescription, L::Ro), l(F::CompanyDescription, L::En), l(F::Description, L::En), l(F::Description, L::Fr), l(F::StartDate, L::Es), l(F::StartDate, L::Pt), l(F::Period, L::Es), l(F::Name, L::Pt),
l(F::Title, L::Pt), l(F::StudyType, L::Pt), l(F::Position, L::En), l(F::WantedCity, L::En), l(F::Description, L::Id), l(F::Responsibilities, L::Id), l(F::CompanyDescription, L::Id), l(F::Description, L::Mt),
l(F::ClosingSalutation, L::Es), l(F::Summary, L::Ro), l(F::Highlights, L::Pt), l(F::Addressee, L::Es), l(F::Addressee, L::Es), l(F::Addressee, L::Pt), l(F::Addressee, L::It), l(F::Addressee, L::Pt),
l(F::Summary, L::En), l(F::Description, L::En), l(F::Description, L::De), l(F::Description, L::Fr), l(F::Highlights, L::En), l(F::Summary, L::De), l(F::MaritalStatus, L::Cs), l(F::Mobile, L::Vi),
l(F::Email, L::Vi), l(F::Location, L::Vi), l(F::SpokenInteraction, L::Lv), l(F::Awarder, L::Id), l(F::Score, L::Vi), l(F::Highlights, L::Vi), l(F::Phone, L::Vi), l(F::Phones, L::Vi),
l(F::Department, L::Nl), l(F::MilitaryService, L::Nl), l(F::Extra, L::Tr), l(F::Emails, L::Tr), l(F::Phones, L::Tr), l(F::Urls, L::Tr), l(F::Title, L::Hu), l(F::Language, L::Tr),
l(F::LanguageCertificates, L::Tr), l(F::Fluency, L::Tr), l(F::Keywords, L::Tr), l(F::Language, L::Tr), l(F::TeamSize, L::Pt), l(F::TeamSize, L::It), l(F::Religion, L::Tr), l(F::StartDate, L::Ro),
l(F::Listening, L::Tr), l(F::Department, L::Mt), l(F::Department, L::It), l(F::StudyType, L::De), l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::StudyType, L::Et), l(F::StudyType, L::En),
l(F::StudyType, L::Es), l(F::StudyType, L::Pt), l(F::StudyType, L::It), l(F::StudyType, L::Nl), l(F::StudyType, L::Sl), l(F::StudyType, L::Hr), l(F::StudyType, L::Mt), l(F::StudyType, L::Hu),
l(F::StudyType, L::Ro), l(F::StudyType, L::Tr), l(F::StudyType, L::Ca), l(F::StudyType, L::SrLatn), l(F::Thesis, L::Hu), l(F::StudyType, L::Lt), l(F::LanguageCertificates, L::En), l(F::HighestDegree, L::Fr),
l(F::Thesis, L::Fi), l(F::StudyType, L::Lv), l(F::Thesis, L::Sl), l(F::Thesis, L::Hr), l(F::Thesis, L::SrLatn), l(F::Manager, L::Fr), l(F::Department, L::Fr), l(F::Manager, L::Ca),
l(F::Manager, L::Es), l(F::Area, L::Es), l(F::Area, L::Pt), l(F::Area, L::It), l(F::Area, L::En), l(F::Area, L::Fr), l(F::Courses, L::Ro), l(F::SpokenProduction, L::Ro),
l(F::Thesis, L::Hr), l(F::Thesis, L::Lv), l(F::Thesis, L::Lt), l(F::Thesis, L::SrLatn), l(F::Thesis, L::Id), l(F::Thesis, L::Ro), l(F::Availability, L::It), l(F::Availability, L::Es),
l(F::WantedCity, L::Es), l(F::Availability, L::Pt), l(F::WantedCity, L::Pt), l(F::WantedCity, L::It), l(F::Availability, L::Ca), l(F::Availability, L::Ro), l(F::Thesis, L::Pt), l(F::Thesis, L::En),
l(F::Thesis, L::De), l(F::Thesis, L::Mt), l(F::Title, L::Pt), l(F::Title, L::Fr), l(F::Region, L::Pt), l(F::Date, L::Id), l(F::Publisher, L::Id), l(F::Issuer, L::Id),
l(F::Department, L::Pt), l(F::Department, L::En), l(F::Department, L::Fr), l(F::Department, L::Es), l(F::Department, L::Es), l(F::Sector, L::Hr), l(F::Entity, L::Pl), l(F::ExperienceYears, L::Sk),
l(F::NationalId, L::Es), l(F::NationalId, L::Ca), l(F::EndDate, L::Pl), l(F::EndDate, L::Cs), l(F::EndDate, L::Sk), l(F::EndDate, L::Sl), l(F::EndDate, L::Hr), l(F::EndDate, L::SrLatn),
l(F::BirthDate, L::En), l(F::Age, L::Hr), l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Period, L::Cs), l(F::Reading, L::Vi), l(F::Version, L::En), l(F::Extra, L::Pl),
l(F::Awarder, L::SrLatn), l(F::Awarder, L::Hr), l(F::BirthPlace, L::Tr), l(F::Url, L::En), l(F::Thesis, L::Sv), l(F::Thesis, L::Sl), l(F::Thesis, L::SrLatn), l(F::Thesis, L::Hr),
l(F::Sector, L::Fr), l(F::Area, L::Fr), l(F::Sector, L::Fr), l(F::Area, L::Fr), l(F::IscedFields, L::Fr), l(F::IscedFields, L::Ro), l(F::Area, L::Ro), l(F::Sector, L::Ro),
l(F::Sector, L::Ro), l(F::Area, L::Ro), l(F::Location, L::Fr), l(F::Address, L::Fr), l(F::Location, L::It), l(F::Address, L::Es), l(F::Address, L::Pt), l(F::Address, L::It),
l(F::Address, L::Pt), l(F::Level, L::Ca), l(F::Fluency, L::Ca), l(F::Level, L::Es), l(F::Level, L::Pt), l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::Location, L::Id),
l(F::Address, L::Id), l(F::City, L::Id), l(F::Level, L::Pt), l(F::Fluency, L::Pt), l(F::Employer, L::Vi), l(F::Organization, L::Vi), l(F::Entity, L::Vi), l(F::Entity, L::Vi),
l(F::Awarder, L::Vi), l(F::Reference, L::Cs), l(F::StudyType, L::Cs), l(F::Achievements, L::Cs), l(F::Achievements, L::Sl), l(F::StudyType, L::Sk), l(F::Achievements, L::Sk), l(F::Availability, L::Pl),
l(F::Achievements, L::SrLatn), l(F::Availability, L::Cs), l(F::Availability, L::Sk), l(F::Availability, L::Hr), l(F::Availability, L::SrLatn), l(F::Availability, L::Sk), l(F::LanguageExperiences, L::Pl), l(F::ExperienceYears, L::Pl),
l(F::Keywords, L::Cs), l(F::LeavingReason, L::Sk), l(F::EqfLevel, L::De), l(F::DrivingLicence, L::En), l(F::Safety, L::Lv), l(F::Email, L::Hu), l(F::Emails, L::SrLatn), l(F::Urls, L::Sl),
l(F::Phones, L::Sl), l(F::Emails, L::Sl), l(F::Extra, L::Sl), l(F::Urls, L::SrLatn), l(F::Phones, L::SrLatn), l(F::Extra, L::Sl), l(F::Extra, L::Hr), l(F::Extra, L::SrLatn),
l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::Sector, L::Sk), l(F::WorkMode, L::Sk), l(F::WorkMode, L::Cs), l(F::WorkMode, L::Sk), l(F::WorkMode, L::Cs), l(F::Profiles, L::Hr),
l(F::Profiles, L::SrLatn), l(F::Organization, L::Sl), l(F::Profiles, L::Sl), l(F::Country, L::Sl), l(F::Country, L::Hr), l(F::Country, L::SrLatn), l(F::Nationality, L::Sl), l(F::Nationality, L::Hr),
l(F::Nationality, L::SrLatn), l(F::Description, L::Vi), l(F::Title, L::Ga), l(F::Responsibilities, L::Ga), l(F::Period, L::Ca), l(F::Period, L::Id), l(F::Period, L::It), l(F::Period, L::Ro),
l(F::Period, L::En), l(F::Period, L::Ro), l(F::LeavingReason, L::Cs), l(F::Level, L::Tr), l(F::Fluency, L::Tr), l(F::StudyType, L::Tr), l(F::Responsibilities, L::Hr), l(F::Responsibilities, L::SrLatn),
l(F::StudyType, L::Pl), l(F::Department, L::Pl), l(F::Area, L::Pl), l(F::IscedFields, L::Pl), l(F::BirthDate, L::Lv), l(F::BirthPlace, L::Lv), l(F::MotherTongue, L::Lv), l(F::Gender, L::Lv),
l(F::Location, L::Lv), l(F::City, L::Lv), l(F::Address, L::Lv), l(F::Period, L::Ga), l(F::Date, L::Ga), l(F::Period, L::Sk), l(F::Period, L::Hu), l(F::Date, L::Sk),
l(F::Date, L::Hu), l(F::ReleaseDate, L::Sk), l(F::Email, L::En), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Email, L::Ja), l(F::Email, L::Ko), l(F::Email, L::De),
l(F::Email, L::Fr), l(F::Email, L::Es), l(F::Email, L::Pt), l(F::Email, L::It), l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru), l(F::Email, L::Uk),
l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Fi),
l(F::Email, L::Et), l(F::Email, L::Lv), l(F::Email, L::Lt), l(F::Email, L::Mt), l(F::Email, L::El), l(F::Email, L::Hu), l(F::Email, L::Ro), l(F::Email, L::Bg),
l(F::Email, L::Tr), l(F::Email, L::Vi), l(F::Email, L::Id), l(F::Email, L::He), l(F::Email, L::Th), l(F::Email, L::Ca), l(F::Email, L::SrLatn), l(F::Email, L::En),
l(F::Email, L::De), l(F::Email, L::Nl), l(F::Email, L::De), l(F::Email, L::Da), l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Ja), l(F::Email, L::Sl),
l(F::Email, L::Lv), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb), l(F::Email, L::Et), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Tr),
l(F::Email, L::SrLatn), l(F::Email, L::Tr), l(F::Email, L::Sv), l(F::Email, L::Nb), l(F::Email, L::Et), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::SrLatn),
l(F::Achievements, L::Ga), l(F::Credits, L::Nl), l(F::Department, L::Ro), l(F::TeamSize, L::Ro), l(F::Writing, L::Fr), l(F::Credits, L::En), l(F::Credits, L::De), l(F::Credits, L::Fr),
l(F::Credits, L::Es), l(F::Credits, L::Pt), l(F::Credits, L::It), l(F::Credits, L::Nl), l(F::Credits, L::Pl), l(F::Credits, L::Cs), l(F::Credits, L::Sk), l(F::Credits, L::Sl),
l(F::Credits, L::Hr), l(F::Credits, L::Sv), l(F::Credits, L::Da), l(F::Credits, L::Nb), l(F::Credits, L::Fi), l(F::Credits, L::Is), l(F::Credits, L::Et), l(F::Credits, L::Lv),
l(F::Credits, L::Lt), l(F::Credits, L::Ga), l(F::Credits, L::Mt), l(F::Credits, L::El), l(F::Credits, L::Hu), l(F::Credits, L::Ro), l(F::Credits, L::Bg), l(F::Credits, L::Ca),
l(F::Credits, L::Hr), l(F::Credits, L::Da), l(F::Age, L::Es), l(F::Age, L::Ca), l(F::Publisher, L::Es), l(F::Publisher, L::Ca), l(F::HighestDegree, L::En), l(F::Name, L::Et),
l(F::GivenName, L::Et), l(F::Achievements, L::Pl), l(F::TeamSize, L::Fr), l(F::ContentCreation, L::Is), l(F::FamilyName, L::Sv), l(F::FamilyName, L::Da), l(F::FamilyName, L::Is), l(F::IscedFields, L::Tr),
l(F::HighestDegree, L::Tr), l(F::Institution, L::Tr), l(F::StudyType, L::Tr), l(F::EndDate, L::Es), l(F::Extra, L::Hu), l(F::Organization, L::Hu), l(F::DrivingLicence, L::Tr), l(F::GivenName, L::Is),
l(F::Keywords, L::Ca), l(F::Keywords, L::De), l(F::Credits, L::Is), l(F::Score, L::Is), l(F::Opening, L::De), l(F::Organization, L::De), l(F::Institution, L::De), l(F::Availability, L::De),
l(F::Date, L::Ga), l(F::Issuer, L::Ga), l(F::Listening, L::Ga), l(F::EqfLevel, L::Lv), l(F::Department, L::Tr), l(F::TeamSize, L::Tr), l(F::Department, L::Sl), l(F::EqfLevel, L::Nl),
l(F::EqfLevel, L::Hu), l(F::EqfLevel, L::Sk), l(F::EqfLevel, L::Lt), l(F::StudyType, L::Da), l(F::StudyType, L::Nb), l(F::Salary, L::Id), l(F::Roles, L::Ca), l(F::Email, L::Lt),
l(F::Information, L::It), l(F::Email, L::Sl), l(F::Email, L::SrLatn), l(F::Phone, L::Hu), l(F::Achievements, L::Hu), l(F::Age, L::Hu), l(F::Issuer, L::Ro), l(F::Location, L::Et),
l(F::City, L::Et), l(F::Address, L::Et), l(F::Headline, L::Et), l(F::Email, L::En), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Email, L::Ja), l(F::Email, L::Ko),
l(F::Email, L::De), l(F::Email, L::Fr), l(F::Email, L::Es), l(F::Email, L::Pt), l(F::Email, L::It), l(F::Email, L::Nl), l(F::Email, L::Pl), l(F::Email, L::Ru),
l(F::Email, L::Uk), l(F::Email, L::Cs), l(F::Email, L::Sk), l(F::Email, L::Sl), l(F::Email, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Da), l(F::Email, L::Nb),
l(F::Email, L::Fi), l(F::Email, L::Is), l(F::Email, L::Et), l(F::Email, L::Lv), l(F::Email, L::Lt), l(F::Email, L::Mt), l(F::Email, L::El), l(F::Email, L::Hu),
l(F::Email, L::Ro), l(F::Email, L::Bg), l(F::Email, L::Tr), l(F::Email, L::Vi), l(F::Email, L::Id), l(F::Email, L::Hi), l(F::Email, L::Th), l(F::Email, L::Ca),
l(F::Email, L::SrLatn), l(F::Emails, L::Vi), l(F::Emails, L::Id), l(F::Emails, L::En), l(F::MotherTongue, L::Et), l(F::Issuer, L::Ca), l(F::Issuer, L::It), l(F::Date, L::Es),
l(F::Issuer, L::Es), l(F::Issuer, L::Pt), l(F::Issuer, L::Ca), l(F::Issuer, L::Es), l(F::Issuer, L::Pt), l(F::Issuer, L::Mt), l(F::Courses, L::Nb), l(F::Addressee, L::De),
l(F::Position, L::Fr), l(F::Headline, L::Fr), l(F::Employer, L::En), l(F::Entity, L::En), l(F::Employer, L::Fr), l(F::Entity, L::Fr), l(F::Employer, L::Es), l(F::Employer, L::Pt),
l(F::Employer, L::Ca), l(F::Entity, L::Es), l(F::Entity, L::Pt), l(F::Entity, L::Ca), l(F::Sector, L::Tr), l(F::MaritalStatus, L::Fr), l(F::Department, L::Da), l(F::Department, L::Sv),
l(F::Department, L::Nb), l(F::Url, L::Ca), l(F::Employer, L::It), l(F::Organization, L::It), l(F::Institution, L::It), l(F::Awarder, L::It), l(F::Issuer, L::It), l(F::Entity, L::It),
l(F::Employer, L::Es), l(F::Organization, L::Es), l(F::Institution, L::Es), l(F::Issuer, L::Es), l(F::Entity, L::Es), l(F::Awarder, L::Es), l(F::Entity, L::Es), l(F::Awarder, L::Es),
l(F::Employer, L::Pt), l(F::Organization, L::Pt), l(F::Awarder, L::Pt), l(F::Entity, L::Pt), l(F::Issuer, L::Pt), l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Institution, L::Ca),
l(F::Entity, L::Ca), l(F::Issuer, L::Ca), l(F::Employer, L::Fr), l(F::Keywords, L::Ga), l(F::EqfLevel, L::Sl), l(F::EqfLevel, L::Hr), l(F::Email, L::Sv), l(F::Email, L::Nb),
l(F::EqfLevel, L::En), l(F::EqfLevel, L::Cs), l(F::EqfLevel, L::Hr), l(F::EqfLevel, L::Sv), l(F::EqfLevel, L::Da), l(F::EqfLevel, L::Nb), l(F::EqfLevel, L::Fi), l(F::EqfLevel, L::En),
l(F::EqfLevel, L::Sv), l(F::EqfLevel, L::Nb), l(F::EqfLevel, L::Nl), l(F::EqfLevel, L::Da), l(F::EqfLevel, L::Is), l(F::EqfLevel, L::Fi), l(F::EqfLevel, L::Hi), l(F::EqfLevel, L::ZhHant),
l(F::EqfLevel, L::ZhHans), l(F::EqfLevel, L::Ko), l(F::EqfLevel, L::Et), l(F::EqfLevel, L::Ja), l(F::Department, L::Ca), l(F::Department, L::Fr), l(F::Department, L::Pt), l(F::TeamSize, L::Fr),
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
l(F::Summary, L::Es), l(F::BirthDate, L::Da), l(F::BirthDate, L::Nb), l(F::Department, L::De), l(F::Area, L::De), l(F::Keywords, L::De), l(F::Area, L::De), l(F::Courses, L::De),
l(F::Institution, L::It), l(F::Area, L::It), l(F::Highlights, L::En), l(F::Institution, L::Es), l(F::Area, L::Es), l(F::Area, L::Ro), l(F::Institution, L::Ro), l(F::Institution, L::Ro),
l(F::Area, L::Ro), l(F::BirthDate, L::Is), l(F::BirthPlace, L::Is), l(F::Fluency, L::Da), l(F::Fluency, L::Is), l(F::Area, L::Da), l(F::Area, L::Nb), l(F::Area, L::Is),
l(F::Courses, L::Da), l(F::Courses, L::Nb), l(F::Area, L::Da), l(F::Area, L::Nb), l(F::IscedFields, L::Nb), l(F::Area, L::Da), l(F::DrivingLicence, L::De), l(F::Place, L::Fr),
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
l(F::Organization, L::Mt), l(F::Summary, L::Vi), l(F::Keywords, L::Mt), l(F::Period, L::Vi), l(F::ProblemSolving, L::Vi), l(F::Title, L::Vi), l(F::SpokenInteraction, L::Vi), l(F::Communication, L::Vi),
l(F::Manager, L::Vi), l(F::BirthDate, L::Lt), l(F::MaritalStatus, L::Lv), l(F::BirthPlace, L::Lt), l(F::MotherTongue, L::Lt), l(F::Summary, L::Vi), l(F::Description, L::Vi), l(F::CompanyDescription, L::Vi),
l(F::Gender, L::Vi), l(F::Score, L::Nb), l(F::Religion, L::De), l(F::Responsibilities, L::Hr), l(F::Courses, L::Sl), l(F::Courses, L::Hr), l(F::Courses, L::SrLatn), l(F::Courses, L::Sl),
l(F::Courses, L::Hr), l(F::Courses, L::Pl), l(F::Gender, L::Ga), l(F::Period, L::Hr), l(F::Date, L::Hr), l(F::ReleaseDate, L::Hr), l(F::Period, L::SrLatn), l(F::Date, L::SrLatn),
l(F::ReleaseDate, L::SrLatn), l(F::Age, L::SrLatn), l(F::Period, L::Hr), l(F::Period, L::SrLatn), l(F::ExperienceYears, L::Hr), l(F::ExperienceYears, L::SrLatn), l(F::Position, L::Tr), l(F::Roles, L::Tr),
l(F::Role, L::Tr), l(F::Position, L::Tr), l(F::Position, L::Tr), l(F::Roles, L::Tr), l(F::Reference, L::Tr), l(F::SpokenProduction, L::Sl), l(F::SpokenProduction, L::Hr), l(F::SpokenProduction, L::SrLatn),
l(F::SpokenInteraction, L::Hr), l(F::SpokenInteraction, L::SrLatn), l(F::SpokenProduction, L::Hr), l(F::SpokenProduction, L::SrLatn), l(F::SpokenInteraction, L::Sl), l(F::SpokenProduction, L::Sl), l(F::Score, L::En), l(F::Score, L::ZhHans),
l(F::Score, L::ZhHant), l(F::Score, L::Ja), l(F::Score, L::Ko), l(F::Score, L::Vi), l(F::Score, L::Th), l(F::StudyType, L::Nl), l(F::City, L::Hr), l(F::StudyType, L::De),
l(F::StudyType, L::Sv), l(F::StudyType, L::Da), l(F::StudyType, L::Nb), l(F::StudyType, L::Mt), l(F::StudyType, L::Ro), l(F::Score, L::Ga), l(F::Level, L::De), l(F::City, L::SrLatn),
l(F::Location, L::Hr), l(F::StudyType, L::Is), l(F::Score, L::En), l(F::Level, L::En), l(F::StudyType, L::Es), l(F::Level, L::It), l(F::Level, L::Es), l(F::StudyType, L::Pt),
l(F::StudyType, L::Ca), l(F::Level, L::Pt), l(F::Salutation, L::En), l(F::Organization, L::En), l(F::Department, L::En), l(F::ClosingSalutation, L::De), l(F::Score, L::Ga), l(F::Mobile, L::Fr),
l(F::Mobile, L::Nl), l(F::Mobile, L::Sl), l(F::Mobile, L::Hr), l(F::Mobile, L::Fi), l(F::Mobile, L::Is), l(F::Mobile, L::Et), l(F::Mobile, L::Bg), l(F::Mobile, L::Tr),
l(F::Publisher, L::Mt), l(F::Safety, L::Tr), l(F::Location, L::Lt), l(F::City, L::Lt), l(F::Address, L::Lt), l(F::Gender, L::Ca), l(F::Gender, L::Pt), l(F::Mobile, L::Ko),
l(F::DrivingLicence, L::Pt), l(F::StudyType, L::Pt), l(F::Area, L::Pt), l(F::Listening, L::Hu), l(F::Network, L::Hu), l(F::Username, L::En), l(F::Mobile, L::Id), l(F::Mobile, L::De),
l(F::Highlights, L::Is), l(F::Institution, L::Et), l(F::HighestDegree, L::Et), l(F::StudyType, L::Et), l(F::Achievements, L::Id), l(F::Institution, L::Is), l(F::Courses, L::De), l(F::Body, L::De),
l(F::Health, L::En), l(F::Url, L::Is), l(F::Phone, L::Is), l(F::Nationality, L::De), l(F::NativePlace, L::De), l(F::Url, L::Nb), l(F::Address, L::Is), l(F::Location, L::Hu),
l(F::City, L::Sv), l(F::Url, L::Sv), l(F::Phone, L::Sv), l(F::Issuer, L::De), l(F::Publisher, L::De), l(F::Username, L::Tr), l(F::MaritalStatus, L::Es), l(F::EndDate, L::Id),
l(F::WorkMode, L::Vi), l(F::Score, L::Et), l(F::HonorificPrefix, L::Tr), l(F::Address, L::Da), l(F::Address, L::Nb), l(F::Url, L::Da), l(F::Url, L::Nb), l(F::Highlights, L::Sk),
l(F::Responsibilities, L::Sk), l(F::Courses, L::Sk), l(F::Highlights, L::Cs), l(F::Responsibilities, L::Cs), l(F::Courses, L::Cs), l(F::Headline, L::Cs), l(F::Listening, L::Is), l(F::Position, L::Is),
l(F::Role, L::Is), l(F::Roles, L::Is), l(F::Roles, L::Is), l(F::FamilyName, L::Vi), l(F::Profiles, L::Vi), l(F::Name, L::Vi), l(F::HighestDegree, L::De), l(F::Score, L::Cs),
l(F::Score, L::Sk), l(F::Institution, L::Sv), l(F::Institution, L::Nb), l(F::Credits, L::Sv), l(F::HighestDegree, L::Sv), l(F::Highlights, L::Da), l(F::Highlights, L::Sv), l(F::HighestDegree, L::Da),
l(F::Listening, L::De), l(F::Listening, L::Sv), l(F::Highlights, L::Nb), l(F::HighestDegree, L::Nb), l(F::Authors, L::Is), l(F::Institution, L::Nl), l(F::Organization, L::Vi), l(F::SpokenInteraction, L::Vi),
l(F::ContentCreation, L::Mt), l(F::NativePlace, L::En), l(F::City, L::En), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Url, L::Nl), l(F::NativePlace, L::En),
l(F::MaritalStatus, L::Vi), l(F::Url, L::Hu), l(F::HonorificPrefix, L::En), l(F::HighestDegree, L::Nl), l(F::Area, L::Da), l(F::Area, L::Nb), l(F::Courses, L::Da), l(F::Highlights, L::Da),
l(F::Highlights, L::Nb), l(F::SpokenProduction, L::Sk), l(F::Mobile, L::Ko), l(F::Mobile, L::Id), l(F::Url, L::Ja), l(F::Credits, L::Sv), l(F::Phone, L::Id), l(F::Role, L::Id),
l(F::Keywords, L::Is), l(F::JobStatus, L::Nl), l(F::Summary, L::Fi), l(F::ContentCreation, L::Tr), l(F::NationalId, L::En), l(F::Username, L::ZhHans), l(F::Username, L::Ja), l(F::Username, L::Ko),
l(F::NationalId, L::En), l(F::Age, L::Pt), l(F::Language, L::Hu), l(F::Username, L::Fr), l(F::Language, L::Es), l(F::Language, L::Pt), l(F::Language, L::Ca), l(F::MotherTongue, L::Es),
l(F::MotherTongue, L::Pt), l(F::Language, L::Es), l(F::Language, L::Pt), l(F::Language, L::Ca), l(F::Position, L::Lv), l(F::Employer, L::Lv), l(F::Organization, L::Lv), l(F::Institution, L::Lv),
l(F::Keywords, L::Lt), l(F::StudyType, L::Lt), l(F::Name, L::De), l(F::StudyType, L::Id), l(F::Age, L::Fi), l(F::City, L::Tr), l(F::Location, L::Tr), l(F::City, L::Tr),
l(F::Location, L::Tr), l(F::Address, L::Tr), l(F::City, L::Tr), l(F::Roles, L::It), l(F::City, L::Tr), l(F::Region, L::Tr), l(F::Phone, L::Tr), l(F::Communication, L::Tr),
l(F::GivenName, L::Tr), l(F::MotherTongue, L::Mt), l(F::Image, L::Pt), l(F::Image, L::Ca), l(F::Name, L::Sl), l(F::Name, L::Hr), l(F::Name, L::SrLatn), l(F::Employer, L::Hr),
l(F::Name, L::Hr), l(F::Name, L::SrLatn), l(F::Institution, L::Hr), l(F::Name, L::Sl), l(F::Email, L::SrLatn), l(F::GivenName, L::Pl), l(F::Name, L::Pl), l(F::Image, L::It),
l(F::Employer, L::Lt), l(F::Entity, L::Lt), l(F::Employer, L::Mt), l(F::Headline, L::Mt), l(F::Publisher, L::En), l(F::Publisher, L::De), l(F::DrivingLicence, L::Nl), l(F::Summary, L::It),
l(F::Highlights, L::It), l(F::Position, L::It), l(F::Roles, L::It), l(F::Score, L::Id), l(F::Description, L::Da), l(F::Address, L::Mt), l(F::Email, L::Mt), l(F::Emails, L::Mt),
l(F::Address, L::It), l(F::Area, L::It), l(F::Email, L::It), l(F::Address, L::It), l(F::Sector, L::Es), l(F::Sector, L::Pt), l(F::Sector, L::It), l(F::Sector, L::Ca),
l(F::Sector, L::De), l(F::Sector, L::Fr), l(F::Sector, L::Nl), l(F::Sector, L::Ro), l(F::Sector, L::Hr), l(F::Sector, L::Mt), l(F::Sector, L::SrLatn), l(F::Sector, L::Pt),
l(F::Sector, L::Ca), l(F::Information, L::Lv), l(F::SpokenProduction, L::Lt), l(F::Information, L::Lt), l(F::Information, L::Hu), l(F::Extra, L::Id), l(F::Information, L::Nb), l(F::Information, L::Nl),
l(F::Information, L::En), l(F::Information, L::Da), l(F::Information, L::Sv), l(F::Description, L::De), l(F::Courses, L::De), l(F::Emails, L::Pl), l(F::Urls, L::Pl), l(F::Phones, L::Pl),
l(F::Description, L::Nb), l(F::ContentCreation, L::Nb), l(F::Position, L::It), l(F::Employer, L::Id), l(F::Organization, L::Id), l(F::Organization, L::Nl), l(F::Institution, L::Nl), l(F::Issuer, L::Nl),
l(F::Organization, L::Cs), l(F::Institution, L::Cs), l(F::Issuer, L::Cs), l(F::Organization, L::Sk), l(F::Institution, L::Sk), l(F::Employer, L::Ca), l(F::Organization, L::Ca), l(F::Institution, L::Ca),
l(F::Employer, L::Es), l(F::Organization, L::Es), l(F::Institution, L::Es), l(F::Employer, L::Pt), l(F::Organization, L::Pt), l(F::Institution, L::Pt), l(F::Issuer, L::Pt), l(F::Institution, L::Id),
l(F::Organization, L::Nb), l(F::Institution, L::Nb), l(F::Institution, L::De), l(F::Institution, L::Fr), l(F::Institution, L::Sv), l(F::Institution, L::Ca), l(F::Employer, L::Ro), l(F::Institution, L::Ro),
l(F::Organization, L::Ro), l(F::Institution, L::Ro), l(F::Issuer, L::Ro), l(F::Employer, L::De), l(F::Employer, L::Fr), l(F::Organization, L::En), l(F::Organization, L::De), l(F::Organization, L::Fr),
l(F::Organization, L::Sv), l(F::Organization, L::Da), l(F::Institution, L::En), l(F::Institution, L::De), l(F::Institution, L::Fr), l(F::Institution, L::Sv), l(F::Institution, L::Da), l(F::Issuer, L::De),
l(F::Employer, L::Pl), l(F::Organization, L::Pl), l(F::Institution, L::Pl), l(F::Issuer, L::Pl), l(F::SpokenInteraction, L::En), l(F::SpokenInteraction, L::Fr), l(F::SpokenInteraction, L::Pl), l(F::SpokenInteraction, L::Id),
l(F::SpokenInteraction, L::Mt), l(F::Url, L::De), l(F::Url, L::Nl), l(F::Url, L::SrLatn), l(F::Url, L::De), l(F::Url, L::Lt), l(F::Url, L::Hr), l(F::Organization, L::Hu),
l(F::Institution, L::Hu), l(F::Name, L::Fr), l(F::Title, L::Fr), l(F::Headline, L::Fr), l(F::Position, L::Fr), l(F::Description, L::En), l(F::Opening, L::En), l(F::Opening, L::Fr),
l(F::Information, L::Mt), l(F::PostalCode, L::Hu), l(F::City, L::Hu), l(F::Writing, L::Hu), l(F::Entity, L::Tr), l(F::Issuer, L::Lt), l(F::Date, L::Lt), l(F::Reference, L::Et),
l(F::Name, L::Mt), l(F::GivenName, L::Mt), l(F::HighestDegree, L::Hu), l(F::Employer, L::Lt), l(F::Organization, L::Lt), l(F::Institution, L::Lt), l(F::Highlights, L::Hr), l(F::Highlights, L::SrLatn),
l(F::Employer, L::It), l(F::Organization, L::It), l(F::Institution, L::It), l(F::Institution, L::Mt), l(F::Employer, L::Tr), l(F::Entity, L::Tr), l(F::Issuer, L::Sl), l(F::Issuer, L::Sl),
l(F::Issuer, L::Hr), l(F::Issuer, L::SrLatn), l(F::Issuer, L::Hr), l(F::Issuer, L::SrLatn), l(F::Publisher, L::Hr), l(F::Publisher, L::SrLatn), l(F::Issuer, L::SrLatn), l(F::Issuer, L::Hr),
l(F::Issuer, L::Lv), l(F::Publisher, L::Lv), l(F::IscedFields, L::Lv), l(F::HighestDegree, L::Sl), l(F::Date, L::Lv), l(F::Period, L::Nl), l(F::Date, L::Nl), l(F::ReleaseDate, L::Nl),
l(F::Age, L::Nl), l(F::Age, L::Nl), l(F::Position, L::Id), l(F::Role, L::Id), l(F::Headline, L::Id), l(F::Position, L::Id), l(F::Institution, L::Fi), l(F::Issuer, L::Fi),
l(F::Organization, L::Fi), l(F::Period, L::De), l(F::Date, L::De), l(F::ReleaseDate, L::De), l(F::Age, L::De), l(F::Period, L::De), l(F::Network, L::Id), l(F::DrivingLicence, L::Hu),
l(F::Language, L::Cs), l(F::Language, L::Sk), l(F::Fluency, L::Cs), l(F::Fluency, L::Sk), l(F::LanguageExperiences, L::Sk), l(F::LanguageExperiences, L::Cs), l(F::ProjectType, L::Hu), l(F::ProjectType, L::Id),
l(F::Gender, L::Id), l(F::WorkMode, L::Id), l(F::Language, L::Hr), l(F::Language, L::SrLatn), l(F::LanguageExperiences, L::SrLatn), l(F::LanguageCertificates, L::SrLatn), l(F::LanguageExperiences, L::Hr), l(F::LanguageCertificates, L::Hr),
l(F::Language, L::Sl), l(F::Language, L::Hr), l(F::Language, L::SrLatn), l(F::Language, L::Sl), l(F::LanguageExperiences, L::Sl), l(F::LanguageCertificates, L::Sl), l(F::Language, L::Pl), l(F::MotherTongue, L::Pl),
l(F::Keywords, L::Pl), l(F::Language, L::Pl), l(F::NationalId, L::Hr), l(F::NationalId, L::SrLatn), l(F::Employer, L::Cs), l(F::Position, L::En), l(F::Position, L::Da), l(F::Headline, L::En),
l(F::Position, L::En), l(F::Position, L::Nb), l(F::Headline, L::Da), l(F::Position, L::De), l(F::WorkMode, L::Es), l(F::WorkMode, L::Ca), l(F::Region, L::Ro), l(F::Title, L::Id),
l(F::DrivingLicence, L::Et), l(F::Publisher, L::Fi), l(F::ReleaseDate, L::Fi), l(F::TeamSize, L::Id), l(F::Credits, L::Id), l(F::City, L::Id), l(F::Mobile, L::Fi), l(F::Username, L::Fi),
l(F::Language, L::Lt), l(F::Fluency, L::Lt), l(F::Availability, L::Da), l(F::Availability, L::Nb), l(F::Nationality, L::Fi), l(F::Employer, L::Id), l(F::Role, L::Hu), l(F::Area, L::Hu),
l(F::Score, L::Da), l(F::Score, L::Nb), l(F::Position, L::Mt), l(F::MilitaryService, L::Lt), l(F::SpokenInteraction, L::Tr), l(F::Keywords, L::Et), l(F::ProjectType, L::Sv), l(F::ProjectType, L::Tr),
l(F::ProjectType, L::Id), l(F::ProjectType, L::De), l(F::MilitaryService, L::Hu), l(F::Address, L::Fi), l(F::Safety, L::Id), l(F::Nationality, L::Id), l(F::Language, L::Et), l(F::Fluency, L::Et),
l(F::Fluency, L::Id), l(F::SpokenProduction, L::Mt), l(F::Date, L::Hu), l(F::Fluency, L::Id), l(F::Level, L::Id), l(F::Level, L::Da), l(F::Fluency, L::Da), l(F::Keywords, L::De),
l(F::Level, L::De), l(F::Fluency, L::De), l(F::Level, L::De), l(F::Fluency, L::De), l(F::DrivingLicence, L::Id), l(F::Area, L::Hu), l(F::StudyType, L::Hu), l(F::GivenName, L::Hu),
l(F::Achievements, L::Fi), l(F::Responsibilities, L::Fi), l(F::SpokenInteraction, L::Fi), l(F::Achievements, L::Vi), l(F::Availability, L::Id), l(F::Extra, L::Vi), l(F::Issuer, L::Hu), l(F::Language, L::Fi),
l(F::LanguageExperiences, L::Fi), l(F::Fluency, L::Fi), l(F::LanguageCertificates, L::Fi), l(F::NationalId, L::Tr), l(F::ExperienceArea, L::En), l(F::ExperienceYears, L::Vi), l(F::Writing, L::Fi), l(F::Description, L::Et),
l(F::Authors, L::Fi), l(F::Writing, L::Et), l(F::Achievements, L::Mt), l(F::Extra, L::Lt), l(F::Writing, L::Mt), l(F::Emails, L::Lt), l(F::Phones, L::Lt), l(F::Urls, L::Lt),
l(F::Gender, L::Nb), l(F::Entity, L::Nl), l(F::Listening, L::Lv), l(F::Listening, L::Lt), l(F::Entity, L::Id), l(F::Entity, L::Pl), l(F::Entity, L::Cs), l(F::Entity, L::Sk),
l(F::Entity, L::Et), l(F::Entity, L::Lt), l(F::Entity, L::Lv), l(F::Entity, L::Hr), l(F::Entity, L::Mt), l(F::Entity, L::SrLatn), l(F::Keywords, L::Sl), l(F::Keywords, L::SrLatn),
l(F::Keywords, L::Hr), l(F::Highlights, L::SrLatn), l(F::Highlights, L::Sl), l(F::Highlights, L::Hr), l(F::Keywords, L::Sk), l(F::Highlights, L::Pl), l(F::Authors, L::SrLatn), l(F::City, L::Pl),
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
l(F::Country, L::Nl), l(F::Country, L::Sv), l(F::Country, L::Da), l(F::Country, L::Nb), l(F::Country, L::Is), l(F::Language, L::En), l(F::LanguageCode, L::En), l(F::LanguageExperiences, L::En),
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
l(F::City, L::Ro), l(F::Location, L::Ro), l(F::Location, L::Ca), l(F::Location, L::Es), l(F::Location, L::Nl), l(F::Location, L::Ro), l(F::Location, L::En), l(F::City, L::En),
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
l(F::Title, L::Cs), l(F::Institution, L::Cs), l(F::Title, L::Cs), l(F::Country, L::It), l(F::Name, L::Sl), l(F::Name, L::Hr), l(F::StudyType, L::Sl), l(F::Title, L::Sl),
l(F::Title, L::Hr), l(F::Name, L::SrLatn), l(F::Title, L::SrLatn), l(F::Employer, L::SrLatn), l(F::Employer, L::Hr), l(F::Employer, L::SrLatn), l(F::StudyType, L::Sl), l(F::Title, L::Hr),
l(F::Title, L::SrLatn), l(F::Position, L::Hr), l(F::Name, L::Sk), l(F::Title, L::Sk), l(F::Employer, L::Sk), l(F::Institution, L::Sk), l(F::Title, L::Sk), l(F::Institution, L::Pl),
l(F::FamilyName, L::Pl), l(F::Nationality, L::Mt), l(F::Country, L::Id), l(F::HighestDegree, L::Cs), l(F::Gender, L::Hu), l(F::Email, L::Is), l(F::Network, L::Nb), l(F::Network, L::Da),
l(F::Network, L::Nl), l(F::Network, L::En), l(F::Network, L::De), l(F::Name, L::Hu), l(F::Date, L::Vi), l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::Availability, L::Vi),
l(F::ReleaseDate, L::Vi), l(F::Listening, L::Vi), l(F::Language, L::Vi), l(F::NativePlace, L::Vi), l(F::Publisher, L::Vi), l(F::Username, L::En), l(F::Username, L::De), l(F::Username, L::It),
l(F::NationalId, L::Es), l(F::NationalId, L::Pt), l(F::Name, L::Et), l(F::Title, L::Et), l(F::Name, L::Fi), l(F::Name, L::Et), l(F::Title, L::Fi), l(F::Name, L::Fi),
l(F::Position, L::Fi), l(F::NationalId, L::Pl), l(F::StudyType, L::Sv), l(F::StudyType, L::Nb), l(F::Level, L::Sv), l(F::Level, L::Nb), l(F::Fluency, L::Sv), l(F::Fluency, L::Nb),
l(F::StudyType, L::Fr), l(F::StudyType, L::Nl), l(F::StudyType, L::Da), l(F::Level, L::De), l(F::Level, L::Fr), l(F::Level, L::Nl), l(F::Level, L::Da), l(F::Fluency, L::De),
l(F::Fluency, L::Fr), l(F::Fluency, L::Nl), l(F::Fluency, L::Da), l(F::EqfLevel, L::Fr), l(F::HighestDegree, L::Fr), l(F::StudyType, L::Fr), l(F::Level, L::Fr), l(F::Fluency, L::Fr),
l(F::EqfLevel, L::Da), l(F::Fluency, L::De), l(F::Cefr, L::Pt), l(F::StudyType, L::Es), l(F::StudyType, L::Pt), l(F::StudyType, L::Ro), l(F::Level, L::Es), l(F::Level, L::Pt),
l(F::Level, L::Ro), l(F::Fluency, L::Es), l(F::Fluency, L::Pt), l(F::Fluency, L::Ro), l(F::EqfLevel, L::Ro), l(F::Level, L::Es), l(F::Fluency, L::Es), l(F::Fluency, L::Es),
l(F::Fluency, L::Pt), l(F::HighestDegree, L::Ro), l(F::EqfLevel, L::Es), l(F::EqfLevel, L::Pt), l(F::Cefr, L::Ro), l(F::EqfLevel, L::Pt), l(F::StudyType, L::Ca), l(F::Level, L::Ca),
l(F::Fluency, L::Ca), l(F::HighestDegree, L::Ca), l(F::EqfLevel, L::Ca), l(F::Cefr, L::Ca), l(F::Level, L::Ro), l(F::Level, L::Sl), l(F::Level, L::SrLatn), l(F::Fluency, L::SrLatn),
l(F::EqfLevel, L::SrLatn), l(F::Fluency, L::SrLatn), l(F::Cefr, L::SrLatn), l(F::EqfLevel, L::Nb), l(F::StartDate, L::Lv), l(F::Mobile, L::Id), l(F::Phone, L::Id), l(F::Headline, L::Lv),
l(F::SpokenProduction, L::Vi), l(F::City, L::Vi), l(F::Location, L::Vi), l(F::Employer, L::Vi), l(F::WantedCity, L::Vi), l(F::Location, L::Vi), l(F::Address, L::Vi), l(F::City, L::Vi),
l(F::BirthPlace, L::Vi), l(F::Location, L::Vi), l(F::City, L::Vi), l(F::Name, L::Fr), l(F::Name, L::Ca), l(F::Username, L::Ca), l(F::FamilyName, L::Fr), l(F::GivenName, L::Ca),
l(F::Title, L::Ca), l(F::Name, L::Fr), l(F::GivenName, L::Es), l(F::Name, L::Pt), l(F::Name, L::It), l(F::GivenName, L::It), l(F::GivenName, L::Pt), l(F::GivenName, L::It),
l(F::GivenName, L::Pt), l(F::Username, L::It), l(F::Name, L::Pt), l(F::Name, L::Lv), l(F::Title, L::Lv), l(F::Summary, L::Tr), l(F::Score, L::Tr), l(F::Summary, L::Es),
l(F::Summary, L::Pt), l(F::Summary, L::Ca), l(F::Score, L::Es), l(F::Score, L::Pt), l(F::Score, L::Ro), l(F::Score, L::Ca), l(F::Score, L::Es), l(F::Score, L::Pt),
l(F::Score, L::Ca), l(F::Summary, L::En), l(F::Summary, L::It), l(F::Score, L::De), l(F::Score, L::Fr), l(F::Region, L::Lv), l(F::Phone, L::Pl), l(F::Phone, L::Ro),
l(F::FamilyName, L::Ro), l(F::TeamSize, L::Es), l(F::Phone, L::Ca), l(F::Phone, L::Es), l(F::Phones, L::Mt), l(F::Phone, L::Mt), l(F::StartDate, L::Lt), l(F::Country, L::Vi),
l(F::Headline, L::Da), l(F::Headline, L::Sv), l(F::Fluency, L::Hu), l(F::LanguageCertificates, L::Hu), l(F::Nationality, L::Cs), l(F::Nationality, L::Sk), l(F::StudyType, L::Pt), l(F::Level, L::Pt),
l(F::Fluency, L::Pt), l(F::CompanyDescription, L::Cs), l(F::CompanyDescription, L::Sk), l(F::CompanyDescription, L::SrLatn), l(F::CompanyDescription, L::Pl), l(F::CompanyDescription, L::Cs), l(F::Summary, L::Sl), l(F::Summary, L::Hr),
l(F::Summary, L::SrLatn), l(F::Summary, L::Cs), l(F::Summary, L::Sk), l(F::Summary, L::Pl), l(F::Summary, L::Cs), l(F::CompanyDescription, L::Sl), l(F::CompanyDescription, L::Hr), l(F::CompanyDescription, L::Sk),
l(F::City, L::Sl), l(F::Information, L::Sl), l(F::City, L::Cs), l(F::City, L::Sk), l(F::Headline, L::Pl), l(F::Achievements, L::It), l(F::ReleaseDate, L::Sl), l(F::ReleaseDate, L::Hr),
l(F::ReleaseDate, L::SrLatn), l(F::Publisher, L::Sl), l(F::Description, L::Fr), l(F::Subject, L::Fr), l(F::Headline, L::Es), l(F::Headline, L::Pt), l(F::Description, L::Es), l(F::Description, L::Pt),
l(F::Sector, L::SrLatn), l(F::Area, L::SrLatn), l(F::Area, L::SrLatn), l(F::MilitaryService, L::Fr), l(F::Area, L::Cs), l(F::Sector, L::Cs), l(F::Sector, L::Cs), l(F::IscedFields, L::Cs),
l(F::Information, L::Hr), l(F::Description, L::Cs), l(F::Description, L::Sk), l(F::Summary, L::Pt), l(F::Salary, L::Sk), l(F::Position, L::It), l(F::Headline, L::It), l(F::Headline, L::It),
l(F::Salary, L::Cs), l(F::Salary, L::Hr), l(F::Salary, L::SrLatn), l(F::Score, L::Pl), l(F::Score, L::Sl), l(F::Score, L::SrLatn), l(F::Score, L::Pl), l(F::Score, L::Hr),
l(F::Position, L::Pt), l(F::Headline, L::Pt), l(F::Position, L::Es), l(F::Headline, L::Es), l(F::Salary, L::Pl), l(F::StartDate, L::Pl), l(F::StartDate, L::Cs), l(F::StartDate, L::Sk),
l(F::StartDate, L::Sl), l(F::StartDate, L::Hr), l(F::StartDate, L::SrLatn), l(F::Period, L::Cs), l(F::Period, L::Sk), l(F::Period, L::Sl), l(F::Period, L::Hr), l(F::Period, L::SrLatn),
l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Area, L::Sk), l(F::IscedFields, L::Sk), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Department, L::SrLatn), l(F::Responsibilities, L::Sl),
l(F::Responsibilities, L::Hr), l(F::Responsibilities, L::SrLatn), l(F::Department, L::Hr), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Role, L::Sl), l(F::Role, L::Hr), l(F::Role, L::SrLatn),
l(F::Reference, L::Sk), l(F::Awarder, L::Tr), l(F::Headline, L::Da), l(F::Headline, L::Nb), l(F::Emails, L::Sv), l(F::Phones, L::Sv), l(F::Urls, L::Sv), l(F::Emails, L::Da),
l(F::Urls, L::Da), l(F::Phones, L::Da), l(F::Extra, L::Sv), l(F::Extra, L::Da), l(F::Description, L::It), l(F::Subject, L::It), l(F::NationalId, L::Hr), l(F::Region, L::Cs),
l(F::Region, L::Sk), l(F::Period, L::Pl), l(F::Region, L::SrLatn), l(F::Reading, L::Tr), l(F::Reading, L::Hu), l(F::CompanyDescription, L::Da), l(F::Summary, L::Sv), l(F::Summary, L::Da),
l(F::Reference, L::Sv), l(F::Network, L::Sl), l(F::Title, L::Nl), l(F::Description, L::Nl), l(F::Subject, L::Nl), l(F::Highlights, L::Tr), l(F::Organization, L::Es), l(F::Organization, L::Pt),
l(F::Organization, L::Ro), l(F::ProblemSolving, L::Fi), l(F::Emails, L::Is), l(F::Phones, L::Is), l(F::Opening, L::En), l(F::Manager, L::Pl), l(F::Description, L::Pl), l(F::Description, L::Sk),
l(F::Description, L::Sl), l(F::Description, L::Hr), l(F::Description, L::SrLatn), l(F::Description, L::Pl), l(F::Description, L::Sk), l(F::StudyType, L::Nl), l(F::Area, L::Nl), l(F::HighestDegree, L::Nl),
l(F::StudyType, L::Nl), l(F::Summary, L::Nl), l(F::Achievements, L::Da), l(F::Date, L::Da), l(F::Summary, L::Sl), l(F::IscedFields, L::Et), l(F::Date, L::Nb), l(F::Achievements, L::Nb),
l(F::City, L::SrLatn), l(F::IscedFields, L::Mt), l(F::SpokenProduction, L::En), l(F::Location, L::Ro), l(F::City, L::Ro), l(F::Issuer, L::Pl), l(F::Organization, L::Fi), l(F::Entity, L::Fi),
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
l(F::Country, L::Hu), l(F::Location, L::De), l(F::Location, L::Sv), l(F::City, L::De), l(F::City, L::Sv), l(F::Place, L::De), l(F::Safety, L::Is), l(F::Level, L::Fi),
l(F::Department, L::Fi), l(F::GivenName, L::Sl), l(F::Headline, L::Is), l(F::Level, L::Et), l(F::HonorificPrefix, L::Cs), l(F::HonorificPrefix, L::Sk), l(F::HonorificPrefix, L::Hr), l(F::HonorificPrefix, L::SrLatn),
l(F::GivenName, L::Hr), l(F::Emails, L::Hr), l(F::Urls, L::Hr), l(F::Extra, L::Hr), l(F::Extra, L::SrLatn), l(F::Phones, L::Hr), l(F::LastModified, L::Pl), l(F::Extra, L::Es),
l(F::Emails, L::Es), l(F::Urls, L::Es), l(F::Phones, L::Es), l(F::Title, L::Fi), l(F::Extra, L::Pt), l(F::Emails, L::Pt), l(F::Urls, L::Pt), l(F::Phones, L::Pt),
l(F::Extra, L::Nl), l(F::Phone, L::En), l(F::Phone, L::Fi), l(F::Headline, L::Lt), l(F::Url, L::Es), l(F::Url, L::Ca), l(F::Url, L::Es), l(F::Url, L::Pt),
l(F::Url, L::It), l(F::Url, L::Ro), l(F::Url, L::Ca), l(F::Url, L::Ro), l(F::Highlights, L::Lt), l(F::Location, L::Fi), l(F::Country, L::Es), l(F::Country, L::Pt),
l(F::Country, L::Ca), l(F::Country, L::Es), l(F::Country, L::Pt), l(F::Country, L::Mt), l(F::Level, L::Lv), l(F::Salary, L::Et), l(F::Salary, L::Fi), l(F::Country, L::Pl),
l(F::Position, L::Pt), l(F::Role, L::Es), l(F::Role, L::Pt), l(F::Roles, L::Es), l(F::Roles, L::Pt), l(F::Roles, L::Ca), l(F::Role, L::Ca), l(F::Entity, L::Es),
l(F::Entity, L::Pt), l(F::Position, L::Lt), l(F::Role, L::Lt), l(F::Responsibilities, L::Lt), l(F::Politics, L::De), l(F::Politics, L::En), l(F::Image, L::Id), l(F::Image, L::Nl),
l(F::Achievements, L::Lt), l(F::ReleaseDate, L::Lt), l(F::LastModified, L::Lt), l(F::Awarder, L::Lv), l(F::PostalCode, L::Lv), l(F::PostalCode, L::Lt), l(F::DrivingLicence, L::It), l(F::Name, L::Lt),
l(F::Title, L::Lt), l(F::FamilyName, L::Lt), l(F::Country, L::Fr), l(F::Country, L::Es), l(F::Country, L::Pt), l(F::LastModified, L::Lv), l(F::Headline, L::Id), l(F::Position, L::Id),
l(F::ContentCreation, L::Id), l(F::ProblemSolving, L::Id), l(F::HighestDegree, L::Id), l(F::Publisher, L::Id), l(F::Issuer, L::Id), l(F::Information, L::Id), l(F::Authors, L::Id), l(F::Institution, L::Id),
l(F::Issuer, L::Id), l(F::Entity, L::Ca), l(F::Position, L::Id), l(F::Role, L::Id), l(F::Roles, L::Id), l(F::Roles, L::Id), l(F::FamilyName, L::Et), l(F::Summary, L::Es),
l(F::Summary, L::Pt), l(F::Summary, L::Ca), l(F::Profiles, L::Ca), l(F::MaritalStatus, L::Fi), l(F::Period, L::En), l(F::Period, L::Hr), l(F::Period, L::Sv), l(F::Period, L::SrLatn),
l(F::Period, L::Fr), l(F::Period, L::Nl), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Period, L::Id), l(F::Period, L::Ca), l(F::Period, L::Es), l(F::Period, L::Pt),
l(F::Period, L::It), l(F::WorkPermit, L::It), l(F::DrivingLicence, L::Fr), l(F::DrivingLicence, L::Ro), l(F::DrivingLicence, L::Ro), l(F::WorkPermit, L::Es), l(F::NationalId, L::De), l(F::Employer, L::Id),
l(F::Entity, L::Id), l(F::Period, L::Es), l(F::Period, L::Pt), l(F::Health, L::Es), l(F::Health, L::Pt), l(F::Health, L::It), l(F::Thesis, L::Es), l(F::Phone, L::En),
l(F::Phone, L::ZhHans), l(F::Image, L::En), l(F::Image, L::Fr), l(F::Image, L::Fr), l(F::Network, L::It), l(F::Nationality, L::Lt), l(F::Name, L::Lv), l(F::City, L::Lv),
l(F::Nationality, L::Lv), l(F::Writing, L::Pl), l(F::Writing, L::Sk), l(F::Writing, L::Sl), l(F::Writing, L::Hr), l(F::Writing, L::SrLatn), l(F::Writing, L::Cs), l(F::Writing, L::Sl),
l(F::Writing, L::Sk), l(F::Location, L::Nl), l(F::City, L::Nl), l(F::Place, L::Nl), l(F::Location, L::En), l(F::Place, L::En), l(F::Salary, L::Cs), l(F::Salary, L::Sk),
l(F::Network, L::Es), l(F::Network, L::Pt), l(F::Network, L::Ca), l(F::Network, L::Fr), l(F::Network, L::En), l(F::Network, L::Nl), l(F::Network, L::Da), l(F::Network, L::Hu),
l(F::Network, L::Tr), l(F::Network, L::Id), l(F::Network, L::Pl), l(F::Network, L::Cs), l(F::Network, L::Sk), l(F::Network, L::Sl), l(F::Network, L::Hr), l(F::Network, L::Ro),
l(F::Network, L::SrLatn), l(F::Network, L::Ro), l(F::Network, L::De), l(F::Network, L::Sv), l(F::Network, L::Nb), l(F::Gender, L::Pl), l(F::PostalCode, L::De), l(F::TeamSize, L::Sk),
l(F::TeamSize, L::Cs), l(F::Listening, L::Sk), l(F::Awarder, L::Sl), l(F::Employer, L::Sl), l(F::Entity, L::Sl), l(F::Employer, L::Cs), l(F::Employer, L::Sk), l(F::IscedFields, L::Sl),
l(F::Sector, L::Sl), l(F::Area, L::Sl), l(F::Area, L::Sl), l(F::IscedFields, L::Hr), l(F::Sector, L::Hr), l(F::Area, L::Hr), l(F::Area, L::Hr), l(F::Gender, L::Cs),
l(F::Gender, L::Sk), l(F::Highlights, L::Id), l(F::Headline, L::Sl), l(F::Region, L::Sl), l(F::Gender, L::SrLatn), l(F::Institution, L::Cs), l(F::Issuer, L::Cs), l(F::Url, L::En),
l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Pl), l(F::Url, L::Cs),
l(F::Url, L::Sk), l(F::Url, L::Sv), l(F::Url, L::Da), l(F::Url, L::Fi), l(F::Url, L::Hu), l(F::Url, L::Vi), l(F::Url, L::Pt), l(F::Url, L::Sk),
l(F::Rank, L::Pt), l(F::Position, L::Id), l(F::Roles, L::Id), l(F::Headline, L::En), l(F::Headline, L::De), l(F::Position, L::En), l(F::Position, L::De), l(F::Position, L::Sv),
l(F::Position, L::Da), l(F::Role, L::En), l(F::Roles, L::En), l(F::Roles, L::De), l(F::Rank, L::It), l(F::Listening, L::Cs), l(F::Listening, L::Sl), l(F::Location, L::Mt),
l(F::Position, L::En), l(F::Position, L::Ga), l(F::Position, L::Ro), l(F::PostalCode, L::En), l(F::BirthPlace, L::Mt), l(F::PostalCode, L::Tr), l(F::Address, L::Sv), l(F::City, L::Sv),
l(F::Address, L::De), l(F::Address, L::Da), l(F::Address, L::Nb), l(F::PostalCode, L::Hr), l(F::PostalCode, L::SrLatn), l(F::PostalCode, L::En), l(F::PostalCode, L::Nl), l(F::Position, L::Fr),
l(F::Roles, L::Fr), l(F::Achievements, L::Hr), l(F::Achievements, L::SrLatn), l(F::PostalCode, L::Et), l(F::PostalCode, L::Fi), l(F::PostalCode, L::Sl), l(F::PostalCode, L::Sv), l(F::PostalCode, L::Da),
l(F::PostalCode, L::Nb), l(F::City, L::Da), l(F::City, L::Nb), l(F::PostalCode, L::Is), l(F::PostalCode, L::Cs), l(F::Highlights, L::Sl), l(F::Username, L::Sk), l(F::Url, L::Sl),
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
l(F::Region, L::Pt), l(F::Region, L::Ca), l(F::Information, L::Pl), l(F::PostalCode, L::Cs), l(F::PostalCode, L::Sk), l(F::City, L::Sk), l(F::ReleaseDate, L::Pt), l(F::Publisher, L::Pt),
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
l(F::Region, L::SrLatn), l(F::Region, L::Es), l(F::Region, L::Sk), l(F::Region, L::Mt), l(F::IscedFields, L::Ga), l(F::ProblemSolving, L::Ga), l(F::Reference, L::Lv), l(F::Reference, L::Lt),
l(F::Reference, L::Id), l(F::Role, L::Pt), l(F::Role, L::Ca), l(F::Role, L::Es), l(F::Role, L::Pl), l(F::Role, L::Nb), l(F::Role, L::Nl), l(F::Role, L::Ro),
l(F::Role, L::En), l(F::Role, L::Fr), l(F::Role, L::Sv), l(F::Role, L::Da), l(F::Manager, L::It), l(F::Role, L::Mt), l(F::Religion, L::Pt), l(F::Religion, L::Nl),
l(F::Religion, L::Ro), l(F::Religion, L::En), l(F::Religion, L::De), l(F::Religion, L::Fr), l(F::Religion, L::Es), l(F::Religion, L::It), l(F::Religion, L::Es), l(F::Url, L::En),
l(F::Url, L::It), l(F::Url, L::Cs), l(F::Url, L::Pl), l(F::ProblemSolving, L::Cs), l(F::MilitaryService, L::Pt), l(F::ProblemSolving, L::Sl), l(F::Location, L::En), l(F::Location, L::Fr),
l(F::Address, L::En), l(F::City, L::En), l(F::City, L::Fr), l(F::WorkPermit, L::En), l(F::Location, L::Es), l(F::Location, L::Pt), l(F::Location, L::Ca), l(F::Address, L::Pt),
l(F::City, L::Es), l(F::City, L::Pt), l(F::City, L::Ca), l(F::Location, L::It), l(F::Address, L::It), l(F::Location, L::Pt), l(F::Address, L::Pt), l(F::City, L::Pt),
l(F::ProblemSolving, L::Pt), l(F::ProblemSolving, L::Es), l(F::ProblemSolving, L::Fr), l(F::Responsibilities, L::Es), l(F::Responsibilities, L::Pt), l(F::Manager, L::Fr), l(F::Manager, L::Ca), l(F::Responsibilities, L::Fr),
l(F::Responsibilities, L::Es), l(F::Achievements, L::En), l(F::Score, L::En), l(F::Achievements, L::Nl), l(F::Score, L::Nl), l(F::Achievements, L::Es), l(F::Achievements, L::Pt), l(F::Score, L::Es),
l(F::Achievements, L::Es), l(F::Achievements, L::Pt), l(F::Achievements, L::De), l(F::Achievements, L::Fr), l(F::Achievements, L::Sv), l(F::Achievements, L::Da), l(F::Achievements, L::Nb), l(F::Achievements, L::Ca),
l(F::Score, L::Fr), l(F::Score, L::Sv), l(F::Score, L::Da), l(F::Score, L::Nb), l(F::Achievements, L::Da), l(F::Achievements, L::Nb), l(F::Achievements, L::Fr), l(F::Achievements, L::Ca),
l(F::Summary, L::Fr), l(F::Summary, L::Da), l(F::Summary, L::Es), l(F::Description, L::Es), l(F::Summary, L::Pt), l(F::Description, L::Pt), l(F::Publisher, L::Es), l(F::Publisher, L::Pt),
l(F::Publisher, L::Ro), l(F::Publisher, L::Ca), l(F::ProblemSolving, L::Ro), l(F::Achievements, L::Sl), l(F::Achievements, L::Hr), l(F::Achievements, L::Ro), l(F::Score, L::Sl), l(F::Score, L::Hr),
l(F::Score, L::Ro), l(F::Achievements, L::SrLatn), l(F::Score, L::SrLatn), l(F::Achievements, L::Lt), l(F::Score, L::Lt), l(F::Achievements, L::Sl), l(F::Achievements, L::Hr), l(F::Achievements, L::Lv),
l(F::Achievements, L::SrLatn), l(F::Achievements, L::Lv), l(F::Score, L::Lv), l(F::Achievements, L::Lv), l(F::Title, L::It), l(F::DrivingLicence, L::Cs), l(F::ProblemSolving, L::Sk), l(F::Country, L::Et),
l(F::Nationality, L::Is), l(F::Awarder, L::It), l(F::Issuer, L::It), l(F::ProblemSolving, L::It), l(F::Writing, L::Is), l(F::ProblemSolving, L::Hr), l(F::MaritalStatus, L::Cs), l(F::MaritalStatus, L::Sk),
l(F::MotherTongue, L::Cs), l(F::MotherTongue, L::Sk), l(F::ProjectType, L::Pl), l(F::GivenName, L::Nl), l(F::Roles, L::Ga), l(F::Period, L::Pl), l(F::Period, L::Cs), l(F::Period, L::Sk),
l(F::Date, L::Pl), l(F::Date, L::Cs), l(F::Date, L::Sk), l(F::ReleaseDate, L::Pl), l(F::ReleaseDate, L::Cs), l(F::ReleaseDate, L::Sk), l(F::ExperienceYears, L::Cs), l(F::ExperienceYears, L::Sk),
l(F::Position, L::Es), l(F::Position, L::Nl), l(F::Position, L::Ga), l(F::Position, L::Ro), l(F::Position, L::Tr), l(F::Position, L::Ca), l(F::Role, L::Es), l(F::Role, L::Nl),
l(F::Role, L::Ga), l(F::Role, L::Ro), l(F::Role, L::Tr), l(F::Role, L::Ca), l(F::Roles, L::Es), l(F::Roles, L::Nl), l(F::Roles, L::Ro), l(F::Roles, L::Tr),
l(F::Roles, L::Ca), l(F::Roles, L::Ro), l(F::Position, L::Pl), l(F::Position, L::Sk), l(F::Role, L::Pl), l(F::Role, L::Sk), l(F::Roles, L::Pl), l(F::Roles, L::Sk),
l(F::Roles, L::Sk), l(F::Headline, L::En), l(F::Position, L::En), l(F::Position, L::Fr), l(F::Position, L::Cs), l(F::Role, L::En), l(F::Role, L::Fr), l(F::Role, L::Cs),
l(F::Roles, L::En), l(F::Roles, L::Fr), l(F::Roles, L::Pl), l(F::Roles, L::Cs), l(F::Roles, L::Cs), l(F::Position, L::En), l(F::Roles, L::En), l(F::Roles, L::Fr),
l(F::Roles, L::Es), l(F::Position, L::Sv), l(F::Position, L::Et), l(F::Role, L::Sv), l(F::Role, L::Et), l(F::Roles, L::Sv), l(F::Roles, L::Et), l(F::Roles, L::Sv),
l(F::Position, L::De), l(F::Position, L::Da), l(F::Position, L::Nb), l(F::Role, L::De), l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Roles, L::De), l(F::Roles, L::Da),
l(F::Roles, L::Nb), l(F::Roles, L::Da), l(F::Roles, L::Nb), l(F::Roles, L::De), l(F::Roles, L::Nl), l(F::Roles, L::Sv), l(F::Roles, L::Da), l(F::Roles, L::Nb),
l(F::Roles, L::Tr), l(F::Roles, L::Ro), l(F::Role, L::Ro), l(F::Roles, L::Tr), l(F::Role, L::Tr), l(F::Position, L::Fi), l(F::Role, L::Fi), l(F::Roles, L::Fi),
l(F::Roles, L::Fi), l(F::SpokenInteraction, L::Cs), l(F::SpokenInteraction, L::Sk), l(F::Listening, L::Pl), l(F::ProblemSolving, L::Pl), l(F::Sector, L::Es), l(F::GivenName, L::De), l(F::Position, L::It),
l(F::Role, L::It), l(F::Roles, L::It), l(F::Position, L::Mt), l(F::Role, L::Mt), l(F::Roles, L::Mt), l(F::Role, L::Lt), l(F::Achievements, L::Fr), l(F::Score, L::Fr),
l(F::Position, L::Ga), l(F::Role, L::Ga), l(F::Position, L::Fr), l(F::Role, L::Fr), l(F::Roles, L::Fr), l(F::Achievements, L::Et), l(F::Safety, L::Ga), l(F::Description, L::Hr),
l(F::Description, L::SrLatn), l(F::Safety, L::Sv), l(F::Safety, L::En), l(F::Role, L::Lv), l(F::Country, L::Lt), l(F::Salutation, L::Es), l(F::HonorificPrefix, L::En), l(F::Salutation, L::En),
l(F::SpokenInteraction, L::Is), l(F::Communication, L::Is), l(F::SpokenInteraction, L::Sv), l(F::SpokenInteraction, L::Is), l(F::SpokenInteraction, L::Da), l(F::SpokenInteraction, L::Nb), l(F::HonorificPrefix, L::Id), l(F::ContentCreation, L::Lv),
l(F::Safety, L::Lt), l(F::City, L::Lt), l(F::Communication, L::Lv), l(F::Closing, L::De), l(F::Institution, L::En), l(F::Institution, L::Nl), l(F::Writing, L::De), l(F::Writing, L::Nl),
l(F::Highlights, L::De), l(F::Area, L::De), l(F::Courses, L::De), l(F::Responsibilities, L::De), l(F::Score, L::En), l(F::Score, L::Nl), l(F::Writing, L::Ga), l(F::Organization, L::Cs),
l(F::Department, L::En), l(F::Area, L::Fr), l(F::Section, L::En), l(F::Section, L::En), l(F::MetaSections, L::En), l(F::Region, L::Ro), l(F::Sector, L::En), l(F::Sector, L::Es),
l(F::Sector, L::Pt), l(F::Sector, L::Nl), l(F::Sector, L::Ro), l(F::Sector, L::Ca), l(F::Safety, L::Fr), l(F::Location, L::Es), l(F::Location, L::It), l(F::Safety, L::Pt),
l(F::Safety, L::Es), l(F::MaritalStatus, L::Lt), l(F::Sector, L::De), l(F::Sector, L::Pl), l(F::Sector, L::Cs), l(F::Sector, L::Sk), l(F::Sector, L::Sl), l(F::Sector, L::Hr),
l(F::Sector, L::Sv), l(F::Sector, L::Da), l(F::Sector, L::Nb), l(F::Sector, L::Et), l(F::Sector, L::Tr), l(F::Sector, L::Id), l(F::Sector, L::SrLatn), l(F::Department, L::Hr),
l(F::Department, L::SrLatn), l(F::Sector, L::Fi), l(F::Sector, L::Lt), l(F::LastModified, L::Sv), l(F::LastModified, L::Da), l(F::Address, L::Ga), l(F::Emails, L::Ga), l(F::EqfLevel, L::Sv),
l(F::Cefr, L::Cs), l(F::Cefr, L::Sk), l(F::Cefr, L::Cs), l(F::LanguageCertificates, L::Nb), l(F::MilitaryService, L::Ro), l(F::Gender, L::It), l(F::Sector, L::It), l(F::Area, L::It),
l(F::Sector, L::Mt), l(F::StudyType, L::Tr), l(F::Level, L::Tr), l(F::Fluency, L::Tr), l(F::Gender, L::En), l(F::Gender, L::Ro), l(F::Gender, L::Fr), l(F::Gender, L::Ca),
l(F::Safety, L::De), l(F::Safety, L::It), l(F::LastModified, L::Is), l(F::Network, L::Pl), l(F::Network, L::Sk), l(F::Safety, L::Ro), l(F::Safety, L::Hr), l(F::Safety, L::Mt),
l(F::Safety, L::Da), l(F::Safety, L::Nb), l(F::ContentCreation, L::Fi), l(F::LastModified, L::Nb), l(F::ContentCreation, L::Et), l(F::Network, L::Cs), l(F::Url, L::Mt), l(F::Url, L::En),
l(F::Url, L::Fr), l(F::Url, L::Pt), l(F::Url, L::Nl), l(F::Location, L::En), l(F::Url, L::Ro), l(F::Url, L::Fr), l(F::Url, L::Ro), l(F::Urls, L::Mt),
l(F::JobStatus, L::Pt), l(F::JobStatus, L::Ca), l(F::JobStatus, L::Fr), l(F::Urls, L::Id), l(F::MaritalStatus, L::Nb), l(F::Reading, L::Lt), l(F::ContentCreation, L::Sv), l(F::Keywords, L::En),
l(F::Keywords, L::De), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::Hr), l(F::Institution, L::Sv), l(F::Institution, L::Lv), l(F::Institution, L::Mt), l(F::Institution, L::SrLatn),
l(F::Institution, L::Da), l(F::Institution, L::Nb), l(F::Writing, L::Sv), l(F::Writing, L::Is), l(F::Writing, L::Da), l(F::Writing, L::Nb), l(F::Writing, L::Sv), l(F::Writing, L::Nb),
l(F::Writing, L::Da), l(F::FamilyName, L::Ga), l(F::Listening, L::Hr), l(F::Listening, L::SrLatn), l(F::EndDate, L::Sv), l(F::EndDate, L::Da), l(F::LeavingReason, L::Nb), l(F::Department, L::Sl),
l(F::Department, L::Hr), l(F::Department, L::SrLatn), l(F::MilitaryService, L::Pl), l(F::MilitaryService, L::Sl), l(F::Area, L::Sl), l(F::Area, L::SrLatn), l(F::Listening, L::Mt), l(F::Profiles, L::Ja),
l(F::Profiles, L::Ko), l(F::Network, L::Ja), l(F::Credits, L::Vi), l(F::Summary, L::Es), l(F::Summary, L::Ca), l(F::Profiles, L::En), l(F::Profiles, L::It), l(F::Profiles, L::Sv),
l(F::Profiles, L::Da), l(F::Profiles, L::Sk), l(F::Profiles, L::Cs), l(F::Keywords, L::Sk), l(F::Keywords, L::Hr), l(F::Keywords, L::SrLatn), l(F::Keywords, L::En), l(F::Keywords, L::De),
l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Nl), l(F::Keywords, L::Cs), l(F::Keywords, L::Da), l(F::Keywords, L::Ro), l(F::ProblemSolving, L::Mt),
l(F::Summary, L::Mt), l(F::LastModified, L::Tr), l(F::Extra, L::De), l(F::Profiles, L::Nb), l(F::FamilyName, L::Tr), l(F::Area, L::Da), l(F::Thesis, L::Da), l(F::Area, L::En),
l(F::Area, L::Fr), l(F::Area, L::Lv), l(F::Area, L::Ro), l(F::Area, L::Cs), l(F::Area, L::Sk), l(F::Area, L::Sl), l(F::Area, L::Lt), l(F::Headline, L::Lt),
l(F::Area, L::Lt), l(F::Area, L::Hr), l(F::Area, L::SrLatn), l(F::Gender, L::Sl), l(F::Gender, L::Hr), l(F::Authors, L::Cs), l(F::Authors, L::Sk), l(F::Language, L::Sv),
l(F::Language, L::Nb), l(F::LanguageCertificates, L::Sv), l(F::LanguageCertificates, L::Nb), l(F::LanguageExperiences, L::Sv), l(F::LanguageExperiences, L::Nb), l(F::Fluency, L::Sv), l(F::Fluency, L::Nb), l(F::LanguageCertificates, L::De),
l(F::Information, L::Sk), l(F::Language, L::Da), l(F::LanguageExperiences, L::Da), l(F::Region, L::Nl), l(F::Country, L::De), l(F::Keywords, L::En), l(F::Keywords, L::De), l(F::Keywords, L::Fr),
l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Keywords, L::Nl), l(F::Keywords, L::Pl), l(F::Keywords, L::Es), l(F::Keywords, L::It), l(F::Location, L::Nb),
l(F::City, L::Nl), l(F::City, L::Sv), l(F::Location, L::Sv), l(F::Position, L::Is), l(F::MaritalStatus, L::Ga), l(F::MaritalStatus, L::Sl), l(F::MaritalStatus, L::Pl), l(F::Location, L::Nl),
l(F::MaritalStatus, L::Ro), l(F::Headline, L::Is), l(F::Position, L::Is), l(F::Age, L::Sl), l(F::Age, L::Hr), l(F::Age, L::SrLatn), l(F::StartDate, L::En), l(F::StartDate, L::De),
l(F::StartDate, L::Nl), l(F::StartDate, L::Pl), l(F::StartDate, L::Sv), l(F::StartDate, L::Da), l(F::StartDate, L::Nb), l(F::Availability, L::En), l(F::StartDate, L::En), l(F::StartDate, L::Da),
l(F::StartDate, L::Nb), l(F::StartDate, L::De), l(F::StartDate, L::Nl), l(F::StartDate, L::Sv), l(F::Country, L::Cs), l(F::Country, L::Sk), l(F::MaritalStatus, L::Mt), l(F::Region, L::It),
l(F::Country, L::It), l(F::Nationality, L::Da), l(F::MaritalStatus, L::En), l(F::MaritalStatus, L::Id), l(F::JobStatus, L::De), l(F::JobStatus, L::Pt), l(F::JobStatus, L::Nl), l(F::MaritalStatus, L::Id),
l(F::JobStatus, L::Pl), l(F::StudyType, L::Hr), l(F::StudyType, L::SrLatn), l(F::Location, L::Da), l(F::Location, L::Nb), l(F::City, L::Nb), l(F::StudyType, L::SrLatn), l(F::Level, L::SrLatn),
l(F::HighestDegree, L::SrLatn), l(F::StudyType, L::SrLatn), l(F::TeamSize, L::Sl), l(F::Organization, L::Nl), l(F::StudyType, L::Is), l(F::Level, L::Is), l(F::Position, L::Da), l(F::Position, L::Nb),
l(F::Role, L::Da), l(F::Role, L::Nb), l(F::Headline, L::Da), l(F::Headline, L::Nb), l(F::StudyType, L::Pl), l(F::Level, L::Pl), l(F::StudyType, L::Sl), l(F::Level, L::Sl),
l(F::Url, L::Sk), l(F::Entity, L::Sl), l(F::HighestDegree, L::Hr), l(F::HighestDegree, L::SrLatn), l(F::Employer, L::Fr), l(F::Organization, L::Fr), l(F::Url, L::Sk), l(F::IscedFields, L::Nl),
l(F::StudyType, L::De), l(F::Area, L::De), l(F::Credits, L::Nb), l(F::Area, L::Sl), l(F::Area, L::Hr), l(F::Area, L::SrLatn), l(F::StudyType, L::Hr), l(F::Level, L::Hr),
l(F::HighestDegree, L::Hr), l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::Level, L::Cs), l(F::Level, L::Sk), l(F::ContentCreation, L::Hr), l(F::Country, L::Cs), l(F::LastModified, L::Vi),
l(F::Authors, L::Hr), l(F::Area, L::En), l(F::Subject, L::En), l(F::Keywords, L::En), l(F::Area, L::En), l(F::Courses, L::En), l(F::Gender, L::Et), l(F::Role, L::Fi),
l(F::Role, L::Et), l(F::Summary, L::Sk), l(F::Communication, L::Et), l(F::Description, L::Fr), l(F::Thesis, L::Fr), l(F::Ethnicity, L::Id), l(F::FamilyName, L::Fi), l(F::Gender, L::Fi),
l(F::BirthDate, L::Et), l(F::BirthPlace, L::Et), l(F::Manager, L::En), l(F::Manager, L::Es), l(F::Manager, L::Pt), l(F::Manager, L::Ca), l(F::SpokenInteraction, L::Et), l(F::Language, L::Lv),
l(F::Department, L::Is), l(F::Area, L::Is), l(F::IscedFields, L::Lt), l(F::BirthDate, L::Fi), l(F::BirthPlace, L::Fi), l(F::Role, L::Hu), l(F::Roles, L::Hu), l(F::Position, L::Hu),
l(F::Roles, L::Hu), l(F::Role, L::Hu), l(F::Organization, L::Hu), l(F::Entity, L::Hu), l(F::Authors, L::Hu), l(F::StudyType, L::Hu), l(F::Level, L::Hu), l(F::Fluency, L::Hu),
l(F::Level, L::Hu), l(F::SpokenInteraction, L::Hu), l(F::BirthDate, L::Hu), l(F::BirthPlace, L::Hu), l(F::Language, L::Nl), l(F::Fluency, L::Nl), l(F::LanguageExperiences, L::Nl), l(F::Authors, L::Vi),
l(F::Sector, L::De), l(F::Responsibilities, L::De), l(F::Period, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::Age, L::Id), l(F::Username, L::Vi), l(F::SpokenProduction, L::Is),
l(F::SpokenProduction, L::Da), l(F::SpokenProduction, L::Nb), l(F::Period, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::Date, L::Id), l(F::ReleaseDate, L::Id), l(F::IscedFields, L::Hu),
l(F::ContentCreation, L::Vi), l(F::ExperienceYears, L::Hu), l(F::Country, L::Ro), l(F::Period, L::Tr), l(F::Date, L::Tr), l(F::ReleaseDate, L::Tr), l(F::ContentCreation, L::Hu), l(F::StudyType, L::Et),
l(F::Level, L::Et), l(F::Fluency, L::Et), l(F::Level, L::Fi), l(F::Fluency, L::Fi), l(F::Information, L::Et), l(F::Department, L::En), l(F::Department, L::De), l(F::Department, L::It),
l(F::Department, L::Nl), l(F::Department, L::Sv), l(F::Department, L::Da), l(F::Department, L::Nb), l(F::TeamSize, L::En), l(F::TeamSize, L::Da), l(F::TeamSize, L::Nb), l(F::Language, L::Ga),
l(F::Keywords, L::En), l(F::Keywords, L::Ko), l(F::Keywords, L::De), l(F::Keywords, L::Fr), l(F::Keywords, L::Nl), l(F::Keywords, L::Pl), l(F::Keywords, L::Cs), l(F::Keywords, L::Sk),
l(F::Keywords, L::En), l(F::Keywords, L::Fr), l(F::Keywords, L::Es), l(F::Keywords, L::Pt), l(F::Keywords, L::It), l(F::Sector, L::Et), l(F::Position, L::Fi), l(F::Roles, L::Fi),
l(F::HonorificPrefix, L::Ga), l(F::Title, L::Ga), l(F::Keywords, L::Da), l(F::Keywords, L::Nb), l(F::Keywords, L::Id), l(F::Phone, L::En), l(F::Phone, L::ZhHans), l(F::Phone, L::ZhHant),
l(F::Phone, L::Ja), l(F::Phone, L::Ko), l(F::Phone, L::De), l(F::Phone, L::Fr), l(F::Phone, L::Es), l(F::Phone, L::Pt), l(F::Phone, L::It), l(F::Phone, L::Nl),
l(F::Phone, L::Pl), l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Phone, L::Sl), l(F::Phone, L::Hr), l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb),
l(F::Phone, L::Et), l(F::Phone, L::Lv), l(F::Phone, L::Lt), l(F::Phone, L::Mt), l(F::Phone, L::Hu), l(F::Phone, L::Ro), l(F::Phone, L::Tr), l(F::Phone, L::Ca),
l(F::Phone, L::SrLatn), l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Mobile, L::Ro), l(F::Phone, L::De), l(F::Phone, L::Lt), l(F::Fax, L::Fr), l(F::Fax, L::Hr),
l(F::Fax, L::Nb), l(F::Fax, L::En), l(F::Fax, L::De), l(F::Phone, L::De), l(F::Phone, L::Pl), l(F::Phone, L::Cs), l(F::Phone, L::Sk), l(F::Phone, L::Sl),
l(F::Phone, L::Hr), l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Et), l(F::Phone, L::Mt), l(F::Phone, L::Hu), l(F::Phone, L::Ro),
l(F::Phone, L::Tr), l(F::Phone, L::Ca), l(F::Phone, L::SrLatn), l(F::Phone, L::Ro), l(F::Phone, L::Ca), l(F::Mobile, L::Ro), l(F::Mobile, L::Ca), l(F::Phone, L::Ro),
l(F::Phone, L::Cs), l(F::Phone, L::Et), l(F::Phone, L::Sk), l(F::Phone, L::De), l(F::Phone, L::Sv), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Es),
l(F::Phone, L::It), l(F::Phone, L::Hr), l(F::Phone, L::Nl), l(F::Phone, L::En), l(F::Phone, L::Fr), l(F::Phones, L::Id), l(F::Location, L::Hu), l(F::City, L::Hu),
l(F::Entity, L::Et), l(F::Description, L::Es), l(F::Description, L::Pt), l(F::Description, L::It), l(F::Description, L::Ca), l(F::Thesis, L::Cs), l(F::Thesis, L::Sk), l(F::BirthPlace, L::Id),
l(F::Location, L::Id), l(F::City, L::Id), l(F::GivenName, L::Vi), l(F::Role, L::Is), l(F::LastModified, L::Id), l(F::EndDate, L::Es), l(F::EndDate, L::Pt), l(F::Thesis, L::It),
l(F::Thesis, L::Ca), l(F::Thesis, L::Es), l(F::Thesis, L::Id), l(F::Thesis, L::Es), l(F::Thesis, L::Ca), l(F::City, L::Vi), l(F::Location, L::Vi), l(F::Thesis, L::En),
l(F::Thesis, L::De), l(F::Thesis, L::Nl), l(F::Period, L::Vi), l(F::Date, L::Vi), l(F::Period, L::Sv), l(F::Period, L::Da), l(F::Period, L::Nb), l(F::Publisher, L::Da),
l(F::Publisher, L::Nb), l(F::Information, L::Fi), l(F::MotherTongue, L::Vi), l(F::CompanyDescription, L::Fi), l(F::HonorificPrefix, L::Et), l(F::EndDate, L::Da), l(F::EndDate, L::Nb), l(F::EndDate, L::Is),
l(F::Awarder, L::Da), l(F::Awarder, L::Nb), l(F::EndDate, L::En), l(F::EndDate, L::Sv), l(F::Awarder, L::Sv), l(F::Availability, L::Sv), l(F::HonorificPrefix, L::Sv), l(F::HonorificPrefix, L::Da),
l(F::HonorificPrefix, L::Nb), l(F::Department, L::Sk), l(F::Department, L::Hr), l(F::Department, L::Mt), l(F::Department, L::Id), l(F::Department, L::SrLatn), l(F::Publisher, L::Is), l(F::StudyType, L::Id),
l(F::Level, L::Id), l(F::Fluency, L::Id), l(F::EqfLevel, L::Id), l(F::Level, L::Id), l(F::Region, L::Vi), l(F::ProjectType, L::Sl), l(F::ProjectType, L::Hr), l(F::ProjectType, L::Ro),
l(F::ProjectType, L::SrLatn), l(F::ProjectType, L::Es), l(F::ProjectType, L::Pt), l(F::ProjectType, L::It), l(F::WorkMode, L::Es), l(F::WorkMode, L::Pt), l(F::ProjectType, L::Pt), l(F::WorkMode, L::It),
l(F::Position, L::It), l(F::ProjectType, L::It), l(F::ProjectType, L::Ro), l(F::ProjectType, L::Hu), l(F::ProjectType, L::Ca), l(F::ProjectType, L::Ca), l(F::Country, L::Ga), l(F::HonorificPrefix, L::De),
l(F::HonorificPrefix, L::Nl), l(F::HonorificPrefix, L::Sv), l(F::HonorificPrefix, L::Da), l(F::Position, L::De), l(F::Position, L::Sv), l(F::Position, L::Da), l(F::StudyType, L::De), l(F::StudyType, L::Nl),
l(F::StudyType, L::Sv), l(F::StudyType, L::Da), l(F::Title, L::De), l(F::Title, L::Nl), l(F::Title, L::Sv), l(F::Title, L::Da), l(F::HonorificPrefix, L::Is), l(F::Title, L::Is),
l(F::Name, L::En), l(F::HonorificPrefix, L::En), l(F::Position, L::En), l(F::StudyType, L::En), l(F::Title, L::En), l(F::Role, L::En), l(F::HonorificPrefix, L::Ro), l(F::HonorificPrefix, L::Mt),
l(F::StudyType, L::Ro), l(F::Title, L::Ro), l(F::HonorificPrefix, L::Ca), l(F::StudyType, L::Ca), l(F::Title, L::Ca), l(F::HonorificPrefix, L::It), l(F::Position, L::It), l(F::StudyType, L::It),
l(F::Title, L::It), l(F::HighestDegree, L::It), l(F::StudyType, L::It), l(F::HonorificPrefix, L::Fr), l(F::Position, L::Fr), l(F::StudyType, L::Fr), l(F::Title, L::Fr), l(F::Headline, L::Fr),
l(F::HonorificPrefix, L::Nb), l(F::Position, L::Nb), l(F::StudyType, L::Nb), l(F::Title, L::Nb), l(F::HonorificPrefix, L::Fi), l(F::Position, L::Fi), l(F::HonorificPrefix, L::Cs), l(F::HonorificPrefix, L::Sk),
l(F::StudyType, L::Cs), l(F::StudyType, L::Sk), l(F::Title, L::Cs), l(F::HonorificPrefix, L::Sl), l(F::HonorificPrefix, L::Hr), l(F::StudyType, L::Hr), l(F::HonorificPrefix, L::SrLatn), l(F::StudyType, L::SrLatn),
l(F::Headline, L::Es), l(F::Headline, L::Ca), l(F::HonorificPrefix, L::Lt), l(F::HonorificPrefix, L::Es), l(F::HonorificPrefix, L::Pt), l(F::Position, L::Es), l(F::Position, L::Pt), l(F::StudyType, L::Es),
l(F::StudyType, L::Pt), l(F::Title, L::Es), l(F::Title, L::Pt), l(F::LanguageCertificates, L::Es), l(F::HonorificPrefix, L::Lv), l(F::HonorificPrefix, L::Hu), l(F::Position, L::Hu), l(F::Position, L::Sv),
l(F::Phone, L::Es), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::Phone, L::Ca), l(F::Phone, L::Da), l(F::Phone, L::Nb), l(F::EndDate, L::En), l(F::Addressee, L::En),
l(F::Organization, L::Vi), l(F::Entity, L::Vi), l(F::Awarder, L::Nl), l(F::Religion, L::Vi), l(F::Employer, L::Et), l(F::ExperienceYears, L::Et), l(F::Availability, L::Et), l(F::Keywords, L::En),
l(F::Keywords, L::De), l(F::Keywords, L::Nl), l(F::Keywords, L::Id), l(F::Emails, L::Hu), l(F::Urls, L::Hu), l(F::Phones, L::Hu), l(F::Thesis, L::Ga), l(F::HonorificPrefix, L::Ca),
l(F::Organization, L::De), l(F::Institution, L::De), l(F::Issuer, L::De), l(F::Organization, L::De), l(F::Information, L::Fr), l(F::Period, L::Sl), l(F::Period, L::Hr), l(F::Period, L::SrLatn),
l(F::Urls, L::Vi), l(F::HonorificPrefix, L::Pt), l(F::HonorificPrefix, L::Es), l(F::Information, L::Es), l(F::Headline, L::Hr), l(F::Headline, L::SrLatn), l(F::HighestDegree, L::Vi), l(F::StudyType, L::Vi),
l(F::Level, L::Vi), l(F::Fluency, L::Vi), l(F::EqfLevel, L::Vi), l(F::Achievements, L::Et), l(F::Score, L::Et), l(F::Achievements, L::Fi), l(F::Score, L::Fi), l(F::Title, L::Fi),
l(F::Title, L::Et), l(F::Age, L::Vi), l(F::ContentCreation, L::Lt), l(F::Safety, L::Et), l(F::Safety, L::Fi), l(F::Manager, L::Es), l(F::Manager, L::It), l(F::Manager, L::Ca),
l(F::ContentCreation, L::Sk), l(F::Employer, L::Hr), l(F::Entity, L::Hr), l(F::ContentCreation, L::Pl), l(F::WorkMode, L::Fi), l(F::Employer, L::Fi), l(F::ProjectType, L::De), l(F::ProjectType, L::Pl),
l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::ProjectType, L::Sv), l(F::ProjectType, L::Pl), l(F::ProjectType, L::Cs), l(F::ProjectType, L::Sk), l(F::WorkMode, L::En), l(F::ExperienceArea, L::En),
l(F::ProjectType, L::En), l(F::ProjectType, L::Fr), l(F::ProjectType, L::Nl), l(F::ProjectType, L::Da), l(F::ProjectType, L::Nb), l(F::Sector, L::Da), l(F::HonorificPrefix, L::Pl), l(F::StudyType, L::Pl),
l(F::Title, L::Pl), l(F::HonorificPrefix, L::Pl), l(F::Username, L::Cs), l(F::Username, L::Sk), l(F::Authors, L::Ga), l(F::ContentCreation, L::Da), l(F::Issuer, L::Da), l(F::IscedFields, L::Da),
l(F::Awarder, L::Cs), l(F::Awarder, L::Cs), l(F::Awarder, L::Sk), l(F::Awarder, L::Sk), l(F::ReleaseDate, L::Da), l(F::Publisher, L::Da), l(F::Title, L::Da), l(F::Organization, L::Hr),
l(F::Organization, L::SrLatn), l(F::Reference, L::Da), l(F::Organization, L::Et), l(F::Phones, L::Ga), l(F::Publisher, L::Nl), l(F::Issuer, L::Nl), l(F::EndDate, L::Cs), l(F::StudyType, L::Cs),
l(F::Address, L::Pl), l(F::Address, L::Sk), l(F::Address, L::Sl), l(F::Address, L::Hr), l(F::Address, L::SrLatn), l(F::Country, L::Tr), l(F::Position, L::Hr), l(F::Role, L::Hr),
l(F::Roles, L::Hr), l(F::Position, L::SrLatn), l(F::Role, L::SrLatn), l(F::Roles, L::SrLatn), l(F::LastModified, L::Ro), l(F::Age, L::Id), l(F::Department, L::En), l(F::Department, L::Id),
l(F::Institution, L::It), l(F::Institution, L::Mt), l(F::Institution, L::De), l(F::Institution, L::Ca), l(F::Institution, L::Lv), l(F::Institution, L::Ro), l(F::Institution, L::Fr), l(F::Institution, L::Tr),
l(F::Institution, L::Sv), l(F::Institution, L::Da), l(F::Institution, L::Nb), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::SrLatn), l(F::HonorificPrefix, L::Tr), l(F::Position, L::Tr),
l(F::Role, L::Tr), l(F::Headline, L::Tr), l(F::Username, L::Sl), l(F::Information, L::Is), l(F::Url, L::En), l(F::Url, L::Ja), l(F::Url, L::Ko), l(F::Url, L::De),
l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt), l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Ru), l(F::Level, L::Cs), l(F::Level, L::Sk),
l(F::Fluency, L::Cs), l(F::Fluency, L::Sk), l(F::EqfLevel, L::Cs), l(F::Department, L::Cs), l(F::Department, L::Sk), l(F::Achievements, L::Cs), l(F::Achievements, L::Sk), l(F::Achievements, L::Hr),
l(F::Employer, L::Hr), l(F::Organization, L::Sl), l(F::Organization, L::Hr), l(F::Institution, L::Sl), l(F::Institution, L::Hr), l(F::Employer, L::SrLatn), l(F::Organization, L::SrLatn), l(F::Institution, L::SrLatn),
l(F::ContentCreation, L::Sl), l(F::Username, L::Es), l(F::Username, L::Pt), l(F::IscedFields, L::Sv), l(F::Issuer, L::Sv), l(F::Date, L::Is), l(F::Publisher, L::Sv), l(F::Issuer, L::Sv),
l(F::Title, L::Sv), l(F::Title, L::Nb), l(F::LastModified, L::Hu), l(F::Issuer, L::Nb), l(F::Employer, L::Lv), l(F::Entity, L::Lv), l(F::FamilyName, L::Lv), l(F::Level, L::Nl),
l(F::MilitaryService, L::Da), l(F::Position, L::Vi), l(F::Role, L::Vi), l(F::Roles, L::Vi), l(F::Roles, L::Vi), l(F::Position, L::Lt), l(F::Role, L::Lt), l(F::Roles, L::Lt),
l(F::DrivingLicence, L::Lt), l(F::Sector, L::Et), l(F::Area, L::Et), l(F::Issuer, L::Et), l(F::Date, L::Et), l(F::Country, L::Lv), l(F::Age, L::Et), l(F::Name, L::Lt),
l(F::Safety, L::Sl), l(F::City, L::Hu), l(F::Location, L::Hu), l(F::Age, L::Ro), l(F::Age, L::Lv), l(F::HighestDegree, L::Hu), l(F::StudyType, L::Hu), l(F::Safety, L::Nl),
l(F::Awarder, L::Is), l(F::Age, L::Cs), l(F::Age, L::Sk), l(F::Location, L::En), l(F::Publisher, L::En), l(F::WorkPermit, L::Nl), l(F::Title, L::Is), l(F::Awarder, L::Tr),
l(F::Issuer, L::Tr), l(F::Version, L::En), l(F::Version, L::De), l(F::Position, L::Vi), l(F::Roles, L::Vi), l(F::Headline, L::Vi), l(F::Position, L::Vi), l(F::Communication, L::Fi),
l(F::Writing, L::Vi), l(F::Location, L::Lv), l(F::Location, L::Lt), l(F::Courses, L::Da), l(F::LastModified, L::Et), l(F::LastModified, L::Fi), l(F::WorkMode, L::Pt), l(F::Role, L::Es),
l(F::Employer, L::Da), l(F::Entity, L::Da), l(F::WorkPermit, L::En), l(F::WorkPermit, L::Fr), l(F::WorkPermit, L::Pt), l(F::WorkPermit, L::It), l(F::Position, L::Sl), l(F::Role, L::Sl),
l(F::Roles, L::Sl), l(F::DrivingLicence, L::Sk), l(F::Manager, L::Hr), l(F::MilitaryService, L::Cs), l(F::MilitaryService, L::Sk), l(F::MilitaryService, L::SrLatn), l(F::MilitaryService, L::Hr), l(F::MilitaryService, L::Hr),
l(F::MilitaryService, L::SrLatn), l(F::DrivingLicence, L::Hr), l(F::DrivingLicence, L::SrLatn), l(F::DrivingLicence, L::Sl), l(F::Period, L::SrLatn), l(F::ProjectType, L::Sl), l(F::ProjectType, L::Hr), l(F::ProjectType, L::SrLatn),
l(F::WorkMode, L::Hr), l(F::WorkMode, L::SrLatn), l(F::Description, L::Sl), l(F::Period, L::Fi), l(F::Date, L::Fi), l(F::ReleaseDate, L::Fi), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk),
l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Publisher, L::Cs), l(F::Issuer, L::Cs), l(F::Issuer, L::Sk), l(F::Availability, L::Cs), l(F::Achievements, L::Cs), l(F::Score, L::Cs),
l(F::Achievements, L::Sk), l(F::Score, L::Sk), l(F::ContentCreation, L::Cs), l(F::HighestDegree, L::Cs), l(F::StudyType, L::Cs), l(F::HighestDegree, L::Sk), l(F::StudyType, L::Sk), l(F::Role, L::Cs),
l(F::Role, L::Sk), l(F::Role, L::Sk), l(F::Url, L::En), l(F::Url, L::Ja), l(F::Url, L::De), l(F::Url, L::Fr), l(F::Url, L::Es), l(F::Url, L::Pt),
l(F::Url, L::It), l(F::Url, L::Nl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Hr), l(F::Url, L::Da), l(F::Url, L::Nb), l(F::Url, L::Hu),
l(F::Url, L::Tr), l(F::Url, L::Ca), l(F::Url, L::Nl), l(F::Url, L::Da), l(F::Url, L::En), l(F::Url, L::De), l(F::Url, L::Pt), l(F::Url, L::It),
l(F::Url, L::Nl), l(F::Url, L::Da), l(F::Url, L::El), l(F::Url, L::Ro), l(F::Url, L::Tr), l(F::Url, L::Vi), l(F::Url, L::Id), l(F::Url, L::Ja),
l(F::Emails, L::De), l(F::Urls, L::De), l(F::Phones, L::De), l(F::Location, L::De), l(F::City, L::De), l(F::Country, L::De), l(F::Region, L::Pl), l(F::Country, L::Nl),
l(F::Location, L::Nl), l(F::City, L::Nl), l(F::Writing, L::En), l(F::Url, L::En), l(F::Url, L::Pl), l(F::Url, L::Cs), l(F::Url, L::Sk), l(F::Url, L::Sl),
l(F::Url, L::Fi), l(F::Area, L::Pl), l(F::Department, L::Pl), l(F::HighestDegree, L::Pl), l(F::StudyType, L::Pl), l(F::Network, L::Ca), l(F::Information, L::Vi), l(F::Role, L::Tr),
l(F::Age, L::Tr), l(F::Organization, L::Id), l(F::ReleaseDate, L::Tr), l(F::Authors, L::Tr), l(F::Writing, L::Tr), l(F::Period, L::En), l(F::Date, L::En), l(F::ReleaseDate, L::En),
l(F::Age, L::En), l(F::Employer, L::Fi), l(F::Entity, L::Fi), l(F::Headline, L::Sv), l(F::Headline, L::Nb), l(F::Entity, L::Sl), l(F::Entity, L::Hr), l(F::Entity, L::SrLatn),
l(F::Entity, L::Cs), l(F::Entity, L::Sk), l(F::LastModified, L::Hr), l(F::LastModified, L::Sl), l(F::MilitaryService, L::Cs), l(F::Headline, L::Cs), l(F::Area, L::Cs), l(F::Headline, L::Hr),
l(F::Position, L::Hr), l(F::Headline, L::SrLatn), l(F::Position, L::SrLatn), l(F::Headline, L::Pl), l(F::Position, L::Pl), l(F::Image, L::Pl), l(F::Health, L::Cs), l(F::Organization, L::Sk),
l(F::Headline, L::SrLatn), l(F::Country, L::Hr), l(F::Country, L::SrLatn), l(F::Fluency, L::Sk), l(F::Fluency, L::Sl), l(F::Fluency, L::Hr), l(F::Fluency, L::SrLatn), l(F::Information, L::Cs),
l(F::Region, L::Hr), l(F::Department, L::Ca), l(F::Area, L::Ca), l(F::Period, L::Is), l(F::Date, L::Is), l(F::ReleaseDate, L::Is), l(F::Department, L::Es), l(F::Department, L::Pt),
l(F::Area, L::Es), l(F::Area, L::Pt), l(F::Department, L::Fr), l(F::TeamSize, L::Fr), l(F::Cefr, L::Sk), l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::Hr),
l(F::Institution, L::SrLatn), l(F::Period, L::El), l(F::DrivingLicence, L::El), l(F::Listening, L::El), l(F::Extra, L::El), l(F::Emails, L::El), l(F::Phones, L::El), l(F::Urls, L::El),
l(F::Reading, L::El), l(F::Reference, L::El), l(F::Position, L::El), l(F::Responsibilities, L::El), l(F::Area, L::El), l(F::Position, L::El), l(F::StartDate, L::El), l(F::Awarder, L::El),
l(F::Achievements, L::El), l(F::Score, L::El), l(F::Achievements, L::El), l(F::EndDate, L::El), l(F::TeamSize, L::El), l(F::Phone, L::El), l(F::Responsibilities, L::El), l(F::Safety, L::El),
l(F::StudyType, L::El), l(F::Score, L::El), l(F::Title, L::El), l(F::BirthDate, L::El), l(F::Language, L::El), l(F::Writing, L::El), l(F::Keywords, L::El), l(F::ContentCreation, L::El),
l(F::City, L::El), l(F::ReleaseDate, L::El), l(F::Publisher, L::El), l(F::Availability, L::El), l(F::Thesis, L::El), l(F::Credits, L::El), l(F::Address, L::El), l(F::Email, L::El),
l(F::Department, L::El), l(F::Url, L::El), l(F::Network, L::El), l(F::Location, L::El), l(F::Nationality, L::El), l(F::Headline, L::El), l(F::Position, L::El), l(F::Area, L::El),
l(F::WorkMode, L::El), l(F::Sector, L::El), l(F::Issuer, L::El), l(F::Publisher, L::El), l(F::Issuer, L::El), l(F::Institution, L::El), l(F::Headline, L::El), l(F::Information, L::El),
l(F::Manager, L::El), l(F::FamilyName, L::El), l(F::Salary, L::El), l(F::Phone, L::El), l(F::Communication, L::El), l(F::SpokenInteraction, L::El), l(F::ProblemSolving, L::El), l(F::StudyType, L::El),
l(F::Level, L::El), l(F::Fluency, L::El), l(F::EqfLevel, L::El), l(F::Fluency, L::El), l(F::Level, L::El), l(F::Fluency, L::El), l(F::HighestDegree, L::El), l(F::Employer, L::El),
l(F::Name, L::El), l(F::Description, L::El), l(F::Employer, L::El), l(F::Entity, L::El), l(F::Period, L::El), l(F::Age, L::El), l(F::ExperienceYears, L::El), l(F::Period, L::El),
l(F::Date, L::El), l(F::ReleaseDate, L::El), l(F::Date, L::El), l(F::Age, L::El), l(F::Period, L::El), l(F::Date, L::El), l(F::MilitaryService, L::El), l(F::Headline, L::El),
l(F::Position, L::El), l(F::Role, L::El), l(F::Location, L::El), l(F::Address, L::El), l(F::Mobile, L::El), l(F::Sector, L::El), l(F::Area, L::El), l(F::Profiles, L::El),
l(F::Courses, L::El), l(F::Highlights, L::El), l(F::Username, L::El), l(F::MotherTongue, L::El), l(F::GivenName, L::El), l(F::Region, L::El), l(F::Roles, L::El), l(F::MaritalStatus, L::El),
l(F::SpokenProduction, L::El), l(F::Organization, L::El), l(F::Employer, L::El), l(F::Summary, L::El), l(F::Entity, L::El), l(F::CompanyDescription, L::El), l(F::Location, L::El), l(F::Region, L::El),
l(F::City, L::El), l(F::Location, L::El), l(F::City, L::El), l(F::HonorificPrefix, L::El), l(F::Position, L::El), l(F::Role, L::El), l(F::Roles, L::El), l(F::Authors, L::El),
l(F::Organization, L::El), l(F::Role, L::El), l(F::Institution, L::El), l(F::Area, L::El), l(F::PostalCode, L::El), l(F::LastModified, L::El), l(F::HonorificPrefix, L::El), l(F::StudyType, L::El),
l(F::Title, L::El), l(F::Name, L::El), l(F::Department, L::El), l(F::Area, L::El), l(F::IscedFields, L::El), l(F::BirthPlace, L::El), l(F::Fax, L::El), l(F::Employer, L::El),
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
l(F::Highlights, L::Ru), l(F::Achievements, L::Ru), l(F::SpokenProduction, L::Sr), l(F::SpokenProduction, L::Bg), l(F::SpokenProduction, L::Ru), l(F::SpokenInteraction, L::Sr), l(F::SpokenProduction, L::Uk), l(F::Period, L::Ru),
l(F::Date, L::Ru), l(F::ReleaseDate, L::Ru), l(F::Age, L::Ru), l(F::StartDate, L::Ru), l(F::ReleaseDate, L::Ru), l(F::BirthDate, L::Ru), l(F::Period, L::Sr), l(F::Period, L::Bg),
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
l(F::Extra, L::Ru), l(F::Emails, L::Ru), l(F::Phones, L::Ru), l(F::Extra, L::Bg), l(F::ExperienceYears, L::Uk), l(F::Achievements, L::Sr), l(F::Availability, L::Sr), l(F::Achievements, L::Uk),
l(F::Country, L::Sr), l(F::Nationality, L::Sr), l(F::Emails, L::Sr), l(F::Emails, L::Bg), l(F::Urls, L::Sr), l(F::Phones, L::Sr), l(F::Phones, L::Bg), l(F::Urls, L::Bg),
l(F::Urls, L::Ru), l(F::Extra, L::Sr), l(F::Extra, L::Bg), l(F::Employer, L::Bg), l(F::Profiles, L::Sr), l(F::Country, L::Bg), l(F::SpokenInteraction, L::Uk), l(F::MaritalStatus, L::Uk),
l(F::CompanyDescription, L::Uk), l(F::Email, L::Ru), l(F::Email, L::Sr), l(F::Email, L::Bg), l(F::Email, L::Sr), l(F::Email, L::Bg), l(F::NationalId, L::Bg), l(F::Language, L::Bg),
l(F::LanguageCertificates, L::Bg), l(F::EqfLevel, L::Bg), l(F::Credits, L::Sr), l(F::Headline, L::Ru), l(F::Salary, L::Ru), l(F::Headline, L::Bg), l(F::Salary, L::Bg), l(F::Salary, L::Sr),
l(F::Headline, L::Sr), l(F::City, L::Ru), l(F::City, L::Ru), l(F::City, L::Uk), l(F::Publisher, L::Ru), l(F::Publisher, L::Uk), l(F::Entity, L::Sr), l(F::CompanyDescription, L::Bg),
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
l(F::City, L::Sr), l(F::Location, L::Bg), l(F::City, L::Bg), l(F::Location, L::Ru), l(F::Location, L::Bg), l(F::City, L::Ru), l(F::Location, L::Bg), l(F::Employer, L::Bg),
l(F::BirthPlace, L::Bg), l(F::Keywords, L::Uk), l(F::Keywords, L::Bg), l(F::Reference, L::Sr), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Mobile, L::Sr), l(F::Mobile, L::Bg),
l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Phone, L::Ru), l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Mobile, L::Bg), l(F::Mobile, L::Bg), l(F::Mobile, L::Sr),
l(F::Mobile, L::Ru), l(F::Mobile, L::Uk), l(F::Language, L::Uk), l(F::LanguageExperiences, L::Uk), l(F::LanguageCertificates, L::Uk), l(F::SpokenProduction, L::Ru), l(F::SpokenProduction, L::Uk), l(F::Roles, L::Ru),
l(F::Roles, L::Uk), l(F::Role, L::Ru), l(F::Role, L::Uk), l(F::Roles, L::Bg), l(F::Roles, L::Sr), l(F::Network, L::Sr), l(F::Network, L::Bg), l(F::Location, L::Bg),
l(F::Location, L::Uk), l(F::City, L::Uk), l(F::BirthPlace, L::Uk), l(F::Location, L::Uk), l(F::Employer, L::Uk), l(F::Title, L::Ru), l(F::Title, L::Sr), l(F::Title, L::Bg),
l(F::Name, L::Uk), l(F::Title, L::Uk), l(F::Employer, L::Uk), l(F::Name, L::Ru), l(F::Title, L::Ru), l(F::Employer, L::Ru), l(F::Name, L::Sr), l(F::Title, L::Sr),
l(F::Employer, L::Sr), l(F::Title, L::Sr), l(F::Institution, L::Sr), l(F::Name, L::Ru), l(F::Name, L::Bg), l(F::Title, L::Ru), l(F::StudyType, L::Bg), l(F::Summary, L::Sr),
l(F::Area, L::Ru), l(F::Area, L::Bg), l(F::Area, L::Ru), l(F::Area, L::Uk), l(F::Manager, L::Bg), l(F::Manager, L::Ru), l(F::Nationality, L::Sr), l(F::Nationality, L::Bg),
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
l(F::City, L::Ru), l(F::Location, L::Uk), l(F::Region, L::Uk), l(F::Achievements, L::Sr), l(F::Achievements, L::Bg), l(F::Score, L::Sr), l(F::Score, L::Bg), l(F::Achievements, L::Sr),
l(F::Achievements, L::Bg), l(F::Achievements, L::Ru), l(F::Achievements, L::Uk), l(F::Score, L::Ru), l(F::Score, L::Uk), l(F::Summary, L::Ru), l(F::Summary, L::Uk), l(F::Summary, L::Bg),
l(F::Region, L::Ru), l(F::ProblemSolving, L::Bg), l(F::ProblemSolving, L::Ru), l(F::MotherTongue, L::Ru), l(F::NativePlace, L::Ru), l(F::ProblemSolving, L::Uk), l(F::Period, L::Uk), l(F::Age, L::Uk),
l(F::Roles, L::Ru), l(F::Roles, L::Bg), l(F::Position, L::Ru), l(F::Position, L::Uk), l(F::Role, L::Ru), l(F::Role, L::Uk), l(F::Roles, L::Ru), l(F::Roles, L::Uk),
l(F::Roles, L::Ru), l(F::Roles, L::Uk), l(F::StudyType, L::Uk), l(F::Level, L::Uk), l(F::Fluency, L::Uk), l(F::Level, L::Uk), l(F::Fluency, L::Uk), l(F::EqfLevel, L::Uk),
l(F::Cefr, L::Uk), l(F::MotherTongue, L::Uk), l(F::Period, L::Uk), l(F::Date, L::Uk), l(F::ReleaseDate, L::Uk), l(F::Age, L::Uk), l(F::Url, L::Ru), l(F::Url, L::Uk),
l(F::Url, L::Bg), l(F::DrivingLicence, L::Bg), l(F::Image, L::Uk), l(F::Organization, L::Bg), l(F::Sector, L::Ru), l(F::Sector, L::Uk), l(F::Sector, L::Sr), l(F::Sector, L::Bg),
l(F::MaritalStatus, L::Bg), l(F::LanguageCertificates, L::Sr), l(F::LanguageCertificates, L::Bg), l(F::LanguageCertificates, L::Ru), l(F::Network, L::Ru), l(F::Safety, L::Bg), l(F::Image, L::Sr), l(F::Listening, L::Bg),
l(F::Listening, L::Sr), l(F::Image, L::Bg), l(F::GivenName, L::Bg), l(F::ContentCreation, L::Ru), l(F::Profiles, L::Bg), l(F::Profiles, L::Ru), l(F::Headline, L::Ru), l(F::Position, L::Ru),
l(F::Area, L::Ru), l(F::Authors, L::Uk), l(F::Period, L::Ru), l(F::Period, L::Bg), l(F::ExperienceYears, L::Ru), l(F::ExperienceYears, L::Uk), l(F::Age, L::Sr), l(F::JobStatus, L::Ru),
l(F::JobStatus, L::Uk), l(F::JobStatus, L::Ru), l(F::Gender, L::Uk), l(F::ContentCreation, L::Uk), l(F::Keywords, L::Ru), l(F::Keywords, L::Uk), l(F::StudyType, L::Sr), l(F::StudyType, L::Bg),
l(F::Level, L::Sr), l(F::Level, L::Bg), l(F::Fluency, L::Bg), l(F::HighestDegree, L::Bg), l(F::HighestDegree, L::Sr), l(F::Level, L::Ru), l(F::Fluency, L::Ru), l(F::Country, L::Ru),
l(F::Country, L::Bg), l(F::Country, L::Ru), l(F::Language, L::Sr), l(F::Authors, L::Bg), l(F::ContentCreation, L::Bg), l(F::Phone, L::Ru), l(F::Phone, L::Uk), l(F::Phone, L::Sr),
l(F::Phone, L::Bg), l(F::Description, L::Ru), l(F::Thesis, L::Ru), l(F::Thesis, L::Ru), l(F::Thesis, L::Uk), l(F::Keywords, L::Ru), l(F::Keywords, L::Bg), l(F::ProjectType, L::Ru),
l(F::ProjectType, L::Uk), l(F::ProjectType, L::Sr), l(F::ProjectType, L::Bg), l(F::ProjectType, L::Ru), l(F::ProjectType, L::Uk), l(F::HonorificPrefix, L::Bg), l(F::StudyType, L::Bg), l(F::HonorificPrefix, L::Ru),
l(F::HonorificPrefix, L::Uk), l(F::HonorificPrefix, L::Sr), l(F::StudyType, L::Sr), l(F::Organization, L::Sr), l(F::Address, L::Ru), l(F::Address, L::Sr), l(F::Address, L::Bg), l(F::Position, L::Sr),
l(F::Role, L::Sr), l(F::Roles, L::Sr), l(F::Reading, L::Bg), l(F::Institution, L::Ru), l(F::Institution, L::Bg), l(F::StudyType, L::Ru), l(F::Level, L::Ru), l(F::Fluency, L::Ru),
l(F::Cefr, L::Ru), l(F::EqfLevel, L::Ru), l(F::HighestDegree, L::Ru), l(F::StudyType, L::Ru), l(F::Achievements, L::Ru), l(F::Achievements, L::Bg), l(F::Employer, L::Uk), l(F::Employer, L::Sr),
l(F::Organization, L::Uk), l(F::Organization, L::Sr), l(F::Institution, L::Sr), l(F::SpokenInteraction, L::Bg), l(F::Employer, L::Ru), l(F::Organization, L::Ru), l(F::Institution, L::Ru), l(F::Fax, L::Ru),
l(F::Fax, L::Uk), l(F::Fax, L::Sr), l(F::Fax, L::Bg), l(F::Institution, L::Sr), l(F::Area, L::Bg), l(F::FamilyName, L::Ru), l(F::FamilyName, L::Bg), l(F::FamilyName, L::Bg),
l(F::Employer, L::Ru), l(F::Employer, L::Sr), l(F::Employer, L::Bg), l(F::Entity, L::Bg), l(F::Image, L::Ru), l(F::Image, L::Uk), l(F::Image, L::Ru), l(F::Position, L::Ru),
l(F::Position, L::Bg), l(F::Roles, L::Ru), l(F::Role, L::Ru), l(F::Reference, L::Sr), l(F::Reference, L::Bg), l(F::Reference, L::Ru), l(F::Reference, L::Uk), l(F::Reading, L::Uk),
l(F::Reading, L::Sr), l(F::Reading, L::Ru), l(F::Institution, L::Ru), l(F::Institution, L::Uk), l(F::Institution, L::Sr), l(F::Ethnicity, L::Ru), l(F::Keywords, L::Ru), l(F::Language, L::Ru),
l(F::LanguageExperiences, L::Ru), l(F::Name, L::Uk), l(F::GivenName, L::Uk), l(F::Emails, L::Uk), l(F::Urls, L::Uk), l(F::Phones, L::Uk), l(F::LanguageExperiences, L::Sr), l(F::LanguageCertificates, L::Sr),
l(F::NationalId, L::Sr), l(F::Department, L::He), l(F::Summary, L::He), l(F::CompanyDescription, L::He), l(F::Institution, L::He), l(F::Region, L::He), l(F::Location, L::He), l(F::Nationality, L::He),
l(F::Extra, L::He), l(F::Responsibilities, L::He), l(F::Email, L::He), l(F::SpokenInteraction, L::He), l(F::Employer, L::He), l(F::Organization, L::He), l(F::Entity, L::He), l(F::Country, L::He),
l(F::BirthPlace, L::He), l(F::Url, L::He), l(F::Urls, L::He), l(F::Safety, L::He), l(F::TeamSize, L::He), l(F::Organization, L::He), l(F::Issuer, L::He), l(F::Age, L::He),
l(F::SpokenProduction, L::He), l(F::Thesis, L::He), l(F::Religion, L::He), l(F::Listening, L::He), l(F::Reading, L::He), l(F::Writing, L::He), l(F::Awarder, L::He), l(F::Publisher, L::He),
l(F::WorkMode, L::He), l(F::Achievements, L::He), l(F::Reference, L::He), l(F::StudyType, L::He), l(F::HighestDegree, L::He), l(F::StudyType, L::He), l(F::StartDate, L::He), l(F::Area, L::He),
l(F::Availability, L::He), l(F::Employer, L::He), l(F::Username, L::He), l(F::Keywords, L::He), l(F::Phone, L::He), l(F::Mobile, L::He), l(F::Phones, L::He), l(F::City, L::He),
l(F::BirthDate, L::He), l(F::ContentCreation, L::He), l(F::Title, L::He), l(F::Name, L::He), l(F::Emails, L::He), l(F::Address, L::He), l(F::Entity, L::He), l(F::Gender, L::He),
l(F::Location, L::He), l(F::Address, L::He), l(F::Sector, L::He), l(F::Organization, L::He), l(F::Institution, L::He), l(F::Issuer, L::He), l(F::Authors, L::He), l(F::PostalCode, L::He),
l(F::Manager, L::He), l(F::Score, L::He), l(F::NationalId, L::He), l(F::MaritalStatus, L::He), l(F::Location, L::He), l(F::City, L::He), l(F::Headline, L::He), l(F::Courses, L::He),
l(F::Period, L::He), l(F::Position, L::He), l(F::Credits, L::He), l(F::ExperienceYears, L::He), l(F::Highlights, L::He), l(F::ProjectType, L::He), l(F::EndDate, L::He), l(F::LastModified, L::He),
l(F::Information, L::He), l(F::City, L::He), l(F::Location, L::He), l(F::ReleaseDate, L::He), l(F::Description, L::He), l(F::Network, L::He), l(F::Fax, L::He), l(F::Profiles, L::He),
l(F::ProblemSolving, L::He), l(F::MilitaryService, L::He), l(F::Image, L::He), l(F::Salary, L::He), l(F::Role, L::He), l(F::DrivingLicence, L::He), l(F::StudyType, L::He), l(F::Level, L::He),
l(F::Fluency, L::He), l(F::EqfLevel, L::He), l(F::HighestDegree, L::He), l(F::Level, L::He), l(F::Fluency, L::He), l(F::Fluency, L::He), l(F::FamilyName, L::He), l(F::GivenName, L::He),
l(F::Period, L::He), l(F::Date, L::He), l(F::ReleaseDate, L::He), l(F::Period, L::He), l(F::Age, L::He), l(F::Language, L::He), l(F::MotherTongue, L::He), l(F::Period, L::He),
l(F::Date, L::He), l(F::Date, L::He), l(F::HonorificPrefix, L::He), l(F::Sector, L::He), l(F::Area, L::He), l(F::IscedFields, L::He), l(F::Position, L::He), l(F::Role, L::He),
l(F::Roles, L::He), l(F::Roles, L::He), l(F::Roles, L::He), l(F::Role, L::He), l(F::Position, L::He), l(F::Responsibilities, L::He), l(F::Communication, L::He), l(F::Achievements, L::Ar),
l(F::Highlights, L::Ar), l(F::LastModified, L::Ar), l(F::HighestDegree, L::Ar), l(F::Extra, L::Ar), l(F::Name, L::Ar), l(F::Institution, L::Ar), l(F::Title, L::Ar), l(F::Username, L::Ar),
l(F::Employer, L::Ar), l(F::FamilyName, L::Ar), l(F::Thesis, L::Ar), l(F::Phone, L::Ar), l(F::Area, L::Ar), l(F::Department, L::Ar), l(F::Keywords, L::Ar), l(F::Roles, L::Ar),
l(F::Listening, L::Ar), l(F::GivenName, L::Ar), l(F::Location, L::Ar), l(F::City, L::Ar), l(F::WorkPermit, L::Ar), l(F::Safety, L::Ar), l(F::SpokenProduction, L::Ar), l(F::Email, L::Ar),
l(F::Authors, L::Ar), l(F::StartDate, L::Ar), l(F::Country, L::Ar), l(F::Period, L::Ar), l(F::Date, L::Ar), l(F::MilitaryService, L::Ar), l(F::EndDate, L::Ar), l(F::Headline, L::Ar),
l(F::Reference, L::Ar), l(F::Description, L::Ar), l(F::SpokenInteraction, L::Ar), l(F::Score, L::Ar), l(F::Communication, L::Ar), l(F::Availability, L::Ar), l(F::Organization, L::Ar), l(F::Gender, L::Ar),
l(F::Nationality, L::Ar), l(F::Employer, L::Ar), l(F::Organization, L::Ar), l(F::Institution, L::Ar), l(F::Entity, L::Ar), l(F::Issuer, L::Ar), l(F::Awarder, L::Ar), l(F::Issuer, L::Ar),
l(F::Issuer, L::Ar), l(F::Mobile, L::Ar), l(F::Phone, L::Ar), l(F::MaritalStatus, L::Ar), l(F::Health, L::Ar), l(F::JobStatus, L::Ar), l(F::Profiles, L::Ar), l(F::ExperienceYears, L::Ar),
l(F::StudyType, L::Ar), l(F::Score, L::Ar), l(F::StudyType, L::Ar), l(F::Position, L::Ar), l(F::Role, L::Ar), l(F::Roles, L::Ar), l(F::Courses, L::Ar), l(F::Religion, L::Ar),
l(F::Url, L::Ar), l(F::Salary, L::Ar), l(F::NationalId, L::Ar), l(F::PostalCode, L::Ar), l(F::Credits, L::Ar), l(F::Address, L::Ar), l(F::Age, L::Ar), l(F::Period, L::Ar),
l(F::Date, L::Ar), l(F::ReleaseDate, L::Ar), l(F::Period, L::Ar), l(F::Network, L::Ar), l(F::Employer, L::Ar), l(F::Entity, L::Ar), l(F::Position, L::Ar), l(F::Role, L::Ar),
l(F::Sector, L::Ar), l(F::Image, L::Ar), l(F::Fluency, L::Ar), l(F::Date, L::Ar), l(F::Role, L::Ar), l(F::Entity, L::Ar), l(F::Address, L::Ar), l(F::Title, L::Ar),
l(F::Fax, L::Ar), l(F::Reading, L::Ar), l(F::Department, L::Ar), l(F::Area, L::Ar), l(F::Writing, L::Ar), l(F::Institution, L::Ar), l(F::Area, L::Ar), l(F::Language, L::Ar),
l(F::MotherTongue, L::Ar), l(F::HonorificPrefix, L::Ar), l(F::Awarder, L::Ar), l(F::Sector, L::Ar), l(F::Area, L::Ar), l(F::Publisher, L::Ar), l(F::Region, L::Ar), l(F::Mobile, L::Ar),
l(F::Manager, L::Ar), l(F::City, L::Ar), l(F::Location, L::Ar), l(F::StudyType, L::Ar), l(F::Level, L::Ar), l(F::Fluency, L::Ar), l(F::Position, L::Ar), l(F::Position, L::Ar),
l(F::Headline, L::Ar), l(F::Responsibilities, L::Ar), l(F::Location, L::Ar), l(F::Summary, L::Ar), l(F::Position, L::Ar), l(F::Roles, L::Ar), l(F::BirthDate, L::Ar), l(F::Employer, L::Ar),
l(F::Organization, L::Ar), l(F::Url, L::Ar), l(F::Location, L::Ar), l(F::HighestDegree, L::Ar), l(F::StudyType, L::Ar), l(F::Achievements, L::Ar), l(F::Score, L::Ar), l(F::Gender, L::Ar),
l(F::ProjectType, L::Ar), l(F::ContentCreation, L::Ar), l(F::ReleaseDate, L::Ar), l(F::TeamSize, L::Ar), l(F::ProblemSolving, L::Ar), l(F::Level, L::Ar), l(F::Roles, L::Ar), l(F::Role, L::Ar),
l(F::DrivingLicence, L::Ar), l(F::LeavingReason, L::Ar), l(F::WorkMode, L::Ar), l(F::CompanyDescription, L::Ar), l(F::Emails, L::Ar), l(F::IscedFields, L::Ar), l(F::BirthPlace, L::Ar), l(F::City, L::Ar),
l(F::EqfLevel, L::Ar), l(F::Level, L::Ar), l(F::Fluency, L::Ar), l(F::Information, L::Ar), l(F::Location, L::Ar), l(F::Employer, L::Ar), l(F::Urls, L::Ar), l(F::Summary, L::Ar),
l(F::Description, L::Ar), l(F::ProjectType, L::Ar), l(F::Phones, L::Ar), l(F::Score, L::Hi), l(F::FamilyName, L::Hi), l(F::LastModified, L::Hi), l(F::Area, L::Hi), l(F::ExperienceYears, L::Hi),
l(F::Department, L::Hi), l(F::Reference, L::Hi), l(F::Extra, L::Hi), l(F::Emails, L::Hi), l(F::Phones, L::Hi), l(F::Urls, L::Hi), l(F::Salary, L::Hi), l(F::Period, L::Hi),
l(F::Age, L::Hi), l(F::StartDate, L::Hi), l(F::Email, L::Hi), l(F::Responsibilities, L::Hi), l(F::EndDate, L::Hi), l(F::Sector, L::Hi), l(F::Keywords, L::Hi), l(F::Username, L::Hi),
l(F::Availability, L::Hi), l(F::Achievements, L::Hi), l(F::HonorificPrefix, L::Hi), l(F::StudyType, L::Hi), l(F::Employer, L::Hi), l(F::Entity, L::Hi), l(F::Employer, L::Hi), l(F::CompanyDescription, L::Hi),
l(F::TeamSize, L::Hi), l(F::Position, L::Hi), l(F::Location, L::Hi), l(F::Institution, L::Hi), l(F::Courses, L::Hi), l(F::Credits, L::Hi), l(F::Region, L::Hi), l(F::Sector, L::Hi),
l(F::Entity, L::Hi), l(F::Address, L::Hi), l(F::Image, L::Hi), l(F::BirthDate, L::Hi), l(F::BirthPlace, L::Hi), l(F::Ethnicity, L::Hi), l(F::Issuer, L::Hi), l(F::Date, L::Hi),
l(F::Region, L::Hi), l(F::Summary, L::Hi), l(F::Phone, L::Hi), l(F::PostalCode, L::Hi), l(F::StudyType, L::Hi), l(F::DrivingLicence, L::Hi), l(F::Period, L::Hi), l(F::Date, L::Hi),
l(F::Date, L::Hi), l(F::Period, L::Hi), l(F::GivenName, L::Hi), l(F::Country, L::Hi), l(F::Awarder, L::Hi), l(F::Religion, L::Hi), l(F::City, L::Hi), l(F::Nationality, L::Hi),
l(F::Name, L::Hi), l(F::Address, L::Hi), l(F::City, L::Hi), l(F::Network, L::Hi), l(F::Reading, L::Hi), l(F::Publisher, L::Hi), l(F::Position, L::Hi), l(F::Role, L::Hi),
l(F::Headline, L::Hi), l(F::Description, L::Hi), l(F::Title, L::Hi), l(F::Headline, L::Hi), l(F::Url, L::Hi), l(F::ReleaseDate, L::Hi), l(F::Highlights, L::Hi), l(F::Fluency, L::Hi),
l(F::Profiles, L::Hi), l(F::Fax, L::Hi), l(F::SpokenInteraction, L::Hi), l(F::SpokenProduction, L::Hi), l(F::Language, L::Hi), l(F::Position, L::Hi), l(F::Role, L::Hi), l(F::Roles, L::Hi),
l(F::Roles, L::Hi), l(F::MotherTongue, L::Hi), l(F::Mobile, L::Hi), l(F::HighestDegree, L::Hi), l(F::StudyType, L::Hi), l(F::Gender, L::Hi), l(F::Writing, L::Hi), l(F::Authors, L::Hi),
l(F::Period, L::Hi), l(F::Date, L::Hi), l(F::ReleaseDate, L::Hi), l(F::Age, L::Hi), l(F::Area, L::Hi), l(F::Courses, L::Hi), l(F::MaritalStatus, L::Hi), l(F::City, L::Hi),
l(F::Location, L::Hi), l(F::IscedFields, L::Hi), l(F::HighestDegree, L::Hi), l(F::Thesis, L::Hi), l(F::Listening, L::Hi), l(F::Organization, L::Hi), l(F::Employer, L::Hi), l(F::Communication, L::Hi),
l(F::Role, L::Hi), l(F::Employer, L::Hi), l(F::Organization, L::Hi), l(F::Entity, L::Hi), l(F::Issuer, L::Hi), l(F::ProblemSolving, L::Hi), l(F::ContentCreation, L::Hi), l(F::Safety, L::Hi),
l(F::Information, L::Hi), l(F::Level, L::Hi), l(F::Fluency, L::Hi), l(F::Health, L::Th), l(F::SpokenProduction, L::Th), l(F::Listening, L::Th), l(F::SpokenInteraction, L::Th), l(F::Reading, L::Th),
l(F::MilitaryService, L::Th), l(F::Writing, L::Th), l(F::TeamSize, L::Th), l(F::Extra, L::Th), l(F::Area, L::Th), l(F::Responsibilities, L::Th), l(F::Role, L::Th), l(F::Fluency, L::Th),
l(F::Achievements, L::Th), l(F::Score, L::Th), l(F::StudyType, L::Th), l(F::HonorificPrefix, L::Th), l(F::Reference, L::Th), l(F::Keywords, L::Th), l(F::Description, L::Th), l(F::EndDate, L::Th),
l(F::City, L::Th), l(F::Location, L::Th), l(F::Highlights, L::Th), l(F::ExperienceYears, L::Th), l(F::Name, L::Th), l(F::GivenName, L::Th), l(F::Employer, L::Th), l(F::Username, L::Th),
l(F::Title, L::Th), l(F::Institution, L::Th), l(F::Period, L::Th), l(F::StartDate, L::Th), l(F::Phone, L::Th), l(F::ReleaseDate, L::Th), l(F::Publisher, L::Th), l(F::Position, L::Th),
l(F::Role, L::Th), l(F::Roles, L::Th), l(F::Position, L::Th), l(F::Headline, L::Th), l(F::Address, L::Th), l(F::Department, L::Th), l(F::Location, L::Th), l(F::City, L::Th),
l(F::Email, L::Th), l(F::Sector, L::Th), l(F::FamilyName, L::Th), l(F::Roles, L::Th), l(F::Employer, L::Th), l(F::Entity, L::Th), l(F::Url, L::Th), l(F::NationalId, L::Th),
l(F::Country, L::Th), l(F::ProjectType, L::Th), l(F::WorkMode, L::Th), l(F::Thesis, L::Th), l(F::Period, L::Th), l(F::Date, L::Th), l(F::Age, L::Th), l(F::Date, L::Th),
l(F::BirthDate, L::Th), l(F::Achievements, L::Th), l(F::Url, L::Th), l(F::Manager, L::Th), l(F::Awarder, L::Th), l(F::Issuer, L::Th), l(F::Authors, L::Th), l(F::Availability, L::Th),
l(F::WantedCity, L::Th), l(F::Region, L::Th), l(F::Image, L::Th), l(F::Language, L::Th), l(F::MotherTongue, L::Th), l(F::NativePlace, L::Th), l(F::BirthPlace, L::Th), l(F::Mobile, L::Th),
l(F::PostalCode, L::Th), l(F::StudyType, L::Th), l(F::Level, L::Th), l(F::Fluency, L::Th), l(F::HighestDegree, L::Th), l(F::StudyType, L::Th), l(F::Level, L::Th), l(F::CompanyDescription, L::Th),
l(F::Courses, L::Th), l(F::Entity, L::Th), l(F::Period, L::Th), l(F::Date, L::Th), l(F::HighestDegree, L::Th), l(F::Religion, L::Th), l(F::Location, L::Th), l(F::Employer, L::Th),
l(F::MaritalStatus, L::Th), l(F::Institution, L::Th), l(F::Issuer, L::Th), l(F::Organization, L::Th), l(F::Summary, L::Th), l(F::Nationality, L::Th), l(F::LeavingReason, L::Th), l(F::Credits, L::Th),
l(F::Employer, L::Th), l(F::Organization, L::Th), l(F::Position, L::Th), l(F::Responsibilities, L::Th), l(F::Role, L::Th), l(F::Roles, L::Th), l(F::Employer, L::Th), l(F::Organization, L::Th),
l(F::Entity, L::Th), l(F::Age, L::Th), l(F::Emails, L::Th), l(F::Network, L::Th), l(F::Salary, L::Th), l(F::Ethnicity, L::Th), l(F::Nationality, L::Th), l(F::Gender, L::Th),
l(F::Urls, L::Th), l(F::Fax, L::Th), l(F::Profiles, L::Th), l(F::Phones, L::Th), l(F::DrivingLicence, L::Th), l(F::Location, L::Ja), l(F::City, L::Ja), l(F::Name, L::Ja),
l(F::Address, L::Ja), l(F::Extra, L::Ja), l(F::Urls, L::Ja), l(F::Emails, L::Ja), l(F::Phones, L::Ja), l(F::SpokenInteraction, L::Ja), l(F::Profiles, L::Ja), l(F::Username, L::Ja),
l(F::ExperienceYears, L::Ja), l(F::ProjectType, L::Ja), l(F::Keywords, L::Ja), l(F::Entity, L::Ja), l(F::Communication, L::Ja), l(F::ContentCreation, L::Ja), l(F::Courses, L::Ja), l(F::Description, L::Ja),
l(F::Score, L::Ja), l(F::SpokenProduction, L::Ja), l(F::Title, L::Ja), l(F::Department, L::Ja), l(F::TeamSize, L::Ja), l(F::WorkPermit, L::Ja), l(F::Fax, L::Ja), l(F::Roles, L::Ja),
l(F::Period, L::Ja), l(F::Summary, L::Ja), l(F::Highlights, L::Ja), l(F::Position, L::Ja), l(F::Roles, L::Ja), l(F::Writing, L::Ja), l(F::Listening, L::Ja), l(F::Reading, L::Ja),
l(F::Level, L::Ja), l(F::Fluency, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::Manager, L::Ja), l(F::Location, L::ZhHant), l(F::Availability, L::ZhHant), l(F::WorkMode, L::ZhHant),
l(F::Manager, L::ZhHans), l(F::TeamSize, L::ZhHans), l(F::Url, L::ZhHant), l(F::Url, L::ZhHans), l(F::Area, L::ZhHans), l(F::Score, L::ZhHans), l(F::Score, L::ZhHans), l(F::Rank, L::ZhHans),
l(F::Courses, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Responsibilities, L::ZhHans), l(F::Summary, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Profiles, L::ZhHans), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant),
l(F::Name, L::ZhHant), l(F::Responsibilities, L::Ja), l(F::Highlights, L::Ja), l(F::Achievements, L::Ja), l(F::Achievements, L::Ja), l(F::Area, L::ZhHans), l(F::Area, L::ZhHant), l(F::Area, L::ZhHant),
l(F::Courses, L::ZhHant), l(F::Awarder, L::Ja), l(F::Issuer, L::Ja), l(F::Issuer, L::Ja), l(F::Awarder, L::Ja), l(F::Awarder, L::ZhHans), l(F::Manager, L::ZhHant), l(F::CompanyDescription, L::ZhHans),
l(F::Highlights, L::ZhHans), l(F::Responsibilities, L::ZhHans), l(F::Responsibilities, L::ZhHant), l(F::Responsibilities, L::ZhHant), l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant),
l(F::Achievements, L::ZhHant), l(F::Awarder, L::ZhHant), l(F::Writing, L::ZhHans), l(F::CompanyDescription, L::Ja), l(F::Communication, L::ZhHans), l(F::Highlights, L::ZhHans), l(F::Achievements, L::ZhHans), l(F::Highlights, L::ZhHant),
l(F::TeamSize, L::ZhHans), l(F::TeamSize, L::Ja), l(F::TeamSize, L::ZhHant), l(F::Description, L::ZhHant), l(F::Description, L::ZhHans), l(F::ExperienceYears, L::ZhHans), l(F::Position, L::ZhHans), l(F::Employer, L::ZhHans),
l(F::Period, L::ZhHans), l(F::Employer, L::ZhHant), l(F::Period, L::ZhHant), l(F::Employer, L::Ja), l(F::Fluency, L::Ja), l(F::Publisher, L::Ja), l(F::Publisher, L::ZhHans), l(F::SpokenInteraction, L::ZhHans),
l(F::Fax, L::ZhHans), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::City, L::ZhHans), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Health, L::ZhHans), l(F::Health, L::Ja),
l(F::Url, L::ZhHans), l(F::Url, L::ZhHant), l(F::Authors, L::ZhHans), l(F::Authors, L::ZhHant), l(F::Keywords, L::ZhHant), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Keywords, L::Ja),
l(F::LanguageExperiences, L::Ja), l(F::LanguageExperiences, L::ZhHans), l(F::Username, L::ZhHant), l(F::Information, L::ZhHans), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Thesis, L::Ja), l(F::Health, L::ZhHans),
l(F::Health, L::Ja), l(F::Health, L::ZhHant), l(F::Emails, L::ZhHant), l(F::Summary, L::Ja), l(F::Extra, L::Ja), l(F::Summary, L::ZhHant), l(F::Fax, L::ZhHant), l(F::WorkMode, L::Ja),
l(F::Politics, L::ZhHans), l(F::StartDate, L::Ja), l(F::StartDate, L::ZhHans), l(F::StartDate, L::ZhHant), l(F::Availability, L::Ja), l(F::Availability, L::ZhHans), l(F::ContentCreation, L::ZhHant), l(F::Employer, L::ZhHans),
l(F::Employer, L::ZhHant), l(F::Entity, L::ZhHans), l(F::CompanyDescription, L::ZhHant), l(F::Location, L::ZhHans), l(F::Sector, L::ZhHans), l(F::ReleaseDate, L::Ja), l(F::Authors, L::ZhHant), l(F::Authors, L::Ja),
l(F::Role, L::ZhHans), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant), l(F::MilitaryService, L::Ja), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Extra, L::ZhHant),
l(F::Extra, L::ZhHans), l(F::Phones, L::ZhHans), l(F::Urls, L::ZhHant), l(F::Urls, L::ZhHans), l(F::Extra, L::ZhHant), l(F::Emails, L::ZhHans), l(F::Phones, L::ZhHant), l(F::Description, L::ZhHans),
l(F::Description, L::Ja), l(F::ContentCreation, L::ZhHans), l(F::Image, L::Ja), l(F::Publisher, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::Publisher, L::ZhHans),
l(F::Publisher, L::ZhHant), l(F::Publisher, L::Ja), l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthPlace, L::ZhHans), l(F::BirthPlace, L::ZhHant), l(F::BirthPlace, L::Ja),
l(F::NativePlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::Ja), l(F::Institution, L::Ja), l(F::Location, L::Ja), l(F::WantedCity, L::Ja), l(F::Region, L::ZhHant), l(F::EndDate, L::Ja),
l(F::StudyType, L::Ja), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Credits, L::Ja), l(F::Thesis, L::ZhHans), l(F::Issuer, L::ZhHans), l(F::Date, L::ZhHans),
l(F::Date, L::Ja), l(F::Date, L::ZhHant), l(F::SpokenProduction, L::ZhHans), l(F::SpokenInteraction, L::ZhHant), l(F::SpokenProduction, L::ZhHant), l(F::Entity, L::ZhHant), l(F::Authors, L::ZhHans), l(F::GivenName, L::ZhHans),
l(F::GivenName, L::ZhHant), l(F::GivenName, L::Ja), l(F::Name, L::Ja), l(F::GivenName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant),
l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::Ja), l(F::Title, L::ZhHans), l(F::Title, L::Ja), l(F::Name, L::ZhHant), l(F::Title, L::ZhHant), l(F::Listening, L::ZhHans),
l(F::ProblemSolving, L::Ja), l(F::ProblemSolving, L::ZhHant), l(F::Employer, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Organization, L::ZhHans), l(F::Department, L::ZhHans), l(F::Organization, L::Ja), l(F::Phone, L::Ja),
l(F::Country, L::Ja), l(F::Country, L::ZhHans), l(F::Nationality, L::ZhHans), l(F::Nationality, L::Ja), l(F::Country, L::ZhHant), l(F::Nationality, L::ZhHant), l(F::Department, L::ZhHant), l(F::Organization, L::ZhHant),
l(F::City, L::Ja), l(F::JobStatus, L::ZhHans), l(F::Period, L::ZhHant), l(F::Period, L::Ja), l(F::Region, L::ZhHans), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Url, L::ZhHans),
l(F::Region, L::Ja), l(F::Location, L::ZhHant), l(F::City, L::ZhHant), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Location, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Language, L::Ja),
l(F::Language, L::ZhHant), l(F::Language, L::ZhHans), l(F::Fluency, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Institution, L::Ja), l(F::Image, L::ZhHant), l(F::Image, L::ZhHans), l(F::HonorificPrefix, L::ZhHans),
l(F::Position, L::ZhHans), l(F::Title, L::ZhHans), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::Name, L::Ja),
l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::Entity, L::ZhHans), l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHant), l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::Ja),
l(F::MaritalStatus, L::ZhHant), l(F::StudyType, L::ZhHans), l(F::StudyType, L::Ja), l(F::StudyType, L::ZhHans), l(F::Credits, L::ZhHans), l(F::HighestDegree, L::ZhHans), l(F::StudyType, L::ZhHans), l(F::HighestDegree, L::Ja),
l(F::Institution, L::Ja), l(F::StudyType, L::Ja), l(F::Area, L::ZhHans), l(F::Area, L::Ja), l(F::Area, L::Ja), l(F::StudyType, L::ZhHant), l(F::Credits, L::ZhHant), l(F::Institution, L::ZhHant),
l(F::Score, L::ZhHant), l(F::HighestDegree, L::ZhHant), l(F::StudyType, L::ZhHant), l(F::Safety, L::Ja), l(F::Safety, L::ZhHans), l(F::Safety, L::ZhHant), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant),
l(F::Religion, L::Ja), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant), l(F::City, L::ZhHans), l(F::NativePlace, L::ZhHans), l(F::Address, L::ZhHans), l(F::Writing, L::ZhHant), l(F::Roles, L::ZhHant),
l(F::ProjectType, L::ZhHant), l(F::Thesis, L::ZhHant), l(F::JobStatus, L::Ja), l(F::JobStatus, L::ZhHant), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHans),
l(F::City, L::ZhHant), l(F::City, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Age, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans),
l(F::Region, L::ZhHans), l(F::Region, L::ZhHant), l(F::Region, L::Ja), l(F::WantedCity, L::ZhHans), l(F::ExperienceYears, L::ZhHant), l(F::WorkMode, L::ZhHans), l(F::Position, L::ZhHant), l(F::WorkPermit, L::ZhHans),
l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Headline, L::Ja), l(F::WantedCity, L::ZhHant), l(F::Salary, L::Ja), l(F::Salary, L::ZhHant), l(F::Headline, L::ZhHant), l(F::Rank, L::Ja),
l(F::Network, L::ZhHans), l(F::Network, L::ZhHant), l(F::Period, L::Ja), l(F::Date, L::Ja), l(F::Rank, L::ZhHans), l(F::Age, L::ZhHant), l(F::Age, L::Ja), l(F::Headline, L::ZhHans),
l(F::Salary, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja), l(F::Position, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja),
l(F::Position, L::Ja), l(F::Gender, L::ZhHant), l(F::Gender, L::Ja), l(F::Gender, L::ZhHans), l(F::Information, L::Ja), l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant), l(F::Achievements, L::Ja),
l(F::Score, L::ZhHant), l(F::Score, L::Ja), l(F::Achievements, L::ZhHans), l(F::Score, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans), l(F::EndDate, L::ZhHans), l(F::NativePlace, L::ZhHant),
l(F::Address, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant),
l(F::Address, L::Ja), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Employer, L::Ja), l(F::Department, L::Ja), l(F::Entity, L::Ja),
l(F::Employer, L::Ja), l(F::Entity, L::Ja), l(F::Mobile, L::ZhHant), l(F::Mobile, L::ZhHans), l(F::Phone, L::ZhHans), l(F::Phone, L::ZhHans), l(F::Mobile, L::ZhHans), l(F::Mobile, L::ZhHant),
l(F::Phone, L::ZhHant), l(F::Level, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja),
l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::DrivingLicence, L::ZhHant), l(F::Level, L::ZhHans), l(F::Fluency, L::ZhHans), l(F::Score, L::ZhHans), l(F::Rank, L::ZhHans), l(F::Rank, L::ZhHant),
l(F::Reference, L::ZhHans), l(F::Reference, L::ZhHant), l(F::Reference, L::Ja), l(F::Reference, L::Ja), l(F::Reference, L::ZhHant), l(F::Description, L::ZhHans), l(F::Description, L::ZhHant), l(F::Summary, L::ZhHans),
l(F::Mobile, L::Ja), l(F::Phone, L::Ja), l(F::Mobile, L::Ja), l(F::Summary, L::ZhHans), l(F::Summary, L::ZhHant), l(F::Position, L::ZhHant), l(F::Roles, L::ZhHant), l(F::Roles, L::ZhHant),
l(F::Role, L::ZhHant), l(F::IscedFields, L::Ja), l(F::HighestDegree, L::ZhHans), l(F::HighestDegree, L::ZhHant), l(F::IscedFields, L::ZhHant), l(F::IscedFields, L::ZhHans), l(F::HonorificPrefix, L::Ja), l(F::HighestDegree, L::ZhHans),
l(F::Ethnicity, L::ZhHant), l(F::Period, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHans), l(F::Date, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant), l(F::Period, L::ZhHans),
l(F::Date, L::ZhHans), l(F::ReleaseDate, L::ZhHans), l(F::Username, L::ZhHans), l(F::Period, L::ZhHant), l(F::Date, L::ZhHant), l(F::DrivingLicence, L::Ja), l(F::LastModified, L::ZhHans), l(F::Extra, L::Ja),
l(F::City, L::Ja), l(F::LastModified, L::ZhHant), l(F::HighestDegree, L::Ja), l(F::LastModified, L::Ja), l(F::HighestDegree, L::ZhHant), l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant), l(F::Salary, L::ZhHans),
l(F::Salary, L::ZhHant), l(F::NativePlace, L::Ja), l(F::DrivingLicence, L::ZhHans), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Issuer, L::ZhHant), l(F::Summary, L::Ja), l(F::Description, L::Ja),
l(F::Responsibilities, L::Ja), l(F::Sector, L::Ja), l(F::Achievements, L::ZhHant), l(F::Achievements, L::Ja), l(F::Summary, L::ZhHans), l(F::Summary, L::Ja), l(F::Description, L::Ja), l(F::Title, L::ZhHant),
l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHant), l(F::MotherTongue, L::Ja), l(F::MotherTongue, L::ZhHans), l(F::Ethnicity, L::ZhHans), l(F::Ethnicity, L::ZhHant), l(F::Ethnicity, L::Ja), l(F::Fluency, L::ZhHans),
l(F::Fluency, L::ZhHant), l(F::Communication, L::ZhHant), l(F::Image, L::ZhHans), l(F::Image, L::ZhHant), l(F::Level, L::ZhHant), l(F::Fluency, L::ZhHant), l(F::Level, L::Ja), l(F::Rank, L::ZhHant),
l(F::Location, L::Ja), l(F::City, L::ZhHant), l(F::City, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::Ja), l(F::BirthDate, L::Ja), l(F::Sector, L::ZhHant), l(F::Email, L::ZhHans),
l(F::EndDate, L::ZhHant), l(F::Issuer, L::Ja), l(F::Publisher, L::Ja), l(F::ReleaseDate, L::ZhHant), l(F::Region, L::ZhHans), l(F::Region, L::ZhHant), l(F::Network, L::ZhHans), l(F::Network, L::ZhHant),
l(F::Profiles, L::ZhHant), l(F::LeavingReason, L::ZhHans), l(F::HonorificPrefix, L::ZhHans), l(F::Level, L::ZhHans), l(F::Level, L::ZhHant), l(F::Level, L::Ja), l(F::Fluency, L::ZhHans), l(F::Fluency, L::ZhHant),
l(F::HonorificPrefix, L::ZhHant), l(F::Position, L::Ja), l(F::Roles, L::Ja), l(F::Role, L::Ja), l(F::Level, L::ZhHant), l(F::Level, L::Ja), l(F::Summary, L::ZhHans), l(F::Description, L::ZhHans),
l(F::Summary, L::ZhHant), l(F::Description, L::ZhHant), l(F::ProjectType, L::ZhHans), l(F::Level, L::ZhHant), l(F::Fluency, L::ZhHant), l(F::Level, L::Ja), l(F::Level, L::ZhHant), l(F::Organization, L::ZhHant),
l(F::Organization, L::Ja), l(F::Entity, L::Ja), l(F::ExperienceYears, L::Ja), l(F::Level, L::Ja), l(F::Role, L::Ja), l(F::Headline, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans),
l(F::Headline, L::ZhHans), l(F::Position, L::ZhHans), l(F::Email, L::ZhHant), l(F::Phone, L::ZhHant), l(F::Headline, L::ZhHant), l(F::Position, L::ZhHant), l(F::Position, L::Ja), l(F::Position, L::ZhHant),
l(F::Position, L::Ja), l(F::Headline, L::ZhHant), l(F::Headline, L::Ja), l(F::Headline, L::Ja), l(F::Position, L::Ja), l(F::Headline, L::ZhHant), l(F::Position, L::ZhHant), l(F::Listening, L::ZhHant),
l(F::FamilyName, L::Ja), l(F::Health, L::ZhHans), l(F::Health, L::ZhHant), l(F::Role, L::ZhHans), l(F::Role, L::ZhHant), l(F::Roles, L::ZhHans), l(F::Roles, L::ZhHant), l(F::Keywords, L::Ja),
l(F::Language, L::Ja), l(F::LanguageCertificates, L::Ja), l(F::LanguageCertificates, L::ZhHant), l(F::Fluency, L::ZhHant), l(F::StudyType, L::Ja), l(F::Courses, L::ZhHant), l(F::Thesis, L::ZhHant), l(F::Thesis, L::Ja),
l(F::Reading, L::ZhHant), l(F::LanguageCertificates, L::ZhHans), l(F::NationalId, L::ZhHans), l(F::Description, L::ZhHans), l(F::Url, L::ZhHans), l(F::Keywords, L::ZhHans), l(F::Language, L::ZhHans), l(F::Reading, L::ZhHans),
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
