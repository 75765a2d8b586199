//! Any format into any other, by the laws.

#![no_main]
#![forbid(unsafe_code)]

libfuzzer_sys::fuzz_target!(|data: &[u8]| resume_fuzz::convert(data));
