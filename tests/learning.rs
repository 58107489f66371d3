//! What is learned when, and the joint form on the built-in sets, against laws and against NumPy.

use crate::sets;
use crate::untold;

use ndarray::{Array1, Array2, Axis};
use subspace_lab_science::clock::{self, Clock, INITIAL_STRENGTH, LEARNED};
use subspace_lab_science::joint::JointError;
use subspace_lab_science::{
    ImageSet, Joint, JointPoint, Labels, NoAlignment, NoProbe, Pca, ReadingOverTime, Split, Steps, Weight, seeds, steps,
};

/// Variance lost, analysed and held out, then share read, held out and analysed, in percent: from `tests/reference/joint.py`.
type Expected = (Weight, [f64; 4]);

fn score(set: &ImageSet, pca: &Pca, n_components: usize, weights: &[Weight]) -> Result<Vec<JointPoint>, JointError> {
    score_of(256, set, pca, n_components, weights)
}

fn score_of(
    n_allowed: usize,
    set: &ImageSet,
    pca: &Pca,
    n_components: usize,
    weights: &[Weight],
) -> Result<Vec<JointPoint>, JointError> {
    let mut kept = None;
    steps::finish(Joint::score(&mut kept, (pca, set), (n_components, n_allowed), weights, &mut Steps::untold()))
}

fn check(set: &str, n_components: usize, expected: &[Expected]) {
    check_of(256, set, n_components, expected);
}

fn check_of(n_allowed: usize, set: &str, n_components: usize, expected: &[Expected]) {
    let set = sets::built_in(set);
    let pca = sets::fit(&set).expect("a fit");
    let weights: Vec<Weight> = expected.iter().map(|it| it.0).collect();
    let points = score_of(n_allowed, &set, &pca, n_components, &weights).expect("points");
    for (point, (weight, expected)) in points.iter().zip(expected) {
        let held_out = point.held_out.expect("held-out images");
        let read = [held_out, point.analysed].map(|it| it.accuracy.expect("labels").share);
        let found = [point.analysed.error, held_out.error, read[0], read[1]].map(|share| share * 100.0);
        for ((found, expected), tolerance) in found.iter().zip(expected).zip([0.02, 0.02, 0.3, 0.3]) {
            assert!((found - expected).abs() < tolerance, "{weight:?}: {found}, not {expected}");
        }
    }
}

#[test]
fn on_fashion_the_same_error_goes_with_another_perception() {
    check(
        "fashion",
        16,
        &[
            (Weight::Pictures, [23.62, 23.73, 71.1, 72.1]),
            (Weight::Both(0.1), [23.63, 23.74, 72.1, 72.85]),
            (Weight::Both(0.01), [24.01, 24.14, 77.2, 78.67]),
            (Weight::Both(0.001), [26.01, 25.98, 80.7, 83.93]),
            (Weight::Labels, [27.24, 27.21, 80.4, 84.82]),
        ],
    );
}

#[test]
fn on_satellite_only_the_analysed_images_gain() {
    check(
        "satellite",
        32,
        &[
            (Weight::Pictures, [11.71, 12.94, 38.8, 38.98]),
            (Weight::Both(0.1), [11.71, 12.94, 38.7, 39.12]),
            (Weight::Both(0.01), [11.75, 12.99, 37.9, 41.02]),
            (Weight::Both(0.001), [12.47, 13.72, 37.0, 50.32]),
            (Weight::Labels, [12.95, 14.18, 36.6, 50.65]),
        ],
    );
}

/// Of all components: labels of analysed images are learned by heart, those of held-out ones lost.
#[test]
fn with_all_components_satellite_is_learned_by_heart() {
    check_of(
        2048,
        "satellite",
        32,
        &[(Weight::Both(0.01), [12.61, 14.09, 27.9, 75.48]), (Weight::Labels, [13.60, 14.92, 23.5, 87.65])],
    );
}

