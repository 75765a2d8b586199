//! The canonical Markdown: what its writer and its reader must agree on. Its layout is described record by record
//! ([`Layout`]), so that a new field of the model is written and read without anybody thinking of it.

mod arrangement;
mod certainty;
mod label;
mod layout;
mod person;
mod shield;

pub use arrangement::{Heading, ORDER, arrangement, has_own_id, is_personal, is_plain_title};
pub use certainty::{has_date, is_block_start, is_language_code, is_suspicious, level_at_end};
pub use label::{best_field, field_among, field_of, is_label, label};
pub use layout::{LAYOUTS, LETTER_TEXT, Layout, Part, Shape, When, layout};
pub use person::{is_extra, is_plain_headline, is_plain_name, split_label};
pub use shield::{shield, shield_label, unshield};

/// Stands where a name would, when an entry has none.
pub const NO_NAME: &str = "—";

/// The key of the front matter that holds what the text cannot give back: a list of [`crate::Carried`].
pub const CARRY: &str = "carry";
