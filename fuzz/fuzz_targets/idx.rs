//! IDX arrays, beside labels that fit some of them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use subspace_lab_fuzz::read;
use subspace_lab_protocol::intake::Preparation;

fuzz_target!(|data: &[u8]| {
    let labels = b"\0\0\x08\x01\0\0\0\x05\x03\x01\x03\x14\x00";
    let _ = read(Preparation::as_given(), &[("a-images-idx3-ubyte", data), ("a-labels-idx1-ubyte", labels)]);
});
