//! The engine against NumPy in float64: the fixtures of `tests/reference/make.py`, at the tolerances that the science
//! crate states.

use crate::sets;
use crate::untold;

use serde::Deserialize;
use subspace_lab_protocol::event::{ErrorPair, Pictures, Reconstructed};
use subspace_lab_protocol::intake::Preparation;
use subspace_lab_protocol::request::{Layer, Source};
use subspace_lab_science::{ImageSet, ImageShape, Split};

use sets::TestEngine;

const CASES: [&str; 6] = ["gray", "rgb", "few_rgb", "held_out", "degenerate", "few_degenerate"];

const SHARE_TOLERANCE: f64 = 1e-4;
const ERROR_REL_TOLERANCE: f64 = 1e-3;
const ORTHONORMALITY_TOLERANCE: f64 = 1e-4;
const SUM_TOLERANCE: f32 = 1e-4;
const GRAY_LEVELS: u8 = 1;

/// Errors that are zero in exact arithmetic have no relative tolerance; single precision leaves this much.
const ZERO_MSE: f64 = 1e-12;

/// What NumPy found.
#[derive(Deserialize)]
struct Expected {
    name: String,
    channels_height_width: [usize; 3],
    n_train: usize,
    n_held_out: usize,
    max_value: u16,
    pixels: String,
    rank: u32,
    total_variance: f64,
    cumulative_share: Vec<f64>,
    least_components: Vec<(f64, u32)>,
    first_components: Vec<Vec<f64>>,
    shown: Vec<u32>,
    cuts: Vec<ExpectedCut>,
}

#[derive(Deserialize)]
struct ExpectedCut {
    n_components: u32,
    train_mse: ExpectedErrors,
    held_out_mse: Option<ExpectedErrors>,
    image_mse: Vec<ExpectedErrors>,
    top_pictures: String,
    bottom_pictures: String,
}

#[derive(Deserialize)]
struct ExpectedErrors {
    top: f64,
    bottom: f64,
}

impl Expected {
    fn read(name: &str) -> Self {
        let file = sets::root().join("tests/reference").join(format!("{name}.json"));
        let text = std::fs::read_to_string(&file).expect("the fixture is checked in");
        serde_json::from_str(&text).expect("the fixture is as make.py writes it")
    }

    fn set(&self) -> ImageSet {
        let [n_channels, height_px, width_px] = self.channels_height_width;
        let shape = ImageShape { n_channels, height_px, width_px };
        let split = Split { n_train: self.n_train, n_held_out: self.n_held_out };
        ImageSet::new(self.name.clone(), shape, bytes(&self.pixels), None, split, self.max_value)
            .expect("the fixture fits together")
    }
}

#[test]
fn spectra_are_those_of_numpy() {
    for name in CASES {
        let expected = Expected::read(name);
        let mut engine = TestEngine::default();
        engine.load(sets::sheet_source(&expected.set()));
        let analysis = engine.analyze();
        assert_eq!(analysis.rank, expected.rank, "{name}");
        assert_eq!(analysis.least_components, expected.least_components, "{name}");
        assert_eq!(analysis.cumulative_share.len(), expected.cumulative_share.len());
        for (k, (share, expected)) in analysis.cumulative_share.iter().zip(&expected.cumulative_share).enumerate() {
            assert!((share - expected).abs() <= SHARE_TOLERANCE, "{name}, {k}: {share} is not {expected}");
        }
        let ratio = analysis.total_variance / expected.total_variance;
        assert!((ratio - 1.0).abs() <= 1e-12, "{name}: exact moments give the exact total, not {ratio} of it");
    }
}

#[test]
fn components_are_those_of_numpy_with_their_signs() {
    for name in CASES {
        let expected = Expected::read(name);
        let pca = sets::fit(&expected.set()).expect("fixtures have variance");
        for (k, (component, expected)) in pca.components().outer_iter().zip(&expected.first_components).enumerate() {
            for (entry, expected) in component.iter().zip(expected) {
                assert!((f64::from(*entry) - expected).abs() <= 1e-5, "{name}, component {k}: {entry}, not {expected}");
            }
        }
    }
}

#[test]
fn components_are_orthonormal() {
    for name in CASES {
        let pca = sets::fit(&Expected::read(name).set()).expect("fixtures have variance");
        let error = untold::orthonormality_error(&pca, &(0..pca.rank()).collect::<Vec<_>>());
        assert!(error <= ORTHONORMALITY_TOLERANCE, "{name}: {error}");
    }
}

