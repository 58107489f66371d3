//! The corpus of `tests/intake/make.py`: every format against Pillow and NumPy, every failure by its reason.

use crate::sets;

use std::collections::BTreeMap;
use std::path::PathBuf;
use subspace_lab_words::Words;

use serde::Deserialize;
use subspace_lab_protocol::intake::{ColorMode, Fit, Preparation};

use sets::read;

const BACKGROUND: [u8; 3] = [10, 200, 30];

/// Largest and mean difference in levels between the two decoders of JPEG, as measured; a later line is of fewer files.
/// Every other format is the same to the last bit, lossy WebP too.
const DIFFERENCES: [(&str, u8, f64); 3] = [
    (".jpg", 2, 0.04),
    // Colors of half the size are enlarged with other roundings.
    ("subsampled.jpg", 3, 0.35),
    ("cmyk.jpg", 1, 0.01),
];

#[derive(Deserialize)]
struct Expected {
    images: BTreeMap<String, Pixels>,
    arrays: BTreeMap<String, Pixels>,
    resized: Vec<Resized>,
    bad: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Pixels {
    shape: Vec<usize>,
    pixels: String,
    labels: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Resized {
    file: String,
    fit: String,
    size_px: u32,
    pixels: String,
}

fn folder() -> PathBuf {
    sets::root().join("tests/intake")
}

fn file(name: &str) -> Vec<u8> {
    std::fs::read(folder().join("corpus").join(name)).expect("the corpus is checked in")
}

fn expected() -> Expected {
    let text = std::fs::read_to_string(folder().join("expected.json")).expect("it is checked in");
    serde_json::from_str(&text).expect("make.py writes it so")
}

fn bytes(hexadecimal: &str) -> Vec<u8> {
    let digits = hexadecimal.as_bytes().as_chunks::<2>().0.iter();
    let byte = |pair: &[u8; 2]| u8::from_str_radix(std::str::from_utf8(pair).expect("ASCII"), 16).expect("digits");
    digits.map(byte).collect()
}

/// Largest and mean difference.
fn differences(got: &[u8], expected: &[u8]) -> (u8, f64) {
    assert_eq!(got.len(), expected.len());
    let differences = || got.iter().zip(expected).map(|(&got, &expected)| got.abs_diff(expected));
    let sum: f64 = differences().map(f64::from).sum();
    (differences().max().unwrap_or(0), sum / got.len() as f64)
}

#[test]
fn every_format_is_decoded_as_pillow_does() {
    let images = expected().images;
    assert!(images.len() > 50);
    for (name, expected) in images {
        let preparation = Preparation { background: BACKGROUND, ..Preparation::as_given() };
        let (set, report) = read(preparation, [(name.as_str(), &file(&name)[..])]).expect(&name);
        let shape = [set.shape.n_channels, set.shape.height_px, set.shape.width_px];
        assert_eq!(shape[..], expected.shape[..], "{name}");
        let kind = DIFFERENCES.iter().rev().find(|(ending, ..)| name.ends_with(ending));
        let (_, largest, mean) = kind.copied().unwrap_or(("", 0, 0.0));
        let got = differences(&sets::in_bytes(&set), &bytes(&expected.pixels));
        assert!(got.0 <= largest && got.1 <= mean, "{name}: {got:?} levels at most and on average");
        assert_eq!(set.n_lossy() > 0, name.ends_with("jpg") || name == "lossy.webp", "{name}");
        assert_eq!(report.skipped, [], "{name}");
    }
}

#[test]
fn every_kind_of_array_is_read_as_numpy_does() {
    for (name, expected) in expected().arrays {
        let tile_px = name.starts_with("sheet").then_some([6, 7]);
        let (set, _) =
            read(Preparation { tile_px, ..Preparation::as_given() }, [(name.as_str(), &file(&name)[..])]).expect(&name);
        let shape = [set.n_images() as usize, set.shape.n_channels, set.shape.height_px, set.shape.width_px];
        assert_eq!(shape[..], expected.shape[..], "{name}");
        assert_eq!(set.pixels, bytes(&expected.pixels), "{name}");
        // Beside 0, 3 and 20, -1 is no label.
        let class = |&class_idx: &u16| set.classes.get(usize::from(class_idx)).map_or("-1", String::as_str);
        let labels: Vec<&str> = set.class_idx.iter().map(class).collect();
        assert_eq!(labels, expected.labels.iter().flatten().collect::<Vec<_>>(), "{name}");
    }
}

#[test]
fn resizing_equals_the_box_filter_of_pillow_within_one_level() {
    let (mut n, mut n_equal) = (0, 0);
    for expected in expected().resized {
        let fit = match expected.fit.as_str() {
            "Crop" => Fit::Crop,
            "Pad" => Fit::Pad,
            _ => Fit::Stretch,
        };
        let size_px = Some(expected.size_px);
        let preparation =
            Preparation { size_px, fit, color: ColorMode::Rgb, background: BACKGROUND, ..Preparation::as_given() };
        let (set, _) = read(preparation, [(expected.file.as_str(), &file(&expected.file)[..])]).expect(&expected.file);
        let wanted = bytes(&expected.pixels);
        let set_pixels = sets::in_bytes(&set);
        let got = differences(&set_pixels, &wanted);
        assert!(got.0 <= 1, "{} {} {}: {got:?}", expected.file, expected.fit, expected.size_px);
        n += wanted.len();
        n_equal += set_pixels.iter().zip(&wanted).filter(|(got, wanted)| got == wanted).count();
    }
    assert!(n > 40_000 && n_equal * 10 > n * 6, "{n_equal} of {n} values are equal");
}

#[test]
fn every_bad_file_is_refused_with_its_reason() {
    for (name, reason) in expected().bad {
        let error = read(Preparation::as_given(), [(name.as_str(), &file(&name)[..])]).expect_err(&name);
        let report = error.report().expect("the file is the reason");
        assert!(
            report.skipped.iter().any(|it| it.reason.words().contains(&reason)) || name == "empty.zip",
            "{name}: {report:?}"
        );
    }
}

#[test]
fn an_archive_of_class_folders_gives_its_good_images_and_names_the_damaged_one() {
    let preparation = Preparation { size_px: Some(8), ..Preparation::as_given() };
    let (set, report) = read(preparation, [("folders.zip", &file("folders.zip")[..])]).expect("three images");
    assert_eq!(set.image_names, ["cats/1.png", "cats/2.jpg", "dogs/4.png"].map(|name| format!("folders.zip/{name}")));
    assert_eq!((set.classes.join(" "), set.class_idx), ("cats dogs".to_owned(), vec![0, 0, 1]));
    assert_eq!(report.summary.words(), "Loaded 3 of 5. Skipped 2: 1 damaged, 1 not an image.");
    let files = ["labels.csv", "rgb.png", "gray.png"].map(|name| (name, file(name)));
    let (set, _) =
        read(Preparation::as_given(), files.iter().map(|(name, bytes)| (*name, &bytes[..]))).expect("two images");
    assert_eq!((set.classes.join(" "), set.class_idx), ("colour grey".to_owned(), vec![1, 0]));
    let files = ["labels-idx1-ubyte", "images-idx3-ubyte"].map(|name| (name, file(name)));
    let (set, _) =
        read(Preparation::as_given(), files.iter().map(|(name, bytes)| (*name, &bytes[..]))).expect("five images");
    assert_eq!((set.classes.join(" "), set.class_idx), ("0 1 3 20".to_owned(), vec![2, 1, 2, 3, 0]));
}
