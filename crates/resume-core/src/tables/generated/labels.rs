// Made by `cargo xtask codegen` from data/fields.tsv and data/labels.tsv. Do not edit.

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

index! { MODEL_FIELDS: F;
"Addressee.familyName" => F::FamilyName;
"Addressee.givenName" => F::GivenName;
"Addressee.honorificPrefix" => F::HonorificPrefix;
"Addressee.location" => F::Location;
"Addressee.name" => F::Name;
"Addressee.organization" => F::Organization;
"Addressee.position" => F::Position;
"Addressee.url" => F::Url;
"Attachment.data" => F::Data;
"Attachment.description" => F::Description;
"Attachment.mimeType" => F::MimeType;
"Attachment.name" => F::Name;
"Award.awarder" => F::Awarder;
"Award.date" => F::Date;
"Award.highlights" => F::Highlights;
"Award.summary" => F::Summary;
"Award.title" => F::Title;
"Award.url" => F::Url;
"Basics.birthDate" => F::BirthDate;
"Basics.birthPlace" => F::BirthPlace;
"Basics.email" => F::Email;
"Basics.emails" => F::Emails;
"Basics.extra" => F::Extra;
"Basics.familyName" => F::FamilyName;
"Basics.gender" => F::Gender;
"Basics.givenName" => F::GivenName;
"Basics.honorificPrefix" => F::HonorificPrefix;
"Basics.image" => F::Image;
"Basics.label" => F::Headline;
"Basics.location" => F::Location;
"Basics.name" => F::Name;
"Basics.nationalities" => F::Nationality;
"Basics.phone" => F::Phone;
"Basics.phones" => F::Phones;
"Basics.profiles" => F::Profiles;
"Basics.summary" => F::Summary;
"Basics.url" => F::Url;
"Basics.urls" => F::Urls;
"Cefr.listening" => F::Listening;
"Cefr.reading" => F::Reading;
"Cefr.spokenInteraction" => F::SpokenInteraction;
"Cefr.spokenProduction" => F::SpokenProduction;
"Cefr.writing" => F::Writing;
"Certificate.date" => F::Date;
"Certificate.highlights" => F::Highlights;
"Certificate.issuer" => F::Issuer;
"Certificate.name" => F::Name;
"Certificate.summary" => F::Summary;
"Certificate.url" => F::Url;
"CoverLetter.addressee" => F::Addressee;
"CoverLetter.body" => F::Body;
"CoverLetter.closing" => F::Closing;
"CoverLetter.closingSalutation" => F::ClosingSalutation;
"CoverLetter.date" => F::Date;
"CoverLetter.opening" => F::Opening;
"CoverLetter.place" => F::Place;
"CoverLetter.salutation" => F::Salutation;
"CoverLetter.subject" => F::Subject;
"CustomSection.endDate" => F::EndDate;
"CustomSection.highlights" => F::Highlights;
"CustomSection.location" => F::Location;
"CustomSection.name" => F::Name;
"CustomSection.startDate" => F::StartDate;
"CustomSection.summary" => F::Summary;
"CustomSection.title" => F::Title;
"CustomSection.url" => F::Url;
"DigitalSelfAssessment.communication" => F::Communication;
"DigitalSelfAssessment.contentCreation" => F::ContentCreation;
"DigitalSelfAssessment.information" => F::Information;
"DigitalSelfAssessment.problemSolving" => F::ProblemSolving;
"DigitalSelfAssessment.safety" => F::Safety;
"Education.area" => F::Area;
"Education.courses" => F::Courses;
"Education.credits" => F::Credits;
"Education.endDate" => F::EndDate;
"Education.eqfLevel" => F::EqfLevel;
"Education.highlights" => F::Highlights;
"Education.institution" => F::Institution;
"Education.iscedFields" => F::IscedFields;
"Education.location" => F::Location;
"Education.score" => F::Score;
"Education.startDate" => F::StartDate;
"Education.studyType" => F::StudyType;
"Education.summary" => F::Summary;
"Education.thesis" => F::Thesis;
"Education.url" => F::Url;
"Engagement.endDate" => F::EndDate;
"Engagement.location" => F::Location;
"Engagement.name" => F::Name;
"Engagement.startDate" => F::StartDate;
"Engagement.summary" => F::Summary;
"Engagement.url" => F::Url;
"Interest.keywords" => F::Keywords;
"Interest.name" => F::Name;
"Interest.summary" => F::Summary;
"Language.cefr" => F::Cefr;
"Language.certificates" => F::LanguageCertificates;
"Language.code" => F::LanguageCode;
"Language.experiences" => F::LanguageExperiences;
"Language.fluency" => F::Fluency;
"Language.language" => F::Language;
"LanguageCertificate.date" => F::Date;
"LanguageCertificate.issuer" => F::Issuer;
"LanguageCertificate.level" => F::Level;
"LanguageCertificate.name" => F::Name;
"LanguageExperience.area" => F::ExperienceArea;
"LanguageExperience.description" => F::Description;
"LanguageExperience.endDate" => F::EndDate;
"LanguageExperience.startDate" => F::StartDate;
"Location.address" => F::Address;
"Location.city" => F::City;
"Location.countryCode" => F::Country;
"Location.postalCode" => F::PostalCode;
"Location.region" => F::Region;
"Meta.canonical" => F::Canonical;
"Meta.language" => F::Language;
"Meta.lastModified" => F::LastModified;
"Meta.sections" => F::MetaSections;
"Meta.version" => F::Version;
"Profile.network" => F::Network;
"Profile.url" => F::Url;
"Profile.username" => F::Username;
"Project.description" => F::Description;
"Project.endDate" => F::EndDate;
"Project.entity" => F::Entity;
"Project.highlights" => F::Highlights;
"Project.keywords" => F::Keywords;
"Project.name" => F::Name;
"Project.roles" => F::Roles;
"Project.startDate" => F::StartDate;
"Project.summary" => F::Summary;
"Project.type" => F::ProjectType;
"Project.url" => F::Url;
"Publication.highlights" => F::Highlights;
"Publication.name" => F::Name;
"Publication.publisher" => F::Publisher;
"Publication.releaseDate" => F::ReleaseDate;
"Publication.summary" => F::Summary;
"Publication.url" => F::Url;
"Reference.email" => F::Email;
"Reference.name" => F::Name;
"Reference.phone" => F::Phone;
"Reference.reference" => F::Reference;
"Reference.role" => F::Role;
"Reference.url" => F::Url;
"Resume.drivingLicences" => F::DrivingLicence;
"SectionHeading.section" => F::Section;
"SectionHeading.title" => F::Title;
"Skill.keywords" => F::Keywords;
"Skill.level" => F::Level;
"Skill.name" => F::Name;
"Skill.summary" => F::Summary;
"Volunteer.department" => F::Department;
"Volunteer.email" => F::Email;
"Volunteer.endDate" => F::EndDate;
"Volunteer.escoOccupation" => F::EscoOccupation;
"Volunteer.highlights" => F::Highlights;
"Volunteer.keywords" => F::Keywords;
"Volunteer.location" => F::Location;
"Volunteer.organization" => F::Organization;
"Volunteer.position" => F::Position;
"Volunteer.sector" => F::Sector;
"Volunteer.startDate" => F::StartDate;
"Volunteer.summary" => F::Summary;
"Volunteer.url" => F::Url;
"Volunteer.urls" => F::Urls;
"Work.department" => F::Department;
"Work.description" => F::CompanyDescription;
"Work.email" => F::Email;
"Work.endDate" => F::EndDate;
"Work.escoOccupation" => F::EscoOccupation;
"Work.highlights" => F::Highlights;
"Work.keywords" => F::Keywords;
"Work.location" => F::Location;
"Work.name" => F::Employer;
"Work.position" => F::Position;
"Work.sector" => F::Sector;
"Work.startDate" => F::StartDate;
"Work.summary" => F::Summary;
"Work.url" => F::Url;
"Work.urls" => F::Urls;
}