#[test]
fn reconstructions_are_those_of_numpy() {
    for name in CASES {
        let expected = Expected::read(name);
        let mut engine = TestEngine::default();
        engine.load(sets::sheet_source(&expected.set()));
        engine.analyze();
        for cut in &expected.cuts {
            let what = format!("{name} at K = {}", cut.n_components);
            let got = engine.reconstructed(sets::reconstruct(expected.shown.clone(), cut.n_components));
            compare_errors(&what, &got.train_error, &cut.train_mse);
            assert_eq!(got.held_out_error.is_some(), cut.held_out_mse.is_some(), "{what}");
            if let (Some(got), Some(expected)) = (&got.held_out_error, &cut.held_out_mse) {
                compare_errors(&what, got, expected);
            }
            assert_eq!(got.image_errors.len(), cut.image_mse.len());
            for (got, expected) in got.image_errors.iter().zip(&cut.image_mse) {
                compare_errors(&what, got, expected);
            }
            let n_channels = expected.channels_height_width[0];
            compare_pictures(&what, pictures(&got, Layer::Top), &bytes(&cut.top_pictures), n_channels);
            compare_pictures(&what, pictures(&got, Layer::Bottom), &bytes(&cut.bottom_pictures), n_channels);
        }
    }
}

#[test]
fn top_and_bottom_add_up_to_the_original() {
    for name in CASES {
        let expected = Expected::read(name);
        let set = expected.set();
        let pca = sets::fit(&set).expect("fixtures have variance");
        let all: Vec<usize> = (0..set.n_images()).collect();
        let mut gallery = untold::gallery(&pca, &set, &all);
        for cut in &expected.cuts {
            let k = cut.n_components as usize;
            let sum = untold::top_part(&mut gallery, &pca, k) + untold::bottom_part(&mut gallery, &pca, k) + pca.mean();
            for (image_idx, row) in sum.outer_iter().enumerate() {
                for (value, &byte) in row.iter().zip(sets::bytes(&set, image_idx)) {
                    let original = f32::from(byte) / f32::from(set.max_value());
                    assert!((value - original).abs() <= SUM_TOLERANCE, "{name}, image {image_idx}, K = {k}");
                }
            }
        }
    }
}

#[test]
fn archives_of_numpy_hold_the_same_images() {
    for name in ["gray", "rgb"] {
        let expected = Expected::read(name);
        let archive = std::fs::read(sets::root().join("tests/reference").join(format!("{name}.npz")));
        let archive = archive.expect("the archive is checked in");
        let (set, _) = sets::read(Preparation::as_given(), [("set.npz", &archive[..])]).expect("images");
        assert_eq!((set.max_value, set.n_train), (255, expected.n_train as u32));
        let mut engine = TestEngine::default();
        let summary = engine.load(Source::Pixels(set));
        let n = expected.n_train as u32;
        assert_eq!(
            summary.classes,
            [("-2", n.div_ceil(3)), ("-1", (n + 1) / 3), ("0", n / 3)].map(|(c, n)| (c.into(), n))
        );
        assert_eq!(summary.class_idx[..4], [0, 1, 2, 0]);
        let from_archive = engine.analyze();
        engine.load(sets::sheet_source(&expected.set()));
        assert_eq!(engine.analyze(), from_archive, "{name}");
    }
}

fn compare_errors(what: &str, got: &ErrorPair, expected: &ExpectedErrors) {
    for (part, got, expected) in [("top", got.top, expected.top), ("bottom", got.bottom, expected.bottom)] {
        let tolerance = ERROR_REL_TOLERANCE * expected + ZERO_MSE;
        assert!((got.mse - expected).abs() <= tolerance, "{what}, {part}: {} is not {expected}", got.mse);
    }
}

fn pictures(reconstructed: &Reconstructed, layer: Layer) -> &Pictures {
    let found = reconstructed.layers.iter().find(|(it, _)| *it == layer);
    &found.expect("the layer was asked for").1
}

/// `expected` holds channel after channel, `got` pixel after pixel.
fn compare_pictures(what: &str, got: &Pictures, expected: &[u8], n_channels: usize) {
    let n_pixels = (got.height_px * got.width_px) as usize;
    assert_eq!(got.rgba.len() / (4 * n_pixels), expected.len() / (n_channels * n_pixels), "{what}");
    for (position, expected) in expected.chunks_exact(n_channels * n_pixels).enumerate() {
        let rgba = got.get(position).expect("as many pictures as were asked for");
        for (pixel, color) in rgba.chunks_exact(4).enumerate() {
            for (channel, &byte) in color[..3].iter().enumerate() {
                let expected = expected[channel % n_channels * n_pixels + pixel];
                assert!(byte.abs_diff(expected) <= GRAY_LEVELS, "{what}: {byte} is not {expected}");
            }
            assert_eq!(color[3], 255, "pictures are opaque");
        }
    }
}

fn bytes(hexadecimal: &str) -> Vec<u8> {
    let digit_pairs = hexadecimal.as_bytes().chunks_exact(2);
    digit_pairs
        .map(|pair| {
            let pair = std::str::from_utf8(pair).expect("hexadecimal digits");
            u8::from_str_radix(pair, 16).expect("hexadecimal digits")
        })
        .collect()
}
