//! A PCA that another program made: what is the same however it is written, and what is refused.

use crate::command_line::{folder, outcome};
use crate::sets;

use std::io::{Cursor, Write};

use subspace_lab_intake::{IntakeError, Limits, read_fit};
use subspace_lab_protocol::event::ProblemKind;
use subspace_lab_protocol::foreign::{Agreement, ForeignPca};
use subspace_lab_protocol::{Event, Request};
use subspace_lab_science::{Foreign, ForeignError, ImageSet, Pca, Steps, steps};
use subspace_lab_words::Words;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use sets::{TestEngine, gray, rgb};

/// More images than values, and fewer.
fn all_sets() -> [ImageSet; 2] {
    [sets::random(1, rgb(4, 3), 300, 20), sets::random(2, gray(9, 8), 40, 0)]
}

/// Our own, as scikit-learn would have it of stored values: divisor N - 1, and signs that are its own.
fn as_elsewhere(pca: &Pca, n_components: usize) -> ForeignPca {
    let components = pca.double_components(0..n_components);
    let n = pca.n_samples() as f64;
    ForeignPca {
        mean: pca.double_mean().iter().map(|it| it * 255.0).collect(),
        components: components
            .outer_iter()
            .enumerate()
            .flat_map(|(k, row)| (row.to_owned() * sign(k)).to_vec())
            .collect(),
        explained_variance: pca.spectrum().explained_variance()[..n_components]
            .iter()
            .map(|it| it * 255.0 * 255.0 * n / (n - 1.0))
            .collect(),
    }
}

fn sign(k: usize) -> f64 {
    if k.is_multiple_of(3) { -1.0 } else { 1.0 }
}

fn agreement(pca: &Pca, given: ForeignPca) -> Result<Agreement, ForeignError> {
    let given = Foreign::new(given.mean, given.components, given.explained_variance)?;
    steps::finish(given.agreement(pca, &mut Steps::untold()))
}

#[test]
fn units_divisors_and_signs_of_other_programs_change_nothing() {
    for set in all_sets() {
        let pca = sets::fit(&set).expect("it varies");
        for n_components in [1, 7, pca.rank()] {
            let elsewhere = as_elsewhere(&pca, n_components);
            let mut as_here = elsewhere.clone();
            as_here.mean = pca.double_mean().to_vec();
            as_here.explained_variance = pca.spectrum().explained_variance()[..n_components].to_vec();
            for given in [elsewhere, as_here] {
                let it = agreement(&pca, given).expect("it fits");
                assert_eq!((it.n_components, it.n_compared), (n_components as u32, n_components as u32));
                assert!(it.orthonormality_error < 1e-10 && (it.overlap - 1.0).abs() < 1e-10, "{it:?}");
                assert!(it.variance_error < 1e-12 && it.mean_error < 1e-12, "{it:?}");
            }
        }
    }
}

/// Of two components one is shared: half of the plane.
#[test]
fn overlap_is_the_mean_squared_cosine() {
    let pca = sets::fit(&all_sets()[0]).expect("it varies");
    let n_features = pca.n_features();
    let mut given = as_elsewhere(&pca, 3);
    given.components.drain(n_features..2 * n_features);
    given.explained_variance.remove(1);
    let it = agreement(&pca, given).expect("it fits");
    assert!((it.overlap - 0.5).abs() < 1e-10, "{it:?}");
    let variance = pca.spectrum().explained_variance();
    assert!((it.variance_error - (variance[1] - variance[2]) / variance[0]).abs() < 1e-12, "{it:?}");
}

#[test]
fn what_does_not_fit_is_refused_with_its_reason() {
    let set = &all_sets()[0];
    let pca = sets::fit(set).expect("it varies");
    let whole = || as_elsewhere(&pca, 5);
    let changed = |change: &dyn Fn(&mut ForeignPca)| {
        let mut given = whole();
        change(&mut given);
        agreement(&pca, given).expect_err("it does not fit")
    };
    let (n_mean, n_entries) = (pca.n_features(), 5 * pca.n_features());
    let sizes = |n_mean, n_entries, n_variances| ForeignError::Sizes { n_mean, n_entries, n_variances };
    assert_eq!(changed(&|it| it.components.truncate(7)), sizes(n_mean, 7, 5));
    assert_eq!(changed(&|it| it.components.clear()), sizes(n_mean, 0, 5));
    assert_eq!(changed(&|it| it.explained_variance.truncate(4)), sizes(n_mean, n_entries, 4));
    // More components than values, in memory that is there.
    assert_eq!(
        changed(&|it| *it = ForeignPca { mean: vec![0.5], components: vec![1.0; 9], explained_variance: vec![1.0; 9] }),
        sizes(1, 9, 9)
    );
    let other = ForeignError::Features { n_given: 2, n_features: n_mean };
    assert_eq!(
        changed(
            &|it| *it = ForeignPca { mean: vec![0.5; 2], components: vec![1.0, 0.0], explained_variance: vec![1.0] }
        ),
        other
    );
    for spoil in [f64::NAN, f64::INFINITY] {
        assert_eq!(changed(&|it| it.components[3] = spoil), ForeignError::NotFinite);
        assert_eq!(changed(&|it| it.mean[0] = spoil), ForeignError::NotFinite);
    }
    assert_eq!(changed(&|it| it.explained_variance.swap(2, 3)), ForeignError::NotSorted { number: 4 });
    assert_eq!(changed(&|it| it.explained_variance[4] = -1e-9), ForeignError::NotSorted { number: 5 });
    assert_eq!(changed(&|it| it.explained_variance.fill(0.0)), ForeignError::NotSorted { number: 1 });
    let scaled = changed(&|it| it.components.iter_mut().for_each(|entry| *entry *= 1.001));
    assert!(matches!(scaled, ForeignError::NotOrthonormal { error } if (error - 0.002001).abs() < 1e-6), "{scaled:?}");
    let moved = changed(&|it| it.mean[0] += 255.0 * 0.01);
    assert!(matches!(moved, ForeignError::Mean { error } if (error - 0.01).abs() < 1e-9), "{moved:?}");
    let refused =
        [sizes(1, 2, 3), other, ForeignError::NotFinite, ForeignError::NotSorted { number: 2 }, scaled, moved];
    for error in refused {
        let said = error.to_string();
        assert!(said.ends_with('.') && said.contains("; "), "{said} says what to do");
    }
}

