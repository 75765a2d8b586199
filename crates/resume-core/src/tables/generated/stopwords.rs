use crate::tables::index::index; index! { WORDS: crate::tables::Locale; "a" => crate::tables::Locale::En; }