/// Without the label term the encoder is PCA's, whose error the analysis and the held-out pass state too.
#[test]
fn without_labels_in_the_loss_the_error_is_that_of_pca() {
    let set = sets::built_in("digits");
    let pca = sets::fit(&set).expect("a fit");
    let point = score(&set, &pca, 8, &[Weight::Pictures]).expect("points")[0];
    assert!((point.analysed.error - (1.0 - pca.spectrum().share(8))).abs() < 1e-9);
    let held_out = untold::held_out_error(&pca, &set).expect("held-out images");
    let error = point.held_out.expect("held-out images").error;
    assert!((error - held_out.top_mse(8) / held_out.top_mse(0)).abs() < 1e-6);
}

#[test]
fn pictures_of_an_encoder_have_the_error_that_is_stated() {
    let set = sets::built_in("digits");
    let pca = sets::fit(&set).expect("a fit");
    let mut kept = None;
    let weights = [Weight::Pictures, Weight::Both(0.01), Weight::Labels];
    let points =
        steps::finish(Joint::score(&mut kept, (&pca, &set), (12, 40), &weights, &mut Steps::untold())).expect("points");
    let joint = kept.expect("kept");
    assert!(joint.is_for(&pca, 40) && !joint.is_for(&pca, 41));
    let images: Vec<_> = (0..set.split().n_train).map(|image| set.image(image)).collect();
    let centered = untold::center(&pca, &images);
    for (point, weight) in points.iter().zip(weights) {
        let u = untold::encoder(&joint, weight, 12).expect("an encoder");
        let left = &centered - &untold::rebuilt_jointly(&joint, &pca, &centered, &u);
        let squares = |m: &Array2<f32>| m.iter().map(|it| f64::from(*it).powi(2)).sum::<f64>();
        assert!((squares(&left) / squares(&centered) - point.analysed.error).abs() < 1e-5, "{weight:?}");
    }
}

#[test]
fn what_has_no_closed_form_here_is_refused() {
    let plain = sets::random(1, sets::gray(3, 3), 40, 5);
    let pca = sets::fit(&plain).expect("a fit");
    let labelled = |class_idx: Vec<Option<u16>>| {
        let labels = Labels { classes: vec!["a".to_owned(), "b".to_owned()], class_idx };
        let pixels: Vec<u8> = (0..45).flat_map(|image| sets::bytes(&plain, image).to_vec()).collect();
        let split = Split { n_train: 40, n_held_out: 5 };
        ImageSet::new("test", sets::gray(3, 3), pixels, Some(labels), split, 255).expect("it fits")
    };
    let ask = |set: &ImageSet, k, weight| score(set, &pca, k, &[weight]).expect_err("refused");
    let no_labels = JointError::NoProbe(NoProbe::Labels(NoAlignment::NoLabels));
    assert_eq!(ask(&plain, 3, Weight::Pictures), no_labels);
    let one = labelled(vec![Some(1); 45]);
    let one_class = JointError::NoProbe(NoProbe::Labels(NoAlignment::OneClass("b".to_owned())));
    assert_eq!(ask(&one, 3, Weight::Pictures), one_class);
    let mut class_idx: Vec<Option<u16>> = (0..45).map(|image| Some(image % 2)).collect();
    let both = labelled(class_idx.clone());
    class_idx[7] = None;
    let unlabelled = JointError::NoProbe(NoProbe::Unlabelled { n_unlabelled: 1, n_samples: 40 });
    assert_eq!(ask(&labelled(class_idx), 3, Weight::Pictures), unlabelled);
    for k in [0, 10] {
        let refused = JointError::Dimensions { n_components: k, n_allowed: 9 };
        assert_eq!(ask(&both, k, Weight::Pictures), refused);
    }
    assert_eq!(ask(&both, 3, Weight::Both(-1.0)), JointError::Weight);
    assert!(score(&both, &pca, 9, &[Weight::Labels, Weight::Both(1.0)]).is_ok(), "as many dimensions as components");
}

/// Orthonormal rows from random ones.
fn rotation(seed: u64, n: usize) -> Array2<f64> {
    let mut stream = seeds::stream(seed, "rotation", 0);
    let mut rows = Array2::from_shape_fn((n, n), |_| seeds::normal(&mut stream));
    for i in 0..n {
        for _ in 0..2 {
            for j in 0..i {
                let other = rows.row(j).to_owned();
                let share = rows.row(i).dot(&other);
                rows.row_mut(i).scaled_add(-share, &other);
            }
        }
        let length = rows.row(i).dot(&rows.row(i)).sqrt();
        rows.row_mut(i).mapv_inplace(|it| it / length);
    }
    rows
}

