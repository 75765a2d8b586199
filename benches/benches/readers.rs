//! Every reader on small, normal and large résumés, and the parsers that they cannot undercut.
//! `cargo bench -p resume-benches --bench readers`

use divan::Bencher;
use divan::counter::BytesCount;
use resume_benches::{SIZES, Size, documents, floors, format, read};

fn main() {
    divan::main();
}

fn reader(bencher: Bencher<'_, '_>, name: &str, size: Size) {
    let (format, text) = (format(name), documents::document(name, size.1));
    bencher.counter(BytesCount::of_str(&text)).bench(|| read(format, &text));
}

fn floor<T>(bencher: Bencher<'_, '_>, text: String, parse: impl Fn(&str) -> T + Sync) {
    bencher.counter(BytesCount::of_str(&text)).bench(|| parse(&text));
}

macro_rules! readers {
    ($($module:ident $name:literal $floor_name:ident $floor:expr;)+) => {
        $(mod $module {
            use super::*;
            #[divan::bench(args = SIZES)]
            fn read(bencher: Bencher<'_, '_>, size: Size) {
                reader(bencher, $name, size);
            }
            #[divan::bench(args = SIZES)]
            fn $floor_name(bencher: Bencher<'_, '_>, size: Size) {
                floor(bencher, documents::document($name, size.1), $floor);
            }
        })+
    };
}

readers! {
    json "json" serde_json floors::json_parse;
    yaml "yaml" serde_saphyr floors::yaml_parse;
    markdown "markdown" pulldown_cmark floors::markdown_events;
    europass "europass" quick_xml floors::xml_events;
    europass_v3 "europass-v3" quick_xml floors::xml_events;
    html "html" html5ever floors::html_tree;
}

/// A Europass file with a photo of 2 MB, beside copying it.
mod photo {
    use super::*;

    const PHOTO: usize = 2 << 20;

    #[divan::bench]
    fn europass(bencher: Bencher<'_, '_>) {
        floor(bencher, documents::candidate_with_photo(&documents::photo(PHOTO)), |text| read(format("europass"), text));
    }
    #[divan::bench]
    fn europass_v3(bencher: Bencher<'_, '_>) {
        floor(bencher, documents::passport_with_photo(&documents::photo(PHOTO)), |text| read(format("europass-v3"), text));
    }
    #[divan::bench]
    fn copy(bencher: Bencher<'_, '_>) {
        floor(bencher, documents::photo(PHOTO), str::to_owned);
    }
    #[divan::bench]
    fn check_and_copy(bencher: Bencher<'_, '_>) {
        floor(bencher, documents::photo(PHOTO), |text| floors::check_and_copy(text.as_bytes()));
    }
}
