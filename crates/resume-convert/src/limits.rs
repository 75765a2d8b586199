//! Limits that hold for every format: they are about what was read.

use resume_core::diagnostic::codes;
use resume_core::{Failure, Resume};
use resume_readers::{Limits, Read};

/// Refuses what holds more entries, or more embedded data, than it may.
///
/// # Errors
/// When a limit is exceeded; the failure has the place of the value.
pub fn check(read: &Read, text: &str, limits: &Limits) -> Result<(), Failure> {
    match entries(&read.resume, limits).or_else(|| embedded(&read.resume, limits)) {
        None => Ok(()),
        Some((pointer, message)) => {
            let failure = Failure::new(codes::TOO_BIG, format!("{message} ({pointer})"));
            Err(match read.locator.locate(text, &pointer) {
                Some(span) => failure.at(span),
                None => failure,
            })
        }
    }
}

fn entries(resume: &Resume, limits: &Limits) -> Option<(String, String)> {
    let Resume {
        schema: _,
        basics,
        work,
        volunteer,
        education,
        awards,
        certificates,
        publications,
        skills,
        languages,
        interests,
        references,
        projects,
        memberships,
        conferences,
        driving_licences,
        digital_self_assessment: _,
        attachments,
        cover_letter: _,
        sections,
        meta: _,
        other: _,
        format_data: _,
    } = resume;
    let lists = [
        ("basics/profiles", basics.profiles.len()),
        ("basics/extra", basics.extra.len()),
        ("work", work.len()),
        ("volunteer", volunteer.len()),
        ("education", education.len()),
        ("awards", awards.len()),
        ("certificates", certificates.len()),
        ("publications", publications.len()),
        ("skills", skills.len()),
        ("languages", languages.len()),
        ("interests", interests.len()),
        ("references", references.len()),
        ("projects", projects.len()),
        ("memberships", memberships.len()),
        ("conferences", conferences.len()),
        ("drivingLicences", driving_licences.len()),
        ("attachments", attachments.len()),
        ("sections", sections.len()),
    ];
    let (key, count) = lists.into_iter().find(|(_, count)| *count > limits.entries)?;
    Some((format!("/{key}/{}", limits.entries), format!("there are {count} entries; the limit is {}", limits.entries)))
}

fn embedded(resume: &Resume, limits: &Limits) -> Option<(String, String)> {
    let files = resume.attachments.iter().enumerate();
    let files = files.map(|(at, attachment)| (format!("/attachments/{at}/data"), attachment.data.len()));
    let photo = ("/basics/image".to_owned(), resume.basics.image.len());
    let (pointer, length) = std::iter::once(photo).chain(files).find(|(_, length)| *length > limits.embedded)?;
    Some((pointer, format!("a file of {length} characters is embedded; the limit is {}", limits.embedded)))
}
