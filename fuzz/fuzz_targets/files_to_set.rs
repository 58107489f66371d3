//! The whole way from bytes to a set: a file of any name, prepared in any way, beside a good image.
#![no_main]

use libfuzzer_sys::fuzz_target;
use subspace_lab_fuzz::{preparation, read};

/// One for every way into the intake.
const NAMES: [&str; 12] = [
    "a/1.png",
    "a/2.jpg",
    "b.npz",
    "b.npy",
    "c.zip",
    "t-idx3-ubyte.gz",
    "d.bin",
    "labels.csv",
    "a/3",
    "raw.dng",
    "x.tsv",
    "y.webp",
];

fuzz_target!(|data: &[u8]| {
    // The last bytes choose, so that any file is a seed as it is.
    let Some((bytes, &[name, a, b, c, d])) = data.split_last_chunk::<5>() else { return };
    let name = NAMES[usize::from(name) % NAMES.len()];
    let mut preparation = preparation([a, b, c, d]);
    // Sizes differ, and a sheet's tiles would have to fit the good image too.
    preparation.size_px = preparation.size_px.or(Some(9));
    preparation.tile_px = preparation.tile_px.filter(|_| c % 2 == 0);
    let good = b"P6 2 2 255\nabcdefghijkl";
    let files = [(name, bytes), ("z/good.ppm", &good[..])];
    let is_whole = preparation.tile_px.is_none() && preparation.per_class_cap.is_none();
    let forward = read(preparation.clone(), &files);
    if is_whole {
        let (set, _) = forward.as_ref().expect("the good image is there");
        assert!(set.image_names.iter().any(|it| it == "z/good.ppm"));
    }
    let backward = read(preparation, &[files[1], files[0]]);
    match (forward, backward) {
        (Ok((forward, _)), Ok((backward, _))) => assert!(forward == backward, "the order of files matters"),
        (Err(_), Err(_)) => {}
        _ => panic!("the order of files decides whether there is a set"),
    }
});
