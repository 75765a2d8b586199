// Made by `cargo xtask codegen`. Do not edit.

#[rustfmt::skip]
pub mod countries;
#[rustfmt::skip]
pub mod date_words;
#[rustfmt::skip]
pub mod eras;
#[rustfmt::skip]
pub mod europass;
#[rustfmt::skip]
pub mod labels;
#[rustfmt::skip]
pub mod languages;
#[rustfmt::skip]
pub mod locales;
#[rustfmt::skip]
pub mod months;
#[rustfmt::skip]
pub mod networks;
#[rustfmt::skip]
pub mod page;
#[rustfmt::skip]
pub mod sections;
#[rustfmt::skip]
pub mod stopwords;
#[rustfmt::skip]
pub mod towns;
#[rustfmt::skip]
pub mod words;
