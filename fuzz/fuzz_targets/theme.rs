//! Templates, style sheets and settings of somebody's own theme.

#![no_main]
#![forbid(unsafe_code)]

libfuzzer_sys::fuzz_target!(|data: &[u8]| resume_fuzz::theme(data));
