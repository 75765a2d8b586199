// Made by `cargo xtask codegen` from data/eras.tsv. Do not edit.


/// The name of each era as it stands before a year, and what to add to its years.
#[rustfmt::skip]
pub const ALL: &[(&str, i32)] = &[
    ("令和", 2018),
    ("平成", 1988),
    ("昭和", 1925),
    ("大正", 1911),
    ("明治", 1867),
    ("R", 2018),
    ("H", 1988),
    ("S", 1925),
    ("T", 1911),
    ("中華民國", 1911),
    ("中华民国", 1911),
    ("民國", 1911),
    ("民国", 1911),
    ("พ.ศ.", -543),
    ("พ.ศ", -543),
    ("พ\u{e38}ทธศ\u{e31}กราช", -543),
    ("ค.ศ.", 0),
    ("公元", 0),
    ("西元", 0),
    ("西暦", 0),
    ("서기", 0),
];