grid! { TITLES: 42;
"Name", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Given name", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Family name", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Title", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Headline", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Photo", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Email", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Phone", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Mobile", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Fax", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Website", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Further email addresses", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Further phone numbers", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Further websites", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Summary", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Location", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Address", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Postal code", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"City", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Region", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Country", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Date of birth", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Place of birth", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Age", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Gender", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Nationality", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Marital status", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Ethnicity", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Political affiliation", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Religion", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Military service", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Health", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Native place", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Driving licence", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Expected salary", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Availability", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Preferred location", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Work mode", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Years of experience", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Employment status", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Highest degree", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"National ID", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Work permit", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Further details", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Profiles", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Network", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Username", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Employer", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Organization", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Position", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Department", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"About the employer", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Sector", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Team size", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Manager", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Reason for leaving", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"ESCO occupation", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Period", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Start date", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"End date", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Date", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Published", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Description", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Highlights", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Responsibilities", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Achievements", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Keywords", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Institution", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Degree", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Field of study", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Grade", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Courses", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Thesis", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Credits", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Rank", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"EQF level", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Fields of education (ISCED-F)", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Title", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Awarder", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Issuer", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Publisher", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Authors", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Level", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Language", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Fluency", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Mother tongue", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Language code", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"CEFR levels", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Listening", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Reading", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Spoken interaction", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Spoken production", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Writing", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Language certificates", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Language experience", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Kind of experience", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Role", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Roles", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Client", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Type", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Reference", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Information processing", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Communication", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Content creation", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Safety", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Problem solving", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Media type", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Data", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Addressee", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Place", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Subject", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Salutation", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Opening", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Body", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Closing", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Closing salutation", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Latest version", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Version", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Last modified", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Sections", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
"Section", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "";
}

