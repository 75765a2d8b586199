use serde_json::Value;

use super::record::record;
use super::*;
use crate::tree::Node;

record! {
    /// A résumé: one person's working life, in any of the formats.
    Resume {
        /// The address of the JSON Schema that the document says it follows.
        schema: String = "$schema" Uri;
        /// Who the person is and how to reach them.
        basics: Basics = "basics" Record [Basics];
        /// Jobs and internships, one entry a position.
        work: Vec<Work> = "work" Record [Work];
        /// Unpaid engagements.
        volunteer: Vec<Volunteer> = "volunteer" Record [Volunteer];
        /// Schools, studies and vocational training.
        education: Vec<Education> = "education" Record [Education];
        /// Honours and prizes.
        awards: Vec<Award> = "awards" Record [Award];
        /// Certificates and licences.
        certificates: Vec<Certificate> = "certificates" Record [Certificate];
        /// Publications, talks and patents.
        publications: Vec<Publication> = "publications" Record [Publication];
        /// What the person can do.
        skills: Vec<Skill> = "skills" Record [Skill];
        /// Human languages.
        languages: Vec<Language> = "languages" Record [Language];
        /// Hobbies and interests.
        interests: Vec<Interest> = "interests" Record [Interest];
        /// People who vouch for the person, and what they say.
        references: Vec<Reference> = "references" Record [Reference];
        /// Projects, of a job or one's own.
        projects: Vec<Project> = "projects" Record [Project];
        /// Memberships in associations and networks.
        memberships: Vec<Engagement> = "memberships" Record [Engagement];
        /// Conferences and seminars that the person took part in.
        conferences: Vec<Engagement> = "conferences" Record [Engagement];
        /// Driving licence categories of the EU: AM, A1, A2, A, B1, B, BE, C1, C1E, C, CE, D1, D1E, D, DE.
        driving_licences: Vec<String> = "drivingLicences" Text;
        /// The Europass self-assessment of digital skills.
        digital_self_assessment: DigitalSelfAssessment = "digitalSelfAssessment" Record [DigitalSelfAssessment];
        /// Files that belong to the résumé.
        attachments: Vec<Attachment> = "attachments" Record [Attachment];
        /// A covering letter.
        cover_letter: CoverLetter = "coverLetter" Record [CoverLetter];
        /// Whatever has no kind of its own, in the author's order.
        sections: Vec<CustomSection> = "sections" Record [CustomSection];
        /// About the document, not the person.
        meta: Meta = "meta" Record [Meta];
    }
    old "bio" => "basics", "hobbies" => "interests";
}

record! {
    /// About the document: version, dates, language, the author's arrangement.
    Meta {
        /// Where the latest version of the document is.
        canonical: String = "canonical" Uri;
        /// The document's version, such as `v1.0.0`.
        version: String = "version" Text;
        /// When the document was changed last: ISO 8601, `YYYY-MM-DDThh:mm:ss`.
        last_modified: String = "lastModified" Text;
        /// The language of the text: BCP 47.
        language: String = "language" Language;
        /// The author's section order and headings.
        sections: Vec<SectionHeading> = "sections" Record [SectionHeading];
    }
}

record! {
    /// One heading of the author's arrangement.
    SectionHeading {
        /// The key of the section in the shared schema, such as `work`; `basics.summary` for the summary.
        section: String = "section" Text;
        /// The heading as the author wrote it.
        title: String = "title" Text;
    }
}

record! {
    /// A file that belongs to the résumé.
    Attachment {
        /// File name or title.
        name: String = "name" Text;
        /// Media type, such as `application/pdf`.
        mime_type: String = "mimeType" Text;
        /// The content, in base64 (RFC 4648, section 4).
        data: String = "data" Base64;
        /// What it is.
        description: String = "description" Text;
    }
    needs "name", "data";
}

impl Resume {
    /// The résumé in the shared schema.
    pub fn to_value(&self) -> Value {
        // Serializing into a value fails only on keys that are no text, and the model has none.
        serde_json::to_value(self).unwrap_or(Value::Null)
    }

    /// A résumé from a value in the shared schema; what a field cannot hold stays among the unknown keys.
    pub fn from_value(value: &Value) -> Self {
        // Not by `Deserialize`: for values that would be a second copy of its code, a hundredth of the program.
        lenient::read(&Node::from_value(value), lenient::Scalars::Typed).0.unwrap_or_default()
    }
}
