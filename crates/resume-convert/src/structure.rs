//! Validating documents of formats that have a schema of their own: it decides whether they are valid.

use resume_core::{Diagnostic, Kind};

/// All findings about a document whose format has a schema: what its structure breaks (`structure`), what reading it found
/// (`read`), and what the shared schema would not take of its values (`values`), which is no fault of such a document and
/// only noted. What structure and reading both found is told once.
pub(crate) fn join(structure: Vec<Diagnostic>, read: Vec<Diagnostic>, values: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let told: std::collections::HashSet<_> = structure.iter().filter_map(|found| found.span.clone()).collect();
    let read = read.into_iter().filter(|found| !found.span.as_ref().is_some_and(|span| told.contains(span)));
    let noted = values.into_iter().map(|found| match found.kind {
        Kind::Invalid => Diagnostic { kind: Kind::Assumed, ..found },
        Kind::Dropped | Kind::Approximated | Kind::Assumed => found,
    });
    read.chain(noted).chain(structure).collect()
}