/// Two layers of six units, trained step by step from a small balanced start, on the covariance of a real set.
#[test]
fn gradient_descent_follows_the_clock_within_a_percent() {
    let set = sets::built_in("digits");
    let pca = sets::fit(&set).expect("a fit");
    let n = 6;
    let shares: Vec<f64> = pca.spectrum().explained_variance_ratio()[..n].to_vec();
    let clock = Clock::new(pca.spectrum());
    let (v, r) = (rotation(1, n), rotation(2, n));
    let covariance = v.t().dot(&Array2::from_diag(&Array1::from(shares.clone()))).dot(&v);
    let mut first = r.mapv(|it| it * INITIAL_STRENGTH.sqrt());
    let mut second = first.t().to_owned();
    // An epoch of the clock, in units of time of the flow, and so many steps of descent.
    let epoch = (1.0 / INITIAL_STRENGTH - 1.0).ln() / (2.0 * shares[0]);
    let n_steps = 4_000;
    let rate = epoch / f64::from(n_steps);
    let mut n_compared = 0;
    for step in 1..=6 * n_steps {
        let left = Array2::<f64>::eye(n) - second.dot(&first);
        let pull = left.dot(&covariance);
        let (by_first, by_second) = (second.t().dot(&pull), pull.dot(&first.t()));
        first += &(by_first * rate);
        second += &(by_second * rate);
        if step % (n_steps / 8) == 0 {
            let epochs = f64::from(step) / f64::from(n_steps);
            let strengths = clock.strengths(epochs);
            let net = second.dot(&first);
            for (k, strength) in strengths[..n].iter().enumerate() {
                let learned = v.row(k).dot(&net.dot(&v.row(k)));
                assert!((learned - strength).abs() < 0.01, "{epochs} epochs, component {k}: {learned}, not {strength}");
                n_compared += 1;
            }
        }
    }
    assert_eq!(n_compared, 6 * 8 * n);
    assert!(clock.strengths(6.0)[1] > 0.9 && clock.strengths(1.0)[5] < 0.1, "some are learned, some are not");
}

#[test]
fn the_clock_halves_where_it_says_and_ends_with_everything_learned() {
    let set = sets::built_in("flowers-small");
    let pca = sets::fit(&set).expect("a fit");
    let clock = Clock::new(pca.spectrum());
    let variances = pca.spectrum().explained_variance().to_vec();
    for k in [0, 1, 10, 100, pca.rank() - 1] {
        let half = clock.half_epochs(k).expect("a component");
        assert!((half * variances[k] / variances[0] - 1.0).abs() < 1e-12, "the ratio of eigenvalues");
        assert!((clock.strengths(half)[k] - 0.5).abs() < 1e-9);
        assert_eq!((clock.n_learned(half * (1.0 - 1e-9)), clock.n_learned(half * (1.0 + 1e-9))), (k, k + 1));
    }
    assert_eq!(clock.half_epochs(pca.rank()), None);
    let one_percent = clock.half_epochs_of_share(0.01).expect("one holds more");
    assert!((one_percent - 100.0 * pca.spectrum().share(1)).abs() < 1e-9);
    assert_eq!(clock.half_epochs_of_share(0.999), None);
    let end = clock.end_epochs();
    assert!((clock.strengths(end).last().expect("a component") - LEARNED).abs() < 1e-9);
    assert!(clock.explained(end) > 0.999_99 && clock.explained(0.0) < 0.01);
    // The pictures that are rebuilt leave the error that the share states.
    let images: Vec<_> = (0..set.split().n_train).map(|image| set.image(image)).collect();
    let centered = untold::center(&pca, &images);
    for epochs in [0.5, 2.0, 30.0] {
        let left = &centered - &untold::rebuilt_by_clock(&pca, &centered, &clock.strengths(epochs));
        let of_rows = |m: &Array2<f32>| m.axis_iter(Axis(0)).map(|row| row.dot(&row)).sum::<f32>();
        let explained = 1.0 - f64::from(of_rows(&left) / of_rows(&centered));
        assert!((explained - clock.explained(epochs)).abs() < 1e-4, "{epochs}");
    }
}

