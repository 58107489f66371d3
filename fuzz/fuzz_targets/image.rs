//! One image of any format, told by its content: markers of JPEG, chunks of WebP, and the decoders behind them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use subspace_lab_fuzz::read;
use subspace_lab_protocol::intake::Preparation;

fuzz_target!(|data: &[u8]| {
    let _ = read(Preparation::as_given(), &[("a", data)]);
});
