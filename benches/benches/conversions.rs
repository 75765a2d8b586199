//! Every format into every other, from bytes to bytes, on small, normal and large résumés.
//! `cargo bench -p resume-benches --bench conversions`

use divan::Bencher;
use divan::counter::BytesCount;
use resume_benches::{SIZES, Size, convert, documents, format};

fn main() {
    divan::main();
}

macro_rules! from {
    ($($module:ident $name:literal;)+) => {
        $(mod $module {
            use super::*;
            to! { $name; json "json"; yaml "yaml"; markdown "markdown"; europass "europass"; europass_v3 "europass-v3"; html "html"; }
        })+
    };
}

macro_rules! to {
    ($from:literal; $($to:ident $name:literal;)+) => {
        $(#[divan::bench(args = SIZES)]
        fn $to(bencher: Bencher<'_, '_>, size: Size) {
            let (from, to, text) = (format($from), format($name), documents::document($from, size.1));
            bencher.counter(BytesCount::of_str(&text)).bench(|| convert(text.as_bytes(), from, to));
        })+
    };
}

from! {
    from_json "json";
    from_yaml "yaml";
    from_markdown "markdown";
    from_europass "europass";
    from_europass_v3 "europass-v3";
    from_html "html";
}
