use super::record::record;
use super::*;
use crate::date::PartialDate;

record! {
    /// One position with one employer.
    Work {
        /// The employer.
        name: String = "name" Text;
        /// Where: town, or the whole address as one text.
        location: String = "location" Text;
        /// What the employer is or does.
        description: String = "description" Markdown;
        /// What the person was.
        position: String = "position" Text;
        /// The employer's website.
        url: String = "url" Uri;
        /// First day.
        start_date: Option<PartialDate> = "startDate" Date;
        /// Last day; absent while it goes on.
        end_date: Option<PartialDate> = "endDate" Date;
        /// What the work was, in paragraphs.
        summary: String = "summary" Markdown;
        /// Tasks and achievements, one an item.
        highlights: Vec<String> = "highlights" Markdown;
        /// Part of the organisation.
        department: String = "department" Text;
        /// Line of business: a NACE Rev. 2 section as its letter or label.
        sector: String = "sector" Text;
        /// The occupation's URI in ESCO.
        esco_occupation: String = "escoOccupation" Uri;
        /// The employer's e-mail address.
        email: String = "email" Email;
        /// Websites beyond the first.
        urls: Vec<String> = "urls" Uri;
        /// Technologies and subjects.
        keywords: Vec<String> = "keywords" Text;
    }
    old "company" => "name", "website" => "url", "websites" => "url", "websites" => "urls";
    needs "name", "position";
}

record! {
    /// One unpaid engagement.
    Volunteer {
        /// The organisation.
        organization: String = "organization" Text;
        /// What the person was.
        position: String = "position" Text;
        /// The organisation's website.
        url: String = "url" Uri;
        /// First day.
        start_date: Option<PartialDate> = "startDate" Date;
        /// Last day; absent while it goes on.
        end_date: Option<PartialDate> = "endDate" Date;
        /// What the work was, in paragraphs.
        summary: String = "summary" Markdown;
        /// Tasks and achievements, one an item.
        highlights: Vec<String> = "highlights" Markdown;
        /// Where: town, or the whole address as one text.
        location: String = "location" Text;
        /// Part of the organisation.
        department: String = "department" Text;
        /// Line of business: a NACE Rev. 2 section as its letter or label.
        sector: String = "sector" Text;
        /// The occupation's URI in ESCO.
        esco_occupation: String = "escoOccupation" Uri;
        /// The organisation's e-mail address.
        email: String = "email" Email;
        /// Websites beyond the first.
        urls: Vec<String> = "urls" Uri;
        /// Technologies and subjects.
        keywords: Vec<String> = "keywords" Text;
    }
    old "website" => "url";
    needs "organization", "position";
}

record! {
    /// One course of education or training.
    Education {
        /// School, university or training provider.
        institution: String = "institution" Text;
        /// Its website.
        url: String = "url" Uri;
        /// Subject.
        area: String = "area" Text;
        /// Degree or title of the qualification.
        study_type: String = "studyType" Text;
        /// First day.
        start_date: Option<PartialDate> = "startDate" Date;
        /// Last day; absent while it goes on.
        end_date: Option<PartialDate> = "endDate" Date;
        /// Grade, as written.
        score: String = "score" Text;
        /// Courses.
        courses: Vec<String> = "courses" Text;
        /// Where: town, or the whole address as one text.
        location: String = "location" Text;
        /// What it was about, in paragraphs.
        summary: String = "summary" Markdown;
        /// Other facts, one an item.
        highlights: Vec<String> = "highlights" Markdown;
        /// Level of the European Qualifications Framework: `1`–`8`.
        eqf_level: String = "eqfLevel" Text;
        /// Fields of education: ISCED-F 2013 codes.
        isced_fields: Vec<String> = "iscedFields" Text;
        /// Title of the thesis.
        thesis: String = "thesis" Text;
        /// Credits: a number with its unit, such as `120 ECTS`.
        credits: String = "credits" Text;
    }
    old "gpa" => "score", "website" => "url";
    needs "institution", "area", "studyType";
}

record! {
    /// An honour or prize.
    Award {
        /// Its name.
        title: String = "title" Text;
        /// When it was given.
        date: Option<PartialDate> = "date" Date;
        /// Who gave it.
        awarder: String = "awarder" Text;
        /// What for.
        summary: String = "summary" Markdown;
        /// More about it.
        url: String = "url" Uri;
        /// Facts, one an item.
        highlights: Vec<String> = "highlights" Markdown;
    }
    old "awardDate" => "date", "website" => "url";
    needs "title";
}

record! {
    /// A certificate or licence.
    Certificate {
        /// Its name.
        name: String = "name" Text;
        /// When it was issued.
        date: Option<PartialDate> = "date" Date;
        /// Where it can be checked.
        url: String = "url" Uri;
        /// Who issued it.
        issuer: String = "issuer" Text;
        /// What it certifies.
        summary: String = "summary" Markdown;
        /// Facts, one an item.
        highlights: Vec<String> = "highlights" Markdown;
    }
    needs "name";
}