#[test]
fn the_engine_says_the_same_and_can_be_cancelled() {
    let set = &all_sets()[1];
    let pca = sets::fit(set).expect("it varies");
    let ask = || Request::CheckForeign(as_elsewhere(&pca, 9));
    let mut engine = TestEngine::pausing(1 << 9);
    assert!(engine.problem(ask()).message.words().contains("not analysed yet"));
    engine.load(sets::sheet_source(set));
    engine.analyze();
    let run = engine.run(ask(), None);
    let whole = run.events.last().expect("an answer").clone();
    assert_eq!(whole, Event::ForeignChecked(agreement(&pca, as_elsewhere(&pca, 9)).expect("it fits")));
    for stop_at in [0, run.pauses.len() - 1] {
        assert!(engine.run(ask(), Some(stop_at)).is_cancelled());
        assert_eq!(engine.ask(ask()), whole);
    }
    let mut unsorted = as_elsewhere(&pca, 9);
    unsorted.explained_variance.reverse();
    assert_eq!(engine.problem(Request::CheckForeign(unsorted)).kind, ProblemKind::Input);
}

/// An archive of arrays of doubles.
fn archive(arrays: &[(&str, &str, bool, &[f64])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, shape, is_fortran_order, numbers) in arrays {
        let order = if *is_fortran_order { "True" } else { "False" };
        let header = format!("{{'descr': '<f8', 'fortran_order': {order}, 'shape': {shape}, }}\n");
        archive.start_file(format!("{name}.npy"), SimpleFileOptions::default()).expect("room");
        let bytes = [b"\x93NUMPY\x01\0", &(header.len() as u16).to_le_bytes()[..], header.as_bytes()].concat();
        archive.write_all(&bytes).expect("room");
        numbers.iter().for_each(|number| archive.write_all(&number.to_le_bytes()).expect("room"));
    }
    archive.finish().expect("room").into_inner()
}

fn refused(bytes: &[u8]) -> String {
    match read_fit(bytes, Limits::default()) {
        Err(error @ IntakeError::NotAFit { .. }) => error.to_string(),
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn archives_are_read_in_either_order_and_by_either_name() {
    let expected = ForeignPca {
        mean: vec![0.5, 0.25, 0.125],
        components: vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0],
        explained_variance: vec![2.0, 1.0],
    };
    let mean = ("mean_", "(3,)", false, &expected.mean[..]);
    let variance = ("explained_variance_", "(2,)", false, &expected.explained_variance[..]);
    let rows = ("components_", "(2, 3)", false, &expected.components[..]);
    let columns = ("components_", "(2, 3)", true, &[1.0, 4.0, 2.0, 5.0, 3.0, 6.0][..]);
    let as_exported = [("mean", "(1, 3)", false, mean.3), ("components", "(2, 3)", false, rows.3)];
    let exported = [as_exported[0], as_exported[1], ("explained_variance", "(2,)", false, variance.3)];
    for arrays in [[mean, rows, variance], [variance, columns, mean], exported] {
        assert_eq!(read_fit(&archive(&arrays), Limits::default()), Ok(expected.clone()));
    }
    assert!(refused(&archive(&[mean, rows])).contains("no array explained_variance_"));
    assert!(refused(&archive(&[mean, ("components_", "(6,)", false, rows.3), variance])).contains("(6,) instead of 2"));
    assert!(refused(&archive(&[("mean_", "(9,)", false, mean.3), rows, variance])).contains("cut short"));
    let huge = archive(&[("mean_", "(99999999999,)", false, mean.3), rows, variance]);
    assert!(refused(&huge).contains("save fewer components"));
    for nothing in ["(5, 0)", "(0, 5)", "(9999999999999, 0)"] {
        let read = read_fit(&archive(&[mean, ("components_", nothing, true, &[]), variance]), Limits::default());
        assert!(read.expect("sizes are looked at later").components.is_empty());
    }
    let whole = archive(&[mean, rows, variance]);
    assert!(refused(&whole[..whole.len() / 2]).contains("damaged NPZ"));
    assert!(refused(b"").contains("damaged NPZ"));
}

/// Components are numbers, and rows of 64 could be pictures.
#[test]
fn a_pca_where_images_are_read_is_not_taken_for_them() {
    let numbers: Vec<f64> = (0..320).map(f64::from).collect();
    let arrays = [
        ("mean_", "(64,)", false, &numbers[..64]),
        ("components_", "(5, 64)", false, &numbers[..]),
        ("explained_variance_", "(5,)", false, &numbers[..5]),
    ];
    let file = folder("foreign").join("pca.npz");
    std::fs::write(&file, archive(&arrays)).expect("written");
    let file = file.to_str().expect("text");
    let (status, said) = outcome(&["analyse", file]);
    assert_eq!(status, Some(2));
    assert!(said.contains("components of a fit, not images") && said.contains("check --pca"), "{said}");
    let (status, said) = outcome(&["analyse", file, "--images", "components_"]);
    assert_eq!(status, Some(0), "who says so means it: {said}");
}
