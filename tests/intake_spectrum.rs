//! The spectrum of reduced pictures, from files to eigenvalues, against NumPy's on averages that were never rounded.

use crate::sets;

use serde::Deserialize;
use subspace_lab_protocol::intake::{ColorMode, Preparation};
use subspace_lab_protocol::request::Source;

#[derive(Deserialize)]
struct Deep {
    eigenvalues: Vec<f64>,
    n_eigenvalues: usize,
}

/// `tests/intake/make_deep.py` says how many eigenvalues rounding to 16 bits leaves within 0.8 thousandths; rounding to 8
/// leaves 2 of 256 within a whole one.
#[test]
fn six_hundred_reduced_pictures_have_the_eigenvalues_of_their_exact_averages() {
    let text = std::fs::read_to_string(sets::root().join("tests/intake/deep.json")).expect("it is checked in");
    let expected: Deep = serde_json::from_str(&text).expect("make_deep.py writes it so");
    assert!(expected.n_eigenvalues > 100);
    let files: Vec<(String, Vec<u8>)> = (0..600).map(|n| (format!("{n:03}.pgm"), sets::smooth(n))).collect();
    let preparation = Preparation { size_px: Some(16), color: ColorMode::Gray, ..Preparation::as_given() };
    let given = files.iter().map(|(name, bytes)| (name.as_str(), &bytes[..]));
    let (set, _) = sets::read(preparation, given).expect("images");
    let mut engine = sets::TestEngine::default();
    assert_eq!(engine.load(Source::Pixels(set)).n_train, 600);
    let variances = engine.analyze().explained_variance;
    for (position, (got, exact)) in variances.iter().zip(&expected.eigenvalues).take(expected.n_eigenvalues).enumerate()
    {
        assert!((got / exact - 1.0).abs() < 1e-3, "eigenvalue {position}: {got:e} for {exact:e}");
    }
}