/// The reader by components is the ridge regression that it is said to be, solved as a whole; so is leaving one out.
#[test]
fn the_reader_is_a_ridge_regression_on_pixels() {
    let set = sets::built_in("digits");
    let pca = sets::fit(&set).expect("a fit");
    let times = [1.0, 3.0, 100.0, Clock::new(pca.spectrum()).end_epochs()];
    let reading = steps::finish(ReadingOverTime::new(&pca, &set, (&times, 0.0), 1, &mut Steps::untold()))
        .expect("digits have labels");
    assert_eq!(reading.n_classes, 10);
    assert_eq!(reading.validation.n as usize, set.split().n_train.min(1000));
    assert_eq!(reading.originals.n as usize, set.split().n_held_out);
    let clock = Clock::new(pca.spectrum());
    let labels = set.labels().expect("labels");
    let n_train = set.split().n_train;
    for (epochs, accuracy) in times.iter().zip(&reading.accuracies) {
        let rebuilt = |range: std::ops::Range<usize>| {
            let images: Vec<_> = range.map(|image| set.image(image)).collect();
            untold::rebuilt_by_clock(&pca, &untold::center(&pca, &images), &clock.strengths(*epochs)).mapv(f64::from)
        };
        let (train, test) = (rebuilt(0..n_train), rebuilt(n_train..set.n_images()));
        let ridge = reading.ridge * n_train as f64 * pca.feature_variance();
        let mut gram = train.t().dot(&train) + Array2::<f64>::eye(pca.n_features()) * ridge;
        let shares: Vec<f64> = (0..10)
            .map(|class| {
                labels.class_idx[..n_train].iter().filter(|it| **it == Some(class)).count() as f64 / n_train as f64
            })
            .collect();
        let y = Array2::from_shape_fn((n_train, 10), |(i, c)| {
            f64::from(u8::from(labels.class_idx[i] == Some(c as u16))) - shares[c]
        });
        let mut weights = train.t().dot(&y);
        eliminate(&mut gram, &mut weights);
        let said = test.dot(&weights);
        let right = said.outer_iter().enumerate().filter(|(i, row)| {
            let best = (0..10).max_by(|&a, &b| (row[a] + shares[a]).total_cmp(&(row[b] + shares[b])));
            labels.class_idx[n_train + i] == best.map(|it| it as u16)
        });
        let n_right = right.count();
        assert!(n_right.abs_diff(accuracy.n_right as usize) <= 1, "{epochs}: {n_right} against {accuracy:?}");
    }
    assert!(reading.accuracies[0].share < reading.accuracies[2].share, "it is learned");
    assert!(reading.accuracies[3].n_right.abs_diff(reading.originals.n_right) <= 1, "the end is the originals");
}

/// What is too faint to be seen cannot be read; what is learned can.
#[test]
fn rounding_hides_what_is_not_learned_yet() {
    let set = sets::built_in("digits");
    let pca = sets::fit(&set).expect("a fit");
    let times = [0.1, Clock::new(pca.spectrum()).end_epochs()];
    let mut steps = Steps::untold();
    let reading = ReadingOverTime::new(&pca, &set, (&times, clock::ROUNDING), 1, &mut steps);
    let reading = steps::finish(reading).expect("digits have labels");
    assert!(reading.accuracies[0].share < 0.25, "chance is a tenth: {:?}", reading.accuracies);
    assert!((reading.accuracies[1].share - reading.originals.share).abs() < 0.02);
}

/// Gauss-Jordan on a definite matrix: `rhs` becomes the solution.
fn eliminate(m: &mut Array2<f64>, rhs: &mut Array2<f64>) {
    for i in 0..m.nrows() {
        let pivot = m[(i, i)];
        m.row_mut(i).mapv_inplace(|it| it / pivot);
        rhs.row_mut(i).mapv_inplace(|it| it / pivot);
        let (row, side) = (m.row(i).to_owned(), rhs.row(i).to_owned());
        for j in (0..m.nrows()).filter(|j| *j != i) {
            let factor = m[(j, i)];
            m.row_mut(j).scaled_add(-factor, &row);
            rhs.row_mut(j).scaled_add(-factor, &side);
        }
    }
}
