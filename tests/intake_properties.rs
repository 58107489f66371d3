//! Laws of reading files, on mixes and damages drawn from seeds: no file costs another, order never matters, nothing
//! panics.

use crate::sets;

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use subspace_lab_words::{Words, t};

use subspace_lab_intake::{Intake, IntakeError, Limits, edit};
use subspace_lab_protocol::intake::{ColorMode, Fit, IntakeReport, Preparation};
use subspace_lab_protocol::{NO_CLASS, PixelSet};
use subspace_lab_science::seeds;

/// A file of the corpus.
struct File {
    name: String,
    bytes: Vec<u8>,
}

/// All files of the corpus in order.
fn corpus() -> Vec<File> {
    let folder = sets::root().join("tests/intake/corpus");
    let entries = std::fs::read_dir(folder).expect("the corpus is checked in");
    let mut files: Vec<File> = entries
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            File { name, bytes: std::fs::read(path).expect("a file") }
        })
        .collect();
    files.sort_by(|a, b| a.name.cmp(&b.name));
    assert!(files.len() > 100);
    files
}

fn small_limits() -> Limits {
    Limits {
        image_pixels: 1 << 16,
        archive_bytes: 1 << 20,
        member_bytes: 1 << 20,
        array_bytes: 1 << 20,
        ..Limits::default()
    }
}

fn read<'a>(
    preparation: &Preparation,
    files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
) -> Result<(PixelSet, IntakeReport), IntakeError> {
    let mut intake = Intake::new(preparation.clone(), small_limits())?;
    for (path, bytes) in files {
        assert!(intake.add(path, bytes, &mut |_| ControlFlow::Continue(())).is_continue());
    }
    intake.finish("mix")
}

fn sized() -> Preparation {
    Preparation { size_px: Some(8), keeps_arrays: false, ..Preparation::as_given() }
}

/// Beginnings of the names of files with numbers that are no intensities.
const NUMBERS: [&str; 6] = ["bytes_i", "numbers_", "signed", "wide", "unit", "holes"];

/// Lists and arrays of labels act on other files on purpose, arrays called as pictures are come before others and others before
/// rows: these stay out of mixes.
fn acts_on_others(file: &File) -> bool {
    ["labels", "images", "rows"].iter().any(|part| file.name.contains(part)) || file.name.ends_with(".csv")
}

#[test]
fn any_mix_of_good_and_bad_files_gives_exactly_the_good_ones_in_order() {
    let files: Vec<File> = corpus().into_iter().filter(|file| !acts_on_others(file)).collect();
    let alone: Vec<Option<PixelSet>> = files
        .iter()
        .map(|file| {
            read(&Preparation { color: ColorMode::Rgb, ..sized() }, [(file.name.as_str(), &file.bytes[..])]).ok()
        })
        .map(|outcome| outcome.map(|(set, _)| set))
        .collect();
    let n_good = alone.iter().flatten().count();
    assert!(n_good > 60 && files.len() - n_good > 30, "{n_good} of {}", files.len());
    for seed in 0..40 {
        let drawn = seeds::choose(seed, "mix", 1 + seed as usize % 30, files.len());
        let preparation = Preparation { color: ColorMode::Rgb, ..sized() };
        let outcome = read(&preparation, drawn.iter().map(|&i| (files[i].name.as_str(), &files[i].bytes[..])));
        let mut in_order = drawn.clone();
        in_order.sort_unstable();
        let good: Vec<&PixelSet> = in_order.iter().filter_map(|&i| alone[i].as_ref()).collect();
        match outcome {
            Ok((set, report)) => {
                let names: Vec<&String> = good.iter().flat_map(|set| &set.image_names).collect();
                assert_eq!(set.image_names.iter().collect::<Vec<_>>(), names, "seed {seed}");
                // Each in its own depth, or all in that of the deepest. The range of numbers is one for all of them.
                let same = |(image_idx, (got, alone)): (usize, (&[u16], &[u16]))| {
                    got == alone || NUMBERS.iter().any(|it| set.image_names[image_idx].starts_with(it))
                };
                let pixels: Vec<u16> = good.iter().flat_map(|set| sets::in_words(set)).collect();
                let got = sets::in_words(&set);
                assert_eq!(got.len(), pixels.len(), "seed {seed}");
                let n_features = got.len() / set.image_names.len();
                let mut images = got.chunks(n_features).zip(pixels.chunks(n_features)).enumerate();
                assert!(images.all(same), "seed {seed}");
                let skipped: BTreeSet<&str> = report.skipped.iter().map(|it| it.path.as_str()).collect();
                let bad = in_order.iter().filter(|&&i| alone[i].is_none() && files[i].name != "empty.zip");
                for &i in bad {
                    let is_named = skipped.iter().any(|path| path.starts_with(&files[i].name));
                    assert!(is_named, "seed {seed}: {} is not named", files[i].name);
                }
            }
            Err(_) => assert!(good.is_empty(), "seed {seed}"),
        }
    }
}

