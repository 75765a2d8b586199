//! The attachments of PDF documents.

#![no_main]
#![forbid(unsafe_code)]

libfuzzer_sys::fuzz_target!(|data: &[u8]| resume_fuzz::pdf(data));
