//! NumPy arrays: header, axes, numbers.
#![no_main]

use libfuzzer_sys::fuzz_target;
use subspace_lab_fuzz::read;
use subspace_lab_protocol::intake::Preparation;

fuzz_target!(|data: &[u8]| {
    let _ = read(Preparation::as_given(), &[("a.npy", data)]);
});
