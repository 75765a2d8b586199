//! Words and codes of many languages: headings, field labels, month names, words that tell a job from a school, countries,
//! human languages, networks.
//!
//! The facts are in `data/*.tsv`; `cargo xtask codegen` compiles them into sorted static texts with a hash table each, so
//! that nothing is built when a program starts. What is looked up must be [normalised](normalise()) first, with the function that the keys went through.

pub mod countries;
pub mod dates;
mod detect;
pub mod eras;
pub(crate) mod generated;
mod index;
pub mod labels;
pub mod languages;
#[doc(hidden)]
pub mod layout;
mod locale;
pub mod months;
pub mod networks;
mod normalise;
pub mod page;
pub mod places;
mod printed;
pub mod sections;
pub mod words;

pub use detect::detect_language;
pub use labels::Field;
pub use locale::Locale;
pub use normalise::{fold, normalise, normalise_into};
pub use sections::Section;