index! { WORDS: Label;
"about" => l(F::Summary, L::En);
"about" => l(F::Description, L::En);
"about the company" => l(F::CompanyDescription, L::En);
"about the employer" => l(F::CompanyDescription, L::En);
"abstract" => l(F::Summary, L::En);
"academic degree" => l(F::StudyType, L::En);
"academy" => l(F::Institution, L::En);
"accomplishments" => l(F::Achievements, L::En);
"account" => l(F::Username, L::En);
"accounts" => l(F::Profiles, L::En);
"achievements" => l(F::Achievements, L::En);
"activities" => l(F::Highlights, L::En);
"activities" => l(F::Responsibilities, L::En);
"activity" => l(F::CompanyDescription, L::En);
"additional information" => l(F::Extra, L::En);
"addr" => l(F::Address, L::En);
"address" => l(F::Location, L::En);
"address" => l(F::Address, L::En);
"addressee" => l(F::Addressee, L::En);
"advisor" => l(F::Manager, L::En);
"affiliation" => l(F::Entity, L::En);
"age" => l(F::Age, L::En);
"alma mater" => l(F::Institution, L::En);
"area" => l(F::Region, L::En);
"area" => l(F::Area, L::En);
"area" => l(F::ExperienceArea, L::En);
"area of study" => l(F::Area, L::En);
"association" => l(F::Organization, L::En);
"attention" => l(F::Addressee, L::En);
"attn" => l(F::Addressee, L::En);
"author" => l(F::Authors, L::En);
"authority" => l(F::Issuer, L::En);
"authors" => l(F::Authors, L::En);
"availability" => l(F::Availability, L::En);
"availability date" => l(F::Availability, L::En);
"available" => l(F::Availability, L::En);
"available from" => l(F::Availability, L::En);
"avatar" => l(F::Image, L::En);
"average" => l(F::Score, L::En);
"average grade" => l(F::Score, L::En);
"award" => l(F::Title, L::En);
"awarded" => l(F::Date, L::En);
"awarded by" => l(F::Awarder, L::En);
"awarded by" => l(F::Issuer, L::En);
"awarder" => l(F::Awarder, L::En);
"awarding body" => l(F::Awarder, L::En);
"bachelor thesis" => l(F::Thesis, L::En);
"bachelor's thesis" => l(F::Thesis, L::En);
"background" => l(F::Description, L::En);
"based in" => l(F::Location, L::En);
"based in" => l(F::City, L::En);
"begin" => l(F::StartDate, L::En);
"beginning" => l(F::StartDate, L::En);
"birth date" => l(F::BirthDate, L::En);
"birth place" => l(F::BirthPlace, L::En);
"birth year" => l(F::BirthDate, L::En);
"birthdate" => l(F::BirthDate, L::En);
"birthday" => l(F::BirthDate, L::En);
"birthplace" => l(F::BirthPlace, L::En);
"blog" => l(F::Url, L::En);
"body" => l(F::Body, L::En);
"born" => l(F::BirthDate, L::En);
"born in" => l(F::BirthPlace, L::En);
"born on" => l(F::BirthDate, L::En);
"branch" => l(F::Sector, L::En);
"built with" => l(F::Keywords, L::En);
"business" => l(F::Employer, L::En);
"business" => l(F::CompanyDescription, L::En);
"business sector" => l(F::Sector, L::En);
"business unit" => l(F::Department, L::En);
"by" => l(F::Awarder, L::En);
"by" => l(F::Issuer, L::En);
"by" => l(F::Authors, L::En);
"call" => l(F::Phone, L::En);
"candidate" => l(F::Name, L::En);
"canonical" => l(F::Canonical, L::En);
"capacity" => l(F::Role, L::En);
"capstone" => l(F::Thesis, L::En);
"capstone project" => l(F::Thesis, L::En);
"category" => l(F::ProjectType, L::En);
"cefr" => l(F::Cefr, L::En);
"cefr level" => l(F::Cefr, L::En);
"cefr levels" => l(F::Cefr, L::En);
"cell" => l(F::Mobile, L::En);
"cell phone" => l(F::Mobile, L::En);
"cellphone" => l(F::Mobile, L::En);
"cellular" => l(F::Mobile, L::En);
"certificate" => l(F::StudyType, L::En);
"certificate" => l(F::LanguageCertificates, L::En);
"certificates" => l(F::LanguageCertificates, L::En);
"certification body" => l(F::Issuer, L::En);
"certified by" => l(F::Issuer, L::En);
"cgpa" => l(F::Score, L::En);
"charity" => l(F::Organization, L::En);
"citizen" => l(F::Nationality, L::En);
"citizen of" => l(F::Nationality, L::En);
"citizenship" => l(F::Nationality, L::En);
"city" => l(F::City, L::En);
"city of residence" => l(F::City, L::En);
"civil status" => l(F::MaritalStatus, L::En);
"class" => l(F::Score, L::En);
"class rank" => l(F::Rank, L::En);
"classification" => l(F::Score, L::En);
"client" => l(F::Entity, L::En);
"client name" => l(F::Entity, L::En);
"closing" => l(F::Closing, L::En);
"closing paragraph" => l(F::Closing, L::En);
"closing salutation" => l(F::ClosingSalutation, L::En);
"co authors" => l(F::Authors, L::En);
"co-authors" => l(F::Authors, L::En);
"coauthors" => l(F::Authors, L::En);
"code" => l(F::LanguageCode, L::En);
"college" => l(F::Institution, L::En);
"commissioned by" => l(F::Entity, L::En);
"communication" => l(F::Communication, L::En);
"communication and collaboration" => l(F::Communication, L::En);
"company" => l(F::Employer, L::En);
"company" => l(F::Organization, L::En);
"company" => l(F::CompanyDescription, L::En);
"company" => l(F::Entity, L::En);
"company description" => l(F::CompanyDescription, L::En);
"company name" => l(F::Employer, L::En);
"company profile" => l(F::CompanyDescription, L::En);
"company size" => l(F::TeamSize, L::En);
"completed" => l(F::EndDate, L::En);
"completion date" => l(F::EndDate, L::En);
"complimentary close" => l(F::ClosingSalutation, L::En);
"concentration" => l(F::Area, L::En);
"conclusion" => l(F::Closing, L::En);
"conference" => l(F::Publisher, L::En);
"conscription" => l(F::MilitaryService, L::En);
"contact" => l(F::Phone, L::En);
"contact no" => l(F::Phone, L::En);
"contact number" => l(F::Phone, L::En);
"content" => l(F::Data, L::En);
"content creation" => l(F::ContentCreation, L::En);
"context" => l(F::Description, L::En);
"contract type" => l(F::WorkMode, L::En);
"contribution" => l(F::Responsibilities, L::En);
"contributions" => l(F::Responsibilities, L::En);
"conversation" => l(F::SpokenInteraction, L::En);
"core courses" => l(F::Courses, L::En);
"country" => l(F::Country, L::En);
"country of residence" => l(F::Country, L::En);
"county" => l(F::Region, L::En);
"course of study" => l(F::Area, L::En);
"course work" => l(F::Courses, L::En);
"courses" => l(F::Courses, L::En);
"coursework" => l(F::Courses, L::En);
"credit points" => l(F::Credits, L::En);
"credits" => l(F::Credits, L::En);
"current address" => l(F::Address, L::En);
"current city" => l(F::City, L::En);
"current location" => l(F::Location, L::En);
"current role" => l(F::Headline, L::En);
"current salary" => l(F::Salary, L::En);
"current status" => l(F::JobStatus, L::En);
"customer" => l(F::Entity, L::En);
"d o b" => l(F::BirthDate, L::En);
"d.o.b" => l(F::BirthDate, L::En);
"data" => l(F::Data, L::En);
"date" => l(F::Period, L::En);
"date" => l(F::Date, L::En);
"date" => l(F::ReleaseDate, L::En);
"date from" => l(F::StartDate, L::En);
"date issued" => l(F::Date, L::En);
"date of birth" => l(F::BirthDate, L::En);
"date of issue" => l(F::Date, L::En);
"date of publication" => l(F::ReleaseDate, L::En);
"date to" => l(F::EndDate, L::En);
"dates" => l(F::Period, L::En);
"day rate" => l(F::Salary, L::En);
"degree" => l(F::StudyType, L::En);
"degree type" => l(F::StudyType, L::En);
"demo" => l(F::Url, L::En);
"department" => l(F::Department, L::En);
"department" => l(F::Area, L::En);
"dept" => l(F::Department, L::En);
"description" => l(F::CompanyDescription, L::En);
"description" => l(F::Description, L::En);
"description of duties" => l(F::Responsibilities, L::En);
"designation" => l(F::Position, L::En);
"desired location" => l(F::WantedCity, L::En);
"desired position" => l(F::Headline, L::En);
"desired role" => l(F::Headline, L::En);
"desired salary" => l(F::Salary, L::En);
"details" => l(F::Summary, L::En);
"details" => l(F::Description, L::En);
"details" => l(F::Highlights, L::En);
"digital content creation" => l(F::ContentCreation, L::En);
"diploma" => l(F::StudyType, L::En);
"diploma thesis" => l(F::Thesis, L::En);
"diplomas" => l(F::LanguageCertificates, L::En);
"discipline" => l(F::Area, L::En);
"dissertation" => l(F::Thesis, L::En);
"district" => l(F::Region, L::En);
"division" => l(F::Department, L::En);
"dob" => l(F::BirthDate, L::En);
"doctoral thesis" => l(F::Thesis, L::En);
"document version" => l(F::Version, L::En);
"doi" => l(F::Url, L::En);
"domain" => l(F::Sector, L::En);
"driver licence" => l(F::DrivingLicence, L::En);
"driver's licence" => l(F::DrivingLicence, L::En);
"driver's license" => l(F::DrivingLicence, L::En);
"drivers license" => l(F::DrivingLicence, L::En);
"driving licence" => l(F::DrivingLicence, L::En);
"driving licences" => l(F::DrivingLicence, L::En);
"driving license" => l(F::DrivingLicence, L::En);
"duration" => l(F::Period, L::En);
"duties" => l(F::Responsibilities, L::En);
"duties and responsibilities" => l(F::Responsibilities, L::En);
"e mail" => l(F::Email, L::En);
"e mail address" => l(F::Email, L::En);
"e-mail" => l(F::Email, L::En);
"e-mail address" => l(F::Email, L::En);
"earliest start date" => l(F::Availability, L::En);
"ects" => l(F::Credits, L::En);
"ects credits" => l(F::Credits, L::En);
"education" => l(F::HighestDegree, L::En);
"education level" => l(F::HighestDegree, L::En);
"electronic mail" => l(F::Email, L::En);
"email" => l(F::Email, L::En);
"email address" => l(F::Email, L::En);
"emails" => l(F::Emails, L::En);
"employees" => l(F::TeamSize, L::En);
"employer" => l(F::Employer, L::En);
"employer" => l(F::Entity, L::En);
"employer name" => l(F::Employer, L::En);
"employment dates" => l(F::Period, L::En);
"employment period" => l(F::Period, L::En);
"employment status" => l(F::JobStatus, L::En);
"employment type" => l(F::WorkMode, L::En);
"end" => l(F::EndDate, L::En);
"end date" => l(F::EndDate, L::En);
"ended" => l(F::EndDate, L::En);
"entity" => l(F::Entity, L::En);
"environment" => l(F::Keywords, L::En);
"eqf" => l(F::EqfLevel, L::En);
"eqf level" => l(F::EqfLevel, L::En);
"equipment" => l(F::Keywords, L::En);
"esco occupation" => l(F::EscoOccupation, L::En);
"ethnic group" => l(F::Ethnicity, L::En);
"ethnicity" => l(F::Ethnicity, L::En);
"european level" => l(F::Cefr, L::En);
"expected graduation" => l(F::EndDate, L::En);
"expected salary" => l(F::Salary, L::En);
"experience" => l(F::ExperienceYears, L::En);
"experience" => l(F::LanguageExperiences, L::En);
"expertise" => l(F::Level, L::En);
"facts" => l(F::Highlights, L::En);
"faith" => l(F::Religion, L::En);
"family" => l(F::MaritalStatus, L::En);
"family name" => l(F::FamilyName, L::En);
"family names" => l(F::FamilyName, L::En);
"family status" => l(F::MaritalStatus, L::En);
"fax" => l(F::Fax, L::En);
"fax number" => l(F::Fax, L::En);
"field" => l(F::Sector, L::En);
"field" => l(F::Area, L::En);
"field of study" => l(F::Area, L::En);
"fields of education (isced f" => l(F::IscedFields, L::En);
"fields of education (isced-f" => l(F::IscedFields, L::En);
"file" => l(F::Data, L::En);
"file type" => l(F::MimeType, L::En);
"final grade" => l(F::Score, L::En);
"final project" => l(F::Thesis, L::En);
"final year project" => l(F::Thesis, L::En);
"finish" => l(F::EndDate, L::En);
"firm" => l(F::Employer, L::En);
"first language" => l(F::MotherTongue, L::En);
"first name" => l(F::GivenName, L::En);
"first names" => l(F::GivenName, L::En);
"fluency" => l(F::Fluency, L::En);
"focus" => l(F::Area, L::En);
"for" => l(F::Entity, L::En);
"forename" => l(F::GivenName, L::En);
"forenames" => l(F::GivenName, L::En);
"frameworks" => l(F::Keywords, L::En);
"from" => l(F::StartDate, L::En);
"from" => l(F::Awarder, L::En);
"from - to" => l(F::Period, L::En);
"from to" => l(F::Period, L::En);
"full name" => l(F::Name, L::En);
"function" => l(F::Position, L::En);
"function" => l(F::Role, L::En);
"function" => l(F::Roles, L::En);
"further details" => l(F::Extra, L::En);
"further email addresses" => l(F::Emails, L::En);
"further information" => l(F::Extra, L::En);
"further phone numbers" => l(F::Phones, L::En);
"further websites" => l(F::Urls, L::En);
"gender" => l(F::Gender, L::En);
"given by" => l(F::Awarder, L::En);
"given name" => l(F::GivenName, L::En);
"given names" => l(F::GivenName, L::En);
"gpa" => l(F::Score, L::En);
"grade" => l(F::Score, L::En);
"grade" => l(F::Level, L::En);
"grade point average" => l(F::Score, L::En);
"graduation" => l(F::EndDate, L::En);
"graduation date" => l(F::EndDate, L::En);
"graduation project" => l(F::Thesis, L::En);
"greeting" => l(F::Salutation, L::En);
"group" => l(F::Organization, L::En);
"group" => l(F::Department, L::En);
"handle" => l(F::Username, L::En);
"headcount" => l(F::TeamSize, L::En);
"headline" => l(F::Headline, L::En);
"health" => l(F::Health, L::En);
"health status" => l(F::Health, L::En);
"height" => l(F::Health, L::En);
"height and weight" => l(F::Health, L::En);
"high school" => l(F::Institution, L::En);
"highest degree" => l(F::HighestDegree, L::En);
"highest qualification" => l(F::HighestDegree, L::En);
"highlights" => l(F::Highlights, L::En);
"hobbies" => l(F::Extra, L::En);
"home address" => l(F::Address, L::En);
"home page" => l(F::Url, L::En);
"home phone" => l(F::Phone, L::En);
"home town" => l(F::NativePlace, L::En);
"homepage" => l(F::Url, L::En);
"hometown" => l(F::NativePlace, L::En);
"honorific" => l(F::HonorificPrefix, L::En);
"honors" => l(F::Score, L::En);
"honours" => l(F::Score, L::En);
"id" => l(F::NationalId, L::En);
"id number" => l(F::NationalId, L::En);
"identity card" => l(F::NationalId, L::En);
"identity number" => l(F::NationalId, L::En);
"image" => l(F::Image, L::En);
"impact" => l(F::Achievements, L::En);
"in" => l(F::Publisher, L::En);
"industry" => l(F::Sector, L::En);
"information" => l(F::Information, L::En);
"information and data literacy" => l(F::Information, L::En);
"information processing" => l(F::Information, L::En);
"institute" => l(F::Institution, L::En);
"institution" => l(F::Organization, L::En);
"institution" => l(F::Institution, L::En);
"instruments" => l(F::Keywords, L::En);
"interaction" => l(F::SpokenInteraction, L::En);
"introduction" => l(F::Description, L::En);
"introduction" => l(F::Opening, L::En);
"isced f" => l(F::IscedFields, L::En);
"isced fields" => l(F::IscedFields, L::En);
"isced-f" => l(F::IscedFields, L::En);
"issue date" => l(F::Date, L::En);
"issued" => l(F::Date, L::En);
"issued by" => l(F::Issuer, L::En);
"issuer" => l(F::Awarder, L::En);
"issuer" => l(F::Issuer, L::En);
"issuing authority" => l(F::Issuer, L::En);
"issuing body" => l(F::Issuer, L::En);
"issuing organisation" => l(F::Issuer, L::En);
"issuing organization" => l(F::Issuer, L::En);
"job" => l(F::Position, L::En);
"job description" => l(F::Responsibilities, L::En);
"job duties" => l(F::Responsibilities, L::En);
"job position" => l(F::Position, L::En);
"job responsibilities" => l(F::Responsibilities, L::En);
"job role" => l(F::Position, L::En);
"job status" => l(F::JobStatus, L::En);
"job title" => l(F::Headline, L::En);
"job title" => l(F::Position, L::En);
"job type" => l(F::WorkMode, L::En);
"journal" => l(F::Publisher, L::En);
"key accomplishments" => l(F::Achievements, L::En);
"key achievements" => l(F::Achievements, L::En);
"key courses" => l(F::Courses, L::En);
"key highlights" => l(F::Highlights, L::En);
"key modules" => l(F::Courses, L::En);
"key points" => l(F::Highlights, L::En);
"key responsibilities" => l(F::Responsibilities, L::En);
"key results" => l(F::Achievements, L::En);
"key skills" => l(F::Keywords, L::En);
"key tasks" => l(F::Responsibilities, L::En);
"keywords" => l(F::Keywords, L::En);
"kind" => l(F::ProjectType, L::En);
"kind of experience" => l(F::ExperienceArea, L::En);
"label" => l(F::Headline, L::En);
"language" => l(F::Language, L::En);
"language certificate" => l(F::LanguageCertificates, L::En);
"language certificates" => l(F::LanguageCertificates, L::En);
"language code" => l(F::LanguageCode, L::En);
"language experience" => l(F::LanguageExperiences, L::En);
"language experiences" => l(F::LanguageExperiences, L::En);
"language level" => l(F::Fluency, L::En);
"language proficiency" => l(F::Fluency, L::En);
"language skills" => l(F::Fluency, L::En);
"languages" => l(F::Keywords, L::En);
"languages" => l(F::Language, L::En);
"languages and tools" => l(F::Keywords, L::En);
"last change" => l(F::LastModified, L::En);
"last modification" => l(F::LastModified, L::En);
"last modified" => l(F::LastModified, L::En);
"last name" => l(F::FamilyName, L::En);
"last update" => l(F::LastModified, L::En);
"last updated" => l(F::LastModified, L::En);
"latest version" => l(F::Canonical, L::En);
"leaving reason" => l(F::LeavingReason, L::En);
"level" => l(F::StudyType, L::En);
"level" => l(F::EqfLevel, L::En);
"level" => l(F::Level, L::En);
"level" => l(F::Fluency, L::En);
"level in eqf" => l(F::EqfLevel, L::En);
"level of education" => l(F::HighestDegree, L::En);
"licence" => l(F::DrivingLicence, L::En);
"line manager" => l(F::Manager, L::En);
"line of business" => l(F::Sector, L::En);
"link" => l(F::Url, L::En);
"links" => l(F::Url, L::En);
"links" => l(F::Urls, L::En);
"listening" => l(F::Listening, L::En);
"listening comprehension" => l(F::Listening, L::En);
"live" => l(F::Url, L::En);
"lives in" => l(F::Location, L::En);
"locality" => l(F::City, L::En);
"location" => l(F::Location, L::En);
"location" => l(F::City, L::En);
"location" => l(F::Place, L::En);
"locations" => l(F::Location, L::En);
"m" => l(F::Mobile, L::En);
"magazine" => l(F::Publisher, L::En);
"mail" => l(F::Email, L::En);
"mailing address" => l(F::Address, L::En);
"main achievements" => l(F::Achievements, L::En);
"main activities and responsibilities" => l(F::Responsibilities, L::En);
"main content" => l(F::Body, L::En);
"main courses" => l(F::Courses, L::En);
"main duties" => l(F::Responsibilities, L::En);
"main paragraph" => l(F::Body, L::En);
"main responsibilities" => l(F::Responsibilities, L::En);
"main subjects" => l(F::Courses, L::En);
"main tasks" => l(F::Responsibilities, L::En);
"major" => l(F::Area, L::En);
"major achievements" => l(F::Achievements, L::En);
"majoring in" => l(F::Area, L::En);
"majors" => l(F::Area, L::En);
"manager" => l(F::Manager, L::En);
"marital status" => l(F::MaritalStatus, L::En);
"mark" => l(F::Score, L::En);
"marks" => l(F::Score, L::En);
"master thesis" => l(F::Thesis, L::En);
"master's thesis" => l(F::Thesis, L::En);
"media type" => l(F::MimeType, L::En);
"methods" => l(F::Keywords, L::En);
"military service" => l(F::MilitaryService, L::En);
"military status" => l(F::MilitaryService, L::En);
"mime type" => l(F::MimeType, L::En);
"miscellaneous" => l(F::Extra, L::En);
"mob" => l(F::Mobile, L::En);
"mobile" => l(F::Mobile, L::En);
"mobile no" => l(F::Mobile, L::En);
"mobile number" => l(F::Mobile, L::En);
"mobile phone" => l(F::Mobile, L::En);
"mobility" => l(F::WantedCity, L::En);
"modules" => l(F::Courses, L::En);
"mother tongue" => l(F::MotherTongue, L::En);
"mother tongue(s" => l(F::MotherTongue, L::En);
"mother tongues" => l(F::MotherTongue, L::En);
"municipality" => l(F::City, L::En);
"my contribution" => l(F::Responsibilities, L::En);
"my name" => l(F::Name, L::En);
"my role" => l(F::Role, L::En);
"my role" => l(F::Roles, L::En);
"name" => l(F::Name, L::En);
"name" => l(F::Employer, L::En);
"name" => l(F::Organization, L::En);
"name" => l(F::Title, L::En);
"name and address of employer" => l(F::Employer, L::En);
"name and surname" => l(F::Name, L::En);
"name and type of organisation providing education and training" => l(F::Institution, L::En);
"name of employer" => l(F::Employer, L::En);
"name of institution" => l(F::Institution, L::En);
"national id" => l(F::NationalId, L::En);
"national service" => l(F::MilitaryService, L::En);
"nationalities" => l(F::Nationality, L::En);
"nationality" => l(F::Nationality, L::En);
"native" => l(F::MotherTongue, L::En);
"native language" => l(F::MotherTongue, L::En);
"native languages" => l(F::MotherTongue, L::En);
"native place" => l(F::NativePlace, L::En);
"nature of business" => l(F::CompanyDescription, L::En);
"network" => l(F::Network, L::En);
"nickname" => l(F::Username, L::En);
"note" => l(F::Summary, L::En);
"notes" => l(F::Summary, L::En);
"notice period" => l(F::Availability, L::En);
"number of credits" => l(F::Credits, L::En);
"number of employees" => l(F::TeamSize, L::En);
"objective" => l(F::Headline, L::En);
"obtained" => l(F::Date, L::En);
"occupation" => l(F::Headline, L::En);
"occupation" => l(F::Position, L::En);
"occupation or position held" => l(F::Position, L::En);
"online" => l(F::Url, L::En);
"opening" => l(F::Opening, L::En);
"opening paragraph" => l(F::Opening, L::En);
"opening salutation" => l(F::Salutation, L::En);
"oral expression" => l(F::SpokenProduction, L::En);
"organisation" => l(F::Employer, L::En);
"organisation" => l(F::Organization, L::En);
"organisation" => l(F::Awarder, L::En);
"organisation" => l(F::Issuer, L::En);
"organisation" => l(F::Entity, L::En);
"organization" => l(F::Employer, L::En);
"organization" => l(F::Organization, L::En);
"organization" => l(F::Awarder, L::En);
"organization" => l(F::Issuer, L::En);
"organization" => l(F::Entity, L::En);
"other" => l(F::Extra, L::En);
"other email addresses" => l(F::Emails, L::En);
"other emails" => l(F::Emails, L::En);
"other phone numbers" => l(F::Phones, L::En);
"other phones" => l(F::Phones, L::En);
"other websites" => l(F::Urls, L::En);
"others" => l(F::Extra, L::En);
"outcome" => l(F::Achievements, L::En);
"outcomes" => l(F::Achievements, L::En);
"overall grade" => l(F::Score, L::En);
"overview" => l(F::Summary, L::En);
"overview" => l(F::Description, L::En);
"p" => l(F::Phone, L::En);
"party" => l(F::Politics, L::En);
"passport" => l(F::NationalId, L::En);
"passport no" => l(F::NationalId, L::En);
"passport number" => l(F::NationalId, L::En);
"percentage" => l(F::Score, L::En);
"period" => l(F::Period, L::En);
"permanent address" => l(F::Address, L::En);
"personal site" => l(F::Url, L::En);
"personal website" => l(F::Url, L::En);
"ph" => l(F::Phone, L::En);
"phd thesis" => l(F::Thesis, L::En);
"phone" => l(F::Phone, L::En);
"phone no" => l(F::Phone, L::En);
"phone number" => l(F::Phone, L::En);
"phones" => l(F::Phones, L::En);
"photo" => l(F::Image, L::En);
"photograph" => l(F::Image, L::En);
"picture" => l(F::Image, L::En);
"place" => l(F::Location, L::En);
"place" => l(F::Place, L::En);
"place of birth" => l(F::BirthPlace, L::En);
"place of origin" => l(F::NativePlace, L::En);
"place of residence" => l(F::City, L::En);
"platform" => l(F::Network, L::En);
"platforms" => l(F::Keywords, L::En);
"points" => l(F::Highlights, L::En);
"political affiliation" => l(F::Politics, L::En);
"political status" => l(F::Politics, L::En);
"portfolio" => l(F::Url, L::En);
"portrait" => l(F::Image, L::En);
"position" => l(F::Headline, L::En);
"position" => l(F::Position, L::En);
"position" => l(F::Role, L::En);
"position" => l(F::Roles, L::En);
"position held" => l(F::Position, L::En);
"post" => l(F::Position, L::En);
"post code" => l(F::PostalCode, L::En);
"postal address" => l(F::Address, L::En);
"postal code" => l(F::PostalCode, L::En);
"postcode" => l(F::PostalCode, L::En);
"preferred city" => l(F::WantedCity, L::En);
"preferred location" => l(F::WantedCity, L::En);
"preferred locations" => l(F::WantedCity, L::En);
"prefix" => l(F::HonorificPrefix, L::En);
"presented by" => l(F::Awarder, L::En);
"principal subjects" => l(F::Courses, L::En);
"principal subjects occupational skills covered" => l(F::Courses, L::En);
"principal subjects/occupational skills covered" => l(F::Courses, L::En);
"prize" => l(F::Title, L::En);
"problem solving" => l(F::ProblemSolving, L::En);
"production" => l(F::SpokenProduction, L::En);
"profession" => l(F::Headline, L::En);
"professional experience" => l(F::ExperienceYears, L::En);
"professional title" => l(F::Headline, L::En);
"proficiency" => l(F::Level, L::En);
"proficiency" => l(F::Fluency, L::En);
"profile" => l(F::Url, L::En);
"profile" => l(F::Summary, L::En);
"profiles" => l(F::Profiles, L::En);
"program" => l(F::StudyType, L::En);
"programme" => l(F::StudyType, L::En);
"programme" => l(F::Area, L::En);
"project client" => l(F::Entity, L::En);
"project description" => l(F::Description, L::En);
"project overview" => l(F::Description, L::En);
"project role" => l(F::Roles, L::En);
"project summary" => l(F::Description, L::En);
"project type" => l(F::ProjectType, L::En);
"provider" => l(F::Institution, L::En);
"provider" => l(F::Issuer, L::En);
"province" => l(F::Region, L::En);
"publication" => l(F::Publisher, L::En);
"publication date" => l(F::ReleaseDate, L::En);
"published" => l(F::ReleaseDate, L::En);
"published by" => l(F::Publisher, L::En);
"published in" => l(F::Publisher, L::En);
"publisher" => l(F::Publisher, L::En);
"qualification" => l(F::HighestDegree, L::En);
"qualification" => l(F::StudyType, L::En);
"quote" => l(F::Reference, L::En);
"race" => l(F::Ethnicity, L::En);
"rank" => l(F::Position, L::En);
"rank" => l(F::Rank, L::En);
"ranking" => l(F::Rank, L::En);
"rate" => l(F::Salary, L::En);
"rating" => l(F::Level, L::En);
"re" => l(F::Subject, L::En);
"reading" => l(F::Reading, L::En);
"reading comprehension" => l(F::Reading, L::En);
"reason for leaving" => l(F::LeavingReason, L::En);
"received" => l(F::Date, L::En);
"recipient" => l(F::Addressee, L::En);
"recommendation" => l(F::Reference, L::En);
"reference" => l(F::Reference, L::En);
"regarding" => l(F::Subject, L::En);
"region" => l(F::Location, L::En);
"region" => l(F::Region, L::En);
"relation" => l(F::Role, L::En);
"relationship" => l(F::Role, L::En);
"release date" => l(F::ReleaseDate, L::En);
"released" => l(F::ReleaseDate, L::En);
"relevant courses" => l(F::Courses, L::En);
"relevant coursework" => l(F::Courses, L::En);
"relevant modules" => l(F::Courses, L::En);
"religion" => l(F::Religion, L::En);
"relocation" => l(F::WantedCity, L::En);
"repo" => l(F::Url, L::En);
"reported to" => l(F::Manager, L::En);
"reporting to" => l(F::Manager, L::En);
"reports to" => l(F::Manager, L::En);
"repository" => l(F::Url, L::En);
"residence" => l(F::Location, L::En);
"residence" => l(F::Address, L::En);
"residence" => l(F::City, L::En);
"residence permit" => l(F::WorkPermit, L::En);
"residence status" => l(F::WorkPermit, L::En);
"residential address" => l(F::Address, L::En);
"responsibilities" => l(F::Responsibilities, L::En);
"responsibility" => l(F::Roles, L::En);
"responsible for" => l(F::Responsibilities, L::En);
"result" => l(F::Achievements, L::En);
"result" => l(F::Score, L::En);
"results" => l(F::Achievements, L::En);
"right to work" => l(F::WorkPermit, L::En);
"role" => l(F::Headline, L::En);
"role" => l(F::Position, L::En);
"role" => l(F::Role, L::En);
"role" => l(F::Roles, L::En);
"role in project" => l(F::Roles, L::En);
"roles" => l(F::Position, L::En);
"roles" => l(F::Roles, L::En);
"roles and responsibilities" => l(F::Responsibilities, L::En);
"safety" => l(F::Safety, L::En);
"salary" => l(F::Salary, L::En);
"salary expectation" => l(F::Salary, L::En);
"salary expectations" => l(F::Salary, L::En);
"salutation" => l(F::HonorificPrefix, L::En);
"salutation" => l(F::Salutation, L::En);
"school" => l(F::Institution, L::En);
"school name" => l(F::Institution, L::En);
"scope" => l(F::Description, L::En);
"scope of work" => l(F::Responsibilities, L::En);
"score" => l(F::Score, L::En);
"section" => l(F::Department, L::En);
"section" => l(F::Section, L::En);
"section key" => l(F::Section, L::En);
"section order" => l(F::MetaSections, L::En);
"sections" => l(F::MetaSections, L::En);
"sector" => l(F::Sector, L::En);
"security" => l(F::Safety, L::En);
"selected achievements" => l(F::Achievements, L::En);
"selected courses" => l(F::Courses, L::En);
"self assessment" => l(F::Cefr, L::En);
"self-assessment" => l(F::Cefr, L::En);
"senior thesis" => l(F::Thesis, L::En);
"sex" => l(F::Gender, L::En);
"sign off" => l(F::ClosingSalutation, L::En);
"sign-off" => l(F::ClosingSalutation, L::En);
"since" => l(F::StartDate, L::En);
"site" => l(F::Url, L::En);
"site" => l(F::Location, L::En);
"size" => l(F::TeamSize, L::En);
"skill level" => l(F::Level, L::En);
"skills" => l(F::Keywords, L::En);
"skills used" => l(F::Keywords, L::En);
"social" => l(F::Profiles, L::En);
"social media" => l(F::Profiles, L::En);
"social networks" => l(F::Profiles, L::En);
"software" => l(F::Keywords, L::En);
"source" => l(F::Url, L::En);
"source code" => l(F::Url, L::En);
"speaking" => l(F::SpokenInteraction, L::En);
"speaking: interaction" => l(F::SpokenInteraction, L::En);
"speaking: production" => l(F::SpokenProduction, L::En);
"specialisation" => l(F::Area, L::En);
"specialization" => l(F::Area, L::En);
"specialty" => l(F::Area, L::En);
"spoken interaction" => l(F::SpokenInteraction, L::En);
"spoken production" => l(F::SpokenProduction, L::En);
"stack" => l(F::Keywords, L::En);
"staff" => l(F::TeamSize, L::En);
"start" => l(F::StartDate, L::En);
"start date" => l(F::Availability, L::En);
"start date" => l(F::StartDate, L::En);
"started" => l(F::StartDate, L::En);
"starting date" => l(F::StartDate, L::En);
"state" => l(F::Region, L::En);
"statement" => l(F::Reference, L::En);
"status" => l(F::MaritalStatus, L::En);
"street" => l(F::Address, L::En);
"street address" => l(F::Address, L::En);
"study type" => l(F::StudyType, L::En);
"subject" => l(F::Area, L::En);
"subject" => l(F::Subject, L::En);
"subject line" => l(F::Subject, L::En);
"subjects" => l(F::Keywords, L::En);
"subjects" => l(F::Area, L::En);
"subjects" => l(F::Courses, L::En);
"subordinates" => l(F::TeamSize, L::En);
"successes" => l(F::Achievements, L::En);
"summary" => l(F::Summary, L::En);
"summary" => l(F::Description, L::En);
"summary of work" => l(F::Summary, L::En);
"supervisor" => l(F::Manager, L::En);
"surname" => l(F::FamilyName, L::En);
"surnames" => l(F::FamilyName, L::En);
"t" => l(F::Phone, L::En);
"tagline" => l(F::Headline, L::En);
"target position" => l(F::Headline, L::En);
"tasks" => l(F::Responsibilities, L::En);
"team" => l(F::Department, L::En);
"team" => l(F::TeamSize, L::En);
"team members" => l(F::TeamSize, L::En);
"team size" => l(F::TeamSize, L::En);
"tech" => l(F::Keywords, L::En);
"tech stack" => l(F::Keywords, L::En);
"technical environment" => l(F::Keywords, L::En);
"technical stack" => l(F::Keywords, L::En);
"technologies" => l(F::Keywords, L::En);
"technologies used" => l(F::Keywords, L::En);
"technology" => l(F::Keywords, L::En);
"technology stack" => l(F::Keywords, L::En);
"tel" => l(F::Phone, L::En);
"telefax" => l(F::Fax, L::En);
"telephone" => l(F::Phone, L::En);
"telephone number" => l(F::Phone, L::En);
"tenure" => l(F::Period, L::En);
"term" => l(F::Period, L::En);
"testimonial" => l(F::Reference, L::En);
"thesis" => l(F::Thesis, L::En);
"thesis title" => l(F::Thesis, L::En);
"till" => l(F::EndDate, L::En);
"time" => l(F::Period, L::En);
"timeframe" => l(F::Period, L::En);
"timeline" => l(F::Period, L::En);
"title" => l(F::Name, L::En);
"title" => l(F::HonorificPrefix, L::En);
"title" => l(F::Position, L::En);
"title" => l(F::StudyType, L::En);
"title" => l(F::Title, L::En);
"title" => l(F::Role, L::En);
"title of qualification" => l(F::StudyType, L::En);
"title of qualification awarded" => l(F::StudyType, L::En);
"to" => l(F::EndDate, L::En);
"to" => l(F::Addressee, L::En);
"tools" => l(F::Keywords, L::En);
"tools and technologies" => l(F::Keywords, L::En);
"tools used" => l(F::Keywords, L::En);
"topic" => l(F::Thesis, L::En);
"total experience" => l(F::ExperienceYears, L::En);
"town" => l(F::City, L::En);
"training provider" => l(F::Institution, L::En);
"type" => l(F::WorkMode, L::En);
"type" => l(F::ExperienceArea, L::En);
"type" => l(F::ProjectType, L::En);
"type of business" => l(F::Sector, L::En);
"type of business or sector" => l(F::Sector, L::En);
"type of contract" => l(F::WorkMode, L::En);
"type of employment" => l(F::WorkMode, L::En);
"type of project" => l(F::ProjectType, L::En);
"type of study" => l(F::StudyType, L::En);
"understanding: listening" => l(F::Listening, L::En);
"understanding: reading" => l(F::Reading, L::En);
"unit" => l(F::Department, L::En);
"university" => l(F::Institution, L::En);
"until" => l(F::EndDate, L::En);
"updated" => l(F::LastModified, L::En);
"url" => l(F::Url, L::En);
"user" => l(F::Username, L::En);
"user name" => l(F::Username, L::En);
"username" => l(F::Username, L::En);
"using" => l(F::Keywords, L::En);
"venue" => l(F::Location, L::En);
"venue" => l(F::Publisher, L::En);
"version" => l(F::Version, L::En);
"visa" => l(F::WorkPermit, L::En);
"visa status" => l(F::WorkPermit, L::En);
"web" => l(F::Url, L::En);
"web page" => l(F::Url, L::En);
"web site" => l(F::Url, L::En);
"webpage" => l(F::Url, L::En);
"website" => l(F::Url, L::En);
"websites" => l(F::Urls, L::En);
"weight" => l(F::Health, L::En);
"what" => l(F::Description, L::En);
"what i did" => l(F::Responsibilities, L::En);
"when" => l(F::Period, L::En);
"where" => l(F::Location, L::En);
"willing to relocate" => l(F::WantedCity, L::En);
"work" => l(F::Responsibilities, L::En);
"work authorisation" => l(F::WorkPermit, L::En);
"work authorization" => l(F::WorkPermit, L::En);
"work done" => l(F::Responsibilities, L::En);
"work experience" => l(F::ExperienceYears, L::En);
"work mode" => l(F::WorkMode, L::En);
"work permit" => l(F::WorkPermit, L::En);
"work phone" => l(F::Phone, L::En);
"working hours" => l(F::WorkMode, L::En);
"workload" => l(F::WorkMode, L::En);
"workplace" => l(F::Employer, L::En);
"writing" => l(F::Writing, L::En);
"writing skills" => l(F::Writing, L::En);
"written" => l(F::Writing, L::En);
"written by" => l(F::Authors, L::En);
"written expression" => l(F::Writing, L::En);
"www" => l(F::Url, L::En);
"year" => l(F::Period, L::En);
"year" => l(F::Date, L::En);
"year" => l(F::ReleaseDate, L::En);
"year of birth" => l(F::BirthDate, L::En);
"years" => l(F::Period, L::En);
"years of experience" => l(F::ExperienceYears, L::En);
"years old" => l(F::Age, L::En);
"zip" => l(F::PostalCode, L::En);
"zip code" => l(F::PostalCode, L::En);
}
