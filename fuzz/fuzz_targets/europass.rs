//! The reader of europass.

#![no_main]
#![forbid(unsafe_code)]

libfuzzer_sys::fuzz_target!(|data: &[u8]| resume_fuzz::reader("europass", data));
