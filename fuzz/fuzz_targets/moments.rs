//! Moments of images as a file, done and not done: what is read is written and read the same.
#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use subspace_lab_moments_file::{read, read_partial, write};

/// Small, so that a claim of much is refused.
const MAX_BYTES: u64 = 1 << 20;

fuzz_target!(|data: &[u8]| {
    let _ = read_partial(Cursor::new(data), MAX_BYTES);
    let Ok(file) = read(Cursor::new(data), MAX_BYTES) else { return };
    let written = write(&file, Cursor::new(Vec::new())).expect("memory").into_inner();
    assert_eq!(read(Cursor::new(written), MAX_BYTES), Ok(file));
});
