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
angestrebte stelle%I
angestrebte taetigkeit%I
angestrebte tatigkeit%I
angestrebter abschluss%F
angestrebter beruf%I
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
c-koerkort(W
cac mon hoc chinh*O
cadeiras*P
cailiocht*Q
calificacion*R
calificacion final*R
calificacion media*R
calificare*S
calificarea diploma obtinuta*S
calificativ*T
calisan kisi sayisi*U
calisan sayisi*U
calisma durumu*V
calisma sekli*W
calisma suresi*X
calisma tarihleri*X
calisma turu*W
calisma yeri*Y
calismak istedigi yer*Z
calitate*[
call*\
calle*]
camp d'estudi%v
campi di studio (isced f*^
campo'3
campo de estudio'3
campo de estudo'4
campo di studio%x
campos de estudio (cine f*_
can nang*`
candidate*a
canli demo(^
canonical*b
canton*c
cantone*d
cap*e
cap boi*f
cap do*g
capacidad oral*h
capacita di espressione orale*i
capacita di lettura*j
capacita di scrittura*k
capacity*l
capstone(Y
capstone project(Y
cargo*m
cargo actual*n
cargo atual*o
cargo deseado*n
cargo desejado*o
cargo desempenado*p
cargo ocupado*q
cargo pretendido*o
cargos*q
carica*r
carne de conducir*s
carnet*t
carnet de conducir*s
carnet de conduir*u
carrec*v
carrec actual*w
carrec ocupat*x
carrer$e
carrera*y
carta d'identita*L
carta de conducao*z
carta(s) de conducao*z
cartao de cidadao)^
carteira de habilitacao*z
carteira de motorista*z
carteira nacional de habilitacao*z
cas*{
casa editrice*|
casopis*}
catatan+$
categoria+%
categoria profesional*p
categoria professional*x
categorie+&
category+'
categoría+(
cathair(d
catégorie+)
causa de baja+*
cccd++
ceadainm%<
ceadunas tiomana+,
cec+-
cecr+.
cecrl+/
cedula*M
cedula de ciudadania*M
cefr+0
cefr duzeyleri(F
cefr level+1
cefr levels+1
cefr nivaer+2
cefr niveauer+3
cefr tasot+4
cefr-nivaaer+2
ceg$*
ceg leirasa$&
cegnev$*
ceim*Q
cel+5
cele jmeno+6
cele meno+7
cell+8
cell phone+9
cellphone+9
cellulaire+:
cellular+9
cellulare+;
cellulari+<
celular+=
cena+>
centre+?
centre d'estudis+?
centre de formacio+?
centre de formation+@
centre educatiu+?
centro$G
centro de estudios$G
centro de formacion$G
centro de trabajo+A
centro educativo$G
cep+B
cep tel+C
cep telefonu+C
cep telefonum+C
certificado+D
certificados+E
certificados de idiomas+E
certificat de langue+F
certificate+G
certificate de limba+H
certificate lingvistice+H
certificaten+I
certificates+J
certificati+K
certificati linguistici+K
certification+L
certification body('
certifications de langue+F
certificats+M
certificats d'idiomes+N
certificats de langue+F
certificazioni linguistiche+K
certified by('
certifikat+O
certifikater+P
certifikati+Q
certifikaty+R
certyfikaty+S
certyfikaty jezykowe+S
cetatenia+T
cetatenie+T
cfu+U
cgpa(C
charity+V
chef+W
chefia+X
chieu cao*`
cho o+Y
cho o hien tai+Y
chuc danh+Z
chuc vu+[
chuyen nganh+\
cidadania+]
cidade+^
cidade estado+_
cidade uf+_
ciel+`
cijfer+a
cikis tarihi(Q
cil+b
cilj+c
cim+d
cineal gno no earnala+e
cinnosti+f
cinsiyet+g
cinsiyeti+g
cita+h
citaat$1
citacao+i
citanie+j
citanje+k
citas e pasta adreses+l
citas timekla vietnes+m
citat+n
citation(E
citazione+o
citi dati+p
citi talruna numuri+q
citire+r
citizen+s
citizen of+s
citizenship+s
citoyennete+t
cits+p
citta+u
citta di residenza+v
cittadinanza+w
cittadinanze+x
city+y
city of residence+y
citát+z
ciudad+{
ciudad de residencia+|
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
clase+(
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
cmnd++
cnh*z
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
code,9
code postal,:
code source,;
codi postal,<
codice fiscale*L
codice postale*e
codice sorgente,=
codigo fonte,>
codigo fuente,?
codigo postal,@
coeficiente,-
coeficiente de rendimento,-
cognom,A
cognome,B
cognome e nome,C
cognome nome,C
cognome(i ) nome(i,C
cognomi,B
cognoms,A
cognoms i nom,D
colaiste,E
colegio,F
college$I
colégio,G
comarca,H
comhlacht%;
comhra,I
comienzo,J
commanditaire,K
commentaire$+
commissioned by%'
committente,L
commune,M
communicatie,N
communication,O
communication and collaboration,P
companhia,Q
compania,R
companie,S
company,T
company description$=
company name,U
company profile$=
company size,V
companyia,W
compartiment,X
compañía+A
competences,Y
competences acquises,Y
competences mobilisees,Y
competencias,Z
competenta,[
competente,\
competenze,]
competências%u
compiti'h
compiti principali'h
completed,^
completion date,^
complimentary close,2
compreensao auditiva,_
compreensao de leitura,`
compreensao escrita,`
compreensao oral,_
comprehension ecrite,a
comprehension orale,b
comprendre: ecouter,b
comprendre: lire,a
comprensio lectora,c
comprensio oral,d
comprension auditiva,e
comprension de lectura,f
comprension escrita,g
comprension lectora,f
comprensione orale'<
comprensione scritta*j
compte,h
comptes,i
comune+v
comunicacao,j
comunicacion,k
comunicare,l
comunicazione,m
comunidad autonoma,n
comunitat autonoma,H
concedido por,o
concedit per'`
concelho+_
concentration'5
conclusao&K
conclusao prevista&K
conclusion,p
conclusione%L
condizione lavorativa,q
conference,r
conferencia,s
conferenza*|
conferinta,t
conferit de$T
conferito da'I
conferência,u
conférence,v
cong cu,w
cong nghe,w
cong nghe su dung,w
cong nghe va cong cu,w
cong ty,x
cong viec,y
cong viec chinh,z
cong viec mong muon,{
congres,|
congreso,}
congresso,u
congrés-$
conhecimentos%u
conocimientos&|
conoscenza-%
conquistas-&
conscription-'
conseguimento%L
conseguito-(
conseguito il-(
cont-)
conta-*
contact-+
contact no*\
contact number*\
contacto-,
contacto telefonico--
contae-.
contas-/
contato-0
contatos-0
contatto-1
contenido$N
contenidos'B
content-2
content creation-3
content creeren-4
contenu-5
contenuti-6
contenuto-7
contesto-7
conteudo-8
context-9
contexte-:
contexto-;
contingut-<
continut-=
contract type->
contractvorm-?
contrat-@
contratante-A
contrato-B
contratto-C
contribution-D
contributions-D
convegno*|
conversa-E
conversacao-F
conversacao oral-G
conversacion-H
conversatie-I
conversation-J
conversazione-K
coordonator-L
coordonator stiintific-L
core courses-M
corps-N
correio eletronico-O
correio(s) eletronico(s-O
correo-P
correo e-P
correo electronico-P
correo(s) electronico(s-P
correu$(
correu e$(
correu electronic$(
corsi-6
corso di laurea-Q
corso di studi%x
country-R
country of residence-R
county-S
courriel$x
courrier electronique$x
cours-T
cours pertinents-T
cours principaux-T
cours suivis-T
course of study'5
course work-M
courses-M
coursework-M
cp-U
cpf)^
cr,-
creacion de contenido-V
creacion de contenidos-V
crearea de continut-W
creatie van inhoud-4
creation de contenu-X
creazione di contenuti-Y
credit points-Z
credite-[
crediti+U
crediti formativi+U
creditos-\
creditos ects-]
credits-^
credits ects-_
creidmheasanna-`
criacao de conteudo-a
criacao de conteudos-a
crioch-b
cruthu abhair-c
crèdits-d
crédits-_
csaladi allapot-e
csaladi allapota-e
csaladi nev-f
csaladnev-f
csapat-g
csapat merete)=
cteni-h
ctps)^
cualificacion+D
cualificacion obtenida+D
cudzi jazyk-i
cuenta%Y
cuentas-j
cuideachta%;
cuil*M
cumann-k
cumarsaid-l
cur sios-m
curp*M
current address$_
current city+y
current location-n
current role-o
current salary-p
current status-q
curriculum%x
cursai-r
curso-s
cursos-t
cursos relevantes'B
cursuri-u
cursus+L
cursussen)2
custaimeir,.
customer%'
cuvinte cheie,\
cytat-v
czas-w
czas trwania-w
czasopismo-x
czynnosci-y
czytanie-z
cél-{
d n i*M
d o b)p
d tarihi-|
da-}
daerah.$
dagsetning.%
dagsetningar.&
dal-}
dal al.'
dalsi e maily.(
dalsi informace.)
dalsi telefony.*
dalsi udaje.)
dalsi weby.+
dalsie e maily.,
dalsie telefony.-
dalsie udaje..
dalsie weby./
dalykai.0
dan toc.1
danh xung.2
danisman(_
darba deveja nosaukums un adrese.3
darba devejs.3
darba pienakumi'Y
darba tema(g
darba uzsaksana.4
darba vieta'a
darbavieta.3
darbdavio pavadinimas ir adresas)8
darbdavys)8
darbibas joma.5
darbibas veids vai nozare.5
darbinieku skaits.6
darbo pobudis'c
darbo tema(b
darbo vieta.7
darboviete)8
darbuotoju skaicius.8
dari.9
data.:
data (van tot.;
data breithe.<
data criochnaithe-b
data d'expedicio.=
data d'inici.>
data d'obtencio.=
data de admissao$b
data de conclusao&K
data de emissao.?
data de fi.@
data de fim&K
data de finalitzacio.@
data de inceput.A
data de ingresso$b
data de inicio$b
data de naixement&j
data de nascimento&M
data de obtencao.?
data de publicacao&N
data de publicacio.B
data de saida&K
data de sfarsit$C
data de termino&K
data di assunzione-}
data di conclusione%L
data di conseguimento.C
data di fine%L
data di inizio-}
data di nascita&H
data di pubblicazione&I
data di rilascio-(
data e local de nascimento&M
data e luogo di nascita&H
data emiterii&c
data final&K
data fine%L
data foilsithe.D
data i lloc de naixement&j
data i miejsce urodzenia.E
data inceperii.A
data incheierii$C
data inicial$b
data inizio-}
data nasc&M
data nascita&H
data nasterii&e
data obtinerii&c
data publicarii&d
data publikacji.F
data rozpoczecia.G
data si locul nasterii&e
data tal bidu)c
data tal pubblikazzjoni.H
data tat tmiem.I
data tat twelid.J
data tosaithe.K
data ur.E
data urodzenia.E
data uzyskania.L
data wydania.L
data zakonczenia.M
datai.N
datas.O
datas (de ate.O
date.P
date (da a.'
date d'entree.Q
date d'obtention.R
date de commencement.Q
date de debut.Q
date de delivrance.S
date de disponibilite.T
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
date of publication.U
date to,^
daten)G
datenverarbeitung.V
dates.W
dates (de a&C
dati.X
dato.Y
dato (fra til.Z
datore di lavoro.[
datos.\
datum.]
datum (fraan - till&[
datum (fran till&[
datum (od do.^
datum a miesto narodenia._
datum a misto narozeni.`
datum behaald),
datum i mesto rodenja.a
datum i mjesto rodenja.b
datum izdaje.c
datum izdavanja.d
datum konca.e
datum nar.`
datum narodenia._
datum narozeni.`
datum objave.f
datum objavljivanja.g
datum pocetka.h
datum publikace.i
datum publikovania.j
datum rodenja.k
datum rojstva.l
datum ukonceni.m
datum ukoncenia.n
datum van afgifte),
datum vydani.o
datum vydania.p
datum zacatia.q
datum zacetka.r
datum zahajeni.s
datum zavrsetka.t
datum ziskani.o
datum ziskania.p
datumi.u
datumi (od do*{
datums.v
datumy.w
daty-w
dată&c
dauer)G
day rate-p
de.x
de a&C
de ate.O
de la.A
de tai.y
de tai tot nghiep.y
debut.Q
decerne par'k
degre de maitrise.z
degree$H
degree type$H
deild.{
dejavnost.|
deklareta adrese$r
delatnost.}
delivrance.S
delivre.S
delivre le.S
delivre par(3
delka praxe/$
delodajalec/%
delovna doba/&
delovne naloge/'
delovni cas/(
delovno mesto/)
delta i samtal/*
demissao&K
demo/+
den/,
deneyim/-
deneyim suresi/-
denominacio,D
denominacion/.
denominazione//
denumire/0
denumirea premiului/1
departament/2
departamentas/3
departamento/4
departaments/5
departamentul,X
departemen(]
departement/6
departman)n
departmani)n
department/7
depo(^
depoimento+i
depot,;
dept*E
depuis.Q
derece/8
derecesi/9
dergi/:
dernek/;
derniere mise a jour/<
derniere modification/<
dersler%Z
des de.>
descricao/=
descricao da empresa'\
descricao das atividades']
descricao do cargo']
descricao do projeto/=
descriere-=
descrierea companiei/>
descrierea proiectului-=
descripcio-<
descripcio de l'empresa$V
descripcio del projecte-<
descripcion$N
descripcion de la empresa$M
descripcion del proyecto$N
descripcion del puesto$U
description/?
description de l'entreprise$,
description du poste$Z
description du projet-:
description of duties-D
descrizione-7
descrizione del progetto-7
descrizione dell'azienda'i
descrizione delle mansioni'h
desde/@
desde hasta/A
designacao/B
designacao da qualificacao atribuida/C
designation/D
desired location/E
desired position-o
desired role-o
desired salary-p
deskripsi/F
deskripsi kerja/G
deskripsi pekerjaan/G
deskripsi perusahaan/H
deskripsi proyek/F
deskrizzjoni/I
deskrizzjoni tal progett/I
despedida/J
despre companie/>
despre mine/K
destacado$'
destaques/L
destinataire$)
destinataria/M
destinatario/N
destinatário/O
details/P
detalhes/=
detalles$N
deti/Q
dettagli-7
di dong/R
dia chi+Y
dia chi email/S
dia chi hien tai+Y
dia chi thuong tru+Y
dia diem/T
dialogs/U
diberikan oleh/V
diem/W
diem noi bat/X
diem tb/W
diem trung binh/W
dien thoai/Y
dien thoai ban/Y
dien thoai di dong/R
dien thoai khac/Z
dienst/[
dienstgeber'+
dienstort'*
dienstplicht/\
dienstsitz'*
dienststelle'+
dienststellung)E
dienstverband-?
diger/]
diger bilgiler/]
diger e postalar/^
diger telefonlar/_
diger web siteleri/`
digital content creation-3
dij/a
dij adomanyozoja$c
dij megnevezese/a
dil/b
dil belgeleri/c
dil duzeyi/d
dil sertifikalari/c
dil seviyesi/d
diller/e
dimensao da equipa/f
dimensione del team/g
din/h
dinleme/i
dioploma*Q
dipartiment/j
dipartimento/k
dipendenti/g
diplom/l
diploma/m
diploma behaald%*
diploma minositese'^
diploma notu/9
diploma obtinuta*S
diploma thesis(Y
diplomamunka/n
diplomamunka cime/n
diplomarbeit$?
diplomas/o
diplomdarbs(g
diplome+L
diplome le plus eleve/p
diplome obtenu+L
diplome prepare+L
diplome prevu'o
diplomityo/q
diplomityoe/q
diplomova praca(e
diplomova prace(f
diploms/r
diplomska naloga/s
diplomski rad/t
diplomsko delo/s
diplomă*S
direccion*]
direccion de correo electronico-P
direccion electronica-P
direccion particular*]
direccion postal*]
direccion(ones*]
directeur de these/u
direction/v
director de tesi/w
director de tesis/x
disciplina/y
disciplinas*P
discipline/z
disciplinele principale-u
disciplinele principale studiate competente profesionale dobandite-u
discurs oral/{
disertace(f
disertacija/|
disertacni prace(f
disertasi/}
disertatie0$
disertācija(g
disponibile da0%
disponibilidad0&
disponibilidad de incorporacion0&
disponibilidad geografica0'
disponibilidad para viajar0'
disponibilidade0(
disponibilidade geografica0)
disponibilidade para mudanca0)
disponibilidade para viagens0)
disponibilita0%
disponibilita a trasferte0*
disponibilita al trasferimento0*
disponibilita immediata0%
disponibilitat0+
disponibilitate0,
disponibilite.T
disponible.T
disponible a partir de.T
disponible desde0&
disponivel a partir de0(
dissertacao0-
dissertacao de mestrado0-
dissertation0.
dissertazzjoni0/
disszertacio/n
distincao00
distinctie/1
distinction01
district-S
distrito02
diterbitkan03
diterbitkan di04
diterbitkan oleh05
ditta.[
divers(9
divisao06
divisi(]
divisie/[
division07
divisione/k
división08
dizertacna praca(e
djelatnost09
djelatnost ili sektor09
dla0:
dlzka praxe0;
dmirijiet'j
dni0<
do0=
do an tot nghiep.y
dob0>
doba0?
doba trvani0@
doc0A
doctoral thesis(Y
document version0B
documento de identidad*M
dodatkowe informacje0C
dodelila0D
dodelio0D
dodeljuje0D
dodijelila0E
dodijelio0E
dodjeljuje0E
doel)I
dogum-|
dogum gunu-|
dogum tarihi-|
dogum tarihi ve yeri-|
dogum yeri0F
dogum yeri tarihi-|
dogum yeri ve tarihi-|
dogum yili-|
doi0G
doktora tezi)r
doktorarbeit$?
doktoravhandling(Z
doktori ertekezes/n
doktoritoo(h
doktorsavhandling0H
doktorska disertacija0I
doktorski rad0J
domain*-
domaine0K
domaine d'activite0L
domaine d'etudes0M
domaines d'etudes (cite f0N
domenii de studiu (isced f0O
domeniu0P
domeniu de activitate0Q
domeniu de studiu0R
domeniul0R
domeniul de activitate0Q
domicile0S
domicili$e
domicilio0T
domicilio actual*]
domiciliu$l
domiciliul$l
domicílio0U
domini0V
dominio0W
domisili0X
domínio0Y
don vi0Z
don vi cap*f
don vi cong tac,3
don vi thuc hien0[
don vi trao0\
don vi trao tang0\
donem*X
donneur d'ordre,K
doporuceni0]
dosazena kvalifikace0^
dosazene vysledky0_
dosazene vzdelani0^
dosezki0`
dosiahnuta kvalifikacia0a
dosiahnute vysledky0b
dosiahnute vzdelanie0a
dostepnosc0c
dostignuca0d
dostupnost0e
dostupnosť0f
doswiadczenia jezykowe0g
doswiadczenie0h
dovednosti0i
dovod odchodu0j
dqr0k
dqr niveau0k
driver licence0l
driver's licence0l
driver's license0l
drivers license0l
driving licence0l
driving licence(s0l
driving licences0l
driving license0l
drosiba0m
drotposta0n
druge imejl adrese0o
druge spletne strani0p
druge telefonske stevilke0q
drugi e naslovi0r
drugi podatki0s
drugi sajtovi0t
drugi telefoni0u
drugo0v
druh0w
druh cinnosti alebo odvetvie hospodarstva0x
druh pracovneho pomeru0y
druh uvazku0z
druh úvazku0{
druh úväzku0y
drustvene mreze0|
drustvo0}
druzba/%
druzbena omrezja1$
drzava1%
drzavljanstvo1&
dt/Y
du.Q
du an1'
du au&C
duais1(
dualgais1)
duong+Y
duracao.O
duracion/A
durada1*
durasi1+
durata1,
duration1-
durată1.
durchschnitt$;
durchschnittsnote$;
duree&C
duties-D
duties and responsibilities-D
duur.;
duvod odchodu1/
duzenleyen%[
duzenleyen kurum%[
duzey10
duznosti11
dyplom12
dyspozycyjnosc0c
dzial13
dziedzina14
dziedziny ksztalcenia (isced f15
dzimis16
dzimsanas dati16
dzimsanas datums16
dzimsanas gads16
dzimsanas vieta17
dzimta valoda18
dzimtas valodas18
dzimums19
dzimusi16
dzivesvieta1:
dzivesvietas adrese$r
dáta1;
dátum1<
détails-:
e mail1=
e mail address1>
e mail adresa$n
e mail adresse1?
e mail cim0n
e mailadres1@
e mailadresse1A
e mailova adresa1B
e mailアドレス1C
e naslov1D
e pasta adrese1E
e pasts1E
e post1F
e posta1G
e posta adresi1H
e postadress1I
e postadresse1J
e posti aadress1K
e-posta1H
e-pošta1L
eachtai1M
eagraiocht-k
eap%9
earliest start date(>
earnail+e
earth0G
ec1N
echipa1O
echipă,X
ecole+@
ecoute,b
ecouter,b
ecrire1P
ecrit1P
ecriture1P
ects1Q
ects bodovi1R
ects credits-Z
ects point1S
edad1T
edat1U
editeur,v
edition,v
editions,v
editor,}
editora,u
editore*|
editorial1V
editura,t
education1W
education level1W
ees ja perekonnanimi1X
eesnimed1Y
eesnimi1Y
efekty1Z
effectif1[
effectifs1[
efnisskopun1\
efternamn1]
efternamn / foernamn)6
efternamn fornamn)6
efternavn1^
eftirnafn1_
egitim alanlari (isced f1`
egitim durumu1a
egitim duzeyi1a
egitim kurumu1b
egitim seviyesi1c
egitim ve ogretim veren kurumun adi ve turu1b
egreso1d
egyeb1e
egyeb adatok1e
egyesulet1f
egyetem(R
ehliyet1g
ehliyet sinifi1g
eiginnafn1h
eind%*
eindcijfer+a
einddatum%*
einde%*
eindresultaat+a
eines1i
eines utilitzades1i
eingesetzte software1j
eingesetzte technologien1j
eingesetzte werkzeuge1j
einingar1k
einkunn1l
einleitung1m
einrichtung1n
einsatz als)E
einsatzgebiet)U
einsatzort'*
eintritt&7
eintrittsdatum&7
eintrittsdatum moeglich1o
eintrittsdatum moglich1o
eintrittstermin1o
eirchod,7
eisithe1p
eisithe ag1q
eisitheoir1q
eisteacht1r
ek bilgiler/]
eki limenis1s
ekip1t
ekip buyuklugu*U
ekipa1u
ekk niveau1v
ekkr szint1w
ekr1x
eks lygis1y
eksamen1z
ekspektasi gaji1{
el meu rol1|
el p1}
el pastas1}
el pasto adresas1}
elaborato finale'7
elaborazione delle informazioni2$
elde edilen basarilar(m
electronic mail1>
elektronicka posta$n
elektronik posta1H
elektronikus levelcim0n
elektroninis pastas1}
elektronische post1?
elektronska posta2%
elektronski naslov1D
elerhetoseg2&
elert eredmenyek2'
eletkor2(
eliberat de2)
elismeres/a
elukoht2*
elukutse2+
elukutse voi ametikoht%z
email2,
email address1>
email khac2-
email lain2.
emailadres1@
emailadresse1?
emails2/
emakeel20
emes per21
emesso da22
emetteur(3
emis de2)
emise le.S
emision23
emisor24
emissao.?
emissor25
emitent2)
emitido23
emitido em.?
emitido por26
emittent27
emner28
empfaenger29
empfanger29
empfehlung'{
empleador+A
empleo deseado*n
emploi2:
emploi recherche2;
employees,V
employer2<
employer name,U
employeur2=
employment dates1-
employment period1-
employment status-q
employment type->
empregador,Q
empregadora,Q
emprego pretendido*o
empresa2>
encadrant/u
encadrante/u
end,^
end date,^
enddatum$@
ende$@
ended,^
endereco0U
endereco completo0U
endereco de e mail-O
endereco eletronico-O
endereco residencial0U
endnote$;
endustri2?
enfants2@
enfase'4
enhed2A
enhet2B
enlace,?
enlaces,?
enllac2C
enseignements-T
enstitu1b
ente2D
ente certificatore22
ente di rilascio22
ente emittente22
ente formatore'Z
entidad2E
entidad certificadora24
entidad contratante2F
entidad emisora24
entidad que otorga2G
entidade2H
entidade certificadora2I
entidade emissora2I
entidade empregadora,Q
entidade formadora,G
entitat2J
entitat emissora21
entity%'
entorn1i
entorno&|
entorno tecnico&|
entorno tecnologico&|
entrada$b
entregado por2G
entreprise2=
entreprise d'accueil2K
envelope1>
envelope fill1>
environment*?
environnement,Y
environnement technique,Y
environnements,Y
eochairfhocail2L
eok2M
epasts1E
epost2N
eposta1H
eqf2O
eqf level2P
eqf niva2Q
eqf niveau2R
eqf seviyesi(O
eqf stig2S
eqf szint1w
eqf taso2T
eqf स्तर2U
eqf 等級2V
eqf 等级2W
eqf 수준2X
eqf-nivaa2Q
eqfi tase2Y
eqfレベル2Z
eqr0k
eqr level0k
eqr niveau0k
eqr stufe0k
equip2[
equipa06
equipe2\
equipe encadree1[
equipment*?
equipo2]
equipos&|
eredmeny2^
eredmenyeim2'
eredmenyek2'
erfahrung)F
erfarenhet$6
erfaring$7
erfolg)L
erfolge)L
ergebnis2_
ergebnisse)L
erhaallen2`
erhallen2`
erhalten$9
erhverv2a
eriala2b
erk2c
erk niveau2d
erk niveaus2d
erreichte ziele)L
erreichtes)L
erscheinungsdatum2e
erscheinungsjahr2e
erschienen2e
erschienen in2f
erstellen von inhalten2g
erstellung von inhalten2g
erstsprache2h
ertekeles'^
ervaring$3
erworben$9
erworben am$9
esami-6
esami sostenuti-6
esco occupation2i
escola2j
escolaridade2k
escoltar,d
escrever2l
escribir,g
escriptura2m
escrita2l
escrito,g
escritura,g
escriure2m
escucha,e
escuchar,e
escuela$G
escuta,_
esihenkilo2n
esihenkiloe2n
esiletostetud2o
esimies2n
esokj2p
espb2q
espb bodovi2q
especialidad'3
especialidade'4
especialitat%v
especialitzacio%v
especializacao'4
especializacion'3
esperienza&F
esperienze linguistiche2r
espressione orale*i
estabelecimento de ensino,G
estado2s
estado actual2t
estado civil2u
estado de salud2v
estado de saude2w
estancias linguisticas2x
estat civil2y
estatura2v
estudios+D
estudis2z
eszkozok2{
eta2|
etablissement2}
etablissement d'enseignement+@
etablissement de formation+@
etat*c
etat civil2@
etat de sante3$
ethnic group3%
ethnicity3%
ethnie3&
etternamn3'
etternavn3'
ettevote3(
ettevotte kirjeldus3)
ettevottest3)
etu ja sukunimi3*
etunimet3+
etunimi3+
eurooppalainen viitekehys+4
europaeische kompetenzstufe3,
europaeischer referenzrahmen3,
europaeisk niveau+3
europaische kompetenzstufe3,
europaischer referenzrahmen3,
european level+1
europees niveau2d
europeisk niva+2
europeisk nivaa+2
ev3-
ev adresi$t
ev telefonu3.
evek3/
evento,u
eves2(
evk+4
examen30
examen kvalifikation30
examensaar(G
examensar(G
examensarbete0H
examensdatum(G
examenstitel30
exitos31
exits'O
expectativa salarial32
expectativas salariales33
expected graduation,^
expected salary-p
expedicion23
expedido23
expedido por24
expedient34
expediente*R
expedit per21
experience35
experience totale&D
experiences linguistiques36
experiencia37
experiencia linguistica38
experiencia lingüística2x
experienta&;
experiència&m
experiência&R
experiência linguística39
expertise3:
expresion escrita,g
expresion oral*h
expressao escrita2l
expressao oral-G
expressio escrita2m
expressio oral3;
expression ecrite1P
expression orale3<
exprimare orala/{
exprimare scrisa3=
expérience&D
extracte3>
extracto3?
eyalet){
eメール1C
f3@
f de nacimiento&L
f nacimiento&L
faaliyet alani2?
faaliyetler(s
fach't
fachbereich3A
facher3B
fachgebiet't
fachrichtung't
fachzeitschrift2f
facolta3C
facts3D
faculdade,G
facultad3E
facultat+?
facultate3F
facultatea3G
faculte+@
faecher3B
faedd3H
faeddur3H
faedingarar3H
faedingardagur3H
faedingarstadur3I
faerdighed3J
faerni3K
fag3L
fagomraade3M
fagomraader (isced-f3N
fagomrade3M
fagomrader (isced f3N
fagretning3O
fahrerlaubnis3P
fait a3Q
faith3R
faits marquants$-
faks3S
faksi3T
faksimile3U
fakulta3V
fakultaet't
fakultas)a
fakultat't
fakultate3W
fakulte3X
fakulte bolum%Q
fakultet3Y
fakulteta3Z
fakultetas3[
fala-G
falar-G
familie3\
familienaam$P
familienname3]
familienstand3^
familj,(
familjefoerhaallanden,(
familjeforhallanden,(
family,&
family name3_
family names3_
family status,&
farsimanumer3`
farsimi3`
fassung3a
fax3b
fax number3c
fecha(T
fecha (de a/A
fecha de emision23
fecha de expedicion23
fecha de fin1d
fecha de finalizacion1d
fecha de graduacion1d
fecha de ingreso,J
fecha de inicio,J
fecha de nacimiento&L
fecha de obtencion23
fecha de publicacion&O
fecha de salida1d
fecha de termino1d
fecha fin1d
fecha inicio,J
fecha nacimiento&L
fecha y lugar de nacimiento&L
fechas/A
fechas (de a/A
feidhm3d
feladataim3e
feladatkor3e
feladatok3e
feladatok es felelossegek3e
felag3f
felelossegi kor3e
felettes3g
felhasznalonev3h
felmondasi ido3i
fenykep3j
ferdighet3k
ferdigheter*;
ferdighetsniva3l
ferdighetsnivaa3l
fernruf3m
ferramentas%u
ferramentas utilizadas%u
festnetz3m
fi.@
field3n
field of study'5
fields of education (isced f3o
figli3p
file-2
file type3q
filhos3r
filiere0M
fim&K
fin3s
final grade(C
final project(Y
final year project(Y
finalitzacio.@
finalizacion1d
finalizare$C
fine%L
finish,^
fino a%L
fins a.@
fiok3h
firm,U
firma3t
firma adi3u
firma hakkinda3v
firma sektoru2?
firmenbeschreibung*/
firmengroesse&n
firmengrosse&n
firmenname'+
firmenprofil*/
firmă&8
first language3w
first name3x
first name(s) surname(s*a
first names3x
fisso-1
fites'O
fites assolides'O
fixe3y
fizetesi igeny)A
fjolskylduhagir3z
fluencia3{
fluency3|
fluenta,[
fluenza-%
fluidesa3}
fluidez4$
flyttbar4%
fobb eredmenyek2'
fobb feladatok3e
fobb pontok4&
fobb targyak4'
fobb targyak gyakorlati kepzes4'
fobb tevekenysegek es feladatkorok3e
focus'5
fodd4(
fodd den4)
fodd i4*
fodelsear4)
fodelsedag4)
fodelsedatum4)
fodelseort4*
fodestad4+
fodested4,
fodselsar3@
fodselsdag3@
fodselsdato3@
fodt3@
fodt den3@
fodt i4,
foedd4(
foedd den4)
foedd i4*
foedelseaar4)
foedelsedag4)
foedelsedatum4)
foedelseort4*
foedestad4+
foedested4,
foedselsaar3@
foedselsdag3@
foedselsdato3@
foedt3@
foedt den3@
foedt i4,
foer)N
foer- och efternamn)6
foerening4-
foererkort4.
foeretag4/
foeretagsbeskrivning40
foeretagsnamn'/
foerfattare41
foerlag42
foernamn43
foerstaspraak44
foerstegangstjeneste45
foerstespraak46
foglalkozas)Q
foglalkozas beosztas)<
foglalkoztatas jellege47
foilsithe.D
foilsithe in48
foilsitheoir48
foireann49
foiskola(R
fokozat4:
folyamatos beszed)O
folyoirat4;
fon4<
fon poca4=
fonction4>
fonction ou poste occupe2:
fonctions2:
fone-0
for4?
for och efternamn)6
for og efternavn4@
for og etternavn4A
fordypning4B
forename3x
forenames3x
forening4C
forerkort4.
foretag4/
foretagsbeskrivning40
foretagsnamn'/
forfattare41
forfatter4D
forfattere4D
forlag4E
forma studia0^
forma zatrudnienia4F
formaal)K
formacao/C
formal)K
formation+L
formule d'appel4G
formule de politesse4H
fornamn4I
fornavn4J
fornavne4K
forstasprak44
forstegangstjeneste45
forstesprak46
fostoir%;
foto4L
fotograf4M
fotografia4N
fotografie4O
fotografija4P
fotografía4Q
fotó3j
fra4R
fraa)+
fraan)z
framework,]
frameworks4S
framgaangar4T
framgangar4T
fran)z
fratraedelsesaarsag4U
fratraedelsesarsag4U
freagrachtai1)
fremdsprache4V
fremdsprachen4V
from4W
from to1-
fruehester eintrittstermin1o
fruehestmoeglicher eintrittstermin1o
fruhester eintrittstermin1o
fruhestmoglicher eintrittstermin1o
frá*K
frå)+
fuehrerausweis3P
fuehrerschein3P
fuehrerschein(e3P
fuehrerscheine3P
fuehrerscheinklasse3P
fuehrerscheinklassen3P
fuehrungsspanne&n
fuer(w
fuhrerausweis3P
fuhrerschein3P
fuhrerschein(e3P
fuhrerscheine3P
fuhrerscheinklasse3P
fuhrerscheinklassen3P
fuhrungsspanne&n
fulde navn4@
full name*a
fullfoert(H
fullfort(H
fullstaendigt namn)6
fullstandigt namn)6
fullt nafn4X
fullt navn4A
funcao4Y
funcao no projeto4Z
funcao ou cargo ocupado*q
funcio4[
funcion4\
funcion o cargo ocupado*p
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
functia4]
functia actuala4^
functia ocupata4]
functia sau postul ocupat4]
functie4_
functie inhoud$Y
functie of beroep)C
functiebenaming)C
functienaam)C
functieomschrijving$Y
functietitel4`
function4a
funcție4b
fundacja4c
fundator4d
funkce4e
funkcia4f
funkcija4g
funkcijos'c
funkcja4h
funksjon4i
funktion4j
funzione4k
fur(w
furnizor4l
further details$^
further email addresses2/
further information$^
further phone numbers4m
further websites4n
fylke4o
fylki4p
fyrir4q
fyrirtaeki4r
fón4s
född4)
för)N
förening4-
förlag42
förnamn43
fødd4t
gade*$
gads4u
gairm4v
gairm no post a bhi agat3d
gaji yang diharapkan1{
galardon4w
galimybe pradeti dirbti4x
galiu pradeti4x
galvenais4y
galvenie pienakumi'Y
galvenie prieksmeti4z
gano/9
gaol4{
gata4|
gate*(
gateadresse*(
gatuadress$u
gatve$q
geadresseerde$0
geb4}
geb am5$
geb datum5%
geboortedatum5%
geboortedatum en plaats5%
geboortejaar5%
geboorteplaats5&
geboren4}
geboren am5$
geboren in5'
geboren op5%
geboren te5&
gebruikersnaam5(
gebruikte technieken5)
gebruikte technologieen5)
gebruikte tools5)
geburtsdatum5$
geburtsdatum ort5$
geburtsdatum und geburtsort5$
geburtsdatum und ort5$
geburtsjahr5$
geburtsland5*
geburtsort5*
geburtsort und datum5$
geburtsort und geburtsdatum5$
geburtstag5$
geburtstag und ort5$
gefid ut af5+
gegenstand'v
gehalt5,
gehaltsvorstellung5,
gehaltsvorstellungen5,
gehaltswunsch5,
geiri'm
gelar5-
geloof5.
gemeente5/
gemeinde50
gemiddeld cijfer+a
gemiddelde+a
gen51
gender52
genel not ortalamasi/9
genel ortalama/9
genere53
genero54
generu55
gennemsnit56
genre57
geo alt-n
gepubliceerd58
gepubliceerd in59
gepubliceerd op58
ger3,
ger niveau3,
ger niveaustufen3,
geraete1j
gerate1j
gereedschap5)
gereedschappen5)
gers5:
gesamtnote$;
geschaeftsbereich$E
geschaeftszweig5;
geschaftsbereich$E
geschaftszweig5;
geschlecht5<
geslacht5=
gesprach&(
gesprache&(
gespraech&(
gespraeche&(
gesprekken voeren5>
gestor+X
gesundheitszustand)/
getuigenis$1
getur hafid storf5?
gewenst salaris5@
gewenste baan)B
gewenste functie)B
gewenste locatie5A
gewenste regio5A
gewicht)/
gewuenschte position%I
gewuenschte stelle%I
gewuenschte taetigkeit%I
gewuenschter arbeitsort)U
gewunschte position%I
gewunschte stelle%I
gewunschte tatigkeit%I
gewunschter arbeitsort)U
gezinssituatie*B
ghaqda5B
ghi chu5C
ghodod5D
giai doan5E
giai quyet van de5F
giai thuong5G
giao tiep5H
giao vien huong dan5I
giay phep lai xe(l
gime5J
gimenes stavoklis5K
gimes5J
gimimo data5J
gimimo metai5J
gimimo vieta5L
gimtoji kalba5M
gimtosios kalbos5M
gimusi5J
gioi thieu5N
gioi thieu cong ty5O
gioi thieu du an1'
gioi tinh5P
giris(q
giris tarihi(q
giro$M
github repo0G
given by(M
given name3x
given names3x
gjennomsnitt5Q
glaube5R
glavne aktivnosti i odgovornosti5S
glavne naloge/'
glavne naloge in pristojnosti/'
glavni poslovi i odgovornosti5S
glavni predmeti5T
glavni predmeti pridobljeno znanje in kompetence5U
glavni predmeti stecene profesionalne vjestine5V
glavni zadaci11
globe0G
glowne dzialania i obowiazki-y
glowne obowiazki-y
glowne przedmioty5W
glowne przedmioty umiejetnosci zawodowe5W
glowne zadania-y
glowne zadania i obowiazki-y
gneas5X
gnothachtalacha1M
go dti-b
godina5Y
godina rodenja.k
godina zavrsetka.t
godine5Z
godine iskustva5[
golongan darah)>
gorev5\
gorev tanimi(s
gorev unvan5]
gorev unvani5]
gorev ve sorumluluklar(s
gorev ve sorumluluklarim(s
gorevi5]
gorevim5^
gorevler(s
gorevlerim(s
gorus5_
govor5`
govorna interakcija5a
govorna produkcija5b
govorno sporazumevanje5c
govorno sporocanje5d
gpa5e
graad5f
grad5g
grada5h
gradam1(
grade5i
grade point average(C
grado5j
grado academico+D
grado de dominio5k
grads/r
gradu/q
graduacio.@
graduacion1d
graduation,^
graduation date,^
graduation project(Y
grau5l
grau academico/C
grau de dominio5m
grau de escolaridade2k
greeting5n
groesse)/
groesste erfolge)L
grosse)/
grosste erfolge)L
group5o
grund des wechsels'|
grundwehrdienst*A
grussformel5p
grád5q
gsm5r
gurnal5s
guthan4s
guthan poca4=
guvenlik5t
gyvenamoji vieta5u
gyvenamosios vietos adresas$q
gènere5v
gênero5w
h p5x
habilidades,Z
habilitacao5y
habilitacoes literarias2k
habilitats1i
habite a,M
habla*h
hablado*h
hablar*h
haettava tehtaevae%|
haettava tehtava%|
haettu tehtaevae%|
haettu tehtava%|
hakkimda$S
hallas utani ertes5z
hallott szoveg ertese5z
halozat5{
handle5|
handledare+W
handphone5}
handy6$
handynummer6$
hapunktar6%
haridusasutus6&
haridustase6'
hasil6(
hasil kerja6(
haskoli6)
hasta1d
hasznalt technologiak2{
hauptaufgaben')
hauptfach't
hauptfacher6*
hauptfacher berufliche fahigkeiten6*
hauptfaecher6*
hauptfaecher/berufliche faehigkeiten6*
haupttaetigkeiten')
haupttatigkeiten')
hauptteil6+
he dao tao(X
headcount,V
headline-o
health6,
health status6,
hedeflenen pozisyon(u
height6,
height and weight6,
heimasida6-
heimasimi6.
heimatort6/
heimeside60
heimilisfang61
heiti4X
helstu atridi6%
helstu verkefni$F
helstu verkefni og abyrgd$F
hely62
helyseg62
helyszin62
hemadress$u
hemort63
hemsida64
hemtelefon65
henkiloestoe%N
henkiloestoen maeaerae%N
henkilosto%N
henkiloston maara%N
herausgeber66
herkunft*>
herkunftsort*>
herramientas&|
herramientas utilizadas&|
hesap67
high school$I
highest degree1W
highest qualification1W
highlights3D
hijos68
hilfsmittel1j
hingga69
hinh anh&9
hinh thuc lam viec6:
hinne6;
hintergrund'v
hitap6<
hjemmeadresse6=
hjemmeside6>
hjuskaparstada3z
hlavne body6?
hlavne cinnosti6@
hlavne cinnosti a zodpovednost6@
hlavne predmety6A
hlavni body6B
hlavni cinnosti6C
hlavni napln prace6C
hlavni pracovni napln a oblasti odpovednosti6C
hlavni predmety6D
hlavni ukoly6C
hlavni uspechy0_
hledana pozice6E
hlekkur6-
hlustun6F
hlutverk6G
hlutverk i verkefni6H
ho6I
ho so5C
ho so truc tuyen6J
ho ten6K
ho va ten6K
hobbies$^
hoc vi(X
hochschule%E
hochster abschluss6L
hochster bildungsabschluss6L
hodnoceni6M
hodnotenie6N
hoechster abschluss6L
hoechster bildungsabschluss6L
hoegskola6O
hoegskole6P
hoegskolepoaeng6Q
hoegsta utbildning6R
hoehepunkte)M
hoejdepunkter6S
hoejdpunkter6T
hoejeste uddannelse6U
hoeren6V
hoerfoerstaaelse6W
hoerverstehen6V
hoeydepunkter6X
hoeyeste utdanning6Y
hofundar6Z
hofundur6Z
hogeschool6[
hogskola6O
hogskole6P
hogskolepoang6Q
hogsta utbildning6R
hohepunkte)M
hoi6\
hoi thoai6]
hojdepunkter6S
hojdpunkter6T
hojeste uddannelse6U
holqien ta' kontenut6^
home address$_
home page0G
home phone*\
home town6_
homepage6`
hometown6a
hon nhan6b
honlap6c
honorific6d
honors(C
honours(C
hoofdtaken$Y
hoofdvak%.
hoofdvakken)2
hoogst genoten opleiding6e
hoogste opleiding6e
hoogtepunten)1
hop thu/S
horen6V
horforstaelse6W
horverstehen6V
hovedfag6f
hovedopgave%(
hovedopgaver'-
hovedopgaver og ansvarsomraader'-
hovedopgaver og ansvarsomrader'-
hovedoppgave(Z
hovedoppgaver'%
hovedpunkter6g
hovorenie6h
hoydepunkter6X
hoyeste utdanning6Y
hp6i
hubungan6j
hugbunadur6k
huidige functie)B
huidige status6l
hulpmiddelen5)
huom6m
huomautus6m
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
icerik olusturma6n
id6o
id number6p
idade6q
idegen nyelv6r
identifiant6s
identity card6p
identity number6p
idioma6t
idioma materno6u
idioma nativo6v
idioma(s) materno(s6u
idiomas6w
idiomas maternos6u
idiomes6x
idirghniomhu cainte,I
ido3/
idoszak3/
idotartam3/
idotartam ( tol ig3/
ieguta kvalifikacija/r
iegutais grads/r
iela$r
ienemamais amats6y
iestade6z
igudziai6{
igyta kvalifikacija6|
ihr name6}
ijazah7$
ika7%
ikae7%
ikamet7&
ikamet adresi$t
ikamet ettigi sehir7&
ikamet yeri7'
ikametgah7(
ikametgah adresi$t
ikametgâh7&
iki(c
il7&
il mio ruolo7)
ilce7*
iletisim7+
ilgili dersler%Z
ilk ad7,
ilsien matern7-
image(@
imagem7.
imagen4Q
imatge7/
ime70
ime i adresa poslodavca71
ime i prezime72
ime i vrsta organizacije pruzatelja obrazovanja i osposobljavanja73
ime in priimek74
imejl75
imejl adresa75
imie76
imie i nazwisko77
imiona76
immagine78
imone79
impact$J
impjegatur7:
impjieg mixtieq7;
impresa.[
in7<
in bezit van rijbewijs7=
in breve7>
in dienst)(
in evidenza7?
incarichi'h
incarico7@
inceput.A
incorporacio0+
incorporacion0&
indeks prestasi7A
indhold7B
indir(^
indirizz7C
indirizz elettroniku7D
indirizzi email ohra7E
indirizzo7F
indirizzo di posta elettronica7G
indirizzo di residenza7H
indirizzo di studio%x
indirizzo e mail7G
indirizzo email7G
indirizzo(i7H
industri)b
industria7I
industrie7J
industrija7K
industry*-
indústria7L
ine..
informacijas apstrade7M
informacijos pateikimas zodziu7N
informacijos tvarkymas7O
informaciofeldolgozas7P
informasi lain7Q
informasjonsbehandling7R
informatieverwerking7S
information7T
information and data literacy7T
information processing7T
informationsbehandling7U
informationsverarbeitung.V
informazioni sull'azienda'i
ingreso,J
ingresso$b
inhalt'v
inhalte7V
inhoud)I
inici.>
inicio/@
inicio imediato0(
inizio-}
inne0C
inne adresy e mail7W
inne informacje0C
inne strony7X
inne telefony7Y
innehaall(i
innehall(i
innhold7Z
innholdsproduksjon7[
inquadramento7\
inriktning$}
inscne5X
insegnamenti-6
instansi7]
instantie%)
instelling7^
institiuid,E
instituce7_
institucia7`
institucio7a
institucion7b
institucion educativa$G
instituicao7c
instituicao de ensino,G
instituicao emissora2I
institusi7d
institusjon7e
institut7f
institute$I
institutia7g
institutie7h
institutie de invatamant4l
institutie emitenta2)
institution7i
instituto,F
instituut6[
instrumente,\
instruments*?
instytucja7j
intelegere orala'=
intelegere scrisa+r
intelegere: ascultare'=
intelegere: citire+r
interacao oral-F
interaccao oral-F
interaccio oral-E
interaccion oral-H
interactie5>
interaction7k
interaction orale7l
interactiune orala-I
interakcja ustna7m
interaksi lisan7n
interazione-K
interazione orale-K
interazzjoni orali7o
intercambios39
internet7p
internet sitesi(^
internet stranica7q
internetadresse7r
interneto svetaine7s
internetseite7r
internetska stranica7t
intezmeny7u
intitule7v
intitule du certificat ou diplome delivre+L
intitule du poste7w
introduction7x
início$b
iparag%1
ipk7A
ipk nilai7A
ipprocessar tal informazzjoni7y
ippubblikat.H
ippubblikat minn5s
ira,-
irankiai6{
iranyitoszam7z
iras7{
iraskeszseg7{
iris48
irtisanomisaika%a
is alani2?
is tanimi(s
is tanimim(s
is unvani5]
is veren7|
is veya sektor turu2?
is yeri3u
isced f3o
isced fields3o
isdave7}
isdavejas7}
isdavimo data8$
isdavusi institucija7}
isduota8$
ise baslama tarihi(r
iseloomustus8%
isem8&
isem proprju8'
isem shih8&
isem u indirizz ta' min jimpjega7:
isem u kunjom8&
isi/F
isim$]
isim soyisim$]
iskola(R
iskolai vegzettseg8(
iskustvo5[
issilavinimas6|
issue date(K
issued(K
issued by('
issuer(L
issuing authority('
issuing body('
issuing organisation('
issuing organization('
istaiga8)
istaknuto8*
istenen pozisyon(u
istihdam turu*W
istituto'Z
istituto di istruzione'Z
istituto di istruzione o formazione'Z
istituzione8+
istituzzjoni8,
isveren8-
isverenin adi ve adresi3u
isyeri3u
iteike&r
ivertinimas(j
izdajatelj8.
izdal8.
izdala8/
izdao80
izdavac81
izdavalac82
izdavatelj83
izdavatelj certifikata83
izdevejs84
izdevnieciba85
izglitibas iestade'q
izglitibas jomas (isced f86
izglitibas limenis/r
izmantotas tehnologijas'f
izobrazba87
izobrazevalna ustanova3Z
izsniedza84
izsniedzejs84
izsniegts88
izvajalec3Z
jaar89
jaar oud8:
jabatan8;
jabatan saat ini8<
jabatan terakhir8=
jaemfoerelsetal)T
jaerjestaejae8>
jaerjestoe8?
jahr8@
jahre8A
jahre alt%f
jahre berufserfahrung)F
jahre erfahrung)F
jahrgang5$
jalan%O
jamforelsetal)T
jaren.;
jaren ervaring$3
jaringan8B
jarjestaja8>
jarjesto8?
jarmuvezetoi engedely8C
jarmuvezetoi engedely(ek8C
jazyk8D
jazykova uroven8E
jazykove certifikaty+R
jazykove skusenosti8F
jazykove zkusenosti8G
jazyky8D
jefe directo/x
jefe inmediato/x
jelleg8H
jenis8I
jenis kelamin8J
jenis pekerjaan8K
jenis proyek8I
jenis usaha)b
jenjang7$
jenjang pendidikan7$
jezici8L
jezicka iskustva8M
jezicki sertifikati8N
jezicna iskustva8O
jezicni certifikati8P
jezik8Q
jeziki8R
jezikovne izkusnje8S
jezikovni certifikati8T
jezyk8U
jezyk obcy8U
jezyk ojczysty8V
jezyk(i) ojczysty(e8V
jezyki8W
jezyki ojczyste8V
jmbg8X
jmeno+6
jmeno a adresa zamestnavatele8Y
jmeno a prijmeni+6
job8Z
job description-D
job duties-D
job position/D
job responsibilities-D
job role/D
job status-q
job title8[
job type->
jobb8\
jobdesk/G
jobtitel8]
jogositvany8C
jornada8^
journal,r
judet8_
judetul8_
judul8`
judul skripsi/}
judul tesis/}
judul tugas akhir/}
juhiload8a
juhiluba8a
juhtimisoigus8a
julkaisija8b
julkaistu8c
julkaistu lehdessa8b
julkaistu lehdessae8b
julkaisupaeivae8c
julkaisupaiva8c
julkaisuvuosi8c
jumlah anggota tim8d
jumlah karyawan8d
jumlah sks8e
jurnal04
jurusan)a
jusqu'a'o
kabupaten8f
kaennykkae8g
kaeytetyt teknologiat'A
kaeyttaejaenimi8h
kaeyttaejaetunnus8h
kaitsevaeteenistus%B
kalba8i
kalbejimas7N
kalbos8i
kalbos lygis8j
kampus7d
kan tiltraede8k
kan tiltre8l
kandidatuppsats0H
kannykka8g
kansalaisuus8m
kansallisuus8m
kanton*@
kantor8n
kapcsolat8o
kapsam$R
kar8p
karakter8q
karaktergennemsnit56
karaktersnitt5Q
kariga8r
karine tarnyba8s
karsilikli konusma8t
kasutatud tehnoloogiad8u
kata kunci%S
kategori8v
kategorie8w
katonai szolgalat8x
katonasag8x
katuosoite8y
kaupunki'T
kaynak kod(^
kaytetyt teknologiat'A
kayttajanimi8h
kayttajatunnus8h
kazanilan niteligin adi1c
kazanimlar(m
keamanan8z
kebangsaan8{
keel8|
keeled8|
keeleoskuse tase8}
kefasihan9$
kelamin8J
kelliem9%
kelt9&
kelulusan69
kemampuan9'
kendskab9(
kenninafn1_
kennitala3H
kenntnisse9)
kenntnisstand9*
kent7&
kep3j
kepemilikan sim9+
kepesites4:
kepzes9,
kepzes szintje4:
kepzettseg4:
keresett pozicio)Q
keresztnev9-
keresztnevek9-
kernpunten)1
kesehatan)>
keskeiset aineet%8
keskeiset opinnot%8
keskeiset saavutukset9.
keskeiset tehtaevaet9/
keskeiset tehtavat9/
keskiarvo':
keskmine hinne6;
keskustelu90
kesto%@
kestus$z
keszsegek2{
ket qua91
ket qua dat duoc91
ket thuc/,
keterampilan%S
keterangan/F
ketersediaan92
kewarganegaraan8{
key accomplishments$J
key achievements$J
key courses-M
key highlights3D
key modules-M
key points3D
key responsibilities-D
key results$J
key skills*?
key tasks-D
keywords*?
kezdes)3
kezdesi idopont3i
kezdet)3
kezdete)3
kezdo datum)3
khac93
khach hang0[
khoa+\
khoa hoc*O
khoa luan.y
khoang thoi gian5E
khu vuc/T
kiado4;
kiadta94
kiallito94
kiallitotta94
kiallitva9&
kibocsato94
kielet95
kieli95
kielikokemus96
kielitaidon taso97
kielitaito97
kielitodistukset98
kielitutkinnot98
kiemelesek4&
kierunek14
kierunek studiow14
kilepes)%
kilo*)
kimlik no99
kind+'
kind of experience9:
kinder3^
kinh nghiem9;
kirjallinen9<
kirjastus%?
kirjeldus9=
kirjoittaja9>
kirjoittajat9>
kirjoittaminen9<
kirjutamine9?
kisbiet9@
kisisel web sitesi(^
kita9A
kitba9B
kiti duomenys9A
kiti el pasto adresai9C
kiti telefono numeriai9D
kitos svetaines9E
kjoenn9F
kjonn9F
klant9G
klausisanas9H
klausymas9I
klicova slova0i
klicove body6B
kliem ewlieni5D
klien9J
klient9K
klientas9L
klients9M
klijent9N
kljucne besede9O
kljucne reci9P
kljucne rijeci9Q
kljucne tacke9R
kljucne tocke9S
klucove body6?
klucove slova9T
kluczowe punkty9U
koautoren(,
koautori9V
kod pocztowy9W
kodakondsus9X
kode pos9Y
kodici postali9Z
koduleht9[
kodune aadress$.
koen9\
koerekort9]
koerkort(W
koerkortsbehoerighet(W
kohokohdat9^
koht'U
kohustused9_
kokemus9`
kokemusvuodet9`
kokkuvote9a
koko nimi3*
kolegiji5V
kom9b
komanda9c
komandas lielums.6
komandos dydis.8
kommun63
kommune9d
kommunikacio9e
kommunikasjon9f
kommunikation9g
komorka9b
kompanija9h
kompetencer&h
kompetenser&f
kompetenza9i
kompetenzstufe'z
komunikace9j
komunikacia9k
komunikacija9l
komunikacja9m
komunikasi9n
komunikazzjoni9o
kon9\
konec9p
konference9q
konferencja-x
konferenz2f
konfession5R
koniec9r
konsentrasi)a
konta9s
kontak9t
kontakt9u
kontakt telefon*5
kontaktinis telefonas9v
kontaktna adresa$j
kontaktni adresa$k
kontaktni telefon9w
kontakttalrunis9x
kontekst9y
konten9z
konto9{
konum7'
konusma9|
konverzace9}
konverzacia:$
konwersacja7m
konzulens3g
kool6&
koolitaja6&
koolitusasutus6&
kopsavilkums:%
kor2(
korekort9]
koriscene tehnologije9P
korisnicko ime:&
koristene tehnologije9Q
korkeakoulu:'
korkein koulutus:(
korkort(W
korkortsbehorighet(W
korsijiet:)
kota:*
kota domisili8f
kotikunta'T
kotiosoite8y
kotipaikka'S
kotisivu:+
kotisivut:+
koulu:'
koulutuksen jaerjestaejae:'
koulutuksen jaerjestaejaen nimi ja tyyppi:'
koulutuksen jarjestaja:'
koulutuksen jarjestajan nimi ja tyyppi:'
koulutus'9
koulutusala%6
koulutusalat (isced f:,
koulutuslaitos:'
koulutusohjelma%6
koulutustaso:(
kozossegi media:-
kp:.
kraad:/
kraj:0
kraj dela:1
kraj rojstva:2
krajina:3
kredi%H
krediler%H
kredit:4
kreditai:5
kreditek:4
krediti:6
kreditne tocke:7
kreditpunkte:8
kreditpunkti:.
kredity:9
krestni jmena::
krestni jmeno::
krstne mena:;
krstne meno:;
kryptis3[
ktp:<
kualifikasi7$
kuendigungsfrist1o
kuendigungsgrund'|
kulcsszavak2{
kullandigim programlar&+
kullandigim teknolojiler&+
kullanici adi67
kullanilan araclar&+
kullanilan diller&+
kullanilan programlar&+
kullanilan teknolojiler&+
kullegg8,
kumpanija7:
kund)N
kunde:=
kunden(w
kundigungsfrist1o
kundigungsgrund'|
kuni:>
kunjom:?
kunjom isem8&
kunnatta3K
kunnattustig:@
kunnskaper3k
kunskaper:A
kunskapsniva:B
kunskapsnivaa:B
kunta'T
kurs28
kursai.0
kursarrangoer6P
kursarrangor6P
kurse6*
kurser:C
kursevi:D
kursi4z
kurslar%Z
kurssit%8
kursus:E
kursused%7
kursusudbyder:F
kursy5W
kurulus:G
kurum:H
kurzbeschreibung:I
kurzbeschreibung der firma*/
kurzprofil&>
kurzusok4'
kurzy:J
kustantaja8b
kutsumanimi3+
kuulamine:K
kuullun ymmaertaeminen:L
kuullun ymmartaminen:L
kuunteleminen:L
kuuntelu:L
kuupaev:M
kuupaevad$z
kuva:N
kuvaus:O
kvalifikace0^
kvalifikacia0a
kvalifikacija:P
kvalifikacinis laipsnis6|
kvalifikasjon:Q
kvalifikasjonens betegnelse:Q
kvalifikationens benaemning30
kvalifikationens benamning30
kvalifikationens betegnelse:R
kvalifikācija/r
kwalificatie5f
kwalificatie of diploma5f
kwalifika:S
ky nang,w
ky thuat,w
kyn:T
kön:U
køn:V
l ahhar modifika:W
laajuus:X
laatst bijgewerkt:Y
laatst gewijzigd:Y
label-o
labhairt:Z
labores$U
laehdoen syy:[
laehiosoite8y
laen:\
laenk64
laereanstalt:F
laerested6P
laerosaete6O
laesa:]
laese:^
laeseforstaaelse:^
laeseforstaelse:^
laesfoerstaaelse:]
laesning:_
lag:`
lahdon syy:[
lahiosoite8y
lahir:a
laika periods.u
laikas.\
laikotarpis.\
laikposms.u
laiks.u
lain lain7Q
lainnya7Q
laipsnis6|
laithreain ghreasain eile:b
laitteet'A
laji:c
lakcim%_
lakhely:d
lakohely:e
lama bekerja1+
lama pengalaman:f
laman:g
lan:\
land:h
landkreis*@
landshluti4p
landskap:\
langages,Y
language:i
language certificate+J
language certificates+J
language code:j
language experience:k
language experiences:k
language level3|
language proficiency3|
language skills3|
languages:l
languages and tools*?
langue:m
langue maternelle:n
langue(s) maternelle(s:n
langues:m
langues maternelles:n
lank64
lapsed:o
larosate6O
lasa:]
lasforstaelse:]
lasisana:p
lasning:]
lasprocessen5)
last change:q
last modification:q
last modified:q
last name3_
last update:q
last updated:q
lat:r
lata:s
lata doswiadczenia0h
latar belakang/F
latest version*b
lathair%=
laufzeit)G
lauk:t
launakrofur:u
laurea:v
lausn vandamala:w
lausunto:x
lavoro o posizione ricoperti7\
leamh:y
leathanach baile:z
leaving reason:{
lebt in'*
lectura:|
lectura comprensiva,f
lecture,a
leder:}
leeftijd8:
leer,f
leesvaardigheid;$
legmagasabb vegzettseg8(
lehrinhalte6*
lehrveranstaltungen6*
lehti8b
leibheal;%
leibheal cec;&
leibheal teanga;'
leidejas;(
leidinggevende)&
leidykla;(
leiras-{
leistungen)L
leistungsfacher6*
leistungsfaecher6*
leistungskurse6*
leistungspunkte:8
leitheoireacht:y
leitura,`
lembaga;)
lembaga penerbit05
lengua;*
lengua materna6u
lengua(s) materna(s6u
lenguajes&|
lenguas maternas6u
lenke60
ler,`
lese;+
leseforstaaelse;+
leseforstaelse;+
lesen;,
leseverstehen;,
lesing;+
lestur;-
let;.
leta*{
leta izkusenj/&
leto;/
leto rojstva.l
leto zakljucka.e
letszam)=
lettura*j
letzte aenderung;0
letzte anderung;0
level;1
level in eqf2P
level of education1W
levelezesi cim%_
lezen;$
libreta militar;2
licence0l
licencia de conducir*s
licenzja tas sewqan;3
liceo'Z
liceul4l
lichtbild)V
licno ime;4
liczba pracownikow;5
lidz$B
lidzautori;6
lien;7
lien he/Y
lien ket;8
liens,;
lieu(o
lieu d'origine;9
lieu de naissance;:
lieu de residence;;
lieu de travail(o
lieu et date de naissance&A
lieu souhaite;<
limba;=
limba materna;>
limba straina;=
limba(i) materna(e;>
limba(ile) materna(e;>
limbi;=
limbi materne;>
limenis;?
line manager$y
line of business*-
lingua;@
lingua madre;A
lingua materna;B
lingua straniera;C
lingua(s) materna(s6v
linguagens%u
linguaggi,]
linguas;D
linguas maternas6v
lingue;C
lingwa;E
lingwa materna7-
lingwi;E
linh vuc;F
linh vuc dao tao (isced f;G
linh vuc hoat dong;H
linja%6
linje3M
link;I
linkki:+
links;J
linn;K
liofacht;'
lire,a
lisaetiedot;L
lisainfo;M
lisan)?
lisatiedot;L
lise1b
listening;N
listening comprehension;N
live0G
livell;O
livell tal lingwa9i
livell tal qek;P
livelli qcer;Q
livello;R
livello di conoscenza;S
livello di istruzione;T
livello eqf;U
livello europeo;Q
livello nella classificazione nazionale o internazionale;U
livello qcer;Q
livello qeq;U
lives in(p
living in+y
llegir,c
llengua6x
llengua materna;V
llenguatges1i
llengues6x
llengues maternes;V
lloc;W
lloc de naixement;X
lloc de residencia;Y
lloc de treball*x
lloc de treball desitjat*w
lloc desitjat*w
lloc web2C
loai;Z
loai du an;Z
loai hinh cong viec6:
loai tot nghiep/W
loc;[
loc de desfasurare;[
local;\
local de nascimento;]
local de trabalho;^
local e data de nascimento&M
local pretendido0)
localidad+{
localidade+^
localisation(o
localita+u
localitat,%
localitate;_
localitatea;`
localite;;
locality+y
localitzacio;a
localizacao;^
localizacion;b
locatie;c
location;d
location dot-n
location on-n
locations-n
locație;[
locul de munca;[
locul de munca vizat4^
locul nasterii;e
locul si data nasterii&e
loeneanspraak;f
loennskrav;g
loenoenske;h
logheimili61
logiciels,Y
login;i
logros31
logros alcanzados31
logros destacados31
logros obtenidos31
logros principales31
lohnvorstellung5,
loi gioi thieu;j
lok;k
lokacija;l
lokalita;m
lokalità)4
lokalizacja;n
lokaritgerd;o
lokasi;p
lokasi kerja;p
lokasjon'&
lokasyon*Y
lokation'.
lokaverkefni;o
loma;q
lomas;r
loneansprak;f
lonnskrav;g
lononske;h
looking for-o
lopetamine:>
lopetamise aasta:>
lopp:>
loppkuupaev:>
loppu;s
loppupaeivae;s
loppupaiva;s
lopputyo/q
lopputyoe/q
loputoo(h
loputoo teema(h
luan an.y
luan van.y
lucrare de diploma0$
lucrare de disertatie0$
lucrare de licenta0$
luetun ymmaertaeminen;t
luetun ymmartaminen;t
lugar;u
lugar de estudios$G
lugar de nacimiento;v
lugar de origen;w
lugar de residencia+{
lugar de trabajo;b
lugar deseado0'
lugar y fecha de nacimiento&L
lugemine;x
luisteren;y
luistervaardigheid;y
lukeminen;t
lulus69
lumpen;z
luogo;{
luogo di lavoro;|
luogo di nascita;}
luogo di residenza+v
luogo e data di nascita&H
luong mong muon<$
luovuttaja<%
ly do nghi<&
ly do nghi viec<&
lycee+@
lygis<'
lygmuo<(
lykilord6k
lysing<)
lyssna6W
lytis<*
lytning<+
lytte<,
lytteforstaaelse<,
lytteforstaelse<,
lytting<-
læsning:^
língua;D
língua materna6v
m+9
ma buu chinh<.
ma buu dien<.
maa</
maakond<0
maakunta%q
maas beklentisi)0
macchinari,]
machines<1
macibu iestade'q
madrelingua;A
madrelingua(e;A
magazine<2
magistarski rad/t
magisterarbeit$?
magistra darbs(g
magistritoo(h
magistro darbas(b
magistrska naloga/s
magistrsko delo/s
mahrug<3
mahrug minn27
mail<4
mail adresi1H
mail outline1>
mailadresse1?
mailing address$_
main achievements$J
main activities and responsibilities-D
main content)y
main courses-M
main duties-D
main paragraph)y
main responsibilities-D
main subjects-M
main tasks-D
maison d'edition,v
maitrise.z
majalah04
majas lapa)w
majaslapa)w
majeure0M
major'5
major achievements$J
majoring in'5
majors'5
mal<5
mana loma;r
manager<6
mandant(w
mang<7
mang xa hoi6J
mano vaidmuo<8
mansione7\
mansioni'h
mansioni e responsabilita'h
mansioni e ruolo7\
mansioni principali'h
mansioni svolte'h
map marker-n
map pin-n
maquinaria&|
marimea echipei<9
marital status,&
mark(C
marka<:
marks(C
marksonad8u
markused9a
masa kerja1+
maschinen1j
maskiner&f
master rad<;
master thesis(Y
master's thesis(Y
masterarbeit$?
masteroppgave(Z
masterscriptie%-
masterthesis$?
masteruppsats0H
mata kuliah:E
mata kuliah utama:E
mata pelajaran:E
materia<<
materias<=
materie-6
materie principali-6
materiel,Y
materies'J
materii-u
materii principale-u
materinji jezik<>
materinscina<?
materinske jazyky<@
materinski jezici<>
materinski jezik<>
materinsky jazyk<@
materni jezik<?
materni jeziki<?
maternji jezici<A
maternji jezik<A
materske jazyky<B
matersky jazyk<B
matersky(e) jazyk(y<B
materstina<B
mathairtheanga<C
matiere0M
matieres-T
matieres principales-T
matkapuhelin<D
matkapuhelinnumero8g
matérias*P
maximo nivel de estudios<E
mcer<F
mec<G
mecr<H
medaleinkunn1l
medborgarskap<I
medelbetyg)T
medeni durum<J
medeni durumu<J
medeni hal<J
medeni hali<J
medewerkers$4
medfoerfattare41
medforfattare41
medforfattere4D
media<K
media de absolvire*T
media dei voti<L
media final,-
media finala*T
media generala*T
media sosial<M
media type3q
medie*T
medie generala*T
medio,}
medium2f
medmaeli<N
meeskond<O
meeskonna suurus%`
meetodid8u
megbizo<P
megjegyzes<Q
megjelenes<R
megjelenes datuma<R
megjelent<R
megjelent itt4;
megnevezes<S
megpalyazott allas)Q
megpalyazott munkakor)Q
megpalyazott pozicio)Q
megrendelo<P
megszerzes ideje9&
megszolitas<T
megye<U
meil1K
meilensteine)L
meili<V
meine aufgaben')
meine funktion)E
meine position)E
meine rolle<W
mejl<X
mel$x
membaca<Y
memoire<Z
memoire de fin d'etudes<Z
memoire de master<Z
mencion'3
mendengar<[
mendengarkan<[
menetelmaet'A
menetelmat'A
menntastofnun6)
meno+7
meno a priezvisko+7
mention<\
mention de specialite0M
mentor<]
mentorica<^
mentorka<_
menulis<`
menyimak<[
meritvaerde)T
meritvarde)T
merknad<a
meslegi(u
meslek(u
meslek veya pozisyon5]
mesto<b
mesto rada<c
mesto rodenja<d
mesto stanovanja<e
metai<f
methoden<g
methodes,Y
methods*?
metier7w
metodai6{
metode<h
metoder<i
metodes<j
metodi,]
metodos,Z
metody<k
metódy9T
meu papel4Z
mevcut pozisyon(u
mezuniyet<l
mezuniyet derecesi1c
mezuniyet notu/9
mezuniyet tarihi(Q
mezuniyet turu1c
mezuniyet yili(Q
mi papel<m
mi rol<m
miasto<n
mida de l'equip<o
miejsce;n
miejsce i data urodzenia.E
miejsce pracy;n
miejsce urodzenia<p
miejsce zamieszkania<q
miejsce zatrudnienia<r
miejscowosc<q
miestas<s
miesto<t
miesto narodenia<u
miesto vykonu<v
miesto vykonu prace<t
mijn rol<w
militaerdienst*A
militaertjaenst;z
militaertjeneste<x
militaire dienst/\
militardienst*A
militartjanst;z
military service-'
military status-'
militesente<y
miljo<i
miljoe<i
miljö&f
miljø<z
milliyet<{
mime type3q
min ihaddem7:
min roll<|
min rolle<}
minn)c
minosites'^
minu roll=$
minust9a
minusta6m
mis a jour le/<
miscellaneous$^
misljenje=%
mission$Z
missions$Z
missions et responsabilites$Z
missions principales$Z
missions realisees$Z
misto=&
misto a datum narozeni.`
misto bydliste='
misto narozeni=(
misto vykonu=)
misto vykonu prace=&
mitarbeiter&n
mitarbeiterzahl&n
mitautoren(,
mitjana34
mjesto=*
mjesto rada=+
mjesto rodenja=,
mjesto stanovanja=*
mkkr szint1w
mluveni=-
mnenje=.
mo ta1'
mo ta cong viec,z
mo ta du an1'
mob=/
mob tel=0
mobi=1
mobiel$$
mobiel nummer$$
mobiele nummer$$
mobiele telefoon$$
mobiil=2
mobiiltelefon=2
mobil=3
mobil nr6$
mobilais=4
mobilais talrunis=4
mobilais telefons=4
mobile=5
mobile no+9
mobile number+9
mobile phone+9
mobilfunk6$
mobilidade0)
mobilita0*
mobilitaet)U
mobilitas=6
mobilitat=7
mobilitat geografica=8
mobilite;<
mobilite et permis=9
mobilite geographique;<
mobility/E
mobilität)U
mobilna stevilka=1
mobilni=:
mobilni cislo=;
mobilni telefon=<
mobilnosc==
mobilnr=>
mobilnummer=?
mobilny telefon=@
mobilní telefon=;
mobilszam=A
mobiltelefon=B
mobilusis=0
mobilusis telefonas=0
mobitel=C
modalidad-B
modalidad de trabajo-B
modalidade=D
modalitat=E
modersmaal=F
modersmaal(ene=G
modersmal=F
modersmal(ene=G
modszerek2{
moduil-r
module=H
moduler=I
modules=J
moduli=K
moduliai.0
modulos<=
moduls'J
moduly=L
modurmal=M
moduļi4z
moduły5W
moedertaal=N
moedertaal moedertalen=N
moedertaal talen=N
moedertalen=N
moeglicher eintrittstermin1o
moghti minn=O
moglicher eintrittstermin1o
moja rola=P
moja uloga=Q
moja vloga=R
moje role=S
mokejimas8j
mokejimo lygis8j
mokykla's
mokymo istaiga's
mokymo istaigos pavadinimas ir tipas's
moladh=T
mon hoc*O
mon role=U
monografia0-
monologs=V
moodulid%7
morada0U
morada(s0U
morsmaal46
morsmal46
mother tongue3w
mother tongue(s3w
mother tongues3w
motif de depart=W
motiu de sortida=X
motivo da saida=Y
motivo de la baja+*
motivo de retiro+*
motivo de saida=Y
motivo de salida+*
motivo del cambiamento=Z
motivo della cessazione=Z
motivul plecarii=[
mots cles,Y
movel--
movil=\
movilidad0'
movilidad geografica0'
mowbajl+<
mowienie=]
moyenne<\
moyenne generale<\
mozen zacetek dela=^
mozny nastup=_
mreza=`
mrezna stranica7t
muc do=a
muc do thanh thao=b
muc luong mong muon<$
muendlicher ausdruck=c
mulai.9
mundlicher ausdruck=c
mundtlig interaktion=d
mundtlig produktion=e
municipality+y
municipi,%
municipio=f
município+_
munkaado$*
munkaba allas3i
munkahely$*
munkaido47
munkakor)<
munkakori feladatok3e
munkaltato$*
munkaltato neve$*
munkarend47
munkavegzes helye62
munkavegzes kivant helye=6
muntlig framstaellning=g
muntlig framstallning=g
muntlig interaksjon=h
muntlig interaktion/*
muntlig produksjon=i
muntlig produktion=g
musaitlik(r
musteri7|
muttersprache2h
muttersprache(n2h
muttersprachen2h
mutvardu sazina/U
muu;M
muud andmed;M
muud e posti aadressid=j
muud telefoninumbrid=k
muud veebilehed=l
muut puhelinnumerot=m
muut saehkoepostiosoitteet=n
muut sahkopostiosoitteet=n
muut tiedot;L
muut verkkosivut=o
muuta;L
my contribution-D
my name*a
my role=p
myoennetty=q
myoentaejae=r
myoentaemispaeivae=q
myoentaenyt=s
myonnetty=q
myontaja=r
myontamispaiva=q
myontanyt=s
mètodes1i
média,-
mòbil=t
město=u
naam=v
naam en adres van de werkgever({
naam en soort onderwijs of opleidingsinstelling6[
naam en type van de onderwijs of opleidingsinstelling6[
naam van de kwalificatie5f
naam van het diploma5f
naam werkgever({
naavaerende stilling=w
nachname3]
nachname(n) vorname(n6}
nachnamen3]
nacida&L
nacida el&L
nacida en=x
nacido&L
nacido el&L
nacido en=x
nacimiento&L
nacionalidad+}
nacionalidade+]
nacionalidades=y
nacionalitat,$
nacionalnost=z
nadredeni={
nadrejeni=|
nadriadeny=}
nadrizeny>$
naering*1
naeringsgren*0
naermeste leder>%
naetverk>&
nafn4X
nafn og heimilisfang vinnuveitanda4r
nagovor>'
nagrada>(
nagroda>)
naisiuntacht>*
naissance&A
naixement&j
najvyssie dosiahnute vzdelanie>+
najvyssie vzdelanie>+
najwazniejsze obowiazki-y
najwazniejsze osiagniecia1Z
najwazniejsze przedmioty5W
najwazniejsze punkty9U
nakladatel9q
nakladatelstvi9q
nakladatelstvo>,
nakladnik>-
nalog>.
naloge/'
naloge in odgovornosti/'
nam>/
nam sinh>0
nam tot nghiep/,
nama>1
nama belakang>2
nama depan>3
nama institusi7d
nama keluarga>2
nama lengkap>1
nama panggilan>3
nama pengguna%K
nama penghargaan8`
nama perusahaan8n
nama proyek>1
nama sekolah7d
name>4
name and address of employer,U
name and surname*a
name and type of organisation providing education and training$I
name des arbeitgebers'+
name of employer,U
name of institution$I
name und adresse des arbeitgebers'+
name und art der bildungs oder ausbildungseinrichtung%E
name vorname6}
namn>5
namn pa skola6O
namn paa skola6O
namsbraut*3
namsgrein*3
namsgreinar%%
namskeid%%
namssvid (isced f>6
napln prace+f
napomena>7
naposledy zmenene>8
naposledy zmeneno>9
nar>:
naringsgren*0
narocnik>;
narodena._
narodeny._
narodnost><
narodowosc>=
narozen.`
narozen a.`
narozena.`
narucilac>>
narucitelj>?
narzedzia>@
nasc>A
nascida a&M
nascida em&M
nascido a&M
nascido em&M
nascimento&M
nascita&H
nascuda&j
nascuda el&j
nascut>B
nascut el&j
nascut in&e
nascut la&e
nascuta&e
nascuta la&e
nasjonalitet>C
naslov>D
naslov bivalisca>D
naslov nagrade>E
naslov naloge/s
naslov prebivalisca>D
naslov rada0J
nastroje>F
nastup=_
nastup do prace.s
nata a;}
nata il&H
natel+:
national id6p
national service-'
nationalitaet>G
nationalitaeten>G
nationalitat>G
nationalitate+T
nationalitate( tati+T
nationalitatea+T
nationalitaten>G
nationalite+t
nationaliteit>H
nationaliteiten>H
nationalites+t
nationalitet>I
nationalities+s
nationality+s
native3w
native language3w
native languages3w
native place6a
nato a;}
nato a il&H
nato il&H
natural de>J
naturalidade>K
nature+)
nature of business$=
natverk>&
naudotos technologijos6{
navaerende stilling=w
navn>L
nazev>M
nazev a adresa zamestnavatele8Y
nazev a typ organizace ktera poskytla vzdelani>N
nazev firmy8Y
nazev oceneni>O
nazev prace(f
nazev skoly>N
nazev spolecnosti8Y
nazev zamestnavatele8Y
nazionalita+x
nazione>P
naziv>Q
naziv delovnega mesta/)
naziv dodijeljene kvalifikacije%G
naziv firme>R
naziv i adresa poslodavca>S
naziv i vrsta obrazovne ustanove73
naziv in naslov delodajalca/%
naziv in status izobrazevalne ustanove3Z
naziv izobrazbe>T
naziv kvalifikacije>T
naziv nagrade>U
naziv podjetja/%
naziv radnog mjesta>V
naziv skole3Y
naziv sole3Z
naziv tvrtke71
nazov>W
nazov a adresa zamestnavatela>X
nazov a typ organizacie poskytujucej vzdelavanie a pripravu>Y
nazov firmy>X
nazov ocenenia>Z
nazov prace(e
nazov skoly>Y
nazov spolocnosti>X
nazov ziskanej kvalifikacie0a
nazwa77
nazwa firmy<r
nazwa i adres pracodawcy<r
nazwa i rodzaj organizacji prowadzacej ksztalcenie lub szkolenie>[
nazwa i typ instytucji edukacyjnej lub szkoleniowej>[
nazwa projektu77
nazwa szkoly>[
nazwa uzyskanych kwalifikacji12
nazwa uzytkownika;i
nazwiska>\
nazwisko>\
nazwisko i imie77
nazwisko imie77
nazwisko( a) imie (imiona77
nazzjonalita>]
ne&A
ne a;:
ne en&A
ne le&A
ne(e) le&A
nebenfach't
nee&A
nee a;:
nee en&A
nee le&A
negara>^
nejvetsi uspechy0_
nejvyssi dosazene vzdelani>_
nejvyssi vzdelani>_
nem>`
neme>`
nemzetiseg%^
nen tang<7
netfang>a
nettisivu:+
nettside60
nettsted60
nettverk>b
netvaerk>c
netwerk>d
network>e
netzwerk>f
nev>g
nganh;F
nganh hoc+\
nganh nghe;H
ngay>h
ngay bat dau(v
ngay cap>i
ngay co the di lam>j
ngay ket thuc/,
ngay sinh>0
ngay thang nam sinh>0
ngay xuat ban>k
nghe>l
nghe nghiep,{
nghiep vu,z
ngoai ngu>m
ngon ngu>m
ngon ngu lap trinh,w
nguoi quan ly5I
nguyen quan>n
nha tuyen dung,3
nha xuat ban>o
nhan xet;j
nhiem vu,z
nhiem vu chinh,z
nhom)x
nickname>p
nidurstodur%+
nie0<
nif>q
nik:<
nilai7A
nilai akhir7A
nilai rata rata7A
nimetus>r
nimi>s
nimike>t
nip>u
niva>v
nivaa>v
niveau>w
niveau cec>x
niveau cecr+.
niveau d'etude/p
niveau d'etudes>y
niveau dans la classification nationale ou internationale>x
niveau de competence>z
niveau de langue>{
niveau europeen+.
niveau i kvalifikationsrammen>|
niveau in de nationale of internationale classificatie1v
niveaustufe>}
niveaux cecr+.
niveis qecr?$
nivel?%
nivel cec?&
nivel de cunoastere,[
nivel de dominio?'
nivel de escolaridade2k
nivel de estudios<E
nivel de idioma?(
nivel de studii?)
nivel educativo<E
nivel en la clasificacion nacional o internacional<G
nivel eqf?*
nivel european?+
nivel europeo<F
nivel mcer<F
nivel mec<G
nivel qecr?$
nivel qeq?,
nivel segundo a classificacao nacional ou internacional?,
niveles mcer<F
nivell?-
nivell d'estudis?.
nivell d'idioma3}
nivell de formacio?.
nivell eqf?/
nivell mec?/
nivell mecr?0
nivells mecr?0
nivelul?1
nivelul in clasificarea nationala sau internationala?&
niveluri cecrl?+
nivo?2
nivo eok?3
nivo znanja?4
nivoi zeroj?5
nkr niva?6
nkr-nivaa?6
no?7
no hp?8
no ktp:<
no telepon9t
no telp9t
nodala/5
nodarbosanas?9
noegleord&h
noekkelord*;
nogleord&h
noi?:
noi bat/X
noi cap*f
noi cong tac,3
noi cu tru?;
noi dao tao,4
noi dung1'
noi dung cong viec,z
noi lam viec?<
noi lam viec mong muon?=
noi o?>
noi o hien tai+Y
noi sinh??
noi song?@
nokkelord*;
noks nivo?3
nom?A
nom complet?A
nom d'usuari?B
nom d'utilisateur6s
nom de famille?C
nom de l'employeur2K
nom de l'empresa,W
nom de l'entreprise2K
nom de pila?D
nom del premi?E
nom et adresse de l'employeur2K
nom et prenom?F
nom et type de l'etablissement d'enseignement ou de formation+@
nom i adreca de l'empresa,W
nom i cognoms,D
nom prenom?F
nom(s?C
nom(s) et prenom(s?F
nom(s) prenom(s?F
nombre&v
nombre completo&v
nombre d'empleats<o
nombre d'employes1[
nombre de la empresa+A
nombre de la organizacion que ha impartido la educacion o la formacion$G
nombre de la organizacion que ha impartido la formacion$G
nombre de pila?G
nombre de usuario%Y
nombre del empleador+A
nombre y apellido&v
nombre y apellidos&v
nombre y direccion de la empresa+A
nombre y direccion de la empresa o empleador+A
nombre y direccion del empleador+A
nombre y tipo de centro$G
nombre y tipo de la organizacion que ha impartido la educacion o la formacion$G
nombre y tipo de la organizacion que ha impartido la formacion$G
nombre y tipo del centro de estudios$G
nombre(s?G
nombres?G
nombres y apellidos&v
nome?H
nome completo?H
nome de usuario-*
nome de utilizador-*
nome del datore di lavoro.[
nome di battesimo?I
nome e cognome,C
nome e endereco do empregador,Q
nome e indirizzo del datore di lavoro.[
nome e indirizzo dell'azienda.[
nome e morada do empregador,Q
nome e tipo d'organizzazione erogatrice dell'istruzione e formazione'Z
nome e tipo da organizacao de ensino ou formacao,G
nome e tipo di istituto di istruzione o formazione'Z
nome e tipo di organizzazione erogatrice dell'istruzione e formazione'Z
nome proprio?J
nome próprio?K
nome utente?L
nome(i) cognome(i,C
nome(s) proprio(s?K
nome(s) proprio(s) apelido(s?M
nomes proprios?K
nomi?I
nominativo,C
nomor hp5}
nomor telepon9t
noms?D
noms de famille?C
nosaukums?N
nosleguma darbs(g
not?O
not ortalamasi/9
nota?P
nota del expediente*R
nota final?Q
nota media*R
nota mitjana34
notas3?
note?R
note finale<\
note moyenne<\
notendurchschnitt$;
notenschnitt$;
notes$D
notice period(>
notă*T
novads?S
nozare.5
nozimigakie pienakumi'Y
npa,:
nr tel?T
nr telefon?U
nr telefonu?T
numar de angajati<9
numar de telefon?U
number of credits-Z
number of employees,V
nume/0
nume complet/0
nume de familie?V
nume de utilizator-)
nume prenume/0
nume si prenume/0
numele angajatorului&8
numele de familie?V
numele si adresa angajatorului&8
numele si prenumele/0
numele si tipul institutiei de invatamant furnizorului de formare4l
numer telefonu?T
numero de celular=\
numero de empleados?W
numero de funcionarios/f
numero de telefon?X
numero de telefone-0
numero de telefono?Y
numero de telephone3y
numero di cellulare+;
numero di dipendenti/g
numero di telefono-1
numri tat telefon ohra?Z
numru tat telefon?[
nuo?\
nuoc?]
nuoroda7s
nutzen)L
nutzername):
nuvaerende stilling?^
nuvarande tjaenst?_
nuvarande tjanst?_
nyckelord&f
nyckelpunkter6T
nyelv6r
nyelvek6r
nyelvismeret?`
nyelvtudas?`
nyelvtudas szintje?`
nyelvvizsga?a
nyelvvizsga bizonyitvany?a
nyelvvizsgak?a
nykyinen tehtaevae%|
nykyinen tehtava%|
n° de telephone3y
národnost?b
národnosť?c
nível?d
nível de idioma3{
nível eqf?,
născut&e
o.K
o firme?e
o firmi?f
o firmie?g
o firmě?h
o kompaniji?f
o meni?i
o mne?j
o mnie?k
o mně?l
o podjetju?m
o poslodavcu?n
o projektu+b
o spolecnosti?h
o spolocnosti?o
o tvrtki?n
obblighi di leva<y
obcanstvi?b
obcianstvo?c
obcina?p
obdelava informacij?q
obdobi0@
obdobi (od do0@
obdobie.w
obdobje*{
obec?r
obecne stanowisko?s
obiectiv-=
obiettivi raggiunti?t
obiettivo-7
objavljeno?u
objavljeno u81
objavljeno v?v
objectif-:
objectifs-:
objectiu-<
objective-o
objet?w
objetivo?x
objetivo profissional*o
objetivos$N
oblast?y
oblast posobenia0x
oblast studija?z
obligations militaires?{
obor?|
obor cinnosti?}
obor cinnosti ci odvetvi?}
obor podnikani?}
obory vzdelani (isced f@$
obowiazki-y
obrada informacija@%
obrazovna ustanova3Y
obsah@&
observaciones3?
observacions3>
observacoes@'
observatii/K
obtained(K
obtenido23
obtention'o
obtenu en.S
obtenu le.S
obtido em.?
obtingut.=
obtinut&c
obywatelstwo>=
ocakavany plat@(
occupation8[
occupation or position held/D
occupazione@)
occupazione desiderata@*
ocekavany plat@+
ocekivana placa@,
ocekivana plata@-
ocena@.
ocena koncowa@/
ocena na dyplomie@/
oceneni>O
ocenenie>Z
ochota cestovat=)
ocjena@0
ocupacao@1
ocupacio*x
ocupacio desitjada*w
ocupacion@2
ocupador,W
ocupatia4]
ocupatia dorita4^
ocupatie4^
oczekiwane stanowisko?s
oczekiwane wynagrodzenie@3
oczekiwania finansowe@3
od@4
od do@5
odbor@6
odbory vzdelavania (isced f@7
oddelek1u
oddeleni@8
oddelenie@9
oddzial13
odeljenje@:
odgovornosti@;
odjel@<
odkaz@=
odnos@>
odporucanie@?
odpovednost6C
odpovednosti6C
odpowiedzialna za-y
odpowiedzialnosc-y
odpowiedzialny za-y
odul(t
odul adi(t
odulu veren@@
odvetvi?}
odvetvie0x
oenskad befattning?_
oenskad loen;f
oenskad ort4%
oenskad tjaenst?_
oensket loen;h
oensket loenn;g
oensket stilling@A
oevrig&5
oevriga e-postadresser@B
oevriga telefonnummer@C
oevriga uppgifter&?
oevriga webbplatser@D
oevrige e-mailadresser@E
oevrige hjemmesider@F
oevrige oplysninger&1
oevrige telefonnumre@G
oevrigt@H
oferit de$T
oggetto@I
ogrenim durumu1a
ogrenim duzeyi1c
ogrenim turu1c
ohjaaja2n
ohjelmat'A
ohjelmistot'A
oib@J
okkupazzjoni jew pozizzjoni8r
okres@K
okres wypowiedzenia0c
okres zatrudnienia-w
okrug@L
oktatasi intezmeny(R
oktatast kepzest nyujto intezmeny neve es tipusa(R
okul1b
okul adi1b
okuma@M
okurettindi)m
ollscoil,E
olvasas@N
olvasott szoveg ertese@N
om arbeidsgiver(y
om arbetsgivaren40
om bedriften(y
om firmaet@O
om foeretaget40
om foretaget40
om meg<a
om mig@P
om virksomheden@O
omandatud kvalifikatsioon:/
omdoeme@Q
omdome@Q
omfattning&Z
omgeving5)
omrezje@R
omschrijving)I
omvang team$4
on ad7,
onad7,
onderneming({
onderscheiding@S
onderwerp@T
onderwijsinstelling6[
one cikan basarilar(m
one cikanlar@U
onemli noktalar@U
ong@V
ongelmanratkaisu@W
online0G
onlus'N
onnistumiset9.
onnur netfong@X
onnur simanumer@Y
onskad befattning?_
onskad lon;f
onskad ort4%
onskad tjanst?_
onsket lon;h
onsket lonn;g
onsket stilling@A
opdrachtgever(z
opdragsgiver*J
opening@Z
opening paragraph@Z
opening salutation5n
opgaver'-
opgaver og ansvar'-
opiekun@[
opinia-v
opinnaeytetyoe/q
opinnaeytetyoen aihe/q
opinnaytetyo/q
opinnaytetyon aihe/q
opinnot%8
opintojaksot%8
opintopisteet:X
opintopistetta:X
opintopistettae:X
opis@\
opis dela/'
opis firmy?g
opis kompanije?f
opis podjetja?m
opis posla11
opis projekta+c
opis projektu@]
opis tvrtke?n
opleider6[
opleiding@^
opleidingsinstituut6[
opleidingsniveau@_
opmerking@`
opmerkingen@`
opnaaede resultater@a
opnaaet@b
opnaede resultater@a
opnaet@b
opomba@c
oppdragsgiver*I
oppeained%7
oppeasutus6&
oppekava2b
oppevaldkonnad (isced f@d
oppgave(Z
oppgaver'%
oppgaver og ansvar'%
oppilaitos:'
oppnaadd@e
oppnaadde resultater@f
oppnaaelser@f
oppnadd@e
oppnadde resultater@f
oppnaelser@f
oppsigelsestid8l
oppsummering<a
oprogramowanie>@
opsigelsesvarsel8k
opstina@g
option0M
opublikowano.F
opublikowano w-x
opzegtermijn)H
oqsma tal edukazzjoni (isced f@h
oral expression@i
orario-C
oras@j
orasul;`
organ wydajacy@k
organisaatio@l
organisasi@m
organisasjon@n
organisatie@o
organisation@p
organisatsioon@q
organisme@r
organisme certificateur(3
organisme de delivrance(3
organisme de formation+@
organisme emetteur(3
organismo@s
organismo emisor24
organitzacio@t
organizacao@u
organizacao emissora2I
organizace@v
organizacia@w
organizacija@x
organizacion@y
organizacja@z
organizasyon/;
organizatie@{
organizatie emitenta2)
organization@|
organizator@}
organizzazioneA$
organizzazione emittente22
organizzazzjoni5B
organizācijaA%
orientador+X
orientadora+X
origemA&
originario de;w
origineA'
orodja9O
orszagA(
ortA)
ortalama/9
ortam&+
oryggiA*
osaaminen97
osaamistasoA+
osakond<O
osastoA,
osebno imeA-
osiagniecia1Z
oskastarfA.
oskus8}
oskused8u
oskustaseA/
osloveniA0
oslovenieA1
oslovljavanjeA2
osobno imeA3
osoite8y
osservazioni7>
osszefoglalas<Q
osszefoglalo<Q
ostale e adreseA4
ostale web straniceA5
ostali podaciA6
ostali telefoniA7
ostalo0v
ostatne..
ostatni.)
ostatnia zmianaA8
osztaly-g
osztalyzat'^
other$^
other email addresses2/
other emails2/
other phone numbers4m
other phones4m
other websites4n
others$^
otorgado por@s
otra informacionA9
otrosA9
otros correosA:
otros correos electronicosA:
otros datosA9
otros enlacesA;
otros sitios webA;
otros telefonosA<
otsikkoA=
ottenuto il-(
outcome$J
outcomes$J
outils,Y
outils et technologies,Y
outils utilises,Y
outorgado por'b
outras informacoesA>
outrosA>
outros dadosA>
outros e mailsA?
outros linksA@
outros sitesA@
outros telefonesAA
outros telefones de contatoAA
ouvir,_
over de organisatie(|
over het bedrijf(|
over mij@`
overall(C
overall grade(C
overigAB
overigeAB
overige e mailadressen&.
overige gegevensAB
overige informatieAB
overige telefoonnummers&/
overige websites&0
overview$<
ovrig&5
ovriga e postadresser@B
ovriga telefonnummer@C
ovriga uppgifter&?
ovriga webbplatser@D
ovrige e mailadresser@E
ovrige hjemmesider@F
ovrige oplysninger&1
ovrige telefonnumre@G
ovrigt@H
ozet$S
pAC
paaaine%6
paaasialliset tehtavat ja vastuualueet9/
paaboerjad)z
paakohdat9^
paatehtavat9/
paattyen;s
paattyi;s
paattymisen syy:[
pabaiga(c
pabaigos data(c
paborjad)z
padalinys/3
padronanza;S
paeaeaine%6
paeaeasialliset tehtaevaet ja vastuualueet9/
paeaekohdat9^
paeaetehtaevaet9/
paeaettyen;s
paeaettyi;s
paeaettymisen syy:[
paeivaemaeaerae%5
paeivaemaeaeraet%@
paese>P
paese di residenza>P
page personnelle,;
page web,;
pageidaujamas atlyginimas'_
pageidaujamos pareigosAD
pagina personalAE
pagina personale,=
pagina pessoal,>
pagina webAF
pagină webAG
pagrindines pareigos'c
pagrindines uzduotys'c
pagrindines veiklos ir atsakomybe'c
pagrindiniai dalykai.0
pagrindiniai punktaiAH
paikkaAI
paikkakunta'S
paisAJ
pais de residenciaAK
paivamaara%5
paivamaarat%@
pajjizAL
pakapeAM
palabras clave&|
palavras chave%u
palgasoovAN
palkinnon myoentaejae<%
palkinnon myontaja<%
palkinnon nimiA=
palkintoA=
palkkapyyntoAO
palkkapyyntoeAO
palkkatoiveAO
palkkatoivomusAO
palvelu%r
pana la$C
panoga.|
panstwoAP
papeis4Z
papelAQ
papel no projeto4Z
paperAR
papildoma informacija9A
papildu informacija+p
par mani:%
paraAS
paraules clau1i
parcours0M
pareigosAT
pareigos ir atsakomybe'c
parla3;
parlar3;
parlato*i
parler3<
parole chiave,]
parteizugehoerigkeitAU
parteizugehorigkeitAU
participare la conversatie-I
partyAV
paru dans,v
parution&B
parution dans,v
pas fotoAW
pasaporte*M
pasfotoAX
pasiekimaiAY
paskelbimo dataAZ
paskelbtaAZ
paskelbta leidinyje;(
paskutini karta keistaA[
pasniedzaA\
paspoort*<
passaporte)^
passaporto*L
passfoto)V
passport6p
passport no6p
passport number6p
pasta indekssA]
pastabos&w
pasto kodasA^
pasutitajs9M
patenteA_
patente di guidaA_
patente iA_
patente o patentiA_
patente(iA_
patentiA_
pavadinimasA`
pavardeAa
paysAb
pays de residenceAb
pazymys(j
país de residenciaAc
país de residênciaAd
peaeriala2b
pealkiri'r
peamised tooulesanded9_
pec7G
pedejas izmainasAe
pekerjaanAf
pelanggan9J
pemberi/V
pemberi kerja8n
pemberi penghargaan/V
pembimbing'X
pembuatan kontenAg
pemecahan masalahAh
peminatan)a
pencapaian6(
pencapaian utama6(
pendidikan terakhirAi
penempatan;p
penerbitAj
penerbit sertifikat05
pengalaman:f
penghargaan8`
pengolahan informasiAk
pensum&\
pentru)9
penulisAl
penyelenggaraAm
per,L
per aAn
peralatan%S
peranAo
peran dalam proyekAp
peran sayaAp
perangkat%S
perangkat lunak%S
percakapan7n
percentage(C
perekonnanimiAq
perekonnaseis:o
perenimiAq
perfilAr
perfiles-j
perfilsAs
perfis-/
perguruan tinggi7d
perheAt
perhesuhteetAt
perioada1.
periodAu
periodeAv
periode de travail&C
periodico,s
periodoAw
periods.u
periood$z
perjodu.X
permanent address$_
permesso di lavoroAx
permesso di soggiornoAx
permisAy
permis autoAz
permis b=9
permis de conducereAz
permis de conduir*u
permis de conduire=9
permis de conduire b=9
permis de sejour(2
permis de travail(2
permis(e) de conducereAz
permiso de conduccion*s
permiso de conducir*s
permiso de residenciaA{
permiso de trabajoA{
permiso(s) de conduccion*s
personal a cargo?W
personal site0G
personal website0G
personalausweisA|
personalverantwortung&n
personas a cargo?W
personenstand3^
persones a carrec<o
personnummer4)
perusahaanA}
període1*
períodoB$
pesel>u
pesoB%
pfcB&
pfe<Z
ph*\
ph d afhandling%(
phan mem,w
phd thesis(Y
phoneB'
phone alt*\
phone call*\
phone no*\
phone number*\
phones4m
phong)x
phong ban)x
photoB(
photograph(@
photographieB)
piattaformaB*
picture(@
pieejamiba.4
pienakumi'Y
pieskiraA\
pieskirejsA\
piezimes:%
piirkond<0
pilietybeB+
pilns vardsB,
pilsetaB-
pilsonibaB.
pisanieB/
pisanjeB0
pisemny projevB1
pisno sporocanjeB2
pisomny prejavB3
plaatsB4
placeB5
place of birth)q
place of origin6a
place of residence+y
plantilla?W
platB6
plataformaB7
plateformeB8
platformB9
platformaB:
platforms*?
platformăB;
platove ocakavania@(
plats'0
plattformB<
plecB=
plzB>
poaeng6Q
poang6Q
poblacio;Y
poblacion+|
pocet podriadenychB?
pocet podrizenychB@
pocet zamestnancovB?
pocet zamestnancuB@
pocetak.h
pocuvanieBA
poczatek.G
poczta$g
poczta elektroniczna$g
podelilBB
podelilaBB
podeljevalecBB
podjetjeBC
podnikBD
podrocja izobrazevanja (isced fBE
podrocjeBF
podrocje studijaBG
podrucja obrazovanja (isced fBH
podrucjeBI
podrucje studijaBJ
podsumowanie?k
poduzece71
pogovor5c
pohipunktid2o
pohitegevused ja vastutusvaldkonnad9_
pohlaviBK
pohlavieBL
poids3$
poin utamaBM
points3D
points cles$-
points forts$-
pokalbis)7
poklicBN
pokrajinaBO
polBP
pole/v
political affiliationAV
political statusAV
polno ime74
polozaj/)
ponsel5}
pontos chave/L
pontos principais/L
popis@&
popis firmy?e
popis prace+f
popis projektu@&
poradatelBQ
porozumiewanie sie7m
portable+:
portafolio,?
portafolis2C
porte/f
portefoelje60
portefolje60
portfolioBR
portfolyo(^
portfólioBS
portfólió6c
portofolio:g
portofoliuAG
portraitB(
pos el%P
posicao*q
posicao no cursoBT
posicio*x
posicion*p
posisiBU
posisi jabatan8=
posisi yang diinginkan8<
posisi yang dilamar8<
posisjon8\
positie)C
positionBV
position held/D
positsioon%z
posizione7\
posizione desiderata@*
posizione in graduatoriaBW
posizione militare<y
posizione ricercata@*
posizione ricoperta7\
poslechBX
poslodavac>S
poslovi5S
poslovi i odgovornosti11
poslusanjeBY
posobisko<t
postBZ
post codeB[
post inmhianaithe4v
post tat twelidB\
post vizat4^
posta electronica$m
posta elettronica7G
posta elettronika7D
posta koduB]
postadres$s
postadress$u
postadresseB^
postal address$_
postal codeB[
postanschrift&W
postanski brojB_
postcodeB`
posteBa
poste actuel2;
poste occupe2:
poste recherche2;
poste souhaite2;
poste vise2;
postes2:
postfang>a
postignucaBb
postiindeksBc
postinumeroBd
postiosoite8y
postitoimipaikka'T
postleitzahlB>
postna stevilkaBe
postnrBf
postnumerBg
postnummerBf
posto*q
postort63
postovni smerovaci cisloBh
poststedBi
postul ocupat4]
postul vizat4^
poszukiwane stanowisko?s
potrdila8T
poudarkiBj
pour,K
pouzite nastroje0i
pouzite technologie>F
pouzivatelske menoBk
použité technologie0i
použité technológie9T
povezavaBl
poveznica7t
povinnosti+f
povolani6E
povolani nebo vykonavana funkceBm
povolanieBn
povprecjeBo
povprecna ocenaBo
povzetek@c
powod odejsciaBp
pozaBq
pozadovana mzdaB6
pozadovana pozice6E
pozadovana poziciaBn
poziceBr
poziciaBs
pozicijaBt
pozicio)<
poziomBu
poziom bieglosci2p
poziom erkBv
poziom wyksztalceniaBw
poziom zaawansowaniaBx
poziom znajomosci)e
poziomy cefr2p
pozisyon5]
pozisyonu5]
pozitia4]
pozitia dorita4^
pozitie4]
pozizzjoni8r
poznamka?j
poznavanjeBy
pozycjaBz
pozīcija6y
praca doktorskaB{
praca dyplomowaB{
praca inzynierskaB{
praca licencjackaB{
praca magisterskaB{
pracodawca<r
pracovna napln6@
pracovna poziciaB|
pracovne zaradenieB|
pracovni napln6C
pracovni pomer0{
pracovni poziceBm
pracovni statusB}
pracovni zarazeniBm
pradikat$;
pradzia?\
pradzios data?\
praedikat$;
praesenzdienst*A
praestationer@a
praktikumsbetrieb'+
prasenzdienst*A
prasmeC$
prasmes'f
prawo jazdyC%
prawo jazdy katC%
prax0;
praxe/$
preC&
preavis.T
preaviz0,
preavviso0%
prebivalisceC'
prebivalisteC(
predikat7A
predmeti5T
predmety:J
predstava o platu@+
preduzece>R
preferovana lokalitaC)
preferowana lokalizacja==
preferred city/E
preferred location/E
preferred locations/E
prefix6d
preis'}
premi?E
premioC*
premiu/1
premjuC+
prendre part a une conversation7l
prenomC,
prenom et nom?F
prenom nom?F
prenom(sC,
prenom(s) nom?F
prenomsC,
prenumeC-
prenume si nume/0
prenumeleC-
preporuka=%
presentationC.
presentation de l'entreprise$,
presented by(M
prestasi6(
prestasjoner@f
prestaties)-
prestationer4T
pretensaoC/
pretensao salarialC/
pretension salarial33
pretensiones economicas33
pretensiones salariales33
pretensions salarialsC0
pretentii salariale'R
pretention salarialeC1
pretentionsC1
pretentions salarialesC1
previsao de conclusao&K
prezdivkaC2
prezimeC3
prezime i ime72
pricakovana placaC4
pridobljena izobrazba>T
pridobljeni naziv>T
pridobljeno.c
prieksmeti4z
prieksvardsC5
priemer6N
priezviskoC6
priezvisko a meno+7
priimekC7
priimek in ime74
prijmeniC8
prijmeni a jmeno+6
prijmeni jmeno+6
prijs@S
prima lingua;A
primaere opgaver'-
primeira lingua6v
primeiro nome?K
primer apellido&u
principais actividades e responsabilidades']
principais atividades']
principais atividades e responsabilidades']
principais atribuicoes']
principais conquistas-&
principais disciplinas*P
principais disciplinas competencias profissionais*P
principais funcoes']
principais realizacoes-&
principais responsabilidades']
principais resultados-&
principal subjects-M
principal subjects occupational skills covered-M
principalele activitati si responsabilitati$W
principalele responsabilitati$W
principales actividades y responsabilidades$U
principales activites et responsabilites$Z
principales funciones$U
principales logros31
principales materias o capacidades ocupacionales estudiadas'B
principales materias o capacidades profesionales estudiadas'B
principales matieres competences professionnelles couvertes-T
principales missions$Z
principales realisations)f
principales responsabilidades$U
principales tareas$U
principali attivita'h
principali attivita e responsabilita'h
principali mansioni'h
principali mansioni e responsabilita'h
principali materie-6
principali materie abilita professionali oggetto dello studio-6
principali risultati?t
principali tematiche competenze professionali possedute-6
principals funcions$X
priomhabhair-r
priomhghniomhaiochtai agus priomhfhreagrachtai1)
priomhphointi*=
priporocilo=.
prisC9
prisens navnC:
privat3m
privatadresse&W
privatanschrift&W
prix01
prizas&q
prize(J
priznanje>(
prkBv
proC;
pro gradu/q
pro gradu tutkielma/q
probleemide lahendamineC<
probleemoplossingC=
problem cozmeC>
problem solvingC?
problemamegoldasC@
problemen oplossenC=
problemloesenCA
problemloesningCB
problemloesungCA
problemlosenCA
problemlosningCB
problemlosungCA
problemlösningCC
problemløsningCD
problemu risinasanaCE
problemu sprendimasCF
procesarea informatieiCG
processamento de informacaoCH
processen5)
processes*?
prodi)a
producao escrita2l
producao oral-G
productieCI
productie en interactie5>
production@i
production ecrite1P
production orale3<
produzione orale*i
produzione scritta*k
produzzjoni orali9%
proefschrift%-
prof5h
profeseCJ
profesi8<
profesiaCK
profesie4^
profesijaCL
profesija arba pareigosCM
profesija vai ienemamais amats6y
profesion*n
profesion o cargo desempenado*p
professio*w
professionCN
professional experienceCO
professional title-o
professioneCP
professjoni7;
profgrada5h
proficiencia0Y
proficiencyCQ
profielCR
profielenCS
profiil9a
profiili6m
profiilitCT
profilCU
profil daring<M
profil firmy?g
profil perusahaan/H
profileCV
profilerCW
profiles$L
profiliCX
profili socialCY
profilis&w
profillerCZ
profilo7>
profilo aziendale'i
profilok:-
profilsC[
profilul0R
profiluriC\
profilyC]
profissaoC^
progetto-7
programC_
program de lucruC`
program studi)a
programari1i
programas,Z
programe,\
programes1i
programiCa
programine iranga6{
programlar&+
programma3W
programma's5)
programmas'f
programmatura'f
programmeCb
programmer<z
programmi,]
programmid8u
programmiersprachen1j
programok2{
programos6{
programska oprema9O
programvara&f
programvare*;
programy<k
proiect-=
proiect de diploma0$
proifil$O
proiseail faisneiseCc
proje$R
proje aciklamasi$R
proje adi$]
proje baglantisi(^
proje hakkinda$R
proje tanimi$R
proje turuCd
project)I
project client%'
project description([
project overview([
project roleCe
project summary([
project type+'
projectbeschrijving)I
projecte-<
projecte finalCf
projectomschrijving)I
projecttypeCg
projedeki gorevCh
projedeki rolCh
projekatCi
projektCj
projekt leirasa-{
projekta apraksts&y
projektarbeit$?
projektart8w
projektas&z
projektbeginn&7
projektben betoltott szerepCk
projektbeschreibung'v
projektbeskrivelse7B
projektbeskrivning(i
projektdauer)G
projektende$@
projekti:O
projekti kirjeldus9=
projektin kuvaus:O
projektin tyyppi:c
projektinhalt'v
projektlaufzeit)G
projektname6}
projekto aprasymas&z
projektpartner(w
projektrolle'p
projekts&y
projektseite7r
projekttypCl
projekttypeCm
projektzeitraum)G
projektziel'v
projeler ve basarilar(m
projet-:
projet de fin d'etudes<Z
projeto/=
projeto final0-
promedio*R
promedio general*R
promotor@[
prosecna ocenaCn
prosekCn
prosjecna ocjena@0
prosjek@0
prosjek ocjena@0
prosjekt7Z
prosjektbeskrivelse7Z
prosjekttypeCo
prospechCp
prospěch6M
prostredi0i
providerCq
provinceCr
provinciaCs
provincieCt
provinsi.$
provinz*@
provínciaCu
proyecto$N
proyecto fin de carreraB&
proyecto finalB&
proyek/F
pruefstelle'w
pruefungsfaecher6*
prufstelle'w
prufungsfacher6*
prumer6M
przedmioty5W
przedsiebiorstwo<r
przelozony@[
przetwarzanie informacjiCv
przyznajacy4d
przyznane przez4d
prémio00
prêmio00
psaniB1
pscCw
pseudo6s
pseudonyme6s
puan/9
pubblicato da*|
pubblicato il&I
pubblicato in*|
pubblicato su*|
pubblikatur5s
publicado&O
publicado el&O
publicado emCx
publicado en,}
publicado por,s
publicatCy
publicat a-$
publicat in,t
publicat per-$
publicatiedatum58
publication<2
publication date.U
publiceradCz
publicerad i42
publiceringsdatumCz
publicesanas datumsC{
publicetsC{
publicets izdevuma85
publie dans,v
publie le&B
publie par,v
publikovane.j
publikovane v>,
publikovano.i
publikovano v9q
publiseringsdatoC|
publisertC|
publisert iC}
published.U
published by<2
published in<2
publisher<2
puestoD$
puesto actual*n
puesto de trabajo*p
puesto deseado*n
puesto desempenado*p
puesto en la promocionD%
puesto solicitado*n
puhD&
puh nroD&
puheen tuottaminenD'
puhelinD&
puhelinnumeroD&
puhuminenD'
puhutteluD(
puncte cheieD)
punkty ectsD*
punktzahl$;
puno ime72
punteggio<L
punti chiave7?
punti ewleninD+
punti salienti7?
puntos clave$'
puntos destacados$'
punts clauD,
punts destacatsD,
puntuacion*R
pusobiste=&
pvm=q
pàgina personal2C
pàgina web2C
página personal,?
página webD-
période&C
písanieB3
předměty6D
qariD.
qasam ta' studjuD/
qcer;Q
qecr?$
qecrl?$
qeqD0
qualificaD1
qualifica conseguita:v
qualificacao/C
qualificacio34
qualificationD2
qualifikation%F
qualiteD3
quan heD4
que quanD5
quellcode7r
quoc gia?]
quoc tichD6
quoteD7
quy mo nhomD8
r phostD9
raakimineD:
raccomandazione+o
race3%
racunD;
radni staz5[
radni zadaci11
radno mestoD<
radno mjesto>V
radno mjesto na koje se prijavljujeteD=
radno vremeD>
radno vrijemeD?
rahal)4
rahvus9X
raison du depart=W
rajonas&{
rakkomandazzjoniD@
rakstisanaDA
rakstitprasmeDA
raktazodziai6{
ral'H
ral attuale'H
ramDB
rama'3
ramoDC
ramo da empresa'\
ramo de atividadeDD
rang,,
rankDE
rankingDF
rannog49
rapporteert aan)&
rapporterar till+W
rapporterer tilDG
rapporto*r
raspolozivostDH
rasymasDI
rate-p
rating3:
rattachement/u
ravenDJ
raven eokDK
raven sokDK
raven znanjaDL
ravni sejoDM
razdoblje.^
razgovor5a
razinaDN
razina eqfDO
razina hkoDO
razina znanjaDP
razine zerojDQ
razlog odlaskaDR
razpolozljivost=^
reDS
readingDT
reading comprehensionDT
realisations)f
realisations cles)f
realisations principales)f
realizacoes-&
realizariDU
realizari principaleDU
reason for leaving:{
recapito-1
recapito telefonico-1
received(K
recipient$a
recomanacioDV
recomandareDW
recomendacao+i
recomendacionDX
recommandation(E
recommendationD7
reconeixement?E
reconocimiento4w
redDY
red socialDY
redeDZ
rede socialDZ
redegoerelse=e
redegorelse=e
reden van vertrekD[
reden vertrekD[
redes sociais-/
redes sociales-j
referanse'g
referat$E
referenceD\
referenciaD]
referencja-v
referens@Q
referentie$1
referenz'{
referenzaD^
refererer til>%
referintaDW
referènciaDV
referência+i
regardingDS
regiao02
regijaD_
regime=D
regime de trabalho=D
regioD`
regionDa
regionas&{
regione*d
regions?S
regiune8_
regió,H
regiónDb
regjunDc
reigiun-.
reimse staideir$:
reimsi oideachais (isced fDd
reisbereidheid5A
reisebereitschaft)U
reisepassA|
reiteach fadhbannaDe
rekomendacijaDf
rekomendacja-v
rekomendasiDg
rekomendācija'd
rekommendation@Q
relacaoDh
relacioDi
relacionDj
relacjaDk
relasjonDl
relatieDm
relationDn
relationship*l
relatoreDo
relatriceDo
relazione*r
relazzjoniDp
relație*[
release date.U
released.U
relevant courses-M
relevant coursework-M
relevant modules-M
relevante kurse6*
relevante vakken)2
religiaoDq
religieDr
religionDs
religioneDt
religionszugehoerigkeit5R
religionszugehorigkeit5R
religiónDu
relocation/E
remarque$+
remarques$+
remis par'k
remuneration souhaiteeC1
reparto/k
repereD)
repo0G
reporta a/x
reported to$y
reporting to$y
reports to$y
repositorioD-
repositoryDv
repositório,>
repozitarDw
repozytoriumDx
reseauB8
reseaux sociaux,i
resedinta@j
reseni problemuDy
reservistaDz
resevanje tezavD{
reside em+_
residenceD|
residence permitD}
residence statusD}
residenciaE$
residente a+v
residential address$_
residenzaE%
residència;Y
residênciaE&
resim4M
resolucao de problemasE'
resolucion de problemasE(
resolution de problemesE)
responsabbiltajiet'j
responsabileDo
responsabile di'h
responsabilidadesE*
responsabilidades principales$U
responsabilita'h
responsabilitati$W
responsabilitati principale$W
responsabilitats$X
responsabilitats principals$X
responsabilites$Z
responsableE+
responsable deE,
responsavel por']
responsibilities-D
responsibilityCe
responsible for-D
ressort$E
resultE-
resultaatE.
resultadoE/
resultadosE0
resultados alcancados-&
resultados obtidos-&
resultatE1
resultate)L
resultaten)-
resultaterE2
resultatsE3
resultats obtenus)f
results$J
resum3>
resumeE4
resumenE5
resumoE6
resumé)5
reszleg-g
reteB*
reteaB;
retele socialeC\
retning3M
retribuzione desiderata'H
reussites)f
revija?v
revistaE7
revistă,t
revue,v
rezolvarea de problemeE8
rezultatE9
rezultataiAY
rezultatasE:
rezultateDU
rezultate obtinuteDU
rezultatiE;
rezultatsE<
rezultaty1Z
rezultātiE=
rezumat/K
reședința;[
reședință;`
rfc*M
rg)^
richting%.
riconoscimentoE>
ridicakE?
ridicske opravneniE?
ridicsky prukazE?
ridicsky prukaz skE?
riepilogo7>
riesenie problemovE@
right to workD}
riikEA
rijbewijs7=
rijbewijs rijbewijzen7=
rijbewijzen7=
riki'f
rikisborgararetturEB
rikisfangEB
rilasciato-(
rilasciato daEC
rilasciato il-(
rincian/G
ringkasan+$
riomhphostD9
riportoDo
riporto aDo
risoluzione dei problemiED
risoluzione di problemiED
risorse gestite/g
risultati?t
risultati ottenuti?t
risultati raggiunti?t
risultato?t
ritgerd;o
ritunEE
rivista*|
rizultat<:
rizultati9@
rjesavanje problemaEF
roden.k
rodena.k
rodinny stavEG
rodny jazykEH
rodzajEI
rodzaj dzialalnosci lub sektor*2
rodzaj studiow12
rodzaj umowy4F
roepnaamEJ
roilEK
roinn49
rojen.l
rojena.l
rojstni datum.l
rojstni kraj:2
rokEL
rok narodenia._
rok narozeni.`
rok ukonceni.m
rok ukoncenia.n
rok ukonczenia.M
rok urodzenia.E
rok vydani.i
roku;.
roky0?
roky praxeEM
rolEN
rol en el projecte1|
rol en el proyecto<m
rol in het project<w
rol in proiectEO
rol sa tionscadalEK
rolaEP
rola v projekteEQ
rola w projekcie=P
rolam<Q
roleER
role dans le projet=U
role in projectCe
role v projektuES
rolesET
roles and responsibilities-D
rollEU
roll i projektetEV
rolleEW
rolle i projektetEX
rolle i prosjektetEY
rolle im projekt'p
rollenEZ
rollerE[
rollid=$
rols1|
rolul meuE\
rolumE]
roluriEO
rolyEQ
rooliE^
rooli projektissaE_
rooliniE_
roolitE_
rozhovorE`
rozpoczecie.G
rozprawa doktorskaB{
rozumienie tekstu-z
rozumienie ze sluchuEa
rozwiazywanie problemowEb
rpE?
rua0U
rubroEc
rue$w
rufnameEd
rufnummer3m
rugadh.<
runasana=V
ruoli7)
ruoloEe
ruolo attuale@*
ruolo desiderato@*
ruolo nel progetto7)
ruolo ricercato@*
ruolo ricoperto7\
rut*M
rwolEf
rwol fil progettEg
rwoliEg
rysysEh
rythme-@
région*c
régió<U
résidence;;
résultatEi
résultats)f
résumé$+
rólEj
rôleEk
rôles=U
s6.
s posti<V
s'exprimer oralement en continu3<
sa.I
saatavuus%a
saavutukset9.
saavutusedEl
sabhailteachtEm
sadrzajEn
saehkoeposti<V
saehkoepostiosoite<V
saekerhetEo
safetyEp
saglik durumu*)
sahkoposti<V
sahkopostiosoite<V
saida&K
saistibaEq
saite)w
sajt7q
sakerhetEo
sakuma datums?7
sakums?7
salaireC1
salaire souhaiteC1
salari desitjatC0
salario33
salario deseado33
salario pretendidoC/
salaris5@
salarisindicatie5@
salariswens5@
salariu dorit'R
salary-p
salary expectation-p
salary expectations-p
salisEr
saludoEs
salutationEt
samantekt%4
samenvatting@`
sammanfattning&=
sammendrag<a
samodzielne wypowiadanie sie=]
samostatny ustni projev=-
samostatny ustny prejav6h
sampai69
samskiptiEu
samtalEv
samtaleEw
samtok3f
santrauka&w
saoranacht>*
sapaanEx
sarcini$W
sarcini si responsabilitati$W
saruna/U
sasniegumiE=
satura veidosanaEy
saturs&y
saugumasEz
savivaldybeE{
sazetak>7
sazinaE|
schlagwoerter1j
schlagworte1j
schlagworter1j
schluesselwoerter1j
schlussE}
schlusselworter1j
schoolF$
school name$I
schreibenF%
schriftlichF%
schriftlicher ausdruckF%
schrijfvaardigheidF&
schrijvenF&
schulabschluss6L
schule%E
schulform%F
schwerbehinderung)/
schwerpunkt't
schwerpunkteF'
schwerpunktfacher6*
schwerpunktfaecher6*
scoala4l
scoil,E
scop-=
scope([
scope of work-D
scoreF(
scribhneoireachtF)
scriere3=
scriobhF)
scriptie%-
scritto*k
scrittura*k
scuola'Z
sdruzeniF*
sdt/Y
seccio2[
seccion08
secteur0L
secteur d'activite0L
sectie,X
sectionF+
section keyF,
section orderF-
sectionsF-
sectorF.
sector d'activitatDB
sector de actividadEc
sectorul de activitate0Q
securiteF/
securityEp
sedeF0
sede desiderata0*
sede di lavoro;|
sedez:1
sediu;[
seeking-o
sef direct-L
segmentoDD
segurancaF1
seguridadF2
sehir7'
seimine padetisF3
seimynine padetisF3
seit&7
sejoDM
sejours linguistiques36
sekolah7d
seksjon(A
sektion(B
sektorF4
sektor dela1u
sektor radaF5
sektoriF6
sektoriusF7
sektors.5
sektör2?
selected achievements$J
selected courses-M
selesai69
self assessment+1
selskab',
selskap'$
seluler5}
seminare6*
senast aendradF8
senast andradF8
senest aendretF9
senior thesis(Y
sentrale arbeidsoppgaver'%
seoladhF:
seoladh riomhphoistD9
seoltai riomhphoist eileF;
seqf nivaF<
seqf-nivaaF<
serrF=
serrjF>
sersvid*3
sertifikat4.
sertifikat klasse4.
sertifikaterF?
sertifikati8N
service/v
service militaire?{
service national?{
servicio militar;2
serviciu,X
serviciul militarF@
servico militarDz
servizio di leva<y
servizio militare<y
sess55
sessoFA
setorDD
setor de atividadeDD
setor interno06
settoreFB
settore di attivita%w
settore interno/k
setturFC
seu;a
seviyeFD
sexFE
sexeFF
sexo54
sexul51
seyahat engeli*Z
sfarsit$C
shrnuti?l
siap bekerja92
sicherheitFG
sicurezzaFH
sidast breyttFI
sidlo=&
siecFJ
siedziba;n
siekiamos pareigosAD
sietFK
sign off,2
sigurantaFL
sigurnostFM
sigurtaFN
sihtnumberBc
sijaintiAI
sikerek2'
sikkerhedFO
sikkerhetFP
sim9+
simanumer6.
simi6.
since))
sinh nam>0
sinh ngay>0
sintese@'
sintesi7>
sintesis3?
sirket3u
sirket adi3u
sirket hakkinda3v
sirket tanitimi3v
sisaelloentuotantoFQ
sisaeltoe:O
sisallontuotantoFQ
sisalto:O
sist endretFR
sisu9=
sisuloomeFS
sitFT
sit elettronikuFU
sit webFU
sitaatti:x
sitat'g
siteFV
site internet,;
site personnel,;
site pessoal,>
site webFW
siti web ohraFX
sitio,?
sitio webD-
sito,=
sito internet,=
sito personale,=
sito web,=
situacao atualFY
situacao militarDz
situacao profissionalFY
situacio actualFZ
situacio laboralFZ
situacion actual2t
situacion laboral2t
situacion militar;2
situatia militaraF@
situation actuelleF[
situation de famille2@
situation familiale2@
situation matrimoniale2@
situation professionnelleF[
situazione attuale,q
situs:g
situs lainF\
situs web:g
sitz'*
siviilipalvelus'?
siviilisaatyAt
siviilisaeaetyAt
sivilstandF]
sivilstatusF]
sivuaineet%8
size,V
sjediste=+
skaitymasF^
skapande av innehaallF_
skapande av innehallF_
skildring7Z
skill level3:
skillsF`
skills used*?
skirnarnafn1h
skkr1x
skolaFa
skoleFb
skoli6)
skriftFc
skriftligFd
skriftlig faerdighetFe
skriftlig fardighetFe
skripsi/}
skrivaFe
skriveFd
skrivingFf
skrivningFg
sks8e
skyrius/3
slagCo
sleutelwoorden5)
slika4P
sloinneFh
slowa kluczowe>@
sluchanieEa
slusanjeFi
slusno razumevanjeBY
slutFj
slutbetyg)T
slutdato%,
slutdatum(G
slutt(H
sluttaarsakFk
sluttarsakFk
sluttdato(H
sluzbaFl
sluzba wojskowaFm
sluzenje vojaskega rokaFn
smerFo
smighFp
smjerBJ
snakke=i
snit56
snitt5Q
snittbetyg)T
snittkarakter5Q
snsFq
sns名Fr
so cmnd++
so di dong/R
so dien thoai/Y
so luong nhan vienD8
so nam kinh nghiem9;
so nguoiD8
so tin chiFs
soavtorji(I
sobre@'
sobre a empresa'\
sobre l'empresa$V
sobre la empresa$M
sobre miFt
sobre mim@'
sobre mí3?
sobre o projeto/=
sobrenome&t
socialFu
social media$L
social networkB*
social networks$L
sociala medierFv
sociale mediaCS
sociale medierFw
socialne sieteFx
socialni siteFy
societa.[
societate&8
societatea&8
societe2=
soeker?_
softverFz
softvér9T
softwareF{
software used*?
software utilizzati,]
softwares%u
soggiorni linguistici2r
sokak$t
soker?_
sola3Z
soluzzjoni tal problemiF|
sommario7>
sommarjuF}
son degisiklikG$
sonstigesG%
sonuc(m
sonuclar(m
soortCg
soort bedrijf of sector(}
soort opleiding5f
soovitud amet2+
soovitud palkAN
soovitus8%
sorotanBM
sorumluluk alanlari(s
sorumluluklar(s
sorumluluklarim(s
sosiaalinen mediaCT
sosiale medierG&
sosyal medyaCZ
sotilasarvo'?
soucasna pozice6E
souhrn?l
source0G
source code0G
soyadG'
soyadiG'
soyisimG'
soziale netzwerke9z
sozialversicherungsnummerA|
sozlu anlatim9|
sozlu etkilesim8t
speaking7k
speaking: interaction7k
speaking: production@i
specialeG(
specialisatie%.
specialisationG)
specialisering$}
specialitateG*
specialite0M
specialitāte3W
specializaceG+
specializaciaG,
specializacijaG-
specializacio8p
specializare0R
specializare obtinuta*S
specializarea0R
specialization'5
specializzazione%x
specialty'5
specialybeG.
specijalizacijaG/
specjalizacja14
specjalizzazzjoniD/
specjalnosc14
speisialtacht$:
spezialisierung't
spletBl
spletna stranBl
spletno mestoBl
spoken interaction7k
spoken production@i
spolG0
spolecnost8Y
spolekF*
spolocnost>X
spoluautoriG1
spoluautoři(8
spraakG2
spraakbevisG3
spraakcertifikat+O
spraakerfarenhetG4
spraakerfaringG5
spraaknivaaG6
spraaksertifikaterF?
sprache4V
sprachen4V
sprachen und werkzeuge1j
spracherfahrung'y
spracherfahrungen'y
sprachkenntnis>}
sprachnachweiseG7
sprachniveau>}
sprachzertifikatG7
sprachzertifikateG7
spracovanie informaciiG8
sprakG2
sprakbevisG3
sprakcertifikat+O
sprakerfarenhetG4
sprakerfaringG5
spraknivaG6
spraksertifikaterF?
sprechen=c
sprechen: gesprache&(
sprechen: gespraeche&(
spreekvaardigheidCI
sprekenCI
sprogG9
sprogbeviser+P
sprogcertifikater+P
sprogerfaringG:
sprogniveau3J
spécialisation0M
sraidF:
srednia@/
srednia ocen@/
sritisF7
srodowisko>@
staatG;
staatsangehoerigkeit>G
staatsangehorigkeit>G
staatsbuergerschaft>G
staatsburgerschaft>G
staatsburgerschap>H
stackG<
stack technique,Y
stack tecnologica%u
stack tecnologicoG=
stack tecnológico&|
stadG>
stadaG?
stadas postaG@
stadsetning*C
stadt50
stadur*C
staff,V
stagiul militarF@
stalno prebivalisce>D
stanGA
stan cywilnyGB
stand;0
standort'*
standplaatsGC
stanowiskoBz
stanowisko docelowe?s
stare civilaGD
starea civilaGD
starfG?
starfsgreinA.
starfsheitiGE
starfslysing$F
starfssvidG?
starostGF
startGG
start dateGH
startdatoGI
startdatumGJ
started))
starting date))
stastijums=V
statGK
stat civiliGL
state-S
statementD7
statna prislusnost?c
statne obcianstvo?c
statni obcanstvi?b
statni prislusnost?b
statoGM
stato civile3p
stato di salute%g
stato occupazionale,q
statsborgarskap>C
statsborgerskabGN
statsborgerskap>C
statusGO
status kawinGP
status kepegawaian8K
status perkawinanGP
status pernikahanGP
status zawodowyGQ
statutF[
statut marital2@
stavEG
staz pracy0h
stecena kvalifikacija%G
steceno.d
steceno zvanjeGR
stedGS
stelle)E
stellenbezeichnung)E
stellenwunsch%I
stellung)E
stepenGT
stepen obrazovanjaGU
stepen studijaGV
steuer idA|
stevilo zaposlenihGW
stichpunkte)M
stichtingGX
stichwoerter1j
stichworter1j
stifter'x
stigGY
stillingGZ
stillingsbetegnelse?^
stillingsprosent&X
stillingstittel=w
stofnun3f
stopienG[
stopien naukowy12
stopien zaawansowaniaBx
stopnjaG\
stopnja izobrazbe87
stopnja znanjaDL
stos technologiczny>@
stosunek do sluzby wojskowejFm
stowarzyszenie4c
straat$s
strada$l
strani jezik8L
strankaG]
strankyDw
strasse&W
strasse hausnummer&W
strasse und hausnummer&W
strata7$
street$_
street address$_
stronaDx
strona domowaDx
strona internetowaDx
strona wwwDx
strucna spremaG^
structureG_
structure d'accueil2K
strukturvieniba/5
strumenti,]
strumenti utilizzati,]
stránkaG`
studie%.
studiegebieden (isced fGa
studieinriktning$}
studienabschluss%F
studienarbeit$?
studienfach't
studiengangGb
studieninhalte6*
studienrichtung't
studienschwerpunkt't
studiepoengGc
studieprogram4B
studiepunten1N
studieretning3M
studierichting%.
studiested6P
studii?)
studijBJ
studije?z
studijni oborG+
studijni programG+
studijni prumer6M
studijny odborG,
studijny programG,
studijska smerBG
studijski programGd
studiju kryptis3[
studiju programa3[
studiju programma3W
studiju virziens3W
studium:Q
study type$H
stufe9*
stundensatz5,
stupanjGe
stupanj obrazovanjaGf
stupenGg
stupen vzdelani0^
stupen vzdelania0a
stvaranje sadrzajaGh
státGi
su di me7>
sua doi lan cuoiGj
suautoriGk
subjectGl
subject lineDS
subjectsGm
subordinates,V
suc khoe*`
sucasna poziciaBn
succes)f
succeseDU
successen)-
successes$J
successi?t
suggettD/
suggetti ewlenin:)
suguGn
suhdeGo
suheGp
suhrnGq
suhtlusGr
suiomh%=
suiomh greasain:z
sujetGs
sujet de memoire<Z
sujet de these<Z
sujet du memoire<Z
sukcesy1Z
sukuGt
sukunimiGu
sukunimi etunimi3*
sukupuoliGv
sumar/K
summary$<
summary of work$D
sundinudGw
sunniaastaGw
sunniaegGw
sunnikohtGx
sunnikuupaevGw
suoritettu=q
suoritettu tutkinto'9
suositus:x
superieur/u
superieur hierarchique/u
superior-L
superior imediato+X
supervisorGy
supervisoreDo
surat izin mengemudi9+
sure*X
surel%P
surname3_
surname(s) first name(s*a
surnames3_
surucu belgesi1g
surucu ehliyeti1g
suteike&r
suuline esitusD:
suuline suhtlusGz
suullinen tuottaminenD'
suullinen vuorovaikutus90
suund2b
suuntautuminen%6
suuntautumisvaihtoehto%6
svarbiausi dalykaiAH
svarigakais4y
sveitarfelag(\
svesvalodaG{
svetaine7s
sveuciliste73
svidG|
svietimo istaiga's
svietimo sritys (isced fG}
syfte(i
syntH$
synthese$+
syntymaaikaH$
syntymaeaikaH$
syntymaekuntaH%
syntymaepaeivaeH$
syntymaepaikkaH%
syntymaevuosiH$
syntymakuntaH%
syntymapaikkaH%
syntymapaivaH$
syntymavuosiH$
syntynytH$
system&f
systeme1j
systemer<z
szak8p
szakdolgozat/n
szakdolgozat cime/n
szakdolgozat temaja/n
szakirany8p
szakma)Q
szakterulet8p
szekhely62
szektor%1
szerepH&
szerepekCk
szerepemCk
szerepkorH'
szervezetH(
szervezeti egyseg-g
szerzoH)
szerzokH)
szintH*
szintjeH+
szkola>[
szobeli interakcioH,
szobeliseg)O
szoftverek2{
szulH-
szuletesi datumH-
szuletesi evH-
szuletesi helyH.
szuletesi hely es idoH-
szuletesi hely idoH-
szuletesi helyeH.
szuletesi idejeH-
szuletesi idoH-
szuletettH-
sítio web,>
t*\
t c kimlik no99
taalH/
taalbeheersingH0
taalcertificaten+I
taalervaringH1
taalniveauH0
tac giaH2
taches$Z
taches principales$Z
taches realisees$Z
taekni6k
taetig als)E
taetigkeit)D
taetigkeit als)E
taetigkeiten')
taetigkeitsbereichH3
taetigkeitsbereich oder branche5;
taetigkeitsbereiche')
taetigkeitsbeschreibung')
taetigkeitsfeld*/
taetigkeitsschwerpunkte')
tagessatz5,
tagline-o
tagozat8p
tahdit7o
taho8?
tahunH4
tahun lahir:a
tahun lulus69
tai khoanH5
taidot'A
taille3$
taille de l'entreprise1[
taille de l'equipe1[
tairgeadh cainte:Z
taisnimi1X
taken$Y
taken en verantwoordelijkheden$Y
talH6
tala=g
taleH7
talenH/
talen en tools5)
talr9x
talruna numurs9x
talrunis9x
tam ad$]
tamanho da equipe/f
tamano del equipo?W
tanav$.
tanggalH8
tanggal lahir:a
tanggal mulai.9
tanggal publikasiH9
tanggal selesai69
tanggal terbitH:
tanggung jawab/G
tanim$R
tantargyak4'
tanulmanyi atlag'^
tanulmanyi teruletek (isced fH;
tao noi dungH<
tap chi>o
tapasztalatH=
tapasztalat eveiH=
taqsima/j
taraH>
tareas$U
tareas realizadas$U
tareas y responsabilidades$U
tarefas']
target position-o
targyak4'
tarief5@
tarihH?
tarih araligi*X
tarihler*X
tarkvara8u
tarsalgasH,
tarsszerzokH)
tartalom-{
tartalomkeszitesH@
tascanna1)
taseHA
tasks-D
tasoHB
tasques$X
tasques principals$X
tasques realitzades$X
tatig als)E
tatigkeit)D
tatigkeit als)E
tatigkeiten')
tatigkeitsbereichH3
tatigkeitsbereich oder branche5;
tatigkeitsbereiche')
tatigkeitsbeschreibung')
tatigkeitsfeld*/
tatigkeitsschwerpunkte')
tausta:O
tautan:g
tautibaB.
tautybeB+
tavoite:O
tavsiye5_
tc kimlik no99
tcc0-
teabe tootlemineHC
teaduskond2b
teamHD
team gestito/g
team members,V
team size,V
teamgroesse&n
teamgrootte$4
teamgrosse&n
teamstoerrelseHE
teamstorlek&a
teamstorrelseHE
teangaHF
teanga dhuchais<C
teangachaHF
tecajevi5V
tecaji5U
techHG
tech stackF`
tech-stack1j
technical environment*?
technical stack*?
technieken5)
technik1j
techniques,Y
technisches umfeld1j
technologia2{
technologiak2{
technologieHH
technologie stack1j
technologieen5)
technologien1j
technologien und tools1j
technologiesHI
technologies used*?
technologies utilisees,Y
technologijos6{
technology*?
technology stack*?
technológie9T
technos,Y
tecnicas,Z
tecniche,]
tecnologiaHJ
tecnologias,Z
tecnologias usadas,Z
tecnologias utilizadas,Z
tecnologie,]
tecnologie usate,]
tecnologie utilizzate,]
tecnologies1i
tecnologies utilitzades1i
tecnología&|
tecnologías&|
tecnologías usadas&|
tecnologías utilizadas&|
tecrube/-
tegevusalaHK
tegevusvaldkondHK
tegund starfsemi'm
tehnologii,\
tehnologii folosite,\
tehnologii utilizate,\
tehnologijas'f
tehnologijeCa
tehnoloogiad8u
tehtaevaeHL
tehtaevaenimike&$
tehtaevaenkuva9/
tehtaevaet9/
tehtavaHL
tehtavanimike&$
tehtavankuva9/
tehtavat9/
teicneolaiochtai2L
teidealHM
teideal na cailiochta a bronnadh*Q
teideal poist4v
teileafon4s
teistimeireacht=T
tekija9>
tekijae9>
tekijaet9>
tekijat9>
tekniikat'A
teknik&f
teknik altyapi&+
tekniker&f
teknologiHN
teknologi yang digunakan%S
teknologiat'A
teknologier<i
teknologiji5D
teknoloji&+
teknolojiler&+
telHO
tel cisloHP
tel de contacte?X
tel kom9b
tel mobilHQ
tel no3.
tel nrHR
tel portable+:
tel privat3m
tel. nr9v
tel.-nr3m
telecopieHS
telefaksHT
telefaxHU
telefoane?U
telefonHV
telefon de contacte?X
telefon fixHW
telefon komorkowy9b
telefon kontaktowy?T
telefon mobilHX
telefon no3.
telefon numarasi3.
telefon privat3m
telefonas9v
telefone-0
telefone celular--
telefone fixo-0
telefone para contato-0
telefone(s-0
telefones-0
telefonicky kontaktHY
telefoninumberHZ
telefonne cisloH[
telefonni cisloHY
telefonnr3m
telefonnummerH\
telefonoH]
telefono abitazione-1
telefono cellulare+;
telefono celular=\
telefono de contacto?Y
telefono fijo?Y
telefono fisso-1
telefono movil=\
telefono numeris9v
telefono(i-1
telefono(s?Y
telefonos?Y
telefons9x
telefonska stevilka9w
telefonski brojH^
telefonszam2&
telefonszam(ok2&
telefoonH_
telefoon priveH_
telefoonnummerH_
telefónH[
telemovel--
telephoneH`
telephone fill*\
telephone fixe3y
telephone mobile+:
telephone number*\
telephone portable+:
telephone(s3y
telepon9t
telepon genggam5}
telepon lainHa
telepon seluler5}
telepulesHb
telf?Y
teljes nev>g
tellijaHc
telp9t
telpon9t
telèfon?X
telèfon fix?X
telèfon mòbil=t
teléfono?Y
temaHd
tema diplomove prace(f
tema lucrarii0$
tema praceHe
tema rada/t
temario'B
temat pracyB{
temat pracy magisterskiejB{
temavezeto3g
temel faaliyetler ve sorumluluklar(s
temel gorevler(s
temel konular%Z
temoignage(E
tempat;p
tempat & tanggal lahir:a
tempat dan tanggal lahir:a
tempat kerja8n
tempat lahirHf
tempat tanggal lahir:a
tempat tgl lahir:a
tempat tinggalHg
tempo.O
tempo de experiencia&R
temps de travail-@
ten6K
ten cong ty,3
ten day du6K
ten du an6K
ten giai thuong5G
ten goiHh
ten nguoi dungH5
ten truong,4
tengslHi
tentang perusahaan/H
tentang saya+$
tenure1-
terakhir diubahHj
terbitH9
tercih edilen sehir*Z
term1-
termin0@
termin nastupu=_
terminoHk
tese0-
tesiHl
tesi di dottorato'7
tesi di laurea'7
tesi doctoralCf
tesi magistrale'7
tesinaB&
tesisHm
tesis doctoralB&
testimoniDg
testimonialD7
testimonianza+o
testimonioDX
tevekenyseg3e
tevekenyseg tipusa agazat%1
tevekenysegek3e
tevekenysegi kor%1
teymi.{
tez)r
tez basligi)r
tez konusu)r
teza0$
teza de doctorat0$
tezi0/
tfgHn
tfmHn
tfn65
tfno?Y
tgl lahir:a
thanh phoHo
thanh tich91
thanh tich dat duoc91
thanh tuu91
thema'v
thema der abschlussarbeit$?
thema der diplomarbeit$?
thema der masterarbeit$?
these<Z
thesisHp
thesis title(Y
thjoderniEB
thoi gianHq
thoi gian bat dau>j
thoi gian lam viec5E
thong tin khac93
thu dien tu/S
tidHr
tidskrift42
tidsperiod&[
tidsrom&Y
tidsrum&V
tidsskriftHs
tiedekunta%6
tiedonkaesittelyHt
tiedonkasittelyHt
tiempo/A
tieng me deHu
tietoa yrityksestaHv
tietoa yrityksestaeHv
tieu de5G
tiimiA,
tiimin koko%N
tiitelHw
tiivistelma6m
tiivistelmae6m
tijdschrift59
tijdvak.;
tilHx
tilaaja'@
tildelt afHy
tildelt avHz
tilgjengelighet8l
tillH{
tilldelad avH|
tillgaenglig fraanH}
tillgaenglighetH}
tillganglig franH}
tillganglighetH}
tilltalI$
tilltalsnamn43
tilltradeH}
tilltraedeH}
tiltaleI%
tiltraedelse8k
tiltredelse8l
timI&
timabil.&
timaritI'
time1-
timeframe1-
timekla vietne)w
timeline1-
tin chiFs
tinggi badan)>
tingkatI(
tingkat eqfI)
tingkat keahlianI*
tingkat kemahiran9$
tinhI+
tinh thanh pho?;
tinh tp?;
tinh trang hon nhan6b
tinklalapis7s
tinklarastis7s
tionscal+e
tipI,
tip contractC`
tip ta' negozju jew setturFC
tipe pekerjaan8K
tipoI-
tipo de actividad o sectorEc
tipo de contratoI.
tipo de curso/C
tipo de empleo-B
tipo de emprego=D
tipo de empresa o sectorEc
tipo de empresa ou sectorDD
tipo de empresa ou setorDD
tipo de estudios+D
tipo de projetoI/
tipo de proyecto+(
tipo di attivita o settore%w
tipo di azienda%w
tipo di azienda o settore%w
tipo di contratto-C
tipo di diploma:v
tipo di impiegoI0
tipo di progettoI1
tipo di studi:v
tipologiaI1
tipologia di contratto-C
tipul activitatii sau sectorul de activitate0Q
tipul contractuluiC`
tipul proiectuluiI2
tipusI3
tipus d'empresa o sectorDB
tipus d'estudis2z
tipus de contracte=E
tipus de projecteI4
tirI5
titelI6
titel pa speciale%(
titel pa uppsats0H
titel paa speciale%(
titel paa uppsats0H
titel scriptie%-
titillI7
titleI8
title of qualification$H
title of qualification awarded$H
titluI9
titlul lucrarii0$
titlul obtinut*S
titolI:
titol de la qualificacio obtinguda2z
titol de la tesiCf
titol obtingut2z
titoloI;
titolo conseguito:v
titolo della qualifica rilasciata:v
titolo della tesi'7
titolo di studioI<
titolo tesi'7
titoluC+
titolu tal kwalifika moghtija:S
titolu tax xoghol7;
titreI=
titre de la these<Z
titre de sejour(2
titre du cv2;
titre du memoire<Z
titre obtenu+L
tittelI>
tittel pa oppgave(Z
tittel paa oppgave(Z
titteliI?
titulI@
titul kvalifikace0^
titulaIA
titulacao/C
titulacio2z
titulacion+D
titularIB
titulasIC
tituloID
titulo da dissertacao0-
titulo da tese0-
titulo de la cualificacion obtenida+D
titulo de la tesisB&
titulo obtenido+D
titulo profesional*n
titulo profissional*o
titulos de idiomasIE
titulsIF
titulusIG
tjaenstIH
tjaenstgoeringsgrad&Z
tjaningH6
tjanstIH
tjanstgoringsgrad&Z
tjmC1
tlfII
tlf nrIJ
tlm--
tmiem.I
toIK
to chucIL
to chuc cap*f
todistuksen myoentaejae=s
todistuksen myontaja=s
todistukset98
toegekend doorIM
toelichting@`
toimeksiantaja'@
toimenkuva9/
toimi%}
toimialaF6
toimiala tai sektoriF6
toimipaikkaAI
toivottu tehtaevae%|
toivottu tehtava%|
tolvupostur>a
tom tat5C
ton giaoIN
too kirjeldus9_
tooandjaIO
tooandja nimi ja aadressIO
tookogemus aastatesIP
tookoha asukoht'U
toole asumise aegIQ
toolsIR
tools and technologies*?
tools used*?
tooriistad8u
toostaazIP
tootajate arv%`
tooulesanded9_
topic(Y
toplam deneyim/-
toradh5q
torthai1M
tot%*
tot en met%*
tot nghiep/,
total experienceCO
tovabbi e mail cimekIS
tovabbi honlapokIT
tovabbi informacio1e
tovabbi telefonszamokIU
town+y
trabajo de fin de gradoB&
trabajo de fin de masterB&
trabajo de gradoB&
trabajo fin de gradoB&
trabajo fin de masterB&
trabajo finalB&
trabalho de conclusao0-
trabalho de conclusao de curso0-
trach nhiem,z
trach nhiem cong viec,z
trachtasIV
tractamentIW
traegerIX
traegervereinIY
tragerIX
tragervereinIY
traguardi?t
training provider$I
traitement de l'informationIZ
trajanjeI[
trang ca nhan;8
trang web;8
trang web khacI\
trao boi0\
tratamentoI]
tratamento da informacaoCH
tratamientoI^
tratamiento de la informacionI_
treball de fi de grauCf
treball de fi de masterCf
treball de final de grauCf
treball finalCf
trefwoorden5)
treimhse.N
trenutna pozicijaI`
trenutno delovno mestoBN
tresc9y
trinh doIa
trinh do eqfIb
trinh do hoc van(k
triq7C
trukme.\
truong,4
truong dai hoc,4
truong hoc,4
trvale bydlisko$j
trvale bydliste$k
trvani0@
trvanie.w
ttl:a
tu(v
tu khoa,w
tuairisc-m
tugas/G
tugas akhir/}
tugas dan tanggung jawab/G
tugas sebagai8=
tugas utama/G
tuji jezik8R
tulemusIc
tulemusedEl
tulisan<`
tulokset9.
tulosId
tungumal<5
tungumalakunnatta3K
tunnus8h
tunnustusIe
tuoiIf
turCd
turinio kurimasIg
turinys&z
turvalisusIh
turvallisuusIi
tus.K
tuteur/u
tutkielma/q
tutkinnon nimi'9
tutkinnon taso'9
tutkinto'9
tutkintonimike'9
tutorIj
tutora/w
tvorba obsahuIk
tvrtkaIl
twieldet.J
twieled.J
tworzenie tresciIm
tym@8
tyoaikaIn
tyoeaikaIn
tyoekalut'A
tyoekokemus vuosina9`
tyoenantajaIo
tyoenantajan nimi ja osoiteIo
tyoenkuva9/
tyoepaikkaIo
tyoeskentelypaikkaAI
tyoesuhdeIn
tyoesuhteen kesto%@
tyoesuhteen muotoIn
tyoesuhteen tyyppiIn
tyoetehtaevae%}
tyoetehtaevaet9/
tyokalut'A
tyokokemus vuosina9`
tyonantajaIo
tyonantajan nimi ja osoiteIo
tyonkuva9/
tyopaikkaIo
tyoskentelypaikkaAI
tyosuhdeIn
tyosuhteen kesto%@
tyosuhteen muotoIn
tyosuhteen tyyppiIn
tyotehtava%}
tyotehtavat9/
typIp
typ av examen30
typ av verksamhet eller bransch*0
typ av verksamhet eller sektor*0
typ projektuIq
typ studia0^
typ uvazku0{
typeIr
type af virksomhed eller sektorIs
type d'emploi-@
type de contrat-@
type de diplome+L
type de poste-@
type de projet+)
type dienstverband-?
type of business*-
type of business or sector*-
type of contract->
type of employment->
type of project+'
type of study$H
type opleiding5f
type ou secteur d'activite0L
type virksomhet eller sektor*1
tytulIt
tytul kwalifikacji12
tytul nagrody>)
tytul naukowyIu
tytul pracyB{
tytul zawodowy12
tyyppi:c
tél3y
téléphone3y
tím@9
típus8H
uber das unternehmen*/
uber mich&>
uberblick&>
uberschrift'}
ubicacio;a
ubicacion;b
ucetIv
ucret beklentisi)0
uczelnia>[
udairIw
udarIw
udarbejdelse af indholdIx
udbyderIy
uddannelse:R
uddannelsesbetegnelse:R
uddannelsesinstitution:F
uddannelsesinstitutionens navn og type:F
uddannelsesniveau6U
uddannelsesomraader (isced-fIz
uddannelsesomrader (isced fIz
uddannelsessted:F
uddannelsestitel:R
uddelt afHy
udeleno kymI{
udelilI|
udelilaI|
udelovatelI|
udeľovateľI}
udgivelsesdatoJ$
udgiverJ%
udgivetJ$
udgivet afJ%
udgivet iJ%
udmaerkelseJ&
udrugaJ'
udruzenjeJ(
udstedelsesdato@b
udstederIy
udstedt@b
udstedt afIy
udtalelseJ)
udělilI{
udělilaI{
udělovatelI{
ueber das unternehmen*/
ueber mich&>
ueberblick&>
ueberschrift'}
uf02
ufficio/k
ugyfel<P
uhingJ*
uimhir foin4s
uimhir theileafoin4s
uimhreacha guthain eileJ+
uirlisi2L
uit dienst%*
uitgegeven door%)
uitgegeven op),
uitgereikt doorIM
uitgevende instantie%)
uitgeverJ,
uitgever van het certificaat%)
uitgeverij59
ukoly6C
ukonceniJ-
ukoncenie.n
ukonczenie.M
uksus<O
ukuran tim8d
ulesanded9_
ulicaJ.
ulice$k
ulikool6&
ulkeJ/
ulogaJ0
uloge=Q
uloha v projekteEQ
ulohy6@
ulteriori informazioni%j
ultima actualizacion$\
ultima atualizacao'l
ultima forma de invatamant absolvita?)
ultima modificacion$\
ultima modificareJ1
ultimo aggiornamento%3
ultimo nome&t
um mig%4
umfang:8
umgebung1j
umiejetnosci>@
umsatz&n
umsogn<N
umurJ2
umzugsbereitschaft)U
understanding: listening;N
understanding: readingDT
unelte,\
uni%E
unidad08
unidades curriculares*P
unitJ3
unitat2[
unites d'enseignement-T
universidad$G
universidade,G
universitaJ4
universitaet%E
universitas7d
universitatJ5
universitateJ6
universitatea4l
universiteJ7
universiteit6[
universitetJ8
universitetas's
university$I
universität%E
université+@
universitāte'q
univerza3Z
univerzitaJ9
univerzitetJ:
uniwersytet>[
unternehmen''
unternehmensbeschreibung*/
unternehmensgegenstand*/
unternehmensgroesse&n
unternehmensgrosse&n
unternehmensname'+
unternehmensprofil*/
until,^
unvanJ;
updated:q
uporabljene tehnologije9O
uporabnisko imeJ<
uppdrag&^
uppdragsgivare)N
uppehaallstillstaand'1
uppehallstillstand'1
uppgifter&^
upphaf*K
upplysingavinnslaJ=
uppnaadda resultat4T
uppnadda resultat4T
uppsaegningstidH}
uppsagnarfrestur5?
uppsagningstidH}
uppsats0H
ur.E
uraian/F
uraian pekerjaan/G
uraian tugas/G
uren-?
uren per week-?
urlJ>
urodzona.E
urodzony.E
urovenJ?
uroven ekr1x
uroven eqfJ@
uroven eqrJ@
uroven znalosti8E
urovne serrF=
usekJA
user5|
user name5|
username5|
usiaJ2
using*?
usmerenje?z
usmjerenjeBJ
uspechyJB
uspehi0`
uspesi0d
uspjesiJC
ustanovaJD
ustna interakcia:$
ustni interakce9}
ustni projev=-
ustny prejav6h
ustvarjanje vsebinJE
usuari?B
usuarioJF
usuário-*
utbildning30
utbildningsanordnare6O
utbildningsanordnarens namn och typ6O
utbildningsniva6R
utbildningsnivaa6R
utbildningsomraaden (isced-fJG
utbildningsomraden (isced fJG
utbildningsorganisationens namn och typ6O
utca%_
utdanning:Q
utdanningsinstitusjon6P
utdanningsinstitusjonens navn og type6P
utdanningsniva6Y
utdanningsnivaa6Y
utdelad avH|
utdelareH|
utdelt avHz
utente?L
utfaerdad avJH
utfaerdad den2`
utfaerdareJH
utfaerdat2`
utfaerdat avJH
utfardad avJH
utfardad den2`
utfardareJH
utfardat2`
utfardat avJH
utgafaI'
utgafudagur)o
utgefandi5+
utgefidJI
utgittC|
utgitt avC}
utgivareJJ
utgiverC}
utilizador-*
utmaerkelseJK
utmaerkelsens namnJK
utmarkelseJK
utmarkelsens namnJK
utmerkelseJL
utolso modositasJM
utonev9-
utrustning&f
utskrift:t
utstedarJN
utstedelsesdato@e
utstederJN
utstedt@e
utstedt avJN
uurtarief5@
uvazek0{
uvazok0y
uwagi?k
uyrugu<{
uyruk<{
uyruklar<{
uzdevumi'Y
uzduotys'c
uzimamos pareigosCM
uzivatelske jmenoC2
uzmanlik%Q
uzmanlik alani%Q
uznemumsJO
uzsakovas9L
uzsienio kalba8i
uzvardsJP
uzyskano.L
uzyte technologie>@
uzywane technologie>@
v7%
vaardigheden5)
vaardigheidsniveauJQ
vaditaja aplieciba(7
vaeitoeskirja/q
vaelineet'A
vaerktoej&h
vaerktoejer&h
vaerktoj&h
vaerktojer&h
vaernepligtJR
vaernplikt;z
vaga*o
vaga pretendida*o
vai troJS
vai tro trong du anJT
vaidmenys<8
vaidmuoJU
vairuotojo pazymejimasJV
vairuotojo teisesJV
vaitekiri(h
vaitoskirja/q
vakblad59
vakgebied%.
vakif/;
vakken)2
vald;K
valdkondJW
valineet'A
valja andjaJX
valja andnud&2
valjaandja%?
valjastajaJX
valjastanudJX
valjastatudJY
vallalat$*
valmistuminen;s
valmistumisvuosi;s
valmistunut;s
valodaG{
valodasG{
valodas limenisC$
valokuva:N
valstiska piederibaB.
valstsJZ
valstybeEr
valutazione<L
van)(
van tot.;
vanaf)(
vanusJ[
varaktighet&[
vardai'D
vardasJ\
vardas ir pavardeJ\
vardas pavardeJ\
vardiC5
vardsB,
vards un uzvardsB,
vards uzvardsB,
varighed&V
varighet&Y
varnostJ]
varnplikt;z
varosJ^
varstaJ_
varusmiespalvelus'?
vastH_
vaste telefoonH_
vastutus9_
vastutusala9_
vastuualue9/
vastuualueet9/
vastuut9/
vatandaslik<{
ve cong ty5O
veb7q
veb sajt7q
veb stranica7q
vechime&;
vecumsJ`
vedouci>$
vedouci prace>$
veduci prace=}
veeb9[
veebileht9[
vefsida6-
vefslod6-
vefur6-
vege)%
vegzes eve)%
vegzettsegJa
vegzettseg kepesites4:
veicamie pienakumi'Y
veiculo,u
veiklos sritisF7
veiklos sritys ir atsakomybe'c
veiklos tipas arba sektoriusF7
veilederDG
veiligheidJb
veitandiJc
veitt afJc
vejleder>%
vekJd
velama alga%X
velamais amats?9
velemeny%A
velicina tima*6
velikost ekipeGW
velikost tymuB@
velkost timuB?
venueJe
veranstalter&-
veranstaltung2f
verantwoordelijk voor$Y
verantwoordelijkheden$Y
verantwortlich fuer')
verantwortlich fur')
verantwortlichkeiten')
verantwortung')
verantwortungsbereich')
verbandIY
verblijfsvergunningJf
verdlaunJg
vereinIY
veren@@
veren kurulus%[
veren kurumJh
verenigingGX
verfahren1j
verfasser(,
verfuegbar1o
verfuegbar ab1o
verfuegbarkeit1o
verfugbar1o
verfugbar ab1o
verfugbarkeit1o
vergeben von'x
verhaeltnis)Y
verhaltnis)Y
verilis tarihi%\
verkefni$F
verkefnislysing<)
verkfaeri6k
verkkaupi4q
verkkosivu:+
verkkosivusto:+
verkkosivut:+
verkosto%r
verktoey*;
verktoy*;
verktyg&f
verlag2f
verleend doorIM
verleiher'x
verliehen am$9
verliehen von'x
verneplikt45
veroeffentlicht2e
veroeffentlicht in2f
veroeffentlichungsdatum2e
veroffentlicht2e
veroffentlicht in2f
veroffentlichungsdatum2e
versionJi
verstehen: hoeren6V
verstehen: horen6V
verstehen: lesen;,
verstrekt door%)
vertejums'n
vertiefung't
vertragsart&\
verwendete technologien1j
vescine9O
vestigingGC
vestine9P
vestlusGz
vezeteknev-f
vezeteknev es utonev>g
vezeteknev utonev>g
vezeto3g
vezetoi engedely8C
vi triJj
vi tri cong viecJk
vi tri lam viecJk
vi tri mong muon,{
vi tri trong du anJT
vi tri ung tuyen,{
via7H
videja atzime'n
vidskiptavinur4q
vidurkenningJg
vidurkis(j
vieras kieli95
viestintaJl
viestintaeJl
vietJm
vietaJn
vietne)w
vietove.7
vigtigste arbejdsopgaver'-
vigtigste fagJo
viimati muudetudJp
viimeksi muokattuJq
viktigste arbeidsoppgaver og ansvarsomraader'%
viktigste arbeidsoppgaver og ansvarsomrader'%
viktigste fag28
ville;;
ville de residence,M
vinculoJr
vinnustadur*C
vinnuveitandi4r
virka%}
virksomhedJs
virksomhedsbeskrivelse@O
virksomhedsnavn',
virksomhet'$
virziens3W
visaJt
visa statusD}
visadoA{
vistoJu
visum'(
vjestine9Q
vlogaJv
vloge=R
vodicske opravnenieJw
vodicsky preukazJw
voditeljJx
voimalik alustadaIQ
voin aloittaa%a
vojenska sluzbaJy
vojna obavezaJz
vojna obvezaJ{
vojni rokJ|
volkszugehoerigkeit3&
volkszugehorigkeit3&
volledige naam$Q
vollstaendiger name6}
vollstandiger name6}
von&7
von bis)G
voor9G
voor en achternaam$Q
voorkeel8|
voornaamEJ
voornaam en achternaam$Q
voornaamste activiteiten en verantwoordelijkheden$Y
voornaamste onderwerpen)2
voornaamste onderwerpen beroepsvaardigheden)2
voornaamste werkzaamheden$Y
voornaamste werkzaamheden en verantwoordelijkheden$Y
voornamenEJ
vor und nachname6}
vor und zuname6}
voraussichtlicher abschluss$@
vorbire/{
vorgesetzte)@
vorgesetzter)@
vornameEd
vorname und name6}
vorname(n) nachname(n6}
vornamenEd
votazione<L
votazione finale<L
voto<L
voto di diploma<L
voto di laurea<L
voto finale<L
vozackaJ}
vozacka dozvolaJ}
vozniski izpitK$
voznisko dovoljenjeK$
vpJw
vreemde taalH/
vremeK%
vrijeme.^
vrstaK&
vrsta dejavnosti ali sektor.|
vrsta delatnosti.}
vrsta djelatnosti ili sektor09
vrsta projektaK&
vrsta ugovoraD?
vrsta zaposlenjaK'
vrsta zaposlitve/(
vsebinaK(
vungI+
vuodet%@
vuosiK)
vuotta7%
vybaveni0i
vydalK*
vydalaK*
vydano dne.o
vydavatelK+
vydavatel osvedceniK,
vydavatel osvedceniaK-
vydavatelstvi9q
vydavatelstvo>,
vydavateľK-
vypovedni lhutaK.
vysledekK/
vysledkyJB
vysledokK0
vysoka skola>N
vystavilK,
vytvareni obsahuK1
vzdelaniK2
vzdelanieK3
vzdelavaci instituce>N
vzdelavacia institucia>Y
vztahK4
vzťahK5
věk;.
waktu1+
wanted position-o
warga negara8{
webK6
web page0G
web personal,?
web site0G
web sitesi(^
web stranica7t
webb64
webbplats64
webbsida64
weblap6c
weboldal6c
webova stranka@=
webove strankyDw
webpage0G
webpaginaK7
webseite7r
websideK8
websiteK9
websites4n
webサイトK:
wechselgrund'|
wehrdienst*A
wehrdienst zivildienst*A
weight6,
weitere angabenG%
weitere e mail adressenK;
weitere e mailsK;
weitere linksK<
weitere telefoneK=
weitere telefonnummernK=
weitere webseitenK<
weiteresG%
werkervaring$3
werkgever(z
werkplekGC
werkstatus6l
werktijden-?
werkvergunningJf
werkzaamheden$Y
werkzeuge1j
wesentliche aufgaben')
what([
what i did-D
whatsapp5}
when1-
where-n
wichtige erfolge)L
wichtige facher6*
wichtige faecher6*
wichtige punkte)M
wichtigste erfolge)L
wichtigste taetigkeiten und zustaendigkeiten')
wichtigste tatigkeiten und zustandigkeiten')
wiek:r
wielkosc zespolu;5
willing to relocate/E
wirtschaftsbereich5;
wirtschaftszweig5;
wohnadresse&W
wohnanschrift&W
wohnhaft&W
wohnhaft inK>
wohnortK>
wohnsitz50
wohnsitzlandK?
wojewodztwoK@
wonend te5/
woonadres$s
woonlandKA
woonplaatsKB
work-D
work authorisationD}
work authorizationD}
work done-D
work experienceCO
work mode->
work permitD}
work phone*\
working hours->
workload->
workplace,U
world0G
writingKC
writing skillsKC
writtenKC
written by(&
written expressionKC
wspolautorzy(6
wunschberuf%I
wunschgehalt5,
wunschort)U
wunschposition%I
wunschstelle%I
wwwKD
www sivut:+
wydane przez@k
wydano.L
wydany przez@k
wydawca-x
wydawnictwo-x
wydzialKE
wykorzystane technologie>@
wyksztalcenieKF
wymiar etatu4F
wymiar pracy4F
wynik@/
wyniki1Z
wypowiedz ustna=]
wyroznienie>)
wystawca@k
xarxaKG
xarxes socialsAs
xep loai/W
xoghlijiet'j
xu ly thong tinKH
xuat ban>k
xuat ban boi>o
yabanci dil/b
yakinlikKI
yapilan is(s
yapilan isler(s
yaptigim isler(s
yasKJ
yasadigi il7&
yasadigi sehir7&
yasadigi yer7&
yasadigim sehir7&
yasiKJ
yasindaKJ
yayasanKK
yayimlandigi yer/:
yayimlanma tarihiKL
yayin tarihiKL
yayinci/:
yayinevi/:
yazarKM
yazarlarKM
yazili anlatimKN
yazilim&+
yazilimlar&+
yazmaKN
yearKO
year of birth)p
years1-
years of experienceCO
years oldKP
yer*Y
yeterlilik/d
yhdistys8?
yhteenveto6m
yhtioIo
yhtioeIo
yilH?
yillar*X
yksikkoA,
yksikkoeA,
yleisarvosana':
ylin tutkinto:(
yliopisto:'
ympaeristoe'A
ymparisto'A
yonetici(_
yontemler&+
yrityksen kuvausHv
yrityksen nimiIo
yrityksestaHv
yrityksestaeHv
yritysKQ
yrkeKR
yrke eller befattningIH
yrke eller stilling8\
yrkesrollIH
yrkestitel?_
yrkestittel=w
yuksek lisans tezi)r
zaKS
zacatek.s
zacetek.r
zaciatok.q
zadaci11
zadania-y
zadavatelKT
zadnja izmjenaKU
zadnja spremembaKV
zadolzitve/'
zaduzenja11
zadávateľC&
zahajeni.s
zajmowane stanowiskoBz
zakaznikKT
zaklad pracy<r
zakladni vojenska sluzbaKW
zakljucek.e
zakonczenie.M
zakonski stanGA
zakres obowiazkow-y
zakres odpowiedzialnosci-y
zakres zadan-y
zalozba?v
zaloznik?v
zamawiajacy0:
zameranieG,
zamereniKX
zamestnanie alebo pracovne zaradenieB|
zamestnavatelBD
zamestnávateľ>X
zamieszkanieKY
zaměstnavatel8Y
zanimanjeKZ
zanimanje ili radno mjesto>V
zaposlitev ali delovno mesto/)
zaro datum)%
zaverecna praca(e
zaverecna prace(f
zavrsetak.t
zavrsni rad/t
zawodK[
zawod lub zajmowane stanowiskoBz
zdjecieK\
zdravotni stavK]
zdruzenieK^
zeit)G
zeitdauer)G
zeitpunkt$9
zeitraum)G
zeitschrift2f
zeitspanne)G
zelena placaC4
zeleno delovno mestoBN
zeljena placa@,
zeljena plata@-
zeljena pozicijaK_
zeljeno radno mjestoD=
zemeGi
zemljaK`
zerojDQ
zertifikateG7
zertifizierer'w
zertifizierungsstelle'w
zespol13
zhrnutieGq
ziel'v
zielberuf%I
zielposition%I
zinasanu limenisC$
zipB[
zip codeB[
ziskano.o
zitat'{
zivildienst*A
zivilstand3^
zleceniodawca0:
znajomosc)e
znalost8E
znalosťKa
znamkaCp
znanjeKb
zodpovednost+f
zodpovednosti+f
zodpovednosť6@
zodpovědnost6C
zodpovědnosti6C
zone geographique;<
zpracovani informaciKc
zrucnosti9T
zuletzt aktualisiert;0
zuletzt geaendert;0
zuletzt geandert;0
zuname3]
zupanijaKd
zurnalas;(
zurnals85
zusammenfassung&>
zusammenhaengendes sprechen=c
zusammenhangendes sprechen=c
zusatzG%
zustaendig fuer')
zustaendigkeiten')
zustandig fur')
zustandigkeiten')
zvanjeGR
àreaKe
árKf
áreaKg
âge&T
ålder$/
år$5
équipeKh
övrigt&?
øvrigt&1
úrovne serrKi
úrovně serrF>
úspechy0b
úspěchy0_
üniversite1b
ünvan5]
ċittadinanza>]
školaKj
študijski programBG
štát:3
έτηKk
αδεια εσ οδηγησησKl
αδεια οδηγησησKl
ακροασηKm
αλλαKn
αλλα emailKo
αλλα τηλεφωναKp
αλλεσ ιστοσελιδεσKq
αναγνωσηKr
αναφοραKs
αντικειμενοKt
αντικειμενο σπουδωνKu
απασχολησηKv
απασχοληση η θεση που κατειχατεKv
αποKw
απονεμηθηκε αποKx
αποτελεσμαKy
αποτελεσματαKz
αποφοιτησηK{
αριθμοσ εργαζομενωνK|
αριθμοσ τηλεφωνουK}
αρμοδιοτητεσL$
ασφαλειαL%
βαθμιδαL&
βαθμολογιαL'
βαθμοσL'
βαθμοσ πτυχιουL'
βραβειοL(
γενικοσ βαθμοσL'
γεννηθηκαL)
γεννησηL)
γλωσσαL*
γλωσσεσL*
γραπτη εκφρασηL+
γραπτη κατανοησηKr
γραφηL+
γραψιμοL+
δεξιοτητεσL,
δημιουργια περιεχομενουL-
δημοσL.
δημοσιευτηκεL/
δημοσιευτηκε στοL0
διαθεσιμοτηταL1
διακρισηL(
διαρκειαKk
διαστημαKk
διατριβηL2
διδακτικεσ μοναδεσL3
διδακτορικη διατριβηL2
διευθυνσηL4
διευθυνση ηλεκτρονικου ταχυδρομειουL5
διευθυνση κατοικιασL4
διευθυνση τμηματοσL6
δικτυακοσ τοποσL7
δικτυοL8
διπλωμαL&
διπλωμα οδηγησησKl
διπλωματικηL2
διπλωματικη εργασιαL2
εδραL9
εθνικοτηταL:
ειδικευσηKu
ειδικοτηταL;
ειδοσ απασχολησησL<
ειδοσ τησ επιχειρησησ η του κλαδουL=
εκδοθηκε αποL>
εκδοσεισL0
εκδοτησL?
εκδοτησ πιστοποιητικουL>
εκπαιδευτικο ιδρυμαL@
εναρξηKw
επαγγελμαLA
επεξεργασια πληροφοριωνLB
επιβλεπουσαLC
επιβλεπωνLC
επιθετοLD
επιθυμητη απασχολησηLA
επιθυμητη θεσηLA
επιθυμητοσ μισθοσLE
επικοινωνιαLF
επικοινωνια (προφορικηLG
επιλυση προβληματωνLH
επιπεδοLI
επιπεδο eqfLJ
επιπεδο γλωσσασLK
επιπεδο γνωσησLL
επιπεδο εππLJ
επιπεδο σπουδωνLM
επιτευγματαKz
επιχειρησηLN
εππLJ
επωνυμια εταιρειασLN
επωνυμια και διευθυνση εργοδοτηLN
επωνυμοLD
επωνυμο ονομαLO
εργαλειαL,
εργασιεσL$
εργοLP
εργοδοτησLN
εταιρειαLQ
εταιριαLN
ετηLR
ετη εμπειριασLS
ετοσLT
ετοσ αποκτησησLU
ετοσ αποφοιτησησK{
ετοσ γεννησησL)
ετωνLV
ευθυνεσL$
ευχερειαLK
εωσK{
ηλ διευθυνσηL5
ηλ ταχL5
ηλ ταχυδρομειοL5
ηλεκτρονικη διευθυνσηL5
ηλεκτρονικο ταχυδρομειοL5
ηλικιαLV
ημ γεννησησL)
ημ νια γεννησησL)
ημερομηνιαLW
ημερομηνια γεννησησL)
ημερομηνια δημοσιευσησL/
ημερομηνια εκδοσησLU
ημερομηνια εναρξησKw
ημερομηνια και τοποσ γεννησησL)
ημερομηνια ληξησK{
ημερομηνιεσKk
θεμαLP
θεμα διπλωματικησL2
θεσηKv
θεση εργασιασKv
θητειαLX
ιδιοτηταLY
ιδρυμαL@
ιθαγενειαL:
ιστολογιοL7
ιστοσελιδαL7
ιστοτοποσL7
καθηκονταL$
καθηκοντα θεσησKv
καθηκοντα και αρμοδιοτητεσL$
κατανοηση προφορικου λογουKm
κατευθυνσηKu
κατοικιαLZ
κινL[
κινητοL[
κινητο τηλεφωνοL[
κλαδοσL\
κοινωνικα δικτυαL]
κυρια θεματα επαγγελματικεσ δεξιοτητεσL^
κυρια καθηκονταL$
κυρια μαθηματαL^
κυρια σημειαL_
κυριεσ αρμοδιοτητεσL$
κυριεσ δραστηριοτητεσ και αρμοδιοτητεσL$
λεξεισ κλειδιαL,
ληξηK{
λογαριασμοσL`
λογισμικοL,
λοιπαKn
λοιπα στοιχειαKn
μαθηματαL^
μεγεθοσ ομαδασK|
μεθοδοιL,
μεσοσ οροσL'
μεταπτυχιακη εργασιαL2
μεχριK{
μητρικεσ γλωσσεσLa
μητρικη γλωσσαLa
μητρικη εσ γλωσσα εσLa
μικρο ονομαLb
μισθολογικεσ απαιτησεισLE
μοναδαL6
νομοσLc
ξενη γλωσσαL*
ο ρολοσ μουLd
οδοσL4
οικογενειακη καταστασηLe
ομαδαL6
ομιλιαLf
ονομαLO
ονομα (μικροLb
ονομα επωνυμοLO
ονομα και διευθυνση εργοδοτηLN
ονομα και επωνυμοLO
ονομα και τυποσ του οργανισμου που παρειχε την εκπαιδευση η καταρτισηL@
ονομα χρηστηL`
ονομασιαLO
ονοματεπωνυμοLO
οργανισμοσLg
πανεπιστημιοL@
παραγωγη γραπτου λογουL+
παρατηρησεισLh
πελατησLi
περιγραφηLP
περιγραφη εργασιασL$
περιγραφη εργουLP
περιγραφη εταιρειασLj
περιεχομενοLP
περιληψηLh
περιοδικοL0
περιοδοσKk
περιοχηLk
περιφερειαLc
πιστωτικεσ μοναδεσL3
πλατφορμαL8
πληρεσ ονομαLO
ποληLl
προγραμματαL,
προισταμενοσLC
προσφωνησηLm
προυπηρεσιαLS
προφιλLh
προφιλ στο διαδικτυοL]
προφορικη αλληλεπιδρασηLG
προφορικη εκφρασηLf
προφορικη κατανοησηKm
πτυχιακηL2
πτυχιακη εργασιαL2
πτυχιοL&
ρολοιLd
ρολοσLn
σελιδαL7
σεμιναριαL^
σημαντικα σημειαL_
σταθεροK}
σταθερο τηλεφωνοK}
στρατιωτικεσ υποχρεωσεισLX
στρατιωτικη θητειαLX
στρατιωτικη καταστασηLX
συγγραφεασLo
συγγραφεισLo
συλλογοσLp
συνδεσμοσL7
συνομιλιαLG
συνοψηLh
συστασηKs
σχεσηLq
σχετικαLh
σχετικα με την εταιρειαLj
σχολειοL@
σχοληLr
τ κLs
ταχυδρομικη διευθυνσηL4
ταχυδρομικοσ κωδικασLs
τελευταια τροποποιησηLt
τεχνολογιεσL,
τηλK}
τηλεφωναK}
τηλεφωνοK}
τηλεφωνο επικοινωνιασK}
τιτλοσLu
τιτλοσ ονοματοσLO
τιτλοσ πιστοποιησησ η διπλωματοσL&
τιτλοσ σπουδωνL&
τκLs
τμημαLv
τομεασL=
τομεασ δραστηριοτητασL=
τομεισ εκπαιδευσησ (isced fLw
τοποθεσιαL9
τοποσL9
τοποσ γεννησησLx
τοποσ διαμονησL.
τοποσ κατοικιασLl
τυποσ η τομεασ δραστηριοτητασL=
υπευθυνοτητεσL$
υπηκοοτηταL:
υπηκοοτητα( εσL:
φαξLy
φορεασLz
φορεασ απονομησKx
φορεασ εκδοσησL>
φορεασ εκπαιδευσησL@
φορεασ πιστοποιησησL>
φυλοL{
φωτογραφιαL|
χρησηL,
χρονικη περιοδοσKk
χρονικο διαστημαKk
χρονολογιεσKk
χρονοσKk
χωραL}
ωραριοL<
авторM$
авториM%
авторыM&
адресM'
адрес за кореспонденцияM(
адрес места жительстваM)
адрес проживанияM)
адрес регистрацииM)
адрес сайтаM*
адрес электронной почтыM+
адресаM,
адреса електронної поштиM-
адреса проживанняM.
адреса становањаM/
академическая степеньM0
академияM1
акаунтM2
аккаунтM3
акцентиM4
алатиM5
армияM6
аудированиеM7
аудіюванняM8
ауторM9
ауториM9
бажана зарплатаM:
бажана посадаM;
бажана роботаM;
бажане містоM<
бажаний рівень доходуM:
балM=
баллM>
баллыM>
безопасностьM?
безпекаM@
бележкаMA
беседаMB
блогMC
браншMD
брачни статусME
брачно стањеME
брой подчинениMF
брой служителиMF
број запосленихMG
број телефонаMH
в подчиненииMI
вебMJ
веб сайтMK
веб сајтMJ
веб страницаMJ
вебсайтML
величина тимаMG
вероисповеданиеMM
весMN
вестникMO
вештинеM5
видMP
вид заетостMQ
вид зайнятостіMR
вид занятостиMS
вид на дейносттаMD
вид на дейността или сферата на работаMD
вид проектMT
видавецьMU
видавець сертифікатаMV
видавникMV
видавництвоMU
виданняMU
виданоMW
визаMX
використані технологіїMY
використовувані технологіїMY
вкладMZ
вкрM[
владеенеM\
владениеM]
власне ім'яM^
внзM_
водительские праваM`
водительское удостоверениеM`
водійське посвідченняMa
водійські праваMa
военна повинностMb
военна службаMb
военная службаM6
военный билетM6
возачкаMc
возачка дозволаMc
возрастMd
воинская обязанностьM6
воинская службаM6
володінняMe
војна обавезаMf
војни рокMf
вредные привычкиMN
времеMg
времяMh
время работыMh
врстаMi
врста делатностиMj
врста запослењаMk
врста пројектаMi
врученоMl
връзкаMm
връзка с лицетоMn
връчена отMo
вузM1
вулицяM.
възложителMp
възрастMq
выдавшая организацияMr
выдалMr
выданMs
выдан кемMr
выданоMt
выполняемая работаMZ
выполняемые обязанностиMZ
выпускMu
выпускная квалификационная работаM[
выпускная работаM[
відгукMv
відділMw
відзнакаMx
відношенняMy
відношення до військової службиMz
відповідальністьM{
військова службаMz
військовий обов'язокMz
вікM|
галузьM}
галузі освіти (isced fN$
главни задациN%
главни предметиN&
главноеN'
главные достиженияN(
говорN)
говоренеN*
говорениеN+
говорна интеракцијаN,
говорна продукцијаN)
говорінняN-
годN.
год выдачиMt
год окончанияMu
год полученияMt
год поступленияN/
год публикацииN0
год рожденияN1
годаMd
годинаN2
година завршеткаN3
година на завършванеN4
година на ражданеN5
година рођењаN6
годинеN7
године искустваN8
годиниN9
години опитN:
годыMh
годы обученияMh
годы работыMh
головнеN;
городN<
город проживанияN<
готов приступитьN=
готова приступитьN=
готовност за започванеN>
готовность к командировкамN?
готовность к переездуN?
готовность к работеN=
готовность приступитьN=
готовность приступить к работеN=
готовність до відрядженьM<
готовність до переїздуM<
готовність до роботиN@
готовність приступитиN@
грNA
градNB
гражданствоNC
графикMS
график работыND
графікMR
графік роботиMR
громадська організаціяNE
громадянствоNF
д рN1
датаNG
дата видачіMW
дата выдачиMt
дата выходаN=
дата выхода публикацииN0
дата завершенняNH
дата закінченняNH
дата и место рожденияN1
дата и място на ражданеN5
дата на издаванеNI
дата на публикуванеNJ
дата на ражданеN5
дата народженняNK
дата началаN/
дата окончанияMu
дата отриманняMW
дата полученияMt
дата поступленияN/
дата початкуNL
дата приемаN/
дата публикацииN0
дата публікаціїNM
дата рожденияN1
дата та місце народженняNK
дата увольненияMu
дата і місце народженняNK
датиNN
дати (от доNO
датумNP
датум завршеткаN3
датум и место рођењаN6
датум издавањаNQ
датум објављивањаNR
датум почеткаNS
датум рођењаN6
датыMh
дейностиNT
делатностMj
демоM*
день народженняNK
день рожденияN1
департаментNU
детиNV
деятельностьNW
деятельность компанииNX
диалогNY
дипломNZ
диплом на темуM[
диплом с отличиемM>
дипломаN[
диплома с успехN\
дипломен проектN]
дипломна работаN]
дипломна роботаN^
дипломная работаM[
дипломний проєктN^
дипломный проектM[
дипломски радN_
дирекцияN`
дисертационен трудN]
дисертацияN]
дисертацијаN_
дисертаціяN^
диссертацияM[
дисциплиниNa
дисциплиныNb
дисципліниNc
длительностьMh
длъжностNd
длъжностна характеристикаNT
дляNe
для когоNf
доNg
додаткова інформаціяNh
додатковоNh
доделилаNi
доделиоNi
додељујеNi
докторска дисертацијаN_
должностные обязанностиMZ
должностные обязанности и достиженияMZ
должностьNj
домашенNk
домашен адресM(
домашний адресM)
домашний телефонNl
домашня адресаM.
дополнительная информацияNm
дополнительная почтаNn
дополнительноNm
дополнительный телефонNo
допълнителна информацияNp
досвідNq
досвід роботиNq
достигнутые результатыN(
достигнућаNr
достиженияN(
доступностNs
доступностьN=
доступністьN@
досягненняNt
државаNu
држављанствоNv
друге имејл адресеNw
други данниNp
други имейлиNx
други сајтовиNy
други телефониNz
други уебсайтовеN{
другие адреса почтыNn
другие сайтыN|
другие ссылкиN|
другие телефоныNo
другоN}
другоеNm
дружествоO$
друштвене мрежеO%
дужностиN%
държаваO&
діалогO'
дітиO(
діяльністьM{
діяльність компаніїO)
е mailO*
е маилO+
е поштаO+
е пощаO,
егнO-
езикO.
езикови сертификатиO/
езициO.
екипN`
екрO0
ел адресO,
ел поштаM-
ел пощаO,
електронна адресаM-
електронна поштаM-
електронна пощаO,
електронска поштаO+
емаилO+
еспбO1
еспб бодовиO1
желаемая должностьO2
желаемая зарплатаO3
желаемая позицияO2
желаемое место работыN?
желаемый городN?
желаемый графикMS
желаемый доходO3
желаемый уровень доходаO3
желаемый уровень заработной платыO3
желана длъжностO4
желана заплатаO5
желана позицияO4
желательное место работыN?
жељена платаO6
жељена позицијаO7
живет вO8
живуO8
живу вO9
журналO:
зNL
заO;
за компаниятаO<
за менMA
за фирматаO<
забележкаMA
завданняM{
завершенняNH
завршетакN3
завршни радN_
завършванеN4
завършилN4
завършилаN4
загальний стажNq
заглавиеO=
заголовокO>
задациN%
задачаO?
задачиO@
задужењаN%
задълженияNT
заемана длъжностOA
заемана длъжност или позицияOA
займана посадаOB
зайнятістьMR
заказчикNf
закладM_
заклад освітиM_
закінченняNH
замовникOC
занимаемая должностьOD
занимањеOE
занятостьND
започванеOF
заработная платаO3
зарплатаOG
зарплата отO3
зарплатные ожиданияO3
зарплатні очікуванняM:
зачетные единицыOH
збірникMU
звањеOI
звеноN`
звертанняOJ
земљаNu
змістOK
знание языкаM]
знањеOL
зона відповідальностіM{
зона ответственностиMZ
зрістOM
издавалацON
издавачOO
издаваща институцияOP
издаден наNI
издаден отOP
издаденоNI
издадено отOP
издалаON
изданиеOQ
издаоON
издателOR
издател на сертификатаOP
издателствоMO
издательOQ
издатель сертификатаMr
издательствоOQ
използвани технологииOS
изучаемые дисциплиныNb
изученные дисциплиныNb
имеOT
име и адрес на работодателяO$
име и вид на обучаващата или образователната организацияOU
име и презимеOV
име и фамилияOW
име презиме фамилияOW
имейлOX
имейл адресO,
именаOY
имејлO+
имејл адресаO+
имяOZ
имя и фамилияO[
имя пользователяM3
индексO\
индустрияO]
индустријаMj
иннO^
иностранный языкO_
институтM1
институцияO`
инструментарийOa
инструментиOS
инструментыOa
интернет страницаOb
искуствоN8
использовалOa
использовалаOa
использованные технологииOa
используемые инструментыOa
используемые технологииOa
используемый стекOa
истакнутоOc
исходникиM*
исходный кодM*
итогиN(
итоговая оценкаM>
категорияOd
категория правM`
кафедраOe
квалификацияOf
квалификацијаOI
кваліфікаційна роботаN^
кваліфікаціяOg
кем врученаMl
кем выданMr
кем выданоOh
кем присужденоMl
кем приходитсяOi
керівникOj
ким виданоMV
ким врученоOk
ким присудженоOk
клиентOl
клијентO;
ключевоеN'
ключевые достиженияN(
ключевые моментыN'
ключевые навыкиOa
ключевые словаOa
ключови думиOS
ключові досягненняNt
ключові моментиN;
ключові словаMY
клієнтOC
коауториM9
кодM*
коледжM_
количество подчиненныхMI
количество сотрудниковMI
колледжM1
командаNU
команда проектаMI
командировкиN?
коммуникацияOm
компанияOn
компанијаOo
компаніяOp
комуникацияOq
комунікаціяOr
конецMu
контактOs
контакт телефонMH
контактиNk
контактний телефонOt
контактный телефонNl
контактыNl
контекстO?
конференцияOQ
конференціяMU
корисничко имеOu
коришћене технологијеM5
короткий описOv
короткоOv
крайOw
крайна датаN4
краткоOx
краткое описаниеOx
країнаOy
крајN3
кредитиOz
кредити єктсO{
кредитыOH
круг обязанностейMZ
курсевиN&
курсиNc
курсовеNa
курсыNb
кількість працівниківO|
кључне речиM5
кључне тачкеOc
летMd
линкOb
лично имеO}
личное имяP$
личный сайтM*
логинM3
логінP%
локацияP&
локацијаP'
локаціяP(
мP)
магистарски радN_
магистерская диссертацияM[
магистърска тезаN]
магістерська роботаN^
майчин езикP*
майчини езициP*
мастер радN_
матерњи језикP+
матерњи језициP+
мейлOX
менторP,
менторкаP,
мережаP-
местоP.
место в рейтингеP/
место жительстваN<
место и дата рожденияN1
место проживанияN<
место работыP0
место радаP'
место рожденияP1
место рођењаP2
место становањаP3
местоживеенеP4
местонахождениеP&
местоположениеP5
местоработаP6
месторождениеP7
метаM;
методеM5
методиP8
методыOa
мешкаюP)
мејлO+
мишљењеP9
мобP:
моб телP;
моб телефонP<
мобиленP=
мобилен телP=
мобилен телефонP=
мобилниP>
мобилни телефонP>
мобильныйP?
мобильный телефонP?
мобільнийP@
мобільний телефонP@
моваPA
мовиPA
мови та інструментиMY
мовний досвідPB
мовні сертифікатиPC
мои достиженияN(
мои задачиMZ
мои обязанностиMZ
монологPD
моя рольPE
моята роляPF
моја улогаPG
мрежаPH
мястоPI
място на ражданеP7
містоPJ
місто проживанняP)
місцеP(
місце народженняPK
місце проживанняPJ
місце роботиPL
місце і дата народженняNK
місцезнаходженняP(
навичкиMY
навчальний закладM_
навыкиOa
нагородаMx
наградаPM
надређениP,
назваPN
назва компаніїPO
назва навчального закладуM_
назва нагородиMx
названиеPP
название компанииPQ
название организацииPQ
название проектаO[
название учебного заведенияM1
називPR
назив и адреса послодавцаPS
назив наградеPT
назив фирмеPS
назив школеPU
наименованиеPV
наименование на наградатаO=
наименование на придобитата квалификацияPW
наименование на фирматаO$
наименование организацииPQ
наименование учебного заведенияM1
наличностN>
налогOu
напоменаPX
направлениеPY
направление подготовкиPZ
напрямP[
напрям підготовкиP[
народивсяNK
народиласьNK
народиласяNK
наручилацO;
населений пунктP)
населенный пунктO8
населено мястоP4
настоящ адресM(
настояща длъжностO4
науковий керівникOj
научен ръководителP\
научный руководительP]
националностP^
националностиP_
национальностьP`
національністьNF
начална датаOF
началоPa
начало работыN/
нива по cefrPb
нивоPc
ниво еокPd
ниво знањаOL
ниво на владеенеM\
ниво по екрO0
ниво по националната класификацияO0
нивои зеројPe
никM3
никнеймM3
нокс нивоPd
номер телефонаNl
номер телефонуOt
нікP%
о компанииNX
о компанијиPf
о мениPX
о проектеO?
о себеOx
о фирмиPf
областPg
област студијаPh
области на образование (isced fPi
области образования (isced fPj
областьPk
область деятельностиO]
область изученияPZ
обліковий записP%
обо мнеOx
обобщениеMA
обов'язкиM{
оборудованиеOa
обработка информацииPl
обработка на информацияPm
образованиеPn
образователна институцияOU
образователна степенPo
образовательное учреждениеM1
образовна установаPU
обращениеPp
обробка інформаціїPq
обръщениеPr
обучаваща организацияOU
общий стажPs
общий стаж работыPs
объединениеPt
обязанностиMZ
обязанности и задачиMZ
објављеноNR
објављено уOO
одNS
од доPu
одговорностиN%
одељењеPv
односPw
оеерPb
ожидаемая зарплатаO3
ожидания по зарплатеO3
окончаниеMu
окончание работыMu
округPx
окружениеOa
описPy
опис компанијеPf
опис компаніїO)
опис послаN%
опис проектуOK
опис проєктуOK
опис пројектаPz
описаниеP{
описание компанииNX
описание на проектаP|
описание на фирматаO<
описание проектаO?
опитN:
опубликованоN0
опубликовано вOQ
опублікованоNM
опубліковано вMU
општинаP}
опытPs
опыт работыPs
организаторQ$
организацияQ%
организацијаQ&
організаторMV
організаціяQ'
освітаQ(
освітній ступіньOg
ословљавањеQ)
основная деятельностьMZ
основнеN;
основни дейности и отговорностиNT
основни задачиNT
основни задълженияNT
основни моментиM4
основни отговорностиNT
основни постиженияQ*
основни предметиNa
основни предмети застъпени професионални уменияNa
основноеN'
основные дисциплиныNb
основные достиженияN(
основные задачиMZ
основные обязанностиMZ
основные предметыNb
основные результатыN(
основні дисципліниNc
основні досягненняNt
основні завданняM{
основні обов'язкиM{
особистий сайтML
остали подациQ+
осталоQ+
остання змінаQ,
отOF
отбита военна службаMb
ответственностьMZ
отговорностиNT
отделQ-
отзивQ.
отзывQ/
отличиеO=
отношениеOi
отношение к воинской обязанностиM6
отношение к воинской службеM6
отрасльO]
отрасль компанииO]
отрасълMD
отчествоP$
оценаQ0
оценкаQ1
оцінкаM=
очаквана заплатаO5
очаквано възнаграждениеO5
очекивана платаO6
очікувана зарплатаM:
п кQ2
п і бQ3
партийностьQ4
паспортO^
паспортные данныеO^
переездN?
переїздM<
периодQ5
период обученияMh
период работыMh
періодQ6
період роботиQ6
писанеQ7
писањеQ8
письменная речьQ9
письмоQ:
платформаQ;
поQ<
по батьковіM^
повне ім'яQ3
подданствоP`
подразделениеQ=
подробностиO?
подчинениеP]
подчиненныеMI
позицияQ>
позицијаQ?
позиціяQ@
познавањеOL
полQA
политические взглядыQ4
полное имяO[
понимание на слухM7
портфолиоQB
портфоліоML
посадаQC
посадові обов'язкиM{
посвідчення водіяMa
посиланняML
последна промянаQD
последнее изменениеQE
послови и одговорностиN%
послодавацPS
постигнућаNr
постиженияQ*
постоянен адресM(
поточний статусQF
потребителско имеM2
початокNL
почетакNS
почтаM+
почтовый адресM)
почтовый индексO\
поштаM-
поштански бројQG
поштова адресаM.
поштовий індексQH
пощаO,
пощенски кодQ2
праваQI
права категорииM`
пребивалиштеP3
предметиQJ
предметыNb
предприятиеQK
предузећеPS
презентацияM*
презимеQL
презиме и имеOV
премияO>
препорукаP9
препоръкаQ.
претендую на должностьO2
придобитаNI
придобита квалификацияPW
признањеPT
примечаниеOx
приміткаOv
присвоенная квалификацияM0
присъдена отMo
причина за напусканеQM
причина звільненняQN
причина увольненияQO
причина уходаQO
причины увольненияQO
про компаніюO)
про менеOv
про проєктOK
про себеOv
провайдерMr
проводившая организацияM1
програмиQP
программаNb
программное обеспечениеOa
программыOa
програмне забезпеченняMY
продолжительностьMh
продължителностNO
проектP{
проживаетN<
проживаниеN<
проживанняPJ
проживаюO9
проживающийO8
проживаєP)
пропискаM)
просекQ0
просечна оценаQ0
професионално направлениеQQ
професияQR
професия или заемана длъжностOA
професијаO7
профессиональная областьO]
профессиональные достиженияN(
профессияQS
професіяQ@
профилQT
профилиQU
профилно имеM2
профильPZ
профиль компанииNX
профіліQV
прочееNm
проєктOK
пројекатPz
пряк ръководителP\
прізвищеQW
прізвище та ім'яQ3
прізвище ім'я по батьковіQ3
публикуваноNJ
публикувано вMO
пуно имеOV
пълно имеOW
пібQ3
підлегліO|
підприємствоPO
підрозділMw
работно времеMQ
работодателO$
работодательPQ
равнищеQX
радни задациN%
радни стажN8
радно времеMk
радно местоQ?
разговорQY
размер командыMI
размер на екипаMF
разрешение на работуMX
разрешение на работу вMX
районPk
регионQZ
регион проживанияO8
регіонQ[
режим работыMS
резултатQ\
резултатиQ]
результатQ^
результатиNt
результатыN(
резюмеQ_
рейтингP/
рекомендацияQ/
рекомендаціяMv
репозиторийM*
репозиторійML
республикаQ`
решаване на проблемиQa
решение проблемQb
роботодавецьPO
роденN5
роден езикP*
роден наN5
роденаN5
родена наN5
родиласьN1
родилсяN1
родился( асьN1
родинний станO(
роднойQc
родной городQd
родной языкQc
розв'язання проблемQe
розмоваO'
розмір командиO|
рокиQf
роки навчанняQ6
роківM|
ролиQg
рольQh
роль в проектеQi
роль особиMy
роль у проєктіQj
роляNd
роля в проектаPF
роліQj
ростMN
рођенN6
рођенаN6
руководительP]
ръководителP\
рівеньQk
рівень володінняQl
рівень мовиMe
рівень освітиQ(
рівень єркQm
рівні cefrQn
рідна моваQo
рікQp
рік вступуNL
рік закінченняNH
рік народженняNK
сN/
садржајPz
сажетакPX
сайтQq
сайт компанииM*
самостоятелно устно изложениеN*
сајтMJ
сборникOQ
свидетелство за управлениеQr
свидетелство за управление на мпсQr
сводкаOx
світлинаQs
сдружениеQt
секторQu
сектор радаPv
семеен статусQv
семейно положениеQv
семейное положениеNV
семейный статусNV
середній балM=
серииOS
сертификатиQw
сертификатыQx
сертифікатиPC
сетьQy
сигурностQz
скачатьM*
скринькаM-
слайдыM*
сликаQ{
службаPv
служба в армииM6
служебни задълженияNT
слуханняM8
слушанеQ|
слушањеQ}
смерPh
снилсO^
снимкаR$
соавторыM&
собствено и фамилно имеOW
собствено имеR%
содержаниеO?
создание контентаR&
соискание должностиO2
состав командыMI
состав семьиNV
состояние здоровьяMN
сотовыйP?
сотовый телефонP?
софтверM5
софтуерOS
социални мрежиR'
социальные сетиR(
соцмережіQV
соцсетиR(
соцсетьQy
соціальні мережіQV
специализацияPY
специалностQQ
специальностьR)
специјализацијаPh
спеціальністьP[
спеціалізаціяP[
списаниеMO
сприйняття на слухM8
співавториR*
спілкаNE
средаOa
среден успехN\
средний баллM>
средний балл дипломаM>
средняя оценкаM>
средстваOa
срокR+
срок выхода на работуN=
срок на предизвестиеN>
срок работыMh
срокиMh
ссылкаM*
ссылка на проектM*
ссылка на репозиторийM*
ссылкиM*
стажR,
стаж работыPs
стаж роботиNq
стан здоров'яOM
старостR-
статусR.
статус лицаOi
статус поискаR/
статьR0
створення контентуR1
стекR2
стек проектаOa
стек технологийOa
стек технологійMY
степенR3
степен на владеенеR4
степен на образованиеR5
степен образовањаR6
степен студијаOI
степеньM0
степень владенияR7
стеченоNQ
стечено звањеOI
странаR8
страна проживанияR9
страни језикR:
страница проектаM*
структурное подразделениеQ=
стручна спремаR6
студијеPh
студијски програмPh
ступіньOg
стэкOa
сутьO?
суть проектаO?
сфераO]
сфера деятельностиO]
сфера деятельности компанииNX
сфера діяльностіM}
сфера на дейностMD
съавториR;
съдържаниеP|
създаване на съдържаниеR<
сімейне становищеO(
сімейний станO(
текущий статусR/
телR=
телефонR=
телефон за връзкаNk
телефон за контактNk
телефонен номерNk
темаR>
тема вкрM[
тема дипломаR?
тема диплома бакалавраM[
тема дипломной работыM[
тема дипломної роботиN^
тема дисертаціїN^
тема диссертацииM[
тема на дипломната работаN]
тема радаN_
термінQ6
технический стекOa
технологииR@
технологии и инструментыOa
технологии и языкиOa
технологии проектаOa
технологический стекOa
технологический стэкOa
технологияOa
технологијеM5
технологіїMY
тимPv
типRA
тип заетостMQ
тип зайнятостіMR
тип занятостиMS
тип образованияM0
тип проектаRB
тип проєктуRC
титлаRD
титулRE
титулаRF
трајањеPu
тренутна позицијаO7
три именаOW
тривалістьQ6
трите именаOW
трудов стажN:
удружењеRG
уеб сайтMm
уеб страницаMm
уебсайтMm
улицаRH
улогаRI
улогеPG
уменияOS
умения за писанеQ7
умения за разговорN*
умения за слушанеQ|
умения за четенеRJ
универзитетPU
университетRK
університетM_
управлениеQ=
уровеньRL
уровень cefrRM
уровень владенияR7
уровень еркRN
уровень образованияRO
уровень языкаM]
уровни cefrRM
уроженецQd
усмерењеPh
усне мовленняN-
усне спілкуванняO'
успеваемостьM>
успесиNr
успехN\
успехиRP
успіхиNt
установаRQ
устная речьN+
устное общениеMB
участие в разговорRR
учебно заведениеOU
учебное заведениеM1
ученая степеньM0
училищеOU
учредительMl
учреждениеRS
ф и оO[
факсRT
фактический адресM)
факултетRU
факультетOe
факультет специальностьPZ
фамилияRV
фамилия и имяO[
фамилия имя отчествоO[
фамилно имеRW
фиоO[
фирмаRX
фондPt
форма навчанняOg
форма обученияM0
формат работыMS
фотоRY
фотографияRZ
фотографијаQ{
фотографіяQs
фреймворкиOa
функцииMZ
функционалMZ
функциональные обязанностиMZ
функцияR[
функцијаRI
функціональні обов'язкиM{
функціяOB
функціїM{
фірмаPO
характеристикаQ/
целP|
цельO2
цель поискаO2
цель проектаO?
цефрPe
цитатR\
цитатаR]
циљPz
часQ6
часописOO
часыOH
чего добилсяN(
чего достигN(
чем занималасьMZ
чем занималсяMZ
четенеRJ
численностьMI
число подчиненныхMI
число рожденияN1
читанняR^
читањеR_
чтениеR`
что входило в обязанностиMZ
что делалMZ
что делалаMZ
что сделаноN(
чужд езикO.
школаRa
шофьорска книжкаQr
штатMI
эл адресM+
эл почтаM+
электронная почтаM+
электронный адресM+
этническая принадлежностьRb
языкO_
языкиRc
языки и инструментыOa
языковой опытRd
языковые сертификатыQx
ім'яRe
ім'я користувачаP%
ім'я та прізвищеQ3
ім'я і прізвищеQ3
імейлM-
індексQH
іноземна моваPA
інститутM_
інструментиMY
іншеNh
інші адреси поштиRf
інші сайтиRg
інші телефониRh
језикR:
језициR:
језичка искустваRi
језички сертификатиRj
јмбгRk
אגףRl
אודותRm
אודות החברהRn
אוניברסיטהRo
אזורRp
אזור מגוריםRq
אזרחותRr
אחרRs
אחריותRt
אי מיילRu
אימיילRu
אינטראקציה בעל פהRv
ארגוןRw
ארץRx
ארץ לידהRy
ארץ מגוריםRx
אתרRz
אתר אינטרנטRz
אתר אישיRz
אתרים נוספיםR{
בטיחותR|
בית ספרRo
בלוגRz
במסגרת התפקידRt
גודל הצוותR}
גוףS$
גוף מנפיקS%
גילS&
דוא"לRu
דואלRu
דואר אלקטרוניRu
דוא״לRu
דיבורS'
דיסרטציהS(
דתS)
האזנהS*
הבנת הנקראS+
הבנת הנשמעS*
הבעה בכתבS,
הבעה בעל פהS'
הגוף המסמיךS%
הגוף המעניקS-
הונפק על ידיS%
הוענק על ידיS-
הוצאה לאורS.
היקף משרהS/
הישגיםS0
הישגים בולטיםS0
הישגים עיקרייםS0
המלצהS1
הסמכהS2
הערותRm
השכלהS3
התחלהS4
התמחותS5
זמינותS6
חברהS7
חוגS5
חוות דעתS1
חשבוןS8
טכנולוגיהS9
טכנולוגיותS9
טלS:
טלפוןS:
טלפון בביתS:
טלפון ליצירת קשרS:
טלפון ניידS;
טלפון סלולריS;
טלפונים נוספיםS<
יחידהRl
יישובS=
ילידS>
ילידתS>
יצירת תוכןS?
כותרתS@
כינויSA
כישוריםS9
כלי הערכהS9
כלי עבודהS9
כליםS9
כלים וטכנולוגיותS9
כתב עתS.
כתובות דוא"ל נוספותSB
כתובתSC
כתובת דוא"לRu
כתובת למכתביםSC
כתובת מגוריםSC
כתובת מיילRu
כתיבהS,
לאוםRr
לינקRz
לקוחSD
מS4
מגדרSE
מגוריםSF
מגזרSG
מגמהS5
מדינהRx
מוסדSH
מוסד אקדמיRo
מוסד לימודיםRo
מוציא לאורS.
מזמיןSD
מחברSI
מחבריםSI
מחברתSI
מחוזRp
מחלקהRl
מטלותRt
מיילRu
מילות מפתחS9
מיןSE
מיקודSJ
מיקוםRq
מכללהRo
ממונהSK
ממוצעSL
ממוצע ציוניםSL
מנהל ישירSK
מנחהSK
מנפיקS%
מס' ניידS;
מסלולS5
מספר זהותSM
מספר טלפוןS:
מספר עובדיםR}
מעןSC
מעניקS-
מעסיקS7
מצב אישיSN
מצב משפחתיSN
מקוםRq
מקום העבודהRq
מקום לידהRy
מקום מגוריםSO
מקום עבודהS7
מקצועSP
מקצועותSQ
משימותRt
משךSR
משרהSS
משרה מבוקשתSP
מתאריךS4
נ"זST
נולדS>
נולדהS>
נושא העבודהS(
נושא התזהS(
ניידS;
ניסיוןSU
ניתן על ידיS%
נקודות זכותST
נקודות עיקריותSV
נתינותRr
סביבת עבודהS9
סוגSW
סוג הפרויקטSW
סוג התוארS2
סוג משרהS/
סוג תוארS2
סיוםSX
סיכוםRm
סלולאריS;
סלולריS;
עבודת גמרS(
עבודת תזהS(
עבורSD
עדSX
עודכן לאחרונהSY
עיבוד מידעSZ
עיסוקSP
עיקרי התפקידRt
עיקריםSV
עירS[
עיר מגוריםS=
על החברהRn
עמותהS$
ענףSG
פורסםS\
פורסם בS.
פירוטS]
פלאפוןS;
פלטפורמהS^
פקולטהS5
פקסS_
פרויקטS]
פרויקט גמרS(
פרופילRm
פרופיליםS`
פרטים נוספיםRs
פרסS@
פתרון בעיותSa
צבאSb
צוותRl
ציוןSL
ציון גמרSL
ציון סופיSL
צילוםSc
ציפיות שכרSd
קורסיםSQ
קורסים עיקרייםSQ
קישורRz
קריאהS+
קשרSe
רחובSC
רישיון נהיגהSf
רמהSg
רמת eqfSh
רמת השכלהSi
רמת שליטהSj
רמת שפהSk
רקעS]
רשיון נהיגהSf
רשתS^
רשתות חברתיותS`
שונותRs
שטףSk
שיחהRv
שירות בצבאSb
שירות לאומיSb
שירות צבאיSb
שכר מבוקשSd
שםSA
שם החברהS7
שם המוסדRo
שם המעסיקS7
שם הפרסS@
שם ומשפחהSA
שם מלאSA
שם משפחהSl
שם משתמשS8
שם פרטיSm
שם פרטי ומשפחהSA
שם פרטי ושם משפחהSA
שנהSn
שנות ניסיוןSU
שניםSo
שנת לידהS>
שנת סיוםSX
שפהSp
שפותSp
שפות תכנותS9
שפת אםSq
שרות צבאיSb
ת זSM
ת לידהS>
ת"זSM
תאריךSr
תאריך הנפקהSs
תאריך התחלהS4
תאריך התחלה אפשריS6
תאריך לידהS>
תאריך סיוםSX
תאריך פרסוםS\
תאריך קבלהSs
תאריכיםSR
תוארS2
תואר התפקידSS
תואר כבודSt
תואר לפני השםSt
תוכןS]
תוכנותS9
תוצאותS0
תזהS(
תחוםSu
תחום אחריותRt
תחום לימודS5
תחום לימודיםS5
תחום עיסוקSG
תחומי אחריותRt
תחומי לימוד (isced fSv
תיאורS]
תיאור החברהRn
תיאור הפרויקטS]
תיאור התפקידRt
תיק עבודותRz
תמונהSc
תעודהS2
תעודת זהותSM
תפקידSw
תפקיד בפרויקטSx
תפקיד מבוקשSP
תפקיד נוכחיSP
תפקידיSy
תפקידיםSz
תפקידים בפרויקטSx
תקופהSR
תקצירRm
תקשורתS{
ابرز الانجازاتS|
ابرز النقاطS}
اخر تعديلT$
اخر موهلT%
اخريT&
اسمT'
اسم الجامعهT(
اسم الجايزهT)
اسم الحسابT*
اسم الشركهT+
اسم العايلهT,
اسم المستخدمT*
اسم المشروعT'
اسم الموسسهT(
اسم جهه العملT+
اطروحه الدكتوراهT-
اعلي موهلT%
الاتصالT.
الاختصاصT/
الادارهT0
الادواتT1
الادوات المستخدمهT1
الادوارT2
الاستماعT3
الاسمT'
الاسم الاخيرT,
الاسم الاولT4
الاسم الثلاثيT'
الاسم الشخصيT4
الاسم الكاملT'
الاسم بالكاملT'
الاطروحهT-
الاقامهT5
الاقامه النظاميهT6
الامانT7
الانتاج الشفهيT8
الانجازاتS|
الايميلT9
الباحثونT:
البدايهT;
البرامجT1
البرامج المستخدمهT1
البريدT9
البريد الالكترونيT9
البلدT<
التاريخT=
التاشيرهT6
التجنيدT>
التحدثT8
التخرجT?
التخصصT/
التخصص الدراسيT/
التخصص المهنيT@
التزكيهTA
التسميهT'
التعبير الشفهيT8
التفاصيلTB
التفاعل الشفهيTC
التقديرTD
التقنياتT1
التقنيات المستخدمهT1
التكنولوجيا المستخدمهT1
التلفونT.
التليفونT.
التواصلTE
التوصيهTA
التوفرTF
الجامعهT(
الجايزهT)
الجمعيهTG
الجنسTH
الجنسيهTI
الجههTJ
الجهه المانحهTK
الجهه المصدرهTL
الجوالTM
الحاله الاجتماعيهTN
الحاله الصحيهTO
الحاله العايليهTN
الحاله الوظيفيهTP
الحسابT*
الحساباتTQ
الخبرهTR
الخدمه العسكريهT>
الخدمه الوطنيهT>
الدرجهTS
الدرجه العلميهTT
الدورTU
الدور في المشروعT2
الدوراتTV
الدولهT<
الديانهTW
الدينTW
الرابطTX
الراتب المتوقعTY
الراتب المطلوبTY
الرسالهT-
الرقم القوميTZ
الرقم الوطنيTZ
الرمز البريديT[
الساعات المعتمدهT\
السكنT]
السنT^
السنهT_
السنواتT`
الشارعT]
الشبكهTa
الشركهTb
الشعبهT/
الشهادهTT
الصفهTc
الصناعهTd
الصورهTe
الصوره الشخصيهTe
الطلاقهTf
الطولTO
العامTg
العلاقهTh
العمرT^
العميلTi
العنوانTj
العنوان الحاليT]
العنوان الرييسيT)
الفاكسTk
الفترهT`
الفتره الزمنيهT`
الفريقT0
القراءهTl
القسمTm
القطاعTd
الكتابهTn
الكلمات المفتاحيهT1
الكليهTo
الكنيهT,
اللغاتTp
اللغهTp
اللغه الامTq
اللقبT,
اللقب العايليT,
اللقب الفخريTr
المانحTs
المجالTt
المجلهTu
المجموعTD
المحادثهTC
المحافظهTv
المحتويTB
المحمولTw
المدرسهT(
المدهT`
المدونهTX
المدير المباشرTx
المدينهTy
المرحلهTT
المستويTz
المستوي التعليميT%
المسميT{
المسمي المطلوبT@
المسمي الوظيفيT|
المسمي الوظيفي الحاليT@
المسوول المباشرTx
المسوولياتT}
المسووليات الرييسيهT}
المسيولياتT}
المشرفTx
المشروعTB
المعدلTD
المعدل التراكميTD
المعدل العامTD
المعهدT(
المقرراتTV
المكانU$
الملخصU%
المنصبU&
المنصب الوظيفيT{
المنصهTa
المنطقهTv
المنظمهTG
المهاراتT1
المهارات المستخدمهT1
المهامT}
المهام الاساسيهT}
المهام الرييسيهT}
المهام الوظيفيهT}
المهام والمسوولياتT}
المهنهT@
الموادTV
المواد الدراسيهTV
المواليدU'
الموبايلTw
الموسسهU(
الموسسه التعليميهT(
الموقعU)
الموقع الالكترونيTX
الموقع الشخصيTX
الموقف التجنيديT>
الموقف من التجنيدT>
المولفT:
المولفونT:
الموهلU*
الموهل العلميU*
الميلادU'
الناشرTu
النتايجS|
النتيجهU+
النسبهTD
النقاط الرييسيهS}
النقالTw
النهايهT?
النوعU,
الهاتفT.
الهاتف المحمولTw
الهاتف النقالTw
الهويه الوطنيهTZ
الواجباتT}
الوحداتT\
الوزنTO
الوصفTB
الوصف الوظيفيT}
الوضع العايليTN
الوضع العسكريT>
الوظيفهT{
الوظيفه المرغوبهT@
الوظيفه المستهدفهT@
الوظيفه المطلوبهT@
الولايهTv
اليT?
انشاء المحتويU-
اهم الانجازاتS|
اهم المهامT}
اهم الموادTV
ايميلT9
بحث التخرجT-
بريد الكترونيT9
بلد الاقامهT<
تاريخ الاصدارTg
تاريخ الالتحاقT;
تاريخ الانتهاءT?
تاريخ البدءT;
تاريخ البدايهT;
تاريخ التخرجT?
تاريخ الحصولTg
تاريخ الحصول عليهاTg
تاريخ المباشرهTF
تاريخ الميلادU'
تاريخ النشرU.
تاريخ الولادهU'
تاريخ ومكان الميلادU'
تاريخ ومكان الولادهU'
تصريح العملT6
تلفونT.
جنسيهTI
جهه الاصدارTL
جهه التعليمT(
جهه العملT+
جواز السفرTZ
جوالTw
حتيT?
حجم الفريقU/
حسابات التواصلTQ
حل المشكلاتU0
دار النشرTu
درجه الاتقانU1
درجه الاجادهTf
دوريU2
رابطTX
رخصه السياقهU3
رخصه القيادهU3
رخصه قيادهU3
رساله الماجستيرT-
رقم التواصلT.
رقم الجوازTZ
رقم الجوالTM
رقم الموبايلTw
رقم الهاتفT.
رقم الهويهTZ
سبب التركU4
سبب ترك العملU4
سنهT^
سنه التخرجT?
سنه الميلادU'
سنه النشرU.
سنوات الخبرهTR
شركهT+
صاحب العملT+
صادره عنTL
صله القرابهTh
صورهTe
طبيعه العملU5
عام التخرجT?
عاماT^
عدد الموظفينU/
عدد سنوات الخبرهTR
عن الشركهU6
عناوين بريد اخريU7
عنوانT]
عنوان البحثT-
عنوان البريد الالكترونيT9
عنوان الرسالهT-
عنوان السكنT]
فاكسTk
فتره الاشعارTF
فتره العملT`
قراءهTl
قسمT0
كتابهTn
لصالحTi
لغات البرمجهT1
لغه الامTq
لقبTr
مجال الدراسهT/
مجال العملTd
مجالات التعليم (isced fU8
محادثهTC
محل الاقامهT5
محل السكنT]
محل الميلادU9
مده العملT`
مدينهU:
مدينه الاقامهU:
مستويU1
مستوي eqfU;
مستوي الاتقانU<
مستوي الاجادهTf
مستوي اللغهTf
مشروع التخرجT-
مصدر الشهادهTL
معالجه المعلوماتU=
معرض الاعمالTX
معلومات اخريT&
مقدم منTs
مقدمه منTs
مقر العملU$
مكان الاقامهT5
مكان العملU>
مكان الميلادU9
مكان النشرTu
مكان الولادهU9
ملاحظاتU%
ملخصU%
منT;
مهام العملT}
مواقع اخريU?
مواليدU'
موبايلTw
موقعTX
موقع العملU$
موقع الويبTX
نبذهU@
نبذه عن الشركهU6
نبذه عن المشروعTB
نبذه عنيU%
نشاط الشركهTd
نشرU.
نشر فيTu
نوع الدوامU5
نوع الشهادهTT
نوع العملU5
نوع المشروعUA
نوع الوظيفهU5
هاتفT.
هواتف اخريUB
وسايل التواصلTQ
وصفTB
وصف الشركهU6
وصف المشروعTB
وصف الوظيفهT}
وظيفهT{
अंकUC
अंतिम नामUD
अंतिम संशोधनUE
अध्ययन क्षेत्रUF
अनुभवUG
अनुभव वर्षUG
अनुभागUH
अनुशंसाUI
अन्यUJ
अन्य ईमेल पतेUK
अन्य फोन नंबरUL
अन्य विवरणUJ
अन्य वेबसाइटेंUM
अपेक्षित वेतनUN
अवधिUO
आयुUP
आरंभUQ
ई मेलUR
ईमेलUR
ईमेल पताUR
उत्तरदायित्वUS
उत्तीर्ण वर्षUT
उद्योगUU
उपकरणUV
उपनामUD
उपयोगकर्ता नामUW
उपलब्धताUX
उपलब्धियांUY
उपाधिUZ
उम्रUP
कंपनीU[
कंपनी का नामU\
कंपनी के बारे मेंU]
कंपनी परिचयU]
कर्तव्यUS
कर्मचारियों की संख्याU^
कार्यUS
कार्य पदU_
कार्य विवरणUS
कार्यकालUO
कार्यस्थलU`
कार्यालयU\
कुल अनुभवUG
कुलनामUD
कॉलेजUa
कोर्सUb
कौशलUV
क्रेडिटUc
क्षेत्रUd
खाताUW
ग्राहकUe
ग्रेडUC
घर का पताUf
चित्रUg
जगहU`
जन्मUh
जन्म की तारीखUh
जन्म तिथिUh
जन्म दिनांकUh
जन्म वर्षUh
जन्म स्थानUi
जन्मतिथिUh
जन्मस्थानUi
जातिUj
जारी करने वाली संस्थाUk
जारी तिथिUl
जारीकर्ताUk
जिम्मेदारियांUS
जिम्मेदारीUS
जिलाUm
टिप्पणीUn
टीमUH
टीम का आकारU^
टेलीफोनUo
डाक कोडUp
डिग्रीUq
ड्राइविंग लाइसेंसUr
तकUT
तकनीकUV
तकनीकेंUV
तस्वीरUg
तिथिUs
दायित्वUS
दिनांकUt
दिया गया नामUu
दूरभाषUo
देशUv
द्वारा जारीUk
द्वारा प्रदत्तUw
धर्मUx
नगरUy
नागरिकताUz
नामU{
नियोक्ताU\
निवासU|
निवास स्थानUy
नेटवर्कU}
पठनV$
पढनाV$
पताUf
पत्राचार का पताUf
पत्रिकाV%
पदV&
पदनामU_
परिचयUn
परिणामUY
परियोजनाV'
परियोजना का नामU{
परियोजना विवरणV'
परीक्षाUq
पाठ्यक्रमUb
पाठ्यक्रम का नामUq
पिता का नामUJ
पिन कोडUp
पुरस्कारV(
पुरस्कार का नामV(
पूरा नामU{
पेशाV)
पोर्टफोलियोV*
प्रकाशकV%
प्रकाशन तिथिV+
प्रकाशितV+
प्रतिशतUC
प्रथम नामUu
प्रदाताUw
प्रदानकर्ताUw
प्रमुख उपलब्धियांUY
प्रमुख बातेंV,
प्रवीणताV-
प्राप्तांकUC
प्रारंभ तिथिUQ
प्रोफाइलेंV.
प्रौद्योगिकियांUV
प्रौद्योगिकीUV
फैक्सV/
फोटोUg
फोनUo
फोन नंUo
फोन नंबरUo
बातचीतV0
बोर्डUa
बोर्ड विश्वविद्यालयUa
बोलनाV1
ब्लॉगV*
भाषाV2
भाषा स्तरV-
भाषाएंV2
भूमिकाV3
भूमिकाएंV4
मंचU}
महाविद्यालयUa
माता का नामUJ
मातृभाषाV5
मुख्य कार्यUS
मुख्य बिंदुV,
मुख्य विषयUb
मुख्य शब्दUV
मेरी भूमिकाV4
मोबाइलV6
मोबाइल नंV6
मोबाइल नंबरV6
मौखिकV1
योग्यताV7
राज्यUm
राष्ट्रीयताUz
लिंकV*
लिंगV8
लिखनाV9
लेखकV:
लेखनV9
वर्गUj
वर्णनV'
वर्तमान पताUf
वर्तमान पदV)
वर्षV;
वांछित पदV)
वार्तालापV0
विद्यालयUa
विभागUH
विवरणV'
विशेषज्ञताUF
विश्वविद्यालयUa
विषयV<
वेबV*
वेबसाइटV*
वैवाहिक स्थितिV=
व्यवसायV)
व्यवसाय का प्रकारUU
शहरV>
शाखाUF
शिक्षण विधिUV
शिक्षा के क्षेत्र (isced fV?
शीर्षकV(
शीर्षक नामU{
शैक्षिक योग्यताV@
शोध का शीर्षकVA
शोध प्रबंधVA
शोध विषयVA
श्रवणVB
श्रेणीUC
संक्षेपUn
संगठनVC
संचारVD
संपर्कUo
संपर्क नंबरUo
संबंधVE
संस्थाVF
संस्थानUa
सडकUf
सफलताएंUY
समयUO
समस्या समाधानVG
समाप्तUT
समाप्ति तिथिUT
सह लेखकV:
सामग्री निर्माणVH
सारांशUn
सिफारिशUI
सीजीपीएUC
सुननाVB
सुरक्षाVI
सूचना प्रसंस्करणVJ
सेUQ
सॉफ्टवेयरUV
सोशल मीडियाV.
स्कूलUa
स्तरVK
स्थानU`
स्थायी पताUf
กรุ๊ปเลือดVL
การพูดVM
การฟังVN
การสนทนาVO
การอ่านVP
การเกณฑ์ทหารVQ
การเขียนVR
ขนาดทีมVS
ข้อมูลอื่นๆVT
คณะVU
คณะ สาขาVU
ความรับผิดชอบVV
ความสัมพันธ์VW
ความสามารถVX
ความสําเร็จVY
คะแนนVZ
คุณวุฒิV[
คํานําหน้าV\
คํานําหน้าชื่อV\
คํารับรองV]
คําสําคัญV^
คําอธิบายV_
คําแนะนําV]
งานที่รับผิดชอบVV
จบการศึกษาV`
จังหวัดVa
จุดเด่นVb
จํานวนปีประสบการณ์Vc
จํานวนพนักงานVS
ชื่อVd
ชื่อ นามสกุลVd
ชื่อ สกุลVd
ชื่อจริงVe
ชื่อต้นVe
ชื่อนามสกุลVd
ชื่อบริษัทVf
ชื่อผู้ใช้Vg
ชื่อรางวัลVh
ชื่อสกุลVd
ชื่อสถาบันVi
ชื่อเต็มVd
ชื่อเรื่องVh
ชื่อเล่นVT
ชื่อและนามสกุลVd
ชื่อโครงการVd
ช่วงเวลาVj
ซอฟต์แวร์V^
ตั้งแต่Vk
ติดต่อVl
ตีพิมพ์Vm
ตีพิมพ์ในVn
ตําแหน่งVo
ตําแหน่งงานVp
ตําแหน่งงานที่ต้องการVq
ตําแหน่งที่ต้องการVq
ตําแหน่งที่สมัครVq
ตําแหน่งปัจจุบันVq
ตําแหน่งสุดท้ายVp
ถนนVr
ถึงV`
ทหารVQ
ทักษะV^
ทีมVs
ที่ตั้งVt
ที่ทํางานVf
ที่พักVr
ที่พักอาศัยVt
ที่อยู่Vr
ที่อยู่ตามทะเบียนบ้านVr
ที่อยู่ที่ติดต่อได้Vr
ที่อยู่ปัจจุบันVr
ที่อยู่อาศัยVu
ที่อยู่อีเมลVv
ธุรกิจVw
นามสกุลVx
นายจ้างVf
น้ําหนักVL
บทบาทVo
บทบาทในโครงการVy
บริษัทVz
บล็อกV{
บัญชีVg
บัตรประชาชนV|
ประสบการณ์Vc
ประเด็นสําคัญVb
ประเทศV}
ประเภทW$
ประเภทงานW%
ประเภทธุรกิจVw
ประเภทโครงการW$
ปริญญาV[
ปริญญานิพนธ์W&
ปีW'
ปีที่จบV`
ปีที่จบการศึกษาV`
ปีที่ตีพิมพ์Vm
ปีที่ได้รับW(
ปีเกิดW)
ผลการเรียนVZ
ผลงานW*
ผลงานที่ภาคภูมิใจVY
ผลงานเด่นVY
ผลลัพธ์VY
ผู้จัดพิมพ์Vn
ผู้บังคับบัญชาW+
ผู้มอบW,
ผู้ออกW-
ผู้เขียนW.
ผู้แต่งW.
ผู้ใต้บังคับบัญชาVS
ฝ่ายVs
พร้อมเริ่มงานW/
พอร์ตโฟลิโอV{
พื้นที่ที่ต้องการทํางานW0
พูดVM
ฟังVN
ภาคW1
ภาพถ่ายW2
ภาษาW3
ภาษาต่างประเทศW3
ภาษาแม่W4
ภูมิภาคW1
ภูมิลําเนาW5
ภูมิลําเนาเดิมW6
มหาวิทยาลัยVi
มอบโดยW,
มือถือW7
รหัสไปรษณีย์W8
ระดับW9
ระดับการศึกษาW:
ระดับความสามารถW;
ระดับภาษาVX
ระยะเวลาVj
ระยะเวลาทํางานVj
รัฐW1
รางวัลVh
รายละเอียดV_
รายละเอียดงานVV
รายละเอียดบริษัทW<
รายละเอียดโครงการV_
รายวิชาW=
รูปW2
รูปถ่ายW2
รูปแบบการทํางานW%
ลักษณะงานVV
ลักษณะธุรกิจW<
ลิงก์V{
ลูกค้าW>
วัน เดือน ปีเกิดW)
วันที่W?
วันที่สิ้นสุดV`
วันที่ออกW(
วันที่เผยแพร่Vm
วันที่เริ่มVk
วันที่เริ่มงานได้W/
วันที่ได้รับW(
วันเกิดW)
วันเดือนปีเกิดW)
วารสารVn
วิชาW=
วิชาที่เรียนW=
วิชาเอกVU
วิทยานิพนธ์W&
วุฒิV[
วุฒิการศึกษาV[
วุฒิการศึกษาสูงสุดW@
ศาสนาWA
สกุลVx
สถานที่Vt
สถานที่ทํางานWB
สถานที่ทํางานที่ต้องการW0
สถานที่เกิดW6
สถานประกอบการVf
สถานภาพWC
สถานภาพทางทหารVQ
สถานภาพสมรสWC
สถานศึกษาVi
สถานะWC
สถานะทางทหารVQ
สถาบันWD
สถาบันการศึกษาVi
สถาบันที่ออกW-
สนทนาVO
สมาคมWE
สรุปWF
สัญชาติWG
สาขาVU
สาขาวิชาVU
สายงานVw
สารนิพนธ์W&
สาเหตุการลาออกWH
สาเหตุที่ออกWH
สิ้นสุดV`
ส่วนสูงVL
ส่วนสูง น้ําหนักVL
สํานักพิมพ์Vn
สําเร็จการศึกษาV`
หน่วยกิตWI
หน่วยงานWJ
หน่วยงานที่มอบW,
หน่วยงานที่ออกW-
หน้าที่WK
หน้าที่ความรับผิดชอบVV
หน้าที่รับผิดชอบVV
หน้าที่หลักVV
หน้าที่และความรับผิดชอบVV
หน้าที่ในโครงการVy
หมายเลขโทรศัพท์Vl
หมายเหตุWF
หลักสูตรW=
หัวข้อVh
หัวข้อวิทยานิพนธ์W&
หัวหน้างานW+
องค์กรWL
ออกโดยW-
อาจารย์ที่ปรึกษาW+
อาชีพVq
อายุWM
อาศัยอยู่ที่Vu
อีเมลVv
อีเมลล์Vv
อีเมลอื่นWN
อีเมล์Vv
อื่นๆVT
อุตสาหกรรมVw
อ่านVP
อําเภอVu
เกรดVZ
เกรดเฉลี่ยVZ
เกรดเฉลี่ยสะสมVZ
เกิดวันที่W)
เกิดเมื่อW)
เกี่ยวกับฉันWF
เกี่ยวกับบริษัทW<
เขียนVR
เครือข่ายWO
เครื่องมือV^
เครื่องมือที่ใช้V^
เงินเดือนWP
เงินเดือนที่คาดหวังWP
เงินเดือนที่ต้องการWP
เงินเดือนล่าสุดWP
เชื้อชาติWQ
เทคโนโลยีV^
เทคโนโลยีที่ใช้V^
เนื้อหาV_
เบอร์ติดต่อVl
เบอร์มือถือW7
เบอร์โทรVl
เบอร์โทรศัพท์Vl
เบอร์โทรศัพท์มือถือW7
เพศWR
เมืองVu
เริ่มVk
เริ่มงานVk
เริ่มงานได้W/
เลขบัตรประชาชนV|
เว็บไซต์V{
เว็บไซต์ส่วนตัวV{
เว็บไซต์อื่นWS
เหตุผลที่ลาออกWH
เอกVU
แผนกVs
แผนการเรียนVU
แพลตฟอร์มWO
แฟกซ์WT
โครงการV_
โครงงานW&
โซเชียลมีเดียWU
โทรVl
โทรศัพท์Vl
โทรศัพท์มือถือW7
โทรศัพท์อื่นWV
โทรสารWT
โปรแกรมV^
โปรแกรมที่ใช้V^
โปรไฟล์WF
โปรไฟล์ออนไลน์WU
โรงเรียนVi
ใบขับขี่WW
ใบอนุญาตขับขี่WW
ไอดีVg
お住まいWX
お名前WY
ご住所WZ
その他W[
その他のurlW\
その他のメールアドレスW]
その他の情報W[
その他の電話番号W^
ふりがなW[
やり取りW_
アカウントW`
アカウント名Wa
ウェブサイトK:
エンジニア歴Wb
カテゴリWc
キーワードWd
クライアントWe
コミュニケーションWf
コンテンツ作成Wg
コースWh
サイトK:
サイトurlK:
サービスFr
サービス名Fr
サービス概要Wi
スキルWd
スコアWj
スピーキングWk
スライドK:
ソースK:
ソースコードK:
タイトルWl
ダウンロードK:
チームWm
チーム人数Wn
チーム規模Wn
ツールWd
デモK:
ハンドルネームWa
ビザWo
ファックスWp
フリガナW[
フルネームWY
フレームワークWd
ブログK:
プロジェクト内容Wi
プロジェクト名WY
プロジェクト役割Wq
プロジェクト期間Wr
プロジェクト概要Wi
プロフィールWs
ホームページK:
ポイントWt
ポジションWu
ポートフォリオK:
マネジメント人数Wn
メンバー数Wn
メール1C
メールアドレス1C
ユーザidWa
ユーザー名Wa
ライティングWv
リスニングWw
リポジトリK:
リンクK:
リーディングWx
レベルWy
ロールWz
上司W{
上班地點W|
上班日期W}
上班時段X$
上级X%
上長W{
下属人数X&
下載X'
下載連結X'
下载X(
下载地址X(
专业X)
专业名称X)
专业成绩X*
专业排名X+
专业课程X,
业绩X-
个人业绩X-
个人主页X(
个人博客X(
个人工作X.
个人简介X/
个人网站X(
个人职责X.
个人角色X0
个人链接X1
中文名X2
中文姓名X3
主な仕事X4
主な使用技術Wd
主な実績X5
主な実績・成果X6
主な履修科目Wh
主な成果X6
主な技術Wd
主な担当X4
主な担当業務X4
主な業務X4
主な業務内容X4
主な業績X6
主修X7
主修专业X)
主修科系X8
主修課程X9
主修课程X,
主修領域X8
主催X:
主催団体X;
主催者X<
主办单位X=
主办方X=
主干课程X,
主管X>
主营业务X?
主要业绩X-
主要任务X.
主要内容X@
主要工作XA
主要工作內容XB
主要工作内容X.
主要成就XC
主要成果XC
主要技术XD
主要技术栈XD
主要技術XE
主要業務X4
主要業績XF
主要职责X.
主要职责和业绩X.
主要職責XB
主要课程X,
主要負責XB
主要负责X.
主辦單位XG
主页X(
书写XH
予備メールW]
事業内容XI
事業概要XI
交付者X;
交流XJ
产出X-
亮点XK
亮點XL
人数XM
人數XN
介紹XO
介绍XP
从业年限XQ
仓库X(
仓库地址X(
仕事内容X4
代码仓库X(
代码地址X(
件名Wl
任职XR
任职公司XS
任职单位XS
任职时间XT
任職公司XU
任職期間XV
企业XS
企业名称XS
企业简介X?
企业规模X&
企業XW
企業名XW
企業概要XI
会社XW
会社名XW
会社情報XI
会社概要XI
会社説明XI
会話W_
会話レベルXX
会議XY
会議名XY
会议XZ
会话X[
传真X\
位置X]
住まいWX
住址X^
住家地址X_
住所WZ
体制Wn
体重X`
体验地址X(
作品連結X'
作品链接X(
作品集Xa
作文Wv
作者Xb
使用スキルWd
使用ソフトWd
使用ツールWd
使用了XD
使用到XD
使用工具Xc
使用技术XD
使用技術Xd
使用技術・環境Wd
使用機器Wd
使用環境Wd
使用経験Xe
使用经历Xf
使用者名稱Xg
使用言語Wd
使用言語・技術Wd
使用語言XE
使用软件XD
依頼主We
信息处理Xh
信箱Xi
修士論文Xj
修習課程X9
個人サイトK:
個人ブログK:
個人成果XF
個人網站X'
個人網頁X'
個人職責XB
個人部落格X'
個人首頁X'
健康状况Xk
健康状態Xl
健康狀況Xm
備用信箱Xn
備考Xo
備註Xp
傳真Xq
働き方Xr
党派Xs
入学Xt
入学日期Xu
入学时间Xu
入學時間Xv
入社Xt
入社可能日Xw
入社可能時期Xw
入社年月Xt
入社日Xt
入职日期Xu
入职时间Xx
內容XO
內容創作Xy
全名X2
公司Xz
公司业务X?
公司介紹X{
公司介绍X?
公司名称XS
公司名稱XU
公司地点X|
公司描述X?
公司简介X?
公司簡介X{
公司背景X?
公司行业X}
公司規模XN
公司规模X&
公開urlK:
公開日Y$
共同作者Y%
共著者Y&
关于公司X?
关系Y'
关键字XD
关键技术XD
关键词XD
兵役Y(
兵役状况Y)
兵役狀態Y*
兵役狀況Y*
其他Y+
其他信息Y,
其他信箱Xn
其他电话Y-
其他網址Y.
其他网址Y/
其他資訊Y0
其他連結Y.
其他邮箱Y1
其他链接Y/
其他電話Y2
其它Y,
具體成果XF
内容Y3
内容创作Y4
写XH
写作XH
写真Y5
出版单位XZ
出版單位Y6
出版年Y$
出版日Y$
出版日期Y7
出版时间Y8
出版社Y9
出生Y:
出生于Y;
出生地Y<
出生年Y:
出生年份Y:
出生年月Y:
出生年月日Y:
出生日期Y:
出生时间Y;
出身Y=
出身地Y=
出身校Y>
分数X*
刊物XZ
利用技術Wd
利用環境Wd
到岗Xx
到岗日期Xx
到岗时间Xx
到职时间Xx
到職日W}
到職日期Xv
功績X6
加权平均分X*
勤務先XW
勤務先名XW
勤務地Y?
勤務希望地Y@
勤務形態Xr
勤務期間Wr
勤務開始可能日Xw
區域YA
卒業YB
卒業区分YC
卒業年度YB
卒業年月YB
卒業校Y>
卒業研究Xj
卒業論文Xj
卒論Xj
单位YD
单位简介X?
単位YE
単位数YE
博士論文Xj
博士论文YF
博客X(
原始碼X'
参画期間Wr
参考urlK:
发布日期Y8
发布时间Y8
发表于XZ
发表日期Y8
发表时间Y8
发表期刊XZ
发证单位YG
发证日期YH
发证机关YG
发证机构YG
取り組みX4
取り組みと成果X6
取り組み・成果X6
取引先We
取得年YI
取得年月YI
取得成果X-
取得日YI
取得日期YJ
取得时间YH
取得時期YI
取組・成果X6
受賞名Wl
受賞年YI
受賞日YI
口头互动X[
口头表达YK
口語互動YL
口語表達YM
口說YL
口语X[
口语交流X[
可上班日W}
可上班日期W}
可入职时间Xx
可到岗时间Xx
可到職日W}
可報到日W}
各種アカウントW`
合作單位YN
合著者YO
名YP
名前YQ
名字YR
名称YS
名稱YT
听YU
听力YU
听力理解YU
周期XT
問題解決YV
單位YW
团体YX
团队YY
团队人数X&
团队规模X&
団体YZ
団体名YZ
固定電話Y[
国Y\
国名Y\
国家Y]
国家 地区Y]
国籍Y^
國家Y_
國家 地區Y_
國籍Y`
團隊Ya
團隊人數XN
團隊規模XN
團體Yb
在住WX
在住地Yc
在学期間Wr
在學期間XV
在校时间XT
在校课程X,
在留資格Wo
在籍Wr
在籍企業XW
在籍期間Wr
在线体验X(
在线地址X(
在线演示X(
在线预览X(
在职时间XT
在职状态Yd
在職期間Ye
地区Yf
地區YA
地址Yg
地址链接X(
地域Yh
地点(n
地點Yi
均分X*
坐标(n
城市Yj
執筆者Y&
培训机构Yk
場所Y?
备注X/
备用电话Y-
备用邮箱Y1
外国語Yl
外語Ym
外语Yn
外语水平Yo
大学Yp
大学名Y>
大頭照Yq
头像Yr
头衔Ys
契約形態Xr
契約期間Wr
奖项Yt
奖项名称Yt
姓Yu
姓名Yv
姓氏Yw
委托方Yx
委託單位YN
婚否Yy
婚姻Yz
婚姻情况Yy
婚姻状况Yy
婚姻状态Yy
婚姻状況Y{
婚姻狀態Y|
婚姻狀況Y|
婚育Yy
婚育情况Yy
婚育状况Yy
媒体XY
学习内容X,
学习时间XT
学习课程X,
学会XY
学会名XY
学位Y}
学位名YC
学位类型Z$
学位论文YF
学分Z%
学分绩点X*
学历Z&
学历 学位Z$
学历学位Z$
学历层次Z$
学校Yp
学校名Y>
学校名称Yk
学歴Z'
学科Z(
学部Z)
学部・学科Z)
学部学科Z)
学院X)
學位Z*
學位類別Z*
學分Z+
學校Z,
學校名稱Z,
學業成績Z-
學歷Z.
學系X8
安全Z/
宗教Z0
宗教信仰Z1
官网X(
定居Z2
実務経験Wb
実施団体X;
実績X6
実績・取り組みX6
実績・成果X6
客戶YN
客户Yx
家乡Z3
家庭住址Z4
家庭地址Z4
寫Z5
寫作Z5
导师X%
専攻Z)
専攻分野Z)
専門Z)
専門分野Z)
專案介紹XO
專案名稱X3
專案成果XF
專案描述XO
專案期間XV
專案簡介XO
專案網址X'
專案角色Z6
專案說明XO
專案連結X'
專案類型Z7
專業X8
專題Z8
就労ビザWo
就労状況Z9
就學期間XV
就業可能日Xw
就業状況Z9
就業狀態Z:
就業狀況Z:
就职单位XS
就讀學校Z,
就讀科系X8
就读学校Yk
就读时间XT
层次Z$
居住Z2
居住エリアWX
居住地Z;
居住地區Yi
居住地址X^
居住地域Yc
居住城市Z<
履修科目Wh
岁Z=
岁数Z=
岗位Z>
岗位名称XR
岗位职责X.
州Z?
工作X.
工作业绩X-
工作任务X.
工作內容XB
工作内容X.
工作单位XS
工作單位XU
工作地Z2
工作地点(n
工作地點W|
工作型態X$
工作城市Z@
工作實績XF
工作岗位XR
工作年数XQ
工作年資ZA
工作年限XQ
工作性質X$
工作性质ZB
工作成就XC
工作成果XC
工作成绩X-
工作描述XA
工作时间XT
工作时间年限XQ
工作期間XV
工作業績XF
工作概述X/
工作状态Yd
工作简介X/
工作範圍XB
工作类型ZB
工作經歷年資ZA
工作經驗ZA
工作績效XF
工作经验XQ
工作职位XR
工作职掌X.
工作职责X.
工作职责与业绩X.
工作职责描述X.
工作職掌XB
工作職稱ZC
工作職責XB
工作范围X.
工作說明XB
工作许可ZD
工作項目XB
工具ZE
工夫した点Wt
工龄XQ
市Yc
市区町村Yc
希望ポジションZF
希望上班地點ZG
希望勤務地Y@
希望地點ZG
希望工作地點ZG
希望年収ZH
希望待遇ZI
希望性質X$
希望時給ZH
希望月給ZH
希望給与ZH
希望職ZF
希望職務ZJ
希望職種ZF
希望職稱ZJ
希望薪資ZI
希望雇用形態Xr
席次ZK
帳號Xg
常住地Z2
常居Z2
常驻X|
平台ZL
平均分X*
平均成績Z-
平均成绩X*
平均绩点X*
年収ZH
年月ZM
年月日YI
年生Y;
年级排名ZN
年纪Z=
年資ZA
年限XQ
年齡ZO
年齢ZP
年龄Z=
应用技术XD
应聘岗位ZQ
应聘职位ZQ
开发周期XT
开发工具XD
开发技术XD
开发框架XD
开发环境XD
开发经验XQ
开发语言XD
开发语言及环境XD
开始日期Xu
开始时间Xu
开源地址X(
当前城市Z2
当前状态Yd
当前职位ZQ
当前薪资ZR
役別Y*
役割ZS
役職ZT
役職名ZU
待遇ZI
待遇要求ZR
従業員数Wn
得られた成果X6
応募ポジションZF
応募職種ZF
性別ZV
性别ZW
总结X/
情報処理ZX
意向地点Z@
意向城市Z@
意向岗位ZQ
意向职位ZQ
應徵職位ZJ
應徵職務ZJ
應徵職缺ZJ
應徵項目ZJ
成就XC
成效XF
成果ZY
成果と工夫X6
成果・実績X6
成績ZZ
成绩Z[
成绩排名X+
我的岗位XR
我的工作X.
我的职位XR
我的职务XR
我的职责X.
我的角色Z\
截止时间Z]
戶籍Z^
戶籍地址X_
户口Z3
户口所在地Z3
户籍Z3
户籍地Z3
户籍地址Z4
户籍所在地Z3
所任职位XR
所任职务XR
所在公司Z_
所在国家Y]
所在地Z`
所在地区(n
所在城市Za
所在学校Yk
所在行业X}
所在部门YY
所学专业X)
所学课程X,
所属Zb
所属企業XW
所属会社Zc
所属公司Yx
所属单位Yx
所属団体YZ
所属机构Yx
所属行业X}
所属部署Wm
所属部门YY
所屬公司YN
所屬部門Ya
所用技术XD
手提電話Zd
手机Ze
手机 电话Zf
手机号Ze
手机号码Ze
手机电话Zg
手機Zh
手機號碼Zh
扶養家族Y{
扶養家族数Y{
扶養家族数(配偶者を除くY{
技术XD
技术 环境XD
技术关键词XD
技术博客X(
技术描述XD
技术架构XD
技术栈XD
技术点XD
技术环境XD
技术要点XD
技术选型XD
技能ZE
技能水平Zi
技術Xd
技術スタックWd
技術ブログK:
技術・環境Wd
技術架構XE
技術棧XE
技術環境Xd
技術要素Wd
担任XR
担任职位XR
担任职务Zj
担任职责X.
担任角色Zk
担当Zl
担当した業務X4
担当フェーズX4
担当作業X4
担当内容X4
担当工程X4
担当役割Wq
担当期間Wr
担当業務X4
担当範囲X4
担当職務ZU
担当領域X4
拠点Y?
持有駕照Zm
指导老师X%
指導教員W{
指導教授X>
授与団体X<
授与機関X<
授与者X<
授予单位X=
掌握程度Zn
排名Zo
推荐Zp
推荐意见Zp
推荐语Zp
推薦Zq
推薦の言葉Zr
推薦內容Zs
推薦文Zr
推薦語Zs
掲載XY
掲載媒体XY
掲載日Y$
掲載誌XY
描述Zt
携帯Zu
携帯telZv
携帯番号Zv
携帯電話Zu
携帯電話番号Zv
摘要Zw
擅長工具XE
擔任職務Zx
擔任角色Zy
收获X-
政治状态Xs
政治身份Xs
政治面貌Xs
效果X-
教育分野(isced fZz
教育机构Yk
教育機関Y>
教育程度Z{
教育領域(isced fZ|
教育领域(isced fZ}
敬称[$
文化程度[%
文章链接X(
方向X)
族群[&
日付ZM
日期['
时长XT
时间[(
时间段XT
昵称[)
時期ZM
時間[*
普通自動車免許[+
暱稱Xg
書くWv
最后修改[,
最寄り駅[-
最寄駅Yc
最後修改[.
最快到岗Xx
最終学歴[/
最終更新[0
最高学历Z&
最高學歷[1
最高學歷學校Z,
會話YL
月薪ZR
服务机构YX
服務單位XU
服務機關XU
服役情况Y)
服役狀況Y*
期刊[2
期刊名称XZ
期望地点Z@
期望地點ZG
期望城市Z@
期望岗位ZQ
期望工作地Z@
期望工作地点Z@
期望工作城市Z@
期望工作性质ZB
期望年薪ZR
期望待遇[3
期望月薪ZR
期望职位ZQ
期望職位ZJ
期望薪水ZR
期望薪資ZI
期望薪资ZR
期望薪酬ZR
期間Ye
本人职责X.
本人角色X0
本社所在地Y?
本籍[4
本籍地[4
机动车驾驶证[5
机构[6
查看X(
标题Yt
校名Z,
核心技术XD
核心技術XE
核心课程X,
核發單位[7
框架XD
案件名WY
案件概要Wi
案件種別Wc
業務X4
業務内容X4
業務内容の概要XI
業務概要[8
業務詳細X4
業界[9
業種[9
業種・業界[9
業績[:
概况XP
概要[;
概述Zw
標題[<
機構YW
歲ZO
歳ZP
母国語[=
母語[>
母语[?
毕业学校Yk
毕业年份Z]
毕业日期Z]
毕业时间Z]
毕业论文YF
毕业论文题目YF
毕业设计YF
毕业院校Yk
毕设YF
氏名WY
民族[@
水平Zn
求职地点Z@
求职岗位ZQ
求职意向ZQ
求职方向ZQ
求职状况Yd
求职状态Yd
求职类型ZB
求職意向ZJ
求職狀態Z:
汇报上级X%
汇报对象X%
流利程度[A
流暢さXX
海外経験Xe
涉及XD
涉及技术XD
涉及技术栈XD
満年齢ZP
源码X(
源码地址X(
溝通[B
演示X(
演示地址X(
点数Wj
照片[C
熟練度[D
熟练度Zn
熟练程度Zn
特記事項Wt
状态Yd
獎項[<
獎項名稱[<
獲獎時間YJ
环境XD
现住Z2
现住地Z2
现住址Z4
现在居住地Z2
现居(n
现居于Z2
现居住Z2
现居住地(n
现居住城市Z2
现居地(n
现居地址Z4
现居城市(n
现所在地(n
班排名[E
班级排名ZN
現住[F
現住地Y?
現住址X_
現住所WZ
現在の年収ZH
現在の状況Z9
現在地Yc
現居[G
現居住地[G
現居地Yi
現居地址X_
現居城市[G
現年収ZH
現職ZF
環境Wd
環境 言語Wd
環境・言語Wd
生[H
生まれ[I
生人Y;
生年[H
生年月日[I
生日Y:
生源地Z3
產業[J
產業別[J
產業類別[J
用了XD
用到XD
用到工具XD
用到技术XD
用到的技术XD
用到的技術XE
用戶名Xg
用户名[)
甲方Yx
申请职位ZQ
电子邮件[K
电子邮箱[K
电子邮箱地址[K
电话Zf
电话号码Zf
电邮[K
畢業學校Z,
畢業專題Z8
畢業日期[L
畢業時間[L
畢業論文Z8
発注元We
発行元[M
発行年Y$
発行日Y$
発行機関X;
発行者X;
発表Wk
発表年Y$
発表日Y$
發照單位[7
發表於Y6
發表日期[N
發表時間[N
發證單位[7
發證日期YJ
發證機構[7
目前居住地[G
目前所在地X|
目前状态Yd
目前狀態Z:
目前職稱ZJ
目前薪資ZI
目前薪资ZR
目标城市Z@
目标岗位ZQ
目标职位ZQ
目標職位ZJ
直属上级X%
直屬主管X>
相关技术XD
相关课程X,
相片[C
相關技術XE
相關課程X9
省Yf
省 州Yf
省份[O
研究テーマXj
研究分野Z)
研究方向X)
研究科Z)
研究題目Xj
研討會Y6
硕士论文YF
碩士論文Z8
示範X'
社交主页X1
社交平台[P
社交账号X1
社会人歴Wb
社名XW
社員数Wn
社团YX
社團Yb
社群[Q
社群帳號[R
社群連結[R
祖籍Z3
离开原因[S
离职原因[S
离职日期Z]
离职时间Z]
科目Wh
科系X7
科系名稱X8
称号[$
称呼[T
称谓[T
移动电话Zg
程度[U
程式碼X'
程式語言XE
種別Wc
種類Wc
稱謂[V
稼働開始日Xw
立場[W
第一作者YO
等級[X
等级Zn
签发机构YG
签证ZD
签证状态ZD
简介[Y
管理人数X&
管理人數XN
管理責任XN
簡介[Z
籍貫Z^
籍贯Z3
类别[[
类型[[
精通程度[\
系所X8
系排名[E
級[]
級別[^
終了YB
終了日YB
終了時期YB
組織[_
組織名YZ
経験[]
経験年数[`
結束日期[L
結束時間[L
結果X6
続柄[a
網址X'
網站X'
網站連結X'
網頁X'
線上展示X'
縣市[G
總年資ZA
績效XF
级别Zi
线上地址X(
组织YX
组织名称YX
经验XQ
结束日期Z]
结束时间Z]
结果X-
绩点X*
综合排名ZN
编程语言XD
网名[)
网址X(
网站X(
网络[P
网页X(
署名YO
習熟度Wy
职业ZQ
职业方向ZQ
职位[b
职位名称XR
职位类型ZB
职务Zj
职称[c
职衔XR
职责X.
职责描述X.
职责范围X.
联系Zf
联系住址Z4
联系号码Zf
联系地址Z4
联系方式Zf
联系电话Zf
联系邮箱[K
聞くWw
聯絡信箱[d
聯絡地址X_
聯絡方式[e
聯絡處X_
聯絡電話[e
聯繫電話[e
聴解Ww
職位[f
職位名稱ZC
職務[g
職務・役職ZU
職務內容XB
職務内容X4
職務名稱ZC
職務経験年数Wb
職務要約Ws
職務說明XB
職業[h
職種[i
職稱[j
職責XB
職責範圍XB
聽[k
聽力[k
肩書[i
肩書きZF
背景XP
自動車免許[+
自動車運転免許[+
自宅住所WZ
自宅電話Y[
自我介紹Xp
自我评价X/
苗字[l
荣誉Yt
获奖时间YH
获得日期YH
获得时间YH
著者Y&
著者名Y&
薪資ZI
薪资ZR
薪资期望ZR
薪资要求ZR
血型[m
血液型Xl
行业X}
行业类别X}
行動電話Zh
行業[J
补充Y,
表彰者X<
補足Ws
要点X@
要約Ws
要素技術Wd
規模Wn
规模X&
角色[n
言語[o
言語 fwWd
言語・fwWd
言語・ツールWd
記事K:
証明写真Y5
評点Wj
話すWk
話す(やりとりW_
話す(発表Wk
詳細Wi
認定団体X;
認定機関X;
認證單位[7
誕生日[I
語学Yl
語学レベルXX
語学力XX
語学検定[p
語学経験Xe
語学資格[p
語文Ym
語文檢定[q
語言Ym
語言程度[r
語言證照[q
說YM
說明[Z
説明Wi
読むWx
読解Wx
課程[s
論文[t
論文題目[t
讀[u
认证机构YG
论文YF
论文标题YF
论文题目YF
访问地址X(
证书[v
证件号[w
评价Zp
详情[x
详细地址Z4
语种Yn
语言[y
语言水平Yo
语言经历Xf
语言能力Yo
语言证书[v
说YK
说明X/
读[z
课程X,
負責內容XB
負責工作XB
負責角色Z6
負責項目XB
資料K:
資本金Wn
資格名WY
資訊處理[{
賞Wl
賞名Wl
负责X.
负责内容X.
负责工作X.
负责模块X.
负责角色Y'
责任描述X.
账号[)
起始日期Xu
起始时间Xu
起止年月XT
起止日期XT
起止时间XT
起訖時間XV
身份Y'
身份證[|
身份證號碼[|
身份证[w
身份证号[w
身份证号码[w
身体状况Xk
身分[}
身分證字號[|
身長Xl
身高[m
身高 体重Xk
身高 體重Xm
身高体重Xk
軟體XE
転職希望時期Xw
転職理由\$
软件XD
软件架构XD
软件环境XD
运用技术XD
退社YB
退社年月YB
退職YB
退職理由\$
通信地址X^
通信处Z4
通信處X_
通勤時間W[
通訊地址X_
通訊處X_
通讯地址Z4
通讯处Z4
連結X'
連絡先Y[
連絡先住所WZ
連絡先電話番号Y[
連絡電話[e
運転免許[+
運転免許証[+
邮件[K
邮件地址[K
邮寄地址Z4
邮政编码\%
邮箱[K
邮箱地址[K
邮编\%
部下Wn
部署Wm
部署名Wm
部落格X'
部門\&
部门YY
郵便番号\'
郵寄地址X_
郵箱[d
郵編\(
郵遞區號\(
都市Yc
都道府県Yh
配偶者Y{
配偶者の扶養義務Y{
配偶者の有無Y{
配属Wm
配属先Wm
重点X@
重要成果XF
重點XL
链接X(
開始Xt
開始日Xt
開始日期Xv
開始時期Xt
開始時間Xv
開発体制Wn
開発内容Wi
開発期間Wr
開発環境Wd
開発環境・言語Wd
開発規模Wn
開発言語Wd
開發工具XE
開發技術XE
開發環境XE
開發語言XE
関係[a
閱讀[u
關係[}
關於公司X{
關鍵字XE
關鍵詞XE
问题解决\)
阅读[z
阅读理解[z
院校\*
院校名称Yk
院系X)
雇主\+
雇用主XW
雇用形態Xr
雑誌名XY
離職原因\,
離職日期[L
電子メール1C
電子信箱[d
電子郵件[d
電子郵箱[d
電話\-
電話番号Y[
電話號碼[e
電郵[d
電郵地址[d
順位ZK
頒獎單位XG
頒發單位\.
頭銜[V
題名Wl
題目[<
顔写真Y5
類型Z7
顧客We
顧客名We
项目业绩X-
项目主页X(
项目亮点X@
项目人数X&
项目介绍XP
项目内容XP
项目单位Yx
项目名称\/
项目周期XT
项目地址X(
项目岗位X0
项目成果X-
项目成绩X-
项目技术XD
项目技术栈XD
项目担任X0
项目描述XP
项目收益X-
项目时间XT
项目来源Yx
项目概述XP
项目环境XD
项目简介XP
项目类型[[
项目职位X0
项目职务X0
项目职责X.
项目职责角色X0
项目背景XP
项目角色Z\
项目说明XP
项目起止时间XT
项目链接X(
颁发单位\0
颁发日期YH
颁发机构\0
颁奖单位X=
颁奖机构X=
预览地址X(
题目Yt
駕照Zm
駕駛執照Zm
驾照[5
驾驶执照[5
驾驶证[5
體重Xm
高中Yk
高校Y>
개발기간\1
개발스택\2
개발언어\2
개발인원\3
개발환경\2
개선성과\4
개요\5
개인홈페이지\6
거주\7
거주국가\8
거주주소\9
거주지\:
거주지역\:
거주지주소\9
건강상태\;
게재일\<
게재지\=
결과\4
결과및성과\4
결혼여부\>
경력\?
경력기간\?
경력연차\?
경칭\@
계약형태\A
계열\B
계정\C
고객\D
고객사\D
고등학교\E
고용주\F
고용형태\A
고향\G
공인시험\H
공저자\I
과목\J
과정\K
관계\L
관련링크\6
교육기간\1
교육기관\E
교육내용\J
교육분야(isced f\M
구분\N
구사능력\O
구사수준\O
구직상태\P
국가\8
국적\Q
군별\R
군복무\R
군필여부\R
규모\3
근무가능일\S
근무기간\1
근무부서\T
근무지\U
근무지역\U
근무처\F
근무형태\A
근무회사\F
급수\V
기간\1
기관\W
기관명\X
기술\2
기술및도구\2
기술블로그\6
기술스택\2
기술환경\2
기업\F
기업명\F
기업소개\Y
기여\Z
기타\[
기타링크\\
기타사항\[
기타연락처\]
기타이메일\^
깃허브링크\6
깃허브주소\6
나라\8
나이\_
날짜\`
내용\a
논문\b
논문명\b
논문제목\b
능력\c
닉네임\C
다운로드\6
단체\X
단체명\X
달성내용\4
담당\d
담당내용\Z
담당분야\Z
담당업무\e
담당역할\f
담당직무\g
대학\E
대학교\E
대학명\E
대화\h
데모\6
도\i
도구\2
도시\7
독해\j
듣기\k
등급\c
등수\l
레벨\m
링크\6
만나이\_
말하기\n
맡은업무\Z
맡은역할\o
맡은일\Z
맡은직무\g
매출규모\3
메일\p
메일주소\p
면허\q
명칭\r
모국어\s
모바일\t
문제해결\u
바로가기\6
발급기관\v
발급일\w
발급일자\w
발급처\v
발주처\D
발표일\<
발표자료\6
발행기관\v
발행년도\<
발행일\<
발행처\x
배경\a
배포링크\6
배포주소\6
병역\R
병역구분\R
병역사항\R
병역여부\R
보고대상\y
보훈대상\[
복수전공\B
본인역할\o
본적\G
부서\T
부서명\T
부전공\B
블로그\6
비고\z
비상연락처\{
비자\|
사는곳\7
사는지역\7
사업내용\Y
사용기술\2
사용도구\2
사용스킬\2
사용언어\2
사용언어및기술\2
사용자명\C
사용툴\2
사용프로그램\2
사용한기술\2
사원수\3
사이트\6
사진\}
산업]$
산업분야]$
살\_
상명]%
상사\y
상세내용\a
상세업무\Z
생년]&
생년월일]&
생일]&
서비스]'
서비스링크\6
서비스소개\a
서비스주소\6
석사논문\b
석차\l
설명\5
성](
성과\4
성명])
성별]*
성적\V
성함])
세\_
소개\5
소셜계정]+
소속],
소속부서\T
소속팀\T
소속회사]-
소스코드\6
소재지\U
수강과목\J
수상내용]%
수상년도\w
수상명]%
수상일\w
수여기관].
수여처].
수준\c
수행기간\1
수행업무\Z
숙련도\m
스택\2
시\7
시 군 구\7
시 도\i
시력\;
시상기관].
시연\6
시작]/
시작일]/
시작일자]/
시행기관\v
시행처\v
신장\;
실적\4
쓰기]0
아이디\C
안전]1
어학자격증\H
언어]2
언어 환경\2
언어수준\O
업계]$
업무]3
업무내용\Z
업무범위\Z
업무상세\Z
업무성과\4
업무실적\4
업적\4
업종]$
역할]4
역할및업무\Z
연구주제\b
연도\1
연락처\{
연령\_
연봉]5
연차\?
외국어]6
외국어명]6
요약\z
우편번호]7
운전면허\q
운전면허증\q
웹사이트\6
위치\:
유선전화\{
유형\N
의뢰처\D
의사소통]8
이름]9
이메일\p
이메일주소\p
이수과목\J
이수학점]:
이직사유];
인원\3
인증기관\v
일반전화\{
일자\w
읽기\j
입사]/
입사가능시기\S
입사가능일\S
입사년월]/
입사일]/
입학]/
입학년월]/
입학일]/
자택주소\9
작문]0
작업기간\1
작업내용\Z
장소\U
장애여부\[
재직구분\A
재직기간\1
재직상태\P
재직여부\P
재학기간\1
저널명\=
저자\I
저장소\6
전공\B
전공명\B
전공분야\B
전공학과\B
전자우편\p
전화\{
전화번호\{
점수\V
정보처리]<
제목]%
조직\X
졸업]=
졸업구분\K
졸업년도]=
졸업년월]=
졸업논문\b
졸업일]=
졸업작품\b
종교]>
종료]=
종료일]=
종료일자]=
종류\N
주관].
주관기관\D
주관처\v
주민등록번호]?
주소]@
주요과목\J
주요기술\2
주요내용\a
주요담당업무\Z
주요사업\Y
주요사용기술\2
주요사항]A
주요성과\4
주요수강과목\J
주요스택\2
주요실적\4
주요업무\Z
주요업적\4
주요활동]A
주전공\B
주최]B
주최기관].
증명사진\}
지도교수\y
지방\i
지역\:
지원부문]C
지원분야]C
지원직무]C
직급\g
직급 직책\g
직무]D
직무내용\Z
직무명]C
직업]C
직원수\3
직위\g
직위 직책\g
직장\F
직장명\F
직전연봉]5
직책]E
직함\g
진행기간\1
집주소\9
참고링크\6
참여기간\1
참여역할\o
참여인원\3
체류자격\|
체중\;
총경력\?
최종수정]F
최종연봉]5
최종학력]G
추가정보\[
추천글]H
추천내용]H
추천사]H
출근가능일\S
출생]&
출생년도]&
출생연도]&
출생일]&
출생지]I
출신지\G
출신학교\E
출판년도\<
출판사\=
출판일\<
취득년도\w
취득년월\w
취득일\w
취득일자\w
콘텐츠제작]J
클라이언트\D
키워드\2
퇴사]=
퇴사년월]=
퇴사사유];
퇴사일]=
퇴직사유];
툴\2
특징]A
팀\T
팀구성\3
팀규모\3
팀원\3
팀인원\3
팩스]K
평균학점\V
평점\V
포지션]L
포트폴리오\6
프레임워크\2
프로젝트개요\a
프로젝트기간\1
프로젝트설명\a
프로젝트성과\4
프로젝트소개\a
프로젝트역할\o
프로젝트유형\N
프로필사진\}
플랫폼]'
학과\B
학교\E
학교명\E
학력]M
학력구분\K
학부\B
학술지\=
학위\K
학위구분\K
학위논문\b
학점\V
학회\=
학회지\=
한글이름])
한줄소개\z
합격일\w
핵심사항]A
핵심성과\4
핸드폰\t
핸드폰번호5x
현거주지\7
현재상태\P
현재연봉]5
현재직무]C
현주소\9
혈액형\;
혼인상태\>
혼인여부\>
홈페이지\6
환경\2
활동기간\1
활동기관\X
활용기술\2
활용도구\2
활용수준\m
회사\F
회사개요\Y
회사명\F
회사소개\Y
회화\h
회화능력\O
회화수준\O
휴대전화\t
휴대폰\t
휴대폰번호5x
희망고용형태\A
희망근무지]N
희망근무지역]N
희망근무형태\A
희망급여]5
희망연봉]5
희망지역]N
희망직무]C
희망직종]C
"#, b"4\x00\x08\x00F\x00\x06\x00\x04\x00\x02\x00\x02\x00\x17\x00\xd8\x01F\x02\x0b\x00\x05\x00\x07\x00\x15\x00\x08\x00\x8b\x00\t\x00N\x00\xa1\x00\x04\x00\
\x01\x00\xd8\x00\x16\x00\x0e\x00\xe8\x01i\x00\x0b\x00\x05\x00e\x02L\x00U\x00\x1f\x00\x03\x00\"\x00\x06\x00\x05\x00!\x00\x86\x01\x18\x00M\x01\
\x03\x00\x00\x00\xa1\x01\x03\x00\x13\x00\x00\x00\xc7\x01\x05\x00\x0b\x00I\x02\"\x00<\x03\x08\x00\\\x00\x9f\x00\x07\x00\x12\x00\x08\x01<\x00\x81\x03\
\x02\x00.\x00\x04\x00\x02\x00\x1d\x00\x05\x00\xbe\x00\x06\x00\"\x00e\x00]\x00\xa8\x00\xaf\x00\x07\x00\x00\x00`\x001\x00t\x03\xb9\x00r\x00\
\x13\x00\t\x00w\x00\'\x00v\x017\x00\xfd\x029\x00\x9d\x03 \x00\x02\x00\x1c\x00\xbf\x008\x03n\x00c\x008\x00\x01\x00\x15\x004\x00\
\xea\x00\x01\x00z\x00\xd8\x00\x07\x00\xb5\x00\xe6\x00\x12\x00\x08\x007\x00m\x00=\x00\\\x00\x83\x00;\x00\x9c\x03\x0f\x00\x00\x00\n\x00,\x00\
\x00\x00\xcc\x00\x02\x00\xfa\x002\x02\x9c\x00r\x00\xc3\x00\x17\x005\x00\xf9\x02\x02\x00\x17\x00\x99\x00E\x03\x06\x00;\x00\x00\x00)\x00\xd5\x00\
\x20\x00\x04\x00\x11\x00\xb7\x00\x01\x005\x01G\x00\x13\x00%\x00!\x00\x00\x001\x00\xf6\x00\x0e\x00\x06\x00\x05\x00\x01\x00H\x00\xee\x05\x05\x00\
\x9b\x00\x04\x00#\x005\x02\x00\x006\x01\x0e\x00\x10\x00\xec\x01R\x00\"\x00\"\x00\x00\x00E\x00\x1a\x00t\x025\x00\n\x00\x11\x00G\x00\
\x8c\x00\x17\x00\xd8\x00\x9a\x01\x03\x00/\x00\x00\x00z\x01}\x000\x00\x06\x00D\x00<\x03\x1d\x003\x01\x01\x00y\x00\x01\x00\x8e\x03\x01\x00\
\x0b\x00\x04\x00\x04\x00\x16\x00\n\x00\xbe\x01\x00\x00\x03\x00<\x01\x0f\x00\xc4\x00\x10\x00\x8d\x00\x0f\x00\x0b\x00\x1b\x00\x01\x00\n\x00\x03\x00\x00\x00\
\x00\x00i\x01\x01\x00\xa2\x00\x03\x00\x01\x00B\n\t\x00\x01\x00\x1a\x00w\x00#\x00\x89\x00\x9d\x00=\x00$\x01\x7f\x00\x12\x01\x02\x00*\x00\
\x10\x01\x02\x00/\x01\x02\x00\x05\x00\xdc\x01\x03\x000\x00\x0b\x00\x8d\x00!\x00~\x00\x0f\x00\x05\x00\x01\x00\x1d\x00;\x00\xf3\x00p\x00\xa5\x03\
\x1e\x00\x07\x00\x01\x00\"\x00\x03\x00\x02\x00#\x01(\x00M\x00\t\x00-\x00\xa8\x00\x91\x03D\x02\x01\x00\n\x00\x03\x00\x8b\x00\x04\x00\x00\x00\
\x00\x00\xb5\x00\x91\x00H\x01\x1e\x00a\x01\x94\x01Z\x00\x02\x00\x16\x00\x18\x01\x1a\x00\x06\x00+\x00\xae\x00\x1b\x00i\x00\xa0\x01\x01\x00@\x02\
i\x00_\x01\x16\x00\xd0\x02\x00\x00\x01\x00 \x00\t\x00\x0b\x00I\x00*\x00\x16\x00@\x00\"\x03\x02\x00#\x00\x04\x00\xc8\x01(\x00\xfc\x00\
.\x00\xe7\x00\x91\x00F\x00\\\x00^\x00\x00\x00\x0c\x00\x1b\x00\x04\x00\x10\x00\x00\x00\x0e\x00\xaa\x05\n\x00:\x00\x8d\x03\x03\x00\x01\x00\x06\x00\
:\x00\xcb\x00(\x00a\x00\x05\x00t\x00\x92\x03r\x00\x0f\x00\"\x00\x05\x00\x00\x00\x08\x001\x00\x1f\x00\xf6\x01\x14\x02\x03\x00\x03\x00\x02\x00\
\n\x00\x00\x00w\x01\x0c\x00\x13\x00\x07\x00\x11\x00\x00\x00H\x00\x1a\x00\xff\x00\x8c\x00\x01\x00G\x00\x02\x00\x13\x00\x00\x00\x0b\x00*\x00\xdb\x01\
\r\x00\x05\x00\x12\x00\x01\x00\"\x00\x92\x05\x1a\x00m\x00 \x00\x1a\x06\xd2\x00\x00\x00\x8f\x00\x00\x00\x0e\x00]\x00\x01\x00!\x00\x00\x00m\x00\
\x05\x00\x00\x00\x00\x00\x01\x00\\\x00\r\x00\x03\x00\x12\x01\x0c\x00\x05\x00\x01\x00\x01\x00\x0e\x01\x13\x00\x90\x00r\x02\n\x01\r\x00,\x00\x8b\x03\
i\x00\x01\x001\x00\xc8\x02\x18\x00\x12\x00\x02\x00\xeb\x00\x9a\x00\x07\x00\x00\x00\x07\x00\x01\x00k\x01\x02\x00\xf4\x00b\x00i\x01\x03\x00\x00\x00\
\x02\x00\x82\x00&\x00\x9a\x03\xbc\x00\xbc\x00\x00\x00\x0f\x00\xd8\x02\x03\x00\x01\x00\x00\x00\x08\x00\x0b\x04O\x00\x00\x00U\x03\n\x00\x18\x00\x02\x00\
\xa6\x01\x07\x00(\x01\x0b\x00\t\x00G\x01\x13\x00\x17\x01\x08\x00\x02\x05\x00\x00\x0e\x00X\x00\xd1\x02\xa9\x04\x02\x00\x00\x00.\x01`\x00\x00\x00\
\x1b\x00\xdd\x00\x00\x00\xfa\x06\x00\x00\xde\x01\xbb\x01\xe7\x00\x0c\x00K\x01]\x01\xc8\x002\x011\x00\xd1\x03\x14\x00\x04\x00\xa6\x00\x00\x00\x00\x00\
2\x00\r\x02*\x00\x16\x00\x17\x00\x02\x00\x0c\x01\x11\x00B\x00\xc7\x01*\x00\x17\x00\x05\x00\x1b\x00d\x03\x0b\x00p\x01\x96\x01\x0f\x03\x1a\x00\
\x01\x00\xf5\x00\x05\x00\x0c\x00\x87\x01\x00\x00\x03\x00_\x01\xfe\x00\x11\x02\x17\x01\x9b\x04D\x00\xc8\x00\x06\x00V\x01A\x08\x00\x005\x00\x00\x00\
\x92\x00\x11\x00\x94\x02\xa1\x00\x01\x00\x12\x00\xbe\x00\x85\x00K\x00\xec\x00\x17\x00\xbf\x00\xe4\x023\x02\x11\x00\x00\x00\xcc\x06A\x00\x12\x00L\x02\
\x0b\x00\x00\x00)\x00\x02\x00\x17\x02h\x01K\x00\x18\x00\x01\x00\x00\x00\xb3\x03\x02\x00\x19\x00y\x00\x00\x00\'\x00,\x00\x83\x04W\x00R\x00\
\xd7\x044\x00t\x01)\x00\x00\x00\x01\x00\x16\x00\x00\x00\x06\x00\r\x00s\x00\x00\x00\x00\x00\x11\x00\x11\x00\x00\x00~\x05\x18\x00d\x04g\x00\
\x00\x00\'\x03\x9e\x02\x05\x00a\x00:\x00\x93\x014\x006\x05\x00\x00U\x01\x06\x00\x02\x00\x94\x00\xbc\x044\x00\x0c\x01]\x00 \x00\x00\x00\
\r\x01\x01\x00\x0c\x00\xfa\x02z\x00\x00\x00:\x00\x1d\x00\x13\x00\x01\x00\xf2\x00\x0f\x00\x8f\x00\xab\x00\xe8\x01O\x00\x04\x00\xaa\x01O\x00\x10\x00\
\xb8\x037\x00\r\x00(\x00\x12\x00\x8f\x00\x14\x00\x18\x00\x00\x00\x00\x00\x14\x00\x04\x00\x1a\x00\x02\x00\x00\x00\x00\x00\x00\x00\xd3\x01\x00\x00\r\x00\
\x0b\x00\xed\x00\x08\x00\xed\x02\x00\x00\x02\x00\x01\x00\x0c\x00*\x00\x00\x00\x00\x00\x08\x00\x04\x00$\x00\xf5\x00\'\x01\x19\x00\x0b\x00\x04\x00\x0c\x00\
\x01\x00{\x00\x1f\x01\x15\x00\x11\x00P\x00\x03\x00\x05\x00\x03\x00\x00\x00\x9f\x000\x00&\x00\x03\x00j\x041\x01j\x03\x08\x00\x17\x007\x00\
\x00\x00\x03\x00f\x00\x03\x00$\x01\x82\x00\xd3\x05\x13\x00M\x00\x0b\x00i\x00f\x000\x00%\x00\x00\x00\x89\x02\xc6\x00\"\x008\x00\x85\x00\
w\x00\x06\x00\x00\x00\x02\x00\x00\x00k\x00\x05\x008\x00\x03\x003\x00\x03\x00\x00\x00C\x00\x1b\x00\x0f\x00\x00\x00\xdc\x01\x1c\x00\x0b\x00\x10\x00\
A\x01B\x00\n\x00\x04\x00\xfb\x034\x00\xbb\x00\x00\x00\x1d\x00\x03\x00\x11\x002\x00\x01\x00#\x00\xb4\x00\xf3\x00H\x00\x00\x00_\x01}\x02\
\x03\x00\x00\x00\x19\x00\x00\x004\x00\x8c\x00\n\x00!\x01\x00\x00\x00\x00N\x00\x00\x00\x11\x00\x0f\x00\xaa\x00X\x00\x14\x00\xdb\x01\x88\x00&\x00\
\x04\x00\xb0\x00/\x00\x02\x00\xdb\x00r\x00\xf0\x08\xd0\x00$\x006\x00\x0f\x03\x1d\x00?\x01\x00\x00\x01\x00\x03\x00Z\x05\x00\x00\x14\x01\x10\x00\
K\x00X\x00\x00\x00\x83\x00\xb7\x03\xe8\x00\x99\x00\x00\x01\x03\x00*\x00g\x00!\x01\x10\x00\x01\x00\x02\x00\x10\x01\x89\x008\x00x\x00C\x00\
(\x01\x88\x00\x03\x00\r\x00?\x00\r\x009\x00\x00\x00\x85\x00\x07\x00\xc5\x05\x02\x00\n\x00_\x02)\x00\x05\x00\x02\x00j\x00\x05\x00\x91\x00\
e\x00\xbe\x00\x06\x00\x04\x00\x02\x00H\x00\x00\x00\x06\x00\x00\x001\x01\xd3\x03\x1e\x00\x03\x003\x00\x8a\x00\x00\x007\x00\x96\x00C\x00\x1f\x00\
\x06\x00{\x011\x00\x19\x00#\x00w\x00\n\x02w\x05J\x00\x85\x00\xbe\x03\x05\x00\x1f\x00\x06\x00\x8e\x00\x00\x00\x04\x00\x10\x02o\x02\n\x00\
*\x01\x14\x009\x00\xb3\x01\x18\x00\x0f\x00\x00\x00V\x00<\x01;\x00\x03\x00\x01\x00G\x00A\x00\n\x00\x1a\x02\\\x01\x03\x00\x02\x005\x07\
\"\x00\x02\x00\xd4\x00\x05\x00Z\x02\n\x00\x02\x004\x00\xa3\x04\xbc\x03\x04\x00\x06\x00(\x01\x96\x00\x05\x00\x00\x00\x16\x00)\x00K\x03*\x00\
\xe1\x00\xb6\x00\x03\x00\x00\x00:\x01\x06\x00\x01\x00\x01\x00\x00\x00\x04\x00\xc7\x00{\x06\x02\x00j\x00\xa1\x00\xf7\x00\xd8\x01\x03\x00\t\x00{\x00\
;\x02\xbf\x00*\x00\x02\x07b\x00\x01\x00\x13\x00(\x00c\x00\x02\x00%\x00\xc7\x00\xca\x00\x03\x00\x00\x00\x0e\x00\x0e\x00\xb4\x00-\x00*\x00\
\x03\x00\xa8\x01\x01\x00\x11\x00\x00\x00\n\x00\x07\x00@\x00\xd3\x01\x7f\x00M\x00\x0f\x011\x00C\x01\x89\x00\x03\x00\x05\x00\x00\x00\'\x00\x83\x02\
=\x00*\x04\xae\x00\x08\x00Z\x00w\x00^\x00\x04\x00O\x00\x1d\x00\x05\x01\x00\x00`\x00\x03\x00\x8d\x00\x00\x00\x00\x00\x00\x00\xb4\x00\x00\x00\
\xec\x00\x9e\x02\xaa\x00\x15\x00\x1e\x02w\x02\x18\x02\x00\x00\x12\x00,\x01\x04\x00\x1d\x00h\x01\xf1\x00/\x01\x00\x04$\x00\x00\x00\x8d\x00\x14\x00\
\x00\x00\x00\x00\x07\x00u\x06}\x01\x07\x00\n\x00\x10\x00\xa6\x00\x19\x00@\x00\x05\x00\x95\x02\x0e\x00\x1a\x00u\x00\x00\x00\x7f\x02a\x007\x00\
/\x00>\x00\xb2\x02\xe2\x01\t\x00\x84\x01\x01\x00\x05\x00\x1e\x00\x00\x00\x12\x00\'\x00\x08\x00e\x00\x0b\x00L\x00\n\x00\xc4\x01\x00\x00\x07\x00\
\x06\x02\xef\x01\x08\x00\x01\x00\x02\x00\x15\x002\x00\x01\x00\x06\x01\x0c\x00\x1a\x00l\x00\x19\x00@\x01\r\x002\x00H\x01\x04\x00\x12\x03\xaa\x00\
\x02\x00@\x01\x07\x00\x05\x00\x02\x00!\x03\x17\x01\x0e\x00)\x00F\x00\x16\x00\x11\x00M\x01\x0c\x00\x97\x03\xb1\x007\x00\x05\x08\x03\x00y\x01\
\x00\x006\x00\'\x00#\x00\x13\x00\x15\x01\xb8\x00\x13\x00\x04\x00\x00\x00\x05\x00\x07\x01\x98\x07a\x00\x0b\x00\xa2\x00\x13\x010\x03\x01\x00R\x00\
\xa3\x00\x1d\x00\xc1\x02\x00\x006\x06\t\x00\x9a\x00M\x01\x04\x00\x96\x00$\x00|\x00z\x00\x06\x00Q\x01\x92\x04\xfa\x00\x0c\x005\x00\x1d\x04\
k\x00\x05\x02\x88\x03\xf1\x06M\x05\xd0\x00\x0b\x00\x07\x00\x01\x00\xd5\x00\xc6\x00q\x002\x00\x07\x00\xd3\x00\x01\x001\x00>\x00=\x00;\x01\
?\x02\x04\x00\x10\x009\x01%\x00\x0b\x00\x01\x00/\x00\x10\x00/\x00\x01\x00\x16\x00\x1a\x01!\x002\x00.\x00\x0f\x00\x07\x00\x03\x00\x1f\x02\
\x91\x00\xd4\x01\x00\x00F\x00\xb9\x01x\x01\x04\x00/\x03\x12\x00s\x02\x02\x00f\x01\xa8\x00\x9f\x01\x05\x00\x01\x00\x04\x00\x12\x00K\x00\xe6\x01\
\x00\x00L\x00\x03\x00\x03\x00-\x00\x05\x00\x01\x00\x7f\x02\x04\x00_\x02\xf7\x00\x07\x00-\x00#\x01\x00\x00T\x00\x15\x00I\x00\x19\x03@\x02\
\xf3\x00\x04\x00o\x00\r\x00]\x02n\x00\x07\x00\x01\x00(\x00\x00\x00\x0c\x00\x00\x003\x00\x01\x00\x8d\x01\x03\x00\xa4\x00\x02\x00\x00\x00\x1c\x01\
\x1b\x002\x00\xb5\x02P\x01h\x00\x16\x00$\x00Z\x00\xa4\x03\x19\x00\xed\x00\x8c\x01O\x022\x00\t\x00\"\x00\x11\x009\x00W\x007\x05\
\xc0\x01\x07\x00\x01\x000\x0b\x12\x00$\x03\x12\x00\x00\x00\xa2\x00J\x00f\x00I\x00\x03\x00\xb2\x01-\x00\x19\x003\x00\x00\x01\xe3\x00\x00\x00\
\t\x00\xa5\x00k\x04\x11\x00\x95\x080\x01\x0e\x00\x01\x00;\x00e\x08\x80\x00\x11\x00\x00\x00z\x01G\x01\xc9\x02-\x00\x03\x00-\x00O\x01\
\x00\x00\x0f\x01B\x00\x8a\x00A\x00B\x00M\x02\x06\x00\x1a\x00\x91\x05\x06\x00\x1f\x00\x0b\x00\x02\x00\xa7\x00\xa9\x04\xdb\x01\x02\x00F\x01E\x07\
\xbb\x00\x01\x00\x15\x00P\x00-\x00\xb3\x00\x14\x00\x01\x000\x01 \x00\x00\x00j\x011\x00\x15\x01V\x02\x04\x00\xcf\x00\xba\x03\xb0\x00#\x00\
\x00\x00\x06\x00\x13\x03\x07\x01\xe4\x00\x05\x00&\x00n\x00-\x008\x00\xb8\x00\x00\x00\x8d\x01\xeb\x00\t\x00B\x011\n:\x009\x06\xdf\x03\
t\x01\x18\x00\xcb\x02\x17\x020\x01\x1d\x00\x03\x00\xda\x005\x00\\\x04\xa9\x00\x0f\x03\xbf\x00\x17\x00\xc7\x03,\x00\xab\x00\x87\x01\x01\x00\xa4\x02\
\x07\x00\x87\x00*\x08\x05\x00\x00\x00\r\x00\x01\x00\xb8\x00\x00\x00\xbb\x00I\x08\x04\x00\x0c\x00b\x01\x86\x00O\x04%\x00\x14\x03?\x00:\x00\
\xcc\t\x00\x00N\x02\xc7\x00!\x00q\x00#\x00Q\x04\x1d\x00|\x01_\x00P\x00\x18\x00x\x01k\x00\x16\x01\t\x01\xfd\x03\x06\x00,\x02\
&\x00!\x00\xb6\x01\'\x00\x93\x00\xe7\x01\r\x00\x01\x01\x0c\x00B\x00\x03\x00\x90\x01\xbe\x00\xa3\x03)\x00\x89\x00\x05\x00\x08\x00\xa4\x01\x05\x00\
\xde\x024\x08\x02\x00{\x00x\x00\r\x00\x03\x00(\x00\xd0\x05\"\x00\xc3\x05\x9d\x00\x04\x00\x00\x00\x16\x07b\x00\x14\x00\xfe\x01\xa2\x03\x13\x00\
\xdb\x00\x00\x00\x03\x00\x19\x05M\x00\x08\x00\x16\x03\x01\x01T\x03C\x00\x0e\x00\x05\x00\'\x00\x9b\x006\x00\x01\x00\x0f\x08\x03\x00\x00\x00\xfe\x00\
\x0e\x00\xc6\x05D\x00\x13\x00\x0c\x00\x19\x00f\x00\x00\x00\x0b\x00\x8f\x00\x15\x00\x01\x01\x91\x01\r\x00\x08\x00\xe7\x01\xda\x01\t\x00g\x01\x9f\x01\
X\x02R\x005\x00K\x00\xd0\x00\x11\x00\xa5\x00\x95\x02\"\x007\x00J\x00\xac\x01\x00\x00\r\x00R\x00\x92\x02e\x00c\x01\x02\x00\x05\x00\
\x17\x00N\x00\x0b\x00\x10\x00\x1c\x00k\x01k\x00\x14\x00\x00\x00\x0c\x00.\x00\xee\x04p\x01>\x01\xaa\x03U\x00\x1d\x00I\x004\x00I\x03\
\x05\x00F\x01\x07\x00\xc1\x07\xd7\x01\x08\x00\x0e\x00\x89\x00\xf5\x00\x00\x00\x04\x00\xa7\x01B\x01\x00\x00\x05\x00\xd6\x01\x19\x06>\x00\x8e\x00\x19\x00\
^\nm\x03\x08\x00.\x00W\x05\x12\x00\xa5\x00G\x00\x03\x00\x00\x00\xa3\x02\xc2\x01C\x00&\x00H\x00\x04\x00\xb0\x00]\x06.\x02\x8e\x04\
\xc7\x038\x01\'\x006\x00\xbd\r:\x03\x0b\x00\x88\x01\t\x00\x11\x00[\x00\xc2\x01\xa9\x01:\x00b\x01(\x00C\x01\x02\x00A\x01\x03\x00\
\x07\x00\xb0\x00U\x01_\x01\xdb\x00\xa0\x0b;\x00\xc2\x01\x84\x00\'\x04 \x00\xe6\x01\x07\x00V\x04\\\x00\xba\x00\xa3\x01D\x00\xc4\x00\x02\x00\
\x05\x10&\x00\xc1\x00g\x01\x18\x00\x01\x00\x87\x022\x00\xe6\x00%\x06j\x01\xc5\x01\x00\x00Y\x04\x8e\x03\x05\x00\x0e\x034\x00\xc2\tD\x00\
\x14\x01\x00\x00\x00\x00z\x01E\x01I\x02\x02\x00\x08\x00\x1f\x00\x0b\x00\x01\x00\x10\x00\x01\x00\x1a\x00u\x01\x0b\x00\x03\x00\x91\x05\xc0\x005\x00\
\xa8\x00\x00\x00\xd1\x00\x16\x00\xc5\x05\xaf\x11@\x01\xf1\x03\x1f\x00]\x00\x10\x01\x05\x00P\x00\xa0\x05\x01\x00\xf7\x01\x18\x00\x8b\x02\x16\x00A\x15\
\x05\x00N\x05k\x00\x10\x00$\x023\x00\x01\x00.\x00\x8d\x00O\x00@\x08j\x00B\x00\x01\x00r\x00T\x04\r\x00B\x003\x00\x88\x00\
\x06\x00\x97\x00\x05\x00\xe5\x00\x00\x00\x1b\x04:\x05[\x00\t\x07\x14\x03\x00\x00 \x00\x0b\x00\x10\x00\x02\x00\x03\x00\x9c\x00\xca\x00i\x00?\x01\
\x10\x00Q\x00\x11\x03\xac\x00\x00\x00\xc8\n1\x02#\x00\r\x00s\x03\xef\x00\x16\x00+\x00\x04\x005\x00C\x00\x01\x00C\x0bd\x02\x1f\x00\
\x9a\x00&\x00\xe1\x00\'\x00\x04\x00\'\x00\x0b\x00R\x00\x89\x022\x00\xe7\x01\x9a\x04b\x00\"\x00(\x00\x00\x009\x00\xa4\x00\x95\x039\x00\
\x03\x00\x0c\x00\x06\x00\xfe\x069\x00\x11\x00 \x00\x03\x01\x11\x00\xa7\x05\x00\x00\x00\x00>\x01\x1c\x00\x02\x00X\x01\x0c\x00\xd0\x02\x06\x00\x04\x00\
+\x003\x00\n\x00\x8b\x04\x1c\x00\x08\x00\xd7\x02^\x00\x1a\x00r\x00P\x05\x0e\x00\x16\x00\x8e\x00\x9f\x00\x1e\x00o\x03z\x00m\x00\xd6\x01\
7\x04)\x04+\x00\xca\x02\x0f\x01\xe3\x00\x06\x005\x00a\x00\x01\x00y\x00>\x03\xda\x00*\x00O\x03\x00\x00[\x027\x00\r\x00\x06\x00\
;\x01\x01\x00\x00\x00\x00\x00\xdf\x01\x01\x00\x02\x00\x81\x01\n\x00\xee\x03>\x00\xc2\x01\x00\x00I\x05\x7f\x009\x00\x83\x04\t\x00\x10\x00\xae\x00\
6\x00\x01\x00\xca\x01<\x01\xf9\x00\x16\x04\xb6\x02G\x01\x03\x00\x05\x00\x00\x00\xc4\x00\xc8\x01\x17\x0ei\x00\xed\x01\x1d\x00\x00\x00^\t\xdf\x04\
p\x01s\x00\xd6\x00G\x00\x15\x00\x00\x00\x0c\x00\x91\x00\xb7\x00\xbb\x00\xb1\x00(\x02\x00\x00\xfd\x00\x00\x00\x01\x00\x06\x00G\x05\x01\x00\x05\x00\
k\x00\x06\x00s\x00r\x00\x0b\x00B\x00\x05\x00\x1e\x00\x06\x00\xfe\x01\x08\x00\x01\x00;\x03\x06\x00\xa7\x00\x16\x00i\x01=\x0c\x04\x00\xe7\x00\
\xb4\x00(\x01V\x00#\x00\xe8\x01?\rg\x00\x03\x00X\x0e6\x00.\x01}\x00e\x00\xc7\x00\x08\x00F\x01\xce\x00$\x00\xb8\x04\x19\x01\
\x13\x00\x03\x00\x17\x00\xda\x00>\x02\x12\x00\x00\x00\x01\x00\x1f\x01?\x07\x01\x00c\x00\xf2\x00\x15\x00i\x05B\x02[\x01]\x01\x1a\x00p\x01\
\x01\x00\x02\x00\\\x00\x11\x02\xc1\x00\x00\x00h\x00\x1c\x00(\x00\x00\x00\xc1\x00J\x00\x07\x00\xd6\x04)\x02)\x00\xa4\x00\x9c\x00\x01\x00\x97\x00\
\xb1\x00\x05\x00$\x07\x01\x00\x82\t\x0c\x00\xd8\x01\x07\x00<\x11\xcc\x05\x00\x00S\x00\x18\x00\x00\x00\x03\x00-\x00\x05\x007\x00\x16\x00\x04\x00\
\xa1\x02\xb9\x00%\x00:\x00\x05\x00\xb9\x00N\x04\xb7\x10\xc2\x03\xfe\x01A\x03/\x001!\x9f\x04\xb4\x00\xef\x00\x92\x01\xd7\x01\xf5\x00\x0c\x00\
\x07\x00\x00\x00\x9a\x00@\x00\x07\x00\r\x00V\x00$\x00\n\x00\x81\x00\x04\x00\xdc\x03\xbc\x00\x00\x00\x02\x00*\x00\xde\x0c\x8e\x02\x01\x00*\x01\
\x9c\x02Q\x03\x10\x05\x01\x00\x14\x03\x00\x00\xc4\x10\xd1\x01\x01\x00t\x00\x10\x00\x01\x00\xdc\x01\x9a\n\x0f\x02\x06\x00}\x00\x06\x07j\x06\x00\x00\
\x04\x00f\x06\x01\x00\xe1\x02\xa3\t\r\x00\x89\x01\x00\x00\x19\x00b\x00I\x04\x91\t4\x00\x9e\x04\x8f\x07H\x00\x01\x00W\x01\x08\x00\x01\x00\
\xd0\x07\"\x00\x02\x00\xc9\x0e\xda\x06\x02\x00\xba\x00\xd4\x005\x00\x91\x01\x08\x00\x0c\x00\x03\x06\x05\x00@\x0c\xc9\x03\xd8\x13\xc1\x08\x0e\x00\x05\x00\
\x01\x00\r\x00\"\x01\x0c\x00\xec\x00\t\x00\x04\x00\xd2\x05S\x07}\x01\x11\x00[\x00;\x00z\x02\x91\x00\x1f\x04\x07\x00\xba\x06\xe0\t\x93\x01\
\x17\x01|\x15\x16\x00H\x01x\x00%\x00\x00\x00T\x03\x94\x00&\x00.\x00\x80\x01F\x00}\x00\x14\x03\x17\x00.\x02\x9f\x01\xb3\x00h\x03\
H\x00\xa3\x00\x01\x00\x01\x00f\x01\x8c\x04\t\x002\x02\"\x00\x00\x00-\x00\xfa\x04{\x02\x12\x03A\x05@\x00C\x00\x05\x01\t\x00\x16\x04\
\x03\x00\x03\x00\xb9\x08=\x00\x00\x00\x0f\x00\x97\x00\x84\x04\xef\x02\xa3\x01\x00\x00@\x00\x17\x00k\x13\xa3\x04%\x02\x07\x00\x18\x00\x00\x00\xac\x01\
\x19\x00\x17\x02\xa4\x00\xc5\x00\xa2\x05+\x00\x8a\x01\t\x00\xbe\x02O\x03\x0e\x00\x1f\x007\x00\x82\x07K\x00F\x00\xcd\x02C\x12\x01\x00\x11\x00\
\xe5\x05#\x03 \x01\x00\x02\x0b\x00\x01\x003\x00\x1a\x00:\x04E\x03\x04\x00\xb5\x02\x08\x00\x00\x00\x05\x00x\x003\x04\xfd\x01*\x00J\x01\
\xf5\x01\x04\x00\xfd\x00\x1b\x00s\x04\xec\x07\x96\x06?\x00Z\x01\xf1\x03%\x02*\x00$\x00\xe9\x04#\x00\x00\x00\x1a\x00Z\x00s\x17|\x00\
0\x01\x1a\x00C\x02C\x00\x0f\x00\x11\x04\xbb\x04\xc8\x02\xc8\x01n\x01\x80\x06A\x00\xa0\x02_\x02}\x00\x0c\x03\x15\x00\x19\x00=\x00L\x01\
p\x01\n\x00&\x00\x0c\x00\x0c\x00\"\x04~\x00M\x01\x04\x00\x1f\x00\x8b\x00\xdc\t^\x01\x15\x00\x07\x00\x05\x00\x01\x00\xfd\x04\x82\x00a\x00\
Q\tQ\x00I\x02\x01\x00\xae\x00*\x00\x06\x00\n\x01\x85\x02=\x00\xe6\x00\xcf\x0f\x02\x00\x06\x00\x1a\t\xbe\x04\x81\x02\xfa\x00\x13\x00\xff\x00\
\xa3\x00$\x00\xbf\x04\x05\x01\x1e\x01\x8e\x01\n\x00\x15\x06\xc8\n5\x00l\x01\x03\x00\x00\x00\x18\x00\x00\x00\x00\x00\xeb\x01\xec\x00\xb2\x00]\x00\
\xdb\x0b\x1a\x00\x86\x02:\x001\x00w\x00\xc1\x07)\x00#\x00\xf6\x00\x0f\x01\x01\x00\x05\x00b\x02\x97\n\xc6\x0c\x01\x00\xfb\x02?\x01\t\x00\
\xa5\x02\x06\x00\x01\x00\x10\x00>\x07\x12\x00,\x07n\x03\xc2\x03\x01\x00I\x03\x00\x00\x0c\x00\x15\x02\xe8\x1d\xb1\x02\x01\x08\x00\x00\x05\x00\\\x06\
$\x01I\x00\xfb\x00&\x00P\x04\x19\x00z\x05\x00\x007\x02\x0f\x00)\x010\x00b\x00B\x00\x05\x00\xd5\x00\xd6\x00s\x00\x02\x005\x00\
\xd7\x15@\x00\x03\x00\x00\x00\xbe\x00\x00\x00\xd1\x00\x92\x01p\x08x\x06\x00\x00\n\x021\x00\xaf\x00\x86\x00\x98\x00\x1e\x00\x12\x01%\x003\x00\
\x19\x00\xf8\x00m\x00\xa7\x00,\t+\x00\x9a\x03&\x00\x08\x00\x0c\x01\x11\x00\x05\x00 \x02\x8b\x00\x03\x00\x19\r\xe5\x00\xfe\x00I\x00\xe1\x00\
\x80\x00\x01\x00\xe9\x05\x19\x00\x01\x00\x95\x00\x13\x00;\x00\xdf\x00\x00\x00 \x009\x00\x04\x00U\x02\x14\x00\xbb\x02\x98\x03\xad\x01\x97\x11\x94\x00\
\x00\x00\x14\x00\x99\x0f\xe4\x00\xe1\x00\x01\x00\x1c\x00\xf1\x0f,\x01\x80\x00*\x08\x1e\x025\x00\x94\x00\x06\x00\x0f\x01(\x00\x81\x02\x8f\x03\x89\x0f\
\x87\x15\x84\x02\xcb\x01\x13\x00;\n\x08\x00\x84\t\xc4\n7\x01\xf6\x02\n\x00\xc3\x07P\x03\xa2\x03\xdd\x027\x19=\x0e\x12\x10r\x05\x06\x00\
\x00\x00b\x00\xac\x03L\x01\x00\x00\xd6($\x03\x16\x01\x00\x00\x02\x00\xc4\x03{\x05d\x01X\x00\xeb\x00w\x00\x96\x01\xd1\x01\n\x00\xa8\x02\
R\x08\x00\x00\x01\x00\x04\x00\x18\x00s\x00\x02\x00\xcd\x02\x03\x00d\x03\xfd\x05\x1d\x00\x13\x06\xc7\x00\x01\x00\x10\n\x87^\xcf\x00d\x01I\x00\
c\x00\xeaE\xb4\x00$\x00\x1c\x00\x0c\x00\x0e\x00\x85\n\x04\x00#\x03$\x04\xdf\x020\x10#\x04\x03\t\x14\x00\x0e\x00\xc5\x00\x10\x00/\x00\
\x02\x00\x02\x00\x01\x00^\x00\x02\x00\n\x00\x0c\x01\x05\x00\xd0\x07\xae\x00_\x05\x13\x00\x16\x0f\x8a\x03\x0c\x00\xff\x04\x9d\x03\xd5\x00R\x18\x8a\x02\
\x0e\x00q\x02t\x00\r\x00(\x03\x80\x02\xd8\x17\xb1\x04\x00\x000\x00\r\x01\x00\x00\xa4\x02\x9a\x07\x8d\x00\x19\x00#\x00\xaf\x06\x87\x00V\x03\
\x01\x00\x15\x01\x12\x00\x1f\x00\x17\x00-\x00\t\x00\xec\x12\x07\x00\x08\x00\x1b\x00\xb6\x01)\x01F\x0c\x01\x00\x11\x00\x0b\x06\x0c\x00\t\x02\r\x03\
\x82\x08A\x04`\x04\x03\x01\xf4\x018\x00\x9b\x18\x00\x00\x9a\x18\xa0\x00\x07\x05\\\x01\x08\x00Z\x00/\x00\xea\x00T\x05\'\x10^\x00\x1b\x00\
W\x0e&\x00-\n\x01\x00\xbf\x08\x00\x00\x02\x00\xd6\x03y\x0e\x02\x01\x7f\x04\\\x01\x10\x00\x9d\x04\x00\x00\x03\x00\x91\x00m\x01\x8b\x01$\n\
i\x0e\x00\x00d\x01B\x00,\x00\x08\x00\x9a\x00\x17\x00\x92\x00_\x00\x98\t\x80\x01X\x00m\x17/\x04p\x07\x17\x01>\x01\x00\x00\xf5\t\
\x01\x00\x8e\x07\x08\x00\x13.\x07\x00\x00\x00\x8e\x04\xe4\x00 \x00\x10\x00\x96\x07\xa2\x01\xab\x05\t\x02)\x05\t\x00\xac\x00/\x03\x01\x00\x8d\x01\
\x00\x00Q\x01\x1d\x02\x91\x12\x06\x00C\x14\n\x00\xa6\x01\xb2\x01\xbf\x15\t\x00\x1e\x00\x9d\x00\x03\x00*\x00\x04\x00S;\x1a\x00\x10\x02\xf3\x00\
1\x00L\x059\t\xdd\x02\xb9\n\xb4\x11Z\x08\x8a\x07\xb0\x10\xff\x0f\x1e\x00\x95\r\x00\x00\x00\x00a\x01\x00\x00E\x00\xa9\x00\x05\x00\xda\x14\
\x07\x00\x02\x008\t\x12\x01c\x01?\x00S\x03f\x01\xe3\x01\x01\x00\xa2\x01c\x10\x0b\x00Q\x04\xd6\x02@\x00\x08\x00\xba\x06\x07\x00n\x01\
?\x02 \x00\x0f\x00\x8b\x00\xe5\x007\x0eo\x00\xbd\x02\x1f\x00:\x01\x04\x00C\x01\r\x07#\x00\n\x007\x00\xc2\x12\xd7\x00\x00\x00\x00\x01\
\x0f\x00E\x03\xb6\n\x1e\x00\xe1\x11\xc2\x00I\x00I\x00\x00\x00\x99\x0c\x99\x01b\x00v\x08\xa0\x01\x00\x00\xd1\t\x04\x03.\x00\xf6\x1cI\n\
\\\x00\xb0\x0c\x1d\x02\xa0\x01.\x00\x85\x028\x001\x007\x00\x91\x00P\x02&\x01\x04\x00\xd9\x06\'\x03\x02\x00\x1b\x00\x00\x00\xc8\x14F\x00\
\x83!\\\x00C\x00\xc4\x05f\x18K\x03\x93\x02\x0c\x01\x02\x00\xc4\x037\x00\x02\x00\xbe\x05\x16\x07N\x01\x0b\x00\x07\x00\xf0\x03\xe4\x00\x11\x00\
\x0c\x00\xbb\x08\xb5\x0b\x04\x00\x00\x00\xe2\x00\x00\x00\xd5\x00e\x00\xa3\x05\x82\x03\xae\x01\r\x07\x1a\x00", b"\x9e\xdf\"\xbbh\x83\x94\xca\x026\xa3\x82t\x85B\x10\x050\x7fq \x82\x9e\x11\xa1\xe8\x80{\xff1\xc0e#e\xae\xe1`G\xd2\xaf\
\x92\x13W\xfe\xc0po\xc3\x94\x8f\x01\xd7\x0b\xb2\x83%\x13\x17`\xd3\x8a\xae\xe1\x00\x00\x00{F\x82W\xda\xc1([C\xbcvQ\x8a\xbd\
\xf2+\x86S\xa3\x15q\xaeJ\xd0\xf8\xd5\x01\x00\x00\x00]\xa9qk\xe6\x105G\xb0\xdb\x8d\xb0\xe5\x1a\xd2\x00\x00\x00\xca\x8f\"\xe4zq\
\x7fE\x10\xaf\x8a\x10\x98\xa0R5\x8f!\xc3M\xe3J\x81\x92\x99*\xb0T\x08\xc2{\x14\x81R\xf2\xf2\x03\x01\xe0\xeb\x0b\"\"\xb4A\xe5\
\xbd\xb2\xa83\x03\xef\x91\xf0,9\xa3\xa8\xc3p\xb6\xd01L\x0f\xf0\x11\xd0\xa2\x9a@\xc1\xd2\xa4A\xb8%\x12\xb8\xb6\xf1\xb2\xd4a\x7fO\
\xc3\x8c\x16\xd0\xb3m\xf2\xc7^ .\xde1\xccw L\x06\xb0\r{\xe2\xe5\x0f\xa3\x97\x02c\xe7\x90 \xaf\xb1r\xc4\xe6\x00n\xcd\x81\
\x1e5c&\x82\xa0\xab)!\xa8\x9baVk\x83\xf5\x80\xd0zIPW\xdfB\xe0} \x1c\xee\x81\x12\x82\xa1\xab\xafp;Q3\xcb\
\xa1\xd1\xa3\xcb\x92\r\x90@n\xff!eL\xf0\rR\xf0\x84\x8e\xb3T\x85\xb1\xc6\x80\xb2\x18VSNI\xa2T\xab\x80\x19\x99aE\xf2\
\x01fLR^\xb3\xd1\xc4r\x93X\xfc\x90s\x97\xe2A\x00r\'#p\xe5\x90\x82[\x16r\xcc{\x91\xfb\x831\'\xd2\x80\xae\xdd\xc0\
74\x83=Mp\xffVSy\xbc@\xcc:\x00RE\x92\xceb\xa1&\xe1A\xd6\xbd1\x0e\xb3p\xa4F\xe1j\x13\xc0Q\xc4\xe1\xdd\
\x93\x12\x17\xefpY\x14\xc0\xac\xc0\xf2\xbb9P\xe8\x9dPMw\xe0\xbc\xe0\xa1\x8daq\xda\x93a\\\x960.m\x90\xa3\xa0a\xf1v\
SwX ]\x82\xe1%\xc2\xc1\x1e\xd60{Bq^s\x03}\x0e\xf0\xd2\x93\xc3\xe4@\x91qf\xa1s\x9cA?\xf0\xd0\x99\x97\x91\
j\xf7P\xdf\xa3!e\xb6\x00\x98\x82\xb37}\xe1\x82Ur\xbf\x960\xb1\x95\xc1\xc7Ba\x89\x13\xe0\xcfu!O\xc8\xf1\xd3\xdc\"A\
\xed@\xd7\x0b\x13\xe5f\x12w5a\xa0\x113L:s-\xff\xf28\x1d\xb0\xd1p\xa1\x82\xdcR\x18)be\xd2\xd2M\x05\x82KT\
\xc1\x98\xf2\xa0!\x843\\\x812_$\x80\xe7S\x91\xed\xa0\xd0\xa270\xdc\x10\xf0\xcbGc*\x88QK\xb2`\x861\xb0\x111\x80\
4\xb7\xa1`#s\x1c\x9aQ\x9feS\xfa\x122\xf7(\xb0\x0c\xb0\x12I!PN}\xc1.v0\x81\xda\x92\xcb\x1b\x81\n\xcc\x80.\
D\xa0\xf8\x00\x12\xf0\xd4\xf0\x08uS\xfe3\x138(\xa1\xc8~a\x97\x10r\xb8\xf6\xf0\xaa\xf1\xe0\xa4R\xc1\xb7\x8e\xa1\xcd+Q\xb4\xcc\
A4\xbe@\x84\xe7\x91\x15\x02\xe3X\xe8\xd2\xbcT\x00\xdbS\xc18\x82\xc0\xa2\xd3\x81\t\x8f\xc1\xd9\xbf\xc12\xa0\xc1\x11\x15A\xcaaS\
JGAD\x1c\x03\\\x8fC=\x89\x01CD\xd0|e\xa2W\x87C\xbc\x07p\x9a\x041|\x13\x00\x95\x87\xd0u\x94@\x0b\xc9\xd2\xf8\
\x87\x80`\xa5\x00\xa2\x95\xe0\xbb\x19q\x8e\xe4\xc0\x13tA\xd1\xe7\xc2e<\xd2\xa2\x940\x88\xe5\x80DdPJiQ\x84\'\xc1\x02\x0c\
\xb1\\c\x00\xafyq\x8d\xa00\xde\xc1\xb1\xbc\x06\xe0\xa5\x81P\xd1{\xd2\xf0\x02\xc1\xaa\x1c1\x9e\xf9\x10082[\x07\xf0\xcd@\"\
\xa7\xc4\xa0c\xee\xa0\xa7?\x03\x92cC\xbd\xe7\xa0\xfd\x16\xa0\x11\xa2\x11P\x16s\xfd\x11\x10\xe6\xd8\x81\xb1\x90\xb0\xea\xdf\x81\x97|P\xda\
%\xc3\xbd5c\xbe{\x13\x85\x89\x80\xc1\x81\x13l\r\x83\x89e\"\x8c\xb6\xb0M\xe4\x01\x1e\x80\xc1d=s\x9d\xbbb\\\x92\x90Mw\
\xf3\x85I\x11\x96\r\xc3\xfa@\x83\xa5\x84\xf3\xf3pa\xe2~\x11\x9d\x19\x82\xce\xbc`\x03\xa4\x01\xb5\xde\x81\xf2\xde1\xfd\x86\xa2\xe3l\xe1\
\x84-\x03j\x81\x01Ox\x03\x06\xc3R!\x04a\x88)\x91\xe6\xed\xa2\xec\x08\x81\xf7\x1f\x93\xffg\xa1~\x1e\xa03\xb1p\xc5&\xa1=\
f\xd0^\x1b@\'.B\x9eS!\x8b\x96\xd0=\x05\x80\x02g\xb3g\xd3\xa2\x9dt\xf2]\xf5b\x8a\t\xd1K\xaf\x90\xdb\x8c\x10\xc6X\
\xb0\xec\x14R(Y\x10\xea\xc0\xb2e+\xa3\xf0ab\xe4)\x81Z\x8e\xb3mv@f\xe8\xe1o>c\xa5\x04!\xea\xf2p\xc3uq\
\xe4F\xc0\n\x10\x83#]c\x00\x08P\xf6\xf3\x82x\x94\x91\x89\x9b\xb0tR\xe1\xfa\x7f\xe1\x8e\x80\x01\xdd\x9a\xc0/\x94s\x1d\x13\x02\xe6\
\xf8\xf0\xe7\xae0\xfe\x88\xf1K\xe81\xd85cy\x9f\xc0\xdcA\xa1\xf9b\xc2_9\xf2J\x8d\xd0\x7fS\xb2\xb7\xe3a\x92\x92r\x17s\
\x80\xfc\xff\xc2wd\x91\xa3I\x11\x95\x16\x93\xd9\xff\xc1cD\x03\xe6|\x82\x8cVq\x10~\xf3\x83\x0b\xa1\x7f\x89\xa3\x92{\xc0\xe39S\
\xf5\x80\x13\xd1\xdc\xa0\x1d]a@AA\xd7\xa00\xd7\xa6\xf0O\x89\xb3a{C\x1f\x8b \x13S\xa1\x80\x8b\x90\x8d\x0b\x91\xe3\xa2\x10\x00\
\x00\x00\xc3|\xd3T5\x13)eQ\xfd\\\x11\x00\x00\x00\x00\x00\x00\"G\xc29\rro\xc2r\xda\xad\xa14\x0e\xd1x\xae\xc0?\x11\
\xf2\xe91#%\xba\xc2f\xa3\xe0F\xfb\x91\xb1\xf0\xe1,\x85\x83\x98!\xe3\xa54\x114\x1f\xf1Kb\xc2\xcc4@\xf98\x81\xed\x1a!\
\x97\x84\xd1\x1e\xb6\xa1\x00\x00\x00\'\x1dQ\xcf5\x01\x82\xe1q\xb8\x86\xc3\xe2\x7fPz\xc7q[\xf1\xe0\'\x01\xb0o\x1c\xf1=\x94\xd0*\
\xc5\"\xd3\xd1`\xa8=Q\xbd\x02\xe2\xe5\x8f\xc0\xf3\xc3P3\x06\xc1\xdd@\xd0\xd2j\x82J\xa0\x01\xa6\xc418zc%\x1f1\xa9\xd4\
\xc1\x85\xf6\x02]Ps\x00\x00\x00~\xf4\xf1\xc1pB\xe7?!k\xbeb\xc4\'0\xe2\x83s\x00\x00\x00q\xbaA\xad\xbd0\x9d:\x13\
\xa1p\xa2W@\xe1\xf0\xf2!\xae\\\xd3\x13l\x93VE\x03\xd5w1\x8b\xa8!\xcbEp?\x16a\x8c9\xb1f\xbdq\x8f\x1d\x90#\
\xca \x7f\x89\xb2T\t\xd0\x0cG@\xbbFS\x1d\xe9\x01\xfaq\x92bW\x93\xe5M\x11\xd5B\xd1\xc0\x8f0\xa8\xc9\xe1M\xac\xe2\xd3\x91\
1\xda\x9dr\xe8\xd6\x01\xd2\x11\x90\xee\x05\x01Jw\"\x0c\x04\xb3\xc0\x12\xc1wO\x10>*@\x00\x00\x00\x94>@\x9f\xd5\x02\xfdV\xe2\
\xba3\x00\xc9\xf3\xb1\xc3\x93\x133jr\xcae\xc1\xbd\x0b\xa1\x00\x00\x00\xafLC_G\xd1\x8f\x07\x11\x8e\xaf\xb0\x0b\xd61/\xf9P\xc0\
c\x10\xc8\xd3p\xfd\xc0A\xe0\x86\x10\xb2\x93\xe1\xa2\xdd\xf1\xf4e\x10\xaf\xd9\x00\x8cns\x896\x114b\xf2\xfaMQ\xe5(\xf15x\
\x80Su!\x18-@u\x1e\x02\x0142\xa4\xc5q\xea_\xf3I\x0b26D\x93\xd2\xfc\x11\xc3\xc7\xa1a~!Sg1i\xf5P\
\x00\x00\x00\xdf\x15\x10:kr\xe9\xbe\xb1E\x18#pS\x91\xe9]\xb3\'%Q\x18_3/`cl\xf2\xb2\x00\x00\x00\x14\xb40=\
\xa3a\t\xaa\x90l\xb5\x82\xe3\x190#\xcc\x81r\xd5\x02\x88{\x03\x1d\x92\xa0sq!\x1a\x0c\x03:4\x80\xccY\x80\x15\x9d\xc1\x1em\
\x93v\x96\xd0K\x0c\x93E\x98\xb0\xff;\x80\x91a\x93N(\xb1\xe0\xc7\xc0\xa2QqD\xffA\xca\xe6\xc0\x0fhQa\x99\"BzA\
\x13o\x80c\x7f\xe3\x1c\xda\x80\xcc6\x01\x00\x00\x00\x91\xe1B\x14\x97\xc3\xdc\xb2\x91P\x9e2ly\xb3q\xfb\x80E\x95\x91\x00\x00\x00\xb1\
\xd3P\x01\x1ac\xe4\xce\xb1v{Q\xb2/\xd2\xab8\x93\"P\x11\xaf*@\xaf\xc7qG4\x00\xca)\xa0<\xf22x3\xa0R\xac\
Qs\x8a \xeb@b\xb0\x133\xc4\xb9\xf0\xe7\xbd1\x04\x182\xc2\x9c1\xc1\xe91\xbb!QL\x921\xecn\xd2=o\xb3\x8a%\x90\
2$\x80\xf5\xc5\xc0c\xc5\x12)v\xa2\x9a\xbe\x82p\x94\x819\x19\x117\x1a\xc1\xd8z\xa2s\x95BW8\x93\xd1\xc0P\x0cE\x11\xae\
4\xf2kzp\x86\xf4\xf0\xb3\xd7\x00\x96\xaf1\x87z\xb2\x01\xf0`\x8b\x91\x93<\xc0\xa0\x82\xd2\x11t\x05\x81*\xe6\xb1\xcf\xddpSd\
\xe0wG\xe1\x0bNC\xf1\x8f\xd0\xf79\x91\xa4-\x01\x05\xdcp\x19\x0f\x81\x1c\xec\xa0,\xf4\x01z\xed\x81\xad\x83\x01VV\x12\xf1\x16\x00\
\xcc\xe3\x12p\xcb\xe0\xa0^\xb1\xd07\xd0\xbe\xc5\xd0ER\x02\xb4-#\x1f\xef\xb1\x02\x89\x92\x93\xe8\xe1v\x18\xa1\"\"a\x8b\xbb!*\
\xde\xf0\xe9\x0b\x11@\x92\xf3\x17y@[\x86\xb2\xb0E\x82\xfdd\x03\x1d=\x01\xd5i\xd3%\xf4 \xc54Rp\x800ofp\x822\
\xf3\xda\x110\xc2\x14\xa1\xe1\xee\xc0%\x1e\x01\xf9y\xc3o\x88\x81\x14\xbe!5\xe1\xb1HgqD\xe2\x90\xf4hRe\x90P:\n\x13\
\xad\xf3\xd1>\x8cC\"\n\xa3P\x10\xd2\x18\x15\x01\xf0\x18\x02`\xd91\x07aS\xc7\x0cR\x1e\xdc\xf1!\xf4q@\xd0\xb0\x1eGP5\
C\xa0\xf1\x91\x02[\x00B\xaf\xe8\"jXQ\x14\xb7REC\x01Nr`G\xc5p8K\x00\xf3\x96A\xcf\xae`\x90\xb1\xb0\xe4\xd5\
\xf1\x06McD\x88\x90\xd6R\xf3\x02\x8b\x836\xe4\x10Y\x01bj|\xb1XvQ\xf51\xd34\xce\x81[K\xc1\xebs\x02\x11E\xf3\
\x7f\x91\xd1\xe9\x1f\xb1g\x89\xd3\x00\x00\x00`\xc21\xa2\xff\xb0\xb7\xdb\x91\xde\xee\xb1\xbc\x11\x80\x13\"2<\xdd\x00U\xc5@B\x8bS1\
\xf8\xd0Y\xa1\xa1&N\"\xee\xe4\x01\xa0/\xd1\x9d\x07\xf0c\xb2\x00ya\xe0\xd8\xc6\x90|\xcb\xe2z\xc92\xe4>\xe3\xcb\xdd!U\xe3\
\xa04\x13\"\x80\x1cp\x87\x9cA\xa0\xed\x01\xc3\xb2!<\x82q\x15m\xd0\xfd\x06\xc0WJ!=\xf0\x92\x80\xd9\xb0\x00\x00\x00\x02K\xa1\
/\xe81\x9c\xb90\xc3q`\xc6\xdc`\x18N\x11\x1eea\xa8\x1d\"\xc9\x04s\xac\xa5A\x10\x10\x10\x97t\x11\x81\x93\x81\xa6\xb0\x01\xf3\
\x0f\xb1\xd1Q3Vt\xc0\xd1t2\xe4\xc9\x0129\xf0\xc5\xd2\x12\xafu\xd0rVc\xdfC\xf3\x87\x8ac\x00\x00\x00\x13v\xa2\xa6L\
\x01\xa7,1\to\x11\x9e\xaeQG\" \x00\x00\x00\x04\x0f\xa2\x08\x8c\xe3\x03\x8e\x13\x97/\x93\xa8\x8a\xa2\xb3\xbb\xd0\x91\x86s\x16Kc\
U\x162\x19$Q\xf8.\x13?\\\xd1\xf7\xf2 \xe0\xc3\x92\xc7rq\xd5d\xc1\x816r\x00\\\x83otS\xa47A\xba\xef\xe1\xff\
4`o4\xb0UQ\x90s\xcarz\xdc`X\xd3\x01\x8f\x06\xa3jw\xa1U\xc92&\xc8\xa0\xd8L1\xec\xe6\x81kk#\xd1u\
\x00ew\x03P\r\x91\x00\x00\x00Y\xf7 $\x81\x00\xbas\xf25\x19\x83\x9fc\xd2\x13]\xc0\xa7\x04CB\xab\xd1\x1c\x91\xc1\x8e\x02\xf1\
\xf0\xd1qv\xe3\x00\x92xR\xb8\x92\xf29\x152\x9b]`6\t0\xbf\x1c\xf0\x91\x8a\xa1!\x06\xc2\x92e\xc0\xd4W  \xb8BF\
YATy\xd3\x8c\xf9 \xd2Ia\x9d\x1aa\x96:\x82\x0cgP\xb6\x01\x11)\xdaq\xfeb\x81\xd2\x1e\xf0\xd9\xbc!\xef\xb5\xa1_U\
\xe2!H\x91\x81\xd3\xa0\x07~\x00\xee\x7f\x00\x0bP\"J\xff\x00\xa7\xb91\x9b\x0f\x90SJ0\x8dS\xd3c\xc6\x90C=\xa37\x86\x93\
\xa7`#\xd5\xec\x91\x9a\xc7R\x9d\xce0B\xfb0\xc4\x86\x92tt\xa0\xe84\xf3\xe0\x98\x00\x93\xe6\xd1\x8e/\xa2\xd9\xa5\xa1\xaf\xfa\x90v\
\x9a\xf0\xc3\xf6!\xc2f\xd1 F\x90\x86A\xf0\xff\xc9\"\xbe\x0c\xd0\xa4}\x10\x93P\xd2\x97\x89\x13\x006\xd1\x11\xf10\x94p1\xf9\x12\
\x012\x190f\xb7\xf1\x08\xa1\xb1\xc1\x95\xd3\x9ay\xc1rW\x12\xd11r@x\xe3\xecYP}\xc1\x81\xef\x98p\xfc\x80\x10Z4\x81\
\xcc\x12\xe10\xf5!\xcfw\xd2\x15\x12\xb3\xa8\xecq\t,qs\xaa\x91\x82\x1eq\xda\x8a\xc1\n7\xa0rQ\xc24#a\xc3B\x80j\
\x0c\x81S\xdd\xf1\xc1\x96q\xa2}\x01\x8f\xc7\x82\x156\xc2\xac\x83\x93\xdbj\x00\x98\xd3@\xeb\"\x01\xebS\xe0B\x7f\x93E\r\xe1X\x95\
\xa3\x0b\xb0\xa0\xe8\xf6q\x83\xc8\xa2G\xa3a\x00\x00\x00\x9c\x18\xd1f\x8d\x11\xaclQ&\xbea\x00\x8a\"\x1e\xf1AxV\xd1k<3\
\xbf\xa7\xc2DP`u\xb6\xb2\xc0]r\xe1\xcd\xb2\xcd/\xf1(\x7f`\xc8\x03\x02T\x1b\xb1\x86}\x03\xb3\xa6\x92\xe7{\xc0d\x97\x80q\
oq\x0bq\x01Z\xe1r\xd0\xa8\xe1\xf0\xf6Q\nx\x03\x0cf\x90\x06\xf2\x10l\x9a\x02\x9c\xa2`\xf7)c!Yc\xb1\xf8\x91\xdd\x81\
\xa0\x85\x17!\xb1\x11\xd2\x88\xb8\x00{\xd7a,\xce\x10\x1c\x89\xc3\xff\xf0\x11I,\xd2Q\x15\xd1S!\x92\xe9\xd1\xd2\x03Aq?1\xa1\
y\x1ac\x9b\xb0B/\x97\xc3\xb2]\xb0\x00\x00\x00\xa5\x87\x81\xeb\xfe@\xa8\x1f\xd1\x96\x08\x90\xa5\x93`\xc2\x9ba.\x0f@X\x1a\xf20\
O\x80\xa1\'\xa1\xab\xd1\x92:\xe9pc\x8a\xc2dTpai\x00\x9f)\x02h!\xc1\x005#\x8bu\"\xa2\xa1\x00&\xc72ku\
\xa3\x00\x00\x00\xfasP\xa0{\xe3\xe0\x91\xc3\x14\x95Qh \xd2B\xd6P\xbe\x1b\xd20\xddPyg\xd2\x02cs\x87:Q\x89\x8f\xf1\
R\xd8\xa0\xa1Ca\t\x84C\x1b\x1bQ}8\xc1\xab\x1f \xa7]\xe1R\xed\xd2\x8c\x14\xc1F[AJ\xc7@H\t\xa3\xea\xdb\xb0\xcf\
\xffP7r\xa3p\xbfA#\x1a\xa0\xca\xc11\x9b\x17PG\r\x83\x03f\x01\xdfU\xb3\xdc\xb81O\r\xa0\xcc-\xe3\xb0\xce\xc0\x00\x00\
\x00\xd2\xf1\x02S\r\x83\x86\xf6\x00\x80\x8f\xe3s=3)\x82cU\x0c\xf2\x97\xb7R9\'\x90\xd6\x96\x90i_\xa3-}\x91#C\x90\
\xdfr\x83Y\xa3 C\xff\xa0\xdc\xe0\x81z\x0f`\x0b\xf6\x80\xb3L\xa1\x8d\xc1\xf0\xc6a\xd1\x0f\xaf1.\x87rV\xde\x907\xde\xd0\x0c\
\xf8\xf1o8\xd3\xd5\x04\x12\x9b\xc9\xa2\x92\x03\x82\xf3\x8b\xb3\t\xb92\x86k\xd3\x9d\xdd\x82\x88\xf2\xc1\xf0u\xb1EH\xc0\xfa\xfe@\x92\xb6\
\x81\xc9t\xe3lRPWz\xf0fJ!u4\xd2\xe7\x03\"\xb6\x14\x91\x10[r\xc2]\xe3\x9eP\x11\x15M\xb3ul\xc2\x00\x00\x00\
!(\x016\x930\xc1\xd3\xe13\xd8qX\xd3 \xa4\xf9Q\xba\xcc\xa0\x14\x88\xb3/V\xf1\x1a\x93\xb0\x88\xe7\xa0[\x1d\xe2%0A\xd2\
I\x93\x9a\x9e0\xe5\x05 ~\xd31\xf0\xd8`\x95W\xa3\x9dx\x90\x04\xa6\x90\x1bg\xa0\xb6.\x03\xbd\x1cbz\x0c\xc0J0\xa2\n\xe3\
\xc1\x8b\xc8Q\xd2k\xa0\x19\x8b\x11\xea\xdc\x10\x96Ss\xa8\x9c\x01\xc1\xa5\xd0\x8f\xa0\x91\xc4\xc8\x10\xfb\x82@\x07|\xe0\x06\xc7A\xbc<\x93\
\xe2[\xc3\x80\xa3pf\t\xe2\xf1c\xd1\xe6\xfa\xd1\xae0\x13\x00wS\xb2\x14\x02\x00\x00\x00\xf4\x90R\x83\xfa\xc1/\xbbR4\xa2a\'\
m\xc3\t\xce\xf1\xd4\x94\xc3\xe1\xca\xd2\x1eZ\xd0\xb4\x0b\x91\xe6\x85\xe3\xaa\x00@d\x01C\xe91P\xaf\xbdR\xdeI\xf3Nq\xf0\xdc\x9f\
\xc1[\xd6\xa2\x1c\xb0Ax\x18\xd3\xd4Q`\x14\xd71\x93\n\xa0?\xdea\'|\x93X\xe3\x11? \xc2\xbc\xe2\x11\r\x1f\x93q\x97\x13\
\xaa\x03AQd\xa1\xeb\xc4\xb0[\x91\xe2\xfa\xc2`3\xe9\xe0T\xa4\x00\x1e\x00\x92\xf4\xd60I42ks\x02\x0e\xbf0\x10\xd5\xd1\xf8\
\x80!\xe4w\x11\x02:\x01[\xe80\xfeQ\xb1\x9f\x03\x02P\x1c\xc2\xc2V\xe1\x9d\xab1w\x8a\xd1\x862\x00,0\xf0\x92\xcfP\x9f\xad\
re\x1f \x0f\x03\x008%\x12\x05a\xb0\x88\x84\x00\xe0K\xc3\xef\x0e\xb2\xd4;\x90\x81\n\xa0K\x00#\xbfup\xff\xf5Q\x9e\x92@\
\x86q\xd3)\xcb\xf0\t\xc814N\x00\xa1\x0bA\x07bB\x8a\xbf\xd0\xbbd\x03\xa19\xe0u\x98\xd1\xc2G\x90=\x80\x01+\xac\x809\
g\xd1\x05\xfc\xd1\xbe\xa4AN\xbc\xd0\'\x96\xd3PP\x11\xba\x00\x81h\xdb\x10\\\x14\xc1\xa2\xe1\xa2\x1fB20\xcdp8\xc2qO\x01\
\x80\x7f\x8fQ\xbbs3\x99\x86\x92\xc9\xf3p\x00\xfba\xd4q\x93-\xe2\xa1\xc2V@\x99P\xc3\xd7\x0b \xb6\x17\xb0\x8a\x10\xd2po\xd2\
\xed>\xd2?\x9eB\xd6\x95\xb2h3a\xae\xb5\xf0\xd4g#\x9e\x85sa\xac\xb0\xc4\xdc\xc2@\x07R\xb9\\\xd0\xc0?Pu|\xc3\xfd\
\x0c\x00\xbb\xf9\x12\xbc\x04\xe0\x07\xc0\"5\xf5`2,\xc1\x03S3H\xbd\xc0d\x1e1\xdd\xf1\x91\x94R\xf1\x85_\x82D\x081 \x97\
\x83\x00\x00\x00\xf2C\x825f\x13+\x1b\x12,0\xd1\xac\x98P\xa15\xe1\xef\xafpV\x973Y\xb7\xa0\x0c\x13r\xf7^Cc5C\
H\x07\xd1\xb4P\xf1F\x89\xa3\xbbs \xb9\xef\xb0\xa2\x19q?]\x02\xbd\xb5\xd1\xab\xc5q\xa9Y\x93UL0\xb5>\xa0\xdeS`\xc5\
\xe0\xd0(i\x82J\x04Ba\x89b\xb4\x0f\xd1\xf4AbP\x81`_a\x12\xfd\x94\x92\xf8\xd0\x00\xe7\xcf\xf0\xb9p!d\x02!\xf0\xf9\
@\xff\xb6a8kS\x08\xa7a\xad7\xa1C\x0fC+!\".N\x00\xab\x86\x10\x06\xd1\x02\xbf\xd3\x92\xc0\x16 \x13\xce\xb1(:\xe1\
\xed\x1b\xa1\x00\xb5r>E\xb3\xf7\xfa\"\x88\xd7q\xf6\xe8\x91\x1a\x13\x11\xadLbG[\xf0\xd2\x0bA\x80\xd7\x12v\xc2\xe1\x1c\xb4\xc0;\
-r\x01\xdd@\xc3\x87@\xb4!\xb0m\xc8\x12^\x9b\x80\xa4K\x00\xfcj\xf0\\\xcb\x01\xf3T@\xfa\xb8r\xb2l\x90\xd6P\xa1\xf4\x03\
\x90\xd0\xbf`\xf5i\xd2)\xe2\xd0\x18hq\xbfN\"\xcc\x01\x10\xfe\xd70\xdb3Rr\x95\x81\xe7t\x03/\x99@\x9fS\x83\x0e\x89\x80\
ec\x81{v\x00\x04t\x10Y\xc1 d\xc4\x02\x94\x17S\x9f\xe7A<\xa7Q\xf8$\x00\"\xdfP\x8b\x1d\x82\xb9\xa5\x00\xb6K\xd3\x00\
\x00\x00I\x91\xc3\xd7Hbj~\x83O?\xe1y0!@\xa8qI\x8d\xb2\xbb\xc1\xd2\xd2L\xb0\xaflC\xc2\xb2\xe0Y\xb6\x00\xaa\xdf\
\xa0\x1aWq\xbfP\xb1\x90\x9e\xb1\xbf:0\x0b\x8c@\xe5\xc9\xd2\xb6\x95`\x0e\x0f\xb2u\xe4q9\xc41\xb8(\xf0P\xfc0\xc4\x14\xa2\
\x19\x92\xe3Y\xbb\xe0\xe0\n\x12\xf4\x14\xb1\xae\xc1B\xfe\xe5\xd20\xbarK\xd7\x12{\xc7\x02\xf4@\xa1\xd0}0\x89\x06\xe1\xfd?\x01\xde\
t#2\xd02\xab\xfb\xc00\x91C\na\x924O\x13\xfb\x91\xd0\xe2?\x00\x88a\xd2\xa9\\\xd0\x17\xb2Rv\xda\xe0\xec\xa50\xb5z\
2+\x101}\x8a\xe3\xd1\xd7\xf1\x9a\xae\xb2\x1b1\xf0\x05\x97\xc3\x1e\tQ\"\x0f\x93\x86\xdb\x00yu\xf0\x8e\x83q\x85\xb01\xe7A\x93\
\x1d\xb4\xc2\x0f$\x10\x84\xaf\x01\x14\xf8`\x9c\x9b\xb1\xce\xdc\xc1\x115\x00J\xf900)\xd0\xca\xf92\xe3\xa7\xf2>\"\xf0\xa14\xb0\'\
t@\x92\x13B)EQ#}a\xe0\xcf10;\x91\xa0\"\xf0\x9a\x8e0\x10Z\xe0\xa0\x9c\xf2\x0e\x9f\x00\x07d\x83\xd1\xf4\xa0 {\
\xe1\xe5\xacQ\xd1\x98\x10z?\xc1\xb1\xd4\xc0\x0b\n\x00\x89G\x83\x1b\xbe \xe1(\x00I\x06\x11\x1e\xf5\xb1[\x0f\xc3\x92\x94\xd0Z]0\
\x1b\x0e!\x9dz0\x00\x00\x00\xd8(2u\xd6\x80\xcf\rQ7\xe4\xa2\xfb\xa8\xf0r\xc6\xf0\xf3Z\x80\nm\xa0\\(\x03\xcd]\x80\x94\
\xfd\x01Av\xb1\x91\xa2\xd1X\x1d@{\x11\xc1\xb4\x83b\xa373\xbd\x1b\xd1\x8fi\xf1\x9e\x0b\x00\x8e\x87\x12)\x87\xb1CK Y\xe7\
\xe1\xd5%Q\xfe\xe6\x91\x08\x07\xe1\xd36\xf1A\x85SM\x91\xc0~\xa1\xc0\xcc5s\"\xdc\"\x95k\xd3\x05\x99p\xdb\x94\xd2|C\xd3\
\x89\x1c\x00Q\x84C\x96\xdd0\x1b\x04B\x00y\xc3F\x7f\x129fb\x8a\x80RP%\x10\xd91\x80\n\x92\x03\x1cv\xf30\xab\x91\xb9\
\x9f0\x00\x00\x00\x868@\xf1\x90#\r\x82r\xfe\xb3\x90[\xa6\xf14l\xa3\x95U1\x1e\x1e\xe2Q\xfb\x90\x18|\x83Tp\xd1t\x8f\
P\x0c\xac\x81\xbf\x1ca\xdcH\xc0\x87As\xa0\t\xc3\x85\xde2\xf8V\x90cp!\xd3C3c\x8e#\xf8\xd9\x92z\xe5\"\xeaC\xa0\
\x94\"q\nUC\xa8q\xa1+\xd1\x90\xed\x93\xe0\xd9\x98aCmPF\x81\x83C\x9e\x81\xfeI\xa1\xa9\'\x90+\x00\xf3\xf9\x0b\x93\xd4\
6s\x9c\\s\xa8\xa2\xb2i\xaf\xb2\x7f\xc5\xd2\xb1\x1d2\xdc\xaf\xd1H\xe5 \xddX \xd4\x82\x93\xf2K\x80M\x80\x81\xc0\xffQ%\x16\
p\xf8]\xc3\xe8: \xbb\x02\xf0\xc8u\x03\xcb\x85#\x073\xf0\x05\xf9p6v\xa1\xa9!a\x00\x00\x00\t\x1e\xe3e\x04\xc1\x9b\xa8Q\
\x00\x95!N@B\n\x96\xb12E\xd3P\xef\xd1\x00\x00\x00\x92f\x83E(1\x93\x81\xb2\x93\xc8\x82O\x8d\x13\\\x1b\x82\xeb\xb8\xb2\xa8\
\x7fs4\x87 D\xe8 \xfc\xa6\xd0m\xc4ar\xfc\xe2P\xd0pq\x9f\xc2\xef~`\x00\x00\x00\"\x03BU\xaea/\x01\x80V\xc3\
q\x95\xf1Ptf\x93\x00\x00\x00\x7fbP\xcf\x01\xd1f\x88!\xabIc\xb2#\xf2\xc6\x0e`u\xb2\x11\x12\xa0\xe2,\x93\x90\t\xfd\xf0\
47\xc3\x1cK\xf1\xf9H\xf21\'\xc2\xc5I\xd2\xa9s\x13\xfbk\xf3N#p\xfbP\x00/\xfd!\x89\xbb`\xaaD\"\xe041\xfb\
\x84\xe04\x83\x10\xaf\x8b\x01(s\x00\xfc\xf6\xf1]\xc4bx\x15\xd3\x82\xd4\x10\x08J\xa0\r\xe8\x01\x06\x8e\x90j\x95\xc1t\x19!\xff\xa7\
1d\xa0\xb2\xdak3\xfd\xc2\x927?`\xfbT\x03\roC]\x86@5\x84 Z\xd6 %I!\xe1S\x13<\x84\x13\x8e\"\xe1\
\xba\xc0\x01\x814\xe1\xfc\x0c\xf2,C\xe1\x04\x82\x02P\x84pm\\\xb0\xc1\xa0\x10\xe5\x03!\x03\xb0\xf1Z\x7f\xc3\x94\x1a\x12ejs~\
M\xb3V\xcc\xf0\x9b\xff\x92pb\xb0K\xbbA5\x1fRi1\x11\xec\x8b1U[\x83\xf7\xc0\xa2\xcb\x8f\xd3\xcd\xc0\x91\xed\xbe\xb0mz\
\xd2F\xad\x90\x1c\xfdrGf }Z\x93\xe3\x92\xc1ok0\xcd\xae\x12\xae5\xa0\xe6H\x82\x9eN\x11\x0f\x99\x10\x11vpL\xe2\x10\
=\xc4\x02H7\x10\rk\xb1\x13\xa5\x80S\x01\x11\xe3\x94\xc0\xcc\x84\xe0\x9e\x91\x00\xb5\xe8\xb1\xce\x83A\x90\xe3BQp\x83\xc9\xd4\xd2\x95\
.\xc0\x90\xba\xa1\xcb\xa6\x81(r\xa3\x01\x14!\x18E\x82\x0c`r\xd3\x08\x11\x0c\x7f\xf0\xf6\x83\xa2lO\xe2B\xef\xb1\xd6\x95p\xa2\x00\
\xb2>j3\x00\x00\x00\xab\'qrl@\xcfv\xd0\xd9\xcd \x8b\xbe\xd2\xa83\xd14\x1e\x10\x16\xa7\xb2\xef\xaaA)\x1a\xc0\x1b\x08\x82\
\xc2q\xd2\xcc|\xb3\xa0\xfc\x12E\x01\x10\xc8\xc5!M\xf7AE\x14\x12\xa7\n\xf3\xcc\xb0@\x06Ba\xd4\xe0\xd2\xde\xf3\x02+\x14\xa3\x1f\
H\x93\xb6\x8aq\xecv0C\xcf\x81\xfd\x00AQ\x190\x8f\x1fp\xac\xb0P\xadur\xae\xc2B\x87\x9b\x01\xeb\x80p\x14f\x91Q\xbf\
\x00$\xb2\x00\xb1\x86r\xa6\xb8\xa1E\xa6\xb0Z\n0\tT\xb2\xdc\x18\xb2\xb8\x05\xa2\x00\x00\x00\xc8\x03\xb0_\x94 F7R\x07\xd8\xa2\
,\xa1\"\xac~\xb3;\xcf@qg\xc32\x99\x11t\xa8q\xe7\xf50qj\xc0\xc3\x0c\xf1\x8fs\xa1\xfc\xe8\xe0\xf4\x08\x01\x8dHQ\xb2\
\xe0\xf1\xbbx\x11\xac\x911+\xd0aa\xe3\x02\xca\xb5\xd2\xb7c\x91JaP\xe5\x85!w\xcc1\xf5\xdd2\x84-\x911\xb0\x82J\xce\
\xa1\xaceAWZ\xc1#e\x804V\xb2 \x1e\xc0\x86Q\xc3\x9eA1\xfe-\xf1\xb5\xdaP@\x14\x03\x00\x00\x00r\xa4\x01\xcc\xc0\xb2\
\xde\xb5\xb2\ng\x91\xf4\x1e\xa1\xb6\x9c\x90\xf6D\x02\x84\x05\xd1\x01^\xe3\xa7N\xd3Cr\xd2\xc8\xa0\xd1\xf7r\xc0\x92g3\x8e\xf8\xe0\xbc\
6s\x88\x8f\xf0\x00\x00\x00\xc2g\x83vY\xd1\xbb\xaf\xe2Hn\xc0\x19\xb8PD\x1b\x81\xb9\x8eP\x19\xea\x82Og2\x83\'@]\x1a\
\x80G\xa4\xa0z\xb7AP\x16A3\xe9\x91.\x16\xc1\x86\xb5P\xb0\x91cm\x91\xd3_=\xa2\'\x1f0H\x83aE>\x13C\'Q\
\xac\xba\x92f\x0cbi\x8aCe \xa0FX\xb3\xa8\x95\x81A\x18\xd2M\xf8\x129t`\xe3\x88\xd0[:\x83Mq\xe3\x00\x00\x00C\
\x0f1mB\xf0\xd2\x8e\xb3Hxp\xc1,R\xe3\xe9r\x91~\x80\xb1;\x00\x05\xd6R\x80}\x00\xe6q\xe0\xf8\xeb\xa0+z\x00\x00\x00\
\x00\x9cb\xc0\x03YC\x1c>\x01\xac\x0fs\x10\xb8\xb1\x00\xec\xe2p\xe8pM_\xb0\x12|\x11\x7f[\x02\x0b\x1cQ;(b\xe6L@\
\x167P\x00\x00\x00Ws\xc1\xb51\xa2\x9dO0\xce\x14\xf0tiR4\xac\x81\x19\r!\x90\x1e\xb0\xd3\x84A!\x9bA\xc3\xe9\xd06\
\xcdr\x92<\xd3\x99r\"\xaf|\xe0\xff\x0f1<\xcaBw\xa0\x90$\x07S\xe9]`\x981\x10@\xfdB\x8ew\"\xb7w\"\x185\
qo\x1f\xd0\xfb\x88\xa3P\x12Q\xcd\x8b1\x99K\xb2ZcQ\xa1|\x01\x00\x00\x00a7\x81\xd2\xb4\xb03Q \xd9\x92\x03\xb84S\
y\x8b1\xd7\x9e\xf0\x86\xcc\xe2\xef\xaf\x81G6\xe39N\x10\xfa\x14Sz\xb0\x90\x86\x16q\x1a9\x91\xf4\xd6A%\x95c\x8e>\xb0\xca\
Y\x11*rp\x1f\xce0\x96\x08\xd1\x1dh\xf2gYq\xf8\xfa\x81\x92\xae\x90\xb8\xfcpN\x08\xc11\x07\x81j\xd8\x01n\x8c\x130\x08\
\x12\x00\x00\x00RL\xd3\xaf\x121q\x10\x10c\x0b\x82\xefJ\xc2\xb8\xda\xe1\x06\xcf\xe0\xf5<\xd3\x17^R~A\x90\xdbL\xc07\x81s\
\x11~AwQsb\xab\xf1d:\x83:\xa5\x90\r\x89r\xbb|\xe1C.\x11\x04\xb6Q\xb5\xd7\xf2\xa0\xbfqt(\x126|\xc3\xce\
s@\x1e\xe4\x91N\xa7\xd1\xe8\x99p\xbfw\xb3\x89B\x10e\xc0\xd1\xfa\xd20\xa0\x0e\x11\x00\x00\x00\xdb\x96\xd2\xda\xdc\xe0l\x0c\xa3\x88\xba\
A]\xdb\xa2\xbb\xae\xb1.\xba\xb06\x8a3\x97\x19\xf1\x16o\xd3\x84ts\xbc}1\xc7\xbaQ\x17\xc1\x11)c\xc1\xda\\ ]\x8d\xa0\
r\xf3a\xac\xbc\xd2\xf0n@\x00\x00\x00\xc4\x90S\xf8vQ\xd7;\x02\x83\xcb@\xe6\x02\x92\x85\x98\xd1\x93\x92A\x00\x00\x00\xd3Q\xe1\xc4\
\x8d\xf3\xb6\x05\x11\xb4\x96p\xe0\xefQ\xe2\xbf\xb1\x1d\x83 \xabe\xa0\x147\x11K\xf5\x02x\x04qm\x0e\x81T\xe4\x80\xc5[!\x19\xf4\
`\xe8\xa1\xd0\xcc\xd1\xe2\xeeF\xb1|$\x90\x9d\xf3\xd1\xa6\x93R\xb0\xbf\xb1 \x92!:#bU/@\xc7\xae\x007\xc3\xc2\x0fb3\
\x1bi\xc2\x10n\xc0\xbc\xdd \xba\xf3\xe2a\x05\x91&@b\xbe\xff`\xf5\xfd1_\xcd\x80I\x94R5\xa1\xf0x\xee\x91\x06hp\xf9\
D\xc01\xcfP_N\x81av\xe2\x84y\xa3\xd6i`\xf0(\x11\xe5LS\x8c\xb8A\x90 \xe3%\x870x>\x83\xf4\xfa\x90\x00\x00\
\x00@B2\x7f\x94A_\xd9\xb0bG\x03\xc9\x84S\x00\x00\x00\xf2\xe1 \x9eza\x9eB\x13\xd4\x92\xf0\xce\x16`\xdc\xb9\xe0\xa5\xef\xa1\
\xc3Ip$wC\xfa,\xc2\x00\x00\x00\xa0\xbe\xc0{y\x03=H#\x97\xd82\xf5\x86\xd1\xb7\x04r\xad\xe5 \xde\xc60\xf5E\xa0\xbf\
1A#\x9fQ+\x88P\x85\x10\x01_i1N\xb7\xb2>u\xe3\xf8\x98\xe1%\xeba\xca\x1b\xa2\xe8aS\x1c\xf2\xa0V&r\xbc\xe4\
\xf1\x98\xf2\xe1}\xb7\x80\x00\x00\x00\xab\xf2\x802\x9b2\xfaB\x02\xb7I@ImP\x8as\xc0\'n \xdb\xf5\x115\x08SD,P\
q\xd7\x91[;\xa1&\xdb0\x88\x91`\x9a\x05\xe1\xce\xb7\x90\xbd\r3\xaejQ\x03\x97\xe1\xd0\xc8\xe2?\x7fp\xe7\x83a\x82>\x01r\
SbI\x811\x8dM3\xb8R3\xe4\xce\xa0\xb7AR\xf0*\x01\xed\x8c\x81\xddu#\xbdmc\xb1\x8e\xb3\x03\xab\xa1\xb4}\xc2\xf4\xc3\
\x81>YQ\xe2hS\x80\xa3\x91\x98\x0ebi\xff\xf0E\\\x93\x84\x1f@\xe8\x9a\x10w\'a@e!?\x8ec\xa9s`\x06\xbc\xd0\
\x01\x1e\xe2K\x7f3jNP\xd9o\x90\xab%1!%2\xac\xd8!\xbag\xd1u\x0b\xc2a\xb81>\xcc`\xf5!\xc2\xf5\xd9\xe06\
PB\xc5\xecQ\xe5\xbc\xf1V\xbb\xa1-S\x83\x12\x05\xe1J7\xa1\xd99\xd1\x9cp\xa3\xd8\xf0\xf2d\x1crr\xc1\xc0\rA\x91\x83\xe0\
pU?p\x1c\xfe\xe1\x90\xf30\xd2:\xe1\x92\xab\xb0\xc2\xbb\x11\x84\x90\x00\xf8\xd4\xa0\x9a\xc0\x11\xdb\xbc\xa2~o\x10\x1cp\x10\x19L\x13\
\x95\xa3\xa1\n\xa4\xd1\xc9>\x80\xb4\xe2\xc1\xe4*\"\xfd~\xb18\x98\xd2&\xf5\x00\xcb\x1d\xf1\xd1m\x92F[\x93}\xdb\xd2\xa1jaq\
\xdf\x12\xc7\x0fR`9\xd0\xff\xf9p\x86_@\x89g\x91g\xc0\x90%d\xe3x\xddQ\xf5+`a\xd6 \xdbC\xd1zy\xd0\x94\x95\
\xf3I\x01\xb2\x92\xe1P\x9f\xbe\xa1\x96\x9911\xee\x82J\xa9\x90\xebj\x82T\\CM\xe1`BG\xa1\xf2\x0e`%j\x90\x00\x0b`\
\x9a\x14\xd2p\xb3\x11\x92Yp\xf8\xb8A\xa9\xc1\xc0TH\xa2\x9eo\xc2;aQ\xff\xd8\x80^\xd7\xb2\xf7\xe0\xa2O\x1aa$e\x13\x00\
\xb1@8\xb0\xa0\xe0\x9e\xe1f\x89121\xa3\xc8H\x91\x0cG\xc3\x0c\x83\x0092\x81z\x19s%\xcb\xe2\xa62c\x05\t\xe0#\xe7\
\xb1\xc9\xbe\xa1E\xaf\xf0\x12z\xe1=\x8cBi\xb7\x10\xa6\xfa\xe1\xd8\xce\xc1m\x93p\x92\xb8\x82\xd1\t\xd1\"\xd51\x98\xa9\xe0e\x80\xe1\
\x00\x00\x00\x00\x1aa\x10[\xd3\xf3q\xc0\x9em\xf0\x00\x00\x00\x9b\xe6\x80\x0b\x8fC6\x90q x\x02\x95\xcb\x10\xf1\xb6\x82\xf7[\xf0\xbf\
\x9aQ\xba:!\x91\xa3\xb0aF\xa2I\xca2\xac\xf5\xb0\x19\xc0\xf0$\xfe\xe0{x\x11\x18\xbcA\x19[\x03\'%`\x9b\x05r\xda\x90\
\x10\x9bE#\xe1/\xc1#\xa0\xe1x\xb8\xe1\xcf\xff\x01\xa5XAo\x84\xc0\x844\xb0\x9e$\x90\x1a;!\x8d\x82\xa2_{\x80\xa9\x8a\xb0\
-\x1e\x92\r\xfb\x00\x94\xcb\xc2\xa8\xfb\xd1E\xfep2|\xf2\xff\xab\"\x11q\x13\x89c\xb0!\xc0\x81.w\x80\xb7R\xf26\xbb\x10d\
\x9aQ\xf4m\xc0\xe2Y`\xbde`/qsC\xb0\x01\xfa{\x01\xcd\x88\xa1\xa1h\xe1K\xe1\"V\xe0R\x00\x00\x00\xd9lrjC\
q\xceF\x10\x00\x00\x00%Y\xa2\xc9\x04\x91Zrq\x1f\x01b\xf0OR\xb0\xfd\x01\xfa\x85\xe1\xca\xab\"M\x0e\x13\x13\xe8\xf1-\xb6\x91\
\xf7\xcd\x12]\xb9a\xfd\x08\x00\x9b\\\x81\x15\xbb \xadlB\x14\xc0\xa2\x00\x00\x00\xb1QB\x9d\xda@\to\xc01\x1fc`\xbea\n\
\x920\xa8i\x83\xaa\x88\xd3:\xdeB\x1f\x19\xc1i\xa9!\xfbq\xa3$Ur\xd3L3\xdf\xf4\x90\x85\x1cQ\x00\x00\x00\x05Qqg\xd3\
\x018\x97 \x98\xb2`\xf4U\x00\xb4?\x11D\xd4a\xf3\\\xe1\x9dOC\x90(@\\\xde\x81\x91!bT\xaapb.s\xce\xbfQ\
\xb7i#\xd7Z3\x10\x11\xd07\x8c\xf1\x0c\xd3!\xe0\xd8p\xfb\xe2\xa0A\xdf\xe15x\xe2I\"\x83\xd0=cC\xd6\xa1HA\x80<\
p\x90Y\x801\x8c\x04s1d2$D\x10\x1f+\x80\"\x83!\xc0HQ\xa7;\x10\x07\"\x00\x9e\x103F\xdf2\x1caa\xdd5\
\x91e9\xf1\xea\xfd\xa0)\xe9\xe2j\xd9A\xe3\xe8\xe1\xca\xc7\xa2\x85\x8b2^7\xa3-\xaf\xf2\x0f\xfc\xa0\xb6fsN0c\xec\x17\xf0\
\x98\x9a\xe2\xe753\xdfK\xb1\xdc\x0b\xd2\xd6\xca\xe2\xd2\xad\x10\x96\xc3\x81\xc7\xce\x01\x04\xd7\x82\xfdv@\x10]Q\xde\xb8\xb2\xb3\x89\x12\x0c\
\x042x\x81A\xab\x0b\xb1\x84\xa7@\xfd\x9c\xc1\xe8\x04\x82M\x10\x00\xf6\xc1\xc1\x80\xa5p\x08Db\xc1\xd3pB\xc4\x00\x8b\x92\xd1\xce#\
Q\x17\x14\x82\xab\x9a\xd1\xea0\x90\x10c\x82\x19>\x12/u\x93\x8a4bP\x94\xf37\x0f\x82(\xc2R\x03\x03\xc2\x11\x81\x80m\x11\xb1\
\x90[\xd15\xe4!P\x82B\x96\'\x10\xc0DA\x08|\x82#g\x82h#\xd0\x95\x91\xe1\xed8\x11\x8693\xf26\xe1C^`\xab\
\x92\xa1\x87\xfd\xc1!O\xe0\x90\xde\xb2\x9a9\xe2+\xdd\x81\x99\x80\xd1\x9c\xd2\x80e\xbb\x91\x9f>\xb2\x857\xf3\xea\xf4\xf1\xe4VB\x90\x81\
\xf0f\xda\xd1Y[\xa0k\x14\xb1\x10\x11r\xf8\xc4\xc2X\xb5 \xa9\xa7a\x01\xe2\x80>\xac\x91 \x82\xe3[\x98\xb1\xcb>B\n,\x03\
\x0173\xe4\x13\xf0\xf5\xae`\xc10B`\x10b0_\xf3\x8d\x933\xd3\x90s\x15OB!\xf7Py2\x00N@@|(\x90W\
\x13\xd0{_\xb0\x82\x93\xd2\xf7\x1d\xc0\xc7\xd0\x92~R\x80\xd6~\x11aL\xa3\xd8<\x81\xe0w\xb3\xf7\xe1\x01\xc9\xbb\xf0\x9f`\xb1T\xcf\
\x02\xcb\xc9\x92\x1e\xe6r)9\xf1\xb3\x13\xc2\xf2\x132\x050\x82h}\xd3N\xbf\x01\xc7^\xc3i\xc5\x90Q\x82q9_p\x15I\xc0\
>\xd7\xb0\xd7i\x11)\x05\xd1\x07\xc3@h\xa3\xf1\xbd\x1e\xe1\x94\xadR\xf0\x0c\xf2\x1d\xd4\xe1\x98e\x00\xc8\x9e\x81\x98\xc5po\xb8p\x0c\
\xe6`\x91\x01\xa2\x00\x00\x00\xfb\x94P\xd9`\xc2f\xf1\x81.~\xe1,n\x82\x12\x19\xc0\r\x9c\xf0\xcbc\xe3\xd5c\xd1\xfd\xc7R\x00\x00\
\x00D0\xd1:9\xa1@U\xd0\x9e\x8e\xc1Y\x10cn\xe9`\xb7\xa9\xd0}\x9d\xf1\xa7\x80\xd2#\xc6\x90\xfc\xd6@ijRz\x9fq\
\xd3\xdb\x01\x9f\x8f\x02\xe6\xa4\x01\x9b~\xe0\n\x94\x11\xedI\x03\xcc\xaf\xd2D\xc6\x82\x16\x110\xd4+\xa2\xc7l\x13\x02dp|\xba\x12Q\
N`\x07=S\xfdD\x11h\x81\x10.2C\xea8\x90U\xb0\x01y@qH\xba\xc0\xa7Tc\x1f\xd9\xa2[\x7f\x02Q\'3\xefc\
\xf0\xee\n\x92\xb4d\xa0K\x0b\xb1\xd3\xf01Pg\xc3\x9bQ\x90\x1c\xb9b\x80\xa6a\xd5\xf2\xa2\\\xac\xb2\xd4\xc2\xc0\xe7\xf1\x10\x90\xacq\
\xa9\xe0\x12peq\xdb\xc8BH*q.\x9c\xf0\x9d&\xb0/\x89\xf0\x80\xed`\x00&\x01\xaf7\x92\xf9\xf2\xc1\xc1\x00\"V\xa2\xd1\x8e\
f\x01[\xceB\x18\"\xc0\xfa)\x81a\xc3\x02\"\x8d\xf1\xb5\x0bp:\xefP\x14q NGPKS\xd3\x83\xda La\xd3a\xf7\
\x00\x00\x00\x00\x92\xea\xc2Z2\x91\x00\x00\x00?\xb4\xe1\xf5\x1d\xb1\xdfA \x04\xc8p\xbe\x1a\xd1\t[Q;o\xf0\xaf9\xe1\xa0&\xa3\
U2P*\x8c\x82\x94\xe5\xa1\\)AzTc\x00\x00\x00\x17\x89\xd0\xba\xa2a\x11\xfeAsl\xe3&g\xd3\x04\xfd\x82\xdd\xe6\xb0\r\
\x9b\xe1\x97\xcd\xa1C\x95s\x99m\xf3\xc3\x86\xb1\x9b<\xe0\xa6\xea@\x03y\xa0\x00\x00\x00\x0es\xe3\xef\xc5\xb1\x00\x00\x00\xf2\x181\x95\x9b\
\x80\xecg30\xc4\x02\x8a\x97\xf2C>\xc0\x13G\xe2\x8f\xc1aF\xda\x81\xc3\x07\"\x81Ss\x82\xf9\x02\xf3R\xa13q\x92\xcd\x8d\xe3\
\x08\x85\xe3\xdf\x97a\x99\xd4R\x0b\x19\xa1\xe3\x0ePR\x88\xc0c\xb5\xb0\xa8\x82P\xbb\xad\xd1\x00\x00\x00\x84\x052\x13\xcf \x8a\xea\xb1\xfa\
\xf2\x92\xd9_\xa08\xd1\x82\xbc\x81\xe1\xa4n#\xd9\x93\xa0\x97Z\x10{\x99q\x8e\xdb\x92\xda\xc1\x10\x8e\x1fC\x1eD\x91\xf7H\xd00\xb3\
\x00k\xe5!\x00\x00\x00>f\x03y\xf3\xf0\x91a\x803+\x91\x91=cj\x10\x91\x7fC\x81<BpN2\xe0\x00\x00\x00<|@\
\xc6i\xe3\x00\x00\x00C%@f\xc8\xc0/\xc6\xe2\xe0\x12\xc1h9\xc3Y\x8f\xf2\xd3\x12r\x1a\xcc\x10 \x19p\x11\xdd\xf2n=\xd0B\
\xf8\x00avC}\xf0a\xb2y\x12\x11\xbaQ\xae\xdeB\xe8\xf7\x12\x174\x91\x92\x9c1)+\xa3=^\x82\xa2V\xf3\xe8\xeb\x92v\xff\
\x00\x9d\x06\x12\xb7\xf0\xe2\xd1\x81\x01x\x0f\x12\xae= p\xe1\xc0\xe9\xc3\xd1\xb2\xa11\x06\xe9\x12FUC#R\x82\xce,\xc0M\xdd\x80\
)S`\xc2\x19pO\x0e2:+@\xdda\"\xbfFaO\x14\x81K\xbd\"\x8a\x1a\xe1Cds\xa480q\xd4\xc1[\xe4\xa2\xd2\
\x8e\",\x90\x11s\r\"\xa5\'3\xce\xef R\xc2p\x1dSA\x15\xa9!w\x98\xb0\x84\xd8Q\x82\xd8\xe0v\x83\xa0}\xb1\x00\x0c\xe2\
A\xef\xeb\xe0h\x1e\xe0\x8fB\x83h?\xf3c;\xe1\xa6/CS\x172\x19\x8a\xa2\x96_\xb3\x1e@Q\xe0\t\x00\xa3-\x805\xc5 \
\xb4\x93\x03$&\x90\xf26\xa2>;\x10\xd2\xa8P\xc4\xf2\xd0\x00\x00\x00\t\x13\xe0;\xa9\x00\xb3\xfe2\xb5z\xe0\xa4\xe4\x81\xd9\xf7B\x11\
\xf3qE\x8e\x90\xbc2\xd1\xe8A\xe0/n\x93\xeaI\x01\x06\xa2r#.\x11\xf4\xa6\xf1M\xf7P\xd0\x83\x83+\"\xe3\xe3\r\x11C\x03\
\xe0\x94\x81s\x80\xd0as\x02\x81\x00\x00\x00\xfc\xf8\xb1\x0f\xddP\xe8\xb8\xa0\x8a\x97\xe0\x18\xc2\x11\xc2\x8c\xf3\xb1\'\x80\x15\xb7!\xf4\x86\x83\
\xea\x15S3tsf\x9d\xc0\xffq\xc1+\xa72m&\x00$\x81Q\x0e.\xa3\'V3\xeb\xc1\xe0\xe7\x84\x13\xe4{\xc1\xf2\xd0\xe2\xa6\
b!\xb0\x9e\xf2O\xc6\x90\x00\x00\x00|\x1c\xd2\x13`\xd1)\x1c\xa1Z% \x82R\xf3i_\x90Tm\xd2\xfe\x99\x80\x96A\xb3\x97\xf7\
\x90\xb7\xf2p\x119#)\x8b\x13T0!a\x9d2l\xa2Q\xdb\xa2\xf2\xa6\x1f\xe3\x9f,\"\x1e\xa0p[WBA_\xd1\x0e0\xd0\
\x1c\x080V\x10A\x94|\x91\xe5HS\xdd\x87a\x1c\xb5!\xb1\x8a\xe3\xc6\xea\xf2\xb19\x90B7\xb0\xea\xdf\xb0!\x04\xa3,MR\xe2\
Fc\xd1\xc1`B\xaa\x01!\xbd`\xbd\xf8\x90\xdf\xc0\x11\xf7\xbf\x01R\"@\xa2\x9b $\x96\xf1\xfd\x0bR\x01_\xb2\xb5\x7f\xc0\n\xc3\
\xa1\x05)\x81fQ\x91\x00\x00\x00\xe0g3\xe5E\x80\x97\x1dc\x1f\xe7\xc2\xf3\x88\x10\xa6H\x82CvSC4#%\xd8\x81\xe7&0\
\xffS3\xca>aa\x04\x10\x80\x9e\x90\x12\x03B\x1c\xe0a\x9dr0@\xce\xc1K\x87s\xbf]\xb0\x01\xfb\xb0\xb4\x8d\x02\xea\xf2\x91A\
&r\xa6[\x13\x93+\xc1\x8f\xb21\xd3jQ\xad\xbeA\xf1\xe7a\rv3\xeaP\xa3\xfap\xa2X00\x81!\xe0|\xc12\xaf\x9c\
\x024(P\xd04s\x14c!\x07\x1c\xd2\xdc\xe7`7z\xc0\xcaz\xb0s)c\xca\x1a\"\xd6\x86\x03\x1e\x0cp\rQ\xf1\xaa\xa1\xe0\
\xbf[\xf28\x8eAj\x01\xf2Y\xef\xf1\xa7\x7f\x91ib\x93\xb3$\x10TA\x93u\xd0\xd1t\xaa\x00@B\xf1g\x03\x91<e3Y\
\xb3Bx\xeaP\xab\xe1\x806&\xf0<e\x90\xab\x11\x11\xa0\xe1\xf0\x11\x1b\x81\xe0N\x93R-\x81\xa7\x15\xa0\xcd\x9a\xe2\xe0\xe8\xd0\x84\xd2\
p\xe80at\x820\x10r\x03\x947\xb3\xdf+ \x92B\xe1#8\xd2\xc8\xf2Q\xac\x06\x82T\xcf`\xb14@\xe2\xf3\xf0\x92M\x80\
@}\xf0\x8e\xd9a\x02i\x90\xe6>\xb0\xfeNS\xcer\x82h]\x90tx\xf0\\n\xc3\x1b\xb9q\xcb\xa7qG8!\xda\x04 =\
\x19R\xf4Os\xa0_q\x83\x10\xf2\x04K\"\r\xc5pjt\x00P\xec`6\x9ep8\x10Q\\\x17\xa25)!\xefw\x93\xc8\xc4\
\x12!>\xa3\xbd*\xd3%Tb\x0c\x01s`\xe2\xa0\x17n3a\xf9!\x90>\xb3\\\\ \x10L\x13\x0b\xd1q\x80{\xd1^\x98\xe2\
\t\n\xf2t\x80qi]1\x87:\x10\x17\xd9`\xc8\x05\xa3\"\xcc\xf0\x17\x9d\x12\xb7A\xa3k\xfdq\rO\xf3\x9c?\xa0\xc3S\x83\xfc\
\x8e\x83\x0e\"!M\t\xa0w\xeaQ\x94\xb9\xc1\xdf)\x826\xd8@\x9c\x07\xc3\x82\x08\x109\x97\xd1\x89\x82\xa3\x91\xc3\xd0\xdahAg\xba\
\x92\x9c&\xc1#*0\xdb\xb9R\xc0\xca\"\x01\xb50wP\x10\x1f~C\xff\xc6@\x18^\x93\x97\xfa\xe0\x90\x1a\xc0p/\xe2\xa0\xcf\xa0\
0\x8e\x13v\xeb\xb2\xf1S!\xdc\x8aP\xa5\xd5\xb1=~\x93kP`\x9dM\x80\x01t\x92\xbc\xd7p\xd6\x0f\xa3 T\x93\'^\xc3\x87\
$\"\x00\x00\x00PH`zH\x91\x18!\x82\x92\x8e\xb2\xaas\x81+F\x02@\x0c\x91O\xd4\xd0U\x1b\xe2\xb2\xb3\xc0\xcb\xdb\xa0S\xc9\
`\xe2\'\x81\xe7\xa9\xe1\xe0\xdc\x812\x02by\x12\x92\\aa\xa0\xf5QE\xee\x11\x9e#\x80xQ\x80V\xa2\x82!t\xb2)?B\
T\xf1\xb1\xf3i\x03\x12\x08\x81\xcf\xb8rlX\xa2)p\xe2\xb9\xa4p\xe1\x8e\x93\xbf\x97\x83\x8cL\xc0\x92\xbc\xb1\x9c\x96\xb2\xbcY\x90p\
\x89@`H\xc0E\xe3\x01\xd2g\x106\x07#\xaf5\xd1{\xc3\xd2B\xc3\x91\xce[\xf1\xad\xd1\xf0D\x90\x11\r\xc7`\xd6\xa9\xb1O\x90\
C!\xb8a\x11VAO\xb8@\xd4E\x13\x9e\x97\xa1\xbb\xcdq\xdf\x11\xb3\x84\xad\xa0V\xaf\xb1\xca\xd9\x01\xc2$\x12z\xcf\xd0h\xd4!\
\x07\x880\x98T\xc3\xc9\\S\x1c\x8f\xb1}\x10\xa3\xd3\xfd\x02\x9c\x8fqh\xa1a\x16\x1dCU=\xa3\xfa\xf7A\xb7\x7f\xa3\xe7;\xc3\xda\
`\xd3\x90\x8bC\xf6)`\xb2\xf9\x91+@\xe3;\xb3\xc0\xcb\"\x81\xbf\xb3\xa0\x00\x00\x00\xb3X@\xc2\"\x02i\r\xb0o\x8dRW\xd8\
\xf2\xc4\xe1\"\xbfK\x936.\x82\x19\x12\x11<$`\xf6\x0e\x01\xe2\\\xd0\xa3dr\x01\xd9\xe1\xb4\x9aq\xda\xc2\x81:\xe7\x80\x88\xb4\xa1\
\x00\x00\x00\xfc\x96\x03N\x02\xe1L\x1e\x00\x8c\t\"\x17)\x90C\xb7\xb0w\xf5\xf0T6\xa1\xb1\xa10G\x96a\x80\xf4\x02\xa6\xb6\x91\x07\
\x90Qnm\xa0\xfeQ\xe0\xb5o\x90:@S\xbd\x15\x83\xfb\xa52\xd2=\x92\xd5\xf4q\x84\x13QF\xdc0\xcdV\x12fb\xe1]u\
\xd1\xbd\x91\xa2\x9b\x9fP\x99\xf9\xe1mGae\xcc\xc20\xc0\xe0\xc8a\xa2\xf7F@\xa7\x13r\x1d3@4x\xa3\xd2\xe1A\xd0\xcfr\
\xe7\xd9\xd0s\x113\xe4\xcf\x92\x12r\x12\xd7Kc;3A\xaa\xf8\x80\x00\x00\x00\x8cNc\x90N\xb1\x16\xf6\x00\xb9\x15q\x16\xe1\xe0\xcc\
\xber\xd8V\xe3J\xc9\xa1\xa5>P\x06\x86\xb2\xb6\x8c\x00\x04\xbb\xd0b}1r6\x92\xec\xda1w+@\xb2\xcb \x19\xfe\xa20\xa8\
\x01@r\x83\x17r \xc5\xf8R\x9e\x83\x01@?pT\xf8\x80\xfc\xda\xd2\xd0\x00\x93tD\"\x98i\x02W\x1e\xa3\xca& \xee\x8d\x92\
\xf8l\xc1\x89\x85\xc2\x18\xb2\x10 \x0e\xa0\x10\x98\xf3\xb4\x851\xf4\x1aRC\x14\xc1FL`+)\x82\xe4\r\xa2Rv\x93a2s(\
G\x91\x01{\x03\xba\xd7\x91\x1dX\x81W3\xf0,\xbe@`\x9c\x81\"\xb5\x00\xd5\xd5\xa0\xbc\x1e\xe0\xc3\x920\x87O\x90\xee\x02\x03\xfeJ\
\x83yM\xa1P\xdfq\xe6[@\rK\x02\xa9\x08`\xf0\xe42\xb4\x99\x01O>aJ\xbe\xa0\xa0\x89A\xd7\xd3\"\xa2\xe3\xd1\x80\xba \
Z\xd7a\x11\xc91\xea\x85P\xac6P\x80\x85\xb0\x7f\xa2R\xe1\x16\x928\x94#\x8e\xe6\x92\x00\xcc\xf1\xbcG\x83\xceA\x10\x88Z\xc0\x14\
\xc6Q]!p\x1cw\x80\x8eH\x10\x0b\x8e\xb1\xe2\xc1\xa0\xbe\xde\xb16\xdb0$\xa6\xc0\x8a\x95Q\xc6\xf4\xd2\x8d83\xb0\xb3AsF\
C\x0f\xeb\x10\xd1N\xe3\xcc\xb8!3\xb5 \x0e\xa32N]\xb1\xf5\x93\x91\xcf\x88\x90\xd6\xe4@\xbe3!b_`\xd8\xefb\x10Ib\
\x12N\x10\x81\x8dpc{\xe1l\xd1r\x84\x03\xc1q\xcb\x02wq\xf3\xaa\x1c3a\x9a\xc0\xca\xf6\xe0\x04\x88aU\xdf\xe0!$B_\
F\xc0\n\xd0\xd1\xb7\xde\xd0|\x97 \xdd\x1d\x81%\xb6\xd2\t\x99r\x95\x98\x10\xf8\x1d\xf2\xbd\xb40\xae5s\xda!sG\xf3\xe1Ze\
\xf2]\xa5a\x8e;\x81\xdepc\x0f\xa0\xc17f\x00\xbd;3P\x87\xa1\xc0\x90q\t\xf0!\xeeD\xb0V\xb2q\xa5\xd9\xc2\n\xab`\
`\xc3@\xdf\xf4\xf2\xbb\xfd\xb1\xab\xae\xa2\xecm\xb0\xbc\xc62/\x84r\x13\xe0\xa0\xe3qS\xd5\x97\x01C]a\xaa\x0e\xc1\xc8\xd5\xb0\xca\
\x90`\x03uR\xd1\x1c\xc2J\xa1a\xe1\xf2\x01\x15tc\x85\x8dS\xb9\x1d\xf0\x1fu\xf1\x00\x00\x00\xe3<cL\xa3RND\xc0jF\
\xb3\xe6\x8fQ\x12\x83\xe2+\xd5q\x00\x00\x00\x7fo\x03\xcf\x96\x83|!q{40\x04\x18\x91\x9e\x19\xb0\xf4R3\x0b\x9e\xd2x\x01\xa0\
\x1d|\xd1\x17\xbf!\xca/\x83\x8a@RC\x86\x03D\x11\xe1go\xf3H\x83B\x07\xf1\x11\x8f\xa6\xf1UR\x93\xfa\xee\x80v\x0eB9\
\xf4\x81\x00\x00\x00\x0e\xf2\x92\x9e\x0bRy6P\xe3T\xd3\xfd\x90\xd0=ZA\xb1\xf1A\'\'\xd1]\xe0\xd0\xa0\xfd\x90E\xad\x82E\x96\
\x93NP \xb0a1\xday\x00\xb6\xfb\x92\xb69\x83\xe5.@n2\xf2pY\xc2\x0e\xf61>\xad \xfb\xe30\rNA\xe9\x02\x80\
M\x85\xa3\x8de\xb3\x00\x00\x00\x9e?\xf3j\"\xf2\xbf\x9dr\x98\xee@\xa6nr\x91\x16\x12\x80\x80\xe3\x98VPWz\x01\x82\xdf\xa1\x91\
r\xb3\x10Y\x92|\xbeb\x05\xf3\x00\xe9;\xe0\x82\xce\xd1\x90p\xc2\xb8\x92\xf0\xb3\x82#\xa4+\xb3e\x9e\xe1\xb7\xab\"k\xfd\x10D\xe6\
\x20\x8b\x88\x81\x17\x1e\xe1\x1f\xfa\xc0\x19\x0f\xc2\x9e\x05\xc3\xc7\xe0brnP\x8a\x96s@\x99p\xce\x9b!\xa4\xb0`\x00\x00\x00\xdb\x03Q\
\xa8\x7fP\x00\x00\x00\xf7\xb3\x82p]\xa1\xf0\x81\xa32#\x10rI\x93cpS\xff\xf9\xd1k(\xa3\xb9\xb7@y\n\xa1\x16~\xc0_\
\x82\xb3xS\xb3\x9b\x88\xc3h\xbc\xa1\xdd\x82QT\x9b\x01\x19UA\x81\x14\xb2\x05Z!\x91\xd2pZ\xc0\xc1\xf8\x8d\xb1)\x80\xc3\x0f\x8a\
\x10\xb2\xb7\xc1\x1ea\x90\x94\x86\x90\x06\x85\xf0\xc1\xb5P\xbd)r\x8d\x08BBF\x91\x87\x98\xc0\xb3h0A+37C\xc2\x1f\xc2\x92\
D-\xb0_\x04R\x82\xef\xa1Mn\xe3>=\x91\x14\xa7\x81\x8e\x07\xd0\xd4N0\x86\xb5\x02\x0e_\x01&z\xc3\x1d\x972v\xbb2\xb2\
f\x91\xa8\x0cA\xfe>\xf2\'^\xa0>\x92bx\xef\xe2\xf0\x11126S\xc5\x97\xc1\xac,\xa0\x13\xc9`\xafa\xf39j\x11\x10\xa7\
0\xee\xef\xe0\xb2x\x90\xd3P\xf2v\xa9\xc0\xe4\xb0\x806\x1b\x03\x0e\xbf\x12H\xe9\xf0\x82\x903\t\xf6a/q\xd1\xd4\xbeQ\xf3\x04 \
\xa6\xf7\xd2a\x83\xb3\x8bHc\x1av`\x8d8\"hxP\xcbBse\"`\xb7@a\x9d\xb4P\xba\x03\xc3\t\xe8@\x15\x8e\x80\x00\
\x00\x00v~R\xfe\xe00i;\xb3G\x9d\x002\x8ar\x00\x00\x00\xc3\x9ebM\x94@\xbbd\xd2\xab\xb7\x90\xe2\xff\x81F\x81 \x15\x17\
\xd0I\xfc\x009\xa9\x927\x1e\xc2\xf3\'\xf1B\x8d\xb1;T3`\x05\xa3\xf7\x14R\xc2\xd1\x90\xdby\xc3=\x85QI\x07\xc0\x96\xd8\xe1\
\x89JCe\x8f\x93s\x7f\x81\xa6dS\xa0\xed\xd2\x96\xfd@g\xd7`\x84\xa1\xc2\x0e}\x93R\x06\xc1\xb5\x16\xa2\xfe|\x82t\x8e\xb0\xde\
\xd2a\xba\xf4@\xb5\xcfq\xaa\xa9B\xd0\xe4\xb2\xef-\x12\x9b\x81!h\xab\x90\x88\x92\x132\xfb\x81F2S\xc3\xc8bJJ\xc3\xf8\xa0\
\x20-8\xd1\xe6\xe9qTC\x107s\xa0\x86y\xa2\xbe\xba\x01\xfe\xcc\x90\xd2\xea1\x8f\xf6\x01*\x11\x90\xc5\x9d\x11\xf4\x9c\xc1\xbb\xca\xe0\
\x85as \xc1P\xd2@\xf1\x07/\x80#q\xf1\xf6\x01\xe2\x16=\x13\xde&A\xe9\x9fQ\x10\x0f\xd1qW\xd3\x1f~\xe1\xd4\x0c\x91P\
\x1b\xc0<X\xc07\x11c\xaa\\\x82\xa9{\xb3\xcb\xefB\xd0\xf5\x907Xc\xe6\xcc\xd0\xccy\x02\xab\x9a\"\xf5\xb5\xd2\xe2K@^[\
\x93\xee\x8e\xb1\x8d\x85 X@\xc35\x03@\xf9#\xd2\x98\x8b\x805x\xa1O1p\xcd\xc7\x813!\xe0*\xc9\xd0\xee\x98\x01\'\x14\xf2\
\xf4\xa5\xc1\x96\xad\xa0,\xeb\xa2\xfa\x89\xb3\xefWr\xc3C1\xe65\xc1*h\xe1\xb5o\xe3\xe7QbS\n\x00\x16x\xd3\x0e\x8b\xa3\xe6\
yp\x9d\xcd\xe1\x14t\x90Y\x9f\xc1\x84\xf7\x10\x8e\xa2\xa06\xe8\xd2\xe3,\x10\x02@@Ik\x00\x89ZB[m\x00\x8f2 |\x05\
cS\x84\x01)\n\x11\xac\xf7\x80\x86L\x92\xd25 a\xc0\x10\x9b9\xe01;\xb0\xf7t\xf1\x93\xa5\xf1\xd7b\x02\xc5\x83\x90\x06\x1d@\
0\xce\x02[\"\xf3c\x0e\xc0?\x88\xd2\xb9&\x81\x96\t w\xca!\xf3\xdf\x11P\x8e\x90\xf9*3@\xfebw\xbb\xc0\xcfb\x03\"\
\xa2\x90+\\b\xee\xae\xc1}\xf1A0\x02\x03\xddt\xc0`\xc8R8\x1c\xa0\x9e\nq-\x8a \x8b\x19q\x13\xcb\xe1\xe7R\x11p\x0b\
@cPq\x98]\x92 q\xd3\xb5\x0e\xa1\xfb\xb6\xc0\x00\x00\x00\x07\"\x83\x86\xbcA]\x991~\x86\xe1\x8c\xf5\xc1y\xc5\x81-\x97\xc1\
\x8d3\x032\xa0\xe0\x0e\r\xe0\x1d\x98p\x1a6C6e\xb1\xd6)\x80\xcbg\x91{p\xa3\x02YA\xb1 !f\x1b\xf1L\xdb\xd2T\
~\xf2\xa5\x87\x03A\x8a\x92\x9eQC\x032\xa1\xb5\xb1\x90\xe4!b\x92w\xa1]\xd2\xb2\xeeP\xa0i\xdf\xd0I\xed!\xfe\xbf\x01\xecG\
0\xf1C\x81\xe8{\xa3\xb2Fs\xa8Jq[k\x01Y\xc1\xa2\xc8|\xc1\x8f\x1e\x92f\xe8\xd02ra\xae_0\xc8\x06\x017:\xc3\
\x16k`Lea\xaa@\x90\xcd:\xf3\x95\xea\x10[\xfc\xe1N\xef@\xed\x08\xd2\tU\xb1\x88UQOh\x83g\x0f`t\xb51\"\
C\xd3(\x0b\xa0W\xb1\xd1\xa7\x1a\"j\x95@\x10\x12\"\xedyR>\x0e@=lcSGA\x97[\x83?Y3\x9d\x97\xd2_\'\
\xf05>\xc0\xe9}1\x8b0\xa1\xbcBC\xb2\x88\xf0\x8d\xfb\x01J^@\xe7_\x91\xeb\xde\x90\x0bc\x03\xe0\xbe\xf2\x98\x95\x90f\x99\xc0\
\n\x16\x11-\x01R\xb3]CY\xff\x10j\xef\x00YZR\xf3\xa0AV\x10\x80W\x1c\x11lv\xa1=!!\x9c\x001\xefWS\xc1\
\xfeq\xb5UA\x07\x1b\x80^\x00\xf0\x9c\xb7\x00\xff\x152U\xe22j\x90\"W\x08\x01\xb1\xe7\x80\xf0\x9b\xe1\x8c7\xf0\x90:P\xdf\x86\
\x12\xeb\xa0!L\xb6\xf1\xd8\xa21\xb2Us\x0c\x97\xc1\x9f\x13\x81\x89\xb3!\xbel3a\xbc\xd1\xd2\x0c\x12l\x87r\xb6\r\x02\xbeh\xf2\
\xd5\xa9\xa0|\xcfQ]t\x13h\xf3\x92\x00\xb0\x90\x0e\xb3\xb1\xd3A\xb2\xa3\r\xd2\xf9\xf1\x80Q\x9a\x918\x80\xe3\xf4Y\xb0\x80\x16\x00\x9a\
\x1b\xd0\x0e\xb1\x00\xf9\xbfP\xc4\xa520;s\xb9\nA\xe2\xa0\x10\xf4\xf0p^A\xf1{^1t\xa2\x02t\xd9B\xeb\xb6\x10p\xa1\
RC\xc0!\xa3^\xf0\xbfy\xa2\x9d\xa3\xe1\x82Hc\xd7\xf3q_Z\x93\x91bR\x83\x97C<\xac@\x19\xfc\xb0\x11$\xa1\x8cKS\
=\x8dS\xeb@c\xb9\xb6p\x03\t\xc3\x19\x88\x11\xf7\xe9\xc1i\xc7\xd1R\xfcR\xc5\x98\xa0\x128\xe2\x9bj\x02\x142\xc0\xb7\x80p\xa0\
\x1aR\xbb\xa5a\x9c\x112\xff\xc8\x01[\x8f\xe0\xc5\'B\xf7{\x03\x8a\r\x10\xa4\x82\xf3\xfb\x9d\x11]\x96\xb2\xc6_@\xa3X\xd0|\x8f\
\x80\xb64\xe0\xb4*\xe1d\x9d\x91\xdde!\xcf\x14Q\x93I1\x93#c^\x89p\x9a\x1f\x01\x18\x1f\xa1\x85K\x10\x1dw\xc2NR0\
\x87\xe5aj\x8fAkP\x11\xd8EP\xf4s\xc3\x97h\x11\xac\xe8\xa1c\xf3\x81\xad<\x13v\xc4\x91\xd2\xb5\xc1\xff\xfcQ\x14V\x10\xb3\
\x07\xf2i\x90\xb1\x86G\x12\xa4\xe4\xb0\x9d\xd8\x91\x11?sP\xd6\x01\x1b\x7f\xb3{\xca`+\xcab\x99\x15\"p\xac\xb0\x0c2 *8\
\x03\xf8\x94\x11\x9a\xb4A\xd3^!\x8a\xb70\xc56#\x0b\xa2\xc0\x00\x00\x00\xb1\xc1q\x91\x99\xf2\xed9a\xbda\xf1\xf9\xbd\x11\xa3R\xc3\
c\xe6rx,r\xe9\x87\x01\x1c\x90\"\xd0X\x11\x97\x0c`\x18\x05\xe2vT\x10,\x85\x11h1C\x89\xec1\xd84\x90\x00\x00\x00X\
K\xb0\xc6x\x00\xeei\xc1Z+\xf2\x88\x00a\x8b\xf7\x12\xbb\xeea\xe4\x7f\xb3\xfce#e\x991\x9b\xcb\x01\xde\x89\xb0\x08\x0e\xe0\x13f\
\xc2^\x84\x81\x92E\xa3{%pm\x85\xa0\x1b]\xb2\xfb\xaa\xb1\xdb\xda\x01\xff\x83\x10\x8d\xd3\xc2\xce\xe2\xf0\xa3c\x90\x90\t\x10nu1\
N\xb7p\x06\xc1\xa2\xed\xc8\x10\xdb\xdb\xc2=:\x10*x`\x9d\x1d\xb0 \x1cPD\xb5\xd0\xb6I\xf1!\xf0\x01\xb7\x84\xd1`-\xa3\x86\
\x93p\x94\xfe!I6a\xe5_`cK\x90\xc51S\xb0\x87\x02\x801s\xb5N\xe18\xd2\x81\x7f@\x82\x0f>\x03\x14(s\xdc\x08\
\x81S\x8f\xd3\xc8\xf0a\xfbBS\xc1\xd9\x90G6\xe0\xe2\n\xb39\x9d\xf1\xb9\x8c\x93\xa5\x15\x13s\t\xf31\xbb\x00V\xcc\x92\xeb\x1d\xf0\
hA2?\x9e\x10\x17\xf6\xe1K\xfbP\x9fS\x00\x9f\x93\x13\xc9\xa7\xc0\tesW\x05\xd25.\x90\x1f\x863\xf3;\xb1\x07\x81\xb3\xf7\
\x8a\xe2\x08Z\xe0\x9e\xd1a\xa1<#\x86\x89\xb1:\xe6\xe1]\xfb\xc0\xa9#\xd1P\x8f1\x81\xf0\x90:\xe6p\x19\x8c@[\xec\xa1\"\x02\
\xd0\xab\x98\xd1U,\x01\x80\xb6!\xf3\xdc\x82:\x02\x01*\x81R+\x16\xd2]\x86\x01\xa2\xff\x01\x85\x85!\'$a\xcb`\xe3\xf0\x86\x82\
\x8c\x18\xe1-+\x10R\xab\x01<\x9ea\r\x02\xc0\x84\xdf0{t\xe1\xe8/\x00v7\xc3\"\xe2bM\x8c3\xca\x04\x80\xe1\x7f1\xba\
pS\x9a(BK2\xd2\x0b\xa5\xd0\xf9I\"z\x98\x92\x02\xcf\x11\x17?\x81I\xd3\x91\x17S\x00\xdbmS\x8d\xed\xa1\xce\xb2A\xb9{\
P\xee\x86\x10\xcc\x18rs\xb3\xe0\xf2f\x83\xac\x08\x82\xf0\xc2\xa2\xb2\x9a\xe0\x92O`\xa1\x8fC\xef\xff0\xfa[\xf1BT\x80cB\x00\
\xac\x122w\xf5\x11\xd7B\xb0\x03\x913ynA\x03\x962\xa2\xe6a\x19l\xf0\xad\x8c\x92\\\x0br\xa0\x01!P\xd5\x81\r\xfa\xe0\t\
\x8ba\x10\xf3@H\xa4\x92P^\x80\x02V1\x99\xb5p\x9a\xb3 \xa4\xbc\x11\x9b\xc6\x11\x8a\xeb\xd2\xc4ocu\x13B\xc5\xce\xe2/\x96\
\x91\xc3\xda\xf2+\x031;U!\x1cR\xb3\x00\x00\x00\xfbw\x91PUq\x11\x8c\x83O\x8b\xe1.\xd3\xf1T\xba\x82\x83<C\xab\x10\xc0\
\xb5\xa0\x91\xd7\x0f`\xb9\xb2@\xbb\t`,\xe7\x82h3\xd0\x1b\xa1Pu0s6>\x13\x8c\x19`\xc9Q\x024|\xe1.]\xb2%\
\x05\"l\xb0\xb0G\xae`Q\xda\xa1\x81h`\xd2\\s\x1f(0\x19\xa7Pe#1\xe3\xa0A\x94g2^;\xd0\xf2q\xe3-#\
\x11\x0c\xa8\"c}`;\x920\x9dvC\xe8|\x11\xfd2\x004\x90 \xa5Ta\x10\x81\xb3m\x05\x12/sC\xe8\x00\xa0\xd4\x05\xb2\
\x1d\x17\xe1M?\xf3\xbb\xf9\x01\xe9\x0fp\xbe\xa22f|\xa3\x16\x05`\xb7\xc5\x12\xc9J\"e\x070\xa5yS\xc5\xa2\xe0\xfdt\xa0@\
:C\r\x06\x13\xe9R\xa0m\xb6\x91$4\x11\xa7\xce1\xd9#\xc0\xc0\x8b\xb0\xb5\xa5R\xab\x1e1\x07K\xb3C\xe1\x011\x96\"j\x98\
\xa1\x8e\x81\x91\xe7\x12pC3@#9\xf3\xa7u\x03k\xa8q\xd5\xee\x81D\xac\xc0C\xdfPlO\xd1\x04\xd2r\x9aq \xf0t\xd3\
[\x06\x12\x80\xb7Rm\x1cbf\x13\xa2v\x0c\">\xa2\x81\x9e+\xc0Z\xd8a\xbeE\xb0\xe2\xe5\x82[d\x91\xf45\xb0\x00\x00\x00\x10\
\x0b\x93\x8eN\xc2\"x\x91\xa3\xa00\xa8\xa1\xa2\xf4\x98B\xbd\xf7!\xfcG\x10tnSZVQg\x11a\x8cy\x00\xfa\xdd\x00\x84\xe2\
\x90\x03P\xc3\xc0\xccq\x807\xc1J\xba\xd1\x00q\x10\x01\x93R\x9ft\xd0\xffA\xe1\r@c\xe8\x95p\t\x87A\xea=qlnp\
\xc6A\xc3H\xc9\x02\x08q\xb3\xef\xd7\xc2\xaf$a\xd1\xe5\xc0\xa4\x022\xe2\x9b\xf1S\xce\x10Fd\x01\xa1\xdb\x10\xe36\xf0\\\x08pB\
?r\xc1\xb4\xb2\xa5\t\xc0_93\xa8\x1e\xe2\x95\xd7q2\xea\xf0\x16F\xd1\xa1\xb3\x82f\x94\x10\xaf\x87\xe0\x18\xff\x01\xfa\x82\x81\xd5!\
\x82_\x91\x91\xa1\x13\xc2\xe0\x9a\x11\'D\xd3\xccM\x03\xbez\xe18\x0f@\xc0\x96#e\x87\x00\x7f\x0bC\x8d\xdc\xe0j\xd8\x10/K\xd1\
c\xec\xf0\x90\xa6P\xdd]\x81\xaa$@{\x93S\x8d\x83\x80\xa1g#\x8e_ F\x12!\t\xccR\xf3\x0b\xb2y4\x936 cH\
\x9c\x91]\x11\x90\xad\x0c\xe2\x9a\xa5\xb0\xd5c\xf0\xc5\x18A\x00\x00\x00\\\xce@\x93\x9d!\xc7\xbd\xf0Y\xcc\xc1\x1e\xca\xe2\xb2Q1\xdd\xa8\
\xc1\xf8Es/gsU\xa8\xe1\rer]\xfd\x91\x9f[\x00x)b2-0\xf9b3\x94\x82\xc1l7\x82\xf8\xd1\xc0\xcb\x1b\x10\
\x8b\x9a\xa0G\x88s\xc7\xe1\x90\xaa\xb6\x00\x88\xdbq!7!\xd5\xac\xb1?)\xb0\xb1. \x93\x99\xd0\x83^25\xb7\x82K_\x83\x82\
z!\xb7;\xf2\x19u\xa0b\xdf0)?\x01\xdb|\xd1\xd4\x163\xd4@\x10\xd8\xd7\xf0\xfa}@r\xa6A\xe2v\x10\xa5wQt)\
Q\x83\x1a\xa2\x1f\xd3\xc0\xbcK\xd0\'\xfd\x801\xfd\xc2:\xd1\x80\t\x1e\x12{;s\xab:\xb2~l\x01X\x17\xf3\xdd\xfb\x91\xd7\x12!\
\xdf\"0\xc18\xe21G\x01\x81\xaf .\xfc\x12o\xd0rO1\xb1Q>\xc0UD\xb1\x1b+b\x13<\x01\x1e\xc1A\xde\xf2\x80\x07\
\xe5\xd0\r\n#\xca\x96@D\x93\xb0\xf9A\x03Y?\x92g\xbb0\x96q\xd2\x13\xa6\xd2\xf8\x8f\x03\xec\x1bB\xc5\x16\x12\xc1\x94q#\x83\
\xd0M*2tC\xf1B\xd9\x81]TB\xf9\x1c\xf0\x97\xaa\x92\xfeu3\x88\x16\xb2>u`\x00\x00\x00\t\xfa\x02\x94@\x13\xb4\xf5`\
\x19\xa8\xe1\xfe\x9a\x01w\xc30\xfay\x90\xcd\xb1\xb1\xb6\xbcQO\xc32\x0b\xd7\xd0.\x1a\xf1Z\xfaA\xda\xfb\xa0\xf4!\x91y^0\xcb\
\xe8\xa06\x0c\"\xc8\x913\xd4\xa3\xc1\xb9V\xf1\x13\xd4PH\x04\x03\xde\xe4a-\x12\xf2\r\x00\xc05\xd5\x802\x94\"K\xee\x00\xa9\x1a\
\x03\xad6\xb3\x19\x02 \x94\xaa\xe0\xfb\xa9\xe0^)\xb2{\x7f\x12G\x97\x03\x17oR\xb8M\x91\xa4\x9f\xc2L\xc3\xf1e\x80S\xb1\xe8\x00\
\x8d;\xd3\x9bcc\x8dp\x93=\x01P\xa6\xc0\x01\x98\x98!\xa0\xe2\xe2t<\x91W\xe0!\x88\n\x00}`\"\xc7\xea`\xe6Z\xf3\xa2\
\xf6@)Q!\xed\xa7q2\x97\x82\xdea\x81\xc1i\xf1\x17\x8b\x83\x18\'\xb0\xe5[\x81K\x94Q\xb6fp-40\t\xb91b4\
b\x1b\x93\xa3\x0b\r\xd3\xe5S\xf2\xfd\"\x133\n\x91\xd5\x08\xf3\x05!qh\xb3\xf1\x1b\xf0\xf0\xebx\xb2\xc70\x90sL\xe1\xf6\'\xa3\
\xb5\x03\x91U\xb8\xe1m\x1b\xb2\xac\xd5\x82\xc21b\x08o\x02\xf4\x99P\x90Vs\xd1\xaa\xc2J\x02\x92\x9al\x90\x00\x00\x00\x1d\xde\xd0\x95\
}\x13\x97\"S\xbb^\xe1\xe7\xad1\xd5\xc0A\x0f\x1er\xa4\xd1\xa0\xff\x8e\xc1 \xcd0\xf75\xc12 \xb0\t\xda\xc1\xd11 \x00\x00\
\x00\xb1V\xc0\x8ai@\x12\x98\xa2\xf5B\xc1n\x8b\x90h$1\xcd\x9d\xf1\xcbJ\xf3\xe6\x8a\xd1UT\xc0p2#\xfd\xbbA\x9d\xde\x92\
wR\xc2\x06\xa6\x11\xf1\x90A\xb6p\x10\xb8Xs%\x10\x02\xf7J1$[\x91r_0\x1c\xfb\xa1\xee\xc2pdr\xc3\xf2\xcd\xa1\xb9\
\xb8\x11\x05+\xc00mc\x14]S\x84e\x01\x97o3F9\xc0/\xb6 \'Jp\xfd\x93\x90\xae\xf8\xf0\xd2\xa1 \xe2)\xe0\x00\x00\
\x00\x82RA\x1c\x90\xf3\x0b\xa7\xe2\xcenQ\xbc\x13\xe3V\xea\xd0\xff\x08\xf1mU\xa3\xe1s\xb0\xb5\xff\xc1\x98\x01\xa1\xe7#\x032\x0br\
\x92\x19\xa3\x00\x00\x00\x05;\x80\xae[q\xfaX\xf15\x88\x81t?\x93\xea\x83pty\xe2\x97\x8d\x11\x7f&\xb1.\x9dP\x1a\xd0Q\xb8\
C\xb3\xee^cM\xaaQ\xa5>\xe1\xbf\xcfP3\x19a.o\xa3X\x05\xe1V)\xd0A\xa5\xd1\xcb\x82\x13+SA_:\x11r\xf7\
pw\xe7\x90\xb9e\xa1G$\xd2oa\x01u\xf1QOv\xe0\xf5\xa1A\xa4b\"\x15\x04a\xbd\x8e2>^!\xf5\'@Cw \
\x00\x00\x00\x98\xf8`\xca\x0c0\xce\x82\x91u\xdb\xd0\x10\xc6B\xfbI\xb0cA\x90\xfe\t\x80\xff\x0f\xe2,\\\xe0\x03\xf4a\x98\xd9R\xa5\
JP\x07>!\x8e\x12\x02\x087\xa1Il3\xf26\xc3\xd0\xb8\xd0\xe3fa\x9c\x1c\xe2\x02\x94\xe3p\x86\x93\x1f~0\xbaa \xf9\xde\
p|\xae\xa2\xc3J\x90\xa8\x8a\x93@\xc9\xc0\xea\xcd\x90\xa5\x07\xa2[\xc6\x12\xe7\x08\xc0L\xc01\xe5\xa2\x01\xb6\x0c\xd2\x00\x00\x00\x10\xf9\xd0\
,!\x03\xc0\xda`_t\xd0\xe7\xf3\x91\xde\xae\x82N\xf6\xe2\x98\xf4@j\'\x91_\xd2\x116\\\xe3\x8f\xa8\xa0v}p\x8fO\xa1^\
O\x01\x140\x91\xce\xeb\xc0\xf1\x17\x01G*\x10Q\x1a\xc0\xba\xed\xc1\xa3\xd9\xd1VB\xf0\xa7\x80\x03\xdb\n\x911\xfb\x02\x84I\x93\xc6\x7f\
\xa3\x1e\x82\xb2m!\xf1\xd9\xe8q\xa8KaC)\xe3\xadz\x13\x1e\xd0\xe0\x8a\x04\xb2\x00\x00\x00X\x89c\x00\x00\x00\\\xae\x90\xbd%\x90\
w\x01\xd1\xae|s\x12@\xf2\x02\x03@\x1f\xe2A\xfb\x92@\x98\x12\x00pr\xd14\xda0\xf53@\xb5^\x83t\x9b\x00\xc6d\xc1R\
\xbd!\x1f\x12\x02\x9bP\x90\x14\x16\xc2?y\xc3JE\xb3_qQ\x8a\xbe\xf1\x90\x00`\xca\x910,\x83\xa0\x0f \x80i\xa5\x007\xd4\
R\x00\x00\x00\xe1V\x03Ozp\xa4\xa2\x81\xac\xd2\xd1\xac\x953\x8c\x80\x03\xf1#\xc1\x0b\xc8\xb0,:\x92\"&c\x1a\xa4\xf1D\x17\xa2\
r%p\x9b6\xf2\xfb\x16\xf2\x8cWs\xc1Q\xc0\x00\x00\x00j\x83\xe3\xa7\x03\xe0\xea\xe3\xf2+\x7fA\x02\xe3\xc2_:@\x17s3 \
\xb0\xf0 K\xe0{\x89\xc0i\xcbQX^\x91`0#\xc3\x90\xb2R\xa0\xe0_\xe5q\x98\x9e2w\x11\xd0\x02j3\xae\x15\xa0 \xcd\
\x81-\xa2\xc0\x03\xbe\xb1\xccm \xe7\xc8\x91\x0f\xe5\xc0f\tat0\x90v\x0e \xb4\xa3!\n\x95\"K)b\xfc\x17\xc0M\x0c\xd0\
\xa8x2\xec\xb9\xb2\xf7\xe4\xf1\x8f;`yF\x03_20D\xa7\x11\x8e\xcf\xc1\xbb&\x93\xe1\xa6\xe1\"\xcfr\x82+\xb0\xd5\x80\x11\x0f\
F\x02\xf8:`m`A\x98\xbd\x01\xe5\x17#\xba8\xb3\x1c\x000\xe3kp\xec\x81b\xa8\x8epH\x95B\x12C\xa0`w@\xd2x\
\xa0\xd5\"\x10\xf4\xf3\xb1\xa5U\x81\xfb\x96Q,(!`\xe3@\xfa\xfe\x92\\\x87Q\xcc\nS\x1a;P\xdb%\x10\xb7\x1bRh\x86\x00\
:E\xc1~\xcd\x90B\x1e\xe3\x11\x07\xc2\xe0\x8c\x13w\x94\"i\xf0\x00\xbcjqhzA\xc3\x87\x93g\xe6qC\x83P\xe5O\x83\xde\
\x08\xe2\x98#\x11ui\x11s\x0fc,Q\xc3\xa8\xb7r\x8b\xe5\xc2EV\x13\xd8\xb8\xc09k \r\xb8 `E\xe1G9\x11\xbf\x0f\
aF\xec@Q\x1d\xa2\xed8\xb3\xf0\xe3QT\xee\xc2\xe3\x0c\xd2!\xaa\x00\r\x1aa*\xf6\xf1o\xa1\x81\xa6,3(y1\xd4T\xb3\
\xb9G\x80\xcc\x8a#v=\x01\xed\x84\x03\xfb\x7f\xd2J&\x00\xc4\xb31\xe8\xc0\xe14zQ\xee\xb6!\xb9\x88\xa2a>\x810\x9a \x0b\
\xb70\xa1\xbbA\xd3\x19\x00B\xb3!$t\xe3&&!\xee\x97\xe0\xf9\xc4\x00\x00\x00\x00X \x90\x96\x02\x92~8\xc3\x00\x00\x00\xbf\xe7\
A\xa0\x982\x03\x97\xd0p\x97\xc0\xbf\x06\xa2\xf8\xc6\xe0\x0b\x04\x01\xd9\r@\xcd\xc2\x82d\xa6\x81\xe2\xe2\x11cy\x82p\xf0\xc1\x97G\xf2\
,Ws\xb4e\xf3\xdf#1\r\xcbRy~\x83\x179b[\x1cr\xdcvb1\x80pt\xe4P\x92\xa9Q\x01\x98\xb3\xfeGB\xa2\
\xd2\xe2\x00\x00\x00f\x8eA\xfe\xdaa\x07s\xc0\xe0J\x83\r\'rqKc\x14\x801\xa8w /i\xd1\xfc\xff!3oR\xeb\xf2\
\x829QA\xd3\x99\x11\x17B\x83\xfe\x05\xb3:\x1c\xd2\xb8aS\xc5q\x93\x06*\xc2]\x19\x11P\x12\xd2Z\x83\xb04\xeb\xe1o\x06\xf1\
\xa9\xb5q\xe4B\x12\xbbYs\xb7\x04\x81\xd0\xc6\xc1\xddx1\x14g\xb3\xacB0\xf2U\xd2\x83H\x11\xd4\x0e\xd3t\xfe\xf1\xa0gA\x8c\
\x8f\xa2\xf1\xb0B\x8f]0@\x05\xf1\xf7\xa9\xd1}\xec\x001\xd2AsS\xe0\x19\xacP-P\xf0\xb3?\xa3\x04r \xfa\xe7\xe1\xe3\xb5\
\x01 \x97 \x88\xe6\x11\xeb7\xd3\x96\xb0\xa0\xf9h!\xe7WaAy\xf1\x04ga\xcb\x950s\xe9\xd2?\xe9BJ\x15\xc2u\r1\
\xc1{\x11n\xbf\xe2\x17\xa4\xf2\xff\xcdP\x9eG\x13\xf48\xd0v\xb82\x0c\xc6\xa0w\xfc\x80f\x08s\x01\x0c\x90\xde&p2\xfe\x81\x03\
\x93\xc1\xcc\xa4\xf2\xc59\xf3\xbd\x08P\xca(!\xafO`\xfc\xc5\xb2\xdah0\x00\x03S?h\x80\xf12\xa25\x99PR7\x00J=\
As\xbda\xb4y\x13\xd0\xd5\x81\xb5\xef\xd2\xae\x19\x01\x87\x843\xc0t\x81\xd2\x87\xe3\xc6\xda\xa0\x0ea\x01\x9a\xc7\xf0\x99\xd9\xe1\xdbMS\
_\xbc@\xc0\x08\xa1\x17T#\xb2Q`K\xec\xb1#y\x00\xd9\xb1\xc0\xc8\xc2\xc09\x93\xb20\x16P\xfb\xb1Q\xd7\x13\xd3\x9e\x8c\x93\xc5\
\xd6P&\xb3\x91^\xa0\xa1\xa0\x9a\xc0\x7f\xf2\x91\t\xd3\xd2\xa4\xe8\xf1\x06\xdeb\xbb\t\x82\xf3d\xf0\\TSum\xf3-\"\xe1D\x0f\
2\xc2\x13\xd2\x89MpL\x992\xbc\x01\xd3\x84!\xd1_q\x92x\xfbp\xef#@yg\x10\x9e\x02\xc1\x03\xbd\x92\x84\x82\x00W\t\xf1\
\xf5gc\r\xa0\xe0\xed\x16\xe1>\x1f`\x85{\xa0\x1e\xa9P\t\xc4\xb2\xf5?\xf3\xba\xd6`&H\x80ED\xd2\x04\x15\x82\x00\x00\x00\xeb\
\x002\xe3\xd4\xd2\xf0\x9a!N\"!\xaf\xf4\x90\tB@\xf6\r\x01\x14PA\xe3\x1ecrC\x10\x9ef\x11\x10{\x80\xc1\x831\xa1\x84\
P\x80N@j\x81\xe3\x9b@P\xdc\x8d#\t\xfa\xa1\xe3\xabA\x00\x00\x00\xe9k#\xb0\xf71\x00\x00\x00\xbey!a\n\x01\xc4.\xc2\
\xf0\x8a3\x00\x00\x00\x14&\xd1\xfeK\x93b\xa1q\xb8\xb1\xb1\xa7\xfe\x92q\xbe\xb1\x13i1\xce\xd3\x00h\x93\x00\r\\\x92\x1c\x06\xe3%\
l3\xc1\xcb \xf9\x830\x9b\xac\xb1\xc8\xd8R\xb7\x94\"\xe5\x82\xc2\x810\x02\x18\xa11\x00\x00\x00\xaa\xcf\x91\x1ds\xc1,\x16\xe3_k\
cg\x96\xe1\xe0\x93\xe1%4\xd3\xf4\xbc\xd0\x1e\xd8\x80D\x920\x00\x00\x00\t\xa1\xb0\xaf\x9cPl_\xa1\xfa\xd5\xe0\xfc\x1b\xb1<;!\
\xf4\x92\xa3\x1f\xb9\xc0\xa6A\x92\xad\xb2\xb0\xd9\xba\xc1zp\xf0 j\xb2\xd5\xae\x80\xa7\x14\xb08c\x03\x9d\xc4\xf2\xed\xb4\x81\xfdL3f\
?\x92\xb4)P\xd3R\xb2\x86\xfa`J\x0bP\x07\x1d\xe1Y\x15\xc2\xcbn\x03\xbd\xba\x12hM\x10\x04\x8c!\'\xfb\xe1\x92`\x83\xcb\xee\
\x80\xb0]r\x0f\x03\xa3Wo0\x8dU\xa08\xe02\x9a}\x90q\xa7\xd0[\r\x81\xc0\xab0C\xb8\x91\x0f\x9f\xe1\x9bmB\x92\xe7a\
\x20A\xa0\x00\x00\x00%OS\x0f\xe6\x01\xd8m0|X\xd3\x8a\xca\x804=q\x94V\xe2\xe2Q0/<\xb0\xdeq\xd2\xa4M\xd1D\
@\xb0\x84\x8d\xa1\xdf:\x91\xdf{\xb0A\xe5\xd0\xbe\x9e\xf1nI\x90\x19\xfd\xe0k\xaf1N#\xf1\xab\x90\x81\x18y\xd1\x14\xf3\xa2\xb4\xc5\
1\xef\x9d\xe1\xc6\xc8\x11\xce?sg6A\x9f\xc2\xa2\x10{\x01\xcb\x07\xd2\x15\"!\x95Z\x13\xfb\x7f\xa0\r!`\xc8K!l\xea!\
\x8a\xff\xf18/0}\xe6\xe0+Z\x82\xedT\xb1\xd2\xd0\xf1\xcb\xed\xb0?\x0b\x11\xc1\n\x10T(\xa2\xbay -\xb81\xa0\x00\xa0T\
:\xf0r\x1a\xd1~\xe1\xb2\xd5\x83A~\xe0\xb1h]\xa3\xf42\xb3\xde\xb0\"\xcdK\"\xcc\'c\xaf\xdf\xe2BH\xc1\xffm\x93X\xea\
\xc2\x00\x00\x00\xc2?\xf3\xcfe\x83\x89\xe1\xd0\x11-\x11\xa3\xa2 0* g[\x91\x1d:amB\xa1)zR7\xcda\x16FC\
\x16\xb1\xc1\xdb\xde\xe2\xde\x9c\xb0\xb5\xa9\x11\xf0\x962+\xac!\x9ar\xe3\x192\x03A\xab\xc0 \x8e2@\xda\x80?\x15\xc0\x9a\xa5\xc1\x83\
\xc0\x01\xb4\x9e\xc1C\xf6\xe0Q\x02\x93\x12_ P\x11\xd0\xe5\x1a\xe3Yx\xf2F\xfc\xb2\xdb\xd41\x1fT\xc0sb\x82~X\xc1h\xa0\
\xd0\xf1$ \xa3\x9dB\x00\x00\x00X\xd4\x82\x9a\xcf\x01\xd7D\x90\xcbf\xa1@\x86\x81\xac?0\xfc\x13\xc2\x9b%\xb0c\x98qrh\x91\
\xaa\x81\x82\xad\xf22\x17`0}\xd9\xf1\xaa\xa2\xb05\xd9`Gp0\x9c\x0cq\r\xc2\x90\x87\x99!\xba[\x81\x10u\x01\x1b\x89\xc1q\
\xa0Q\x90?\x80]\x88\xf0\xcd\xe9\x00\xea\x06\xd2\x1e;\x03\x9cy\xd3\x84\x1b\xe0\x87\xc4\x02*\x91\xc1*\xce\x81\x197\xc3\x81\xb9 \x0c\xbc\
\x80\xe9\xd6\xb2y\xb5\x80\x8bX\xd3:\x0b\x10!A\xa3\xc1\xc9q\xf7\x07\xd3\xd2\x8d\x92E(\xd0\xc0\x93`\xc1\x82q\xffT\x91P\x1a\"\
\xd4\xfb\xc2\xf2Z\xc3\xb0\xcd\xf2nK P\x98\xf0^\x90q\x13C\x03\x00\x00\x00\x18\x84\x00\x8cn\xb2\x11h\x90\x98Z\x12&\x01\xf11\
s\x11\xb5M\xd0\xeel\x93\x81\x83\x10X\xbd\"\xae\xe6\xe2@G3\x82\xdc\x81\x10s\xa1\xf2\xefR\x97@\x82\xf4\x81Q\xe4\xd7\x80\xb2\x89\
\x03\x1b\xcap\x9d\xc5\xe2\x1a\x9bPc]A\\\xd0\x01\x14\x1e\x90%5\x82~\x8e1\xfc\x93C\xb1\xf3R\xe5,\xb2\x06|\xc1%\xd2\"\
\xe0oR\xdfv\x93\xbb=\xe3\xb8X\x81L\xdb`S\xe6\x11\xde8\x83r.\xc0\xfe\x9b\xb0*`\x11\xa2\x8eC9t\xd36\xef\x81\xb3\
N\xd3\xaf\x96\xc1UE\xa0)\x05\xc3B\xd4\xb0\x8ev\x03:\xd7\xd2\xca|2\xfdL\xd2*\xc4\x11%\xe81.H\xf3\xd62\x10\x00\x00\
\x00\x1eo\xc1\x82\x91\x13\xd2\x112\x01\xf1b\xf8]`\xeeb0\xaf\x07A\x81\x0c\x83P\xc1Q\xe9\x88\xd3\xfc.\xf0\x011\xe2X\xea\x91\
\x82\xf22\xda\xab\x80\xfc\xce\x12_\xf7a\x80\xfd@Z\xfe\xd1q\xf4\x90\xf9\xa8\xa2\xe3\x12\xc2\n>\xf0e\x88\xf3\x07.p\xfd\xc1\x90\xf5\
/A(\xdf\"\x1dvq\xc5s\xd0a\x00#2\x82B{\"\xc0\x01\xf6@\xb8\xf5rh\xfcaJ\\\xd1x\xe2af\xed\xd0\x04P\
\xd1!\x88\xd1\xc4C\xe3e\x15\xd0\xd2\xd0\xc0\x91{1\x02E\xa3D\x9a\xf1\xcb\xe2\xd2\x1a\xcaq\xf1o\x93)\xe8\x109mC,\xc6\x81\
\xb2\x9d\xa0\xcb\x13\x02+\xa4aIFs\x00\x00\x00\x96\x7f\x10\xc7\xe4A\x96\x84\x03j\xbc\xf2\x87\xc5\x115S\xe1\xb1\xc4\xe2\xa8\xef\xb2\x1f\
\xeeP\xf3Bp\xcaRab\xf1R\x98!@i\x00\xe0dU\xe3ZX\xd1\xbb\x90\x93\xa8x0\x08\"1o\xda0\x14=\xf2\xce\x9c\
\xc0\x1bDR*\xa6\xa1\xa4\xeb\xa0\xd4<\xa3uOQk\xa7\x01\xeeU\xc3\xd2\x80`\x07#\xe1\x16\x86\x00\xd9O\xe1\x18\x11!\xa4[\x81\
k(By{\xc3 \xd9 \x00\x00\x00%K\xe1f`q\x15\x14`\x08`s>{\x11\xac\x9db\xf3\\\xe3}\x1cc\x08\x87\xd2\x96\
\x10 \x005\xd2\xda\xc8\xc1\xbf\xf2\x82\x901!\x17OPeY`\x8dTA\x98e\x91\x9a\xcd\x90\x91Q\xb2\xf7\xed\x80nr\x82\xc8\xd1\
\xc0PV\x11\xb3\x91\xc0\x1d\\\xb0 \xf9\xc1\x1f\x850i\x84#\x8b\xfe\xa1\x94dS\"\xb2b\xe7\x86\xc1<\xe1\xb2\x00\x00\x00\xa7V\xe2\
\xfd\x11c\xbfL\x01\x02:\xc0[\xd0B?_\x12\xbe\r\x80\xe0\xe4`\xd4Ir\xa5Vp\x9b\xd8P\xabNP\t\xe1\x11?\xbfQW\
G\xa2\xf6\xdd\xa1\x00\x00\x00\xb4\xa6\xf0\x9e\xc8\x10BDQ\x12\x91\xb3\xb9\xcbP~\xf9\x91B\xb00\x8d\xab\xd1\xad30\xf9*Q\x0f\xe1\
\xf1\x99\x90a\x95\xbd\x12\x99V\x03\xc4\x11\xe2\x00\x00\x00\x83Qqm\x94\x00\xd0;14\x0620\xe8\xa0\xb8\xe8\"\x84Y\x91\xb3\x07p\
\x86\xd8\x82d\x12\xc2\xe9\xc6\x90M\x13\xc3\xf2k0\x89~\",\xb4\x80m\x0c\xb0-\x9f\xf1\xeb8\xa2\x00\x00\x00\x17qA\xc5\x97P\xd7\
\xac\xe0\xaf\x03B\xe1e\xc3\xbf\x03q\xdc^QU\xc4\xa0\xe4\x84\xb0\xba3s\x83\xf5qe\x07\x11\xa1f\x10\xe2\xc0@E\xb3\xa2\x00\x86\
\xf0\x98\r\x10\xce\x8a!\x85\x18\xb1\xb2p\xb1\'#\xe2\xd6\xe3\xc1F\xdc\xd2\x93^a\x82\xdfr\x95\x89q;[\xd0~\x07QY\"\xe1\
\xe4\"B\x07\x0b\x12\x9b\x1c\xa0|aC\x03V\xc0S$\x81\tv\xc0\x95q3\x8c\xbdP\xcf\x14\x82S8\xb1\x81\x9b\x12\xfdl\xe3m\
\xa9p\xa3^#t\xd1\xa1\xb0vQQ-\x13d\xd2p\x15\x0c\xb1\x8b\x19\x924\xb3q\xd2\xba\xe0A\xa3\xf2\xa5\xcaAy[\x90qG\
\xf3\xe11`F=@\xda\x8fP\x19_b\xa62\xe1\x9f\xf0\x01x\xc8r7\"\xa1\xec=\x80\xc2\xfe\xb20\x94!\x83\xfcAF\xcf@\
\xa1W\x03\t\x01\xf14F\x81\x83\x88\xb3r\xd5\x80\xfd:\xb3\x17\xd6\"{\x1c\xe1\r\x90CN;\x03\x84\xa0\xf1\xf1[\xb2{\xa9Rg\
\x00\xf1 \xf5r\xe0\x88\x02\x00\x00\x00\x88\x1a\xa0\x00\x00\x00\r\x171t\xe2\x10DV\x91\x17}\xb0\xb7nP8 \x01\x147\x92cH\
r\n\xa2\x81\x00\x00\x00Uhq\xe2\x1a\x11\xf0.\xb1E\xf4B ?\xc3\xfc\x1f\xf0\x02?\x83TtC5\x9e\x01(\x89r7\xf0Q\
\n\t1\xf0\xfba\xee\xc9\xe0\xca!\x90t1\x83\xee\x9e`\xb2\x82\x81\x8bQ\x11i\xe2\xb0\x17^\xa0t!\x93$2\xc1\xec\xbaQI\
\x8e\xc2<\xa7\x02\x00\x00\x00IE\xa0\xea\x8e\xa3Jy g@#\xfd\x9e\xf1\xc1c\xf2\xd7z\xd0\xb2ta\x8c>\x91m\x04\x90.\x06\
\xa3k\x8a\x91\x94)\xe2\x7f\x11`\xde\xc4P^\xeb\"\xb0\x0b\xa2\xf3\x19!\xa8\xacb\x9b\xa1\xb0\\\xa3\xf1\xe61\x01\x00\x00\x00)\t\xf3\
=6\x02g\xf8\xb0\'\x12\xb0cV\xe3\xa1\xaf\xa0\x85f\xd0\x91\x95\xe2\x9d\x17\x12qz\xe3\x13Cq=\x08\x90\xb2\xc8!\x1a\xa7qd\
\x903\xb4\xdcP\xb6\xcbB62\xf0\xe4\x13\xb2\x8a\x83\x82:\x00B\xc2N\xd3\x92\xa7\xa1\xfd\x83\x83\xccA\xe1g\xf2\x80dI0S\xdc\
\xb1\xc0\x90@9\xa4`\x86\x07\xa2\x1c\xa2Q\xf3\xe5\xb0\x0e\x80!:\x89\xc0w}\x03\xf712\xa9\xd5\xd00\xe1\xe0\xa4*!\xb8\xed\x12\
\xafj`\xedec\xc3y0)\xdd@\x16(\xb07[sX\x020\xe5\x89r\n^B\xcd\r\xc24\xee\x80\x97Q\x91\xd3\xf2\xc0\x00\
\x00\x00N\x86aO\xd0\xe1\x19@\xe0\x19\x1f2\x99\x96\xa3\xbb,\xc0x\xbep\x07\xd6`\x1a\x0b\xb2\xf4cR\xbc\xe6Q\xfc\xf1\x82m7\
\xb1\x1e\xd61#\xbc\xa2\xc4!\x92\xa1\xf3p{P\xa3\r&\x90j\x9e\xa2Q)!\xfc\xc80O\x95C\xea\x1f\x00\x08x\x90\x00\x00\x00\
Rr\xf2X\xb0\xc0\xa8\xfc\x10\xffA\x108\x97\xa3&\x8c\x03\xe5\xae\xb1\x13\xd6P7\x92\xc3\xb5\x8d3\x10H\xf3\x132\xd2\x9f)\x90/\
\xcfr\xa6\x0c\xa0\x97\xa6\xb1\xd9\xb4Q)m\xe1\x9fW\xe1\xab\x8bB!\x1d\x90i\x05P\x00\x04\xb2)\xd7\x91,{\xc0\xb3A\xa1\xfa\xf7\
\xc2\x7fU#NZ\xa1[\x0b\xd1\x82\"\xb3J\xe7\xd0\xb3}\x93g*`j\xe3\x10r\xd2\xd2\xf6\x1a\xe1\xa2;\xb1\x99\xc9\x01}\x18\xc2\
\xf7F\x93~c\x91\x15\xd1 R\x91C\xa1\xe1q:\xdc\xa1\x1cCaDR1)\xed\x91/K\xc3iR1\xaa\xad\x81\xe4*P+\
\x04\xd2hBc\xdf\xfa0r\xd6a6A\xb1\x89g0{\x90\x90\xc8\xd7\xf2;\xe3\xc1\\\x96\x01\x9a\x12\xc2\x8f\xfeb\x84\xb7q&\xbf\
\x01D\x1c\xd1+v3\xd7w\xc0?\xf90\xc6\x1a0\xf4\xa7ROZ\x80y`ah\x16\xc24\xb5\x81\n]@K~\xe0V>\xa1\
\xb0\xecAY\xaar\xe3\xda\x00\xb0\x05#\xeb\x95\xa3\xc6tP;\xaf\xd0\xb9T\xa2\xf0y\xe3&\x8a\xd1r\x05@\xecd\xd1\xd18\x90\x85\
)\x83\x08F1i\x0e\x82\xe0mB=\x9b\x91\x97\x94\xd2n p\xbev\x90+\xd6!\x951\xc3-j\xf1\x95NP\x93E\xf1\xec\xff\
\xd1S\x88\x03L\xd1\x01\xe2L\xf1\xb4H0\\X`\x1cz\x82I@\xb3\xdc\xdb0\"\xf4\xc2\xf4\x81\xc0\x95\xbb1;\x98\xb0\x97\xd70\
\x1b\x1b\x02\xb2\xca\x81e\xd0 \x00\x8d\x90\x13\xaf \xb1\xfd2\x91\x9c\xf2aa\xa0s\xa3\xe0\xea \x13M\x14\x82-\x84\xb3\xc8p\x11`\
\x98P\xd6\xda\xd2mRs\xac%0\xac\x8e\xa2[/#\x0e\x82s6\x9b0\xbe/\xb3T\xc0\xc0\x1d#\xb1\xe1\x81\x83,Z\xb0\xbb\xb7\
\xe1}T\x92H\xb1\x81\x16\xbc\xa0\x0c\xbc\xe2\xb6\xd9\xe2\xf9\\ \xd6\xe9\x91$\x9c\xa0Y$\x11,\xa90J\xd1b\x0f\xff\x80c\xdaR\
\xf4\xdc\x90\x00\x00\x00V\xde2v$\x92\xb3\xd4\x02\x1e\xc9Q\xab\xed\x81\xdc\xc61\xaf}\xb0\xe0H\xa1G\t\x01\x9d4\x82S\xa1\x01\xe3\
}\x12\x84,Q\xd6\x10\x12\x9d#R\x00\x00\x00\xb3K\"D4\x01\xf1<\xd1\xef\x90 \xb5\xa7\xd1\x95N\xc3\xb8x3\x17J\x11\xe3M\
\x80\x95q\xb1\xcd\xa0\x10\"\xbf\x92\x0e,\xf2|\xf5b\xd9\xd5\xf2~\xa2\xe1\xd2_!\xe7Z1d\xb62=\xff\xc0\x1b<b\xdf\x89\xe1\
\x02%\xc1~\r\x82\xb8\xe0\xd2\xe2\xdb0\xd19`\xd6\x18 \xb4\x84\xf3*\x97`(/ \xba\xd0\xe0\x156P\xe5\xa3\xa2*\x12s\x85\
8\xe1\xd6[\x109i\xb3\x00\x00\x00\xaa\xe6\xc0z\x9b0\xf7\xcb\x10 \x02\xc1\xb8\x17r\xc7\xfd\xf0\x1e\xa3\x81\xb8A\x80\xa9XS\x06\xbc\
A\xe3/@\xc8\xaa\xe1Z\x80\xe0$\x9bp\x1eM\xa05\"\xd2n\xc9\x90\xcb\xf0\"\xe1\xef\xb0\xc1> <\xec\x10\x1a\xf2\x01|\xcd\x81\
.\xa8\x92\x9f;\xb3\xd7\xf1\x90\xa1B\x10\x01\xbb\xf2\xd4\xc9\x10\xac)\xe0*[\x91\xf9u\x82\xb28q(E\x10\xa9xS\xc3\xab\xd1z\
\x8c\xd0I0\xf0u\xaeq.\xdc\x91=8\x80n\xf7\x01\x9a\xb6\xf0\xd9\x17\xa0\xb3~\xd1\x01\xd2\xe0o\xf8\xa2\xaa\\!\xf6\x1b0i~\
\xc2\x17\xd1\x8140\x92\x8e\xdf\x000\xaep\x82\x9aQ\"h\xf3v\x03\x00_\xc8\xb0\xdeir\x1a\xc8p\xb1\x1b\xd3\x03f\x90v\x91\xa3\
c\xb8b\x90\xd2Q@{\xf2\x00\x00\x00D\x083\x9d\x7fr\xc8p\x10\xd7(\x91\xc7\xbdb:L\xd3\x11\x8dp\x81\xcca\xf6!\xd0\x00\
\x00\x00\xa8]\x80\xd2S\x03&\xe5\x01\x9d1Q\x00\x00\x00\xf2\xac\x02\xfe*\x00\xc4N0!\x94`4np\xa3\xe3\x80\x19:\x10\xf2\xf3\
\xa0\xc4\xb7!\x08\xb1\xb2\x16\xe5\xc2r\xe6\xa2\x00\x9cB\xaf\x19\xb0\xab\xd3\xe2\xd9\xc8\xa01\x08P\x83\xa3bm\xfd\xb2!\xc9\xe2\xde\xb3\x10\
\xe8\xd1\x80\x1a\x85c\x0e:\x10\xac\x1cR2up\x01#2\xc9 \x83*\n\xa0\xcc\xea\xa1\x9c\xf2r\x0ct\x93\xb8\x86r,uR\xdb\
\x203\xc2\x85\x81=\x0b3L\x01C4aSg\xb7\x02j\n\xb3\xfd\x1a\xb3g\x83\xe0\xef\x16\xf2G\x89\x81\xb0\xdbr-\xaa!\xbd\\\
\x83\x00\x00\x00*\x18\xe02\x1c\xc1bu\xa3\xc3\x1f2\xfci1Vx\xa1`\x972\xffW\x90.F\xe3\x81\x87A\x18Lr\x86\xe6p\
s\xbf\xf0\xc3\x7f\x80\x00\x00\x00k\xa7r\xa4\xa8\x90\x99\xab\x12\x8c\x0e\x12\xed\xb9\x91\x1c?Bj\xa6 C\"\xf1\xbc\x95\xa14\xfe\xb2\xc7\
hC\xd3\xaa\xb1;\xe7\xb2\xeb\xbb1\x95\xb1\x82\x8a\xa3\x81!f@\x10\xb9\xd0*\xd1\"\xa8B\xf1\x04Qp\x00\x00\x00\xe4\x8eQ\xb6\x0e\
0m\xc8\xa1.\xe3\x90w\xeb\x81\x02\x0e\xf3j\x06\x82\xd2t\x13p]2\xcd\xafa1\xe0\xb0&-\x92\xf6;\xe3\xed\xf4\xc0[\xe9b\
\x1b\xde!\x16\x96\xc0nZ\xa3X/\xa1\xde\xe5\xc0\xf9\x8d\xf0)N\x13\x1b@\"=l\x90\xa2\x93\x01\x9b\x14A\x83B\x83\xeb\xca\xd1\xf3\
SS\xe2ZB\x1b\xa82\xa7J3\x1c\xc6\x01\x1e\xfa\xf2\xde\xc5\x92K\x00aV*@H\xcbrA\xa6Aj\xa9\xf2\x07S\x91\x95\x94\
\xd1%\x8b1M\x90\xf0\xa6\x99\x82.\xf12\xe9-\xc0\x0c\x11\xe1H\xec\xd2H\xa8a\xe5\x94\x11\x0f\x1c\x02\xa9=\xa3\'\xc4\x90\x06\xd81\
\x13\xd2Q\x98\x08b\xf6\xc4q\xd3F\x93T3\xa3`^\xe1\xd2\\\xf0|\x14#\x00\x00\x00\xc7U\x83\xf6rq\x1ei\x83IB@\x0b\
1\xf3\r\xc0a\xb1\x95\x82\xfb)\xe2\x83\xbc\xf0\xaa\n1J\xb62\xb3\x06\xf0\xf7hC.\xa7\xd0\x17d`)L\xd01\r\xa1\xcd\xcb\
\x00#\xc4\xd1\x0b\xdca\x98o1\x89tQ|\x15\x92\xc2\xac\xd2\x92w\xe3\xe1DA\xd8n GN\xc3\xa6\xe7\x12\xc7XC\x19Z\xc1\
\xb9\x02Q\xe7\xa5\xe1\xd0G\xd0\xcdxq\"\xc1\x027G\xe1*\x15\x93\xf7\xb8\xf0]b\xc0\xb9\xad\x80B\xad\x91P\x98\xb1*\xa3\xa1`\
\x8aa\xbf\xfe\xa0R\xe216^#\xb5;\x01y,\xb3\x06k\xf2~\xc8\x10O\xe6\xf0\xccj\x93N\xeb\xd1@\x90#\xe9<\x00\x83p\
\xa2\xbd\xe8\xa0]mC\xc2Ws\x1f\xfb\xa0\xefwbv\x8d0z\xd7\xa0\xc7\x19\xe1\x05\xec\xc0\xbc\x15\x92\xe2\x11\x82\xda\xb3a|\x12\xb0\
\x8dw\x10AcQB\x00\xc0d\x83q!\xbap\xe1\x87\x83\x1aEq\x8d\xe9@J\'\x82\xff\x01\x11>\x19 \xa8\xd01\x08TPk\
\xa80\xcat\xb1\xb3\xed\xf1\xec\xab \x9a\xfb2MBa\x9c|\x03\\\x1fA\xceK#\xfc\xae1\xc3\x81a\xd3\x03\xd2\x00\x00\x00\x81\xbf\
q\x87\x80`\xd0\xd6\xd1\xbd\x84\xa3\x02\x89\xa0f\x0f\xe2\xf5\xac\x10\"\xd5\xa2\xdb\x8b\xa0\xe1Y\x11\x8e%!\x8b\xf0\x92M`\xd1\xbf\xb9P\
\x15ms\xd6D\xb2\x18\x98\xe1\x01\xde\x80w\xb6\xc0\xd3[\xf3\x04p\xc1\xf8\xcfb>5r\xcbl\xf1A\x08\xb2,\xd8`\xdb\x1b\xb1\x06\
\r\xb0u\x19@\x03\xac!\xa5R`\x00\x00\x00e\xef\xe1(:\xa3j\x01\xf1+\xcd\x11\xec\xd5\xa0\xd1a\xe1\xe5\xc5\x00X\x83\x038\x8a\
Q\x85\xd0\x82\r\xd8pY\x8e\xb1\xcd\xc8Q\x8c\x88\x93\xaf\x86\xa3\xb1 r\x91\x1a\x03\x1e\xbb`\x0f/\xd0\"\xcb\xb1\x9bf\xf3L\x13A\
\xbb~c\xcc0Q\x7f\xefP\x8bv\xb0\xb5\x87\xd1\x94\xda2F\x1c\xe2k\x15p\xd8\x0f\xb1\xc3\xcd@p\xd9\xd0\x14\xa4\x80\x089s7\
R\x13&\xbd\xb2[\x06\xe1zc\x80\xa4\xacp;\x01\x01\x9e\x04B\x1ac33e3\xc9;q/l\xe0\x1b\xf5\xe0Q\x93\xa3\x96\xeb\
\x00\x9c\xb1\xe0\x9f\xbdA\x1eq\xc0 us\x00\x00\x00)\xa0\xa2;`\xc2W\xb7\xf1`\xf7\x92E\x9f`\x9f\xd6\xf0{\x95\xd1\xdbr\xb2\
\xde\xa7 \x00\x00\x00ex!\xdb]0\x82>0q\xb01\x0e\x81\x02\x02YPDc\xd0y\x83\x12\x0c\x02\xf1\x13\x84aWs\xc2k\
\xe9\x91\x0c%\xe2\x08L\x90[\x15A\x97?Q\xde\x13\x81\xf7\x06s\x00\x00\x00\xe5]q\xf2+A/7\xe0\xde\x83P\x1e^\xa1\xca\xd7\
\x80\\\x94\xd3\x91\x06\x90\x8d\xe8pD\xa0\x80\xc6\x06\x10\xe1T\xc0T|r\xb7D\xf1#\xfd\xd1\xf8`ScW\x80\xe5\'b\xce+\xc3\
\x00\x00\x00\xa9.A\x91C#\xbf\xbf\xa1\xc7\xfb\xd0\x0e\xba EM\xa0\xbe\x0c\x02\xaf\t!x\xa2A\xb1-\xf0\xe9f\x03\x04K`%\
M1\xb3\xe1\x02x\x8a\xe05\x8cS\x11j\xa3\x7f\x99 S\x92\xa0\x17\xe4r\xf7\xff\x90,J\xd3{O\x92q21M\xc2\xa2v\x87\
\xb1/jc\xb3\x82\"~P\x91Jj\xf2\x05\x0c\"\x1c)\xf3\xaf\xc7P\x93\xc8\x10\xda.\xf0\xdb*\xc3\x03\x7f\xd2\xa1\x08C\xbe\x8c\x91\
\xd1\xcd\xd1\x9bnC\x94\xc6\x01+\r\x10\x91\xd3\xa1\xde\x84\xe3\xf3\x13\xb0@/\xe3(\xac\xd2WO`S\x88!X5 n\xce!B\
\xe0\xa1\xaf\xbc\x80vh\xa3\xaf\x161k\xa4 \xd6\'P\xe9\xb21V\xa6`q\xc4\xa2!A\xf1;P\x10\xdb\x8b\xe3\xd4zsd\xc2\
\xc2\xc2\x8f\xa3\x0e\xdfa\x0fp\x80\xaf\t\xf0<\xd0a\x11\x1c\x10\x01o#\x1c\xb5\xb24\xb9\xa2\xear\xe1\xc3\x82\xa0\x82\x95\xc1\x91\x17B\
\xc0s\x81\xfcN`\"\x02R\x0b$\x91\n\x1f\xd1/\xb8p\xa9\xad\xe0\x9d$\xc1\xea\x89\xa1\xb3\x82`R3\xb2\x07\x9d1\xac\x19\xe2M\
TC\xd0\xc4\xf14\xe5r\xa2~\xb2vsC\x8d\xf8Q\x97R\x82u\x93PA1P\xa1(\x918\x8f\xf3g\xddA>Ksl\xd2\
\xa1Q\x83\xa1.\xf2\xa1|s\xe0\x93=\xd0N\xf7\xe2\xc5\x89A\x98\x9a\xb1\xce\x8b\x90\x8b\xc0\xf2\x046 \xa6`\xb0\xe3}\xe3f\x1d\xc1\
\xbd\x9d\x81\xde\xbc0\x0e<\x83\xba7\x90\x7fs\xa2K$`*\xe3R\x95\xcf\xc2r\x8b\x13=\x15Q\x8df\"\xf5\xe5A\xb8\xa8`\x08\
\xd0R*\x7f\xa3r< \xfbo2\xd7\xa52}k\x81\xcb \x90\x17z\x10v\x8d3\x01[3\xcc=\xf1\x88[\xb3:\r\x80\xeaS\
\xd3\xa3U\xb3230\x08\xa3P\xd9b\xa1\xfa\xe2\xf1\xf1\xd5\xb1#\x8dr\x87\xcd\xc0#\x10p-5\xf3 4\xd0/\xbf\xa2\xc8\xd6\x81\
\x9f\xaa1\xd0\x00\xe0\xd16 \x82P\xf0\"\xb3@\xcaxS\x84\xd0\xd0\xde<\"{\x95P\xf9\xdb\xc1A\xe3\"\xb9\x99p\xbdb\xe3~\
*0\xf5\xef\xa0\xd0B@\xe7\xed\xa0\xb8\xee\x00\xa9\xcd\x01q\x08\xa1\x01\x04\x00\xd1\x15\x82[\x06\xd3\xdaEBo\x00a\x9a\xbc1\x80\xe5\
\x90<\x04\xd3P\x17Q\xca\xeb\xf2\x1cb\xa2z\x01\xe2(7\xe3\x04\x83\x93\x00\x00\x00\x00\x00\x00uZ [\xb1\xe2\xabV\xe32\xbb\xf1\
8\xf7\xb0\x1afC\xfc1!\xac\x89\xa1\xcfZ\x91\x03\x87\x83\x15\xe3p\xf9\xd4r\xff\xed\x80\x04\xf8\x10\xefK\xa3\x8f\xa1\x91\x11\xf4\xe1\x88\
\x89\xb3\xd3\n\xf098C;@\xf0\x9b>0\xacO\x11\x8cD\x10\xe7\xe8 Rh\xf2\xca\x8f\x80$?\x00\xe7h\x00\xaaZ\xc1qB\
\xf3\xb6\x1c\x83\xcfV\x83\xee\x84\x12\xd6\x02\xb2\x1d\xf8\x82\xe3dr<gB\x99\x7f\xa3\tW@\x11H\x10QF\xe1\xf6p\xa3\x8c\xd1A\
\xce\xbc1j\x8e\xa2\x9f\xa6\xc1<\xb5\x12Ur\xd371\xa1\x8cq\x00\xe9\xb3\xb0\x9f5S\xf0D\x11\xa46\x10\x81Ds\xfe\x80\x93\xb1\
UP\xa2\xb2p\xe8%!\xa1w\xe3\xd0\xca@P\xb8\x82\xab\x84aq\x8f\x93\x07\x9a!\xa0O\xd1\xfe(#Su\xc3Z\x9a\x01)\xbe\
\xd2\xf1V!\x97\xf9\x02^o3X-\x00#\x99@R\xaePoG\x12\xb01\xa3\xf0\xcc\x11\xee \xe0G\xa4\xe1w\xe8\xc1\xc9\x93\xb0\
\xd5\x9f`\xae=\xa1\x9bB\xe2\xdc7S\x1d0\xc0\xfd\xab\xe0\"\xd6r\x974#\xaa\xc5\"4\xb2\xd2\xf6\xbe\xd2\x96(\xf1\xb8\x1a\xb3F\
J\x02<\xb2\xf0]\x94\xa1\xe1\x12\xa3e\x1aQ\x1d\x1cRR\xda\xf2M\xd2\x90-R\xe1_\xd1\xa1\xce\x12\xf0]\xe4A\xed\xd3b\x8a\xc3\
\xa1&)\xd0\xf3\xcf\x11HX2\xbd+\xb0\xa3\x893ma\xc2\x00\x00\x003\x07\xd0w\xd0\xf0\xb6 @\xdac#\x99\x91\x92\xcc\x97\xa0\
G\xf4a\x0f \xd1\xc0@0\xc7R#\xecw`\x00\xea\xd0\x12\xd2 \xb0K\xd1c\x19\x80\x00\x00\x00\x01)P\x02#\x90\xc1C\x90\t\
\x1f\xb0\x8c\x1cB\x8dh\x11 \xa8\xb1C\xd1\xb0\xe3\xa9\xb0\xd2\x03Q\x1d\xdd`\xb3\x8b\x00\xd50\xa3c\xa2\xb0\xd49\xb3\xc9\xfe\xb0\xc6\x1e\
r\x04y\x81e=\xe1\xb1\xd60e\r\xe1\xe6\t16V\xe3d\xfe\xd1Dxa\xb8\xc2\xc1M\xa6\x01\xfa\x040zEA\xe8\xa8\xd0\
i\xd0\xe1Z\x12\x91\x8e\x902U&\xb3\x88\x86\x13\x96\xe2\xf02\x05@\xf5\xe9@\x1f\xf8\xa1\x96\x0b\x90\xe3\xb5\x90_\x17a\x04\r\xb1M\
j3\x9dTRa<\x81\\\xf9@R\x19\x91\x1c\x11\x93D\x94 \xb6?\xe0D\xaa\x00\x94U\xa3\x06\xd5B\x84\xfc\xb0\xbc5\xa0\xcd\x8d\
\x90\xeca\xe1?Acd\xb0\xb0\x051A^\x9c\x02y\"Q\xa8\x88\xf1\xbe\x0f03P\x01\x9a\xc5\xf1\x11-\xc2\xb2/C\xd9@\xe3\
\xf5O\x80U\xf4\xc1=\x1b\xd0\xc5\xa3\xd1xA\x93\x8f\xe3\xc1)\xef\x90\xc9~0\xe2\xc7\xa1\x03_\x91\xf4{\xe0?\x91B%=\x83\xa2\
I P\xfc\xd1d\xdf\x92\x01\xc7\x92\x8f40\x01\x00\x10>p\xb1\xf0\x85\x02\xfc\xdf\"\x14\xed\xb1\xfd\x19 \xc9ib\xd9\xef\xc0\x03\'\
\x00\x9c\x9d \x11\xda0KQB\x18\xcd`\x80!2n\xdbrAO\xd2\x00\x9f\xb2Gc\x03\xad\x8d`(\xf1 \xdf\xa9\x82\xc7\x13\xd1\
\xb5sA\xb2\x81s\x03\x01\xe2W1a\x9c{\xc1\xedpS\xb8\n\xf0R\x86@\xb6\x08\xc3\x0e\xbd \x9f\xd6\x923[\x01\xa4\xa3\xb1H\
\xe4\xe2\xfbL\xb0\xad\xc8\xf2\x0fy\x82\x1a\x80\x13\x9cv2-\xf9\x02\x91zq\xe8\xd3Q<!B\xce\x19\x91\xfb\x10\xc2\x11X\xc0\x95\x8c\
\xd3\x8c\xec\xc0\xefJ\xa3\xfb\x1e\x82\x87\xcd\"\xd8\x1e\xb2G\xb4R\x13B\xa0\xa4\x8c\xc1\x8c\xdfq\xea\xcaP\xa8\xa7 \x02\x020\xdfc\xf0\
\xe8\x1f\xa3\x07\xee\xb2\xdcds\x8a-\x10Hi\x83O\xa1R\x17\xfb K\xdap\x9c\"\x11\xef\xa3q\xb3{\x82\x12B\xd1\xa9k\x90\xee\
\xa9\x90\x19MA\x86\xf8A{{`U}`\xf3\xf6p\x11u\x03\xa6\x0c\xb2\x13\x90q@\xf1\x01\xd0H#\xc0`A\t^\xb0}\\\
\xf1\xe1\xfb\x91\x9dL3E\xb7a\xbf8\x11\xfa\xf9r\xb8\x97\xa1\xe9\x97\xb2\\\x88A\x8d\x8b\x90\x9f\xcaP\xc0k\x82\xed\xe9\xd0-\xcaq\
g\xc7B\x7f\xe8\xf0<\xe8\x01\xc7\xfb\x11\xce\xb5P`1!\xd2\x17Bx\xc0!\xa3\x0eb\xaej\xd3\xe3\xa6\x901}2\xff\x1cQ.\
~\x93v\x15\x81\x88\x8ep)\x000\xe7t\xc2\x05_ \x00\x00\x00M\xae\xf1\'\xa8\xb0\xd4RQ\xc3\xe4\xf0Qb\xf1\x87\xf3Rh\xcf\
P^g1\xeb(\xc0\x8b\x96\x02\"\xc5\xe0\xd3\x04\xd1\xd0D\xc1tES+{![x3\xe5X\xa3BU\"*o\xd2RY1\
q\xb4B8\xb2q\x00\x00\x00<\xba\xa0\x07\x9e\x81z\xfd\xb1/\xab\x921\xa3\xf0\xbfX\x813ySQOA\x1b\xcb\x90v>\xf0\x89\
c\xf3+\xf6@\xa0s\x93{\xba\xa1JQ\xd3\x01\xd5\xd01L\x13\x1a\xaa\x11\xde\xfd\xf1\xbc\x8d\xf0\x9f\xd9p\x8e\xbc\x809\xe8 h\x14\
B\x88\x18\xf2%\x9d\xd1\xb9\xcd\"\xd9\x06\xf0\xfd \x12\x0cQ\xc0*u\xb0\xb5\\Q\x1e3\xa28\x14\xb0\xe7:\xb1\x0eZ2\xdc\xc7\x91\
\x80sA\x0c\x05BKa!3dQ\xe4\xc4\x91|\x8a\x12\xb4\"\x808\x04R\xc6J!\xdd\xe7\xf1\xd5p\xe0`\x94\x12\xce\xd0\"\xd2\
&!\x04C\xb3\xa4\xa9\x91\xa7\x94\x91\xce\xe8q\xfeLq\xb9\x000\xbf\xa1\xb1M\xc2\xa1n\x822\x7fQ\xa0H8\xd3A\x8e\xa1}\xdd\
\x82\xc1\x95\x80\xd0\x85p\x90\xf1a\x86\x1eS\x18*\xf1(\xc9\xe1\xdb\x8a\x83\x00\x00\x00\x03\xe1!\xc0g\"\x1dq\x81\xb8\xf2\x82u\x12Q\
$\xc0\xa0P\xe6r\xe2v\xc1\xc07\x81\xf9Z\x02\x7f\x1dS+\xd9\xf0rm\x12\xa0\x86\xd3\x07L\xc1?F\xb2\x08BS\xa0\x90\xd3\xd4\
\xd3A\x00\x00\x00\x90\x7f\x03\xc26\x01\t\xfb1Bb\xe3\x1e\xe9`\xd7\\\x82.\x93\xd1.\xbd\xf1r\x87sRY\xe2V\r\xd2\x99\xef\
\x01\xc6\x1f0\xa2\x8a .\xd4\x11\xc7E\xb1\xdc\xafp%xs\xeb\"\xe3\xec\x8f\x82\xb3\xfb\xb1\x00\x00\x00\xaf\x05\xc2\x8fu\x11\x0f\xd2\xc2\
\xc1\xc3\xc2\x01&P\x8c\xdd\x92l\x10\xf2$\t\x12\x00\x00\x00\xbd\xeb\x80\x1d[Q\xe3\xabP^\xec\x92[01\x19\xe7\xe1\xe363#\
\xad\x90[}\x91\xfa7\xc3@\xa0A\xcdL#\xccn2\x04l\x92\xce\xfebB\xcd\xc0z)\x11\x00\x00\x00\x19>\xd0\x03E\xe0Y\xbc\
\xe2\xbf\xfa\xa0\xfeW\xe3f\xbc\xe0\x01C\x10\xd3\xe7\xf0b\x9f\xb2\x1f:\xc2XY\x03%\x93\xa1\xa5ms\xa0\xfb\x10\xaem#\xc7\x86S\
1\x8e@{IS\xa0\xdc\x90\xafT\xd0-1 A\x1e1\xb6<\xb2\nd\x81\x19\xdf\x02N\x00\xd2A\xaf\x01\xa0s\x91\x18\x843\x0f\
\xcd\x91g\xd7q\xb5Hc\xf7\xd81\x99\xe9a\xeb2\xa0\xa5D\xd1\xda\x8bAuic\x15\xec\xf0\xef\xceQ=\x06\x93\x0c\xff\x01\x7f;\
Q\xf1A\x10\xbe\x9aB\x02\x04\x11]\\\xc1\x80\xdeq)A\xa2\xa3u\x11G\xa2@\xac\x1bB$@\xe1\xc7\x83a[4p\x12\xc1P\
?|\xb3c/P\xf1w\xe1\xa90\x11\"\xbb\xd2\x15\x0e\xd2p\xbbA\x01\xbd\xd1\xf7=s\x08\x9e \xc6j\xb1\x14\xc2b\x96D\xd0\xce\
_Br;\xd3\xa0w\xd0\xd6T\x01\xe7i\x90\xe5\x14A\xf6^\xe2\xf5`A\xe5\xec\xe1\x05;q\x00\xbaA\x84\x0c\x102cb\xd5\xce\
pG\xebp4N\xf1\xd7[b\x16\x8d\xb3\x1f\x94q\xd3@\x13\xad\xf2\x01\x00\x00\x00;ur0\x1eS\x90\x89R\xbd\xe5\xa1(\xa9\xc1\
\x99>sr\xd1\xd0\xd0\x9f\xe1\x7fEB\xb9\x18\xb1/|\xc0*\xeb\x00a\xa1\"\xe8m\x11\x92\x8a\xa0XF#0PSp\xbd\xb2\x00\
\x00\x00M\\bf\xf9\xf2\x96\xe4\xe1\xc5f\xb0\xe8N@\x0e\xc7\x82?t\xf1U{R\xd3\xbe\x90I\x833\x00\x00\x00t\xe1\x81\x99\xa6\
\x12+\xa7\x11\x9du\xe0d43N\x0ca\xeb\x9a\x129\x8e@\xa5\xcb\x90MB\xa3w\x9d \xec\t\x90\x91\xf6\"\xe9(2\x91F\xc3\
o\xeda\"L\xe3\x00*P\xa3n\xf0\x05=\xb2\xff\xb9\xa0=\xd8r|\xe8B\xe3\xa3\x10C\x9b\xf0\x9b\x91\x03\x89\x8fc\xa3\x1b\x82\xf7\
\xdb\x90\x06\x1ephU\x90sX\xc3\x13(\xa1\xdb\x05a\xc5z3x\xde\xb25\xc9\xd1\x134\xe0\x97Ha\xa4c\x03\xa7\xeep\xe35\
\xb0\x12\x17\x82T\x92\x11 x\x10\\\"`J\xb4\x90\x14?\x90,}\x90\xadKS\xd4`\xc1\tj\xc0\xf7\xb1b\xdd\xce2\xa5\x14\xc2\
?\xa4\x12/D\x81\xaa\xea\xc2\xd8\x7f\x80w\xef\xd1>\xb0\xf2p[\xc2\xae\xf6\xa1\xe6\xbb0QR\x11?3S#\xa5R\xd7u\xe2\x88\
r\"\x80\x01\x93\xc5^b\xda]\x83\xc12#\xffE0\xc7S\xa2\x1d\x0eR\xc1\r\xf2\xf9\xdf\xf0\xf1Jp_6`\xc9\x8b\xc3\x1cl\
\xe3\x1c2\x00\x8f\x08A\xd6EQ\xceo\xd0\xefH\xf1,w\xb2\xf2\xf7\xe0=d@\xd0~\xf3\xc5\xca\x11.\xc9\x92M:\xc0QI\xf3\
\xd9\t\xa3H$\x03\xcc\x98r_> \x02\xa9\xd0\xc3\x9f`\x82L3\xa9\xd6\x10\xaa6\xd2\x0e\x1f\xb0/X\xd1\x00\x00\x00NM\xd2\x9f\
M\"\x00\x00\x00\xfe\x05\x11m\x1d\xb2Z\x0e0r\x7fsHKA3\x87\xc3w_\xd1\xc7\xb3 ja\x93\xaeuA\xd1+\xb0\x91\xcc\
p\xd4\xfe\x10\xa5\xf7!\x00\x00\x00Y[\x82\xaf\xff!\x9b]av\x87 \x00\x00\x00\xb4S#(m y\xf8\xa0\x84\xd7\x00\x86B\x81\
\xc9rp\x14\x1c3m\x86!UX\x93y\x0b\xd1\xf17a\xf6dA,\x84`W\xc0\x02o)B\"\xcdb\xc4\t\x03J\xf4`.\
\t \xcb\x81\xe1z\xf1p\xb0\x1a@\x0b\x1d\"ZY\x11J\x10\x015\x031\xce\x8c\xc3\x88V\xd0s61\xdf~\".\x89C\xe6@\
\xb0\xf1\xd2r\\<C\xf2\x94@J\x84\x92\x01\xaa2\x00\x00\x00\x9c8\x13\xe1\x07\x90\xf1\xad\x00\xee\x97\xf1\xddT\xb2@h#\x08\xdf\xf2\
Vk\xe0\t\xf3\xe2O\xe5\x01\xbd\xbcRTe#\x00\x00\x00\x00\x00\x00\xcb\x05\x92>g\x10\xfc\xbe1\xdb\xb0\xa1w\x85c\xb1\x10R3\
\x04\xf1\x12\x8f1\x1d\xbfp\x95\xa2``\x9b!\xcd\xfa\x11\x80\x00\xd1\xbdPc\'\xd6\xf0nxr\xc6*`\xb6\x85\xa0p{3\xaf\xab\
\xb1\xd1W3\xe6\x80\x035O\xe1S\xee\xc0}i\x12X\xb8\xd0\xd90\xf1\xe6\xd82\x1d\x85\x01B\xc6Q\xebr\xb3\xb9\x94\xe1\x7f\xcf\xc2\
\ty\xb3\xca\xb4r\xd4=P99\"\'p\x83\x19r\xa3\xaf4\xe1\x90-\xe28\xe7\xb1D\x0e\x82\x1d4\xe1\xe3\xcd\x91\xb0(\xe3\x00\
\x00\x00Ds\xd1\x00\x00\x00\x10\x9aA\xaa\xd3\x01X\x1d\xe1\x852\x91\rC\x82\xd2\xb1\x12\xf9\xd1\x81\xa48\x11J\xca\x10\xbb-\xb1\x8a\x15\
\x20N\x93\xc2\xc63\"\xa3@\xd3fi\x93~aq\xf0AS\xf7\x05\x90\xf0\xa9\xd2(\xd1q\xaf4\x03\xceI \xc5&\xa2\x18\x85\x92\
\x8f8\xe0\xc9U1p\x9c\xc0Uo\x03(\'\xf0\xacH\x03\xefq\x92q\xb9P\xf4\xe4\xc0\x8c\xcf\x02\x01}\xc0c\x1c\x10\xf7\xfe\xb1\xe7\
\x19q\xa4]\xf3^\x95\xe1:\x06\x02W.\xf00<\xb1h\xa3\x82\xa30bX4\xd3\xae\xc2\x10\xe9n\xb1{\x19bK\xf9\xe29I\
\xe3\xf5\xc7\xf0\x0en#h\xcb\x12\x17\x8f0**\xa2Dz\x13g@\x01XI\x911\xc7\xf07\xc0\xb1\xc8T\xb1\x00\x00\x00\x9aY\xa3\
\x8c\xd4\x81%\x8d\x00\x0e\x01\x02e\xb0\x819\xa8\x91\x94\xc8\x01K\xccP\xecr\x82a\xeda\xe4o \x1b[\xc0\x87\xa5\x11\xee7\x92y\
u!\xa6\xb5\x92\x16KP\xa3\xb8\xb0j\x1e\x82\xb0\x01\xb2\xdcGq\x02\x13\xf2\xf8\xb7\xd2\xfc\x8cqKt\xd3#\xf6\xe2\x9a3\x12P6\
\x12\xe4\xaa\xf2\xa4.\xb2R\x9a`m\xb9\xb1\xe6\x1d\"o\x1d\x800=\x92\xcb]\xf3\xd9{3\x1c\x813\xa9\x10\x82^\xa7BV\xabB\
=\x83\xf0\xc4!!`\x97\xa1\xe5Rc\x19\xbb\xa2\xbb\xc9\xf0\xca\xf6Q]\xe2\xe1\x97\x18R\x93\x8e\x11Q\xcaA\xee\xb9\x80S\xf2\xc1<\
\x02\xe0\xcd\x893/z\x83B\xbb\x00r\x81\x02\xdd\xcaQ\xbaM\x03Y\xc8@}U\x00\xebd\xe3;\t\xa1\xac\x02\x10\xaf\x85\xb2/?\
\xe3h\x88\xa0\x90\xe4\xf2\x94\x9a\xc0\\?@\xc7D\xd1p@\x824\xeb\xb0en\xe3[\x8c\xa1^B\xf2\xbdV\x13\x80z\xf3\x90\x8e\xc0\
8\xa0\xd2L\xfd\xc0\x16Q!s|\x81\xc4)s3t\xb1r8 \x87\xf8\xb2\xf6\x9a\x00\x87b\xd3$\xa7!Zib\xa3\x81\xf3\xbd\
AAb_\xe1^\xcf\x80\x82\t\xc0<O\xc1\x95\x80\x83\xd1\x08\x10\xa9\xe0\xc1\xc4@\xa3]\x93b\x9b\x1b\xd1Z,@\xff#qu\x8c\
A\xc5}c\xde+\xb1Q\x160\xe9\xfc\xa2;J\x83\x00\x00\x00\xb8;`\x9a\xa4r\xd0\xcc\xb0\x1a.3\xf6I\xc3\x84\x8a\xc0\xbe1\xc0\
ad#L\xf8\x90x_\xa3*\x1c\x02n\n\xc0\xa5m\xb1/\"\xd0>\x7f\x91\xcbk\xf3\xf1\x0f\xf0c_2\xf8\xa2p3\x16b\xb9\
\x8a\xc2!\x1aq\x00\x00\x00r\xcfBlm\xb3u\x92\xa1A8bH\x03\x811\x9c\x11k\x8c \x9a^\x03\x89wC\xacYplk\
\xe2\xc6\x93!\x00\x00\x00\x1c\xf7a\x7f\xc0\x80\xed}\x10\xa0\xc0\x90}\xd4\xe23\x9c\x92\xa20\x11&\xe4\xa2\xaa\x97\x11\x00\x00\x00@5!\
\x96\xd6\xb1\xbcu3\x05\x0e\xa2\xd2<`\x01\xb3\xb0\xb4\x07\xc3G\x03#\x079\xf0\x99b\xd3m\xc9\x12h\xc1\xf1\xe6?\xf3\x9f\xdbrJ\
\xc4\x92\x16\x021\r\xedQ\x98\x97\xc0\xedX\x11\x13\x8a\x91yH\xd3@~ >\x01\xc2NP\xf3\xd8jcg\x1f#0Ac\xbb\x1d\
3\xcf\x04@%\x88\"\x04\xf6\xd2\xe0\xdf1\x00\x00\x00\x13\xb3\xd2\x90\xd9\xa0\x18\x7fr\xa3r3F\x89\x02\x9f0#\xd8\xb6\xf0\x8bU\x03\
\xab\xa9`\xd0\xc8`E\xa2\xf2\xb7>\x03I\xc0\xf0\x1c6!\xbc\x08\x92\xdc\x0b\x91\xf0o\x00\xb7_\xf1JT\x12\x12\xf1\xc1+\xf1\xe1\xb2\
=\x93\xf1\x07\xd1\x96\xd0\xa1\x85\x81s\x1b\x03\x90\xd7- Lt\xe10\x17\x81[\xfe\xd2\x16d\xb3\xa8Ac\x94\x11Q\xa7\"\xa2\xfb\x04\
\x12\r*\x80\x90\xb9 ^\x92\x81\xdf\xd6`&\x91\xc0\x0c\xd9\x82\xd1 \xc1\xa3\x95#C7C\xc7\x94P\x12\x8f\xc2\xc3\xd7\xb1\xd4/\xa2\
+\x81\xe3\x8b<\xa0:\x87\xe1\x97\x8d\x90i\xd3\xd0}\xcc\x82\xe1\xccr=F3\xbe\xea\xe1\n\x10Q\xb7Z\xc1\xc6h\x00\x9a\xad\xe1C\
j\xb1:\xcc\xb1\xf8<\xb2\x86\xfbpD\xe5\xa1\xc2\xf4\xe1\xd7\x84`\xc2!\x03\x0b\x02\x92e\xe3\xf1\xbc\x01`\xc8}pF\x9b\x01\xfcF\
a\xc7\xe11\xe1\x901\xc2 ae\xe0\xe2\xf5vr\xff$3o\x96#\xf31P;L\xf2\xb8\x14\xa0\x97\xc6\xd0i\x11\xe0\tA\xb2\
\x82k\xc0\xba\x1a\xe0\xb5b\xf1`\xc9\x82\xdd\xc3\xe0\xa7\xaa\x01\x13+p\x06\x17\x82\xef\xcc07\xa6\x80$I\xf3n,\xe00\x83\xb1\x8e\
\xf60\xdf\x95#\xbdjS\xdb\xcb\xb2\xd7\xddBt\xe7\xf1\x0fx\x90\xbc\x84B@e\xe2\x0e?!\x0f3\x13\xd4\x90\x00R\xcb\xf14\xfe\
P^\xa4r\xc9\xfe\xb1\xd2\xb3\xb2\tD\x83\xbc\xf6\xd1\t\xaf\xf2\xa8A\x00\xfb\xa40\xb2cr\x14\xc3\xe0\xa3\xc2\xd1\xae\x18\x93\xf3\x95\xf1\
\x82\xf6\xc1\xda\x8f\x03.\xe6\xb0B\xc2pDa\x92\x7f`\x00\xf6\x01@\xd7:\xf1\xcd\x8fA\xfd_a\xfdA\x02\x958\xf1G\x99a\xce\
G\x82wJ\xc1@\xf3b\xee\x04\x81\x17\x16Sd\xb2\x91\x1f\x80\x124\xf2P\xcf\x00\xd1\xe0Q\xe3\xe5u\xf0\xefNC\xa7~a\xf9P\
\xb3)T\xd3\x82\xad\x11Z\xfbatN\xa3\x0f\xcb\xe0\xf6W\x02/\xd3@r\x88\xd0\xe6n#\xab{\x10?\xd9\xd0}\x88p\x13e@\
v\x1c\xe0`\tBl\xf6\x81;]#\xe4\xbba\xd92SJ\x8f\xa0;nQ\x1e\xae\xe0Gg\xf3\x9fa\x81Ca\xc3\xda\x19\x81$\
\xec\x01\xf2K\xc1\xc7K\x90\'. \x85h\x03J\x05\x80\xc74\x93\x15\x8b\xe2\xe2\x8d\x90\xb6\x85s\x01\x80\xa0h1\xc0\xe9f\xb0\xfa\xbc\
B\x00\x00\x00\xb4\xb5\x01\x94\x8b\xe1\xbf\\A\xa4\xd7\xe2\xad\x8f\x83\x1dWC0\xc1\xa1\x18\xc5\xa1\x9c\xc3\x80<\x1f\xc1\x97xq\xa4}S\
e\x1b\xb2\xdb\xcc\xe1\x8c=\"\x90\x0c\x81\xadc\xa3\x98\xf1\x91)\x9e\x90\x03\xf1\x90\x80\xe6\x01\x08b1Q\xf3`\xccz!T\xc5\xf2g\
:\x12Sz\xc31\xe2\xd0\xb3S0\x93\x14\x10\xc7fBD\xd5\xd1\xca\x86\xa0\x13\x95\xb3Z\xfa\xd0\xad9\xe3\xc77\xf3;\xc0\xd2\xd7w\
\x83\x08\x0b\x91\xe18Q\x8fG0\xc4\x9b0\xf6\xa3 ,<c\xa7\x8bP\x9b!\xb1\r@\x90\xfc\xd7\xf1\xcb\\\xd0\xb8J\xa0\x95\xe9\x10\
\xd6\xc7\x80\xdb\x80@\x16\xdbP^D\xd0\x87~p\x1f\x1dr\x9a\xe02\xb9\xae n\xce0\x8eOc\xf8-\x90\x87m\x90*3\xd3\xd6\
| \xc19\xb1\xf5O\xa1\x86\x85\xd3\xc3\xc0\x11\xf4\x8e\x90\xc7\x82\x82\xce{\xf0br\x00\x85m\"L\xd6\xf0\xdd\xe3\xb0^\xf5\x80$\x1a\
\xd2(,\x93\x89W\xa19\x91#\x14\x9a\x80*g\xa1\xea%`K\xa9\x81\xf5g\x10\xd2\xb3a\x8b\xc6@\xc1\xa6\xe0\r\xf0\xb2\xc8b\x82\
\x1cNP3\xf1q\xdc\x17\x02\xf6&P\\\xf3\x90\xde\xf5\xc2B\x86\xe2\x95]\xa3 \tp\xce\xc1a}\x0eA\xef\n\xf0\x0c\x00\xb1\xda\
\xa1 w\xb9r\xb8#\x91\xc6\xff\xe2\xba\xd5\xd0\xf0lp\xc4\xb4aQ\x95p]J\xe0\xa9\xf5\xf2v@\xd3x9p\x89\x0c\x82~\x8e\
\xb0R\x86\xc3_\xe9\x112\x1d\xb2g\x12Q\xc3\xfa\xa1\xa3\xc7\xb0\x1d\xd4bzcC\xe3z\xb3\x9a\x8d\xc3\xb3haxV\xc2\xd7?#\
\xd9a#\x9d\xaf\xf2\xb9\xd8\x026#\xd3\xe5\xc51O\x83\x90\xe5\xcc\xe1\x9b\xfa\x91(\x98\xa1\xee\xe2p\xdd\x1d \xcd-\xe1/\xa500\
\xcc\x01\x90bp\xf4La\x98\xc2`\rR\x13u\x0eA\xf30\xa3\xa3er!\x0b\xa1z\x90\x01\x8fX\x90\x00\x00\x00!\x91\xa3\x81\x13\
b\xf9\xadb\'\\\xe3?\x03\x12\twC\xbdMp\x16\xa9@u\x1b\xe1\xb3v\xf0U\xeb\xe1)\x08\xc3K\t\x029\xf6Q\xcf\x8a\xa0\
\xfaC0\x18\x0e\xf0x\xfa\x00\x80\x16\xc2N\xb2B\xc8\xce\xc0Y|a\x8d`\xb1S\xa6\xf24d\xc3\x1b\x13@l\x11\x92\x02\xfc\x10\x00\
\x00\x00QM\xa3\xa3?\xf0\x0f\xee@\x15e3\xe8\xf9\xf1\xed\x11r;3\x92\x0eB\xe2hHq\x1bb\xc1\x85\xa8\xf0tCb\xbbT\
\xd1\xa4\x91\xc3Wi\xa3\xb1\r\xf0\x9a \xa2\xb0\xa42\x82\x7f\xf1j\x92\xa37Usp\xab\"\x8c\xa9\xc2\xf4\xc6\xa2\x00\x00\x00\x15\x10\x91\
zKp\xa0\xb3\xf1\x00\x00\x00\xb9\xfeQ\xb86\xb1\xca?\xa0\xee\xb7\xe1\x9e,\xe0\xcf\xa4@ m\xf2\xeb\x8dC2\x00\x12\xe5\x80\xb2S\
t\xc2\x1dR`\x15\x96\x13\x92\x1c\xf0\xc2\x84\xb0\x16\n\xe0\xb2a2\x0c\x9b\xd0\x91\x8d\xf2\xccN\xf1\x01\xc6\x01\xb0\xcd\xf0#\x05\x00\x97_\
\xa0\xd4L\x12\x86f\x93Eq\xb1\xad\xbb\xb1\xf9\x0f\xf0Ns3\xfd\xa6\x81\x88^\xd0\xed\\ n\x07R\xee\xcd\xd2\xde\rs.\x17\x03\
\tA\xb3\xe9\x16\x93)\xe0\x82\xf6\x11P\xf5\x10\xb0\x81\xc4p\xa5^2\xc7\xeeA\x19\x85p}\xf7q\xbd\x1d\xb1\xae^\x01Z \xc3\xd0\
M\x00\nX\xc1s\x81\x13\xfd\n2\x17\x82\xe3\xad\x930\xcby0\x95\xff\x003\x8c\xf0V\xd9\xb1\x11\xc5\xa2\xfe\x94C\x97\"\xb0\x98\x0e\
\xb3\x0f\x9e\xf1\x8e\xa1P\x13\xcab\x00\x00\x00\xc2\x82\xa3\xacz\x91\x1aN\x93\x87\x1b\xc3)\x17\xc0J\x06\xa2\xbcqC\xc9I\x13\x12\x1a\x12\
F\x16 \xb9@ o\"\xf1;}s\xc2E\xc3/\xf7\xc1\x14)!\x19\x87Q\xe4\xbb\xa2\xd0\x95\xf3\xc7s\x03y\x04\xc2h\xb3B\xc3\
c\x91\xc2\x92\x91_RR\xe9\x1b\xb0\x00\x00\x00<\x9aP3\x95\x10Zw\x90\x9dx\xd2\x00\x00\x00\xd33p\xcb\'p\xd5\x9caJ\xa9\
\x92s[#\xef\xd4\x11\xc5\xa8QED\x93<\x95\xd1\x8aPCzwS)\x9f2\x92\x8f\xe0\xffI\x83p\xe0pu3C\xbd\xc2\xe0\
\xbc\xfc\xf1\x122\xa1Vf\xc3\xcb\xa5\xc0SW\x00\xc6[p\xd5f\xe1\x11\x00`\x13P\xe2o\xffbLH\x83Q\x15c\xd5\x8d\xe1/\
A\x00\xa1\xdf\xc0\xa0\xeb\x82\x8dd\x90*y\xf3\xa8\xbaq|a\x825y!pQ\xa0>\x8b\x10\xbfrq\x00\x00\x00\xc4O\x81hI\
1\xe0\xde\xf0\x1eG\x13\x8a\xae\xc0\x00\x93\xf3\xdcerDJ\xd0\x1a\xe2\xe0$\x07\x90pK\x11\xe8\x1c\x82\xb0\x86\xc1\x00\x00\x00\xba\xf3\x81\
\x90\xfd\x02\x94#\xb0\xcfxb\xd4\xa3`\xf2\xf1\xa0\x87>sK\xe3\xd18\xb6\x12\xc7\xa1\xc0{J@6\xc3\xd1\xa1C\xf0\xa4\x04\x80\xaa\
\r\x01\xaa\x16r\x10\x18\xd2<\r\xb1b\xc4\xb1\xe18 \t\x82 M\x82#w\xd8\x01\xe0\x01\xf2\xff\r\xe0(\x86`\x91\x90\xd3}\xd1\
P\xc4[S\xa8\x9e\xa1\xf7\xc9\xa0\xfd\x8d\xf2\xa6\x990\xcc\xec@#\xac\xf1I\x19b\xc2\xa3@\x18\xc3\x02\xc1\"\xf0\xf5\xe6\xd04`\xd1\
|f\xe0\xe7?\x12\xc1*\xc1dY\xa34\x7f@\xea\x8b\xe3I{\xb3\x9c\x0c\x128q b{bC\n\xa1\x97\x031\xffC\xc2\xaa\
\xafa\xa5\xc3B\x17\xdd\x81\xdc\x00\xc1\x8dp\xb0\xe5\xf7P\\\xca\x81\xc4\x10\"\x08\x92\xf2j\xcf\x11#\x9a\x10=uA\x93js<Y\
@\xa9<psY\x13*\xd5\x90Uw\xa1\xe6\xeb\xd0\xea\xa1A\x18\\3\xaf1\xd0\xab\xeb\xd0\xfa7\xa0C.`\xba\x98\"O|@\
\xbd\x9c\x90\xd8D\x93^\x851\x84\x00\xf0\xff\x80\xd2\xcd\xbbR2\x8b#\x15\xba@\x94_\xf1J\xccq\xeat@&V\xf0\x19\xb6\xe0b\
\xd3P\\\xed\x00\x1f+\xb1\xa6vc\xae\x05\x90\x93Ic\xda\x06\x92\xc3/@\x15G3)\xd0rh\x821\xbck\xb1!\x87C6\x14\
R\x910\xd1\xeb\x83\xd3\x11H\xc19\x06 \x99D\xc3T\xff\xb2\x16Lp\xb60\x80`~\xf0\x89r\xa1\r\x89\xd1\xe4\x9d\xb1\xc9\x9a\xe0\
\xa1\'\x00\xdb\xa8\x12\x1b!a\xbb\x97 \x1a\x181\xe3\xa1\xd1\x19\x95\x009R\x91.\x84\xe1\xf2\xf0Q\xa8S\x03\x07\xea\xa0~\x14P\xe2\
\xbe\x11\xaa\xa4\xf18^\xa0n\xd4\xa0\x98W\x00\"z!\x109\xe1TDs-\xda\x00^\xfb\x82\xb8\x91AK\xe7\xc1\xa1!\x01q#\
\x10\x1b\xa5\x10:\xc3\xf0\x85\xdd\x80\xba9B{\x1b\x12\xea3a\xcdr\x13\xd6O\xa3\xd5\xe2\x11K\x8a1\x0eJS3\x8b!L\x06\xf3\
\x9c\xb6q4\xdf \xcb\x8e\xe0\x00\x00\x00\xa6\xc8\xd16)\xb2\xb9\xc0\xa0&\x80\xa0\x9b\x8d\xd0\t8c\x92\xd5b\x9c\x92\x01\xd8\x8e\xe0\xee\
C3$\xd6AX\x9cQ\nS \xa7\xae@H\xd7\xe1Zy\xa07h\xb3I\x1d\x130\'\xf1K\x05\xc3 _\xd0\x034\x01\x0f\x0b\
p\xe0\xd3 \xb9\xd2\xd1h\xfaR\xfd\xda\x90\x95\x85\x83\t\xae\x91E\x80P\xe4Ea\xc67\"\x9d\x850\xbf\x10\xf3\"\x14\xa1\xed\x93\xc3\
\xde>rx\x0f\x91r\xa9a\x884s\xae=2\xa7\x97PJ\x7fa\xb9\x88Q0\x94 i\xfa\xa0\x9e\xde\xe0&qs>x\xb0\xf9\
\xbeP\x9f?Q\x87_A\xb8\xf3\xf0\xa4\x0f\xf2\r\xc4\xa0\xd3K\xf0\x9e\x10\xd1o\x80R2p@;\xc71\xe2\xb4\xb2;\xd3\x12^\xe1\
`\x9d\xea!\xd3e\xe0\x11\xfb!\xa6l\xd0F\xfe1\x00\x00\x00\xa4E\x83\x00\x00\x00\xa0CS\xf3\x9d\xd0\xa41\xd3\x8f\xa8\xf2.\xa5\xe2\
!\xce2d\xb0\xf2\\`SY\xdf\xa1\xf8\x90\x01\x13\t \xbe\xc2\x02{\x8f\x12_^\"\x8b^\x93\xd7\x8c\xd2d\"1\x10u\xe0\xf7\
4\x03\xca\xcfp\x17T\x11\xc8^\xa1\x92\xc1\xb2\x06\xb1\xa1\xf2\x0es`\xd8\x91\x00lQ\x9cM\x13Zp\xb3\x7f\x9a\x12\'\xc8\xd1eq\
0!\x8aC\x14W\xf2\x8a\x86 6\x92\xe1\x00\x00\x00\x1ct\xf0\xcb\x1c\x03!h\xc1k\nA\n\xc1\xc1\x18\xc6\xd0\xc9Q\x11\xa8\x16!\
C\xce\xb2|\x81c\xb1\x1e\x02\xec\xfe\xb1~$\xc1\x81\xc0\xf2\x7f.\x00\x80\xbf\x92y\x83\x83\x85\xc6\x12\xdd\xe5\x11\x8d\xf91\x9a\xd4\x80[\
KB\xb1\xcba\x0b+\x81v\xaa\x92\x00\x00\x00\x1a\x9aR:{\xf3v\xea\x02\xc6\x15\x92\xb7\xb9\x91\x8e-\x11\x98\x0e\x80\x06b\x83M\xad\
\x80Y\x85@\x98\x12!B\"\xc2\x10\x08\x12_\xc3\xf1\xe0Y\xa3\x93tC\x00\x00\x00\x14;`/\x00\x00\xb8F@\x8cJB\xbb\xeba\
\x94\xc2\xd1\x00\x00\x00\x02!\xe31\'@m\xee\xc0\x1fLARN\x82R\x1f@\x8b9\xa2\xf5h\xf0K\xa1\xb0\x00\x00\x00\x171\x83\x8f\
A\x81\xf8\x14\xa0\xc6>S\xe8xaWT\x11\xf9M\x03\xaa\x8a\xd16\x17\xb2\tp\x13X\xae\x82\xea=B\xca81\xe4$0\xcad\
S\xfe\xeb\x10$\xea\x91W;P\x00\xe7\xb0?;s\x04\x05P)M\x90\xd3\xd8\xe1\x0f#s\xef\x03\x11\x01\xaa\xa1<\'\xb3\xe5^\x13\
\xf9\x8a\xe3n(\x01\x00\x00\x00\xc5Z\x13R\xad\xb1\x12\x8ac\xab\x01\x807\xd6\xf1\xf7\x02\x12l<\xf0\x0f\xcd\x80\x00\x00\x00\x8a\x82qN\
\x15\xf0\xf9YA$H\xd2`\xd1\xf0\x95sb\xadn\xa3\xc6\xb80\x9aT!\x0f\x12\xf0\'\t \xfao\xe3\x7f\t\xc15\xdba\xda\x8f\
1\x82\xfe\xc1\xd4}\xd3m5`/\x82\xb0\xf4X\x83!\xf9\xe0\x00\x00\x00\x89\x0e J\xb3@T\xe5\x02(o\x10\x1ak\xc3\xb3%a\
\x87\x00\xe2\x99\x15`\x88\xcd\xb1\x12\xa6\x11X.\x12\xb3qC\xc7Os\x9a\xc3\xf2\x85\x1a\x93\x97)\x91\x00\x00\x00\xe6d@\x81\x02\xf1\xe3\
\xb0\xc1\xaeK@*\x8c!D]3\xee\x88\xc1\xc4\xe7R\x06{\x81\x85ss\x00\x00\x00\xc8\x80`\xe7\x05\x82\x87\xc2\xb2t\x88\xd3\x84\'\
s9\xdb\xd2?\xbf\xf0\xab\xeb\x91\x00\x00\x006\x96c:\xe2\x80\x12S\x93\xdb\x14\x11hQ\xe3\x8c`\xf0\xdeU\xa1\xf5\xd3a\xae+b\
\xf4\xd01\x94H\xf3gaa!!\xd0\x07h\x81\x0b\x0csi\xea \xc5\xa9\xd1\xc59\x00\x16\x83#\xab-Q\xb9\x0bSQb\xf38\
\xa1!\xc5\xc6\xe0\x7f\x96\x00\xb0\xa8q\xcbc\xc0E?\x11\x1a\x19BD\xf5\x10\xd53\xc1F_\xb0\xdf\x9c!\x91r\x10\xad\x15\xa2\x9c\xd3\
\xb2/{b\xff\x8b#eEci\xc2\x91\x0cK\x11>\xddb\x00\x00\x00\xe9\xe1!@\xfd\x81\x15I\xf3\x96\x8c\xc0\x90\x06\xf2[\xd40\
\xf3Dc\x96o\xf0\xedA\xd1\x92\xec\xd2\xbf\xc7\xe0>\x1b\x82\xfe#@oS\xc3~\xb9q\x12\xf9B\xdd\xa2\x10MKCI\x9f\x91%\
o\x83O\xd7\xa0?\x03\xc1\"\xa1a `sgg`\xb2\xccR\xebB1U\xad\xf0\xc1,\xb3\xefn\x13\xa1V\x91\xc8# p?\
q\xe1F\x81\xe9\x12\xf1\xef\xd2a6\xa4q\x99s\xe0<\xc7\x82\xb6%\x03\x883PdE@\x02\xb9\xd0\xa6\xc6R\xd4\x99r\r\xae\xe0\
\xa7:\x10v\x8f\x01N\x951\xd2\xa7\xf2x\xecR\xf6\xac\x91N\x0ea4\xbd\x80}\x1d [\xf4\xe2h\xfe\x10>V\x00\x0fD ,\
\xca\xa0+\xe1q\x00\x00\x00\xb7$S}3\x81\x97Z\x01:\x18 K\xf3\x92^\x813_q\xa3<\xf7\x82\xad\x0bpA\xb9P]\x0f\
\x92\x92\x1c\x11\x1e5 8\xcc\x025\xdc\xc0\xf5\x87B\x808\xa2_\xa7q4\x18\xf2\xefQS\x9e\x9e\xa1\xe7\x0e\xb1\x05WQ\x1ag\xa3\
\xc1\x92r\x9f:\x91|\x86#\xa2\xb5\xa096q\xaeb\xa0\xa2\xb1\x01\xa0\x86\xb0\xb8:r\x9b\x07rGv\xb2y\x92cft\x01\xda\
\xb6\xa1\x17\x1a\xa1(U\xe3[CC\xa5\x0f\xd1}\xb3\x91T:\xe1(\x95\xa2\xf2\x06A`>\xe3p43\xcf\xb6\x00x\x84\xa3M\x08\
\x80\xa6lcN\x85\xb2%/\xe3\xec3\xa3\x08T3C\x1aa\xa4\xbcPi\x97!&ss:\xd7\xf1\x8c\x9c\xd0\xec\x94\x02\x80,@\
\xa9\x17\x80\xbfh\xa1\x14\xf9a\x1c\xd9\x11e\x8c2\x82xCXlCh\r\xe2\xb6gp\xe2\x1c\xa0(\xa2\xd1\xc9\x8eS\x80\xf3\xf1\x0c\
\x7f\xe3D\x94Q:\x16\xc0\xa3\x92\x93>p\x82zB\x92)\x8f3\xf6m3\x93I\xe2\x9f\xef\xe0W\xb6\xa1\x0fDQ\xb9\xfa\xb2\x80J\
\xc3\xd3xc\xbcc\x93)\x9915\xc1\xa2y\x881Z#\x11\x0f\x98q\x08\x870%F\x915.C\x98\xa80\x9fE\x82\xb2r\xa0\
\xd7\xcb\x11\xb6Sq\xd3\x96\xc1\x98J\x93\xb6\x13\xa1\xf70\x81(;0:\x85\x10\x89\xc9\xd1\x12\x8e\xf3\xe5\xcbP\xda\xe8\xe0\x811a\x9b\
\x18`TVs{[\xb1\x06\xb4\xb0F\x97\xc1XWA+^\xd2\xe03\xb0\t\x84\x11i\x921\xaa\xe3\x12\xc6b\x03\x9b\xa2R)\x08\
\x80\x9d4Q\x9d\x8b\xe1\xcd\xdf2\x07\xc6\"}~\xd1\xd9\xeaP?\xb2!n\xac!\xa02P\xddcRfI\x03\xf5$rDW\x80\
\xf2a\x00}haw\xeb\xf0\\?\xc3\x1f,\xe0\x9a\xe4\x10;\xfd \xde\xff\x12\x90\xb0\xb1}\x9c\x11,`@I\xf2\x80\xd7\x9d\xa1\xdd\
(\xd3\xd6s3\x17Jp\xcbh\x91\xb0\xe4\x92\xfd\x06\xc2\xe1\x9e\xa2\x00\x00\x00\xb5[\xb3j\x02b6m\xe2\xc5\xbc\xa0\xf2z\x13\xcf\xa2\
q\x04\xf02\x90b\xe3o\xae`\x1f\xcf\xc0NDB`v@m3\"H2\x81\xbd\xdeRdV1\xdc/\x13s\xc20\xa9i\xb0\
\x0b\x88\x02\x8b\xfeP\xc5f\xf3\xfd\x89\x81\x03i\x83/\xa6\xa2\xac@\xa3y*\xd2l\x9b\x00\x08*\xf1\xf1\x17\xb2\x11<\x80\xf4\xb0\xf0\xe3\
\x95R\xd9 \x12\x9b;\xa0\x7f\x10\x80\x05\x03\x81\x00\x00\x00OY n~\xd1\xc3\x15\x90@\x9c\xb10\xd3B[@\x10e\xa8Q:\xf4\
\x02g\xfb\xa0\x89jsk`#\xe4Y\xf2\xe3\x1e\x01-\xbf\x00\x00\x00\x00%\x8d\x13\xbat\x93BIs\x15~\x82\xfb\xce\xc0\xfa\x95\x13\
^b\xc2\\%2\xe5g\x80Y]\x03\xa9i\x11\x94\xda\xf1\x97\x16\x11A\x06\xe1\x8f\xdf\"\xe1P\x11\xe6\xbf\x10\xfcf\x11\x80\x9a\xb0U\
,c~|\xb3\x17\x8119I\x803ps\xecL\xf2\x0e\rq?P\x03\xfdm\xd1\xf7\x10\xe1\xa9O\x83\x9b\x89\x82ZS3\x0b\xe0\
b\xc14pF{\xd0\xcd\x8b\x121\xbf\xa1\xbf\xa9\xa0`0P\x0e\x93\xb1\xbb\xaf\x11\xf5\x15\xc2~w\x92`3\xd0\xc4\xf9\x10\xa4k\x03\
\x12V2LDA\xd1\xd6\"1%`|<0\x958Bls\xe1S\x90\xe1~D\x80s^\xa3\x82jR^R\xa1sr\xa3\x18\
\'\xe1\x94\xde\x91d\xcd\x82`\xce\xf1\xf2\x89\x10\x98\r\xf19$a\xc45qL\xea\x81mC\xf3\x0b\x99\xb1\xd6\x94P\x9e\xeb\x80\xd97\
\xc2\xc63\xb0)\r\x12\x9b\xe5\xb0\x03\xe6`8q\xe3\x14:\xb1\xa5\xb2Q\x80\x86\x80\xb7\x96bS\x93\x81\xd1\xb2\x02z\xfe`\xbf\x16\x01\
\x1bY!D\x8f\x03C|\x00\x16,#\x93F\xf1@R\xf0dd\xc1\x8b\n\x91F\x8d\x03\x17U\xf0\x12\xcf\xd1\x00V\xb3\xdb\xdf\xf0\x0c\
x\xc1\x8a0\x93xF\xa0\xc0\x8b\xf3\x88\x9d\xb1\x8f\xee\xb0\xea\xde\x12\xc8\xf1\xb1\xcdt\x90\xc0\xe5\x00\x91\x8dsZ\xd8\xe0le\xc3m\x16\
1|r\xe3\xf2\xa6\xd2\xe9\x0e\xe0\xa2]2\x96\x02`4E\x82@\x12p\x0f?r\xa6L\xe3\x95Fr\x107\xf3\x81\xfb\xa1o\xc5A\
\x12\xe5\xc1\xa3L\xa0%\xf7\xe1HF\x80\xbf\xe1Q\xbbx0\x13\xf7\xd18sSJ\x19S\x99\xa1!\x0b\xc6\x818wp~\x7f\xa3\xbe\
\x18\x82Z\xdf\xe0\xd8fb\xe2X\xf1c\xb5A\x07\xad\xf1qcA\xdf\xac\x80\xc0o\xe2\x96\xeeQ.\x1c\x80\x06;\x93&\xd3\xd0\xd6:\
\xf3r\x00\x92-a1\xd5v\xf1J\xc8\xb2\'B q\x89q\xf3\x7f\x93I\xbfP\x9f\x8as\x97\xce\xf1]y\x83\x1a<\xb0\x95\x94C\
\xf2\x82\x03\xc3\x1d\xd27\xdaA\xed\xc5\xf2\\\x16!=w3\x16\xad\x81\xb7\x8b\x833\xe5\xf0\\\x8c\x80\x05\x94\x12HQ\xd0L\x850\xde\
\x14\xd2;W\x93Y>\xd23\xd91\xed\xea2\xc1| \xb4Z\xb2\xab\xcb\xf2\xa8\xfe\xd1\xb3Z\xf3\xb0\x81P\x05\x1a\xc2\x1b\x86!\x91~\
Qa\xd5\xb2ju\x02l\x18p\xf6f\xb2C`\x10\xf2\xee\x82\xecx@p:#\x16x\xb0\x1fK\x83\xf3\xcf\xa0\xfaE\xd2\x9b\xda\xa1\
\xc9v\x11.\xe7Q\xde\xb7\x91\xb2d\xe1\xbf\x0e\x91\xc4\x11\x13\xf65\x13\xa7\x01\xd1\xec\x91\x13;\xae\x11O23\x83\xd4\xb1W\x0f\xe0\xbf\
\x1a\"\xc6\t\x01\xe16\xd2\x14\x1a\x109b\xe3\xec\xa1B\xa9\xf9\"0?\x00\x8fl`\xff\xe6\xd2s\xd8\x82Y\xaf@-\xc5\xa1\x00\x85\
\xe1\x00\x00\x00A\xe9a\x16\x14AY\xcf\xe1\xa4\xbfBKy\xc3\xc8gp\xe2\n`\x15%\xc1\x8d|S\xebF#\xf1\x07r\x00\x00\x00\
\xc0U1\x9fSb\xb9Q \xd5\x0e\xd0 \xde\x92\x89.s|d#\x13\xb5a\x80\x9c2\xb4\x16\x10-I\xc0\x8e\x98\xc1\xbf\x06\x11\x8f\
)\xc0\xdf\x95\xe1n\x99\xf1\xb0\xc4\xd1\xb4\xcf\xb0\x83S\xf0jlSc\xe9@u\xc8\x80\xbc\xe6 \xc8\xae!w\x82\xb2\x8e~\xd3\xd1?\
\xd1\xfb,\xc0\xee5qI{\x01u|\x10\xe9\xd9\xa2\xb2\xe1\x81E\x8c\xd1\xaa\xe0\xe0\xfc\x7f\xd3\xa4\np\x923\x81\xd3\x1f#90A\
/B\xd3\xfe;\x81\xf94\xd0\xc0\xdf\xf0\x0e\x0e\xd22\x82\xa1\x8c\xb1!\xc5i\xc0\x0c\x97P?\xc1\xd1\xefK\"\xddWr\x8eA\xf0\x90\
&\xd000s\t5\x81\xd9hb\x97\xa7p\x00\xd5\x81>\x8a\xb0H\xcd\xf2\x98\x17\xd1F\x91q\xf9Y\xe3\xf0\xfb\xe0z\x08R1\x1b\
A\xd6r\x13Y\xd4a\xef\x9d\xe2\x10r\xa1\xb5\xf5A\xd6~@\x07\xd4\x92\xfc_@@R\xe3+\xb7\xc0[\x1a\xa1{\x06\x91\x17\xce \
+\xa4\x80\xb8\xbc@\x86\x15\xc2\x89?\x01\xbd\r\xc1\xdb\xf9\xe0\xde\xae\xe0m\x8f\xe0\xaa\x14\xf1\xa8;R*\xcf\xa0\xfa1 +U\xb0$\
\x9e\x82z\xcd\xa2\x12\x94\xc0W\xa2\xf0\xe6\x19\xd2\xa4q\xc3\xbf\x93\xe1\xda>p\xf9\xca\x82Q]\x90n\x9bQ\xb9\xd6\"}\xce\xb0)J\
!\x1eO!J}\x83\r\x14\x13S\x87\x80\xb8\xb5 \x8bM\xd1\x99cP\xdf\x87p\xbeH\x93\xc1(P\xbe\xe5\xa2\xd1\x82\xf0\x88*\xd1\
\x20\xc5\xf1\x00\x00\x00\x03\x14\xa0\xf2/\"jJ@f\x18\x12\xcb\xe5\xb0\x9ct\x83qWA\xe2%`\xc62\xf0{\x18\x00\xe7\x14\xf0\xfa\
u\xf1B\x93\xb3\x19\xe4\x80\xc57\x80\x00\x00\x00:\x95\xd30,\xc2\xd9\xfc\xd0\x95\xbd\xc0\x00\x00\x00,\x12QM]C\x00\x00\x00=P\
\xe1I\x88a\xbdd\xb0\xf5I\xb1a\xad\xe2v\x91\xc0-\xf40\xfd\xc3\xd2\"d\xe0\xee*\x00\x92\x8fcc\x91\xa0\xc8\x05!D\xd5\xf0\
CLCp\xe3R\xd17\xf1\xcd\xa2 a\t\xf3\xf2Bc\xc0\x8f!\xfc.\x12\x00\x00\x00\';\xa3N\xb5\xc07\n\xc2\xd41\x93t\
\x03!\xbc=P\x8d\x8c2\x06\x8ac\xf2\x973[\x8b\x02\x9e\x1apNK\xc0.\xbd\xc0vwp\xf4l\xf2jHSW\xbca8\x10\
\x10\xd4JSS\xac\x00Z{Q\xb9\x1cp\x9c\xc7A\x8a\xc41\xef{Q\xf2\x1b\x92\\\x84@\x0b?\xd0\xff6\xd0\"<\x11\xef\x07\xb0\
\x0b\x19\x92\xadsB7\x96\xf1\xdd\xa1B\x87S1\xeeh\xe3|l\xb0dC\xf0\x018Q\x17$\x93\xeeW\x00\']\x10\xac\x95\xc0\x85\
CCV\xf3\x11\xdf\xadp\xbfY1\xb5\xfd\x10\xa62P,a@\x04\x08q\xb1\x02\"\xab\x83\xb0x:\x00\xca\x92\xd3$\xb0\x91Mt\
\xb0\x99\xf0@\x19:\x93\x00\x00\x00\xdb\x02\xc1\xa40\xf0\xd7]\xd2\xcc\x07\x90qAP\x85d\x13\x14\xce\"lA\xf3\xaa\"\x80?T\"\
\x03\xeeq\x06\x19P\x00\x00\x00\xfe\xfd\xa2\xba\xea\xd0\x1edq+\xf0`\xbe\x14\xf3T\xb5\xf2\xbf\xe6\xf2\xa9\xe7Q\x8d\xd0\x10\x00\xd7\x11c\
\x1b\x13\xdb\xf8p\x15G\xe1\xf90\x80Q<\xe1\x99\x8a\x00NP\x82\xeeI\x80\x81\xbd\xd1\x82\xe1\x00\t\xe3\xc0\x82Y\x13\x9a3p\xf3\x84\
\x81%\xda\x92@wal\xfcP\xd2$#\xcf\x87\xd1\x7f\x84\x01\x88\x0b\x00#\x94\x03\xff\xcdAD\x13\xf0\xe99\xf0d\x16Q\x0blP\
\xfc\xc3\xf1\x0b\xe0\xa1_u\x101\x01\x13\x9b\x87\x92\xe1b\xa3\xd3\x15A}\x82\xe3\xa7(\xe1nFR\xc1\xd81\x04,@\xfe\x8fp\x17\
\x9d\xf0\xd8sb\xdf\x93@`s\x92\xc4\"\xd3\xe7\x9f\xb0\xbd\x03\xc2\x00\x00\x00d\x7fa\xc1\x04B\x80g#\x86\xed\x01{\x12C\xb8f\
\xd2\xd5\x1d\x91\x8c\xef\x11\xa4&\xf0\x97C\x90)6\xd1\xb4\x93\x10\xc00\xd3(\xf8\x90\xa2F\xc2\xb3\x06\xd1\xfel@R\xd5\xb2\t\x93\x80\
\xf8\x03\xc1R\xa8\xf0\x86\xa1\xd0\xfd~\x03\t\xf7\x01\x9b\x1e\x03\xbbr\x13\xe7DsX\xc91n\xa3Qrp#\x00\x00\x00s\x06\xc0E\
\xcfBr\xde\xe0#\x06\xb0\xb4&\x92\xa8E\xa1\x03(\x00\xd8\x1bS5\x82CCyb\x16\x97\xf1\xb7B\xe0\xf4\xc32\xf4ds0\x18\
\xd3\x01~\xa3\x9d`\x02\xf8\x8b1<\xed2\xdf \xf0\xbaI#\xa5\x021\xc2\xc3\xf0A\xb5\xb1VNs\xf42P\x8fz#Q(\xa0\
\\\xd1\xc2 B\x13\xa3)\x03\xfe\xa0\xe0 \xebp\x93\x88\xc0/t@\xcd?\x02;:\x02g\x95\xd3\x81|\x01\x0e\xcf\x12\x8e\xc8\x82\xe0\
e\x00\x07LCg\xaf\xf0:,3\xb4\xaf``\xaf\xf1!\x16\xe1\xb8\xf1r\xd0V\xd1t\x84\xe2\x15jA:\x9f\x003\xc8!\x81\x1e\
2\x9f\x08\xf1jyP\x98\x83\xf0\xff\xd0\x01n\xcc\x10$\x840\x01\xc4`\x10\x910\xcc\x7f\xa1\xa8\xdf!x\x0b\xb0\xee4\xb1\xc0y\x03\
\x8e\x7f\xb1\x8f\xce\x92\x97\x7f\xb1{\xb5\x01D\x96b\x0e\xca\xd0\xe4-\xc3\x1d\xc4\xe1\x00\x00\x00WL\xa2\xbc\xc7b0H\x01\xa5\\\x03Y\
]\xe2|d\xb0\xa49\xe3\x88\t\xf3=\xce@\x00\x00\x00\xbb`r\x11\xa6\xa03:\x91\x00\xb6\xe0\x84\xbd\xa0$\x93\x02T\x9639\xd6\
\x20\xa1\xec\xe0a\x8a\xf0\x81n\x10C\x86\xd0\xc3-`\x15\xd3a\x08i\x01\x19\xea\xf0+\x1b\x90\x0f\x0e0ue\xf3\x00\x00\x00}n\xb3\
\x072c\xe5m\xd0?_\xa3\xd6\x08 \x987\xa1<5c\xd2\xd4\xa0\\jcig\x01\x8e6\xc2\x85?\x10\xae\xaa\xb1\x1a\xba\xa2*\
W\xf0FlR6\x93\xd3\xe4{R*\xfc\xc1\x9b\xd1`\xac\x9d\x01\x14\xbb\xd1\x03\x981\xf0\x9f\xd17\x14!\xb0g\xf3kc W\x07\
#\xbd\xb0\x12\xb9\xd1\xa0\x96EP\x07O!%\xe5\xa2\xa0=\xa3\"\xf0\xf0\xe1\x1e\xd0\x00\x00\x00.\xdf\xa1\xd1C1\xe6\x8dA\x18-\xa3\
\x1dh\x90\xef\x92\xf0;[!\xffy\xa1\xbd\x98A\x9c\xb6\xd2PZ\x837\xaaQ\xd4\x90\x82D\x82\xd3\xb2\xdaR\x01\x9d\xb0\x89\xdd\xf1\xda\
G\xf3\xb4\xb8\xa2\x8f+0:O\xd3\xde3S\xd7ucVg\xc00s\xe0\xb7\xc6\x80\x99\x1f2\x10\x86#\x90j w>A?}\
Q\x19\x88\xa0\x15\x0ba\x95K\x10\xc5l\xb0\nA\xc0\xb1]!\xa9F\xe3\x95\xb5\xa2\xfb\xf4\xa2\x91\x00\xe2VK\xc3\xd6\x832\xed\xec\xe0\
R[\xc1\x87\xef\x90\xf2}3\x8f\xe9r0\xb2@\x0b\x84p\xc3_\xb3\xa7\xde\x11\x18\xe1\x01\x896\xf3\xabW\xf0\x01n\x80\x987\x12\x9d\
%\x01\x15Jr\x11\xec\xc1\xc3\xf5 \x06\xcd\xb1Gk\xd3\x81\xed2\xaf\xd6\xa1\xb8\n\x92+X\xe0`\x12\x83\x86@ I\xc8@\x07\x17\
s\x81\x94\x90\xeb$q\x8b.A\xedX\xf0:D0;<\xe3\xdd\x80\xe3\xc6\xa8\x90I/`\xd4U\x01l\x9b\xa2(X\xa3s9q\
\xb8\xbb!9\x9c\xc1\xe2\xe1\xe2\xfdP29\xbd@Y}\xf3\xd6\xfd \x04\xf5A\x95?\xc2\xe5\x18\xb0\xb8\xa2\xc0k\x85\x03[~\xf3l\
\xec!%V1\xf4\x92\xc1cs\x90\xc3\x1e@&\xed\x02\xb0_r\x94\x92\x93f`\xd07G\xc3\xe0d\xb1Q>#\xdd\x03\x12pZ\
\x11\x0b\xfd\xa1\x86Z\xc3\xee\xdd0DS\xc02Tc/\xc2\x91\xaa\x8ea\x08\x88S\xbf\x80\x10\xd8;\xb3w]\x93\xbb\x18\x00B\x12C\
\xeb\x1dc\xdfGP\x9f\x16\xc0\\gCG\xbd\xe1\x81\x073\x1b\x1c\x91\xe5r0=\x96\x91\x8b\xfd\x90\xb1\x04\xc0\xf6g\x91\xff\xb2ac\
\xc9\x00\xe6E\xe31\x02@5m\x90\x01\xa4\xe2\x8b\xa7\xb1l\x14\xb0?\x87#`A\xe3F\x97\x90x\x1b\xd0\xd4n#U\xf9\xb1`5\
\x81\xd4\xd4\xe1\x05)\x02\xad\x18\xa1\xcb\xcf\x811lR\x04NP\xa71\x80\xc3\x9d\x00t0\xd2z\xd6\x81\xd2l\xf0\xbc\x9c!\xde*\x11\
\r\x85\xe1\xa8\xc3Q\x90\x8a\x03J$\xa1\x89\xa4\x90\xf1\n\xe1f\x18\xa3<S\x114\x83\xb3\xc9\xf5A\n\x05\xc3\xd5>S\x19\x9f\x81\xf4\
\x00\x93\xd2\x06Ai\xb1\x90\xb4\x8f\xc0\x1egam\x1a\xc3]uRq\"\xf0\xd4\xd8pv\xa7q!y\x83F\x87\x81L\xf1q\xf4\x83\
\xc3\x83t\xb0G\xd2R\x1aZ\x13\xc7s\xf2\\\xfa\xb2\xff\xfda)6\x90\x86\xe3\xd0\x08%\xd0:\xf8\xa0\xc9\x0c\xd3\x12P\x13\xad\x1d \
9\xc9R\xd1\t0\xcc\x18\xb3\x87\x05@\xe2oC\x81v\x12\xf4\xb7\x10\xd5\xbb\x91p\xbe\x905J\x12\xbe\xc9\x12C\xbe\x90\x0eM\x01;\
3\xf0\xe4F\x82\x1c\xd8\xa1\xbd\x11\xb1GX1\xf8\xf8`O\xbdpX\x8bp]\x07\x91\xc1a\xa3\x9b\xd5`\x95\x9f\x02\x15\x93\xd1nV\
\xa0\x1bW {U1LC\xf3\xc1\x871q6@\xee_\xd2\xb27C\x95\x84\xb0\xb9\xed`lD\xe0E##\xca\x86\xe1<SS\
\xd0O\x80\xe5\xee\xa2(,\xb0\xc9Ds\x8fk\x11\xbdr\xd2u?\"\xc8\xbe\x00\xbe\x9f\xf2\xe9H\x00\xb1;\x83MX@\xa1\xcdR\x98\
|\x82\xeb\x92\xf2\xcd\xd9\x90\xf3>\x83;\x88C\xd4\xe8\x02\x10\xd9\xc1\xb9\x1f\xa1\xf4\x82\xc2\xb3Pb\x04~\xa1W\x95\xf1\x82\x15q}f\
a\xe9c\xa3QVp\x8f[p\xde\xed\xa1b\x1c\x93\x96\xef\xd0\xf6\x84\x83<\xbb\xf1\xb6~p\x0f\xddq\xed\xdfr\xdf\xd1\x01\xb0}\xe1\
\xbd\xb9R)p0E\x802\x18\xf3!\x00\x00\x00t!q\xc4\x91b\xf0q\x91\xad\xd1A\xd1\xb01ILq86\x00\xe2\xea!R\
\xce\x02S\xd3\xc2K\xa2\x81d}\xf29\xa1\xe2WZ\xc0\xeb+0\xe4m3\xdd\x823\x10m@Z\x1e\xa2=\xdcPF\x1dR+\xd6\
\xd2j\x91\xe2w\xb1\xa2MuC\xfd\x1b\xe2\xc4w@al\xd0\xae\xfe0\x8d\xda\x90\xddM\xd1\x86\x0bb!\xe3\x91\x9f{0,\x89a\
\xbdP`\x8c\x04\xf0m\xf9P\"\xa3`X\xb4\x80\xc7HC\xb1\xea\x90\xbcnC\xd3\x02\xe0\xa1F0)\x9a\xf2wz\xf1AO\x10\xa5\
*\x12\xcc\xfa0\xc8\x0b\x91Ta\x12%\x92\xa2\x82\xd3B\x1d\xf8\x10n\x82\xa3\xf2xQv\xb4\x01\xa4a\xc2dx#[R\x80\r\xad\
b\xf9_\xf3\xf5\xdc\xf1\x90\xb7@\x89\x01\xc2S\x80S\xa6\xfc\xe1\\\x03\xe3\x04h\x93\xb1\xea\xe1\xf34\x00b\xdc\x12\xa7Q\x809\xeb\xc2\
?vPn\x7f\x00<\xee\x02\x9e\xc4q\xd6\xdf\x01\x9axS\xd0,\x92w;\xf0$\xb1\xc1\x9c\xa3\xc2\\wsV\x97\x90\tV#q\
\xd9\x11\xc4@\x81w\'\xd23u\xe1P\xe5\xf0h8a\xf3zP\x1b\xf3\x10\'|\xf1HkaI\x14\x10\x05\x81\xb1A\xeb\xa1\xe4\x02\
\xf1\x1f{S\x81\xc7\xd0\x99\xa2\xf1\xf1\xa8\xa1tW\xb0\x8eo\xd3\xd9H3\xb1w\x91^\n\x83\xe90R\xb4b\xd3&\xfc\xc0\xb3H\xa1\
\x89+#\xcfH\xa0\xcc83]\x060\x83q\x81nh\x80\x00\x00\x00\xd1\xc5\x12\x98\r\x92\x07\xda\xa2MN\xd1\x96\xc2\xf2\x00\x00\x00\x9a\
[\x02X\x97\xd1\xac^\x83\xde\'cv\xfb\xd1\xd7(\xe0\xb5\xe6\xd1L\'P\x0bz\xe0\\\xf2\xd1\x00\x00\x00X\x05\xf0\x9e\xe8r\xca\xe7\
A\xd0S\x80-\xad\x92\xeaO\x11\xdf\xff\x10-\x8a\x13|1\x12\xe6\xb3\xc1E2\xd0K;0\xf5;R\xa8e\xf3X?\xa1\xe4bq\
\xb4\x80\xb1\x17A\xd0\xabMs\x1b\xff\xf0\x0cm\x92>2\x90?\x10\x92&\xd7R\xdd\xddao\x91q\xb5D\xb0\xe5sS>\x84\x10\xb5\
\xd5!\xe9z\"\\\xa8b\x8e\"p\xc0\xd2\x10Rx\xe0\x12\r\xa2\xb4\xce\xe1bep<\xb8\x92N\xd71\xd3\x93pU\xffa1\x90\
\x13\xc9\xb1p!PS\x18c@rN\xc1E<@\xbe4\xe1Huq\x13\xe8@\x88/#l\x04\xa3.\x8eQDt\xc0p\t\xf2\
\x8a\xea@\xee\xee\x00\x11}10\x9d\xf1o\xc6\xd2|]\xe0\xb2\x1b\xb0(f\"\xabcA\xef&\x92*b\x83\x05I\xa17\x04P+\
\xd7\xa0A\xea\xa1d\xf0\x12\x13\xda\x01Me\xc2\xd6l#{K\x82\x00\x00\x001W\xa1`\x84\xe3a\xf6\xb1Nn\"T\x04Q:\xb8\
0\x80\x0b\xb0\xfc\xbf\xa2\xa0W\x125\x981\xd7\xbdp\xa2\xce\"\xcb}\x01\x9a\x06\x80\xa3\xcc\x10~\xa6\x00F\xeb\xa2\xa55\x91b\x1fb\
\xc8\xf3\xb2\xe0g\xe1\x10\x0cp\x1dJ\xe3\x06\xae`\xecp0\xa3ZA\xe0\x01aLh\x81#1\x93P\xdbA;\x0cPN\x02\xd0\xec\
\xd3\xf0\xc1:\xe3Z\xa9\x90\xac>\xf0Z\x00\x11\x16a\x93\xdb;\xc1\xfbw\xa0u\x02\xe2\x1f%0=5\xd0\x8e  9%pu\x07\
\xb0j\xb4\xa0\xde\x85p\xfdO\xf0 \xdd\"\xc8IQ+\xec\xb0o8\xa2\x96\x87su\x90\x02\'\x1eRq\xd6\"\x1c\x15\x90\\\x8cC\
a\xc7\xc0\xc8\x13\xc3\xa1 \x90\xe9G\xf3\xd3\xd6\x00\xe5\x16P\xd1)\x01\xd3\x18\xd1d\x1aP\xc7{\x80\xf2e!\xca1\x10\xc9\xdfqQ\
Sb\xb8L\xf2\xb8:\xa3\xd6\xf6\x91\xdaJ\x90\xa1\xca2\x188`\x12Ys\x1a\x94\xb3\xb6\xce\xe0\xff\xd2\xb1\x84;p3\xaf!\x97\t\
\x82\xfd\x120v\x92 i\x16p\xf5\xd3\xc0\x88+RKz\"\xa9m\xd0\xee\x122\xf0N1\n&\xf2O`\xd0\xcd\xf9\x10,\xf7\xe0\
\xd6\x1d\x12\xc4\xcc\x92\x8c$qu\xec\xd0\xd0\x1dPZ\xe8Q\x7f\xaa\xc1\xe2\xdc\xd0\x82F\xb3\x95L2\xb8\xb4\xe28\x9fA#\xaa\x92\x85\
y\xf1BpS\xe0q\xc0\xc3S\xc0\xfb\x0c!I\xe0\xe0Z^\x90s!\xf0!4r\x1c\x8e\xc1\xdc\x05PX\xf6\xe0\xec\x0c\xc0\xfaU\
1\x8a\xed\xe2\x00\x00\x00\x15*SN|\xb3[\x8e@\xfd\x15\x90\x88\xd5\x00\xe4\x15\xf2U\x92\x92\xdd\x99P\x13\xa9RN\xd0\xf2\x8aw\x91\
B\xd8\x11\n\xe2\xf0\xe6usBt\xb3:\x86@\xec\xa2\xe0\xd8\x86\xf1\xe2\x10\x01\x00\x00\x00\xc0#\xc3\xda\x1b \xd3d\x83\x8e!\x00=\
Ia\x88\x83\x13\xb3\xa8b\x1b\x7f\x91GP\x11oMcY\xa3\xd2p\xf6\x00\xfbEA\x00\x00\x00u\xd3\xa0+\x0e\xd0\xefQ\xc0\x10\xe7\
\xf1}\x9d\x82\xceJ\x00\xab\xb9\xa0\x8b\x8c\xe1\x8a\xfc\x12\xd0m\x913\xcc\x90\xae\x1a\xa1\xa7G\x01\x0e\x86 \rv\xa1\x1a\xe6\xc0\x17_q\
\xa2\x91\x01\xe6#\xd1\x00\x00\x00\xb2\xec0Rf\xa0Z\xdb`\x7f \xb2w@@#\xad\x11>\xb9qU\xe1\x80\x9e\xf5\xf0\xcf\x1e\xc2\xba\
\xe1\xd0uwB\xd0_`oy1~\x07r\xc6R0\xd6\xae\xc1\x0e\xf0\x8174\xa1\x00\x00\x00\xdf\x84\xf1\x7f&\xb0\x0c\x16R\xa9H\
\xf1\xbd\xb3q\x06\xe5!s~\xc0\xfb3\x00\xf4\xbc\xb1\xd3o3<Z\x80\xf6T\xd1q/\xe0\x9bR\x80\x91\xf5\x82K\x1e\"\xf0\xd7P\
\x8d\xc5\xc0)\x95\x01~\xa1\xc1\xd6\xec\xd0 k\x01\x82\x80\xe1\x8a\xc3B\xe1\x8e\xd0(\xe9P-\x12\x90\xc6.P\x1a9S+e\xa0\xf0\
\x03\xa2m\xb1A\x06\'c\xb1\x96#u\xdb\x91\x06\x84\x82\x05$\xa1\xdc\x0c\x00\xdb\xe2\xb0,\x04\x80Rd\xe3A\x950\x13\x07\x01\xb7\x94\
@FRcn5A\xab\xa3\xc2\xd5\xd7\xe2\xb9\x9b\xf1\x19U3\xc0`\xa0\xd1\xe1B\xaf\x80pt\xa5\xb2\x88\nb\xb6\x80#\xcd\x93\xc1\
\"\x9cr-5q\x0f;1\x87\rq?\x041c\x8b\x03\xa64\xd3\xb7\xb8\xb0\xda\xa5\xb0\xa2-\xf3Nl@r<\"\xaf\x97`i\
\x20\xa3\xa0fr\xe0tq\x8f\\\xa0M\x93\xf1\t|\x03\x91\xbfQ\xb1[\x10DWr\xc2\xac\xd0\x1b(\xa2\xb1\xa0\x82\x85\xc6\xe1TA\
!\xcb\xbd\xf1B\x8b\x11m\xef\xf2\x85\x8b!5X\xc21\x03b\xb8<\xe0\xd0.\xf0Wfa\xd6\"a\xae\xef\xf0]\x93@\xa6?q\
\xfd\xc9\x91\x00\x00\x00\x87\x87S\xa0\x06\xb19JQ\x8bb\x91\x86&rtk\xb3]\xcb\xb0\x9d\xd02\x1b\xff\xf2\\\xbe\xa0k\x96P\xd0\
\x8e\xe1\x1a\xe5P\xae\x84P\x00\x00\x00)cC\xa1\xd0\xe0\xa7r\x91jc\x128f\x91\xb1\x9c\xb1P\xf0P\x19\xc7R\xc3\xcb\x02|\x00\
\x13\x9e\xb1\xf2cm\xc3\x17\xd5\x00.G\xf3\x00\x00\x00\xafo\xa2n\xc3qH\x8f\xf2\xb4E\x11%\xd2!\x9aX#x\x84q X\xc2\
G\xf3\xa0^\xbaQ\x042`|:\xd1\x90\xe6\x80\xf5\x850DC\xf0\xf0y0\xd7!\xa1\xe1\xb1\xf1Z\xa5P\x985\x12(\x0f\xc2;\
\xfe\xb1%Z\xb0\xdbV\x01\xe9\xd1\xe1b\x90\xe2|i\xe0.\x14\x91\x87r\x90\xf8\x96P\xcfS\xa1\xafR@!\x18\x92~t\x13)k\
\xf3w\x96\xa1K\x99\x10\x8f\x03\x80\x19\xc4\xf0k\xe5`\xc4\xc5\x02\x12\xcc1)\x961\xd0~\"\x8eQ\xf0\x03\x1c\xc0\xed\x96#\x8a\xb3\x82\
\xa7\x001c\xadq\xbc\xce\x92[\x18\xb2\xdf\x07\xd3\xccs\xe1\x8c\xd3\xd0\x92\xef\xe27\xb4\x81\x06\x15q\xf2k\x13I\r\xb2\xa7Yq\x0b\
\x8f0\xa9\xd2p\x91\xf2\xc1\xd4k\xa1o\x8e3\x01^\x01ur0A\xd9r|\x1a\xd0!\x0bp\xde\x94\xe1F\xfa\xf1_La\x00\x00\
\x00\xccP\x00\x92\xbbrT\x19\"%2\x83m\xfe\xa2\x10\xbe\xf2\x85lsj6\x90\x00\xca\xa0\xe0\xc4\xd2\xd3\xe10!u\xc2\x00\xe2\xa2\
!_\x03\x87\x06 \x96\'\xc3+\x15\x12\xef~Q\x81a\x82\x88]\xe1\x0c\x95\x80\r\x7fq\xdc\x01\x90*\x1f\xd2\x85\xc6P\xac\xb4\xf1\x8b\
\xb4\xf0s1\x10\xd5\x82\x92\xe1\x11 \xc4n\x90\x1b8s7\xba!\x00\x00\x00\x00\x00\x00\x8dy\xe3\xa3\xab\x10\x11\xa1\x92F\x1a\x00\xc3\x02\
\xd11k\x91\x17\xb02\xb8&\x90\x8dW\x12\x97t\xe0z\xc6!\xf0\x84`?\x1c \xe0Q\x81(1\x81\xd9uq\xc0\xc4\xf1\x94L\x03\
\x97\xaa\xc1>BC}g\x01\xf5^\xf0T3qk\xbd\xe0\xd7\xc3b\x1c\xe9\xb2\x03\x82\xd1\x1f\xbf\xb1\x9e\xfb\xa1\xf1\xf5p\xa7h\xa0\xc0\
\xa6\xe2\xbfJ\x13\xfd\x00\xf01\xc4\xd1\xc5\xcdQ\xf2\xb0\xd1rq \xc6\xd8 \xa6\x1d\xb1-\x0f\xd1R\x91a\xa3\xa1\x01\x83\"\x11\xccW\
\xc1\xff\xf6\x82\x96\x0c\xc3\xef\xb1 \xc8\xef1\x13\x9cr`f\xf0\xa2\xdc\xa2\xf8cS\xc5\xf4\xe0\x19\xdb\xb1\xd8\xa71`Q\x907\xfdQ\
\xe6\xe0q\x1a&\xf0\x17Q\x13\x9f\x86Q\x0b6\xf3v\xfc\xd1i\xe0\xe1\xa6G\xd0\xff\x8a\xe1bJS\xf3u\x80\xb6J3\xe2.\x12K\
;Q=(a~\xacQY<\x00\xb9c\x10\xd8\x1a\x82\xde\x18a3\xfa\xa0&]\x11nO\xf0\xc5G\xa1\xb5\xc3\xb0`\xd5\xe0.\x03\
C\x1c\xc3\x81\x05DP\'\x13\xd2\xff\xccb\x8f\x0fAc\x9f0\x00o\x10\xc1)\x00\x06\x98\xd0\xb5\xe4\xb0\xb2Y\x01\xa6O\xe2\xa9$\x02\
#02v\x0c\xe1tw\x01\xbd\x9b\xa0b\xdc\xf0\xac\x8f\xe2N\xc12\xf2\x12\xa1|\xa8ps\x90CL\x92\x83<d\x01\xd2T\x12\x81\
\x9bp\xf9rR@\xd2\x00\xa7@1\xf1 !\xd9\xa6\xa2\x89P`\x83\xf8\x90zK\x038\xf30`\xe7\xa0\\\xf1!\xa5\xdb\xc1\x1d \
\x91\xcb4Q\xfb\x8c\xd2\xd2\x07\x01\x00\x00\x00\x12\xd6\x81O\xfb\xa2\xf1\xd5\x92\x1c\xf1p\x815C\x19l\xf1\xf9\x99\"&>\xe0\x90d\"\
W\x87\xc2n\x92B\xcd{c\xc4v\x03PIa\xfb\tcJ<S\xd5|\x93\xa0\x82\x91\xc6\xa4\xe0\xb2|\xa1\x8b\x1b\xe2z\xb8pa\
F\xf3\xcb\xdaa\xfb\xb3A\x1c@C\x8bY\xa3\x16pr\xb9G\xb1\x98MQ\x05Gq\xbe\xb7B\xae\x06\xf31\xaf\xd0@[r3\xd4\
\x00\xb8\x122\\\xc8!\xa6\x9e\x10\xe4\\c\x90\xfa\x91\x96<1\x84\x86\xb2v\x14b4]AB\x1a2g7\xd3\x02e\xc0\x14R\xf1\
\"\xab\xe0\x02\xbd\xe0\xfb\x97\x00\x9c\x11\xb0\xc3e\xb0\x85&c\xa9\xb1 \x9bd\xd1\xac`\xf1\x03\xed0\x05z\x03#\xb2A\x8e\xe2Q$\
c\xa0{\x89\x11v\x9e0\xd2\xcc\xf1~\xf9\x10\x8f?\xe3\xe3\x0e2\xf1[\xb3\x94\xdf\xd1\xa5\xfd\xb2\xafE\xc0\x05\xf5\x00\x8f\xb6B\xe9|\
@dG\xa0\xfb\xd82x\xe3\x11\xa7\x96\xe0I\xa0\x02\x93S\xe1V\xfd\xd0z\x84\x10\x86\x11\xb2\xa5|3\xf2Q\xa1\xce\xe6\x01\x15M\x90\
\xa5\xc7\xb14=S\xdeNp\xa7\n\xd2J&\xa1\x80G\x03\xb0u\x83\xfdK@\x82z\xf08\xf9\x01M\x8e\xa1\xfeQ#*Q\x82\x00\
x\xc2\xe5zp\xc6\xd4\xa0\xc152\xa3\xa5\x90i8\x007T\x01\xdf\xe6\xe1\x81 \xf0\x9a\x9d\xc1Sj1I\x9a\x80\x84\xa4\x11\xb9b\
\xb2\xc1~\x80~O\xa1\x91\xed\xa0i\x87a\xfe\x86\xa0\x1f\xfc\xc2_\x19\x93\xa2\xd4qn^\xb1\x89\x0e\xe1y-\x1159#5\x85\x13\
>i!\xbe\xd800\x13@\xb5\xdf\x00\xb8\xfa\xd1\xd2U\xf2~\x81\x80\x10{\x93\xb2\xd9\xf1\xe0WS\xe0I1\x85F\x11\xc2O\xf0T\
jPh\x19QWm\xc1e\xd4\xd2\x84\x1dQ\x0e\xab\xe1P\xdc\x00PG\x03p\x89\xe3\x00\x00\x00\xc4\xeeRf\xad\xd0\xf2\xf41\xab\x07\
0\xd1F\xf1;\xa7`5\t\x12\n\x11\xa0\x96\xf1\x82K^\xe1$/\xa2Vcs\xbdqa\x05R\xc2\xceJA\x11[a:\x8f\x10\
_\xe5 \xfc*\xd2x\xa2\xd0\xcaT\xd0\xe2@\xf3\x81V\xd3\xdcOp\x14\xc4B\xaf!B\x0c@Qu#\xb3r\xa5q#\x89\xa0z\
Wc\xd1%P\xe4\xd0\x00\x9bY\xe1\x84\xf5\xa0f\xedr\xb9\xf0\x80\xd6tA\xc7\x02SA\xe6\x12\xe8\xa4R\x9f\xe6\x021\xb0A5\xcb\
\x20\x141a\x0fZ\x91b\xc6\xc2\x0c\x80\x90KA3\x92G3\x19E\xf0\xdf\xe6\"\xebt\x91\xe1\xa1\x00\xaep@>\xb1qy\xed@\
\xbfm\xa0\x9d9\x11\xfa\xef\xd10\xd0\xa0\xc6\x02\xd0\x96\xa40)\xa4\x02\xc5<\xd3\xff\x81\x83d\x01 g\x0bs\xf2\xfc\xe2C\xb8@U\
\xa3\x91eh\xe1#\x1b\x01\x9a2\xb3\x84\x90\xd1\x16\xd1\x02\xb62 \xeb\x04\xc3|\xad \xa7\xef   p\xb7|3\t\xe8\x12\xc9Q\
\x00\x02HQ5\x91\xc0X\xbe\xa1\x83\xc3\xf0\xd9\xb2\xb0\\\x85S\x14IQB#QX\xfd\x92\xcb\x13@\x03\xe0\x00\x06Up\xf3\x9eQ\
\xda}\x91\xfb\x8fqy\x1a\x12\xa6\x920\x00\x00\x00\xd9\x1b\xd2\xb2U\xd2?z`UUC\x1e\x80\xb0T\xfe!~\xc5\xf0kMA\x93\
\x8e\xd3\x00\x00\x00E+ \xfc\x16\x11=\x89\x03\x0e=\x10L\x03\x823\x05\x92\xbf\x91sj\xeeBl\xddR\xea\xfa\xf0\xfc8\xf3Z\x8b\
\x83y\xbdb\xfb\xc0P\xb9\xc7q112MI\xa0A\xda\xa2\xdb\xfa\xd2\xd5Y\xa1\xc3#\x91\x9f\x90\xe2\xe8=3\x03S\xd29\xd1q\
\xca\xb9\xc16H\xb0\nMbZ_\xd0\"^\x920\xb9\x01 \xed\x90\x8d\n0\xcc_\x83PQ\xd1xqBEA\xd2\x8a5\x81\xb1\
?\x82\xa0\xe2\x81\r\xaa\x11\x04@\xc3Qm#\x0b\x121^x\x10Eba\x00uA\xd1\xf8\xa0rT\xc2~=\xf0\x86P\x91\x9c\x80\
\x20W\x9d0*\xcf\xe1\xa1\x90\xd0\x9bp\x10N\x9d\xd1\xe0\x0fbR\xf5\xb0PC\xf1\xc8\xab\xb0\xaf\x08Ao\x96AT\x02\xf2\x8eC`\
\x1c\x84\xb1\xcc\x89b\xa8\xa6A\xbe$\xd0\xd7\x88\x83\x18\r\xa0\x98X\xf2tj3\x1aYP\xcbd\x90\x8a\xfcA\xc0z0DW\xb1Q\
\x0b\xa0\x1e\xdc`{\xf2\xb0\xb7nAO\x8c\xa0-\x8f\xe1\x0e\x102\\\xbf\xe2j\x02\xc0\x81\xa9A\xeas\x90\xed\x99q\x1e\x96b\x13%\
P\\\x88\xf3\xb5\x86\x90<\xab\x12\x88c\x82*vq\xcb\xfdq)Q@\xf2\\PG\xfd\x01B<A-\x8f c\\\xe3`Ms\
\xda\xd3\x01XHq\xdb\xa1!\"\xe7\xd0\xd0q0\x8d\x15\xf3\xe7\x8e\x80\x871\x12Y!\xe1\x1c\x9e\x90\xe9`\xe3Y\xb3 k$\x80\xe0\
\x10\xc3\x8a\x12a\xfe\x0e\xb1|\xe5\x11\xce]BN\x8e\x83\x0cm\xd3I \xa0#=\x92\xe9\x94#B\xb1P87\x10%@\xb0,\xed\
\xe0\x01\xb51\xbdD\xf3\x8c\x16\xf1\xe8\x0b )\xe7!\xb7\xbf\x10k\x15r\x97\x16\x02p]\xb0w9c\xd5\x84C\x9c/@Y\xb5\xa1\
\xadk\x83{\x17\x02F\x82\xf1\x9cj#\t\\\xa1\xe0\x96Q\xdd\xd9\x11>9\x93\x88.\xb0\x8d@\xa1\x959c\xe5O\x10\xc1\x923&\
:\xf0\x17\xbd\xa1\xffp3\x9c\x1b#\xbf6\x92\x8f\xf0\xd1\x0b]\x83\xca\xc9\x10\xb2ds\xe0C\xf0\xad\x1c\x10,_\xc0\x07r\xb3o\xd7\
2K\xe8P\x06GC\xcf\x97\x92\xa3\x1d\x13\xaf\xbe\x80H\x98q\xbbB\x111{\x83\x89c\x11\xbbw\x10=]\xd0u\xe7\x92@\x9d0\
O?p[p\xb0\xee\xf5Q\xe2\x1cA\x96\xf4\x82\xba\xc6\x11\x86\x03\xd2\x82\x03\xb0A\x84!\x92h\xc0\xbeL\x93#K\xc2\x12\x07\xb3\xab\
t\xb3\x0fT\xd0a\xa7\x10E5Cr\x962\xad\xc9\xc09\xec\xf1\xd6\xc62\x01H\xe3W\xca\xe0\x8d\x01\x90 \xef\xd0\xf7<\xc0J\x18\
\xf0\x94s\x83\x82\xa0\xc0\xc4\x85\xf2\x90n@\xdc\x91\xf0|\xf1\xa2#/\x91\xf6\xf4p%\xe8Rv\xa1\x80*bq\xb1\xdf\xb1\xd5a \
\xe9Y\xc3\x15\xef\xd11\x95\xf3\xfds\x93\xf0\xa1\x10\xe2\x98\xc2r\x93\x91\xfb\xde\x82`\x93\xa3\xb4\xeb\x92\xc8\x01\xb2\xe0\xd2\x90\xef\xa6@`\
\xff\xe1\x80(#eg\xc3\xf6\xca\x00[\x88\x02\xaa\x94\xc3`\xcd\xa1[H\xf3\xfe\x04\xa15\xc2b\xb8\xc82\x113\xa1\x0f\\\xa3\xd5\xe0\
\xe0pO\x13\x0b\x002<b@\x8b\x9a\x81\x01:c)\xf9!\xbc)\x11\xe1p\xf1C\xe7\xb1\xc0\xef@\xf9r3=\xff\xf1B\x11 \
\xf5\x85\xb3q;\xe1\xc4bp\x1d|`\"\xc2\x10Q\x89!\xd9\xf8ahL\xd1L\xf0Q\xa7\xbda\x13h\x03Q\xe8a\x9a\x96Qg\
SP\x97O\xd2\xbe\xc1\x10\xa2\xfd\xa1&g\xa0\x10\x03qu\x06\xf2\x11e1;\xa8\xa0&\xc7@\x9f\xc3\x8125P8\x9aQ\x03{\
@\xcc\x901\xa0\x012\xbf\xf6\x12)\xd9\xa1M\xa5\x90\x83\x0c\xf1\xf29#\xf8-\xa23\xa91\x1e \xd3:\xf7\xb130\x90\x16\xfa\xb1\
BM\x83&\x8f\xb1\xc8H\xb24oq\xa2\x10\x92\xca\x95\xd1\xe3\xe9\x10\xf7U\xe34\xca\xd0\x9f6\xc1O\xa7\x12\\\xbf\xe0\x89(\x11\xe2\
-\xa1\xefG\"H\x9d\xb2\xd0\x89\xe1\xbdQA,\x85\x00\xb6\x0eC\xebbq\xcc\xb6BV\xf61\xc6\xf7`\xa5D0d\x08\xa2\xfb\xd1\
\xd23\xea\xc2\xb7\xac\"q$a\xa8\xecR]\x8bQW]\x81\xae:`\xc9;\xe3\xe3\x97\x13$\xb8`s\xad\xb1\xb2C`\x1d<\x93\
dl\xc2N]\x12\xaf#\x10\xa2\t\x92\xea\xe0\xb2\xc8\x19\x13ut\xe2R\x04\xa0\xf4\x1c2\x12\x8b\xd1\x7f:@\x0c\xf8p\x81\xdd\x91!\
X@\x00\x00\x00\x04P0\x83K\xd3M\x18\x02\xe9\x10\xc2B\xfc\x91k;\xf0\x82\x7f\xb0\xbc\"Q[\x7f 3U1\x9di0A\xc8\
a$MS\xfa\x90\x83\x14,\xc00B\x11\x82;\x82\xc8\xecR\r\xd5\xa0R\xcd\xc1\xbc`\x93k.\x91h\x12\xf0\x04\xd21FE\x81\
\xe3Dp\x92\x90\x90\xb2\xf9\x10\xf7\x0e\xb0\xae\x12\xe0u7\xd1X\x18\x00]|\x93e?\xf1E\x84\xb3\x00\x00\x00\xc2\x88\x03\xc6\x84!\xce\
\xdb\x92x\xa8\x92\xf15\xf2)Z\x83%\x90\xd0\xa5\x80\x91\"\xafq\x9eZ\xc3\xda\xcda\x80G\xe1\x97\x05`\xcc\x03\xb30\x912\xa8\x03\
3\xfb\\\"\x1ez \xf0|\x83S;\x01S\x8d\xc1M3\xe0\x98\x1e\xb2}~P.T\xa0B\xa3\xb0\xa8~P\xd6\xd4B\x0fi\xf3\
\xb3m\xd0\xd0\x9d\xf0d\x8ds\xb5\xe7\x91\xba]1\\S\xf2\xbd\xa1`\x99\x85\xd1\x97\xdc\xa1\x18:\xe2\xf4Z\x81\x02k\xa3@i\x12\x00\
\x00\x00\xba\xec\xa0\x00\x00\x00\x1fBAa\xfd\x00\x8c\xca\xd1S\xec\"\xde1\xb2\x0e\x94\xc3\xeb!\x10\x13\xe1\x92\xa3\xbb\xf0\xf5\xee\xa1\xc7\xf7\
\xe2\xef\xfa\xb1\xc1\xc3\xb1X\xbb\x02Q*\x83n\x83A\xd7\x19C\xc5\x00\xe1\x85\x0e\x92\xce\xad\xf1@\xbd\x92\xc63\xb3\xaf/!%a\xe3\
\xb3\x1a\xf2:\xbb\x82\x0c\x18\xa0c\xf4A.\xa6\xb0\r\x89\xf3\xa9\x8f\x10\x08\x1b\xc1+\xae\xb1\x06>\x93ZS\x11Z\xbd\x80d\x14S\x1d\
\x9cPL9\x82\x9e\xc8\xa2~\\#m\xdd\xc0\xc3\x8aQ\x9dl3\xc4\x8ea\x08\x0eA\x83\"\x80(\x00\"\x14\x0e\xf3\x95\xfbP\r\xe9\
\xe0m\xf1\x919\xfa\x01\xa6w\xd2+\x9b\x90\x9c\xfc\x01\xa3H\x93\xfaW\xc1\x8c\xc6\xd1dTq\xb6\xd8P\x8b\xc7\x00@\xac\xa2\xc5-\xc2\
\xe6\xe2@\x8e\xcb\xb1\xc5\n1g$b\x85\x08\x01\xc6\x96\"\x8a\xd2\xf2\x03\xf7\xa0H \xa2\x134c\xfa\xfc0\xe2\x90\xf3\x12\x00RO\
\xd2b\xe8\x8a\xb0\x1f\x9b\xb2\xfa\xae\xa2\x19\xa3\x12\x04Rp`$\x01\xcb\xc4\x00\xd9=\xf3\x0c\xf4\x00\x04\xef\xe1\xe8:\xd3\xb0\xee\x02\'k\
\x90H:\x01N\x05\xd1\xa3(\xc0\xba\x8e\xd3\xb3\x9b\x12YW#\xfft\x03\x9eK\x83;\xf1\x10<r0\n\xad\xd0\x85v\xb1\x1c#\xc0\
\\u\x93\x18\x16\x00\xea\xb8\xa1l\xfe!\x00\x00\x00\xc9\xd9\xa2\x89TS\xb3E\x13\xbcS\x91b?\xc0\x92}\x01\xd4\x13\xc0\x82}\xb1P\
\xf6\xe1`8\xc0\xca\xa9b\xd6\n\x82<\xf5\xf0\xeb\x89s\xd3hs\x00\x00\x00\xf8R\x80Wh\xc0\xde\x93\xf3\x9f\'R\x9a\x13 \xfd@\
\xc0M\xbeRp\x0f\xd0\x01\xd4\x11\xe6\x172\x19D\xe0\"\xc6\x92\x82\xd1!\xb4\x0fB \x97\x81\x18y\xb3\xd8\x81s6\xfc\xe1\xe8\xc6\xd1\
\x0c\xb2@)(C\x81ms\xdarA\xdc\xfe\xa10\xc8\"8\x8d\xd0\x96XP\'\xbb\xf1OF\x03\xf1:S3\xe2B7\xb1\xb2(\
B\xf2\xf9G\x01\xb0\xf6\xd2Qpr\xfaa\xf0\x16}\xe2\xd8b\xb3\xa1\xc1Q\'\x8e\x90\xcd\\\x11e\xf2\xd1\xa8\xee\x11\xec\xf1\x82\x000\
\x93\xfdH\xe3z?@fP\xe2\x05\x12\xf2\x0eY\x11,\x0c\xe3u\xee\xf2\xf5f\xe1\xedbC\x86\x1f\xf2(_\xb1\xf0\xe7\xd0\xbf\x85#\
v)\xb0H\xde\x01!\x06\xc1|\xc6p\xb0\x9b0\xc4\x17\xa0\x9bk\x90>0\xb0?|\xc1\x9e\xa7\xd1\x02\xea\xb1\x0b\xedp\xf4\x02\xf0\x91\
\xb2P\xfa\xcc\xb1\xddV\xb0\x87\x9d\x80S\x9e`\x80\xceR\xc9]!\x92\x1da\x059\x91\x04\x86\x83\xea\'\x90G\xafr\x8cA\x92\xa6\x0f\
\xf0@1\x82\xf9\xad\xb1\x9d\x17\xc3\xecNbS\xd1\x90\x088\x80\xdc\x9d\xc0\xaao`\xdc^\x83\x10\x87\xb0\x87^1\x85\x1b\xe1:A\xb0\
n\xad\x92\xca$\x80\\\xc6\x91\xc7\x8d\xb1];S_\x08\xa1\xe9\x00!\xb9\xdd\xa2\xb2{\xb1g\x17@\xd7!\xa0\xb1\x0c\xa3\xd58\xd1\xc7\
\x05pW_A\x00\x00\x00\x87i\x93\xe6\x9f\xa2]\xe1\xf1\x87\xc9@$T\x114L\x11\xa7\xbd\xa07\xc6\xd1\xe7UaB\xde\xb0\xeb\xd6\
\x90\x02G\x02\xb8\x8a\x10F)\xd1g\xbdB\xc8X\"\x89\xd12f\xc3\x91\xedo1\xadx\xe1\xe7J _ZAv\xf6R\x15Q\x90\
\x02\x17\xb0nd2\xb9^`\xcfp\xc3\x06f\xb2\x11\xa8\x90\x92\'Q#\rC6\x1a\xc2V6\x83\xb7>\xa1\xa0\x16\x82\x83\x88\x90;\
(\xc3K\xb0\xd0\x14\xebR\x88\xb4\"\xe1\xeb\xc1\\\x01\xe0\x0e\x06\x91i>\xf1\xf1\xce\"\xc8\xbfbU\x1c\xc0\x06\xe8\xa1d\xcc\xe1[*\
\xb2\x94R\x83]\xa6\x80\xcb\xe9\xe2dX\xf3\x0f(\x80\xfa\xcbBV\x8a\xa1\xf7\xa3\x11]\x03R7\xbcp\xdbb\xb0\x0c\x06\xb2\xd5*\xc2\
\xa8\x91\x82\x97\xf4\xd13\xd5\xf1\x17\x80\xd0Q\xf2\xa0\x7f\x020|\x95\xa3\xd1\xe6\x80\xa8\x96\xc3\xab\x93\xb3c\x05\xf2\x07=A%3\xe13\
^\xa1%\x17\xe2\\\xd7P\x8f!q\x85\xf3\xb0\xdb\xd2r\x1d`\xf1A1\xe3\x00\x00\x00\xe9\x13\x03\x1b{\x00\x86J\xc0S\x96\x01Jl\
\x81\x83\xa9\x80\xb95\x81H@\xd1D\x90\x00L~3\xc0\xb1\xf0\xd8fpN\xb7\xc1{ A\xbf/\x91\x08Q\xe3\xcf<\x82\xad&\xb0\
3\xad\xe1\x86\x8c\xb3\xbf0\x91\xc5X\xa1\xc99\x11\x07\xdb\xe0{\x87\x03\xa2\x81\x911C\xe3\x83\x8cq\xaaf3\xc7\xd01\x00\x00\x00\xbc\
k\xa3\xfa\xde\xe1\xb4\xa6\xb1a\xeb\xc0\xb3q\x00_F\x916\x81\xb1z\x0eCe\x97s\xc5\xe6A>\x93\x01S\"\x82\xbc\xd9q\xef\t\
2\xcbZ\x10lJ2\xbf\x94\x83\xd0vSH\xf9\x81\x00\xb8\xa0e1\xc2-\x98 \xda\x13\xb2>\x0e\x12\xa8\xe9\xd07=\x90\'[\xa2\
\x20\x1bp\xc7\x981\x07\x96\x10\x97\xa7B\x91\x00Q\x9e.\xb3\x003\xa1\xccP\x83S\xb2p\xb2\xae\x118Z\xc3c3sG\x19\xe1\x17\
\xea\xe1\x19X\xc3\xdc\x91\xc2\x1c{\"\t\xa3\x01\x8f\x9d\xe2\xc1\xa4\xf2a\x91\x83\xd8\xd9\xe0Q\xd5\x106\xb7@\xff\x91A\xdd\x81A\x8d*\
#\xd9\x171\xe3\xd40\xbaiR\x06\x02\x11\x95J\xa1s\x11\x82\xca\xfc\x80\x96bAu\xf6!\x83E\xb3}>\"\xbd\x06c\x97\xd0\xb0\
H\xcb\xf0\x19\xe3A\xab\xb6R\xc4F\xa3\xd8\xf7\x00\xc1\x89\xc3\xed4\x90\xa8\xd7a;\xd4a\r6\x01\xc8\xfc\x81\x14h\xa2\xec)\x10\x07\
F\x93\x81\xf1P#\xe0P\xfe\x8c\xc3hp\x80b+@\xbc\xf1 w\t\xe2}\xac\x02\x00\x00\x00\x99/\xe2{\xd51/]\xa0b!\
r\x08\x193z\x03B\xaaB\xb33*2\xefu\xb3DZ#I\xe0R\x02\xcc\xf0\xae\xf42\x13\xdc\x02^\x0e\x82\xdfl\x13pip\
R\xfd1\x0cw0\xfb\"aK\xddbw\x971\x97\xa4\xa16\xf40\x07.2KwQ\x00\x00\x00+\x9bajp\xf2\xbb\x87\x02[\
(QgA!\x85\xc92`\x8aC\xec\xea\xf0\xb0e2\x90\xfc\xd0\xe0x\xb0\xf7\xa2a/\x19B\x84d\xe1\xe34\xc0\xafG\xa0\x9e\xbd\
\xa0w\x05\x02t\xbd\xc0\xee\xcc\x12\xff\xa72j\x82@0I#\xb2v\x13;n\xb3\x8f\x86\xd1\x8c\xe2\x80\x80\x94\x83\x99\xf3\xd2\xf7\x9c\xf2\
\xfa\x0e\xa2U\x0bs?\x1a\x10\xdc\xbbAm\x06#-!q\xb5\x8fA\xf1\xc8\xa2v\xe6\xf0I\x13\x027@\xa1\t\xc2qj\x8b\x91\xb5\
\x95\xa3.\xf2\xd0\xac\x0e\xf2I\x08\xf2q\'\xc0\xa7\x06\x01\xfb\x91\xe3M\xf1\x80\xfb\x9f\"\x9f\xf0\xf2\x82\xcf\xc0\xec\xc1\xb2f\x1c\xe1\"\xd1\
\x90\xaa\x1fbQ\xe9p\x8cu`\xe0f\x13\xa3\x84\x02\xf2G#\xf0\xe8rH\xc3\xe0\x96\xb3\xe1\xb2{\x03\x83\xeb\xd0\x94\x0b\x82\xf0\xc2\xa1\
\xea$2?\tp\x15b\x90F\x1f\x02\xf8f\xf0O\x7f\x90\x10w\x01.\x0b\x01\xef\xe2!\xef\xcbBT\x82\x80}`\xa3U\xedP\xc6\
\xe0\xe1\xeag\xe2\xd4$\xf0r\x990\xb3\xd0r\"\xed\xe1%\xbaq\xdd\x16ak;2r\\c\xb5\"\x01,}c\x08\xd0\xd08\xcb\
\x01\xc7\tp\x1d\x00\xb1=\x83\x13\xcb\x9cqhu\xb0\xb9\xc4 M\xb6\xc0YBS\xd4\x97c\r\x8dSN\xb91J+q\'\x8b\x80\
\xa0vq\x06\xe9\x01o\xc0\xa1\xff>p\xf8\x8a\xd0\xec\xa5\xa2g\xe5\x12)\xef!\n\xf4r\x9f\x84\x01\x1a\x13#\x83\xda\x81@\xc5A\x08\
\xaeBt6\xa3\xb3\x88\x93t\x02\xd05YA\xc4\xa2\xf1\xda\xac\xf2\xe9\"\x104\xc9\xf0dD!\xef\x15\x91\x82\x92\xb0\r\xb6\xa2\xddP\
\x00\x9aFSp5\xe2\x8c\xd1\x80\xa4pQ\xe5\xcb\xc1\xf1\xb2\x92\xe9;\xc1\xafR\x81\x92\xf7\xa1\x93j\xb1k\xba\xa0\x00\x00\x00\xd5\x16\xd2\
\xfa\x98pp\xcf@\xe6\xce\xd2\xd8\x15\x90\x1a\xfc\xa1\xb7\xe7\xd2\xd0^\xf3Qy\x91\xf0\xbb \x85@S\x04\xbf0t\x80\x03\x1dzcN\
<\xf2\xe8\xee\xc19\x99r\xcd\xd4!\x04\xf2\xc1\x9a\"\xf2\xdew\xf0\xea\xe0@\x81H\xe0Fq\"\xb9\x92q$\xa5p\x9e\x95\xd1/\x9a\
\xa1\xda\x0c\x02\x19\x01!\x99\x01\xe0\x9ck\xb2T\x8aS\xd3\x11q\'U1\xeeL\xc3U\x11\xf1\xd9\x0e\"\xed\x1a\x90-\xe1bT\x12\xd0\
\xffM\xa2c\x17\xc2\x1e\xad\x12Hm\xf3G9\xa3g\xc9\xe1Bj\x90\xd6\x07\x10n\x84\xf1@~\xd1\\\xddp\x94\xff\xf1mdC\xb8\
ua\xa6\xb2\xd2\x150\xd3\xbe\xbc0i\xc4P\x06I\x03&Y\x81@\xc5\xb2\xd4\x12\xb0\xfb\x87\xa1\x1e\xe1\xb1\xcb%\xf2\x0c[\x90\xf4\xeb\
Q\xf3\xec\xb1\xdbZ1\xf4\x0f\xb2\xfb\x10C>\x16\xa3\'\xdc\xc06cpPc\xe0\xfc @*\xf3\x02a\x0eq\x02k1\xc3\xdd\x91\
\x96\xc40\x07d\x82N\xc6\x91\x16\xab\xd1\xe6>\xf1{\xb2\"\xd3\xf4R\x7f\xa0b;\xb6\x01\\\xf8\xb1D\x870\xe2~@\x9d\xfab4\
\x89S\xe6\r\x10\xa9+@\xbe^\xb3\x03\xbab\x8b\xb9Q\xf8\x9f\x11&f\xe3e6\x13 r\xc1\xd6\xeb\xe0\xaePC%\x15Bz\xa7\
\x82\x02]\xd0N\xb4\x11\"\x08\xa2\xb9\x0c\xd1Q+pJ\xc4A\xc9\x1ca\t\n!\x85\x8e\"\x9d~#\xfc\xe8\x91~\x15`\n4\x80\
pvS\xab\xdc\xa1\xd9\x06\xc3e\xfb\xf1\xe2\xf9 \x9eY ,\x0e\xa3n4\x918;\xb0E}q`\xc5\xb1\xb0\xff\x10:\xd5\xe2\x99\
\xb7\x81\xa4\x06\x02e\xbe\x00,K@E\xe3\xd0\xf9\x950\x00\x00\x00\xe0.\x03\x88\x84qn\x94\xe3AG\xa2\xb1w\x00\xb0\'\x12NJ\
\x11\xf1\xd9\x81\xe0\xf6\xc0\x85l\xa0\x85=qi\xcd\xf0)8`\xa1\xb4\xf2\xc4W`\xdf:\x13\x92Y2\xdc%\"#\xd8\xb2i\xca\x11\
\xbe\x83sbP0h\x03\"\xc1,A\xf9\x08bk\xf3\xb0\xb6i \x9f\xa4\x92\xc8\xd5q\xc7/\xe2-W2\x9fa\xf0\xf0Vs\xb2\
Z\x90\x03\x08\xd2\x88\x87\x10\xd6\xc3\x01\xb0w\xe3\x89\x91q\xf4\xcb\xc1\xec\x1c\xc3F\xcaq\xce\xbc\xa2bKc\x83Cb8\xad\x90\x11\x08\
\xf0\xb6\x86qQ\xb3!\x13\xb5\x10O\x85\x01C\xd6\x92\x11\x80\xf3>`\xc3\xe8\x87pr\x15B\xbb\x8b\x91\x01|\x90\xf1\x01Q\x14\x15\"\
\\\x08\x02\x83j\xd3I5 2\x11\xe1P\x89@/y@\xedmC\xb8L\xf0\x90m\xd3\x89\xd5\xd1\x96w\xb0\x11\xdfp\xc9\xf9\xa1/\
R\x00u\xc9\xa1Y\xe7\x02\x04\xeb\xd1n\xd6\xe0\xff\xe9rl7\x10\x96\xdf0\xbdR\x11\x11\xe9q\xd9\x881g\xfa!*\x0c`[&\
P \xccr`\xa2Q\x16\x8bpG\x94\x83\xd8\xc9\xd2_Z\xa0Z_\xb3\x0c\xb6@@\xdb\x10<\\\xd0\x8e\xbe\xb0\x86W\xf0\xf1\xa0B\
\xab1\x01z#\x11\xd3\x86\xe0\xd8\xf6\x92\x17\x87\xe0X\x11\xe3U\n\xd1\xb5\x062\x07\xc5\xf17\xe2\xa1`\x87\xb3\xcc\xed\xe2\x00\x00\x00\x0f\
_\xa3X\x13\x92\xf4\xf0\xe2gj1\xdbA\x13.D\x82\xf8\x0b0\xc1;\x80\xaf\xe5\xd1s\xbc\x11Q\xbf\x02\xf4\x8d\x13?7\xd1\xf7\x03\
\xa3\xfb\x02ae(!i\xc2\xd0\xdcU\x80\xda\xcf n\x033\xe76\xa1\xd4\xed\xc1\xfb\xa4\xc1\xca\"\x90\xabb\xe3@\xea\xb0\xdcL#\
\x10\xac\x90\xe7\x8a\x13[\x9e\x01\x03(\xa2\x00\x00\x00rM`\x8e\x87\x01K\xd8 \x94h\xd3Nu\xe2bf\x03\x00\x00\x00\x1a\xc7\xb1\xe9\
^\xf2\xdb\xe3\xb2\nl#E^\xb3\x11\xdc\xa0\x871\xc1@\xaar\xeb\x821\xf9^\xd1~\xb5\xa0\xbeK\x12_\x03Q\x8f\xee\xb2\xccm\
\xc3gh\x03\t\\\x90\xae,bD\x80\xa3\xc6\x0b@<Q@\xfa\x17\x12\xd7\x7f\x12\xe7\xdb\x01g\xc6\xd1\'\'\xc3\x0b\xc0 \x9cJ0\
\x04O\xc3\x9e\xd7\x80\xde\x963\xab\xeb\xb2afq\xbb\x8f\xe2i2\xf0\x97\xa1\xd2\x94\xe0\xc1\x83\x81Q8*\xf1x\xd2`\xf4\xda`k\
\x8d\x10\xb2\xa7\xe0\x00\x00\x00=\x0bBrM\xa2E\x12r\xf2. \xa3\xa6p@\xf6a\xf8T2\"\xbc\xf0\r\xfe\xc2\x0c\x93Cx\xd2\
\xa1\xbf\xd1a\xbb\xd5\xd2\x03p@\x0eW\x03Mi\xe2\x80\x13s\x19\xfd!)\x86\x02\x12\xd3\x00\x00\x00\x00Rpp\x0bfS\x01\xb0\xc2\
\x89Tp2\x10\xc2\xeb4\xe2x\xe9A\xb1\xe2\x00\xc9\x19\x02$a\xa2\xbd\x8a\x83Q0@\xa8t`wmq\xb5tb\x18\xaa\x10\x04\
\xcerM\x9c\xa2$\x19\x12\xd6X\xd3\xb3\xa2b8CA\xe4\x07\xf1aO\xe3\xccy\xd1\xa4\xd3py\x912\xd4W\xc2\xd3\xbb \x1e\x03\
\xc1\xc3k`\x00\x00\x009\x122X\x7f\x91z\xa5\x11\xb3Q\x13%\x9a\x01\x00\x00\x00\xda\x05\xd3\xeaM\xe3\xda:@\xd2\xd1\xd1(>\xb2\
\x14;B\x99\xb5\xa1cC\xb2S\xcb@\xf8\x1cA}\xbc\x92\x86x\xd0\xf7\xdb\x02\xbcCR\xaa\xbe\xe0\x00\x1f\xf0o\x07@yJB\xfe\
\tA\x91{#\xd9\xdd0\xc5T\xf3\x14\xed`\xca\\\xf2S\x8fpm\x080\x12w\x12\xa3\t\x81\x99i\xe3o\x8aC\x06I@\x17\x01\
\x80\xb8\x89\x91\x8e\xf3\xe1\xb7\x0er\xdfq1JW\x13\xbc\xbe\xf1Y\xcb\xc2\x038\xd2\x11\x85\xf3\x1bb\xa3\xcc\xde\"U\x95B\x9751\
\x12\xb6a\x1e##\n:\x83\x98\x01\x03g\x8e\xf0V\xc7\xc2\xdf\xf9\x01\x1cVA\xd4\xaba\xe2\xf9\xd2V\x94\x00\xf1\xab!\xdf~\x93\xbc\
I\xa2J\xbb\x90\x8f,@\xcc\xa5\x81\xad\xac\xe0%s\x92}\xe3@zG\xe0\xd5\x1f\xe18\x17\x00\xe4i\x93\x00\x00\x00\x9fU\xa0\xb1(\
\x11\x7f:\xb3\xb9\xe3\xb2#7P\xe7j\x01c\x93\xf1C$!\x92\x88R\xbd\xb0Q\xac\xa5pJCb\xd6\xd5\x11&f\xb1\x02\x84q\
\x98^\xc0\xc8\xa0b\xdc\xa01{\x96\xd3\xb3\xe3\x80S1\xd3c\xa1\x10h)\xe08N\xd3\xcd\xa3\xc2\xd9\x83\xd3\xe0\xecr\x19\x18\x10\xd0\
\xc9\x01\x03\xa0\xf0\x9f\xe7\xb0\xb5\xb4Q-[\x00\xa8\xa3P\"iq\x00\x00\x00\x99\xebao-\xa0\x02\xff\xa1\x1bw3Q\x97\xd1,d\
\xa0\xef\x8c\xd3\x801P\x99\xb9\xe2\xf1\x96 \xa0\x07\x11,\x15\x90\xcd\xe3\x90\xe2\xe1`\xae\x8b#\xc8\xcb\xa1\x9bL\xa0\xe1|\x93\x1d\\q\
\xff\xf3\xc0\xb0W\x03d\xe2\"n\x88\xe2\xc7\x1f16\xb1\xe1\x9cH\xe0\xad\xe9Ar\tq\xcf\xcd\xc2(=\xa0\xe2\x06q[P\x80v\
Y\xf0\xd1\x9f\xf2x\r\xe0\x07\x8b O\xd21d\xd0\x82b|\xb0s\x16B\x86x\x91(\x9c\x81\xfb\x11\x02M#\x02\xd4f\xb3\xaf\xe5\
b\xd9\xaa\x804~\xc0\xf00\xd1WM\x90\x17*\xe2\x8e\\\x92l$\xd3^\xd5q%\x1aS\x00\x00\x00Q\xcd`P\xeb0\xaf\xe4P\
\x01T\x11\xeb\xed\x11CB@A\x1eb\xcf\xb9\xa0\xd0\xda\xa0\x84D1\xb88P\xda\x9b \x9f\xba\x10\xaf\xef\x11\xfd\r\xe2YJ\x13\x9b\
A\xe0PSa\xca\xdf\xb0DTc\xa3\x92\"^b\x81\xfek\xb0B\x82p\xb9\x82!Jb\x809\xef\x82\xeb\x1f\xc209\xe2x\x8e\
\x93\xacC\xc1\xcf\xe3Q\xe4\xa4p\xd9>\xb1\x8f=\x11\xb1\xbd\xe1\xba_#\xbc\xe4PdCC{#`\xc9\x02\x82\xad\xe9\"\x0b5 \
\xa5\xc6\xc1\x1b\x84b\xca\xac\xf1\"\xbd\x11\xf9\xe3be\x10\x80\xcb\xf8\xe0\xbb(!|\x19P]B!m\x17\xa3\x8dXqv\xa1\xe1\xec\
G\x01$\xaa\xc1\x12\xa51\xa0\xcf\xa2p\xf9Q\x82\xb6\xb2}ks\xed\xefq\xd0&#\x896\xa0\x00\x00\x00s\xf0\xa2Ddb\x93v\
\xe1zA\x92>\xf8a\xe0\xd0\xf2\xaaPP*(\xc0\x89\rb\xb9\xe90\xc9\x180\x1a\xab Z\xa4\xd1[-R\x8b&\x01Bo2\
4\x12\xb1\xe2]\x82\x9cyB\xe9\x8f#\xd4MBY\xee1\xf2\x87\x11G\x17\x90\x07e\x11z\x88\x13\xcd\x9a\x81j:\x81U\xba\xd0J\
\xf1\xd241\xe03U\xf2\xbb\xc8\xc0\x04n\xc2S5\xa1\xba\xcf\x02{\xc8\x91\xa8\x00\xa3\x00\x00\x00<\x90\xe2\x86\x02\xe2\xfd\xea\x003\xd2\
\xb2\xd9\xd6\xf1&\xe6\xb07\x96\x90l\x93\xc3\xf6\xec\x82\xb4\xd3\xa2v\x85\xf1b\xb8\xe0\x81\xbe\xb0\x87\xebq\xed\x15P!\x8e3e\xe4\xa0\
\xc5\xe8Q\xb2!a\xc3\xd4\x91\xc5\x12\x80\xdaBc(\xa5q\x9f\x8b#\xe5B\x90\x81\xe4\xc2\xf9}QE-\x83\x9e\xe2\xc0Xh\xc3\x1f\
\xcea\xbb\xb21~\x02\x12\x14\xc7p\xcbXQ\t\x0c\xc0%2 \xed\x91\xd1kT\xe3\xe6s\xb1xA\x91\x00\x00\x00xb\xf3P\xd8\
\xe1?0#*i\x13SO\x92\xf5\xc71.\xec\x02\xa1J\xa2J\xfa\x82\xaa\xdd\xa2\x1ci\xd0\xf1m\xd2D\xbc1\x16\naX\x02\x81\
\x0f5spx\x13@\xc1\xc0\xe5\xb7 \x05\x86\xe1w\xc7@*Z!\x16O\x93\x17\x90\xb0\xafC\xe3\x06\xc2\xf02w\xf1]d\xd0\xb5\
3r\x93\xe7\xe2\x8eY\xe1/]c\xce\x85\xd1{\xb30\x85r3\xc1\xa1\xd2\xf1,s\xc4Z!\xfeCA\x80wp\x81\x1a!\xc0\x86\
0\xf8c\x01\x00\x00\x00\x05u0\x15\xac\xd1\xd0\xc5\xc0\x8f5\xd0(\xdb\"e\xd9\xc2d\x96 j\xce\xb2)~\xc0\x9a=1n\xd5a\
\x89g\xd3\x9b\xf7\xf1\xc1G\xa2\xbe\xdb@\t\xf9\x91\x00\x00\x00\x10\x85\xb03\x80\x81ft\xf3\xba\xb0`?K\x82\xc6\x12\xc2\xe0\xb7\xb2\xeb\
\xa61\x13|\xb0rDs\x93\xdb\xf0m\xab\xb1\x94<\"u\xdf`\x1d}\x13Yw\xe2\xbd\xdbB\xfe\xfb\xf2\x1f\x90\x11 \xabb\x1c8\
a)\x88\xe3U\x9f\"\x83\xb8\x11l\xb2\xc1\x93U\xb2\xe2\x97`F\nS?\x88\xa1\x1d\xaeAd.\xd0\xb5\xfc\x92\x94\x06\x11G%\x01\
\xce\xa9`;w\xf2P9C\x03q\xf1\x99\xaf\xf0]rb\xf3]\xd1\x17\x1e\x02\xcc\xeb\xa1HYs\x1fG\xa1]\xaa\x91L\\\xf02\
\tq\x0e\xe7B\xb3@\xb2\x0f\xb2\xb1\x8a0\xf0\xf0\x01sB\x92a\x7f\x08QZ`!\xb1\xad@R\xb9\xb2\x1a5\x12CO\xe3\xd6\xcc\
\xd2c\x963\xae\x04\xa1\xed\x08\xd09\x08\x82\xcfA\xf3\x00\x00\x00\xe1\xc20\x83\xc2\xc1\x11\xde\xd0\x87\xd6R\xd7\x85\x03\xaa\xc50\x83?\x13\
.I\xf1\nCa\xeb\xe2\xb2g\x0bq\xfap\x01\xeb\x9b\x92zu\x93\xbf\x80\xa3\xa4g\xb0\xd4\x1a\x81\x00\x00\x00t\\\x02\x8eC\xb2}\
<\x91iU1\xe9\xa8a\xec\xbf\xb1U\xed\x81\x8a\x8d\x80\x80%a\xa5\x05\xf1b\xb9P\xa2ICE\x8a# qB\r\xd1\xa0M`\
\xc3Dr\x01\xd2\x0e\xf1\x00\xaf\xf02\x86!u\xce@\xe6\xd7\xe1\x84\x06\x02\xe4\xa7\xc1\x8f(\x13:E\xd0\x98\xa0\xa0\x1b9p\x11\xe2\xa2\
\x85\x95\xc36Y\xa2\xce\x08\xd2\xd9\x96Q\x8cI\xb0\x9f;\x12 \xff\x81\x83\x9f`\xb5\x17\xa3\xb9\x84\xc00\xd9\xd2j\x9f\xf1\xd9v\xa0G\
\xb2\xe1\xe8`1\x13\x9c\xd1sL\xd0C\xef )N`:\x00\xa1\xa6a\x13\xe5\na\xee\xdd\xd1\xd7\x9a\x11\xbf\x9e\x90\x1e$`\x96s\
\xd1\xb1\xc9\"\x9f\x12\xe3\xf8\xb1\x10\x14\x07`p\xca0\x92\x0f\xd2r: lH\xa0k\xe1\x92\x7fj\xb1\x0b\x1b\xf2\x9c\xf6\x01r}\x11\
we0]\xca\xd27\x08a[\x92\x03\xeak\x92\xc9*\xc1\xb2\tS\xf3j\xc3\xe8\xb2@\xae\xca\x82\xcc\xa6\x00[o\xc1\xeb7p>\
MA\x12\xf1\x82f\xd6\x01o\x9eA\xa1\xfe\x10Yd\x92\x18\xc8\xf1a\x89\xf36\xff\xa0\nXs\xa0\xf6\xb2\xfa\xf4\x01%\x83#\x91\x80\
0jL3^\xad@\xb5\x9f\x11Jf\x93r5\xb3|\xa4\"i\x92\x80\x8b|\xd2({\x13\xbe\xefbnE\xe2&\xd4\xc0\x86J\x11\
\xb8\x83\xe0*\xf3p\xc2<Q\xec\x06\x00\xde\xde\xa1\\^\xb3\x93\xc7\xd1*\x87\x03\xf4\xf9Ab\x0f\x01\x17\x8c\xb1\xd8{\xd1}\xb2\x01]\
\x12\x02eN\xa3\x87\x7f#wT\xc1Dq\xa3\xb3r\xa1#\x0c\xc2\xd21\xb1h)aI\x95\x80\xca\xc12\x82\xe2\"V\xe2`\xcf\xac\
\xb0B\x0f\xc0\x1d\x93\xf1\xcd\x17Byv\x91\xa4\xc9\x822\xe3\xd1C<\x82w\xfa\x824g\x10\xac&\xe1\x99\xf8\xa1UA\xa0\t\x06\xf0\
\xaa\x97\x13\x91\x93\x01\xbfjB\xd6C\xd0\x1e\xb3Q\xd5\xb3\x90\x14\xc8\x82\x81\x19A\xec\x8c\x80\xd4\xe4\xd1\xfe\xfd\xf0\xaa\x8c\x83\xfe\x06\x91t\
\x82qYX\x82\xe1\x82\x10\xbb\x7fA\x91\x82\x90\xacIp\xe37p\xbd\xc1\x01%RC*\x93#^\x0c \xc9\xaf\xa0\xa5\xae\x91\xe5\xc1\
Q\xac\xb2\x81\x8c]\x13K\x9c0}\x8c\xc3\xe1\xf61\x00\x00\x00nV\xc1\x07\xd3p\xafh\x13\x00\x00\x00U{\xf3&n\xc3\xb0\xdb@\
\xab\xb4@\xea`\xe0b\xf5!P\x8a@afr\xcaMq\xaecP\x0ezsO^\xc2N~1\"\xc3\x80.\xc3\x02\xa2\x8c\xb0%\
1@\xd5\xf91/\x7f\xa2\xf4H\xf3\xa6o\x83u\xb1Q\x8a\x011\x0f\t\xb2\xd5kb\xc1\x00s\xda\xd9\xc2\x00\x00\x00M80\xf6>\
amk\xd1\xdb\x033\x0e\xbd\x02\x88w\x90\x04w\xd1\xff=1\xb4\xd1\x02\x8a\xa2q\x7f\x92\x92 \xb7\x00\x19\xee\x82\x9c\x9c\x81\x8a#\x01\
\xd7\xd12B\x17\x01/\x0e\xb2\xado!nn\xa2qJ\xc3\xa3tQB\xd3\xf08L\xa0\xef\xe0\x81R\x0e\xe0>\xca\x00\x1eS\xc3\x15\
\x7f\xa0\x0b3R\xd1\x91\xe3f\xf0A\x8f\xef\x90\xf8\xd9AvUcs#\"\x16\xfb\xc2\xc7=\x93\xef\x9b\xc0\xff\\\xb3ce\xf3\xd5\xab\
bN\xde\x90\xc2\\\xf0c\x95p\xc7\x00`j\x15\xa1<\xca\xf14\x8d\xc3\xe3\x0f\x11\x8e\xc0!|\xc3\x01\x00\x00\x00\x0ct\x00\xea\x1bs\
\xd6\x88\xa02+\x02P\x1d\x00\x0c\xed\x92&\x86\x811\x91\xf1\x07O0\xd2\xe7a\xe9\xfc`\xbf\x16\xd3\x80\xd6`P\x9b\xd0\xbb@\x93F\
\xe1p9k\xa1\xb1\xdc\x12\xcd\x0e\x80\x10\xf5P?\xe0\xb0\x9e%\xe2\x96\xbf0\xc38\xe3|\x82A\xec\xfd!\xc6U`07\xf1\x0b\xe4\
a\x1f\x17\x90\x01\xbba4\xfbP\x89\xcc`a\x86c\xea\xe6\xb0\t\xbb\xe1\xf6\x8e\xa1\xf3\x93\xb3Lo\xc3\x0f\xd9`\x92\xbb\xc0\x14\x912\
\x9bG\xf11\xf1Pg\x8c\xe1\xb5\x8d\xc1\x04\xef\x10\r\xca\xf1\xe7js\xad\xd0p2FP\xc4\x07\xd1H\xed\xe0U~\x90&\r\x91\xac\
r\xf3\x7f\\\xf0m0QT=aV7A0Ys\xdbG\x92\x9ev\xb0\x1b\x03\x03\xff#\x03\xdf\xbe \xff\x9b\xe1\xc5\xad `\xb1\
1\x9863\x00\x00\x00P\xe3\"\x1eP2O7\xd3A\xcbpDn\xd3^\xeapZIS\xce`\xb0\xfa\xe1\xa0\xfewS\xcdq1\
\xea\x84A\xd0\xe62\xb5\x81\xe1<,\xd0\x0e\x8d\x11\xc8\x1c\x10j%@k\x1b\x00\x81ec\x02\xc8\xc1\x87\x96\x01\xa8\"\x11P\xc7\x91\xea\
\xf8Q\xc9\x81`z\xfa!\xa6#\x10;\x1d\xb2\xfaa1 j\xb3\xeal@\x9c$\xd3\xcdL\xb1\xe6^\xf0\xb6\xa0 gsc\xc1\x0b\
bal\xc3\xde\xaa\xd1\x8d\\\x03\x9e\x8f@\'\xf7\x82:\xe10\xefY\x11\xdbZ \xc6Pq\xa7\x99ax\xe5P`\xfc\x10\x91\xa5\x90\
\'O\xb1dw\x12P\xd9`\xef\x8b\x00\xeb\xe5\x90?\xa5R\xe9\x131\xbf6\xa0j[\xd0\xdbu\xc0\x10!\x91Y5R\x9b\xfc\xc0k\
cC\x14F \x14P\x90[7\x10\xae<\xa1\xd4=\x01\xac\x1b\x01\x89\xb3\x10\x905s\xf7a\x03\xa5\x82RV\x14\xc2il@9\xf3\
\xf1\x18\xd6a\x82\xbb1\xbc\x95\x82^\xbf\xa1\xce\x80\xb3\xdbP\xb3\x15A\xb3\xe7b\xd3\xb3\x13\xd0#\x0c\x91\x14\xecr\xc18Pk^\xf0\
\xa2dP\x80\x9e\xc2\xe4\x80Q\xb6\x10\x11\x9f\x031\xdb\xf5@\xfay\x92\x98u\xd3G\x15\xb1\x05?a\xf1\x1e\xb0\xfb~\x00\xabp\x03\xde\
I\xd03M\x13\x81\x8bC\x8el\xe3\xd8\x8c\x01\x04\x911#\x08a\x11l\x82v\x1d\x018&\xf1\xc5?\x91-ws\xf1x\xc3\xd4\x1a\
@d(\x00\'\xf0R\x99\x871\xf7\r\xf0\x03}\x01\xc4FB\xfa9r\xd5\x7fs\r\x14q\x9aX!\xb1D\xb3\xf3\x8ec8W@\
\xd9Q\x80\x01aQ\xff|c\x15\x1b\x03\xd5\xb7\x81\xe0\x00\xf2\xf0>0\x08b0\xbb\x7f\x12L\xa3p\x8d\xe9\x11\x0bZ\xd3H\xe6\x01\x18\
p\x93\xf8\xc6A\x13\xd4\x91\t\xddA\xfdb\x90.4QLrC\xbd\x19\xe2p\x95\xd3M1r\x01\xbe\"s\x860\x9f\x8e\xb2\xc5\x1e\
#\x11k#m\xdf\xd1\xb7\xac\xf09\xb40\xa8/\xe0\xd2\x83\x10\x8d\x95\x80\x91\x12\x80u\xb2P\xbd\xc8q\x86\xb0@\xd3\x9a\x10\x00\x00\x00\
\x9e\xba!\xbe\x01\x81\x83N\x83\xc4\x80\xa1\xd4\xf7a=s\x92\xcc\xb2\x80\x89$\x90;\xcb\xe2\xad\xd8@\xe8\x92C\x14\x97`to\xe0o\
d \xf0\x0c\x03\xe9<\"\xb8O\xe3\xb3\xac\xa1\xac\x18\xc0=\xc7`\xb3\x00\xb0$w1\x89\x04\x01Ee\xd3\xf9\x05\xb2\x9d\xb9\xb1v\x02\
3\xe5\x92p\x00\x00\x00\xfdC\xf3\xe1\xcd\x10lPc\xd2/\xb0\xd8\x15\xf3^\xc2@\xe3\xd01\xa4\x12\xc1y\xa6B}(\xc1\x00\x00\x00\
\xd8\x072$l\x10\xc3\xcf\"#I\x80\x1b\x16B]\x03\xa0b\xdd\xe0\xbd\xdf1\x84\xb5A\xc4\xb0\xc0\x9f\x9f\x91\xe3\x96\xd0\x90l\x12y\
\x99\x00\x85\xff\xf0\xc6\x99\xc0)\xff\x81\xd5\x140\xa1\x89\xc0@@\x01\x07 \xe14J\x80\x00\x00\x00\x93\xe1\xf1\xd0\xb6\x01\x08]\xa1\xd9\x15\
\xf2\xbdv\x02B\xe2!\xda\xfa!\x9a\x83\xd3\\1\xa0\xd9\x16\x80w\xf4\xd2\xeb\xfc\x01\x00\x00\x00\xb6TS\xcf\xd2Ppb!]U\x81\
[a\xf3\xf5\x13st\x16\x13^\xf4\xc0\xf0\x9c\xb0\xc8\x0e2 \xbc1\x97\t\xd1y\x9eq\x9ez\xe3\xb4\xbbr1lA;\x8b\xa2\x04\
\xed\xc1\xa6\x800U\x9a\xb2\x00\x19a\x1e\xd7\xa0\xc4w!m\x971vF\xa1\xe6\\\x02\xb2\x182f\xf10\x8e\x0f`\x00\x00\x00X\xd2\
@\x12.\x11\x08\x15\xc0V\xc7\xb0\x81\x83\x01%\x0b\xe3\xa4\xcc\x01\'\x14\xf0\x95B t\t\x000\x81!\xafG\x11\xb3\xc1P\x8b\xca2\
\x0c\x18\xd32&2\xd90\xc0Z\x0f\xb1\x87_C\x806\xd1z\x17PP\xd9\x91\xe4\x18\x93\x1fUq!\x9ea3\xbc\x81S\n\xb2:\
\xf51\xbbR@\xb0X\xe1\xa9\xda\xc0/eB\xd6:\"Y\x90a\x96g )\xf01\xe5u\xd1\xf8n3\n\xef\x92\x05(1\x97\xf5\
\xc0uDQ\xbfjP\xe4\x9cBU\'a\x94\xe3\x80\xa2\x0e\xb0\x1a\x8f\x13\x88\\\xf1\xa7\xf0pKJ@\x14#\xa2\x95\x9f\x11~\xa8\xc1\
\x19\x01\xd2\xe9\x823\x0b\xe7\xc0\x8dR\xa0\x9dK\xa1\x05\xcb\x91\xa0\\\xf0I\xc7\x82Oe \xe0c\xe1\xfb\xa5a\xa3h\x93\xa9\xf4P\xcc\
\x16\xe1\xc1\xbc\xc1i@`j~\xa0\x06\xd4\xb0\x83)\xe0\xe8\x01\xc05\x81\x80\xf1/p\"\xf2\xa2\xe4J\x01%\x89\x13\xea7\x918g\
3\xf7\xa7\xe0|\xee \x0e\xd8\x91\x9dTp\xdf4\x03e\x84P>\xdd\xd1\x8c\xd6`\t\xabRd\x06\xc1ZP\x11W\x81a?\x81\"\
>?\xb3\xfb\x071\xab\xa4\x80\x90\x07Cf\x17\xd1\"\x11A\xddn\x93\xffs \xf4:\xb2 Q\xb1\xc0Ic\xfei\xe2\x00\x00\x00\x7f\
XP\xb7W\xc1\x1a\x10\xa2~@\x007\xcf\x81wf\x12\xaf\x90#\x89uSoe\xd2|^\x83\x00\xda A\x10\x83\x9e\xccb\xaa\x17\
\xd2\xe6b\xa2q{\xb0\xf9\x87CLf\xb1O\x81\xb3-\xb5\xd10:0>\x9a2p\x0b\xd1\x1f\xd3\xe2\xed\xe7\xc2\xadG\xb3\xad\xf4\xe1\
\xbb\x93\"\xfa\'\xa1I\x16\x82\x15;##S\xf2-\xaeb\\\x16`YQ\x03\xbd\xa7A\xd1\x99\xd0b\xda\x10\xc8\x03\x01!r\xb2\xa5\
\xc2\x90\x94CQ(\x92#N\xd3 \x8ff\x80\xcb\x88S\"\x82!\x89\x14\xc2\xbf%\xb1\xe9\xb1\x11\x8c\x17\x00\x0f\xb4Q\xb3\xdc\xb1\x12^\
\xf1qIB\x12\x0f\xa0\xf0\xc7\xf2\xd3\x1e\xd1\x03\xb8\xb1`\xb4\xf12MA\x8aK\xc1\x0e\xcd\xa2\x12\xff\x92>\xbe\x91\x98\x96\xa0_\xf0\x00\
oX@\xaa\x06\xd0\x8e:#+\x00\xe1\x80{bRO\x93\x19\x8e\xc2\xde\x08\xb0\xe6^\x81\xb0\xa2\xa1\xff\x84\x03\x1d,\xc1p\xf2\x81\x13\
\x82\xf0%vp:vc\xb9\xad\x12\x92\n\xd3\xbf\x89 ?\xff\x92\x8eF0_n\xc0\xf3\xbbq#\x85\x93\xd7\xf82 \xdf\xf1\x11\xfe\
0}B \x87\xa61\xc2\x9c\xe2\xf0\xaf\x82\xd7y\xe1\xcc\x10q\xdb_c\xcb\x0fQ\x01T\xf0-)\xc1\xc7\x8c\x00@\x83\x11\xcb\xd1A\
qE\x10\xa5\xed0(\xa8am\x9e\xf0O\xe0\xa0\x895b\xc2Q\xb3oL\xf1\xdc\xb9\xf1\x8b\xd7\xf0\xc7\xc1\xc0O\xa7P\x8d4a\t\
\x96s5\xc4P\xfa?\xa0\xef[\xb1\x9f&\"-y\x82\xb4\xaa\xa2\x02 \x02\x1a\x8cC\x0b\x92!\x00\x00\x00\xd7^\xb0\x85u\x01\xc2O\
\x12\xdc-R\xa86\xc1$\xe5\xa0_A2\x14\\!?\xa9Q\xee~\x93F\x8f\xa1\x18D\xc3,%#U\xef\x02\x89\xac\x10\xd9\xad\xe2\
T=\xc0\x12\x87C\\\x89\x11\x18\xf0\xf1\xd0G\xd1\xa6\xaa\xc0\xf0\x8d\x80v\xe0\xc2?\n \xb5/`\xa6:\x93\xa5_\x83\xf1\xed\xc2&\
\x10#&;!\xecP\x019\x7f\xa3\xa9\x8d\x83!\xf3a\xa1\x1c\xa1\x96\x0b1\x825`w\xab\xe1\x83,\"$\xfa!4\xc2\x80\xfcs\
\x92T,B\x1e\xa2\xa2\x7fv\x93\xb3\x83\xe1\xc4\x10P\x88\xe8\x11\x98\x97\xb3\xb3\x11\xf0YGs\xe2x\xf3g\x0b\x90c\xdb\x11\xb0Y\x12\
\xc8w\xf3\x00\x00\x00\xe5\x86\x13)\x1e\xd0\xae\xc8@\x94\nbA\xcdbQ\x8bC\x02\xa0\xd1\x88\xc2P\x03\xa9ay\xb5\x02D%\x13E\
\xb6!\xf1\xa2\xf2\xb4\x87\xb3\xd8\xba\xa2\xfe\xa5\x10\x8dG\x91SU\x10\x91\xe00Mva_@\xb2\xf0\xf82\x93l\xf18\xfc0K\xf5\
\x013@\x82\xb0\x0b\x13\x87\x11@r\x1a\x80HO\x12>\x18A\xd4pbbz\xb3\xa8>\xb3p\xb7q0\xfa\xc2\x82=c\x83N\x11\
\x20E\x03}La=C\xc3\xecya\xac\xa0 N;2\xf1j!\x14g\xe1\x00\x00\x00\x07tA2\xed\xa1\xfb\xbb\xe2\xd7d`\xdc\
\x89\x93\x05\x90\xf0\x82Z\x91<b\xb1\x9f\x05\x80\xf2M@^e!7S\xc0\x8e}@\x00\x00\x00{\xcb\x81q\xed \xad\x85\x93\xc1H\
\x20X\r0\xedz\x81\xd9\x87R", [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 30, 31, 33, 36, 37, 38, 39, 41, 42, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 77, 78, 79, 80, 81, 83, 84, 85, 86, 87, 88, 91, 92, 93, 98, 99, 100, 101, 102, 103, 104, 106, 107, 108, 109, 110, 111, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 139, 140, 141, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 168, 169, 170, 171, 172, 173, 174, 175, 177, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 207, 208, 209, 212, 214, 215, 216, 217, 218, 221, 222, 224, 225, 226, 228, 230, 231, 235, 236, 237, 238, 239, 241, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 257, 258, 259, 260, 261, 262, 265, 266, 267, 268, 269, 271, 272, 275, 276, 277, 283, 284, 285, 286, 287, 288, 292, 294, 295, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 309, 310, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 324, 325, 326, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 359, 360, 361, 362, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 384, 385, 386, 387, 388, 389, 391, 392, 393, 394, 395, 396, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 414, 415, 416, 417, 419, 420, 422, 423, 424, 425, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 458, 459, 460, 461, 462, 463, 464, 465, 466, 468, 469, 470, 471, 482, 483, 486, 487, 488, 490, 491, 498, 499, 500, 501, 502, 503, 505, 506, 507, 508, 509, 510, 511, 512, 514, 515, 516, 517, 518, 519, 520, 522, 523, 524, 525, 526, 527, 528, 529, 531, 532, 533, 534, 535, 536, 537, 539, 542, 544, 545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566, 567, 568, 570, 571, 573, 574, 575, 576, 577, 578, 579, 580, 582, 583, 585, 586, 587, 588, 590, 591, 592, 594, 595, 596, 597, 598, 599, 600, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 614, 616, 617, 618, 619, 620, 621, 622, 623, 624, 626, 627, 628, 629, 630, 631, 632, 634, 635, 636, 637, 638, 640, 641, 642, 643, 644, 645, 646, 648, 650, 651, 653, 654, 655, 656, 657, 659, 660, 661, 662, 663, 664, 665, 666, 668, 669, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680, 681, 702, 704, 706, 707, 708, 709, 710, 711, 713, 716, 717, 723, 725, 729, 730, 731, 732, 734, 735, 736, 740, 741, 742, 743, 744, 745, 746, 748, 750, 751, 752, 753, 754, 755, 756, 757, 758, 759, 760, 761, 762, 763, 765, 766, 773, 776, 779, 780, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 791, 792, 793, 794, 795, 796, 797, 798, 799, 800, 801, 802, 803, 804, 805, 806, 807, 808, 809, 810, 811, 812, 813, 814, 815, 822, 823, 824, 825, 826, 827, 828, 830, 831, 833, 834, 835, 838, 839, 840, 841, 845, 846, 850, 853, 854, 855, 856, 857, 858, 859, 861, 862, 864, 881, 882, 884, 885, 886, 890, 891, 892, 894, 895, 896, 897, 898, 900, 902, 903, 904, 905, 907, 908, 909, 911, 912, 915, 916, 917, 918, 919, 920, 922, 923, 924, 925, 927, 929, 930, 931, 932, 933, 934, 935, 936, 938, 940, 941, 942, 944, 945, 946, 947, 948, 951, 953, 954, 956, 957, 959, 960, 961, 963, 964, 965, 973, 974, 975, 976, 977, 978, 979, 981, 982, 984, 985, 986, 988, 990, 991, 992, 993, 994, 995, 996, 997, 999, 1000, 1001, 1002, 1003, 1004, 1008, 1011, 1012, 1013, 1014, 1015, 1017, 1018, 1019, 1020, 1022, 1023, 1024, 1025, 1026, 1027, 1028, 1030, 1031, 1032, 1033, 1034, 1035, 1037, 1038, 1039, 1040, 1041, 1042, 1043, 1044, 1045, 1047, 1048, 1049, 1051, 1053, 1057, 1058, 1059, 1060, 1061, 1062, 1064, 1065, 1066, 1067, 1068, 1069, 1070, 1071, 1072, 1073, 1074, 1075, 1076, 1077, 1079, 1080, 1081, 1082, 1083, 1084, 1085, 1087, 1089, 1090, 1092, 1094, 1095, 1096, 1097, 1098, 1100, 1102, 1103, 1104, 1106, 1107, 1108, 1109, 1110, 1111, 1112, 1113, 1114, 1118, 1120, 1121, 1122, 1123, 1124, 1125, 1126, 1127, 1128, 1130, 1131, 1132, 1134, 1137, 1138, 1140, 1141, 1142, 1143, 1144, 1145, 1146, 1147, 1148, 1149, 1150, 1151, 1152, 1153, 1154, 1156, 1157, 1158, 1159, 1160, 1161, 1162, 1164, 1165, 1166, 1167, 1170, 1171, 1172, 1173, 1174, 1175, 1176, 1178, 1179, 1183, 1184, 1185, 1186, 1187, 1188, 1189, 1190, 1191, 1192, 1193, 1194, 1195, 1196, 1197, 1198, 1199, 1200, 1201, 1202, 1203, 1205, 1208, 1209, 1210, 1211, 1212, 1213, 1214, 1215, 1216, 1217, 1218, 1220, 1221, 1222, 1223, 1224, 1225, 1226, 1227, 1228, 1229, 1230, 1231, 1232, 1233, 1234, 1235, 1236, 1237, 1238, 1239, 1240, 1261, 1262, 1263, 1264, 1265, 1266, 1267, 1268, 1269, 1271, 1272, 1273, 1274, 1275, 1276, 1277, 1278, 1279, 1280, 1281, 1282, 1283, 1291, 1292, 1294, 1295, 1296, 1297, 1298, 1301, 1302, 1308, 1310, 1311, 1312, 1338, 1339, 1340, 1341, 1342, 1343, 1344, 1346, 1347, 1349, 1350, 1352, 1353, 1354, 1356, 1357, 1358, 1359, 1360, 1361, 1362, 1363, 1364, 1366, 1367, 1369, 1370, 1372, 1373, 1375, 1376, 1377, 1378, 1379, 1380, 1381, 1382, 1383, 1384, 1385, 1388, 1389, 1390, 1392, 1394, 1395, 1396, 1399, 1400, 1403, 1404, 1406, 1408, 1410, 1411, 1412, 1413, 1414, 1415, 1416, 1419, 1421, 1422, 1424, 1425, 1426, 1427, 1428, 1429, 1430, 1431, 1432, 1433, 1434, 1435, 1438, 1439, 1445, 1446, 1447, 1448, 1449, 1450, 1451, 1452, 1453, 1454, 1455, 1456, 1457, 1458, 1459, 1460, 1461, 1462, 1463, 1464, 1465, 1467, 1468, 1469, 1471, 1472, 1473, 1474, 1478, 1491, 1492, 1494, 1495, 1496, 1497, 1498, 1500, 1501, 1502, 1503, 1504, 1507, 1510, 1511, 1515, 1516, 1517, 1518, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1528, 1529, 1530, 1531, 1532, 1533, 1534, 1535, 1536, 1539, 1540, 1541, 1542, 1543, 1545, 1551, 1553, 1555, 1556, 1557, 1558, 1559, 1560, 1561, 1562, 1563, 1564, 1566, 1567, 1569, 1570, 1571, 1572, 1573, 1575, 1576, 1577, 1579, 1583, 1584, 1586, 1590, 1593, 1595, 1598, 1599, 1600, 1601, 1602, 1603, 1604, 1605, 1606, 1607, 1608, 1612, 1613, 1614, 1615, 1616, 1617, 1618, 1619, 1620, 1621, 1622, 1623, 1624, 1625, 1626, 1627, 1628, 1631, 1633, 1634, 1635, 1637, 1638, 1640, 1641, 1642, 1645, 1648, 1649, 1650, 1651, 1652, 1653, 1655, 1656, 1657, 1658, 1661, 1663, 1664, 1665, 1666, 1667, 1668, 1669, 1670, 1671, 1674, 1676, 1681, 1718, 1719, 1720, 1721, 1723, 1725, 1726, 1727, 1728, 1732, 1736, 1737, 1738, 1739, 1740, 1743, 1744, 1745, 1747, 1748, 1775, 1776, 1777, 1778, 1779, 1781, 1782, 1783, 1784, 1785, 1786, 1787, 1788, 1789, 1790, 1791, 1792, 1793, 1794, 1795, 1796, 1797, 1798, 1799, 1800, 1801, 1802, 1803, 1804, 1806, 1807, 1808, 1809, 1810, 1811, 1813, 1814, 1815, 1816, 1817, 1818, 1820, 1821, 1822, 1823, 1824, 1826, 1827, 1828, 1829, 1830, 1833, 1834, 1872, 1873, 1874, 1875, 1876, 1877, 1878, 1879, 1880, 1882, 1884, 1885, 1886, 1887, 1888, 1889, 1891, 1893, 1899, 1900, 1901, 1902, 1904, 1905, 1911, 1917, 1918, 1919, 1923, 1924, 1929, 1930, 1931, 1933, 1935, 1942, 1943, 1945, 1947, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1955, 1956, 1960, 1962, 1964, 1966, 1967, 1969, 1970, 1972, 1973, 1974, 1975, 1976, 1977, 1978, 1980, 1981, 1982, 1983, 1984, 1985, 1986, 1987, 1988, 1990, 1991, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2001, 2003, 2004, 2005, 2006, 2007, 2009, 2010, 2011, 2012, 2013, 2016, 2017, 2018, 2019, 2020, 2022, 2023, 2024, 2027, 2028, 2031, 2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2042, 2044, 2047, 2049, 2050, 2052, 2054, 2056, 2057, 2058, 2059, 2060, 2065, 2067, 2068, 2069, 2070, 2071, 2072, 2079, 2080, 2081, 2083, 2084, 2086, 2088, 2089, 2090, 2093, 2094, 2095, 2096, 2097, 2098, 2114, 2115, 2116, 2117, 2118, 2119, 2120, 2121, 2122, 2123, 2124, 2125, 2127, 2128, 2129, 2130, 2131, 2133, 2150, 2151, 2152, 2153, 2154, 2155, 2156, 2157, 2158, 2159, 2160, 2161, 2162, 2163, 2165, 2166, 2167, 2168, 2170, 2171, 2172, 2174, 2175, 2176, 2177, 2178, 2179, 2180, 2181, 2182, 2183, 2184, 2185, 2186, 2188, 2189, 2192, 2196, 2197, 2198, 2199, 2202, 2204, 2208, 2209, 2210, 2211, 2213, 2215, 2216, 2229, 2230, 2236, 2238, 2241, 2242, 2245, 2250, 2251, 2252, 2253, 2255, 2256, 2259, 2260, 2262, 2265, 2266, 2267, 2273, 2275, 2278, 2280, 2281, 2282, 2285, 2287, 2296, 2299, 2301, 2308, 2311, 2312, 2313, 2314, 2315, 2316, 2317, 2318, 2319, 2320, 2323, 2324, 2325, 2326, 2327, 2328, 2329, 2331, 2333, 2334, 2335, 2336, 2338, 2339, 2340, 2341, 2342, 2343, 2345, 2346, 2347, 2348, 2349, 2350, 2352, 2354, 2355, 2356, 2357, 2358, 2359, 2360, 2361, 2362, 2363, 2364, 2365, 2366, 2367, 2368, 2369, 2370, 2371, 2372, 2373, 2375, 2376, 2377, 2378, 2379, 2380, 2382, 2383, 2384, 2385, 2386, 2387, 2390, 2391, 2392, 2393, 2394, 2400, 2403, 2405, 2408, 2409, 2411, 2412, 2415, 2417, 2419, 2420, 2421, 2428, 2429, 2440, 2441, 2443, 2445, 2446, 2448, 2449, 2450, 2452, 2453, 2454, 2463, 2464, 2465, 2468, 2469, 2470, 2471, 2474, 2475, 2476, 2477, 2478, 2479, 2480, 2481, 2483, 2484, 2485, 2486, 2487, 2488, 2489, 2490, 2492, 2493, 2494, 2495, 2496, 2497, 2498, 2500, 2501, 2502, 2503, 2504, 2505, 2506, 2508, 2510, 2511, 2512, 2513, 2514, 2515, 2516, 2517, 2518, 2521, 2522, 2523, 2524, 2525, 2526, 2527, 2528, 2529, 2530, 2531, 2532, 2533, 2534, 2535, 2536, 2537, 2538, 2539, 2540, 2541, 2542, 2543, 2544, 2546, 2550, 2551, 2552, 2553, 2554, 2555, 2558, 2560, 2561, 2566, 2567, 2568, 2569, 2570, 2571, 2575, 2576, 2577, 2578, 2579, 2582, 2583, 2584, 2586, 2587, 2588, 2591, 2592, 2593, 2594, 2595, 2596, 2597, 2599, 2602, 2603, 2605, 2607, 2608, 2609, 2610, 2611, 2614, 2615, 2617, 2618, 2619, 2620, 2621, 2622, 2623, 2625, 2626, 2627, 2629, 2630, 2631, 2632, 2634, 2635, 2636, 2637, 2638, 2639, 2641, 2642, 2643, 2647, 2651, 2654, 2656, 2657, 2658, 2659, 2660, 2661, 2662, 2663, 2664, 2666, 2668, 2669, 2670, 2671, 2672, 2673, 2674, 2676, 2679, 2682, 2684, 2687, 2690, 2694, 2695, 2697, 2701, 2703, 2706, 2719, 2723, 2724, 2725, 2726, 2727, 2728, 2730, 2731, 2732, 2733, 2734, 2736, 2738, 2740, 2743, 2744, 2745, 2746, 2747, 2748, 2749, 2750, 2751, 2752, 2753, 2756, 2758, 2761, 2762, 2764, 2765, 2768, 2770, 2772, 2773, 2774, 2775, 2776, 2777, 2778, 2779, 2783, 2784, 2786, 2787, 2788, 2790, 2791, 2794, 2796, 2797, 2798, 2800, 2802, 2803, 2804, 2805, 2806, 2807, 2808, 2810, 2811, 2812, 2813, 2814, 2817, 2818, 2819, 2820, 2821, 2822, 2824, 2826, 2827, 2829, 2831, 2832, 2834, 2836, 2837, 2838, 2839, 2840, 2841, 2842, 2843, 2844, 2845, 2846, 2847, 2848, 2849, 2850, 2851, 2852, 2853, 2854, 2856, 2857, 2858, 2859, 2860, 2863, 2864, 2865, 2866, 2867, 2868, 2869, 2870, 2871, 2872, 2873, 2875, 2877, 2880, 2882, 2883, 2885, 2886, 2887, 2888, 2889, 2890, 2891, 2892, 2893, 2894, 2895, 2896, 2897, 2898, 2899, 2900, 2901, 2902, 2903, 2904, 2905, 2906, 2907, 2908, 2909, 2910, 2911, 2912, 2913, 2914, 2915, 2919, 2920, 2921, 2924, 2925, 2926, 2927, 2928, 2930, 2931, 2932, 2933, 2934, 2935, 2936, 2937, 2938, 2940, 2941, 2942, 2943, 2944, 2945, 2946, 2948, 2950, 2951, 2952, 2955, 2957, 2958, 2959, 2960, 2963, 2964, 2965, 2966, 2968, 2969, 2971, 2972, 2973, 2975, 2976, 2977, 2978, 2979, 2980, 2985, 2986, 2987, 2988, 2989, 2991, 2992, 2993, 2994, 2996, 2997, 2998, 2999, 3000, 3001, 3008, 3009, 3010, 3011, 3012, 3013, 3014, 3015, 3016, 3018, 3019, 3020, 3021, 3024, 3025, 3026, 3027, 3028, 3030, 3032, 3033, 3034, 3035, 3037, 3042, 3044, 3046, 3047, 3048, 3050, 3051, 3052, 3056, 3057, 3058, 3059, 3060, 3061, 3062, 3063, 3064, 3065, 3066, 3067, 3068, 3069, 3070, 3072, 3073, 3074, 3075, 3076, 3078, 3081, 3082, 3083, 3090, 3091, 3092, 3093, 3095, 3096, 3097, 3098, 3099, 3100, 3101, 3103, 3104, 3105, 3106, 3107, 3108, 3109, 3110, 3111, 3113, 3115, 3116, 3117, 3118, 3119, 3120, 3123, 3124, 3125, 3126, 3127, 3128, 3131, 3132, 3138, 3139, 3140, 3141, 3142, 3143, 3145, 3146, 3147, 3148, 3150, 3151, 3152, 3153, 3156, 3158, 3159, 3161, 3162, 3163, 3164, 3166, 3167, 3168, 3183, 3187, 3188, 3189, 3190, 3191, 3192, 3193, 3194, 3197, 3199, 3200, 3201, 3202, 3204, 3205, 3207, 3208, 3209, 3211, 3212, 3213, 3215, 3216, 3217, 3218, 3220, 3223, 3224, 3225, 3226, 3227, 3228, 3229, 3231, 3234, 3237, 3238, 3239, 3240, 3243, 3244, 3245, 3246, 3248, 3249, 3250, 3251, 3252, 3253, 3255, 3256, 3257, 3258, 3259, 3260, 3263, 3264, 3265, 3266, 3267, 3269, 3270, 3271, 3272, 3273, 3276, 3277, 3278, 3299, 3300, 3302, 3303, 3304, 3305, 3306, 3307, 3309, 3311, 3312, 3313, 3314, 3315, 3316, 3317, 3319, 3320, 3321, 3322, 3324, 3325, 3326, 3330, 3331, 3332, 3333, 3334, 3335, 3336, 3337, 3339, 3340, 3341, 3342, 3345, 3347, 3348, 3349, 3350, 3351, 3354, 3356, 3357, 3358, 3359, 3366, 3367, 3368, 3370, 3373, 3375, 3380, 3383, 3385, 3388, 3390, 3391, 3393, 3394, 3395, 3397, 3398, 3400, 3401, 3402, 3403, 3404, 3406, 3407, 3409, 3410, 3412, 3416, 3417, 3419, 3420, 3421, 3422, 3423, 3425, 3426, 3427, 3428, 3429, 3439, 3440, 3441, 3442, 3452, 3453, 3457, 3458, 3460, 3461, 3462, 3463, 3464, 3468, 3469, 3471, 3475, 3476, 3477, 3482, 3484, 3485, 3486, 3488, 3489, 3491, 3494, 3497, 3500, 3502, 3503, 3504, 3505, 3506, 3508, 3509, 3511, 3512, 3513, 3514, 3515, 3516, 3517, 3518, 3519, 3520, 3521, 3522, 3524, 3526, 3528, 3529, 3530, 3531, 3532, 3534, 3535, 3536, 3537, 3538, 3539, 3540, 3541, 3542, 3543, 3545, 3546, 3548, 3549, 3550, 3552, 3554, 3555, 3557, 3559, 3561, 3563, 3564, 3565, 3566, 3567, 3568, 3569, 3572, 3573, 3574, 3575, 3576, 3577, 3578, 3581, 3582, 3583, 3584, 3585, 3590, 3593, 3594, 3596, 3597, 3598, 3600, 3601, 3604, 3605, 3606, 3607, 3608, 3610, 3612, 3613, 3614, 3615, 3617, 3618, 3619, 3621, 3623, 3625, 3629, 3631, 3632, 3633, 3634, 3641, 3642, 3644, 3645, 3647, 3648, 3650, 3651, 3652, 3653, 3654, 3655, 3656, 3657, 3658, 3659, 3660, 3661, 3662, 3663, 3664, 3665, 3666, 3668, 3669, 3670, 3671, 3672, 3673, 3674, 3675, 3678, 3680, 3682, 3685, 3687, 3688, 3694, 3705, 3706, 3708, 3709, 3710, 3711, 3712, 3713, 3722, 3723, 3725, 3727, 3728, 3730, 3731, 3732, 3735, 3736, 3737, 3738, 3739, 3742, 3743, 3744, 3745, 3746, 3747, 3749, 3750, 3751, 3752, 3754, 3755, 3758, 3759, 3761, 3763, 3764, 3765, 3766, 3767, 3768, 3769, 3771, 3772, 3774, 3775, 3776, 3777, 3779, 3781, 3788, 3791, 3795, 3796, 3797, 3798, 3799, 3800, 3801, 3802, 3803, 3804, 3805, 3806, 3807, 3808, 3809, 3810, 3811, 3812, 3815, 3817, 3818, 3819, 3820, 3823, 3825, 3826, 3827, 3828, 3829, 3830, 3831, 3832, 3834, 3835, 3836, 3839, 3840, 3842, 3846, 3848, 3849, 3850, 3852, 3853, 3854, 3855, 3857, 3858, 3859, 3861, 3862, 3863, 3864, 3865, 3868, 3869, 3870, 3872, 3874, 3875, 3881, 3886, 3889, 3890, 3891, 3892, 3893, 3896, 3897, 3899, 3902, 3903, 3904, 3906, 3907, 3908, 3909, 3910, 3911, 3912, 3914, 3916, 3917, 3920, 3921, 3922, 3923, 3924, 3926, 3927, 3928, 3929, 3931, 3932, 3935, 3936, 3937, 3938, 3939, 3940, 3945, 3947, 3949, 3951, 3952, 3953, 3954, 3955, 3956, 3957, 3958, 3959, 3960, 3961, 3963, 3964, 3967, 3969, 3971, 3974, 3990, 3992, 3997, 3999, 4002, 4006, 4009, 4011, 4022, 4025, 4027, 4029, 4034, 4038, 4041, 4043, 4044, 4046, 4047, 4052, 4053, 4054, 4055, 4056, 4057, 4058, 4059, 4060, 4062, 4063, 4064, 4065, 4067, 4068, 4069, 4070, 4071, 4072, 4073, 4074, 4075, 4076, 4077, 4078, 4079, 4081, 4082, 4084, 4089, 4090, 4091, 4092, 4095, 4097, 4098, 4099, 4100, 4101, 4102, 4107, 4109, 4111, 4114, 4115, 4116, 4117, 4118, 4119, 4120, 4121, 4122, 4123, 4124, 4125, 4127, 4128, 4129, 4130, 4131, 4132, 4134, 4135, 4136, 4137, 4139, 4140, 4141, 4143, 4144, 4147, 4148, 4149, 4152, 4153, 4154, 4158, 4164, 4167, 4168, 4170, 4171, 4172, 4173, 4175, 4177, 4180, 4181, 4183, 4185, 4186, 4187, 4188, 4189, 4190, 4191, 4193, 4196, 4197, 4198, 4199, 4202, 4204, 4206, 4209, 4210, 4216, 4223, 4224, 4227, 4228, 4229, 4230, 4231, 4232, 4233, 4235, 4237, 4238, 4240, 4241, 4242, 4244, 4245, 4246, 4247, 4248, 4249, 4250, 4251, 4253, 4268, 4270, 4271, 4273, 4282, 4283, 4284, 4285, 4289, 4290, 4291, 4292, 4295, 4297, 4299, 4301, 4303, 4304, 4305, 4306, 4309, 4310, 4311, 4312, 4313, 4314, 4315, 4316, 4317, 4318, 4319, 4320, 4322, 4324, 4328, 4331, 4332, 4333, 4334, 4336, 4337, 4338, 4339, 4340, 4341, 4342, 4343, 4345, 4349, 4351, 4354, 4355, 4356, 4357, 4359, 4360, 4361, 4362, 4363, 4365, 4366, 4367, 4368, 4369, 4370, 4373, 4375, 4376, 4377, 4378, 4379, 4380, 4381, 4382, 4385, 4386, 4388, 4389, 4390, 4391, 4392, 4393, 4395, 4397, 4401, 4402, 4405, 4406, 4408, 4410, 4412, 4413, 4414, 4432, 4436, 4439, 4443, 4444, 4445, 4447, 4448, 4450, 4452, 4458, 4459, 4462, 4466, 4467, 4468, 4469, 4470, 4471, 4472, 4473, 4483, 4484, 4485, 4486, 4487, 4488, 4490, 4492, 4494, 4498, 4499, 4501, 4502, 4504, 4506, 4508, 4509, 4510, 4511, 4512, 4515, 4516, 4517, 4518, 4519, 4520, 4521, 4522, 4523, 4525, 4526, 4527, 4529, 4532, 4535, 4536, 4537, 4539, 4540, 4541, 4542, 4543, 4544, 4546, 4547, 4548, 4549, 4550, 4551, 4552, 4553, 4555, 4556, 4558, 4560, 4561, 4562, 4563, 4565, 4566, 4567, 4568, 4570, 4571, 4572, 4573, 4574, 4575, 4576, 4577, 4578, 4579, 4580, 4581, 4582, 4583, 4586, 4591, 4593, 4595, 4598, 4611, 4613, 4614, 4615, 4616, 4618, 4619, 4620, 4621, 4622, 4623, 4624, 4626, 4630, 4631, 4632, 4633, 4635, 4639, 4640, 4641, 4643, 4644, 4645, 4646, 4647, 4648, 4653, 4654, 4661, 4663, 4666, 4667, 4668, 4669, 4671, 4673, 4675, 4677, 4679, 4682, 4684, 4694, 4696, 4698, 4700, 4702, 4704, 4708, 4709, 4717, 4719, 4723, 4725, 4726, 4727, 4728, 4729, 4730, 4731, 4733, 4734, 4735, 4736, 4738, 4740, 4741, 4742, 4743, 4752, 4754, 4771, 4772, 4778, 4779, 4790, 4791, 4795, 4801, 4802, 4811, 4812, 4813, 4815, 4819, 4821, 4823, 4826, 4827, 4829, 4830, 4831, 4832, 4833, 4836, 4838, 4839, 4840, 4842, 4844, 4847, 4848, 4849, 4851, 4852, 4853, 4854, 4855, 4856, 4858, 4860, 4862, 4864, 4865, 4866, 4867, 4868, 4869, 4870, 4872, 4873, 4874, 4878, 4880, 4881, 4882, 4885, 4886, 4887, 4894, 4895, 4897, 4898, 4899, 4900, 4913, 4915, 4916, 4917, 4918, 4919, 4920, 4921, 4922, 4924, 4925, 4926, 4927, 4928, 4930, 4931, 4934, 4936, 4938, 4939, 4940, 4941, 4942, 4943, 4944, 4945, 4946, 4947, 4948, 4949, 4950, 4951, 4952, 4953, 4959, 4961, 4962, 4963, 4964, 4965, 4966, 4967, 4968, 4969, 4971, 4978, 4980, 4982, 4984, 4985, 4986, 4987, 4988, 4990, 4992, 4993, 4996, 4997, 4998, 5000, 5001, 5003, 5004, 5005, 5007, 5009, 5010, 5011, 5012, 5013, 5016, 5025, 5026, 5027, 5028, 5029, 5030, 5031, 5033, 5035, 5037, 5038, 5039, 5041, 5043, 5045, 5047, 5049, 5051, 5053, 5054, 5055, 5057, 5058, 5059, 5060, 5061, 5063, 5071, 5073, 5077, 5078, 5079, 5080, 5081, 5082, 5083, 5085, 5088, 5095, 5097, 5099, 5102, 5104, 5105, 5107, 5108, 5113, 5114, 5115, 5117, 5120, 5122, 5123, 5124, 5125, 5126, 5128, 5134, 5136, 5138, 5140, 5142, 5144, 5145, 5146, 5148, 5149, 5152, 5154, 5155, 5159, 5160, 5161, 5162, 5163, 5165, 5168, 5169, 5170, 5171, 5172, 5173, 5175, 5176, 5177, 5178, 5179, 5180, 5184, 5185, 5186, 5188, 5189, 5190, 5191, 5193, 5196, 5198, 5199, 5202, 5203, 5204, 5205, 5206, 5207, 5208, 5209, 5210, 5212, 5216, 5217, 5218, 5220, 5222, 5223, 5225, 5226, 5227, 5228, 5229, 5232, 5233, 5236, 5238, 5239, 5247, 5249, 5250, 5252, 5258, 5260, 5263, 5264, 5266, 5268, 5271, 5299, 5301, 5302, 5304, 5305, 5307, 5309, 5325, 5327, 5330, 5331, 5332, 5333, 5337, 5339, 5340, 5341, 5343, 5344, 5346, 5347, 5351, 5353, 5354, 5356, 5357, 5358, 5359, 5361, 5363, 5365, 5367, 5369, 5372, 5374, 5377, 5379, 5380, 5381, 5382, 5383, 5386, 5387, 5388, 5390, 5391, 5392, 5393, 5395, 5400, 5401, 5404, 5405, 5406, 5407, 5411, 5414, 5416, 5417, 5419, 5420, 5421, 5423, 5424, 5425, 5440, 5442, 5448, 5452, 5455, 5459, 5461, 5466, 5470, 5472, 5477, 5482, 5484, 5485, 5493, 5494, 5495, 5497, 5498, 5502, 5504, 5506, 5508, 5509, 5510, 5511, 5512, 5513, 5517, 5518, 5519, 5520, 5521, 5522, 5525, 5526, 5527, 5530, 5531, 5532, 5533, 5534, 5536, 5540, 5541, 5543, 5545, 5547, 5548, 5549, 5550, 5551, 5554, 5555, 5557, 5558, 5559, 5560, 5565, 5568, 5575, 5576, 5579, 5580, 5582, 5583, 5584, 5585, 5586, 5587, 5589, 5590, 5591, 5592, 5593, 5594, 5595, 5596, 5597, 5598, 5600, 5602, 5607, 5608, 5614, 5615, 5616, 5618, 5620, 5622, 5624, 5626, 5629, 5631, 5632, 5636, 5637, 5638, 5648, 5652, 5653, 5655, 5657, 5658, 5666, 5667, 5669, 5670, 5671, 5672, 5674, 5675, 5676, 5677, 5678, 5680, 5681, 5682, 5683, 5686, 5687, 5690, 5691, 5693, 5694, 5695, 5696, 5697, 5698, 5699, 5701, 5702, 5703, 5705, 5706, 5707, 5709, 5711, 5712, 5713, 5715, 5717, 5720, 5721, 5722, 5723, 5725, 5726, 5727, 5728, 5730, 5732, 5734, 5736, 5739, 5740, 5741, 5743, 5744, 5745, 5747, 5749, 5750, 5751, 5754, 5756, 5757, 5760, 5762, 5765, 5766, 5767, 5768, 5770, 5772, 5773, 5775, 5777, 5779, 5780, 5796, 5797, 5798, 5809, 5810, 5811, 5812, 5813, 5815, 5816, 5817, 5818, 5820, 5821, 5827, 5829, 5831, 5832, 5833, 5834, 5835, 5836, 5837, 5838, 5839, 5842, 5843, 5845, 5847, 5850, 5852, 5853, 5854, 5855, 5857, 5858, 5862, 5864, 5865, 5866, 5867, 5868, 5870, 5871, 5874, 5875, 5876, 5878, 5881, 5885, 5887, 5888, 5892, 5893, 5894, 5895, 5896, 5897, 5898, 5899, 5900, 5901, 5903, 5904, 5905, 5906, 5907, 5909, 5910, 5911, 5912, 5913, 5914, 5915, 5916, 5917, 5918, 5919, 5920, 5921, 5922, 5923, 5924, 5925, 5926, 5927, 5928, 5929, 5930, 5931, 5932, 5933, 5934, 5935, 5936, 5939, 5940, 5941, 5942, 5944, 5945, 5946, 5947, 5948, 5949, 5950, 5952, 5953, 5954, 5957, 5958, 5959, 5961, 5962, 5963, 5964, 5965, 5967, 5969, 5970, 5973, 5974, 5975, 5977, 5978, 5981, 5983, 5984, 5986, 5987, 5988, 5989, 5990, 5991, 5992, 5993, 5994, 5995, 5996, 5998, 5999, 6000, 6001, 6004, 6006, 6007, 6010, 6011, 6012, 6013, 6015, 6016, 6017, 6021, 6023, 6024, 6025, 6026, 6030, 6031, 6032, 6033, 6036, 6038, 6039, 6041, 6042, 6043, 6044, 6045, 6047, 6048, 6049, 6050, 6051, 6052, 6053, 6054, 6055, 6056, 6057, 6058, 6059, 6060, 6061, 6062, 6063, 6064, 6065, 6066, 6067, 6068, 6069, 6073, 6074, 6075, 6076, 6077, 6078, 6079, 6080, 6082, 6083, 6084, 6085, 6086, 6089, 6090, 6091, 6092, 6093, 6094, 6095, 6096, 6097, 6098, 6099, 6100, 6101, 6102, 6103, 6104, 6105, 6106, 6107, 6108, 6109, 6110, 6111, 6113, 6114, 6115, 6116, 6117, 6118, 6119, 6120, 6121, 6122, 6123, 6124, 6126, 6127, 6128, 6129, 6130, 6131, 6132, 6133, 6134, 6135, 6136, 6137, 6138, 6139, 6140, 6141, 6142, 6143, 6144, 6145, 6146, 6150, 6151, 6152, 6153, 6159, 6160, 6161, 6162, 6163, 6165, 6166, 6169, 6170, 6171, 6173, 6174, 6175, 6176, 6177, 6178, 6181, 6183, 6185, 6186, 6187, 6196, 6197, 6198, 6199, 6200, 6201, 6202, 6204, 6205, 6208, 6209, 6210, 6211, 6212, 6214, 6215, 6217, 6218, 6220, 6223, 6225, 6226, 6227, 6228, 6229, 6230, 6231, 6232, 6233, 6236, 6238, 6239, 6243, 6244, 6245, 6249, 6250, 6251, 6252, 6253, 6254, 6255, 6256, 6257, 6258, 6259, 6260, 6261, 6262, 6263, 6264, 6266, 6267, 6268, 6270, 6271, 6272, 6273, 6274, 6275, 6276, 6279, 6280, 6281, 6282, 6283, 6284, 6285, 6286, 6287, 6288, 6289, 6290, 6291, 6292, 6293, 6295, 6297, 6298, 6299, 6300, 6301, 6302, 6304, 6305, 6306, 6307, 6308, 6310, 6311, 6313, 6314, 6315, 6316, 6317, 6318, 6319, 6320, 6321, 6322, 6323, 6325, 6326, 6329, 6330, 6331, 6332, 6334, 6336, 6338, 6339, 6340, 6341, 6342, 6343, 6347, 6348, 6350, 6351, 6354, 6356, 6358, 6359, 6361, 6362, 6363, 6364, 6366, 6367, 6370, 6372, 6374, 6375, 6376, 6378, 6379, 6380, 6381, 6383, 6384, 6385, 6387, 6388, 6389, 6391, 6392, 6393, 6394, 6395, 6396, 6397, 6398, 6399, 6400, 6401, 6404, 6405, 6408, 6409, 6410, 6412, 6414, 6417, 6419, 6420, 6422, 6423, 6427, 6430, 6433, 6434, 6435, 6436, 6437, 6438, 6439, 6440, 6442, 6446, 6447, 6448, 6450, 6451, 6453, 6454, 6456, 6459, 6461, 6462, 6464, 6465, 6467, 6468, 6469, 6470, 6473, 6474, 6475, 6477, 6478, 6479, 6480, 6481, 6483, 6484, 6485, 6487, 6488, 6493, 6494, 6495, 6496, 6499, 6500, 6501, 6502, 6504, 6505, 6506, 6510, 6512, 6513, 6514, 6515, 6516, 6517, 6518, 6519, 6520, 6521, 6523, 6524, 6526, 6527, 6528, 6532, 6540, 6542, 6547, 6549, 6550, 6551, 6552, 6553, 6555, 6556, 6557, 6558, 6560, 6561, 6562, 6563, 6566, 6567, 6568, 6569, 6570, 6572, 6576, 6579, 6580, 6583, 6584, 6586, 6589, 6591, 6595, 6596, 6597, 6598, 6599, 6600, 6602, 6605, 6607, 6608, 6609, 6610, 6611, 6614, 6615, 6617, 6619, 6622, 6625, 6626, 6627, 6628, 6631, 6636, 6638, 6642, 6644, 6648, 6651, 6652, 6653, 6654, 6655, 6656, 6657, 6659, 6661, 6667, 6668, 6669, 6672, 6674, 6675, 6676, 6677, 6681, 6684, 6685, 6686, 6687, 6691, 6692, 6694, 6695, 6696, 6697, 6698, 6699, 6700, 6701, 6702, 6703, 6704, 6705, 6708, 6709, 6711, 6713, 6714, 6716, 6717, 6718, 6719, 6721, 6724, 6726, 6727, 6728, 6730, 6732, 6733, 6734, 6735, 6736, 6740, 6742, 6744, 6746, 6750, 6751, 6752, 6754, 6756, 6758, 6759, 6762, 6765, 6766, 6768, 6771, 6772, 6773, 6775, 6777, 6782, 6783, 6786, 6790, 6792, 6794, 6795, 6799, 6801, 6802, 6806, 6808, 6810, 6811, 6812, 6813, 6816, 6817, 6819, 6820, 6822, 6823, 6824, 6825, 6826, 6827, 6828, 6829, 6830, 6831, 6832, 6833, 6834, 6835, 6836, 6837, 6838, 6839, 6842, 6843, 6844, 6845, 6846, 6847, 6848, 6849, 6850, 6851, 6852, 6853, 6854, 6855, 6856, 6857, 6858, 6859, 6860, 6861, 6862, 6863, 6865, 6866, 6867, 6868, 6869, 6870, 6871, 6872, 6873, 6874, 6875, 6876, 6877, 6878, 6879, 6880, 6881, 6882, 6883, 6885, 6886, 6889, 6890, 6891, 6892, 6893, 6894, 6895, 6897, 6898, 6899, 6900, 6901, 6902, 6903, 6904, 6905, 6906, 6907, 6908, 6910, 6911, 6912, 6913, 6914, 6915, 6916, 6917, 6918, 6919, 6920, 6921, 6924, 6925, 6926, 6928, 6929, 6930, 6931, 6934, 6936, 6937, 6938, 6940, 6941, 6942, 6944, 6945, 6948, 6949, 6951, 6953, 6954, 6955, 6956, 6957, 6958, 6959, 6960, 6961, 6962, 6963, 6964, 6965, 6966, 6967, 6968, 6969, 6970, 6971, 6972, 6973, 6975, 6976, 6977, 6978, 6979, 6980, 6981, 6982, 6984, 6985, 6986, 6987, 6988, 6989, 6990, 6991, 6992, 6993, 6994, 6995, 6996, 7001, 7003, 7004, 7006, 7007, 7008, 7009, 7010, 7011, 7013, 7014, 7017, 7018, 7019, 7020, 7021, 7022, 7023, 7024, 7025, 7026, 7029, 7030, 7031, 7033, 7035, 7036, 7037, 7038, 7039, 7040, 7041, 7043, 7044, 7045, 7047, 7048, 7050, 7051, 7052, 7053, 7054, 7056, 7057, 7058, 7059, 7060, 7062, 7065, 7066, 7068, 7069, 7070, 7071, 7073, 7074, 7076, 7078, 7080, 7082, 7084, 7085, 7086, 7087, 7088, 7089, 7091, 7092, 7093, 7094, 7095, 7096, 7097, 7098, 7099, 7100, 7102, 7103, 7105, 7106, 7108, 7109, 7110, 7111, 7112, 7113, 7114, 7115, 7116, 7117, 7118, 7119, 7120, 7121, 7122, 7123, 7124, 7125, 7126, 7127, 7128, 7129, 7130, 7131, 7132, 7133, 7135, 7137, 7138, 7139, 7140, 7141, 7142, 7143, 7144, 7145, 7147, 7148, 7149, 7150, 7151, 7152, 7153, 7154, 7155, 7156, 7157, 7158, 7159, 7160, 7161, 7163, 7165, 7166, 7167, 7168, 7169, 7170, 7171, 7172, 7174, 7175, 7176, 7177, 7180, 7181, 7182, 7183, 7184, 7185, 7186, 7187, 7188, 7189, 7190, 7191, 7192, 7195, 7196, 7197, 7198, 7200, 7201, 7202, 7203, 7207, 7209, 7210, 7212, 7213, 7214, 7215, 7216, 7218, 7219, 7220, 7224, 7225, 7226, 7227, 7228, 7230, 7231, 7232, 7233, 7234, 7235, 7236, 7237, 7238, 7239, 7240, 7241, 7242, 7243, 7244, 7245, 7246, 7247, 7248, 7249, 7250, 7251, 7253, 7254, 7255, 7256, 7257, 7258, 7259, 7260, 7261, 7262, 7263, 7264, 7265, 7266, 7269, 7270, 7271, 7272, 7273, 7274, 7275, 7276, 7277, 7278, 7279, 7281, 7282, 7283, 7284, 7285, 7286, 7287, 7290, 7291, 7292, 7294, 7295, 7296, 7297, 7298, 7299, 7300, 7301, 7302, 7303, 7304, 7305, 7306, 7307, 7308, 7311, 7313, 7314, 7315, 7316, 7317, 7319, 7320, 7321, 7323, 7324, 7326, 7327, 7328, 7329, 7330, 7331, 7333, 7337, 7340, 7341, 7342, 7343, 7344, 7346, 7347, 7348, 7349, 7350, 7351, 7352, 7354, 7355, 7356, 7357, 7358, 7359, 7360, 7361, 7362, 7363, 7364, 7365, 7366, 7367, 7368, 7369, 7370, 7371, 7372, 7373, 7374, 7375, 7376, 7377, 7378, 7379, 7380, 7381, 7382, 7384, 7385, 7386, 7387, 7389, 7391, 7392, 7393, 7394, 7395, 7396, 7397, 7398, 7399, 7400, 7401, 7403, 7404, 7405, 7406, 7407, 7408, 7409, 7411, 7412, 7413, 7415, 7416, 7418, 7419, 7420, 7422, 7423, 7424, 7425, 7426, 7427, 7428, 7430, 7431, 7433, 7434, 7435, 7436, 7437, 7438, 7439, 7440, 7442, 7443, 7445, 7446, 7447, 7448, 7449, 7450, 7451, 7452, 7453, 7454, 7455, 7456, 7457, 7458, 7459, 7460, 7463, 7465, 7466, 7468, 7470, 7472, 7474, 7476, 7477, 7478, 7479, 7480, 7482, 7483, 7484, 7485, 7486, 7487, 7489, 7490, 7491, 7492, 7493, 7494, 7495, 7496, 7497, 7498, 7499, 7502, 7503, 7504, 7505, 7506, 7507, 7508, 7509, 7512, 7513, 7514, 7516, 7517, 7518, 7519, 7520, 7521, 7522, 7523, 7525, 7526, 7527, 7528, 7530, 7531, 7534, 7536, 7537, 7541, 7543, 7544, 7545, 7546, 7547, 7548, 7549, 7552, 7553, 7554, 7555, 7556, 7557, 7558, 7559, 7560, 7561, 7562, 7563, 7566, 7568, 7573, 7577, 7579, 7580, 7582, 7584, 7585, 7586, 7587, 7588, 7589, 7590, 7592, 7593, 7594, 7595, 7596, 7597, 7598, 7600, 7601, 7604, 7605, 7607, 7610, 7611, 7612, 7613, 7614, 7615, 7617, 7618, 7619, 7621, 7622, 7625, 7628, 7630, 7631, 7632, 7635, 7636, 7637, 7639, 7640, 7641, 7643, 7646, 7648, 7649, 7650, 7651, 7652, 7653, 7655, 7658, 7661, 7663, 7664, 7665, 7666, 7667, 7668, 7669, 7670, 7671, 7672, 7678, 7680, 7681, 7684, 7687, 7688, 7689, 7690, 7691, 7692, 7694, 7695, 7696, 7697, 7698, 7699, 7700, 7702, 7704, 7705, 7706, 7707, 7708, 7709, 7713, 7716, 7717, 7719, 7720, 7721, 7724, 7726, 7728, 7730, 7731, 7732, 7734, 7740, 7744, 7747, 7749, 7750, 7752, 7753, 7754, 7756, 7757, 7759, 7761, 7765, 7766, 7768, 7771, 7772, 7774, 7775, 7776, 7779, 7781, 7782, 7784, 7786, 7788, 7789, 7791, 7792, 7793, 7794, 7795, 7796, 7802, 7805, 7806, 7808, 7809, 7810, 7812, 7813, 7814, 7815, 7816, 7818, 7820, 7821, 7822, 7824, 7825, 7828, 7829, 7831, 7834, 7835, 7836, 7838, 7839, 7842, 7844, 7845, 7847, 7850, 7851, 7853, 7854, 7856, 7857, 7858, 7859, 7860, 7862, 7863, 7865, 7866, 7867, 7868, 7869, 7870, 7875, 7876, 7879, 7881, 7883, 7885, 7886, 7888, 7889, 7890, 7893, 7895, 7896, 7899, 7901, 7902, 7903, 7906, 7908, 7910, 7912, 7914, 7915, 7916, 7918, 7922, 7924, 7925, 7926, 7927, 7929, 7931, 7932, 7933, 7934, 7936, 7938, 7939, 7940, 7941, 7942, 7943, 7944, 7946, 7947, 7948, 7949, 7951, 7953, 7954, 7956, 7958, 7959, 7961, 7962, 7963, 7964, 7965, 7967, 7968, 7969, 7970, 7971, 7973, 7974, 7975, 7976, 7977, 7978, 7979, 7980, 7981, 7982, 7983, 7984, 7985, 7986, 7987, 7988, 7989, 7990, 7991, 7992, 7993, 7994, 7995, 7996, 7997, 7998, 7999, 8000, 8001, 8003, 8004, 8005, 8006, 8007, 8008, 8009, 8010, 8011, 8013, 8014, 8015, 8017, 8020, 8022, 8025, 8026, 8027, 8028, 8029, 8030, 8031, 8032, 8033, 8034, 8035, 8036, 8038, 8039, 8041, 8042, 8043, 8044, 8046, 8047, 8048, 8049, 8050, 8051, 8052, 8053, 8054, 8055, 8056, 8057, 8058, 8059, 8062, 8064, 8065, 8066, 8067, 8068, 8070, 8072, 8074, 8075, 8076, 8077, 8078, 8080, 8081, 8082, 8083, 8084, 8085, 8086, 8088, 8089, 8091, 8092, 8094, 8097, 8098, 8099, 8100, 8101, 8102, 8103, 8105, 8107, 8108], [
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
l(F::Institution, L::Cs), l(F::Institution, L::Sk), l(F::Institution, L::Hr), l(F::Institution, L::SrLatn), l(F::Period, L::El), l(F::DrivingLicence, L::El), l(F::Listening, L::El), l(F::Extra, L::El),
l(F::Emails, L::El), l(F::Phones, L::El), l(F::Urls, L::El), l(F::Reading, L::El), l(F::Reference, L::El), l(F::Position, L::El), l(F::Responsibilities, L::El), l(F::Area, L::El),
l(F::Position, L::El), l(F::StartDate, L::El), l(F::Awarder, L::El), l(F::Achievements, L::El), l(F::Score, L::El), l(F::Achievements, L::El), l(F::EndDate, L::El), l(F::TeamSize, L::El),
l(F::Phone, L::El), l(F::Responsibilities, L::El), l(F::Safety, L::El), l(F::StudyType, L::El), l(F::Score, L::El), l(F::Title, L::El), l(F::BirthDate, L::El), l(F::Language, L::El),
l(F::Writing, L::El), l(F::Keywords, L::El), l(F::ContentCreation, L::El), l(F::City, L::El), l(F::ReleaseDate, L::El), l(F::Publisher, L::El), l(F::Availability, L::El), l(F::Thesis, L::El),
l(F::Credits, L::El), l(F::Address, L::El), l(F::Email, L::El), l(F::Department, L::El), l(F::Url, L::El), l(F::Network, L::El), l(F::Location, L::El), l(F::Nationality, L::El),
l(F::Headline, L::El), l(F::Position, L::El), l(F::Area, L::El), l(F::WorkMode, L::El), l(F::Sector, L::El), l(F::Issuer, L::El), l(F::Publisher, L::El), l(F::Issuer, L::El),
l(F::Institution, L::El), l(F::Headline, L::El), l(F::Information, L::El), l(F::Manager, L::El), l(F::FamilyName, L::El), l(F::Salary, L::El), l(F::Phone, L::El), l(F::Communication, L::El),
l(F::SpokenInteraction, L::El), l(F::ProblemSolving, L::El), l(F::StudyType, L::El), l(F::Level, L::El), l(F::Fluency, L::El), l(F::EqfLevel, L::El), l(F::Fluency, L::El), l(F::Level, L::El),
l(F::Fluency, L::El), l(F::HighestDegree, L::El), l(F::Employer, L::El), l(F::Name, L::El), l(F::Description, L::El), l(F::Employer, L::El), l(F::Entity, L::El), l(F::Period, L::El),
l(F::Age, L::El), l(F::ExperienceYears, L::El), l(F::Period, L::El), l(F::Date, L::El), l(F::ReleaseDate, L::El), l(F::Date, L::El), l(F::Age, L::El), l(F::Period, L::El),
l(F::Date, L::El), l(F::MilitaryService, L::El), l(F::Headline, L::El), l(F::Position, L::El), l(F::Role, L::El), l(F::Location, L::El), l(F::Address, L::El), l(F::Mobile, L::El),
l(F::Sector, L::El), l(F::Area, L::El), l(F::Profiles, L::El), l(F::Courses, L::El), l(F::Highlights, L::El), l(F::Username, L::El), l(F::MotherTongue, L::El), l(F::GivenName, L::El),
l(F::Region, L::El), l(F::Roles, L::El), l(F::MaritalStatus, L::El), l(F::SpokenProduction, L::El), l(F::Organization, L::El), l(F::Employer, L::El), l(F::Summary, L::El), l(F::Entity, L::El),
l(F::CompanyDescription, L::El), l(F::Location, L::El), l(F::Region, L::El), l(F::City, L::El), l(F::Location, L::El), l(F::City, L::El), l(F::HonorificPrefix, L::El), l(F::Position, L::El),
l(F::Role, L::El), l(F::Roles, L::El), l(F::Authors, L::El), l(F::Organization, L::El), l(F::Role, L::El), l(F::Institution, L::El), l(F::Area, L::El), l(F::PostalCode, L::El),
l(F::LastModified, L::El), l(F::HonorificPrefix, L::El), l(F::StudyType, L::El), l(F::Title, L::El), l(F::Name, L::El), l(F::Department, L::El), l(F::Area, L::El), l(F::IscedFields, L::El),
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
l(F::Responsibilities, L::He), l(F::Communication, L::He), l(F::Achievements, L::Ar), l(F::Highlights, L::Ar), l(F::LastModified, L::Ar), l(F::HighestDegree, L::Ar), l(F::Extra, L::Ar), l(F::Name, L::Ar),
l(F::Institution, L::Ar), l(F::Title, L::Ar), l(F::Username, L::Ar), l(F::Employer, L::Ar), l(F::FamilyName, L::Ar), l(F::Thesis, L::Ar), l(F::Phone, L::Ar), l(F::Area, L::Ar),
l(F::Department, L::Ar), l(F::Keywords, L::Ar), l(F::Roles, L::Ar), l(F::Listening, L::Ar), l(F::GivenName, L::Ar), l(F::Location, L::Ar), l(F::City, L::Ar), l(F::WorkPermit, L::Ar),
l(F::Safety, L::Ar), l(F::SpokenProduction, L::Ar), l(F::Email, L::Ar), l(F::Authors, L::Ar), l(F::StartDate, L::Ar), l(F::Country, L::Ar), l(F::Period, L::Ar), l(F::Date, L::Ar),
l(F::MilitaryService, L::Ar), l(F::EndDate, L::Ar), l(F::Headline, L::Ar), l(F::Reference, L::Ar), l(F::Description, L::Ar), l(F::SpokenInteraction, L::Ar), l(F::Score, L::Ar), l(F::Communication, L::Ar),
l(F::Availability, L::Ar), l(F::Organization, L::Ar), l(F::Gender, L::Ar), l(F::Nationality, L::Ar), l(F::Employer, L::Ar), l(F::Organization, L::Ar), l(F::Institution, L::Ar), l(F::Entity, L::Ar),
l(F::Issuer, L::Ar), l(F::Awarder, L::Ar), l(F::Issuer, L::Ar), l(F::Issuer, L::Ar), l(F::Mobile, L::Ar), l(F::Phone, L::Ar), l(F::MaritalStatus, L::Ar), l(F::Health, L::Ar),
l(F::JobStatus, L::Ar), l(F::Profiles, L::Ar), l(F::ExperienceYears, L::Ar), l(F::StudyType, L::Ar), l(F::Score, L::Ar), l(F::StudyType, L::Ar), l(F::Position, L::Ar), l(F::Role, L::Ar),
l(F::Roles, L::Ar), l(F::Courses, L::Ar), l(F::Religion, L::Ar), l(F::Url, L::Ar), l(F::Salary, L::Ar), l(F::NationalId, L::Ar), l(F::PostalCode, L::Ar), l(F::Credits, L::Ar),
l(F::Address, L::Ar), l(F::Age, L::Ar), l(F::Period, L::Ar), l(F::Date, L::Ar), l(F::ReleaseDate, L::Ar), l(F::Period, L::Ar), l(F::Network, L::Ar), l(F::Employer, L::Ar),
l(F::Entity, L::Ar), l(F::Position, L::Ar), l(F::Role, L::Ar), l(F::Sector, L::Ar), l(F::Image, L::Ar), l(F::Fluency, L::Ar), l(F::Date, L::Ar), l(F::Role, L::Ar),
l(F::Entity, L::Ar), l(F::Address, L::Ar), l(F::Title, L::Ar), l(F::Fax, L::Ar), l(F::Reading, L::Ar), l(F::Department, L::Ar), l(F::Area, L::Ar), l(F::Writing, L::Ar),
l(F::Institution, L::Ar), l(F::Area, L::Ar), l(F::Language, L::Ar), l(F::MotherTongue, L::Ar), l(F::HonorificPrefix, L::Ar), l(F::Awarder, L::Ar), l(F::Sector, L::Ar), l(F::Area, L::Ar),
l(F::Publisher, L::Ar), l(F::Region, L::Ar), l(F::Mobile, L::Ar), l(F::Manager, L::Ar), l(F::City, L::Ar), l(F::Location, L::Ar), l(F::StudyType, L::Ar), l(F::Level, L::Ar),
l(F::Fluency, L::Ar), l(F::Position, L::Ar), l(F::Position, L::Ar), l(F::Headline, L::Ar), l(F::Responsibilities, L::Ar), l(F::Location, L::Ar), l(F::Summary, L::Ar), l(F::Position, L::Ar),
l(F::Roles, L::Ar), l(F::BirthDate, L::Ar), l(F::Employer, L::Ar), l(F::Organization, L::Ar), l(F::Url, L::Ar), l(F::Location, L::Ar), l(F::HighestDegree, L::Ar), l(F::StudyType, L::Ar),
l(F::Achievements, L::Ar), l(F::Score, L::Ar), l(F::Gender, L::Ar), l(F::ProjectType, L::Ar), l(F::ContentCreation, L::Ar), l(F::ReleaseDate, L::Ar), l(F::TeamSize, L::Ar), l(F::ProblemSolving, L::Ar),
l(F::Level, L::Ar), l(F::Roles, L::Ar), l(F::Role, L::Ar), l(F::DrivingLicence, L::Ar), l(F::LeavingReason, L::Ar), l(F::WorkMode, L::Ar), l(F::CompanyDescription, L::Ar), l(F::Emails, L::Ar),
l(F::IscedFields, L::Ar), l(F::BirthPlace, L::Ar), l(F::City, L::Ar), l(F::EqfLevel, L::Ar), l(F::Level, L::Ar), l(F::Fluency, L::Ar), l(F::Information, L::Ar), l(F::Location, L::Ar),
l(F::Employer, L::Ar), l(F::Urls, L::Ar), l(F::Summary, L::Ar), l(F::Description, L::Ar), l(F::ProjectType, L::Ar), l(F::Phones, L::Ar), l(F::Score, L::Hi), l(F::FamilyName, L::Hi),
l(F::LastModified, L::Hi), l(F::Area, L::Hi), l(F::ExperienceYears, L::Hi), l(F::Department, L::Hi), l(F::Reference, L::Hi), l(F::Extra, L::Hi), l(F::Emails, L::Hi), l(F::Phones, L::Hi),
l(F::Urls, L::Hi), l(F::Salary, L::Hi), l(F::Period, L::Hi), l(F::Age, L::Hi), l(F::StartDate, L::Hi), l(F::Email, L::Hi), l(F::Responsibilities, L::Hi), l(F::EndDate, L::Hi),
l(F::Sector, L::Hi), l(F::Keywords, L::Hi), l(F::Username, L::Hi), l(F::Availability, L::Hi), l(F::Achievements, L::Hi), l(F::HonorificPrefix, L::Hi), l(F::StudyType, L::Hi), l(F::Employer, L::Hi),
l(F::Entity, L::Hi), l(F::Employer, L::Hi), l(F::CompanyDescription, L::Hi), l(F::TeamSize, L::Hi), l(F::Position, L::Hi), l(F::Location, L::Hi), l(F::Institution, L::Hi), l(F::Courses, L::Hi),
l(F::Credits, L::Hi), l(F::Region, L::Hi), l(F::Sector, L::Hi), l(F::Entity, L::Hi), l(F::Address, L::Hi), l(F::Image, L::Hi), l(F::BirthDate, L::Hi), l(F::BirthPlace, L::Hi),
l(F::Ethnicity, L::Hi), l(F::Issuer, L::Hi), l(F::Date, L::Hi), l(F::Region, L::Hi), l(F::Summary, L::Hi), l(F::Phone, L::Hi), l(F::PostalCode, L::Hi), l(F::StudyType, L::Hi),
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
