//! From the model to what a page can show: the fields of the schema, with the characters that HTML can hold.

use resume_core::diagnostic::codes;
use resume_core::model::{Borrowed, Form, Members, RecordInfo};
use resume_core::{Diagnostic, PartialDate, pointer};

/// Takes out of `map`, a record in the shared schema, what no page shows, and reports it.
pub fn record(map: &mut Members<'_>, info: &'static RecordInfo, at: &mut String, found: &mut Vec<Diagnostic>) {
    // Members are in the order of the fields, so the next one is not far.
    let mut next = 0;
    map.retain(|key, value| {
        let length = at.len();
        pointer::push_key(at, key);
        let (before, after) = info.fields.split_at(next.min(info.fields.len()));
        let found_at = after.iter().position(|f| f.key == key).map(|i| next + i);
        let found_at = found_at.or_else(|| before.iter().position(|f| f.key == key));
        let field = found_at.and_then(|at| info.fields.get(at));
        next = found_at.map_or(next, |at| at + 1);
        let keep = match (field, value) {
            (Some(field), Borrowed::List(items)) if field.is_list && items.iter().all(|v| holds(field.form, v)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    let length = at.len();
                    pointer::push_index(at, index);
                    one(item, field.form, field.record, at, found);
                    at.truncate(length);
                }
                true
            }
            (Some(field), value) if !field.is_list && holds(field.form, value) => {
                one(value, field.form, field.record, at, found);
                // What is left may say nothing, and is then as good as absent.
                !value.says_nothing()
            }
            _ => {
                let what = if field.is_some() { "a value of the wrong type" } else { "data that no field of the schema holds" };
                let message = format!("{what} is not shown on a page");
                found.push(Diagnostic::dropped(codes::NO_PLACE, at.clone(), message).hint(super::CARRY_HINT));
                false
            }
        };
        at.truncate(length);
        keep
    });
}

fn holds(form: Form, value: &Borrowed<'_>) -> bool {
    match (form, value) {
        (Form::Record, Borrowed::Object(_)) => true,
        (Form::Date, Borrowed::Text(text)) => text.parse::<PartialDate>().is_ok(),
        (Form::Record | Form::Open | Form::Date, _) => false,
        (_, value) => value.as_str().is_some(),
    }
}

fn one(value: &mut Borrowed<'_>, form: Form, info: Option<&'static RecordInfo>, at: &mut String, found: &mut Vec<Diagnostic>) {
    match (value, info) {
        (Borrowed::Object(map), Some(info)) => record(map, info, at, found),
        (Borrowed::Text(text), _) => {
            if let Some(held) = held(text) {
                *text = held.into();
                let message = "the text has control characters, which HTML cannot hold; they are left out";
                found.push(Diagnostic::approximated(codes::CHARACTERS, at.clone(), message).hint(super::CARRY_HINT));
            }
            if form == Form::Uri && runs_code(text) {
                let message = "an address of this kind could run code or hold a document, so it is shown as text, not as a link";
                found.push(Diagnostic::assumed(codes::VALUE, at.clone(), message));
            }
        }
        _ => {}
    }
}

/// The text without the characters that HTML forbids (HTML Standard, section 13.1.4); `None` when it has none of them.
fn held(text: &str) -> Option<String> {
    if text.bytes().all(|b| (b' '..=b'~').contains(&b)) {
        return None;
    }
    let forbidden = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t' | '\u{c}'))
            || matches!(c, '\u{fdd0}'..='\u{fdef}')
            || u32::from(c) & 0xfffe == 0xfffe
    };
    text.contains(forbidden).then(|| text.replace("\r\n", "\n").replace('\r', "\n").replace(forbidden, ""))
}

fn runs_code(url: &str) -> bool {
    let bare: String = url.chars().filter(|c| !c.is_control() && !c.is_whitespace()).take(16).collect();
    let bare = bare.to_ascii_lowercase();
    ["javascript:", "vbscript:", "data:", "blob:", "file:"].iter().any(|scheme| bare.starts_with(scheme))
}
