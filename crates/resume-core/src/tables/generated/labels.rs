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
gewuenschter arbeitsort)U
gewunschte position%I
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
wunschgehalt5,
wunschort)U
wunschposition%I
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
住所WZ
体制Wn
体重X_
体验地址X(
作品連結X'
作品链接X(
作品集X`
作文Wv
作者Xa
使用スキルWd
使用ソフトWd
使用ツールWd
使用工具Xb
使用技术XD
使用技術Xc
使用技術・環境Wd
使用機器Wd
使用環境Wd
使用経験Xd
使用经历Xe
使用者名稱Xf
使用言語Wd
使用言語・技術Wd
使用語言XE
使用软件XD
依頼主We
信息处理Xg
信箱Xh
修士論文Xi
修習課程X9
個人サイトK:
個人ブログK:
個人成果XF
個人網站X'
個人網頁X'
個人職責XB
個人部落格X'
個人首頁X'
健康状况Xj
健康状態Xk
健康狀況Xl
備用信箱Xm
備考Xn
備註Xo
傳真Xp
働き方Xq
党派Xr
入学Xs
入学日期Xt
入学时间Xt
入學時間Xu
入社Xs
入社可能日Xv
入社可能時期Xv
入社年月Xs
入社日Xs
入职日期Xt
入职时间Xw
內容XO
內容創作Xx
全名X2
公司Xy
公司业务X?
公司介紹Xz
公司介绍X?
公司名称XS
公司名稱XU
公司地点X{
公司描述X?
公司简介X?
公司簡介Xz
公司背景X?
公司行业X|
公司規模XN
公司规模X&
公開urlK:
公開日X}
共同作者Y$
共著者Y%
关于公司X?
关系Y&
关键字XD
关键技术XD
关键词XD
兵役Y'
兵役状况Y(
兵役狀態Y)
兵役狀況Y)
其他Y*
其他信息Y+
其他信箱Xm
其他电话Y,
其他網址Y-
其他网址Y.
其他資訊Y/
其他連結Y-
其他邮箱Y0
其他链接Y.
其他電話Y1
其它Y+
具體成果XF
内容Y2
内容创作Y3
写XH
写作XH
写真Y4
出版单位XZ
出版單位Y5
出版年X}
出版日X}
出版日期Y6
出版时间Y7
出版社Y8
出生Y9
出生于Y:
出生地Y;
出生年Y9
出生年份Y9
出生年月Y9
出生年月日Y9
出生日期Y9
出生时间Y:
出身Y<
出身地Y<
出身校Y=
分数X*
刊物XZ
利用技術Wd
利用環境Wd
到岗Xw
到岗日期Xw
到岗时间Xw
到职时间Xw
到職日W}
到職日期Xu
功績X6
加权平均分X*
勤務先XW
勤務先名XW
勤務地Y>
勤務希望地Y?
勤務形態Xq
勤務期間Wr
勤務開始可能日Xv
區域Y@
卒業YA
卒業区分YB
卒業年度YA
卒業年月YA
卒業校Y=
卒業研究Xi
卒業論文Xi
卒論Xi
单位YC
单位简介X?
単位YD
単位数YD
博士論文Xi
博士论文YE
博客X(
原始碼X'
参画期間Wr
参考urlK:
发布日期Y7
发布时间Y7
发表于XZ
发表日期Y7
发表时间Y7
发表期刊XZ
发证单位YF
发证日期YG
发证机关YF
发证机构YF
取り組みX4
取り組みと成果X6
取り組み・成果X6
取引先We
取得年YH
取得年月YH
取得成果X-
取得日YH
取得日期YI
取得时间YG
取得時期YH
取組・成果X6
受賞名Wl
受賞年YH
受賞日YH
口头互动X[
口头表达YJ
口語互動YK
口語表達YL
口說YK
口语X[
口语交流X[
可上班日W}
可上班日期W}
可入职时间Xw
可到岗时间Xw
可到職日W}
可報到日W}
各種アカウントW`
合作單位YM
合著者YN
名YO
名前YP
名字YQ
名称YR
名稱YS
听YT
听力YT
听力理解YT
周期XT
問題解決YU
單位YV
团体YW
团队YX
团队人数X&
团队规模X&
団体YY
団体名YY
固定電話YZ
国Y[
国名Y[
国家Y\
国家 地区Y\
国籍Y]
國家Y^
國家 地區Y^
國籍Y_
團隊Y`
團隊人數XN
團隊規模XN
團體Ya
在住WX
在住地Yb
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
在职状态Yc
在職期間Yd
地区Ye
地區Y@
地址Yf
地址链接X(
地域Yg
地点(n
地點Yh
均分X*
坐标(n
城市Yi
執筆者Y%
培训机构Yj
場所Y>
备注X/
备用电话Y,
备用邮箱Y0
外国語Yk
外語Yl
外语Ym
外语水平Yn
大学Yo
大学名Y=
大頭照Yp
头像Yq
头衔Yr
契約形態Xq
契約期間Wr
奖项Ys
奖项名称Ys
姓Yt
姓名Yu
姓氏Yv
委托方Yw
委託單位YM
婚否Yx
婚姻Yy
婚姻情况Yx
婚姻状况Yx
婚姻状态Yx
婚姻状況Yz
婚姻狀態Y{
婚姻狀況Y{
婚育Yx
婚育情况Yx
婚育状况Yx
媒体XY
学习内容X,
学习时间XT
学习课程X,
学会XY
学会名XY
学位Y|
学位名YB
学位类型Y}
学位论文YE
学分Z$
学分绩点X*
学历Z%
学历 学位Y}
学历学位Y}
学历层次Y}
学校Yo
学校名Y=
学校名称Yj
学歴Z&
学科Z'
学部Z(
学部・学科Z(
学部学科Z(
学院X)
學位Z)
學位類別Z)
學分Z*
學校Z+
學校名稱Z+
學業成績Z,
學歷Z-
學系X8
安全Z.
宗教Z/
宗教信仰Z0
官网X(
定居Z1
実務経験Wb
実施団体X;
実績X6
実績・取り組みX6
実績・成果X6
客戶YM
客户Yw
家乡Z2
家庭住址Z3
家庭地址Z3
寫Z4
寫作Z4
导师X%
専攻Z(
専攻分野Z(
専門Z(
専門分野Z(
專案介紹XO
專案名稱X3
專案成果XF
專案描述XO
專案期間XV
專案簡介XO
專案網址X'
專案角色Z5
專案說明XO
專案連結X'
專案類型Z6
專業X8
專題Z7
就労ビザWo
就労状況Z8
就學期間XV
就業可能日Xv
就業状況Z8
就業狀態Z9
就業狀況Z9
就职单位XS
就讀學校Z+
就讀科系X8
就读学校Yj
就读时间XT
层次Y}
居住Z1
居住エリアWX
居住地Z:
居住地區Yh
居住地址X^
居住地域Yb
居住城市Z;
履修科目Wh
岁Z<
岁数Z<
岗位Z=
岗位名称XR
岗位职责X.
州Z>
工作X.
工作业绩X-
工作任务X.
工作內容XB
工作内容X.
工作单位XS
工作單位XU
工作地Z1
工作地点(n
工作地點W|
工作型態X$
工作城市Z?
工作實績XF
工作岗位XR
工作年数XQ
工作年資Z@
工作年限XQ
工作性質X$
工作性质ZA
工作成就XC
工作成果XC
工作成绩X-
工作描述XA
工作时间XT
工作时间年限XQ
工作期間XV
工作業績XF
工作概述X/
工作状态Yc
工作简介X/
工作範圍XB
工作类型ZA
工作經歷年資Z@
工作經驗Z@
工作績效XF
工作经验XQ
工作职位XR
工作职掌X.
工作职责X.
工作职责与业绩X.
工作职责描述X.
工作職掌XB
工作職稱ZB
工作職責XB
工作范围X.
工作說明XB
工作许可ZC
工作項目XB
工具ZD
工夫した点Wt
工龄XQ
市Yb
市区町村Yb
希望ポジションZE
希望上班地點ZF
希望勤務地Y?
希望地點ZF
希望工作地點ZF
希望年収ZG
希望待遇ZH
希望性質X$
希望時給ZG
希望月給ZG
希望給与ZG
希望職ZE
希望職務ZI
希望職種ZE
希望職稱ZI
希望薪資ZH
希望雇用形態Xq
席次ZJ
帳號Xf
常住地Z1
常居Z1
常驻X{
平台ZK
平均分X*
平均成績Z,
平均成绩X*
平均绩点X*
年収ZG
年月ZL
年月日YH
年生Y:
年级排名ZM
年纪Z<
年資Z@
年限XQ
年齡ZN
年齢ZO
年龄Z<
应用技术XD
应聘岗位ZP
应聘职位ZP
开发周期XT
开发工具XD
开发技术XD
开发框架XD
开发环境XD
开发经验XQ
开发语言XD
开发语言及环境XD
开始日期Xt
开始时间Xt
开源地址X(
当前城市Z1
当前状态Yc
当前职位ZP
当前薪资ZQ
役別Y)
役割ZR
役職ZS
役職名ZT
待遇ZH
待遇要求ZQ
従業員数Wn
得られた成果X6
応募ポジションZE
応募職種ZE
性別ZU
性别ZV
总结X/
情報処理ZW
意向地点Z?
意向城市Z?
意向岗位ZP
意向职位ZP
應徵職位ZI
應徵職務ZI
應徵職缺ZI
應徵項目ZI
成就XC
成效XF
成果ZX
成果と工夫X6
成果・実績X6
成績ZY
成绩ZZ
成绩排名X+
我的岗位XR
我的工作X.
我的职位XR
我的职务XR
我的职责X.
我的角色Z[
截止时间Z\
戶籍Z]
戶籍地址Z^
户口Z2
户口所在地Z2
户籍Z2
户籍地Z2
户籍所在地Z2
所任职位XR
所任职务XR
所在公司Z_
所在国家Y\
所在地Z`
所在地区(n
所在城市Za
所在学校Yj
所在行业X|
所在部门YX
所学专业X)
所学课程X,
所属Zb
所属企業XW
所属会社Zc
所属公司Yw
所属单位Yw
所属団体YY
所属机构Yw
所属行业X|
所属部署Wm
所属部门YX
所屬公司YM
所屬部門Y`
所用技术XD
手提電話Zd
手机Ze
手机 电话Zf
手机号Ze
手机号码Ze
手机电话Zg
手機Zh
手機號碼Zh
扶養家族Yz
扶養家族数Yz
扶養家族数(配偶者を除くYz
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
技能ZD
技能水平Zi
技術Xc
技術スタックWd
技術ブログK:
技術・環境Wd
技術架構XE
技術棧XE
技術環境Xc
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
担当職務ZT
担当領域X4
拠点Y>
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
掲載日X}
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
政治状态Xr
政治身份Xr
政治面貌Xr
效果X-
教育分野(isced fZz
教育机构Yj
教育機関Y=
教育程度Z{
教育領域(isced fZ|
教育领域(isced fZ}
敬称[$
文化程度[%
文章链接X(
方向X)
族群[&
日付ZL
日期['
时长XT
时间[(
时间段XT
昵称[)
時期ZL
時間[*
普通自動車免許[+
暱稱Xf
書くWv
最后修改[,
最寄り駅[-
最寄駅Yb
最後修改[.
最快到岗Xw
最終学歴[/
最終更新[0
最高学历Z%
最高學歷[1
最高學歷學校Z+
會話YK
月薪ZQ
服务机构YW
服務單位XU
服務機關XU
服役情况Y(
服役狀況Y)
期刊[2
期刊名称XZ
期望地点Z?
期望地點ZF
期望城市Z?
期望岗位ZP
期望工作地Z?
期望工作地点Z?
期望工作城市Z?
期望工作性质ZA
期望年薪ZQ
期望待遇[3
期望月薪ZQ
期望职位ZP
期望職位ZI
期望薪水ZQ
期望薪資ZH
期望薪资ZQ
期望薪酬ZQ
期間Yd
本人职责X.
本人角色X0
本社所在地Y>
本籍[4
本籍地[4
机动车驾驶证[5
机构[6
查看X(
标题Ys
校名Z+
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
機構YV
歲ZN
歳ZO
母国語[=
母語[>
母语[?
毕业学校Yj
毕业年份Z\
毕业日期Z\
毕业时间Z\
毕业论文YE
毕业论文题目YE
毕业设计YE
毕业院校Yj
毕设YE
氏名WY
民族[@
水平Zn
求职地点Z?
求职岗位ZP
求职意向ZP
求职方向ZP
求职状况Yc
求职状态Yc
求职类型ZA
求職意向ZI
求職狀態Z9
汇报上级X%
汇报对象X%
流利程度[A
流暢さXX
海外経験Xd
涉及技术XD
涉及技术栈XD
満年齢ZO
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
状态Yc
獎項[<
獎項名稱[<
獲獎時間YI
环境XD
现住Z1
现住地Z1
现住址Z3
现在居住地Z1
现居(n
现居于Z1
现居住Z1
现居住地(n
现居住城市Z1
现居地(n
现居城市(n
现所在地(n
班排名[E
班级排名ZM
現住[F
現住地Y>
現住所WZ
現在の年収ZG
現在の状況Z8
現在地Yb
現居[G
現居住地[G
現居地Yh
現居城市[G
現年収ZG
現職ZE
環境Wd
環境 言語Wd
環境・言語Wd
生[H
生まれ[I
生人Y:
生年[H
生年月日[I
生日Y9
生源地Z2
產業[J
產業別[J
產業類別[J
用到的技术XD
用到的技術XE
用戶名Xf
用户名[)
甲方Yw
申请职位ZP
电子邮件[K
电子邮箱[K
电子邮箱地址[K
电话Zf
电话号码Zf
电邮[K
畢業學校Z+
畢業專題Z7
畢業日期[L
畢業時間[L
畢業論文Z7
発注元We
発行元[M
発行年X}
発行日X}
発行機関X;
発行者X;
発表Wk
発表年X}
発表日X}
發照單位[7
發表於Y5
發表日期[N
發表時間[N
發證單位[7
發證日期YI
發證機構[7
目前居住地[G
目前所在地X{
目前状态Yc
目前狀態Z9
目前職稱ZI
目前薪資ZH
目前薪资ZQ
目标城市Z?
目标岗位ZP
目标职位ZP
目標職位ZI
直属上级X%
直屬主管X>
相关技术XD
相关课程X,
相片[C
相關技術XE
相關課程X9
省Ye
省 州Ye
省份[O
研究テーマXi
研究分野Z(
研究方向X)
研究科Z(
研究題目Xi
研討會Y5
硕士论文YE
碩士論文Z7
示範X'
社交主页X1
社交平台[P
社交账号X1
社会人歴Wb
社名XW
社員数Wn
社团YW
社團Ya
社群[Q
社群帳號[R
社群連結[R
祖籍Z2
离开原因[S
离职原因[S
离职日期Z\
离职时间Z\
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
稼働開始日Xv
立場[W
第一作者YN
等級[X
等级Zn
签发机构YF
签证ZC
签证状态ZC
简介[Y
管理人数X&
管理人數XN
管理責任XN
簡介[Z
籍貫Z]
籍贯Z2
类别[[
类型[[
精通程度[\
系所X8
系排名[E
級[]
級別[^
終了YA
終了日YA
終了時期YA
組織[_
組織名YY
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
總年資Z@
績效XF
级别Zi
线上地址X(
组织YW
组织名称YW
经验XQ
结束日期Z\
结束时间Z\
结果X-
绩点X*
综合排名ZM
编程语言XD
网名[)
网址X(
网站X(
网络[P
网页X(
署名YN
習熟度Wy
职业ZP
职业方向ZP
职位[b
职位名称XR
职位类型ZA
职务Zj
职称[c
职衔XR
职责X.
职责描述X.
职责范围X.
联系Zf
联系号码Zf
联系地址Z3
联系方式Zf
联系电话Zf
联系邮箱[K
聞くWw
聯絡信箱[d
聯絡地址Z^
聯絡方式[e
聯絡電話[e
聯繫電話[e
聴解Ww
職位[f
職位名稱ZB
職務[g
職務・役職ZT
職務內容XB
職務内容X4
職務名稱ZB
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
肩書きZE
背景XP
自動車免許[+
自動車運転免許[+
自宅住所WZ
自宅電話YZ
自我介紹Xo
自我评价X/
苗字[l
荣誉Ys
获奖时间YG
获得日期YG
获得时间YG
著者Y%
著者名Y%
薪資ZH
薪资ZQ
薪资期望ZQ
薪资要求ZQ
血型[m
血液型Xk
行业X|
行业类别X|
行動電話Zh
行業[J
补充Y+
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
証明写真Y4
評点Wj
話すWk
話す(やりとりW_
話す(発表Wk
詳細Wi
認定団体X;
認定機関X;
認證單位[7
誕生日[I
語学Yk
語学レベルXX
語学力XX
語学検定[p
語学経験Xd
語学資格[p
語文Yl
語文檢定[q
語言Yl
語言程度[r
語言證照[q
說YL
說明[Z
説明Wi
読むWx
読解Wx
課程[s
論文[t
論文題目[t
讀[u
认证机构YF
论文YE
论文标题YE
论文题目YE
访问地址X(
证书[v
证件号[w
评价Zp
详情[x
详细地址Z3
语种Ym
语言[y
语言水平Yn
语言经历Xe
语言能力Yn
语言证书[v
说YJ
说明X/
读[z
课程X,
負責內容XB
負責工作XB
負責角色Z5
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
负责角色Y&
责任描述X.
账号[)
起始日期Xt
起始时间Xt
起止年月XT
起止日期XT
起止时间XT
起訖時間XV
身份Y&
身份證[|
身份證號碼[|
身份证[w
身份证号[w
身份证号码[w
身体状况Xj
身分[}
身分證字號[|
身長Xk
身高[m
身高 体重Xj
身高 體重Xl
身高体重Xj
軟體XE
転職希望時期Xv
転職理由\$
软件XD
软件架构XD
软件环境XD
运用技术XD
退社YA
退社年月YA
退職YA
退職理由\$
通信地址Z3
通勤時間W[
通訊地址Z^
通讯地址Z3
連結X'
連絡先YZ
連絡先住所WZ
連絡先電話番号YZ
連絡電話[e
運転免許[+
運転免許証[+
邮件[K
邮件地址[K
邮政编码\%
邮箱[K
邮箱地址[K
邮编\%
部下Wn
部署Wm
部署名Wm
部落格X'
部門\&
部门YX
郵便番号\'
郵箱[d
郵編\(
郵遞區號\(
都市Yb
都道府県Yg
配偶者Yz
配偶者の扶養義務Yz
配偶者の有無Yz
配属Wm
配属先Wm
重点X@
重要成果XF
重點XL
链接X(
開始Xs
開始日Xs
開始日期Xu
開始時期Xs
開始時間Xu
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
關於公司Xz
關鍵字XE
關鍵詞XE
问题解决\)
阅读[z
阅读理解[z
院校\*
院校名称Yj
院系X)
雇主\+
雇用主XW
雇用形態Xq
雑誌名XY
離職原因\,
離職日期[L
電子メール1C
電子信箱[d
電子郵件[d
電子郵箱[d
電話\-
電話番号YZ
電話號碼[e
電郵[d
電郵地址[d
順位ZJ
頒獎單位XG
頒發單位\.
頭銜[V
題名Wl
題目[<
顔写真Y4
類型Z6
顧客We
顧客名We
项目业绩X-
项目主页X(
项目亮点X@
项目人数X&
项目介绍XP
项目内容XP
项目单位Yw
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
项目来源Yw
项目概述XP
项目环境XD
项目简介XP
项目类型[[
项目职位X0
项目职务X0
项目职责X.
项目职责角色X0
项目背景XP
项目角色Z[
项目说明XP
项目起止时间XT
项目链接X(
颁发单位\0
颁发日期YG
颁发机构\0
颁奖单位X=
颁奖机构X=
预览地址X(
题目Ys
駕照Zm
駕駛執照Zm
驾照[5
驾驶执照[5
驾驶证[5
體重Xl
高中Yj
高校Y=
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
"#, b"\x06\x00.\x00R\x02\x01\x00\x16\x00\x03\x00\x03\x008\x00=\x01D\x00\x1e\x000\x00/\x00\x00\x00s\x00G\x01\x1c\x002\x01:\x00\x04\x00\
\x00\x00o\x00\x03\x00\x08\x00\x00\x00\x0f\x00^\x00\x04\x00\xb1\x00c\x00\xe9\x01u\x00%\x00\x02\x00\x00\x000\x00K\x005\x00\x1c\x00\xc1\x00\
\x04\x00\x00\x00\'\x00\x15\x00\x14\x00\x00\x00N\x00\x03\x00]\x02K\x01\x9d\x00.\x00\x00\x00\x13\x010\x00p\x00\x05\x00\x7f\x00\r\x00\'\x00\
\x03\x00s\x00\x02\x00,\x00\r\x00\x06\x00#\x00\n\x00K\x00=\x00~\x01D\x01\x02\x00\x04\x00\x07\x00/\x01\x0e\x00\x13\x00#\x00\xbe\x01\
\x13\x00*\x00|\x00\x03\x00\t\x00\xf6\x000\x00)\x00?\x00\x00\x00\xee\x00\x05\x00\x05\x00\x14\x00\xbd\x049\x00V\x00\x00\x00\x17\x00\x18\x00\
q\x000\x00\x1d\x00\x16\x00\xf4\x00\xd7\x00 \x00D\x00x\x02\xdb\x00\x0c\x00\x96\x01\xe2\x00&\x00\x8e\x00\x91\x00\x00\x00=\x00\n\x00/\x00\
)\x007\x00\x02\x00\xc7\x01\xab\x02?\x00P\x00~\x00\x86\x026\x00\\\x02\x01\x00\xe4\x03X\x05\xdc\x00\x16\x00R\x01\x03\x00-\x02\x01\x00\
\x11\x01,\x00\x06\x00\x94\x00\x00\x00\xc2\x00\xc3\x01\xf6\x02\x8c\x00[\x00#\x00\xd3\x00T\x00\x91\x00\x00\x00\x02\x00+\x00\x02\x00\xc4\x01\xcf\x00\
\x07\x00/\x008\x02\x03\x00\x03\x00\xe7\x00\x00\x00O\x002\x01\xf9\x00\x02\x00\x14\x00\x00\x00\x84\x00\x95\x02p\x02&\x01\x04\x00\x04\x00\x07\x00\
O\x00V\x00\x01\x00,\x00\x00\x00\xa2\x00\x03\x00\xc9\x00\xc7\x00\x12\x00\x0c\x00\t\x00\xb8\x04\x05\x00\xc3\x00\x00\x00\x07\x00\x01\x00\x11\x00\x1d\x00\
\x18\x00\x01\x00\x1a\x00\"\x00\x1b\x00?\x00\x00\x00\x03\x00\\\x02\"\x00\xf2\x01\x03\x00\x05\x00\xab\x00\x12\x00R\x02\x0c\x00\x12\x00\x00\x00i\x00\
\x06\x00\x01\x00\xf8\x00%\x01\x05\x00\r\x00\xc0\x00\x04\x00\n\x00\x80\x01\x02\x00\\\x02\xb7\x00\n\x00\x16\x00\x00\x00\x05\x00-\x00\x07\x00 \x00\
N\x00\x0c\x00\n\x00\x02\x00\xa4\x00$\x00\x04\x00D\x00\xbd\x00\x96\x00i\x00\x16\x00\x00\x00\x05\x00\x16\x00\x03\x00(\x00\x9c\x00\x15\x01\x12\x00\
U\x01\x04\x00\x08\x00\x1d\x00\x01\x00\x06\x00\x06\x00\x17\x00;\x00\x1b\x00\x00\x00\x02\x01\t\x00\x1b\x00\x00\x00\x04\x00\x02\x00\x01\x00\x03\x00\x07\x00\
\x01\x00I\x01\xba\x00M\x01\x14\x002\x01S\x00\xc6\x00\x00\x00\t\x00j\x00\x01\x00!\x00\x00\x00\r\x00\xc6\x00\xcc\x00\x00\x00\x00\x00)\x00\
3\x00\x01\x00\x0e\x00\r\x00\'\x00W\x00\x00\x00\x01\x00R\x02\x1d\x00#\x008\x02Q\x01\x00\x00<\x00\xc7\x00\x01\x00\x13\x00h\x01\x18\x03\
\xd6\x00\x01\x00B\x00\xb3\x01\xb0\x00L\x01\x0b\x00\x18\x00\x02\x00\x05\x00\x88\x00\x00\x00\x11\x00\xc6\x00\r\x00\x95\x00\x06\x00\x00\x00b\x00\x8a\x00\
\xfc\x00\x01\x00\x82\x00\x00\x00\x1e\x00\xbd\x000\x00|\x00\x15\x00\x03\x00\x02\x00\x01\x00\x00\x00\x1a\x00*\x00\x17\x02\x19\x00\x1a\x00\x00\x00\t\x00\
\x00\x00\xd3\x00!\x00\x01\x00\x1c\x01\x17\x00\x00\x00\x04\x00\x00\x00\t\x00\x18\x00\x02\x00\x96\x00\x00\x00\x13\x00\x02\x00\x00\x00j\x00=\x00\x00\x00\
\n\x00>\x00\x08\x00\x1f\x02C\x00e\x00O\x00\x8e\x00\xc0\x03+\x03\x02\x00+\x00\x00\x00b\x010\x00\x0b\x00\x06\x00\x04\x00 \x00(\x00\
\x03\x00\x04\x00\x00\x00\xb7\x00\x92\x00\x04\x00F\x00\x0f\x00\x01\x00\x13\x00\x00\x00\x81\x00{\x00\xca\x04\x14\x005\x03\x00\x00\xf3\x003\x01\xcf\x00\
\x00\x00]\x00`\x02-\x00\xa7\x02\x10\x00Y\x00\x00\x02\x03\x00\x14\x00\x00\x00,\x00\x11\x01\x15\x00\xbf\x001\x00\x8f\x01\x01\x00\x1c\x00,\x00\
m\x00\x00\x00T\x00)\x01-\x00\x00\x00\x07\x00{\x01\x08\x00\x02\x00\x00\x00 \x00\xf4\x00<\x02\x00\x00?\x04\x1d\x00\x84\x04\n\x00?\x01\
\x01\x00\x9f\x01\x14\x00\x0b\x00\x8a\x015\x01S\x00\x15\x00_\x00\x00\x00\x02\x00\x00\x00b\x00w\x00%\x00\x01\x00F\x00\x98\x05\x02\x00\x04\x00\
\x90\x03P\x00\xdd\x00\x00\x00M\x00&\x02\x1b\x01\x04\x00\x0c\x02\x0c\x00L\t\x87\x01\xb4\x00P\x00\x04\x01\x1b\x00\x07\x00\x03\x00\x02\x00d\x03\
4\x00\xb1\x00\xab\x00\x0c\x00\x05\x01\x8f\x01\xc1\x01\x1d\x00T\x00\x9b\x00(\x00\x00\x00\xb9\x00T\x00(\x00\x8c\x02\xcf\x021\x00\x00\x00\x0b\x00\
\xb8\x01\x03\x00\x01\x00z\x01\x05\x00\n\x00w\x00\xfb\x00N\x03 \x01\xed\x00\xb4\x00r\x00\x1b\x00\x0f\x00f\x00\x06\x00-\x00\x01\x00.\x00\
w\x00\x8c\x00-\x00\x00\x00$\x00\xb9\x00\"\x00\x0c\x00\xfd\x00\xa2\x00\n\x00G\x00\x03\x00\x9d\x00\x05\x00\x17\x02a\x00\x9b\x01\xbf\x00\x12\x00\
\x0c\x00\x00\x00\xb8\x00\xcb\x019\x01\x02\x005\x00\x00\x00\x01\x00\x1a\x00*\x00\xa1\x00\xc7\x01\x04\x00p\x00\x19\x00\xd2\x03;\x00M\x06\x81\x00\
\x08\x00{\x00\x11\x00\x01\x00\x0f\x00\x16\x00\x00\x00\x17\x00\x12\x00\x18\x00\x00\x00\x00\x00\x01\x00?\x00\x11\x00\x11\x00C\x00\x91\x01\xe7\x00\n\x00\
c\x02\xe8\x01\x04\x00:\x01\t\x00\x84\x00\xeb\x03\xb9\x08\x01\x00=\x00#\x00\x00\x00\t\x00\x0b\x00)\x01\xb6\x00\x8c\x03\x00\x00\x00\x00\xd8\x00\
\x07\x00F\x00\n\x00l\x00\x00\x00\x94\x01\x01\x001\x03\x00\x00-\x01\t\x00L\x00%\x00\xf4\x01\r\x00\x04\x00\xa3\x009\x00?\x00@\x01\
\x02\x00\x97\x019\x00\x1c\x00*\x00\x02\x00e\x00\x00\x00\x08\x00\x1c\x00`\x02\x05\x00!\x002\x03\x00\x00\x03\x00\x89\x03\x00\x00\x10\x00:\x00\
\x1e\x01\x12\x00\xf2\x00\x12\x00m\x00\t\x00G\x00\x10\x00\x00\x00\x00\x00t\x05\xd9\x00\'\x00\x91\x00\x8d\x00\x12\x00\x01\x00\x11\x00\x02\x00\xdb\x00\
I\x01\t\x00\x0c\x00\x00\x00;\x00W\x00\x08\x00\x0b\x00\x03\x00^\x01J\x01u\x02\x03\x00\x0e\x00\x00\x00\x01\x00W\x00 \x00\x12\x00\x00\x00\
(\x00\x03\x00\xf7\x00\xb9\x02\x80\x00\n\x00\x07\x00\xde\x00\x0f\x00\x19\x00,\x01\x94\x03\x00\x00\x16\x00\xf6\x03\\\x00\x00\x00\x02\x00\x06\x00\x00\x00\
\x0c\x00\x00\x00\x03\x00\x8f\x03\x0b\x00T\x00\x02\x00\xa2\x01!\x00\x00\x00\x04\x00\x0f\x00D\x00t\x00m\x00\xc1\x00\x18\x00\x1e\x00k\x00\xa8\x00\
\x00\x00\x01\x00\x0e\x00-\x00\xe1\x00\x1d\x00\x0b\x00\x03\x00\x18\x00\xbe\x01\x01\x00\x00\x00\xef\x00&\x00\x0e\x00\t\x00\xf2\x00\x1e\x00\xdb\x02\x01\x00\
\x11\x00\x01\x00\t\x00_\x00\x04\x00\x19\x00!\x01\x00\x00#\x00\x9a\x01\x02\x00\\\x00\x9f\x00\x08\x00\xfc\x00&\x00\x90\x00\x0b\x00\x00\x00\xa8\x00\
\x07\x00\x08\x00\x0f\x00O\x00\x83\x01!\x00\xde\x02\x8b\x00^\x00\x19\x00R\x01\x00\x00\n\x00\x0b\x00\x1f\x00\x9d\x01\x02\x00\x98\x01\x0c\x00\x00\x00\
\x00\x00\t\x00_\x00\x04\x00.\x01\x90\x00\x05\x00\x1c\x00\x1c\x00\xc3\x01\x12\x00\x00\x00\x0b\x00\x00\x00\x06\x03\x00\x00\x00\x00\x00\x00q\x00\r\x01\
\x00\x00\x00\x00!\r\x0e\x00\xf9\x01\x01\x00\x06\x00\x0b\x00\x16\x00\t\x00:\x00U\x02z\x00\x04\x00\x04\x00n\x01\x01\x00W\x04\x00\x00m\x01\
\x0b\x00\x04\x00\t\x01\x05\x00\x00\x00\x8f\x00\x00\x00\x1a\x00\x04\x0bf\x04\x00\x006\x00=\x01\x02\x00\xdd\x00(\x00$\x00\xa3\x01\x00\x00\x0c\x00\
S\x00R\x00\x13\x00\xd8\x00F\x02\xed\x01\xb3\x00\xdd\x00\x8e\x00\x07\x00\xf0\x00\x01\x00\xa0\x00\x00\x00\x02\x00\x97\x00\xb1\x00\x19\x00\x1a\x00@\x02\
,\x00\xf2\x01\x04\x00A\x00\x01\x008\x00\xff\x00\xe7\x03\x00\x00\t\x00\x07\x008\x01\x03\x00\x16\x03a\x00K\x00\x00\x00L\x01\x08\x06\"\x00\
\x15\x05\n\x00A\x01&\x00\x00\x00\x98\x00\xf4\x00\x8d\x00\x00\x00\x06\x00\x04\x00v\x01\x00\x00T\x00F\x00\xc8\x01Q\x00\x1f\x00\'\x00\x7f\x02\
\x03\x00\x00\x00V\x02\x0e\x00\x01\x00\x8b\x05\x00\x00@\x00\x04\x00x\x04\x00\x00\x1e\x00#\x00q\x00\x98\x00\x06\x00\xdd\x01J\x01\xd2\x014\x00\
\x02\x003\x03^\x00\x01\x00\x0b\x00#\x00\x14\x00\x02\x00&\x00\xd6\x00\xa2\x03\"\x00\x00\x00\x18\x00\x00\x00\xd6\x02\x83\x00\x10\x00\x14\x00\xbd\x00\
\x00\x00\x13\x00\x00\x00\x15\x00\x12\x001\x00\xb9\x05\xdb\x028\x00&\x04\x19\x00|\x00\x00\x00\x01\x00\x03\x00\x00\x00\x0c\x00\x10\x00\xe6\x00\x0c\x02\
J\x027\x00\x0b\x00\x0b\x00\xbc\x00\x00\x00\xd3\x00I\x00\x0e\x03\x00\x00\x1b\x01\x13\x00\x07\x00\r\x00\x00\x00\x00\x00:\x00\x07\x00\xb6\x016\x03\
\xc3\x01\xf1\x00\xaf\x00\xd3\x00\x8c\x00\x00\x00\x08\x00\"\x00\x07\x00\x1e\x00\xab\x00#\x00>\x04b\x01\x01\x00\x06\x00\x14\x00\x11\x00\x00\x00\x12\x00\
\x1e\x00\xee\x00)\x00\x01\x00G\x01;\x00\x0c\x04\x0f\x00\xae\x00\xda\x01$\x00\x0b\x00\x14\x00.\x00\x10\x00z\x00(\x00\xca\x00\\\x02\xd5\x02\
\x08\x01\x18\x00\x10\x008\x00e\x00\x01\x00\x03\x00\x00\x00G\x00\x07\x00\x10\x01)\x00\x10\x00\x80\x01\'\x00\x88\x00\x02\x00\xaa\x01\x1c\x00/\x00\
\x01\x00\x00\x00\x11\x00~\x01\x91\x01\x02\x00\t\x00\n\x00\x0b\x00\xb2\x01\x94\x07\x10\x00\x00\x00\x0e\x00\x86\x00\x08\x007\x00\x1b\x00I\x00\x1b\x00\
\x0f\x00\x0b\x00\x00\x00w\x00\x0f\x00\x0b\x00\x01\x00\x1c\x00\x1e\x00T\x004\x00\x02\x00O\x00\x93\x00,\x01N\x00\x0e\x00#\x00\x05\x00\xa1\x00\
[\x00\x03\x00\x97\x00\x1f\x00\x0b\x00s\x00U\x02\x01\x00E\x00\x05\x03b\x01(\x01\x84\x00\x07\x00\x07\x01\x03\x00\x15\x01\xe7\x000\x02\'\x01\
-\x03\x05\x00:\x00!\x00\x18\x00\x03\x00\x07\x02\xd1\x00.\x00\x17\x00\xb0\x00\x00\x00\xb3\x04M\x00\xe9\x00A\x00\x15\x00s\x00i\x00>\x00\
\xdf\x00(\x02\xad\x01\x19\x00\x84\x03;\x00\x00\x00v\x01\x01\x00|\x01X\x02\x00\x00\x02\x00\x1f\x00\x1c\x00\x05\x00+\x00|\x07\xd3\x01\x10\x00\
\n\x00\x04\x003\x00\xf5\x01\x00\x00!\x00\t\x00w\x00\xb7\x05(\x00\n\x00\x15\x00[\x01\x01\x00\x19\x00D\x00\x05\x00+\x00\xca\x00\x02\x00\
\x92\x03}\x01!\x00\"\x02\x05\x00\xa7\x00\x8c\x02\x05\x00\x1a\x02\xdb\x02\x89\x011\x01\x04\x00\x00\x00\x08\x00\x00\x00\x88\x02\x08\x00m\x03\x02\x00\
\xdf\x00\"\x00\x00\x00\x00\x00=\x00&\x00\x03\x00\xeb\x04%\x00Q\x04L\x01\x00\x00\x15\x00\xab\x00\r\x00\xc7\x05\"\x02O\x00\n\x00j\x00\
\x04\x00K\x02\x0e\x00\xd6\x00\x04\x00$\x00\x00\x00\x03\x00C\x00\x00\x00\x0b\x00F\x01\xde\x00\r\x00O\x00\x03\x00\x05\x00\x02\x00/\x009\x00\
g\x00\x00\x002\x00J\x00\x0f\x00\xa7\x01k\x00\xbb\x02\x82\x00I\x00\x13\x00R\x01\x12\x00\x08\x00\x01\x00\x11\x00\x8e\x0en\x00)\x02\x00\x00\
t\x03z\x01\xce\x05\xc9\x00\x06\x00\x01\x00\"\x00\x11\x00\x13\x00\x1c\x00\x16\x00\xc7\x02d\x00\x01\x00\r\x00+\x00+\x00\x01\x00\x00\x00]\x00\
Q\x01\xae\x06\'\x00\x03\x00\x02\x00\x03\x00\xf9\x02\xae\x00j\x00\x03\x00y\x00\x93\x030\x01-\x00B\x00\x01\x00\x12\x03\x00\x00.\x00\x0e\x00\
\x9c\x0b\xc3\x04\x00\x00\xae\x00\x00\x00\x00\x00\x0e\x00\x15\x00u\x00^\x00\x00\x00\x17\x01\x05\x00C\x00\t\x00\x00\x00\xd8\x01L\x00\x02\x00\xf8\x00\
j\x03\n\x00g\x03\xeb\x03\x02\x00\x11\x00I\x00\x01\x00\x0b\x00\x15\x00V\x013\x07\x11\x00\x17\x00\xbf\x01*\x08.\x01\xe3\x00\t\x00\r\x00\
;\x00\x1a\x01X\x00\x00\x00l\x060\x004\x02\x17\x02\x00\x00$\x020\x001\x01;\x00I\x002\x00\xfc\x00B\x01\xd4\x00\x08\x00A\x00\
\xf9\x01|\x07\x06\x00\x01\x00\x05\x00\xb5\x00Q\x01\x16\x00\x13\x00\xbf\x02/\x00\xd4\x00\x1a\x00d\x001\x00\x01\x00\'\x00N\x00*\x00\xd3\x01\
)\x00\x07\x00#\x00\x01\x00\x8d\x00\x01\x00\xdd\x02x\x03\x00\x00H\x01\x97\x00\x96\x00(\x06\xf5\x02\x01\x03(\x00\xd8\x00\xf7\x02\x00\x00\xe1\x03\
\xf4\x07\x03\x00\x17\x00\x02\x00/\x01\xae\x00I\x03\xfe\x00\x00\x00\x11\x00\r\x00\xe1\x00@\x00\xd4\x00\xb5\x01\x01\x00\xac\x00\xae\x01\x19\x00\x16\x00\
\x00\x00\x04\x00\x86\x03\xdd\x02*\x01\r\x00\xb1\x00\x0c\x00\xad\x00 \x02+\x00\xbe\x025\x02\x99\x00\x85\x00\x8e\x03\t\x009\x00)\x01\x02\x00\
F\x02\xa6\x00\x1d\x00\xb4\x02\x86\x01^\x05$\x00P\x00\x02\x00\x00\x00\x00\x00\x8d\x06\x16\x00&\x00\xbd\x00\xa4\x00\x15\x00x\x00\x0e\x002\x00\
\xb7\x00\x03\x00,\x00]\x00w\x00\xab\x00%\x00\x12\x00<\x01H\x00\\\x00\x1c\x00\x03\x00H\x11\x13\x00\x00\x00\xe3\x00\x05\x00j\x01\r\x00\
\"\x00J\x012\x00\x0f\x00\x04\x00\x08\x00S\x01\x0f\x00\xdc\x00>\x00\x7f\x02#\x00\x1c\x024\x12\x07\x00\x1f\x00\x01\x007\x00q\x01\\\x00\
\xfb\x01*\x01\x02\x00\xfc\x04\xd3\x00\x02\x00&\x00\x0e\x00#\x00\x0e\x00\x00\x00c\x04\x15\x00\x03\x003\x01\x02\x00\x01\x00v\x00\x15\x00\x02\x00\
#\x03\x01\x00@\x00\x90\x00\xdc\x02\x0c\x003\x01q\x07\x1f\x00;\x00\x88\x00A\x01\x06\x00^\x01\xb8\x04\x1a\x03\x05\x00\xe5\x00\x88\x00\x04\x00\
5\x00\xe6\x02\x02\x00\x8e\x02\xd0\x01\x8e\x01\x01\x00J\x00\xd0\t\x07\x00\x17\x00\x02\x00\x03\x01,\x00\x89\x03\x06\x00N\x01\x9e\x00\x89\x00\x03\x00\
\xa5\x02\xae\x01\x05\x00\xac\x07\xe4\x00\t\x00\x0e\x00\x17\x00M\x00\xbb\x00\x99\x04\x88\x00\x8b\x06\x04\x00\xb4\x07\x1d\x06c\x01W\x02D\x00\x1d\x00\
\x00\x00\xf1\x009\x00\x17\x00\x03\x00\xdb\x01\x1a\x00C\x00}\x01\x0c\x00\r\x00\x1b\t\x19\x00z\x00D\x00\x83\x00\'\x02\x0f\x00:\x00p\x00\
\xc7\x02\xb2\x07\x12\x00\x06\x01\xce\x01\x93\x00\x13\x00\x12\x03!\x00\xde\x02\x01\x00?\x01\x92\x03\x1c\x00\xde\x02b\x00V\x01s\x07R\x03\xe5\x03\
\x11\x00\x08\x00\x01\x00\xb4\x04\x13\x00\x0c\x02\x1d\x01;\x03\xa9\x00\x15\x009\x0bo\x15\x85\x06\x90\n\xba\x00\x05\x00\x9b\x05\x19\x00\x00\x00q\x00\
\x85\x00G\x06\x80\x04\x82\x00\x11\x00<\x01y\x00\x00\x00\x0e\x00#\x00\x88\x06\x02\x02\x17\x00\x01\x00\xe4\x00\xa1\x04?\x02v\x02\x00\x00e\x00\
\x9e\x01\x1f\x00@\x00\x8a\x02w\x00\x06\x00c\x00\x0c\x00\x00\x008\x01d\x02\x13\x00\x19\x00\xd3\x01\"\x00$\x00\x01\x01$\x00o\x04\x02\x00\
D\x02\x1f\x00\x00\x00\x01\x00\x8b\x00|\x00\x0f\x00\x02\x00\xbe\x01\x0b\x00\x00\x00\xad\x00\t\x00\x1c\x00\x07\x00G\x00\xe3\x03\x0f\x00\x00\x00\xb7\x00\
\xaf\x02\x01\x00\x10\x00\xef\x06\x81\x00@\x00\x00\x00!\x00;\x00\x08\x01\x08\x00B\x04\x07\x00\xd8\x00\x9d\x00\xc0\x02\x94\x02\x01\x00.\x02\xf8\x04\
\xed\x00\x00\x00\xd2\x00\x04\x00\xe8\x00\x94\x06\xeb\x01\xf7\x03\x06\x00*\x02\\\x00\x03\x00:\x00\\\x00\xa9\x00i\x00\x06\x00\xa0\x08\xaf\x00/\x01\
\x02\x00\xe7\x00\x01\x00\x06\x18\xae\tr\x00\x87\x002\x19!\x00\x03\x00\xac\x03\x01\x00\x02\x00\xe6\x03\x9e\x07\x1d\x00\xc6\x00\x01\x00\x9d\x00G\x07\
\x07\x00\x9b\x00\x93\x00\x97\x00\xa9\x01\xa4\x00\x97\x00\x01\x000\x01\x1f\x00\x82\x04\x04\x00\x02\x00\xa0\x02\x00\x00\t\x00i\x00 \x00\x13\x00n\x03\
\x0f\x00\n\x00#\x00}\x00`\x00\x01\x01\xf5\x00~\x00\x07\x00\r\x00U\x007\x00\xb2\x01\x17\x00( \xaf\x04,\x02\x0e\x03\x07\x01\x01\x00\
n\x00\x02\x00\x16\x00\x04\x00\x19\x00\x02\x00\x03\x00\xcc\x01\xb5\t\xd2\x03\xbe\x00\x00\x00+\x00\xd5\x00\xd9\x03#\x00r\x06\r\x00\x01\x008\x00\
R\x01\x17\x00\x00\x00\xdf\x00\x1e\x00\xd1\x03)\x00s\x01\t\x00\x07\x01\x1b\x04\xcb\x01\x18\x00\xa5\x04\x08\x00s\x00\xec\x03\x00\x00\xaf\x0f\x1d\x00\
\xc2\x01\xd1\x02z\r\x86\x02\x04\x00\x03\x00\x02\x00\x08\x00\xaa\x02\x8b\x00\x03\x00g\x01\x07\x00\x1d\x00\x96\x01\xb8\x01\x9c\x03;\x00\x12\x01#\x01\
\x02\x00\x00\x00\x19\x00\x18\x004\x03\x8a\x00\x10\x00\xf3\x00\x08\x00\x13\x00\x00\x00#\x00\x1d\x00\x10\x01\x08\x00&\x00F\x00\x05\x00:\x00\xd5\x06\
\x14\x00L\x00\x02\x00\x8b\x040\x00\xf5\x03\xa7\x0b\x05\x00\xbb\x00\x06\x00e\x00\x18\x00.\x01\xe7\x01\n\x00~\x00!\x01\xc0\x05\x17\x00\x1d\x00\
B\x01\x05\x08\xa3\x00\x00\x00T\x03\xbd\x00y\x00\x03\x00\x19\x017\x00\x0b\x00Y\x016\x00\x00\x01\xfb\x01^\x0b\x01\x00\x07\x00\x04\x00\x8f\x00\
\n\x00i\x03(\x01\x00\x00\x96\x06#\x06,\x00\x12\x00\xd4\x01e\x00\xae\x01I\x06\xd8\x01\xf3\x00\x03\x00t\x01\x05\x00\x01\x008\x00\xdb\x01\
[\x00\x03\x00\"\x00%\x00\x05\x00\t\x00\x06\x00\\\x00\x02\x004\x00\xee\x03\x04\x005\x02\x05\x00\x00\x00@\x03\xaa\x00\x02\x00\xbb\n\x02\x00\
J\x019\nZ\x000\x00@\x022\x00\x00\x00\xc3\n\x08\x00\x0e\x00z\x02\x10\x00\r\x00\x05\x00\x03\x00\xa7\x00\xf8\x03;\x03\xb2\x01\x06\x00\
\x03\x00p\x00\xfd\x04\x91\x03\x88\x02%\x00\xc9\x06\x00\x00b\x01Z\x04\x0c\x00\xfd\x020\x00\x18\x00\x03\x00\x00\x00\x00\x00V\x00\x10\x01\x02\x00\
\x03\x00\x0e\x01\x03\x00\x90\x02\x02\x00\x89\x005\x01\x16\x0c^\x02\xda\x00\x11\x008\x01\x9d\x02\xa5\x00\x1c\x04\xe9\x08y\x00\x85\x00\x1c\x00)\x00\
\x06\x00\xbf\x04\x1b\x01>\x033\x00\x9f\x03\x02\x00\xac\x00\t\x1a\xf1\x00\xb9\x00\x02\x00\xfe\x01\xa0\x00\x93D\x00\x00\x01\x00\x15\x00\x03\x00\x11\x00\
\x00\x00s\x03\t\x00\x06\x00\x05\x00\x86\x00/\x08\x1f\x02\xa2\x01R\x00&\x00N\x00\x0f\x00\n\x00j\x00\xbf\x01\x8c\x00\x1e\x002\x00\xe0\x02\
2\x01\x00\x00!\x007\x00\x8a\t\r\x00+\x05\x00\x00U\x00\n\x00C\x00J\x00\x06\x00z\n\x00\x00u\x00\x05\x00\x0f\x03*\x00\x93\x00\
\x14\x00\x03\x00\xb9\x00\x11\x05L\x01\x0b\x02\xb7\t\xe0\x01\x1e\x01Y\x02\x08\x00\x0c\x00\x0f\x07)\x00x\x08\x1f\x00A\x02<\x00\x03\x00T\x03\
\xf5\x08\x07\x00\x03\x00\x9b\x02&\x00_\x009\x010\x00\x07\x00\xb3\x03\x8a\x02R\x00\xf4\x03\xaa\x06o\x03?\x00W\x05b\x00\x00\x00B\x00\
\xd5\x00\x0b\x00\r\x01\x1b \x04\x00\x00\x00\xc1\x01\xd1\x02\x08\x00\xf8\x03v\x06t\x07\xa3\x00K\x01\xb8\x00\xf8\x01\x10\x00\xb2\x00\xb7\x00\x07\x00\
\x00\x00\x8f\x00c\x06#\x06\x83\x05\x0f\x00l\x01\x0e\x00\xc6\x04\xe8\r\xa1\x01\x01\x00\x02\x00\x03\x00\x83\x00\x1b\x00\xf9\x07\x17\x00\xdb\x07(\x00\
\x98\x00\xe5\x03\x07\x02\x89\x00!\x00\x04\x00F\x00\x1d\x07D\x00\x03\x00v\x03\r\x00\xba\x01\n\x03_\nQ\x01\xa5\x05!\x00_\x00\x99\x00\
\x00\x00\x03\x01\xb7\x00\x18\x00\xf6\x0bs\x00A\x01\x08\x00\x11\x00\x00\x00a\x00\x0e\x03\x06\x00\xe6\x01\x85\x00\x02\x06\x00\x00l\x01\x01\x00\xc9\x00\
\xe3\x00k\x02\x88\x06w\x06\xac\x01\x9f\x02\x03\x00d\x01\xa5\x00\x0c\x00\x00\x00\x02\x00Y\x00\xb5\x039\x04K\x00\x04\x00\"\x08A\x00\x05\x00\
\xe1\x10\xc9\x00\xce\x16:\x023\n\x06\x01]\x02<\x00!\x00\xed\x01\x00\x00\'\x00Z\x07\x1a\x01\x14\x015\x00^\x00\xe3\x0c\x00\x00\x0f\x00\
a\x04\xe0\x01\xc4\x02\x12\x00\x17\x00\xb5\x002\x01\r\x00M\x00\x01\x002\x00\x02\x00\x80\x05$\x00\xa5\x02\xf0\x033\x00\xa5\x00\x07\x00\x05\x00\
*\x00\x02\x00\xcf\x0c\xdf\x00a\x00\xdb\x11A\x00\x07\x00S\x00\x04\x02&\x00\xcd\x04\x8e\x00\x03\x005\x00\x06\x02\x11\x00\x02\x19G\x00!\n\
\xd8\x01\x11\x00n\x00\x86\x0c~\x01\n\x00\x0e\x00\x19\x00\x07\x00\x00\x00\x1c\x00\x8c\x02*\x00v\x013\x00\xcc\x03\t\x00\"\x0b\x11\x01K\x00\
\x08\x00|\x08\x04\x00,\x02M\x00\xb3\x05\x02\x00\x00\x00\x88\x01\x88\x0bY\x08\x01\x00T\x00\x86\x01T\x00\x1c\x00!\x04\x03\x00\x87\x00=\x01\
\x20\x023\n\x0e\nM\x030\x00>\x00\x01\x00\x84\x00\xc3\x00!\x02\x03\x03\x9b\x01\x01\x00\x0b\x006\x07i\x00\x95\x03<\x00\t\x00R\x01\
&\x00\x06\n\x03\x00\xf8\x062\x00\x0e\x00\x9d\x00*\x00\x01\x00\t\x00\xb2\x03a\x00\x04\x00\x17\x00\x1a\x00\xed\x02D\x02\x04\x00\x00\x00\x05\x00\
\x12\x00\xb7\x04\x01\x07\xa7\x00\xe3\x01\x00\x00\r\x0e\x91\x03\xfe\x08\xee\x02Y\x01\x06\x00 \x00\x0b\x00\x12\x00(\x00\x1e\x00~\x00\xe4\x00\x06\x00\
5\t\xf3\x00\x08\x01\x0e\x00\x02\x01\x00\x00\n\x00\x19\x02.\x04\x00\x00\x0c\rC\x0eJ\x00\x00\x00\xcb\x00\xb7\x00\x01\x00Q\x004\x00\x02\x00\
\x9e\x01\x04\x00\x82\x03\xa2\x00$\x00\x91\x00\x1a\x00\x19\x00\xae\x0e\x00\n\x8b\x05\xff\x0f\xc1\x01\r\x07\x00\x00\x00\x00\x03\x00\x08\x00\xea\x02\xd7\t\
\x03\x00\x15\x00\"\t\x05\x00\xeb\x18\x08\x00Q\x01\xf5\x05,\x00\x01\x00\xd1\x028\x05(\x00\xe6\x0b\x87\x05\xe8\x05\xf0\x02r\x00\xed\x03\x10\x00\
k\x00#\rT\x01\x92\x00\x80\x00S\x00o\x03\xc3\x04\xe9\x04/\x01\x12\x01\x0f\x01Z\x03\\\x02.\x00\x00\x00|\x05\xe1\x03\x01\x005\x01\
\'\x00~\x04\x11\x00\x01\x00+\x00\x18\x00:\x00\xf7\x01<\x00\x92\x00\xe7\x04 \x00>\x06\x01\x00\x00\x00\x00\x00\x00\x00\x01\x00\x8b\x00\x02\x00\
^\x07\x00\x00W\x00\xaf\x00\xe6\x00p\x01\x1e\tr\x00\x87\n\x02\x00\x7f\x05e#\x98\x0c?\x00=\x00\x1c\x01b\x08\xf6\x00\x0e\x00H\x00\
\x02\x00\x8d\x05\xfc\x02\t\x00R\x07\x0b\x00?\x031\x00L\x10\xfd\x10\n\x00\x14\x00\x15\x00\xcd\x00\x90\x05\x9e\x00\x07\x00\xc4\x01l\x00\x00\x00\
\t\x00\x06\x00w\x0e)\x02\x1f\x01E\x10!\x00\xab\x065\x00]\x07\x15\x00\x10\x00\xb4\x00`\n\xa0\x02\x08\x00U\x0f\x95\x05\xd7\x0f\xd5\x02\
\x07\x11d\x02t\x01\n\x06+\x00\x02\x003\x00\x98\t \x00\xc6\r\x06\x00\x01\x00\xc0\x00\x00\x02\x13\x00/\x00\x9d\x05`\x00\x9e\x00\'\x07\
^\x0e\x03\x00m\x01W\x001\x00\x0e\x00\x9c\x00w\x02\x01\x00\x13\x02\x0b\x00\x8a\x00\x00\x00f\x049\x05\xc5\x087\x03\xbf\x0c\xe6\x001\x00\
\xc3\x04\x0c\x00\x04\x00\xc4\x02\xe4\x00\x18\x00\x1c\x04\x08\x00\x05\x00D\x00`\x01\'\x01A\x0c\x00\x00\xc9\x0c$\x00\x02\x04\x04\x00\xd0\r\x00\x00\
\x00\x00\xe9\x03U\x01*\x00r\x00\xaf\x04 \x06\x19\x00\x04\x05\x00\x00\x1d\x04\x00\x06-\x01V\x10\xdb\x00\x0e\x00\x01\x00\x19\x00>\x07\x01\x00\
\x9c\t\x05\x00&\x00\x19\x00\x99\x06\xc1\x0b9\x01\x10\x00\xa5\x023\x01\x15\x02\x06\x00\x00\x00{\x00\x00\x00\x8c\x08\x03\x00\xb9\x00k\x02\x08\x00\
\x06\x00 \x03\'\x00\xa8\x00\x93\x02\xa0!d\x02F\x02\x18\x02O\x00\x15&@\x02\x02\x00[\x00\t\x00\x07\x00\x04\x00\x07\x03T\x00T\x00\
k\x00\x06\x00\xc2\x05\x13\x00\x12\x00b\tE\x00K\x00\x03\x00\x04\x00\xc6\x1b\x10\x00R\x0f\x16\x00\xc4\x01}\x051\x01p\x00\x02\x19z\x01\
N\x17\x19 \x00\x00\xc2\x00\x07\x00\x04\'\x01\x00\x08\x00Z\x00\x00\x00i\x01\x99\x0f\x07\x01\x83\x01!\x00\x03\x00T\x02\x89\x03\x9e\x136\x00\
\xdc\x01j\x03e\x00\x00\x00c\x01\x15\x00\x04\x00#\x01\xa9\x00\xd4\x02\x05\x00\xb1\x04\x07\x00\x92\x08\xbf\x08\x1e\x00;\x003\x00/\x00S\x0e\
a\x05*\x00\x91\x02#\x02\xdf\x00\x08\x00\x1c\x01\x1d\x00)\x00\x84\x00S\x00C\x00\x0b\x00\r\x00*\x00\x07\x00\xe2\x05\xb3\x03\xc5\x15#\x00\
\x05\x00\xa4\x04a\x00\xbd\x0b\t\x00 \x00\xc2\rm\x04\x02\x00\xb11\xf4\x04\t\x00\x13\x11T\x03>\x006\x00G\x00D\t\x06\x00\x16\x02\
\x12\x00\xa9\x00\x04\x00\x9a\x05\xcf\x01\xca\x05\x03\x00\x08\x02\xe4\x04\x07\x00\x05\x00\x01\x00\xe8\x01\xf4\x00w\x04\x1c\x006\x00F\x13\xa0\t:\x00\
R\x00\xaf\x02\x1d\x00K\x00\xa2\x00\x16\x00\xa1\x19\xb6\x16\x01\x00\x02\x00\x17\x00`\x02\x8e\x196\x00\x17\x01\xd0\x02\xb7\x02\x1d\x00l\x00O\x02\
\x01\x00\xae\r\x0e\x00(\x0co\x01x\x04\x82\x08\x14\x00", b"\xd5.\xd2\x19\xcb\x00\x86~S\xb15\xc2\x0f\x81a\x10\x050\x84\xc1q\xce\x9d\x11\x9ab\xa3MS\x11u\xb8\xb2\x10\\c\xcd\x92\x81\xd0\
\x90\x13\"\xe4@\xde\xa3`\xadK\x90#\x0b\xb2\x03\xbf\x10f\x82\xb3\x00\x00\x00q\x92\xc2 \x05\xb2\x9d:`\x00\x00\x00H\x8cq\xad\xbc\
\xf2\x00\x00\x00)x1\x1d\xf9r3\x8c\xf32\x83\x80d\x1c\xf0WG\xf3\x85\x0crmS\x12s\xe2\"M7\x03p\xb1\x000zq\
Bi0Q,\xa0\xcb\x07Q\xc6\xf9!wRA3\xd9\xd0\x19\r\xc2\xe1.\xb3\xa8\x1eA\x82\xa2\x10)oS\xc2\xef\xf2\x00\x00\x00\xc9\
7\xc1\xa7h\x90\xc3\xf5\xb2M\xe2R\t\r\xc1\xe4\"\x11F\x8cr&\x8a\xc1\x82\x8f\x83\xc0V jl\xb02\xe9qm\xb7aq\x92\
\xa11\x16\xd0\xd6l\xf2\x8fI2\xcdD\x10\xe0\x1bbI\xea\x00()\xe0\x17\x82\xc2\xdb$\x12\x96\xf3`R\x0e\xe0t\xc8\xe1C\x19\xb0\
\xaf\xb4A\x8e\x1b\xb0\xdf\x88\xc0N9\x01\xb4\x94\xe2\x04\x16\xd2z\xdeB\t\x97\x800w\x11\x87k\xc2\x0ft\x00{W\xd1QTC\xd1\
J@\xb2\x8f@b\\\x02E\xc4\x00\xfe\xb2\xc0Lo\xe2\xb9O\x90-]BBu\xe0\x87\xa8\x00\xb3\x88\x80\xa1~\xe3!\x80\x11](\
\xf0/\x17\xd3\x01\xe7\x91j\xb5\xa1\x1c\xd5\x81_7\x90\xf2\xb7r\xefsQ\xf5\x1a\xc0\x18{\x91f\xf1\x01\x9d\xf1\xa0\x97\x93QZ\x0f2\
Hf\x11f| hk`\xa9\xb4\x02q:\x005\xd1\xe1\n\x9e\xf1&\xb3a\x00\xf5`\xe4\rb\xbc@\xd0L\xdf\x82\xfdY\xd3n\
\x80#\xc5mA\xde\x86\x02\xcc\xa5a.Mp\xb1w!\xc8~\x03c\x91\xb3\xe3\x86\x03\x03.\x03\xff\xa4P\xfelS\xc1\xadq\xae|\
1\xd8=\x91\xa4\x95C\xb1\xfa\xf1\x15\x02\x824\x93\xb3S\x902\xbb\\\x92\xf3\x91\xc30@\x91\xda\xaa\"\xbf\x9bA\xf4Iq\x8b\xf80\
\x01\x90\xc3H\xca\xe2\x8f\'\x90\xc3&aFa1\xa5Tr\x00\x00\x00\xec\x86S\xd3\x86\x02Kg\xa1\x12\xdc`\x00\x7f \xc7\xa1\x90Y\
X\xa2*+\xb1\x08f\x12\xe2\x981\xe9\x95\".\xc1\xa0\xb0\x8e0ez0\\ \x91\xc2RbH(\xc0\x99\x04\x82\x82\xa3q\x1d:\
\x00\xbb6\x12\x142\xa2\tb\xa2\x1e\xcc\xf1\x7f\xcb\x90W\xdbaGTr\xc7w\x11\x7f*\x91\x0ct\x81\x00\x99\x01\xe0\tb\x00\x00\x00\
\xf0\x99\xe2\x1b\rQ\xa0\x91\x11= !\xe6\xb5\xf0\xa3\xb6\xf1FMQF\xe7\xe1\xdb\xb11\xbb\xd8R\x8a\x15r^\xa4p5\x131w\
\xfe\xb2X_#BT\xd1b\x83S\xe2\x93\xd0U\xf9\xa1\x9d\x7fc\xe3\x0fr\x86\xd6\xf1\xf6\xf0\xe0\"\xdf\x01`,\xc0\xa1\x10\xf1\x13h\
\x80\x93P\xa0\x1c;1 #`\xb5\\1\xceR\x03Q\'1fGS\xb3\x10aq\x1d\x01\x89\x88\x01~\x9f\xc1\xd4\xdaq\xd0\xcf\xd0\
\xfbQ\x81\xea\xbcb\xbb\x02\xf0\x00\x00\x00\xdb\x8c\xd3\xe4\x85\x93\xba!S\xd6\x9a\x12\x84\"0\xb8\x10\x92j\xd6\xa0\xc8\x81R]G\xc15\
q\x12{\x89\x83\x14\xb6\x82,g\xe1\xb1\x9d\xe1:\xae\xc1%\xb2\xb0\x87335\x9f\xe2E\x9a\xc0k\xcar\xfd\x1f!\x00\x00\x00;\xcc\
0\x1e[\x90\xf6\xfc\x02A\x93\x91\x00\x00\x00\x00\x00\x00<\xe7\xd0\xb8\xeb!\xaa\x8dc\x16\xb9\xc1S72\x05[3\xa2\xce\xc2q\x10\x10\
<\xf6Q\xefYAwl\xf0W\xb60]\x06\xc2\x1d\xe6\x80\xf4D\xa1$\x19c\xc0\x96\xd2o\xac\x90\xbc>q\xed\xc02\xe3s\x11\x18\
\xb8!\x94)q\xa02qT\xa0\xb1\xd1<q\xc0\x81q\xc6N\xe0\xcab\x91m\xa8\x92\xca\x15p\xc0\xbabp\xd5A\x01\x92\x90\xbf#\
\xd3\x87\xfc \xd5V\xa1\x9cTq\xd8\xa4R%mC\xad~\x03bic`\xef\x92\x9cHa\x1b<\xb21\xbe\x12\x156\xc3QgC\
\xafo!\x87\x7fP\x8b\x02\xc1Cm\xf0\xd4(\x91\xd8\x8b\xf0]\x14A\xe0dSq\xa6\x00\x82\x1d \xeb\x18\x13\xb1\x04\xc0\xf6\xc40W\
\xfd\xb2^IS\x84\x8c##\xac\xe0\xcb\xff\xa2\xbb6P]\xeb\xc1j\x97P\xad}!\x03\x82s\x00\x00\x00!\x132d\xc1\x11q;\
\xf2\x1b\x14R\x13\x0fR\xe1\xfe\x00\x12Pq0)\x81\xf8\x112\x12v@L\xcb\xf1\x8d: ]\x8a\x10\x87X\xa3\xf70\x93\xefdC\
\"\x96\xb3%\xe2\xc2M\xef`\xb6[S\xdb\x91\xf2\xa1v\xa1W\xc5\x81\xa9\x0e\x92wL\xb06e\xc2\x15W\xa3\xc1t\x93\xc6\"\x11\xbf\
\xa9\x91J\x05\x80\xa4E0}\x8dC\xda\xa0\xf0\xa51\xf3\xf1\xb1Q?\xe5\xb0\x81(\xb2\x13y\x13\x1ea\xe0\xb5t\xe0\x1a\xc0\xa2\xf5\x80\
`[ @\xfe\xd3a\xb4\x98\xf2%\xff\xc1_C\x03\x01\x062@La\xddK\xa0\xcf\n\xa1u_`n\xd0\x90\x98s\xe2p\x8eC\
S\xd8\xd2\x87~@\xa9\xa4as{\xf0@\x18`\xcd3\xe1\x01>r\x8b\xbeQ\x00\x00\x00\xfaS\xc0\xd9\n\x91o\x0b\x91\xa9%rg\
Vr\x8d!\xf2\xc6\x9eq\x1bY\xf0\xcfK3Y\xe8\xe0E\xbd\x11s\x81B\x1a\x8a\xe2\xe0(r\xc0\xbc\xc0\xc4\xad\xc0\xa4\xe2\x11\x0e\xa5\
\x00\xe1\xca\x10)\x82\x00y\x11\xf2!QC\xe2\x15\xd3\xcc- \x84+ \t\xb5\xd1\xc3\x9fpGI \xaaa\x81\x8b\x031\x84w\xd3\
\x89\xfe\xc0^\x1d\xf0U0\xa3m\xf9\x82[\x9f\xc1\x0fC1;:\xa3\xc6\xc6qI\xab\xe0\'\x01\xb0\xbcNP\xaa\xc3\x02\xa1&a\xc4\
\xe9P\x0e7\xd3\xe5\x84\xd1\xb8\xb1\xc1\xd7\xb8Q.\xc8\xd2\x8b0C\x89\x13\xf0\x00\x00\x00\xf2\xc31\x8fC\xa0\xb4\xd3!kW2o&\
\x20YOs\xa9\xcb\xe2]+3\x954\xb3zF\xa2R\xa5\xa2\xe1\x07\x90\xac\xd02\xc0\xb41\x1d\xbcB\x8f\\a\xa0\x84\xe0\x96ES\
\x8f!\xf1\t\x9f\xa2\xa5w\xa3U\x96\x82\xd3\x87\x03\x00\x00\x00\x10P`\xc7\x94\xd1^\xf0\xc1 H\xf3\xd9\xfa\x01\x00\x00\x005\x10\xc2j\
\xe0\xb1F\x90\xd0\xbe|#\xb7ESo\x96@\xeeyc\xee\xb4\xa0J\x88\xf1\x9df\xf0\x1f\x911\x00\x00\x00f\xd5\x92\x9b\x19a`O\
A:F\xb1\xee\x92\x01\xee\xf5@\xef\xaa\x10\x04\xda\xe1BTC]UA\xf3}\"\xda\xae\xb0\x06dr\xd39Q\x9c\x94\xd3\x82\x99P\
\x15\xf3\xb1p\xeb\x01\xb8\xd1\xa1$\xb8\xc0]\x03\xa0\x02I\xf1\xf3\t\xd2\xdb\x06\x11\xd8\xc5\xd1\x1al\xd3W\xd51\x96\x96\xe2\xf0WC\x94\
\xec\xe0J\x8d3w\xce\x02d0\xe35H\xe3\xf9\x81\x80\xd4Q\x00|\xf4!\xc6wS\x7fy\x00X\x91\xc0\x95O\xc3#*0\xe3\xc9\
\"\x85\x18\x11.\x9d\xd2)\x8a\xe3\x01\x84@\xc9ea\x95\n2\xf4!\x11\x1e\xfc\x11\xca\x8b\x83\xc1o\x10\x81\xfa\x825;\xc1\xcc\xf2\xf1\
\xaa\xb9Q\xf8\x07\xf3fxb\xad\t\x01\xbcR\x91\xd2\xe4b\x88\x0c\xb1A\x86\xd1`\x18\x00\x8f\xf1\xb2|\x0fc\xf1\x011\xfc\xbe\xb1\xde\
\xae\xe2\x80nq0\t#o\xcb\x81\xe4\x0c\xf1\xed\xe0q\xc9\xc0\x81M\xb40\x82\xee\x81\xc2\x84\xf1Q q&~\xd2\x03\x89p\x0f\xfa\
\xa1\xf7\x99\xd13>\xb0\x83F\xe1\x1d?\xd1\xb6H\xe2\xe0\xe4\xa1\xb4\xa0a\xe3\x0eP\xb7?\x93\xf5\xf0\x02\xe6x\xc1`\xc2\xe07O`\
k\xf9\xc0\xc8\xe4\x11\x013S\x13\xb3 w\xd6\xa0\x13\x19\xe1\x8b\xd8\xd0V\x8aS\x90\x071\xab\xd1\x11\x91\x94\x911L\xc0\xc1\xde`Z\
L\x01\x14H\x91\xd8\xd2\xd0jn\xc1\xff]\x90h\xf0pe\x11\x11\xc9\x98\x82\x1b-\xa2\x14\xb2\x92\xef\xd8\xd1\xf6\xde\xa0J\xb3\x90`\xc5\
Q\x0e@b\xd5>\x01\x10\xb9\xf0Y\"\x80\xc0\xdc\x82\xad\xfb\x12\x1a\x19\x91\xdb\xb3\xe2I\r\xe2n\xe6\xd0\r\x0bb/%\x90Q\xf4\x00\
A\xc5\xc0\xe8\x85\xd0\x9a\'@\x8e\xb0P\"\xc7\x80\xeePq\xd9I\x80*\x13\x817\xc7\x82,\xc7\xc0\xdc\xfb\xd0\xf0\xe3\xb0\xd13\xf2F\
\xf5\xe2\xde\xa6\xa1gX!\x1c\xa0\x90\x03\xde\xd0:\x9c\x12&\x94\x90\xeb\x96\x90^{P3\x14\x82\x11\xcc\x12\x1b\xddp\x85\x112\x07M\
C\xd1\xe5\xe2C9\x91\"C\xc2T\x1ec\x04{\x80\xa5\xb4\xa1,\xcbR\x92\xfeb\xda\x93\"\x00\x00\x00\xb0Sq\xab\xc7\xb0\x9e\x18\x91\
\xebj\xc3>\xcd\xa1u7\xd0\xfe\xda\xc2hQ\x02\xdf*\xc1\x0c\x12\xc1\"~\x11\x80_\xd1:.\xc0\xe5_S\xafR :5q\xe1\
[\xd0+\x91\xf2\xc6\x91\"\xf9G\xe3\x80\xed\x804\xf6q\xbc\xab\xb0\x9a\x0baul\xe1M{c\x86\x8e\xd0\x06\xe9r|\xe0\xe0\x87)\
\xe0F\x93c\x00\x00\x00<\xa2\x12\xa9\xdf\xd0%\xbf\xc1\xe3\x08\xd1`\xd7r\xcb\xf1\x91?\xf6p\xe6\x031\xa7\x8b\xa1\\\xea\xc2\xb3\xe5q\
\xae\xd2P\x83\xefQ\x84\xb1qm\x9aA\x1f\x18\x02o\xb1A\xf3\xee \t\xce\xd2\x96\x02`\x8a\xab\x91\xafIB6\xe6\xb0\xe67\xe3\xeb\
a\x82\x0c<\"\xd4@\x00|vs\xa8o@R\xbbA>;bV\x081\xc16\xd1\x91\xe2\x01:\xb9\x80hIp\xb1\xba\x91\xd3u\
0\x98\xefQ\\\x0e\xd1\x80%\x10a\xab\xd1\xb6{\xb1\xa4\xbd\xa1~\xfd\x81q\x97\xa0\xe3:\x10xk\x93F\xe1\xa0\xc8L\x03\xe3\xa5\xe2\
\x11\xecQ\xfe=\x83\xa8e\x90\xc3\x08\xe2\xa6$\x13\xd1s\xa3f\xa9\x11[p\x10\xf5G`7\x902\xaa\x1a\xc3\x15\x1b\x92}\xf7\xd0\xb2\
\xb6\xf1\xe0\xaf\x12x\xbd@|^\xb0\n\x84PO\xf6\xa0\x08\xfc\xf1\x05\xc0\xa0\x89\x14Q\x04\xca\xd2}\xafA<\x8d\xc2\x8b\x87\xa1\xdc\xdc\
\xa2\xc3\x961\xb0)#\xce\xfd\xc1\x96\x01\x92\xd4\xcc\xb1\xfd\x06\xc0#\xf1\x90Z\xc9\xd0\xc89\xd1\xe0\xfd!\xa4d#\xbca!s\x84\xc3\
vuq\xd7,0\xad\xb71\xb2\xefA\x95V\x12\xffk\xf3Ah#p\xb7`\x0cSP J@\xf8\xb1\x81\xb2s\x01\xfb\xc6P&\
!\xe0\xf8B\xc10\xc9\x01o\x8c\x83A\xd3\xc0S\xb9rY-\x82\xacd\"\xba\x06R\x9e\xa7\xf0\xf6\x19\xc0\xec3\x00\x91\xe2\xd0\x84\xa0\
!\x1cX \x17C\x10\x90Q1\x8c}\xd1C\xaabH\xa004\xcf\xa2\xd9f\x10y\xa9!)\x000\xfa@\xa0z\xf1\xd0\xfb\x1aS\
\x1a\xef \xac\xd4\xe0\xf75sF\xfe@;D\xd02U\xa0\xe46\xa1\xedZ\x83\xb5\xbar\xb2\xc7\xc01A\xe2\xa44`\x8c\xf0\x01\t\
|\x82\x1cD\xc1\xf9n!\x15\x1ca\xa6\xf9A\xdd\x16\x00\xdd\xcbp\x1a|\x10<\xfd\xa2\x0b\x06\xa2c\x17\xf2j\xdb\xf1\xd3\x0cq\xf1|\
\xf3\x9dE\xe1\xfe\x803_\xe7\xf1mJc1\x14A\xda\xf2\xe1R\x14q\x00\x00\x00C\xfe\xb1h\x90\xc1\x10\xb7!\x8bY\xc3D\xb1\x10\
`Z#\x01UA\xf6\xac\x81\x86\x82\x10J\xdaa\x9a>\xf3\x95lp*\xd3\x92c^q$L1\xafj3rf2R\x1c\x10\x82\
Y\x134\x1d\x90\x0e\r\xe0\x06TC\x14\x1f\xd0-\xb1\xf1\xa7\x05\xe1Jb\x813A\xf0\xd1+b<*\x01\xd1\x92\x90\xdc<\x90\xde\x82\
\xa3\x06\xd0\xe0\x96z\xc3\xec\xfc\x90\xa9\xa9\x91\x81U\x80\x90\r\x82\xe6a3\xa8\x19\x93Eq\x13Y\x1a\x03djP\xbd7`w5 \
\'\x05a~\x01b\x14k0M=#\xf1[\xf0%\x84\x83\x93b0|\xdcP\x8c@A\x9c\xc0Q8\xe6\x81\x1aJA\xe2\xfc@^\
\x0c\xa2\xf1\xad\x91\xd6qc\xf2\xf9\xe1K\x08\xf1I}\x10M\x8b\x82\x1f*\xd2j\xb3R9\x9a\xc0~\xec\xa1\x8b>\xe3~\xf3\xe2\\\xd8\
\xc1\xfeP1.\x1c\x00\xbd\xd6\x915?\x80\x97\xe7P\xcf\xd3\xb1\xdf\xe7\xe1S\x99!\x1a\xdb\x02+1\xb0A\x81\xb2\x17\x81\xe1\x02\x93@\
\xc3\xb5\xc0\x18\x12\xe1P\x07qQC\x82mi\xf2\xae\xf6\x12~`\x93D\x00\x12\x95\xd4\x02\x80\xa1a\x13m\xa0d\xfe\x01\x88\xa3\x10A\
\xc71\xfb.!\x00\x00\x00\xc1\xda\xd0-\x8f\xf0\xb7\xf2\xb0\xb2P\x91\x00\x00\x00\xd0\x1a\x90L\xc9\xa0\xd1t\x01;\xd4\x11\x15\xa6\xd2\x80]\
0\x13\x13\xb2\xa8%c\xc1s\xf0E\x0e\x93\xa03\x00>HsU\xd9\xc1\x88\x88\xd0$\xb6\xf0>\xb0\xd1\x11_\xd2\xed\xae\xa0\x98\xb5\xb2\
h\xf6a\x19t\xa0\x04\xcd\xb2\r,Ar\xe0Ad\xe5\x12\x17a\x83\x8fN\xe2\x87Y`^\x9f0\xd5\r\xe1\xaf\xb4\xb0<\xf2!\x91\
aa\x1c\xa8\xe1\xffx\xa0\xd6\xfd2\xcd\x85`\x13\xe42\x9ah\xf04\xc4\xa2HL\xa0\xc1f\xb3\xd0&\xc1\xf7\xc4q\xf5\x89@u\xf1\
\xf2\x0b\xb3\xa0\x9ag\x10\xbd\x08P0w\xc3g\xa3@\xfcY\xc0\xd2 B\x96/p!|\x82\x92\x81\xf1AO2uM\x00\xb5\xe9\xc2\
\xd7P\x11\xa8\xdcp\xda!\xe1\x851\x81\x1a\xb2A\xbd8\xe2\xc4\x0e\x91\\8\"\xc1\"\xc0\xeb\xee\xe0\xbf8q\xf1\x12\xd2\x8a\xb9\x92L\
\x03\xb2(\xafp\x86\x89\xc2v\x82\xf0\xe7\xd0`\x0bP\xb1N[b\x186\x01\xaet\"\x7f:@\xaa\xce\x80>\xfe\xf2\xe8\xb6\x00\x8e\xfb\
\x91\x89\x84\xb03?!o\xdfP\x0b\xf7\x12\xf9\x11\xd0Va\x93\x81gC\xc4\xd1\xa1+\xa3!WQ`\xd3\n\xf0)\xe5\x11*\x82C\
\xe98\x11E\\\xf0\xea\x8d\xc15\x8e\xc2\x9a\xc5\x91+Cb\xf22\xe0\xb1\xf1\xd1\x83\xe1\xa1\xa9\x84\x13\xb2)\x80\xa6p\xa3a!!\xbc\
\xbeA\xc8\x19\xa0t@\x93j\x0c\x83\xf2\xcc\xc2e\x85\xe23\x172\t\x1d\"\x11\xe0\xd0\xe7EB\xf1f\x03\x92\xf9\xf1M7Q\x13\xfd\
\xf0\xd9\xcaBLu\xa2\xdes`T\x95\"\x07b3|d`\x8du\xb1\xd3\x7fs\x80\xc9\xd0\xc9n\xb3\xc8B\x90\xd0\xfb\xb0u\xe7\x10\
\xe2LpVi\x93z\x0f`\x9d\xa2p\xcd{\x01Z\x1d\xc2\xb7\x18\xc0\x01\\ I\x0bR\xdf\x8d\x11Dl\xc1*\x16\xf2\xd5\x99 \xaf\
@\xc0\xd9GQ\xc3\x7f\xb0\xe7\xe5\x80;\x92\xb3\xf1\x06\xa2\x1a\x9b!f)\x00\xb9\xa8p\x10\x15piW\x81\x95z\x01\xba.\x93\x11R\
P)\x16a\xd4\xfc2!\x1f\xe1\xf7\x84\x03\x00\x00\x003ZrG\x87\xa1\xd8#qJ\x89\x13\xd3\x9d\xf2\xff\xe2\x80\x12\xe0\xe1\xfb\x1d\xb2\
\xe6<1\x178 J-B\xf0\xf8Q\x1b\x01\xd1\x89\xa4p\x99\x92\xf1\x17\x83\x83\xc03\x82\x9f\x95\x01\xb5=\xf1O\xa1\xe0}\x02b\x8b\
\x1f\xd2y\x1a@\xfa\x18\x01i\xdb\xd2%wp$q \x9f\x98p{C\x81,\xf6\xc0fq\xd2\t\xf7!r\x85\x81\x7f\t\x91\xe4\x00\
\xa1r?\xd36\xdc\x10\xbc\xbaA!c\xc3?\x84\x81Y\x93\x10\x00\x00\x00\x9b\xc5\x90e\x8b\xb0i\r\xb0\xc8h3\xcfZ\xc3\xffub\
\xc7*\xb3\xae\xaa\xf12\xfa\xd1b\x15b\xf4\x1e\xd1}\x83Sm\x05\xc2\xe8lP\x91y3e\x8f0\x85\x98\x00\x90Q\x83\"\xa9\xb1\xa6\
m\x80\xe0^\xf1^v\x93Y\xecQ\xa4\xd2 @k\x90\x87\x13Sq4@\xdaH\xf3\xf3p\xf0(\x9f\xc1\xcc\x07\x90!]\xe0\xc4S\
\xc0\xcbG\x80\x15\xefR;\x7f\x10\x92\xc5\xd2\xb4\x0c\xe2\xb4\xb2\xf1\x00\x00\x00=\x8e\xf3\xa95 \xbf7\x133b\x82\x16\x84\xb3\xf7\x9f\xe0\
\x00\x00\x00\x9e\xabQh\xf3B*\x08\xe2d\xe2\"\xd6b\xa3\x00\x00\x00J\x81P:\r\x80\x00\x00\x00\x90\x1c\xb2\x00\x00\x0085\xc2\x83\
\x04\xa3\xca\xabQ3\x0e\xb1\xbc\x9c\xf0\x14\x01\xb2\x9c\x0f\xd2\xc1\xb0Qk\xe3\xe2]}AE\x08bj\x08Q\xa1\xecP\xf33s\x879\
\x83uP!\xdb q\xaf\xa8\xc2!(\x90y;\x90t0\x81\x84\x152{C\xd0=VP\xb3i\xf37t\x91r\x82C\x00\x00\x00\
\xfa:\x02:\xee\x00\x82\\\xa3\'|\xd1;\x0cP\xd9\x1b\x83<^b3H\x10\x9ft!\xe3\xd60\x14~aQW\xf3Q\xfb\xd1=\
\x8b\x80\xde\x02\x82^@ \x10v\xe3\xda:\x81\x0c1#\x8d\x05\xe1X?QZ>\xa0\x13\x15\xf2\xcd\xbeq\xcb\x8eQ\xa7\x19\xa1\xd0\xd7\
QL\x08\xf3\x9f#\x81\xc91c4G0BM\x80\xfb3\xe1\x84%\xf1Q\xc8\x92_y \x0b\xfe\xa0~\x85\xb2\xfb\xaa\xb1\xbeD\xf0\
\xb42a\xfa\xb4\xf0/l\xe1\xaeEs^\x0c \xec@S\xe5p\xd2r\xb2\x91~_\xa0\xe3\\r\x03\x0er\x98\x13\xb0h\xb2\xa2K\
\xa71\x93`\x13\xd7\xfd\xa1g;3\xb5\xb0\x90\x02:\x135\xc6\x90\xb0\xd1pX\xc0\xa2\x1f\xbb \xcf\xb7\x11,~p\x84\xfb0mt\
3\xdcR\xc0\xcaW\xc1Q\x98P\x0c\x83\xe0\xaa\xf4\x80Hr\x92\xd6&@\x00\x80\xb1\x88\xab@E\xf3\xc2GR\xd3\x0fB\x03\xd4\x13\xc2\
T\\\xa1w\xd8\xf0\xb6\x14\xa1\x88\xdc\x00\\\x98r.v\xb3\xa4\xb4 \x08S\x91\xa6R\x115?\xf2*\x18a\x9f:\x01\x11D\xe0\xbf\
\x01\x81\x00\x00\x00\x1ar0|6\xf1\x14\x92\xb3\xd6\xfbAw\xc4\xf2\x98\xe9\x81\x00\x00\x008\x99\xd0ZM\xd0\x87K@\xd5\xba`\xc4Y\
3FmC\x99]\x83\x03\xa9\xd0&\x952\xce9\xb2\xf9K3)\x81A\x17\x1a\x80\xf6\x8da\x06\xed\xc1\xf7\x91\xa1\xab\xb3\"x\xc82\
y\xdd2\x0e\xac\xd0\xfcuQj\xcf\xe0L\xd6\x11\x01\x00\x10en2\xbc\xb6q\x96\xb3\x90\xdfi\xb1\ny!|B\xb0^Q \xde\
\x9b1\x16\xe6\xc0>\x87\x11N(\x82\xd7\xb3\xf0\x90\x88C^\x87\x03\xdb\x18\xe2\x00\x00\x00\x8d\x87p\xb9\xb5\x91\xb8\x87\x13\xfby\xa2\xd9}\
\xc0.\x11\x82\xd2g\x83\x19o\xe0\xa9\x87\xb3\xf2\x90\xc0\xcf\x8bq\x89$08\x08\x81\xea1\xd0u\x981\xf2wb\x1f\xd6\x00\x1d\xb8r\
\xa5\xc0 \xb2\xe7\xd0/l\x92\xd4;\xb0ss@\x07epn\xdeP\x86^22\xd8\x81\x18vr\x13S#\xf0\xea\xa0\x1b>\xf0\x07\
\x7f\x03\xc4\xbf!\xa2\x15\x90\x92\xc9q\xcb\xeePXv\xf0\x00\x00\x00\x9e\x1c\xf0vg\xe1\x97a\x00\xe3(\x91\xfb\xef\xf2\xdc\x9d\xb1\x1a\x89\
\xe3\x96\xa8\x90a\x992\xdf5sn\xd41\x10@\x81\x80b\xb04+0\xc1\xde\"\x9c\xfb0\xf0L\xd1\x1as\xb3iW`\x01\x0c\x90\
\xd1<2\xf09\xf3\xc9.C\xa3v#\xb1\x9a\xd0\xa7\x88\xa0tR\xb3-\x87\x10N\'\x90c\x801%\xcd \xa7\xd30A\xa1A\x8b\
\xddaS\x1dSr\x89\xd1L\x8bP\xd3\x02\xe0\xbaP\x90\xd4\x94\x82AI\xb1\x87\x1c\xa0\x02~\"\xf7\xe7\x02\x01\xb1\x90\xa2DB\x9fi\
1\xacN0\xb7\tA\x1cS\x93\xf76\x00;XP\xe0\x14\x830[\x92Y\"\xd3G\x940\xad$\xd0Ew\xd0\x07?\xc0\xc5H\x13\
>\x15`\x0fNb\xc0\xfd\xf1\x12\x9e\xf0QH\xa1\xe9\x8a\xe1W\xc7\xb0*E\xe3J\x9a\x01^\x18B\x0b\x8d\xa3\xdb\x85r,\x11@\xe7\
[\x81#/\x93\xb4\x98\x10\x00\x00\x00\x93O\x11\xb3\x88R\xf1*\xc3\xd4\xa40\xfa\xee\xf0$s\x92\xfb\xf5\x92l\x94P\xc6>\xc1\xfc\x00\
\xb27\"\xa2\xc34a\xc8)0\xb0\x83p4\xa8\xd0\x05v@\x1d\x81\x01\xe4\xf3@\xb073\x8b0\xa1HG\x83\xf4\xb1\x02\x9f\x89\x12\
l32\xabYA8\xfd!\x0f\xab\xd1#A\x90\xd9\x07\xc3\\\x86C\x83Npp\xfd\xe0C\xdb\x90\xb9Oc\xd4\xe6\xa0\xa4\x96\xd1\x97\
. }\xdf\xb0\xdfR\xe1\t\x1b\xd1\xbcsC@]`#!\xa1\x00\x00\x00T\n\x91\x13\x85\x02!%Q\x8a\xd6\xb0\xac-ph\xf1\
\xa0\xea\x81\x82\x1d@\xa3\xed\xb3r\x81w\xa1\x81\xa3r\xa6o\xa2\x190\x90\x10;\xf0\xbei\x02\xc0\xe0\x81\x0fuqN!\xe3\x0c\x82\xd3\
g\x03BI\x0f#u\xf8!\x00\x00\x00\xfd\xe6\x80\xf1\xc1\x90\x11L\xb3\x8bt\xf3@g\xf2\x06\xa2a>{\x13P@\x93\x08\xe6 \n\
?\x12\x1dp\xa1\x03\xac\xf0\x99\xdc\x80.X\xf1\x16Y\x83x]\x93\x00\x00\x00\xea\xf4\xf0\xf2\x96\x92&\xdc\xe0\xc3I\xc1.\x152o\xab\
\xf1e\x0e\x81\xa8\xdd2O@\x90\xbcJ\xb2pS\x11_R\xa1\x16bCf6C\xee/\x11mp\x10P\x87a\x05\x98\xc2\x9b0\xb1\
\x13O\xf0%\x98alr\x93\x055\x81\\\xe6\xf1\xd6\x88\x12\x91V\xa3N\xff\xf2\xd0\xe6\x91#\x9d\xa1\x08\x15\xf2N+@\xeb\x04\xa3\xf9\
\xf2\xd12\x8fQ\xe5 \x03\xd1\xc1B\x83/#\xf5\x80\x93=\x05\x80\xb5\x0bp\xbet\xa0\xbeV3\xfdDBD\xc8\xe2\x96k\x81\x08\xbe\
\xf1\xfd\x1f\x904\xb8\xa0\x1c\x89\xe1\x05\xae :\xdd\xd1?\xec\xb1\xc2\xa8\xc0t\x1c\xa2s\x8b\x90g\x0f`\x8ag\x80\x14\x84\xc0\xa7d\xc0\
\xef\x14qU\\\xa3\x87T\x03\xaf\x10\xa0\x88\xd8\xc2\xa7\x05\x12A\x1d\xe2\xed\xcf\xe0Q\r\xa2\x1a\x93P\xd9\x86 \x07\x19q\xf7S\x03\xb9\
\xc3a\x85e\x00\x9c\xcfp\x94\x9e\xc2Kl\xd0\x04\xccrD\xd9A\xe7\x10\x13\xc4\xb2\x82?<\xa3\xe0\xa6`\xbcc`\x0b\x93\xe1\xbbp\
C\xdb\xef\xd1\x82\x03\xb0\xdb\xc72\xe6\r\x107\'s\xe8\x0b \xb3\xf9!\xear\xf2\xb9\xf0\x91\xeco0K\x800\xad\x860$\x85\x83\
\xb0V\x12\xa6\xd7\xe0i\x16\xe1;~r\x00\x00\x00\xd9g\x11\x02\xbcQ6\xcd\x90Cl\xf2vf\xa1\xcf\x17\xe0_\xb7\x92\x1e\x9f\xc0\xed\
\xf82T02\x1e\xb3a\xce\xd3\x10\xa7\x83\xd3\x92\xf7\xa2\xcb\xa1\xb2S:`\x13K ?c\xe3\x00\x00\x00j9\x00Z\x7f\xc0Xw\
\xc1X\xab\x81\x91\x023S\xc2@\xc9}s\xde%\x93\x18\x10q1\xbc\x02\x8f\x8a\x13\xd2\xe7\"\xf40puq0\xce\x9d\x90\xcb\x7f\xa0\
\xa5\xb6\xa0x\x01\xa0\\\xa8\x92\xceY\x91\xbf\xbe\xf0\xe6o\xf3{}\xc3\x94\x98p`%\xd1\xb4\xc0\xf1?>BY\xb7 \x15b\xb0\xd3\
M\x00X\x1eR\xffgaU\x81P;o\xf07\x94\xd0\xfb\x95\xc1iuq\xea6\xf3\xaaN\x01\xf4\xa5A?\xfcr\x8e|@l{\
\x80\x81\x91\xa3\xdbh\xf1\xc2\xe5\x02\x98zP\xe0\x8d2L\x85\x02 \xc2\x92\x0e\xc3\xf02\t1\xcc\xfc@)\xcaQ\xcf\xc2\xf0\xa6\xbf\xc1\
\xf3\x04 \xd8\x17\xe1f\x0f\xa2KZ\x93\x8eD\xa31\x84#\x08\xbd\xb2\x9f?\xa0\xac4bT\x85\xc3\x93\\2\xe9\xb3P\xe4uP|\
\xa7\x01\x82\x91\xe1%\xdd0\xdf3\x809B\xc3\x00\x00\x00e\xe6\xe1#]#Q\xa5pg\x1aQYxc\x8f\xbf!0cs\x97\xd7\
\x20\x14fp\x95n@\xefl\xe3\xb2\x05\xa3\xddR\x13,\xe8\xd0\xa4\xb7\xd0!\xae\x80\xf4\xde!;[\xb1\nz\xe1Uj\xf3C\x1ap\
\xf6/@\xbakc!\xcep0\xbbab\xa3\x12\x19\x83\xa2\x0b\xbf\xa1\x1f\xbf\xa2|\xb8\x01\x8d\x1d\x82h\xafA\xbe\x94\x81|\xaa\x91t\
\xf0 \xf6\x180\x86\xd9R_\xf6\x82\xe4\xf0\x91`uSy\x9e\xf1\xc6\x85\x03\xaa\xbe\xa1|\xa9r\xc3\x972XJ\x11z3Q\x05\x94\
\xe1\x9b\xdd\xb2,S\xb23\xbd1\x04\x05\xa2H\xe8\xe0Nj1\xce\xea\xb2\x01\xc5\x92\xe7\xf6\xf1cd\xe2@\x9c\xc17:B\xa17\xc3\
d\xd8r#4#H\xd7\xf1\x18n\xd3\xfa\n\x13\x8c\xf5a|\x84`\x83\xcca\xc9G\x82O\xedq\xbfu`\x10zp\xd2\xec\x01Z\
\x8c\x11X>\xc3Hk3\xa0P\x00O\x0b\xe3&H\xe0\xf5\x0f\x82n>\x80\x89*P\xfd\xde\xb1>\x0e@F7\xd2\xc8d\x80\x08\xf1\
\x20\xc5\x1d\xc0\xbd!\xf2\xfd\x9b\xb1\x14\x8a\xb3S\xac\xf1\xce~\xf1\x07!b\x00\x00\x00\x87\xb52W\xa7\xe0\x0cuC\x91\x8c\x80\x9a\ra\
\xacD\xe1\xd0\x04\xd1aF\xe1{\xe7\xd2\xd9\xf7Q\xa5Ws\xe0\xdaB\x99\xe9\x02;~\x13\xeb\xbd\xa1 \xd4\xe1.\x06q^\'\xc3\xc4\
\xbdp\xce\xd7\xe0t\xa8\xc1\x9e\xb1\"\x91\x84\x93\x91\xb5!\xc3<\x93\x94ja\xca\x0c0\x02\x1a\x80Q\xa4\xe2\x8b@\xb0\xf6\xd2\x01\xe5\x7f\
\xd1fK3\x9fd\xa2\x14\x9e\x81|\xadpc\x89S\xcc\x1e0\x01\xe8\xb1k\xfa\xa0\x8f&QW\x8d\xb1\xb2\x0bb(\xfe\xa1Sb\xa0\
\x00\x00\x00J\xeb\x10[\x85\xa067\x91)\x1b\xe0f\xa0\x10\x86\x1e\xd0\x00\x00\x00\xc7\xb4\x01\xb1}\x03\t\x0c\xc0\xedwp\x99\xd1\x90\x86\
\xc2\xf0\xe0BQ\x8e\x91a\x0b\xfa\xa0/\xe9\x10\x05\x88Q\x81\x8e!d\x97\xe1U%2\xf42\xd1\xe2\xea\x00\x16#\x10G\xa8\xf0i]\
\x83\xb8*p>K\xc1[\xdcq\x1cm\x91\x0f\x95@\x0e\x16p\xc4\x8a \xe3n\xe2o\"\x90\xf1\x7f\x91\x0e8\xa2\xaf\xe8@\xef\xb5B\
s8Cs\x14\xf0\xe5\xfd\xb2\\eb\xfesa5\x1e\xb0\x08\x1c\x10\xd3\x9cP\xcf\x8d\xa2\xd1\xa7\xf0\xaa\x94\xe1\xd9\xd9\x90\xf13\x11\xf3\
C\xc0\x90\xd4\xf0&\x0c\x02\xed\x8e\"Z`\x01\xc0(Q^\x1c\xb2\x9f\xd0\x90\x8b\xdf\xb0\x1e\xe1Ak\x93q\'\xcdrK\xf0\x11\x19\x8b\
1R\x83r\xbbh\x02\xb4H1\xad6\x81<\x9b\xe1\xb2Y\x13\x91=\x80\xd0\xf4\xa0\xfd\xe9\xe1\xa3Y\xc1jy\xb3Y\xa6\xf05(@\
\r\x1bs\xd3X\x12\x02\x01\x11T}\xb0\x88\x93\xd3\x7f>\x135}1\xf5o\xd3\x9a|\xc1j\xff\x911\x96\xf3g a\x80H\x93\x99\
\xa5\x01\xc9K#\x8c\xc4A\xed\xb4\xd2\x15\xf3phJ\x90\xd6\xa1q\xd7\x87\x81\xe4n1\xe2iB[\x9f\xd2\xfb\x111\x8aB\x90\xd20\
\x20\xe1Qc\xbb\x85\x00\'>0S\x01\x03\xf1=\xe1*\xed\xa1\xef\x08\x81BTpBO0\xe25\x92j\xf4\xb1\x80\xea\xe1F;S\
\x1d=\xa3\x87\x06 \x90\t\x10Q\x8fC\x0e\xb2\xe0\x80j\x00G\x8a P\xadb\x8f\x80\xa3j\xe3\x91\xc9\xe5\xe0\x11\xbc\xa0<\xde\x02\xe8\
\x17\xd1\xe6l\xc3\xfb\xd5\xa1`k#A\x16\x82\xc4\xe1a\xd0\xf12\xb0\x9c\x91\xe3\xa5\xb1\xd4\xb9A\x9eE\x82\x08\xe2\x11\x9c\x82\x12\xd26\
\x92\x00\x00\x00\x84E\xa2\xb8\xa1Q\x00\x00\x00\x11\x97\xc1\xc5\x9dqkR\xc3\x02\x8d\xa0H\xe8\x91+>\xe3\xd2\xf5\x00Z\x7f!\xc6\xca\x92\
\xec\xdb\x90k\xe1A\x15\xfe\xb0t\x0e\xc2.D\xd3\xd1\x97\xd1\x80\xd90\xc3\xcb1\xf8T\x10\x9d\xb2!\x8dx\xf1\xebW\"e`\xa0|\
:\x91\x8b\xc0\xd15\x87\x01Ct\xf1b\xa8@\xb7c\x83\xb9\r\x81\xd2Z\x00\x05\xe5\x82\xfd\xf0A\xf4Y\x80|\xc0\xa1\x07m\xb3\x8b\n\
\x11_\xd3P\xc9\x92R\xb6\x0b\x81\xe7\xe0\"\xb2\xd5\x01e>r\x0e\x92\xc3\xfc`3>h\xc2\x93n\xd2\xef\x97r\xa4\xb3\x80`R@\
\rU\x90\n\xff`\xa4\xd2\x01\x85\x9c\xf1zH\xf1=\x07r\xf8\x91\xa00\xb5\xa2\xdf\xc6b\x1e\x8c\xd2\xf5\x8d\x90\x84u\xe2\xb1k\xc3\xba\
\x18\x92\xb6up\xfe\xe0\x81\r\x81\x10\x00\x00\x00.\xe1`\xca\x860\x12J!\xa4\x9a\x12]\x82\x13\xc2Q`\x1c\xcc\xb0\xab\xd8\xb0\x1e^\
0X\xd2!\xcc\xe5\x017\x002\x7f\xe8\xe0\xb7\xa6\x01\xba5P\xe5#\x12\xd0\xd6\x00\xf3J\xc0L\xfaa\xb6\xe2\x10\xd9\x07BqH!\
\xb18\xf1\x1c\xd4r\xc2\x8e\x01\xe85#\x14\x0e2\xd5\x0e\xd0kh\x00\xd2\xa1\xc0!$\x90\xc2&R\x17\x990\x11&\xa1\xaf\xce\x02n\
!aln\x93\x00\x00\x00q\\\x12w\x1e\xf0\x92\x16\xc2\xafl\xa0|\x9e\xf06O\x11\xe4\xf1\xe1\xd2I\x11\x08B\x00\x11\xc6\xe0\xceL\
\x90\x9f\xa3\"\xf3\xcd1\x97M@\xea\xc7\x10\x05\xb4\xb2\'\xf5\x11\xc5,\x11\xba\xfe!\xda~\xb1\xef\xbf\xb2S\x1f\xe1_\xcd\xb1\x1bT2\
\xd5x\x12o\xc9 \xfaiQ\n\x93#\x15U\xd2\nt\xc2\xc0\xc4\xe2\x00\x00\x00\xb47a\x83\xb3\x81\x9e\xc2\xd2\x1d\xae\xa2}n \xe4\
\xf1\xa0nrp\x07\t\x82}\x90\xf1\xc3\x00\xd1\xa0\x01\xf2\xd4\xb3\xa1\x8a]!\x12\x8f\xe0\x96\xf803_\x91\x07Y\x13xB\xe1kK\
Aqm ^\x84\xc0\xac\x89a\x9b\x17\xd3\xedr\x13\x9e\x830\xee\xe2\xd1\xf9\xbdA\xfam\xc3\xef`P:\\C\xedU\x91p\r\x13\
D$2\x91M\xc3m# \x17f\xa1\x8a\x17AU\xba\xe1\xd9SA\xceP@k[#{\xfc!H\x91\xa2 \x18\x00\\\xa0\xe2a\
\x91b\xf0Q3\xe9\xcd0\xd2\xbcR%}\x00\xd1\xc0B\x9e\x80\xe3y\xa1\x82\xcb\x95\x13\xcf\xca@\xd1/\x130J\x01\xdc\x14\xa2\xce\x14\
qGdP\xa4\xbf\xf2|\xb2B>cPso\xd0\x9a}1\xde\xe6a\x03`\x93\xe1\xa2\xa1V\xa3\xd17$qa\x04\x10\x841s\
%\x0e\"Q\xf8p#=\xf0B&\xb0E\xcer8\x01\xe3\x9c\xd8\x91\xc3y\xf1\x8d\xe9\xa1\xe2D\xe3\x059\xd0X\x8b\x00\xa2w\xa1_\
\xe7@\x92\x8cR\xc4\xdcQ\xc0\x16\xc3\x92\x11!\xfd\x87\x93F/2\xd7l\xe3^y\xe1\xe9\x8f3p\xbf\xa0\xeb\x80 \xe6^\xf3T\xed\
\x82\x00\x00\x00\x87\x00Ca4r-w\x90\x8eF\xa1\x8e\xdf\xa1\xbbj`1\xcc\xe1\x89L3\xda\xab\"\x8c\x9f\xb0\xadI\xa0\x91\xdar\
\x0f\xf5 P\xbe0\xb3`a\x00\x00\x00\xb2\xac\xd0\xd5\xeb1B\xac\x91V\xe2\xc1s`\xb0X\x90\xc3^\xd2\x00\xaf\x15\xc2cZr;\
\xd2akN\x12\x8c\x04\xf0Tu\xd0\xc3GC\xce\xce\xc0v\xea\x00):#\xd7#\x80\xba4A\xc4\xfap\xd8\x13\xc1\xb6\xe6\xe2\x0fr\
\x93\x9b\xc7\xf1\x88\xd1\xd2>*\xb0\xbcR\x00\xbb\x9dA\xfd\x1c@n\xec\xe1dN\xd2~Q\x80\nL\xf0\xee\xff\xb1\xcf\xd9 \xa9\x93\xa1\
\xaa\x1a\x12\x1f\x15A\xda\x90\xc0\xac\xc11\xff\r\xe0\xf270kt\xf1\xe8=\xc0\xae{\xd2\xa6\x11\x91\xc0\xae\xf2\xbb\x1d\xb2\x8d\xcd\xb2\xa7\
\xa0\xc2\x1e2\x00\xa2\xdd\x90\x15]!\x9b(b\xbf;\xb0\x14\xc8\xa2[\xdf2\x05\x18\xb1D\xcd25\xa6P\x00\x00\x00\xcb\x8a\x83\xc4*\
\x80\xe31\x90V;\x00\xa2\x0fAf:!\xc9\xe2@\xdc\xe5\x80&\x95\xc3~v\xa0<\xd1q\xcc6\xc1%\x16\x00\xf4\xfa\xd1\xaf<\"\
\xaeu\xc0)\x82Q\x1e1\xb1|;\xb1e\x16\xb2\xc3W\xd3\x83\x13!C\x91\x00\x00T\xb2\x99m\xc0\xee\x08\x92\\v\x01\xf7$1\x07\
F\x82\xc9+3\x9a\x93\"%O\xe1\x14\x03\x02(<\xb2\xfckr\xb6Bq\xed\xc0Q\xff\x90\xc2\x03\xc4\xd2\x98\xe1\x106\xf8Qn\x10\
A\xadw\x90~\xcfB\x816\xa3\xe0=\xe3Z\xc2\xc2\xef\xba\xf0\xfe\xa7\x12\x1cO\x10i\x1b\xe2\x0c\xd2\x10\xa2\xa1R\x8c\x90 \xd0kB\
j\x8132\xd7\xe1\xf5h\x11n\xf4\x02\xbb\x90q\x0b4\xf3\xac\xbda\xa3\xbe\x92\xca!\xa2\xefhs\xe2;1\x9b\xd11\x8d\xa5A\xad\
a0\xed\nA\x96X\x93L\xb0@\xc4\xb7\xe1\xa8\x19\x12l\xeap\xfa\x040\xe4oBH\xff!O\xa2\xb07\xc1\xe0L\x15\xa0\xcd\x81\
\x93\xd5\x03\x01\xa1\xa7\xe1[\xdcP$\x1d\xe2\x00\x8f\xe0K\xf9p45\xd0\x05\xb2@\xdaQ\xf2@\x17Py\x92\xf0d:0B\x8e\xa1\
\xfdj\xe3l\xc0P;\x9d\xe1\x1d\xf8\xa0\xc3\xe9Q\x8f\x9a\xa2 \x0c\x91\xedBa\xd6\xa7b\xce\x94\xc1\xf4\x03\x90Tc2\x1fKp\xb6\
\x83\x83\x01\xe4\xb0\xe5\x9c0\xbaG\x93\x99\x82\xa3\xa8}#\xd4u\x03\x94fq\xfeo\xb1\x99\xe3\x01\xbd\xd8\x11\xb0\x15Q\xdb\x1aB\x13\xee\
A&tR\xe8&B\x15\xf5A\xd2\x11\x90\x00\x00\x00\xbfx\xe3\xeb>Q3\xcf\xf0\n53\xffv\x901M\x11\xccj\x90=c\xd1\
Po\xc1V\x80C|w\xf2\xec)\x10\xc00\xf0mV\xd39>@\xb8u\xa1\x07\xb7\xe1]\xf3\xe1\xc1\n\x10\x80\xc9\xd24\x04\x82\xb1\
b\x81\x06]1\xc5\xf7\xa09o1\x82]\"\xf3<s\xae^\xe1\xb0\x99QG\xb3A24s\xc1NQK\xd8\x80%\x85\xb0qJ\
\xe1w\xdc\x81+\x93p\xc2:\x12I80\xb1\xbd\x00\xcc<c9\x16\xe1\x14\xbe\x00\xdc\xac\x12\xd3p\xc3h\xd8\x11XD\x11\xb5\x911\
\xc3g\xb3\x12\x85\xa0}d\xf2u\xe6!\x1f\x18\xd1zp\xe0\xc5L\xa1\x0c\xd6\xb2\xec! \x0b%\xb1\x05\x82!\xfc\xac\xe2\x10\x80\xa1\n\
\xea\xe1\xc5l\xb3\xe3@\x93\x18;R\xfb\xa5`\xac}\"\xd2\x01\xe2&R\xd2 L\xd2\xafz\xe17\xc4\xb0\xb7\x89\x91c0\x82\xf70\
\x01\x9a\xb8r\xff+@D\xeb\xa0\xb1\xaf\x81\xf7w\xe0ec\x10\x02\x13\xa1\xc3\x103\xab\x97\xd0n\x1d\"in\x90h\xa1Q\x1d^\xf3\
&\x06\x92\\Ls%\xd6\xf1e#QR\xc1\xf0\xc8&3\xa5\xa0\xa1m\x04\x90\xb0\xaf\xb0\xf4\x9e\xf2\xc2\xa3\x92\x01\x03\x91W\xb8\xa2\x00\
\x00\x00]K\xa3\x1e\x0c\x12\xb2tSi\tS\xd3\xc4\x11P\xc7p\xa6\xd5 \xe4d\x91\x91YP\xefm2F\x0e\xa2\xec\x002\x08\x0e\
\xe0\x94\xe8\xf0\xefa\x80\xf6\r\xc1\xde\xf8\x12\x9d\x81qk{\x83\x0b\x06\x11p\'p\xf4<Q\x97\x13BI\\\x11\x8fssW\xe4r\
\x03\xd0\xf2\x01\xf5\xc2\xfaJ\x93\x1cu\x82g\x88\xc1\xc6\xec\x81-/\xc1ao\x82\xe82@\r\x86\x00FD\xb3\xd0\x8f\xd1q\x84\xb2y\
m\x13\xa2\x19 \xec\xbf\x90\xdb\x9f\x91{\x16\xf3\xa9\x18\x11\x1bu!\xd2\x88\xb1x\x9e\"\xc6\x0e`\x8a\x92p\xbe=\xd0[0\x80L1\
\x80\xa6\xda`\x04\x89\x91\x9a^\xf0X\xe1A\xd4\x0b\xa3\x8ciRnO\x11|\xe6\x02\x1d\xc1`\x95Rb@~\xe0\xae`\xa3\xed\xa8b\
m\x0c\xb0\x9e\x950\x05Q\x90\x08\x82\xc2#\xeb\xe2W#\x91\x00\x00\x00<}\xb3(t\xb0!B\xd1\xbcIp{h\xd1\x1a\x83A\xd9\
~@\xc1\x01\xe2\xd5\xc8\xd1\x92D\x81B\xd8\xa2V\x13\xf2\x11[!\rk\x92:\n\x92\x00\x00\x00\xcaup\xdf\x85@Pd\xc3\x7f\x05\
\xc1Hz\x93+n\x02,\xd2\x90\x0bY1\xf0\xa2\xb1~\xe2\xd1l\xaf\xf0\xec\xce\xa0\xcaO\x91\x17h\x91\x1c\x9d Z\xe3\xa2t\x14c\
\x8a9\x12<N1\x18\x7f\xa1\xda\xca\xb1d\\\x93\x0f%@d\x80\x10\xa1\xaf\x01(\x08\x81\x14C\xc3]E\xf3\'k\xc0\xd1=SL\
2\xa14k\x82\xe5\xb6\x81gS\xe3\xeb_\xb1\xc6(\x03\x1f\x1e\xd1c\x13\x03@\xb3\xc2_h\xd3\xa1G\x10\xc3\x08\xc3}i\xc3#\x9e\
\xb2\xd9\x1d\x10\x93n\x93^\x07\x81E\xf1\x80H-\x80\x00\x00\x00\x00\x00\x00\xfa1P\xa30s:>\xb3\xb5\xe9 {\x94P\x12wb\
\xda@R|- \xea\xf8\x10\xf3\xcerK\x9b\xe1\xa8\xa2\xf1.\x1cA\t\xdf1,\xcf1\r\x12\xf0\xf9\xab\xe0\xa0L\xb0\xa0\xda\xd23\
Wa\xbcY\x11\xe4z\xd3;\xc5\xb1I\x9e\xf1\xdb\xa5\xf1k\x8e\xf2\xbe\xff\x91S\xc3\x02\xc93\xd34[p,\xd8p2s\xb1\x7f\xf9\
\xb2j\x83\x909or\xeaR!lP\xb1>\xa72a\xdcb\xbb\xbf\xa1\xc6\x82\xf3\x98\xbf1\x86(\x00\x92ZA\x12j\xb1d\xa9\x10\
\xac2\xf0\x99\xea\xb2\x10\xa2\xf1\xc9\xd0P_\xce i3\xe1\xb2\x1a\xf1$\xa21\x7fD\xb3F\xd7\xb2\xb1\xee\xe1\xafp\x83\x1a\x03\xa3m\
\x05\xc1E\xd5r\xa5\x8c\xb3UV#\xba\xcd0\xeaT\xc3\xe4+\xb3\x97S\xc1TG\xa0\x00\x00\x00\xf9\x19\"\x98\xd5\xf0\xb0\xcb\xe1W/\
\x92D#BK2PS\n\x12\xd1\x17\xb1\xf31\xe0\xcc\xe4\x904,\xc2Ph\xe3\xed\x17\x82\xf5\x14\x92t\t\x00\x99_\xd1\xe9B\xf0\
\'k\x92\x00\x00\x00\r\x90\x13bS\"4\xdc\xf2hq`d\xb1\x10\xe8]b\xe5\x05 \xc9\xefaQ>a\xece \x12\xc8\x11(\
\x88\x90XbCo\xa2R\x1b\x96\xd0\xa6\xa8\x90\xb6H#f\xa3\xf1\x0c\x08\xa1s,\xc0\xda\xef\xe2\x00\x00\x00\xbbw\xb0q\xc02\xd2\x94\
#`\xec\xb1Q\x16\x03\xfdv\x91\xc2D\x82FQ\x82&\xbc\x92}\x86\xf3\xd7\x91\xd1\"B R\x1d \x1d\x8d\x83-\x04\xc3\xbc\xa5\x12\
\xa3\xbba\xf4\x82\x90\x00\x00\x00\xa5\xcb\xc16\xdf\x81\xa5p\x10\xc8\x88\xa0\xef73\x94\xde\x12\xc4\x16\x905\xbe\xb1G\x9b \x93uC=\
\xab!\xe7kC\x1c\x98\xb0\xd9\x82\x10\x7f\x7f3\x0e\x9c1H\x19S\xa3\x12s\t.\xd0\x89\x7f\x01E\xf2\xc1\xaf:\xe1nh\x93\x85-\
s@\xf7\x82\xcb:R\x19-\xe1\x8b[@\xde~\x12\x8d\x8a\xb03C`,X36\xdb\x02\x07r\x00\xd4\xc3\xe2\x82\x162\xec\x81\x91\
\x8b{\xc12E\x02\x00\x00\x00F\x122\xaa\x8f\xf0^V\x93]\xf2q\x7f\xd3\x00\xaf\xeb\xf0\x0f\x0bp\xcfw`\x88\x87\xd3,H#o\
-\x11V4@\xfbrb^t\xb3\xe4\xa0\xd2w\x953t~ST\x14B\xcc\xcfa\x00\x00\x00}\x06\x81\x08\xdd \xb6\xee\x00\xe0\xdd\
\x91\x1a\xd3\x00A\xac\x10\xde\xe0Pp\x93C,\x93\xe1\xc1\xc8\xa1\x8d\x99p\x14\x07`\xcb\x1d\xe2\xfe\x13\xc0\xe1\xd6q\x85\xa7\x91\x1d3\xa0\
\xd46\xe0\tq\xe3\xea\x7fP\x08\x83\x13]\x1b\xd2K=10J\x02\x9d\xd9\xa1\xfc\xf61ML\xa3B\xe8\x91\x82\xba\x10Q%0Q\
)\xe0*c\x82\x80Z 0<SD\xd5\x01\x00\x00\x00k\xbe\xb1\x1c\xa8\xa2\xad\xea\xd2],\x11*!\x83||\xf3/\r\x11\xd0r\
Bu}0\x04|\xe3|\x90\x03\x9c\xdeq\xb5\x84\xb0\x0eO\x13\xf1F\x82\x1e)\xe2\x1e\x99\x00IM\"\xcfc\xe3F\xe2\xf1\x83,\xa3\
\xc2\x8f\xe2\x0f\x07\"V9\x90b\xe8B\xde^p\x92\xd9\x81<\x9f\xd11|\xf3\xea\xadQL\xaf\x90g\xfe\xf03u\x03\x96\x0b\x90y\
\xb5\x91\x18z!\xfc\x1f\x12\xebI\xa33\xf50=\xe7a}\x92\xd3Cv\xb0\xaat0?\x19![2 J\xd70\x81\x9b\x02\x00\xce\
2\x98\x88\x10\x85\xe7 \x00\x00\x00Y@\x91T6\xa1\xd6\xe0\x02dj3\x8a6\xd3\xe3\xcd\xf1\xc2\xacr\xa6]2\x80l3\x84A \
\xe1T1\xe7\x81p\x00q\xb3\x08\xe4P\xd7\x8c\x02$\xa71\xe6\xc7bg\xbd se3.\xa6\xe2\x00\xc51\x1fjQ\xcfPq\xbc\
e\xb3u5\xd1i\x88\x02\xfd/0#\x1aR\xee\xe8\xe2\x93\x88\x81\xd9\'PX\xe5`r\xa0\x10d*3\xa6W\xd1\xdcy\xc0oz\
\xb0kAA(\"\x80\xe2\xc2\x81X\xb5@|\x93!\xda\x95b\x03J\xb3\xd7\t\x91t\x8d\xd3<\xcc\x11\xf5\x1c\x00\x0e\x95#\x8c\x12p\
w}\xf2\xc1\xcf\xd1$\xaf\xc2x\xec\xe0\xb3\x02\x91\xf6}s\xbcHc\xed\xde\xc0\xa3Q\xe0\xfd\x00\xf0^|\x93\r\xb5P\xe2\x12\xc2\x88\
Mc\x9e\xac\xb1^\xca\xe2\x9cus\x9d\xbe\x00M\xdc@\x90`\xc2\xa1.\xf0\xbe\x17\x10G\x92\x02]F@\xbfL\xe3\xf1WA\xe8J\
\x20\x14\xed\xc2g\x1b\x91\xd9f\x83|\xb1@\x87\xd3a\xe3\x15\x11\x82\x81\xb3\x8e\xf7\x00\xcd\xdc\xa2-\x901\xd7\xc7QQ\xa0 \x92\xcfr\
\x00\x00\x00\xf8\x88\xa1B\xf4p\x17\xa7q\xb3\x9e\x00\xb7\xd92\xe0\xfc\x01d\x01 \xfcy\xf0\xe7S\x80\x04\xfa\xd1\x00}\x93\xed\xbaA\x9f\
\x8f\xe1\x11X\xa1\xe3\xf4\xc0\xac\x02\x10ISC\x8f0\x90nCs\xa5n\x10\xe0)\xd3\xb9\x961W\x18\xa1\xa1l3PW\xf0\x8a\r\
\x12r\xd2\xd0K\xfcQ\xf0U\x12\x98\xc2\xf1\xd4\x1c2\xf1\x840\xc9\xc5R0\xd7\x80]nC{\xd3\x82\x81a\xc2e\x070\xd8\xf4\xc1\
T\x80p\xb7\x16S\xb7\xfcq\xe1\xe8\x10/\x8d\x80}kA\xca\x8c\x00\x9eqC`\x8bB\x9c\x11Q\xc34 Px\x81\r\xc9q\xd1\
\x17\x93c\xfdbub\xc1Nu\x93\x7f;CW\xe3aE\xccb\xb5T1\x8f\x99\x02\xcd\xf0PX\x12rG\x8fq\xcc$a\xfe\xbb\
\xa2?\x9e0!\x12\xb0\xe4\x14\xc0\x11np,Q\x81\xdfD\xf1\xc6\x07R\xd0S\xb3\x13\x8b\x90\x81\x9d\xc0\x8f\xaf\x01J\xcc\x90$\x96\x00\
\xf3\xe3\xb2*-2\xa79\xc0\xb2I!\xf4>p\xa9JS\x00\x00\x00d\x960\xb9&\xc3\xb1.\xa2uI!\x907p\xc9\x94\xc3\xf9\
9\"\xb9\x1d\x90\x95\x80\x02\xf0Q\xc1@Z\x81\xce\x8aB*\xde\xa1\xa7:\xa1\xc11\x00\x0b\x0fa {`\xa5`S RQu\x85\
p\xbf\xf1r\xcdC\"\"y\x03\xd7/\xa1Z\xbc \xdb\x920~\x87\x02\x94tq\xdf\xc52\xdf@\xb0w\x0f1DS\x00\xa3e\x03\
\xc6\x02B\xe90Q\xd4TQ\xa3\xfd\xc0\x00\x00\x00-\x0f\x83\x17\x01\x80R\x930:B Y\x06#\x9b\x0f\x90\xfb4\xd1\x8e\xc2\x91\xc9\
\xa5\xc0\xae\xdb\xf0\xdas\xa3\x1e\xd4\xa0\xad\xf6\x00:\xdd0\xe5\xc8\x01:\xa3\xf2\xac\xb01op\xf1>xQS/s\x02\x11\xb3K\xc8\
\x01\x90G\xf3>\x02\x03\x81\x87\x81\x90\x00`\x861`\xbaa\x90\x06\xcc\xa0\xeb\x12\x81I0\xf0d\xa2\xf2\xb99\x82\xfc]\xa3H\xd6@\
\xbc\xe0\xc01\xae\xb1\xd6\xa2\xf0\xbd2\x121u`<\x8d\x90&rA\xb1\xcf \x9f\xc02\x04\xb5 f8P\x86\xf41J\x1a\x02C\
\xe9\xc1\xf3+1\x10\x8d\x10\xab`\xd2\x97\xbaA\xca\t\xf3z\xd7\xf2\x1b\xff\x01\xa8\xf0!\x84 \xf0\x16\xfc\x80\x13\xe1\x90\xab\x94sN\xfb\
\x10w\x80`\x14^\xa1F\x84P\xa8\x88c\x82T\xe2\x84\xff\"\xcd\xfa\xa1o\x86\xa0/_r\xf7\x0e\xb0-\x91`)\x1f@\xd1x\xf1\
\xfa\xa9\xb1V\xa10cI\x11\xe2\x0f\xf3(\x00\xc1S\x8fQ(\xb9\xf19`\xd34\x1fp\x01\x8b\x133\x88c\xd6\x81\"\x7f\xab\xb2!\
\xf4qo\xe6\xb1i_\xf1\x9c[\xf06a\x80\x00\x00\x00\xb6v\xa1\xean\xa3\x14[\xe3\xa6(P\x93\x85s\x8f\x9d\x81x\x85C\x8f\xb7\
@(A\xa1\xdb\x19\xb3k\xeb\xd2\x96\x03B\x00g\xa3V. \xfa>p\x82u\xa1-\x91C\xcb\xee\xb2\xd3Jc\x1c\xc9\x01\xe7\x90b\
\x9b=a\xcdM\xe3\x7fZ\x01\x93\x18\xe1\xb7\x13\xb1\x8e\xac\x91\x19\x93\xc1\x13\x0c\x03\x8c\xda\x10\x10\x1b\x00\xb7\xe5\x10\xe7\xd9\xa1P\xba\xd0\x91\
\x17\xf0\xa26A:\x15S\x80\xc3bO3\x01O\x02\xc2\x04X\x81IK\x00\xf0\xbb\x11\x18!\xc2Ff\x10Om\x82i6R\xa2r\
s\xc4\x873V\xe9\xc2\xd7%\x92\x9a8c:\x98\x01\xbe\xa6P\xb1\x7f\xe1\x0e6\x01\xf8\xf6\x80\xcd\xdc\x91\x1681\xad\x82\x82\x8f\x13\xc1\
\x0e^\x03\xac\x9a!0\r\xa2\x9bU\xc2\xa4\x86\xb37g\xa2L>BI\xec\x02\x90\xc7\x12\xfa\x03\xa1\xeb\xef\x01\xb9\xa3\x80n\xb4\x00H\
B\xf3\xcft\xb0\xebp\xe3\xd9\xfa\x92\x11\x02\x03\xa9[\xc1\xfb\'2\xc1\x1a\xe1k\xb8\xc0\xa2]\x83\x9d\x96\xd1\x85\x13\xc2\x8c\x9b\xb1\xa6|\
\xc0\x1e\x06A\x92\xe0px\x88a\x86T\xc0@\xd01E8\x81\x8a~\x91o\x1a\x01\x98CA\x85\x86\x10%\xc8\xa0\xea\x01\xc1\xf5\x8c\x92\
\xb1\xe5\x92\xd5G3\x868 \x81\xea\"\x9cF@\xfdF\xe3w\xab\x80\x00\x00\x00\xc2\xd5\x92VT\xf2N<p4\xd1\x80\x12\x9d\xe2A\
=\x13\xfcn\x93\xc1\x91\xa1\xe9ic`\xec`oEC\x03>\xa1\xf7\r\xf0\xebV\xe1\x90\xa9\x00E\xd4\xa2\x11@\xb3\xa4`\x82\x9aO\
\x80S\xe9\xa0\xcd\xef\x90\xa6\xa3\xd1#\x1e\xa0c\xeep\xfc1S\xd3\x9a\x01\x9d\xc9A\x12\x94\x00\"\xec\xd0\x94\xca\x02\x8aXQ\xc7c\xe0\
sN\xb1O$@^c\x10\xa3 2\xa8\xbe\xe0\xd3\xa6\xd0\x14-\xa0\xbc\x8e0\xbdbAWD\x82@9\xe0\xd6\"\x01\xcbs\x93=\
<\xd1\xae\xb8P\x89\x9a\x91y\xdfR\x93\xf2\xe1\x94\xc3\xa2UT\xb19\xd0\x02\x8azp__\xd1\x91\xac\x92D\xc6A_\xdf\xa0\xa2\x93\
\x90t,\x131\xc5\x00\x0c\xfc\xa2;\x8aC\xe7\x04r\x8a\xb0q\xe1#`\xfc\xda@\xce\xad\xa2\x91m\xb0\xd0\x9a\x90L5\xd1\xf4\xfb\x10\
\xe1w\x03\x11x\xe33j\x01\x011\xb2\xe5} \xac#\x01f\x94\x93G\x06S\xf7\xea\xd0\x8aLA\xaad!J\x06\x91\xda\xe6\xd2\xf5\
@\x03]\xdepVnR\x8fW\xa2/\x00\x00\xc2\x0b\"\x1f\xf01I_SL\x84\xe1\x8db\x12\xfc\x89\xe3\xf8\xb3\xf1\xa1\x80\x10\xc7T\
1*\x0c`\x00\x00\x00XSS\x0f\xb2!\x83w\xf0\x1bZ\x91\xe3\xcf\xb0I\xbbA1(\xf1d\x84\x03\x87`Q\x1d\x95\x03S\xd5`\
S\xf0\x11\xae\x0e\x01\xef\x02\xb3Hw\xb3\xc7I\xf3\x98\xf0q\x9aF\x13V\xcf\xd1N\xd5\xd2\xe2k\x90\xdfS\xd3tF\x91\x90\x19\xc3r\
]\xc2\xea.\xe2\xcb\xb6r\xaf\x03s\xadC\xb3\x94S\xc3P\xac\x92~\x1c\xe2\x15Q\xa0\xf6Up&7\xd2.\x10\x01\rM\x10\x92\x96\
\xc1O\x971\x11\x00\xe1\xcb\x08\xc1\x7f\xbb\x81\xc3\x89\xd1\xd6\x11am\x1a\x82^\x8a\xa2!\x97\x01K\xb9\xa0\xc9@\x92\xb9\x85!\xe3\xf3\xd1\
\"EQ\xd6\xe9@\xa9x\xa2)\x83\x82hS\xc0e\x10\x805&\xd0\x9cw\x03\xeb\xd7R\x8e;\xe0Q\xa7\x92N\xc7\xc1rX\x81\xb6\
\x1b\x10a\xb6!p\xab\xe2#R\x80\xb7\xfc\x10\x88\xe7\x01\xd5\x05\xe1\xf3?1\xdc\xb8 \xeb\x19\x00\xd6\x8d@\xea\xdfb\xa1\xf8\xb1\xe3\xf9\
\xe0\xb9C\xf3\xecUs\xb7f2\xd7\"\x10\xb3\x95\xe1\xa9q \xbf\xd2\xb2~VB\x9f\xb1p\x11\x80\xa3\"\xe6\xd2\x1e&!\xacf\xf3\
\xc2E\xa1\x0e\x11\xe0\xc5\t\xa1\xbe\xdd\xe0\xc6\x02\xd0\x80\x80\xb3\xb02\x03\x95\x801r\xd3\xc0\x9d\x18s\x95\x9c\xb0\xa5#\x11\x19VCx\
\r\xe0\xa9\xa8q\x1a\xb5P.$\x90\xae\xde03F\xc3Q\xeb\xc0\xf9\x822\x15\x19\xd2\xe2\xb2\xe1k*`\x15;q\xfbs\xc0)e\
!\xf0E\xe1Xh0\x97`!^\xe6\xb2\x04\xa8`O\xf0\x90\xab\x03R\xca\xc4\xf0\xce\x7f\xe1p3\x11L*\xa3\x8acS\xfa<\xa1\
\x00\x00\x00Lf\x83\xba}\xa3\x159\x11\x95P\xc2\xfee\x91\xa4\x1c\xe1\x00\x00\x00\x92\xac\x90\x9b\xee\xe2^\x81\x13\xb5\x86\xb0zr\xc2\x92\
\x1a\x90X\x13\xd0\xb6L\x03\xa2\x120\xc4\xd1`/\x00s\xa5\xd3a-\xef\xb0\xb1~\xf08G\x01\x89\'a\x7f\xa5\xb0\xbc\x8f\xb0\xa8\xf7\
\xb1\xd1z\xc0\xee\x80\x91\xcc\x8a\x80\xb7\xe8\x91\xeb\xebRR\xcerm\xe2\x91\xb4Gq\xf4\xe0B*\xbf\"G\xa4\xc1\xc7As\x99M\xd1\
i[q\xc2\x11\xe3X-C\x94JA\xaa\xf3\xc0k7\xd3\xfa\x12\xd3r\xc7\xa0}:\xb3M\xb2\xb0U\x89r\x966\xa1\x06\x9a\xc0\xf1\
&P\x9f`\x82\x97\xfaP\xd6\x19\xe1\x0e\xf2\x82FP\xd3\n\x15\xd0S\xc7\"\x83\xf6\x92\x885\x13 \x8a#\x00\x00\x00&\x14RZ\xaa\
\xe1\x95L\xa2\xbd\xc2\xf2\x1c\x9f\xe1\xbcx@\xe2\xd7\xe1\x04\xbb!\x9at3\x7f\xf9\xa0\xf9\xc9\xe2\x1dC1\x8c}\xc2\xdc\x95\x90\xdc\x05\xf2\
k\xd2\xc0\xfe~\xe3\xa6UQ\xae\x05\x90\xc9mr\xe1\x99BZ\x05\x91\tn\x03\xdbN\xa1\xeej\x00R30%b\xa1\xff\x82\xe3\xbc\
\xb2\x11k*\xb1\xa6_!\xeb\xc9PQ\\\xb2\x9d\xa0 \x18r\x13\x1c\xe3b\x01\xa0\x91\x07\xcdq,@c\x91\xa50\xb2\xfdbY\xc3\
\xa0 \"\x13n\xca\xb1\x01X`\xa2\xe1`r`sR\xd3\xb0\xe7 \xb1\xeaR\xa2\xe1\x13\xf3N\x13\xa3\xbaQ\x82q\x9c\xd1\xaay\xb2\
\x10\x8ea\x04\x96\x13\xd8\xdeq\xe4\x16\xd1\xee\xdc\xf1\x04\xf3\xf07B1\x00\xaf`\xa0\\C\xeb\xe6\xb0\x1c\xf5\x90\xc5\\2$Wc\xdd\
V@\xcb%\xb1\x18\xb5\xd2\xad\xd5 \xda\xe1Q\xe5\x9b\xe2\x8d\xc7a\xd3\xf5\xd2%1P\xb4\xa2\xf1\x00\x00\x00\x90U\x91\xc24S\x02{\
\x93\x0e<Q\xaeV@ \x8d\xf2\xe8H\xd2\x95\x86\xd3\xd6v\x91S\xd2B\xcc\xd5`\x86:\xd3D\xf8`\xedg\xe1I\xe3\xa2\x14p\x11\
\x97K\x80F\xf4\x01\x9c\x85\x03\x83\x0e\x82\x880\xc2\xe9\xcc\xe14X\x90\xa5\x9e\xc1\';\xc1\xc9Ka\xe4LQ\xc7jcy=P\x00\
\x00\x00\xfa\xa42K\xcdP=\x99R42 \xd4\xd6qy\xc6\xc2\xfd\x8ap\x10\xa4 \'\t \xda\xf50\xaa\xf7\xb2\xd3^r\x7fA\
\x83\\t\x01\x92\x95\x13\xccrA\x93\xf2\xa0\xb1\x88\x03S\xcd\x02\x8e\xfa0\xc7\xbeB\xdf\xcd\x92\xcb\x86\xd3\xad\xea\xc0\xdfD\xd0\xb4K\xd1\
\x8c\xe9\xb0P\xf7\x10\xee\xe1\xd2\x87W#c\x19\xa1\\oSj\xf0A\x00\x00\x00\xdf]a\xb8\x0f\xf2}r\x11\xbd\xdf2\xcaY\xb0\xa9\
\xfc\x91&}\x91\xe92\"pZ\x10c\xbc\x92\x00\x0b`~Q\xf3\xfe\xa2 \x89 !S\x15\xa0\x00\x00\x00\xbe\x8b@\x1fj\xd3\x97\xd9\
p\xca\x85\xe1\x7f\x020\xc5t!\xf3\x05\x01\x11\xf4\xe0\x00\x00\x00\x01;\x01\xd2\x9b\x02\xe8\x9a\xf0\xe6R\xd3-\xee\xc0\xb5\xeb\xd2\xfb\xc6q\
I\x00A\xa8k\x93\xa4/\x02\x03\x04r\xb5\x900r\xbe\x01\xa6\x99\x01\xaf>\xa3\x8f\x86r\'\xb0\xa1\xd4C\x93sA\x10u\x0c\x12i\
p\"\xfbH\x83K\x0f\xe2\x8d\x9a\x10\xa2\xe9\xd0\x00\x00\x00\xdb\xf5\x01\xd230\xa1\xec\x81\xd8\x94\x10\xa9\xb8as\xe5r\x0f\x03\x00\xb3\xdd\
\xb2\x90y\xd2F\\\x03\'\xdf\xf0v\xc8\xd0;\xafp\xb4\'\x80\x1b\xb6\x00\xda\xbf!\x82\xb6@\xb0e\"E\xba\xd2\x01\x8c\x80T*@\
%\xeaP\xb4\x02\"\x13|3\xdeH\x80\xa2\x0c\xd24f\x80*\xed\xb2\x13\x8d\xb1j\xd7\x80\x00\x00\x00\xb5\xcf\xe18i\xd3\x04P\xe3Y\
j\xb1X\xf3\x00\xf8sS\x92(\xd1I~\xb13q\x93]\xd90\xd3\x9b\xf0\xa6\x93\xc3\x0e\x1dcZcC\x14\xef1\xd7O\xb3\nV\
\x03fE\xb3\xa983Y\xbfaGw\x91\x96~a\xc9\x9c\xf1\xee Pv+\xb0;~Q%F\x02*\xee\xb1\x1aZ \xe17\xf1\
\x0f\x86\xb1\xfe aYH0\xfe\xd8\xf1\xd6F\xf3y\xa3`\x88\n\x00^\x00\xf0\xec.\xd1A\xe6\xd0\x85IQ}fp\x7f\xb4 \xa2\
\x1f\xb2\xc7_\xd3Z\r\xd25:P\x02\x86\x127\xa0!\x9b\xc7r\xf8\x1a\x01\xbe\xd5a\x83\xd9A\x13\x81\x03-\xee\x92X$\x10\x88\xc9\
\xf1Fv\x83\xbe\x92\x91\x02\r\x02\xc5\x18pK\xed\x80\xdb\xe2\xc1B\x1d\xb0\x8b\xf2\x92^\xa5\x11\x00*\xe1u\x951\x00\x00\x00^\xd2\x12\
\xeaM\x11\xe8\xf5\x01\xc6\x00\xe2\xea\xdd\xe0pm#G\x8317\xb6R\xc2\x17\xa1\xeb\xf2\xb2\xb8\n\xf0\xb4\xfba\x98\xfc\xc0\x18W\xc1\x07\
T\xd1\xce}\xc0Z\x00\x02m\x9da\xd7\x06\xc3,\x98r\x11\xe6A`s \x19;\x93\x8a\xa1\x81\xb6\x8cp\x1fc\x80\x94I\x93\x99\xad\
\xf1\x87\x9f\xb2\x06\x00\x81\x91\xfdpP\xec\xc1N\xcb\xf0\x14\xd1\xc0\x05\xb6p\x8e\xe0\x92\xe2e\xd0\xd1*bR\xe7\xa1\x84ern\x8a3\
P}\xa1\xcf\x80Q\xb3\xd2\x01\x8c\xcf\xb0\xcf\x19R\x02\x86@\x00@\x10I\xda\x90e\xf3`\xe5\xd8\xe1\xa2Z\x02\xdfm\x03PUs\xa5\
\xfe\x10&\x83\x10\xad7\x80HX\xd0\xfb\xbb\x80X\x84\x93\xbc\x86\xc3(\xaf\xd1\xe2M\"\x08\xee\xa2m\xc3\x92\xb6\"cQ8\x91\xdd7\
\xb3q\xf5\xe2(\xb81\xf3Q0p\x950W\xb1\xd2\xb91\xc0\x06i\x00Sd\x11\'5`\x97\xe2\xd1\x01\xde\x81\xb3/\xd0P\xf8\x02\
\x1f\xf2\xc0\x1a\xbfQ\x00\x00\x00\xb9U\x10U\xad\x91\x15\x82\xc3\xa3>\x03)\xc3\xe0d\xe0\x01\x86\xf6\xb1\xb5Y\xe0\xd5\x8e\xf1\x08\xd7pg\
V@\tTp\x8f\xdcR\x84\x99Q\x97\xa1\x81\xb1B\xb2p \x90\xbd&\xb0\xb7\x15\xb2\x1e@\xf1))\xc2\xe4\xc1`CW\xc2\xf5x\
s)\x08\x80xzRn\x13\xa1\xef\xd0\xe2\xe2\'\xf1\xa2Z\xb3?\x8f\"\xb2\xc2\x91^9\x02\x97\x0c`\x06}\x12\xcdr\x00\x8b\xa2\x82\
q\x99\x01\x00\x00\x00\x04\xb1\xb1\x80\x0b\xb0K#qkx\x00:i\xc1\xbe\r\x80\t\xc1\x01qd\xb3v_\x11\xe9V\x80D\x03\xc1\x14\
,s\xf3\xefp\xac\xae\xf1\x95~\x03\x9c\xea0\x8b\x02\x12Rz\x81:\x90\xe3\x7f\x02\xe3w`\x12#\x89\x83y\xb4\xd1\xfe\xb6\xc1V-\
\xf0\t\xb40\x97\x83\xe2\xa6{\x90?\x0f\xb1jcq\x03W\xc1]\xdd\xd0\x13e\x03\xe29\x10\xffWs0\x88r\xf2\x8f\xe3I\x07\xc0\
\x9a\x85a\xfe{\xa1\x03\x84\xd1\xfatA\x8d\x8f\"\x96\xef\xa2\xd2\xfap\xc3\xec\xd2\xfe\xdf\xf1\x04\xc2\xc1\ta\xf1\xbb\x81\xd3Mn\xd2\xf3\
\'\xe1\xcb\x93A\xe4\x15\xa2;\xaaA~K3\xd1\x1bQ}EP\x95=sRJ\xc3\xcf\xd9\x81/\xb0\xc1\xa6\x9c\xb0\xeb\xbcA\xc8\x14\
\x13\x12B\xf0.m#\xb1\x06\x11\x00\x00\x00\x8d\xae\x01\xe5\x8b\xf3N\x12\xf2\x9cBS\x8b\xbe\xf0\x80\xd1\xb2^m#\xaa\x83\x81\xa3\x04\xd2\
\x93I\x80\x99\xac\x80\x80u\xc0{\xba\x02\x84\xe6\xb1\xe4\x99\xb1\x90!\x10\xd6\\\xb3\x00\x00\x00\x05\x0c\xd1_\xed\x02\xcf\x8e\xe2\xd4\x88\xf00\
{\xc1$\x072\xe2\xcf\xa1\x1cD\x03<\x91\xa3\xc2\xc3\x91\r\x14\xd2\x11<\xf0]\xba\x82M\x80R\xab\x02Q\x8e\'\xa3l\x96\x81\x05\x02\
Q;\xfa\xb1\x8a\xcb`\xb8_\xe3\xbal\xd0F\x85\xe1^\xe4\xc1\xc6\x9cB\xba\xcd!\xdbt\x11aM\xa3l+\xd2$<\x81\x7f\x7f\x81\
\x1d\xc0Pu\xca\xf0\xdb\x9dp:\xb1Rh\x920Z\xb0\xb2$\xba\xf2qL\xd2\xdf\x8e\x10\xef\x8c\xd0\xdb9r\xe3\xc5\xd0[4\xe0\x86\
Gr\xd5?\xe3\x89\x07s\x1c\xda\xa0\xab\xe8\x11\xfb\x17r\xbcq\"#\x02S\xbc\xf1\x81\x13\xc2\xa2\x83\xc5\xd1r\xfb\xc0\xc6\x93`\x13\x96\
2\x02\x8aq(;c v\x00(\xb9\xe0@\x1bR\xac{\xe0\xd5\x93 \x12\x12\xc2\x19\x8e\xb0\xcfB3\xc5\x1ap\x1d7\xf1Z\xb2\xb1\
\x88N\xc1\xf5\xb2\xb2\xb6\xf6Pm\x080\xe2\xe1\xf0L\x99\xf2\x0e\"\xe3:f\xf3hJ\xf1\xb69\x81Ff\x824\xb2@\xc1\xd2\xa0.\
\xbf\xb1\xfe)\xc3\xe5\xf7\xa1{\x95\x91\xab*R|w\xc05\xc3\xd1\x00\xa6\xb1X\x82`\x15\xee\x82K\xf9\xd1\xc7\x05\x91p\x17\xd2\xd3\xe4\
a\x00\x00\x00K\xc6@\xb4\x811\x1d\xf4\xa0c\xd0\x81\xbb}\xc0\xbb\t`re\xb1\xbf\xc10\x88\x1e\xc1\x13\xbd\xf0TE1^tr\
e\x93`\xec\x05\xb1Zz\xe0H4\x82\x996\xc3\x01\x04\x00Y\xad\xe0&h`\xdd\xf2\xe2\x84\x9eA\xe0\x0c3J\xbf\x01\x81\n\xa0\xfa\
.@\x9d\xc82\x05V\xf1y\"\x11b2Sf(P\xdd\x96 \xd9\xc0\xf0\xf2\xe9@\x13\x963\xd9\x8f f\xc6\xb1\xb0\x01!\x89O\
\xe2k[pyQ\xe1\x8f8\x90\x01\x8fA\xeaG\xc0\x11\xad \xe9\x0fpF\x7f\xe1\x95\x17\x126\xe0@\xa9O0E\xbe\x92\xecI\"\
\x00\x00\x00\x84{\xb0\x8e\xdd\xb0\xc8 q\x00\x00\x00\x16>a\xccF\xe1\xf3E\x93\xe8\x0b\x12\xea;@\xa6j\xe3\x18\x901\x94\x7f\x13\xb8\
\xe9!\xde&\x90*\xaa\xd1\x17\xcf\x81\xda\x80\x91r\xe4\x01P\x8b!+\xf9\x01QQ\x93\xdb\xee\x90*U\xa1\x8f#\xd3h\x8e\xb1\x04#\
\x91,\xf2\xe2\x81\xa6BEF\xc2\xdav\"\x05~\xb3\xe3wq\xa63\x81\xbc\x88\xd0\xc9\xe6\x12\xa7\x03\xe0~LA\x81A\xf2h=\x01\
\x9b\xe4\x01\xa7,\x03/\x0e2\x95\x00\xb2\xedz\xb3S\x19\xd2\x007\x10\xb5\xd2\xd0\x8a\xc6Bj\xc0A\xe5>p\xe8\x82P|v\xe2\xf1\
\x0e\xd1\xa0\xce`\xb2\xe7\xe1SsA\xe442K6\xe3gm\x93k\x1a0iZQ\xdd\xffP\xec\x8d\xd3\xad\xb2\x82s\x06\xc0\x8d\x95\
p\x004p\xd1\xdc\x80\xd6\xd3\x02\xe7F\xf1_\x9b\xd1\xc5\x1fp\x046\xb1\xf7*\xa2\x1d \xc1D3r\x01c\x00\xa1\xa6\xd0\x98\x83c\
\xad\rq\xcd\x0e\x80*\x16s\x82P\xc3\x00\x00\x003\xc5B\'\xa1!\xa3#@]\xfd0\x8b\xa8Q\x92\xfd1l\xde\xf1 k\xa1\x08\
2\xd1 \xd8p\xe2\x82\xf0\x84\x9c2?\x9eQ\xc3lq\xddU\x03\xa8\x13\xa0\x8dt\x02\xdeM\x10\xd6z\x82\xb0^\xb3F)\x81\x00\x00\
\x00\x0b\x9aQ\x8c?\x01R\x8e\x13\xe3!\xf0M\t\xa0\xb7<\xe3\xe88\xf3\x0f[\xd0W\x1b\xb0\xa8z@\x00\x00\x00\xdfE\xf1I\x90#\
\x00\x00\x00\xc3\xfb\x12\xa6\"\x11\xecr\x91\x95U\x03M`Q{3\xd3\x11\x18A\xc3F\xe1\xcd\x1b3\xfb\xeeb\xbf[se\x13R\xa5\
:\x82W\x98\xb1\xb4S\xd0\xb3:\xb3:\xaf2\xfdJ\xb0\x0e\x83\x03\xce=\x01\x99\xba2D[\x00\x1f\x84A\x8d\t\xb3\xc0\xa0P\xa1\xe0\
\x80\x00\x00\x00\xc3V\x12\x8f\x03\x80\xd7\xfc\x90\x1b\xb9\xa0\xf4\x9d\xa1\x0f\xd7\xb1\x8am\xd0<\x0c\xf2W\x9a\xe0d\x10!\xa3I3\x9c<\xc0\
K\xd2\xb1\x1bJ\x83qis\x90\xb4\xd01q\x00\x84c\xf0n\xb3Au>\x01bP!\x96cs\xc3`\x90\x8d\x9dP\xeb\x02\x02`\
6\x11\xd2\xb0rm@\xf1o\x982I\x18B\x05\nAs\xfc\x80\xdaaCeo\xa3@\xd60x\x11Qj_\xa3\x1b\x1d\xf2\xa2\x15\
B\x9d]`\xfb\x96\x90\xb3\x1f\xe3\x04u\x107\xfc\x01\x9d\x14\xa0^\x8bS\x19\xec\x82\x85\xc31/\x0c\xd22\xcc\xd0\xa1C\xb1]J\xa0\
\x9a\x90c\x87\xae\xd0\xf6\xa3\xf1\x08\xe6Q\xfcT\xb3Z\xdeay7\xd1\'\xef2\"\x02\xb2\xea\xa5\xb0\xb9p\xd2\x88c\x01\xb4\xbb\xa13\
\x07\xd0\x95C\xc3\xe0\x83#\xb2\x08\xe2\x00\x00\x00\xce\x19\xc0\'J\"\x08\xa1\x10\xac*#\x96\"\"\xebK`\xb8Er\xa6\xd7al}\
3Y\x19a\xc2g\x90a\r\xd2q\x92\xf3\x16\xdc\x82\xc6\xfc\xb1\xa8\xf1\xd1\x03\xdb\x91\x9f\xad\xa2\xf3\x85\xe3\x1a\xcd\x12!\xe0\xe0p\x1b\x10\
K#\x101\x85!\xee\x1b\x03W\xd6\xd0\xc6\x83\x02O9\x92ip\x81\xea\x8d\x90G\x02a,\x01aFp\x01\x00\x00\x00\r\x00\xc0z\
c\xf0z\x13\x91\x1bS\xa12]\xb3\x93Z\x13\xcd<\xa0\x15\xf9\xa1c\xf5\xe1)\xddaK\xfda\xce\x83\x93\x8c\x85\x818\xbf\xb1\x9c\xd4\
\x81,\xefQ\x08\"Q\xec\xe0\xf0\xca\xa7\xc121\x01\x18L\xd076\x92\xe4\x11!T\x00\x13\xb9\xb8\xb1XI\x12`\x97 i~\x12\
\x00\x00\x00\x9a\xb6p\xce\x1dqiw@,\x9a\x11);p\x98g\x81G\xb6\xc0\x19\xf3\x82\xc0f\xa0?;\xb1\xbe\xf2ay\xc4\xa1\xcb\
\xe7\xf0Ds\xb2\xd2\xde\xe2\x853bi\x05P4%!m\xf2a\xfe\xf8\x91\xb2_q]\xc81Z\n0\x8e;AK\x8a\xe1\x90\xfe\
A\n\"`\xf9B\x10\xceM`\x80SB\x9c\x1a\xb2\xf6\xe5\xc0U\xe7@\x12q3\xb4#\x10]|1\xc2@\xc3\xf6\x13\xf1a\xee\xd1\
\xbc\x01`\x91\\\xf3i\xdd\xd0\xb3k\x12\x88JS.\xc7\xa1\x03<S\xbdq3\xe0\x10Q\xf0\xd0\xa0\xed\x1b\xa17I\x837;\xe3\xe0\
i\x83\x08\xd9q\x8e-\xc0\x88\xdf\xe2\xa8\xad\x90r:!3}@\xca1 1]q\xc3#`\xe9\x0e\xe0\xf2\x93@P\xae\xf2\xdc\xd8\
\xa0\xb6\x0f\x91\xb3\xae\xf0{T#\xa1+\x012\xd1\xc2\xea\nR\x8d/\x00q\x0f\x02\x8e\xbdbpZ\x91\xf8\xd7!\xb5\x8d\xb2A\xdc\xf1\
\xb5\xb6\x10\x86\x1a\x13\xf2\xaf\x01\x95\x8d\x80\xbf\x12b\x85\x1b\x93\x1e\x03Q\xcf\x0f\xf2\x84\x08\xf3Th\x01*\xe5\xc0Qw\x83\x0fn\xd2\x80\
\xb4\x81M\x83\x83\x8d\xa1\xd0\x8e\xc3\x00\x97\x891\xf3~\x91\xa6B\x10\xfa\xc2b\xe9+P\r\xd3\xe1\xfa\xd2\"\xc6\xce\xd0v\xf2pji\
\xc0\xe2\xf1\x82\x08vQ!i\xe2|\xbf\xe0\xec\x83#7\x90\x90\xa2\x89\xa1\x1b5\x01\x18\x0e\xf0A[C!v\xf1Da\xf0w\\\xf0\
R\xce\xe0v\xdd\xf0\x17\x07\xd2\xbd\xec \x9d\x99\x91% \xe3&\xab\x80\xa3\xd9\xc1&\x9bp\x9aI\x11\xfb(\xd0\x8d\xa4\xd1\xf9\xc8\xc0\x17\
\x9cq/{\x93\xaah\xb3\x00\x00\x00/$\xe2eLAIy\x13i+\xc1\ru\xb0kX\xb0\xc5^\xd0\xf8kQ\x0f#\x919\x11\
r7{\xc0\xf3\x93\x91\xa5<\xa3\xd8\xd0\x80\xd2\xda\x00\x16(!:\x05\x01\xe6O\xa3\xfe\x023G\"ay|\x91\xdfu\xe12\x1b\x02\
u\xd8\xa1s&\xd1\x95\x12\x02\xa8\x86Q\x95S\xc2\x96A\x10l\xdfR{i`\xc3\xe7\xc1/fa\xd3\xdar\x1b\x00\xd1\xd8\xbcP\xe0\
\x8a\xe1\xb3<\x109\xa7q\x1e\x112\x96\xe8\xd2\xea\xa6\xd1\xd5) K\xb2a,\x04\x80Op\xf1\x7f\xae!\xd8K#\xec\x9c\x00\x87\xaf\
\xf2\xa6\x0e\xb1GiS\xd1\xc9\x82B\x00\xc0s\x16`.\xea!D\xd4\xa0\xe7E#\xd0Kb\xb6\x8eAir\xc1\xc7\x13\x81!\x13\x00\
\xf0\xe3\x81\xbf\x1a#\x94\x92\xf0Z\xb0\x00v\x87Qc\xfcB\xe7\xd4`L;\x10b\xac\x81\xb9\x10\xb1\xfbA\xf0\x00\x00\x00\xd4\xe4\x80)\
\xc0\xa2\x83\xfcQQk\x13\xd3Y\xf3r\xc6@^\'b\xf4Ja_\xd9\x01\n\x87\x00\x95\xbf\xf0\xd6\x03\xb2\xe4\x07b@\x08\x01\xfbd\
\xe3\x9b\xd6\xa0uD\x92TkR]\xf3\x02Z\xb9 \x00\x00\x00l\xc6\x82\x00\x00\x00,\x9d\x80\xcey!\x00\x00\x00\x00\x00\x00\x80\\A\
\x8e1P\x1c\x99\"\xa7\x8a\xb3\n3!(\xa01\xcfqp\xac\x08B\x9a\xf9\x82\x87\x08\xa1\xd6\xbd\xf1\xec\x88A\xde\xcePm6!\xc9\
\x9ap\xcd\xc4\"\xe4\xc2\xc2\xf8\xa4AZ\x0e\xb2\xf4yp\xcd~`D\x8d\xb1|I\xc3L\xb5\xe0#o\x10\xc7Aqpv1!>\
\xf2\xac\x95\x10s\x16\xa2\x9f?\xd3\xe1\x99P\x8b\xca\x12fQ\xc09\xec\xe0\x16{\xb0\xb2 `\xf5\"\xd1\x10\x8b\xd3H3\xd3\x1e\xb4\xb0\
\x86q3\x85q\xc0o\x9eQ\xc7\tp\x00\x00\x00>CRR\x93\xf34xa\xe6\x8f\xb2\x8b|Q\x9c\x11\xd2\\\x94@\x92}\x10\x8c\
h3\xe341\\\x01\xe0\x9c\xd5\x01\r\xc0\xb2\xc2\xe2\x00\xc2L\"~\x98\x11\x9bi#\xac\x9b\x816\xa1A\xdd\x02\xc3\x92\xce@\x00\x00\
\x00\xa1\x17\xc0\x88\xcfa\xb0\x8b24|\x11\xb0~a|\xbb\xe2vaqDt\xd0udQJ\x93`\x7f9\x91\x18y\xd1\x0f}\x93\
N\xbc\xe0\xbd\xfa2PO\xd1\x0bFa[\x8c\x00\xaf\xed\xa0\x13\xd01\xba\x16\xd0\xe92\xb3\x88kp\x0f\x81b\x02b\xc0(Gq)\
\xa8\xc1wz!-%\xf2\xa2?\x82\xb5\xdf\xe1\xca\xd21\x99e\x10\xd4\x80#D\x98\xe1\xa8\xcf\x82\x8a\xb8q}\x1f\xc3jC\x91\x00\x00\
\x00\x06\xea\xd0\x13\xbaQz\n\x01\xcb\x023=\x87\xc3\xf7LBX\xbb\x80\xad\xfc\x00{\x88\xa0\x1b\xac\xb0\xc5J\xe0\xb3?\x01\xd2\xf9`\
\xfe\xeb0O\xdf\x00\x1b\xcfb\xa4\xe9\x91\xc1h\x11e\x9e\x81\xda$!qH\xa2AU\x13<\xc2\xa1\x08\xf6\xd1Mw N\x17\x80\t\
\xd82\xe4\xed@\xd30\xa3\x92\xeb@z\x9f`\x10\xc5\xf2W\xd0q\xb1\xe3\xa0\xa7\xf0\xe0\xe9\x7f\xb2_fB2\xa00\xa7J\xc1,m\
\x90tx1F\xf7A\xb5\xf4P\xeb5\xc1vZ\x91\tAAsT1\x04t\xd0MP\x82\xa7\'Q6\x800=e\x93\x80tR\
<D\x11\xa1\xac\xf0\x13\xa9\xd2\x00\x00\x00\xb2SS\xbd\x07\xa1E}Q\xe0\xddR\x83@s\xa0\xaa\x80:K\x10\xe2\x01\x92\xfe\x95\xd2\xad\
\xc2B\x8b@2\xec\x18\xe2\xe2\xe3\xe1\x05w@p\\\xd0\xb1\xe2\xf1\xb8K2E%c\x1f\x7f\x93no3\x94\xd5\"\xcc\xb9 \x86x\
\x82\xfc\xa5\xa2+\x0e\xd0Mt`\x81XA\xd7,#\xcd\x82\x01\xa9A!\xcc5\xd1\x14\xc5!\xb0\x82q\xd590\xf0Ns\x11?\x91\
\x97\xa1\x02\x0brq\xf7\x153\x16\x86\xe1\xe2\xdc0\x88\xf4\xf0\xea\x9d\xa15\xf8B\xa1\x0b\xf2\x07(!\x1b\xffP^\\\xd0\x8f\xee \xd9\
vS\xf2>q\xc0~r\x1f\x99\x11\xa3\xc9\xe0<\xd4\xf0w\xeb\xb0\xaaCP\x92[\x03elS\r\xbc\xc1\xd0y\x00\xd2\x15q\xa3\xdf\
!\xbb\x05\xf1\xa44C>\xe1 \xb8$P\x84\x0fQ\r\xe91]N\xe34b\x03\x99}RTR@\xd0\xae\x01\x1d)\x01\xc4\xf9\x00\
O\xa8a\xd0\xe8\"\xc5Csb\xa1`8l#C\xa9\xd1\xa2\xcb\xf0\xea\x97\xb0\x18S\xe0$\x11`\xf3Xq,\x8dC\x1b\xd9\x92]\
\xddB\xcc\xf4\xf2\xf9\xf3\xe1.\xff\x81\xfb\x06A\x1c\xc4\xf1\xe1J\x12 \x11c\xae\xf4!g\x85!8\xbaQCbs\x1d\xb01\x86O\
C\x01\\Q\xa8\x07\x02\xc2\rBK\xb6a\xccs@\xd7@\x13\x1e\xd82\xc7\xfe1AC\x93 \xf7a\xc3\xfb\x80\xf5\xdf\xc1\xd6?\xb2\
\xcf\x0es\xaa*\xc0\xef\xa3\xf2n\xc4\xe0DU\xa0e\x98ajfa\xbf\x95\xb2\"\xc3\x01\x1b\x83\xa0\xbc\x06\xe0\xfc\xc3\xd1\xb5\x8f\xb1b\
^\x12^v\xf2ch\x12\x9dV\x03f\xcb\x10\xf5{\xd3\xea\xd6\x80~\x0e\xc3\xea\xcf\x92\xc7\xd6\xe2\xeb\xb9\x10\xfb\x07A\xc5,\xf3\xc1\xc7\
\xa2m\xd0b\xf7Hr=\xf5pS\n\x00\x0ef\xd1\xb4\x8c\xf2\xd4s@\xd8\x08\"\x8dE\xc3\'+\xb0T\x8a\x10\x00\x00\x00^-\x11\
\x84\xe2\x02\x94\xa7a\xc0Q\xe1\xf5\x92\xc3\xb11 \x16t\x035\x06\xb3\x93\xc4p\xf5\xb0 |j\x13\xb2J\xd3\x91p\xb1\n\xdb@\x90\
\x1b\xd1w<`\xe0\x910\xd2Q\xf3:]R\xbco\xe3\x9ae\x12)s\x93\x14\xf1\xb1\xc3\xe1\xe2F\x87\x13\xca\x01\x12\x1c\xb8\xd0\xce\xd0\
!\x99K3\xf7,Q\xeeD\xa0\xc6\x0b@\x9ff1\xf5i#\xe5bS\x86\xff\xa0\xd6Obp\x08\x12\xff$ \x0c\x8f!M2\xd3\
2\xa4\x01\x1c#\xd2\x90\xa6\x11x\x8f\x11\xfb\x8d\x03)\xfb\x916=q\xc3Q#\x01\xae\x82\x06\x1ecr\x91\xa3qY\x80@\x1c\xa03\
\x85C\n\x87\xd3?\x05\xe3d\xc7\xf1uG\xd0\x9d(!\x92\xc1r \xc2\xc0\xb1\x1eC)4\xb0\x06\xd7\x91\x924\x90\xba\xf6\x01\x07|\
\xb0\xa7/1\xa8x\xa0\xb8N\xd1\x85C\xf0\xfa|`\xb9\xdc\xc0\xd9$\x03\x00\x0f\xd1\x1e\xe7a\x07\xa5aY\xe7\xd2\xfb\xf9\x90\xc0n\x83\
[\x95`\r\r\xf2\x17\xfdq\xe6\xa4\xc1\x06\x8a\xf0\\B\xe0\xe1c\x03\xd3\xa4\x11\x00\x00\x00\xd3\x1b\x80]\x14\xa0`0a\x8b\x0f\x92\xec\
Z\xf0\x0e2\xf0\xa8\x823\x18i\xd2D\x90\x01\x80{\xe1\x80\x052\x8b\x10\xf2\xa1\xc3\xa0\xa3?\xe1\xb8rb\t\x1e\xe1\xe4`\x03*\xc1\
\xb1\xe6\xe3\x10\x00E\x11<\xfba=\x0b\x031\x17\x00\xb3\xc5\xd1l\x8d\xc2\xa1\xea\xe1\xfb\xd8\x00\x00\x00\x00Eh!\x00\x00\x00\xab3s\
\xfeq\xb2\x89>\x92\xcay\xb3\x96\x9f\x01$\x92R\x19\x02 \x0fJ@\x12&\x00\x99\x99P\x15\x0es\xba\x94\xa3\x92Rs\xfa\x18C\xe2\
\x93\xd3\x17\xee\x80(/\x82h\x9f`\xfcn0&\xcf d\x1e\xa1\xf4jS\xe7-\xc2\xa7\n\xd1K\x920\x8f\xb7\x91\xe0\x81\xc13S\
\x91\xf5\xb0\x12\x12\xd7\xc2\xf0\xaf`\x1d\xfe\x92q\xc1\xc1jY\x93\x8bm#\xd9\r@\xf2;\x82\x1aR\xc3\x14~\x93\x19\xd9\x90\x01q\xd2\
\x86\x86\xf399a\xd0\x8c\xa1\x17\xc4\x00\x8d\xe4\xd0]\x1a\x81\x00\xe2\xc1%\x81\x93e\xfc\xe0\xa4\xd1@@\xf3\xb1Q(\x81\xb1>\xf1\x98\
\xb5\xf1\xf0>\x02\x0c(2o$\x80\xca>sJ\x04\xa1i\x12\x02NU1\xd5(\xd0\xfc\xcd\xc0\xedE\x80^\xa5\x00\xcea\xa3\x00\x00\
\x00i\xff\xb0e\x16 G.\xa2\x0b\xa9\xa0bJ\x82@R\x80\xd7\x0f`\x85#a\xd5w\x13\x19\x8fP\xce7`7\xde\x90\x16Mq\
\'\x88ct9\xe1xg\xe3\x95;\"x\x15\x82\xa3\x1b\x11\xa2b\x90d]\xb0-^\xd0;\xc2\x02\xb1Gc\x8e\xaa\xd1\x18\xb2\x80\x98\
d\xf0|t30v\xb0\x00\x00\x00\xb3d\x83\xc3L\xa0.\xf3\xf0\xc9\xd8\xf1\x84rc\xdfH\xa2\x0fyP\xe8%\xa2\xd2\x06\xa2\x9c\xee\
\xd11\x94\x11\xd2\x88\xe3\xf0oQ\x03oR\xe4\xf7`_\xb4\x10\xc2=\xb2\x84\'\xa1\x83\x83PM\xa9\xa1\x9cIBA\xae`\x1b\x94\x13\
\xbcq\xd1g\x8b\x03.j\x03U\t\xf2\xc2\xd4\x02\xa8\nr\xe2\xac\xa06\xf2\x91\x9d\xe7ap\x8b\x13\n\xa4A\x93\x9e`\x83\x89\xb0\xac\
\xd0\xf0`BC\xfcgbY\xf9\xe0\xe1P@\xc3\xee\xd1\x8c\x06Rh5!M\xd4\xd0\x9333\xb5\x18\xa34;`\xf1\xec0\xaa\x91\
\x81\x13\xce\x01\x8d\xbb\xf2\x96*q\xbc_0M\x0c\xd0UFs\xedcs\x93\xbc\xb2*\xc60\x9c\xb4\x02vp\xb3\x17\xdaa\x8b>\xb0\
\xbd\x9fQ\xd3\x98!\x82\x81\xa0\x80\xc8\xf0\xfbxq6\x06\xd20\xacb<\xfb\xe0D\xfa\x81L\x07\xc3a=P\xa3\x07\x01\x81\xc8\xd1\x1f\
\x8b\xc3p)2\xe9\x19axW\xd3:\x0b\x10\x90\x8c3\xdbe\xd2 \xe4\xd17\x1c\xf0\xe9\xf3\xd2\xa7c\x915\x03@\x9c3\x93\x1ce\
0\xf6\x94pq:2\xe9\x05\x12\x89\xc6`\xd2O\xf0\xf5\x97\xf0\xde$p\x81\x82\xe3 \x1b\xe2\xf0g\x93\x7f\x9b \xac\xa1Q V\xe2\
B\x823\xbe?\xe0:\xc2p~!\xf3uB@\xbaF\xf2\\\x07\x12\xcb\x1c\"K\x990\xac\xc4\xb1\x81\xf4`/\x03\xb3Z9\xc3&\
\xfb\xa0\xeb\xd8pO\xaf\xf1\x8fHc\xce\xe0qN$\xc13Z1\xb6W\xc0\xc6DA\x9fFA\x1ff\xc3\xd4\xf2R\xf7\x1e@\xe4\xa8\
\xe0\xbfXP\xdd\x1b\xa0\xa0\xdc\x82\x93\xaa\"v\xce\xe1\xb2\x0e\xe2S\x1c\xe1\xbeM\xc1\x90\xfd\xa2\"\xd5\x11\xb35A~\xc5\x12T)\xf1\
I>\xf3\n\xc1\x10/\xec\x92\xf7e\xa0L\x04\xc3\xe1\x94#\xcc\x91\xb3O\xe5`\xa3*\x00\x16\x7f\x13\xbeM\xd3\xf5O\xb3d\xa01\xb9\
:`\xa0I\xb0\xa22\x00\x02\x020Q\x02C\xbb\xeca\r\xe0\xb2;w\xb0\x85\x07\x82\xebz\xd0\xcc\xff\xd0\r#\xd0,\x98\xc0\x98\x12\
A\xbb\x87\x81\xf9\xd3B\xbbY\x12\x94\x06\xd1G\x96Q\x15\x800\x00B\xb3\xcc\xec`\x82\xe3\x10Z\x0cq\xf7\xdf\xd2 \xc7RI\xc1\x90\
\x99uax\x91\x92\x9a\x06\x80\x8fj\xe2js\xd0\xf8\xe7\xa1<q\x13o\x9f\xe1M\xf5@W\x0f\xe0\x96[\xd1\xdc\x01\x90\xd7\xd6\xf0\x0e\
\xf4\xe1\xd0\x042\xc0B\xe3~~\x02\x1e\xd0\xc0\xefx\x02|(\xe0\x8a\x88Cu\xd4\xb2\x17\xa1\xd1\tC\xf0\xb7\xe4`\x9aJ\x83\xb0y\
\xe0~\x90\xe2\x8e\xd7\x11w\xad\xb1*K\x10D\x94\x11\xf7\xfa\xc2\x19\xfa\x11C\xe1\x01\x9d\xa6\x82\xc2iS\x1dy\x92l0\x90\xf7\xf1\x80\
\\\xee\x82Wz\xc3$\xc6\x90M\x10\x00\xce\xca\xf29\xc8\x10i\x00\xe0.\x8bS\xdc\x8e\x93\xea@1\x9e\xe11\x97\xa4\xb2\xbf\x06\xc3s\
\x9c\xc0l\x91!v\xa5\xa1?q \x8f\x0c\x83\xaf\x910\xe3\xdb\xa1Mx0\x87\x00\x01\xcfE\x93\xfb\xfe!*z\x0340ap1\
\xc1n\xaa\xe0\x9ay\xc3\xaf\xacq\xe9s\x93\xa46\xd0\xa8^\x82\xf4\xebq_\xd5P\xfb\x93\x00\x81\x85\xb39\x86\x90s\x12\xd2\x01?@\
1\x9c\xd0\"tA2\xe0q\xa1\xb7\xe1\xa7\xeb\xa1\xdc\x0c\x00\xd4\x85r\x1a\xe2\xf0\xce5\x90\xe6\xcc\x90\xb2\xcd\x92\x8c{\xc0(\xc61\r\
\x04B\x04\x91A\n\x1a\xd1[\xd0\x82I?\x01iB\xf3\x00\x00\x00\xca\x0c\x82\xa5!\xb3\x01\xcfq7\xbb1\xc1\rA\x9f\xcd\x10\x18\xa5\
\x81\xdf\x12\xe3\xf0Z\x81`(!EYA\x16j\xc0\x07\xaf\x11\xa7\\\xd04)\xc0\xd3&\x12i\xadA\x941\x81\xf9\x17\xa1\xab\xa6q\
\xf4qsKA\xf2\xb8\\\xf3\x00\x00\x00\xbb\x8b\xc3,\xd2\xd2+A\xf0\xaf\x97q\xdb\xa7\xa0\x8e\xaf0%\xba\xc1\xa2\x16\xa0\xf8\xf4\xb0B\
\x01\xe2NGQP\x17\x92\x8d\xec@\x19+QY\x8d\xf3\x02H\x03\x00\x00\x00\x99Aah\x8d\xc1\x05\x15q\xdb\xe7\"[$\x12\xe6X\
\xe3AH\xe0\x8d<c\x018\x83.5\xf3\x8ef\x93\xb7\xbc\xe0\x02\x14\x91\x1a#Q\x00\x00\x00\x00\x00\x00\xc9\xb2\x91\xd2\x8e @\xd6A\
\xb5\t\xd3z\xbf\x02\x9e\x0b\x00\x0b\x03q(^Q\x15C\x82\xfdt\x03\xdb]c\xc53\xd0\x9a\x04\xd1Y\xe7\x01\xfa\xc1\x10\xb9\x99\x80\xf6\
*pD\x80!lj\x01y$\xf0b\xe0\xe0\xe0\xde\xd1}V\xa1\x10\x0cp\x89\x95\x91[Y\xa3\xac\xb3\xf1\xde_r\xb1\x96P\x00\x00\
\x00\xa6\xde\xe0\x97\xf4\x01\xfd\xe9\x90H.\xe3\x87\xc3\x02\xdd5\x00\xa9y\x03\xa2ns\t\xe8\xa0\xe1\xf0PIg\xb0\xfd$\xc3\x91\x8b\xd1\
\r\xc3\xb1\xcfp\x81S\x12\xe0\xe2p\xa3@\x1e\xa16\x9br\xf4\xb9q,O\x90\x80\xb2q$Q\xa0\x06\xec\xa0\xf3\x13\xa2J\xefR\xf3\
?@\x10O\x81<1\x03J-\xf1l\x93Rp\xe9\x91\xd6\x7fp\xd0d\x01\x053\xd0\x00\x00\x00+e\x03w\xa6\x11\x83&p6\x82\
\x90\x1fIPe\xe3\x80\x95\x0c\xb2\x0b\xa4R\xc1\xe7r\xc0s\xf2\x94\x82a\x83\x18\"\xc7b#\xf6\x96\x11\x87\xce@\x85x\xb0\xfc\x85\xc1\
\x0f\xa5\xa2\x91\x87\xe2\xf8[\x83\xde\x8e\xe2\xdd\xb1P2\xb3\xc1\xc0\x88s\xe0\x92\x83\xcd5\xd2@P\x90\xe3\x8a\x10\xe7\x84\xf23  \xfc\
\x88\x83\xbdZ\x02\xa1gqTa1\xe1\xfaP<.\xb16r\x03^\xd5\x81u2\xb2\n\xbc0`\xb30Ni\xb0\xba\'\x01^2\
\x92\x1f\x17P`\x7f1QVQ\xb2\xf0\x81\xb7\xae1&\x93a\x03\xb9\x9163a\x99\xa9Q^\xffQ\xfc\x12\xd0T\xcf\xd0\x10\xb4a\
\xa8\xc9\x81Y\xfa\x00\x13P\x13q\xf3 \r3\xd0\tQA\x16e\xc1\x0eXc\x9e\xaa\x01o\xc3\xd1Hc\x90\rxP\x94\xb9\xc0\xae\
\x1e\xb0\xa4\np$:@\xd80\xa2\xf0\xa8\x91\xe5\xab\xd2\xfc\n\xa2dup\xcb\xabb\xd5\xcb`\xed\xda\x10\x13I\x90\xeb\xe6A\x93\x95\
a\xad3b\xd3\xfc\xc1\xcb\x81\xa0iQs\x8a\x82#\xfc2\xf0=S!|\xccp\xd2\xf7A/\xd010&r`9P440\
T\rA\x93$\x01\xb6\x97\xa1f8\x91\x0cg`\x86\xffA\xa2\xae\xb1\x89\nB\xeb`\xa2\x18A\xe1{J\xd1m\x03a\tI0r\
%!\x9dV\x90\x05\xf9\xd2\x1e\xd1\xd2L\xae\xf0\xb6\x8a\xd3\x00\x851\xee$\xf2\x85\x9e\xb2^G\x80\xc0\xa9\x00\xcf\xdfp\x00\x00\x00\xa2K\
@\x14\xd2rn\xef\xf0Y~\xe3l\x85s\xad=\x81X\x020U\x9b0\x97\xb1`\x9f\x05\x80u8\xf1r\xbda_\xc6\x82\xc2\x14\x81\
|\x82\xb1\xde2\x81\x87\xc61\xac\x17\xc2\x1a\x82\x91\xb8AC\x864C!s\xe0\xcbB\x81\x88\xa6\x90\xef\xe2\x12\x1b\x8f\x83,\xde\xf0_\
\xb4\x12s#a\xee\x873\xc1\x0f3wO\xa3\x0f~\xa0\x8d\x9d\xa2\xa9\x81\xe1\x1e}\x031\xbc\xf1E\xbfP<\x111\x07\x7fA\x87\x1b\
r\xa9\xe3A\x96\xba\x90\xa3\xb0\xd1l\x1c\x13d6\xa0\xde\xc0\xd2\x89\x84Q[\xb3Q\xb3\x11Q\x0cG\xf3\x9a\x850\xda:\xf2[\xe5\x01\
\x14\x03\x01\xc6`#\xea\x8cS\xe2jC\xe1p\xb1\x8a\xe4\x12\x00\x00\x00\x94_#Q#\xa1\x91\x0c\xe1\xd4!\xd0\x96\x08\xf3\xa5\xf8\x02>\
6\xe1J;\x81\xa5\x13b\xf0\xc4qL\xe9\xd0cpA\x08a\xa3\x97\\P\xd4k\xe0\xf9\xf1\x01\x84\x943\xf5$\x10~\xfd\xd2\xf4\xe8\
\xd0\x95\x952a\xd0 \xb1\r\xf0%\xef\xc0\x12wc\xfd\x9crg\xc5\x82u\xec\x91\xd8\x16\xa3+J\xc3\x8a\x18\xb0\x96\x103_\x06\x01\
\x14\xa0\xd1\xf5\xd4\xd00\x05\x13\xb5\xc0\xb2\"$3\xfa\xf72=\x01P\xee\xd3q\xbb\'\xb0ex\x13\xdf\xa4\x90\xd7\xc6\x00\x89\xf8\xf2A\
\xfd1\\\x99A$63wo\xb3\xc7\x98q\xd7\xa6\xb1\x14\x8dc\xbc\n\xd1^_\xc2\x88\xa7\x90J\xe6\x91!\x8f\x805j \xaf6\
\xa0\xe8\x01\xc0\x9a\xd61\xa8l\"\xedk\xc3\x82@\xb1\xfaMS7j\x83\xf9\x0f\xf0)\xe7\xf1\xa5 \xe1!NS\xe2\xd2\x92a\xba \
\x9b\xebR:\xa9\x90y\x96\xc1\xe7\xcb\x92\xcb2\x03t\xe8P\x0ej\x82,\x9e\xe1\xc4\x93\x91\xfc`1\x15\x91\xa3mg\xc1\x1f\xe7\xf0\xd1\
\x8fct\x86\x03x\xf3\x01\xc8\x82\xd0\xf6O\xf2\xdb\x0eA\xfd\xab\xf2@|C)d\xd3\xeb\xa917<\xf2\x82@2\xb2\x08aT\x1a\
\xc1\xe0Z\xd0\xc4\x90\x93u\xdc@\x14X@\xaa#\"\xedm\xc0\xf9\xd9\xd2\x1a\xa9`\x87|\xf2=W\x00\xd0c\xe1)\xa7@c\xbe!\
\xe9\xa2\xe1\xe3\x08\x82]\xb9QA?\xa0~.#\xf2\xfb\xe12x\x82\xf5\x95c\xeb\xd6\xf2}\x8e\xe0\xc5\xc4\x81\x00&P\xb3@\xa3\xea\
\x89\xc3\xff\\01Y#\xa2R\xb28\x89\x83|\xa00\xa5\x92\xd28\xab \xdd\xff\xe1!\xac\xb1\xdcVS\xf0J\"[\x07\xf0\xdca\
\xb2\xe8%\xc1\x97x\xe2\x99#\x92\x9f\x13#)\xddb\x9b\xb7@\xf8\x83\x03\x81\xd6\xb2\x8e<\x00\x1f\xda\xd2z\"\x10\xad\x0bp\xe0\xa9\xe0\
\xd0+Q\x9f7\xb1\x00\x9aqFU1y\xd9\x00\x1d\x14S\xd1\xc5\xe1\xccIp\xf8\x8ep\xc3\xba\xc0\xd6\x08 \xcc\x18\x82\xe2\xc30\x0e\
R\x93V\xe1B\x05ZBa\xaf\xf2\xbbW\xf2\xd5`S\x04\x9e\xa2\x1e_!\xe1\x89\xf3\xb9\xf0\x82\xa9t\xd1+\x89\xe1\xa4\xaf\xc0?(\
\xf3\x0c\x13\x03\xdb\xdf\xd2\x13\x1f1\x89\xdbP{\x18 \xd5\x82\xf3\x88\xeb\x10u\x88SKG\xd0\x88\xd3\xd2\x17\"\x817V\xf2\xc7\x88\x11\
f\x12\x11z[\x03(\x9f`W\x1bQ\x88;\xd2\xd7~#\x8f\xfe\xa0}U\xd3j\xa2\x81\xdd\xec\xa0\xea\x82\x01\xe1I\xa1\x8f\xd0\xb0\xa3\
k\xb0\xc9k\x10v\xeb\"\xcc\x8d\x90\x8f6\x82\xcb=\xe0\x04> x\x86\xe0t\x97\xa1\xa1_@\xeb\x9fb[\xb5\x12]\xdb\xa0\x11\xcd\
Q\x18\x8a {2\x10z\xe6Q[\xe0\xf1\xa2\xba\xa1\xe2\xbe0y\\\x13J\"\xe2\xe7c\xd1;,\xa3\xe8vS\xa9tcKe\"\
\x8a\xbd\x91\xc7s\xe11\xc51\xc6\x17R\x1d\xd7\xf1\xc5{Spd\xc2,H\xa1\xfc\xebA\xb3\x07pVV\xc0\xd9F\x91k=c8\
\xda1lz\xe1\xda\xde\x00\xa0Y\xf3Ky\xa1\x8a\xf7aL\xe6\xb0\x05\t\xe0\x9fz\xb3\x902\"\xba\x8d\x80JZ\xa2\xb6\x8a\x91\xeb`\
\x81\xed\x08\xd0g\x1b\x034\xd3Q\xcf\xd4\x82l\xcc\x81m\x19q\xd23\x03\xe7\xfb\xc0\x07js\xcd\xcbaq\xd1!;Kr\x82V\xb0\
\\\\Q\xe8-`*G\xf3O \x03\x94\xe4 n\xf8\xe2\xcf?\x13\x12\x84!\x08\x0f\xa3\x96\xb9\xd1{\xb5 \xc5\x80\xf3\x17M`\xa3\
\x9b2Q0A\x94~`\xd0IS\xa6\x7f\xa0M\x14\x93\x7fR\xf2\x15/\"/\xaf\x12\xb0\x1d1}\x15\x90\xcf\xf9\xc1\xac\xe1\xa0pD\
S4\xee\xc1\xb39\x10\r\xa0\xd0\x0e\x9a\x12h\x95\x03\x8f\xce\x81\x0c\xef@\x8d\x83!\x92\x15Pu\xd9q3\xed\xa0\x89l\x93\xb2\xde\"\
\x99{\xe0i<\x016\xf4\xf1\xb8\xb0\x82nhqD\xd0\x00\xea\xfa\xa1~\xe3\xa2]jrL@\xa2\xb4g\x13\x8e\xd8\x81QY!\xf2\
\x8f\xf0\xcdl \x01\'c/xsT\xa6a\x998\xd0b\xb0\xc1\x8c\x14\xf03\xf3\x91\xb7\xca\xc2B\x7f\x12@\xa1\xb0\x8e:2\x01\x16\
`h\x7f\x80\x17\xe5\xb0\xff\x82\xe1\xb6\x01bE\x86\xb0g\x073\xcfM\x11\xc2<\x01\x0f\xa6 \x03\xc3\x92\xa7qS\x7f\xb0p\x0f3\xa3\
\xa0\x9a\x01\xda\x97\xc1g\x7f\x83\xd6\xa2\x81/\xabA\xe2aA9\xbe\xb0\x96\x1e\xb0\xf4A\xf1\xa9Pp6r\x10[y\xf3a\xe2p\xd5\
f\x91\xd17\xe1u\xfbR%\r\xf3\xfa~\x12\xe1N\x83A\x95\x83z\x83\xe1\x1b\xd2P:\xe3r\xcd\x01\xf1\xb2\x9f\xe0\xba\xa9\x92\x0f\xf6\
!a\xeb\xf0\xe9R\xc0o|a\x0b\\A\xb2\xc6\x82\x9e\xbc!\x96\t \x1f\xdb\x01\x1f\xf1\x82\x0c\x88shUA\xe4\xc4p\x98{\x03\
W\xf5\x80\xa3\xd6\x12,\x1d\xe3\x9c\xefPA\xf9\xf27P3\xf3\xedp\xfb)@:\x87\xd0\x0e\x85\x812\x95\x80\x00\x00\x00@\xf0p\r\
\x93\x00j\x7f\xc1\x96\x10\xf0\x8f#!\x9a\xff\xd1<6\xc3\x80o\x13\xe41#\x1cP\x10\x92(B\xc4U\xd1\xd1\x82\xa02#\xd1\xa61\
\x91\x1c\xc5\xc0\xf1>\xf3\xfat\xe2\xe7!\xd3\x90T\xa3\xf6\xdf\xe0\xabB\xe37\xe5\x90\x19\'\xa3\x00\x00\x00u\xee\x90\x84\xf20C\x92@\
\xd9Wq\x9f\x83\x01\xfd\'\x11\xae\xa0q\x19\x820\xb3\x06\xf0\x00\x93\x12\x00\x00\x00\xe2\x87\xc3wHSU{\xf2\x7f.\xf0\xc2\x97p)\
\x8a\xc0\xea\xbc\xa0j\x12\x80H\xae1\x0f\xe4\xf0\xdf\x17 \xcd\xe2\x12A\x80 \x93\x08\x01\xd6\xc9\x80\x03;\xd0\x1f\x8c\xd0y!\xe1\xd2\x8c\
\xb3G\x9d\x11=\x97\xc0E\xc0\x02z}\xe1\x19\x8e\x03\xe5!\x02\xd9_\xb1\xd9\xec\xa1\xa29\xb3\xf6\\\x90\x90\x1a\x81%\xe8qZ\xf51\
\xaf\t\xf0z\xe2\x90N \"\xc1vC\xfd\xf7\x91\xa8\xec\x00\xe1\xbc\xc0\xa5\xed1_\xc9B\x07\"B\xdd\xf1\xc1\x85\x1eb\xa4\xd9\x92Y\
\xa2\x82\x95\x9e\x91\xcf\x89#\x85\x96\xd1\xe0n\xf0!l\xb0\'P\xf0s5\x12\xdd:\xb0\x80\x8d\xb0H^\xf0\xdbT\xb3\xe6\xca\x027\xeb\
r3\xdb\x01&hA-}\xe3\x02\x86\x83PfaX\x11\xf0:8bm&\x82\xf1\xd4\xb1\x95\x87a\xf4\xcf1\xb7\xa70:\x84\xb0\
|c\x92\xf5\xe6Q\xb3\x8dc\xf21\xe1e\xfc!\x05\xa5\x00\xc8\xc5p\xba\x98\xf1\x94\x8b\x00\x91ER\x0f\x94\x024,@:nRg\
\x95b\x1a\x9c\xf2\x13,\xe0\x1c>\xc3\xccG#\xb87B&\x19\x818ya\xa8\x8a2E\x12\x01\x07\xc9\xf0\x02\xf4\xf2LQ\x80\xfez\
\xb1\xdf\x15\xc0Pv\xd1\xcb\xbf\x80\xcc\x01\x10\x9d\rC\xe6{cga\xc1\x9a\"\xf17\xeaRx\xd7`\x13ab\x8a\x92\x01\xeaO\x11\
\x1a\x19@JR`Wl\x90\xe5\x11p\xf2:\xe3~o\x90\x85\xbc@_\xf12\x1da\xe1\x80\xfaPN\x0b\xb1\x84\x89Q\xce\x1d\xd0\xb2\
\x1d\x92xuC\xfaP\x90)\xf1\x91d\x04\xe2\xc7Z\xb1\xc7Fc!\xb3\x90:0\x83>*bde\xf3\xba\xd5\xe0v \x92\xa5\xdb\
R\x1c\xb6\x01o8\x82\xa8\xd6P\xec5\xe0\x88*\xa3\x82\x84c\xd8Uqap\xe3UI\x136\xfd\xa0#\x9bB6\xdb\xb0\xa4]\x91\
\xe93Q\xd9M\x00\x1f^!\x15uc\x9d\x82\xa1X\x05\xb2\x1cX\x11\xd1\x83`\x970\x838\x88\xc0\x1e\xa52i\xfb\xb2\x8b\x1a\x82\xe8\
\xb0\xe0\xbe5\xf2\xa9T\x81\xb6\x80\x01\xdfk\xf1\x81\x97\xe2q\xf6\xe1v\xce\xa0\xd6m\xc3\x8b\x15a\xc2(\x02\xc0\x7fq\x9d\x88!\xd6\x0f\
\xd2Z!!\xe2\n`\x0e\x14\xa1\xbd\xaf1X\x7fs\xa8\xca\x01\xb2\x1b\xe1\xa2\xa1\xd1\xad\xf8!\x7f\x03\xf1\x85} \x1a\xad\xf1\x13OR\
JJP\xa4A\x10\xbd11\xf4\xc4\x12\xbe\x1d\x03qE\x91\xf1\xee\xa1\xd2\nb\xf3rsl!\x83Q\x0b\" A\x02q2\xe1\x91\
\x06\x90m\x90\x83\xe76\xb0\xaa\xc1@0\xce\xa0\x8e\xa6ru\x1b\xa1]\x83\xe0\x99\x81\xc0\xff\xab\xa1R\x8d`\xcf\x9cb\x93r\xe3\xdb\xec\
\x12\xe9es.~\x11\x86\xd0\x80\x15\xac\x02U\x8aa\xd3\x123}a\xe3/a\xe3PV2\xc0\x04\x81\xabE\x91\xd4\x1fr\xd3l\x90\
\x1d\x8a\xe0o\xfc\xd1\xf5\xd1p\x19\xc0\x91\x13\xe11\xac\x1a\x80\x05\x9b\xf1F\'\x00\xc4o\xa2\x10\x10\x10\xc5E\x90\xb3\xfc\x02\x00\x00\x00\r\
9\xb1\xcc\xdf\x12\x0e\xd1\x90\xc2\x8e\x02\x1e\xea1>e!\r\xcb \xf4s2\xf0\x9b0C\xc9\xa0\xc4\x07C\xb3c\"\xac0!\xcc\xdd\
q$\x15\xc2E\xc5\x92\x9a\xdd\x90\xdd8B\xca?\xb0\x18Q\xb3\xfe\xe2\xb2\xf07\x11\xfd4 \x00\x00\x00\x81\xca _a \x00\x00\x00\
O\xb7\xb1\x98\xe6\x92iT\xa3\xdb\xed\xb05\xb21>\xf1\xa0\xd7\x1f\xb0\x1f\x93C\x00\x00\x00\xce\xac\x117\xf2\xa2\xd9mp\xe3\x8d\xa3\x1d\
~\xd3J\x15BWU\xb2\"\xeb\xe0O@qU\xc1q\x11\x89AL\x9e2\x07\xeba\xdb\xf0r\x99\xf5R\x0cs\x81W`\x93\x86\x8d\
\x93N\xb8\xd0e\xda\xb1}\x0e\xf08\x14\x10\xa9\x11\x02\xc1\x8e\xd3\xc6cr\x80\x92bu\x94\x01GG\xd2\xe0\xd9\xf1\r_s\xf1\xda\xc1\
\xbc\xe7p\x00\x00\x00\xcf\xbf\xf2|\xcb\x01\xf7.\xa2\xf0}\xe0\xd7L\xd1\x19I\xe3\x10\xe7\xc2\xc4\x03q\xd1E\x11h\x1e@}\xceP\x86\
\xc4\x12\xd4\tb\x80\xbd@R\x04\xa0\xda\x01\xf1\xec\xec\x01\xdc\xf0a\xf4_\xd0K`\xb0M\xbc\xd1\xa5\xce\xe1\xb5\xcaQ\x8f\xd0r\x1c\xd6\
\xd1\x91\xbe\xe2>L\x83V\xaa`\xb9s\x90\x00\x00\x00\xe6\xce\"\\=\xe3\x8e\x0f`*\x89\x80\x82t\xc0\xb6\xd8Ai\x9b0K}\xa3\
R\xbaR\xde\x1b\x11\x87\xf0\x10\xd8\xee\x11\x1a[\xf1\xe5\xf8\xe1K\x01\x11/\xa7\"\x02\x8d\x93\xe3f\x10\x14\xce\xc0\xf5^s\xbdVA\x8d\
\x8d\xa2\xc1\x14\x90\xd3\x04#\xc9[\xf1\xe3g\x11\xe9\x860\xd3\xcc\xc0#\x10p\x7f\x18a\xc0\x91\x13u\xee!xK\xf0\xa4\x9bQ\xf4\xd5\
\"v6 \x0bs\x83H\n\xe3\twS\x07\xcf\x92\xd6J\xc1E\xdb\xc1\xeb\x15 \xd5`2&\xc1\x10u\x943\xef\xe2\x80\x17\x05\x92\
6\xe0\x921Y2CY \r\x1e\xe0\xfd,\x00\xdb3S\x00\x15\x82~\x05\xd3c3\x91\x8e\x07\xd0\xf4\xa9\xc2\x05\x92q\x9a\x14r\xd9\
\xdb\xe0\xe6N\x10i\\a\xd2*\x10\xef&c%\x8b\x90\x0ex\xb2>o\xc3\xff$\"\xa09\xe1\x8c\xae\xb2\xfc\xa7q\xf99\xf3\xf1\xf6\
!U\x81\xb3\xd2\x89 \x0f\x1bBq/A2\x8a\x831[\x81\x1a\x8a!z\xbc\xc0\xdbk#\xdb\xa0\x91\x90\xbb1\x11\x8d\x92\xb9\xb0A\
Q\x05\xa3Wr\xa0\xcc#\x02\x92c\x01\xc1\xb1P\xc2=S\x0e\xb8\xb2\x7fT1\xf3\"py\x14\xc2\x00\x00\x00mA\xf3\xcbU\x83A\
\xe9@\x8b\xb2B_\xae \xf2v\xd2a\x11\x80n\xc1\x10$\xbd\"x\x19\x00<\x9a!\xb9\xaa\xb1\xfa\xf7\xf0\xfd\xac@\xf2e3\x7f\xf0\
q\xa5\xd2B\xc6dr\xc9ga\xd6\x94Qx\ns\x97\xe71\xaa\xc1\xb2\xb8;\x93\xf5 a!\x1a\xd0\xb6g\x907\xa61\xeb\x021\
\x0b\x99\xc0\x95>0\x1c\xca@\xf7\x83aS\"\xe1\x92\x8d\x93=j!\xb7B\xa0\xbfxB\xa4;\x80\x95\xd1\xd2 \x90\x90\x9f\t\xb2\xae\
<\x93\x9es\x93X!\xd2\xc0\x89#\x93\xa3\xe1\x1c\xbf`\x9e\xfc1`[!\x11\xa8Q\xc3\xc20\x9fT\xb3f\x171\xa4u\x12\xad\x86\
\x93\xb2?\x90\x92XA\x00\x00\x00\\q\xa1\xba3#\xd3\'\xe3\x8e\xe1!\x04\xfcp\xcf\xbb\xf0\x9d\x96P\x97\x08\x022R\xa0qt\xe2\
o!\x90\xf5\x88@\x8a\xd2\xa2\x91\xa2\xe0\xd0W\xe0\x00\x00\x00ikR\xbbKp\xaen\xc0\x10\xd3bV\x15\x11`Q\xf1\x8c\xfc\x81#\
w\xc2F\x89\xc0\xedP\xd0\xe1\x13\x02<Z\x10JD0\xd1\x0f\x01\xe3\xa9\xc1j\xb2Q\x99\xb72\xaf\x8e\xa2?N\xe3\xd6\xbe\xd0\xfaZ\
q\x885\xb0\x19^\xe2\xf1vQ\'\xf9\xe0\xb9\xf3\x82Lt#\xab\xd0\xa1\xccm \x88:!V\xd1\xb2{\xbc\"\xe9\x93 \x82P\x00\
\x91\x91BD\x83\x93z\x86\xc2\x95\x05\x11@\x843!c\xd1\xf7\xe0\x80\xb83\xe0?\xbbq\x00\x00\x00\xd9`q\xba\xc8\x904\xc6\xd1\xbd\
\x88q\x8c\xd1\x00?\xe8\xb2\xf5##c\xd4\x00\xa1\xc4@\xe8\xc6A\xb7LA\xfc\xfc\x01\xcbus\x16M\x93\x00\x00\x00\'\xf5@\xe8{\
\x00c\xbc\xa1za \x82@\xd0\x7f\x8a!\xe2f\xc3L\x7f\xe3\x00\x00\x00\xf8\x901\xa4\xfb\x90\xb6O\xd2\xd2nSA\xc7\xf0\x8f\xd5\xa1\
\'\x92\xb0\x15\x9c\xc0U5S\x9da\xf1\xc1\x0c1\xaf|\xd3Vp\x923\x19qV\xe1\xf0a5\xa0\x97[\x028a\xe1N\xc9b1\
\xc1Q\x1d\xf2\x92\t\xe7\xa0\xe4\xd2@b+\xb0\x9b\x8a\xe1\x7fO\x01\x03\x8f\xf3-P\x11\xa3\x86\xa0\xc5?qqL1\xa1\xf3\xc1\xe2\x1a\
\xd0;\xe2!\x8c4!\x18\xa3\xe0\xcd. \xf4l\x92\xc8O\x83\xfc\x1a\xd2+\x90\x03E\xe1b\xf6\x01@\x11\xa9\xd1\x9a\x80\xd0\x87\xde\x92\
_\xec2\x1dXs\xd3\xe3\x92\x06\xd6`q/c\x1f8\xf3?\xc3Pm\x1c\x10\xfe\xc7!gG\x90+\x183\xed@\x80\x01\x9f\x11\xe0\
\xb9\x12\xa0\x1a\xb1\xd3\xff\xe1\x99\xe0`\x1dB\x02\xc0\xa7q|>\x92\x00\x00\x00dAc\x02\xa9\x82\xfe\xa01~<c\xbe\x19\xd1\x8e\x8c\
\xb1\xa30a\xd2O\x91\xb3\xe3\xf2#@\x00\xf7\x85@t\xff!b\xdaP\xaa\r\x82\xbc\x90\x92\xd9\xaa\xd1\x9d\x07\xf0\xf1\x93\xf3\x7f\x1b \
\x05\xe1\xe2nl3!\x9ca\x01\xb0\"\x03mB\t\x91C\xe4\xb1`8\x8a\xe2Utso.\x91\x0e a\xf7ob\x01\x960\xac\
5\xf3\x87%`\x01\xb4Q\xa4\x01\x81fH 17\xf0c\xa9r6\xcaP\xc7\xc7\x91=\xd9\x81\r\xde\x12\x9c\x15AI\xbc\xb2\xfd\xbc\
\xe1\x18\xea\xa1\xe49\xe3\xd0\xa3\x11Vl\xc33Ts6~\x80\xb7-\x91Hi1p[b\x8d\xb8P\x93?\x82e^\xa3O\xbd\xb1\
\xb6\x05\x82\xaf\\\xe3\xba\x82AF\xd20=\x96\xa0\xba3\x91MH\xf3\xb5\x10\xd0`r\x92E\xd1\x81\xb3\x06CAb\xc07\x1b3;\
\t2\x04M\x91\xd4\x9c\xb1*&A\xdc\xcc\"\xa8\x87A\x94?\xd1\xda\xce\xc1A\xac\x12\xf2s\xb0\xb4C d\x9e\x90\xc6G\x91\x828\
3\xe9\x1dr\x8a\ns\x18z\x03=5CC+\xc0u.\xf02\xbf\x10P\x1f \xf4_S\x16/\xe0\xde\xf6\xa1\x9a\xd2 \x97mC\
\x13\xc1\xc0\xa6\xf9\xd0\xc8\xfc\xb2\xbb\r\xb3K\xda\"[\xcc\x80\xbf\x10\x82\xe0\x90\xa2^\xcb18P\x01\xb7\xb9\xa0\x00\x00\x00\x01\x81\xe1\xf4\
\x1b\xc20\x96\xd0x\xf6\xe0\xb1\x89Cbe`~+\xc1\x85/A\xad\xbf\x10?nc\x00\x00\x00\xa0\xa9pu\xfe\x81\xf7\xfa\xc0I\x9c\
\xc1\x88\xb9\xa0\xe6\xd3\x80\n\xc5\xd0\xc6z3a8\x93\x8bv\xe3uE\x03\xa7\xfb\xe1-.\xb0\xfb\xbd\x80\x89F\xc0w\xf5@n\xa0a\
\xfa\x1b\xc0\x87\xa0\x10\xdc\xd7\x02vVc\xff^\xd0\xc2\x86\xb1\xce\xee\xa1\x82QRJ\x1dR\x17\x1c2v\x99\xd0\xb0U1y\x00R\xad\
\x7fR\x9aQ\xc2  \x12a\x92\xd1\x1f\xbe\x90\x1bwpY\xc1\x90m\xa9\x00FJ\xc2\xf7\x05\x90(\xc7\x91\x1e\xa4A[\xd8`\x96a\
\x82@!\x91\xf3`\x83EEs\xf7\x1d1\xec^q\xdcS\xa2\x9a\\\xb1a\x9c\xc1\x04_\xd3\xf1\xcf\"\x88\x81q\x12J\xc2\rg\xe2\
w\x021X\xff\xb0\x87\xcf\x82p\xc1\xa2q\x04\"F\xa4RC\xe4\xf1\x86\xe1\x80\xbf\x9aPQ\xdbpH\xa2 f\x95\x80\xfe\xca\xb2\x92\
\xfa\x91\x17\x88\xd0\x1e\xad\x107Yp\xf7\xb8\xa0\xa0\x87\xa3$\x99 \xa5\xee\xf1\x12<\x13\xf1\xc6\xb1\x8cd\xf3i`CyN0\x9c\x90\
2\xfd\x08\x00\x927\xa24\\\xa0N\xa8\xd0\x8b\x90\xa39\x91\xd1P\xee\xe1\x00\x00\x00\x84\x98\"\xf8\x07\x82(P\xc3U\xfa1\xc0\xe1\x10\
\x8c\x0b\x91\xa1:\xd3\x81x!\xac!\x00`<ssY\xc3\'?\xe3A\x11\xb0uX\xe2\xde|\x01/0\xf0\xf3F\x01\xd6\xcfr\xd0\
\x12Q=\xa8\xa1\xc0cs\xfaZb\xc9\xf6\xd2\xcc]\xa0\xd6\x93\xa3\x90\x1bb\x03\x10\xc3bH\x03\xa0\xbf\xc0QIp\x06l\xd0\xaf\xdc\
\x92#C\xd3\x90\x99\xf1\xa8\x8d\"r\\\x11\xc9N\xe2/\xabP\x7f\xd0\xc2\x80qb|\xcf\xa0\x7f\xbe\xe2\x04:@+\xc0\x11\x8c\x9fA\
\xf7v3s\xd1\x80W\xff1#\x92\xe3\xc9\xf6q\x8e\xcc\xc0(\xe0\x816I\x01\xac\x96\xa1\x12\x0f\xa0lgS\x9c\x8e1\xb7\x82\x03\xef\
H\x11}\xc6\xf0\xa8\x88\x11\xc8\xd8\xc2g\xf4\xe0\xd8\xb5\xb0\xd4\x1d\x02\x1d9p\x8f\x03\xa3f> \x833\xa1Z\x10c\xda\xf7\xe0I\xc0\
A$\"2\\r\xa1\x16E\x10\xa0\x92@r\xda0a\x03a\xba?\x82\x8f\xe6\xb1\xb9^\x83\xa8\xc5\x91\n\x90P6\xa5\x90\xb2Q\xf0\
\xe6\x1c\xd2\xe1g\xf2\xc9\x80\x00\xa0\x91\xd0\x04\x12\xa3_\xb4a\xdc\xf9\xb2\x14\xd5\x926\x94\x13\x19\xc8Q\x15\x04\x91\x97]\xe1c\xf2b?\
\xa0A\xec\x16\x90\x84\x8dA\x11{\x83\xec\xa1@s$Q\xa5\xde\xa1\\\xda\xd2\x1b.\x13\x13\x86\x82^\xc0P<\x89\xa2\x02FC\xf5/\
\x11\xb5\r\x82\x99\xf6A\xe0o1\xcf\xb9\x92b\x87\xd2r6\xd3\x84\xf6\xb0\xffG\xa1J\x0e\xb14\xf9\xf1E\x9br\x7fcQZ\x15\xd2\
m\xc7\xb2\'\x81\x02\x00\x00\x00\x8dbQ1\xec\xe1=w\xe1\xa7U\xe3\x84\x0c\x10\xac\xfb\x10\xaa\x98p\xf8\x18\x02\xab\x8d\x90\xceo0v\
9`\xbcy\x10\x99g\xf3\x95\xfb\xe2\x8d\n0D\x16\xc0\x16ms\x11\x9d\x11:\xe4\x01a\x1e\xe0fVq\x9a\xf3\xd2\x93\xe2R1\x80\
\x02\xfa\x90\x03\x02\x0c\xd2\xef\xae\xd2\x1dF\xa0\x80K\x117\x8a\xa0V\x83\x13\xf4\x0bA#\x12!\x14K!\x0f\xf1\x82OPP(S\xf0\
\xed.\x83\xd7-A\xf0G\xf3\xd0\xc7\xf2.\x87\xf3\xf7\xb6\x90\n#\x03*{\xa0\xa2\xb1q;\x15R\xbc\xca\xe0m\xf6P]\xe8q\xf1\
\xfdbp\x9b\xa2\xc0\xe3P3Ua\xfe\xa1\xf2\x88,\x10\xbat1\xb4\xf5\"F\xde\xe1<\x02\xe0\xa1v\x92KT\x91n\xa7\xe0\x88\xa2\
\x10\xe2\xedQO\"\x80\r*\xc1 \x1a\x81G\xb1QC\xf4rK\x8e\xc1\x00\x00\x00\x938\x11\xeb\xbeb\xc3\xaa\xe1\xbaL\x90wx\xa0\
)\x86S<u\xb1\x117\x10\x8e\xc1pz\xde\xa1\r$2Nn3j\xdb`\x00\x00\x00\xbe\x84p\r\x94q\x95\xceB\xc5w\x10\r\
\x88\xa0]#\xa1\xa5\xc7@\xcfzs\xa0\xfd!\x83\xd5\xf1\xc8\x14\"p\x87\xb3\x03r\x83\xeb\x83\x01}\x1d\xa2s\x15s\xfd\\!\x85\xd5\
\x20\x9f4\xa1.\xc0@\x0fNPGd\xf3\x03D\xd0\x9dQ\x11O\x96\xe1z\xf1\xa1\xc6\xa4\x11\xdb9\xa3Zo\x90!\xe2\x11\xdd/\xd1\
\x9c+\xb3\xc1n\xc23Q\x13\x89O\xe1\x8f\xe0\x01~\xb0\xe2LtA[i \"\xe3\xc1\x9c\x86\xa1^\x02B\xd8\xb7A\x0b\xcfP|\
\xb2\x00NY\x82\xae\xef\x92\xf6\xb5\x00\x1e\x07\x01\x00\x00\x00d\xd5a,\xf9\x02\xa9\x85\x01=\xa0\xa0\xef]@\xc6 \xd0}\xc3\xd1\t\xc8\
q@\xc3\x81\x00\x00\x00!\x91\xf3\xc5\xcd\"h\x15\x90B\x8f\xa3\xe6\x11\xc2\x9f\xbdb\x9c\x19c\xac4\x81\x1f\x04\xd1\xe4\x97!+\xde\xf2\
v\x0c\x83\xc9\x88\x93N\x02\xd0\x8f%`2\x02\x92\'m\xc2\x1f\xaa\xb1\xc8^c\x05\xf0\x80\x00\x08P \xfe\x10\xd1\xf2\xb0\x97k0\x91\
>\x11.L\xf11\xce\x12\xf0\xa7\x90\xff\x91\xf3)\x1d\x81\xf5\x9a\xd0\x1e\x0e\xf1\xbb\x99\xe2\xafD\x13C\xcb\x10\x1c\x8e\xe1\x99NCBW\
\x93\xa4W\x90\x9c\xdaA\xac.\x80o\x00C\xf3\xe523\xa1PVUP&\x8dp\xef\x8a\xc3O\xec0e\x860\xf3\x00\xd1Z\xd7\x91\
.\x1c\"\xa6X\x11t=\x83A\xa2`\xf9iP\nQb=1\x10\xe7\x13A@yS\x91\xed\x11\x00\x00\x00RdB\xba\xcb\x10?\
\x0b\xb2$\xa92+\xbe \x07\xb21w\xb4\xf2:\x97\xf1\xf7\xea\x91G\xc0P\x81Op\xbc.\xe2\xfbj\xe0\xd2\xaf@\x1ft\x83\xe0\xbb\
R!\x19P;\xceQ\xcb\x90\xd1H\xd9\x92>\xf3\xa0\xb8\xce\xc2\x07*\"!\xc0A\xfd\x0fR5\x0b\x11D\x9f\x11\x81\x88C\x9dNA\
\x9a+`\x84e\x91/\xda\x00\x08\x91\xa0\xe4\xb3\xb2H\x1b\xb1\xaa\x80\xa3\xffgc,\x96Q\xdf;c!d\xb0[\xae12C\x93\\\
\x11\"A/@\x9a!!F\x13\x82\xff\xd6\x00\xdce\x00\x1eg\xd30n\xe3\x8e\xd3\xb0\x81\x91\xf0Y5\x01P\x17\x91\x06:!\x10Z\
!M\xa7 \xe1\x9e\x11R\xbb\xd0\xc0\xdd\x92-\xf61\x9f\xc8`/\xcd\x91e\x80\xd3Z}\xa3#[\xe3kF\xa1\xc2/#NN\x93\
\xef\x8e\xa0\xe7\x1a\xd1\xd11\x91\xd2\x10\xb2\xa8U\xc0\xa5\t\xc09\xb9\x91\x1dis\x0f\xb9\xb2\x05@\xb3\x05\xb8\x11)\x90\x00\xa9\x06\x91\xa8\
\xdd\x81E^\xd1\x15\xbb\xf0\xc2X\xd1g\xc9pM\xfa\xb0\xd1Y\xb0\x14m\xd2\xcf\xea\xd0V^\xa3\x15U1h@\xf3XW\xc2\x00\x00\
\x00\x98a\xe3\x0cU1\x14\xd5q\x14\x0b\x91*1c\xd2\xe5p}h\x03H\xc80\x80\x95\xb2\xe9\xaa1Ry\x83\x05\n\xb3\x82\x08\x10\
?\xa5\xb0\xf7AS\xee\x90\x01\x08F\xc3\xa7\x0c\x81NE\x02\x0b1A?\x17\xd2mG\x91\x0c\x16\x939|\xe2\x00\x00\x00\x9f7\xa0P\
\x901\x98\x911.Sc)\xd0\x02\xc0z\x00\x80\xcd\x81x\'!\xfa}\x90\x00\x00\x00\xc2%\"\x80\x12\",\xae\xf2\x84\x88b]\x92\
\xf0\x9cf\xd2\xb3=\x03\xa3\x08\xf1\xad\xecae\x90@\xd0\xb6q\x83dS\xc5:\xe3\x0b\xa3\xe0\xf7&q5\x82\xe2ZB\xc2\xe9b\xd0\
\x00\x00\x00\xd6\xe9\xb1H`\xf3\x1b\xb7\xd23\xbd\xf2 {c\x00\x00\x00>\x181]\xfdA\x96\xc8\xa1\xea\x94\xd1\xe5Q\xf0zL\xb3%\
\x88\x92\xd2W\xa3\xe0{\x91\xf2\x0b\xb2\xdd}Q\xb4yA\xa7{\x03\x8d\x8d\xa1k\xcc\xf2bd\xb0t\x8a\xa0\xf9\xd7@cE\xb0\x93\n\
\xa0\xbd\xa3r}\xd1A\xfb\x8a\x01\x98da\x99\x7f\x81\x84\xd1\x81[\xfe\x80\xe8\xf7R\x98\xed\xf2ouS<q\x91\xb88c\xb7^ \
\xb1P\xc0\xd14s|z\xd0\x0c7\x817\xfe@\x11\x00`6\xa8R#\x8e\xb0\x9c\xa5B\xe0\x97\xb0\xc1\xeb\xd0\xf4\x94\x81\xca`q\x13\
D\xd1&x\x03\xf4~\x90`\xc6p.0\xf3*\x1b\xd2\xab\x18P_\xf6\xd1\xc0\x16B\xc9\xcd\xb05\x9fQ\xafm\x83OtR\xb6\xc7\
\x826\xdf\xb0Ov\xb2\r>s\xcf\x0b\xf1\xca\xfd\x92\x13\xfb\x117S3w\xa1 j\xe8`V\xcb\x80\n\xd80\xea\xf6\xe2f\xc9q\
\xcd\x80\x82\xe8\xb5q\x14IQ\x11H\xa0\xf2^\xb0/\xbb\xe2\xc3\xf4\x11\xff\xba\xd0\x0c\xccq\x17\xd1A\xd2\xbbA\xf6\x150\xe7\x06rL\
\x18a\xcd\xc6\xd0\xdaF\xb0M/\xe0\xbe\xd0\xd0=-3\xa9+@sI %9\xd1\xe8\xd1\x12\xee\x13\x10\x00\x00\x00\xd7\x180\x90\xe5\
\x20\"\xccb\r\x871\x18\r\xa0\xe3\xf6\x90t\x01\x93.\xdfb\"U\x00,\xdf1\xd0d\xa0*a\x81O\xf3a\x17\x1d\xf1\xd3\xcc\xf2\
\xb1ZS\xd8\xd3\x81\x94\x02\x81\xe6\x1aR\x10\x8c \xb2\x16\xd1\xd1/\xf0\xcf\xf4q\xdev\xa1\xb9+\xc0V)2\x8c\xcd\xc1\xdeEc\x8f\
\xb6\xb0\xe2Z\xf2\xa2K\xe3>\xf0Q\x0b\xd1a\x9b\xcf\xe1\xfa\xf5\xa1\x97\x05`\xd2A\x81x\x9a\x10<t\xe0\x1a\xfa\"\xdf\xe5\xd1\x88\x14\
\xc2d)\xf1i\rR\xa9\xe0\xf1\x14\xce\"\xc7\xc8\x82\x83\xbbp1\\3\xe2>\xf3\xd82r\xc4\x80A(\xd5R\xceH\x93\tz\xa3\
\x1c\xc6\xc1uG\xd38\x11\xb3f\xe4PS\x17\xd3O\x00\xe2\xb3\xfa\xa0\xb4\x1f\x80\x8c=\xb3$E\x10\x7ffc`x0\x181\x10\xed\
\xaa\"6\xb2\xd2\xa5!\xe1\x145\xf2\xe2r\xd1k_@v\xf5\xf1\xb4Q3\xab9\x11\xf7\xa8`\xb1e\x90h\xa1\xf2\x07+@h\xac\
\x82~\x10\xe1\xa3\xf3\x02\x91b\x03\xb5\xa60\x8c\xc0\xc0|D\x90q?Bw\xf0\xe1\x03\xb8\xb0\xf3\xb81Q<\xa3\xab\x08\xf3\x91wr\
\x00\x00\x00\x98s\xe1`\n3\xf2H\xa0%\xa5pT1\xd0\xac-sXq\x00v\x98\x10\xea\x0f\xd1\xc4+\xe0y\x13\xc0\xaecS\xe0\
[\xe3\xeb\x14\x92NXAjf3|\x9c\xf1\x01sA\x8d\xaa\xc0\x9f\xf1\xc1M\xd0\"\x1a\x1f\x93\xbf~\x81\xd5\xd9R\xda-\x90\xbd:\
\xe1\x16\xac\xf1H\xf6\xf1\x85F\x83\x97BbV\x0fQ\xff\xdb\xb1\x17\xc327\x81#\x86\x01\x01\xcb:Q\xd8\xeb\xc0\xe8!\x11hq3\
\x03_\xf1G70d4qW\x01\x92\xef,\xe3\xb5\xc1\x91\xf6\x89\xd1;\x84\x92\x88Dp\xc7\\\x83+\xff\x10\xcf\'\xc0\x06\xd5\xd0^\
f#\xab\xc2\xf1\x0f\xcd@\x981P2\x8dAM\xdd\x80\x1a\xeb\xc0\x1cH\xf2\xca\xf8\x91\x00\x00\x00\xbe\xfe\x92\x0b:\xd3\xbb\xad`,O\
S\xf40r\xa1a\xd35\x16\x82\xeaya\xf4b\x83\xbb\xff`v\x0e A\xa1\xa2`X\x13\x93Z\xc2X\x05\xf0n\xd6\x12\xb0\x14\xf3\
\xc0\xe6\xf1\xb4w\x90\xdf\x83B\xf4\x8b\xa0Z>!\xa5\x8d\xb1j]\xa1\x9e\xca\xf11\xc6\x82\x7f\'\x03\xb5\x86a8\xd5\xa0\x05C\x83@\
;\xa0j\xd51\xb3o\xc2c}\x93V\x95\xb1.2R\x93X\xc27\x04P\xf7bA\nq0QB0\xd9\x15r\xb3Xq\'\xf5\
\xd2\r\xd3pPNP\x7f\x110h\xb4!_s\xd3TE\xc0qCB\xcc\x19\x03\nY`\xe5\x8eS\xd6J\"Q\xc2\x02\xb4aR\
\xbf\x8a\x93P\xee\x10\x80\xf1P\x1cb\xc20\xcaR\x9c\x0c\x91\x16t\xb1\xec\xd8\xa2\xa5)P%S\xd348#pM\xa3\xfc|\xe1\xd0\
\x87PSK@7\x0b\"tH\xa0y\xe1\xa1\x9e\xa8R\"\x88p\xcd\xbd\xb0\x10w!\xce\xba1\xb8\xf5\x81\xb5l@2h\x83\x00\x00\
\x00\xf3\xbc\xa0@\x81Q\x93}s\x9eHC\xdc\xb0\xb0\x99\xf6P\x1eu\xf0\x8c\x04\xf1\xa4\x1d2\xa2=\xa1*aB\x9fc\x03\xffQ3\
\xf4\xa6P\xb2\x881\x92x\xe3\xd7\x83su\x04\xd1\x03D\xf1F\'\xa1\xc2\xdar^\x99p\x00\xb5\x01\xb1\x8f2\xf9\xe4 \xcd\xc3p\x01\
\xf3\x02\xce\x8d\x83\xcfG\x11\xe0q\xd2d\xc4\xa1\xe7\x80!\x96\xfe\x00\x87\xb2\xc0\xf1\xda\x92\x86\xeePx3p!\xee\x81\xc7\xc9`r\xfa\
\xa2w\xed\xc2\x0c^\xf2\x97vQ\xc3\xc6@\x00\x00\x00\x14\x91\x02\xf0)!\xf5i\x82\xaa@\xf1tx\xc3\xe3w\xb0XS0!\xe5\xd2\
1\xf1\x92\xdcI\x83=C\x81\xb80\xc3\x02\xe6\"\xaf\xda\x11\xcd0a^\xbf\xd2\xc3^\xd1\x10\x10\"1\na_\xc8`\n\xde\xb1v\
b\xf3\x9d\x93\xa3U\xf5aYd\xf3,\xd3 \xf78\xb3\x04$\x80\xbca\x03\xe3\x18\xf1\x7f\x90\x10\xe7\x16rH\x16\x11\xc7\xf1\xb0%Y\
\xc3@\xbc\xd0&\xd3\x01y\xc9q\x8aNc\xb9U\x13H\xb9\xc2;\x8c\xc0{| \x98\r\x105\x1f\xb1HX\xa2\x9cO\x11\x15\x97\xc0\
\x0b\xa1\xb1\x91\xae\xf0\x17%p\x8b|\x83}\xf0P\xc2s\xc3v\xd2\xc2\xe2\xa6\xc2\x00\x00\x00\x04S3Z\x8f#\xac\x8f\x93FR\xf2\xdc\
\xe2\xb21\x19`xcS\x9cU\x11G\x95\xe0|\x80!9G#\x9d\xc3\xe1&\xfa!G\xe2\xa0\x01\x8d\xc1\xff\x82\xb0\x9b&P*\xe4\
av\xa5\xf2\xcc\x13\xf0\xbb\xc4A\x01\xa7\xd1\xcf\x15\x82\xf0\x0e\xf2\x17\xbd\xf1\x0fks\x1b\x87 \xcb(\xd0\x00\x00\x00\x0b8\x11\xc9]\x83\
\xd9-\x03\xd4\xe5\x11\x82\x87\xf3\x08d\x13\x02\xd8P\xa5E\xe3\xd5\x0b\x82\xae\x81 .\'\x81\x14:S\xa5\xb5\xb2\xc3=A\xcd\x933o\
\xda\xd2d%r\xc0\xcf2\x8a\x17\xb2\x88a\xb1\xd2\x1a\x82\x1f6\xf1\x96\xcd\xa1Px\x83\x17l\xf13\xa2\xa0FI\xc3n\n\xc0\x00\x00\
\x00-Z\xc0%b\x03\x90?\x13\x88\x0b\x00\xf3\xbca#y\xe1c$\xd0J\xe00\x88\x94\xc0Zq\xb3\xdd\x81\xc0\x00\x00\x00\xa6\x8bS\
\x00\x00\x00\xd6:\xb0\xa5{aF4\xb0\x87\xb5\x01\xd0,\x91\xe9\x87\x90\x17\xf0\xe2G\x10\xc2N\x9f\xd1\xec\xf4Q\x19\x9b\x00\x1c\x11\xd0\xd0\
\x1cQ\xa5\xf12\"\x10\x12J~\xc3\x17\x00\x93\xfd\xe1\x00qw -\xf3r\x9fC01\x08P\xb5\x7fsv\xd4\x90\xdc\x87\xa2\x9e\\\
\x20W\xfc\xa1\xba\xf8\x02\x01\xb8\xb2F\xee\x80\xeeA@-9\x83\xc9\x1e\xe3\xd7\x82b\xd88\xb1\xd8\xd5`e\xbf\xf0\x17\xf8\xe0%\x96Q\
1+\xf2\xe8\xcd\xe2\xa6bQ[\xea\x10~\xcdBe\x87\x11\xa3\x94\xf1\x90\x0e2~\xba\xf1\xc9C\x10qU1\xc2\xe5\xf0\xd3\xa32\xe5\
\xb4p\xc8\xed ,7c\xc9\xb4\x92\xae\xd9\x10\x00\x00\x00\xbcT\xf0\xa2\x90\xd0\xef\xb7\xb0*\xd9\xa2\x95\xe5\xa2\x0c\xab0\x8d^\xd17\xca\
\xd1z\xbc\xf1C,\xe0\x00\x00\x00JCA\x7fJ\x90\xb4.\xd0\xd3^A\x96\xa0ak\xf7\xa1|G\x01Xw\xe2g\x84\xb0`HQ\
\xee\\\xe3\xb7U\xe2\xa5\x8c\x90\x00\x00\x00\xbc\xaa\x12\xb8\x15\x93~\x1br\xcdX\xa36!2E\"\xf0?]\xd1\x98e\xb1b\xa4R\x84\
n\x13\xf1m\xf3\xd6\xb60\xc3\xc9!\xa6zQ\xc8\x03\xb0T!1\x8ah!D\x1cA}4\x90\x9e,\x81\xe3Cs\xde\x1ca\xa3\x8f\
pN\xa62\xdd\x8c\xd0\xbb\xb7py\x93\xa3\xdc>`\x83x\xb3$32\x03E\x93\x91\'1A\"#\xbeC\xe0\xbc\x08\xf2SJ\xd0\
\xa5\xae@*\xd2a\xe3\x1e`\xda=\xc0\x83|\xe1g~\x91 \x80\x83\x1bq\xf3\xa7\x14A\xb6WQ}hb\xc0 q\xe3\x80\xa3\x92\
\x9a\x01\xf0:0k}\xe1\xce\x16\xc0\xcd\xb8 +pC\x80\r\xd1~,Rn\x82!p\xf9!EX\x03dP\xe3\x05\xe90\xc7\xb9\
\xa1\xd4U\xe3a\xa8!AJ0\x1e\xa8PNs`ktP\x81BC\x9a\x9c\xd1\x83^\xb3\x85\x8bsf3#ju\xb2K\xc1R\
F[\xf1\x949\x01\x83\xdd\xd0\x0c\xdf\xf0\x90\xd4\xd1;O\x03\xc1\x05\xf2\xfa\x81\xd3w\xb6\xc0\x02\xd01\xb6\x80\x80\xe2\x19\xf2U\x1c\xb2\x97\
\xe6\xc1\xbe9\x10\xe2\x07\xd17\x8f\xe0\xb3\x1e\xb0\x0b\x18\xb2\xe9?\xb0-`\x92\xdc\x89\xc2.O\"\xc5\x96 b\x90B\xec\x1f\x83\xa3\xa5\
\x10\xcd&\xf0G\x0c!\xf7\x99`3_ \x9c(\xb0\xc5\x871!\x8d\xe1G\x8a\x03\x19W\xb0\xc3\xea\x82\\\xc8RJ\x80ce\x19\xc2\
Q>\xf0\'Z1\xb7`S\x88\x96\xd0\xc6\x15\x02C\x8f@$\x8c\x13\xa4\xec2\x00\x00\x00\xce|\xb1\xd6\xad\xc0\xffdr\x046`\xe9\
I\xd0\xa3\xb5\xa1\x93D\xb0\xe9H\x03\xc8x\x001y\x93\xba\x1ccY\xa9\x11w\xab!\xdc\xb6@\xc3Ns\x12\t\x01\x11F3\x1e\xbb\
\xe2\xd4x@\xd7%\x01\x90\x10\xe1aK\xd0FC\xf0\xa4\x04\x80\xd5\x91\x03\x00\x00\x00\xf4{@\xca\x06r\xe2\xaf\xa0\xae\xc3\xb1\x18=\xf1\
\x97\x89\x10\xea3\x93U\xa9\x90\xe7\xa42\xeb\x9e\x91\xed \x01xe\xe0\xea\tqB\x850dgq\x1d\xe5\xc0\xe3\xa3\xa1\'\x1b\xb1j\
\x8f\xc38\x80\xe3{\'P\xe1\xc1\x02\x00\x00\x00\x8b\x16\xa2\xe8A@j\xd1RC5\xc1!GB\xee\xb1pw\x83\x10Sg\x81!\x83\
A\xb4\xaa\x90\x8d\xffq\xddp \xe0\x05c\xc9\x9b\xa0\x1c\xc8`s\xdb\xc0\xf6\xaeaR\xe4!\xb0\x05\xc1+_@\xfa;\xa1\xd90\xe0\
Q\x85\xe1\"T\x01?y\x82\xbf\x1b\xe2\xbb{\x82\xfd\xd2P\xb9\x000\x00\x00\x00_h1\xe3Ga\xe1X@`\xba\xd1\ri\xf12\
[\x93\x181\xd3 _\xb0}\x8aC\xdb1\xf0\xd4\xf1\xc1-V\xd0\x9eD\xc0\xa8Xs+t3:NP\xda\xd8a\\\xd4\xd1\xd1c\
\xa0\xd0X\x91a\xb9@\xc99\x93\x0b=\x03\xd2w\x91h\"#e\xb5\xe0R\xb0\xa1\x01\xd5!\xca\xf3\xf1-\xf2\x01H\x87\"f\xcfQ\
h/@BZ\x83\xf6k\xb3[\xfb\xa0\x08k\xb1lq\xc1O\r\xa3\x00\x00\x00\xb4\xfd\x10\xcd\xa8A\xf1\xc5\xc1\"M\xa2\x9bpB\xf2\
W@I\xa6\x81\x9cB\xf1\x17nP8d\xd1\xb2\xbcq\x13\xe4A\xc1\xb0\xf2N\xce\x11\xd6\xad\xe1\x18\xdd2~1\x80\x93\xb1\xe1\x13\xfb\
\xd0\x8cJ \x17l@\x8ee\xb3\x13p\xc3\x10j\xd3{\xb7p#\x14P\xd9\xe8@\x05^3}\x0c\xa1\xba\xd3\xa0\x1c\x080\xa4Gq\
\x96\xc6@\xa9\x1e\xf2\xf9B\xf3\xce\xb5RC\xf2 Z^\x01\xd5.CM\xf2\x02\xc0\xa4\x10\x08\x95\xa1iN0\xc3\x8cC/\xa1\xd1\xb5\
\xb7\x82h@\xd2\xbe\xa4qx\x0b\xb0\n\x01\x81\x9e~\x12\x1bG\x93\xd5\x85\xb39\xa6\xb2?}\x90\xbf\x0c\"\xc8\xac \xc4\x840;H\
\xf1\x85\xc5\xc2\xf4p3\xd8y2\x04F\xc0\xb1\xb5\x00\x85\x8e3\xd6\x08\xd1\xae\xe4\xc2\xb5f\x01Y\xd4\xa0\xed&\xa1\xaa:\x80\x83S`\
g$\x13V\xc0\xc1[\xcb\x02\x0c`An\x04\xc3!w\xc3\x7f>pZ\xd3R\x05\xd2\xd1\xdeA\xe1\x17hR\xa6\xc7\xa2\'\xda\x01?\
\n \xab\xef\x00\xe96\"\x00\x00\x00\xb1\xbf\xd1\xf0\xbaR\x10\xb0\xc0l\xa7\xb1\xb1\x86\x12\x0b\xe7A\xccr\x13\xd7\xb7\xa298\x11d\xc5\
\xd0\xb1\xad\xe1X\xfe\x01\x0c\x94\xa3\xb7M\x10\xd8\xc9\xd1\xc4\xa1A\xb1\x981\xe0O\x10\x1e\x0bA\x80<q\xdd\x13\xb0\xee\xef\"%0\xf1\
\x11\xcd\xd2\x18\xfa0[\x08\xb2\x82\xda0n\xcb\xf0\x90\x93Q@\x8d\xd0\x85\x9b\xc1\xb4WC\x03KC\xbd,@\xf7\xb3@\xbe\x86\x92\'\
\x02\xc1\xe3)@\x04n\xc0\x00\x00\x00qO\x82\xaaOC\x90\xee\xf2\x00\xa3!8d#K\x0f1\x9c)\xd2\xe9\x02\x80\x80L\xc0(V\
s.v\xc1\xda\x83 O\xab!)\x83\xe3\xef\n\xf0\xa0o\xd1\xd3\xa5\xb0\xfe\xad\x110\x8eQY\x13q\x00\x00\x00\xf3\xdd\x11\xf8uC\
\xcdVS%\xbc!\xb4\x89\x10\x8e\'B\x1eIas\xc7\xd1=\x12#\xb3\xba0^\xd1 /\x86 \xd1\x84!\xe80S[CQ\xcb\
\xa9\xc1\xd5sQ\x04y\xb3\x05\xd1\xa0\x81\xd4\x80\x82\x0b\"\xde&Q\xf8\xafP\x9b>\xe1\xa7\x85\xb2\x9b!\xd0\xca#\xc1P\xa4\x80:\x9b\
\x80\x1eo2^^`/\x80sX8#\xd9\xf81^\xce\xd1\n4\xe1\'\xe2\xb0\xc8\xc2B2\x1drg\x87\xa3YMA\xb8F\x83\
\x7f\xd7q.\x87\x02\xd4[\xf1?\x10\x93\xff\x943\x0cHQL\x19aIA\xa3\xf7\x8f\x810N\x13\x08\xe4\xf1\xb6\x80\xb2\xae\x95\x02\xb5\
\xcc\xf0+{\x82\x00\x00\x00\xfeh3 d3\xdfy\x13\xf0\xa2\xc2d\xef\xf10\x1e\x93j\x98\xa0\xbd\xad\xb2\xb9\xed\xc0\xceR`1\xf7\
P\xbe\xc5\xf0\xae8\xa2uO\x80\xb4\x9b\xf2\x9d\x97\x92\x97\xae\x90-\xfb\x91cv\x90)e\xb2t\x13\x12\x0c\x97\xb2\xad\xd1\xf2\nIS\
7\x8b\xb3f\"\xf0\x9e0\x80e\x86Q#\xbdp\x1c\x000\x96$ \x86\xcb\xb1\x13\xaf\x82\xa2\x0e\xb0o\x90`S:s\xbf51\x9a\
Y\xa1\x16Y\x11\x83\x19\xc1\xc70\xd3\xb50\x115\x1a\xc0w{rL\x94!\xd8\xf8 \xd9\rC\'C\xd18RS}\xbe\xa1\xd0t\
r**\x11\x0c\xb1\xf0\xf2H\xc3!\x97 \xbe\x87\xa05\xb3\xb0.6\xa0\x12d\xc1dF\xa2\x9dx\x91\"\x02\xd0n\xe0\"\\\xb8\xd0\
\x0e\x1f\xc2\x18s\xe1b\xf5\x00\xe9\xb8\xb1b\xf9\xb1\x17: \x88Vsy@\x10L\xd9 \x125`\xd6\xa5\x92\x0f\xc7\xa1\x99\xb5\xc0\x8f\
\xbd\x90]d1h,\x83+\xadB\x92@\xb3\xf8\x9d`\xff$a\x94HB\x90\xe1\x90K\xde\"\x12Wr\xc1\xc7\x80\"pC\xdf\xda\
\xf0\xdf\x00\xd3\x8e\xc5Q\xc6\x1c\x13~\nr\x81\x021\"#\x03\xad\x14\xc0\x00\x00\x00v\x8b!\'\x03Q\xce\x99\";9\xe2\xa4\x12\xa2\
\tE@\x00\x00\x00h\xceB\xb4\x19\x03\x10\xc8\x10\xe8$@\xaf\\@\x00\x00\x00\xe50br13VR3YOB\xd7\xa9\xa2\xb0\
\x13\xb2\xde\xbb\xb1F\xef\xd1I\n2\xc5_a\x88\xcb\xc2\x82\xfb\xe1\n \xa0-\x7f1\xe6W!\xee\x19\"\t\xa7A\x15\x8c\x13\xd0\xbc\
\xa0\x8e\xba\x001y\x0036\xf3\x06\xf4@GEA :\xb3\xe1\xa12\x81\xe3!\xae\xdc\xe0\x00\x00\x00{w\xc3\xf1C\xd1 \x83\x03\
!3\xc1\x84\xc2\x02%\xa5\xa1\xca\xdf\xb1\xeb\xc2\x817\xd6\x90\xdc\xb9\xa1\xaa\xb2\xd1\x14T\xb1\xb2I3_sA\xdej %\x171o\
T\xd0\xc4\xed\x91\xb0\x07\xa2\x01\xe6\xd1\xf3q`M\x1e\xd2Q\x80\xb1\xa8\xcd@\xf6\'\xa06\xfa\xf0\x011\xa0,41\xfb\xf3\x90?\x13\
\x20\xeeY3\xca\xb8q`\x85#mI\xc3\xc9\x8300\x9a\xa0\x9a\xbe\x01<(\x11\x98\x0e\x80\x8f:s\xafm\xb2\x9f\xca@{\xf6\xc1\
\xc9\xb1\xd2\x9c\x1d\xc0\xb1v\"J\xf6\x82\xaezS\\\x10r\xe1\xba1\xbe\x94\x00\xdbK\xf2\xe3\x18 5\xe1!J\xfd\xf0-\x1a\xa0\xb4\
#1-3P\x00\x00\x00\x8a\xb6\x02\xe5F\xf3x+c\x9e\x05\xc1VW\xc1\x9a\x941X\xb1@\tN\xf3\xd98\x83\x8e\xee\xb1B\xc4\
q\x9b\r2\xe2\xd5\xb1$9c\xd2\xf3\xf03!\x00\xf4X x\xc9\xa0]<\xe0\xba\xcc\x81\xdd\x89\xa1\xe1\x88q\tG\xa04\xd6\x01\
\r\x00\"\xe0\xc1\xd1\xb1\"1\xfb4cO\xe6\x82\x9a&\xd2c\xe9\xe1\xf6Q\xb2; \x82o9s\xa9\x08`\xe9\xd9@\x92\\ z\
\xb9\xb05\x86\xb3e\x1d\xe3j\x02\xc1\x91m\xa2\xde\x8d@U\x9a2he\xb0w\xe4\x02\xe0~\xa3\x96WSo?\xa0 \x86\xa20E\
aJ\x0bP\xce\xd2\xe2\xff\xec\xf1\xb4\xe0B%\xf8a\x84\x89\x03\xc9\xf0A\x97D#\x01f\xf3;\xa3q\xa9;\x13\xca\x03C\x02\x07\xd3\
\xda,\x11\x8au3\x00\x00\x00\xca\x7f\xd2y\xcb\x92x\x99\xb2\x01\xdaP\x86\xe5r\x05\xb7@\xc9;\x91H\xa5\x90\x08\xe0\xa1{)\x80f\
\n\xb2=^\xc04\xe1\xa2RD\x03\xe1KS<\xbb \'z\xf0c\xab\xa2`\xf8aw\'\xa2\xbb\x9d2\xe1a@\xad;\x81V\xac\
\xd0[gp\x03\xbe\xf2\xf9\xba\xb1\x9c\xd7\xe1\x0e\xbb\x11\xb4\xceP\xb2\xed\xb2ny!\xd3>#\x89\x0e \x9d\xf2`\x00\x00\x00\xe8\xb80\
c9Cow\xc3\xb2\x19\xa2:\xc9\xe0\xb0x#\xd78\xf0\x7f\x802\xfb\xee\x11\xd5N\x80_3\x00\x82d\xb1\x86D\xc1d>\xf3[\
\x97q\x9f\xab\x00\xcc\xb5!\xb5\xde\xd0?z\"D{0CpB\x0f\x0e0$Zs\x1f\x96\xc1\x96\xc9rC0\x81\xc22@\xcd:\
0\xe0e\xd3\x1f\xc5\xb2\xd7LS\xe7\xa2\xb057\xe2d\x1db\x00\x00\x00\x00\x00\x00\x12c\xe3W\xe6\xc0LF\x03\x15\xd0\xe2&n\x10\
k\x1f0\xa5\xe1\"TO`W\xdf\xa1\xd9\xe7pW\x91!\x0c\xd1\xd2\x00\x00\x00l\xfe\x81\xff\x05\xd1\x96<A\x14\xa0Boz\xb3\x8b\
yp\xe47\xe2\x13\x981\x0f\x8f\x82\x96Jp\xe3/\xb0\xa3I!\xef\tS\xc3\xea\xf0,\x1d\x12g`\x92\x88/@V\x9b\x92U\x1a\
@\xf0?\"\xdc\xaf\xb1\xff\x06\xf2\xa3ea\xbc\x86\xe0l\xc92\xb3\xd6`\xb1\'!/ls4m\x11\x903\x01\xb3,\xe2\x0f\x13\xc0\
\xc1$\xe2\xc1\xf0Q&\xe8\xe0\x10\xe6\x003\xf1\x10\x955a\x8ch\x00\xf5\xa6\xf2\x84\xca\x01\x07\xf9\x01\x13A\x83\xa7Hc\x86s\xb0<\
\x03\xa2\xd6\xc31\x8fi\xb1\x1a\x06s\x00\x00\x00\x00\x9e\xc1\x8a.@a\x15\xa3\x9e\x90a+\x84\xf1I\x89\x81\n\x0c\x02\x00\xce\xe1\x02=\
\x93G\xaa\xb1\x11\x9b\x005\x00!N\\\xd0@\xb0\xf0\x87mQ\xb1\x94\x80>\xf7\xe0/\xe8\xe1q\x8a13\xe8 5bp\xba}\xd1\
\x00\x00\x00\xd0\x02\xc1\xdc\nS\"\"a^\x81\xa1\x97\x8f\xa3\xc2\x0b\xe1\xf0\xbbP^\x8a\xd16O\xe2/\x1e\x01\xa5\xb5\x00\x87\xe1\"\xa1\
x\xf3\xa3^A\x0b\x1f\xa3\x8bq\xe0\x92\x8e\xa1O\xea\xa2\xa8\xc7!\x7f$2\x97\'\x12\xbc\x04\xe0RAaE\xad\xb1\x8eCQ\xe6\x9c\
\xc1z\xd3\x11\xa0\x0f\xa3\x00\x00\x00\xe3\x8c\x111\xacQM\xa3P\xe0\x8fs\x98Z\x80\xcaf#\xc1-\xb3\xb9\x0c\xc3\x98\xf7\x90\xc7\x1b\xe1\
\xdc\xd1QC\x10\xe1p\x0f\xd0q\xcf\xf2J\x05\x11O^\x91\xe9\xfe\xe2\xb5\x87R)\xd4Bc?#|\x16\x81\x050PL\xb9AS\
\xe4\xd0$`\x00\xb4\xf4\x82\x9f0\x12Wa\xf2\x00cR5U2\xa1j\xf0\x15Q\x11\xd6$`\xbc(\x90\xe8z\xc1\r{\x11E\t\
\xa3j7\x80\x13\xe8rm\xf8\xe0i\x17\xa0k\xcda\x08\xa3\xa2}Cs\x13\xae\x00\x9dj\x93\xd2]\x13\xf1;\xd3@v\xc2\x98\"\xb3\
f4p*?\x10\xc0\xc3\xf2\xea\xea\x80_ B\x0b/\x91h\xed\x81\x18\xec@\x1crR\xa7o\xe3\xb0R#\xd5r\xe0Kh\x82e\
\xe9\xf0S\x9c1\xd9\x06\xf0V\x93\x11\xc6\xfd`#\x15`j#\xd2e\x8d\x03\xd5\xd4\xd1\x8f\x1f\x00v\xe5\xb1\xfb\xe3P\xa9\x90\x13n\xbb\
\xf0\x94\xf8\x81\x00Wr\xb9 \xf1\t\x96  P2LyRcA2\x00\x00\x007M\x80y5\x83h4C\x1a\xbc`r\x89C\
\x81\xc3PU\xdcA\x19\x88\xa1\x1e\xb5\xc1\x81\xdaa_\xaa\x12!w1\xc2+\"w/\xb0\xc0E\xa3[\x97\xd2\x84\x87p\x10\xdfr9\
T\xb1\xc4\xe2\x11\xdb\xc0a\x00\x00\x00\xdd\xc2\xd0\xfd\x0c\x00:\x1a\xf2\xabF\xd1RpSD\x92\x03\xe0\t\x00\xa45rY\x92#\x00\x00\
\x00\x14\xd6\x81\xe5\xa0!\xf2\xb7\xa1\xe7\xa7Q\xdb@\x81\\@\xe3\xb5\xc1\xd0\x94\xbc\xc0\x8e]``]\xa3\xe6\xac\xe1B\xc1\xc1\xca\x8f\xd0\
\xf7\xdb\xa1\x98\xd0\x01\xbc\xc90v\xc3\x11\xe6\x1e2#\xa1\xc0\xdc|c\x911\xf2Yu\xa1\x93\xf3a\x85SS\xc2\xfa\xd1\xbc\xf2\xd2{\
U\xf1yQ`\xf6\x0c\x01\x8dw\x83a\x90\xf3aiA~\xe9\xf0\xda\x80\x80\xb2\x8e\xd33\x8f\xb3\x00\x00\x00\xe27\x80i\x1f\x91\xd2\x84\
\xb2h\x87@\xee\x94\x80\xec\t\x90M\xd1\xe0\xa5\x00b\xd6X\xc3\xe3\x8a\xf3\xcf\x1bR\xb9/Q\xa9\xd7\x82\x19\xf9\x10\t\xf8\x90\xca\xa1\xe1\
\xc1\x04\xc3\x1b\xae`\x0b\x17\x02{\x99\xa1\x7ft\xe1\x84\xd4\xb2\xd0tCk2\xf0\xe3\x83\x10\xf7Vs2:\x03\xf5T\xf2\xc7-\xb2m\
\xbf\x81>?\"\x96\x08\x90\xcf\x96`\xac\xfe\xe1\x195\x13]Zao\x07a\xab\xe4 \xc1\x97\xd1\xb1[\x92\xa9\x8aQ\x18\x13s\x17g\
\x91\x00\x00\x00\xe4\x91\x13<\xa7p\xe24\xd0\xd1\r\x929#\xb0i\xde2\xb3\xe2BA\xd9\xe0\x00\x94#\x86a\xd3\xc1\xcd@\xda\xbb\x80\
\x15\xdfq8\x0f@\x96\xd7\x82\x9b[\xd3\x00\x00\x00\x13isYl\xe2\x17.\xc0b\x13A\xfbeb\xaa\x18bH\xb5\xd2\x1e:\xe1\"\
\xfd \xd2N\xa3t\x9b\x810\xce\xb1g\r!\x90S\xe0n\x9a\xe0\xabgp\x94\x1a\xb2\xe8\x1d#\xb0!1t&3\x00\x00\x00!\xb7\
\x81l\x8c\x00\x94\xa6@\n;\x83@>0v8\x90\xf4\x15!\xa4>\xa1\x04Z\xa0\xfc\x05\xc3\x830\xa1\xa7?@\x86\xe5\xe1{\x10\xe3\
\x00\x00\x00\x85IC\xaaf1\x9a\x81\xb2\x1a)c\xa0,\xc0\xe4/B\xc3FPp\x80Q1`\xf0\x1a\x94@JLq\x87\x05@\xea\
K\xc3`f\xe1w~A 40\xd1[c\xa8\x9f\xf0\xbe\x88\x82Vir\x8a\xdc\xd1bP`m|3\xb6\x00\xf1J\x86\xe3uD\
Q\"\xe9r_\x83a\x96\x0f\x01\x9cP\xd19kC\xf8X\xd3\x04uadm\xa0\xa0\x94PF8\xf3\xc86P\xe3\x89\xb0Z\x92\xb1\
\xeb\xc3\x12w\xcfa36\xa1\xad\x9d vu\x00Y\xccr\x19x\xf022\x13\x82m3\xbf:P{~@i9a\x02Sq\xb5\
z\x80j\xd50\x8e\xd5P2\x8a\xd1\xb9\x151B\x1cr\x04\xbc@N\x03\x11<\xe3Q\xbeA\xe2f\x0eC\x8ci\xa3\xef\xc6\xb0{\x96\
\x90\"\xab\"\x05\x1f\xa16u\xa2sF\x10\xb1fP\xd6\x001\xb7\x93\xc0F\xfc0\xa4VAH\x94\xd3\xb6~\x83P\xf4A\xb6\xd7\x01\
e\xabP\xba\x9aQ\xe2\xae1\xb3\x8b\xe1\x0f\x82@\xd1\x07\x01\xfd\xe7\x00;\xeb\xe0\xdd2s\xbd\x15\x00\x00\xccA1-\xa3#\xb4r\x83\
F\xd2\xef\x0c\xd2w4\x13\xe1\xe4\xa2h\xd7\xa1\x8b\x7f\xe3e\xa7\xe1\xa7\x97\xb1\xa6\xff\x10@\xb7\x10FV\x13\x83\x85pf\xe5\xc0\x07P\
0\x1a\xe0\xa2\xbd\xbd\x82\x9fG\x93\xd2\x02\xd2\x04AS\x18\xeb\xa1\xd4\xc1P0kc\xbek\xf0\xb3\xf7\xb0vSc\x90\xab\xc0\x9fsP\
k\xcd0\x81N\xe1\xe0\xb8R\xf7(!\x9d-\x90;\x03\x11\xb6{\x13\x19\x9a\x81\xe4\x19\x10\x00\x00\x00\x17cR%\xaa\x80\xa5N\x83\x8b\
\xf9R\x17\x1b\x81k\x11\x02\x0b\x94\x10Q1C\xb5wRjp\xa39\x1a!s\xc3\x903\xad1\xeeAc\xa3\x80a\x1f.\x12aD\
c\xa3\'#\x1ax\xc3@\xebQb/#;g 0\x07\xf1Vs\x03\xf0\x98\x10\xc6\xdb`\xb2\x84s\x0e_\x90,\xb82\xcd\x1eb\
+x\xd0\x17l\xf2\x9f\xe5\x11\xf1Sa\t\x1d\xb1 \tpW\x03\x01\x84BA\xd1[\xe0\x80yQ?\xcf\x11\xc663U\xf6\x01E\
\x05\xb2\xf5<\x92\xc7\x1fA\x8a\x00\xc2\x1dq\x92\xb7;\"L\'C\xbcr\x80#h\xe3*F\xf3=\x83\xf0<|P\x08\x08\x92\xb7(\
\xe2L\xbd\xd2!f\xe0\xa3\xcdRQ\x95\xc0Nc#\xe9\x8f\x00,\x0fb,\x12\xc1\"\x80\xd2\xa0\x03Q\xd8P ~qa\xfd\x01\"\
M\x08\x80\xb1\xc7\x82\xf0#`\xechb\xd8z3\xe5\xef@\x88\xbf\xa0-Lb\xa8(\x83\x0fr\x82\xda\xe3\xc0-\x84\x00O\xa3\x01\x82\
\x9a\xc0\x117\x92\xc3y \xbd\xbd\xb1\xb3\xf1\x80\x1f\xe10\xa3\\\x81\xf8N\x11\xc1S\xf3\xde\x08\xb0\x19\x9d\xf1\xa9\xa5\x90\xbd\xd3\xc1\xf3%\
#\xb9\xf8P\xaf@\x92\xfe\t\x80\xac\x0fbi\xea\xa2\xa0=\"~9\x83\xba]\xb1.\xbe\x11tRbp\xe4\xa0\r]\x90p\xf7\x12\
\xf3\xc7\xe2\xb3\x85 \x0f\xe9\xd0\xa9Qp\xbc|\xb0@\xf9A\x8cva\xb8\xfbP\x02\x05\x11\x1b\x87\xd1HFa=Y\x83\xe9\xe9!|\
\x8e\xf2)\xe3\xb0\x97\xeb\xb1z\x140\xa5\x8faTT\xd0\xf6\xf7\x80\xaf\x1bB#\xa6\x00|\xca\xc2\x00\x00\x00c\xdc\x819\xfa\xc2=\xb9\
\xa2_;\x01\xeet\x93\xe8]`@\xda`)5\x91\x0e@`Z\xef\x81\xbaK\x939\x823Y\x9a\xe1mgpX\xc5\xa0\x13\xea`\
\x04\x05PB\x0f\xc0\xab\x1dp\x9e\x11C\xda\x82q!\x1d\x91\xde\x92\"I&\xf0Sp@\xa2\x88\xb2\xa8g\x83t\xf7\x90\xec\r\x11\x89\
{\xd3=\xad\x00\xeb\xa5\xc1C\xbf\x01\xae\x92\x80Z\xb2p\x80s\x038)Sg\x07\x82r]\x806\xf2pb\x96\xf1\xa8\xf8@A\x80\
\xe3Cw\x02\x1b)\xb0q\xeaaP[\xe3y%r\x87\x19\xf2\xe9J\xa1\x82\x80\xb1\xc1\xcbb+K\xb1SK\xc1\xa0~\x00\xf6\xdb\"\
VHS\xc0;\x91+\x9c!_\x03\xd3 U\x01M)\xa2Cp\x93\xf0\x11\xc12>r\r1\xc0\xca\xf8\x10\xb1Z\x90i1S \
\x95P\x14\xc2\xc00\xa7\xc1\xf4\x15\x12\xf0\x8a\x12\xad\xab\xb0\xe9#\xc1\xc3\xcf\xf0W6\xc3w\xd0\x90v1 Bg\x91`e\x91`\xd6\
1\xcc\xd8\xb0\xce\xa2\xc2\xd3R1\xf9C\xb2\xdf\xc7\x105\x8e\xc0+A\xd3\x08\x9f0@\x92\xc1\x7fs\xb1\x1cI\"+f\xc3\x1a\x08\xd2\
\x01ir\xbdz\x03{r\x93{-\x12\x88\xb1\xf0\xbbK\xf1@%\xb0\xa0\xa40K\x88r\xb07\"+\x97a\x83\xb9!\xcbi\xb1Q\
\xeb\x02\xfc\xf6B\xdb\xf4r!8\xd1\x05e\xa1x\xa80\xe7\x10 \xe3~\xb1\xf4\xc8\xe19+#\x95o\x00\xfa\\\xd2\xee\xd2\x81zK\
\xa2\xfd\xd3\xc0\x93\xa2a\x00\x00\x00|\\\xe22\x05@\xdd\xa1\xd1\xbej\xa3M\xe1\x80\xb4\x11\xf0\xa0\x07\xc2\x19/\xf1\xcb\x90\x82\xa0\xd3\xe2\
\xd8 \xe0\xa1\xde\xe0Y(\xb2<Q\xe3p?\xe1\xed\xeb\xe0q\x1926\xc9b\x174Q7\xbf\xa2\x00\x00\x00\tqa#U3[\
\x93\xd3O|\x93\x8eR\xa0\xdd\xbeQ\xde\xaa\xb0W\xecpw\xa3ao\x07@\xc2/\xc0\x983\xd2\x81R\xe1\x8eG\xc1%\xfc\xd0\x94Q\
\xc0ta\xd3Ms#\x8dN@Q\x11\xf2$\xd7\xf0Y\x84\xe1)\xd9\x11X\x96\xc1\xc6(\x11w2\xa3`\x94QRzb\xfc:P\
\x7fbC\xe1o\x90z\xd2\xf1\x00\x00\x00\xadY\xe0\xb0kP\xc1y\xe3{\xe71\x07\xeea\x08\x19\x803\"p\xc4\'0\x8b\x81\xe3\xbf\
{\x81/\xa9\xb0\xf5L\x03\xbe\xc0\xc0pd\x90\xb5\x96!\xe3\x83\xd1\xd8sb\xbc\x1e2`\xbd!\xe1Ap\\\xf4P\x83\xa9Q\x91D\
\xe2`W\xc3\xc4\xccRk\xa3\x92k\xc8\x02\x82`\x12\xfaa\x02+\x95\xe1\xb7\xe4!Ftc\x88\xa6QE2P\xcb9\xf0D)\x90\
\x83r\x92\x01v\xe3\xb2\x9b\xf0P\xb5Q\xee\xe5a\xc4$0\x9b\x1b0\xac\xd7\x91\x9dA\x92\x07\xae\xb1E\xdepuq\xf2\xb8\xb4\xa2h\
\xb3\xc0\x8az\x11\x84\x00\xf0z{\xf3@@\xa1\xd3\xee\x90=7aB\x1a\xe1\xb2\xe8rQ\x0b\xa0\xbbI\x13q\xb9q3\xae0gb\
C\x1a\x85\xd1Z3\x83*\xb7\x91\xe9$\x01\x1cV\xd1\x02\x80\x83\x1a\xbc1\x11\xe8Qt)\x83\xc6\xb7p\x14\xf2QG\x11\x02\xe2\xe5\xf2\
s\xb7\x82\xfa\x12\x02\x01\"`\xe7\x08\xc0\xdbB\xf3\xd8\x15\xf1\xd1\xddB\xf7\x98r\"\xae\xc1\xa7^#\xad\xec\xe2\xb2\xb5B4\xa0\x92\xdb\
j\x11~z\x93\xc1\xb1\x11\x1fv\xe3\x00\x00\x00\x96\x94B\xe9\x9f\x80\'\xd41\xf0\x012\x89tA\x7f]\xa1G\x071\xbb\x8apO\x87\
C]\xa2\xc0[\x1f\xd1-\x94\"\x90\xc8\x12 \x94\x92\t\x03\xc2\x00\x00\x00\xcaJ#\x85PA\xb4(a\xb5\x90\x93\x08)\x11\x17_0\
\x99\x013\xd3j3)\x03\x12e\x00!Er3\xf8\x9c\x01\x06\xb0`\xed{\x01\x89KR-8Q\x81\x9716N\xd3[:1\xcb\
\x90\xc0<\xba\xa2\x16\x95\xd1\xd1|\x90\x9d;\xe1\x84GP\"P\xa1\xa4\x063\x93\xbc\xe1\xf8c\xe0\xa6S\xf0=\x95\x90\xf1q\x82\xcb\x89\
\xa23R\x11\x84Z\x83V\x10\x80\xf3\xff\x92\x92F\x12\x08\x95p\xdal\x90S5\xa0>\\\xb2\xb8\\\xc0\xc0\xd0\xa1\xf0\x8b\xc1\xc5\x8a1\
\x00(\xd3\x9f1 \x1e\x82\x83\xb6;\x80\xa0\x84\xb1((\x02\x80\x8b\xa0w\xd5!6\t0f;\x82\xa9MP\xe2\\\xd0\x97/\xd2\xc6\
\xd5\x81O$#\x87\xad\x11un\xe3Ubb\xe3f\"\xa8G\x03\x96#\xa1.\xa4\x90=\n\xe1\xf1l\xb1\x86\xb7bT\xfa\x02\xf0,\
\x01\x90\x05#\xafOq\xe5\xee\x01\xc3\x04\x02\xd8\r\x12\xf4Ds\x1c_c\xb1nS\x1e\xf4\xa2N\x88\x13\x92\xdb0Tj`\x934\xe2\
3\x83aq\xf6\xe2Q\x18\xc0\xa2\x1cS\xee|\x01\xf5-A\xe9\xf2\xd1\x14US\xcb\xa0\xa2\x93\xa0Rjda\xf5\xf3P\xf4z\xd2\xe6\
0P\xec\x0b\xd35\x95\xc3\x13Ba\xe6\x04\xe1h\x86s\xcf\xbf\x01n\x01R\x8do\xf2\x12\x93p\xd4\x81\xb0!i\xe0\xbc\xbd\x90R\xc5\
\xe2Z\x1a\x12\xd7\x99\x81\xbb\x1b\xf1R\xaa\x92\xaf\xf2\x81L\xcfr\t\x11\xb1\x93W1\x87Gc\xd1i\xd3&\x08\xc3\xfd\x8b#W]\xb0\
\xc5\xb4\x80\xfa\xd02\xf2\xa4\x90\x13V\xa0\xb7\xc9\x02\xa7XP\x9eN\x92\xa4\xc81\x01b\xf1\x97\xd8B\xdb\x9a0\xa5\xf6 \xa2\x11\x10T\
|\xe0\xf1\x03!\xaa\x9f\xa1\xc4}0\x05~\xf0\xef4s\xcd+\xb0\xe5\xeaa\xf1\xc9A\x80\x80@\x98>\"I,\x92\xe1\x9e\xf2!\xf9\
1\xe9,\xb0\xeb\x90\xd3\xe6\xb2 /\xb5\x90\xd56C\x8b^\xf0\x08S\xf2p\x12\xc3\x1a\xb3\x82\xefCck\xedP\t\x06\xf0h\xc5\x01\
Oe\x93\xb1M\xc2\x85\xdb\x12Y\x95\xa3\x00\x00\x00A\xe5Ax\x84\x11\xcd\xe9\xc2\xfaI\x83\x8ft@\\\xf2@9X\x11\x96(c\xc5\
\x8f\xc3\x00\x00\x00\xd4:\xb3X\x01\xf1\x87\xc1\xc2F0\x93\xf9\xd0\xf0\xb9FaS8\xe2\xd1\x05\xf3|4R\xbb\x00\x03\xf9\xd0A\xb3\x12\
B\x95KqNm\xd0?\\\xe1\xf7\r\xd3\x91\x11rs\x1b\xc2\x1f\xdf\"\x19\xe3\x90\x90+0\x16\xc11\xf6\t1\xcc\"p\xa5iR\
:D\xb3i\x1cR\xaa\x00@\xdb%\xf0.\x9b\xf1BdAu\xcd\x02\xa4\x04\xe12\x8b\x90\x94\xd6\xe15\x81\xf0\x80\xde 8/\xd3\x7f\
\xa1 \xf0\xa1\x81}\x1aA\xabb\x82,\xdc\x81\xeae\x11d&\xe1\x8a_`9\x08\xd2^]\xf1\xa1\xe0\xb2\xcak\x01s\x1cQFF\
0\x9d\xd4\x10\x108\xb3bE\xb2\xc8)\x12n\xdcb\x8f\x92\xe3\xd9\x84\xc3%uq\x927\xd3\xc0SR;{Q\xc7\xb20\x01N\xe1\
.\x13\xe0xB\xd3\xd4a\xd3}\x9b\x11S_0\xae\xb7\xe0\xf2\x1d\xc2\x0c0R?uS\x91q\x82\xfa\xc7@\xac}\x00$^\xb2*\
q\x13\xdf\x9c!JO\xf3\xba\x01c$XP\xee\x8b\xe3\x85\xb30&\xc2\x810dr*\xc5\"B\x8c3\xcc\xf8\"p\xb0\xc1\xbf\xa2\
\xc2vs\xc2\xa1\xada\xffN\xc3\xf8 \x82\xc0w\xd2{\r\xb2R\xbe\xa2}q\xe3\xa5\xb2 g\xf2\x10\xe3Y\x01\xc4\x0e\x12%\x9a\xb0\
\xfa]\x01}m0\x828\xf2\xa6+\"\xb4\x8c\xd3S<\x92\xc0?\xa3\xe4\x9d\x10\x1anQ\xa4s \xc6/b\x1a\x86C\xe7\x08\x03N\
\x82\xb3yU\x12\x00\x00\x00&i#\x04\xf6\xf0\xf3\xff0Q\xf02\xf4p\xa1\xe0\xc7\x01\xdf\xa4\xf1\x00\x00\x00\x91\xb6a\x9c\xeb`\xf9\xcf\
p\x1c\\c\xb9\xc1\xf2\x172\xb3\x97\x94@B\xe6\xc2W\x88\xf0\xc5d\xc3 \x89\xc0R\xa5\x11SR\x91\xad\xa2Pr\xa2 |&\xf1\
\xacu3{\xe9\xc2\xa0\x82@\xf6r\x81\x94\xe5\x01hy0\xaa\x16\x02\x14\x1d\x80\xeft\x11\xef\xdd\"\x97hR0B\x82.\xe2\x11\'\
\xfc\x82\xb2\xd9\xd1\xd9\x16\xd2\xbb\x9fR\x99\xf0\x80\x00\x0b\x913\x05\x82~\xd5\xa2/\x15 \x1c+@\x16Ra{N\xc3\x8cd!\xc9\xeb\
\x00TrS\xb2\xec\xd0O\r\xa0\x90\x80p\x7f\xa7b\xd3D\x82\xf3+\x92\x1e\tc\xe4F\xa2G@3\xc08p\xa3\xa0\xe0\x05]\x82\
\xcex\x13f(\xe3\xe6\x1e\x01\x8e\x16\x01\x15\xb1p\xae]\xb0h\xfd\xe11\xa2\x01\x06\xa7\xf2*\x94\xe1MocR\xb3\xb0\xe4y`z\
\x8dQ\xe8\xd1\x80\x94\x9b\x91\xbe\xa1R\x10c ^{\x11\xd5\xe0\xd0NK\xd3\xec]\xb1LY\x93qP\x00\xe8m3\xacr\xc0\xfe\xc9\
\x81\x11\xd6P\r\xe3\xf2#D\x80\xb4\xda\x10:4\xb1\xebG\xb2\x0fg\x03\x8c\x82\x11/\x92\xc1\xfc\x9c0$\xce\xc1\x1b\x14Q\xc3\x95\xa1\
\x92d\xd2)]\x818\xfe\xb1\xb4o\x80x\xcd\x10\xce7\x93\xc1\x11Q\x9f}@\x83\x07a\x06\xc6\x11\x00m\x007\xcd\".\x9b\xb0\xa2\
\x9fb\x8a\xbcB@\xd3b\x98T@~\x17\xa0M\x82P\xfb#a\x14\xd3pR\xad`\xc3%\xa3\xf7\x87\xc0Q\x02\x81-Y\x11\xe6\xd9\
\xf2:\xf5Q\xab\x070\x07_`\x19D\x02\xdd\x97\"=\x7f3\xb19#\xa8\xcf\x01%\x9e\x90.\xdb0\xbf\xbca\x1dE\xd2\x94c\xf0\
?KC4M\xd3\xa6Bb\x1dOS\xdf\xc6\xd1\x96%\xa1\xe7X\xe1\xbf%\xf0\xc2\x91\xa0\xc9j\x81~\xfa\x81\x98\x8f\x02\x82X \x07\
Y\xf2_4c+\xfa0\x8f-\x11@\xa5\xc1\x0e\x04\xc3\t\x02\xe2\xa2\xc4\xd2\x07x\x11\xd7h3\xf0\xa0\xb0\xb96\xb1(\xdb0\x069\
SQX\xa3\xbbx1\x9c\xdb\x00\xb8>\xc2q\x84\xe0,c\xe1\xe3:\xc3\x08/P\x8f\x85PCM\xc3\x12-\x12na\xc2r\xe5\xb0\
A\xe5r5n@\xe9\xd7\x91\x9cr\xc0\x8d\xea\xa1\x11\x08\xf0\x9b\x14\xd3\xd8\xfb\x92ny\"\xfe2R\xbc\xef\xc1\x00?\xc3\xda\x04 \x06\
\xd4\xd2h\x83\xb1\xdcZ\xd1=e\x00\xde\xad\x90\xaf\x92\xf1M\x7fP\x89o \xafP\x13m\x18S\xccz\xd1\xfeC\xa3\xf5\x83p\xf45\
\xc1\t\x98A\x83I\xd0\xcf\xf7\x90\x1fp\xf0\xcb@\xf3\xa8(A\xbaN\xd2:#\x93-B\xe3B\xc1\x923\x86\xc1\xe7\xd7P\xbf\x92\xb0\
\xe8\xc2\x80N\xfe\xa1\xc92\x81\x96k\xd3QYp\x8c\x1f\xa3:Js\xaa\xe0`\x12\x8f#\tQ\x13\xb8A\xa0\xaa^ \xf6\x1e#\x83\
\x962\xef~\xb3\xa6O\x11\x85\xf9\x01\x10!!i\xdc`(\xe7`\x853\xb0X\xf7\xf1\x9e\xadP\x00a\"v!\x82\'\xf8p\x00\x00\
\x00\x1ab\xa1\xe3j\x82Hn\xf0X\xf7p\xd8}\xa31D\x10y4q\xba\xab!\xf8\x86\x83\x9d;#\xdaB\xa0\xc5\n\xd1\x1fe\xc3\
\x07\x18\x93\xea\x9e`\xdd\xce\x02^K\xf2L\x84Sdx\xd1l\xd8 \x9b\xe5\xf0\x9d\xe4\"\n\x8e#\xd0C148\xe0\x96\x8f\xd0\x02\
4\x03;\x15\x91\xaf\xc5\x90[~p\xe5\xe8a\xdfY\xc3\xa9J`\xd5<\xf3a\x0f\x91\xf3O o\xac\x11\xd8\xd0A\xafVs\x96F\
A=\x07\xd1UP\x03\x06\xe1\xd0L\x9f\xa2\x0fc\x91\xc5\xf2\xf0\xafv\x13\xc3\xea\x81K\xf3\xc0\xe5\xae\xf0Brq\x83\x11\x83]\x060\
\xd7\xea\x92+\xe6\xe1<C\x90\x8d\xedB\x9a|\x83Q\xca\x91\xb9E B\xdd\xa1\x83?\xa1\x08s\x90\xd6_\xe3$\xd9\xe0\xb2\x9c\xe2%\
\x1cp\xcee\xb3\x87T!\xbcu\xf3$\x86\xf1w\xb9\x82\xa9\xe1\xe18\x10\x10k\x1f\xa2\x8cUs\xab\x1c@\x1f\x08\x11\x00\x00\x00\x8aO\
\x10=8S,\x00\xf2~\xff\x11Y\xc4p~\x93\xa0\xb1\xda\x92\x8a#bwg\x10\x7fp\x03\xf8%\xe1,\xe4`Wx\x90\xbe\x08q\
\xe0\xe2\x80\xed\xea\xf2\x17\xed\xb0\x85zb\xee.`\xba\xe8`\xe4\xffr\x08\x81\xe1\x06\x95RU\x00\xf1?a\xa2\xc4\xb3\xf2\xfc\xa1\xa1\xb5\
\xd4b\xe0\xb8\xc1\xa5\x85\xf0^1\xa1\x80\x8c\x10\x16\x05`i\xd3\xe1e@0\xcd\xd2\xa0G\x9d\x82n\xbc\"*\xc4P\xc5\xd1\xe2\x97\x15\
\xc2\xd6Ac\xb1\x0c\xe1\xf8dA\xae\xbf\xf2\xeb\x07\xf1\xd3\xed\x02\x07^\xe1d\xf2!.g0T#\x10\xaa\x8fq\xc3er\x91x@\
\xfe\x92\xe1\xeb^\xb0\xa0@!+8@\x00\x00\x00\x83!\xa1\xd1\x8a!\xdd\xdf0 \x0e\xa0\xf1\x86\x81\xc6\xb6A\x7f\x10\x80\xde\xa8QA\
/A\xca\xcc\x90\xf9\x82\x01y\xbe\x00sPs\xa8\x85S\xa4\xe3\xc2\xd7a\x91\xba\xa0\xd2\xa05\xa1\x98k\xc2\xdeZ\xb3x\x94B\x0f\x1c\
\xc3\xa3r\xc1\x10\x96P7h\xc0\x9f\xf0\xa2\x1b\x88\xb3\x00\x00\x00\xa0\xab\x02\x1b\x92 \xab\x01\x80\xe0?\xf0\xf2a!@p\x10\xd1^\xc0\
^\x8eP\x08jq?\xb4\xb2p\xaf\x91U\x93\"a\na\xd93a\xe7\xab\xb1\xba\xc2qf\xa6q\xc9v\xd2FX\xf13Hb\xee\
F#\xd4PB9\x8c\x81\x93 \xe0\xe7\xe6R\x17:\xb2\xdd\x00\xa2\xad\xc6\xc0\x00\x00\x00(\x93\x12.c\xb0&\x8f1\xec\xb2\xf18\xff\
\xd16K\xd3\xc8\x99\x10\x00\x00\x00k\x03\x03\xe5T\xd0\xb6G\x10\x85\xf2\xf1(\\#\x11\xca\x11\x13 pS<A\xed6\x10\xbd\xfa\x80\
\xf3\xad@m\xb9p\x15\xbe\xa1\xd0\xd1p\x08\'bT\xaf\x82\xa9\x02R\xe7\xc4\x02\xc2\x8dC]\xd6\xd2d\xcc`\xf3\xa9\x01\x80\x11\xb1\xa8\
\x1b\xc0\x98L\x13\xc0\x02!\xa4\x0b\x83\xa0_\"\xc2{`0`\xc3\x1b\x91\xc0\x9aPC\xb5\xee\xe2\x1fG\xe0B9\xc2Vw\x00\x05&\
\x81\x1e\x9f\"h\x99Q\xb2y#\x00\x00\x00\xfc6\xc2\r\x15SW*\x81]\xa1\x11\xd6\x19\"\x8eE\x91,\x80`\x0b\x0e\x91\x83\xbf\xb1\
\xabKa\x046\xd2\xe6\xce\x01%>\xb1I\xc9\x91ScP\x00\x00\x00\x96\x96 \x93W\x00\x00\x00\x00\x88p\xa3\xb0l\xc3\xdc\xabq\xa7\
\xe70#\xe1\xa2\xc7\x10\xc1b\x9dB\xe7\xdb\xc2\xed\'\x91\x97\x84B\xe1\x172\xd4\\\xe1\x886\xf0Y~q\xf5S\x12\xf1\\B\xd1\xc5\
P25\xc1S\xf9\xc2\xe8\x00\xa0\xde\x88\x83Q?0|\xa6\xf0>7s\x00\x00\x00\xed\xf2pWZ\x90\xaew\xe3\x9c\xe4\xf0r\x00\xf1\
-F\x81}j\x91U\xc71\x166@\xf6\xbd\xe0\xf8\xd1\xd1\x07\x9cB\xa1\xe2\xa0\x18\xb0@E\x01\x10u\x9d\xf0Y\x96p\x81\xe0\xb1\xfb\
\x08!\xf5b\xe0\x90K\x03\xb1\x03\xc1\xcb\xebR\xceQA\xfc\xb2A\x9f\x04c\x9eU\xf3l\xec\x90\x00\x00\x00\x1b\xc4\xc27\xc1bP4\
\xf3\x16fC\x92\xd62,\xc3\xb2\x1cA\x13\x10^\xf09z\x83\xd2n\xa2\x17q \x08A\x90\x9av3p\x95\xf1!\xbb\x91\xfe;\x00\
Bz02\xf8\xf0\"\xf6\x82=\x01Q\xbaH\xc0\xdf\xe0\xf1\x00\x0fBMA\x00\xb4 b+\xd1\x01r\x8d\x90\xd7Y\xb2\xc1\n\xc2\xa6\
\x0c\xa0\x11\x18p#\x06\xb0\x105q\x08W\x80\x94\x91\xf0Y\x8f\xc0D\x03\xa3\x0bls9\x1b\xa1e\xb7P\xcaN\xa1\xb5\xf9\xa0\xfe\xdd\
\xe2\xb6\xd7\x10\x05.\x12a\x8e#\x83S\x01`w\x10\xcd\x18A\x91p0\xf5]\x80G\x04\x12C\xb7B\xcd[\x82Fu\xf1\x18!\xf0\
\xaa\xf2R\xa2\xd8\xb1\xc4@\x91t\xa1\xd1\xdbG\xb0d7b\x0c\xffQH\xc3\xf1\x14\xb0B\xa6\xe7Q\xa8\x13\xc1\x17\x98B\x8bd@\xf8\
\x05\x82\x8fl@\xea\x03B\xc0Z\xf3\x13\x0cRb\x9b\xa0\xf2\xc7\xd1\xbde\xa1\xee\xfe\x01\xfc\x16B\x1aF\x13\x80\"a\xd5\x00\xc2\xb7\xa7\
qE\xdb\"\xa1\x14Bp\xa6!X\x07S\x07-\xc3\xac\xd81j8\xa3.P`*\x94s\x03c\xb3\x9a\'\xb1\xac\xe6\xa0\\I@\
\xf1\xa2p\xfe\x13\x82\\\x02q\x8ci\x90U\xcf2\x98\xda`n(b\x08\x89r0\x02\xf1\x9b\xa7\x92\xe3P\x91\xbc\xb8\xe2i\"\xb1B\
\x9a\xb2\x00\x00\x00\xd5q\xa1]2\xa13W\xb3U\xe0\x11\xfb\x02B^A\xd1\x9d\x84#\x9e\xc1p\xd0;\xa3k\xa4\xe0\xda\xbd\xb0\xd08\
\xe3\x80\xab\x81\x87v\x12=#\xc1V[\x10\x18$r\xa7cp\x1a\xc1a\x10>\xd2%\xa3p\x12\xd8 \x1a\xdc\xc1\xb9\xc7\xa1\x19\xc7\x81\
\x0cK\x13\xb2%\x90\xb8n\x80\xbb \xe3\xda\xc4\x12\xcdn\x10\xdec\xd2\x8d\xb4\xb1n\x180\x07\xca\xe0\xca\x06QSN!\x8dB#@\
\x962R\xcc\xb1\x9e\x88\xe3Z\x86\x90\xc6\xf0p)\x85\xb2\xf8I0!\xd5\xa0\xf5\xd9\xc0\xf8_\xf1\x17\x0fQ/\xa0A\xaf=\xf0\x1d\x92\
C\xe5\xa1\xf1\xc9b\xa0\xe3U\x00<0\xd1a\xd2a\xf8jb\xcd\x19!\xf7\x97\xd15\xfe\x92\xd2k\xf3\x0bo\xa3]gs?3p\
:\xb6!?\xb8b\xd4\xb7\x00\x7f\xa81\xefas.\x0bs@@P\x81(!\xa2\xfc\xd0\x1f\x84\x10\xa4R\x03\xd5\xab\x107\xed\x11\xc5\
u\x91(Q\xc29w\xb3\x8eH\x00w\x03\xd2\xc2\x82 \xa3zbp\"\x02\x85i\x11\xb9\x80\xb3<\"\xb0\x84\xf8\x01\xb1F@:\x12\
2\xd2\x97 \x14d \xbb\xa0\x81\x85\xeb\xf1X\x18\x83\t\xed\xa2>\xde1X\r0P\xfe\xf2\xc2b\xd2\xbc\xd8\xd0\xb5\x93\xf3\xee\x99\x80\
|=\xd27\xb6\x10C\xed\x80\xfcW\xe1\xf3\\\xe1\xd0T\xb0>\x83b\x1d\x1b\xd0\x82\x18\x93z\x1d\xa3\xcf\xbb\xd2`\x8cc\x80E\x81\xb5\
\xc9\x11;\xe0\x81\xd4\xdb\x12\x02Lc\xc3p\xc0\xa3\x00\x93\x8a\r\x10<\xd8`\t?cQ:q\xe7\xc5\x11\xd3\x95\x01,I1\x1ao\
\x03HSb\xb4\x18Q\x86\xdb\xa1e\x0c!:\x04\x81\xaeTs\x8f\xb4\x82\x80\xc1\x80\x83\xc7R}*\xf2\xe7\xedR\x95y0\xca\xb4\xa0\
>\xf41aT\x00V\xa1\x81\x85\x8f\xe2\x81\x08\x12\xf0\x94\x83\x1c;\xf0E\xf1\xa2\xf6\x82CH\x0c\xf2I]\xb3\x00\x00\x00\x05f\xf0\xdc\
P\xe3\xf2\xb5\x91\xef\rb\xbe|\x11m\xef\x013X\x92\t\x0b\xa1\'\xcc\xe1X\x032%N@\xd6\x07\x10\x87?\x00py02~\
\xf3\x0f\x02\xd1\x939#v%P\xbb!\xf1s\xd5\xf0[\xcc\x91\xe1\x93\xd1\xba\x1a\xe2\xaf\x04\xf2\xa6\x0f\xf0\x9a\xb0\xa2\xecP\x02\x11\xa3\xd1\
0\x81r\xa0\x7f\xa0:\x1d\x02[Y\x91\xb1\x7f\x90\x8d\x1d1dM\x11\xfe\xd1rF\x8b\x13{\xc1\x91\xb34s\xa6qq\x8d\xcap\xe7\
(s2\xeb\xd0\x7fh0\xc4\xe8A\xa0\xcb\x82+@ \x98Bp\xdf\x84\x10\xe9\x92\xb0\xc4\x83q\x00\x00\x00\xbc\x7f\xd0\xdf\x81s\xd4e\
\xa3g\\\xf0\xdcJ\xc3]8P\x00\x00\x00-DA\x18~\xc0\xb5\xc4\x90~)\xb2\xe4\xa70~E\xb3\xa2\x91\x92\x19\xbe\xd2\x0e\xe2\xb2\
1I\xb0\x95qs\xa5\xba\xe0\x00\x8e@#4\xd2\xc8H\x80\xbc\x07p\xb5\xc6\xd1\x1cG\xd1\'\xd6\x82\xbd\x1f\xa2\xdf\x91A\xabTp\xd5\
\x08Ss\xfa\xe1kLc\xf9\xbc0\x83\x93\x12H\xa6p\xe0\xfe\xf1\ne\x13\x9b\x84\x01\xb9\x0b\xc3\xb6\xce\x11g\xb8qU\xb81U\xfc\
\xf0\x13\x83aN\xe9\xb1\x02\x11\x90;\xaf\x81\xad\xf5\xb1\xfd\x04\xd3\xcbf\xa0\xd720+q1\x97\n\xb1wk\xa0\x14[\xb2\t\x1aP\
AB\xc1-+\x03n\x81!Bx\x90\xad\x04\x91W\x883d\xd9\xa2\xb5\xa8!7\xc3BUm\x03F\xa9\x92\xb8d@\xfd s\x85\
\xd0q\x1d9r\xc5\x03\xc2T\x9cPDc\x01\xd5T\xd2\x00\x00\x002>\xf1A`A\x0b\xc7\xe0$\x8c\x01\xaa\xcc\"\xc3T\x83\xd64\
\x81\xb8m\xa3\xe0u\x02\t\\\x02\x90waE]\x92\xaa\x06\xd0\xfd\xcaa\xe7\x85\x92\x99\x8e\x90\x84\x1f\x01d\x89 \xfa\x19\xa1\x9b\xbcp\
BQc\x9fa\xf0Zw\xf3\x89[s\x9d\xe8pS\xd2p\xaa\xd5R\xeb<@\x97\xcbP\x17\xa7R\xf2\xbf\x01u\x07\xb0\x00\x00\x00\xba\
\xa6B\x1a\xb1bK\x9e\x10\x94\xc2\xe0\x93\xeap:\x98\x10\xff\xfa\xb1\xff\xc0P\r\x82q@\xe4\xc0\xff.\x13\x80\xfdP\xc2\xc1\xe1\x90V\
\xb1\x02\x10\x11L\xa3\x02\xa0h\x12Yd\xa0\xe1Y\x80\xb9\x04\x12\x01\xfd\x10\x9f\x1b\xd2\x97\x15\x13\x93\x14\xb1gO\xf0x\xc5\x81\xf8y\x91\
A\x95b\xf5\xac\xe0\xd7\x18q\x07\x84\xe3+\xd6`\xb64\x00BA2h\x17#\x00p\xb0{\x95p\x9bR\x83\x90\x94#\x04\'\xf0\x9f\
\xdb\xb1\xb3\xd6q\xa6\xd6a\x0e4\xe2\xf7V\xc2\x1d\xa2\xd0+2\x00\x8c\x8e\x80s\x9d2\x00\x00\x00\x93.\xe2$\x0f\xb1\xd7\xc5@\xa8\x95\
\x01{\xad\x82\x08\x90\x82\xa2\xc6\xb0\xeaB3\xc9f\x01:\x18\x92\x84\x03R\xee\x1f\xa0\xcd\xae \x18\x860N\x8a\xb0\xe0\x95\x83\x83\"s\
\xe6\x940\xd2H\xc0\x00\x00\x00\x85j\xf3\x19\xafa\xfe\x81\x81-\xc20\x83\x8b\xf1\x00\x00\x00\xa2r\xa2OLRQ\x8c\x13$\xf0bt\
or\x07\xad\xd1T\x97`\xc1\xda\x91\xceo\xa3\xbb\xd90\xebJ\xa3\xe8v \xf1\x0f\xf0\xb1s\x00C$\x90\xf7\xaep\xc9\xb6\x80\x0b\x1c\
a\x81\xd8`\xee\xfe\xb0\xddyq\xb6\xb3\xa0\x8d\xa8\xf2\x19f\xb2\x855qT|2\x19\xd4!}\x7f\x80\x13rq\x06Z\x03\x98\x1d\x02\
\xb6\x0e0\xe2\xde0P\xd11\xd1\t0\xea\xc3q\xda\x11\x02\xa0<ar\x05@\xb3o\xa3\\\x08p\x82\t\xc0\x00\x00\x00\\{s@\
\xdc\x90\x93\x7f\x00\xfec\xe1\x98\x02\x82\x06W\xc3\x95\xc7@:\xb7\xe1vf3\xa0m\xd3\xe6\xb3A& \xf0\x17\xdd!Xm\xd0\x9c\xc6\
\x91\xaa\xe9p|\xe7\xa0:\xef\xe0\xc0v\x01\x9e\xf4\xb0\x8d\x91\xc3\xffq\xa1\xf9\xc52\xd3\x9bA\xb4 \xc15\xb1\x11l\xee\xd0\x88\x9da\
\xa7&s\x92X\xf0~\xe8b\xef\xa0\x01\xa2\nC\x10yR\xe4\x0c\x92\x8d\x01\x90\xfb\xb9\xa2,@\xb2\xabq\"<\x02\xc1iRAW\
\x111\xb3\nq\x97\xff`c\xc0\x11\x0b\x9d\xc0\xc5/!O\x01\x80\xab\x16a#\x81\x80\x10\xf2\xd0\xbbJ\x93\xbfu2\x9c\x97\xb1\'V\
\x01\x00\x00\x00\xbc\xd3R|\xa2\xd2\xfb\x14\xf3\xf1\x1d\x00U\x81B\x8er\x02c\xfa \xb76\xb3X\xc1b\r\x96q\xea\x01S\xfcZ\xa3\
\xb2\x8c\x11\xddr\xf2\xa8\xc82A\x1d\xb1qm\"v\xa2\xa1\x90\xfc\xb2\x08}1\xb1\x19QgcbNJ\xa1M\xc3`\x89\xfe\xf1\xc9\
\x13\xd2rt\x90UASibp\xa0D\x83\x84\x1a\xe2+\xac\x80\x14\xa2\xf2\xfc\x86R@Q\x90\xc5\xbb@\x9df\x032\"s\xd7\xba\
r\xd6\xfe\xf1J&\xc3\x8c\x83\x03e\xc3\xf0\x1b\x1c\xe0\x00\x00\x00\x00P\xf1\xc7\xd6aM~P1\x7f\xb31\xcb\xc1\xd7^\xf3\t\xe5\xa1\
9\x99q\t\xeb\x80\xdfC0\xe2\xf5\x12\x94\xb0\x81l\x8c\xb2|\xc0\xa2\x05\xcbP[\x17\xb0\xe8\x102\x8e\x8a\x11\xb9A\xa1\x93\xad`\x05\
\xc4 \xc2\x1c\x01\xd3\\r\x15ip`\x05\x93x\xb3\x80c>\x81\x96\xb2@P\x1d\x92\x03\x8e\xa1\x9f\xb9\x12<\xe9\x82\nf\xc3\xf5\xc0\
\xc0\x12G\"@\xbc\xb1\x9a\xb3\x11f\xa6\xe0\xe8\xff0/\xd40\x03Z\xc17bq\\8\xe1f\xe1\xe0\x12\xf7`\xa0/!$0\xe2\
\x9f\xed\xc0\xbfp!\x8bs\xf1)\x87a\x05\xc7q\x07\xc8\xc0\x9c\xd8`\xecuqnUc\xfeZ\xa0\xee=B\xd9\xc4\xc0\x95\xfb\x00\xd9\
?\xa1\x7f\\ \x96\x16\x00L\x0f\xf0\xcf\x04@Y\x1fc\x1d7\xc3\xb1\xa7Q\x06g\xd1\xd2\xe2\xd0pEpph\xe2\xc1v\x80>a\
\xf3\xabpQP\x0c\xb10\xef\xb2\xd8\xb0!\x00\x00\x00\xba\xa2Q\xb0\x81\xa2\x92\xa0\xd0Br0\x0b0\x91\xe5qC\x0c\x17@\x00\x00\x00\
Un\x11\xf9w\xe1\x94\x97q\x1fs\x92)\xe6\xb0<\xc6Rz7\x93\x7fe\xf3\xa9_\x93\x1b\x9a\xf0/\xb5\x01\xcf\xfbA\xf7opn\
\x93\xb0m\xb52\xb2\x1c\xc1 LS\"\xf6\x91\xa7|\x91\xea\xe1\xc0-p\xf1e!\xc2\xa7\"\x90\xfd\xef\xe1U\xa2\x01\x12\\\xb0\xecN\
\xd1\xec\xfa\x10e\x8a\x11\xa2\x99\x12\x00\x00\x00\xe6\xbf\x11#\xf3qA\x1f\xd3\xd5\x0cb\x98l#P\xe0b\x9f\x8c\xc1\x9e\x8d\xf0pc\xc0\
\xce\xf5\xc1+\xcfR\x16\xdf\xb0>xcL\x97PmF\xf3U\x87S\x04p3\"~P\xd7\xfdP+\xadp\xc6\xaf\x90u\x1dP\x81\
H\xc0\x87\\\xd0\x90]#A\x19\x12o\x05\xf3\xadeq\xe7}\xa3\x86\x11 \xa3y\x01\x15\x172\x0bh\xa1\x08\x9c!\xeb\xd5\xf0`b\
!\xd55\x11D\xc6\xe0?\tp\r\x02\xc0\x00\x00\x00R\xd71\xb3\xc8\xe1$\xf7\x00\xd6\x12r\xe1+\xd0\xf8\xd6\xe2\xbc\x8f\x03\x96\xbd\xa0\
XX@q:S\x12\xd4\xa0\x91G0&\xad\xa18Ir\xb5\xfe\xf0+#1n\x81`\xc3rC\xa3l\xc1$\x8f3%\xb4QN\
]\xd2\x01\xa9\x11\xc0B\xf1\xaf\xf3A\xca\xa0\xc1\xb4]\xc3\xd0\x05\x02\x07t\xd3\xdfH1n\x0b\x93e\x00\xd2\xa6\xbc\x80\x06a\xa0~\x8a\
\x02\xe4~p\x1b\xa1\x80_U\xe3\xc1\xf5!\x0f\x8aQ\x1b\x8d0\xa4=\xb3\xbe\xa8a\xfe\x93\xd2\xb4P\xb2\xa8\xbd\xa0;\xb1 R~\xa2\
1\xe6BC#\x80\xecfA\xfd\xc0q\xe8\xfb\x01B\xca\x00\x9ae\x13l\x9f\x02\x08\x80\xb2\xb6T\xb2\xae\x1c\x82cS\x11/\x12\xc2\xfb\
8\xe1i{\xd1\n\x8136\xa5\xd2 \xc3\xd2\x99Y\xb0];`\x00\x00\x00\x0el@\x80\xb6\xa163c\x93\xfc\x01\xddz1>\x06\
A\xe4\x1b \xcb\x92\xc3`\xc3\x02\xa7\xa5\xf1p>\x93\xc1\x8bA\xdc\x0b\x81\x12&\x92\xc8]2_\x8f\xe2:\xd5\"\xfa\xdc\xc0\x94\x90 \
\x05p!N\x8f\x10\x87Z!\x9f\xdc\xf1\x9fks\xbe\xafBA\xc9\xe2\x06\xc0\x01\xa2O\xf0\xe2\xee\xd0\xff6S\x97\xed\x00\x9a\xb6\xc1:\
\xe2p\xdc\xf9\x91>s\xe0\xf5\xd5\x10\x00\x00\x00L\xe8\xe2\xa3\x8f\x13\xd4\x86\x93y\x87c\xe1d\x90\xf4u\xe0\xec\xa3\xa0eY\xc1\xd9\xcf\
\x10\x887p\x058\xc0\xbc\x85\x92\x07\xfd\xb1\x90q\x01*f\xd0$\xa3\xe2\x83\x95\xf1\x95\xa1\x10\xee\x18q\x05\xef\xb0m\x80`\xa2@\xc0\
\x1cZ\x02\xc09\x13(\x0b\x91;\xff0z\xe5\xb0\xf6\xce\x91\x00?\x11\xac\x870k\xce\xc0\xbcJ\x11$.\x00\xc3kC\x03x\x10\x05\
\xfeQ\xec\x00!X\x04B\xb0\x11\xc2Nk\x90\xa5\xe6\xe1\xb1\x17\xa0\xf3FPs\xba\xf1c\x1d\xe1b%\x90\x12`\xe3&\xcda\xdc\xd5\
\"\xaf\\A\xda\x7f\x01\x87\xcc\x82\'\n\x910\xd0\x00\xc5a\xb3\xe7\xe4\xb0\xa8\x96\xd03:\xb1\x05\xed`\xc9}\xd1m\xf0\xd2\xe3/\xd3\
\xf0\xc1\x82\xf4\x87\xf1\xf0I@\xb3\xff\xf0ZX\x11;\x8d\x13\xc9>\x00\xbfK\xe1U*\x02\xa0\x1bc\x9a\xee@\x1b\x9e0\xb8\xaf\xb0\x99\
\x8d\xa1m\n\xa1_Bq\xdcM\x93Oe\x01\xec\xd3\xd2$&\xb0R\xc6A\x8f\t\xa1\xb7\x85s\xf5\x8d\"\xdfBR\xd0\x84\xa3\xd5r\
\xf3\xa9\x81\x13g\xca\x90Y\xc9\xf1\xf4\xfd\xd1\x15\x89@\xcd|\xb3KE\x03\xdd\xd1p\x97\xaf\xd0\x862sj\xaer]\xfa!\xf9\xe8A\
l\x01\xc1\xc1\x84\xd3\x01\x87\xd1!\x05\xb3\x80\xea\xb0n~0\x8ao\xb1Oo`\xff,R\xef\x17\xb3\x1fy\xd0\xd1\x1a\xe1;Y\x11)\
M\xd1\xbdb@\x00\x00\x00sj#\x84\xa0\"\xab\x07\xa1\xb9\x19\x10\x89R\xd3\x7f\x04\x92B\xd2\xe28\xea\xf0$\xc6\x92\xceK\xd0\xe0Q\
\xf1q\x1e1\xfcJ\xd1\x11h\x93\x1c\xadb\xec\x0c\xc0\xd1d#\xe6S!\rD\xf3\x96\x05\xa2\xef\xc1\xd1\xd0\x12\xc2\xf4\xe6\xc2\x97p\xa3\
0\xb0\x80\xba\xb6R\xc3\x19\x12\xa6\x7fs&\xc8\xc1\xea\xd0a5\xa8a\x11\x893\x1dQ\x80\xd0\xac\xa0\xef\x88b\x83\t\xc23\xa5\xe1\xa7\
\x16\xb0\x91c2\xc8\xcc\x81\xbe\xa3\x01\x9d\xfa\x90xX\xa3\x19\\\x11T\t\xd0:\x8e\xb1\xf6\x02A\x94#@\x0c\x8e\xf0\x00\x00\x00\xb3a\
\x03\x00\x00\x00mv\xd3\x91\x812\x19xq<=\x12\xd4\x1a\xd3[\xed@\xda\x8a\x93}\xe1\xd0[e\x83\x9a\x07\xc1\x85\xf3\x81CJ1\
l\x18R\x1dF\xf11\xcbP\rp\x80\x1d\xcbB\xa3M\xd3\x0c\xc4\xf1\xd8\xee\xd2edc\x8a\x8f\xc0\xe4<36r\xe1\xf8)\xc2 \
\x1a\xb3T&\xc2\x9aA\x13>\'\xa2\xb1r\xb3}F\x01\xe3\xcc\xa1\xa0\x9c\x82(\xb2\x91\x8d\xe8a\xa86\xf3H\xf8\xb1o\x0b\xc2\xf5\xcc\
\x01U+qr\xa0R\xdf*@\x01\\Sf\xfb\xa1\xf8\x86\x80oX\x13\xf5\x10\xd0Y)P\x14\xcb\xa1+J\xc0\xdd.0L:\x10\
\xcf\xa8\x80Fj\xa3\xca\x8d1\xc5\xec@o)\xa01\x03!\xaaQ\xa1I6\x10\x9dc\xa18s\xe3i\xf7\x10D\x8b1\x07-\xb1z\
\x92\xd1\x17d3\xfd\xd50\xf8/\xa3S\xda\xe0\x00\x00\x00\xd3\xa51\x88bc\x15ZC\x8b\xef\xd0\x0bL\x01E\xb1b\xe3>Q\xder\
S\x9b\x13\x81\xd0\x00\xe0\xa8\'\x00\x95\xdf\xe0\"\xe9\x91P\x0e\xa2\x902\xa0/\x92\xc3\x160\xa3S\x84PM\xb41\x9d$\x00\xa3\x9d\xc2\
\x9c\xfb\xd1\xfcw\xc3\x18\x87Bp\xa9\xc1\xa1\x8d\xe32U\xe3\xfe\x1f3h\xc2\x81vY!Nq\x83\xf06AW\x94c\xadSP\x90\
r\xd1\xeb\x12\xc3\xe2\n1\x86\xe00q\xb6\xb2Pe\xa0P\x92s2w\x10\xf3\x14\xf0[?\xe0\xdf\x94\x82+\r\x10\xff}\xd1\x08\xc9\
\xd2\xf99\xf0j\x02#\xec\xbeq\x96\xcbq\x11\n1,tq-\xa6\xe1\x98\x9d\xd0\xa2\xf51}\xba\x00\x06\xf3\x81z\x15\xc1\xb6\xa5\xa0\
\xcfV\xf0\xec\x80\x13\xe2x\xa2R\x01\x11\xef\x17\xf0v\xfb\xc1w\xff\xe0q\xb1B\x97 \x93\x1d\xcd\xd1z\x0c\xc0\x00\x00\x003Q\xf0R\
&\xb0\x9c<\xa3\x00\x00\x00S\xc4\xf1\xab\xe4q\xee4 \xd7\x0b \xf4\xd6acwSC\x14\"cr\xc3&\x8bA\x9aE\xa0\xe04\
cuS\x80\xf8\x81\x92\xc4\xc92s\x12\xf0K\x91A\x1e\\\"\x0e\x92\x91\xc1MP=\x12\x00\xb8^\xa1\xa4uQ\xd4\\\xa0\xe4]C\
\x00\x00\x00\xa9\x1dS\xd3C\xa0\xc0\x12@\x82\xb0\xe1B\xfb\xc2|A\x11\xd1\xf32\xaa\xac@uZ\xb3\x1c@@\xae\xc92\x00\x00\x00\xb1\
v0\xdc\xa5\x80\xb9_A_\xca\xe1\x87z\xa3\x84)\xf1\x82\xf30\x82<\xa2C\xa3\x11=\xd5\xb1\x04\xb6\xf1M]\x01;\'\x10\xb3@\
!ek\xf1\x82?\xb2\xbc\xf5\x00\xd3d2ns\x03-K\x13\xcdP3\x1f\xce\x12w+B\xe4+R\x00\x00\x00v\xcd\x81hOc\
\xbd\xb9A\xa4i\xc3k\x8f\x11,:\x10!d\xc1!u\x13\xe1W\x83\x83=s\xd8\xe1\x800\xd5\xf1#i\x11\'S\xc1O\x15\xe3P\
\x83\xb09\xe9\xd0\xdd\x92\x01\x89Ha\xf0\xe7\xf1y q!\x0bpf\xaa ^\xb5aL\xd4\x81\x81\x8aP\x0f\xd4\x91\x08\x89\x13\x00P\
\x808}\x82n\xf2\x92\xcc\xa2\x91k#\x03\x1c\x90\xe3\x12a\xd1\x03\x88\x02\x12\xb80\xa5\x7f1j\xa8P\x02\x88\xf0\x12\x93!\x87Q0\
\x03\x01\xe0\xbd1\xb3^\xa41\xa8r\xd3\xa2\xc2q\x84\xac\x90h\x7f2\xb1<\xe1,\n\x12\xd3y\x03\xd0\xa3\x80{p\xd1\x05\x98P%\
\xb1\xc0\xc78\xe3\xa4.\xa1\xc7m\xb3\x9b\xd3\xd0\x88\xba\xf1\x1a12 \xd3A\x12\xcbB\x01\xc3\xb0E\xdf\xf0\xc1\x9d\x90\x98d\xf3g\x19\
p\xe6x3\xf7\n\xb1\xbar\xd3\x13\t >\x12\xa1P{\x104]0\xe2\x7f\x13\x01\"\x01\xbc\xce@?\x1b\xd0\x984\x00V\x1e\xd1\
\xd9;\xb2\xf96\xa1\xfa\xfd0\xed\x1a\xa2)&c\x14\xae!\xd4\x98@ik\x13\xe4\xa3\xf2\x9e4\xd0+\xa1\xd09\xf4\xc0G\xa1\x00R\
\xe8\x01\xe8,\xc2\xa4>p\x9d\x8a\xd0\x00\x00\x00\xccA \x96\x0ec\xf0\xde2\xc0\x15\x12\xc2\xfe\x00\xac\xcc\xa1\x14\x05!\xd5>\x00\x8a\xac\
\x20\x13E\xb1\x9cRa\xe5|\xf0\x07VB\xed\xfd\x10\xb0\xa1\xc0m\xbc`\xfb\x04\xc2v\x03\x00\x0b`\xd0\xa8D\xe0\xf0\xad\x12j?Q\
\xc5\x11\x92\xe7i\x90EG\x01+_\xc3@L\xa0\xdd\x1c\xb0\\7C\xde\xd4\xd2\x85Q\x91\xe6\xc6\xf0 \x17\xb2\xf6\x1b1k\x94B\xa1\
\xb9\xd0x\xee\x02\xf6Y\xc1\xc5\xdb\xa2\xa6\xfd\xd1\x17\xdb\xa0F\x0cCb\xbb\xa0\x81?S\x8f\x19a\x982C\xf2K\x01n1\xd2-\xcd\
\x10\x8a\x1e#\xe1n#P\xf1\xc1\xce\xd0\x92.\x1a\x11{[\x10\xfay37\x821\xd9\xd8\xe2\x19\xb1\xb1Wp\x01\x00\x00\x00o1\x10\
\x86\x86\xe1\xa1\x1f\xf0\x93\x89\x13\xf6@\xb2\x1f\x11q\xb9\x95\xb3\x9e\xd7\xa0G\xce\xc08=\xd0\x04\n\x92QFq\xce\xcd\xd1]\xf00n\
\x83\xa3\xads\xe35n\xb1\x9a\xea\xd1j\xa2\xe0\x98vBK\xd0\x01\x01\x17B\x03\xf2p7m\xa3B\x85C7\"\x01\x937!\xbd!\
\xc0\xd1\xfe\xf0\xd2\xb4P\x0e\x92\xf2\x9c\x16Q[\xca\xe0c\xc4\xb2\x93*\x00\xb0\xb1\x91\x8fs\x90;D\x82Y\xd7pAf\xe1\xcf!\x11\
\x1e\xde\x82@\x0f\xb2I\xc62mv\"\x9b\x11P\x81\xc4 [\xa0 \xa1 @\xf2\xa9\xc02p\xb0\x81\xeb\x92\xc4\x93#\xf9\x0b\xe2C\
\xd81\x9d\xcc`b\xaa\xd1T\x16\xe2\xf6\xf3Ri\x84\x01tv\xd0}\xae\xd0~JB\\\xb7\xb1\xed{2\xb8\x13\xc2\xe7\xca\x01kU\
`\xc3\x9b\xf2\xab]\xb3\xaf\xb1\x00V\xc2\xa1\x9c\x91S\x97C\"o<3\xd3v\x80\xc3\xce\xa2\x10\x16\x92\x1f\xd1`\x94j#\x15K\x13\
\x87\xef\x12\x17}\x01#\xcb\x112=\x13\xf7K\x12?\xdf\x11\xc1\xe3q\x10\xb31iI\x02\x81\x9d\x01c.\xe3\xaf3\x80l\xcc0*\
l\xa0\xfd\x17\x00\xfa[\x82K\xcdAz\xdb\x91\x1f?@2\x85 |\x07\x12\x91|q\x8d\x90\xe2\x1eB\xd3\xf4\x9b\x01\xb5\x91r\x89\x17\
\xa3e~\xa3\xab\x14\x92\x02\x03@\x1fQ\xe1\x88R\x11\xd4\x83q\x91\x87\xe3\xd7o@\xa8\x15!\xc6\x1c\x90\xa91`\x00N\xc3\xe1\xb6B\
]\"b7v\xf3A\x9d \x08\x1a\xe3j\x02\xc0\xfe\xca \x00\x00\x00\x00\x00\x00\xba\xd72\x07{R\xc2\xfb\xd1\xc2\x8d\xb2\xa6%P\xb8\
\xfd!3F0E?\xb3F\x82\x81L\x96\xe0\x98/s\r\x831K9\xa3u\x86\xb1\xa0\xf7\x80\xc3c\x91\x14|\xc1\xce\xde\xa1O\x07\
\xd2r\x8e\xb1\xe8C\xd0\xa2t\xa0\x90\xf4\x10\x81\xdb\xc0M\xc5\x01\xee\xb0\x012^\x81\xc5\x1bP\xe6\xc4\xf1\x8au\xf0b\x80\"x\x18b\
\x8aE\x80\x0e\x92\x80\\\x92\xb2I\x06\xc24l`A\xef\xa0Glc\x07\x8b\x91\x12\xda\xa0R{\xc1\xbb4\x12\x03\xecrX\x10\xe16\
F\xe2H1!!`S\x90(\xc0=\x90A%\x86\x80\x05H\xc0\x8dA\xe03\xa9\xe1\xe3\x021\xfe7q*\xae\xe0u\xe1\xd0ID\
\x11t\xa4qU\xf8\x91B\x88C\x00\xdcPnPB\xbc\\\xa1A\xd3a\x8d\x07\xb2%\x881\x87]\x03\x14\xab\xb0+\x86\xd2\xb6&\x91\
!\xec\x91h\x92\x83\xfb\xc8\xd2\x9e\xc6\x02fDq\x89\xa2a\x14\x06\x01\xab\xf6a\xab\x90\x91\x08\x17#\xbcdq\xaaa\xe3\xfaD\xa0W\
BCC\xdc\"\xaf\n\x82\x14\xf0a\xa8`a\xaa`\xb0\xebPS\xd7\xd0\x02\xc4p\xd3\xf6M` %p\x18N\xf1\xf0\xcb\x01\x9f\x00\
\x11\xb3i1\xad?R\x7f\xac\xe1\xf8\x0b0\x1a\xb7\x90f;\x80\xd5\x90qt\xbe\x02\xc7a\"v\x90\xc1\xf3\xc3\xa0)\xc2R\xce\xe0\x00\
\xe5\x96\x91\xf2\x0e`\xd5b\x11\xbe\xf6p\xcc\x16\x12O\xa0\"\xef=\x83\xbf\xac\xb1\xaf\xc8\x00\x01\xff\xc1\xf7!@\\\xab\x90\xad\x96\xf2\xcb\
w2\xa7\x9d\x01&\'\xa2\x975\xa3\xda\x86\x01\xb8\xbc\x12\xbd]\xf3\x83\x9c\xb0\x05]\x93<9\x93)R\x83\x8e\"\x10f\xc7p*\n\
\xa0\x17\xc6\xa2\x95\xd2\x91J>Py\x81\x03\xd5\xb2!\xa8?\xa3\x99\xdf\xc2\xb1g\xe1\xcc$`\xd7tpm/\xa2\xe9\x12\xf0PCs\
\x1e\x0cp\xb0>\xd0\x80\xf4b\x86\xf7\xa0)\x17\x12\xa4@c\xa8\xc5\x12l\xf8\xc1\x15\xfe\xb1J\tA\xdb\x85\xd1\x9b\x86\x13\xac\xc2@A\
2\xa2\xfa\xdcBn\xff\"k\x00b\x931#\x8c\xc8\xc06\xa3\xb0\xfbF\x11\xbe\xc8\xa2\xbe\x0c\xd0\xc5\xe0\xa2\xbc\x93\x81O\xaa\xa1\x00\x00\
\x00\r\xd9\x90\x8eF3#(\x91\xea\x82S2\x83\xf3\xc8\xa7pr\xa6\x12\x10$\x80\x95\x07\xf2\x06\xa7\x10Q\xf2\x00\xb5\x14\xc2,\xaaR\
]\t\x13:ACF\xd5\xe0\x16\xa7\xd0\xbbJP3\x03\"\x1f\x03\xd2\x0bX\x81#\x05\x00\xa0w\xa0\xf9\xa3\x00.TpF \x90\x12\
Jc\xcc\x11\xb0O8\xa3\x16\xd7\x80G`\xa2[\xe4\xc0\x9a\xb81\x01\x0e\xa1s{\xf1F\xcc\xb1\xaei\xc0\xbd\'Bg\xdd!9A\
\xd1p0r\xf7\xec\x81\x85\xf0Rb\x1f\xc2\xddhR\xd74P\xf1^Bi\xbepyi\xf1\x159#\x87k\xe3y\xaaB+8s\
6\xb8\xa1\x95\xf1\x80\xae[\x90M\x11s\xd1H\x11m\x87\xd1\xefRSM\x8ep\xe6L\xe3\x1e\xd1\xd1K=\xb2h\xdfa)j\xf2\xd0\
\x8b\x92\x86B\xb2\x85j\xa1\xa6A\xb3\xd7\xa7!2\x02\xa3\xa6\xa2b\r\xd81Lh\xa0\xbaU\xc1X\xb6\x82\x1bT\x10\xfaGb\xdc\x05\
PO\x81\xd1\x86\x05\x02\xed[\xf2\x94\x8eC\x07\x1a\x825v\x12\xd6\x81q\x9fQ\xc3\xe4(\xb0\xd4\xd4\x00\xe6\xbb1\x84\xaf\xa0wG\xa2\
\x10\xf9\x10\x00\x00\x00\xf3k@\x1c\x87\xa3\xda\x98PI_a%,@*\xb3\x10\xa9b\x93[\x9d\xf1\x04\x122.\xdc\xd0|F\x03\x95\
l\x12t\xa7a\xabM\x81\xd8cs\xace\x83\xf5\xb4qK+\x93Dt\xc2{\xf8P\x9c\xbcb+\xb0\xb2\xab\xcc\x80\r)\xe0\xbb5\
3S\x89#\xc6e@\xffK\xa1\xd4{\x93\xe4\x91r\x8f\x0b\xa3\x87v\x10H\xe4\xa2\xe8\x9a\xb1\x00\x00\x007e\xc0x/\xd1\xf7\x8f\x82\
S=!\x01\xb5\xb2\x8bL@\x85f\xd1\x0c\xe5\x00\t\xb0Q,d\xb1mBb\xf3\x8c\xb3\xd1\x16!N\x83q\xa3\x99\x80)\xa1r\x9e\
\x8e\x12!<0v0\xd3\xb9l\x93\n\x1f .\x0c\xd3\xd3\n\x13U\x8b\xc3f\x88#\xc3\xf4\xf0\x0c\xda`\xa5\x1e\xf0\xfbUSY\xc6\
`\x90\x8f\x11W\xbf \xea* \x0b\x8a\xe3-\x8eplK\x90\x99U\x00\x84\xac\xe2\xf6z\x93w\x11\x90\xebMC/i@\xe1{@\
\xe7?c8NB\x1f\xff\xc2\x1eg\x10y\x90\x00\x01<\"|!\xa0 \xa3\xc1\x99\x01\xe0\xd5\"\xf2\xdftSsJ\x00\xae\x913\xbf\
\xbb\x11{\xd2@~v\xf1\xc7\xca\x81\xd1\xaf1`T\xe3\xfe\xf9\xd2?\'\xf1B\r\x01\xb3\xdcA\xb8\xa4\x80M]\x80c\xcd \xec\x06\
\x11\xac\x8a \xe5\x861\x9f\x92\x81#l\xf3\x17\xa6\x81h\xfa\xa1\xd3]1\x00\x00\x00.-\xa1M\xc4\"m\xf3qi\xc3\xe1\xee/\xf0\
wl\xd2bE\xd1:)\xe2\xeb9\x91\xd3\xeaq\x9b)`YP\xf1\xe1\x90\xe1V\'\x80\xe0\x8e\x01\xacYBi\x1e\x02\xf14\x91\x92\
\x93\xe0\x06\xef\xe1\ri\xd3\x1f\xd8\xe1\x9eJ\x82\x9f}\xa3\xd0\x9f\xf1C\xcbr\x02\xce\xe0k\x18\xc1\xdc\xf20@A\xe0<_\xa03Z\
\x93\xfc\xa1\xf0\xc4\x7f\xf3\xad/\x93\x16\xd9\x01`\xf7`1\xa22o\x8f\x80\x8b8\xc3\x06[\x81U\xcd\xf1Y\x161\x11H\xf3\x1b\xe3Q\
\xdb\xf1\x82\x93\x86\x10\x96hQ\xf4\xc2p\x05U#\x00\x00\x00ic\x13\x00R\x80\x9eZ\xc1hBa&\xb9b\xb2\x87!\xdb\x07AU\
ZQ\x9a\x01\xe1(\x0b\xd2\xbc\xf8Q\x1e\xd0\xf1O1\xa1nQ\x00\x90\x16\xa3D:s\x04\x97\xa1\xc2\xa0\xe1\x03\x9b\x80b\x011\xa9\xca\
\xb0\x96\xc9\x10\xac\xcd\xf1\x1a\x07\xd39\xefqnH\x93\x9a\x81\x83Im\xd1\x16\xe7A\xab\xbb@\xb8r\xe1\xb3\x00\xb0\x9d@\x92jN!\
\x0f\xc0\x11U4\x81\x93\x97\xe0j\xc8Q\x1e\x7f\xd2\x0fL\xf2\xbb`\x01U\x83\x11\xd1\x14\x90Q\xfb\x12`z\xb3 \"\xc0\xe1GS\xae\
\x12\xe0\xa1\xa2\x91\x06\r\xb0\xae\xbd\xd2\xfeX\x01\x86\xb70hB\x80!f\xe1\x8a\x16P\xd7\xba!U\x8e\xc1\xa4\x83\x10{\xfc\x92\x88\x8b\
2\x9f\xa0\x01\x0e\x9ba\xd8\xd6\xf2\x15\x85\x83\xa3Sc/L\x13\xda#S\xb9p \xb9hcM\xd8\xe1&\xb6\xa1\x88\x190\xff\x7f\xe0\
e\xfb\xb0\xa7Ls\xc3Y\xd0\x00\x00\x00\x91\xf1\x01G^\xb3\x86\x95s\xf29\xc0\x8e9\xf0m\'\x01\xa2v@\x14\x1a\xd2*\xd7\xa2\xec\
[\xb3\x0c\xd9\xa2Vf\x91\xaeA@[\x9e\xe1Dq\xb2\xde\xb5\x81\x18?C\xf1T\x81\x96\xc3A\xd3S\xa0\xa3\x9b\xb0\x05\xad\x80\x86\xe6\
\x80U\x86A\x17XQ\r \x13\x0c\x8cCS\x9d\x81\x19W\x02t\x88\x90\x15\xfc\xe2\x9f\xf4b\xc0\x18!\xa1N`\x02J\xe0\'k3\
vN\x92]A\x80\xc4I\xa2\x07\xaa\xf2A4c\xc1h\xd0\x90\xd3a\x8dg\x83\x884\xc0:\xa2`\x8eyA\xbf\xb2\xe0\x8b\xb1!\xe0\
\n\x82\xd9\xe8\x11<\xd7PA\xee\xa1\xc1;\xd3\x12N\x93f\xcd\xb2\xd1`@\xce\xdb\x81\x02d\xd0r\xc22\x00\x00\x00y\xb71O|\
\x01\"\xbd1_\x8aCu\xec\xd2d\xbbALkQ\x0f\xa1BW\x9d\xa0\x88M\x80?\x96A\xd1u\xb1wlC\xe2c@\xd6\xc2\xa1\
\x80M\xf1\x02!p\xec\x06\x00\xed\x88#\'\xd1rK\xf5Q!\x04\x12\xe83R@\xcb\xc1\xb0C!\xediaC\xb8\xf0U\t!\x92\
\x86\x81\x9fy\x90\x82\x8fq5\xfc`O\x92\xc1\xfe\xf8\x10\x13\x7f\x00\xc2[\xb0\xfc\xcc\xf0ug\xf2\xbeD\xc3\xb8{\xb0\x7f\xc7!9\xb4\
\x81e\xe2A\xf5G\xf1\x13\xf82o\x910\xf9\x1c\x12\x87\xe2\xc1[fp!\xfb\xf2hC\xd2h7a\xcdX\x10\xc0\"R\xe9cP\
\x8f\xf5\xe0\xa8\xf2\x90wsS\x87\x97`h`a@<\xe0h\x82\xa0\xeaL\xa0+\xf4\x90\xe0\x05\x11^\x1cp]\xd4\xe2uM\x82.\
\x8eC\xd5\xb2\x10\x16\"\xf0\x9a\xa6\xd1\xfc-\xf0j5\xe3_\x1a\xe0\x91\x93\xd3;@c\t\x13\xb2|\x13\x821\x02@\x12K\"[\xb1\
\xb1\xc7\xd41\x13\x01s\xbb\x100\x98u\x80\xbe\xa5Ajf\xb0B\x0e\x01z\xdd1\x9f\xe7B\xb2\x8bs\xc7\xa2`\xc3\xe6\x90\xe8\x91\x01\
\xc8\xc2\x01\x9b\xa3 \x7f_\x83\xeaeB\xd1\x84\x00\xad\xbb\xd1$T\xe3\x9a3@#\x9a\x11\xea\xb9!\xe3\"\xc3\x1a\xe8qP\x86\x10\xb6\
\x94\xc1\xb2\xa7\xf2S= +:\x91,\xe7\x12!n\x83\xb1\x82\x00:\x88\xc1\x1e\x1e\x82\xddvp@Sc\xed\xc6\xa2k\x99\xc0\x00\x00\
\x00\xb8\x81\xf0\x9b\x9a\x00\x00\x00\x00\xf1\x04\xf17V\x93k\x82B\xc6W@\xc2\xb3\x01\x85\xf5Q\n\xba\x01!\xfd\xa2\xfc\xfe\x10\xf5\xa6a\
w\xe0q~\x85!\x00\x00\x00\xeb8\xc0P\xea\xd1\x88\x94\xd1\xfc\x08\xa3 \xed\xc1\xf5\xd3\xc1\x92^\x83Kq\xc1\x992P\x94\xca\xf0\xe1\
q0\x0eV\xe1\xd05\xb3\tH\x82\xfbf\xc0;\xa40\x8f\x83p\xef\xec\xe25\xf0\x826\x84A#\x89\"4`19\xe4\xc2\xb0\xfd\
\xd1\xb8\x9e\x02\x7f\x19\"\x10\xea2\x01\rsea\xf3K\x94\xa2\xa4H\x91\xcbU\xf0\x89\xecr\xe6?\xc1\xd8/\x90\x08,\xb2j\xad\xe0\
\xfaK0\xbd\xc6R\xde\x0e\xd2\xa3l@\x1a\xe6\x01\r\xfeq\xd4\x9f\x82\x1c\x0b\x93\x15v\x11k3\xb0\x9eos\x180Q\x9c`\xf3q\
\xd7\x81;(b\xe7\\aJVp\xc2\xc1\xa2\x7fJ\xd3\x00\x00\x000\x9d\xb1\x90\xe4\xa1\xb5\xc3Pm}p\x995\xb0JQ\xb1`\xa6\
\x81\xe4b\xf2\\\xf8\xd0y\xf30~#\xc0\x82\xfe\xa0~\x81\xa1\x87\xfd\xb1t\x02\xd0F\x81#y`1\xf4d eT\"\xbf\xb5\xd2\
.\xf9 p\x13@y\x8e\xe1\xdbbp\x86\xe5p\x02\x86q\xe1\xeeb\xab\x84\xf0\xe9\x910>Q\xa1u\xd6\x91\x7f\xe8\x91\xfd\xd8\xc2\xcd\
\x86A\x955\x92\xcb\x83\x01\xce\xd1\x11K\x85\x03[gQQ\x86r\x81\t\x83\xef\xcb\x10\xb4N\xe3\xc2\xd9\xe0\xa6\xfaa\x08K\x90c\xd8\
`%\x1f\x02\xec\xbd\xc0S+\xc2W\xaf\xa0\xd4\xff`\xbf\x83s\x8d\xde\xe1\x1e\x16\xf2\x82yC\xf4\x02\xf0!<\x83i\x92\xf1\xf3T\xe3\
\x14\xaa\xe1\x91B\x01\xf4\x9aaY\x16\x10\xd4)\xd1\x9a\xbb\xd0a\x0b\xb10\x13\x13@\xfa\x90\xc7`\xc2?\x8e0\x87\x8d\x90\xef%\x00Z\
D\xb0\xc6\x06\x10\xcc\\\x10Y\xd0\xa0b\x9c\x90bMp\x13\xc7\xf2D\xd1\xc0g\xef\xf0\xe6hc\x07B\x12\xbe>\xf3\xddJ\x00\xe5\xb4\
\xa1S\x18\x12*\xfd\xf1\xa7\xffAl\xc4\xf1\"\n\x82d\xccbiW\xd3\x15\xaf\xa0\x03@aPx\x82\xa0\xe3\x80?l\x90+\x13\xc2\
\x9e\x8a\xc3\x19\xe9\x00\x0c\x90q$bPEg\x839g\x13\x1c*3vy\xf3\x1d\t\xd1\xaa\xd4qp\xa5\xc0\x8f`\xe0;\x83c\x90\
/\xd1\xfbR3\x07B\x11\xc0\xf9b\x14\xd5\xb0\xf4\x8es\xdd]\xa0!3\x13\xdbr\xa1G\x8c\xb0\xca0@\x8ef\xb0VBa\xf8a\
\x03\xdcr\xa0?\xcf\xa0\'\xa0\xc0\xd5\x15P@\x14\xb1}Rs\x1d\xdc\xa0\x90\xe7 B>a?pa\x07!Q\xe1\xc8\x12\xfd\x10\xd2\
\xef\xbdr\xd3\xc8@61\xd2H?\xf0\xc2zQ\x83\xc8\x82<\xed\x82\x9dR\x80\x8f\x0e1\xe0\xc5\x01(\xbbA\x00\x00\x00\x0es\x02\xe8\
\x84S\xb6\x9e\xf1fC\x90\t\x9d\x81\x8e\xd2\xf0l\xa1\xc0\x9f\xff\x12\xbcq \x8a\xc9\x00\xba~\xa0\x97\xa8\x81\xfa\x8b\xd2`/\x91\xef\x9f\
ah-`\x0b\x1c\x82\xc1CQ\x98q\xc0\x8ar0\x15T3\x94\x9b\xc0\x91v0/\x97\xe0\xf8\xaab+W\xf0\xf4\xc2Q\x8c\xd9\x80\
\xed\xe7\x80\xf9\xb1\xb06?S~\x08qa$\xc1\x02sC_\xd3\x91\xd8\x89\x83`9\xb1I\xd6R,\x01\xf2\xa0\xbb\x92\xabh1G\
\xa5a\xba\x13`\x0b\xeb\x92Gx\xc3\xc6\xc5!\x0f\xdd\x91d\x89\x92\x0663\x9eX1\xac\x84\xc2r\xd1b]L\xf0\xb0\x8b@\x04\xee\
\x00\x1e\x10C\x92\x90qU\xe2\xc00bq\xc8\x81A\xc5E\xc2\xd0\xe1\x90\\z\x01\xd0\x8e#/\xd8\x82M\xbaa\xd7\xd2\xa2\x00\x00\x00\
\x86\xe8pe\x11C\xc6\x8f\x01\xa0\xf0\xb1^\x8e1P\x95\xc3V\x90\xb0\xde\xba\xc0c\x0e\xc0.B\x10\\\x80p\x00\x00\x00\xbelB\xb0\
\xa5\x81\x00\x00\x00\xc9\xb1\x01*r3C\xa2a\x0c*`\xcaU\xe2h\xd9\x80\x83\xce\x81r\x0c\x91$\\\xf0)\xe8\x12\xfb\x151~\x16\
\x80Y!\xb0\xdae\x01\xfeF\x92\xd7\x9f\xe0\x03c\x91\x9d\x87\x80\xa4~\x91k.PT\x19\xb0\xc5@\xa0\xbeg\x91\x97:Q0\xc4\x91\
\x85 r\xd0\xde0\xcel\xd3\x05G\xb1\xe8_\x10\xb5X2\xb0\xd2\xc2\xeelP\x00\x00\x00\x19q1t^\xb10\xfd\xc2=4\x12\x9a\
\xb4\xc0\x19L\xb1\t\xc2\xe0\xde?\xf3;EP\xa8\xf5\x02\xa4\xf5\xe0C\xdd\x92kR0\x84\x15\x10\xf6[!u\xef1\x00\x00\x00\x00\x00\
\x00\xa0S\x92<\xf9@\xf6?\x83\xbd\xf3\x90\xc3S\xc1\xd5\xcbRC\x02\x12\xe1g\xa34\x19\xc2\xb2a\xe1M\x1b\x02\xf4\xed\x11\xc7\x9e\xc2\
;\x0e\xb2|W\x82\xc0_\x02\xde\x1c3d\x93s\xf3\x98a\x17\xe8\xa0\xc2\x9bP\x0b\x16\x01\x8bA\x83\xf1\x81\x83QPq\x01\xdf\x00\x0b\
\xb9P5Xs\xab.#i\xe8\x01x\x93p8^\x83\xb7\x17\xf2\x80\xbc\x80\xe8\x0bq\xbd\x83\x00\xdf\x9e\x00u\t\x11y\x12\xb0\x97\x8b\
3 =\x01^\x04\xe1\xfei\xb3>\x8a\x00\xbdw\xd3\x00\x00\x00p\x7f\xb3\x16\xf6Q\x868\xa1\x99\x8c\x93s\x8fC\r=B#:\xf1\
WC`D\xb8A{\x8c\xb3\xd6\x8b3u\xd9\xf23\xc8\x91:_\xc3\xf8V\x00*\xbc0\x15]\xb0K\x1cQ\t\xb3qm\x83\x92\x17\
< \xcf\xc1\xc1\x16AP\x17Ab\x13=\xd0nw\x91l\xb6\x00e\x0e\xc2@\x9fP9\x06 \xf8\r\xf2\xc5}\xb2\xa2\x89C\x18k\
\xe3\x1d,\xc2\xc8\xceQ\xb60\x80\xa37\xa2G\xe30\x9b\xdf\xa0n\x02B6\x89\xa1\xae\xa0\xb0\t(\x00\xbfj\xb2\x12EC\x00\x00\x00\
\x10\x11\xe2C\x15\xc2x%\xb3F\xdd\x00e?P\xbc\xdfp\x01\xf5An\xc2\x80\x1d\xf7\xc2\xabKC3\n\x93@\xa6\xf18\x1a\x03\x11\
G\xa1\xf9\x7fs\xe02\xf0\x01\xff\x120\x80Q\x9c\xf5\xe1\xc8\x98@\xdd\xd2\xa1\x0b\n\x001\xb7 \x7f\xd4\xf1\x7f\xd81`5\x02\xb9j\
\xd1\x07\xbb\xa2.\x0f@=\x17\x01\xe6\x95Q\x14]\xc3\xaa0\x12?R\xa1\xa1\t\xd1\xf9\x94\xb2\xe9uS\xb9\xde\xd1\xa3\x8e3\xc9\xa4p\
\x13\x13\xd1Z\x14\x12l^ \xf0\xd2p_\xa6\x02\xb9>\x90Z\xbe0\xa0\x00\xa0\x8e\xa9\x01aY\x90\xbd#a\x7fM\x83\xef\x07\xb0C\
\x8d2\x03\x1b@t^C\x9f\xca\xe2\x82\xd7@\x16\n\xe0\x90\x1d\xf0H\xbe1 \xc9\x10\xe2\x9cr\xea\x96\xa1z\x19\xf1\xe5\x8fa(I\
\xd3\x86\xa1\x00\x00\x00\x00\xe1\xe9\x10\xca\x04\x80\x04\x94 \x8b\xb3\xe1\xa3\xb6R \xbeQ\xf9\x0e\xa37\r\xf3n\xb2@\x02\xa6\x80\x93\x98a\
w\xd4q~Gc\xeb\x85Qt\xd0q\xdc0!|\x17\x02(\x7f\xb3\xf2\x1c\xb1TE#\x03\x04\x81Ci\xb2\xc7\x00`\xfd\x94\xc1\x91\
w`\x14\xfc\x815\x12\xf1/s\xc0\xd0\xb4A\x12q\x92h\x142\x99\xa9\x92\x7f\x8fP\x84\x93@\x16\'\xc0\xf3q\x91?\x95\xf1\xac8\
\xf0F{\x01F\xc2`\xdcM\xb1\xb5\xe1\xb0\xcd\xa8Bn\xaeq&a\xe3\xfcN`\x00\x00\x00\xabH@\xe4g\x80\x00\xcf\xb0\x00\xa1B\
\\nP\x18\x16\xe1\xb5\xef\x00\xd5brK\xab\xd2\xb2\xbb\xe0\xec\x03s\xfaP#n;\x11~\x0f\xc2t\xa4@\xd4{\xc0\xa9s\x10\x9b\
+r\xb9\x96`l\xbb1\xf8\xf1\xa2\x80\x1e\xf1\xd30\xc1eTAp\x8e\xe0G\xa9\xe0\xf1\xbb\xa2\xd7EP\x1a4\x03m\x15\xe1\xfe\xc7\
B\xa9F\x12\x1e6P\tR\x119\x1cC\xd0D\x13\xb2\xf00\x0e8\x00\xe8\x8eq\x9cH\xd0\xe0!q^,r4p\x93p\xbdR\
\xaa[\x83E*Q\xee\xfc\xa1\x8f\xdeP\x8fo\xd3\xb2\x8dA\xcd\xbc\xd1_\xe0\xb2U\xef!\x9e\xcc\xc1\xb2\'\x13\xe0\xdf\xc1\x16\xcfp\xcf\
\x10\x90L\x06\xb0\x872A\x1f\x9b0\xf6=\xc0kTq\x89\xcd@\xe8\x9b\x81\x1eK\xe3\xff@\xa1\x8b[\xd1\xd5\'\x11\xe9s\xc0\xf0\x05\
\x02\xa9K\x92E\xbeP\xb7\xacR1u\xd1q\xe71!(#\xba\x83\xf1\xa1\xfeaL\xb7\xa0\xfcg\xc0\xd0 \xd1\xee\x0f\x92\xba\xd4a\
]&\x90^F\x03\xe5\x98p%M\x13/\x01\x80\x03nA\x15*\xc1\xbc]\xa0\xbfR\x83<\x1e2j\xba`\xd0\xf6\x10\x0b\xe1Q\x00\
\x00\x00\xb7O\x11_[ck\x08\xa3h\xeb\xa0\x92\x7fRc\x8b\xb1-g\x93!\xa9\xa0\xe4\xbc\x01\x0f\xc1\xb2\xa8&\x00_\xd1Q\xa7j\
\x01p\x0b@\xb6\x92CAO\xa1r\xf4\x00\xa9\xfa\xc0\x00\x00\x00\xefx \x11\x84\x12\xaa\x841\x00\x00\x00\x82p\x92\xe9O`JI\xa1\
\xa1\x92\x83\x8c\xa7q\xebV\xe3FW\xc1>+A2\xe2@\x11\x14\xb0\xa3S\x11w\x9aa\x0420F9\xe0Z\x0e0\xc3\xd7\x01\xc1\
\xd5\x80\x96\xe6\xd0\x02)\x82\x8e;\xd3\x10\x07\xd1\xc9\xb0\x00-\xeb\xc1DvQ\xc9\rA\xf3}a\xac\xe2@\xc9\x9b\x11\xa5\xder,r\
\x90\xc6\xd6\xa05\x97\xa2\xfc_\xc2/-\x10\xb8b\xe3d\x0f\x83\n\x8c\x91=V!h\x9d\x002\xbb04\xc0\xe1\xbdnq\xd6\xa1b\
\x16\xf6\xe0=!@\xcdq\x03T?\xc3\xb04 \x84}\xe3\xa9F\xb3Y\x88\xd1f~\x80\xba\x93\xd2=\x08\x90}\xe0r\xee\xc8\x92\x00\
\x00\x00\"\x1d 8\x8b1\xbe\xd4\x80\x82\xc2\xd1\xdb<\x11\xa2\xf2\x11/\x89\xa3L\x14\xb0vJ\x03\xea\'\xd0lN\x13\x80\xda\xa2As\
\x13\x8c&0\x00\x00\x00M\xd3\x11\x0cDAO\xe0!\xbd\xb8PrTc\xed4\xe1\x0f6\x90C\xff\x90[\x9c\x90\xe3t`\x95os\
\x03\xc6\x80\xd5\xdc\xf1\xfb\xe4\xd1\xc5!Q1\xcc\xa2\xafM\xd3d\x14\x010<\xa0*\xf2\x80k\x9c\xb2\x12\xa8\x90\x00\x00\x00\x03\xb7\xb2\xfc\
L\x90\xb3\xbf\x90\xa0\x97\x00m\x80\x92a\x8d\xf0cz\xf2H\xe7R\xe5\\\xc3\x1c\xca\x82\xe1W\xc0\xf9\xcb\xd2\x03\xe3a~\x1b\xc1\x8e\"\
QU[\xa1b\xfe\x92\xe7 \x92Ov\xb3\xe9\xe9\xf2\"|\xa3\xc2\xa6q\x16\xc9\x10z\x06#\x08}`\xe2\x903n\xbc\x11\xe6\x9db\
\xb4B\xb3\x9d\xcc\xa2\xf0\xabpC\x03\xe0|Z\x82y(\xc1o\xc5\x90_\x89\x91T\x87\xe0k\xee\xb1;\xb5\xa10z\xe2\x1dp\xa2\xca\
i\x90\xa7n\xc1\xdaw\x80\x95\x84`\xb5Q1FB\x10\x19\x8fAc1\xc0b:\x03`]\x82^Jc\xe7\xf9\x91F<\x92IJ\
C\x08\xa2\xb0\xd4\xc8\"\x156\xa2\xd4>\x82b\taM\x13!7t\x03\xb0c\xc1X;C\xac]\xe1\xfc\xd4\xf2H1\x83\x0e\x9b\x92\
\x8e\xb2!\x9d\x14\xd1\xe5N\x12W\x91\xd3\x1b\x03\x90f\xa5\xd0\xa9\x981\x91)\x10\xf9<\xc0\x00\x00\x00_&\xb3\x1e\xba\xe0\xc9%\x90\xbe\
P\xb3<F3(\x0b\xa0H\xd1\"Z/`L%\x01\x8e\x8f\xd3\x8a<\x916\x12\x80Q6P\xb3Z\x91\x1b\xa2q\x7f\xe4\xf0\x9bh\
\xa3RMs\"\xc9\"\xf9c3(\'@\xd7|\xc2\x9f\x87!w\xef`\x8b6\xd1i\'0\xd1\x08\x10\x94\xdd\x01\x99\xc1\xa1\xc9\'\xc1\
\xd4\xe7\x11\"\xa72\x00\x00\x00T\xfc\xc2$\x07\x90g\x0b\x90R\xf1\x10\xee\xeeBI?b `\xc1\x06\x85\x13\xf2v\xe0\xbb\x95A\xee\
:\xb1\xbe\x0f0\xf7\x10\x11K\x91#_\'\xa1KA\xe1yW |YR\xc4\xe4P8\xd3\xf0\x00\x00\x00\x8cA\xf1\xd7\x8b\xe1\xb6\x00\
\xf2\xb5m\xc0\xfe\x84@\xd1_@\xf1\xca\x90\x144\xb0Vc\x81\x0cz\"\x17\x90RV?\x82\x00\x00\x00\xb0\xa4\xd0\x0f\x0c\xf1/\x0f\x11\
\x1b}p\xca\xc7\x10\x07|\xe1\xbb\x95\xc0\xc7\x05p\x00\x00\x00\xc0Z\xc0\xce\x99Q\x95\xbeP${\xd1n\x8c\xf1T\x06\xe1\xd5\x12@~\
0\xc0\x94\xb3B\xc7]1w\xcc\x11_\x8fqF\xbb\xa2!Y\xa19E3x\xe12.\t \xfe\xb8R\'\x7f\xb0,^\xa3\xdaX\
\xe1\xdd6\x10\'\x14\x11\x89YA\xec\xe1\x81 \xaba2d\x90y\x0e\xd1\x1f\x12r\x95\xec!9z\x81n\x07\xa2", [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 30, 31, 33, 36, 37, 38, 39, 41, 42, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 77, 78, 79, 80, 81, 83, 84, 85, 86, 87, 88, 91, 92, 93, 98, 99, 100, 101, 102, 103, 104, 106, 107, 108, 109, 110, 111, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 139, 140, 141, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 168, 169, 170, 171, 172, 173, 174, 175, 177, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 207, 208, 209, 212, 214, 215, 216, 217, 218, 221, 222, 224, 225, 226, 228, 230, 231, 235, 236, 237, 238, 239, 241, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 257, 258, 259, 260, 261, 262, 265, 266, 267, 268, 269, 271, 272, 275, 276, 277, 283, 284, 285, 286, 287, 288, 292, 294, 295, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 309, 310, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 324, 325, 326, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 359, 360, 361, 362, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 384, 385, 386, 387, 388, 389, 391, 392, 393, 394, 395, 396, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 414, 415, 416, 417, 419, 420, 422, 423, 424, 425, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 458, 459, 460, 461, 462, 463, 464, 465, 466, 468, 469, 470, 471, 482, 483, 486, 487, 488, 490, 491, 498, 499, 500, 501, 502, 503, 505, 506, 507, 508, 509, 510, 511, 512, 514, 515, 516, 517, 518, 519, 520, 522, 523, 524, 525, 526, 527, 528, 529, 531, 532, 533, 534, 535, 536, 537, 539, 542, 544, 545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566, 567, 568, 570, 571, 573, 574, 575, 576, 577, 578, 579, 580, 582, 583, 585, 586, 587, 588, 590, 591, 592, 594, 595, 596, 597, 598, 599, 600, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 614, 616, 617, 618, 619, 620, 621, 622, 623, 624, 626, 627, 628, 629, 630, 631, 632, 634, 635, 636, 637, 638, 640, 641, 642, 643, 644, 645, 646, 648, 650, 651, 653, 654, 655, 656, 657, 659, 660, 661, 662, 663, 664, 665, 666, 668, 669, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680, 681, 702, 704, 706, 707, 708, 709, 710, 711, 713, 716, 717, 723, 725, 729, 730, 731, 732, 734, 735, 736, 740, 741, 742, 743, 744, 745, 746, 748, 750, 751, 752, 753, 754, 755, 756, 757, 758, 759, 760, 761, 762, 763, 765, 766, 773, 776, 779, 780, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 791, 792, 793, 794, 795, 796, 797, 798, 799, 800, 801, 802, 803, 804, 805, 806, 807, 808, 809, 810, 811, 812, 813, 814, 815, 822, 823, 824, 825, 826, 827, 828, 830, 831, 833, 834, 835, 838, 839, 840, 841, 845, 846, 850, 853, 854, 855, 856, 857, 858, 859, 861, 862, 864, 881, 882, 884, 885, 886, 890, 891, 892, 894, 895, 896, 897, 898, 900, 902, 903, 904, 905, 907, 908, 909, 911, 912, 915, 916, 917, 918, 919, 920, 922, 923, 924, 925, 927, 929, 930, 931, 932, 933, 934, 935, 936, 938, 940, 941, 942, 944, 945, 946, 947, 948, 951, 953, 954, 956, 957, 959, 960, 961, 963, 964, 965, 973, 974, 975, 976, 977, 978, 979, 981, 982, 984, 985, 986, 988, 990, 991, 992, 993, 994, 995, 996, 997, 999, 1000, 1001, 1002, 1003, 1004, 1008, 1011, 1012, 1013, 1014, 1015, 1017, 1018, 1019, 1020, 1022, 1023, 1024, 1025, 1026, 1027, 1028, 1030, 1031, 1032, 1033, 1034, 1035, 1037, 1038, 1039, 1040, 1041, 1042, 1043, 1044, 1045, 1047, 1048, 1049, 1051, 1053, 1057, 1058, 1059, 1060, 1061, 1062, 1064, 1065, 1066, 1067, 1068, 1069, 1070, 1071, 1072, 1073, 1074, 1075, 1076, 1077, 1079, 1080, 1081, 1082, 1083, 1084, 1085, 1087, 1089, 1090, 1092, 1094, 1095, 1096, 1097, 1098, 1100, 1102, 1103, 1104, 1106, 1107, 1108, 1109, 1110, 1111, 1112, 1113, 1114, 1118, 1120, 1121, 1122, 1123, 1124, 1125, 1126, 1127, 1128, 1130, 1131, 1132, 1134, 1137, 1138, 1140, 1141, 1142, 1143, 1144, 1145, 1146, 1147, 1148, 1149, 1150, 1151, 1152, 1153, 1154, 1156, 1157, 1158, 1159, 1160, 1161, 1162, 1164, 1165, 1166, 1167, 1170, 1171, 1172, 1173, 1174, 1175, 1176, 1178, 1179, 1183, 1184, 1185, 1186, 1187, 1188, 1189, 1190, 1191, 1192, 1193, 1194, 1195, 1196, 1197, 1198, 1199, 1200, 1201, 1202, 1203, 1205, 1208, 1209, 1210, 1211, 1212, 1213, 1214, 1215, 1216, 1217, 1218, 1220, 1221, 1222, 1223, 1224, 1225, 1226, 1227, 1228, 1229, 1230, 1231, 1232, 1233, 1234, 1235, 1236, 1237, 1238, 1239, 1240, 1261, 1262, 1263, 1264, 1265, 1266, 1267, 1268, 1269, 1271, 1272, 1273, 1274, 1275, 1276, 1277, 1278, 1279, 1280, 1281, 1282, 1283, 1291, 1292, 1294, 1295, 1296, 1297, 1298, 1301, 1302, 1308, 1310, 1311, 1312, 1338, 1339, 1340, 1341, 1342, 1343, 1344, 1346, 1347, 1349, 1350, 1352, 1353, 1354, 1356, 1357, 1358, 1359, 1360, 1361, 1362, 1363, 1364, 1366, 1367, 1369, 1370, 1372, 1373, 1375, 1376, 1377, 1378, 1379, 1380, 1381, 1382, 1383, 1384, 1385, 1388, 1389, 1390, 1392, 1394, 1395, 1396, 1399, 1400, 1403, 1404, 1406, 1408, 1410, 1411, 1412, 1413, 1414, 1415, 1416, 1419, 1421, 1422, 1424, 1425, 1426, 1427, 1428, 1429, 1430, 1431, 1432, 1433, 1434, 1435, 1438, 1439, 1445, 1446, 1447, 1448, 1449, 1450, 1451, 1452, 1453, 1454, 1455, 1456, 1457, 1458, 1459, 1460, 1461, 1462, 1463, 1464, 1465, 1467, 1468, 1469, 1471, 1472, 1473, 1474, 1478, 1491, 1492, 1494, 1495, 1496, 1497, 1498, 1500, 1501, 1502, 1503, 1504, 1507, 1510, 1511, 1515, 1516, 1517, 1518, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1528, 1529, 1530, 1531, 1532, 1533, 1534, 1535, 1536, 1539, 1540, 1541, 1542, 1543, 1545, 1551, 1553, 1555, 1556, 1557, 1558, 1559, 1560, 1561, 1562, 1563, 1564, 1566, 1567, 1569, 1570, 1571, 1572, 1573, 1575, 1576, 1577, 1579, 1583, 1584, 1586, 1590, 1593, 1595, 1598, 1599, 1600, 1601, 1602, 1603, 1604, 1605, 1606, 1607, 1608, 1612, 1613, 1614, 1615, 1616, 1617, 1618, 1619, 1620, 1621, 1622, 1623, 1624, 1625, 1626, 1627, 1628, 1631, 1633, 1634, 1635, 1637, 1638, 1640, 1641, 1642, 1645, 1648, 1649, 1650, 1651, 1652, 1653, 1655, 1656, 1657, 1658, 1661, 1663, 1664, 1665, 1666, 1667, 1668, 1669, 1670, 1671, 1674, 1676, 1681, 1718, 1719, 1720, 1721, 1723, 1725, 1726, 1727, 1728, 1732, 1736, 1737, 1738, 1739, 1740, 1743, 1744, 1745, 1747, 1748, 1775, 1776, 1777, 1778, 1779, 1781, 1782, 1783, 1784, 1785, 1786, 1787, 1788, 1789, 1790, 1791, 1792, 1793, 1794, 1795, 1796, 1797, 1798, 1799, 1800, 1801, 1802, 1803, 1804, 1806, 1807, 1808, 1809, 1810, 1811, 1813, 1814, 1815, 1816, 1817, 1818, 1820, 1821, 1822, 1823, 1824, 1826, 1827, 1828, 1829, 1830, 1833, 1834, 1872, 1873, 1874, 1875, 1876, 1877, 1878, 1879, 1880, 1882, 1884, 1885, 1886, 1887, 1888, 1889, 1891, 1893, 1899, 1900, 1901, 1902, 1904, 1905, 1911, 1917, 1918, 1919, 1923, 1924, 1929, 1930, 1931, 1933, 1935, 1942, 1943, 1945, 1947, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1955, 1956, 1960, 1962, 1964, 1966, 1967, 1969, 1970, 1972, 1973, 1974, 1975, 1976, 1977, 1978, 1980, 1981, 1982, 1983, 1984, 1985, 1986, 1987, 1988, 1990, 1991, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2001, 2003, 2004, 2005, 2006, 2007, 2009, 2010, 2011, 2012, 2013, 2016, 2017, 2018, 2019, 2020, 2022, 2023, 2024, 2027, 2028, 2031, 2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2042, 2044, 2047, 2049, 2050, 2052, 2054, 2056, 2057, 2058, 2059, 2060, 2065, 2067, 2068, 2069, 2070, 2071, 2072, 2079, 2080, 2081, 2083, 2084, 2086, 2088, 2089, 2090, 2093, 2094, 2095, 2096, 2097, 2098, 2114, 2115, 2116, 2117, 2118, 2119, 2120, 2121, 2122, 2123, 2124, 2125, 2127, 2128, 2129, 2130, 2131, 2133, 2150, 2151, 2152, 2153, 2154, 2155, 2156, 2157, 2158, 2159, 2160, 2161, 2162, 2163, 2165, 2166, 2167, 2168, 2170, 2171, 2172, 2174, 2175, 2176, 2177, 2178, 2179, 2180, 2181, 2182, 2183, 2184, 2185, 2186, 2188, 2189, 2192, 2196, 2197, 2198, 2199, 2202, 2204, 2208, 2209, 2210, 2211, 2213, 2215, 2216, 2229, 2230, 2236, 2238, 2241, 2242, 2245, 2250, 2251, 2252, 2253, 2255, 2256, 2259, 2260, 2262, 2265, 2266, 2267, 2273, 2275, 2278, 2280, 2281, 2282, 2285, 2287, 2296, 2299, 2301, 2308, 2311, 2312, 2313, 2314, 2315, 2316, 2317, 2318, 2319, 2320, 2323, 2324, 2325, 2326, 2327, 2328, 2329, 2331, 2333, 2334, 2335, 2336, 2338, 2339, 2340, 2341, 2342, 2343, 2345, 2346, 2347, 2348, 2349, 2350, 2352, 2354, 2355, 2356, 2357, 2358, 2359, 2360, 2361, 2362, 2363, 2364, 2365, 2366, 2367, 2368, 2369, 2370, 2371, 2372, 2373, 2375, 2376, 2377, 2378, 2379, 2380, 2382, 2383, 2384, 2385, 2386, 2387, 2390, 2391, 2392, 2393, 2394, 2400, 2403, 2405, 2408, 2409, 2411, 2412, 2415, 2417, 2419, 2420, 2421, 2428, 2429, 2440, 2441, 2443, 2445, 2446, 2448, 2449, 2450, 2452, 2453, 2454, 2463, 2464, 2465, 2468, 2469, 2470, 2471, 2474, 2475, 2476, 2477, 2478, 2479, 2480, 2481, 2483, 2484, 2485, 2486, 2487, 2488, 2489, 2490, 2492, 2493, 2494, 2495, 2496, 2497, 2498, 2500, 2501, 2502, 2503, 2504, 2505, 2506, 2508, 2510, 2511, 2512, 2513, 2514, 2515, 2516, 2517, 2518, 2521, 2522, 2523, 2524, 2525, 2526, 2527, 2528, 2529, 2530, 2531, 2532, 2533, 2534, 2535, 2536, 2537, 2538, 2539, 2540, 2541, 2542, 2543, 2544, 2546, 2550, 2551, 2552, 2553, 2554, 2555, 2558, 2560, 2561, 2566, 2567, 2568, 2569, 2570, 2571, 2575, 2576, 2577, 2578, 2579, 2582, 2583, 2584, 2586, 2587, 2588, 2591, 2592, 2593, 2594, 2595, 2596, 2597, 2599, 2602, 2603, 2605, 2607, 2608, 2609, 2610, 2611, 2614, 2615, 2617, 2618, 2619, 2620, 2621, 2622, 2623, 2625, 2626, 2627, 2629, 2630, 2631, 2632, 2634, 2635, 2636, 2637, 2638, 2639, 2641, 2642, 2643, 2647, 2651, 2654, 2656, 2657, 2658, 2659, 2660, 2661, 2662, 2663, 2664, 2666, 2668, 2669, 2670, 2671, 2672, 2673, 2674, 2676, 2679, 2682, 2684, 2687, 2690, 2694, 2695, 2697, 2701, 2703, 2706, 2719, 2723, 2724, 2725, 2726, 2727, 2728, 2730, 2731, 2732, 2733, 2734, 2736, 2738, 2740, 2743, 2744, 2745, 2746, 2747, 2748, 2749, 2750, 2751, 2752, 2753, 2756, 2758, 2761, 2762, 2764, 2765, 2768, 2770, 2772, 2773, 2774, 2775, 2776, 2777, 2778, 2779, 2783, 2784, 2786, 2787, 2788, 2790, 2791, 2794, 2796, 2797, 2798, 2800, 2802, 2803, 2804, 2805, 2806, 2807, 2808, 2810, 2811, 2812, 2813, 2814, 2817, 2818, 2819, 2820, 2821, 2822, 2824, 2826, 2827, 2829, 2831, 2832, 2834, 2836, 2837, 2838, 2839, 2840, 2841, 2842, 2843, 2844, 2845, 2846, 2847, 2848, 2849, 2850, 2851, 2852, 2853, 2854, 2856, 2857, 2858, 2859, 2860, 2863, 2864, 2865, 2866, 2867, 2868, 2869, 2870, 2871, 2872, 2873, 2875, 2877, 2880, 2882, 2883, 2885, 2886, 2887, 2888, 2889, 2890, 2891, 2892, 2893, 2894, 2895, 2896, 2897, 2898, 2899, 2900, 2901, 2902, 2903, 2904, 2905, 2906, 2907, 2908, 2909, 2910, 2911, 2912, 2913, 2914, 2915, 2919, 2920, 2921, 2924, 2925, 2926, 2927, 2928, 2930, 2931, 2932, 2933, 2934, 2935, 2936, 2937, 2938, 2940, 2941, 2942, 2943, 2944, 2945, 2946, 2948, 2950, 2951, 2952, 2955, 2957, 2958, 2959, 2960, 2963, 2964, 2965, 2966, 2968, 2969, 2971, 2972, 2973, 2975, 2976, 2977, 2978, 2979, 2980, 2985, 2986, 2987, 2988, 2989, 2991, 2992, 2993, 2994, 2996, 2997, 2998, 2999, 3000, 3001, 3008, 3009, 3010, 3011, 3012, 3013, 3014, 3015, 3016, 3018, 3019, 3020, 3021, 3024, 3025, 3026, 3027, 3028, 3030, 3032, 3033, 3034, 3035, 3037, 3042, 3044, 3046, 3047, 3048, 3050, 3051, 3052, 3056, 3057, 3058, 3059, 3060, 3061, 3062, 3063, 3064, 3065, 3066, 3067, 3068, 3069, 3070, 3072, 3073, 3074, 3075, 3076, 3078, 3081, 3082, 3083, 3090, 3091, 3092, 3093, 3095, 3096, 3097, 3098, 3099, 3100, 3101, 3103, 3104, 3105, 3106, 3107, 3108, 3109, 3110, 3111, 3113, 3115, 3116, 3117, 3118, 3119, 3120, 3123, 3124, 3125, 3126, 3127, 3128, 3131, 3132, 3138, 3139, 3140, 3141, 3142, 3143, 3145, 3146, 3147, 3148, 3150, 3151, 3152, 3153, 3156, 3158, 3159, 3161, 3162, 3163, 3164, 3166, 3167, 3168, 3183, 3187, 3188, 3189, 3190, 3191, 3192, 3193, 3194, 3197, 3199, 3200, 3201, 3202, 3204, 3205, 3207, 3208, 3209, 3211, 3212, 3213, 3215, 3216, 3217, 3218, 3220, 3223, 3224, 3225, 3226, 3227, 3228, 3229, 3231, 3234, 3237, 3238, 3239, 3240, 3243, 3244, 3245, 3246, 3248, 3249, 3250, 3251, 3252, 3253, 3255, 3256, 3257, 3258, 3259, 3260, 3263, 3264, 3265, 3266, 3267, 3269, 3270, 3271, 3272, 3273, 3276, 3277, 3278, 3299, 3300, 3302, 3303, 3304, 3305, 3306, 3307, 3309, 3311, 3312, 3313, 3314, 3315, 3316, 3317, 3319, 3320, 3321, 3322, 3324, 3325, 3326, 3330, 3331, 3332, 3333, 3334, 3335, 3336, 3337, 3339, 3340, 3341, 3342, 3345, 3347, 3348, 3349, 3350, 3351, 3354, 3356, 3357, 3358, 3359, 3366, 3367, 3368, 3370, 3373, 3375, 3380, 3383, 3385, 3388, 3390, 3391, 3393, 3394, 3395, 3397, 3398, 3400, 3401, 3402, 3403, 3404, 3406, 3407, 3409, 3410, 3412, 3416, 3417, 3419, 3420, 3421, 3422, 3423, 3425, 3426, 3427, 3428, 3429, 3439, 3440, 3441, 3442, 3452, 3453, 3457, 3458, 3460, 3461, 3462, 3463, 3464, 3468, 3469, 3471, 3475, 3476, 3477, 3482, 3484, 3485, 3486, 3488, 3489, 3491, 3494, 3497, 3500, 3502, 3503, 3504, 3505, 3506, 3508, 3509, 3511, 3512, 3513, 3514, 3515, 3516, 3517, 3518, 3519, 3520, 3521, 3522, 3524, 3526, 3528, 3529, 3530, 3531, 3532, 3534, 3535, 3536, 3537, 3538, 3539, 3540, 3541, 3542, 3543, 3545, 3546, 3548, 3549, 3550, 3552, 3554, 3555, 3557, 3559, 3561, 3563, 3564, 3565, 3566, 3567, 3568, 3569, 3572, 3573, 3574, 3575, 3576, 3577, 3578, 3581, 3582, 3583, 3584, 3585, 3590, 3593, 3594, 3596, 3597, 3598, 3600, 3601, 3604, 3605, 3606, 3607, 3608, 3610, 3612, 3613, 3614, 3615, 3617, 3618, 3619, 3621, 3623, 3625, 3629, 3631, 3632, 3633, 3634, 3641, 3642, 3644, 3645, 3647, 3648, 3650, 3651, 3652, 3653, 3654, 3655, 3656, 3657, 3658, 3659, 3660, 3661, 3662, 3663, 3664, 3665, 3666, 3668, 3669, 3670, 3671, 3672, 3673, 3674, 3675, 3678, 3680, 3682, 3685, 3687, 3688, 3694, 3705, 3706, 3708, 3709, 3710, 3711, 3712, 3713, 3722, 3723, 3725, 3727, 3728, 3730, 3731, 3732, 3735, 3736, 3737, 3738, 3739, 3742, 3743, 3744, 3745, 3746, 3747, 3749, 3750, 3751, 3752, 3754, 3755, 3758, 3759, 3761, 3763, 3764, 3765, 3766, 3767, 3768, 3769, 3771, 3772, 3774, 3775, 3776, 3777, 3779, 3781, 3788, 3791, 3795, 3796, 3797, 3798, 3799, 3800, 3801, 3802, 3803, 3804, 3805, 3806, 3807, 3808, 3809, 3810, 3811, 3812, 3815, 3817, 3818, 3819, 3820, 3823, 3825, 3826, 3827, 3828, 3829, 3830, 3831, 3832, 3834, 3835, 3836, 3839, 3840, 3842, 3846, 3848, 3849, 3850, 3852, 3853, 3854, 3855, 3857, 3858, 3859, 3861, 3862, 3863, 3864, 3865, 3868, 3869, 3870, 3872, 3874, 3875, 3881, 3886, 3889, 3890, 3891, 3892, 3893, 3896, 3897, 3899, 3902, 3903, 3904, 3906, 3907, 3908, 3909, 3910, 3911, 3912, 3914, 3916, 3917, 3920, 3921, 3922, 3923, 3924, 3926, 3927, 3928, 3929, 3931, 3932, 3935, 3936, 3937, 3938, 3939, 3940, 3945, 3947, 3949, 3951, 3952, 3953, 3954, 3955, 3956, 3957, 3958, 3959, 3960, 3961, 3963, 3964, 3967, 3969, 3971, 3974, 3990, 3992, 3997, 3999, 4002, 4006, 4009, 4011, 4022, 4025, 4027, 4029, 4034, 4038, 4041, 4043, 4044, 4046, 4047, 4052, 4053, 4054, 4055, 4056, 4057, 4058, 4059, 4060, 4062, 4063, 4064, 4065, 4067, 4068, 4069, 4070, 4071, 4072, 4073, 4074, 4075, 4076, 4077, 4078, 4079, 4081, 4082, 4084, 4089, 4090, 4091, 4092, 4095, 4097, 4098, 4099, 4100, 4101, 4102, 4107, 4109, 4111, 4114, 4115, 4116, 4117, 4118, 4119, 4120, 4121, 4122, 4123, 4124, 4125, 4127, 4128, 4129, 4130, 4131, 4132, 4134, 4135, 4136, 4137, 4139, 4140, 4141, 4143, 4144, 4147, 4148, 4149, 4152, 4153, 4154, 4158, 4164, 4167, 4168, 4170, 4171, 4172, 4173, 4175, 4177, 4180, 4181, 4183, 4185, 4186, 4187, 4188, 4189, 4190, 4191, 4193, 4196, 4197, 4198, 4199, 4202, 4204, 4206, 4209, 4210, 4216, 4223, 4224, 4227, 4228, 4229, 4230, 4231, 4232, 4233, 4235, 4237, 4238, 4240, 4241, 4242, 4244, 4245, 4246, 4247, 4248, 4249, 4250, 4251, 4253, 4268, 4270, 4271, 4273, 4282, 4283, 4284, 4285, 4289, 4290, 4291, 4292, 4295, 4297, 4299, 4301, 4303, 4304, 4305, 4306, 4309, 4310, 4311, 4312, 4313, 4314, 4315, 4316, 4317, 4318, 4319, 4320, 4322, 4324, 4328, 4331, 4332, 4333, 4334, 4336, 4337, 4338, 4339, 4340, 4341, 4342, 4343, 4345, 4349, 4351, 4354, 4355, 4356, 4357, 4359, 4360, 4361, 4362, 4363, 4365, 4366, 4367, 4368, 4369, 4370, 4373, 4375, 4376, 4377, 4378, 4379, 4380, 4381, 4382, 4385, 4386, 4388, 4389, 4390, 4391, 4392, 4393, 4395, 4397, 4401, 4402, 4405, 4406, 4408, 4410, 4412, 4413, 4414, 4432, 4436, 4439, 4443, 4444, 4445, 4447, 4448, 4450, 4452, 4458, 4459, 4462, 4466, 4467, 4468, 4469, 4470, 4471, 4472, 4473, 4483, 4484, 4485, 4486, 4487, 4488, 4490, 4492, 4494, 4498, 4499, 4501, 4502, 4504, 4506, 4508, 4509, 4510, 4511, 4512, 4515, 4516, 4517, 4518, 4519, 4520, 4521, 4522, 4523, 4525, 4526, 4527, 4529, 4532, 4535, 4536, 4537, 4539, 4540, 4541, 4542, 4543, 4544, 4546, 4547, 4548, 4549, 4550, 4551, 4552, 4553, 4555, 4556, 4558, 4560, 4561, 4562, 4563, 4565, 4566, 4567, 4568, 4570, 4571, 4572, 4573, 4574, 4575, 4576, 4577, 4578, 4579, 4580, 4581, 4582, 4583, 4586, 4591, 4593, 4595, 4598, 4611, 4613, 4614, 4615, 4616, 4618, 4619, 4620, 4621, 4622, 4623, 4624, 4626, 4630, 4631, 4632, 4633, 4635, 4639, 4640, 4641, 4643, 4644, 4645, 4646, 4647, 4648, 4653, 4654, 4661, 4663, 4666, 4667, 4668, 4669, 4671, 4673, 4675, 4677, 4679, 4682, 4684, 4694, 4696, 4698, 4700, 4702, 4704, 4708, 4709, 4717, 4719, 4723, 4725, 4726, 4727, 4728, 4729, 4730, 4731, 4733, 4734, 4735, 4736, 4738, 4740, 4741, 4742, 4743, 4752, 4754, 4771, 4772, 4778, 4779, 4790, 4791, 4795, 4801, 4802, 4811, 4812, 4813, 4815, 4819, 4821, 4823, 4826, 4827, 4829, 4830, 4831, 4832, 4833, 4836, 4838, 4839, 4840, 4842, 4844, 4847, 4848, 4849, 4851, 4852, 4853, 4854, 4855, 4856, 4858, 4860, 4862, 4864, 4865, 4866, 4867, 4868, 4869, 4870, 4872, 4873, 4874, 4878, 4880, 4881, 4882, 4885, 4886, 4887, 4894, 4895, 4897, 4898, 4899, 4900, 4913, 4915, 4916, 4917, 4918, 4919, 4920, 4921, 4922, 4924, 4925, 4926, 4927, 4928, 4930, 4931, 4934, 4936, 4938, 4939, 4940, 4941, 4942, 4943, 4944, 4945, 4946, 4947, 4948, 4949, 4950, 4951, 4952, 4953, 4959, 4961, 4962, 4963, 4964, 4965, 4966, 4967, 4968, 4969, 4971, 4978, 4980, 4982, 4984, 4985, 4986, 4987, 4988, 4990, 4992, 4993, 4996, 4997, 4998, 5000, 5001, 5003, 5004, 5005, 5007, 5009, 5010, 5011, 5012, 5013, 5016, 5025, 5026, 5027, 5028, 5029, 5030, 5031, 5033, 5035, 5037, 5038, 5039, 5041, 5043, 5045, 5047, 5049, 5051, 5053, 5054, 5055, 5057, 5058, 5059, 5060, 5061, 5063, 5071, 5073, 5077, 5078, 5079, 5080, 5081, 5082, 5083, 5085, 5088, 5095, 5097, 5099, 5102, 5104, 5105, 5107, 5108, 5113, 5114, 5115, 5117, 5120, 5122, 5123, 5124, 5125, 5126, 5128, 5134, 5136, 5138, 5140, 5142, 5144, 5145, 5146, 5148, 5149, 5152, 5154, 5155, 5159, 5160, 5161, 5162, 5163, 5165, 5168, 5169, 5170, 5171, 5172, 5173, 5175, 5176, 5177, 5178, 5179, 5180, 5184, 5185, 5186, 5188, 5189, 5190, 5191, 5193, 5196, 5198, 5199, 5202, 5203, 5204, 5205, 5206, 5207, 5208, 5209, 5210, 5212, 5216, 5217, 5218, 5220, 5222, 5223, 5225, 5226, 5227, 5228, 5229, 5232, 5233, 5236, 5238, 5239, 5247, 5249, 5250, 5252, 5258, 5260, 5263, 5264, 5266, 5268, 5271, 5299, 5301, 5302, 5304, 5305, 5307, 5309, 5325, 5327, 5330, 5331, 5332, 5333, 5337, 5339, 5340, 5341, 5343, 5344, 5346, 5347, 5351, 5353, 5354, 5356, 5357, 5358, 5359, 5361, 5363, 5365, 5367, 5369, 5372, 5374, 5377, 5379, 5380, 5381, 5382, 5383, 5386, 5387, 5388, 5390, 5391, 5392, 5393, 5395, 5400, 5401, 5404, 5405, 5406, 5407, 5411, 5414, 5416, 5417, 5419, 5420, 5421, 5423, 5424, 5425, 5440, 5442, 5448, 5452, 5455, 5459, 5461, 5466, 5470, 5472, 5477, 5482, 5484, 5485, 5493, 5494, 5495, 5497, 5498, 5502, 5504, 5506, 5508, 5509, 5510, 5511, 5512, 5513, 5517, 5518, 5519, 5520, 5521, 5522, 5525, 5526, 5527, 5530, 5531, 5532, 5533, 5534, 5536, 5540, 5541, 5543, 5545, 5547, 5548, 5549, 5550, 5551, 5554, 5555, 5557, 5558, 5559, 5560, 5565, 5568, 5575, 5576, 5579, 5580, 5582, 5583, 5584, 5585, 5586, 5587, 5589, 5590, 5591, 5592, 5593, 5594, 5595, 5596, 5597, 5598, 5600, 5602, 5607, 5608, 5614, 5615, 5616, 5618, 5620, 5622, 5624, 5626, 5629, 5631, 5632, 5636, 5637, 5638, 5648, 5652, 5653, 5655, 5657, 5658, 5666, 5667, 5669, 5670, 5671, 5672, 5674, 5675, 5676, 5677, 5678, 5680, 5681, 5682, 5683, 5686, 5687, 5690, 5691, 5693, 5694, 5695, 5696, 5697, 5698, 5699, 5701, 5702, 5703, 5705, 5706, 5707, 5709, 5711, 5712, 5713, 5715, 5717, 5720, 5721, 5722, 5723, 5725, 5726, 5727, 5728, 5730, 5732, 5734, 5736, 5739, 5740, 5741, 5743, 5744, 5745, 5747, 5749, 5750, 5751, 5754, 5756, 5757, 5760, 5762, 5765, 5766, 5767, 5768, 5770, 5772, 5773, 5775, 5777, 5779, 5780, 5796, 5797, 5798, 5809, 5810, 5811, 5812, 5813, 5815, 5816, 5817, 5818, 5820, 5821, 5827, 5829, 5831, 5832, 5833, 5834, 5835, 5836, 5837, 5838, 5839, 5842, 5843, 5845, 5847, 5850, 5852, 5853, 5854, 5855, 5857, 5858, 5862, 5864, 5865, 5866, 5867, 5868, 5870, 5871, 5874, 5875, 5876, 5878, 5881, 5885, 5887, 5888, 5892, 5893, 5894, 5895, 5896, 5897, 5898, 5899, 5900, 5901, 5903, 5904, 5905, 5906, 5907, 5909, 5910, 5911, 5912, 5913, 5914, 5915, 5916, 5917, 5918, 5919, 5920, 5921, 5922, 5923, 5924, 5925, 5926, 5927, 5928, 5929, 5930, 5931, 5932, 5933, 5934, 5935, 5936, 5939, 5940, 5941, 5942, 5944, 5945, 5946, 5947, 5948, 5949, 5950, 5952, 5953, 5954, 5957, 5958, 5959, 5961, 5962, 5963, 5964, 5965, 5967, 5969, 5970, 5973, 5974, 5975, 5977, 5978, 5981, 5983, 5984, 5986, 5987, 5988, 5989, 5990, 5991, 5992, 5993, 5994, 5995, 5996, 5998, 5999, 6000, 6001, 6004, 6006, 6007, 6010, 6011, 6012, 6013, 6015, 6016, 6017, 6021, 6023, 6024, 6025, 6026, 6030, 6031, 6032, 6033, 6036, 6038, 6039, 6041, 6042, 6043, 6044, 6045, 6047, 6048, 6049, 6050, 6051, 6052, 6053, 6054, 6055, 6056, 6057, 6058, 6059, 6060, 6061, 6062, 6063, 6064, 6065, 6066, 6067, 6068, 6069, 6073, 6074, 6075, 6076, 6077, 6078, 6079, 6080, 6082, 6083, 6084, 6085, 6086, 6089, 6090, 6091, 6092, 6093, 6094, 6095, 6096, 6097, 6098, 6099, 6100, 6101, 6102, 6103, 6104, 6105, 6106, 6107, 6108, 6109, 6110, 6111, 6113, 6114, 6115, 6116, 6117, 6118, 6119, 6120, 6121, 6122, 6123, 6124, 6126, 6127, 6128, 6129, 6130, 6131, 6132, 6133, 6134, 6135, 6136, 6137, 6138, 6139, 6140, 6141, 6142, 6143, 6144, 6145, 6146, 6150, 6151, 6152, 6153, 6159, 6160, 6161, 6162, 6163, 6165, 6166, 6169, 6170, 6171, 6173, 6174, 6175, 6176, 6177, 6178, 6181, 6183, 6185, 6186, 6187, 6196, 6197, 6198, 6199, 6200, 6201, 6202, 6204, 6205, 6208, 6209, 6210, 6211, 6212, 6214, 6215, 6217, 6218, 6220, 6223, 6225, 6226, 6227, 6228, 6229, 6230, 6231, 6232, 6233, 6236, 6238, 6239, 6243, 6244, 6245, 6249, 6250, 6251, 6252, 6253, 6254, 6255, 6256, 6257, 6258, 6259, 6260, 6261, 6262, 6263, 6264, 6266, 6267, 6268, 6270, 6271, 6272, 6273, 6274, 6275, 6276, 6279, 6280, 6281, 6282, 6283, 6284, 6285, 6286, 6287, 6288, 6289, 6290, 6291, 6292, 6293, 6295, 6297, 6298, 6299, 6300, 6301, 6302, 6304, 6305, 6306, 6307, 6308, 6310, 6311, 6313, 6314, 6315, 6316, 6317, 6318, 6319, 6320, 6321, 6322, 6323, 6325, 6326, 6329, 6330, 6331, 6332, 6334, 6336, 6338, 6339, 6340, 6341, 6342, 6343, 6347, 6348, 6350, 6351, 6354, 6356, 6358, 6359, 6361, 6362, 6363, 6364, 6366, 6367, 6370, 6372, 6374, 6375, 6376, 6378, 6379, 6380, 6381, 6383, 6384, 6385, 6387, 6388, 6389, 6391, 6392, 6393, 6394, 6395, 6396, 6397, 6398, 6399, 6400, 6401, 6404, 6405, 6408, 6409, 6410, 6412, 6414, 6417, 6419, 6420, 6422, 6423, 6427, 6430, 6433, 6434, 6435, 6436, 6437, 6438, 6439, 6440, 6442, 6446, 6447, 6448, 6450, 6451, 6453, 6454, 6456, 6459, 6461, 6462, 6464, 6465, 6467, 6468, 6469, 6470, 6473, 6474, 6475, 6477, 6478, 6479, 6480, 6481, 6483, 6484, 6485, 6487, 6488, 6493, 6494, 6495, 6496, 6499, 6500, 6501, 6502, 6504, 6505, 6506, 6510, 6512, 6513, 6514, 6515, 6516, 6517, 6518, 6519, 6520, 6521, 6523, 6524, 6526, 6527, 6528, 6532, 6540, 6542, 6547, 6549, 6550, 6551, 6552, 6553, 6555, 6556, 6557, 6558, 6560, 6561, 6562, 6563, 6566, 6567, 6568, 6569, 6570, 6572, 6576, 6579, 6580, 6583, 6584, 6586, 6589, 6591, 6595, 6596, 6597, 6598, 6599, 6600, 6602, 6605, 6607, 6608, 6609, 6610, 6611, 6614, 6615, 6617, 6619, 6622, 6625, 6626, 6627, 6628, 6631, 6636, 6638, 6642, 6644, 6648, 6651, 6652, 6653, 6654, 6655, 6656, 6657, 6659, 6661, 6667, 6668, 6669, 6672, 6674, 6675, 6676, 6677, 6681, 6684, 6685, 6686, 6687, 6691, 6692, 6694, 6695, 6696, 6697, 6698, 6699, 6700, 6701, 6702, 6703, 6704, 6705, 6708, 6709, 6711, 6713, 6714, 6716, 6717, 6718, 6719, 6721, 6724, 6726, 6727, 6728, 6730, 6732, 6733, 6734, 6735, 6736, 6740, 6742, 6744, 6746, 6750, 6751, 6752, 6754, 6756, 6758, 6759, 6762, 6765, 6766, 6768, 6771, 6772, 6773, 6775, 6777, 6782, 6783, 6786, 6790, 6792, 6794, 6795, 6799, 6801, 6802, 6806, 6808, 6810, 6811, 6812, 6813, 6816, 6817, 6819, 6820, 6822, 6823, 6824, 6825, 6826, 6827, 6828, 6829, 6830, 6831, 6832, 6833, 6834, 6835, 6836, 6837, 6838, 6839, 6842, 6843, 6844, 6845, 6846, 6847, 6848, 6849, 6850, 6851, 6852, 6853, 6854, 6855, 6856, 6857, 6858, 6859, 6860, 6861, 6862, 6863, 6865, 6866, 6867, 6868, 6869, 6870, 6871, 6872, 6873, 6874, 6875, 6876, 6877, 6878, 6879, 6880, 6881, 6882, 6883, 6885, 6886, 6889, 6890, 6891, 6892, 6893, 6894, 6895, 6897, 6898, 6899, 6900, 6901, 6902, 6903, 6904, 6905, 6906, 6907, 6908, 6910, 6911, 6912, 6913, 6914, 6915, 6916, 6917, 6918, 6919, 6920, 6921, 6924, 6925, 6926, 6928, 6929, 6930, 6931, 6934, 6936, 6937, 6938, 6940, 6941, 6942, 6944, 6945, 6948, 6949, 6951, 6953, 6954, 6955, 6956, 6957, 6958, 6959, 6960, 6961, 6962, 6963, 6964, 6965, 6966, 6967, 6968, 6969, 6970, 6971, 6972, 6973, 6975, 6976, 6977, 6978, 6979, 6980, 6981, 6982, 6984, 6985, 6986, 6987, 6988, 6989, 6990, 6991, 6992, 6993, 6994, 6995, 6996, 7001, 7003, 7004, 7006, 7007, 7008, 7009, 7010, 7011, 7013, 7014, 7017, 7018, 7019, 7020, 7021, 7022, 7023, 7024, 7025, 7026, 7029, 7030, 7031, 7033, 7035, 7036, 7037, 7038, 7039, 7040, 7041, 7043, 7044, 7045, 7047, 7048, 7050, 7051, 7052, 7053, 7054, 7056, 7057, 7058, 7059, 7060, 7062, 7065, 7066, 7068, 7069, 7070, 7071, 7073, 7074, 7076, 7078, 7080, 7082, 7084, 7085, 7086, 7087, 7088, 7089, 7091, 7092, 7093, 7094, 7095, 7096, 7097, 7098, 7099, 7100, 7102, 7103, 7105, 7106, 7108, 7109, 7110, 7111, 7112, 7113, 7114, 7115, 7116, 7117, 7118, 7119, 7120, 7121, 7122, 7123, 7124, 7125, 7126, 7127, 7128, 7129, 7130, 7131, 7132, 7133, 7135, 7137, 7138, 7139, 7140, 7141, 7142, 7143, 7144, 7145, 7147, 7148, 7149, 7150, 7151, 7152, 7153, 7154, 7155, 7156, 7157, 7158, 7159, 7160, 7161, 7163, 7165, 7166, 7167, 7168, 7169, 7170, 7171, 7172, 7174, 7175, 7176, 7177, 7180, 7181, 7182, 7183, 7184, 7185, 7186, 7187, 7188, 7189, 7190, 7191, 7192, 7195, 7196, 7197, 7198, 7200, 7201, 7202, 7203, 7207, 7209, 7210, 7212, 7213, 7214, 7215, 7216, 7218, 7219, 7220, 7224, 7225, 7226, 7227, 7228, 7230, 7231, 7232, 7233, 7234, 7235, 7236, 7237, 7238, 7239, 7240, 7241, 7242, 7243, 7244, 7245, 7246, 7247, 7248, 7249, 7250, 7251, 7253, 7254, 7255, 7256, 7257, 7258, 7259, 7260, 7261, 7262, 7263, 7264, 7265, 7266, 7269, 7270, 7271, 7272, 7273, 7274, 7275, 7276, 7277, 7278, 7279, 7281, 7282, 7283, 7284, 7285, 7286, 7287, 7290, 7291, 7292, 7294, 7295, 7296, 7297, 7298, 7299, 7300, 7301, 7302, 7303, 7304, 7305, 7306, 7307, 7308, 7311, 7313, 7314, 7315, 7316, 7317, 7319, 7320, 7321, 7323, 7324, 7326, 7327, 7328, 7329, 7330, 7331, 7333, 7337, 7340, 7341, 7342, 7343, 7344, 7346, 7347, 7348, 7349, 7350, 7351, 7352, 7354, 7355, 7356, 7357, 7358, 7359, 7360, 7361, 7362, 7363, 7364, 7365, 7366, 7367, 7368, 7369, 7370, 7371, 7372, 7373, 7374, 7375, 7376, 7377, 7378, 7379, 7380, 7381, 7382, 7384, 7385, 7386, 7387, 7389, 7391, 7392, 7393, 7394, 7395, 7396, 7397, 7398, 7399, 7400, 7401, 7403, 7404, 7405, 7406, 7407, 7408, 7409, 7411, 7412, 7413, 7415, 7416, 7418, 7419, 7420, 7422, 7423, 7424, 7425, 7426, 7427, 7428, 7430, 7431, 7433, 7434, 7435, 7436, 7437, 7438, 7439, 7440, 7442, 7443, 7445, 7446, 7447, 7448, 7449, 7450, 7451, 7452, 7453, 7454, 7455, 7456, 7457, 7458, 7459, 7460, 7463, 7465, 7467, 7469, 7471, 7473, 7475, 7476, 7477, 7478, 7479, 7481, 7482, 7483, 7484, 7485, 7486, 7488, 7489, 7490, 7491, 7492, 7493, 7494, 7495, 7496, 7497, 7498, 7501, 7502, 7503, 7504, 7505, 7506, 7507, 7508, 7511, 7512, 7513, 7515, 7516, 7517, 7518, 7519, 7520, 7521, 7522, 7524, 7525, 7526, 7527, 7529, 7530, 7533, 7535, 7536, 7540, 7542, 7543, 7544, 7545, 7546, 7547, 7548, 7551, 7552, 7553, 7554, 7555, 7556, 7557, 7558, 7559, 7560, 7561, 7562, 7565, 7567, 7572, 7576, 7578, 7579, 7581, 7583, 7584, 7585, 7586, 7587, 7588, 7589, 7591, 7592, 7593, 7594, 7595, 7596, 7597, 7599, 7600, 7603, 7604, 7606, 7609, 7610, 7611, 7612, 7613, 7614, 7616, 7617, 7618, 7620, 7621, 7624, 7627, 7629, 7630, 7631, 7634, 7635, 7636, 7638, 7639, 7640, 7642, 7645, 7647, 7648, 7649, 7650, 7651, 7652, 7654, 7657, 7660, 7662, 7663, 7664, 7665, 7666, 7667, 7668, 7669, 7670, 7671, 7677, 7679, 7680, 7683, 7686, 7687, 7688, 7689, 7690, 7691, 7693, 7694, 7695, 7696, 7697, 7698, 7699, 7701, 7703, 7704, 7705, 7706, 7707, 7708, 7712, 7715, 7716, 7718, 7719, 7720, 7723, 7725, 7727, 7729, 7730, 7731, 7732, 7734, 7740, 7744, 7747, 7749, 7750, 7752, 7753, 7754, 7756, 7757, 7759, 7761, 7765, 7766, 7768, 7771, 7772, 7774, 7775, 7776, 7779, 7781, 7782, 7784, 7786, 7788, 7789, 7791, 7792, 7793, 7794, 7795, 7796, 7802, 7805, 7806, 7808, 7809, 7810, 7812, 7813, 7814, 7815, 7816, 7818, 7820, 7821, 7822, 7824, 7825, 7828, 7829, 7831, 7834, 7835, 7836, 7838, 7839, 7842, 7844, 7845, 7847, 7850, 7851, 7853, 7854, 7856, 7857, 7858, 7859, 7860, 7862, 7863, 7865, 7866, 7867, 7868, 7869, 7870, 7875, 7876, 7879, 7881, 7883, 7885, 7886, 7888, 7889, 7890, 7893, 7895, 7896, 7899, 7901, 7902, 7903, 7906, 7908, 7910, 7912, 7914, 7915, 7916, 7918, 7922, 7924, 7925, 7926, 7927, 7929, 7931, 7932, 7933, 7934, 7936, 7938, 7939, 7940, 7941, 7942, 7943, 7944, 7946, 7947, 7948, 7949, 7951, 7953, 7954, 7956, 7958, 7959, 7961, 7962, 7963, 7964, 7965, 7967, 7968, 7969, 7970, 7971, 7973, 7974, 7975, 7976, 7977, 7978, 7979, 7980, 7981, 7982, 7983, 7984, 7985, 7986, 7987, 7988, 7989, 7990, 7991, 7992, 7993, 7994, 7995, 7996, 7997, 7998, 7999, 8000, 8001, 8003, 8004, 8005, 8006, 8007, 8008, 8009, 8010, 8011, 8013, 8014, 8015, 8017, 8020, 8022, 8025, 8026, 8027, 8028, 8029, 8030, 8031, 8032, 8033, 8034, 8035, 8036, 8038, 8039, 8041, 8042, 8043, 8044, 8046, 8047, 8048, 8049, 8050, 8051, 8052, 8053, 8054, 8055, 8056, 8057, 8058, 8059, 8062, 8064, 8065, 8066, 8067, 8068, 8070, 8072, 8074, 8075, 8076, 8077, 8078, 8080, 8081, 8082, 8083, 8084, 8085, 8086, 8088, 8089, 8091, 8092, 8094, 8097, 8098, 8099, 8100, 8101, 8102, 8103, 8105, 8107, 8108], [
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
l(F::Address, L::ZhHant), l(F::Health, L::ZhHans), l(F::Health, L::Ja), l(F::Url, L::ZhHans), l(F::Url, L::ZhHant), l(F::Authors, L::ZhHans), l(F::Authors, L::ZhHant), l(F::Keywords, L::ZhHant),
l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Keywords, L::Ja), l(F::LanguageExperiences, L::Ja), l(F::LanguageExperiences, L::ZhHans), l(F::Username, L::ZhHant), l(F::Information, L::ZhHans), l(F::Email, L::ZhHans),
l(F::Email, L::ZhHant), l(F::Thesis, L::Ja), l(F::Health, L::ZhHans), l(F::Health, L::Ja), l(F::Health, L::ZhHant), l(F::Emails, L::ZhHant), l(F::Summary, L::Ja), l(F::Extra, L::Ja),
l(F::Summary, L::ZhHant), l(F::Fax, L::ZhHant), l(F::WorkMode, L::Ja), l(F::Politics, L::ZhHans), l(F::StartDate, L::Ja), l(F::StartDate, L::ZhHans), l(F::StartDate, L::ZhHant), l(F::Availability, L::Ja),
l(F::Availability, L::ZhHans), l(F::ContentCreation, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Employer, L::ZhHant), l(F::Entity, L::ZhHans), l(F::CompanyDescription, L::ZhHant), l(F::Location, L::ZhHans), l(F::Sector, L::ZhHans),
l(F::ReleaseDate, L::Ja), l(F::Authors, L::ZhHant), l(F::Authors, L::Ja), l(F::Role, L::ZhHans), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant), l(F::MilitaryService, L::Ja), l(F::MilitaryService, L::ZhHans),
l(F::MilitaryService, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Extra, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Phones, L::ZhHans), l(F::Urls, L::ZhHant), l(F::Urls, L::ZhHans), l(F::Extra, L::ZhHant),
l(F::Emails, L::ZhHans), l(F::Phones, L::ZhHant), l(F::Description, L::ZhHans), l(F::Description, L::Ja), l(F::ContentCreation, L::ZhHans), l(F::Image, L::Ja), l(F::Publisher, L::ZhHant), l(F::ReleaseDate, L::ZhHans),
l(F::ReleaseDate, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant), l(F::Publisher, L::Ja), l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::ZhHant), l(F::BirthDate, L::ZhHans),
l(F::BirthPlace, L::ZhHans), l(F::BirthPlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::Ja), l(F::Institution, L::Ja), l(F::Location, L::Ja),
l(F::WantedCity, L::Ja), l(F::Region, L::ZhHant), l(F::EndDate, L::Ja), l(F::StudyType, L::Ja), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Credits, L::Ja),
l(F::Thesis, L::ZhHans), l(F::Issuer, L::ZhHans), l(F::Date, L::ZhHans), l(F::Date, L::Ja), l(F::Date, L::ZhHant), l(F::SpokenProduction, L::ZhHans), l(F::SpokenInteraction, L::ZhHant), l(F::SpokenProduction, L::ZhHant),
l(F::Entity, L::ZhHant), l(F::Authors, L::ZhHans), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant), l(F::GivenName, L::Ja), l(F::Name, L::Ja), l(F::GivenName, L::Ja), l(F::Name, L::ZhHans),
l(F::Name, L::ZhHant), l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::Ja), l(F::Title, L::ZhHans), l(F::Title, L::Ja),
l(F::Name, L::ZhHant), l(F::Title, L::ZhHant), l(F::Listening, L::ZhHans), l(F::ProblemSolving, L::Ja), l(F::ProblemSolving, L::ZhHant), l(F::Employer, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Organization, L::ZhHans),
l(F::Department, L::ZhHans), l(F::Organization, L::Ja), l(F::Phone, L::Ja), l(F::Country, L::Ja), l(F::Country, L::ZhHans), l(F::Nationality, L::ZhHans), l(F::Nationality, L::Ja), l(F::Country, L::ZhHant),
l(F::Nationality, L::ZhHant), l(F::Department, L::ZhHant), l(F::Organization, L::ZhHant), l(F::City, L::Ja), l(F::JobStatus, L::ZhHans), l(F::Period, L::ZhHant), l(F::Period, L::Ja), l(F::Region, L::ZhHans),
l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Url, L::ZhHans), l(F::Region, L::Ja), l(F::Location, L::ZhHant), l(F::City, L::ZhHant), l(F::City, L::ZhHans), l(F::City, L::ZhHant),
l(F::Location, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Language, L::Ja), l(F::Language, L::ZhHant), l(F::Language, L::ZhHans), l(F::Fluency, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Institution, L::Ja),
l(F::Image, L::ZhHant), l(F::Image, L::ZhHans), l(F::HonorificPrefix, L::ZhHans), l(F::Position, L::ZhHans), l(F::Title, L::ZhHans), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::FamilyName, L::Ja),
l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::Name, L::Ja), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::Entity, L::ZhHans), l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHans),
l(F::MaritalStatus, L::ZhHant), l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::ZhHant), l(F::StudyType, L::ZhHans), l(F::StudyType, L::Ja), l(F::StudyType, L::ZhHans), l(F::Credits, L::ZhHans),
l(F::HighestDegree, L::ZhHans), l(F::StudyType, L::ZhHans), l(F::HighestDegree, L::Ja), l(F::Institution, L::Ja), l(F::StudyType, L::Ja), l(F::Area, L::ZhHans), l(F::Area, L::Ja), l(F::Area, L::Ja),
l(F::StudyType, L::ZhHant), l(F::Credits, L::ZhHant), l(F::Institution, L::ZhHant), l(F::Score, L::ZhHant), l(F::HighestDegree, L::ZhHant), l(F::StudyType, L::ZhHant), l(F::Safety, L::Ja), l(F::Safety, L::ZhHans),
l(F::Safety, L::ZhHant), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant), l(F::Religion, L::Ja), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant), l(F::City, L::ZhHans), l(F::NativePlace, L::ZhHans),
l(F::Address, L::ZhHans), l(F::Writing, L::ZhHant), l(F::Roles, L::ZhHant), l(F::ProjectType, L::ZhHant), l(F::Thesis, L::ZhHant), l(F::JobStatus, L::Ja), l(F::JobStatus, L::ZhHant), l(F::Location, L::ZhHans),
l(F::Location, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::City, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Age, L::ZhHans),
l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Headline, L::ZhHans), l(F::Region, L::ZhHans), l(F::Region, L::ZhHant), l(F::Region, L::Ja), l(F::WantedCity, L::ZhHans), l(F::ExperienceYears, L::ZhHant),
l(F::WorkMode, L::ZhHans), l(F::Position, L::ZhHant), l(F::WorkPermit, L::ZhHans), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Headline, L::Ja), l(F::WantedCity, L::ZhHant), l(F::Salary, L::Ja),
l(F::Salary, L::ZhHant), l(F::Headline, L::ZhHant), l(F::Rank, L::Ja), l(F::Network, L::ZhHans), l(F::Network, L::ZhHant), l(F::Period, L::Ja), l(F::Date, L::Ja), l(F::Rank, L::ZhHans),
l(F::Age, L::ZhHant), l(F::Age, L::Ja), l(F::Headline, L::ZhHans), l(F::Salary, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja),
l(F::Position, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja), l(F::Position, L::Ja), l(F::Gender, L::ZhHant), l(F::Gender, L::Ja), l(F::Gender, L::ZhHans), l(F::Information, L::Ja),
l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant), l(F::Achievements, L::Ja), l(F::Score, L::ZhHant), l(F::Score, L::Ja), l(F::Achievements, L::ZhHans), l(F::Score, L::ZhHans), l(F::Roles, L::ZhHans),
l(F::Role, L::ZhHans), l(F::EndDate, L::ZhHans), l(F::NativePlace, L::ZhHant), l(F::Address, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant),
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