#[test]
fn the_order_of_files_changes_nothing_whatever_is_asked_for() {
    let files = corpus();
    for seed in 0..24 {
        let mut stream = seeds::stream(seed, "preparations", 0);
        let mut below = |bound| seeds::below(&mut stream, bound);
        let preparation = Preparation {
            size_px: (below(3) > 0).then(|| 8 + below(20) as u32),
            color: [ColorMode::AsGiven, ColorMode::Gray, ColorMode::Rgb][below(3) as usize],
            fit: [Fit::Crop, Fit::Pad, Fit::Stretch][below(3) as usize],
            background: [below(256) as u8, below(256) as u8, below(256) as u8],
            per_class_cap: (below(2) == 0).then(|| 1 + below(6) as u32),
            held_out_share: below(10) as f64 / 10.0,
            seed,
            ..Preparation::as_given()
        };
        let drawn = seeds::choose(seed, "mix", 25, files.len());
        let given = || drawn.iter().map(|&i| (files[i].name.as_str(), &files[i].bytes[..]));
        let forward = read(&preparation, given());
        let mut backward: Vec<_> = given().collect();
        backward.reverse();
        assert_eq!(forward, read(&preparation, backward), "seed {seed}");
        if let Ok((set, _)) = &forward {
            assert!(set.n_train >= 1 && set.n_train <= set.n_images());
            assert_eq!(set.class_idx.len(), if set.classes.is_empty() { 0 } else { set.image_names.len() });
            let is_known = |class_idx: u16| class_idx == NO_CLASS || usize::from(class_idx) < set.classes.len();
            assert!(set.class_idx.iter().all(|&class_idx| is_known(class_idx)));
        }
    }
}

#[test]
fn damaged_files_never_panic_and_cost_no_other() {
    let good = b"P6 2 2 255\nabcdefghijkl";
    for (position, file) in (0..).zip(corpus()) {
        let mut stream = seeds::stream(position, "damages", 0);
        for round in 0..12 {
            let mut bytes = file.bytes.clone();
            if round % 3 == 0 {
                bytes.truncate(seeds::below(&mut stream, bytes.len() as u64 + 1) as usize);
            }
            for _ in 0..round {
                let at = seeds::below(&mut stream, bytes.len() as u64) as usize;
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << seeds::below(&mut stream, 8);
                }
            }
            let outcome = read(&sized(), [(file.name.as_str(), &bytes[..]), ("zz/good.ppm", good)]);
            let (set, _) = outcome.expect("the good image is there");
            assert!(set.image_names.iter().any(|name| name == "zz/good.ppm"), "{}, round {round}", file.name);
        }
    }
}

#[test]
fn every_file_of_the_corpus_is_read_under_every_name_without_a_panic() {
    const NAMES: [&str; 10] =
        ["a.png", "a.npz", "a.npy", "a.zip", "t-idx3-ubyte.gz", "a.bin", "labels.csv", "a", "a.dng", "a.jpg"];
    for file in corpus() {
        for name in NAMES {
            for tile_px in [None, Some([3, 5])] {
                let preparation = Preparation { tile_px, ..Preparation::as_given() };
                if let Ok((set, _)) = read(&preparation, [(name, &file.bytes[..])]) {
                    assert!(set.n_images() > 0, "{} as {name}", file.name);
                }
            }
        }
    }
}

