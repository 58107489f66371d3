//! Batches of records: the input, filled up to whole records.
#![no_main]

use libfuzzer_sys::fuzz_target;
use subspace_lab_fuzz::read;
use subspace_lab_protocol::intake::Preparation;

fuzz_target!(|data: &[u8]| {
    let _ = read(Preparation::as_given(), &[("a.bin", data)]);
    for n_record_bytes in [3073, 3074] {
        let mut whole = data.to_vec();
        whole.resize(data.len().next_multiple_of(n_record_bytes), 0);
        let _ = read(Preparation::as_given(), &[("a.bin", &whole)]);
    }
});
