use crate::tables::index::{grid, index};
index! { CODES: u8; "a" => 0; }
index! { V3: u8; "a" => 0; }
index! { DIALING: u8; "a" => 0; }
index! { NAMES: u8; "a" => 0; }
index! { NATIONALITIES: u8; "a" => 0; }
grid! { DATA: 1; "a"; }
grid! { TITLES: 1; "a"; }
