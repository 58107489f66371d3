//! One image of any format, told by its content: markers of JPEG, chunks of WebP, and the decoders behind them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use subspace_lab_fuzz::{as_given, read};

fuzz_target!(|data: &[u8]| {
    let _ = read(as_given(), &[("a", data)]);
});