#[test]
fn adding_to_a_set_keeps_its_images_shape_classes_and_split() {
    let files = corpus();
    let bytes = |name: &str| &files.iter().find(|file| file.name == name).expect("in the corpus").bytes[..];
    let preparation = Preparation { held_out_share: 0.5, ..sized() };
    let given =
        [("cats/1.png", bytes("rgb.png")), ("cats/2.png", bytes("rgba.png")), ("dogs/1.png", bytes("palette_8.png"))];
    let (base, _) = read(&preparation, given).expect("images");
    assert_eq!((base.n_train, base.n_images()), (2, 3));
    let mut intake = Intake::extending(base.clone(), Preparation { size_px: Some(30), ..preparation }, small_limits())
        .expect("the set is in order");
    for (path, name) in [("birds/1.jpg", "baseline.jpg"), ("cats/9.png", "gray.png"), ("cats/bad.png", "cut_rgb.png")] {
        assert!(intake.add(path, bytes(name), &mut |_| ControlFlow::Continue(())).is_continue());
    }
    let (set, report) = intake.finish("more").expect("two images");
    assert_eq!((set.shape, set.n_images(), set.n_train, set.n_lossy()), (base.shape, 5, 4, 1));
    assert_eq!(set.classes, ["cats", "dogs", "birds"]);
    assert_eq!(report.summary.words(), "Loaded 2 of 3. Skipped 1: 1 damaged.");
    let class = |set: &PixelSet, i: usize| set.classes[usize::from(set.class_idx[i])].clone();
    let n_features = base.pixels.len() / 3;
    for (old, new) in [(0, 0), (1, 1), (2, 4)] {
        assert_eq!(set.image_names[new], base.image_names[old]);
        assert_eq!(class(&set, new), class(&base, old));
        assert_eq!(set.pixels[new * n_features..][..n_features], base.pixels[old * n_features..][..n_features]);
    }
    assert_eq!(set.image_names[2..4], ["birds/1.jpg", "cats/9.png"]);

    let nothing = Intake::extending(base.clone(), sized(), small_limits()).expect("in order").finish("more");
    assert!(matches!(nothing, Err(IntakeError::NothingUsable { .. })));
    let damaged = PixelSet { n_train: 9, ..base.clone() };
    assert!(matches!(
        Intake::extending(damaged, sized(), small_limits()),
        Err(IntakeError::Base { what }) if what == t!(base_split)
    ));
    let same = edit::find_duplicates(&PixelSet { pixels: vec![5; base.pixels.len()], ..base });
    assert_eq!(same, [[0, 1, 2]]);
}

#[test]
fn images_added_to_a_set_without_labels_are_told_apart_by_theirs() {
    let files = corpus();
    let bytes = |name: &str| &files.iter().find(|file| file.name == name).expect("in the corpus").bytes[..];
    let (mut base, _) = read(&sized(), [("1.png", bytes("gray.png")), ("2.png", bytes("bits.png"))]).expect("images");
    assert_eq!((base.shape.n_channels, base.classes.len()), (1, 0));
    // A set whose brightest byte is 16, such as some digits have.
    base.max_value = 16;
    base.pixels.iter_mut().for_each(|byte| *byte /= 16);
    let mut intake = Intake::extending(base, sized(), small_limits()).expect("the set is in order");
    for (path, name) in [("cats/1.png", "rgb.png"), ("dogs/1.png", "gray.png")] {
        assert!(intake.add(path, bytes(name), &mut |_| ControlFlow::Continue(())).is_continue());
    }
    let (set, report) = intake.finish("more").expect("two images");
    assert_eq!((set.max_value, set.shape.n_channels, set.n_train), (16, 1, 4));
    assert!(set.pixels.iter().all(|&byte| byte <= 16));
    assert_eq!((set.classes.join(" "), set.class_idx), ("cats dogs".to_owned(), vec![NO_CLASS, NO_CLASS, 0, 1]));
    assert!(
        sets::said(&report.notes).contains(&"1 colour image was turned to grey.".to_owned()),
        "{:?}",
        sets::said(&report.notes)
    );
}
