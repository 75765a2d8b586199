//! What the HTML writer and reader agree on: how a page says which field a piece of it shows.
//!
//! An element with [`FIELD`] shows one value of the record around it; a page is the record [`ROOT`], [`RECORD`] and
//! [`ITEM`] begin records inside. Nothing is numbered, so entries may be deleted, added and moved by hand. Where the text
//! is not the value itself (a date in words, an address without `https://`), a standard attribute (`datetime`, `href`,
//! `value`, `src`) or [`SOURCE`] holds the value. It counts only as long as it would be shown as what is seen: text that
//! was edited by hand wins.

pub mod inline;
mod words;

pub use words::{Dates, Words, is_right_to_left};

/// On the element that holds the résumé; its value is the version of these rules.
pub const ROOT: &str = "data-resume";
/// The version of the rules.
pub const VERSION: &str = "1";
/// Begins the one record of that name in the record around it. May occur again; the parts are put together.
pub const RECORD: &str = "data-record";
/// Begins an entry of the list of that name in the record around it.
pub const ITEM: &str = "data-item";
/// Shows the value of the field of that name, or one value of it if it is a list.
pub const FIELD: &str = "data-field";
/// The value itself, where the element shows it in another form and no standard attribute can hold it.
pub const SOURCE: &str = "data-source";
/// What is shown for the attribute `value` of the element, where no table tells it.
pub const SEEN: &str = "data-seen";
/// The language (BCP 47) of headings, labels and dates, on the root element.
pub const LOCALE: &str = "data-locale";
/// On the root element: how dates are written ([`Dates`]), where that is not the usual way.
pub const DATES: &str = "data-dates";
/// On the `html` element: `lang` was told from the text, the résumé does not say it.
pub const GUESSED: &str = "data-guessed";
/// On the root element: the `$schema` of the résumé.
pub const SCHEMA: &str = "data-schema";
/// The section of the shared schema that an element holds, on every section of the page.
pub const SECTION: &str = "data-section";
/// On a section: its place and heading are the author's. The value is `title` if the heading is too, else `order`.
pub const ARRANGED: &str = "data-arranged";
/// On a section: its place in the author's arrangement, a number, where the page shows sections in several columns and so
/// in another order. It counts as long as the places ascend in each column.
pub const PLACE: &str = "data-place";
/// The `id` of the script block with what was carried along.
pub const CARRIED: &str = "resume-carried";

/// Plain text as a page shows it: ASCII white space collapsed, none at the edges of a line, lines kept.
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split('\n') {
        if !out.is_empty() {
            out.push('\n');
        }
        for word in line.split_ascii_whitespace() {
            if !out.is_empty() && !out.ends_with('\n') {
                out.push(' ');
            }
            out.push_str(word);
        }
    }
    let end = out.trim_end_matches('\n').len();
    out.truncate(end);
    out
}

/// The day of a moment written as `YYYY-MM-DDThh:mm:ss` or alike.
pub fn day_of(moment: &str) -> Option<crate::PartialDate> {
    let rest = moment.get(10..)?;
    if rest.is_empty() || rest.starts_with(['T', ' ']) { moment.get(..10)?.parse().ok() } else { None }
}

/// The month of a day; any other date as it is.
pub fn month_of(date: crate::PartialDate) -> crate::PartialDate {
    crate::PartialDate::new(date.year(), date.month(), None).unwrap_or(date)
}
