//! What language a résumé is in that does not say it.

use resume_core::model::Resume;
use resume_core::tables::{Locale, detect_language};

/// So many bytes tell a language.
const SAMPLE: usize = 4096;

/// The language of a résumé's prose, as its script and words tell it.
pub fn of_resume(resume: &Resume) -> Option<Locale> {
    let basics = [resume.basics.label.as_str(), resume.basics.summary.as_str()];
    let work = resume.work.iter().flat_map(|work| {
        [work.position.as_str(), work.summary.as_str()].into_iter().chain(work.highlights.iter().map(String::as_str))
    });
    let education = resume.education.iter().flat_map(|education| [education.institution.as_str(), education.area.as_str()]);
    let mut text = String::new();
    for piece in basics.into_iter().chain(work).chain(education).filter(|piece| !piece.is_empty()) {
        text.push_str(piece);
        text.push('\n');
        if text.len() > SAMPLE {
            break;
        }
    }
    detect_language(&text)
}
