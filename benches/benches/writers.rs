//! Every writer on small, normal and large résumés, and the writing that they cannot undercut.
//! `cargo bench -p resume-benches --bench writers`

use divan::Bencher;
use divan::counter::BytesCount;
use resume_benches::{SIZES, Size, documents, floors, format, template, write};

fn main() {
    divan::main();
}

#[divan::bench(args = ["json", "yaml", "markdown", "europass", "europass-v3", "html"], consts = [0, 1, 2])]
fn writer<const SIZE: usize>(bencher: Bencher<'_, '_>, name: &str) {
    let (format, resume) = (format(name), documents::resume(SIZES[SIZE].1));
    let bytes = write(format, &resume).bytes.len();
    bencher.counter(BytesCount::new(bytes)).bench(|| write(format, &resume));
}

#[divan::bench(args = SIZES)]
fn serde_json(bencher: Bencher<'_, '_>, size: Size) {
    let resume = floors::json_parse(&documents::document("json", size.1));
    let bytes = floors::json_write(&resume).len();
    bencher.counter(BytesCount::new(bytes)).bench(|| floors::json_write(&resume));
}

#[divan::bench(args = SIZES)]
fn serde_saphyr(bencher: Bencher<'_, '_>, size: Size) {
    let resume = floors::json_parse(&documents::document("json", size.1));
    let bytes = floors::yaml_write(&resume).len();
    bencher.counter(BytesCount::new(bytes)).bench(|| floors::yaml_write(&resume));
}

#[divan::bench(args = SIZES)]
fn handlebars(bencher: Bencher<'_, '_>, size: Size) {
    let page = template::Bare::new(&documents::resume(size.1).to_value());
    bencher.counter(BytesCount::new(page.render().len())).bench(|| page.render());
}
