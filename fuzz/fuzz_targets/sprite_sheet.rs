//! Sheets cut into tiles: two bytes say how large the tiles are, the rest is the picture.
#![no_main]

use libfuzzer_sys::fuzz_target;
use subspace_lab_fuzz::read;
use subspace_lab_protocol::intake::Preparation;

fuzz_target!(|data: &[u8]| {
    let [height, width, picture @ ..] = data else { return };
    let tile_px = Some([1 + u32::from(*height) % 40, 1 + u32::from(*width) % 40]);
    let _ = read(Preparation { tile_px, ..Preparation::as_given() }, &[("a.png", data)]);
    let side = 1 + picture.len().isqrt() as u32;
    let sheet = [format!("P5 {side} {} 255\n", picture.len() as u32 / side).as_bytes(), picture].concat();
    let _ = read(Preparation { tile_px, ..Preparation::as_given() }, &[("a.pgm", &sheet)]);
});
