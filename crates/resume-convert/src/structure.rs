//! Validating documents of formats that have a schema of their own: it decides whether they are valid.

use std::collections::HashSet;

use resume_core::Diagnostic;
use resume_core::diagnostic::Severity;

/// All findings about a document whose format has a schema: what its structure breaks (`structure`), and what else was
/// found (`others`): what only the shared schema would not take is no fault of such a document, and only noted. What
/// both found is told once.
pub(crate) fn join(structure: Vec<Diagnostic>, others: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let told: HashSet<_> = structure.iter().filter_map(|found| found.span.clone()).collect();
    let others = others.into_iter().filter(|found| !found.span.as_ref().is_some_and(|span| told.contains(span)));
    let noted = others.map(|mut found| {
        if found.severity == Severity::Error {
            found.severity = Severity::Note;
        }
        found
    });
    noted.chain(structure).collect()
}
