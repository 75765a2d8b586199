//! The reader of europass-v3.

#![no_main]
#![forbid(unsafe_code)]

libfuzzer_sys::fuzz_target!(|data: &[u8]| resume_fuzz::reader("europass-v3", data));
