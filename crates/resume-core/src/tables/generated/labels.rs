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
gewuenschte stelle%I
gewuenschte taetigkeit%I
gewuenschter arbeitsort)U
gewunschte position%I
gewunschte stelle%I
gewunschte tatigkeit%I
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
wunschberuf%I
wunschgehalt5-
wunschort)U
wunschposition%I
wunschstelle%I
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
zielberuf%I
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
住家地址Xc
住所W^
体制Wr
体重Xd
体验地址X,
作品連結X+
作品链接X,
作品集Xe
作文Wz
作者Xf
使用スキルWh
使用ソフトWh
使用ツールWh
使用了XH
使用到XH
使用工具Xg
使用技术XH
使用技術Xh
使用技術・環境Wh
使用機器Wh
使用環境Wh
使用経験Xi
使用经历Xj
使用者名稱Xk
使用言語Wh
使用言語・技術Wh
使用語言XI
使用软件XH
依頼主Wi
信息处理Xl
信箱Xm
修士論文Xn
修習課程X=
個人サイトK?
個人ブログK?
個人成果XJ
個人網站X+
個人網頁X+
個人職責XF
個人部落格X+
個人首頁X+
健康状况Xo
健康状態Xp
健康狀況Xq
備用信箱Xr
備考Xs
備註Xt
傳真Xu
働き方Xv
党派Xw
入学Xx
入学日期Xy
入学时间Xy
入學時間Xz
入社Xx
入社可能日X{
入社可能時期X{
入社年月Xx
入社日Xx
入职日期Xy
入职时间X|
內容XS
內容創作X}
全名X6
公司Y$
公司业务XC
公司介紹Y%
公司介绍XC
公司名称XW
公司名稱XY
公司地点Y&
公司描述XC
公司简介XC
公司簡介Y%
公司背景XC
公司行业Y'
公司規模XR
公司规模X*
公開urlK?
公開日Y(
共同作者Y)
共著者Y*
关于公司XC
关系Y+
关键字XH
关键技术XH
关键词XH
兵役Y,
兵役状况Y-
兵役狀態Y.
兵役狀況Y.
其他Y/
其他信息Y0
其他信箱Xr
其他电话Y1
其他網址Y2
其他网址Y3
其他資訊Y4
其他連結Y2
其他邮箱Y5
其他链接Y3
其他電話Y6
其它Y0
具體成果XJ
内容Y7
内容创作Y8
写XL
写作XL
写真Y9
出版单位X^
出版單位Y:
出版年Y(
出版日Y(
出版日期Y;
出版时间Y<
出版社Y=
出生Y>
出生于Y?
出生地Y@
出生年Y>
出生年份Y>
出生年月Y>
出生年月日Y>
出生日期Y>
出生时间Y?
出身YA
出身地YA
出身校YB
分数X.
刊物X^
利用技術Wh
利用環境Wh
到岗X|
到岗日期X|
到岗时间X|
到职时间X|
到職日X'
到職日期Xz
功績X:
加权平均分X.
勤務先X[
勤務先名X[
勤務地YC
勤務希望地YD
勤務形態Xv
勤務期間Wv
勤務開始可能日X{
區域YE
卒業YF
卒業区分YG
卒業年度YF
卒業年月YF
卒業校YB
卒業研究Xn
卒業論文Xn
卒論Xn
单位YH
单位简介XC
単位YI
単位数YI
博士論文Xn
博士论文YJ
博客X,
原始碼X+
参画期間Wv
参考urlK?
发布日期Y<
发布时间Y<
发表于X^
发表日期Y<
发表时间Y<
发表期刊X^
发证单位YK
发证日期YL
发证机关YK
发证机构YK
取り組みX8
取り組みと成果X:
取り組み・成果X:
取引先Wi
取得年YM
取得年月YM
取得成果X1
取得日YM
取得日期YN
取得时间YL
取得時期YM
取組・成果X:
受賞名Wp
受賞年YM
受賞日YM
口头互动X_
口头表达YO
口語互動YP
口語表達YQ
口說YP
口语X_
口语交流X_
可上班日X'
可上班日期X'
可入职时间X|
可到岗时间X|
可到職日X'
可報到日X'
各種アカウントWd
合作單位YR
合著者YS
名YT
名前YU
名字YV
名称YW
名稱YX
听YY
听力YY
听力理解YY
周期XX
問題解決YZ
單位Y[
团体Y\
团队Y]
团队人数X*
团队规模X*
団体Y^
団体名Y^
固定電話Y_
国Y`
国名Y`
国家Ya
国家 地区Ya
国籍Yb
國家Yc
國家 地區Yc
國籍Yd
團隊Ye
團隊人數XR
團隊規模XR
團體Yf
在住W\
在住地Yg
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
在职状态Yh
在職期間Yi
地区Yj
地區YE
地址Yk
地址链接X,
地域Yl
地点(n
地點Ym
均分X.
坐标(n
城市Yn
執筆者Y*
培训机构Yo
場所YC
备注X3
备用电话Y1
备用邮箱Y5
外国語Yp
外語Yq
外语Yr
外语水平Ys
大学Yt
大学名YB
大頭照Yu
头像Yv
头衔Yw
契約形態Xv
契約期間Wv
奖项Yx
奖项名称Yx
姓Yy
姓名Yz
姓氏Y{
委托方Y|
委託單位YR
婚否Y}
婚姻Z$
婚姻情况Y}
婚姻状况Y}
婚姻状态Y}
婚姻状況Z%
婚姻狀態Z&
婚姻狀況Z&
婚育Y}
婚育情况Y}
婚育状况Y}
媒体X]
学习内容X0
学习时间XX
学习课程X0
学会X]
学会名X]
学位Z'
学位名YG
学位类型Z(
学位论文YJ
学分Z)
学分绩点X.
学历Z*
学历 学位Z(
学历学位Z(
学历层次Z(
学校Yt
学校名YB
学校名称Yo
学歴Z+
学科Z,
学部Z-
学部・学科Z-
学部学科Z-
学院X-
學位Z.
學位類別Z.
學分Z/
學校Z0
學校名稱Z0
學業成績Z1
學歷Z2
學系X<
安全Z3
宗教Z4
宗教信仰Z5
官网X,
定居Z6
実務経験Wf
実施団体X?
実績X:
実績・取り組みX:
実績・成果X:
客戶YR
客户Y|
家乡Z7
家庭住址Z8
家庭地址Z8
寫Z9
寫作Z9
导师X)
専攻Z-
専攻分野Z-
専門Z-
専門分野Z-
專案介紹XS
專案名稱X7
專案成果XJ
專案描述XS
專案期間XZ
專案簡介XS
專案網址X+
專案角色Z:
專案說明XS
專案連結X+
專案類型Z;
專業X<
專題Z<
就労ビザWs
就労状況Z=
就學期間XZ
就業可能日X{
就業状況Z=
就業狀態Z>
就業狀況Z>
就职单位XW
就讀學校Z0
就讀科系X<
就读学校Yo
就读时间XX
层次Z(
居住Z6
居住エリアW\
居住地Z?
居住地區Ym
居住地址Xb
居住地域Yg
居住城市Z@
履修科目Wl
岁ZA
岁数ZA
岗位ZB
岗位名称XV
岗位职责X2
州ZC
工作X2
工作业绩X1
工作任务X2
工作內容XF
工作内容X2
工作单位XW
工作單位XY
工作地Z6
工作地点(n
工作地點X&
工作型態X(
工作城市ZD
工作實績XJ
工作岗位XV
工作年数XU
工作年資ZE
工作年限XU
工作性質X(
工作性质ZF
工作成就XG
工作成果XG
工作成绩X1
工作描述XE
工作时间XX
工作时间年限XU
工作期間XZ
工作業績XJ
工作概述X3
工作状态Yh
工作简介X3
工作範圍XF
工作类型ZF
工作經歷年資ZE
工作經驗ZE
工作績效XJ
工作经验XU
工作职位XV
工作职掌X2
工作职责X2
工作职责与业绩X2
工作职责描述X2
工作職掌XF
工作職稱ZG
工作職責XF
工作范围X2
工作說明XF
工作许可ZH
工作項目XF
工具ZI
工夫した点Wx
工龄XU
市Yg
市区町村Yg
希望ポジションZJ
希望上班地點ZK
希望勤務地YD
希望地點ZK
希望工作地點ZK
希望年収ZL
希望待遇ZM
希望性質X(
希望時給ZL
希望月給ZL
希望給与ZL
希望職ZJ
希望職務ZN
希望職種ZJ
希望職稱ZN
希望薪資ZM
希望雇用形態Xv
席次ZO
帳號Xk
常住地Z6
常居Z6
常驻Y&
平台ZP
平均分X.
平均成績Z1
平均成绩X.
平均绩点X.
年収ZL
年月ZQ
年月日YM
年生Y?
年级排名ZR
年纪ZA
年資ZE
年限XU
年齡ZS
年齢ZT
年龄ZA
应用技术XH
应聘岗位ZU
应聘职位ZU
开发周期XX
开发工具XH
开发技术XH
开发框架XH
开发环境XH
开发经验XU
开发语言XH
开发语言及环境XH
开始日期Xy
开始时间Xy
开源地址X,
当前城市Z6
当前状态Yh
当前职位ZU
当前薪资ZV
役別Y.
役割ZW
役職ZX
役職名ZY
待遇ZM
待遇要求ZV
従業員数Wr
得られた成果X:
応募ポジションZJ
応募職種ZJ
性別ZZ
性别Z[
总结X3
情報処理Z\
意向地点ZD
意向城市ZD
意向岗位ZU
意向职位ZU
應徵職位ZN
應徵職務ZN
應徵職缺ZN
應徵項目ZN
成就XG
成效XJ
成果Z]
成果と工夫X:
成果・実績X:
成績Z^
成绩Z_
成绩排名X/
我的岗位XV
我的工作X2
我的职位XV
我的职务XV
我的职责X2
我的角色Z`
截止时间Za
戶籍Zb
戶籍地址Xc
户口Z7
户口所在地Z7
户籍Z7
户籍地Z7
户籍地址Z8
户籍所在地Z7
所任职位XV
所任职务XV
所在公司Zc
所在国家Ya
所在地Zd
所在地区(n
所在城市Ze
所在学校Yo
所在行业Y'
所在部门Y]
所学专业X-
所学课程X0
所属Zf
所属企業X[
所属会社Zg
所属公司Y|
所属单位Y|
所属団体Y^
所属机构Y|
所属行业Y'
所属部署Wq
所属部门Y]
所屬公司YR
所屬部門Ye
所用技术XH
手提電話Zh
手机Zi
手机 电话Zj
手机号Zi
手机号码Zi
手机电话Zk
手機Zl
手機號碼Zl
扶養家族Z%
扶養家族数Z%
扶養家族数(配偶者を除くZ%
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
技能ZI
技能水平Zm
技術Xh
技術スタックWh
技術ブログK?
技術・環境Wh
技術架構XI
技術棧XI
技術環境Xh
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
担当職務ZY
担当領域X8
拠点YC
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
掲載日Y(
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
政治状态Xw
政治身份Xw
政治面貌Xw
效果X1
教育分野(isced f[$
教育机构Yo
教育機関YB
教育程度[%
教育領域(isced f[&
教育领域(isced f['
敬称[(
文化程度[)
文章链接X,
方向X-
族群[*
日付ZQ
日期[+
时长XX
时间[,
时间段XX
昵称[-
時期ZQ
時間[.
普通自動車免許[/
暱稱Xk
書くWz
最后修改[0
最寄り駅[1
最寄駅Yg
最後修改[2
最快到岗X|
最終学歴[3
最終更新[4
最高学历Z*
最高學歷[5
最高學歷學校Z0
會話YP
月薪ZV
服务机构Y\
服務單位XY
服務機關XY
服役情况Y-
服役狀況Y.
期刊[6
期刊名称X^
期望地点ZD
期望地點ZK
期望城市ZD
期望岗位ZU
期望工作地ZD
期望工作地点ZD
期望工作城市ZD
期望工作性质ZF
期望年薪ZV
期望待遇[7
期望月薪ZV
期望职位ZU
期望職位ZN
期望薪水ZV
期望薪資ZM
期望薪资ZV
期望薪酬ZV
期間Yi
本人职责X2
本人角色X4
本社所在地YC
本籍[8
本籍地[8
机动车驾驶证[9
机构[:
查看X,
标题Yx
校名Z0
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
機構Y[
歲ZS
歳ZT
母国語[A
母語[B
母语[C
毕业学校Yo
毕业年份Za
毕业日期Za
毕业时间Za
毕业论文YJ
毕业论文题目YJ
毕业设计YJ
毕业院校Yo
毕设YJ
氏名W]
民族[D
水平Zr
求职地点ZD
求职岗位ZU
求职意向ZU
求职方向ZU
求职状况Yh
求职状态Yh
求职类型ZF
求職意向ZN
求職狀態Z>
汇报上级X)
汇报对象X)
流利程度[E
流暢さX\
海外経験Xi
涉及XH
涉及技术XH
涉及技术栈XH
満年齢ZT
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
状态Yh
獎項[@
獎項名稱[@
獲獎時間YN
环境XH
现住Z6
现住地Z6
现住址Z8
现在居住地Z6
现居(n
现居于Z6
现居住Z6
现居住地(n
现居住城市Z6
现居地(n
现居地址Z8
现居城市(n
现所在地(n
班排名[I
班级排名ZR
現住[J
現住地YC
現住址Xc
現住所W^
現在の年収ZL
現在の状況Z=
現在地Yg
現居[K
現居住地[K
現居地Ym
現居地址Xc
現居城市[K
現年収ZL
現職ZJ
環境Wh
環境 言語Wh
環境・言語Wh
生[L
生まれ[M
生人Y?
生年[L
生年月日[M
生日Y>
生源地Z7
產業[N
產業別[N
產業類別[N
用了XH
用到XH
用到工具XH
用到技术XH
用到的技术XH
用到的技術XI
用戶名Xk
用户名[-
甲方Y|
申请职位ZU
电子邮件[O
电子邮箱[O
电子邮箱地址[O
电话Zj
电话号码Zj
电邮[O
畢業學校Z0
畢業專題Z<
畢業日期[P
畢業時間[P
畢業論文Z<
発注元Wi
発行元[Q
発行年Y(
発行日Y(
発行機関X?
発行者X?
発表Wo
発表年Y(
発表日Y(
發照單位[;
發表於Y:
發表日期[R
發表時間[R
發證單位[;
發證日期YN
發證機構[;
目前居住地[K
目前所在地Y&
目前状态Yh
目前狀態Z>
目前職稱ZN
目前薪資ZM
目前薪资ZV
目标城市ZD
目标岗位ZU
目标职位ZU
目標職位ZN
直属上级X)
直屬主管XB
相关技术XH
相关课程X0
相片[G
相關技術XI
相關課程X=
省Yj
省 州Yj
省份[S
研究テーマXn
研究分野Z-
研究方向X-
研究科Z-
研究題目Xn
研討會Y:
硕士论文YJ
碩士論文Z<
示範X+
社交主页X5
社交平台[T
社交账号X5
社会人歴Wf
社名X[
社員数Wr
社团Y\
社團Yf
社群[U
社群帳號[V
社群連結[V
祖籍Z7
离开原因[W
离职原因[W
离职日期Za
离职时间Za
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
稼働開始日X{
立場[[
第一作者YS
等級[\
等级Zr
签发机构YK
签证ZH
签证状态ZH
简介[]
管理人数X*
管理人數XR
管理責任XR
簡介[^
籍貫Zb
籍贯Z7
类别[_
类型[_
精通程度[`
系所X<
系排名[I
級[a
級別[b
終了YF
終了日YF
終了時期YF
組織[c
組織名Y^
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
總年資ZE
績效XJ
级别Zm
线上地址X,
组织Y\
组织名称Y\
经验XU
结束日期Za
结束时间Za
结果X1
绩点X.
综合排名ZR
编程语言XH
网名[-
网址X,
网站X,
网络[T
网页X,
署名YS
習熟度W}
职业ZU
职业方向ZU
职位[f
职位名称XV
职位类型ZF
职务Zn
职称[g
职衔XV
职责X2
职责描述X2
职责范围X2
联系Zj
联系住址Z8
联系号码Zj
联系地址Z8
联系方式Zj
联系电话Zj
联系邮箱[O
聞くW{
聯絡信箱[h
聯絡地址Xc
聯絡方式[i
聯絡處Xc
聯絡電話[i
聯繫電話[i
聴解W{
職位[j
職位名稱ZG
職務[k
職務・役職ZY
職務內容XF
職務内容X8
職務名稱ZG
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
肩書きZJ
背景XT
自動車免許[/
自動車運転免許[/
自宅住所W^
自宅電話Y_
自我介紹Xt
自我评价X3
苗字[p
荣誉Yx
获奖时间YL
获得日期YL
获得时间YL
著者Y*
著者名Y*
薪資ZM
薪资ZV
薪资期望ZV
薪资要求ZV
血型[q
血液型Xp
行业Y'
行业类别Y'
行動電話Zl
行業[N
补充Y0
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
証明写真Y9
評点Wn
話すWo
話す(やりとりWc
話す(発表Wo
詳細Wm
認定団体X?
認定機関X?
認證單位[;
誕生日[M
語学Yp
語学レベルX\
語学力X\
語学検定[t
語学経験Xi
語学資格[t
語文Yq
語文檢定[u
語言Yq
語言程度[v
語言證照[u
說YQ
說明[^
説明Wm
読むW|
読解W|
課程[w
論文[x
論文題目[x
讀[y
认证机构YK
论文YJ
论文标题YJ
论文题目YJ
访问地址X,
证书[z
证件号[{
评价Zt
详情[|
详细地址Z8
语种Yr
语言[}
语言水平Ys
语言经历Xj
语言能力Ys
语言证书[z
说YO
说明X3
读\$
课程X0
負責內容XF
負責工作XF
負責角色Z:
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
负责角色Y+
责任描述X2
账号[-
起始日期Xy
起始时间Xy
起止年月XX
起止日期XX
起止时间XX
起訖時間XZ
身份Y+
身份證\&
身份證號碼\&
身份证[{
身份证号[{
身份证号码[{
身体状况Xo
身分\'
身分證字號\&
身長Xp
身高[q
身高 体重Xo
身高 體重Xq
身高体重Xo
軟體XI
転職希望時期X{
転職理由\(
软件XH
软件架构XH
软件环境XH
运用技术XH
退社YF
退社年月YF
退職YF
退職理由\(
通信地址Xb
通信处Z8
通信處Xc
通勤時間W_
通訊地址Xc
通訊處Xc
通讯地址Z8
通讯处Z8
連結X+
連絡先Y_
連絡先住所W^
連絡先電話番号Y_
連絡電話[i
運転免許[/
運転免許証[/
邮件[O
邮件地址[O
邮寄地址Z8
邮政编码\)
邮箱[O
邮箱地址[O
邮编\)
部下Wr
部署Wq
部署名Wq
部落格X+
部門\*
部门Y]
郵便番号\+
郵寄地址Xc
郵箱[h
郵編\,
郵遞區號\,
都市Yg
都道府県Yl
配偶者Z%
配偶者の扶養義務Z%
配偶者の有無Z%
配属Wq
配属先Wq
重点XD
重要成果XJ
重點XP
链接X,
開始Xx
開始日Xx
開始日期Xz
開始時期Xx
開始時間Xz
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
關於公司Y%
關鍵字XI
關鍵詞XI
问题解决\-
阅读\$
阅读理解\$
院校\.
院校名称Yo
院系X-
雇主\/
雇用主X[
雇用形態Xv
雑誌名X]
離職原因\0
離職日期[P
電子メール1D
電子信箱[h
電子郵件[h
電子郵箱[h
電話\1
電話番号Y_
電話號碼[i
電郵[h
電郵地址[h
順位ZO
頒獎單位XK
頒發單位\2
頭銜[Z
題名Wp
題目[@
顔写真Y9
類型Z;
顧客Wi
顧客名Wi
项目业绩X1
项目主页X,
项目亮点XD
项目人数X*
项目介绍XT
项目内容XT
项目单位Y|
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
项目来源Y|
项目概述XT
项目环境XH
项目简介XT
项目类型[_
项目职位X4
项目职务X4
项目职责X2
项目职责角色X4
项目背景XT
项目角色Z`
项目说明XT
项目起止时间XX
项目链接X,
颁发单位\4
颁发日期YL
颁发机构\4
颁奖单位XA
颁奖机构XA
预览地址X,
题目Yx
駕照Zq
駕駛執照Zq
驾照[9
驾驶执照[9
驾驶证[9
體重Xq
高中Yo
高校YB
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
"#, b"\x1b\x01E\x00_\x00\x11\x00\x01\x00\x00\x00f\x00\"\x00\x18\x00D\x01l\x00\xf7\x00\x1c\x00\x97\x00\x1e\x00<\x00\x02\x00\x04\x00`\x00\x03\x00\
\x00\x00\xd6\x01\x04\x00*\x00|\x01.\x00\x05\x00H\x00\x04\x00;\x00\x90\x00\x04\x00<\x00\x04\x00\x00\x00\x87\x02\xde\x00\x96\x00]\x00\xfb\x01\
\x00\x00\x00\x00 \x00\x00\x00\x8c\x00\x00\x00;\x00$\x00\x0e\x00S\x00\x01\x00\x11\x00\x02\x00\x10\x00@\x00B\x00\x0c\x00:\x00\xe9\x01\xa7\x00\
\n\x00Z\x00*\x00\x02\x00\x8b\x01\x0e\x00\x10\x00V\x00$\x00/\x00\x0e\x00%\x00G\x02\x01\x00\n\x00\t\x00\xc1\x01#\x00\x00\x01\x1e\x00\
|\x00\x1e\x00\x0b\x003\x00d\x01\x1e\x00E\x00\x0e\x00\x0c\x00/\x00\x00\x00\x00\x00\x9f\x00\x1b\x00\x9c\x00\x14\x00\x1c\x00\x0b\x00,\x00 \x00\
\x12\x03\xf5\x00)\x01\x05\x00\x04\x00.\x00\t\x00\xe5\x01\x14\x00\xda\x011\x00\x05\x008\x00J\x02*\x00I\x00\x18\x00\x7f\x00\x01\x00\x16\x00\
\x01\x00\xd9\x00\x00\x00G\x00\xca\x01i\x00\xbb\x00\"\x00D\x00\xdf\x00\x10\x00\xa6\x01\x01\x00-\x00\xeb\x00\xbd\x00\x12\x00\x83\x00\x02\x00\xba\x00\
\x00\x00\xf0\x005\x00\n\x00\x0f\x00\x01\x00G\x00s\x00\x82\x00]\x01\xb3\x00\t\x00l\x00C\x00Y\x00\x00\x00\x01\x00\x01\x00J\x00\x06\x02\
f\x00\x06\x00\xaf\x00\xf4\x00\x7f\x00\x01\x00\xfa\x00\n\x00\x01\x00A\x00\x0f\x01\x1e\x00C\x00\x00\x00\x16\x00\xc2\x00d\x00,\x00^\x00\x03\x00\
\x20\x012\x000\x00\x17\x00_\x00\x02\x002\x00\x82\x00\xb5\x00}\x00\x84\x00\x0b\x002\x00\xa8\x00\x0b\x00\xa1\x00\x00\x00[\x00\x00\x00\xb1\x00\
\x01\x00\x11\x00,\x00\x0e\x00I\x00P\x00\x95\x00\x00\x00\x00\x00K\x01\x07\x00\x99\x00\x19\x00&\x01\x07\x00U\x00Q\x00\x05\x00<\x00\x04\x00\
\x00\x00\x00\x00\xd9\x00\x12\x00\xc7\x00\x10\x00\x02\x00\xc1\x01\x00\x00\x05\x00\x07\x00\xf0\x00\x88\x00:\x01]\x006\x00\xf1\x00d\x02\x0c\x009\x00\
\x10\x00R\x00\x01\x00\x95\x00}\x00*\x00I\x00\x00\x00\x95\x00i\x00\x81\x00\x97\x000\x01%\x00\x00\x00\x06\x00\x00\x00\x03\x00\x1b\x00\xaa\x01\
%\x03\x08\x00\x9e\x00\x02\x00\x06\x00\x8a\x00\x02\x00\xed\x00Q\x00s\x00\x07\x00\x07\x00\xc4\x00\xa2\x02M\x00.\x00\n\x00\x1b\x00%\x00\x00\x00\
\x01\x00\x03\x00!\x00F\x00\x8c\x00\xde\x00=\x00x\x00\x83\x00\xa2\x00\x02\x00\"\x00\x1e\x00\xf5\x010\x00B\x00\xa2\x00\x08\x008\x00\x1b\x00\
\x00\x00\x16\x01W\x00(\x00m\x01\x8a\x00\x03\x00)\x00\x00\x00\x00\x00/\x00)\x00\xe1\x00C\x004\x00[\x00\x02\x00\xc9\x00\x16\x00C\x00\
\x8f\x00\x13\x00\x07\x00\xb7\x01c\x00\xcc\x01+\x04\x07\x00\x07\x00\xf7\x00\x03\x00\x04\x00\x02\x00\x00\x00\x0c\x001\x00\x07\x00\x10\x00\"\x00\x01\x00\
R\x00\x13\x00V\x01V\x001\x01\x12\x00\x0c\x00\x8d\x00Z\x00\t\x005\x00\x00\x00\x06\x00\x00\x00\x00\x00\x0e\x00\x06\x002\x00\x88\x00\x02\x00\
\xc7\x00\x02\x00\x01\x00\x05\x00,\x00*\x003\x006\x00\x02\x00\x01\x005\x00\xed\x00W\x00\x06\x00\x05\x00o\x00\x00\x00\x05\x00\x00\x00\x06\x00\
\x00\x00\t\x01F\x00\x02\x00\x07\x00\x0b\x00\x8a\x00\x14\x01\xfd\x00\x9b\x04&\x00=\x00}\x01\x03\x00\xa6\x01\x01\x00m\x000\x00\x02\x00m\x00\
\x00\x00\x17\x00\x02\x00\x02\x00\x00\x00\x03\x00U\x00\r\x00\x00\x00\x0f\x00B\x00\x00\x00\x0e\x00\x02\x00\x14\x00w\x005\x00%\x00\xfb\x02\x07\x00\
R\x01\\\x00\xd5\x03\x00\x00\x9d\x007\x00\x05\x00\xc9\x00\x05\x00\xaf\x00\xc1\x01!\x00\x00\x00\x05\x00Z\x00\\\x01g\x00J\x00\xcb\x02B\x00\
\x00\x00\x18\x00\x00\x00\x8f\x00\x01\x00;\x00n\x01.\x00\x00\x00\x00\x00)\x00\x03\x00\x19\x01\x00\x00\x00\x00E\x00&\x00\x01\x00\n\x003\x00\
\x0c\x00\x0b\x00d\x00)\x00\x1a\x00!\x00\x06\x00\x05\x00\xe8\x00\x84\x00\x91\x00\xba\x01\x03\x00\x01\x00_\x00\x86\x02\xdb\x00,\x00\x00\x00\x0c\x00\
\x9f\x03\x01\x00f\x02v\x00\x04\x00\n\x006\x00\x9a\x00$\x02z\x00\x03\x00.\x00Q\x00\x01\x00\x07\x00C\x00\x92\x00V\x00%\x00b\x00\
\x02\x00\x01\x00\t\x00?\x00Q\x01\xd1\x01\x02\x00Z\x00\n\x02.\x00_\x00\x0b\x00\xdf\x00\t\x00\x0e\x01\x00\x00P\x00\x1c\x00\x17\x00\x00\x00\
\x0e\x00u\x01e\x00\x1a\x00j\x00\n\x00~\x00\x1b\x002\x00\x1a\x00\xa3\x00\xe9\x03j\x00b\x04\x89\x04\xb5\x01\x06\x00\x1d\x04\x02\x00\x07\x00\
c\x00\x1e\x00\x06\x00\x10\x00\x1f\x00L\x006\x01\x00\x00\x0e\x00\x83\x00\x01\x00\r\x00\x0b\x00f\x02[\x00\xb1\x020\x00@\x00\x02\x00\xab\x03\
\xa6\x00w\x00\x94\x00\x08\x00\x13\x00\x05\x00\x12\x00\xd8\x01I\x02h\x00!\x00\x01\x00\x00\x00*\x00t\x00n\x00D\x00\x05\x00_\x02\x05\x00\
\x95\x00\xf9\x00\x00\x01\xf6\x00\xf0\x00\xca\x00\x05\x02\x07\x00\x02\x00\"\x02\x00\x00+\x00\n\x00\x90\x00\x00\x00\x00\x00\x02\x00\x00\x00\x03\x00\xc2\x00\
\x01\x01\x17\x00\x84\x02\x0e\x00n\x03\x08\x00\x08\x00\x19\x00\'\x00\x06\x00C\x00-\x02\x00\x00\xab\x00\x03\x00\x05\x00\xba\x00\xb7\x01\x1e\x00i\x04\
:\x01\n\x00\x00\x00z\x03\x01\x00\xba\x00F\x00\x8e\x01\x02\x00\x92\x00\xfe\x00\x00\x00\x02\x00\x90\x00\x08\x006\x00p\x00\x9a\x01l\x00\x00\x00\
\x17\x02\xb2\x00\n\x00\xed\x00?\x00\x01\x00\x04\x00d\x00\x17\x00\x88\x00\x11\x004\x00\x0f\x00$\x007\x00\x02\x00\x08\x007\x00\x11\x00\x00\x00\
\x00\x00\x1a\x00\x00\x00\x1f\x00\x1c\x00\xcf\x01*\x00\x04\x00f\x00\x04\x00\x19\x00\t\x00\x11\x00\x00\x00\x11\x00\xcf\x00\x95\x00\x12\x00+\x001\x00\
\x83\x00\x00\x00\x1c\x00\x01\x00\x0e\x00\xf3\x00\x01\x00\xfe\x02\x00\x00\x07\x00\xcd\x05O\x00\x05\x00\x00\x008\x01\x19\x00\x0c\x00\x01\x00O\x00\x04\x00\
\x1a\x00Z\x00!\x00\x17\x00\x01\x00\x08\x01\x06\x00<\x00\xe5\x02\x13\x006\x00K\x00\x81\x00,\x00#\x00@\x00\xd4\x00\x00\x00`\x00j\x00\
#\x01\x01\x00\x05\x00\x14\x00\x00\x00L\x00\x03\x00\x03\x00\x1c\x009\x00\x80\x00\x01\x00\x11\x01-\x00\x04\x00\x00\x00\x1d\x00*\x00\xc0\x00\n\x00\
\x13\x00\r\x00\x01\x00=\x01D\x00\x83\x00\x00\x00\x12\x00\xe7\x03E\x006\x00\x00\x00\x00\x000\x01\x02\x02Y\x00\x02\x00\x15\x00\x17\x00\x16\x00\
\x20\x000\x00-\x02Z\x01;\x00\x06\x00\x04\x00\x10\x00B\x01\x1c\x00\x1c\x00\x16\x00D\x00\x00\x00\x02\x00\x04\x00\x06\x00?\x00\x0e\x007\x00\
\x14\x00\x07\x00\xb1\x00\x14\x00v\x00m\x00\x15\x00\x06\x00Y\x00J\x00\xb3\x01\x9a\x00s\x00\x9d\x00:\x04}\x00w\x00\x0c\x00\x03\x00\x01\x00\
\x17\x06\x00\x00\xc3\x00\x04\x00/\x00b\x01\x00\x00*\x00w\x02\xb9\x01\x81\x00\x12\x00\n\x00\x06\x00\x13\x00z\x01\x0c\x00\x00\x00\x02\x00\x07\x00\
\xd2\x01\x0f\x00\x8f\x00d\x00q\x02&\x00\x01\x00\x02\x00.\x02\x04\x00\xad\x01\x02\x00\x12\x00\x1d\x00\xae\x04\x0f\x011\x012\x00\xb9\x00\x06\x00\
\x00\x00z\x01\r\x00\x1b\x00\x93\x014\x00\x04\x00\x02\x00d\x00\x08\x00\x00\x00y\x00\x00\x00h\x03\x11\x00>\x00\x01\x00\x02\x00\xf9\x00\x11\x00\
6\x01\xf2\x01{\x00\x8e\x00\n\x00\x02\x00\x0c\x00[\x01\x99\x01\x00\x00\xe7\x03s\x02<\x00\x03\x00\xb4\x03\x06\x00\x14\x00\x13\x00\xc9\x00\x02\x00\
\x12\x00F\x00\x88\x009\x01\x1e\x00\x04\x00\x06\x00\x0f\x00d\x00\x0f\x00\x1d\x00\x11\x00\xdd\x00\xd2\x03\x05\x00\x00\x00+\x00\xbc\x00\x15\x00\x00\x00\
\xe2\x01\xaa\x00\xa3\x00\x07\x00{\x07i\x01\t\x00\x0b\x00\x03\x00[\x00\xcf\x03\x03\x00/\x00L\x00.\x00\x00\x00l\x02u\x00\x01\x00\t\x00\
I\x00\xb3\x00\xdb\x00K\x00\x10\x00\xfc\x00\x92\x00\x80\x00\x01\x00\x85\x00\x05\x00\x93\x02\x11\x00Z\x00\x15\x00\x80\x06(\x00\x0f\x00C\x00H\x05\
\x10\x00\x10\x00\x03\x00\xdc\x00\xac\x00Z\x011\x00+\x02\x00\x04\x02\x00\x13\x00\xca\x00\x8a\x01\x07\x00.\x01?\x019\x00}\x00\x0e\x00\x00\x00\
\n\x00\x13\x00\xac\x00\x04\x00\x0e\x00*\x00\r\x001\x00\xa4\x01?\x00w\x04r\x00\xef\x01\x0c\x06\xd0\x023\x00\xf6\x00(\x00&\x00\x0b\x00\
\x99\x00\x01\x00\x00\x00\x18\x00H\x01\xeb\x00\x00\x00?\x00\xca\x00R\x00F\x00+\x03\t\x00\x07\x00\x0b\x00\x16\x01\x00\x00\xf4\x01\t\x00\xbd\x00\
\x02\x00\x00\x00\x00\x00@\x00\x00\x00\x0f\x025\x01I\x00-\x000\x00\xbb\x00t\x00\x00\x00\x9e\x00\"\x01^\x00\xf7\x04\x18\x004\x00H\x00\
%\x01i\x00\x00\x00\'\x00\xc1\x00\x03\x00\x00\x00\x04\x00\x13\x00\r\x01\x02\x00\x00\x00\x00\x00I\x00.\x00\x19\x00\x98\x00\x13\x00\x00\x00\x99\x00\
\xdb\x00\x03\x00\x91\x02\xcd\x00\x02\x00\x9b\x01(\x013\x00\x0f\x00\x00\x00\xb6\x00\x04\x00\x05\x00\x07\x00\x03\x00\x11\x00^\x00S\x00P\x01\xb7\x00\
\x03\x00+\x00\xf3\x03\x15\x00\x19\x00\x0e\x00\x8a\x01\x17\x00\x03\x00\x01\x00\x0b\x001\x04\x01\x00\x04\x00\x00\x00_\x01S\x01\xc7\x00$\x00Y\x00\
\x20\x00\x00\x00\x01\x00\xe6\x03\x1b\x00\xa9\x00\xc4\x04\x1f\x00\x15\x00\x1a\x00P\x00\xf4\x00\r\x00\x03\x00:\x04\x88\x00\x06\x00\xea\x00\xd8\x00\x0e\x00\
~\x00!\nQ\x04L\x00\\\x01\x03\x00\x0f\x00[\x00\x7f\x01\x02\x00\x87\x00\x83\x00\x02\x00\x9a\x00\x08\x00\x11\x00M\x00\xe6\x00\xa6\x00\xaf\x00\
M\x00\x1d\x01&\x01(\x03\x14\x00\x0b\x051\x03R\x00\x9e\x04\x00\x00\x03\x00\x10\x00\x97\x00K\x02`\x01\x9a\x02\r\x03\x0c\x00\x0e\x00$\x00\
;\x00/\x00\xb4\x00V\x00z\x00(\x00\x1d\x00\x10\x00l\x00\x81\x02\xe7\x00\x0b\x00H\x010\x00\x02\x00\x95\x02\n\x00\x0c\x00\x93\x02\x00\x00\
\x06\x01\n\x00E\x00\x04\x00\x8c\x00p\x00\"\x01\x05\x00\x9a\x00\x1c\x00\x96\x01\xf8\x01\x00\x00\x04\x00\x10\x00\xd8\x00\x0f\x00\x03\x00\xbd\x00O\x00\
\xa9\x00\n\x00\x06\x00\x05\x00\x03\x00\xa6\x03\xa4\x00\x0f\x00\x00\x00W\x01p\x02b\x01\x00\x00\x01\x00T\x00\xc4\x00\x05\x00P\x03\x89\x03\xec\x04\
!\x00\x01\x00t\x00*\x00C\x00\xdd\x00\x00\x00>\x00S\x00\x06\x00\xdf\x00\x00\x00\x07\x00Z\x01\x06\x00\x8c\x05v\x00\x1a\x01@\x00U\x00\
\x00\x00\x0c\x00\x1b\x00t\x00\xba\x00\xe4\x01\xad\x01\x00\x00\x12\x00\x06\x00:\x00\x05\x00\x05\x00\x02\x00\x84\x03\x00\x00y\x00\x00\x00\x01\x00\xcf\x00\
I\x00\x02\x00+\x01C\x00\x02\x00N\x00\x1f\x00\x8b\x00]\x00x\x01B\x01X\x03\x1d\x00$\x00\x1b\x00\x06\x00\x8d\x06C\x00)\x00\xb2\x01\
\xe0\x03\x02\x00\x05\x00\t\x00\'\x00\x1d\x01\xb2\x00\x11\x01\x00\x00\xe6\x023\x00&\x00\x02\x00\x01\x00\x00\x00\x99\x00+\x00\x01\x00\x83\x00\xa7\x02\
\x92\x00\x97\x00\x01\x00\x90\x00[\x00*\x00\x01\x00\x1b\x00#\x00d\x02\xdf\x05\x17\x00\n\x00\x01\x00\x18\x00\xaf\x01z\x01/\x01\x02\x00\x03\x00\
*\x00(\x00$\x00\x16\x00\x05\x00\x8b\x04\t\x00\x01\x00\x88\x01\xca\x00\xe9\x00\x05\x00\x19\x00\x04\x00\x05\x00\xcf\x00\x12\x00\x0f\x00!\x00\x03\x00\
\x05\x00k\x02\\\x00\xc9\x00\x04\x00=\x02(\x00{\x00~\x00\xcd\x02\x1d\x00\n\x00\xfc\x00\x00\x00\x16\x00\xda\x01\x07\x00\x00\x00Q\x00\x06\x00\
\xaa\x01u\x04\x02\x00\xd9\x04\xc7\x01\xcc\x01\x9d\x00\xd3\x00U\x024\x00w\x00y\x00\x00\x00\xce\x05\xeb\x00\xaa\x01q\x01M\x00\"\x00\xca\x00\
\xab\x00\x08\x00\xee\x00R\x01\xaa\x03\x93\x03\n\x00\x0b\x00\xb5\x03\x00\x00C\x01\xfe\x05\x19\x00\x00\x00\xdf\x03!\x00\x91\x00\xdb\x007\x01\xc4\x02\
\x01\x00`\x01a\x01\xb9\x04\x13\x00\x07\x00\xa0\x00t\x01\x1a\x00^\x01\x0f\x00\x04\x00\xef\x00\x01\x00C\x02\x01\x00\x08\x04\xce\x06\x02\x00\xc4\x01\
\xb0\x03\r\x00;\x00S\x00\xef\x00\x10\x01\x19\x01\x82\x15\x01\x00\x1e\x05\t\x01\x0b\x00\x94\x00\x00\x00`\x00)\x01&\x01\xea\x028\x00\x15\x00\
e\x00g\x00g\x00\x10\x00d\x01\x01\x00\x9e\x01P\x02M\x03\xb0\x06K\x00\x19\x00\xde\x02&\x00\xe1\x01-\x00C\x00$\x00\x00\x00\xd3\x00\
\xa5\x0be\x00\x00\x00\x07\x00\x0b\x01\x07\x00\x0b\x00\x1b\x00\xda\x04\t\x00\r\x02\x11\x02\n\x00$\x02*\x0b\x95\x01p\x00k\x04O\x04\xc8\x01\
\x00\x00\xc6\x04\x07\x00\x0b\x00!\x00\xe6\x02W\x00\xdc\x01\x08\x00\x06\x00\xd3\x033\x00\r\x00u\x05v\x00\xa7\x14\x9a\x01\x02\x00\xa6\x03r\x01\
5\x009\x01\x00\x00\xc7\x00\r\x00\x05\x00\x00\x00\x81\x03B\x02\xc3\x01\x00\x004\x00#\x02\x01\x02\x00\x00\xd0\x021\x00\xcc\x02\xd9\x02\xbb\x02\
<\x00j\x00\x1e\x01/\x00\xe8\x03\x06\x00\x10\x01\x06\x00\xb4\x00J\x10q\x00\xc3\x00\xe5\x02\x08\x00h\x075\x00\x00\x00\r\x00\x0b\x00\x00\x00\
\r\x00v\x00\xce\x08\x06\x00\x19\x00T\x00\x80\x01\x03\x00\x05\x00\x89\x00\x05\x00\xe1\x02\x03\x00\xb9\x00O\x01\xe8\x01 \x007\x00K\x00c\x03\
\x02\x00\xf6\x00\xed\x01r\x005\x02\xb1\x04\x14\x00\n\x00|\x00\x9c\x00\r\x00n\x00L\x03\x05\x00\x89\x03\xf3\x01\xd9\x00\x00\x00{\x02\x1e\x00\
\x01\x00(\x00\x00\x00\xb4\x00\x0c\x00\x12\x02\x04\x00\xfd\x02:\x01\xc1\x05Q\x00\x97\x00\x00\x00Z\x00\xf4\t\xbf\x002\x00\xe1\x00)\x00\xc9\x00\
K\x01\x90\x03>\x00f\x00\x04\x00\r\x0bb\x02\x10\x05\xa0\x02\x12\x00W\x00E\x00^\x00\x12\x00B\x01\x08\x00\x81\x00\x08\x00\xcc\x00\xda\x03\
P\x00\"\x00\x1d\x01%\x01}\x04\x02\x00g\x005\x01\x0b\x00\x8b\x010\x06\xf5\x03\xf6\x04\xf6\x03\'\x00T\x04t\x01\xfa\x03\"\x00@\x01\
\x01\x00z\x01\xcb\x00g\x01S\nL\x00\xae\x00\x02\x00\xbe\x00\x06\x00S\x00\x15\x00\"\x00\x01\x00\t\x03E\x00w\x01/\x04\xfa\x00v\x02\
\x01\x00g\x02\xa9\x05\x05\x00!\x00\x11\x00\xc3\x01\x03\x00N\x13\x00\x00\x17\x000\x00F\x05n\x00\xb4\x00\x02\x00\x16\x00\x04\x00\x87\x00\t\x00\
\x03\x00n\x05\x84\x13\x0b\x00\x00\x000\x00d\x00\x1e\x00\xcf\x00\xdd\x01\x01\x00\x01\x00B\x01\xc8\x00\x97\x04\xe9\x04\xc4\x01}\x00\x05\x00\x0e\x00\
\x00\x00\xf8\x02\x08\x00\xd4\x01A\x00G\x01Y\x00\x03\x00\x1d\x00_\x00\r\x00\x00\x00\xd2\x04P\x07\x00\x00\x02\x00\x0e\x00q\x00\xfe\x0c\x05\x00\
y\x01>\x01*\x00\\\x08\"\x00\xbb\x00k\x00\x10\x00U\x04\x1a\x00\x00\x00\x01\x01\xfa\x01\x00\x00r\x02\xb5\x00E\x00\x06\x00X\x00\x00\x00\
\xa0\x02{\x01\x00\x00\xc1\x00\x00\x00\xe3\x01\n\x00\x1f\x02[\x00\x04\x00n\x00@\x01\xb6\x04\x03\x00\x00\x00\x0b\x00\xc5\x04I\x00\xf4\x024\x00\
r\x05\x04\x00\xf3\x00\x01\x00\x0b\x00\x01\x00S\x00]\x02x\x06\x9d\x01\xbc\x004\x00#\x00_\x00\x01\x00H\x00&\x00o\x10\r\x00O\x00\
?\x01\xa2\x00\xb2\x04\x05\x00\x00\x00\x1f\x04j\x00j\x00\x08\x00\x02\x00x\x00\x11\x00}\x00\xa2\x04\x00\x00\x14\x00h\x00\x00\x00\x18\x00\x01\x00\
\x05\x00\x11\x00N\x00;\x00\x0c\x00\xb3\x00\x08\x00\x06\x00\x00\x00\x01\x00\xba\x00z\x00\xa9\x00\x16\x00\xb8\x00\x1d\x00\x04\x00-\x00\x8c\x00\xce\n\
\t\x00\x06\x00!\x00v\x00\x01\x00\x17\x01H\x03\x05\x000\x00\x14\x05I\x06R\x00=\x01\x01\x01:\x00\x04\x00$\x01\xa3\x01\x01\x00\x04\x00\
\xa3\x00\x1e\x00\x84\x00]\x00\x00\x00y\x01y\x00N\x02\"\x00\xce\x02\x00\x00\x00\x00f\x00\x85\x01\x07\x00\x03\x00=\x01$\x00{\x00.\x00\
\xab\x015\x00\xc7\x02\x89\x00[\x01Y\x00B\n*\x00\xad\x00\xbd\x00\x00\x00n\x01V\x00z\x009\x00\xa0\x05\xc3\r\x13\x00\x00\x00\x05\x00\
{\x00]\x00\xee\x00\x0e\x01\\\x01\x87\x01\x03\x006\x01!\x03\x08\x00;\x00\x03\x02Y\x0c\x03\x00\x03\x00\x03\x00\x01\x00)\x00?\x00 \x00\
\xfc\x00\x05\x00Q\x02c\x00\x05\x00\xbd\x02\xc2\x01\x01\x00\x06\x00\xa3\x00\r\x00\x05\x00N\x00T\x00\x04\x00(\x00\x01\x00\xc3\x01:\x03\xea\x01\
\x0c\x00\x11\x00\x01\x00\xe6\x00\x12\x07\x00\x00\xc5\x00\x18\x00D\x04E\x00\xf7\x00\xe0\x0c\x05\x00\x04\x02<\x14/\x02\x03\x00\x19\x00K\x01\x08\x00\
\x95\x0b\x04\x00\xae\r\x08\x00/\x00\xbf\x00\x02\x00\x00\x00\xa8\x00%\x00\x00\x00\xac\x00\n\x00\x0b\x00q\x001\x00\'\x01\x85\x00S\x00\xf3\x00\
i\x00\x00\x00d\x039\x01.\x01s\x05\xbd\x02\x07\x00P\x00\x13\x00\x00\x00\n\x00\xbf\x03\xfd\x00\x1b\x00\xfd\x00G\x00\x13\x00$\x00\n\x00\
A\x00\x01\x00p\x00\x17\x00\xda\x01\x04\x00 \x03\x15\x00\x10\x008\x00\xc0\r\x01\x00\xd3\x02\x00\x00\xe1\x05\xc2\x05,\x06\x02\x00\xa0\n*\x00\
\x00\x00\xde\x08\x01\x00&\x00 \x00\x18\x00\x02\x00\x19\x00\x04\x00\x02\x00/\x02\x1d\x01\x12\x00\x12\x00\x01\x00\x11\x05]\x05\xf7\x0bT\x02#\x00\
~\x00\x00\x00\x9b\x01m\x00\x1b\x00\xa5\x01n\x02\x00\x00\xe8\x02\x04\x00\x18\x00\x12\x00\xd3\x00\x01\x00\xb9\x00.\x00\x1a\x04P\x00\x03\x00\x88\x00\
\x02\x00\x91\x14\xa5\x00\x1e\x00\x07\x00\x00\x00\xe7\x00%\x00\xa0\x01a\x02\x1e\x05\x0c\x00\xff\x02\x00\x00\xd0\x01\x00\x00\xbc\x01\xdb\x00+\x01I\x03\
+\x01\x01\x00\x84\x135\x00Z\x00@\x00\t\x00\xe0\x01\xfd\x01\x00\x00\x00\x00\xc3\x01G\x00\xec\x00p\x06\r\x00U\x00\x0c\x00\x01\x00\xb4\x01\
*\x0b\x13\x03\xef\x01\x0f\x00\xac\x04\x0b\x060\x00\n\x00\xfc\x03\x01\x00<\x00\x01\x00\xba\x00\x00\x00\xe7\x01\x02\x00k\x00\r\x00#\x00\\\x0b\
\x07\x00\n\x00)\x00\xc4\x04\x03\x00?\x00\t\x01\x14\x06\xcf\x01\x00\x00\"\x00.\x00:\x02\xa7\x00\x19\x00H\x05\x03\x00\xcf\x00\x95\x00\n\x06\
\xcb\x01.\x01e\x00\xd6\x05+\x00\xbb\x01%\x00G\x06*\x00\xfc\x04\x01\x00B\x00c\x10\x19\x00]\x01]\x00\x17\x00\t\x00\x87\x00v\x00\
h\x00\x1f\x03\x0f\x007\x00\xd4\x02\xf9\x05\x19\x00\xa0\x01\xf5\x006\x11Y\x02\x06\x01s\x00\x01\x00\t\x00\xc7\x01\x0f\x00\'\x07!\x00(\x00\
\x00\x00`\x07\xfe\x04\x83\x01\x11\x05\xf0\x02\x90)6\x08L\x00\x03\x00\x92\x0bh\x00*\x00_\x07H\x00\x00\x00j\x00\x90\x01y\x02\x99\n\
=\x01)\x00\x18\x05\x14\x017\x00Z\x05z\x00\x01\x00\x00\x00\xff\x02\x92\x00\xe8\x00\x89\x01\xd6\x06\x03\x00\xf1\x04&\x07\x12\x00\xce\x02k\x0b\
\x13\x00\xfc\x01=\x00\x1c\x00\x04\x04\xd3\x00\xd6\x00\x8e\x02\xa4\x02\xee\x03\xb3\x02\x93\x050\x01\x1c\x00\x11\x04\x00\x00\x0c\x00\xaa\x00\x00\x00.\x00\
\xe2\x04l\x00\xda\x01\x0f\x00\x00\x00\x01\x00\\\x01I\x05\xd3\x08,\x00q\x04\x03\x00\x03\x00\x0c\x00\x0b\x00G\x06\xbd\x00\xca\x07;\x00\x89\x05\
\xf0\x00s\x01F\x00\"\x00<\x07\x1c\x00\x01\x00\x0c\x00\x15\x00\xcb\x0f\xbb\x00]\x03{\x07\x93\x03\xc8\x01\x00\x00j\x03\x9c\x00\xb7\x08\x80\x02\
s\x01\x10\x03\x1e\x00W\x00\x13\x02\xad\x03\x19\x00\x05\x01g\x02\xd1\x06Q\x00=\x000\x00F\x00\x1b\x00\x08\x00\xc2\x03x\x04;\x032\x00\
\x04\x00\xb6\x03\xb8\x034\x00H\x00\x18\x00\x02\x00\x04\x00\xa1\x02\x0e\x01\xb7\x021\x040\x00\x1a\x00\x15\x00\xa6\x00\x1e\x00\x03\x00)\x03\xcb\x06\
g\x02\x16\x03\xfd\x0eS\x00\x00\x009\x00\x00\x00D\x00O\x00\x08\x00\x84\x05\xcb\x01\x0e\x00\x06\x00\xfc\x02L\n\x10\x05\x01\x00\x00\x00,\x07\
d\x03\x19\x00\x16\x00\xda\x00\x00\x00\t\x00\xae\x00\x86\r6\x04`\x00\x00\x00\xd1\x10\xd3\x02Y\x00\x1e\x02\x03\x00\x8d\r\xd8\x0fX\x00\x15\x00\
C\x00\x89\x03u\x01\x00\x00\x18\x00\xda\x00u\x0b\x03\x00\xb4\x11\x06\x00 \x00\x7f\x03\xcd\x04\x19\x00\x02\x00Q\x00Z\x04%\r \x06\x12\x00\
\x8f\x00\x19\x00\x12\x00\x00\x00F\x04a\x01\x84\x012\x00\xbe\x00\x01\x00!\x08\xb6\x04\xc8\x04\x9f\x00!\x01\x06\x00\x8d\x02f\x00\x01\x00@\x07\
\xcb\x00\xd4\x02\x00\x00)\x03\x1a\x00\xeb\x0b\n\x00\x11\x03\r\x00\x05\x00\x00\x00\xa1\x01}\x01Y\x03\x1c\x00\x0f\x00\x05\x00\x1a\x00\xa4\x03m\x01\
\x85\x07\xe3\x00\x00\x00\xfe\x02\x1c\x00)\x05\x9e\x00Y\x02\x05\x00\x1c\x00\x01\x00I\x00\x00\x00*\x00Z\x0bP\x03%\x010\x07\xfc\x00\x11\x00\
\xfa\x00N\x04\x02\x00\x19\x00\xe1\x03\xa5\x07\x00\x00y\x01\x8e\x00\xd6\x03\x08\x00\xae\x00\xe5\x1a\x01\x00\xc8\x144\x00\x00\x00\xca\x01/\x00X\x00\
P\x0e\x01\x00\x04\x00\xef\x00\x07\x00\xe7\x04\x89\x08\xe1\x01\xb1\x02\xf5\x01\xd1\x02\xe5\x01\x00\x00\x10\x00!\n\xde\x01\xbf\x00\x00\x00\x00\x00\xa1\x03\
\x85\x00\xad\x00\x11\x00\xca\x07\xba\x04\xb7\x01\x1f\x005\x00 \x003\n\x1d\x03\x85\x19\x16\x00U\x00x\x01\xea\x00\t\x01\x01\x00\xef\x0bL\x04\
\xe3\x06\x08\x10U\x00f\x021\x04$\x00\x9f\x08\xc0\x05\xc3\x02\x0f\x0bw\n\xf7\x02\x00\x00\x1e\x00#\x07\x91\x02\n\x00\xb3\x00d\x00_\x01\
G\x00\x00\x00\xec\x01\xdd\x03\x9c\x007\x009\x04l\x00\xe9\x00-\x00\xa1\x00,\x00\x8a\x01\x02\x00#\x00\x00\x00\x06\x00$\x00\x18\x00D\x00\
\x08\x00\x90\x03\x8b\x00U\x01J\x07\x9b\x17\x0b\x00\x8a\x00o\x02>\x00\xa2\x02\x0b\x00\x16\x00\xb3\x03\"\x00O\x00\x02\x00x\r\x00\x00d\x02\
\xed\x00\x9c\x00\xef\x00\t\x00\xc7\x019\x00\xd0\x02\xb4\x11\x10\x00\x04\x01\x07\x00q\x00\xdb\x04\x00\x00>\x00]\x02P\x00\x00\x00\x06\x00\x0e\x00\
\xc2\x03\x92\x00\xd0\x00\x94\x02\xc8\x008\x00(\x006\x00\x05\x00a\x01,\x00\xd4\x01\xd4\x00\x7f\x00\x11\x02\xd9\x04T\x05\x82\x06\xf2\x00\xbc\x0c\
Z\x11\x8f\x08\x03\x00\x0c\x00\x06\x00*21\x00\x0c\x036\x00\x00\x00\x1b\x02\xb3\x07\x00\x00\xf7\x02\x98\x03\x01\x00d\x00\xa0\x12\x86\x03\x11\x00\
\x15\x02/\x00F\x00H\x00\xc1\x04[\x02\x13\x00\x05\x00\x89\x00:\x00{\x0f(\x00\x98\x06\x14\x00L\x01\xbd\x01\xcf\x02\xde\x01\x01\x00[\x05\
\x00\x00\xe2\x1f#\x00\x94\x00\x9f\x1f\x02\x00\x01\x00\x96\x1bx\x02z\x00\xd9\x01J\x00$\x003\x13&\x00Y\x10\x01\x00\xe7\x05\x01\x00\x08\x00\
i\x01\x94\x00\xf0\x07\xfc\x08\x9d\t\x00\x00[\n\x04\x00\x01\x00s\t?\x02p\x03\xfe\x12\x8d\x02\x02\x00T\x00\t\x00\xd8\x03\x16\x00\xec\x01\
\n\x00\x97\x00\xaa\x05\x9b\x00\x1a\x02\x82\x00\x04\x00\xec\x07\x87\x0c\xd8\x04\x17\x00\x00\x00\xeb\x01\x01\x00\xbc\x016\x00\xab\x02T\x00\x02\x00\xfd\x01\
\xf2\x07\n\x00\'\x02Z\x01\xf4\r\xd4\x0e\xba\x01m\x00\x14\x18Y\x03\"\n\x90\x00\x80\x00\x0c\x00\x10\x00\x0e\x00&\x04\x02\x00\x05\x00c\x00\
\x07\x00\xd5\x04\x1e\x00\n\x00\xb1\x00\x12\x00\xf1\x03\x06\x00\x07\x00\x00\x00\x10\x00\xf6\x04\x06\x00:\x00;\x00m\x01<0\xc7\x07\xcc\x00\x9f\x07\
,\x02\x17\x00?\x01d\x00\xbc\x04(\x00\t\x00\x03\x00\x00\x00\x1f\x00\xb9\x04x\x00\xa6\x12\x03\x00\"\x009\x00\x84\x02\xd3\x01,\x002\x01\
\xf6\x03\x10\x00\x00\x00\xaf\x08\xa2\x00\x1b\x01\x02\x03/\x00s\t\x03\x00\x00\x00\xff\x00t\x02O\x01\xc9\x19\x00\x00\x88\x004\x00,\x03+\x00\
\xa1\x00\xe5\x05\xb6\x03z\x00\x96\x00\x00\x12w\x00\x00\x00O\x0f\x0c\x01\x01\x00\x93\x02\n\x00z\x04h\x04M\x00\x11\x07\x92\x0ba\x0bJ\x04\
\n\x00\xe3\x01<\x05!)\x91\nD\x00\xa9\x04\xb7\x00\x15\x04\"\x05\xe3\x00\x1e\x01T\x00#\x00\x00\x00\x08\x00\x03\x02\xd0\x07\xcf\x00\xe6\x01\
)\x00\x00\x00\x96\x10\t\x00T\x02\"\x00\x04\x00\x06\x00j\x1d\x02\x00\"\x07\x01\x002\x07\x01\x00\xd8\x02k\x03\x96\x00\xd9\x02\xf9\x04\x9c\x03\
-\x02]\x00\x1a\x00\xc6\x00\x07\x00\xa7\x12_\x06\xe3\x074\x00\xda\x00\x0b\x00y\x10\x7f\x00\xb7\x012\x00\xaf\x00\xe3\x00\x1b\x003\x00~\x01\
\x00\x00f\x05$\x00x$\xb2\x19\xdb\x11q\x05\x10\x00", b"\xc1)\x00\x92Mb(\x7f\xd2\x88\x0b\x00\xf5\xcb\xd0\x94~\xf1\xd1,\xc1\xeb\x891\xa0\xde\x01?N\x93j\xcfQ\xb51\xc2T\x14RT\
\xd51$X\x01\xc8AQR\xae\xd1\xcc\x9bPG\xc1\x10\x07>\x82\x9c\x11\xb0;\x99\x836K\x82PNAI\x1a\x92;\xd1\xd0E\xc2\
\xf2\nl2!\xe4\xd1\xfd\x06\xc0M\xc4\xe0\x8d\xc3\x90\x00\x00\x00\xe1R\"\x82W#\xafW3k\x8f\xb0E\xf0\xd2\xae\xfb\x10\xe1\xc0\x00\
\xdf\x97\x02VrB\xa6\x05\xd2\x07\xff!~R\xe3x\x932^\xbe`\xa2` \xb6K\x11\\\x8c\xd1\xc9F\xe2I\xe5\xa1\xfeD`U\
\xf6\xb1a+!|$\x90\xa9q\x93\xce\xdd@?\xa6\xc2p\xdc\xf20y\xe2 \x1cP\xb8\x1a\xd2\x0b\x99\xf3\x00\x00\x00\x1c2\x00\xd5\xf6\
\xe0\x8c\x16\xd0nr\xf2a{c\x00\xa1A\xe5<\x03\xe6\x98\x90\xbc\'2i\x95\xa0\x99\x89\xe3W` ~P\xd1\x8e\xcd\x00x\x01\xa0\
\xf9\xb8\x10\x85\xbdA\xfazP\xf2s\x00\xbfD\xc3\x93\xdc1\xeeQ\x13\x01\xd6\xa1\xcfj\x91k\xbc\x91\x14\xc6\xa2\xb9\xc8\xe0\x8f4\xa2b\
u\xb1\x8d\xbeA\xca\xee\xa0\xa2(\x03\x99\x082\x96~\xc3\xb5\xb3\xa2\xa4\x8d\xd3\xb5\xaca\xf9J\x91{\x90\xf3\xcd\xa4\xe2\xb8\x80`\xc5\\\
sB\x04\xc2y\xf7P\x93\x0e\xf1\x89P#$\x15r\xb8\xd1\x11\xe6\xda\xd22\x19\xc2P\x1b\xc0\xdb\xe1\"\x00\x00\x00\xd7\xbdbn\x82\x93\
V\x8e\x82\x9c/@R\"@\x87\xf2\xe2\x8e}cj\x97\x13E\x01\x10\xebf\xa1Y\xbd!-\xdf`\xb5i\x91)\xa1\x81I\xaf\x80\xbf\
\x87\x93\xbc\x86\x00\xd6\x82 \x8fs#\xb5\xcd\xe1(\xd9`\xe7\xc4\xc1\x97{b\xe6\xf21\x80\x8f\x80][\xf3\xf8\x94\x00A\xdb\xb0\xadG\
c\x01\xe42W\xfbQ\x9e\xcd1\x92^\xd0+\xa6R}v\xd2uR\x03\x9d\xeap\x8d\x98\xc3\x9a\xeb\"9\x1e\xe2\xa8\xb3\x10\xdd\xdfA\
\xdaJ\xf1\xb8n V\xce\xa2\xe4$0\xfa\xff\xa0ke1\x80\x10\xb2\xacu\xf0K \xd2H\x912\xd8R\xd0^<3\xb1)\xa1D\
j\"\t]\x90`c2\xa0k\x122\xcb\xc1xrc8\x80P\x9aB\xa0\x93g\x90 #\x91\xe5.@g\x93\xa2\xb5\x8e\xb3\xda\t\
\x82]\x8e\xe1\x0e\x83\x80\xac7\xa2\x86\x1f\x01_\xd1\xf1\xc7\x05s\xd9l\x00z\x03\xf1\x9c\x84\x00H\x85\xe0\xb7\x8cQ\xdb\xc3\x01\x89A\xa1\
^.\x03W\x9a\xd1\xbe6P\xdf\x0fQk\xf3\xe06Aa\xaa!\x01\xd5Np};\xb0\xb4\"\x80\xcaCr\xc5\xc6q=\xb4\xb0B\
\xdbR\x0c\xceP=^\x13\xcaB\x03\x00\x00\x00\x15q\xc1\xed\xd9`\x0f\xc01\x17\x08\xe3\xcf\x1ea\xeay\x93|\xe5\x81\x89w\x82\x04\xf0\
\x81\xcac\xa3U\x1c\xc0\x91\xcf\xe2\xc3\x00\xe2\x13\xed\xd2a\x84\xf0P\xb7!\x94%\x12\xa2y\x03\xe4CB\x96\x93\xc1\x01#!>u\xa2\
\xa6x\x02\xf6\x01@\xdb\xa2\xb0we\x93q7!\xce\x8b\xb0\x18\xbeQPS\xc3\x98\x98\x12\x7fw\x93\x1cK\xf3hp\x83\x82H\xe1`\
\x87R6&\xf0\x88\xb6Qh\xa6!\xb4\xb9`\xd7\xc6p\x90n\xd3\xfc>@{k1A\x1dA\xb2.c.\x9c\xe2U\x00qg\x18\
\xb2kl\x00\xb0\xce0%qS\x82\x98\x91\xe5~`1\xd1@\xaf\xcb\xa2,\x82 \x03\x12\xb1\x1c\xc8\x02\x9a\xf1Q\xeb<2x\xb5\x12\
:\xd4\xc2\x1e\x84\xe3D\xf0\x80\xdd\xa6\x90\x7f\x10\x80\x90\x86\xd1\x9e\x0b\xc2\xf9\r\x11\x8a}b\x8f+0B\xac\xd14\x80\xc3\xfd8\x01\r\
\x00\xc0\x84\xe4\x10\x9a\xce\xf1y\x80\x13\xfb\x03\"\xe1\x1d\"^\x9a#R\xd2Q\xaa\x12R2\xcc\xb1\xf5\x85Pob\x91X\xc0bhh\
\xa3\xec\x93\x90\xc4\xc3\x80}\xa2\xd0\x1cI\xd0=\x1b\xd0\xd4$\xf0\x10ua=\x01Pc\xee\x91\xf8\xf4\x92Z+\"\x00\x00\x00\xe4\xe4\x82\
\x20\x81\x01Q?\x82\xd9?\x03\xa0\x87\xc27S\x80Y\x7f\xe3T\xe61\x8b\xc2P\xf4\t\xf1\x8b\x84@\x84o\xc0I\xa1!\x10\x8d\x90K\
\xf3\x10\xa1F\xa0\xb7\xe4\"\tw\xf0\x91\x1bA\xdb\xd0r\x00C\x13=\x05\x80#\xdd\xe1)eP\x0e\x19\xb2\xef]\x91M:a\xcf\x00\
\x92\"\x92\x90Gzq%\xae\xf2\xb8Z\x10\xder\xf0\xac\xbb\x82\xf7Rq\x18,\xf1 \xca\xb0\xbbM\xc1\xf3\xec\xe1\x9a\xec@\xbb\xe6\xa2\
\xf9\xf0!$\x89#\xddP\xe3\xdb\xdd\xa0\xf2\xe3`\xe5\xa0Q\x92\x8a\xa0\x8b\xd9\x80\xa9\xf2\x81\x02\xe4 5\xa1\x012#\x107\xf6\xa2\xfa\
=q)\x8c\x00Z\xc5\x91<5\x02:\xed\x00\xc7> \xd4B\x12\x08\x8e\x11S\x81\x82\xae\x15\xa0\xba\xe2\xe0\xc4\"\xe39\xaf\xe0\xf5\x86\
1\x94f#\xe1k\xd3\xe1\x96p\x9b\x15\xc3\x19`\x93\x17\xff\xb2\xfa}\xc3\x1eI\x03\x8c\x01R\xee70\xe2\xa1\xe0\x93\r\xa1\xf3\x91\x11\
\xa7A\xa0\xc2\xa1\xe0\x0f\xd4\x02\xe1\xde\xa0\xeaz\xa0\xca9s\x96\xa7\x01^\x1a\x82\x8c=\xa1\"\xc2B/\x00\x00\xc3\xcd\xf0$i\x11\x82\
c\xc3\xa8\xbdq\xc9\xcb\x82~\x81\xd31e\xf1Eq\x90\xb0\xb8\x00n\x8b\xb0\x96\xcdB\xd4>\x93\x8b{SL\xecA\x1d9\x90\x04\xbf\
\xc0^Z\xb3+Y\x01\x07M\x83[\xa1\xf2\xdd\xe3q\x9fr3y\xdf1ix\xa0\x1d9b\xd3x 7Xa\xf8\xe9!^\xd00\
{\x0f\x92\xcb\xb4\xc0\xde\xfa\xe2M\x01\xc1\x00\x00\x00\xd2k\x90\xf6\x1b0\x00\x00\x00\x02\x10\xc2Fr\x10\x07\xccq\x03\xc1\xf0\'\x01\xb0\xe2\
q\xc3\xe4\t\xc3E\xbb\xf1l!Af\xfdaH\x8c\x10\xadv\xe3\xcaE\x80t$1dA\xd0.\x0f@\x7f\xa8@\x81\xfeA\x00\x00\
\x00Kz06\xd9\xc1\xb4\xb2b\xed\x08\xd0[\x02a\x0492G\xf4\xe1>\xb7\xf0z\x16r\xdc\xfc04\xb2`,d\xc0d\x10\xb2\
\x1f\x953P\x85\x83\xae\xbcam\xe41\xd4\xa8\xe1\x80v\x93\xea\x8a\x01G\xc8\x80\xbb,\xc0\\l#\x00\x00\x00\xd1\x08\x10X\xe7 \x92\
b\xd2\x06\x11\x01\x1b:\x91P\x8a\x83\xcb<\xc0O\xa0ag\x86`\xa0]\xa3A\xd8`\xca\xe3\xd0\x16P\x11\xe6l\xe0\x06E\xd1\xd59\
\x12\'\\\x10U\\!\x1c\xe8`\x1fI\xb1\xc6\x1f0\xbe\x83\xd2\xd5\xea\x01>AC\xc5\xe6\xb0l\x9f\xc0\x00\x00\x00\xe0w\x92\xb6#\x82\
Z\xda\x02\xb8<Q\xf6\x11P\x8cd\x01ZX\x83~\x98\x13\xa8\x98\xc3{\xbc\xe1\xd8|\x11I\r\x92RC\xf1\x99y#\xaa;\xd0}\
6b?\xfbPHcAN2\xe0H\x7f!/o3`\x17r/\xe2\xf1$\xef`l\x023fk`\xd0\xc2\xc0\x1d\x87 r@\
\xf2\xd5O\xd1\x10\xbc \xdc\xa4p\xe2\x1f\xe2\":a\xa2osu\x91\xc0\xc9\x0e\xd1\x99]\x90\xf1H\x93\x9f\x8f\xd1\x00\x00\x00\xabj\x01\
\xacq\x10C9s\xc0\\\x11\x04,@\x88\x94qB\xae\x11\xc0\xb3!\xb8Q3\xa1U\x91\xea\x9d1S\n\x00j\xea\x11\xc9^2\'\
\xf7\xb2\xa3B3\xf6N\x83\xfaX\"\xc2\xdfa\xa9\xc7\x81%\xbf\xc0^m\x93F\xdd0\x08\xc0p\xdad\xf1\xaf\xba\xc0\xad\x13sK\xa3\
\xf1I\x9bp\xd0Nrs\x1f\xb3V\x03\xb2\xae\x05\x90\xf2\x1f\xb29\xaaA^*\xb1\x13\x16\xe3yB\xd1\x80\xd4\x11\xd8N\xe3\x9b\xc8\x92\
\xf1\x16\x00\x18\r\xa0\xe1\xcb2`\x9b\xc1m\x80\x03\xb9z3\xddK\xc2\x00\x00\x00RX1\xc3c\x11l\x18p\xef\x87\xb3\xeb\x16\x11;\
\xfb\xa1\xd2\x99\x91\x8eU\xf2\x19\xacBSO\x93\x89\xd5pj\x8a\xb28\xe0\xd2\x1d?\xa0SR\x11<\xccqr\xd6\xc0Y\xcd\xa2j\x87\
Q\xbc\xf9\x80\xdf\x84\x90|\xa2\xe1\xd99c\x1e\x90\x03\x89\x850T\xbb\xf0}T\x12&\x81\x10\xc26c\xa5R\xe3w\xf7\x91\x96RS\
\xe4\x84\xc3J\xb5Q\x8a%\x90G\x85\x03\x85\xc7\xc0\x8a\xc4`D\x83\"\x00\x00\x00`d\x83\xc3\x96\x10\xde\xbd\xd0h\xc8\x90.\x9aB8\
\xb1\x02\x00\x00\x00\xfd\x9f\xf0i9\xf2\xfb{p\x88\x8e3t\xd9\x00\x00\x8208\x84Pg\xd2amA\xb0\x1f\xf0@\xd6\x98\x90\x00\x00\
\x00hhp\xdf\xdfp@xs\x07\xc50\xc6RC\x9e\xc00(<\x91o_\xb2\x91I\xc0\xfb:1\xf1\xf1\xb0\xfc6Q\xb0\x10\xc2\
\xf79c\x0cg\xf3T>\x80\x8d\xee\x00\x8e\x88\xa0\xcc\x14\x92\x9e\xbeQ\x1c8\xd0\x8fA\xa3\xf9\xb2\x90\xf7\xf62UKS =\xe0c\
\xae\xb1\xe8\xb1\xc0\xe9\xcf\x01\x90\x81\x93\x8diq\xdd\xb7\xc0)\x1e\xd0\xbb{\x00q*\x03\x00\x00\x00\xf8-\x900q\xc2\x81\xd0\xc1\x00\x00\
\x00\x90\x0c\xd2\xa8\x08B\x9e\xeery\xbfQM\xc0rA$\xf2\xea\x01\x92\xf1/p\xfc\x8c\x81\xe1\x89\xb1\xa9\xc5\xf0\x1f,\xe0\xd5^\x13\
9\xd7\xd1\x10\xbd\x11\xae\xf7a:\xf8\xd1\xac\xfc\xa1\x8c\xdb\"N\xd2\x10\x93\xfb\x92\x16\xa3\xd0}\x1d\x02:\xf9\xe1P\x880#F2\x06\
\x843V*@\xf1m\xd0\xc6\xab\xe2_\x82STK\xa0\x83g\x82\x00\x00\x00\x89\xb31c\xf4\xb2\x9f\x1d\x93\x14]![\x163\xefh\
\xc3\xaco\x11NN\xe2\x12\x8c\xc2U%\xa2\x95\xf5\xb07\x99P\xe6\x841n\x841\x00\x00\x00\x87\x80\xb1`rss\xf7\x82\xc1\xd2\x81\
\x8cM\xc1i\xb7\x91\x03\xc9\x91\'\xc5\x11\x94\xe4\x90\x00\x00\x00{?A\xf03A\x12\xdd\xf2\x01O\xd0%fa\x96\x8f\x90e?q\xaa\
P\xa3I\x86\xc0p9\xd1\xbc\x06\xe0e\x0c\xd1\x06\x94 \x8ag\x03\xf2fpF\xa0\xf1c\x88\xe06\x940\xd5jC\xcd\x8ecA7\
\xe0\xec] 5\xce\xe1j\xec\xf1K:sj&B\xc4\x7f\xc0\r^\xe2\xee\x8ap0\xec\x92\xd9\xc1\xf0o}\xb0\x9b\xf1r\xd3b\x93\
\xcb*!\x03\xacq\xd0xcj\x8ca\x19n1ff\xf1\xc8\xe7\xc1\xbb\xa5\x80\x00\x1d#\x9eIa?\xfe\x915Yc\x03\xcf\xc0\xc3\
D\xe1\xe1Wpf\x98\x90\x9bEq\xb9\x8da\x8fC\xf1\x9e\x82\x12\xd5=Sq\xce\x01\xfac\x12J\x08\xc2\xf1TB5\x8d\x13J\xe4\
\x80\xc7dr\x9aq\x13?\x1d2H@\xd3\xa9\xca\x01\xff\xca\x82\xa02P\x00\x8f#uT1\xa5\xc0A\xc2{Qy\xbcB\x1b\xc5!\
\xc4h\x10\xba\xae!\xdc\xcd\xe2\xa1\x82\x80s\x96\xc0\xd0\x1dP\xf0\x0cS!\xd7\xe0\xe6\xeb\xe1fRs\xeey\x10\xb6\x8d\xa3\xd7\xfd\xd0C\
s\x00\x90\'a\x95JB&\xbc\x81\xff4`\xb0lc\x95v0^\x04\xe1\x06\xf7pW=\x13\x06y\xd3\xbc\x85`\x858\xa1\xd8\x05\
\x01\x94<\xc2\xc4\x11\xd1&p#aw\x00\xd4\xa7\x12\x8b\x83\xf3\xe2\xfb\x82\xb7\x93\x83M^2\xe7@cM\x1e\xa3\x96\xe1A/S\xa3\
\xbe\x9a2\xb6\xdeq\xa9\x95\xc1\xb2\xd2\x12\xafhRB\xa9\xe0\x17\xc9\xb0>\xef\xe17\x19#+_`t\xb2\x12\xe6\xceb\xb1\xbe`w\
\xcb2&\xfd\xa1\x94\xda\xf2\xe0;\xe1!n\x938\xebP\xf1\x97\xd3UB\x10N\x8c1\x88\xfc\x00@d\x82\xf8\xac\x90-\x90\x13\x89\xc6\
\x00\x8a\x83\xb1\xebA\x92U\xc8\xf2\x17fq,\x7f\xe3\x11\xb0B\xd5\xaca\x15\xdcq\xec52iWAPy\xe1\xb9\x02\xa3\xb0A\xd3\
j\xd4p\xc3s\x02\x9e\xf8\xe1\xac`\xb3v\xb6\x11\xc8\xf5\xf0\x9b\xb1\xa0\x98hR\x04\x8f\xd1\xf2\x0e`\xf503\x9b\xff\x90j%@\xfa\
O\x82=7\xf3\x1e\x08\x91mX\xb0\xe9N\x80\xae\xf8q\xc3\xf3\x81\xe4,C\xefS\x13\xc7\xdb\xf1\xa1\xf2\xa2\xa0\x1c#\xfb\xd1\x81\xa4\n\
p\xb7/\xd2\x0e\x00\xa2\xc4Z#I\xa10\xd2\\\x91\xdcE\xa3i\xcb1\x1f\xaa\xa0\x14\xb8B\xcf;\x92\xc8#\x93E<\xb1\x9dKc\
SY\xc3t\x08\xc1\xc4\r\x91\xf1X\x91\x14\xa0\x01%\x12\x91\xed\x94@)\x11\x12\x90\xb4\xf1\x00\x00\x00(g\x00\xd0V\xd0\n\xe4\xa0u\
O`\xe3>\xa3D%aU\x003h\xee\"aM\x82\xc0\xb4\x00OM\xf3\x88\x15\xc2\x00\x00\x00\x97\x0fq\x00\x00\x007\xc3b\x92`\
b:Z#+\x1b\x90\xfd\x83\x93\x13\x9a\xa3:\xeeA\xad\xab\xd2\x93\x14\x10\xdb\xb0\x90\x04\n\x02B\x8cS\x91\xb4\xb0:\r\x80\xdf\xb9@\
\xce\x14\xf0\x10(\x01/B\x00XQ3\xa6FQ\xcd\x0bR\xcc4@L\x9fQ\x04v\xa0\x8a\xce\x914\xaep\x97\xc9\x80\xa87a\xdb\
H0\xd6\x1a\x82\xca\x07\xa3\x00\x00\x00%f\x93_\'\xf0(u\x01L\xe6B\xcd\xd2\xc1\x08PC+E\x82\xeb\xc3\xa1\xfd\xbfAD\x98\
pm\xe2\xd0\x00\x00\x00o\x8c\xb3\xc7\xea\xe1\xc9\x85\x02\xfa\t\x12\xbb\r\xb1\xee\xc3@\x01\xbbPU6\x11\x11\xa5\xf1\xb7j#S;3\
k^\x12e$b\xbex\x800\xde\xd1\xd3\x86\xf1\x0b\xc9@V\xb5B+\x00\xa2\x1e\xc0\xb0\x86\n\xb2Z\x01\x01\xb4\x8f\xe3aF\x92\xa7\
\xd4Qr\x8a!\xdc\xcbp;hqM\xd3\x80\xc0P\x80\xcc1\xc2J\xe9\x80\x00\x00\x00\xefeS\x88\x8c\xa1q\xcf\xf0\xf1j\x00\x87\x84\
\xe1\xbb9#\xd0\xb4\x01\xcb;\xf3\xb33\x13h\x07\xe1\x85\x85!\xcd\xfdB\xa7\x900\xf3\x96p\xba\x0f\x017\x1br\x08\xa1\xa2\xec\xc0\xe0\
\xe7\xa8\xd1\xbc\xf7\xb0\x8d\x01\x90\xba\x93\xe1,\xa4\xc2\\\"`p\xa5A\xd9K\x13\xfbd \x06\x85\xa0Mk\x83\xc6\x1a0\x1a&\xf0\xae\
\x93cM3\xe0\xbe\xbe\xc03\xbd\xf0\xfdQ\x83\xd1s\xd3\xf2v\xa3R\xae\xd0#\x1a\xa0\xc1KC\x12\xcb\xe1\x8a\xd2\xc2%\x06aD\xe0\
\x91\xeb\x99\xe1\x0f[\x81R}!\xfa\xf4p\xd3\xfe\xf1?\x93\xb32:Q\x02\xd7R\xe1{!\xc8\xba\x01\x9b\x13\xb2e!3\xd0.S\
B\x11 \x1f\x06C\xe0\x97\x81qA\xb2\xb6H\x11\x02D\x90}\x00b\xe8}\x82\x99\xdb\xd0\xad\xdc@z\x0f`<jcs\x97\xf2\x08\
\x9eq6\xac\xc0\xda]\xc1\xf5\xa5a\xcc\x90\x83\xc0\xcfPg\xbf\x92\xf0x@\xa6\xdf0\xbeJQ\x15\x1b\xb2\xf6,bAp\xd3}\xc7\
\xa1\xf90\x80\x91\xd9B\xac\xd8\x90\xb0n\xb1\xa1s#X\x1c\xc3\xe3\x90psJ\xc1\xa1Aq*\x9005\xac\x82p\xf4\xd2\xf6\xcf\xe2\
\xcb_r\xa7\xa6BG\xd4\x02\xf0N\x01\xc9~s)}r`\xf51\xde\x89\x93\x8c\x19`\xa6Eb9\x06 \xc1\xd9Bd\x1aPx\
\xbeR\xaf\x0c\xa2\\R\x00$d\xa3f\x7f\x01\x9f?`\x0f\x9fQ\x91\x14\xa3\x03\xa2\xb2\x0b\xd81\xe0I\x11\xdc\x8f\xe1a?\x93)s\
\xa2Sz\xd3)\x000j\x91P\x02a0a\xc3Q\x00W\x02\x1b\x98\xa3\x14\xaf\xa0\x94M3\xbc\x9c\xb3\x0c\x19\x11\xac`\xb2\x04z\xf0\
*L\x12\xb9\x85\x93\xdc\x14\xe1N\xbe0K\xe3\xb2\x02\x12\x83\x02\xc8\xf0\xb6v\xa3_0\xb3\x1d3s\xac)\xe0k\r\xe2B\x86\xe1{\
\xe7`\xfaS\x11\xc9\xa2a\x91^\xa1Z.\x02\xc6\xf8\x81\xb2K\x93\x96\xd2\xf1B)\"\xc8\xfep\x00\xdb\xd0\x18\xc4P|\x05s\xb9C\
\xf2\x84IA\xa0N\xf1\x99N\xf34; \x00\x00\x00R\xadQ\x12\x0f\xa0.\x163\xab\x16A\xb3\x9a@\x0bl\xc3r\xde\xf0n\x85P\
\x7f\x94\xf0Iq\xe3\xf2\x85s\x1e\x98\x01\xf5r0\x1d\xa3\xb1\xcc\xc3Q%\x0f\xb3%h\x12@<\xf3\x9d\x1c\xd2C4#\x00\xfc@@\
9\xd0\x8c\x93\xc1\xf6\xd4\xe1\x02\x97\xa1\x82\xf9pG\xae\xc2\xfa\x03\x93\xffhb`\x9f\xf0\xf6\x8ba2\xber\xceZ\xc162\xf0Av\
\xd3\x9fO\xf01\x92\xd0\xa0\xd8\x91>\x9a\xc1\xe22B\xcb_a\x00\x00\x008\xc1\x92;\x94\xe3\x1e\xbe\x80\nG\xb0\x10\xd9\xb1\'\x19\xd2\
\x83\"\x80\xf1\x8e3&W\x013g\xf3\xdaua\xf2\x9d1\x00\x00\x007\xc6\xa0\xfa\xfc\xf0\x82g\x81\xca}\x82\xc2fBf?\xb2\xd4\
\x95 \xe4\xabpP\x8d\xb0\x1b\x98\xd0,HA\xed\xe8\xb0\xc7w\x81\x9d&\xb0|r0(\x8d\x80T\x88a\xbd\xca0\xcb\xa9\xa0`\x1a\
\x13\x9a\xca\xa0E\xd2\xd07\x93a\x00\x9e\xc0 \xd1\xc2O\x01\x80\xca\x86\x10\xe5\xe2\xe0\x1d\xd0@\xd9\xf5p\xe8W\x83\x0f}Q\\\x86\xe0\
\x1f]\xf3\xe5s\xd2\xd7\x0b TdpJ{ \xcey\xb0\x06\r\xb0b\x85\x11)\xfb\x01K$`\xe9\xf52\x00q\xe1\xb4g3\xda\
\xaa\x01j4\x81\xb5\x91\xd0\x0c\x18\xa0_6\xd3\x00\x00\x00Q\x19\xa2\xc1\xa4\xf0\xeb\x07a\xf5\xd8!af\x13\"F\x81\xc6L\xa1\xf1\xd1\
\xa0\xcej\xc2\xfa|1\x8d)#\x142\xc0\x98y\x90V\xf8\xb1\x0f\xd6!\x9b\x96\xc3s\xf2\x12`\xccP\xd1\x03B]\xcb\xc1<\x9aP\
e\x99\xc3gM\x03\xdb|\x02\xc7\x06\x81\xfb\xa5 8\x90p@\x19\x81g\x9a3tg\xb2!\x80\x80\xceG\x03\xec\xda\xf0\x08\xdca8\
\xd1\x82|\x9a\xd3\xe0\x1b2\xcbnQM\x94c\xf9\x9e2\x8b\xf4\xb0\xc4}\xb3FI\xe1\x07HQ\x83\x04\x81\x05\xae\x92\xd0\x00\xe0\x80\xa3\
Q\xb3w\xd1\x95\xaba\x84y\xe30j\xf3\x0fF\x93\x00\x00\x00\xc0\xdd@?\x89\xe0\xd5\xdb\xe1 \xd9\xd2ZR\"\xaf\x97\xa3\xe2?\xa3\
\xe4vqH,\xf1\x0c\x96\xd1\xcd\r\xa1\x1b\x1b\xa1E\xf2\xe2\xa7\x96\x13\xc0\xad1j<\x92\xf9I\xb3\"E\xd0\xa5\xd2\x00\xd5\x98\xb3i\
\xb4\xd1\xdb\xef\xb0\xcf\xe6!\xe0\xecR\xe3\xdd\xb1\xbe\x80\x01\xe8K0YS\x00\xbf\xfa\xd2\x0fyC\xd7CBQd\xb3\x8e\xa7\x10\xe6-\
\x82\xc5\xff\x10\xb6\xf41\xa8\xf4\xa0\xb2\xbeq\x8f\x00\xc3\x9e\xb2\x00X\xd52\x0cF\xd1\xce\xb3\x014\x18r\xf4\xcd\xe1\xd4\xf4\xd0\xafis\
#b\xa3Z\n0\x9dS\xf0\xb7=\xf3\xb9T`&q\xf0\x0b\xe60tF\x10\xbfS\xc3\xbc\x1dB*\xdc2Y\x91\x93\xe7\x12pe\
I\"\x88Q#\xf8$\x00\xa7\xaa\xa2py!\x89\xe0\x92\x07\x02\xb2u6\x01p\xb5\xc1\x80q\x00&\x9c\x91\x07\x8338\x87\xe3_$\
\x80\xda.\xf0[\xfdPCx\xf0\xbe\xf1\xf0\xf0\xa6\x00\xf5\xa7\xf1VG\xe2\x13\x10b\xfe\x13C\x7f\xda0\x81\x97\xc1Ak\x93X\xd6A\
w;s\xe3\x9f`\xda\xfe\x807\xfab\xab\x070`\xfe0\xc5\xa2\xf0,\xee\xa0\xdf\x15\x10\x96Vp\x10\x7f\x00U-B\"\x02\xd0J\
\xe41\x92>\x81*o\xb13X\xb3\xa2D\x12\x1f\x08\x82GS!\x9a\xcf \x0b\xe5\xa0*.B\xcc\xe2a\x00\x00\x00\xb8\xc8\xd230\
\x11\xec\x0c\xc0p\xd51\x7f\x9ap\xf8G\xb1\x08(\x02\xa3\x83\xf0\x06\x1d\xe1}\xc0\xb0\x86\x17\x81\xd1P\x10R\xd4p\xa6o\x82\x97is\
\xb3\x13\xd0\xccCs\xd6\x851\x0cr#r\xdc\x10\x1b\x88q2\x960\x17YS\xa6\'\xe3R\xf1Q\xff\x9ab\x08bCi\xc0A\x9d\
\xfe\xd2\xd7- \xc8\xcfR`\xdbp\xb5\x03\x93\x97\x890\xc9\x8f@\x13U\xf0I\xebQ\x9d\xc5\xa0\xf8\xacqm\xd41a=\x91\x0fa\
C\xd0\x9ap\xcep\x933C\x83\x05\xdc\xe0\x82\x8b\xd1K\xff \xec\xd6\x11\xeff\xf29\xd4`\x8c\xf0 [\xfb\xb2\x8eQ3\x85\x99\x11\
\xf2\xc7\xc2\xea>0\xed\xd2\xf1\x88\t\x12\x1f\xe7\xc0:\xa5b\x00\x00\x00.\xee\xd26\xf7\x00=Lph\xd1\xe1\x00\x00\x00\xaf\\A(\
\xaa0\xcfA\xf29\x172\x08%\xd0\x9c\xcf\xd2nPp\x17-\x03]_\x80\xd5g3;\xaf\xb1\xe2\x1a2e\xe5\xa0A\xe2\xb0\xcf\x80\
p\xcd\x1d\xd1C\xc3P\xea\x13\x92p\xaaR\xb6\x8b\xb1\x94.Q:q`\xe5\'Q\x9a\xae\xd0!\rs\x8a-\x10\ti\x10\xd2\xb2P\
jzaJ\xa2\xe2o\xcc\xa1S\x89!E\xc0!t0\x90\xf3\x9c\xd2\xefI\x82\xc9\xebBv\x8c\x02\x08\xcd\x91\xb4\xa6pgc\x83{\
\x82pSf\x81Y\xedr\xc5\xcf\x01\xa8YA\xd7z\xf3\x9a^@[\xc6a{(\xc3(\x85\xf0\x9chP\xac\x95#\xd9D\xf1I\xe7\
\x11\x17\x01B\xf3\xc1q-%\xb1\xc3\x96\xf2:\xf5p\xb3\"\xf2F\xa2 \x04\x91P\x00\x00\x00\xcco#\xc3\xe3\xf2^T\xe1@\xe32\
\x91\x04\xf1\xdd\x00\xd2Xq32\xe0\xc1\xebTSB\xe3\x81\xf38\x01\xa3\xb1\x81s\x8b\xc3\'v\xe0\xe6z3\x1c\xa6\"lQp\xf4\
\xe1A\x9a?\x13\x01\x86\x83\x9e\\\xa1\x81\xc1\xb1[\xd6\x80\x10\x10\x10X,q\xae\x81\xe1s\xfar\x9f\x84\xb3\x89\xef@\x7f\xf5Q\'c\
\xb1\xc6[\xd1\x00\x00\x00\xd6\'P\x8f\x87\x93c\x96\x82\x96\x8f\x83W\xf7rn\xa0\x12\x81\x1fR\x83\xf8\xb2Z\xb2rZA\x01c\xbcr\
\x073\xf0(\x03\xa3\xca\xf6@/\xd6\xa0\xb9#a\xb3\x84\xd0^\x8d\x90\xc0\xda\x80L\x9a\xe2,\xaf1L\x8f\xf0\x1aH\x10\xdd\xf3\xd1\x86\
E0\xdc\x01\x90&i o+\x92\xcas!b\xaf\x10m(\xf2\xbc\x04\xe0\x1e:C\xc4\x88 ^\x97\x93#\xd0\x12\xfa\xc8a\x9d\x9e\
A\x1b\x03\x90v\x15\xc2\x14\xca\x116(!mB\x93\x93-2\xd0;p^\x86\xf3_\xd5\xf1T$2Bn\x93Y\x83`\x99\xab\x90\
\xdf\x03\xd1\xb9\x7f\xc0\xcf\xdd\x81>\xa8b`\x0f\x91\xba\xe1\xa0c\xda\x11\x06\xfa\x02-[c\x1f\xb5\xf2GN\xb0a\xf4\xa0\x08\xee\xa0\x1f\
\xaeQ\xc4\xd1a-;\x92\xfbTa\x87\xf4\xd1\x88E\"F\x81\xd2\x8a\x9c\x92]\x83\xb2\xa9\xc1\xf0\x8ce\xc1\t\xa1\xc0\x10\xec\xd0\xb1\x04\
\xc0\xdfw\xe0\x0fb\x00W\x8b\xe1\x04\xcc\x82d\xd0\x11\x95&s\xd2\xba!\\|\xe3\x1f\xa5\xb2\x03\x1c!g\x94\xe2\xec\x05\x13b\x85\x03\
)\x083D\x95\x10HR3\xfaEc\x97\xa6\x81\xb5\x13\xc2\x07\xf0\x80\x9e$\xe1\x10C\x10{`\xd1N\xc1\xc1\x13\xe2\x00F\x1a\x00\xf8\
^\x90y\xc4\xb1\xf4\xad\x92)\x87\xa3\xa93\xb1\x15\x84\xc3\xd7\xe3\x90R^\xf0\xd1L\x10\xdbC\xc3\x00\x00\x00\xce\x03\x81\x00d\xb0\xa2\xa1\
\xc1\xcc\xe8 \xa1zsix\xe1\"\x96\xd0(\xadQC\x80\x03\xf0g\xf0\xb5u\xa21)\x92\xd7\x01s\xec#c\x88h\xf0\x8df!\
\xacm\xf1\x9b<\x81\xc05\xa0=\x02\x02\xfa\x8a!\xf2\\c;\xee\xb0\x13\xef0MJ\xa3t 1,\xc8\x81\xd9\"\xe2\xeb\x05Q\xb0\
&\xc2\x9d\xeb@\x92|\x83B\xed\xb1\xfc\xde\xa2\xbf\xb9p\xf8\n\x93\xf5\x11\xe2J6\x008\x91\xc3\x80cb>\xc4\x10\xeb\xcc\"\x05O\
\xc3N#p\xd3\x9b\xc1\xd4\x880\xef;\xc3B\x8c\xd1\xcf\xf3\xb1\xfaL@\xe79\xe0\x95\x19!\xd6<s\xde\x91r`\xf2P\x166 \
TY`M^!\xd3\xe6\xf0r\xd804\x1e\x10\xf0\xea\xd0\xf1JQa9\xf1\x94Rp\x15\xaa\xf0\x94\x9e!o\xd6\x02H\xd2q}\
\xe8Q]\xdb\xd1\x929\xc0\x9bmP\n*\xa1,E\xf06\xbaq\xb9\x99Cd\x06Q`\x813\xff\x99\x81\xe9\xb4 \r{\x93\x12k\
\xe1Q\x190\xc7\x83\xe3%\x96\xe2\x17\xe7\xd04\x962\xf2;\xb1L\x1e\x00M\x08\x80\xea_\x90\xb4\xb3\x00\x1d\xc7\xc0Y\n\xc3\xd5\xa7\xb0\
O\x9a\xf3\xc4X\xb2G\xba\xb0E\n\xa2\xf0Ha\x17\x1f\xe1~\xd4\"\xbem\x83vE\x01z\xeb\xf2\xa7\x99\x02\xd4\x9da_\xef1\x97\
\xc5\xc1\x9e\xb4p\xf7\xf70\xdf\xd1\xe0^q\xd0!c\x80r\xc6Q\x00\x00\x00I\x07\xc0\x14\x8c\xc0\x13\x02\x93\x8f\x88q\xccY\xc0Ss\
`<>P\x96\xf4!\x19\xae\x10\xd87\xf0\x04q\xe0\x82MC\x94/\x91\xaf\x07B\x1bL\xd2d\x1d\xb1\x02s \xb3f\x80\x94qq\
\x20\x1e\xc0hOP\xc9\xf6\x92\xe6J\x02\xc2\xca\"s\xed\"\xech2k\xa3\xf2FW\xd1\xa8\xdb\x00\x00\xc1\x11\x84}\xe0\x905\xa3\n\
r\xf0U\x92\xc3_\x87\xf3\x00\x00\x00\xb1g@d2!\x94\x88\xd3\x9f\x05\x80a\n\xb2\x1cO\x00\xea\xaf\x92!\x94\x01\xb8H\xf3y\x9f\
BUu\xd0\xd8o\xc0\xbb\xe3\x80\xbc\xaa05z\x93\xf3\x98#\xcc\x01\x102\xe1P\x00\x00\x00\xd7\xa5\xa0\xa9m\xf0\t\x98\xc2\xca)\xa0\
%Q3\x9bO\x83\x0e\x12\x83\x05\x86\x92aQ\xe3\'\x1f0\xb1\x1e\xd2Y\xe2\xe0 \x9csB\x0f\xc0\x0c\x89\x01\xe9\xb7\x00m\x0eS\xbb\
\xed\xd0I/`\xc6\x15\xa1Y\x08\x11\xcd\x8a\x81\xba\x16\xf2\xab\xf5A\xafQ\xa1\x08\xba\x01\'\x11\xa3\xd3\x9c\xf0(XP\x90P\x81\x01J\
\xd1\xaa[\x11\xe3v\xa3D\xe8a*\xa8\xe1\xf5+`\x02z\xd1\x08\x13\x13\xc1tQz~\xa2\x84\x1b!\xa6\xed\x00w^\xb1ec \
o\x05Q\xeax\x9057P~9\xf0\xe8p\xf1\x98\xe9\xa0c\xbd \xe5\xc9\"\x9a\x031\x99:a\xf8\x19r\x8d\xd0\xf1W\xbe\xc1\x80\
A\xd3\xfd\x19 nh\xa1\xb3\x06\xf0\xb6\x9d1\xaf\x051\xf4Up\xffa\xd1\x93\xfa\x90d7@\xc6\xe4b\x90\xe7\x90\xfd\xc3A\x0f\x12\
1\xf7\xceB~\"\xd2\x862\x00\xe1\x14#\xf5\xf8\x02\xb8\xc7\x92\x8a\x00a\xbfl\x93&\xd2 g*`\x9a\x8d\xd1\xb5\x0bp\x00\x00\x00\
Z\x901=W\xb1R\x19\x01A\xab\xb1\xf3\x04 \x9e\x80\x01\xf6\x8f\xa2\xc3R \xc8+r;Y\xf0\xa0\xfe\xd0\xf2\xacQH\\\x12\xd4\
\xa7a/\xcb\x90<\xef\xe0p\xfe\x10\xb1P\xe0\xeb[\xe1\x16\x110\x9c\xea\x01\xe9\x1b\xa2\xc7T\xc0,\x89\x01\x97t\xc0+#a>\x0e\
@\xc4\xbe!\xae=@\xd3\xb9@\xcd\xc9A\xd5T\xc1\xb0\x1a@\x0fL\x90\x10\xe72$GP\xbd\x0c\x12\x8egA\xe0\xbe\xc2Q\xe7\xd0\
\xe7M\xa0\xf0\x0f\x82\xact\x93&\xc10\xc9\x81\x93\xd6@\xe1\xcf\x9f\x10\xb4\xe8b\xc3\xe5\x80]\xd3\">\xc6q\xd0i3V\xa6\xe0\xe0\
\x82`\xe3;\xe3<\xb2P\xb0p\xf1\x1b\xd8 ?~\xa3\x00\x00\x00\x178\xc1\xd8\xc4\xe0\x9faq\x117\xd0\xab\xe8\x91\x11\x9c3U\xbe\
\xa0\xed\xdd1\xe9\x07C\x00\x00\x00\x07:P\x1a\xca@\x96\xdd\x00\xdd\xc3\x92\x84;\xb0\x0f\x0b\xf1\x15\xbfA\x87\xc3r\xad\xd1\x81\xbe\xbb\xb0\
\xe1\xe7\xc0T\xf3A\xae\xbc`\xe0h\xe3\x8a|\xd2z\x96s\xeeCA\xde\x7f\x11\xec\x85@\xed\x8e\xa0\nm\x83\x18\xe0\xa2\xd3Sq&\
E\xc1\xe5\xc5\xa0\xf3\x0f\x11\x87\x06 \x0c_\xe0\x9f\xd4\x92\x12\x9d\xd1\x92]\xf1D\xdc0\xfbH\xa0R\xfe\x028s\xb3\x14\xa9@z\xbe\
\x91\r\x02\xc0\x11:\x00\x9f\xc0\xa2\x1c\xbfP\x14y\xf1\xa0\xc8@\x08\xfd\x12\xaf\x86!\x91?\xf3\x0b\xbd\x82x\xa3\xd0\xf6\xae\xd0\xd4\xa1\x80\
\x1b\xe9\xc0\xa4\xe1\x81q\r\xc3a\x98R\xad\x96!\xa5\xd9\x80\xacj\xd0\xbcs#\x82Ts\xcaf3M\x9d\xa0\xcc\xe1\xf2\x16\x04\x11\xfa\
u\x00u\xf8\xe2\x0f\x98\x00\xce\x01ai\xcf\x829\x0b\x82\x06\x93\xc0\\\x04\x02\x00\x00\x00\xdd\xeb\x00\xb9\xdc\xc0\x9a\x9f\xe1\xf2\xd0P\xcd\x0f\
\xc1\x8a[\x83d\x92\x83\x00+\x11\xb2\xd6!p\x811K%\xe3%\xee\xf0\xb5\x880\xebn\x00\xfb_r+^\xc2\x18\r\x91\xe9\xac\x92\
\x20\xdb\xb0\x81\xd4\x10\x00\x00\x00\x15\xf5\x00\xbf\xdb\x82\x03\x8a\xf1d\x94\xf0\x7f&\xb0U\x88\xd32\xf4\xa11\xed\xf1\xd9q\x93\xe7\xf3\x90\x8f\
L <\xcc`\xbb 1\xe5\x1f\x91!\x1d\x81\xe8k\x91\x0b\x07\x12\xd4\xd5P\xd5\x0e\xd0\xed\x15P\xc5y\x80\xa2@\xc3\x96\x86\xf0\xc4\xb8\
\x81\x95\x12\x01CD\x80$\xaf\xc1R\xa8\xd1\x85\x9d\xe1\xe0\x8c\"\xe3B\xb2c@R\n{\xd0\x90\x97\xc1\xbfr\xc2\xb5~\x92\xfd\x1c!\
;\xb1p\xc6^\xd3uN\x90\x17\xd6\xc2\xc9u`\x16f\xf3\x08\x042h\xfa\x11\x96\xc6q\x89/\x11Hu\x93\xd2\x1e\xf0\xd0v\xa1n\
V\x13D5P$%\xa35\xc8QR\xdd2\x00\x00\x00?\xa615\xd2\xa2\xe7\x10\xe3YG\x13\xe4\x13\xf0\x05\xe8\x11\xf7\xc1\x90M\x0c\
\xd0sW3\xd4X\x80\\\xa7q\x8e\xfb\x10\xf1]\xa2\xec\t\x90\xf2G\xc2l\x93\xb3\xcf\x11a\xfdP\xf16@sS\x89@L\x0b\xa2\
c\x0e\xc0\xbc\xb5\x80\x08e\xc3T\xd3\x01\x99\tBx\x9c\x103\xd7\x80\n\x7f\x81\x02\x8a\xd0\xb8\'\x13\x0c\x99A\x9a\x83\x93\x01\x01\xb3o\
?\x91@u\xf1\xc8S\xf36\xd8\x80\xd8\xd6\x00\xd4\x13\xc0!y\xf3N\x1aA\xd7\x08B\x95.\xc0o\xaf\xa2\xdf\xbep\xbaa\xb3\xe0\x96\
\xa2Q\x1a\xc0\xb2\xc5\xa2\xe0\x91\x13\"$#Vo\xa1\xd8WQvw\x13>0\xb0\xbf}\xc0(\xcb\x11\xbena\x13\xab\x80m\x04\x90\
\x01\xd2\xb0\xea\xe5\xf1\xdd\x1e\"\xe2\xf4R\x01G\xc1il\x81\\x\xf1\xa7\x051\xe5R\xf1#\xb41,^\x81\"\xa8\xa1\x8d\x08\xb2\xfb\
&q\xc7\xd5\xb0\x05B\x90#\x80\xc1b\xa3 d\x80\xb3\xdb\x1f\xf1!\xcd\x01+\x1dQZGQ\x06d\xe1\xb8\xb0!\xa4\x8513\xa8\
p\xff\x85\xc0t\n\x82f\xd6\x92!\xea\xa1\x19\xff\xf0\x05\xe2Qm\x1b\x11\x80\xa3\x10\x00\x00\x00I\x83\xd3l\xb1p\xd6\x05\xb2`\xdd\xe1\
\xd7\x06\x92#\x9e1\x03\xd5\xf0X\x9c\xd2\x16\x05`\x93$\x11i5\x13\xc9\xef`\x19x\x03\x8f\x13\xd3\x03\x94\x01\xdaL\x93<:C\xf2\
\xe8\xa2\xb0\xfd\x10ZXb;\x88\x10]\xc9\xf1q\xd0\xc0\x00\x00\x00\xc6\x162\xd4\x91\x00\x03\t\x03\xb98\x13=+\xc1|\xca\xc0\x17\x15\
\xd2\x89\xd3\xc0\xf3\x8d1jHP\xeb\xf7@K\xa9A?w\xd0\xb8!\xd15\xc4\x90\t\xb7\x80\x00\x00\x00\x8ems\x83f\xf0\xeaus\
\x14_R\x0cN\xf3\xe0|s.B3\xab\xc7\xa2\x88\x1a\xa0\xee\xc0\xd1U_\x11g\x98a^\xd0\x92+]1\xf8\x0f3\xe0\x9c\xd0%\
\x88\xe3\xe2\x03b\xf9KQx\xcf\xd1N\xec\xe2v\x1e\xe1\xb2\xa4`\xd6\x18 \x16\xcb\x12\x00\x00\x00\xf4\xeaq\x1f!r\x04\x0b\x01\xeb<\
!\x1cK\xa2m<C\x1dz\xa3\xbb~a\xc5\x8eQ\x1e\x8f\xc2\xca1\x10k\xe0r\x0b%a\xccs0*\xb01\xfb\x8e\x10\xcf\x1e2\
\x00\x00\x00e\x91\x83Jc \xf5ZA\xa7\x0b\xd1\xa5R\x90\x1fZ\xe31%`\x08j\xc2]\x93\xe1\xfdg\xe1\xb4\xd9r%\xc2\x01\xb9\
\xf6PA\xfa\xd0\x81\x04\xe3rW\xf2\n\xff0\x9brB\x8c\xf5\x11\xca!\x90\x0f\xd7\x11\xd5\xb0\xf0\xcd\xe9\xa0XQ\xb1\xe8\x04B\xbaR\
\xa2\xc6\xc81\x14\x84\x00\xae5\xa3j\x14\x91qD\xf1\xa3\xb6\x10\xcb\xa6\x81f\x96P\xc9pQ\xf6X3\xba\x85\xd2|5B\xda\xbf\xa0\
\x19.\xb2\xbd\x90 \xce\xadRe\x9c\x13\x00\xb2\xb1\xd0\x1f\x03\x00\x00\x00\x87\x8a\xe1\xf5P\xd3\xb1#\x01\xba\xba\x91\xf3\xde\xd1\x83]\"\x04\
$\x91\x05AS\x9b^\xa3hqB\xedq\x91\xf6\xda`\x99*\x11\xfehs\xaf\xcf\xb1\x13\x08\xd2\xe0\x1eS\xed\xc2a\xd7\x8d\xc3\x92\x85\
\xb1n}\x91!\x81\xa3|\xc8\xc2\x99J\xa0\x00\x00\x00\x1d&r\xe2\x08A?~\xe0P\xad0\x11\xf2`_\xeca7j\xa2)\xec\xf0\
\xea`\xd0(\xff\x91\xb8\x92\xf2\x04\x9d\x00\x01$\x02 \x8d\xf3\x1b\x89\xe3\xd2\xb10\xba\x1e1\x80t!.\x91@\xa6\xe4\xf0rn#b\
I\x01\xa2\xf3\xd1\x9b\xc9\xd2\xb6\x91\xd22 \xb0\x0e\x98\x81<A0_\xd6\xd18@!\x8d\x93\xb3\x80\x9a\xf1\xd5b\xd1\xdd\xa0r\xea|\
q\xabA\xc1\n\x9d0\xf9C\xb3Z\xcdQf\x9bQi\xeb\xe2z\xe5\x10yM\x93Y\x153\x80\x0b\xb0\x11\xe32\x83\xed\x91\x11\xe5R\
\xfb\x9d\xf1O\x05\xc1\xe4\xed\xe2\xc8sC\x15\xd1`\xaa\x94\xb0\xce\xef\xa1\xc1\x1c\xf2\x08 \x12\x05}a\xa5\t\xe2\xa6\x9da\xc8\x03\xb0\xfa\
\xcc\xa1\x83\x18\xc3}J\xc3nUb\x8f\\\xc2\x8c\\3\xe0\x99c%\x13b\x99\xa2\xb0s?r\x8eH3\x89z\xa1*Cc\x05\x86\
A:K\x80\xca\x90\x10gf`u\t\x82\x00\x00\x00\xf4}\xe1\x89\xfa\xa0\xf0L\x00\xd0\xd3\x81*\x15\x11\x18\x97\xd1p\x01\x936\xb7\"\
q\x85#\xffa3\x11\xe0\x80O\xc0\x11(\xcd\x12\x92\xfd2\xd4T\xc0\x05 \xb1\xc4\x13\x82}\xb1\xd2/}0\x08\xb0\xc0\x9f=\x90J\
G\x83\xb2\x8f\xe2\x9d\x1d\xb0\x85j\xf0[\xf0\x00}\xdf\xc0\x96\xe8p\xaf\x9dBO\xcf\x02\x1baa\xcaJ\x02\xd3_` \xf5@\xa5\xcc\
\xf1T[\x03\r\xdd\x90\xad\x9dP\x10\x01B\x98\x9f k\xfb\xd2\xe7&0X9\x82\xb4/3\x07]\xc1wvq4\xd31*\n\xa0\
{\xcf\"\xb5\xf7\x92\xa4N\xe1\x98z#\xc1?\x93\x9bg\x91l\x9b#\xa4\x99#\xdb\x86\xe31\xcaqN\x05\"\x1b(s)\xb2\x92g\
\xc7\x81\x0f\x9a\xc1\xfbF2o\x82\xc2\xf2\x12\x01\xd7~\x82\x988A\x8e\x95sW\x13\xd0]\xdf\x80\x06\xe2b\xb9SS\xf9`\x90\xc2e\
SJ\x9dA,\x15\x90\xc1\xbc\x00\x0eT\x80\xd4\x8d\x81gmQ\x1cQ\xa3\xe57\xd3\x00\x00\x00\xb7o \x91\x1c2\xdd\xcb\x91\x11\xb1 \
\xa7\xf6\x01\x00\x00\x00V\xaa\x90#\xb8\xe1\x00\x00\x00\xa8\xc7\xd01\xa7\x81\x0b\xa6\xc1 \xcf\x80\x1a\xfdQ\xde\x86q-.\xc131\x91^\
\xf1@\x96\xfdpA\x82\x03\x8eK\x93\xda\xb2\xf1\x9b\xd5\xf2\x80\xd7\x12\x9b\x0f\x90\xa4\x1b\x93Z5#bLP\\\xdd`HX\xd37w\
\xe3\xd2Cpx\xb4@\xa7PPv`\xf0\xdc3\x01\x00\x00\x00\r\xe3q\xdd\xc5\x02y\x19\xf3\x00\x00\x00+R\x90s\xa9\x01\xdd\xfa\xe1\
_\xa6@\x0fM\xa2\x8d\xe5@+\x93\xc1\xba\x98`\xac\x82\xe1\x8dv\xa0\"\xbf\x92\x9f\xaa\x11\xa6=\xa2l\x11\xa3$oR\x07\xa4q\x0e\
\xa8\x00<[\xd37\xa9\xf1s!\xf0 s\xe3YD\xf3\xdb\xfa\xe0S\xa1`\xe4o\xf3\xe8\xfd\x02\x82q\x13;\xdc\x12\xb8\xccR\xb87\
\x10\x15X3F\x01\xa18\xc9@Q\x15\"T\x1e\xd1\xac\x0eq;\x85\xe3\xe7\x89\x83\xe8\x88\xb3\xda\xdd\xa2hPS5.\x90\x7fe\xf0\
\xff\xa9q\xb4\x17\xd2[5 \x13\xf3\x90\xfb\xa7QC\x08\xc1*\xf8\xd1\x818\"\x90\xf7\xa2\x11hs\xdeac%\x86\xe3\x8f0\xa2\xb8\
E\xe0!\x04\xf2H\x983^\xe0\x90\x01\xd4\x00\x98\r\x10\xbb\xb9r\xf7\xe5\xb2\x10\x1f\xa2\x086rF\x8dQ\xa2\x1fa\r\xdf\xf2\xe3\x7f\
\x13(\xce\x12k\xf3\x02\x06F3GH\xd1@\x18\xc2\x04\xdd`[\r\xb1\xab>\xc0\x89\x91\xc3/\x02\xa2\xcf\xd2\"Sn\x02\xfb\x18\x03\
(\xc7pmhr\xbf\xd2r\xd1\xff\xc2j{\x00\x00\x00\x00>eP|L\xa2)w\x82\xd04\xd3\x98?\x00\x82QALw\xb3\xfe\
\xd8\xc1:T\xc3\x1f\x82\xf2l+A\x08\x913`Q\x80\x01\x04\x00\xf7\x08\xd3\x06\x1d@.q\xe3\x1b\x84\xb1\xb1\xc3\xd2X\xa6\xd1\x15[\
\xa1\xb4)P\xba)3%u\xf2\x91\xf9A\xa0\x85\xb2\xecD\x11m\xfd\xc0X\xa1q4\x83\x83\x17)\x90A\x9fqOW\x83\x94\xf7\xa0\
46\x01\xeb\xc8\x02\x1f]p\xbd?p\xa1\xdap\x03x\xb1@i\x13+\x8b\x93#\xe2\xa0\xcf\x952$U\xa1\xd4Y3\x89\x91q\xa1\
5\xd0\x94\x8cRS\xcd\x11\xcb#Q\xca \x02\xfac\xa3G\x82p\x9e\xf0\xc1\x8f\x03\xa2\xacDq\x8a\xde`\x11\n2\x8b\xeb2\xfbc\
a\xd7p\xe3\xad\xb1\x02,lQq\x90\xd0OiS\xecy!3<\x01\xcf\x00\xa1\n\x9aC\xb1\xd6\xf0\x86\xa5 \x00\x00\x00\xcfR\x11\
\x9bV\xc1L\xe6Q\x00\x00\x00W\x1f\"H\"\x01\x04\xe7\xc0\x00I\x93\xc8S\x91\x8b9s\xa7\x94\x82\x00\x00\x00\x8a\xa1\xc1\xe0g\x91\xdd\
B\xf0\x81n\xe3p\xe5@\x8bBc\xe1+\x01$\xab\xb1\xf2\xb2\xe1z\x17P\xcc\xb3\xf0\xf9M!\x9e\xedq\xbb\x82\xe1\x9d\x0c\x12\x93|\
@\x87\xe9\x901f\xf1\x11\x85\x10\x00\x00\x00W\x96P\x19\xd9\x81\xdd\xe6b\xc7\xe0\xa1y~@\xaaBq\x00\x00\x00\x93xb\xe3\xc7q\
\x1f\xfe\xa0Kq\x12lW\x80\x1c\x000\x88\xecP\x0e\xc7\xf0\\y \x9a\x83q%\rb\x00\x00\x00\x8f;s\nK\x03EKQ~\
jq\xbfm\xe0\xba\x89\x03\xd5\x9eR\xe0\t\x00\xd2\xda\"g\x17@7\xd8\x01-t0\xe06\x83]\xe6\xa2\xe92\xf1\xa3(\xc0\xcdT\
\x13`\xe7\xf0\xbf1!\tz\xe2m\x9f\x115R\xd1uuSD,P\xc6JP\x07\x9a\xb0~\xdf\xf2\t\xcd\xf0\xc3\x15\x909k\xb0\
\xab\x11\x03\xf4<CL\xa6\xb1\xb5\xd0B#D\xf3\x94=\xe1/\x1b\x13\xbc(\xe1\xb0\xb0\xf1\xb0D\xf3J\xa2\x81\xb3\xc7\x90\xd1@`\xd7\
\xcd\xa1\x91\xbaQ\x9e\xfa\xe0\x96\xff1GOB3\xa7\x90\xc70\x90\xfd\xee\xe0\xd3=\xb1]E\xe1-\x01\xe3\xa0\xce\xd21\xe9\x81$\xac\
\xe0\x9e\xf7q&\xeea\xae\x1c\x92\xbay`wj\x00\xa1J\xe3@fs18\xd1l#\x02>\x86Pw\xdaP\xf8\xb31\xdcA\xa0\
\xe3_C\xb3Y2O\x86s\xa5\xe5\xb2\x1dT\xa0\x003\xd1\xf7\x8f\x91\x0e\x88\x01\x13\x88\x03\xd0\x14\xc1\xa2\xe3PW\xf5\xa0\xca\xa0\x00g\
|\xd0l\xdfp\xd0\x7f \xf6\x9e\xc01g!\x9b\x0c\x91\xd5\x0c1\xbd\x85!\xb0\xd0\x81|\x13\x00\xb5\x95\x83\xfd\r\xf2(\"\xb2|?\
\xe3\x7f\x020\x17\xce\xf0\xbc\x9e\xa1\xe0]\xa28\x14\xb02\x13A\x9d\x9d\xc2B\xb5\xc0\xe2g\xa0\x12A\x90\xf9\x14\xf2\x8e\x9b\x80\x9f[B\
\n\xde\xf1\xa7\xf9\x90\x847\xa1n\xb6\xf1\xa5\x80\xa0\xfa7S\x15\x17\xd0H\xb2\xd1\x16\xf11\x03^\xb1\x9a\xc4a\x9d_BV\x1e\x02\xec\
\xff\x02\x89L\x82s]s\x1e\xa3P\xb1\x80\x91aT\xe2\xb8\x08\xd2\xaaSCa\xb0a\xeb!\x10\xfd9\x90\x0cf\xb0Y\xf0\xa1\xe7Q\
R}\xa4\xd1\xf5\xd9\xe2&\xc3b\xde\x87\xa1\x82\xeaA\x1cE1\x00\x00\x00[\xa7\xc0\x01F\xb0\x89Jq\x05\xc9\x92\xd3\x95q\xe9H\x82\
\xaf\t\xf0F^\xa3\xc0\xdcqr.\xc0\xcb?13M\xa1\xcd]sW\xbb\xd2\xfbl#\xa1\'\x00\xe06\xe1s\x92A~Da[\
\xc11\x94E\xe31\x08\xc1\xe8\x11\xb1\x00\x00\x00Y\x951\x0b\xa32)\xd1P\x15\x90\x83[e\xc0\x88\x92\xe3uX1\xf9d\xc3o\x92\
\x02_\x1cB~\xcdb?\xcd!Z\xdb\x92x\x89\xa36\xd0@\r\xf2\xd2\xc8z3\xb3\x00\xb0\x801P\x8a\xab\x81\x81Ua\x00\x00\x00\
\x9dwA&\xde\xe1\xb7;\xf0/\xce\x10\xa9H3\xe2\x9b`_\xdc\xe2}b\xe3\xfd?\xf1\xddw\x81;\xa3\xc2\x9c\x8c\x83\xa9\xa8P9\
u`\x0c\xc8p\xfd\x8fS\xa4u\x90+7#\x96rSM\x9e\x90\"t\xf3\xdb\xafb\xf5*\xf1N\xcd\x82|1R\xae\xca\x10w\x05\
\x91X}\xd2{Nc\xff \x03\x88\x11\x91#\xd5P\xbdI\xa3,l\xc3_s#\xf7\xbc0\xebc\xf3\x115\xe0\xe8{sH\xf9\xb0\
\x15#qdK\xe3\xd7\x94\xf3\x02\xe9q\x0f\x84\xf1\x04H@\xb3\xb7\x9152Ac&\x81.\xc0A\xa5\x90\xe3J&\x00\xa1_\xf3\xb9\
\x1d\xf0\x00\x00\x00\x1c\x88\xb3\tIBbMp\xb4wR_\xe2\xa0\xbf\x181|\xa8q\xad;\xa2\x05\x96@bD\x03X\xacq\xfd]\
\xb0R\xcf\x11\xdf\x02\xd1\xbd\x8f\x830\xc2\x90\x10\x15\xf2\xea\x1f\x00\x01v\"\x8e$#g\x0f`\xbeW\xd2 l\xc3$\xe1\xa1>\x16\xd2\
\x08YC<\xdb\xa1\xf3\xb6\xb0\x15\xe0qr\x80@\x85\xda\x01\x8b6\x81\xad\xe3\xf1\xe7\xef\xa2L\xc9\x00J\x02\xa1S\x13\xb3\xc6Lpv\
\xea\xd0\x9d\x7f\xd1,\x04\x80Fc\x93$\x07\x90\xa9\xdc\xa1\x00\x00\x00\xccn\xa3i\xcc\x910\x12\xd2f\xb3\xa2\xf8\x01r\xf1\x1f\x03X\x84\
r\xedgb\xb0\xb6AaD\x11Gs\xb2\x00\x00\x00\x1c\xa6\x91h\xba\xc0\x967\x90\xa0\xc2\xb2M\xa3`1\xbd2X\xab\x81\x91<@\
C\xeb\xe0\xcdI\xe0\x1d\\\x937)\xd1\xb7\x03\xd1Px\xb1\xc7t\xa0\x91\xb60\x1cl\xa1\x03?0`3\xd0\x88B\xe1\xc222h\
o0\x89dBU\xb3!\xe6\xee\xd0b\xb1\xb10\xc0\xc0\x8f\x9erVo\x02\xa40\xf0\x00\x00\x00P\xba\xa2,\xe4\x122b\x93\xfa\x80\
\xb3\x153A\xa2\x8f\x13\xd8\xda`\xa9\x86p\x0e\xf1\"\x00\x00\x00\xd3%\x82\x90\x9c1Tw\"\xbf\x9a@\x9b|\xb3\xa5b\xf1\x84W\x00\
x\x89p\x90\xb7\xe0\x9c\xb31\xf2)\x81\x87r\xc3m\xe1\x81\x0b}`v\xe6!\xb8 \xe2\x1e\x1b\x12\x80\xfdR\xac\xb5\xc0\x01\x87q\xdc\
x\xb2\xec+\xc2\ti\xd1(\xb4`?2\x03\xd1h\xb3\x8d@\xb0\xb4/\x01\x0b\x05a\x04\x17\xb1\xe3\n\x11x\x97p\x17\x91CwN\
\xa2\xe7\xd4\xd0$>P\xc4optq\xc1\x16\xdb\xa2\xf1\x0b#gw\xf3\xe07\xd1\xcf\xc7\x91\xe6\x95\x00\\\x08p\\d\x91z\x9eq\
\x00\x00\x00\tb\x12\xda\x110\xa5E\xf14(P\x8c\xca\x12\x9aT K\x0cC\xfb\xc1\x92\xccf\x90\x14\x05\xe2\x93\xd6\xa0ut0\x93\
\n\xa0\xe2\xf1\x81d]S\x04\xa5\x02\xf8s\xb3\xdd\xca\x92\xfc\xa7\xf2\x99nraw\xd1\x9d\xdc\x90\x97}\xe0\xb2\xe5\xa2\xbc\x01\"r\x84\
\xa3\xe0d\xe07Za4\x88\x12\xac\xf2\xc2\xa01\xb2\xa7s \xf3t\x90\xaeXS\x9b\x05\x02\xfa\xedBq\x10qm^\x81J\xfa\xa0\
\x8c#q\r9P\x13E\xc3\x15\xb9\xa1!G\x11c\x0f\x82M8!\xa1M\x82A\xa30\x99\xf8\x02^ir\xae\xa2a\xdaD`\xd5\
23s\xee\xf0LgR\xa8f\x91\xbdkA$\xfa`\xefZ\xb2`\x961\xfe\xdd\x11J\xfc!|\x13\xb2+{S{_\xe10\x13\
@;\xf9\x02\x19\xd5 \x90\x1e\xb0GB\"\xab\xfe\xc0k|\xe3\x1a\xb0\xc0\xbc\x1e\xe0X\r0\x19\x18\x10b\xf9q\xbcO\xd1\xba\xb9\xd1\
^\xdc\xf1\xd1\xd8a\x99\x04\x13x\x96\xa25\x8d\xf1&\xacrf\xe4`JOA\xf2j\xe10\xa6\x01!\xd3\xf0J\x0b\xa3\x049PI\
\xeb\x92F\xe6\x101m\xa3$\xd2\xa1\x9b3\x03\xb7_\xa0\xeb2\xa0\x1bR\x11\x92Pc\xbc>c\xcc+\x113\x1d\xd3>\xd0a\xc2\x93\
!\xcd\xed\x80,\xf4\xa0\xd6t!r\x11\x01\x0f[s\x9b\xa3\xc0\xa0\xd2\xb1\xd4\x9aa\xd7\xb9\xb2\xd1\xd5\x02\xfen\xa0\x9e\xa6\x11\xd2\x1aS\
\xe8\xb9\xd0\xba\xbc1\x15\xa2\xb1\xa6\x97\xf2\x8f\xea\xf0m\x06\xf2\xf9\x93\x80\xc7\xd0\xe0\xf2h\xc1\x03\x1c\xc0\x8b\x05\x93\xb7\xf6\x82U\x01\x82\x00\
\x00\x00J\x18\xf0O[\xe2\xa8\x8d\xc1B\x1e\xc1D\x8a\xc2s\x8f\xd1\xcb\x9c\xf3\x90\xc2\xb1\xdf\x8d\xa0Z8\xd1i\xc7BE\xd9\x00q\x12\
\xa2\x0f\x9b3\xbe\x81\x91\xdf\xd1\xc1\xe6D\xe3\t@2\x11\xc6pW3\xf0%2 \xaa\x9cP\xf7\xf12GPSg\xc1\xd2\xd2\x8f\x83\
\xfc\xea\x12\x00\x00\x00~Y\x00h\x81\x803\xe2P\xb6\x83\xa0y_`\xdf_\x81\xe3\x18\xc2A\x9e\x01\xfe\xc8`r\x1f\xd2\x00\x00\x00C\
3@\xfd\xbbq\xc7\xc0\xe2w\x02\xf1\xb2\x1b\xe2\xd5(\xa1\tO1\x90H\x91Y*\xe2\x8b\x83\">\xf6A\x01\x92\x03\xd3Prm\x9b\
P\x96[A\x1a\xee\x11\x1b\xd0\xb1\x12\'\xc1<$`\xba8\x11^}\xf1\xb3\x8e\xd1\x8f\nQ\x91\xc5`\x12\xa2\xc0\xb4\xa7\xc0\n\xbap\
\x809R\xe0p3.KC\t\xfb\xe2:\xe0\xf05\xdcag\xbfp\xc7\x08\xb3\x9a\x930F\x9e\x90\xb0n\xd2\x93\xa1\xf0}\x10\x81\xa7\
s\xd2\x93\xf4b\x96\xbeR\xa4\x7f\"\xf6\x94\xb1\x03\xe9\xe2\x83\x1e\x13\xb1k\xb2q\xa2\xb1n\xc80\xf9\xe1bXTC\xd6_\xb1LV\
\x00u8s\x00\x00\x00\x8d\x99!\xe5\xc2\xa1\xeb\xdd\xd2k$\x80\xe1\x11 s\xab\xb0\xe0\xba\xd2\x18y\x90\x17z\x93\xf3:\x10H=\"\
7\xedBT\x92\xb1\xd4\xf7\xe1\xea\xa9a\x93I\x93\x8f\xe5\xd2\xc6\x12\x11\x84Is\xf8J3\xd2\x90\xd1K\xe8B\x0c2\x13\x7f\xe1\xc2\xef\
|\xa3\x98+\x91U8\x12\x99uc7\xbf\xa0\x01\xba1?\x87\x81T\x9d1a\xc2P\x96a\x01\xaa2\x12P\x1d\x00\xf1b\xa0\xab~\
\xe3=\x953Ku \x15h\xd0J\x7f#\xc8xpw\x90\x80\xfd\x95\x005G\x921\xf0\xb2\x00\x00\x00\xa8/\xe0\x81>\xd0\xe7\xc8@\
\x1e[\xe3\x14\x07`\xe5\xd5\"\x99\xb3\x82\x89\x03c\xb0)r\x0e|\xe1jSA\x89\r\xd1\xc871\x8c\x82\x10\xe2\t\x01\x9d\xde\xe0\x9e\
\x19\xb0\x0c\x1ac\xd27\xe1\x08v\xe3\x855q\x81\xaa\xc1\xcdg\xd0\xe8\xaa\xf1\xb4d\xf3b\t\x12(H\xf3\xd9\'#\xb8(\xf0n\xe3\
`\xd2\xc5\x00\n\xf1\x80\x8fv\x93\x97Z1zS\"\x97\xd4\xd1\x18\\\xc0\x8b\x9a\xf3\xcdm\x90\xb9W1\xe1M\xd1\xc50\x03\x81<\"\
zy\xd1\xb0\xff\x90lI\xb3`\x89A]I\x10\x96\'\x10\xe7r\x82\xfb\xe0\x90\xc4\x9as8\x89aOo\xa0\xfb\xbe\xe0\x1aE\xb28\
\x95\x81B`1\xc4E\xb3m\x0c\xb08\xa9 \xbb\xa3\xb2\xf5\x07\"\xcdv\x12\xa7\x00\xa2-\x86\x02cFc+\x1e\x91D3s\x12\xcf\
`\xca\"r\xe09\x82>S\x83j\xd8\x10c\xa6\xa2k\x99\xe1P\x82\x13\xf4\xdbq5<\xe0It\xd3\xfa\x83@4\x97c\xab\xf9\xb1\
\xeb+0\xa1\x841X\xb4\xf2\xaf\xc1\x11X\x18\x00\xc1YATCs\xef\xb6\xd2\x00\x00\x00\xa4\x9c\xb2P>cH*\xa1\xb1\xfe!\xc5\
e\x92CZ@\x08S\x80\xd4cb\xb7\xd3\x12\xb6\xe3\x82\x80_\x13\x96A\xf1;\xd9\xa0\x91~\xc0\xffl0\xcfh\xe1%\x86\xb0\x8c\xfe\
\xd1\xfc\xc9A\xf0\xb1q\x90\x87\xf0\xb4X1\x1a\x87\xb3\xdb\x11Q\xa6\x8bQ\x1d\xbf\xa1DYS\x17A\xf1hA\x13\x02\xb6Q\x84da\
\xe4z\xa2\x00\x00\x00\x85\x92\xb1r\xe10\x9f\x8b\x10\r&\x90\x84\ts\xd4\xca`Q\xb7P\x85<\xe1\xb9\x91\xc3\xc5\xf3\x92\x97<Si\
1bCj0@\x81a\x82\x0bqD-\xb0\x9c\xa3\xa2\x92\x10\x13\xd5R\x93=K\xb3\xd1\xc01\x9a\x0c\xd3aiS\xab\xcc\xf2:7\
\x81D\xbe\x91HA\x81\x80Y\xf3\x9aT1\xe6@\x00\tEB\x8b\xd1pU\x08\x02I!P\xc9\xbf\xf1\xdd\xe0\"\xcb\x1bq3\xad\x92\
\xb4\xcf\x82;6s\x95b\x83O\xe2\xb0\xb6\xf9\xa2\xe6\xd8a\xd4K\x11\xe9\"\x10\xc1\x8ec\x06\xdc\x12%PP\x00\x00\x00zv@T\
\xbfQ\xaa\x89\x01\xc8\x86r\xea\x1b\x81\x06\x8d1\xf3wS \xeb\xd1|\x12\xb0C\xb9\"a\xd1\xa0e\xca\"l@\x83\x92\xba\xd0\x16\xf9\
\xe2-\xb6P]b2Q(\xa0\xad\xc9\xf1\xfc\x89S\x8f\xa4\xd1\xcd\x95\xb3\xf4\xd5\x00\xcb\xb0\x91\x95\xa5\xb1\xb8\x18!.c\xa3x\r\xe0\
\xb3$\x10O\x980A\xe4\xd0\xa9\x02\xe2B\xec\x91lG\x90\x1dr\xb0X\n\x92\xa9\x89\x12\xcb\xb0\xd0\xcd\x0e\x80t\x8b\xc1\x00\x00\x00\xa8\
\x89\x03\xeb\x80 \x00\x00\x00\xc4\x9dryMA&\xfe\xe1y4\x81\x96\x0b\x90\xbe\x95\xf1\xce;\x11\r\xd3\x02\xd46\x03\x99X@:J\
BT\x96\x92\xec\x17\xf0\x87V\x01\xa0\xf50d\xa5`\x19\xfa\xc1\x88\xc0R\xeets\x00\x00\x00c\x07\xb2^\n\xc1\xd4\xb6\xd0!QR\
\xda\x84\x121\x18\xe1+S\x90c\x083\x88\xa2 \xe7\xa5\"\xe6\x85\xe3\xa9\xe4a\xb4\xe6\xb0\xffY@Q\xa7\xd0\xcd{\x12\x03AP*\
(\xc0l\x9a\x82\x85J\x80\xad\x1d \x86\xd8P\xc9\xa5`\xcd\xf5\x82\xe8\x0b \x0b\xb1Q\x7f\x95S4Cq\x15\xed\x11J[\xf11\x07\
2\"?\xd1\xc9\xec\x01TP\xb2\x00\x00\x00\x97\xf1\x90\x01Wcn\x951D\xb1`\x90\xf8a\xaeC\x83\xe0\xf7\x90Fq\xe1\x11Ss\
\xbd\x98\xe3\xa5\xc9\xa1\xb0\xba\xd2\x17\"\xe1\xc4{C\xfa\x1f\xb2\x0fIsD;\xf3\x99\x15`\xf9n3\xb4(\xd2?b\xf1\xcf\x08\x11\x86\
\x9c\x00\xfd\"\xe3\x06\xfe\xe2*\xef!6U\xa3\x19\x9d\xb0\t\xe1p\xb2\xb6\x00\xc7K\xc3-@\xd3\xf4E1\xf3>Qa|\xd2\x97\x8e\
\x93<\xf22X\xdfa|x0q\'\xc0\xf2{1\xe5}\xf3\xa4\xdb\xb2\xb6\xaa2xa\x83\x0c2 =@\x82\x08=\xf1|6\x90\
(\xb1\xb1\xfa\x040\xca\x8a\xc0\xe4\x0e\x91\x8f2 \x87\xe3\xe1!Q1+PQ\xc99\xa1\'\t K\x8eRR\x04\xa0\x00\x00\x00J\
#\x92\xe8\x8cp\xecd\x00r)S\xb4|q\xf5zc\xeb\xd2\x02E\x1crx\xe3R\xa9C\x91R\xa2\x11\xb4\x16\x10\x0f\xc2\x80I&\
ac\x03\x11\x16\x96\xe2W\x81\x03\x8dx@\"\x8e\xd3\xe8\"\x92,\xf3p\xf1o\xa1\x96\x02`\xc3\xb2p\x861\xb0\xf0R\x90\x9e,\xe0\
\x07/\x80\xb0{r\xa0\xcf\xe1\xb2\xfb\xe1E\xff\xd1 \xe5\xe2\xf1\x8b\xf0\x99\x03\x02]{a\xf7vA\\A#\x9b\x97\xb1\x88_`\xe7\
\x14!c\xe8\xc1\'j\xc3\x99*\xb0\xce6Q\xff\x05\x11/~\xe2;\x85\xb0\xe9\x191\xa1\x81\x82\x05\xb4P\x8a\xbdr\xcfl\xa2\xdd\xbf\
\xd23\xf1R\x1d!\x93\xc0\x98\x12\x10yp]\xe1\xa2\xb1\xb5\xc1(a\xb1\xcbB\xc1|\xe7!L\xd6ah\xb5\xa1\xbbY\xe0\xc6H\xe0\
R\x8e\x13\xc0\xc0\x81\x85\xe1`\xd9Y\xa1\xcf\x80\xa1\xdc:P\x98\x880?\xbe\x80\x06\x901Vhc\xbd\xd8@\xea\xbda5\xe4!\xca\
\xd6\xc2hL\xb3\xd7g \x82\xdb\x90*\x85R\xcf\x9b\xc3\xe9\x02\x80\xeb\x04\xc1j\x13\xc0\x03\xb5\xe0\x03\x0e\xa3\x1b@q\xcb\xe1\xd1d\xfa\
\xf2\x1e$`\\\xdaP\x87\xa9\xe0\xae\xf7\xf0N\x9bq\xae\x12\xd1\xd8\xf9\x01\xc2\xf2\xb24\x1f\"\xdf\xd9\x80\x9an\xa0\x03\xd8P%$!\
3`\xf0(C\x10c\x05\xa3\xa7!\xc3\x92\xcf\x91\x00\x00\x00\x01\xa9\xd0\x0b\x87B)|\xc1\x1d\xcb\xc2\xa6\"c\xca7\x13Q\x08\xe1t\
\x02\xd0\xda\xe1\xb0\xb4\x9d\xa0\xddY@\xe1\x0c\xc2\xf6\x9a\xc0\xa9m\xe3\xeb\x1c\xd3\xe7\xd5\xc0S<\x12\n\xca@\xc0Q\xa1l\x8f\xe3WC\
\xd0\xbaX30)\xd0\x00\x00\x00\xbf\tA\xbd+\xb0t\xcd\x91\x91\x13\xa2\x9f\xaf\xf2~\xab\x90!\xdc0L\xd9\xf0?\xca\x10}^ \
\xa0\xf3\xa2\x19\x13\x12\x134\xe0 \xf7P\xe3\xb3p\xab\xe0\xf1x\xa5!\xcf\xb7!\xe7\xecQ\xc1\xb7q\\c\xc1g\xa20\xe1\xe8\xa2\xba\
\x1a\xe0\xae_\x11\x88\xa8\xc2\x15\x05\x81C\x12\x02\xbe$\xd0\xdfi\x13p8r\x18y\x13\xc7g\x00\x14\xa1A\xc3\x8cS\xfbm\x12.\x0e\
\xf3\x9aZ\xb3\xdf{C>\xd0\xb0\xeb\x94q\xf1\xa7\x82\x9d\xaf\xe0\x88\x881:`\x02\x7f\xaa2\x82\xcc1..ct\xf8\x91r\xa2\x10\
\x8by\xa0\xa6\xeb\xe1\xefo\xc08z0^\xd2\xd1\x8d\x92\xd0\x1e@\xe0\x88\x98P2\x8c V\xde0\x84\x1f@\x1e \x13#%\xd2\x1c\
b\xf0*\xdd\x91\xc0V\xc2zu\x90\xbf\x86\x02\xeaiB\xfc\x8e\x92?\xc0\x80\xb6\xdd\xa1YI\x91\xa6\x8c\x11&\xf8\x00j\x92\x10\xa3$\
\xa33L \x11T\x81\x84\x1b\xe0\x10\x86Q\xbe: -\x1fR{j#n\xe6\x02\xfe*\x00$\x84\xb1\xfe\x80\x00x{\x02\x01<R\
X?0\x81\xc8\x81\x1cb\xf1\x92ep \x0e\xa0{\"\xc0\xd9\x06\x91V\x8d\xc3g\xcd\xc1[\\\x10\"\x99\xd1\x0b\xa7\xe1\xb8U!N\
(c\x98\xe7\x80\xa1M\x11K<\x80uN#\xdeS0\x1b\xefp\xd5\x90C\xbcx\x92vE\x93\x00\x00\x00\x945`\xc9\x86s\xb7\xaa\
\xa1\x0e0\xd0\xf4\x9a\xe1s\x1c2\x85fS\xb3s3S\xa32\xb6\xf3!\xb5\xef0\xdb\x1d\x81\xf8v\xb0\x9b2\xa1\xb4J\x11h\xcd\xf2\
;\xb6@\xd7\xec`\x88\xa4p\x1f\"\xd1\x00\xae\xb0^W\xc3k\r\xd1\xff\xadam\t\x91E\x88\x82g\xda\x82\x80;#\x1fV\xa1\x17\
\x9f\x80\xfdh\xb1\xe6`b\xc8\xb1b\x04\"\x13Z:S\x9cg\xa3:t\x03x\x8c\xb0\xa8N\x03VM\xe1\xf6>\x02\x97\x0c`\x8c\xd7\
\xb1\x06V\x10zO\x13\x00\x00\x00/FpIP\x11\xf6A\x91-\x9b2Vz\x00\xbb\x88\xe1\xf6f\xa1\x98\x02a\xebrQ\xb2b\x11\
n\xf0\xc1\x08\x06\xc1\x9f\x80R\x9c\x93\x93\xc5\t\xc3\x0f\x0bp\x07f\xd3A\x91\xb3\x8a%\x11=G\x11zoB5\xa3\xa1\xb0\x85\x13\xcf\
k\xb3n\x87\"\x9c\xd1r\xe1\xce0\xa1\xd4\x90k\xf2\xa1\x85\xf0\xf2\xdbI\x03\'r\xb3\xff\x17\x91\xf2\x8a\x93\x89:\x10\xbcd\x81\xf4\xdf\
\xd2\xee}S\xca\x8d\x01z\xa2rv{p\x11J\x03D\x89\xd1\xcbyAP%\x10\xfe@\x82\xc5\xdcP\xf4M\xe3\xf6a#mU\x11\
\xdd\xdc\xe1\xa0\x8er\xcf\xcaQk*Qe\x15\xd0\xa1i\x01\xadO ym\xf2\xe8\xf9\x00\x9a\x13 \xd8\x9b2O\x1cSY6\xe05\
P\x03\xf8AP\xdem@i\x0b\xf3\xf4B\xf0YW\xb1u\t\x11P\\\xa39 B\xa9<\x92F\x97`\x99_\xb0k\xaf\xd1\xe98\
\xb1*\x9b#\xad]\xb0\xe4\t\xd2\x90B@\x87\x11@n\x033\x00\x8b@\xc5\xeb\xb1\xaa\xd8\xe1b\x9c\x01 \xa2!\x08\xb1\xe2\xdcXq\
\xe3D\x90\x04\xefQ\xbe\xc3\xa1J\xe8p\xb6\x15C?\xcf\x81<\x9b\xc1=\xa7\xa1\xa6\xe7\xb2\xe3\xb3\xb1\x82\x07S\xbe1\xc0J\x04\x01\xdb\
\xef\xd1\x00:C\xdd\x8b\xa1>C\x91\xa3\xdd\xf0u\xfbq\xbd\x99 \xa5n\xd0\xa6\xff@\x9f\xe9\xc1\x8fE\xd0\x9c\x81\x90,\xb9\x00)\x8d\
\xe2\x98x\xe1\t?\x81\x96\xe3\xe2\xd5\xe2\x01\xbe\xb4A4i\xb0\x00\x00\x00;\xf2`\xe9\xa9\xe2\xe4\xde\xc1\xcf\x96a\x98Y\xb2Cj\xb1\
\x7f\x8d\x00\x08\xfb`\x02\x99\x83\xf4\x02\xf0\x85\xb0`L\x95\xd3\xde[\xe1L\xc4\xa1g\x0b\xf1\xdf\xa8P8!c\xc0\xafpX\x86\xe1\xaa\
VS\"Q`\xca\x04\x80\xff\x0c3\x04\x99R\x1f93\x84\x93S_\x11\x12\t\xbc\xb2-A\"|\x97ry\xa72\x88.\xb0z\x0e\
\x81\xb2\x01\xb1\xea\'\x90\x94qr:\x16\xc0\xa0\x8e\x91\x8fY\xb3\x947S\x9c&q\xed?\x10\xca\x84\x01\x7f\'\xd3\x07wC\x00\x00\x00\
\x18wb!\xb4Pt~\x01>\xd3P\xbc\x07p\x0eh\xd1FZ\x03v\xc6\xd2=\xfc1\x86O0\x92_3\xf3k3~\x0cr[\
\x8a\xd1Tp\x90&@2VvPT\x00\x12\x0f\xbf\x82-z\x90\x02\xce\xa1B\xa5\x91\xb1\x85Q\xc9\x8f\xa3\xeau1\x87\xd6\xa0=\x06\
\xb2\x10\xce2\xc8\xf4\xb29H1.^\x13\x16\x17q\xb8\x88\x83o\xafp\xbe\x0c\xd0\x00\x00\x00\x07\x13\xe1\xe7i\xc0\xcf\x91\xb1g\xc5\xf2\
\x81\x14\xb2c\x95p*\xa00\x1dL\x03t\x86\xb0\x9aja\xdf\x012\xc8\x8dr\x96\x8faeN\x11\xd6\xd2 \xd8\xa6\x81\x05\x81\x11\x86\
F\xd0\xd7k\xd1X\x0c\xd2\xcb\x85\xb3n\n\xc0V]p\xe6\xff \xf4jb\x00\x00\x00!t\x103\x93\x93\xe9\x0fpj\xa3 \xf3\x1c\
\x12\xbdk\xb3\x99\x98\xf3\x86\x87\x13\x84O\"%\x9f\xb1U\xc8\xe0\x87\xbbB\xe0\xd4\xc0J\xad\xf2l\xfb@\xc62\xf0W\xc61C0R\
\xb4\x8cC\x00\x00\x00\xa2Is\x81\xaf\x00\xf7\x93A\xec\x812\xafTs\xf7\x9c\xa1\xbe\xfa\xf0t\xae\xe1.i1\x8b\x94@)\xa0\xb1\xf1\
\xa8\x10\xce\x1c\xd1b\xf3\x81\x11\xfd\xb0_\xc4B\xc1\xd5\x02\xc7\xf4p\xc0\x95 \x11\x92\xa1+t\xd2\xae\x8c\xd1\xf3\x17\xa2\xd0<\x91\xda\xb5\
\x90j\x08\x12jYq\xc4\x84\x10\x04\x0e\xe2\x02\xe0\x91\xc9(\x81\xbc\x82\xa3\xcb\x0f\x93T\t\xd0W\xbf\xf0.(\"\x11\xddQ6\x17C\
Q\x12\xc32\x05@\x08\x1eb\xa0|\x80w\x13a\xb4x\x11*\x18\xe0\x96\x083\xc3\x8b\xd2|:2M\xd1q\x02\x91A\\\x01\xe0#\
\x06\xb0\x86\x94\xd3\x1a\rB\xf2. \x04\xf3p\xa8~R>\xa1\xb1\x10\x9f\xb2\xfcop+\xc2\xb2\x19\xf4\x11\x8dd\x90\xc3\xb5\xe1\xf8{\
3C\x11\xd2\x9b\\SH=3\x96rA\x15B\xf0\xf0\x7f\xf0\xc2\x1bs\xc8JaGss\x04\x05P\xa5\t\xc0\xd4\xad\xc0\xed\x03\xe2\
n\x80\x82\rS\x82\xb5\xd80cKp\xf6\x95\x10T\x8b\x92\x90/\xc2\xdd\x16\xd2\x1b\x85\x01\xf2\x08q\xb1\x89\x83\xdaG0\x96\x08\x90\x90\
\x07\xc2\xcc\xc9\xb0\x8cP`\xe3V\x10Xr\x10\xabFS8\x8f\xe3\x1171\xe7N\xd3a7c\xa4e\xe37\xb0@v\x95\x93\xdc\x05\
P\x1e\xf7\xc1^z\xb1m~\x12V\x14!\x19\xcb\xd1\xc7\x8b\xe1\xa3?\xd3E\x9bs\xe7>\x92=Q3e\xe3\x80#\x9b\xd0\xd5\x1aA\
\xb4~\xc3{<\xb0JX1\x8das\xc3\x18R\x9b\xfa1H\xd8\xc2\xc1\xef\xe1iC\xa0n,\xe0\xe8\x81\x91\xd4\xe8\x00\xb3@\x01\x83\
|\xf3\x03U\xe0\xf1\xec\xd23d\xa3b\xbc\xe0q\xff\x00\xaf?\xb2\x82\xcd \xc6\x8c\x02\x0f\xb2\x11\xf5\xbf\x82c/P\xdcy\xc2\xea\xd3\
r\x10\xfaq{D \xa4\xb50\xde\x9b\xd1\xadi\x90!\x001\x7f\xdc0r\xf1\xe1D\x00Q[E \xef4\x92d\xc4\xc0\xc7^\xd1\
\xec\xd2\x90\t~a\xaeb\x90\x00\x00\x00\x9e$\x90\xc4O\x00\xc3\xc7\xd1\xear\x93\xecY`\x1a\xb90\'\xa0\xa27\xff\x801\xcd\xe0\xec\
\x01\xc3\x83\xa5b{~\x03Z\x94\x02\x19\xd6A\\\xb9\xf2\xe3\x93\xa0\x92\x84\x12\x14\x82\xf3\xd8\xec1(Ws`\x7f0\x05~\x10+\t\
B\xfc\n\x81\xafmR4\x7f\x10\xd5\x17#7\x8b#\x88?\xf3\xe3\x88\x80A\xd1\xe2[\x8b\xd3\xa8C\xd2S$\xf1\xd3%\x91\x9e#\x80\
\xd6\xae\x90\xde&pQv\xd2\xccc@\x0f&q\x18\xac\xb1!\xf30\xc8X\xd1\x0b\x8b\xe1\xa5\xe5\x01p7\x00fB \xbfO\"*\
\xd5rd\xfe\"\x00\x00\x00\xec\xe9`6\x9b\xd3\xe7\xdca\x87U\x83u\x06\xc1\x81\n\xa0\x99\x08\xe1\x1e\x05\xe2D\x91\xc0<\xf4\x11-4\
0\xe9J\xe3\xeb\xfap\x9c\xa2\xf1\x7f\x92\xf3\xd0.\xf0\xb3\xe9\x01[\x95\xd3\xa3\xb0 \x01\x0c\x90\xef\n\xf0^\x89\x023e\x90\xb6\x0ec\
\xc4\xda\xf1\xed\x8ea\x00\x00\x00\xf8yP\x00\x00\x00\x00\x00\x00ee\xf0\x00\x00\x00d\x1f\x03:\x97\x92\xa7\x88\xe0X\xd4\x81\'a\xa0\xf8\
pc\x81Kak\xf3\xb1\x04q3\xee\xf4\x80\xe8\xb1\x92\"j\xc0\xa6\xbd\xa0\x11\x95\xd1\xc1\xea\x00X\x7fp\x06\x98\xd0\xd5\x140>\xe4\
\xb1nd\xe1\x86\xce\x92\x1e\x06\xa2\xa5\x1aS!\x1d\x90j\xed\"\xa0X\x11:w\xc1\xb2\xf8@ZS!r\x99`\xbf\x83\xb0&\x85\xd1\
\x88\x06qaJ\x01\x1av\xa3io\xd3\xa8\x0c\x82Fhp\xba3\x00\x1b\xce\x82\x1ak@\x1f_0\\\x94CR9!A\xd1A\xfd\
x\xb3q\xc9\x91\x96?\xe1\xf0#R\xfc/3\xa6}\xb2bi\x10\xefp\xa3{\xc6\xb0\x91\x1c!\x8e  \x1af\x12j\xc3\x10\n\xac\
\x12\xb1M\xf0\x10\xa4\"\xe0\x8b@99\xa1\xb5\x19S\xe3\x1a\xd1\xcft\xb1\x07\x9e2\xed\x1a\x90A>3[\x87\x91})\x12\xe9~!\
\x15\xf7\xc1\"\xd8\xa28?A3\x89\xa3.\x95C\xc1*\x11\xabh\xa0zP\x93\xb4\x9cp\xd6,\xa2\x16\\B\xb6\x11\x12\x00\x00\x00\xd8\
\x08\x01\xfe\x8c\x90Df\xa0Z\xa2\xf1\xca`\xa3\x84aS\'\x12\x83kG\xc1S&!\x87,c\x11\xbb \xf1\x0f\xf0\\\x15A\xca\x9a\
\x91\xf7\x05\xf2\xb2\x14\x02t]\x91\x01\x0fS\x18\xfab\x82\xe1\xf1Ytp\x00\x00\x00\xd2\xb6R\x8dN\x93\xe5 \x02-\x19\xe1y\xf4b\
\x0fr\xd2\x91\x951K=!\x1d\xa4\xb2\xd9,\xc1\xdb\xbb\xc1\x86\rb\x11k\xc3P\xdd\x10\x19\x9d\xe28\x17\x00\xb5\xa0\x81\xce5\xa0\x1a\
\xe4\xf0\xcdd1\x0c\xeb\xe09\xb7\x81\x8f\xf1P\x89Np\xba\x16\xf1\n\x8e\xd0\xe2Z3I\xea \x05\xbb2\xf4\x9dr\xce\xd6\xa0\xe2\xfd\
\xb1$\x83\xc2\x13\x1a\xc2\xc8X@bn\xf0\x19\xa1\x021\xfeQb^\xf0e.\x01n\xab\x92\xd0\x06\xe3\x1cT\xe3,\x9c\x13\xc2h\x83\
\x1e\xebr\xdc\xd22.\x0bQB\xfd\xb2\xffu\xa3\xce\xa9\xd1\x05Hb\x9ak\x01\xf3\x11\x11\xfd\x98\x81\xcf\xaf\xd1\xae\x98\xb3o\x95@B\
\x9c\xe0\xd9\r@G\x94\xa2 6\xc2_g\"(,\xf1o\xe7 \x92a\x82\xda\xfbAJ\xebpz\x12\x91e\x8d\xd32N@&\x1a\
\"\x08\x87#\xcc\xa5\x92\x0c\xaf \xfb\x94#$&\x90uo\xd0\xea\x98sDl\xd3\xe1\xc1\xb2\xc4G\xf1C\xd1\xc0S\x0c\xa1\xe9\x8dC\
|\x8e\xc3\xe9\xfc\xb1\xb1I\xe1\x00ka\x06g\xc2\xc2PC\xddG\xd3\x89\x8f\xf0$>\xb1\xfa\xbd\xb1U7\xb3~\x14P\xfe8#Q\
\xbc!\x01\xcb\xc0\xeb\xd6\x90\x00\x00\x00\xc6\xd5q\x1e\x8f\xa1\x00\x00\x00\xf7\x88\x13j\x11\xb1=\xb8Au*!\x0ch\xe0\xd4P\x13\xe7\xc9\
\xa0\xc5\xd6\x81\x9e#c2\xb3\x91p\xba\x01f\xf0\xb2\xea\x8fQ\x96\xbd1\x0f\x83\xf2\x06\x7fpP=B\x80\x16\x00s\xeb@P\x92@\
\x8b\x86\xe0\x99 \x92\x9cx0oOA7\xd4\x91\xe0\x8c!\xf2\xc8\xf04K\x03e\xa1`=Mc\xac\x98qjm\x13\x05\x89\x92$\
\x1dR\xd9MaZ\x94A\xf4\xef\xc2ML3P\xb0\xd1\x13\x8ec\xb2\xbd\xf0\xef[\xa0X\x83#\xa2\x0e\xb0\xd1\x12\x82\xb1I\x02\x82\xf3\
\xa1\x87\x172<\xdf\x92\xab\xfd2\xe7yRN\x87q\x00\x00\x00\xc0\t\x92\xc5\x10\xa1\xd5ya\xe3h\xc1\x10\xdf\x81%\ramZs\
\xbasp/~\xe1B\xda!.\x811\x17\xc3\xf1\x07\x02\x91-\x02\xb1\xda!r\x00\x00\x00\x96F\x13l\"2\xc4:\x00\'\xaa\xc1\xdf\
{p~=\xe3\xc90\xf2\xc3\x94q\x8d\xffa\xdd1\xf1\xb6\x17\xb0r\x81P\xdd*cy\xe1\xd0\xd1\x1b\xa2\n\xa2\xf1V;\xf2\xd4\xd7\
PQS\xc0Q\x93a\xa0[\xe0\xc1\x81p-1 \xa5\xe8\xf2\xac\x0211\xb1\xa0\xd2w3$\x89\xd1\x9eY\xd3\xe3\xcd\xf0\x0b\x8b\xc0\
\xf6\xcfQ/>\x81\xcc\x89\xf3~\x95\xb2 \xaa\xf1{\x16\xb1\xdbX\x93\x9eAc\x00_\xb0\x13\x0c\xa2L[\x90\xdd\xda\x01)\xfe\xb0G\
$\xa1J\x03cs\xf0\xa0\xe6\xe3\xa1\xbe\x8b\x83\xbf\x141\xb3\x8a\x81\xc5\x99\"\x07\xd1@\x84\x07\x12\x14\x02\xc2\x00\x00\x00\xd3\x8b\x81\x84\xe9\
\xf1\xbe\xd6A{\xfaQ~d\xb3\x02\x1b1g\x82\x91v+\x93\xd6i\xa1\x9f)\x90\x82+\xb0\x00\xd4B\xb0\xb1\xf0\xbay\x03v\x84\x12\
V+\xd1\xd2sR\x0f\x03\x00\xe3\xe30smp\xa7\x86b\xf0\xb9As\x1e\xd2\x19\xa6\x90z|\xb3!\xde\xa0\x98\x873\xfd\x90\xe0f\
]\x10\xaf]\x83E\xd4p,O\xc33C0K\x84\x03\xb1-\xf0\xdd\xb6b\xdb%\x10\x1f\xa11Z\x98\xc1\xb8\xd9q\xcc\xe6P&\xa6\
0\x95\x9ap\xd9\xce`}\x08\xa2+:\xe2\xaa|\x93;\x7f\xf3\xe5!\xe1\xec\xd5\xa1\xbf\x06bW\'\x01\x10\x97\x92\xdaI\x10\xf0&\xd2\
\xe5\xf7\x02H\x02\xb2\x1c\xe8\x02F\xea\xc2\x00[\x13\xc8\xcb1a]a^\x0ea\x08\xa4\xd0\x02:\xf1\xd90\xc0%\x95\"\xba\xf3\xe0\x8f\
\x85\x10.\x1c\x80\x89\x18\xc2\x05\x95P\xc2 \xd2\x14\x92\x00Z\xfb0\x06\xc2\"a13\xa9\x07\x03E}1\x18^\xd1c\xc8\x01\xf7\xdc\
\x01tq \xcaB@\xd9\xba\xf1\x1d\xf6a3p\xf05\xf6 /k\x93t\x8d\xa2\xd1tr\x9a`\xf1\xc0\x9b \xa9\xadP\x91\xdf\xd2\
;PP\xcez\xa2\xa8rCG!Bl\x89\xf1q\xd3\xb1X \x90\x97;0\xbb\x9c\x90,\xd0\x02@\x9d0W}\x80\x16\x8d\x02\xf7\
kB\xb9\n\xb3\x9bdq^$!\xefu\xd0Fk ,\xc9\xa2}\x811\xd5\"\x10\x1e~\x82\xe9\x0e\xe0\xd9\xearNyC\xf3\x92\
A\x96\x88\x11\xdb\xea\xa0\x1f\x17\x90/\xd9q\x92\x12\xa2%1@\x84\xe6P\xee-\xb1\x98\xd32?B\x80\x10\x10s[+\xa3\xbf\x0fr\
\xf8G\xc3\xaa\xa2\xe2_\xce\x82>\r\x01\xe2\x10\xf2\x03a1\xae\xe0\xe0\xfd\xf6\xc0(7P\xeaB\x00\xf2\xc4\xd1\xa6\xf7\x82\x1c\xb2\xe2\t\
@\x03\xe0\xe9\xa2\xd8yp\x1a>\xf2\xdb~\xe1\x98s\x93\xe2\x80\x93h#\xd0\xc8\xf0\x008\xfa\x90\x00\xc2a\x7f\x08\xf1\xd8\xf0\xb1\x91\xf2\
\x90\xeaa\xe1M*ap6\xa2\x7fZ\xd1o4\xb0q\x13C\xb3\x9b\x10\x85\x870\tY\xf1:4\x80\xd8 R\x8c6r(8\xc1\
\x87\xba\xf0\x84\xae\xd1\xf8\x82\x10\xa5\xdaa{\xab\xe2\xce\xaaA\x05k\x93\x9d\xe6\xe2\xe96C2\xcfA\x02F1p3!\x96\xc3\xf0\xea\
dc\xad\x1ca\x8ba\x91\xafFbs\xb8\xc1^u@\x1e\xb1\xb0e\xd5p@\x902\x1er\xc3\xb8\xe5q\xe9\x0c\x02\x8a\x0b\xc2\xe9\x1b\
\xb0yT\xa0\xf2}\xb0\x14\x0f\xb1\xe2b!v)\xb0\xb0F@\xf5Q\x81\xd3\x84Pog\xd3\xc6\xf0\xf1O<\xb3CD\xd1m\x080\
/W\xa06\xd2\x01\xcb\x97\x01(M1\x8fQ\x01M#!j\xdd`\xe0\xd6\"=\xc9\xd10\x81\xc3\xdb\xca\x91n\xa7b\x1e\x0cp>\
PA\xd9\xa6\xa2\xcd\x01\x82s\x94QZ1\"<XsHa\x03\x83\x9f\xd0\x96c\x01[\xc9\xf0S)Q\x05\xd6b*z\xa1\xcf\xf0\
r\xd0\xcc\xe0BS`R\xb4\xe0T\xab\x12\xaf7\xb3X\xc4\xc0\x8b\x08\x91\xc4?@)\x97\x01\xe6b\xd2\x00\x141^\"\x13\x1fM\xf0\
\xac\xd2a\xa0\xe8\x80=%\x11yh\xb0\xf9!\xb1M@\x01:?\xb3\x02;\xe3\xb5\x06!ij\xb1XYRx!b\x98\x042O\
\x18\xd27]\xd3\x17\x94CGk\xa1uy\x93\xc8\xb1\xa0\x89\xc31\x8f\x0b\xc1\'\xca\xc0n\xda@\xe4\x1c\x81\xfe\xdf0\xbf\xf42\xec\xc7\
\xf1\x89\x13\xe0\xff\x97\x91`\x87p\xca\xec\xd0\x80p@e`\x81{\xd8`z\x9c\x83rI\x80\"m\x03#\xffR\xa2z\xb1\x9e\xd9\xd2\
5Xp\x13\x16\xb2~\x1c\xb2\xd4\x8e\xa2(!bv\xef\xd0\xb7\x84\xd3\xae:\xc1\xa7Q\xf2\x80\xeap\xe3\xdf\"\xbd%\x90\xd7\n\xe3;\
\x06\x93\xbfu@\xb0\x8cBl\x8cP\xbc\xbf\xf2\xa9K\xe0\xf1\x83aS\x98!eoa}\xa0\xe18_\x93\x1b6a:\xf7\x01\x86!\
\x03\xffz\xc1\xb9P\x9305s\x94O\xe0b\x03\x93\x99JqS\x940\x0b\x0cr\xf3R\xd3\\\xd3`\xa0\x88\xb0\x91\xd1\xd2-N\x93\
>\x15R&\xe6\x92\xbb/Q8n\x12\x00\x00\x00v\x1c\xe0\xd7\xc8A/OqC\xc1Q\xa1\xef\xa0/]\x00\x9b\xc1 \xcf,s2\
\x9d \x89\xc1P\xbb4\x93\xc1\n2\xed4\xd1h\xf72\x8c\xb7\x02 \x83\xf0\xc5\x05\x91\xcd \xe1\xddVA\xb5\x9a\x13\xaa\xe6\x10\xe5G\
\x11\'\x8cr\x80\x9e\xb0;\x80b\x95\xdap\xc1o\xf2e\xb0\x80\xce\xceb\x15c\xb1\x15&\xa1X\xc9\xf2\x81 \xf0\xaf\x860\x9cX\x13\
\xfb\x9fQ\xe7\x08\xc0\x1b\x17\x02c\"\"0\xef\x90\xbd\x87\xb1\x0fs \xb7?pU\xf5a\xfc\xc4\xa1\xdc2QU^\xa3\xdb\xf0\x80\x14\
]\x82\xe7p0/p\xb3<\x90C\xb4\xbf\xf1\x996\xb2k\x0f\x81\xbe\x9eP\xe5U\x82\xd0\xbc\x91Q\xa8\xe0u\x9d\"\x1d\xa20\x03=\
\xe1u|p\xe0SS+\xb0\"\xec\x9a\"\xb1\xf0\x01\xa8\xfa`\xb5J\xd2\xeaac\t\xc62\x10\xc7\xc1e\xd3\xc1=\x08\x90n\xb5\x10\
Fg\xc1\xd3\x0e\xf1:=`IM@\xbc|\xc0\x97\x92#\'\xc8\xd0\x86\x8a#\xdac\x80\xcb\x1b\x10i\xb4\xb00\xbb\xb2\x94\xd8\x00\xce\
\x0c\xb2\x00\x00\x00\r<\x80\xbd%\xe3b\x0f\xf3r\xa7\x01\x82\x08\x10\x84[\xb0\x93\xaa\x11\x18\x9f\x81\r!`\xa4\x01\xa3Tr\xf3 \x97\
A\x85\xcc\xa2\xbf\xce\x90\x87\x13\xa2t\xff\xb2K\x0b\xa1R[A\xb0`\xd0V\xe4q\x12\xd7\x10\x11K\xa1\xb1\xea\x80\xd3\x883\xe0`\x91\
q\xde\xe2h\x91\x92\x1d\xf6RVK!o\xc4\xb1\xcb\xcaB\x18`\xd0\xf0\x90S\x04\xcf2T\x11R\x1aZ\xe2\xac\x02\x1044\xa1=\
\xe4rr\xc2@k21\x8aj\x83nJ\x13qO30* \xaa\x17\x02\xe7K\xf1\xde\xc8\xe1Ova\x91\x82\xa1\xf8L#\x03\xe8\
\xb0\xac{Sn\x9e\xb0\xdf\xa2\x82\xe5\x8b\x03G\xdc\x91Uw\xe3B\x92\xc1\xd1\xac\xc0H\x94\xf0\x00\xf9B\xd5\x10\x03\xb2\xb4@\x1c\x9e\xd0\
-\xda\x02_p\x03&ZP\xa3\xfc\x12\'\x98\xc3\xf4\xca\xd1\xd3\xde\x81\xf0\x1d\x83\xed\x18ah\xd91\xef%1.g\x82\xc5bB3\
!\xe0\x1d\xfc\xe0p\x7f2!\xcb\x01\xd7\x853\x12\x06\x118\xa2\x82\xdd\xdd\x91#6C\xd25\x83f;Pq\"\xf0\xf1FA\x8do\
\x82,\xf5\x01*\xc7r\xa7a0\xfdMsOE\x13\xd7q0\x04o\x01vs\xe0Q;\x80\xc5*\xf2\xfe\xb41\xe7\x81c\xdb\x9a\x10\
\x1f\xc7\xc2u\x08\xc35J\x00QV\x11w\x0b\xd2PDA\x1c\xd60\x82l\xe1\xbc\xbf@\xb4U\xb3\xf5\x18Bq\x93Q%\x83\x83\x08\
\xda1AV!\xca\x9f\x91\xb7\xea\xb1R\xfa\x00i\xbe\xf1\xbd\xd0\x01\xbe\x07b\x92zc\x0e\x0cA\xb8[\xe2\"\xdcq\xc7\x97\x90w\xbd\
\xa1y\x901O\x8b \x9fC\xe3\xfe\xd2\xb2\xe0\x99\xf0\x8bU\x11\xa6*\xf1\xda\x81!xg\xe3\x95\xb1\xf2\xb4z\x826\x03\xf1\xdb\xbd1\
\xab\xbf \xa3!\x82\x00\x00\x00:\xca\xd2\x00\x00\x00\x00\x00\x00\x0f\x82\xb1\x98_QB\xd4q=}C\x7f\x1e\xf1\xc0\xb3@\xda\xd7\xe2_\
\x8a\x90\x90\xb0!\xf3\xa3\xb0\xd7\xd0q\xed\xd1\xa1@+cX\x05\xf0\xc9@\x83RQ\xf0QXs\xa39\xf3\x055\xa2\xf7\xddA\xe8\xb3\
\xf2\x03\xa5\xe08\x1c\xa0\xb8\n\xf0OZ\xa3\xcbg\x82\xf3\x13\xe2\xdd\xf8\xc2\xeb4sCH@\x82\xe0\xe0\x1cs\x00\x94G\x80\xa8\x0f\xf1\
\x07\xa8R\x1f^\xa0\x1bL\x01\x14\nq\x03\xd6\xb0&\x0can\xc6PA\xaf@\x10\x0cp*\x04c<\x14Q31r\x917\x81\xbf\
\xd6r\xde\x08\xb0\xc6\x940\x16HC\xbc\xf5bk\x8c\x02\xc0\x8f!\x86e\xe3\x8dQ\xf0y\xce\x12:\xb8\x00\x05J\xb3\xa4\x18\x03FM\
cg9p\x1b\x9d\xc1\x99\xbd\xb2\x88\x9bQ\x0e\xaeA\x15%\xc3Z\xf6`\xb4\xad\xa2\xc7\tp\x08[\x81\xe4\x85a\x111\x80^\xb7P\
\x052A\xd84\x90\x1b\x99\x12\xcd\x93\xc2\x8c!\xc2wG\x81\xce\x92\xa15\xea\"8\xcaqB\x1b\xa2\x9b\x18`\xc0\xdaR\xf0=#\x93\
\xe9!\x94\xb2\xe2\xe2b\xc3\tA\xf2\x93\xd2\xc0\x836@\n\x86\x10$\x8fC9`!l\x16\xc1\x17\x04\xf2\x998S\xf4\x97\xb2\x03=\
\xd3@w3L\x1f\"fU\xe1\xca\xc4\xf0\xa6\xac\xe1\x01\xf8p\xe5m\x13\xddl\xf341\xb3\x00S\xa0\x9c\x86\x83\x1f\x18B\x15\xc8P\
!A W\xb5 GScA~\xa2oB\xe0\x04\xfd\x90\xef\x811\xa4\xd6\xd2S\x16\xc1\x91T\xa3\x04\xe5R\x00\x00\x00\x95\x94\x03^\
\x9e\xc0\x89\x0e \x87\xe3\"\x85ba^\xb51\x81!\xe0\xaaO\xc2\xe5R\x90\x1d\xeb\xe0\xcc}q\xa6\x87\x00\nR\xe1F\x03R\xe2t\
\x83\x00\x00\x00\xe2\xa9\xf0<;rKC\xb3.B\x01\x17\xb3\xe1\x82\xfc\xe2\xf6r\xb3\xb4^\xe3\xe8l\x91\x1f\xc1\xb1z\r\xd2\x0b\xb50\
q\x85Q\x002\x832\x97\xe09\xe6\xb2z\xd3\xa0\xfe\xdb\x91\xab\xa7\x81\xf5\x91P]\xa4 [\xcf\x90\xd3\xd4\x00\tOp\x89\x1c\x00i\
S\x80\xc5T\xf1\'\xe2R\xa9v\xa0\xdbn\xb2\x0b\xfe\x91X(R\xccq\x90\"xcI\xc2\xa0\x17\t\xb2\xca\x1dR\xcdZ2\x8f\x17\
\xf2P\x95`e\xe8\x12\xb14@N:\xc0\x17t\x90\x80\r\xd1\xac\xcd\xa2<2\xd1+\xf5\x103F\x93\x12\x90!v\x94\xe2\xeb_A\
p\xb0A\x81E\xf1\x0f8\xa3g\xa2b\xfa]3\n\x01A\xaa\x07\xe1\xfd\x11\x10\x9fK\x82\x05\xff\x82\x7fK\xa3Uc\x03\x01\x8e\x02\xc5\
\xc5P\rz\xb1\xff\xd8\xb0\xc7\n\x02\x96L\x92\xcb\x8a#\x84\xdd1 \x93\x11\xd5\xbe\xa2\xa77\x105:\xf0/HbTn\xe3\x17c\
\xb3/\xeba7c\x83\xa7\x91\xb0\x08\x18\xc3\xcf\xb1\x91\xc6\x192\xa1\xdd2Z\x1cB\xafL\x90\xab\xcf\x90\x89\xc0P\\1\xa05F\x92\
\x95b\xb0TI\xc38\x97\xa1\xc6\xfaQ\xe8\x9c\xb1\xef\x07\xb0\x8bC\xb0I{\x03\xcf?B9\xb3 \x8b\"A\xdc\xd61\xb9\x81\x82\xd8\
\xbe\xc0\xfeA\xa3[\\\x12\x8e\x0f`\x9bS\x93-w\xa1\xcf\x10\x91\xa6y\xb0\xc4\xe6\xa1\x18\xc9b\xe3\xf4\xc0\xb5<\xc30|Bw\xe4\
\x81\xdc]\xf0\xf7h`\xab\x84\xc1\xadk\x83\xb7\x9b\x03\xb3eS\xd3\xc7\x02Pv3k\xc6\xb1\x0c\x91\x80\xa6k\x91\x14\xa8\xd2k\xa92\
\x12\xe4B\xb1\x1d\x12^c#4\xaa\x90H\xfe0\x04!\xa1\xda_@\xd5\xa0`t\t\x00\x0eo!\xb8\x8b\xa2\xe1L\x10n\x8d\x93\xa4\
Q\x90.\xbf\xa0\xbe\r\x80BCsK\xe3\xb1\xff\xaaA,\xecA\xcb\xbdq\xcbMbm\x14b\x8b\x99\x00\x19\xf1\x92\xf6>\xb0v\x0b\
aY\x14\xc0i\xe5\x817j\xa0\x85\xb9r\xc0\xdd1\x9b(\x01\x84\x05!\xbb`\xa1\xc8ira\x9b\xd0\xef|\x807\x9c\x11\xfaOP\
\n<\xd3\xbe\xc1\x92\xad\x1c\x10\xfa\xe1\xb0\x17AC\xfd\xfdQ\xfbF\xc0\xbe\x92\x13\xf4\x04\xf1jf\xf3\x94X\x91I``Z(\xa1F\
\xbd\x11\xf5\xc0\xa1A\x0f\xa1a\xcbRrlq\xf2\x1c\x111\xc1\x11\xeaI\xb1\xe3\x99\xa2a\x9a\x10\xbdC\x83\x9ao\x81\x06d\x83\xdd\xd3\
rr\xca\x12z\x0c\xc0\xbd\xc5\xa1\xe1us\'~P\x11p\x83>\xc2\xe1\x00*PR\x1b\x12l\x9ca\xd0\x9a\x13\x8esqW{2\
\xf5\x05!\x80\xa5A\xab\x8b\x82\x0f\xe6q\xc9l V\x10\x80!\x90\xe1]\x11\x90\x8a\xa3\xf1\xc9\x98\xc3\xf2YsAV\xc3\x96ip\xa5\
\x03\x02\xc3\x1e@\n,\x81\xf8\x8e\x91,\xb9B>1\"\x95\xdf\x80=\x10\xa2}\\s7\x86cc\xb1b\xe9\xa7\xf1\xceh\x10\x90\x00\
`\x1a\xf2\xa1\x18\x91\xf0\x93 S2\xe9\xd0\xba\x81cA\xa3\xc1\xef\x02\xb3\x0f\xa3\x11\xb4_\x02/L\xa18v`\x10\x1ca&L\x90\
\x17D\xc3\x07\xb8\xc0bYc\xf7\xab\x02=\xe1R8Q!\xad\xd7\xa0\x8a\x10R\x84\xde\xa2}S\xd3\'\x9bQ\n\xa1\x11\xbd\x8b \xc2\
#a\xe0\xe0\xb1e\xe2\xa2C\x97\x13;\x0cP\xb1Y@\x90\xb0\xf0P\x91\xd3\x13\xc1A2\x82\x03\x94\x97\x03\xb2627\xc62\xa4^\
\xc3yc\xb3\xb9n\xe2\x8d\x89\xe1a\xfca\xf3\x84\xe3*\xa7\xb0Q 1\x94Q0P\xcc\xa1\x1b[QB\xc7\xb2H\xaaaZ;\xf1\
\x14\xab1\x00\x00\x00\x00\xb2\x82\xa7{\x10\x11+r\x81@\xe0\xdd\xd9\xa2C\xfc\xa01\x1cq<rsZ@\xb3\xf0\\\xc2j\xad\x80\x01\
|\x11l\xa8!\xeb\x95C\x86Gs\xb8?\xb3\x99\x01\xe0\x19\xcf\xd1\xd9\xc7\xf1\x15\x93\xb3[\x8f!SU\xc0v\x98\"\xda\x00\xc3\x01g\
q\xac\xf3\xb1\x17\x9aQGK\xb0_J\x83I\x86\xe1\xa3P\xc1ua`\xafR\x91\xff\x93\x03@\xe3\xe0\xd4rA\x9c\r\xb2\xcbL\xf3\
\xaf\xb3q\x8a#\xc2\x0e\xd4\x90 K\xf19\xe4\xd0\x02I\xf1\x91\xf6\xc1ZjS\x1c#\xc0\x05\x82\x83\xcf\xc8B\xb9>\xc0\xefv\x10\xf0\
80\x82\x8b\x10e\x8b\xf1m\xc5\xe0\xa8\x03\xa1\xf4\xcdRE\x172\n\x95CG_A\x00\x00\x00\x9b\xbc\xb29\xdf@\x16\xb6\xe2\x14\xd3\
\x90V\x04\x93\n\x1d\xc2V^\xf1\x86F\xb1\xc2\xe5\xb1Y\xfe\x00\xdb\xbcB\xde\xc0\xa2\xd4\x1a@\xb0E\x81\xb6\xf1\x91\x84\xc4\x01\x96\xad\x12\
\x995a\x9f\x931\xe5t\x11\xe08\xd3@\xd5\x82&\x8c1\xbc5\xe2\x17u\x016\x94\x12\x83\xdc\xf2\xdfZ \xe9\x9a\x01x#\xc1C\
J\xd0\x1b1\xf0\x8e[Q\x93[\xe3\xe1\x07\x905lqO\xfb0\xc4G\xa0\xfc\xe7\"wA\x93\xaa\x06\xd0\x0f1B\xf5\x1a\xc2h)\
\xe0\xec\x99\xf3\x91\x9e\xb0\xaf\xc82vKS\xe8@\xa1?O\x01\xa69\xd1\x1aK \xceT\xe2\xad\xf4R\xe9O\x91\x0b\x12\x82Hk\"\
\x9a%\x01\xb2Z\xe3e\x0707!\xd2\xec\x08R\x9b%\xb0*\xfd\xa2B\xd2\"\xa1i\x90\x88\xe7P\x1eD\xd1\x1f}#T\xe4\x90\x86\
s\x03\xe0\xdc\xa0y\x04\xd2\xa1g\xa2\xd2K\xc0\xd9\xd5\x01\xb6\x92\xc0\xd2\xbba>*\x13\x12L\xa2W~B\xc8\x1c\x10\"\n\x81\x04E\
\xb3G\xab\xd0\x11\xe4\x80<\xea\xd1k_0\x0bW\xd1\x13\xa1`\x13K#6Iq1\xfbR\x98B\x01\xbe]Chzr\xcb]\x92\
\x88\xb3\x12C\x8b\x13\xd6\x03\xf3\xe0A\x83\x88D\x02\xc8\xd4p\xdf}@\xea\xcc\xf0|\x1a\xd0\x03\xce\x02f\xe0\x90\x96/\xc3\x18\x81\x93\xd8\
\xeb\xc1\xfa\\\xd0\xbc[\xb0\x19\xb5\x10\xad\xac\xb1]\xbb\x01\x82c\x00\x1f\xd1\x80\xa3fST\xca\x10\x8bW!\xc0?\x11+\x01\xf1\x19\xf0\
\"P\xec\xb0X\x82`OF\x91\x82\x1c\xd1\x85\x1d\xe1\x00\x00\x00\x8e!\x00m\x8e\x03\x16?\x83u\xcb\xd1\x84M\xa0\xa5\xc6\x11\x99p\xc0\
\x1f\xeca0\x16PQ\x85\xa1C\xda\xe0{#`F\xd7\xd1\xe30\x93%\'\xf2\xbc\xc6\x91\xaa$@\xec\x970\x83\xd3\x90\xb1\'\x80/\
\x96\x01\x00\x00\x00|\xcc\xe0k\x1b\x00\x9cI`w+@b[\xe2\xf9\xb4\xf2\x94\x1fQb+@\xb2\x97\xa1\xcf\xefR\x9d}\xf3\x1b\x06\
\x01o\xe7\x11\x9d\x88sl\x8e\xe1\xcf\xcc\x82s\xe5\xd2\xdfa\xd0Z\xd9!{9\xa1Mg`o\x89\xf3Y\xb6\xf2S\x17\xc2B\\\x90\
g3a\x13\xda\xa0\xd7\\\xf0\x97\x7f\x00\xe3\xd2\x90\xfa\\\xc1\xf0\xc5\xa2\xb6a\"\x18;\x00B^\x810\x04\xc1\xa9\x93\xb1\xb1:\x13e\
\xd3\xa0s?\xa32\xa3\x00\x04\xd3\xb0\xf1`\xe3xR\x11Q~Qd<\x91\x9eir\x0c\x89C\xab\xedr\n}\x03R\x9c\xc1\xc9\xd3\
\x12j\xe4\xe2\xc9\x1807&a\xba\xce\"\x84A\xc0\xd4\xfb\x10\xea\xca\xe2E\xd7\xf2\xe9\x8br}\x94\xa3\x7f \x82\xe2\'\xe2\xe3:q\
\xdd-Qd}S\x89\xc1\xa2\"g\xc0I0\xf0\xa9\xb4A>a0K;\x91\xfb\xfb\x01\x02\xfb!\xed9\xe0\xd3}\x00\xfb\xaer?\
\x8b\xb2\xb9\xd3\xc0)\xccA\xea^0\xa7\xcb\xb1J\xf1Pmf2\x9e\xe1\x00\x94D\x10\x02\tA\x0e\t\x91\xf5bAET\xf1Q\xf9\
\x82\x13\x07\xe2\xa5\x8f\x80\xc9\xb50?~!#GcF\xfc\x12K2\xe2\xb8t\x00\xba\x9b\xc1\xe3\xbf\xa1\xa9\xb9!\xef\x01\x11\xd5\x84\x13\
\x7f\x80`\x0e\xd1a[\x0e\xc3\x84\xa8\x11%z\x02\x93\xf5\xf2C4\xa1<*!\xd0\xda\xa1\xb7\x00\xc2\xfd\x86\xa0\xfa\x85\"\xb1\x95`\x00\
\x00\x00\xe34\xc0H\xbc\xe1\xe6h\xc0z\x85\xa3\x14\x9b\x01\xdf\x16Qz\x96\xd1\x85\x0f1?)\xb0\xdb\x9d0\xad\x99pK[sBz\
\x900xAs>A(J\xc0\x00\x00\x00\xb0=Q\x0e\xe30\xa9Q\xc3\xe91P\xe8\x8e\x13\xc8\x94C}\xd6qWo#\x17\x8aS\
\x17s\xc3\x85\x14Q\x7f\xca\x02E\xc5\xb0D!\xf1\xf9\xc6\x90\x00\x00\x005!16\x820\nt1\xe0\x8f\x90\x10=\x91X\xffbD\
zS\x9c[\x03/FA\x0e\xee\x10\x10B\xa3?T@|\xa9\xf2\x9d\xd9\xd1\xd4eP\xb0\xe22\tU\x82\xeaO\xc3\xfdC\xe1x\x8f\
\x83\xe9\xcc!\x7ftc\x93oc\xab\\\xc0\xbc\"\xe2S\x81\x80jj0\\\x81Q;}\x10\x91\x8b\x03\xbc\xcb\x92\xd0\xeb\xb1C-\x91\
\xfa\xa7 \x12\x94\xb0\x1cC \xc4\x9a\xf1\x9a\x8b\x12\x11\xd1\x92<{\x12\xe7[\xc0\x17\xa8\x81\x8c\x1a2[4p\xc3U\xe31\x08PA\
L\x12D\xcd@\x89\xd7\xb0N\x15\xf0\xb6\x0e0\xa7t\x80>\xe5\x90\xf99r\x19\x00\x83{\xbb!Z\x17\xe3\xd9G\xa1\xe2?@&\xe3\
\xe0-9 \x9evSE9\x11A\xdd\x82)7\xf2\x05o\xf2\xe1\xda \xb18\xd1m\x98\xe1\xc4\xb3\xf2\xd2bR\xea\x9b\xc3\x00\x00\x00\
\xff\xcd`\x12\xfe\x10k\\ \"E#g\xa0\xf0\xc4\xbe\x80t\xd2\"W\xc3\xc0\xbf\xf6\x90_K\xf1\x1f\xe4\x92\xb7\xf0p\xb0\x01\xd2\x03\
\xd0r\x0b_\x83\xbf\xe7\xd1 \xb3\xb08\xc5p&\x8a\x03\xae\xaf\xe0\xeeJ \x8bR\x00\xc4\x80\x03\x1c\x13\xe1\xc04\x82\x84\x11\xd3@H\
C&\xddP&\xaf\xa0V\xee@\xbd\x12\xf3#V\xe3`\xc7\xc0\xf3\xc7\x90\xb7\xa9\xb0{\x8d\xc1vB\xe3t\xe2\xa2\x89$Q\x8c\x96\xe3\
T\x1d\x81U\xaf\xe19\xf1\x90\x91\xf1\xc1\x83W1z\xacq\x042`\\[\x80*\xe7P\xff\x011M\x97r\x84\x00\xf0r\xb1Q\xd0\
\xa2\x81\xa4\xc1\xa1c\xa7\xb2\"\xd8 \xed\x9b\x82x\x0b\xb04uAC%@\x94\xbc\xd0\xf7\x10\xb1\xe4\x86c\xc5\x9aP\x19<\xa3\x00\x00\
\x00\x02S\xc3\x05r\x11\x02>\xa3\x00\x00\x00\x18\x16\x00Vn\x11\x96y!7\'Q\x18U\x11i\xf9 \xb7\x04\xc3e\x1f #5\x00\
\x94\x94Q;\x121\x05V\xd3HL\x11\xa4$qC\x03\xe0\xdf\xe61m\xdfR\x1e\x1cBb\xd2\xe0>\xfd\x91\xa6\x01\",L\xf3f\
[\xe3_\xca\x10\xac}\xc3\xf9FC\xa7\xf7\xc0av\x01\xed\x9f2\x00\x00\x00i\x90#}Z\xf0g\x941\xfb_\xf0f\xbf\xc1\xb5\xad\
\xc1M\x93\xb2sH\x91v\xb4\xe2\x03=\xe0,\x9f \\\\\x03\x13v\xb0\xfa\x95BS\x1ca\xf3\r\xe2\xd2F\x83\xf9\xfa\x81\x8fOS\
\x05,\x82\xb6@@E\xc8B5\xd51w}\xc0\xfb\xa90@\xf2\xf1\xe2\xb2a\x02n@\xb0C\xb0>J\xb3\xc5\xe1\x00\xed:S\x7f\
L\x11\xc7\x04B~\xde\x81\xf4\xfe!\x92\x10\"T\x9b\xa3\x94h\x91Z\x91\x80\x8f\xed\x02|\x83Q\xd3\xf7 \x88\xaaaH\xb7 \x94s\
\x20\x02\xd5\xd1>\x18\xc1,\xc3\xa1\xe3\\\xa3\x18\x10A\x91I\xb2f\x8a\xa0z\x85p\xb0H\xa0\xf9\x151\x8e`\xf3\xdfaA1\x06a\
\xde<\xd2\x05|\"\xd8B1\xf56\xf0\x85?a\x1c\xda\xb2u\x19@\xbd;\xb1d\xfa\x80PhQB\x00\xc0T\xd9Riq\x90%\
\x0e\xb1\xeed\xe1\xd9zQ\x1fBs\r\x03A\xf4qC\xdb\x9b\x83\x17\xb1\xb2\x02\xb9R\xc1j\xb2\x00\x00\x00\xbeN`m\xf4Q\x14,\
\xc0\x95F!\xc3\xb5\xb2Vk\xf3\xff[r\xf2\xf3\xe1\xe0\x94\xe13\xff\xe1\xb5G\x025\\c\xe4/\xa3O\xdf2\xa9\xa6Q\x1dpQ\
\x06.b\xd0Q\xb3\xa8\x9b#\xda\x18\x82\xdc\x883\xd3`\xe1[B\xa3 \xed\xe1vx3\x03\x9aB\x15\xee\xc0\x81g\x03=Bc\x1d\
\x16q\x00\x00\x00\xfc\xa5\x81QEP\x829\x93\xd2/\xb03Z\xd0^\x97\"\xdbysZ\x95\xe29\x1e\xa1\xf6d\xc2\xfe\t\x80\xeb\xd0\
\xa0\x11[\x12rx\x10f=\x93\xf0N\x12\xa4-2\xe11`\xc8\xb2\x11\x82|!\x80,@\x93\xe2p\xe7)#\x04@\xa0b\xfe1\
\xa5l\xe2\x96\xb2\x91\x1c\x04\xf1\xffgp\x1b2\xa3\xce6\xd27]1;s\xc1R4\x93c\xfb\x91\x12=\x93\xb8\xe1\x81O\xb2Rm\
`q\x98[\xe0Q,\xc3\xf7L![\r\xd2\x19\xa9r\x03\x88Bk\x15pZ\x8fsT7\xb0\x067\xd2\xd4\xab\x00\x18zR1\xcc\
0\x10\x87\xb0YVC\xf3X\x80\xf3\xa4\xd2\xc9~\x91\xed!\xb2\x8f)\xc0\xeaks\x85\xae\x10\xec\x02\xc1\x9e\xbb \xfc\xa2Ak\x183\
\r\x80PG\xcb\x11\x1b\xb6\xf0\xa9\x83\x93\xccp\x82k\xd7a\r\xda\xb2,\x94\x93\xbf\x1c\xf0\xd98\xc1I\x90Pe:\x10\x98\xe0a\x87\
\x0fS\x10P@6T\x92\xa241\x90\x9b\xe1\x87=3\x9e\x82\xe3\x9bV\xe3.`#\xb4g\xc2\xb6\x84\xd26\xa0\x10\xac\x16\x02\x1a\x18\
\x114\x0f\xd2\xd0S\xf0\xb8\xcb\xa0\xc1P\xb1Ki\"Q0@(\xab\xe0\t\xf4\x80\xbf\x01\x83\x02\xb3qMl3\xe8\n\x12I7q\
\x8b4\x91\xe7P`\xed\x8f#kw\xc0\xc7\x97C\r\xed\x00\xf6\xfa\xf0\xbe\xa0\x11\xd0\x8f\xe2Q\xef@\x16> \x9c\x81\x93hB\xa1|\
uQf\xc4\xc1\xac(\xc1B\x8fc\x00\x00\x00\xab:@\xa7\xae\x11M\xb60\xef6\xe1\xf6[\x93\t\xea\x11\xfb\xd2!i\x01\x11|\xfe\
PR\xa5@H\xf0a\xdb\x922\x92\x00\xd2\xd5\x8f\x90\x03\xb9\x01\x13\xc0\x02\xc7UA\x1b&\x91\x8e\xd8\x118\x81P\xb1\xab\x00\x9c\\\x90\
\xd0E\xb3\xbf\xa4\xc1\x18\x9b\xb2\xdfL\xd2X\xef\xe0\x9f\x07B\xe9\\\xa0\x9d\xc3\x90k\xe9\x92\x99A\":\xc0\xe0\xee(A\x1d:`\x03\
\xf1\xd2\xe9\xe2\x81\x8c\x14\xe2q\x0c\x01\x08\x8c\xe0\x82x\x03\xd8~co-\xa0\xb2\xdc\x81\xaa\xdc\xc2\xe1O`\x07\xf2\x81(A\xe0o\xc3\
\x11\xa2[1~$2\xbb\xf0\xe2o\x89p1\xef\x02\xe1\xfa\xa0#\x8a\xc0\x85Q\x80q\xa3\x00\xdb8\xe0\xdcc\x03!\xa5\xb0\x00\x00\x00\
#>\xc3>\x8d\xb3\x1fq\xc2{IA\xb9\xd6\xa0\x00\x00\x00=\xdc\x00\xe5\x83\xa3\x1b\xf8\x80D>\x01\xe5\xbb\xd0\xfa$\xc2\x9d\xeb\xf1\xa9\
\x9eQ\xbb\xa0B\xde\x9e\x91\xf3^\xc3\x16\xd5BM\x95q\x05\xec@\x90\x87\x92\xa5\xf3P9\x84\xa3\xdcTS\x05_\xf1\xf0\xd4@\xb4l\
\x11S\xf8\xe0d(\x00\r8\xb2\x9f\xd3\xd1\x9b\x17P\x7f\xe31\xf8\x8d\x03\x9a\x0b\xd1\xe36 X\t\xd1X{C\x85}S\x81\xf6\x90\
\xc2\x19p\nfA\x1a\x0b1V\x9b\xc0P\xdc\x80cj\xf3<\xf9\xe0\xb6\xc9\xf0[\xeb\x01\xba\x05A\xc5>\x83h\x1e\xe0\xf2V\x13\xe5\
\x83\x91s9S\x16\x0b\xd3\xc5\xb6q j\x01u\xe6\xa0^:\xd1@\xdfP`\x19Q\x101c.\x94@J\xeerLV\xb2-Y\
\xc2\xbc_A\xfb3\x00wHR\xd2=b\x82\xd5pe\xa71\xa8\x83\x91\x82\t\xc07f\x82\xe8\x1ar\x05\x14\x12[\xf2\xd2\xf57q\
\xb5>rI?#\xe9-\xc0\xcfP\x11\x19\x0e\"\x86\x0e\xe141\xe0\xb5\xdb\xe06\x8c\x03W\x0f\xe0\xb2u\xb1x\x052#\xc8\x81m\
\x9bQK\xbf\x012[\xf11\x073\x8f\x9cc\xf3\xf4A\xf5\x88\x00\x81\x86Q\xfe\xcf@qu\xb0|\xd7aL\x0f\xb1<f\x82\xe4N\
\xa1{i!\x81\xef\xf2U\x85\x90\x7f\x16\x13\x0cXb\xd4\x92\xc2\xd11 +\xc9q\x07\x9f +\xb3Qxo\x01GF\x92&R\xa1\
\x20\xe6\xf1w\xd0\xe0\x00\x00\x00X\x020\xc9\xeb0\x86\xf5\"\xf9\x90C2\xb4p\x02\xf4\xa0\xe3\x0eP\x91\xcc@\xb2\xc6\xe0\xc7q\xd3\xb9\
\xca\x81\xac\x94\x11\'<\x82\x0e\x7f\xc3\xeb\x92\x13!\x0bp\xe4*P\xf6\xe4\xe1AWPx&1\xa9\x92\xc1\xd5:\x11\xf1Z\xe3\xe2\xaf\
PP\x99C{\x0cA(\x0b#a\xec\x12|h\xf2#F\x90\xc2\xe8!\xc7x\x93}\x7f\x10V\xcd\x10\xf7\xf2\x02$\xa9\xa1\xe45 \
R9#\xcf1\x91Dos\xf1\xa1\x91\x14\xcd@\x03(\x00\xe3e\xe0\xc7\x00`\x1d\x8d\x90,G\xf3\x9db\x82\xc1f\x83o\xc0r(\
/ \x0f\xf3\xc2\xb64\xe0\xf7\xaf\x12\xf2z\xf1\xa8\xd8b\xd4u\xc0\x96\xf8\x00\xe0\xf6\xc1\xbb|\xc2~\x1e\xa09\x0c\x11\x9f\xf5\xc1\xb01\
\xd1\x9aE\xc0M\xdab\xa9\xd2\xd2\xab\xb7Q\x06\xe6\" |\x03\\\x99\xa0@\xea\xa01\x02@\x0e0\xf1\xd4\x01\x02\xd4;\xc3\xfd\xb7\x11\
\x00\x00\x00.\xde`c\x19\x80<\xc5\xf2W #\x8a;\x10\rE\x90\x11\xf8@\xc6`!{0\x91A#S\x87:s$(\xd1\x08\
\xd0\x81\xb1\x00\x11S\x84\xa0\xce&2n\x00\x92\x84\x07\x815\x83P\xa9d\xd2\x10W\x93vi\x03\x00\x00\x00xh\x91\x01\xe1\xd2\xe6\xb9\
\xa1 [\x11\x06\xf8\x92g\xd8\x01\xf5\x00b\xabGAs\xa8\x90\xf8\x90B\xba\x86\x83b\xe7\x11\xfe}b\x80>\xf3\xa1\xbf\xd1\x97L!\
\xb1t1\xe3d\xd1\xdf\xb1\xb1s\xb7\x90?\n h\xfe\x90!\xfe\xf2\x90r\x10x\xbf\x12\x8cr\x92\x9a.\x82x\x00\x11h6\xa1\xca\
\xb909\x13\xf2\xb3A\xb2\x1f8qw\xfd\xa0\x93\xbf\xa2\xe2E\xd0p\x88\x10XH@\x00\x1bBnP\"\xfb>C\xab\xe8\x80\xf7\x0e\
\xb0\xf8\xa1\xd0j\xb6r\x00kp\xcf{`\xce\x12\xf0B \xc3\x1c\xb71\xeb\xe1\xf0\xe2\xf8\xc1B\xd5\xa0F\xcf2\xb2\xc4\x80\xf5\'@\
\xb1\xb4\x91\xdbF\x13\x89Ds\xca\x0fB\x94\xd3`\xc3/@\xac\x9f\x90\xccI\xf3\xc7V\xc1z\x17\xa1)\x97Bbm\xa0\xf9\xb6\xc1O\
x\x83\x81F\xc3U2P\xd9m\x83\xfezS\x88\xfdp\xbb9\xd2\x03\'\x00U`\x02\x98\xe8a7\x04P\xa8uS8ps\xf3\\\
A\x00\x00\x00\x80\x82c\x82mCD\trOwp\x9a\xae\x82-Q0\xdb\\\xc2vi\xd2\x8aA\x82\x11\x0b\x02\x92z\xe2\xa2g\xd3\
\xbc\x1ec6^q+\xf7\xe0\xe6z\x11\xfa\x7f\xa0\x03C\xf1O.\xe2H\x1a\xf3\x10_\xf1\x8e\x9d\xb0\x1b\xf8\xe1\x82m0\x0cC#\x1b\
\xcdR\xcdzQP\x8b\xb1\x9f\t\x11\xd7\n\xa2\x19\xea@\x00\x00\x00/JSx\x1bQ\x8eW\xb2*\x0c`\xfcSP\x83\xc9\x12f\x1a\
\xf2f\xa8\xc2\x15#\xa2Y\xef\xa1\xfaK\xd0\xab\xccPh\x90\xe0\xb1\xee\x91\xfa\xba\x91kz\x83\x98\x1d\x92\x90\x8e\x90^w3\x03K@\
\x17Q\x90\x02#\x90\"\xad\xb0vf@$\x88\x90_b\xf3N6\xe1\x17\x9a\xc0/v\xd0\x13\xfdA\x0b\xf9\xf1\xb9\x000\xbdF\x10\x00\
\x00\x00\x97Q#ver\xf7\xd9@T\xea \xce\xaa\xd2\xf6\xc6\x91\xfc\xddr\xfd\x0c\x00+T\x13\x189\xa1\xe4\xd4r\x1au\xc0\x0c,\
3lXA\xe9\x8cA1\xc02\x04\xfa\x11.\x86\x13\x00\x00\x00\x00\x05\xc1\x9c\x80\xf0\x9e+\xc0\xac%0ud#\x0b\xcc\x10\xd8l\xf2\
u\x0f\xe1\xf5\xc5\xf1\xc9\xf1\xb0\x19\x03\xf1\x8e\x07\xd0Ch\x82\x12|\xf0\x041\xd2\xc3u\xb3\xaf\x87\xc2Q\x11\xc3\x05\xe7a\x95` \xbe\
D\x10\xfbd\x81\x0e\xc4q\xe2\rA\xe4~R\xb8M\xe3\xf8\xed\x91\xfb\xbb\xa0!\xe3\x91\xb8\xfe\x10Ku\xc2\x17\xef\xb1g\xae\xe0\xe3j\
\"\xdeW\xf2E9b\x96dc\xc6*`\xd3\x04\xd1\x98\x9d\xb1\xa8gC\x88P\"\xd8\xb8\xc2t\xaa\xe1\xe3X\x00\xcc\xbb\xa0\x87]\xf0\
\xf8?\x80)\x91\x13\xc1\xc5\xa2\xfb|\xe3\ne\x80\xdc\xcc\x90|\x19P3D\x10\xe3U\xe1P_\x13\xcev`\"\xc01N\xc7\xd0w\
p\xa3\xb6:\xe14\x00\xe1\xb5\xa9q\xd6\x0f2X-\x00\x1f\xd5\x82\x91\x90!e\"`\x1c\xa22\xa0\"\xf0\xa5d\xf3&hC\xb8%\
\x12\x9cR\xc0W\xb0\x00\xc8\xba\xa2\xab\xb4\x82\xd6|\xd0\xa6\x0c\xa0D\x87\xa3\x1b\x8fC\x06\x17\x929\x81\xb3\xd2\xa8\xf2\xb1u\xa3]\xda\x81\
\xdb\xab\xd1\x8b\xcd\xe2\x00\x00\x00\xcb\x05\xc2tY\xa2\x9a9\x03\xd2d\xd3\xcf[\xf2\x11\x8fp\x890\xc3\xc9w\xe3\x17X\xf2\xdc)2(\
Z\xa3\x00\x00\x00\x00c\xb3\x07\xaa\x11\x89\x04\"D_B\xb32\xa2\xa7\xc6\xb2%\xf6\x91\x98\x01\xa2\x87\xc5\xb2\x96\xd0\xb2\xc3\xa8qiE\
A\xf8\xc8\x02\xf9\x14\xf1C\xd6\x10\xa5_av\x1f\xc1:u\x81\xd1A\x13\x8aF\xf3\xaer\xc0\xe2\xbc\xe1dP0\x92\x18\xd3\"\x07\xe1\
a\xe9\xd1\x92\xaa\xd0\xdb\xe7\xb0c}2\xcdW\x93\xa4L\xb0\te\xe1cC\xb32\x0c\xa2\x1a\x8f\x80\x00\x00\x00\xa0\xec\xf1>O@U\
\xa3\x81\xc0\xcc!\x07\"\x00[A\x10\x93#\xb2-\x8cs\xe6u\xc0\xa9\x08`\x98|\x11\xd16\xa0S9\xf0l\x18!l\xf8R\xed\x9f\
!Jn\xf1K\x1d\x82\x0e6\xd3E\x88\x90\xf5S\xd3\x00\x00\x00h\x94\x83\xe1(\x00\xb0\x03!\x94\xa7\x90;\x051G\xe2\x92\x92m\x11\
\x06VBp\x17\xc2\xaa\xb2As\xadP7\x1c\xd2\xbcS\x11\xb8q\xe3\x9e;3\xa2:3\xee\x1aa\xb7D\x81\xcd\xa4A\x08\xbf\xa1\x16\
\x95p\xb6\xa4\"\xa3\x9b\xf1\x1f(0\x1e\xa7\xd11\xd1\x01a\xba\x92:RP\xb0\xe3\xf0_\x01\x12\xb9\\\xe3\x80A\xe1\x95\x1d\xe1\xe3\xe9\
\xf01\x8b\xc0\xaaw`\'\xd6rk\xea0\xba[S\xe2+\xc3\xcf\'\xa2\xc9\x86q\x08|\xf3\xa0X\xf2\xd0la\x89\x11\xf2\x8b\x13\xc1\
\xdeO\xc2\x15\xdep\'h\x81\xbc;3\xd4\xe3\x02\xed\rB\xf9\xd6\xa1\xa4\xd5\x81\xb4F\x03\xf7(\xb0R\'Sj\xc2R\\\rC\xaf\
\xf5\xe2\xb4\x82\x00\xa4\x94#\xf3<\xa00nc:F\xb0F\x97q|\xd3Q\x00\x00\x00\xb4\xed\xa0\xe2qpE\x9c\xa1\xea\x86\xe1\x13M\
\x90\xe1\x9f\x01\x9c\xc7\xa0.X\xa1\xd7\xa3@\xc1.\xc2\xb6.\xe2Ie\x10\xa0\xa8\xa2\xa2\xc2P\xbd\xac\x01:\x0b\x10\x00\x00\x00\xb92\x11\
r\x813\xecG\xe3\x8e\xc1\xd1\xa5\xec\x10\xad\x84 \x00\x00\x00\x98c0C\xbd\xd0\xf7\x8f\xf0^E\xd3\xad4\"{\x93\xb1\x85[A\xd9\
nP\xe2\xef\xe1\xa1\"\"}cA\xf28\x83\xf0\x14\xc108C\xd5o\xc3e\x1f\x82\xd7V\xb37\ncK\x03\x01\x7f\xecR\x9bt\
R\t\x1a\x92\xfa\xa8\x12ia\xa03\xba\xb0\xc5\xfd\x01+\xac\xd1\x87\x05@ 4\xd0\xe0\x8a@\x82\x1a\xc2C\x93\xc0\xff\xed\xe0y\x19R\
dY \x00\x00\x00!\xe1p\xb7\x08\x01\xda\x82C\"\x8c\xa0\x93\xc0A\x00\x00\x00\xc2h\x826P\x82@.\x83\xe7\x12\xa3\xac,\xa0\x15\
j\xf2\rJq\x11j`{\xce\xa0w\xf9\xf1Zb!\xd3:\x10\x0c\x99 !\x02\x02\xd8@\x93\xce\xc8`z;\x92\xde\xceA\x80\x9b\
A\xf3\xf5\x81\x9aH\xf3/\x82\x01;\xbb\xa0\xb3\xae\x90u\x1cQL\xfb\"\xb3\x94\x03\xa0n@\xcfC1KT@!\xdf\xf1\x00\x00\x00\
d\x9f\x11\xc1\xe9\x80e\xefP\x8eS\xe0\xfd\x08\x00\x14:R\xaal\x112\x16\xa1\rT\x93\x19i06E\xa0\xd9\x1ear\xb0\"x\
oS`\xc1`\xdc\x0c\x00\xad\xf3\x82\x1d\xc3\xf0L&b\xe4C\xa1\x10\xf4\x02M|\xe3\x15h\x01\xd4\x96\xe3\xb6\xdd2\xba\xac2\xb0y\
\x10!&\xa1R\xfd0\xda\x1c\x02\x1ac\"/\x1b\xc1\xfb\xd9a\xfa\xa9R\xf4\xa5\xe2\xf4\x83\xa3I\xc3\xf1`F\x81\'\xd4\x01\xba\x90#\
\x0c\x90C\xc4H\x83\x96;\xf1+`\xc2L\x92s\x82T\x11Uj\x91\xf1\xd1r~GP\x7f\xb3 \xce\xb7\xd2er\xe0\x8c\xa4\xf2\x88\
[\x12\xc4\xc8\xb2\x1d\x85\x80\xd1\x94\x11\x95h#6\xe8\xb0\xebEc\' \xe1\x1f+\x80\x00\x00\x00`U\x80j\x02\x11IS u\xdb\
\x01\x0b5 \xdd\x13\x93|\xa6\xd2)\x99\xe3\xb5\x9c\xa1\xda\xb4@  p\xc8\xf8\xf03\xf4\xe2\x02)\xd2hI\xe1\ts\"Q\x80\xe1\
\x92\xe2B\xbaL \x95\n\xd3\xe9\x0fr\r\x8apR\x99\xd2\x8b\x8d\xf1\xf3~`\x84\x89SeP\xf1\xabTRB_\xb0x:!&\
L\xb1c\xc0\x90-\x84sG\xf8\x81CU0\xfa\xd7 \'\xba\x82(\xa2\xa0\x16Y\xf03\x07\xd0R\xcep\x88\n\x00T\xf7\x10\xacy\
\x11\xce\xb9\xb1\x13O\xf1\x01\x1a\x01\x08\xc7\xa2\xc3\x89\xe3\xee\xae@\xe2\x10\xf1\x07\xde\x90\x97\x97\x10MhC:\xc0\xb1\x16\xe2\xf1ITc\
\x10]\x93\xc2\xee0\xb6\x81\xa0\xa8\x8a!\x12\xc5\x02S\x06\x03\x1b\x1eQ\x1dyA\xcd^\xd01\x96\xa3\x00\x08P\xe8\x00\xa0\x87\xe7\xf1\xe7\
\x1a\xe3\xc6!\"\xfbi\xe2JZ\xc1\x13\xe8`\xe4kP\xda\x8a3(\x17\x01\xb8\xb2\xb1\xda\x7fS\xdc\x18\xe1\xbbV\xb0U\xa5\xd1\xe3\x8d\
r\xd9\x07\x82\x0f\xfcp|f\xa3,\x8bQ\x03n\x83{\x9c\xf16\xca\x80/a\x02zE\xa0&x\x02\xe9\xcd\x92pMc\x8f\x03\x80\
x\xc1R\x0fj#X\xc2\xf1\x1d\xd9P\xea\xadq!\xa7\x90N\x03r\x1d0\xc0\x8d\xad\xe0\x04\xdd\x01S\xf1 \x07\x95\x01\x85_\x11\xed\
\x14b\x03\x11\".\xeb`f\xd0\xf2s}3\x88\xb8A\x05\\ +\xbf!<\xe9\xc2C\x8d\x00\x11\xec\x91C\x0e\xf3\'\x8f\x90\x7fX\
\xf1c\x9c\x10\'\xf1p\xf5 \xd2\xd7\x0f`\x15nb\xd0?#\x91\xf3\xe1~\xeca\x9be\xa1U\xdaq\x81#r\x17\xa7q\x9f2\xc3\
\xf4=\"\x97\"\xb08I0\x1e\xcd\xb0\xdd\xfb\x10\x8f6\x93\x14\xcb`\x99=\x83\x9b\x00Qu%1\\u\xa2\x11\xdb`\x7f\xe6\"\x99\
80\xb2eq\xda\x90\xa0\xa8\x19\xd1\n\xb8\x910(\xb3\x9e\xff!N\x99q\x18\xcf\xd2\x98\x85\xe3I\x01\xf2j^ \xb2\x8f1\"\xcc\
B\xcbQ\x10\xb1,\xa3\x18@S\xaa\x061\xab\xae\xd2\x83\x963\x1bx\xb0I\xa7\x00n pU\xc3\x82\xfc<b\x19X1\xde\xb8p\
\x88\x90\x12fg\xe3\x10X1)\xb7p\xab\x8f3\xf5\x7f\xf35\xbfq\xe1\xdbR7\x05\x13\xa0:\xf0Q\xb9a\x7f\xb1pf\x12A\x9d\
\x0f\xb3PAP/D\x93\x16\x84\x02\xac\xc3\xb1\x9fn\x93\xe7i\xc1\x8c\xaf\xc2\xc1\xb0\xd08e\".dA\x9b\x1bq4\xaf\x01\x0e\x1f\
\xb0*s a\xd9\xe1\x15\x1d\xf2T\xb0\x12Pe\x10\xa6\n\xd1\t\x13\xe0Rt3\x18\x89\x10\xf7\x06bn\xbe0\xf6\xd6\x80\xcd<\xe2\
\x03\xf9p\xf2\xb4\x81\x1e\x93#\'\x17\xc2\x9f\x1e\x12i\r\xb0\xf6\xad!a`\x13\xe3\x17At\xe0\x01Sz\xa1\xb7l\x90\xa4W\x10\xa4\
5R\x00\x00\x00x\x9bpFz\"\x96U\xb3\xb3\xbc\xd2\x8f\x1fp\x00\x00\x00\xa6\x92Cn\xa9 \xda\xaa\x90\xedD\xf0\x89bBR\x1f\
@d\xe6\x80\xe9\x82\x93\xbd\x8d\x92w\x11\xd0r\xc1\xf1\x86b\xf3\x9f\x86\xa1\x15+\x81\xce\x88!\x1av\x92u\xb9 \x9fy\x90[\xe7\xe2\
\xa0Wc\x1e\xca\x12q\x18\xb2VJ#:\x9f\x12{\xe9\x01o\xca@\t\xbe@\xc3\x80\x82\x85\x05\x12\xfd\x120\xb1\xdd\x10.\t >\
*@\xd2\xbc\x00\x83\\\x80\x11\xbaA\xdc\x8eC\xdbq\xf2\xa6i\xe3\xcf\x04@\x98\xca\x81\xdf?\xa1OW\x91h3\xd0\xba\xfa\x80]\xd4\
\x80\xecP\x13)\x94q\xc0~\x03\x80{0\xd5\xc8p\xc65\xf3R\xc5\xf06a\x01\x9cu\x00\xe5\x85R\x8b\x81\xa0\x13m\xc3\\\xff\xc0\
\x10\x050\x90\x80\x81\x04\'\x83\xde\x11C\xbe8 \x10t\x03\x87\x03\xd1\x84\xb2\xf0\xfc\x9aA\xbc\xb4\xc2n\xecp\rW\x00\x8a\xf3p(\
`\xc0RX@\xfc\x14\x83\xaf\xb8Ak\x10\x13\x9dQ\xd1\x00\x00\x00\xe0\xa5\x01\xa9\xb9PZ,@\x85\x10AmR\x00=\xfe\x02r\x1a\
\x80/&\x93\x18\x93`uw\xf0>\x9cC*yS&-B3\xd3\xd0~\xad\xa1\xb1N\xc3\xccy\x03\x15{Q\xd3c3\xf9\xfe`\
\x8fRB\x96\xd7\xa0M\x0f\xd3\xe6\xa5\xa1\xf9Os&z\xa3\x12R\xf0\xf3\xa2\x10\x88\x16\x02u@\x90?\x8c\x10\xb1c\xe2F\x9b\x02\x95\
Gc\xdc8r]\xf9Pb\xaaPV\xfe\xa1X\x05\x81\x90=\xa0\xfb\x8d kJ\x82\x00\x00\x00)J\xe2\x93\xb5\xa1\xbau3\xeb\x06\
\x03\x14\x15c\xeb\xbeQU4\xc1\xa0\x95\x82+\x9a\xd3P\x07\xf1T\xf8\xd2c\xf1R^\xab`\xf2/\xa1t\x08\"#\xdb\xb1\xf0\xe6`\
=\xd8B\xe3\xfa1\xeb\x88\x81W\xb1\xf1\xa69\xe2\x08\x15\xc0\xe1\x0b\xd1\xaf\x19\xb0\x1ed2\x9a\xec\x01\xa1D\xf3\x81\xf8\xb1&\x041\x8b\
\xaa\xf0Z\xe9\xd0\xe5\x17\x92\xe4^\x834M\xd3\xbb`\x83U\x06\xb2\"\xbc\x02\xef\xbd\xa2\x1f\xf5\x12\xee@ \xa8\xca\xf2J\xcdq\x00\x00\
\x00|\xa4\xe0\xf6\x81s os\x9e\x8a\x80\x1aF2\t\xd5\xf2\xf0j\x13OQ!@\xb1\xa1Y\x84\xa1\x00\x00\x00;\xab`\xc8\x91S\
\x00\xa7\xf249\x93\xf0nQYP\x83D\x94c\xb1\rA\xec\r\x91\xe6\xa3\xc1\xb7x\x92\xe7=\xa3\xa7\\\xc1\xb1\x9a\xf1\x8b\x93\xd0g\
E\xa3\xc8# \xc9\x17q#\x10pZ% \"\xa4\x11\x1c\x80C\xfb\xc9\xb2U\xa9r\x16\"\xe2b\'\xa2\xc1A\xb0/\xaa\xb2\xb3\xe5\
\x80\xbf\xb7 q\x10\x10\x94u\x10\xaea\xe3\xbbj\x11Pa\xa1\xf0\xc4@\x1c\xab\xf1dS`\xebQ\x80[\xd4\xa2{p\x82\xf3\xda\x01\
\xb6\xd6\xd2\x04L\xa0X\x02r\xa4\xc3!!\xbe\xc1\x89\xfb\xf1\xd4_\x03\x1fw\xc3\x1a\x12Q@\xe1\xb1\xccR@`n\xb15\x1es2\
>c\xfd;\x00/c\xf0i\x16p15\xa1\xfdk\xe1\x98\x06\x92\xe0\x9a\x01n\xcb\xc0\xd9\xee\x81\xb4\xff\xe1L\xee\x10\xe0\xcf\xe2\x00\x00\
\x009y\x13\x19\x0f\x83:\x88\x01\x8fl#\xd4[\x91wgQ\xf31P\xc0\x9b\xc3\xdd\x92\xc0\xa2F\x93\xcb\\\xd0\x12m\xc0\x89\xd5\"\
\xf6\xeb\xb2[x\x93\x1ad\x91\x14b\x03\x07Q\x10/\xfd\xa0\x1f\x01\x81\x00\x99\xc0[m!\xeb\xfe\xc2\x0f$\x10\r\xd8\xf0\xcd\x82\xd1=\
\xf60\xf7\n\x82X\xe3\x92\xe4\xba\xa1\x01\xec\xf1[\xdcpw\x89BM\t\xa0\x85\xdeA\xa5>\x91\xa4p#\xdf\xcf\xf1\xe1\x90\x03\xd9L\
q\x972R!t\xc1\x96\xc1\xa2\xf2_s\x85a\xf2\xcbp\xf0\x9f/\"\x84\xee\xc1\xc6a\x839\x8e\xa1\x91\xf3P\xfe-\xe3\xb7\xc4\xa2\
\xdek\x82\xddQ\x11\xa2\xad!\xee\x15\x81N\x86\xb2}\x8d\x03\xed\xa0\x81\x0f\xe4\xa1\xae\x0cq[\xedq\x0eI\x90k\x08\xe1\x9c\xb7@\xa8\
L\xc1\x16\x8b\xb2\xfe\x06\x81\x00\x00\x00\xa5\xc5\xb2\x14\xf1\x10M\xd8`\xa9\xf2@J\x07\xe2\xb0a\xb1H\x84A4\x83aN\x93\xd3\xe4X\
\xd3ir#\xe3F\xf2\x806S|[P\xd3t\x93\xdf\xb0Q\x90I\xd1\xcc\x8c\xa1\x1bg\x810\xf3\xf2\x15\x8b\x80\xa3f@\xf0R\xb1\
~\x99\xe0N\x10b\x1fo1q\xc0a6K\xa1\x00\x00\x006;\x91;\x02\xe1\xd2\"\x02Y\xd5@m\x05\xf2\x9a\x1b\xd0Y\x1dr\x81\
\xef \xf7\x1d\xc0x\xdd\x10dR\x01\x84\x19R\xb5t\xe3\xf3\x13\xb0\x11\xc0\xb0\xf02C\x91\x81\xa0\xeawC\xbe\x9d\xf0\x90(@\xb1\\\
\x02\"\xea\x12\xb1\xda`\x0ff\x12Uh\xb0\xca\xa7a\xd8[C\x00\x00\x00v]@i\\\xc1\xb8\xf5\xe1\x82X\xa2\xd1Q\xd1{l\"\
\xe3\xad\x00\x91\x8ca\xfev\xd2\xf3)\x12\x14@0\x88\xa9\xc1\x10\xa0\x90\x00\x00\x00/\x86\x91\x87{\xa13\xb5\x01\x8b\xcb\x10\x03\xa9\x92\xd8\
\xad\x81\xa6\xe10\xe5\xcd1\x0f\xf0\x80\x17z\xf1\x07S\xa1C\x1ba\x00\x00\x00j\xfc\xd0-\xf2\x01\x15n\xa0\x913a\xf6\xc4\xd2\xeb0\
\xc2\x82I\xb0\xcd\x8bC\xa2\xbb!L\x92\xf2\xd3\x93\xa1\x929\x81A\x85\xb1\x00\x00\x00\xa1\xd5 pc\x83[^\xd0\xad\x9b\x81\xa7\x1b\xf1\
\xcf\xc6bk\x82@\x08M\xd0D\x14\xb1\xe9\xa4 \xdes`\x99v\xd27\xb3\xa2\x1b\xda\xe0\x01\x85q\x80+\xa2?\x82p8\xd2\xf0\xa4\
\xe5\x80f\xd8\xe2\xc1M\x03\x06\x10\x014\xbeP\x84\x90\x90hs\xa3^}\xf0\x0c\x1e\xb1A\xf3Pc\xf0\xc0!ka\xfbV\xe3\x00\x00\
\x00mKs\xf7\xbc\x92\xf4\x95#\xaa\xac \xde\xe4\xf0\xea%`\xfdY\"\xf8q\x80`M\xd1\x02pP3[\xc2\"\x10s\xa7\xceq\
\xd0\xda`a\xd8A\x98UP\xf6&P\x02{\xb27\x8f\xd1E\xb8\x82%K\xb3=\xae\xe0Z\xb4a\x8d\x10A\tx3(\x86!\x1d\
f\x90\x06\x89 \x11p\x101\xe5\xc2\xe1^\x90Z\x93\xb2\xb1\x88\xa2\xde\xed\xc0\x00\x00\x00\x88\xb3\x10\xb0\x98 7\xd0\xe2\x00\x00\x00o\x83\
\x11%\xf7\xe1\xc3-`z\xcdP\xbf\xff\x81\xa4\x98`\xd7N\x01%\xc1\xf2y4\xb3a\xebp\xa7?\x01\xf5\x16A\xb7\x98C\xf3\xd0\x02\
\xeb\xberDEqt\xdd\x02\x08zC\xb1\xf1\x82\xdf+ x;\x112Vs\x92@\x02\xdd\x1d j\xe1\xe0\xdd/\xe1YL\x13\r\
\xf8\xf1|\x0e2x.r]<\x80{t\xe2\xf4a\xa1\x01]\xb3\x7f.\x00i\xf92\xe1Db\x85\x901\xd7-\xf3\xdc\x95\xa3\xe8/\
\x00\xaaO\xa19o\xd0\xff\xdaa7fCg\x88\x93\x0e\x90\xb0{\xb3\xc1;-#\xda\xc6\x92\xea\xde\xe0\x90\xa8\x01\xfb\xf7b\xb6A\x00\
FE0\x18\x0e\xf0\x1eMr\xce3Q \x90\xc0\x96\x9b\xd2\xfa\xdd\xb0\xc5\xf8r\x8f40\xbf\x86\xa1\xa6\xaa@\x0fj!\xc4E\xb2\x87\
\x08\xb3\x95\xde\xc2*\xe8\xc0\\\xe4\x10\x94#\xb0\xa7\x1dB\x84+Q\xa6\x88\xd3\x1d$b\xf1\x16\xc2\x1apc\xfc\xd1b\xdb\xb8\x112\xf2\
\xf0\x08/2\xad<\xd1C\x84`\xd0K3\xadZ\xd2\xb2\xb8\x82)\x03!`\x02\xb3[\x90\xe0\xdf\xaf\x01?ys\x02\xf6Q-{\x01\
\x973\xc1\xab\xc5A\x93W\xc0\xbb\x13\x11\xfdw@\x1c\x0e\xf3\x06\x1f\x12X00&)\xd0AQ\x92s\xb9\xe2Ca\xe1\xb8Q\xd2\x0e\
y\xc2\xed\x98\"\x00\x00\x00s\xff\xd1\xbd\\\x00\r\xbe\xb2y<\x01q\xda\xf1w\xf4\x80\xb3\xc9\xc2\xb3Js@\x1f\x93\x87\x8eb\xc0\xed\
\x91!\xc7\xd1\x92\x16\xf2|\x973[\x970\xfc\x1f\xf0\xf0\xf7\x81:+@\xe7{\xb2\xcc\xc9\xa2\xfb\x0bR\x02\x9b0\x99\x12s\xd8\xcf \
\x16\x83\xf3\xff~\x13(@P A\xd2\xcb/\xb1\x84\x03\xb2\xe1\x06\xf2\xe2%`\x00\x00\x00\xa2=\xe1\x04\x96\xc3\xe6\xe6@\x1d\x7f\xb3\xda\
cQ\x04\xac\x00&\xce\x01-\xfa\x10\x8a\x0f2daQ\x0c\xf7\x91\x91}\x90\x9f\x04R\x87\xfcANpA\xb7u@\xd95\xd1\xees\
Rk\x17A\xfd\xf4\xc1\xed\xc61\x00\x00\x00h\xb8\xf0}\x87\xa3[\xc4Q\x9b\x900\x1c\xa5\x91)\x17\xc0Bg\xd3nS\xd3\x1f\xbb2\
\xaa\x00@\xe2`\xe3#\xea@\xd62\x10\xe0yq\x1dk\x03}\xa1\xe2%\xa4`\xadH\x82\x07w\xe1\x1b\xc8@\n\x92\x13\x06\t\xc2\x06\
6\xb0,\xa4\x91\xa6\x8cp\xccZ@\x1bC\xe3\x98\x92\xb1\xe3\xc6RTU\xc3\x84\xb9\x10\x94\x07\xd1\x11P\xc3\xab\xda1\xcb\'pb\xa1\
ad\xe5\x12,\xdb\"&\x95a\xa5\xeb\x10\x14\xc1\xe2\xb2\x80\x03\xbcb\xd1o\x0c\xc3-v\xa1\"\x91\xe0\xf1\x02\xd2\x00\x00\x00\x05\xf2\xa0\
2\x8ac(\x1f\xc3\x7f\xd2\xa1\x8b\xab\xe0\xcf\xdc\x11()\xe1Z\x0e0(\'\xf0\x0b\x0f!\x08y\x91\x87\x9drv[\x81l\xa5\x82\xbc\
_3u\xf3\xc1[\xeaP\x99w\xc0\x9e9\xb1cg\xe0\xa4L\xf3\x03\x880\x92\x17q\xa46#\xcc\x07\x12O\x82\x10\xb58\x00\x0f\x03\
\xc2\xf2\x1eA\x9f#q\x96\xe5\x11\xe2)\xe0S\x111\x97jr\x90K\xd0t\xc21\xbf\xfc\x90\xb8\xa8a\xb3z\x00\x00\x00\x00\xc8Dc\
\x9a\xae\x11K\x02\x03\xe5\x90\x82\xd6F\xd1%\x9d\x80\xfc.\xf0R\xa6\xd2\xbb\xb8\xc0\xd1%P\xa4\x08\x11p\xd2\x91o\xae\x80\x8a\x7f@\xa4\
\x04\x80\x898\x80JD\xe3FiQ\xf82a\xef\xc8\xb1\xde\xde\xa1\x8b\x9f\x01\xfb=\xd0\x8au\xc3\xe3\xb6q\xa5U\xa3\x8b\x96P\xfd\x97\
\xb3a\xb7\xd2\xdfM\xf3\xf9e1MR`\"\x8eq\xe3\x06\xd1+\x10!z`\xf2\x08o3\x14\x94\xf2l\xef\x00*\xe4\xe0O\x061\
\xedXc\xa9\xd3\x80\x97K@\x9c\xa4\xc1b\x85\x10\x89\x0c\xa1]\xd7\xe2\xc2\x8c\x81S\x01\xa1\xc8r \x1d\x80b\xaa\x91\xd3q\xf9\x00\x91\
\xca`C\x0c\x91oWqK\xe9\xf2\xd6\xf1!\x13\xc2\"\xbf\x14\xc2\x18B!\xa8jcY\xaa\x81\x00\x16\x82\xb2\xff\"r\xd5PNo\
s\xa9\x17\x800m1\x86\xf4B}\x13\xb1\x8f>\xb3/nR\xf6\xed\xd0\x8cS\xe3\xf2>\xc3\x0ba\xb0+\x803%\x16p\xe4\x8a\x02\
n\xf7\x01EF\xc0\xa4\x18\x82\xf0\x99P\xf3;\x10\xa4\xfa\xe1\x87\xe8\x12y\xa4\xf2\x86\x8dS\xf5\x7f\xd1\xc1\x8a\xb2h>\xe3\xb7\xd3\xe1\x8d\
\x92\x92-\\\x12\xc3@\x10\xf6\xcc \x87@\xa1\xa5\xf4\xf1\xe1j\xe3i\xbd1\x99:\xc0_\xd9\x80\x18\"\xc0\xb8\x1f\xb3\xd9o\xb1\xbe<\
P\xacI\xc0\xda\x1b \xb3hSk\n#{U\xe0\xa9\xb7\xe0\xe4t\xe2\xcd\xf5\x01{\x9b#\x93\x7f\xa2\xa0,b\xf1\xf0\xc0\x0c\x98\xa3\
\x1f\x14\xd2\x0f\x9b %m\x01\xab\x9b2\x08ab\x9a\x16\xb3be#I}P\xb8\x83\x03\xf6U3e\xac1\x9f^\xf2\x01\x04Q-\
Ia\x8dX\x03\x9b\x12\xd2sfS\x9dtC\xa6K#7\x98\xe0\x0b!\xc2\x12\x8cCPKr\xc4\x10PQ\x16\xe2\xd6\xac2\x06\x7f\
\"\xc4\xdb\x90?V\xd0\xab\xa6\x10\x9f\x16\xc0\xdc]cO\xf2\xd0\x86\xe0\xc19\xb9\xf1s\x8br*\xb8\xf0\x1c7\xa0\x1c\x080D\xfdP\
\xa0\x00\xa0U\x0f\xe1\x07\xcb!]i!\x95\xa2r\x0f\xd3\xd1\xbaN\x83^7q\xe0\xea\x11\xfaJ\xb2\xee\xa0\x92\xe6\xd0\xc1\xbe\x1b\x01\'\
\xc11\x84C@\x1b\x86\x91\x86k\x01\x00\x00\x00\xe8\xd7\xf0\xd0\xdc`\x82\x8bS\x92\xaa2jT\x91\xb8\x14\xa0\'\xfd \x06\n\xc3S]\
\xf2\x9c\xe5\xf1:\xa4\xb0\xf2\xd8R+\x0e\xd0\x0fa1\x9a\xac`@\x12p\xa0xS\x12\x81\xb0\xb9\x89\x11\xd9nq\xb3TA\xc7\x05p\
Y\xbd\xf0\x97\x05`\xc8`\x92\xe9\xca\x91\x0cn\xb0,\x08\x02\xf5or\xf5\xe2B\xf6`\xb1\xc4\x17\xa0q\x8as\xa6\x9a\xa3\xd0:\xc2\x19\
t32$\x80s\xf6r\xfa4#\xf6\x961\xff\r\xe0$+!C.`\xd1!C\xc1\"!\x88X\x90\xf1q\xe2gp\x81\xc8\xd7\
`1\x83R/`\xe1\xf0\x89\x13\xbfz@\xf3oS\x18-@\x11\x08\xf0V\x8c\x922$a\x07\x1b\x80\x83\x8a\x10\x14`\x82D\x13r\
BFs\xb6\xd5\xc0\xefY\xe1\xed\xa7\x80\xa0MS\x91{\x01\xf1C\xa0E+ \xcb\xa8`=\x7f\xe1\x85\xfe2\xc0y\x11\x92\x91\xd2\x82\
\xd8a\t5c\xb29\x03\xaa\\r\x13\x1c\xf3\xaf!2TM\x90\x19\xd4@\x1c\x8bc\xed\xdc\x91E\xf7`\xa1wppk1\xbd\xf9\
!\x14\xec\x02A{1W!\xe2\xde\xa9Rb\x82` \x94\x93H\x12Q9\xea\x10q\xac\xc1\xb6\xdb\x91L\'PZ\xeb\x02\x97\x98\x11\
\xb1\xab!c\x1c\x10@qs\x9b\x91\x11\xc6\x02\xd0\xa4k\x03\x19\xbd`\x9eA\xd0\x00\x00\x00\x88\x89\x80\x00\x00\x00IH\xb2*J\x01\x1a\
\xfe1M\xc6\xb2\xef\xaf\xf1\xeb\xe4\xb0\xce\xd9pD\xd62\xf5\xdb\xd2\x00\x00\x00>o\xd3\xdf\xd70\xcf\x8f\x11VZ\xb0\xff\xcb\x00\x8d\xb8\
\xb2\xc6\xbc\x10D;`wL\x83\xd7\x15\x93\xaaZ\xd1L\x80#I\xe9\xf1W\x0c\xc3\x13iA\xc7\xf1\x92,\xbb0\xceK\xe2\xad\x0bp\
\xb1@\xe3\xec\xfba\xeb\x8f@\xfa\xf5\x91^\x8e3\xe2y\xe0}\xf0\xc0\x96\x90\xe3+\r\x10\x98\xe4\xa1C\x8e\xb3F>\xa2G*\x10\xfb\
\xb0\xa2RJ\x91\xd8\r\x91\xe7\x02\xd22\x190Q\x0b\xa0\x05I\x80\x8fl\x91\xf7%B\xc3\x1b\xb2\xd9W\xc3\xfc\xd0@\xa5BB\xda<\
\x20\xb3\x0b\x81\x10ZCe;\xd2\x19g\xc2\xfc*r\x99\x06\x01\xfa?s\xd9\xce\xe2\xcb\xb5q\x8b\x80\x00\x1a\\\x11\xa4c\xf20#\x02\
\xe9\xc2 \x05\x89q\xa0c\x13\x88\xa2\x11\x9d\x15r\xbdzq+r\x10\xac\x18\xc0\xa9\xdd\x11\xbc\x94\x90\xe5U\xc0\x16\x03\xd3\x16\xeeb\xe9\
\x00\x132\xfc!y\xb5\xb0\xe89\xf39^\xd0\xd2Ea\xf2``\xa2\xcf\x10\xfe\x99s\xca\x02\x816NSAX\xc0\x14GS\x1d\x95\
\xe2\xd0~\xf0Y\x8as\n\xb2\x90\x97\xc7\xa1\xc4K1\x98\xa4P\xd3`3{\xc3\xe0\xfb\x87A\xcf\xfc\xa0\xcd\x95\xd0\x89\x81qE\xc7\xc1\
\xbcb@\x0c>\xc1\xc3\'ayP\x12\x99\x10\xe1|(\x90X\x18\x02^\xb9\x90nvC\x00\x00\x00\xf1\x87q\x04\xdf\x90\xf6\xd7\x12\x00\
\x00\x00\xa0v\xe0\xba(\x03\xd5\x89c^\xa2B\xb7\x90!l%r\xf2\x84\xe1ny\xf0\xa0\x94ql\x8br\xcfaS\x02l\xf3L\x1f\
\x03\xb9\x94\x11\xc8\x02\xc3J\x81\x91=\x11\xd1=v\xc1\x91\"\x12 \xbb -\xd4B\xb8$\x11-\x1b\x82\xc6.Pz\x8a#x/\xd3\
)? \xc5\xc9p\xa4;q\x11\xa7\x82Z\x8d\xa1.w\xa3\xb7}\xc1\xf6@\xe3\x1dS\x01\x14\xbf\xa0\xf8\x87\x00\xb9|S\x16\xda\xd1E\
ER3\xe3\xb2\xc3\x08\xd1\x01cag`\xb0\x06\x8csv\x19\xd1!}\x81\xb4N\"DU\xa1\xad\x93\xa0\x066\xc1\x9d\x91@\x0b\xe5\
\xb1s\xcd2\x96\x0e\xf2\xb7[q\xc9O\x10\x08\x8a\xa3\x86\xe7\xd2\x96%3230Bt\xa0\x00\x00\x00\xdf\x0bSI\x821\x8d\x95\x90\
\xfai!]\x8f\x90\xbbf\xa0\xc2\xd8\x92i\x1d\x93\x83\xc4b\xfb5\x82\x84#q\x88\x9f\xe2)\xe6\x80\x89\xf5\xf0J-\x13d.\xd0\x18\
\x03\xa2Z\xb6\xb1\x879A\x00\x00\x00\xfb\xd2\x80\xe2\"R\xaf\xa5a\x84\xe6\x01\x18YB\xc8%\x91\xed\x1f\x81\xb7\x8f\x90\x8b\xb8\xc0|1\
\xb3D\xf4PH\x81S\x164#\xb0\t\x11\x00\x00\x00\xc4\x01R\x07\xbcAQ\xa7\xf1\x82kB\xa62P\x883P\x1c\xf5\xd1\x12\x13\x92\
\xfe#@p\x97\xc1\xb5\xbdrkj2;l#\xdb\x991\x8d\xac\xf2R|\xa1\x83\xb1\x91h\x8a\x93\xc4,\xe1\xce\x85\x10\x0b\xebru\
\x07\xb0\xd2f\xf1[\x07\xf05}\xd1Q\x160\x95*\xc3\xb0\x8a\xb3\xa3;P\xae5\x81\xc6g\x03\xad&\xb0\x8c\x02b}\x181+\xda\
\x10\xaas\x13\xb4\x9e\"\xe4E\xa2+\x80\xe0<y\xf1\xc0\xc8@A\x92\xb0\x9b\xe3a\x00\x00\x00\x01\x80\xc1\xe2\x89\xc0\x86\xb2\xb1\xf6\x0b1\
\xce{\x91\xb4\xcc\xd1\x85\xee\xd0\x90\x84sSg\xb0\xc5\x92\xc0\xdc\x8bC\xad}`\x9d\x07\xf0\xf7\xb0\xf0\x06;\xd1\xd3\xbf\x90D\xed\xb0d\
\xce\x10PL`_~Au\xd1\xb0\xc4\xdeP-\"\x91\xea\x81\xe0\x8d\\A\xc2vp\xd4\xf8a\xdc\x10\xf0\xc5\x9eQ\xc1\n\x10n_\
\xf3&\xc60\x05UQ\x81\xa1\xc1`;`?\x98\xe1\x9b\xa6\xd0\xe03\xe3\x91\x12\x80\x18\xcdQ\xfa:`/\xf0P]!p\xe1ws\
\x84\xcf@\xa0QS\x0bx\x00\xb4\x10\x93\x83z\x03\xb4\x18\xf2\xa1\xfda\x0f-\xa2\xd9\x961e\xab\xa0\x82\x022\x9a@\xf1\x94Rq\x9e\
\xf80g\n\x01\x89\x970R\xacB\xa1 \x90\xd1\xab\xb2asr\x92D#\xaeNaf\x9da\x01}\xb0\x9d\xa1\xe0\x01>1\x00\x00\
\x00\x00\x00\x00\x14D\xa0\x11=p\xe5\xe7R-|0\xd7!1\xdb}!\xef\xa5qyQ\x93\xad\xd5\xe2\x9c\x9cq\x8a0\xf0\xbb\x18\x00\
\xa6<\xd3\xc6\xa0\xc1ZJ\x82_h\x03\xdd\xd9\x81\xbbZ\xb3\xac\xd3\"\xda\xf8\xe0\xb2cC\xb8x\x93t;0\xc0\x1ab,\xa4`k\
\xd2\xf2\xc1\xa6aZ\x90#\x8et3p\x11\xd2\xde\xdc\xb2\xbc\x12\xb2\x7f\x92 E\x01\x13\xe6P\xe1\x162Re\x91\x01vm\x83\x86\x82\
Q\x01qR\xcd\x9c\xa2\xe4\xc0a\xa8\xab\x10)\x08\x80V\xfaA\xda\x04 ZZ\xc1\x1c{\x00\xe9\xecPu>B\xfb\xb0!\xd0B@\
|\xafA\xd9#\xc0sKp\xc0\xd9\xf1&\xa6!\xb2\xa1\xf2{5\xd3\rv\x91\x07\x08B\x00\x00\x00f\xbbRD RK\x91\x91\x1d\
\xb5\xb1Pxb\ri\xe3h\x1f\xe1\x98-\xd3|\xa70+\x9c\xa1\x84%\x83\xc9\x04Q-\xd7\xd2\xd6\x88b\x8bc\xf3\x01\n\xd1(\x96\
\xd3V)\xd0}\x91\xf3\x1f\xc9\x02\xd4#! \tp\'\xb2\xe1\xdcB\xa3\x81\x91\xd0\xe0\xd0\xc0\xd6\x97\xa3\rQ\xd3\x07H\xf3\xfb\x88\xf1\
\xbb\xd7\xf1\x8d\xd9\x81\x00\x00\x00\x0f\x81r!\x1d\xa3\xfa\x9b1\x0b\n1\x80k\xf3\x8a\x8e\x81\xe9\xf0\x02\xea\xaa\xa2\xac\x1a\xd1\x96\xfaa\xfc\
\x9c\x00V\xba0}\xf7!\xbf\xd90J\xcc\x82\x07\x97\x83\x93\xcbA\x89\xdc\xf1?|\x91i2\xf0\x15\xf7\x00\xac?S\xfd2\x00-\xe0\
\xd0\xcd\xa0\xb1\x00\x00\x00\r\x8b\xc3\x02\x03@\x0f/\xd0\x8b\xc4\x01!\x820)\x01\x02l\xbb\xe0\xf3 \x01\xb8\xab\x11U\xdb\x817\xa9\"\
\xd3nP\xd0\x82\x82\x83\xddR\x85\xff\x81\xea\xaa\x90\xad30\xa4\xde\xa2.x\xb0m\x9c\xc0\xcd\x1f\xb1\xc4\xd7\xd2\r\xeb\x01QS\xb1\x03\
\x00\xd2\xf4m\x11\xac1s\x16!r\xf7\x99\xc1\xaf\x87!\xb7\x95\xc1\xf1\x0c\xa2\x1c\xfapj\x9d \xea\xa6P\xcf\x7f\xb1\x88\xaf\xb1\x1ar\
\xd1\xcd\x92\xf3\r\xaba\xa1\xc9\xc0\xa4A\"<,\xd0i\xa4\xc1\xb7\x8c\x802\x8c\x81\xc9a\xd1\x16\x12b`0P>\x1c\xf1\x00\x00\x00\
\xf2\xfb \x84nb\t\xd2\x81\xa9\x92\x92\x133\x12\xbf\x8a!4\x84\x91Lu\xd1\xa2)Q\xe4<0\xa1\xdb1\x89w\xe1\x118\x80\x91\
\x9a\xb2I\x1b\x11[\x80\xe3\x8e\x02\x03a>\xb1\xb2\x1b\xb0\xd6f\xa3S\x9c\xb3[\xe1\xc1=\x8b\xc176\x12\xf3\xc7\x91\xc2\xfb\x10L\x9e\
\xf2y\x02\"\xce\xe5\x92\xae\xed\x80)\xff\xe0M\xc9\xf1?\x19\x02Om\xd3\x92\x8a\x03\xf3u\xe3\xa4r \xdf\x80\x90\xf3\xdc\x00\x10\x88\x80\
\'6P\x02\x020^\x00\xf0\x81R\x11\xb0\x10\x11k[!\xe0\x8d\x13\xd1+\xb0\x80\xd3\xe2\xc4H\xf1\x8d\xe8\xe0r\xdf\xe0\x1f\xed\x109\
\r\x82\xb5\xa6\xd1\n\x00\xa3\x8e\xa2\xe0\x18 \xe2@r\"\xee \xe0\x8c\xcd\x01\x8b1\x92\xe8\xf0\xa1\x9f\xf0\xb0\x88\x1b\xf2\x00\x00\x00P\x11\
\xd0o\x1d\x80\xf9\x96bM\xbd\x82\xbc~\x90\xb2\xa3\x90\xda>\xc2\xd91\x80\xce\x04r\xd6/b\xba\xfb\x82T4\xe2\x84\x90\xc3?mq\
\xdf>\xa1\xd4\xbf\xa2\xc3Hb\x1c\xc6a\x11\x9dpj\xf6\x91\x8b+#U*1\x13\xef\xc2r\xec\xd2f\xec\xd0j5 \x82Z\x83\x1f\
%0q\x00\x93\x89\x85\xb3\xcc\x84\xf32\xda\xb1/\x0e\x92H/#\xf9\xc3\xd0\x00\x00\x00d\x01 \xc9\x0cA\xb9O\x83R`\x83}D\
\xf38\xe1\xa1\xdd\x14\xd2b\xf7\xb0\xf7\xfb\x82\x12\x0e\xb1h\x04\x81Q\x89\x030y\xd0\xf3~c\xc3\x10\"\xd9\x17\xa0p\xc9P~\xb0!\
J\x0bP\xa7\x15\xa0\x18~\x83\xfb$\x01\xfb\x96\xf3\x8c\xd5\x01B\xec\xf0\\\xe8Q\xb2\xe0\x02\x89^ L\x0f\xf0\xb2\x9e\x01\x00\x00\x00\x17\
e1/\xbc\x10\xd28@\xa6\x8f\x11\xb6W\xf0\xdc\x860\xe6\x04\xf3\xd3\xeb\xd0FipU\xe52\xfd\x1d\xa1\x80\xc9\xe0\xc4C\x90\x8bM\
#\xda\xaeQ\xa9\x96\x00U>\xe2\xba\xa3\xf1\x9c\xd2\xb2\x1e\x83Q\x1c{C\x14\xf0q\x86\xd6\x81&A3\xd3a\x10\xa6`\xa1\x8e\tQ\
0r\xf3\xc6m\x11v\x83c\t\x06\xf0\xedI\xd3tw\xc1\x88\x80c\xf8\x14\xa0\xe0\xde\x92\xa8\xec\xc2,\xc5\x808\xf3 OA\"\xa3\
\xb5\xc1\xf6a\xd0\x99\xe3\xd0\n73\xdd\x931<\n\xc2w\xfdQn\xf7\x80\xf1\xc1\x10\xc4\xd0RT\xe8 \xd3ZS\x0cR\xa3\xe4\xbb\
\xf1\x8e\xdd\xe1\x1ci#.\xdd\x82\xde\x98\x03\xb5k\x90\x05Y\x128\x1d\xb0\xba\x05R&\x16A\xe6\xd3\xe1j\xd7\xd0]\x060\xab#\xb1\
Va@\x1a\x99\xe0b\xf1\x91v^ssH\xb3E\xdf\xe1pybwvC\x9e\'!?\xe5\xf1\xec\xd8\xa0\x7f$\xf1\x97\xc4@Z\
\x12\x01W\x8e\x00\xfb\x00A\x94e\xc2~\xeb`\xddb\x92\x05\xd7\xa1\'\x12\xb0\xbe\xa8\xd0\x8cl\xf0\x92\x1eC\x82\xe5bj@@\r\xa8\
\x91\x90\xff@m\x0f\x12\x10\xdc 2\x87\xb2\xdf[\x80\x06~\xc3\xfb,\xc0\xec\xb4\x823\xc5\x01\xe4\xa5\x00p\x9a\x00\xb9\x9f\x90\xb7\xcc\x00\
\x20u\xf1\xfe\x07\x01\xcc\xf3 \xc0C\x816\x98S\xd33pOBQ\x00\x00\x00\x92\x8a\xe1\tR\xd2#*\xa1\x9f\x81a\x1e\xc4Q\xa6\
xQw\x18\xe3\xbdw\x91\xaf\x91\xf1UYQk\xe3\xa1\x1b\x8c\xb3[{0L\x98\xe1\x94mb\x87\xec\xe1\x14|\xe2A\t\x81>8\
\x01\x8dB\x928y \xf3\xe42P\x1b\x93\x07\rR\x7f{\x03\xe6\xa7`\x00\x89\xb3\x80\x7f\xe1\xce]A\x00\x00\x00\x073\x81\xeexs\
\xe9\xf5!\xa8\x1f\x02\xdb\x04\xd2\xaf\x05\x93\x1aL\x00\xa5%\x13\x9c\xd1\x91H\xbe@\xae{ B\x8a\xf0\xc7\x1c\xd3\xeb\xfb\xe0\x05\x1eST\
\x12\xd0!\x03\"\xbc\x97R\xe3n\xb1U\xccR\xed\xe5\xb0\xfc\x95q\xd3H\xc3\xa2\x95\xc0S&\xe3\x8d\xdb\x11=BQ)\x11\x81\xf9m\
@\xd7f\xa2\xadp\x13\x96\x99\xd0\xc4\x80@\xce\x99\xb33\xa4 \x05\xcd\xb2\xf12\x82\x00\x84\x81\x9d\x9d\xf0P\xb6\x82\xbd\xbd\x01\xd0\n\xa1\
lVB\x87\xd6\xe2tja|m1y\xea\xa2\x07\xbd\xc0r\x99\x11\xbd$\x02\x99\n\xb2v\xfe\x12\xa0\xba\xd0\xa1\xab\x81J\xf3\xb2\xa8\
%\x11\x98!@\xeb\x96\x81\xeei3\x19Vp\x80\x1cp\xddx\x81R\x07c>S\xf1\xcf\xf7\xa2(f\xc2\xe8\x90\xa1\xf5\x99\xd3 J\
c\xdfQS6\x84\x12\xad;\xc3qYS\xdaz #T\xa1\xd6\x8ca/\x8d\xd3Mf\xb0w\x92 \xa3\xa6\x80z\xf9P\x0e\xb7\xa0\
\xb2e\xe0\xe2H\xd3r\x05@\xdc(B\xd8\x07!\xd3\n\xf0\x93\xce\xd2\xfePC\xd2X#\xb9R@\xbb\x89P\"?\x128U\x91\xb7\
3\x12\xe03\xb0\xe8Ba|\xff\xb1\xde\xb6\xc0\xc4\"\x12.\x14ca\xfd\x90\xc5p#\xd67\x91\x9b\x84!\x16\x90\x02L\x8bs\xae\xe1\
\x82_x\xd01\x91\xc1PD\xc2\x99k\xc0\xaf\xf1\xe18\x10\x10\x10\xd6\xd0_\xe8\xf0.\x18\xc2\xbc]\xe0\xd9\xc41\xf3xA\x99\xb5\"\
\xc2\xd3\xe08\x9f\xd16\xc8\xd2s?\xd0\xcf2\x91\x8a{\x90\x1c\x8ebN?\x01\x9e\x9c\x13\x87\xf9\x01\x16\xe9\xa2\xac\xb5Bi\xc6B/\
U\x00\xd4\x930l\xc9\xe2-\x87\x91\xf1\xaa\x81<\x97\xc0\xa5\x93\xa3\xc4t\x13\x8fY\x90\xf5Va,\xc2A\xf8F\xd1nKa\x04\xf4\
\xd1P\x0e\x91>\x07\"r^\xd0z\\!\xdc\xe9\x01\'. w\xfa\xb0\xd4\t\xd1\xecpR\x99\xd7!\xc3=sN\x881\xec\x94\x13\
\xf1KPE\xb3\x90\xde\x8d!\x00\x00\x00j\xe2a>\x16\x91\x9aL\xc0!N\x03\x00\xfe\xe0\x9b\xdc\x91\xc3f!+\x88\x01\xd4\xb6\xe1\x8e\
\xae\xa1\xff\x84\xa3\x0f\xba\xf2\x0c\x07\x93\x90\xd4P\x00\x00\x00\"\x96\xe1\x94Sp\xe4\xcb \xb3\xc3\x01b\tC\xb3\xd4b\x0eP\xd1\xde\x1b\
\x91>G\x83^O\x10@)\xf1-Vp\x16}3p\x923\x00J0\xb7\xc5\x90B\xeb\xd1(!\xa1\xadL#\xd5k\xa3\xf6\x12\x82\
\xf4m\xb3\xec\x8d\x80\x8c\xd2A8\xf0\x91\x92\xd8\"\x17\x82`I\xb4@N?\xb0\x8f\x82\xd3\xd4\x12\xb0\x1c\x15\x90\x9a\x9a#\x91]\xd3\x92\
j\x90\xb4N\x10\x88\xe42}2Qr\xc3\xa0\x98\\rS\x1a\x92\x02B\xd1\x87\xed\xf0>D\x13\xb1\xf8\x82\x1f\xac\xa1#\x05\x00\x00\x00\
\x00\xb7\xdf\xd2/I\"N\tBj\xde\x11\x13\xf2\x01\xce\xeda+\x9a\xd1\xd1e\x93\xca\x89Q\xf8\xab\x01z\xd8\x92W.\xf0\x05\xd7\xf0\
\x11\xcc\xc2\x1e\xd8\xa1]K\xc2\xe4\r\xf3\x00\x00\x00-\xeb\xa2\x99\x94\x80\xd2\xb42a\xc3`\xfe\xf0\x00ye1\xf1$c\xb2\x0c\xd33\
JQ\xdd`\xb0^%\xf1E(\xd0-u#\x94\xe10\xab\x86\xa3{40\xcc\xb8\xe1Ol2\xb9\xea\xd2\x8f,@\x00\x00\x00\xcb\x13\
@\x81\xfd\x80\xa9Z\xc3$\xd3\xf1\xcam\xf3\x99\x17r=ZrO5\xd0:\x80\xd1\xb9V#5\x00\xd2\x94)\xc1>C\xe0\x0e\x11\xb1\
\xa7\xabqi\x1c\x02\x84=\x01\xda*!_\xba\xc1jLQ\x8dv\xd1G\x8d\x93\x80K\x80-:\xb3;\xa12\xdb\x8aa\x05\xf6\xd2g\
\x0b\x92U\xf7Q\x00\x00\x00s*\x12_20\x85iSt\x8f\xc2\xec)\x10E\xde\xc0\xb5F1\xef\x8dS\xb6t2%C\xa1\xed\xb3\
\xf1\xba\xeer2\x8e\xb0\xafx\xc3x\x01\x02\x81S\xd1\xfe\x8dqF\xc3\xd2\xaf\n\xf1\xb1*\x91\xc3yS\\\xb4\x80m\x83\xa0\x94B\xf3\
\xd1|\xd3\x84N\x13J7\x10\xb3\xe5A\x07\xa2\x90\xce\x16`M\x94!\t\xc8\x01\']\xa2%\x97\xa3\x9c\x16\xc1\x1d\x191\xcf\xcb\xd0\x0f\
\x20\x80Q\xb81\x87R\x031\x86P\x0e\xa3\xc0\xe9\x8bQ\xba\xe8\xc0\xdcvqa\xa8\xc1\x12x\xc2\xc0\x16 \xf2H\xd0f\xcd\x90Z|\
\xb0\xff\x86\xd3P\x9108\xd9\xe2\xfet\xf1_\xb8ar\x90\x83z\x15\xf3+4\xe2\xb1\xee\xe0\x9b{\xe0)\x0f!\xeaZ!\xcb \x90\
9\x07\xd1\x10\x11\xd0\x7f\x96bi#\xe1\x8a\r\x10\xc8\x7f\xe2\xd9\x86\xb2\xb2\xc3\x10\xbb\xebQ\xb7\xc8\x11\xc4\xafR=\x8f`\x99\x9b\xc1]\
\xa4\xe1\xd2\x11\x90\x00\x00\x00\xcb\xcd\x80I;\xc2\x91\xcb2\xf0\x1b\xc2=\xadq\x99\xd9\xf0\xc5\x85 \xc9OQ\xf0\xdf\x11k\\\x039\xa2\
\x01\xef\xf6\x90q3\x03\xfei\x80\x9eD\xa1\xa0\xd6Qkl\xf3\xaf\xe9\xb0\x96\xb5\xb0q/\xe0o\x98\x03\x89\xfd\xb1\xe9\x1b\x03\x9b\x91\x13\
J\xd3\x92\x1aB\xa2\xd3\x022\x16\xb2@\xbb\xe3\xa1[&P\x8en@\xd31\xa3I\xc6 X\xca\xe2y\xf2\x00#\t\x01\xd5\x87a\xd6\
\x07\x10\xa8\xe2!\xc4\xaeQ\x8f\x95\x82 S\xa3\x00\x00\x00\xe9\xfe\xd0\xea\xe6\xe1\xa7e`\x00\x00\x00\xde\xf1 \\\xfa\x90\x8dy\x13+m\
\x90+T\x80\xf4\xf3\x82\xfcS\xd2\xa1\xa9\x90\xebM#T\n1\xd9\xf5q\x1d\xe1\x12\xbeO\x00g\x14s\xd0\xe5\x01Un\xb0\xdfe\xa2\
e\xef\xc2\x05\x99\x91w\x14Q\xc6:\xf1\xfd\x15\x90<\x0c3\xe6\x05b\x95F\xa0\xb4,!&\x8a\xd1\xca\x0c0;g\xa0\x1b\n\xa3\x0e\
\xab\xf2t\xdb\"\xeaA\x90w\xb00)\x872\xc6\x07\x11r\xd1\xe1\xe4\xac\x80\xad\'\x01\xab\xe5\xb1\x9cR\x11\xb9q0\x93\xd1\xb1\x11\xdf\
@\xdd\xf6\xa2\x87\x81\xb3\xd9\xb1\x12\xd7AqI$CfNc\xdfYro2#\xd7\x83a\x83f\xe1\xf7\r\xf0\xdb\xa1\xd1\\UA\
/;\xa3\x99\xfc\xf1c\xc21\x06X\xd3\xd2U\x80\x1bF\xe3\x00\x00\x00B\xfaAHj\xb3\x15HauzQ\x00\x00\x00\x85\xca\x10Z\
yA 0\xa3\xc0\xb1\xe1\x90\xb9\xa0hxBH\xa4\xc0v\x1d\xf1\x95\x91\xf0\x9c\x98P\x86\x1a\xa1\xde42\xa6$\xc2\xed5\xa3a4\
C\xe1\xf1\x02=W\xf3O\x97\x93\xbc\xfb\xc1\xa0Wq\xb2\x0bs\x99\xb0\x81A\xba\x01\xd5\xfd\x81b@\xa0\xed\x89\xf0\x94\xf5\x11 \x1bp\
\xd1\xe9\xc2\x9d\xbc\xb1\x96\xfd\x91@=1\xdb\x7f\xe0^\x0c \xac\xb7\x92\x02\x18B\xab\xcdQ\x9d>\xc0+IP\xd8\xbfA\xd4\xc1\xe1\xbf\
p\x92\x854\x83\x8a\x9ap{\x172\xc4\xfe\x02W\xde\x01\x85i\x10\xa4\xc4\xe0\x8c\xb7a\xee*\x00\x00I\xd2M\xf4\xe2\x9d\xc6p`\x18\
A\xd6a\xb2*\x8fC\x96\x8bAqks\x88\xc7\x82x\x1b\xd0U\x9a\xa0_6Q\xd5\xb5\x81\xdb\xc9p\xc0-\x02\xba\xceq\xb8\xda!\
|:0POP6\xfe\xc0&\x8e\xc0/5\xd2\x07\xdb\x81\xddu\xb0~\xd0\x02\xa8\xe4r\xed\x9b\xa1/6\x83Z&\xa1-4!\xce\
M\xa1:\x11\xe2)_\xa3\x1e\xbdb\xbb+!\x15d\xb3\x01\xe6\x81\xc9\xd4aaqc\xe3\xe3\"\xa2\x97\xd1\xc6\xcd\xd2\xcf\xc0\xf0_\x96\
\xc3z\xf1\x00\x93q@\xfd\xeb\xd0?l`dB\xa3\x00\xb8\xa2\xd08\xc1\xdbds\xc1\xec\x90\x96\xbf\xe1\xe3\x190\x89\xd0\xc0\x83\xc5P\
\xa1\x8epf<\xb0u\x94pk\x1c\xa1j\x02\xc0A1P\xe4\x8f\x13\x9e\xa0\x00\xf8Da$xA\x17\x01\x80;\xb9\x90^M\x93\xe5\
\x16P\xdd\x0e\xa3\xd5\x93\x13\x0ck\xe0\x00\xc0\x90\xcd\x0b\xb3,\xab\xc1-V\xc2\x02\xfa\xe0;3\xf0\xd7\xa4\x01\"\xc9\xc0\xcd\x13\xb1\xbcc\
\xb2>\xcd\xa2\x0e\r\xe0\xbe\r\xc3\x00\x00\x00\xb6\x9a1\x95\x01\xf1\x92\xd62;\xbcR\xfeW\xa0\xcc\xe6\xa2\x16\x11\x82\x00\x00\x00\xc6\xb8@\
\xbd\x1a\xa1\x13qC\xa0\xfb\xd1\xe7%\x03\xe9\xb8\xa0B\x0bq\xef\xe9r\x80\xf1\xb1\x90\xb1\x90\xaf\x7f0\x06s\xb1(,\xb0&\xf0az\
\x91\x81\xc3\xb6 0D\"\xe11\x92!\x10\x82\xc6jSe\x0c2\xca\"\x90*\xb5 \xc9\xc3\x12*\x1c\x12R\"c\xd7\xed\xb2\xf7[\
q0@1\x00\x00\x00\x1f]\x91\xc9!\xa1v\xbd02k\x12\xe4\x99\xf1N\xc3\x10\x0b;\x12\xbe\xbeb\x90\xf2q\xe2\xb4\x01\x10N\xb1\
\xe5\x9b\xd1\xd1.A\xbb7\x81\xdabP[\xc6\x00\xa3-\xc1\xd6\x0c\xf2\x1b5#\x1fh\x80\x00\x00\x00o\x1f\xd0\x00\x852\xe9s\xa3~\
\x95Ao\x19aP|0d\xc9\xb0:\xd6A\x19.qzNq\xc7\xac\"o\xef!\x174\x01\xf9\x15\x92\xd0qs\x14\xd0\x10\xdd\xe5\
\x90\xd5H\xe1VsC\xa7\x14\xa2\'#p\xb2\x08\xa3\xf7i3\xcc\x15\xf2\x01\"R\xc0t\xe0\xf9\x0f\xf0\xc3X3\xc2O\xb3/T\xb1\
7\x8f\x12\x9f\xda\x81\xbe\x001\xad\xfd\xc1\xe9\xce\x81\x18\x1e\x928\xa5P\x00-\x01\xc4\xec\x12\xd9T2\xe9\xc7\x02\xd97\xa2\xdd\xae\x80\x01\
\x00\x10\x06\xa3q\xe6\x94aKGq\xaby\xd3\xdd\xdar<\x90\x01\xe4\x9e\xf22nA`/\x12\x11L1u\xd4\x02\xc6\xa1\xf1\xbd@\
\x91\x9e\x0b\x00f\x97pKr\xd3\x0c\x80Q#\xf8\x92\xd4\xd0 .\xc6Q7H\xd3\xebS\x80\x9f~!\xf2\xb9\xe0\xa1\x99Q\x81\x98 \
\xd1\xe9\xa1c\x83\x113\x01\xe2MA\xd3\x12n\xa3/\x89\xe26\xdd0\xa4h\xa3RL\xf2\x9b\x1c\xa08C\"xP@\x18=\xb1U\
\x132\xe6\x19\xc2.o\xf0\x11\x00`\xb7\xf1 \xben\x90W\xa8\xc2\xa7w\x82\x83\xc6\xc1c\x8f\xa2*\x7f\x90\x15}\xa0\xc4\xf4Q\xf3\x93\
\xf3\x1c\x8e\xf3\x83|P\x15\xeb\x11Z\xe0r\xad\xc0p\xf8\x89\xa02\xb7\xa0\x8e\x91p\xda\xeb\xc2G4\x00\xbb{S\x06\xca\x81\x0e\xd8\xc2\
\rm\xf2\x9a\xf9\xf2y\x03\xb2\xac\xa7\xf2\x01!\xe2\xdb\xe2\x92\xc9\xbe@\xbf\x0b!\xd2\x83p\x0f\x12\xf0\xdeN\x80\rJ \xd5\x9cq\x97\
\xe7\xc1\xa0u\x817\x8dP<\xa0\x12\x8d\xf6\x02\x10\x1baO\xab\xa0#\xb8BQ\xc7\xf2\xf3\xbb\xf1\xae\xe4\xc0\x18W\xb1\xb90Am\xa3\
\xe15\x13C\x82>\xe19m\x90\xa7\xbe\xb2\xff\xaf`\xe9\xf6\xd1\xbc\xd0\xc0\x1euS\x07\xf5 \xb6 @\xae\x04\xc1H(\xf1)KR\
\xf7+\xb3\xeac!\xa5<\x00]\x03\xa0\xb1\xbbp\xc0\xc1\xe0=o\x01I\xb9@D\x13\xf0\xe5\xee\x91\x1dPcE5\x93m&\x00\xb6\
6\x10 \x85S\xdc\x89\x01bS\xd3rF\xa3\x8f(\xb1\xa8?p\xe0\x91\xc1S\xe5\xe1b\x1b\x91\x17\xc4\xe2\x90\xada\x17\xadbB\xc9\
\xd0\xa1M0\xb7\xf2p\x9f\x11\xa2\xaa\x97\xf1\x82<\xf3\xf9\x1a\xa3\xea\xae\x91\x80##\x80@a\x98\xda1Y\xb3pt\x04!\x0e\'\x82\
\xaadqPb\xa0\xa1\xd3\xd27V\x91S\xa5R\xdc\x08\xa3\xee\x9c\x80\xbb\x92Q(\x1c\xa3\x05XA\xd2wA}FAn\x87# \
\xa8P\xac\xa5B\x89K\x91\xb6\x99\x01Uk\xc0\xa71\x80(\x0b\xa0J\xea\xa1OQ\x03\xd2\xa4\xb0|uB\x96\xf6\xf0\xf8\xdcrnR\
\xe1\tU\xf3&y\xb0\xffe \xce\x1c\xd2\xf3\xba\x12\x8dY\x12I \xa0\xfeS\xe3\x01ZC\xd8{\xc2Y\xa9\xc0f\xc1!\xab\x81\x83\
\xc2\x9c1h\xdf\x01BJ\xc1,NB\x9a\x06\x80\x85\xb0\"Y\x800\x1f\x19S/\x01\x80U\xaf \x03]2\x94\xab\xa2\x7f\x11`\n\
\x83\xd1\x01\x8e\xa3\x96\xaf`Q+p\x07t\xc3O\xa11\x94\xfcB:x\xa2I\x14\x109R\xb3\x00\x00\x00z\xf7\x82\xc4\xc4\xb1\xea\xc3\
\xa28Y\x92T\xb2\xc0\x00\x00\x00Y\xd1b\xf2\xdd0&s\x11U\xb3\xb2(\x99\xc0\xa78\xa39%p\xd1\t0\x06yp/\xd00\
\xac\xda\x92T\xe9A\x82\xc2b\xef\xf9!\xd7\xa5a\xe8\x03\xf30\x95\x02u\xfe\xf1I4\xa2\xef\xfc0ia\xd3\x19\xe5\xc0\x0c\xda )\
&QJ\xc6\x01\xd2\xf2\x112\x99\"\xd5:C=\xc4\xb1\xec\xdd0\x9c\xee\xc0V\xc3\xa1\x8c}1\xae[\xd0sQ\xf2\'Aah{\
Q/\x05\xb2\xb2\x1bq\xd0AQ\xc7q\x92j%\x11 l \xb60\x80`a\x03\xda\x9f\xb2\x00\x00\x00$\x0e\x82\xe5^\xc1|?\x90\
Xe\x02\x99\xe6A\xf8\x0b0P6\xc3\x04\xed\xc1\xe0\xcf0OF\xe0\rJ\x92\x8a\x15 \x80,B\x1f7\xb1\x84L\x00zO\xa0\xf0\
\x97\xf1>d\xa02\xb6\xa2D0#\x0c\xaf\xc1\x00\x00\x00\xc6\x06\x10\x8a\x9b\x83\xbeT\xc3\x1d\x1car>\xf0\xa2}\xf1\x13\xd9\x82+}\
\x13t\x88a\xd0\xe1\xf0]\x93C\x8e\"p dpr|\"\xf1\x9eQ\xbb\xe21xUcS{0J\xce`\x10\xa7pQ\xf6\x82\
`D\xd0\xdb$\x81\xe0_\x80\x9c\x18\xf1\xc8V\x13\x90CS\xe2_\xa2\x94\x0f\x12~\xa0`\xd6D\"y2\x00\xf7\xea iiaL\
m\xd1\x16\xf4\x10\n\xf6AU\x99P/\xa7\x02\x98f\"\xa8\x14!\x0b\xbeq\x04\xb0\xe1\x00\x00\x00\x13\xbe\xf0\xe7\xeb\x82\xc2\xd6\xd0\x05t\
0{br\xcbv\x03[a!\xbel\xe1\x80\xf8\x00\xcd\xea\xa0\xb4\xd1\xa0!\xf2r\xc5\x82\x80:\x1a\xa2\xf4\xb1\xb0\xf6P\xf2\t\x0c\xc0\
\x8b\xe9\xb2g\x00\xc1\x86*\xf2\xa2\x1e\x11\xa8d@\xbe\x0f0\x9dmS4\xe7\xa0\x96w\xb2\x19k\x11<\xb0\xb1\x8a+\x11\xf6%\xd1\x17\
%\xe1\x8f\xbb\xa0\x02\x15\xa1;L\x03,\xdc\x80\x08\x9a\xd1\xfe\xc2\xb1\xf2\x96\xc3j\x8b\xa3z]\xa1\x1fn`\x0e\x94\xd3\x0bL\x031\'\
@\xd5\xe2\xd0\x96\xde\xc1\r\xb9\x80|y`c\xb3\xc1\x13wq\xb5\xfc\xc2\xc6\x9b\xd1o\xf0\x92tV\x11\x1f^\xa3;Ea\xf34\x00\
\xdf@@\xe9\xb0@\x16\'\xf3Wp\xb2L\x06\xb0;&2\xe0e\xe3\x95p3L\xfa\x82\x06#\"\xed\xb8\xf1\x0b\xe8\"\x9e\xac\xf2\xb0\
\xa4\xe1Cw\"\tc\xe0\xc5YC\x03%\xa25\x9a\x81\xf9\xa6Q\xaf\xf1\xe0\r\x01S\xcc\xad@\x1d\xb1qq\x84\x10\x06\xa00!/\
\x11\xd7\xbe\xd1g\xff!\xc1\x88\x82\x8b\xa60\xf7lA\x0bn\xc1g?p\x0c/\x83\xaf\x95R<Is\x9b\xaf\xe1\xcd\xfa\x90m]Q\
\x86\xf7\xc1\x10\xff\xc1b\x85\xd2\x08D\xf3[\x88AQ=\x00\x90\x05\xe2\x01&\xc1/\xe8\xd1\xa0T\x83x\x0bc;6\x90\xdf\x01Q\xab\
|\x00x\x10\"u8`P\x86a\x17\x80p\x92\x1e\xc2\x86\xe5\x00&\xb2\xa0\xf6yq\x84]1\xbb\xd7\xe0\xc2&\x83\xe0\x85p[k\
r\x8f\x7fs\x93\x1a\xf3_\x162\x1b\xdea\xa0o\xc0U\xf41\x8d*\xc1s\xeeq\x981\x10_\x1ca\xe6\xed\xe0\x85C!\x87\xda \
\xfe\xa4Q\xf5\xb7\xf1\x1bJ\xa0\xef#@\xd1\x87#\x93\xed\xd0\x1c\x96\x83\xbb\x8e\"#\x82\xd33\x1d\x01i$\xe1\xccI\xf1\xbd\xc0\x00\x8f\
Q\x12\x98C!I\x952\xf6\x8cC\xe5.\xa2\x98\xa6BRE\x82\x00\x00\x00\x00\x00\x00\xa7\xfc\xe0@\x88\xe1\xfb\x97P\x8c\xe6B\x8a\xc5\
A>\x19 \x08\x0e\xe0\xe4gC\xe8\xd3\x80\xeb=\xe2\x96\xe5\xd0\xc8\x0e#\xbd\xe7 +\x8e\xe3\xd4\xcbR\xff\xa8\x01Wy\x83\x0c\x94Q\
_3\xb1\x9a\x89\xe1\n\xf5a\xa7\xce\xd0ek3\xe5#\xd2b/\x81\xc4\xbd2\xe5\x1e\xf2A\xca1/\xd8\x81\x94\xb1\xf1\x87\xf7\xf0\xda\
F2N\xceq\x0f\xca\xf2\xd2\xf6\x01\x90\xe5!\xd4Q`\xd1\xab\x11\x8b\xeb\x91\xff\x04\x92A]\x10A\xa8!qV\xc0\x87d\x83\xb4\xc1\
\xa0\x93:c\xedc\xc0l\x14\xb0\xa6\x0f\xf0\xc6\x0e`\x08gqI\xdeq/\x04\x02\x00\x00\x00\xc5EQ;ka\xe8j\xa14/\xd2\
\xb6\xeb!?\x1c \xea\x07R\xafq\xf2\xbb\t`\xba\xb0\"8\xf2\x81\xb5\x07\xf1\x9bp\x01\x15\x0fbWR\x13p\xed\xe1\x06\x11\x93<\
\x11\x83w\xd3\x926b\xb0\xff\xf7aR\xebA\xe2\xa7\x91\xf5W\x81p\x1c\xa3\xd7\x9e\x00TP0\x9b\xd1 r[`\xaa\xed\x01\xeb\"\
Se)a\x04\x92\xb2\xbb\xe0\x91`\xde\xc2\x9c\xfb \xb8\xcd\x10\x9d\xb9 \x14D\x92\xbfG\xb3\x0f\x04\x11\x90Na\x9c;\xd2\x91w\x13\
=\xf1AG\xc5\x01Q\x8cs\xe4\x933\xc9\xd1\xd0sFQ\xb5[\xb0\xb7L\x11\t\x1f\xb03.b\x0f\x8fSy\xc8\x90\xd2^\xd1X\
\xe2\x82]\xf3\x80\xec\xed\x11\x86p\xf3E\x81\xc0\x10`\xe1\xd1\x91\xb3\x13\xc5\xf0\x1f\xdfP*\x1a1\xb1\xd9PR\xedQ\x04\x840%\x89\
\xd0\xd0M\xf3t\x10S\xed\xc9\xb1gy\xc0\x9cOA\x88w\x13\xce,\xc0H~\xe33\xad\x10$\x1b\x02\x7f\x0e\x03NZ\xb2\xf5\x10\xb0\
\xbd\xe7\xc2\xd3}\xb3\x04\x90\xb0\xe8`\xe1\xe3\xa6\xd1H8\x0378pM\xf1\xd2\xea0\x90w\x89A\x1dJ\x01`\x08\xd2 \xfb\xd0%\
\x93\xa2[\x01\x13\x00\x00\x00ui\x80\xb0\xc8\xd1oj\xf3\x1a\xc1\xd0\xc6\x0b@\xec\x7f\x83\x1e\x0fq|\x8e\x80\xeenr\xcc\xadQ\x94\x05\
\xc1\x8ej\xa1\xabfb!\x84\x90e\xaeB\x82\xa6A\x88\xc8@\xaen\x03\xc1\x17\"\xc9iA\x1f|\x12]\xe3`\xd1JC\x8auP\
\x01`\x93\x8by1f\x80@\xe4J\xa1Cf\xd2+\xe8RQ\xdb\xa0\x9f&b\xaav\x92\xe6$a\xb4P\x11\x04\xcf! <\x90s\
\xe5q-ac`\xed0=\xbb\xb2\xa6\xa3\x81\x03\x01\xd2U}S\xd7\x94\"\x8c\x8f\xe1\x80\xe3\xc0t\x18QE\xb6\xb1\x9d3\x12\tN\
\xa2\x0e\x08\x11Pp\xd3Ky\x10\xa0\xb9a\xba\xc9\xa1?Q`]\xad\xe1h\x12\xf0ea\x82\x93\x7fQ}\xfbQ\xc1(PO\xd0\xc2\
\x02h\x031E\xd3\x90\xef`d\xf8q\xd8E\x10\xc3\x8d\xf0\x13+p9|\x92\xec\xbf\xa0\x18|\x91\x07Z \xe8\xe5bGb\x13\xa1\
\x85\x03\x19\xbdAP\xe2\x911*\x01\xd5\x81P\xac9\xd05\xce2.G\x11\xa7\x03\xe0K\x8f\x03r\x9bb\xa2y\xc2`\xc8B\x81\n\
\xa1\xa7+\x91\x0cu\x83[\x7f\x11\xcc]\xd0\x8b\xd4r\x19R`9\xc3\xc0\'\xa2\xc1H\xf50\x9c\xbd\x80~R\xa0\xaaz\xb3\\\x19\x82\
nE\xb2\xce\xee\xa1\x87)a\xa5\xe3\x12\x00\x00\x00\xcc\xdf \xbc\xa8\xe2r\xb3\xb1\xc5\x12\x80T\xbe\xe2\xbb\x07Sn\xf6\xc0\xe4\xe4!\xa6\
v\xa1\x87\x87\x81\x9dE\xf3A\xe7\xc1\x85\x94\"o\x04\x82g\x1e\x11\xb1\r\x12\xfbOq\xde\xb7!\xe9\x7f\x91!\x1f\x12\xc1\xb0\x816p\
\xf1v\xf30\x97P0\xd7DC\xdb\xb3`\xe7[s\x0fS\xa06n\xd0I\xcd\x82\xbeU\xa0@\xce2\xbfS\x00\xed4\x90d\xa2\xa1\
\xf1\x9b\xc0\xd8\xbb\xc0\xad&\xc1\x9fac\x1d\xff\x91\x00\x00\x00\x0e&\x92\x99K1\xdem\xf1~\x8c\x93y\xc7\x02\x92f\xc0\xda\xe8\xc0v\
\x80a\x92\xbe\xe0Y\xf4\x80\xf1\x9ac\x9fK0\x92M`H\xb3\xb1\x9f\x1b\x824c\xf16Sq\xc9\xf2\x80\x1b\x17\x83\x11\x16!\xb4d\
\xa0\xc3\x1e\xc2\xdc\x12qI|\"\x92\xe3\x00\xad_\xc3p\x132=\x950G\xa7a\xd3I\x82\x07R\x10/\"\xd0\xbc\xec1\xc4\xca\xd1\
\x18\xba\x00\x8c\x80\xd2\xbdgs\xc6\x10s\xf2\x15c\xe5\x97#\xcf\xe4\xa1f\xff\xd0cX\x03\xeaC\xe3x\xf2\x11\x81a\xd1\x91\x06\x90\x15\
\x89q\x1b\x9c2\x01\xf0\xa2\xd9\xfe\xf2\'\x1c\xa1!\xe5\xc1\xfd\x00\xf0\xe9a\xb2\xd2\xc3p$\x92\x11\xfaa\x02 \xd7\xd2\xf2\xbaPS\xe1\
P\xe2\x1c\xa0\xa0\x920qCA\xaaZP\xa14\xb0\x06\xa3\x80]NC\xc8\n\x13\xc4\xbf@l \xd3\xac\x05b\x7f\x182\x00\x00\x00\
{\xb8\x10Q\x80\x806\x9b0\xbeW3\xec\xabqy7p/8p\xb6\xfd!\x12#\xa3\xf6yr#_\x81\xe8[2\x0e\x00\xf1i\
:s\xf2K\xc3\xc1Qc\xb8\x87`3\xcd\xd1\x18\x86\x00J\xe4\"=\x98\xd2\x02\x9d\xd1\x1cq\xc3\x13l\x91\xe7x\xb1\xd3\x19\x00\x1f\x92\
s\x85\x82\xd0-XbqP\xd3u\x93\xd3\xd4v\xa3Z\xcc\x81bz\xa0\x1aWR\xc9r#\x7f\xf3R\xea\x88r\x81CS\x7f\xf91\
#\xe9\xe1\xe9\x1f\x82\xc2\xdc\xa2\xc2\r\x12o\xa0\xf19\'\x90\xca?\xc0\x16m!?\\\x11\xb9\x1cp\xa6\t\xc3\xb1\xf5p\x9e\x9aR3\
\xbb\x91\x00\x00\x00\xb3\x8a\xa0*\xd2\xe1ZV\xd0kbr\xd9\x06\xf0\xc5\xa3A\xf1B\x13\x0f\xea\x02J@\x00\x00\xea\xd0\xed\xd42/\xfc\
\xc0\xffLA\'%`(Y\x00\x1b\x9c\xa01<\xc30\xa5a\x8fNr\x0b\xad\xc1\xf0\t\xf2\'T\xe2\xf3\x92\xa0\xb5E\x83\x85~A\
:\xc3A}l\x83_\\\x91\xa2\x12\xd2y\x88s\xf42P\xfb\x02cpg\x00\xc2v\xb3\xb6\xec@\xd7\x7f\">r@\x7f.sV\
\xa7R\x9b\x85p?\xbc\xc1\xa6\x8es\x9alaZ7\x10\xc9\x1a\xb1/\xd8\xe0\x17\xec\xa0\x89\xed\x91^jr#\xf3Qs1\x10\x8b\x16\
\x81\xf7\x85\x01=\xe7\"\x13^\x03Z\xf5\xf2\x93\xdc \xd6\xa3\x91\xb62 j8q\x00\x00\x00W\xd8\xb2\x8f\xee\xb1$l\x81\xcf\x8c\xb3\
\x87\xfe\x80R\x86\xb0?\x9eP-y\x01\xbf\xa60a\x9e\x82cn\x83\xd9\x9b\x80R%Q\x8eD!(\xd0\x01\x8fT\xa1\xe8I\xe0R\
W\x82]\x1a\x80^gQ_v\xc32_!\xfa\xa2B\xafU\xc0;\xf8@g\xb8a\x83x\x01\xa5\xbb@\xe1\x02\"Z@\x12W \
\xa2N\xdd1\xb3\xde\x92\x00\x00\x00+\x10R\x14\x1a\x10\x12Q\xa2\x9b\xb80\xd6\x0b\x01\t\xb7B\r\xbb!\xcb\x1f\x82\x00\x00\x00\x10\xa5p\
\xf7\xb9\x12\x84:\xb1\x08\x1fA\x1a\xb0\xd1\xd8\x15\x90=\'\xb3\xe9\n\xa3\x0f\x04\xb3\x96\xff\xd2N\xc8\xb1\xd6\x17\x02\xab\x1d\xd1\x7fH\xe3\xa7\
~\xb0\xfa\x8b#\xcb_\xd3\x03r\xf3\x17o\x90\x17*2\xbd\x98!\x95\x1a\xb1%\'\xc1\xfd&\xc2\xa2\xb0\xd1+\xd6a\x93kb\xcb\x99\
\xb0lD\x82\xa5\xfdP\xa1a\x02a|a\xe5\xc6@\x9f\'B\xbc82*=\xd3\xcb\x83\x91r\x99\"\xc13!\xe6=\xf0\xcc[\x80\
\xb7R\x91A\x14B\x18Us~*\x014\xbe1\x94\xf9\x10\xf1\xd0\xe1D|C\x00\x00\x00+93\xbf\nA(bq\x034\xb1\x0f\
\xd5 \x16\x94\xf1\xa9\x88\xb1\xfa\xe2@\x12S\x11v\xc1\x10@\x00\xb2\x8e\xdb\x9083\x81i0b\x84\xbe\xd0\xa8\x1aB\xc1+c\x94Y\
\xb1\xb6p\xf3\xfc\xf1a7\xb4a\xf9=\x93}\xd1\x11\xd7(\xe0\xce\xe3\xe1\x1cw`\x0f~\xd3\xb6\x1f\xb1\xeb\xca\xd00\x9c\xc05\x9d\x92\
\xd9\x9abN\x12\xf2\'\x9f\x02\x11\xd2p\xcb\x7f\x93\xf7\xef\xa0>Hb\x06\x9c\xf0\xd3\x80\x83\x82^P%\xd4p4\xabB\x1ea\xe3g\
\x83\xb3\x07\x06\xe2\x03\x8c \r?P\x1dy\x10\xe7*\x91\x06\x05#\xbb]\x01\x9b\xb7\xb1\x19G\xf2\xf2\xb5\xb2\xb7*\xe1o\xc0 -k\
0+V\xc1\x13\xb3\x82C\x06\xf1#`a\x12I\x81\xf94\xd0\x0e8\x914\x1fc\xc3\x85\xb1b\x81A<\x08B\x8c\xbbaWas\
\x04\x93\xc2l\x9a\xe1\x9a\x14ah1\xa1Z,R\xf5\xca\xf0\xdf\xc1!\x00\x00\x00:\x10C\xac@\xb0.\xe6q\xdc\xcc\xf1\xa7\x8a\xd0\xae\
Ic\xfdtSPQ2X\x1d@\x87\x8f#D\xe1 \x18X\xd0&;@>P\xd3\xc5\x96\x03\xa3p\x80\xe7#\xa1\x91\xd61I\xa6\
p\xe2(!\x08G\xa33\na\xbb}\xc3\x1bx\x92\x19e\xb0\x98\xd5q\xc7\xfb\xb1xs\xc1\xab\xa2P\x81\x84\xa3\x9f\xf1\x90\xbc`\xc0\
\'N\xc0X\xe2!\xe2\x87@\xab[s\t\x15\x01!\xc5\xd0\xd9\xc0P \x05q\xbb\xf4\x80\xc1\xcb\xa0\x9fq\x80eE\xe0E|\xe0;\
\x18sqB\x01`s0\x05\xe9\xd0\xcfA\x80\xc5\xc6 \xde=\xf3\xc4e\xb1\xa7l3\xdd\x95@\x10\x9c\xb0\x8f\xd5\x00jN\xa0Co\
\xd0\x81\xf0Q9\xdd!\xf0\x9cq\xfe\xf1\xe0[t\xb1T\x9d0\xa5T\xe1\xd3\x89\x92\x86O\xf3\xe4\xa8\x02\xb06\xd3)\x14\x110\xf1\xd0\
b\xc0\x91i&\x11\xbe\xc8\xd1t\xe8\xb2\xd6@b}\xfbP\xed\x86Bl\x93\xf00\xedp\x03\x13Bq>\x83\xf61r\xe3S1\x14\
}\xf2\xcb\xaa\x00w\rqu=\xb3h;\xb3ps\xc0\xc9[\x03\x00\x00\x00\xaa\\Sa$\xe3\xdf\x95a\xab\x01\x80\xae\xc4\x81j\x95\
#*\x11\x90\x00\x00\x00\xd5\xa0\x91I\xb0 u\xc7\x00%\xf3B\xe3\x11\xd25\x03\xd2/\xb6\x01\xa6\xa0\x92\x12\xb51\xf0\xc6b\xd7\xd2\xa1\
@\x86s=\xf72k\xe9aaJ\xc0\x1eS\xf0\x90&\xd0\xef\xbd@\rw\xf2|\xba\xa1\xfe;C\xeanc&\xba\xa1\xdeV\x823\
\x1a\xd3\xca\x03\xf2\x91A\xc0hQb\x12;QC\x88\x13\x7f\x8b\x92\xb5\x041c\x15\x12\x99N\xd1\x9f\x11A\x8d\x8c\xe3\x03\x01\xe0\xd9$\
\xd3\n\xc6\x81\x0e\x85SU\x83a\xb8\x1f\x12\x16\x06\xc2Me\x83\xcd\xacq\x02\x0b\xf2@\x83P\xa12\xd1.[ \"<\xd3\xb8\xeb\xd0\
\xc3dsy\x01\xf1\xacw\xa1\xe5\x19\x93z\xfb\x12\x8cV32W\xc2\x11\x96\x90\xd66\x11\x03\x94\xf2\x0f\\1\x9a\x1c\xe15\xf1q\x96\
\xbd\xd0\xd7\xaf`\xa3\xfe\xb1\xa6\xbd\xb2\xb3\x93\xb1\x83M\xb2\x99\x1aRnbCj\xad\xc1\xf3\xeb\x10\x02\xf6\xa0|\xca\xb17\xbf\x12E\x9c\
\xf2\xfcu1\xc6\x93CK\xcc\x80\xaaL\"\xa7T\x00W\x1b\xe1\xce\xe0\x02\x0b\n\x00\x00\x00\x00\x92@\x81\xa6\xdf\xb1t\xb2\x80\xd6\xf9`\
\xd5\x99\xb01\xfb\xe0\x92\xc8b\xee\xee\xc2~*0\xcd\x87\xe2]\xce\x01-\xfaQ\xb9\xd2\x00\xd4g\x91\t-Q\xcc\xc5\xd1\x06\x8f0\xbc\
b\xe3fu\x03\x8e\xe1\"6\x15\x82\x81\xf9\xd2\xdd\x91\xf0\x18rC\xbd\xa3\xc0\xfd\x8a\xe2\xf1E0x\x871v\xd6\xe1\x9b\xc3\xf2\x06[\
\xf0A\xba\x02\x00\x00\x00\x15*1\xc8\x18\x13\xbdK\x02\xe7;\xa0\xf1$ \x94\x0e\xa3H\x87\xa2Q~ L!\xc1\xf4\x03\x90\xda\x84\x81\
\x97\xa8\xd1LH#\xce\xcca\xca|\xe10 \x82\xf5Z`\t\xe2\xf0\x9bb\xd1Q\x97\x80\xd2\xe8r\xbc\x11\x80Pb\xa3\x9fG\x12\x00\
\x00\x00O\x18a\xedG0Y\x95\xb0\xe4\x0c\xc3\x1c\xb8\xb0\xeb?s\xbe\x1c\xa1\xfd\x16\xa0\xc1\x8f@\x139\xd3(8\"\xfa\x92c9a\
#\x0f\x85\xe1\xd6=\xd0\x1a!\xd1\x7f\x8a\xf2\xac\x96\x025\xf3\x11\xe4\xa4\xa2\x00\x00\x002\x85\x91bO3Y_\xc3Z\x12\xc2)u\xe0\
\x96\xd0p\x81\xd51\x84V\x02\x0f\xfb\xc1\xc3\xd4RWu\xa3W\xecA\x0fKp\xba\xd1b2\xb7Q\xc7K@\xa3\x80\xa3i\x1d\xb2\xc9\
`p\xd2\x86\xe3P\x8fQg!R\xf9\x02\"%\x9a\x10?\xcf\x90\xbe\x953\xbdn3\xe1\xe8\x80\xd6\xd7\x91!\xe0\xd0\xd3>\xe2\xe7\xa3\
\xf0\xbdo\xa3\x02.ArS0\xbb\xad\x80\xed\xb51\xfd\x16C\xe1\xdb\xd0\x00\x00\x00\xde9\xa1\xbc\x01`$3a\xc0\xf5q\xed\xcf\x10\
v\xda\xd2_\xa9A~\x88\x10\xc92\xa3_\xb0`*\x92R\xf3\xa00\xd6\xde`\x17\x99\xd3\x9f\nA\x91N\xa0\xab\x1f \x02\xb7\x11Y\
\xe4\"\xb1r3f\xb9Q@\xcb\x12|o\xb09\x8c\xb0\xf0\xf8A\xbe\xa7\xb0\x96\xfe\xa1>fa\x15\xfbp6u\xa3\xab\x8a\x02.\x93\
\x00\xea\xbe\x8069\x90\x82\xd5\x92\x83\xe2\xa1\x95\n\x01\'p\xe26\xaca\x00\x00\x00\x83\n\xa3?A!\xdb\x821<\x04\"\x00\x00\x00\
a\x17\xd1\xcf\xae\x01%\\\xa1\x9f6\x91.M@\xe7\x9e\x01\xcc\xc1\xa0\xe0VC\xc4\x91 K\x99 \xf4f\xe3\x1fHC\xb4VqF\
\"\x82gV\x11pt\xe38N\xc1\xd2U\x137\x9a\xa3\xc4is\x00\x00\x00\xe5\x05 ;\xc4\x92\rD\xa1B\x0b2\xc6T\"c8\
\x03\xb8\xd4a#\xd5\xa1\xeb\x90\xe0\n\xd7b\x01O\x02J\x05\x80J\xb8q8_\x80\xf4\xd7\x01\xdbn\xb3\x1dW\xa0\xcfxa\xda\xbc\x90\
5|S\xdc\x923@m\x03B\x9f\xa0\xc3\x96\xe1\xb0\x08\xb1\xc3]!VT0\xf9\x02!\x17\x862\x0cu\xe0\x7f\x8c\x11\xa6\xf1\xd0u\
Q\x10}\xd9p\x9f\xbaa\xbc\xae2\xfe\xe4p@FQ*X\xc3\x02\x8ds\x82\x03\xb0\x94\x15Q\x82]CRT\xd2\xcb:@\xda\x92\
\xa1\x1f\x82\x01rFR\x97\x9a\xb1VH\x91\xac8\xc0\xaf\xcb\xe0\x96\xe0\xc2\x9f\x9a\x10V#\x03\xd4d\xd0\x8f\x99\xc3q\x1a\xf2\x10w\xd3\
\\\x80\xc1\x9d\xb9\xb2\xd0\x9e0\xbf\x02\x82s\x06\xc009\xd2\xe2\x9a\xd3}\x95\xe0>\xe8\xb00\xc7\xd1\x1e<aqt\xd1\x01\x03\xf2!\
\x87\xc1\xf9t\x82\x7f\x02aD\x80\xf1ux\xf2/-\x12Xy\xf2(\xdf\xa1\xad>#\x87t\xc0\xe6\x92\xb1\x83\'@k\x19\xd2W\x17\
\xb1\xb5c18\x9d\xd1\xcb\xc2\xf2E\x96AI\xe0\x92e \xa0\xc9\xc1\x02\x8ac\xf0\xd1\x81\xe2\\\x16`\xab\xe7\xb0\xff^#\xd6\x11\xb2\
\xc9\xabQQ\xa2\x10\xa7\xf6\x82F\x87!\xbav\xb0\xa1\x19\"\x9a{\x93P\xd4\xc2^[\x11\'F\xf33\xbd\xa1\x068\x90\xae\x7f1\xba\
A\x01\x7fE\xa3\xacr\xd2\xfc\xb1\xb0\x1ej\xf3\xeb\xa4\xa1t\xb21\xbf&a\xf0:\x11\xaeB d^\x93\x00\x00\x00#\xa8\x82\xc5\x92\
A$@\xb3%\xa3\xa2/-\xb1\xfa\xe8\xb0\xfbK3\xb5v\x92\xa5p\x92~\xa3b;\xd3R\xc7)\xe2{\xff\x10\x16/\xb2\xbf\x8a\x83\
\xdb\xb1\xd0\x02\xb4r\x8e&\xc1n\xd9\x02\x1d\x97\x80\xed\x87@\x03)\x03<\xa7p\xa7Sbf\x98\xb3\xf8JpF]\xd3\xc4\x90\xf1\xce\
\xd2\xa0\x96\xd7rO\x8a\x818\xe2\x82\xf6\xce\x11oX#\x12\x19\xc0\x90\xbc\xb1\x03\x8c\xb1\xb22\x11\xe5\xd7\x01\x99\x83 *=\xa2\x19\xe4\
q\xc1B\x93\x81\x9b\";\xa6\x80\xdfj\xd1iB2P\xb3\xf0\xbf\xf1\xa1\x18\x1d\xc1A_\xc3H\xcb@?\x99`\xeaV!S_\x12\
\xbew0\x8eE\x13JC\x80R\xe0\xb0\xd4\x94\xb0\x16\x14\xc3\x04\xd11\xac\xd7rs\xa5\x10\x80\xe4\x11Y]QP\xdc\xb1\"[p\x81\
\xdbA\x8c\x04\xf0\x0f\x0e0t\x91\x93\x02\x17\xb0eyq)i2\xf6\xbd\xe0\xc2AS\xdb\xf9r0H\xc0l5A\\\xd7`\x02\x07\
\xe2XrQ\x91\x882\xfd\xaap\x13\x8a\x90\xe5A\x11\xfc\xec\xf0\xf3\x10b`\xde\x00\xbd\x08P\xe8\xb5\x80b\x08\xc1P\x0c\"\xc4\xd3\x81\
\xcbW1\xf5\x0ca\xaa\"\x80\x1d3@\x16\x97\x03y\xe4\xb0\xc8O\x02\xf4\xcd\x90\x07Z\xc1`,3\xa4\x9b\x80\xd0\x16\xb3\x1e\xdfR\xaf\
\x92\x13\x05\xa7A\x85\xdd\xd0\x99\xfa\xc2\xb0\xeb\xb1\x8b\x1e\xe1w\xa1\xb0c\x9b\xc3\x16(\xb0\x1e\xa4\xa0_\x8c\xa0\"}\xc0\xa5\xd0\xa0\xb9\xf8\
\x01\xa7V\x11\xcc}@\x92 qAG\xa0R\xaf\x92pE\x10o\xbd\xa2\xb2\xefa\xeet\xa1\x9e\xe6\xc0\xb6Y\x03\xfc5\xe3\x1e\x7f@\
\x9c\x96\x80U\xd0\xa1\xb1\xe1\xc08/0\xed*2f\x13\"M\x10\x00\x07?s{\xd2\xe0W~\xd3=[\x11\xb7\xca\xb2\xef\x95 9\
\x961\xf8w\x92\xf2\xe7\xf1\xf1\x80\xc3\xf2\"\xc2\xbb\x97\xd1x\xe0B1h\x10\x00\x00\x00I\\A\x17\xdd\xe0\xa9\x89\xa0\x87\xa9\xf2\x0fd\
P\xa6\r1\x11;\x83\x9d\r\x91-R\xa2\x14C\xd2_\x16\x81T\x81\xe1O\r\x11\xdd\xc5Qv\xada#\x07\x92:\x18 \xf0\xbb\x82\
\x1c\xfb\x01\x94\xa11B\x84#\x8e\xb91\xd3\xd3 F\x80p2,\xd2!D\x92\xe0s\x83\xc8\x98 \xf8:\x02\xb8\x0eA\'k\x91\xbf\
\xbf\xf1;=\xa2\xec\xf2\x82\x844\xb0\xa9cc\xa5\xbc s|\xa1G\xe0\xd0\xd7!\xa0J\xacAG\ts9\xed\xa1O1p\x00\x00\
\x00\x93@\xb3?\xb3\x11\xe3m\x82Z-q\x90u!i\xe3B\xe9L\xf3+\x8f\xd0p\x0b@\x95\x1eQ\x01l\xc0\xab\x04\x92=M\x11\
\xfdf\xe36\xd5\xa01?\x80{\xd7\xd0\xb8U2\x92ZP\xbaX\xf0\xa4\xd60=oR\xd6HRA;\xe1\xc8\x83\xc0\xc9\xa726\
~\x03\x05\xf3\x91\xec\x06\x00\x9f7AX\xd2\xb0q\xed\xc0\xa6\xe7AdT\x834\x88\x83\xd59A\xeeY\xf2\xac\xe6A\x96\x18qj\xa1\
\x02\xfdCrY<\xe1\x96\xe8\xb2\xb5\xc1B\xdd\xd1b?\xd9aZ\x92`}#\xf1\x12\x0c#-r\x12\xee\xf1a\xd6\xdc\xa0O\x97\x91\
\x99\x9b3\x9d`\xc3\xf5\xbf\x00\xc2\x85\xb3\xbf^\xa0\xc3\x1d3\x9fU\xd0\x06\x1ep\xdfx\xe3\x04\x9b\xa1\xf8\'!\xb19\xc11xC\x1d\
\xd7QE\x85RC`\xb3\xbb\'1\xb8i\x03\xc6:\xf35\xa0aNo\x91k\x8e\x10\x03La\xe6\r\x10z\x1b\xd3F\xf60\xad\x03\
\x82\x14\x1a\x91~\xda\xb1\x18\x91\xe1{\x18\x00\xa2\x89\x13\xcc\xd8\xd0q6`I2A\x05+\xc0\xbd\xaf\x91\x12\x8a!?\x1a\x10pz\xb0\
\xe4\xc2\xd2\xd2\"a\\\xd2R\xadS`\xaa+\x92\xb7\xd2\x81\xe2\xc3p@\x0c\xf2\xa9\xd1\x12\x14V\x03\xf7TPRJ@m{\x13\x9a\
\x83\"\x9c\xe4\x80\xc2J\x93Z\x930LBc\xf4\x97 \x00\x00\x00B5\xa1\x85\x812\xb7\x021^\x10a=#qB\x94A\xa0\x14\
\xa3\x86\xe8\xf0\x90&\x82\xc3\xb2B1j\x91_\xb8\x00\xd9\xf4Q\x1d\xfd\x00r\xb1\"r\x8f\x90\x82\x87\x82Xip\xf1b#\xb3\x17q\
\x86B\x10\xa5\x01\x01\x00\x00\x00~\xbb\x80\xd2\xe7\x011\xdb\xd0\x0cV\x91\x9e>S\xe5f\x83mZ\x813\x0e\x91\x19\x863\x14i\x92\xff\
\xb9pr\xca1v\x8c\x01\xcb\x12\x12H\xaa`\xd9e\xa16=q`\x14Q6\xecQP\xff\xa1jqC\xcc\xb6!\xaf\x8b\x83\x0e\x8c\
A\xbb\xf6\xa1\xaa\xd0B\xea\xe8A8e\xa3\xea\x98\xa1\xc4\x88CnD\xa3\x18\'\xb0\x9cj\xc3!{\xd1\x13\t o\x16\x82\xd8\x80\xe1\
\xfds2\xaa\xc8\xe1\xc5$\x01\xf0\x03ah1\xc0v\xc8\xd1\x017S-w\xe0U/@Sb\x92r\xd0\xc1\xf6\xcb\xd1\xa481\xee\
u\x92\xa5\xf7!Ty@\xb2\xb6b\t\xd4QO3\xa14\xe3\x11\x93\xed\x01\xb2\t\"\x80\xd1P\x88\x8c\xd0\x1c\xf6\x00G\x17\x90\xe5\xe7\
\x11<\xa2 \xb0J0\x86\x01\x01\xf11\xc1\xfe\xbeA}\x0e\xf0w\x9a\x82\xec\xe9q\xea\x83\xa2Vk\xd1\x00\x00\x00\xac:\xf2\xa1\xa7\xa0\
>c2L\xa1\xf2v\x03\x00[\xa0!\x02p\xd3\nc\xc2H\xcf\xc0+?#\xf5\xf9Pq!\x83\r\x1b\xc2\x96\xcc1\xb3fA\xa4\
\xee\xe1\x91G\xe1\xa1\x8a\xe3\xddZqv\x821\xcf\x05q/\x80\x11\xd7U1\xcf\x18\x01\xa6l`\x8d\xb6\x12\xab\xe92\xfc\x17\xc0xI\
\xf3\x80\xbd @ES\x94\xc00\x9cn\xb1\x18$1wh\x93\xda\xc6\xa1OlPZC\xb2\'\xa9p\x05\xeeAp\x7f v\xc3\xb1\
\x9e\x87 \xf5DS\xe6\xab2\xd8\xfc\x82Dh\xf3\x97S\x91/\xdeBs\xa4\x10H6\x91\xf0|\xe2O\xf9\xe1\xf0\x86C\xe3\x13q*\
\xd5\xd0J\xba\xd1\xd2r3E\x0f\x92\x1dOS\xef\x91\xc3\xc6\x11r\x00\x00\x00a\xf2\xc1\xdf \xf0\x07\xe0\xd2\x80nps\xdd\x81\xa9+\
@C\xd51\x9d\x16\"\x97c\x83\xa6\x97\xc0(iC\xa4\x90\xb1\xeb\x1d\xb1\xa4\x873o\n\xa1f\x04\xc2i\x05PB.\xc1\x96\xfc`\
\xcc$Qg\x11\x02n\x8e\x12\xb8\x99\x92Z\x9f\x81-\x8eAp\x9a\xa3(\x97\x90DL\x83\xec\n\x81T8\x80\xd9?QD\x10\xd1d\
x\x13\xfc @\xd8M\xc0\x0f(\x80Nx\x90\x17lC7\xde\xc0\xaaXQ\xbeI\x91\x08\x1c\x02\xa3\xaf\xd1\xa4\xc5\x11\x8e\xf9R\x80\x89\
\x81\xd7\x1b\xe1>l\xc1Nw\x11\x1b-\x81I\x9a\xa1mZ\xd2g\xa8\xf0\xeb\x1d\xf0\xb3\xc2a\x07g0\xf3\xb3\x00\x85\xa4\x11>\xf4\xd0\
\xfa;\x11-\x062k6\xa3\xdbu\xd3n\x1b\x92\xb2\x19B\xf53@\xbc\x84\xa0\xaf\x06R\xca& \xa1Y\xc0\xa6#\x10\x00\x00\x00r\
{\xa1!U\xe22v\xf3\x1b\xe7Q\x10\x80R~\x15`\n4\x80\x7f3\xc2m=!\x94\x0b\xc3\xb0\x18sz\xf4q\xb7^\x10\x9d\x95\
\xf3s\x8a\xd0\x90\r\xf3M\xdeP\xf6)`\xd8I\x01\x14\x9e!\xd9\x00\xb1\x80N\xd2P\xc2\x12\xcd\x87\x11U\xe5\xd0\x04T\xe1\xd1\x960\
\x9bk\x13\xab\xba\xa1\xfb@a\xc2q@\x8f\x1b3k,\x12U\xa4\xe0y\xfc\xa0\xafM\xf3b\xb6\xb0\x0cur+t\xc31G\x80W\
)\xd3\x00\x00\x00\x16a@\xcel\x030\x13b\xf1\xad\xb0X\xc0\x00Cd\xf1\x00\x00\x00g\xb2\xa1\x18\xd7\xb2\xe9\xd4\x01\x85\xc62B6\
\x12Z\xa9\x92\xa0\x88a\x824\xe2G3\xa1x[\x13\r\x96C*Rc\xf1\xb6\x91k-\xe3x\x1a\x83\xffe\x92e\x13\xf1C\x8fq\
\xa6\xcdP\x9e\x04\xf1\xf2\xf5\xf0\x11\xbcq\xc1\xe2bn\xadbc\xe4\x01\xd6\x1db\xcc=#jt\xa2_3\xb2\x99Cr\xfe\xda\x92u\
M\xd0\x049\xf1-\xb8\xf1H\x90\x91!!\xd0S:\x12\xb7\xfa\xf1\xcdD\xf2}\x11\xf2x\x123k\x96c&\xf4\x01\xc6\x9fpG\x96\
@\x04N\xf0\xfa1 \xd3\xceq\xdc\xee@\x1ea n\xb0\xe0R\x8eA.\xf5\xa2\xae~q1\x0b\x02\xf1\x1e\xb0\x87s2\xad\xd5\xf0\
\x89\xc8\xf1j9\x03\xc4<cE\x051f\x8d1\x00\x00\x00|\xad \x14\x1e\x90#D\xf0*\xbe\xb1~\x81\x00*\xcf\xf06\xcc\x02Q\
`!\xd8\x8e1\xc0\x01\x11\x98\x12\x00mZ \x1c7s\x7f\x93\xf0\x85\xcbA\x93\xec\xa1\x9bl3?\x15\xc0\xe3\x8e\xa1Vj\x00o\x88\
bi\x00\xe0\xa7\x0f\xb2\x0f\x1fQ\x00\x00\x00\xe0T\x81{%p\xb8\x83A\xde\xeca\x00\x12\"\x84n1q\x07\x91\xb6\x96\xe3\x8a\x12\xe2\
%MS\xf7\x84\xe0\x16\x96q\xbe<\xd2\x0c\xc4\x02\x90\xb2@U]#J\x1e\xe20D\xe1M}R\xdd\x9c\xb1\xdcv\xb2\xc8\xd8a\x14\
\\#\xc4\x0e\xc2\xf8\x82\x93\x8f\xcc\xc1$\xcb\x00\x150\xf2\t\xfc\xe2\xa0\xad\x90-Is\x9f\xd01\xe8\xa2\x01\xbe,\xa2\xe7\xffa-+\
\x10\x00\x00\x00?\x7f\xb0\xd6m\xc2\xf2l\xb3\xc6\x16\x91f\x90B\xc8gA\xc1\xed\x12\xbeB\xa1\xd5\x02\xe1(\xc4`\x87\xb4\xd2)\x1a\xc0\
~X\x83\xf19\x81MEa`\x89\xf3:zq\xeebq\x04Y\xb0\x81\xab\xf1\x96\xfb\x01E2\xd0\x95\xcb\x10\xb3\x11\xf0\xbdQ\xf0p\
n1\x87\x1c\x12:{\x93\x818\xb3\x06Vq\xaf*@O\xb5\xa0\xcf\xc4\xa2fy\xb3\xfa\xb5A\x91\x19\x82\xd3\x87\xd0-\x12\x90:\x8e\
\xa3c\x8f\x93\xe7{\xf0\x96\x99\xd2\xa8@A^b\xb0sk\xd2\x0b\x1bs\x01)P\x90\xaf\xa1\x00\x00\x00B\xc9\x02\xe9\xbc\xe0[f\x90\
\xbce\xa0\x8fk\xb3 \x19p\x1e$!05 \xae\n\xc24\xba\x02\x9c\x9c\xd0\xc4\xf7\xe2\xd1\xbaPsI\xa1_=\xc0\x08n\xe2\x0c\
\"\xa2\xb2\xa1\xd1EUCB\xf8R\x98\x0e\x80\xcb\x930\x8f\xd3\x11p\xe9\xa0ch\x01<#2\xe5\x18\xb0\xcde@\xa5\xa51\xa1\xa4\
\xa2\x91W\xf3\x98\x1f\xf2\x1a\x00\x02j\x00\x92\xed\x8er\x87\xd1\xb1G\\s\x1c\x05#\x19\xb6!_\xe6A\xf7\xdb\xd09=\xc3\xbca@\
\xa8\xef2unR\xc9\xd1\xa2\x13%P\x8ca@\x9b6\xa0\x11\xb4\x01\x0eq\x10\xda\xe8\x01\xee.2\xb4R\x03\x0f\xf4\xa1jH\xe3\xba\
r\x93\xc2q\xb1\x00\x9b\x93h\xf8\xe0\xa0\x0e\x81\xebqc7Da\x8ei\x83y\xec \x14\xd0\xc2\x9b0A\x1eH\xb2\x1a\x1e\x93\x16M\
\xf3wk\x90\x18\xad!\x19\x02 \xc49p\x9cg\x90U\'\xf2\xa0\xa0\xd1\xde5\x93\x17Gp\x1bRsH\xfe\x017i#\xc4v\x91\
\x8a\xc0A\xf9\xee!x3\xa0\x17\x87q\x90\x89C\x08s\xe3\xc6\x0c\x82q#\x10E\x8e\x91\x9e\xbe \x93g\xb3$\xf9\xd1z\x99\x83\x7f\
`SS\x87\xb3n\xab\xe1\xcd\x03\x93\xa9\'\x90z\x87P?\tp\x86h\xe3\xaaE\xd0\x0f:\x13\xa5X\xd3\xc3;\xf0\xeb\x9521\xf9\
Pw\x7fQl\xfe\x01&\xa7\xf1\xa7_\xa0\xb8\x16cP\xfb!\xe9K\xf3#N\xc1\x9c\x17\xa3e\x86\x82\x83\x06\xe2\xd6\x07\x03\x00\x00\x00\
\x8c\xfaQ\xae\x9fANUA\xea\xfd\xa0\xc7\xb4\x12\xe1\"\xc1\xbb\xfd\xc0\x03\x14\xa0y B\xa9\x8d@\x9d\xdd\xc1\x9b\x142\x01\r\xe1O\
\xa0\x90-\xc4qwsCL\xdf\x00\xb5\xfer \xcc\xd1\x0b;0\xee\x8b\xc3)\xf6`l\xf5\x90\xc1\xa6r\x01\x84\x12\x8c\xec\xc2\x82^\
\xf1\xd74\xe1\xdaO\x83\x83w\x80\x9d\xea\x82\x9b\xf4\x81\x14Ls\x8b6Pi\x81s\x00\x1f\xf0\xbc\x9a\x91\xea\x7fb\x00\x00\x00X\xeb\xf0\
:\xc70z\xac\xc2\xe9\xdf0\xc7\xf91G\xae\xf0\x1c{\xe2hp \'\xca\xf1}&\x03)\xc4\xe26\xaeR\x0e\xe2\x91\xb1\x1e\xa1\xb4\
m\x10\xe8F\xf1\x10\x9aB\xfd\xf6\x81\xd2\x18\x12\xae\xaaP\xe4\x83\x80G\x16!\x18\xc0!\xdc\xd4\xe1lL\xe0\xfc\"b\xfeP\xf0HI\
\x10\xcbP\x13aN\x90\x00(#\x16\xb8!kd\xb0{f\x81\xb2]\x91IS\xc2\xaf\xd91ERAB\x893\x97\x8c \x9aHP\
H\xb4\x11\x18\t\xe1}\x03\xb3\xa9\xff\xa1/\x85\x03\x07.pwW1\xae\xf4\x01\x00\x00\x00\x99\xba\xb2[\xb7A\x86\xee\xe2\xa3N\x90\xd2\
.\xe2\xa6w\xb3\xea\xea\xe0\xc5\xa5!\x81H\xb0\x1f\xe7\"\xc8G\x82\xabG\xc0|\x86\x13;ia\xa4\xa5\x80X\xad\xb0r\xf5\xe2_\xbb\
\xa0/O\x80e\x10\x80\x03\x80\xc0\xd3\xff\x91\x0b\x931\x05\t\xe0\xd8\xe7\xd1\x14O\x13.]\xc3\x90\x1a\xc0\x9e\x1ap\xee,\x11mQ\xc1\
\xa9\xfba\")b\xa4&\xf0\x00\x00\x00P\xa4\x02eF\xf0S\x9f\x00\xe5\x7f\x90\x94\xfe\xb0s\xdc\xe1v=\x10\x001\xb1\x83f\xa2\xe0\
\x88\x01\xe3Y\xe3\x85\xba\xd2\x18\x90p\xfe\x8a\x03\x15\xe6rl\xd6\x01\x15C\x91\x95L\xf3`~S\x7f\xb5\xd1\x14\xeaa@\x1f\xf2(\xfc\
\xf1\xaf\x88\xc3\xf9\xa6\x00KG0\xa1\xc2!\t\x8a\xb2\xe5\x80\xc1\xf7\xd3\x11\x03\xa6\xe1\xce\xae \x802\xc2\x9f\xa91l\xeb\xe1\xc5|\x03\
H\x0e\x82\xe2\xac\xe1\xb9LB\x18\x98b\x04\x9c1\xb4w3\xfa\xde\x10\x1eN\xb0\"\x9a\xd3\xd4\x89\x90g\x90A\xbc\x1d\x01\xcb\x82\xf3i\
\x10\xd2\x92g\x02\xf67\x92\xbe6av\xb71\x82x\xf2*n\x90\xe6^\x82\xf9\x1c\xf0:\x8e\xb2\x15u\xb3\xb4M\xf2\t`0\x91U\
\xf0\xec\xaf\x90\xdb\xcd\x10vA\x11?\xde\xf1\xe3,\x10F8\xa0\x00a\x93\x00\x00\x00\xe4\xb5\xd1\x16PB\x00\x00\x00 \x912\xbaZQ\
\xb3b\xc3\xb0@R\\o B\xa4\x11x+a\xa3@\xf0\x94\xa2\x81\xf0\xe0\xf0\x91q#\x83V@M\x17QX\xd901\\\x11$\
\x9c\xc0\xae\x12\xe0p\xdb\x00\n<\xd1wz3\xa0\x1f\xe3\xc1\"\xf0\x12Y\xe1\x85\x95\x01g\x8f\xc1\xa5c\x90\xdeA\x92\xc4\xdeA\xf4+\
\x81\x89cQ\x8d\x93\"\x9c\xa3\xe1\xd2\x16\xa1\xa0\xa80n\xd5r\x04Ksi\xac\x80\xbcL\xe3\xea\xbfRB?pb\x92\xe1\x02\xc3\xc0\
\x17|sv\xa4Q\xa0\x8b\x13\x1fZ\x90\xe0Xba\x04\x10\xb5\x8e\x00\xf7\xf3\x10\x008\x01x\xc01\xa5\x9c\xe1\x8e\xb5\x90\x0eT\x92\xfa\
\x8c\xd2\\O\xa2\x9c\xb8Q\xb8&\x90\n\xb7\x01\xa4 \xb22-0+\xa3\xa1\xa7\x9e\xf0\xb8<\xf0\xabX \xe0\xe1\xf1\x17eS\x12G\
A\xb8p\x10^\x86\x01\xfdxq\xd1S\x93\xba\xe6\xa1b\xc5AO{\xf1\xede\xd0\xf5B\x81 p@\n\x86\xb3\xed\xa6Qw\xa6A\
2@\xa0\xe8\xb2bS0\x11\xc2\xcd\xd1 \xb9@Kg\xe3\x03\x19b\x90\t\x10\xb7.1r%p\x00\x00\x00)\xb1\xf0\x17\xc8\xa1-\
\x870\xb6\xc0\xe2\xea~\x83\x8em\xb0 \xde\xc2\x00\x00\x00\x84\xd9\xd2\xc6\xfe\x01S\xdeR\x9a3pQsq\xba\x0c1\xa7\x18\x11>\xf5\
\xe1\x17\xc91B\x13\xe1\xcc\x07\x90\xc0\x84\x81P\xd9\x91J\xb2`\xa8\xf0@\xeaF\xd3\xff\x81\x11x\xab1\xa3}\xb0\x968R\x15NS\
\xf6!\xd0\x00\x00\x00n\x87p\x7fKB\x1f\xbb\x81\xbaH\xc2\xf7\xa3\xf1\xb9\x00\xf3\xeb\xd7B\xd0\xf1@\xf9j\x03\xb1\xae\xc1m\x86so\
~\x13\x9c\xe1q\xb6K@\xa4caC\xe7\xf0Bn\x90\xe9w\xe1X?\x13\xbe\x06\xa1V\xe3p\x99,c\xa7V\xf0(\nr\xd2\xa1\
\x12|=\xe2\x00\x00\x00\x16\x19\xc2l\xc5\x11S\xd1P\x84\x0c\x10\xa5)2\xa2y\x01D]\x81@\x92S{\xe2\xd1\rB\xf0\x9c\xb6\xb1\
\x96\x10 \xab\x06s\x94#\xd1\xa4]ana\x81\xe3\x96#\'~\xb3\x04\x883\x90<\x11\x03*\xf1G\" N\xd8\xe1k\x8d\xa0,\
\xb3\xe0(\x02\xb3\xcbF\x10v\x0e \xf6{\xf26\xe5\xc1\xc6\xac\x91\xd3\x02\xe0\x14\xaa\x11k\x02\xf2\xa1h\xe1\xaa|b\xa7z@\x0fb\
A\x98,\xd1\xdeQ \xe6\xf3\xf1@\xfb\x02Ia\x92\x8e 2\x86Lc9\x91\x10\x7fS\xc0\xc5Qb\x1f\xfc\xa14\x99\x91\x1b\xfc\x92\
\x85\x97\xd3fQ\xe11\xa8\xb1\xfb\x01C\x7f5`*K\xd0\xf7\x1bq\x0b>C\x01\x7fq\x00\x00\x00`\xaf\xb1\x19\x0c!\xee\xbc1[\
\xb2\xf1\x00\x00\x00\xc63\xb0$g\x933\xc91Ay\x00\xc9\x99\xd1f~ ;O\xc3\xb1\xdaA\xc1\xe4\x00\x14\xafr\xccu\x13!\x0f\
b\xd7\x15\xd1\xa1\xcaQ\xf4\x98\x80kdrrC\x03\xbf\x9d\x11[\x9d2:E\x82\x1a\x88 wGC\x00\x00\x00pc1gC\xb1\
\xbfM\xd0\x05\xc5!\xf7\xcb\x82\xadW\x81Z:\x10f\xaa\xa1W\x0b\x01\xa6\x13\xc2*j\xd2\x03\xc7\xe1\xd3\x83r\xce\x8c\x10\x00\x00\x00^\
5b=\x96\x13$\xb4\xb2\x17oc\xfee\xc3I^\xd0\xd2\x16r\x1b\x8c\x01f \xd2\x84\x83\xc0\xeb\xb7\xd1\xeb]s`\x9e\x11G\n\
a\xbb\xd8\x11\xee\xe7\xc0j\xa7\xb0\xaeo\xc3Z\xc7\xa2\xe6=\x01\\\xa8\x00\xf1\'\xd31\r\xa1\xf9\xc5P\x87\x1d\xb3?\xe6\x81\xa3-\x80\
M\x04R%\x9d!o\x07@\xcf 3\xfa\x96@\xeeT\x11\xd1Oc\xf6,\xc3\x1e;\x11\xe0\x87#3\xcdr\xdff 5\x95`\xdd\
E\xc1\x94\xc9\xf1]\xa2\x10\xa5^q\xc6dp\xc6\x11\xd3C\x8bq\x00\x00\x00|=Q5hC\x18\x8d\x81{\xf5\xb0\xe5\x16s\x00\x00\
\x00DOC\x14\xfa\x10>\x1f`\xd8\x81\x13i\xa51z)\x91\xe6\x8aSr:\xf0\xc5n\x90\x00\x00\x00/sS\xe5W1>2\x90\
\xb4\x850,Pc\xe8\x00\xe2\xf8V\x90\x14b\xe2b\xbc\x81\xbaJ\x90\xc1\xc7R\x00\x00\x00\xfb\xc7q_\xae\xb06\t0 \x11\xd1\x8c\
y2\x96z\x91\xb2mC\xd1\xd9\xd1\x877\x102\xff\x82\xc4\xf7`\xc2\xde\xa2\xb64\x91\xa5 s_f\xc2*\x90\xe1\x8eF\xb2d8\
`g\xbb\xa1\xf7\x94\xe2e\xb5\x90\x0b\x97P\x94\x803\t\x93\x83ekq\xf9y\xe3\x1ckr\n\x8e\xb3Tg\xd3*\x1e\x82>M\x80\
\xc7>1\x90p\x10@\x9a\xc3\x9e/\x11\xb0\xc2P\xfcK\xa2\xf1_1\xcfi\x80Y\xb1\xa0G\xf2\xc1*\x933\xabJ\x91\x00\x00\x00\xdf\
3\xa2/\x98\x01n\xfb1p\xe4\xa0\xbeX\xc1\xa6\x7f\xc0\xd1\x132\xd7\xff\xf0\xf4x\xd3\x10\x80\xf3\xeb\xd9q\xaf{\xa1zb\xe0\xcf\xbb\
RT2\xd1\x9c\xb3@\x1c\xe8\xc1&Y\xe3\xf0\xf8\xc0\xb5\x04\"\xbf\xe6P\xb9%\xd1\xf2Q0\x16\xb7PI\xfb\xd1\x9c\x1a\xe1\xd3\xb8\xb0\
K\x90Cat\x83yJ\xc0Nea\xa3|\x91%\x12\x92\xd8\r\x02UB\xe1\xba\x10\xc1\x10+\xb3\xdf\xc7\x90G\x1c\xc1\xb6?q\x97\
4\x13\x05\\\x13Yt\xc2\xcc\xd4\xa2\xca\'s\\\xb2@\xc7\xe0\xd0`\x8c\x03\xd4\xf2\x82\x88T\x80\x92\x81\xc1\x89`\x01\xb1. f\xdb\
\xf1\xa7\xa8\xf1\xf8_\xa1\x0b@\xf0\x86CB\xc0xQj\xeabk;\xa1\x00F\xd2s\x07\x92\xc5\x08R\x0f\xf6\xc0\xc67R\x84@\xe3\
\xd10#B\xb9Q\xdb\xdb11Zc!\x17A Y\xd1\x8ao\xd1\x82B\x93\xf6!\xb2xB\x10x@3\x90\xb0b\'\t\xa3\xea\
\x84\xb0\x1a_\x93`\xe0\x01\xf0w@\xca$\x80\\\xb8\x82\x03^s\x02\x9c\x03\xf3\xd5\x82\xc1\xbb\xa1|\xb4\x81m\xa4\x10\xed/\x02&e\
#\x87~\x02\xad\x823\x15\x14`\xa3\xf0\x92\x01\xadq\x8e>\xe0\xc8\xae\x90\x11\x1c\x10\x00\x00\x00F\x96\x93\"0\x11\xc7\xa7\x80l\xe1\x12\
D\x93\xa1c#\xe2\xd1\x98Q\xf2\xff\xf1\xa4\x13Q\xd6)\x80\t\x87A\xc5u\xa1\x8e\xca\x01VW`-\x7f\x01\xc7\xdd\x82\x8e\xbfao\
\xd8\xa2\xaf\xacR\xe1~\xc3\xd8\xd8bW=!\xe1\xf5\xb1\x8c?\x00\xcde\x01K\xef\xe1\"\xbd\xc0\xa8\x85\x00B\x7f\xb2\xe6\x18\xa3\xd3\x9f\
\x01\xf4\x90\xe11\xae\x91,0\xf0\xb5\xd5q\xdf\"0\x84\xa7aPI\xa1MM\xf1&-\xa3\x9e\x02B\x82\x96@{\x9d\x01\x0f^\xf0\
|\x1b\xf2\xc3\x90\xe3$2\x91\xb4!\xb0|\xcb\xf0:%\xb2p\x0f\xd0\xce\xa0r\')\xd3\x8c\xa0\xe18\x0f@\x93\x1b\x82\'O2\x1c\
Z\xc1\xed\xcb\xa0\xc9\xce\xf1y3\x11\x02\xcdp\xffr\xd3\x05\xbd\xe1(\xf4\xf2e\xe1\xe0\xcd\x84\xf0\xebq\xb0\xff\x19B\xc6\x9c0\n\xc8\
2\x00\x00\x00q\xd0Bs\x98\xd0:\xa7RF\x99\xe1\xe2FP\xe1\xf6\xa0\xbb\x97\xf3R\xbcR\xc7\xbdp\xbc\xc2\"x\x9fPt\xa6p\
\x10\xd9\xa0\x00\x00\x00\xcd\xfaa+b2\x9bP\xc3zn@\xdbuB\xfeN\xb1m\xd1R\xf7WSA\x8a1\xf2\xbf\x91\xc7{\xc0\x13\
\xf9\xa0\xeeU!_\xa4\xc2\x10\xe9\xb0AY!\x0b\x92\x90\xba\xeb\xd2\x07\x06C4\x9ea\x86\xc2\x11\xb8h\xd1\x00\x00\x00\xfd\x18\xe1\x8b\x88\
\x83\xc5\x14\x83\xa6EcO\xbbP\x1b\xd4\xc1\xd6\x08 \xe4\xa32\x03T\x12\x1c\x02\xb1\xaf#\x10\xa0\xd8`\xa1\xe20\xbb\xd40\x13\x8e\xb1\
S\x9f\xe2\x91\xef\xd11\x923\x05@\x01A\x8a\xd3\x87o\x93\x15\xd2\xb1\xb2\xec1\x86\xdc\xe0F\x16 \xd4\x02\xa3\xf5\xb7\x00BdC \
;\x13\xa8\xf6@LK\xc3\x16z\xd0\xf8b\x82\xaf\x15\x81\xff)\x13\xb4Sq\x91x3x\xba\xa0%#\x82ZL!\xb0z\xe12f\
P\xddx\xe0\xc6\xf7\xf1\x85`\xf0\x19\xdc\xb2\x95e\xd3@\x93\"\xd0SB\x0fZP\x92\x8d\x83*\x0b\x12\xac$\x11\x9b\x8d@\x00\x00\x00\
\xd6{3\xbf\x8a\xf0\x17\x8d\xf3\x00\x00\x00\xa3\xa9R\xe4\x00\x11z8ap\xa6\xd1Y3\xb3\x00\x00\x00\x0c\xaap\xb26\xe1\xe7U\xc3\x87\
2\xe3R\x0e\xe0*\xcb\xd2|\xb9\xb2+\xa3\xb0L\xf7\xf0\n\xe0\x00K\x11\x02\xb83\xc1\xa7\x14\xb0>\"\xf0\xd4\xee\x82\xb8\x9fa\xe2\n\
`\xcb\xfca\xf3\x8c!\xd0\xc4!\xef5!\x93\x86sa\xf5`D\xa8\xf0Gl\xe1}\'\x02\xe4\x8c\xe34\xc2b`\xd8\xf0V\x07\x82\
a\xfc\xd2W\xedp\xa1\x1a\xc2\t\x81\xb3\x00\x00\x00\xc3FS%\xd3\xb2\x04\x80\xb3\x00\x00\x00\x00\x00\x00[\xf0\x82\xab\x10\xc0\xe8\x01\xc0\xfa\
\xe3\xd1W\xa3\xc0\xe7\x14\xf0\xe0C\x10\xe4R\x13\xb8\x19\x12\xae\xe7\x91NNc\x1b\x13@\xa3^\xc0yq3misZ\xff\x11\x84g\
\x10\xc6\x03\x11\xfb\x7f\xf2\xa1\xf1\xb1\x99\xca\x92^\x1b@\xdc}\x835T`\xd0\xce\x80\x16\n\xe0\xa3\x97C\xcfwP.\xcfr=_Q\
\xe5\xae\xf0\xc2\xa2\x01\xeeSAeH\x81NU\xd2%\xe5p\x8b\xdfa\xf2\xde\xd0\x00\xaf\x91\x00j\xd3A+r\xad\x87\x03\xae>\x91\xcf\
\x12\xf35\xabA\xb0\xde\x90\xea\x16\x02\'Uc5\x03@\xf1\xcep\xb2$\x93\xbb\x02\xf0O_\xb0l\xa1!/\x8aBx:cZ\x98\
\x13W\x9b\xb2\x1c\x8b\xd1\x07\x0b\xf3\xf2g\xd1\xde%QGpP+\xf2\xf0\xee\xfa\xb1\x83\xc9q\xd9\x96\x80\xf1-\xb2\xde>\xf0~d0\
\t\x9b\x00\xec\x95\x91\xb6\x03\x82\xb5s1h\x7f\x13\x17\x80\x01\x06\x19P\xc1\xb9\x81m4CH\xf3a\xe1r\xc3\x90_\xa1\xeb\x0c\x913\
\xa20\xde\xae\x92sT\xe3\xfb\x82\xd1)\x162\xd9\x16\x802\xf9\xd2\x02\x08#|z@\xe3\xb0\xd2\xe7\xfeA\xb6h\xa0S>\x11\x98\x96\
!\xee\xfd!\xeb\x12\x82\xa7{\x91\xce8cF\xccq\xe7\xdba\xad\xc01eG\xb3\x8fJ\x13\x18\xcc\xe0\xd8J\xb0f\xedq\xc8\x8e\xd0\
\xe8\xb6 \"B\xe0\xf6\xa4\xe0\xb2\xc6\xc1\x10`\x83)\xbbq\xa7H\xa1\x7f\x9d\xc0\x00\x00\x00\x00\x00\x00\xe9}\xd1p`\xb3Y\x9c\xe0b\
\x88A\x1cv\xc1\xb8I\xa0\x8d\n0\x08\xc3R\x06\xab\xc0\x0e\x18b\xaaP\"\xf3\x9b\xa31\xaf\x92\xa4b\xb3\x0e\xc2\xd1I\x8c\x12\x88L\
!\x0e\x8d\x03\xad\x9c3jQC\xee\xe6B\x1b\x141\x02\\\x01Zh\xd2\xbc\x7f\x03\n\xa6RaXA\x97*\"\x0f\xe1\x81\xe0\x0e\xb2\
\xaf1\xd0\xb8F\x02\x00[\xe1\x91o\x80\x91?\"\xb0\xa3Q\xf8\x80\xd1w\xccbN<a4l\xd2\xb9-#\xb9\x7f\xc1(\x0cr\xfa\
\xb5\xa0\xe9\x86@\x9f\xa1Bd\x92\x00*;\x81\x96\xa7\xf2\xe9\xf1\xc0I\xb8p[HS\xd4\\\xc3\xa8\xd1\xf0\xbf\x04\x12\x1a>3\x90\x02\
\xd1\xd4#2\'\x14\xf0\xfaT\x03\xca\x87@\x81Y\xa10^\xf0\xe8\x1c\xb2\xb2f\x03\xad\x7f\x13\x96\t \xa6\x9f\x12,\\\xd3F\x87\xa0\
\r*\x80=\x82\xe1q\xc40`a`Z\x88\xa0\xca\xa6\x90\xd3-bJ\xbbB\x83)\xe0\x15M\x01\xc6\xa2\xd2\xb5\x11\xd1\xee\xd6\xb2\xce\
W\x00\xcd\x81!\x7f&\x92\xfbQ`30\x90\x1a>\xc1A\xd3\xe1\xc3BpF\xf5\x92\xc8_\xa0\xf6\xe4@\x8bR\x11\'\xb9A<[\
p}\x9f!\xe6&\xe3#9\xe1\x8dZ\xf2\x7f\xd1\x92\x8c\xac1\x81h\xc1\x8fu \xf6\x9b!\r\xb3\x00\x1d\x0b\xf2=$\xe1\xee\x82!\
E+!\xa0\x86\xb0P\xc5\x11\xe3 \xd1\x9e\x82AO\r\xa0u\xd8Q\xa2\xd7a\xd8\x98Q\xe6%\"\xe4\xc1\xc0\x03\xd2\xf2\xdc\x122\x80\
\xe2piUC\xb2Bs-\xe7\x811\x14\xf2Si\xb1\x90pb\xffXc\xae\x81\xb0\xf55\xb0mv\xc0\x91\xce\xb0\xf7\x05\x90\xed\x80\
\xf2\xbf=\x810\x88\xb0v\"3\x0e\x07\xa1\xae\x90\xb3N\x02\xd0Z\x98@\xb0D\xf0i\x03\xa2\x81&a\xfd\x94p\xe3\xf7\x11\x1e8s\
%Oa\xb7\xa7\xa1p&\x01\x10\x91q\xa6QQd)\x02^\x07\xd1\xa8=\xb3\xcf\'\xb1\xea7\x81\x8c\x17\x00oJ\x80m4\xd2\xd6\
`\xb0\xae\xa1p`\xee`\xda\x97\xf1\x9e\x7f\xb3\x9b\x8d\x02\xfa\xaf\xb1cOAbz\x03\xd6\x83\xb3\xad\x01\xe3\xcb\xc2\x91(\x98\xa0o\xf2\
\x00s\xcd z\xb9\x81\xe7\\\x01\nA\xb1\xda\x8e\xd04\xc2axw\xd2M\xef\xc2\xd0\xe7\x00J\xe30\xa1\x02Q|\xd9\x11u\xc5\xe1\
\x04<`\xe7\x9e0\xb5wp\x85\xaeb\r\xf7\xf2U\xca!\xbb)q4OB\x16\xce\xd1\x80\xc0q\x8f\x1d\x90\x00\x0b`\xefM\xa0\xe3\
/@\x04C \xc8\x02\xb2a9\xd3:\"ST\x84\xa3\"\xb0\x90.\x05\xc13vB\x11\xa9\x11y\xeb\x81\xf8\x87\x13\xbeyR\x93\x98\
\xd0\xf5\'b\x83\xf1R\xf3g\x03\x93z\xa07\xb2\x81\x90\xdc\xe2}V\xb3_>\xe3j\x86AnU``\xba\xd0F\xc5\xf2\xb0\xb1\x11\
V5\xe1\xf8\x91S\xc14p\x1e\x9b3\x10\xc5\x01\xc9NS\x99C@l\xce\"\xe0\x0f\xe3\x00\x00\x00\x03\xc40H\xb71\x84\x9bP\x1c\
\x9e\"c\x84sM\x8dRI\xd7\x00]v\x90\x9c^!X\x82\x01\xf5\x0e\x13i\x11\xe06\x0f\x91N\xee1\xe2\x05Q3\x11\xb2VO\
1\xbc=\xc0+\xa1P\xe9\x8d\x11\xbd\xa1\xf1\xb4\x14\xc1M\xd5\xd0\x89$\x90\xb2\xac\xe0:X\xb2\xb5/`\xa7\x81\xd0\x1f\xd2\x82\x81\x85\xb2\
\xacx\x80S#\xb2\n\xfcq\r\xd5an\xd2p{\xe8\x10\xefAS\xfbv\x83\x1f?\x83\xbb\xc1\xf1\xbe\xdf\xc0\xc8\x8d\xf3\xdcl\xa1o\
e\xf0\xa6g\x11\xc4\'05 \x01\xfb3\xe3\xd1\x9e\xf1|7#7\x1fQ\xa2Vb\x80\x86`\x83\x93\xa1g\x0b\x90Lf\x93F\x8e\
\x00V\x96\x03b\x1b\xd2\xc0A\xb2\x92\x1c\xf0\x14?\xf0)\xe0r]2\xf3`G 8\x15\xa3\x80\x7f3}\x1d \x0ez\xc3\\\xcf2\
\xb1\r\xf0w\x06\xd3x\xaa\xd0\xeaeA#\x7f\x81\xdf\xd8\xa0\xae\x84\x93D:b=\xbf0\xf6I\xa1<\x02\xe0Yh\x01~\xc4p\x8c\
\x96A\x9aw\x83\xeeD\x82\xe1\x1e\xd0\xaaO\xa3\xfb\xe7\x90\xc35\x81\xd7\x19\xc2\x8fubxL@\xb6GS\x8c\xa8\xd0\xd2(\x93QF\
\xb3\xf2\xf6\xd1Sm`T\x13\xe1\x83s\xc0\xf2\xa2\xe1w\x8e\xa1?,s\xc7\xd0\xb11k\xe1\xb3\x07p\x892!\xc2\xc4\"\x97\x96\xc2\
@\x83\xd1\xa8I\xe1\x00\x00\x00\n\x11\xa0\x01&Pf\x9f\"n\xd3\xf0\x1c~\xa1\xaf\x8c #*0\xdb;`i\xb3\xc0:\xa3\xe0\x16\
\xd3B/\x15\x92\xe1\x96\x11(\x13!\xeb(\xc0", [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 30, 31, 33, 36, 37, 38, 39, 41, 42, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 77, 78, 79, 80, 81, 83, 84, 85, 86, 87, 88, 91, 92, 93, 98, 99, 100, 101, 102, 103, 104, 106, 107, 108, 109, 110, 111, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 139, 140, 141, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 168, 169, 170, 171, 172, 173, 174, 175, 177, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 207, 208, 209, 212, 214, 215, 216, 217, 218, 221, 222, 224, 225, 226, 228, 230, 231, 235, 236, 237, 238, 239, 241, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 257, 258, 259, 260, 261, 262, 265, 266, 267, 268, 269, 271, 272, 275, 276, 277, 283, 284, 285, 286, 287, 288, 292, 294, 295, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 309, 310, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 324, 325, 326, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 359, 360, 361, 362, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 384, 385, 386, 387, 388, 389, 391, 392, 393, 394, 395, 396, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 414, 415, 416, 417, 419, 420, 422, 423, 424, 425, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 458, 459, 460, 461, 462, 463, 464, 465, 466, 468, 469, 470, 471, 482, 483, 486, 487, 488, 490, 491, 498, 499, 500, 501, 502, 503, 505, 506, 507, 508, 509, 510, 511, 512, 514, 515, 516, 517, 518, 519, 520, 522, 523, 524, 525, 526, 527, 528, 529, 531, 532, 533, 534, 535, 536, 537, 539, 542, 544, 545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566, 567, 568, 570, 571, 573, 574, 575, 576, 577, 578, 579, 580, 582, 583, 585, 586, 587, 588, 590, 591, 592, 594, 595, 596, 597, 598, 599, 600, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 614, 616, 617, 618, 619, 620, 621, 622, 623, 624, 626, 627, 628, 629, 630, 631, 632, 634, 635, 636, 637, 638, 640, 641, 642, 643, 644, 645, 646, 648, 650, 651, 653, 654, 655, 656, 657, 659, 660, 661, 662, 663, 664, 665, 666, 668, 669, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680, 681, 702, 704, 706, 707, 708, 709, 710, 711, 713, 716, 717, 723, 725, 729, 730, 731, 732, 734, 735, 736, 740, 741, 742, 743, 744, 745, 746, 748, 750, 751, 752, 753, 754, 755, 756, 757, 758, 759, 760, 761, 762, 763, 765, 766, 773, 776, 779, 780, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 791, 792, 793, 794, 795, 796, 797, 798, 799, 800, 801, 802, 803, 804, 805, 806, 807, 808, 809, 810, 811, 812, 813, 814, 815, 816, 817, 824, 825, 826, 827, 828, 829, 830, 832, 833, 835, 836, 837, 840, 841, 842, 843, 847, 848, 852, 855, 856, 857, 858, 859, 860, 861, 863, 864, 866, 883, 884, 886, 887, 888, 892, 893, 894, 896, 897, 898, 899, 900, 902, 904, 905, 906, 907, 909, 910, 911, 912, 914, 915, 918, 919, 920, 921, 922, 923, 925, 926, 927, 928, 930, 932, 933, 934, 935, 936, 937, 938, 939, 941, 943, 944, 945, 947, 948, 949, 950, 953, 955, 956, 958, 959, 961, 962, 963, 965, 966, 967, 975, 976, 977, 978, 979, 980, 981, 983, 985, 986, 987, 989, 991, 992, 993, 994, 995, 996, 997, 999, 1000, 1001, 1002, 1003, 1004, 1008, 1011, 1012, 1013, 1014, 1015, 1017, 1018, 1019, 1020, 1021, 1023, 1024, 1025, 1026, 1027, 1028, 1029, 1030, 1032, 1033, 1034, 1035, 1036, 1037, 1039, 1040, 1041, 1042, 1043, 1044, 1045, 1046, 1048, 1049, 1050, 1052, 1054, 1058, 1059, 1060, 1061, 1062, 1063, 1065, 1066, 1067, 1068, 1069, 1070, 1071, 1072, 1073, 1074, 1075, 1076, 1077, 1078, 1080, 1081, 1082, 1083, 1084, 1085, 1086, 1088, 1090, 1091, 1093, 1095, 1096, 1097, 1098, 1099, 1101, 1103, 1104, 1105, 1107, 1108, 1109, 1110, 1111, 1112, 1113, 1114, 1115, 1119, 1121, 1122, 1123, 1124, 1125, 1126, 1127, 1128, 1129, 1131, 1132, 1133, 1135, 1138, 1139, 1141, 1142, 1143, 1144, 1145, 1146, 1147, 1148, 1149, 1150, 1151, 1152, 1153, 1154, 1155, 1157, 1158, 1159, 1160, 1161, 1162, 1163, 1165, 1166, 1167, 1168, 1171, 1172, 1173, 1174, 1175, 1176, 1177, 1179, 1180, 1184, 1185, 1186, 1187, 1188, 1189, 1190, 1191, 1192, 1193, 1194, 1195, 1196, 1197, 1198, 1199, 1200, 1201, 1202, 1203, 1204, 1206, 1209, 1210, 1211, 1212, 1213, 1214, 1215, 1216, 1217, 1218, 1219, 1221, 1222, 1223, 1224, 1225, 1226, 1227, 1228, 1229, 1230, 1231, 1232, 1233, 1234, 1235, 1236, 1237, 1238, 1239, 1240, 1241, 1262, 1263, 1264, 1265, 1266, 1267, 1268, 1269, 1270, 1272, 1273, 1274, 1275, 1276, 1277, 1278, 1279, 1280, 1281, 1282, 1283, 1284, 1292, 1293, 1295, 1296, 1297, 1298, 1299, 1302, 1303, 1309, 1311, 1312, 1313, 1339, 1340, 1341, 1342, 1343, 1344, 1345, 1347, 1348, 1350, 1351, 1353, 1354, 1355, 1357, 1358, 1359, 1360, 1361, 1362, 1363, 1364, 1365, 1367, 1368, 1370, 1371, 1373, 1374, 1376, 1377, 1378, 1379, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 1389, 1390, 1391, 1393, 1395, 1396, 1397, 1400, 1401, 1404, 1405, 1407, 1409, 1411, 1412, 1413, 1414, 1415, 1416, 1417, 1420, 1422, 1423, 1425, 1426, 1427, 1428, 1429, 1430, 1431, 1432, 1433, 1434, 1435, 1436, 1439, 1440, 1446, 1447, 1448, 1449, 1450, 1451, 1452, 1453, 1454, 1455, 1456, 1457, 1458, 1459, 1460, 1461, 1462, 1463, 1464, 1465, 1466, 1468, 1469, 1470, 1472, 1473, 1474, 1475, 1479, 1492, 1493, 1495, 1496, 1497, 1498, 1499, 1501, 1502, 1503, 1504, 1505, 1508, 1511, 1512, 1516, 1517, 1518, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1527, 1529, 1530, 1531, 1532, 1533, 1534, 1535, 1536, 1537, 1540, 1541, 1542, 1543, 1544, 1546, 1552, 1554, 1556, 1557, 1558, 1559, 1560, 1561, 1562, 1563, 1564, 1565, 1567, 1568, 1570, 1571, 1572, 1573, 1574, 1576, 1577, 1578, 1580, 1584, 1585, 1587, 1591, 1594, 1596, 1599, 1600, 1601, 1602, 1603, 1604, 1605, 1606, 1607, 1608, 1609, 1613, 1614, 1615, 1616, 1617, 1618, 1619, 1620, 1621, 1622, 1623, 1624, 1625, 1626, 1627, 1628, 1629, 1632, 1634, 1635, 1636, 1638, 1639, 1641, 1642, 1643, 1646, 1649, 1650, 1651, 1652, 1653, 1654, 1656, 1657, 1658, 1659, 1662, 1664, 1665, 1666, 1667, 1668, 1669, 1670, 1671, 1672, 1675, 1677, 1682, 1719, 1720, 1721, 1722, 1724, 1726, 1727, 1728, 1729, 1733, 1737, 1738, 1739, 1740, 1741, 1744, 1745, 1746, 1748, 1749, 1776, 1777, 1778, 1779, 1780, 1782, 1783, 1784, 1785, 1786, 1787, 1788, 1789, 1790, 1791, 1792, 1793, 1794, 1795, 1796, 1797, 1798, 1799, 1800, 1801, 1802, 1803, 1804, 1805, 1807, 1808, 1809, 1810, 1811, 1812, 1814, 1815, 1816, 1817, 1818, 1819, 1821, 1822, 1823, 1824, 1825, 1827, 1828, 1829, 1830, 1831, 1834, 1835, 1873, 1874, 1875, 1876, 1877, 1878, 1879, 1880, 1881, 1883, 1885, 1886, 1887, 1888, 1889, 1890, 1892, 1894, 1900, 1901, 1902, 1903, 1905, 1906, 1912, 1918, 1919, 1920, 1924, 1925, 1930, 1931, 1932, 1934, 1936, 1943, 1944, 1946, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1961, 1963, 1965, 1967, 1968, 1970, 1971, 1973, 1974, 1975, 1976, 1977, 1978, 1979, 1981, 1982, 1983, 1984, 1985, 1986, 1987, 1988, 1989, 1991, 1992, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2002, 2004, 2005, 2006, 2007, 2008, 2010, 2011, 2012, 2013, 2014, 2017, 2018, 2019, 2020, 2021, 2023, 2024, 2025, 2028, 2029, 2032, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2041, 2043, 2045, 2048, 2050, 2051, 2053, 2055, 2057, 2058, 2059, 2060, 2061, 2066, 2068, 2069, 2070, 2071, 2072, 2073, 2080, 2081, 2082, 2084, 2085, 2087, 2089, 2090, 2091, 2094, 2095, 2096, 2097, 2098, 2099, 2115, 2116, 2117, 2118, 2119, 2120, 2121, 2122, 2123, 2124, 2125, 2126, 2128, 2129, 2130, 2131, 2132, 2134, 2151, 2152, 2153, 2154, 2155, 2156, 2157, 2158, 2159, 2160, 2161, 2162, 2163, 2164, 2166, 2167, 2168, 2169, 2171, 2172, 2173, 2175, 2176, 2177, 2178, 2179, 2180, 2181, 2182, 2183, 2184, 2185, 2186, 2187, 2189, 2190, 2193, 2197, 2198, 2199, 2200, 2203, 2205, 2209, 2210, 2211, 2212, 2214, 2216, 2217, 2230, 2231, 2237, 2239, 2242, 2243, 2246, 2251, 2252, 2253, 2254, 2256, 2257, 2260, 2261, 2263, 2266, 2267, 2268, 2274, 2276, 2279, 2281, 2282, 2283, 2286, 2288, 2297, 2300, 2302, 2309, 2312, 2313, 2314, 2315, 2316, 2317, 2318, 2319, 2320, 2321, 2324, 2325, 2326, 2327, 2328, 2329, 2330, 2332, 2334, 2335, 2336, 2337, 2339, 2340, 2341, 2342, 2343, 2344, 2346, 2347, 2348, 2349, 2350, 2351, 2353, 2355, 2356, 2357, 2358, 2359, 2360, 2361, 2362, 2363, 2364, 2365, 2366, 2367, 2368, 2369, 2370, 2371, 2372, 2373, 2374, 2376, 2377, 2378, 2379, 2380, 2381, 2383, 2384, 2385, 2386, 2387, 2388, 2391, 2392, 2393, 2394, 2395, 2401, 2404, 2406, 2409, 2410, 2412, 2413, 2416, 2418, 2420, 2421, 2422, 2429, 2430, 2441, 2442, 2444, 2446, 2447, 2449, 2450, 2451, 2453, 2454, 2455, 2464, 2465, 2466, 2469, 2470, 2471, 2472, 2475, 2476, 2477, 2478, 2479, 2480, 2481, 2482, 2484, 2485, 2486, 2487, 2488, 2489, 2490, 2491, 2493, 2494, 2495, 2496, 2497, 2498, 2499, 2501, 2502, 2503, 2504, 2505, 2506, 2507, 2509, 2511, 2512, 2513, 2514, 2515, 2516, 2517, 2518, 2519, 2522, 2523, 2524, 2525, 2526, 2527, 2528, 2529, 2530, 2531, 2532, 2533, 2534, 2535, 2536, 2537, 2538, 2539, 2540, 2541, 2542, 2543, 2544, 2545, 2547, 2551, 2552, 2553, 2554, 2555, 2556, 2559, 2561, 2562, 2567, 2568, 2569, 2570, 2571, 2572, 2576, 2577, 2578, 2579, 2580, 2583, 2584, 2585, 2587, 2588, 2589, 2592, 2593, 2594, 2595, 2596, 2597, 2598, 2600, 2603, 2604, 2606, 2608, 2609, 2610, 2611, 2612, 2615, 2616, 2618, 2619, 2620, 2621, 2622, 2623, 2624, 2626, 2627, 2628, 2630, 2631, 2632, 2633, 2635, 2636, 2637, 2638, 2639, 2640, 2642, 2643, 2644, 2648, 2652, 2655, 2657, 2658, 2659, 2660, 2661, 2662, 2663, 2664, 2665, 2667, 2669, 2670, 2671, 2672, 2673, 2674, 2675, 2677, 2680, 2683, 2685, 2688, 2691, 2695, 2696, 2698, 2702, 2704, 2707, 2720, 2724, 2725, 2726, 2727, 2728, 2729, 2731, 2732, 2733, 2734, 2735, 2737, 2739, 2741, 2744, 2745, 2746, 2747, 2748, 2749, 2750, 2751, 2752, 2753, 2754, 2755, 2758, 2760, 2763, 2764, 2766, 2767, 2770, 2772, 2774, 2775, 2776, 2777, 2778, 2779, 2780, 2781, 2785, 2786, 2788, 2789, 2790, 2792, 2793, 2796, 2798, 2799, 2800, 2802, 2804, 2805, 2806, 2807, 2808, 2809, 2810, 2812, 2813, 2814, 2815, 2816, 2819, 2820, 2821, 2822, 2823, 2824, 2826, 2828, 2829, 2831, 2833, 2834, 2836, 2838, 2839, 2840, 2841, 2842, 2843, 2844, 2845, 2846, 2847, 2848, 2849, 2850, 2851, 2852, 2853, 2854, 2855, 2856, 2858, 2859, 2860, 2861, 2862, 2865, 2866, 2867, 2868, 2869, 2870, 2871, 2872, 2873, 2874, 2875, 2877, 2879, 2882, 2884, 2885, 2887, 2888, 2889, 2890, 2891, 2892, 2893, 2894, 2895, 2896, 2897, 2898, 2899, 2900, 2901, 2902, 2903, 2904, 2905, 2906, 2907, 2908, 2909, 2910, 2911, 2912, 2913, 2914, 2915, 2916, 2917, 2921, 2922, 2923, 2926, 2927, 2928, 2929, 2930, 2932, 2933, 2934, 2935, 2936, 2937, 2938, 2939, 2940, 2941, 2943, 2944, 2945, 2946, 2947, 2948, 2949, 2951, 2953, 2954, 2955, 2958, 2960, 2961, 2962, 2963, 2966, 2967, 2968, 2969, 2971, 2972, 2974, 2975, 2976, 2978, 2979, 2980, 2981, 2982, 2983, 2988, 2989, 2990, 2991, 2992, 2994, 2995, 2996, 2997, 2999, 3000, 3001, 3002, 3003, 3004, 3011, 3012, 3013, 3014, 3015, 3016, 3017, 3018, 3019, 3021, 3022, 3023, 3024, 3027, 3028, 3029, 3030, 3031, 3033, 3035, 3036, 3037, 3038, 3040, 3045, 3047, 3049, 3050, 3051, 3053, 3054, 3055, 3059, 3060, 3061, 3062, 3063, 3064, 3065, 3066, 3067, 3068, 3069, 3070, 3071, 3072, 3073, 3075, 3076, 3077, 3078, 3079, 3081, 3084, 3085, 3086, 3093, 3094, 3095, 3096, 3098, 3099, 3100, 3101, 3102, 3103, 3104, 3106, 3107, 3108, 3109, 3110, 3111, 3112, 3113, 3114, 3116, 3118, 3119, 3120, 3121, 3122, 3123, 3126, 3127, 3128, 3129, 3130, 3131, 3134, 3135, 3141, 3142, 3143, 3144, 3145, 3146, 3148, 3149, 3150, 3151, 3153, 3154, 3155, 3156, 3159, 3161, 3162, 3164, 3165, 3166, 3167, 3169, 3170, 3171, 3186, 3190, 3191, 3192, 3193, 3194, 3195, 3196, 3197, 3200, 3202, 3203, 3204, 3205, 3207, 3208, 3210, 3211, 3212, 3214, 3215, 3216, 3218, 3219, 3220, 3222, 3225, 3226, 3227, 3228, 3229, 3230, 3231, 3233, 3236, 3239, 3240, 3241, 3242, 3245, 3246, 3247, 3248, 3250, 3251, 3252, 3253, 3254, 3255, 3257, 3258, 3259, 3260, 3261, 3262, 3265, 3266, 3267, 3268, 3269, 3271, 3272, 3273, 3274, 3275, 3278, 3279, 3280, 3301, 3302, 3304, 3305, 3306, 3307, 3308, 3309, 3311, 3313, 3314, 3315, 3316, 3317, 3318, 3319, 3321, 3322, 3323, 3324, 3326, 3327, 3328, 3332, 3333, 3334, 3335, 3336, 3337, 3338, 3339, 3341, 3342, 3343, 3344, 3347, 3349, 3350, 3351, 3352, 3353, 3356, 3358, 3359, 3360, 3361, 3368, 3369, 3370, 3372, 3375, 3377, 3382, 3385, 3387, 3390, 3392, 3393, 3395, 3396, 3397, 3399, 3400, 3402, 3403, 3404, 3405, 3406, 3408, 3409, 3411, 3412, 3414, 3418, 3419, 3421, 3422, 3423, 3424, 3425, 3427, 3428, 3429, 3430, 3431, 3441, 3442, 3443, 3444, 3454, 3455, 3459, 3460, 3462, 3463, 3464, 3465, 3466, 3470, 3471, 3473, 3477, 3478, 3479, 3484, 3486, 3487, 3488, 3490, 3491, 3493, 3496, 3499, 3502, 3504, 3505, 3506, 3507, 3508, 3510, 3511, 3513, 3514, 3515, 3516, 3517, 3518, 3519, 3520, 3521, 3522, 3523, 3524, 3526, 3528, 3530, 3531, 3532, 3533, 3534, 3536, 3537, 3538, 3539, 3540, 3541, 3542, 3543, 3544, 3545, 3547, 3548, 3550, 3551, 3552, 3554, 3556, 3557, 3559, 3561, 3563, 3565, 3566, 3567, 3568, 3569, 3570, 3571, 3574, 3575, 3576, 3577, 3578, 3579, 3580, 3583, 3584, 3585, 3586, 3587, 3592, 3595, 3596, 3598, 3599, 3600, 3602, 3603, 3606, 3607, 3608, 3609, 3610, 3612, 3614, 3615, 3616, 3617, 3619, 3620, 3621, 3623, 3625, 3627, 3631, 3633, 3634, 3635, 3636, 3643, 3644, 3646, 3647, 3649, 3650, 3652, 3653, 3654, 3655, 3656, 3657, 3658, 3659, 3660, 3661, 3662, 3663, 3664, 3665, 3666, 3667, 3668, 3670, 3671, 3672, 3673, 3674, 3675, 3676, 3677, 3680, 3682, 3684, 3687, 3689, 3690, 3696, 3707, 3708, 3710, 3711, 3712, 3713, 3714, 3715, 3724, 3725, 3727, 3729, 3730, 3732, 3733, 3734, 3737, 3738, 3739, 3740, 3741, 3744, 3745, 3746, 3747, 3748, 3749, 3751, 3752, 3753, 3754, 3756, 3757, 3760, 3761, 3763, 3765, 3766, 3767, 3768, 3769, 3770, 3771, 3773, 3774, 3776, 3777, 3778, 3779, 3781, 3783, 3790, 3793, 3797, 3798, 3799, 3800, 3801, 3802, 3803, 3804, 3805, 3806, 3807, 3808, 3809, 3810, 3811, 3812, 3813, 3814, 3817, 3819, 3820, 3821, 3822, 3825, 3827, 3828, 3829, 3830, 3831, 3832, 3833, 3834, 3836, 3837, 3838, 3841, 3842, 3844, 3848, 3850, 3851, 3852, 3854, 3855, 3856, 3857, 3859, 3860, 3861, 3863, 3864, 3865, 3866, 3867, 3870, 3871, 3872, 3874, 3876, 3877, 3883, 3888, 3891, 3892, 3893, 3894, 3895, 3898, 3899, 3901, 3904, 3905, 3906, 3908, 3909, 3910, 3911, 3912, 3913, 3914, 3916, 3918, 3919, 3922, 3923, 3924, 3925, 3926, 3928, 3929, 3930, 3931, 3933, 3934, 3937, 3938, 3939, 3940, 3941, 3942, 3947, 3949, 3951, 3953, 3954, 3955, 3956, 3957, 3958, 3959, 3960, 3961, 3962, 3963, 3965, 3966, 3969, 3971, 3973, 3976, 3992, 3994, 3999, 4001, 4004, 4008, 4011, 4013, 4024, 4027, 4029, 4031, 4036, 4040, 4043, 4045, 4046, 4048, 4049, 4054, 4055, 4056, 4057, 4058, 4059, 4060, 4061, 4062, 4064, 4065, 4066, 4067, 4069, 4070, 4071, 4072, 4073, 4074, 4075, 4076, 4077, 4078, 4079, 4080, 4081, 4083, 4084, 4086, 4091, 4092, 4093, 4094, 4097, 4099, 4100, 4101, 4102, 4103, 4104, 4109, 4111, 4113, 4116, 4117, 4118, 4119, 4120, 4121, 4122, 4123, 4124, 4125, 4126, 4127, 4129, 4130, 4131, 4132, 4133, 4134, 4136, 4137, 4138, 4139, 4141, 4142, 4143, 4145, 4146, 4149, 4150, 4151, 4154, 4155, 4156, 4160, 4166, 4169, 4170, 4172, 4173, 4174, 4175, 4177, 4179, 4182, 4183, 4185, 4187, 4188, 4189, 4190, 4191, 4192, 4193, 4195, 4198, 4199, 4200, 4201, 4204, 4206, 4208, 4211, 4212, 4218, 4225, 4226, 4229, 4230, 4231, 4232, 4233, 4234, 4235, 4237, 4239, 4240, 4242, 4243, 4244, 4246, 4247, 4248, 4249, 4250, 4251, 4252, 4253, 4255, 4270, 4272, 4273, 4275, 4284, 4285, 4286, 4287, 4291, 4292, 4293, 4294, 4296, 4299, 4301, 4303, 4305, 4307, 4308, 4309, 4310, 4313, 4314, 4315, 4316, 4317, 4318, 4319, 4320, 4321, 4322, 4323, 4324, 4325, 4327, 4329, 4333, 4336, 4337, 4338, 4339, 4341, 4342, 4343, 4344, 4345, 4346, 4347, 4348, 4350, 4354, 4356, 4359, 4360, 4361, 4362, 4364, 4365, 4366, 4367, 4368, 4370, 4371, 4372, 4373, 4374, 4375, 4378, 4380, 4381, 4382, 4383, 4384, 4385, 4386, 4387, 4390, 4391, 4393, 4394, 4395, 4396, 4397, 4398, 4400, 4402, 4406, 4407, 4410, 4411, 4413, 4415, 4417, 4418, 4419, 4437, 4441, 4444, 4448, 4449, 4450, 4452, 4453, 4455, 4457, 4463, 4464, 4467, 4471, 4472, 4473, 4474, 4475, 4476, 4477, 4478, 4488, 4489, 4490, 4491, 4492, 4493, 4495, 4497, 4499, 4503, 4504, 4506, 4507, 4509, 4510, 4512, 4514, 4515, 4516, 4517, 4518, 4521, 4522, 4523, 4524, 4525, 4526, 4527, 4528, 4529, 4531, 4532, 4533, 4535, 4538, 4541, 4542, 4543, 4545, 4546, 4547, 4548, 4549, 4550, 4552, 4553, 4554, 4555, 4556, 4557, 4558, 4559, 4561, 4562, 4564, 4566, 4567, 4568, 4569, 4571, 4572, 4573, 4574, 4576, 4577, 4578, 4579, 4580, 4581, 4582, 4583, 4584, 4585, 4586, 4587, 4588, 4589, 4592, 4597, 4599, 4601, 4604, 4617, 4619, 4620, 4621, 4622, 4624, 4625, 4626, 4627, 4628, 4629, 4630, 4632, 4636, 4637, 4638, 4639, 4641, 4645, 4646, 4647, 4649, 4650, 4651, 4652, 4653, 4654, 4659, 4660, 4667, 4669, 4672, 4673, 4674, 4675, 4677, 4679, 4681, 4683, 4685, 4688, 4690, 4700, 4702, 4704, 4706, 4708, 4710, 4714, 4715, 4723, 4725, 4729, 4731, 4732, 4733, 4734, 4735, 4736, 4737, 4739, 4740, 4741, 4742, 4744, 4746, 4747, 4748, 4749, 4758, 4760, 4777, 4778, 4784, 4785, 4796, 4797, 4801, 4807, 4808, 4817, 4818, 4819, 4821, 4825, 4827, 4829, 4832, 4833, 4835, 4836, 4837, 4838, 4839, 4842, 4844, 4845, 4846, 4848, 4850, 4853, 4854, 4855, 4857, 4858, 4859, 4860, 4861, 4862, 4864, 4866, 4868, 4870, 4871, 4872, 4873, 4874, 4875, 4876, 4878, 4879, 4880, 4884, 4886, 4887, 4888, 4891, 4892, 4893, 4900, 4901, 4903, 4904, 4905, 4906, 4919, 4921, 4922, 4923, 4924, 4925, 4926, 4927, 4928, 4930, 4931, 4932, 4933, 4934, 4936, 4937, 4940, 4942, 4944, 4945, 4946, 4947, 4948, 4949, 4950, 4951, 4952, 4953, 4954, 4955, 4956, 4957, 4958, 4959, 4965, 4967, 4968, 4969, 4970, 4971, 4972, 4973, 4974, 4975, 4977, 4984, 4986, 4988, 4990, 4991, 4992, 4993, 4994, 4996, 4998, 4999, 5002, 5003, 5004, 5006, 5007, 5009, 5010, 5011, 5013, 5015, 5016, 5017, 5018, 5019, 5022, 5031, 5032, 5033, 5034, 5035, 5036, 5037, 5039, 5041, 5043, 5044, 5045, 5047, 5049, 5051, 5053, 5055, 5057, 5059, 5060, 5061, 5063, 5064, 5065, 5066, 5067, 5069, 5077, 5079, 5083, 5084, 5085, 5086, 5087, 5088, 5089, 5091, 5094, 5101, 5103, 5105, 5108, 5110, 5111, 5113, 5114, 5119, 5120, 5121, 5123, 5126, 5128, 5129, 5130, 5131, 5132, 5134, 5140, 5142, 5144, 5146, 5148, 5150, 5151, 5152, 5154, 5155, 5158, 5160, 5161, 5165, 5166, 5167, 5168, 5169, 5171, 5174, 5175, 5176, 5177, 5178, 5179, 5181, 5182, 5183, 5184, 5185, 5186, 5190, 5191, 5192, 5194, 5195, 5196, 5197, 5199, 5202, 5204, 5205, 5208, 5209, 5210, 5211, 5212, 5213, 5214, 5215, 5216, 5218, 5222, 5223, 5224, 5226, 5228, 5229, 5231, 5232, 5233, 5234, 5235, 5238, 5239, 5242, 5244, 5245, 5253, 5255, 5256, 5258, 5264, 5266, 5269, 5270, 5272, 5274, 5277, 5305, 5307, 5308, 5310, 5311, 5313, 5315, 5331, 5333, 5336, 5337, 5338, 5339, 5343, 5345, 5346, 5347, 5349, 5350, 5352, 5353, 5357, 5359, 5360, 5362, 5363, 5364, 5365, 5367, 5369, 5371, 5373, 5375, 5378, 5380, 5383, 5385, 5386, 5387, 5388, 5389, 5392, 5393, 5394, 5396, 5397, 5398, 5399, 5401, 5406, 5407, 5410, 5411, 5412, 5413, 5417, 5420, 5422, 5423, 5425, 5426, 5427, 5429, 5430, 5431, 5446, 5448, 5454, 5458, 5461, 5465, 5467, 5472, 5476, 5478, 5483, 5488, 5490, 5491, 5499, 5500, 5501, 5503, 5504, 5508, 5510, 5512, 5514, 5515, 5516, 5517, 5518, 5519, 5523, 5524, 5525, 5526, 5527, 5528, 5531, 5532, 5533, 5536, 5537, 5538, 5539, 5540, 5542, 5546, 5547, 5549, 5551, 5553, 5554, 5555, 5556, 5557, 5560, 5561, 5563, 5564, 5565, 5566, 5571, 5574, 5581, 5582, 5585, 5586, 5588, 5589, 5590, 5591, 5592, 5593, 5595, 5596, 5597, 5598, 5599, 5600, 5601, 5602, 5603, 5604, 5606, 5608, 5613, 5614, 5620, 5621, 5622, 5624, 5626, 5628, 5630, 5632, 5635, 5637, 5638, 5642, 5643, 5644, 5654, 5658, 5659, 5661, 5663, 5664, 5672, 5673, 5675, 5676, 5677, 5678, 5680, 5681, 5682, 5683, 5684, 5686, 5687, 5688, 5689, 5692, 5693, 5696, 5697, 5699, 5700, 5701, 5702, 5703, 5704, 5705, 5707, 5708, 5709, 5711, 5712, 5713, 5715, 5717, 5718, 5719, 5721, 5723, 5726, 5727, 5728, 5729, 5731, 5732, 5733, 5734, 5736, 5738, 5740, 5742, 5745, 5746, 5747, 5749, 5750, 5751, 5753, 5755, 5756, 5757, 5760, 5762, 5763, 5766, 5768, 5771, 5772, 5773, 5774, 5776, 5778, 5779, 5781, 5783, 5785, 5786, 5802, 5803, 5804, 5815, 5816, 5817, 5818, 5819, 5821, 5822, 5823, 5824, 5826, 5827, 5833, 5835, 5837, 5838, 5839, 5840, 5841, 5842, 5843, 5844, 5845, 5848, 5849, 5851, 5853, 5856, 5858, 5859, 5860, 5861, 5863, 5867, 5869, 5870, 5871, 5872, 5873, 5875, 5876, 5879, 5880, 5881, 5883, 5886, 5890, 5892, 5893, 5897, 5898, 5899, 5900, 5901, 5902, 5903, 5904, 5905, 5906, 5908, 5909, 5910, 5911, 5912, 5914, 5915, 5916, 5917, 5918, 5919, 5920, 5921, 5922, 5923, 5924, 5925, 5926, 5927, 5928, 5929, 5930, 5931, 5932, 5933, 5934, 5935, 5936, 5937, 5938, 5939, 5940, 5941, 5944, 5945, 5946, 5947, 5949, 5950, 5951, 5952, 5953, 5954, 5955, 5957, 5958, 5959, 5962, 5963, 5964, 5966, 5967, 5968, 5969, 5970, 5972, 5974, 5975, 5978, 5979, 5980, 5982, 5983, 5986, 5988, 5989, 5991, 5992, 5993, 5994, 5995, 5996, 5997, 5998, 5999, 6000, 6001, 6003, 6004, 6005, 6006, 6009, 6011, 6012, 6015, 6016, 6017, 6018, 6020, 6021, 6022, 6026, 6028, 6029, 6030, 6031, 6035, 6036, 6037, 6038, 6041, 6043, 6044, 6046, 6047, 6048, 6049, 6050, 6052, 6053, 6054, 6055, 6056, 6057, 6058, 6059, 6060, 6061, 6062, 6063, 6064, 6065, 6066, 6067, 6068, 6069, 6070, 6071, 6072, 6073, 6074, 6078, 6079, 6080, 6081, 6082, 6083, 6084, 6085, 6087, 6088, 6089, 6090, 6091, 6094, 6095, 6096, 6097, 6098, 6099, 6100, 6101, 6102, 6103, 6104, 6105, 6106, 6107, 6108, 6109, 6110, 6111, 6112, 6113, 6114, 6115, 6116, 6118, 6119, 6120, 6121, 6122, 6123, 6124, 6125, 6126, 6127, 6128, 6129, 6131, 6132, 6133, 6134, 6135, 6136, 6137, 6138, 6139, 6140, 6141, 6142, 6143, 6144, 6145, 6146, 6147, 6148, 6149, 6150, 6151, 6155, 6156, 6157, 6158, 6164, 6165, 6166, 6167, 6168, 6170, 6171, 6174, 6175, 6176, 6178, 6179, 6180, 6181, 6182, 6183, 6186, 6188, 6190, 6191, 6192, 6201, 6202, 6203, 6204, 6205, 6206, 6207, 6209, 6210, 6213, 6214, 6215, 6216, 6217, 6219, 6220, 6222, 6223, 6225, 6228, 6230, 6231, 6232, 6233, 6234, 6235, 6236, 6237, 6238, 6241, 6243, 6244, 6248, 6249, 6250, 6254, 6255, 6256, 6257, 6258, 6259, 6260, 6261, 6262, 6263, 6264, 6265, 6266, 6267, 6268, 6269, 6271, 6272, 6273, 6275, 6276, 6277, 6278, 6279, 6280, 6281, 6284, 6285, 6286, 6287, 6288, 6289, 6290, 6291, 6292, 6293, 6294, 6295, 6296, 6297, 6298, 6300, 6302, 6303, 6304, 6305, 6306, 6307, 6309, 6310, 6311, 6312, 6313, 6315, 6316, 6318, 6319, 6320, 6321, 6322, 6323, 6324, 6325, 6326, 6327, 6328, 6330, 6331, 6334, 6335, 6336, 6337, 6339, 6341, 6343, 6344, 6345, 6346, 6347, 6348, 6352, 6353, 6355, 6356, 6359, 6361, 6363, 6364, 6366, 6367, 6368, 6369, 6371, 6372, 6375, 6377, 6379, 6380, 6381, 6383, 6384, 6385, 6386, 6388, 6389, 6390, 6392, 6393, 6394, 6396, 6397, 6398, 6399, 6400, 6401, 6402, 6403, 6404, 6405, 6406, 6409, 6410, 6413, 6414, 6415, 6417, 6419, 6422, 6424, 6425, 6427, 6428, 6432, 6435, 6438, 6439, 6440, 6441, 6442, 6443, 6444, 6445, 6447, 6451, 6452, 6453, 6455, 6456, 6458, 6459, 6461, 6464, 6466, 6467, 6469, 6470, 6472, 6473, 6474, 6475, 6478, 6479, 6480, 6482, 6483, 6484, 6485, 6486, 6488, 6489, 6490, 6492, 6493, 6498, 6499, 6500, 6501, 6504, 6505, 6506, 6507, 6509, 6510, 6511, 6515, 6517, 6518, 6519, 6520, 6521, 6522, 6523, 6524, 6525, 6526, 6528, 6529, 6531, 6532, 6533, 6537, 6545, 6547, 6552, 6554, 6555, 6556, 6557, 6558, 6560, 6561, 6562, 6563, 6565, 6566, 6567, 6568, 6571, 6572, 6573, 6574, 6575, 6577, 6581, 6584, 6585, 6588, 6589, 6591, 6594, 6596, 6600, 6601, 6602, 6603, 6604, 6605, 6607, 6610, 6612, 6613, 6614, 6615, 6616, 6619, 6620, 6622, 6624, 6627, 6630, 6631, 6632, 6633, 6636, 6641, 6643, 6647, 6649, 6653, 6656, 6657, 6658, 6659, 6660, 6661, 6662, 6664, 6666, 6672, 6673, 6674, 6677, 6679, 6680, 6681, 6682, 6686, 6689, 6690, 6691, 6692, 6696, 6697, 6699, 6700, 6701, 6702, 6703, 6704, 6705, 6706, 6707, 6708, 6709, 6710, 6713, 6714, 6716, 6718, 6719, 6721, 6722, 6723, 6724, 6726, 6729, 6731, 6732, 6733, 6735, 6737, 6738, 6739, 6740, 6741, 6745, 6747, 6749, 6751, 6755, 6756, 6757, 6759, 6761, 6763, 6764, 6767, 6770, 6771, 6773, 6776, 6777, 6778, 6780, 6782, 6787, 6788, 6791, 6795, 6797, 6799, 6800, 6804, 6806, 6807, 6811, 6813, 6815, 6816, 6817, 6818, 6821, 6822, 6824, 6825, 6827, 6828, 6829, 6830, 6831, 6832, 6833, 6834, 6835, 6836, 6837, 6838, 6839, 6840, 6841, 6842, 6843, 6844, 6847, 6848, 6849, 6850, 6851, 6852, 6853, 6854, 6855, 6856, 6857, 6858, 6859, 6860, 6861, 6862, 6863, 6864, 6865, 6866, 6867, 6868, 6870, 6871, 6872, 6873, 6874, 6875, 6876, 6877, 6878, 6879, 6880, 6881, 6882, 6883, 6884, 6885, 6886, 6887, 6888, 6890, 6891, 6894, 6895, 6896, 6897, 6898, 6899, 6900, 6902, 6903, 6904, 6905, 6906, 6907, 6908, 6909, 6910, 6911, 6912, 6913, 6915, 6916, 6917, 6918, 6919, 6920, 6921, 6922, 6923, 6924, 6925, 6926, 6929, 6930, 6931, 6933, 6934, 6935, 6936, 6939, 6941, 6942, 6943, 6945, 6946, 6947, 6949, 6950, 6953, 6954, 6956, 6958, 6959, 6960, 6961, 6962, 6963, 6964, 6965, 6966, 6967, 6968, 6969, 6970, 6971, 6972, 6973, 6974, 6975, 6976, 6977, 6978, 6980, 6981, 6982, 6983, 6984, 6985, 6986, 6987, 6989, 6990, 6991, 6992, 6993, 6994, 6995, 6996, 6997, 6998, 6999, 7000, 7001, 7006, 7008, 7009, 7011, 7012, 7013, 7014, 7015, 7016, 7018, 7019, 7022, 7023, 7024, 7025, 7026, 7027, 7028, 7029, 7030, 7031, 7034, 7035, 7036, 7038, 7040, 7041, 7042, 7043, 7044, 7045, 7046, 7048, 7049, 7050, 7052, 7053, 7055, 7056, 7057, 7058, 7059, 7061, 7062, 7063, 7064, 7065, 7067, 7070, 7071, 7073, 7074, 7075, 7076, 7078, 7079, 7081, 7083, 7085, 7087, 7089, 7090, 7091, 7092, 7093, 7094, 7096, 7097, 7098, 7099, 7100, 7101, 7102, 7103, 7104, 7105, 7107, 7108, 7110, 7111, 7113, 7114, 7115, 7116, 7117, 7118, 7119, 7120, 7121, 7122, 7123, 7124, 7125, 7126, 7127, 7128, 7129, 7130, 7131, 7132, 7133, 7134, 7135, 7136, 7137, 7138, 7140, 7142, 7143, 7144, 7145, 7146, 7147, 7148, 7149, 7150, 7152, 7153, 7154, 7155, 7156, 7157, 7158, 7159, 7160, 7161, 7162, 7163, 7164, 7165, 7166, 7168, 7170, 7171, 7172, 7173, 7174, 7175, 7176, 7177, 7179, 7180, 7181, 7182, 7185, 7186, 7187, 7188, 7189, 7190, 7191, 7192, 7193, 7194, 7195, 7196, 7197, 7200, 7201, 7202, 7203, 7205, 7206, 7207, 7208, 7212, 7214, 7215, 7217, 7218, 7219, 7220, 7221, 7223, 7224, 7225, 7229, 7230, 7231, 7232, 7233, 7235, 7236, 7237, 7238, 7239, 7240, 7241, 7242, 7243, 7244, 7245, 7246, 7247, 7248, 7249, 7250, 7251, 7252, 7253, 7254, 7255, 7256, 7258, 7259, 7260, 7261, 7262, 7263, 7264, 7265, 7266, 7267, 7268, 7269, 7270, 7271, 7274, 7275, 7276, 7277, 7278, 7279, 7280, 7281, 7282, 7283, 7284, 7286, 7287, 7288, 7289, 7290, 7291, 7292, 7295, 7296, 7297, 7299, 7300, 7301, 7302, 7303, 7304, 7305, 7306, 7307, 7308, 7309, 7310, 7311, 7312, 7313, 7316, 7318, 7319, 7320, 7321, 7322, 7324, 7325, 7326, 7328, 7329, 7331, 7332, 7333, 7334, 7335, 7336, 7338, 7342, 7345, 7346, 7347, 7348, 7349, 7351, 7352, 7353, 7354, 7355, 7356, 7357, 7359, 7360, 7361, 7362, 7363, 7364, 7365, 7366, 7367, 7368, 7369, 7370, 7371, 7372, 7373, 7374, 7375, 7376, 7377, 7378, 7379, 7380, 7381, 7382, 7383, 7384, 7385, 7386, 7387, 7389, 7390, 7391, 7392, 7394, 7396, 7397, 7398, 7399, 7400, 7401, 7402, 7403, 7404, 7405, 7406, 7408, 7409, 7410, 7411, 7412, 7413, 7414, 7416, 7417, 7418, 7420, 7421, 7423, 7424, 7425, 7427, 7428, 7429, 7430, 7431, 7432, 7433, 7435, 7436, 7438, 7439, 7440, 7441, 7442, 7443, 7444, 7445, 7447, 7448, 7450, 7451, 7452, 7453, 7454, 7455, 7456, 7457, 7458, 7459, 7460, 7461, 7462, 7463, 7464, 7465, 7468, 7470, 7471, 7473, 7475, 7477, 7479, 7481, 7482, 7483, 7484, 7485, 7487, 7488, 7489, 7490, 7491, 7492, 7494, 7495, 7496, 7497, 7498, 7499, 7500, 7501, 7502, 7503, 7504, 7507, 7508, 7509, 7510, 7511, 7512, 7513, 7514, 7517, 7518, 7519, 7521, 7522, 7523, 7524, 7525, 7526, 7527, 7528, 7530, 7531, 7532, 7533, 7535, 7536, 7539, 7541, 7542, 7546, 7548, 7549, 7550, 7551, 7552, 7553, 7554, 7557, 7558, 7559, 7560, 7561, 7562, 7563, 7564, 7565, 7566, 7567, 7568, 7571, 7573, 7578, 7582, 7584, 7585, 7587, 7589, 7590, 7591, 7592, 7593, 7594, 7595, 7597, 7598, 7599, 7600, 7601, 7602, 7603, 7605, 7606, 7609, 7610, 7612, 7615, 7616, 7617, 7618, 7619, 7620, 7622, 7623, 7624, 7626, 7627, 7630, 7633, 7635, 7636, 7637, 7640, 7641, 7642, 7644, 7645, 7646, 7648, 7651, 7653, 7654, 7655, 7656, 7657, 7658, 7660, 7663, 7666, 7668, 7669, 7670, 7671, 7672, 7673, 7674, 7675, 7676, 7677, 7683, 7685, 7686, 7689, 7692, 7693, 7694, 7695, 7696, 7697, 7699, 7700, 7701, 7702, 7703, 7704, 7705, 7707, 7709, 7710, 7711, 7712, 7713, 7714, 7718, 7721, 7722, 7724, 7725, 7726, 7729, 7731, 7733, 7735, 7736, 7737, 7739, 7745, 7749, 7752, 7754, 7755, 7757, 7758, 7759, 7761, 7762, 7764, 7766, 7770, 7771, 7773, 7776, 7777, 7779, 7780, 7781, 7784, 7786, 7787, 7789, 7791, 7793, 7794, 7796, 7797, 7798, 7799, 7800, 7801, 7807, 7810, 7811, 7813, 7814, 7815, 7817, 7818, 7819, 7820, 7821, 7823, 7825, 7826, 7827, 7829, 7830, 7833, 7834, 7836, 7839, 7840, 7841, 7843, 7844, 7847, 7849, 7850, 7852, 7855, 7856, 7858, 7859, 7861, 7862, 7863, 7864, 7865, 7867, 7868, 7870, 7871, 7872, 7873, 7874, 7875, 7880, 7881, 7884, 7886, 7888, 7890, 7891, 7893, 7894, 7895, 7898, 7900, 7901, 7904, 7906, 7907, 7908, 7911, 7913, 7915, 7917, 7919, 7920, 7921, 7923, 7927, 7929, 7930, 7931, 7932, 7934, 7936, 7937, 7938, 7939, 7941, 7943, 7944, 7945, 7946, 7947, 7948, 7949, 7951, 7952, 7953, 7954, 7956, 7958, 7959, 7961, 7963, 7964, 7966, 7967, 7968, 7969, 7970, 7972, 7973, 7974, 7975, 7976, 7978, 7979, 7980, 7981, 7982, 7983, 7984, 7985, 7986, 7987, 7988, 7989, 7990, 7991, 7992, 7993, 7994, 7995, 7996, 7997, 7998, 7999, 8000, 8001, 8002, 8003, 8004, 8005, 8006, 8008, 8009, 8010, 8011, 8012, 8013, 8014, 8015, 8016, 8018, 8019, 8020, 8022, 8025, 8027, 8030, 8031, 8032, 8033, 8034, 8035, 8036, 8037, 8038, 8039, 8040, 8041, 8043, 8044, 8046, 8047, 8048, 8049, 8051, 8052, 8053, 8054, 8055, 8056, 8057, 8058, 8059, 8060, 8061, 8062, 8063, 8064, 8067, 8069, 8070, 8071, 8072, 8073, 8075, 8077, 8079, 8080, 8081, 8082, 8083, 8085, 8086, 8087, 8088, 8089, 8090, 8091, 8093, 8094, 8096, 8097, 8099, 8102, 8103, 8104, 8105, 8106, 8107, 8108, 8110, 8112, 8113], [
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
l(F::Fax, L::ZhHans), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::City, L::ZhHans), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant), l(F::Address, L::ZhHant), l(F::Health, L::ZhHans),
l(F::Health, L::Ja), l(F::Url, L::ZhHans), l(F::Url, L::ZhHant), l(F::Authors, L::ZhHans), l(F::Authors, L::ZhHant), l(F::Keywords, L::ZhHant), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant),
l(F::Keywords, L::Ja), l(F::LanguageExperiences, L::Ja), l(F::LanguageExperiences, L::ZhHans), l(F::Username, L::ZhHant), l(F::Information, L::ZhHans), l(F::Email, L::ZhHans), l(F::Email, L::ZhHant), l(F::Thesis, L::Ja),
l(F::Health, L::ZhHans), l(F::Health, L::Ja), l(F::Health, L::ZhHant), l(F::Emails, L::ZhHant), l(F::Summary, L::Ja), l(F::Extra, L::Ja), l(F::Summary, L::ZhHant), l(F::Fax, L::ZhHant),
l(F::WorkMode, L::Ja), l(F::Politics, L::ZhHans), l(F::StartDate, L::Ja), l(F::StartDate, L::ZhHans), l(F::StartDate, L::ZhHant), l(F::Availability, L::Ja), l(F::Availability, L::ZhHans), l(F::ContentCreation, L::ZhHant),
l(F::Employer, L::ZhHans), l(F::Employer, L::ZhHant), l(F::Entity, L::ZhHans), l(F::CompanyDescription, L::ZhHant), l(F::Location, L::ZhHans), l(F::Sector, L::ZhHans), l(F::ReleaseDate, L::Ja), l(F::Authors, L::ZhHant),
l(F::Authors, L::Ja), l(F::Role, L::ZhHans), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant), l(F::MilitaryService, L::Ja), l(F::MilitaryService, L::ZhHans), l(F::MilitaryService, L::ZhHant), l(F::Extra, L::ZhHans),
l(F::Extra, L::ZhHant), l(F::Extra, L::ZhHans), l(F::Phones, L::ZhHans), l(F::Urls, L::ZhHant), l(F::Urls, L::ZhHans), l(F::Extra, L::ZhHant), l(F::Emails, L::ZhHans), l(F::Phones, L::ZhHant),
l(F::Description, L::ZhHans), l(F::Description, L::Ja), l(F::ContentCreation, L::ZhHans), l(F::Image, L::Ja), l(F::Publisher, L::ZhHant), l(F::ReleaseDate, L::ZhHans), l(F::ReleaseDate, L::ZhHant), l(F::ReleaseDate, L::ZhHans),
l(F::Publisher, L::ZhHans), l(F::Publisher, L::ZhHant), l(F::Publisher, L::Ja), l(F::BirthDate, L::ZhHans), l(F::BirthDate, L::ZhHant), l(F::BirthDate, L::ZhHans), l(F::BirthPlace, L::ZhHans), l(F::BirthPlace, L::ZhHant),
l(F::BirthPlace, L::Ja), l(F::NativePlace, L::ZhHant), l(F::BirthPlace, L::Ja), l(F::NativePlace, L::Ja), l(F::Institution, L::Ja), l(F::Location, L::Ja), l(F::WantedCity, L::Ja), l(F::Region, L::ZhHant),
l(F::EndDate, L::Ja), l(F::StudyType, L::Ja), l(F::Employer, L::ZhHans), l(F::Organization, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Credits, L::Ja), l(F::Thesis, L::ZhHans), l(F::Issuer, L::ZhHans),
l(F::Date, L::ZhHans), l(F::Date, L::Ja), l(F::Date, L::ZhHant), l(F::SpokenProduction, L::ZhHans), l(F::SpokenInteraction, L::ZhHant), l(F::SpokenProduction, L::ZhHant), l(F::Entity, L::ZhHant), l(F::Authors, L::ZhHans),
l(F::GivenName, L::ZhHans), l(F::GivenName, L::ZhHant), l(F::GivenName, L::Ja), l(F::Name, L::Ja), l(F::GivenName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant), l(F::GivenName, L::ZhHans),
l(F::GivenName, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::Ja), l(F::Title, L::ZhHans), l(F::Title, L::Ja), l(F::Name, L::ZhHant), l(F::Title, L::ZhHant),
l(F::Listening, L::ZhHans), l(F::ProblemSolving, L::Ja), l(F::ProblemSolving, L::ZhHant), l(F::Employer, L::ZhHant), l(F::Organization, L::ZhHant), l(F::Organization, L::ZhHans), l(F::Department, L::ZhHans), l(F::Organization, L::Ja),
l(F::Phone, L::Ja), l(F::Country, L::Ja), l(F::Country, L::ZhHans), l(F::Nationality, L::ZhHans), l(F::Nationality, L::Ja), l(F::Country, L::ZhHant), l(F::Nationality, L::ZhHant), l(F::Department, L::ZhHant),
l(F::Organization, L::ZhHant), l(F::City, L::Ja), l(F::JobStatus, L::ZhHans), l(F::Period, L::ZhHant), l(F::Period, L::Ja), l(F::Region, L::ZhHans), l(F::Address, L::ZhHans), l(F::Address, L::ZhHant),
l(F::Url, L::ZhHans), l(F::Region, L::Ja), l(F::Location, L::ZhHant), l(F::City, L::ZhHant), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Location, L::ZhHans), l(F::Institution, L::ZhHans),
l(F::Language, L::Ja), l(F::Language, L::ZhHant), l(F::Language, L::ZhHans), l(F::Fluency, L::ZhHans), l(F::Institution, L::ZhHans), l(F::Institution, L::Ja), l(F::Image, L::ZhHant), l(F::Image, L::ZhHans),
l(F::HonorificPrefix, L::ZhHans), l(F::Position, L::ZhHans), l(F::Title, L::ZhHans), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::FamilyName, L::Ja), l(F::Name, L::ZhHans), l(F::Name, L::ZhHant),
l(F::Name, L::Ja), l(F::FamilyName, L::ZhHans), l(F::FamilyName, L::ZhHant), l(F::Entity, L::ZhHans), l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHans), l(F::MaritalStatus, L::ZhHant), l(F::MaritalStatus, L::Ja),
l(F::MaritalStatus, L::Ja), l(F::MaritalStatus, L::ZhHant), l(F::StudyType, L::ZhHans), l(F::StudyType, L::Ja), l(F::StudyType, L::ZhHans), l(F::Credits, L::ZhHans), l(F::HighestDegree, L::ZhHans), l(F::StudyType, L::ZhHans),
l(F::HighestDegree, L::Ja), l(F::Institution, L::Ja), l(F::StudyType, L::Ja), l(F::Area, L::ZhHans), l(F::Area, L::Ja), l(F::Area, L::Ja), l(F::StudyType, L::ZhHant), l(F::Credits, L::ZhHant),
l(F::Institution, L::ZhHant), l(F::Score, L::ZhHant), l(F::HighestDegree, L::ZhHant), l(F::StudyType, L::ZhHant), l(F::Safety, L::Ja), l(F::Safety, L::ZhHans), l(F::Safety, L::ZhHant), l(F::Religion, L::ZhHans),
l(F::Religion, L::ZhHant), l(F::Religion, L::Ja), l(F::Religion, L::ZhHans), l(F::Religion, L::ZhHant), l(F::City, L::ZhHans), l(F::NativePlace, L::ZhHans), l(F::Address, L::ZhHans), l(F::Writing, L::ZhHant),
l(F::Roles, L::ZhHant), l(F::ProjectType, L::ZhHant), l(F::Thesis, L::ZhHant), l(F::JobStatus, L::Ja), l(F::JobStatus, L::ZhHant), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Location, L::Ja),
l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::City, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant), l(F::Age, L::ZhHans), l(F::Position, L::ZhHans), l(F::Roles, L::ZhHans),
l(F::Headline, L::ZhHans), l(F::Region, L::ZhHans), l(F::Region, L::ZhHant), l(F::Region, L::Ja), l(F::WantedCity, L::ZhHans), l(F::ExperienceYears, L::ZhHant), l(F::WorkMode, L::ZhHans), l(F::Position, L::ZhHant),
l(F::WorkPermit, L::ZhHans), l(F::Keywords, L::ZhHans), l(F::Keywords, L::ZhHant), l(F::Headline, L::Ja), l(F::WantedCity, L::ZhHant), l(F::Salary, L::Ja), l(F::Salary, L::ZhHant), l(F::Headline, L::ZhHant),
l(F::Rank, L::Ja), l(F::Network, L::ZhHans), l(F::Network, L::ZhHant), l(F::Period, L::Ja), l(F::Date, L::Ja), l(F::Rank, L::ZhHans), l(F::Age, L::ZhHant), l(F::Age, L::Ja),
l(F::Headline, L::ZhHans), l(F::Salary, L::ZhHans), l(F::Position, L::Ja), l(F::Responsibilities, L::Ja), l(F::Role, L::Ja), l(F::Roles, L::Ja), l(F::Position, L::Ja), l(F::Role, L::Ja),
l(F::Roles, L::Ja), l(F::Position, L::Ja), l(F::Gender, L::ZhHant), l(F::Gender, L::Ja), l(F::Gender, L::ZhHans), l(F::Information, L::Ja), l(F::Achievements, L::ZhHans), l(F::Achievements, L::ZhHant),
l(F::Achievements, L::Ja), l(F::Score, L::ZhHant), l(F::Score, L::Ja), l(F::Achievements, L::ZhHans), l(F::Score, L::ZhHans), l(F::Roles, L::ZhHans), l(F::Role, L::ZhHans), l(F::EndDate, L::ZhHans),
l(F::NativePlace, L::ZhHant), l(F::Employer, L::ZhHans), l(F::Entity, L::ZhHans), l(F::Location, L::ZhHans), l(F::Location, L::ZhHant), l(F::Location, L::Ja), l(F::City, L::ZhHans), l(F::City, L::ZhHant),
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
