//! JSON Resume as plain types with derived serde: no unknown keys, no checks, no recovery. What a program costs that does
//! nothing but parse and write.

use serde::{Deserialize, Serialize};

macro_rules! plain {
    ($($name:ident { $($field:ident: $type:ty),+ $(,)? })+) => {
        $(
            /// A record of JSON Resume.
            #[allow(missing_docs, non_snake_case)]
            #[derive(Serialize, Deserialize, Debug)]
            pub struct $name {
                $(
                    #[serde(skip_serializing_if = "Option::is_none")]
                    pub $field: Option<$type>,
                )+
            }
        )+
    };
}

plain! {
    Resume {
        basics: Basics, work: Vec<Work>, volunteer: Vec<Work>, education: Vec<Education>, awards: Vec<Certificate>,
        certificates: Vec<Certificate>, publications: Vec<Certificate>, skills: Vec<Skill>, languages: Vec<Language>,
        interests: Vec<Skill>, references: Vec<Skill>, projects: Vec<Project>, meta: Meta,
    }
    Basics {
        name: String, label: String, image: String, email: String, phone: String, url: String, summary: String, location: Location, profiles: Vec<Profile>,
    }
    Location { address: String, postalCode: String, city: String, countryCode: String, region: String }
    Profile { network: String, username: String, url: String }
    Work {
        name: String, location: String, description: String, position: String, url: String, startDate: String, endDate: String, summary: String, highlights: Vec<String>,
        keywords: Vec<String>,
    }
    Education { institution: String, url: String, area: String, studyType: String, startDate: String, endDate: String, score: String, courses: Vec<String> }
    Certificate { name: String, title: String, date: String, url: String, issuer: String, summary: String }
    Skill { name: String, level: String, keywords: Vec<String> }
    Language { language: String, code: String, fluency: String }
    Project {
        name: String, description: String, highlights: Vec<String>, keywords: Vec<String>, startDate: String, endDate: String, url: String, roles: Vec<String>,
    }
    Meta { canonical: String, version: String, lastModified: String, language: String }
}
