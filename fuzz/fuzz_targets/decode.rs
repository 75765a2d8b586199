//! Bytes to text, and telling the format.

#![no_main]
#![forbid(unsafe_code)]

libfuzzer_sys::fuzz_target!(|data: &[u8]| resume_fuzz::decode(data));
