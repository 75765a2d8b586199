use resume_core::model::Borrowed;
use resume_core::{PartialDate, html};

use super::links::named;
use super::{Call, Helpers, push_plain};
use crate::inline_html::{push_attribute, push_text};

pub const HELPERS: Helpers = &[("time", time), ("period", period), ("modified", modified)];

fn parsed(text: &str) -> Option<PartialDate> {
    text.parse().ok()
}

/// `{{time field}}`: a date in words.
fn time(call: &Call<'_>, out: &mut String) {
    call.values(out, |out, text| {
        let Some(date) = parsed(text) else { return };
        call.open(out, "time");
        push_attribute(out, "datetime", text);
        out.push('>');
        push_text(out, &call.words().date(date));
        out.push_str("</time>");
    });
}

/// `{{period}}`: from `startDate` to `endDate` of the record around, in months where those tell both ends apart. Without
/// an end it goes on, unless `ongoing=false`.
fn period(call: &Call<'_>, out: &mut String) {
    let date = |key: &str| call.record.get(key).and_then(Borrowed::as_str).and_then(parsed);
    let words = call.words();
    let (start, end) = (date("startDate"), date("endDate"));
    let goes_on = call.ongoing != Some(false);
    if start.is_none() && end.is_none() {
        return;
    }
    let is_one_month = start.map(html::month_of) == end.map(html::month_of);
    let is_a_day = is_one_month || (end.is_none() && !goes_on);
    let push = |out: &mut String, field: &str, class: &str, date: PartialDate| {
        named(out, "time", field, &[("class", class), ("datetime", &date.to_string())]);
        out.push('>');
        push_text(out, &words.date(if is_a_day { date } else { html::month_of(date) }));
        out.push_str("</time>");
    };
    out.push_str("<p class=\"when\">");
    if let Some(start) = start {
        push(out, "startDate", "dt-start", start);
    }
    match end {
        Some(end) => {
            if start.is_some() {
                push_gap(out);
            }
            push(out, "endDate", "dt-end", end);
        }
        None if goes_on => {
            push_gap(out);
            named(out, "span", "endDate", &[]);
            out.push('>');
            push_text(out, words.present());
            out.push_str("</span>");
        }
        None => {}
    }
    out.push_str("</p>");
}

fn push_gap(out: &mut String) {
    out.push_str(" – ");
}

/// `{{modified field}}`: the day of a moment.
fn modified(call: &Call<'_>, out: &mut String) {
    call.values(out, |out, text| match html::day_of(text) {
        Some(date) => {
            call.open(out, "time");
            push_attribute(out, "datetime", &date.to_string());
            if date.to_string() != text {
                push_attribute(out, html::SOURCE, text);
            }
            out.push('>');
            push_text(out, &call.words().date(date));
            out.push_str("</time>");
        }
        None => {
            call.open(out, "span");
            push_plain(out, text);
            out.push_str("</span>");
        }
    });
}
