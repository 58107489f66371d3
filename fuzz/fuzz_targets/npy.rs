//! NumPy arrays: header, axes, numbers.
#![no_main]

use libfuzzer_sys::fuzz_target;
use subspace_lab_fuzz::{as_given, read};

fuzz_target!(|data: &[u8]| {
    let _ = read(as_given(), &[("a.npy", data)]);
});