record! {
    /// A publication, talk or patent.
    Publication {
        /// Its title.
        name: String = "name" Text;
        /// Publisher, journal or conference.
        publisher: String = "publisher" Text;
        /// When it appeared.
        release_date: Option<PartialDate> = "releaseDate" Date;
        /// Where it is found.
        url: String = "url" Uri;
        /// What it is about; authors.
        summary: String = "summary" Markdown;
        /// Facts, one an item.
        highlights: Vec<String> = "highlights" Markdown;
    }
    old "website" => "url";
    needs "name";
}

record! {
    /// A skill, or a group of skills under one name.
    Skill {
        /// The skill or the group.
        name: String = "name" Text;
        /// How well, as written.
        level: String = "level" Text;
        /// The skills of the group.
        keywords: Vec<String> = "keywords" Text;
        /// Prose about it.
        summary: String = "summary" Markdown;
    }
    needs "name", "keywords";
}

record! {
    /// A human language.
    Language {
        /// The language, as written.
        language: String = "language" Text;
        /// How well, as written; `native` for a mother tongue that was only marked as one.
        fluency: String = "fluency" Text;
        /// The language: BCP 47.
        code: String = "code" Language;
        /// Levels of the Common European Framework.
        cefr: Cefr = "cefr" Record [Cefr];
        /// Language certificates.
        certificates: Vec<LanguageCertificate> = "certificates" Record [LanguageCertificate];
        /// Where the language was used.
        experiences: Vec<LanguageExperience> = "experiences" Record [LanguageExperience];
    }
    needs "language", "code";
}

record! {
    /// A certificate of a language.
    LanguageCertificate {
        /// Its name.
        name: String = "name" Text;
        /// Who issued it.
        issuer: String = "issuer" Text;
        /// When it was issued.
        date: Option<PartialDate> = "date" Date;
        /// Level of the Common European Framework, A1–C2, or as written.
        level: String = "level" Text;
    }
    needs "name";
}

record! {
    /// Where a language was learnt or used.
    LanguageExperience {
        /// Kind: `studying_training_language`, `work_language`, `living_traveling_language`, `mediating_groups_language` (Europass), or as written.
        area: String = "area" Text;
        /// What it was.
        description: String = "description" Markdown;
        /// First day.
        start_date: Option<PartialDate> = "startDate" Date;
        /// Last day; absent while it goes on.
        end_date: Option<PartialDate> = "endDate" Date;
    }
}

record! {
    /// A hobby or interest.
    Interest {
        /// Its name.
        name: String = "name" Text;
        /// What of it.
        keywords: Vec<String> = "keywords" Text;
        /// Prose about it.
        summary: String = "summary" Markdown;
    }
    needs "name", "keywords";
}

record! {
    /// Somebody who vouches for the person.
    Reference {
        /// Who.
        name: String = "name" Text;
        /// What they say.
        reference: String = "reference" Markdown;
        /// What they are, or how they know the person.
        role: String = "role" Text;
        /// Their e-mail address.
        email: String = "email" Email;
        /// Their phone number.
        phone: String = "phone" Text;
        /// Their website.
        url: String = "url" Uri;
    }
    needs "name", "reference";
}

record! {
    /// A project.
    Project {
        /// Its name.
        name: String = "name" Text;
        /// What it is, in paragraphs.
        description: String = "description" Markdown;
        /// Tasks and achievements, one an item.
        highlights: Vec<String> = "highlights" Markdown;
        /// Technologies and subjects.
        keywords: Vec<String> = "keywords" Text;
        /// First day.
        start_date: Option<PartialDate> = "startDate" Date;
        /// Last day; absent while it goes on.
        end_date: Option<PartialDate> = "endDate" Date;
        /// Where it is found.
        url: String = "url" Uri;
        /// What the person was in it.
        roles: Vec<String> = "roles" Text;
        /// For whom: employer, client or organisation.
        entity: String = "entity" Text;
        /// Kind, such as `application` or `talk`.
        kind: String = "type" Text;
        /// More about it, in paragraphs.
        summary: String = "summary" Markdown;
    }
    old "website" => "url";
    needs "name", "description";
}

record! {
    /// A membership, conference or seminar.
    Engagement {
        /// Its name.
        name: String = "name" Text;
        /// Where.
        location: String = "location" Text;
        /// First day.
        start_date: Option<PartialDate> = "startDate" Date;
        /// Last day; absent while it goes on.
        end_date: Option<PartialDate> = "endDate" Date;
        /// What it was, in paragraphs.
        summary: String = "summary" Markdown;
        /// More about it.
        url: String = "url" Uri;
    }
    needs "name";
}

record! {
    /// A section, or an entry of one, that is of no kind of its own. Entries of one section share their title.
    CustomSection {
        /// The section's heading.
        title: String = "title" Text;
        /// The entry's own name.
        name: String = "name" Text;
        /// First day.
        start_date: Option<PartialDate> = "startDate" Date;
        /// Last day; absent while it goes on.
        end_date: Option<PartialDate> = "endDate" Date;
        /// Where.
        location: String = "location" Text;
        /// More about it.
        url: String = "url" Uri;
        /// Paragraphs.
        summary: String = "summary" Markdown;
        /// List items.
        highlights: Vec<String> = "highlights" Markdown;
    }
}
