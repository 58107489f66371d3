//! Lists of labels, over images in folders.
#![no_main]

use libfuzzer_sys::fuzz_target;
use subspace_lab_fuzz::read;
use subspace_lab_protocol::intake::{PlanSubject, Preparation};

fuzz_target!(|data: &[u8]| {
    // Files are told by their content first: nothing else begins with an empty line.
    let data = &[b"\n", data].concat()[..];
    let (first, second) = (&b"P5 1 1 255\n\x07"[..], &b"P5 1 1 255\n\x09"[..]);
    let files = [
        ("a/1.pgm", first),
        ("a/2.pgm", second),
        ("b/1.pgm", second),
        ("rgb.png", first),
        ("a/labels.csv", data),
        ("labels.csv", data),
    ];
    let (set, report) = read(Preparation::as_given(), &files).expect("a list never costs an image");
    // Whatever can be chosen can be chosen.
    for choice in &report.choices {
        for option in &choice.options {
            let mut preparation = Preparation::as_given();
            match choice.subject {
                PlanSubject::Labels => preparation.choices.labels = Some(option.key.clone()),
                _ => preparation.choices.split = Some(option.key.clone()),
            }
            assert!(read(preparation, &files).is_ok(), "{option:?}");
        }
    }
    assert_eq!(set.image_names.len(), 4);
});
