//! The résumé. Its serde form is the shared schema: JSON Resume 1.0.0 and, by ordinary named fields, what the other
//! formats say about a person beyond it. In every known field `null`, `""`, `[]` and `{}` mean the same as absence.

mod borrowed;
pub mod lenient;
mod open;
mod person;
pub mod record;
mod root;
mod sections;
mod shapes;

pub use borrowed::{Borrow, Borrowed, Members};
pub use person::{Addressee, Basics, Cefr, CoverLetter, DigitalSelfAssessment, Location, Profile};
pub use record::{Field, FieldInfo, Form, OpenObject, Record, RecordInfo};
pub use root::{Attachment, Meta, Resume, SectionHeading};
pub use sections::{
    Award, Certificate, CustomSection, Education, Engagement, Interest, Language, LanguageCertificate, LanguageExperience,
    Project, Publication, Reference, Skill, Volunteer, Work,
};
